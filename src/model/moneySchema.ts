import { z } from "zod";
import { must } from "./must.ts";

/** An amount in the scenario's currency; beyond every budget, sums lose their cents. */
export const moneySchema = z
  .number()
  .min(0)
  .max(1_000_000_000_000, { error: must("be at most 1,000,000,000,000") });
