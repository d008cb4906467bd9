import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { accepted } from "../accepted.ts";
import { type Change, inStaffed, inTeams } from "../extras/changes.ts";
import { without } from "../without.ts";

/** Only where nothing of the kind is given: a feature that is off anyway, spelt out. */
function otherwise<T extends object>(given: T, off: Partial<T>): T {
  return { ...off, ...given };
}

const longest = "365000 days";
/** With the traits of the first type, and wherever there is authority over that, so that who may resolve it may resolve this. */
const newType: Change = (input) => {
  const [first] = input.types;
  const traits = without(first, "share", "arrivals", "ticketsPerWeek");
  const tiers = input.tiers.map((tier) => {
    const types = tier.authority?.types;
    if (types?.includes(first.name) !== true) return tier;
    return { ...tier, authority: { ...tier.authority, types: [...types, "never"] } };
  });
  const never = { ...traits, name: "never", ticketsPerWeek: 0 };
  return { ...input, types: [...input.types, never], tiers };
};

function withRule(rule: NonNullable<ScenarioInput["escalation"]>[number]): Change {
  return (input) => {
    const given = newType(input);
    return { ...given, escalation: [...(given.escalation ?? []), rule] };
  };
}

/** A rule of the first tier with people to call the next one's, where such a rule may be. */
function withSwarm(given: object): Change {
  return (input) => {
    const [caller, called] = input.tiers.filter(({ teams }) => teams !== undefined);
    const areSeveralInHand = input.tiers.some(({ teams = [] }) =>
      teams.some(({ atOnce }) => atOnce !== undefined),
    );
    if (called === undefined || areSeveralInHand) return input;
    const rule = {
      name: "no need",
      from: caller.name,
      when: { outcome: "unsolved" as const },
      to: "swarm",
      swarm: { teams: called.teams![0].name, time: "1 h", resolves: 1, ...given },
    };
    return { ...input, escalation: [...(input.escalation ?? []), rule] };
  };
}

