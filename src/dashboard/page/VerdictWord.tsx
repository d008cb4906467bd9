import type { Verdict } from "../../experiment/differences.ts";

const kinds: Readonly<Record<Verdict, string>> = {
  better: "better",
  worse: "worse",
  changed: "changed",
  "no difference shown": "none",
  "not comparable": "none",
};

export interface VerdictWordProps {
  readonly verdict: Verdict;
  /** Said in the place of the verdict where a measure has words of its own. */
  readonly words?: string;
}

/** The one word a difference comes with. */
export function VerdictWord({ verdict, words = verdict }: VerdictWordProps) {
  return <span class={`verdict-word is-${kinds[verdict]}`}>{words}</span>;
}
