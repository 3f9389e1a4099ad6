export const id = 515;
export const ids = [515];
export const modules = {

/***/ 1515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/certificate/level.js
var level = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/stats/domain.js
var domain = __webpack_require__(1870);
;// CONCATENATED MODULE: ./build/stats/beta-range.js

/** Moments that come from counts meet their bounds only to rounding. */
const TOLERANCE = 1e-12;
/**
 * The smallest and largest probability that all M models are wrong, given their mean error rate and their mean joint
 * error rate over pairs. With q_j = P(exactly j wrong) it is the range of q_M under
 *
 *     sum q_j = 1,   sum (j / M) q_j = meanError,   sum j (j - 1) / (M (M - 1)) q_j = meanJoint,   q >= 0,
 *
 * and sharp, because averaging over permutations of the models changes none of the three. It is the discrete moment
 * problem of Prekopa (Discrete Applied Mathematics 27, 1990), solved by its dual. For any i, (J - i)(J - i - 1) is not
 * negative at a whole J, so its mean bounds q_M from above by the mean over its value at M; the best i gives support
 * {i, i + 1, M}. J (J - M + 1) is positive only at J = M among 0 ... M, so its mean bounds q_M from below, with support
 * {0, M - 1, M}, or 0 does.
 *
 * @param models     M >= 2, whole
 * @param meanError  in [0, 1]
 * @param meanJoint  within the bounds that whole counts allow for that mean error, give or take 1e-12
 * @throws RangeError outside that domain
 */
function betaRange(models, meanError, meanJoint) {
    (0,domain/* requireDomain */.c)(Number.isInteger(models) && models >= 2, `betaRange: at least 2 models, not ${models}`);
    (0,domain/* requireDomain */.c)(meanError >= 0 && meanError <= 1, `betaRange: the mean error must lie in [0, 1], not ${meanError}`);
    const pairs = models * (models - 1);
    const mean = models * meanError;
    // With every count at one of the two whole numbers around the mean, pairs are wrong together as seldom as can be.
    const whole = Math.min(Math.floor(mean), models - 1);
    const least = (2 * whole * mean - whole * (whole + 1)) / pairs;
    (0,domain/* requireDomain */.c)(meanJoint >= least - TOLERANCE && meanJoint <= meanError + TOLERANCE, `betaRange: with mean error ${meanError} of ${models} models the joint rate lies in [${least}, ${meanError}], not ${meanJoint}`);
    const second = pairs * Math.min(meanError, Math.max(least, meanJoint));
    let high = 1;
    for (let i = 0; i <= models - 2; i++) {
        const bound = (second - 2 * i * mean + i * (i + 1)) / ((models - i) * (models - i - 1));
        high = Math.min(high, bound);
    }
    // Rounding may leave the bound a little below zero or, where the two coincide, below the lower one.
    high = Math.max(0, high);
    const low = Math.min(high, Math.max(0, (second - (models - 2) * mean) / models));
    return [low, high];
}

;// CONCATENATED MODULE: ./build/stats/normal.js

const INVERSE_SQRT_2PI = 0.3989422804014326779;
/** From here outwards the tail is an asymptotic rational function times the density (sqrt 32). */
const FAR = 5.656854249492380195;
/** Standard normal density at x, without the loss of digits that squaring a large x brings. @throws RangeError for NaN */
function normalDensity(x) {
    (0,domain/* requireDomain */.c)(!Number.isNaN(x), 'normalDensity: x must be a number, not NaN');
    return INVERSE_SQRT_2PI * gaussian(Math.abs(x));
}
/**
 * Standard normal distribution function P(X <= x).
 *
 * jStat's is 0 from -9 downwards, and diagnostics of large pools live there; this is W. J. Cody's rational minimax
 * approximation (Math. Comp. 23, 1969), in the three ranges of his ANORM (ACM TOMS 19, 1993).
 *
 * @param x  any number, infinities included
 * @throws RangeError for NaN
 * Accuracy: relative 1e-15 down to the smallest normal double (x = -37.5), 0 below the smallest double.
 */
function normalCdf(x) {
    const y = Math.abs(x);
    if (y <= 0.67448975)
        return 0.5 + x * centralRatio(x * x);
    (0,domain/* requireDomain */.c)(!Number.isNaN(x), 'normalCdf: x must be a number, not NaN');
    const tail = gaussian(y) * tailRatio(y);
    return x > 0 ? 1 - tail : tail;
}
/** Upper tail P(X > x) of the standard normal distribution, to the same relative accuracy as normalCdf. */
function normalUpperTail(x) {
    return normalCdf(-x);
}
/** log P(X <= x) of the standard normal distribution, finite down to x = -1e154. @throws RangeError for NaN */
function logNormalCdf(x) {
    if (x < -FAR)
        return x === -Infinity ? -Infinity : Math.log(tailRatio(-x)) - 0.5 * x * x;
    return x > 0 ? Math.log1p(-normalCdf(-x)) : Math.log(normalCdf(x));
}
/** The derivative of log P(X <= x): density over distribution function, stable in the far tail. */
function logNormalCdfSlope(x) {
    if (x < -FAR)
        return INVERSE_SQRT_2PI / tailRatio(-x);
    return normalDensity(x) / normalCdf(x);
}
/**
 * Standard normal quantile: x with P(X <= x) = p, by M. J. Wichura's algorithm AS 241 (PPND16, Applied Statistics 37,
 * 1988). For the quantile of an upper tail q use -normalQuantile(q): 1 - q has lost the digits of a small q.
 *
 * @param p  0 <= p <= 1; the ends give -Infinity and Infinity
 * @throws RangeError outside that domain
 * Accuracy: relative 1e-15 from the smallest double to 1/2; a polishing step was measured not to improve it.
 */
function normalQuantile(p) {
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * ratio(QUANTILE_CENTRE, 0.180625 - q * q);
    // Samplers call this a million times: the text of a complaint is made only where there is one.
    if (!(p > 0 && p < 1))
        return quantileAtTheEnds(p);
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const size = r <= 5 ? ratio(QUANTILE_TAIL, r - 1.6) : ratio(QUANTILE_FAR, r - 5);
    return q < 0 ? -size : size;
}
function quantileAtTheEnds(p) {
    (0,domain/* requireDomain */.c)(p === 0 || p === 1, `normalQuantile: p must lie in [0, 1], not ${p}`);
    return p === 0 ? -Infinity : Infinity;
}
/** exp(-y^2 / 2), y >= 0, with y split so that the large part of its square is exact. */
function gaussian(y) {
    if (y > 40)
        return 0;
    const head = Math.trunc(y * 16) / 16;
    return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (y - head) * (y + head));
}
/** (P(X <= x) - 1/2) / x for |x| <= 0.674, by s = x^2. */
function centralRatio(s) {
    const p = (((0.065682337918207449113 * s + 2.2352520354606839287) * s + 161.02823106855587881) * s + 1067.6894854603709582) *
        s;
    const q = (((s + 47.20258190468824187) * s + 976.09855173777669322) * s + 10260.932208618978205) * s;
    return (p + 18154.981253343561249) / (q + 45507.789335026729956);
}
/** P(X > y) / exp(-y^2 / 2) for y >= 0.674. */
function tailRatio(y) {
    if (y <= FAR)
        return nearTailRatio(y);
    const s = 1 / (y * y);
    return (INVERSE_SQRT_2PI - s * ratio(TAIL_FAR, s)) / y;
}
/** tailRatio up to FAR, written out because sums over whole pools spend their time here. */
function nearTailRatio(y) {
    let p = 1.0765576773720192317e-8 * y + 0.39894151208813466764;
    p = (p * y + 8.8831497943883759412) * y + 93.506656132177855979;
    p = (p * y + 597.27027639480026226) * y + 2494.5375852903726711;
    p = (p * y + 6848.1904505362823326) * y + 11602.651437647350124;
    let q = y + 22.266688044328115691;
    q = (q * y + 235.38790178262499861) * y + 1519.377599407554805;
    q = (q * y + 6485.558298266760755) * y + 18615.571640885098091;
    q = (q * y + 34900.952721145977266) * y + 38912.003286093271411;
    return (p * y + 9842.7148383839780218) / (q * y + 19685.429676859990727);
}
function ratio({ p, q }, x) {
    let above = p[0];
    let below = q[0];
    for (let i = 1; i < p.length; i++) {
        above = above * x + p[i];
        below = below * x + q[i];
    }
    return above / below;
}
// prettier-ignore
const TAIL_FAR = {
    p: [0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
        2.9112874951168792e-5],
    q: [1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5],
};
// prettier-ignore
const QUANTILE_CENTRE = {
    p: [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
        1971.5909503065514427, 133.14166789178437745, 3.387132872796366608],
    q: [5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
        687.1870074920579083, 42.313330701600911252, 1],
};
// prettier-ignore
const QUANTILE_TAIL = {
    p: [7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
        3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734],
    q: [1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
        0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1],
};
// prettier-ignore
const QUANTILE_FAR = {
    p: [2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
        0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772],
    q: [2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
        0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1],
};

;// CONCATENATED MODULE: ./build/stats/random.js

/**
 * A seeded generator: xoshiro128** (Blackman and Vigna, ACM TOMS 47, 2021; period 2^128 - 1), its state filled by
 * splitmix32. Each number carries 53 random bits, from two 32-bit draws. Same seed, same numbers, on every machine.
 *
 * @param seed  a whole number in [0, 2^32), or a text, which is hashed to one (FNV-1a over its UTF-16 units)
 * @throws RangeError for another number
 */
function seededRandom(seed) {
    let mix = typeof seed === 'string' ? hash(seed) : seed;
    (0,domain/* requireDomain */.c)(Number.isInteger(mix) && mix >= 0 && mix < 2 ** 32, `seed: a whole number in [0, 2^32), not ${mix}`);
    const fill = () => {
        mix = (mix + 0x9e3779b9) | 0;
        let z = mix ^ (mix >>> 16);
        z = Math.imul(z, 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return z ^ (z >>> 15);
    };
    let [a, b, c, d] = [fill(), fill(), fill(), fill()];
    const draw = () => {
        const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result;
    };
    return () => ((draw() >>> 5) * 2 ** 26 + (draw() >>> 6)) / 2 ** 53;
}
/** A whole number, uniform on 0 ... n - 1 to within n / 2^53. @throws RangeError unless n is whole and in [1, 2^32] */
function integerBelow(random, n) {
    if (!(Number.isInteger(n) && n >= 1 && n <= 2 ** 32))
        throw new RangeError(`integerBelow: n must be in [1, 2^32], not ${n}`);
    return Math.floor(random() * n);
}
function rotate(x, by) {
    return (x << by) | (x >>> (32 - by));
}
function hash(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h >>> 0;
}

// EXTERNAL MODULE: ./build/outcomes/bits.js
var outcomes_bits = __webpack_require__(674);
;// CONCATENATED MODULE: ./build/diagnostics/multinomial.js
/**
 * Draws a multinomial sample: how often each category comes up when as many items are drawn, with replacement, as
 * there are. One binomial for each category, so that a bootstrap costs by the categories and not by the items.
 *
 * @param counts  items of each category, whole numbers >= 0
 * @param drawn   receives the counts of the sample, of the same length
 */
function resample(counts, drawn, random) {
    let items = 0;
    for (const count of counts)
        items += count;
    let left = items;
    for (let i = 0; i < counts.length; i++) {
        const count = counts[i];
        // The last category that holds anything takes what is left: its share of the remaining items is 1.
        const taken = left === 0 || count === 0 ? 0 : count >= items ? left : drawBinomial(left, count / items, random);
        drawn[i] = taken;
        left -= taken;
        items -= count;
    }
}
/**
 * A draw from the binomial distribution, exact: by inversion where the mean is below 10, else by W. Hormann's
 * transformed rejection (BTRS, Journal of Statistical Computation and Simulation 46, 1993).
 *
 * @param n  trials, a whole number >= 0, @param p  0 < p < 1
 */
function drawBinomial(n, p, random) {
    if (p > 0.5)
        return n - drawBinomial(n, 1 - p, random);
    return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}
function byInversion(n, p, random) {
    const odds = p / (1 - p);
    let probability = Math.exp(n * Math.log1p(-p));
    let rest = random();
    let k = 0;
    while (rest > probability && k < n) {
        rest -= probability;
        k += 1;
        probability *= ((n - k + 1) / k) * odds;
        // Rounding can leave a rest that no further outcome uses up.
        if (probability < 1e-300)
            break;
    }
    return k;
}
function byRejection(n, p, random) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const centre = n * p + 0.5;
    const squeeze = 0.92 - 4.2 / b;
    const scale = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    const logOdds = Math.log(p / (1 - p));
    for (;;) {
        const u = random() - 0.5;
        const v = random();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + centre);
        if (us >= 0.07 && v <= squeeze)
            return k;
        if (k < 0 || k > n)
            continue;
        const accepted = logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds;
        if (Math.log((v * scale) / (a / (us * us) + b)) <= accepted)
            return k;
    }
}
/** log k! by Stirling's series, to 1e-12; below k = 9 by way of 9!. */
function logFactorial(k) {
    let z = k + 1;
    let product = 1;
    for (; z < 10; z += 1)
        product *= z;
    const r = 1 / (z * z);
    const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / z;
    return (z - 0.5) * Math.log(z) - z + 0.9189385332046727 + series - Math.log(product);
}

