/** An element of XML 1.0: its name, attributes, children and text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const TAG = /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/y;

/** A small strict reader: no comments, no CDATA, no namespaces. @throws Error where the text is not well formed */
export function parseXml(text: string): Element {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text)) throw new Error('forbidden character');
  const plain = (raw: string): string => {
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(raw) || raw.includes('<')) throw new Error(`not escaped: ${raw}`);
    return raw.replace(/&([#\w]+);/g, (_, name: string) => ENTITIES[name]!);
  };
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    open.at(-1)!.text += plain(text.slice(at, next === -1 ? undefined : next));
    if (next === -1) break;
    TAG.lastIndex = next;
    const [tag, closes, name, pairs, isEmpty] = TAG.exec(text) ?? [];
    if (tag === undefined) throw new Error(`no tag at ${text.slice(next, next + 40)}`);
    at = next + tag.length;
    if (closes === '/') {
      if (open.pop()!.name !== name) throw new Error(`</${name!}> closes nothing`);
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key, value] of pairs!.matchAll(/([\w-]+)="([^"]*)"/g)) {
      if (key! in attributes) throw new Error(`${key!} twice`);
      attributes[key!] = plain(value!);
    }
    const element: Element = { name: name!, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    if (isEmpty === '') open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one element');
  return root.children[0]!;
}
