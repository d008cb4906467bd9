/** The least number that one to six tickets at once divide: in such parts of a millisecond sums stay exact. */
const parts = 60;

/**
 * What of the time of a span of work its agent gave to other tickets in hand at the time: of one of
 * three at once two thirds. In parts of which `sharedTime` knows the length.
 */
export function givenToOthers(time: number, besides: number): number {
  return besides === 0 ? 0 : (parts * time * besides) / (1 + besides);
}

/** What of the time the agent gave to the ticket itself, in the same parts. */
export function agentTime(time: number, besides: number): number {
  return (parts * time) / (1 + besides);
}

/** The milliseconds of a sum of such parts. */
export function sharedTime(sum: number): number {
  return sum / parts;
}
