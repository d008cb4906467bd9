import { keyMeasures } from "../words/keyMeasures.ts";
import { AxisFigure } from "./AxisFigure.tsx";
import { MeasureCell } from "./MeasureCell.tsx";
import { measureScale } from "./measureScale.ts";
import { ScenarioButton } from "./ScenarioButton.tsx";
import { unitWords } from "./unitWords.ts";
import { Term } from "./Term.tsx";
import { useComparison } from "./useComparison.ts";

/** The comparison on a narrow page: a block for each measure that decides, the scenarios under each other. */
export function MeasureBlocks() {
  const { comparison, rows, baseline } = useComparison();
  const weeks = baseline.entry.scenario.measured / 604_800_000;
  return (
    <div class="measure-blocks">
      {keyMeasures(comparison).shown.map((key) => {
        const scale = measureScale(comparison, key);
        return (
          <section key={key.label} aria-label={key.label}>
            <h2>
              <Term label={key.label} definition={key.measure.definition}>
                {key.label}
              </Term>
            </h2>
            <p class="quiet">
              <small>
                {[unitWords(key, scale, weeks), key.note].filter((part) => part !== "").join(", ")}
              </small>
            </p>
            <ul>
              {rows.map((row) => (
                <li key={row.entry.id} class={`is-${row.role} ${row.isStale ? "is-stale" : ""}`}>
                  <ScenarioButton row={row} />
                  <MeasureCell row={row} shown={key} scale={scale} />
                </li>
              ))}
            </ul>
            <AxisFigure label={`Axis of ${key.label}`} scale={scale} />
          </section>
        );
      })}
    </div>
  );
}
