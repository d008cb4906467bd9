#!/usr/bin/env node
import { inlineMore } from "../execution/inlineMore.ts";
import { nodeEffects } from "./nodeEffects.ts";
import { run } from "./run.ts";

inlineMore();
process.exitCode = await run(process.argv.slice(2), nodeEffects());
