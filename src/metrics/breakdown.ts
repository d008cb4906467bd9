import type { Dimension } from "./dimension.ts";
import type { MeasureContext } from "./measureContext.ts";
import { hourNames, weekNames } from "./periodNames.ts";

/** The key under which the groups of a dimension stand in a result. */
export const groupKeys: Readonly<Record<Dimension, string>> = {
  type: "types",
  priority: "priorities",
  channel: "channels",
  team: "teams",
  hourOfWeek: "hoursOfWeek",
  week: "weeks",
};

export function groupNames(
  { names, window }: GroupedContext,
  dimension: Dimension,
): readonly string[] {
  if (dimension === "hourOfWeek") return hourNames;
  if (dimension === "week") return weekNames(window);
  const { types: type, priorities: priority, channels: channel, teams: team } = names;
  return { type, priority, channel, team }[dimension];
}

/** Where the groups of each dimension that is asked for stand among all groups; their number is `count`. */
export interface GroupPlaces {
  readonly count: number;
  /** The first of a dimension, or -1 where it isn't asked for. */
  readonly first: Readonly<Record<Dimension, number>>;
}

export function groupPlaces(context: GroupedContext): GroupPlaces {
  const first = { type: -1, priority: -1, channel: -1, team: -1, hourOfWeek: -1, week: -1 };
  let count = 0;
  for (const dimension of context.breakdowns ?? []) {
    first[dimension] = count;
    count += groupNames(context, dimension).length;
  }
  return { count, first };
}

/** Without a window, there is one week. */
export type GroupedContext = Pick<MeasureContext, "names"> &
  Partial<Pick<MeasureContext, "breakdowns" | "window">>;
