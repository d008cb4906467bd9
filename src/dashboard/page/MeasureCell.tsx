import { useCallback } from "preact/hooks";
import { intervalTrack } from "../../charts/intervalTrack.ts";
import { rescaled } from "../../charts/rescaled.ts";
import type { ScenarioJson } from "../../experiment/resultJson.ts";
import type { ShownScenario } from "../state/shownComparison.ts";
import { bounds } from "../words/intervalWords.ts";
import { differenceAt, estimateAt, type ShownMeasure } from "../words/shownMeasure.ts";
import { Figure } from "./Figure.tsx";
import type { MeasureScale } from "./measureScale.ts";
import { useComparison } from "./useComparison.ts";
import { VerdictWord } from "./VerdictWord.tsx";

export interface MeasureCellProps {
  readonly row: ShownScenario;
  readonly shown: ShownMeasure;
  readonly scale: MeasureScale;
}

/** One scenario's estimate of one measure, its difference from the baseline, and both as a mark on the measure's axis. */
export function MeasureCell({ row, shown, scale }: MeasureCellProps) {
  if (row.result === null) return <div class="measure-cell is-empty quiet">simulating …</div>;
  const estimate = estimateAt(row.result, shown.keys);
  const { number } = scale.format;
  return (
    <div class="measure-cell">
      <span class="measure-mean">
        {estimate.mean === null ? "not known" : number(estimate.mean)}
      </span>
      <Difference row={row} shown={shown} scale={scale} />
      <span class="measure-interval">{bounds(estimate, number)}</span>
      <Track row={row} result={row.result} shown={shown} scale={scale} />
    </div>
  );
}

function Track({
  row,
  result,
  shown,
  scale,
}: MeasureCellProps & { readonly result: ScenarioJson }) {
  const { format, domain, reference } = scale;
  const estimate = estimateAt(result, shown.keys);
  const mean = estimate.mean === null ? "not known" : format.full(estimate.mean);
  const label = `${row.entry.name}: ${mean}`;
  const draw = useCallback(
    (width: number) =>
      intervalTrack([{ estimate: rescaled(estimate, format.per), role: row.role }], {
        label,
        width,
        domain,
        reference,
      }),
    [estimate, row.role, label, domain[0], domain[1], reference],
  );
  return <Figure height={20} draw={draw} />;
}

function Difference({ row, shown, scale: { format } }: MeasureCellProps) {
  const { comparison } = useComparison();
  if (row.role === "baseline") return <span class="measure-difference quiet">baseline</span>;
  const difference = differenceAt(comparison, row.entry.name, shown.keys);
  if (difference === undefined || difference.mean === null)
    return <span class="measure-difference quiet">not comparable</span>;
  return (
    <>
      <span class="measure-difference">
        {format.signed(difference.mean)} <VerdictWord verdict={difference.verdict} />
      </span>
      <span class="measure-difference-interval">{bounds(difference, format.signed)}</span>
    </>
  );
}
