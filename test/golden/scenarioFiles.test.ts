import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadScenario } from "../../src/model/loadScenario.ts";
import { writeScenario } from "../../src/model/writeScenario.ts";

const fitted = "sample-desk.yaml";

describe.each(readdirSync("scenarios").filter((file) => file !== fitted))(
  "scenarios/%s",
  (file) => {
    const text = readFileSync(`scenarios/${file}`, "utf8");

    it("loads without an error or a warning", () => {
      expect(loadScenario(text, file).warnings).toEqual([]);
    });

    it("begins with the question it answers", () => {
      expect(text.split("\n")[0]).toMatch(/^# .*\?$/);
    });
  },
);

/* The goldens below are what a reviewer looks at when the schema or the layout changes; `npx vitest -u` writes them anew. */

it("the canonical form of scenarios/three-tiers.yaml is as before", async () => {
  const { scenario } = loadScenario(readFileSync("scenarios/three-tiers.yaml", "utf8"), "file");
  await expect(`${JSON.stringify(scenario, null, 2)}\n`).toMatchFileSnapshot(
    "data/scenario/three-tiers.canonical.json",
  );
});

it("scenarios/four-tiers-vendor.yaml is written as before", async () => {
  const { input } = loadScenario(readFileSync("scenarios/four-tiers-vendor.yaml", "utf8"), "file");
  await expect(writeScenario(input)).toMatchFileSnapshot(
    "data/scenario/four-tiers-vendor.written.yaml",
  );
});
