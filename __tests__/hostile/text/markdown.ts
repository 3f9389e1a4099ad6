import { marked } from 'marked';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Markdown as a browser would have it: every element with its attributes, and the text in and out of code. */
export interface Rendered {
  /** `td align`, `code`: the tag and the names of the attributes. */
  readonly elements: readonly string[];
  /** Text in which GitHub looks for mentions, references and addresses. */
  readonly prose: readonly string[];
  readonly code: readonly string[];
}

export function rendered(markdown: string): Rendered {
  const elements: string[] = [];
  const prose: string[] = [];
  const code: string[] = [];
  const walk = (node: Node, inCode: boolean): void => {
    if (node.nodeName === '#comment') elements.push('comment');
    if ('value' in node) (inCode ? code : prose).push(node.value);
    if ('tagName' in node) elements.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(' '));
    if (!('childNodes' in node)) return;
    const isCode = inCode || ('tagName' in node && ['code', 'pre'].includes(node.tagName));
    for (const child of node.childNodes) walk(child, isCode);
  };
  walk(parseFragment(marked.parse(markdown, { gfm: true, async: false })), false);
  return { elements, prose, code };
}

/** What GitHub makes into something else when it finds it in text outside of code, after Markdown is rendered. */
const LINKED: Readonly<Record<string, RegExp>> = {
  mention: /@[\p{L}\p{N}]/u,
  issue: /#\p{N}/u,
  'issue by GH': /\bgh-\d/i,
  commit: /(?<![\p{L}\p{N}])(?=\d*[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu,
  address: /:\/\/|www\./i,
  emoji: /:[\w+-]+:/,
  // A dollar before a digit and behind a blank is a price of ours: GitHub's formulas end in a dollar behind a letter.
  formula: /\$(?!\d)|\S\$/,
  footnote: /\[\^/,
  // Without them the rest of the page turns round.
  direction: /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/,
  control: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/,
};

/** The kinds of links that GitHub would find in the prose of a rendered text. */
export function linksIn({ prose }: Rendered): string[] {
  return prose.flatMap((text) =>
    Object.entries(LINKED)
      .filter(([, pattern]) => pattern.test(text))
      .map(([kind]) => `${kind}: ${text.slice(0, 80)}`),
  );
}
