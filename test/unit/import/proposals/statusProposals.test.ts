import { expect, test } from "vitest";
import type { LogStatus } from "../../../../src/import/mapping/logStatus.ts";
import { leastConfidence } from "../../../../src/import/proposals/proposal.ts";
import { proposeStatus } from "../../../../src/import/proposals/proposeStatus.ts";

test.each<[LogStatus, string]>([
  ["new", "New, Neu, Nouveau, Nuevo, Novo, Nuovo, Nieuw, Backlog, To Do, Not Started, Angelegt"],
  ["queued", "Queued, In Warteschlange, Unassigned, Waiting for support, Awaiting assignment"],
  [
    "assigned",
    "Assigned, Zugewiesen, Assigné, Asignado, Atribuído, Assegnato, Toegewezen, Accepted",
  ],
  [
    "in progress",
    "In Progress, WIP, In Bearbeitung, En cours, En curso, Em andamento, In lavorazione, In behandeling, Reopened, Open, Offen, Work in Progress, Em atendimento (atribuído)",
  ],
  [
    "pending customer",
    "Waiting for customer, Awaiting User Info, Warten auf Kunde, En attente client, Pendiente de usuario, Aguardando cliente, In attesa cliente, Wacht op klant, Pending user response",
  ],
  [
    "pending vendor",
    "Awaiting Vendor, Wartet auf Lieferant, En attente fournisseur, Aguardando fornecedor, Wacht op leverancier, Awaiting 3rd Party, Pending Vendor Response",
  ],
  ["pending change", "Awaiting Change, Pending Change, Wartet auf Änderung"],
  ["pending approval", "Waiting for approval, Wartet auf Genehmigung, En attente d'approbation"],
  [
    "pending other",
    "Pending, On Hold, Wartend, En attente, En espera, Em espera, In attesa, Wachtend",
  ],
  [
    "resolved",
    "Resolved, Solved, Done, Completed, Gelöst, Erledigt, Résolu, Resuelto, Solucionado, Resolvido, Risolto, Opgelost, Resolved - awaiting close",
  ],
  ["closed", "Closed, Geschlossen, Clôturé, Fermé, Cerrado, Fechado, Chiuso, Gesloten, CLOSED"],
  [
    "cancelled",
    "Cancelled, Canceled, Abgebrochen, Annulé, Anulado, Cancelado, Annullato, Geannuleerd, Closed (cancelled), Rejected",
  ],
])("%s is what these mean in seven languages: %s", (state, texts) => {
  for (const text of texts.split(", ")) {
    expect([text, proposeStatus(text)?.state]).toEqual([text, state]);
    expect([text, proposeStatus(text)!.confidence >= leastConfidence]).toEqual([text, true]);
  }
});

test.each(["Not resolved", "To be closed", "Noch nicht gelöst", "Non résolu"])(
  "a negation makes a guess of it: %s",
  (text) => {
    expect(proposeStatus(text)!.confidence).toBe(0.3);
    expect(proposeStatus(text)!.reason).toMatch(/negate/);
  },
);

test.each(["Zork", "1", "", "…", "Selected for Development", "__proto__", "constructor"])(
  "where no word is known nothing is proposed: %j",
  (text) => expect(proposeStatus(text)).toBeNull(),
);

test("a word that isn't known makes it less sure, and so does another meaning; the reason says so", () => {
  expect(proposeStatus("Resolved")).toEqual({
    state: "resolved",
    confidence: 0.95,
    reason: "by the word “resolved”",
  });
  expect(proposeStatus("Resolved remotely")).toEqual({
    state: "resolved",
    confidence: 0.75,
    reason: "by the word “resolved”, not knowing “remotely”",
  });
  expect(proposeStatus("Assigned - In Progress")).toEqual({
    state: "in progress",
    confidence: 0.8,
    reason: "by the word “progress”, though other words say something else",
  });
  expect(proposeStatus("Open")!.confidence).toBe(0.75);
});
