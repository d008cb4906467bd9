import type { LogStatus } from "../logStatus.ts";
import type { ColumnRole } from "../mapping.ts";

/** What is known of a product's export before a file is opened. Data only: adding a product adds a file. */
export interface Preset {
  readonly id: string;
  /** As a person would call it. */
  readonly title: string;
  /** Where its columns and values are documented, or which real header they come from. */
  readonly source: string;
  /** Names that a column of this role goes by, the likeliest first. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** The roles without whose columns a file isn't one of these. */
  readonly needs: readonly ColumnRole[];
  readonly missing: readonly string[];
  readonly statuses: Readonly<Record<string, LogStatus>>;
}
