import type { Chance } from "./chance.ts";
import { hostileValues } from "./hostileValues.ts";

type TextMutation = (text: string, chance: Chance) => string;

/** What can go wrong with the text of a file, by name. */
export const textMutations: Readonly<Record<string, TextMutation>> = {
  "quote put in": (text, chance) => putIn(text, chance, chance.of(['"', '""', '"""', "'"])),
  "quote lost": (text, chance) => lose(text, chance, '"'),
  "line end put in": (text, chance) => putIn(text, chance, chance.of(["\n", "\r", "\r\n", "\n\n"])),
  "line end lost": (text, chance) => lose(text, chance, "\n"),
  "line ends changed": (text, chance) =>
    text.replace(/\r\n|\n/g, chance.of(["\n", "\r\n", "\r", "\u2028", "\n\r"])),
  "line ends mixed": (text, chance) =>
    text.replace(/\r\n|\n/g, () => chance.of(["\n", "\r\n", "\r"])),
  "hostile text put in": (text, chance) => putIn(text, chance, chance.of(hostileValues)),
  "piece doubled": (text, chance) => {
    const [from, to] = stretch(text.length, chance);
    return text.slice(0, to) + text.slice(from);
  },
  "piece lost": (text, chance) => {
    const [from, to] = stretch(text.length, chance);
    return text.slice(0, from) + text.slice(to);
  },
  "cut short": (text, chance) => text.slice(0, chance.below(text.length + 1)),
  "separators changed": (text, chance) => text.replaceAll(",", chance.of([";", "\t", "|", ",,"])),
  "preamble put before": (text, chance) =>
    chance.of(["sep=;\n", "sep=,\r\n", "Report 2026\n\n", "\n\n\n", "#comment\n"]) + text,
};

/** A stretch of something of this length: most are short. */
export function stretch(length: number, chance: Chance): readonly [number, number] {
  const from = chance.below(length + 1);
  const most = chance.is(0.7) ? 12 : length;
  return [from, Math.min(length, from + chance.below(most + 1))];
}

function putIn(text: string, chance: Chance, what: string): string {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

function lose(text: string, chance: Chance, what: string): string {
  const at = text.indexOf(what, chance.below(text.length + 1));
  return at < 0 ? text : text.slice(0, at) + text.slice(at + what.length);
}
