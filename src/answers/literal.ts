import { decimal, fractionText, negative } from './fraction.js';
import { UNREADABLE } from './effort.js';

/** Deepest nesting and most values that are followed. */
const MAX_DEPTH = 50;
const MAX_LENGTH = 20_000;

/**
 * The value of a Python or JSON literal in one spelling, whatever its white space, its quotes and the order of its keys;
 * undefined for anything else. Strings keep every character, and 5.0 is 5, as in both languages.
 */
export function literalText(text: string): string | undefined {
  if (text.length > MAX_LENGTH || !/^['"[{(]/.test(text)) return undefined;
  if (!/['":]|\b(?:None|True|False|null|true|false)\b/.test(text)) return undefined;
  try {
    const reader = new LiteralReader(text);
    const result = reader.value(0);
    return reader.isAtEnd() ? result : undefined;
  } catch (error) {
    if (error === UNREADABLE) return undefined;
    throw error;
  }
}

const NAMES = new Map([
  ['None', 'none'],
  ['null', 'none'],
  ['True', 'true'],
  ['true', 'true'],
  ['False', 'false'],
  ['false', 'false'],
]);
const ESCAPES = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['0', '\0'],
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
]);

class LiteralReader {
  private at = 0;

  constructor(private readonly text: string) {}

  isAtEnd(): boolean {
    this.space();
    return this.at === this.text.length;
  }

  value(depth: number): string {
    if (depth > MAX_DEPTH) throw UNREADABLE;
    this.space();
    const c = this.text[this.at];
    if (c === "'" || c === '"') return JSON.stringify(this.strings());
    if (c === '[') return `[${this.items(']', depth).items.join(',')}]`;
    if (c === '(') {
      const { items, endsWithComma } = this.items(')', depth);
      return items.length === 1 && !endsWithComma ? items[0]! : `(${items.join(',')})`;
    }
    if (c === '{') return this.setOrMap(depth);
    return this.word();
  }

  /** Strings side by side are one, as in Python. */
  private strings(): string {
    let result = '';
    for (let c = this.text[this.at]; c === "'" || c === '"'; c = this.text[this.at]) {
      result += this.string(c);
      this.space();
    }
    return result;
  }

  private string(quote: string): string {
    let result = '';
    for (this.at++; this.at < this.text.length; this.at++) {
      const c = this.text[this.at]!;
      if (c === quote) {
        this.at++;
        return result;
      }
      result += c === '\\' ? this.escaped() : c;
    }
    throw UNREADABLE;
  }

  private escaped(): string {
    const c = this.text[++this.at] ?? '';
    const length = c === 'x' ? 2 : c === 'u' ? 4 : 0;
    if (length > 0) {
      const digits = this.text.slice(this.at + 1, this.at + 1 + length);
      if (digits.length < length || !/^[\da-f]+$/i.test(digits)) throw UNREADABLE;
      this.at += length;
      return String.fromCharCode(parseInt(digits, 16));
    }
    return ESCAPES.get(c) ?? `\\${c}`;
  }

  private items(close: string, depth: number): { items: string[]; endsWithComma: boolean } {
    const items: string[] = [];
    this.at++;
    let endsWithComma = false;
    while (!this.accept(close)) {
      if (items.length > 0 && !endsWithComma) throw UNREADABLE;
      items.push(this.value(depth + 1));
      endsWithComma = this.accept(',');
    }
    return { items, endsWithComma };
  }

  private setOrMap(depth: number): string {
    this.at++;
    const entries: string[] = [];
    const keys = new Set<string>();
    let isMap: boolean | undefined;
    while (!this.accept('}')) {
      const key = this.value(depth + 1);
      const hasValue = this.accept(':');
      if (isMap !== undefined && isMap !== hasValue) throw UNREADABLE;
      isMap = hasValue;
      // Of a key given twice, which counts is the program's affair.
      if (isMap && keys.has(key)) throw UNREADABLE;
      if (!keys.has(key)) entries.push(hasValue ? `${key}:${this.value(depth + 1)}` : key);
      keys.add(key);
      if (!this.accept(',') && this.text[this.at] !== '}') throw UNREADABLE;
    }
    return `${isMap === false ? 'set' : ''}{${entries.sort().join(',')}}`;
  }

  private word(): string {
    const match = /[-+]?[\w.]+(?:(?<=\d[eE])[-+]\d+)?/y;
    match.lastIndex = this.at;
    const found = match.exec(this.text)?.[0];
    if (found === undefined) throw UNREADABLE;
    this.at += found.length;
    const name = NAMES.get(found);
    if (name !== undefined) return name;
    const value = decimal(found.replace(/^[-+]/, ''));
    if (value === undefined) throw UNREADABLE;
    return fractionText(found.startsWith('-') ? negative(value) : value);
  }

  private accept(c: string): boolean {
    this.space();
    if (this.text[this.at] !== c) return false;
    this.at++;
    return true;
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }
}
