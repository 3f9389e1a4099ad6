import type { ItemTexts } from '../../audit/types.js';
import { counted } from '../../base/numbers.js';
import { foreignLines, markup, type Content } from './markup.js';

/** Characters of questions and answers on one page, and of one text. */
const MAX_TEXT = 300_000;
const MAX_OF_ONE = 4000;

/** Questions and answers, folded, as long as there is room for them on the page. */
export class TextBudget {
  #left = MAX_TEXT;
  /** Queries whose texts had no room. */
  leftOut = 0;

  constructor(private readonly showText: boolean) {}

  show(texts: ItemTexts | null | undefined): Content {
    if (!this.showText || !texts) return null;
    const { question, reference, match, answers } = texts;
    const all: [label: string, text: string | null][] = [
      ['Question', question],
      ['Reference', reference],
      ['Answer that equals it', match?.answer ?? null],
      ...answers.map(({ text, models }): [string, string] => [`Answer of ${counted(models, 'model', 'models')}`, text]),
    ];
    const parts = all.filter((part): part is [string, string] => part[1] !== null);
    const size = parts.reduce((sum, [, text]) => sum + Math.min(text.length, MAX_OF_ONE), 0);
    if (size > this.#left) {
      this.leftOut += 1;
      return null;
    }
    this.#left -= size;
    return markup`<details><summary>Question and answers</summary><dl class="texts">${parts.map(([label, text]) => markup`<dt>${label}</dt><dd><pre dir="auto">${foreignLines(text, MAX_OF_ONE)}</pre></dd>`)}</dl></details>`;
  }
}
