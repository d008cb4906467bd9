// Scenarios
export { scenarioJsonSchema } from "./model/jsonSchema.ts";
export {
  formatProblem,
  type LoadedScenario,
  loadScenario,
  ScenarioError,
  type ScenarioProblem,
} from "./model/loadScenario.ts";
export { type ParsedScenario, parseScenario } from "./model/parseScenario.ts";
export { type PromiseKind, promiseKind } from "./model/promiseKind.ts";
export type { Scenario, ScenarioInput } from "./model/scenarioSchema.ts";
export { writeScenario } from "./model/writeScenario.ts";

// Time
export {
  addOpenTime,
  aroundTheClock,
  type BusinessClock,
  businessClock,
  dueAt,
} from "./model/businessClock.ts";
export { formatDuration, parseDuration } from "./model/duration.ts";
export { localToInstant } from "./model/zone.ts";

// From an export to a scenario
export { type DurationRule, unknownRule } from "./import/durations/durationRule.ts";
export { readDuration } from "./import/durations/durationText.ts";
export type { Finding, FindingSeverity } from "./log/finding.ts";
export { type ImportOptions, type ImportResult, importFiles } from "./import/importFiles.ts";
export type { ImportReport } from "./import/importReport.ts";
export type { ImportSource } from "./import/importSource.ts";
export { type ImportMapping, parseMapping } from "./import/mapping/mapping.ts";
export type { ImportProblem } from "./import/problem.ts";
export { type PresetEntry, presetEntries } from "./import/presets/presetEntries.ts";
export { setAsideCsv } from "./import/setAside/setAsideCsv.ts";
export type { SetAsideRow } from "./import/setAside/setAsideRow.ts";
export { parseTierMapping, type TierMapping } from "./import/tiers/tierMapping.ts";
export { type GroupTier, type TierConfidence } from "./import/tiers/groupTiers.ts";
export { writeMapping } from "./import/mapping/writeMapping.ts";
export { writeTiers } from "./import/tiers/writeTiers.ts";
export { backtest, type BacktestRow } from "./fit/backtest.ts";
export { FitError } from "./fit/fitError.ts";
export type { FitOptions } from "./fit/fitOptions.ts";
export type { FitReport } from "./fit/fitReport.ts";
export { type FittedScenario, fitScenario } from "./fit/fitScenario.ts";
export { type FlowSummary, flowSummary } from "./fit/flowSummary.ts";
export { loadStaffing } from "./fit/loadStaffing.ts";
export { loadPromises, type StatedPromises, withPromises } from "./fit/promises.ts";
export type { Staffing } from "./fit/staffing.ts";

// The ticket log
export { isLogFile, LogFileError } from "./log/logFile.ts";
export { readLog } from "./log/readLog.ts";
export type { LogNames, TicketLog } from "./log/ticketLog.ts";
export { visitsCsv } from "./log/visitsCsv.ts";
export { writeLog } from "./log/writeLog.ts";

// Simulation and comparison
export { compile } from "./engine/compile.ts";
export type { CompiledModel } from "./engine/compiledModel.ts";
export type { Logs } from "./engine/recording.ts";
export type { Execution } from "./execution/execution.ts";
export { inThisThread } from "./execution/inThisThread.ts";
export { workerThreads } from "./execution/workerThreads.ts";
export { type ComparisonResult, compareScenarios } from "./experiment/compareScenarios.ts";
export { ExperimentError, type ExperimentOptions } from "./experiment/experimentOptions.ts";
export type { Payback } from "./experiment/payback/payback.ts";
export {
  type ComparisonJson,
  comparisonJson,
  type ScenarioJson,
  scenarioJson,
} from "./experiment/resultJson.ts";
export type { ScenarioResult } from "./experiment/scenarioResult.ts";
export { simulateLog } from "./experiment/simulateLog.ts";
export { simulateScenario } from "./experiment/simulateScenario.ts";
export { comparisonText } from "./report/comparisonText.ts";
export { simulationText } from "./report/simulationText.ts";

// Terms
export { glossary, type GlossaryEntry } from "./metrics/glossary.ts";

// Measures of a log
export type { Dimension } from "./metrics/dimension.ts";
export { type FeeBracket, gradedFee } from "./metrics/gradedFee.ts";
export type { Measure } from "./metrics/measure.ts";
export { loggedContext, type MeasureContext } from "./metrics/measureContext.ts";
export { type MeasurePath, measurePaths } from "./metrics/measurePaths.ts";
export { measureLog, type RunMeasurement } from "./metrics/measureRun.ts";
export { measures } from "./metrics/measures.ts";

// Closed forms
export {
  type ErlangAMeasures,
  type ErlangAQueue,
  erlangA,
  erlangAWaitTail,
} from "./queueing/erlangA.ts";
export { erlangB } from "./queueing/erlangB.ts";
export { erlangC } from "./queueing/erlangC.ts";
export { jackson, type JacksonNetwork, type JacksonTier } from "./queueing/jackson.ts";
export {
  mmc,
  type MmcMeasures,
  type MmcQueue,
  mmcSojournTail,
  mmcWaitQuantile,
  mmcWaitTail,
} from "./queueing/mmc.ts";
export {
  type PriorityClass,
  type PriorityTeam,
  priorityWaitingTimes,
  teamPriorityWaitingTimes,
} from "./queueing/priority.ts";

// Random draws
export type { Distribution } from "./random/distribution.ts";
export { distributionOf, type DistributionSpec } from "./random/distributionOf.ts";
export { type RootKey, rootKey } from "./random/rootKey.ts";
export { streamKey } from "./random/streamKey.ts";

// Statistics
export { type BatchMeans, batchMeans } from "./statistics/batchMeans.ts";
export { type BreakEven, breakEven } from "./statistics/breakEven.ts";
export type { Estimate } from "./statistics/estimate.ts";
export { holm } from "./statistics/holm.ts";
export {
  addToLogHistogram,
  createLogHistogram,
  type LogHistogram,
  logHistogramQuantile,
} from "./statistics/logHistogram.ts";
export { type Mser5, mser5 } from "./statistics/mser5.ts";
export { type Difference, pairedDifference } from "./statistics/pairedDifference.ts";
export { type PairingEffect, pairingEffect } from "./statistics/pairingEffect.ts";
export { quantile } from "./statistics/quantile.ts";
export { type QuantileInterval, quantileInterval } from "./statistics/quantileInterval.ts";
export { studentInterval } from "./statistics/studentInterval.ts";
export { studentTQuantile } from "./statistics/studentT.ts";
export { type WelchDifference, welchDifference } from "./statistics/welchDifference.ts";
export { wilsonInterval } from "./statistics/wilsonInterval.ts";
