import { keyMeasures, type KeyMeasure } from "../words/keyMeasures.ts";
import type { ShownScenario } from "../state/shownComparison.ts";
import { AxisFigure } from "./AxisFigure.tsx";
import { MeasureCell } from "./MeasureCell.tsx";
import { type MeasureScale, measureScale } from "./measureScale.ts";
import { ScenarioButton } from "./ScenarioButton.tsx";
import { ScenarioNote } from "./ScenarioNote.tsx";
import { unitWords } from "./unitWords.ts";
import { Term } from "./Term.tsx";
import { useComparison } from "./useComparison.ts";
import { useRowChoice } from "./useRowChoice.ts";

/** Scenarios down, the measures that decide across; each column on one axis with the baseline's mean as a line. */
export function ComparisonTable() {
  const { comparison, rows, baseline } = useComparison();
  const weeks = baseline.entry.scenario.measured / 604_800_000;
  const columns = keyMeasures(comparison).shown.map((key) => ({
    key,
    scale: measureScale(comparison, key),
  }));
  return (
    <table class={columns.length > 3 ? "comparison is-of-four" : "comparison"}>
      <caption class="hidden">
        Scenarios compared: means with 95 % intervals, differences from the baseline with theirs.
        Dotted line: the baseline’s mean
      </caption>
      <thead>
        <tr>
          <th scope="col">Scenario</th>
          {columns.map(({ key, scale }) => (
            <MeasureHead key={key.label} shown={key} unit={unitWords(key, scale, weeks)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ScenarioRow key={row.entry.id} row={row} columns={columns} />
        ))}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <td />
          {columns.map(({ key, scale }) => (
            <td key={key.label}>
              <AxisFigure label={`Axis of ${key.label}`} scale={scale} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

interface Column {
  readonly key: KeyMeasure;
  readonly scale: MeasureScale;
}

function ScenarioRow({
  row,
  columns,
}: {
  readonly row: ShownScenario;
  readonly columns: readonly Column[];
}) {
  const choose = useRowChoice(row);
  return (
    <tr class={`is-${row.role} ${row.isStale ? "is-stale" : ""}`} onClick={choose}>
      <th scope="row">
        <ScenarioButton row={row} />
        <ScenarioNote row={row} />
      </th>
      {columns.map(({ key, scale }) => (
        <td key={key.label} data-label={key.label}>
          <MeasureCell row={row} shown={key} scale={scale} />
        </td>
      ))}
    </tr>
  );
}

function MeasureHead({ shown, unit }: { readonly shown: KeyMeasure; readonly unit: string }) {
  return (
    <th scope="col">
      <Term label={shown.label} definition={shown.measure.definition}>
        {shown.label}
      </Term>
      <small>{[unit, shown.note].filter((part) => part !== "").join(", ")}</small>
    </th>
  );
}
