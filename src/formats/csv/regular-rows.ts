import { MAX_ROW, type RawRow } from './raw-row.js';

const [QUOTE, NEWLINE, RETURN] = [0x22, 0x0a, 0x0d];

/** Where the rows of a text end that could be read. */
interface Ending {
  /** Where the next row begins. */
  readonly at: number;
  /** Its line. */
  readonly line: number;
  /** Whether it breaks the rules of quotes, so that only csv-parse knows what is wrong. */
  readonly isOdd: boolean;
}

/**
 * The rows of a text, whose cells may be quoted as RFC 4180 has it; lines end in `\n` or `\r\n`. Blank lines are passed over.
 *
 * @param line    of the file, on which the text begins
 * @param isLast  whether the file ends with the text, so that the last row needs no line end
 * @param most    rows that are wanted
 */
export function regularRows(
  text: string,
  delimiter: string,
  line: number,
  isLast: boolean,
  most = Infinity,
): Ending & { readonly rows: RawRow[] } {
  const rows: RawRow[] = [];
  let at = 0;
  let quote = text.indexOf('"');
  while (at < text.length && rows.length < most) {
    if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
    const end = text.indexOf('\n', at);
    if (quote === -1 || (end !== -1 && end < quote)) {
      if (end === -1 && !isLast) break;
      const cells = text.slice(at, endOfCell(text, at, end === -1 ? text.length : end));
      if (cells !== '') rows.push({ cells: cells.split(delimiter), line });
      line += 1;
      at = end === -1 ? text.length : end + 1;
    } else {
      const row = quotedRow(text, at, delimiter.charCodeAt(0), isLast);
      if (row === 'cut' || row === 'odd') return { rows, at, line, isOdd: row === 'odd' };
      rows.push({ cells: row.cells, line });
      line += 1 + row.breaks;
      at = row.next;
    }
  }
  return { rows, at, line, isOdd: false };
}

/** One row with quotes, the line ends inside it, and where the next one begins. `cut` where it may go on behind the text. */
function quotedRow(
  text: string,
  start: number,
  delimiter: number,
  isLast: boolean,
): { readonly cells: string[]; readonly breaks: number; readonly next: number } | 'cut' | 'odd' {
  const cells: string[] = [];
  let breaks = 0;
  for (let at = start; ; at++) {
    let end = at;
    if (text.charCodeAt(at) === QUOTE) {
      let isDoubled = false;
      end = text.indexOf('"', at + 1);
      while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
        isDoubled = true;
        end = text.indexOf('"', end + 2);
      }
      if (end === -1 || (!isLast && end + 1 === text.length)) return isLast ? 'odd' : 'cut';
      const cell = text.slice(at + 1, end);
      cells.push(isDoubled ? cell.replaceAll('""', '"') : cell);
      for (let i = cell.indexOf('\n'); i !== -1; i = cell.indexOf('\n', i + 1)) breaks += 1;
      end += 1;
    } else {
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code === delimiter || code === NEWLINE) break;
        if (code === QUOTE) return 'odd';
      }
      if (end === text.length && !isLast) return 'cut';
      cells.push(text.slice(at, text.charCodeAt(end) === delimiter ? end : endOfCell(text, at, end)));
    }
    at = end;
    const code = text.charCodeAt(at);
    if (code === delimiter) continue;
    if (at === text.length) return { cells, breaks, next: at };
    if (code === NEWLINE) return { cells, breaks, next: at + 1 };
    if (code !== RETURN) return 'odd';
    if (text.charCodeAt(at + 1) === NEWLINE) return { cells, breaks, next: at + 2 };
    return at + 1 === text.length && !isLast ? 'cut' : 'odd';
  }
}

/** Where the last cell of a line ends: before the carriage return of a line end. */
function endOfCell(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}

/** A row with quotes of which so much has come is left to csv-parse: here it would be searched anew with every piece. */
const LONG_ROW = 1024 * 1024;

/** The rows of a text that comes in pieces. */
export class RegularRows {
  /** The beginning of a row whose end has not come yet, in pieces. */
  private pieces: string[] = [];
  private held = 0;

  constructor(
    private readonly delimiter: string,
    /** The line on which the next row begins. */
    public line: number,
  ) {}

  /** The next row is longer than any may be. */
  get isTooLong(): boolean {
    return this.held > MAX_ROW;
  }

  /** The whole rows of a piece of text; `rest` is where csv-parse must go on, from `line` on. */
  write(text: string): { rows: RawRow[]; rest: string | undefined } {
    this.pieces.push(text);
    this.held += text.length;
    return text.includes('\n') ? this.take(false) : { rows: [], rest: undefined };
  }

  /** The last row, where it lacks its line end. */
  end(): { rows: RawRow[]; rest: string | undefined } {
    return this.take(true);
  }

  private take(isLast: boolean): { rows: RawRow[]; rest: string | undefined } {
    const text = this.pieces.join('');
    const { rows, at, line, isOdd } = regularRows(text, this.delimiter, this.line, isLast);
    const left = text.slice(at);
    this.line = line;
    this.pieces = left === '' ? [] : [left];
    this.held = left.length;
    const isLong = this.held > LONG_ROW && left.includes('"');
    return { rows, rest: isOdd || isLong ? left : undefined };
  }
}
