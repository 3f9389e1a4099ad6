import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  repeatedDraws
} from "./chunk-OGNGI7F3.js";
import {
  bivariateNormalCdfAtZ,
  checkPrices,
  jointWrongCounts,
  meanJointWrong,
  overlap,
  pairMatrices,
  pairMean,
  pairSummary,
  parsePrices,
  priceOf,
  tetrachoric
} from "./chunk-ITNHDENL.js";
import {
  Effort,
  Readings,
  Triage,
  UNREADABLE,
  answerKey,
  areSame,
  bitsOf,
  clean,
  finalAnswer,
  labelErrorsOf,
  likelyLabelErrors,
  read,
  recompute,
  regradedRows,
  rowsOf,
  settingsOf,
  valueText,
  withoutRows
} from "./chunk-HCLBGKHS.js";
import {
  ClusterShares,
  NONE,
  certify,
  clusterCounts,
  clustersOf,
  estimateClusteredGain,
  leastBoundLowerLimit,
  leastBoundUpperLimit,
  nearestCorrelation,
  orthantProbability,
  shareLower,
  shareUpper
} from "./chunk-BXDJJZ7N.js";
import {
  AUDIT_CLASSES,
  SUSPICIONS
} from "./chunk-QNZL3YP6.js";
import {
  resample,
  wrongPatterns
} from "./chunk-5OXIU5UJ.js";
import {
  coFailureRate,
  holmAdjusted,
  mostAccurate,
  nameMatcher,
  subset,
  thresholdsOf,
  varying,
  wrongSets
} from "./chunk-BDWRA573.js";
import "./chunk-A6NMTJM7.js";
import "./chunk-QHURBGYY.js";
import {
  NearColumns,
  OutcomeMatrix,
  bergerBoosBound,
  betsUpperLimit,
  binomialCdf,
  clusterGainLower,
  clusterGainUpper,
  combine,
  count,
  deltaOf,
  eagernessOf,
  exactPairedLower,
  exactPairedUpper,
  firstNotPositive,
  forEachBit,
  gainCounts,
  gainLowerBound,
  hasBit,
  hashOrder,
  incompleteBeta,
  integerBelow,
  interval,
  isMeanAbove,
  isMeanBelow,
  leastMeanLowerLimit,
  leastMeanUpperLimit,
  logNormalCdf,
  logNormalCdfSlope,
  lowerLimit,
  lowerOverBest,
  meanExceeds,
  meanLowerLimit,
  naturalOrder,
  normalCdf,
  normalDensity,
  normalQuantile,
  pDiffer,
  pDifferenceAtMost,
  pFirstIsBetter,
  popcount,
  requireDomain,
  seededRandom,
  setBit,
  sha256,
  steadyLowerLimit,
  steadyUpperLimit,
  unitsOf,
  upperLimit,
  upperOverBest,
  weightAt,
  wordsFor
} from "./chunk-ZTGFV77K.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";
import "./chunk-4KAC5RUT.js";

