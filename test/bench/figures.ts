import type { BenchRun } from "./benchRun.ts";
import type { Contestant, WorkloadName } from "./contestants.ts";
import { importFigures, type ImportFigures } from "./importFigures.ts";
import type { ImportRuns } from "./importRuns.ts";
import { medianOf } from "./medianOf.ts";

/** A contestant with its runs; none where it isn't there. */
export interface Runs {
  readonly contestant: Contestant;
  readonly runs: readonly BenchRun[];
}

/** What `npm run bench -- --json` prints; null where an opponent is missing. */
export interface BenchFigures extends ImportFigures {
  readonly eventsPerSecond: Readonly<Record<string, number | null>>;
  readonly ratios: Readonly<Record<string, number | null>>;
}

export function medianSpeed(runs: readonly BenchRun[]): number {
  return medianOf(runs.map(({ events, wall }) => events / wall));
}

/** Seconds a ticket. */
function medianCost(runs: readonly BenchRun[]): number {
  return medianOf(runs.map(({ tickets, wall }) => wall / tickets));
}

/** The runs of the named one, the fastest where there are several; null without runs. */
function runsOf(all: readonly Runs[], workload: WorkloadName, name: Contestant["name"]) {
  const present = all
    .filter(({ contestant }) => contestant.workload === workload && contestant.name === name)
    .filter(({ runs }) => runs.length > 0)
    .sort((a, b) => medianSpeed(b.runs) - medianSpeed(a.runs));
  return present[0]?.runs ?? null;
}

export function benchFigures(all: readonly Runs[], imports: ImportRuns): BenchFigures {
  const importing = importFigures(imports);
  const speed = (workload: WorkloadName, name: Contestant["name"]) => {
    const runs = runsOf(all, workload, name);
    return runs === null ? null : medianSpeed(runs);
  };
  const against = (workload: WorkloadName, name: Contestant["name"]) =>
    quotient(speed(workload, "ours"), speed(workload, name));
  return {
    eventsPerSecond: {
      w1: speed("w1", "ours"),
      w2s: speed("w2s", "ours"),
      "w2s-short": speed("w2s-short", "ours"),
      full: speed("full", "ours"),
      levers: speed("levers", "ours"),
      "w1/bare": speed("w1", "bare"),
      "w1/bareKeyed": speed("w1", "bareKeyed"),
      "w1/cpp": speed("w1", "cpp"),
      "w1/simjs": speed("w1", "simjs"),
      "w1/simpy": speed("w1", "simpy"),
      "w2s/bare": speed("w2s", "bare"),
      "w2s/bareKeyed": speed("w2s", "bareKeyed"),
      "w2s/cpp": speed("w2s", "cpp"),
      "w2s/simpy": speed("w2s", "simpy"),
    },
    ratios: {
      "w1/bare": against("w1", "bare"),
      "w1/bareKeyed": against("w1", "bareKeyed"),
      "w1/cpp": against("w1", "cpp"),
      "w2s/bare": against("w2s", "bare"),
      "w2s/bareKeyed": against("w2s", "bareKeyed"),
      "w2s/cpp": against("w2s", "cpp"),
      "w1/simjs": against("w1", "simjs"),
      "w1/simpy": against("w1", "simpy"),
      "full/w1": quotient(speed("full", "ours"), speed("w1", "ours")),
      "levers/w1": quotient(speed("levers", "ours"), speed("w1", "ours")),
      "import/papaparse": quotient(
        importing.megabytesPerSecond.import,
        importing.megabytesPerSecond.papaparse,
      ),
    },
    ...importing,
  };
}

/** What a ratio should be at least. */
export const goals: Readonly<Record<string, number>> = {
  "w1/bare": 0.5,
  "w1/bareKeyed": 0.8,
  "w1/cpp": 0.25,
  "w2s/bare": 0.5,
  "w2s/bareKeyed": 0.8,
  "w2s/cpp": 0.25,
  "w1/simjs": 10,
  "w1/simpy": 60,
  "full/w1": 1 / 3,
  "levers/w1": 0.2,
  "import/papaparse": 0.5,
};

/** What a ticket of the shipped scenario costs, and the bare loop's of W2s in the same place. */
export interface TicketCost {
  readonly place: string;
  readonly microseconds: number | null;
  /** Times the bare loop's; at most 2 is the goal. */
  readonly timesBare: number | null;
}

export function ticketCosts(all: readonly Runs[]): readonly TicketCost[] {
  const places = [
    ["Node", "ours", "bare"],
    ["Chromium", "ours in Chromium", "bare in Chromium"],
  ] as const;
  return places.map(([place, ours, bare]) => {
    const own = runsOf(all, "three-tiers", ours);
    const other = runsOf(all, "w2s", bare);
    const cost = own === null ? null : medianCost(own);
    return {
      place,
      microseconds: cost === null ? null : cost * 1e6,
      timesBare: quotient(cost, other === null ? null : medianCost(other)),
    };
  });
}

function quotient(above: number | null, below: number | null): number | null {
  return above === null || below === null ? null : above / below;
}
