import { backlogTrend } from "../words/backlogTrend.ts";
import { changeWords } from "../words/changeWords.ts";
import { outcomeWords } from "../words/why/outcomeWords.ts";
import { whyWords } from "../words/why/whyWords.ts";
import { Section } from "./Section.tsx";
import { useComparison } from "./useComparison.ts";

const mostChanges = 8;

/** What the chosen alternative changes, what that comes to, and why: in sentences made of its differences. */
export function ChosenSection() {
  const { comparison, baseline, chosen } = useComparison();
  if (chosen === null) return null;
  const { name, input } = chosen.entry;
  const changes = changeWords(baseline.entry.input, input);
  return (
    <Section id="chosen" title={<ChosenTitle />}>
      <div class={`chosen ${chosen.isStale ? "is-stale" : ""}`}>
        <div>
          <h3>What it changes</h3>
          {changes.length === 0 ? (
            <p class="quiet">Nothing so far.</p>
          ) : (
            <ul class="sentences">
              {changes.slice(0, mostChanges).map((change) => (
                <li key={change}>{change}</li>
              ))}
              {changes.length > mostChanges && (
                <li class="quiet">and {changes.length - mostChanges} more</li>
              )}
            </ul>
          )}
        </div>
        <div>
          <h3>What that does</h3>
          {chosen.result === null ? (
            <p class="quiet">Simulating …</p>
          ) : (
            <ul class="sentences">
              {whyWords(comparison, name).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
              <DriftingBacklog warnings={chosen.result.warnings} />
            </ul>
          )}
        </div>
      </div>
    </Section>
  );
}

/** Under its own averages: they depend on how long one looks. All other warnings are with the method. */
function DriftingBacklog({ warnings }: { readonly warnings: readonly string[] }) {
  const drift = warnings.find((warning) => backlogTrend([warning]) !== null);
  return drift === undefined ? null : <li class="warnings">{drift}</li>;
}

function ChosenTitle() {
  const { comparison, chosen } = useComparison();
  if (chosen === null) return null;
  const { entry, result, isFirstLook } = chosen;
  const outcome = result === null ? "" : outcomeWords(comparison, entry.name);
  return (
    <>
      “{entry.name}” {outcome}
      {isFirstLook && <small class="first-look">first look, still running</small>}
    </>
  );
}
