import { type ColumnPlan, planColumns } from "./columnPlan.ts";
import { HeaderSurvey } from "./headerSurvey.ts";
import type { ImportMapping } from "./mapping.ts";
import { FatalProblem, type ProblemList } from "./problem.ts";
import { longestRecord, type RecordHandler } from "./formats/recordHandler.ts";
import { RowReader } from "./rowReader.ts";
import { type ImportedRows, importedRows } from "./rowTable.ts";
import type { ImportShape } from "./shape.ts";

/** Lines with a quotation mark that is never closed; more of them, and the marks mean something else. */
const mostUnclosedQuotes = 1000;

const words: Readonly<Record<ImportShape, string>> = {
  "event log": "an event log",
  "visit log": "a visit log",
  snapshot: "a snapshot",
};

/** What the files of one import share. */
export interface ImportSession {
  readonly mapping: ImportMapping | null;
  readonly problems: ProblemList;
  /** Null before the first header. */
  rows: ImportedRows | null;
}

/**
 * Handles the records of one file: plans its columns from the header, then reads its rows. Throws a
 * FatalProblem for what makes a file useless.
 */
export class FileReader implements RecordHandler {
  readonly #session: ImportSession;
  readonly #file: string;
  #reader: RowReader | HeaderSurvey | null = null;
  #headerLine = 1;
  #unclosed = 0;

  constructor(session: ImportSession, file: string) {
    this.#session = session;
    this.#file = file;
  }

  header(names: readonly string[], line: number): void {
    this.#headerLine = line;
    const plan = planColumns(names, this.#file, this.#session.mapping);
    if ("lacking" in plan) {
      this.#reader = new HeaderSurvey(this.#file, names, plan);
      return;
    }
    this.#session.rows ??= importedRows(plan.missing, this.#session.problems);
    this.#refuseOtherPreset(this.#session.rows, plan);
    this.#reader = new RowReader(this.#session.rows, this.#file, names, plan);
  }

  record(cells: readonly string[], line: number): void {
    this.#reader?.read(cells, line);
  }

  outside(text: string, line: number, where: "above" | "below"): void {
    if (!(this.#reader instanceof RowReader)) return;
    const why =
      where === "above"
        ? {
            code: "above-table",
            message: `rows above the header, which was found on line ${this.#headerLine}, were ignored; is the header another line (--header-line)?`,
          }
        : {
            code: "below-table",
            message: "rows below the table, which end the file, were ignored",
          };
    this.#reader.ignore(line, why, text);
  }

  unclosedQuote(text: string, line: number): void {
    this.#unclosed += 1;
    if (this.#unclosed > mostUnclosedQuotes)
      throw new FatalProblem({
        code: "too-many-unclosed-quotes",
        file: this.#file,
        line,
        message: `more than ${mostUnclosedQuotes} lines of ${this.#file} have a quotation mark that is never closed: quotation marks don't enclose cells in this file, or they aren't doubled within one`,
      });
    if (this.#reader instanceof RowReader) this.#reader.unclosedQuote(text, line);
  }

  invalidText(line: number, count: number): void {
    this.#session.problems.add({
      code: "invalid-text",
      severity: "note",
      file: this.#file,
      line,
      count,
      message:
        "characters that are no valid text were replaced by U+FFFD; is the file in another encoding (--encoding)?",
    });
  }

  tooLong(line: number): never {
    throw new FatalProblem({
      code: "line-too-long",
      file: this.#file,
      line,
      message: `line ${line} of ${this.#file} has more than ${longestRecord.toLocaleString("en")} characters, the most that a row may have; is it a table with one row per line?`,
    });
  }

  /** Call after the last record. */
  end(): void {
    if (this.#reader === null)
      throw new FatalProblem({
        code: "empty-file",
        file: this.#file,
        message: `${this.#file} holds no header and no rows`,
      });
    if (this.#reader instanceof HeaderSurvey) this.#reader.end();
  }

  #refuseOtherPreset({ files }: ImportedRows, plan: ColumnPlan): void {
    const first = files.at(0)?.plan;
    if (first !== undefined && first.shape !== plan.shape)
      throw new FatalProblem({
        code: "different-presets",
        file: this.#file,
        message: `files imported together must be exports of the same kind: ${files[0].name} is ${words[first.shape]}, ${this.#file} is ${words[plan.shape]}`,
      });
    if (first !== undefined && first.preset.id !== plan.preset.id)
      throw new FatalProblem({
        code: "different-presets",
        file: this.#file,
        message: `files imported together must be exports of the same kind: ${files[0].name} is ${first.preset.id}, ${this.#file} is ${plan.preset.id}`,
      });
  }
}
