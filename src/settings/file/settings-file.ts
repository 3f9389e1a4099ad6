import { join } from 'node:path';
import { exists } from '../../sources/exists.js';

/** A configuration file: the texts of settings by their names, each valid by itself. */
export interface SettingsFile {
  /** As people know it, with its commit where it comes from a repository. */
  readonly title: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Where the command line looks for a configuration file if `config` names none. */
export const DEFAULT_PATH = '.github/beta-certificate.yml';

/** Whether the checkout has a file at the usual place: where `config` names none, somebody expects it to be read. */
export function hasUnreadFile(environment: NodeJS.ProcessEnv): Promise<boolean> {
  return exists(join(environment['GITHUB_WORKSPACE'] ?? '', DEFAULT_PATH));
}

/** The text of `config` that asks for no file. */
export const NO_FILE = 'none';

/** Far more than all settings together take. */
export const MAX_BYTES = 65_536;

/** The file and what it sets: `.github/beta-certificate.yml: min-gain, fail-on`. */
export function describe({ title, texts }: SettingsFile): string {
  return `${title}: ${texts.size === 0 ? 'nothing is set' : [...texts.keys()].join(', ')}`;
}
