import { z } from "zod";
import { correctedShare } from "./corrections/correctedShare.ts";
import { must } from "./must.ts";

const percentage = /^\s*([+-]?\d+(?:\.\d+)?)\s*%\s*$/;
const mustBeGrowth = must(
  "be a percentage above -100 % and up to 1000 %, such as 10 % or -5 %",
  (written) => correctedShare(written, 1000),
);

/** A change over a year, written `10%`, `-5%` or `0.1`; canonical: a number, 0.1 for a tenth more. */
export const growthSchema = z
  .union([z.string(), z.number()], { error: mustBeGrowth })
  .transform((written, context) => {
    const growth = typeof written === "number" ? written : parseGrowth(written);
    if (growth !== null && growth > -1 && growth <= 10) return growth;
    context.addIssue({ code: "custom", message: mustBeGrowth({ input: written }) });
    return z.NEVER;
  })
  .describe("Change over a year: a percentage such as `10%` or `-5%`, or a number such as 0.1.")
  .meta({ id: "growth", pattern: percentage.source, exclusiveMinimum: -1, maximum: 10 });

function parseGrowth(text: string): number | null {
  const match = percentage.exec(text);
  return match === null ? null : Number(match[1]) / 100;
}
