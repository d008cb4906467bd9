import { describe, expect, it, test } from "vitest";
import { glossary } from "../../../src/metrics/glossary.ts";
import { findTerms } from "../../../src/report/findTerms.ts";
import { glossaryCsv, glossaryText } from "../../../src/report/glossaryText.ts";
import { textWidth } from "../../../src/report/textWidth.ts";

const entries = glossary();
const found = (asked: string) => findTerms(entries, asked).map(({ term }) => term);

describe("a term is found", () => {
  it.each([
    ["by its name, however it is written", "Time-Box", ["time box"]],
    ["by another name", "pull", ["most in hand"]],
    ["by its key in a scenario file", "mostInHand", ["most in hand"]],
    ["by its place there", "tiers[].timeBox", ["time box"]],
    ["by a choice there", "let in", ["passed on to a full tier"]],
    ["by a measure's label", "queue length on shift", ["Queue length on shift"]],
    ["by its key in a result", "costShare", ["Share of the cost"]],
    ["by words of its name, where nothing is called so", "imbalance", ["Tier imbalance"]],
    ["by words of its definition, where no name has them", "MTTR", ["Resolution time, mean"]],
  ])("%s: %s", (_, asked, terms) => {
    expect(found(asked)).toEqual(terms);
  });

  it("not at all where nothing is said of it", () => {
    expect(["shrinkag", "satisfaction", "", "…", "["].map(found)).toEqual([[], [], [], [], []]);
  });
});

/** The vocabulary that the whole house keeps to. */
const vocabulary =
  `tier, team, agent, shift, roster, shrinkage, ticket, type, priority, impact, urgency, channel, visit,
  handling time, waiting time, first response, resolution time, pending, escalation, functional escalation, hierarchical
  escalation, return, ping-pong, reopen, abandonment, patience, deflection, offered load, occupancy, utilisation, backlog,
  queue length, SLA, OLA, underpinning contract, breach, attainment, first contact resolution, first level resolution,
  warm-up, horizon, replication, common random numbers, half-width, imbalance, bottleneck, over-escalation, over-holding,
  misplaced work, premature escalation, authority, time box, capability, routes, preemption, vendor, MTTR, FCR`
    .split(",")
    .map((word) => word.trim().replaceAll(/\s+/g, " "));

test.each(vocabulary)("%s is a word of the glossary", (word) => {
  expect(found(word)).not.toEqual([]);
});

test("a term is told with its place, under its theme", () => {
  expect(glossaryText(findTerms(entries, "time box"), 60)).toBe(`WORK ON A TICKET

Time box
  The most work that an attempt may take at a tier. When it
  is used up, the ticket moves on as it is.
  in a scenario: tiers[].timeBox
`);
});

test.each([
  ["interrupted work", "tiers[].preemption.work: resume / restart"],
  ["uniform", "distribution: uniform (in many places)"],
  ["impact", "impacts, types[].impact"],
  ["over-holding", "tiers[].overHolding"],
  ["pause", "promises[].pauses"],
])("%s stands at %s", (asked, places) => {
  const [entry] = findTerms(entries, asked);
  expect(glossaryText([entry], 80)).toContain(`\n  in a scenario: ${places}\n`);
});

test("no line is wider than the terminal, nor than one can read", () => {
  for (const [width, widest] of [
    [60, 60],
    [300, 100],
  ]) {
    const lengths = glossaryText(entries, width).split("\n").map(textWidth);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(widest);
  }
});

test("as CSV a term is a line", () => {
  expect(glossaryCsv(findTerms(entries, "urgency"))).toBe(
    "theme,term,also,definition,inScenario,inResult\r\n" +
      "Support structure,urgency,,How soon a ticket hurts. Together with its impact it makes the priority.,types[].urgency,\r\n",
  );
});
