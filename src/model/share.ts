import { z } from "zod";
import { correctedShare } from "./corrections/correctedShare.ts";
import { must, shown } from "./must.ts";

const percentage = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/;
const mustBeShare = must("be a percentage such as 30 % or a number from 0 to 1", correctedShare);

/** A share of a whole, written `30%` or `0.3`; canonical: a number from 0 to 1. */
export const shareSchema = z
  .union([z.string(), z.number()], { error: mustBeShare })
  .transform((written, context) => {
    const share = typeof written === "number" ? written : parseShare(written);
    if (share !== null && share >= 0 && share <= 1) return share;
    const isPercentage = typeof written === "string" && share !== null;
    const message = isPercentage
      ? `must be at most 100 %, got ${shownShare(share)}`
      : mustBeShare({ input: written });
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  })
  .describe("Share of a whole: a percentage such as `30%`, or a number from 0 to 1.")
  .meta({ id: "share", pattern: percentage.source, minimum: 0, maximum: 1 });

function parseShare(text: string): number | null {
  const match = percentage.exec(text);
  return match === null ? null : Number(match[1]) / 100;
}

/** Shares by name that add up to the whole; or one name that has it all. Canonical: a record of shares. */
export const mixSchema = z
  .union(
    [
      z.string().transform((only): Record<string, number> => ({ [only]: 1 })),
      z.record(z.string(), shareSchema),
    ],
    { error: must("be a name, or shares by name such as { P1: 10%, P2: 90% }") },
  )
  .superRefine((mix, context) => {
    const total = sumOf(mix);
    if (Math.abs(total - 1) > 1e-6)
      context.addIssue({
        code: "custom",
        message: `must add up to 100 %, got ${shownShare(total)}`,
      });
  })
  .describe("One name, or shares by name that add up to 100 %.")
  .meta({ id: "mix" });

/** Shares by tier that leave something over or nothing; canonical: a record of shares. */
export const routesSchema = z
  .record(z.string(), shareSchema, {
    error: must("be shares by tier such as { L2: 30% }; the rest is resolved"),
  })
  .superRefine((routes, context) => {
    const total = sumOf(routes);
    if (total > 1 + 1e-9)
      context.addIssue({
        code: "custom",
        message: `must add up to at most 100 % (the rest is resolved), got ${shownShare(total)}`,
      });
  })
  .describe("Shares moving on to other tiers after an attempt; the rest is resolved.");

function sumOf(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}

/** A share as a message shows it. */
export function shownShare(share: number): string {
  return `${shown(Number((share * 100).toFixed(4)))} %`;
}

/** Writes a share as a scenario file would, so that the same number is read: in per cent, or else as it is. */
export function formatShare(share: number): string | number {
  const percent = String(Number((share * 100).toPrecision(15)));
  return Number(percent) / 100 === share && !percent.includes("e") ? `${percent}%` : share;
}
