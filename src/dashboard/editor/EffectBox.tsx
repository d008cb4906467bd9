import { keyMeasures } from "../words/keyMeasures.ts";
import { useStore } from "../page/store.ts";
import { VerdictWord } from "../page/VerdictWord.tsx";
import { bounds } from "../words/intervalWords.ts";
import { measureFormat } from "../words/measureFormat.ts";
import { differenceAt } from "../words/shownMeasure.ts";

/** What the edited alternative does to the three measures that decide, right beside the controls. */
export function EffectBox() {
  const { workspace, shown } = useStore();
  const edited = workspace.edited.value;
  const baseline = workspace.entries.value[0];
  const isAlternative = edited !== null && edited.id !== baseline.id;
  const comparison = shown.value?.comparison;
  const row = shown.value?.rows.find(({ entry }) => entry.id === edited?.id);
  const isKnown = isAlternative && comparison !== undefined && row?.result != null;
  return (
    <section class="effect" aria-label="Effect of the change" aria-live="polite">
      <h3>
        {isAlternative ? "Against the baseline" : "Effect"}
        {isKnown && <small>n = {row.result?.replications}</small>}
      </h3>
      {isKnown ? (
        <dl class={row.isStale ? "is-stale" : ""}>
          {keyMeasures(comparison).shown.map((key) => {
            const format = measureFormat(comparison, [key]);
            const difference = differenceAt(comparison, edited.name, key.keys);
            return (
              <div key={key.label}>
                <dt>{key.label}</dt>
                {difference === undefined || difference.mean === null ? (
                  <dd>not comparable</dd>
                ) : (
                  <>
                    <dd>
                      <b>
                        {difference.mean < 0 ? "−" : "+"}
                        {format.size(difference.mean)}
                      </b>
                    </dd>
                    <dd>
                      <small>{bounds(difference, format.signed)}</small>
                    </dd>
                    <dd>
                      <VerdictWord verdict={difference.verdict} />
                    </dd>
                  </>
                )}
              </div>
            );
          })}
        </dl>
      ) : (
        <p class="quiet">
          {isAlternative
            ? "Simulating …"
            : "Change a number: its effect on cost, SLA breaches and tier imbalance appears here."}
        </p>
      )}
    </section>
  );
}
