/** A file to import: its name, for messages only, and its bytes, in any of the formats that `importFiles` reads. */
export interface ImportSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;
  /** Number of bytes, where known: for progress only. */
  readonly size?: number;
  /** When it was extracted, Unix epoch ms: of two files that contradict each other, the later counts. */
  readonly extractedAt?: number;
}

/** The chunks of a stream, in browsers too, where a ReadableStream can't be iterated over everywhere. */
export async function* chunksOf(bytes: ImportSource["bytes"]): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in bytes) yield* bytes;
  else yield* readAll(bytes);
}

async function* readAll(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
