import { expect, test } from "vitest";
import type { Preset } from "../../../src/import/presets/preset.ts";
import { presets } from "../../../src/import/presets/presets.ts";
import { recognise } from "../../../src/import/recognise.ts";

test("a preset is recognised by the columns that it needs, and says which they are", () => {
  const header = ["sys_mod_count", " number", "incident_state", "sys_updated_at", "colour"];
  expect(recognise(header, false)).toEqual({
    id: "servicenow-audit",
    evidence: [
      "the header has number, sys_updated_at, incident_state, sys_mod_count, which together mean: ServiceNow incidents, one row per update",
      "4 of its 14 known columns are there: number, sys_updated_at, sys_mod_count, incident_state",
    ],
  });
});

test("a header that lacks one of them isn't taken for it; what it lacks is said", () => {
  expect(recognise(["number", "incident_state", "opened_at"], false)).toEqual({
    id: null,
    evidence: [
      "not ServiceNow incidents, one row per update: the header lacks sys_updated_on or sys_updated_at (time of the change), sys_mod_count (order of changes within a ticket)",
    ],
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

test("where several presets fit, the one most of whose columns are there is taken; marks must be there too", () => {
  const preset = (id: string, columns: Preset["columns"], marks: Preset["marks"] = []): Preset => ({
    id,
    title: id,
    source: "none",
    isFromDocumentation: true,
    shape: "snapshot",
    needs: ["ticket"],
    columns,
    marks,
    missing: [],
    statuses: {},
  });
  const known = [
    preset("poor", { ticket: ["Id"] }),
    preset("rich", { ticket: ["Id"], opened: ["Créé"] }),
    preset("marked", { ticket: ["Id"], opened: ["Créé"], closed: ["Fermé"] }, [["SLA", "OLA"]]),
  ];
  const chosen = (...header: string[]) => recognise(header, false, known).id;
  expect(chosen("Id")).toBe("poor");
  expect(chosen("Id", "Créé", "Fermé")).toBe("rich");
  expect(chosen("Id", "Créé", "Fermé", "OLA")).toBe("marked");
  expect(recognise(["SLA"], false, known).evidence).toEqual([
    "not marked: the header lacks Id (ticket id)",
  ]);
});
