/** Why measures of tiers, by their names, are known of none: what nobody has stated; empty where something else is why. */
export function whyUnknown(names: readonly string[]): string {
  if (names.includes("occupancy")) return "Nobody has stated who works there.";
  return names.includes("costShare") ? "Nobody has stated what anything costs there." : "";
}
