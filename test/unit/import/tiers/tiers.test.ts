import { describe, expect, test } from "vitest";
import { mappingSchema } from "../../../../src/import/mapping/mapping.ts";
import { proposeTiers } from "../../../../src/import/tiers/proposeTiers.ts";
import type { GroupFlow } from "../../../../src/import/tiers/tierFlow.ts";
import { tierNames } from "../../../../src/import/tiers/tierNames.ts";
import { parseTierMapping } from "../../../../src/import/tiers/tierMapping.ts";
import { proposeTiersByAll } from "../../../../src/import/tiers/tierProposal.ts";
import { writeTiers } from "../../../../src/import/tiers/writeTiers.ts";
import { audit, importText } from "../importText.ts";

interface Sketch {
  readonly first?: number;
  readonly received?: number;
  readonly passedOn?: number;
  readonly breadth?: number;
  readonly from?: readonly [group: number, count: number][];
}

function flowOf({
  first = 0,
  received = 0,
  passedOn = 0,
  breadth = 10,
  from = [],
}: Sketch): GroupFlow {
  const tickets = first + received;
  return { visits: tickets, tickets, first, received, passedOn, breadth, sources: new Map(from) };
}

describe("tiers proposed from the flow of tickets", () => {
  const front = flowOf({ first: 100, passedOn: 40 });

  test.each<[string, Sketch, number]>([
    ["who sees half of its tickets first is front line", { first: 10, received: 10 }, 0],
    [
      "who sees fewer first and keeps what it gets is second line",
      { first: 9, received: 11, passedOn: 7 },
      1,
    ],
    [
      "who sees fewer first but passes most on is front line too, if it sees all types",
      { first: 9, received: 11, passedOn: 8 },
      0,
    ],
    [
      "who passes most on is second line all the same, if it sees fewer than half of the types",
      { first: 9, received: 11, passedOn: 11, breadth: 4 },
      1,
    ],
    ["a specialist who sees its tickets first is front line", { first: 20, breadth: 1 }, 0],
  ])("%s", (_, group, tier) => {
    expect(proposeTiers([front, flowOf(group)])[1]).toBe(tier);
  });

  test("a third line lives on what the second passes on", () => {
    const second = flowOf({ received: 40, passedOn: 20, from: [[0, 40]] });
    const third = flowOf({
      received: 20,
      from: [
        [0, 5],
        [1, 15],
      ],
    });
    expect(proposeTiers([front, second, third])).toEqual([0, 1, 2]);
  });

  test("but not where it is fed by the front line, or is hardly seen", () => {
    const second = flowOf({ received: 40, passedOn: 20, from: [[0, 40]] });
    const fedByFront = flowOf({
      received: 20,
      from: [
        [0, 8],
        [1, 12],
      ],
    });
    expect(proposeTiers([front, second, fedByFront])).toEqual([0, 1, 1]);
    const tiny = flowOf({ received: 6, from: [[1, 6]] });
    expect(proposeTiers([front, second, tiny])).toEqual([0, 1, 1]);
  });

  test("a fourth lives on the third's, and there is no fifth", () => {
    const chain = [0, 1, 2, 3, 4].map((i) =>
      i === 0 ? front : flowOf({ received: 40, passedOn: 20, from: [[i - 1, 40]] }),
    );
    expect(proposeTiers(chain)).toEqual([0, 1, 2, 3, 3]);
  });

  test("there is always a front line, and no groups have no tiers", () => {
    expect(
      proposeTiers([flowOf({ first: 4, received: 9 }), flowOf({ first: 3, received: 9 })]),
    ).toEqual([0, 1]);
    expect(proposeTiers([])).toEqual([]);
  });
});

