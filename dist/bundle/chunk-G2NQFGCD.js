import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  globMatcher
} from "./chunk-CXIQ2MI7.js";
import {
  UserError,
  quote
} from "./chunk-BXVPSMF3.js";

// src/policies/prices.ts
var MEND = "Write `model = dollars in, dollars out` per million tokens, as in `gpt-* = 2.5 10`, or `model = dollars` per answer.";
function parsePrices(lines) {
  const prices = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const at = line.lastIndexOf("=");
    const glob = line.slice(0, Math.max(0, at)).trim();
    const numbers = line.slice(at + 1).trim().split(/[\s,]+/);
    if (at < 0 || glob === "" || numbers.length > 2 || numbers[0] === "") {
      throw new UserError(`\`prices\`: line ${i + 1}, ${quote(line)}, is not of the form \`glob = dollars\`.`, MEND);
    }
    if (prices.some((price) => price.glob === glob)) {
      throw new UserError(`\`prices\`: line ${i + 1} prices ${quote(glob)} again.`, "Give each name one price.");
    }
    const [first, second] = numbers.map((number) => dollars(number, i + 1));
    prices.push(second === void 0 ? { glob, perAnswer: first } : { glob, perInput: first, perOutput: second });
  }
  return prices;
}
function priceOf(prices, model) {
  return prices.find(({ glob }) => glob === model || globMatcher(glob, "name")(model));
}
function checkPrices(prices, models) {
  const used = new Set(models.map((model) => priceOf(prices, model)));
  for (const price of prices) {
    if (used.has(price)) continue;
    const fits = models.some((model) => priceOf([price], model) !== void 0);
    throw new UserError(
      fits ? `\`prices\`: ${quote(price.glob)} prices nothing that earlier lines do not.` : `\`prices\`: ${quote(price.glob)} matches none of the models.`,
      fits ? "Put it before the more general line, or remove it." : `The results hold: ${models.slice(0, 10).map(quote).join(", ")}${models.length > 10 ? ` and ${models.length - 10} more` : ""}.`
    );
  }
}
function dollars(text, line) {
  const value = /^\d+(\.\d*)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new UserError(`\`prices\`: line ${line} has ${quote(text)}, which is no amount of dollars.`, MEND);
}

export {
  parsePrices,
  priceOf,
  checkPrices
};
