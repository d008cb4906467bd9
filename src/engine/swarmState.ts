/** An expert who has joined a swarm; -1 where their team has no limit and nobody in particular. */
export interface Helper {
  readonly team: number;
  readonly agent: number;
  readonly from: number;
}

/** The experts whom an agent has called to a ticket. */
export interface SwarmState {
  /** The escalation rule that calls them. */
  readonly rule: number;
  readonly calledAt: number;
  readonly helpers: Helper[];
  /** Teams of which nobody has come yet. */
  readonly awaited: number[];
}
