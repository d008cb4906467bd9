import type { LogNames } from "../log/ticketLog.ts";
import type { Dimension } from "./dimension.ts";
import type { MeasureContext } from "./measureContext.ts";

/** The key under which the groups of a dimension stand in a result. */
export const groupKeys: Readonly<Record<Dimension, string>> = {
  type: "types",
  priority: "priorities",
  channel: "channels",
  team: "teams",
};

export function groupNames(names: LogNames, dimension: Dimension): readonly string[] {
  const { types: type, priorities: priority, channels: channel, teams: team } = names;
  return { type, priority, channel, team }[dimension];
}

/** Where the groups of each dimension that is asked for stand among all groups; their number is `count`. */
export interface GroupPlaces {
  readonly count: number;
  /** The first of a dimension, or -1 where it isn't asked for. */
  readonly first: Readonly<Record<Dimension, number>>;
}

export function groupPlaces({ names, breakdowns = [] }: GroupedContext): GroupPlaces {
  const first = { type: -1, priority: -1, channel: -1, team: -1 };
  let count = 0;
  for (const dimension of breakdowns) {
    first[dimension] = count;
    count += groupNames(names, dimension).length;
  }
  return { count, first };
}

export type GroupedContext = Pick<MeasureContext, "names"> &
  Partial<Pick<MeasureContext, "breakdowns">>;