// src/answers/how.ts
function howTheyDiffer(answer, reference, isStated) {
  if (answer.trim() === reference.trim()) return isStated ? "stated inside a longer text" : "the same text";
  const [a, b] = [read(answer), read(reference)];
  if (a.kind === "choice" || b.kind === "choice") return "choice letter written differently";
  if (a.kind === "literal" || b.kind === "literal") return "quotes or white space of a literal";
  if (a.kind === "text" || b.kind === "text") return "capitals, white space or punctuation";
  const [left, right] = [clean(answer), clean(reference)];
  if (INEQUALITY.test(left) !== INEQUALITY.test(right)) return "inequality written as an interval";
  return onOneSide(a, b, "unit", ({ unit }) => unit !== void 0) ?? onOneSide(a, b, "name of the variable", ({ value }) => value.kind === "named") ?? spelling(left, right);
}
var INEQUALITY = /[<>]|\\[lg]eq?(?![a-z])/;
function onOneSide(a, b, what, has) {
  if (has(a) === has(b)) return void 0;
  return `${what} in the ${has(b) ? "reference" : "answer"} only`;
}
function spelling(answer, reference) {
  const texts = [answer, reference];
  const bare = texts.map(withoutSpacing);
  if (bare[0] === bare[1]) return "LaTeX spacing or wrappers";
  const digits = bare.map((text) => text.replace(/(?<=\d)(?:,|\{,\})(?=\d{3})/g, ""));
  if (digits[0] === digits[1]) return "thousands separators";
  const flat = bare.map((text) => text.replace(/[{}]/g, ""));
  if (flat[0] === flat[1]) {
    if (flat[0].includes("frac")) return "fractions written differently";
    return flat[0].includes("sqrt") ? "roots written differently" : "LaTeX spacing or wrappers";
  }
  const sorted = bare.map((text) => [...text.replace(/[()[\]{}\\]/g, "")].sort().join(""));
  if (sorted[0] === sorted[1]) return "order of the parts";
  if (texts.some((text) => text.includes("\\pm"))) return "plus-minus written out";
  if (texts.some((text) => text.includes("%")) && !texts.every((text) => text.includes("%")))
    return "percent written out";
  if (texts.some((text) => /frac|\//.test(text))) return "fractions written differently";
  if (texts.some((text) => text.includes("sqrt"))) return "roots written differently";
  return "the same value written differently";
}
function withoutSpacing(text) {
  return text.replace(/\\(?:left|right)(?![A-Za-z])/g, "").replace(/\\[,;:! ]|\s|~/g, "").replace(/\\(?:text|mbox|mathrm)\{([^{}]*)\}/g, "$1").replace(/[dt]frac/g, "frac");
}

// src/answers/same.ts
var LONGEST_FORM = 200;
function sameAnswer(answer, reference) {
  const answers = candidates(answer);
  const references = candidates(reference);
  for (const right of references) {
    for (const left of answers) {
      const form = commonForm(left.reading, right.reading);
      if (form === void 0) continue;
      const isStated = left.text.trim() !== answer.trim() || right.text.trim() !== reference.trim();
      return { how: howTheyDiffer(left.text, right.text, isStated), form: form.slice(0, LONGEST_FORM) };
    }
  }
  for (const right of references) {
    for (const left of answers) {
      const form = withoutPercent(left, right) ?? withoutPercent(right, left);
      if (form !== void 0) return { how: "percent sign on one side only", form: form.slice(0, LONGEST_FORM) };
    }
  }
  return null;
}
var PERCENT = /\s*(?:\\?%|\bpercent|\\text\s*\{\s*(?:percent|\\?%)\s*\})\s*(\$*)\s*\.?\s*$/i;
function withoutPercent(percentage, other) {
  const short = percentage.text.length <= LONGEST_FORM && other.text.length <= LONGEST_FORM;
  if (!short || !PERCENT.test(percentage.text) || other.text.includes("%")) return void 0;
  const number = read(percentage.text.replace(PERCENT, "$1"));
  const isBare = [number, other.reading].every((reading) => reading.kind === "math" && reading.unit === void 0);
  return isBare ? commonForm(number, other.reading) : void 0;
}
function candidates(text) {
  const stated = finalAnswer(text);
  const texts = stated === void 0 || stated === text.trim() ? [text] : [text, stated];
  return texts.map((candidate) => ({ text: candidate, reading: read(candidate) }));
}
function commonForm(a, b) {
  if (a.key === "" || b.key === "") return void 0;
  if (a.key === b.key) return a.key.slice(1);
  if (a.kind === "math" && b.kind === "math") {
    if (a.unit !== void 0 && b.unit !== void 0 && a.unit !== b.unit) return void 0;
    if (!areSameValues(a, b)) return void 0;
    const { value } = b;
    return valueText(value.kind === "named" ? value.value : value);
  }
  if (a.kind === "choice" && b.kind === "choice") {
    return a.letter === b.letter && (a.text === "" || b.text === "") ? a.letter : void 0;
  }
  return withoutQuotes(a, b) ?? withoutQuotes(b, a);
}
function areSameValues(a, b) {
  try {
    return areSame(a.value, b.value, new Effort());
  } catch (error) {
    if (error === UNREADABLE) return false;
    throw error;
  }
}
function withoutQuotes(a, b) {
  if (a.kind !== "literal" || b.kind !== "text") return void 0;
  return a.key === `'${JSON.stringify(b.text)}` ? b.text : void 0;
}

// src/audit/comparisons.ts
var MOST = 2e4;
var Comparisons = class {
  constructor(most = MOST) {
    this.most = most;
  }
  most;
  made = 0;
  /** Comparisons by keys that were not equal, and that could have said more. */
  skipped = 0;
  match(answer, reference) {
    if (this.made >= this.most) {
      if (answer.key === reference.key) return { how: "the same in normal form", form: answer.key };
      this.skipped += 1;
      return null;
    }
    this.made += 1;
    return sameAnswer(answer.text, reference.text);
  }
};

// src/audit/sensitivity.ts
function sensitivityOf(pool, suspects, settings) {
  const all = outcomesOf(pool, suspects, settings);
  const byClass = SUSPICIONS.flatMap((name) => {
    const own = suspects.filter((suspect) => suspect.class === name);
    const count2 = own.reduce((sum4, { allWrong }) => sum4 + allWrong, 0);
    if (count2 === 0) return [];
    return [
      { class: name, suspects: count2, ...own.length === suspects.length ? all : outcomesOf(pool, own, settings) }
    ];
  });
  return { ...all, byClass };
}
function outcomesOf(pool, suspects, settings) {
  if (!suspects.some(({ allWrong }) => allWrong > 0)) return { withoutSuspects: null, regraded: null };
  const rows = bitsOf(
    suspects.map(({ row }) => row),
    pool.matrix.universe.length
  );
  const right = new Map(
    suspects.filter(({ rightIfTrue }) => rightIfTrue.length > 0).map(({ row, rightIfTrue }) => [row, rightIfTrue])
  );
  const changesTheCertificate = suspects.some(({ row, allWrong }) => allWrong > 0 && right.has(row));
  return {
    withoutSuspects: recompute(withoutRows(pool, rows), settings),
    regraded: changesTheCertificate ? recompute(regradedRows(pool, right), settings) : null
  };
}

// src/audit/audit.ts
function auditOf(pool, evidence, certificate, { familyOf, showText, graded }) {
  const { matrix } = pool;
  const readings = new Readings(pool, evidence);
  const comparisons = new Comparisons();
  const triage = new Triage(readings, comparisons, evidence, familyOf);
  const counts = { "all-wrong": zeros(), partial: zeros() };
  const lookedAt = { of: 0, answers: 0, references: 0, prompts: 0, stopReasons: 0, briefly: 0 };
  const suspects = [];
  const items = [];
  const failed = [
    ...rowsOf(matrix.allWrong).map((row) => ({ row, query: matrix.id(row), kind: "all-wrong" })),
    ...rowsOf(matrix.partialAllWrong).map((row) => ({ row, query: matrix.id(row), kind: "partial" }))
  ].sort((a, b) => naturalOrder(a.query, b.query));
  for (const { row, query, kind } of failed) {
    const queries = weightAt(matrix.weights, row);
    const { class: found, suspicions, findings, texts, rightIfTrue, logged } = triage.judge(row);
    items.push({ query, queries, kind, class: found, suspicions, findings, texts: showText ? texts : null });
    counts[kind][found] += queries;
    if (found !== "unexplained")
      suspects.push({ row, class: found, allWrong: kind === "all-wrong" ? queries : 0, rightIfTrue });
    lookedAt.of += queries;
    if (logged.answers) lookedAt.answers += queries;
    if (findings.hasReference) lookedAt.references += queries;
    if (evidence?.prompts[row] !== void 0) lookedAt.prompts += queries;
    if (logged.stopReasons) lookedAt.stopReasons += queries;
    if (logged.briefly) lookedAt.briefly += queries;
  }
  return {
    queries: { allWrong: matrix.queries(matrix.allWrong), partial: matrix.queries(matrix.partialAllWrong) },
    counts: counts["all-wrong"],
    partialCounts: counts.partial,
    lookedAt,
    items,
    ...sensitivityOf(pool, suspects, settingsOf(certificate)),
    labelErrors: labelErrorsOf(
      likelyLabelErrors(graded ?? matrix),
      matrix,
      readings,
      comparisons,
      evidence,
      familyOf,
      showText
    )
  };
}
function zeros() {
  return Object.fromEntries(AUDIT_CLASSES.map((name) => [name, 0]));
}

// src/stats/beta-range.ts
var TOLERANCE = 1e-12;
function betaRange(models, meanError, meanJoint) {
  requireDomain(Number.isInteger(models) && models >= 2, `betaRange: at least 2 models, not ${models}`);
  requireDomain(meanError >= 0 && meanError <= 1, `betaRange: the mean error must lie in [0, 1], not ${meanError}`);
  const pairs = models * (models - 1);
  const mean2 = models * meanError;
  const whole = Math.floor(mean2);
  const least = (2 * whole * mean2 - whole * (whole + 1)) / pairs;
  requireDomain(
    meanJoint >= least - TOLERANCE && meanJoint <= meanError + TOLERANCE,
    `betaRange: with mean error ${meanError} of ${models} models the joint rate lies in [${least}, ${meanError}], not ${meanJoint}`
  );
  const second = pairs * Math.min(meanError, Math.max(least, meanJoint));
  let high = 1;
  for (let i = 0; i <= models - 2; i++) {
    const bound = (second - 2 * i * mean2 + i * (i + 1)) / ((models - i) * (models - i - 1));
    high = Math.min(high, bound);
  }
  high = Math.max(0, high);
  const low = Math.min(high, Math.max(0, (second - (models - 2) * mean2) / models));
  return [low, high];
}

// src/correlation/budget.ts
var BUDGET = {
  /** Pearson and tetrachoric correlations of all pairs of models. */
  pairs: 4e9,
  /** Replicates of the ratio to what a single factor predicts. */
  ratio: 4e9,
  /** The interval of the ratio to what all correlations predict. */
  sigma: 4e9,
  /** Random sub-pools, for the growth of that ratio. */
  poolSize: 3e9,
  /** Certificates of groups. */
  slices: 4e9,
  /** Votes of three models. */
  triples: 1e9,
  /** Deals of the queries into folds, and policies that are learned on each. */
  deals: 4e9,
  /** Routers that learn from texts, over all deals. */
  routers: 4e9
};
var STEPS = {
  /** Popcount of a word of 32 rows; a row that stands for several queries is counted alone. */
  word: 1,
  weightedWord: 32,
  /** A tetrachoric correlation from nothing. */
  tetrachoric: 1e4,
  /** One near a known correlation: by a polynomial. */
  nearbyTetrachoric: 200,
  /** A binomial draw, for one unit of a resample. */
  draw: 60,
  /** One model in the integral of a single factor. */
  factor: 6e3,
  /** Eigenvalues of a correlation matrix, by the cube of its size. */
  eigen: 15,
  /** One pair at one point of the integral over all models. */
  orthant: 2,
  /** A query that is dealt into folds, and the outcome of one model on it in what is learned there. */
  dealtQuery: 3e3,
  dealtOutcome: 100,
  /** A feature of a query in the fits for one model, and a query in a choice between models by its neighbours. */
  fittedFeature: 45,
  neighbour: 200,
  /** One model in the bounds of one certificate. */
  bound: 2e4
};
var MAX_PAIRED_MODELS = 200;
function stepsOfRows(words, weights) {
  return words * (weights === null ? STEPS.word : STEPS.weightedWord);
}
function modelsToPair(rows) {
  const pairs = BUDGET.pairs / (STEPS.tetrachoric + rows);
  return Math.max(2, Math.min(MAX_PAIRED_MODELS, Math.floor(Math.sqrt(2 * pairs))));
}
function groupsToCertify(models, rows) {
  return Math.floor(BUDGET.slices / (models * (STEPS.bound + 10 * rows)));
}
function fewerThan(part2, used, of, unit) {
  return used < of ? [{ part: part2, used, of, unit }] : [];
}

// src/stats/clayton.ts
function claytonProbability(u, theta) {
  checkMargins(u);
  requireDomain(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
  return probability(Array.from(u, Math.log), theta);
}
function claytonTailDependence(theta) {
  requireDomain(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
  return theta === 0 ? 0 : Math.exp(-Math.LN2 / theta);
}
function fitClayton(u, meanJoint) {
  checkMargins(u);
  requireDomain(u.length >= 2, "Clayton: at least two margins are needed");
  const logs = Array.from(u, Math.log);
  const highest = meanOverPairs(u.length, (i, j) => Math.min(u[i], u[j]));
  const lowest = meanOverPairs(u.length, (i, j) => Math.max(0, u[i] + u[j] - 1));
  requireDomain(
    meanJoint >= lowest - 1e-12 && meanJoint <= highest + 1e-12,
    `Clayton: the mean joint probability must lie in [${lowest}, ${highest}], not ${meanJoint}`
  );
  const missing = (tau2) => meanJoint - meanOverPairs(u.length, (i, j) => probability([logs[i], logs[j]], 2 * tau2 / (1 - tau2)));
  if (missing(0) <= 0) return { theta: 0, limit: "independence" };
  if (meanJoint >= highest) return { theta: Infinity, limit: "comonotone" };
  const tau = firstNotPositive(missing, 0, 1);
  return { theta: 2 * tau / (1 - tau), limit: null };
}
function probability(logs, theta) {
  if (theta === 0) return Math.exp(logs.reduce((sum4, x) => sum4 + x, 0));
  const least = logs.reduce((a, b) => Math.min(a, b));
  if (theta === Infinity) return Math.exp(least);
  const largest2 = -theta * least;
  const logSum = largest2 < 700 ? Math.log1p(logs.reduce((sum4, x) => sum4 + Math.expm1(-theta * x), 0)) : largest2 + Math.log(logs.reduce((sum4, x) => sum4 + Math.exp(-theta * x - largest2), 0));
  return Math.exp(-logSum / theta);
}
function meanOverPairs(m, value) {
  let sum4 = 0;
  for (let i = 1; i < m; i++) for (let j = 0; j < i; j++) sum4 += value(i, j);
  return sum4 / (m * (m - 1) / 2);
}
function checkMargins(u) {
  requireDomain(u.length >= 1, "Clayton: there are no margins");
  for (let i = 0; i < u.length; i++)
    requireDomain(u[i] > 0 && u[i] < 1, `Clayton: margins lie in (0, 1), not ${u[i]}`);
}

// src/stats/single-factor.ts
function singleFactorProbability(thresholds, rho) {
  return Math.exp(logSingleFactorProbability(thresholds, rho));
}
function logSingleFactorProbability(thresholds, rho) {
  requireDomain(rho >= 0 && rho <= 1, `single factor: rho must lie in [0, 1], not ${rho}`);
  requireDomain(thresholds.length > 0, "single factor: there are no thresholds");
  const t = Float64Array.from(thresholds);
  const odd = t.find((x) => !Number.isFinite(x));
  requireDomain(odd === void 0, `single factor: thresholds must be finite, not ${odd}`);
  if (rho === 1) return logNormalCdf(Math.min(...t));
  return logIntegral(new Integrand(t, rho));
}
var GENTLE = 4;
var MAX_HALVINGS = 12;
var NEGLIGIBLE = 1e-16;
function logIntegral(integrand) {
  const { mode, width } = integrand.peak();
  const height = integrand.log(mode);
  const { edge: edge2, edgeWidth, rate } = integrand;
  const gentle = rate <= GENTLE;
  const agreement2 = gentle ? 3e-6 : 1e-11;
  const scale = gentle ? Math.min(width, edgeWidth) : edgeWidth;
  const shift = gentle ? 0 : Math.asinh((mode - edge2) / scale);
  const term = gentle ? (w) => Math.exp(integrand.log(mode + scale * w) - height) : (w) => Math.exp(integrand.log(edge2 + scale * Math.sinh(shift + w)) - height) * Math.cosh(shift + w);
  let step = gentle ? 1 : 0.5;
  const top = term(0);
  const walk = (direction) => {
    let [steps, sum5] = [0, 0];
    for (let value = Infinity; value > NEGLIGIBLE * top; sum5 += value) value = term(direction * step * ++steps);
    return { steps, sum: sum5 };
  };
  const [left, right] = [walk(-1), walk(1)];
  const low = -step * left.steps;
  let sum4 = left.sum + top + right.sum;
  let intervals = left.steps + right.steps;
  let area = sum4 * step;
  for (let halving = 0; halving < MAX_HALVINGS; halving++) {
    for (let i = 0; i < intervals; i++) sum4 += term(low + (i + 0.5) * step);
    const before = area;
    step /= 2;
    intervals *= 2;
    area = sum4 * step;
    if (Math.abs(area - before) <= agreement2 * area) return height + Math.log(area * scale);
  }
  throw new RangeError(`single factor: no convergence at rho = ${integrand.rho}`);
}
var LOG_SQRT_2PI = 0.9189385332046728;
var Integrand = class {
  constructor(thresholds, rho) {
    this.thresholds = thresholds;
    this.rho = rho;
    this.loading = Math.sqrt(rho);
    this.spread = Math.sqrt(1 - rho);
    this.rate = this.loading / this.spread;
    this.edgeWidth = this.spread / this.loading;
    this.edge = thresholds.reduce((a, b) => Math.min(a, b)) / this.loading;
  }
  thresholds;
  rho;
  loading;
  spread;
  /** The width of phi over that of one factor's edge. */
  rate;
  edgeWidth;
  /** Where the first factor falls through one half. */
  edge;
  log(z) {
    let log = -0.5 * z * z - LOG_SQRT_2PI;
    let product = 1;
    for (let i = 0; i < this.thresholds.length; i++) {
      const x = (this.thresholds[i] - this.loading * z) / this.spread;
      if (x > 8.3) continue;
      if (x < -20) {
        log += logNormalCdf(x);
        continue;
      }
      product *= normalCdf(x);
      if (product < 1e-200) {
        log += Math.log(product);
        product = 1;
      }
    }
    return log + Math.log(product);
  }
  /**
   * The mode, roughly, and the width that the curvature there gives. Newton's method from the right of the mode cannot
   * overshoot it, because the derivative of the logarithm is concave and falling; at 0 that derivative is negative.
   */
  peak() {
    const rate = this.rate;
    let z = 0;
    let curvature = 1;
    for (let i = 0; i < 200; i++) {
      let slope2 = 0;
      let bend = 0;
      for (let j = 0; j < this.thresholds.length; j++) {
        const x = (this.thresholds[j] - this.loading * z) / this.spread;
        const hazard = logNormalCdfSlope(x);
        slope2 += hazard;
        bend += x < -1e4 ? 1 : hazard * (x + hazard);
      }
      curvature = 1 + rate * rate * bend;
      const newton = (-z - rate * slope2) / curvature;
      z += newton;
      if (newton * newton * curvature < 0.01) break;
    }
    return { mode: z, width: 1 / Math.sqrt(curvature) };
  }
};

// src/correlation/copulas.ts
function pricedBy(correlations, thresholds, beta) {
  const mean2 = pairMean(correlations, thresholds.length, () => true);
  const rho = Math.min(1, Math.max(0, mean2));
  const predicted = singleFactorProbability(thresholds, rho);
  return { rho, beta: predicted, ratio: ratio(beta, predicted) };
}
function fullSigma(pairs, thresholds, beta, random, lattice) {
  const { matrix } = nearestCorrelation({ size: thresholds.length, cells: pairs.tetrachoric });
  const { value, standardError } = orthantProbability(thresholds, matrix, random, lattice);
  return { beta: value, standardError, ratio: ratio(beta, value) };
}
function clayton(sets, pairs, beta) {
  const rates = sets.counts.map((count2) => count2 / sets.queries);
  const joint = pairMean(pairs.jointWrong, rates.length, () => true) / sets.queries;
  const { theta } = fitClayton(rates, joint);
  const predicted = claytonProbability(rates, theta);
  return {
    theta: Number.isFinite(theta) ? theta : null,
    tailDependence: claytonTailDependence(theta),
    beta: predicted,
    ratio: ratio(beta, predicted)
  };
}
function ratio(beta, predicted) {
  const quotient = beta / predicted;
  return Number.isFinite(quotient) ? quotient : null;
}

// src/correlation/chance.ts
function chanceOf(pool, certificate, options, shares) {
  const { confidence, minGain, models, queries, singleBest } = certificate;
  const n = queries.complete;
  const delta = deltaOf(confidence);
  const { matrix } = pool;
  const p = shares === void 0 ? holmAdjusted(models.map(({ correct }) => binomialCdf(n - correct, n, 1 - 1 / options))) : null;
  const isShown = (name, i) => p === null ? shares.exceeds(matrix.right[matrix.models.indexOf(name)], 1 / options, delta / models.length) : p[i] <= delta;
  const notShownBetter = models.flatMap(
    ({ name, accuracy }, i) => isShown(name, i) ? [] : [{ name, accuracy, p: p?.[i] ?? null }]
  );
  const out = new Set(notShownBetter.map(({ name }) => name));
  const baseline = singleBest.declared ? singleBest.name : void 0;
  const rest2 = matrix.members.filter(({ name }) => !out.has(name) || name === baseline);
  if (out.size === 0 || rest2.length < 2) return { options, notShownBetter, gainWithout: null };
  const { complete, id, weights } = matrix;
  const left = new OutcomeMatrix(rest2, complete, weights, id);
  const { point, lower: lower2, upper: upper2 } = certify(
    { ...pool, ensembles: [], matrix: left },
    { confidence, minGain, baseline }
  ).gain;
  return { options, notShownBetter, gainWithout: { point, lower: lower2, upper: upper2 } };
}

// src/correlation/contributions.ts
function contributionsOf(matrix, delta, shares) {
  const { complete, models, right, weights } = matrix;
  const rows = complete.length * 32;
  const depth = new Uint32Array(rows);
  for (const bits of right) forEachBit(bits, (row) => depth[row] += 1);
  const queries = new Float64Array(models.length + 1);
  forEachBit(complete, (row) => queries[depth[row]] += weightAt(weights, row));
  const n = matrix.queries(complete);
  const alone = combine(rows, (w) => {
    let word = 0;
    for (let bit = 0; bit < 32; bit++) if (depth[w * 32 + bit] === 1) word |= 1 << bit;
    return word;
  });
  const contributions = models.map((model, m) => {
    const shared = new Float64Array(models.length + 1);
    forEachBit(right[m], (row) => shared[depth[row]] += weightAt(weights, row));
    const share = shared.reduce((sum4, count3, k) => k === 0 ? sum4 : sum4 + count3 / k, 0);
    const only = combine(rows, (w) => alone[w] & right[m][w]);
    const count2 = matrix.queries(only);
    const limits = shares === void 0 ? interval(count2, n, delta) : shares.interval(only, delta);
    return { model, shapley: share / n, onlyRight: { count: count2, rate: count2 / n, interval: limits } };
  });
  return {
    contributions: contributions.sort((a, b) => b.shapley - a.shapley || (a.model < b.model ? -1 : 1)),
    recall: Array.from(queries, (count2, k) => ({ right: k, queries: count2 }))
  };
}

// src/correlation/base-name.ts
var HOSTS = /^(azure|bedrock|cerebras|deepinfra|fireworks|groq|hyperbolic|lepton|novita|ollama|openrouter|replicate|sambanova|together|togetherai|vertex|vllm|sglang|latest|free)$/;
var QUANTISATIONS = /^(fp\d+|bf16|fp8|int[48]|nf4|awq|gptq|gguf|exl2|w\d+a\d+|[248]bit|q\d)$/;
var DATES = /^(20\d{6}|(0[1-9]|1[0-2])[0-3]\d|2[3-9](0[1-9]|1[0-2]))$/;
function baseName(name) {
  const own = name.toLowerCase().split("/").at(-1).replace(/@.*$/, "").replace(/:(free|beta|nitro|floor|latest|\d+)$/, "").replace(/^[a-z]+:(?=[a-z])/, "").replace(/^((us|eu|apac)\.)?(ai21|amazon|anthropic|cohere|deepseek|meta|mistral|openai|qwen)\./, "").replace(/^meta-(?=llama)/, "").replace(/-v\d+$/, (version, at, all) => /20\d{6}$/.test(all.slice(0, at)) ? "" : version).replace(/[-_ ]20\d\d[-_](0[1-9]|1[0-2])[-_][0-3]\d(?=$|[-_ ])/, "");
  const parts = own.split(/[-_ ]+/).map((part2) => part2 === "inst" ? "instruct" : part2);
  while (parts.length > 1 && isExtra(parts)) parts.pop();
  return parts.join("-");
}
function isExtra(parts) {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (last === "turbo") return before === "instruct";
  if (/^[kmsl0]$/.test(last)) return parts.some((part2) => /^q\d$/.test(part2));
  return HOSTS.test(last) || QUANTISATIONS.test(last) || DATES.test(last);
}

// src/correlation/luck.ts
function luckFloor(matrix, draws, delta, reference, shares) {
  const groups = [...sameModels(matrix, delta, reference, shares), ...draws === void 0 ? [] : drawnTwice(draws)];
  groups.sort((a, b) => b.gain - a.gain || (a.base < b.base ? -1 : 1));
  return groups.length === 0 ? null : { groups };
}
function sameModels(matrix, delta, reference, shares) {
  const byBase = /* @__PURE__ */ new Map();
  for (const [m, name] of matrix.models.entries()) {
    const base = baseName(name);
    byBase.set(base, [...byBase.get(base) ?? [], m]);
  }
  const n = matrix.queries(matrix.complete);
  const clusteredLower = (any, members) => leastMeanLowerLimit(
    {
      columns: members.map((m) => shares.counts(any.map((word, w) => word & ~matrix.right[m][w]))),
      sizes: shares.sizes
    },
    delta
  );
  return [...byBase].filter(([, members]) => members.length > 1).map(([base, members]) => {
    const any = combine(
      matrix.complete.length * 32,
      (w) => members.reduce((word, m) => word | matrix.right[m][w], 0)
    );
    const best = members.reduce((most, m) => Math.max(most, matrix.queries(matrix.right[m])), 0);
    const rescues = matrix.queries(any) - best;
    const overBest = (matrix.queries(any) - matrix.queries(matrix.right[reference])) / n;
    const models = members.map((m) => matrix.models[m]).sort();
    const lower2 = shares === void 0 ? gainLowerBound(rescues, n, delta) : clusteredLower(any, members);
    return { base, models, draws: null, gain: rescues / n, overBest, lower: lower2 };
  });
}
function drawnTwice({ models }) {
  return models.flatMap(({ name, draws, right }) => {
    let [sum4, queries, fewest] = [0, 0, Infinity];
    for (const [q, r] of draws.entries()) {
      if (r < 2) continue;
      sum4 += right[q] * (r - right[q]) / (r * (r - 1));
      queries += 1;
      fewest = Math.min(fewest, r);
    }
    return queries === 0 ? [] : [{ base: name, models: [name], draws: fewest, gain: sum4 / queries, overBest: null, lower: null }];
  });
}
function allDrawsOf({ models }) {
  const queries = models[0]?.draws.length ?? 0;
  let allWrong = 0;
  for (let q = 0; q < queries; q++) if (models.every(({ right }) => right[q] === 0)) allWrong += 1;
  return { queries, allWrong };
}

// src/correlation/folds.ts
function foldsOf(matrix, folds, deal, cluster) {
  const { complete, weights } = matrix;
  const foldOfCluster = cluster && dealClusters(matrix, folds, deal, cluster);
  const dealt = Array.from({ length: folds }, () => ({
    rows: new Uint32Array(complete.length),
    weights: weights === null ? null : new Float64Array(weights.length)
  }));
  forEachBit(complete, (row) => {
    const weight = weightAt(weights, row);
    const name = cluster?.(row);
    const together = name === void 0 ? void 0 : foldOfCluster.get(name);
    if (together !== void 0) {
      setBit(dealt[together].rows, row);
      if (weights !== null) dealt[together].weights[row] = weight;
      return;
    }
    const start = dealHash(matrix.id(row), deal) % folds;
    for (let turn = 0; turn < Math.min(folds, weight); turn++) {
      const fold = dealt[(start + turn) % folds];
      setBit(fold.rows, row);
      if (fold.weights !== null) fold.weights[row] = Math.floor((weight - turn - 1) / folds) + 1;
    }
  });
  const split = dealt.map((heldOut) => ({
    heldOut: part(heldOut.rows, heldOut.weights),
    training: rest(matrix, heldOut)
  }));
  const isOneCluster = cluster !== void 0 && split.some(({ training }) => training.queries === 0);
  return isOneCluster ? foldsOf(matrix, folds, deal) : split;
}
function dealClusters(matrix, folds, deal, cluster) {
  const sizes = /* @__PURE__ */ new Map();
  forEachBit(matrix.complete, (row) => {
    const name = cluster(row);
    if (name !== void 0) sizes.set(name, (sizes.get(name) ?? 0) + weightAt(matrix.weights, row));
  });
  const all = [...sizes].map(([name, size]) => ({ name, size, hash: dealHash(name, deal) }));
  all.sort((a, b) => b.size - a.size || a.hash - b.hash || (a.name < b.name ? -1 : 1));
  const filled = Array.from({ length: folds }, () => 0);
  const foldOf = /* @__PURE__ */ new Map();
  for (const { name, size } of all) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] += size;
    foldOf.set(name, fold);
  }
  return foldOf;
}
function rest({ complete, weights }, heldOut) {
  const left = weights === null ? null : weights.map((weight, row) => weight - heldOut.weights[row]);
  const kept = combine(complete.length * 32, (w) => complete[w] & ~heldOut.rows[w]);
  if (left !== null) forEachBit(heldOut.rows, (row) => left[row] > 0 && setBit(kept, row));
  return part(kept, left);
}
function part(rows, weights) {
  return { rows, weights, queries: count(rows, weights) };
}
function dealHash(name, deal) {
  return Number.parseInt(sha256(`${deal} ${name}`).slice(0, 8), 16);
}
function hashText(text, seed) {
  let hash = (2166136261 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// src/correlation/pool-curve.ts
var FOLDS = 5;
var MIN_QUERIES = 2 * FOLDS;
var EVERY_SIZE = 100;
function poolCurve(matrix, baseline, cluster) {
  const declared = baseline === void 0 ? void 0 : matrix.models.indexOf(baseline);
  const all = { rows: matrix.complete, weights: matrix.weights, queries: matrix.queries(matrix.complete) };
  const n = all.queries;
  const order = greedyOrder(matrix, all);
  const missed = uncoveredAlong(matrix, order, all);
  const reference = overlap(matrix.right[declared ?? order[0]], matrix.complete, matrix.weights);
  const gains = missed.map((count2) => (n - count2 - reference) / n);
  const heldOut = n < MIN_QUERIES ? null : heldOutCurve(matrix, foldsOf(matrix, FOLDS, 0, cluster), declared);
  const full = missed.indexOf(missed.at(-1)) + 1;
  const enough = heldOut === null ? null : smallestWithin(heldOut);
  const headroom = gains.at(-1);
  const most = headroom > 0 ? gains.findIndex((gain) => gain >= 0.9 * headroom - 1e-12) + 1 : null;
  const last = Math.max(full, enough ?? 1);
  const points = sizesUpTo(last, most).map((k) => k - 1).map((i) => ({
    k: i + 1,
    models: order.slice(0, i + 1).map((m) => matrix.models[m]),
    ceiling: (n - missed[i]) / n,
    gain: gains[i],
    heldOutCeiling: heldOut === null ? null : heldOut[i].ceiling,
    heldOutGain: heldOut === null ? null : heldOut[i].gain,
    heldOutStandardError: heldOut === null ? null : heldOut[i].standardError
  }));
  return { poolCurve: points, fewModels: { ninetyPercent: most, enough } };
}
function sizesUpTo(last, wanted) {
  const sizes = [];
  for (let k = 1; k < last; k += k < EVERY_SIZE ? 1 : Math.ceil(k / 10)) sizes.push(k);
  if (wanted !== null && wanted < last && !sizes.includes(wanted)) sizes.push(wanted);
  return [...sizes, last].sort((a, b) => a - b);
}
function greedyOrder(matrix, part2) {
  const uncovered = part2.rows.slice();
  const accuracy = matrix.right.map((right) => overlap(right, part2.rows, part2.weights));
  const left = [...matrix.models.keys()].sort((a, b) => isBefore(matrix, accuracy, a, b) ? -1 : 1);
  const adds = accuracy.slice();
  const order = [];
  while (left.length > 0) {
    let [at, most] = [-1, 0];
    for (const [i, m] of left.entries()) {
      if (adds[m] <= most) continue;
      adds[m] = overlap(matrix.right[m], uncovered, part2.weights);
      if (adds[m] > most) [at, most] = [i, adds[m]];
    }
    if (at < 0) return [...order, ...left];
    const [chosen] = left.splice(at, 1);
    order.push(chosen);
    remove(uncovered, matrix.right[chosen]);
  }
  return order;
}
function isBefore(matrix, accuracy, a, b) {
  return accuracy[a] === accuracy[b] ? matrix.models[a] < matrix.models[b] : accuracy[a] > accuracy[b];
}
function remove(from, bits) {
  for (let w = 0; w < from.length; w++) from[w] &= ~bits[w];
}
function uncoveredAlong(matrix, order, part2) {
  const uncovered = part2.rows.slice();
  return order.map((m) => {
    remove(uncovered, matrix.right[m]);
    return count(uncovered, part2.weights);
  });
}
function heldOutCurve(matrix, folds, declared) {
  const size = matrix.models.length;
  const [covered, wins, losses] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let n = 0;
  for (const { training, heldOut } of folds) {
    n += heldOut.queries;
    const order = greedyOrder(matrix, training);
    const single = matrix.right[declared ?? order[0]];
    const singleRight = overlap(single, heldOut.rows, heldOut.weights);
    const uncovered = heldOut.rows.slice();
    for (const [k, m] of order.entries()) {
      remove(uncovered, matrix.right[m]);
      const reached = heldOut.queries - count(uncovered, heldOut.weights);
      const lost = overlap(single, uncovered, heldOut.weights);
      covered[k] += reached;
      losses[k] += lost;
      wins[k] += reached - (singleRight - lost);
    }
  }
  return Array.from(covered, (reached, k) => {
    const gain = (wins[k] - losses[k]) / n;
    const variance = Math.max(0, (wins[k] + losses[k]) / n - gain * gain);
    return { ceiling: reached / n, gain, standardError: Math.sqrt(variance / n) };
  });
}
function smallestWithin(curve) {
  const { gain, standardError } = curve.at(-1);
  return curve.findIndex((point) => gain - point.gain <= standardError) + 1;
}

// src/stats/percentile.ts
function percentile(sorted, p) {
  if (!(sorted.length > 0 && p >= 0 && p <= 1)) throw new RangeError(`percentile: p = ${p} of ${sorted.length} values`);
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below];
  const high = sorted[Math.ceil(at)];
  return low === high ? low : low + (at - below) * (high - low);
}

// src/correlation/pool-size.ts
var SUB_POOLS = 200;
var MIN_DRAWS = 40;
function poolSizeGrowth(sets, tetrachorics, thresholds, random) {
  const size = thresholds.length;
  const sizes = sizesUpTo2(size);
  const draws = drawsOfEachSize(sets);
  if (draws === 0) return [];
  const members = Uint32Array.from(thresholds.keys());
  const together = new Uint32Array(sets.complete.length);
  return sizes.map((k) => {
    const ratios = [];
    for (let draw = 0; draw < (k === size ? 1 : draws); draw++) {
      shuffleFirst(members, k, random);
      ratios.push(ratioOf(members.slice(0, k).sort()));
    }
    ratios.sort((a, b) => a - b);
    return { k, median: percentile(ratios, 0.5), p05: percentile(ratios, 0.05), p95: percentile(ratios, 0.95) };
  });
  function ratioOf(pool) {
    together.set(sets.wrong[pool[0]]);
    let correlations = 0;
    for (let i = 1; i < pool.length; i++) {
      const bits = sets.wrong[pool[i]];
      for (let w = 0; w < together.length; w++) together[w] &= bits[w];
      for (let j = 0; j < i; j++) correlations += tetrachorics[pool[i] * size + pool[j]];
    }
    const allWrong = count(together, sets.weights);
    if (allWrong === 0) return 0;
    const rho = Math.max(0, correlations / (pool.length * (pool.length - 1) / 2));
    const predicted = logSingleFactorProbability(
      Float64Array.from(pool, (m) => thresholds[m]),
      rho
    );
    return Math.exp(Math.log(allWrong / sets.queries) - predicted);
  }
}
function drawsOfEachSize({ complete, models, weights }) {
  const rows = stepsOfRows(complete.length, weights);
  const steps = sizesUpTo2(models.length).reduce((sum4, k) => sum4 + k * (rows + STEPS.factor), 0);
  const affordable = Math.min(SUB_POOLS, Math.floor(BUDGET.poolSize / steps));
  return affordable < MIN_DRAWS ? 0 : affordable;
}
function sizesUpTo2(most) {
  const sizes = [];
  for (let k = 2; k < most; k = Math.max(k + 1, Math.round(k * 1.2))) sizes.push(k);
  return [...sizes, most];
}
function shuffleFirst(items, k, random) {
  for (let i = 0; i < k; i++) {
    const j = i + integerBelow(random, items.length - i);
    [items[i], items[j]] = [items[j], items[i]];
  }
}

// src/correlation/assign-groups.ts
function assignGroups(first, second, groups) {
  const seen = /* @__PURE__ */ new Map();
  return first.map((hash, item) => {
    const content = hash * 2 ** 21 + (second[item] >>> 11);
    const turn = seen.get(content) ?? 0;
    seen.set(content, turn + 1);
    return Math.floor(mix(hash + Math.imul(turn, 2654435769) ^ second[item]) / 2 ** 32 * groups);
  });
}
function keysOf(names) {
  const key = (salt) => Uint32Array.from({ length: names }, (_, i) => hashText(String(i), salt));
  return [key(1), key(2)];
}
function mix(hash) {
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
function groupCounts(sets, groups) {
  const { place, start } = placesOf(sets, groups);
  const models = sets.wrong.length;
  const cells = models * (models + 1) / 2;
  const dealt = sets.wrong.map((bits) => {
    const moved = new Uint32Array(start[groups]);
    forEachBit(bits, (row) => {
      for (let copy = place.first[row]; copy < place.first[row + 1]; copy++) setBit(moved, place.bit[copy]);
    });
    return moved;
  });
  const joint = new Float32Array(new SharedArrayBuffer(4 * groups * cells));
  const queries = new Float64Array(groups);
  const allWrong = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    const part2 = dealt.map((bits) => bits.subarray(start[group], start[group + 1]));
    let at = group * cells;
    for (let i = 0; i < models; i++) for (let j = 0; j <= i; j++) joint[at++] = overlap(part2[i], part2[j], null);
    queries[group] = place.sizes[group];
    const together = part2[0].map((word, w) => part2.reduce((all, bits) => all & bits[w], word));
    allWrong[group] = overlap(together, together, null);
  }
  return { groups, queries, allWrong, joint };
}
function placesOf(sets, groups) {
  const { complete, wrong, weights } = sets;
  const first = new Uint32Array(complete.length * 32 + 1);
  forEachBit(complete, (row) => first[row + 1] = weightAt(weights, row));
  for (let row = 1; row < first.length; row++) first[row] += first[row - 1];
  const hashes = contentHashes(complete.length * 32, wrong);
  const [a, b] = hashes.map((byRow) => {
    const byCopy = new Uint32Array(first.at(-1));
    forEachBit(complete, (row) => byCopy.fill(byRow[row], first[row], first[row + 1]));
    return byCopy;
  });
  const group = assignGroups(a, b, groups);
  const sizes = new Uint32Array(groups);
  for (const g of group) sizes[g] += 1;
  const start = new Uint32Array(groups + 1);
  for (let g = 0; g < groups; g++) start[g + 1] = start[g] + (sizes[g] + 31 >>> 5);
  const next = start.slice(0, groups).map((word) => word * 32);
  const bit = group.map((g) => next[g]++);
  return { place: { first, bit, sizes }, start };
}
function contentHashes(rows, wrong) {
  const keys = keysOf(wrong.length);
  return keys.map((key) => {
    const hashes = new Uint32Array(rows);
    for (const [m, bits] of wrong.entries()) forEachBit(bits, (row) => hashes[row] ^= key[m]);
    return hashes;
  });
}

// src/correlation/parallel.ts
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

// src/stats/tetrachoric-update.ts
var DEGREE = 6;
var TERMS = (DEGREE + 1) * (DEGREE + 2) / 2;
var FARTHEST = 3;
var THRESHOLD_REACH = 0.6;
var CORRELATION_REACH = 0.6;
var LAST_TERM = 3e-4;
var NearbyTetrachoric = class {
  rule;
  constructor({ rhos, first, second }) {
    this.rule = new Float64Array(rhos.length * STRIDE);
    for (const [pair, rho] of rhos.entries()) {
      const z = Math.atanh(rho);
      const at = this.rule.subarray(pair * STRIDE, (pair + 1) * STRIDE);
      if (Math.abs(z) > FARTHEST) continue;
      const [h, k] = [first[pair], second[pair]];
      at.set(taylor(h, k, z));
      const reach = THRESHOLD_REACH * Math.sqrt(1 - rho * rho);
      const q = Math.exp(2 * z);
      at.set([h, k, reach, q, 1 / q, Math.PI * (1 + q) / Math.sqrt(q), rho, 1 - rho * rho], TERMS);
    }
  }
  /**
   * The correlation of a table near the one known for `pair`.
   *
   * @param h, k   normal quantiles of first / n and second / n
   * @param first, second, both, n  counts; no margin is empty
   */
  at(pair, h, k, first, second, both, n) {
    if (both === 0 || first + second - both === n) return -1;
    if (both === first || both === second) return 1;
    const { rule } = this;
    const start = pair * STRIDE;
    const more = start + TERMS;
    const u = h - rule[more];
    const v = k - rule[more + 1];
    const reach = rule[more + 2];
    if (!(Math.abs(u) < reach && Math.abs(v) < reach)) return slow(first, second, both, n);
    let joint = 0;
    for (let row = 0, at = start; row <= DEGREE; row++) {
      let inner = rule[at++];
      for (let term = 0; term < row; term++) inner = inner * v + rule[at++];
      joint = joint * u + inner;
    }
    const q = rule[more + 3];
    const inverse = rule[more + 4];
    const t = rule[more + 6];
    const a = (h + k) * (h + k) * 0.125;
    const b = (h - k) * (h - k) * 0.125;
    const e = (both / n - joint) * rule[more + 5] * Math.exp(a + b + a * inverse + b * q);
    const d = distance(e, a * inverse, b * q, t, rule[more + 7]);
    if (!(Math.abs(d) < CORRELATION_REACH)) return slow(first, second, both, n);
    const tanh = d * (945 + d * d * (105 + d * d)) / (945 + d * d * (420 + d * d * 15));
    return (t + tanh) / (1 + t * tanh);
  }
};
function distance(e, A, B, tanh, s) {
  const ts = tanh * s;
  const t2 = tanh * tanh;
  const l1 = 2 * (A - B) - tanh;
  const l2 = -4 * (A + B) - s;
  const l3 = 8 * (A - B) + 2 * ts;
  const l4 = -16 * (A + B) + 2 * s * (s - 2 * t2);
  const l5 = 32 * (A - B) + 8 * ts * (t2 - 2 * s);
  const l11 = l1 * l1;
  const m2 = l2 + l11;
  const m3 = l3 + l1 * (3 * l2 + l11);
  const m4 = l4 + 4 * l1 * l3 + 3 * l2 * l2 + l11 * (6 * l2 + l11);
  const m5 = l5 + 5 * l1 * l4 + 10 * l3 * (l2 + l11) + l1 * (15 * l2 * l2 + l11 * (10 * l2 + l11));
  const c2 = l1 / 2;
  const c3 = m2 / 6;
  const c4 = m3 / 24;
  const c5 = m4 / 120;
  const c6 = m5 / 720;
  let d = e / (1 + c2 * e);
  for (let i = 0; i < 6; i++) {
    const value = d * (1 + d * (c2 + d * (c3 + d * (c4 + d * (c5 + d * c6)))));
    const slope2 = 1 + d * (2 * c2 + d * (3 * c3 + d * (4 * c4 + d * (5 * c5 + d * 6 * c6))));
    const step = (e - value) / slope2;
    d += step;
    if (Math.abs(step) < 1e-4) return Math.abs(c6 * d ** 5) < LAST_TERM ? d : NaN;
  }
  return NaN;
}
function taylor(h, k, z) {
  const rho = Math.tanh(z);
  const s2 = 1 - rho * rho;
  const s = Math.sqrt(s2);
  const density = table();
  density[0][0] = normalDensity(h) * normalDensity((k - rho * h) / s) / s;
  for (let i = 0; i < DEGREE; i++) {
    for (let j = 0; j < DEGREE; j++) {
      if (i > 0) {
        const before = (i > 1 ? (i - 1) * density[i - 2][j] : 0) - (j > 0 ? rho * j * density[i - 1][j - 1] : 0);
        density[i][j] = -((h - rho * k) * density[i - 1][j] + before) / s2;
      } else if (j > 0) {
        density[0][j] = -((k - rho * h) * density[0][j - 1] + (j > 1 ? (j - 1) * density[0][j - 2] : 0)) / s2;
      }
    }
  }
  const derivatives = table();
  derivatives[0][0] = bivariateNormalCdfAtZ(h, k, z);
  derivatives[1][0] = normalDensity(h) * normalCdf((k - rho * h) / s);
  derivatives[0][1] = normalDensity(k) * normalCdf((h - rho * k) / s);
  for (let i = 2; i <= DEGREE; i++) {
    const [inH, inK] = [derivatives[i - 1][0], derivatives[0][i - 1]];
    const [beforeH, beforeK] = i > 2 ? [derivatives[i - 2][0], derivatives[0][i - 2]] : [0, 0];
    derivatives[i][0] = -h * inH - (i - 2) * beforeH - rho * density[i - 2][0];
    derivatives[0][i] = -k * inK - (i - 2) * beforeK - rho * density[0][i - 2];
  }
  for (let i = 1; i <= DEGREE; i++) for (let j = 1; i + j <= DEGREE; j++) derivatives[i][j] = density[i - 1][j - 1];
  const factorial = [1, 1, 2, 6, 24, 120, 720];
  const coefficients = [];
  for (let i = DEGREE; i >= 0; i--)
    for (let j = DEGREE - i; j >= 0; j--) coefficients.push(derivatives[i][j] / (factorial[i] * factorial[j]));
  return Float64Array.from(coefficients);
}
function table() {
  return Array.from({ length: DEGREE + 1 }, () => new Float64Array(DEGREE + 1));
}
function slow(first, second, both, n) {
  return tetrachoric({ both, onlyFirst: first - both, onlySecond: second - both, neither: n - first - second + both }).rho;
}
var STRIDE = TERMS + 8;

// src/correlation/ratio-replicates.ts
var BLOCK = 25;
function ratioReplicates(input) {
  const replicate = new Replicate(input);
  return (block) => {
    const random = seededRandom(`${input.seed} ${block}`);
    return Float64Array.from({ length: BLOCK }, () => replicate.ratio(random));
  };
}
var Replicate = class {
  constructor(input) {
    this.input = input;
    const { models, sample, known } = input;
    this.joint = new Float64Array(models * (models + 1) / 2);
    this.wrong = new Float64Array(models);
    this.thresholds = new Float64Array(models);
    this.roots = new NearbyTetrachoric(known);
    this.counts = "members" in sample ? sample.counts : new Float64Array(sample.groups).fill(1);
    this.drawn = new Float64Array(this.counts.length);
  }
  input;
  /** Counts of the pairs i >= j, row by row: queries that both get wrong, on the diagonal those that the model does. */
  joint;
  wrong;
  thresholds;
  roots;
  counts;
  drawn;
  queries = 0;
  ratio(random) {
    resample(this.counts, this.drawn, random);
    this.countPairs();
    const { joint, queries: n, thresholds, wrong } = this;
    const active = [];
    for (let m = 0; m < wrong.length; m++) {
      if (!(wrong[m] > 0 && wrong[m] < n)) continue;
      thresholds[m] = normalQuantile(wrong[m] / n);
      active.push(m);
    }
    if (active.length < 2) return NaN;
    let sum4 = 0;
    for (const i of active) {
      const pairs = i * (i - 1) / 2;
      for (const j of active) {
        if (j >= i) break;
        sum4 += this.roots.at(pairs + j, thresholds[i], thresholds[j], wrong[i], wrong[j], joint[pairs + i + j], n);
      }
    }
    const allWrong = this.allWrong(active);
    if (allWrong === 0) return 0;
    const rho = sum4 / (active.length * (active.length - 1) / 2);
    const predicted = logSingleFactorProbability(
      Float64Array.from(active, (m) => thresholds[m]),
      Math.max(0, rho)
    );
    return Math.exp(Math.log(allWrong / n) - predicted);
  }
  countPairs() {
    const { joint, drawn, wrong } = this;
    const { sample } = this.input;
    joint.fill(0);
    this.queries = 0;
    for (let unit = 0; unit < drawn.length; unit++) {
      const times2 = drawn[unit];
      if (times2 === 0) continue;
      if ("members" in sample) {
        this.queries += times2;
        const { members, start } = sample;
        const from = start[unit];
        for (let i = from; i < start[unit + 1]; i++) {
          const row = members[i] * (members[i] + 1) / 2;
          for (let j = from; j <= i; j++) joint[row + members[j]] += times2;
        }
      } else {
        this.queries += times2 * sample.queries[unit];
        const from = unit * joint.length;
        for (let i = 0; i < joint.length; i++) joint[i] += times2 * sample.joint[from + i];
      }
    }
    for (let m = 0; m < wrong.length; m++) wrong[m] = joint[m * (m + 3) / 2];
  }
  /** Queries on which all of the models with a threshold are wrong. */
  allWrong(active) {
    const { drawn, queries, wrong } = this;
    const { sample } = this.input;
    let total2 = 0;
    for (let unit = 0; unit < drawn.length; unit++) {
      if (drawn[unit] === 0) continue;
      if (!("members" in sample)) {
        total2 += drawn[unit] * sample.allWrong[unit];
        continue;
      }
      const { members, start } = sample;
      if (start[unit + 1] - start[unit] < active.length) continue;
      let among = 0;
      for (let i = start[unit]; i < start[unit + 1]; i++) if (wrong[members[i]] < queries) among += 1;
      if (among === active.length) total2 += drawn[unit];
    }
    return total2;
  }
};

// src/correlation/parallel.ts
var KINDS = { ratio: ratioReplicates };
var [FREE, TAKEN, DONE] = [0, 1, 2];
var WORTH_A_THREAD = 0.3;
var MAX_THREADS = 8;
var PATIENCE = 1e3;
function computeBlocks(kind, input, { blocks, length, seconds }, script = new URL("./worker.js", import.meta.url)) {
  const helpers = seconds < WORTH_A_THREAD ? 0 : Math.min(availableParallelism() - 1, MAX_THREADS - 1, Math.ceil(blocks / 2));
  const work = {
    kind,
    input,
    length,
    results: new Float64Array(new SharedArrayBuffer(8 * blocks * length)),
    states: new Int32Array(new SharedArrayBuffer(4 * blocks))
  };
  if (helpers > 0 && existsSync(script)) startThreads(script, helpers, work);
  finish(work, takeBlocks(work));
  return Float64Array.from(work.results);
}
function takeBlocks({ kind, input, length, results, states }) {
  const compute = KINDS[kind](input);
  for (let block = 0; block < states.length; block++) {
    if (Atomics.compareExchange(states, block, FREE, TAKEN) !== FREE) continue;
    let outcome = FREE;
    try {
      results.set(compute(block), block * length);
      outcome = DONE;
    } finally {
      Atomics.store(states, block, outcome);
      Atomics.notify(states, block);
    }
  }
  return compute;
}
function finish({ length, results, states }, compute) {
  for (let block = 0; block < states.length; block++) {
    Atomics.wait(states, block, TAKEN, PATIENCE);
    if (Atomics.load(states, block) !== DONE) results.set(compute(block), block * length);
  }
}
function startThreads(script, count2, work) {
  let said = false;
  const complain = (error) => {
    if (!said)
      process.emitWarning(
        `A second thread could not help (${error instanceof Error ? error.message : String(error)}); everything was worked out on one core.`
      );
    said = true;
  };
  for (let i = 0; i < count2 && !said; i++) {
    try {
      new Worker(script, { workerData: work }).on("error", complain).unref();
    } catch (error) {
      complain(error);
    }
  }
}

// src/correlation/ratio-bootstrap.ts
function ratioInterval(sets, pairs, replicates, seed) {
  if (coFailureRate(sets) === 0) return { interval: null, replicates: 0, made: 0 };
  const models = sets.models.length;
  const sample = sampleOf(sets);
  const work = workOf(sample, models) + STEPS.tetrachoric * farPairs(sets, pairs);
  const rounds = Math.min(replicates, Math.floor(BUDGET.ratio / work));
  if (rounds < Math.min(replicates, FEWEST)) return { interval: null, replicates: 0, made: 0 };
  const input = { seed, models, known: knownPairs(sets, pairs.tetrachoric), sample };
  const blocks = Math.ceil(rounds / BLOCK);
  const ratios = computeBlocks("ratio", input, { blocks, length: BLOCK, seconds: 1e-9 * work * rounds }).filter((ratio2) => !Number.isNaN(ratio2)).sort();
  const interval2 = ratios.length === 0 ? null : [percentile(ratios, 0.05), percentile(ratios, 0.95)];
  return { interval: interval2?.every(Number.isFinite) ? interval2 : null, replicates: ratios.length, made: rounds };
}
var FEWEST = 100;
var GROUPS = 2e3;
var MAX_COUNTS = 6e7;
var QUERIES_PER_GROUP = 16;
var NEVER_NONE = 20;
function sampleOf(sets) {
  const models = sets.models.length;
  const groups = Math.min(GROUPS, Math.floor(MAX_COUNTS / (models * (models + 1) / 2)));
  const rare = sets.counts.some((errors) => Math.min(errors, sets.queries - errors) < NEVER_NONE);
  if (rare || sets.queries < QUERIES_PER_GROUP * groups) return wrongPatterns(sets);
  return wrongPatterns(sets, 4 * groups) ?? groupCounts(sets, groups);
}
function workOf(sample, models) {
  const roots = STEPS.nearbyTetrachoric * models * models / 2;
  if (!("members" in sample)) return roots + sample.groups * (STEPS.draw + 0.64 * models * models / 2);
  const { counts, start } = sample;
  let work = roots;
  for (let p = 0; p < counts.length; p++) work += STEPS.draw + (start[p + 1] - start[p]) ** 2 / 2;
  return work;
}
function farPairs({ counts, queries: n }, pairs) {
  const models = counts.length;
  const moves = counts.map(
    (errors) => Math.sqrt(errors * (n - errors) / n) / n / normalDensity(normalQuantile(errors / n))
  );
  let expected = 0;
  for (let i = 1; i < models; i++) {
    for (let j = 0; j < i; j++) {
      const rho = pairs.tetrachoric[i * models + j];
      const both = pairs.jointWrong[i * models + j];
      const cells = [both, counts[i] - both, counts[j] - both, n - counts[i] - counts[j] + both];
      if (cells.includes(0)) continue;
      const turn = 0.45 * Math.sqrt(cells.reduce((sum4, cell) => sum4 + 1 / cell, 0));
      const reach = THRESHOLD_REACH * Math.sqrt(1 - rho * rho);
      const near = [reach / moves[i], reach / moves[j], CORRELATION_REACH / turn].map((x) => 1 - 2 * normalCdf(-x));
      expected += 1 - near[0] * near[1] * near[2];
    }
  }
  return expected;
}
function knownPairs({ counts, wrong, queries }, tetrachorics) {
  const models = wrong.length;
  const thresholds = counts.map((errors) => normalQuantile(errors / queries));
  const [rhos, first, second] = [[], [], []];
  for (let i = 1; i < models; i++) {
    for (let j = 0; j < i; j++) {
      rhos.push(tetrachorics[i * models + j]);
      first.push(thresholds[i]);
      second.push(thresholds[j]);
    }
  }
  return { rhos: Float64Array.from(rhos), first: Float64Array.from(first), second: Float64Array.from(second) };
}

// src/correlation/could-be-best.ts
function couldBeBest({ complete, models, right, weights }, best, level, shares) {
  const alpha = level / (models.length - 1);
  if (shares !== void 0) {
    return [...models.keys()].filter((m) => m === best || !shares.isMore(right[best], right[m], alpha));
  }
  const correct = right.map((bits) => overlap(bits, complete, weights));
  return [...models.keys()].filter((m) => {
    const both = overlap(right[best], right[m], weights);
    return m === best || pFirstIsBetter(correct[best] - both, correct[m] - both) > alpha;
  });
}

// src/correlation/regime.ts
var OF_DELTA = 1 / 25;
function regimeOf(matrix, reference, declared, delta, shares) {
  const allWrong = matrix.queries(matrix.allWrong);
  const errorsOf = (m) => matrix.queries(matrix.complete) - matrix.queries(matrix.right[m]);
  const errors = errorsOf(reference);
  if (errors === 0) return null;
  const gamma = declared ? 0 : delta * OF_DELTA;
  const candidates3 = declared ? [reference] : couldBeBest(matrix, reference, gamma, shares);
  const most = candidates3.reduce((largest2, m) => Math.max(largest2, errorsOf(m)), errors);
  const [low, high] = shares === void 0 ? [interval(allWrong, most, delta - gamma)[0], interval(allWrong, errors, delta - gamma)[1]] : clusteredInterval(matrix, candidates3, shares, (delta - gamma) / 2);
  const name = low > 0.5 ? "ceiling-bound" : high < 0.5 ? "realizability-bound" : "mixed";
  return { name, unrescuable: allWrong / errors, interval: [low, high] };
}
function clusteredInterval(matrix, candidates3, shares, alpha) {
  const allWrong = shares.counts(matrix.allWrong);
  let [low, high] = [1, 0];
  for (const m of candidates3) {
    const wrong = combine(matrix.complete.length * 32, (w) => matrix.complete[w] & ~matrix.right[m][w]);
    const errors = shares.counts(wrong);
    const units = [...errors.keys()].filter((unit) => errors[unit] > 0);
    const sizes = Float64Array.from(units, (unit) => errors[unit]);
    const shared = Float64Array.from(units, (unit) => allWrong[unit]);
    const own = sizes.map((size, unit) => size - shared[unit]);
    if (!meanExceeds(shared, sizes, low, alpha)) low = Math.min(low, shareLower(shared, sizes, alpha));
    if (!meanExceeds(own, sizes, 1 - high, alpha)) high = Math.max(high, shareUpper(shared, sizes, alpha));
  }
  return [low, high];
}

// src/correlation/router-scores.ts
function routerScores(models) {
  const n = models[0].draws.length;
  const size = models.length;
  const scores = new Float64Array(n);
  const [sums2, squares] = [new Float64Array(size), new Float64Array(size)];
  const [keptWrong, keptRight] = [new Float64Array(size), new Float64Array(size)];
  for (let q = 0; q < n; q++) {
    const k = weightOf(sums2, squares, q);
    for (let m = 0; m < size; m++) {
      const [r, c] = [models[m].draws[q], models[m].right[q]];
      const known = k * ((sums2[m] + 0.5) / (q + 1));
      keptWrong[m] = (c + known) / (r - 1 + k);
      keptRight[m] = (c - 1 + known) / (r - 1 + k);
    }
    let score = 0;
    for (let m = 0; m < size; m++) {
      const right = models[m].right[q];
      if (right > 0) score += right / models[m].draws[q] * chanceToLead(models, q, m, keptRight, keptWrong);
    }
    scores[q] = score;
    for (let m = 0; m < size; m++) {
      const [r, c] = [models[m].draws[q], models[m].right[q]];
      sums2[m] += c / r;
      squares[m] += c * (c - 1) / (r * (r - 1));
    }
  }
  return scores;
}
function chanceToLead(models, query, leader, keptRight, keptWrong) {
  const rank = keptRight[leader];
  let chance = 1;
  for (let m = 0; m < models.length && chance > 0; m++) {
    if (m === leader) continue;
    const below = (other) => other < rank || other === rank && m > leader;
    const share = models[m].right[query] / models[m].draws[query];
    chance *= (below(keptRight[m]) ? share : 0) + (below(keptWrong[m]) ? 1 - share : 0);
  }
  return chance;
}
function weightOf(sums2, squares, queries) {
  if (queries === 0) return 1;
  let [within2, between] = [0, 0];
  for (let m = 0; m < sums2.length; m++) {
    const mean2 = sums2[m] / queries;
    const variance = Math.max(0, squares[m] / queries - mean2 * mean2);
    between += variance;
    within2 += mean2 * (1 - mean2) - variance;
  }
  const one = sums2.length / (4 * queries);
  return (Math.max(0, within2) + one) / (between + one);
}

// src/correlation/router-upper.ts
var FACTORS = Array.from({ length: 13 }, (_, power) => 0.25 * Math.sqrt(2 ** power));
var STATISTICS = FACTORS.length + 1;
function routerUpperLimit(models, shares, against, delta) {
  const n = shares[0].length;
  const size = models.length;
  const wrong = against.map((m) => shares[m].map((share) => 1 - share));
  const near = new NearColumns(wrong);
  const { eagerness, rest: rest2 } = eagernessOf(n, against.length);
  const ranges = new Ranges(size);
  const fewest = models.reduce((least, { draws }) => draws.reduce((few, r) => Math.min(few, r), least), Infinity);
  const past = new PastStatistics(n);
  const statistics = new Float64Array(STATISTICS);
  const headrooms = new Float64Array(STATISTICS);
  const [values, slopes, lows, highs] = [0, 1, 2, 3].map(() => new Float64Array(n));
  for (let q = 0; q < n; q++) {
    near.choose();
    const { chosen } = near;
    const best2 = past.best((j) => ranges.width(j, chosen, fewest));
    const a = eagerness[q];
    slopes[q] = a === 0 ? 0 : a / (past.deviation(best2) * Math.sqrt(rest2[q]));
    [lows[q], highs[q]] = ranges.of(best2, chosen, fewest);
    fill(statistics, models, shares, q);
    const reference = 1 - near.next(q, 0) / chosen;
    for (let j = 0; j < STATISTICS; j++) {
      headrooms[j] += statistics[j] / n;
      statistics[j] -= reference;
    }
    values[q] = statistics[best2];
    past.add(statistics);
  }
  const next = past.best((j) => ranges.width(j, 1, fewest));
  const best = against.reduce((most, m) => Math.max(most, mean(shares[m])), 0);
  return {
    point: headrooms[next] - best,
    upper: betsUpperLimit({ values, slopes, lows, highs, weights: new Float64Array(n).fill(1) }, delta, 1)
  };
}
function fill(to, models, shares, query) {
  const size = models.length;
  let [largest2, sum4, squares, unbiased] = [0, 0, 0, 0];
  for (let m = 0; m < size; m++) {
    const share = shares[m][query];
    const [r, c] = [models[m].draws[query], models[m].right[query]];
    largest2 = Math.max(largest2, share);
    sum4 += share;
    squares += share * share;
    unbiased += c * (c - 1) / (r * (r - 1));
  }
  const spread = unbiased - (sum4 * sum4 - squares + unbiased) / size;
  to[0] = largest2;
  for (let i = 0; i < FACTORS.length; i++) to[i + 1] = sum4 / size + offset(FACTORS[i], size) + FACTORS[i] * spread;
}
function offset(factor, size) {
  return (1 - 1 / size) / (4 * factor);
}
var Ranges = class {
  constructor(size) {
    this.size = size;
  }
  size;
  known = /* @__PURE__ */ new Map();
  width(statistic, chosen, fewest) {
    const [low, high] = this.of(statistic, chosen, fewest);
    return high - low;
  }
  of(statistic, chosen, fewest) {
    if (statistic === 0) return [0, 1];
    const draws = Math.min(fewest, 1e3);
    const key = (draws * this.size + chosen - 1) * STATISTICS + statistic;
    let range = this.known.get(key);
    if (range === void 0) this.known.set(key, range = this.workOut(FACTORS[statistic - 1], chosen, draws));
    return range;
  }
  /**
   * The statistic is convex in each model's count, so it is largest where all counts are 0 or r: `ones` models at 1, of the
   * chosen ones as few as can be. S is at least the spread of the shares, less p (1 - p) / (r - 1) <= 1 / (4 (r - 1)) a model.
   */
  workOut(factor, chosen, draws) {
    const { size } = this;
    let most = -Infinity;
    for (let ones = 0; ones <= size; ones++) {
      const reference = Math.max(0, ones - (size - chosen)) / chosen;
      most = Math.max(most, ones / size - reference + factor * ones * (size - ones) / size);
    }
    const least = chosen / size - 1 - factor * (size - 1) / (4 * (draws - 1));
    const shift = offset(factor, size);
    return [least + shift, most + shift];
  }
};
var PastStatistics = class {
  /** @param total  queries there are */
  constructor(total2) {
    this.total = total2;
  }
  total;
  sums = new Float64Array(STATISTICS);
  squares = new Float64Array(STATISTICS);
  count = 0;
  add(statistics) {
    for (let j = 0; j < STATISTICS; j++) {
      this.sums[j] += statistics[j];
      this.squares[j] += statistics[j] ** 2;
    }
    this.count += 1;
  }
  deviation(j) {
    const { count: count2 } = this;
    const spread = count2 === 0 ? 0 : this.squares[j] - this.sums[j] ** 2 / count2;
    return Math.sqrt((Math.max(0, spread) + 0.25) / (count2 + 1));
  }
  best(width) {
    let [best, least] = [0, Infinity];
    for (let j = 0; j < STATISTICS; j++) {
      const mean2 = this.count === 0 ? 0 : this.sums[j] / this.count;
      const value = mean2 + 2 * this.deviation(j) / Math.sqrt(this.total) + 2 * width(j) / this.total;
      if (value < least) [best, least] = [j, value];
    }
    return best;
  }
};
function mean(values) {
  return values.reduce((sum4, value) => sum4 + value, 0) / values.length;
}

// src/correlation/router-ceiling.ts
function routerCeiling(input, baseline, delta) {
  const total2 = input.models[0]?.draws.length ?? 0;
  const usable = [];
  for (let query = 0; query < total2; query++)
    if (input.models.every(({ draws }) => draws[query] >= 2)) usable.push(query);
  const n = usable.length;
  if (n === 0) return null;
  const queries = Array.from(hashOrder(usable.map(input.id)), (i) => usable[i]);
  const models = [...input.models].sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, draws, right }) => ({
    name,
    draws: Uint32Array.from(queries, (q) => draws[q]),
    right: Uint32Array.from(queries, (q) => right[q])
  }));
  const against = [...models.keys()].filter((m) => baseline === void 0 || models[m].name === baseline);
  const shares = models.map(({ draws, right }) => Float64Array.from(draws, (r, q) => right[q] / r));
  const means = against.map((m) => mean(shares[m]));
  const scores = routerScores(models);
  const crossFitted = mean(scores) - Math.max(...means);
  const above = routerUpperLimit(models, shares, against, delta);
  const point = Math.max(0, crossFitted, above.point);
  const values = new Float64Array(n);
  let lower2 = Infinity;
  for (const m of against) {
    for (let q = 0; q < n; q++) values[q] = (1 + scores[q] - shares[m][q]) / 2;
    lower2 = Math.min(lower2, 2 * meanLowerLimit(values, delta) - 1);
  }
  const repeats = models.reduce((least, { draws }) => draws.reduce((few, r) => Math.min(few, r), least), Infinity);
  return {
    repeats,
    queries: n,
    leftOut: total2 - n,
    gain: {
      point,
      lower: Math.max(0, lower2),
      upper: Math.max(point, above.upper),
      crossFitted
    }
  };
}

