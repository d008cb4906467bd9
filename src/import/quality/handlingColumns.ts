import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import { DurationColumn } from "../durations/durationColumn.ts";
import { durationOf } from "../durations/durationText.ts";
import { judgeDurations } from "../durations/judgeDurations.ts";
import type { ImportedFile } from "../rows/rowTable.ts";
import { unitOfName } from "../durations/unitOfName.ts";
import { filesByName } from "./filesByName.ts";
import type { QualityFacts } from "./qualityFacts.ts";

const fewestValues = 30;
/** A column of durations, and here and there a remark. */
const readableShare = 0.95;
/** Fewer different values are levels of something: 1 to 4, 0 and 1. */
const fewestDifferent = 5;

/** Words of columns in which people write how long they worked … */
const workWords =
  /(?<![a-z])work(?:ed|[ _]?log)?(?![a-z])|handling|handle[ _]time|effort|spent|track|labou?r|billable|touch|talk|after.?call|aufwand|bearbeitung|arbeitszeit|esfuerzo|esforco|trabalh|trabaj|travail|lavoro|bestede/;
/** … and of those that say how long it took in all. */
const elapsedWords =
  /elapsed|ratio|resol|respon|duration|dauer|calendar|business|sla|time.?left|remaining|breach|age|wait|hold|pending|since|until/;

/** Columns that nobody uses and that hold durations: one of them may say how long people worked on a ticket. */
export function handlingColumns({ rows }: QualityFacts): Finding[] {
  const told = new Set<string>();
  return filesByName(rows.files).flatMap((file) =>
    file.sample.columns.flatMap((column, at): Finding[] => {
      const { name } = file.plan.columns[column];
      if (told.has(name)) return [];
      const values = file.sample.rows
        .map((row) => row[at])
        .filter((text) => text !== "" && !file.plan.missing.has(text));
      const durations = durationsIn(name, values);
      if (durations === null) return [];
      told.add(name);
      return [findingOn(file, name, durations)];
    }),
  );
}

/** Values that are durations: in minutes where their unit is known, else as they stand. */
interface Durations {
  readonly sorted: Float64Array;
  readonly unit: string;
  readonly isWork: boolean;
}

function durationsIn(name: string, values: readonly string[]): Durations | null {
  if (values.length < fewestValues || new Set(values).size < fewestDifferent) return null;
  const column = new DurationColumn();
  const read = values.map((text) => column.count(text));
  const { shapes } = column.evidence;
  const numbers = shapes.number / values.length;
  if (shapes.unreadable > (1 - readableShare) * values.length) return null;
  const plain = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  const isWork = workWords.test(plain) && !elapsedWords.test(plain);
  // Numbers alone may count anything: they are durations where the name says so.
  if (numbers > 1 / 2 && !isWork && unitOfName(name) === null) return null;
  const verdict = judgeDurations(column.evidence, name);
  const known = verdict.kind === "rule" ? verdict.rule : null;
  const sizes = read.map((duration) =>
    known === null ? Number(duration.number.replace(",", ".")) : durationOf(duration, known),
  );
  const sorted = Float64Array.from(
    sizes.filter((size) => size !== null && Number.isFinite(size)),
    (size) => (known === null ? size! : size! / 60_000),
  ).sort();
  if (sorted.length < fewestValues) return null;
  return { sorted, unit: known === null ? "of an unknown unit" : "minutes", isWork };
}

function findingOn(file: ImportedFile, name: string, { sorted, unit, isWork }: Durations): Finding {
  const quantile = (share: number) =>
    Number(sorted[Math.floor(share * (sorted.length - 1))].toPrecision(3));
  const zeros = sorted.filter((size) => size === 0).length;
  const [median, p90] = [quantile(0.5), quantile(0.9)];
  const what = isWork
    ? "could carry the handling time"
    : "holds durations, by its name elapsed rather than worked";
  return {
    code: "handling-column",
    severity: "note",
    title: `“${name}” isn't used and ${what}: half up to ${countText(median)}, nine in ten up to ${countText(p90)} ${unit}`,
    unit: "rows",
    count: sorted.length,
    of: file.sample.rows.length,
    since: null,
    until: null,
    evidence: { column: name, median, p90, unit, zeros, sampledRows: file.sample.rows.length },
    touches: [],
    effect: isWork
      ? "without it, how long people work isn't known and follows from stated staff; say it as handlingTime in the column mapping, if it is work and not the time that passed"
      : "none as it is; as handlingTime in the column mapping it would make work of time that merely passed, if that is what it is",
  };
}
