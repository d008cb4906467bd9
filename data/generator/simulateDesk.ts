import { localDay, weekdayOf } from "../../src/model/localDay.ts";
import { instantOnDay } from "../../src/model/zone.ts";
import { openings } from "./arrivals.ts";
import { spread, uniform, waitingTime } from "./draws.ts";
import { attemptOf, type Ticket, ticketOf } from "./ticket.ts";
import { timeline } from "./timeline.ts";
import {
  closesAfterDays,
  exportedAtMinutes,
  firstDay,
  type PendingTruth,
  reopen,
  shift,
  type TierTruth,
  tiers,
  timezone,
  warmUpWeeks,
  weeks,
} from "./truth.ts";

/** What became of the desk's tickets, and how busy its tiers were in the exported weeks. */
export interface SimulatedDesk {
  /** Opened in the exported weeks, in order of opening, with what happened to them until the export. */
  readonly tickets: readonly Ticket[];
  /** Share of the available time that was spent on tickets, by tier. */
  readonly occupancy: readonly number[];
}

interface Agent {
  readonly name: string;
  isPresent: boolean;
  isBusy: boolean;
  idleSince: number;
}

/** The agents of a tier, and the tickets that wait for them. */
interface Crew {
  readonly agents: readonly Agent[];
  readonly queue: Ticket[];
  busyTime: number;
}

const hour = 3_600_000;
const firstLocalDay = localDay(firstDay.year, firstDay.month, firstDay.day);
const lastLocalDay = firstLocalDay + 7 * weeks;

/** Simulates the desk event by event; truth.ts has its rules and numbers. */
export function simulateDesk(): SimulatedDesk {
  const desk = new Desk();
  desk.run();
  return {
    tickets: desk.tickets.filter(({ openedAt }) => openedAt >= desk.from),
    occupancy: desk.crews.map(({ busyTime }, tier) => busyTime / availableTime(tiers[tier])),
  };
}

/** Agent time on shift and not absent in the exported weeks, in expectation. */
function availableTime({ agents, shrinkage }: TierTruth): number {
  return agents * (1 - shrinkage) * (shift.to - shift.from) * hour * 5 * weeks;
}

class Desk {
  readonly from = instantOnDay(timezone, firstLocalDay, 0);
  readonly crews: readonly Crew[] = tiers.map(crewOf);
  readonly tickets: Ticket[] = [];
  readonly #to = instantOnDay(timezone, lastLocalDay, 0);
  readonly #exportedAt = instantOnDay(timezone, lastLocalDay, exportedAtMinutes);
  readonly #timeline = timeline();
  #now = 0;

  run(): void {
    for (let day = firstLocalDay - 7 * warmUpWeeks; day < lastLocalDay; day++)
      if (weekdayOf(day) < 5) this.#planShift(day);
    const instants = openings();
    const openNext = () => {
      const serial = this.tickets.length;
      if (serial < instants.length) this.#at(instants[serial], () => this.#open(serial, openNext));
    };
    openNext();
    this.#timeline.runUntil(this.#exportedAt);
  }

