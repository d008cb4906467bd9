import Papa from "papaparse";

/**
 * The cell of a column in the first line of a record whose quotation mark is never closed; undefined where the mark is in it
 * or before it. The marks tell what separates the cells: it stands before one that opens, or after one that closes.
 */
export function cellBeforeOpenQuote(line: string, column: number): string | undefined {
  const second = line.indexOf('"', 1);
  const delimiter = line[line.startsWith('"') ? second + 1 : second - 1];
  if (second < 0 || !/[,;\t|]/.test(delimiter)) return undefined;
  const [cells = []] = Papa.parse<string[]>(line, { delimiter }).data;
  return column < cells.length - 1 ? cells[column] : undefined;
}
