import { quote, UserError } from '../base/errors.js';
import { FAIL_ON, type FailOn } from '../gate/decide.js';
import { parsePrices } from '../policies/prices.js';
import { REPEATS, type Repeats } from '../outcomes/draws.js';
import { parseColumns } from '../readers/tables/columns.js';
import { parseLimits } from '../sources/parse-limits.js';
import type { ArtifactRequest } from '../sources/artifacts/index.js';
import type { SourceLimits } from '../sources/limits.js';
import { COUNTABLE_AS_WRONG, type CountableAsWrong } from '../outcomes/pool.js';

export const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'off'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** Everything that the user decides, validated: what the action's inputs and the command line's flags have in common. */
export interface Settings {
  readonly results: readonly string[];
  /** Artifacts that hold results; the command line has none. */
  readonly artifacts: ArtifactRequest;
  readonly format: string;
  readonly models: readonly string[];
  readonly ensembles: readonly string[];
  readonly baselineModel: string | undefined;
  readonly minGain: number;
  readonly confidence: number;
  /** How often may be decided while the evaluation grows. */
  readonly looks: number;
  readonly passThreshold: number;
  readonly metric: string | undefined;
  /** Lines `role = column`, as the user wrote them. */
  readonly columns: readonly string[];
  readonly judge: string | undefined;
  readonly filter: string | undefined;
  readonly repeats: Repeats | undefined;
  readonly minCoverage: number;
  readonly countAsWrong: readonly CountableAsWrong[];
  readonly limits: SourceLimits;
  readonly groupBy: string | undefined;
  readonly clusterBy: string | undefined;
  readonly pairBy: string | undefined;
  /** Choices of each question. */
  readonly options: number | undefined;
  /** Globs of model names with the family of each; the first that matches counts. */
  readonly families: readonly Family[];
  /** Path of the file that settles all-wrong queries. */
  readonly adjudications: string | undefined;
  readonly showText: boolean;
  /** Lines as the user wrote them. */
  readonly prices: readonly string[];
  /** Path of an earlier certificate, or `artifact:NAME`. */
  readonly compareWith: string | undefined;
  readonly selfCheck: boolean;
  readonly diagnostics: boolean;
  readonly seed: number;
  readonly failOn: readonly FailOn[];
}

/** Models that belong together. */
export interface Family {
  readonly glob: string;
  readonly name: string;
}

export const ANNOTATION_MODES = ['true', 'log', 'false'] as const;
export type AnnotationMode = (typeof ANNOTATION_MODES)[number];

/** Settings that only the action has. */
export interface ActionSettings {
  readonly annotations: AnnotationMode;
  readonly trackingIssue: boolean;
  readonly confirm: number;
  readonly mermaid: boolean;
  readonly comment: CommentMode;
  readonly commentKey: string;
  readonly reportDir: string;
  readonly token: string;
}

/** Inputs that the command line does not have, or has in another form. */
export const NOT_FLAGS: ReadonlySet<string> = new Set([
  'results',
  'artifact',
  'run-id',
  'repository',
  'comment',
  'comment-key',
  'annotations',
  'tracking-issue',
  'confirm',
  'mermaid',
  'report-dir',
  'github-token',
]);

/** Gives the text of an input by its name in action.yml; `''` where it is empty. */
export type GetInput = (name: string) => string;

/**
 * Reads and checks all settings before any work is done. Defaults are not here: action.yml holds them.
 *
 * @throws UserError that names the input, the rule and the bad value
 */
