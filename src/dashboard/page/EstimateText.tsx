import type { Interval } from "../../charts/interval.ts";
import { bounds } from "../words/intervalWords.ts";

export interface EstimateTextProps {
  readonly estimate: Interval;
  readonly write: (value: number) => string;
  /** Replications simulated: said of an estimate only where it rests on fewer. */
  readonly replications: number;
}

/** A mean with its interval under it, for cells of tables. */
export function EstimateText({ estimate, write, replications }: EstimateTextProps) {
  if (estimate.mean === null) return <span class="quiet">not known</span>;
  return (
    <span class="estimate">
      <span>{write(estimate.mean)}</span>
      <small>
        {bounds(estimate, write)}
        {estimate.n < replications ? `, n = ${estimate.n}` : ""}
      </small>
    </span>
  );
}
