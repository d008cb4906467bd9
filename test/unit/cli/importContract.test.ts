import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readLog } from "../../../src/log/readLog.ts";
import { parseTierMapping } from "../../../src/import/tiers/tierMapping.ts";
import { runRecorded } from "./recordingEffects.ts";
import { data, zone } from "./commandResults.ts";

describe("import", () => {
  it("keeps its contract in JSON, writes the log and the rows set aside", async () => {
    const args = ["import", data("sample-servicenow.csv.gz"), "--out", "o.log", ...zone];
    const { exitCode, stdout, stderr, written } = await runRecorded([
      ...args,
      "--set-aside",
      "p.csv",
      "--format",
      "json",
    ]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    const report = JSON.parse(stdout) as Record<string, number> & Record<string, object[]>;
    expect(report).toMatchObject({
      preset: { id: expect.any(String), evidence: expect.any(Array) },
      columns: expect.arrayContaining([{ name: "number", use: "ticket id" }]),
      tiers: expect.arrayContaining([
        expect.objectContaining({ tier: "L1", groups: ["Service Desk"], proposed: true }),
      ]),
      period: { from: "2026-01-11T23:00:00.000Z", to: "2026-03-22T23:00:00.000Z" },
      visits: expect.any(Number),
      openTickets: expect.any(Number),
    });
    expect(report["used"] + report["setAside"] + report["ignored"]).toBe(report["rows"]);
    for (const problem of report["problems"])
      expect(Object.keys(problem)).toEqual(
        expect.arrayContaining(["code", "file", "line", "column", "value", "message", "count"]),
      );
    expect(readLog(written.get("o.log")!).tickets.length).toBe(report["tickets"]);
    const aside = Papa.parse<string[]>(
      Buffer.from(written.get("p.csv")!).toString().trimEnd(),
    ).data;
    expect(aside).toHaveLength(report["setAside"] + 1);
  });

  it("takes the mapping and the tiers from files", async () => {
    const csv = [
      "Id,When,What,Who",
      "1,2026-01-05T08:00:00Z,open,Desk",
      "1,2026-01-05T09:00:00Z,open,Experts",
      "1,2026-01-05T10:00:00Z,done,Experts",
    ].join("\n");
    const map =
      "columns: { ticket: Id, time: When, status: What, group: Who }\nstatuses: { open: in progress, done: resolved }";
    const { exitCode, stdout, stderr } = await runRecorded(
      ["import", "a.csv", "--out", "o.log", "--map", "m.yaml", "--tiers", "t.yaml", ...zone],
      { files: { "a.csv": csv, "m.yaml": map, "t.yaml": "Front: [Desk]\nBack: ['*']" } },
    );
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Front: Desk/);
    expect(stdout).toMatch(/Back: Experts/);
    expect(stdout).not.toContain("--tiers");
  });

  it("writes the tiers that it proposes, to be given back", async () => {
    const saved = ["--save-tiers", "t.yaml"];
    const args = ["import", data("sample-servicenow.csv.gz"), "--out", "o.log", ...zone];
    const { exitCode, written } = await runRecorded([...args, ...saved], { files: {} });
    expect(exitCode).toBe(0);
    const text = Buffer.from(written.get("t.yaml")!).toString("utf8");
    const { tiers } = parseTierMapping(text, "t.yaml");
    expect(tiers).toEqual([
      { tier: "L1", groups: ["Service Desk"] },
      { tier: "L2", groups: ["Applications L2", "Network Operations"] },
      { tier: "L3", groups: ["Platform Engineering"] },
    ]);
    const same = await runRecorded([...args, "--save-tiers", "o.log"], { files: {} });
    expect(same.exitCode).toBe(1);
    expect(same.stderr).toContain("--out and --save-tiers must be two files, got one");
  });

  it("gives programs the whole report of a failed import too", async () => {
    const { exitCode, stdout } = await runRecorded(
      ["import", "a.csv", "--out", "o.log", "--format", "json"],
      { files: { "a.csv": "" } },
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 0, problems: [{ severity: "fatal" }] });
  });
});
