import { plainLetters } from "../languages/plainLetters.ts";

/**
 * The words of a text as they compare across spellings: lower case, no accents (nor `Nº` for `No`), parted by whatever is
 * neither letter nor digit, and where a small letter meets a capital (`createdAt`).
 *
 * plainWords("Número_de Reaperturas") is ["numero", "de", "reaperturas"]
 */
export function plainWords(text: string): readonly string[] {
  const parted = text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return plainLetters(parted).match(/[\p{L}\d]+/gu) ?? [];
}
