import type { CompiledOnCall } from "./compiledLevers.ts";
import type { Ticket } from "./ticket.ts";

/** What a person who may be called is doing. */
export const callStages = {
  /** Off duty, or on standby. */
  resting: 0,
  coming: 1,
  /** At the desk with free hands: until this instant's dispatch gives them a ticket, or sends them back. */
  awake: 2,
  working: 3,
} as const;

/** Whether somebody is called for tickets like this one. */
export function isCalledFor(
  { types, priorities, impacts }: CompiledOnCall,
  { type, priority, impact }: Ticket,
): boolean {
  return types[type] === 1 && priorities[priority] === 1 && impacts[impact] === 1;
}

/**
 * The people of a team who may be called while the desk runs, numbered from 0 duty by duty; as agents
 * of the team they come after those on its roster.
 */
export class OnCallState {
  readonly compiled: CompiledOnCall;
  /** The agent number of the first. */
  readonly firstAgent: number;
  /** By person, their duty; by duty, 1 while it is on. */
  readonly lineOf: Int32Array;
  readonly isLineOn: Uint8Array;
  readonly stage: Uint8Array;
  /** Since when they are in that stage. */
  readonly since: Float64Array;
  /** Until then their last call-out is paid, whatever they do. */
  readonly paidUntil: Float64Array;
  /** 1 while they have been called and begun on nothing since. */
  readonly isCalled: Uint8Array;
  coming = 0;
  awake = 0;
  nextBoundary = 0;

  constructor(compiled: CompiledOnCall, firstAgent: number) {
    const lineOf = [...compiled.lines].flatMap((agents, line) => Array<number>(agents).fill(line));
    this.compiled = compiled;
    this.firstAgent = firstAgent;
    this.lineOf = Int32Array.from(lineOf);
    this.isLineOn = new Uint8Array(compiled.lines.length);
    this.stage = new Uint8Array(lineOf.length);
    this.since = new Float64Array(lineOf.length);
    this.paidUntil = new Float64Array(lineOf.length);
    this.isCalled = new Uint8Array(lineOf.length);
  }

  isOnDuty(person: number): boolean {
    return this.isLineOn[this.lineOf[person]] === 1;
  }

  /** Whether somebody is called for tickets like this one. */
  isFor(ticket: Ticket): boolean {
    return isCalledFor(this.compiled, ticket);
  }

  /** Who has been on standby longest, of equals the first; -1 where nobody is. */
  longestOnStandby(): number {
    let best = -1;
    for (let person = 0; person < this.stage.length; person++) {
      if (this.stage[person] !== callStages.resting || !this.isOnDuty(person)) continue;
      if (best < 0 || this.since[person] < this.since[best]) best = person;
    }
    return best;
  }

  /** A person's stage ends now and another begins. */
  enter(person: number, stage: number, now: number): void {
    this.coming += Number(stage === callStages.coming) - Number(this.#is(person, "coming"));
    this.awake += Number(stage === callStages.awake) - Number(this.#is(person, "awake"));
    this.stage[person] = stage;
    this.since[person] = now;
    if (stage === callStages.coming) this.isCalled[person] = 1;
    else if (stage === callStages.resting) this.isCalled[person] = 0;
  }

  /** Somebody who is awake has a ticket in hand. */
  takeUp(agent: number): void {
    this.stage[agent - this.firstAgent] = callStages.working;
    this.isCalled[agent - this.firstAgent] = 0;
    this.awake--;
  }

  /** Time that those at work now have been there for, which no row tells of yet. */
  availableSinceRows(now: number): number {
    let time = 0;
    for (let person = 0; person < this.stage.length; person++)
      if (this.#is(person, "working")) time += now - this.since[person];
    return time;
  }

  #is(person: number, stage: keyof typeof callStages): boolean {
    return this.stage[person] === callStages[stage];
  }
}
