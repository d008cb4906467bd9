import { type Change, inTiers, inStaffed, inRules, topName } from "./changes.ts";

/** Of where tickets go, and why. */
export const routeExtras: Readonly<Record<string, Change>> = {
  "varied routes": (input) =>
    inStaffed((tier) => {
      const { routes, ...rest } = tier;
      if (routes === undefined) return tier;
      const on = { [topName(input)]: "40%" };
      return {
        ...rest,
        routes: {
          byType: { a: {} },
          byPriority: { P1: { L1: "5%" } },
          byVisit: { entry: on, first: on, later: {} },
          otherwise: { L1: "20%" },
        },
      };
    })(input),
  "varied shares": inStaffed((tier) => ({
    ...tier,
    ...(tier.prematureEscalation !== undefined && {
      prematureEscalation: { byPriority: { P4: "50%" }, otherwise: 0.1 },
    }),
    pending: (tier.pending ?? []).map((pending) => ({
      ...pending,
      share: { byVisit: { first: "30%", later: "10%" }, otherwise: "20%" },
    })),
  })),
  "misrouting to other teams": (input) => ({
    ...input,
    triage: {
      logging: "2 min",
      misrouting: { share: "50%", to: topName(input) },
      source: "assumption",
    },
  }),
  "returns to the first tier": inTiers((tier, at) => ({
    ...tier,
    ...(tier.vendor !== undefined &&
      at > 0 && { vendor: { ...tier.vendor, returns: { share: "40%", to: "L1" } } }),
    ...(tier.returns !== undefined && at > 0 && { returns: { share: "30%", to: "L1" } }),
  })),
  "patience for a certain tier": (input) =>
    inStaffed((tier) => ({
      ...tier,
      patience: {
        time: "20 min",
        // oxlint-disable-next-line unicorn/no-thenable -- plain data with a text in it
        then: "escalate",
        to: topName(input),
      },
    }))(input),
  "authority over one type": inStaffed((tier, at) =>
    at === 0
      ? { ...tier, authority: { types: ["a"], impacts: ["low"], checked: "at intake" } }
      : tier,
  ),
  "dear rules for one type": inRules({ cost: 7.5 }, { type: ["a"] }),
  "reopening at once": (input) => ({
    ...input,
    reopening: { share: "90%", after: "0 min", to: "resolver", resumesWith: "any", work: 1 },
  }),
};
