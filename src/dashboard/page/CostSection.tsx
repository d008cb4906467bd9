import { useCallback } from "preact/hooks";
import { stackedBars, stackedBarsHeight } from "../../charts/stackedBars.ts";
import { measureFormat } from "../words/measureFormat.ts";
import { estimateAt, shownMeasure } from "../words/shownMeasure.ts";
import { Figure } from "./Figure.tsx";
import { PairTable } from "./PairTable.tsx";
import { Section } from "./Section.tsx";
import { useComparison } from "./useComparison.ts";

/** What the desk costs over the measured window, and at which tier. */
export function CostSection() {
  const { baseline } = useComparison();
  const places = [...Object.keys(baseline.result?.tiers ?? {}), "shared"];
  const rows = [
    { name: "Total", shown: shownMeasure("cost", "total"), isDefined: true },
    ...places.map((place) => ({
      name: place === "shared" ? "Shared: penalties" : place,
      shown: shownMeasure("cost by tier", "byTier", place),
    })),
  ];
  return (
    <Section
      id="costs"
      title="Cost by tier"
      lead="Paid hours, vendors, rules and penalties over the measured window; means of all replications."
    >
      <CostBars places={places} />
      <PairTable caption="Cost by tier in figures" rows={rows} />
    </Section>
  );
}

function CostBars({ places }: { readonly places: readonly string[] }) {
  const { comparison, baseline, chosen } = useComparison();
  const bars = [baseline, ...(chosen?.result ? [chosen] : [])];
  const format = measureFormat(comparison, [shownMeasure("cost", "total")]);
  const segments = bars.flatMap(({ entry, result }) =>
    places.map((part) => {
      const { keys } = shownMeasure("cost by tier", "byTier", part);
      return { bar: entry.name, part, value: (result && estimateAt(result, keys).mean) ?? 0 };
    }),
  );
  const draw = useCallback(
    (width: number) =>
      stackedBars(segments, {
        width,
        parts: places,
        bars: bars.map(({ entry }) => entry.name),
        format: format.full,
        label: segments
          .map((one) => `${one.bar}, ${one.part}: ${format.full(one.value)}`)
          .join("; "),
      }),
    [comparison, chosen],
  );
  return <Figure height={stackedBarsHeight(bars.length)} draw={draw} />;
}
