import { Dictionary } from "./dictionary.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import { byText } from "./textOrder.ts";
import type { Arrivals } from "../tickets/ticketFacts.ts";
import type { TicketRows } from "../tickets/ticketRows.ts";

const roles = ["tier", "type", "priority", "impact", "channel"] as const;

/**
 * Gives texts new codes, and only those that the rows to be told have: types, priorities, impacts, tiers and channels in the
 * order of the texts; agents, whose order must tell nothing of their names, in that in which they come up. Then a log doesn't
 * depend on which file, or which row that was ignored, first named one.
 */
export function orderCodes(
  rows: ImportedRows,
  tickets: TicketRows,
  { order }: Arrivals,
): ImportedRows {
  const texts = { ...rows.texts };
  for (const role of roles) {
    const used = usedTexts(rows.texts[role].texts, tickets.rows, rows.table.columns[role]);
    texts[role] = renumber(rows, role, used.sort(byText));
  }
  texts.agent = renumber(rows, "agent", agentsAsTheyComeUp(rows, tickets, order));
  return { ...rows, texts };
}

function agentsAsTheyComeUp(
  { table, texts }: ImportedRows,
  tickets: TicketRows,
  order: Uint32Array,
): string[] {
  const { agent } = table.columns;
  const isSeen = new Uint8Array(texts.agent.texts.length);
  const agents: string[] = [];
  const { rows, starts } = tickets;
  for (let place = 0; place < order.length; place++) {
    const ticket = order[place];
    for (let i = starts[ticket]; i < starts[ticket + 1]; i++) {
      const code = agent[rows[i]];
      if (code < 0 || isSeen[code] === 1) continue;
      isSeen[code] = 1;
      agents.push(texts.agent.texts[code]);
    }
  }
  return agents;
}

/** Writes the places of texts as their codes; -1 for a text that isn't among them. */
function renumber(
  { table, texts }: ImportedRows,
  role: (typeof roles)[number] | "agent",
  ordered: readonly string[],
): Dictionary {
  if (texts[role].texts.length === 0) return texts[role];
  const { dictionary, codes } = recoded(texts[role].texts, ordered);
  const column = table.columns[role];
  for (let row = 0; row < table.length; row++)
    if (column[row] >= 0) column[row] = codes[column[row]];
  return dictionary;
}

function usedTexts(
  texts: readonly string[],
  told: Uint32Array,
  codes: ArrayLike<number>,
): string[] {
  if (texts.length === 0) return [];
  const isUsed = new Uint8Array(texts.length);
  for (let i = 0; i < told.length; i++) if (codes[told[i]] >= 0) isUsed[codes[told[i]]] = 1;
  return texts.filter((_, code) => isUsed[code] === 1);
}

/** A dictionary of texts in an order, and the new code of each old one; -1 for one that is gone. */
function recoded(texts: readonly string[], ordered: readonly string[]) {
  const places = new Map(ordered.map((text, place) => [text, place]));
  const dictionary = new Dictionary(new Set());
  for (const text of ordered) dictionary.code(text);
  return { dictionary, codes: texts.map((text) => places.get(text) ?? -1) };
}
