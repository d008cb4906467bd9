import { shownMeasure } from "../words/shownMeasure.ts";
import { Legend } from "./Legend.tsx";
import { PairedPanel } from "./PairedPanel.tsx";
import { Section } from "./Section.tsx";
import { useComparison } from "./useComparison.ts";

const panels = [
  "occupancy",
  "waitingTime",
  "touchedShare",
  "resolvedShare",
  "workShare",
  "costShare",
] as const;

/** Who works how much: load, waiting and shares of each tier, baseline beside chosen. */
export function TierSection() {
  const { baseline } = useComparison();
  const tiers = Object.keys(baseline.result?.tiers ?? {});
  return (
    <Section
      id="tiers"
      title="Tier by tier"
      lead="Where the work lands, how busy people are and how long tickets wait for them."
    >
      <Legend />
      <div class="panels">
        {panels.map((name) => (
          <PairedPanel
            key={name}
            title={shownMeasure("tier", name).measure.label}
            places={tiers.map((tier) => ({ name: tier, shown: shownMeasure("tier", name, tier) }))}
          />
        ))}
      </div>
    </Section>
  );
}