// src/stats/student.ts
function studentCritical(degrees, alpha) {
  requireDomain(degrees >= 2, `Student's t: at least 2 degrees of freedom, not ${degrees}`);
  requireDomain(alpha > 0 && alpha < 1, `Student's t: alpha must lie in (0, 1), not ${alpha}`);
  const share = lowerLimit(0.5, (degrees - 1) / 2, 1 - alpha);
  return Math.sqrt(degrees * share / (1 - share));
}

// src/correlation/sigma-interval.ts
var SIGMA_PARTS = 20;
var MIN_PARTS = 10;
var QUERIES_PER_MODEL = 3;
var DELTA = 0.1;
var LATTICE = { shifts: 2, points: 500 };
function sigmaInterval(matrix, sets, seed, cluster) {
  const parts = sigmaParts(sets);
  const n = sets.queries;
  const allWrong = Math.round(coFailureRate(sets) * n);
  if (parts === 0 || allWrong === 0 || n < QUERIES_PER_MODEL * sets.models.length) return null;
  const predicted = (some) => fullSigma(pairMatrices(some), thresholdsOf(some), 0, seededRandom(seed), LATTICE).beta;
  const logRatio = (some) => Math.log((coFailureRate(some) * some.queries + 0.5) / some.queries / predicted(some));
  const remaining = foldsOf(matrix, parts, 0, cluster).map(({ training }) => within(sets, training));
  if (remaining.some(({ models }) => models.length < 2)) return null;
  const without2 = remaining.map(logRatio);
  const mean2 = without2.reduce((sum4, x) => sum4 + x, 0) / parts;
  const variance = (parts - 1) / parts * without2.reduce((sum4, x) => sum4 + (x - mean2) ** 2, 0);
  const estimate = Math.log(allWrong / n / predicted(sets));
  const reach = studentCritical(parts - 1, DELTA) ** 2 * variance;
  const normal = normalQuantile(DELTA / 2) ** 2 * (1 - allWrong / n) / allWrong;
  const end = (limit) => {
    const exact = Math.log(allWrong / n / limit);
    return estimate - Math.sign(exact) * Math.sqrt(Math.max(0, reach + exact ** 2 - normal));
  };
  const ends2 = [
    Math.exp(end(lowerLimit(allWrong, n, DELTA / 2))),
    Math.exp(end(upperLimit(allWrong, n, DELTA / 2)))
  ];
  return ends2.every(Number.isFinite) ? ends2 : null;
}
function sigmaParts({ complete, models, weights }) {
  const size = models.length;
  const pairs = size * (size - 1) / 2;
  const price = pairs * (STEPS.tetrachoric + stepsOfRows(complete.length, weights)) + STEPS.eigen * size ** 3 + LATTICE.shifts * LATTICE.points * STEPS.orthant * pairs;
  const affordable = Math.min(SIGMA_PARTS, Math.floor(BUDGET.sigma / price));
  return affordable < MIN_PARTS ? 0 : affordable;
}
function within(sets, { rows, weights, queries }) {
  const wrong = sets.wrong.map((bits) => combine(rows.length * 32, (w) => bits[w] & rows[w]));
  const some = {
    ...sets,
    complete: rows,
    wrong,
    counts: Float64Array.from(wrong, (bits) => overlap(bits, rows, weights)),
    queries,
    weights
  };
  return subset(some, varying(some));
}

