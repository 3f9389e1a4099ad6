/** What a comment of ours says in one word, kept in its marker for `comment: on-change`. */
export interface CommentState {
  readonly verdict: string;
  readonly passed: boolean;
}

/**
 * The hidden first line of a comment of ours: whose it is (the key) and what it says (the state).
 *
 * Key and verdict are encoded so that they can neither close the HTML comment nor be mistaken for another's.
 */
export function marker(key: string, { verdict, passed }: CommentState): string {
  return `<!-- beta-certificate key=${encode(key)} verdict=${encode(verdict)} passed=${String(passed)} -->\n`;
}

const MARKER = /^<!-- beta-certificate key=([A-Za-z0-9%]*) verdict=([A-Za-z0-9%]*) passed=(true|false) -->/;

/**
 * The state in the marker at the start of a comment; undefined where there is no marker, or another key's.
 * A marker further down is a quotation and does not count.
 */
export function stateUnder(key: string, body: string): { sameAs(state: CommentState): boolean } | undefined {
  const found = MARKER.exec(body);
  if (found === null || found[1] !== encode(key)) return undefined;
  return { sameAs: ({ verdict, passed }) => found[2] === encode(verdict) && found[3] === String(passed) };
}

/** Letters and digits as they are, every other UTF-16 unit as % and four hexadecimal digits: one to one. */
function encode(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
