import type { Language } from "./language.ts";

/**
 * Czech, and Slovak beside it. Compared with GLPI's locales/cs_CZ.po and sk_SK.po, OTRS's Kernel/Language/cs.pm and sk_SK.pm,
 * Zammad's i18n/zammad.cs.po and zammad.sk.po, and CLDR's cs and sk, in the versions that `languages` names.
 */
export const czech: Language = {
  name: "Czech",
  statuses: {
    waiting:
      "ceka, cekani, cekajic…, caka, cakan…, cakajuc…, pozastaven…, odlozen…, blokovan…, nevyrizen…, ceka na vyrizeni, cekani na vyrizeni, pri cekani na vyrizeni, upominka, automaticky zavrit, uzavrene cekani, nevybaven…, pripomienk…, caka zatvorenie, pocas automatickeho zatvarania",
    customer:
      "zakaznik…, zakaznic…, klient…, uzivatel…, pouzivatel…, zadavatel…, odpoved…, informac…, reakci",
    vendor: "dodavatel…, vyrobc…, externi…, extern…, treti strana, treti stranu, treti strany",
    change: "zmenu, zmeny, zmena, nasazeni",
    approval: "schvaleni, schvalovani, schvalenie",
    support: "prirazeni, podporu, podpora, priradenie",
    new: "vytvoren…, zaregistrovan…, prijat…, zadan…, k reseni",
    queued: "fronta, fronte, fronty, neprirazen…, rade",
    assigned:
      "prirazen…, pridelen…, priraden…, zpracovavano prideleno, zpracovavano naplanovano, spracovanie priradene, spracovanie naplanovane",
    "in progress":
      "reseni, resi, resene, zpracovani, zpracovava, probiha, rieseni, riesi, spracovani, aktivni, znovu otevren…, znovuotevren…, znovuotvoren…, znovu otvoren…, zpracovavan…, spracovanie",
    open: "otevren…, otvoren…, otvorit",
    resolved: "vyresen…, hotov…, dokoncen…, splnen…, vyriesen…, opraven…",
    closed:
      "uzavren…, zavren…, ukoncen…, uzatvoren…, zatvoren…, archivovan…, uzavreno nevyreseno, uspesne zatvoren…, zatvoren… neuspesne",
    cancelled:
      "zrusen…, zamitnut…, odmitnut…, stornovan…, duplicit…, smazan…, stazen…, sloucen…, odstranen…, zlucen…, zamietnut…",
    negation: "ne, neni, nie",
  },
  fillers: "na v ve k ke od pro u ze z pozadavek tiket ticket je",
  columns: {
    ticket: `
      cislo, cislo pozadavku, id pozadavku, cislo tiketu, id tiketu, pozadavek, tiket, cislo ticketu, cislo incidentu, cislo hlaseni, c pozadavku
      cislo poziadavky, poziadavka
      identifikator
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
      skupina technika, komu prideleno skupina technika, skupina technikov, priradene k skupina technikov
    `,
    tier: "uroven, uroven podpory, linie",
    type: "druh, kategorie, podkategorie, typ pozadavku, druh pozadavku, sluzba, kategoria, tema, servis",
    priority: "priorita, zavaznost",
    urgency: "nalehavost, urgence, naliehavost",
    impact: "dopad",
    channel: "zdroj, zpusob nahlaseni, zdroj pozadavku, zdroj zadosti",
    agent:
      "resitel, prirazeno, prideleno, vlastnik, technik, zodpovedny, odpovedny, priradeno, riesitel, prirazeny technik, pracovnik, komu prideleno, komu prideleno technik, priradene k, priradene k technik",
    opened: `
      vytvoreno, vytvoren, datum vytvoreni, cas vytvoreni, otevreno, datum otevreni, zalozeno, datum zalozeni, nahlaseno, datum nahlaseni
      zaregistrovano, datum prijeti, prijato, datum zadani, vytvorene, datum vytvorenia
      datum otvorenia, cas vytvorenia, vytvoreny
    `,
    firstResponse:
      "prvni odpoved, datum prvni odpovedi, prvni reakce, datum prvni reakce, prva odpoved",
    resolved:
      "vyreseno, datum vyreseni, cas vyreseni pozadavku, dokonceno, datum dokonceni, vyriesene, datum vyriesenia",
    closed:
      "uzavreno, datum uzavreni, zavreno, datum zavreni, ukonceno, datum ukonceni, uzatvorene, datum uzatvorenia, cas uzavreni, datum uzavretia, cas uzatvorenia",
    updated:
      "posledni aktualizace, posledni zmena, naposledy zmeneno, naposledy upraveno, datum posledni zmeny, posledne zmeneno, zmeneno, aktualizovano, posledna aktualizacia, zmeneny",
    start: "zacatek, zahajeno, datum zahajeni",
    end: "konec",
    reassignments: "pocet prerazeni, pocet presunu, pocet predani",
    reopens: "pocet znovuotevreni, pocet znovu otevreni",
    firstResponseTime:
      "doba reakce, doba odezvy, cas reakce, doba prvni odpovedi, cas prvni reakce, prvni reakcni doba, doba vzeti do uvahy, cas prvej odozvy, cas prvej odpovede",
    pendingTime: "doba cekani, doba pozastaveni, cas cakania",
    handlingTime:
      "odpracovany cas, stravena doba, straveny cas, pracnost, vykazano, uctovana doba, zuctovany cas, uctovany cas",
    resolutionTime:
      "doba reseni, doba vyreseni, cas vyreseni, doba trvani, trvani, cas reseni, cas vyriesenia, trvanie",
    promiseMet: "sla splneno, splneni sla",
    promiseDue:
      "termin, termin splneni, termin reseni, termin vyreseni, pozadovany termin, cas na vyreseni, cas na vyriesenie",
  },
  urgencies: [
    "hlavni, nadriadeny, kriticka, kriticky, kriticke, urgentni, velmi vysoka, velmi vysoky, havarie",
    "vysoka, vysoky, vysoke",
    "stredni, normalni, bezna, stredna",
    "nizka, nizky, nizke",
    "velmi nizka, velmi nizky, nejnizsi",
  ],
  months: [
    "leden ledna led januara",
    "unor unora uno februara",
    "brezen brezna bre marec marca",
    "duben dubna dub aprila",
    "kveten kvetna kve maja",
    "cerven cervna cvn juna",
    "cervenec cervence cvc jula",
    "srpen srpna srp augusta",
    "zari zar septembra",
    "rijen rijna rij oktobra",
    "listopad listopadu lis novembra",
    "prosinec prosince pro decembra",
  ],
  weekdays:
    "pondeli po utery ut streda st ctvrtek ct patek pa sobota so nedele ne pondelok pon utorok str stvrtok stv piatok pi pia sob nedela ned",
  askers: "zadavatel zakazni uzivatel klient nahlasovatel oznamovatel ziadatel zadatel",
  plans: "planovan ocekavan predpoklad pozadovan",
  spans: {
    seconds: "sekunda sekundy vterina vteriny vterin",
    minutes: "minuta minuty minut",
    hours: "hod hodina hodiny hodin",
    days: "den dny dni dnu dne dna",
    weeks: "tyden tydny tydnu tydne tyd tyzden tyzdne tyzdnov tyzdna tyz",
  },
};
