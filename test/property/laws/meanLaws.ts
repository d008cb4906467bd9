import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { without } from "../without.ts";
import { type Law, mustBe, mustHold } from "./law.ts";
import { measured } from "./measureLaws.ts";
import type { Played } from "./play.ts";
import type { World } from "./world.ts";

/** What holds of means over replications, where it doesn't of each run. */
export const meanLaws: readonly Law[] = [
  { name: "half as much demand again brings half as many tickets again", check: growDemand },
  { name: "a type split in two of the same traits brings the same tickets and work", check: split },
  {
    name: "more deflection spares more tickets, and doesn't raise the mean load",
    check: spareLoad,
  },
  { name: "an outage declared earlier doesn't raise the mean load", check: linkEarlier },
  { name: "more demand doesn't lower the mean load", check: keepLoad },
  { name: "more documentation sends no more tickets to the tier above", check: document },
  { name: "more user education brings no more tickets", check: educate },
  { name: "more guidance sends no more tickets to the tier above", check: guide },
];

/** Standard errors beyond which a mean is doubted, and, over many more replications, refused. */
const limit = 5;
const few = 8;
const many = 60;

interface Mean {
  readonly mean: number;
  readonly error: number;
}

function meanOf(values: readonly number[]): Mean {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (n - 1) / n) };
}

/** Refuses a difference that is doubtful in few replications and still in many others. */
function mustStand(
  difference: (replication: number) => number,
  isDoubtful: (mean: Mean) => boolean,
  what: string,
): void {
  const from = (first: number, count: number) =>
    meanOf(Array.from({ length: count }, (_, at) => difference(first + at)));
  if (!isDoubtful(from(0, few))) return;
  const again = from(few, many);
  mustHold(
    !isDoubtful(again),
    () => `${what}: the mean difference is ${again.mean} ± ${again.error}`,
  );
}

/** Not more than rounding, or than chance among so many tickets of which few come at all. */
function isOff({ mean, error }: Mean): boolean {
  return Math.abs(mean) > limit * error + 0.5;
}

/** Tickets that come in the window by rates: a renewal or requesters say themselves how many come. */
function byRates(input: ScenarioInput): ScenarioInput {
  const types = input.types.filter(
    ({ arrivals }) => arrivals?.process !== "finite source" && arrivals?.process !== "renewal",
  );
  const demand = without(input.demand ?? {}, "replay");
  return { ...without(input, "startsFrom", "majorIncidents"), demand, types };
}

function scaled(input: ScenarioInput, factor: number): ScenarioInput {
  const more = (number: number | undefined) => (number === undefined ? undefined : number * factor);
  const { surges } = input.demand ?? {};
  return JSON.parse(
    JSON.stringify({
      ...input,
      demand: {
        ...input.demand,
        ticketsPerWeek: more(input.demand?.ticketsPerWeek),
        surges: surges?.map((surge) => ({ ...surge, tickets: more(surge.tickets) })),
      },
      types: input.types.map((type) => ({ ...type, ticketsPerWeek: more(type.ticketsPerWeek) })),
    }),
  ) as ScenarioInput;
}

function arrivedIn(run: Played): number {
  return measured(run).get("overall.arrived") ?? Number.NaN;
}

/** The same desk where how many tickets come doesn't hang on how many people resolve: what is learnt from them, and alerts, of which a full tier leaves some. */
function unlearning({ improvements, ...rest }: ScenarioInput): ScenarioInput {
  const others = improvements?.filter(
    (improvement) => !("learnsFrom" in improvement || "alerts" in improvement),
  );
  return { ...rest, ...(others !== undefined && { improvements: others }) };
}

function growDemand(world: World): void {
  const once = unlearning(byRates(world.input));
  const more = scaled(once, 1.5);
  const difference = (replication: number) =>
    arrivedIn(world.play(more, replication)) - 1.5 * arrivedIn(world.play(once, replication));
  mustStand(difference, isOff, "tickets at 1.5 times the demand, less 1.5 times the tickets");
}

function split(world: World): void {
  const once = byRates(world.input);
  const [first, ...others] = once.types;
  if (first === undefined || first.arrivals !== undefined || refersTo(once, first.name)) return;
  const half = (share: string | number | undefined) =>
    typeof share === "string" ? Number.parseFloat(share) / 200 : share && share / 2;
  const part = {
    ...first,
    ...(first.share !== undefined && { share: half(first.share)! }),
    ...(first.ticketsPerWeek !== undefined && { ticketsPerWeek: first.ticketsPerWeek / 2 }),
  };
  const twin = { ...once, types: [part, { ...part, name: "twin" }, ...others] };
  const ofBoth = (what: (run: Played) => number) => (replication: number) =>
    what(world.play(twin, replication)) - what(world.play(once, 10_000 + replication));
  mustStand(ofBoth(arrivedIn), isOff, "tickets of the split type, less those of the whole one");
}

/** Whether something else in the scenario is about the type. */
function refersTo(input: ScenarioInput, name: string): boolean {
  return JSON.stringify(without(input, "types")).includes(JSON.stringify(name));
}

/** The same desk where nothing sends tickets elsewhere when there are many. */
function calmed(input: ScenarioInput): ScenarioInput {
  const rest = without(byRates(input), "escalation", "promises");
  return {
    ...rest,
    tiers: rest.tiers.map((tier) => ({
      ...without(tier, "patience", "room", "preemption", "dispatch"),
      ...(tier.teams !== undefined && { teams: tier.teams.map((team) => without(team, "room")) }),
    })),
  };
}

