const usage = `npm run fuzz -- engine [options]   generated structures, run by the engine
npm run fuzz -- import [options]   exports of many products, mutated, imported

--help after either tells its options.
`;

process.exitCode = await main(process.argv.slice(2).find((word) => !word.startsWith("-")));

async function main(what: string | undefined): Promise<number> {
  if (what === "engine") return (await import("./engineFuzz.ts")).fuzzEngine();
  if (what === "import") return (await import("./importFuzz.ts")).fuzzImport();
  process.stderr.write(`what to fuzz must be engine or import, got "${what ?? ""}"\n\n${usage}`);
  return 2;
}
