import { plainLetters } from "../languages/plainLetters.ts";
import {
  codePattern,
  frontWords,
  ordinalPatterns,
  statedPatterns,
  vendorWords,
} from "./tierPatterns.ts";

/** What a group's name says of its tier. */
export interface NamedTier {
  /** 0 the front line. */
  readonly tier: number;
  /** `number`: the line is stated; `word`: the name is one that such groups have. */
  readonly by: "number" | "word";
  /** The part of the name that says it. */
  readonly text: string;
}

/** The line of a vendor: what it takes, nobody of the house does. */
const vendorTier = 3;
/** Words for the front line in at least so many names, and in more than half of all, tell no group from another. */
const commonWords = 3;

/**
 * The tiers that names of groups state, 0 the front line; null where a name states none. A name with
 * two (`2nd 3rd`) counts as the higher.
 *
 * A number in words (`2nd`, `Tier 2`, `Nível 2`, `zweite Ebene`) goes before a letter with a number
 * (`N1`), and that before a word (`Service Desk`, `Lieferant`). A letter's numbers are lines only
 * where they look it: where there are others beyond 4 (`L12`), or a name states another line beside
 * it (`L4 3rd`), the letter is a code of something else.
 */
export function tierNames(names: readonly string[]): (NamedTier | null)[] {
  const plain = names.map(plainText);
  const stated = plain.map(statedTier);
  const codes = codedTiers(plain, stated);
  const words = wordTiers(plain);
  return names.map((name, group) => {
    const found = stated[group] ?? codes[group] ?? words[group];
    return found && { ...found, text: asWritten(name, plain[group], found.text) };
  });
}

/** In lower case and without accents, so that a pattern needs to be written once. */
function plainText(name: string): string {
  return plainLetters(name).normalize("NFC");
}

/** A part of a plain text as the name has it; a letter that is two without its accents can hide it. */
function asWritten(name: string, plain: string, part: string): string {
  const at = plain.indexOf(part);
  return name.length === plain.length ? name.slice(at, at + part.length) : part;
}

function statedTier(name: string): NamedTier | null {
  const numbers = statedPatterns.flatMap((pattern) =>
    [...name.matchAll(pattern)].map(([text, number]): NamedTier => ({
      tier: lineOf(number) - 1,
      by: "number",
      text,
    })),
  );
  const ordinals = ordinalPatterns.flatMap(([line, pattern]) =>
    [...name.matchAll(pattern)].map(([text]): NamedTier => ({
      tier: line - 1,
      by: "number",
      text,
    })),
  );
  return highest([...numbers, ...ordinals]);
}

const otherNumbers: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
};

function lineOf(number: string): number {
  return otherNumbers[number] ?? Number(number);
}

function highest(found: readonly NamedTier[]): NamedTier | null {
  return found.reduce<NamedTier | null>(
    (best, one) => (best === null || one.tier > best.tier ? one : best),
    null,
  );
}

function codedTiers(
  names: readonly string[],
  stated: readonly (NamedTier | null)[],
): (NamedTier | null)[] {
  const found = names.map((name) =>
    [...name.matchAll(codePattern)].map(([text, letter, digits]) => ({
      text,
      letter,
      number: Number(digits),
    })),
  );
  const others = new Set(
    found.flatMap((codes, group) =>
      codes
        .filter(({ number }) => number > 4 || (stated[group]?.tier ?? number - 1) !== number - 1)
        .map(({ letter }) => letter),
    ),
  );
  return found.map((codes) =>
    highest(
      codes
        .filter(({ letter, number }) => !others.has(letter) && number > 0)
        .map(({ text, number }): NamedTier => ({ tier: number - 1, by: "number", text })),
    ),
  );
}

/** A name with words of both kinds (`Vendor Hotline`) says neither. */
function wordTiers(names: readonly string[]): (NamedTier | null)[] {
  const front = names.map((name) => name.match(frontWords)?.[0]);
  const vendors = names.map((name) => name.match(vendorWords)?.[0]);
  const isTelling = ofSome(front);
  return names.map((_, group) => {
    const [answers, sells] = [front[group], vendors[group]];
    if (answers === undefined && sells !== undefined)
      return { tier: vendorTier, by: "word", text: sells };
    if (answers !== undefined && sells === undefined && isTelling)
      return { tier: 0, by: "word", text: answers };
    return null;
  });
}

function ofSome(words: readonly (string | undefined)[]): boolean {
  const count = words.filter((word) => word !== undefined).length;
  return count < commonWords || count * 2 <= words.length;
}
