import { expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

/** Somebody is on the phone from 9:00 on, for an hour; who calls next waits. */
const desk: World = {
  arrivals: { first: ["9:00"], caller: ["9:05"], writer: ["9:10"] },
  channels: ["phone", "mail"],
  types: [
    { name: "first", ticketsPerWeek: 0 },
    { name: "caller", ticketsPerWeek: 0 },
    { name: "writer", ticketsPerWeek: 0, channel: "mail" },
  ],
  tiers: [
    tier({
      handling: fixed(60),
      patience: { time: fixed(5), then: "leave", byChannel: { mail: "never" } },
    }),
  ],
};

it("a ticket has its type's channel, or else the first", () => {
  const { log } = play(desk);
  const { channel } = log.tickets.columns;
  expect([...channel.subarray(0, 3)].map((code) => log.names.channels[code])).toEqual([
    "phone",
    "phone",
    "mail",
  ]);
});

it("patience may differ by channel: who writes waits as long as it takes", () => {
  const story = play(desk);
  expect(story.visits(1)).toEqual(["L1 9:05-9:10 abandoned"]);
  expect(story.visits(2)).toEqual(["L1 9:10-11:00 resolved"]);
});

it("a channel without its own patience has everybody's, one with has it whatever the type's", () => {
  const story = play({
    ...desk,
    tiers: [
      tier({
        handling: fixed(60),
        patience: {
          time: { byType: { caller: fixed(20) }, otherwise: fixed(1) },
          then: "leave",
          byChannel: { mail: fixed(30) },
        },
      }),
    ],
  });
  expect(story.visits(1)).toEqual(["L1 9:05-9:25 abandoned"]);
  expect(story.visits(2)).toEqual(["L1 9:10-9:40 abandoned"]);
});

it("telling channels apart changes nothing else of a ticket", () => {
  const types = [{ name: "a", ticketsPerWeek: 300, priority: { P1: "50%", P2: "50%" } }];
  const plain = { arrivals: {}, types, tiers: [tier({ handling: "30 min" })] };
  const mixed = { phone: "30%", mail: "70%" };
  const told = play({
    ...plain,
    channels: ["phone", "mail"],
    types: [{ ...types[0], channel: mixed }],
  });
  const { channel: ofVisits, ...untold } = play(plain).log.visits.columns;
  expect(told.log.visits.columns).toEqual({ ...untold, channel: told.log.visits.columns.channel });
  expect(ofVisits[0]).toBe(255);
  const { channel } = told.log.tickets.columns;
  const phones = channel.subarray(0, told.log.tickets.length).filter((code) => code === 0).length;
  expect(Math.abs(phones / told.log.tickets.length - 0.3)).toBeLessThan(0.1);
});
