import { bound, points } from '../../base/numbers.js';
import type { Evaluation } from '../../run/evaluate.js';
import { CHANGE_COLUMNS } from '../model/changes.js';
import { signed } from '../model/figures.js';
import { type Block, type Whole, table as tableBlock } from '../model/blocks.js';
import type { Summary } from '../model/summary.js';
import { subjectOf } from '../model/samples-text.js';
import { named } from '../model/text.js';
import { markup, type Content, type Markup } from './markup.js';
import { prose } from './prose.js';
import { htmlBlocks } from './render.js';
import type { TextBudget } from './text-budget.js';

const VERDICTS = { 'no-gain': 'No gain', 'gain-possible': 'Gain possible', inconclusive: 'Inconclusive' } as const;

/** What was decided, by which number, and what to do next: readable alone. */
export function verdictSection(evaluation: Evaluation, summary: Summary, texts: TextBudget): Markup {
  const { undecided, passed, heading, line, warnings, steps, facts, gate } = summary;
  const [state, tone] = !passed
    ? ['✕ Gate failed', 'failed']
    : undecided
      ? ['Undecided (gate passes)', 'undecided']
      : ['✓ Gate passed', 'passed'];
  // What the numbers say already is not said twice.
  const said = [
    'perfect choice',
    ...(evaluation.certificate.measure === 'score' ? [] : [subjectOf(evaluation).nobody]),
  ];
  const others = facts.filter(({ label }) => !said.includes(label));
  return markup`<section class="verdict" aria-labelledby="verdict">
<p class="kicker"><strong>${VERDICTS[evaluation.certificate.verdict]}</strong> <span class="${tone}">${state}: ${prose(gate)}</span></p>
<h1 id="verdict">${prose(heading)}</h1>
<p class="lead">${prose(line)}</p>
${warnings.map((text) => markup`<p class="warning">⚠️ ${prose(text)}</p>`)}
${decidingNumbers(evaluation, summary)}
${htmlBlocks(changes(summary), texts)}
${steps.length === 0 ? null : markup`<p class="next"><strong>Do next</strong></p><ol>${steps.map((step) => markup`<li>${prose(step)}</li>`)}</ol>`}
${htmlBlocks(whole(evaluation), texts)}
<dl class="figures">${others.map(({ label, value, note }) => markup`<div><dt>${label}</dt><dd>${prose(value)}${note === '' ? null : markup` <small>${prose(note)}</small>`}</dd></div>`)}</dl>
</section>`;
}

/** The gain asked for between what is sure and what cannot be exceeded; before them what the gate decides by, if that is another number. */
function decidingNumbers({ certificate }: Evaluation, { situation, changes: rows }: Summary): Markup {
  const { gain, minGain, verdict } = certificate;
  const own = ownNumber(situation, rows);
  const decides =
    own !== null ? [] : { 'no-gain': ['upper'], 'gain-possible': ['lower'], inconclusive: ['lower', 'upper'] }[verdict];
  const numbers: [string, string, string][] = [
    ['lower', 'Possible, at least', bound(gain.lower, 'down', minGain)],
    ['point', 'Possible, seen', signed(gain.point)],
    ['upper', 'Possible, at most', bound(gain.upper, 'up', minGain)],
    ['asked', 'Gain asked for', points(minGain)],
  ];
  const shown: Content[] = numbers.map(([key, label, value]) => {
    const hint = decides.includes(key) ? markup`<dd class="hint">decides the verdict</dd>` : null;
    return markup`<div class="${hint === null ? key : 'decides'}"><dt>${label}</dt><dd>${value} <small>points</small></dd>${hint}</div>`;
  });
  const first =
    own === null
      ? null
      : markup`<div class="decides"><dt>${prose(own.label)}</dt><dd>${own.value} <small>points</small></dd><dd class="hint">decides</dd></div>`;
  return markup`<dl class="numbers">${first}${shown}</dl>`;
}

/** The number that decides where that is not the certificate's. */
function ownNumber(
  situation: Summary['situation'],
  [worst]: Summary['changes'],
): { readonly label: string; readonly value: string } | null {
  if ('ensemble' in situation)
    return { label: named(situation.ensemble.name), value: signed(situation.ensemble.difference) };
  if (situation.kind === 'reached')
    return { label: named(situation.policy.name), value: signed(situation.policy.gain) };
  if (situation.kind === 'room' && situation.best !== undefined)
    return { label: 'Best policy tried', value: signed(situation.best.gain) };
  if (situation.kind === 'regressed' && worst !== undefined)
    return { label: `Change of ${worst.label}`, value: signed(worst.change.after - worst.change.before) };
  return null;
}

function changes({ changes: rows }: Summary): Block[] {
  return tableBlock({
    id: 'before-after',
    caption: 'Before and after, what got worse first.',
    columns: CHANGE_COLUMNS,
    rows: rows.map(({ cells }) => cells),
  });
}

/** All questions, by who gets them right; scores are no counts of questions. */
function whole(evaluation: Evaluation): Whole[] {
  const { singleBest, queries, allWrong, models, measure } = evaluation.certificate;
  if (measure === 'score') return [];
  const { nobody, others } = subjectOf(evaluation);
  const best = models.find(({ name }) => name === singleBest.name)!;
  return [
    {
      kind: 'whole',
      parts: [
        { name: `${named(best.name)} right`, look: 'best', queries: best.correct },
        { name: others, look: 'others', queries: queries.complete - best.correct - allWrong.count },
        { name: nobody, look: 'nobody', queries: allWrong.count },
      ],
    },
  ];
}
