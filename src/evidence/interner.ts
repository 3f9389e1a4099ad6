import { MAX_TEXT, NONE } from './evidence.js';

/** Numbers distinct texts, as long as there is room for them. */
export class Interner {
  readonly list: string[] = [];
  /** Texts for which there was no room. */
  refused = 0;
  private readonly codes = new Map<string, number>();
  private characters = 0;

  /**
   * @param most     characters of text that are kept in all
   * @param matters  rows whose texts are kept even when there is no room for others
   */
  constructor(
    private readonly most: number,
    private readonly matters: (row: number) => boolean = () => false,
  ) {}

  /** The number of a row's text; NONE where there is no room for another one. */
  intern(text: string, row: number): number {
    const kept = text.length > MAX_TEXT ? ending(text) : text;
    const known = this.codes.get(kept);
    if (known !== undefined) return known;
    if (this.characters + kept.length > this.most && !this.matters(row)) {
      this.refused += 1;
      return NONE;
    }
    this.characters += kept.length;
    this.codes.set(kept, this.list.length);
    return this.list.push(kept) - 1;
  }
}

/** The end of a long text as a copy: a slice would keep the whole of it in memory. */
function ending(text: string): string {
  return Buffer.from(text.slice(-MAX_TEXT), 'utf16le').toString('utf16le');
}
