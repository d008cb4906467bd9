import { formatDuration } from "../../../model/duration.ts";
import { useStore } from "../store.ts";
import { useComparison } from "../useComparison.ts";
import { isOnPaper } from "./isOnPaper.ts";

/** On paper only: what was compared, how it was simulated, and when. */
export function PaperHead() {
  const { comparison, rows, isStale } = useComparison();
  const { run } = useStore();
  if (!isOnPaper.value) return null;
  const [{ scenario, seed, replications, measuredMinutes, warmUpMinutes }] = comparison.scenarios;
  const simulatedAt = run.result.value?.simulatedAt;
  const others = rows.length - 1;
  return (
    <header class="paper-head">
      <p class="paper-title">{scenario}</p>
      <p>
        {others === 0
          ? "A support structure, simulated. "
          : `A support structure compared with ${others === 1 ? "an alternative" : `${others} alternatives`}. `}
        {simulatedAt !== undefined && `Simulated on ${dateWords(simulatedAt)}. `}Printed on{" "}
        {dateWords(Date.now())}.
      </p>
      <p>
        {replications} replications of each scenario over {spanOf(measuredMinutes)}
        {warmUpMinutes > 0 && `, after ${spanOf(warmUpMinutes)} that don’t count`}; seed {seed}.
        Figures are means; “to” stands between the ends of their 95 % intervals.
      </p>
      {isStale && (
        <p class="warnings">
          Something was changed after this was simulated: some figures are from before that.
        </p>
      )}
    </header>
  );
}

function spanOf(minutes: number): string {
  return formatDuration(minutes * 60_000);
}

function dateWords(at: number): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(at);
}
