import { describe, expect, test } from "vitest";
import { urgencyOrder } from "../../../../src/import/codes/urgencyOrder.ts";
import { readDateText } from "../../../../src/import/dates/dateText.ts";
import { languages } from "../../../../src/import/languages/languages.ts";
import { plainLetters } from "../../../../src/import/languages/plainLetters.ts";
import { isYesOrNo, tellsBreach } from "../../../../src/import/mapping/promiseText.ts";
import type { LogStatus } from "../../../../src/import/mapping/logStatus.ts";
import { leastConfidence } from "../../../../src/import/proposals/proposal.ts";
import { proposeMapping } from "../../../../src/import/proposals/proposeMapping.ts";
import { proposeStatus } from "../../../../src/import/proposals/proposeStatus.ts";
import { tierNames } from "../../../../src/import/tiers/tierNames.ts";

describe.each(languages)("$name", (language) => {
  test("its words are plain", () => {
    const texts = [
      ...Object.values(language.statuses),
      ...Object.values(language.columns),
      ...language.urgencies,
      ...language.months,
      ...Object.values(language.spans),
      language.fillers,
      language.weekdays,
      language.askers,
      language.plans,
    ];
    // an ellipsis is three dots to NFKD
    for (const text of texts.map((one) => one.replaceAll("…", "")))
      expect(plainLetters(text)).toBe(text);
  });
});

test.each<[string, LogStatus, string]>([
  ["Polish", "new", "Nowe, Nowy, Zarejestrowane, Do zrobienia"],
  ["Polish", "assigned", "Przypisane, Przydzielone"],
  [
    "Polish",
    "in progress",
    "W toku, W trakcie realizacji, Otwarte, Ponownie otwarte, W realizacji",
  ],
  ["Polish", "pending customer", "Oczekuje na klienta, Oczekiwanie na odpowiedź użytkownika"],
  ["Polish", "pending vendor", "Oczekuje na dostawcę"],
  ["Polish", "pending other", "Oczekujące, Wstrzymane, Zawieszone"],
  ["Polish", "resolved", "Rozwiązane, Zrobione, Gotowe, Zakończone"],
  ["Polish", "closed", "Zamknięte, Zamknięty, zamknięte z powodzeniem"],
  ["Polish", "cancelled", "Anulowane, Odrzucone"],
  ["Czech", "new", "Nový, Nová, Vytvořeno"],
  ["Czech", "in progress", "V řešení, Otevřeno, Znovu otevřeno, Probíhá"],
  ["Czech", "pending customer", "Čeká na zákazníka, Čeká na uživatele"],
  ["Czech", "pending other", "Čeká, Pozastaveno, Čekající"],
  ["Czech", "resolved", "Vyřešeno, Vyřešený, Hotovo"],
  ["Czech", "closed", "Uzavřeno, Uzavřený, Zavřeno"],
  ["Czech", "cancelled", "Zrušeno, Zamítnuto"],
  ["Slovak", "resolved", "Vyriešené"],
  ["Slovak", "closed", "Uzatvorené"],
  ["Swedish", "new", "Ny, Registrerad, Att göra"],
  ["Swedish", "in progress", "Pågående, Pågår, Öppen, Under arbete, Återöppnad"],
  ["Swedish", "pending customer", "Väntar på kund, Väntar på svar från användare"],
  ["Swedish", "pending vendor", "Väntar på leverantör"],
  ["Swedish", "pending other", "Väntar, Vilande, Pausad"],
  ["Swedish", "resolved", "Löst, Åtgärdad, Klar"],
  ["Swedish", "closed", "Stängd, Avslutad, Stängt"],
  [
    "Danish",
    "in progress",
    "I gang, Åben, Under behandling, Igangværende, Genåbnet, Klar til test",
  ],
  ["Danish", "pending customer", "Afventer kunde, Venter på bruger"],
  ["Danish", "pending other", "Afventer, På hold"],
  ["Danish", "resolved", "Løst, Færdig"],
  ["Danish", "closed", "Lukket, Afsluttet"],
  ["Norwegian", "new", "Ny, Opprettet"],
  ["Norwegian", "in progress", "Pågår, Åpen, Under arbeid"],
  ["Norwegian", "pending customer", "Venter på kunde, Avventer bruker"],
  ["Norwegian", "resolved", "Løst, Ferdig, Fullført"],
  ["Norwegian", "closed", "Lukket, Avsluttet"],
  ["Norwegian", "cancelled", "Avvist, Kansellert"],
  ["Finnish", "new", "Uusi, Avattu"],
  ["Finnish", "in progress", "Käsittelyssä, Kesken, Avoin, Työn alla"],
  ["Finnish", "pending customer", "Odottaa asiakasta, Odottaa käyttäjän vastausta"],
  ["Finnish", "pending vendor", "Odottaa toimittajaa"],
  ["Finnish", "pending other", "Odottaa, Keskeytetty"],
  ["Finnish", "resolved", "Ratkaistu, Valmis"],
  ["Finnish", "closed", "Suljettu, Päätetty"],
  ["Turkish", "new", "Yeni"],
  ["Turkish", "in progress", "Devam ediyor, İşlemde, Açık, Yeniden Açıldı"],
  ["Turkish", "pending customer", "Müşteri bekleniyor, Kullanıcı yanıtı bekleniyor"],
  ["Turkish", "pending other", "Beklemede, ASKIDA"],
  ["Turkish", "resolved", "Çözüldü, Tamamlandı"],
  ["Turkish", "closed", "Kapalı, KAPALI, Kapatıldı"],
  ["Turkish", "cancelled", "İptal Edildi, Reddedildi"],
])("in %s these mean %s: %s", (_, state, texts) => {
  for (const text of texts.split(", ")) {
    expect([text, proposeStatus(text)?.state]).toEqual([text, state]);
    expect([text, proposeStatus(text)!.confidence >= leastConfidence]).toEqual([text, true]);
  }
});

