import { countText } from "../../model/countText.ts";
import { FatalProblem, type ProblemCase } from "../problem.ts";
import type { RecordHandler, UnreadableRecord } from "./recordHandler.ts";

/** A record whose cells have names of their own. */
export type KeyedRecord = ReadonlyMap<string, string>;

/** The names of so many records, or of so many characters of them, make the header. */
const surveyedRecords = 1000;
const surveyedLength = 2 ** 22;

/** As many columns as a spreadsheet can have. */
const mostColumns = 16_384;

/** Names of columns that came too late are told one by one, up to so many. */
const mostLate = 20;

/**
 * Gives records whose cells have names the one header that a table has: the names of the first
 * 1,000 records, in order of appearance. Names that appear later are no columns: they are noted, each with its
 * first place and the number of records that have it.
 */
export class KeyedRecords {
  readonly #handler: RecordHandler;
  readonly #file: string;
  readonly #note: (problem: ProblemCase) => void;
  readonly #columns = new Map<string, number>();
  readonly #late = new Set<string>();
  /** What to hand on once there is a header. */
  #held: (() => void)[] = [];
  #heldLength = 0;
  #firstLine = 0;
  #isOpen = false;

  constructor(
    handler: RecordHandler,
    { file, note }: { readonly file: string; readonly note: (problem: ProblemCase) => void },
  ) {
    this.#handler = handler;
    this.#file = file;
    this.#note = note;
  }

  /** Names that a file states ahead of its records; after the header it is too late for them. */
  expect(names: readonly string[]): void {
    if (this.#isOpen) return;
    for (const name of names) this.#learn(name);
  }

  record(record: KeyedRecord, line: number): void {
    if (this.#isOpen) return this.#deliver(record, line);
    for (const [name, value] of record) {
      this.#learn(name);
      this.#heldLength += name.length + value.length;
    }
    this.#hold(() => this.#deliver(record, line), line);
  }

  /** A record that has no cells, since it can't be read. */
  unreadable(text: string, line: number, fault: UnreadableRecord): void {
    const tell = () => this.#handler.unreadable(text, line, fault);
    if (this.#isOpen) return tell();
    this.#heldLength += text.length;
    this.#hold(tell, line);
  }

  #hold(handOn: () => void, line: number): void {
    if (this.#held.length === 0) this.#firstLine = line;
    this.#held.push(handOn);
    if (this.#held.length >= surveyedRecords || this.#heldLength >= surveyedLength) this.#open();
  }

  /** After the last record. */
  end(): void {
    if (!this.#isOpen && this.#held.length > 0) this.#open();
  }

  #learn(name: string): void {
    if (this.#columns.has(name)) return;
    this.#columns.set(name, this.#columns.size);
    if (this.#columns.size > mostColumns)
      throw new FatalProblem({
        code: "too-many-columns",
        file: this.#file,
        message: `the records of ${this.#file} have more than ${countText(mostColumns)} different names of fields; are its names values?`,
      });
  }

  #open(): void {
    this.#isOpen = true;
    this.#handler.header([...this.#columns.keys()], this.#firstLine);
    for (const handOn of this.#held) handOn();
    this.#held = [];
  }

  #deliver(record: KeyedRecord, line: number): void {
    const cells = new Array<string>(this.#columns.size).fill("");
    for (const [name, value] of record) {
      const at = this.#columns.get(name);
      if (at === undefined) this.#noteLate(name, value, line);
      else cells[at] = value;
    }
    this.#handler.record(cells, line);
  }

  #noteLate(name: string, value: string, line: number): void {
    const isNamed = this.#late.has(name) || this.#late.size < mostLate;
    if (isNamed) this.#late.add(name);
    const what = isNamed ? `values named "${name}"` : "values of yet more names";
    this.#note({
      code: isNamed ? "late-column" : "late-columns",
      severity: "note",
      file: this.#file,
      line,
      ...(isNamed && { column: name }),
      value: value.slice(0, 200),
      message: `${what} first appear after the first ${countText(surveyedRecords)} records and were not read; put a record that has them all first`,
    });
  }
}
