import Papa, { type ParseResult } from "papaparse";
import { longestRecord, type RecordHandler } from "./recordHandler.ts";
import { linesOf, RecordPlaces } from "./recordPlaces.ts";
import { TableEnd } from "./tableEnd.ts";
import { findTable } from "./tableStart.ts";

/**
 * Cutting at places of our own, not where the bytes happened to arrive, gives the same records for the same file always.
 * The records of so short a piece are gone before the engine looks at what is still needed; and its text, which
 * is made of the rest of one piece and the next one, isn't so long that the engine keeps it apart (in V8 128 KiB), at several times the cost.
 */
const pieceLength = 2 ** 15;
/** What separates the cells, and where the table begins, is found from more than one piece. */
const startLength = 2 ** 17;

/**
 * Cuts text into records, with papaparse, piece by piece.
 *
 * A quote that isn't closed makes any parser read on to the next quote, or to the end of the file. A
 * record is taken for such a one if it reaches over several lines, has a misplaced quote or the
 * wrong number of cells, and its second line is a full record by itself, its quotes in pairs; or if it doesn't end
 * within `longestRecord`. Its first line is given up then, and reading goes on at the next.
 */
export class DelimitedReader {
  readonly #handler: RecordHandler;
  readonly #statedHeaderLine: number | null;
  /** Null before the first piece. */
  #parser: Papa.Parser | null = null;
  #headerLine = 1;
  /** Rows before the header, with text. */
  readonly #above: { readonly text: string; readonly line: number }[] = [];
  /** Null before the header. */
  #table: TableEnd | null = null;
  /** Text of less than a piece that has arrived. */
  #arrived = "";
  /** Text from the begin of the first record that isn't handed on yet, and that record's line. */
  #pending = "";
  /** How long the pending text must be to be worth parsing: of a record that goes on and on, twice as long as before. */
  #worthParsing = startLength;
  #line = 1;
  /** Number of columns; 0 before the header. */
  #width = 0;
  /** A place in the pending text, and its line, to find later lines from. */
  #mark = { offset: 0, line: 1 };
  #places = new RecordPlaces(0);

  /** @param headerLine Line of the header, from 1; null: to be found. */
  constructor(handler: RecordHandler, headerLine: number | null = null) {
    this.#handler = handler;
    this.#statedHeaderLine = headerLine;
  }

  get hasHeader(): boolean {
    return this.#table !== null;
  }

  write(text: string): void {
    const all = this.#arrived + text;
    const whole = all.length - (all.length % pieceLength);
    for (let at = 0; at < whole; at += pieceLength) this.#take(all.slice(at, at + pieceLength));
    this.#arrived = all.slice(whole);
  }

