import type { Language } from "./language.ts";

/**
 * Czech, and Slovak beside it. Sources: OTRS (github.com/OTRS/otrs, Kernel/Language/cs.pm, sk_SK.pm), GLPI
 * (github.com/glpi-project/glpi, locales/cs_CZ.po) and Zammad (github.com/zammad/zammad, i18n/zammad.cs.po); months and days:
 * Unicode CLDR, cs and sk.
 */
export const czech: Language = {
  name: "Czech",
  statuses: {
    waiting: "ceka, cekani, cekajic…, caka, cakan…, cakajuc…, pozastaven…, odlozen…, blokovan…",
    customer:
      "zakaznik…, zakaznic…, klient…, uzivatel…, pouzivatel…, zadavatel…, odpoved…, informac…, reakci",
    vendor: "dodavatel…, vyrobc…, externi…, extern…, treti strana, treti stranu, treti strany",
    change: "zmenu, zmeny, zmena, nasazeni",
    approval: "schvaleni, schvalovani, schvalenie",
    support: "prirazeni, podporu, podpora, priradenie",
    new: "vytvoren…, zaregistrovan…, prijat…, zadan…, k reseni",
    queued: "fronta, fronte, fronty, neprirazen…, rade",
    assigned: "prirazen…, pridelen…, priraden…",
    "in progress":
      "reseni, resi, resene, zpracovani, zpracovava, probiha, rieseni, riesi, spracovani, aktivni, znovu otevren…, znovuotevren…, znovuotvoren…, znovu otvoren…",
    open: "otevren…, otvoren…",
    resolved: "vyresen…, hotov…, dokoncen…, splnen…, vyriesen…, opraven…",
    closed: "uzavren…, zavren…, ukoncen…, uzatvoren…, zatvoren…, archivovan…",
    cancelled: "zrusen…, zamitnut…, odmitnut…, stornovan…, duplicit…, smazan…, stazen…",
    negation: "ne, neni, nie",
  },
  fillers: "na v ve k ke od pro u ze z pozadavek tiket ticket je",
  columns: {
    ticket: `
      cislo, cislo pozadavku, id pozadavku, cislo tiketu, id tiketu, pozadavek, tiket, cislo ticketu, cislo incidentu, cislo hlaseni, c pozadavku
      cislo poziadavky, poziadavka
    `,
    time: `
      cas, datum a cas, datum zmeny, cas zmeny, zmeneno, datum upravy, upraveno, aktualizovano, datum aktualizace, casove razitko
      cas udalosti, datum udalosti
    `,
    order: "poradi, krok, verze",
    status: "stav, stav pozadavku, stav tiketu, novy stav",
    subStatus: "podstav, duvod, duvod stavu, duvod pozastaveni",
    group: `
      skupina, resitelska skupina, prirazena skupina, tym, resitelsky tym, fronta, oddeleni, skupina resitelu, prideleno skupine
      riesitelska skupina
    `,
    tier: "uroven, uroven podpory, linie",
    type: "druh, kategorie, podkategorie, typ pozadavku, druh pozadavku, sluzba, kategoria, tema",
    priority: "priorita, zavaznost",
    urgency: "nalehavost, urgence",
    impact: "dopad",
    channel: "zdroj, zpusob nahlaseni, zdroj pozadavku",
    agent:
      "resitel, prirazeno, prideleno, vlastnik, technik, zodpovedny, odpovedny, priradeno, riesitel, prirazeny technik, pracovnik",
    opened: `
      vytvoreno, vytvoren, datum vytvoreni, cas vytvoreni, otevreno, datum otevreni, zalozeno, datum zalozeni, nahlaseno, datum nahlaseni
      zaregistrovano, datum prijeti, prijato, datum zadani, vytvorene, datum vytvorenia
    `,
    firstResponse: "prvni odpoved, datum prvni odpovedi, prvni reakce, datum prvni reakce",
    resolved:
      "vyreseno, datum vyreseni, cas vyreseni pozadavku, dokonceno, datum dokonceni, vyriesene, datum vyriesenia",
    closed:
      "uzavreno, datum uzavreni, zavreno, datum zavreni, ukonceno, datum ukonceni, uzatvorene, datum uzatvorenia",
    updated:
      "posledni aktualizace, posledni zmena, naposledy zmeneno, naposledy upraveno, datum posledni zmeny",
    start: "zacatek, zahajeno, datum zahajeni",
    end: "konec",
    reassignments: "pocet preraseni, pocet presunu, pocet predani",
    reopens: "pocet znovuotevreni, pocet znovu otevreni",
    firstResponseTime: "doba reakce, doba odezvy, cas reakce, doba prvni odpovedi",
    pendingTime: "doba cekani, doba pozastaveni",
    handlingTime: "odpracovany cas, stravena doba, straveny cas, pracnost, vykazano",
    resolutionTime: "doba reseni, doba vyreseni, cas vyreseni, doba trvani",
    promiseMet: "sla splneno, splneni sla",
    promiseDue: "termin, termin splneni, termin reseni, termin vyreseni, pozadovany termin",
  },
  urgencies: [
    "kriticka, kriticky, kriticke, urgentni, velmi vysoka, velmi vysoky, havarie",
    "vysoka, vysoky, vysoke",
    "stredni, normalni, bezna, stredna",
    "nizka, nizky, nizke",
    "velmi nizka, velmi nizky, nejnizsi",
  ],
  months: [
    "leden ledna led januara",
    "unor unora uno februara",
    "brezen brezna bre marec marca",
    "duben dubna dub",
    "kveten kvetna kve maja",
    "cerven cervna cvn juna",
    "cervenec cervence cvc jula",
    "srpen srpna srp augusta",
    "zari zar septembra",
    "rijen rijna rij oktobra",
    "listopad listopadu lis novembra",
    "prosinec prosince pro decembra",
  ],
  weekdays: "pondeli po utery ut streda st ctvrtek ct patek pa sobota so nedele ne",
  askers: "zadavatel zakazni uzivatel klient nahlasovatel oznamovatel ziadatel",
  plans: "planovan ocekavan predpoklad pozadovan",
  spans: {
    seconds: "sekunda sekundy vterina vteriny vterin",
    minutes: "minuta minuty minut",
    hours: "hod hodina hodiny hodin",
    days: "den dny dni dnu",
    weeks: "tyden tydny tydnu",
  },
};