// src/correlation/gain-tests.ts
var SMALLEST = 1e-12;
function pGainAtLeast(rescued, n, minGain, baseline, delta) {
  if (baseline !== void 0) return binomialCdf(rescued[baseline], n, minGain);
  if (Math.min(...rescued) / n >= minGain) return 1;
  const rejects = (level) => bergerBoosBound(rescued, n, level) < minGain;
  const atDelta = rejects(delta);
  let [low, high] = atDelta ? [SMALLEST, delta] : [delta, 1 - 2 ** -50];
  if (atDelta ? rejects(low) : !rejects(high)) return atDelta ? low : 1;
  while (high > low * (1 + 1e-6)) {
    const middle = Math.sqrt(low * high);
    if (rejects(middle)) high = middle;
    else low = middle;
  }
  return high;
}
function pGainBelow(rescues, n, minGain) {
  if (minGain === 0) return 0;
  return rescues === 0 ? 1 : incompleteBeta(rescues, n - rescues + 1, minGain).lower;
}
function clusteredPValues(counts, minGain, baseline, delta, slices) {
  const smallest = (decides) => {
    let k = 0;
    while (k < slices && decides(delta / (k + 1))) k += 1;
    return k === 0 ? 1 : delta / k * (1 - 1e-12);
  };
  return {
    noGain: smallest((level) => estimateClusteredGain(counts, baseline, level).upper < minGain),
    gainPossible: smallest((level) => estimateClusteredGain(counts, baseline, level).lower >= minGain)
  };
}

// src/correlation/slices.ts
function slicesOf(pool, certificate, groups) {
  const delta = deltaOf(certificate.confidence);
  const slices = [...groups].sort(([a], [b]) => naturalOrder(a, b)).map(
    ([name, rows]) => sliceOf(name, { ...pool, ensembles: [], matrix: pool.matrix.within(rows) }, certificate, delta, groups.size)
  );
  const decidable = slices.filter(({ p }) => p !== null);
  const noGain = holmAdjusted(decidable.map(({ p }) => p.noGain));
  const gainPossible = holmAdjusted(decidable.map(({ p }) => p.gainPossible));
  const corrected = new Map(
    decidable.map((slice, i) => {
      const p = { noGain: noGain[i], gainPossible: gainPossible[i] };
      return [slice, { ...slice, p, correctedVerdict: verdictAt(p, delta) }];
    })
  );
  return slices.map((slice) => corrected.get(slice) ?? slice);
}
function sliceOf(name, pool, whole, delta, slices) {
  const { cluster, matrix } = pool;
  const n = matrix.queries(matrix.complete);
  if (n === 0) return { ...NOTHING, name };
  const { minGain, confidence } = whole;
  const baseline = whole.singleBest.declared ? whole.singleBest.name : void 0;
  const { allWrong, gain, models, queries, singleBest, verdict } = certify(pool, { confidence, minGain, baseline });
  const best = models.find((model) => model.name === singleBest.name);
  const rescued = models.map((model) => model.rescues);
  const declared = baseline === void 0 ? void 0 : models.indexOf(best);
  return {
    name,
    queries: n,
    verdict,
    correctedVerdict: verdict,
    p: cluster === void 0 ? {
      noGain: pGainAtLeast(rescued, n, minGain, declared, delta),
      gainPossible: pGainBelow(best.rescues, n, minGain)
    } : clusteredPValues(
      clusterCounts(matrix, cluster),
      minGain,
      baseline === void 0 ? void 0 : matrix.models.indexOf(baseline),
      delta,
      slices
    ),
    neededToDecide: queries.neededToDecide,
    singleBest: { name: best.name, accuracy: best.accuracy },
    allWrong: { count: allWrong.count, rate: allWrong.rate },
    gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
    regime: regimeOf(
      matrix,
      matrix.models.indexOf(best.name),
      singleBest.declared,
      delta,
      cluster && new ClusterShares(clustersOf(matrix, cluster))
    )
  };
}
var NOTHING = {
  queries: 0,
  verdict: "inconclusive",
  correctedVerdict: "inconclusive",
  p: null,
  neededToDecide: null,
  singleBest: null,
  allWrong: null,
  gain: null,
  regime: null
};
function verdictAt(p, delta) {
  if (p.noGain <= delta) return "no-gain";
  return p.gainPossible <= delta ? "gain-possible" : "inconclusive";
}

// src/correlation/diagnose.ts
var REPLICATES = 2e3;
function diagnose(pool, certificate, options) {
  const { matrix } = pool;
  const { stage = () => void 0 } = options;
  const { name: best, declared } = certificate.singleBest;
  const baseline = declared ? best : void 0;
  const delta = deltaOf(certificate.confidence);
  const { pairwise, thinned } = pairwiseDiagnostics(matrix, options);
  stage("looking for the best few models");
  const few = poolCurve(matrix, baseline, options.cluster);
  const groups = options.groups && largest(matrix, options.groups);
  const shares = pool.cluster && new ClusterShares(clustersOf(matrix, pool.cluster));
  return {
    pairwise,
    regime: regimeOf(matrix, matrix.models.indexOf(best), declared, delta, shares),
    ...few,
    slices: groups === void 0 ? null : slicesOf(pool, certificate, groups),
    routerCeiling: options.draws === void 0 ? null : routerCeiling(options.draws, baseline, delta),
    luckFloor: luckFloor(matrix, options.draws, delta, matrix.models.indexOf(best), shares),
    chance: options.options === void 0 ? null : chanceOf(pool, certificate, options.options, shares),
    allDraws: options.draws === void 0 ? null : allDrawsOf(options.draws),
    ...contributionsOf(matrix, delta, shares),
    thinned: [
      ...thinned,
      ...fewerThan("pool curve", few.poolCurve.length, few.poolCurve.at(-1).k, "sizes"),
      ...fewerThan("groups", groups?.size ?? 0, options.groups?.size ?? 0, "groups")
    ]
  };
}
function largest(matrix, groups) {
  const most = groupsToCertify(matrix.models.length, stepsOfRows(matrix.complete.length, matrix.weights));
  if (groups.size <= most) return groups;
  const sized = [...groups].map(([name, rows]) => ({
    name,
    rows,
    queries: overlap(rows, matrix.complete, matrix.weights)
  }));
  sized.sort((a, b) => b.queries - a.queries || (a.name < b.name ? -1 : 1));
  return new Map(sized.slice(0, most).map(({ name, rows }) => [name, rows]));
}
function pairwiseDiagnostics(matrix, options) {
  options.stage?.("comparing every pair of models");
  const all = wrongSets(matrix);
  const size = all.models.length;
  const meanError = all.counts.reduce((sum4, errors) => sum4 + errors, 0) / (size * all.queries);
  const members = varying(all);
  const most = modelsToPair(stepsOfRows(all.complete.length, all.weights));
  const sets = subset(all, mostAccurate(all, members, most));
  const pairs = pairMatrices(sets);
  const { thinned, ...predicted } = members.length < 2 ? NO_PREDICTIONS : predictions(matrix, sets, pairs, options);
  return {
    pairwise: {
      withoutThreshold: all.models.filter((_, i) => !members.includes(i)),
      models: sets.models.length,
      ...pairSummary(pairs, options.familyOf ?? ((model) => model)),
      betaRange: betaRange(size, meanError, meanJointWrong(all)),
      ...predicted
    },
    thinned: [...fewerThan("correlations", sets.models.length, members.length, "models"), ...thinned]
  };
}
var NO_PREDICTIONS = {
  beta: null,
  singleFactor: null,
  singleFactorPearson: null,
  fullSigma: null,
  clayton: null,
  poolSize: [],
  thinned: []
};
function predictions(matrix, sets, pairs, { seed, cluster, stage = () => void 0 }) {
  stage("resampling queries");
  const thresholds = thresholdsOf(sets);
  const beta = coFailureRate(sets);
  const { interval: interval2, replicates, made } = ratioInterval(sets, pairs, REPLICATES, `${seed} single factor`);
  stage("working out what correlations predict");
  return {
    beta,
    singleFactor: { ...pricedBy(pairs.tetrachoric, thresholds, beta), interval: interval2, replicates },
    singleFactorPearson: pricedBy(pairs.pearson, thresholds, beta),
    fullSigma: {
      ...fullSigma(pairs, thresholds, beta, seededRandom(`${seed} full sigma`)),
      interval: sigmaInterval(matrix, sets, `${seed} full sigma`, cluster)
    },
    clayton: clayton(sets, pairs, beta),
    poolSize: poolSizeGrowth(sets, pairs.tetrachoric, thresholds, seededRandom(`${seed} pool size`)),
    thinned: [
      ...beta > 0 ? fewerThan("ratio interval", made, REPLICATES, "replicates") : [],
      ...beta > 0 ? fewerThan("sigma interval", sigmaParts(sets), SIGMA_PARTS, "parts") : [],
      ...fewerThan("pool sizes", drawsOfEachSize(sets), SUB_POOLS, "pools of each size")
    ]
  };
}

// src/correlation/formats.ts
var MAX_PAIRS = 20;
function pairedFormats(matrix, groups, pairOf2, delta) {
  const formats = [...groups].sort(([a], [b]) => naturalOrder(a, b)).map(([name, rows]) => ({ name, rowOf: questionsOf(rows, matrix, pairOf2) }));
  const sharing = formats.flatMap((first, i) => formats.slice(i + 1).map((second) => match(first, second, matrix))).filter(({ shared }) => shared > 0);
  const most = [...sharing].sort((a, b) => b.shared - a.shared).slice(0, MAX_PAIRS);
  const compared = sharing.filter((pair) => most.includes(pair)).map((pair) => compare(pair, matrix, delta));
  const adjusted = holmAdjusted(compared.map(({ p }) => p));
  return {
    pairs: compared.map((pair, i) => ({ ...pair, p: adjusted[i] })),
    pairsLeftOut: sharing.length - compared.length
  };
}
var AGAIN = -1;
function questionsOf(rows, { universe, weights }, pairOf2) {
  const rowOf = /* @__PURE__ */ new Map();
  forEachBit(rows, (row) => {
    if (!hasBit(universe, row)) return;
    const question = pairOf2[row];
    const isOne = !rowOf.has(question) && (weights === null || weights[row] === 1);
    rowOf.set(question, isOne ? row : AGAIN);
  });
  return rowOf;
}
function match(first, second, { complete }) {
  const rows = [];
  let [shared, incomplete, askedAgain] = [0, 0, 0];
  for (const [question, a] of first.rowOf) {
    const b = second.rowOf.get(question);
    if (b === void 0 || a === b && a !== AGAIN) continue;
    shared += 1;
    if (a === AGAIN || b === AGAIN) askedAgain += 1;
    else if (!hasBit(complete, a) || !hasBit(complete, b)) incomplete += 1;
    else rows.push([a, b]);
  }
  return { formats: [first.name, second.name], shared, leftOut: { incomplete, askedAgain }, rows };
}
function compare({ formats, leftOut, rows }, matrix, delta) {
  const n = rows.length;
  const wrong = tally(rows, matrix.allWrong);
  const allWrongIn = (count2) => ({ count: count2, rate: count2 / n, interval: interval(count2, n, delta) });
  const models = matrix.models.map((name, m) => ({ name, right: tally(rows, matrix.right[m]) })).sort((a, b) => naturalOrder(a.name, b.name));
  const adjusted = holmAdjusted(models.map(({ right }) => pDiffer(right.onlyFirst, right.onlySecond)));
  return {
    formats,
    questions: n,
    leftOut,
    allWrong: n === 0 ? null : [allWrongIn(wrong.first), allWrongIn(wrong.second)],
    onlyFirst: wrong.onlyFirst,
    onlySecond: wrong.onlySecond,
    p: pDiffer(wrong.onlyFirst, wrong.onlySecond),
    models: models.map(({ name, right }, i) => ({
      name,
      accuracy: n === 0 ? null : [right.first / n, right.second / n],
      p: adjusted[i],
      differs: adjusted[i] <= delta
    }))
  };
}
function tally(rows, set) {
  let [first, second, both] = [0, 0, 0];
  for (const [a, b] of rows) {
    const [inFirst, inSecond] = [hasBit(set, a), hasBit(set, b)];
    if (inFirst) first += 1;
    if (inSecond) second += 1;
    if (inFirst && inSecond) both += 1;
  }
  return { first, second, onlyFirst: first - both, onlySecond: second - both };
}

// src/stats/kappa.ts
function cohenKappa(table2) {
  const size = table2.length;
  requireDomain(
    table2.every((row) => row.length === size && row.every(isCount)),
    "cohenKappa: the table must be square, of counts that are finite and not negative"
  );
  const total2 = sum(table2.map(sum));
  if (total2 === 0) return null;
  const first = table2.map((row) => sum(row) / total2);
  const second = table2.map((_, j) => sum(table2.map((row) => row[j])) / total2);
  const byChance = sum(first.map((p, i) => p * second[i]));
  const disagreementByChance = sum(first.map((p, i) => p * sum(second.filter((_, j) => j !== i))));
  if (disagreementByChance === 0) return null;
  const disagreement = sum(table2.map((row, i) => sum(row.filter((_, j) => j !== i)))) / total2;
  const kappa = 1 - disagreement / disagreementByChance;
  const influence = (i, j) => (i === j ? 1 : 0) - (1 - kappa) * (second[i] + first[j]);
  const centre = kappa - byChance * (1 - kappa);
  const variance = sum(table2.map((row, i) => sum(row.map((count2, j) => count2 * (influence(i, j) - centre) ** 2)))) / total2;
  return { kappa, standardError: Math.sqrt(variance / total2) / disagreementByChance };
}
function fleissKappa(ratings, times2) {
  const raters = ratings.length === 0 ? 2 : sum(ratings[0]);
  const categories = ratings[0]?.length ?? 0;
  const weights = times2 ?? ratings.map(() => 1);
  requireDomain(
    raters >= 2 && ratings.every((row) => row.length === categories && row.every(isCount) && sum(row) === raters),
    "fleissKappa: every subject needs the same number of ratings, at least 2, in the same categories"
  );
  requireDomain(
    weights.length === ratings.length && weights.every(isCount),
    "fleissKappa: as many numbers of subjects as kinds of subjects, finite and not negative"
  );
  const subjects = sum(weights);
  if (subjects === 0) return null;
  const shares = Array.from(
    { length: categories },
    (_, c) => sum(ratings.map((row, i) => weights[i] * row[c])) / (subjects * raters)
  );
  const disagreementByChance = sum(shares.map((p, c) => p * sum(shares.filter((_, other) => other !== c))));
  if (disagreementByChance === 0) return null;
  const differing = ratings.map((row) => sum(row.map((count2) => count2 * (raters - count2))) / (raters * (raters - 1)));
  return 1 - sum(differing.map((share, i) => share * weights[i])) / subjects / disagreementByChance;
}
function isCount(x) {
  return Number.isFinite(x) && x >= 0;
}
function sum(values) {
  return values.reduce((total2, value) => total2 + value, 0);
}

// src/correlation/judges.ts
var MAX_JUDGES = 30;
function judgeAgreement(judges, matrix, delta) {
  const all = [...judges].map(([name, verdicts2]) => ({ name, verdicts: verdicts2, answers: answersOf(verdicts2, matrix) })).filter(({ answers }) => answers > 0).sort((a, b) => b.answers - a.answers || naturalOrder(a.name, b.name));
  if (all.length < 2) return null;
  const panel = all.slice(0, MAX_JUDGES).sort((a, b) => naturalOrder(a.name, b.name)).map(({ name, verdicts: verdicts2 }) => panelist(name, verdicts2, matrix));
  const pairs = panel.flatMap((first, i) => panel.slice(i + 1).map((second) => pairOf(first, second, matrix)));
  const kappas = pairs.flatMap(({ kappa }) => kappa ?? []).sort((a, b) => a - b);
  const { members, ties, fleiss } = poll(panel, matrix);
  return {
    judges: panel.map(({ name, members: verdicts2 }) => ({ name, ...gradedBy(verdicts2, matrix, delta) })),
    judgesLeftOut: all.length - panel.length,
    majority: { ...gradedBy(members, matrix, delta), ties },
    cohen: {
      min: kappas[0] ?? null,
      median: kappas.length === 0 ? null : percentile(kappas, 0.5),
      max: kappas.at(-1) ?? null,
      pairs
    },
    fleiss
  };
}
function answersOf(verdicts2, { models, universe, weights }) {
  let answers = 0;
  for (const given of models.flatMap((model) => verdicts2.get(model) ?? [])) {
    forEachBit(universe, (row) => {
      if ((given[row] ?? NONE) !== NONE) answers += weightAt(weights, row);
    });
  }
  return answers;
}
function panelist(name, verdicts2, matrix) {
  const members = matrix.models.map((model) => {
    const given = verdicts2.get(model);
    const right = new Uint32Array(matrix.universe.length);
    const answered = new Uint32Array(matrix.universe.length);
    if (given !== void 0) {
      forEachBit(matrix.universe, (row) => {
        const verdict = given[row] ?? NONE;
        if (verdict === NONE) return;
        setBit(answered, row);
        if (verdict === 1) setBit(right, row);
      });
    }
    return { name: model, right, answered };
  });
  return { name, members };
}
function gradedBy(members, matrix, delta) {
  const graded = new OutcomeMatrix(members, matrix.universe, matrix.weights, matrix.id);
  const answers = sum2(members.map(({ answered }) => matrix.queries(answered)));
  const right = sum2(members.map((member) => matrix.queries(member.right)));
  const queries = graded.queries(graded.complete);
  const allWrong = graded.queries(graded.allWrong);
  return {
    answers,
    right: answers === 0 ? null : right / answers,
    queries,
    allWrong,
    rate: queries === 0 ? null : allWrong / queries,
    interval: queries === 0 ? null : interval(allWrong, queries, delta)
  };
}
function pairOf(first, second, matrix) {
  const size = matrix.universe.length * 32;
  const cell = (rightFirst, rightSecond) => sum2(
    first.members.map((a, m) => {
      const b = second.members[m];
      const [flipA, flipB] = [rightFirst ? 0 : ~0, rightSecond ? 0 : ~0];
      const word = (w) => a.answered[w] & b.answered[w] & (a.right[w] ^ flipA) & (b.right[w] ^ flipB);
      return matrix.queries(combine(size, word));
    })
  );
  const table2 = [
    [cell(true, true), cell(true, false)],
    [cell(false, true), cell(false, false)]
  ];
  const answers = sum2(table2.flat());
  const agreement2 = cohenKappa(table2);
  return {
    judges: [first.name, second.name],
    answers,
    agreement: answers === 0 ? null : (table2[0][0] + table2[1][1]) / answers,
    kappa: agreement2?.kappa ?? null,
    standardError: agreement2?.standardError ?? null
  };
}
function poll(panel, matrix) {
  const rows = matrix.universe.length * 32;
  const gradedByAll = new Array(panel.length + 1).fill(0);
  let ties = 0;
  const members = matrix.models.map((name, m) => {
    const votes = new Uint8Array(rows);
    const ayes = new Uint8Array(rows);
    for (const { members: verdicts2 } of panel) {
      forEachBit(verdicts2[m].answered, (row) => votes[row] += 1);
      forEachBit(verdicts2[m].right, (row) => ayes[row] += 1);
    }
    const right = new Uint32Array(wordsFor(rows));
    const answered = new Uint32Array(wordsFor(rows));
    forEachBit(matrix.universe, (row) => {
      if (votes[row] === 0) return;
      const weight = weightAt(matrix.weights, row);
      setBit(answered, row);
      if (2 * ayes[row] > votes[row]) setBit(right, row);
      else if (2 * ayes[row] === votes[row]) ties += weight;
      if (votes[row] === panel.length) gradedByAll[ayes[row]] += weight;
    });
    return { name, right, answered };
  });
  const ratings = gradedByAll.map((_, ayes) => [ayes, panel.length - ayes]);
  return { members, ties, fleiss: { kappa: fleissKappa(ratings, gradedByAll), answers: sum2(gradedByAll) } };
}
function sum2(values) {
  return values.reduce((total2, value) => total2 + value, 0);
}

// src/stats/auc.ts
function areaUnderCurve(scores, positive, weights) {
  requireDomain(scores.length === positive.length, "auc: scores and classes must have one length");
  requireDomain(!scores.some(Number.isNaN), "auc: scores must be numbers, not NaN");
  let [positives, negatives] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    if (positive[i]) positives += weightAt(weights, i);
    else negatives += weightAt(weights, i);
  }
  requireDomain(positives > 0 && negatives > 0, "auc: there must be a positive and a negative");
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[a] - scores[b]);
  let [sum4, aboveSquares, belowSquares, positivesBelow, negativesBelow] = [0, 0, 0, 0, 0];
  const groups = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const group = { positives: 0, negatives: 0, above: 0, below: 0 };
    for (; to < order.length && scores[order[to]] === scores[order[from]]; to++) {
      if (positive[order[to]]) group.positives += weightAt(weights, order[to]);
      else group.negatives += weightAt(weights, order[to]);
    }
    group.above = (negativesBelow + group.negatives / 2) / negatives;
    group.below = (positives - positivesBelow - group.positives / 2) / positives;
    sum4 += group.positives * group.above;
    positivesBelow += group.positives;
    negativesBelow += group.negatives;
    groups.push(group);
  }
  const auc = sum4 / positives;
  for (const group of groups) {
    aboveSquares += group.positives * (group.above - auc) ** 2;
    belowSquares += group.negatives * (group.below - auc) ** 2;
  }
  const variance = aboveSquares / (positives - 1) / positives + belowSquares / (negatives - 1) / negatives;
  return { auc, standardError: positives > 1 && negatives > 1 ? Math.sqrt(variance) : null };
}

// src/policies/cascades-advantage.ts
function integratedAdvantage(ranks, cheapRight, strongRight, weights) {
  return weightedMean(
    ranks.map((u, i) => (strongRight[i] - cheapRight[i]) * (0.5 - u)),
    weights
  );
}
function midRanks(values, weights) {
  const order = ascending(values);
  const ranks = new Float64Array(values.length);
  let below = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    let equal = 0;
    for (; to < order.length && values[order[to]] === values[order[from]]; to++)
      equal += weightAt(weights, order[to]);
    for (let k = from; k < to; k++) ranks[order[k]] = below + equal / 2;
    below += equal;
  }
  return ranks.map((rank) => rank / below);
}
function ascending(values) {
  return Uint32Array.from(values.keys()).sort(
    (a, b) => values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : 0
  );
}
function weightedMean(values, weights) {
  let [sum4, total2] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum4 += weightAt(weights, i) * values[i];
    total2 += weightAt(weights, i);
  }
  return total2 === 0 ? 0 : sum4 / total2;
}

