import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import { simulate } from "../../src/engine/simulate.ts";
import {
  clockEndings,
  keepingSink,
  type LogSink,
  spanStates,
  ticketOutcomes,
  timeKinds,
} from "../../src/log/ticketLog.ts";
import { scenarioSchema } from "../../src/model/scenarioSchema.ts";
import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import { anyScenario } from "./anyScenario.ts";

const runs = Number(process.env["TIERLAB_PROPERTY_RUNS"] ?? 100);

function run(input: ScenarioInput) {
  const sink = keepingSink();
  const model = compile(scenarioSchema.parse(input));
  const end = simulate(model, { seed: "property", replication: 0 }, sink);
  return { sink, end, model };
}

function holds(law: (run: { sink: LogSink; endsAt: number }) => void): void {
  fc.assert(
    fc.property(anyScenario, (input) => {
      const { sink, end } = run(input);
      law({ sink, endsAt: end.endsAt });
    }),
    { numRuns: runs, seed: 20261122 },
  );
}

function rows(length: number): number[] {
  return Array.from({ length }, (_, row) => row);
}

function byKey(
  length: number,
  key: (row: number) => number | string,
): Map<number | string, number[]> {
  const groups = new Map<number | string, number[]>();
  for (const row of rows(length)) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

const working = [spanStates.indexOf("handling"), spanStates.indexOf("diagnosing")];

/** The same structure with features that do nothing: shares of 0, promises without a limit. */
function withNothingMore(input: ScenarioInput): ScenarioInput {
  const { triage, tiers } = input;
  return {
    ...input,
    tiers: tiers.map((tier) => ({
      ...tier,
      ...(tier.teams === undefined || tier.handover !== undefined
        ? {}
        : { handover: { saved: 0, documentation: "0 min" } }),
    })),
    triage: {
      logging: triage?.logging ?? "0 min",
      misrouting: triage?.misrouting ?? { share: 0, to: tiers[0].name },
    },
    promises: [
      { name: "news", measure: "update interval", limit: { byPriority: {} }, reminders: ["50%"] },
      { name: "watch", measure: "resolution", limit: "1 h" },
    ],
    escalation: [
      { name: "never", when: { moves: 60_000 }, to: tiers[0].name, oncePer: "ticket" },
      { name: "told", when: { timeUnresolved: { over: "1 h", clock: { promise: "watch" } } } },
    ],
  };
}

describe("any support structure", () => {
  it("accounts for every ticket once: arrived = resolved + abandoned + lost + open", () => {
    fc.assert(
      fc.property(anyScenario, (input) => {
        const { sink, end } = run(input);
        const { columns, length } = sink.tickets;
        const outcomes = rows(length).map((row) => ticketOutcomes[columns.outcome[row]]);
        expect(length).toBe(end.arrivals);
        expect(new Set(rows(length).map((row) => columns.id[row])).size).toBe(length);
        expect(
          outcomes.every((outcome) => ["resolved", "abandoned", "lost", "open"].includes(outcome)),
        ).toBe(true);
      }),
      { numRuns: runs, seed: 20261122 },
    );
  });

  it("fills every visit with spans, without gap or overlap", () => {
    holds(({ sink, endsAt }) => {
      const { columns: span } = sink.spans;
      const { columns: visit } = sink.visits;
      const spans = byKey(sink.spans.length, (row) => span.visit[row]);
      for (const row of rows(sink.visits.length)) {
        const until = Number.isNaN(visit.endedAt[row]) ? endsAt : visit.endedAt[row];
        const own = (spans.get(visit.id[row]) ?? [])
          .filter((at) => spanStates[span.state[at]] !== "resolved")
          .sort((a, b) => span.from[a] - span.from[b]);
        let at = visit.joinedAt[row];
        for (const one of own) {
          expect(span.from[one]).toBe(at);
          at = span.to[one];
        }
        expect(at).toBe(until);
      }
    });
  });

  it("accounts for all the time of a promise's clock that was kept or broken, but for what the ticket was resolved", () => {
    holds(({ sink, endsAt }) => {
      const { columns: clock } = sink.clocks;
      const { columns: span } = sink.spans;
      const spans = byKey(sink.spans.length, (row) => span.ticket[row]);
      for (const row of rows(sink.clocks.length)) {
        if (clockEndings[clock.ending[row]] === "cancelled") continue;
        const until = Number.isNaN(clock.endedAt[row]) ? endsAt : clock.endedAt[row];
        const resolved = (spans.get(clock.ticket[row]) ?? [])
          .filter((at) => spanStates[span.state[at]] === "resolved")
          .map((at) => Math.min(span.to[at], until) - Math.max(span.from[at], clock.startedAt[row]))
          .reduce((sum, time) => sum + Math.max(0, time), 0);
        const accounted = timeKinds.reduce((sum, kind) => sum + clock[`${kind}Time`][row], 0);
        expect(accounted).toBe(until - clock.startedAt[row] - resolved);
      }
    });
  });

  it("keeps a ticket's visits in order, one at a time", () => {
    holds(({ sink }) => {
      const { columns } = sink.visits;
      for (const visits of byKey(sink.visits.length, (row) => columns.ticket[row]).values()) {
        visits.sort((a, b) => columns.id[a] - columns.id[b]);
        for (const [at, row] of visits.entries()) {
          expect(columns.joinedAt[row]).toBeGreaterThanOrEqual(columns.arrivedAt[row]);
          if (columns.startedAt[row] < columns.joinedAt[row])
            throw new Error("started before joined");
          if (at > 0)
            expect(columns.joinedAt[row]).toBeGreaterThanOrEqual(columns.endedAt[visits[at - 1]]);
        }
      }
    });
  });

  it("never gives an agent two tickets at once", () => {
    holds(({ sink }) => {
      const { columns } = sink.spans;
      const work = byKey(sink.spans.length, (row) =>
        working.includes(columns.state[row]) && columns.agent[row] >= 0
          ? `${columns.team[row]} ${columns.agent[row]}`
          : "nobody",
      );
      work.delete("nobody");
      for (const spans of work.values()) {
        spans.sort((a, b) => columns.from[a] - columns.from[b] || columns.to[a] - columns.to[b]);
        for (const [at, row] of spans.entries())
          if (at > 0) expect(columns.from[row]).toBeGreaterThanOrEqual(columns.to[spans[at - 1]]);
      }
    });
  });

  it("never has more agents at work than are available, at any instant", () => {
    holds(({ sink }) => {
      const { columns: span } = sink.spans;
      const { columns: staffing } = sink.staffing;
      const changes: { team: number; at: number; by: number }[] = [];
      for (const row of rows(sink.spans.length))
        if (working.includes(span.state[row]) && span.agent[row] >= 0)
          changes.push(
            { team: span.team[row], at: span.from[row], by: -1 },
            { team: span.team[row], at: span.to[row], by: 1 },
          );
      for (const row of rows(sink.staffing.length))
        changes.push(
          { team: staffing.team[row], at: staffing.from[row], by: staffing.available[row] },
          { team: staffing.team[row], at: staffing.to[row], by: -staffing.available[row] },
        );
      for (const own of byKey(changes.length, (row) => changes[row].team).values()) {
        own.sort((a, b) => changes[a].at - changes[b].at);
        let free = 0;
        for (const [at, row] of own.entries()) {
          free += changes[row].by;
          const isLastOfInstant =
            at + 1 === own.length || changes[own[at + 1]].at > changes[row].at;
          if (isLastOfInstant) expect(free).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  it("never has more tickets at a tier than it has room for, but for those it lets in", () => {
    fc.assert(
      fc.property(anyScenario, (input) => {
        const { sink, end, model } = run(input);
        const { columns } = sink.visits;
        for (const [at, { room, isLettingIn }] of model.tiers.entries()) {
          if (room === Infinity || isLettingIn) continue;
          const own = rows(sink.visits.length).filter((row) => columns.tier[row] === at);
          const until = (row: number) =>
            Number.isNaN(columns.endedAt[row]) ? end.endsAt : columns.endedAt[row];
          const changes = own
            .flatMap((row) =>
              until(row) > columns.joinedAt[row]
                ? [
                    { at: columns.joinedAt[row], by: 1 },
                    { at: until(row), by: -1 },
                  ]
                : [],
            )
            .sort((a, b) => a.at - b.at || a.by - b.by);
          let present = 0;
          for (const { by } of changes) expect((present += by)).toBeLessThanOrEqual(room);
        }
      }),
      { numRuns: runs, seed: 20261122 },
    );
  });

  it("judges every promise by its due instant", () => {
    holds(({ sink }) => {
      const { columns } = sink.clocks;
      for (const row of rows(sink.clocks.length)) {
        const ending = clockEndings[columns.ending[row]];
        expect(columns.dueAt[row]).toBeGreaterThanOrEqual(columns.startedAt[row]);
        if (ending === "met") expect(columns.endedAt[row]).toBeLessThanOrEqual(columns.dueAt[row]);
        if (ending === "breached") expect(columns.dueAt[row]).toBeLessThan(Infinity);
        expect(columns.lateTime[row]).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it("writes the same bytes again, and whatever promises watch it", () => {
    fc.assert(
      fc.property(anyScenario, (input) => {
        const tiers = input.tiers.map((tier) => ({
          ...tier,
          ...(tier.dispatch === "earliest-due" ? { dispatch: "first-come" as const } : {}),
        }));
        const unwatched = { ...input, tiers, promises: [], escalation: [] };
        const watched = {
          ...unwatched,
          promises: [{ name: "watch", measure: "resolution" as const, limit: "1 h" }],
        };
        const worlds = [unwatched, unwatched, watched, withNothingMore(unwatched)];
        const [first, ...others] = worlds.map((one) => run(one).sink);
        for (const other of others) {
          expect(other.visits.length).toBe(first.visits.length);
          expect(other.visits.columns).toEqual(first.visits.columns);
          expect(other.spans.columns).toEqual(first.spans.columns);
        }
      }),
      { numRuns: Math.ceil(runs / 3), seed: 20261122 },
    );
  });
});
