import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  globMatcher,
  listed
} from "./chunk-BDWRA573.js";
import {
  forEachBit,
  gaussLegendre,
  normalCdf,
  normalQuantile,
  popcount,
  requireDomain,
  weightAt
} from "./chunk-ZTGFV77K.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";

// src/outcomes/error-overlap.ts
function overlap(a, b, weights) {
  let total = 0;
  if (weights === null) {
    for (let w = 0; w < a.length; w++) total += popcount(a[w] & b[w]);
    return total;
  }
  for (let w = 0; w < a.length; w++) {
    for (let word = a[w] & b[w]; word !== 0; word &= word - 1)
      total += weights[w * 32 + 31 - Math.clz32(word & -word)];
  }
  return total;
}

// src/stats/bivariate-normal.ts
function bivariateNormalCdfAtZ(h, k, z) {
  requireDomain(
    !Number.isNaN(h) && !Number.isNaN(k) && !Number.isNaN(z),
    `bivariateNormalCdf: a number is needed, not ${h}, ${k}, ${z}`
  );
  if (!Number.isFinite(h - k) || z === Infinity) return normalCdf(Math.min(h, k));
  if (z === -Infinity) return smallestOverlap(h, k);
  const independent = normalCdf(h) * normalCdf(k);
  const strip = new Strip(h, k);
  if (z >= 0) return independent + strip.integral(0, z);
  const rest = independent - strip.integral(z, 0);
  return rest > 0.1 * independent ? rest : smallestOverlap(h, k) + strip.integral(-Infinity, z);
}
function bivariateNormalSlopeAtZ(h, k, z) {
  const strip = new Strip(h, k);
  return { slope: strip.density(z), bend: strip.logSlope(z) };
}
function smallestOverlap(h, k) {
  if (h + k <= 0) return 0;
  return k > 0 ? normalCdf(h) - normalCdf(-k) : normalCdf(k) - normalCdf(-h);
}
var DROP = 40;
var UNDERFLOW = -800 - DROP;
var Strip = class {
  a;
  b;
  constructor(h, k) {
    this.a = (h + k) * (h + k) / 8;
    this.b = (h - k) * (h - k) / 8;
  }
  density(z) {
    const e = Math.exp(z);
    const q = e * e;
    return Math.exp(-(this.a * (1 + 1 / q) + this.b * (1 + q))) * e / ((1 + q) * Math.PI);
  }
  logDensity(z) {
    const q = Math.exp(2 * z);
    return z - Math.log1p(q) - this.a * (1 + 1 / q) - this.b * (1 + q);
  }
  logSlope(z) {
    const q = Math.exp(2 * z);
    return 2 * (this.a / q - this.b * q) - (q - 1) / (q + 1);
  }
  integral(low, high) {
    if (low === -Infinity) low = Math.min(high, 0) - 2 * DROP;
    const width = high - low;
    const steepest = Math.max(this.logSlope(low), -this.logSlope(high));
    if (width <= 2 && steepest * width <= 20) return gaussLegendre((z) => this.density(z), low, high, 1);
    const top = this.zeroBetween(low, high, (z) => this.logSlope(z));
    const floor = this.logDensity(top) - DROP;
    if (floor < UNDERFLOW) return 0;
    const left = this.zeroBetween(low, top, (z) => floor - this.logDensity(z));
    const right = this.zeroBetween(top, high, (z) => this.logDensity(z) - floor);
    const falls = 2 * (floor + DROP) - this.logDensity(left) - this.logDensity(right);
    const panels = Math.ceil(Math.max((right - left) / 1.25, falls / 15, 1));
    return gaussLegendre((z) => this.density(z), left, right, panels);
  }
  /** The point where a decreasing function changes sign, or the end that is nearest to one; a few digits are enough. */
  zeroBetween(low, high, f) {
    if (f(high) > 0) return high;
    for (let halving = 0; halving < 30; halving++) {
      const middle = (low + high) / 2;
      if (f(middle) > 0) low = middle;
      else high = middle;
    }
    return low;
  }
};