describe("tiers that names of groups state", () => {
  test.each<[string[], (number | null)[]]>([
    [
      ["Desk", "G230 2nd", "L4 3rd", "V13 2nd 3rd"],
      [null, 1, 2, 2],
    ],
    [
      ["Service Desk L1", "Applications L2", "Network-L3"],
      [0, 1, 2],
    ],
    [
      ["Suporte N1", "Suporte N2", "Support N3", "Fila"],
      [0, 1, 2, null],
    ],
    [
      ["Tier 1", "tier-2", "Level_3", "Line 4", "T2"],
      [0, 1, 2, 3, 1],
    ],
    [
      ["First Level Support", "second-level", "Third line", "2nd level support"],
      [0, 1, 2, 1],
    ],
    [
      ["Niveau 1", "Nível 2", "Stufe 3", "Livello 2", "Soporte nivel 2", "Level II", "Linha 3"],
      [0, 1, 2, 1, 1, 1, 2],
    ],
    [
      ["1. Level", "2º nível", "2ème niveau", "1er niveau", "2e lijn", "3-я линия", "2LS"],
      [0, 1, 1, 0, 1, 2, 1],
    ],
    [
      ["Zweite Ebene", "segundo nivel", "terceiro nível", "tweedelijns", "вторая линия", "三线"],
      [1, 1, 2, 1, 1, 2],
    ],
    [
      ["Servicedesk", "Help desk EMEA", "Hotline", "Mesa de Serviço", "A", "B", "C", "D"],
      [0, 0, 0, 0, null, null, null, null],
    ],
    [
      ["Vendor", "Supplier X", "Lieferant Müller", "Fornecedor A", "3rd party", "Vendor Hotline"],
      [3, 3, 3, 3, 3, null],
    ],
    [
      ["Group 70", "L12", "T-Mobile", "Windows 2", "2ndary", "Level 5", "S4 HANA"],
      [null, null, null, null, null, null, null],
    ],
  ])("%j", (names, tiers) => {
    expect(tierNames(names).map((named) => named && named.tier)).toEqual(tiers);
  });

  test("a letter is a code where its numbers go beyond 4, or a name says another line beside it", () => {
    expect(tierNames(["L2", "L3", "L31"])).toEqual([null, null, null]);
    expect(tierNames(["N2", "N3 2nd"])).toEqual([null, expect.objectContaining({ tier: 1 })]);
    expect(tierNames(["N2", "N3 3rd"]).map((named) => named?.tier)).toEqual([1, 2]);
  });

  test("a number goes before a word, and a word that most groups have says nothing", () => {
    expect(tierNames(["Service Desk L2"])).toEqual([{ tier: 1, by: "number", text: "L2" }]);
    expect(tierNames(["Nível 2"])).toEqual([{ tier: 1, by: "number", text: "Nível 2" }]);
    expect(tierNames(["Helpdesk", "Network"])[0]).toEqual({
      tier: 0,
      by: "word",
      text: "Helpdesk",
    });
    expect(tierNames(["Helpdesk SAP", "Helpdesk Net", "Helpdesk PC", "Lab"])).toEqual(none(4));
  });
});

function none(count: number): null[] {
  return new Array<null>(count).fill(null);
}

