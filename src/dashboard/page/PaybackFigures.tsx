import type { Interval } from "../../charts/interval.ts";
import type { PaidBack } from "../../experiment/payback/paidBack.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import { breakEvenWords, replicationsWords } from "../../report/payback/breakEvenWords.ts";
import { paybackRows } from "../../report/payback/paybackRows.ts";
import { quantityScale } from "../words/quantity.ts";
import { EstimateText } from "./EstimateText.tsx";
import { Term } from "./Term.tsx";
import { useComparison } from "./useComparison.ts";

/** What it paid and saved over the window, as amounts that add up, on money alone and with the hours freed. */
export function PaybackFigures({ payback }: { readonly payback: Payback }) {
  const { comparison } = useComparison();
  const { replications, currency } = comparison.scenarios[0];
  const rows = paybackRows(payback);
  const amounts = rows.flatMap(({ money, withHours }) => [money, withHours]);
  const means = amounts.map((cell) => (typeof cell === "string" ? 0 : (cell.mean ?? 0)));
  const format = quantityScale("money", means, currency);
  const cellOf = (cell: Interval | string) =>
    typeof cell === "string" ? (
      <span class="quiet">{cell}</span>
    ) : (
      <EstimateText estimate={cell} write={format.of(cell).signed} replications={replications} />
    );
  return (
    <div class="table-scroll" role="region" aria-label="Payback in figures" tabIndex={0}>
      <table class="figures is-pair">
        <caption class="hidden">Payback in figures</caption>
        <thead>
          <tr>
            <td class="quiet">+ saved, − paid</td>
            <th scope="col">On money alone</th>
            <th scope="col">With the hours freed</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, money, withHours }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                <small>{format.unit}</small>
              </th>
              <td>{cellOf(money)}</td>
              <td>{cellOf(withHours)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Term label="Paid back" definition={definition}>
                Paid back
              </Term>
            </th>
            {[payback.money, payback.withHours].map((of, at) => (
              <td key={at}>
                <PaidBackCell of={of} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

const definition =
  "The week from whose end on the mean balance stays at or above 0 for the rest of the window, with its 95 % interval. Nothing is made up beyond the window.";

function PaidBackCell({ of }: { readonly of: PaidBack }) {
  if (of.shown === "not known") return <span class="quiet">not known</span>;
  const words = breakEvenWords(of);
  const isOpen = words.at(-1)!.startsWith("(");
  return (
    <span class="estimate">
      <span>{(isOpen ? words.slice(0, -1) : words).join(" ")}</span>
      {isOpen && <small>{words.at(-1)}</small>}
      {of.shown !== "nothing to pay back" && <small>in {replicationsWords(of)} replications</small>}
    </span>
  );
}
