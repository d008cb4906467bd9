import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { type Change, changesBetween, type Step } from "../state/changes.ts";
import { thingKinds } from "./thingKinds.ts";
import { spacedWords, valueWords } from "./valueWords.ts";

/** What an alternative changes, one line each: `L2 Application support: 4 agents instead of 3`. */
export function changeWords(baseline: ScenarioInput, alternative: ScenarioInput): string[] {
  return changesBetween(baseline, alternative).map(wordsOf);
}

/** More would be read by nobody. */
const longest = 60;

function wordsOf(change: Change): string {
  const listed = listedWords(change);
  if (listed !== null) return listed + ruleWords(change);
  const { from, to } = change;
  const label = changeLabel(change);
  if (isAgents(change)) return `${label}: ${agentsWords(to)} instead of ${String(from)}`;
  const [before, after] = [from, to].map((value) =>
    value === undefined ? "" : valueWords(isSourced(change) ? withoutSource(value) : value),
  );
  if (Math.max(before.length, after.length) > longest) return `${label}: ${longWords(change)}`;
  if (from === undefined) return `${label}: ${after} (new)`;
  if (to === undefined) return `${label}: removed (was ${before})`;
  return `${label}: ${after} instead of ${before}`;
}

/** What else says where its figures come from has a name, and is told by that. */
const sourced = new Set([
  "absences",
  "atOnce",
  "attrition",
  "fatigue",
  "onCall",
  "swarm",
  "triage",
]);

function isSourced({ path }: Change): boolean {
  const key = path.findLast((step) => typeof step === "string");
  return key !== undefined && sourced.has(key);
}

/** Where its figures come from is no part of what it does, and would leave no room to say that. */
function withoutSource(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSource);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "source"));
}

function longWords({ from, to }: Change): string {
  return from === undefined ? "new" : to === undefined ? "removed" : "changed";
}

function agentsWords(count: unknown): string {
  return `${String(count)} ${count === 1 ? "agent" : "agents"}`;
}

/** Whether it is a number of agents that is another. */
export function isAgents({ place, from, to }: Change): boolean {
  return place.at(-1)?.text === "agents" && typeof from === "number" && typeof to === "number";
}

/** Of something that only one of the two has: `New rule “L1 after an hour”`. */
export function listedWords({ path, place, from, to }: Change): string | null {
  const list = path.at(-2);
  const kind = typeof list === "string" ? thingKinds[list] : undefined;
  const isListed = typeof path.at(-1) === "number" && kind !== undefined;
  if (!isListed || (from !== undefined && to !== undefined)) return null;
  const owner = wordsOfSteps(
    place.slice(
      0,
      place.findLastIndex(({ text }) => text === list),
    ),
  );
  const which = `${from === undefined ? "new" : "without"} ${kind} ${valueWords(to ?? from)}`;
  return owner === "" ? capital(which) : `${owner}: ${which}`;
}

type Rule = NonNullable<ScenarioInput["escalation"]>[number];

/** What a rule that only the alternative has does: `, from L1 to the next tier after 1 h in the tier`. */
function ruleWords({ path, to }: Change): string {
  if (path[0] !== "escalation" || to === undefined || path.length !== 2) return "";
  const rule = to as Rule;
  const from = rule.from === undefined ? "" : `from ${valueWords(rule.from)} `;
  const target = rule.to === "next" ? "the next tier" : rule.to === "swarm" ? "a swarm" : rule.to;
  const where = target === undefined ? "a manager is told" : `${from}to ${target}`;
  return `: ${where}${whenWords(rule)}`;
}

function whenWords({ when: { timeInTier, timeUnresolved, ...others } }: Rule): string {
  const over = (time: string | { readonly over: string }) =>
    typeof time === "string" ? time : time.over;
  const words = [
    timeInTier === undefined ? "" : ` after ${over(timeInTier)} in the tier`,
    timeUnresolved === undefined ? "" : ` after ${over(timeUnresolved)} unresolved`,
    Object.keys(others).length === 0 ? "" : `, where ${valueWords(others)}`,
  ];
  return words.join("");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a change is of, by the names of things and the keys of the file: `L1 handling (VPN access)`. */
export function changeLabel({ place, whom }: Change): string {
  const routes = place.findIndex(({ kind, text }) => kind === "key" && text === "routes");
  const isRoute = routes >= 0 && routes === place.length - 2;
  const words = isRoute
    ? `${wordsOfSteps(place.slice(0, routes))} passes on to ${place[routes + 1].text}`
    : wordsOfSteps(place);
  const label = place.some(({ kind }) => kind === "name") ? words : capital(words);
  return whom === "" ? label : `${label} (${whom})`;
}

function wordsOfSteps(steps: readonly Step[]): string {
  const words = steps.flatMap(({ kind, text }) => {
    if (kind === "name") return [text];
    return unsaid.has(text) ? [] : [labels[text] ?? spacedWords(text)];
  });
  return words.filter((word, at) => word !== words[at - 1]).join(" ");
}

const labels: Readonly<Record<string, string>> = {
  atOnce: "several at once",
  resolvableFrom: "lowest tier able to resolve",
  once: "penalty per breach",
};

/** Keys of the file that say nothing beside what stands within them. */
const unsaid = new Set([
  "agents",
  "calendars",
  "deflection",
  "demand",
  "escalation",
  "improvements",
  "majorIncidents",
  "mean",
  "penalty",
  "profile",
  "promises",
  "shifts",
  "teams",
  "tiers",
  "types",
  "when",
]);
