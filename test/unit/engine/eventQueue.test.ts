import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { EventQueue } from "../../../src/engine/eventQueue.ts";

interface Event {
  readonly at: number;
  readonly phase: number;
  readonly serial: number;
}

const events = fc.record({
  at: fc.integer({ min: 0, max: 5 }),
  phase: fc.integer({ min: 1, max: 7 }),
  serial: fc.integer({ min: 0, max: 2 ** 40 }),
});

/** What is done to a queue: add an event, or take one. */
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: events }, fc.constant("take" as const)), {
  maxLength: 700,
});

test.prop([steps])(
  "gives events by instant, then phase, then serial, whatever order they are pushed and taken in",
  (todo) => {
    const queue = new EventQueue();
    const pending: Event[] = [];
    const all: Event[] = [];
    for (const step of todo) {
      pending.sort((a, b) => a.at - b.at || a.phase - b.phase || a.serial - b.serial);
      const first = pending.at(0);
      expect(queue.length).toBe(pending.length);
      expect(queue.at).toBe(first?.at ?? Infinity);
      if (step === "take") {
        if (first === undefined) continue;
        queue.take();
        const taken = all[queue.subject];
        expect([taken.at, taken.phase, taken.serial]).toEqual([
          first.at,
          first.phase,
          first.serial,
        ]);
        expect([queue.phase, queue.stamp]).toEqual([taken.phase, queue.subject + 1000]);
        pending.shift();
      } else {
        const subject = all.push(step) - 1;
        queue.push(step.at, step.phase, step.serial, subject, subject + 1000);
        pending.push(step);
      }
    }
  },
);
