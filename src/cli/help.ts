import type { Setting } from '../settings/setting.js';
import { GROUPS } from '../settings/table.js';
import { VERSION } from '../settings/version.js';

/** The text of `--help`. The flags are those of the table of settings, so that both surfaces say the same. */
export function helpText(width: number): string {
  const groups = GROUPS.map(({ title, settings }) => ({
    title,
    flags: settings.filter(({ where }) => where !== 'action'),
  })).filter(({ flags }) => flags.length > 0);
  const shown = groups.map(({ title, flags }) => `${title}:\n${flags.map((flag) => flagText(flag, width)).join('\n')}`);
  return `beta-certificate ${VERSION}
Could any ensemble of these models beat the single best one, by enough to be
worth it?

Usage: beta-certificate RESULTS... [flags]

RESULTS are files, folders or globs with the results of one evaluation: many
models, the same questions, right or wrong. The simplest form is a CSV with one
row per question and one column per model:

    query_id,model-a,model-b
    q1,1,0
    q2,0,1

Examples:
  beta-certificate results.csv
  beta-certificate results/ --min-gain 0.05 --baseline-model model-a
  beta-certificate results.csv --ensembles 'vote-*' --fail-on no-gain
  beta-certificate shard-*/outcomes.csv --out report/
  beta-certificate results.csv --json - | jq .gain
  beta-certificate sql --help    (the input, from a table in a warehouse)

Give one name or path to a flag marked ..., and repeat the flag for more.

${shown.join('\n\n')}

Exit status: 0 the gate passed, 1 it failed, 2 the input or the usage was wrong,
3 a fault of this program (DEBUG=1 in the environment shows where).
`;
}

function flagText({ name, kind, short, default: value, description }: Setting, width: number): string {
  const placeholder = kind.placeholder === '' ? '' : ` ${kind.placeholder}${kind.isRepeated ? ' ...' : ''}`;
  const usual = value === '' ? '' : ` Default: ${value}.`;
  return `  ${short === undefined ? '' : `-${short}, `}--${name}${placeholder}\n${indent(plain(description) + usual, width)}`;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

function indent(text: string, width: number): string {
  const lines: string[] = [];
  let line = '     ';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > Math.min(width, 80)) {
      lines.push(line);
      line = '     ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
