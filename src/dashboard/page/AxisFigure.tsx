import { useCallback } from "preact/hooks";
import { intervalAxis } from "../../charts/intervalAxis.ts";
import { Figure } from "./Figure.tsx";
import type { MeasureScale } from "./measureScale.ts";

/** The axis under a column of interval marks. */
export function AxisFigure({
  label,
  scale: { domain },
}: {
  readonly label: string;
  readonly scale: MeasureScale;
}) {
  const draw = useCallback(
    (width: number) => intervalAxis({ label, width, domain }),
    [label, domain[0], domain[1]],
  );
  return (
    <div aria-hidden="true">
      <Figure height={22} draw={draw} />
    </div>
  );
}
