/** The server's life: found, started, watched, restarted, stopped. */
import * as vscode from "vscode";
import {
  DidChangeConfigurationNotification,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  type LanguageClientOptions,
} from "vscode-languageclient/node";
import { findJava } from "./java";
import { serverCommand } from "./launch";
import { thisMachine } from "./machine";
import { sectionFor, settingsForServer } from "./settings";
import type { ServerState } from "./status";
import { createTraceChannel } from "./traceChannel";

export class Server implements vscode.Disposable {
  readonly output = vscode.window.createOutputChannel("Sightline", { log: true });
  private readonly trace = createTraceChannel();
  private client: LanguageClient | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly report: (state: ServerState) => void,
  ) {}

  /** Starts the server, after having stopped the one that runs. Calls are carried out one after the other. */
  restart(): Promise<void> {
    return this.next(async () => {
      await this.end();
      await this.begin();
    });
  }

  stop(): Promise<void> {
    return this.next(() => this.end());
  }

  dispose(): void {
    this.trace.dispose();
    this.output.dispose();
  }

  private next(step: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(step, step);
    return this.turn;
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose(5000);
    } catch (error) {
      this.output.warn(`The server did not stop in order: ${String(error)}`);
    }
    this.report({ kind: "stopped" });
  }

  private async begin(): Promise<void> {
    this.report({ kind: "starting" });
    const configuration = vscode.workspace.getConfiguration("sightline");
    const search = await findJava(configuration.get("java.home", ""), thisMachine);
    if (!search.found) {
      this.fail(search.problem, "Open Setting", () => openSetting("sightline.java.home"));
      return;
    }
    this.output.info(`Java ${search.version} in ${search.home}, by ${search.by}`);
    const options = configuration.get<string[]>("java.options", []);
    const { command, args, env } = serverCommand(search, this.folder, options, process.platform);
    // not in the workspace: nothing there has a say in how the server starts
    const executable = { command, args, options: { cwd: this.folder, env } };
    await this.connect(new LanguageClient("sightline", "Sightline", executable, this.clientOptions()));
  }

  private async connect(client: LanguageClient): Promise<void> {
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (client !== this.client) return;
      if (newState === State.Running) this.report({ kind: "ready" });
      if (newState === State.Starting) this.report({ kind: "starting" });
      if (newState === State.Stopped) this.report({ kind: "error", message: "the server ended, see the output" });
    });
    try {
      await client.start();
    } catch (error) {
      this.fail(`Sightline's server did not start: ${messageOf(error)}`, "Show Output", () => { this.output.show(); });
    }
  }

  private clientOptions(): LanguageClientOptions {
    return {
      // every text: secrets are looked for in any file
      documentSelector: [{ scheme: "file" }, { scheme: "untitled" }],
      diagnosticCollectionName: "sightline",
      outputChannel: this.output,
      traceOutputChannel: this.trace,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      progressOnInitialization: false,
      markdown: { isTrusted: false, supportHtml: false },
      initializationFailedHandler: () => false,
      middleware: {
        workspace: {
          configuration: (params) =>
            params.items.map(({ section, scopeUri }) =>
              sectionFor(section ?? "sightline", configurationAt(scopeUri === undefined ? undefined : vscode.Uri.parse(scopeUri))),
            ),
          didChangeConfiguration: async () => {
            const settings = { sightline: settingsForServer(configurationAt(undefined)) };
            await this.client?.sendNotification(DidChangeConfigurationNotification.type, { settings });
          },
        },
      },
    };
  }

  private fail(message: string, button: string, action: () => unknown): void {
    this.report({ kind: "error", message });
    this.output.error(message);
    void vscode.window.showErrorMessage(message, button).then((chosen) => {
      if (chosen === button) action();
    });
  }
}

/** Opens the settings editor at a setting or, without a name, at all of the extension's. */
export function openSetting(name = "@ext:sightline-dev.sightline"): Thenable<unknown> {
  // a setting of the machine stands among those of the machine that the window works on
  return vscode.env.remoteName !== undefined && name.startsWith("sightline.java")
    ? vscode.commands.executeCommand("workbench.action.openRemoteSettings", { query: name })
    : vscode.commands.executeCommand("workbench.action.openSettings", name);
}

function configurationAt(scope: vscode.Uri | undefined): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration("sightline", scope ?? null);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
