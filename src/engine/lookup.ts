/** The index of a name, or an error that says what was meant: a checked scenario never raises it. */
export function indexOf(names: readonly string[], name: string, what: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`${what} must be one of ${names.join(", ")}, got "${name}"`);
  return index;
}

/** 1 for each of `names` that is in `chosen`; all 1 where nothing is chosen. */
export function membership(
  names: readonly string[],
  chosen: readonly string[] | undefined,
  what: string,
): Uint8Array {
  const members = new Uint8Array(names.length).fill(chosen === undefined ? 1 : 0);
  for (const name of chosen ?? []) members[indexOf(names, name, what)] = 1;
  return members;
}
