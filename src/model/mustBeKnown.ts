import { didYouMean } from "./didYouMean.ts";
import { must } from "./must.ts";

/** The message of a mapping whose `key` says what kind it is, where that is none of `names`; undefined for what isn't a mapping: it is then told as any other wrong value. */
export function mustBeKnown(
  key: string,
  names: readonly string[],
): (issue: { readonly input?: unknown }) => string | undefined {
  return ({ input }) => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
    const kind = (input as Readonly<Record<string, unknown>>)[key];
    const suggestion = typeof kind === "string" ? didYouMean(kind, names) : "";
    return must(`be one of ${names.join(", ")}`)({ input: kind }) + suggestion;
  };
}
