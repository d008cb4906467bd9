import type { CompiledAtOnce } from "./compiledLevers.ts";
import type { Ticket } from "./ticket.ts";

/** A team whose agents have several tickets in hand at once while the desk runs. */
export class AtOnceState {
  readonly compiled: CompiledAtOnce;
  /** By agent, the tickets in hand that leave room for more, in order of their start. */
  readonly hands: readonly Ticket[][];

  constructor(compiled: CompiledAtOnce, agents: number) {
    this.compiled = compiled;
    this.hands = Array.from({ length: agents }, () => []);
  }

  /** Whether the ticket is one of those an agent has several of. */
  isOne({ channel }: Ticket): boolean {
    return this.compiled.channels[channel] === 1;
  }

  /** The agent lets go of the ticket; returns whether others are still in hand. */
  drop(agent: number, ticket: Ticket): boolean {
    const hands = this.hands[agent];
    const at = hands.indexOf(ticket);
    if (at >= 0) hands.splice(at, 1);
    return hands.length > 0;
  }
}
