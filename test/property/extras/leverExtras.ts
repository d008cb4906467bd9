import { type Change } from "./changes.ts";

/** Of what changes a desk. */
export const leverExtras: Readonly<Record<string, Change>> = {
  "help before a person": (input) => ({
    ...input,
    deflection: [
      {
        name: "bot",
        types: "a",
        from: "2026-01-07 12:00",
        tried: { byType: { a: "50%" }, otherwise: 0 },
        solves: { byPriority: { P1: "10%" }, otherwise: "45%" },
        rateIs: "claimed",
        overstatedBy: "30%",
        givenUp: "20%",
        session: { distribution: "exponential", mean: "4 min" },
        failed: { after: "30 min", patience: "60%" },
        costPerSession: 0.5,
        costPerMonth: 900,
        source: "assumption",
      },
      {
        name: "help pages",
        ...(input.channels !== undefined && { channels: input.channels[0] }),
        solves: "30%",
        rateIs: "true",
        failed: { patience: "50%" },
      },
    ],
  }),
  improvements: (input) => ({
    ...input,
    improvements: [
      {
        name: "root causes",
        does: "prevent tickets",
        from: "2026-01-06",
        after: "1 day",
        growsOver: "5 days",
        effect: "40%",
        fades: "20%",
        types: "a",
        cost: { once: 8000, spreadOver: "26 weeks", perMonth: 120 },
        source: "assumption",
      },
      {
        name: "assistant",
        does: "speed up work",
        from: "2026-01-07",
        effect: "30%",
        ...(input.tiers[0].teams !== undefined && { tiers: "L1" }),
        source: "assumption",
      },
      ...(input.triage === undefined
        ? []
        : [
            {
              name: "sorting",
              does: "ease triage" as const,
              from: "2026-01-05",
              effect: "60%",
              source: "assumption",
            },
          ]),
      ...(input.tiers.length > 1 && input.tiers[0].routes === undefined
        ? [
            {
              name: "runbooks",
              does: "shift left" as const,
              tier: input.tiers[1].name,
              from: "2026-01-05",
              growsOver: "2 weeks",
              effect: "70%",
              source: "assumption",
            },
          ]
        : []),
    ],
  }),
  "improvements that learn from tickets": (input) => {
    const top = input.tiers.findLast((tier) => tier.teams !== undefined);
    const common = { from: "2026-01-05", effect: "80%", source: "assumption" } as const;
    return {
      ...input,
      improvements: [
        {
          ...common,
          name: "education",
          does: "prevent tickets",
          types: "a",
          learnsFrom: { time: "2 min", share: "60%", halfwayAfter: 5 },
          after: "12 h",
          fades: "100%",
        },
        {
          ...common,
          name: "explaining",
          does: "speed up work",
          atFirst: "10%",
          learnsFrom: {
            time: { distribution: "fixed", value: "3 min" },
            ...(top !== undefined && { tiers: top.name }),
            halfwayAfter: 2.5,
          },
        },
        ...(input.reopening === undefined
          ? []
          : [{ ...common, name: "checking", does: "prevent reopenings" as const }]),
        ...(input.tiers.length > 1 &&
        input.tiers[0].routes === undefined &&
        input.tiers[1].teams !== undefined
          ? [
              {
                ...common,
                name: "articles",
                does: "shift left" as const,
                tier: input.tiers[1].name,
                learnsFrom: { time: "6 min", halfwayAfter: 10 },
              },
            ]
          : []),
      ],
    };
  },
  "tickets seen coming": (input) => {
    const alert = { name: "alert", ticketsPerWeek: 1 };
    const prediction = {
      does: "prevent tickets",
      from: "2026-01-05",
      effect: "50%",
      types: "a",
      source: "assumption",
    } as const;
    return {
      ...input,
      types: [...input.types, alert],
      improvements: [
        {
          ...prediction,
          name: "monitoring",
          alerts: { type: "alert", precision: "30%", ahead: "2 h" },
        },
        { ...prediction, name: "foresight", alerts: { type: "alert", precision: "100%" } },
      ],
    };
  },
  "a project of a team": (input) => {
    const team = input.tiers.flatMap((tier) => tier.teams ?? []).at(0);
    if (team === undefined || team.agents === "unlimited") return input;
    return {
      ...input,
      improvements: [
        {
          name: "project",
          does: "speed up work",
          from: "2026-01-05",
          after: "2 weeks",
          effect: "10%",
          takes: [{ team: team.name, share: "30%", to: "2026-01-16" }],
          source: "assumption",
        },
      ],
    };
  },
  "experts called": (input) => {
    const [first, ...others] = input.tiers.filter(({ teams }) => teams !== undefined);
    if (others.length === 0) return input;
    const swarm = {
      time: "20 min",
      resolves: "60%",
      waitsAtMost: "30 min",
      afterwards: { distribution: "fixed", value: "5 min" },
      source: "assumption",
    } as const;
    const teams = others.map((tier) => tier.teams![0].name);
    return {
      ...input,
      escalation: [
        {
          name: "call one",
          from: first.name,
          when: { outcome: "unsolved" },
          to: "swarm",
          swarm: { ...swarm, teams: teams[0], share: "70%" },
          notify: "somebody",
        },
        {
          name: "call all",
          from: first.name,
          when: { outcome: "time box" },
          to: "swarm",
          swarm: { ...swarm, teams, from: "2026-01-06 12:00" },
          raisePriorityTo: "P1",
          cost: 3,
        },
        ...(input.escalation ?? []),
      ],
    };
  },
  "major incidents": (input) => {
    const callable = input.tiers
      .flatMap((tier) => tier.teams ?? [])
      .filter(({ agents, shifts }) => (shifts?.[0].agents ?? agents) !== "unlimited")
      .filter(({ agents = 1, shifts }) => (shifts?.[0].agents ?? Number(agents)) > 0);
    const [calendar] = input.calendars ?? [];
    const type = input.types.at(-1)!.name;
    return {
      ...input,
      majorIncidents: [
        {
          name: "outage",
          type: "a",
          at: ["2026-01-06 10:00", "2026-01-08 08:00"],
          declaredAfter: "20 min",
          children: {
            type,
            count: { distribution: "geometric", mean: 12 },
            comesAfter: "40 min",
            stillComeFor: "15 min",
            recognised: "80%",
            linking: "2 min",
            closing: "1 min",
          },
          warRoom: callable.slice(0, 2).map(({ name }, at) => ({
            team: name,
            agents: 1,
            interrupting: at === 0,
          })),
          statusCalls: { type: "a", share: "50%", after: "30 min" },
          announcement: { after: "30 min", fewerChildren: "30%", fewerCalls: "60%" },
          source: "assumption",
        },
        {
          name: "crash",
          type,
          timesPerYear: 200,
          ...(calendar !== undefined && { during: calendar.name }),
          children: { type: "a", count: 5, comesAfter: { distribution: "fixed", value: "30 min" } },
          warRoom: callable.slice(0, 1).map(({ name }) => ({ team: name, agents: 1 })),
        },
      ],
    };
  },
};
