/** What stands on a page of the documentation, as far as it can be held against the product. */
export interface Page {
  /** The messages: first cells of the tables with a column "It says". */
  readonly messages: readonly string[];
  /** Headings of the third level: what can be seen without a message. */
  readonly symptoms: readonly string[];
  /** Texts of all code spans outside of the messages. */
  readonly spans: readonly string[];
}

const SPAN = /(`+)(.+?)\1(?!`)/g;
/** A row whose first cell is one code span and nothing else. */
const MESSAGE = /^\| (`+)(.+?)\1(?!`) +\|(.*)$/;

/** @throws Error for a row of such a table that is no message */
export function readPage(markdown: string): Page {
  const lines = markdown.replace(/^```yaml\n[^]*?^```$/gm, '').split('\n');
  const messages: string[] = [];
  const rest: string[] = [];
  let isAmongMessages = false;
  for (const line of lines) {
    if (!line.startsWith('|')) isAmongMessages = false;
    const [, , message, cells] = isAmongMessages ? (MESSAGE.exec(line) ?? []) : [];
    if (message !== undefined) messages.push(unpadded(message));
    else if (isAmongMessages && !/^\|[ |-]+$/.test(line)) throw new Error(`not a message: ${line}`);
    rest.push(cells ?? line);
    if (/^\| It says +\|/.test(line)) isAmongMessages = true;
  }
  return {
    messages,
    symptoms: lines.flatMap((line) => /^### (.+)$/.exec(line)?.[1] ?? []),
    spans: [...rest.join('\n').matchAll(SPAN)].map(([, , text]) => unpadded(text!)),
  };
}

/** A code span that begins and ends with a blank has them for the backticks inside. */
function unpadded(text: string): string {
  return /^ .* $/.test(text) ? text.slice(1, -1) : text;
}

/** Whether a line that the product prints holds a message of a page, in which `…` stands for anything. */
export function holds(line: string, message: string): boolean {
  const parts = message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.+')).test(line);
}
