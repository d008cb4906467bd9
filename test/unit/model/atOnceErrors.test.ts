import { expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";

const chats = { channels: "chat", most: 3, slower: "15%", source: "assumption" };

/** What is said of a team with this, of its tier and of the desk: errors, then warnings. */
function said(atOnce: object, team = {}, tier = {}, other = {}): string[] {
  const { errors, warnings } = parseScenario({
    name: "Desk",
    channels: ["chat", "mail"],
    types: [{ name: "a", ticketsPerWeek: 10, resolvableFrom: { L1: "80%", L2: "20%" } }],
    tiers: [
      {
        name: "L1",
        teams: [{ name: "Front", agents: 3, ...team, atOnce }],
        handling: "10 min",
        ...tier,
      },
      { name: "L2", teams: [{ name: "Back", agents: 3 }], handling: "10 min" },
    ],
    ...other,
  });
  return [...errors, ...warnings].map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const place = "tiers[0].teams[0].atOnce";
const swarm = { teams: "Back", time: "5 min", resolves: "50%" };
const finish = "they finish them all";

it.each<readonly [messages: readonly string[], atOnce: object, ...rest: object[]]>([
  [[], chats],
  [[], { ...chats, slower: 0 }, { mostInHand: 3 }],
  [[], chats, { shiftEnd: "headcount" }],
  [
    [`${place}.channels must be a channel, one of chat, mail, got "fax"`],
    { ...chats, channels: "fax" },
  ],
  [
    [
      `${place}.slower must be below 100 %: with it two at once take as long as one after the other, got 100 %`,
    ],
    { ...chats, slower: "100%" },
  ],
  [
    [
      `${place}.channels has "mail", by which no type's tickets come: of them nobody has several at once`,
    ],
    { ...chats, channels: ["chat", "mail"] },
  ],
  [
    [],
    { ...chats, channels: ["chat", "mail"] },
    {},
    {},
    { types: [{ name: "a", ticketsPerWeek: 10, channel: { chat: "50%", mail: "50%" } }] },
  ],
  [[`${place}.most must be a whole number from 2 to 6, got 1`], { ...chats, most: 1 }],
  [[`${place}.most must be a whole number from 2 to 6, got 7`], { ...chats, most: 7 }],
  [[`${place}.most must be at most mostInHand, 2, got 3`], chats, { mostInHand: 2 }],
  [
    [`${place} must be left out: of agents without limit each has one ticket, and nobody waits`],
    chats,
    { agents: "unlimited" },
  ],
  ...(["keep", "pass-on"] as const).map(
    (shiftEnd) =>
      [
        [
          `tiers[0].teams[0].shiftEnd must be headcount or finish-then-leave where agents have several tickets at once: ${finish}, got ${shiftEnd}`,
        ],
        chats,
        { shiftEnd },
      ] as const,
  ),
  [
    [
      `${place} must be left out: with the preemption of L1 an agent would have to put down several tickets for one`,
    ],
    chats,
    {},
    { dispatch: "priority", preemption: { priorities: "P1" } },
  ],
  [
    [
      `${place} must be left out: whoever waits for a swarm, as by the rule "ask", has that ticket alone in hand`,
    ],
    chats,
    {},
    {},
    {
      escalation: [{ name: "ask", from: "L1", when: { outcome: "unsolved" }, to: "swarm", swarm }],
    },
  ],
  [
    [
      `${place} must be left out: the war room of "outage" would interrupt several tickets for one agent`,
    ],
    chats,
    {},
    {},
    {
      majorIncidents: [
        {
          name: "outage",
          type: "a",
          at: "2026-01-06 10:00",
          children: { type: "a", count: 5, comesAfter: "10 min" },
          warRoom: [{ team: "Front", agents: 1, interrupting: true }],
        },
      ],
    },
  ],
])("%j %j %j %j %j", (messages, atOnce, team = {}, tier = {}, other = {}) => {
  expect(said(atOnce, team, tier, other)).toEqual(messages);
});
