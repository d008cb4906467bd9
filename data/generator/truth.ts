/**
 * The desk behind the sample export: everything that a fit of it should find again.
 *
 * Three tiers with one queue each, first come first served, by agents who are on shift Monday to
 * Friday 8 to 18 in Europe/Berlin and go home after the ticket in hand. A ticket has a lowest tier
 * that can resolve it, drawn by type. Capable, a tier resolves it in a handling time; else it finds
 * that out in a diagnosis time and passes the ticket up. The desk's problem: the second line is busy
 * 94 % of its time, and nearly a quarter of that goes into VPN tickets that the service desk could resolve, but
 * passes up two thirds of.
 */
export const seed = "tierlab sample desk";
export const timezone = "Europe/Berlin";

/** Weeks simulated before the first ticket of the export is opened, and weeks exported: 2026-01-12 to 2026-03-22. */
export const warmUpWeeks = 4;
export const weeks = 10;
export const firstDay = { year: 2026, month: 1, day: 12 } as const;
/** The export was made on the Monday after, at six in the morning. */
export const exportedAtMinutes = 6 * 60;

export interface TierTruth {
  readonly name: string;
  readonly agents: number;
  /** Share of the paid time that is not available: agents absent, drawn by day. */
  readonly shrinkage: number;
  /** Touch time by type, minutes: mean of a lognormal distribution with coefficient of variation 1. */
  readonly handling: number;
  /** Touch time until it is clear that it takes a higher tier, minutes: mean, likewise. */
  readonly diagnosis: number;
  readonly pending: readonly PendingTruth[];
  readonly hourlyCost: number;
  readonly code: string;
}

export interface PendingTruth {
  readonly status: string;
  /** Share of the attempts that resolve a ticket in which it waits, half of the touch time done. */
  readonly share: number;
  /** Mean of a lognormal distribution with coefficient of variation 1, hours around the clock. */
  readonly hours: number;
}

export const tiers: readonly TierTruth[] = [
  {
    name: "L1",
    agents: 6,
    shrinkage: 0.2,
    handling: 18,
    diagnosis: 9,
    pending: [{ status: "Awaiting User Info", share: 0.15, hours: 20 }],
    hourlyCost: 28,
    code: "sd",
  },
  {
    name: "L2",
    agents: 5,
    shrinkage: 0.2,
    handling: 43,
    diagnosis: 20,
    pending: [
      { status: "Awaiting User Info", share: 0.12, hours: 26 },
      { status: "Awaiting Vendor", share: 0.05, hours: 60 },
    ],
    hourlyCost: 42,
    code: "op",
  },
  {
    name: "L3",
    agents: 4,
    shrinkage: 0.25,
    handling: 75,
    diagnosis: 30,
    pending: [{ status: "Awaiting Change", share: 0.15, hours: 72 }],
    hourlyCost: 60,
    code: "pe",
  },
];

export interface TypeTruth {
  readonly name: string;
  readonly share: number;
  /** Shares of the lowest tier able to resolve it: L1, L2, the rest L3. */
  readonly lowest: readonly [number, number];
  /** Share of the tickets which L1 could resolve that it passes up all the same. */
  readonly passedUp: number;
  /** Handling time as a multiple of the tier's. */
  readonly effort: number;
  /** Group of the second line that has it. */
  readonly group: string;
  readonly subcategories: readonly string[];
}

const applications = "Applications L2";
const network = "Network Operations";

/** L3 is one group whatever the type. */
export const firstGroup = "Service Desk";
export const thirdGroup = "Platform Engineering";

export const types: readonly TypeTruth[] = [
  type("Password reset", 0.18, [0.98, 0.02], 0.02, 0.5, applications, ["Directory", "ERP", "Mail"]),
  type("VPN access", 0.14, [0.85, 0.13], 0.67, 0.9, network, ["Token", "Client", "Profile"]),
  type("Email and calendar", 0.14, [0.8, 0.19], 0.05, 1, applications, ["Mailbox", "Calendar"]),
  type("Printing", 0.09, [0.87, 0.13], 0.05, 1, network, ["Queue", "Driver"]),
  type("Laptop", 0.12, [0.66, 0.33], 0.04, 1.3, applications, ["Battery", "Dock", "Screen"]),
  type("Business application", 0.16, [0.42, 0.41], 0.03, 1.2, applications, ["ERP", "CRM", "HR"]),
  type("Network", 0.09, [0.4, 0.38], 0.04, 1.1, network, ["Wi-Fi", "LAN", "Proxy"]),
  type("Server and storage", 0.08, [0.2, 0.26], 0.02, 1.2, applications, [
    "Backup",
    "Share",
    "Host",
  ]),
];

function type(
  name: string,
  share: number,
  lowest: readonly [number, number],
  passedUp: number,
  effort: number,
  group: string,
  subcategories: readonly string[],
): TypeTruth {
  return { name, share, lowest, passedUp, effort, group, subcategories };
}

/** Share of the tickets that L1 could have resolved which L2 sends back to it, after a diagnosis. */
export const returnShare = 0.06;

/** Share of the resolved tickets that are reopened, after an exponential time, hours; half of the work is to do again. */
export const reopen = { share: 0.03, hours: 30, effort: 0.5 } as const;

/** Closed this long after it was resolved, unless reopened. */
export const closesAfterDays = 5;

export interface PriorityTruth {
  readonly name: string;
  readonly share: number;
  readonly impact: string;
  readonly urgency: string;
  /** Hours around the clock in which it is promised to be resolved. */
  readonly promise: number;
}

/** Priorities are for the promise only: every queue is first come, first served. */
export const priorities: readonly PriorityTruth[] = [
  { name: "1 - Critical", share: 0.01, impact: "1 - High", urgency: "1 - High", promise: 8 },
  { name: "2 - High", share: 0.06, impact: "1 - High", urgency: "2 - Medium", promise: 24 },
  { name: "3 - Moderate", share: 0.73, impact: "2 - Medium", urgency: "2 - Medium", promise: 72 },
  { name: "4 - Low", share: 0.2, impact: "3 - Low", urgency: "2 - Medium", promise: 168 },
];

export const ticketsPerWeek = 700;

/** Arrivals by hour of a working day, in proportion. */
export const hoursOfDay: readonly number[] = [
  0.02, 0.02, 0.02, 0.02, 0.03, 0.06, 0.2, 0.6, 1.4, 1.8, 1.7, 1.4, 0.9, 1.3, 1.4, 1.2, 0.9, 0.5,
  0.25, 0.15, 0.1, 0.08, 0.05, 0.03,
];

/** Arrivals by day of the week, Monday first, in proportion. */
export const daysOfWeek: readonly number[] = [1.25, 1.05, 1, 0.95, 0.85, 0.06, 0.05];

/** Shift of every tier, hours of the local day, Monday to Friday. */
export const shift = { from: 8, to: 18 } as const;
