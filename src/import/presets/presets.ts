import type { Preset } from "./preset.ts";
import { servicenowAudit } from "./servicenowAudit.ts";

/** The products whose exports are known by their header. */
export const presets: readonly Preset[] = [servicenowAudit];
