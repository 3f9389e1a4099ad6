import { nearest } from '../../base/nearest.js';
import { quote, UserError } from '../../base/errors.js';
import { docsUrl } from '../../base/docs.js';
import { separatorOf } from '../kinds.js';
import type { Setting } from '../setting.js';
import { FLAGS, FILE_INPUTS } from '../table.js';
import type { SettingsFile } from './settings-file.js';
import type { Entry } from './yaml-entries.js';

/** The first fault of a configuration file. What it says of publishing holds for the fault too. */
export class FaultySettings extends UserError {
  constructor(
    fault: UserError,
    readonly others: SettingsFile,
  ) {
    super(fault.rule, fault.remedy, fault.place);
  }
}

/**
 * Reads a configuration file: the names of the inputs with their texts, or with lists for inputs that take several.
 *
 * @param title  names the file in messages
 * @returns the texts of the settings, each valid by the table of settings
 * @throws UserError with file, line, rule, value and remedy
 */
export async function parseSettingsFile(bytes: Uint8Array, title: string): Promise<ReadonlyMap<string, string>> {
  // Loaded here because most runs have no such file.
  const { yamlEntries } = await import('./yaml-entries.js');
  const texts = new Map<string, string>();
  let fault: UserError | undefined;
  for (const entry of yamlEntries(bytes, title)) {
    try {
      const { name, kind } = settingOf(entry);
      if (texts.has(name)) throw new UserError(`\`${name}\` is set for the second time.`, 'Remove one of the two.');
      const text = textOf(entry, separatorOf(kind));
      kind.read(text, name);
      texts.set(name, text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fault ??= error.at({ file: title, line: entry.line });
    }
  }
  if (fault !== undefined) throw new FaultySettings(fault, { title, texts });
  return texts;
}

function settingOf({ name }: Entry): Setting {
  const found = FILE_INPUTS.find((setting) => setting.name === name);
  if (found !== undefined) return found;
  if (FLAGS.some((flag) => flag.name === name && flag.name !== 'config')) {
    throw new UserError(`\`${name}\` is a flag of the command line alone.`, `Give it there, as \`--${name}\`.`);
  }
  if (name === 'config' || name === 'github-token') {
    throw new UserError(`\`${name}\` may not stand in a configuration file.`, 'Give it as an input of the step.');
  }
  const near = nearest(
    name,
    FILE_INPUTS.map((setting) => setting.name),
  );
  const remedy = near === undefined ? `All names: ${docsUrl('inputs.md')}.` : `Did you mean \`${near}\`?`;
  throw new UserError(`there is no setting ${quote(name)}.`, remedy);
}

function textOf({ name, value }: Entry, separator: string | undefined): string {
  const items = typeof value === 'string' ? [value] : value;
  if (items.length === 0 || items.some((item) => item.trim() === '')) {
    throw new UserError(`\`${name}\` has no value.`, 'Give one, or remove the line to take the default.');
  }
  if (typeof value === 'string') return value;
  if (separator !== undefined) return value.join(separator);
  throw new UserError(`\`${name}\` takes one value, not a list (${quote(value)}).`, `Write \`${name}: VALUE\`.`);
}
