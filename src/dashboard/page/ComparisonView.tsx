import { ComparisonTable } from "./ComparisonTable.tsx";
import { MeasureBlocks } from "./MeasureBlocks.tsx";
import { isOnPaper } from "./paper/isOnPaper.ts";
import { useMedia } from "./useMedia.ts";

/** Scenarios by measures: one table where there is room for it, and on paper, else a block for each measure. */
export function ComparisonView() {
  const isWide = useMedia("(min-width: 56.001rem)");
  return isWide || isOnPaper.value ? <ComparisonTable /> : <MeasureBlocks />;
}
