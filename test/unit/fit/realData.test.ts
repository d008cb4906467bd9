import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { backtest, type BacktestRow } from "../../../src/fit/backtest.ts";
import { type FittedScenario, fitScenario } from "../../../src/fit/fitScenario.ts";
import { flowSummary } from "../../../src/fit/flowSummary.ts";
import { loadStaffing } from "../../../src/fit/loadStaffing.ts";
import { importFiles, type ImportOptions } from "../../../src/import/importFiles.ts";
import { parseMapping } from "../../../src/import/mapping/mapping.ts";
import type { TicketLog } from "../../../src/log/ticketLog.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import type { Scenario } from "../../../src/model/scenarioSchema.ts";
import { writeScenario } from "../../../src/model/writeScenario.ts";
import { missingShared, sharedSource } from "../../golden/import/sharedData.ts";

const replications = 8;

interface Fitted {
  readonly log: TicketLog;
  readonly fit: FittedScenario;
  readonly scenario: Scenario;
  readonly rows: readonly BacktestRow[];
}

async function fitFile(file: string, options: ImportOptions): Promise<Fitted> {
  const { log } = await importFiles([sharedSource(file)], options);
  const fit = fitScenario(log!, { name: file });
  const { scenario, errors } = parseScenario(fit.input);
  expect(errors).toEqual([]);
  const simulated = Array.from({ length: replications }, (_, replication) =>
    flowSummary(simulateLog(scenario!, "backtest", { replication })),
  );
  return { log: log!, fit, scenario: scenario!, rows: backtest(flowSummary(log!), simulated) };
}

/** Rows that are 15 % off or more, or can't be compared. */
function farOff(rows: readonly BacktestRow[]): BacktestRow[] {
  return rows.filter(({ difference }) => !(Math.abs(difference ?? 1) < 0.15));
}

const uci = "servicenow-incident-event-log.csv.gz";
const volvo = "volvo-vinst-incidents.csv.gz";

describe.skipIf(missingShared(uci) !== null)(
  `the ServiceNow log of UCI, fitted without staffing and simulated${reason(uci)}`,
  () => {
    let fitted: Fitted;
    beforeAll(async () => {
      fitted = await fitFile(uci, { timezone: "America/Sao_Paulo" });
    }, 120_000);

    test("lies within 15 % of the log on median and p90 resolution, tickets per tier and moves", () => {
      expect(fitted.rows.map(({ measure }) => measure)).toEqual([
        "median resolution time",
        "p90 resolution time",
        "tickets at L1",
        "tickets at L2",
        "moves L1 → L2",
        "moves L2 → L1",
      ]);
      expect(farOff(fitted.rows)).toEqual([]);
    });

    test("takes its rate from the complete intake, day by day of the week", () => {
      // 22,588 tickets from 1 March to 22 May, as ../shared/data/README.md says; two are incomplete
      expect(fitted.fit.report.counts).toMatchObject({ used: 22_586, incomplete: 2 });
      // Monday to Sunday, from the same page
      const perDay = [448, 360, 378, 331, 309, 50, 43];
      const { hourly } = fitted.scenario.demand.profile as { hourly: number[] };
      for (const [day, expected] of perDay.entries()) {
        const own = hourly.slice(day * 24, day * 24 + 24);
        expect(Math.abs(own.reduce((sum, tickets) => sum + tickets, 0) - expected)).toBeLessThan(1);
      }
      const perWeek = perDay.reduce((sum, tickets) => sum + tickets, 0);
      expect(Math.abs(fitted.scenario.demand.ticketsPerWeek - perWeek)).toBeLessThan(4);
    });

    test("invents no agents", () => {
      for (const tier of fitted.scenario.tiers) expect(tier.capacity).toBe("unknown");
    });

    test("is written as a file that loads as the same scenario", () => {
      const text = writeScenario(fitted.fit.input);
      expect(loadScenario(text, "fitted.yaml").scenario).toEqual(fitted.scenario);
    });

    test("runs with stated staff: handling follows from it, and the waiting is left to the queue", () => {
      const staffing = loadStaffing(
        `
currency: BRL
tiers:
  L1: { agents: 30, days: mon-fri, hours: "07:00-19:00", shrinkage: 20%, occupancy: 75%, hourlyCost: 45 }
`,
        "staff.yaml",
      );
      const { input } = fitScenario(fitted.log, { name: "staffed", staffing });
      const { scenario, errors } = parseScenario(input);
      expect(errors).toEqual([]);
      const [l1, l2] = scenario!.tiers;
      expect(l2.capacity).toBe("unknown");
      // 30 agents × 12 h × 59 working days × 80 % × 75 % ÷ visits that joined L1 in them
      const { value } = l1.handling as { value: { mean: number } };
      const visits = (30 * 12 * 59 * 0.8 * 0.75 * 3_600_000) / value.mean;
      // 84.5 % of 22,588 tickets came to L1, one in six of them again
      expect(visits / (0.845 * 22_588)).toBeGreaterThan(1.05);
      expect(visits / (0.845 * 22_588)).toBeLessThan(1.25);
      const simulated = simulateLog({ ...scenario!, cap: 4 * 604_800_000 }, "staffed");
      expect(simulated.staffing.length).toBeGreaterThan(0);
    });
  },
);

describe.skipIf(missingShared(volvo) !== null)(
  `Volvo's log, fitted without staffing and simulated${reason(volvo)}`,
  () => {
    let fitted: Fitted;
    beforeAll(async () => {
      const text = readFileSync("test/golden/import/volvo-map.yaml", "utf8");
      fitted = await fitFile(volvo, { mapping: parseMapping(text, "volvo-map.yaml").mapping });
    }, 120_000);

    test("lies within 15 % of the log on median and p90 resolution, tickets per tier and moves", () => {
      expect(fitted.rows.map(({ measure }) => measure).sort()).toEqual([
        "median resolution time",
        "moves L1 → L2",
        "moves L1 → L3",
        "moves L2 → L1",
        "moves L2 → L3",
        "moves L3 → L1",
        "moves L3 → L2",
        "p90 resolution time",
        "tickets at L1",
        "tickets at L2",
        "tickets at L3",
      ]);
      expect(farOff(fitted.rows)).toEqual([]);
    });

    test("looks at the tickets opened from 2 to 4 May only, of which the file has all", () => {
      expect(fitted.fit.report.counts).toMatchObject({ used: 4_724, outsideWindow: 2_830 });
    });

    test("says that the other days' arrivals are derived, and that long resolutions may be missing", () => {
      const warnings = fitted.fit.warnings.join("\n");
      expect(warnings).toContain("complete intake covers 72 of the 168 hours of the week");
      expect(warnings).toContain("resolution times may be too short");
      expect(fitted.fit.report.parameters).toContainEqual(
        expect.objectContaining({ parameter: "demand.ticketsPerWeek", from: "derived" }),
      );
    });
  },
);

function reason(file: string): string {
  const missing = missingShared(file);
  return missing === null ? "" : ` (${missing})`;
}
