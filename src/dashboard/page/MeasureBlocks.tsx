import type { ComponentChildren } from "preact";
import type { ShownScenario } from "../state/shownComparison.ts";
import { keyMeasures } from "../words/keyMeasures.ts";
import { AxisFigure } from "./AxisFigure.tsx";
import { MeasureCell } from "./MeasureCell.tsx";
import { measureScale } from "./measureScale.ts";
import { ScenarioButton } from "./ScenarioButton.tsx";
import { ScenarioNote } from "./ScenarioNote.tsx";
import { unitWords } from "./unitWords.ts";
import { Term } from "./Term.tsx";
import { useComparison } from "./useComparison.ts";
import { useRowChoice } from "./useRowChoice.ts";

/** The comparison on a narrow page: a block for each measure that decides, the scenarios under each other. */
export function MeasureBlocks() {
  const { comparison, rows, baseline } = useComparison();
  const weeks = baseline.entry.scenario.measured / 604_800_000;
  return (
    <div class="measure-blocks">
      {keyMeasures(comparison).shown.map((key, at) => {
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
                <BlockRow key={row.entry.id} row={row}>
                  {at === 0 && <ScenarioNote row={row} />}
                  <MeasureCell row={row} shown={key} scale={scale} />
                </BlockRow>
              ))}
            </ul>
            <AxisFigure label={`Axis of ${key.label}`} scale={scale} />
          </section>
        );
      })}
    </div>
  );
}

interface BlockRowProps {
  readonly row: ShownScenario;
  readonly children: ComponentChildren;
}

function BlockRow({ row, children }: BlockRowProps) {
  return (
    <li class={`is-${row.role} ${row.isStale ? "is-stale" : ""}`} onClick={useRowChoice(row)}>
      <ScenarioButton row={row} />
      {children}
    </li>
  );
}
