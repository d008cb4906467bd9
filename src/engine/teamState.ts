import { AtOnceState } from "./atOnceState.ts";
import type { CompiledModel } from "./compiledModel.ts";
import type { CompiledTeam } from "./compiledTeam.ts";
import { OnCallState } from "./onCallState.ts";
import { OrderedQueue } from "./orderedQueue.ts";
import { PeopleState } from "./peopleState.ts";
import { type WarRoom, warRoomOf } from "./warRoomState.ts";
import type { Ticket } from "./ticket.ts";

/**
 * A team while the desk runs: who is on duty, who is idle, and the queue.
 *
 * Agents are numbered from 0 within the team, shift line by shift line. With `finish-then-leave`
 * and `keep`, a line's agents are persons who come and go with their shift; with `headcount` and
 * `pass-on`, agents are seats, as many as the roster says.
 */
export class TeamState {
  readonly compiled: CompiledTeam;
  readonly index: number;
  /** Null where nothing becomes of its people in the long run. */
  readonly people: PeopleState | null;
  readonly isSeats: boolean;
  readonly lineFrom: Int32Array;
  /** Heads of each line now on shift, and those paid for. */
  readonly lineHeads: Int32Array;
  readonly linePaid: Int32Array;
  readonly isLineOnBreak: Uint8Array;
  /** 1 while the agent is on shift (a person) or takes a seat in use. */
  readonly isOnDuty: Uint8Array;
  /** The ticket in hand, or kept over the end of the shift. */
  readonly inHand: (Ticket | null)[];
  /** 1 while the ticket in hand is kept for the next shift. */
  readonly isKept: Uint8Array;
  readonly isIdle: Uint8Array;
  readonly idleSince: Float64Array;
  readonly idleNext: Int32Array;
  readonly idlePrevious: Int32Array;
  /** By agent, their tickets that are pending; null where there is no limit to what they have. */
  readonly pendingOf: Int32Array | null;
  /** By agent, the reopened tickets in the queue that they prefer; null where nobody prefers any. */
  readonly ownWaiting: Int32Array | null;
  /** Who is in a war room; null where nobody ever is. */
  readonly warRoom: WarRoom | null;
  /** What agents have several of in hand; null where they have one ticket at a time. */
  readonly atOnce: AtOnceState | null;
  /** Who may be called while nobody is on shift; null where nobody may. */
  readonly onCall: OnCallState | null;
  idleFirst = -1;
  idleLast = -1;
  idleCount = 0;
  /** Queues by class of priority, in one list each; first come has one class. */
  readonly queueFirst: (Ticket | null)[];
  readonly queueLast: (Ticket | null)[];
  /** The queue in any other order; else null. */
  readonly ordered: OrderedQueue<Ticket> | null;
  /** Tickets of other teams to which one of this is called, first come; null where nobody calls. */
  readonly asked: Ticket[] | null;
  /** All there is to its dispatch is that who is idle takes one ticket: none of `warRoom`, `atOnce`, `onCall` and `asked`. */
  readonly isTakingInTurn: boolean;
  queueLength = 0;
  busy = 0;
  onDuty = 0;
  /** Heads on the roster now, breaks left out. */
  rostered = 0;
  isToDispatch = false;
  nextBoundary = 0;
  /** Nobody is on the roster, since then; and the time of that before. */
  isClosed: boolean;
  closedSince = 0;
  closedTime = 0;
  /** The closed time up to each of the measured window's two edges, once it has been reached. */
  readonly closedUntilEdge = new Float64Array(2);
  /** The staffing row that is being written. */
  staffingFrom = 0;
  available = 0;
  paid = 0;
  overtime = 0;

