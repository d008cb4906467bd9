import { estimateAt, shownMeasure } from "../words/shownMeasure.ts";
import { whyUnknown } from "../words/whyUnknown.ts";
import { Legend } from "./Legend.tsx";
import { PairedPanel } from "./PairedPanel.tsx";
import { Section } from "./Section.tsx";
import { useComparison } from "./useComparison.ts";

const candidates = [
  "occupancy",
  "waitingTime",
  "touchedShare",
  "resolvedShare",
  "workShare",
  "costShare",
  "timeAtTier",
  "escalationRate",
  "visitsPerTicket",
] as const;
const mostPanels = 6;

/** Who works how much: load, waiting and shares of each tier, baseline beside chosen. */
export function TierSection() {
  const { comparison, baseline } = useComparison();
  const tiers = Object.keys(baseline.result?.tiers ?? {});
  const isKnown = (name: string) =>
    comparison.scenarios.some((scenario) =>
      tiers.some((tier) => estimateAt(scenario, ["tiers", tier, name]).mean !== null),
    );
  const labelOf = (name: string) => shownMeasure("tier", name).measure.label;
  const unknown = candidates.filter((name) => !isKnown(name));
  return (
    <Section
      id="tiers"
      title="Tier by tier"
      lead="Where the work lands, how busy people are and how long tickets wait for them."
    >
      <Legend />
      <div class="panels">
        {candidates
          .filter(isKnown)
          .slice(0, mostPanels)
          .map((name) => (
            <PairedPanel
              key={name}
              title={labelOf(name)}
              places={tiers.map((tier) => ({
                name: tier,
                shown: shownMeasure("tier", name, tier),
              }))}
            />
          ))}
      </div>
      {unknown.length > 0 && (
        <p class="quiet unknown">
          Not known at any tier: {unknown.map(labelOf).join(", ").toLowerCase()}.{" "}
          {whyUnknown(unknown)}
        </p>
      )}
    </Section>
  );
}
