import fc from "fast-check";
import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";

/** Some of them with a fraction of a millisecond, as a tenth of an hour in doubles has. */
const minutes = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .map((amount) => (amount % 5 === 4 ? `${amount}.00001 min` : `${amount} min`));
const share = (most = 60) => fc.integer({ min: 0, max: most }).map((percent) => `${percent}%`);
/** Rather not: where a rule asks for everything at once, it never acts. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const duration = fc.oneof(
  minutes(1, 90),
  fc.record({ distribution: fc.constant("exponential" as const), mean: minutes(1, 60) }),
  fc.record({ distribution: fc.constant("fixed" as const), value: minutes(0, 60) }),
  fc.record({
    distribution: fc.constant("gamma" as const),
    shape: fc.double({ min: 0.3, max: 5, noNaN: true }),
    scale: minutes(1, 20),
  }),
);

/** Hours of a shift with breaks that lie within them. */
const hours = fc.constantFrom<{ readonly hours: string; readonly breaks: string[] }>(
  { hours: "08:00-16:00", breaks: ["12:00-12:30"] },
  { hours: "09:00-17:30", breaks: [] },
  { hours: "22:00-06:00", breaks: ["02:00-02:15", "04:30-05:00"] },
  { hours: "00:00-24:00", breaks: ["12:00-12:30"] },
  { hours: "12:00-20:00", breaks: ["12:00-12:30", "19:30-20:00"] },
);
const days = fc.constantFrom("mon-fri", "daily", "sat, sun", "mon, wed, fri");

const shift = fc
  .record({ days, hours, agents: fc.integer({ min: 0, max: 4 }) })
  .map(({ days: on, hours: when, agents }) => ({ days: on, ...when, agents }));

const roster = fc.oneof(
  fc.record({ agents: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ agents: fc.constant("unlimited" as const) }),
  fc.record({ shifts: fc.array(shift, { minLength: 1, maxLength: 3 }) }),
);

const team = (name: string) =>
  fc
    .tuple(
      roster,
      fc.record({
        shrinkage: share(40),
        shiftEnd: fc.constantFrom("headcount", "finish-then-leave", "pass-on", "keep"),
        room: maybe(fc.integer({ min: 1, max: 5 })),
      }),
    )
    .map(([who, how]) => ({ name, ...who, ...how, hourlyCost: 30 }))
    .chain((given) => {
      const isPersons =
        (given.shiftEnd === "finish-then-leave" || given.shiftEnd === "keep") &&
        !("agents" in given && given.agents === "unlimited");
      const mostInHand = isPersons ? maybe(fc.integer({ min: 1, max: 3 })) : fc.constant(undefined);
      return mostInHand.map((most) => ({ ...given, mostInHand: most }));
    });

const pending = fc.record({
  reason: fc.constantFrom("customer", "vendor", "change", "approval", "other"),
  share: share(40),
  time: duration,
  calendar: maybe(fc.constant("office")),
  touchBefore: share(100),
  resumesWith: fc.constantFrom("any", "preferred", "same"),
});

const patience = (isLast: boolean) =>
  fc.record({
    time: duration,
    then: isLast ? fc.constant("leave") : fc.constantFrom("leave", "escalate"),
    during: maybe(fc.constantFrom("first answer", "every wait")),
    byChannel: maybe(fc.oneof(fc.record({ mail: duration }), fc.constant({ mail: "never" }))),
  });

const dispatch = fc.oneof(
  fc.record({
    dispatch: fc.constantFrom("first-come", "ticket-age", "priority", "earliest-due", "shortest"),
  }),
  fc.record({
    dispatch: fc.constant("priority"),
    preemption: fc.record({
      priorities: fc.constantFrom("P1", ["P1", "P2"]),
      work: fc.constantFrom("resume", "restart"),
    }),
  }),
);

const room = fc.oneof(
  fc.integer({ min: 1, max: 8 }),
  fc.record({
    tickets: fc.integer({ min: 1, max: 8 }),
    passedOn: fc.constantFrom("lost", "let in"),
  }),
);

/** What a staffed tier may do with a ticket, by capability or by routes. */
const conduct = (names: readonly string[], at: number) => {
  const belowLast = <T>(arbitrary: fc.Arbitrary<T>) =>
    at === names.length - 1 ? fc.constant(undefined) : maybe(arbitrary);
  return fc.oneof(
    fc.record({
      diagnosis: maybe(duration),
      prematureEscalation: belowLast(share()),
      overHolding: belowLast(fc.record({ share: share(), time: duration })),
      timeBox: belowLast(minutes(1, 60)),
      escalatesTo: fc.constantFrom("next", "capable"),
      returns: at === 0 ? fc.constant(undefined) : maybe(fc.record({ share: share() })),
      authority: belowLast(
        fc.record({
          impacts: fc.constant(["low", "medium"]),
          checked: fc.constantFrom("at intake", "after diagnosis"),
        }),
      ),
    }),
    fc.record({
      routes: fc
        .array(fc.integer({ min: 0, max: 25 }), {
          minLength: names.length,
          maxLength: names.length,
        })
        .map((parts) =>
          Object.fromEntries(names.map((name, i) => [name, `${Math.floor(parts[i] / 1.5)}%`])),
        ),
    }),
  );
};

