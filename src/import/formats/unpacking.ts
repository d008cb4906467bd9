import { countText } from "../../model/countText.ts";
import { FatalProblem } from "../problem.ts";

/** A file within files is opened, but not without end. */
const mostNested = 3;

/** So many bytes may come of any archive; beyond them, so many times its own size. Tables shrink to a hundredth at best. */
const alwaysUnpacked = 2 ** 24;
const mostTimes = 250;

/**
 * Guards the unpacking of one file, over all archives within it: an archive made to fill a memory or
 * a day unpacks to thousands of times its size.
 */
export class Unpacking {
  readonly #file: string;
  #packed = 0;

  /** @param file Name of the outermost file. */
  constructor(file: string) {
    this.#file = file;
  }

  /** The file's own bytes, counted as they are read. */
  async *source(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.#packed += chunk.length;
      yield chunk;
    }
  }

  /** What has been unpacked of it. Throws a FatalProblem when that is more than a table can shrink. */
  async *unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let unpacked = 0;
    for await (const chunk of bytes) {
      unpacked += chunk.length;
      if (unpacked > Math.max(alwaysUnpacked, mostTimes * this.#packed)) this.#refuse(unpacked);
      yield chunk;
    }
  }

  #refuse(unpacked: number): never {
    throw new FatalProblem({
      code: "zip-bomb",
      file: this.#file,
      message: `${this.#file} unpacks to more than ${mostTimes} times its size (${countText(unpacked)} bytes from ${countText(this.#packed)}), which no export does; nothing was imported`,
    });
  }
}

/** Throws a FatalProblem for archives in archives in archives. */
export function refuseNested(depth: number, file: string): void {
  if (depth > mostNested)
    throw new FatalProblem({
      code: "nested-archives",
      file,
      message: `${file} is an archive within ${mostNested} others, and no more than that are opened; unpack it first`,
    });
}
