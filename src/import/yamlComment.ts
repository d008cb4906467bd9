/** A text as a comment in YAML: on one line, and without what YAML allows in no comment. */
export function yamlComment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu, " ")}`;
}
