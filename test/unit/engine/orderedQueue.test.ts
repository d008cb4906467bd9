import * as fc from "fast-check";
import { expect, it } from "vitest";
import { OrderedQueue } from "../../../src/engine/orderedQueue.ts";

interface Waiting {
  readonly name: number;
  place: number;
}

const waiting = Array.from({ length: 301 }, (_, name): Waiting => ({ name, place: 0 }));

/** Takes out all that wait, the first first. */
function drained(queue: OrderedQueue<Waiting>): number[] {
  const names: number[] = [];
  while (queue.length > 0) {
    names.push(queue.at(0).name);
    queue.remove(queue.at(0));
  }
  return names;
}

it("gives the smallest key first, then the smallest turn", () => {
  const queue = new OrderedQueue<Waiting>();
  queue.add(waiting[5], 20, 1);
  queue.add(waiting[6], 10, 3);
  queue.add(waiting[7], 10, 2);
  expect(drained(queue)).toEqual([7, 6, 5]);
});

it("puts those added first before all others of their key, the last added foremost", () => {
  const queue = new OrderedQueue<Waiting>();
  queue.add(waiting[1], Infinity, 1);
  queue.addFirst(waiting[2], Infinity);
  queue.addFirst(waiting[3], Infinity);
  queue.addFirst(waiting[4], 0);
  expect(drained(queue)).toEqual([4, 3, 2, 1]);
});

it("stays in order whoever leaves from its middle, as a sorted list does", () => {
  const step = fc.record({ name: fc.nat(300), key: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const queue = new OrderedQueue<Waiting>();
      let list: { readonly name: number; readonly key: number; readonly turn: number }[] = [];
      for (const [turn, { name, key }] of steps.entries())
        if (list.some((one) => one.name === name)) {
          queue.remove(waiting[name]);
          list = list.filter((one) => one.name !== name);
        } else {
          queue.add(waiting[name], key, turn + 1);
          list.push({ name, key, turn });
        }
      list.sort((a, b) => a.key - b.key || a.turn - b.turn);
      expect(drained(queue)).toEqual(list.map(({ name }) => name));
    }),
    { seed: 3 },
  );
});
