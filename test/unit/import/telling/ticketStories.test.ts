import { describe, expect, test } from "vitest";
import type { ImportOptions } from "../../../../src/import/importFiles.ts";
import { eventKinds, type TicketLog } from "../../../../src/log/ticketLog.ts";
import { importText } from "../importText.ts";
import { clock, storyOf, ticketOf } from "./logStories.ts";

const header =
  "number,incident_state,sys_mod_count,opened_at,sys_updated_on,assignment_group,assigned_to,priority,resolved_at,closed_at";

/** Rows written short: `08:05 New Desk Ann`; `?` for nothing. All on one day, opened at 08:00. */
function rowsOf(...rows: readonly string[]): string {
  const lines = rows.map((row, i) => {
    const [time, status, group, agent = "?", more = ""] = row.split(/ +/);
    const [priority = "?", resolved = "?", closed = "?"] = more.split("/");
    const date = (clock: string) => (clock === "?" ? "?" : `2016-02-29 ${clock}`);
    const cells = [
      "INC1",
      status.replaceAll("_", " "),
      String(i),
      date("08:00"),
      date(time),
      group,
      agent,
      priority,
    ];
    return [...cells, date(resolved), date(closed)].join(",");
  });
  return `${[header, ...lines].join("\n")}\n`;
}

const tiers = [
  { tier: "L1", groups: ["Desk", "Night"] },
  { tier: "L2", groups: ["Net", "Apps"] },
];

async function logOf(rows: readonly string[], options: ImportOptions = {}): Promise<TicketLog> {
  const { log, report } = await importText(rowsOf(...rows), { tiers, ...options });
  if (log === null) throw new Error(report.problems.at(-1)!.message);
  return log;
}

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

describe("the ticket", () => {
  test("sums up its visits", async () => {
    const log = await logOf([
      "08:05 New Desk",
      "08:10 Active Desk Ann",
      "08:20 New Net",
      "08:40 Active Desk Bob",
      "09:00 Resolved Desk Bob",
      "10:00 New Net",
      "11:00 Resolved Net Cid",
      "15:00 Closed Net Cid",
    ]);
    expect(ticketOf(log)).toEqual({
      outcome: "resolved",
      arrived: "08:00",
      response: "08:10",
      firstResolved: "09:00",
      resolved: "11:00",
      closed: "15:00",
      visits: 4,
      up: 1,
      down: 1,
      // Desk, Net, Desk and, through the reopening, Net again
      pingPongs: 2,
      reopens: 1,
      entry: "L1",
      resolvedTier: "L2",
      touched: "11",
    });
    const { kind, at, visit } = log.events.columns;
    expect([log.events.length, eventKinds[kind[0]], clock(at[0]), visit[0]]).toEqual([
      1,
      "reopen",
      "10:00",
      3,
    ]);
  });

  test.each<[string, string[], object]>([
    [
      "is open where nothing ended it",
      ["08:05 New Desk"],
      { outcome: "open", resolved: "–", closed: "–", resolvedTier: "none" },
    ],
    [
      "is open again after a reopening",
      ["08:05 Active Desk Ann", "09:00 Resolved Desk Ann", "10:00 Active Desk Ann"],
      { outcome: "open", firstResolved: "09:00", resolved: "–" },
    ],
    [
      "is not resolved by a cancellation",
      ["08:05 New Desk", "09:00 Cancelled Desk"],
      { outcome: "cancelled", resolved: "–", firstResolved: "–" },
    ],
    [
      "got its first response when resolved, at the latest",
      ["08:05 New Desk", "09:00 Resolved Desk Ann"],
      { response: "09:00" },
    ],
    [
      "is closed when its column says so",
      ["08:05 Active Desk Ann", "09:00 Resolved Desk Ann ?/?/13:00"],
      { closed: "13:00" },
    ],
  ])("%s", async (_, rows, expected) => {
    expect(ticketOf(await logOf(rows))).toMatchObject(expected);
  });

  test("has the priority of its last row, and an event for each change of it", async () => {
    const log = await logOf([
      "08:05 New Desk ? P3",
      "08:10 Active Desk Ann P1",
      "08:20 Active Desk Ann ?",
      "09:00 Resolved Desk Ann P2",
    ]);
    expect(log.names.priorities).toEqual(["P1", "P2", "P3"]);
    expect(log.tickets.columns.priority[0]).toBe(1);
    const { kind, value, at } = log.events.columns;
    const changes = [0, 1].map((row) => [
      eventKinds[kind[row]],
      clock(at[row]),
      log.names.priorities[value[row]],
    ]);
    expect(log.events.length).toBe(2);
    expect(changes).toEqual([
      ["priority", "08:10", "P1"],
      ["priority", "09:00", "P2"],
    ]);
  });
});

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

describe("rows that state no group", () => {
  const ungrouped = [
    "08:05 New Desk",
    "08:10 New ?",
    "08:20 Active Net Ann",
    "09:00 Resolved ? Ann",
  ];

  test("leave a ticket where it was, and before its first group where it will be", async () => {
    const { log, report } = await importText(rowsOf("08:03 New ?", ...ungrouped), { tiers });
    expect(storyOf(log!)).toEqual([
      "Desk 08:00 08:00 queued 08:20 escalated",
      "Net 08:20 08:20 elapsed (agent 1) 09:00 resolved",
    ]);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "missing-group", count: 3, line: 2 }),
    );
  });

  test("are a stay at a team without a name where the number of reassignments rises with them", async () => {
    const moves = [0, 1, 2, 3];
    const counted = rowsOf(...ungrouped)
      .trim()
      .split("\n")
      .map((row, i) => `${row},${i === 0 ? "reassignment_count" : moves[i - 1]}`);
    const { log } = await importText(counted.join("\n"), {
      tiers: [...tiers, { tier: "L3", groups: ["(not stated)"] }],
    });
    expect(storyOf(log!)).toEqual([
      "Desk 08:00 08:00 queued 08:10 escalated",
      "(not stated) 08:10 08:10 queued 08:20 returned",
      "Net 08:20 08:20 elapsed (agent 1) 09:00 escalated",
      "(not stated) 09:00 09:00 resolved",
    ]);
  });

  test("are all there is: the desk is one team of one tier, and that is said", async () => {
    const { log, report } = await importText(rowsOf("08:05 New ?", "09:00 Resolved ? Ann"));
    expect(log!.names).toMatchObject({ teams: ["(not stated)"], tiers: ["L1"] });
    expect(report.problems.map(({ code }) => code)).toContain("missing-group");
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
