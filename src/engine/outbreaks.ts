import type { CompiledMajorIncident } from "./compiledMajorIncident.ts";
import type { CompiledModel } from "./compiledModel.ts";
import type { Ticket } from "./ticket.ts";

/** A major incident that has happened: one parent, and what came of it. */
export interface Outbreak {
  readonly incident: CompiledMajorIncident;
  /** Its index among all of them, and its serial among those of its kind. */
  readonly index: number;
  readonly serial: number;
  /** Somebody else's ticket once the outbreak is over. */
  readonly parent: Ticket;
  readonly parentId: number;
  /** NaN as long as it hasn't come. */
  declaredAt: number;
  endedAt: number;
  /** Children that wait for the parent. */
  readonly linked: Ticket[];
}

/** All outbreaks so far; those declared and not over; those that ended at this instant and are yet to be closed; and how many arrivals they have brought. */
export interface Outbreaks {
  readonly all: Outbreak[];
  readonly active: Outbreak[];
  readonly ended: Outbreak[];
  arrivals: number;
}

export function openOutbreaks({ majorIncidents }: CompiledModel): Outbreaks | null {
  return majorIncidents.length === 0 ? null : { all: [], active: [], ended: [], arrivals: 0 };
}

interface Happened {
  readonly outbreaks: Outbreaks | null;
}

/** The outbreak that a ticket is the parent or a child of. */
export function outbreakOf({ outbreaks }: Happened, { outbreak }: Ticket): Outbreak {
  return outbreaks!.all[outbreak];
}

export function isOver({ endedAt }: Outbreak): boolean {
  return !Number.isNaN(endedAt);
}

/** Whether everybody has been told. */
export function isAnnounced({ declaredAt, incident }: Outbreak, now: number): boolean {
  return now >= declaredAt + incident.announcedAfter;
}

/** The ticket is resolved, or leaves the desk: with a parent its outbreak ends, the first time. */
export function noteEnd(desk: Happened & { readonly now: number }, ticket: Ticket): void {
  const outbreak = outbreakOf(desk, ticket);
  if (!ticket.isParent || isOver(outbreak)) return;
  outbreak.endedAt = desk.now;
  desk.outbreaks!.ended.push(outbreak);
}
