import { useCallback } from "preact/hooks";
import { rescaled } from "../../charts/rescaled.ts";
import { weekBand, weekBandHeight } from "../../charts/weekBand.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import type { TierLoad } from "../../experiment/payback/tierLoad.ts";
import { quantityScale } from "../words/quantity.ts";
import { weekList } from "../../report/payback/weekList.ts";
import { Figure } from "./Figure.tsx";
import { weeksTaken } from "./weeksTaken.ts";

export interface LoadPanelProps {
  readonly tier: TierLoad;
  readonly payback: Payback;
  /** Percentage points. */
  readonly domain: readonly [number, number];
}

/** How much busier, or less busy, people at a tier are in each week. */
export function LoadPanel({ tier: { tier, weeks, phases }, payback, domain }: LoadPanelProps) {
  const words = phases.map(({ occupancy: { difference } }, at) => {
    const { name, weeks: numbers } = payback.phases[at];
    const format = quantityScale("share", []).of(difference);
    const change =
      difference.mean === null ? "not known" : `${format.signed(difference.mean)} points`;
    return `${weekList(numbers)}, ${name}: ${change}`;
  });
  const label = `Occupancy of ${tier} against the baseline. ${words.join("; ")}`;
  const draw = useCallback(
    (width: number) =>
      weekBand(
        weeks.map(({ occupancy }) => rescaled(occupancy.difference, 0.01)),
        { width, domain, label, at: "middle", shaded: weeksTaken(payback) },
      ),
    [weeks, label, domain[0], domain[1]],
  );
  return (
    <div class="panel">
      <h3>
        {tier}: occupancy <small>percentage points from the baseline, by week</small>
      </h3>
      <Figure height={weekBandHeight} draw={draw} />
    </div>
  );
}
