import { getInput } from '@actions/core';
import { UserError } from '../base/errors.js';
import { parseActionSettings, parseSettings } from './settings.js';
import type { ActionSettings, Settings } from './types.js';
import { defaultOf } from './table.js';

const get = (name: string): string => getInput(name, { trimWhitespace: false });

/** The inputs of the action: the only place that asks the runner for them. */
export function readInputs(): Settings & ActionSettings {
  return { ...parseSettings(get), ...parseActionSettings(get) };
}

/** Where to publish, as far as it can be told, for a run that may have failed on these very inputs. */
export function readPublishInputs(): ActionSettings {
  try {
    return parseActionSettings(get);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const text = (name: string): string => get(name).trim();
    const usual = parseActionSettings(defaultOf);
    return {
      ...usual,
      comment: text('comment') === 'off' ? 'off' : 'always',
      commentKey: text('comment-key').slice(0, 100) || usual.commentKey,
      annotations: 'false',
      token: text('github-token'),
    };
  }
}
