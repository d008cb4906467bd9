import { expect, it } from "vitest";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { writeLog } from "../../../src/log/writeLog.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { runRecorded } from "./recordingEffects.ts";
import { largerDesk, smallDesk } from "./smallDesk.ts";

const recorded = simulateLog(loadScenario(smallDesk, "desk.yaml").scenario, "recorded");
/** What a simulation of two weeks has left, as an export of these two weeks. */
const log = Buffer.concat([...writeLog({ ...recorded, window: { from: 0, to: 2 * 604_800_000 } })]);

const dashboardPage = new URL("../../../dist/dashboard/index.html", import.meta.url).pathname;

const replaying = (desk: string) =>
  desk.replace("ticketsPerWeek: 200", "ticketsPerWeek: 200, replay: { log: past.log }");
const starting = (desk: string) =>
  desk.replace(
    "warmUp: 1 week",
    "start: 2026-01-19\nwarmUp: 0 min\nstartsFrom: { log: ../past.log }",
  );

const files = {
  "desks/replay.yaml": replaying(smallDesk),
  "desks/larger.yaml": replaying(largerDesk),
  "desks/drawn.yaml": smallDesk,
  "desks/past.log": log,
  "desks/more/start.yaml": starting(smallDesk),
};

async function run(...args: readonly string[]) {
  return runRecorded([...args, "--replications", "2"], { files });
}

it("reads the log beside the scenario's file, and tells what was taken from it", async () => {
  const { exitCode, stdout } = await run("simulate", "desks/replay.yaml", "--format", "json");
  const { overall, warnings } = JSON.parse(stdout) as {
    readonly overall: { readonly arrived: { readonly mean: number; readonly high: number } };
    readonly warnings: readonly string[];
  };
  const { arrivedAt } = recorded.tickets.columns;
  const measured = arrivedAt
    .subarray(0, recorded.tickets.length)
    .filter((at) => at >= 604_800_000 && at < 2 * 604_800_000).length;
  expect(exitCode).toBe(0);
  expect(overall.arrived).toMatchObject({ mean: measured, high: measured });
  expect(warnings[0]).toBe(
    `The measured window's ${measured} tickets are those of desks/past.log, as they arrived: their types, priorities and impacts are its, too. Where they went, who worked on them and how long is not taken from it. All replications have the same arrivals: intervals tell what else may vary.`,
  );
});

it("compares structures on the same recorded tickets", async () => {
  const { exitCode, stdout, stderr } = await run(
    "compare",
    "desks/replay.yaml",
    "desks/larger.yaml",
  );
  expect(exitCode).toBe(0);
  expect(stderr).toContain(
    "desks/replay.yaml:5:40 demand.replay takes the place of how many tickets each type has",
  );
  expect(stdout).toMatch(/Small desk +One more/);
});

it("refuses to compare recorded with drawn tickets", async () => {
  const { exitCode, stderr } = await run("compare", "desks/replay.yaml", "desks/drawn.yaml");
  expect(exitCode).toBe(1);
  expect(stderr).toContain(
    "scenarios of a comparison must meet the same tickets, got the tickets of desks/past.log and drawn tickets",
  );
});

it("starts from the open tickets of a log", async () => {
  const { exitCode, stdout } = await run("simulate", "desks/more/start.yaml", "--format", "json");
  const { warnings } = JSON.parse(stdout) as { readonly warnings: readonly string[] };
  expect(exitCode).toBe(0);
  expect(warnings[0]).toMatch(
    /^The run starts with \d+ tickets open in desks\/past\.log, each where it was\./,
  );
});

it("says so where the log isn't there, or is no log", async () => {
  const gone = await runRecorded(["simulate", "desks/replay.yaml"], {
    files: { ...files, "desks/past.log": null },
  });
  expect(gone.exitCode).toBe(1);
  expect(gone.stderr).toContain("can't read desks/past.log: there is no such file");
  const wrong = await runRecorded(["simulate", "desks/replay.yaml"], {
    files: { ...files, "desks/past.log": "number,state" },
  });
  expect(wrong.stderr).toContain("desks/past.log: not a ticket log");
});

it("doesn't write the visits of a run over the log that it reads", async () => {
  const { exitCode, stderr, written } = await run(
    "simulate",
    "desks/replay.yaml",
    "--log",
    "desks/past.log",
  );
  expect([exitCode, written.size]).toEqual([1, 0]);
  expect(stderr).toContain("can't write desks/past.log: it is also read");
});

it("has no page for it: a page has no files beside it", async () => {
  const { exitCode, stderr } = await runRecorded(
    ["compare", "desks/replay.yaml", "desks/larger.yaml", "--serve"],
    { files: { ...files, [dashboardPage]: "<!doctype html>" } },
  );
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the dashboard can't read desks/past.log");
});

it("is validated with its log", async () => {
  const sound = await runRecorded(["validate", "desks/replay.yaml"], { files });
  expect(sound.exitCode).toBe(0);
  const late = {
    ...files,
    "desks/replay.yaml": `start: 2027-01-04\n${files["desks/replay.yaml"]}`,
  };
  const { exitCode, stdout } = await runRecorded(["validate", "desks/replay.yaml"], {
    files: late,
  });
  expect(exitCode).toBe(1);
  expect(stdout).toContain(
    "error: desks/replay.yaml:1:1 the measured window, 2027-01-11 00:00 to 2027-01-18 00:00, must lie where desks/past.log is complete, 2026-01-05 00:00 to 2026-01-19 00:00 (Europe/Berlin)",
  );
});
