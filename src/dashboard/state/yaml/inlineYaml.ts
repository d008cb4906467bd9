import { Document, isScalar } from "yaml";

/**
 * A value on one line of YAML, which may stand anywhere, within brackets too: `{ share: 20%, teams: [Back, Night] }`.
 *
 * @param like What stood there before: a text in quotation marks keeps them.
 */
export function inlineYaml(value: unknown, like?: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => inlineYaml(one)).join(", ")}]`;
  if (typeof value === "object" && value !== null) return inlineGroup(value);
  const quoted = typeof value === "string" ? inQuotationMarks(value, like) : null;
  return quoted ?? scalarYaml(value);
}

function inlineGroup(group: object): string {
  const pairs = Object.entries(group)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${scalarYaml(key)}: ${inlineYaml(value)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** As the library writes it inside brackets, where more has to be quoted than outside. */
function scalarYaml(value: unknown): string {
  const document = new Document([value]);
  Object.assign(document.contents ?? {}, { flow: true });
  return document.toString({ lineWidth: 0 }).trim().slice(1, -1).trim();
}

function inQuotationMarks(text: string, like: unknown): string | null {
  const type = isScalar(like) ? like.type : undefined;
  if (type === "QUOTE_DOUBLE") return JSON.stringify(text);
  return type === "QUOTE_SINGLE" && !/\n/.test(text) ? `'${text.replaceAll("'", "''")}'` : null;
}
