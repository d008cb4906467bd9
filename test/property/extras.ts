import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import { without } from "./without.ts";

type TierInput = ScenarioInput["tiers"][number];
type TeamInput = NonNullable<TierInput["teams"]>[number];
type TypeInput = ScenarioInput["types"][number];
type Duration = NonNullable<TierInput["handling"]>;
type Change = (input: ScenarioInput) => ScenarioInput;

const inTypes =
  (change: (type: TypeInput, at: number) => TypeInput): Change =>
  (input) => ({ ...input, types: input.types.map(change) });

const inTiers =
  (change: (tier: TierInput, at: number) => TierInput): Change =>
  (input) => ({ ...input, tiers: input.tiers.map(change) });

const inStaffed = (change: (tier: TierInput, at: number) => TierInput): Change =>
  inTiers((tier, at) => (tier.teams === undefined ? tier : change(tier, at)));

const inTeams = (change: (team: TeamInput, at: number) => TeamInput): Change =>
  inStaffed((tier) => ({ ...tier, teams: tier.teams!.map(change) }));

const handling = (time: Duration): Change => inStaffed((tier) => ({ ...tier, handling: time }));

const demand = (given: Partial<NonNullable<ScenarioInput["demand"]>>): Change => {
  return (input) => ({ ...input, demand: { ...input.demand, ...given } });
};

const inPromises =
  (change: (promise: NonNullable<ScenarioInput["promises"]>[number]) => object): Change =>
  (input) => ({
    ...input,
    promises: (input.promises ?? []).map((promise) => ({ ...promise, ...change(promise) })),
  });

const inRules =
  (given: object, when: object = {}): Change =>
  (input) => ({
    ...input,
    escalation: (input.escalation ?? []).map((rule) => ({
      ...rule,
      ...given,
      when: { ...rule.when, ...when },
    })),
  });

const topName = ({ tiers }: ScenarioInput) => tiers[tiers.length - 1].name;

/**
 * What a generated scenario may have besides, each by itself a small change: the fields that matter
 * seldom, and values at the edge of what the model takes. Whatever a scenario has no use for is left
 * out of it again.
 */
