import type { SpanName } from "../durations/spanName.ts";
import type { ColumnRole } from "../mapping/mapping.ts";
import type { StatusWordKind } from "../proposals/statusWordKind.ts";

/**
 * What an export in a language calls things. All words are plain (`plainLetters`): lower case, no accents. Lists of names are
 * parted by commas, lists of words by spaces.
 */
export interface Language {
  /** In English. */
  readonly name: string;
  /** Words of statuses by what they tell, parted by commas; `…` where a word may go on. */
  readonly statuses: Readonly<Partial<Record<StatusWordKind, string>>>;
  /** Words that say nothing by themselves, in statuses. */
  readonly fillers: string;
  /** Names of columns by what they hold, parted by commas. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Words for priorities and impacts, from the most to the least urgent of five ranks, parted by commas. */
  readonly urgencies: readonly [string, string, string, string, string];
  /** January to December, long and short, in the forms that stand in dates; none where another list has them. */
  readonly months: readonly string[];
  readonly weekdays: string;
  /** Beginnings of words by which a column is about those who ask for help; parted by spaces. */
  readonly askers: string;
  /** Beginnings of words by which a date is one to come. */
  readonly plans: string;
  readonly spans: Readonly<Partial<Record<SpanName, string>>>;
}
