import { z } from "zod";

const message = "a share is a percentage such as 30 % or a number from 0 to 1";

/** A share of a whole, written `30%` or `0.3`; canonical: a number from 0 to 1. */
export const shareSchema = z
  .union([z.string(), z.number()], message)
  .transform((written, context) => {
    const share = typeof written === "number" ? written : parseShare(written);
    if (share !== null && share >= 0 && share <= 1) return share;
    context.addIssue({ code: "custom", message: `${message}, got ${JSON.stringify(written)}` });
    return z.NEVER;
  })
  .describe("Share of a whole: a percentage such as `30%`, or a number from 0 to 1.");

function parseShare(text: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(text);
  return match === null ? null : Number(match[1]) / 100;
}

/** Shares by name that add up to the whole; or one name that has it all. Canonical: a record of shares. */
export const mixSchema = z
  .union([
    z.string().transform((only): Record<string, number> => ({ [only]: 1 })),
    z.record(z.string(), shareSchema),
  ])
  .superRefine((mix, context) => {
    const total = Object.values(mix).reduce((sum, share) => sum + share, 0);
    if (Math.abs(total - 1) > 1e-6)
      context.addIssue({
        code: "custom",
        message: `shares must add up to 100 %, got ${Number((total * 100).toFixed(4))} %`,
      });
  })
  .describe("One name, or shares by name that add up to 100 %.");
