/** Takes the items out of a list that aren't to be kept. */
export function retain<T>(list: T[], isKept: (item: T) => boolean): void {
  let kept = 0;
  for (const item of list) if (isKept(item)) list[kept++] = item;
  list.length = kept;
}
