import type { ShownScenario } from "../state/shownComparison.ts";
import { backlogTrend } from "../words/backlogTrend.ts";
import { changeWords } from "../words/changeWords.ts";
import { useComparison } from "./useComparison.ts";

/** Under a scenario's name: what it changes in the baseline, and what to keep in mind about its figures. */
export function ScenarioNote({ row }: { readonly row: ShownScenario }) {
  const drift = row.result === null ? null : backlogTrend(row.result);
  return (
    <div class="scenario-note">
      {row.role !== "baseline" && <Changes row={row} />}
      <p class="tags">
        {row.isFirstLook && <span class="tag">first look: n = {row.result?.replications}</span>}
        {drift !== null && (
          <a class="tag is-warning" href="#warnings">
            backlog {drift.trend}
          </a>
        )}
      </p>
    </div>
  );
}

function Changes({ row }: { readonly row: ShownScenario }) {
  const { baseline } = useComparison();
  const [first, ...more] = changeWords(baseline.entry.input, row.entry.input);
  const rest = more.length === 0 ? "" : ` and ${more.length} more`;
  return <p class="changed">{first === undefined ? "no change yet" : `${first}${rest}`}</p>;
}
