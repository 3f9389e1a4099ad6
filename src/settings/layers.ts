import { NOT_IN_FILE, defaultOf } from './table.js';
import { NO_FILE, type SettingsFile } from './file/settings-file.js';
import type { GetInput } from './types.js';

/**
 * The texts of settings from their three homes: what is given (an input or a flag), the configuration file, and the
 * defaults of the table.
 *
 * @param given  undefined for what is not given
 */
export function layered(given: (name: string) => string | undefined, file: SettingsFile | undefined): GetInput {
  return (name) => {
    // Whoever repeats this run has all its settings, and must not read a file that says otherwise.
    if (name === 'config') return NO_FILE;
    if (NOT_IN_FILE.has(name)) return given(name) ?? '';
    return given(name) ?? file?.texts.get(name) ?? defaultOf(name);
  };
}