describe("names and flow together", () => {
  const first = flowOf({ first: 90, passedOn: 40 });
  const second = flowOf({ received: 40 });
  const tiersBy = (names: readonly string[], flows: readonly GroupFlow[]) =>
    proposeTiersByAll(names, flows).map(({ tier, by, isContradicted }) =>
      [tier, by, ...(isContradicted ? ["contradicted"] : [])].join(" "),
    );

  test("a name goes before the flow, and where they differ that is known", () => {
    expect(tiersBy(["Front 2nd", "Back"], [first, second])).toEqual([
      "1 name contradicted",
      "1 flow",
    ]);
    expect(tiersBy(["Service Desk", "Lab"], [first, second])).toEqual(["0 name", "1 flow"]);
  });

  test("where no ticket goes from group to group, the flow says nothing against a name", () => {
    const list = [flowOf({ first: 200 }), flowOf({ first: 150 }), flowOf({ first: 90 })];
    const proposals = proposeTiersByAll(["Suporte N1", "Suporte N2", "Lieferant"], list);
    expect(proposals.map(({ tier, by }) => `${tier} ${by}`)).toEqual([
      "0 name",
      "1 name",
      "3 name",
    ]);
    expect(proposals.map(({ flowTier }) => flowTier)).toEqual([null, null, null]);
    expect(proposals.some(({ isContradicted }) => isContradicted)).toBe(false);
  });

  test("no flow that chance explains contradicts a name: two standard deviations from half", () => {
    // 100 tickets: half of them ± 2 × √100 ÷ 2
    const seeing = (count: number) => flowOf({ first: count, received: 100 - count, breadth: 10 });
    expect(tiersBy(["Tier 2"], [seeing(60)])).toEqual(["1 name"]);
    expect(tiersBy(["Tier 2"], [seeing(61)])).toEqual(["1 name contradicted"]);
  });

  test("a word for the front line stands against the flow, one for a vendor gives way to it", () => {
    expect(tiersBy(["Hotline", "Other"], [second, first])).toEqual([
      "0 name contradicted",
      "0 flow",
    ]);
    expect(tiersBy(["Vendor", "Other"], [first, second])).toEqual([
      "0 flow contradicted",
      "1 flow",
    ]);
    expect(tiersBy(["Other", "Vendor"], [first, second])).toEqual(["0 flow", "3 name"]);
  });

  test("where the upper lines are marked, having no mark means the first", () => {
    const broad = flowOf({ first: 10, received: 40 });
    expect(
      tiersBy(["Front", "Other", "Net 2nd", "Lab 3rd"], [first, broad, second, second]),
    ).toEqual(["0 absence", "0 absence contradicted", "1 name", "2 name"]);
  });
});

describe("each group's tier with its evidence", () => {
  const csv = (groups: readonly string[][]) =>
    audit(
      ...groups.flatMap((path, id) =>
        path.map(
          (group, at) =>
            `INC${id},Active,${at},29/2/2016 08:00,29/2/2016 09:${10 + at},${group},?,VPN,?,?,?`,
        ),
      ),
    );
  const times = (count: number, ...path: string[]) => new Array<string[]>(count).fill(path);

  test("says what name and flow say, and how far that can be trusted", async () => {
    const { report } = await importText(
      csv([...times(120, "Desk"), ...times(20, "Desk", "Net 2nd"), ...times(9, "Lab L3")]),
    );
    expect(
      report.groups.map(({ group, tier, from, confidence, evidence }) =>
        [group, tier, from, confidence, evidence].join(" | "),
      ),
    ).toEqual([
      "Desk | L1 | absence | medium | no mark in its name, where those of the upper lines have one",
      "Net 2nd | L2 | name | high | “2nd” in its name",
      "Lab L3 | L3 | name | medium | “L3” in its name",
    ]);
    expect(report.groups.map(({ conflict }) => conflict)).toEqual([
      null,
      null,
      "“L3” in its name says L3, but it is first to see 100 % of its 9 tickets, as a front line is: the name was followed",
    ]);
    expect(report.groups[1]).toMatchObject({ tickets: 20, first: 0, received: 20, flowTier: "L2" });
  });

  test("can be written, corrected, and given back", async () => {
    const awkward = ['Net: "2" # é', "- Lab", "123", "{x}", "true"];
    const text = csv(awkward.map((group) => ["Desk", `"${group.replaceAll('"', '""')}"`]));
    const { report } = await importText(text);
    const written = writeTiers(report.groups);
    const { tiers, problems } = parseTierMapping(written, "tiers.yaml");
    expect(problems).toEqual([]);
    expect(tiers!.flatMap(({ groups }) => groups).sort()).toEqual([...awkward, "Desk"].sort());
    const again = await importText(text, { tiers });
    expect(again.report.groups.map(({ group, tier }) => [group, tier])).toEqual(
      report.groups.map(({ group, tier }) => [group, tier]),
    );
    expect(again.report.groups.every(({ confidence }) => confidence === "stated")).toBe(true);
    expect(again.report.groups.every(({ conflict }) => conflict === null)).toBe(true);
    expect(written).toContain('  - "Desk" # 5 tickets; first to see 100 % of its 5 tickets');
  });
});

