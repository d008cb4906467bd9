import { stringify } from "yaml";
import {
  loadScenario,
  ScenarioError,
  type ScenarioProblem,
} from "../../../src/model/loadScenario.ts";

type Part = Record<string, unknown>;

/** A lever as it would soundly be written, and the file of a desk that has what is given in its place. */
interface LeverAt {
  readonly sound: unknown;
  inDesk(written: unknown): Part;
}

const shifts = [{ days: "mon-fri", hours: "09:00-17:00", agents: 3 }];

function desk(parts: Part, ofFront: Part = {}): Part {
  return {
    name: "Desk",
    start: "2026-01-05",
    warmUp: "1 week",
    measured: "4 weeks",
    channels: ["phone", "chat"],
    types: [
      { name: "a", ticketsPerWeek: 10, channel: { phone: "50%", chat: "50%" } },
      { name: "b", ticketsPerWeek: 5, resolvableFrom: "L2" },
      { name: "call", ticketsPerWeek: 1 },
    ],
    tiers: [
      { name: "L1", teams: [{ name: "Front", shifts, ...ofFront }], handling: "10 min" },
      { name: "L2", teams: [{ name: "Back", agents: 2 }], handling: "30 min" },
    ],
    reopening: { share: "5%", after: "1 day" },
    ...parts,
  };
}

const inList = (key: string) => (written: unknown) => desk({ [key]: [written] });
const ofTeam = (key: string) => (written: unknown) => desk({}, { [key]: written });
const improvement = { name: "Fix", from: "2026-01-05", effect: "20%", source: "assumption" };
const training = { ...improvement, does: "speed up work", tiers: "L1" };
const prevention = { ...improvement, does: "prevent tickets" };

/** Every lever that a scenario can pull. */
export const levers = {
  deflection: {
    sound: { name: "Help", solves: "20%", rateIs: "true" },
    inDesk: inList("deflection"),
  },
  "prevent tickets": { sound: prevention, inDesk: inList("improvements") },
  training: {
    sound: { ...training, takes: [{ team: "Front", share: "10%", to: "2026-01-16" }] },
    inDesk: inList("improvements"),
  },
  "shift left": {
    sound: { ...improvement, does: "shift left", tier: "L2" },
    inDesk: inList("improvements"),
  },
  "ease triage": {
    sound: { ...improvement, does: "ease triage" },
    inDesk: (written) => desk({ triage: { logging: "2 min" }, improvements: [written] }),
  },
  triage: {
    sound: { logging: "2 min", misrouting: { share: "5%", to: "L2" } },
    inDesk: (written) => desk({ triage: written }),
  },
  learnsFrom: {
    sound: { ...prevention, learnsFrom: { time: "3 min", halfwayAfter: 50 } },
    inDesk: inList("improvements"),
  },
  alerts: {
    sound: { ...prevention, types: "b", alerts: { type: "a", precision: "50%" } },
    inDesk: inList("improvements"),
  },
  swarm: {
    sound: {
      name: "Ask",
      from: "L1",
      when: { outcome: "unsolved" },
      to: "swarm",
      swarm: { teams: "Back", time: "10 min", resolves: "50%" },
    },
    inDesk: inList("escalation"),
  },
  fatigue: {
    sound: { above: "85%", over: "2 weeks", slower: "20%", source: "assumption" },
    inDesk: ofTeam("fatigue"),
  },
  attrition: {
    sound: {
      yearlyRate: "30%",
      rises: { above: "85%", over: "2 weeks", atFull: "60%" },
      timeToHire: "8 weeks",
      rampUp: { startSpeed: "50%", lasts: "4 weeks" },
      source: "assumption",
    },
    inDesk: ofTeam("attrition"),
  },
  onCall: {
    sound: {
      duties: [{ days: "daily", hours: "17:00-09:00", agents: 1 }],
      reaction: "20 min",
      source: "assumption",
    },
    inDesk: ofTeam("onCall"),
  },
  atOnce: {
    sound: { channels: "chat", most: 3, slower: "15%", source: "assumption" },
    inDesk: ofTeam("atOnce"),
  },
  majorIncidents: {
    sound: {
      name: "Down",
      type: "b",
      at: "2026-01-14 10:00",
      children: { type: "a", count: 20, comesAfter: "30 min" },
    },
    inDesk: inList("majorIncidents"),
  },
  absences: {
    sound: { from: "2026-01-12", to: "2026-01-16", share: "50%" },
    inDesk: (written) => desk({}, { absences: [written] }),
  },
} as const satisfies Readonly<Record<string, LeverAt>>;

export type LeverName = keyof typeof levers;

/** What is written, in which place of a lever, and the one thing that is said of it: its line, its path, what must be. */
export type WrongValue = readonly [LeverName, place: string, written: unknown, said: string];

/** What is said of a changed value, as a table of them writes it. */
export function linesSaidOf(lever: LeverName, place: string, value: unknown): readonly string[] {
  return saidOf(lever, place, value).map(({ line, path, message }) => `${line} ${path} ${message}`);
}

/** All that is said of a desk's file with one value of a sound lever changed, or added: errors, or else warnings. */
export function saidOf(
  lever: LeverName,
  place: string,
  value: unknown,
): readonly ScenarioProblem[] {
  const { sound, inDesk } = levers[lever];
  const text = stringify(inDesk(place === "" ? value : changed(sound, place.split("."), value)));
  try {
    return loadScenario(text, "desk.yaml").warnings;
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}

function changed(part: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(part)) {
    const entries: readonly unknown[] = part;
    return entries.with(Number(key), changed(entries[Number(key)], rest, value));
  }
  const fields = (part ?? {}) as Part;
  return { ...fields, [key]: changed(fields[key], rest, value) };
}
