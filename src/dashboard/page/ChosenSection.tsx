import type { ScenarioJson } from "../../experiment/resultJson.ts";
import type { Entry } from "../state/workspace.ts";
import { emptyTiers } from "../words/agentCounts.ts";
import { backlogTrend } from "../words/backlogTrend.ts";
import { changeWords } from "../words/changeWords.ts";
import { outcomeWords } from "../words/why/outcomeWords.ts";
import { whyWords } from "../words/why/whyWords.ts";
import { Section } from "./Section.tsx";
import { useComparison } from "./useComparison.ts";

/** What the chosen alternative changes, what that comes to, and why: in sentences made of its differences. */
export function ChosenSection() {
  const { baseline, chosen } = useComparison();
  if (chosen === null) return null;
  const { name, input } = chosen.entry;
  const changes = changeWords(baseline.entry.input, input);
  if (changes.length === 0)
    return (
      <Section
        id="chosen"
        title={`“${name}” is like the baseline so far`}
        lead="Change something in the form: what that does, and why, appears here."
      >
        <div class="chosen" />
      </Section>
    );
  return (
    <Section id="chosen" title={<Outcome />}>
      <div class={`chosen ${chosen.isStale ? "is-stale" : ""}`}>
        <div>
          <h3>What it changes</h3>
          <Changes changes={changes} />
        </div>
        <div>
          <h3>What that does</h3>
          {chosen.result === null ? (
            <p class="quiet">Simulating …</p>
          ) : (
            <Effects entry={chosen.entry} result={chosen.result} />
          )}
        </div>
      </div>
    </Section>
  );
}

const mostChanges = 8;

function Changes({ changes }: { readonly changes: readonly string[] }) {
  return (
    <ul class="sentences">
      {changes.slice(0, mostChanges).map((change) => (
        <li key={change}>{change}</li>
      ))}
      {changes.length > mostChanges && (
        <li class="quiet">and {changes.length - mostChanges} more</li>
      )}
    </ul>
  );
}

interface EffectsProps {
  readonly entry: Entry;
  readonly result: ScenarioJson;
}

/** Under them the drift of its backlog, on which averages depend; all other warnings are with the method. */
function Effects({ entry: { name, input }, result }: EffectsProps) {
  const { comparison } = useComparison();
  const drift = backlogTrend(result);
  return (
    <ul class="sentences">
      {emptyTiers(input).map((tier) => (
        <li key={tier}>Nobody works at {tier}: what comes there waits until a rule moves it on.</li>
      ))}
      {whyWords(comparison, name).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {drift !== null && <li class="warnings">{drift.warning}</li>}
    </ul>
  );
}

function Outcome() {
  const { comparison, chosen } = useComparison();
  if (chosen === null) return null;
  const { entry, result, isFirstLook, isStale } = chosen;
  if (result === null) return <>“{entry.name}”</>;
  const note = isStale
    ? "before the last change"
    : isFirstLook
      ? `first look, n = ${result.replications}`
      : null;
  return (
    <>
      “{entry.name}” {outcomeWords(comparison, entry.name)}
      {note !== null && <small class="first-look">{note}</small>}
    </>
  );
}
