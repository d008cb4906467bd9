import type { WriteStream } from "node:tty";
import type { TextOutput } from "./effects.ts";
import { OutputClosed } from "./failure.ts";
import { fileFailure } from "./fileFailure.ts";

const widthOfPipes = 80;

/** Standard output or standard error of this process. */
export function nodeOutput(stream: WriteStream, name: string): TextOutput {
  stream.on("error", () => {}); // each write tells of its own failure; unheard, the event would end the process
  return {
    isTerminal: stream.isTTY,
    width: stream.isTTY ? Math.max(40, stream.columns) : widthOfPipes,
    write: async (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(outputFailure(error, name)) : resolve()));
      }),
  };
}

function outputFailure(error: Error, name: string): unknown {
  const isClosed = "code" in error && error.code === "EPIPE";
  return isClosed ? new OutputClosed() : fileFailure(error, "write", name);
}