export function parseSettings(get: GetInput): Settings {
  const settings: Settings = {
    results: lines(get('results')),
    artifacts: artifacts(get),
    format: get('format').trim(),
    models: lines(get('models')),
    ensembles: lines(get('ensembles')),
    baselineModel: optional(get('baseline-model')),
    minGain: number(get, 'min-gain', 'at least 0 and below 1', '0.02 for two points', (x) => x >= 0 && x < 1),
    confidence: number(get, 'confidence', 'above 0 and below 1', '0.95 for 95 %', (x) => x > 0 && x < 1),
    looks: number(
      get,
      'looks',
      'a whole number from 1 to 1000',
      '3',
      (x) => Number.isInteger(x) && x >= 1 && x <= 1000,
    ),
    passThreshold: number(get, 'pass-threshold', 'above 0', '0.5', (x) => x > 0),
    metric: optional(get('metric')),
    columns: lines(get('columns')),
    judge: optional(get('judge')),
    filter: optional(get('filter')),
    repeats: get('repeats').trim() === '' ? undefined : oneOf(get, 'repeats', REPEATS),
    minCoverage: number(get, 'min-coverage', 'at least 0 and at most 1', '0.95 for 95 %', (x) => x >= 0 && x <= 1),
    countAsWrong: severalOf(get, 'count-as-wrong', COUNTABLE_AS_WRONG),
    limits: parseLimits(get('limits')),
    groupBy: optional(get('group-by')),
    clusterBy: optional(get('cluster-by')),
    pairBy: optional(get('pair-by')),
    options:
      get('options').trim() === ''
        ? undefined
        : number(get, 'options', 'a whole number from 2 on', '4', (x) => Number.isInteger(x) && x >= 2),
    families: lines(get('families')).map(family),
    adjudications: optional(get('adjudications')),
    showText: yesOrNo(get, 'show-text'),
    prices: lines(get('prices')),
    compareWith: optional(get('compare-with')),
    selfCheck: yesOrNo(get, 'self-check'),
    diagnostics: yesOrNo(get, 'diagnostics'),
    seed: seed(get('seed').trim()),
    failOn: failOn(get),
  };
  if (settings.results.length + settings.artifacts.patterns.length === 0) {
    throw new UserError('`results` names no file.', 'Give the path, folder or glob of the results of your evaluation.');
  }
  if (settings.failOn.includes('ensemble-not-better') && settings.ensembles.length === 0) {
    throw new UserError(
      '`fail-on`: `ensemble-not-better` needs an ensemble to test.',
      'Name its rows of the results with `ensembles`.',
    );
  }
  if (settings.failOn.includes('no-realised-gain') && !settings.diagnostics) {
    throw new UserError(
      '`fail-on`: `no-realised-gain` is judged by policies that `diagnostics` measures.',
      'Set `diagnostics` to true.',
    );
  }
  const grouping = (['group-by', 'pair-by'] as const).filter((name) => get(name).trim() !== '');
  if (grouping.length > 0 && !settings.diagnostics) {
    throw new UserError(
      `\`${grouping[0]}\` asks for what \`diagnostics\` works out, and that is false.`,
      `Set \`diagnostics\` to true, or leave out \`${grouping.join('`, `')}\`.`,
    );
  }
  if (settings.failOn.includes('regression') && settings.compareWith === undefined) {
    throw new UserError(
      '`fail-on`: `regression` needs an earlier certificate to compare with.',
      'Name it with `compare-with`.',
    );
  }
  if (settings.selfCheck && settings.clusterBy !== undefined) {
    throw new UserError(
      '`self-check` draws single queries again, and with `cluster-by` these are not independent.',
      'Leave out one of the two.',
    );
  }
  parsePrices(settings.prices);
  parseColumns(settings.columns);
  if (settings.pairBy !== undefined && settings.groupBy === undefined) {
    throw new UserError('`pair-by` compares groups, and there are none.', 'Name the groups with `group-by`.');
  }
  return settings;
}