export const extras: Readonly<Record<string, Change>> = {
  "own priorities": (input) => ({
    ...input,
    priorities: ["P1", "P2", "P3", "P4", "P5"],
    impacts: ["high", "medium", "low", "none"],
  }),
  "priority matrix": (input) => ({
    ...inTypes((type) => ({ ...without(type, "priority"), urgency: { now: "40%", later: "60%" } }))(
      input,
    ),
    priorityMatrix: {
      high: { now: "P1", later: "P2" },
      medium: { now: "P2", later: "P3" },
      low: { now: "P3", later: "P4" },
    },
  }),
  "another time to answer within": (input) => ({ ...input, answerWithin: "10 min" }),
  "special days": (input) => ({
    ...input,
    calendars: (input.calendars ?? []).map((calendar) => ({
      ...calendar,
      timezone: "Asia/Kolkata",
      special: [
        { date: "2026-01-06", hours: ["07:00-09:00", "20:00-22:00"] },
        { date: "2026-01-08", hours: [] },
        { date: "2026-03-29", hours: "00:00-24:00" },
      ],
    })),
  }),
  "hourly profile": demand({
    profile: { hourly: Array.from({ length: 168 }, (_, hour) => (hour % 24 > 7 ? 3 : 0)) },
  }),
  "surge by a factor": demand({
    surges: [{ name: "more", type: "a", from: "2026-01-07", lasts: "30 h", factor: 3 }],
  }),
  "types of their own shape": inTypes((type) => ({
    ...type,
    profile: { windows: [{ days: "daily", hours: "06:00-22:00", weight: 2 }], otherwise: 0.5 },
    growth: "120%",
    dailyVariation: 0.8,
    holidays: [{ dates: ["2026-01-06", "2026-10-21"], weight: 0 }],
  })),
  "poisson by name": inTypes((type) => ({ arrivals: { process: "poisson" }, ...type })),
  "batches of two or three": inTypes((type, at) =>
    at === 0
      ? {
          ...type,
          arrivals: { process: "batch", size: { distribution: "uniform", low: 2, high: 3 } },
        }
      : type,
  ),
  "batches of listed sizes": inTypes((type, at) =>
    at === 0
      ? {
          ...type,
          arrivals: {
            process: "batch",
            size: { distribution: "listed", shares: { "1": "70%", "20": "30%" } },
          },
        }
      : type,
  ),
  "batches of one size": inTypes((type, at) =>
    at === 1
      ? { ...type, arrivals: { process: "batch", size: { distribution: "fixed", value: 7 } } }
      : type,
  ),
  "tickets entering anywhere": (input) =>
    inTypes((type) => ({
      ...type,
      entry: input.tiers.length === 1 ? "L1" : { L1: "50%", [topName(input)]: "50%" },
      resolvableFrom: input.tiers.length === 1 ? "L1" : { L1: "30%", [topName(input)]: "70%" },
    }))(input),
  lognormal: handling({ distribution: "lognormal", mean: "14 min", cv: 2 }),
  erlang: handling({ distribution: "erlang", k: 3, mean: "18 min" }),
  weibull: handling({ distribution: "weibull", shape: 0.7, scale: "11 min" }),
  uniform: handling({ distribution: "uniform", low: "0 min", high: "40 min" }),
  hyperexponential: handling({
    distribution: "hyperexponential",
    shares: ["80%", "20%"],
    means: ["5 min", "50 min"],
  }),
  quantiles: handling({ distribution: "quantiles", values: ["1 min", "5 min", "5 min", "2 h"] }),
  "patience that may never end": inStaffed((tier) => ({
    ...tier,
    patience: {
      time: { distribution: "fixed or never", value: "10 min", share: "70%" },
      // oxlint-disable-next-line unicorn/no-thenable -- plain data with a text in it
      then: "leave",
    },
  })),
  "varied times": inStaffed((tier) => ({
    ...tier,
    handling: {
      byType: { a: { byPriority: { P1: "5 min", P4: "25 min" } } },
      byVisit: { entry: "10 min", first: "15 min", later: "3 min" },
      otherwise: "12 min",
    },
  })),
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
  "skilled teams": inStaffed((tier) =>
    tier.teams!.length < 2
      ? tier
      : {
          ...tier,
          teams: tier.teams!.map((team, at) => (at === 0 ? { ...team, types: ["b"] } : team)),
        },
  ),
  "misrouting to other teams": (input) => ({
    ...input,
    triage: { logging: "2 min", misrouting: { share: "50%", to: topName(input) } },
  }),
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
  "teams elsewhere": inTeams((team, at) => ({
    ...team,
    timezone: at === 0 ? "Australia/Lord_Howe" : "America/St_Johns",
    holidays: ["2026-01-06", "2026-03-29", "2026-10-25"],
  })),
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
  "several at once": (input) =>
    inTeams((team) => ({
      ...team,
      atOnce: {
        channels: input.channels?.[0] ?? "mail",
        most: 3,
        slower: "15%",
        source: "assumption",
      },
    }))(input),
  "several of everything at once, persons or seats": (input) =>
    inTeams((team, at) => ({
      ...team,
      shiftEnd: at === 0 ? "headcount" : "finish-then-leave",
      atOnce: {
        channels: input.channels ?? ["mail"],
        most: 2,
        slower: 0,
        source: "assumption",
      },
    }))(input),
  "people on call for everything": inTeams((team) => ({
    ...team,
    onCall: {
      duties: [
        { days: "daily", hours: "00:00-24:00", agents: 1 },
        { days: "sat-sun", hours: "06:00-12:00", agents: 2 },
      ],
      reaction: "0 min",
      source: "assumption",
    },
  })),
  "people on call for what is urgent": inTeams((team) => ({
    ...team,
    overtimeFactor: 1.5,
    onCall: {
      duties: [{ days: "daily", hours: "17:00-09:00", agents: 2 }],
      reaction: { distribution: "uniform", low: "5 min", high: "40 min" },
      for: { priorities: ["P1", "P2"], impacts: ["high", "low"], types: "a" },
      standbyPerHour: 4.5,
      callOut: { factor: 2, minimum: "3 h" },
      source: "assumption",
    },
  })),
  "people away": inTeams((team) =>
    team.shrinkage === undefined || team.shrinkage === "0%"
      ? {
          ...team,
          absences: [
            { from: "2026-01-06", to: "2026-01-08", share: "40%" },
            { from: "2026-01-08", to: "2026-01-20", share: "60%" },
          ],
        }
      : { ...team, absences: [{ from: "2026-01-05", to: "2027-01-05", share: "30%" }] },
  ),
  "people who get tired": inTeams((team, at) =>
    team.agents === "unlimited"
      ? team
      : {
          ...team,
          fatigue: {
            above: at === 0 ? 0 : "60%",
            over: at === 0 ? "1 day" : "2 weeks",
            slower: at === 0 ? "100%" : "15%",
            source: "assumption",
          },
        },
  ),
  "people who leave": inTeams((team, at) =>
    team.agents === "unlimited"
      ? team
      : {
          ...team,
          attrition: {
            yearlyRate: at === 0 ? "500%" : "200%",
            timeToHire: at === 0 ? "1 day" : { distribution: "exponential", mean: "20 h" },
            ...(at === 0
              ? { rampUp: { startSpeed: "40%", lasts: "60 h" } }
              : { rises: { above: "10%", over: "3 days", atFull: "500%" } }),
            replacementCost: 12000,
            source: "assumption",
          },
        },
  ),
  "dear overtime": inTeams((team) => ({ ...team, hourlyCost: 45.5, overtimeFactor: 1.5 })),
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
  "experts called": (input) => {
    const [first, ...others] = input.tiers.filter(({ teams }) => teams !== undefined);
    if (others.length === 0) return input;
    const swarm = {
      time: "20 min",
      resolves: "60%",
      waitsAtMost: "30 min",
      afterwards: { distribution: "fixed", value: "5 min" },
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
          swarm: { ...swarm, teams },
          raisePriorityTo: "P1",
          cost: 3,
        },
        ...(input.escalation ?? []),
      ],
    };
  },
  "dear rules for one type": inRules({ cost: 7.5 }, { type: ["a"] }),
  "penalties with a cap": inPromises(() => ({
    penalty: { once: 50, perHour: 20, cap: 120 },
    pauses: ["customer", "vendor", "change", "approval", "other"],
  })),
  "promises to some": inPromises(({ measure }) => ({
    covers: { types: ["a"], priorities: ["P1", "P2"] },
    onReopen: measure === "resolution" ? "reset" : "resume",
  })),
  "promises kept at once": inPromises(() => ({ limit: "0 min" })),
  "reopening at once": (input) => ({
    ...input,
    reopening: { share: "90%", after: "0 min", to: "resolver", resumesWith: "any", work: 1 },
  }),
  "warm-up": (input) => ({ ...input, warmUp: "1 week", startsFrom: "steady state" }),
  "an empty start": (input) => ({ ...input, warmUp: "0 min", startsFrom: "empty" }),
  "a start from a log": (input) => ({
    ...input,
    warmUp: "0 min",
    startsFrom: { log: "own.log", otherTypes: "a" },
  }),
  "the tickets of a log": demand({ replay: { log: "own.log" } }),

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
