import { UserError, quote } from './errors.js';

type Test = (char: string) => boolean;

/** What a pattern says, in order: one character, any number of characters, or one of several sequences. */
type Part = { one: Test } | { many: Test } | { either: Part[][] };

/** A state of the matcher: consume a character, go on without one, or accept. */
type State = { test: Test; next: number } | { free: number[] } | 'accept';

const MAX_PATTERN = 4096;
const any: Test = () => true;
const notSlash: Test = (char) => char !== '/';

/**
 * Compiles a glob: `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}` and, for paths, `**`. The whole text must match.
 *
 * For a `path`, `*`, `?` and `[...]` stop at `/`, and `**` as a whole segment stands for any number of folders, none
 * included. For a `name` (of a model), `/` is a character like any other. A bracket or brace that is never closed, and a
 * brace without a comma, stand for themselves; `[*]` is a literal asterisk.
 *
 * The matcher follows all readings at once (Thompson's construction), so its time is the product of the two lengths,
 * whatever the pattern.
 *
 * @throws UserError for a pattern of more than 4096 characters.
 */
export function globMatcher(pattern: string, kind: 'path' | 'name'): (text: string) => boolean {
  const chars = Array.from(pattern);
  if (chars.length > MAX_PATTERN) {
    throw new UserError(`The pattern ${quote(pattern)} has more than ${MAX_PATTERN} characters.`, 'Shorten it.');
  }
  const states: State[] = ['accept'];
  const start = compile(parse(chars, kind === 'path' ? notSlash : any), 0, states);
  return (text) => run(states, start, text);
}

/** Whether a path has characters that only a glob gives a meaning to. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

function parse(chars: readonly string[], inSegment: Test): Part[] {
  const parts: Part[] = [];
  const folders = inSegment === notSlash;
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i];
    if (char === '?') parts.push({ one: inSegment });
    else if (char === '*') {
      let end = i;
      while (chars[end] === '*') end++;
      const segment = folders && end - i === 2 && (i === 0 || chars[i - 1] === '/');
      if (segment && chars[end] === '/') {
        parts.push({ either: [[], [{ many: any }, { one: (c) => c === '/' }]] });
        end++;
      } else parts.push({ many: segment && end === chars.length ? any : inSegment });
      i = end - 1;
    } else if (char === '[') {
      const end = classEnd(chars, i);
      parts.push({ one: end < 0 ? (c) => c === '[' : classTest(chars.slice(i + 1, end), inSegment) });
      if (end >= 0) i = end;
    } else if (char === '{') {
      const branches = braceBranches(chars, i);
      if (branches.length < 2) parts.push({ one: (c) => c === '{' });
      else {
        const end = i + branches.reduce((sum, branch) => sum + branch.length + 1, 0);
        parts.push({ either: branches.map((branch) => parse(branch, inSegment)) });
        i = end;
      }
    } else parts.push({ one: (c) => c === char });
  }
  return parts;
}

/** Index of the `]` that closes the class opened at `start`, or -1. A `]` that comes first is a member. */
function classEnd(chars: readonly string[], start: number): number {
  const negated = chars[start + 1] === '!' || chars[start + 1] === '^';
  return chars.indexOf(']', start + (negated ? 3 : 2));
}

function classTest(members: readonly string[], inSegment: Test): Test {
  const negated = members[0] === '!' || members[0] === '^';
  const ranges: [string, string][] = [];
  for (let i = negated ? 1 : 0; i < members.length; i++) {
    const isRange = members[i + 1] === '-' && i + 2 < members.length;
    ranges.push([members[i], members[isRange ? i + 2 : i]]);
    if (isRange) i += 2;
  }
  const code = (char: string) => char.codePointAt(0)!;
  return (char) =>
    inSegment(char) && negated !== ranges.some(([low, high]) => code(low) <= code(char) && code(char) <= code(high));
}

/** The comma-separated branches of the brace opened at `start`; empty when it is never closed. */
function braceBranches(chars: readonly string[], start: number): string[][] {
  const branches: string[][] = [[]];
  let depth = 0;
  for (let i = start + 1; i < chars.length; i++) {
    const char = chars[i];
    if (char === '}' && depth === 0) return branches;
    if (char === ',' && depth === 0) branches.push([]);
    else {
      depth += char === '{' ? 1 : char === '}' ? -1 : 0;
      branches[branches.length - 1].push(char);
    }
  }
  return [];
}

/** Adds the states of `parts` that lead to `next`, last part first; returns the state to start from. */
function compile(parts: readonly Part[], next: number, states: State[]): number {
  for (const part of parts.toReversed()) {
    if ('one' in part) next = states.push({ test: part.one, next }) - 1;
    else if ('many' in part) {
      const loop = states.push({ free: [] }) - 1;
      const step = states.push({ test: part.many, next: loop }) - 1;
      states[loop] = { free: [step, next] };
      next = loop;
    } else {
      const after = next;
      next = states.push({ free: part.either.map((branch) => compile(branch, after, states)) }) - 1;
    }
  }
  return next;
}

function run(states: readonly State[], start: number, text: string): boolean {
  let current = reach(states, [start]);
  for (const char of text) {
    const stepped: number[] = [];
    for (const index of current) {
      const state = states[index];
      if (state !== 'accept' && 'test' in state && state.test(char)) stepped.push(state.next);
    }
    if (stepped.length === 0) return false;
    current = reach(states, stepped);
  }
  return current.has(0);
}

/** All states that `from` leads to without consuming a character. */
function reach(states: readonly State[], from: readonly number[]): Set<number> {
  const reached = new Set<number>();
  const pending = [...from];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const state = states[index];
    if (state !== 'accept' && 'free' in state) pending.push(...state.free);
  }
  return reached;
}
