import { countText } from "./countText.ts";

/**
 * A share in per cent, as all text for people has it: `12.5 %`. What isn't all never reads as all, nor
 * what is something as nothing: `99.9 %`, `under 0.1 %`. (What scenario files hold is written `12.5%`.)
 *
 * @param share 1 is all; more than that is possible, less than 0 isn't.
 * @param decimals Digits after the point, at most; from 0 to 3.
 */
export function percentText(share: number, decimals = 0): string {
  const step = Number(`1e-${decimals}`);
  const percent = Number((100 * share).toFixed(decimals));
  if (share > 0 && percent === 0) return `under ${step} %`;
  const shown = share < 1 && percent === 100 ? Number((100 - step).toFixed(decimals)) : percent;
  return `${countText(shown)} %`;
}

/** How much more or less something is, with its sign and one decimal: `+1.5 %`, `−12.0 %`. */
export function percentChange(share: number): string {
  const text = Math.abs(100 * share).toLocaleString("en", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const sign = text === "0.0" ? "" : share < 0 ? "−" : "+";
  return `${sign}${text} %`;
}
