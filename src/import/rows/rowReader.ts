import type { UnreadableRecord } from "../formats/recordHandler.ts";
import { none } from "../../log/ticketLog.ts";
import { CellBytes } from "../codes/cellBytes.ts";
import { cellBeforeOpenQuote } from "./cellBeforeOpenQuote.ts";
import { type DateReading, missingDate, missingKind, unreadableKind } from "../dates/dateColumn.ts";
import { detached } from "../codes/dictionary.ts";
import { isEpochDate } from "../dates/epochDate.ts";
import { missingTest } from "../codes/missingTest.ts";
import { isOpen, logStatuses } from "../mapping/logStatus.ts";
import {
  type CodedColumn,
  codedColumns,
  type DatedColumn,
  datedColumns,
  type CountColumn,
  numberColumns,
  rowHashing,
} from "./fileColumns.ts";
import { isBlank, trimmed } from "../codes/trimmed.ts";
import { headerNotes, innerHeader, type KnownPlaces, knownPlaces } from "./innerHeader.ts";
import { listColumns, preparedCells } from "./preparedCells.ts";
import { faults, momentFault, type RowFault, timeFault, unreadableEnd } from "./rowFault.ts";
import { ownTime, timeAlone, unreadableTime } from "./besideNotes.ts";
import { addHash, hashRow, type RowHashing, textHash } from "./rowHash.ts";
import type { ImportedFile, ImportedRows } from "./rowTable.ts";
import { KeptRow } from "../setAside/setAsideRow.ts";
import { momentOf } from "../mapping/shapeRoles.ts";
import { shownCell } from "./shownCell.ts";
import { withoutSpaces } from "./spacedNumber.ts";
import { missingStatus, statusReader, unknownStatus } from "./statusReader.ts";
import { verdictReader } from "./verdictReader.ts";

/** Reads the records of one file into the rows of an import: each is used, set aside or ignored. */
export class RowReader {
  readonly #file: ImportedFile;
  readonly #fileIndex: number;
  readonly #header: readonly string[];
  readonly #rows: ImportedRows;
  readonly #isMissing: (text: string) => boolean;
  readonly #statusOf: (cells: readonly string[]) => number;
  readonly #verdictOf: (cell: string, line: number) => number;
  readonly #hash = new Int32Array(2);
  /** The cells of the row that is being read; bytes of their own, unless the file's reader has them so. */
  #bytes = new CellBytes();
  readonly #ownBytes = this.#bytes;
  /** The columns that the file has. */
  readonly #coded: readonly CodedColumn[];
  /** How a row is hashed: of columns with few texts, what goes into it are the texts that cells have codes for. */
  readonly #hashing: Required<RowHashing>;
  readonly #dated: readonly DatedColumn[];
  readonly #numbers: readonly CountColumn[];
  /** Of the dates, the one that a row can't do without. */
  readonly #moment: DatedColumn;
  readonly #places: KnownPlaces;
  /** Whether the rows stand below a header whose columns stand elsewhere. */
  #isBelowAnother = false;

  constructor(rows: ImportedRows, file: ImportedFile, header: readonly string[]) {
    const { plan } = file;
    this.#file = file;
    this.#header = header;
    this.#rows = rows;
    this.#isMissing = missingTest(plan.missing);
    this.#statusOf = statusReader(plan, this.#file.proposedStatuses);
    this.#verdictOf = verdictReader(rows, this.#file, this.#isMissing);
    this.#coded = codedColumns(rows, file);
    this.#hashing = rowHashing(header, this.#coded);
    this.#dated = datedColumns(rows, file);
    this.#numbers = numberColumns(rows, file);
    this.#moment = this.#dated.find(({ role }) => role === momentOf[plan.shape])!;
    this.#places = knownPlaces(plan, this.#moment.at);
    this.#fileIndex = rows.files.push(file) - 1;
  }

