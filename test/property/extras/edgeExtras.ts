import { without } from "../without.ts";
import { type Change, inTiers, inStaffed, inTeams, demand } from "./changes.ts";

/** Of values at the edge of what the model takes. */
export const edgeExtras: Readonly<Record<string, Change>> = {
  "no demand": (input) => ({
    ...demand({ ticketsPerWeek: 0, surges: [] })(input),
    types: input.types.map(({ share, ...type }) => ({
      ...type,
      ...(share !== undefined && { share }),
      ...(type.ticketsPerWeek !== undefined && { ticketsPerWeek: 0 }),
    })),
  }),
  "nobody at work": inTeams((team) => ({ ...without(team, "shifts"), agents: 0 })),
  "nobody present": inTeams((team) => ({ ...team, shrinkage: 1 })),
  "thousands of agents": inTeams((team) => ({ ...without(team, "shifts"), agents: 5000 })),
  "no time for anything": inTiers((tier) => ({
    ...tier,
    ...(tier.teams !== undefined && { handling: "0 min", diagnosis: "0 min" }),
    ...(tier.vendor !== undefined && { vendor: { ...tier.vendor, turnAround: "0 min" } }),
    ...(tier.capacity !== undefined && { visitTime: "0 min" }),
  })),
  "hundreds of years for everything": inTiers((tier) => ({
    ...tier,
    ...(tier.teams !== undefined && {
      handling: { distribution: "exponential", mean: "365000 days" },
    }),
    ...(tier.vendor !== undefined && {
      vendor: { ...tier.vendor, turnAround: { distribution: "fixed", value: "365000 days" } },
    }),
  })),
  "everything on the minute": (input) => ({
    ...inStaffed((tier) => ({
      ...tier,
      handling: { distribution: "fixed", value: "30 min" },
      ...(tier.patience !== undefined && {
        patience: { ...tier.patience, time: { distribution: "fixed", value: "30 min" } },
      }),
      pending: (tier.pending ?? []).map((pending) => ({
        ...pending,
        time: { distribution: "fixed" as const, value: "1 h" },
      })),
    }))(input),
    types: [
      ...input.types,
      {
        name: "hourly",
        arrivals: { process: "renewal", gap: { distribution: "fixed", value: "30 min" } },
      },
    ],
  }),
  "years with hardly a ticket": (input) => ({
    ...input,
    measured: "520 weeks",
    cap: "0 min",
    demand: { ticketsPerWeek: 0.05 },
    types: [{ name: "a", share: "100%" }],
  }),
};
