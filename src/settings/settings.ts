import { UserError } from '../base/errors.js';
import type { ArtifactRequest } from '../sources/artifacts/index.js';
import type { Setting } from './setting.js';
import { fieldOf, INPUTS, ACTION_INPUTS, SHARED_INPUTS, valueOf, type Input, type Values } from './table.js';
import { checkTogether } from './together.js';
import {
  NOT_FIELDS,
  type ActionSettings,
  type GetInput,
  type ActionInput,
  type Settings,
  type SettingsDocument,
  type SharedInput,
} from './types.js';

export function settingsDocument(settings: Settings): SettingsDocument {
  const named = SHARED_INPUTS.filter(({ inCertificate }) => inCertificate);
  return Object.fromEntries(
    named.map((setting) => [fieldOf(setting.name), valueOf(setting, settings) ?? null]),
  ) as SettingsDocument;
}

/**
 * Reads and checks all settings before any work is done. Defaults are not here: the table holds them.
 *
 * @throws UserError that names the input, the rule and the bad value
 */
export function parseSettings(get: GetInput): Settings {
  const settings = { ...read<SharedInput>(SHARED_INPUTS, get), artifacts: artifacts(get) };
  checkTogether(settings);
  return settings;
}

/** @throws UserError as parseSettings */
export function parseActionSettings(get: GetInput): ActionSettings {
  const {
    artifact: _,
    runId: __,
    repository: ___,
    githubToken: token,
    ...settings
  } = read<ActionInput>(ACTION_INPUTS, get);
  return { ...settings, token };
}

function read<S extends Input>(settings: readonly Setting[], get: GetInput): Values<S> {
  return Object.fromEntries(settings.map(({ name, kind }) => [fieldOf(name), kind.read(get(name), name)])) as Values<S>;
}

function artifacts(get: GetInput): ArtifactRequest {
  const request = INPUTS.filter(({ name }) => name in NOT_FIELDS);
  const { artifact: patterns, runId, repository } = read<ActionInput>(request, get);
  if (patterns.length === 0 && (runId !== '' || repository !== '')) {
    throw new UserError(
      '`run-id` and `repository` say where artifacts are, and `artifact` names none.',
      'Name the artifacts with `artifact`.',
    );
  }
  return { patterns, runId, repository };
}
