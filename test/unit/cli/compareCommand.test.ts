import { describe, expect, it } from "vitest";
import { runRecorded } from "./recordingEffects.ts";
import { largerDesk, smallDesk } from "./smallDesk.ts";
import { estimate, few, files, json } from "./commandResults.ts";

const dashboardPage = new URL("../../../dist/dashboard/index.html", import.meta.url).pathname;

describe("compare", () => {
  it("keeps its contract in JSON", async () => {
    const result = await json(["compare", "desk.yaml", "larger.yaml", ...few]);
    const alone = await json(["simulate", "desk.yaml", ...few]);
    expect(result["baseline"]).toBe("Small desk");
    expect(result["scenarios"]).toEqual([
      alone,
      expect.objectContaining({ scenario: "One more expert" }),
    ]);
    expect(Object.keys(result["differences"])).toEqual(["One more expert"]);
    const { "tiers.L2.waitingTime": waiting, "cost.byTier.L2": cost } = result["differences"][
      "One more expert"
    ] as Record<string, unknown>;
    // an agent around the clock for a week at 50 an hour, whatever the luck
    expect(cost).toEqual({ mean: 8400, low: 8400, high: 8400, n: 3, verdict: "worse" });
    expect(waiting).toEqual({
      ...estimate,
      verdict: expect.stringMatching(/^(better|worse|changed|no difference shown|not comparable)$/),
    });
  });

  it("prints one table with the scenarios as columns", async () => {
    const { stdout } = await runRecorded(["compare", "desk.yaml", "larger.yaml", ...few], {
      files,
    });
    expect(stdout).toMatch(/Small desk +One more/);
    expect(stdout).toMatch(/common random\s+numbers/);
  });

  it("measures as many weeks as asked of all, but in no dashboard, which goes by their files", async () => {
    const args = ["compare", "desk.yaml", "larger.yaml", ...few, "--weeks", "2"];
    const { scenarios } = await json(args);
    const weeks = (scenarios as unknown as Record<string, number>[]).map(
      (one) => one["measuredMinutes"] / 10_080,
    );
    expect(weeks).toEqual([2, 2]);
    const { exitCode, stdout, stderr } = await runRecorded([...args, "--serve"], { files });
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("error: the dashboard measures as many weeks as its scenarios say");
  });

  it("serves the dashboard with the user's own files where asked", async () => {
    const pages: unknown[] = [];
    const { exitCode, stdout } = await runRecorded(
      ["compare", "desk.yaml", "larger.yaml", ...few, "--serve", "--port", "4444"],
      {
        files: { ...files, [dashboardPage]: "<!doctype html>" },
        visit: async (answer) => void pages.push(await answer("/opening.json")),
      },
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain("http://127.0.0.1:4444/");
    const [{ body }] = pages as [{ body: string }];
    expect(JSON.parse(body)).toMatchObject({
      version: 1,
      scenarios: [
        { file: "desk.yaml", yaml: smallDesk },
        { file: "larger.yaml", yaml: largerDesk },
      ],
      comparison: { baseline: "Small desk" },
    });
  });

  it("tells the page's address apart from what a program reads", async () => {
    const { stdout, stderr } = await runRecorded(
      ["compare", "desk.yaml", "larger.yaml", ...few, "--serve", "--format", "json"],
      { files: { ...files, [dashboardPage]: "<!doctype html>" } },
    );
    expect(JSON.parse(stdout)).toMatchObject({ baseline: "Small desk" });
    expect(stderr).toContain("http://127.0.0.1:4173/");
  });

  it("says before it begins that there is no dashboard to serve", async () => {
    const args = ["compare", "desk.yaml", "larger.yaml", "--serve"];
    const { exitCode, stdout, stderr } = await runRecorded(args, {
      files: { ...files, [dashboardPage]: null },
    });
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toBe("error: the dashboard isn't built\nRun npm run build.\n");
  });
});
