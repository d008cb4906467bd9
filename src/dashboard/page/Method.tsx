import { formatDuration } from "../../model/duration.ts";
import { PaperTerms } from "./paper/PaperTerms.tsx";
import { useComparison } from "./useComparison.ts";
import { Section } from "./Section.tsx";
import { Warnings } from "./Warnings.tsx";

/** How the numbers came about, and what to keep in mind about them. */
export function Method() {
  const { comparison } = useComparison();
  const { replications, seed, measuredMinutes, warmUpMinutes } = comparison.scenarios[0];
  return (
    <Section id="method" title="How far to trust this">
      <div class="prose">
        <Warnings />
        <p>
          Each scenario was simulated {replications} times over {spanOf(measuredMinutes)}
          {warmUpMinutes > 0 && `, after ${spanOf(warmUpMinutes)} that don’t count`}. All scenarios
          met the same tickets (common random numbers, seed {seed}), so that differences are theirs
          and not luck’s.
        </p>
        <p>
          Every figure is a mean over these replications with its 95 % Student-t interval. Words
          such as “better” are given jointly over all measures of the comparison (Holm, 95 %), while
          intervals are plain: a difference whose interval leaves out 0 may still read “no
          difference shown”.
        </p>
        <PaperTerms />
      </div>
    </Section>
  );
}

function spanOf(minutes: number): string {
  return formatDuration(minutes * 60_000);
}
