import { quote, UserError } from '../base/errors.js';
import { DEFAULT_LIMITS, type SourceLimits } from './limits.js';

const FIELDS = {
  files: 'maxFiles',
  'file-bytes': 'maxFileBytes',
  'total-bytes': 'maxTotalBytes',
  ratio: 'maxRatio',
  entries: 'maxEntries',
  nesting: 'maxNesting',
} as const satisfies Record<string, keyof SourceLimits>;

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
]);

/**
 * Reads `limits: ratio=400, total-bytes=16GiB`; what is not named keeps its default.
 *
 * @throws UserError for unknown names and values that are not positive whole numbers
 */
export function parseLimits(text: string): SourceLimits {
  const limits: { -readonly [K in keyof SourceLimits]: number } = { ...DEFAULT_LIMITS };
  for (const item of text.split(/[,\s]+/).filter((part) => part !== '')) {
    const [, name, digits, unit] = /^([a-z-]+)=([0-9]{1,12})(|KiB|MiB|GiB)$/.exec(item) ?? [];
    const field = name === undefined || !Object.hasOwn(FIELDS, name) ? undefined : FIELDS[name as keyof typeof FIELDS];
    const value = Number(digits) * (UNITS.get(unit ?? '') ?? NaN);
    if (field === undefined || !Number.isSafeInteger(value) || value < 1) {
      throw new UserError(
        `\`limits\`: ${quote(item)} is not a name and a positive whole number.`,
        `Write for example ratio=400 or total-bytes=16GiB; the names are ${Object.keys(FIELDS).join(', ')}.`,
      );
    }
    limits[field] = value;
  }
  return limits;
}