/** @throws UserError as parseSettings */
export function parseActionSettings(get: GetInput): ActionSettings {
  const reportDir = get('report-dir').trim();
  if (reportDir === '') throw new UserError('`report-dir` is empty.', 'Name a folder for the report.');
  const commentKey = get('comment-key').trim();
  if (commentKey === '' || commentKey.length > 100) {
    throw new UserError(
      `\`comment-key\` must have 1 to 100 characters, not ${quote(commentKey)}.`,
      'Give a short name.',
    );
  }
  return {
    comment: oneOf(get, 'comment', COMMENT_MODES),
    commentKey,
    annotations: oneOf(get, 'annotations', ANNOTATION_MODES),
    trackingIssue: yesOrNo(get, 'tracking-issue'),
    confirm: number(
      get,
      'confirm',
      'a whole number from 1 to 20',
      '2',
      (x) => Number.isInteger(x) && x >= 1 && x <= 20,
    ),
    mermaid: yesOrNo(get, 'mermaid'),
    reportDir,
    token: get('github-token').trim(),
  };
}

function artifacts(get: GetInput): ArtifactRequest {
  const request = {
    patterns: lines(get('artifact')),
    runId: get('run-id').trim(),
    repository: get('repository').trim(),
  };
  if (request.patterns.length === 0 && (request.runId !== '' || request.repository !== '')) {
    throw new UserError(
      '`run-id` and `repository` say where artifacts are, and `artifact` names none.',
      'Name the artifacts with `artifact`.',
    );
  }
  return request;
}

function family(line: string): Family {
  const [, glob, name] = /^([^=]*[^=\s])\s*=\s*(\S.*)$/.exec(line) ?? [];
  if (glob !== undefined && name !== undefined) return { glob, name };
  throw new UserError(
    `\`families\`: ${quote(line)} is not of the form \`glob = family\`.`,
    'Write for example `gpt-* = openai`.',
  );
}

function yesOrNo(get: GetInput, name: string): boolean {
  const text = get(name).trim();
  if (text === 'true' || text === 'false') return text === 'true';
  throw new UserError(`\`${name}\` must be true or false, not ${quote(text)}.`, 'Write one of the two.');
}

function seed(text: string): number {
  if (/^[0-9]{1,10}$/.test(text) && Number(text) < 2 ** 32) return Number(text);
  throw new UserError(`\`seed\` must be a whole number below 4294967296, not ${quote(text)}.`, 'Any will do.');
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function optional(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

/** A plain decimal number: `2%`, `0,02` and `30abc` are mistakes, not numbers. */
function number(get: GetInput, name: string, rule: string, example: string, isValid: (x: number) => boolean): number {
  const text = get(name).trim();
  const value = /^[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value) && isValid(value)) return value;
  throw new UserError(
    `\`${name}\` must be ${rule.startsWith('a ') ? rule : `a number ${rule}`}, not ${quote(text)}.`,
    `Write a plain decimal number, such as ${example}.`,
  );
}

function oneOf<T extends string>(get: GetInput, name: string, known: readonly T[]): T {
  const text = get(name).trim();
  const found = known.find((value) => value === text);
  if (found !== undefined) return found;
  throw new UserError(`\`${name}\` must be one of ${known.join(', ')}, not ${quote(text)}.`, 'Choose one of them.');
}

function severalOf<T extends string>(get: GetInput, name: string, known: readonly T[]): T[] {
  const words = get(name)
    .split(/[,\s]+/)
    .filter((word) => word !== '');
  const wrong = words.find((word) => !known.includes(word as T));
  if (wrong !== undefined) {
    throw new UserError(
      `\`${name}\`: ${quote(wrong)} is not one of ${known.join(', ')}.`,
      'Give a comma list of them.',
    );
  }
  return known.filter((value) => words.includes(value));
}

/** `none` has to be said: an empty gate is more often a mistake than a wish. */
function failOn(get: GetInput): FailOn[] {
  if (get('fail-on').trim() === 'none') return [];
  const conditions = severalOf(get, 'fail-on', [...FAIL_ON, 'none'] as const);
  if (conditions.length === 0) throw new UserError('`fail-on` is empty.', 'Write `none` if the gate is never to fail.');
  if (conditions.includes('none'))
    throw new UserError('`fail-on` has `none` beside other conditions.', 'Write `none` alone, or leave it out.');
  return conditions.filter((condition) => condition !== 'none');
}
