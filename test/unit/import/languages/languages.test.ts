import { describe, expect, test } from "vitest";
import { isUrgencyWord, urgencyOrder } from "../../../../src/import/codes/urgencyOrder.ts";
import { readDateText } from "../../../../src/import/dates/dateText.ts";
import { languages } from "../../../../src/import/languages/languages.ts";
import { plainLetters } from "../../../../src/import/languages/plainLetters.ts";
import { isYesOrNo, tellsBreach } from "../../../../src/import/mapping/promiseText.ts";
import type { LogStatus } from "../../../../src/import/mapping/logStatus.ts";
import { leastConfidence } from "../../../../src/import/proposals/proposal.ts";
import { otherWord } from "../../../../src/import/proposals/otherWords.ts";
import { plainWords } from "../../../../src/import/proposals/plainWords.ts";
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
  // as the translations of GLPI, OTRS and Zammad have them
  ["Polish", "assigned", "Przydzielone, W toku (przypisane), Zaplanowane"],
  [
    "Polish",
    "pending other",
    "Trwające, oczekujące przypomnienie, oczekujące na automatyczne zamknięcie+, w trakcie przypominania, w trakcie zamykania",
  ],
  ["Polish", "pending approval", "Czekające na zatwierdzenie"],
  ["Polish", "closed", "zamknięte bez powodzenia"],
  ["Polish", "cancelled", "scalone, usunięte"],
  ["Czech", "assigned", "Zpracováváno (přiděleno), Zpracováváno (naplánováno)"],
  ["Czech", "in progress", "Zpracováváno"],
  [
    "Czech",
    "pending other",
    "Nevyřízené, upomínka při čekání na vyřízení, čeká na vyřízení - automaticky zavřít+, upomínka na čekání, uzavřené čekání",
  ],
  ["Czech", "closed", "uzavřeno - vyřešeno, uzavřeno - nevyřešeno"],
  ["Czech", "cancelled", "Sloučeno, odstraněno"],
  ["Slovak", "assigned", "Spracovanie (priradené), Spracovanie (naplánované)"],
  ["Slovak", "pending other", "nevybavená pripomienka, čaká pripomienku, čaká zatvorenie"],
  ["Slovak", "closed", "úspešne zatvorený, zatvorený neúspešne"],
  ["Slovak", "cancelled", "zlúčené, odstránený, Zamietnuté"],
  ["Swedish", "assigned", "Pågående  (tilldelad), Pågående (planerad)"],
  [
    "Swedish",
    "pending other",
    "väntar på påminnelse, väntar på att stängas (olöst), väntande stängningar",
  ],
  ["Swedish", "resolved", "väntar på att stängas (löst)"],
  ["Swedish", "closed", "Löst och stängt, Olöst men stängt"],
  ["Swedish", "cancelled", "sammanfogat, borttagen"],
  ["Danish", "assigned", "Behandler (tildelt), Behandler (planlagt)"],
  ["Danish", "pending other", "afventer påmindelse, afventer autolukning+, afventer lukning"],
  ["Danish", "pending approval", "Venter på validering"],
  ["Danish", "closed", "Afsluttet uden løsning"],
  ["Danish", "cancelled", "samlet, fjernet"],
  ["Norwegian", "assigned", "Tilordnet, Behandles (tildelte)"],
  [
    "Norwegian",
    "pending other",
    "Forestående, ventende påminnelse, Avslutt automatisk, auto-avslutning (uløst)",
  ],
  ["Norwegian", "pending approval", "Venter på godkjennelse"],
  ["Norwegian", "closed", "løst og lukket, lukket uløst"],
  ["Norwegian", "cancelled", "Avslått, flettet, fjernet"],
  ["Finnish", "assigned", "Käsittelyssä (osoitettu), Käsittelyssä (aikataulutettu)"],
  ["Finnish", "in progress", "Käsiteltävänä"],
  ["Finnish", "pending other", "Muistutus, Odottaa autom. sulkemista +, Odottaa sulkemista"],
  ["Finnish", "closed", "Valmistui - Sulje, Keskeneräinen - Sulje"],
  ["Finnish", "cancelled", "Liitetty"],
  ["Turkish", "assigned", "İşleniyor (atanmış), İşleniyor (planlanmış)"],
  [
    "Turkish",
    "pending other",
    "Bekleyen, bekleyen hatırlatıcı, bekleyen otomatik kapat+, Kapanmayı Bekliyor",
  ],
  ["Turkish", "resolved", "Çözülen, Çözümlenmiş"],
  ["Turkish", "closed", "Kapatılmış, kapatma başarısız"],
  ["Turkish", "cancelled", "birleştirildi, kaldırıldı, Reddedilen"],
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

