import { useCallback } from "preact/hooks";
import { type Crossing, weekBand, weekBandHeight } from "../../charts/weekBand.ts";
import type { PaidBack } from "../../experiment/payback/paidBack.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import { bounds } from "../words/intervalWords.ts";
import { paidBackWords } from "../words/paybackWords.ts";
import type { QuantityScale } from "../words/quantity.ts";
import { Figure } from "./Figure.tsx";
import { weeksTaken } from "./weeksTaken.ts";

export interface BalancePanelProps {
  readonly title: string;
  readonly of: PaidBack;
  readonly payback: Payback;
  readonly domain: readonly [number, number];
  readonly format: QuantityScale;
}

/** What has been saved so far less what was paid, at each week's end, with the week in which it is paid back marked at 0. */
export function BalancePanel({ title, of, payback, domain, format }: BalancePanelProps) {
  const last = of.balance.at(-1)!;
  const write = format.of(last);
  const label =
    last.mean === null
      ? `${title}: not known`
      : `${title}. After ${payback.weeks} weeks ${write.full(last.mean)} (${bounds(last, write.number)}). ${paidBackWords(of, "The balance")}`;
  const draw = useCallback(
    (width: number) =>
      weekBand(of.balance, {
        width,
        domain,
        label,
        at: "end",
        shaded: weeksTaken(payback),
        crossing: crossingOf(of),
      }),
    [of, label, domain[0], domain[1]],
  );
  return (
    <div class="panel">
      <h3>
        {title} <small>{format.unit}, by week</small>
      </h3>
      <Figure height={weekBandHeight} draw={draw} />
    </div>
  );
}

/** When it is paid back, as a mark in the chart; none where nothing of it is in the window. */
export function crossingOf({ when, shown }: PaidBack): Crossing | null {
  const { point, earliest, latest, isKnown } = when;
  if (shown === "no difference shown" || shown === "nothing to pay back") return null;
  if (!isKnown) return point === null ? null : { point, from: point, to: point };
  if (earliest === null) return null;
  return { point, from: earliest, to: latest ?? Infinity };
}