test.each([
  [
    "Polish",
    "Numer|Status|Priorytet|Grupa|Przypisany|Data utworzenia|Data rozwiązania|Data zamknięcia",
  ],
  ["Czech", "Číslo|Stav|Priorita|Řešitelská skupina|Řešitel|Vytvořeno|Vyřešeno|Uzavřeno"],
  ["Swedish", "Ärendenummer|Status|Prioritet|Grupp|Handläggare|Skapad|Löst|Stängd"],
  ["Danish", "Sagsnummer|Status|Prioritet|Gruppe|Sagsbehandler|Oprettet|Løst|Lukket"],
  ["Norwegian", "Saksnummer|Status|Prioritet|Gruppe|Saksbehandler|Opprettet|Løst dato|Lukket dato"],
  ["Finnish", "Tiketin numero|Tila|Prioriteetti|Ryhmä|Käsittelijä|Luotu|Ratkaistu|Suljettu"],
  [
    "Turkish",
    "Talep No|Durum|Öncelik|Grup|Atanan Kişi|Oluşturulma Tarihi|Çözüm Tarihi|Kapanış Tarihi",
  ],
])("a list in %s is known by its columns: %s", (_, names) => {
  const header = names.split("|");
  const rows = Array.from({ length: 20 }, (_, i) => {
    const at = (day: number) => `2026-03-${String(((i + day) % 20) + 10)} 08:0${i % 10}`;
    const [agent, group] = i % 2 === 0 ? ["Ann Lee", "Alfa"] : ["Bob Ray", "Beta"];
    return [
      `INC${1000 + i}`,
      i % 3 === 0 ? "Closed" : "New",
      "2",
      group,
      agent,
      at(0),
      at(1),
      at(2),
    ];
  });
  const { shape, columns } = proposeMapping(header, rows, null);
  expect(shape.value).toBe("snapshot");
  expect(columns.map(({ role, isUsed }) => (isUsed ? role : null))).toEqual([
    "ticket",
    "status",
    "priority",
    "group",
    "agent",
    "opened",
    "resolved",
    "closed",
  ]);
});

test("no name of a month is that of another month in another language", () => {
  const months = languages.flatMap(({ months }) =>
    months.flatMap((words, month) => words.split(" ").map((word) => [word, month] as const)),
  );
  for (const [word, month] of months) {
    const { value } = readDateText(`12 ${word} 2026`);
    expect([word, new Date(value).getUTCMonth()]).toEqual([word, month]);
  }
});

test.each([
  ["12/paź/26 8:30 AM", "2026-10-12T08:30"],
  ["12 października 2026, 08:30", "2026-10-12T08:30"],
  ["poniedziałek, 12 stycznia 2026, 08:30", "2026-01-12T08:30"],
  ["pon., 12 sty 2026 08:30", "2026-01-12T08:30"],
  ["12. ledna 2026 8:30", "2026-01-12T08:30"],
  ["po 12. září 2026 v 8:30", "2026-09-12T08:30"],
  ["12. heinäkuuta 2026 klo 8.30", "2026-07-12T08:30"],
  ["12 Ağustos 2026 08:30", "2026-08-12T08:30"],
  ["Cmt, 12 Ara 2026 08:30", "2026-12-12T08:30"],
  ["Paz, 12 Eki 2026 08:30", "2026-10-12T08:30"],
])("the date %s is %s", (text, at) => {
  expect(new Date(readDateText(text).value).toISOString().slice(0, 16)).toBe(at);
});

test("lines of support are known in these languages", () => {
  const names = [
    "II linia wsparcia",
    "Pierwsza linia",
    "Linia 3",
    "Druhá úroveň",
    "Førstelinje",
    "Andrelinje support",
    "1. taso",
    "İkinci seviye",
  ];
  expect(tierNames(names).map((one) => one?.tier)).toEqual([1, 0, 2, 1, 0, 1, 0, 1]);
});

test("priorities are in order by their words", () => {
  const order = (texts: string) => urgencyOrder(texts.split(", "));
  expect(order("Niski, Średni, Krytyczny, Wysoki")).toEqual([3, 2, 0, 1]);
  expect(order("Nízká, Střední, Kritická, Vysoká")).toEqual([3, 2, 0, 1]);
  expect(order("Låg, Medel, Kritisk, Hög")).toEqual([3, 2, 0, 1]);
  expect(order("Lav, Middels, Kritisk, Høy")).toEqual([3, 2, 0, 1]);
  expect(order("Matala, Normaali, Kriittinen, Korkea")).toEqual([3, 2, 0, 1]);
  expect(order("Düşük, Orta, Kritik, Yüksek")).toEqual([3, 2, 0, 1]);
});

test("yes and no, and what a breach is called", () => {
  for (const text of ["Ano", "Kyllä", "Evet", "Nej", "Ei", "Hayır", "Nie"])
    expect([text, isYesOrNo(text)]).toEqual([text, true]);
  expect(tellsBreach("SLA przekroczone")).toBe(true);
  expect(tellsBreach("SLA nie dotrzymane")).toBe(true);
  expect(tellsBreach("SLA ihlali")).toBe(true);
  expect(tellsBreach("SLA overholdt")).toBe(false);
});
