import type { DateRole } from "../mapping/mapping.ts";
import type { ImportedFile } from "../rows/rowTable.ts";
import type { ClockEvidence } from "./clockStyle.ts";

/**
 * What stands in the column of times of a role's dates; null where there is none. The few times of a file of
 * mended rows seldom tell how they are meant: its originals' times do.
 */
export function timeEvidence(
  file: ImportedFile,
  role: DateRole,
  files: readonly ImportedFile[],
): ClockEvidence | null {
  const own = file.times.get(role) ?? null;
  if (own === null || !file.isMended) return own;
  const all = [file, ...files.filter(({ isMended }) => !isMended)].flatMap(
    ({ times }) => times.get(role) ?? [],
  );
  return {
    hasFractions: all.some(({ hasFractions }) => hasFractions),
    hasDots: all.some(({ hasDots }) => hasDots),
    hasDigits: all.some(({ hasDigits }) => hasDigits),
    hasSeconds: all.some(({ hasSeconds }) => hasSeconds),
  };
}
