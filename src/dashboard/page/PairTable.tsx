import type { Interval } from "../../charts/interval.ts";
import { measureFormat } from "../words/measureFormat.ts";
import type { QuantityScale } from "../words/quantity.ts";
import { differenceAt, estimateAt, type ShownMeasure } from "../words/shownMeasure.ts";
import { EstimateText } from "./EstimateText.tsx";
import { Term } from "./Term.tsx";
import { verdictWords } from "../words/verdictWords.ts";
import { usePair } from "./usePair.ts";
import { VerdictWord } from "./VerdictWord.tsx";

export interface PairRow {
  readonly name: string;
  readonly shown: ShownMeasure;
  /** The definition goes with the first row of its kind. */
  readonly isDefined?: boolean;
}

export interface PairTableProps {
  readonly caption: string;
  readonly rows: readonly PairRow[];
}

/** Baseline, chosen alternative and their difference, row by row. */
export function PairTable({ caption, rows }: PairTableProps) {
  const { chosen } = usePair();
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="figures is-pair">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Baseline</th>
            {chosen?.result && (
              <>
                <th scope="col">{chosen.entry.name}</th>
                <th scope="col" class="of-difference">
                  Difference
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.name} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { name, shown, isDefined } }: { readonly row: PairRow }) {
  const { comparison, baseline, chosen } = usePair();
  const format = measureFormat(comparison, [shown]);
  const result = baseline.result ?? comparison.scenarios[0];
  const { replications } = result;
  const estimate = estimateAt(result, shown.keys);
  return (
    <tr>
      <th scope="row">
        {isDefined ? (
          <Term label={shown.measure.label} definition={shown.measure.definition}>
            {name}
          </Term>
        ) : (
          name
        )}
        {format.unit !== "" && <small>{format.unit}</small>}
      </th>
      <td>
        <EstimateText
          estimate={estimate}
          write={format.of(estimate).number}
          replications={replications}
        />
      </td>
      {chosen?.result && (
        <>
          <ChosenCell
            estimate={estimateAt(chosen.result, shown.keys)}
            {...{ format, replications }}
          />
          <DifferenceCell name={chosen.entry.name} shown={shown} format={format} />
        </>
      )}
    </tr>
  );
}

interface ChosenCellProps {
  readonly estimate: Interval;
  readonly format: QuantityScale;
  readonly replications: number;
}

function ChosenCell({ estimate, format, replications }: ChosenCellProps) {
  const { number } = format.of(estimate);
  return (
    <td>
      <EstimateText estimate={estimate} write={number} replications={replications} />
    </td>
  );
}

interface DifferenceCellProps {
  readonly name: string;
  readonly shown: ShownMeasure;
  readonly format: QuantityScale;
}

function DifferenceCell({ name, shown, format }: DifferenceCellProps) {
  const { comparison } = usePair();
  const difference = differenceAt(comparison, name, shown.keys);
  if (difference === undefined || difference.mean === null)
    return (
      <td class="is-difference">
        <span class="quiet">–</span>
      </td>
    );
  const { signed } = format.of(difference);
  return (
    <td class="is-difference">
      <span class="with-verdict">
        <EstimateText estimate={difference} write={signed} replications={difference.n} />
        <VerdictWord verdict={difference.verdict} words={verdictWords(shown, difference)} />
      </span>
    </td>
  );
}
