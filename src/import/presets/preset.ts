import type { DateFormat } from "../dates/dateFormat.ts";
import type { LogStatus } from "../mapping/logStatus.ts";
import type { ColumnRole, DateRole, DurationRole } from "../mapping/mapping.ts";
import type { PromiseValues } from "../mapping/promiseText.ts";
import type { ImportShape } from "../mapping/shape.ts";

/** What is known of a product's export before a file is opened. Data only: adding a product adds a file. */
export interface Preset {
  readonly id: string;
  /** As a person would call it. */
  readonly title: string;
  /** Where its columns and values are documented (an address), or which real header they come from. */
  readonly source: string;
  /** Whether no real header row was at hand: known from documentation alone. */
  readonly isFromDocumentation: boolean;
  readonly shape: ImportShape;
  /**
   * Names that a column of this role goes by, in any language, the likeliest first; matched as
   * `headerNames` does. `{zone}` stands for any text, taken for the zone of the export's dates:
   * `Created at ({zone})`.
   */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** The roles without whose columns a file isn't one of these. */
  readonly needs: readonly ColumnRole[];
  /** Names of which the header must hold at least one of each list, where `needs` go by names that other products use too. */
  readonly marks?: readonly (readonly string[])[];
  /** Names that tell that a header is another product's, or another of this one's exports. */
  readonly without?: readonly string[];
  /** Values that stand for nothing, in any column. */
  readonly missing: readonly string[];
  /** What a status means, in any language; `Status / Sub-status` where it takes both to know, `* / Sub-status` for any other status of that sub-status. */
  readonly statuses: Readonly<Record<string, LogStatus>>;
  /** How dates are written, where the product always writes them so. */
  readonly dates?: Readonly<Partial<Record<DateRole, DateFormat>>>;
  /** The zone in which the product always exports, IANA. */
  readonly timezone?: string;
  /** How durations are written, in words of `parseDurationFormat`: `business minutes`. */
  readonly durations?: Readonly<Partial<Record<DurationRole, string>>>;
  /** What the column that tells of the promise holds; default: true and false. */
  readonly promise?: PromiseValues;
  /** Whether ids are numbers with spaces between their thousands: `12 345` is 12345. */
  readonly hasSpacedIds?: boolean;
  /** What the number of reassignments is of a ticket that nobody passed on: 1 where groups are counted. Default: 0. */
  readonly reassignmentsStartAt?: 0 | 1;
  /** Whether a cell may name several groups or agents, each on a line of its own: the first is used. */
  readonly hasListCells?: boolean;
  /** Whether an apostrophe stands before cells that a spreadsheet would run, as `guardedCell` puts it. */
  readonly hasGuardedCells?: boolean;
  /** Whether the first instant of 1970, in whatever zone, stands for a date that is missing. */
  readonly epochIsMissing?: boolean;
  /** What its columns can't tell, a sentence each, for the report. */
  readonly cannotTell?: readonly string[];
}
