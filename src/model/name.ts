import { z } from "zod";

/** What a thing is called in a scenario: 1 to 200 characters, none of them a control character, and not a word that objects reserve. */
export const nameSchema = z
  .string("a name must be text")
  .min(1, "a name must not be empty")
  .max(200, "a name must have at most 200 characters")
  .refine((name) => !/[\u0000-\u001f\u007f]/.test(name), "a name must hold no control characters")
  .refine((name) => name !== "__proto__", "a name must not be __proto__")
  .refine((name) => name.isWellFormed(), "a name must be well-formed Unicode");
