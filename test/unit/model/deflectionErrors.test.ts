import { describe, expect, it } from "vitest";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";
import { writeScenario } from "../../../src/model/writeScenario.ts";

/** What is said of a desk behind this help: errors, then warnings. */
function said(...deflection: object[]): string[] {
  const { errors, warnings } = parseScenario({
    name: "Desk",
    channels: ["portal", "phone"],
    types: [{ name: "a", ticketsPerWeek: 10, channel: { portal: "50%", phone: "50%" } }],
    tiers: [{ name: "L1", teams: [{ name: "Front", agents: 1 }], handling: "10 min" }],
    deflection,
  });
  return [...errors, ...warnings].map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const help = { name: "Help", solves: "20%", rateIs: "true" };

describe("help that can't be is refused", () => {
  it.each<readonly [deflection: object, message: string]>([
    [{ ...help, solves: "120%" }, "deflection[0].solves must be at most 100 %, got 120 %"],
    [
      { ...help, costPerSession: 1e13 },
      "deflection[0].costPerSession must be at most 1,000,000,000,000, got 10000000000000",
    ],
    [
      { name: "Help", solves: "20%" },
      'deflection[0].rateIs is missing: it must be "claimed" or "true"',
    ],
    [{ ...help, rateIs: false }, 'deflection[0].rateIs must be "claimed" or "true", got false'],
    [
      { ...help, rateIs: "measured" },
      'deflection[0].rateIs must be "claimed" or "true", got "measured"',
    ],
    [
      { ...help, overstatedBy: "30%" },
      "deflection[0].overstatedBy must be left out: a true rate isn't overstated",
    ],
    [
      { ...help, givenUp: "85%" },
      'deflection[0].givenUp must, with the share that it truly helps, be at most 100 %, got 20 % + 85 % for "a" of P1',
    ],
    [{ ...help, types: "b" }, 'deflection[0].types must be a type, one of a, got "b"'],
    [
      { ...help, channels: ["fax"] },
      'deflection[0].channels[0] must be a channel, one of portal, phone, got "fax"',
    ],
    [
      { ...help, solves: { byVisit: { entry: "20%" } } },
      "deflection[0].solves.byVisit can't be used here, only byType, byPriority can",
    ],
    [{ ...help, costPerSession: -1 }, "deflection[0].costPerSession must be at least 0, got -1"],
    [
      { ...help, from: "2026-02-29 09:30" },
      'deflection[0].from must be a day of the calendar, got "2026-02-29": 2026-02 has 28 days',
    ],
    [
      { ...help, from: "2030-01-01" },
      "deflection[0].from lies after the run, which begins on 2026-01-05 and lasts 8 weeks: it doesn't show",
    ],
  ])("%o", (deflection, message) => {
    expect(said(deflection)).toEqual([message]);
  });

  it("two of a name", () => {
    expect(said(help, help)).toEqual([
      'deflection[1].name must be unique, got "Help", which another deflection is called',
    ]);
  });
});

describe("help that nobody is left to try is refused: each requester tries one thing at most", () => {
  const bot = { ...help, name: "Bot" };
  const refused = (before: string) =>
    `deflection[1] must leave somebody to try it: whom it is for all try ${before} before, and one thing at most; tried below 100 % there, or other types or channels, leave some`;

  it.each<readonly [string, deflection: readonly object[], said: readonly string[]]>([
    ["all try the first", [help, bot], [refused('"Help"')]],
    [
      "all do at its channel",
      [
        { ...help, channels: ["phone"] },
        { ...bot, channels: ["phone"] },
      ],
      [refused('"Help"')],
    ],
    [
      "its last are taken by the second",
      [
        { ...help, channels: ["phone"] },
        { ...bot, channels: ["portal"] },
        { ...help, name: "Third" },
      ],
      [refused('"Bot" or "Help"').replace("[1]", "[2]")],
    ],
    ["most try the first", [{ ...help, tried: "99%" }, bot], []],
    ["the first is for another channel", [{ ...help, channels: ["phone"] }, bot], []],
    [
      "some of a priority are left",
      [{ ...help, tried: { byPriority: { P2: "50%" }, otherwise: "100%" } }, bot],
      [],
    ],
    ["the first comes later", [{ ...help, from: "2026-01-12" }, bot], []],
    [
      "nobody would try it anyway",
      [help, { ...bot, tried: "0%" }],
      ["deflection[1].tried is 0 %: nobody tries it"],
    ],
  ])("%s", (_, deflection, expected) => {
    expect(said(...deflection)).toEqual(expected);
  });
});

it("a true rate may be written as the truth value that YAML makes of the word, and stays so", () => {
  const desk = (rateIs: "true" | true) => ({
    name: "Desk",
    types: [{ name: "a", ticketsPerWeek: 10 }],
    tiers: [{ name: "L1", teams: [{ name: "Front", agents: 1 }], handling: "10 min" }],
    deflection: [{ name: "Help", solves: "20%", rateIs }],
  });
  const text = writeScenario(desk(true));
  expect(text).toContain("rateIs: true");
  const { scenario } = loadScenario(text, "desk.yaml");
  expect(scenario).toEqual(loadScenario(writeScenario(desk("true")), "desk.yaml").scenario);
  expect(scenario.deflection[0].rateIs).toBe("true");
});

it("a claimed rate leaves more room than a true one: 90 % claimed is 67 % helped", () => {
  const most = { name: "Help", solves: "90%", givenUp: "30%" };
  expect(said({ ...most, rateIs: "claimed" })).toEqual([]);
  expect(said({ ...most, rateIs: "true" })).toHaveLength(1);
});

it("is met at channels by which tickets of its types come; what says nothing comes by the first", () => {
  const saidAt = (channels: string[], types?: string[]) => {
    const { errors, warnings } = parseScenario({
      name: "Desk",
      channels: ["phone", "chat", "e-mail"],
      types: [
        { name: "a", ticketsPerWeek: 10 },
        { name: "b", ticketsPerWeek: 10, channel: { chat: "100%", "e-mail": 0 } },
      ],
      tiers: [{ name: "L1", teams: [{ name: "Front", agents: 1 }], handling: "10 min" }],
      deflection: [{ name: "Bot", solves: "20%", rateIs: "true", channels, types }],
    });
    return [...errors, ...warnings].map(({ path, message }) => `${formatPath(path)} ${message}`);
  };
  const idle = (channel: string) =>
    `deflection[0].channels has "${channel}", by which no ticket of its types comes: nobody meets it there`;
  expect(saidAt(["phone", "chat"])).toEqual([]);
  expect(saidAt(["chat", "e-mail"])).toEqual([idle("e-mail")]);
  expect(saidAt(["chat"], ["a"])).toEqual([idle("chat")]);
});
