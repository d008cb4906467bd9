import { scenarioJsonSchema } from "../../model/jsonSchema.ts";
import type { Effects } from "../effects.ts";

/** `tierlab schema` */
export async function schemaCommand({ stdout }: Effects): Promise<void> {
  await stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
}
