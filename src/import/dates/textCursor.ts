/** A place in a text, moved by what is read there. Reads character codes only, and makes no strings but words. */
export class TextCursor {
  text = "";
  at = 0;
  /** How many digits the latest number has. */
  digits = 0;

  start(text: string): void {
    this.text = text;
    this.at = 0;
    this.digits = 0;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The code of the next character; NaN at the end. */
  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  get isAtDigit(): boolean {
    return isDigitCode(this.code);
  }

  /** The digits from here on as a number; `digits` is 0 where there are none. */
  number(): number {
    const { text } = this;
    const from = this.at;
    let at = from;
    let value = 0;
    for (let code = text.charCodeAt(at); isDigitCode(code); code = text.charCodeAt(++at))
      value = value * 10 + code - zero;
    this.at = at;
    this.digits = at - from;
    return value;
  }

  /** The letters from here on, of any script. */
  word(): string {
    const from = this.at;
    while (isLetter(this.code)) this.at += 1;
    return this.text.slice(from, this.at);
  }

  /** Moves past this character, if it is next. */
  take(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at += 1;
    return true;
  }

  /** Moves past these letters, if they are next, in either case; `lower` is in lower case. */
  takeText(lower: string): boolean {
    const next = this.text.slice(this.at, this.at + lower.length);
    if (next.length < lower.length || next.toLowerCase() !== lower) return false;
    this.at += lower.length;
    return true;
  }

  /** Moves past spaces, also those that don't break a line (CLDR puts them before AM and PM); tells whether there were any. */
  skipSpaces(): boolean {
    const from = this.at;
    while (isSpace(this.code)) this.at += 1;
    return this.at > from;
  }

  /** The number that some characters are, wherever the cursor is. */
  digitsAt(from: number, length: number): number {
    return Number(this.text.slice(from, from + length));
  }
}

const zero = 48;

export function isDigitCode(code: number): boolean {
  return code >= zero && code <= 57;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 9;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  return code >= 0xc0 && letter.test(String.fromCharCode(code));
}

const letter = /\p{L}|\p{M}/u;