;// CONCATENATED MODULE: ./build/diagnostics/percentile.js
/**
 * The p-quantile of sorted values, by linear interpolation between order statistics (type 7 of Hyndman and Fan,
 * American Statistician 50, 1996).
 *
 * @param sorted  ascending, at least one value
 * @param p       0 <= p <= 1
 * @throws RangeError outside that domain
 */
function percentile(sorted, p) {
    if (!(sorted.length > 0 && p >= 0 && p <= 1))
        throw new RangeError(`percentile: p = ${p} of ${sorted.length} values`);
    const at = p * (sorted.length - 1);
    const below = Math.floor(at);
    const low = sorted[below];
    const high = sorted[Math.ceil(at)];
    // Equal neighbours need no arithmetic, which infinite ones would turn into NaN.
    return low === high ? low : low + (at - below) * (high - low);
}

;// CONCATENATED MODULE: ./build/diagnostics/wrong-sets.js

function wrongSets(matrix) {
    const order = matrix.models.map((_, i) => i).sort((i, j) => (matrix.models[i] < matrix.models[j] ? -1 : 1));
    const size = matrix.universe.length * 32;
    const wrong = order.map((i) => (0,outcomes_bits/* combine */.kg)(size, (w) => matrix.complete[w] & ~matrix.right[i][w]));
    return {
        complete: matrix.complete,
        models: order.map((i) => matrix.models[i]),
        wrong,
        counts: Float64Array.from(wrong, (bits) => matrix.queries(bits)),
        queries: matrix.queries(matrix.complete),
        weights: matrix.weights,
    };
}
/** The same for some of the models. */
function subset(sets, members) {
    return {
        ...sets,
        models: members.map((i) => sets.models[i]),
        wrong: members.map((i) => sets.wrong[i]),
        counts: Float64Array.from(members, (i) => sets.counts[i]),
    };
}
/** Models that are wrong on some queries and right on some: those with a finite threshold. */
function varying(sets) {
    return sets.models.map((_, i) => i).filter((i) => sets.counts[i] > 0 && sets.counts[i] < sets.queries);
}
/** Share of the complete queries on which all of these models are wrong. @param sets  at least one model */
function coFailureRate({ complete, wrong, weights, queries }) {
    const together = (0,outcomes_bits/* combine */.kg)(complete.length * 32, (w) => wrong.reduce((word, bits) => word & bits[w], complete[w]));
    return (0,outcomes_bits/* count */.U9)(together, weights) / queries;
}

;// CONCATENATED MODULE: ./build/diagnostics/clusters.js




const REPLICATES = 2000;
const FEWEST = 200;
/** Additions, of about a nanosecond each. */
const WORK = 2e9;
/**
 * What it does to the gain that queries come in clusters (one passage, one template): how much wider its variance is
 * than that of as many independent queries, and a bootstrap interval over whole clusters.
 *
 * @param clusterOf  the cluster of each row, whole numbers from 0; read at complete rows only
 * @param reference  the single best model, or the declared baseline
 * @param declared   whether it was declared: the gain is then the gain over it, else over the best of each resample
 * @param delta      1 - confidence of the two-sided interval, in (0, 1)
 * @returns null where there are fewer than two clusters
 */
function clusterDiagnostics(matrix, clusterOf, reference, declared, delta, random) {
    const { models, clusters, kinds } = clusterKinds(matrix, clusterOf);
    if (clusters < 2)
        return null;
    const at = models.indexOf(reference);
    const replicates = Math.min(REPLICATES, Math.max(FEWEST, Math.floor(WORK / (kinds.length * (models.length + 60)))));
    const gains = resampledGains(kinds, declared ? [at] : [...models.keys()], replicates, random);
    return {
        clusters,
        largest: kinds.reduce((most, kind) => Math.max(most, kind.queries), 0),
        designEffect: designEffect(kinds, clusters, at),
        interval: [percentile(gains, delta / 2), percentile(gains, 1 - delta / 2)],
        replicates,
    };
}
function clusterKinds(matrix, clusterOf) {
    const { models, wrong } = wrongSets(matrix);
    const size = matrix.universe.length * 32;
    const rescued = wrong.map((bits) => (0,outcomes_bits/* combine */.kg)(size, (w) => bits[w] & ~matrix.allWrong[w]));
    const rows = [];
    (0,outcomes_bits/* forEachBit */.qs)(matrix.complete, (row) => rows.push(row));
    rows.sort((a, b) => clusterOf[a] - clusterOf[b]);
    // First the queries, then the rescues of each model.
    const counts = new Float64Array(1 + models.length);
    const kinds = new Map();
    let clusters = 0;
    for (const [i, row] of rows.entries()) {
        const weight = matrix.weights === null ? 1 : matrix.weights[row];
        counts[0] += weight;
        for (const [m, bits] of rescued.entries())
            if ((0,outcomes_bits/* hasBit */.c0)(bits, row))
                counts[m + 1] += weight;
        if (i + 1 < rows.length && clusterOf[rows[i + 1]] === clusterOf[row])
            continue;
        const key = counts.join();
        const kind = kinds.get(key);
        if (kind === undefined)
            kinds.set(key, { clusters: 1, counts: [...counts] });
        else
            kind.clusters += 1;
        clusters += 1;
        counts.fill(0);
    }
    // Sorted by what they hold: the draws must not depend on the order of rows or on how clusters are numbered.
    const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        models,
        clusters,
        kinds: sorted.map(([, kind]) => ({
            clusters: kind.clusters,
            queries: kind.counts[0],
            rescues: kind.counts.slice(1),
        })),
    };
}
function resampledGains(kinds, models, replicates, random) {
    const clusters = Float64Array.from(kinds, (kind) => kind.clusters);
    const drawn = new Float64Array(kinds.length);
    const rescues = new Float64Array(models.length);
    const gains = new Float64Array(replicates);
    for (let i = 0; i < replicates; i++) {
        resample(clusters, drawn, random);
        rescues.fill(0);
        let queries = 0;
        for (const [k, kind] of kinds.entries()) {
            const times = drawn[k];
            if (times === 0)
                continue;
            queries += times * kind.queries;
            for (let m = 0; m < models.length; m++)
                rescues[m] += times * kind.rescues[models[m]];
        }
        gains[i] = rescues.reduce((least, count) => Math.min(least, count)) / queries;
    }
    return gains.sort();
}
/** Sandwich variance of the rescue rate, with the factor C / (C - 1), over p (1 - p) / n. */
function designEffect(kinds, clusters, model) {
    let [queries, rescues] = [0, 0];
    for (const kind of kinds) {
        queries += kind.clusters * kind.queries;
        rescues += kind.clusters * kind.rescues[model];
    }
    if (rescues === 0 || rescues === queries)
        return null;
    const rate = rescues / queries;
    const squares = kinds.reduce((sum, kind) => sum + kind.clusters * (kind.rescues[model] - rate * kind.queries) ** 2, 0);
    return ((clusters / (clusters - 1)) * squares) / (queries * rate * (1 - rate));
}

// EXTERNAL MODULE: ./build/stats/bisect.js
var bisect = __webpack_require__(9832);
;// CONCATENATED MODULE: ./build/stats/clayton.js


/**
 * P(U_i <= u_i for every i) under a Clayton copula: (sum u_i^-theta - (m - 1))^(-1/theta) (Clayton, Biometrika 65,
 * 1978; Nelsen, An Introduction to Copulas, section 4.6). Its lower tails depend: all events together stay likely
 * however rare each is.
 *
 * @param u      marginal probabilities, each in (0, 1), at least one
 * @param theta  0 <= theta <= Infinity; 0 is independence and Infinity the smallest of the u
 * @throws RangeError outside that domain
 * Accuracy: relative 1e-13; the sum is taken in logarithms, without cancellation near either limit.
 */
