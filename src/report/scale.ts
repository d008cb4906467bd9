import type { MeasureUnit } from "../metrics/measure.ts";

/** How values of a unit are shown: what they are multiplied by, and what stands behind them. */
export interface Scale {
  readonly factor: number;
  readonly symbol: string;
}

const symbols: Readonly<Record<Exclude<MeasureUnit, "minutes" | "share" | "money">, string>> = {
  tickets: "",
  "tickets per week": "a week",
  "tickets per hour": "an hour",
  visits: "",
  times: "",
  "visits per ticket": "",
  agents: "agents",
  hours: "h",
  ratio: "",
};

/**
 * The scale in which people read values of a unit: shares in per cent; times in minutes, from two
 * hours on in hours, from two days on in days; money from 10,000 on in thousands, from ten million
 * on in millions; after the largest of them.
 */
export function scaleFor(unit: MeasureUnit, values: readonly number[], currency: string): Scale {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (unit === "share") return { factor: 100, symbol: "%" };
  if (unit === "money") return moneyScale(largest, currency);
  if (unit !== "minutes") return { factor: 1, symbol: symbols[unit] };
  if (largest >= 2 * 1440) return { factor: 1 / 1440, symbol: "days" };
  return largest >= 120 ? { factor: 1 / 60, symbol: "h" } : { factor: 1, symbol: "min" };
}

function moneyScale(largest: number, currency: string): Scale {
  if (largest >= 1e7) return { factor: 1e-6, symbol: `million ${currency}` };
  if (largest >= 1e4) return { factor: 1e-3, symbol: `thousand ${currency}` };
  return { factor: 1, symbol: currency };
}
