import { simulateLog } from "../../experiment/simulateLog.ts";
import { backtest } from "../../fit/backtest.ts";
import { backtestWarnings } from "../../fit/backtestWarnings.ts";
import { fitScenario } from "../../fit/fitScenario.ts";
import { flowSummary } from "../../fit/flowSummary.ts";
import { withPromises } from "../../fit/promises.ts";
import type { TicketLog } from "../../log/ticketLog.ts";
import { loadScenario } from "../../model/loadScenario.ts";
import { writeScenario } from "../../model/writeScenario.ts";
import type { DeskStatements, FittedDesk } from "./importProtocol.ts";

const replications = 5;

/** Fits a scenario to a log and simulates it a few times to set both side by side. */
export function fitDesk(log: TicketLog, { name, staffing, promises }: DeskStatements): FittedDesk {
  const { input, report, warnings } = fitScenario(log, { name, staffing });
  const promised = promises === null ? input : withPromises(input, promises, "What is promised");
  const text = writeScenario(promised);
  const { scenario } = loadScenario(text, name);
  const simulated = Array.from({ length: replications }, (_, replication) =>
    flowSummary(simulateLog(scenario, undefined, { replication })),
  );
  const rows = backtest(flowSummary(log), simulated);
  return {
    text,
    warnings: [...warnings, ...backtestWarnings(rows)],
    counts: report.counts,
    backtest: rows,
  };
}
