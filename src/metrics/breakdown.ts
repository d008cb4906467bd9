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

/** The names of a dimension's groups, in their order. */
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

/** Where the groups of a context's breakdowns stand. */
export function groupPlaces(context: GroupedContext): GroupPlaces {
  const first = { type: -1, priority: -1, channel: -1, team: -1, hourOfWeek: -1, week: -1 };
  let count = 0;
  for (const dimension of context.breakdowns ?? []) {
    first[dimension] = count;
    count += groupNames(context, dimension).length;
  }
  return { count, first };
}

/** A column of codes by which rows are told apart, its first group among all groups, and how many it has. */
export interface AskedColumn<C extends Dimension> {
  readonly column: C;
  readonly first: number;
  readonly count: number;
}

/** Those of the columns by which a breakdown is asked for. A row whose code isn't below `count` is of none of the groups. */
export function askedColumns<C extends Dimension>(
  context: GroupedContext,
  columns: readonly C[],
): readonly AskedColumn<C>[] {
  const { first } = groupPlaces(context);
  return columns
    .filter((column) => first[column] >= 0)
    .map((column) => ({
      column,
      first: first[column],
      count: groupNames(context, column).length,
    }));
}

/** Without a window, there is one week. */
export type GroupedContext = Pick<MeasureContext, "names"> &
  Partial<Pick<MeasureContext, "breakdowns" | "window">>;
