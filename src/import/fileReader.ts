import type { CellBytes } from "./codes/cellBytes.ts";
import { type ColumnPlan, planColumns } from "./mapping/columnPlan.ts";
import { type ColumnStatements, nothingStated } from "./mapping/columnStatements.ts";
import type { ImportMapping } from "./mapping/mapping.ts";
import { type MendedFile, mendedFile } from "./setAside/mendedFile.ts";
import { FatalProblem, type ProblemList, problemList } from "./problem.ts";
import {
  type LineUnit,
  longestRecord,
  type RecordHandler,
  type UnreadableRecord,
} from "./formats/recordHandler.ts";
import type { ImportQuestion } from "./question.ts";
import type { MappingProposal } from "./proposals/proposal.ts";
import { RecordSurvey } from "./rows/recordSurvey.ts";
import { proposedPlan, settleColumns } from "./mapping/settleColumns.ts";
import { RowReader } from "./rows/rowReader.ts";
import { importedFile, type ImportedRows, importedRows, type RowCounts } from "./rows/rowTable.ts";
import type { KeptRow } from "./setAside/setAsideRow.ts";
import type { ImportShape } from "./mapping/shape.ts";

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
  readonly stated: ColumnStatements;
  readonly problems: ProblemList;
  readonly counts: RowCounts;
  readonly setAside: KeptRow[];
  /** What it takes a person to answer; filled in the end. */
  readonly questions: ImportQuestion[];
  /** What mended rows of a product that nobody knows wait for: that all files are read, one of which tells what it is. */
  readonly waiting: (() => void)[];
  /** Null before the first header. */
  rows: ImportedRows | null;
  /** What the first file was taken for that no preset knows, and the mapping that follows; null where there was none. */
  proposed: { readonly proposal: MappingProposal; readonly mapping: ImportMapping } | null;
}

/** The begin of an import: nothing is read yet. */
export function importSession(
  mapping: ImportMapping | null,
  stated: ColumnStatements = nothingStated,
): ImportSession {
  const setAside: KeptRow[] = [];
  const problems = problemList(setAside);
  const counts = { rows: 0, ignored: 0, conflicts: 0 };
  const begin = { questions: [], counts, setAside, waiting: [], rows: null, proposed: null };
  return { mapping, stated, problems, ...begin };
}

/**
 * Handles the records of one file: plans its columns from the header, then reads its rows. Throws a
 * FatalProblem for what makes a file useless.
 */
export class FileReader implements RecordHandler {
  readonly #session: ImportSession;
  readonly #file: string;
  readonly #extractedAt: number;
  #header: readonly string[] | null = null;
  #reader: RowReader | null = null;
  /** Of a file whose columns nobody has named, until they are settled; with why no preset fits. */
  #survey: { readonly kept: RecordSurvey; readonly evidence: readonly string[] } | null = null;
  #headerLine = 1;
  #mended: MendedFile | null = null;
  #unclosed = 0;
  readonly #unit: LineUnit;

  /** @param about What its lines are, for all that is said of it; and when it was extracted, Unix epoch ms, NaN where nobody says. */
  constructor(
    session: ImportSession,
    file: string,
    about: { readonly unit: LineUnit; readonly extractedAt: number },
  ) {
    this.#session = session;
    this.#file = file;
    this.#extractedAt = about.extractedAt;
    this.#unit = about.unit;
    session.problems.countIn(file, about.unit);
  }

  header(names: readonly string[], line: number): void {
    this.#headerLine = line;
    this.#mended = mendedFile(names);
    const own = this.#mended?.header ?? names;
    this.#header = own;
    if (own.length === 0) return; // rows set aside, of which there were none
    const plan = planColumns(own, this.#file, this.#session.mapping, this.#session.stated);
    if ("lacking" in plan) this.#survey = { kept: new RecordSurvey(), evidence: plan.evidence };
    else this.#begin(plan, own);
  }

  #begin(plan: ColumnPlan, header: readonly string[]): void {
    const rows = (this.#session.rows ??= importedRows(plan.missing, this.#session));
    this.#refuseOtherPreset(rows, plan);
    const file = importedFile(this.#file, plan, {
      isMended: this.#mended !== null,
      extractedAt: this.#extractedAt,
    });
    this.#reader = new RowReader(rows, file, header);
  }

