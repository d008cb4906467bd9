import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { runRecorded } from "./recordingEffects.ts";

const shared =
  process.env["TIERLAB_SHARED"] ?? fileURLToPath(new URL("../../../../shared", import.meta.url));
const uci = `${shared}/data/servicenow-incident-event-log.csv.gz`;
const isThere = existsSync(uci);
const why = isThere ? "" : ` (skipped: ${uci} isn't there; set TIERLAB_SHARED)`;

/** Nobody published who worked there: these are stated for the test, one team a tier. */
const staffing = `currency: EUR
tiers:
  L1: { agents: 40, days: mon-fri, hours: "08:00-18:00", occupancy: 70%, hourlyCost: 30 }
  L2: { agents: 30, days: mon-fri, hours: "08:00-18:00", occupancy: 75%, hourlyCost: 45 }
`;

describe.runIf(isThere)(
  `the whole way on the UCI export, a company's 141,712 rows${why}`,
  { timeout: 240_000 },
  () => {
    const files: Record<string, Uint8Array | string> = { "staffing.yaml": staffing };
    const go = async (...args: string[]) => {
      const { exitCode, stdout, stderr, written } = await runRecorded(args, { files });
      expect([exitCode, stderr]).toEqual([0, ""]);
      for (const [path, bytes] of written) files[path] = bytes;
      return stdout;
    };

    it("imports every ticket", async () => {
      const zone = ["--timezone", "Australia/Melbourne"];
      const report = await go("import", uci, "--out", "uci.log", ...zone, "--format", "json");
      expect(JSON.parse(report)).toMatchObject({ rows: 141_712, tickets: 24_918 });
    });

    it.each([
      ["as it is", [], ["unknown", "unknown"]],
      ["with a staffing file", ["--staffing", "staffing.yaml"], [undefined, undefined]],
    ])("fits and compares it %s", async (_how, options, capacity) => {
      await go("fit", "uci.log", "--out", "uci.yaml", "--replications", "2", ...options);
      const text = Buffer.from(files["uci.yaml"] as Uint8Array).toString();
      expect(loadScenario(text, "uci.yaml").scenario.tiers.map((tier) => tier.capacity)).toEqual(
        capacity,
      );
      files["busier.yaml"] = text
        .replace(/^name: .*$/m, "name: A tenth more tickets")
        .replace(
          /ticketsPerWeek: ([\d.]+)/,
          (_, tickets: string) => `ticketsPerWeek: ${(1.1 * Number(tickets)).toFixed(1)}`,
        );
      const told = await go(
        "compare",
        "uci.yaml",
        "busier.yaml",
        "--replications",
        "2",
        "--format",
        "json",
      );
      const { scenarios, differences } = JSON.parse(told) as {
        scenarios: { overall: Record<string, { mean: number }> }[];
        differences: Record<string, Record<string, { mean: number }>>;
      };
      const arrived = scenarios.map(({ overall }) => overall["arrived"].mean);
      // common random numbers: a tenth more demand keeps each ticket and adds a tenth, give or take luck
      expect(arrived[1] / arrived[0]).toBeGreaterThan(1.08);
      expect(arrived[1] / arrived[0]).toBeLessThan(1.12);
      expect(differences["A tenth more tickets"]["overall.arrived"].mean).toBeCloseTo(
        arrived[1] - arrived[0],
        6,
      );
    });
  },
);
