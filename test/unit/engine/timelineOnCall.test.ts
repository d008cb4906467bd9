import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Team = NonNullable<World["tiers"][number]["teams"]>[number];
type OnCall = NonNullable<Team["onCall"]>;

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });
const urgent = plain("urgent", { priority: "P1" });
const daily = (hours: string, agents = 1) => ({ days: "daily", hours, agents });

/** One agent from 9 to 17, one on call around the clock for P1 who needs 20 minutes to come. */
function team(given: Partial<OnCall> = {}, more: Partial<Team> = {}): World["tiers"][number] {
  return tier({
    handling: fixed(30),
    teams: [
      {
        name: "team",
        shifts: [daily("09:00-17:00")],
        onCall: {
          duties: [daily("00:00-24:00")],
          reaction: fixed(20),
          for: { priorities: "P1" },
          source: "assumption",
          ...given,
        },
        ...more,
      },
    ],
  });
}

const desk = (arrivals: World["arrivals"], tiers: World["tiers"], given: Partial<World> = {}) =>
  play({ arrivals, types: [urgent, plain("other")], tiers, measured: "1 week", ...given });

describe("who is called", () => {
  it("begins after the reaction time, on a ticket that comes when nobody is on shift", () => {
    const story = desk({ urgent: ["18:00"] }, [team()]);
    expect(story.spans(0)).toEqual(["L1 queued 18:00-18:20", "L1 handling 18:20-18:50"]);
    expect(story.agents(0)).toEqual(["team#1"]);
  });

  it("comes at once with a reaction time of 0", () => {
    const story = desk({ urgent: ["18:00"] }, [team({ reaction: fixed(0) })]);
    expect(story.spans(0)).toEqual(["L1 handling 18:00-18:30"]);
  });

  it("isn't called for other tickets, which wait for the shift", () => {
    const story = desk({ other: ["18:00"], urgent: ["18:05"] }, [team()]);
    expect(story.spans(0)).toEqual(["L1 queued 18:00-33:00", "L1 handling 33:00-33:30"]);
    expect(story.spans(1)).toEqual(["L1 queued 18:05-18:25", "L1 handling 18:25-18:55"]);
  });

  it("isn't called while somebody is on shift, though busy", () => {
    const story = desk({ other: ["9:00"], urgent: ["9:05"] }, [team()]);
    expect(story.spans(1)).toEqual(["L1 queued 9:05-9:30", "L1 handling 9:30-10:00"]);
    expect(story.agents(1)).toEqual(["team#0"]);
  });

  it("isn't called for a ticket that the last shift still finishes", () => {
    const story = desk({ urgent: ["16:50"] }, [team()]);
    expect(story.agents(0)).toEqual(["team#0"]);
  });

  it("is called when the shift ends for what waits then", () => {
    const story = desk({ other: ["16:45"], urgent: ["16:50"] }, [team()]);
    expect(story.spans(1)).toEqual(["L1 queued 16:50-17:20", "L1 handling 17:20-17:50"]);
  });

  it.each(["first-come", "priority", "ticket-age"] as const)(
    "is called when a rule makes a waiting ticket urgent, in dispatch by %s",
    (dispatch) => {
      const story = play({
        arrivals: { other: ["18:00"] },
        types: [plain("other", { priority: "P3" })],
        tiers: [{ ...team(), dispatch }],
        escalation: [
          {
            name: "hurry",
            from: "L1",
            when: { timeInTier: { over: "2 h", clock: "elapsed" } },
            raisePriorityTo: "P1",
          },
        ],
      });
      expect(story.spans(0)).toEqual(["L1 queued 18:00-20:20", "L1 handling 20:20-20:50"]);
    },
  );

  it("is called when the duty begins for what waits then", () => {
    const story = desk({ urgent: ["18:00"] }, [team({ duties: [daily("20:00-22:00")] })]);
    expect(story.spans(0)).toEqual(["L1 queued 18:00-20:20", "L1 handling 20:20-20:50"]);
  });

  it("comes after the duty's end, too, and takes one ticket then", () => {
    const story = desk({ urgent: ["21:50", "21:55"] }, [team({ duties: [daily("20:00-22:00")] })]);
    expect(story.spans(0)).toEqual(["L1 queued 21:50-22:10", "L1 handling 22:10-22:40"]);
    expect(story.spans(1)[0]).toBe("L1 queued 21:55-33:00");
  });

  it("comes after the duty's end instead of one of the next", () => {
    const story = desk({ urgent: ["21:50"] }, [
      team({ duties: [daily("17:00-22:00"), daily("22:00-09:00")] }),
    ]);
    expect(story.agents(0)).toEqual(["team#1"]);
    expect(story.staffing("team").slice(1, 3)).toEqual([
      "21:50-22:10: 0 available, 1 paid, 0 overtime",
      "22:10-22:40: 1 available, 1 paid, 0 overtime",
    ]);
  });

  it("takes at once what else has come meanwhile, and needs the reaction time again once back", () => {
    const story = desk({ urgent: ["18:00", "18:30", "20:00"] }, [team()]);
    expect(story.spans(1)).toEqual(["L1 queued 18:30-18:50", "L1 handling 18:50-19:20"]);
    expect(story.spans(2)).toEqual(["L1 queued 20:00-20:20", "L1 handling 20:20-20:50"]);
    expect([0, 1, 2].map((ticket) => story.events(ticket))).toEqual([
      ["18:00 called out"],
      [],
      ["20:00 called out"],
    ]);
  });

  it("is one for each ticket that nobody comes for yet", () => {
    const story = desk({ urgent: ["18:00", "18:10"] }, [
      team({ duties: [daily("17:00-09:00", 2)] }),
    ]);
    expect(story.agents(0)).toEqual(["team#1"]);
    expect(story.agents(1)).toEqual(["team#2"]);
    expect(story.spans(1)).toEqual(["L1 queued 18:10-18:30", "L1 handling 18:30-19:00"]);
  });

  it("is who has been on standby longest", () => {
    const story = desk({ urgent: ["18:00", "20:00"] }, [
      team({ duties: [daily("17:00-09:00", 2)] }),
    ]);
    expect(story.agents(1)).toEqual(["team#2"]);
  });

  it("goes when the shift begins, after the ticket in hand", () => {
    const story = desk({ urgent: ["8:20", "8:30"] }, [team()]);
    expect(story.agents(0)).toEqual(["team#1"]);
    expect(story.spans(0)).toEqual(["L1 queued 8:20-8:40", "L1 handling 8:40-9:10"]);
    expect(story.agents(1)).toEqual(["team#0"]);
    expect(story.spans(1)).toEqual(["L1 queued 8:30-9:00", "L1 handling 9:00-9:30"]);
  });

  it("comes in vain where the shift has taken the ticket", () => {
    const story = desk({ urgent: ["8:50"] }, [team()]);
    expect(story.agents(0)).toEqual(["team#0"]);
    expect(story.staffing("team")).toContain("8:50-9:10: 0 available, 1 paid, 0 overtime");
  });

  it("comes on a holiday, when there is no shift", () => {
    const story = desk({ urgent: ["10:00"] }, [team({}, { holidays: ["2026-01-05"] })]);
    expect(story.spans(0)).toEqual(["L1 queued 10:00-10:20", "L1 handling 10:20-10:50"]);
  });

  it.each(["headcount", "pass-on", "keep"] as const)("comes where shifts end by %s", (shiftEnd) => {
    const story = desk({ other: ["16:45"], urgent: ["18:00"] }, [team({}, { shiftEnd })]);
    expect(story.spans(1)).toEqual(["L1 queued 18:00-18:20", "L1 handling 18:20-18:50"]);
  });

  it("keeps what they have in hand where a shift that passes its work on ends", () => {
    // Two shifts; on call from 12 to 13 in between. The second ends at 13:30.
    const shifts = [daily("09:00-12:00"), daily("13:00-13:30")];
    const story = desk({ urgent: ["12:45"], other: ["13:20"] }, [
      team(
        { duties: [daily("12:00-13:00")], reaction: fixed(10) },
        { shifts, shiftEnd: "pass-on" },
      ),
    ]);
    expect(story.spans(0)).toEqual(["L1 queued 12:45-12:55", "L1 handling 12:55-13:25"]);
  });

  it("may be called for tickets in any order of dispatch", () => {
    const story = desk({ other: ["17:30"], urgent: ["18:00", "18:10"] }, [
      { ...team(), dispatch: "ticket-age" },
    ]);
    expect(story.spans(1)).toEqual(["L1 queued 18:00-18:20", "L1 handling 18:20-18:50"]);
    expect(story.spans(2)).toEqual(["L1 queued 18:10-18:50", "L1 handling 18:50-19:20"]);
  });
});

