import { UserError } from '../../../errors.js';
import type { JsonObject } from '../../glimpse.js';

/** An element as it opens: its name, and its attributes. */
export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: JsonObject;
  readonly line: number;
}

/** A tag, or what is passed over: comments, CDATA, processing instructions, declarations. */
const MARK =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tags of an XML document in their order. Entities other than the five of XML and numbers are left as they stand:
 * nothing is ever expanded.
 *
 * @throws UserError for a `<` that begins no tag
 */
export function* xmlTags(text: string, path: string): Generator<XmlTag> {
  let line = 1;
  let at = 0;
  const advance = (to: number): void => {
    for (let i = text.indexOf('\n', at); i !== -1 && i < to; i = text.indexOf('\n', i + 1)) line += 1;
    at = to;
  };
  for (const match of text.matchAll(MARK)) {
    const stray = text.slice(at, match.index).indexOf('<');
    if (stray !== -1) {
      advance(at + stray);
      throw notXml(path, line);
    }
    advance(match.index);
    const [whole, slash, name, attributes = '', empty] = match;
    if (name !== undefined) {
      yield {
        name,
        kind: slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
        attributes: read(attributes),
        line,
      };
    }
    advance(match.index + whole.length);
  }
  const stray = text.slice(at).indexOf('<');
  if (stray === -1) return;
  advance(at + stray);
  throw notXml(path, line);
}

function notXml(path: string, line: number): UserError {
  return new UserError(
    'here begins something that is no XML, or does not end.',
    'Write the report again, or leave it out.',
    {
      file: path,
      line,
    },
  );
}

function read(attributes: string): JsonObject {
  const entries = [...attributes.matchAll(ATTRIBUTE)].map(([, name, double, single]): [string, string] => [
    name!,
    plain(double ?? single!),
  ]);
  return Object.fromEntries(entries);
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function plain(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}
