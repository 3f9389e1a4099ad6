import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { quote, UserError } from '../../base/errors.js';
import { MAX_BYTES } from './settings-file.js';

/** One entry of the mapping that a file of YAML is. */
export interface Entry {
  readonly name: string;
  readonly line: number;
  /** Scalars as they are written: 0.020 stays 0.020. Empty where nothing is written. */
  readonly value: string | readonly string[];
}

const FORM = 'Write one `name: value` a line, such as `min-gain: 0.05`.';

/**
 * The entries of a file of YAML that is one mapping from names to texts or lists of texts, in the order of the file.
 * Anchors, aliases and tags are refused, and nothing is expanded.
 *
 * @param title  names the file in messages
 * @throws UserError with file, line, rule and remedy
 */
export function yamlEntries(bytes: Uint8Array, title: string): readonly Entry[] {
  const text = textOf(bytes, title);
  if (isTooDeep(text)) throw new UserError('is nested too deeply.', FORM, { file: title });
  const lines = new LineCounter();
  const lineOf = (node: ParsedNode): number => lines.linePos(node.range[0]).line;
  const fault = (node: ParsedNode, rule: string, remedy: string): UserError =>
    new UserError(rule, remedy, { file: title, line: lineOf(node) });
  const scalarOf = (node: ParsedNode, what: string): string => {
    plain(node);
    if (isScalar(node)) return String(node.value);
    throw fault(node, `has ${isSeq(node) ? 'a list' : 'a mapping'} ${what}.`, FORM);
  };
  const plain = (node: ParsedNode): void => {
    const has = isAlias(node) ? 'an alias' : node.anchor ? 'an anchor' : node.tag ? 'a tag' : undefined;
    if (has === undefined) return;
    // A node begins behind its anchor and its tag, which may stand on a line before it.
    const mark = node.anchor ? `&${node.anchor}` : node.tag ? '!' : '';
    throw new UserError(
      `has ${has} of YAML, which is not allowed here.`,
      'Write the value itself, in quotes if it begins with *, & or !.',
      { file: title, line: lines.linePos(text.lastIndexOf(mark, node.range[0])).line },
    );
  };

  // In the failsafe schema all scalars are texts, and no key merges anything.
  const options = { schema: 'failsafe', uniqueKeys: false, lineCounter: lines, prettyErrors: false } as const;
  const { contents, errors } = parseDocument<ParsedNode, true>(text, options);
  if (errors[0] !== undefined) {
    const { message, pos } = errors[0];
    throw new UserError(`is not YAML with one mapping: ${quote(message)}.`, FORM, {
      file: title,
      line: lines.linePos(pos[0]).line,
    });
  }
  if (contents === null) return [];
  plain(contents);
  if (!isMap(contents)) throw fault(contents, 'must be a mapping from names of settings to values.', FORM);
  return contents.items.map(({ key, value }) => ({
    name: scalarOf(key, 'where the name of a setting was expected'),
    line: lineOf(key),
    value:
      value === null
        ? ''
        : isSeq(value) && !value.anchor && !value.tag
          ? value.items.map((item) => scalarOf(item, 'inside of a list'))
          : scalarOf(value, 'where a value was expected'),
  }));
}

function textOf(bytes: Uint8Array, file: string): string {
  if (bytes.length > MAX_BYTES) {
    throw new UserError(`is larger than ${MAX_BYTES} bytes.`, 'A configuration file holds settings, and no results.', {
      file,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('is not text in UTF-8.', 'Save it as UTF-8.', { file });
  }
}

const MAX_DEPTH = 50;

/** Whether a text nests so deeply that the parser might end the process; a file of settings has two levels. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return new RegExp(`(?:[-?:][ \\t]+){${MAX_DEPTH}}`).test(text);
}
