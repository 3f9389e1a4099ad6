import type { ResultsFile } from '../../sources/results-file.js';
import { scanWhole, type Fault } from './part.js';
import { XmlSyntaxError, type XmlEvents } from './xml.js';

/** Texts of one workbook that are held in memory, and their characters. */
const MAX_TEXTS = 2 ** 24;
const MAX_CHARACTERS = 2 ** 28;
/** Characters of one cell; Excel itself ends at 32,767. */
const MAX_CELL = 2 ** 20;

/** Collects the text of one cell or shared text: all its runs, whatever their fonts, without hints to pronunciation. */
export class TextOfRuns implements XmlEvents {
  private isTaking = false;
  private hints = 0;
  private held = '';

  open(name: string): void {
    if (name === 'rPh') this.hints += 1;
    if (name === 't') this.isTaking = this.hints === 0;
  }

  text(text: string): void {
    if (!this.isTaking) return;
    this.held += text;
    checkLength(this.held);
  }

  close(name: string): void {
    if (name === 'rPh') this.hints -= 1;
    if (name === 't') this.isTaking = false;
  }

  /** The text so far, which is then forgotten. */
  take(): string {
    const text = unescaped(this.held);
    this.held = '';
    return text;
  }
}

/** @throws XmlSyntaxError for a text that is too long for one cell */
export function checkLength(text: string): void {
  if (text.length > MAX_CELL) throw new XmlSyntaxError('one cell has more than 1,048,576 characters');
}

/** Characters that XML cannot hold stand as `_x000D_` in the texts of a workbook (ST_Xstring of ECMA-376). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * The texts that the cells of all sheets share, in their order.
 *
 * @throws UserError where they are not valid or too many
 */
export async function sharedTexts(part: ResultsFile, fault: Fault): Promise<string[]> {
  const texts: string[] = [];
  const runs = new TextOfRuns();
  let size = 0;
  const events: XmlEvents = {
    open: (name) => runs.open(name),
    text: (text) => runs.text(text),
    close(name) {
      runs.close(name);
      if (name !== 'si') return;
      const text = runs.take();
      size += text.length;
      if (texts.push(text) > MAX_TEXTS || size > MAX_CHARACTERS)
        throw new XmlSyntaxError('its shared texts are more than 16,777,216 or have more than 268,435,456 characters');
    },
  };
  await scanWhole(part, events, fault);
  return texts;
}
