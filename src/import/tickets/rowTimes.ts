import type { RowNumbers } from "../rows/numberColumn.ts";
import type { DateRole } from "../mapping/mapping.ts";

/** The instants of all rows, Unix epoch ms; NaN where there is none. */
export interface RowTimes extends Readonly<Record<DateRole, RowNumbers>> {
  /** The one that every usable row has: the time of a change, the start of a stay, the opening of a ticket. */
  readonly moment: RowNumbers;
}
