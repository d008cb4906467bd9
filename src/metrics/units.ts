export const minute = 60_000;
export const hour = 3_600_000;
export const week = 604_800_000;
/** The month of retainers and monthly costs: 30 days. */
export const month = 2_592_000_000;
