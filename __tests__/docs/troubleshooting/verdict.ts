import { evaluated, failuresOf, outcomes, said, table, type Case } from './saying.js';

/** The best model is right wherever any is: nothing to gain, and enough queries to say so. */
const NOTHING_TO_GAIN = { 'a.csv': table({ a: outcomes(400, 6), b: outcomes(400, 30) }) };
/** The same on queries too few to rule anything out. */
const TOO_FEW = { 'a.csv': table({ a: outcomes(60, 7), b: outcomes(60, 8) }) };

/** What the gate says when it fails, and what stands beside a verdict. */
export const VERDICTS: readonly Case[] = [
  [
    'no-gain: no ensemble of these … models can gain … points: at most … over … (one-sided …%).',
    async () => failuresOf(await evaluated(NOTHING_TO_GAIN)),
  ],
  [
    'inconclusive: … questions cannot tell whether the largest possible gain over … reaches … points.',
    async () => failuresOf(await evaluated(TOO_FEW, { 'fail-on': 'inconclusive' })),
  ],
  [
    'ensemble-not-better: … is not shown to beat every model (… points over the best).',
    async () => {
      const files = { 'a.csv': table({ a: outcomes(60, 7), b: outcomes(60, 8), router: outcomes(60, 6) }) };
      return failuresOf(await evaluated(files, { ensembles: 'router', 'fail-on': 'ensemble-not-better' }));
    },
  ],
  [
    'no-realised-gain: none of … policies measured on these results gains … points; …',
    async () =>
      failuresOf(
        await evaluated(NOTHING_TO_GAIN, { diagnostics: 'true', 'min-gain': '0.3', 'fail-on': 'no-realised-gain' }),
      ),
  ],
  [
    'no-saving: no model and none of … policies with known costs saves … of what … costs and loses at most … points.',
    async () =>
      failuresOf(
        await evaluated(NOTHING_TO_GAIN, {
          diagnostics: 'true',
          prices: '* = 1',
          'max-loss': '0.03',
          'fail-on': 'no-saving',
        }),
      ),
  ],
  ['This gate cannot fail on no-gain: …', () => said(TOO_FEW, 'a.csv', '--self-check', 'true')],
  [
    'logged, so a grading fault cannot be told from questions that are simply hard for all.',
    () => said(TOO_FEW, 'a.csv', '--diagnostics', 'true'),
  ],
];
