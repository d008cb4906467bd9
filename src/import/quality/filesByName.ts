import type { ImportedFile } from "../rows/rowTable.ts";
import { byText } from "../codes/textOrder.ts";

/** The files of an import in an order that doesn't depend on that in which they were given. */
export function filesByName(files: readonly ImportedFile[]): ImportedFile[] {
  return [...files].sort((a, b) => byText(a.name, b.name));
}
