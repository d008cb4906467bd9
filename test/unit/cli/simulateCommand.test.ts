import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { runRecorded } from "./recordingEffects.ts";
import { smallDesk } from "./smallDesk.ts";
import { estimate, few, files, json } from "./commandResults.ts";

function estimates(names: string): Record<string, typeof estimate> {
  return Object.fromEntries(names.split(" ").map((name) => [name, estimate]));
}

describe("simulate", () => {
  it("measures as many weeks as asked, whatever the scenario says", async () => {
    expect((await json(["simulate", "desk.yaml", ...few]))["measuredMinutes"]).toBe(10_080);
    const longer = await json(["simulate", "desk.yaml", ...few, "--weeks", "3"]);
    expect(longer["measuredMinutes"]).toBe(30_240);
  });

  it("keeps its contract in JSON", async () => {
    const result = await json(["simulate", "desk.yaml", ...few, "--seed", "7"]);
    expect(result).toMatchObject({
      scenario: "Small desk",
      seed: "7",
      replications: 3,
      warmUpMinutes: 10_080,
      currency: "EUR",
      warnings: expect.any(Array),
    });
    expect(result["overall"]).toMatchObject(
      estimates(
        "arrived resolved open abandoned deflected lost resolutionTime resolutionTimeP50 resolutionTimeP90 firstLevelResolution misplacedTicketShare imbalance",
      ),
    );
    expect(Object.keys(result["tiers"])).toEqual(["L1", "L2"]);
    expect(result["tiers"]["L2"]).toMatchObject(
      estimates(
        "touchedShare resolvedShare workShare costShare waitingTime waitProbability queueLength occupancy utilisation escalationRate",
      ),
    );
    expect(result["sla"]).toMatchObject({
      Resolution: estimates("attainment due met breached notYetDue excluded penalty"),
    });
    expect(result["cost"]).toMatchObject({
      ...estimates("total perResolvedTicket"),
      byTier: estimates("L1 L2 shared"),
    });
  });

  it("breaks measures down where that is asked for, by what it knows", async () => {
    const result = await json(["simulate", "desk.yaml", ...few, "--by", "priority,team"]);
    expect(Object.keys(result)).toContain("priorities");
    expect(Object.keys(result)).toContain("teams");
    expect(Object.keys(result)).not.toContain("types");
    const wrong = await runRecorded(["simulate", "desk.yaml", "--by", "colour"], { files });
    expect(wrong.stderr).toContain(
      'Each must be one of type, priority, channel, team, hourOfWeek, week, got "colour".',
    );
    expect(wrong.exitCode).toBe(2);
  });

  it("has null bounds with one replication, and warns of it", async () => {
    const result = await json(["simulate", "desk.yaml", "--replications", "1"]);
    expect(result["overall"]["arrived"]).toMatchObject({ low: null, high: null, n: 1 });
    expect(result["warnings"]).toEqual([expect.stringContaining("One replication")]);
  });

  it("tells people and spreadsheets the same", async () => {
    const table = await runRecorded(["simulate", "desk.yaml", ...few], { files });
    const csv = await runRecorded(["simulate", "desk.yaml", ...few, "--format", "csv"], { files });
    const [row] = Papa.parse<Record<string, string>>(csv.stdout, { header: true }).data;
    expect(row).toMatchObject({ scenario: "Small desk", measure: "overall.arrived", n: "3" });
    expect(table.stdout).toContain(`Tickets arrived`);
    expect(table.stdout).toContain(Math.round(Number(row["mean"])).toLocaleString("en"));
  });

  it("runs on as many threads as asked for, by default one a core", async () => {
    const asked = await runRecorded(["simulate", "desk.yaml", ...few, "--threads", "5"], { files });
    expect(asked.threads).toEqual([5]);
    expect((await runRecorded(["simulate", "desk.yaml", ...few], { files })).threads).toEqual([2]);
  });

  it("shows its progress on a terminal alone, and takes it away", async () => {
    const terminal = await runRecorded(["simulate", "desk.yaml", ...few], {
      files,
      isTerminal: true,
    });
    expect(terminal.stderr).toContain("simulating: 33 %");
    expect(terminal.stderr.endsWith("simulating: 100 %\r\u001B[K")).toBe(true);
  });

  it("writes the visits of its first replication, and the same ones however many there are", async () => {
    const log = async (replications: string) => {
      const args = ["simulate", "desk.yaml", "--replications", replications, "--log", "v.csv"];
      return Buffer.from((await runRecorded(args, { files })).written.get("v.csv")!).toString();
    };
    const rows = Papa.parse<Record<string, string>>((await log("1")).trimEnd(), {
      header: true,
    }).data;
    expect(rows.length).toBeGreaterThan(200);
    expect(rows[0]).toMatchObject({ type: "Question", tier: "L1", team: "Desk", visit: "0" });
    expect(await log("2")).toBe(await log("1"));
  });

  it("puts what is doubtful about a scenario on standard error", async () => {
    const idle = smallDesk.replace("ticketsPerWeek: 200", "ticketsPerWeek: 0");
    const { exitCode, stderr } = await runRecorded(["simulate", "a.yaml", "--replications", "1"], {
      files: { "a.yaml": idle },
    });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^warning: a\.yaml:\d+:\d+ /);
  });
});
