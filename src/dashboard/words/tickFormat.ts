/** Writes the ticks of an axis over a stretch, with as many decimals as its steps need. */
export function tickFormat([from, to]: readonly [number, number]): (value: number) => string {
  const decimals = Math.max(0, Math.min(3, Math.ceil(1 - Math.log10((to - from || 1) * 2))));
  const format = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (value) => format.format(value).replace("-", "−");
}
