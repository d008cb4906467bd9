import { czech } from "./czech.ts";
import { danish } from "./danish.ts";
import { finnish } from "./finnish.ts";
import type { Language } from "./language.ts";
import { polish } from "./polish.ts";
import { swedish } from "./swedish.ts";
import { turkish } from "./turkish.ts";

/**
 * The languages that have a file each. English, German, French, Spanish, Portuguese, Italian and Dutch, whose words go together
 * in many a desk, stand in the lists that these are added to.
 */
export const languages: readonly Language[] = [polish, czech, swedish, danish, finnish, turkish];
