import { pseudonyms } from "./pseudonyms.ts";

/** What a log calls agents: by number, by pseudonyms that the same key always gives, or by their own names. */
export const agentNamings = ["numbers", "pseudonyms", "names"] as const;
export type AgentNaming = (typeof agentNamings)[number];

/** How agents are called, and what one is called who comes up as the `place`-th, from 0. */
export interface AgentNames {
  readonly naming: AgentNaming;
  readonly of: (name: string, place: number) => string;
}

/**
 * Their names only where the user asked for them; else pseudonyms where there is a key for them; else numbers, which tell two
 * agents of one log apart and no more.
 */
export async function agentNames(
  names: readonly string[],
  { key, keepNames }: { readonly key: string | undefined; readonly keepNames: boolean },
): Promise<AgentNames> {
  if (keepNames) return { naming: "names", of: (name) => name };
  if (key === undefined) return { naming: "numbers", of: (_, place) => `agent ${place + 1}` };
  const known = await pseudonyms(names, key);
  return { naming: "pseudonyms", of: (name) => known.get(name)! };
}
