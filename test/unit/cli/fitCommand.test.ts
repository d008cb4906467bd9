import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { runRecorded } from "./recordingEffects.ts";
import { data, zone } from "./commandResults.ts";

/** The log that the sample export becomes. */
async function importedLog() {
  const args = ["import", data("sample-servicenow.csv.gz"), "--out", "o.log", ...zone];
  const { written } = await runRecorded(args);
  return written.get("o.log")!;
}

describe("fit", () => {
  it("writes a scenario and sets it beside the log", async () => {
    const log = await importedLog();
    const args = ["fit", "desk.log", "--out", "s.yaml", "--replications", "2", "--threads", "3"];
    const { exitCode, stdout, written, threads } = await runRecorded(args, {
      files: { "desk.log": log },
    });
    expect([exitCode, threads]).toEqual([0, [3]]);
    const { scenario } = loadScenario(Buffer.from(written.get("s.yaml")!).toString(), "s.yaml");
    expect(scenario.name).toBe("desk");
    expect(scenario.tiers.map(({ capacity }) => capacity)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
    expect(stdout).toMatch(/median resolution time \(h\) +\d/);
    expect(stdout).toMatch(/moves L1 → L2 \(per 100 tickets\)/);
    const told = await runRecorded([...args, "--format", "json", "--name", "My desk"], {
      files: { "desk.log": log },
    });
    expect(JSON.parse(told.stdout)).toMatchObject({
      scenario: "My desk",
      parameters: expect.arrayContaining([
        expect.objectContaining({ from: "measured", tickets: expect.any(Number) }),
      ]),
      backtest: expect.arrayContaining([
        expect.objectContaining({
          measure: "tickets at L2",
          simulated: expect.objectContaining({ n: 2 }),
        }),
      ]),
    });
    const csv = await runRecorded([...args, "--format", "csv"], { files: { "desk.log": log } });
    expect(csv.stdout).toMatch(/^measure,unit,logged,loggedCount,mean,low,high,n,difference\r\n/);
  });

  it("tells of promises and staffing that don't fit, by file and line", async () => {
    const given = {
      "desk.log": await importedLog(),
      "p.yaml": "promises: [{ name: A, measure: resolution, limit: { byPriority: { P9: 4 h } } }]",
      "s.yaml": "tiers: { L1: { agents: -1 } }",
      "t.yaml": "tiers: { L7: { agents: 1, occupancy: 50% } }",
    };
    const fit = async (...args: string[]) =>
      runRecorded(["fit", "desk.log", "--out", "o.yaml", ...args], { files: given });
    const promises = await fit("--promises", "p.yaml");
    expect([promises.exitCode, promises.written.size]).toEqual([1, 0]);
    expect(promises.stderr).toMatch(/^error: p\.yaml: promises\[0\]\.limit.*P9/);
    expect((await fit("--staffing", "s.yaml")).stderr).toMatch(
      /^error: s\.yaml:1:\d+ tiers\.L1\.agents/,
    );
    const unknown = await fit("--staffing", "t.yaml");
    expect(unknown.stderr).toMatch(
      /^error: a staffing must name tiers that the log has, L1, L2, L3, got "L7"/,
    );
  });
});

describe("the sample's promises", () => {
  it("are those of the desk behind it", async () => {
    const { priorities } = await import("../../../data/generator/truth.ts");
    const text = readFileSync(data("sample-promises.yaml"), "utf8");
    for (const { name, promise } of priorities) expect(text).toContain(`${name}: ${promise} h`);
  });
});
