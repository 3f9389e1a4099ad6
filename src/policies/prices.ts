import { quote, UserError } from '../base/errors.js';
import { globMatcher } from '../base/glob.js';
import { listed } from '../base/listed.js';

/** What a model's answers cost, in US dollars: each, or by a million tokens read and written. */
export type Price = { readonly glob: string } & (
  { readonly perAnswer: number } | { readonly perInput: number; readonly perOutput: number }
);

const MEND =
  'Write `model = dollars in, dollars out` per million tokens, as in `gpt-* = 2.5 10`, or `model = dollars` per answer.';

/**
 * Prices from lines of text: `glob = in out` in US dollars per million input and output tokens, or `glob = dollars` per
 * answer. The last equals sign divides, so that names may hold others. Blank lines are left out. Where several lines
 * fit a model, the first counts.
 *
 * @throws UserError for a line of another form, a number that is not a plain decimal of at least 0, or a glob that is
 *   given twice
 */
export function parsePrices(lines: readonly string[]): Price[] {
  const prices: Price[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const at = line.lastIndexOf('=');
    const glob = line.slice(0, Math.max(0, at)).trim();
    const numbers = line
      .slice(at + 1)
      .trim()
      .split(/[\s,]+/);
    if (at < 0 || glob === '' || numbers.length > 2 || numbers[0] === '') {
      throw new UserError(`\`prices\`: line ${i + 1}, ${quote(line)}, is not of the form \`glob = dollars\`.`, MEND);
    }
    if (prices.some((price) => price.glob === glob)) {
      throw new UserError(`\`prices\`: line ${i + 1} prices ${quote(glob)} again.`, 'Give each name one price.');
    }
    const [first, second] = numbers.map((number) => dollars(number, i + 1));
    prices.push(second === undefined ? { glob, perAnswer: first! } : { glob, perInput: first!, perOutput: second });
  }
  return prices;
}

/** The price of a model; undefined where no line fits it. */
export function priceOf(prices: readonly Price[], model: string): Price | undefined {
  // A name may hold characters that are special in globs: the literal reading counts too.
  return prices.find(({ glob }) => glob === model || globMatcher(glob, 'name')(model));
}

/** @throws UserError for a line that prices none of the models: a mistyped name must not pass for a model without a price. */
export function checkPrices(prices: readonly Price[], models: readonly string[]): void {
  const used = new Set(models.map((model) => priceOf(prices, model)));
  for (const price of prices) {
    if (used.has(price)) continue;
    const fits = models.some((model) => priceOf([price], model) !== undefined);
    throw new UserError(
      fits
        ? `\`prices\`: ${quote(price.glob)} prices nothing that earlier lines do not.`
        : `\`prices\`: ${quote(price.glob)} matches none of the models.`,
      fits ? 'Put it before the more general line, or remove it.' : `The results hold: ${listed(models, 10)}.`,
    );
  }
}

function dollars(text: string, line: number): number {
  const value = /^\d+(\.\d*)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new UserError(`\`prices\`: line ${line} has ${quote(text)}, which is not an amount of dollars.`, MEND);
}
