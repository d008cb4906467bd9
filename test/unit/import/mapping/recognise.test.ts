import { expect, test } from "vitest";
import type { Preset } from "../../../../src/import/presets/preset.ts";
import { servicenowAudit } from "../../../../src/import/presets/servicenowAudit.ts";
import { presets } from "../../../../src/import/presets/presets.ts";
import { recognise } from "../../../../src/import/mapping/recognise.ts";

test("a preset is recognised by the columns that it needs, and says which they are", () => {
  const header = ["sys_mod_count", " number", "incident_state", "sys_updated_at", "colour"];
  expect(recognise(header, false)).toEqual({
    id: "servicenow-audit",
    title: "ServiceNow incidents, one row per update",
    evidence: [
      "the header has number, sys_updated_at, incident_state, sys_mod_count",
      "4 of its 14 known columns are there: number, sys_updated_at, sys_mod_count, incident_state",
    ],
    tied: [],
  });
});

test("a header that lacks one of them isn't taken for it; what it lacks is said", () => {
  expect(
    recognise(["number", "incident_state", "sys_updated_on"], false, [servicenowAudit]),
  ).toEqual({
    id: null,
    title: null,
    evidence: [
      "not ServiceNow incidents, one row per update: the header lacks sys_mod_count (order of changes within a ticket)",
    ],
    tied: [],
  });
});

test("a mapping file takes the place of a preset", () => {
  expect(recognise(["Id"], true)).toMatchObject({ id: "mapping" });
});

test("every preset needs what a log needs, and knows a column for it", () => {
  for (const { needs, columns } of presets) {
    expect(needs).toContain("ticket");
    for (const role of needs) expect(columns[role]?.length).toBeGreaterThan(0);
  }
});

const preset = (id: string, columns: Preset["columns"], more: Partial<Preset> = {}): Preset => ({
  id,
  title: id,
  source: "none",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket"],
  columns,
  missing: [],
  statuses: {},
  ...more,
});

test("of several presets that fit, the one that needs most is taken, then the one most of whose columns are there", () => {
  const known = [
    preset("poor", { ticket: ["Id"] }),
    preset("rich", { ticket: ["Id"], opened: ["Créé"] }),
    preset("marked", { ticket: ["Id"], type: ["Art"] }, { marks: [["SLA", "OLA"]] }),
  ];
  const chosen = (...header: string[]) => recognise(header, false, known).id;
  expect(chosen("Id")).toBe("poor");
  expect(chosen("Id", "Créé")).toBe("rich");
  expect(chosen("Id", "Créé", "OLA")).toBe("marked");
  expect(recognise(["SLA"], false, known).evidence).toEqual([
    "not marked: the header lacks Id (ticket id)",
  ]);
});

test("a column that tells of another export rules a preset out", () => {
  const known = [preset("list", { ticket: ["Id"] }, { without: ["Version"] })];
  expect(recognise(["Id"], false, known).id).toBe("list");
  expect(recognise(["Id", "version"], false, known).id).toBeNull();
});

test("presets that can't be told apart are a question, unless a mapping file answers", () => {
  const known = [preset("a", { ticket: ["Id"] }), preset("b", { ticket: ["Id"] })];
  expect(recognise(["Id"], false, known)).toEqual({
    id: null,
    title: null,
    evidence: ["a: the header has Id", "b: the header has Id"],
    tied: ["a", "b"],
  });
  expect(recognise(["Id"], true, known).tied).toEqual([]);
});

test("no header of one preset's own names is taken for another", () => {
  for (const one of presets) {
    const names = Object.values(one.columns).map(([name]) => name.replace("{zone}", "UTC"));
    const header = [...names, ...(one.marks ?? []).map(([name]) => name)];
    expect([one.id, recognise(header, false).id]).toEqual([one.id, one.id]);
  }
});
