import { foldLog, foldTogether } from "../log/foldTogether.ts";
import type { LogFold, TicketLog } from "../log/ticketLog.ts";
import type { MeasureContext } from "./measureContext.ts";
import { weeklyLedger } from "./ledger/weeklyLedger.ts";
import { type MeasurePath, measurePaths } from "./measurePaths.ts";
import { tallyRun } from "./tallyRun.ts";
import { presence } from "./tallies/presence.ts";
import { week } from "./units.ts";

/** What is measured of one run. */
export interface RunMeasurement {
  /** In the order of `measurePaths`; NaN where undefined in this run, or not known. */
  readonly values: Float64Array;
  /** Mean backlog of each whole week of the window. */
  readonly weeklyBacklog: Float64Array;
  /** What each week cost and how its hours were spent, where the context asks for it: see `weeklyLedger`. */
  readonly ledger?: Float64Array;
}

/**
 * Measures one run with all of `measures`: feed its rows to `fold`, in blocks of any size, then ask for the result.
 */
export function measureRun(context: MeasureContext): {
  readonly fold: LogFold;
  readonly result: () => RunMeasurement;
} {
  const { use, fold } = tallyRun(context);
  const { hides = [] } = context;
  const probes = new Map<unknown, (index: number) => number>();
  const paths = pathsOf(context);
  for (const { measure } of paths)
    if (!probes.has(measure) && !measure.needs?.some((fact) => hides.includes(fact)))
      probes.set(measure, measure.probe(use, context));
  const { weeks } = use(presence);
  const ledger = context.keepsLedger === true ? weeklyLedger(context) : null;
  return {
    fold: ledger === null ? fold : foldTogether([fold, ledger.fold]),
    result: () => ({
      values: Float64Array.from(paths, ({ measure, index }) => probes.get(measure)?.(index) ?? NaN),
      weeklyBacklog: weeks.map((time) => time / week),
      ...(ledger !== null && { ledger: ledger.values() }),
    }),
  };
}

/** Where the values of runs stand, by what they are measured with: many runs have that in common. */
const knownPaths = new WeakMap<MeasureContext, readonly MeasurePath[]>();

function pathsOf(context: MeasureContext): readonly MeasurePath[] {
  const known = knownPaths.get(context);
  if (known !== undefined) return known;
  const paths = measurePaths(context);
  knownPaths.set(context, paths);
  return paths;
}

/**
 * Measures a log that was kept or imported.
 *
 * @param context What to measure it by: of an imported log `loggedContext`, by which nothing that it can't tell is known.
 * @example
 * import { loadScenario, loggedContext, measureLog, measurePaths, simulateLog } from "tierlab";
 * const { scenario } = loadScenario(
 *   `name: Desk
 * types: [{ name: Question, ticketsPerWeek: 100 }]
 * tiers: [{ name: L1, teams: [{ name: Front, agents: unlimited }], handling: { distribution: fixed, value: 12 min } }]`,
 *   "desk.yaml",
 * );
 * const log = simulateLog(scenario, "7");
 * const context = loggedContext(log);
 * const place = measurePaths(context).findIndex(({ keys }) => keys.join(".") === "overall.resolutionTime");
 * measureLog(log, context).values[place] // => 12
 */
export function measureLog(log: TicketLog, context: MeasureContext): RunMeasurement {
  const { fold, result } = measureRun(context);
  foldLog(log, fold);
  return result();
}