// src/policies/answer-keys.ts
var ABSTAINS = -1;
var AnswerKeys = class {
  constructor(evidence) {
    this.evidence = evidence;
    this.ofText = new Int32Array(evidence.texts.length).fill(UNKNOWN);
  }
  evidence;
  ofText;
  numbers = /* @__PURE__ */ new Map();
  /** @param text  a position in `Evidence.texts`, or NONE */
  of(text) {
    if (text === NONE) return ABSTAINS;
    if (this.ofText[text] === UNKNOWN) this.ofText[text] = this.numberOf(keyOf(this.evidence.texts[text]));
    return this.ofText[text];
  }
  numberOf(key) {
    if (key === "") return ABSTAINS;
    const known = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, known);
    return known;
  }
};
var UNKNOWN = -2;
function keyOf(text) {
  const answer = finalAnswer(text);
  return answer === void 0 ? "" : answerKey(answer);
}

// src/policies/cascades-confidence.ts
var MIN_DRAWS2 = 3;
function confidenceSignals({ matrix, rows, evidence }) {
  if (evidence === void 0) return [];
  const keys = new AnswerKeys(evidence);
  const signals = [];
  for (const [model, name] of matrix.models.entries()) {
    const own = evidence.models.get(name);
    if (own === void 0) continue;
    const { confidence, draws } = own;
    if (confidence !== null) {
      const values = Float64Array.from(rows, (row) => Number.isNaN(confidence[row]) ? -Infinity : confidence[row]);
      signals.push({ model, by: "logged", values, draws: 1 });
    } else if (draws.length >= MIN_DRAWS2) {
      const values = Float64Array.from(rows, (row) => agreement(draws, row, keys));
      signals.push({ model, by: "self-consistency", values, draws: draws.length });
    }
  }
  return signals.filter(({ values }) => values.some((value) => value > values[0] || value < values[0]));
}
function agreement(draws, row, keys) {
  const counts = /* @__PURE__ */ new Map();
  let [made, most] = [0, 0];
  for (const { answer, right } of draws) {
    const key = keys.of(answer[row]);
    if (key !== ABSTAINS || right[row] >= 0) made += 1;
    if (key === ABSTAINS) continue;
    const count2 = (counts.get(key) ?? 0) + 1;
    counts.set(key, count2);
    most = Math.max(most, count2);
  }
  return made < MIN_DRAWS2 ? -Infinity : most / made;
}

// src/policies/context.ts
var FOLDS2 = 5;
var DEALS = 20;
var MIN_QUERIES2 = 2 * FOLDS2;
function policyContext(matrix, evidence, { baseline, cluster, delta, seed, deals: wanted }) {
  const queries = matrix.queries(matrix.complete);
  if (queries < MIN_QUERIES2) return void 0;
  const declared = baseline === void 0 ? void 0 : matrix.models.indexOf(baseline);
  const count2 = wanted ?? dealsWithin(matrix);
  const dealt = Array.from({ length: count2 }, (_, deal) => foldsOf(matrix, FOLDS2, deal, cluster));
  const parts = dealt.map((folds) => positionsOf(matrix, folds));
  const { rows, weights } = parts[0];
  const deals = dealt.map((folds, deal) => ({
    folds,
    foldOf: parts[deal].foldOf,
    trainingBest: Int32Array.from(folds, (fold) => declared ?? bestOf(matrix, fold.training))
  }));
  const singleBest = declared ?? bestOf(matrix, { rows: matrix.complete, weights: matrix.weights, queries });
  const comparator = Float64Array.from(rows, (row) => Number(hasBit(matrix.right[singleBest], row)));
  const oracle = Float64Array.from(rows, (row) => Number(!hasBit(matrix.allWrong, row)));
  let headroom = 0;
  for (let i = 0; i < rows.length; i++) headroom += weightAt(weights, i) * (oracle[i] - comparator[i]);
  return {
    ...deals[0],
    deals,
    matrix,
    rows,
    weights,
    queries,
    evidence,
    unitOf: cluster === void 0 ? null : unitsOf(matrix, rows, cluster),
    singleBest,
    candidates: declared === void 0 ? [...matrix.models.keys()] : [declared],
    priced: [],
    referenceCost: null,
    costUnits: null,
    delta,
    seed,
    comparator,
    oracle,
    headroom: headroom / queries
  };
}
function inEachDeal(context) {
  return context.deals.map((deal) => ({ ...context, ...deal }));
}
function dealsWithin({ complete, models }) {
  const steps = complete.length * 32 * (STEPS.dealtQuery + models.length * STEPS.dealtOutcome);
  return Math.max(1, Math.min(DEALS, Math.floor(BUDGET.deals / steps)));
}
function positionsOf({ complete, weights }, folds) {
  const [rows, foldOf] = [[], []];
  forEachBit(complete, (row) => {
    const holding = [...folds.keys()].filter((fold) => hasBit(folds[fold].heldOut.rows, row));
    const sizeIn = (fold) => weightAt(folds[fold].heldOut.weights, row);
    for (const fold of holding.sort((a, b) => sizeIn(b) - sizeIn(a))) {
      rows.push(row);
      foldOf.push(fold);
    }
  });
  return {
    rows: Int32Array.from(rows),
    foldOf: Uint8Array.from(foldOf),
    weights: weights === null ? null : Float64Array.from(rows, (row, i) => folds[foldOf[i]].heldOut.weights[row])
  };
}
function bestOf({ models, right }, part2) {
  let [best, most] = [-1, -1];
  for (let m = 0; m < models.length; m++) {
    const correct = overlap(right[m], part2.rows, part2.weights);
    if (correct > most || correct === most && models[m] < models[best]) [best, most] = [m, correct];
  }
  return best;
}
function outcomesOf2({ matrix, rows }, model) {
  return Float64Array.from(rows, (row) => Number(hasBit(matrix.right[model], row)));
}
var OVER_BASELINE = "Gains are over the declared baseline. What the certificate says of an ensemble in the results is its gain over the best member, whichever that is.";
function comparatorNotes(context) {
  const { candidates: candidates3, comparator, deals, matrix, queries, rows, weights } = context;
  if (candidates3.length === 1) return [OVER_BASELINE];
  let behind = 0;
  for (const { foldOf, trainingBest } of deals) {
    for (let i = 0; i < rows.length; i++) {
      const chosen = Number(hasBit(matrix.right[trainingBest[foldOf[i]]], rows[i]));
      behind += weightAt(weights, i) * (comparator[i] - chosen);
    }
  }
  if (behind === 0) return [];
  const points = (100 * behind / queries / deals.length).toFixed(1);
  return [
    `Gains are over the model that is best on all queries. Over the one that is best on the other folds, chosen without a look at the query, each would be ${points} points more.`
  ];
}

// src/policies/cluster-limits.ts
function clusterLimits(outcome, { candidates: candidates3, delta, matrix, rows, unitOf, weights }, gain, variance) {
  const counts = gainCounts(
    { outcome, rows, weights, unitOf },
    candidates3.map((m) => matrix.right[m])
  );
  const moved = (limit) => Math.max(-1, Math.min(1, limit + (Math.sqrt(variance) - 1) * (limit - gain)));
  const [low, high] = variance === 1 ? [steadyLowerLimit, steadyUpperLimit] : [leastMeanLowerLimit, leastMeanUpperLimit];
  return {
    interval: [moved(clusterGainLower(counts, delta / 2, low)), moved(clusterGainUpper(counts, delta / 2, high))],
    upper: moved(clusterGainUpper(counts, delta, high))
  };
}

// src/policies/share-saved.ts
var MOST_RATIO = 64;
var WIDTH = 1e-5;
var MOST_UNITS = 1e3;
function shareSaved(cost, reference, unitOf, delta) {
  const point = total(cost) / total(reference);
  if (isConstant(cost) && isConstant(reference)) return { point: 1 - point, lower: 1 - point, upper: 1 - point };
  const units = unitOf.reduce((most2, unit) => Math.max(most2, unit + 1), 0);
  const together = Math.ceil(units / MOST_UNITS);
  const [own, other] = [cost, reference].map((values) => sums(values, unitOf, units, together));
  const [most, largest2] = [Math.max(...own), Math.max(...other)];
  const isShown = (ratio2, below) => {
    const values = own.map((sum4, unit) => sum4 + ratio2 * (largest2 - other[unit]));
    return (below ? isMeanBelow : isMeanAbove)(values, delta, ratio2 * largest2, most + ratio2 * largest2);
  };
  const highest = edge((ratio2) => isShown(ratio2, true), point, MOST_RATIO);
  const lowest = edge((ratio2) => isShown(ratio2, false), point, 0);
  return { point: 1 - point, lower: 1 - highest, upper: 1 - lowest };
}
function edge(isShown, seen, far) {
  let [inside, outside] = [seen, far];
  for (let step = Math.max(0.05, seen / 8); far > seen && seen + step < far; step *= 2) {
    if (!isShown(seen + step)) continue;
    outside = seen + step;
    break;
  }
  while (Math.abs(outside - inside) > WIDTH) {
    const middle = (inside + outside) / 2;
    if (isShown(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}
function sums(values, unitOf, units, together) {
  const sums2 = new Float64Array(Math.ceil(units / together));
  for (let i = 0; i < values.length; i++) sums2[Math.floor(unitOf[i] / together)] += values[i];
  return sums2;
}
function total(values) {
  return values.reduce((sum4, value) => sum4 + value, 0);
}
function isConstant(values) {
  return values.every((value) => value === values[0]);
}

// src/policies/realise.ts
var LEARNED = 1.75;
function realise(name, kind, outcome, context, extra) {
  return played(name, kind, outcome, context, extra, 1);
}
function realiseLearned(name, kind, context, learn, extra = {}) {
  const deals = [];
  for (const deal of inEachDeal(context)) {
    const answers = learn(deal);
    if (answers === void 0) return void 0;
    const { outcome, ...took } = answers;
    const one = played(name, kind, outcome, deal, { heldOut: true, ...extra, ...took }, LEARNED);
    if (one === void 0) return void 0;
    deals.push(one);
  }
  const mean2 = (of) => deals.reduce((sum4, policy) => sum4 + of(policy), 0) / deals.length;
  const known = (of) => deals.some((policy) => of(policy) === null) ? null : mean2((policy) => of(policy));
  return {
    ...deals[0],
    accuracy: mean2(({ accuracy }) => accuracy),
    gain: mean2(({ gain }) => gain),
    interval: [
      mean2(({ interval: interval2 }) => interval2[0]),
      Math.max(
        0,
        mean2(({ interval: interval2 }) => interval2[1])
      )
    ],
    upper: Math.max(
      0,
      mean2(({ upper: upper2 }) => upper2)
    ),
    shareOfHeadroom: known(({ shareOfHeadroom }) => shareOfHeadroom),
    deals: deals.length,
    won: mean2(({ won }) => won),
    lost: mean2(({ lost }) => lost),
    against: deals[0].against.map((_, m) => ({
      won: mean2(({ against }) => against[m].won),
      lost: mean2(({ against }) => against[m].lost)
    })),
    saving: meanSaving(deals.map(({ saving }) => saving)),
    cost: known(({ cost }) => cost),
    latency: known(({ latency }) => latency)
  };
}
function meanSaving(savings) {
  const known = savings.filter((saving) => saving !== null);
  if (known.length < savings.length) return null;
  const mean2 = (of) => known.reduce((sum4, saving) => sum4 + saving[of], 0) / known.length;
  return { point: mean2("point"), lower: mean2("lower"), upper: mean2("upper") };
}
function played(name, kind, outcome, context, extra, variance) {
  const { delta } = context;
  const { queries, correct, room } = totals(outcome, context);
  if (queries === 0) return void 0;
  const scores = context.candidates.map((m) => scoreAgainst(m, outcome, context));
  const chosen = context.candidates.indexOf(context.singleBest);
  const { won, lost } = scores[chosen];
  const size = queries / variance;
  const sized = scores.map((each) => ({ won: each.won / variance, lost: each.lost / variance }));
  const { unitOf } = context;
  const limits = unitOf === null ? {
    interval: [lowerOverBest(sized, size, delta / 2), upperOverBest(sized, chosen, size, delta / 2)],
    upper: upperOverBest(sized, chosen, size, delta)
  } : clusterLimits(outcome, { ...context, unitOf }, (won - lost) / queries, variance);
  const severalDraws = extra.severalDraws === true;
  return {
    name,
    kind,
    queries,
    accuracy: correct / queries,
    gain: (won - lost) / queries,
    ...limits,
    method: unitOf === null ? "exactPaired" : "clusterBets",
    deals: null,
    shareOfHeadroom: room > 0 && !severalDraws ? (won - lost) / room : null,
    severalDraws,
    heldOut: extra.heldOut,
    won,
    lost,
    against: context.priced.map((m) => scoreAgainst(m, outcome, context)),
    variance,
    saving: savingOver(extra.cost, outcome, context),
    cost: meanWhereAnswered(extra.cost, outcome, context, extra.asked),
    latency: meanWhereAnswered(extra.latency, outcome, context, extra.asked)
  };
}
function totals(outcome, { comparator, oracle, weights }) {
  let [queries, correct, room] = [0, 0, 0];
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i];
    if (Number.isNaN(value)) continue;
    if (!(value >= 0 && value <= 1)) throw new RangeError(`outcome: in [0, 1], not ${value}`);
    const weight = weightAt(weights, i);
    queries += weight;
    correct += weight * value;
    room += weight * (oracle[i] - comparator[i]);
  }
  return { queries, correct, room };
}
function scoreAgainst(model, outcome, { matrix, rows, weights }) {
  const right = matrix.right[model];
  let [won, lost] = [0, 0];
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i];
    if (Number.isNaN(value)) continue;
    const weight = weightAt(weights, i);
    if (hasBit(right, rows[i])) lost += weight * (1 - value);
    else won += weight * value;
  }
  return { won, lost };
}
function savingOver(cost, outcome, { delta, referenceCost, costUnits }) {
  if (cost === void 0 || referenceCost === null || costUnits === null || outcome.some(Number.isNaN)) return null;
  return cost.some(Number.isNaN) ? null : shareSaved(cost, referenceCost, costUnits, delta);
}
function meanWhereAnswered(values, outcome, { weights }, asked = () => true) {
  if (values === void 0) return null;
  let [sum4, queries] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(outcome[i]) || !asked(i)) continue;
    const weight = weightAt(weights, i);
    sum4 += weight * values[i];
    queries += weight;
  }
  return queries === 0 || Number.isNaN(sum4) ? null : sum4 / queries;
}
function bestFirst(policies) {
  return [...policies].sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1));
}

// src/policies/cascades-measure.ts
function measureCascade(signal, strong, context, costs) {
  const { matrix, rows, weights } = context;
  const [low, high] = [outcomesOf2(context, signal.model), outcomesOf2(context, strong)];
  const order = ascending(signal.values);
  const [cheapName, strongName] = [matrix.models[signal.model], matrix.models[strong]];
  const deals = inEachDeal(context).map((deal) => {
    const thresholds = deal.folds.map((_, fold) => bestThreshold(order, signal.values, low, high, deal, fold));
    const escalates = Float64Array.from(rows, (_, i) => Number(signal.values[i] < thresholds[deal.foldOf[i]]));
    const rates = deal.folds.map((_, fold) => shareOfFold(escalates, deal, fold));
    const outcome = Float64Array.from(rows, (_, i) => escalates[i] ? high[i] : low[i]);
    const advantage = weightedMean(
      outcome.map((right, i) => right - low[i] - rates[deal.foldOf[i]] * (high[i] - low[i])),
      weights
    );
    const interval2 = intervalAround(advantage, escalates, low, high, deal);
    return { foldOf: deal.foldOf, thresholds, escalates, outcome, advantage, interval: interval2 };
  });
  const spent = (by, draws, escalates) => Float64Array.from(rows, (row, i) => {
    const first = draws * (by.get(cheapName)?.[row] ?? NaN);
    return escalates[i] ? first + (by.get(strongName)?.[row] ?? NaN) : first;
  });
  const policy = realiseLearned(`cascade: ${cheapName}, then ${strongName}`, "cascade", context, ({ foldOf }) => {
    const { escalates, outcome } = deals.find((deal) => deal.foldOf === foldOf);
    return {
      outcome,
      cost: spent(costs.dollars, signal.draws, escalates),
      // Draws are made side by side; the strong model is asked after them.
      latency: spent(costs.seconds, 1, escalates)
    };
  });
  const mean2 = (of) => deals.reduce((sum4, deal) => sum4 + of(deal), 0) / deals.length;
  const measured = {
    thresholds: deals[0].thresholds.map((threshold) => threshold === Infinity ? null : threshold),
    escalated: mean2(({ escalates }) => weightedMean(escalates, weights)),
    accuracy: policy.accuracy,
    advantage: mean2(({ advantage }) => advantage),
    advantageInterval: [mean2(({ interval: interval2 }) => interval2[0]), mean2(({ interval: interval2 }) => interval2[1])]
  };
  return { measured, policy };
}
function intervalAround(advantage, escalates, low, high, { weights, delta }) {
  const sides = [0, 1].map((side) => {
    let [queries, won, lost] = [0, 0, 0];
    for (let i = 0; i < escalates.length; i++) {
      if (escalates[i] !== side) continue;
      const weight = weightAt(weights, i);
      queries += weight;
      if (high[i] > low[i]) won += weight;
      if (high[i] < low[i]) lost += weight;
    }
    return { queries, won, lost };
  });
  const [kept, escalated] = sides;
  if (kept.queries === 0 || escalated.queries === 0) return [advantage, advantage];
  const [keptDown, keptUp] = distances(kept, delta);
  const [escalatedDown, escalatedUp] = distances(escalated, delta);
  const scale = kept.queries * escalated.queries / (kept.queries + escalated.queries) ** 2;
  return [advantage - scale * Math.hypot(escalatedDown, keptUp), advantage + scale * Math.hypot(escalatedUp, keptDown)];
}
function distances({ queries, won, lost }, delta) {
  const mean2 = (won - lost) / queries;
  const alpha = delta / 2;
  return [mean2 - exactPairedLower(won, lost, queries, alpha), exactPairedUpper(won, lost, queries, alpha) - mean2];
}
function bestThreshold(order, values, low, high, { foldOf, weights }, heldOut) {
  let [best, most, gained, last] = [Infinity, -Infinity, 0, -Infinity];
  for (const i of order) {
    if (foldOf[i] === heldOut) continue;
    const value = values[i];
    if (value !== last && gained > most) [best, most] = [value, gained];
    last = value;
    gained += weightAt(weights, i) * (high[i] - low[i]);
  }
  return gained > most ? Infinity : best;
}
function shareOfFold(values, { foldOf, weights }, fold) {
  const isIn = (_, i) => foldOf[i] === fold;
  return weightedMean(values.filter(isIn), weights === null ? null : weights.filter(isIn));
}

// src/policies/cascades.ts
var MAX_PAIRS2 = 10;
function cascadesOf(context, costs) {
  const signals = confidenceSignals(context);
  if (signals.length === 0) {
    return without("No cascade: no model has a confidence, or three draws with answers that agree more or less.");
  }
  const models = membersOf(context, costs);
  const pairs = signals.flatMap((signal) => pairsOf(signal, models, context.weights));
  if (pairs.length === 0) {
    return without("No cascade: no model is more accurate, and at least as expensive, than one with a confidence.");
  }
  pairs.sort((a, b) => b.integrated - a.integrated);
  const measured = pairs.slice(0, MAX_PAIRS2).map(({ signal, cheap, strong, integrated, auc }) => {
    const { measured: measured2, policy } = measureCascade(signal, strong.index, context, costs);
    const cascade = {
      cheap: cheap.name,
      strong: strong.name,
      signal: signal.by,
      queries: context.queries,
      unlogged: unlogged(signal, context),
      cheapAccuracy: cheap.accuracy,
      strongAccuracy: strong.accuracy,
      auc: auc.auc,
      aucStandardError: auc.standardError,
      volumeCeiling: 1 - cheap.accuracy / strong.accuracy,
      integratedAdvantage: integrated,
      integratedErrorsCaught: cheap.accuracy * (1 - cheap.accuracy) * (auc.auc - 0.5),
      ...measured2
    };
    return { cascade, policy };
  });
  const left = pairs.length - measured.length;
  return {
    cascades: measured.map(({ cascade }) => cascade),
    realised: measured.map(({ policy }) => policy),
    notes: left === 0 ? [] : [`${left} more cascades were not measured: those shown catch most errors beyond random escalation.`]
  };
}
function without(note) {
  return { cascades: [], realised: [], notes: [note] };
}
function membersOf(context, { dollars }) {
  const { matrix, rows, weights } = context;
  return matrix.models.map((name, index) => {
    const right = outcomesOf2(context, index);
    const cost = Float64Array.from(rows, (row) => dollars.get(name)?.[row] ?? NaN);
    return { index, name, right, accuracy: weightedMean(right, weights), cost: weightedMean(cost, weights) };
  });
}
function pairsOf(signal, models, weights) {
  const cheap = models[signal.model];
  if (cheap.accuracy === 0) return [];
  const stronger = models.filter(
    ({ accuracy, cost }) => accuracy > cheap.accuracy && !(cost < cheap.cost * signal.draws)
  );
  if (stronger.length === 0) return [];
  const ranks = midRanks(signal.values, weights);
  const auc = areaUnderCurve(signal.values, cheap.right, weights);
  return stronger.map((strong) => {
    const integrated = integratedAdvantage(ranks, cheap.right, strong.right, weights);
    return { signal, cheap, strong, integrated, auc };
  });
}
function unlogged({ values }, { weights }) {
  return values.reduce((sum4, value, i) => sum4 + (value === -Infinity ? weightAt(weights, i) : 0), 0);
}

// src/policies/cost-frontier.ts
function frontierOf(offers) {
  const ordered = [...offers].sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
  const frontier = [];
  for (const offer of ordered) if (offer.accuracy > (frontier.at(-1)?.accuracy ?? -1)) frontier.push(offer);
  return frontier;
}
function envelopeOf(frontier) {
  const corners = [];
  for (const offer of frontier) {
    while (corners.length > 1 && slope(corners.at(-2), corners.at(-1)) <= slope(corners.at(-2), offer))
      corners.pop();
    corners.push(offer);
  }
  return corners.slice(1).map((to, i) => {
    const from = corners[i];
    return { from: from.name, to: to.name, accuracyPerDollar: slope(from, to) };
  });
}
function slope(from, to) {
  return (to.accuracy - from.accuracy) / (to.cost - from.cost);
}

// src/policies/cost.ts
var ONE_POINT = 0.01;
function costReport(context, realised, costs) {
  const all = [...modelsOf(context, costs), ...realised];
  const priced = all.flatMap((option) => option.cost === null ? [] : [{ ...option, cost: option.cost }]);
  if (!priced.some(({ kind }) => kind === "model")) return null;
  const frontier = frontierOf(priced);
  const onFrontier = new Set(frontier);
  const options = priced.map((option) => ({
    name: option.name,
    kind: option.kind,
    accuracy: option.accuracy,
    cost: option.cost,
    costPerCorrect: option.accuracy === 0 ? null : option.cost / option.accuracy,
    latency: option.latency,
    onFrontier: onFrontier.has(option)
  })).sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
  const best = frontier.at(-1);
  const near = frontier.find(({ accuracy }) => accuracy >= best.accuracy - ONE_POINT - 1e-12);
  return {
    options,
    envelope: envelopeOf(frontier),
    cheapestWithinPoint: {
      name: near.name,
      accuracy: near.accuracy,
      cost: near.cost,
      best: best.name,
      saved: best.cost === 0 ? null : 1 - near.cost / best.cost
    },
    withoutCost: all.filter(({ cost }) => cost === null).map(({ name }) => name)
  };
}
function modelsOf(context, { dollars, seconds }) {
  const { matrix, rows, weights } = context;
  const meanOf = (values) => {
    const mean2 = weightedMean(
      Float64Array.from(rows, (row) => values?.[row] ?? NaN),
      weights
    );
    return Number.isNaN(mean2) ? null : mean2;
  };
  return matrix.models.map((name, m) => ({
    name,
    kind: "model",
    accuracy: weightedMean(outcomesOf2(context, m), weights),
    cost: meanOf(dollars.get(name)),
    latency: meanOf(seconds.get(name))
  }));
}