  end(): void {
    this.#worthParsing = 0;
    this.#take(this.#arrived);
    const isWhole = this.#pending === "" || this.#pending.endsWith("\n");
    while (this.#pending !== "" && !this.#handOn(true)) this.#giveUpLine();
    this.#table?.end(isWhole);
  }

  #take(piece: string): void {
    if (piece.includes("\ufffd")) this.#reportInvalidText(piece);
    this.#pending += piece;
    if (this.#pending.length < this.#worthParsing) return;
    this.#parser ??= this.#begin();
    const before = this.#pending.length;
    while (!this.#handOn(false)) this.#giveUpLine();
    const isGrowing = this.#pending.length === before;
    this.#worthParsing = isGrowing ? Math.min(2 * before, longestRecord + 1) : 0;
    while (this.#pending.length > longestRecord) {
      if (!this.#pending.includes("\n")) this.#handler.tooLong(this.#line);
      this.#giveUpLine();
      while (!this.#handOn(false)) this.#giveUpLine();
    }
  }

  #begin(): Papa.Parser {
    const separator = separatorLine.exec(this.#pending);
    if (separator !== null) {
      this.#pending = this.#pending.slice(separator[0].length);
      this.#line += 1;
    }
    const { delimiter, headerLine } = findTable(this.#pending, {
      firstLine: this.#line,
      delimiter: separator?.[1] ?? null,
      headerLine: this.#statedHeaderLine,
    });
    this.#headerLine = headerLine;
    this.#places = new RecordPlaces(delimiter.charCodeAt(0));
    return new Papa.Parser({ delimiter, newline: "\n" });
  }

  /** Hands on the complete records of the pending text. False when it now begins with one that can't be right. */
  #handOn(isLast: boolean): boolean {
    const result = this.#parse(this.#pending, !isLast);
    const records = withoutLineEnd(result.data, this.#pending, isLast);
    const faulty = new Set(result.errors.map((error) => error.row));
    const isEndless = result.errors.some((error) => error.code === "MissingQuotes");
    this.#places.begin(this.#pending);
    this.#mark = { offset: 0, line: this.#line };
    for (let i = 0; i < records.length; i++) {
      const cells = records[i];
      const lines = this.#places.next(cells);
      const isOpen = isEndless && i === records.length - 1;
      if (isOpen || (lines > 1 && this.#hasSwallowed(cells, faulty.has(i)))) {
        this.#pending = this.#pending.slice(this.#startOfLine(this.#line));
        return false;
      }
      this.#deliver(cells);
      this.#line += lines;
    }
    this.#pending = isLast ? "" : this.#pending.slice(result.meta.cursor);
    return true;
  }

  #hasSwallowed(cells: readonly string[], isFaulty: boolean): boolean {
    if (this.#width === 0 || (!isFaulty && cells.length === this.#width)) return false;
    const begin = this.#pending.indexOf("\n", this.#startOfLine(this.#line)) + 1;
    const end = this.#pending.indexOf("\n", begin);
    const line = this.#pending.slice(begin, end < 0 ? undefined : end);
    if (line.split('"').length % 2 === 0) return false;
    const next = this.#parse(line, false);
    return next.errors.length === 0 && next.data[0]?.length === this.#width;
  }

  #deliver(cells: readonly string[]): void {
    if (this.#table !== null)
      return this.#table.record(cells, this.#line, this.#places.bytes ?? undefined);
    if (cells.every((cell) => cell.trim() === "")) return;
    if (this.#line < this.#headerLine)
      this.#above.push({ text: cells.join(" ").trim(), line: this.#line });
    else this.#openTable(cells);
  }

  #openTable(names: readonly string[]): void {
    this.#width = names.length;
    this.#table = new TableEnd(this.#handler, this.#width);
    this.#handler.header(names, this.#line);
    for (const { text, line } of this.#above) this.#handler.outside(text, line, "above");
  }

  #giveUpLine(): void {
    const end = this.#pending.indexOf("\n");
    const text = end < 0 ? this.#pending : this.#pending.slice(0, end);
    this.#pending = end < 0 ? "" : this.#pending.slice(end + 1);
    this.#table?.flush();
    this.#handler.unclosedQuote(text, this.#line);
    this.#line += 1;
  }

  /** Where in the pending text a line begins, at or after the mark. */
  #startOfLine(line: number): number {
    let { offset } = this.#mark;
    for (let at = this.#mark.line; at < line; at++)
      offset = this.#pending.indexOf("\n", offset) + 1;
    this.#mark = { offset, line };
    return offset;
  }

  #parse(text: string, isPart: boolean): ParseResult<string[]> {
    return this.#parser!.parse(text, 0, isPart) as ParseResult<string[]>;
  }

  #reportInvalidText(piece: string): void {
    const lines = linesOf([this.#pending, piece.slice(0, piece.indexOf("\ufffd"))]) - 1;
    this.#handler.invalidText(this.#line + lines, piece.split("\ufffd").length - 1);
  }
}

/** A first line such as `sep=;` tells a spreadsheet what separates the cells; it is no record. */
const separatorLine = /^"?sep=([^\n"])"?[;,\t|]* *(?:\n|$)/i;

/** papaparse finds one more, empty record after a final line end. */
function withoutLineEnd(records: string[][], text: string, isLast: boolean): string[][] {
  return isLast && text.endsWith("\n") && records.at(-1)?.join("") === ""
    ? records.slice(0, -1)
    : records;
}
