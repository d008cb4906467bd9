import { scenarioJsonSchema } from "../../src/model/jsonSchema.ts";

/** What is read of a JSON Schema here. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

const root = scenarioJsonSchema() as Schema;

/** Parts that everything is made of: a place in them is named by the part, wherever that stands. */
function partOf(schema: Schema): { readonly name: string; readonly schema: Schema } | null {
  if (schema.$ref === undefined) return null;
  const id = schema.$ref.replace("#/$defs/", "");
  const found = root.$defs?.[id];
  if (found === undefined) return null;
  // What refers to itself has its cases in a definition without a name of its own.
  if (found.$ref !== undefined && found.properties === undefined) return partOf(found);
  return { name: id.startsWith("__") ? "varied" : id, schema: found };
}

/** Every field of a scenario file, and each of its choices: `team.room`, `tier.dispatch = priority`. */
export function schemaFields(): string[] {
  const fields = new Set<string>();
  const parts = new Set<Schema>();
  const walk = (schema: Schema, at: string): void => {
    const part = partOf(schema);
    if (part !== null) {
      if (parts.has(part.schema)) return;
      parts.add(part.schema);
      return walk(part.schema, part.name);
    }
    for (const choice of choicesOf(schema)) fields.add(`${at} = ${String(choice)}`);
    for (const branch of branchesOf(schema)) walk(branch, at);
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      fields.add(`${at}.${key}`);
      walk(property, `${at}.${key}`);
    }
    if (schema.items !== undefined) walk(schema.items, at);
    if (typeof schema.additionalProperties === "object") walk(schema.additionalProperties, at);
  };
  walk(root, "scenario");
  return [...fields];
}

function choicesOf({ const: only, enum: several }: Schema): readonly unknown[] {
  return several ?? (only === undefined ? [] : [only]);
}

function branchesOf({ anyOf, oneOf }: Schema): readonly Schema[] {
  return anyOf ?? oneOf ?? [];
}

/** A field where it stands: whose key it is. */
export interface FieldPlace {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly isRequired: boolean;
}

/** The fields that a scenario uses, each with the places where it stands (choices have none). */
export function fieldsUsed(scenario: unknown): Map<string, FieldPlace[]> {
  const used = new Map<string, FieldPlace[]>();
  const note = (field: string, place?: FieldPlace) => {
    const places = used.get(field) ?? [];
    if (place !== undefined) places.push(place);
    used.set(field, places);
  };
  const walk = (schema: Schema, value: unknown, at: string): void => {
    const part = partOf(schema);
    if (part !== null) return walk(part.schema, value, part.name);
    if (choicesOf(schema).includes(value)) note(`${at} = ${String(value)}`);
    const branch = branchesOf(schema).find((one) => fits(one, value));
    if (branch !== undefined) walk(branch, value, at);
    if (Array.isArray(value)) {
      if (schema.items !== undefined) for (const item of value) walk(schema.items, item, at);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const [key, own] of Object.entries(holder)) {
      const property = schema.properties?.[key];
      if (property !== undefined) {
        const isRequired = schema.required?.includes(key) ?? false;
        note(`${at}.${key}`, { holder, key, isRequired });
        walk(property, own, `${at}.${key}`);
      } else if (typeof schema.additionalProperties === "object")
        walk(schema.additionalProperties, own, at);
    }
  };
  walk(root, scenario, "scenario");
  return used;
}

/** Whether the value is of this branch of a union, as far as its kind and its keys tell. */
function fits(schema: Schema, value: unknown): boolean {
  const part = partOf(schema);
  if (part !== null) return fits(part.schema, value);
  const branches = branchesOf(schema);
  if (branches.length > 0) return branches.some((branch) => fits(branch, value));
  const choices = choicesOf(schema);
  if (choices.length > 0) return choices.includes(value);
  if (Array.isArray(value)) return schema.type === "array";
  if (typeof value !== "object" || value === null) return isOfType(schema.type, value);
  if (schema.type !== "object") return false;
  const { properties = {}, required = [], additionalProperties } = schema;
  const keys = Object.keys(value);
  return (
    required.every((key) => keys.includes(key)) &&
    keys.every((key) => {
      const property = properties[key] ?? additionalProperties;
      return (
        typeof property === "object" && fits(property, (value as Record<string, unknown>)[key])
      );
    })
  );
}

function isOfType(type: Schema["type"], value: unknown): boolean {
  if (typeof type === "object") return type.some((one) => isOfType(one, value));
  if (type === "integer") return Number.isInteger(value);
  return type === undefined || typeof value === type;
}
