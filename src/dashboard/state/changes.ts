import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { isVaried, type VariedLeaf, variedLeaves } from "./variedLeaves.ts";

/** A value that differs between two scenarios; undefined where one of them lacks it. */
export interface Change {
  /** Where it is in the baseline; in the alternative where only that has it. */
  readonly path: ScenarioPath;
  /** What it is part of, from the outside in. */
  readonly place: readonly Step[];
  /** For whom it holds, where it varies by type, priority or visit; else empty. */
  readonly whom: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Something on the way to a value: a thing with a name, such as a tier, or a key of the file. */
export interface Step {
  readonly kind: "name" | "key";
  readonly text: string;
}

/** Keys that say what a scenario is called and where it came from, not what it does. */
const unheeded = new Set(["name", "description", "evidence", "$schema"]);

/** What people look for first, in this order: what brings other changes along; everything else follows as it is written. */
const first = [
  "deflection",
  "improvements",
  "majorIncidents",
  "tiers",
  "escalation",
  "promises",
  "demand",
  "types",
];

/**
 * What differs between two scenarios as written, name and description aside. Things with names
 * (tiers, teams, types, rules) are the same where their names are, wherever they stand; a value that
 * varies by type, priority or visit is compared case by case, however its cases are nested.
 */
export function changesBetween(from: object, to: object): Change[] {
  const all = differences(from, to, { path: [], place: [], whom: "" });
  const heeded = all.filter(({ path }) => !unheeded.has(String(path[0])));
  const of = (key: string | undefined) =>
    heeded.filter(({ path }) => first.find((one) => one === path[0]) === key);
  return [...first, undefined].flatMap(of);
}

type Where = Pick<Change, "path" | "place" | "whom">;
type Group = Readonly<Record<string, unknown>>;

function differences(from: unknown, to: unknown, at: Where): Change[] {
  if (isEqual(from, to)) return [];
  if (isVaried(from) || isVaried(to)) return variedDifferences(from, to, at);
  if (isList(from) || isList(to)) return listDifferences(from, to, at);
  if (isGroup(from) && isGroup(to)) return groupDifferences(from, to, at);
  return [{ ...at, from, to }];
}

function groupDifferences(from: Group, to: Group, at: Where): Change[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) => differences(from[key], to[key], inside(at, key, "key", key)));
}

function inside(at: Where, key: string | number, kind: Step["kind"], text: string): Where {
  return { ...at, path: [...at.path, key], place: [...at.place, { kind, text }] };
}

/** Each case of one of the two, beside what the other has for it. */
function variedDifferences(from: unknown, to: unknown, at: Where): Change[] {
  const [before, after] = [variedLeaves(from), variedLeaves(to)];
  const cases = new Map([...after, ...before].map((leaf) => [[...leaf.conditions].join(), leaf]));
  return [...cases.values()].flatMap((leaf) => {
    const path = [...at.path, ...leaf.path];
    const [a, b] = [applying(before, leaf), applying(after, leaf)];
    return differences(a, b, { ...at, path, whom: leaf.whom });
  });
}

/** The value for a case: that with the most conditions of those that it fulfils. */
function applying(leaves: readonly VariedLeaf[], { conditions }: VariedLeaf): unknown {
  const fitting = leaves.filter((leaf) => [...leaf.conditions].every((one) => conditions.has(one)));
  const [best] = fitting.sort((a, b) => b.conditions.size - a.conditions.size);
  return best?.value;
}

function listDifferences(from: unknown, to: unknown, at: Where): Change[] {
  const [before, after] = [from ?? [], to ?? []];
  if (!isList(before) || !isList(after)) return [{ ...at, from, to }];
  const keyOf = keyFor(before, after);
  if (keyOf === null) return [{ ...at, from, to }];
  const keysBefore = before.map(keyOf);
  const keysAfter = after.map(keyOf);
  return [...new Set([...keysBefore, ...keysAfter])].flatMap((key) => {
    const [i, j] = [keysBefore.indexOf(key), keysAfter.indexOf(key)];
    const name = nameOf(before[i] ?? after[j], Math.max(before.length, after.length));
    const place = name === null ? at.place : [...at.place, { kind: "name", text: name } as const];
    return differences(before[i], after[j], { ...at, path: [...at.path, i < 0 ? j : i], place });
  });
}

/** What an item is called: by its name; a shift, of several, by its hours. */
function nameOf(item: unknown, count: number): string | null {
  if (!isGroup(item)) return null;
  if (typeof item["name"] === "string") return item["name"];
  return count > 1 && isShift(item) ? hoursOf(item) : null;
}

function isShift(item: Group): boolean {
  return "hours" in item && "agents" in item;
}

function hoursOf(item: unknown): string {
  return `${String((item as Group)["days"])} ${String((item as Group)["hours"])}`;
}

type Items = readonly unknown[];

/** By what an item is found again in the other list: its name; its place in a list as long; a shift's hours. Null where by nothing. */
function keyFor(before: Items, after: Items): ((item: unknown, at: number) => string) | null {
  const all = [...before, ...after];
  if (!all.every(isGroup)) return null;
  if (all.every((item) => typeof item["name"] === "string"))
    return (item) => String((item as Group)["name"]);
  if (before.length === after.length) return (_, at) => String(at);
  const areUnique = [before, after].every(
    (list) => new Set(list.map(hoursOf)).size === list.length,
  );
  return areUnique && all.every(isShift) ? hoursOf : null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !isList(value);
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
