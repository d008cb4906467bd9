import { none } from "../../log/ticketLog.ts";
import { missingKind } from "../dates/dateColumn.ts";
import { type ColumnRole, type DateRole, dateRoles, durationRoles } from "../mapping/mapping.ts";
import { CodeColumn, type RowCodes } from "./codeColumn.ts";
import { NumberColumn, type RowNumbers } from "./numberColumn.ts";
import { doubled, type RoomFor } from "./roomFor.ts";
import { RowColumn, type RowColumnKind, type RowValues } from "./rowColumn.ts";

/** The columns whose texts have codes of their own. Durations are texts until the whole column is known. */
export const codedRoles = [
  "ticket",
  "group",
  "tier",
  "type",
  "priority",
  "impact",
  "channel",
  "agent",
  ...durationRoles,
] as const satisfies readonly ColumnRole[];
export type CodedRole = (typeof codedRoles)[number];

/** The columns that count something. */
export const numberRoles = ["order", "reassignments", "reopens"] as const;
export type NumberRole = (typeof numberRoles)[number];

type DateKindColumn = `${DateRole}Kind`;

/** What a row holds, by column. */
type RowColumnKinds = Readonly<
  /** Index of the file. */
  Record<"file", "int32"> &
    /** Line it begins on, from 1. */
    Record<"line", "int32"> &
    /** Index into logStatuses; 255 missing. */
    Record<"status", "uint8"> &
    /** 1 kept, 0 broken, 255 missing. */
    Record<"promiseMet", "uint8"> &
    /** Halves of the hash of all cells. */
    Record<"hash0" | "hash1", "int32"> &
    /** Index into the role's texts; -1 missing. */
    Record<CodedRole, "code"> &
    /** NaN missing. */
    Record<NumberRole, "number"> &
    /** As DateReading.value. */
    Record<DateRole, "float64"> &
    /** Index into DateColumn.kinds. */
    Record<DateKindColumn, "uint8">
>;
type RowColumnName = keyof RowColumnKinds;

/** What is written while files are read. */
export type RowWriters = { readonly [N in RowColumnName]: WriterOf<RowColumnKinds[N]> };
/** What is read when they have been. */
export type RowColumns = { readonly [N in RowColumnName]: ValuesOf<RowColumnKinds[N]> };

type AnyKind = RowColumnKind | "code" | "number";
type WriterOf<K extends AnyKind> = K extends RowColumnKind
  ? RowColumn<K>
  : K extends "code"
    ? CodeColumn
    : NumberColumn;
/** Dates that no file has take the array of numbers that none has. */
type ValuesOf<K extends AnyKind> = K extends "float64"
  ? RowNumbers
  : K extends RowColumnKind
    ? RowValues<K>
    : K extends "code"
      ? RowCodes
      : RowNumbers;

export function kindColumnOf<R extends DateRole>(role: R): `${R}Kind` {
  return `${role}Kind`;
}

/**
 * The rows of an export, as far as a log needs them: codes instead of text, and dates not yet told
 * apart. Columns that no file has share one array of what stands for missing.
 */
export class RowTable {
  length = 0;
  readonly writers: RowWriters = writers((row) => this.#roomFor(row));
  #expected = 0;
  #columns: RowColumns | null = null;
  /** What columns share that no file has, by their kind. */
  readonly #shared = new Map<string, ValuesOf<AnyKind>>();

  /** The index of a fresh row; what isn't written of it is missing. */
  next(): number {
    this.#columns = null;
    return this.length++;
  }

  /**
   * So many rows are to be expected in all. Columns make room for them at one go, since what they leave behind by growing
   * step by step takes as much memory again; room that isn't used takes none.
   */
  expect(rows: number): void {
    this.#expected = rows > 0 ? rows : 0;
  }

  /** All columns, as long as the table. */
  get columns(): RowColumns {
    return (this.#columns ??= this.#finished());
  }

  /** Gives the memory of columns back that nobody reads any more: they are as if no file had them. */
  release(...names: readonly RowColumnName[]): void {
    for (const name of names) this.writers[name].clear();
    this.#columns = null;
  }

  /** A few rows tell little of how many there will be. */
  #roomFor(row: number): number {
    return Math.max(doubled(row), Math.min(this.#expected, 256 * row));
  }

  #finished(): RowColumns {
    const valuesOf = (column: WriterOf<AnyKind>) => {
      if (!column.isEmpty) return column.values(this.length);
      const key = Number.isNaN(column.missing) ? "NaN" : `${column.kind} ${column.missing}`;
      const known = this.#shared.get(key);
      if (known?.length === this.length) return known;
      const values = emptyColumn(column).values(this.length);
      this.#shared.set(key, values);
      return values;
    };
    const columns = Object.entries(this.writers).map(([name, column]) => [name, valuesOf(column)]);
    return Object.fromEntries(columns) as RowColumns;
  }
}

function emptyColumn({ kind, missing }: WriterOf<AnyKind>) {
  if (kind === "float64" || kind === "number") return new NumberColumn();
  return kind === "code" ? new CodeColumn() : new RowColumn(kind, missing);
}

function writers(roomFor: RoomFor): RowWriters {
  const int32 = (missing: number) => new RowColumn("int32", missing, roomFor);
  const uint8 = (missing: number) => new RowColumn("uint8", missing, roomFor);
  const float64 = () => new RowColumn("float64", Number.NaN, roomFor);
  const dates = dateRoles.flatMap((role) => [
    [role, float64()],
    [kindColumnOf(role), uint8(missingKind)],
  ]);
  const all = [
    ["file", int32(0)],
    ["line", int32(0)],
    ["status", uint8(none.uint8)],
    ["promiseMet", uint8(none.uint8)],
    ["hash0", int32(0)],
    ["hash1", int32(0)],
    ...codedRoles.map((role) => [role, new CodeColumn(roomFor)]),
    ...numberRoles.map((role) => [role, new NumberColumn(roomFor)]),
    ...dates,
  ];
  return Object.fromEntries(all) as RowWriters;
}
