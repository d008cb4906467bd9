import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withItem, withValue } from "../../../src/dashboard/state/scenarioText.ts";
import { nameFromChanges } from "../../../src/dashboard/words/alternativeName.ts";
import { changeWords } from "../../../src/dashboard/words/changeWords.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { deskText } from "./desk.ts";

const read = (text: string) => loadScenario(text, "desk").input;
const before = read(deskText);
const back = ["tiers", 1, "teams", 0];

test("a change of agents is told as numbers of people, and is a name", () => {
  const after = read(withValue(deskText, [...back, "agents"], 2));
  expect(changeWords(before, after)).toEqual(["L2 Back: 2 agents instead of 3"]);
  expect(nameFromChanges(before, after)).toBe("L2 −1 agent");
});

test("where a team has several shifts, its name says in which", () => {
  const path = ["tiers", 0, "teams", 0, "shifts", 1, "agents"];
  expect(nameFromChanges(before, read(withValue(deskText, path, 3)))).toBe(
    "L1 +2 agents (mon-fri 10:00-18:00)",
  );
});

test.each([
  [["tiers", 1, "handling", "mean"], "20 min", "L2 handling: 20 min instead of 30 min"],
  [["tiers", 0, "teams", 0, "hourlyCost"], 33, "L1 Front hourly cost: 33 instead of 30"],
  [["demand", "ticketsPerWeek"], 120, "Tickets per week: 120 instead of 100"],
  [[...back, "shrinkage"], "20%", "L2 Back shrinkage: 20\u00a0% (new)"],
] as const)("a change at %s is told with its place", (path, value, words) => {
  expect(changeWords(before, read(withValue(deskText, path, value)))).toEqual([words]);
});

test("a new rule is told by its name and what it does", () => {
  const rule = { name: "An hour", from: "L1", when: { timeInTier: "1 h" }, to: "next" };
  expect(changeWords(before, read(withItem(deskText, ["escalation"], rule)))).toEqual([
    "New rule “An hour”: from L1 to the next tier after 1 h in the tier",
  ]);
});

test.each([
  ["prediction.yaml", "New improvement “Monitoring”"],
  ["major-incident.yaml", "New major incident “Mail is down”"],
  ["chat.yaml", "L1 Service desk several at once: channels chat, most 3, slower 25\u00a0% (new)"],
])("of scenarios/%s the lever comes before what it brings along", (file, words) => {
  const [desk, own] = ["three-tiers.yaml", file].map((one) =>
    read(readFileSync(`scenarios/${one}`, "utf8")),
  );
  expect(changeWords(desk, own)[0]).toBe(words);
});

test("a team's absence is told as who is away when, not where that comes from", () => {
  const away = { from: "2026-02-02", to: "2026-02-13", share: "20%", source: "a bad winter" };
  const absent = withValue(deskText, [...back, "absences"], [away]);
  expect(changeWords(before, read(absent))).toEqual([
    "L2 Back absences: from 2026-02-02, to 2026-02-13, share 20\u00a0% (new)",
  ]);
  const seen = withValue(absent, [...back, "absences", 0, "source"], "last year's records");
  expect(changeWords(read(absent), read(seen))).toEqual([
    "L2 Back absences source: last year's records instead of a bad winter",
  ]);
});

test("name and description are no changes", () => {
  expect(changeWords(before, read(withValue(deskText, ["name"], "Then")))).toEqual([]);
});

test("a value that comes to vary is told for those for whom it is another, and for nobody else", () => {
  const handling = { byType: { question: "20 min" }, otherwise: "10 min" };
  expect(
    changeWords(before, read(withValue(deskText, ["tiers", 0, "handling"], handling))),
  ).toEqual(["L1 handling (question): 20 min instead of 10 min"]);
});

test("cases nested in another way are the same cases", () => {
  const routes = (byVisit: object) => ({ byType: { question: byVisit }, otherwise: {} });
  const text = (value: object) =>
    withValue(deskText.replace(/, resolvableFrom: .*? \}/, ""), ["tiers", 0, "routes"], value);
  const own = { byVisit: { first: { L2: "70.5%" } }, otherwise: { L2: "20%" } };
  const nested = { byVisit: { first: { L2: "35.265%" } }, otherwise: { L2: "20%" } };
  const [was, is] = [own, { byType: { question: nested } }].map((one) => read(text(routes(one))));
  expect(changeWords(was, is)).toEqual([
    "L1 passes on to L2 (question, first visit): 35.3\u00a0% instead of 70.5\u00a0%",
  ]);
});

test("things with a name are the same wherever they stand; what only one of the two has is new or gone", () => {
  const types = [
    { name: "fault", share: "40%" },
    { name: "question", share: "60%", resolvableFrom: { L1: "60%", L2: "40%" } },
  ];
  expect(changeWords(before, read(withValue(deskText, ["types"], types)))).toEqual([
    "question share: 60\u00a0% instead of 100\u00a0%",
    "New type “fault”",
  ]);
});

test("a shift that only one of the two has is told with its hours", () => {
  const night = { days: "daily", hours: "22:00-06:00", agents: 1 };
  const path = ["tiers", 0, "teams", 0, "shifts"];
  expect(changeWords(before, read(withItem(deskText, path, night)))).toEqual([
    "L1 Front: new shift daily 22:00-06:00, agents 1",
  ]);
});

test("the agents of one of several shifts are told with its hours", () => {
  const path = ["tiers", 0, "teams", 0, "shifts", 1, "agents"];
  expect(changeWords(before, read(withValue(deskText, path, 3)))).toEqual([
    "L1 Front mon-fri 10:00-18:00: 3 agents instead of 1",
  ]);
});

test("a name takes a tier's agents together, and holds what fits and how many there are besides", () => {
  let text = withValue(deskText, [...back, "agents"], 2);
  text = withValue(text, ["tiers", 0, "teams", 0, "shifts", 0, "agents"], 5);
  text = withValue(text, ["tiers", 0, "teams", 0, "shifts", 1, "agents"], 4);
  expect(nameFromChanges(before, read(text))).toBe("L1 +6 agents, L2 −1 agent");
  text = withValue(text, ["demand", "ticketsPerWeek"], 120);
  text = withValue(text, ["tiers", 1, "handling", "mean"], "20 min");
  const name = nameFromChanges(before, read(text));
  expect(name).toBe("L1 +6 agents, L2 −1 agent and 2 more");
});

test("an alternative without a change yet is called a new one", () => {
  expect(nameFromChanges(before, before)).toBe("New alternative");
});
