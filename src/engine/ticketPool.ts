import { countText } from "../model/countText.ts";
import type { CompiledRule } from "./compiledModel.ts";
import { FiredRules } from "./firedRules.ts";
import { PlaceVisits } from "./placeVisits.ts";
import { SimulationError } from "./simulationError.ts";
import { stages, Ticket } from "./ticket.ts";

/** What tickets have room for: visits of so many places, rules that act on them, and what lengthens work. */
interface TicketShape {
  readonly places: number;
  readonly rules: readonly CompiledRule[];
  readonly isLengthened: boolean;
  /** How many may be open at once. */
  readonly mostOpen: number;
}

/**
 * The open tickets, and those that wait to be used again: memory follows the most tickets that
 * were ever open at a time, not all there were.
 */
export class TicketPool {
  /** By slot; those of the stage `none` are free, or on their way into a tier. */
  readonly all: Ticket[] = [];
  readonly placeVisits: PlaceVisits;
  readonly firedRules: FiredRules;
  readonly #isLengthened: boolean;
  readonly #mostOpen: number;
  readonly #free: Ticket[] = [];

  constructor({ places, rules, isLengthened, mostOpen }: TicketShape) {
    this.placeVisits = new PlaceVisits(places);
    this.firedRules = new FiredRules(rules);
    this.#isLengthened = isLengthened;
    this.#mostOpen = mostOpen;
  }

  /**
   * A ticket with its counters at zero.
   *
   * @throws SimulationError where so many are open that there is no room for another.
   */
  take(): Ticket {
    const ticket = this.#free.pop() ?? this.#make();
    ticket.clear();
    this.placeVisits.clear(ticket.slot);
    this.firedRules.clear(ticket.slot);
    return ticket;
  }

  release(ticket: Ticket): void {
    ticket.stage = stages.none;
    ticket.stamp++;
    ticket.timerStamp++;
    this.#free.push(ticket);
  }

  #make(): Ticket {
    if (this.all.length === this.#mostOpen)
      throw new SimulationError(
        `more than ${countText(this.#mostOpen)} tickets are open at once, and a run has no room for them: far more come than are resolved, so look at ticketsPerWeek and at how many agents there are`,
      );
    const ticket = new Ticket(this.all.length, this.#isLengthened);
    this.all.push(ticket);
    return ticket;
  }
}
