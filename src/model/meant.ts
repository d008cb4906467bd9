import { z } from "zod";

/** The message of a branch that the writer didn't mean; never shown. */
export const notMeant = "not meant";

/**
 * A branch of a union that is only tried on what was evidently meant for it, so that a mistake is
 * told in terms of that branch and not of all of them.
 */
export function meant<T extends z.ZodType>(isMeant: (written: unknown) => boolean, schema: T) {
  return z.preprocess((written, context) => {
    if (isMeant(written)) return written;
    context.addIssue({ code: "custom", message: notMeant });
    return z.NEVER;
  }, schema);
}
