import { countAt, serialsPerBatch } from "./batchSize.ts";
import type { CompiledChildren } from "./compiledMajorIncident.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { closeLinked } from "./linking.ts";
import { admit, makeTicket } from "./newTicket.ts";
import { isAnnounced, isOver, type Outbreak, type Outbreaks } from "./outbreaks.ts";
import { writeEvent } from "./record.ts";
import { scheduleCall } from "./statusCalls.ts";
import type { Ticket } from "./ticket.ts";
import { callWarRoom, dismissWarRoom } from "./warRoom.ts";

/** A major incident happens: its parent arrives, its declaration and its children are to come. */
export function breakOut(desk: Desk, parent: Ticket, index: number): void {
  const { draws, distributions, model, now } = desk;
  const incident = model.majorIncidents[index];
  const outbreaks = desk.outbreaks!;
  parent.outbreak = outbreaks.all.length;
  parent.isParent = true;
  parent.isLinked = false;
  admit(desk, parent);
  writeEvent(desk, { id: parent.id, visit: -1 }, "major incident", -1, index);
  const outbreak: Outbreak = {
    incident,
    index: outbreaks.all.length,
    serial: parent.serial,
    parent,
    parentId: parent.id,
    declaredAt: Number.NaN,
    endedAt: Number.NaN,
    linked: [],
  };
  outbreaks.all.push(outbreak);
  const { source, serial } = parent;
  const distribution = distributions[incident.declaredAfter];
  const place = draws.self;
  const time = draws.duration(distribution, source, place, purpose.declaration, serial, 0);
  if (now + time < model.capAt)
    desk.events.push(now + time, phases.declaration, outbreak.index, outbreak.index, 0);
  if (incident.children !== null) expectChildren(desk, outbreak, incident.children);
}

/** Each child comes at a time of its own after the parent, whatever the others do. */
function expectChildren(desk: Desk, outbreak: Outbreak, children: CompiledChildren): void {
  const { draws, distributions, events, model, now } = desk;
  const { source, comesAfter } = children;
  const uniform = draws.uniform(source, draws.self, purpose.children, outbreak.serial, 0);
  const count = countAt(children.count, uniform);
  const distribution = distributions[comesAfter];
  for (let nth = 0; nth < count; nth++) {
    const serial = serialOf(outbreak, nth);
    const after = draws.duration(distribution, source, draws.self, purpose.child, serial, 0);
    if (now + after < model.capAt)
      events.push(now + after, phases.child, desk.outbreaks!.arrivals++, outbreak.index, nth);
  }
}

function serialOf({ serial }: Outbreak, nth: number): number {
  return serial * serialsPerBatch + nth;
}

/** The n-th child comes to the desk, unless it is all over by now, or has been told to everybody. */
export function bringChild(desk: Desk, index: number, nth: number): void {
  const outbreak = desk.outbreaks!.all[index];
  const { incident, endedAt, parentId } = outbreak;
  const { source, stillComeFor } = incident.children!;
  const serial = serialOf(outbreak, nth);
  if (isOver(outbreak) && desk.now >= endedAt + stillComeFor) return;
  if (isAnnounced(outbreak, desk.now)) {
    const { draws } = desk;
    const uniform = draws.uniform(source, draws.self, purpose.announcement, serial, 0);
    if (uniform < incident.fewerChildren) return;
  }
  const child = makeTicket(desk, desk.sources[source], serial);
  child.outbreak = index;
  child.isParent = false;
  child.isLinked = false;
  child.calls = 0;
  admit(desk, child);
  writeEvent(desk, { id: child.id, visit: -1 }, "child", -1, parentId);
  if (incident.statusCalls !== null) scheduleCall(desk, child, incident.statusCalls);
}

/** It is known for what it is: from now on children are linked, and the war room is called. */
export function declare(desk: Desk, index: number): void {
  const outbreak = desk.outbreaks!.all[index];
  if (isOver(outbreak)) return;
  outbreak.declaredAt = desk.now;
  writeEvent(desk, outbreak.parent, "declared", -1, -1);
  callWarRoom(desk, outbreak);
}

/** The parents of those that have ended are resolved: so are the children that wait for them, and the war rooms are dismissed. */
export function closeEnded(desk: Desk, { ended }: Outbreaks): void {
  if (ended.length === 0) return;
  for (const outbreak of ended) {
    writeEvent(desk, { id: outbreak.parentId, visit: -1 }, "major incident over", -1, -1);
    closeLinked(desk, outbreak);
    dismissWarRoom(desk, outbreak);
  }
  ended.length = 0;
}
