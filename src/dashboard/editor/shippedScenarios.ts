import { type LeverTemplate, leverTemplates } from "../state/leverTemplates.ts";

declare global {
  interface ImportMeta {
    /** Vite: the files of a pattern, each loaded when asked for. */
    glob(
      pattern: string,
      options: { readonly query: string; readonly import: string },
    ): Readonly<Record<string, () => Promise<unknown>>>;
  }
}

let templates: Promise<readonly LeverTemplate[]> | null = null;

/** The levers of all shipped scenarios, loaded when first asked for. */
export function shippedLevers(): Promise<readonly LeverTemplate[]> {
  templates ??= load();
  return templates;
}

async function load(): Promise<readonly LeverTemplate[]> {
  const files = import.meta.glob("../../../scenarios/*.yaml", { query: "?raw", import: "default" });
  const texts = await Promise.all(
    Object.entries(files).map(async ([file, read]) => ({ file, text: String(await read()) })),
  );
  return texts.flatMap(({ file, text }) => leverTemplates(text, file));
}
