import { UserError } from '../../base/errors.js';
import { entityText } from '../../formats/xml-entity.js';
import type { JsonObject } from '../../formats/json/object.js';

/** An element as it opens: its name, and its attributes. */
export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: JsonObject;
  readonly line: number;
}

/** A tag, or what is passed over: comments, CDATA, processing instructions, declarations. */
const MARK =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
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
  // Where the next line ends is looked for once, not for every tag: a report may be one line.
  const lineEnd = (from: number): number => {
    const found = text.indexOf('\n', from);
    return found === -1 ? Infinity : found;
  };
  let end = lineEnd(0);
  const advance = (to: number): void => {
    for (; end < to; end = lineEnd(end + 1)) line += 1;
    at = to;
  };
  for (let begin = text.indexOf('<'); begin !== -1; begin = text.indexOf('<', at)) {
    advance(begin);
    // What does not match ends the reading, so that no text is gone through twice.
    MARK.lastIndex = begin;
    const match = MARK.exec(text);
    if (match === null) throw notXml(path, line);
    const [whole, slash, name, attributes = '', empty] = match;
    if (name !== undefined) {
      yield {
        name,
        kind: slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
        attributes: read(attributes),
        line,
      };
    }
    advance(begin + whole.length);
  }
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
    (double ?? single!).replace(/&([#\w]{1,9});/g, (whole, entity: string) => entityText(entity) ?? whole),
  ]);
  return Object.fromEntries(entries);
}