test.each([
  [
    "Polish",
    "ID|Tytuł|Status|Ostatnia aktualizacja|Data utworzenia|Priorytet|Zgłaszający|Przypisany do - Realizator|Przypisany do - Grupa realizatorów|Data rozwiązania|Data zamknięcia",
  ],
  [
    "Czech",
    "Identifikátor|Nadpis|Stav|Poslední změna|Datum otevření|Priorita|Žadatel|Komu přiděleno - Technik|Komu přiděleno - Skupina technika|Datum vyřešení|Datum uzavření",
  ],
  [
    "Slovak",
    "ID|Názov|Stav|Posledná aktualizácia|Dátum otvorenia|Priorita|Žiadateľ|Priradené k - Technik|Priradené k - Skupina technikov|Dátum vyriešenia|Dátum uzavretia",
  ],
  [
    "Danish",
    "ID|Titel|Status|Sidst opdateret|Åbnings dato|Prioritet|Anmelder|Tildelt til - Tekniker|Tildelt til - Teknikgruppe|Løsningsdato|Lukke dato",
  ],
  [
    "Norwegian",
    "ID|Tittel|Status|Siste oppdatering|Åpningsdato|Prioritet|Innmelder|Tildelt - Tekniker|Tildelt - Teknikkergruppe|Dato løst|Lukket dato",
  ],
  [
    "Finnish",
    "Tunnus|Otsikko|Tila|Viimeisin päivitys|Avattu|Prioriteetti|Toimeksiantaja|Osoitettu henkilölle / ryhmälle - Asentaja|Osoitettu henkilölle / ryhmälle - Asentajaryhmä|Ratkaisupäivä|Suljettu",
  ],
  [
    "Turkish",
    "Kod|Başlık|Durum|Son güncelleme|Açılış tarihi|Öncelik|İsteyen|Atanan: - Teknisyen|Atanan: - Teknisyen grubu|Çözümlenme tarihi|Kapanış tarihi",
  ],
])("GLPI's list in %s is known by its columns: %s", (_, names) => {
  const rows = Array.from({ length: 20 }, (_, i) => {
    const at = (day: number) => `2026-03-${String(((i + day) % 20) + 10)} 08:0${i % 10}`;
    const [agent, group] = i % 2 === 0 ? ["Lee Ann", "Alfa"] : ["Ray Bob", "Beta"];
    return [
      String(1000 + i),
      `Printer ${i} is out of paper`,
      i % 3 === 0 ? "Closed" : "New",
      at(3),
      at(0),
      String((i % 3) + 1),
      `Asker ${i}`,
      agent,
      group,
      at(1),
      at(2),
    ];
  });
  const { columns } = proposeMapping(names.split("|"), rows, null);
  expect(columns.map(({ role, isUsed }) => (isUsed ? role : null))).toEqual([
    "ticket",
    null,
    "status",
    "updated",
    "opened",
    "priority",
    null,
    "agent",
    "group",
    "resolved",
    "closed",
  ]);
});

test("a group of those who ask is no group of those who help", () => {
  for (const name of ["Skupina žadatele", "Toimeksiantajaryhmä", "İsteyen grubu"])
    expect([name, otherWord("group", plainWords(name))]).not.toEqual([name, undefined]);
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
  ["štvrtok 12. apríla 2026 8:30", "2026-04-12T08:30"],
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

test.each([
  "Hlavní, Velmi vysoká, Vysoká, Střední, Nízká, Velmi nízká",
  "Nadriadený, Veľmi vysoký, Vysoký, Stredná, Nízky, Veľmi nízky",
  "Major, Väldigt hög, Hög, Medium, Låg, Väldigt låg",
  "Større, Meget høj, Høj, Mellem, Lav, Meget lav",
  "Merkittävä, Hyvin korkea, Korkea, Keskitaso, Alhainen, Hyvin alhainen",
  "Hyvin suuri, Suuri, Keskitaso, Pieni, Hyvin pieni",
  "Büyük, Çok yüksek, Yüksek, Orta, Düşük, Çok düşük",
])("GLPI's priorities are in order and known for such: %s", (texts) => {
  const names = texts.split(", ");
  expect(urgencyOrder(names)).toEqual(names.map((_, i) => i));
  expect(names.filter((name) => !isUrgencyWord(name))).toEqual([]);
});

test("yes and no, and what a breach is called", () => {
  for (const text of ["Ano", "Kyllä", "Evet", "Nej", "Ei", "Hayır", "Nie"])
    expect([text, isYesOrNo(text)]).toEqual([text, true]);
  expect(tellsBreach("SLA przekroczone")).toBe(true);
  expect(tellsBreach("SLA nie dotrzymane")).toBe(true);
  expect(tellsBreach("SLA ihlali")).toBe(true);
  expect(tellsBreach("SLA overholdt")).toBe(false);
});
