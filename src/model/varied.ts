import { z } from "zod";
import { meant } from "./meant.ts";
import { must } from "./must.ts";

/**
 * A value, or a value that differs by the ticket's type, its priority, its visit to the tier, or
 * how the visit ends; where nothing else fits, `otherwise`. Conditions nest.
 */
export type Varied<T> = { readonly value: T } | VariedCases<T>;

export interface VariedCases<T> {
  readonly byType?: Readonly<Record<string, Varied<T>>> | undefined;
  readonly byPriority?: Readonly<Record<string, Varied<T>>> | undefined;
  readonly byVisit?:
    | {
        readonly entry?: Varied<T> | undefined;
        readonly first?: Varied<T> | undefined;
        readonly later?: Varied<T> | undefined;
      }
    | undefined;
  readonly byEnding?:
    | {
        readonly resolved?: Varied<T> | undefined;
        readonly escalated?: Varied<T> | undefined;
        readonly returned?: Varied<T> | undefined;
      }
    | undefined;
  readonly otherwise?: Varied<T> | undefined;
}

export type VariedInput<T> = T | VariedCasesInput<T>;

export interface VariedCasesInput<T> {
  byType?: Record<string, VariedInput<T>> | undefined;
  byPriority?: Record<string, VariedInput<T>> | undefined;
  byVisit?:
    | {
        entry?: VariedInput<T> | undefined;
        first?: VariedInput<T> | undefined;
        later?: VariedInput<T> | undefined;
      }
    | undefined;
  byEnding?:
    | {
        resolved?: VariedInput<T> | undefined;
        escalated?: VariedInput<T> | undefined;
        returned?: VariedInput<T> | undefined;
      }
    | undefined;
  otherwise?: VariedInput<T> | undefined;
}

/** Wraps a schema so that its value may vary; canonical: `{ value }` at the leaves. `id` is what the JSON Schema calls it. */
export function varied<Out, In>(
  value: z.ZodType<Out, In>,
  id: string,
): z.ZodType<Varied<Out>, VariedInput<In>> {
  const plain = meant(
    isPlain,
    value.transform((leaf) => ({ value: leaf })),
  );
  const node: z.ZodType = z
    .lazy(() => z.union([plain, meant(isCases, casesOf(node))]))
    .meta({ id });
  return node as z.ZodType<Varied<Out>, VariedInput<In>>;
}

function casesOf(node: z.ZodType): z.ZodType {
  const byName = z.record(z.string(), node, { error: must("be values by name") }).optional();
  return z.strictObject({
    byType: byName.describe("By the ticket's type."),
    byPriority: byName.describe("By the ticket's priority at the time."),
    byVisit: z
      .strictObject({ entry: node.optional(), first: node.optional(), later: node.optional() })
      .optional()
      .describe(
        "By visit: the ticket's very first (entry; else as first), its first to this tier, or a later one.",
      ),
    byEnding: z
      .strictObject({
        resolved: node.optional(),
        escalated: node.optional(),
        returned: node.optional(),
      })
      .optional()
      .describe("By how the visit ends."),
    otherwise: node.optional().describe("Where nothing else gives a value."),
  });
}

/** A mapping that varies is known by its keys, so that a misspelt one is told as such. */
function isCases(written: unknown): boolean {
  if (typeof written !== "object" || written === null || Array.isArray(written)) return false;
  return Object.keys(written).some((key) => key === "otherwise" || /^by[A-Z]/.test(key));
}

function isPlain(written: unknown): boolean {
  return !isCases(written);
}

export const visitKinds = ["entry", "first", "later"] as const;
export type VisitKind = (typeof visitKinds)[number];

export interface Circumstances {
  readonly type: string;
  readonly priority: string;
  /** `entry`: the ticket's very first visit anywhere; `first`: its first to this place; `later`: it has been there before. */
  readonly visit: VisitKind;
  readonly ending?: "resolved" | "escalated" | "returned";
}

/** The value that holds in these circumstances: type before priority before visit before ending before `otherwise`; undefined where none is given. */
export function resolveVaried<T>(
  varied: Varied<T> | undefined,
  circumstances: Circumstances,
): T | undefined {
  if (varied === undefined) return undefined;
  if ("value" in varied) return varied.value;
  const { type, priority, visit, ending } = circumstances;
  const candidates = [
    own(varied.byType, type),
    own(varied.byPriority, priority),
    varied.byVisit?.[visit] ?? (visit === "entry" ? varied.byVisit?.first : undefined),
    ending === undefined ? undefined : varied.byEnding?.[ending],
    varied.otherwise,
  ];
  for (const candidate of candidates) {
    const found = resolveVaried(candidate, circumstances);
    if (found !== undefined) return found;
  }
  return undefined;
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
