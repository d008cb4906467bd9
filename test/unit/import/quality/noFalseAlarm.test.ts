import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { mappingSchema } from "../../../../src/import/mapping/mapping.ts";
import { importText } from "../importText.ts";
import { findingsIn } from "./findings.ts";
import { unevenDesk } from "./unevenDesk.ts";
import { auditOf, day, madeDesk, stamp, start } from "./madeDesk.ts";

/** What is true of any export, and no fault of it. */
const facts = ["complete-intake", "selection"];

test("60 desks without faults raise nothing but what is true of any export", async () => {
  const said = new Map<string, number>();
  for (let seed = 1; seed <= 60; seed++) {
    const desk = madeDesk({
      seed,
      weeks: 8,
      perWeek: [60, 150, 400][seed % 3],
      medianHours: [2, 8, 40][Math.floor(seed / 3) % 3],
      agents: [5, 8, 30][Math.floor(seed / 9) % 3],
    });
    for (const { code, severity } of await findingsIn(auditOf(desk)))
      if (!facts.includes(code) || severity !== "note")
        said.set(`${severity} ${code}`, (said.get(`${severity} ${code}`) ?? 0) + 1);
  }
  // A file's length is a multiple of 1,000 by chance in 2 of 1,000 cases.
  said.delete("caution row-limit");
  expect([...said]).toEqual([]);
});

test("40 uneven desks, exported in the middle of a day, raise nothing that distorts", async () => {
  const said = new Set<string>();
  for (let seed = 1; seed <= 40; seed++) {
    const desk = unevenDesk({
      seed,
      weeks: 12,
      perWeek: [100, 250, 600][seed % 3],
      medianHours: [2, 8, 40][Math.floor(seed / 3) % 3],
    });
    const extractedAt = start + (84 - (seed % 24) / 24) * day;
    const kept = desk.filter(({ openedAt }) => openedAt <= extractedAt);
    for (const { code, severity } of await findingsIn(auditOf(kept, extractedAt)))
      said.add(`${severity} ${code}`);
  }
  said.delete("caution row-limit");
  // Two holidays are days without tickets at a small desk, and the last day is cut off.
  const expected = ["complete-intake", "cut-day", "missing-days", "selection"];
  expect([...said].sort()).toEqual(expected.map((code) => `note ${code}`));
});

describe("a list", () => {
  const desk = madeDesk({ weeks: 8 });
  const extractedAt = start + 56 * day;
  const until = (at: number) => (at <= extractedAt ? stamp(at) : "");
  const codesIn = async (rows: readonly string[], mapping: object) => {
    const options = { mapping: mappingSchema.parse(mapping) };
    const { report } = await importText(`${rows.join("\n")}\n`, options);
    return report.findings.map(({ code, severity }) => `${severity} ${code}`).sort();
  };

  test("of tickets without faults raises none", async () => {
    const rows = desk.map(({ id, openedAt, resolvedAt, group, priority }) =>
      [id, stamp(openedAt), until(resolvedAt), group, priority].join(","),
    );
    const columns = {
      ticket: "id",
      opened: "opened",
      resolved: "resolved",
      group: "team",
      priority: "priority",
    };
    expect(
      await codesIn(["id,opened,resolved,team,priority", ...rows], { shape: "snapshot", columns }),
    ).toEqual(["note complete-intake", "note selection"]);
  });

  test("of stays without faults raises none", async () => {
    const rows = desk.map(({ id, openedAt, resolvedAt, group, agent }) =>
      [id, stamp(openedAt), until(resolvedAt), group, agent].join(","),
    );
    const columns = { ticket: "id", start: "from", end: "to", group: "team", agent: "who" };
    expect(
      await codesIn(["id,from,to,team,who", ...rows], { shape: "visit log", columns }),
    ).toEqual(["note complete-intake", "note selection"]);
  });
});

test("the sample export has a timer that closes after five days, and no other fault", async () => {
  const file = new URL("../../../../data/sample-servicenow.csv.gz", import.meta.url);
  const found = await findingsIn(gunzipSync(readFileSync(file)).toString("utf8"), "Europe/Berlin");
  expect(found.every(({ severity }) => severity === "note")).toBe(true);
  expect(found.map(({ code }) => code).sort()).toEqual([
    "closing-timer",
    "complete-intake",
    "cut-day",
    "selection",
  ]);
  expect(found.find(({ code }) => code === "closing-timer")!.evidence).toMatchObject({
    hours: 120,
  });
});
