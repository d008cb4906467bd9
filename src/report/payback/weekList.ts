/** Numbers of weeks as people write them: `week 3`, `weeks 1–2, 9`. */
export function weekList(weeks: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === week - 1) run[1] = week;
    else runs.push([week, week]);
  }
  const texts = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `${weeks.length === 1 ? "week" : "weeks"} ${texts.join(", ")}`;
}
