import { describe, expect, test } from "vitest";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { parseTierMapping } from "../../../../src/import/tiers/tierMapping.ts";
import { audit, importText } from "../importText.ts";

const messages = (text: string) =>
  parseMapping(text, "map.yaml").problems.map(({ line, message }) => [line, message]);

describe("a mapping file", () => {
  test("says what columns, dates, statuses and tiers mean", () => {
    const text = `
columns: { ticket: Id, time: Changed, status: State, agent: [Owner, "Owner#2"] }
dates: { time: day-first }
durations: { handlingTime: business minutes }
timezone: Europe/Berlin
missing: ["?", n/a]
statuses: { Offen: new, Offen / Wartet: pending customer }
tiers: { Suporte N1: L1 }
`;
    expect(parseMapping(text, "map.yaml")).toEqual({
      problems: [],
      mapping: {
        columns: { ticket: "Id", time: "Changed", status: "State", agent: ["Owner", "Owner#2"] },
        durations: { handlingTime: "business minutes" },
        dates: { time: "day-first" },
        timezone: "Europe/Berlin",
        missing: ["?", "n/a"],
        statuses: { Offen: "new", "Offen / Wartet": "pending customer" },
        tiers: { "Suporte N1": "L1" },
      },
    });
  });

  test("may say as little as one thing, or nothing", () => {
    expect(parseMapping("dates: month-first", "map.yaml").mapping?.dates).toBe("month-first");
    expect(parseMapping("", "map.yaml").mapping).toMatchObject({ columns: {}, statuses: {} });
  });

  test("is refused with every mistake in it, each with its line", () => {
    const text = `colums: {}
columns:
  ticket: Id
  tiem: Changed
dates: european
timezone: Mars/Olympus
statuses:
  Open: opened
`;
    expect(messages(text)).toEqual([
      [4, expect.stringMatching(/^columns\.tiem isn't known here; did you mean "time"\?/)],
      [
        5,
        expect.stringMatching(
          /^dates must be "iso", "day-first", "month-first", .* or "serial-1904", got "european"/,
        ),
      ],
      [6, expect.stringMatching(/^timezone .*Mars\/Olympus/)],
      [8, expect.stringMatching(/^statuses\.Open must be "new", .*, got "opened"/)],
      [1, expect.stringMatching(/^colums isn't known here; did you mean "columns"\?/)],
    ]);
  });

  test("that isn't YAML is refused with the line", () => {
    expect(messages("columns: {\n  ticket: [Id\n")[0][0]).toBeGreaterThanOrEqual(2);
  });
});

describe("a mapping and an export", () => {
  const map = (text: string) => parseMapping(text, "map.yaml").mapping;
  const export1 =
    "Id;Changed;State;Detail;Team;Level\n1;29.2.2016 08:00;Offen;;Desk;Suporte N1\n1;29.2.2016 09:00;Offen;Wartet;Desk;Suporte N1\n1;29.2.2016 10:00;Fertig;;Desk;Suporte N1\n";
  const columns =
    "columns: { ticket: Id, time: Changed, status: State, subStatus: Detail, group: Team, tier: Level }";

  test("any event log can be mapped: the sub-status goes before the status, case and spaces don't count", async () => {
    const mapping = map(
      `${columns}\nstatuses: { offen: new, "Offen /  wartet": pending customer, FERTIG: resolved }\ntiers: { Suporte N1: L1 }`,
    );
    const { log, report } = await importText(export1, { mapping });
    expect(report).toMatchObject({
      rows: 3,
      used: 3,
      preset: { id: "mapping", evidence: ["its columns were taken as stated"] },
    });
    expect(report.columns).toEqual([
      { name: "Id", use: "ticket id" },
      { name: "Changed", use: "time of the change", dates: "day-first" },
      { name: "State", use: "status" },
      { name: "Detail", use: "sub-status" },
      { name: "Team", use: "group" },
      { name: "Level", use: "tier" },
    ]);
    expect(report.tiers).toMatchObject([{ tier: "L1", groups: ["Desk"], proposed: false }]);
    expect(log!.spans.length).toBe(2);
  });

  test("a column that the export doesn't have is named, with the likeliest one", async () => {
    const { log, report } = await importText(export1, {
      mapping: map("columns: { ticket: Id, time: Chnaged, status: State }"),
    });
    expect(log).toBeNull();
    expect(report.problems[0]).toMatchObject({
      code: "missing-column",
      column: "Chnaged",
      message:
        'the mapping file names the column "Chnaged" (time of the change), which export.csv doesn\'t have; did you mean "Changed"?',
    });
  });

  test("of several columns of one role, the first that holds something counts, row by row", async () => {
    const mapping = map(
      `columns: { ticket: Id, time: Changed, status: State, group: [Team, "Team#2", Level] }\nstatuses: { offen: new }`,
    );
    const text = [
      "Id;Changed;State;Team;Team;Level",
      "1;29.2.2016 08:00;Offen;Desk;Net;A",
      "1;29.2.2016 09:00;Offen;;Net;B",
      "1;29.2.2016 10:00;Offen;;?;C",
    ].join("\n");
    const { log, report } = await importText(text, { mapping });
    expect(log!.names.teams).toEqual(["Desk", "Net", "C"]);
    expect(report.columns.map(({ use }) => use).slice(3)).toEqual(["group", "group", "group"]);
  });

  test("a preset that there isn't is named", async () => {
    const { report } = await importText(audit(), { mapping: map("preset: servicenow-audits") });
    expect(report.problems[0].message).toContain('did you mean "servicenow-audit"?');
  });

  const row = "INC1,New,0,3/2/2016 08:00,3/2/2016 08:05,Desk,?,VPN,?,?,?";

  test("says of ambiguous dates which they are, over a preset", async () => {
    const days = async (dates: string) => {
      const { log, report } = await importText(audit(row), { mapping: map(`dates: ${dates}`) });
      expect(report.preset?.id).toBe("servicenow-audit");
      return new Date(log!.startsAt).toISOString().slice(0, 10);
    };
    expect(await days("day-first")).toBe("2016-02-03");
    expect(await days("{ time: month-first, opened: month-first }")).toBe("2016-03-02");
  });

  test("a stated format sets aside what isn't written in it", async () => {
    const { report, setAside } = await importText(audit(row, row.replaceAll("3/2", "3/22")), {
      mapping: map("dates: day-first"),
    });
    expect(report).toMatchObject({ used: 1, setAside: 1 });
    expect(setAside[0]).toMatchObject({ line: 3, value: "3/22/2016 08:05" });
  });

  test("adds statuses to a preset's", async () => {
    const { report } = await importText(audit(row.replace("New", "Wartet")), {
      mapping: map("dates: day-first\nstatuses: { Wartet: pending vendor }"),
    });
    expect(report.used).toBe(1);
  });

  test("says what stands for nothing, instead of the preset's", async () => {
    const { report } = await importText(
      audit(row, "n/a,New,0,3/2/2016 08:00,3/2/2016 08:05,Desk,?,VPN,?,?,?"),
      { mapping: map("dates: day-first\nmissing: [n/a]") },
    );
    expect(report.problems.find(({ severity }) => severity === "set aside")).toMatchObject({
      code: "missing-ticket",
      line: 3,
    });
  });

  test("its zone is used unless another is stated", async () => {
    const mapping = map("dates: day-first\ntimezone: Asia/Tokyo");
    const { importFiles } = await import("../../../../src/import/importFiles.ts");
    const { fileOf } = await import("../importText.ts");
    expect((await importFiles([fileOf(audit(row))], { mapping })).log!.timezone).toBe("Asia/Tokyo");
    expect(
      (await importText(audit(row), { mapping, timezone: "Europe/Berlin" })).log!.timezone,
    ).toBe("Europe/Berlin");
  });

  test("files imported together must be of one kind", async () => {
    const { importFiles } = await import("../../../../src/import/importFiles.ts");
    const { fileOf } = await import("../importText.ts");
    const mapping = map(`${columns}\nstatuses: { offen: new }`);
    const { report } = await importFiles([fileOf(audit(row), "a.csv"), fileOf(export1, "b.csv")], {
      timezone: "UTC",
      mapping,
    });
    expect(report.problems.at(-1)).toMatchObject({
      severity: "fatal",
      file: "a.csv",
      code: "missing-column",
    });
  });
});

/** Few characters that stand for very many values: each list holds the one before it ten times. */
function lists(count: number): string {
  const items = (i: number) =>
    Array(10)
      .fill(i === 0 ? "x" : `*a${i - 1}`)
      .join(",");
  return Array.from({ length: count }, (_, i) => `L${i}: &a${i} [${items(i)}]`).join("\n");
}

describe("a file of tiers", () => {
  test("lists the groups of each tier, the front line first; numbers are names too", () => {
    expect(parseTierMapping("L1: [Desk, 42]\nL2: ['*']", "tiers.yaml").tiers).toEqual([
      { tier: "L1", groups: ["Desk", "42"] },
      { tier: "L2", groups: ["*"] },
    ]);
  });

  test("are in the order of the file, those called by a number too", () => {
    const { tiers } = parseTierMapping("Front: [Desk]\n2: [Net]\n1: [Lab]", "tiers.yaml");
    expect(tiers!.map(({ tier }) => tier)).toEqual(["Front", "2", "1"]);
  });

  test.each([
    ["", 1, "names no tier"],
    ["- Desk", 1, "must be a mapping"],
    ["L1: Desk", 1, "L1 must be a list"],
    ["L1: [Desk, [Net]]", 1, "L1[1] must be a group's name, got a list"],
    ["L1: [Desk]\nL2: [Net,\n  Desk]", 3, 'must be in one tier only: "Desk" is in L1 too'],
    ["L1: [A]\nL1: [B]", 2, "L1 is given twice"],
    ["L1: [A]\nL2: *L1", 2, "must follow its anchor, got *L1"],
    ["L1: [A]\n---\nL2: [B]", 2, "must be one document, got a second"],
    ["? [L1]\n: [A]", 1, "a key must be text"],
    [lists(8), 1, "must hold at most 500000 values, aliases copied out"],
  ])("%j is refused, with its line", (text, line, message) => {
    const { tiers, problems } = parseTierMapping(text, "tiers.yaml");
    expect(tiers).toBeNull();
    expect(problems[0]).toMatchObject({
      code: "settings-file",
      severity: "fatal",
      file: "tiers.yaml",
      line,
    });
    expect(problems[0].message).toContain(message);
  });

  const rows = ["Desk", "Net", "Lab"].map(
    (group, i) => `INC${i},New,0,29/2/2016 08:00,29/2/2016 08:05,${group},?,VPN,?,?,?`,
  );

  test("decides; groups it doesn't name get a proposal, marked as one, and are counted", async () => {
    const { tiers } = parseTierMapping("Front: [Desk]\nBack: [Net, Ghost]", "tiers.yaml");
    const { report } = await importText(audit(...rows), { tiers });
    expect(report.tiers.map(({ tier, groups, proposed }) => [tier, groups, proposed])).toEqual([
      ["Front", ["Desk"], false],
      ["Front", ["Lab"], true],
      ["Back", ["Net"], false],
    ]);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "group-without-tier", value: "Lab", count: 1 }),
    );
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "unknown-group", value: "Ghost", count: 1 }),
    );
  });

  test("'*' stands for all groups that it doesn't name", async () => {
    const { tiers } = parseTierMapping("Front: [Desk]\nBack: ['*']", "tiers.yaml");
    const { report } = await importText(audit(...rows), { tiers });
    expect(report.tiers.map(({ tier, groups, proposed }) => [tier, groups, proposed])).toEqual([
      ["Front", ["Desk"], false],
      ["Back", ["Net", "Lab"], false],
    ]);
  });
});
