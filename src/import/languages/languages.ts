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
 *
 * Where the words come from: the names of statuses, priorities and columns were compared with the translations of GLPI 9.3.1
 * (github.com/glpi-project/glpi, by its copy github.com/kirksmacdonald/glpi at 1c46603), OTRS 6 Community Edition
 * (github.com/Centuran/OTRS-Community-Edition at 6357cdb) and Zammad 5.2 (github.com/zammad/zammad, by its copy
 * github.com/faisalsourcing/helpdesk at cbb8506), as far as these are translated; newer ones weren't read. Months, days of the
 * week and units were compared with Unicode CLDR 48 as `Intl` of Node.js 20 has it. Words that none of these has are common use
 * and have no source: those for vendors, changes, support and tiers, most of those for counts and promises, further words beside
 * the ones that the products use, the fillers, and the beginnings for those who ask and for plans.
 */
export const languages: readonly Language[] = [polish, czech, swedish, danish, finnish, turkish];
