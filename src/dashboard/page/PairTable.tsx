import { measureFormat } from "../words/measureFormat.ts";
import { differenceAt, estimateAt, type ShownMeasure } from "../words/shownMeasure.ts";
import { EstimateText } from "./EstimateText.tsx";
import { Term } from "./Term.tsx";
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
      <table class="figures">
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
          estimate={estimateAt(result, shown.keys)}
          write={format.number}
          replications={replications}
        />
      </td>
      {chosen?.result && (
        <>
          <td>
            <EstimateText
              estimate={estimateAt(chosen.result, shown.keys)}
              write={format.number}
              replications={replications}
            />
          </td>
          <DifferenceCell name={chosen.entry.name} shown={shown} write={format.signed} />
        </>
      )}
    </tr>
  );
}

function DifferenceCell({
  name,
  shown,
  write,
}: {
  readonly name: string;
  readonly shown: ShownMeasure;
  readonly write: (value: number) => string;
}) {
  const { comparison } = usePair();
  const difference = differenceAt(comparison, name, shown.keys);
  if (difference === undefined || difference.mean === null)
    return (
      <td>
        <span class="quiet">–</span>
      </td>
    );
  return (
    <td>
      <span class="with-verdict">
        <EstimateText estimate={difference} write={write} replications={difference.n} />
        <VerdictWord verdict={difference.verdict} />
      </span>
    </td>
  );
}
