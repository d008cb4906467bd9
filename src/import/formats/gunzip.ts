import { chunksOf } from "../importSource.ts";
import { FatalProblem } from "../problem.ts";

/** The bytes themselves, or what they are a gzip of: known by the first two bytes, never by a file's name. */
export async function* gunzipped(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(bytes, 2);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* inflate(all, file);
  else yield* all;
}

async function* inflate(
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

/** The first `length` bytes (fewer when there are no more), and all the bytes, those included. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const chunks = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  return { head: joined(first, size), all: resume(first, chunks) };
}

async function* resume(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return;
    yield value;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
