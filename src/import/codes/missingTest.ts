/**
 * Tells texts that stand for a missing value. Looking a text up takes reading all of it, which most cells
 * are spared, being longer than any of these.
 */
export function missingTest(missing: ReadonlySet<string>): (text: string) => boolean {
  const longest = Math.max(...Array.from(missing, ({ length }) => length));
  return (text) => text.length <= longest && missing.has(text);
}
