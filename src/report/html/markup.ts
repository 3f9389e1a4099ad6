import { html, htmlAttribute } from '../escape.js';

/** Finished HTML. There are two ways to make it: the tag below, which escapes, and `trusted`. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}
export type { Markup };

/** What may stand between the parts of a template; null is nothing. */
export type Content = Markup | string | number | null | readonly Content[];

/**
 * HTML from a template. Whatever is put into it is escaped, in text and in attributes alike, unless it was made by
 * this tag itself.
 *
 * @throws Error for a value in an attribute without quotes, where no escaping would help
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = parts[0]!;
  for (const [i, value] of values.entries()) {
    if (/=\s*$/.test(parts[i]!)) throw new Error(`An attribute stands without quotes: ${parts[i]!}`);
    text += rendered(value) + parts[i + 1]!;
  }
  return new Markup(text);
}

/** HTML of our own that is no template: the style sheet and the script. Nothing from the results may come here. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** A name or an id from the results: isolated, and cut where it is very long. */
export function foreign(text: string): Markup {
  return new Markup(html(text));
}

/** Text from the results that keeps its lines. */
export function foreignLines(text: string, most: number): Markup {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return new Markup(
    cut
      .split(/\r\n|\n|\r/)
      .map((line) => htmlAttribute(line.replaceAll('\t', '  '), Infinity))
      .join('\n'),
  );
}

function rendered(value: Content): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(rendered).join('');
  return htmlAttribute(String(value), Infinity);
}
