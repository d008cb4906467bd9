import { extname, join, posix } from "node:path";
import type { Answer, Files } from "./effects.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * Answers with the files of the built dashboard, and with what this run opens it on in the place of
 * the shipped opening. Only files below the folder are ever read.
 */
export function dashboardAnswer(files: Files, folder: string, opening: string): Answer {
  return async (path) => {
    if (path === "/opening.json") return { type: types[".json"], body: opening };
    const inside = posix.normalize(path === "/" ? "/index.html" : path.replaceAll("\\", "/"));
    const type = types[extname(inside)];
    return type === undefined ? null : { type, body: await files.read(join(folder, inside)) };
  };
}
