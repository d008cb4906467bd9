import { hasBalance } from "../words/keyMeasures.ts";
import { shownMeasure } from "../words/shownMeasure.ts";
import { PairTable } from "./PairTable.tsx";
import { Section } from "./Section.tsx";
import { useComparison } from "./useComparison.ts";

const overall = [
  "arrived",
  "resolved",
  "open",
  "abandoned",
  "resolutionTime",
  "resolutionTimeP50",
  "resolutionTimeP90",
  "firstResponseTime",
  "firstLevelResolution",
  "reopenRate",
  "pingPongRate",
  "misplacedTicketShare",
  "backlog",
  "imbalance",
] as const;

const perTier = [
  "occupancy",
  "utilisation",
  "waitingTime",
  "waitProbability",
  "queueLength",
  "escalationRate",
  "handlingTime",
] as const;

/** Every figure behind the page, baseline beside chosen, with its definition. */
export function AllMeasures() {
  const { baseline, comparison } = useComparison();
  const tiers = Object.keys(baseline.result?.tiers ?? {});
  const rows = [
    ...overall
      .filter((name) => name !== "imbalance" || hasBalance(comparison))
      .map((name) => ({ shown: shownMeasure("overall", name), place: "" })),
    ...tiers.flatMap((tier) =>
      perTier.map((name) => ({ shown: shownMeasure("tier", name, tier), place: `${tier}: ` })),
    ),
  ].map(({ shown, place }) => ({ name: place + shown.measure.label, shown, isDefined: true }));
  return (
    <Section id="all" title="More figures">
      <details>
        <summary>Resolution, flow and load in figures</summary>
        <PairTable caption="All figures, per replication" rows={rows} />
      </details>
    </Section>
  );
}
