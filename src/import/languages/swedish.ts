import type { Language } from "./language.ts";

/**
 * Sources: the Swedish of OTRS (github.com/OTRS/otrs, Kernel/Language/sv.pm), GLPI (github.com/glpi-project/glpi,
 * locales/sv_SE.po) and Zammad (github.com/zammad/zammad, i18n/zammad.sv-se.po). The months stand with the others.
 */
export const swedish: Language = {
  name: "Swedish",
  statuses: {
    waiting: "vanta…, avvakta…, pausa…, parkera…, vilande, uppskjut…, blockera…",
    customer: "kund…, anvandare…, bestallare…, anmalare…, svar, aterkoppling, information",
    vendor: "leverantor…, tredje part, tillverkare…, extern…",
    change: "andring…, forandring…",
    approval: "godkannande…, attest…",
    support: "tilldelning, handlaggare",
    new: "ny, nytt, nya, registrerad, registrerat, skapad, skapat, inkommen, inkommet, mottagen, att gora, ej paborjad",
    queued: "ko, kon, otilldelad, ej tilldelad, otilldelat",
    assigned: "tilldelad, tilldelat, tilldelade, accepterad",
    "in progress":
      "pagaende, pagar, arbete, behandling, paborjad, paborjat, aktiv, aktivt, ateroppnad, ateroppnat, handlaggning, utreds, under arbete",
    open: "oppen, oppet, oppna, oppnad",
    resolved:
      "lost, losta, klar, klart, fardig, fardigt, atgardad, atgardat, utford, utfort, slutford, slutfort",
    closed: "stangd, stangt, stangda, avslutad, avslutat, avslutade, arkiverad",
    cancelled:
      "avbruten, avbrutet, annullerad, makulerad, aterkallad, avvisad, avslagen, dubblett, borttagen, installd",
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
      "grupp, tilldelad grupp, ansvarig grupp, handlaggargrupp, losningsgrupp, supportgrupp, team, ko, avdelning, enhet",
    tier: "niva, supportniva, linje, supportlinje",
    type: "arendetyp, kategori, underkategori, tjanst, produkt, amne, arendekategori",
    priority: "prioritet, allvarlighetsgrad, allvarlighet",
    urgency: "bradskandegrad, angelagenhet, bradska",
    impact: "paverkan, konsekvens",
    channel: "kalla, kanal, kontaktvag, inkanal, ursprung, kontaktsatt",
    agent:
      "handlaggare, tilldelad, tilldelad till, tilldelat till, agare, ansvarig, tekniker, utforare",
    opened: `
      skapad, skapat, skapad datum, skapat datum, skapades, skapandedatum, oppnad, oppnat, oppnades, oppnad datum, registrerad, registrerat
      registreringsdatum, anmald, anmalningsdatum, inkom, inkommen, inkommet, ankomstdatum, datum skapad
    `,
    firstResponse: "forsta svar, datum for forsta svar, forsta respons, forsta kontakt",
    resolved:
      "lost, lost datum, losningsdatum, lostes, atgardad, atgardat, klar, klart, klardatum, klarmarkerad, datum lost",
    closed:
      "stangd, stangt, stangd datum, stangdes, stangningsdatum, avslutad, avslutat, avslutades, avslutsdatum, avslutningsdatum",
    updated:
      "senast uppdaterad, senast andrad, uppdaterad, uppdaterat, senaste andring, senaste uppdatering",
    start: "starttid, startdatum, borjan, fran",
    end: "slut, sluttid, slutdatum, till",
    reassignments: "antal omtilldelningar, omtilldelningar, antal byten",
    reopens: "antal ateroppningar, ateroppningar",
    firstResponseTime: "svarstid, forsta svarstid, responstid, tid till forsta svar",
    pendingTime: "vantetid, paustid",
    handlingTime: "arbetstid, nedlagd tid, arbetad tid, handlaggningstid, tidsatgang",
    resolutionTime: "losningstid, tid till losning, atgardstid, ledtid",
    promiseMet: "sla uppfyllt, sla uppfylld",
    promiseDue: "forfallodatum, forfaller, sista datum, senast klar, deadline, slutfors senast",
  },
  urgencies: [
    "kritisk, kritiskt, akut, mycket hog, mycket hogt, bradskande",
    "hog, hogt, viktig",
    "medel, medelhog, normalt, mellan",
    "lag, lagt",
    "mycket lag, mycket lagt, lagst",
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
