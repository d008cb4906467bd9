import {
  formatProblem,
  loadScenario,
  ScenarioError,
  type ScenarioProblem,
} from "../../model/loadScenario.ts";
import { csvText } from "../../report/csvText.ts";
import type { Effects } from "../effects.ts";
import { CliFailure } from "../failure.ts";
import { readTextFile } from "../readTextFile.ts";
import { type OutputFormat, writeResult } from "../writeResult.ts";

export interface ValidateOptions {
  readonly format: OutputFormat;
}

interface CheckedFile {
  readonly file: string;
  readonly errors: readonly ScenarioProblem[];
  readonly warnings: readonly ScenarioProblem[];
}

/** `tierlab validate SCENARIO…`: fails where any of them is wrong, after all have been checked. */
export async function validateCommand(
  effects: Effects,
  files: readonly string[],
  { format }: ValidateOptions,
): Promise<void> {
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(check(file, await readTextFile(effects, file)));
  await writeResult(effects, format, {
    table: () => checked.map(textOf).join(""),
    json: () => ({ files: checked.map(jsonOf) }),
    csv: () => csvOf(checked),
  });
  const wrong = checked.filter(({ errors }) => errors.length > 0).length;
  if (wrong > 0) throw new CliFailure(`${wrong} of ${files.length} scenario files can't be used`);
}

function check(file: string, text: string): CheckedFile {
  try {
    return { file, errors: [], warnings: loadScenario(text, file).warnings };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { file, errors: error.problems, warnings: [] };
  }
}

function textOf({ file, errors, warnings }: CheckedFile): string {
  const lines = [
    ...errors.map((problem) => `error: ${formatProblem(problem)}`),
    ...warnings.map((problem) => `warning: ${formatProblem(problem)}`),
  ];
  return `${[...lines, ...(errors.length === 0 ? [`${file} can be used`] : [])].join("\n")}\n`;
}

function jsonOf({ file, errors, warnings }: CheckedFile) {
  return { file, isValid: errors.length === 0, errors, warnings };
}

function csvOf(checked: readonly CheckedFile[]): string {
  const rows = checked.flatMap(({ errors, warnings }) => [
    ...errors.map((problem) => ["error", problem] as const),
    ...warnings.map((problem) => ["warning", problem] as const),
  ]);
  return csvText(
    ["severity", "file", "line", "column", "path", "message"],
    rows.map(([severity, { file, line, column, path, message }]) => [
      severity,
      file,
      line,
      column,
      path,
      message,
    ]),
  );
}
