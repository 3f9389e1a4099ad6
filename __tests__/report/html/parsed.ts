import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page as a browser would build it, in the order of the document. */
export function elementsOf(page: string): Element[] {
  const faults: string[] = [];
  const document = parse(page, { onParseError: ({ code }) => faults.push(code) });
  if (faults.length > 0) throw new Error(`The page is not well-formed: ${faults.join(', ')}`);
  return [...within(document)];
}

function* within(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* within(child);
}

export function named(elements: readonly Element[], ...tags: readonly string[]): Element[] {
  return elements.filter(({ tagName }) => tags.includes(tagName));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The elements of a piece of a page. */
export function drawn(content: { toString(): string }): Element[] {
  return elementsOf(
    `<!doctype html><html lang="en"><head><title>x</title></head><body>${content.toString()}</body></html>`,
  );
}