  /** @param bytes The cells as bytes, where somebody has them so. */
  read(cells: readonly string[], line: number, bytes?: CellBytes): void {
    this.#rows.counts.rows += 1;
    this.#file.counts.rows += 1;
    const ignored = this.#reasonToIgnore(cells);
    if (ignored !== null) this.#ignore(line, ignored);
    else if (this.#isBelowAnother) this.#setAsideFor(faults.otherHeader, cells, line);
    else if (cells.length < this.#header.length || hasMore(cells, this.#header.length))
      this.#setWidthAside(cells, line);
    else {
      const prepared = this.#prepared(cells, line);
      const isAsWritten = prepared === cells && bytes !== undefined;
      this.#bytes = isAsWritten ? bytes : this.#ownBytes.write(prepared);
      this.#readCells(prepared, line, cells);
    }
  }

  #prepared(written: readonly string[], line: number): readonly string[] {
    const { plan, name } = this.#file;
    const isFormula = written[plan.at.ticket].charCodeAt(0) === equalsSign;
    const cells = isFormula ? this.#shown(written, line) : written;
    const prepared = preparedCells(cells, plan);
    if (prepared === cells) return cells;
    for (const at of listColumns(plan))
      if (prepared[at] !== cells[at])
        this.#rows.problems.add({
          code: "several-in-a-cell",
          severity: "note",
          file: name,
          line,
          column: this.#header[at],
          value: detached(cells[at]),
          message: "cells name several, a line each; the first of them is used",
        });
    return prepared;
  }

  /** Where the id is a formula for a text alone, so may other cells be. */
  #shown(written: readonly string[], line: number): readonly string[] {
    const { ticket } = this.#file.plan.at;
    const cells = written.map(shownCell);
    if (cells[ticket] === written[ticket]) return written;
    this.#rows.problems.add({
      code: "formula-cells",
      severity: "note",
      file: this.#file.name,
      line,
      column: this.#header[ticket],
      value: detached(written[ticket]),
      message:
        "cells with a formula for a text alone were read as what a spreadsheet shows of them",
    });
    return cells;
  }

  /** A row that says nothing of a ticket. */
  ignore(
    line: number,
    why: { readonly code: string; readonly message: string },
    text: string,
  ): void {
    this.#rows.counts.rows += 1;
    this.#ignore(line, { ...why, value: detached(text.slice(0, 200)) });
  }

  /** A record that has lost its end: the first line of it is set aside. */
  unclosedQuote(text: string, line: number): void {
    const fault = {
      code: "unclosed-quote",
      reason: "a quotation mark opens on this line and is never closed",
    };
    this.unreadable(text, line, fault, cellBeforeOpenQuote(text, this.#file.plan.at.ticket));
  }

  /** What stands where a record should, and is none. */
  unreadable(text: string, line: number, fault: UnreadableRecord, ticket?: string): void {
    this.#rows.counts.rows += 1;
    this.#file.counts.rows += 1;
    this.#setAside([text], line, { ...fault, role: null, value: text.slice(0, 200), ticket });
  }

  #setWidthAside(cells: readonly string[], line: number): void {
    const note = this.#headerNote(cells);
    if (note !== null) return this.#ignore(line, note);
    const ticket = cells[this.#file.plan.at.ticket];
    this.#setAside(cells, line, { ...faults.width, value: `${cells.length} cells`, ticket });
  }

  #reasonToIgnore(cells: readonly string[]): { code: string; message: string } | null {
    if (cells.every(isBlank))
      return { code: "blank-row", message: "rows without any text were ignored" };
    const { ticket, moment } = this.#places;
    const isHeader =
      cells[ticket] === this.#header[ticket] && cells[moment] === this.#header[moment];
    return isHeader || this.#isBelowAnother ? this.#headerNote(cells) : null;
  }

  #headerNote(cells: readonly string[]): { code: string; message: string } | null {
    const kind = innerHeader(cells, this.#header, this.#places);
    if (kind === null) return null;
    this.#isBelowAnother = kind === "another";
    return headerNotes[kind];
  }

  /** @param written The cells as they stand in the file, before others stood in for them. */
  #readCells(cells: readonly string[], line: number, written: readonly string[]): void {
    const { at } = this.#file.plan;
    this.#file.sample.offer(written);
    const ticket = this.#rows.texts.ticket.codeOf(cells[at.ticket], this.#bytes, at.ticket);
    if (ticket < 0) return this.#setAsideFor(faults.ticket, written, line);
    for (const dated of this.#dated) dated.date = this.#dateIn(cells, dated);
    const moment = this.#moment.date;
    const status = this.#statusOf(cells);
    const fault =
      this.#momentFault() ??
      this.#statusFault(status) ??
      (this.#isEndless(cells, status) ? this.#noEnd() : null);
    if (fault === null) return this.#append(cells, line, { ticket, status });
    const note = this.#headerNote(written);
    if (note !== null) return this.#ignore(line, note);
    if (moment.kind === unreadableKind) this.#moment.column.count(line);
    this.#setAsideFor(fault, written, line);
  }

  #momentFault(): RowFault | null {
    const { role, date, beside } = this.#moment;
    const isOfTime = date.kind === unreadableKind && beside?.times.isUnreadable === true;
    return isOfTime ? timeFault(role, beside.at) : momentFault(role, date.kind);
  }

  /** A change without a status says nothing; of a stay or a ticket, its dates say enough. */
  #statusFault(status: number): RowFault | null {
    if (status === unknownStatus) return faults.badStatus;
    const isNeeded = this.#file.plan.shape === "event log";
    return status === missingStatus && isNeeded ? faults.noStatus : null;
  }

  /** Whether a row of a whole ticket says that it is done, and nothing of when. */
  #isEndless(cells: readonly string[], status: number): boolean {
    const { shape, at } = this.#file.plan;
    if (shape !== "snapshot" || status < 0 || isOpen(logStatuses[status])) return false;
    for (const { isEnd, date } of this.#dated) if (isEnd && hasValue(date)) return false;
    return at.resolutionTime < 0 || this.#isMissing(trimmed(cells[at.resolutionTime]));
  }

  /** A date that can't be read says more than that none can. */
  #noEnd(): RowFault {
    const bad = this.#dated.find(({ isEnd, date }) => isEnd && date.kind === unreadableKind);
    if (bad === undefined) return faults.noEnd;
    const { role, beside } = bad;
    const isOfTime = beside?.times.isUnreadable === true;
    return isOfTime ? unreadableEnd(role, beside.at) : unreadableEnd(role);
  }

  #dateIn(cells: readonly string[], { at, column, beside }: DatedColumn): DateReading {
    const cell = cells[at];
    const text = trimmed(cell);
    const { epochIsMissing } = this.#file.plan;
    if (this.#isMissing(text) || (epochIsMissing && isEpochDate(text))) return missingDate;
    if (beside === null)
      return text === cell ? column.read(text, this.#bytes, at) : column.read(text);
    const time = trimmed(cells[beside.at]);
    if (this.#isMissing(time)) beside.times.skip();
    else beside.times.read(time);
    return column.readBeside(text, beside.times);
  }

  #append(
    cells: readonly string[],
    line: number,
    { ticket, status }: { readonly ticket: number; readonly status: number },
  ): void {
    const { table } = this.#rows;
    const { writers } = table;
    const { plan } = this.#file;
    const row = table.next();
    if (this.#fileIndex > 0) writers.file.set(row, this.#fileIndex);
    writers.line.set(row, line);
    writers.status.set(row, status === missingStatus ? none.uint8 : status);
    hashRow(this.#bytes, cells.length, this.#hashing, this.#hash);
    for (const { role, at, texts, codes, hashes } of this.#coded) {
      const code =
        role === "ticket"
          ? ticket
          : role === "tier"
            ? texts.code(this.#tierIn(cells))
            : texts.codeOf(cells[at], this.#bytes, at);
      codes.set(row, code);
      if (this.#hashing.isLeftOut[at] && code >= 0)
        addHash(
          (hashes[code] ??= textHash(trimmed(cells[at]))),
          this.#hashing.seeds[at],
          this.#hash,
        );
    }
    for (const { at, values, read } of this.#numbers) values.set(row, read(cells[at]));
    const { promiseMet } = plan.at;
    if (promiseMet >= 0) writers.promiseMet.set(row, this.#verdictOf(cells[promiseMet], line));
    writers.hash0.set(row, this.#hash[0]);
    writers.hash1.set(row, this.#hash[1]);
    for (const dated of this.#dated) this.#appendDate(dated, row, cells, line);
  }

  /** As the mapping renames it; a tier that is given another name must not leave its own behind. */
  #tierIn(cells: readonly string[]): string | undefined {
    const { at, tiers } = this.#file.plan;
    const text = trimmed(cells[at.tier] ?? "");
    return tiers.get(text) ?? text;
  }

  #appendDate(dated: DatedColumn, row: number, cells: readonly string[], line: number): void {
    const { at, column, date, values, kinds, beside } = dated;
    if (beside !== null) this.#noteBeside(dated, beside, cells, line);
    if (date.kind === missingKind) return;
    values.set(row, date.value);
    kinds.set(row, date.kind);
    column.count(line);
    if (date.kind === unreadableKind && beside?.times.isUnreadable !== true)
      this.#noteUnreadable(at, cells, line);
    else if (column.isDoubtful || beside?.times.isDoubtful === true) this.#keepAtHand(row, cells);
  }

  /** What doesn't fit together of a date and the time of day beside it. */
  #noteBeside(
    { date, column }: DatedColumn,
    { at, times }: NonNullable<DatedColumn["beside"]>,
    cells: readonly string[],
    line: number,
  ): void {
    const isAlone = date.kind === missingKind;
    if (isAlone && this.#isMissing(cells[at].trim())) return;
    const note = isAlone
      ? timeAlone
      : times.isUnreadable
        ? unreadableTime
        : column.hasOwnTime && date.kind !== unreadableKind
          ? ownTime
          : null;
    if (note === null) return;
    this.#rows.problems.add({
      ...note,
      severity: "note",
      file: this.#file.name,
      line,
      column: this.#header[at],
      value: detached(cells[at]),
    });
  }

  /** A date that a row can do without: the row is used, and the date taken for missing. */
  #noteUnreadable(at: number, cells: readonly string[], line: number): void {
    this.#rows.problems.add({
      code: "unreadable-date",
      severity: "note",
      file: this.#file.name,
      line,
      column: this.#header[at],
      value: detached(cells[at]),
      message: "can't be read as a date; taken for missing",
    });
  }

  #keepAtHand(row: number, cells: readonly string[]): void {
    if (!this.#rows.doubtful.has(row)) this.#rows.doubtful.set(row, cells.map(detached));
  }

  #ignore(line: number, why: { code: string; message: string; value?: string }): void {
    this.#rows.counts.ignored += 1;
    this.#rows.problems.add({ ...why, severity: "ignored", file: this.#file.name, line });
  }

  #setAsideFor(fault: RowFault, cells: readonly string[], line: number): void {
    const { at } = this.#file.plan;
    const place = fault.at ?? (fault.role === null ? -1 : at[fault.role]);
    const value = place < 0 ? null : detached(cells[place]);
    this.#setAside(cells, line, { ...fault, value, ticket: cells[at.ticket] });
  }

  #setAside(
    cells: readonly string[],
    line: number,
    {
      code,
      role,
      reason,
      at: place,
      value,
      ticket,
    }: RowFault & { readonly value: string | null; readonly ticket: string | undefined },
  ): void {
    const { at, hasSpacedIds } = this.#file.plan;
    const id = (hasSpacedIds ? withoutSpaces(ticket ?? "") : (ticket ?? "")).trim();
    const told = {
      file: this.#file.name,
      line,
      column: role === null ? null : this.#header[place ?? at[role]],
      value,
      code,
      reason,
      ticket: this.#isMissing(id) || id === "" ? null : detached(id),
      header: this.#file.header,
    };
    this.#rows.setAside.push(new KeptRow(told, cells));
  }
}

const equalsSign = 61;

function hasValue({ kind }: DateReading): boolean {
  return kind !== missingKind && kind !== unreadableKind;
}

/** Further cells than the header has, other than empty ones that a final separator makes. */
function hasMore(cells: readonly string[], width: number): boolean {
  return cells.length > width && !cells.slice(width).every(isBlank);
}
