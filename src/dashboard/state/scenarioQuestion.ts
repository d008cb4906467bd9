/** The question that a scenario file answers: its first line, where that is a comment. */
export function scenarioQuestion(text: string): string {
  return /^#\s*(.*)/.exec(text)?.[1] ?? "";
}
