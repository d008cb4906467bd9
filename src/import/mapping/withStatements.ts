import type { DateStatements } from "../dates/dateStatements.ts";
import type { ReadingOptions } from "../formats/readingOptions.ts";
import type { ImportMapping } from "./mapping.ts";

/** What was said of an export beside its mapping. */
export interface MappingStatements extends ReadingOptions {
  readonly timezone?: string | undefined;
  /** Of columns and abbreviations. */
  readonly zones?: Readonly<Record<string, string>> | undefined;
  readonly dates?: DateStatements | undefined;
  readonly durations?: Readonly<Record<string, string>> | undefined;
  readonly pseudonymKey?: string | undefined;
}

/** A mapping with what was stated beside it, which goes before what it says itself. */
export function withStatements(
  given: ImportMapping,
  {
    timezone,
    zones,
    dates,
    durations,
    pseudonymKey,
    encoding,
    headerLine,
    sheet,
  }: MappingStatements,
): ImportMapping {
  const allZones = { ...given.zones, ...zones };
  return {
    ...given,
    ...(dates === undefined ? {} : withDates(given, dates)),
    durations: { ...given.durations, ...durations },
    ...(timezone === undefined ? {} : { timezone }),
    ...(Object.keys(allZones).length === 0 ? {} : { zones: allZones }),
    ...(pseudonymKey === undefined ? {} : { pseudonymKey }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(headerLine === undefined ? {} : { headerLine }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

function withDates(
  given: ImportMapping,
  { all, columns }: DateStatements,
): Pick<ImportMapping, "dates"> {
  if (Object.keys(columns).length === 0) return all.length === 0 ? {} : { dates: [...all] };
  const before = typeof given.dates === "object" && !Array.isArray(given.dates) ? given.dates : {};
  return { dates: { ...before, ...columns } as ImportMapping["dates"] };
}