describe("on call with other rules of the desk", () => {
  it("leaves what they had pending to whoever of the team is there", () => {
    const waiting = { reason: "customer", share: "100%", time: fixed(15 * 60) } as const;
    const story = desk({ urgent: ["18:00"] }, [
      { ...team(), pending: [{ ...waiting, resumesWith: "same" }] },
    ]);
    expect(story.spans(0)).toEqual([
      "L1 queued 18:00-18:20",
      "L1 handling 18:20-18:35",
      "L1 pending customer 18:35-33:35",
      "L1 handling 33:35-33:50",
    ]);
    expect(story.agents(0)).toEqual(["team#1", "team#0"]);
  });

  it("is taken from less urgent work by what may interrupt it", () => {
    const story = play({
      arrivals: { second: ["18:00"], first: ["18:30"] },
      types: [plain("first", { priority: "P1" }), plain("second", { priority: "P2" })],
      tiers: [
        {
          ...team({ for: { priorities: ["P1", "P2"] } }),
          dispatch: "priority",
          preemption: { priorities: "P1" },
        },
      ],
    });
    expect(story.spans(1)).toEqual(["L1 handling 18:30-19:00"]);
    expect(story.spans(0)).toEqual([
      "L1 queued 18:00-18:20",
      "L1 handling 18:20-18:30",
      "L1 queued 18:30-19:00",
      "L1 handling 19:00-19:20",
    ]);
  });

  it("is taken from less urgent work by what they are on call for, behind what they aren't", () => {
    const story = play({
      arrivals: { less: ["18:00"], foreign: ["18:25"], own: ["18:26"] },
      types: [
        plain("less", { priority: "P2" }),
        plain("foreign", { priority: "P1" }),
        plain("own", { priority: "P1" }),
      ],
      tiers: [
        {
          ...team({ for: { types: ["less", "own"] } }),
          dispatch: "priority",
          preemption: { priorities: "P1" },
        },
      ],
    });
    expect(story.spans(2)).toEqual(["L1 handling 18:26-18:56"]);
    expect(story.spans(0).slice(1)).toEqual([
      "L1 handling 18:20-18:26",
      "L1 queued 18:26-18:56",
      "L1 handling 18:56-19:20",
    ]);
    expect(story.spans(1)[0]).toBe("L1 queued 18:25-33:00");
  });

  it("goes to the team that has somebody on call, where that is sooner than the other's shift", () => {
    const { teams: called = [] } = team();
    const story = desk({ urgent: ["18:00"] }, [
      tier({
        handling: fixed(30),
        teams: [{ name: "days", shifts: [daily("09:00-17:00", 5)] }, ...called],
      }),
    ]);
    expect(story.agents(0)).toEqual(["team#1"]);
  });

  it("makes a team that is never on shift one that a rule may send its tickets to", () => {
    const story = play({
      arrivals: { urgent: ["18:00"], other: ["18:00"] },
      types: [urgent, plain("other")],
      tiers: [
        tier({ handling: fixed(60) }),
        { ...team({}, { name: "second", shifts: [daily("09:00-17:00", 0)] }), name: "L2" },
      ],
      escalation: [
        {
          name: "up",
          from: "L1",
          to: "L2",
          when: { timeInTier: "10 min" },
          whileHandled: "lose work",
        },
      ],
    });
    expect(story.visits(0)).toEqual(["L1 18:00-18:10 timer by up", "L2 18:10-19:00 resolved"]);
    expect(story.events(1)).toEqual(["18:10 blocked rule up"]);
  });
});

