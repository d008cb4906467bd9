/**
 * Colours by meaning, from the page's custom properties so that a figure follows light and dark by
 * itself; the values after the comma hold where there is no such page.
 */
export const palette = {
  baseline: "var(--chart-baseline, #4b5460)",
  chosen: "var(--chart-chosen, #1d4fd7)",
  other: "var(--chart-other, #9aa3ae)",
  surface: "var(--surface, #ffffff)",
  line: "var(--line, #dfe3e8)",
  ink: "var(--ink, #14171c)",
  text: "var(--ink-2, #4b5460)",
} as const;