// src/policies/cost-answers.ts
var PER_MILLION = 1e-6;
function answerCosts(names, rows, evidence, prices) {
  const dollars = /* @__PURE__ */ new Map();
  const seconds = /* @__PURE__ */ new Map();
  const idle = /* @__PURE__ */ new Set();
  const applied = /* @__PURE__ */ new Set();
  for (const name of names) {
    const model = evidence?.models.get(name);
    if (model?.latency) seconds.set(name, model.latency);
    const price = priceOf(prices, name);
    const cost = price === void 0 ? model?.cost ?? null : costAt(price, model, rows);
    if (cost !== null) dollars.set(name, cost);
    if (price !== void 0) (cost === null ? idle : applied).add(price);
  }
  for (const price of idle) {
    if (applied.has(price)) continue;
    throw new UserError(
      `\`prices\`: ${quote(price.glob)} has a price by tokens, and its results hold no numbers of input and output tokens.`,
      "Give dollars per answer, `model = dollars`."
    );
  }
  return { dollars, seconds };
}
function costAt(price, model, rows) {
  if ("perAnswer" in price) return new Float64Array(rows).fill(price.perAnswer);
  const { inputTokens, outputTokens } = model ?? {};
  if (!inputTokens || !outputTokens) return null;
  return inputTokens.map(
    (tokens, row) => PER_MILLION * (tokens * price.perInput + outputTokens[row] * price.perOutput)
  );
}

// src/policies/asking.ts
function loggedCosts({ evidence, matrix }, names = matrix.models) {
  return answerCosts(names, matrix.universe.length * 32, evidence, []);
}
function askingAll({ foldOf, matrix, rows }, asked, { dollars, seconds }) {
  const together = (known, add) => {
    const values = asked.map((models) => models.map((m) => known.get(matrix.models[m])));
    if (!values.flat().every((each) => each !== void 0)) return void 0;
    return Float64Array.from(rows, (row, i) => values[foldOf[i]].reduce((sum4, each) => add(sum4, each[row]), 0));
  };
  const cost = together(dollars, (sum4, next) => sum4 + next);
  const latency = together(seconds, (most, next) => Math.max(most, next));
  return { ...cost === void 0 ? {} : { cost }, ...latency === void 0 ? {} : { latency } };
}

// src/policies/ensembles.ts
function realisedEnsembles(ensembles, context, costs = loggedCosts(
  context,
  ensembles.map(({ name }) => name)
)) {
  const { rows } = context;
  const realised = ensembles.flatMap(({ name, answered, right }) => {
    const byPosition = (values) => values ? Float64Array.from(rows, (row) => values[row]) : void 0;
    const [cost, latency] = [byPosition(costs.dollars.get(name)), byPosition(costs.seconds.get(name))];
    const outcome = Float64Array.from(rows, (row) => Number(hasBit(answered, row) && hasBit(right, row)));
    const policy = realise(name, "ensemble", outcome, context, {
      heldOut: false,
      asked: (i) => hasBit(answered, rows[i]),
      ...cost === void 0 ? {} : { cost },
      ...latency === void 0 ? {} : { latency }
    });
    return policy === void 0 ? [] : [policy];
  });
  return { realised };
}
function routerPicks(ensembles, context) {
  const found = [];
  for (const ensemble of ensembles) {
    const picks = context.evidence?.models.get(ensemble.name)?.picks;
    if (picks) found.push(summaryOf(ensemble, picks, context));
  }
  return found;
}
function summaryOf({ name, answered, right }, picks, { comparator, matrix, rows, singleBest, weights }) {
  const members = new Set(matrix.models);
  const [stayed, left] = [new Tally(), new Tally()];
  let [unknown, notLogged] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!hasBit(answered, row)) continue;
    const weight = weightAt(weights, i);
    const picked = picks[row];
    if (picked === void 0) notLogged += weight;
    else if (!members.has(picked)) unknown += weight;
    else {
      const isBest = picked === matrix.models[singleBest];
      (isBest ? stayed : left).add(weight, hasBit(right, row), comparator[i] === 1);
    }
  }
  const known = stayed.queries + left.queries;
  return {
    name,
    queries: known,
    toSingleBest: known === 0 ? null : stayed.queries / known,
    accuracyThere: stayed.accuracy(),
    accuracyElsewhere: left.accuracy(),
    singleBestElsewhere: left.singleBestAccuracy(),
    unknownModel: unknown,
    notLogged
  };
}
var Tally = class {
  queries = 0;
  correct = 0;
  singleBest = 0;
  add(weight, right, singleBestRight) {
    this.queries += weight;
    if (right) this.correct += weight;
    if (singleBestRight) this.singleBest += weight;
  }
  accuracy() {
    return this.queries === 0 ? null : this.correct / this.queries;
  }
  singleBestAccuracy() {
    return this.queries === 0 ? null : this.singleBest / this.queries;
  }
};

