import { expect, test } from "vitest";
import { crc32 } from "../../../src/log/crc32.ts";

const bytes = new TextEncoder().encode("123456789");

test("the check value of CRC-32 is 0xCBF43926, by the catalogue of Greg Cook", () => {
  expect(crc32(bytes, 0)).toBe(0xcbf43926);
});

test("pieces have the checksum of the whole", () => {
  for (let cut = 0; cut <= bytes.length; cut++)
    expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0))).toBe(0xcbf43926);
});
