/** The extension's entry: commands, status, and one server. */
import * as vscode from "vscode";
import { exampleText } from "./example";
import { openSetting, Server } from "./server";
import { StatusItem } from "./statusItem";

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const status = new StatusItem();
  const running = new Server(context.asAbsolutePath("server"), (state) => { status.show(state); });
  server = running;
  const commands: Record<string, (argument?: string) => unknown> = {
    restart: () => running.restart(),
    showOutput: () => { running.output.show(); },
    showMenu,
    openSettings: openSetting,
    openExample,
    reviewFile,
    openWalkthrough: () =>
      vscode.commands.executeCommand("workbench.action.openWalkthrough", "sightline-dev.sightline#start", false),
  };
  context.subscriptions.push(
    status,
    running,
    ...Object.entries(commands).map(([name, action]) => vscode.commands.registerCommand(`sightline.${name}`, action)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("sightline.java")) void running.restart();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => running.restart()),
  );
  // not awaited: the commands are of use while the server starts, and when it cannot
  void running.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

async function showMenu(): Promise<void> {
  const entries = [
    { label: "$(list-unordered) Show findings", command: "workbench.actions.view.problems" },
    { label: "$(shield) Security review of this file", command: "sightline.reviewFile" },
    { label: "$(debug-restart) Restart server", command: "sightline.restart" },
    { label: "$(output) Show output", command: "sightline.showOutput" },
    { label: "$(gear) Open settings", command: "sightline.openSettings" },
    { label: "$(mortar-board) Get started", command: "sightline.openWalkthrough" },
  ];
  const chosen = await vscode.window.showQuickPick(entries, { title: "Sightline" });
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}

async function openExample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: "python", content: exampleText });
  await vscode.window.showTextDocument(document);
}

/** The server opens the review as Markdown; here its preview is shown beside the code. */
async function reviewFile(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const review = await vscode.commands.executeCommand<string | null>("sightline.review", document.uri.toString());
  if (review) await vscode.commands.executeCommand("markdown.showPreviewToSide", vscode.Uri.parse(review, true));
}
