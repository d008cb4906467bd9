/** The name of an export's column as a report shows it, which may be empty there. */
export function columnName(name: string): string {
  return name.trim() === "" ? "(no name)" : name.trim();
}