  record(cells: readonly string[], line: number, bytes?: CellBytes): void {
    if (this.#survey !== null) this.#keep(() => this.record(cells, line), cells);
    else if (this.#mended === null) this.#reader?.read(cells, line, bytes);
    else this.#readMended(this.#mended.rowOf(cells), line);
  }

  /** Keeps what can only be read once the columns are settled. */
  #keep(read: () => void, content: string | readonly string[]): void {
    const cells = typeof content === "string" ? null : content;
    const length = cells?.reduce((sum, cell) => sum + cell.length, 0) ?? content.length;
    this.#survey!.kept.add({ cells, length, read });
    if (this.#survey!.kept.isFull) this.#settle();
  }

  /** Settles what the columns are, and reads what was kept; or refuses the file. */
  #settle(): void {
    const { kept, evidence } = this.#survey!;
    const session = this.#session;
    const header = this.#header!;
    const rows = kept.rows.map((cells) => this.#mended?.rowOf(cells).cells ?? cells);
    const known = { file: this.#file, mapping: session.mapping, evidence };
    const settled =
      this.#mended !== null && session.proposed !== null
        ? { ...session.proposed, problem: null }
        : settleColumns(header, rows, known);
    session.proposed ??= settled;
    if (settled.problem !== null) {
      this.#ignoreKept(kept.records.length);
      throw settled.problem;
    }
    this.#survey = null;
    this.#begin(proposedPlan(header, this.#file, { settled, stated: session.stated }), header);
    for (const { read } of kept.records) read();
  }

  #ignoreKept(count: number): void {
    const { counts, problems } = this.#session;
    counts.rows += count;
    counts.ignored += count;
    if (count === 0) return;
    problems.add({
      code: "surveyed-row",
      severity: "ignored",
      file: this.#file,
      count,
      message: "rows were only looked at, since nobody said what the columns are",
    });
  }

  /** Blank rows take nobody's place: they are ignored. */
  #readMended({ cells, origin }: ReturnType<MendedFile["rowOf"]>, line: number): void {
    const { rows, counts } = this.#session;
    if (this.#reader === null) return this.#ignoreMarks(line);
    const before = { length: rows?.table.length, ignored: counts.ignored };
    this.#reader.read(cells, line);
    if (rows === null || origin === null || counts.ignored > before.ignored) return;
    const isUsed = rows.table.length !== before.length;
    rows.mended.push({
      place: { file: this.#file, line },
      origin,
      row: isUsed ? rows.table.length - 1 : -1,
      original: null,
    });
  }

  #ignoreMarks(line: number): void {
    this.#session.counts.rows += 1;
    this.#session.counts.ignored += 1;
    const message = "rows without any column of the export were ignored";
    this.#session.problems.add({
      code: "blank-row",
      severity: "ignored",
      file: this.#file,
      line,
      message,
    });
  }

  outside(text: string, line: number, where: "above" | "below"): void {
    if (this.#survey !== null) return this.#keep(() => this.outside(text, line, where), text);
    const why =
      where === "above"
        ? {
            code: "above-table",
            message: `rows above the header, which was found on ${this.#unit} ${this.#headerLine}, were ignored`,
          }
        : {
            code: "below-table",
            message: "rows below the table, which end the file, were ignored",
          };
    this.#reader?.ignore(line, why, text);
  }

  unreadable(text: string, line: number, fault: UnreadableRecord): void {
    if (this.#survey !== null) this.#keep(() => this.unreadable(text, line, fault), text);
    else this.#reader?.unreadable(text, line, fault);
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
    if (this.#survey !== null) this.#keep(() => this.#reader?.unclosedQuote(text, line), text);
    else this.#reader?.unclosedQuote(text, line);
  }

  invalidText(line: number, count: number): void {
    this.#session.problems.add({
      code: "invalid-text",
      severity: "note",
      file: this.#file,
      line,
      count,
      message: "characters that are no valid text were replaced by U+FFFD",
    });
  }

  tooLong(line: number): never {
    throw new FatalProblem({
      code: "line-too-long",
      file: this.#file,
      line,
      message: `${this.#unit} ${line} of ${this.#file} has more than ${longestRecord.toLocaleString("en")} characters, the most that a row may have; is it a table with one row per line?`,
    });
  }

  /** Call after the last record. */
  end(): void {
    if (this.#header === null)
      throw new FatalProblem({
        code: "empty-file",
        file: this.#file,
        message: `${this.#file} holds no header and no rows`,
      });
    if (this.#survey === null) return;
    if (this.#mended === null) this.#settle();
    else this.#session.waiting.push(() => this.#settle());
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
        message: `files imported together must be exports of the same kind: ${files[0].name} holds ${kindOf(first)}; ${this.#file} holds ${kindOf(plan)}`,
      });
  }
}

function kindOf({ preset }: ColumnPlan): string {
  return preset.title ?? "tickets of no product that is known by its header";
}
