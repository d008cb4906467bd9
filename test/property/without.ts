/** The same without these properties. */
export function without<T extends object, K extends keyof T>(
  given: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const left = { ...given };
  for (const key of keys) delete left[key];
  return left;
}
