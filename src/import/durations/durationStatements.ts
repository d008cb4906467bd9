import { didYouMean } from "../../model/didYouMean.ts";
import { type DurationFormat, durationFormatWords, parseDurationFormat } from "./durationFormat.ts";
import type { HeaderNames } from "../mapping/headerNames.ts";
import { type ColumnRole, type DurationRole, durationRoles } from "../mapping/mapping.ts";
import { FatalProblem } from "../problem.ts";

/** By role or by a column's name, as `parseDurationFormat` takes it. */
type Stated = Readonly<Record<string, string>>;

/**
 * What is stated of each role's durations: by the preset, over it by role, over that by its column's
 * name. What a later one doesn't say of, an earlier one may.
 */
export function statedDurations(
  names: HeaderNames,
  at: Readonly<Record<ColumnRole, number>>,
  {
    file,
    preset,
    stated,
  }: { readonly file: string; readonly preset: Stated; readonly stated: Stated },
): Map<DurationRole, DurationFormat> {
  const byPlace = new Map(
    Object.entries(stated).map(([name, text]) => [
      placeOf(name, names, file),
      formatOf(name, text),
    ]),
  );
  return new Map(
    durationRoles.flatMap((role): [DurationRole, DurationFormat][] => {
      const ofPreset = Object.hasOwn(preset, role) ? formatOf(role, preset[role]) : undefined;
      const parts = [ofPreset, byPlace.get(role), byPlace.get(at[role])].filter(
        (part) => part !== undefined,
      );
      if (parts.length === 0) return [];
      const rule = Object.assign({}, ...parts.map((part) => part.rule)) as DurationFormat["rule"];
      return [[role, { rule, isBusiness: parts.some(({ isBusiness }) => isBusiness) }]];
    }),
  );
}

function placeOf(name: string, names: HeaderNames, file: string): number | string {
  const found = names.find(name);
  if (found !== null) return found.at;
  if (durationRoles.includes(name as DurationRole)) return name;
  throw new FatalProblem({
    code: "missing-column",
    file,
    column: name,
    message: `it is stated how the durations of "${name}" are written, which is no column of ${file}${didYouMean(name, names.header)}`,
  });
}

function formatOf(name: string, text: string): DurationFormat {
  const format = parseDurationFormat(text);
  if (format !== null) return format;
  throw new FatalProblem({
    code: "unknown-duration-format",
    column: name,
    value: text,
    message: `how the durations of "${name}" are written must be ${durationFormatWords}, got "${text}"`,
  });
}
