import { useCallback } from "preact/hooks";
import type { Interval } from "../../charts/interval.ts";
import { stackedBars, stackedBarsHeight } from "../../charts/stackedBars.ts";
import type { ScenarioJson } from "../../experiment/resultJson.ts";
import { measureFormat } from "../words/measureFormat.ts";
import { estimateAt, shownMeasure } from "../words/shownMeasure.ts";
import { windowWords } from "../words/windowWords.ts";
import { Figure } from "./Figure.tsx";
import { PairTable } from "./PairTable.tsx";
import { Section } from "./Section.tsx";
import { usePair } from "./usePair.ts";

/** What the desk costs over the measured window, and at which tier. */
export function CostSection() {
  const { baseline } = usePair();
  const places = [...Object.keys(baseline.result?.tiers ?? {}), "shared"];
  const isKnown = places.some(
    (place) => place !== "shared" && estimateOf(baseline.result, place).mean !== null,
  );
  const rows = [
    { name: "Total", shown: shownMeasure("cost", "total"), isDefined: true },
    ...places.map((place) => ({
      name: nameOf(place),
      shown: shownMeasure("cost by tier", "byTier", place),
    })),
  ];
  return (
    <Section
      id="costs"
      title="Cost by tier"
      lead={
        isKnown
          ? "Paid hours, vendors, rules and penalties over the measured window; means of all replications."
          : "Not known: nobody has stated who works at the tiers and what an hour costs."
      }
    >
      {isKnown && <CostBars places={places} />}
      <PairTable caption="Cost by tier in figures" rows={rows} />
    </Section>
  );
}

function nameOf(place: string): string {
  return place === "shared" ? `${shortNameOf(place)}: penalties, rules, levers, hiring` : place;
}

/** As in the legend, as far as there is room for it in a bar. */
function shortNameOf(place: string): string {
  return place === "shared" ? "No one tier’s" : place;
}

function CostBars({ places }: { readonly places: readonly string[] }) {
  const { comparison, baseline, chosen } = usePair();
  const bars = [baseline, ...(chosen === null ? [] : [chosen])];
  const format = measureFormat(comparison, [shownMeasure("cost", "total")]);
  const segments = bars.flatMap(({ entry, result }) =>
    places.map((place) => {
      const part = shortNameOf(place);
      const estimate = estimateOf(result, place);
      const value = estimate.mean ?? 0;
      return { bar: entry.name, part, value, words: format.of(estimate).full(value) };
    }),
  );
  const draw = useCallback(
    (width: number) =>
      stackedBars(segments, {
        width,
        parts: places.map(shortNameOf),
        bars: bars.map(({ entry }) => entry.name),
        label: segments.map(({ bar, part, words }) => `${bar}, ${part}: ${words}`).join("; "),
      }),
    [baseline.result, chosen?.result, bars.map(({ entry }) => entry.name).join()],
  );
  return (
    <>
      <ul class="legend is-parts" aria-label="Parts of the bars">
        {places.map((part, at) => (
          <li key={part}>
            <span
              class="swatch"
              style={{ background: `var(--part-${at % 5})` }}
              aria-hidden="true"
            />
            {nameOf(part)}
          </li>
        ))}
        <li class="quiet axis-unit">
          {format.unit} {windowWords(comparison)}
        </li>
      </ul>
      <Figure height={stackedBarsHeight(bars.length)} draw={draw} />
    </>
  );
}

function estimateOf(result: ScenarioJson | null, place: string): Interval {
  const { keys } = shownMeasure("cost by tier", "byTier", place);
  return result === null ? nothing : estimateAt(result, keys);
}

const nothing: Interval = { mean: null, low: null, high: null, n: 0 };
