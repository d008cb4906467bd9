import { didYouMean } from "../model/didYouMean.ts";
import type { LogStatus } from "./logStatus.ts";
import { type ColumnRole, columnRoles, type DateRole, type ImportMapping } from "./mapping.ts";
import type { DateFormat } from "./dateFormat.ts";
import type { Preset } from "./presets/preset.ts";
import { presets } from "./presets/presets.ts";
import { FatalProblem } from "./problem.ts";
import { type Recognition, recognise } from "./recognise.ts";

/** How a file's columns and values are read: from a preset, a mapping file, or both. */
export interface ColumnPlan {
  readonly preset: Recognition;
  /** Position of each role's column; -1 where there is none. */
  readonly at: Readonly<Record<ColumnRole, number>>;
  /** Every column of the header with its use. */
  readonly columns: readonly { readonly name: string; readonly use: string }[];
  readonly missing: ReadonlySet<string>;
  readonly statuses: ReadonlyMap<string, LogStatus>;
  /** Tier by value of the tier column. */
  readonly tiers: ReadonlyMap<string, string>;
  /** Stated formats; a role that isn't in it is inferred. */
  readonly formats: ReadonlyMap<DateRole, DateFormat>;
}

/** The roles without which there is no log. */
const essentialRoles = ["ticket", "time", "status"] as const;

/** The plan for a header; or which of the essential columns nobody could name. */
export function planColumns(
  header: readonly string[],
  file: string,
  mapping: ImportMapping | null,
): ColumnPlan | { readonly lacking: readonly ColumnRole[]; readonly evidence: readonly string[] } {
  const { preset, recognition } = choosePreset(header, file, mapping);
  const names = Object.keys(columnRoles) as ColumnRole[];
  const at = Object.fromEntries(
    names.map((role) => [role, columnOf(role, header, file, mapping, preset)]),
  ) as Record<ColumnRole, number>;
  const lacking = essentialRoles.filter((role) => at[role] < 0);
  if (lacking.length > 0) return { lacking, evidence: recognition.evidence };
  return {
    preset: recognition,
    at,
    columns: header.map((name, i) => ({ name, use: useOf(i, at) })),
    missing: new Set(mapping?.missing ?? preset?.missing ?? ["", "?"]),
    statuses: new Map([
      ...Object.entries(preset?.statuses ?? {}),
      ...Object.entries(mapping?.statuses ?? {}),
    ]),
    tiers: new Map(Object.entries(mapping?.tiers ?? {})),
    formats: formatsOf(mapping),
  };
}

function choosePreset(
  header: readonly string[],
  file: string,
  mapping: ImportMapping | null,
): { preset: Preset | null; recognition: Recognition } {
  const chosen = mapping?.preset;
  if (chosen === undefined) {
    const recognition = recognise(header, mapping !== null);
    return { preset: presets.find(({ id }) => id === recognition.id) ?? null, recognition };
  }
  const preset = presets.find(({ id }) => id === chosen);
  const ids = presets.map(({ id }) => id);
  if (preset === undefined)
    throw new FatalProblem({
      code: "unknown-preset",
      file,
      value: chosen,
      message: `the mapping file asks for the preset "${chosen}", which there isn't${didYouMean(chosen, ids)}; there are: ${ids.join(", ")}`,
    });
  return { preset, recognition: { id: chosen, evidence: ["named in the mapping file"] } };
}

/** The first column of that name: a name may stand in a header many times. */
function columnOf(
  role: ColumnRole,
  header: readonly string[],
  file: string,
  mapping: ImportMapping | null,
  preset: Preset | null,
): number {
  const named = mapping?.columns[role];
  if (named === undefined) {
    const known = preset?.columns[role] ?? [];
    return known.map((name) => find(header, name)).find((at) => at >= 0) ?? -1;
  }
  const at = find(header, named);
  if (at < 0)
    throw new FatalProblem({
      code: "missing-column",
      file,
      column: named,
      message: `the mapping file names the column "${named}" (${columnRoles[role]}), which ${file} doesn't have${didYouMean(named, header)}`,
    });
  return at;
}

function find(header: readonly string[], name: string): number {
  const wanted = name.trim();
  return header.findIndex((candidate) => candidate.trim() === wanted);
}

function useOf(column: number, at: Readonly<Record<ColumnRole, number>>): string {
  const roles = (Object.keys(at) as ColumnRole[]).filter((role) => at[role] === column);
  return roles.length === 0 ? "not used" : roles.map((role) => columnRoles[role]).join(", ");
}

function formatsOf(mapping: ImportMapping | null): Map<DateRole, DateFormat> {
  const dates = mapping?.dates;
  if (dates === undefined) return new Map();
  if (typeof dates !== "string") return new Map(Object.entries(dates) as [DateRole, DateFormat][]);
  return new Map((["time", "opened", "resolved", "closed"] as const).map((role) => [role, dates]));
}
