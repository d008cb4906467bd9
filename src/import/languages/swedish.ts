import type { Language } from "./language.ts";

/**
 * Compared with GLPI's locales/sv_SE.po, OTRS's Kernel/Language/sv.pm, Zammad's i18n/zammad.sv-se.po and CLDR's sv, in the
 * versions that `languages` names. The months stand with the others. Not taken over from GLPI, whose words mean another column
 * elsewhere: `prioritet` for the urgency, `startdatum` for the opening.
 */
export const swedish: Language = {
  name: "Swedish",
  statuses: {
    waiting:
      "vanta…, avvakta…, pausa…, parkera…, vilande, uppskjut…, blockera…, vantar pa att stangas, vantar pa att stangas olost, vantar pa paminnelse, vantande paminnelse, vantande stangningar, vantar pa auto",
    customer: "kund…, anvandare…, bestallare…, anmalare…, svar, aterkoppling, information",
    vendor: "leverantor…, tredje part, tillverkare…, extern…",
    change: "andring…, forandring…",
    approval: "godkannande…, attest…, validering…",
    support: "tilldelning, handlaggare",
    new: "ny, nytt, nya, registrerad, registrerat, skapad, skapat, inkommen, inkommet, mottagen, att gora, ej paborjad",
    queued: "ko, kon, otilldelad, ej tilldelad, otilldelat",
    assigned: "tilldelad, tilldelat, tilldelade, accepterad, pagaende tilldelad, pagaende planerad",
    "in progress":
      "pagaende, pagar, arbete, behandling, paborjad, paborjat, aktiv, aktivt, ateroppnad, ateroppnat, handlaggning, utreds, under arbete",
    open: "oppen, oppet, oppna, oppnad",
    resolved:
      "lost, losta, klar, klart, fardig, fardigt, atgardad, atgardat, utford, utfort, slutford, slutfort",
    closed: "stangd, stangt, stangda, avslutad, avslutat, avslutade, arkiverad, olost men stangt",
    cancelled:
      "avbruten, avbrutet, annullerad, makulerad, aterkallad, avvisad, avslagen, dubblett, borttagen, installd, sammanfogad, sammanfogat",
    negation: "ej, inte, icke",
  },
  fillers: "pa av fran till hos for med i arende arendet av och",
  columns: {
    ticket:
      "arendenummer, arende, arendenr, arende id, arendeid, arendets nummer, nummer, incidentnummer, diarienummer",
    time: "tid, tidpunkt, tidsstampel, datum, datum och tid, andrad, andrat, andringsdatum, uppdaterad, uppdaterat, handelsetid",
    order: "ordning, steg, lopnummer",
    status: "tillstand, arendestatus, ny status",
    subStatus: "understatus, orsak, statusorsak, vantanledning",
    group:
      "grupp, tilldelad grupp, ansvarig grupp, handlaggargrupp, losningsgrupp, supportgrupp, team, ko, avdelning, enhet, teknikergrupp, tecknikergrupp, tilldelad teknikergrupp, tilldelad tecknikergrupp",
    tier: "niva, supportniva, linje, supportlinje",
    type: "arendetyp, kategori, underkategori, tjanst, produkt, amne, arendekategori",
    priority: "prioritet, allvarlighetsgrad, allvarlighet",
    urgency: "bradskandegrad, angelagenhet, bradska",
    impact: "paverkan, konsekvens",
    channel: "kalla, kanal, kontaktvag, inkanal, ursprung, kontaktsatt, arendekalla",
    agent:
      "handlaggare, tilldelad, tilldelad till, tilldelat till, agare, ansvarig, tekniker, utforare, ansvarig handlaggare, tekniskt ansvarig, tilldelad tekniskt ansvarig",
    opened: `
      skapad, skapat, skapad datum, skapat datum, skapades, skapandedatum, oppnad, oppnat, oppnades, oppnad datum, registrerad, registrerat
      registreringsdatum, anmald, anmalningsdatum, inkom, inkommen, inkommet, ankomstdatum, datum skapad
      skapad tid
    `,
    firstResponse: "forsta svar, datum for forsta svar, forsta respons, forsta kontakt",
    resolved:
      "lost, lost datum, losningsdatum, lostes, atgardad, atgardat, klar, klart, klardatum, klarmarkerad, datum lost, datum for losning",
    closed:
      "stangd, stangt, stangd datum, stangdes, stangningsdatum, avslutad, avslutat, avslutades, avslutsdatum, avslutningsdatum, stangnings datum, stangtid, stang tid",
    updated:
      "senast uppdaterad, senast andrad, uppdaterad, uppdaterat, senaste andring, senaste uppdatering, uppdaterades, andrad, andrat",
    start: "starttid, startdatum, borjan, fran",
    end: "slut, sluttid, slutdatum, till",
    reassignments: "antal omtilldelningar, omtilldelningar, antal byten",
    reopens: "antal ateroppningar, ateroppningar",
    firstResponseTime:
      "svarstid, forsta svarstid, responstid, tid till forsta svar, forsta responstid",
    pendingTime: "vantetid, paustid",
    handlingTime:
      "arbetstid, nedlagd tid, arbetad tid, handlaggningstid, tidsatgang, redovisad tid",
    resolutionTime: "losningstid, tid till losning, atgardstid, ledtid",
    promiseMet: "sla uppfyllt, sla uppfylld",
    promiseDue: "forfallodatum, forfaller, sista datum, senast klar, deadline, slutfors senast",
  },
  urgencies: [
    "kritisk, kritiskt, akut, mycket hog, mycket hogt, valdigt hog, valdigt hogt, bradskande",
    "hog, hogt, viktig",
    "medel, medelhog, normalt, mellan",
    "lag, lagt",
    "mycket lag, mycket lagt, valdigt lag, valdigt lagt, lagst",
  ],
  months: [],
  weekdays: "",
  askers: "kund anvandar bestallar anmalar",
  plans: "planera forvanta onska berakna",
  spans: {
    seconds: "sekunder",
    minutes: "minuter",
    hours: "tim timme timmar",
    days: "dagar dygn",
    weeks: "vecka veckor v",
  },
};
