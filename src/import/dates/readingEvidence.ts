import { countText } from "../../model/countText.ts";
import { dayTime } from "../../model/localDay.ts";
import { type DateFormat, formatBits } from "./dateFormat.ts";
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

/**
 * What a reading of a column's dates leads to, for whoever has to decide: the days that they then
 * cover, and the rows that are then closed before they are opened. Other columns that can be read
 * that way are, too: one hand wrote them all.
 */
export function readingEvidence(
  rows: ImportedRows,
  { file, role }: { readonly file: ImportedFile; readonly role: DateRole },
  formats: readonly DateFormat[],
): string {
  const pairs = orders.filter(
    (pair) => pair.includes(role) && pair.every((one) => file.plan.at[one] >= 0),
  );
  const localOf = Object.fromEntries(
    dateRoles
      .filter((one) => one === role || pairs.some((pair) => pair.includes(one)))
      .map((one) => [one, readerOf(rows, file, one, formats)]),
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
  return [span, order].filter((text) => text !== "").join(", ");
}

/** The local time of a row's date, by the first of these formats that can read it; NaN where none can, or where there is none. */
function readerOf(
  rows: ImportedRows,
  file: ImportedFile,
  role: DateRole,
  formats: readonly DateFormat[],
): (row: number) => number {
  const { columns } = rows.table;
  const [values, kinds] = [columns[role], columns[kindColumnOf(role)]];
  const readings = file.dates[role].kinds.map(({ family, fits }) => {
    const format =
      formats.find((one) => (fits & formatBits[one]) !== 0) ?? (family === "full" ? "iso" : null);
    return (at: number) => (format === null ? Number.NaN : localTime(family, at, format));
  });
  return (row) => readings[kinds[row]](values[row]);
}

function dayText(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}
