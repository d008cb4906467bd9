import { describe, expect, test } from "vitest";
import type { ColumnRole } from "../../../../src/import/mapping/mapping.ts";
import { proposeMapping } from "../../../../src/import/proposals/proposeMapping.ts";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";

type Column = readonly [name: string, role: ColumnRole | null, cell: (i: number) => string];

const dated = (i: number) => `2026-03-${String((i % 27) + 1).padStart(2, "0")} 08:00`;
const id = (i: number) => `INC${1000 + i}`;
const oneOf =
  (...texts: readonly string[]) =>
  (i: number) =>
    texts[i % texts.length];

/** What is proposed for 40 rows of these columns. */
function proposalOf(columns: readonly Column[], map = "") {
  const rows = Array.from({ length: 40 }, (_, i) => columns.map(([, , cell]) => cell(i)));
  const { mapping } = parseMapping(map, "map.yaml");
  return proposeMapping(
    columns.map(([name]) => name),
    rows,
    map === "" ? null : mapping,
  );
}

const statuses = oneOf("New", "In Progress", "Resolved", "Closed");
const levels = oneOf("High", "Medium", "Low");
const people = oneOf("Ann Lee", "Bob Ray");
const groups = oneOf("Desk", "Net", "Apps");
const text = (i: number) => `The printer on floor ${i} is out of order, says ${i}`;

describe("columns of lists in seven languages are known by their names and values", () => {
  test.each<[string, readonly Column[]]>([
    [
      "English",
      [
        ["Ticket ID", "ticket", id],
        ["Subject", null, text],
        ["Ticket Status", "status", statuses],
        ["Priority", "priority", levels],
        ["Assigned Team", "group", groups],
        ["Assignee", "agent", people],
        ["Created At", "opened", dated],
        ["Resolved At", "resolved", dated],
        ["Closed Date", "closed", dated],
        ["Last Updated", "updated", dated],
        ["Due Date", "promiseDue", dated],
        ["Reopen Count", "reopens", oneOf("0", "1")],
        ["Reassignment Count", "reassignments", oneOf("0", "2")],
        ["Time Spent", "handlingTime", oneOf("00:30:00", "01:10:00")],
        ["Resolution time (minutes)", "resolutionTime", oneOf("30", "600")],
        ["SLA Met", "promiseMet", oneOf("Yes", "No")],
        ["Contact type", "channel", oneOf("Phone", "Mail")],
      ],
    ],
    [
      "German",
      [
        ["Vorgangsnummer", "ticket", id],
        ["Titel", null, text],
        ["Status", "status", oneOf("Neu", "In Bearbeitung", "Gelöst")],
        ["Priorität", "priority", oneOf("hoch", "mittel", "niedrig")],
        ["Dringlichkeit", "urgency", oneOf("hoch", "gering")],
        ["Bearbeitergruppe", "group", groups],
        ["Bearbeiter", "agent", people],
        ["Erstellt am", "opened", dated],
        ["Gelöst am", "resolved", dated],
        ["Geschlossen am", "closed", dated],
        ["Zuletzt geändert", "updated", dated],
        ["Kategorie", "type", oneOf("Drucker", "Netz")],
      ],
    ],
    [
      "French",
      [
        ["Numéro de ticket", "ticket", id],
        ["Statut", "status", oneOf("Nouveau", "En cours", "Résolu")],
        ["Priorité", "priority", oneOf("Haute", "Moyenne", "Basse")],
        ["Groupe affecté", "group", groups],
        ["Technicien", "agent", people],
        ["Date de création", "opened", dated],
        ["Date de résolution", "resolved", dated],
        ["Catégorie", "type", oneOf("Imprimante", "Réseau")],
      ],
    ],
    [
      "Spanish",
      [
        ["Número de caso", "ticket", id],
        ["Estado", "status", oneOf("Nuevo", "En curso", "Resuelto")],
        ["Prioridad", "priority", oneOf("Alta", "Media", "Baja")],
        ["Grupo de asignación", "group", groups],
        ["Asignado a", "agent", people],
        ["Fecha de creación", "opened", dated],
        ["Fecha de cierre", "closed", dated],
      ],
    ],
    [
      "Portuguese",
      [
        ["Chamado", "ticket", id],
        ["Situação", "status", oneOf("Novo", "Em andamento", "Fechado")],
        ["Prioridade", "priority", oneOf("Alta", "Média", "Baixa")],
        ["Equipe", "group", groups],
        ["Data de abertura", "opened", dated],
        ["Data de fechamento", "closed", dated],
      ],
    ],
    [
      "Italian",
      [
        ["ID ticket", "ticket", id],
        ["Stato", "status", oneOf("Nuovo", "In lavorazione", "Risolto")],
        ["Priorità", "priority", oneOf("Alta", "Media", "Bassa")],
        ["Gruppo di assegnazione", "group", groups],
        ["Data apertura", "opened", dated],
        ["Data chiusura", "closed", dated],
      ],
    ],
    [
      "Dutch",
      [
        ["Meldingsnummer", "ticket", id],
        ["Status", "status", oneOf("Nieuw", "In behandeling", "Opgelost")],
        ["Prioriteit", "priority", oneOf("Hoog", "Laag")],
        ["Behandelgroep", "group", groups],
        ["Behandelaar", "agent", people],
        ["Aanmaakdatum", "opened", dated],
        ["Datum gesloten", "closed", dated],
      ],
    ],
  ])("%s", (_, columns) => {
    const proposal = proposalOf(columns);
    expect(proposal.shape).toMatchObject({ value: "snapshot", confidence: 0.9 });
    expect(proposal.columns.map(({ column, role, isUsed }) => [column, role, isUsed])).toEqual(
      columns.map(([name, role]) => [name, role, role !== null]),
    );
    expect(proposal.questions).toEqual([]);
  });
});

