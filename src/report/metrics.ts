import { portable } from '../base/numbers.js';
import type { Evaluation } from '../run/evaluate.js';
import { openMetricsLabel } from './escape.js';

interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

const VERDICTS = ['no-gain', 'gain-possible', 'inconclusive'] as const;

/**
 * The figures of the certificate as OpenMetrics text, which GitLab compares between branches and Prometheus reads. Every
 * metric is a gauge; shares are fractions, in the unit `ratio`. No time: same input, same bytes.
 */
export function metricsText({ certificate, decision }: Evaluation): string {
  const { allWrong, ceiling, gain, minGain, models, queries, singleBest, verdict } = certificate;
  const one = (value: number): readonly Sample[] => [{ value }];
  const families = [
    family('passed', 'Whether the gate passed, 1 or 0.', one(Number(decision.passed))),
    family('models', 'Models in the pool.', one(models.length)),
    family('queries', 'Questions that every model answered.', one(queries.complete)),
    family('all_wrong', 'Questions that every model got wrong.', one(allWrong.count)),
    family('beta_ratio', 'Share of the questions that every model got wrong.', one(allWrong.rate)),
    family('ceiling_ratio', 'One minus beta.', one(ceiling.point)),
    family('single_best_ratio', 'Accuracy of the best model, or of the declared baseline.', one(singleBest.accuracy)),
    family('gain_ratio', 'Largest gain over that model, as seen.', one(gain.point)),
    family('gain_lower_ratio', 'Lower bound on the largest gain, one-sided.', one(gain.lower)),
    family('gain_upper_ratio', 'Upper bound on the largest gain, one-sided.', one(gain.upper)),
    family('min_gain_ratio', 'Gain asked for.', one(minGain)),
    family(
      'verdict',
      'The verdict.',
      VERDICTS.map((each) => ({ labels: { [`${PREFIX}verdict`]: each }, value: Number(each === verdict) })),
      'stateset',
    ),
    family(
      'accuracy_ratio',
      'Accuracy of each model.',
      models.map(({ name, accuracy }) => ({ labels: { model: name }, value: accuracy })),
    ),
  ];
  return `${families.join('')}# EOF\n`;
}

const PREFIX = 'beta_certificate_';

function family(name: string, help: string, samples: readonly Sample[], type = 'gauge'): string {
  const full = PREFIX + name;
  const unit = name.endsWith('_ratio') ? [`# UNIT ${full} ratio`] : [];
  const lines = samples.map(({ labels = {}, value }) => {
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${openMetricsLabel(text)}"`);
    return `${full}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${portable(value)}`;
  });
  return `${[`# TYPE ${full} ${type}`, ...unit, `# HELP ${full} ${help}`, ...lines].join('\n')}\n`;
}
