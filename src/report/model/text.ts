import { listed as listedNames } from '../../base/listed.js';
import { visible } from '../escape.js';

/**
 * A sentence of ours as every surface gets it: words, in which names and ids from the results, messages that quote values
 * from the input, and what should stand out are marked, and names of settings stand between backticks. A renderer takes it
 * apart with `spansOf` and escapes each span in its own way; a sentence that forgot to mark a name loses its typography,
 * not its safety, where the renderer escapes words too.
 */
export type Text = string;

export type Span =
  | { readonly kind: 'words' | 'code' | 'strong' | 'message'; readonly text: string }
  /** Foreign: a name or an id as the results have it, but for characters that do not show. */
  | { readonly kind: 'name'; readonly text: string };

const MARKS = /[\ue000-\ue005]/g;

/** A name or an id from the results. */
export function named(name: string): Text {
  return shortened(name, 120);
}

/** The same, cut where it is longer than so many characters. */
export function shortened(name: string, most: number): Text {
  return `\ue000${unmarked(visible(name, most))}\ue001`;
}

/** A message of our own in which values from the input stand in JSON quotes (see `quote`). */
export function message(text: string): Text {
  return `\ue002${unmarked(text)}\ue003`;
}

/** Words that stand out; no name may be among them. */
export function strong(words: string): Text {
  return `\ue004${words}\ue005`;
}

const PARTS =
  /\ue000([^\ue000-\ue005]*)\ue001|\ue002([^\ue000-\ue005]*)\ue003|\ue004([^\ue000-\ue005]*)\ue005|`([^`\ue000-\ue005]*)`/g;

export function spansOf(text: Text): Span[] {
  const spans: Span[] = [];
  let end = 0;
  const words = (to: number): void => {
    if (to > end) spans.push({ kind: 'words', text: text.slice(end, to) });
  };
  for (const match of text.matchAll(PARTS)) {
    words(match.index);
    const [all, name, said, stressed, code] = match;
    if (name !== undefined) spans.push({ kind: 'name', text: name });
    else if (said !== undefined) spans.push({ kind: 'message', text: said });
    else if (stressed !== undefined) spans.push({ kind: 'strong', text: stressed });
    else spans.push({ kind: 'code', text: code! });
    end = match.index + all.length;
  }
  words(text.length);
  return spans;
}

/** A sentence for one surface: every span by the function for its kind. */
export function rendered(text: Text, how: Readonly<Record<Span['kind'], (text: string) => string>>): string {
  return spansOf(text)
    .map((span) => how[span.kind](span.text))
    .join('');
}

/** The first of some names, and how many more there are. */
export function listed(names: readonly string[], most: number, all = names.length): Text {
  return listedNames(names, most, named, all);
}

/** Sentences that say something, as one paragraph. */
export function together(...sentences: readonly Text[]): Text {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function unmarked(text: string): string {
  return text.replace(MARKS, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`);
}

/** A sentence outside of reports, as in a file of data: names by a function of its own. */
export function plainText(text: Text, name: (text: string) => string = (raw) => raw): string {
  const same = (part: string): string => part;
  return rendered(text, { words: same, strong: same, message: same, code: (part) => `\`${part}\``, name });
}

/** With a large first letter. */
export function capital(text: Text): Text {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
