import { expect, test } from "vitest";
import { backlogTrend } from "../../../src/dashboard/words/backlogTrend.ts";

test("a backlog's trend is known by a warning's code, whatever its words", () => {
  expect(
    backlogTrend({
      warnings: ["12 open", "More and more."],
      warningCodes: ["open tickets", "growing backlog"],
    }),
  ).toEqual({ trend: "grows", warning: "More and more." });
  expect(backlogTrend({ warnings: ["Less."], warningCodes: ["shrinking backlog"] })?.trend).toBe(
    "shrinks",
  );
});

test("other warnings tell no trend", () => {
  expect(backlogTrend({ warnings: ["The backlog grows."], warningCodes: ["log"] })).toBeNull();
  expect(backlogTrend({ warnings: [], warningCodes: [] })).toBeNull();
});