  constructor(model: CompiledModel, team: CompiledTeam, index: number) {
    const rostered = team.lines.reduce((sum, heads) => sum + heads, 0);
    this.onCall = team.onCall === null ? null : new OnCallState(team.onCall, rostered);
    const agents = rostered + (this.onCall?.lineOf.length ?? 0);
    const { dispatch } = model.tiers[team.tier];
    const classes = dispatch === "priority" ? model.names.priorities.length : 1;
    const isOrdered = dispatch !== "priority" && dispatch !== "first-come";
    this.compiled = team;
    this.index = index;
    this.people = team.people === null ? null : new PeopleState(team.people, team.lines, agents);
    this.isSeats = team.shiftEnd === "headcount" || team.shiftEnd === "pass-on";
    this.lineFrom = new Int32Array(team.lines.length);
    for (let line = 1; line < team.lines.length; line++)
      this.lineFrom[line] = this.lineFrom[line - 1] + team.lines[line - 1];
    this.lineHeads = new Int32Array(team.lines.length);
    this.linePaid = new Int32Array(team.lines.length);
    this.isLineOnBreak = new Uint8Array(team.lines.length);
    this.atOnce = team.atOnce === null ? null : new AtOnceState(team.atOnce, agents);
    this.isOnDuty = new Uint8Array(agents);
    this.inHand = Array.from({ length: agents }, () => null);
    this.isKept = new Uint8Array(agents);
    this.isIdle = new Uint8Array(agents);
    this.pendingOf = team.mostInHand < Infinity ? new Int32Array(agents) : null;
    this.ownWaiting = model.reopening?.isResolverPreferred ? new Int32Array(agents) : null;
    this.warRoom = warRoomOf(model, index, agents);
    this.idleSince = new Float64Array(agents);
    this.idleNext = new Int32Array(agents);
    this.idlePrevious = new Int32Array(agents);
    this.queueFirst = Array.from({ length: classes }, () => null);
    this.queueLast = Array.from({ length: classes }, () => null);
    this.ordered = isOrdered ? new OrderedQueue() : null;
    const isCalled = model.swarmRules.some((rule) =>
      model.rules[rule].swarm!.teams.includes(index),
    );
    this.asked = isCalled ? [] : null;
    this.isTakingInTurn = [this.warRoom, this.atOnce, this.onCall, this.asked].every(
      (lever) => lever === null,
    );
    this.isClosed = !team.isUnlimited;
  }

  /** Brings `rostered` up to date, when a shift or a break has begun or ended. */
  countRostered(): void {
    this.rostered = 0;
    for (let line = 0; line < this.lineHeads.length; line++)
      if (this.isLineOnBreak[line] === 0) this.rostered += this.lineHeads[line];
  }

  /** Heads on the roster now, on a break or not. */
  get onShift(): number {
    let heads = 0;
    for (const line of this.lineHeads) heads += line;
    return heads;
  }

  /** Time up to `now` in which nobody was on the roster. */
  closedUntil(now: number): number {
    return this.isClosed ? this.closedTime + (now - this.closedSince) : this.closedTime;
  }

  /** The agent becomes idle: behind those idle longer, and those idle as long who are before it on the roster. */
  addIdle(agent: number, now: number): void {
    let before = this.idleLast;
    while (before >= 0 && this.idleSince[before] === now && before > agent)
      before = this.idlePrevious[before];
    const after = before < 0 ? this.idleFirst : this.idleNext[before];
    this.idlePrevious[agent] = before;
    this.idleNext[agent] = after;
    if (before < 0) this.idleFirst = agent;
    else this.idleNext[before] = agent;
    if (after < 0) this.idleLast = agent;
    else this.idlePrevious[after] = agent;
    this.idleSince[agent] = now;
    this.isIdle[agent] = 1;
    this.idleCount++;
  }

  removeIdle(agent: number): void {
    const before = this.idlePrevious[agent];
    const after = this.idleNext[agent];
    if (before < 0) this.idleFirst = after;
    else this.idleNext[before] = after;
    if (after < 0) this.idleLast = before;
    else this.idlePrevious[after] = before;
    this.isIdle[agent] = 0;
    this.idleCount--;
  }
}
