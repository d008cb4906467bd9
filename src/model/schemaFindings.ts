import type { z } from "zod";
import { correctedNumber } from "./corrections/correctedNumber.ts";
import { correctedTruth } from "./corrections/correctedTruth.ts";
import { didYouMean } from "./didYouMean.ts";
import { notMeant } from "./meant.ts";
import { must, shortened, shown } from "./must.ts";
import type { Finding, ScenarioPath } from "./scenarioPath.ts";

/** What the schema refuses, one finding each, in terms of what the writer meant. */
export function schemaFindings(error: z.ZodError): Finding[] {
  const told = new Set<string>();
  return error.issues
    .flatMap((issue) => findingsOf(issue, []))
    .filter(({ path }) => {
      // What is of the wrong kind is too short as well, and nobody needs to know.
      const place = JSON.stringify(path);
      return !told.has(place) && told.add(place);
    });
}

/** Says of an issue what must hold and what was given; the schema's own messages go before it. */
export function schemaMessage(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  if (issue.code === "invalid_type") return wrongKind(issue);
  if (issue.code === "invalid_value")
    return must(`be ${oneOf(issue.values)}`)({ input }) + suggestion(input, issue.values);
  if (issue.code === "too_small" && input === "") return "must not be empty";
  if (issue.code === "too_small")
    return must(bound(issue, "least", Number(issue.minimum)))({ input: sizeOf(input) });
  if (issue.code === "too_big")
    return must(bound(issue, "most", Number(issue.maximum)))({ input: sizeOf(input) });
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(key, knownKeys(issue.inst))).join("\n");
  return undefined;
}

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: "text, in quotes if it looks like something else",
  number: "a number such as 20",
  int: "a whole number such as 20",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
};

const corrections: Readonly<Record<string, (written: unknown) => string | null>> = {
  number: correctedNumber,
  int: correctedNumber,
  boolean: correctedTruth,
};

/** What must stand there, and an example of it. */
function wrongKind({ expected, inst, input }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>) {
  const { def } = inst as { readonly def?: Definition };
  if (expected === "object")
    return must(`be a mapping${exampleOf(def?.shape ?? def?.options?.[0].def.shape ?? {})}`)({
      input,
    });
  const isOfText = expected === "array" && def?.element?.def.type === "string";
  const correction = isOfText ? listOf : corrections[expected];
  const isMapping = expected === "array" && typeof input === "object" && input !== null;
  const advice = isMapping ? ": each entry begins with a dash" : "";
  return must(`be ${kinds[expected] ?? expected}`, correction)({ input }) + advice;
}

/** What is read of a schema here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, { readonly def: Definition }>>;
  readonly options?: readonly { readonly def: Definition }[];
  readonly element?: { readonly def: Definition };
}

/** The keys that a mapping must have. */
function exampleOf(shape: NonNullable<Definition["shape"]>): string {
  const required = Object.entries(shape)
    .filter(([, { def }]) => !["optional", "default", "prefault"].includes(def.type))
    .map(([key]) => key);
  const keys = required.length > 0 ? required : Object.keys(shape).slice(0, 1);
  return keys.length === 0 ? "" : ` such as { ${keys.map((key) => `${key}: …`).join(", ")} }`;
}

/** One entry by itself is a list of one. */
function listOf(written: unknown): string | null {
  if (typeof written !== "string" && typeof written !== "number") return null;
  return `[${shortened(String(written))}]`;
}

/** One finding an issue; of a union's branches, those of the one that was meant. */
function findingsOf(issue: Issue, parent: ScenarioPath): Finding[] {
  const path = [...parent, ...(issue.path as ScenarioPath)];
  if (issue.code === "unrecognized_keys") {
    const messages = issue.message.split("\n");
    return issue.keys.map((key, i) => ({
      path: [...path, key],
      message: messages[i],
      isAboutKey: true,
    }));
  }
  const branch = issue.code === "invalid_union" ? meantBranch(issue.errors) : undefined;
  if (branch === undefined) return [{ path, message: issue.message }];
  return branch.flatMap((inner) => findingsOf(inner, path));
}

/** The branch that was written for, else, of those that take this kind of value at all, the one with the fewest issues. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const open = branches.filter((issues) => !issues.some(({ message }) => message === notMeant));
  if (open.length === 1) return open[0];
  const fitting = open.filter((issues) => !issues.some(isOfAnotherKind));
  return fitting.sort((a, b) => a.length - b.length)[0];
}

function isOfAnotherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code !== "invalid_union")
    return issue.code === "invalid_type" || issue.code === "invalid_value";
  return meantBranch(issue.errors)?.some(isOfAnotherKind) ?? issue.errors.length > 0;
}

function oneOf(values: readonly unknown[]): string {
  const words = values.filter((value) => typeof value === "string");
  const names = values
    // A word that YAML reads as something else, true say, may be written either way; one is said.
    .filter((value) => typeof value === "string" || !words.includes(String(value)))
    .map(shown);
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

function suggestion(input: unknown, values: readonly unknown[]): string {
  return typeof input === "string" ? didYouMean(input, values.map(String)) : "";
}

function bound(
  { origin, inclusive = true }: { readonly origin: string; readonly inclusive?: boolean },
  side: "least" | "most",
  limit: number,
): string {
  if (origin === "array") return `have at ${side} ${limit} ${limit === 1 ? "entry" : "entries"}`;
  if (origin === "string") return `have at ${side} ${limit} characters`;
  if (inclusive) return `be at ${side} ${limit}`;
  return `be ${side === "least" ? "above" : "below"} ${limit}`;
}

/** What a bound was compared with: the length of lists and text, else the value. */
function sizeOf(input: unknown): unknown {
  return Array.isArray(input) || typeof input === "string" ? input.length : input;
}

function unknownKey(key: string, known: readonly string[]): string {
  const [before, after] = key.split(/:(.*)/s);
  if (after !== undefined && known.includes(before))
    return `must have a space after the colon: ${before}: ${shortened(after)}`;
  if (/^\d/.test(key))
    return "isn't known here: within { } a comma ends a value, so a number must be written without one, such as 2000";
  return `isn't known here${didYouMean(key, known) || `: known are ${known.join(", ")}`}`;
}

function knownKeys(schema: z.core.$ZodRawIssue["inst"]): readonly string[] {
  const { def } = schema as { readonly def?: { readonly shape?: object } };
  return Object.keys(def?.shape ?? {});
}