describe("what a row is follows from whether tickets come again", () => {
  const again = (i: number) => `C${Math.floor(i / 4)}`;

  test("changes", () => {
    const { shape, columns, questions } = proposalOf([
      ["Case", "ticket", again],
      ["Activity", "status", statuses],
      ["Timestamp", "time", dated],
      ["Resource Group", "group", groups],
    ]);
    expect(shape).toEqual({
      value: "event log",
      confidence: 0.9,
      reason: "the first 40 rows are of 10 tickets",
    });
    expect(columns.map(({ role }) => role)).toEqual(["ticket", "status", "time", "group"]);
    expect(questions).toEqual([]);
  });

  test("stays", () => {
    const { shape, columns } = proposalOf([
      ["ticket", "ticket", again],
      ["queue", "group", groups],
      ["start time", "start", dated],
      ["end time", "end", dated],
    ]);
    expect(shape.value).toBe("visit log");
    expect(columns.map(({ role }) => role)).toEqual(["ticket", "group", "start", "end"]);
  });

  test("a last update is when a change was made where rows are changes, and else what it says", () => {
    const columns = (ticket: Column[2]): Column[] => [
      ["Key", "ticket", ticket],
      ["Status", "status", statuses],
      ["Created", "opened", dated],
      ["Updated", "updated", dated],
    ];
    const roles = (ticket: Column[2]) =>
      proposalOf(columns(ticket)).columns.map(({ role }) => role);
    expect(roles(again)).toEqual(["ticket", "status", "opened", "time"]);
    expect(roles(id)).toEqual(["ticket", "status", "opened", "updated"]);
  });
});

describe("what is too uncertain is asked, with what speaks for it", () => {
  test("names that say nothing", () => {
    const { columns, questions } = proposalOf([
      ["foo", null, id],
      ["bar", null, dated],
      ["baz", null, statuses],
    ]);
    expect(columns).toEqual([
      expect.objectContaining({ role: "ticket", confidence: 0.4, isUsed: false }),
      expect.objectContaining({ role: null, confidence: 0 }),
      expect.objectContaining({ role: "status", confidence: 0.6, isUsed: false }),
    ]);
    expect(questions).toEqual([
      "which column is the ticket id? Perhaps foo (confidence 0.4: its values look like ids; its name doesn't say so)",
      "which column is the time opened?",
      "which column is the status or time resolved or time closed? Perhaps baz (confidence 0.6: its values are words for statuses; its name doesn't say so)",
    ]);
  });

  test.each<[string, Column]>([
    ["a name whose values contradict it", ["Resolved at", null, oneOf("soon", "later")]],
    ["an empty column", ["Closed at", null, () => ""]],
    ["a duration whose numbers have no unit", ["Time spent", "handlingTime", oneOf("30", "45")]],
    ["a category that is different in every row", ["Category", null, text]],
  ])("%s isn't used", (_, column) => {
    const { columns } = proposalOf([
      ["Id", "ticket", id],
      ["Status", "status", statuses],
      ["Created", "opened", dated],
      column,
    ]);
    expect(columns[3]).toMatchObject({ role: column[1], isUsed: false });
  });

  test("of two that could be it the first is taken, less surely", () => {
    const { columns } = proposalOf([
      ["Id", "ticket", id],
      ["Status", "status", statuses],
      ["Created", "opened", dated],
      ["Date created", null, dated],
    ]);
    expect(columns.slice(2)).toEqual([
      expect.objectContaining({
        role: "opened",
        confidence: 0.85,
        reason: "its name says so; its values are dates; Date created could be it, too",
      }),
      expect.objectContaining({ role: null, isUsed: false }),
    ]);
  });

  test("statuses that no word explains", () => {
    const { statuses, questions } = proposalOf([
      ["Id", "ticket", id],
      ["Status", "status", oneOf("New", "Resolved", "Closed", "Zork")],
      ["Created", "opened", dated],
    ]);
    expect(statuses.at(-1)).toMatchObject({ status: "Zork", state: null, confidence: 0 });
    expect(questions).toEqual([`what do these statuses mean: "Zork"?`]);
  });

  test("what a row is, where there are too few to say", () => {
    const rows = [["1", "2026-03-02 08:00", "New"]];
    const { shape, questions } = proposeMapping(["Id", "Created", "Status"], rows, null);
    expect(shape.confidence).toBe(0.5);
    expect(questions[0]).toMatch(/^what is a row/);
  });
});

