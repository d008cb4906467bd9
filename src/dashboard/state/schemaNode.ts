import { scenarioJsonSchema } from "../../model/jsonSchema.ts";
import type { ScenarioPath } from "../../model/scenarioPath.ts";

/** What is read of a JSON Schema here. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly (string | boolean)[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
}

let root: SchemaNode | null = null;

function schema(): SchemaNode {
  root ??= scenarioJsonSchema() as SchemaNode;
  return root;
}

/** The schema of the items of a list of the scenario: `improvements`. */
export function itemsOf(list: string): SchemaNode {
  return schema().properties?.[list]?.items ?? {};
}

/** What a team may have that has values of its own, alone or several in a list, its shifts aside: absences and the like. */
export function teamParts(): readonly { readonly key: string; readonly schema: SchemaNode }[] {
  const properties = schema().$defs?.["team"]?.properties ?? {};
  return Object.entries(properties).flatMap(([key, property]) => {
    const node = resolved(property);
    const schema = node.items ?? property;
    return key !== "shifts" && groupOf(schema, {}) !== null ? [{ key, schema }] : [];
  });
}

/** A schema with what it refers to; its own description and default come first. */
export function resolved(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const { $ref, ...own } = node;
  const target = schema().$defs?.[$ref.replace("#/$defs/", "")] ?? {};
  return { ...resolved(target), ...own };
}

type Data = Readonly<Record<string, unknown>>;

/** The properties that an object may have, by its schema: of a choice, those that go with the word in it that makes the choice. Null where the data alone say what it is. */
export function groupOf(node: SchemaNode, data: unknown): SchemaNode | null {
  const own = resolved(node);
  if (own.properties !== undefined) return own;
  const chosen = formsOf(own).filter(({ properties = {}, required = [] }) => {
    const words = Object.entries(properties).filter(([, one]) => one.const !== undefined);
    const isSaid = ([key, one]: readonly [string, SchemaNode]) => {
      const word = (data as Data | undefined)?.[key];
      return word === one.const || (word === undefined && !required.includes(key));
    };
    return words.length > 0 && words.every(isSaid);
  });
  return chosen.length === 1 ? chosen[0] : null;
}

/** All that something may be, choices within choices too. */
function formsOf({ oneOf = [], anyOf = [] }: SchemaNode): readonly SchemaNode[] {
  return [...oneOf, ...anyOf].map(resolved).flatMap((form) => [form, ...formsOf(form)]);
}

/** The schema of what is at a path of the scenario; of something that may vary by type and the like, of the whole. */
export function schemaAt(path: ScenarioPath): SchemaNode {
  return path.reduce((node: SchemaNode, key) => {
    const own = resolved(node);
    if (typeof key === "number") return own.items ?? {};
    const form = [own, ...formsOf(own)].find(({ properties = {} }) =>
      Object.hasOwn(properties, key),
    );
    return form?.properties?.[key] ?? {};
  }, schema());
}

/** Whether one line of text or a number says it, though there may be longer ways. */
export function isSimple(node: SchemaNode): boolean {
  const { type, enum: words, anyOf = [], oneOf = [] } = resolved(node);
  if (words !== undefined) return true;
  const isScalar = [type ?? []].flat().some((one) => one === "string" || one === "number");
  return isScalar || [...anyOf, ...oneOf].some(isSimple);
}

export function isNumber(node: SchemaNode): boolean {
  const { type } = resolved(node);
  return type === "number" || type === "integer";
}

/** What holds where nothing is said: as the description says it, or the default itself. */
export function otherwiseOf(node: SchemaNode): string {
  const { description = "", default: value } = resolved(node);
  const said = /Default: ([^.]+(?:\.\d[^.]*)*)\.?$/.exec(description)?.[1];
  return said ?? (typeof value === "string" || typeof value === "number" ? String(value) : "");
}

/** What it means, without what holds where nothing is said. */
export function meaningOf(node: SchemaNode): string {
  return (resolved(node).description ?? "").replace(/\s*Default: [^.]+(?:\.\d[^.]*)*\.?$/, "");
}
