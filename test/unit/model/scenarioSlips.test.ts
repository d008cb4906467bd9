import { describe, expect, it } from "vitest";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { changed, problemsOf, sound, type WrongValue } from "./soundDesk.ts";

describe("another way of writing a value is told with how it is written here", () => {
  it.each<WrongValue>([
    [
      "agents: 3 }",
      'agents: 3, hourlyCost: "2,000" }',
      'desk.yaml:16:47 tiers[0].teams[0].hourlyCost must be a number such as 20, got "2,000"; did you mean 2000?',
    ],
    [
      "agents: 3 }",
      "agents: 3, hourlyCost: 2,000 }",
      'desk.yaml:16:49 tiers[0].teams[0]["0"] isn\'t known here: within { } a comma ends a value, so a number must be written without one, such as 2000',
    ],
    [
      "agents: 3 }",
      "agents:3 }",
      'desk.yaml:16:9 tiers[0].teams[0] must have either agents (around the clock) or shifts\ndesk.yaml:16:24 tiers[0].teams[0]["agents:3"] must have a space after the colon: agents: 3',
    ],
    [
      "share: 60%, priority",
      "share: 60 percent, priority",
      'desk.yaml:11:30 types[0].share must be a percentage such as 30 % or a number from 0 to 1, got "60 percent"; did you mean 60%?',
    ],
    [
      "handling: 10 min",
      "handling: 10m",
      'desk.yaml:17:15 tiers[0].handling must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "10m"; did you mean 10 min?',
    ],
    [
      "handling: 10 min",
      "handling: -10 min",
      'desk.yaml:17:15 tiers[0].handling must be at least 0 min, got "-10 min"',
    ],
    [
      "warmUp: 1 week",
      "warmUp: 1 week\nstart: 1/2/2026",
      'desk.yaml:3:8 start must be a date such as 2026-05-25, got "1/2/2026"; did you mean 2026-01-02 or 2026-02-01?',
    ],
    [
      "{ name: Front, agents: 3 }",
      "Front",
      'desk.yaml:16:9 tiers[0].teams[0] must be a mapping such as { name: … }, got "Front"',
    ],
    [
      "  - { name: Password, share: 60%, priority: P2 }\n  - { name: Outage, share: 40%, resolvableFrom: L2 }",
      "  Password: { share: 100% }",
      "desk.yaml:11:3 types must be a list of kinds of tickets such as [{ name: Password, ticketsPerWeek: 100 }], got a mapping",
    ],
  ])("%s -> %s", (from, to, said) => {
    expect(problemsOf(changed(from, to))).toBe(said);
  });

  it("a number that may be thousands is doubted", () => {
    const text = changed("agents: 3 }", "agents: 3, hourlyCost: 2.000 }");
    const { scenario, warnings } = loadScenario(text, "desk.yaml");
    expect(scenario.tiers[0].teams?.[0].hourlyCost).toBe(2);
    expect(warnings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "16 2.000 is read as 2: if 2000 is meant, write 2000",
    ]);
  });
});

describe("what one slip makes wrong in many places is told once", () => {
  const manyTypes = ["a", "b", "c"].map(
    (name) => `  - { name: ${name}, ticketsPerWeek: 5, channel: { phone: 50%, chat: 50% } }\n`,
  );
  const chat = sound
    .replace(/demand:.*\n/, "")
    .replace(/types:\n(?: {2}- .*\n)+/, `types:\n${manyTypes.join("")}`);

  it("a list of channels that isn't there, with what it should hold", () => {
    expect(problemsOf(chat)).toBe(
      'desk.yaml:10:46 types[0].channel.phone must be a channel, of which there is none, got "phone": channels is missing; add channels: [phone, chat] (5 more like it, the next in line 10)',
    );
    expect(problemsOf(`channels: [phone, chat]\n${chat}`)).toBe("");
  });

  it("calendars that aren't there", () => {
    expect(problemsOf(sound.replace(/calendars:\n(?: .*\n)+/, ""))).toBe(
      'desk.yaml:16:62 tiers[0].pending[0].calendar must be a calendar, of which there is none, got "office": calendars is missing; add it with office (and again in line 26)',
    );
  });

  it("impacts and priorities of one's own that aren't there, where others are the default", () => {
    const text = sound
      .replace("impacts: [site, person]\n", "")
      .replace("share: 60%", "share: 60%, impact: person")
      .replace("share: 40%", "share: 40%, impact: site");
    expect(problemsOf(text)).toBe(
      'desk.yaml:10:43 types[0].impact must be an impact, one of high, medium, low, got "person": impacts is missing; add impacts: [person, site], widest first (and again in line 11)',
    );
  });

  it("a tier by another name than it has", () => {
    const text = sound.replace("- name: L1", "- name: Front line");
    expect(problemsOf(text.replace("resolvableFrom: L2", "entry: L1"))).toBe(
      'desk.yaml:12:40 types[1].entry must be a tier, one of Front line, L2, got "L1" (and again in line 27)',
    );
  });

  it("two names that nothing has are two slips", () => {
    const text = changed("from: L1,", "from: [L3, L4, L3],");
    expect(problemsOf(text).split("\n")).toEqual([
      'desk.yaml:27:27 escalation[0].from[0] must be a tier, one of L1, L2, got "L3" (and again in line 27)',
      'desk.yaml:27:31 escalation[0].from[1] must be a tier, one of L1, L2, got "L4"',
    ]);
  });
});