// src/stats/tetrachoric.ts
function tetrachoric(table) {
  const { both, onlyFirst, onlySecond, neither } = table;
  requireDomain(
    Math.min(both, onlyFirst, onlySecond, neither) >= 0 && both + onlyFirst + onlySecond + neither < Infinity,
    `tetrachoric: counts must be finite and not negative: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`
  );
  requireDomain(
    Math.min(both + onlyFirst, onlySecond + neither, both + onlySecond, onlyFirst + neither) > 0,
    `tetrachoric: a margin is empty: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`
  );
  if (both === 0 || neither === 0) return { rho: -1, boundary: true };
  if (onlyFirst === 0 || onlySecond === 0) return { rho: 1, boundary: true };
  if (both + onlyFirst > onlySecond + neither)
    return { rho: -tanhRoot(onlySecond, neither, both, onlyFirst), boundary: false };
  return { rho: tanhRoot(both, onlyFirst, onlySecond, neither), boundary: false };
}
function tanhRoot(both, onlyFirst, onlySecond, neither) {
  if (both + onlySecond > onlyFirst + neither) return -Math.tanh(root(onlyFirst, both, neither, onlySecond));
  return Math.tanh(root(both, onlyFirst, onlySecond, neither));
}
function root(both, onlyFirst, onlySecond, neither) {
  const n = both + onlyFirst + onlySecond + neither;
  const first = (both + onlyFirst) / n;
  const second = (both + onlySecond) / n;
  const h = normalQuantile(first);
  const k = normalQuantile(second);
  const joint = both / n;
  let low = -Infinity;
  let high = Infinity;
  let z = approximateAtanh({ both, onlyFirst, onlySecond, neither });
  for (let i = 0; i < 200; i++) {
    const excess = bivariateNormalCdfAtZ(h, k, z) - joint;
    if (excess === 0) return z;
    if (excess > 0) high = z;
    else low = z;
    const { slope, bend } = bivariateNormalSlopeAtZ(h, k, z);
    const newton = excess / slope;
    const turn = newton * bend;
    const near = Math.abs(turn) < 1;
    let next = near ? z - newton / (1 - turn / 2) : z - Math.sign(excess);
    if (near && Math.abs(next - z) < 1e-6) return next;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (next === z) return z;
    z = next;
  }
  throw new RangeError(`tetrachoric: no convergence for ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
}
function approximateAtanh({ both, onlyFirst, onlySecond, neither }) {
  const n = both + onlyFirst + onlySecond + neither;
  const first = (both + onlyFirst) / n;
  const second = (both + onlySecond) / n;
  const c = (1 - Math.abs(first - second) / 5 - (0.5 - Math.min(first, second)) ** 2) / 2;
  const odds = Math.log(both * neither / (onlyFirst * onlySecond));
  const angle = Math.PI / (2 * (1 + Math.exp(c * odds)));
  return Math.min(18, Math.max(-18, -Math.log(Math.tan(angle))));
}

// src/correlation/pairwise.ts
function meanJointWrong({ wrong, complete, weights, queries }) {
  const wrongModels = new Float64Array(complete.length * 32);
  for (const bits of wrong) forEachBit(bits, (row) => wrongModels[row] += 1);
  let sum = 0;
  forEachBit(complete, (row) => {
    const j = wrongModels[row];
    sum += j * (j - 1) / 2 * weightAt(weights, row);
  });
  return sum / (wrong.length * (wrong.length - 1) / 2) / queries;
}
function jointWrongCounts({ wrong, counts, weights }) {
  const size = wrong.length;
  const joint = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    joint[i * size + i] = counts[i];
    for (let j = 0; j < i; j++) {
      joint[i * size + j] = joint[j * size + i] = overlap(wrong[i], wrong[j], weights);
    }
  }
  return joint;
}
function pairMatrices(sets) {
  const { counts, queries: n } = sets;
  const size = counts.length;
  const jointWrong = jointWrongCounts(sets);
  const pearson = new Float64Array(size * size);
  const tetrachorics = new Float64Array(size * size);
  let boundary = 0;
  for (let i = 0; i < size; i++) {
    pearson[i * size + i] = tetrachorics[i * size + i] = 1;
    for (let j = 0; j < i; j++) {
      const [a, b, both] = [counts[i], counts[j], jointWrong[i * size + j]];
      const pair = tetrachoric({ both, onlyFirst: a - both, onlySecond: b - both, neither: n - a - b + both });
      if (pair.boundary) boundary += 1;
      tetrachorics[i * size + j] = tetrachorics[j * size + i] = pair.rho;
      const phi = (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
      pearson[i * size + j] = pearson[j * size + i] = phi;
    }
  }
  return { models: sets.models, jointWrong, pearson, tetrachoric: tetrachorics, boundary };
}
function pairMean(matrix, size, include) {
  let sum = 0;
  let pairs = 0;
  for (let i = 1; i < size; i++) {
    for (let j = 0; j < i; j++) {
      if (!include(i, j)) continue;
      sum += matrix[i * size + j];
      pairs += 1;
    }
  }
  return pairs === 0 ? null : sum / pairs;
}
function pairSummary(pairs, familyOf) {
  const size = pairs.models.length;
  const family = pairs.models.map(familyOf);
  const sameFamily = (i, j) => family[i] === family[j];
  return {
    pearson: {
      mean: pairMean(pairs.pearson, size, () => true),
      within: pairMean(pairs.pearson, size, sameFamily),
      across: pairMean(pairs.pearson, size, (i, j) => !sameFamily(i, j))
    },
    tetrachoric: {
      mean: pairMean(pairs.tetrachoric, size, () => true),
      pairs: size * (size - 1) / 2,
      boundary: pairs.boundary
    }
  };
}

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
      fits ? "Put it before the more general line, or remove it." : `The results hold: ${listed(models, 10)}.`
    );
  }
}
function dollars(text, line) {
  const value = /^\d+(\.\d*)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new UserError(`\`prices\`: line ${line} has ${quote(text)}, which is no amount of dollars.`, MEND);
}

export {
  bivariateNormalCdfAtZ,
  tetrachoric,
  overlap,
  meanJointWrong,
  jointWrongCounts,
  pairMatrices,
  pairMean,
  pairSummary,
  parsePrices,
  priceOf,
  checkPrices
};
