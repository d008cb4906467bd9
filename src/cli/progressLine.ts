import type { TextOutput } from "./effects.ts";

/** A line that tells how far a work is, and goes when it is done. */
export interface ProgressLine {
  update(done: number, total: number): void;
  clear(): Promise<void>;
}

const clearLine = "\r\u001B[K";

/** On a terminal, a line that is written over itself; elsewhere nothing. */
export function progressLine(output: TextOutput, what: string): ProgressLine {
  let shown = "";
  return {
    update(done, total) {
      const text = `${what}: ${total === 0 ? 100 : Math.floor((100 * done) / total)} %`;
      if (!output.isTerminal || text === shown) return;
      shown = text;
      output.write(clearLine + text).catch(() => {}); // progress that nobody sees is no failure
    },
    async clear() {
      if (shown !== "") await output.write(clearLine);
      shown = "";
    },
  };
}
