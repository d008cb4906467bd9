import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleDesk } from "../../../src/cli/sampleDesk.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { writeScenario } from "../../../src/model/writeScenario.ts";
import { recordingEffects, runRecorded } from "./recordingEffects.ts";

const root = new URL("../../../", import.meta.url);
const page = { [new URL("dist/dashboard/index.html", root).pathname]: "<!doctype html>" };

describe("start", () => {
  it("prints the comparison of the sample desk with three alternatives, and serves the dashboard with it until it is stopped", async () => {
    const bodies: (string | Uint8Array | undefined)[] = [];
    const { exitCode, stdout, stderr } = await runRecorded(["start", "--replications", "2"], {
      files: page,
      width: 120,
      visit: async (answer) => {
        for (const path of ["/opening.json", "/"]) bodies.push((await answer(path))?.body);
      },
    });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^Importing the sample export, .* …\n$/);
    for (const name of ["Sample desk", "One more L2", "Escalation", "Shift-left of"])
      expect(stdout).toContain(name);
    expect(stdout).toMatch(/dashboard.*http:\/\/127\.0\.0\.1:4173\//);
    expect(Buffer.from(bodies[1]!).toString()).toBe("<!doctype html>");
    const opening = JSON.parse(String(bodies[0])) as {
      scenarios: { file: string; yaml: string }[];
      comparison: { baseline: string; scenarios: { scenario: string }[] };
    };
    expect(opening).toMatchObject({ version: 1, comparison: { baseline: "Sample desk" } });
    const names = opening.scenarios.map(({ file, yaml }) => loadScenario(yaml, file).scenario.name);
    expect(opening.comparison.scenarios.map(({ scenario }) => scenario)).toEqual(names);
  });

  it("writes what the dashboard opens on to a file, says nothing and serves nothing", async () => {
    const args = ["start", "--replications", "2", "--opening", "opening.json"];
    const { exitCode, stdout, stderr, written } = await runRecorded(args);
    expect([exitCode, stdout, stderr]).toEqual([0, "", ""]);
    const text = Buffer.from(written.get("opening.json")!).toString();
    expect(JSON.parse(text)).toMatchObject({ version: 1, scenarios: [{}, {}, {}, {}] });
  });
});

describe("scenarios/sample-desk.yaml", () => {
  it("is what npm run sample makes of the sample export", async () => {
    const { effects } = recordingEffects();
    const { fitted } = await sampleDesk(effects, new URL("data/", root).pathname);
    const committed = readFileSync(new URL("scenarios/sample-desk.yaml", root), "utf8");
    expect(writeScenario(fitted.input)).toBe(committed);
  });
});