function claytonProbability(u, theta) {
    checkMargins(u);
    (0,domain/* requireDomain */.c)(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
    return probability(Array.from(u, Math.log), theta);
}
/** The coefficient of lower tail dependence, lim P(U <= q | V <= q) for q to 0: 2^(-1/theta). */
function claytonTailDependence(theta) {
    (0,domain/* requireDomain */.c)(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
    return theta === 0 ? 0 : 2 ** (-1 / theta);
}
/**
 * The theta at which the mean over all pairs of P(U_i <= u_i, U_j <= u_j) is `meanJoint`. The search runs over
 * Kendall's tau = theta / (theta + 2), in which the mean is increasing from independence (0) to comonotonicity (1).
 * Pairs that are less often wrong together than independent ones are beyond this copula: `limit` says so.
 *
 * @param u          marginal probabilities, each in (0, 1), at least two
 * @param meanJoint  between the means of the Frechet bounds max(0, u_i + u_j - 1) and min(u_i, u_j), give or take 1e-12
 * @throws RangeError outside that domain
 */
function fitClayton(u, meanJoint) {
    checkMargins(u);
    (0,domain/* requireDomain */.c)(u.length >= 2, 'Clayton: at least two margins are needed');
    const logs = Array.from(u, Math.log);
    const highest = meanOverPairs(u.length, (i, j) => Math.min(u[i], u[j]));
    const lowest = meanOverPairs(u.length, (i, j) => Math.max(0, u[i] + u[j] - 1));
    (0,domain/* requireDomain */.c)(meanJoint >= lowest - 1e-12 && meanJoint <= highest + 1e-12, `Clayton: the mean joint probability must lie in [${lowest}, ${highest}], not ${meanJoint}`);
    const missing = (tau) => meanJoint - meanOverPairs(u.length, (i, j) => probability([logs[i], logs[j]], (2 * tau) / (1 - tau)));
    if (missing(0) <= 0)
        return { theta: 0, limit: 'independence' };
    if (meanJoint >= highest)
        return { theta: Infinity, limit: 'comonotone' };
    const tau = (0,bisect/* firstNotPositive */.T)(missing, 0, 1);
    return { theta: (2 * tau) / (1 - tau), limit: null };
}
function probability(logs, theta) {
    if (theta === 0)
        return Math.exp(logs.reduce((sum, x) => sum + x, 0));
    const least = logs.reduce((a, b) => Math.min(a, b));
    if (theta === Infinity)
        return Math.exp(least);
    const largest = -theta * least;
    // Below 700 the powers are doubles, and 1 + sum (u^-theta - 1) has positive terms only; above it the -(m - 1) is lost.
    const logSum = largest < 700
        ? Math.log1p(logs.reduce((sum, x) => sum + Math.expm1(-theta * x), 0))
        : largest + Math.log(logs.reduce((sum, x) => sum + Math.exp(-theta * x - largest), 0));
    return Math.exp(-logSum / theta);
}
function meanOverPairs(m, value) {
    let sum = 0;
    for (let i = 1; i < m; i++)
        for (let j = 0; j < i; j++)
            sum += value(i, j);
    return sum / ((m * (m - 1)) / 2);
}
function checkMargins(u) {
    (0,domain/* requireDomain */.c)(u.length >= 1, 'Clayton: there are no margins');
    for (let i = 0; i < u.length; i++)
        (0,domain/* requireDomain */.c)(u[i] > 0 && u[i] < 1, `Clayton: margins lie in (0, 1), not ${u[i]}`);
}

;// CONCATENATED MODULE: ./build/stats/correlation-matrix.js

/** The matrix of these rows. @throws RangeError unless it is square, symmetric to 1e-12 and finite */
function symmetricMatrix(rows) {
    const size = rows.length;
    const cells = new Float64Array(size * size);
    rows.forEach((row, i) => {
        requireDomain(row.length === size, `matrix: row ${i} has ${row.length} cells, not ${size}`);
        cells.set(row, i * size);
    });
    for (let i = 0; i < size; i++)
        for (let j = 0; j <= i; j++)
            // Written so that NaN and infinity fail too.
            if (!(Math.abs(rows[i][j] - rows[j][i]) <= 1e-12))
                throw new RangeError(`matrix: not symmetric at ${i}, ${j}`);
    return { size, cells };
}
/**
 * All eigenvalues and eigenvectors of a symmetric matrix by Jacobi's method (cyclic by rows; Golub and Van Loan, Matrix
 * Computations, section 8.5): slower than the QL method and simpler, and it gives orthogonal vectors to the last digits.
 *
 * Accuracy: absolute 1e-14 times the largest eigenvalue and the square root of the size.
 */
function symmetricEigen(matrix) {
    const n = matrix.size;
    const a = matrix.cells.slice();
    const v = identity(n);
    const scale = Math.sqrt(a.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let sweep = 0; sweep < 100; sweep++) {
        let off = 0;
        for (let p = 0; p < n; p++)
            for (let q = p + 1; q < n; q++)
                off = Math.max(off, Math.abs(a[p * n + q]));
        if (off <= 1e-17 * scale)
            return inOrder(a, v, n);
        for (let p = 0; p < n; p++)
            for (let q = p + 1; q < n; q++)
                if (Math.abs(a[p * n + q]) > 1e-18 * scale)
                    correlation_matrix_rotate(a, v, n, p, q);
    }
    throw new RangeError('symmetricEigen: no convergence');
}
/** Makes the cell (p, q) zero by a rotation in the plane of p and q. */
function correlation_matrix_rotate(a, v, n, p, q) {
    const cross = a[p * n + q];
    const theta = (a[q * n + q] - a[p * n + p]) / (2 * cross);
    const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(1, theta));
    const cos = 1 / Math.hypot(1, t);
    const sin = t * cos;
    for (let i = 0; i < n; i++) {
        const [x, y] = [a[i * n + p], a[i * n + q]];
        a[i * n + p] = cos * x - sin * y;
        a[i * n + q] = sin * x + cos * y;
    }
    for (let i = 0; i < n; i++) {
        const [x, y] = [a[p * n + i], a[q * n + i]];
        a[p * n + i] = cos * x - sin * y;
        a[q * n + i] = sin * x + cos * y;
    }
    a[p * n + q] = a[q * n + p] = 0;
    for (let i = 0; i < n; i++) {
        const [x, y] = [v[i * n + p], v[i * n + q]];
        v[i * n + p] = cos * x - sin * y;
        v[i * n + q] = sin * x + cos * y;
    }
}
function inOrder(a, v, n) {
    const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j] - a[i * n + i]);
    const vectors = new Float64Array(n * n);
    order.forEach((from, to) => {
        for (let i = 0; i < n; i++)
            vectors[i * n + to] = v[i * n + from];
    });
    return { values: Float64Array.from(order, (i) => a[i * n + i]), vectors: { size: n, cells: vectors } };
}
function identity(n) {
    const cells = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
        cells[i * n + i] = 1;
    return cells;
}
/**
 * A positive definite correlation matrix near a symmetric one with unit diagonal: eigenvalues below `floor` are raised
 * to it and the diagonal is rescaled to 1. A matrix that needs no raising comes back as it is. (Clipping once is not
 * the nearest matrix in Frobenius norm, which Higham's alternating projections find; it is what the published
 * comparison used.)
 *
 * @param floor  smallest eigenvalue before rescaling, > 0
 * @throws RangeError where the diagonal is not 1 or floor is not in (0, 1]
 */
function nearestCorrelation(matrix, floor = 1e-4) {
    const n = matrix.size;
    (0,domain/* requireDomain */.c)(floor > 0 && floor <= 1, `nearestCorrelation: floor must lie in (0, 1], not ${floor}`);
    for (let i = 0; i < n; i++) {
        const cell = matrix.cells[i * n + i];
        (0,domain/* requireDomain */.c)(Math.abs(cell - 1) <= 1e-12, `nearestCorrelation: diagonal cell ${i} must be 1, not ${cell}`);
    }
    const { values, vectors } = symmetricEigen(matrix);
    const raised = values.filter((value) => value < floor).length;
    if (raised === 0)
        return { matrix, raised };
    const v = vectors.cells;
    const cells = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
        for (let j = 0; j <= i; j++) {
            let sum = 0;
            for (let k = 0; k < n; k++)
                sum += v[i * n + k] * v[j * n + k] * Math.max(floor, values[k]);
            cells[i * n + j] = cells[j * n + i] = sum;
        }
    const width = Float64Array.from({ length: n }, (_, i) => Math.sqrt(cells[i * n + i]));
    for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++)
            cells[i * n + j] = i === j ? 1 : cells[i * n + j] / (width[i] * width[j]);
    return { matrix: { size: n, cells }, raised };
}
/** The lower triangular L with L L' = matrix (Cholesky). @throws RangeError where the matrix is not positive definite */
function cholesky(matrix) {
    const n = matrix.size;
    const l = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
        for (let j = 0; j <= i; j++) {
            let sum = matrix.cells[i * n + j];
            for (let k = 0; k < j; k++)
                sum -= l[i * n + k] * l[j * n + k];
            if (i === j && !(sum > 0))
                throw new RangeError(`cholesky: the matrix is not positive definite at row ${i}`);
            l[i * n + j] = i === j ? Math.sqrt(sum) : sum / l[j * n + j];
        }
    return { size: n, cells: l };
}

;// CONCATENATED MODULE: ./build/stats/orthant.js


/** A relative standard error of about 0.3 % for 67 strongly dependent variables, far less for few. */
const USUAL_SIZE = { shifts: 12, points: 400 };
/** Sums of products are not better than this, however well the shifts agree. */
const ROUNDING = 1e-12;
/**
 * P(X_i <= t_i for every i) for a normal vector with unit variances and the given correlations: Genz's transformation
 * to the unit cube (Journal of Computational and Graphical Statistics 1, 1992) with the variables ordered by smallest
 * conditional probability (Gibson, Glasbey and Elston 1994) and the draws tilted (see minimaxTilt), integrated over a randomly shifted Richtmyer lattice (the
 * fractional parts of multiples of the square roots of primes) folded by the baker's transformation.
 *
 * @param thresholds   finite, one for each row
 * @param correlation  positive definite, unit diagonal (see nearestCorrelation)
 * @param random       uniform on [0, 1)
 * @throws RangeError outside that domain
 */
function orthantProbability(thresholds, correlation, random, { shifts, points } = USUAL_SIZE) {
    (0,domain/* requireDomain */.c)(shifts >= 2 && points >= 1, `orthant: at least 2 shifts and 1 point, not ${shifts} and ${points}`);
    const chain = conditionalChain(thresholds, correlation);
    const n = thresholds.length;
    const generator = primes(n).map((p) => Math.sqrt(p) % 1);
    const at = new Float64Array(n);
    const scratch = new Float64Array(n);
    const tilt = minimaxTilt(chain);
    const means = [];
    for (let shift = 0; shift < shifts; shift++) {
        for (let i = 0; i < n; i++)
            at[i] = random();
        let sum = 0;
        for (let point = 0; point < points; point++) {
            sum += weigh(chain, tilt, at, scratch);
            for (let i = 0; i < n; i++) {
                const next = at[i] + generator[i];
                at[i] = next < 1 ? next : next - 1;
            }
        }
        means.push(sum / points);
    }
    const value = means.reduce((a, b) => a + b) / shifts;
    const spread = means.reduce((sum, mean) => sum + (mean - value) ** 2, 0);
    return { value, standardError: Math.max(ROUNDING * value, Math.sqrt(spread / (shifts - 1) / shifts)) };
}
/**
 * The integrand at one point of the unit cube: each variable is drawn from its normal distribution, moved by its tilt
 * and cut at its limit, and the product collects what cutting and moving cost.
 */
function weigh(chain, tilt, at, limits) {
    const { size, weights } = chain;
    limits.set(chain.limits);
    let product = 1;
    let exponent = 0;
    for (let j = 0; j < size; j++) {
        const moved = tilt[j];
        const room = normalCdf(limits[j] - moved);
        product *= room;
        if (j === size - 1)
            break;
        // The floor lies beyond every threshold of use; without it a corner of the cube gives minus infinity.
        const drawn = moved + normalQuantile(Math.max(1e-300, Math.abs(2 * at[j] - 1) * room));
        exponent += moved * (0.5 * moved - drawn);
        const column = j * size;
        for (let i = j + 1; i < size; i++)
            limits[i] = limits[i] - weights[column + i] * drawn;
    }
    return product * Math.exp(exponent);
}
/**
 * Botev's minimax tilt (JRSS B 79, 2017): the shifts of the draws that make the largest value of the integrand as
 * small as possible. They solve mu_j = -sum over i > j of weights[j, i] h(limit_i - mu_i), with h the slope of log Phi
 * and each limit taken at the means of the tilted draws. Damped substitution solves it roughly; the estimate is unbiased
 * whatever the tilt, so a rough answer costs precision only.
 */
function minimaxTilt({ size, limits, weights }) {
    const tilt = new Float64Array(size);
    const hazard = new Float64Array(size);
    const left = new Float64Array(size);
    let damping = 0.5;
    let before = Infinity;
    for (let round = 0; round < 100; round++) {
        left.set(limits);
        for (let j = 0; j < size; j++) {
            hazard[j] = logNormalCdfSlope(left[j] - tilt[j]);
            const mean = tilt[j] - hazard[j];
            for (let i = j + 1; i < size; i++)
                left[i] = left[i] - weights[j * size + i] * mean;
        }
        let change = 0;
        for (let j = 0; j < size; j++) {
            let sum = 0;
            for (let i = j + 1; i < size; i++)
                sum -= weights[j * size + i] * hazard[i];
            change = Math.max(change, Math.abs(sum - tilt[j]));
            tilt[j] = tilt[j] + damping * (sum - tilt[j]);
        }
        if (change < 1e-3)
            break;
        // Growing corrections mean that the substitution overshoots.
        if (change > before)
            damping *= 0.7;
        before = change;
    }
    return tilt;
}
/** Cholesky's decomposition with the variable least likely to stay below its threshold taken first at every step. */
function conditionalChain(thresholds, correlation) {
    const n = correlation.size;
    (0,domain/* requireDomain */.c)(n > 0 && thresholds.length === n, `orthant: ${thresholds.length} thresholds for ${n} variables`);
    const t = Float64Array.from(thresholds);
    (0,domain/* requireDomain */.c)(t.every(Number.isFinite), 'orthant: thresholds must be finite');
    const c = correlation.cells.slice();
    for (let i = 0; i < n; i++)
        (0,domain/* requireDomain */.c)(Math.abs(c[i * n + i] - 1) < 1e-9, `orthant: diagonal cell ${i} must be 1`);
    // What is left of each variable's variance, and where its predecessors are expected to have moved it.
    const rest = new Float64Array(n).fill(1);
    const moved = new Float64Array(n);
    const weights = new Float64Array(n * n);
    for (let k = 0; k < n; k++) {
        let next = k;
        let least = Infinity;
        for (let i = k; i < n; i++) {
            if (!(rest[i] > 1e-12))
                throw new RangeError('orthant: the correlation matrix is not positive definite');
            const z = (t[i] - moved[i]) / Math.sqrt(rest[i]);
            if (z < least)
                [least, next] = [z, i];
        }
        swap(k, next);
        const width = Math.sqrt(rest[k]);
        weights[k * n + k] = width;
        const expected = -logNormalCdfSlope(least);
        for (let i = k + 1; i < n; i++) {
            let sum = c[i * n + k];
            for (let j = 0; j < k; j++)
                sum -= weights[i * n + j] * weights[k * n + j];
            weights[i * n + k] = sum / width;
            rest[i] = rest[i] - (sum / width) ** 2;
            moved[i] = moved[i] + (sum / width) * expected;
        }
    }
    for (let i = 0; i < n; i++) {
        const width = weights[i * n + i];
        t[i] = t[i] / width;
        for (let j = 0; j <= i; j++)
            weights[i * n + j] = weights[i * n + j] / width;
    }
    // Columns as rows: the sampler walks down a column.
    const columns = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
        for (let j = 0; j < i; j++)
            columns[j * n + i] = weights[i * n + j];
    return { size: n, limits: t, weights: columns };
    function swap(k, i) {
        if (i === k)
            return;
        for (const list of [t, rest, moved])
            [list[k], list[i]] = [list[i], list[k]];
        for (let j = 0; j < n; j++) {
            [c[k * n + j], c[i * n + j]] = [c[i * n + j], c[k * n + j]];
            [weights[k * n + j], weights[i * n + j]] = [weights[i * n + j], weights[k * n + j]];
        }
        for (let j = 0; j < n; j++)
            [c[j * n + k], c[j * n + i]] = [c[j * n + i], c[j * n + k]];
    }
}
function primes(count) {
    const found = [];
    for (let candidate = 2; found.length < count; candidate++)
        if (found.every((p) => candidate % p !== 0))
            found.push(candidate);
    return found;
}

