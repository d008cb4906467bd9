/** So few that there is something to see at once, and too few to conclude much. */
const firstLook = 5;

/** How many replications are simulated one after the other: a few to look at, then as many as wanted. */
export function stagesFor(wanted: number): readonly number[] {
  return wanted > firstLook ? [firstLook, wanted] : [wanted];
}

/** Whether results are those of a first look, with more wanted. */
export function isFirstLook(replications: number, wanted: number): boolean {
  return replications <= firstLook && replications < wanted;
}
