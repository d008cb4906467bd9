import type { Payback } from "../../experiment/payback/payback.ts";
import type { Change, Load } from "../../experiment/payback/tierLoad.ts";
import type { MeasureUnit } from "../../metrics/measure.ts";
import { weekList } from "../../report/payback/weekList.ts";
import { bounds } from "../words/intervalWords.ts";
import { quantityScale } from "../words/quantity.ts";
import { differenceUnit } from "./differenceUnit.ts";
import { useComparison } from "./useComparison.ts";

interface LoadRow {
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly of: (load: Load) => Change;
}

const occupancyRow: LoadRow = {
  label: "occupancy",
  unit: "share",
  of: ({ occupancy }) => occupancy,
};

const otherRows: readonly LoadRow[] = [
  { label: "offered load", unit: "agents", of: ({ offeredLoad }) => offeredLoad },
  { label: "on shift a week", unit: "hours", of: ({ availableHours }) => availableHours },
];

/** What happens to each tier's load, phase by phase: the difference from the baseline, and from which level to which. */
export function LoadByPhase({ payback }: { readonly payback: Payback }) {
  const { baseline, chosen } = useComparison();
  return (
    <>
      <p class="quiet">
        The difference from “{baseline.entry.name}” with its 95 % interval; under it the level of “
        {baseline.entry.name}” → that of “{chosen?.entry.name}”.
      </p>
      <PhaseTable caption="Occupancy of each tier by phase" of={[occupancyRow]} payback={payback} />
      <details>
        <summary>Offered load and hours on shift by phase</summary>
        <PhaseTable caption="Load of each tier by phase" of={otherRows} payback={payback} />
      </details>
    </>
  );
}

interface PhaseTableProps {
  readonly caption: string;
  readonly of: readonly LoadRow[];
  readonly payback: Payback;
}

function PhaseTable({ caption, of: loadRows, payback: { phases, tiers } }: PhaseTableProps) {
  const rows = tiers.flatMap((tier) =>
    loadRows.flatMap(({ label, unit, of }) => {
      const changes = tier.phases.map(of);
      return changes.every(isNone) ? [] : [{ name: `${tier.tier}: ${label}`, unit, changes }];
    }),
  );
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="figures is-phases">
        <caption class="hidden">{caption}, against the baseline</caption>
        <thead>
          <tr>
            <td />
            {phases.map(({ name, weeks }) => (
              <th key={name} scope="col">
                {capital(name)} <small>{weekList(weeks)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, unit, changes }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <small>{differenceUnit(unit)}</small>
              </th>
              {changes.map((change, at) => (
                <td key={phases[at].name} data-head={headOf(phases[at])}>
                  <ChangeCell change={change} unit={unit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChangeCell({ change, unit }: { readonly change: Change; readonly unit: MeasureUnit }) {
  const { baseline, alternative, difference } = change;
  if (difference.mean === null) return <span class="quiet">not known</span>;
  const { signed, number } = quantityScale(unit, []).of(difference);
  return (
    <span class="estimate">
      <span>{signed(difference.mean)}</span>
      <small>{bounds(difference, signed)}</small>
      {baseline !== null && alternative !== null && (
        <small>
          {number(baseline)} → {number(alternative)}
          {unit === "share" && " %"}
        </small>
      )}
    </span>
  );
}

function headOf({ name, weeks }: Payback["phases"][number]): string {
  return `${capital(name)}, ${weekList(weeks)}`;
}

function isNone({ difference: { mean, low, high } }: Change): boolean {
  return mean === null || (mean === 0 && (low ?? 0) === 0 && (high ?? 0) === 0);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
