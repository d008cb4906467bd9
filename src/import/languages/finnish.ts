import type { Language } from "./language.ts";

/**
 * Sources: the Finnish of OTRS (github.com/OTRS/otrs, Kernel/Language/fi.pm), GLPI (github.com/glpi-project/glpi,
 * locales/fi_FI.po) and Zammad (github.com/zammad/zammad, i18n/zammad.fi.po); months and days: Unicode CLDR, fi.
 */
export const finnish: Language = {
  name: "Finnish",
  statuses: {
    waiting: "odotta…, odotus…, odotetaan, keskeytet…, pidossa, lykat…, estet…, tauolla",
    customer: "asiaka…, kaytta…, ilmoitta…, vastau…, lisatie…, pyyta…",
    vendor: "toimitta…, valmista…, kolman…, ulkopuoli…, kumppani…",
    change: "muuto…",
    approval: "hyvaksyn…, hyvaksymis…",
    support: "tuki, tukea, kasittelija…",
    new: "uusi, luotu, kirjattu, vastaanotettu, avattu, tehtava, ei aloitettu, aloittamatta",
    queued: "jonossa, jonoon, ei maaritetty, osoittamatta",
    assigned: "osoitettu, maaritetty, vastuutettu, delegoitu",
    "in progress":
      "kasittelyssa, kesken, kaynnissa, tyon alla, tyossa, meneillaan, aktiivinen, uudelleen avattu, avattu uudelleen, selvityksessa",
    open: "avoin, avoinna, auki",
    resolved: "ratkaistu, valmis, tehty, korjattu, suoritettu, ratkennut",
    closed: "suljettu, paatetty, lopetettu, arkistoitu",
    cancelled: "peruttu, peruutettu, hylatty, kaksoiskappale, poistettu",
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
      "ryhma, vastuuryhma, tukiryhma, tiimi, jono, osasto, kasittelyryhma, ratkaisijaryhma, kasittelijaryhma",
    tier: "taso, tukitaso",
    type: "tyyppi, kategoria, luokka, laji, palvelu, tuote, aihe, tiketin tyyppi, alakategoria",
    priority: "prioriteetti, tarkeys, tarkeysaste, vakavuus",
    urgency: "kiireellisyys",
    impact: "vaikutus",
    channel: "lahde, kanava, yhteydenottotapa, alkupera",
    agent:
      "kasittelija, vastuuhenkilo, omistaja, asiantuntija, ratkaisija, osoitettu, vastuullinen",
    opened:
      "luotu, luontipaiva, luontiaika, luontipvm, avattu, avauspaiva, avausaika, kirjattu, kirjauspaiva, ilmoitettu, saapunut, saapumisaika, luomispaiva, vastaanotettu",
    firstResponse: "ensimmainen vastaus, ensivastaus",
    resolved:
      "ratkaistu, ratkaisupaiva, ratkaisuaika paiva, valmistunut, valmis, ratkaisupvm, valmistumispaiva",
    closed: "suljettu, sulkemispaiva, sulkemisaika, paatetty, paattymispaiva, sulkupaiva",
    updated:
      "viimeksi paivitetty, viimeksi muokattu, paivitetty, viimeisin muutos, viimeisin paivitys, muokattu viimeksi",
    start: "alku, alkuaika, aloitus, aloitettu, alkoi",
    end: "loppu, loppuaika, lopetus, paattyi",
    reassignments: "siirtojen maara, siirrot",
    reopens: "uudelleenavaukset, uudelleenavausten maara",
    firstResponseTime: "vasteaika, vastausaika, ensivastausaika",
    pendingTime: "odotusaika",
    handlingTime: "kasittelyaika, tyoaika, kaytetty aika, tyomaara",
    resolutionTime: "ratkaisuaika, kesto, lapimenoaika",
    promiseMet: "sla toteutunut, sla taytetty",
    promiseDue: "maaraaika, erapaiva, tavoiteaika",
  },
  urgencies: [
    "kriittinen, erittain korkea, kiireellinen, kiireinen, erittain suuri",
    "korkea, suuri, tarkea",
    "keskitaso, normaali, keskisuuri, keskimaarainen, kohtalainen",
    "matala, pieni, alhainen",
    "erittain matala, erittain pieni, hyvin matala",
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
  askers: "asiak ilmoitta kayttaj pyytaj tilaaj",
  plans: "suunnitel arvioit tavoite toivot",
  spans: {
    seconds: "sekuntia sekunti",
    minutes: "minuuttia minuutti",
    hours: "tunti tuntia",
    days: "pv paiva paivaa",
    weeks: "vk viikko viikkoa",
  },
};
