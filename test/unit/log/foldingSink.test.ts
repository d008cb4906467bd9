import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/engine/compile.ts";
import { runReplication } from "../../../src/execution/runReplication.ts";
import { foldingSink } from "../../../src/log/foldingSink.ts";
import type { Table, TableSpec } from "../../../src/log/table.ts";
import type { LogFold, LogSink } from "../../../src/log/ticketLog.ts";
import { measureContext } from "../../../src/metrics/measureContext.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";

const rowsPerBlock = 1024;

function tablesOf(sink: LogSink): readonly Table<TableSpec>[] {
  return Object.values(sink);
}

/** Leaves blocks behind that are full of what no run writes. */
function leaveRubbish(): void {
  const { sink, flush } = foldingSink({});
  for (const table of tablesOf(sink)) {
    for (let row = 0; row < rowsPerBlock; row++) table.next();
    for (const column of Object.values(table.columns)) column.fill(77);
  }
  flush();
}

const week = 7 * 24 * 60 * 60_000;
const oneWeek = { warmUp: 0, measured: week };

function runnable(file: string) {
  const scenario = { ...loadScenario(readFileSync(file, "utf8"), file).scenario, ...oneWeek };
  const model = compile(scenario);
  return { model, context: measureContext(scenario, model.names, model.window) };
}

describe("a folding sink", () => {
  it.each(["chat", "four-tiers-vendor", "on-call"])(
    "writes every cell of %s anew, whatever an earlier run has left",
    (name) => {
      const scenario = runnable(`scenarios/${name}.yaml`);
      const first = runReplication(scenario, "rubbish", 0);
      leaveRubbish();
      expect(runReplication(scenario, "rubbish", 0)).toEqual(first);
    },
  );

  it("gives two at a time blocks of their own", () => {
    foldingSink({}).flush();
    const [one, other] = [foldingSink({}), foldingSink({})];
    const columns = (sink: LogSink) =>
      tablesOf(sink).flatMap((table) => Object.values(table.columns));
    for (const column of columns(one.sink)) expect(columns(other.sink)).not.toContain(column);
  });

  it("hands over its last rows once, however often it is flushed", () => {
    const lengths: number[] = [];
    const fold: LogFold = { events: ({ length }) => lengths.push(length) };
    const { sink, flush } = foldingSink(fold);
    sink.events.next();
    flush();
    const later = foldingSink(fold);
    flush();
    const latest = foldingSink({});
    expect(lengths).toEqual([1]);
    expect(later.sink.events.columns.at).not.toBe(latest.sink.events.columns.at);
  });
});
