import type { CompiledMajorIncident } from "./compiledMajorIncident.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { admit, makeTicket } from "./newTicket.ts";
import { isAnnounced, isOver, type Outbreak, outbreakOf } from "./outbreaks.ts";
import { writeEvent } from "./record.ts";
import { stages, type Ticket } from "./ticket.ts";

/** Serials of calls are given out in blocks of so many, one a child: that of its n-th call is its own, whatever the others do. */
const serialsPerChild = 65_536;

/** Nobody calls more often: time has to go on. */
const shortest = 60_000;

type Calls = NonNullable<CompiledMajorIncident["statusCalls"]>;

/** The child's requester may call again, some time from now. */
export function scheduleCall(desk: Desk, child: Ticket, { source, share, after }: Calls): void {
  const { draws, distributions, events, model, now } = desk;
  const { serial, calls } = child;
  if (!(draws.uniform(source, draws.self, purpose.calling, serial, calls) < share)) return;
  const distribution = distributions[after];
  const place = draws.self;
  const what = purpose["time to a call"];
  const time = draws.duration(distribution, source, place, what, serial, calls);
  const at = now + Math.max(shortest, time);
  if (at < model.capAt)
    events.push(at, phases.statusCall, desk.outbreaks!.arrivals++, child.slot, child.id);
}

/** A requester asks how far it is, and may ask again: as long as it isn't over, nor their own ticket. */
export function callForStatus(desk: Desk, child: Ticket, id: number): void {
  if (child.id !== id || child.stage === stages.none || child.stage === stages.resolved) return;
  const outbreak = outbreakOf(desk, child);
  if (isOver(outbreak)) return;
  const calls = outbreak.incident.statusCalls!;
  const serial = child.serial * serialsPerChild + child.calls++;
  if (!isSpared(desk, outbreak, calls, serial)) takeCall(desk, outbreak, calls, serial);
  scheduleCall(desk, child, calls);
}

/** Whoever has been told needn't call. */
function isSpared(desk: Desk, outbreak: Outbreak, { source }: Calls, serial: number): boolean {
  const { draws, now } = desk;
  if (!isAnnounced(outbreak, now)) return false;
  const uniform = draws.uniform(source, draws.self, purpose.announcement, serial, 0);
  return uniform < outbreak.incident.fewerCalls;
}

function takeCall(desk: Desk, outbreak: Outbreak, { source }: Calls, serial: number): void {
  const call = makeTicket(desk, desk.sources[source], serial);
  admit(desk, call);
  writeEvent(desk, { id: call.id, visit: -1 }, "status call", -1, outbreak.parentId);
}
