import { hasBalance } from "../words/keyMeasures.ts";
import { leverMeasures } from "../words/leverMeasures.ts";
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
  const usual = overall
    .filter((name) => name !== "imbalance" || hasBalance(comparison))
    .map((name) => shownMeasure("overall", name));
  const ofAll = [
    ...usual,
    ...leverMeasures(comparison, "overall"),
    ...leverMeasures(comparison, "cost"),
  ];
  const rows = [
    ...ofAll.map((shown) => ({ shown, place: "" })),
    ...tiers.flatMap((tier) =>
      [
        ...perTier.map((name) => shownMeasure("tier", name, tier)),
        ...leverMeasures(comparison, "tier", tier),
      ].map((shown) => ({ shown, place: `${tier}: ` })),
    ),
  ].map(({ shown, place }) => ({ name: place + shown.measure.label, shown, isDefined: true }));
  return (
    <Section id="all" title="More figures">
      <details class="is-printed">
        <summary>Resolution, flow and load in figures</summary>
        <PairTable caption="All figures, per replication" rows={rows} />
      </details>
    </Section>
  );
}
