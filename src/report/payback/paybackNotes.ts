import type { PaidBack } from "../../experiment/payback/paidBack.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import { weekList } from "./weekList.ts";

/** What should be known of a payback beside its figures: why there are none, what was carried into the window, and what counts nowhere. */
export function paybackNotes(payback: Payback, amount: (value: number) => string): string[] {
  return [
    ...unpricedNotes(payback),
    ...uncountedNotes(payback, "later"),
    ...lostAgainNotes("On money alone", payback.money),
    ...lostAgainNotes("With the hours freed", payback.withHours),
    ...carriedNotes(payback, amount),
    ...gainsNotes(payback),
    ...uncountedNotes(payback, "sessions"),
    ...uncountedNotes(payback, "all"),
  ];
}

function unpricedNotes({ unpriced }: Payback): string[] {
  if (unpriced.length === 0) return [];
  return [
    `Whether it is paid back is not known, since nobody knows what ${unpriced.join(" and ")} costs: the scenario leaves open how many agents there are.`,
  ];
}

/** Crossing 0 on the way up counts only where it lasts. */
function lostAgainNotes(view: string, { lostAgain }: PaidBack): string[] {
  if (lostAgain.length === 0) return [];
  return [
    `${view} the balance is above 0 at the end of ${weekList(lostAgain)} already, but falls below it again: paid back counts from the last time on.`,
  ];
}

function carriedNotes(payback: Payback, amount: (value: number) => string): string[] {
  const { paidBefore, takenBefore, spentEitherWay } = payback;
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
  const spent =
    spentEitherWay === 0
      ? []
      : [
          `The baseline spent ${amount(spentEitherWay)} more before the measured weeks, in fees and on hours: that is spent either way, and no saving.`,
        ];
  return [...paid, ...taken, ...spent];
}

/**
 * Costs from before the window are carried into it, and what came of them until then isn't: not what they gained, nor what
 * it did to the promises that people were taken from their queues.
 */
function gainsNotes(payback: Payback): string[] {
  const { paidBefore, takenBefore, uncounted } = payback;
  const begun = uncounted.filter(({ what }) => what === "gains").map(({ lever }) => lever);
  if (begun.length > 0)
    return [
      `Begun before the measured weeks: ${begun.join(", ")}. What came of it until then, good or bad, counts nowhere; of a lever that begins in them, all does.`,
    ];
  return paidBefore === 0 && takenBefore === 0
    ? []
    : ["What was gained or lost before the measured weeks counts nowhere."];
}

function uncountedNotes(
  { uncounted }: Payback,
  meant: Exclude<Payback["uncounted"][number]["what"], "gains">,
): string[] {
  return uncounted
    .filter(({ what }) => what === meant)
    .map(({ lever, from }) => {
      if (meant === "later")
        return `${lever} begins on ${from}, after the measured weeks: nothing of it shows in them.`;
      return meant === "sessions"
        ? `What sessions of ${lever} cost before the measured weeks counts nowhere, like what they spared.`
        : `${lever} is there all along: what it cost before the measured weeks counts nowhere, like what it spared.`;
    });
}
