import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { importFiles, type ImportOptions } from "../../../src/import/importFiles.ts";
import { parseMapping } from "../../../src/import/mapping/mapping.ts";
import type { Finding } from "../../../src/log/finding.ts";
import { missingShared, sharedSource } from "./sharedData.ts";

const volvo = "volvo-vinst-incidents.csv.gz";
const uci = "servicenow-incident-event-log.csv.gz";
for (const file of [volvo, uci]) {
  const missing = missingShared(file);
  if (missing !== null) console.warn(`1 of 2 quality reports ${missing}`);
}

async function findingsOf(file: string, options: ImportOptions): Promise<Map<string, Finding>> {
  const { report } = await importFiles([sharedSource(file)], options);
  return new Map(report.findings.map((finding) => [finding.code, finding]));
}

describe.skipIf(missingShared(volvo) !== null)("what Volvo's export hides", () => {
  let found: Map<string, Finding>;
  beforeAll(async () => {
    const text = readFileSync(new URL("volvo-map.yaml", import.meta.url), "utf8");
    found = await findingsOf(volvo, { mapping: parseMapping(text, "volvo-map.yaml").mapping });
  });

  test("nothing but these", () => {
    expect([...found].map(([code, { severity }]) => `${severity} ${code}`)).toEqual([
      "distorts selection",
      "caution complete-intake",
      "caution busy-person",
      "note burst-closed",
    ]);
  });

  test("it was selected by closing in 1 to 23 May 2012, as its owners say", () => {
    expect(found.get("selection")).toMatchObject({
      count: 7554,
      evidence: { selectedBy: "closing", firstOpened: "2010-03-31", openTickets: 8 },
      title:
        "selected by closing, from 2012-05-01 to 2012-05-23: 2,385 tickets were opened before, at a thin rate",
    });
  });

  test("three days of complete intake, 4,724 tickets", () => {
    expect(found.get("complete-intake")).toMatchObject({ count: 2830, evidence: { days: 3 } });
  });

  test("one of 1,688 owners, P0006, is in 71 % of the tickets, around the clock", () => {
    expect(found.get("busy-person")).toMatchObject({
      count: 5333,
      of: 7554,
      evidence: { people: 1688, hoursOfDay: 24 },
    });
  });
});

describe.skipIf(missingShared(uci) !== null)("what UCI's export hides", () => {
  let found: Map<string, Finding>;
  beforeAll(async () => {
    found = await findingsOf(uci, { timezone: "America/Sao_Paulo" });
  });

  test("nothing but these", () => {
    expect([...found].map(([code, { severity }]) => `${severity} ${code}`)).toEqual([
      "caution selection",
      "note complete-intake",
      "note burst-closed",
      "note default-value",
      "note closing-timer",
    ]);
  });

  test("it holds closed tickets alone, from 29 February 2016 on", () => {
    expect(found.get("selection")).toMatchObject({
      count: 20,
      evidence: { selectedBy: "creation", firstOpened: "2016-02-29", openTickets: 0 },
    });
  });

  test("outside 83 days tickets come at 3 % of the rate", () => {
    const finding = found.get("complete-intake")!;
    expect(finding).toMatchObject({ count: 2330, evidence: { days: 83 } });
    expect(finding.effect).toContain("which came at 3 % of that rate");
  });

  test("a timer closed 84 % of them, 5 days after they were resolved", () => {
    expect(found.get("closing-timer")).toMatchObject({
      count: 21_025,
      of: 24_918,
      evidence: { hours: 120.5, sharePercent: 84 },
    });
  });

  test("closings come in bursts, and impact is hardly ever set", () => {
    expect(found.get("burst-closed")).toMatchObject({ count: 17_342, evidence: { largest: 209 } });
    expect(found.get("default-value")).toMatchObject({
      count: 23_746,
      evidence: { field: "impact", value: "2 - Medium" },
    });
  });
});
