import type { Language } from "./language.ts";

/**
 * Danish and Norwegian, which share most of these words. Compared with GLPI's locales/da_DK.po and nb_NO.po, OTRS's
 * Kernel/Language/da.pm and nb_NO.pm, Zammad's i18n/zammad.da.po and zammad.no-no.po, and CLDR's da and nb, in the versions that
 * `languages` names. The months stand with the others. Not taken over, since they mean something else in other lists: `t` for
 * hours and `u` for weeks (CLDR), and `alvorlighetsgrad` for the impact (GLPI in Norwegian).
 */
export const danish: Language = {
  name: "Danish and Norwegian",
  statuses: {
    waiting:
      "vente…, venter, afvent…, avvent…, pa hold, pause, pauset, satt pa vent, sat pa vent, parkeret, parkert, blokeret, blokkert, udskudt, utsatt, forestaende, afventer pamindelse, venter pa paminnelse, ventende paminnelse, afventer autolukning, afventer lukning, afventer auto, avslutt automatisk, auto avslutning, auto avslutning ulost",
    customer:
      "kunde…, bruger…, bruker…, anmelder…, melder…, svar, tilbagemelding, tilbakemelding, rekvirent",
    vendor: "leverandor…, tredjepart…, producent…, produsent…, ekstern…",
    change: "aendring…, endring…",
    approval: "godkendelse…, godkjenning…, godkjennelse…, validering…",
    support: "tildeling, behandler, saksbehandler",
    new: "ny, nyt, nytt, nye, oprettet, opprettet, registreret, registrert, modtaget, mottatt, a gjore, at gore, ikke startet",
    queued: "ko, koen, ikke tildelt, utildelt, ufordelt",
    assigned:
      "tildelt, tildelte, accepteret, akseptert, tilordnet, tilordnede, behandler tildelt, behandler planlagt, behandles tildelte, behandling planlagt",
    "in progress":
      "igang, igangvaerende, gang, behandling, behandles, arbejde, arbeid, pagaende, pabegyndt, pabegynt, aktiv, aktivt, genabnet, gjenapnet, klar til, klar for, undersoges, undersokes, under arbejde, under arbeid",
    open: "aben, abent, abne, apen, apent, apne",
    resolved:
      "lost, loste, faerdig, ferdig, ferdigstilt, faerdiggjort, udfort, utfort, fullfort, fuldfort, afklaret, klaret",
    closed:
      "lukket, lukkede, lukkete, afsluttet, avsluttet, arkiveret, arkivert, afsluttet uden losning, lukket ulost",
    cancelled:
      "annulleret, annullert, aflyst, avlyst, afvist, avvist, afbrudt, avbrutt, kansellert, trukket tilbage, slettet, duplikat, avslatt, samlet, flettet, fjernet",
    negation: "ikke, ej",
  },
  fillers: "pa av fra til hos for med i sag sak sagen saken og er under den det",
  columns: {
    ticket:
      "sagsnummer, saksnummer, sagsnr, saksnr, sag, sak, sags id, saks id, nummer, henvendelse, hendelsesnummer, haendelsesnummer, sak id, sag id",
    time: "tid, tidspunkt, tidsstempel, dato, dato og tid, dato og klokkeslaet, endret, aendret, aendringsdato, endringsdato, opdateret, oppdatert",
    order: "raekkefolge, rekkefolge, trin, lobenummer, lopenummer",
    status: "tilstand, sagsstatus, saksstatus, ny status",
    subStatus: "understatus, arsag, arsak, statusarsag",
    group:
      "gruppe, tildelt gruppe, ansvarlig gruppe, supportgruppe, losningsgruppe, team, ko, afdeling, avdeling, enhed, enhet, behandlergruppe, teknikgruppe, tildelt til teknikgruppe, teknikkergruppe, tildelt teknikkergruppe",
    tier: "niveau, niva, supportniveau, supportniva, linje, supportlinje",
    type: "sagstype, sakstype, kategori, underkategori, ydelse, tjeneste, produkt, emne",
    priority: "prioritet, alvorlighed, alvorlighetsgrad, alvorsgrad",
    urgency: "hastegrad, hast, haster, vigtighed, viktighet",
    impact: "pavirkning, konsekvens, indvirkning, innvirkning",
    channel:
      "kilde, kanal, kontaktform, henvendelseskanal, henvendelsesform, opprinnelse, oprindelse, kilde for henvendelse",
    agent:
      "sagsbehandler, saksbehandler, behandler, tildelt, tildelt til, ejer, eier, ansvarlig, tekniker, tildelt til tekniker, tildelt tekniker",
    opened: `
      oprettet, opprettet, oprettelsesdato, opprettelsesdato, oprettet dato, opprettet dato, abnet, apnet, abningsdato, registreret, registrert
      registreringsdato, meldt, meldt dato, modtaget, mottatt, modtagelsesdato, dato oprettet, dato opprettet, oprettet den
      abnings dato, apningsdato, oprettet tidspunkt, lagt til
    `,
    firstResponse: "forste svar, dato for forste svar, forste respons, forste kontakt",
    resolved:
      "lost, lost dato, losningsdato, dato lost, faerdig, ferdig, ferdigstilt, udfort, utfort, lost den, dato for losning",
    closed:
      "lukket, lukket dato, lukkedato, dato lukket, afsluttet, avsluttet, afslutningsdato, avslutningsdato, afsluttet dato, lukket den, lukke dato, lukket tidspunkt, avsluttet tidspunkt",
    updated:
      "sidst opdateret, sist oppdatert, sidst aendret, sist endret, opdateret, oppdatert, senest opdateret, senest aendret, siste endring, seneste aendring, siste oppdatering, oppdatert pa, aendret, endret",
    start: "starttid, startdato, begyndelse, fra",
    end: "slut, slutt, sluttid, slutttid, slutdato, sluttdato, til",
    reassignments: "antal omfordelinger, antall omfordelinger, antal flytninger",
    reopens: "antal genabninger, antall gjenapninger, genabninger, gjenapninger",
    firstResponseTime: "svartid, responstid, forste svartid, forste responstid",
    pendingTime: "ventetid",
    handlingTime:
      "arbejdstid, arbeidstid, medgaet tid, medgatt tid, tidsforbrug, tidsforbruk, anvendt tid, brugt tid, brukt tid, benyttet tid",
    resolutionTime: "losningstid, tid til losning, varighed, varighet",
    promiseMet: "sla overholdt",
    promiseDue:
      "frist, forfaldsdato, forfallsdato, forfalder, forfaller, losningsfrist, tidsfrist, tid for losning",
  },
  urgencies: [
    "kritisk, storre, meget hoj, svaert hoy, veldig hoy, akut, akutt, haster",
    "hoj, hoy, hojt, hoyt, vigtig, viktig",
    "middel, medium, mellem, normalt, middels",
    "lav, lavt",
    "meget lav, svaert lav, veldig lav, lavest",
  ],
  months: [],
  weekdays: "",
  askers: "kunde bruger bruker anmelder melder rekvirent innmelder",
  plans: "planlagt forvent onske onsket beregnet estimeret estimert",
  spans: {
    seconds: "sekunder",
    minutes: "minutt minutter",
    hours: "time timer",
    days: "dage dager dogn",
    weeks: "uge uger uke uker",
  },
};