const staffedTier = (names: readonly string[], at: number) =>
  fc
    .tuple(
      conduct(names, at),
      fc.record({
        teams: fc.oneof(
          team(`team ${at}`).map((one) => [one]),
          fc.tuple(team(`team ${at}a`), team(`team ${at}b`)),
        ),
        handling: duration,
        pending: fc.array(pending, { maxLength: 2 }),
        patience: maybe(patience(at === names.length - 1)),
        handover: maybe(fc.record({ saved: share(100), documentation: maybe(duration) })),
        room: maybe(room),
        sharedTeams: maybe(fc.constant(["team 0"])),
      }),
      dispatch,
    )
    .map(([how, what, order]) => ({ name: names[at], ...what, ...how, ...order }));

const timeByEnding = {
  byEnding: { resolved: "1 h", escalated: "2 h", returned: "10 min" },
  otherwise: "3 h",
};

const lastTier = (names: readonly string[], at: number) =>
  fc.oneof(
    { weight: 3, arbitrary: staffedTier(names, at) },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant(names[at]),
        vendor: fc.record({
          turnAround: duration,
          calendar: maybe(fc.constant("office")),
          returns: maybe(fc.record({ share: share(), to: maybe(fc.constant(names[0])) })),
          slots: maybe(fc.integer({ min: 1, max: 3 })),
          feePerTicket: maybe(fc.constant(90)),
          retainerPerMonth: maybe(fc.constant(1000)),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant(names[at]),
        capacity: fc.constant("unknown" as const),
        visitTime: fc.oneof(duration, fc.constant(timeByEnding)),
      }),
    },
  );

const timeCondition = fc.oneof(
  minutes(0, 300),
  fc.record({
    over: minutes(0, 600),
    clock: fc.oneof(fc.constantFrom("elapsed", "team"), fc.constant({ promise: "resolution" })),
  }),
);

const rule = (names: readonly string[]) =>
  fc
    .record({
      from: maybe(fc.constantFrom(...names)),
      when: fc.record({
        priority: seldom(fc.constantFrom("P1", "P2")),
        impact: seldom(fc.constant("high")),
        timeUnresolved: seldom(timeCondition),
        timeInTier: seldom(timeCondition),
        moves: seldom(fc.integer({ min: 1, max: 4 })),
        reopened: seldom(fc.boolean()),
        promiseUsed: seldom(fc.constant({ promise: "resolution", share: "80%" })),
        outcome: seldom(fc.constantFrom("unsolved", "time box", "no authority")),
      }),
      to: maybe(fc.constantFrom("next", ...names, "team 0", "team 0b")),
      oncePer: fc.constantFrom("visit", "ticket"),
      notify: maybe(fc.constant("manager")),
      whileHandled: fc.constantFrom("wait", "keep work", "lose work"),
      raisePriorityTo: maybe(fc.constant("P1")),
    })
    .map((given) => ({ name: "rule", ...given }))
    .map((one) => (one.when.outcome !== undefined ? { ...one, to: one.to ?? "next" } : one));

const promises = (names: readonly string[]) => [
  {
    name: "resolution",
    measure: "resolution" as const,
    limit: { byPriority: { P1: "4 h", P2: "8 h" }, otherwise: "24 h" },
    calendar: "office",
    pauses: ["customer" as const],
    reminders: ["50%", "80%"],
  },
  { name: "answer", measure: "first response" as const, limit: "30 min" },
  { name: "news", measure: "update interval" as const, limit: "4 h", reminders: ["90%"] },
  { name: "stay", measure: "time in tier" as const, tier: names[0], limit: "2 h" },
];

const surge = {
  name: "surge",
  type: "b",
  from: "2026-01-07 09:00",
  lasts: "5 h",
  tickets: 40,
};

const spell = fc.record({
  lasts: minutes(30, 3000),
  weight: fc.integer({ min: 1, max: 9 }),
});

/** How tickets of a type follow each other, with as many a week as it needs beside that. */
const arrivals = fc.oneof(
  fc
    .record({
      process: fc.constant("batch" as const),
      size: fc.oneof(
        fc.integer({ min: 1, max: 4 }),
        fc.constant({ distribution: "geometric" as const, mean: 3 }),
      ),
    })
    .map((own) => ({ arrivals: own, ticketsPerWeek: 60 })),
  fc
    .record({ process: fc.constant("spells" as const), quiet: spell, busy: spell })
    .map((own) => ({ arrivals: own, ticketsPerWeek: 60 })),
  fc
    .record({ process: fc.constant("renewal" as const), gap: minutes(60, 300) })
    .map((own) => ({ arrivals: own })),
  fc
    .record({
      process: fc.constant("finite source" as const),
      requesters: fc.integer({ min: 1, max: 8 }),
      thinkTime: minutes(10, 2000),
      calendar: maybe(fc.constant("office")),
    })
    .map((own) => ({ arrivals: own })),
);

