import { countText } from "../../model/countText.ts";
import { dayTime } from "../../model/localDay.ts";
import { type DateFormat, formatBits } from "./dateFormat.ts";
import type { DateVerdict } from "./judgeDates.ts";
import { listText } from "../../model/listText.ts";
import { localTime } from "./localTime.ts";
import { type DateRole, dateRoles } from "../mapping/mapping.ts";
import { kindColumnOf } from "../rows/rowColumns.ts";
import type { ImportedFile, ImportedRows } from "../rows/rowTable.ts";

/** What can't be before what: a ticket isn't resolved before it is opened. */
const orders: readonly (readonly [DateRole, DateRole])[] = [
  ["opened", "time"],
  ["opened", "firstResponse"],
  ["opened", "resolved"],
  ["opened", "closed"],
  ["opened", "updated"],
  ["start", "end"],
];
/** Dates of one row may be of different zones; a day's difference is no contradiction. */
const tolerance = dayTime;

interface ReadColumn {
  readonly file: ImportedFile;
  readonly role: DateRole;
  /** Of each column of the file. */
  readonly verdicts: ReadonlyMap<DateRole, DateVerdict>;
}

/**
 * What a reading of a column's dates leads to, for whoever has to decide: the days that they then
 * cover, the rows that are then closed before they are opened, and the other columns whose own values leave no doubt that they
 * are written so. What another column's values leave open is read that way, too: one hand wrote them all.
 */
export function readingEvidence(
  rows: ImportedRows,
  column: ReadColumn,
  formats: readonly DateFormat[],
): string {
  const { file, role } = column;
  const pairs = orders.filter(
    (pair) => pair.includes(role) && pair.every((one) => file.plan.at[one] >= 0),
  );
  const localOf = Object.fromEntries(
    dateRoles
      .filter((one) => one === role || pairs.some((pair) => pair.includes(one)))
      .map((one) => [one, readerOf(rows, { ...column, role: one }, formats)]),
  ) as Record<DateRole, (row: number) => number>;
  const index = rows.files.indexOf(file);
  let [from, to, wrong, compared] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (let row = 0; row < rows.table.length; row++) {
    if (rows.table.columns.file[row] !== index) continue;
    const local = localOf[role](row);
    if (local < from) from = local;
    if (local > to) to = local;
    for (const [first, then] of pairs) {
      const gap = localOf[then](row) - localOf[first](row);
      if (Number.isNaN(gap)) continue;
      compared += 1;
      if (gap < -tolerance) wrong += 1;
    }
  }
  const span = from <= to ? `they then run from ${dayText(from)} to ${dayText(to)}` : "";
  const order =
    wrong === 0
      ? ""
      : `and ${countText(wrong)} of ${countText(compared)} times something ends before it begins`;
  return [span, order, alikeText(column, formats[0])].filter((text) => text !== "").join(", ");
}

/** The columns of which it is known that dates of the same kind are written so. */
function alikeText({ file, role, verdicts }: ReadColumn, format: DateFormat): string {
  const families = new Set(
    file.dates[role].kinds.filter(({ count }) => count > 0).map(({ family }) => family),
  );
  const isWrittenSo = (one: DateRole) => {
    const verdict = verdicts.get(one);
    if (one === role || verdict?.kind !== "formats") return false;
    return file.dates[one].kinds.some(
      ({ family }, kind) => families.has(family) && verdict.ofKind[kind] === format,
    );
  };
  const places = new Set(dateRoles.filter(isWrittenSo).map((one) => file.plan.at[one]));
  const names = [...places].map((at) => file.plan.columns[at].name);
  if (names.length === 0) return "";
  return `as ${listText(names)} ${names.length === 1 ? "is" : "are"} written`;
}

/** The local time of a row's date as its column was decided, or else by the first of these formats that can read it; NaN where none can, or where there is none. */
function readerOf(
  rows: ImportedRows,
  { file, role, verdicts }: ReadColumn,
  formats: readonly DateFormat[],
): (row: number) => number {
  const { columns } = rows.table;
  const [values, kinds] = [columns[role], columns[kindColumnOf(role)]];
  const verdict = verdicts.get(role);
  const readings = file.dates[role].kinds.map(({ family, fits }, kind) => {
    const format =
      verdict?.kind === "formats"
        ? verdict.ofKind[kind]
        : (formats.find((one) => (fits & formatBits[one]) !== 0) ??
          (family === "full" ? "iso" : null));
    return (at: number) => (format === null ? Number.NaN : localTime(family, at, format));
  });
  return (row) => readings[kinds[row]](values[row]);
}

function dayText(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}
