import type { ComparisonResult } from "../../experiment/compareScenarios.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import { estimateText } from "../estimateText.ts";
import { formatNumber } from "../number.ts";
import { printable } from "../printable.ts";
import { wrapText } from "../wrapText.ts";
import { loadTable } from "./loadTable.ts";
import { moneyTable } from "./moneyTable.ts";
import { paybackNotes } from "./paybackNotes.ts";

/** When each alternative of which it is asked has paid for itself, and what it does to the tiers until then; below a comparison's table. */
export function paybackLines(result: ComparisonResult, width: number): string[] {
  const { currency, replications } = result.scenarios[0];
  return result.differences.flatMap(({ alternative, payback }) => {
    if (payback === null) return [];
    const load = loadTable(payback, { width, replications });
    const names = [alternative, result.baseline].map(printable) as [string, string];
    return [
      "",
      ...wrapText(
        `Payback of ${printable(alternative)}, against ${printable(result.baseline)}`,
        width,
      ),
      ...moneyTable(payback, { width, currency, replications }),
      ...sentences(payback, { currency, replications }).flatMap((text) => wrapText(text, width)),
      ...(load.length === 0 ? [] : ["", ...wrapText(loadHeading(payback, names), width), ...load]),
    ];
  });
}

function loadHeading({ phases }: Payback, [alternative, baseline]: readonly [string, string]) {
  const isIntroduced = phases.length > 1;
  const when = isIntroduced ? " while it is introduced and after" : "";
  return `Load of each tier with ${alternative}${when}: that of ${baseline}, and the difference from it`;
}

function sentences(
  payback: Payback,
  { currency, replications }: { readonly currency: string; readonly replications: number },
): string[] {
  const { taken, freed } = payback;
  const hours = (value: number) => `${formatNumber(value, value < 10 ? 1 : 0)} h`;
  const takenTexts = taken.map(
    ({ lever, team, hours: time, hoursBefore }) =>
      `${printable(lever)} ${hours(time + hoursBefore)} of ${printable(team)}${beforeText(time, hours(hoursBefore), hoursBefore)}`,
  );
  const freedTexts = freed
    .filter(({ hours: { mean, low, high } }) => mean !== null && !(low === 0 && high === 0))
    .map(
      ({ team, hours: time }) =>
        `${printable(team)} ${estimateText(time, { of: replications, isSigned: true })} h`,
    );
  const notes = paybackNotes(payback, (value) => `${formatNumber(value, 0)} ${currency}`);
  return [
    "Paid back is the week from whose end on the mean balance stays at or above 0, in brackets its 95 % interval; nothing is made up beyond the window, which --weeks makes longer. What is saved a week leaves out what is paid once.",
    ...(takenTexts.length === 0 ? [] : [`Taken from the queues: ${takenTexts.join(", ")}.`]),
    ...(freedTexts.length === 0
      ? []
      : [
          `Hours freed (on shift without a ticket, net of those taken): ${freedTexts.join(", ")}. Staff are paid by the roster, so these save nothing until they are given up or used.`,
        ]),
    ...(notes.length === 0 ? [] : [printable(notes.join(" "))]),
  ];
}

/** Which of the hours taken lie before the window. */
function beforeText(within: number, textBefore: string, before: number): string {
  if (before === 0) return "";
  return within === 0
    ? ", all before the measured weeks"
    : ` (${textBefore} before the measured weeks)`;
}
