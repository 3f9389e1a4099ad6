import { INPUTS } from '../../settings/generated.js';
import { NOT_FLAGS, type Settings } from '../../settings/settings.js';
import { visible } from '../escape.js';

/** Limits decide what is refused, and not what is computed. */
const LEFT_OUT: ReadonlySet<string> = new Set([...NOT_FLAGS, 'limits']);
/** Inputs whose several values stand in one flag; the flags of other lists are repeated. */
const COMMA_LISTS = new Set(['count-as-wrong', 'fail-on']);

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
  const flags = INPUTS.filter(({ name }) => !LEFT_OUT.has(name)).flatMap(({ name, default: usual }) => {
    const values = texts(name, settings);
    return values.length === 0 || (values.length === 1 && values[0] === usual)
      ? []
      : values.map((value) => shellWord(`--${name}=${value}`));
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
    fromOutcomes: `The outcomes as they were counted are in \`outcomes.csv\` beside this page: itself a valid input, which gives the same certificate with the same \`min-gain\`, \`confidence\`, \`baseline-model\`, \`ensembles\`, \`min-coverage\` and \`count-as-wrong\`.${settings.adjudications === undefined ? '' : ' Adjudications need the results themselves: they hold the questions that were judged.'}`,
  };
}

/** The values of an input as its flag takes them; none where it is empty. */
function texts(name: string, settings: Settings): string[] {
  const value: unknown = valueOf(name, settings);
  if (value === undefined || value === null || value === '') return name === 'fail-on' ? ['none'] : [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function valueOf(name: string, settings: Settings): unknown {
  if (name === 'families') return settings.families.map(({ glob, name: family }) => `${glob} = ${family}`);
  const value: unknown = new Map<string, unknown>(Object.entries(settings)).get(fieldOf(name));
  return Array.isArray(value) && COMMA_LISTS.has(name) ? value.join(',') : value;
}

/** `min-gain` is the field `minGain`. */
function fieldOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
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
