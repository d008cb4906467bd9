/** What somebody means who writes `yes` or `off` for a truth value; null where that can't be told. */
export function correctedTruth(written: unknown): string | null {
  const text = String(written).trim().toLowerCase();
  if (/^(yes|y|on|true|1)$/.test(text)) return "true";
  return /^(no|n|off|false|0)$/.test(text) ? "false" : null;
}
