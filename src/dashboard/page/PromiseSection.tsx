import { shownMeasure } from "../words/shownMeasure.ts";
import { PairedPanel } from "./PairedPanel.tsx";
import { PairTable } from "./PairTable.tsx";
import { Section } from "./Section.tsx";
import { useComparison } from "./useComparison.ts";

const counts = ["due", "breached", "notYetDue", "excluded", "penalty"] as const;

/** Which promises are kept, and what breaking them costs. */
export function PromiseSection() {
  const { baseline } = useComparison();
  const { sla = {}, promiseKinds = {} } = baseline.result ?? {};
  const promises = Object.keys(sla);
  const nameOf = (promise: string) =>
    Object.hasOwn(promiseKinds, promise) ? `${promise} (${promiseKinds[promise]})` : promise;
  const rows = promises.flatMap((promise) =>
    counts.map((name, at) => {
      const shown = shownMeasure("promise", name, promise);
      return {
        name: `${nameOf(promise)}: ${shown.measure.label.toLowerCase()}`,
        shown,
        isDefined: at >= 0,
      };
    }),
  );
  return (
    <Section
      id="promises"
      title="Promises"
      lead={
        promises.length === 0
          ? "These scenarios promise nothing. Add a promise in the form to see how well it would be kept."
          : "Share of the promises that fell due in the measured window and were kept."
      }
    >
      {promises.length > 0 && (
        <>
          <PairedPanel
            title={shownMeasure("promise", "attainment").measure.label}
            isZoomed
            places={promises.map((promise) => ({
              name: nameOf(promise),
              shown: shownMeasure("promise", "attainment", promise),
            }))}
          />
          <details class="is-printed">
            <summary>Promises in figures</summary>
            <PairTable caption="Promises in figures, per replication" rows={rows} />
          </details>
        </>
      )}
    </Section>
  );
}
