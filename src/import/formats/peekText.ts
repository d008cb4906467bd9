/** The first `length` characters (fewer when there are no more), and all of the text, those included. */
export async function peekText(
  text: AsyncIterable<string>,
  length: number,
): Promise<{ readonly start: string; readonly all: AsyncGenerator<string> }> {
  const pieces = text[Symbol.asyncIterator]();
  let start = "";
  while (start.length < length) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    start += value;
  }
  return { start: start.slice(0, length), all: resume(start, pieces) };
}

async function* resume(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start;
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return;
    yield value;
  }
}
