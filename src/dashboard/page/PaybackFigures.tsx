import type { ComponentChild } from "preact";
import type { Interval } from "../../charts/interval.ts";
import type { PaidBack, Payback } from "../../experiment/payback/payback.ts";
import { breakEvenWords } from "../../report/payback/breakEvenWords.ts";
import { quantityScale } from "../words/quantity.ts";
import { EstimateText } from "./EstimateText.tsx";
import { Term } from "./Term.tsx";
import { useComparison } from "./useComparison.ts";

/** What it paid and saved over the window, as amounts that add up, on money alone and with the hours freed. */
export function PaybackFigures({ payback }: { readonly payback: Payback }) {
  const { comparison } = useComparison();
  const { replications, currency } = comparison.scenarios[0];
  const { weeks, lastWeeks, fees, help, savedElsewhere, worth, money, withHours } = payback;
  const { onCall, hiring, takenBefore } = payback;
  const amounts = [fees, help, onCall, hiring, savedElsewhere, worth, money.balance.at(-1)!];
  const format = quantityScale(
    "money",
    amounts.map(({ mean }) => mean ?? 0),
    currency,
  );
  const amount = (estimate: Interval) => (
    <EstimateText
      estimate={estimate}
      write={format.of(estimate).signed}
      replications={replications}
    />
  );
  const sure = (mean: number) => ({ mean, low: mean, high: mean, n: replications });
  const alike = (estimate: Interval) => [amount(estimate), amount(estimate)];
  const both = (of: (paidBack: PaidBack) => ComponentChild) => [of(money), of(withHours)];
  const rows = [
    ...(isNothing(fees) ? [] : [{ name: "Paid for improvements", cells: alike(negative(fees)) }]),
    ...(isNothing(help)
      ? []
      : [{ name: "Paid for help before a person", cells: alike(negative(help)) }]),
    ...(isNothing(onCall)
      ? []
      : [{ name: "Paid for being on call", cells: alike(negative(onCall)) }]),
    ...(isNothing(hiring) ? [] : [{ name: "Paid for hiring", cells: alike(negative(hiring)) }]),
    { name: "Saved elsewhere", cells: alike(savedElsewhere) },
    {
      name: "Worth of the hours freed, if they are used",
      cells: [<span class="quiet">left out</span>, amount(worth)],
    },
    ...(takenBefore === 0
      ? []
      : [
          {
            name: "Hours taken before, at their cost",
            cells: [<span class="quiet">left out</span>, amount(sure(0 - takenBefore))],
          },
        ]),
    {
      name: `Balance after ${weeks} ${weeks === 1 ? "week" : "weeks"}`,
      cells: both(({ balance }) => amount(balance.at(-1)!)),
    },
    {
      name: `Saved a week (${lastWeeks === weeks ? "all" : "last"} ${lastWeeks}), without what is paid once`,
      cells: both(({ perWeek }) => amount(perWeek)),
    },
  ];
  return (
    <div class="table-scroll" role="region" aria-label="Payback in figures" tabIndex={0}>
      <table class="figures is-pair">
        <caption class="hidden">Payback in figures</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">On money alone</th>
            <th scope="col">With the hours freed</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <small>{format.unit}</small>
              </th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Term label="Paid back" definition={definition}>
                Paid back
              </Term>
            </th>
            {[money, withHours].map((of, at) => (
              <td key={at}>
                <PaidBackCell of={of} weeks={weeks} />
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

function PaidBackCell({ of, weeks }: { readonly of: PaidBack; readonly weeks: number }) {
  if (of.balance.at(-1)!.mean === null) return <span class="quiet">not known</span>;
  const [first, ...rest] = breakEvenWords(of.when, weeks);
  return (
    <span class="estimate">
      <span>{first}</span>
      <small>{rest.join(" ")}</small>
      <small>
        in {of.atEnd.paidBack} of {of.atEnd.of} replications
      </small>
    </span>
  );
}

function isNothing({ mean, low, high }: Interval): boolean {
  return mean === 0 && (low ?? 0) === 0 && (high ?? 0) === 0;
}

function negative({ mean, low, high, n }: Interval): Interval {
  const of = (value: number | null) => (value === null ? null : 0 - value);
  return { mean: of(mean), low: of(high), high: of(low), n };
}
