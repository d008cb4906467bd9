import type { ComparisonJson } from "../../experiment/resultJson.ts";
import { VerdictWord } from "../page/VerdictWord.tsx";
import { bounds } from "../words/intervalWords.ts";
import type { KeyMeasure } from "../words/keyMeasures.ts";
import { measureFormat } from "../words/measureFormat.ts";
import { differenceAt } from "../words/shownMeasure.ts";
import { verdictWords } from "../words/verdictWords.ts";

export interface EffectRowProps {
  readonly shown: KeyMeasure;
  /** Of the alternative. */
  readonly name: string;
  readonly comparison: ComparisonJson;
}

/** An alternative's difference from the baseline in one measure, with its interval and word. */
export function EffectRow({ shown, name, comparison }: EffectRowProps) {
  const difference = differenceAt(comparison, name, shown.keys);
  if (difference === undefined || difference.mean === null)
    return (
      <div>
        <dt>{shown.label}</dt>
        <dd>not comparable</dd>
      </div>
    );
  const { signedSize, signed } = measureFormat(comparison, [shown]).of(difference);
  return (
    <div>
      <dt>{shown.label}</dt>
      <dd>
        <b>{signedSize(difference.mean)}</b>
      </dd>
      <dd>
        <small>{bounds(difference, signed)}</small>
      </dd>
      <dd>
        <VerdictWord verdict={difference.verdict} words={verdictWords(shown, difference)} />
      </dd>
    </div>
  );
}
