/** What a survey has kept of a file, to be read once its columns are known. */
export interface SurveyedRecord {
  /** Of a row; null for what else stands in the file. */
  readonly cells: readonly string[] | null;
  /** The number of its characters. */
  readonly length: number;
  readonly read: () => void;
}

/** The most that a survey keeps: it is to tell what columns hold, in memory that a wide table doesn't burst. */
const mostRows = 10_000;
const mostCells = 500_000;
const mostCharacters = 8_000_000;

/** Keeps the first records of a file whose columns nobody has named, in their order. */
export class RecordSurvey {
  readonly records: SurveyedRecord[] = [];
  #cells = 0;
  #characters = 0;

  /** Whether that is enough to judge by. */
  get isFull(): boolean {
    return (
      this.records.length >= mostRows ||
      this.#cells >= mostCells ||
      this.#characters >= mostCharacters
    );
  }

  /** The cells of the rows. */
  get rows(): readonly (readonly string[])[] {
    return this.records.map(({ cells }) => cells).filter((cells) => cells !== null);
  }

  add(record: SurveyedRecord): void {
    this.records.push(record);
    this.#cells += record.cells?.length ?? 0;
    this.#characters += record.length;
  }
}
