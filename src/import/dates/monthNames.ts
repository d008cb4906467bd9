import { plainWord } from "../durations/durationWords.ts";
import { languages } from "../languages/languages.ts";

/**
 * Months as exports name them, long and short, without accents and final dots, in English, German,
 * French, Spanish, Portuguese, Italian, Dutch and Scandinavian. Source: Unicode CLDR, gregorian
 * months (format and stand-alone), and the abbreviations of Java's older locale data, which Jira
 * and others print (`mrz`, `fevr`, `sept`). Further languages have a file each. No word means one month in one of
 * them and another in the next.
 */
const months = [
  "january jan januar janner januari janvier janv enero ene janeiro gennaio gen",
  "february feb februar februari fevrier fev fevr febrero fevereiro febbraio",
  "march mar marz mrz mars marzo marco maart mrt marts",
  "april apr avril avr abril abr aprile",
  "may mai mayo maio maggio mag mei maj",
  "june jun juni juin junio junho giugno giu",
  "july jul juli juillet juil julio julho luglio lug",
  "august aug aout aou agosto ago augustus augusti",
  "september sep sept septembre septiembre setiembre setembro set settembre sett",
  "october oct oktober okt octobre octubre outubro out ottobre ott",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dic dezembro dicembre desember des",
];

/** Days of the week in the same languages: they say nothing that the date doesn't. */
const weekdays =
  "monday mon montag mo lundi lun lunes segunda-feira segunda seg lunedi maandag ma mandag man " +
  "tuesday tue tues dienstag di mardi mar martes terca-feira terca ter martedi dinsdag tisdag tis tirsdag tir tirs " +
  "wednesday wed mittwoch mi mercredi mer miercoles mie quarta-feira quarta qua mercoledi woensdag wo onsdag ons " +
  "thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta-feira quinta qui giovedi gio donderdag torsdag tor tors " +
  "friday fri freitag fr vendredi ven viernes vie sexta-feira sexta sex venerdi vrijdag vr fredag fre " +
  "saturday sat samstag sa sonnabend samedi sam sabado sab sabato zaterdag za lordag lor l\u00f8rdag l\u00f8r " +
  "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo sondag son s\u00f8ndag s\u00f8n";

const monthOf = new Map(
  [months, ...languages.map((language) => language.months)].flatMap((list) =>
    list.flatMap((words, i) => words.split(" ").map((word) => [word, i + 1] as const)),
  ),
);
const weekdayNames = new Set(
  [weekdays, ...languages.map((language) => language.weekdays)].join(" ").split(" "),
);
/** Months by the word as it is written: a column has few spellings, and normalising each value costs more than reading it. */
const known = new Map<string, number>();

/** The number of a month from its name, 1 to 12; 0 for any other word. */
export function monthOfName(word: string): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  const month = monthOf.get(plainWord(word)) ?? 0;
  if (month > 0) known.set(word, month);
  return month;
}

/** What Polish and Czech call another month than Croatian does: `lip`, `listopad`. */
const shared = new Set(["lip", "lis", "listopad", "listopada", "srp"]);

/** In place of the mark between a date's numbers: its month goes by a name that is another's in Croatian. */
export const sharedMonth = 1;

/** Whether a month's name is another one's in a language that isn't known here. */
export function isSharedMonth(word: string): boolean {
  return shared.has(word.toLowerCase());
}

export function isWeekday(word: string): boolean {
  return weekdayNames.has(plainWord(word));
}
