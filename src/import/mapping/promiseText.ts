import { none } from "../../log/ticketLog.ts";
import { plainWords } from "../proposals/plainWords.ts";

/** What the column of a promise holds; `time left` is negative once the promise is broken. */
export type PromiseValues = Readonly<Record<string, "kept" | "broken">> | "time left";

const yes = "true yes y ja oui si sí sì sim tak ano kyllä evet 1".split(" ");
const no = "false no n nein non nao não nee nie ne nej nei ei hayır 0".split(" ");

function plainValues(isBreach: boolean): PromiseValues {
  const [ofYes, ofNo] = isBreach ? (["broken", "kept"] as const) : (["kept", "broken"] as const);
  return Object.fromEntries([
    ...yes.map((text) => [text, ofYes] as const),
    ...no.map((text) => [text, ofNo] as const),
  ]);
}

/** Whether a text says yes or no. */
export function isYesOrNo(text: string): boolean {
  return [yes, no].some((known) => known.includes(keyOf(text)));
}

/** Beginnings of the words that columns of breaches go by, without accents; and what turns a name into its opposite. */
const breachWords =
  /^(?:breach|violat|unmet$|outside$|miss|overdue|exceed|broken|broke$|fail|late$|verletz|uberschr|gerissen|verpasst|verfehlt|depass|viole|incumpl|vencid|excedid|descumpr|violad|scadut|overschre|geschonden|naruszon|przekroczon|prekrocen|porusen|overskred|overtrad|brudt$|brutt$|ylitetty|rikot|asildi|asim|ihlal)/;
const negations = new Set(
  "not nicht non no nao niet pas nie ne neni ej inte ikke ei degil".split(" "),
);

/** Whether a column says by its name when a promise was broken, not when it was kept: `SLA breached`, `SLA nicht eingehalten`. */
export function tellsBreach(name: string): boolean {
  const words = plainWords(name.replace(/[([{][^)\]}]*[)\]}]/g, " "));
  const isBreach = words.some((word) => breachWords.test(word));
  // not that of “SLA met yes/no”
  const isNegated = words.some((word, at) => negations.has(word) && !yes.includes(words[at - 1]));
  return isBreach !== isNegated;
}

/**
 * Reads whether a promise was kept: 1, or 0 where it was broken; 255 where the cell doesn't tell.
 *
 * @param values What its texts mean; undefined: they are yes and no, where yes means that it was kept, or of a breach, broken.
 */
export function promiseReader(
  values: PromiseValues | undefined,
  isBreach = false,
): (cell: string) => number {
  if (values === "time left") return ofTimeLeft;
  const meanings = values ?? plainValues(isBreach);
  const known = new Map(Object.entries(meanings).map(([text, kept]) => [keyOf(text), kept]));
  return (cell) => {
    const verdict = known.get(keyOf(cell));
    if (verdict === undefined) return none.uint8;
    return verdict === "kept" ? 1 : 0;
  };
}

/** `3:45` is left; `-0:20` is over, since when. */
function ofTimeLeft(cell: string): number {
  const text = cell.trim();
  if (!/\d/.test(text)) return none.uint8;
  return /^[-\u2212]/.test(text) ? 0 : 1;
}

function keyOf(text: string): string {
  return text.trim().toLowerCase();
}
