/** The output of the protocol trace, which follows the setting sightline.trace.server. */
import * as vscode from "vscode";

/**
 * A log channel that shows its trace lines whenever the setting is on. The client library writes the trace at the level
 * Trace and only while the channel has that level, which a user would have to set by another command.
 */
export function createTraceChannel(): vscode.LogOutputChannel {
  const channel = vscode.window.createOutputChannel("Sightline Trace", { log: true });
  const levels = new vscode.EventEmitter<vscode.LogLevel>();
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("sightline.trace.server")) levels.fire(wantedLevel());
  });
  // an empty target: the properties of the channel itself may be frozen, and a proxy has to give those as they are
  return new Proxy({} as vscode.LogOutputChannel, {
    get(_, name) {
      switch (name) {
        case "logLevel":
          return wantedLevel();
        case "onDidChangeLogLevel":
          return levels.event;
        case "trace":
          return channel.info.bind(channel);
        case "dispose":
          return () => {
            listener.dispose();
            levels.dispose();
            channel.dispose();
          };
        default: {
          const value: unknown = Reflect.get(channel, name);
          return typeof value === "function" ? (value.bind(channel) as unknown) : value;
        }
      }
    },
  });
}

function wantedLevel(): vscode.LogLevel {
  const setting = vscode.workspace.getConfiguration("sightline").get<string>("trace.server", "off");
  return setting === "off" ? vscode.LogLevel.Info : vscode.LogLevel.Trace;
}
