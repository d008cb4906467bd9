import type { DateFormat } from "../../../src/import/dates/dateFormat.ts";
import {
  type ColumnRole,
  type DateRole,
  dateRoles,
  type DurationRole,
  durationRoles,
} from "../../../src/import/mapping/mapping.ts";
import type { Preset } from "../../../src/import/presets/preset.ts";
import type { Chance } from "./chance.ts";

/** Rows of cells, the header first. */
export type Sheet = string[][];

/** A small export as a preset's product writes it: a few tickets, with values of the right kind for every role it knows. */
export function seedSheet(preset: Preset, chance: Chance): Sheet {
  const roles = Object.keys(preset.columns) as ColumnRole[];
  const named = roles.map((role) => [role, nameOf(preset, role)] as const);
  const marks = (preset.marks ?? []).map((names) => names[0]);
  const others = marks.filter((mark) => named.every(([, name]) => name !== mark));
  const header = [...named.map(([, name]) => name), ...others, "Notes"];
  const writing = writingOf(preset, chance);
  const rows: Sheet = [header];
  const tickets = 1 + chance.below(9);
  for (let ticket = 1; ticket <= tickets; ticket++) {
    const changes = preset.shape === "snapshot" ? 1 : 1 + chance.below(5);
    let at = Date.UTC(2026, 1 + chance.below(3), 1 + chance.below(28), chance.below(24));
    for (let change = 1; change <= changes; change++) {
      at += chance.below(50 * 3_600_000);
      const row: Row = { preset, writing, ticket, change, changes, at };
      const cells = named.map(([role]) => valueOf(role, row, chance));
      rows.push([...cells, ...others.map(() => ""), note(chance)]);
    }
  }
  return rows;
}

interface Row {
  readonly preset: Preset;
  readonly writing: Writing;
  readonly ticket: number;
  readonly change: number;
  readonly changes: number;
  readonly at: number;
}

/** How a file writes its dates and durations. */
interface Writing {
  readonly date: (at: number, format: DateFormat | undefined) => string;
  readonly isOffset: boolean;
}

function nameOf(preset: Preset, role: ColumnRole): string {
  return (preset.columns[role]?.[0] ?? role).replace("{zone}", "Europe/Paris");
}

function writingOf(preset: Preset, chance: Chance): Writing {
  const usual = chance.of(["iso", "day-first", "month-first"] as const);
  const isOffset = chance.is(0.2);
  const separator = chance.of(["/", ".", "-"]);
  const dateOf = (at: number, stated: DateFormat | undefined) => {
    const [date, time] = new Date(at).toISOString().split("T");
    const [year, month, day] = date.split("-");
    const clock = time.slice(0, preset.shape === "snapshot" ? 5 : 8);
    const format = stated ?? usual;
    if (format === "iso") return isOffset ? `${date}T${clock}Z` : `${date} ${clock}`;
    return `${(format === "day-first" ? [day, month] : [month, day]).join(separator)}${separator}${year} ${clock}`;
  };
  return { date: dateOf, isOffset };
}

const words: Partial<Record<ColumnRole, readonly string[]>> = {
  group: ["Service Desk", "Network L2", "Suporte N1", "Support 3. Ebene", "Lab", "", "Group 70"],
  tier: ["L1", "L2", "L3", ""],
  type: ["Incident", "Zugriff", "网络", ""],
  priority: ["1 - Critical", "3 - Moderate", "Low", "P2", ""],
  urgency: ["High", "Low", "2"],
  impact: ["High", "Low", "3"],
  channel: ["phone", "email", "portal"],
  agent: ["Ann", "Bob", "Зоя", ""],
  promiseMet: ["true", "false", "", "Yes"],
  reassignments: ["0", "1", "2"],
  reopens: ["0", "1"],
};

function valueOf(role: ColumnRole, row: Row, chance: Chance): string {
  const { preset, writing, ticket, change, changes, at } = row;
  if (role === "ticket") return `INC${ticket}`;
  if (role === "order") return String(change);
  if (role === "status") return statusOf(preset, change === changes, chance);
  if ((dateRoles as readonly string[]).includes(role)) {
    if (role !== "time" && chance.is(0.1)) return "";
    return writing.date(at + laterBy(role, chance), preset.dates?.[role as DateRole]);
  }
  if ((durationRoles as readonly string[]).includes(role))
    return durationOf(preset.durations?.[role as DurationRole], chance);
  return chance.of(words[role] ?? ["", "a", "7"]);
}

function statusOf({ statuses }: Preset, isLast: boolean, chance: Chance): string {
  const known = Object.keys(statuses).map((status) => status.split(" / ")[0]);
  return isLast ? chance.of(known) : chance.of(known.slice(0, 4));
}

function laterBy(role: ColumnRole, chance: Chance): number {
  return role === "resolved" || role === "closed" || role === "end" || role === "updated"
    ? chance.below(90 * 3_600_000)
    : 0;
}

function durationOf(format: string | undefined, chance: Chance): string {
  const hours = chance.below(100);
  if (format === undefined || format.endsWith("text"))
    return chance.of([`${hours}:20:00`, `${hours} hours 20 minutes`, `${hours}h`, "-1:30"]);
  return chance.of([String(hours), `${hours}.5`, `${hours},25`, ""]);
}

function note(chance: Chance): string {
  return chance.of(["", "ok", "a, b", 'said "no"', "two\nlines", "=1+1", "ünïcode 🎫"]);
}
