import { none } from "../../log/ticketLog.ts";
import { isOpen, logStatuses, type LogStatus, stateOf } from "../mapping/logStatus.ts";
import { noteResolution, type Resolution, resolutionOf } from "./resolutionTime.ts";
import type { Place, StoryTeller } from "./storyTeller.ts";
import type { Telling, TicketToTell } from "./telling.ts";
import { placeOf, statedAt, toldFirstResponse, typeOf } from "./statedFacts.ts";
import type { ToldTicket } from "./toldTicket.ts";

/** One ticket's rows, turned into its story row by row. */
export class TicketTale {
  readonly teller: StoryTeller;
  readonly #telling: Telling;
  readonly #ticket: TicketToTell;
  /** The instant told up to. */
  at: number;
  priority: number = none.uint8;
  isCancelled = false;
  /** How the last resolution is known, and its row. */
  #resolution: { readonly from: Resolution["from"]; readonly row: number } | null = null;

  constructor(teller: StoryTeller, telling: Telling, ticket: TicketToTell) {
    this.teller = teller;
    this.#telling = telling;
    this.#ticket = ticket;
    this.at = ticket.arrivedAt;
  }

  tell(): ToldTicket {
    const { id, arrivedAt, own } = this.#ticket;
    this.teller.begin(id, arrivedAt, typeOf(this.#telling, this.#ticket));
    this.teller.join(this.#placeOf(own[0]), arrivedAt);
    for (let i = 0; i < own.length; i++) this.#tellRow(i);
    this.teller.end(this.at, this.#telling.endsAt, this.priority);
    if (this.#resolution !== null && !this.teller.isAtTeam && !this.isCancelled)
      noteResolution(this.#telling, this.#resolution.row, this.#resolution.from);
    return this.#told();
  }

  #told(): ToldTicket {
    const { teller } = this;
    const outcome = teller.isAtTeam ? "open" : this.isCancelled ? "cancelled" : "resolved";
    const answeredAt = toldFirstResponse(this.#telling, this.#ticket);
    return {
      outcome,
      priority: this.priority,
      firstResponseAt: Number.isNaN(answeredAt) ? teller.firstWorkAt : answeredAt,
      firstResolvedAt: teller.firstResolvedAt,
      resolvedAt: this.isCancelled ? Number.NaN : teller.resolvedAt,
      closedAt: teller.isAtTeam ? Number.NaN : this.#closingAt(),
      reopens: teller.reopens,
    };
  }

  /** As stated, else as the first row of the last that say closed; NaN where neither is. */
  #closingAt(): number {
    const { own } = this.#ticket;
    const stated = statedAt(this.#telling, this.#ticket, this.#telling.times.closed);
    if (!Number.isNaN(stated)) return stated;
    const closed = logStatuses.indexOf("closed");
    const { status } = this.#telling.rows.table.columns;
    const last = own.findLastIndex((row) => status[row] !== closed);
    return last + 1 < own.length ? this.#timeOf(own[last + 1]) : Number.NaN;
  }

  #tellRow(i: number): void {
    const row = this.#ticket.own[i];
    const status = logStatuses[this.#telling.rows.table.columns.status[row]];
    let earliest = this.at;
    this.at = Math.max(this.at, this.#timeOf(row));
    const place = this.#placeOf(row);
    if (this.teller.isElsewhere(place)) {
      this.teller.leave("moved", this.at, this.priority);
      this.teller.join(place, this.at);
      earliest = this.at;
    }
    this.#tellPriority(row);
    if (isOpen(status)) this.#tellOpen(row, status, place);
    else if (this.teller.isAtTeam) this.#tellEnd(i, status, earliest);
  }

  #tellOpen(row: number, status: LogStatus, place: Place): void {
    if (!this.teller.isAtTeam) this.teller.join(place, this.at);
    this.isCancelled = false;
    const agent = this.#telling.rows.table.columns.agent[row];
    this.teller.enter(stateOf(status), hasAgent(status) ? agent : none.int32, this.at);
  }

  #tellEnd(i: number, status: LogStatus, earliest: number): void {
    this.isCancelled = status === "cancelled";
    if (this.isCancelled) return this.teller.leave("cancelled", this.at, this.priority);
    const row = this.#ticket.own[i];
    const bounds = { earliest, at: this.at, latest: this.#nextWorkAfter(i) };
    const { at, from } = resolutionOf(this.#telling, row, status, bounds);
    this.#resolution = { from, row };
    this.at = at;
    this.teller.leave("resolved", at, this.priority);
  }

  /** When the ticket was open again, after rows that say resolved or closed; else the log's end. */
  #nextWorkAfter(i: number): number {
    const { own } = this.#ticket;
    const { status } = this.#telling.rows.table.columns;
    for (let next = i + 1; next < own.length; next++)
      if (isOpen(logStatuses[status[own[next]]])) return this.#timeOf(own[next]);
    return this.#telling.endsAt;
  }

  #tellPriority(row: number): void {
    const { priorities, rows } = this.#telling;
    const code = rows.table.columns.priority[row];
    if (code < 0 || priorities[code] === this.priority) return;
    if (this.priority !== none.uint8) this.teller.event("priority", this.at, priorities[code]);
    this.priority = priorities[code];
  }

  #timeOf(row: number): number {
    return this.#telling.times.moment[row] - this.#telling.startsAt;
  }

  #placeOf(row: number): Place {
    return placeOf(this.#telling, row);
  }
}

/** In a team's queue a ticket is nobody's, whoever is named (the one who put it there), and while it waits for somebody else. */
function hasAgent(status: LogStatus): boolean {
  return status === "in progress" || status === "assigned" || status === "new";
}
