import { SWITCH, text } from '../kinds.js';
import type { Setting } from '../setting.js';

/** What only the command line has: where the output goes. */
export const COMMAND_LINE = [
  {
    name: 'out',
    kind: text('FOLDER'),
    default: '',
    where: 'command line',
    description:
      'Folder for `certificate.json`, `report.html`, `report.md`, `outcomes.csv`, `queries.csv`, `all-wrong.csv`, `adjudications.csv`, `junit.xml` and `metrics.txt` (OpenMetrics). Without it no file is written.',
  },
  {
    name: 'json',
    kind: text('FILE'),
    default: '',
    where: 'command line',
    description: 'Writes the certificate to FILE; `-` prints it, and nothing else, on standard output.',
  },
  {
    name: 'counts',
    kind: text('K,N,CORRECT'),
    default: '',
    where: 'command line',
    description:
      'Without results, the certificate that counts alone permit: questions that every model got wrong, questions, and right answers of each model (`17,330,300,295`); with those of one model, of a model that was named in advance.',
  },
  {
    name: 'verbose',
    kind: SWITCH,
    default: '',
    where: 'command line',
    short: 'v',
    description: 'Prints all of the report, not its first screen alone.',
  },
  {
    name: 'markdown',
    kind: text('FILE'),
    default: '',
    where: 'command line',
    description:
      'Writes the report as Markdown to FILE, as in a comment; `-` prints it, and nothing else, on standard output.',
  },
  {
    name: 'color',
    kind: SWITCH,
    default: '',
    where: 'command line',
    description: 'Colours, also where standard output is no terminal or NO_COLOR is set.',
  },
  { name: 'no-color', kind: SWITCH, default: '', where: 'command line', description: 'No colours, on a terminal too.' },
  { name: 'help', kind: SWITCH, default: '', where: 'command line', short: 'h', description: 'Prints this text.' },
  { name: 'version', kind: SWITCH, default: '', where: 'command line', description: 'Prints the version.' },
] as const satisfies readonly Setting[];
