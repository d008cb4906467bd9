import { fileURLToPath } from "node:url";
import type { BenchRun } from "./benchRun.ts";
import { builtProgram } from "./built.ts";
import { medianOf } from "./medianOf.ts";
import { processRun } from "./processRun.ts";

const sizes = {
  tickets: [10_000, 100_000, 1_000_000, 10_000_000],
  pending: [20, 200, 5_000, 100_000],
} as const;

const files = {
  tickets: fileURLToPath(new URL("./scenarios/w1.yaml", import.meta.url)),
  pending: fileURLToPath(new URL("./scenarios/pending.yaml", import.meta.url)),
};

/** The runs of one size. */
export interface ScalingRuns {
  readonly kind: keyof typeof sizes;
  readonly size: number;
  readonly runs: BenchRun[];
}

/** Runs of every size, in turns, each in a process of its own. */
export async function scalingRuns(
  rounds: number,
  tell: (line: string) => void,
): Promise<readonly ScalingRuns[]> {
  const all: readonly ScalingRuns[] = [
    ...sizes.tickets.map((size) => ({ kind: "tickets" as const, size, runs: [] })),
    ...sizes.pending.map((size) => ({ kind: "pending" as const, size, runs: [] })),
  ];
  for (let round = 1; round <= rounds; round++)
    for (const { kind, size, runs } of all) {
      const program = [process.execPath, builtProgram("scaled")];
      const run = await processRun([...program, kind, files[kind], String(size), String(round)]);
      runs.push(run);
      tell(`${round}/${rounds} ${size} ${kind}: ${microseconds(run, run.tickets)} µs a ticket`);
    }
  return all;
}

/** How cost grows, as a page of Markdown. */
export function scalingPage(all: readonly ScalingRuns[]): string {
  const costs = all.map(({ kind, size, runs }) => ({
    kind,
    size,
    ticket: medianOf(runs.map((run) => microseconds(run, run.tickets))),
    event: medianOf(runs.map((run) => microseconds(run, run.events))),
  }));
  const byTickets = costs.filter(({ kind }) => kind === "tickets");
  const byPending = costs.filter(({ kind }) => kind === "pending");
  return [
    "# How cost grows",
    "",
    `Written by \`npm run bench -- --scaling\`: ${all[0].runs.length} runs each, in turns, every run in a warmed-up process of its own,`,
    "medians, with the standard measures.",
    "",
    "W1 in one replication of so many tickets. Where cost is linear, a ticket costs the same in each row.",
    "",
    "| tickets | µs a ticket | × the first |",
    "| ---: | ---: | ---: |",
    ...byTickets.map(
      ({ size, ticket }) =>
        `| ${spaced(size)} | ${ticket.toFixed(2)} | ${(ticket / byTickets[0].ticket).toFixed(2)} |`,
    ),
    "",
    "So many tickets pending at once, an event each. Where an event costs no more than logarithmically in them, it grows by",
    "less than their logarithm does.",
    "",
    "| pending | µs an event | × the first | logarithm × the first |",
    "| ---: | ---: | ---: | ---: |",
    ...byPending.map(({ size, event }) => {
      const logarithm = Math.log(size) / Math.log(byPending[0].size);
      const growth = event / byPending[0].event;
      return `| ${spaced(size)} | ${event.toFixed(2)} | ${growth.toFixed(2)} | ${logarithm.toFixed(2)} |`;
    }),
    "",
  ].join("\n");
}

function microseconds({ wall }: BenchRun, count: number): number {
  return (wall / count) * 1e6;
}

function spaced(count: number): string {
  return count.toLocaleString("en");
}