/** Of the very same requesters, a help that solves more leaves fewer to come to the desk; where nobody learns from those who do. */
function spareLoad(world: World): void {
  const calm = unlearning(calmed(world.input));
  const helped = (solves: number): ScenarioInput => ({
    ...calm,
    deflection: [{ name: "help", solves, rateIs: "true" }],
  });
  const deflectedIn = (run: Played) => measured(run).get("overall.deflected") ?? 0;
  const [some, more] = [0.2, 0.6].map((solves) => world.play(helped(solves), 0));
  mustHold(
    deflectedIn(more) >= deflectedIn(some),
    () => `${deflectedIn(some)} tickets are spared by some help, ${deflectedIn(more)} by more`,
  );
  mustBe(arrivedIn(more), arrivedIn(some), () => "tickets in all, with more help");
  const difference = (replication: number) =>
    loadOf(world.play(helped(0.6), replication)) - loadOf(world.play(helped(0.2), replication));
  const isHigher = ({ mean, error }: Mean) => mean > limit * error + 0.05;
  mustStand(difference, isHigher, "load with more help, less the load with some");
}

/** The calm desk with an improvement alone that learns from the shares of tickets, the higher less the lower. */
function learningMore(
  world: World,
  improvement: object,
  count: (run: Played) => number,
): (replication: number) => number {
  const calm = calmed(world.input);
  const counted = (share: number, replication: number) => {
    const learning = {
      ...improvement,
      name: "lessons",
      from: "2026-01-05",
      source: "assumption",
      effect: 0.9,
      learnsFrom: { time: "4 min", share, halfwayAfter: 10 },
    };
    const input = { ...calm, improvements: [learning] } as ScenarioInput;
    return count(world.play(input, replication));
  };
  return (replication) => counted(0.9, replication) - counted(0.2, replication);
}

/** Not moves: what L2 sends back where it belongs may come again. */
function document(world: World): void {
  const [first, second] = world.input.tiers;
  if (second?.teams === undefined || first.routes !== undefined) return;
  const difference = learningMore(world, { does: "shift left", tier: second.name }, reachSecond);
  mustStand(difference, isMore, "tickets that reach the second tier, with more documentation");
}

function educate(world: World): void {
  const difference = learningMore(world, { does: "prevent tickets" }, arrivedIn);
  mustStand(difference, isMore, "tickets with more education, less those with some");
}

/** Calls to the second tier that all resolve, of few and of most of the tickets that the first can't. */
function guide(world: World): void {
  const { tiers } = world.input;
  const [first, second] = tiers;
  if (first.teams === undefined || second?.teams === undefined) return;
  if (first.sharedTeams !== undefined || second.sharedTeams !== undefined) return;
  if (first.teams.some(({ atOnce }) => atOnce !== undefined)) return;
  const calm = calmed(world.input);
  const reached = (share: number, replication: number) => {
    const rule = {
      name: "guidance",
      from: first.name,
      when: { outcome: "unsolved" as const },
      to: "swarm",
      swarm: { teams: second.teams![0].name, share, time: "5 min", resolves: 1 },
    };
    return reachSecond(world.play({ ...calm, escalation: [rule] }, replication));
  };
  const difference = (replication: number) => reached(0.9, replication) - reached(0.2, replication);
  mustStand(difference, isMore, "tickets that reach the second tier, with more guidance");
}

function reachSecond({ log }: Played): number {
  return log.tickets.columns.tiersTouched
    .subarray(0, log.tickets.length)
    .reduce((count, touched) => count + ((touched >> 1) & 1), 0);
}

function isMore({ mean, error }: Mean): boolean {
  return mean > limit * error + 0.5;
}

/** Whoever is linked is worked on by nobody. */
function linkEarlier(world: World): void {
  const calm = calmed(world.input);
  const [first] = calm.types;
  if (first === undefined) return;
  const declaredIn = (minutes: number): ScenarioInput => ({
    ...calm,
    majorIncidents: [
      {
        name: "outage",
        type: first.name,
        at: calm.start ?? "2026-01-05",
        declaredAfter: { distribution: "fixed", value: `${minutes} min` },
        children: { type: first.name, count: 40, comesAfter: "1 h" },
      },
    ],
  });
  const difference = (replication: number) =>
    loadOf(world.play(declaredIn(10), replication)) -
    loadOf(world.play(declaredIn(90), replication));
  const isHigher = ({ mean, error }: Mean) => mean > limit * error + 0.05;
  mustStand(difference, isHigher, "load when declared early, less that when late");
}

/** Work that agents do in the window. */
function keepLoad(world: World): void {
  const calm = calmed(world.input);
  const more = scaled(calm, 1.5);
  const difference = (replication: number) =>
    loadOf(world.play(more, replication)) - loadOf(world.play(calm, replication));
  const isLower = ({ mean, error }: Mean) => mean < -limit * error - 0.05;
  mustStand(difference, isLower, "load at 1.5 times the demand, less the load");
}

/** Agents at work on average in the window. */
function loadOf(run: Played): number {
  const values = measured(run);
  return run.log.names.tiers
    .map((name) => values.get(`tiers.${name}.offeredLoad`) ?? 0)
    .reduce((sum, load) => sum + (Number.isNaN(load) ? 0 : load), 0);
}
