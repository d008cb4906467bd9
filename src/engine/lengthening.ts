import { givenToOthers } from "../log/sharedAgents.ts";

/** What makes the work of a visit last longer than its touch time: other tickets in its agent's hands, and waiting for experts. */
export class Lengthening {
  /** Others in its agent's hands now, and the time that its touch time takes with them ÷ alone. */
  others = 0;
  stretch = 1.5;
  /** By how much they, and waiting for experts, have lengthened this visit. */
  time = Number.NaN;
  /** Of the touch time done, what its agents gave to others in hand: see `sharedTime`. */
  shared = Number.NaN;

  /** A visit begins, with nothing else in hand. */
  begin(): void {
    this.others = 0;
    this.stretch = 1;
    this.time = 0;
    this.shared = 0;
  }

  /** How long so much touch time takes with the other tickets in hand. */
  stretched(touch: number): number {
    return Math.floor(touch * this.stretch + 0.5);
  }

  /** So much time went into the ticket: returns what it would have been alone. */
  book(time: number): number {
    if (this.others === 0) return time;
    const worked = Math.floor(time / this.stretch + 0.5);
    this.shared += givenToOthers(time, this.others);
    this.time += time - worked;
    return worked;
  }
}
