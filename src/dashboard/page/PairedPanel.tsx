import { useCallback } from "preact/hooks";
import type { Interval } from "../../charts/interval.ts";
import { type Pair, pairedIntervals, pairedIntervalsHeight } from "../../charts/pairedIntervals.ts";
import { rescaled } from "../../charts/rescaled.ts";
import { sharedDomain } from "../../charts/sharedDomain.ts";
import { bounds } from "../words/intervalWords.ts";
import { measureFormat } from "../words/measureFormat.ts";
import type { QuantityScale } from "../words/quantity.ts";
import { estimateAt, type ShownMeasure } from "../words/shownMeasure.ts";
import { Figure } from "./Figure.tsx";
import { Term } from "./Term.tsx";
import { usePair } from "./usePair.ts";

export interface Place {
  readonly name: string;
  readonly shown: ShownMeasure;
}

export interface PairedPanelProps {
  readonly title: string;
  /** Tiers or promises, with where their values stand. */
  readonly places: readonly Place[];
  /** The axis shows where the figures are, not the whole from 0. */
  readonly isZoomed?: boolean;
}

/** One measure for each tier (or promise): baseline and chosen on one axis. */
export function PairedPanel({ title, places, isZoomed = false }: PairedPanelProps) {
  const { comparison, baseline, chosen } = usePair();
  const shown = places.map((place) => place.shown);
  const format = measureFormat(comparison, shown);
  const pairs = places.map(({ name, shown: { keys } }) => ({
    name,
    baseline: estimateAt(baseline.result ?? comparison.scenarios[0], keys),
    chosen: chosen?.result ? estimateAt(chosen.result, keys) : null,
  }));
  const { unit, definition } = shown[0].measure;
  const intervals = pairs.flatMap((pair) => [pair.baseline, ...(pair.chosen ? [pair.chosen] : [])]);
  const own = sharedDomain(
    intervals.map((one) => rescaled(one, format.per)),
    unit === "share" ? { most: 100 } : {},
  );
  const domain = isZoomed ? own : ([0, unit === "share" ? 100 : own[1]] as const);
  const label = pairs.map((pair) => describe(pair, format)).join("; ");
  const draw = useCallback(
    (width: number) =>
      pairedIntervals(pairs.map(inUnit(format.per)), {
        width,
        domain,
        label: `${title}. ${label}`,
        format: (value, of) => format.of(rescaled(of, 1 / format.per)).number(value * format.per),
      }),
    [baseline.result, chosen?.result, title],
  );
  return (
    <div class="panel">
      <h3>
        <Term label={title} definition={definition}>
          {title}
        </Term>
        <small>{format.unit}</small>
      </h3>
      <Figure height={pairedIntervalsHeight(pairs.length)} draw={draw} />
    </div>
  );
}

function inUnit(per: number): (pair: Pair) => Pair {
  return ({ name, baseline, chosen }) => ({
    name,
    baseline: rescaled(baseline, per),
    chosen: chosen && rescaled(chosen, per),
  });
}

function describe({ name, baseline, chosen }: Pair, format: QuantityScale): string {
  const write = (estimate: Interval) => {
    const { full, number } = format.of(estimate);
    return estimate.mean === null
      ? "not known"
      : `${full(estimate.mean)} (${bounds(estimate, number)})`;
  };
  const own = `${name}: baseline ${write(baseline)}`;
  return chosen === null ? own : `${own}, chosen ${write(chosen)}`;
}
