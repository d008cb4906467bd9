import { describe, expect, test } from "vitest";
import { importText } from "../importText.ts";
import { logOf, rowsOf, tiers } from "./changeRows.ts";
import { clock, storyOf } from "./logStories.ts";

describe("a ticket's rows become its visits, their spans and endings", () => {
  test.each<[string, string[], string[]]>([
    [
      "from opening to resolution at one group",
      [
        "08:05 New Desk",
        "08:30 Active Desk Ann",
        "09:00 Resolved Desk Ann",
        "12:00 Closed Desk Ann",
      ],
      ["Desk 08:00 08:00 queued 08:30 elapsed (agent 1) [09:00 resolved to 12:00] 09:00 resolved"],
    ],
    [
      "queued before the first row, whatever that says",
      ["08:05 Active Desk Ann", "09:00 Resolved Desk Ann"],
      ["Desk 08:00 08:00 queued 08:05 elapsed (agent 1) 09:00 resolved"],
    ],
    [
      "rows in which nothing changes lengthen a span",
      ["08:05 Active Desk Ann", "08:20 Active Desk Ann", "09:00 Resolved Desk Ann"],
      ["Desk 08:00 08:00 queued 08:05 elapsed (agent 1) 09:00 resolved"],
    ],
    [
      "a new agent begins a span",
      ["08:05 Active Desk Ann", "08:20 Active Desk Bob", "09:00 Resolved Desk Bob"],
      ["Desk 08:00 08:00 queued 08:05 elapsed (agent 1) 08:20 elapsed (agent 2) 09:00 resolved"],
    ],
    [
      "a group of a higher tier is an escalation, one of a lower tier a return, one of the same a move",
      [
        "08:05 New Desk",
        "08:10 New Night",
        "08:20 Active Net Ann",
        "08:40 Active Desk Ann",
        "09:00 Resolved Desk Ann",
      ],
      [
        "Desk 08:00 08:00 queued 08:10 moved",
        "Night 08:10 08:10 queued 08:20 escalated",
        "Net 08:20 08:20 elapsed (agent 1) 08:40 returned",
        "Desk 08:40 08:40 elapsed (agent 1) 09:00 resolved",
      ],
    ],
    [
      "pending states have no agent, and their reasons",
      [
        "08:05 Active Desk Ann",
        "08:10 Awaiting_User_Info Desk Ann",
        "08:20 Awaiting_Vendor Desk Ann",
        "08:30 Awaiting_Change Desk Ann",
        "08:40 Awaiting_Problem Desk Ann",
        "08:50 Active Desk Ann",
        "09:00 Resolved Desk Ann",
      ],
      [
        "Desk 08:00 08:00 queued 08:05 elapsed (agent 1) 08:10 pending customer 08:20 pending vendor 08:30 pending change 08:40 pending other 08:50 elapsed (agent 1) 09:00 resolved",
      ],
    ],
    [
      "resolved by the row that first names a group: a visit of no length there",
      ["08:05 New Desk", "09:00 Resolved Net Ann"],
      ["Desk 08:00 08:00 queued 09:00 escalated", "Net 09:00 09:00 resolved"],
    ],
    [
      "another group while resolved or closed is no visit",
      [
        "08:05 Active Desk Ann",
        "09:00 Resolved Desk Ann",
        "10:00 Resolved Net Ann",
        "11:00 Closed Apps Ann",
      ],
      ["Desk 08:00 08:00 queued 08:05 elapsed (agent 1) [09:00 resolved to 11:00] 09:00 resolved"],
    ],
    [
      "open again after a resolution is a reopening and a new visit, at the same group too",
      [
        "08:05 Active Desk Ann",
        "09:00 Resolved Desk Ann",
        "10:00 Active Desk Bob",
        "11:00 Resolved Desk Bob",
      ],
      [
        "Desk 08:00 08:00 queued 08:05 elapsed (agent 1) [09:00 resolved to 10:00] 09:00 resolved",
        "Desk 10:00 (reopened) 10:00 elapsed (agent 2) 11:00 resolved",
      ],
    ],
    [
      "open again after it was closed, too",
      ["08:05 Active Desk Ann", "09:00 Closed Desk Ann", "10:00 New Net", "11:00 Resolved Net Bob"],
      [
        "Desk 08:00 08:00 queued 08:05 elapsed (agent 1) [09:00 resolved to 10:00] 09:00 resolved",
        "Net 10:00 (reopened) 10:00 queued 11:00 resolved",
      ],
    ],
    [
      "cancelled",
      ["08:05 New Desk", "09:00 Cancelled Desk"],
      ["Desk 08:00 08:00 queued 09:00 cancelled"],
    ],
    [
      "still open at the end, which is the last row's",
      ["08:05 New Desk", "09:00 Active Desk Ann", "10:00 New Net"],
      ["Desk 08:00 08:00 queued 09:00 elapsed (agent 1) 10:00 escalated", "Net 10:00 – open"],
    ],
    [
      "resolved on entry",
      ["08:00 Resolved Desk Ann", "12:00 Closed Desk Ann"],
      ["Desk 08:00 [08:00 resolved to 12:00] 08:00 resolved"],
    ],
  ])("%s", async (_, rows, story) => {
    expect(storyOf(await logOf(rows))).toEqual(story);
  });

  test("rows are put in order by time, then by the number of the change", async () => {
    const [head, ...rows] = rowsOf(
      "08:05 New Desk",
      "08:05 Active Desk Ann",
      "08:05 Active Net Bob",
      "09:00 Resolved Net Bob",
    )
      .trim()
      .split("\n");
    const shuffled = [head, rows[2], rows[3], rows[1], rows[0]].join("\n");
    const { log } = await importText(shuffled, { tiers });
    expect(storyOf(log!)).toEqual([
      "Desk 08:00 08:00 queued 08:05 escalated",
      "Net 08:05 08:05 elapsed (agent 2) 09:00 resolved",
    ]);
  });

  test("rows of a ticket may stand anywhere", async () => {
    const one = rowsOf("08:05 New Desk", "09:00 Resolved Desk Ann").trim().split("\n");
    const other = one.slice(1).map((row) => row.replace("INC1", "INC2"));
    const { log } = await importText([one[0], one[1], other[0], one[2], other[1]].join("\n"));
    expect(log!.names.tickets).toEqual(["INC1", "INC2"]);
    expect(log!.visits.length).toBe(2);
  });

  test("a row from before the opening is taken to be at the opening, and noted", async () => {
    const { log, report } = await importText(
      rowsOf("07:30 Active Desk Ann", "09:00 Resolved Desk Ann"),
      { tiers },
    );
    expect(storyOf(log!)).toEqual(["Desk 08:00 08:00 elapsed (agent 1) 09:00 resolved"]);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "changed-before-opened", line: 2 }),
    );
  });
});

