/** What measures can be broken down by, where that is asked for: a desk can have thousands of types. */
export const dimensions = ["type", "priority", "channel", "team"] as const;
export type Dimension = (typeof dimensions)[number];
