import { textDecoder } from "./textDecoder.ts";

/** An encoding of one byte per character, and the letters of languages that are written in it. */
interface LegacyEncoding {
  readonly name: string;
  readonly languages: string;
  readonly isLatin: boolean;
  /** By language. Latin: all its letters with marks. Others: the ten most frequent letters, which tell scripts of the same bytes apart. */
  readonly letters: readonly string[];
}

const latin = (name: string, languages: string, letters: readonly string[]): LegacyEncoding => ({
  name,
  languages,
  isLatin: true,
  letters,
});
const other = (name: string, languages: string, letters: string): LegacyEncoding => ({
  name,
  languages,
  isLatin: false,
  letters: [letters],
});

/** German, French, Spanish, Portuguese, Italian, Danish and Norwegian, Swedish and Finnish, Icelandic. */
const western = [
  "äöüß",
  "àâæçéèêëîïôœùûüÿ",
  "áéíñóúüªº",
  "áâãàçéêíóôõúªº",
  "àèéìòù",
  "æøåé",
  "äåöé",
  "áðéíóúýþæö",
];
/** Polish, Czech and Slovak, Hungarian, Romanian, Croatian and Slovene, German. */
const central = ["ąćęłńóśźż", "áäčďéěíľĺňóôŕřšťúůýž", "áéíóöőúüű", "ăâîşţ", "čćđšž", "äöüß"];
/** Lithuanian, Latvian, Estonian. */
const baltic = ["ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"];
const cyrillic = "оеаинтсрвл";

/** The first of equals is taken. */
const encodings: readonly LegacyEncoding[] = [
  latin("windows-1252", "Western European", western),
  latin("windows-1250", "Central European", central),
  latin("windows-1254", "Turkish", ["çğıöşüâîû"]),
  latin("windows-1257", "Baltic", baltic),
  latin("macintosh", "Western European, of a Macintosh", western),
  other("windows-1251", "Cyrillic", cyrillic),
  other("koi8-r", "Cyrillic", cyrillic),
  other("ibm866", "Cyrillic", cyrillic),
  other("windows-1253", "Greek", "αοιετσνηυρ"),
  other("windows-1255", "Hebrew", "יוהלארתבמש"),
  other("windows-1256", "Arabic", "الينمروتدب"),
];

/** Marks that stand in texts of every language, and tell nothing. */
const neutral = "“”„‘’‚–—…•€£§°©®«»²³´·\u00a0";

const certain = { latin: 0.6, other: 0.5, lead: 1.2 } as const;

/** What a single language counts for, beside all languages of an encoding: a file is mostly written in one. */
const languageWeight = 0.75;

/** An encoding chosen by what the bytes would mean in it. */
export interface LegacyGuess {
  readonly encoding: string;
  readonly languages: string;
  /** A word of the text with a letter that isn't ASCII, as this encoding reads it; empty where none has. */
  readonly word: string;
}

/**
 * Finds the encoding, of one byte per character, of a text that isn't UTF-8: the one in which
 * most characters beyond ASCII are letters frequent in its languages, beside ASCII letters if these are
 * written in Latin script, and not if they aren't. Encodings of several bytes per character aren't
 * recognised, nor is one told from another in which the text would read much the same.
 *
 * @returns The guess; null where no encoding fits well, or two of a script that isn't Latin fit alike.
 */
export function guessLegacyEncoding(bytes: Uint8Array): LegacyGuess | null {
  const scored = encodings.map((encoding) => {
    const text = textDecoder(encoding.name).decode(bytes);
    return { encoding, text, fit: fitOf(text, encoding) };
  });
  const [best, next] = scored.toSorted((a, b) => b.fit - a.fit);
  const { name, languages, isLatin } = best.encoding;
  const isCertain = isLatin
    ? best.fit >= certain.latin
    : best.fit >= certain.other && best.fit >= next.fit * certain.lead;
  return isCertain ? { encoding: name, languages, word: wordIn(best.text) } : null;
}

/** 0 to 1; a text of neutral marks alone fits the first encoding. */
function fitOf(text: string, { name, isLatin, letters }: LegacyEncoding): number {
  const hits = letters.map(() => 0);
  let judged = 0;
  let known = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80 || neutral.includes(text[at])) continue;
    judged += 1;
    if (isBesideAscii(text, at) !== isLatin || isCapitalWithin(text, at)) continue;
    const letter = text[at].toLowerCase();
    for (const [language, own] of letters.entries()) if (own.includes(letter)) hits[language] += 1;
    if (letters.some((own) => own.includes(letter))) known += 1;
  }
  if (judged === 0) return name === "windows-1252" ? 1 : 0;
  return (languageWeight * Math.max(...hits) + (1 - languageWeight) * known) / judged;
}

/** Whether an ASCII letter stands within two characters. */
function isBesideAscii(text: string, at: number): boolean {
  return asciiLetter.test(text.slice(Math.max(0, at - 2), at + 3));
}

/** No script has a capital after a small letter within a word; bytes read in a wrong encoding do. */
function isCapitalWithin(text: string, at: number): boolean {
  return at > 0 && /\p{Lu}/u.test(text[at]) && /\p{Ll}/u.test(text[at - 1]);
}

const asciiLetter = /[a-z]/i;

function wordIn(text: string): string {
  return /[\p{L}\p{M}]*[^\0-\x7f\P{L}][\p{L}\p{M}]*/u.exec(text)?.[0].slice(0, 30) ?? "";
}
