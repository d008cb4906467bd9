import type { Played } from "./play.ts";
import type { World } from "./world.ts";

/** What holds of any support structure whatever. */
export interface Law {
  /** A sentence of the engine's contract. */
  readonly name: string;
  /** Throws where the law doesn't hold. */
  check(world: World): void;
}

/** A law on what one run wrote. */
export function lawOfRun(name: string, check: (run: Played) => void): Law {
  return { name, check: ({ run }) => check(run) };
}

/** What a law throws where it is broken. */
export class LawBroken extends Error {}

export function mustHold(isHeld: boolean, otherwise: () => string): void {
  if (!isHeld) throw new LawBroken(otherwise());
}

export function mustBe(value: number, expected: number, what: () => string): void {
  if (Object.is(value + 0, expected + 0)) return;
  throw new LawBroken(`${what()} must be ${expected}, got ${value}`);
}