test("the log begins at the local midnight before the first arrival, in the stated zone", async () => {
  const { log } = await importText(rowsOf("08:05 New Desk", "09:00 Resolved Desk Ann"), {
    timezone: "America/Sao_Paulo",
  });
  expect(new Date(log!.startsAt).toISOString()).toBe("2016-02-29T03:00:00.000Z");
  expect(log!.tickets.columns.arrivedAt[0]).toBe(8 * 3_600_000);
  expect(log!.endsAt).toBe(9 * 3_600_000);
});

test("visits are numbered in order of joining, over all tickets", async () => {
  const one = rowsOf("08:05 New Desk", "08:30 New Net", "09:00 Resolved Net Ann")
    .trim()
    .split("\n");
  const other = one.slice(1).map((row) => row.replace("INC1", "INC2").replace("08:00", "08:10"));
  const { log } = await importText([...one, ...other].join("\n"), { tiers });
  const { id, ticket, joinedAt } = log!.visits.columns;
  const rows = [0, 1, 2, 3].map((row) => [
    id[row],
    log!.names.tickets[ticket[row]],
    clock(joinedAt[row]),
  ]);
  expect(rows).toEqual([
    [0, "INC1", "08:00"],
    [1, "INC2", "08:10"],
    [2, "INC1", "08:30"],
    [3, "INC2", "08:30"],
  ]);
});
