export { simulateLog } from "./experiment/simulateLog.ts";
export { backtest } from "./fit/backtest.ts";
export { fitScenario } from "./fit/fitScenario.ts";
export { flowSummary } from "./fit/flowSummary.ts";
export { loadStaffing } from "./fit/loadStaffing.ts";
export {
  importFiles,
  type ImportOptions,
  type ImportProgress,
  type ImportResult,
} from "./import/importFiles.ts";
export type { ImportReport } from "./import/importReport.ts";
export type { ImportSource } from "./import/importSource.ts";
export { type ImportMapping, parseMapping } from "./import/mapping.ts";
export type { ImportProblem, SetAsideRow } from "./import/problem.ts";
export { parseTierMapping, type TierMapping } from "./import/tierMapping.ts";
export { addOpenTime, aroundTheClock, businessClock, dueAt } from "./model/businessClock.ts";
export { calendarWindows } from "./model/calendarWindows.ts";
export { formatDuration, parseDuration } from "./model/duration.ts";
export { scenarioJsonSchema } from "./model/jsonSchema.ts";
export { formatProblem, loadScenario, ScenarioError } from "./model/loadScenario.ts";
export { parseScenario } from "./model/parseScenario.ts";
export { writeScenario } from "./model/writeScenario.ts";
export { localToInstant } from "./model/zone.ts";
export { erlangA } from "./queueing/erlangA.ts";
export { erlangB } from "./queueing/erlangB.ts";
export { erlangC } from "./queueing/erlangC.ts";
export { mmc } from "./queueing/mmc.ts";
export { priorityWaitingTimes } from "./queueing/priority.ts";
export { distributionOf } from "./random/distributionOf.ts";
export { rootKey } from "./random/rootKey.ts";
export { streamKey } from "./random/streamKey.ts";
export { holm } from "./statistics/holm.ts";
export {
  addToLogHistogram,
  createLogHistogram,
  logHistogramQuantile,
} from "./statistics/logHistogram.ts";
export { pairedDifference } from "./statistics/pairedDifference.ts";
export { quantile } from "./statistics/quantile.ts";
export { studentInterval } from "./statistics/studentInterval.ts";
export { studentTQuantile } from "./statistics/studentT.ts";
export { wilsonInterval } from "./statistics/wilsonInterval.ts";
