import type { Settings } from '../settings/types.js';
import { SHARED_INPUTS, valueOf } from '../settings/table.js';
import { visible } from './escape.js';

/** How to get the same report again. */
export interface Recomputing {
  /** Where results came from artifacts: that they have to be fetched first. */
  readonly artifacts: string | null;
  /** A line for a POSIX shell. */
  readonly command: string;
  readonly fromOutcomes: string;
}

/** The command line of a run, with every setting that is not the default. */
export function recomputing(settings: Settings): Recomputing {
  const flags = SHARED_INPUTS.filter(({ name }) => name !== 'results').flatMap((setting) => {
    const values = setting.kind.write(valueOf(setting, settings));
    return values.join() === setting.default ? [] : values.map((value) => shellWord(`--${setting.name}=${value}`));
  });
  const { patterns } = settings.artifacts;
  const results = patterns.length > 0 ? [...settings.results, 'FOLDER'] : settings.results;
  const dashed = results.some((path) => path.startsWith('-')) ? ['--'] : [];
  const words = ['beta-certificate', ...flags, ...dashed, ...results.map(shellWord)];
  return {
    artifacts:
      patterns.length === 0
        ? null
        : 'The results came from workflow artifacts: download them first, and put their folder in the place of FOLDER.',
    command: words.join(' '),
    fromOutcomes: `The outcomes as they were counted are in \`outcomes.csv\` beside this page: itself a valid input, which gives the same certificate with the same \`min-gain\`, \`confidence\`, \`baseline-model\`, \`ensembles\`, \`min-coverage\` and \`count-as-wrong\`.${settings.weights.length === 0 ? '' : ' Weights need the results themselves: they say which group a question is in.'}${settings.adjudications === undefined ? '' : ' Adjudications need the results themselves: they hold the questions that were judged.'}`,
  };
}

/** One word of a POSIX shell that holds exactly this text; what cannot be seen is written as its bytes. */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (visible(text, Infinity) === text) return `'${text.replaceAll("'", "'\\''")}'`;
  const bytes = [...new TextEncoder().encode(text)].map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, '0')}`,
  );
  return `$'${bytes.join('')}'`;
}
