import { dayTime } from "../../model/localDay.ts";
import { instantOfLocal, kindOfLocal } from "../../model/zone.ts";
import type { FileFormats } from "./chooseFormats.ts";
import type { DateZones } from "./chooseZone.ts";
import { clockCorrection, type ClockEvidence, type ClockStyle } from "./clockStyle.ts";
import type { DateFormat } from "./dateFormat.ts";
import type { DateFamily } from "./dateText.ts";
import { localTime } from "./localTime.ts";
import { timeEvidence } from "./timeEvidence.ts";
import { notePlaceholders } from "./notePlaceholders.ts";
import type { DateKind } from "./dateColumn.ts";
import { wholeDays } from "./wholeDays.ts";
import type { DateRole } from "../mapping/mapping.ts";
import { noteRow } from "../rows/noteRow.ts";
import { kindColumnOf } from "../rows/rowColumns.ts";
import type { ImportedFile, ImportedRows } from "../rows/rowTable.ts";
import { momentOf } from "../mapping/shapeRoles.ts";
import type { RowNumbers } from "../rows/numberColumn.ts";

/** How the values of one kind become instants. */
interface KindReading {
  readonly family: DateFamily;
  /** Null where they aren't used. */
  readonly format: DateFormat | null;
  /** East of UTC, ms; NaN where the zone's clock tells. */
  readonly offset: number;
  readonly zone: string;
  readonly clock: ClockStyle;
  readonly times: ClockEvidence | null;
  /** How much later than they say on the clock they are meant, ms: a promise that is due on a day is until its end. */
  readonly later: number;
}

/** How the formats and the zones of all files were chosen. */
export interface DateChoices {
  readonly formats: readonly FileFormats[];
  readonly zones: DateZones;
}

/**
 * The instants of a date column by row, Unix epoch ms; NaN where there is none. They take the place
 * of what was read in the table, which nobody needs any more.
 */
export function rowInstants(
  rows: ImportedRows,
  role: DateRole,
  { formats, zones }: DateChoices,
): RowNumbers {
  const { columns, length } = rows.table;
  const instants = columns[role];
  const kinds = columns[kindColumnOf(role)];
  const readings = rows.files.map((file, i) =>
    readingsOf(file, role, { formats: formats[i], zones, files: rows.files }),
  );
  let latest = Number.NaN;
  for (let row = 0; row < length; row++) {
    const value = instants[row];
    const isRepeat =
      row > 0 &&
      value === latest &&
      kinds[row] === kinds[row - 1] &&
      columns.file[row] === columns.file[row - 1];
    latest = value;
    instants[row] = isRepeat
      ? instants[row - 1]
      : instantOf(rows, role, { row, value }, readings[columns.file[row]][kinds[row]]);
  }
  rows.table.release(kindColumnOf(role));
  notePlaceholders(rows, role, instants);
  return instants;
}

function readingsOf(
  file: ImportedFile,
  role: DateRole,
  {
    formats,
    zones,
    files,
  }: {
    readonly formats: FileFormats;
    readonly zones: DateZones;
    readonly files: readonly ImportedFile[];
  },
): KindReading[] {
  const chosen = formats[role];
  const times = timeEvidence(file, role, files);
  const days = role === "promiseDue" ? wholeDaysOf(file, role, files) : [];
  return file.dates[role].kinds.map((kind, i) => {
    const { family, zone: mark, clock } = kind;
    const format = chosen?.ofKind[i] ?? null;
    const isDay = days.includes(kind);
    const isEpoch = format === "epoch-seconds" || format === "epoch-milliseconds";
    const zone = isDay ? zones.timezone : isEpoch ? 0 : zones.of(file, role, mark);
    const later = isDay ? dayTime : 0;
    return typeof zone === "number"
      ? { family, format, offset: zone * 60_000, zone: "UTC", clock, times, later }
      : { family, format, offset: Number.NaN, zone, clock, times, later };
  });
}

/** The few dates of a file of mended rows seldom tell whether all are at midnight: its originals' dates do. */
function wholeDaysOf(
  file: ImportedFile,
  role: DateRole,
  files: readonly ImportedFile[],
): readonly DateKind[] {
  const others = file.isMended ? files.filter(({ isMended }) => !isMended) : [];
  const kinds = [file, ...others].flatMap(({ dates }) => dates[role].kinds);
  return wholeDays(kinds, file.plan.timesAt.has(role));
}

function instantOf(
  rows: ImportedRows,
  role: DateRole,
  { row, value }: { readonly row: number; readonly value: number },
  { family, format, offset, zone, clock, times, later }: KindReading,
): number {
  if (family === "unreadable") return Number.NaN;
  const told = format === null ? Number.NaN : localTime(family, value, format) + later;
  const local = clock === "plain" ? told : told + clockCorrection(clock, timeOf(told), times);
  if (Number.isNaN(local)) return noteContradiction(rows, role, row);
  if (!Number.isNaN(offset)) return local - offset;
  noteClockChange(rows, role, row, local, zone);
  return instantOfLocal(zone, local);
}

/** Of the day, ms. */
function timeOf(local: number): number {
  return local - Math.floor(local / dayTime) * dayTime;
}

/** A date that isn't of its column's format. A row without a time is set aside for it later on. */
function noteContradiction(rows: ImportedRows, role: DateRole, row: number): number {
  const { plan } = rows.files[rows.table.columns.file[row]];
  if (role === momentOf[plan.shape]) return Number.NaN;
  noteRow(rows, row, {
    code: "unreadable-date",
    role,
    value: rows.doubtful.get(row)?.[plan.at[role]] ?? null,
    message:
      "is a date of another format than the rest of its column, or of none that can be told; taken for missing",
  });
  return Number.NaN;
}

/** Local times that a clock change skipped, or showed twice, are read by a rule, and counted. */
function noteClockChange(
  rows: ImportedRows,
  role: DateRole,
  row: number,
  local: number,
  timezone: string,
): void {
  const kind = kindOfLocal(timezone, local);
  if (kind === "unique") return;
  noteRow(rows, row, {
    code: kind === "gap" ? "time-in-gap" : "time-in-overlap",
    role,
    value: new Date(local).toISOString().slice(0, 16).replace("T", " "),
    message:
      kind === "gap"
        ? `the clocks of ${timezone} skipped this time when they went forward: if that is not the zone in which these dates were written, state the right one; read as if they had gone forward later`
        : `the clocks of ${timezone} showed this time twice when they went back; read as the first`,
  });
}
