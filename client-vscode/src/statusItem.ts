/** The item in the status bar: state of the server and number of findings. */
import * as vscode from "vscode";
import { statusText, type ServerState } from "./status";

/** The name that the server gives as the source of its diagnostics. */
const source = "sightline";

export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private readonly listeners: vscode.Disposable[];
  private state: ServerState = { kind: "starting" };

  constructor() {
    this.item = vscode.window.createStatusBarItem("sightline.status", vscode.StatusBarAlignment.Right, 90);
    this.item.name = "Sightline";
    this.item.command = "sightline.showMenu";
    this.listeners = [
      vscode.languages.onDidChangeDiagnostics(() => { this.refresh(); }),
      vscode.window.onDidChangeActiveTextEditor(() => { this.refresh(); }),
    ];
    this.refresh();
    this.item.show();
  }

  show(state: ServerState): void {
    this.state = state;
    void vscode.commands.executeCommand("setContext", "sightline.ready", state.kind === "ready");
    this.refresh();
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.item.dispose();
  }

  private refresh(): void {
    const document = vscode.window.activeTextEditor?.document;
    const { text, tooltip, isError } = statusText(this.state, {
      inFile: document && countOf(vscode.languages.getDiagnostics(document.uri)),
      inAll: vscode.languages.getDiagnostics().reduce((sum, [, list]) => sum + countOf(list), 0),
    });
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: tooltip };
    this.item.backgroundColor = isError ? new vscode.ThemeColor("statusBarItem.errorBackground") : undefined;
  }
}

function countOf(diagnostics: readonly vscode.Diagnostic[]): number {
  return diagnostics.filter((diagnostic) => diagnostic.source === source).length;
}
