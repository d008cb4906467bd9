import { z } from "zod";

/**
 * Where a lever's figures come from, for whoever judges what a result is worth; it changes no result.
 * Where it is optional, files were written before it was asked for, and must stay valid.
 */
export const sourceSchema = z
  .string()
  .min(1)
  .describe(
    "Where its figures come from: a publication, a contract, records or a pilot of one's own, or: assumption.",
  );
