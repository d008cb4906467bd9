import { simulateLog } from "../../experiment/simulateLog.ts";
import { backtest } from "../../fit/backtest.ts";
import { fitScenario } from "../../fit/fitScenario.ts";
import { flowSummary } from "../../fit/flowSummary.ts";
import type { Staffing } from "../../fit/staffing.ts";
import type { TicketLog } from "../../log/ticketLog.ts";
import { loadScenario } from "../../model/loadScenario.ts";
import { writeScenario } from "../../model/writeScenario.ts";
import type { FittedDesk } from "./importProtocol.ts";

const replications = 5;

/** Fits a scenario to a log and simulates it a few times to set both side by side. */
export function fitDesk(
  log: TicketLog,
  { name, staffing }: { readonly name: string; readonly staffing: Staffing | null },
): FittedDesk {
  const { input, report, warnings } = fitScenario(log, { name, staffing });
  const text = writeScenario(input);
  const { scenario } = loadScenario(text, name);
  const simulated = Array.from({ length: replications }, (_, replication) =>
    flowSummary(simulateLog(scenario, undefined, replication)),
  );
  return {
    text,
    warnings,
    counts: report.counts,
    backtest: backtest(flowSummary(log), simulated),
  };
}
