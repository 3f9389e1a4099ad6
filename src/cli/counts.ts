import { quote, UserError } from '../base/errors.js';
import { counted, integer, percent, portable } from '../base/numbers.js';
import { certifyCounts, type CountsCertificate } from '../certificate/counts.js';
import { confidenceOfEach } from '../certificate/level.js';
import type { FailOn } from '../gate/decide.js';
import { atMost, gainRange, pointsText, shares, signed } from '../report/model/figures.js';
import { levelText } from '../report/model/words.js';
import { wrap } from '../report/terminal.js';
import { SHARED_INPUTS } from '../settings/table.js';
import { VERSION } from '../settings/version.js';

/** What `--counts` asks for. */
export interface CountsCommand {
  readonly kind: 'counts';
  readonly certificate: CountsCertificate;
  /** Conditions of `fail-on` that hold. */
  readonly failures: readonly FailOn[];
  /** As that of a run. */
  readonly json: string | undefined;
}

/** The flags that go with counts; all others are about results. */
const TOGETHER = ['counts', 'min-gain', 'confidence', 'looks', 'fail-on', 'json', 'color', 'no-color'];
const DECIDABLE: readonly FailOn[] = ['no-gain', 'inconclusive'];

/**
 * The certificate of `--counts K,n,correct,...` with what the gate makes of it.
 *
 * @param given  the names of all flags that were given
 * @param get    the text of a flag, or its default
 * @throws UserError for counts that are none or that no results can have, and for flags that are about results
 */
export function countsCommand(
  text: string,
  given: readonly string[],
  get: (name: string) => string,
): Omit<CountsCommand, 'json'> {
  const stranger = given.find((name) => !TOGETHER.includes(name));
  if (stranger !== undefined) {
    throw new UserError(
      `${stranger === 'results' ? 'results' : `\`--${stranger}\``} and \`--counts\` do not go together: counts stand in for results, and say nothing else.`,
      'Leave one of the two out.',
    );
  }
  const read = (name: string): unknown =>
    SHARED_INPUTS.find((setting) => setting.name === name)!.kind.read(get(name), name);
  const failOn = read('fail-on') as readonly FailOn[];
  const undecidable = failOn.find((condition) => !DECIDABLE.includes(condition));
  if (undecidable !== undefined) {
    throw new UserError(
      `\`fail-on\`: counts alone cannot tell \`${undecidable}\`.`,
      `Give the results, or ask for ${DECIDABLE.join(' or ')}.`,
    );
  }
  const numbers = text.split(',').map((part) => part.trim());
  if (numbers.length < 3 || !numbers.every((part) => /^[0-9]{1,15}$/.test(part))) {
    throw new UserError(
      `\`--counts\` must be three or more whole numbers between commas, not ${quote(text)}.`,
      'Write how many questions every model got wrong, how many questions there are, and how many each model got right: `--counts 17,330,300,295`.',
    );
  }
  const [allWrong, queries, ...correct] = numbers.map(Number) as [number, number, ...number[]];
  const confidence = confidenceOfEach(read('confidence') as number, read('looks') as number);
  const certificate = certifyCounts(
    { allWrong, queries, correct },
    { confidence, minGain: read('min-gain') as number },
  );
  return { kind: 'counts', certificate, failures: failOn.filter((condition) => condition === certificate.verdict) };
}

/** A document of its own: what reads certificates of results must not take it for one. */
export function countsJson({ certificate, failures }: CountsCommand): string {
  const { verdict, ...rest } = certificate;
  const document = {
    schema: 'beta-certificate-counts/1',
    version: VERSION,
    verdict,
    passed: failures.length === 0,
    failures,
    ...rest,
  };
  return `${JSON.stringify(document, (_key, value: unknown) => (typeof value === 'number' ? portable(value) : value), 2)}\n`;
}

/** The certificate for a terminal, and what counts cannot give. */
export function countsText({ certificate, failures }: CountsCommand, width: number): string {
  const { allWrong, ceiling, confidence, gain, minGain, queries, singleBest, verdict } = certificate;
  const level = `one-sided, ${levelText(confidence)}%`;
  const facts = [
    ['largest gain', `${signed(gain.point)} points, ${gainRange(gain, minGain)} (each limit ${level})`],
    ['all wrong, β', `${ofAll(allWrong.count, queries)}, ${shares(allWrong.interval)} (two-sided)`],
    ['ceiling, 1 − β', `${percent(ceiling.point)}%, at most ${percent(ceiling.upper, 1, 'up')}% (${level})`],
    [singleBest.declared ? 'the model' : 'best model', ofAll(singleBest.correct, queries)],
  ].map(([label, value]) => `${label!.padEnd(17)}${value}`);
  const blocks = [
    headingOf(certificate),
    `${failures.length === 0 ? 'PASS' : 'FAIL'}  ${verdict}; you asked for ${pointsText(minGain)}`,
    facts.join('\n'),
    ...(singleBest.declared ? [OF_ONE] : []),
    CANNOT,
  ];
  const lines = blocks.flatMap((block) => [...block.split('\n').map((line) => wrap(line, width - 2)), '']);
  return `${lines.join('\n').replace(/^(?!$)/gm, '  ')}`;
}

const OF_ONE =
  'With the count of one model the limits hold if that model was named before the questions were graded. If it was chosen because it did best on them, they are too narrow: give the counts of all models, `--counts K,n,correct,correct,...`.';
const CANNOT =
  'Counts take every question as independent and as answered by every model. They cannot say which questions all models got wrong and whether the grading is at fault, what votes, routers and cascades reach, what is saved, or what pairs of models have in common: give the results for that.';

function ofAll(count: number, queries: number): string {
  return `${integer(count)} of ${integer(queries)} (${percent(count / queries)}%)`;
}

function headingOf({ gain, minGain, models, queries, singleBest, verdict }: CountsCertificate): string {
  const asked = pointsText(minGain);
  const [choice, over] = singleBest.declared
    ? ['router, vote or cascade', 'the model']
    : [`router, vote or cascade of these ${integer(models)} models`, 'the best of them'];
  switch (verdict) {
    case 'no-gain':
      return `No ${choice} can gain ${asked}: at most ${atMost(gain.upper, minGain)} over ${over}`;
    case 'gain-possible':
      return `A perfect choice among the answers ${singleBest.declared ? '' : `of these ${integer(models)} models `}gains ${gainRange(gain, minGain)} points over ${over}`;
    case 'inconclusive':
      return `${counted(queries, 'question', 'questions')} cannot tell whether a ${choice} can gain ${asked}`;
  }
}
