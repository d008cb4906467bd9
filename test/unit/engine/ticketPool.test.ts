import { describe, expect, it } from "vitest";
import { SimulationError } from "../../../src/engine/simulationError.ts";
import { TicketPool } from "../../../src/engine/ticketPool.ts";

const poolOf = (mostOpen: number) =>
  new TicketPool({ places: 2, rules: [], isLengthened: false, mostOpen });

describe("open tickets", () => {
  it("find room as long as no more are open than there may be", () => {
    const pool = poolOf(2);
    const first = pool.take();
    pool.take();
    pool.release(first);
    expect(pool.take().slot).toBe(first.slot);
    expect(() => pool.take()).toThrow(SimulationError);
    expect(() => pool.take()).toThrow(/^more than 2 tickets are open at once, .* ticketsPerWeek/);
  });

  it("have been nowhere, whoever had their slot before", () => {
    const pool = poolOf(1);
    const { slot } = pool.take();
    expect([pool.placeVisits.add(slot, 1), pool.placeVisits.add(slot, 1)]).toEqual([0, 1]);
    pool.release(pool.all[slot]);
    pool.take();
    expect([0, 1].map((place) => pool.placeVisits.add(slot, place))).toEqual([0, 0]);
  });

  it("keep what each has been at when there come to be more", () => {
    const pool = poolOf(100);
    for (let slot = 0; slot < 100; slot++) pool.placeVisits.add(pool.take().slot, 1);
    expect(pool.placeVisits.add(0, 1)).toBe(1);
    expect(pool.placeVisits.add(99, 0)).toBe(0);
  });
});