;// CONCATENATED MODULE: ./build/stats/single-factor.js


/**
 * P(X_i <= t_i for every i) for standard normal X_i that share one factor, every pair with the correlation rho:
 *
 *     P = integral of phi(z) prod_i Phi((t_i - sqrt(rho) z) / sqrt(1 - rho)) dz.
 *
 * @param thresholds  at least 1 finite number
 * @param rho         0 <= rho <= 1; the ends have closed forms, prod Phi(t_i) and Phi(min t_i)
 * @throws RangeError outside that domain
 * Accuracy: relative 1e-11, down to the smallest normal double (checked against values of 20 digits); for rho above
 * 1 - 1e-11 the rounding of the integration variable limits it to 1e-16 / sqrt(1 - rho).
 */
function singleFactorProbability(thresholds, rho) {
    return Math.exp(logSingleFactorProbability(thresholds, rho));
}
/** The logarithm of singleFactorProbability, finite where the probability itself is too small for a double. */
function logSingleFactorProbability(thresholds, rho) {
    (0,domain/* requireDomain */.c)(rho >= 0 && rho <= 1, `single factor: rho must lie in [0, 1], not ${rho}`);
    (0,domain/* requireDomain */.c)(thresholds.length > 0, 'single factor: there are no thresholds');
    const t = Float64Array.from(thresholds);
    const odd = t.find((x) => !Number.isFinite(x));
    (0,domain/* requireDomain */.c)(odd === undefined, `single factor: thresholds must be finite, not ${odd}`);
    if (rho === 0)
        return t.reduce((sum, x) => sum + logNormalCdf(x), 0);
    if (rho === 1)
        return logNormalCdf(Math.min(...t));
    return logIntegral(new Integrand(t, rho));
}
/** Up to this ratio of the widths of phi and of one factor's edge (rho = 0.94) equal steps are fine enough. */
const GENTLE = 4;
const MOST_HALVINGS = 12;
/** Terms below this share of the largest are left out. */
const NEGLIGIBLE = 1e-16;
/**
 * The logarithm of the integral by the trapezoidal rule. The integrand is analytic everywhere and its tails fall at
 * least as those of phi, so halving the step at least squares the relative error (Trefethen and Weideman, SIAM Review
 * 56, 2014), and an agreement of 3e-6 between two steps means 1e-11 for the later.
 *
 * For a rho near 1 the edge where the product falls is far narrower than phi. There the rule is applied over w, with
 * z = edge + scale * sinh(w), which has points for both, and runs until two answers agree to all digits wanted.
 */
function logIntegral(integrand) {
    const { mode, width } = integrand.peak();
    const height = integrand.log(mode);
    const { edge, edgeWidth, rate } = integrand;
    const gentle = rate <= GENTLE;
    // Next to 1, an edge is so narrow that the rounding of z itself shows.
    const agreement = gentle ? 3e-6 : Math.max(1e-11, 1e-16 * rate);
    const scale = gentle ? Math.min(width, edgeWidth) : edgeWidth;
    // In either variable the mode lies at 0, so that the terms fall from there.
    const shift = gentle ? 0 : Math.asinh((mode - edge) / scale);
    const term = gentle
        ? (w) => Math.exp(integrand.log(mode + scale * w) - height)
        : (w) => Math.exp(integrand.log(edge + scale * Math.sinh(shift + w)) - height) * Math.cosh(shift + w);
    let step = gentle ? 1 : 0.5;
    const top = term(0);
    // Walk outwards to where the terms have died; on either side they rise at most once before they fall.
    const walk = (direction) => {
        let [steps, sum, largest] = [0, 0, top];
        for (let value = Infinity; value > NEGLIGIBLE * largest; sum += value) {
            value = term(direction * step * ++steps);
            largest = Math.max(largest, value);
        }
        return { steps, sum };
    };
    const [left, right] = [walk(-1), walk(1)];
    const low = -step * left.steps;
    let sum = left.sum + top + right.sum;
    let intervals = left.steps + right.steps;
    let area = sum * step;
    for (let halving = 0; halving < MOST_HALVINGS; halving++) {
        for (let i = 0; i < intervals; i++)
            sum += term(low + (i + 0.5) * step);
        const before = area;
        step /= 2;
        intervals *= 2;
        area = sum * step;
        if (Math.abs(area - before) <= agreement * area)
            return height + Math.log(area * scale);
    }
    throw new RangeError(`single factor: no convergence at rho = ${integrand.rho}`);
}
const LOG_SQRT_2PI = 0.9189385332046727418;
/** phi(z) prod_i Phi((t_i - sqrt(rho) z) / sqrt(1 - rho)), a log-concave function of z. */
class Integrand {
    thresholds;
    rho;
    loading;
    spread;
    /** The width of phi over that of one factor's edge. */
    rate;
    edgeWidth;
    /** Where the first factor falls through one half. */
    edge;
    constructor(thresholds, rho) {
        this.thresholds = thresholds;
        this.rho = rho;
        this.loading = Math.sqrt(rho);
        this.spread = Math.sqrt(1 - rho);
        this.rate = this.loading / this.spread;
        this.edgeWidth = this.spread / this.loading;
        this.edge = thresholds.reduce((a, b) => Math.min(a, b)) / this.loading;
    }
    log(z) {
        let log = -0.5 * z * z - LOG_SQRT_2PI;
        let product = 1;
        for (let i = 0; i < this.thresholds.length; i++) {
            const x = (this.thresholds[i] - this.loading * z) / this.spread;
            if (x > 8.3)
                continue; // a factor of 1 to the last digit
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
            let slope = 0;
            let bend = 0;
            for (let j = 0; j < this.thresholds.length; j++) {
                const x = (this.thresholds[j] - this.loading * z) / this.spread;
                if (x > 8.3)
                    continue;
                const hazard = logNormalCdfSlope(x);
                slope += hazard;
                // The limit is 1, and far out the difference of two large numbers would not show it.
                bend += x < -1e4 ? 1 : hazard * (x + hazard);
            }
            curvature = 1 + rate * rate * bend;
            const newton = (-z - rate * slope) / curvature;
            z += newton;
            if (newton * newton * curvature < 0.01)
                break;
        }
        return { mode: z, width: 1 / Math.sqrt(curvature) };
    }
}

;// CONCATENATED MODULE: ./build/stats/bivariate-normal.js


/**
 * P(X <= h, Y <= k) for a standard bivariate normal pair with correlation rho.
 *
 * Plackett's identity (Biometrika 41, 1954) says that the derivative in rho is the density at (h, k). Drezner and
 * Wesolowsky (1990) and Genz (2004) integrate it over asin(rho) from 0, which loses relative accuracy in the tails and
 * needs an expansion near |rho| = 1. Over z = atanh(rho) the integrand is log-concave with features no narrower than
 * the thresholds make them, right up to rho = 1, so one Gauss-Legendre rule serves everywhere (see Strip). Every sum
 * below has positive terms only: from rho = 0 upwards, and from rho = -1 where starting at 0 would cancel.
 *
 * @param h, k  thresholds, infinities included
 * @param rho   -1 <= rho <= 1
 * @throws RangeError outside that domain
 * Accuracy: 1e-14 absolute and 1e-13 relative, down to probabilities of 1e-290 (checked against 40-digit values).
 */
function bivariateNormalCdf(h, k, rho) {
    requireDomain(rho >= -1 && rho <= 1, `bivariateNormalCdf: rho must lie in [-1, 1], not ${rho}`);
    return bivariateNormalCdfAtZ(h, k, Math.atanh(rho));
}
/** The same probability by z = atanh(rho), infinities included, which tells correlations next to 1 apart. */
function bivariateNormalCdfAtZ(h, k, z) {
    (0,domain/* requireDomain */.c)(!Number.isNaN(h + k + z) || h === -k, `bivariateNormalCdf: a number is needed, not ${h}, ${k}, ${z}`);
    if (h === -Infinity || k === -Infinity)
        return 0;
    if (h === Infinity || k === Infinity)
        return normalCdf(Math.min(h, k));
    if (z === Infinity)
        return normalCdf(Math.min(h, k));
    if (z === -Infinity)
        return smallestOverlap(h, k);
    const independent = normalCdf(h) * normalCdf(k);
    const strip = new Strip(h, k);
    if (z >= 0)
        return independent + strip.integral(0, z);
    const rest = independent - strip.integral(z, 0);
    return rest > 0.1 * independent ? rest : smallestOverlap(h, k) + strip.integral(-Infinity, z);
}
/** Derivatives of the probability in z = atanh(rho): the first, and the second divided by the first. */
function bivariateNormalSlopeAtZ(h, k, z) {
    const strip = new Strip(h, k);
    return { slope: strip.density(z), bend: strip.logSlope(z) };
}
/** The probability at rho = -1: max(0, P(X <= h) - P(X > k)), from the tails on the side where they are small. */
function smallestOverlap(h, k) {
    if (h + k <= 0)
        return 0;
    return k > 0 ? normalCdf(h) - normalCdf(-k) : normalCdf(k) - normalCdf(-h);
}
/** The integrand falls by this many powers of e before it counts as zero. */
const DROP = 40;
/** The logarithm of the smallest double is -744.4; the widths of the integral add less than DROP to it. */
const UNDERFLOW = -800 - DROP;
/**
 * The integrand of Plackett's identity over z = atanh(rho). With a = h + k and b = h - k it is
 *
 *     exp(-(a^2 (1 + exp(-2z)) + b^2 (1 + exp(2z))) / 8) / (2 pi cosh z),
 *
 * log-concave in z and without poles nearer to the real line than pi / 2.
 */
