/** What measures can be broken down by, where that is asked for: a desk can have thousands of types. */
export const dimensions = ["type", "priority", "channel", "team", "hourOfWeek", "week"] as const;
export type Dimension = (typeof dimensions)[number];

/** Those that are parts of the window: hours of the local week, and its weeks. */
export const periodDimensions = ["hourOfWeek", "week"] as const satisfies readonly Dimension[];
