import { formatPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { agentCounts } from "./agentCounts.ts";
import { type Change, changesBetween } from "../state/changes.ts";

/** What an alternative changes, one line each: `L2 Application support: 4 agents instead of 3`. */
export function changeWords(baseline: ScenarioInput, alternative: ScenarioInput): string[] {
  return changesBetween(baseline, alternative).map((change) =>
    wordsOf(change, baseline, alternative),
  );
}

/** A name for an alternative that nobody has named: what it changes, or that it changes nothing. */
export function nameFromChanges(baseline: ScenarioInput, alternative: ScenarioInput): string {
  const changes = changesBetween(baseline, alternative);
  if (changes.length === 0) return `${baseline.name}, copy`;
  const [first, second, ...more] = changes.map((change) => short(change, baseline, alternative));
  if (second === undefined) return first;
  const rest = more.length === 0 ? "" : ` and ${more.length} more`;
  return `${first}, ${second}${rest}`.slice(0, 120);
}

function wordsOf(change: Change, baseline: ScenarioInput, alternative: ScenarioInput): string {
  const listed = listedWords(change);
  if (listed !== null) return listed;
  const place = placeOf(change, baseline, alternative);
  const what = String(change.path.findLast((key) => typeof key === "string"));
  const { from, to } = change;
  if (what === "agents" && typeof to === "number" && typeof from === "number")
    return `${place}: ${to} ${to === 1 ? "agent" : "agents"} instead of ${from}`;
  const label = [place, labels[what] ?? spaced(what)].filter((part) => part !== "").join(" ");
  if (from === undefined) return `${label}: ${valueWords(to)} (new)`;
  if (to === undefined) return `${label}: removed (was ${valueWords(from)})`;
  return `${label}: ${valueWords(to)} instead of ${valueWords(from)}`;
}

const lists: Readonly<Record<string, string>> = {
  escalation: "rule",
  promises: "promise",
  types: "type",
  tiers: "tier",
  calendars: "calendar",
};

/** Of something with a name that only one of the two has: `New rule “L1 after an hour”`. */
function listedWords({ path, from, to }: Change): string | null {
  const kind = lists[String(path[0])];
  if (path.length > 2 || kind === undefined || (from !== undefined && to !== undefined))
    return null;
  const items = [to ?? from].flat() as readonly Named[];
  const names = items.map((item) => `“${String(item?.name)}”`).join(", ");
  return `${from === undefined ? "New" : "Without"} ${kind} ${names}`;
}

/** As short as a name: agents by their difference, all else as it is. */
function short(change: Change, baseline: ScenarioInput, alternative: ScenarioInput): string {
  const { path, from, to } = change;
  if (path.at(-1) !== "agents" || typeof from !== "number" || typeof to !== "number")
    return wordsOf(change, baseline, alternative);
  const difference = to - from;
  const tier = tierOf(path, baseline) ?? "";
  const agents = Math.abs(difference) === 1 ? "agent" : "agents";
  const words = `${tier} ${difference < 0 ? "−" : "+"}${Math.abs(difference)} ${agents}`;
  const where = whereOf(change, baseline);
  return where === "" ? words : `${words} (${where})`;
}

/** Of a tier with several teams or shifts, which. */
function whereOf({ path }: Change, baseline: ScenarioInput): string {
  const all = agentCounts(baseline);
  const one = all.find((count) => formatPath(count.path) === formatPath(path));
  const ofTier = all.filter((count) => count.tier === one?.tier);
  if (one === undefined || ofTier.length < 2) return "";
  const ofTeam = ofTier.filter((count) => count.team === one.team);
  if (ofTeam.length < 2) return one.team;
  return ofTeam.length === ofTier.length ? one.when : `${one.team}, ${one.when}`;
}

const labels: Readonly<Record<string, string>> = {
  ticketsPerWeek: "tickets per week",
  hourlyCost: "hourly cost",
  resolvableFrom: "lowest tier able to resolve",
  timeInTier: "time in tier",
  timeUnresolved: "time unresolved",
  mean: "",
  otherwise: "",
  once: "penalty per breach",
};

function spaced(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

type Named = { readonly name?: unknown } | undefined;

/** Where it is, by the names along the path: `L2 Application support`. */
function placeOf({ path }: Change, baseline: ScenarioInput, alternative: ScenarioInput): string {
  const names: string[] = [];
  let [a, b]: unknown[] = [baseline, alternative];
  for (const key of path.slice(0, -1)) {
    a = (a as Record<string, unknown> | undefined)?.[key];
    b = (b as Record<string, unknown> | undefined)?.[key];
    const name = (a as Named)?.name ?? (b as Named)?.name;
    if (typeof name === "string") names.push(name);
    else if (typeof key === "string" && !containers.has(key))
      names.push(labels[key] ?? spaced(key));
  }
  return names.filter((name, at) => name !== "" && name !== names[at - 1]).join(" ");
}

const containers = new Set([
  "tiers",
  "teams",
  "shifts",
  "types",
  "promises",
  "escalation",
  "demand",
  "byType",
  "byPriority",
  "byVisit",
  "byEnding",
  "when",
  "penalty",
]);

function tierOf(path: Change["path"], baseline: ScenarioInput): string | undefined {
  return path[0] === "tiers" ? baseline.tiers[Number(path[1])]?.name : undefined;
}

function valueWords(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const name = (value as Named)?.name;
  if (typeof name === "string") return `“${name}”`;
  const entries = Object.entries(value).map(([key, one]) => `${key} ${valueWords(one)}`);
  return Array.isArray(value) ? value.map(valueWords).join(", ") : entries.join(", ");
}