test("what somebody has stated stays, and is taken from the others", () => {
  const { shape, columns, statuses } = proposalOf(
    [
      ["Id", "ticket", id],
      ["Kind", "status", oneOf("a", "b")],
      ["Status", "type", oneOf("x", "y")],
      ["Created", "opened", dated],
    ],
    "shape: snapshot\ncolumns: { status: Kind }\nstatuses: { a: new, b: closed }",
  );
  expect(shape).toMatchObject({ value: "snapshot", reason: "as stated" });
  expect(columns[1]).toMatchObject({ role: "status", confidence: 1, reason: "as stated" });
  expect(columns[2].role).not.toBe("status");
  expect(statuses).toEqual([]);
});

test.each([
  ["Custom field (Support Tier)", "tier", oneOf("L1", "L2")],
  ["Custom field ([CHART] Date of First Response)", "firstResponse", dated],
  ["Benutzerdefinierte Felder (Support-Level)", "tier", oneOf("1st", "2nd")],
  ["Champs personnalisés (Groupe)", "group", groups],
  ["Custom field (Mood)", null, oneOf("Good", "Bad")],
] as const)(
  "of %s, a field that somebody added, the brackets tell what it is",
  (name, role, cell) => {
    const others: readonly Column[] = [
      ["Issue", "ticket", id],
      ["Created", "opened", dated],
    ];
    const { columns } = proposalOf([...others, [name, role, cell]]);
    expect(columns.at(-1)).toMatchObject({ role, isUsed: role !== null });
  },
);

test("instants counted since 1970 are dates by their name, and ids without one", () => {
  const count = (i: number) => String(1_767_225_600 + 3600 * i);
  const { columns } = proposalOf([
    ["Number", "ticket", count],
    ["created", "opened", count],
    ["solved_at", "resolved", (i) => `${count(i)}000`],
    ["Phone", null, count],
  ]);
  expect(columns.map(({ role, isUsed }) => (isUsed ? role : null))).toEqual([
    "ticket",
    "opened",
    "resolved",
    null,
  ]);
});

test("a spreadsheet's days are dates by their name; whole numbers by the whole name alone", () => {
  const { columns, questions } = proposalOf([
    ["Id", "ticket", id],
    ["Status", "status", () => "Open"],
    ["Created", "opened", (i) => `${46_083 + i},3333`],
    ["Resolved", "resolved", (i) => String(46_084 + i)],
    ["Updated by", null, (i) => String(46_084 + i)],
    ["Cost", null, (i) => `${46_083 + i}.25`],
  ]);
  expect(columns.map(({ role, isUsed }) => (isUsed ? role : null))).toEqual([
    "ticket",
    "status",
    "opened",
    "resolved",
    null,
    null,
  ]);
  expect(columns[2].reason).toContain("numbers that can be a spreadsheet's days, with times");
  expect(questions).toEqual([]);
});

test.each([
  ["case:concept:name", (i: number) => `Case ${i}`],
  ["Meldingnummer", (i: number) => `M26 ${String(i).padStart(3, "0")}`],
  ["Nº do chamado", (i: number) => `SD ${i}`],
  ["N° ticket", id],
] as const)("%s holds ids, of which a word may be a part", (name, cell) => {
  const { columns } = proposalOf([
    [name, "ticket", cell],
    ["Created", "opened", dated],
  ]);
  expect(columns[0]).toMatchObject({ role: "ticket", isUsed: true });
});

test("a column called after tickets that holds sentences has no ids", () => {
  const { columns } = proposalOf([
    ["Ticket", null, (i) => `Printer ${i} is broken`],
    ["Created", "opened", dated],
  ]);
  expect(columns[0].role).toBeNull();
});
