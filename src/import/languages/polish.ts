import type { Language } from "./language.ts";

/**
 * Compared with GLPI's locales/pl_PL.po, OTRS's Kernel/Language/pl.pm, Zammad's i18n/zammad.pl.po and CLDR's pl, in the versions
 * that `languages` names. `trwające`, which only GLPI calls a pending ticket, is else said of what goes on.
 */
export const polish: Language = {
  name: "Polish",
  statuses: {
    waiting:
      "oczekuj…, oczekiwan…, czeka…, wstrzyman…, zawieszon…, odlozon…, zablokowan…, wstrzymanie, trwajace, oczekujace przypomnienie, oczekujace na automatyczne zamkniecie, oczekujace na automatyczne, trakcie przypominania, trakcie zamykania",
    customer: "klient…, uzytkownik…, zglaszajac…, odpowiedz…, informacj…",
    vendor: "dostawc…, producent…, zewnetrzn…, podwykonawc…, strona trzecia, strony trzeciej",
    change: "zmian…, wdrozen…",
    approval: "akceptacj…, zatwierdzen…, zgode, zgody, zgoda",
    support: "przypisanie, przydzielenie, przydzial, wsparcie, zespol",
    new: "nowe, nowy, nowa, zarejestrowan…, zgloszon…, utworzon…, przyjet…, do zrobienia, do wykonania",
    queued: "kolejc…, kolejk…, nieprzypisan…, nieprzydzielon…",
    assigned:
      "przypisan…, przydzielon…, zaakceptowan…, zaplanowan…, toku przypisan…, toku zaplanowan…",
    "in progress":
      "toku, trakcie, realizacji, realizowan…, aktywn…, obslugiwan…, ponownie otwart…, otwarte ponownie, otwarty ponownie, otwarta ponownie",
    open: "otwart…",
    resolved:
      "rozwiazan…, zrobion…, gotow…, wykonan…, zakonczon…, naprawion…, ukonczon…, zrealizowan…",
    closed: "zamkniet…, zarchiwizowan…, zamkniete z powodzeniem, zamkniete bez powodzenia",
    cancelled: "anulowan…, odrzucon…, wycofan…, duplikat…, usuniet…, scalon…",
    negation: "nie",
  },
  fillers: "na do w we z ze od dla przez i o zgloszenie zgloszenia sprawa",
  columns: {
    ticket: `
      numer, nr, numer zgloszenia, nr zgloszenia, zgloszenie, id zgloszenia, identyfikator, identyfikator zgloszenia
      numer sprawy, nr sprawy, id sprawy, sprawa, numer incydentu, nr incydentu, klucz, klucz zgloszenia
    `,
    time: `
      czas, data i czas, data i godzina, data zmiany, czas zmiany, zmieniono, data modyfikacji, zmodyfikowano
      data aktualizacji, zaktualizowano, data zdarzenia, czas zdarzenia, znacznik czasu
    `,
    order: "kolejnosc, krok, lp, liczba porzadkowa, numer kroku, wersja",
    status: "status zgloszenia, stan, stan zgloszenia, nowy status, nowy stan, status sprawy",
    subStatus: "podstatus, powod statusu, przyczyna, powod wstrzymania, powod oczekiwania",
    group: `
      grupa, grupa przypisania, grupa wsparcia, przypisana grupa, grupa realizujaca, zespol, przypisany zespol, kolejka
      dzial, grupa techniczna, grupa przydzielona, grupa robocza, linia wsparcia i grupa
      grupa realizatorow, przypisany do grupa realizatorow
    `,
    tier: "linia, linia wsparcia, poziom, poziom wsparcia",
    type: `
      typ, rodzaj, kategoria, podkategoria, typ zgloszenia, rodzaj zgloszenia, kategoria zgloszenia, usluga, produkt, temat pomocy
    `,
    priority: "priorytet, waznosc, istotnosc",
    urgency: "pilnosc",
    impact: "wplyw",
    channel: "kanal, zrodlo, kanal zgloszenia, zrodlo zgloszenia, sposob zgloszenia",
    agent: `
      przypisany, przypisana, przypisano do, przypisany do, przypisane do, wykonawca, wlasciciel, technik, osoba przypisana
      osoba odpowiedzialna, odpowiedzialny, realizujacy, konsultant, operator
      realizator, przypisany do realizator
    `,
    opened: `
      utworzono, utworzone, utworzony, data utworzenia, czas utworzenia, data zgloszenia, czas zgloszenia, zgloszono
      data otwarcia, otwarto, data rejestracji, zarejestrowano, data przyjecia, data wplyniecia, data wplywu
    `,
    firstResponse:
      "pierwsza odpowiedz, data pierwszej odpowiedzi, data pierwszej reakcji, pierwsza reakcja",
    resolved: `
      rozwiazano, rozwiazane, rozwiazany, data rozwiazania, czas rozwiazania zgloszenia, data wykonania, data realizacji, wykonano
    `,
    closed: "zamknieto, zamkniete, zamkniety, data zamkniecia, data zakonczenia, zakonczono",
    updated: `
      ostatnia aktualizacja, data ostatniej aktualizacji, zaktualizowano, zaktualizowane, ostatnia modyfikacja, data ostatniej modyfikacji
      ostatnia zmiana, data ostatniej zmiany
      zmienione
    `,
    start: "poczatek, start, rozpoczeto, data rozpoczecia, data od, od, czas rozpoczecia",
    workStart: "rozpoczecie pracy, data podjecia, podjeto",
    end: "koniec, data do, czas zakonczenia",
    reassignments: "liczba przypisan, liczba przekazan, przekazania, liczba zmian grupy",
    reopens: "liczba ponownych otwarc, ponowne otwarcia",
    firstResponseTime:
      "czas pierwszej odpowiedzi, czas reakcji, czas odpowiedzi, pierwszy czas odpowiedzi, czas podjecia",
    pendingTime: "czas oczekiwania, czas wstrzymania, czas zawieszenia",
    handlingTime:
      "czas pracy, przepracowany czas, czas obslugi, pracochlonnosc, naklad pracy, spedzony czas, zaraportowany czas, zaraportowany czas obslugi",
    resolutionTime: "czas rozwiazania, czas realizacji, czas trwania, czas do rozwiazania",
    promiseMet: "sla spelnione, sla dotrzymane, dotrzymanie sla",
    promiseDue:
      "termin, termin sla, termin realizacji, termin rozwiazania, data graniczna, planowany termin, czas na rozwiazania",
  },
  urgencies: [
    "krytyczny, krytyczna, krytyczne, pilny, pilna, pilne, bardzo wysoki, bardzo wysoka, bardzo wysokie, natychmiastowy, najwyzszy",
    "wysoki, wysoka, wysokie, wazny",
    "sredni, srednia, srednie, normalny, normalna, normalne, umiarkowany, zwykly",
    "niski, niska, niskie",
    "bardzo niski, bardzo niska, bardzo niskie, najnizszy",
  ],
  months: [
    "styczen stycznia sty",
    "luty lutego lut",
    "marzec marca mar",
    "kwiecien kwietnia kwi",
    "maj maja",
    "czerwiec czerwca cze",
    "lipiec lipca lip",
    "sierpien sierpnia sie",
    "wrzesien wrzesnia wrz",
    "pazdziernik pazdziernika paz",
    "listopad listopada lis",
    "grudzien grudnia gru",
  ],
  weekdays:
    "poniedzialek pon pn wtorek wt sroda sr czwartek czw piatek pt sobota sob niedziela niedz ndz nd cz so",
  askers: "zglaszaj klient uzytkowni zamawiaj wnioskodawc",
  plans: "planowan przewidywan oczekiwan szacowan zadan",
  spans: { days: "dnia", weeks: "tygodnia tydz tyg" },
};