test("flow counts a group's tickets once, and passing back to where a ticket was isn't passing on", async () => {
  const row = (id: number, time: string, group: string) =>
    `INC${id},New,${time.replace(":", "")},29/2/2016 08:00,29/2/2016 ${time},${group},?,VPN,?,?,?`;
  const { report } = await importText(
    audit(
      row(1, "08:05", "Desk"),
      row(1, "08:10", "Net"),
      row(1, "08:20", "Desk"),
      row(1, "08:30", "Net"),
      row(2, "08:05", "Desk"),
    ),
  );
  expect(report.tiers.map(({ tier, groups, evidence }) => [tier, groups, evidence])).toEqual([
    [
      "L1",
      ["Desk"],
      "proposed: 1 group by the flow of tickets; 3 visits; 100 % of its tickets seen first, 1 passed on",
    ],
    ["L2", ["Net"], "proposed: 1 group by the flow of tickets; 2 visits; 1 received"],
  ]);
});

describe("tiers that the export states in a column", () => {
  const header = "ticket,at,state,team,line";
  const columns = { ticket: "ticket", time: "at", status: "state", group: "team", tier: "line" };
  const mapping = mappingSchema.parse({
    columns,
    statuses: { open: "in progress", done: "resolved" },
  });
  const rows = (...written: string[]) => {
    const dated = written.map((cells, i) => {
      const [ticket, ...rest] = cells.split(" ");
      return [ticket, `2016-02-29 08:${String(i).padStart(2, "0")}`, ...rest].join(",");
    });
    return `${[header, ...dated].join("\n")}\n`;
  };
  const tiersOf = async (text: string) => {
    const { log, report } = await importText(text, { mapping });
    const { team, tier } = log!.visits.columns;
    const visits = Array.from(
      { length: log!.visits.length },
      (_, v) => `${log!.names.teams[team[v]]} ${log!.names.tiers[tier[v]]}`,
    );
    return {
      tiers: log!.names.tiers,
      visits,
      report: report.tiers.map(({ tier, groups, proposed }) => [tier, groups, proposed]),
    };
  };

  test("are in the order of the numbers in their names", async () => {
    const { tiers } = await tiersOf(
      rows("1 open A N3", "1 open B N1", "1 done C N10", "2 open A N3"),
    );
    expect(tiers).toEqual(["N1", "N3", "N10"]);
  });

  test("without numbers, the one that sees tickets first is first", async () => {
    const { tiers } = await tiersOf(
      rows("1 open A back", "2 open B front", "3 open B front", "2 open A back", "3 open A back"),
    );
    expect(tiers).toEqual(["front", "back"]);
  });

  test("count by row: a group that changes its tier is elsewhere", async () => {
    const { visits, report } = await tiersOf(
      rows("1 open A L1", "1 open A L2", "1 done A L2", "2 open A L1", "3 open A L1"),
    );
    expect(visits).toEqual(["A L1", "A L2", "A L1", "A L1"]);
    expect(report).toEqual([["L1", ["A"], false]]);
  });

  test("where a row states none, the group's is taken; where no row of a group does, a proposal, marked as one", async () => {
    const { visits, report } = await tiersOf(
      rows("1 open A L1", "1 open B ", "2 open A ", "2 open B L2", "3 open C ", "3 done A L1"),
    );
    expect(visits).toEqual(["A L1", "B L2", "A L1", "B L2", "C L1", "A L1"]);
    expect(report).toEqual([
      ["L1", ["A"], false],
      ["L1", ["C"], true],
      ["L2", ["B"], false],
    ]);
  });

  test("more than 32 are refused", async () => {
    const many = Array.from({ length: 33 }, (_, i) => `${i} open A T${i}`);
    const { report } = await importText(rows(...many), { mapping });
    expect(report.problems.at(-1)).toMatchObject({
      code: "too-many-tiers",
      severity: "fatal",
      column: "line",
    });
  });
});
