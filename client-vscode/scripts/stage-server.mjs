// Copies the server's distribution, made by the build at the repository's root, to where the package takes it from.
import { cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const distribution = fileURLToPath(new URL("../../server/target/sightline", import.meta.url));
const target = fileURLToPath(new URL("../server", import.meta.url));
if (!existsSync(`${distribution}/lib`)) {
  console.error(`No server in ${distribution}: run ./build -DskipTests package at the root of the repository first.`);
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
cpSync(distribution, target, { recursive: true });
