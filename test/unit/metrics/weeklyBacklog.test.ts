import { expect, test } from "vitest";
import { measureLog } from "../../../src/metrics/measureRun.ts";
import { logOf } from "../log/logOf.ts";
import { context, ending } from "./world.ts";

const day = 86_400_000;
const week = 7 * day;

function visit(from: number, to: number) {
  return {
    ticket: 0,
    tier: 0,
    joinedAt: from * day,
    endedAt: to * day,
    ending: Number.isNaN(to) ? ending.open : ending.resolved,
  };
}

test("the weekly backlog is the average of unresolved tickets over each week of the window", () => {
  const window = { from: week, to: 4 * week };
  const log = logOf(
    {
      tickets: [{ arrivedAt: 0 }],
      // days 7–14, 14–21, 21–28 are measured
      visits: [visit(0, 8), visit(13, 15), visit(20, NaN), visit(28, 30), visit(14, 21)],
    },
    { window },
  );
  const { weeklyBacklog } = measureLog(log, { ...context, window });
  expect([...weeklyBacklog]).toEqual([(1 + 1) / 7, (1 + 1 + 7) / 7, 7 / 7]);
});
