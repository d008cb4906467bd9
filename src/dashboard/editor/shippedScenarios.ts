import { type LeverTemplate, leverTemplates } from "../state/leverTemplates.ts";
import { type TeamTemplate, teamTemplates } from "../state/teamTemplates.ts";

declare global {
  interface ImportMeta {
    /** Vite: the files of a pattern, each loaded when asked for. */
    glob(
      pattern: string,
      options: { readonly query: string; readonly import: string },
    ): Readonly<Record<string, () => Promise<unknown>>>;
  }
}

/** What shipped scenarios have to take over. */
interface Shipped {
  readonly levers: readonly LeverTemplate[];
  /** One of each kind. */
  readonly team: readonly TeamTemplate[];
}

let shipped: Promise<Shipped> | null = null;

/** The levers of all shipped scenarios, and what they say of teams' people, loaded when first asked for. */
export function shippedTemplates(): Promise<Shipped> {
  shipped ??= load();
  return shipped;
}

async function load(): Promise<Shipped> {
  const files = import.meta.glob("../../../scenarios/*.yaml", { query: "?raw", import: "default" });
  const texts = await Promise.all(
    Object.entries(files).map(async ([file, read]) => ({ file, text: String(await read()) })),
  );
  const team = texts.flatMap(({ file, text }) => teamTemplates(text, file));
  return {
    levers: texts.flatMap(({ file, text }) => leverTemplates(text, file)),
    team: team.filter(
      ({ written }, at) => team.findIndex((one) => one.written.key === written.key) === at,
    ),
  };
}
