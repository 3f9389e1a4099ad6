/** The marks that the Markdown sections are made of. */

export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** @param align  a letter for each column: `l` or `r` */
export function table(head: readonly string[], rows: readonly (readonly string[])[], align = ''): string {
  const rule = head.map((_, i) => (align[i] === 'r' ? '--:' : ':--'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Paragraphs with something in them. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** How much of the lists is shown. */
export interface Detail {
  readonly models: number;
  readonly ids: number;
  readonly files: number;
}
