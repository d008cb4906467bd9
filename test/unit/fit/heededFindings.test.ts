import { describe, expect, test } from "vitest";
import { fitScenario } from "../../../src/fit/fitScenario.ts";
import type { Finding } from "../../../src/log/finding.ts";
import { importText } from "../import/importText.ts";
import { auditOf, madeDesk } from "../import/quality/madeDesk.ts";
import { extractedAt, selections } from "../import/quality/selections.ts";
import { logOf } from "./logOf.ts";

const tickets = Array.from({ length: 40 }, (_, at) => ({
  at,
  visits: [{ tier: "L1", from: at, to: at + 2, ending: "resolved" as const }],
}));

function found(told: Partial<Finding>): Finding {
  return {
    code: "row-limit",
    severity: "caution",
    title: "the file has exactly 1,000 rows",
    unit: "rows",
    count: 1000,
    of: 1000,
    since: null,
    until: null,
    evidence: {},
    effect: "what came after is missing",
    touches: ["arrivals"],
    ...told,
  };
}

function notesWith(...findings: readonly Finding[]) {
  const log = { ...logOf({ tickets }), findings };
  const { report, warnings } = fitScenario(log, { name: "desk" });
  const noteOf = (parameter: string) =>
    report.parameters.find((one) => one.parameter === parameter)?.note;
  return { noteOf, warnings, report };
}

describe("a fit heeds what the data hide", () => {
  test("in the evidence of the parameters that it touches, and of no other", () => {
    const { noteOf, warnings, report } = notesWith(found({}));
    expect(noteOf("demand.ticketsPerWeek")).toMatch(/; touched by what the data hide: row-limit$/);
    expect(warnings[0]).toBe("the file has exactly 1,000 rows; what came after is missing");
    const touched = report.parameters.filter(({ note }) => note?.includes("row-limit"));
    expect(touched.map(({ parameter }) => parameter)).toEqual([
      "demand.ticketsPerWeek",
      "demand.profile.hourly",
    ]);
  });

  test.each<[Finding["touches"][number], RegExp]>([
    ["types", /^types\S*share$/],
    ["priorities", /^types\S*priority$/],
    ["routes", /(entry|routes)$/],
    ["times", /^tiers\S*visitTime/],
  ])("%s are the parameters of %s", (part, names) => {
    const { report } = notesWith(found({ touches: [part] }));
    const touched = report.parameters.filter(({ note }) => note?.includes("row-limit"));
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.filter(({ parameter }) => !names.test(parameter))).toEqual([]);
  });

  test("a note changes nothing, and two of one kind are named once", () => {
    const { noteOf, warnings } = notesWith(found({ severity: "note" }));
    expect(noteOf("demand.ticketsPerWeek")).not.toContain("touched");
    expect(warnings.join()).not.toContain("1,000 rows");
    const twice = notesWith(found({}), found({ title: "another file" }));
    expect(twice.noteOf("demand.ticketsPerWeek")).toMatch(/hide: row-limit$/);
    expect(twice.warnings.slice(0, 2)).toHaveLength(2);
  });

  test("an export selected by closing says so on every parameter that is measured", async () => {
    const desk = madeDesk({ weeks: 20, perWeek: 300, medianHours: 40 });
    const { log } = await importText(auditOf(desk.filter(selections.closing), extractedAt));
    const { report, warnings } = fitScenario(log!, { name: "desk" });
    expect(report.parameters.filter(({ note }) => !note?.includes("selection"))).toEqual([]);
    expect(warnings.join("\n")).toContain("selected by closing, from 2026-03-02");
  });
});
