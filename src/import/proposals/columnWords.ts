import type { ColumnRole } from "../mapping/mapping.ts";
import { languages } from "../languages/languages.ts";
import { type WordPattern, wordPattern } from "./findWords.ts";

/** A name that a role goes by. */
interface KnownName {
  readonly name: string;
  readonly pattern: WordPattern;
}

/** Names of columns by what they hold, by language: English, German, French, Spanish, Portuguese, Italian, Dutch. */
const words: Readonly<Partial<Record<ColumnRole, string>>> = {
  ticket: `
    id, number, nr, no, key, case concept name, ref, reference, case, ticket, incident, issue
    request, task, sr
    ticket id, ticket number, ticket no, ticket nr, ticket key, ticket ref, ticketid, ticketnr
    ticketnumber
    case id, case number, case key, caseid, incident id, incident number, issue id, issue key
    issue number
    request id, request number, task number, call id, call number, order number, sr number
    ticketnummer, vorgangsnummer, vorgangsnr, vorgang, fallnummer, nummer, storungsnummer, meldungsnummer, meldung
    kennung, fallnr, auftragsnummer, auftragsnr, storungsnr, meldungsnr
    numero, numero ticket, numero de ticket, numero incident, identifiant, reference ticket
    numero caso, numero de caso, caso, folio, chamado, numero do chamado, numero chamado
    protocolo, no chamado, n chamado, no ticket, no do ticket, n ticket
    id ticket, numero segnalazione, codice, meldingsnummer, meldingnummer, melding, zaaknummer, incidentnummer
  `,
  time: `
    time, timestamp, date, date time, datetime, event time, event date, change time, change date
    changed, changed at, changed on
    modified, modified at, modified on, modification date, updated, updated at, updated on
    update time, last update, last updated, time complete, complete timestamp, time timestamp
    history date, log date, action date, activity date, occurred at, transition date
    zeit, zeitpunkt, zeitstempel, datum, geandert, geandert am, anderungsdatum, anderungszeit
    aktualisiert, aktualisiert am, bearbeitet am, ereigniszeit
    horodatage, heure, date de modification, modifie le, date modification, mis a jour le
    date de mise a jour
    fecha, fecha hora, fecha de cambio, fecha de modificacion, modificado, actualizado
    fecha actualizacion, fecha de actualizacion
    data, data hora, data de modificacao, data da alteracao, alterado em, atualizado em
    ultima atualizacao, data de atualizacao
    data modifica, data e ora, data ora, modificato il, aggiornato il, data aggiornamento
    tijd, tijdstip, gewijzigd, gewijzigd op, bijgewerkt, bijgewerkt op, wijzigingsdatum
  `,
  order: `
    sequence, sequence number, seq, step, step number, version, revision, change number
    mod count, update count, event number, laufnummer, reihenfolge, schritt, sequence numero
    secuencia, sequencia, sequenza, volgnummer
  `,
  status: `
    status, state, ticket status, ticket state, case status, issue status, incident state
    incident status, current status, new status, to status, status name, activity, concept name
    zustand, bearbeitungsstatus, neuer status, statut, etat, estado, situacao, stato, toestand
    ticketstatus
  `,
  subStatus: `
    sub status, substatus, status reason, state reason, hold reason, pending reason
    status detail, unterstatus, statusgrund, statusdetail, wartegrund, motif, sous statut
    sous etat, subestado, motivo del estado, motivo, sottostato, substatus
  `,
  group: `
    group, assignment group, assigned group, support group, team, assigned team, queue
    department, resolver group, group name, team name, owner group, owning group, workgroup
    service desk group, org group, unit
    gruppe, bearbeitergruppe, zustandige gruppe, abteilung, warteschlange, bearbeitungsgruppe
    supportgruppe, zugewiesene gruppe
    groupe, groupe affecte, equipe, service, file, groupe d affectation, groupe de support
    grupo, grupo de asignacion, equipo, cola, departamento, area, grupo asignado
    grupo de soporte
    equipe, fila, grupo de atribuicao, grupo responsavel, grupo de atendimento, setor
    gruppo, gruppo di assegnazione, coda, reparto, squadra
    groep, behandelgroep, afdeling, wachtrij, behandelende groep, behandelaarsgroep, oplosgroep
  `,
  tier: `
    tier, level, support level, support line, support tier, line, escalation level, ebene, stufe
    supportlevel, supportstufe, niveau, niveau de support, nivel, nivel de soporte
    nivel de suporte, livello, lijn, supportlijn
  `,
  type: `
    type, ticket type, issue type, case type, request type, category, subcategory, service
    product, topic, help topic, classification, incident type, record type
    typ, art, kategorie, ticketart, tickettyp, dienst, produkt, thema, categorie
    type de demande, type de ticket, nature, produit
    tipo, tipo de ticket, tipo de caso, categoria, servicio, producto, servico, produto
    servizio, prodotto, soort, categorie, onderwerp
  `,
  priority: `
    priority, prio, ticket priority, case priority, issue priority, severity, prioritat
    dringlichkeitsstufe, schweregrad, priorite, gravite, severite, prioridad, gravedad
    prioridade, gravidade, severidade, priorita, gravita, prioriteit, ernst
  `,
  urgency: `
    urgency, dringlichkeit, urgence, urgencia, urgenza, urgentie
  `,
  impact: `
    impact, auswirkung, impacto, impatto
  `,
  channel: `
    channel, source, via, contact type, origin, contact method, medium, mode, kanal, quelle
    herkunft, eingangskanal, kontaktart, canal, origine, origen, origem, canale, kanaal, bron
    meldwijze
  `,
  agent: `
    agent, assignee, assigned to, owner, technician, assigned agent, assigned user, handler
    ticket owner, case owner, operator, analyst, assigned technician, agent name, resolver
    org resource, resource
    bearbeiter, zugewiesen an, besitzer, techniker, verantwortlicher, zustandiger, technicien
    attribue a, affecte a, assigne a, responsable, intervenant
    agente, asignado a, tecnico, propietario, responsavel, atribuido a, atendente, analista
    atribuido tecnico, proprietario
    assegnato a, operatore, addetto, behandelaar, toegewezen aan, eigenaar, medewerker
  `,
  opened: `
    opened, opened at, opened on, open date, open time, created, created at, created on
    create date, created date, created time, creation date, creation time, date created
    date opened, opened date, submitted, submit date, submitted at, reported, reported date, reported at
    reported on, received, received at, logged, logged at, registered, registered at
    date time opened, entry date, arrival time, start date, request date, date reported
    erstellt, erstellt am, erstelldatum, erstellungsdatum, erstellungszeit, eroffnet
    eroffnet am, eroffnungsdatum, angelegt, angelegt am, gemeldet, gemeldet am, meldedatum
    eingang, eingangsdatum, erfasst am, erfassungsdatum
    cree, cree le, date de creation, date creation, ouvert, ouvert le, date d ouverture
    date ouverture, date de declaration, date d enregistrement
    creado, creado el, fecha de creacion, fecha creacion, abierto, abierto el, fecha de apertura
    fecha apertura, fecha de registro, fecha de alta
    criado, criado em, data de criacao, data criacao, aberto, aberto em, data de abertura
    data abertura, abertura, data de registro
    creato, creato il, data creazione, data di creazione, aperto il, data apertura
    data di apertura, apertura
    aangemaakt, aangemaakt op, aanmaakdatum, gemeld op, melddatum, geopend op, datum aangemaakt
    datum melding, geregistreerd op
  `,
  firstResponse: `
    first response, first response at, first response date, first responded, first responded at
    first reply, first reply at, responded, responded at, response date, response time stamp
    first contact, acknowledged at, first touched
    erste antwort, erstreaktion, erste reaktion, erste reaktion am, premiere reponse
    date de premiere reponse, primera respuesta, fecha de primera respuesta, primeira resposta
    data da primeira resposta, prima risposta, eerste reactie, eerste antwoord
  `,
  resolved: `
    resolved, resolved at, resolved on, resolve date, resolved date, resolution date
    resolved time, date resolved, solved, solved at, solved on, solved date, completed
    completed at, completed on, completion date, fixed, fixed at, fixed on, fix date, done at, finished at
    last resolved date, date solved, restored at
    gelost, gelost am, losungsdatum, behoben am, erledigt, erledigt am, fertiggestellt am
    geloest am
    resolu, resolu le, date de resolution, date resolution, resuelto, resuelto el
    fecha de resolucion, fecha resolucion, fecha de solucion, solucionado
    resolvido, resolvido em, data de resolucao, data resolucao, data de solucao, data da solucao
    solucionado em, risolto il, data risoluzione, data di risoluzione
    opgelost, opgelost op, oplosdatum, datum opgelost, gereed op, afgehandeld op
  `,
  closed: `
    closed, closed at, closed on, close date, closed date, closing date, closed time
    date closed, closure date, close time, date time closed, end date
    geschlossen, geschlossen am, schliessdatum, abgeschlossen, abgeschlossen am, abschlussdatum
    beendet am, ferme, ferme le, date de fermeture, date de cloture, cloture, cloture le
    cerrado, cerrado el, fecha de cierre, fecha cierre, cierre, fechado, fechado em
    data de fechamento, data fechamento, fechamento, encerrado em, data de encerramento
    encerramento
    chiuso, chiuso il, data chiusura, data di chiusura, chiusura, gesloten, gesloten op
    sluitdatum, datum gesloten, afgesloten op, afsluitdatum
  `,
  updated: `
    updated, updated at, updated on, last update, last updated, last update time
    last updated at, last modified, last modified date, modified, modified at, modified on
    last change, last changed, last activity, last activity date, changed, changed at
    aktualisiert, aktualisiert am, letzte aktualisierung, geandert, geandert am
    zuletzt geandert, letzte anderung, derniere mise a jour, mis a jour le, modifie le
    derniere modification
    actualizado, ultima actualizacion, fecha de actualizacion, ultima modificacion, atualizado
    atualizado em, ultima atualizacao, ultimo aggiornamento, aggiornato il, ultima modifica
    bijgewerkt, bijgewerkt op, laatst gewijzigd, laatste wijziging
  `,
  start: `
    start, started, start time, start date, start timestamp, from, begin, begin date, entered
    entered at, enter time, entry time, joined, joined at, queue time, queued at, assigned at
    assigned on, assignment start, in
    beginn, beginn am, startzeit, von, eingang, zugewiesen am, debut, date de debut
    heure de debut, inicio, fecha de inicio, hora de inicio, desde, data de inicio, data inicio
    inizio, data inizio, begin, starttijd, begintijd, van
  `,
  workStart: `
    work start, work started, work started at, handling start, service start, picked up
    picked up at, accepted at, work begin, processing start, bearbeitungsbeginn, arbeitsbeginn
    ubernommen am, debut de traitement, inicio de trabajo, inicio de atencion
    inicio do atendimento, inizio lavorazione, start behandeling
  `,
  end: `
    end, ended, end time, end date, end timestamp, to, until, finish, finished, finish time
    left, left at, exit, exit time, exited at, completed, completed at, complete timestamp, out
    ende, ende am, endzeit, bis, ausgang, fin, date de fin, heure de fin, fin, fecha de fin
    hora de fin, hasta, fim, data de fim, data fim, termino, fine, data fine, einde, eindtijd
    tot
  `,
  reassignments: `
    reassignments, reassignment count, reassignment, reassigned, assignment count, transfers
    transfer count, number of transfers, hops, hop count, group stations
    number of reassignments, group count
    neuzuweisungen, weiterleitungen, anzahl weiterleitungen, reaffectations
    nombre de reaffectations, reasignaciones, numero de reasignaciones, reatribuicoes
    numero de reatribuicoes, riassegnazioni, numero riassegnazioni, hertoewijzingen
    aantal hertoewijzingen
  `,
  reopens: `
    reopens, reopen count, reopened count, reopenings, times reopened, number of reopens, reopen
    wiedereroffnungen, anzahl wiedereroffnungen, reouvertures, nombre de reouvertures
    reaperturas, numero de reaperturas, veces reabierto, reaberturas, numero de reaberturas, riaperture
    numero riaperture, heropeningen, aantal heropend
  `,
  firstResponseTime: `
    first response time, first reply time, response time, time to first response
    time to response, time to respond, erstreaktionszeit, reaktionszeit, antwortzeit
    temps de premiere reponse, delai de premiere reponse, tiempo de primera respuesta
    tiempo de respuesta, tempo de primeira resposta, tempo de resposta, tempo di prima risposta
    tempo di risposta, reactietijd, eerste reactietijd
  `,
  pendingTime: `
    pending time, on hold time, hold time, time on hold, waiting time, time pending, paused time
    pause time, wait time, requester wait time, wartezeit, pausenzeit, temps d attente
    temps en attente, tiempo de espera, tiempo en espera, tiempo pendiente, tempo em espera
    tempo pendente, tempo de espera, tempo in attesa, tempo di attesa, wachttijd
  `,
  handlingTime: `
    handling time, handle time, time spent, time worked, work time, touch time, effort
    time tracked, actual work, worked time, logged time, aufwand, arbeitszeit, bearbeitungszeit
    zeitaufwand, temps passe, temps de traitement, temps de travail, tiempo trabajado
    tiempo empleado, tiempo dedicado, esfuerzo, tempo gasto, tempo trabalhado, esforco
    tempo impiegato, tempo lavorato, tempo di lavorazione, bestede tijd, gewerkte tijd
  `,
  resolutionTime: `
    resolution time, time to resolution, time to resolve, resolve time, full resolution time
    duration, cycle time, lead time, mttr, losungszeit, losungsdauer, dauer, durchlaufzeit
    temps de resolution, delai de resolution, duree, tiempo de resolucion, duracion
    tempo de resolucao, tempo de solucao, duracao, tempo di risoluzione, durata, oplostijd
    doorlooptijd, duur
  `,
  promiseMet: `
    sla met, made sla, sla, within sla, sla status, sla achieved, sla compliance
    sla breached no, sla eingehalten, sla respecte, sla cumplido, sla cumprido, sla rispettato
    sla gehaald
  `,
  promiseDue: `
    due, due date, due at, due by, due time, sla due, sla due date, sla due at, resolve by
    resolution due, resolution due date, target date, target resolution date, deadline, fallig
    fallig am, falligkeit, falligkeitsdatum, zieltermin, echeance, date d echeance, date limite
    fecha limite, vencimiento, fecha de vencimiento, prazo, data limite, vencimento
    data de vencimento, scadenza, data scadenza, vervaldatum, streefdatum, uiterste datum
  `,
};

/**
 * Names of columns by what they hold, in thirteen languages, in plain words (`plainWords`): several stand for
 * words that follow each other. What only one product calls so belongs into its preset.
 */
export const columnWords = Object.fromEntries(
  Object.entries(words).map(([role, names]) => [
    role,
    [names, ...languages.map(({ columns }) => columns[role as ColumnRole] ?? "")]
      .join()
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => ({ name, pattern: wordPattern(name) })),
  ]),
) as Readonly<Partial<Record<ColumnRole, readonly KnownName[]>>>;
