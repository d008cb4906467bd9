import type { CompiledRule } from "./compiledModel.ts";

/**
 * Which escalation rules have acted on each open ticket, by its slot: in its present visit, and, of
 * those that act once in a ticket's life, ever. A bit each, in flat arrays that grow with the tickets.
 */
export class FiredRules {
  readonly #rules: readonly CompiledRule[];
  /** 32 rules each, a ticket. */
  readonly #words: number;
  #fired = new Uint32Array(0);
  #spent = new Uint32Array(0);

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules;
    this.#words = Math.ceil(rules.length / 32);
  }

  /** No rule has acted on the ticket in the slot. */
  clear(slot: number): void {
    const from = slot * this.#words;
    const to = from + this.#words;
    if (to > this.#spent.length) this.#grow(slot + 1);
    for (let at = from; at < to; at++) this.#spent[at] = 0;
  }

  /** A visit begins: no rule has acted in it but those that never may again. */
  beginVisit(slot: number): void {
    const from = slot * this.#words;
    for (let at = from; at < from + this.#words; at++) this.#fired[at] = this.#spent[at];
  }

  /** Whether the rule has acted in this visit, or ever where that is all it may. */
  has(slot: number, rule: number): boolean {
    return ((this.#fired[this.#wordOf(slot, rule)] >>> (rule & 31)) & 1) === 1;
  }

  /** The rule is done with for this visit. */
  add(slot: number, rule: number): void {
    this.#fired[this.#wordOf(slot, rule)] |= 1 << (rule & 31);
  }

  /** The rule may act again in this visit. */
  remove(slot: number, rule: number): void {
    this.#fired[this.#wordOf(slot, rule)] &= ~(1 << (rule & 31));
  }

  /** The rule acts: it is done with for this ticket, if it acts but once in its life. */
  spend(slot: number, rule: number): void {
    if (this.#rules[rule].isOncePerTicket)
      this.#spent[this.#wordOf(slot, rule)] |= 1 << (rule & 31);
  }

  #wordOf(slot: number, rule: number): number {
    return slot * this.#words + (rule >>> 5);
  }

  #grow(slots: number): void {
    const length = 2 * slots * this.#words;
    const fired = new Uint32Array(length);
    const spent = new Uint32Array(length);
    fired.set(this.#fired);
    spent.set(this.#spent);
    this.#fired = fired;
    this.#spent = spent;
  }
}
