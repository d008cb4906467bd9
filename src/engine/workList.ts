/** What is to be done at this instant, in order; the list is emptied and filled again without a new array. */
export class WorkList<T> {
  length = 0;
  readonly #items: T[] = [];

  add(item: T): void {
    this.#items[this.length++] = item;
  }

  at(index: number): T {
    return this.#items[index];
  }

  clear(): void {
    this.length = 0;
  }
}
