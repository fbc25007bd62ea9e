/** What the status bar says. */

/** What is known of the server. */
export type ServerState =
  | { readonly kind: "starting" }
  | { readonly kind: "ready" }
  | { readonly kind: "stopped" }
  | { readonly kind: "error"; readonly message: string };

/** Findings shown: in the file that is looked at (undefined if there is none), and in all files. */
export interface Counts {
  readonly inFile: number | undefined;
  readonly inAll: number;
}

export interface StatusText {
  readonly text: string;
  readonly tooltip: string;
  readonly isError: boolean;
}

export function statusText(state: ServerState, counts: Counts): StatusText {
  switch (state.kind) {
    case "starting":
      return { text: "$(loading~spin) Sightline", tooltip: "Sightline is starting", isError: false };
    case "stopped":
      return { text: "$(circle-slash) Sightline", tooltip: "Sightline is stopped", isError: false };
    case "error":
      return { text: "$(error) Sightline", tooltip: `Sightline: ${state.message}`, isError: true };
    case "ready":
      return { text: `$(shield) ${short(counts)}`, tooltip: `Sightline: ${long(counts)}`, isError: false };
  }
}

function short(counts: Counts): string {
  return counts.inFile === undefined || counts.inFile === 0 ? "Sightline" : findings(counts.inFile);
}

function long({ inFile, inAll }: Counts): string {
  const all = `${inAll === 0 ? "no findings" : findings(inAll)} in all open files`;
  return inFile === undefined ? all : `${inFile === 0 ? "no findings" : findings(inFile)} in this file, ${all}`;
}

function findings(count: number): string {
  return count === 1 ? "1 finding" : `${count} findings`;
}
