import { shortened } from "./must.ts";
import type { Finding } from "./scenarioPath.ts";
import type { NameKind } from "./unknownName.ts";

/** A finding with where it stands in its file; line and column count from 1. */
export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
}

/**
 * Findings in the order of the file with those that one slip makes told once, where it first shows,
 * with how many more there are: a name that nothing has, and a whole list that isn't there.
 */
export function gatherFindings(
  findings: readonly PlacedFinding[],
  written: Readonly<Record<string, unknown>>,
): PlacedFinding[] {
  const groups = new Map<unknown, PlacedFinding[]>();
  for (const finding of findings) {
    const cause = causeOf(finding, written);
    const group = groups.get(cause);
    if (group === undefined) groups.set(cause, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => told(group, written));
}

/** By kind, the list in which names of it stand. */
const lists: Readonly<Partial<Record<NameKind, string>>> = {
  channel: "channels",
  calendar: "calendars",
  promise: "promises",
  impact: "impacts",
  priority: "priorities",
};

function causeOf(finding: PlacedFinding, written: Readonly<Record<string, unknown>>): unknown {
  const { unknown } = finding;
  if (unknown === undefined) return finding;
  if (isWithoutList(unknown.kind, written)) return unknown.kind;
  return unknown.name === null ? finding : `${unknown.kind} ${unknown.name}`;
}

function isWithoutList(kind: NameKind, written: Readonly<Record<string, unknown>>): boolean {
  const list = lists[kind];
  return list !== undefined && (written[list] === undefined || written[list] === null);
}

function told(
  group: readonly PlacedFinding[],
  written: Readonly<Record<string, unknown>>,
): PlacedFinding {
  const named = group.filter(({ unknown }) => unknown?.name !== null);
  const [first, ...more] = named;
  if (first === undefined) return group[0];
  const { unknown } = first;
  if (unknown === undefined) return first;
  const names = [...new Set(named.flatMap(({ unknown: one }) => one?.name ?? []))];
  const advice = isWithoutList(unknown.kind, written) ? addition(unknown.kind, names) : "";
  return { ...first, message: `${first.message}${advice}${moreOf(more)}` };
}

const mostNamed = 8;

/** What would give these names a meaning. */
function addition(kind: NameKind, names: readonly string[]): string {
  const list = lists[kind]!;
  const listed = names.slice(0, mostNamed).map(shortened);
  const all = [...listed, ...(names.length > listed.length ? ["…"] : [])].join(", ");
  const isDescribed = kind === "calendar" || kind === "promise";
  const added = isDescribed ? `it with ${all}` : `${list}: [${all}]`;
  return `: ${list} is missing; add ${added}${orders[kind] ?? ""}`;
}

/** How names are listed whose order says something. */
const orders: Readonly<Partial<Record<NameKind, string>>> = {
  priority: ", most urgent first",
  impact: ", widest first",
};

function moreOf(others: readonly PlacedFinding[]): string {
  if (others.length === 0) return "";
  const where = `line ${others[0].line}`;
  return others.length === 1
    ? ` (and again in ${where})`
    : ` (${others.length} more like it, the next in ${where})`;
}
