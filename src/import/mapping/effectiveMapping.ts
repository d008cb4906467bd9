import type { DateStatements } from "../dates/dateStatements.ts";
import type { ImportSession } from "../fileReader.ts";
import type { ReadingOptions } from "../formats/readingOptions.ts";
import type { LogStatus } from "./logStatus.ts";
import { type ImportMapping, mappingSchema } from "./mapping.ts";
import { presets } from "../presets/presets.ts";
import { leastConfidence, type StatedStatus } from "../proposals/proposal.ts";

/** What was stated or found beside the mapping. */
interface Found {
  /** Taken for what their words say. */
  readonly statuses: readonly StatedStatus[];
  /** The log's; null where there is none yet. */
  readonly timezone: string | null;
  /** Stated zones of columns and abbreviations. */
  readonly zones: Readonly<Record<string, string>>;
  readonly pseudonymKey: string | undefined;
  /** As stated; it goes before the mapping's. */
  readonly reading: ReadingOptions;
}

/**
 * The mapping by which an import was done, or would be: what was stated, what was proposed and sure
 * enough, and the preset. Given to the next import of the same file, it makes the same log.
 */
export function effectiveMapping(
  { rows, mapping, proposed, stated }: ImportSession,
  { statuses, timezone, zones, pseudonymKey, reading }: Found,
): ImportMapping | null {
  const given = proposed?.mapping ?? mapping ?? noMapping;
  const id = rows?.files[0]?.plan.preset.id ?? null;
  const preset = presets.some((known) => known.id === id) ? id : null;
  if (preset === null && proposed === null && mapping === null) return null;
  const allZones = { ...given.zones, ...zones };
  return {
    ...given,
    ...(preset === null ? {} : { preset }),
    ...withDates(given, stated.dates),
    durations: { ...given.durations, ...stated.durations },
    ...(timezone === null ? {} : { timezone }),
    ...(Object.keys(allZones).length === 0 ? {} : { zones: allZones }),
    ...(pseudonymKey === undefined ? {} : { pseudonymKey }),
    ...(reading.encoding === undefined ? {} : { encoding: reading.encoding }),
    ...(reading.headerLine === undefined ? {} : { headerLine: reading.headerLine }),
    ...(reading.sheet === undefined ? {} : { sheet: reading.sheet }),
    statuses: { ...sureOnes(statuses), ...given.statuses },
  };
}

const noMapping: ImportMapping = mappingSchema.parse({});

/** What was stated of dates goes before what the mapping says. */
function withDates(
  given: ImportMapping,
  { all, columns }: DateStatements,
): Pick<ImportMapping, "dates"> {
  if (Object.keys(columns).length === 0) return all.length === 0 ? {} : { dates: [...all] };
  const before = typeof given.dates === "object" && !Array.isArray(given.dates) ? given.dates : {};
  return { dates: { ...before, ...columns } as ImportMapping["dates"] };
}

function sureOnes(statuses: readonly StatedStatus[]): Record<string, LogStatus> {
  const sure = statuses.flatMap(({ status, state, confidence }) =>
    state !== null && confidence >= leastConfidence ? [[status, state] as const] : [],
  );
  return Object.fromEntries(sure);
}
