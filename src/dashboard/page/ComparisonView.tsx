import { ComparisonTable } from "./ComparisonTable.tsx";
import { MeasureBlocks } from "./MeasureBlocks.tsx";
import { useMedia } from "./useMedia.ts";

/** Scenarios by measures: one table where there is room for it, else a block for each measure. */
export function ComparisonView() {
  return useMedia("(min-width: 56.001rem)") ? <ComparisonTable /> : <MeasureBlocks />;
}
