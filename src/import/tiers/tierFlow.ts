import { none, type TicketTable, type VisitTable } from "../../log/ticketLog.ts";

/** How tickets flow through a group: what tells a front line from a second one. */
export interface GroupFlow {
  readonly visits: number;
  /** Tickets that it saw at least once. */
  readonly tickets: number;
  /** Of these, the ones that nobody saw before. */
  readonly first: number;
  /** Tickets that were new to it and came from another group. */
  readonly received: number;
  /** Tickets that it passed to a group that was new to them: not back to where they had been. */
  readonly passedOn: number;
  /** Of the received ones, how many came from which group. */
  readonly sources: ReadonlyMap<number, number>;
  /** Effective number of types among its tickets: 1 ÷ the probability that two of them are of one type (Simpson). */
  readonly breadth: number;
}

/**
 * The flow through each team.
 *
 * @param visits In the order in which a ticket's follow each other, its own together.
 */
export function tierFlow(visits: VisitTable, tickets: TicketTable, teams: number): GroupFlow[] {
  const flows = Array.from({ length: teams }, () => new GroupTally());
  /** Teams that saw the ticket before, so many. */
  const seen: number[] = [];
  let count = 0;
  for (let row = 0; row < visits.length; row++) {
    const { ticket, team } = visits.columns;
    if (row === 0 || ticket[row] !== ticket[row - 1]) count = 0;
    const flow = flows[team[row]];
    flow.visits += 1;
    if (count > 0 && seen.lastIndexOf(team[row], count - 1) >= 0) continue;
    if (count === 0) flow.first += 1;
    else {
      const source = seen[count - 1];
      flows[source].passedOn += 1;
      flow.receive(source);
    }
    flow.meet(tickets.columns.type[ticket[row]]);
    seen[count++] = team[row];
  }
  return flows;
}

class GroupTally implements GroupFlow {
  visits = 0;
  tickets = 0;
  first = 0;
  received = 0;
  passedOn = 0;
  readonly sources = new Map<number, number>();
  /** Tickets by type. */
  readonly #types: number[] = [];

  receive(source: number): void {
    this.received += 1;
    this.sources.set(source, (this.sources.get(source) ?? 0) + 1);
  }

  meet(type: number): void {
    this.tickets += 1;
    if (type !== none.uint16) this.#types[type] = (this.#types[type] ?? 0) + 1;
  }

  get breadth(): number {
    const total = this.#types.reduce((sum, count) => sum + count, 0);
    const pairs = this.#types.reduce((sum, count) => sum + count * count, 0);
    return pairs === 0 ? 1 : (total * total) / pairs;
  }
}
