import { describe, expect, test } from "vitest";
import { importText } from "../importText.ts";
import { rowsOf } from "./changeRows.ts";
import { clock } from "./logStories.ts";

describe("when it was resolved", () => {
  const resolution = async (...rows: string[]) => {
    const { log, report } = await importText(rowsOf(...rows));
    return [clock(log!.tickets.columns.resolvedAt[0]), report.problems.map(({ code }) => code)];
  };

  test("is what the column of resolution times says", async () => {
    expect(await resolution("08:05 Active Desk Ann", "09:00 Resolved Desk Ann ?/08:50/?")).toEqual([
      "08:50",
      [],
    ]);
  });

  test("of several rows that say resolved, what the column says", async () => {
    expect(
      await resolution(
        "08:05 Active Desk Ann",
        "09:00 Resolved Desk Ann ?/09:30/?",
        "09:30 Resolved Desk Ann ?/09:30/?",
      ),
    ).toEqual(["09:30", []]);
  });

  test("is the row's own time where the column is empty, which is noted", async () => {
    expect(await resolution("08:05 Active Desk Ann", "09:00 Resolved Desk Ann")).toEqual([
      "09:00",
      ["resolution-from-status"],
    ]);
  });

  test("is the row's own time where the column can't be right, which is noted", async () => {
    expect(await resolution("08:05 Active Desk Ann", "09:00 Resolved Desk Ann ?/08:01/?")).toEqual([
      "09:00",
      ["resolution-contradicted"],
    ]);
  });

  test("is the time of closing where nothing else is known, which is noted", async () => {
    expect(await resolution("08:05 Active Desk Ann", "12:00 Closed Desk Ann")).toEqual([
      "12:00",
      ["resolution-from-closing"],
    ]);
  });

  test("is never closing, where a row says resolved", async () => {
    expect(
      await resolution(
        "08:05 Active Desk Ann",
        "09:00 Resolved Desk Ann ?/09:00/?",
        "13:00 Closed Desk Ann ?/09:00/13:00",
      ),
    ).toEqual(["09:00", []]);
  });
});
