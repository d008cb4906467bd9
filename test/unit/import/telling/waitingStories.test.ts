import { describe, expect, test } from "vitest";
import { logOf } from "./changeRows.ts";
import { clock } from "./logStories.ts";

describe("what is known of waiting and work", () => {
  const times = async (...rows: string[]) => {
    const { columns } = (await logOf(rows)).visits;
    return {
      started: clock(columns.startedAt[0]),
      queued: columns.queuedTime[0] / 60_000,
      handling: columns.handlingTime[0],
    };
  };

  test("work starts with the first status that isn't new, queued or assigned; how much is work nobody knows", async () => {
    expect(
      await times(
        "08:05 New Desk Ann",
        "08:30 Awaiting_User_Info Desk Ann",
        "09:00 Resolved Desk Ann",
      ),
    ).toEqual({
      started: "08:30",
      queued: 30,
      handling: Number.NaN,
    });
  });

  test("moved on from the queue, the whole visit was waiting", async () => {
    expect(await times("08:05 New Desk", "08:30 New Net", "09:00 Resolved Net Ann")).toMatchObject({
      started: "–",
      queued: 30,
    });
  });

  test("still queued at the end, it has waited up to then", async () => {
    expect(await times("08:05 New Desk", "10:00 New Desk")).toMatchObject({
      started: "–",
      queued: 120,
    });
  });

  test("resolved straight from the queue, nobody knows how long it waited", async () => {
    expect(await times("08:05 New Desk", "09:00 Resolved Desk Ann")).toMatchObject({
      started: "–",
      queued: Number.NaN,
    });
  });
});