// src/policies/features-text.ts
var MIN_TEXTS = 2;
var MAX_CHARACTERS = 2e7;
var MAX_OF_ONE = 1e4;
var LEAST_OF_ONE = 500;
function countTerms(texts) {
  const share = Math.floor(MAX_CHARACTERS / Math.max(1, texts.length));
  const most = Math.max(LEAST_OF_ONE, Math.min(MAX_OF_ONE, share));
  const words = numbered(texts.length, (i) => wordsIn(ends(texts[i] ?? "", most)));
  const pairs = numbered(texts.length, (i) => pairsIn(words.rows[i], words));
  return join([words, pairs]);
}
function numbered(count2, termsOf) {
  const numbers = /* @__PURE__ */ new Map();
  const [terms, texts, last] = [[], [], []];
  const rows = Array.from(
    { length: count2 },
    (_, text) => Uint32Array.from(termsOf(text), (term) => {
      let number = numbers.get(term);
      if (number === void 0) {
        number = terms.push(term) - 1;
        numbers.set(term, number);
        texts.push(0);
        last.push(-1);
      }
      if (last[number] !== text) texts[number] += 1;
      last[number] = text;
      return number;
    })
  );
  return { terms, texts, rows };
}
function* wordsIn(text) {
  for (const [word] of text.matchAll(WORD)) yield word.toLowerCase();
}
function* pairsIn(row, { terms, texts }) {
  for (let i = 1; i < row.length; i++) {
    const [a, b] = [row[i - 1], row[i]];
    if (texts[a] >= MIN_TEXTS && texts[b] >= MIN_TEXTS) yield `${terms[a]} ${terms[b]}`;
  }
}
var UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
var WORD = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}_]){1,40}`, "gu");
function ends(text, most) {
  if (text.length <= most) return text;
  return `${text.slice(0, most / 2)} ${text.slice(-most / 2)}`;
}
function join(parts) {
  const kept = parts.flatMap(
    ({ terms, texts }, part2) => terms.flatMap((term, number) => texts[number] >= MIN_TEXTS ? [{ term, part: part2, number }] : [])
  );
  kept.sort((a, b) => a.term < b.term ? -1 : 1);
  const columnOf = parts.map(({ terms }) => new Int32Array(terms.length).fill(-1));
  for (const [column, { part: part2, number }] of kept.entries()) columnOf[part2][number] = column;
  const rows = parts[0].rows.map((_, i) => {
    const columns = parts.flatMap(({ rows: rows2 }, part2) => Array.from(rows2[i], (number) => columnOf[part2][number]));
    return Int32Array.from(columns.filter((column) => column >= 0)).sort();
  });
  return runLengths(rows, kept.length);
}
function runLengths(rows, columns) {
  const start = new Uint32Array(rows.length + 1);
  const [column, value] = [[], []];
  for (const [i, row] of rows.entries()) {
    for (let k = 0; k < row.length; k++) {
      if (k > 0 && row[k] === row[k - 1]) value[value.length - 1] += 1;
      else {
        column.push(row[k]);
        value.push(1);
      }
    }
    start[i + 1] = column.length;
  }
  return { start, column: Uint32Array.from(column), value: Float64Array.from(value), columns };
}

// src/policies/features.ts
var MAX_TERMS = 3e3;
var FARTHEST2 = 3;
function fitFeatures(facts) {
  const { terms } = facts;
  const rows = facts.lengths.length;
  const texts = new Uint32Array(terms.columns);
  for (const column2 of terms.column) texts[column2] += 1;
  const columnOf = chosenTerms(texts);
  const idf = Float64Array.from(texts, (count2) => 1 + Math.log((1 + rows) / (1 + count2)));
  const termColumns = columnOf.reduce((most2, column2) => Math.max(most2, column2 + 1), 0);
  const domains = commonDomains(facts.domains);
  const scaled = scaledLengths(facts.lengths);
  const start = new Uint32Array(rows + 1);
  const most = terms.column.length + 2 * rows;
  const [column, value] = [new Uint32Array(most), new Float64Array(most)];
  let end = 0;
  const put = (at, x) => {
    column[end] = at;
    value[end++] = x;
  };
  for (let row = 0; row < rows; row++) {
    const first = end;
    for (let k = terms.start[row]; k < terms.start[row + 1]; k++) {
      const term = terms.column[k];
      if (columnOf[term] >= 0) put(columnOf[term], (1 + Math.log(terms.value[k])) * idf[term]);
    }
    toUnitLength(value.subarray(first, end));
    const domain = domains.get(facts.domains[row] ?? "");
    if (domain !== void 0) put(termColumns + domain, 1);
    if (scaled !== null) put(termColumns + domains.size, scaled[row]);
    start[row + 1] = end;
  }
  return {
    start,
    column: column.slice(0, end),
    value: value.slice(0, end),
    columns: termColumns + domains.size + (scaled === null ? 0 : 1),
    termColumns
  };
}
function pickRows(all, rows) {
  const start = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) start[i + 1] = start[i] + all.start[rows[i] + 1] - all.start[rows[i]];
  const [column, value] = [new Uint32Array(start[rows.length]), new Float64Array(start[rows.length])];
  for (let i = 0; i < rows.length; i++) {
    column.set(all.column.subarray(all.start[rows[i]], all.start[rows[i] + 1]), start[i]);
    value.set(all.value.subarray(all.start[rows[i]], all.start[rows[i] + 1]), start[i]);
  }
  return { start, column, value, columns: all.columns };
}
function chosenTerms(texts) {
  const common = [...texts.keys()].filter((term) => texts[term] >= MIN_TEXTS);
  const kept = common.length <= MAX_TERMS ? common : common.sort((a, b) => texts[b] - texts[a] || a - b).slice(0, MAX_TERMS).sort((a, b) => a - b);
  const columnOf = new Int32Array(texts.length).fill(-1);
  for (const [column, term] of kept.entries()) columnOf[term] = column;
  return columnOf;
}
function commonDomains(domains) {
  const counts = /* @__PURE__ */ new Map();
  for (const domain of domains) {
    if (domain !== void 0) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const kept = [...counts.keys()].filter((domain) => counts.get(domain) >= MIN_TEXTS).sort();
  const isEverywhere = kept.length === 1 && counts.get(kept[0]) === domains.length;
  return new Map(isEverywhere ? [] : kept.map((domain, number) => [domain, number]));
}
function scaledLengths(lengths) {
  const logs = lengths.map(Math.log1p);
  const mean2 = logs.reduce((sum4, log) => sum4 + log, 0) / logs.length;
  const deviation = Math.sqrt(logs.reduce((sum4, log) => sum4 + (log - mean2) ** 2, 0) / logs.length);
  if (!(deviation > 1e-9)) return null;
  return logs.map((log) => Math.max(-FARTHEST2, Math.min(FARTHEST2, (log - mean2) / deviation)));
}
function toUnitLength(values) {
  let squares = 0;
  for (const x of values) squares += x * x;
  if (squares > 0) for (let i = 0; i < values.length; i++) values[i] /= Math.sqrt(squares);
}

// src/policies/nearest-queries.ts
var KEPT = 800;
var NearestQueries = class {
  constructor(features) {
    this.features = features;
    const { termColumns } = features;
    this.queries = features.start.length - 1;
    this.known = Array.from({ length: this.queries });
    this.start = new Uint32Array(termColumns + 1);
    this.forEachTerm((column) => this.start[column + 1] += 1);
    for (let c = 0; c < termColumns; c++) this.start[c + 1] += this.start[c];
    const next = this.start.slice();
    this.query = new Uint32Array(this.start[termColumns]);
    this.value = new Float64Array(this.query.length);
    this.forEachTerm((column, value, query) => {
      const at = next[column]++;
      this.query[at] = query;
      this.value[at] = value;
    });
    this.similarity = new Float64Array(this.queries);
  }
  features;
  start;
  query;
  value;
  similarity;
  known;
  queries;
  /** Those of some queries that are nearest to one, nearest first, at most `most`; itself is not among them. */
  to(query, most, among) {
    const near = this.known[query] ??= this.nearest(query);
    const found = new Uint32Array(Math.min(most, near.length));
    let count2 = 0;
    for (let i = 0; i < near.length && count2 < found.length; i++) if (among[near[i]] === 1) found[count2++] = near[i];
    return found.subarray(0, count2);
  }
  /** All that share a term, nearest first, at most KEPT; equally near ones in their order. */
  nearest(row) {
    const { features, start, query, value, similarity } = this;
    similarity.fill(0);
    for (let k = features.start[row]; k < features.start[row + 1]; k++) {
      const column = features.column[k];
      if (column >= features.termColumns) break;
      const x = features.value[k];
      for (let at = start[column]; at < start[column + 1]; at++) similarity[query[at]] += x * value[at];
    }
    similarity[row] = 0;
    const sorted = similarity.slice().sort();
    const least = Math.max(sorted[Math.max(0, sorted.length - KEPT)], Number.MIN_VALUE);
    const near = [];
    for (let i = 0; i < similarity.length; i++) if (similarity[i] >= least) near.push(i);
    return Uint32Array.from(near.sort((a, b) => similarity[b] - similarity[a] || a - b).slice(0, KEPT));
  }
  forEachTerm(visit) {
    const { start, column, value, termColumns } = this.features;
    for (let query = 0; query < this.queries; query++) {
      for (let k = start[query]; k < start[query + 1] && column[k] < termColumns; k++)
        visit(column[k], value[k], query);
    }
  }
};

// src/policies/most-likely.ts
function mostLikely(models, estimate) {
  let [best, highest] = [0, -Infinity];
  for (let m = 0; m < models; m++) {
    const value = estimate(m);
    if (value > highest) [best, highest] = [m, value];
  }
  return best;
}

// src/policies/neighbours.ts
var SIZES = [5, 10, 20, 50, 100];
var MOST2 = SIZES.at(-1);
function routeByNeighbours({ nearest, training, heldOut, right }) {
  const isTraining = new Uint8Array(nearest.queries);
  for (const query of training) isTraining[query] = 1;
  const near = (query) => nearest.to(query, MOST2, isTraining);
  const size = chooseSize(near, training, right);
  if (size === void 0) return new Uint32Array(heldOut.length);
  return heldOut.map((query) => {
    const neighbours = near(query).subarray(0, size);
    return mostLikely(right.length, (m) => {
      let correct = 0;
      for (const neighbour of neighbours) correct += right[m][neighbour];
      return correct;
    });
  });
}
function chooseSize(nearestTo, training, right) {
  const n = training.length;
  const correct = right.map((of) => training.reduce((sum4, query) => sum4 + of[query], 0));
  const losses = new Float64Array(SIZES.length);
  let lossAlone = 0;
  for (const query of training) {
    const near = nearestTo(query);
    for (const [m, of] of right.entries()) {
      const outcome = of[query];
      const alone = (correct[m] - outcome) / Math.max(1, n - 1);
      lossAlone += (alone - outcome) ** 2;
      let sum4 = 0;
      for (let s = 0, seen = 0; s < SIZES.length; s++) {
        for (; seen < Math.min(SIZES[s], near.length); seen++) sum4 += of[near[seen]];
        losses[s] += ((seen === 0 ? alone : sum4 / seen) - outcome) ** 2;
      }
    }
  }
  const least = losses.indexOf(Math.min(...losses));
  return losses[least] < lossAlone ? SIZES[least] : void 0;
}

// src/policies/logistic.ts
var CLOSE_ENOUGH = 1e-3;
var MAX_STEPS = 50;
function fitLogistic(rows, right, strength, { from, closeEnough = CLOSE_ENOUGH } = {}) {
  const n = rows.start.length - 1;
  let correct = 0;
  for (let i = 0; i < n; i++) correct += right[i];
  if (!(strength > 0)) throw new RangeError(`fitLogistic: the strength must be positive, not ${strength}`);
  if (!(correct > 0 && correct < n)) throw new RangeError("fitLogistic: right and wrong outcomes must both occur");
  const weights = from?.weights.slice() ?? new Float64Array(rows.columns);
  let intercept = from?.intercept ?? Math.log(correct / (n - correct));
  const margins = times(rows, weights).map((x) => x + intercept);
  const [slope2, curvature] = [new Float64Array(n), new Float64Array(n)];
  for (let step = 0; step < MAX_STEPS; step++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-margins[i]));
      slope2[i] = strength * (p - right[i]);
      curvature[i] = strength * p * (1 - p);
    }
    const gradient = weights.slice();
    addTransposed(rows, slope2, gradient);
    const norm = Math.hypot(Math.sqrt(dot(gradient, gradient)), sum3(slope2));
    if (norm <= closeEnough) break;
    const move = newtonMove(rows, slope2, curvature, gradient, Math.min(0.1, Math.sqrt(norm)) * norm);
    const decrease = dot(gradient, move.weights) + sum3(slope2) * move.intercept;
    const length = stepLength(weights, margins, move, decrease, right, strength);
    if (length === 0) break;
    for (let j = 0; j < weights.length; j++) weights[j] += length * move.weights[j];
    for (let i = 0; i < n; i++) margins[i] += length * move.margins[i];
    intercept += length * move.intercept;
  }
  return { weights, intercept };
}
function marginOf({ weights, intercept }, rows, row) {
  let margin = intercept;
  for (let k = rows.start[row]; k < rows.start[row + 1]; k++) margin += weights[rows.column[k]] * rows.value[k];
  return margin;
}
function stepLength(weights, margins, move, decrease, right, strength) {
  const objective = (length) => {
    let [loss, penalty] = [0, 0];
    for (let i = 0; i < margins.length; i++) loss += logLoss(margins[i] + length * move.margins[i], right[i]);
    for (let j = 0; j < weights.length; j++) penalty += (weights[j] + length * move.weights[j]) ** 2;
    return penalty / 2 + strength * loss;
  };
  const before = objective(0);
  for (let length = 1; length > 1e-10; length /= 2) {
    if (objective(length) <= before + 1e-4 * length * decrease) return length;
  }
  return 0;
}
function newtonMove(rows, slope2, curvature, gradient, tolerance) {
  const [total2, pull] = [sum3(curvature), sum3(slope2)];
  const size = gradient.length;
  const means = new Float64Array(size);
  addTransposed(rows, curvature, means);
  const diagonal = new Float64Array(size).fill(1);
  addSquares(rows, curvature, diagonal);
  for (let j = 0; j < size; j++) diagonal[j] -= means[j] ** 2 / total2;
  const weights = new Float64Array(size);
  const residual = gradient.map((g, j) => means[j] * pull / total2 - g);
  const search = residual.map((r, j) => r / diagonal[j]);
  const product = new Float64Array(size);
  let fit2 = dot(residual, search);
  let left = dot(residual, residual);
  for (let round = 0; round < size && Math.sqrt(left) > tolerance; round++) {
    const along = times(rows, search);
    const shift = dot(curvature, along) / total2;
    for (let i = 0; i < along.length; i++) along[i] = curvature[i] * (along[i] - shift);
    product.set(search);
    addTransposed(rows, along, product);
    const length = fit2 / dot(search, product);
    const before = fit2;
    [fit2, left] = [0, 0];
    for (let j = 0; j < size; j++) {
      weights[j] += length * search[j];
      const r = residual[j] - length * product[j];
      residual[j] = r;
      left += r * r;
      fit2 += r * r / diagonal[j];
    }
    for (let j = 0; j < size; j++) search[j] = residual[j] / diagonal[j] + fit2 / before * search[j];
  }
  const margins = times(rows, weights);
  const intercept = -(pull + dot(curvature, margins)) / total2;
  return { weights, intercept, margins: margins.map((x) => x + intercept) };
}
function times({ start, column, value }, vector) {
  const result = new Float64Array(start.length - 1);
  for (let i = 0; i < result.length; i++) {
    let total2 = 0;
    for (let k = start[i]; k < start[i + 1]; k++) total2 += value[k] * vector[column[k]];
    result[i] = total2;
  }
  return result;
}
function addTransposed({ start, column, value }, vector, to) {
  for (let i = 0; i < vector.length; i++) {
    const x = vector[i];
    for (let k = start[i]; k < start[i + 1]; k++) to[column[k]] += value[k] * x;
  }
}
function addSquares({ start, column, value }, vector, to) {
  for (let i = 0; i < vector.length; i++) {
    const x = vector[i];
    for (let k = start[i]; k < start[i + 1]; k++) to[column[k]] += value[k] * value[k] * x;
  }
}
function dot(a, b) {
  let total2 = 0;
  for (let i = 0; i < a.length; i++) total2 += a[i] * b[i];
  return total2;
}
function sum3(values) {
  let total2 = 0;
  for (let i = 0; i < values.length; i++) total2 += values[i];
  return total2;
}
function logLoss(margin, right) {
  const against = right ? -margin : margin;
  return Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
}

// src/policies/routers-picks.ts
function countRight(right, queries) {
  let correct = 0;
  for (const query of queries) correct += right[query];
  return correct;
}

// src/policies/routers-logistic.ts
var STRENGTHS = [0.1, 1];
var KEPT_BACK = 4;
var CLOSE_ENOUGH2 = 0.1;
function logisticRouter() {
  const fits = /* @__PURE__ */ new Map();
  return (task) => routeByLogistic(task, fits);
}
function routeByLogistic(task, fits) {
  const { features, models, training, heldOut, right } = task;
  const fitted = training.filter((_, i) => i % KEPT_BACK !== 0);
  const keptBack = training.filter((_, i) => i % KEPT_BACK === 0);
  const strength = chooseStrength(task, fitted, keptBack, fits);
  const picks = new Uint32Array(heldOut.length);
  if (strength === 0) return picks;
  const rows = pickRows(features, training);
  const final = right.map((of, m) => predictorOf(rows, of, training, strength, models[m], fits));
  for (const [i, query] of heldOut.entries()) {
    picks[i] = mostLikely(right.length, (m) => predict(final[m], features, query));
  }
  return picks;
}
function chooseStrength({ features, models, right }, fitted, keptBack, fits) {
  const rows = pickRows(features, fitted);
  const loss = (predictors) => {
    let sum4 = 0;
    for (const [m, predictor] of predictors.entries())
      for (const query of keptBack) sum4 += logLoss(predict(predictor, features, query), right[m][query]);
    return sum4;
  };
  let best = 0;
  let least = loss(right.map((of) => constantOf(of, fitted)));
  for (const strength of STRENGTHS) {
    const now = loss(right.map((of, m) => predictorOf(rows, of, fitted, strength, models[m], fits)));
    if (!(now < least)) break;
    [best, least] = [strength, now];
  }
  return best;
}
function predictorOf(rows, of, queries, strength, model, fits) {
  const correct = countRight(of, queries);
  if (correct === 0 || correct === queries.length) return constantOf(of, queries);
  const right = Uint8Array.from(queries, (query) => of[query]);
  const key = `${model} at ${strength}`;
  const fit2 = fitLogistic(rows, right, strength, { from: fits.get(key), closeEnough: CLOSE_ENOUGH2 });
  fits.set(key, fit2);
  return fit2;
}
function constantOf(of, queries) {
  const correct = countRight(of, queries);
  return { margin: Math.log((correct + 1) / (queries.length - correct + 1)) };
}
function predict(predictor, rows, row) {
  return "margin" in predictor ? predictor.margin : marginOf(predictor, rows, row);
}

// src/policies/routers.ts
var MAX_QUERIES = 1e4;
var MAX_TRAINING = 2e3;
var MAX_MODELS = 12;
function routers(context, costs) {
  const notes = [];
  const queries = queriesOf(context);
  const realised = [];
  const learned = (name, on, picks) => {
    realised.push(realiseLearned(name, "router", on, (deal) => playOf(picks(deal), deal, costs)));
  };
  if (new Set(queries.domains).size > 1) {
    learned("router: best model of the domain", context, (deal) => picksByDomain(deal, queries));
  } else {
    notes.push("No router by domain: the queries have no subjects or tasks that tell them apart.");
  }
  if (context.weights !== null) {
    notes.push(
      "No router learned from texts: rows stand for several identical queries, which would be in training and test alike."
    );
  } else if (queries.prompts.every((prompt) => prompt === void 0)) {
    notes.push("No router learned from texts: the results hold no prompts.");
  } else {
    const texts = textsOf(context, queries);
    const deals = dealsWithin2(context, texts);
    const on = { ...context, deals: context.deals.slice(0, deals) };
    for (const [name, router] of ROUTERS) {
      const route = router();
      learned(name, on, (deal) => picksByTexts(route, deal, texts));
    }
    const without2 = queries.prompts.filter((prompt) => prompt === void 0).length;
    if (without2 > 0)
      notes.push(`${without2} of ${queries.prompts.length} queries have no prompt and were routed by domain at most.`);
    if (queries.sampled) notes.push(`Routers from texts were measured on a sample of ${MAX_QUERIES} queries.`);
    if (context.matrix.models.length > MAX_MODELS)
      notes.push(`Routers from texts choose among the ${MAX_MODELS} models that are best on the training queries.`);
    if (trainingOf(texts) === MAX_TRAINING)
      notes.push(`Routers from texts learned from ${MAX_TRAINING} queries a fold, to keep the time short.`);
    if (deals < context.deals.length)
      notes.push(
        `Routers from texts were measured on ${deals} of the ${context.deals.length} deals, to keep the time short.`
      );
  }
  return { realised: realised.filter((policy) => policy !== void 0), notes };
}
function queriesOf({ rows, matrix, evidence }) {
  const ids = Array.from(rows, (row) => matrix.id(row));
  const positions = hashOrder(ids);
  return {
    positions,
    domains: Array.from(positions, (at) => evidence?.subjects[rows[at]] ?? taskOf(ids[at])),
    prompts: Array.from(positions, (at) => evidence?.prompts[rows[at]]),
    sampled: positions.length > MAX_QUERIES
  };
}
function taskOf(id) {
  return /^((?:[^\\:]|\\.)+):/s.exec(id)?.[1];
}
function preference({ matrix, folds }, fold) {
  const { rows, weights } = folds[fold].training;
  const correct = matrix.right.map((right) => overlap(right, rows, weights));
  return [...matrix.models.keys()].sort(
    (a, b) => correct[b] - correct[a] || (matrix.models[a] < matrix.models[b] ? -1 : 1)
  );
}
function picksByDomain(context, { positions, domains }) {
  const { matrix, rows, foldOf, folds, weights } = context;
  const size = matrix.models.length;
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = domains.map((domain) => {
    if (!numbers.has(domain)) numbers.set(domain, numbers.size);
    return numbers.get(domain);
  });
  const correct = folds.map(() => new Float64Array(numbers.size * size));
  for (const [i, position] of positions.entries()) {
    const weight = weightAt(weights, position);
    for (let m = 0; m < size; m++) {
      if (hasBit(matrix.right[m], rows[position])) correct[foldOf[position]][numberOf[i] * size + m] += weight;
    }
  }
  const picks = new Int32Array(rows.length);
  const total2 = Float64Array.from(correct[0], (_, cell) => correct.reduce((sum4, of) => sum4 + of[cell], 0));
  for (const fold of folds.keys()) {
    const order = preference(context, fold);
    const best = Array.from({ length: numbers.size }, (_, domain) => {
      const at = domain * size;
      return order[mostLikely(size, (k) => total2[at + order[k]] - correct[fold][at + order[k]])];
    });
    for (const [i, position] of positions.entries())
      if (foldOf[position] === fold) picks[position] = best[numberOf[i]];
  }
  return picks;
}
var ROUTERS = [
  ["router: tf-idf logistic", logisticRouter],
  ["router: nearest neighbours", () => routeByNeighbours]
];
function textsOf({ matrix, rows }, queries) {
  const positions = queries.positions.subarray(0, MAX_QUERIES);
  const prompts = queries.prompts.slice(0, MAX_QUERIES);
  const facts = {
    terms: countTerms(prompts),
    domains: queries.domains.slice(0, MAX_QUERIES),
    lengths: Float64Array.from(prompts, (prompt) => prompt?.length ?? 0)
  };
  const features = fitFeatures(facts);
  const right = matrix.right.map((bits) => Uint8Array.from(positions, (at) => Number(hasBit(bits, rows[at]))));
  return { positions, features, nearest: new NearestQueries(features), right };
}
function trainingOf({ positions }) {
  return Math.min(MAX_TRAINING, positions.length);
}
function dealsWithin2({ deals, folds, matrix }, texts) {
  const training = trainingOf(texts);
  const perQuery = texts.features.column.length / texts.positions.length;
  const steps = perQuery * STEPS.fittedFeature + STEPS.neighbour;
  const deal = folds.length * Math.min(MAX_MODELS, matrix.models.length) * training * steps;
  return Math.max(1, Math.min(deals.length, Math.floor(BUDGET.routers / deal)));
}
function picksByTexts(route, deal, texts) {
  const { rows, foldOf, folds } = deal;
  const { features, nearest, positions, right } = texts;
  const picks = new Int32Array(rows.length).fill(-1);
  const all = Uint32Array.from(positions.keys());
  for (const fold of folds.keys()) {
    const heldOut = all.filter((i) => foldOf[positions[i]] === fold);
    const training = all.filter((i) => foldOf[positions[i]] !== fold).subarray(0, MAX_TRAINING);
    const models = preference(deal, fold).slice(0, MAX_MODELS);
    const picked = route({ features, nearest, training, heldOut, models, right: models.map((m) => right[m]) });
    for (const [i, query] of heldOut.entries()) picks[positions[query]] = models[picked[i]];
  }
  return picks;
}
function playOf(picks, { matrix, rows }, costs) {
  const of = (by) => Float64Array.from(picks, (m, i) => by.get(matrix.models[m] ?? "")?.[rows[i]] ?? NaN);
  return {
    outcome: Float64Array.from(picks, (m, i) => m < 0 ? NaN : Number(hasBit(matrix.right[m], rows[i]))),
    cost: of(costs.dollars),
    latency: of(costs.seconds)
  };
}

// src/policies/draw-ballots.ts
function drawBallots(model, evidence, keys, { rows, weights }) {
  const start = new Int32Array(rows.length + 1);
  const [choice, right] = [[], []];
  let [queries, correct, answered] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    let rightHere = 0;
    for (const draw of evidence.draws) {
      const verdict = draw.right[rows[i]];
      if (verdict < 0) continue;
      const key = keys.of(draw.answer[rows[i]]);
      choice.push(key);
      right.push(verdict);
      rightHere += verdict;
      if (key !== ABSTAINS) answered += 1;
    }
    start[i + 1] = choice.length;
    const drawn = choice.length - start[i];
    if (drawn === 0) continue;
    queries += weightAt(weights, i);
    correct += weightAt(weights, i) * rightHere / drawn;
  }
  return {
    model,
    start,
    choice: Int32Array.from(choice),
    right: Float64Array.from(right),
    accuracy: correct / queries,
    answered: answered / choice.length
  };
}
function asOutcomes(ballots) {
  return { ...ballots, choice: Int32Array.from(ballots.right) };
}
function drawsAt({ start }, position) {
  return start[position + 1] - start[position];
}
function rightShare({ start, right }, position) {
  let total2 = 0;
  for (let d = start[position]; d < start[position + 1]; d++) total2 += right[d];
  return total2 / (start[position + 1] - start[position]);
}

// src/policies/draw-correlation.ts
function correlationWithin(ballots, { rows, weights }) {
  let [queries, wrong, both] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const drawn = drawsAt(ballots, i);
    if (drawn < 2) continue;
    const weight = weightAt(weights, i);
    const share = 1 - rightShare(ballots, i);
    queries += weight;
    wrong += weight * share;
    both += weight * share * (share * drawn - 1) / (drawn - 1);
  }
  return phi(both / queries, wrong / queries, wrong / queries);
}
function correlationBetween(models, { rows, weights }) {
  const pairs = [];
  for (const [m, first] of models.entries()) {
    for (const second of models.slice(0, m)) {
      let [queries, a, b, both] = [0, 0, 0, 0];
      for (let i = 0; i < rows.length; i++) {
        if (drawsAt(first, i) === 0 || drawsAt(second, i) === 0) continue;
        const weight = weightAt(weights, i);
        const [x, y] = [1 - rightShare(first, i), 1 - rightShare(second, i)];
        queries += weight;
        a += weight * x;
        b += weight * y;
        both += weight * x * y;
      }
      const rho = phi(both / queries, a / queries, b / queries);
      if (rho !== null) pairs.push(rho);
    }
  }
  return pairs.length === 0 ? null : pairs.reduce((sum4, rho) => sum4 + rho, 0) / pairs.length;
}
function phi(both, first, second) {
  const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
  return spread > 0 ? (both - first * second) / spread : null;
}

// src/policies/count-votes.ts
var ROUNDING = 1e-9;
var VoteCount = class {
  choices;
  votes;
  voters;
  rights;
  options = 0;
  /** @param most  the most voters that there can be */
  constructor(most) {
    this.choices = new Int32Array(most);
    this.votes = new Float64Array(most);
    this.voters = new Float64Array(most);
    this.rights = new Float64Array(most);
  }
  clear() {
    this.options = 0;
  }
  /** @param right  1 where this voter's answer was graded right, else 0 */
  add(choice, right, weight = 1) {
    if (choice === ABSTAINS) return;
    let at = 0;
    while (at < this.options && this.choices[at] !== choice) at += 1;
    if (at === this.options) {
      this.options += 1;
      this.choices[at] = choice;
      this.votes[at] = this.voters[at] = this.rights[at] = 0;
    }
    this.votes[at] += weight;
    this.voters[at] += 1;
    this.rights[at] += right;
  }
  /** The chance that the winner is right. */
  outcome() {
    let most = 0;
    for (let at = 0; at < this.options; at++) most = Math.max(most, this.votes[at]);
    let [winners, right] = [0, 0];
    for (let at = 0; at < this.options; at++) {
      if (this.votes[at] < most * (1 - ROUNDING)) continue;
      winners += 1;
      right += this.rights[at] / this.voters[at];
    }
    return winners === 0 ? 0 : right / winners;
  }
};

// src/policies/sampled-votes.ts
var MAX_PARTITIONS = 100;
var MIN_PARTITIONS = 20;
var WORK = 3e7;
var SIZES2 = 4;
function partitionsFor(positions, k) {
  const affordable = Math.floor(WORK / (2 * SIZES2 * k * Math.max(1, positions)));
  return Math.min(MAX_PARTITIONS, Math.max(MIN_PARTITIONS, affordable));
}
function randomAt(position, k, { matrix, rows }) {
  return seededRandom(hashText(`${k} ${matrix.id(rows[position])}`, 0));
}
function voteOf(ballots, position, k, partitions, random) {
  const from = ballots.start[position];
  const draws = Int32Array.from({ length: drawsAt(ballots, position) }, (_, d) => from + d);
  const count2 = new VoteCount(k);
  const times2 = draws.length === k ? 1 : partitions;
  let total2 = 0;
  for (let p = 0; p < times2; p++) {
    count2.clear();
    for (let v = 0; v < k; v++) {
      const at = v + integerBelow(random, draws.length - v);
      [draws[v], draws[at]] = [draws[at], draws[v]];
      count2.add(ballots.choice[draws[v]], ballots.right[draws[v]]);
    }
    total2 += count2.outcome();
  }
  return total2 / times2;
}
function mixedVoteOf(pool, position, partitions, random) {
  const count2 = new VoteCount(pool.length);
  const times2 = pool.every((ballots) => drawsAt(ballots, position) === 1) ? 1 : partitions;
  let total2 = 0;
  for (let p = 0; p < times2; p++) {
    count2.clear();
    for (const ballots of pool) {
      const draw = ballots.start[position] + integerBelow(random, drawsAt(ballots, position));
      count2.add(ballots.choice[draw], ballots.right[draw]);
    }
    total2 += count2.outcome();
  }
  return total2 / times2;
}

// src/policies/self-moa.ts
var VOTERS = [3, 5, 7, 9];
var SIMILAR = 0.05;
var NEARLY_ALL = 0.95;
function selfMoaOf(context, costs = loggedCosts(context)) {
  const sampled = sampledModels(context);
  if (sampled === void 0) return { selfMoa: null, realised: [], notes: [NO_DRAWS] };
  const { ballots, by } = sampled;
  const realised = realisedVote(context, ballots, costs);
  const self = ballots[context.singleBest];
  const pool = self === void 0 ? [] : similarTo(self, ballots, context);
  const sizes = self === void 0 ? [] : VOTERS.filter((k) => k <= pool.length && isCovered(self, k, context));
  if (self === void 0 || sizes.length === 0) {
    return { selfMoa: null, realised, notes: [realised.length === 0 ? NO_DRAWS : NO_POOL] };
  }
  const votes = sizes.map((k) => compare2(self, pool.slice(0, k), context));
  return {
    selfMoa: {
      model: self.model,
      by,
      rhoWithin: correlationWithin(self, context),
      rhoBetween: correlationBetween(pool.slice(0, sizes.at(-1)), context),
      votes
    },
    realised,
    notes: []
  };
}
var NO_DRAWS = "Votes of several samples of one model were not measured: the single best model has no three graded draws on nearly every query.";
var NO_POOL = "Several samples of one model were not compared with a mixed pool: there are not three models with draws within 5 points of the single best one.";
function sampledModels(context) {
  const { evidence, matrix } = context;
  if (evidence === void 0) return void 0;
  const keys = new AnswerKeys(evidence);
  const ballots = matrix.models.map((name) => {
    const model = evidence.models.get(name);
    const own = model === void 0 ? void 0 : drawBallots(name, model, keys, context);
    return own === void 0 || own.right.length === 0 ? void 0 : own;
  });
  const known = ballots.filter((own) => own !== void 0);
  if (known.length === 0) return void 0;
  return known.every(({ answered }) => answered >= NEARLY_ALL) ? { ballots, by: "answers" } : { ballots: ballots.map((own) => own === void 0 ? void 0 : asOutcomes(own)), by: "outcomes" };
}
function isCovered(ballots, k, { queries, rows, weights }) {
  let covered = 0;
  for (let i = 0; i < rows.length; i++) if (drawsAt(ballots, i) >= k) covered += weightAt(weights, i);
  return covered >= NEARLY_ALL * queries;
}
function similarTo(self, ballots, context) {
  const distance2 = ({ accuracy }) => Math.abs(accuracy - self.accuracy);
  const others = ballots.filter((own) => own !== void 0 && own !== self && isCovered(own, 1, context)).map((own) => own).filter((own) => distance2(own) <= SIMILAR).sort((a, b) => distance2(a) - distance2(b) || (a.model < b.model ? -1 : 1));
  return [self, ...others];
}
function compare2(self, pool, context) {
  const { rows, weights } = context;
  const k = pool.length;
  const usable = [...rows.keys()].filter((i) => drawsAt(self, i) >= k && pool.every((own2) => drawsAt(own2, i) >= 1));
  const partitions = partitionsFor(usable.length, k);
  const [own, mixed, ownSingle, mixedSingle] = [[], [], [], []];
  for (const i of usable) {
    const random = randomAt(i, k, context);
    own.push(voteOf(self, i, k, partitions, random));
    mixed.push(mixedVoteOf(pool, i, partitions, random));
    ownSingle.push(rightShare(self, i));
    mixedSingle.push(pool.reduce((sum4, model) => sum4 + rightShare(model, i), 0) / k);
  }
  const queries = usable.reduce((sum4, i) => sum4 + weightAt(weights, i), 0);
  const mean2 = (values) => values.reduce((sum4, value, u) => sum4 + weightAt(weights, usable[u]) * value, 0) / queries;
  return {
    k,
    models: pool.map(({ model }) => model),
    queries,
    selfAccuracy: mean2(own),
    mixedAccuracy: mean2(mixed),
    difference: mean2(own) - mean2(mixed),
    interval: intervalOf(
      usable,
      own.map((right, u) => right - mixed[u]),
      context
    ),
    selfSingle: mean2(ownSingle),
    mixedSingle: mean2(mixedSingle),
    partitions
  };
}
function intervalOf(positions, differences, { delta, matrix, rows, unitOf, weights }) {
  const units = unitOf ?? unitsOf(matrix, rows, () => void 0);
  const sizes = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  for (const [u, i] of positions.entries()) {
    const [unit, weight] = [units[i], weightAt(weights, i)];
    sizes.set(unit, (sizes.get(unit) ?? 0) + weight);
    counts.set(unit, (counts.get(unit) ?? 0) + weight * (1 + differences[u]) / 2);
  }
  const inOrder = [...sizes.keys()].sort((a, b) => a - b);
  const [size, count2] = [sizes, counts].map((by) => Float64Array.from(inOrder, (unit) => by.get(unit)));
  return [2 * shareLower(count2, size, delta / 2) - 1, 2 * shareUpper(count2, size, delta / 2) - 1];
}
function realisedVote(context, ballots, costs) {
  const { deals, rows } = context;
  const models = [...new Set(deals.flatMap(({ trainingBest }) => [...trainingBest]))];
  const k = VOTERS.findLast(
    (size) => models.every((m) => ballots[m] !== void 0 && isCovered(ballots[m], size, context))
  );
  if (k === void 0) return [];
  const partitions = partitionsFor(rows.length, k);
  const votes = new Map(
    models.map((m) => {
      const own = ballots[m];
      const outcome2 = Float64Array.from(
        rows,
        (_, i) => drawsAt(own, i) >= k ? voteOf(own, i, k, partitions, randomAt(i, k, context)) : NaN
      );
      return [m, outcome2];
    })
  );
  const play = (deal) => ({
    outcome: Float64Array.from(rows, (_, i) => votes.get(deal.trainingBest[deal.foldOf[i]])[i]),
    ...askingAll(
      deal,
      Array.from(deal.trainingBest, (m) => Array.from({ length: k }, () => m)),
      costs
    )
  });
  const name = `vote of ${k} samples of the single best model`;
  const extra = { heldOut: true, severalDraws: true };
  const { outcome, ...took } = play(context);
  const policy = models.length === 1 ? realise(name, "self-moa", outcome, context, { ...extra, ...took }) : realiseLearned(name, "self-moa", context, play, extra);
  return policy === void 0 ? [] : [policy];
}

// src/policies/ballots.ts
var NEARLY_ALL2 = 0.95;
function ballotsOf(context) {
  return answerBallots(context) ?? outcomeBallots(context);
}
function outcomeBallots(context) {
  const right = context.matrix.right.map((bits) => outcomesAt(context.rows, bits));
  return { by: "outcomes", choice: right, right, severalDraws: false };
}
function answerBallots(context) {
  const { evidence, matrix, queries, rows, weights } = context;
  if (evidence === void 0) return void 0;
  const models = matrix.models.map((name) => evidence.models.get(name));
  if (!models.every((model) => model !== void 0)) return void 0;
  const keys = new AnswerKeys(evidence);
  const choice = [];
  for (const { draws } of models) {
    const own = Int32Array.from(rows, (row) => keys.of(draws[0].answer[row]));
    let answered = 0;
    for (let i = 0; i < own.length; i++) if (own[i] !== ABSTAINS) answered += weightAt(weights, i);
    if (answered < NEARLY_ALL2 * queries) return void 0;
    choice.push(own);
  }
  const right = models.map((model, m) => verdicts(model, m, context));
  const severalDraws = right.some((verdict, m) => {
    const outcomes = outcomesAt(rows, matrix.right[m]);
    return verdict.some((each, i) => each !== outcomes[i]);
  });
  return { by: "answers", choice, right, severalDraws };
}
function verdicts({ draws }, model, { matrix, rows }) {
  return outcomesAt(rows, matrix.right[model]).map((outcome, i) => {
    const right = draws[0].right[rows[i]];
    return right >= 0 ? right : outcome;
  });
}
function outcomesAt(rows, right) {
  const outcomes = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) if (hasBit(right, rows[i])) outcomes[i] = 1;
  return outcomes;
}

// src/policies/word-count.ts
function queriesIn(word, index, weights) {
  if (weights === null) return popcount(word);
  let total2 = 0;
  for (let rest2 = word; rest2 !== 0; rest2 &= rest2 - 1) total2 += weights[index * 32 + 31 - Math.clz32(rest2 & -rest2)];
  return total2;
}

// src/policies/best-three.ts
var MAX_CANDIDATES = 40;
var WORDS = 2e8;
var SHORTLIST = 100;
var BALLOTS = 2e7;
function bestThree(context, ballots, fold, memo = /* @__PURE__ */ new Map()) {
  const { training } = context.folds[fold];
  const ranked = rankedTriples(context.matrix, training);
  if (ballots.by === "outcomes") return ranked[0];
  const shortlist = ranked.slice(0, Math.max(1, Math.min(SHORTLIST, Math.floor(BALLOTS / (3 * context.rows.length)))));
  let [best, most] = [shortlist[0], -1];
  for (const three of shortlist) {
    const correct = trainingScore(voteOfThree(three, ballots, memo), context, fold);
    if (correct > most + 1e-9) [best, most] = [three, correct];
  }
  return best;
}
function rankedTriples(matrix, training) {
  const models = candidates2(matrix, training);
  const triples = [];
  for (let a = 0; a < models.length; a++) {
    for (let b = a + 1; b < models.length; b++) {
      for (let c = b + 1; c < models.length; c++) {
        const three = [models[a], models[b], models[c]];
        triples.push({ three, correct: majority(matrix, three, training) });
      }
    }
  }
  triples.sort((x, y) => y.correct - x.correct);
  return triples.slice(0, SHORTLIST).map(({ three }) => three);
}
function candidates2({ models, right }, { rows, weights }) {
  let most = MAX_CANDIDATES;
  const steps = rows.length * (weights === null ? 1 : 32);
  while (most > 3 && most ** 3 / 6 * steps > WORDS) most -= 1;
  const correct = right.map((bits) => overlap(bits, rows, weights));
  return [...models.keys()].sort((a, b) => correct[b] - correct[a] || (models[a] < models[b] ? -1 : 1)).slice(0, most);
}
function majority({ right }, [a, b, c], { rows, weights }) {
  const [first, second, third] = [right[a], right[b], right[c]];
  let total2 = 0;
  for (let w = 0; w < rows.length; w++) {
    const two = first[w] & second[w] | third[w] & (first[w] | second[w]);
    total2 += queriesIn(rows[w] & two, w, weights);
  }
  return total2;
}
var REMEMBERED = 2e7;
function voteOfThree(three, ballots, memo) {
  const known = memo.get(three.join());
  if (known !== void 0) return known;
  const count2 = new VoteCount(3);
  const outcome = Float64Array.from(ballots.right[0], (_, i) => {
    count2.clear();
    for (const m of three) count2.add(ballots.choice[m][i], ballots.right[m][i]);
    return count2.outcome();
  });
  if (memo.size * outcome.length > REMEMBERED) memo.clear();
  memo.set(three.join(), outcome);
  return outcome;
}
function trainingScore(outcome, { foldOf, weights }, fold) {
  let correct = 0;
  for (let i = 0; i < foldOf.length; i++) if (foldOf[i] !== fold) correct += weightAt(weights, i) * outcome[i];
  return correct;
}

// src/policies/least-squares.ts
var MIN_MODELS = 5;
var SUMS = 9;
var Regression = class {
  total = new Float64Array(SUMS);
  byModel;
  constructor(models) {
    this.byModel = Array.from({ length: models }, () => new Float64Array(SUMS));
  }
  add(models, x, z, y) {
    const terms = [1, x, z, y, x * x, x * z, z * z, x * y, z * y];
    for (let t = 0; t < SUMS; t++) this.total[t] += terms[t];
    for (const model of models) {
      const sums2 = this.byModel[model];
      for (let t = 0; t < SUMS; t++) sums2[t] += terms[t];
    }
  }
  /** The slopes on x and on z; null where the cases do not tell the two apart. */
  slopes(delta) {
    const fitted = fit(this.total);
    if (fitted === null) return null;
    const present = this.byModel.filter((sums2) => sums2[0] > 0);
    const without2 = present.map((sums2) => fit(this.total.map((sum4, t) => sum4 - sums2[t])));
    const slope2 = (which) => ({
      estimate: fitted[which],
      interval: jackknife(
        fitted[which],
        without2.map((each) => each?.[which]),
        delta
      )
    });
    return { first: slope2(0), second: slope2(1) };
  }
};
function fit([n, x, z, y, xx, xz, zz, xy, zy]) {
  const [a, b, c] = [xx - x * x / n, xz - x * z / n, zz - z * z / n];
  const [p, q] = [xy - x * y / n, zy - z * y / n];
  const determinant = a * c - b * b;
  if (!(n >= 3 && a > 1e-12 * xx && c > 1e-12 * zz && determinant > 1e-9 * a * c)) return null;
  return [(c * p - b * q) / determinant, (a * q - b * p) / determinant];
}
function jackknife(estimate, without2, delta) {
  const size = without2.length;
  if (size < MIN_MODELS || without2.includes(void 0)) return null;
  const mean2 = without2.reduce((sum4, value) => sum4 + value, 0) / size;
  const squares = without2.reduce((sum4, value) => sum4 + (value - mean2) ** 2, 0);
  const reach = studentCritical(size - 1, delta) * Math.sqrt((size - 1) / size * squares);
  return [estimate - reach, estimate + reach];
}

// src/policies/triples.ts
var MOST3 = 2e5;
var FEWEST2 = 1e3;
function triplesOf(sets, delta, seed) {
  const size = sets.models.length;
  if (size < 3) return null;
  const all = size * (size - 1) * (size - 2) / 6;
  const steps = stepsOfRows(sets.complete.length, sets.weights);
  const most = Math.max(FEWEST2, Math.min(MOST3, Math.floor(BUDGET.triples / steps)));
  if (all <= most) {
    const joint = jointWrongCounts(sets);
    const tally3 = new TripleTally(sets, (a, b) => joint[a * size + b]);
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) for (let c = b + 1; c < size; c++) tally3.add(a, b, c);
    return tally3.result(false, delta);
  }
  const tally2 = new TripleTally(sets, (a, b) => overlap(sets.wrong[a], sets.wrong[b], sets.weights));
  const random = seededRandom(`${seed} triples`);
  for (let drawn = 0; drawn < most; drawn++) tally2.add(...distinctThree(size, random));
  return tally2.result(true, delta);
}
function distinctThree(size, random) {
  for (; ; ) {
    const [a, b, c] = [integerBelow(random, size), integerBelow(random, size), integerBelow(random, size)];
    if (a !== b && a !== c && b !== c) return [a, b, c];
  }
}
var TripleTally = class {
  /** @param joint  queries that two models both get wrong */
  constructor(sets, joint) {
    this.sets = sets;
    this.joint = joint;
    this.regression = new Regression(sets.counts.length);
  }
  sets;
  joint;
  regression;
  triples = 0;
  gains = 0;
  losing = 0;
  add(a, b, c) {
    const { counts, queries, weights, wrong } = this.sets;
    const [ab, ac, bc] = [this.joint(a, b), this.joint(a, c), this.joint(b, c)];
    const allThree = overlapOfThree(wrong[a], wrong[b], wrong[c], weights);
    const majority2 = ab + ac + bc - 2 * allThree;
    const best = Math.min(counts[a], counts[b], counts[c]);
    const gain = (best - majority2) / queries;
    this.triples += 1;
    this.gains += gain;
    if (gain < 0) this.losing += 1;
    const rho = (this.phi(a, b, ab) + this.phi(a, c, ac) + this.phi(b, c, bc)) / 3;
    if (Number.isFinite(rho)) this.regression.add([a, b, c], rho, (best - allThree) / queries, gain);
  }
  phi(i, j, both) {
    const { counts, queries: n } = this.sets;
    const [a, b] = [counts[i], counts[j]];
    return (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
  }
  result(sampled, delta) {
    const slopes = this.regression.slopes(delta);
    return {
      count: this.triples,
      sampled,
      meanGain: this.gains / this.triples,
      shareLosing: this.losing / this.triples,
      slopeOnRho: slopes?.first ?? null,
      slopeOnHeadroom: slopes?.second ?? null
    };
  }
};
function overlapOfThree(a, b, c, weights) {
  let total2 = 0;
  for (let w = 0; w < a.length; w++) total2 += queriesIn(a[w] & b[w] & c[w], w, weights);
  return total2;
}

// src/policies/votes.ts
function votesOf(context, costs = loggedCosts(context)) {
  const { matrix, delta, seed } = context;
  const ballots = ballotsOf(context);
  const counted = ballots.by === "answers" ? "plurality" : "majority";
  const models = matrix.models.length;
  const all = `${counted} of ${models === 2 ? "both" : `all ${models}`} models`;
  const { severalDraws } = ballots;
  const play = (deal, voters) => ({
    outcome: voted(deal, ballots, voters),
    ...askingAll(
      deal,
      voters.map((each) => [...each.keys()]),
      costs
    )
  });
  const learned = (name, votersOf) => realiseLearned(
    name,
    "vote",
    context,
    (deal) => play(
      deal,
      deal.folds.map((_, fold) => votersOf(deal, fold))
    ),
    { severalDraws }
  );
  const everyone = new Map([...matrix.models.keys()].map((m) => [m, 1]));
  const { outcome, ...took } = play(
    context,
    context.folds.map(() => everyone)
  );
  const realised = [
    realise(all, "vote", outcome, context, { heldOut: true, severalDraws, ...took }),
    learned(`${all}, weighted by accuracy`, ({ folds }, fold) => weighted(context, folds[fold].training))
  ];
  if (models > 3) {
    const memo = /* @__PURE__ */ new Map();
    realised.push(
      learned(
        `${counted} of the best three models`,
        (deal, fold) => new Map(bestThree(deal, ballots, fold, memo).map((m) => [m, 1]))
      )
    );
  }
  return {
    votes: { by: ballots.by, triples: triplesOf(wrongSets(matrix), delta, seed) },
    realised,
    notes: ballots.by === "answers" ? [] : [BY_OUTCOMES]
  };
}
var BY_OUTCOMES = "Votes were counted on outcomes, because not every model has an answer on nearly every query: all wrong answers to a query are taken for the same one, so votes over the answers could be right more often than these.";
function voted({ foldOf, rows }, { choice, right }, voters) {
  const count2 = new VoteCount(choice.length);
  return Float64Array.from(rows, (_, i) => {
    count2.clear();
    for (const [m, weight] of voters[foldOf[i]]) count2.add(choice[m][i], right[m][i], weight);
    return count2.outcome();
  });
}
function weighted({ matrix }, { rows, weights, queries }) {
  const odds = matrix.right.map((right) => {
    const correct = overlap(right, rows, weights);
    return Math.log((correct + 0.5) / (queries - correct + 0.5));
  });
  const voting = [...odds.entries()].filter(([, weight]) => weight > 0);
  return voting.length > 0 ? new Map(voting) : new Map([...odds.keys()].map((m) => [m, 1]));
}

// src/policies/priced.ts
function pricedContext(context, costs) {
  const { matrix, rows, singleBest, unitOf, weights } = context;
  const known = matrix.models.map((name) => {
    const dollars = costs?.dollars.get(name);
    if (dollars === void 0 || weights !== null) return null;
    const byPosition = Float64Array.from(rows, (row) => dollars[row]);
    return byPosition.every((cost) => cost >= 0 && cost < Infinity) ? byPosition : null;
  });
  const reference = known[singleBest] ?? null;
  const priced = [...known.keys()].filter((m) => known[m] !== null);
  if (reference === null || priced.length < 2 || reference.every((cost) => cost === 0))
    return { context, modelCosts: null };
  let costUnits = unitOf;
  if (costUnits === null) {
    const order = hashOrder(Array.from(rows, (row) => matrix.id(row)));
    costUnits = new Uint32Array(rows.length);
    for (let rank = 0; rank < order.length; rank++) costUnits[order[rank]] = rank;
  }
  return {
    context: { ...context, priced, referenceCost: reference, costUnits },
    modelCosts: priced.map((m) => known[m])
  };
}

// src/policies/mixture.ts
var MOST_MODELS = 100;
function overMixture({ costs, accuracies, delta }, accuracy, cost, limit) {
  const mixtures = mixturesAt(costs, cost);
  if (mixtures.length === 0 || costs.length > MOST_MODELS) return null;
  const mixed = ({ cheap, dear, share }, of) => share === 0 ? of(cheap) : (1 - share) * of(cheap) + share * of(dear);
  const lowers = /* @__PURE__ */ new Map();
  const lower2 = (model) => {
    if (!lowers.has(model)) lowers.set(model, limit(model, delta / 2, "lower"));
    return lowers.get(model);
  };
  const best = mixtures.reduce(
    (most, next) => mixed(next, (m) => accuracies[m]) > mixed(most, (m) => accuracies[m]) ? next : most
  );
  return [
    accuracy - mixed(best, (m) => accuracies[m]),
    Math.min(...mixtures.map((mixture) => mixed(mixture, lower2))),
    mixed(best, (m) => limit(m, delta / costs.length, "upper"))
  ];
}
function mixturesAt(costs, cost) {
  const mixtures = [];
  for (const [cheap, low] of costs.entries()) {
    if (low > cost) continue;
    mixtures.push({ cheap, dear: cheap, share: 0 });
    for (const [dear, high] of costs.entries())
      if (high > cost) mixtures.push({ cheap, dear, share: (cost - low) / (high - low) });
  }
  return mixtures;
}

// src/policies/saving-ceiling.ts
function savingCeiling(queries, references, reference, levels) {
  const columns = references.map((b) => kinks(queries, b));
  const sizes = queries.unitOf === null ? void 0 : sizesOf(queries.unitOf);
  const point = pointOf(kinks(queries, reference), queries.right[0].length) / queries.price[reference];
  const shares = (limit) => columns.map((each, i) => each.length === 0 ? 0 : limit(each) / queries.price[references[i]]);
  const upper2 = Math.max(...shares((each) => leastBoundUpperLimit(each, levels.upper, sizes)));
  const lower2 = Math.min(
    ...shares(
      (each) => sizes === void 0 ? leastBoundLowerLimit(each, levels.lower) : Math.min(
        ...each.map(
          ({ values, range }) => range * leastMeanLowerLimit({ columns: [Float64Array.from(values, (v) => v / range)], sizes }, levels.lower)
        )
      )
    )
  );
  const most = 1 - Math.min(...queries.price) / Math.max(...references.map((b) => queries.price[b]));
  return { point, lower: Math.min(point, lower2), upper: Math.max(point, Math.min(upper2, most)) };
}
function bestReferences(right, gamma) {
  const level = gamma / Math.max(1, right.length - 1);
  return [...right.keys()].filter(
    (m) => right.every((other, k) => {
      if (k === m) return true;
      let [won, lost] = [0, 0];
      for (let i = 0; i < other.length; i++) {
        if (other[i] > right[m][i]) won += 1;
        else if (other[i] < right[m][i]) lost += 1;
      }
      return pFirstIsBetter(won, lost) > level;
    })
  );
}
function kinks({ right, price, maxLoss, unitOf }, b) {
  const least = Math.min(...price);
  if (price[b] <= least) return [];
  const lambdas = [.../* @__PURE__ */ new Set([0, ...price.map((c) => c - least)])].sort((x, y) => x - y);
  const n = right[0].length;
  const units = unitOf === null ? n : unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
  return lambdas.map((lambda) => {
    const range = price[b] - least + lambda * (1 + maxLoss);
    const values = new Float64Array(units);
    for (let i = 0; i < n; i++) {
      let cheapest = Infinity;
      for (let m = 0; m < price.length; m++) cheapest = Math.min(cheapest, price[m] + lambda * (1 - right[m][i]));
      const saved = price[b] + lambda * (1 - right[b][i]) - cheapest + lambda * maxLoss;
      values[unitOf === null ? i : unitOf[i]] += Math.min(range, Math.max(0, saved));
    }
    return { values, range };
  });
}
function pointOf(columns, queries) {
  const sum4 = ({ values }) => Array.from(values).reduce((total2, value) => total2 + value, 0);
  return columns.length === 0 ? 0 : Math.min(...columns.map(sum4)) / queries;
}
function sizesOf(unitOf) {
  const sizes = new Float64Array(unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0));
  for (const unit of unitOf) sizes[unit] += 1;
  return sizes;
}

// src/policies/saving.ts
function savingOf(context, costs, realised, { maxLoss, minSaving, declared }) {
  const { delta, matrix, priced, queries, singleBest, unitOf, costUnits } = context;
  const names = priced.map((m) => matrix.models[m]);
  const right = priced.map((m) => outcomesOf2(context, m));
  const own = priced.indexOf(singleBest);
  const opponents = declared ? [own] : [...priced.keys()];
  const loses = new Losses(opponents, own, maxLoss, delta);
  const models = names.map((name, k) => ({
    name,
    saving: shareSaved(costs[k], costs[own], costUnits, delta),
    against: right.map((other) => scoreOf(right[k], other)),
    size: queries,
    clustered: unitOf === null ? null : clusteredLoss(
      right[k],
      context,
      opponents.map((m) => priced[m])
    )
  }));
  const cheaper = models.filter((model, k) => k !== own && model.saving.point > 0);
  const shown = loses.shownToHold(cheaper);
  const best = shown.sort((a, b) => b.one.saving.point - a.one.saving.point || (a.one.name < b.one.name ? -1 : 1))[0];
  const measured = realised.flatMap(
    (policy) => policy.saving === null || policy.queries !== queries || policy.cost === null ? [] : [asCandidate(policy)]
  );
  const mixer = {
    costs: costs.map((cost) => cost.reduce((sum4, value) => sum4 + value, 0) / cost.length),
    accuracies: right.map((outcome) => outcome.reduce((sum4, value) => sum4 + value, 0) / outcome.length),
    delta
  };
  const all = [...models.filter((_, k) => k !== own), ...measured];
  const found = [
    ...shown.map(({ one }) => one),
    ...loses.shownToHold(measured.filter(({ saving }) => saving.point > 0)).map(({ one }) => one)
  ].some(({ saving }) => saving.lower >= minSaving);
  const none = all.every((one) => one.saving.upper < minSaving || loses.isShownToLose(one));
  const onePrice = costs.every((cost) => cost.every((value) => value === cost[0]));
  return {
    reference: names[own],
    declared,
    maxLoss,
    minSaving,
    switch: best === void 0 ? null : {
      model: best.one.name,
      saving: rangeOf(best.one.saving),
      loss: [loses.point(best.one), loses.upper(best.one, best.level)]
    },
    policies: measured.map((one) => ({
      name: one.policy.name,
      kind: one.policy.kind,
      saving: rangeOf(one.saving),
      loss: [loses.point(one), loses.upper(one, delta)],
      overMixture: unitOf !== null ? null : overMixture(
        mixer,
        one.policy.accuracy,
        one.policy.cost,
        (m, alpha, side) => side === "lower" ? lower(one, m, alpha) : upper(one, m, alpha)
      )
    })),
    ceiling: onePrice ? ceilingOf(context, right, costs, own, { maxLoss, declared }) : null,
    verdict: found ? "saving-possible" : none ? "no-saving" : "inconclusive"
  };
}
var SPENT = 1 / 25;
function ceilingOf({ costUnits, delta, unitOf }, right, costs, own, { maxLoss, declared }) {
  const inOrder = right.map((outcome) => {
    if (unitOf !== null) return outcome;
    const ordered = new Float64Array(outcome.length);
    for (let i = 0; i < outcome.length; i++) ordered[costUnits[i]] = outcome[i];
    return ordered;
  });
  const queries = { right: inOrder, price: costs.map((cost) => cost[0]), maxLoss, unitOf };
  const gamma = delta * SPENT;
  const references = declared ? [own] : unitOf === null ? bestReferences(right, gamma) : [...right.keys()];
  const upper2 = declared ? delta : delta - gamma;
  return savingCeiling(queries, references, own, { upper: upper2, lower: delta });
}
function asCandidate(policy) {
  const { against, method, interval: interval2, queries, saving, variance } = policy;
  const sized = against.map(({ won, lost }) => ({ won: won / variance, lost: lost / variance }));
  const isClustered = method === "clusterBets";
  return {
    policy,
    saving,
    against: sized,
    size: queries / variance,
    clustered: isClustered ? () => -interval2[0] : null
  };
}
function lower({ against, size }, m, alpha) {
  return exactPairedLower(against[m].won, against[m].lost, size, alpha);
}
function upper({ against, size }, m, alpha) {
  return exactPairedUpper(against[m].won, against[m].lost, size, alpha);
}
var Losses = class {
  constructor(opponents, own, maxLoss, delta) {
    this.opponents = opponents;
    this.own = own;
    this.maxLoss = maxLoss;
    this.delta = delta;
  }
  opponents;
  own;
  maxLoss;
  delta;
  /** Against the reference. */
  point({ against, size }) {
    return (against[this.own].lost - against[this.own].won) / size;
  }
  /** Against the reference, or against whichever model truly is the best: the largest of the limits against each. */
  upper(one, alpha) {
    if (one.clustered !== null) return one.clustered(alpha);
    return Math.max(...this.opponents.map((m) => -lower(one, m, alpha)));
  }
  /** Those that are shown to lose at most `maxLoss`, by Holm's method over all; with the level that each was shown at. */
  shownToHold(candidates3) {
    const count2 = candidates3.length;
    if (candidates3.some(({ clustered }) => clustered !== null)) {
      const level = this.delta / count2;
      return candidates3.filter((one) => this.upper(one, level) <= this.maxLoss).map((one) => ({ one, level }));
    }
    const p = candidates3.map((one) => this.pLoses(one));
    const adjusted = holmAdjusted(p);
    return candidates3.flatMap((one, i) => {
      if (adjusted[i] > this.delta) return [];
      const before = p.filter((other, j) => other < p[i] || other === p[i] && j < i).length;
      return [{ one, level: this.delta / (count2 - before) }];
    });
  }
  /** Of the hypothesis that it loses `maxLoss` or more against some opponent (an intersection-union test). */
  pLoses({ against, size }) {
    return Math.max(
      ...this.opponents.map((m) => pDifferenceAtMost(-this.maxLoss, against[m].won, against[m].lost, size))
    );
  }
  /** Whether it is shown to lose more than `maxLoss` against the best, which loses nothing against the one seen. */
  isShownToLose(one) {
    if (one.clustered !== null) return false;
    return -upper(one, this.own, this.delta / this.opponents.length) > this.maxLoss;
  }
};
function clusteredLoss(outcome, { matrix, rows, weights, unitOf }, opponents) {
  const counts = gainCounts(
    { outcome, rows, weights, unitOf },
    opponents.map((m) => matrix.right[m])
  );
  return (alpha) => -clusterGainLower(counts, alpha);
}
function scoreOf(outcome, other) {
  let [won, lost] = [0, 0];
  for (let i = 0; i < outcome.length; i++) {
    if (outcome[i] > other[i]) won += 1;
    else if (outcome[i] < other[i]) lost += 1;
  }
  return { won, lost };
}
function rangeOf({ point, lower: lower2, upper: upper2 }) {
  return [point, lower2, upper2];
}

// src/policies/policies.ts
var ONE_CLUSTER_NOTE = "All queries are of one cluster, which says nothing of others: no limit is narrower than all that is possible.";
var CLUSTERS_NOTE = "Queries of one cluster were held out together, and limits are by bets on clusters: as wide as so few independent clusters make them.";
function policiesOf(pool, evidence, options) {
  const { matrix } = pool;
  const prices = parsePrices(options.prices);
  const names = [...matrix.models, ...pool.ensembles.map(({ name }) => name)];
  checkPrices(prices, names);
  const costs = answerCosts(names, matrix.universe.length * 32, evidence, prices);
  const unpriced = policyContext(matrix, evidence, options);
  if (unpriced === void 0) return { policies: tooFew(), saving: null };
  const { context, modelCosts } = pricedContext(unpriced, options.saving === void 0 ? null : costs);
  const ensembles = realisedEnsembles(pool.ensembles, context, costs);
  const votes = votesOf(context, costs);
  const routed = routers(context, costs);
  const cascades = cascadesOf(context, costs);
  const selfMoa = selfMoaOf(context, costs);
  const parts = [votes, routed, cascades, selfMoa];
  const measured = bestFirst([ensembles, ...parts].flatMap((part2) => part2.realised));
  const saving = options.saving === void 0 || modelCosts === null ? null : savingOf(context, modelCosts, measured, { ...options.saving, declared: options.baseline !== void 0 });
  const realised = measured.map(({ against: _, variance: __, saving: ___, ...policy }) => policy);
  const policies = {
    headroom: context.headroom,
    realised,
    votes: votes.votes,
    cascades: cascades.cascades,
    selfMoa: selfMoa.selfMoa,
    routers: routerPicks(pool.ensembles, context),
    cost: costReport(context, realised, costs),
    folds: { count: context.folds.length, deals: context.deals.length },
    notes: [
      ...realised.some(({ deals }) => deals !== null) ? [learnedNote(context)] : [],
      ...clustersNotes(context),
      ...comparatorNotes(context),
      ...parts.flatMap((part2) => part2.notes)
    ]
  };
  return { policies, saving };
}
function clustersNotes({ unitOf }) {
  if (unitOf === null) return [];
  return [unitOf.every((unit) => unit === unitOf[0]) ? ONE_CLUSTER_NOTE : CLUSTERS_NOTE];
}
function learnedNote({ deals, folds }) {
  const times2 = deals.length === 1 ? "" : `, averaged over ${deals.length} deals of the queries into ${folds.length} folds`;
  return `What is said of a learned policy is the gain of policies trained on four fifths of the queries${times2}; the one trained on all of them may gain more or less.`;
}
function tooFew() {
  return {
    headroom: 0,
    realised: [],
    votes: { by: "outcomes", triples: null },
    cascades: [],
    selfMoa: null,
    routers: [],
    cost: null,
    folds: { count: 0, deals: 0 },
    notes: [`No policy was measured: that takes at least ${MIN_QUERIES2} queries that every model answered.`]
  };
}

// src/evidence/family.ts
function familyNames(stated, evidence) {
  return (model) => (stated.get(model) ?? evidence?.models.get(model)?.family ?? prefixOf(model)).toLowerCase();
}
function prefixOf(model) {
  const slash = model.indexOf("/");
  const end = slash > 0 ? slash : model.indexOf("-");
  return end > 0 ? model.slice(0, end) : model;
}

// src/run/analyse.ts
async function analyse(settings, table2, pool, graded, certificate, labels, evidence, stage) {
  const { seed, showText } = settings;
  const { matrix } = pool;
  const rows = table2.ids.size;
  const delta = deltaOf(certificate.confidence);
  const familyOf = familyNames(familiesOf(settings, matrix), evidence);
  const by = (input) => labels.find((label) => label.input === input);
  const groups = by("group-by")?.groups(rows);
  const { cluster } = pool;
  const pairOf2 = by("pair-by")?.clusters(rows);
  const draws = repeatedDraws(table2, matrix);
  const diagnostics = diagnose(pool, certificate, {
    seed,
    familyOf,
    stage,
    cluster,
    ...groups === void 0 ? {} : { groups },
    ...settings.options === void 0 ? {} : { options: settings.options },
    ...draws === void 0 ? {} : { draws }
  });
  stage("looking at the queries that every model got wrong");
  const audit = auditOf(pool, evidence, certificate, { familyOf, showText, graded: graded.matrix });
  stage("measuring votes, routers and cascades");
  const { baselineModel: baseline, prices } = settings;
  const { failOn, maxLoss = certificate.minGain, minSaving } = settings;
  const policyOptions = { baseline, cluster, delta, seed, prices, saving: { maxLoss, minSaving } };
  const { policies, saving } = policiesOf(pool, evidence, policyOptions);
  if (saving === null && failOn.includes("no-saving")) throw noCosts(certificate.singleBest.name);
  const isGated = failOn.includes("no-realised-gain") || failOn.includes("no-saving");
  const asGraded = graded === pool || !isGated ? null : policiesOf(graded, evidence, policyOptions);
  return {
    diagnostics,
    audit,
    policies,
    saving,
    policiesAsGraded: asGraded !== null && failOn.includes("no-realised-gain") ? asGraded.policies : null,
    savingAsGraded: asGraded !== null && failOn.includes("no-saving") ? asGraded.saving : null,
    judges: evidence === void 0 || evidence.judges.size < 2 ? null : judgeAgreement(evidence.judges, matrix, delta),
    formats: groups === void 0 || pairOf2 === void 0 ? null : pairedFormats(matrix, groups, pairOf2, delta)
  };
}
function noCosts(reference) {
  return new UserError(
    `\`fail-on\`: \`no-saving\` needs what the answers of ${quote(reference)} and of others cost, for each query one row, and at least 10 queries.`,
    "Give `prices`, lines of the form `model = dollars`, or results that hold costs."
  );
}
function familiesOf({ families }, { models }) {
  const matchers = families.map(({ glob, name }) => ({ name, matches: nameMatcher([glob]) }));
  const byModel = /* @__PURE__ */ new Map();
  for (const model of models) {
    const family = matchers.find(({ matches }) => matches(model));
    if (family !== void 0) byModel.set(model, family.name);
  }
  return byModel;
}
export {
  analyse
};
