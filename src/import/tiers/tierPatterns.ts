/**
 * How names of groups say their tier, in the languages of the desks whose exports are known: English,
 * German, French, Spanish, Portuguese, Italian, Dutch, the Nordic ones, Polish, Czech, Turkish,
 * Russian, Chinese, Japanese. A name is compared in lower case, without accents.
 */
const notInWord = { before: "(?<![\\p{L}\\p{N}])", after: "(?![\\p{L}\\p{N}])" };
const level =
  "(?:levels?|lvl|tier|line|stufe|ebene|niveau|nivel|livello|ligne|linea|linha|lijn|lijns|linje|linjen|linjens|niva|nivo|seviye|kademe|poziom|linia|uroven|taso|уровень|уровня|линия|линии|レベル)";
const gap = "[ ._/-]{0,2}";

const pattern = (text: string) => new RegExp(`${notInWord.before}${text}${notInWord.after}`, "gu");

/** A number in words that say what it is; the first group captures it. */
export const statedPatterns: readonly RegExp[] = [
  // 1st, 2nd line; but a 3rd party is none
  pattern(`([1-4])(?:st|nd|rd|th)(?! ?-?part)`),
  // "1. Level", "2º nível", "1er niveau", "2e lijn", "2-я линия"
  pattern(`([1-4])(?:\\.|º|ª|°|o|a|er|re|e|de|eme|ere|ste|-?я|-?и)?${gap}${level}`),
  // "II linia", "III úroveň", "II. Ebene"
  pattern(`(iv|i{1,3})\\.?${gap}${level}`),
  // Tier 2, Level-3, "Nível 2", "Niveau II"
  pattern(`${level}${gap}([1-4]|iv|i{1,3})`),
  // 2LS: second level support
  pattern(`([1-4])ls`),
  // 一线, 二线, 三线
  /([一二三四])线/gu,
];

/** Ordinals in words, by the line that they stand for. */
const ordinals: Readonly<Record<number, string>> = {
  1: "first|erste[rsnm]?|premier|premiere|primera?|primer|primeir[oa]|prim[oa]|eerste|forsta|forste|pierwsza|prvni|ensimmainen|birinci|первая|первыи",
  2: "second|zweite[rsnm]?|deuxieme|seconde|segund[oa]|second[oa]|tweede|andra|anden|andre|druga|druha|toinen|ikinci|вторая|второй",
  3: "third|dritte[rsnm]?|troisieme|tercera?|tercer|terceir[oa]|terz[oa]|derde|tredje|trzecia|treti|kolmas|ucuncu|третья|третии",
  4: "fourth|vierte[rsnm]?|quatrieme|cuart[oa]|quart[oa]|vierde|fjarde|fjerde|czwarta|ctvrta|neljas|dorduncu|четвертая|четвертыи",
};

/** "First level", "zweite Ebene", "segundo nivel": each with its line. */
export const ordinalPatterns: readonly (readonly [number, RegExp])[] = Object.entries(ordinals).map(
  ([line, words]) => [Number(line), pattern(`(?:${words})${gap}${level}`)],
);

/** A letter and a number, L2, N1, T3: a line in some desks, a building or a product in others. */
export const codePattern = pattern("([lnt])[ ._-]?([0-9]{1,3})");

/** Words of whoever answers first. */
export const frontWords = pattern(
  "service ?-?desk|help ?-?desk|user help ?-?desk|hot ?-?line|call ?-?cent(?:er|re)|contact ?-?cent(?:er|re)|front ?-?(?:desk|office|line)|service ?-?(?:point|punkt)|kunden(?:service|center|dienst)|(?:be)?nutzerservice|anwenderservice|mesa de (?:ayuda|servici?os?|soporte)|central de (?:servicos?|atendimento)|centro de (?:servicios?|soporte|atencion)|atendimento|centre (?:de services?|d['’]appels?|d['’]assistance)|centro (?:servizi|assistenza)|sportello|servicedesken|kundtjanst|kundeservice|brukerst[oø]tte|brugerservice|infolinia|(?:centrum|biuro|punkt) obslugi|palvelupiste|asiakaspalvelu|yardim masasi|cagri merkezi|служба поддержки|サービスデスク|ヘルプデスク|服务台",
);

/** Words of whoever isn't of the house: a vendor has the fourth line. */
export const vendorWords = pattern(
  "vendors?|suppliers?|(?:3rd|third)[ -]?part(?:y|ies)|manufacturers?|lieferant(?:en|in)?|hersteller|dienstleister|fornecedor(?:a|es)?|fabricantes?|proveedor(?:a|es)?|fournisseurs?|prestataires?|fornitor[ei]|leveranciers?|leverand[oø]r(?:er)?|leverantor(?:er)?|dostawc[ay]|dodavatele?|toimittaja|tedarikci|поставщик|供应商|ベンダー",
);
