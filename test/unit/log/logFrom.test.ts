import { expect, test } from "vitest";
import { logOf } from "./logOf.ts";

test("tickets and visits stand by their number, whatever the order they closed in", () => {
  const log = logOf({
    tickets: [
      { id: 1, arrivedAt: 20 },
      { id: 0, arrivedAt: 10 },
    ],
    visits: [
      { id: 2, ticket: 0, joinedAt: 30 },
      { id: 0, ticket: 0, joinedAt: 10 },
      { id: 1, ticket: 1, joinedAt: 20 },
    ],
  });
  expect([...log.tickets.columns.arrivedAt.subarray(0, 2)]).toEqual([10, 20]);
  expect([...log.visits.columns.joinedAt.subarray(0, 3)]).toEqual([10, 20, 30]);
});

test("spans stand by visit, in the order written within one", () => {
  const log = logOf({
    tickets: [{}],
    visits: [{ ticket: 0 }, { ticket: 0 }],
    spans: [
      { visit: 1, ticket: 0, from: 3 },
      { visit: 0, ticket: 0, from: 1 },
      { visit: 1, ticket: 0, from: 4 },
      { visit: 0, ticket: 0, from: 2 },
    ],
  });
  expect([...log.spans.columns.from.subarray(0, 4)]).toEqual([1, 2, 3, 4]);
});

test.each([
  [
    "twice",
    [{ id: 0 }, { id: 0 }],
    /tickets.id must be each number from 0 to 1 once, got 0 in row 1/,
  ],
  ["beyond the rows", [{ id: 0 }, { id: 7 }], /tickets.id must be .*, got 7 in row 1/],
])("a ticket's number %s is an error", (_, tickets, reason) => {
  expect(() => logOf({ tickets })).toThrow(reason);
});

test("a span of a visit that isn't there is an error", () => {
  expect(() => logOf({ spans: [{ visit: 4 }] })).toThrow(/spans.visit must be from 0 to -1, got 4/);
});
