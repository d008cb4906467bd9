import type { Interval } from "../../charts/interval.ts";
import type { MeasureUnit } from "../../metrics/measure.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import { quantityScale } from "../words/quantity.ts";
import { differenceUnit } from "./differenceUnit.ts";
import { EstimateText } from "./EstimateText.tsx";
import { useComparison } from "./useComparison.ts";

interface Column {
  readonly head: string;
  readonly unit: MeasureUnit;
  readonly weeks: readonly Interval[];
}

/** The figures behind the charts: a row for each week of the window. */
export function WeekByWeek({ payback }: { readonly payback: Payback }) {
  const { comparison } = useComparison();
  const { currency, replications } = comparison.scenarios[0];
  const { money, withHours, tiers } = payback;
  const columns: readonly Column[] = [
    { head: "Balance, money alone", unit: "money", weeks: money.balance },
    { head: "Balance, hours freed too", unit: "money", weeks: withHours.balance },
    ...tiers
      .map(({ tier, weeks }) => ({
        head: `${tier}: occupancy`,
        unit: "share" as const,
        weeks: weeks.map(({ occupancy }) => occupancy.difference),
      }))
      .filter(({ weeks }) => weeks.some(({ mean }) => mean !== null)),
  ];
  return (
    <div class="table-scroll" role="region" aria-label="Payback week by week" tabIndex={0}>
      <table class="figures is-phases">
        <caption class="hidden">Balance at each week’s end, and load against the baseline</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ head, unit }) => (
              <th key={head} scope="col">
                {head}
                <small>{differenceUnit(unit, currency)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {money.balance.map((_, week) => (
            <tr key={week}>
              <th scope="row">Week {week + 1}</th>
              {columns.map(({ head, unit, weeks }) => (
                <td key={head} data-head={`${head}, ${differenceUnit(unit, currency)}`}>
                  <EstimateText
                    estimate={weeks[week]}
                    write={quantityScale(unit, [], currency).of(weeks[week]).signed}
                    replications={replications}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
