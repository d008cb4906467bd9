import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { TimerQueue } from "../../../src/engine/timerQueue.ts";

const slots = 200;

/** What is done to a queue: set a ticket's timer (or move it), drop one, or drop the first. */
const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ slot: fc.nat(slots - 1), at: fc.integer({ min: -3, max: 9 }) }),
    },
    fc.record({ drop: fc.nat(slots - 1) }),
    fc.constant("take" as const),
  ),
  { maxLength: 600 },
);

test.prop([steps])(
  "gives timers by instant, then by their tickets' numbers, however often they are moved and dropped",
  (todo) => {
    const queue = new TimerQueue();
    const timers = new Map<number, number>();
    for (const step of todo) {
      if (step === "take") {
        if (timers.size > 0) timers.delete(queue.first);
        queue.drop(queue.first);
      } else if ("drop" in step) {
        queue.drop(step.drop);
        timers.delete(step.drop);
      } else {
        queue.set(step.slot, slots - step.slot, step.at);
        timers.set(step.slot, step.at);
      }
      const [first] = [...timers].sort(([a, from], [b, than]) => from - than || b - a);
      expect(queue.length).toBe(timers.size);
      expect(queue.at).toBe(first?.[1] ?? Infinity);
      if (first !== undefined) expect(queue.first).toBe(first[0]);
    }
  },
);

it("knows nothing of a slot that no timer was ever set for", () => {
  const queue = new TimerQueue();
  queue.set(0, 0, 5);
  queue.drop(1_000_000);
  expect([queue.length, queue.at]).toEqual([1, 5]);
});

it("lets a slot's next ticket have its own number", () => {
  const queue = new TimerQueue();
  queue.set(0, 1, 5);
  queue.set(1, 2, 5);
  queue.drop(0);
  queue.set(0, 3, 5);
  expect(queue.first).toBe(1);
});
