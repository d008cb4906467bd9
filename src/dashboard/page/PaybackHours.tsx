import type { Payback } from "../../experiment/payback/payback.ts";
import { bounds } from "../words/intervalWords.ts";
import { quantityScale } from "../words/quantity.ts";
import { useComparison } from "./useComparison.ts";

/** Whom levers take from their queues, and what hours that frees, team by team: not money until somebody uses them. */
export function PaybackHours({
  payback: { taken, freed, paidBefore },
}: {
  readonly payback: Payback;
}) {
  const { comparison } = useComparison();
  const scale = quantityScale("hours", []);
  const known = freed.filter(
    ({ hours: { mean, low, high } }) => mean !== null && !(low === 0 && high === 0),
  );
  const money = quantityScale("money", [paidBefore], comparison.scenarios[0].currency);
  return (
    <ul class="sentences">
      {taken.map(({ lever, team, hours }) => (
        <li key={lever + team}>
          {lever} takes {scale.of({ mean: hours, low: null, high: null, n: 0 }).full(hours)} of{" "}
          {team} from the queue.
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
      {paidBefore !== 0 && (
        <li class="warnings">
          {money.of({ mean: paidBefore, low: null, high: null, n: 0 }).full(paidBefore)} were paid
          before the measured weeks and count in the first; what was saved before them doesn’t.
        </li>
      )}
    </ul>
  );
}
