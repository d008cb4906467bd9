/** A run that can't go on for a reason the user can mend: told in one line, with a hint, and no stack. */
export class CliFailure extends Error {
  override readonly name = "CliFailure";
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}

/** The reader of our output has gone, as `head` does: no failure, just the end. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

const expected = new Set([
  "CliFailure",
  "ScenarioError",
  "ExperimentError",
  "FitError",
  "SimulationError",
]);

/** Whether an error is a failure that was foreseen; anything else is a bug. By name, so that none of their modules is loaded for it. */
export function isExpected(error: unknown): error is Error & { readonly hint?: string | null } {
  return error instanceof Error && expected.has(error.name);
}
