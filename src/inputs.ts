import { getInput } from '@actions/core';
import { parseActionSettings, parseSettings, type ActionSettings, type Settings } from './settings.js';

/** The inputs of the action: the only place that asks the runner for them. */
export function readInputs(): Settings & ActionSettings {
  const get = (name: string): string => getInput(name, { trimWhitespace: false });
  return { ...parseSettings(get), ...parseActionSettings(get) };
}
