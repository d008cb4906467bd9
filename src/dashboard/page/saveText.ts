import { saveFile } from "./saveFile.ts";

/** Hands a text to the browser as a file to save. */
export function saveText(text: string, file: string): void {
  saveFile(new Blob([text], { type: "application/yaml" }), file);
}
