import type { Change, Load, TierLoad } from "../../experiment/payback/tierLoad.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import type { MeasureUnit } from "../../metrics/measure.ts";
import { estimateText, notKnown } from "../estimateText.ts";
import { labelOf } from "../labelOf.ts";
import { decimalsFor, formatNumber } from "../number.ts";
import { printable } from "../printable.ts";
import { type Scale, scaleFor } from "../scale.ts";
import { type TableRow, textTable } from "../textTable.ts";
import { weekList } from "./weekList.ts";

export interface LoadTableOptions {
  readonly width: number;
  readonly replications: number;
}

interface LoadRow {
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly of: (load: Load) => Change;
}

const loadRows: readonly LoadRow[] = [
  { label: "Occupancy", unit: "share", of: ({ occupancy }) => occupancy },
  { label: "Offered load", unit: "agents", of: ({ offeredLoad }) => offeredLoad },
  { label: "On shift a week", unit: "hours", of: ({ availableHours }) => availableHours },
];

/** What happens to each tier's load, phase by phase: the baseline's level and the difference from it; none where nothing changes. */
export function loadTable(
  { phases, tiers }: Payback,
  { width, replications }: LoadTableOptions,
): string[] {
  const head = ["", ...phases.map(({ name, weeks }) => `${name}: ${weekList(weeks)}`)];
  const rows = tiers.flatMap((tier) => {
    const own = loadRows.flatMap((row) => rowsOf(row, tier, replications));
    return own.length === 0 ? [] : [[printable(tier.tier)], ...own];
  });
  return rows.length === 0 ? [] : textTable(head, rows, { width, labelWidth: 34, headWidth: 18 });
}

function rowsOf({ label, unit, of }: LoadRow, { phases }: TierLoad, replications: number) {
  const changes = phases.map(of);
  if (changes.every(isNone)) return [];
  const levels = changes.map(({ baseline }) => baseline ?? 0);
  const scale = scaleFor(unit, levels, "");
  return [
    [
      `  ${labelOf(label, scale)}, baseline`,
      ...changes.map(({ baseline }) => levelText(baseline, scale)),
    ],
    [
      "    difference from it",
      ...changes.map(({ difference }) =>
        estimateText(difference, { scale, of: replications, isSigned: true }),
      ),
    ],
  ] satisfies TableRow[];
}

function isNone({ difference: { mean, low, high } }: Change): boolean {
  return mean === null || (mean === 0 && (low ?? 0) === 0 && (high ?? 0) === 0);
}

function levelText(level: number | null, { factor }: Scale): string {
  if (level === null) return notKnown;
  const value = level * factor;
  return formatNumber(value, Math.min(2, decimalsFor(value, 3)));
}
