import type { ComparisonJson } from "../../experiment/resultJson.ts";
import { useStore } from "../page/store.ts";
import { effectHint } from "../words/effectHint.ts";
import { keyMeasures } from "../words/keyMeasures.ts";
import { EffectRow } from "./EffectRow.tsx";

/** What the edited alternative does to the measures that decide, right beside the controls. */
export function EffectBox() {
  const { workspace, shown } = useStore();
  const edited = workspace.edited.value;
  const isAlternative = edited !== null && edited.id !== workspace.entries.value[0].id;
  const comparison = shown.value?.comparison;
  const row = shown.value?.rows.find(({ entry }) => entry.id === edited?.id);
  const isKnown = isAlternative && comparison !== undefined && row?.result != null;
  // no measure that comes or goes with a result moves what is below
  const isOfFour = comparison !== undefined && keyMeasures(comparison).shown.length > 3;
  return (
    <section
      class={isOfFour ? "effect is-of-four" : "effect"}
      aria-label="Effect of the change"
      aria-live="polite"
    >
      <h3>
        {isAlternative ? "Against the baseline" : "Effect"}
        {isKnown && (
          <small>
            {row.isFirstLook ? "first look, " : ""}n = {row.result?.replications}
          </small>
        )}
      </h3>
      {isKnown ? (
        <>
          <Effects name={edited.name} comparison={comparison} isStale={row.isStale} />
          <a href="#chosen">Why, and who pays</a>
        </>
      ) : (
        <p class="quiet">{isAlternative ? "Simulating …" : effectHint(comparison)}</p>
      )}
    </section>
  );
}

interface EffectsProps {
  readonly name: string;
  readonly comparison: ComparisonJson;
  readonly isStale: boolean;
}

function Effects({ name, comparison, isStale }: EffectsProps) {
  return (
    <dl class={isStale ? "is-stale" : ""}>
      {keyMeasures(comparison).shown.map((key) => (
        <EffectRow key={key.label} shown={key} name={name} comparison={comparison} />
      ))}
    </dl>
  );
}
