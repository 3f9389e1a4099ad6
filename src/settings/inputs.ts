import { getInput, warning } from '@actions/core';
import { UserError } from '../base/errors.js';
import { readEvent } from '../github/run-event.js';
import { hasUnreadFile, DEFAULT_PATH, type SettingsFile } from './file/settings-file.js';
import { layered } from './layers.js';
import { parseActionSettings, parseSettings } from './settings.js';
import type { ActionSettings, Settings } from './types.js';

/** An input that is left out is empty: the runner knows no defaults but that of the token. */
function given(name: string): string | undefined {
  const text = getInput(name, { trimWhitespace: false });
  return text.trim() === '' ? undefined : text;
}

/** The configuration file that `config` names; undefined where it names none. @throws UserError as settingsInRepository */
export async function readConfiguration(environment: NodeJS.ProcessEnv): Promise<SettingsFile | undefined> {
  const [config = '', token = ''] = [given('config')?.trim(), given('github-token')?.trim()];
  if (config === '') {
    if (await hasUnreadFile(environment)) {
      warning(`${DEFAULT_PATH} is in the checkout and is not read: \`config\` does not name it.`);
    }
    return undefined;
  }
  // Loaded only here: it asks GitHub.
  const { settingsInRepository } = await import('./file/in-repository.js');
  return settingsInRepository(config, token, await readEvent(environment), environment);
}

/** The inputs of the action: the only place that asks the runner for them. */
export function readInputs(file: SettingsFile | undefined): Settings & ActionSettings {
  const get = layered(given, file);
  return { ...parseSettings(get), ...parseActionSettings(get) };
}

/** Where to publish, as far as it can be told, for a run that may have failed on these very inputs. */
export function readPublishInputs(file: SettingsFile | undefined): ActionSettings {
  const get = layered(given, file);
  try {
    return parseActionSettings(get);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const text = (name: string): string => get(name).trim();
    const usual = parseActionSettings(layered(() => undefined, undefined));
    return {
      ...usual,
      comment: text('comment') === 'off' ? 'off' : 'always',
      commentKey: text('comment-key').slice(0, 100) || usual.commentKey,
      annotations: 'false',
      token: text('github-token'),
    };
  }
}
