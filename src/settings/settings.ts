import { UserError } from '../base/errors.js';
import type { ArtifactRequest } from '../sources/artifacts/index.js';
import type { Setting } from './setting.js';
import { checkMeasure } from './together.js';
import { fieldOf, INPUTS, OF_ACTION, SHARED, valueOf, type Input, type Values } from './table.js';

type OfAction = Extract<Input, { where: 'action' }>;
type Shared = Exclude<Input, OfAction>;

/** Everything that the user decides, validated: what the action's inputs and the command line's flags have in common. */
export interface Settings extends Values<Shared> {
  /** Artifacts that hold results; the command line has none. */
  readonly artifacts: ArtifactRequest;
}

/** Settings that only the action has. */
export interface ActionSettings extends Values<Exclude<OfAction, { name: keyof typeof IN_REQUEST }>> {
  readonly token: string;
}

type Named = Values<Extract<Shared, { inCertificate: true }>>;

/** The settings that a certificate names; null where one is not set. */
export type SettingsDocument = {
  readonly [Field in keyof Named]: undefined extends Named[Field]
    ? Exclude<Named[Field], undefined> | null
    : Named[Field];
};

export function settingsDocument(settings: Settings): SettingsDocument {
  const named = SHARED.filter(({ inCertificate }) => inCertificate);
  return Object.fromEntries(
    named.map((setting) => [fieldOf(setting.name), valueOf(setting, settings) ?? null]),
  ) as SettingsDocument;
}

/** Inputs of the action that are a part of `artifacts`, or have another name as a field. */
const IN_REQUEST = { artifact: true, 'run-id': true, repository: true, 'github-token': true } as const;

/** Gives the text of an input by its name; `''` where it is empty. */
export type GetInput = (name: string) => string;

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

/** @throws UserError for settings of which one makes no sense without, or beside, another */
function checkTogether(settings: Settings): void {
  const { artifacts, clusterBy, compareWith, diagnostics, ensembles, failOn, groupBy, pairBy, results } = settings;
  if (results.length + artifacts.patterns.length === 0) {
    throw new UserError('`results` names no file.', 'Give the path, folder or glob of the results of your evaluation.');
  }
  if (failOn.includes('ensemble-not-better') && ensembles.length === 0) {
    throw new UserError(
      '`fail-on`: `ensemble-not-better` needs an ensemble to test.',
      'Name its rows of the results with `ensembles`.',
    );
  }
  if (failOn.includes('no-realised-gain') && !diagnostics) {
    throw new UserError(
      '`fail-on`: `no-realised-gain` is judged by policies that `diagnostics` measures.',
      'Set `diagnostics` to true.',
    );
  }
  const grouping = [...(groupBy === undefined ? [] : ['group-by']), ...(pairBy === undefined ? [] : ['pair-by'])];
  if (grouping.length > 0 && !diagnostics) {
    throw new UserError(
      `\`${grouping[0]!}\` asks for what \`diagnostics\` works out, and that is false.`,
      `Set \`diagnostics\` to true, or leave out \`${grouping.join('`, `')}\`.`,
    );
  }
  if (failOn.includes('regression') && compareWith === undefined) {
    throw new UserError(
      '`fail-on`: `regression` needs an earlier certificate to compare with.',
      'Name it with `compare-with`.',
    );
  }
  if (settings.selfCheck && clusterBy !== undefined) {
    throw new UserError(
      '`self-check` draws single queries again, and with `cluster-by` these are not independent.',
      'Leave out one of the two.',
    );
  }
  if (pairBy !== undefined && groupBy === undefined) {
    throw new UserError('`pair-by` compares groups, and there are none.', 'Name the groups with `group-by`.');
  }
  checkMeasure(settings);
}
