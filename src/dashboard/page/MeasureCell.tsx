import { useCallback } from "preact/hooks";
import { intervalTrack } from "../../charts/intervalTrack.ts";
import { rescaled } from "../../charts/rescaled.ts";
import type { ScenarioJson } from "../../experiment/resultJson.ts";
import type { ShownScenario } from "../state/shownComparison.ts";
import { bounds } from "../words/intervalWords.ts";
import { differenceAt, estimateAt, type ShownMeasure } from "../words/shownMeasure.ts";
import { Figure } from "./Figure.tsx";
import type { MeasureScale } from "./measureScale.ts";
import { useStore } from "./store.ts";
import { verdictWords } from "../words/verdictWords.ts";
import { useComparison } from "./useComparison.ts";
import { VerdictWord } from "./VerdictWord.tsx";

export interface MeasureCellProps {
  readonly row: ShownScenario;
  readonly shown: ShownMeasure;
  readonly scale: MeasureScale;
}

/** One scenario's estimate of one measure, its difference from the baseline, and both as a mark on the measure's axis. */
export function MeasureCell({ row, shown, scale }: MeasureCellProps) {
  const { run } = useStore();
  if (row.result === null)
    return (
      <div class="measure-cell quiet">
        {run.status.value.kind === "running" ? "simulating …" : "not simulated"}
      </div>
    );
  const estimate = estimateAt(row.result, shown.keys);
  const { number } = scale.format.of(estimate);
  return (
    <div class="measure-cell">
      <p>
        <b>{estimate.mean === null ? "not known" : number(estimate.mean)}</b>
        <Difference row={row} shown={shown} scale={scale} />
      </p>
      <p class="quiet">
        <span>{bounds(estimate, number)}</span>
        <DifferenceInterval row={row} shown={shown} scale={scale} />
      </p>
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
  const mean = estimate.mean === null ? "not known" : format.of(estimate).full(estimate.mean);
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

function Difference({ row, shown, scale }: MeasureCellProps) {
  const difference = useDifference(row, shown);
  if (row.role === "baseline") return <span class="quiet">baseline</span>;
  if (difference?.mean == null) return <span class="quiet">not comparable</span>;
  return (
    <span>
      {scale.format.of(difference).signed(difference.mean)}{" "}
      <VerdictWord verdict={difference.verdict} words={verdictWords(shown, difference)} />
    </span>
  );
}

function DifferenceInterval({ row, shown, scale }: MeasureCellProps) {
  const difference = useDifference(row, shown);
  if (difference?.mean == null) return null;
  return <span>{bounds(difference, scale.format.of(difference).signed)}</span>;
}

function useDifference({ entry }: ShownScenario, { keys }: ShownMeasure) {
  return differenceAt(useComparison().comparison, entry.name, keys);
}
