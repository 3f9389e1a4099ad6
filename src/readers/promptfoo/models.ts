import { quote, UserError } from '../../base/errors.js';
import type { PromptfooRow } from './row.js';
import { keyOf } from '../common/rows.js';

/** The rows of one file. */
export interface FileRows {
  readonly path: string;
  readonly rows: readonly PromptfooRow[];
}

/** A (provider, prompt) pair of one file. */
interface Slot {
  readonly file: FileRows;
  readonly provider: string;
  readonly prompt: string;
  readonly promptIdx: number | undefined;
}

/** Prompts without a label of their own are labelled with their text, which is no part of a name when it is longer. */
const MAX_LABEL = 40;

/**
 * Names the model of each row: the provider, with the prompt where the provider answered several prompts, and with a
 * number where one file has the same provider and prompt more than once. Decided once over all files.
 *
 * @returns the name of a row, and what people should be told of the names
 * @throws UserError where two models would get the same name
 */
export function modelNames(files: readonly FileRows[]): {
  nameOf: (file: FileRows, row: PromptfooRow) => string;
  notes: string[];
} {
  const slots = slotsOf(files);
  const numbers = new Map<string, number>();
  const promptsOf = new Map<string, Set<string>>();
  const bound = boundProviders(files);
  for (const { provider, prompt } of slots.values()) {
    if (!numbers.has(prompt)) numbers.set(prompt, numbers.size + 1);
    promptsOf.set(provider, (promptsOf.get(provider) ?? new Set<string>()).add(bound.has(provider) ? '' : prompt));
  }
  const duplicates = duplicatesOf(slots, bound);
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  const numbered = new Set<string>();
  for (const [key, slot] of slots) {
    let name = slot.provider;
    if (promptsOf.get(slot.provider)!.size > 1) {
      const isShort = slot.prompt !== '' && slot.prompt.length <= MAX_LABEL && !/[\r\n]/.test(slot.prompt);
      if (!isShort) numbered.add(slot.prompt);
      name += ` [${isShort ? slot.prompt : `#${numbers.get(slot.prompt)!}`}]`;
    }
    const pair = keyOf(slot.provider, bound.has(slot.provider) ? '' : slot.prompt);
    const rank = duplicates.get(key)!;
    if (duplicates.hasDuplicates.has(pair)) name += ` (${rank + 1})`;
    names.set(key, name);
    const owner = keyOf(pair, String(rank));
    if ((owners.get(name) ?? owner) !== owner) {
      throw new UserError(
        `two different models would both be named ${quote(name)}.`,
        'Give every provider a label of its own.',
        { file: slot.file.path },
      );
    }
    owners.set(name, owner);
  }
  const hasPrompts = [...promptsOf.values()].some((prompts) => prompts.size > 1);
  const notes = [
    ...(hasPrompts
      ? [`a provider with several prompts is one model for each: "provider [prompt]"${numberedText(numbered, numbers)}`]
      : []),
    ...(duplicates.hasDuplicates.size > 0
      ? ['the same provider and prompt stand in one file more than once and are numbered (1), (2), ...']
      : []),
  ];
  return { nameOf: (file, row) => names.get(slotKey(files.indexOf(file), row))!, notes };
}

/**
 * Providers that answered each test with one prompt alone, and with several prompts in all: their tests are bound to
 * prompts, which belong to the questions there, and not to the model.
 */
function boundProviders(files: readonly FileRows[]): Set<string> {
  const promptOf = new Map<string, string>();
  const prompts = new Map<string, Set<string>>();
  const crossed = new Set<string>();
  for (const { rows } of files) {
    for (const { provider, prompt, content } of rows) {
      const key = keyOf(provider, content);
      if ((promptOf.get(key) ?? prompt) !== prompt) crossed.add(provider);
      promptOf.set(key, prompt);
      prompts.set(provider, (prompts.get(provider) ?? new Set<string>()).add(prompt));
    }
  }
  const several = [...prompts].filter(([, of]) => of.size > 1).map(([provider]) => provider);
  return new Set(several.filter((provider) => !crossed.has(provider)));
}

/** In the order of the files and, within a file, of the evaluation: never in that of the rows, which is the order of completion. */
function slotsOf(files: readonly FileRows[]): Map<string, Slot> {
  const slots: [string, Slot][] = [];
  for (const [index, file] of files.entries()) {
    const found = new Map<string, Slot>();
    for (const row of file.rows) {
      const key = slotKey(index, row);
      if (!found.has(key))
        found.set(key, { file, provider: row.provider, prompt: row.prompt, promptIdx: row.promptIdx });
    }
    const position = (slot: Slot): number => slot.promptIdx ?? -1;
    const inOrder = [...found].sort(([a, x], [b, y]) => position(x) - position(y) || (a < b ? -1 : 1));
    for (const slot of inOrder) slots.push(slot);
  }
  return new Map(slots);
}

/** For each slot, how many of its file with the same provider and prompt stand before it. */
class Duplicates extends Map<string, number> {
  readonly hasDuplicates = new Set<string>();
}

function duplicatesOf(slots: ReadonlyMap<string, Slot>, bound: ReadonlySet<string>): Duplicates {
  const duplicates = new Duplicates();
  const counts = new Map<FileRows, Map<string, number>>();
  for (const [key, slot] of slots) {
    const inFile = counts.get(slot.file) ?? new Map<string, number>();
    counts.set(slot.file, inFile);
    const pair = keyOf(slot.provider, slot.prompt, String(bound.has(slot.provider)));
    const before = inFile.get(pair) ?? 0;
    if (before > 0) duplicates.hasDuplicates.add(keyOf(slot.provider, bound.has(slot.provider) ? '' : slot.prompt));
    duplicates.set(key, before);
    inFile.set(pair, before + 1);
  }
  return duplicates;
}

function slotKey(file: number, row: PromptfooRow): string {
  return keyOf(String(file), row.provider, row.prompt, String(row.promptIdx));
}

function numberedText(numbered: ReadonlySet<string>, numbers: ReadonlyMap<string, number>): string {
  if (numbered.size === 0) return '';
  return `, long prompts by number (${[...numbered].map((prompt) => `#${numbers.get(prompt)!} is ${quote(prompt)}`).join(', ')})`;
}
