import { percentChange } from "../../model/percentText.ts";
import type { BacktestRow } from "../../fit/backtest.ts";
import { useStore } from "../page/store.ts";
import { withoutEndings } from "./deskDraft.ts";
import type { Importing } from "./importing.ts";
import { bounds } from "../words/intervalWords.ts";
import { quantityFormat } from "../words/quantity.ts";
import type { FittedDesk } from "./importProtocol.ts";

const whole = new Intl.NumberFormat("en-GB");

export interface FittedStepProps {
  readonly desk: FittedDesk;
  readonly importing: Importing;
}

/** How the fitted model compares with the log, before it becomes the page's baseline. */
export function FittedStep({ desk, importing }: FittedStepProps) {
  const { workspace, actions, isImportOpen } = useStore();
  const before = workspace.entries.value.length;
  const use = () => {
    const file = importing.files[0]?.name ?? "export";
    actions.replaceAll([{ text: desk.text, file: `${withoutEndings(file)}.yaml` }]);
    importing.cancel();
    isImportOpen.value = false;
  };
  return (
    <div class="step">
      <h3>The fitted model beside the export</h3>
      <p>
        Fitted to {whole.format(desk.counts.used)} tickets
        {desk.counts.incomplete > 0 &&
          `; ${whole.format(desk.counts.incomplete)} with rows set aside left out`}
        . Simulated 5 times, it does this:
      </p>
      <div class="table-scroll" role="region" aria-label="Logged and simulated" tabIndex={0}>
        <table class="figures is-fitted">
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">In the export</th>
              <th scope="col">Simulated</th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {desk.backtest.map((row) => (
              <Row key={row.measure} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">
        The model was fitted to this same export: the table tells whether it holds what the export
        shows, not how well it foretells. Each simulated figure is a mean with its 95 % interval.
      </p>
      {desk.warnings.length > 0 && (
        <ul class="warnings">
          {desk.warnings.map((warning) => (
            <li key={warning}>{`${warning[0].toUpperCase()}${warning.slice(1)}.`}</li>
          ))}
        </ul>
      )}
      <div class="step-end">
        <div class="button-row is-final">
          <button type="button" class="primary" onClick={use}>
            Use it as the baseline
          </button>
          <button type="button" onClick={() => importing.review()}>
            Back to tiers, staffing and promises
          </button>
          <span class="quiet">
            {before > 0 ? "It takes the place of the scenarios now on the page." : ""}
          </span>
        </div>
      </div>
    </div>
  );
}

function Row({ row }: { readonly row: BacktestRow }) {
  const { simulated, logged, unit, difference } = row;
  const format =
    unit === "min"
      ? quantityFormat("minutes", [logged])
      : quantityFormat("tickets", [logged], { resolution: 0.5 });
  const write = unit === "min" ? format.full : format.number;
  return (
    <tr>
      <th scope="row">
        {row.measure} {unit === "min" ? "" : <small>per 100 tickets</small>}
      </th>
      <td>{Number.isNaN(logged) ? "not known" : write(logged)}</td>
      <td>
        {simulated.mean === null ? "not known" : write(simulated.mean)}
        <br />
        <small>
          {bounds(simulated, format.number)}, n&nbsp;=&nbsp;{simulated.n}
        </small>
      </td>
      <td>{difference === null ? "–" : percentChange(difference)}</td>
    </tr>
  );
}
