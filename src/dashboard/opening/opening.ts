import type { ComparisonJson } from "../../experiment/resultJson.ts";

/** What the page opens on, in `opening.json` beside it: scenario files, the baseline first, and their comparison. */
export interface Opening {
  readonly version: 1;
  readonly scenarios: readonly { readonly file: string; readonly yaml: string }[];
  /** Null where the page is to simulate them itself. */
  readonly comparison: ComparisonJson | null;
}

/**
 * Reads an opening; null where there is none.
 *
 * @throws Error where what is there isn't an opening of a version known here.
 */
export async function fetchOpening(address: string): Promise<Opening | null> {
  const response = await fetch(address);
  if (!response.ok || !/json/.test(response.headers.get("content-type") ?? "")) return null;
  const opening = (await response.json()) as Partial<Opening>;
  if (opening.version !== 1 || !Array.isArray(opening.scenarios))
    throw new Error(
      `opening.json must have version 1 and scenarios, got version ${opening.version}`,
    );
  return { version: 1, scenarios: opening.scenarios, comparison: opening.comparison ?? null };
}
