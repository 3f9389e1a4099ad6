import { UserError } from '../base/errors.js';
import type { ArtifactRequest } from '../sources/artifacts/index.js';
import type { Setting } from './setting.js';
import { fieldOf, INPUTS, OF_ACTION, SHARED, valueOf, type Input, type Values } from './table.js';
import { checkTogether } from './together.js';
import {
  IN_REQUEST,
  type ActionSettings,
  type GetInput,
  type OfAction,
  type Settings,
  type SettingsDocument,
  type Shared,
} from './types.js';

export function settingsDocument(settings: Settings): SettingsDocument {
  const named = SHARED.filter(({ inCertificate }) => inCertificate);
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
  const settings = { ...read<Shared>(SHARED, get), artifacts: artifacts(get) };
  checkTogether(settings);
  return settings;
}

/** @throws UserError as parseSettings */
export function parseActionSettings(get: GetInput): ActionSettings {
  const { artifact: _, runId: __, repository: ___, githubToken: token, ...settings } = read<OfAction>(OF_ACTION, get);
  return { ...settings, token };
}

function read<S extends Input>(settings: readonly Setting[], get: GetInput): Values<S> {
  return Object.fromEntries(settings.map(({ name, kind }) => [fieldOf(name), kind.read(get(name), name)])) as Values<S>;
}

function artifacts(get: GetInput): ArtifactRequest {
  const request = INPUTS.filter(({ name }) => name in IN_REQUEST);
  const { artifact: patterns, runId, repository } = read<OfAction>(request, get);
  if (patterns.length === 0 && (runId !== '' || repository !== '')) {
    throw new UserError(
      '`run-id` and `repository` say where artifacts are, and `artifact` names none.',
      'Name the artifacts with `artifact`.',
    );
  }
  return { patterns, runId, repository };
}
