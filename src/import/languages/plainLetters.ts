const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};

/** A text in lower case and without accents, and letters that Unicode takes for whole ones (`ł`, `ø`, `ı`) as one without their stroke or dot. */
export function plainLetters(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[łøđıæœß]/g, (letter) => letters[letter]);
}
