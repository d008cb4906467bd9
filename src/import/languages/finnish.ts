import type { Language } from "./language.ts";

/**
 * Compared with GLPI's locales/fi_FI.po, OTRS's Kernel/Language/fi.pm, Zammad's i18n/zammad.fi.po and CLDR's fi, in the versions
 * that `languages` names. Not taken over, since they mean something else in other lists: `t` for hours (CLDR), and `mar` for
 * November (OTRS). `kiireellinen` is the second rank in OTRS, which writes numbers beside.
 */
export const finnish: Language = {
  name: "Finnish",
  statuses: {
    waiting:
      "odotta…, odotus…, odotetaan, keskeytet…, pidossa, lykat…, estet…, tauolla, muistutus, odottaa sulkemista, odottaa autom sulkemista, odottava autom",
    customer: "asiaka…, kaytta…, ilmoitta…, vastau…, lisatie…, pyyta…",
    vendor: "toimitta…, valmista…, kolman…, ulkopuoli…, kumppani…",
    change: "muuto…",
    approval: "hyvaksyn…, hyvaksymis…",
    support: "tuki, tukea, kasittelija…",
    new: "uusi, luotu, kirjattu, vastaanotettu, avattu, tehtava, ei aloitettu, aloittamatta",
    queued: "jonossa, jonoon, ei maaritetty, osoittamatta",
    assigned:
      "osoitettu, maaritetty, vastuutettu, delegoitu, kasittelyssa osoitettu, kasittelyssa aikataulutettu",
    "in progress":
      "kasittelyssa, kesken, kaynnissa, tyon alla, tyossa, meneillaan, aktiivinen, uudelleen avattu, avattu uudelleen, selvityksessa, kasiteltavana",
    open: "avoin, avoinna, auki",
    resolved: "ratkaistu, valmis, tehty, korjattu, suoritettu, ratkennut",
    closed: "suljettu, paatetty, lopetettu, arkistoitu, valmistui sulje, keskenerainen sulje",
    cancelled: "peruttu, peruutettu, hylatty, kaksoiskappale, poistettu, liitetty",
    negation: "ei",
  },
  fillers: "on tiketti pyynto",
  columns: {
    ticket:
      "tiketti, tikettinumero, tiketin numero, tunnus, tunniste, numero, palvelupyynto, palvelupyynnon numero, pyynnon numero, tapausnumero, tapahtumanumero, tiketin tunnus",
    time: "aika, aikaleima, ajankohta, paivamaara, pvm, muutettu, muokattu, paivitetty, muutosaika, muutospaiva, tapahtuma aika",
    order: "jarjestys, vaihe, jarjestysnumero",
    status: "tila, tiketin tila, uusi tila",
    subStatus: "alitila, syy, tilan syy",
    group:
      "ryhma, vastuuryhma, tukiryhma, tiimi, jono, osasto, kasittelyryhma, ratkaisijaryhma, kasittelijaryhma, asentajaryhma, osoitettu henkilolle ryhmalle asentajaryhma, jonotuslista",
    tier: "taso, tukitaso",
    type: "tyyppi, kategoria, luokka, laji, palvelu, tuote, aihe, tiketin tyyppi, alakategoria",
    priority: "prioriteetti, tarkeys, tarkeysaste, vakavuus",
    urgency: "kiireellisyys",
    impact: "vaikutus",
    channel: "lahde, kanava, yhteydenottotapa, alkupera, palvelupyynnon lahde",
    agent:
      "kasittelija, vastuuhenkilo, omistaja, asiantuntija, ratkaisija, osoitettu, vastuullinen, asentaja, osoitettu henkilolle ryhmalle asentaja, vastaava, agentti",
    opened:
      "luotu, luontipaiva, luontiaika, luontipvm, avattu, avauspaiva, avausaika, kirjattu, kirjauspaiva, ilmoitettu, saapunut, saapumisaika, luomispaiva, vastaanotettu",
    firstResponse: "ensimmainen vastaus, ensivastaus",
    resolved:
      "ratkaistu, ratkaisupaiva, ratkaisuaika paiva, valmistunut, valmis, ratkaisupvm, valmistumispaiva",
    closed: "suljettu, sulkemispaiva, sulkemisaika, paatetty, paattymispaiva, sulkupaiva",
    updated:
      "viimeksi paivitetty, viimeksi muokattu, paivitetty, viimeisin muutos, viimeisin paivitys, muokattu viimeksi, muutettu",
    start: "alku, alkuaika, aloitus, aloitettu, alkoi",
    end: "loppu, loppuaika, lopetus, paattyi",
    reassignments: "siirtojen maara, siirrot",
    reopens: "uudelleenavaukset, uudelleenavausten maara",
    firstResponseTime:
      "vasteaika, vastausaika, ensivastausaika, ensimmainen vastausaika, reagointiaika",
    pendingTime: "odotusaika",
    handlingTime: "kasittelyaika, tyoaika, kaytetty aika, tyomaara, kirjattu aika",
    resolutionTime: "ratkaisuaika, kesto, lapimenoaika",
    promiseMet: "sla toteutunut, sla taytetty",
    promiseDue: "maaraaika, erapaiva, tavoiteaika",
  },
  urgencies: [
    "kriittinen, merkittava, erittain korkea, hyvin korkea, hyvin suuri, erittain kiireellinen, kiireellinen, kiireinen, erittain suuri",
    "korkea, suuri, tarkea",
    "keskitaso, normaali, keskisuuri, keskimaarainen, kohtalainen",
    "matala, pieni, alhainen",
    "erittain matala, erittain alhainen, hyvin alhainen, hyvin pieni, erittain pieni, hyvin matala",
  ],
  months: [
    "tammikuu tammikuuta tammi tammik",
    "helmikuu helmikuuta helmi helmik",
    "maaliskuu maaliskuuta maalis maalisk",
    "huhtikuu huhtikuuta huhti huhtik",
    "toukokuu toukokuuta touko toukok",
    "kesakuu kesakuuta kesa kesak",
    "heinakuu heinakuuta heina heinak",
    "elokuu elokuuta elo elok",
    "syyskuu syyskuuta syys syysk",
    "lokakuu lokakuuta loka lokak",
    "marraskuu marraskuuta marras marrask",
    "joulukuu joulukuuta joulu jouluk",
  ],
  weekdays:
    "maanantai tiistai ti keskiviikko ke torstai to perjantai pe lauantai la sunnuntai su maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
  askers: "asiak ilmoitta kayttaj pyytaj tilaaj toimeksianta",
  plans: "suunnitel arvioit tavoite toivot",
  spans: {
    seconds: "sekuntia sekunti",
    minutes: "minuuttia minuutti",
    hours: "tunti tuntia",
    days: "pv paiva paivaa",
    weeks: "vk viikko viikkoa",
  },
};
