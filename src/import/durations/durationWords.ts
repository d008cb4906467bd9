import { languages } from "../languages/languages.ts";
import { plainLetters } from "../languages/plainLetters.ts";
import type { SpanName } from "./spanName.ts";

/**
 * Units as exports write them, lower case and without accents, in English, German, French, Spanish,
 * Portuguese, Italian, Dutch and Polish; further languages have a file each. `m` is minutes and `mo` months in Jira's short form
 * (confluence.atlassian.com/servicemanagementserver0417/how-teams-see-slas-1072468255.html).
 * Long and narrow forms: Unicode CLDR, units/duration. Not `t`, which is days in German, but hours in Danish, Norwegian and Finnish.
 */
const written: Readonly<Record<SpanName, string>> = {
  milliseconds:
    "ms msec msecs millis millisecond milliseconds millisekunde millisekunden milliseconde milliseconden millisecondes milisegundo milisegundos millisecondo millisecondi",
  seconds:
    "s sec secs sek seg second seconds sekunde sekunden seconde secondes seconden segundo segundos secondo secondi sekunda sekundy sekund",
  minutes:
    "m min mins minute minutes minuten minuto minutos minuti minuut minuten minuta minuty minut",
  hours:
    "h hr hrs std stunde stunden hour hours heure heures hora horas ora ore uur uren u godz godzina godziny godzin",
  days: "d day days tag tage tagen j jr jour jours dia dias giorno giorni g gg dag dagen dzien dni",
  weeks:
    "w wk wks week weeks woche wochen wo semaine semaines sem semana semanas settimana settimane sett weken tydzien tygodnie tygodni",
};

const names = new Map(
  (Object.entries(written) as [SpanName, string][]).flatMap(([span, words]) =>
    [words, ...languages.flatMap(({ spans }) => spans[span] ?? [])]
      .join(" ")
      .split(" ")
      .map((word) => [word, span] as const),
  ),
);

/** The span that a word means; undefined for any other word. */
export function spanOfWord(word: string): SpanName | undefined {
  return names.get(plainWord(word));
}

/** Lower case, without accents and final dots. */
export function plainWord(word: string): string {
  return plainLetters(word).replace(/\.$/, "");
}
