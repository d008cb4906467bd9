import type { Payback } from "../../experiment/payback/payback.ts";
import { paybackNotes } from "../../report/payback/paybackNotes.ts";
import { bounds } from "../words/intervalWords.ts";
import { quantityScale } from "../words/quantity.ts";
import { useComparison } from "./useComparison.ts";

/** Whom levers take from their queues, and what hours that frees, team by team: not money until somebody uses them. */
export function PaybackHours({ payback }: { readonly payback: Payback }) {
  const { taken, freed, paidBefore, takenBefore, spentEitherWay } = payback;
  const { comparison } = useComparison();
  const scale = quantityScale("hours", []);
  const known = freed.filter(
    ({ hours: { mean, low, high } }) => mean !== null && !(low === 0 && high === 0),
  );
  const money = quantityScale(
    "money",
    [paidBefore, takenBefore, spentEitherWay],
    comparison.scenarios[0].currency,
  );
  const notes = paybackNotes(payback, (mean) => money.of(exactly(mean)).full(mean));
  return (
    <ul class="sentences">
      {taken.map(({ lever, team, hours, hoursBefore }) => (
        <li key={lever + team}>
          {lever} takes {scale.of(exactly(hours)).full(hours)} of {team} from the queue
          {hoursBefore > 0 &&
            `, and took ${scale.of(exactly(hoursBefore)).full(hoursBefore)} before the measured weeks`}
          .
        </li>
      ))}
      {known.map(({ team, hours }) => {
        const { signedSize, signed } = scale.of(hours);
        return (
          <li key={team}>
            Hours freed at {team} (on shift without a ticket, net of those taken):{" "}
            <b>{signedSize(hours.mean ?? 0)}</b> <small>{bounds(hours, signed)}</small>
          </li>
        );
      })}
      {known.length > 0 && (
        <li class="quiet">
          Staff are paid by the roster, so hours freed save nothing until they are given up or used:
          their worth stands beside the money, never in it.
        </li>
      )}
      {notes.map((note) => (
        <li key={note} class="warnings">
          {note}
        </li>
      ))}
    </ul>
  );
}

function exactly(mean: number) {
  return { mean, low: null, high: null, n: 0 };
}