function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Any support structure of one to four tiers, small enough to run in a few milliseconds. */
export const anyScenario: fc.Arbitrary<ScenarioInput> = fc
  .integer({ min: 1, max: 4 })
  .map((count) => Array.from({ length: count }, (_, at) => `L${at + 1}`))
  .chain((names) =>
    fc.record({
      name: fc.constant("any"),
      timezone: fc.constantFrom("UTC", "Europe/Berlin", "America/New_York"),
      start: fc.constantFrom("2026-01-05", "2026-03-23", "2026-10-19"),
      warmUp: fc.constant("0 min"),
      measured: fc.constant("1 week"),
      cap: fc.constantFrom("1 week", "0 min"),
      channels: fc.constant(["phone", "mail"]),
      calendars: fc.constant([
        {
          name: "office",
          hours: [{ days: "mon-fri", hours: "09:00-17:00" }],
          holidays: ["2026-03-27"],
        },
      ]),
      demand: fc.record({
        ticketsPerWeek: fc.integer({ min: 0, max: 400 }),
        profile: maybe(
          fc.constant({
            windows: [{ days: "mon-fri", hours: "08:00-18:00", weight: 5 }],
            otherwise: 1,
          }),
        ),
        growth: maybe(fc.constantFrom("50%", "-30%")),
        holidays: maybe(fc.constant([{ dates: ["2026-01-08", "2026-03-29"], weight: 0.2 }])),
        dailyVariation: maybe(fc.constantFrom(0.3, 1.5)),
        surges: maybe(fc.constant([surge])),
      }),
      types: maybe(arrivals).map((third) => [
        {
          name: "a",
          share: "70%",
          priority: { P1: "10%", P2: "20%", P4: "70%" },
          impact: { high: "10%", low: "90%" },
          channel: { phone: "60%", mail: "40%" },
          resolvableFrom: names[0],
        },
        { name: "b", share: "30%", resolvableFrom: names[names.length - 1], entry: names[0] },
        ...(third === undefined ? [] : [{ name: "c", ...third }]),
      ]),
      tiers: fc.tuple(
        ...names.map((_, at) =>
          at === names.length - 1 ? lastTier(names, at) : staffedTier(names, at),
        ),
      ),
      escalation: fc
        .array(rule(names), { maxLength: 3 })
        .map((rules) => rules.map((one, at) => ({ ...one, name: `rule ${at}` }))),
      promises: fc.constantFrom([], promises(names)),
      reopening: maybe(
        fc
          .record({
            whom: fc.constantFrom(
              { to: "entry" },
              { to: "resolver" },
              { to: "resolver", resumesWith: "preferred" },
            ),
            share: share(30),
            after: duration,
            work: share(100),
          })
          .map(({ whom, ...how }) => ({ ...whom, ...how })),
      ),
      triage: maybe(
        fc.record({
          logging: duration,
          misrouting: maybe(
            fc.record({ share: share(100), to: fc.constantFrom(undefined, names[0], "team 0") }),
          ),
        }),
      ),
      maximumMoves: fc.integer({ min: 1, max: 12 }),
    }),
  )
  .map((scenario) => {
    const teams = scenario.tiers.flatMap((tier) => ("teams" in tier ? tier.teams : []));
    const places = [...scenario.tiers, ...teams].map(({ name }) => name as string | undefined);
    const rules = scenario.escalation
      .map((one) => (scenario.promises.length > 0 ? one : withoutPromises(one)))
      .map((one) =>
        one.to === "next" || places.includes(one.to)
          ? one
          : { ...one, to: one.when.outcome === undefined ? undefined : "next" },
      );
    const tiers = scenario.tiers.map((tier, at) =>
      at > 0 && places.includes("team 0") ? tier : { ...tier, sharedTeams: undefined },
    );
    const triage = places.includes("team 0") ? scenario.triage : undefined;
    return withoutUndefined({
      ...scenario,
      tiers,
      triage,
      escalation: rules,
    }) as unknown as ScenarioInput;
  });

type Rule = typeof rule extends (names: readonly string[]) => fc.Arbitrary<infer R> ? R : never;

/** Where nothing is promised, no rule can be on a promise. */
function withoutPromises(one: Rule): Rule {
  const plain = (time: Rule["when"]["timeInTier"]) =>
    typeof time === "string" ? time : time?.over;
  const { timeInTier, timeUnresolved } = one.when;
  return {
    ...one,
    when: {
      ...one.when,
      promiseUsed: undefined,
      timeInTier: plain(timeInTier),
      timeUnresolved: plain(timeUnresolved),
    },
  };
}
