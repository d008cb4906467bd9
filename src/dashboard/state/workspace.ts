import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { nameFromChanges } from "../words/alternativeName.ts";
import { type Alternative, fileNameFor, uniqueName } from "./alternative.ts";
import type { Scenario, ScenarioInput } from "../../model/scenarioSchema.ts";
import type { ScenarioProblem } from "../../model/loadScenario.ts";
import { readScenario } from "./scenarioReading.ts";
import { withValue } from "./scenarioText.ts";

/** A scenario of the workspace with what its text says. */
export interface Entry extends Alternative {
  readonly name: string;
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
  /** Everything but name, description and evidence: equal fingerprints simulate alike. */
  readonly fingerprint: string;
}

/** What is stored and restored. */
export interface WorkspaceContents {
  readonly alternatives: readonly Alternative[];
  readonly chosenId: string | null;
}

/**
 * The scenarios that are compared, the baseline first. Every text in it is a valid scenario and every
 * name is there once; an edit that would break this is refused with its problems.
 */
export class Workspace {
  readonly entries: ReadonlySignal<readonly Entry[]>;
  readonly chosen: ReadonlySignal<Entry | null>;
  /** What the form changes: null stands for an alternative yet to be made from the baseline. */
  readonly edited: ReadonlySignal<Entry | null>;
  readonly #alternatives = signal<readonly Alternative[]>([]);
  readonly #chosenId = signal<string | null>(null);
  readonly #editedId = signal<string | null>(null);
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
    this.entries = computed(() => this.#alternatives.value.map(entryOf));
    this.chosen = computed(() => this.#find(this.#chosenId.value) ?? this.entries.value[1] ?? null);
    this.edited = computed(() => this.#find(this.#editedId.value) ?? null);
  }

  get contents(): WorkspaceContents {
    return { alternatives: this.#alternatives.value, chosenId: this.#chosenId.value };
  }

  get baseline(): Entry | null {
    return this.entries.value[0] ?? null;
  }

  /** Puts other scenarios in the place of all; the form starts from the baseline. */
  restore({ alternatives, chosenId }: WorkspaceContents): void {
    this.#alternatives.value = alternatives;
    this.#chosenId.value = chosenId;
    this.#editedId.value = null;
  }

  /** Shows an alternative beside the baseline, and lets the form change it. */
  choose(id: string): void {
    this.#editedId.value = id;
    if (id !== this.entries.value[0]?.id) this.#chosenId.value = id;
  }

  /** The form changes the baseline into an alternative yet to be made. */
  startFromBaseline(): void {
    this.#editedId.value = null;
  }

  /** Changes the edited scenario's text, or a copy of the baseline's; returns why not, where it can't. */
  edit(change: (text: string) => string): readonly ScenarioProblem[] {
    const { baseline } = this;
    const target = this.edited.value ?? (baseline && this.#copyOf(baseline, true));
    if (target === null) return [];
    const text = change(target.text);
    const { problems } = readScenario(text, target.file);
    if (problems.length > 0) return problems;
    this.#put({ ...target, text });
    this.choose(target.id);
    return [];
  }

  /** Changes every scenario, the baseline too; none of them where that would break one. */
  editAll(change: (text: string) => string): readonly ScenarioProblem[] {
    const changed = this.#alternatives.value.map((one) => ({ ...one, text: change(one.text) }));
    const problems = changed.flatMap(({ text, file }) => readScenario(text, file).problems);
    if (problems.length === 0) this.#alternatives.value = namedByChanges(changed);
    return problems;
  }

  /** Adds an alternative that changes nothing yet, and chooses it. */
  add(): void {
    if (this.baseline !== null) this.duplicate(this.baseline.id);
  }

  /** Adds a copy of a scenario and chooses it; a copy of the baseline is named by its changes. */
  duplicate(id: string): void {
    const entry = this.#find(id);
    if (entry === undefined) return;
    const copy = this.#copyOf(entry, id === this.baseline?.id);
    this.#put(copy);
    this.choose(copy.id);
  }

  rename(id: string, name: string): readonly ScenarioProblem[] {
    const entry = this.#find(id);
    if (entry === undefined) return [];
    const others = this.entries.value.filter((one) => one.id !== id).map((one) => one.name);
    const text = withValue(entry.text, ["name"], uniqueName(name.trim(), others));
    const { problems } = readScenario(text, entry.file);
    if (problems.length === 0)
      this.#put({ ...entry, text, file: fileNameFor(name), isNamedByChanges: false });
    return problems;
  }

  remove(id: string): void {
    this.#alternatives.value = this.#alternatives.value.filter((one) => one.id !== id);
    if (this.#editedId.value === id) this.#editedId.value = null;
    if (this.#chosenId.value === id) this.#chosenId.value = null;
  }

  /** What all others are compared with from now on. */
  makeBaseline(id: string): void {
    const all = this.#alternatives.value;
    this.#alternatives.value = [
      ...all.filter((one) => one.id === id),
      ...all.filter((one) => one.id !== id),
    ];
    if (this.#chosenId.value === id) this.#chosenId.value = null;
  }

  /** The scenario that simulates just as a file's text does; null where none does, or the text is no scenario. */
  twinOf(text: string, file: string): Entry | null {
    const { input } = readScenario(text, file);
    if (input === null) return null;
    const fingerprint = fingerprintOf(input);
    return this.entries.value.find((one) => one.fingerprint === fingerprint) ?? null;
  }

  /** Adds a scenario file's text; returns what is wrong with it, where it isn't one. */
  open(text: string, file: string): readonly ScenarioProblem[] {
    const reading = readScenario(text, file);
    if (reading.input === null) return reading.problems;
    const taken = this.entries.value.map((one) => one.name);
    const name = uniqueName(reading.input.name, taken);
    const named = name === reading.input.name ? text : withValue(text, ["name"], name);
    const added = { id: this.#newId(), file, text: named, isNamedByChanges: false };
    this.#put(added);
    this.choose(added.id);
    return [];
  }

  /** Puts one scenario, as the new baseline, in the place of all. */
  replaceAll(text: string, file: string): void {
    const baseline = { id: this.#newId(), file, text, isNamedByChanges: false };
    this.restore({ alternatives: [baseline], chosenId: null });
  }

  #find(id: string | null): Entry | undefined {
    return this.entries.value.find((one) => one.id === id);
  }

  #copyOf(entry: Entry, isNamedByChanges: boolean): Alternative {
    const taken = this.entries.value.map((one) => one.name);
    const name = uniqueName(`${entry.name}, copy`, taken);
    const text = withValue(entry.text, ["name"], name);
    return { id: this.#newId(), file: fileNameFor(name), text, isNamedByChanges };
  }

  #put(changed: Alternative): void {
    const all = this.#alternatives.value;
    const isNew = !all.some((one) => one.id === changed.id);
    const put = isNew
      ? [...all, changed]
      : all.map((one) => (one.id === changed.id ? plain(changed) : one));
    this.#alternatives.value = namedByChanges(put);
  }
}

function plain({ id, file, text, isNamedByChanges }: Alternative): Alternative {
  return { id, file, text, isNamedByChanges };
}

function entryOf(alternative: Alternative): Entry {
  const reading = readScenario(alternative.text, alternative.file);
  if (reading.input === null)
    throw new Error(
      `${alternative.file} must be a valid scenario: ${reading.problems[0]?.message}`,
    );
  const { input, scenario } = reading;
  return { ...alternative, name: input.name, input, scenario, fingerprint: fingerprintOf(input) };
}

function fingerprintOf(input: ScenarioInput): string {
  return JSON.stringify({ ...input, name: "", description: "", evidence: [] });
}

function namedByChanges(alternatives: readonly Alternative[]): readonly Alternative[] {
  const [baseline, ...others] = alternatives.map(entryOf);
  const taken = [baseline.name, ...others.filter((o) => !o.isNamedByChanges).map((o) => o.name)];
  const renamed = others.map((entry) => {
    if (!entry.isNamedByChanges) return plain(entry);
    const name = uniqueName(nameFromChanges(baseline.input, entry.input), taken);
    taken.push(name);
    const text = name === entry.name ? entry.text : withValue(entry.text, ["name"], name);
    return { ...plain(entry), text, file: fileNameFor(name) };
  });
  return [plain(baseline), ...renamed];
}
