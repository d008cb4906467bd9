import type { ComparisonResult } from "../../experiment/compareScenarios.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import { estimateText } from "../estimateText.ts";
import { formatNumber } from "../number.ts";
import { printable } from "../printable.ts";
import { wrapText } from "../wrapText.ts";
import { gainedBefore } from "./gainedBefore.ts";
import { loadTable } from "./loadTable.ts";
import { moneyTable } from "./moneyTable.ts";

/** When each alternative of which it is asked has paid for itself, and what it does to the tiers until then; below a comparison's table. */
export function paybackLines(result: ComparisonResult, width: number): string[] {
  const { currency, replications } = result.scenarios[0];
  return result.differences.flatMap(({ alternative, payback }) => {
    if (payback === null) return [];
    const load = loadTable(payback, { width, replications });
    return [
      "",
      ...wrapText(
        `Payback of ${printable(alternative)}, against ${printable(result.baseline)}`,
        width,
      ),
      ...moneyTable(payback, { width, currency, replications }),
      ...sentences(payback, { currency, replications }).flatMap((text) => wrapText(text, width)),
      ...(load.length === 0
        ? []
        : ["", ...wrapText(`Load while ${printable(alternative)} is introduced`, width), ...load]),
    ];
  });
}

function sentences(
  { taken, freed, paidBefore, takenBefore }: Payback,
  { currency, replications }: { readonly currency: string; readonly replications: number },
): string[] {
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
  return [
    "Paid back is the week from whose end on the mean balance stays at or above 0, in brackets its 95 % interval; nothing is made up beyond the window.",
    ...(takenTexts.length === 0 ? [] : [`Taken from the queues: ${takenTexts.join(", ")}.`]),
    ...(freedTexts.length === 0
      ? []
      : [
          `Hours freed (on shift without a ticket, net of those taken): ${freedTexts.join(", ")}. Staff are paid by the roster, so these save nothing until they are given up or used.`,
        ]),
    ...carriedTexts({ paidBefore, takenBefore }, currency),
  ];
}

/** Which of the hours taken lie before the window. */
function beforeText(within: number, textBefore: string, before: number): string {
  if (before === 0) return "";
  return within === 0
    ? ", all before the measured weeks"
    : ` (${textBefore} before the measured weeks)`;
}

/** What an introduction cost before the window, and how that is weighed. */
function carriedTexts(
  { paidBefore, takenBefore }: Pick<Payback, "paidBefore" | "takenBefore">,
  currency: string,
): string[] {
  const amount = (value: number) => `${formatNumber(value, 0)} ${currency}`;
  const paid =
    paidBefore === 0
      ? []
      : [`${amount(paidBefore)} were paid before the measured weeks and count in the first.`];
  const taken =
    takenBefore === 0
      ? []
      : [
          `The hours taken before the measured weeks cost ${amount(takenBefore)}, which count in the first with the hours freed.`,
        ];
  const texts = [...paid, ...taken];
  return texts.length === 0
    ? []
    : [[...texts, gainedBefore({ paidBefore, takenBefore })].join(" ")];
}
