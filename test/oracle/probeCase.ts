import type { LogFold } from "../../src/log/ticketLog.ts";
import { tierKinds, totalKinds } from "./metricKinds.ts";
import type { MetricName } from "./metricName.ts";
import { createTicketTally } from "./ticketTally.ts";
import { createTierTally, type ProbeSetup, readSpans } from "./tierTally.ts";
import { addVisit, minutesWithin } from "./visitSums.ts";

/** Reads one replication's rows; `values` gives each metric when the run is over, NaN where undefined. */
export interface CaseProbe {
  readonly fold: LogFold;
  values(): number[];
}

/** The metrics, as the oracle defines them, of one replication. */
export function probeCase(metrics: readonly MetricName[], setup: ProbeSetup): CaseProbe {
  const tiers = setup.names.tiers.map((_, tier) => createTierTally(metrics, setup, tier));
  const tickets = createTicketTally(setup);
  return {
    fold: {
      tickets: (table) => tickets.read(table),
      visits({ columns, length }) {
        for (let row = 0; row < length; row++)
          for (const sums of tiers[columns.tier[row]].visitSums[columns.type[row]])
            addVisit(sums, columns, row, setup.window);
        for (let row = 0; row < length; row++)
          for (const snapshot of tiers[columns.tier[row]].present.values())
            snapshot.add(columns.joinedAt[row], columns.endedAt[row]);
      },
      spans: (table) => readSpans(table, tiers, setup.window),
      staffing({ columns, length }) {
        for (let row = 0; row < length; row++) {
          const tier = tiers[setup.names.teamTiers[columns.team[row]]];
          const amount = columns.available[row];
          tier.available +=
            amount * minutesWithin(setup.window, columns.from[row], columns.to[row]);
          for (const snapshot of tier.staffed.values())
            snapshot.add(columns.from[row], columns.to[row], amount);
        }
      },
    },
    values: () =>
      metrics.map((metric) => {
        const tier = setup.names.tiers.indexOf(metric.place);
        if (tier < 0) return totalKinds[metric.kind](tickets, metric.className, tiers);
        const sums = tiers[tier].sumsOf(metric.className);
        return tierKinds[metric.kind]({ sums, tier: tiers[tier], tickets, metric });
      }),
  };
}
