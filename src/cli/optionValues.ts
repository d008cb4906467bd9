import { InvalidArgumentError } from "commander";

/** Reads an option's whole number in a range, both ends within. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Reads an option's list of words, each one of those given. */
export function listOf<T extends string>(words: readonly T[]): (text: string) => readonly T[] {
  return (text) =>
    text.split(",").map((part) => {
      const word = words.find((one) => one === part.trim());
      if (word !== undefined) return word;
      throw new InvalidArgumentError(
        `Each must be one of ${words.join(", ")}, got ${JSON.stringify(part.trim())}.`,
      );
    });
}
