import { describe, expect, test } from "vitest";
import type { ImportResult } from "../../../../src/import/importFiles.ts";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { importText } from "../importText.ts";
import { storyOf, ticketOf } from "./logStories.ts";

const tiers = [
  { tier: "L1", groups: ["Desk"] },
  { tier: "L2", groups: ["Net"] },
];

/** Stays of one ticket, `Desk 08:00 08:10 09:00` for group, start, start of work, end; `?` for nothing, `-` for a start of work that has no column. */
function importStays(
  stays: readonly string[],
  more: readonly string[] = [],
): Promise<ImportResult> {
  const hasWork = !stays.some((stay) => stay.split(" ")[2] === "-");
  const names = ["ticket", "group", "start", ...(hasWork ? ["workStart"] : []), "end"];
  const extra = more.map((pair) => pair.split("="));
  const date = (text: string) => (/^\d\d:\d\d$/.test(text) ? `2026-03-02 ${text}` : text);
  const lines = stays.map((stay) => {
    const [group, start, work, end] = stay.split(" ").map(date);
    const own = ["T1", group, start, ...(hasWork ? [work] : []), end];
    return [...own, ...extra.map(([, value]) => date(value))].join(",");
  });
  const all = [...names, ...extra.map(([name]) => name)];
  const map = `shape: visit log\ncolumns: { ${all.map((name) => `${name}: ${name}`).join(", ")} }\nstatuses: { Open: in progress, Done: resolved, Void: cancelled }`;
  const { mapping } = parseMapping(map, "map.yaml");
  return importText([all.join(","), ...lines].join("\n"), { mapping, tiers });
}

const codes = ({ report }: ImportResult) => report.problems.map(({ code }) => code);

describe("a row per stay is a visit per stay, with its times", () => {
  test.each<[string, string[], string[], string[]]>([
    [
      "queue, work and move up",
      ["Desk 08:00 08:10 09:00", "Net 09:00 09:30 11:00"],
      [],
      [
        "Desk 08:00 08:00 queued 08:10 elapsed 09:00 escalated",
        "Net 09:00 09:00 queued 09:30 elapsed 11:00 resolved",
      ],
    ],
    [
      "without a column of the start of work, nobody knows when it began",
      ["Desk 08:00 - 09:00"],
      [],
      ["Desk 08:00 08:00 elapsed 09:00 resolved"],
    ],
    [
      "a stay that work never began in waited all along",
      ["Desk 08:00 ? 09:00", "Net 09:00 09:30 11:00"],
      [],
      [
        "Desk 08:00 08:00 queued 09:00 escalated",
        "Net 09:00 09:00 queued 09:30 elapsed 11:00 resolved",
      ],
    ],
    [
      "one without an end is open",
      ["Desk 08:00 08:10 ?"],
      ["updated=09:00"],
      ["Desk 08:00 08:00 queued 08:10 elapsed – open"],
    ],
    [
      "resolved where its status says so, when its date says so",
      ["Desk 08:00 08:10 ?"],
      ["status=Done", "resolved=12:00"],
      ["Desk 08:00 08:00 queued 08:10 elapsed 12:00 resolved"],
    ],
    [
      "cancelled at the end of its last stay",
      ["Desk 08:00 08:10 09:00"],
      ["status=Void"],
      ["Desk 08:00 08:00 queued 08:10 elapsed 09:00 cancelled"],
    ],
  ])("%s", async (_, stays, more, expected) => {
    const { log } = await importStays(stays, more);
    expect(storyOf(log!)).toEqual(expected);
  });

  test("whatever the order of the rows", async () => {
    const { log } = await importStays(["Net 09:00 09:30 11:00", "Desk 08:00 08:10 09:00"]);
    expect(storyOf(log!).map((story) => story.slice(0, 10))).toEqual(["Desk 08:00", "Net 09:00 "]);
  });

  test("the ticket arrived when it was opened, else when its first stay began", async () => {
    const stay = ["Desk 08:00 08:10 09:00"];
    expect(ticketOf((await importStays(stay)).log!)).toMatchObject({
      arrived: "08:00",
      response: "08:10",
      resolved: "09:00",
    });
    const opened = await importStays(stay, ["opened=07:30"]);
    expect(ticketOf(opened.log!).arrived).toBe("07:30");
    expect(codes(opened)).toContain("gap-between-stays");
  });
});

describe("stays that contradict each other are named and counted", () => {
  test.each<[string, string, string[], string[]]>([
    [
      "overlapping: a ticket is at one place at a time",
      "overlapping-stays",
      ["Desk 08:00 - 10:00", "Net 09:00 - 11:00"],
      ["Desk 08:00 08:00 elapsed 09:00 escalated", "Net 09:00 09:00 elapsed 11:00 resolved"],
    ],
    [
      "a gap between them belongs to none",
      "gap-between-stays",
      ["Desk 08:00 - 09:00", "Net 10:00 - 11:00"],
      ["Desk 08:00 08:00 elapsed 09:00 escalated", "Net 10:00 10:00 elapsed 11:00 resolved"],
    ],
    [
      "an end before the start",
      "end-before-start",
      ["Desk 08:00 - 07:00", "Net 08:00 - 11:00"],
      ["Desk 08:00 08:00 escalated", "Net 08:00 08:00 elapsed 11:00 resolved"],
    ],
    [
      "the day of its start for an end, without a time",
      "end-on-day-of-start",
      ["Desk 08:00 - 2026-03-02", "Net 08:00 - 11:00"],
      ["Desk 08:00 08:00 escalated", "Net 08:00 08:00 elapsed 11:00 resolved"],
    ],
    [
      "no end, though another follows",
      "stay-without-end",
      ["Desk 08:00 - ?", "Net 09:00 - 11:00"],
      ["Desk 08:00 08:00 elapsed 09:00 escalated", "Net 09:00 09:00 elapsed 11:00 resolved"],
    ],
    [
      "a start of work outside the stay",
      "work-outside-stay",
      ["Desk 08:00 12:00 09:00"],
      ["Desk 08:00 08:00 elapsed 09:00 resolved"],
    ],
  ])("%s", async (_, code, stays, expected) => {
    const result = await importStays(stays);
    expect(storyOf(result.log!)).toEqual(expected);
    expect(result.report.problems).toContainEqual(
      expect.objectContaining({ code, severity: "note", count: 1 }),
    );
  });

  test("open by its status though its last stay has ended: it is still there", async () => {
    const result = await importStays(["Desk 08:00 - 09:00"], ["status=Open", "updated=10:00"]);
    expect(storyOf(result.log!)).toEqual(["Desk 08:00 08:00 elapsed – open"]);
    expect(codes(result)).toContain("open-after-last-stay");
  });

  test("resolved when the last stay ended, where nothing else says when: counted", async () => {
    expect(codes(await importStays(["Desk 08:00 - 09:00"]))).toContain("resolution-from-last-stay");
  });
});
