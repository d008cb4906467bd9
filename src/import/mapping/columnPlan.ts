import { timezoneSchema } from "../../model/calendarSchema.ts";
import { didYouMean } from "../../model/didYouMean.ts";
import { type ColumnStatements, nothingStated } from "./columnStatements.ts";
import { statedDates } from "../dates/dateStatements.ts";
import type { DurationFormat } from "../durations/durationFormat.ts";
import { statedDurations } from "../durations/durationStatements.ts";
import { type FoundColumn, type HeaderNames, headerNames } from "./headerNames.ts";
import type { LogStatus } from "./logStatus.ts";
import {
  type ColumnRole,
  columnRoles,
  type DateRole,
  dateRoles,
  type DurationRole,
  type ImportMapping,
  ownColumns,
  timeOfDayUse,
  timeColumn,
} from "./mapping.ts";
import type { Preset } from "../presets/preset.ts";
import { presets } from "../presets/presets.ts";
import { FatalProblem } from "../problem.ts";
import type { PromiseValues } from "./promiseText.ts";
import { type Recognition, recognise, recognised } from "./recognise.ts";
import type { StatedDates } from "../dates/statedDates.ts";
import type { ImportShape } from "./shape.ts";
import { essentialRoles } from "./shapeRoles.ts";

/** How a file's columns and values are read: from a preset, a mapping file, or both. */
export interface ColumnPlan {
  readonly preset: Recognition;
  readonly shape: ImportShape;
  /** Position of each role's column; -1 where there is none. */
  readonly at: Readonly<Record<ColumnRole, number>>;
  /** Position of the column of the times of day, of the dates whose column holds none. */
  readonly timesAt: ReadonlyMap<DateRole, number>;
  /** Columns that stand in, in this order, for a role's own column where that holds nothing. */
  readonly substitutes: readonly { readonly at: number; readonly others: readonly number[] }[];
  /** Every column of the header with its use. */
  readonly columns: readonly { readonly name: string; readonly use: string }[];
  readonly missing: ReadonlySet<string>;
  readonly statuses: ReadonlyMap<string, LogStatus>;
  /** Whether a status that isn't in them is taken for what its words say: unless somebody has listed what they mean. */
  readonly proposesStatuses: boolean;
  /** Tier by value of the tier column. */
  readonly tiers: ReadonlyMap<string, string>;
  /** What somebody states of the dates; a role that isn't in it is inferred. */
  readonly formats: ReadonlyMap<DateRole, StatedDates>;
  /** What is stated of durations. */
  readonly durations: ReadonlyMap<DurationRole, DurationFormat>;
  /** What the column of the promise holds; undefined: true and false. */
  readonly promise: PromiseValues | undefined;
  /** Whether ids are numbers with spaces between their thousands. */
  readonly hasSpacedIds: boolean;
  /** What the number of reassignments is of a ticket that nobody passed on. */
  readonly reassignmentsStartAt: number;
  /** Whether a cell may name several groups or agents, a line each. */
  readonly hasListCells: boolean;
  /** Whether cells that a spreadsheet would run are guarded by an apostrophe. */
  readonly hasGuardedCells: boolean;
  /** Whether the first instant of 1970 stands for a date that is missing. */
  readonly epochIsMissing: boolean;
  /** The zone of dates without an offset, as the product or its header states it; null where neither does. */
  readonly timezone: string | null;
  /** What the product's columns can't tell, in sentences. */
  readonly cannotTell: readonly string[];
}

