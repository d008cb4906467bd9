import type { BacktestRow } from "../../fit/backtest.ts";
import type { FitCounts } from "../../fit/fitBasis.ts";
import type { StatedPromises } from "../../fit/promises.ts";
import type { Staffing } from "../../fit/staffing.ts";
import type { ImportOptions, ImportProgress } from "../../import/importFiles.ts";
import type { ImportReport } from "../../import/importReport.ts";
import type { ImportedGroup } from "./importedGroups.ts";

/** What the import is told, as far as somebody has. */
export interface ImportAnswers extends Omit<ImportOptions, "pseudonymKey" | "onProgress"> {
  /** When files were extracted, by their names, Unix epoch ms. */
  readonly extractedAt?: Readonly<Record<string, number>>;
}

/** What no export tells of a desk, as far as somebody has said it. */
export interface DeskStatements {
  readonly name: string;
  readonly staffing: Staffing | null;
  readonly promises: StatedPromises | null;
}

/** To the import worker, which keeps the log that it has read. */
export type ImportRequest =
  | { readonly kind: "import"; readonly files: readonly File[]; readonly answers: ImportAnswers }
  | ({ readonly kind: "fit" } & DeskStatements);

/** What was imported, to be reviewed. */
export interface ImportedDesk {
  readonly report: ImportReport;
  /** Empty where nothing could be imported; the report says why. */
  readonly groups: readonly ImportedGroup[];
  /** As a scenario fitted to it will call them, the most urgent first. */
  readonly priorities: readonly string[];
  /** CSV of the rows that could not be used, each with its place and the reason; null where there are none. */
  readonly setAside: Blob | null;
}

/** From the import worker: progress now and then, and one of the others to each request. */
export type ImportReply =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | ({ readonly kind: "imported" } & ImportedDesk)
  | ({ readonly kind: "fitted" } & FittedDesk)
  | { readonly kind: "failed"; readonly message: string };

/** A fitted scenario, and how it compares with the log that it was fitted to. */
export interface FittedDesk {
  /** The scenario file. */
  readonly text: string;
  readonly warnings: readonly string[];
  readonly counts: FitCounts;
  readonly backtest: readonly BacktestRow[];
}
