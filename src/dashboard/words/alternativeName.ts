import { formatPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { type Change, changesBetween } from "../state/changes.ts";
import { agentCounts } from "./agentCounts.ts";
import { changeLabel, isAgents, listedWords } from "./changeWords.ts";
import { valueWords } from "./valueWords.ts";

/** What fits in a column, in a list and at the head of a table. */
const longest = 44;

/** A name for an alternative that nobody has named: what it changes, as far as that is short. */
export function nameFromChanges(baseline: ScenarioInput, alternative: ScenarioInput): string {
  const changes = changesBetween(baseline, alternative);
  if (changes.length === 0) return "New alternative";
  const agents = changes.filter(isAgents);
  const others = changes.filter((change) => !agents.includes(change)).map(otherWords);
  const [first, ...rest] = [...agentWords(agents, baseline), ...others];
  const shortened = first.length > longest ? `${first.slice(0, longest - 2).trimEnd()} …` : first;
  return withMore(shortened, rest);
}

/** As many as fit, and how many there are besides. */
function withMore(name: string, [next, ...rest]: readonly string[]): string {
  if (next === undefined) return name;
  const longer = `${name}, ${next}`;
  return longer.length <= longest ? withMore(longer, rest) : `${name} and ${rest.length + 1} more`;
}

/** The changes of a tier's agents, taken together. */
function agentWords(changes: readonly Change[], baseline: ScenarioInput): string[] {
  const tiers = [...new Set(changes.map(tierOf))];
  return tiers.map((tier) => {
    const own = changes.filter((change) => tierOf(change) === tier);
    const difference = own.reduce((sum, { from, to }) => sum + Number(to) - Number(from), 0);
    if (difference === 0) return `${tier} agents on other shifts`;
    const [only, another] = own;
    const where = another === undefined ? whereOf(only, baseline) : "";
    return `${tier} ${agentsBy(difference)}${where === "" ? "" : ` (${where})`}`;
  });
}

function agentsBy(difference: number): string {
  const count = Math.abs(difference);
  return `${difference < 0 ? "−" : "+"}${count} ${count === 1 ? "agent" : "agents"}`;
}

function tierOf({ place }: Change): string {
  return place.find(({ kind }) => kind === "name")?.text ?? "";
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

function otherWords(change: Change): string {
  const listed = listedWords(change);
  if (listed !== null) return listed;
  const { from, to } = change;
  const value = to === undefined ? "removed" : valueWords(to);
  const briefly = from === undefined ? "added" : "changed";
  return `${changeLabel(change)} ${value.length > longest / 2 ? briefly : value}`;
}