/** The plan for a header; or which of the essential columns nobody could name. */
export function planColumns(
  header: readonly string[],
  file: string,
  mapping: ImportMapping | null,
  stated: ColumnStatements = nothingStated,
): ColumnPlan | { readonly lacking: readonly ColumnRole[]; readonly evidence: readonly string[] } {
  const { preset, recognition } = choosePreset(header, file, mapping);
  const names = headerNames(header);
  const roles = Object.keys(columnRoles) as ColumnRole[];
  const found = new Map<ColumnRole, readonly FoundColumn[]>(
    roles.map((role) => [role, columnsOf(role, names, { file, mapping, preset })]),
  );
  standIn(found, "urgency", "priority");
  const shape = mapping?.shape ?? preset?.shape ?? "event log";
  const lacking = essentialRoles[shape].filter((role) => found.get(role)!.length === 0);
  if (lacking.length > 0) return { lacking, evidence: recognition.evidence };
  const at = Object.fromEntries(
    roles.map((role) => [role, found.get(role)!.at(0)?.at ?? -1]),
  ) as Record<ColumnRole, number>;
  const timesAt = timesOfDay(names, file, mapping);
  return {
    preset: recognition,
    shape,
    at,
    timesAt,
    substitutes: substitutesOf([...new Set(found.values())]),
    columns: header.map((name, i) => ({ name, use: useOf(i, found, timesAt) })),
    missing: new Set(mapping?.missing ?? preset?.missing ?? ["", "?"]),
    statuses: new Map([
      ...Object.entries(preset?.statuses ?? {}),
      ...Object.entries(mapping?.statuses ?? {}),
    ]),
    proposesStatuses: Object.keys(mapping?.statuses ?? {}).length === 0,
    tiers: new Map(Object.entries(mapping?.tiers ?? {})),
    formats: statedDates(names, at, { file, dates: stated.dates, mapping, preset }),
    durations: statedDurations(names, at, {
      file,
      preset: preset?.durations ?? {},
      stated: { ...mapping?.durations, ...stated.durations },
    }),
    promise: preset?.promise,
    hasSpacedIds: preset?.hasSpacedIds ?? false,
    reassignmentsStartAt: preset?.reassignmentsStartAt ?? 0,
    hasListCells: preset?.hasListCells ?? false,
    hasGuardedCells: preset?.hasGuardedCells ?? false,
    epochIsMissing: preset?.epochIsMissing ?? false,
    timezone: preset?.timezone ?? zoneIn([...found.values()].flat()),
    cannotTell: preset?.cannotTell ?? [],
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
    refuseTie(recognition, file);
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
  return { preset, recognition: recognised(preset, ["named in the mapping file"]) };
}

function refuseTie({ tied, evidence }: Recognition, file: string): void {
  if (tied.length === 0) return;
  const lines = tied.map((id) => `preset: ${id}`).join(" or ");
  throw new FatalProblem({
    code: "several-presets",
    file,
    line: 1,
    message: `${file} may be an export of several products, ${lines} (${evidence.join("; ")})`,
  });
}

interface Knowledge {
  readonly file: string;
  readonly mapping: ImportMapping | null;
  readonly preset: Preset | null;
}

/** A role's columns: those that the mapping names, in its order; else the first that the preset knows. */
function columnsOf(role: ColumnRole, names: HeaderNames, known: Knowledge): FoundColumn[] {
  const { file, mapping, preset } = known;
  const named = mapping?.columns[role];
  if (named !== undefined)
    return ownColumns(named).map((name) => findNamed(name, role, { names, file }));
  for (const name of preset?.columns[role] ?? []) {
    const found = names.find(name);
    if (found !== null) return [found];
  }
  return [];
}

/** Where the time of day is of dates whose mapping names a column for it. */
function timesOfDay(
  names: HeaderNames,
  file: string,
  mapping: ImportMapping | null,
): Map<DateRole, number> {
  const found = dateRoles.flatMap((role): [DateRole, number][] => {
    const name = timeColumn(mapping?.columns[role]);
    return name === null ? [] : [[role, findNamed(name, role, { names, file }).at]];
  });
  return new Map(found);
}

function findNamed(
  name: string,
  role: ColumnRole,
  { names, file }: { readonly names: HeaderNames; readonly file: string },
): FoundColumn {
  const found = names.find(name);
  if (found !== null) return found;
  throw new FatalProblem({
    code: "missing-column",
    file,
    column: name,
    message: `the mapping file names the column "${name}" (${columnRoles[role]}), which ${file} doesn't have${didYouMean(name, names.header)}`,
  });
}

/** A column that says nearly the same, where the role has none of its own. */
function standIn(
  found: Map<ColumnRole, readonly FoundColumn[]>,
  other: ColumnRole,
  role: ColumnRole,
): void {
  if (found.get(role)!.length === 0) found.set(role, found.get(other)!);
}

function substitutesOf(found: readonly (readonly FoundColumn[])[]): ColumnPlan["substitutes"] {
  return found
    .filter((columns) => columns.length > 1)
    .map(([first, ...others]) => ({ at: first.at, others: others.map(({ at }) => at) }));
}

function useOf(
  column: number,
  found: ReadonlyMap<ColumnRole, readonly FoundColumn[]>,
  timesAt: ReadonlyMap<DateRole, number>,
): string {
  const own = [...found].filter(([, columns]) => columns.some(({ at }) => at === column));
  const times = [...timesAt].filter(([, at]) => at === column);
  const uses = [
    ...own.map(([role]) => columnRoles[role]),
    ...times.map(([role]) => timeOfDayUse(role)),
  ];
  return uses.length === 0 ? "not used" : uses.join(", ");
}

function zoneIn(found: readonly FoundColumn[]): string | null {
  const zones = found.map(({ zone }) => zone).filter((zone) => zone !== null);
  return zones.find((zone) => timezoneSchema.safeParse(zone).success) ?? null;
}
