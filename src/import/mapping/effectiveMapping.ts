import type { ImportSession } from "../fileReader.ts";
import type { LogStatus } from "./logStatus.ts";
import { type ImportMapping, mappingSchema } from "./mapping.ts";
import { type MappingStatements, withStatements } from "./withStatements.ts";
import { presets } from "../presets/presets.ts";
import { leastConfidence, type StatedStatus } from "../proposals/proposal.ts";

/** What was stated or found beside the mapping. */
interface Found {
  /** Taken for what their words say. */
  readonly statuses: readonly StatedStatus[];
  /** The log's; null where there is none yet. */
  readonly timezone: string | null;
  readonly options: MappingStatements;
}

/**
 * The mapping by which an import was done, or would be: what was stated, what was proposed and sure
 * enough, and the preset. Given to the next import of the same file, it makes the same log.
 */
export function effectiveMapping(
  { rows, mapping, proposed, stated }: ImportSession,
  { statuses, timezone, options }: Found,
): ImportMapping | null {
  const given = proposed?.mapping ?? mapping ?? noMapping;
  const id = rows?.files[0]?.plan.preset.id ?? null;
  const preset = presets.some((known) => known.id === id) ? id : null;
  if (preset === null && proposed === null && mapping === null) return null;
  return {
    ...withStatements(given, { ...options, ...stated, timezone: timezone ?? undefined }),
    ...(preset === null ? {} : { preset }),
    statuses: { ...sureOnes(statuses), ...given.statuses },
  };
}

const noMapping: ImportMapping = mappingSchema.parse({});

function sureOnes(statuses: readonly StatedStatus[]): Record<string, LogStatus> {
  const sure = statuses.flatMap(({ status, state, confidence }) =>
    state !== null && confidence >= leastConfidence ? [[status, state] as const] : [],
  );
  return Object.fromEntries(sure);
}
