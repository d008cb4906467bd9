import { chunksOf } from "../importSource.ts";
import { FatalProblem } from "../problem.ts";

/** What a gzip file holds. Throws a FatalProblem for one that is damaged or cut off. */
export async function* gunzipped(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const source = streamOf(bytes);
  try {
    yield* chunksOf(source.stream.pipeThrough(new DecompressionStream("gzip")));
  } catch (error) {
    if (source.failure !== null) throw source.failure.reason;
    const isCut = /end of|unexpected eof|truncated|incomplete|terminated/i.test(String(error));
    throw new FatalProblem({
      code: isCut ? "truncated-gzip" : "corrupt-gzip",
      file,
      message: isCut
        ? `${file} is a gzip file that ends too early: it was cut off, most likely while being copied; nothing was imported`
        : `${file} is a damaged gzip file; nothing was imported`,
    });
  }
}

/** A stream of the chunks, which tells a failure of their source from a failure to inflate them. */
function streamOf(bytes: AsyncIterable<Uint8Array>): {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly failure: { readonly reason: unknown } | null;
} {
  const chunks = bytes[Symbol.asyncIterator]();
  let failure: { readonly reason: unknown } | null = null;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value as Uint8Array<ArrayBuffer>);
      } catch (error) {
        failure = { reason: error };
        controller.error(error);
      }
    },
    async cancel() {
      await chunks.return?.();
    },
  });
  return {
    stream,
    get failure() {
      return failure;
    },
  };
}