describe("text that isn't YAML is told once, in words of those who write it", () => {
  const wellFormed = "must be well-formed YAML:";
  it.each<readonly [text: string, said: string]>([
    [
      "name: Desk\ntiers:\n\t- name: L1\n\t  agents: 3\n\t\thandling: 10 min\n",
      "desk.yaml:3:1 must be indented with spaces: YAML forbids tabs, here, and in 2 more lines",
    ],
    [
      "name: Desk\nwarmUp:1 week\nmeasured: 2 weeks\n",
      `desk.yaml:2:1 ${wellFormed} a key must have a colon and a space after it, as in "agents: 3"`,
    ],
    [
      "name: Desk: the first\n",
      `desk.yaml:1:7 ${wellFormed} text with a colon in it must be in quotes, and a key must not be indented more than those beside it`,
    ],
    [
      'name: "Desk\nwarmUp: 1 week\n',
      `desk.yaml:3:1 ${wellFormed} a quote is opened and never closed`,
    ],
    [
      "tiers:\n  - name: L1\n  name: L2\n",
      `desk.yaml:3:1 ${wellFormed} a key must be indented as those beside it, or a dash is missing`,
    ],
    ["a: [1, 2\nb: 3\n", `desk.yaml:2:1 ${wellFormed} a [ is opened before and not closed with ]`],
    ["a: { b: 1 } }\nc: 2\n", `desk.yaml:1:13 ${wellFormed} a bracket is closed that isn't open`],
    [
      "a: { b: 1 c: 2 }\n",
      `desk.yaml:1:9 ${wellFormed} between { } and [ ] there must be a comma after each entry`,
    ],
    [
      "name: @desk\n",
      `desk.yaml:1:7 ${wellFormed} text that begins with such a sign must be in quotes`,
    ],
    ["name: 'it's'\n", `desk.yaml:1:11 ${wellFormed} there is more after a closing quote`],
    [
      'name: "a\\q"\n',
      `desk.yaml:1:9 ${wellFormed} a backslash in double quotes must be written twice`,
    ],
  ])("%j", (text, said) => {
    expect(problemsOf(text)).toBe(said);
  });
});

describe("another file than a scenario is known for what it is", () => {
  const mustBe = 'desk.yaml:1:1 must be a scenario, a mapping such as "name: My desk"';
  it.each<readonly [what: string, text: string, said: string]>([
    [
      "a table",
      "Number,Opened\nINC1,2026-01-01\n",
      `${mustBe}, got a table: tierlab import reads exports`,
    ],
    [
      "a table in quotes",
      '"Number";"Opened"\n"INC1";"1"\n',
      `${mustBe}, got a table: tierlab import reads exports`,
    ],
    [
      "a workbook",
      "PK\u0003\u0004\u0000",
      `${mustBe}, got a workbook or an archive: tierlab import reads exports`,
    ],
    [
      "a result",
      '{ "scenario": "Desk", "seed": "1", "overall": {} }',
      `${mustBe} with types and tiers, got a result of tierlab: give it the scenario's file instead`,
    ],
    [
      "several scenarios",
      JSON.stringify([
        { name: "A", tiers: [] },
        { name: "B", tiers: [] },
      ]),
      `${mustBe}, got a list of 2 scenarios: each must be in a file of its own`,
    ],
    ["a page", "<!DOCTYPE html>\n<html></html>", `${mustBe}, got "<!DOCTYPE html> <html></html>"`],
  ])("%s", (_, text, said) => {
    expect(problemsOf(text)).toBe(said);
  });
});
