import { z } from "zod";

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

/** Wraps a schema so that its value may vary; canonical: `{ value }` at the leaves. */
export function varied<Out, In>(
  value: z.ZodType<Out, In>,
): z.ZodType<Varied<Out>, VariedInput<In>> {
  const node: z.ZodType<Varied<Out>, VariedInput<In>> = z.lazy(() =>
    z.union([
      value.transform((leaf) => ({ value: leaf })),
      z.strictObject({
        byType: z.record(z.string(), node).optional(),
        byPriority: z.record(z.string(), node).optional(),
        byVisit: z
          .strictObject({
            entry: node.optional(),
            first: node.optional(),
            later: node.optional(),
          })
          .optional(),
        byEnding: z
          .strictObject({
            resolved: node.optional(),
            escalated: node.optional(),
            returned: node.optional(),
          })
          .optional(),
        otherwise: node.optional(),
      }),
    ]),
  ) as z.ZodType<Varied<Out>, VariedInput<In>>;
  return node;
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
