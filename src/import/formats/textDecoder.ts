/** Decodes a text that arrives in pieces. */
export interface PieceDecoder {
  decode(piece: Uint8Array): string;
  end(): string;
}

/**
 * A decoder by the Encoding Standard. Node's own takes windows-1252 for ISO 8859-1, whose bytes 0x80
 * to 0x9F are control characters: those are put right here, so that it reads what browsers do.
 *
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
export function textDecoder(encoding: string, { ignoreBOM = false } = {}): PieceDecoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM });
  const mended = decoder.encoding === "windows-1252" ? mendControls : (text: string) => text;
  return {
    decode: (piece) => mended(decoder.decode(piece, { stream: true })),
    end: () => mended(decoder.decode()),
  };
}

/** What 0x80 to 0x9F stand for; five of them for nothing but themselves. */
const characters = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function mendControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => characters[control.charCodeAt(0) - 0x80]);
}
