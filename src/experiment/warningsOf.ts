import type { ReplicationResult } from "../execution/replicationResult.ts";
import { isOfPeriod, type MeasurePath } from "../metrics/measurePaths.ts";
import { driftTest } from "../statistics/driftTest.ts";
import { studentTQuantile } from "../statistics/studentT.ts";
import type { Warning } from "./scenarioResult.ts";

interface Run {
  readonly paths: readonly MeasurePath[];
  readonly values: readonly Float64Array[];
  readonly results: readonly ReplicationResult[];
  readonly rules: readonly string[];
}

/** All that should be known about a scenario's replications before their averages are believed. */
export function warningsOf(run: Run): Warning[] {
  return [
    ...drift(run),
    ...openTickets(run),
    ...openIncidents(run),
    ...blockedRules(run),
    ...undefinedSomewhere(run),
    ...neverBreached(run),
    ...tooFewReplications(run),
  ];
}

/** Of the mean backlog; below that a trend changes no decision. */
const leastDriftShare = 0.02;
const leastDriftTickets = 0.5;

function drift({ results }: Run): Warning[] {
  const weeks = results.map(({ weeklyBacklog }) => [...weeklyBacklog]);
  const all = weeks.flat();
  const mean = all.reduce((sum, backlog) => sum + backlog, 0) / Math.max(1, all.length);
  const leastSlope = Math.max(leastDriftTickets, leastDriftShare * mean);
  const { slope, isDrifting } = driftTest(weeks, { leastSlope });
  if (isDrifting !== true || slope.mean === null || slope.low === null || slope.high === null)
    return [];
  const isGrowing = slope.mean > 0;
  const [low, high] = isGrowing ? [slope.low, slope.high] : [-slope.high, -slope.low];
  const interval = `95 %: ${decimal(low)} to ${decimal(high)}, n = ${slope.n}`;
  const message = `The backlog ${isGrowing ? "grows" : "shrinks"} through the measured window, by ${decimal(Math.abs(slope.mean))} tickets a week (${interval}): averages depend on how long the window is.`;
  return [{ code: isGrowing ? "growing backlog" : "shrinking backlog", message }];
}

function openTickets({ paths, values, results }: Run): Warning[] {
  const open = totalOf("open", paths, values);
  if (open === 0) return [];
  const arrived = whole(totalOf("arrived", paths, values));
  const runs = results.length === 1 ? "" : ` of all ${whole(results.length)} replications`;
  const message = `${whole(open)} of the ${arrived} tickets${runs} were still open at the end; means of resolution time leave them out.`;
  return [{ code: "open tickets", message }];
}

function openIncidents({ paths, values, results }: Run): Warning[] {
  const open = totalOf("incidentsNotOver", paths, values);
  // Undefined where nobody knows.
  if (!(open > 0)) return [];
  const all = whole(totalOf("majorIncidents", paths, values));
  const runs = results.length === 1 ? "" : ` of all ${whole(results.length)} replications`;
  const message = `${whole(open)} of the ${all} major incidents${runs} were not over at the end; their mean length leaves them out.`;
  return [{ code: "open incidents", message }];
}

function totalOf(
  name: string,
  paths: readonly MeasurePath[],
  values: readonly Float64Array[],
): number {
  const place = paths.findIndex(({ keys }) => keys[0] === "overall" && keys[1] === name);
  return values.reduce((sum, run) => sum + run[place], 0);
}

function blockedRules({ rules, results }: Run): Warning[] {
  return rules.flatMap((rule, i): Warning[] => {
    const times = results.reduce((sum, { blockedRules }) => sum + blockedRules[i], 0);
    if (times === 0) return [];
    const message = `The rule "${rule}" could not act ${times === 1 ? "once" : `${whole(times)} times`}: where it sends tickets nobody ever works, or the ticket had moved as often as it may.`;
    return [{ code: "blocked rule", message }];
  });
}

const mostNamed = 5;

/** What readers look at first; elsewhere `n` alone says how many replications stand behind an estimate. */
const headlines = new Set(["resolutionTime", "waitingTime", "attainment", "perResolvedTicket"]);

/** What is undefined in every replication is unknown, and shown so; what is in some of them has fewer values than the rest. In some hour of the night there is always something. */
function undefinedSomewhere({ paths, values }: Run): Warning[] {
  const partly = paths.flatMap((path, i) => {
    const { keys, measure } = path;
    if (!headlines.has(measure.name) || isOfPeriod(path)) return [];
    const n = values.filter((run) => !Number.isNaN(run[i])).length;
    return n === 0 || n === values.length ? [] : [`${keys.join(".")} (n = ${n})`];
  });
  if (partly.length === 0) return [];
  const more = partly.length > mostNamed ? ` and ${partly.length - mostNamed} more` : "";
  const message = `Undefined in some of the ${values.length} replications, which these estimates leave out: ${partly.slice(0, mostNamed).join(", ")}${more}.`;
  return [{ code: "undefined", message }];
}

/** Where all replications agree the interval has no width, and what is rare looks as if it were never. By the rule of three: e^−3 is about 1 in 20. */
function neverBreached({ paths, values }: Run): Warning[] {
  if (values.length < 2) return [];
  const total = (name: string, promise: string) => {
    const place = paths.findIndex(
      ({ keys, measure }) =>
        measure.scope === "promise" && measure.name === name && keys[1] === promise,
    );
    return values.reduce((sum, run) => sum + run[place], 0);
  };
  const promises = new Set(
    paths.flatMap(({ keys, measure }) => (measure.scope === "promise" ? keys[1] : [])),
  );
  const kept = [...promises].flatMap((promise) => {
    const due = total("due", promise);
    return due > 0 && total("breached", promise) === 0 ? `"${promise}" (${whole(due)} due)` : [];
  });
  if (kept.length === 0) return [];
  const more = kept.length > mostNamed ? ` and ${kept.length - mostNamed} more` : "";
  const message = `Not one breach in ${values.length} replications: ${kept.slice(0, mostNamed).join(", ")}${more}. That isn't never, and ± 0 isn't certainty: were 3 of as many breached on average, 1 such run in 20 would still show none.`;
  return [{ code: "never breached", message }];
}

/** From so many on, more of them make an interval narrower by little more than their number does. */
const enoughReplications = 5;
const manyReplications = 10;

function tooFewReplications({ results }: Run): Warning[] {
  const count = results.length;
  if (count >= enoughReplications) return [];
  if (count === 1)
    return [
      {
        code: "single replication",
        message: "One replication has no intervals: nothing says how far luck made these numbers.",
      },
    ];
  const times = decimal(widthWith(count) / widthWith(manyReplications));
  const message = `Only ${count} replications: the intervals are wide because there are so few, and differences are hard to show. ${manyReplications} would make them about ${times} times as narrow (Student's t with ${manyReplications - 1} degrees of freedom instead of ${count - 1}).`;
  return [{ code: "few replications", message }];
}

/** Half the width of an interval of so many replications, in standard deviations. */
function widthWith(count: number): number {
  return studentTQuantile(0.975, count - 1) / Math.sqrt(count);
}

const decimal = (value: number): string =>
  value.toLocaleString("en", { maximumSignificantDigits: 3 });
const whole = (value: number): string => value.toLocaleString("en");
