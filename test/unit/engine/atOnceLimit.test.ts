import { expect, it } from "vitest";
import { logFrom } from "../../../src/log/logFrom.ts";
import { measureContext } from "../../../src/metrics/measureContext.ts";
import { measurePaths } from "../../../src/metrics/measurePaths.ts";
import { measureLog } from "../../../src/metrics/measureRun.ts";
import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { bytesOf, limitDesk, playLimit } from "./limitDesk.ts";

type TeamInput = NonNullable<ScenarioInput["tiers"][number]["teams"]>[number];

/** Chats around the clock. */
function play(team: (name: "front" | "back") => Partial<TeamInput>) {
  const scenario = limitDesk({
    measured: "4 weeks",
    channels: ["chat"],
    ticketsPerWeek: 1800,
    handling: { L1: "25 min", L2: "35 min" },
    team,
  });
  const { sink, model, endsAt } = playLimit(scenario);
  const { names, startsAt, timezone, window } = model;
  const origin = "simulation";
  const log = logFrom(sink, { origin, startsAt, timezone, window, endsAt, names });
  const context = measureContext(scenario, names, window);
  const { values } = measureLog(log, context);
  const paths = measurePaths(context).map(({ keys }) => keys.join("."));
  return { sink, value: (path: string) => values[paths.indexOf(path)] };
}

const agents = { front: 3, back: 2 };
const atOnce = { channels: "chat", most: 3, source: "the theory" } as const;

it("k at once, none of them slower, are k times the agents", () => {
  const many = play((name) => ({ agents: 3 * agents[name] }));
  const several = play((name) => ({ agents: agents[name], atOnce: { ...atOnce, slower: 0 } }));
  expect(many.sink.visits.length).toBeGreaterThan(9000);
  expect(bytesOf(several.sink.tickets)).toEqual(bytesOf(many.sink.tickets));
  // What an agent gave to others in hand meanwhile is the difference.
  expect(bytesOf(several.sink.visits, ["sharedTime"])).toEqual(
    bytesOf(many.sink.visits, ["sharedTime"]),
  );
  // The same work by a third of the agents, each of whom is busy while anything is in hand.
  const [few, all] = [several, many].map(({ value }) => value("tiers.L1.occupancy"));
  expect(all).toBeGreaterThan(0.4);
  expect(few).toBeGreaterThan(all);
  expect(few).toBeLessThan(1);
});

it("slower at once, tickets take longer in hand and wait less", () => {
  const one = play((name) => ({ agents: 3 * agents[name] }));
  const mean = "tiers.L1.handlingTime";
  const fast = play((name) => ({ agents: 3 * agents[name], atOnce: { ...atOnce, slower: 0.3 } }));
  expect(fast.value(mean)).toBeGreaterThan(one.value(mean));
  expect(fast.value("tiers.L1.waitingTime")).toBeLessThan(one.value("tiers.L1.waitingTime"));
});