/** Features that are there without ever having anything to do: what each adds to a scenario. */
export const unusedFeatures: Readonly<Record<string, Change>> = {
  "a type without tickets": newType,
  "a promise that covers nobody": (input) => ({
    ...newType(input),
    promises: [
      ...(input.promises ?? []),
      {
        name: "unheard",
        measure: "resolution",
        limit: "1 min",
        covers: { types: ["never"] },
        pauses: ["customer", "vendor", "change", "approval", "other"],
      },
    ],
  }),
  "a promise without a limit": (input) => ({
    ...input,
    promises: [
      ...(input.promises ?? []),
      { name: "unsaid", measure: "update interval", limit: { byPriority: {} }, reminders: ["50%"] },
    ],
  }),
  "a rule for tickets that have moved more often than any": (input) =>
    withRule({
      name: "far away",
      when: { moves: 60_000 },
      oncePer: "ticket",
      ...(input.tiers.length > 1 && { to: "next" }),
    })(input),
  "a rule for nobody": withRule({
    name: "unheard",
    when: { type: "never", timeUnresolved: "0 min" },
    raisePriorityTo: "P1",
    notify: "nobody",
    cost: 5,
  }),
  "a rule on a time that never passes": withRule({
    name: "too late",
    when: { timeUnresolved: longest, timeInTier: { over: longest, clock: "team" } },
    whileHandled: "lose work",
    oncePer: "ticket",
  }),
  "a swarm to which nobody is called": withSwarm({ share: 0 }),
  "a swarm in another millennium": withSwarm({ from: "3000-01-01" }),
  "a calendar that nobody refers to": (input) => ({
    ...input,
    calendars: [
      ...(input.calendars ?? []),
      { name: "unread", hours: [{ days: "sun", hours: "03:00-03:01" }] },
    ],
  }),
  "a surge without tickets": (input) => ({
    ...input,
    demand: {
      ...input.demand,
      surges: [
        ...(input.demand?.surges ?? []),
        { name: "calm", type: "a", from: "2026-01-06", lasts: "2 days", tickets: 0 },
      ],
    },
  }),
  "people on call for tickets that don't come": (input) =>
    accepted(
      inTeams((team) =>
        team.types === undefined
          ? otherwise(team, {
              onCall: {
                duties: [{ days: "daily", hours: "00:00-24:00", agents: 1 }],
                reaction: "0 min",
                for: { types: "never" },
                source: "assumption",
              },
            })
          : team,
      )(newType(input)),
    ),
  "several at once of a channel by which nothing comes": (input) => {
    if (input.channels === undefined) return input;
    const channels = [...input.channels, "unheard"];
    return accepted({
      ...inTeams((team) =>
        team.shiftEnd === "pass-on" || team.shiftEnd === "keep"
          ? team
          : otherwise(team, {
              atOnce: { channels: "unheard", most: 4, slower: "50%", source: "assumption" },
            }),
      )(input),
      channels,
    });
  },
  "improvements without effect": (input) => {
    const nothing = { from: "2026-01-05", effect: 0, source: "assumption" } as const;
    return {
      ...input,
      improvements: [
        ...(input.improvements ?? []),
        { ...nothing, name: "no prevention", does: "prevent tickets" },
        { ...nothing, name: "no speed", does: "speed up work" },
        ...(input.triage === undefined
          ? []
          : [{ ...nothing, name: "no sorting", does: "ease triage" as const }]),
      ],
    };
  },
  "documentation where nobody reads and it takes no time": (input) => ({
    ...input,
    improvements: [
      ...(input.improvements ?? []),
      {
        name: "unread articles",
        does: "speed up work",
        from: "2026-01-05",
        effect: 0,
        learnsFrom: { time: "0 min", share: 0, halfwayAfter: 1 },
        source: "assumption",
      },
    ],
  }),
  "education from tickets of a type that never comes": (input) => ({
    ...newType(input),
    improvements: [
      ...(input.improvements ?? []),
      {
        name: "unheard lessons",
        does: "prevent tickets",
        types: "never",
        from: "2026-01-05",
        effect: 1,
        learnsFrom: { time: "20 min", halfwayAfter: 1 },
        source: "assumption",
      },
    ],
  }),
  "alerts of what doesn't come": (input) => {
    const given = newType(input);
    return {
      ...given,
      types: [...given.types, { name: "alert of never", ticketsPerWeek: 0 }],
      improvements: [
        ...(given.improvements ?? []),
        {
          name: "nothing to see",
          does: "prevent tickets",
          types: "never",
          from: "2026-01-05",
          effect: 1,
          alerts: { type: "alert of never", precision: "10%", ahead: "1 h" },
          source: "assumption",
        },
      ],
    };
  },
  "an improvement in a hundred years": (input) => ({
    ...input,
    improvements: [
      ...(input.improvements ?? []),
      {
        name: "some day",
        does: "prevent tickets",
        from: "2126-01-05",
        effect: 1,
        source: "assumption",
      },
    ],
  }),
  "a major incident once in a thousand million years": (input) => {
    const team = input.tiers
      .flatMap((tier) => tier.teams ?? [])
      .find(({ agents }) => typeof agents === "number" && agents > 0);
    const type = input.types[0].name;
    return {
      ...input,
      majorIncidents: [
        ...(input.majorIncidents ?? []),
        {
          name: "meteor",
          type,
          timesPerYear: 1e-9,
          children: { type, count: 10_000, comesAfter: "1 h" },
          warRoom:
            team === undefined
              ? []
              : [{ team: team.name, agents: 1, interrupting: team.atOnce === undefined }],
          statusCalls: { type, share: 1, after: "1 min" },
          announcement: { fewerChildren: "10%", fewerCalls: "10%" },
        },
      ],
    };
  },
  "help that nobody tries": (input) => ({
    ...input,
    deflection: [
      ...(input.deflection ?? []),
      { name: "unread", tried: 0, solves: 1, rateIs: "true", session: "5 min" },
    ],
  }),
  "help for nobody": (input) => ({
    ...newType(input),
    deflection: [
      { name: "unread", types: "never", solves: 1, rateIs: "true" },
      ...(input.deflection ?? []),
    ],
  }),
  "fatigue that slows nobody": inTeams((team) =>
    team.agents === "unlimited"
      ? team
      : otherwise(team, {
          fatigue: { above: 0, over: "1 day", slower: 0, source: "assumption" },
        }),
  ),
  "attrition of nobody": inTeams((team) =>
    team.agents === "unlimited"
      ? team
      : otherwise(team, {
          attrition: {
            yearlyRate: 0,
            rises: { above: 0, over: "1 day", atFull: 0 },
            timeToHire: "6 weeks",
            rampUp: { startSpeed: "10%", lasts: "75 days" },
            replacementCost: 12000,
            source: "assumption",
          },
        }),
  ),
  "an absence in another year": inTeams((team) =>
    team.shifts === undefined || team.shrinkage !== undefined
      ? team
      : {
          ...team,
          absences: [
            ...(team.absences ?? []),
            { from: "1999-01-01", to: "1999-12-31", share: "100%" },
          ],
        },
  ),
  "a holiday in another year": inTeams((team) =>
    otherwise(team, team.shifts === undefined ? {} : { holidays: ["1999-12-31"] }),
  ),
  "teams that take all types by name": (input) => {
    const types = input.types.map(({ name }) => name);
    return inTeams((team) => otherwise(team, { types }))(input);
  },
  "room for a thousand million": inStaffed((tier) =>
    otherwise(
      { ...tier, teams: tier.teams!.map((team) => otherwise(team, { room: 1_000_000_000 })) },
      { room: 1_000_000_000 },
    ),
  ),
  "hands for a thousand million": inTeams((team) =>
    team.agents === "unlimited" || team.shiftEnd === "headcount" || team.shiftEnd === "pass-on"
      ? team
      : otherwise(team, { mostInHand: 1_000_000_000 }),
  ),
  "patience that never ends": inStaffed((tier) =>
    otherwise(tier, {
      patience: {
        // oxlint-disable-next-line unicorn/no-thenable -- plain data with a text in it
        then: "leave",
        during: "every wait",
        time: { distribution: "fixed or never", value: "1 min", share: 0 },
      },
    }),
  ),
  "pending for nobody": inStaffed((tier) => ({
    ...tier,
    pending: [...(tier.pending ?? []), { reason: "change", share: 0, time: "3 h" }],
  })),
  "shares of nothing": inStaffed((tier, at, last) =>
    tier.routes !== undefined
      ? tier
      : otherwise(tier, {
          ...(at < last && { prematureEscalation: 0 }),
          ...(at < last && { overHolding: { share: 0, time: "1 h" } }),
          ...(at > 0 && { returns: { share: 0 } }),
        }),
  ),
  "a time box for all time": inStaffed((tier, at, last) =>
    at === last || tier.routes !== undefined ? tier : otherwise(tier, { timeBox: longest }),
  ),
  "authority over everything": inStaffed((tier) =>
    tier.routes !== undefined ? tier : otherwise(tier, { authority: {} }),
  ),
  "a handover that saves nothing": inStaffed((tier, at, last) =>
    at === last ? tier : otherwise(tier, { handover: { saved: 0, documentation: "0 min" } }),
  ),
  "a reopening of nobody": (input) =>
    otherwise(input, { reopening: { share: 0, after: "1 h", to: "entry" } }),
  "triage without work or errors": (input) =>
    otherwise(input, { triage: { logging: "0 min", misrouting: { share: 0 } } }),
  "values that vary by a type without tickets": (input) =>
    inStaffed((tier) => ({
      ...tier,
      handling: { byType: { never: "5 h" }, otherwise: tier.handling! },
    }))(newType(input)),
};
