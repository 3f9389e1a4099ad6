/** Only the end of a response is searched: that is where the answer stands. */
const MAX_SEARCHED = 20_000;

/** A response up to this length that states nothing is itself the answer. */
const SHORT = 200;

/** A sentence that goes on for longer than this states no answer. */
const MAX_STATED = 400;

/**
 * The answer that a response states: its last `\boxed{...}`, `<answer>` or `[ANSWER]` block, `#### ` line, JSON object
 * with an answer, sentence such as "the final answer is: I", or block of code at the very end. A short text that states
 * nothing so is the answer itself.
 *
 * @returns undefined for a longer text without any of these
 */
export function finalAnswer(text: string): string | undefined {
  const end = text.slice(-MAX_SEARCHED).trim();
  const stated = boxed(end) ?? tagged(end) ?? hashed(end) ?? jsonAnswer(end) ?? sentence(end) ?? lastBlock(end);
  if (stated !== undefined && stated !== '') return stated;
  return end.length <= SHORT && text.length <= MAX_SEARCHED ? end : undefined;
}

/** The last box; boxes that a comma or an "and" joins to it are part of the answer. */
function boxed(text: string): string | undefined {
  if (!/\\(?:boxed|fbox)/.test(text)) return undefined;
  const closing = closingBraces(text);
  const boxes: { start: number; end: number; content: string }[] = [];
  for (const match of text.matchAll(/\\(?:boxed|fbox)\s?\{/g)) {
    const open = match.index + match[0].length - 1;
    const close = closing.get(open);
    if (close === undefined || match.index < (boxes.at(-1)?.end ?? 0)) continue;
    boxes.push({ start: match.index, end: close + 1, content: text.slice(open + 1, close).trim() });
  }
  let first = boxes.length - 1;
  while (first > 0 && isJoint(text.slice(boxes[first - 1]!.end, boxes[first]!.start))) first--;
  const content = boxes
    .slice(Math.max(0, first))
    .map((box) => box.content)
    .join(', ');
  return boxes.length === 0 ? undefined : withoutBoxes(content);
}

function isJoint(between: string): boolean {
  return between.length <= 12 && /^[\s$,.]*(?:and|or|,)[\s$]*$/.test(between.trim());
}

/** Boxes inside the box say nothing more. */
function withoutBoxes(content: string): string {
  return content.replace(/\\(?:boxed|fbox)\s?(?=\{)/g, '');
}

/** Where each brace that opens is closed, in one pass. A back-slash takes the meaning off the next character. */
function closingBraces(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '{') open.push(i);
    else if (c === '}' && open.length > 0) closing.set(open.pop()!, i);
  }
  return closing;
}

function tagged(text: string): string | undefined {
  for (const [open, close] of [
    ['<answer>', '</answer>'],
    ['[ANSWER]', '[/ANSWER]'],
  ] as const) {
    const start = text.lastIndexOf(open);
    if (start < 0) continue;
    const end = text.indexOf(close, start);
    const content = text.slice(start + open.length, end < 0 ? undefined : end).trim();
    // `f(1) == 2` states 2.
    const at = /^(?:assert\s+)?\w+\(/.test(content) ? content.lastIndexOf(' == ') : -1;
    return at < 0 ? content : content.slice(at + 4).trim();
  }
  return undefined;
}

function hashed(text: string): string | undefined {
  const at = text.lastIndexOf('####');
  return at < 0 ? undefined : lineFrom(text, at + 4);
}

const STATES =
  /\banswer(?: to [\w ]{1,40})?(?:\*\*)? ?(?:(?:is|=)(?=[\s:*]) ?:?|:)(?:\*\*)?(?! ?(?:correct|wrong|unclear|as follows))/gi;

/** What follows the last "answer is", "Final answer:" and the like, to the end of the sentence or line. */
function sentence(text: string): string | undefined {
  let at = -1;
  for (const match of text.matchAll(STATES)) at = match.index + match[0].length;
  if (at < 0) return undefined;
  const line = lineFrom(text, at).replace(/^[*\s]+|\*+$/g, '');
  const end = /(?<!\b(?:Mr|Mrs|Ms|Dr|St))\.\s+(?=[A-Z])/.exec(line)?.index;
  const stated = line
    .slice(0, end)
    .replace(/(?<!\.)\.$/, '')
    .replace(/\*+$/, '')
    .trim();
  return stated.length <= MAX_STATED ? stated : undefined;
}

/** The rest of the line, or the next line that is not empty. */
function lineFrom(text: string, at: number): string {
  const rest = text.slice(at).replace(/^[\s:*]+/, (all) => all.replace(/[^*]/g, ''));
  const end = rest.indexOf('\n');
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

const ANSWER_KEYS = ['answer', 'final_answer', 'finalAnswer', 'Answer'];

function jsonAnswer(text: string): string | undefined {
  const source = text.startsWith('{') ? text : lastBlock(text);
  if (source === undefined || !source.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value !== 'object' || value === null) return undefined;
    const fields = new Map<string, unknown>(Object.entries(value));
    const answer = ANSWER_KEYS.map((key) => fields.get(key)).find((found) => found !== undefined);
    if (typeof answer === 'string') return answer.trim();
    return answer === undefined || answer === null ? undefined : JSON.stringify(answer);
  } catch {
    // Not JSON, or nested too deeply to be written again.
    return undefined;
  }
}

/** The block of code that the text ends with. */
function lastBlock(text: string): string | undefined {
  if (!text.endsWith('```')) return undefined;
  const start = text.lastIndexOf('```', text.length - 4);
  if (start < 0) return undefined;
  return text
    .slice(start + 3, -3)
    .replace(/^\w*\n/, '')
    .trim();
}
