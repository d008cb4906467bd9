import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readLog } from "../../../src/log/readLog.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { parseTierMapping } from "../../../src/import/tiers/tierMapping.ts";
import { presets } from "../../../src/import/presets/presets.ts";
import { runRecorded } from "./recordingEffects.ts";
import { largerDesk, smallDesk } from "./smallDesk.ts";

const files = { "desk.yaml": smallDesk, "larger.yaml": largerDesk };
const few = ["--replications", "3"];

async function json(args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runRecorded([...args, "--format", "json"], { files });
  expect([exitCode, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Record<string, Record<string, unknown>>;
}

const estimate = {
  mean: expect.any(Number),
  low: expect.any(Number),
  high: expect.any(Number),
  n: 3,
};

function estimates(names: string): Record<string, typeof estimate> {
  return Object.fromEntries(names.split(" ").map((name) => [name, estimate]));
}

describe("simulate", () => {
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
      verdict: expect.stringMatching(/^(better|worse|changed|no difference shown)$/),
    });
  });

  it("prints one table with the scenarios as columns", async () => {
    const { stdout } = await runRecorded(["compare", "desk.yaml", "larger.yaml", ...few], {
      files,
    });
    expect(stdout).toMatch(/Small desk +One more/);
    expect(stdout).toMatch(/common random\s+numbers/);
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

  it("says before it begins that there is no dashboard to serve", async () => {
    const args = ["compare", "desk.yaml", "larger.yaml", "--serve"];
    const { exitCode, stdout, stderr } = await runRecorded(args, {
      files: { ...files, [dashboardPage]: null },
    });
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toBe("error: the dashboard isn't built\nRun npm run build.\n");
  });
});

const dashboardPage = new URL("../../../dist/dashboard/index.html", import.meta.url).pathname;

describe("validate", () => {
  it("says of each file what is wrong and what is doubtful", async () => {
    const args = ["validate", "desk.yaml", "bad.yaml"];
    const bad = { ...files, "bad.yaml": smallDesk.replace("agents: 1,", "agents: 1.5,") };
    const { exitCode, stdout, stderr } = await runRecorded(args, { files: bad });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^desk\.yaml can be used\nerror: bad\.yaml:13:\d+ tiers\[1\]/);
    expect(stderr).toBe("error: 1 of 2 scenario files can't be used\n");
    const told = await runRecorded([...args, "--format", "json"], { files: bad });
    expect(JSON.parse(told.stdout)).toMatchObject({
      files: [
        { file: "desk.yaml", isValid: true, errors: [] },
        {
          file: "bad.yaml",
          isValid: false,
          errors: [{ line: 13, path: "tiers[1].teams[0].agents" }],
        },
      ],
    });
    const rows = (await runRecorded([...args, "--format", "csv"], { files: bad })).stdout;
    expect(rows).toMatch(/^severity,file,line,column,path,message\r\nerror,bad\.yaml,13,/);
  });
});

describe("schema", () => {
  it("prints a JSON Schema", async () => {
    const { exitCode, stdout } = await runRecorded(["schema"]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: "object", properties: { tiers: {} } });
  });
});

const data = (name: string) => new URL(`../../../data/${name}`, import.meta.url).pathname;
const zone = ["--timezone", "Europe/Berlin"];

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

describe("fit", () => {
  it("writes a scenario and sets it beside the log", async () => {
    const imported = await runRecorded([
      "import",
      data("sample-servicenow.csv.gz"),
      "--out",
      "o.log",
      ...zone,
    ]);
    const log = imported.written.get("o.log")!;
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
    const imported = await runRecorded([
      "import",
      data("sample-servicenow.csv.gz"),
      "--out",
      "o.log",
      ...zone,
    ]);
    const given = {
      "desk.log": imported.written.get("o.log")!,
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

describe("glossary", () => {
  it("explains a term, whose words need no quotes", async () => {
    const { exitCode, stdout } = await runRecorded(["glossary", "time", "box"]);
    expect([exitCode, stdout.split("\n")[2]]).toEqual([0, "Time box"]);
  });

  it("explains everything where no term is asked for", async () => {
    const { terms } = await json(["glossary"]);
    expect(Object.keys(terms).length).toBeGreaterThan(200);
    const { stdout } = await runRecorded(["glossary", "--format", "csv"]);
    expect(Papa.parse(stdout.trim()).data).toHaveLength(Object.keys(terms).length + 1);
  });

  it("asks whether another term was meant", async () => {
    expect(await runRecorded(["glossary", "shrinkag"])).toMatchObject({
      exitCode: 1,
      stdout: "",
      stderr:
        'error: there is no term "shrinkag"; did you mean "shrinkage"?\nRun tierlab glossary for all terms.\n',
    });
  });
});

describe("presets", () => {
  it("lists every product with its source, and whether a real header was at hand", async () => {
    const { exitCode, stdout } = await runRecorded(["presets"], { width: 200 });
    expect(exitCode).toBe(0);
    for (const { id, title, isFromDocumentation } of presets) {
      const known = isFromDocumentation ? "from documentation:" : "real header:";
      expect(stdout).toContain(`\n${id}\n  ${title} (`);
      expect(stdout.slice(stdout.indexOf(`\n${id}\n`)).split("\n")[3]).toContain(known);
    }
    const { stdout: rows } = await runRecorded(["presets", "--format", "csv"]);
    expect(Papa.parse(rows.trim()).data).toHaveLength(presets.length + 1);
    expect(await json(["presets"])).toMatchObject({
      presets: presets.map(({ id }) => ({ id })),
    });
  });

  it("tells all of one of them", async () => {
    const { stdout } = await runRecorded(["presets", "freshdesk"]);
    expect(stdout).toContain("ticket id: Ticket ID\n");
    expect(stdout).toContain("pending customer: Waiting on Customer | 6\n");
    const { stdout: remedy } = await runRecorded(["presets", "bmc-remedy"]);
    expect(remedy).toContain("What it can't tell\n  how often an incident was reopened");
  });

  it("asks whether another one was meant", async () => {
    expect(await runRecorded(["presets", "freshdisk"])).toMatchObject({
      exitCode: 1,
      stderr:
        'error: there is no preset "freshdisk"; did you mean "freshdesk"?\nRun tierlab presets for all of them.\n',
    });
  });
});
