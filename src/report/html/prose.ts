import { rendered, spansOf, type Span, type Text } from '../model/text.js';
import { foreign, markup, type Content, type Markup } from './markup.js';

/** A sentence of the model in HTML: names isolated, names of settings as code, all of it escaped. */
export function prose(text: Text): Markup {
  return markup`${spansOf(text).map(span)}`;
}

function span({ kind, text }: Span): Content {
  switch (kind) {
    case 'words':
      return text;
    case 'name':
      return markup`<b class="n">${foreign(text)}</b>`;
    case 'code':
      return markup`<code>${text}</code>`;
    case 'strong':
      return markup`<strong>${text}</strong>`;
    case 'message':
      return said(text);
  }
}

const QUOTED = /"((?:[^"\\]|\\.)*)"|`([^`"]*)`/g;

/** A message of our own in which values from the input stand in JSON quotes (see `quote`). */
function said(text: string): Content {
  const pieces: Content[] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTED)) {
    const [all, name, code] = match;
    pieces.push(text.slice(end, match.index));
    pieces.push(name === undefined ? markup`<code>${code!}</code>` : markup`<b class="n">${foreign(name)}</b>`);
    end = match.index + all.length;
  }
  return [...pieces, text.slice(end)];
}

/** The same without any markup, for a title or an alternative text. */
export function wordsOf(text: Text): string {
  const same = (part: string): string => part;
  return rendered(text, { words: same, name: same, code: same, strong: same, message: same });
}
