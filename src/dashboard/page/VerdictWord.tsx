import type { Verdict } from "../../experiment/differences.ts";

const kinds: Readonly<Record<Verdict, string>> = {
  better: "better",
  worse: "worse",
  changed: "changed",
  "no difference shown": "none",
};

/** The one word a difference comes with. */
export function VerdictWord({ verdict }: { readonly verdict: Verdict }) {
  return <span class={`verdict-word is-${kinds[verdict]}`}>{verdict}</span>;
}
