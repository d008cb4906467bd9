import { emptyPromises, type PromiseDraft } from "./promiseDraft.ts";
import { emptyStaffing, type StaffingDraft } from "./staffingDraft.ts";
import type { ImportedGroup } from "./importedGroups.ts";

/** What somebody is saying of the desk that was read. */
export interface DeskDraft {
  readonly name: string;
  /** The tier of each group. */
  readonly tierOf: ReadonlyMap<string, string>;
  readonly staffing: StaffingDraft;
  readonly promises: PromiseDraft;
}

/** Nothing but what the export says. */
export function newDraft(groups: readonly ImportedGroup[], file: string): DeskDraft {
  return {
    name: deskName(file),
    tierOf: new Map(groups.map(({ name, tier }) => [name, tier])),
    staffing: emptyStaffing,
    promises: emptyPromises,
  };
}

function deskName(file: string): string {
  const plain = withoutEndings(file).replace(/[-_]+/g, " ");
  const name = plain.trim().slice(0, 80);
  return name === "" ? "Imported desk" : name[0].toUpperCase() + name.slice(1);
}

/** `export.csv.gz` as `export`. */
export function withoutEndings(file: string): string {
  return file.replace(/(?:\.(?:csv|tsv|txt|xlsx|json|ndjson|jsonl|xes|xml|gz|zip))+$/i, "");
}
