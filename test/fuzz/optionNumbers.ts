/** A number above 0 that an option states. */
export function above0(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} must be a number above 0, got ${text}`);
  return number;
}

/** A whole number above 0 that an option states. */
export function wholeNumber(name: string, text: string): number {
  const number = above0(name, text);
  if (!Number.isSafeInteger(number))
    throw new Error(`--${name} must be a whole number, got ${text}`);
  return number;
}
