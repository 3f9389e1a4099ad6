import { VERSION } from '../settings/generated.js';
import { FLAGS } from './arguments.js';

/** The text of `--help`. Flags come from action.yml, so that both surfaces say the same. */
export function helpText(width: number): string {
  const flags = FLAGS.map(({ name, description, default: value }) => {
    const shown = value === '' ? '' : ` Default: ${value}.`;
    return `  --${name}\n${indent(plain(description) + shown, width)}`;
  });
  return `beta-certificate ${VERSION}
Could any ensemble of these models beat the single best one, by enough to be worth it?

Usage: beta-certificate RESULTS... [flags]

RESULTS are files, folders or globs with the results of one evaluation: many models, the same queries, right or wrong.
The simplest form is a CSV with one row per query and one column per model:

    query_id,model-a,model-b
    q1,1,0
    q2,0,1

Examples:
  beta-certificate results.csv
  beta-certificate results/ --min-gain 0.05 --baseline-model model-a
  beta-certificate results.csv --ensembles 'vote-*' --fail-on no-gain,ensemble-not-better
  beta-certificate shard-*/outcomes.csv --out report/
  beta-certificate results.csv --json - | jq .gain

Flags:
${flags.join('\n')}
  --out DIR
${indent('Folder for certificate.json, report.html, report.md, outcomes.csv, queries.csv, all-wrong.csv and adjudications.csv. Without it no file is written.', width)}
  --json FILE
${indent('Writes the certificate to FILE; - prints it, and nothing else, on standard output.', width)}
  --color, --no-color
${indent('Colours, or none. By default only on a terminal, and never where NO_COLOR is set.', width)}
  --help, --version

Exit status: 0 the gate passed, 1 it failed, 2 the input or the usage was wrong,
3 a fault of this program (DEBUG=1 in the environment shows where).
`;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

function indent(text: string, width: number): string {
  const lines: string[] = [];
  let line = '     ';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > Math.min(width, 100)) {
      lines.push(line);
      line = '     ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