describe("on call and fatigue", () => {
  const fatigue = { above: "0%", over: "1 day", slower: "30%", source: "assumption" } as const;

  it.each([
    // 4 hours of work on call to 8 of the shift are a third busy, and 30 % of that slower.
    ["18:00", 264],
    // By midnight it has been 2 of 10 hours.
    ["22:00", 254.4],
  ])("what was worked on call since %s strains as what is worked on shift", (called, minutes) => {
    const story = desk({ urgent: [called], other: ["34:00"] }, [
      { ...team({ reaction: fixed(0) }, { fatigue }), handling: fixed(240) },
    ]);
    expect(story.log.visits.columns.handlingTime[1] / 60_000).toBe(minutes);
  });
});

describe("what is paid on call", () => {
  const nights = (given: Partial<OnCall>) => team({ duties: [daily("17:00-09:00")], ...given });
  const rows = (story: ReturnType<typeof play>) => {
    const { from, to, available, paid, calledOut } = story.log.staffing.columns;
    return Array.from({ length: story.log.staffing.length }, (_, row) => row)
      .filter((row) => calledOut[row] > 0)
      .map((row) => [from[row] / 60_000, to[row] / 60_000, available[row], paid[row]]);
  };

  it("is the time from the call until the work is done, of which the work alone is available", () => {
    const story = desk({ urgent: ["18:00"] }, [nights({})]);
    expect(rows(story)).toEqual([
      [1080, 1100, 0, 1],
      [1100, 1130, 1, 1],
    ]);
  });

  it("is the least time at least, once for calls within it", () => {
    const story = desk({ urgent: ["18:00", "19:00"] }, [nights({ callOut: { minimum: "3 h" } })]);
    // Called at 18:00 and done at 18:50; called again at 19:00 within the 3 hours, done at 19:50.
    expect(rows(story)).toEqual([
      [1080, 1100, 0, 1],
      [1100, 1130, 1, 1],
      [1130, 1140, 0, 1],
      [1140, 1160, 0, 1],
      [1160, 1190, 1, 1],
      [1190, 1260, 0, 1],
    ]);
  });
});

describe("on the night on which clocks change", () => {
  it.each([
    // 02:30 doesn't come in spring, and comes twice in autumn: the shift begins 2.5 hours after midnight either way.
    ["2026-03-23", "153:00"],
    ["2026-10-19", "155:00"],
  ])("of the week of %s duty and shift meet, without a gap and without both", (begin, end) => {
    const story = play({
      start: begin,
      timezone: "Europe/Berlin",
      arrivals: { a: ["146:00", "146:29", "146:31"] },
      types: [plain("a")],
      tiers: [
        tier({
          handling: fixed(10),
          teams: [
            {
              name: "team",
              shifts: [daily("02:30-10:00")],
              onCall: { duties: [daily("00:00-24:00")], reaction: "0 min", source: "assumption" },
            },
          ],
        }),
      ],
    });
    expect(["team#1", "team#1", "team#0"]).toEqual(
      [0, 1, 2].flatMap((ticket) => story.agents(ticket)),
    );
    expect(story.staffing("team")).toContain(`146:30-${end}: 1 available, 1 paid, 0 overtime`);
  });
});