class Strip {
    a;
    b;
    constructor(h, k) {
        this.a = ((h + k) * (h + k)) / 8;
        this.b = ((h - k) * (h - k)) / 8;
    }
    density(z) {
        const e = Math.exp(z);
        const q = e * e;
        return (Math.exp(-(this.a * (1 + 1 / q) + this.b * (1 + q))) * e) / ((1 + q) * Math.PI);
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
        // Left of this point the integrand only grows, at least as fast as exp(0.9 z) from a little further left.
        if (low === -Infinity)
            low = Math.min(high, -Math.log1p(Math.sqrt(8 * this.b))) - DROP - 5;
        const width = high - low;
        const steepest = Math.max(this.logSlope(low), -this.logSlope(high));
        if (width <= 2 && steepest * width <= 20)
            return this.panels(low, high, 1);
        const top = this.zeroBetween(low, high, (z) => this.logSlope(z));
        const floor = this.logDensity(top) - DROP;
        // No double is that small, and a slope of millions would ask for as many panels.
        if (floor < UNDERFLOW)
            return 0;
        const left = this.logDensity(low) >= floor ? low : this.zeroBetween(low, top, (z) => floor - this.logDensity(z));
        const right = this.logDensity(high) >= floor ? high : this.zeroBetween(top, high, (z) => this.logDensity(z) - floor);
        const falls = 2 * (floor + DROP) - this.logDensity(left) - this.logDensity(right);
        return this.panels(left, right, Math.ceil(Math.max((right - left) / 1.25, falls / 15, 1)));
    }
    /** The point where a decreasing function changes sign, or the end that is nearest to one; three digits are enough. */
    zeroBetween(low, high, f) {
        if (f(low) <= 0)
            return low;
        if (f(high) >= 0)
            return high;
        const near = (high - low) * 2 ** -30;
        for (let step = high - low; step > near; step = high - low) {
            const middle = (low + high) / 2;
            const value = f(middle);
            if (Math.abs(value) < 0.01)
                return middle;
            if (value > 0)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }
    /** The 20-point Gauss-Legendre rule on each of `count` equal parts. */
    panels(low, high, count) {
        const half = (high - low) / (2 * count);
        let sum = 0;
        for (let panel = 0; panel < count; panel++) {
            const middle = low + (2 * panel + 1) * half;
            for (let i = 0; i < NODES.length; i++) {
                const step = half * NODES[i];
                sum += WEIGHTS[i] * (this.density(middle - step) + this.density(middle + step));
            }
        }
        return half * sum;
    }
}
/** The positive nodes of the 20-point Gauss-Legendre rule on [-1, 1], which is symmetric about 0, and their weights. */
// prettier-ignore
const NODES = new Float64Array([
    0.07652652113349734, 0.22778585114164507, 0.37370608871541955, 0.5108670019508271, 0.636053680726515,
    0.7463319064601508, 0.8391169718222188, 0.9122344282513259, 0.9639719272779138, 0.9931285991850949,
]);
// prettier-ignore
const WEIGHTS = new Float64Array([
    0.15275338713072584, 0.14917298647260374, 0.14209610931838204, 0.13168863844917664, 0.11819453196151841,
    0.10193011981724044, 0.08327674157670475, 0.06267204833410907, 0.04060142980038694, 0.017614007139152118,
]);

;// CONCATENATED MODULE: ./build/stats/tetrachoric.js



/**
 * Tetrachoric correlation (Pearson 1900): the correlation of a bivariate normal pair, cut at thresholds that reproduce
 * the margins of the table, which reproduces its `both` cell. With an empty cell the joint rate sits on its Frechet
 * bound; the answer is then +1 or -1 with `boundary` set, and no cell is ever adjusted.
 *
 * Halley's method in z = atanh(rho), inside a shrinking bracket, from the approximation of Bonett and Price (Journal
 * of Educational and Behavioral Statistics 30, 2005); three evaluations of the bivariate normal are usual.
 *
 * @param table  cells finite and >= 0, whole or not
 * @throws RangeError outside that domain, and where a margin is empty: a property that all or none of the items have
 *   has no threshold
 * Accuracy: 1e-12 absolute in rho.
 */
function tetrachoric(table) {
    const { both, onlyFirst, onlySecond, neither } = table;
    (0,domain/* requireDomain */.c)(Math.min(both, onlyFirst, onlySecond, neither) >= 0 && both + onlyFirst + onlySecond + neither < Infinity, `tetrachoric: counts must be finite and not negative: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
    (0,domain/* requireDomain */.c)(Math.min(both + onlyFirst, onlySecond + neither, both + onlySecond, onlyFirst + neither) > 0, `tetrachoric: a margin is empty: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
    if (both === 0 || neither === 0)
        return { rho: -1, boundary: true };
    if (onlyFirst === 0 || onlySecond === 0)
        return { rho: 1, boundary: true };
    // The rarer side of each property is the one whose threshold and joint rate have all their digits.
    if (both + onlyFirst > onlySecond + neither)
        return { rho: -tanhRoot(onlySecond, neither, both, onlyFirst), boundary: false };
    return { rho: tanhRoot(both, onlyFirst, onlySecond, neither), boundary: false };
}
/** The correlation for positive cells in which the first property is held by at most half of the items. */
function tanhRoot(both, onlyFirst, onlySecond, neither) {
    if (both + onlySecond > onlyFirst + neither)
        return -Math.tanh(root(onlyFirst, both, neither, onlySecond));
    return Math.tanh(root(both, onlyFirst, onlySecond, neither));
}
/** atanh of the correlation for positive cells in which neither property is held by more than half of the items. */
function root(both, onlyFirst, onlySecond, neither) {
    const n = both + onlyFirst + onlySecond + neither;
    const first = (both + onlyFirst) / n;
    const second = (both + onlySecond) / n;
    const h = normalQuantile(first);
    const k = normalQuantile(second);
    const joint = both / n;
    let low = -Infinity;
    let high = Infinity;
    let z = start(both * neither, onlyFirst * onlySecond, first, second);
    for (let i = 0; i < 200; i++) {
        const excess = bivariateNormalCdfAtZ(h, k, z) - joint;
        if (excess === 0)
            return z;
        if (excess > 0)
            high = z;
        else
            low = z;
        const { slope, bend } = bivariateNormalSlopeAtZ(h, k, z);
        const newton = excess / slope;
        // Where the slope itself changes as fast as this, neither method knows the way: halve, or look further out.
        const turn = newton * bend;
        const near = Math.abs(turn) < 1;
        let next = near ? z - newton / (1 - turn / 2) : z - Math.sign(excess);
        // The method is of third order: a step of its own this small leaves nothing for another one.
        if (near && Math.abs(next - z) < 1e-6)
            return next;
        if (!(next > low && next < high))
            next = (low + high) / 2;
        if (high - low <= 1e-15 * Math.abs(z))
            return next;
        z = next;
    }
    throw new RangeError(`tetrachoric: no convergence for ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
}
/** Bonett and Price's cos(pi / (1 + odds ratio ^ c)), carried over to atanh. */
function start(agree, disagree, first, second) {
    const c = (1 - Math.abs(first - second) / 5 - (0.5 - Math.min(first, second)) ** 2) / 2;
    const angle = Math.PI / (2 * (1 + (agree / disagree) ** c));
    return Math.min(18, Math.max(-18, -Math.log(Math.tan(angle))));
}

;// CONCATENATED MODULE: ./build/diagnostics/overlap.js

/** Queries in both sets of rows, without making the set: the inner loop of everything that goes over pairs. */
function overlap(a, b, weights) {
    let total = 0;
    if (weights === null) {
        for (let w = 0; w < a.length; w++)
            total += (0,outcomes_bits/* popcount */.pf)(a[w] & b[w]);
        return total;
    }
    for (let w = 0; w < a.length; w++) {
        for (let word = a[w] & b[w]; word !== 0; word &= word - 1)
            total += weights[w * 32 + 31 - Math.clz32(word & -word)];
    }
    return total;
}

;// CONCATENATED MODULE: ./build/diagnostics/pairwise.js


/** Queries that both models of each pair get wrong, for all pairs: a square matrix by rows. */
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
/**
 * Pearson (phi) and tetrachoric correlations of all pairs.
 *
 * @param sets  models that are each wrong on some queries and right on some
 * @throws RangeError where a model is always right or always wrong: neither correlation exists
 */
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
            if (pair.boundary)
                boundary += 1;
            tetrachorics[i * size + j] = tetrachorics[j * size + i] = pair.rho;
            const phi = (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
            pearson[i * size + j] = pearson[j * size + i] = phi;
        }
    }
    return { models: sets.models, jointWrong, pearson, tetrachoric: tetrachorics, boundary };
}
/** Mean of a square matrix over the pairs i > j for which `include` holds; null where there are none. */
function pairMean(matrix, size, include) {
    let sum = 0;
    let pairs = 0;
    for (let i = 1; i < size; i++) {
        for (let j = 0; j < i; j++) {
            if (!include(i, j))
                continue;
            sum += matrix[i * size + j];
            pairs += 1;
        }
    }
    return pairs === 0 ? null : sum / pairs;
}
/**
 * Mean correlations, of all pairs and within and across families.
 *
 * @param families  family of a model by its name; a model without one has the prefix of its name before the first `/`,
 *   and one without a prefix is a family of its own
 */
function pairSummary(pairs, families) {
    const size = pairs.models.length;
    const family = pairs.models.map((model) => families.get(model) ?? providerOf(model));
    const sameFamily = (i, j) => family[i] !== undefined && family[i] === family[j];
    return {
        pearson: {
            mean: pairMean(pairs.pearson, size, () => true),
            within: pairMean(pairs.pearson, size, sameFamily),
            across: pairMean(pairs.pearson, size, (i, j) => !sameFamily(i, j)),
        },
        tetrachoric: {
            mean: pairMean(pairs.tetrachoric, size, () => true),
            pairs: (size * (size - 1)) / 2,
            boundary: pairs.boundary,
        },
    };
}
function providerOf(model) {
    const slash = model.indexOf('/');
    return slash > 0 ? model.slice(0, slash) : undefined;
}

;// CONCATENATED MODULE: ./build/diagnostics/patterns.js

/** Groups the complete queries by which models get them wrong. */
function wrongPatterns({ complete, wrong, weights }) {
    const counts = new Map();
    const units = new Uint16Array(Math.ceil(wrong.length / 16));
    (0,outcomes_bits/* forEachBit */.qs)(complete, (row) => {
        units.fill(0);
        for (let m = 0; m < wrong.length; m++)
            if ((0,outcomes_bits/* hasBit */.c0)(wrong[m], row))
                units[m >>> 4] |= 1 << (m & 15);
        const key = String.fromCharCode(...units);
        counts.set(key, (counts.get(key) ?? 0) + (weights === null ? 1 : weights[row]));
    });
    const keys = [...counts.keys()].sort();
    const start = new Uint32Array(keys.length + 1);
    const members = [];
    for (const [p, key] of keys.entries()) {
        for (let m = 0; m < wrong.length; m++)
            if ((key.charCodeAt(m >>> 4) >>> (m & 15)) & 1)
                members.push(m);
        start[p + 1] = members.length;
    }
    return { counts: Float64Array.from(keys, (key) => counts.get(key)), start, members: Uint32Array.from(members) };
}

;// CONCATENATED MODULE: ./build/diagnostics/tetrachoric-update.js

/** Correlations beyond this (atanh 3, that is 0.995) are left to the slow path: the fixed rule was measured up to there. */
const FARTHEST = 3;
/** The steps are of third order: one this small leaves an error far below that of the rules. */
const LAST_STEP = 1e-3;
const MOST_STEPS = 8;
/**
 * Tetrachoric correlations of many tables that lie near a known one, as those of bootstrap replicates do.
 *
 * The bivariate normal is Plackett's integral over z = atanh(rho) from 0 to the known root, by a Gauss-Legendre rule
 * whose nodes are worked out once; what is left of the way to the new root is short, and a three-point rule follows it.
 *
 * Accuracy: over 75,000 resampled tables of 50 to 5,000 items the error in rho was 4e-9 on average and 4e-6 at worst,
 * where resampling itself moves rho by 1e-2. A table that does not converge, and one with |rho| above 0.995, goes to
 * the slow path.
 */
class NearbyTetrachoric {
    z;
    /** For each pair and node: 1 + exp(-2z), 1 + exp(2z), weight / (2 pi cosh z). */
    rule;
    /** @param rhos  the known correlations, each inside (-1, 1) or, on a boundary, -1 or 1 */
    constructor(rhos) {
        this.z = rhos.map(Math.atanh);
        this.rule = new Float64Array(rhos.length * STRIDE);
        for (const [pair, z] of this.z.entries()) {
            if (Math.abs(z) > FARTHEST)
                continue;
            for (let i = 0; i < tetrachoric_update_NODES.length; i++) {
                const node = (z * (1 + tetrachoric_update_NODES[i])) / 2;
                const at = pair * STRIDE + 3 * i;
                this.rule[at] = 1 + Math.exp(-2 * node);
                this.rule[at + 1] = 1 + Math.exp(2 * node);
                this.rule[at + 2] = ((z / 2) * tetrachoric_update_WEIGHTS[i]) / (2 * Math.PI * Math.cosh(node));
            }
        }
    }
    /**
     * The correlation of a table near the one known for `pair`.
     *
     * @param h, k   normal quantiles of first / n and second / n
     * @param first, second, both, n  counts; no margin is empty
     */
    at(pair, h, k, first, second, both, n) {
        if (both === 0 || first + second - both === n)
            return -1;
        if (both === first || both === second)
            return 1;
        const start = this.z[pair];
        if (Math.abs(start) > FARTHEST)
            return slow(first, second, both, n);
        const a = ((h + k) * (h + k)) / 8;
        const b = ((h - k) * (h - k)) / 8;
        let excess = (first / n) * (second / n) - both / n;
        const end = (pair + 1) * STRIDE;
        for (let at = pair * STRIDE; at < end; at += 3) {
            excess += this.rule[at + 2] * Math.exp(-(a * this.rule[at] + b * this.rule[at + 1]));
        }
        let z = start;
        for (let i = 0; i < MOST_STEPS; i++) {
            const q = Math.exp(2 * z);
            const slope = density(a, b, q);
            const bend = 2 * (a / q - b * q) - (q - 1) / (q + 1);
            // The root if the density were exponential from here on; where that has none, a step as long as is followed well.
            const newton = -excess / slope;
            const bent = newton * bend;
            const wanted = bent <= -0.99 ? newton : Math.abs(bent) < 1e-9 ? newton : Math.log1p(bent) / bend;
            const step = Math.max(-0.4, Math.min(0.4, wanted));
            if (Number.isNaN(step))
                break;
            if (Math.abs(step) < LAST_STEP)
                return Math.tanh(z + step);
            excess += along(a, b, z, step);
            z += step;
            if (Math.abs(z) > FARTHEST)
                break;
        }
        return slow(first, second, both, n);
    }
}
function slow(first, second, both, n) {
    return tetrachoric({ both, onlyFirst: first - both, onlySecond: second - both, neither: n - first - second + both })
        .rho;
}
/** The derivative of the bivariate normal in z, by q = exp(2z), with a = (h + k)^2 / 8 and b = (h - k)^2 / 8. */
function density(a, b, q) {
    return (Math.exp(-(a * (1 + 1 / q) + b * (1 + q))) * Math.sqrt(q)) / ((1 + q) * Math.PI);
}
/** The integral of the density from z to z + step, |step| <= 0.4, by the three-point Gauss-Legendre rule. */
function along(a, b, z, step) {
    const middle = Math.exp(2 * z + step);
    const aside = Math.exp(0.7745966692414834 * step);
    const sides = density(a, b, middle * aside) + density(a, b, middle / aside);
    return (step * (5 * sides + 8 * density(a, b, middle))) / 18;
}
/** The 8-point Gauss-Legendre rule on [-1, 1]. */
// prettier-ignore
const tetrachoric_update_NODES = [
    -0.9602898564975362, -0.7966664774136267, -0.525532409916329, -0.1834346424956498,
    0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975362,
];
// prettier-ignore
const tetrachoric_update_WEIGHTS = [
    0.1012285362903763, 0.2223810344533745, 0.3137066458778873, 0.362683783378362,
    0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763,
];
const STRIDE = 3 * tetrachoric_update_NODES.length;

;// CONCATENATED MODULE: ./build/diagnostics/ratio-bootstrap.js







/**
 * 90 % percentile interval of the single-factor underpricing ratio over resampled queries. Every replicate works out
 * its own thresholds and all of its tetrachoric correlations anew; a model that is always right or always wrong in a
 * replicate is left out of it, as it would be of a full sample.
 *
 * Queries are resampled as what they are to this ratio: patterns of wrong models.
 *
 * @param sets          at least two models, each wrong on some queries and right on some
 * @param tetrachorics  their correlations, a square matrix by rows
 * @param replicates    as many as wanted; fewer where `WORK` would be exceeded, but not below 200
 * @returns a null interval where no query is all-wrong, or where an end of it is no finite number
 */
function ratioInterval(sets, tetrachorics, replicates, random) {
    if (coFailureRate(sets) === 0)
        return { interval: null, replicates: 0 };
    const patterns = wrongPatterns(sets);
    const rounds = Math.min(replicates, Math.max(ratio_bootstrap_FEWEST, Math.floor(ratio_bootstrap_WORK / workOf(patterns, sets.models.length))));
    const replicate = new Replicate(patterns, sets.models.length, tetrachorics);
    const ratios = [];
    const drawn = new Float64Array(patterns.counts.length);
    for (let i = 0; i < rounds; i++) {
        resample(patterns.counts, drawn, random);
        const ratio = replicate.ratio(drawn, sets.queries);
        if (ratio !== undefined)
            ratios.push(ratio);
    }
    ratios.sort((a, b) => a - b);
    const interval = ratios.length === 0 ? null : [percentile(ratios, 0.05), percentile(ratios, 0.95)];
    return { interval: interval?.every(Number.isFinite) ? interval : null, replicates: ratios.length };
}
/** In steps of about a nanosecond: some seconds on one core. */
const ratio_bootstrap_WORK = 2e9;
const ratio_bootstrap_FEWEST = 200;
/** Steps of one replicate: a draw for each pattern, an addition for each pair in it, a root for each pair of models. */
function workOf({ counts, start }, models) {
    let work = 150 * models * models;
    for (let p = 0; p < counts.length; p++)
        work += 60 + (start[p + 1] - start[p]) ** 2 / 2;
    return work;
}
/** Scratch space of the replicates, so that none of them allocates per pair. */
class Replicate {
    patterns;
    models;
    joint;
    wrong;
    thresholds;
    roots;
    constructor(patterns, models, tetrachorics) {
        this.patterns = patterns;
        this.models = models;
        this.joint = new Float64Array(models * models);
        this.wrong = new Float64Array(models);
        this.thresholds = new Float64Array(models);
        // The lower triangle in the order in which the pairs are gone through below.
        const rhos = new Float64Array((models * (models - 1)) / 2);
        for (let i = 1, pair = 0; i < models; i++)
            for (let j = 0; j < i; j++)
                rhos[pair++] = tetrachorics[i * models + j];
        this.roots = new NearbyTetrachoric(rhos);
    }
    /** The ratio of a resampled evaluation; undefined where fewer than two models have a threshold. */
    ratio(drawn, n) {
        this.countPairs(drawn);
        const { models, joint, wrong, thresholds } = this;
        const varies = (m) => wrong[m] > 0 && wrong[m] < n;
        const active = [];
        for (let m = 0; m < models; m++) {
            if (!varies(m))
                continue;
            thresholds[m] = normalQuantile(wrong[m] / n);
            active.push(m);
        }
        if (active.length < 2)
            return undefined;
        let sum = 0;
        for (let i = 1, pair = 0; i < models; i++) {
            for (let j = 0; j < i; j++, pair++) {
                if (!varies(i) || !varies(j))
                    continue;
                sum += this.roots.at(pair, thresholds[i], thresholds[j], wrong[i], wrong[j], joint[i * models + j], n);
            }
        }
        const rho = sum / ((active.length * (active.length - 1)) / 2);
        const allWrong = this.allWrong(drawn, active.length, n);
        if (allWrong === 0)
            return 0;
        const predicted = logSingleFactorProbability(Float64Array.from(active, (m) => thresholds[m]), Math.max(0, rho));
        return Math.exp(Math.log(allWrong / n) - predicted);
    }
    countPairs(drawn) {
        const { joint, models, wrong } = this;
        const { members, start } = this.patterns;
        joint.fill(0);
        wrong.fill(0);
        for (let p = 0; p < drawn.length; p++) {
            const count = drawn[p];
            if (count === 0)
                continue;
            const from = start[p];
            for (let i = from; i < start[p + 1]; i++) {
                wrong[members[i]] += count;
                const row = members[i] * models;
                for (let j = from; j < i; j++)
                    joint[row + members[j]] += count;
            }
        }
    }
    /** Queries on which all of the models with a threshold are wrong. */
    allWrong(drawn, active, n) {
        const { members, start } = this.patterns;
        let total = 0;
        for (let p = 0; p < drawn.length; p++) {
            if (drawn[p] === 0 || start[p + 1] - start[p] < active)
                continue;
            let among = 0;
            for (let i = start[p]; i < start[p + 1]; i++)
                if (this.wrong[members[i]] < n)
                    among += 1;
            if (among === active)
                total += drawn[p];
        }
        return total;
    }
}

;// CONCATENATED MODULE: ./build/diagnostics/copulas.js






const copulas_REPLICATES = 2000;
/**
 * One correlation for all pairs, the mean tetrachoric one: what it predicts for the co-failure rate, and the measured
 * rate over the prediction with its bootstrap interval.
 *
 * @param sets        at least two models, each with a finite threshold
 * @param thresholds  normal quantiles of their wrong-rates
 * @param beta        the measured co-failure rate of these models
 */
function singleFactor(sets, pairs, thresholds, beta, random) {
    const rho = Math.min(1, Math.max(0, pairMean(pairs.tetrachoric, thresholds.length, () => true)));
    const predicted = singleFactorProbability(thresholds, rho);
    return {
        rho,
        beta: predicted,
        ratio: copulas_ratio(beta, predicted),
        ...ratioInterval(sets, pairs.tetrachoric, copulas_REPLICATES, random),
    };
}
/** Every pair with its own tetrachoric correlation, made positive definite by clipping eigenvalues at 1e-4. */
function fullSigma(pairs, thresholds, beta, random) {
    const { matrix } = nearestCorrelation({ size: thresholds.length, cells: pairs.tetrachoric });
    const { value, standardError } = orthantProbability(thresholds, matrix, random);
    return { beta: value, standardError, ratio: copulas_ratio(beta, value) };
}
/** One parameter, from the mean rate at which pairs are wrong together, with tails that stay dependent. */
function clayton(sets, pairs, beta) {
    const rates = sets.counts.map((count) => count / sets.queries);
    const joint = pairMean(pairs.jointWrong, rates.length, () => true) / sets.queries;
    const { theta } = fitClayton(rates, joint);
    const predicted = claytonProbability(rates, theta);
    return {
        theta: Number.isFinite(theta) ? theta : null,
        tailDependence: claytonTailDependence(theta),
        beta: predicted,
        ratio: copulas_ratio(beta, predicted),
    };
}
/** null where the prediction is 0, or so small that the ratio is no double. */
function copulas_ratio(beta, predicted) {
    const quotient = beta / predicted;
    return Number.isFinite(quotient) ? quotient : null;
}

;// CONCATENATED MODULE: ./build/diagnostics/folds.js

/**
 * Splits the complete queries into folds by a hash of their ids, so that the order of the rows never matters. The
 * queries of a row that stands for several are dealt out over the folds.
 *
 * @param folds  how many, >= 2; of a handful of queries some may be empty
 */
function foldsOf(matrix, folds, seed) {
    const { complete, weights } = matrix;
    const dealt = Array.from({ length: folds }, () => ({
        rows: new Uint32Array(complete.length),
        weights: weights === null ? null : new Float64Array(weights.length),
    }));
    (0,outcomes_bits/* forEachBit */.qs)(complete, (row) => {
        const start = hashText(matrix.id(row), seed) % folds;
        const weight = weights === null ? 1 : weights[row];
        for (let turn = 0; turn < Math.min(folds, weight); turn++) {
            const fold = dealt[(start + turn) % folds];
            (0,outcomes_bits/* setBit */.S1)(fold.rows, row);
            if (fold.weights !== null)
                fold.weights[row] = Math.floor((weight - turn - 1) / folds) + 1;
        }
    });
    return dealt.map((heldOut) => ({ heldOut: part(heldOut.rows, heldOut.weights), training: rest(matrix, heldOut) }));
}
function rest({ complete, weights }, heldOut) {
    const left = weights === null ? null : weights.map((weight, row) => weight - heldOut.weights[row]);
    const kept = (0,outcomes_bits/* combine */.kg)(complete.length * 32, (w) => complete[w] & ~heldOut.rows[w]);
    if (left !== null)
        (0,outcomes_bits/* forEachBit */.qs)(heldOut.rows, (row) => left[row] > 0 && (0,outcomes_bits/* setBit */.S1)(kept, row));
    return part(kept, left);
}
function part(rows, weights) {
    return { rows, weights, queries: (0,outcomes_bits/* count */.U9)(rows, weights) };
}
/** A 32-bit hash of a text: FNV-1a over its code units, with the finishing rounds of MurmurHash3 to mix the last ones in. */
function hashText(text, seed) {
    let hash = (0x811c9dc5 ^ seed) >>> 0;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/diagnostics/pool-curve.js



const FOLDS = 5;
/** Below two queries a fold the held-out curve would say nothing. */
const FEWEST_QUERIES = 2 * FOLDS;
/**
 * Ceiling and gain of the best few models, for k = 1, 2, ...: each step adds the model that is right on most of the
 * queries that the others miss. That is greedy maximum coverage, so the ceiling is at least 1 - 1/e of the best one of
 * that size (Nemhauser, Wolsey and Fisher, Mathematical Programming 14, 1978). Beside it, the same on held-out
 * queries, because the curve flatters itself on the queries that it was chosen on.
 *
 * The curve ends where no further model adds anything, in the sample or held out by more than its standard error.
 *
 * @param matrix    at least one complete query
 * @param baseline  the declared baseline, or undefined for the single best model (of the training folds, held out)
 * @param seed      of the split into folds
 */
function poolCurve(matrix, baseline, seed) {
    const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
    const all = { rows: matrix.complete, weights: matrix.weights, queries: matrix.queries(matrix.complete) };
    const n = all.queries;
    const order = greedyOrder(matrix, all);
    const missed = uncoveredAlong(matrix, order, all);
    const reference = overlap(matrix.right[declared ?? order[0]], matrix.complete, matrix.weights);
    const gains = missed.map((count) => (n - count - reference) / n);
    const heldOut = n < FEWEST_QUERIES ? null : heldOutCurve(matrix, foldsOf(matrix, FOLDS, seed), declared);
    const full = missed.indexOf(missed.at(-1)) + 1;
    const enough = heldOut === null ? null : smallestWithin(heldOut);
    const points = order.slice(0, Math.max(full, enough ?? 1)).map((_, i) => ({
        k: i + 1,
        models: order.slice(0, i + 1).map((m) => matrix.models[m]),
        ceiling: (n - missed[i]) / n,
        gain: gains[i],
        heldOutCeiling: heldOut === null ? null : heldOut[i].ceiling,
        heldOutGain: heldOut === null ? null : heldOut[i].gain,
        heldOutStandardError: heldOut === null ? null : heldOut[i].standardError,
    }));
    const headroom = gains.at(-1);
    // The gains are multiples of 1/n; the margin keeps rounding from asking for one model more.
    const most = headroom > 0 ? gains.findIndex((gain) => gain >= 0.9 * headroom - 1e-12) + 1 : null;
    return { poolCurve: points, fewModels: { ninetyPercent: most, enough } };
}
/** All models, each the one that covers most of what those before it miss; ties by accuracy, then by name. */
function greedyOrder(matrix, part) {
    const uncovered = part.rows.slice();
    const accuracy = matrix.right.map((right) => overlap(right, part.rows, part.weights));
    const left = new Set(matrix.models.keys());
    const order = [];
    while (left.size > 0) {
        let [chosen, most] = [-1, -1];
        for (const m of left) {
            const adds = overlap(matrix.right[m], uncovered, part.weights);
            if (adds > most || (adds === most && isBefore(matrix, accuracy, m, chosen)))
                [chosen, most] = [m, adds];
        }
        order.push(chosen);
        left.delete(chosen);
        remove(uncovered, matrix.right[chosen]);
    }
    return order;
}
function isBefore(matrix, accuracy, a, b) {
    return accuracy[a] === accuracy[b] ? matrix.models[a] < matrix.models[b] : accuracy[a] > accuracy[b];
}
function remove(from, bits) {
    for (let w = 0; w < from.length; w++)
        from[w] &= ~bits[w];
}
/** Queries of a part that the first k models of an order all miss, for k = 1, 2, ... */
function uncoveredAlong(matrix, order, part) {
    const uncovered = part.rows.slice();
    return order.map((m) => {
        remove(uncovered, matrix.right[m]);
        return (0,outcomes_bits/* count */.U9)(uncovered, part.weights);
    });
}
/** Every query is held out once; the models and the best single one are chosen on the other folds. */
function heldOutCurve(matrix, folds, declared) {
    const size = matrix.models.length;
    // By k: queries covered; queries on which the pool wins over the single model, and on which it loses to it.
    const [covered, wins, losses] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    let n = 0;
    for (const { training, heldOut } of folds) {
        n += heldOut.queries;
        const order = greedyOrder(matrix, training);
        // The first of the greedy order is the most accurate model, with the same ties.
        const single = matrix.right[declared ?? order[0]];
        const singleRight = overlap(single, heldOut.rows, heldOut.weights);
        const uncovered = heldOut.rows.slice();
        for (const [k, m] of order.entries()) {
            remove(uncovered, matrix.right[m]);
            const reached = heldOut.queries - (0,outcomes_bits/* count */.U9)(uncovered, heldOut.weights);
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
/** The smallest k whose gain is within one standard error of that of the whole pool (the one-standard-error rule of CART). */
function smallestWithin(curve) {
    const { gain, standardError } = curve.at(-1);
    return curve.findIndex((point) => gain - point.gain <= standardError) + 1;
}

;// CONCATENATED MODULE: ./build/diagnostics/pool-size.js




/** Sub-pools drawn for each size. */
const DRAWS = 200;
/**
 * How the single-factor underpricing ratio grows with the pool: for sizes k from 2 to all, the ratio of random
 * sub-pools of k models, each with its own mean tetrachoric correlation.
 *
 * @param sets          at least two models, each with a finite threshold
 * @param tetrachorics  their correlations, a square matrix by rows
 * @param thresholds    normal quantiles of their wrong-rates
 */
function poolSizeGrowth(sets, tetrachorics, thresholds, random) {
    const size = thresholds.length;
    const members = Uint32Array.from(thresholds.keys());
    const together = new Uint32Array(sets.complete.length);
    return sizesUpTo(size).map((k) => {
        const ratios = [];
        for (let draw = 0; draw < (k === size ? 1 : DRAWS); draw++) {
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
            for (let w = 0; w < together.length; w++)
                together[w] &= bits[w];
            for (let j = 0; j < i; j++)
                correlations += tetrachorics[pool[i] * size + pool[j]];
        }
        const allWrong = (0,outcomes_bits/* count */.U9)(together, sets.weights);
        if (allWrong === 0)
            return 0;
        const rho = Math.max(0, correlations / ((pool.length * (pool.length - 1)) / 2));
        const predicted = logSingleFactorProbability(Float64Array.from(pool, (m) => thresholds[m]), rho);
        return Math.exp(Math.log(allWrong / sets.queries) - predicted);
    }
}
/** 2, 3, 4, 5, then in steps of a fifth, and the whole pool. */
function sizesUpTo(most) {
    const sizes = [];
    for (let k = 2; k < most; k = Math.max(k + 1, Math.round(k * 1.2)))
        sizes.push(k);
    return [...sizes, most];
}
/** Puts a random choice of k elements in front: the first steps of a Fisher-Yates shuffle. */
function shuffleFirst(items, k, random) {
    for (let i = 0; i < k; i++) {
        const j = i + integerBelow(random, items.length - i);
        [items[i], items[j]] = [items[j], items[i]];
    }
}

// EXTERNAL MODULE: ./build/stats/clopper-pearson.js
var clopper_pearson = __webpack_require__(1946);
;// CONCATENATED MODULE: ./build/diagnostics/regime.js

/**
 * Whether the errors of the single best model are mostly shared by every other model (*ceiling-bound*: more models of
 * this kind will not help) or mostly not (*realizability-bound*: the right answer is in the pool). One half decides,
 * and where the interval holds it the regime is *mixed*.
 *
 * @param allWrong  queries on which every model is wrong
 * @param errors    queries that the single best model gets wrong, >= allWrong
 * @param delta     1 - confidence of the two-sided interval, in (0, 1)
 * @returns null where there are no errors to share
 * @throws RangeError outside that domain
 */
function regimeOf(allWrong, errors, delta) {
    if (errors === 0)
        return null;
    const [low, high] = (0,clopper_pearson/* interval */.YP)(allWrong, errors, delta);
    const name = low > 0.5 ? 'ceiling-bound' : high < 0.5 ? 'realizability-bound' : 'mixed';
    return { name, unrescuable: allWrong / errors, interval: [low, high] };
}

;// CONCATENATED MODULE: ./build/stats/betting.js


/** A bet never risks more than this share of the capital. */
const TRUNCATION = 0.5;
/**
 * One-sided lower confidence limit, at level 1 - alpha, for the common mean of independent variables in [0, 1], from
 * capital won by betting (Waudby-Smith and Ramdas, Journal of the Royal Statistical Society B 86, 2024, section 4; the
 * hedged capital with all of it on one side). A gambler bets against "the mean is m" on each variable in turn; under
 * that hypothesis the capital is a non-negative martingale, so by Ville's inequality it ever reaches 1/alpha with
 * probability at most alpha. The limit is the smallest m that was never ruined this way: exact for every n, with no
 * assumption beyond [0, 1] and a mean that does not depend on what came before.
 *
 * The bets are the predictable plug-in ones for a fixed n, sqrt(2 log(1/alpha) / (n variance so far)), at most c / m
 * with c = 1/2. The answer depends on the order of the values, which must not be chosen by looking at them.
 *
 * @param values  at least one, each in [0, 1]
 * @param alpha   in (0, 1)
 * @throws RangeError outside that domain
 * Accuracy: the root is found to neighbouring doubles and rounded outwards.
 */
function lowerMeanLimit(values, alpha) {
    checkDomain(values, alpha);
    return limit(Float64Array.from(values), alpha);
}
/** One-sided upper limit for the mean: 1 minus the lower limit for the mean of 1 - values. */
function upperMeanLimit(values, alpha) {
    checkDomain(values, alpha);
    return Math.min(1, 1 -
        limit(Float64Array.from(values, (x) => 1 - x), alpha) +
        2 ** -52);
}
function limit(values, alpha) {
    const bets = predictableBets(values, alpha);
    const wanted = -Math.log(alpha);
    /** Largest log capital against the mean m at any time, beyond what rejects m; decreasing in m. */
    const excess = (m) => {
        let log = 0;
        let largest = 0;
        for (let i = 0; i < values.length; i++) {
            // At m = 0 nothing can be lost, and the bet is the untruncated one.
            const bet = Math.min(bets[i], TRUNCATION / m);
            log += Math.log1p(bet * (values[i] - m));
            if (log > largest)
                largest = log;
        }
        return largest - wanted;
    };
    if (excess(0) <= 0)
        return 0;
    return (0,bisect/* firstNotPositive */.T)(excess, 0, 1) * (1 - 2 ** -51);
}
/** The bets by the regularised mean and variance of the values before each: priors of one value, 1/2 and 1/4. */
function predictableBets(values, alpha) {
    const bets = new Float64Array(values.length);
    const scale = (-2 * Math.log(alpha)) / values.length;
    let sum = 0.5;
    let squares = 0.25;
    for (let i = 0; i < values.length; i++) {
        bets[i] = Math.sqrt((scale * (i + 1)) / squares);
        sum += values[i];
        squares += (values[i] - sum / (i + 2)) ** 2;
    }
    return bets;
}
function checkDomain(values, alpha) {
    (0,domain/* requireDomain */.c)(alpha > 0 && alpha < 1, `betting limit: alpha must lie in (0, 1), not ${alpha}`);
    (0,domain/* requireDomain */.c)(values.length > 0, 'betting limit: there are no values');
    for (let i = 0; i < values.length; i++)
        if (!(values[i] >= 0 && values[i] <= 1))
            throw new RangeError(`betting limit: values lie in [0, 1], not ${values[i]}`);
}

;// CONCATENATED MODULE: ./build/diagnostics/router-ceiling.js


/**
 * The largest gain of any router: a policy that decides by the query alone and so cannot pick the lucky draw.
 *
 * With p_m(q) the chance that model m is right on q, the best router gains G = min_m E[max_m' p_m'(q) - p_m(q)].
 * - `point` and `upper` put mean draws for chances: by Jensen's inequality E[max of means] >= E[max of chances], so the
 *   mean of max_m' p^_m'(q) - p^_m(q), a variable in [0, 1], is not below G_m. `upper` is the least of its upper
 *   confidence limits over m, each at delta / M, or the declared baseline's alone, at delta.
 * - `crossFitted` and `lower` choose the model of each query by half of its draws and score it on the other half, both
 *   ways, averaged for each query so that queries stay independent. What it chooses is one router, so it gains no more
 *   than the best. `lower` is the least of the lower limits over m, each at delta: G is one of the G_m, so looking at
 *   all of them costs nothing. Ties are shared equally, which needs no knowledge of the other queries.
 *
 * The limits are those of Waudby-Smith and Ramdas (2023), valid at every number of queries. They depend on the order
 * of the queries, which is that of a seeded hash of the ids: no order that a file may have can bend them.
 *
 * @param baseline  name of the declared baseline, if any
 * @param delta     one-sided level of each limit, in (0, 1)
 * @returns null where no query has two draws of every model, in both halves
 */
function routerCeiling(input, baseline, delta, seed) {
    const { models } = input;
    const total = models[0]?.draws.length ?? 0;
    const queries = usableQueries(input, total, seed);
    const n = queries.length;
    if (n === 0)
        return null;
    const against = baseline === undefined ? models : models.filter(({ name }) => name === baseline);
    const oracle = Float64Array.from(queries, (q) => models.reduce((most, m) => Math.max(most, m.right[q] / m.draws[q]), 0));
    const chosen = Float64Array.from(queries, (q) => (crossScore(models, q, 'first') + crossScore(models, q, 'second')) / 2);
    let [point, crossFitted, upper, lower] = [Infinity, Infinity, Infinity, Infinity];
    const values = new Float64Array(n);
    const byMean = against
        .map((model) => {
        const own = Float64Array.from(queries, (q) => model.right[q] / model.draws[q]);
        return { own, mean: mean(own) };
    })
        .sort((a, b) => b.mean - a.mean);
    for (const model of byMean) {
        const headroom = mean(oracle) - model.mean;
        point = Math.min(point, headroom);
        crossFitted = Math.min(crossFitted, mean(chosen) - model.mean);
        // A model further behind than the bound found cannot lower it; leaving it out only ever raises the least.
        if (headroom < upper) {
            for (let i = 0; i < n; i++)
                values[i] = oracle[i] - model.own[i];
            upper = Math.min(upper, upperMeanLimit(values, delta / against.length));
        }
        for (let i = 0; i < n; i++)
            values[i] = (1 + chosen[i] - model.own[i]) / 2;
        lower = Math.min(lower, 2 * lowerMeanLimit(values, delta) - 1);
    }
    const repeats = queries.reduce((least, q) => models.reduce((few, m) => Math.min(few, m.draws[q]), least), Infinity);
    return { repeats, queries: n, leftOut: total - n, gain: { point, lower: Math.max(0, lower), upper, crossFitted } };
}
/** Queries with draws of every model in both halves, in the order of a hash of their ids. */
function usableQueries({ models, id }, total, seed) {
    const usable = [];
    for (let query = 0; query < total; query++) {
        if (!models.every((m) => m.firstHalfDraws[query] > 0 && m.draws[query] > m.firstHalfDraws[query]))
            continue;
        const name = id(query);
        usable.push({ query, name, hash: hashText(name, seed) });
    }
    usable.sort((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1));
    return usable.map(({ query }) => query);
}
/** Chooses by one half of the draws on a query and scores by the other; the mean score where several models tie. */
function crossScore(models, query, chooseBy) {
    let [best, ties, score] = [-1, 0, 0];
    for (const model of models) {
        const first = model.firstHalfRight[query] / model.firstHalfDraws[query];
        const second = (model.right[query] - model.firstHalfRight[query]) / (model.draws[query] - model.firstHalfDraws[query]);
        const [choice, result] = chooseBy === 'first' ? [first, second] : [second, first];
        if (choice > best)
            [best, ties, score] = [choice, 1, result];
        else if (choice === best)
            [ties, score] = [ties + 1, score + result];
    }
    return score / ties;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./build/certificate/certify.js + 4 modules
var certify = __webpack_require__(6302);
// EXTERNAL MODULE: ./build/outcomes/matrix.js
var matrix = __webpack_require__(59);
// EXTERNAL MODULE: ./build/natural-order.js
var natural_order = __webpack_require__(16);
;// CONCATENATED MODULE: ./build/stats/holm.js

/**
 * Holm's step-down adjusted p-values (Scandinavian Journal of Statistics 6, 1979), in the order given: rejecting every
 * hypothesis whose adjusted value is at most alpha keeps the probability of any false rejection at most alpha, whatever
 * the dependence between the tests.
 *
 * @param pValues  each in [0, 1]
 * @throws RangeError outside that domain
 */
function holmAdjusted(pValues) {
    for (const p of pValues)
        (0,domain/* requireDomain */.c)(p >= 0 && p <= 1, `Holm: p-values must lie in [0, 1], not ${p}`);
    const order = pValues.map((_, i) => i).sort((i, j) => pValues[i] - pValues[j]);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]));
        adjusted[index] = largest;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/certificate/bounds.js
var bounds = __webpack_require__(7055);
// EXTERNAL MODULE: ./build/stats/binomial.js
var binomial = __webpack_require__(6871);
// EXTERNAL MODULE: ./build/stats/incomplete-beta.js
var incomplete_beta = __webpack_require__(337);
;// CONCATENATED MODULE: ./build/diagnostics/gain-tests.js



/** Smaller p-values are reported as this: no correction over slices tells them apart. */
const SMALLEST = 1e-12;
/**
 * P-value of the hypothesis that the gain is at least `minGain`: the smallest level at which the certificate's upper
 * bound lies below it, rounded up by at most one part in 10^6. The bound falls as the level grows, so bisection finds it.
 *
 * @param rescued   R_m of each model
 * @param n         queries, >= 1
 * @param minGain   in [0, 1)
 * @param baseline  index of the declared baseline, whose exact binomial limit is then the bound
 * @param delta     a level at which the answer must agree with the bound to the last digit, in (0, 1)
 * @returns 1 where no level will do; at least 1e-12 where the best model is chosen from the data
 */
function pGainAtLeast(rescued, n, minGain, baseline, delta) {
    if (baseline !== undefined)
        return (0,binomial/* binomialCdf */.H)(rescued[baseline], n, minGain);
    if (Math.min(...rescued) / n >= minGain)
        return 1;
    const rejects = (level) => (0,bounds/* bergerBoosBound */.jG)(rescued, n, level) < minGain;
    const atDelta = rejects(delta);
    // The level itself is an end of the search, so that p <= delta exactly where the verdict at delta is no-gain.
    let [low, high] = atDelta ? [SMALLEST, delta] : [delta, 1 - 2 ** -50];
    if (atDelta ? rejects(low) : !rejects(high))
        return atDelta ? low : 1;
    while (high > low * (1 + 1e-6)) {
        const middle = Math.sqrt(low * high);
        if (rejects(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/**
 * P-value of the hypothesis that the gain is below `minGain`: the chance of as many rescues as the best model has, or
 * more, at that rate. It is at most a level exactly where the certificate's lower bound at that level reaches `minGain`.
 *
 * @param rescues  of the best model or of the declared baseline, 0 <= rescues <= n
 */
function pGainBelow(rescues, n, minGain) {
    // A gain of 0 is always reached.
    if (minGain === 0)
        return 0;
    return rescues === 0 ? 1 : (0,incomplete_beta/* incompleteBeta */.J)(rescues, n - rescues + 1, minGain).lower;
}

;// CONCATENATED MODULE: ./build/diagnostics/slices.js








/**
 * A certificate for each group of queries, in the natural order of their names.
 *
 * Every slice has the verdict that it would have alone. Because many slices are looked at, the corrected verdict
 * stands beside it: with Holm's correction the chance that any slice at all is wrongly called `no-gain` is at most
 * delta, and so is the chance that any is wrongly called `gain-possible`.
 *
 * @param certificate  of the whole pool, for its settings
 * @param groups       rows of each group; a row may be in several
 */
function slicesOf(pool, certificate, groups) {
    const delta = (0,level/* deltaOf */.e)(certificate.confidence);
    const slices = [...groups]
        .sort(([a], [b]) => (0,natural_order/* naturalOrder */.u)(a, b))
        .map(([name, rows]) => sliceOf(name, restricted(pool, rows), certificate, delta));
    const decidable = slices.filter(({ p }) => p !== null);
    const noGain = holmAdjusted(decidable.map(({ p }) => p.noGain));
    const gainPossible = holmAdjusted(decidable.map(({ p }) => p.gainPossible));
    const corrected = new Map(decidable.map((slice, i) => {
        const p = { noGain: noGain[i], gainPossible: gainPossible[i] };
        return [slice, { ...slice, p, correctedVerdict: verdictAt(p, delta) }];
    }));
    return slices.map((slice) => corrected.get(slice) ?? slice);
}
function restricted(pool, rows) {
    const { members, universe, weights, id } = pool.matrix;
    const within = (0,outcomes_bits/* combine */.kg)(universe.length * 32, (w) => universe[w] & rows[w]);
    return { ...pool, ensembles: [], matrix: new matrix/* OutcomeMatrix */.q(members, within, weights, id) };
}
function sliceOf(name, pool, whole, delta) {
    const { matrix } = pool;
    const n = matrix.queries(matrix.complete);
    if (n === 0)
        return { ...NOTHING, name };
    const { minGain, confidence } = whole;
    const baseline = whole.singleBest.declared ? whole.singleBest.name : undefined;
    const { allWrong, gain, models, queries, singleBest, verdict } = (0,certify/* certify */.F)(pool, { confidence, minGain, baseline });
    const best = models.find((model) => model.name === singleBest.name);
    const rescued = models.map((model) => model.rescues);
    const declared = baseline === undefined ? undefined : models.indexOf(best);
    return {
        name,
        queries: n,
        verdict,
        correctedVerdict: verdict,
        p: {
            noGain: pGainAtLeast(rescued, n, minGain, declared, delta),
            gainPossible: pGainBelow(best.rescues, n, minGain),
        },
        neededToDecide: queries.neededToDecide,
        singleBest: { name: best.name, accuracy: best.accuracy },
        allWrong: { count: allWrong.count, rate: allWrong.rate },
        gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
        regime: regimeOf(allWrong.count, n - best.correct, delta),
    };
}
const NOTHING = {
    queries: 0,
    verdict: 'inconclusive',
    correctedVerdict: 'inconclusive',
    p: null,
    neededToDecide: null,
    singleBest: null,
    allWrong: null,
    gain: null,
    regime: null,
};
function verdictAt(p, delta) {
    if (p.noGain <= delta)
        return 'no-gain';
    return p.gainPossible <= delta ? 'gain-possible' : 'inconclusive';
}

;// CONCATENATED MODULE: ./build/diagnostics/diagnose.js













/**
 * Everything that a pool's outcomes say beside the certificate. What needs something that was not given is null.
 *
 * Every part has a generator of its own, so that asking for one more part changes no number of another.
 *
 * @param certificate  of the same pool: its confidence, min-gain and single best model are used
 */
function diagnose(pool, certificate, options) {
    const { matrix } = pool;
    const { seed } = options;
    const { name: best, declared } = certificate.singleBest;
    const baseline = declared ? best : undefined;
    const delta = (0,level/* deltaOf */.e)(certificate.confidence);
    const errors = certificate.queries.complete - certificate.models.find(({ name }) => name === best).correct;
    return {
        pairwise: pairwiseDiagnostics(matrix, options.families ?? new Map(), seed),
        regime: regimeOf(certificate.allWrong.count, errors, delta),
        ...poolCurve(matrix, baseline, seed),
        slices: options.groups === undefined ? null : slicesOf(pool, certificate, options.groups),
        clusters: options.clusterOf === undefined
            ? null
            : clusterDiagnostics(matrix, options.clusterOf, best, declared, delta, seededRandom(`${seed} clusters`)),
        routerCeiling: options.draws === undefined ? null : routerCeiling(options.draws, baseline, delta, seed),
    };
}
function pairwiseDiagnostics(matrix, families, seed) {
    const all = wrongSets(matrix);
    const size = all.models.length;
    const meanError = all.counts.reduce((sum, errors) => sum + errors, 0) / (size * all.queries);
    const meanJoint = pairMean(jointWrongCounts(all), size, () => true) / all.queries;
    const members = varying(all);
    const sets = subset(all, members);
    const pairs = pairMatrices(sets);
    return {
        withoutThreshold: all.models.filter((_, i) => !members.includes(i)),
        ...pairSummary(pairs, families),
        betaRange: betaRange(size, meanError, meanJoint),
        ...(members.length < 2 ? NO_PREDICTIONS : predictions(sets, pairs, seed)),
    };
}
const NO_PREDICTIONS = { beta: null, singleFactor: null, fullSigma: null, clayton: null, poolSize: [] };
function predictions(sets, pairs, seed) {
    const thresholds = sets.counts.map((errors) => normalQuantile(errors / sets.queries));
    const beta = coFailureRate(sets);
    return {
        beta,
        singleFactor: singleFactor(sets, pairs, thresholds, beta, seededRandom(`${seed} single factor`)),
        fullSigma: fullSigma(pairs, thresholds, beta, seededRandom(`${seed} full sigma`)),
        clayton: clayton(sets, pairs, beta),
        poolSize: poolSizeGrowth(sets, pairs.tetrachoric, thresholds, seededRandom(`${seed} pool size`)),
    };
}


/***/ })

};
