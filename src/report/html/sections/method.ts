import { VERSION } from '../../../settings/version.js';
import { BOUND_HEAD, boundRows, boundsText, settingsText, WHY_THE_CEILING_HOLDS } from '../../words.js';
import { recomputing } from '../command.js';
import { markup } from '../markup.js';
import { prose } from '../prose.js';
import { paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';

/** Why the numbers hold, what they do not bind, and how to get them again. */
export function methodSection({ evaluation }: Report): Section {
  const { certificate, settings } = evaluation;
  const { artifacts, command, fromOutcomes } = recomputing(settings);
  return {
    id: 'method',
    title: 'Method, settings, and how to compute it again',
    body: [
      paragraph(WHY_THE_CEILING_HOLDS),
      paragraph(boundsText(certificate)),
      paragraph(
        certificate.clusters === null
          ? 'Why the bounds hold: for each model, count the queries that it gets wrong and another gets right. Each count is binomial, so Clopper and Pearson’s exact limits hold for its share, and the largest gain is the smallest of these shares. From below nothing has to be paid for the choice of a model: whichever model truly has the smallest share, its count is no smaller than the smallest seen. From above a baseline named in advance costs nothing either; otherwise the chance of error is shared among the models that could still be the best (Berger and Boos 1994).'
          : 'Why the limits of the gain hold: bets are laid on whole clusters, one after the other, against the claim that the gain is at least (or at most) some value. Were the claim true, the capital would not grow on average, so it seldom grows to a multiple of what it was (Ville’s inequality); a claim against which it does is rejected. That holds whatever the queries of a cluster have in common.',
      ),
      table({
        id: 'bounds',
        caption: 'Every upper bound on the gain; the certificate uses one of them.',
        columns: BOUND_HEAD.map((head, i) => ({
          head: head === '' ? 'What it is' : head,
          number: i === 1,
          names: i === 0,
        })),
        rows: boundRows(certificate).map(([name, value, note]) => [prose(name!), value!, note!]),
      }),
      paragraph(prose(settingsText(settings))),
      markup`<h3>To compute it again</h3>`,
      artifacts === null ? null : paragraph(prose(artifacts)),
      markup`<pre class="code"><code>${command}</code></pre>`,
      paragraph(prose(fromOutcomes)),
      paragraph(`β certificate ${VERSION}, seed ${settings.seed}. Same results, settings and version: the same bytes.`),
    ],
  };
}
