import { scenarioJsonSchema } from "../../../src/model/jsonSchema.ts";

/** What is read of a JSON Schema here. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

const root = scenarioJsonSchema() as Schema;

/** Values that stand in many places, so that the place says nothing about them. */
const anywhere = /^(distribution|count|varied.*|__.*)$/;

/**
 * Every place of a scenario file that the JSON Schema knows, as the glossary writes it: keys (`tiers[].timeBox`) and choices
 * (`tiers[].dispatch: priority`). What a part that is used twice is made of is given once, under its first place.
 */
export function scenarioPlaces(): string[] {
  const places = new Set<string>();
  const known = new Set<Schema>();
  const walk = (schema: Schema, at: string): void => {
    if (schema.$ref !== undefined) {
      const id = schema.$ref.replace("#/$defs/", "");
      const part = root.$defs?.[id];
      if (part === undefined || known.has(part)) return;
      known.add(part);
      return walk(part, anywhere.test(id) ? "…" : at);
    }
    for (const choice of schema.enum ?? (schema.const === undefined ? [] : [schema.const]))
      places.add(`${at}: ${String(choice)}`);
    for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) walk(branch, at);
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const place = at === "" ? key : `${at}.${key}`;
      places.add(place);
      walk(property, place);
    }
    if (schema.items !== undefined) walk(schema.items, `${at}[]`);
    if (typeof schema.additionalProperties === "object") walk(schema.additionalProperties, at);
  };
  walk(root, "");
  return [...places];
}