  #at(time: number, run: () => void): void {
    this.#timeline.add(time, () => {
      this.#now = time;
      run();
    });
  }

  #planShift(day: number): void {
    this.#at(instantOnDay(timezone, day, 60 * shift.from), () => {
      for (const [tier, crew] of this.crews.entries()) {
        const present = agentsPresent(tier, day);
        for (const [i, agent] of crew.agents.entries()) agent.isPresent = present.has(i);
        this.#dispatch(tier);
      }
    });
    this.#at(instantOnDay(timezone, day, 60 * shift.to), () => {
      for (const crew of this.crews) for (const agent of crew.agents) agent.isPresent = false;
    });
  }

  #open(serial: number, openNext: () => void): void {
    const ticket = ticketOf(serial, this.#now);
    this.tickets.push(ticket);
    this.#join(ticket, 0);
    openNext();
  }

  #join(ticket: Ticket, tier: number): void {
    ticket.tier = tier;
    this.#tell(ticket, "New", null);
    this.crews[tier].queue.push(ticket);
    this.#dispatch(tier);
  }

  /** Starts work on waiting tickets as long as somebody is free: the agent who has been idle longest. */
  #dispatch(tier: number): void {
    const { agents, queue } = this.crews[tier];
    const free = agents.filter(({ isPresent, isBusy }) => isPresent && !isBusy);
    free.sort((a, b) => a.idleSince - b.idleSince);
    for (const agent of free.slice(0, queue.length)) this.#start(queue.shift()!, agent);
  }

  #start(ticket: Ticket, agent: Agent): void {
    agent.isBusy = true;
    const attempt = attemptOf(ticket);
    this.#tell(ticket, "In Progress", agent.name);
    this.#maybeNote(ticket, agent, attempt.time);
    this.crews[ticket.tier].busyTime += this.#within(this.#now, this.#now + attempt.time);
    this.#at(this.#now + attempt.time, () => {
      const { tier } = ticket;
      agent.isBusy = false;
      agent.idleSince = this.#now;
      if (attempt.outcome === "resolved") this.#resolve(ticket, agent);
      else if (attempt.outcome === "up") this.#join(ticket, tier + 1);
      else if (attempt.outcome === "down") this.#return(ticket);
      else this.#wait(ticket, agent, attempt.outcome, attempt.rest);
      this.#dispatch(tier);
    });
  }

  #return(ticket: Ticket): void {
    ticket.wasReturned = true;
    this.#join(ticket, ticket.tier - 1);
  }

  /** The agent is free meanwhile; afterwards the ticket goes to the head of the queue. */
  #wait(ticket: Ticket, agent: Agent, { status, hours }: PendingTruth, rest: number): void {
    this.#tell(ticket, status, agent.name);
    ticket.interrupted = { time: 0, outcome: "resolved", rest };
    const time =
      Math.round(spread(hours * 60, "pending time", ticket.serial, ticket.attempts)) * 60_000;
    this.#at(this.#now + time, () => {
      this.#tell(ticket, "In Progress", agent.name);
      this.crews[ticket.tier].queue.unshift(ticket);
      this.#dispatch(ticket.tier);
    });
  }

  #resolve(ticket: Ticket, agent: Agent): void {
    this.#tell(ticket, "Resolved", agent.name);
    const { serial, reopens } = ticket;
    if (uniform("reopen", serial, reopens) < reopen.share) {
      const time =
        Math.round(waitingTime(reopen.hours * 60, "reopen time", serial, reopens)) * 60_000;
      this.#at(this.#now + time, () => this.#reopen(ticket));
    } else
      this.#at(this.#now + closesAfterDays * 24 * hour, () =>
        this.#tell(ticket, "Closed", agent.name),
      );
  }

  #reopen(ticket: Ticket): void {
    ticket.reopens += 1;
    this.#join(ticket, ticket.tier);
  }

  /** One attempt in four has a note written in it: a row in which nothing changes. */
  #maybeNote(ticket: Ticket, agent: Agent, time: number): void {
    const draw = uniform("note", ticket.serial, ticket.happenings.length);
    if (draw >= 0.25) return;
    const at = this.#now + Math.floor((time * draw * 4) / 1000) * 1000;
    this.#at(at, () => this.#tell(ticket, "In Progress", agent.name));
  }

  #tell(ticket: Ticket, status: string, agent: string | null): void {
    ticket.happenings.push({ at: this.#now, status, tier: ticket.tier, agent });
  }

  #within(from: number, to: number): number {
    return Math.max(0, Math.min(to, this.#to) - Math.max(from, this.from));
  }
}

function crewOf({ agents, code }: TierTruth): Crew {
  return {
    agents: Array.from({ length: agents }, (_, i) => ({
      name: `${code}${String(i + 1).padStart(2, "0")}`,
      isPresent: false,
      isBusy: false,
      idleSince: i,
    })),
    queue: [],
    busyTime: 0,
  };
}

/** Who of a tier's agents is there on a day: as many as shrinkage leaves, a fraction by chance. */
function agentsPresent(tier: number, day: number): Set<number> {
  const { agents, shrinkage } = tiers[tier];
  const expected = agents * (1 - shrinkage);
  const draw = uniform(`absence ${tier}`, day);
  const present = Math.floor(expected) + (draw < expected - Math.floor(expected) ? 1 : 0);
  const lots = Array.from({ length: agents }, (_, i) => uniform(`lot ${tier} ${i}`, day));
  const order = lots.map((_, i) => i).sort((a, b) => lots[a] - lots[b]);
  return new Set(order.slice(0, present));
}
