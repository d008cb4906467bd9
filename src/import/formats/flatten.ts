/** Objects within objects, up to so many; what lies deeper stays JSON. */
const mostLevels = 16;

/**
 * A JSON object as one row: objects within it become columns with dotted names (`fields.status.name`), a list
 * of plain values one cell with commas between, any other list a cell of JSON. Missing values (`null`) are empty.
 * So `{"fields": {"status": {"name": "Open"}, "labels": ["a", "b"]}}` has the columns `fields.status.name` and `fields.labels`,
 * and in the second `a, b`.
 */
export function flatten(record: object): Map<string, string> {
  const cells = new Map<string, string>();
  addFields(cells, "", record, 1);
  return cells;
}

function addFields(cells: Map<string, string>, prefix: string, value: object, level: number): void {
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    const name = wellFormed(prefix + key);
    if (isObject(field) && level < mostLevels && Object.keys(field).length > 0)
      addFields(cells, `${name}.`, field, level + 1);
    else cells.set(name, wellFormed(cellOf(field)));
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== "object"))
    return value.map(String).join(", ");
  return isObject(value) && Object.keys(value).length === 0 ? "" : JSON.stringify(value);
}

/** Half of a pair of surrogates, which JSON can write, is no text that a file can hold; nor is NUL. */
function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\ufffd");
}

/** Whether a JSON value has fields: no list, and no plain value. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
