import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { withoutValue, withValue } from "./scenarioText.ts";

/** Where a rule takes a ticket that stays where it is, with experts called to it. */
export const swarm = "swarm";

type Rule = NonNullable<ScenarioInput["escalation"]>[number];

/** Who can be called by those whom a rule watches: the first team of the nearest tier above them; null where there is none. */
export function expertsFor({ tiers }: ScenarioInput, { from }: Pick<Rule, "from">): string | null {
  const watched = [from ?? tiers[0].name].flat();
  const last = tiers.findLastIndex(({ name }) => watched.includes(name));
  const team = tiers.slice(last + 1).find(({ teams = [] }) => teams.length > 0)?.teams?.[0];
  return team?.name ?? null;
}

interface Target {
  readonly path: ScenarioPath;
  readonly rule: Rule;
  /** Empty: nowhere. */
  readonly to: string;
  /** The tier that calls, where the rule watches all of them: nobody calls their own. */
  readonly entry: string;
  readonly experts: string | null;
}

/** What a swarm is like until somebody says what theirs is: assumptions, as in the shipped scenario. */
const usual = { time: "10 min", resolves: "50%", source: "assumption" } as const;

/** A rule with another target: one to a swarm says who is called, and acts where an attempt ends; any other says nothing of that. */
export function withTarget(text: string, { path, rule, to, entry, experts }: Target): string {
  const aimed =
    to === "" ? withoutValue(text, [...path, "to"]) : withValue(text, [...path, "to"], to);
  if (to !== swarm) return withoutSwarm(aimed, { path, rule, to });
  const changes: readonly ((text: string) => string)[] = [
    (one) => (rule.whileHandled ? withoutValue(one, [...path, "whileHandled"]) : one),
    (one) => (rule.from === undefined ? withValue(one, [...path, "from"], entry) : one),
    (one) =>
      rule.when.outcome === undefined
        ? withValue(one, [...path, "when", "outcome"], "unsolved")
        : one,
    (one) => withValue(one, [...path, "swarm"], { teams: experts ?? "", ...usual }),
  ];
  return changes.reduce((one, change) => change(one), aimed);
}

interface Caller {
  readonly path: ScenarioPath;
  readonly rule: Rule;
  /** A tier; empty: any. */
  readonly from: string;
  readonly input: ScenarioInput;
}

/** A rule that watches another tier: whoever was called to the old one and can't be to the new makes room for those who can. */
export function withCaller(text: string, { path, rule, from, input }: Caller): string {
  if (from === "") return withoutValue(text, [...path, "from"]);
  const moved = withValue(text, [...path, "from"], from);
  const own = input.tiers.find(({ name }) => name === from)?.teams ?? [];
  const isOwn = [rule.swarm?.teams ?? []]
    .flat()
    .some((team) => own.some(({ name }) => name === team));
  const experts = expertsFor(input, { from });
  return isOwn && experts !== null ? withValue(moved, [...path, "swarm", "teams"], experts) : moved;
}

/** Where other conditions remain, or it moves nothing, it no longer waits for the end of an attempt. */
function withoutSwarm(
  text: string,
  { path, rule, to }: Pick<Target, "path" | "rule" | "to">,
): string {
  if (rule.swarm === undefined) return text;
  const alone = withoutValue(text, [...path, "swarm"]);
  const { outcome, ...others } = rule.when;
  const isLast = Object.keys(others).length === 0 && to !== "";
  return outcome === undefined || isLast
    ? alone
    : withoutValue(alone, [...path, "when", "outcome"]);
}
