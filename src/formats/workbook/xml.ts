import { entityText } from '../xml-entity.js';

/** What is wrong with an XML document; `message` says it in a few words, and whoever scans says where. */
export class XmlSyntaxError extends Error {}

/** Who hears of a document's elements, in their order. Names come without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  /** A piece of text inside an element; one text may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

/** No tag, comment or piece of text of a workbook comes near this length, in characters. */
const MAX_TOKEN = 4 * 1024 * 1024;
/** Elements inside one another; a sheet has eight levels at most. */
const MAX_DEPTH = 64;

/**
 * Scans the XML of a workbook piece by piece, in memory bounded by its longest token.
 *
 * It is strict: tags have to match, and only the five entities of XML itself and numbers are known. A document type is
 * refused, so that no entity can be declared and nothing is ever fetched.
 *
 * @throws XmlSyntaxError
 */
export class XmlScanner {
  private rest = '';
  private readonly names: string[] = [];
  private hasRoot = false;

  constructor(private readonly events: XmlEvents) {}

  write(text: string): void {
    const buffer = this.rest + text;
    let at = 0;
    for (let mark = buffer.indexOf('<'); mark !== -1; mark = buffer.indexOf('<', at)) {
      if (mark > at) this.text(buffer.slice(at, mark));
      at = mark;
      const end = this.markup(buffer, mark);
      if (end === -1) break;
      at = end;
    }
    this.rest = buffer.slice(at);
    if (this.rest.length > MAX_TOKEN) throw new XmlSyntaxError('a tag or a text is longer than 4 MiB');
  }

  end(): void {
    if (this.rest.startsWith('<')) throw new XmlSyntaxError('it ends inside a tag');
    this.text(this.rest);
    if (this.names.length > 0) throw new XmlSyntaxError('it ends before its elements do');
    if (!this.hasRoot) throw new XmlSyntaxError('it holds no element');
  }

  private text(text: string): void {
    if (this.names.length > 0) this.events.text(withoutEntities(text));
    else if (/\S/.test(text)) throw new XmlSyntaxError('there is text outside its elements');
  }

  /** The position behind the markup that begins at `at`; -1 where it does not end in the buffer. */
  private markup(buffer: string, at: number): number {
    const second = buffer[at + 1];
    if (second === undefined) return -1;
    if (second === '?') return behind(buffer, '?>', at + 2);
    if (second !== '!') return this.tag(buffer, at);
    const opening = buffer.slice(at, at + CDATA.length);
    if (opening.startsWith(COMMENT)) return behind(buffer, '-->', at + COMMENT.length);
    if (opening === CDATA) {
      const end = buffer.indexOf(']]>', at + CDATA.length);
      if (end === -1) return -1;
      if (this.names.length === 0) throw new XmlSyntaxError('there is text outside its elements');
      this.events.text(buffer.slice(at + CDATA.length, end));
      return end + 3;
    }
    if (COMMENT.startsWith(opening) || CDATA.startsWith(opening)) return -1;
    throw new XmlSyntaxError('it declares a document type or entities, which no workbook does');
  }

  private tag(buffer: string, at: number): number {
    const end = tagEnd(buffer, at + 1);
    if (end === -1) return -1;
    const [, slash, name, attributes, empty] = TAG.exec(buffer.slice(at, end + 1)) ?? [];
    if (name === undefined) throw new XmlSyntaxError('a tag has no name');
    const local = name.slice(name.indexOf(':') + 1);
    if (slash === '/') {
      if (this.names.pop() !== name || attributes!.trim() !== '' || empty === '/')
        throw new XmlSyntaxError('an end tag does not match its start tag');
      this.events.close(local);
      return end + 1;
    }
    if (this.names.length === 0 && this.hasRoot) throw new XmlSyntaxError('it has a second outermost element');
    if (this.names.length === MAX_DEPTH) throw new XmlSyntaxError(`it nests more than ${MAX_DEPTH} elements`);
    this.hasRoot = true;
    this.events.open(local, attributes!);
    if (empty === '/') this.events.close(local);
    else this.names.push(name);
    return end + 1;
  }
}

const COMMENT = '<!--';
const CDATA = '<![CDATA[';
const TAG = /^<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s/>])([^]*?)(\/?)>$/;

function behind(buffer: string, end: string, from: number): number {
  const at = buffer.indexOf(end, from);
  return at === -1 ? -1 : at + end.length;
}

/** Where a tag ends: the next `>` outside quotes. */
function tagEnd(buffer: string, from: number): number {
  let open = 0;
  for (let at = from; at < buffer.length; at++) {
    const code = buffer.charCodeAt(at);
    if (open !== 0) open = code === open ? 0 : open;
    else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) open = code;
    else if (code === LESS) throw new XmlSyntaxError('a tag begins inside another');
  }
  return -1;
}

const [QUOTE, APOSTROPHE, LESS, GREATER] = [0x22, 0x27, 0x3c, 0x3e];

/**
 * The attributes of a tag, by their names with their prefixes.
 *
 * @throws XmlSyntaxError
 */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const trimmed = text.trimEnd();
  ATTRIBUTE.lastIndex = 0;
  for (let at = 0; at < trimmed.length; at = ATTRIBUTE.lastIndex) {
    const [, name, double, single] = ATTRIBUTE.exec(trimmed) ?? [];
    if (name === undefined) throw new XmlSyntaxError('the attributes of a tag cannot be read');
    if (found.has(name)) throw new XmlSyntaxError('a tag has an attribute twice');
    found.set(name, withoutEntities(double ?? single!));
  }
  return found;
}

const ATTRIBUTE = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,32}(?:;|$))?/g, (_whole, body: string = '') => {
    const name = body.replace(/;$/, '');
    const known = body.endsWith(';') ? entityText(name) : undefined;
    if (known === undefined) throw new XmlSyntaxError('it uses an entity that XML itself does not have');
    return known;
  });
}
