import { distributionSchema } from "./distribution.ts";
import { durationSchema } from "./duration.ts";
import { routesSchema, shareSchema } from "./share.ts";
import { varied } from "./varied.ts";

/** What may vary by type, priority, visit or ending, one schema each. */
export const variedShare = varied(shareSchema, "variedShare");
export const variedDuration = varied(durationSchema, "variedDuration");
export const variedDistribution = varied(distributionSchema, "variedDistribution");
export const variedRoutes = varied(routesSchema, "variedRoutes");
