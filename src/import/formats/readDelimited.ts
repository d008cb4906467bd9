import { FatalProblem } from "../problem.ts";
import { DelimitedReader } from "./delimitedReader.ts";
import type { RecordHandler } from "./recordHandler.ts";

/** Reads a table of text: one row per line, its cells separated by commas, semicolons, tabs or pipes. */
export async function readDelimited(
  text: AsyncIterable<string>,
  handler: RecordHandler,
  { file, headerLine }: { readonly file: string; readonly headerLine: number | null },
): Promise<void> {
  const reader = new DelimitedReader(handler, headerLine);
  for await (const piece of text) reader.write(piece);
  reader.end();
  if (headerLine !== null && !reader.hasHeader)
    throw new FatalProblem({
      code: "header-line",
      file,
      line: headerLine,
      message: `no row of ${file} begins on line ${headerLine}, which was said to hold the header, or after it`,
    });
  handler.end();
}
