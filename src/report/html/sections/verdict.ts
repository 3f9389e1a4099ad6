import { bound, percent, points } from '../../../base/numbers.js';
import { wholeBar } from '../charts/whole.js';
import { foreign, markup, type Content, type Markup } from '../markup.js';
import { prose } from '../prose.js';
import { paragraph, type Report } from '../section.js';

const VERDICTS = { 'no-gain': 'No gain', 'gain-possible': 'Gain possible', inconclusive: 'Inconclusive' } as const;

/** What was decided, by which number, and what to do next: readable alone. */
export function verdictSection(report: Report): Markup {
  const { evaluation, story } = report;
  const [gate, tone] = !story.passed
    ? ['✕ The gate failed', 'failed']
    : story.decided
      ? ['✓ The gate passed', 'passed']
      : ['⚠️ The gate passed, on nothing to act on', 'undecided'];
  return markup`<section class="verdict" aria-labelledby="verdict">
<p class="kicker"><strong>${VERDICTS[evaluation.certificate.verdict]}</strong> <span class="${tone}">${gate}</span></p>
<h1 id="verdict">${prose(story.headline)}</h1>
<p class="lead">${prose(story.sentence)}</p>
${story.warnings.map((text) => markup`<p class="warning">⚠️ ${prose(text)}</p>`)}
${story.basis === '' ? null : paragraph(story.basis)}
${decidingNumbers(report)}
<p><strong>Next:</strong> ${prose(story.next)}</p>
${story.gate.map((sentence) => markup`<p class="failed">${prose(sentence)}</p>`)}
${whole(report)}
<dl class="figures">${story.figures.map(([label, value]) => markup`<div><dt>${prose(label)}</dt><dd>${prose(value)}</dd></div>`)}</dl>
</section>`;
}

/** The gain asked for between what is sure and what cannot be exceeded: the comparison that is the verdict. */
function decidingNumbers({ evaluation }: Report): Markup {
  const { gain, minGain, verdict } = evaluation.certificate;
  const decides = { 'no-gain': ['upper'], 'gain-possible': ['lower'], inconclusive: ['lower', 'upper'] }[verdict];
  const numbers: [string, string, string][] = [
    ['lower', 'Gain at least', bound(gain.lower, 'down', minGain)],
    ['point', 'Gain seen', percent(gain.point, 1)],
    ['upper', 'Gain at most', bound(gain.upper, 'up', minGain)],
    ['asked', 'Gain asked for', points(minGain)],
  ];
  const shown: Content[] = numbers.map(([key, label, value]) => {
    const hint = decides.includes(key) ? markup`<dd class="hint">decides the verdict</dd>` : null;
    return markup`<div class="${hint === null ? key : 'decides'}"><dt>${label}</dt><dd>${value} <small>points</small></dd>${hint}</div>`;
  });
  return markup`<dl class="numbers">${shown}</dl>`;
}

function whole({ evaluation }: Report): Content {
  const { singleBest, queries, allWrong, models } = evaluation.certificate;
  const best = models.find(({ name }) => name === singleBest.name);
  if (best === undefined) return paragraph('');
  return wholeBar([
    { name: markup`${foreign(best.name)} right`, kind: 'best', queries: best.correct },
    { name: 'only others right', kind: 'others', queries: queries.complete - best.correct - allWrong.count },
    { name: 'every model wrong', kind: 'nobody', queries: allWrong.count },
  ]);
}
