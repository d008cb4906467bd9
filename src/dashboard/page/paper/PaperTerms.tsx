import { keyMeasures } from "../../words/keyMeasures.ts";
import { useComparison } from "../useComparison.ts";
import { isOnPaper } from "./isOnPaper.ts";

/** On paper only: what the measures that decide are, which the page says behind its “?”. */
export function PaperTerms() {
  const { comparison } = useComparison();
  if (!isOnPaper.value) return null;
  return (
    <dl class="paper-list">
      {keyMeasures(comparison).shown.map(({ label, measure }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{measure.definition}</dd>
        </div>
      ))}
    </dl>
  );
}
