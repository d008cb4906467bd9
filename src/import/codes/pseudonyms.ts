/** Hexadecimal digits of a pseudonym: 48 bits, so that of 10,000 agents two are called alike once in 5 million logs. */
const digits = 12;

/** Bytes of a key. */
export const keyLength = 32;

/**
 * Pseudonyms of agents: the begin of HMAC-SHA-256 of the name under a key. Without the key nobody can look a name up, not even
 * by trying all names; with the same key a name has the same pseudonym in every import.
 *
 * Source: RFC 2104, https://www.rfc-editor.org/rfc/rfc2104.
 *
 * @param key `keyLength` bytes, in hexadecimal digits.
 */
export async function pseudonyms(
  names: readonly string[],
  key: string,
): Promise<ReadonlyMap<string, string>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", bytesOf(key), algorithm, false, ["sign"]);
  const called = names.map(async (name) => {
    const text = new TextEncoder().encode(`agent\n${name.normalize("NFC")}`);
    const signed = new Uint8Array(await crypto.subtle.sign("HMAC", secret, text));
    return [name, `agent ${hexOf(signed).slice(0, digits)}`] as const;
  });
  return new Map(await Promise.all(called));
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The bytes as hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
