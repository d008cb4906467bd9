import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { without } from "../without.ts";
import { type Law, mustHold } from "./law.ts";
import type { Played } from "./play.ts";
import { rows } from "./rows.ts";
import type { World } from "./world.ts";

/**
 * Theorems on one tier that serves first come, first served, with as many agents at all times: its
 * waits grow with the work and shrink with the agents, ticket by ticket (J. Kiefer and J. Wolfowitz,
 * "On the theory of queues with many servers", Transactions of the AMS 78, 1955). Each is tried on
 * the first staffed tier of the structure, with nothing else of it left.
 */
export const orderedLaws: readonly Law[] = [
  { name: "one more agent makes no ticket wait longer", check: addAgent },
  { name: "more tickets make none of the others wait less", check: addTickets },
  { name: "less work makes no ticket wait longer", check: lessenWork },
];

type TierInput = ScenarioInput["tiers"][number];

/** The desk of one tier; null where no tier has agents. */
function deskOf({ input }: World): ScenarioInput | null {
  const tier = input.tiers.find(({ teams }) => teams !== undefined);
  if (tier === undefined) return null;
  return {
    name: input.name,
    timezone: input.timezone ?? "UTC",
    start: input.start ?? "2026-01-05",
    warmUp: "0 min",
    measured: input.measured ?? "1 week",
    cap: input.cap ?? "1 week",
    demand: without(input.demand ?? {}, "replay"),
    types: input.types
      .filter(({ arrivals }) => arrivals?.process !== "finite source")
      .map(demandOf),
    tiers: [tierOf(tier, 2)],
  };
}

const ofDemand = ["name", "share", "ticketsPerWeek", "arrivals", "profile", "growth", "holidays"];

/** How many tickets of a type come and when, and nothing of what becomes of them. */
function demandOf(type: ScenarioInput["types"][number]): ScenarioInput["types"][number] {
  const kept = Object.entries(type).filter(([key]) => ofDemand.includes(key));
  return Object.fromEntries(kept) as typeof type;
}

function tierOf(tier: TierInput, agents: number): TierInput {
  return { name: "only", teams: [{ name: "team", agents }], handling: tier.handling! };
}

function addAgent(world: World): void {
  const desk = deskOf(world);
  if (desk === null) return;
  const [tier] = desk.tiers;
  for (const agents of [1, 2]) {
    const few = world.play({ ...desk, tiers: [tierOf(tier, agents)] });
    const more = world.play({ ...desk, tiers: [tierOf(tier, agents + 1)] });
    mustStartNoLater(more, few, `with ${agents + 1} agents`);
  }
}

function addTickets(world: World): void {
  const desk = deskOf(world);
  if (desk === null) return;
  const busier = { ...desk, types: [...desk.types, { name: "extra", ticketsPerWeek: 60 }] };
  mustStartNoLater(world.play(desk), world.play(busier), "without the others");
}

/** A shorter mean shortens every drawn time together. */
function lessenWork(world: World): void {
  const desk = deskOf(world);
  if (desk === null) return;
  const [tier] = desk.tiers;
  const work = (mean: string) => ({ ...tier, handling: { mean, cv: 1.5 } });
  const long = world.play({ ...desk, tiers: [work("60 min")] });
  const short = world.play({ ...desk, tiers: [work("59 min")] });
  mustStartNoLater(short, long, "with less work");
}

/** Each ticket of the window starts, in one run, no later than the same ticket in the other, if that started. */
function mustStartNoLater(one: Played, than: Played, when: string): void {
  const starts = startsByTicket(one);
  for (const [ticket, at] of startsByTicket(than)) {
    const sooner = starts.get(ticket);
    if (sooner === undefined || Number.isNaN(at) || at > one.end.endsAt) continue;
    mustHold(sooner <= at, () => `ticket ${ticket} starts ${when} at ${sooner}, else at ${at}`);
  }
}

/** Start of the tickets that arrived in the window, by type and their number within it. */
function startsByTicket({ log }: Played): Map<string, number> {
  const { type, arrivedAt } = log.tickets.columns;
  const { ticket, startedAt } = log.visits.columns;
  const counts: number[] = [];
  const names = rows(log.tickets.length).map((id) => {
    const nth = (counts[type[id]] = (counts[type[id]] ?? 0) + 1);
    return `${log.names.types[type[id]]} ${nth}`;
  });
  return new Map(
    rows(log.visits.length)
      .filter((row) => arrivedAt[ticket[row]] < log.window.to)
      .map((row) => [names[ticket[row]], startedAt[row]]),
  );
}
