import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type JsonSchema, scenarioJsonSchema } from "../../../src/model/jsonSchema.ts";

const root = scenarioJsonSchema();
const definitions = root["$defs"] as Readonly<Record<string, JsonSchema>>;

/** Whether a value is valid under the keywords that the schema uses; any other keyword is an error. */
function isValid(schema: JsonSchema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, argument]) => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(argument as never, value, schema);
  });
}

type Check = (argument: never, value: unknown, schema: JsonSchema) => boolean;

const keywords: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(
    ["$schema", "$id", "$defs", "id", "title", "description", "default"].map((name) => [
      name,
      () => true,
    ]),
  ),
  $ref: (path: string, value) => isValid(definitions[path.replace("#/$defs/", "")], value),
  anyOf: (branches: JsonSchema[], value) => branches.some((branch) => isValid(branch, value)),
  oneOf: (branches: JsonSchema[], value) =>
    branches.filter((branch) => isValid(branch, value)).length === 1,
  type: (types: string | string[], value) => [types].flat().some((type) => isOfType(type, value)),
  const: (expected: unknown, value) => value === expected,
  enum: (values: unknown[], value) => values.includes(value),
  pattern: (pattern: string, value) => typeof value !== "string" || new RegExp(pattern).test(value),
  minimum: (limit: number, value) => typeof value !== "number" || value >= limit,
  exclusiveMinimum: (limit: number, value) => typeof value !== "number" || value > limit,
  maximum: (limit: number, value) => typeof value !== "number" || value <= limit,
  minLength: (limit: number, value) => typeof value !== "string" || value.length >= limit,
  maxLength: (limit: number, value) => typeof value !== "string" || value.length <= limit,
  minItems: (limit: number, value) => !Array.isArray(value) || value.length >= limit,
  maxItems: (limit: number, value) => !Array.isArray(value) || value.length <= limit,
  items: (schema: JsonSchema, value) =>
    !Array.isArray(value) || value.every((item) => isValid(schema, item)),
  required: (names: string[], value) => names.every((name) => name in (value as object)),
  properties: (schemas: Readonly<Record<string, JsonSchema>>, value) =>
    entriesOf(value).every(([key, item]) => !(key in schemas) || isValid(schemas[key], item)),
  propertyNames: (schema: JsonSchema, value) =>
    entriesOf(value).every(([key]) => isValid(schema, key)),
  additionalProperties: (rest: false | JsonSchema, value, { properties = {} }) =>
    entriesOf(value).every(
      ([key, item]) => key in (properties as object) || (rest !== false && isValid(rest, item)),
    ),
};

function entriesOf(value: unknown): [string, unknown][] {
  return isOfType("object", value) ? Object.entries(value as object) : [];
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object")
    return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

const smallest = {
  name: "Desk",
  types: [{ name: "Question", ticketsPerWeek: 10 }],
  tiers: [{ name: "L1", teams: [{ name: "Front", agents: 1 }], handling: "10 min" }],
};

describe("the JSON Schema of scenario files", () => {
  it.each(readdirSync("scenarios"))("accepts scenarios/%s", (file) => {
    expect(isValid(root, parse(readFileSync(`scenarios/${file}`, "utf8")))).toBe(true);
  });

  it("accepts the smallest scenario", () => {
    expect(isValid(root, smallest)).toBe(true);
  });

  it.each(["claimed", "true", true])("accepts a rate that is %j", (rateIs) => {
    const deflection = [{ name: "Help", solves: "20%", rateIs }];
    expect(isValid(root, { ...smallest, deflection })).toBe(true);
  });

  it.each<readonly [what: string, changed: unknown]>([
    [
      "a rate that is false",
      { ...smallest, deflection: [{ name: "h", solves: 0, rateIs: false }] },
    ],
    ["no name", { ...smallest, name: undefined }],
    ["an unknown key", { ...smallest, severity: 1 }],
    ["agents below 0", withTeam({ name: "Front", agents: -1 })],
    ["half an agent", withTeam({ name: "Front", agents: 1.5 })],
    ["a share above 1", withTeam({ name: "Front", agents: 1, shrinkage: 1.5 })],
    ["a share without its sign", withTeam({ name: "Front", agents: 1, shrinkage: "15" })],
    ["an unknown distribution", withTier({ handling: { distribution: "normal", mean: "1 min" } })],
    ["a distribution without its mean", withTier({ handling: { cv: 1 } })],
    ["an unknown condition", withTier({ handling: { byTyp: { Question: "1 min" } } })],
    ["no tier", { ...smallest, tiers: [] }],
    ["hours that aren't", { ...smallest, calendars: [{ name: "c", hours: "nine to five" }] }],
  ])("refuses %s", (_, changed) => {
    expect(isValid(root, JSON.parse(JSON.stringify(changed)))).toBe(false);
  });

  it("has a title, an address, and a description for every field that people fill in", () => {
    expect(root).toMatchObject({ title: "Tierlab scenario", $id: "tierlab-scenario.schema.json" });
    const fields = [root, ...Object.values(definitions)].flatMap((schema) => undescribed(schema));
    expect(fields).toEqual([]);
  });

  it("says the defaults as they would be written", () => {
    const { warmUp, timezone } = root["properties"] as Record<string, JsonSchema>;
    expect([warmUp["default"], timezone["default"]]).toEqual(["4 weeks", "UTC"]);
  });
});

function describes(schema: JsonSchema): boolean {
  if (typeof schema["description"] === "string") return true;
  const { $ref } = schema;
  return typeof $ref === "string" && describes(definitions[$ref.replace("#/$defs/", "")]);
}

/** Fields without a description; what a distribution's name or a condition's case is needs none. */
function undescribed(schema: JsonSchema): string[] {
  const { properties = {}, anyOf = [], oneOf = [], items, additionalProperties } = schema;
  const fields = Object.entries(properties as Record<string, JsonSchema>);
  const inner = [...fields.map(([, field]) => field), anyOf, oneOf, items, additionalProperties];
  return [
    ...fields.flatMap(([name, field]) => (isPlain(name) || describes(field) ? [] : [name])),
    ...(inner.flat() as JsonSchema[]).flatMap((part) => (isObject(part) ? undescribed(part) : [])),
  ];
}

function isPlain(name: string): boolean {
  return /^(distribution|entry|first|later|resolved|escalated|returned)$/.test(name);
}

function isObject(part: unknown): boolean {
  return typeof part === "object" && part !== null;
}

function withTier(changes: object): unknown {
  return { ...smallest, tiers: [{ ...smallest.tiers[0], ...changes }] };
}

function withTeam(team: object): unknown {
  return withTier({ teams: [team] });
}
