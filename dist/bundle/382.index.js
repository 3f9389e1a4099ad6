export const id = 382;
export const ids = [382];
export const modules = {

/***/ 7055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ gainLowerBound),
/* harmony export */   LZ: () => (/* binding */ rescues),
/* harmony export */   Sp: () => (/* binding */ upperBounds),
/* harmony export */   jG: () => (/* binding */ bergerBoosBound)
/* harmony export */ });
/* harmony import */ var _stats_bisect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9832);
/* harmony import */ var _stats_binomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1946);



/** R_m = (n - K) - c_m: the queries that model m gets wrong and some other model gets right. */
function rescues(pool) {
    return pool.correct.map((correct) => pool.queries - pool.allWrong - correct);
}
/**
 * All upper bounds on the gain of any selection policy over the single best model (or over the declared baseline, for
 * `rescueDeclared`).
 *
 * @param pool      counts, see PoolCounts
 * @param delta     probability that a bound lies below the true gain, in (0, 1)
 * @param baseline  index of the model declared as baseline, if any
 * @throws RangeError where the counts or delta are out of range
 */
function upperBounds(pool, delta, baseline) {
    const { queries: n, allWrong, correct } = pool;
    const models = correct.length;
    const rescued = rescues(pool);
    const fewest = Math.min(...rescued);
    const best = Math.max(...correct);
    return {
        pluginV1: 1 - (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerLimit */ .Fk)(allWrong, n, delta) - best / n,
        bonferroniV2: 1 - (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerLimit */ .Fk)(allWrong, n, delta / 2) - (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerLimit */ .Fk)(best, n, delta / (2 * models)),
        rescueBonferroni: (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .upperLimit */ .Of)(fewest, n, delta / models),
        rescueBergerBoos: bergerBoosBound(rescued, n, delta),
        rescueDeclared: baseline === undefined ? null : (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .upperLimit */ .Of)(rescued[baseline], n, delta),
    };
}
/** Lower bound on the gain, one-sided at 1 - delta. No selection cost: G is the least of the G_m, so any one of them bounds it. */
function gainLowerBound(fewestRescues, queries, delta) {
    return (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerLimit */ .Fk)(fewestRescues, queries, delta);
}
/**
 * Upper bound on G = min_m G_m from the rescue counts of all models, valid when the best model is chosen from the
 * same data.
 *
 * G >= e means G_m >= e for every m. Following Berger and Boos (JASA 89, 1994), the probability of a least count as
 * small as the one seen is maximised over the nuisances G_m inside a simultaneous confidence set (each G_m >= L_m,
 * together at 1 - gamma) and gamma is added: a union bound of binomial tails, each falling in G_m. A model that is
 * clearly worse than the best has a large L_m and costs next to nothing.
 *
 * @param rescued  R_m of each model (real numbers are allowed, for sample-size searches)
 * @param n        queries, > 0
 * @param delta    in (0, 1); gamma is delta / 25
 * @returns the root in e of sum_m BinomCDF(min R; n, max(e, L_m)) = delta - gamma, rounded up to a double, or min R / n
 *   where the sum is below that already
 * Accuracy: 1e-12 relative.
 */
function bergerBoosBound(rescued, n, delta) {
    const gamma = delta / 25;
    const fewest = Math.min(...rescued);
    const floors = rescued.map((count) => (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerLimit */ .Fk)(count, n, gamma / rescued.length));
    const tails = floors.map((floor) => (0,_stats_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .H)(fewest, n, floor));
    const point = fewest / n;
    const excess = (e) => {
        // Models whose floor lies below e all contribute the same tail.
        let competing = 0;
        let sum = 0;
        for (const [m, floor] of floors.entries()) {
            if (floor <= e)
                competing += 1;
            else
                sum += tails[m];
        }
        return sum + competing * (0,_stats_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .H)(fewest, n, e) - (delta - gamma);
    };
    if (excess(point) <= 0)
        return point;
    const ceiling = (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_0__/* .upperLimit */ .Of)(fewest, n, (delta - gamma) / rescued.length);
    return (0,_stats_bisect_js__WEBPACK_IMPORTED_MODULE_2__/* .firstNotPositive */ .T)(excess, point, ceiling);
}


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ certify)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1946);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7055);
/* harmony import */ var _ensembles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4560);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6358);
/* harmony import */ var _sample_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(468);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4817);







/**
 * The certificate of a pool.
 *
 * @throws UserError where no query was answered by every member
 */
function certify(pool, settings) {
    const { matrix } = pool;
    const { minGain } = settings;
    const delta = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .deltaOf */ .e)(settings.confidence);
    const counts = {
        queries: matrix.queries(matrix.complete),
        allWrong: matrix.queries(matrix.allWrong),
        correct: matrix.right.map((right) => matrix.queries(right)),
    };
    const n = counts.queries;
    if (n === 0)
        throw noCompleteQuery(pool);
    const models = modelResults(pool, counts, delta);
    const best = matrix.models.indexOf(models[0].name);
    const chosen = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
    const reference = chosen ?? best;
    const rescued = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .rescues */ .LZ)(counts);
    const gain = estimate(rescued, n, chosen, delta);
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .V)(gain, minGain);
    const partialAllWrong = matrix.queries(matrix.partialAllWrong);
    const top = counts.correct[reference];
    return {
        confidence: settings.confidence,
        minGain,
        verdict,
        queries: {
            total: matrix.queries(matrix.universe),
            complete: n,
            partialAllWrong,
            neededToDecide: verdict === 'inconclusive' ? queriesNeeded(rescued, n, chosen, delta, minGain) : null,
        },
        models,
        singleBest: {
            name: matrix.models[reference],
            declared: chosen !== undefined,
            accuracy: top / n,
            ties: matrix.models.filter((_, i) => i !== reference && counts.correct[i] === top),
        },
        allWrong: {
            count: counts.allWrong,
            rate: counts.allWrong / n,
            interval: (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_5__/* .interval */ .YP)(counts.allWrong, n, delta),
            lower: (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerLimit */ .Fk)(counts.allWrong, n, delta),
            queries: matrix.ids(matrix.allWrong),
        },
        ceiling: { point: 1 - counts.allWrong / n, upper: 1 - (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerLimit */ .Fk)(counts.allWrong, n, delta) },
        gain: {
            ...gain,
            method: chosen === undefined ? 'rescueBergerBoos' : 'rescueDeclared',
            bounds: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .upperBounds */ .Sp)(counts, delta, chosen),
            overBestSeen: chosen === undefined || counts.correct[chosen] === counts.correct[best]
                ? null
                : { name: matrix.models[best], ...estimate(rescued, n, undefined, delta) },
            partialAllWrong: partialAllWrong === 0 ? null : worstCases(rescued, n, partialAllWrong, chosen, delta),
        },
        ensembles: pool.ensembles.map((ensemble) => (0,_ensembles_js__WEBPACK_IMPORTED_MODULE_1__/* .compareEnsemble */ .J)(ensemble, matrix, { minCoverage: pool.minCoverage, delta })),
    };
}
/** The gain over the best model, or over the declared baseline, with its limits. */
function estimate(rescued, queries, baseline, delta) {
    const count = baseline === undefined ? Math.min(...rescued) : rescued[baseline];
    return {
        point: count / queries,
        lower: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .gainLowerBound */ .BG)(count, queries, delta),
        upper: baseline === undefined ? (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .bergerBoosBound */ .jG)(rescued, queries, delta) : (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_5__/* .upperLimit */ .Of)(count, queries, delta),
    };
}
/** With the incomplete queries that every answering model missed: all of them all-wrong, or all of them rescues. */
function worstCases(rescued, complete, partial, baseline, delta) {
    const queries = complete + partial;
    return {
        asAllWrong: estimate(rescued, queries, baseline, delta),
        asRescues: estimate(rescued.map((count) => count + partial), queries, baseline, delta),
    };
}
function queriesNeeded(rescued, queries, baseline, delta, minGain) {
    return (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_6__/* .queriesToDecide */ .A)(queries, (n, factor) => {
        const scaled = rescued.map((count) => count * factor);
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .V)(estimate(scaled, n, baseline, delta), minGain) !== 'inconclusive';
    });
}
/** Best first; equal counts stay in the order of the pool, which is that of the names. */
function modelResults(pool, counts, delta) {
    const rescued = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .rescues */ .LZ)(counts);
    return pool.matrix.models
        .map((name, i) => ({
        name,
        correct: counts.correct[i],
        accuracy: counts.correct[i] / counts.queries,
        interval: (0,_stats_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_5__/* .interval */ .YP)(counts.correct[i], counts.queries, delta),
        rescues: rescued[i],
        unanswered: pool.unanswered.get(name),
    }))
        .sort((a, b) => b.correct - a.correct);
}
function noCompleteQuery(pool) {
    const { matrix } = pool;
    const answers = matrix.members
        .map(({ name, answered }) => ({ name, answered: matrix.queries(answered) }))
        .sort((a, b) => a.answered - b.answered)
        .slice(0, 3)
        .map(({ name, answered }) => `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} answered ${answered}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`no query was answered by all ${matrix.models.length} models (of ${matrix.queries(matrix.universe)} queries ${answers.join(', ')}).`, 'Check that the query ids are the same in all files, or leave out models with `models`.');
}


/***/ }),

/***/ 4560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ compareEnsemble)
/* harmony export */ });
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
/* harmony import */ var _stats_mcnemar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(875);
/* harmony import */ var _stats_tango_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3413);



/** As many ids are listed at most; the count is always whole. */
const MOST_IDS = 1000;
/** @param delta  1 - confidence; without it there is no interval */
function compareEnsemble(ensemble, matrix, { minCoverage, delta }) {
    const size = matrix.universe.length * 32;
    const { complete } = matrix;
    const right = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)(size, (w) => complete[w] & ensemble.answered[w] & ensemble.right[w]);
    const beyond = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)(size, (w) => matrix.allWrong[w] & right[w]);
    const queries = matrix.queries(complete);
    const answered = matrix.queries((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)(size, (w) => complete[w] & ensemble.answered[w]));
    const coverage = queries === 0 ? 0 : answered / queries;
    const correct = matrix.queries(right);
    let best = { correct: -1, onlyEnsemble: 0, onlyMember: 0 };
    let pLargest = 0;
    for (const member of matrix.right) {
        const onlyEnsemble = matrix.queries((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)(size, (w) => right[w] & ~member[w]));
        const onlyMember = matrix.queries((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)(size, (w) => member[w] & ~right[w]));
        const own = correct - onlyEnsemble + onlyMember;
        if (own > best.correct)
            best = { correct: own, onlyEnsemble, onlyMember };
        pLargest = Math.max(pLargest, (0,_stats_mcnemar_js__WEBPACK_IMPORTED_MODULE_2__/* .pFirstIsBetter */ .L)(onlyEnsemble, onlyMember));
    }
    const oracle = queries - matrix.queries(matrix.allWrong);
    return {
        name: ensemble.name,
        queries,
        answered,
        coverage,
        reason: coverage < minCoverage ? 'coverage' : null,
        accuracy: queries === 0 ? 0 : correct / queries,
        difference: queries === 0 ? 0 : (correct - best.correct) / queries,
        interval: queries === 0 || delta === undefined ? null : (0,_stats_tango_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedInterval */ .$D)(best.onlyEnsemble, best.onlyMember, queries, delta),
        pBeatsEveryMember: pLargest,
        realisedShare: oracle === best.correct ? null : (correct - best.correct) / (oracle - best.correct),
        beyondCeiling: matrix.queries(beyond),
        beyondCeilingQueries: matrix.ids(beyond).slice(0, MOST_IDS),
        aboveCeiling: correct > oracle,
    };
}


/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   TB: () => (/* binding */ notShownBetter),
/* harmony export */   d$: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6358);

/** Conditions on which a gate may fail. */
const FAIL_ON = ['no-gain', 'no-realised-gain', 'inconclusive', 'ensemble-not-better', 'regression'];
/** Which of the conditions asked for hold; the gate passes where none does. */
function decide(certificate, measured, settings) {
    const failures = FAIL_ON.filter((condition) => settings.failOn.includes(condition) && holds(condition, certificate, measured));
    return { passed: failures.length === 0, failures };
}
/** The ensembles that are not shown to be right more often than every member, or that answered too little to be judged. */
function notShownBetter({ ensembles, confidence }) {
    return ensembles.filter(({ pBeatsEveryMember, reason }) => reason !== null || pBeatsEveryMember > (0,_level_js__WEBPACK_IMPORTED_MODULE_0__/* .deltaOf */ .e)(confidence));
}
function holds(condition, certificate, { policies, regression }) {
    switch (condition) {
        case 'no-gain':
        case 'inconclusive':
            return certificate.verdict === condition;
        // Every one of them must be shown to be too small, each at the full level: an intersection-union test (Berger 1982).
        // Where nothing could be measured, nothing was realised.
        case 'no-realised-gain':
            return (policies?.realised ?? []).every(({ upper }) => upper < certificate.minGain);
        case 'ensemble-not-better':
            // Where there is none, none is better.
            return certificate.ensembles.length === 0 || notShownBetter(certificate).length > 0;
        // What cannot be compared is no pass: nobody knows whether it got worse.
        case 'regression':
            return regression === null || regression.outcome === 'regressed' || regression.outcome === 'incomparable';
    }
}


/***/ }),

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deltaOf)
/* harmony export */ });
/**
 * delta = 1 - confidence as it was meant: 0.95 gives 0.05, where the subtraction of doubles gives 0.05000000000000004.
 */
function deltaOf(confidence) {
    return Number((1 - confidence).toPrecision(15));
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ queriesToDecide)
/* harmony export */ });
/* harmony import */ var _stats_domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);

/** Beyond this no evaluation goes, and the answer is the same as never. */
const MOST = 1e9;
/**
 * The smallest number of queries, at the rates seen, at which the verdict is no longer `inconclusive`; null where none
 * up to 10^9 would do, which is so where the gain seen is as good as the gain asked for.
 *
 * Counts are scaled as real numbers (the tails have a continuous extension), so that the answer grows and falls
 * smoothly with the rates and a search by doubling and halving finds it.
 *
 * @param queries  n of the evaluation as it is, >= 1
 * @param decides  whether n queries decide, given the factor n / queries by which all counts are multiplied
 */
function queriesToDecide(queries, decides) {
    (0,_stats_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(queries >= 1, `queriesToDecide: queries must be at least 1, not ${queries}`);
    let low = queries;
    let high = queries;
    while (!decides(high, high / queries)) {
        if (high >= MOST)
            return null;
        low = high;
        high = Math.min(MOST, high * 2);
    }
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (decides(middle, middle / queries))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/**
 * `no-gain` if the upper bound is below the gain asked for, `gain-possible` if the lower bound reaches it.
 *
 * Each bound is one-sided at delta, so each of the two verdicts is wrong with probability at most delta.
 * @throws RangeError where a bound is not a number: a comparison with NaN would say `inconclusive` for no reason
 */
function verdictOf(gain, minGain) {
    if (Number.isNaN(gain.lower) || Number.isNaN(gain.upper))
        throw new RangeError('verdictOf: a bound is not a number');
    if (gain.upper < minGain)
        return 'no-gain';
    return gain.lower >= minGain ? 'gain-possible' : 'inconclusive';
}


/***/ }),

/***/ 6345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q$: () => (/* binding */ LEAST_OVERLAP),
  UD: () => (/* binding */ compare),
  tQ: () => (/* binding */ counts)
});

// EXTERNAL MODULE: ./build/certificate/level.js
var level = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/certificate/bounds.js
var bounds = __webpack_require__(7055);
// EXTERNAL MODULE: ./build/certificate/ensembles.js
var ensembles = __webpack_require__(4560);
// EXTERNAL MODULE: ./build/outcomes/bits.js
var outcomes_bits = __webpack_require__(674);
// EXTERNAL MODULE: ./build/stats/clopper-pearson.js
var clopper_pearson = __webpack_require__(1946);
// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/stats/mcnemar.js
var mcnemar = __webpack_require__(875);
// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(2681);
;// CONCATENATED MODULE: ./build/comparison/swap-test.js


const SWAPS = 9_999;
/**
 * P-value of "the lead of the policy over the best of the models has not fallen": exact for runs of an unchanged
 * evaluation, however the models depend on each other and although the best of them is chosen from the data.
 *
 * If nothing has changed, what was seen of a query in one run might as well have been seen in the other. So the runs
 * are swapped query by query, by the fall of a coin each time, 9,999 times, and the p-value is the share of the swaps
 * (with what was seen as one of them) in which the lead falls by as much as it did (a permutation test; with what was
 * seen counted in, a sample of swaps is exact too: Phipson and Smyth, SAGMB 9, 2010).
 *
 * @param rows     queries of both runs, row by row the same
 * @param weights  identical queries that a row stands for, which are swapped together; null where each is one
 * @param seed     of the coins
 */
function pLeadFell(before, after, rows, weights, seed) {
    const { counts, others, kinds } = differencesOf(before, after, rows, weights);
    const seen = lead(counts) - lead(others);
    const random = (0,stats_random/* seededRandom */.I)(seed);
    const [first, second] = [new Float64Array(counts.length), new Float64Array(counts.length)];
    let asLarge = 1;
    for (let swap = 0; swap < SWAPS; swap++) {
        first.set(counts);
        second.set(others);
        for (const { queries, at, step } of kinds) {
            const swapped = heads(queries, random);
            if (swapped === 0)
                continue;
            for (let i = 0; i < at.length; i++) {
                first[at[i]] += swapped * step[i];
                second[at[i]] -= swapped * step[i];
            }
        }
        if (lead(first) - lead(second) >= seen)
            asLarge += 1;
    }
    return asLarge / (SWAPS + 1);
}
function differencesOf(before, after, rows, weights) {
    const contenders = contendersOf(before, after, rows, weights);
    const was = [before.policy, ...contenders.map((m) => before.models[m])];
    const is = [after.policy, ...contenders.map((m) => after.models[m])];
    const kinds = new Map();
    const changed = [];
    const steps = [];
    for (let row = 0; row < rows; row++) {
        changed.length = steps.length = 0;
        const weight = weights === null ? 1 : weights[row];
        for (let k = 0; k < was.length; k++) {
            const step = Number((0,outcomes_bits/* hasBit */.c0)(is[k], row)) - Number((0,outcomes_bits/* hasBit */.c0)(was[k], row));
            if (step === 0)
                continue;
            changed.push(k);
            steps.push(weight * step);
        }
        if (changed.length === 0)
            continue;
        const key = `${changed.join()} ${steps.join()}`;
        const known = kinds.get(key);
        if (known === undefined)
            kinds.set(key, { queries: 1, at: Int32Array.from(changed), step: Float64Array.from(steps) });
        else
            known.queries += 1;
    }
    return {
        counts: Float64Array.from(was, (bits) => (0,outcomes_bits/* count */.U9)(bits, weights)),
        others: Float64Array.from(is, (bits) => (0,outcomes_bits/* count */.U9)(bits, weights)),
        kinds: [...kinds.values()],
    };
}
/**
 * The models that are the best one in some swap. The others never count, and need not be counted: even with the better
 * of its two answers to every query, such a model stays behind another one with the worse of its own.
 */
function contendersOf(before, after, rows, weights) {
    const most = before.models.map((was, m) => (0,outcomes_bits/* count */.U9)((0,outcomes_bits/* combine */.kg)(rows, (w) => was[w] | after.models[m][w]), weights));
    const least = before.models.map((was, m) => (0,outcomes_bits/* count */.U9)((0,outcomes_bits/* combine */.kg)(rows, (w) => was[w] & after.models[m][w]), weights));
    const bar = Math.max(...least);
    return most.flatMap((highest, m) => (highest >= bar ? [m] : []));
}
/** How many of some coins show heads, thrown 32 at a time. */
function heads(coins, random) {
    let sum = 0;
    for (let left = coins; left > 0; left -= 32) {
        const thrown = Math.floor(random() * 2 ** 32);
        sum += (0,outcomes_bits/* popcount */.pf)(left >= 32 ? thrown : thrown & ((1 << left) - 1));
    }
    return sum;
}
/** Right answers of the policy less those of the best model. */
function lead(counts) {
    let best = -Infinity;
    for (let k = 1; k < counts.length; k++)
        best = Math.max(best, counts[k]);
    return counts[0] - best;
}

;// CONCATENATED MODULE: ./build/comparison/changes.js







/** Changes of accuracies, rates and leads below this are no alarm, however certain: one query in a hundred. */
const MATERIAL = 0.01;
/**
 * Everything that may have changed between two runs on the same queries, tested and measured.
 *
 * - `beta`: exact McNemar test on the queries that all shared models get wrong; one point matters.
 * - `accuracy`: exact McNemar test for each shared model; one point matters.
 * - `gain`: the lead of the perfect choice over the best model, tested by swaps (pLeadFell). It matters where the gain
 *   seen was `minGain` or more and its upper limit now is below.
 * - `edge`: the lead of each shared ensemble, tested likewise. It matters where the ensemble was right more often than
 *   every model at the confidence, no longer is, and lost a point of its lead; or the other way round.
 *
 * The tests of one direction are one family under Holm's correction, those that the size ruled out counted in, so that
 * two runs of an unchanged evaluation give an alarm with probability `delta` at most, whatever the models have in
 * common. The same holds of improvements. A gain that grew is none: it grows as the best model gets worse.
 */
function changesBetween({ before, after }, options) {
    const tested = [
        ofAllWrong(before, after),
        ofGain(before, after, options),
        ...before.matrix.models.map((_, m) => ofModel(before.matrix, after.matrix, m)),
        ...before.ensembles.map((_, e) => ofEnsemble(before, after, e, options)),
    ];
    const worse = (0,holm/* holmAdjusted */.F)(tested.map(({ pWorse }) => pWorse ?? 1));
    const better = (0,holm/* holmAdjusted */.F)(tested.map(({ pBetter }) => pBetter ?? 1));
    return tested.map(({ pWorse, pBetter, ...change }, i) => {
        const p = change.direction === 'better' ? pBetter : pWorse;
        const adjusted = p === null ? null : (change.direction === 'better' ? better : worse)[i];
        const significant = change.direction !== 'same' && adjusted !== null && adjusted <= options.delta;
        return { ...change, p, adjusted, significant };
    });
}
function ofAllWrong(before, after) {
    const queries = before.matrix.queries(before.matrix.universe);
    // A rate of errors: worse is more.
    const { more, less } = difference(before.matrix.allWrong, after.matrix.allWrong, before.matrix);
    const was = before.matrix.queries(before.matrix.allWrong);
    return {
        what: 'beta',
        before: was / queries,
        after: (was + more - less) / queries,
        direction: directionOf(less - more),
        material: isMaterial(more - less, queries),
        pWorse: (0,mcnemar/* pFirstIsBetter */.L)(more, less),
        pBetter: (0,mcnemar/* pFirstIsBetter */.L)(less, more),
    };
}
function ofModel(before, after, m) {
    const queries = before.queries(before.universe);
    const { more, less } = difference(before.right[m], after.right[m], before);
    const was = before.queries(before.right[m]);
    return {
        what: 'accuracy',
        name: before.models[m],
        before: was / queries,
        after: (was + more - less) / queries,
        direction: directionOf(more - less),
        material: isMaterial(more - less, queries),
        pWorse: (0,mcnemar/* pFirstIsBetter */.L)(less, more),
        pBetter: (0,mcnemar/* pFirstIsBetter */.L)(more, less),
    };
}
function ofGain(before, after, { delta, minGain, baseline, seed }) {
    const { matrix } = before;
    const queries = matrix.queries(matrix.universe);
    const rescued = rescuedIn(after.matrix);
    const [was, is] = [gainSeen(rescuedIn(matrix), queries, baseline), gainSeen(rescued, queries, baseline)];
    const upper = baseline === undefined ? (0,bounds/* bergerBoosBound */.jG)(rescued, queries, delta) : (0,clopper_pearson/* upperLimit */.Of)(rescued[baseline], queries, delta);
    const material = was >= minGain && upper < minGain;
    const contest = (side) => ({
        policy: (0,outcomes_bits/* combine */.kg)(side.universe.length * 32, (w) => side.universe[w] & ~side.allWrong[w]),
        models: baseline === undefined ? side.right : [side.right[baseline]],
    });
    const test = () => pLeadFell(contest(matrix), contest(after.matrix), rowsOf(matrix), matrix.weights, `${seed} gain`);
    return {
        what: 'gain',
        before: was,
        after: is,
        upper,
        direction: directionOf(is - was),
        material,
        pWorse: material ? test() : null,
        pBetter: null,
    };
}
/** The share of queries that the best model (or the declared baseline) gets wrong and another right. */
function gainSeen(rescued, queries, baseline) {
    return (baseline === undefined ? Math.min(...rescued) : rescued[baseline]) / queries;
}
function rescuedIn(matrix) {
    return (0,bounds/* rescues */.LZ)({
        queries: matrix.queries(matrix.universe),
        allWrong: matrix.queries(matrix.allWrong),
        correct: matrix.right.map((right) => matrix.queries(right)),
    });
}
function ofEnsemble(before, after, e, { delta, seed }) {
    // On the queries that it answered both times.
    const both = (0,outcomes_bits/* combine */.kg)(before.matrix.universe.length * 32, (w) => {
        return before.ensembles[e].answered[w] & after.ensembles[e].answered[w];
    });
    const on = ({ name, right }) => ({ name, right, answered: both });
    const was = (0,ensembles/* compareEnsemble */.J)(on(before.ensembles[e]), before.matrix, { minCoverage: 0 });
    const is = (0,ensembles/* compareEnsemble */.J)(on(after.ensembles[e]), after.matrix, { minCoverage: 0 });
    const drop = (was.difference - is.difference) * was.queries;
    const isLarge = isMaterial(Math.round(drop), was.queries);
    const [led, leads] = [was.pBeatsEveryMember <= delta, is.pBeatsEveryMember <= delta];
    const [lost, won] = [led && !leads && drop > 0 && isLarge, leads && !led && drop < 0 && isLarge];
    const contest = (side) => {
        const within = (bits) => (0,outcomes_bits/* combine */.kg)(both.length * 32, (w) => bits[w] & both[w]);
        return { policy: within(side.ensembles[e].right), models: side.matrix.right.map(within) };
    };
    const test = (first, second) => pLeadFell(contest(first), contest(second), rowsOf(first.matrix), first.matrix.weights, `${seed} edge of ${was.name}`);
    return {
        what: 'edge',
        name: was.name,
        before: was.difference,
        after: is.difference,
        direction: directionOf(Math.round(-drop)),
        material: lost || won,
        pWorse: lost ? test(before, after) : null,
        pBetter: won ? test(after, before) : null,
    };
}
/** Queries that are only in the later set, and only in the earlier one. */
function difference(before, after, matrix) {
    const size = before.length * 32;
    return {
        more: matrix.queries((0,outcomes_bits/* combine */.kg)(size, (w) => after[w] & ~before[w])),
        less: matrix.queries((0,outcomes_bits/* combine */.kg)(size, (w) => before[w] & ~after[w])),
    };
}
function rowsOf(matrix) {
    return matrix.universe.length * 32;
}
function directionOf(gain) {
    if (gain === 0)
        return 'same';
    return gain > 0 ? 'better' : 'worse';
}
/** In whole queries, so that a point is a point: 0.01 * 700 is 7.000000000000001. */
function isMaterial(difference, queries) {
    return Math.abs(difference) >= queries / (1 / MATERIAL);
}

// EXTERNAL MODULE: ./build/comparison/grading.js
var grading = __webpack_require__(6936);
// EXTERNAL MODULE: ./build/outcomes/matrix.js
var matrix = __webpack_require__(59);
;// CONCATENATED MODULE: ./build/comparison/pair.js


/** Names in both, only in the later, only in the earlier; each in order. */
function membersOf(before, after) {
    const [known, present] = [new Set(before), new Set(after)];
    return {
        shared: after.filter((name) => known.has(name)).sort(),
        added: after.filter((name) => !known.has(name)).sort(),
        removed: before.filter((name) => !present.has(name)).sort(),
    };
}
/**
 * Lays the queries that both runs have side by side, by their ids.
 *
 * Left out and counted are queries with another reference than before, those that stand for another number of
 * identical queries than before, and those that a shared model did not answer in one of the runs: whether it was right
 * there is not known, and guessing would look like a change.
 */
function pair(before, after, models, ensembles) {
    const [old, fresh] = [columnsOf(before, models), columnsOf(after, models)];
    const earlier = rowsById(before.matrix);
    const rows = [];
    const weights = [];
    const queries = { shared: 0, otherQuestion: 0, incomplete: 0, compared: 0, byIdAlone: 0 };
    (0,outcomes_bits/* forEachBit */.qs)(after.matrix.universe, (row) => {
        const id = after.matrix.id(row);
        const known = earlier.get(id);
        if (known === undefined)
            return;
        const weight = weightOf(after.matrix, row);
        queries.shared += weight;
        const [was, is] = [before.hashes.get(id), after.hashes.get(id)];
        if (weightOf(before.matrix, known) !== weight || (was !== undefined && is !== undefined && was !== is)) {
            queries.otherQuestion += weight;
        }
        else if (!answeredByAll(old, known) || !answeredByAll(fresh, row)) {
            queries.incomplete += weight;
        }
        else {
            queries.compared += weight;
            if (was === undefined || is === undefined)
                queries.byIdAlone += weight;
            rows.push([known, row]);
            weights.push(weight);
        }
    });
    const rowWeights = weights.every((weight) => weight === 1) ? null : Float64Array.from(weights);
    const side = (run, columns, which) => {
        const chosen = rows.map((both) => both[which]);
        const pick = ({ name, right, answered }) => ({
            name,
            right: picked(right, chosen),
            answered: picked(answered, chosen),
        });
        const every = picked(run.matrix.universe, chosen);
        return {
            matrix: new matrix/* OutcomeMatrix */.q(columns.map(pick), every, rowWeights, (row) => run.matrix.id(chosen[row])),
            ensembles: ensembles.map((name) => pick(run.ensembles.find((ensemble) => ensemble.name === name))),
        };
    };
    const all = ({ matrix }) => matrix.queries(matrix.universe);
    return {
        before: side(before, old, 0),
        after: side(after, fresh, 1),
        queries: { before: all(before), after: all(after), ...queries },
    };
}
function columnsOf({ matrix }, models) {
    return models.map((name) => matrix.members[matrix.models.indexOf(name)]);
}
function rowsById(matrix) {
    const rows = new Map();
    (0,outcomes_bits/* forEachBit */.qs)(matrix.universe, (row) => rows.set(matrix.id(row), row));
    return rows;
}
function weightOf({ weights }, row) {
    return weights === null ? 1 : weights[row];
}
function answeredByAll(columns, row) {
    return columns.every(({ answered }) => (0,outcomes_bits/* hasBit */.c0)(answered, row));
}
/** The bits of some rows, as rows of their own. */
function picked(bits, rows) {
    const result = new Uint32Array((0,outcomes_bits/* wordsFor */.tu)(rows.length));
    for (const [i, row] of rows.entries())
        if ((0,outcomes_bits/* hasBit */.c0)(bits, row))
            (0,outcomes_bits/* setBit */.S1)(result, i);
    return result;
}
/** Whether rows are patterns of outcomes: they have no queries that another run could have as well. */
function isGrouped({ weights, universe, id }) {
    if (weights === null)
        return false;
    let grouped = false;
    (0,outcomes_bits/* forEachBit */.qs)(universe, (row) => (grouped ||= PATTERN.test(id(row))));
    return grouped;
}
const PATTERN = /^pattern(?:\[.*\])?:[01-]+$/s;

;// CONCATENATED MODULE: ./build/comparison/compare.js




/**
 * Below this share of common queries two runs are not the same evaluation: what differs between them would say more of
 * the queries that came and went than of the models.
 */
const LEAST_OVERLAP = 0.8;
/** With fewer models in common there is no pool to compare. */
const FEWEST_MODELS = 2;
/**
 * Compares this run with an earlier one: first whether they are the same evaluation, then, on the queries and models
 * that both have, what has changed.
 *
 * The outcome is `incomparable` where the graders were set differently, where the queries in common are fewer than
 * `LEAST_OVERLAP` of the larger set, or the models in common fewer than two; nothing is tested then. It is `none` where
 * nothing both significant and material has changed, and where there is no earlier run yet.
 */
function compare(earlier, now, settings) {
    const comparedWith = { ...earlier.origin, version: earlier.version };
    const { snapshot } = earlier;
    if (snapshot === null) {
        return {
            outcome: 'none',
            comparedWith,
            sharedQueries: 0,
            overlap: 0,
            queries: null,
            models: null,
            ensembles: null,
            obstacles: [],
            changes: [],
        };
    }
    const models = membersOf(snapshot.matrix.models, now.matrix.models);
    const names = (run) => run.ensembles.map(({ name }) => name);
    const ensembles = membersOf(names(snapshot), names(now));
    const paired = pair(snapshot, now, models.shared, ensembles.shared);
    const { queries } = paired;
    const overlap = queries.compared / Math.max(queries.before, queries.after);
    const obstacles = [...regraded(snapshot, now)];
    if (isGrouped(snapshot.matrix) || isGrouped(now.matrix))
        obstacles.push({ kind: 'grouped' });
    else if (!(overlap >= LEAST_OVERLAP))
        obstacles.push({ kind: 'overlap' });
    if (models.shared.length < FEWEST_MODELS)
        obstacles.push({ kind: 'models' });
    const baseline = settings.baseline === undefined ? -1 : models.shared.indexOf(settings.baseline);
    const changes = obstacles.length > 0
        ? []
        : changesBetween(paired, {
            delta: (0,level/* deltaOf */.e)(settings.confidence),
            minGain: settings.minGain,
            baseline: baseline === -1 ? undefined : baseline,
            seed: settings.seed,
        });
    return {
        outcome: obstacles.length > 0 ? 'incomparable' : outcomeOf(changes),
        comparedWith,
        sharedQueries: queries.compared,
        overlap,
        queries,
        models,
        ensembles,
        obstacles,
        changes: alarmsFirst(changes),
    };
}
/** Whether a change is an alarm, or an improvement: certain and large enough. */
function counts({ significant, material }) {
    return significant && material;
}
function outcomeOf(changes) {
    const directions = changes.filter(counts).map(({ direction }) => direction);
    if (directions.includes('worse'))
        return 'regressed';
    return directions.includes('better') ? 'improved' : 'none';
}
function* regraded(before, after) {
    for (const setting of grading/* GRADING */.Z) {
        const [was, is] = [before.grading[setting], after.grading[setting]];
        if (was !== is)
            yield { kind: 'grading', setting, before: was, after: is };
    }
}
/** Otherwise in the order of the tests: beta, gain, models by name, ensembles by name. */
function alarmsFirst(changes) {
    const rank = (change) => (!counts(change) ? 2 : change.direction === 'worse' ? 0 : 1);
    return [...changes].sort((a, b) => rank(a) - rank(b));
}


/***/ }),

/***/ 6936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ gradingOf),
/* harmony export */   Z: () => (/* binding */ GRADING)
/* harmony export */ });
/** Settings that decide what counts as a right answer, by the names of the inputs; `format` is the harness. */
const GRADING = ['pass-threshold', 'metric', 'filter', 'judge', 'repeats', 'count-as-wrong', 'format'];
/** @param formats  of the inputs, one for each file */
function gradingOf(settings, formats) {
    return {
        'pass-threshold': String(settings.passThreshold),
        metric: settings.metric ?? '',
        filter: settings.filter ?? '',
        judge: settings.judge ?? '',
        repeats: settings.repeats ?? '',
        'count-as-wrong': setText(settings.countAsWrong),
        format: setText(formats),
    };
}
function setText(names) {
    return [...new Set(names)].sort().join(', ');
}


/***/ }),

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ referenceHashes)
/* harmony export */ });
/* harmony import */ var _diagnostics_audit_reference_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6095);
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);


/**
 * Hashes of the right answers, by query, where they were logged: the same id with another right answer is another
 * question.
 *
 * The prompt is no part of them. A prompt that was worded anew is what many comparisons are about, and harnesses log
 * one for each model, so that another model in the pool would look like other questions.
 */
function referenceHashes(matrix, evidence) {
    const hashes = new Map();
    if (evidence === undefined)
        return hashes;
    (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachBit */ .qs)(matrix.universe, (row) => {
        const reference = evidence.references[row];
        if (reference !== undefined)
            hashes.set(matrix.id(row), (0,_diagnostics_audit_reference_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceHash */ .U)(reference, undefined));
    });
    return hashes;
}


/***/ }),

/***/ 6095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ referenceHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Stands for what was judged when a query was settled: the first 16 hex digits of the SHA-256 of its reference and its
 * question. Where either changes, the query is to be judged again.
 */
function referenceHash(reference, prompt) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([reference ?? null, prompt ?? null]))
        .digest('hex')
        .slice(0, 16);
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ SUSPICIONS),
/* harmony export */   Lq: () => (/* binding */ AUDIT_CLASSES),
/* harmony export */   dV: () => (/* binding */ ADJUDICATION_CLASSES)
/* harmony export */ });
/** What looks like co-failure of the models and may be none, in the order of precedence (see `triage`). */
const SUSPICIONS = ['grader-defect', 'truncated', 'multi-answer', 'wrong-reference'];
/** `unexplained`: none of the suspicions; the candidates for genuine co-failure. */
const AUDIT_CLASSES = [...SUSPICIONS, 'unexplained'];
/** What people may say of a query that every model got wrong. */
const ADJUDICATION_CLASSES = [
    'genuine',
    'grader-defect',
    'wrong-reference',
    'ambiguous',
    'multi-answer',
    'truncated',
];


/***/ }),

/***/ 514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ checkPrices),
/* harmony export */   ap: () => (/* binding */ parsePrices),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _results_source_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6121);


const MEND = 'Write `model = dollars in, dollars out` per million tokens, as in `gpt-* = 2.5 10`, or `model = dollars` per answer.';
/**
 * Prices from lines of text: `glob = in out` in US dollars per million input and output tokens, or `glob = dollars` per
 * answer. The last equals sign divides, so that names may hold others. Blank lines are left out. Where several lines
 * fit a model, the first counts.
 *
 * @throws UserError for a line of another form, a number that is not a plain decimal of at least 0, or a glob that is
 *   given twice
 */
function parsePrices(lines) {
    const prices = [];
    for (const [i, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const at = line.lastIndexOf('=');
        const glob = line.slice(0, Math.max(0, at)).trim();
        const numbers = line
            .slice(at + 1)
            .trim()
            .split(/[\s,]+/);
        if (at < 0 || glob === '' || numbers.length > 2 || numbers[0] === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`prices\`: line ${i + 1}, ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(line)}, is not of the form \`glob = dollars\`.`, MEND);
        }
        if (prices.some((price) => price.glob === glob)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`prices\`: line ${i + 1} prices ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(glob)} again.`, 'Give each name one price.');
        }
        const [first, second] = numbers.map((number) => dollars(number, i + 1));
        prices.push(second === undefined ? { glob, perAnswer: first } : { glob, perInput: first, perOutput: second });
    }
    return prices;
}
/** The price of a model; undefined where no line fits it. */
function priceOf(prices, model) {
    // A name may hold characters that are special in globs: the literal reading counts too.
    return prices.find(({ glob }) => glob === model || (0,_results_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .f)(glob, 'name')(model));
}
/** @throws UserError for a line that prices none of the models: a mistyped name must not pass for a model without a price. */
function checkPrices(prices, models) {
    const used = new Set(models.map((model) => priceOf(prices, model)));
    for (const price of prices) {
        if (used.has(price))
            continue;
        const fits = models.some((model) => priceOf([price], model) !== undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(fits
            ? `\`prices\`: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(price.glob)} prices nothing that earlier lines do not.`
            : `\`prices\`: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(price.glob)} matches none of the models.`, fits
            ? 'Put it before the more general line, or remove it.'
            : `The results hold: ${models.slice(0, 10).map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h).join(', ')}${models.length > 10 ? ` and ${models.length - 10} more` : ''}.`);
    }
}
function dollars(text, line) {
    const value = /^\d+(\.\d*)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
    if (Number.isFinite(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`prices\`: line ${line} has ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)}, which is no amount of dollars.`, MEND);
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

;// CONCATENATED MODULE: ./build/engine/analyses.js
const NO_ANALYSES = { diagnostics: null, audit: null, policies: null, judges: null, formats: null };

// EXTERNAL MODULE: ./build/certificate/certify.js
var certify = __webpack_require__(4608);
// EXTERNAL MODULE: ./build/certificate/gate.js
var gate = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/outcomes/pool.js + 1 modules
var outcomes_pool = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/outcomes/row-labels.js
var row_labels = __webpack_require__(1026);
// EXTERNAL MODULE: ./build/outcomes/table.js + 8 modules
var outcomes_table = __webpack_require__(8465);
// EXTERNAL MODULE: ./build/results/query-key.js
var query_key = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/evidence/evidence.js
var evidence = __webpack_require__(8303);
;// CONCATENATED MODULE: ./build/evidence/interner.js

/** Numbers distinct texts, as long as there is room for them. */
class Interner {
    most;
    list = [];
    /** Texts for which there was no room. */
    refused = 0;
    codes = new Map();
    characters = 0;
    /** @param most  characters of text that are kept in all */
    constructor(most) {
        this.most = most;
    }
    /** The text's number; NONE where there is no room for another one, unless it matters. */
    intern(text, matters) {
        const kept = text.length > evidence/* MOST_TEXT */.i ? ending(text) : text;
        const known = this.codes.get(kept);
        if (known !== undefined)
            return known;
        if (!matters && this.characters + kept.length > this.most) {
            this.refused += 1;
            return evidence/* NONE */.x;
        }
        this.characters += kept.length;
        this.codes.set(kept, this.list.length);
        return this.list.push(kept) - 1;
    }
}
/** The end of a long text as a copy: a slice would keep the whole of it in memory. */
function ending(text) {
    return Buffer.from(text.slice(-evidence/* MOST_TEXT */.i), 'utf16le').toString('utf16le');
}

;// CONCATENATED MODULE: ./build/evidence/model-collector.js

const NUMBERS = ['confidence', 'cost', 'latency', 'inputTokens', 'outputTokens'];
/** Collects what one model's records carry beside outcomes. */
class ModelCollector {
    options;
    texts;
    stops;
    draws = [];
    /** Draws seen of each row. */
    seen;
    sums = new Map();
    picks;
    family;
    isEmpty = true;
    constructor(options, texts, stops) {
        this.options = options;
        this.texts = texts;
        this.stops = stops;
        this.seen = new Uint32Array(options.rows);
    }
    /** One record: a draw of its own. */
    add(row, outcome, details) {
        const { mostDraws, rows } = this.options;
        const k = this.seen[row];
        if (k >= mostDraws)
            return;
        this.seen[row] = k + 1;
        if (this.draws.length === k)
            this.draws.push(emptyDraw(rows));
        this.draws[k].right[row] = outcome;
        this.addDetails(row, this.draws[k], details);
    }
    /** Something said of the model's only draw, outside of its record. */
    addFact(row, details) {
        if (this.draws.length === 0)
            this.draws.push(emptyDraw(this.options.rows));
        this.addDetails(row, this.draws[0], details);
    }
    /** Nothing where no record carried anything of the model's. */
    finish(name) {
        if (this.isEmpty)
            return [];
        const mean = (field) => {
            const sums = this.sums.get(field);
            return sums === undefined ? null : sums.total.map((total, row) => total / sums.count[row]);
        };
        return [
            [
                name,
                {
                    draws: this.draws,
                    family: this.family,
                    picks: this.picks ?? null,
                    confidence: mean('confidence'),
                    cost: mean('cost'),
                    latency: mean('latency'),
                    inputTokens: mean('inputTokens'),
                    outputTokens: mean('outputTokens'),
                },
            ],
        ];
    }
    addDetails(row, draw, details) {
        const { answer, stopReason, picked, family } = details;
        if (answer !== undefined)
            draw.answer[row] = this.texts.intern(answer, this.options.matters(row));
        if (stopReason !== undefined)
            draw.stop[row] = this.stops.intern(stopReason, true);
        if (picked !== undefined) {
            this.picks ??= new Array(this.options.rows).fill(undefined);
            this.picks[row] ??= picked;
        }
        if (family !== undefined)
            this.family ??= family;
        const numbers = NUMBERS.filter((field) => details[field] !== undefined);
        for (const field of numbers)
            this.addNumber(field, row, details[field]);
        this.isEmpty &&= [answer, stopReason, picked, family].every((text) => text === undefined) && numbers.length === 0;
    }
    addNumber(field, row, value) {
        let sums = this.sums.get(field);
        if (sums === undefined) {
            const { rows } = this.options;
            sums = { total: new Float64Array(rows), count: new Uint32Array(rows) };
            this.sums.set(field, sums);
        }
        sums.total[row] += value;
        sums.count[row] += 1;
    }
}
function emptyDraw(rows) {
    return {
        answer: new Int32Array(rows).fill(evidence/* NONE */.x),
        right: new Int8Array(rows).fill(evidence/* NONE */.x),
        stop: new Int16Array(rows).fill(evidence/* NONE */.x),
    };
}

;// CONCATENATED MODULE: ./build/evidence/collect.js




/** More judges than this are a crowd of annotators: the first of them are compared. */
const MOST_JUDGES = 100;
/** Characters of all reasons why generation stopped: harnesses know a dozen of them. */
const MOST_STOPS = 10_000;
/** Collects what the results carry beside outcomes, in a reading of its own that comes after the outcomes are known. */
class EvidenceCollector {
    options;
    models = new Map();
    texts;
    stops = new Interner(MOST_STOPS);
    references;
    prompts;
    subjects;
    judges = new Map();
    constructor(options) {
        this.options = options;
        const none = () => new Array(options.rows).fill(undefined);
        [this.references, this.prompts, this.subjects] = [none(), none(), none()];
        this.texts = new Interner(options.mostText);
    }
    /** Answers, questions and references for which there was no room. */
    get left() {
        return this.texts.refused;
    }
    open() {
        return {
            selects: (model) => this.options.models.has(model),
            record: (record) => this.addRecord(record),
            verdict: (judge, record) => this.addVerdict(judge, record),
            fact: (query, { model, details }) => {
                const row = this.options.rowOf((0,query_key/* queryKey */.q)(query.task, query.id));
                if (row === undefined)
                    return;
                this.addQuery(row, details);
                if (model !== undefined)
                    this.collector(model)?.addFact(row, details);
            },
            // Outcomes are known already, and warnings were given when they were read.
            grid: () => ({ row: () => undefined, pattern: () => undefined }),
            label: () => undefined,
            setAside: () => undefined,
            warn: () => undefined,
        };
    }
    /** What was collected; undefined where the results carry nothing beside outcomes. */
    finish() {
        const { rows } = this.options;
        const models = new Map([...this.models].flatMap(([name, model]) => model.finish(name)));
        const lists = [this.references, this.prompts, this.subjects];
        if (models.size + this.judges.size === 0 && lists.every((list) => list.every((text) => text === undefined)))
            return undefined;
        return {
            rows,
            models,
            texts: this.texts.list,
            stops: this.stops.list,
            references: this.references,
            prompts: this.prompts,
            subjects: this.subjects,
            judges: this.judges,
        };
    }
    addRecord(record) {
        const { details } = record;
        if (details === undefined)
            return;
        const row = this.options.rowOf((0,query_key/* queryKey */.q)(record.task, record.id));
        if (row === undefined)
            return;
        this.addQuery(row, details);
        this.collector(record.model)?.add(row, this.outcomeOf(record), details);
    }
    addVerdict(judge, record) {
        const row = this.options.rowOf((0,query_key/* queryKey */.q)(record.task, record.id));
        const outcome = this.outcomeOf(record);
        if (row === undefined || outcome === evidence/* NONE */.x || !this.options.models.has(record.model))
            return;
        let byModel = this.judges.get(judge);
        if (byModel === undefined) {
            if (this.judges.size === MOST_JUDGES)
                return;
            this.judges.set(judge, (byModel = new Map()));
        }
        let verdicts = byModel.get(record.model);
        if (verdicts === undefined) {
            byModel.set(record.model, (verdicts = new Int8Array(this.options.rows).fill(evidence/* NONE */.x)));
        }
        // Of repeated draws the first counts.
        if (verdicts[row] === evidence/* NONE */.x)
            verdicts[row] = outcome;
    }
    addQuery(row, { reference, prompt, subject }) {
        if (reference !== undefined)
            this.references[row] ??= this.keep(row, reference);
        if (prompt !== undefined)
            this.prompts[row] ??= this.keep(row, prompt);
        if (subject !== undefined)
            this.subjects[row] ??= this.keep(row, subject);
    }
    keep(row, text) {
        const code = this.texts.intern(text, this.options.matters(row));
        return code === evidence/* NONE */.x ? undefined : this.texts.list[code];
    }
    collector(model) {
        if (!this.options.models.has(model))
            return undefined;
        let collector = this.models.get(model);
        if (collector === undefined) {
            collector = new ModelCollector(this.options, this.texts, this.stops);
            this.models.set(model, collector);
        }
        return collector;
    }
    outcomeOf({ result }) {
        if (typeof result === 'boolean')
            return result ? 1 : 0;
        if (typeof result === 'number')
            return result >= this.options.passThreshold ? 1 : 0;
        return evidence/* NONE */.x;
    }
}

// EXTERNAL MODULE: ./build/outcomes/bits.js
var bits = __webpack_require__(674);
// EXTERNAL MODULE: ./build/numbers.js
var numbers = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/results/load.js + 65 modules
var load = __webpack_require__(977);
;// CONCATENATED MODULE: ./build/engine/read-evidence.js




/** More cells than this (models times queries) and the arrays for answers and costs would be gigabytes. */
const MOST_CELLS = 20_000_000;
/** Characters of answers and questions that are kept in memory. */
const MOST_TEXT = 200_000_000;
const MOST_DRAWS = 64;
/** Queries that no more models than this got right are looked at one by one, so their texts always find room. */
const FEW_RIGHT = 3;
/**
 * Reads the files a second time, for what they carry beside the outcomes: by now it is known which models and queries
 * count, so that no memory is spent on others.
 */
async function readEvidence(files, settings, options, table, pool) {
    const { matrix } = pool;
    const models = new Set([...matrix.models, ...pool.ensembles.map(({ name }) => name)]);
    const rows = table.ids.size;
    if (models.size * rows > MOST_CELLS) {
        const warning = `Answers, questions and costs were not looked at: ${(0,numbers/* integer */.nd)(models.size)} models on ${(0,numbers/* integer */.nd)(rows)} queries are more than ${(0,numbers/* integer */.nd)(MOST_CELLS)} answers.`;
        return { evidence: undefined, warnings: [warning] };
    }
    const collector = new EvidenceCollector({
        rows,
        rowOf: (key) => table.ids.find(key),
        models,
        passThreshold: settings.passThreshold,
        mostDraws: settings.repeats === undefined ? 1 : MOST_DRAWS,
        matters: (row) => {
            const right = matrix.members.filter((member) => (0,bits/* hasBit */.c0)(member.right, row));
            return right.length <= FEW_RIGHT;
        },
        mostText: MOST_TEXT,
    });
    const again = { ...options, details: true, onlyDetails: true, labels: [] };
    await (0,load/* loadResults */.z)(files, settings.format, collector, again, () => undefined);
    const evidence = collector.finish();
    const { left } = collector;
    const warnings = left === 0
        ? []
        : [`There was no room for ${(0,numbers/* counted */.hS)(left, 'text', 'texts')} (answers or questions): policies do without them.`];
    return { evidence, warnings };
}

// EXTERNAL MODULE: ./build/results/artifacts/index.js + 4 modules
var results_artifacts = __webpack_require__(8683);
// EXTERNAL MODULE: ./build/results/source/index.js + 1 modules
var source = __webpack_require__(2375);
;// CONCATENATED MODULE: ./build/results/open.js


/** Opens the files on disk and those in artifacts; see openSources and openArtifacts. */
async function openAll({ results, artifacts, limits }, { cwd, environment, token }) {
    const disk = results.length === 0 ? { files: [], setAside: [] } : await (0,source/* openSources */.H)(results, { cwd, limits });
    if (artifacts.patterns.length === 0)
        return { ...disk, warnings: [], close: async () => undefined };
    const remote = await (0,results_artifacts/* openArtifacts */.u)(artifacts, token, environment, limits);
    return {
        files: [...disk.files, ...remote.files],
        setAside: [...disk.setAside, ...remote.setAside],
        warnings: remote.warnings,
        close: () => remote.close(),
    };
}

;// CONCATENATED MODULE: ./build/engine/warnings.js


/** A file that was not read may be a model that is not there: said where it is seen. */
function notRead(files) {
    if (files.length === 0)
        return [];
    const shown = files.slice(0, 5).map(({ path }) => (0,errors/* quote */.h)(path));
    const more = files.length > shown.length ? ', …' : '';
    return [`${(0,numbers/* counted */.hS)(files.length, 'file was', 'files were')} found and not read: ${shown.join(', ')}${more}.`];
}
/** What the reader of any report must know, whatever the files were. */
function warningsOf(settings, table, certificate, excluded) {
    const warnings = [];
    const duplicates = [...table.columns.values()].reduce((sum, column) => sum + column.duplicates, 0);
    if (duplicates > 0)
        warnings.push(`${(0,numbers/* counted */.hS)(duplicates, 'record', 'records')} repeated a model and query with the same outcome; each was counted once.`);
    const scores = table.files.reduce((sum, file) => sum + file.scores, 0);
    if (scores > 0) {
        warnings.push(`${(0,numbers/* counted */.hS)(scores, 'outcome was a score', 'outcomes were scores')} other than 0 and 1; such scores count as right from ${settings.passThreshold} on (pass-threshold).`);
    }
    if (excluded.length > 0) {
        const names = excluded.map(({ name, coverage }) => `${(0,errors/* quote */.h)(name)} (${(100 * coverage).toFixed(1)} %)`);
        warnings.push(`Left out of the pool, having answered less than ${100 * settings.minCoverage} % of the queries: ${names.join(', ')}.`);
    }
    const { total, complete } = certificate.queries;
    if (complete < total / 2) {
        warnings.push(`Only ${complete} of ${total} queries were answered by every model: the certificate rests on these alone.`);
    }
    else if (complete < total)
        warnings.push(`${total - complete} of ${total} queries were not answered by every model and were left out.`);
    if (settings.minGain === 0)
        warnings.push('min-gain is 0: every gain is worth having, so the verdict can only be gain-possible.');
    return warnings;
}

;// CONCATENATED MODULE: ./build/engine/evaluate.js











const NOT_COMPARED = { regression: null, selfCheck: null, warnings: [] };
/** Nothing was settled by hand. */
const NOT_SETTLED = { adjudicated: null, adjudications: [] };
/**
 * The engine of both surfaces: from the paths of results to a certificate and what the gate makes of it.
 *
 * @throws UserError for input that allows no verdict
 */
async function evaluate(settings, surroundings, watcher) {
    const opened = await openAll(settings, surroundings);
    try {
        return await evaluateFiles(settings, opened, surroundings, watcher);
    }
    finally {
        await opened.close();
    }
}
async function evaluateFiles(settings, opened, surroundings, watcher) {
    const labels = labelsOf(settings);
    const table = new outcomes_table/* OutcomeTable */.j({
        passThreshold: settings.passThreshold,
        repeats: settings.repeats,
        selects: settings.models.length === 0 ? undefined : (0,outcomes_pool/* nameMatcher */.MH)([...settings.models, ...settings.ensembles]),
        labels,
    });
    const options = readOptions(settings, labels);
    const setAside = await (0,load/* loadResults */.z)(opened.files, settings.format, table, options, ({ path }) => watcher.file(path));
    const unread = [...opened.setAside, ...setAside];
    table.finish();
    checkSelection(settings.models, table);
    const choices = { ...settings, baseline: settings.baselineModel };
    const graded = (0,outcomes_pool/* selectPool */.rW)(table, choices);
    const { evidence, warnings } = wantsEvidence(settings)
        ? await readEvidence(opened.files, settings, options, table, graded)
        : { evidence: undefined, warnings: [] };
    const { pool, adjudicated, adjudications } = settings.adjudications === undefined ? { pool: graded, ...NOT_SETTLED } : await settled(settings.adjudications);
    const certificate = (0,certify/* certify */.F)(pool, choices);
    const analyses = settings.diagnostics ? await analysed() : NO_ANALYSES;
    const compared = settings.compareWith === undefined && !settings.selfCheck ? NOT_COMPARED : await comparisons(certificate);
    return {
        settings,
        certificate,
        adjudicated,
        adjudications,
        evidence,
        ...analyses,
        regression: compared.regression,
        selfCheck: compared.selfCheck,
        decision: (0,gate/* decide */.LD)(certificate, { policies: analyses.policies, regression: compared.regression }, settings),
        matrix: pool.matrix,
        placeOf: (row) => {
            const place = table.places.of(row);
            return place === undefined ? undefined : { file: table.files[place.file].path, line: place.line };
        },
        columns: pool.columns,
        excluded: pool.excluded,
        files: table.files,
        setAside: unread,
        warnings: [
            ...opened.warnings,
            ...notRead(unread),
            ...warningsOf(settings, table, certificate, pool.excluded),
            ...warnings,
            ...compared.warnings,
        ],
    };
    // Loaded only when wanted: most of the program is in these.
    async function settled(adjudications) {
        const { settleQueries } = await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 1069));
        return settleQueries({ ...settings, adjudications }, surroundings.cwd, graded, evidence);
    }
    async function comparisons(of) {
        const { compareRun } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 2316));
        return compareRun(settings, surroundings, pool, of, evidence, table.files);
    }
    async function analysed() {
        const { analyse } = await __webpack_require__.e(/* import() */ 380).then(__webpack_require__.bind(__webpack_require__, 3380));
        return analyse(settings, table, pool, certificate, labels, evidence, (what) => watcher.stage(what));
    }
}
function readOptions(settings, labels) {
    const { passThreshold, metric, filter, judge } = settings;
    return {
        passThreshold,
        // A subject is one of the details that harnesses log; nothing else of them is needed for the outcomes.
        details: labels.some(({ field }) => field === 'subject'),
        labels: labels.map(({ field }) => field),
        ...(metric === undefined ? {} : { metric }),
        ...(filter === undefined ? {} : { filter }),
        ...(judge === undefined ? {} : { judge }),
    };
}
function wantsEvidence({ diagnostics, adjudications, compareWith }) {
    return diagnostics || adjudications !== undefined || compareWith !== undefined;
}
function labelsOf({ groupBy, clusterBy, pairBy, diagnostics }) {
    const labels = [];
    if (!diagnostics)
        return labels;
    if (groupBy !== undefined)
        labels.push(new row_labels/* RowLabels */.S('group-by', groupBy));
    if (clusterBy !== undefined)
        labels.push(new row_labels/* RowLabels */.S('cluster-by', clusterBy));
    if (pairBy !== undefined)
        labels.push(new row_labels/* RowLabels */.S('pair-by', pairBy));
    return labels;
}
function checkSelection(models, table) {
    for (const glob of models) {
        const matches = (0,outcomes_pool/* nameMatcher */.MH)([glob]);
        if ([...table.columns.keys()].some(matches))
            continue;
        const names = [...table.columns.keys(), ...table.unselected].sort();
        const shown = names.slice(0, 10).map(errors/* quote */.h).join(', ');
        throw new errors/* UserError */.y(`\`models\`: ${(0,errors/* quote */.h)(glob)} matches none of the models.`, `The results hold: ${shown}${names.length > 10 ? ', …' : ''}.`);
    }
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9095);

/**
 * A fault that the reader of the message can mend: wrong input, wrong usage, wrong settings.
 *
 * The message always has three parts: where (file and line, or the name of the input), what rule was broken by which
 * value, and the mend. Anything else that is thrown is a defect of this program and keeps its stack.
 */
class UserError extends Error {
    name = 'UserError';
    place;
    constructor(rule, mend, place = {}) {
        super(`${placeText(place)}${rule} ${mend}`);
        this.place = place;
    }
}
function placeText({ file, line, column }) {
    const where = [file === undefined ? undefined : (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .t)(file), line === undefined ? undefined : String(line)]
        .filter((part) => part !== undefined)
        .join(':');
    const inColumn = column === undefined ? '' : `column ${quote(column)}`;
    const text = [where, inColumn].filter((part) => part !== '').join(': ');
    return text === '' ? '' : `${text}: `;
}
const QUOTE_LIMIT = 80;
/**
 * A value from the input as it may stand in a message: JSON-quoted, so that control characters and line ends are
 * visible and inert, and cut at 80 characters.
 */
function quote(value) {
    const text = typeof value === 'string' ? value : textOf(value);
    const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .t)(JSON.stringify(cut));
}
/** JSON of a value from a file, which may hold what JSON.stringify throws at: 64-bit integers, ten thousand levels. */
function textOf(value) {
    if (typeof value === 'bigint')
        return String(value);
    try {
        return (JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part)) ?? String(value));
    }
    catch {
        return `(${Array.isArray(value) ? 'array' : typeof value})`;
    }
}


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MOST_TEXT),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/** Nothing logged. */
const NONE = -1;
/** Longer answers are cut here: what they end with is kept, because that is where the answer stands. */
const MOST_TEXT = 20_000;


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export OUTPUTS */
// Written by scripts/generate.js from action.yml and package.json; not to be edited.
const VERSION = '0.1.0';
/** The inputs of action.yml, the one home of their names, descriptions and defaults. */
const INPUTS = [
    {
        name: 'results',
        description: 'Files with the results of the evaluation, one path, folder or glob a line; `!pattern` leaves out. Many models, the same queries, right or wrong.',
        default: '',
    },
    {
        name: 'artifact',
        description: 'Names or globs of workflow artifacts that hold results, one a line; `!pattern` leaves out. Needs `actions` read. Can be given beside or instead of `results`.',
        default: '',
    },
    { name: 'run-id', description: 'The workflow run whose artifacts are read; empty takes this run.', default: '' },
    { name: 'repository', description: 'The repository (`owner/name`) of that run; empty takes this one.', default: '' },
    {
        name: 'format',
        description: 'Format of the results. `auto` tells it from the content of each file.',
        default: 'auto',
    },
    { name: 'models', description: 'Names or globs of the models to keep, one a line; empty keeps all.', default: '' },
    {
        name: 'ensembles',
        description: 'Names or globs of rows of results that are themselves policies (a router, a vote), one a line. They are compared with the members, not counted among them.',
        default: '',
    },
    {
        name: 'baseline-model',
        description: 'The incumbent model, named in advance. The gain is then measured over this model; empty takes the best model of the results and pays for the choice.',
        default: '',
    },
    {
        name: 'min-gain',
        description: 'The smallest gain worth having, as a fraction of the queries (0.02 is two points). What orchestration costs you.',
        default: '0.02',
    },
    {
        name: 'confidence',
        description: 'Confidence of each bound, between 0 and 1. A verdict is wrong with probability at most one minus this.',
        default: '0.95',
    },
    {
        name: 'pass-threshold',
        description: 'Scores from this on count as right. Above 1 for scales beyond 0 to 1 (say 7 for 1 to 10).',
        default: '0.5',
    },
    {
        name: 'metric',
        description: 'The score, metric or scorer to use, by its name in the results, where there are several.',
        default: '',
    },
    {
        name: 'judge',
        description: 'The judge whose verdicts count, by its name in the results, where several graded the same answers. Their agreement is reported.',
        default: '',
    },
    { name: 'filter', description: 'lm-evaluation-harness only, the answer filter to use for all models.', default: '' },
    {
        name: 'repeats',
        description: 'How several outcomes of one model on one query become one, `first`, `majority` (more than half) or `mean` (mean score at least `pass-threshold`). Empty makes differing outcomes an error.',
        default: '',
    },
    {
        name: 'min-coverage',
        description: 'Least share of the queries that a model must have answered to stay in the pool.',
        default: '0.95',
    },
    {
        name: 'count-as-wrong',
        description: 'Which outcomes without a verdict count as wrong answers, a comma list of `error`, `unscored`, `absent`. By default they are missing, not wrong.',
        default: '',
    },
    {
        name: 'group-by',
        description: "Gives a certificate for each group of queries too, by `task`, `subject` or the name of a column; verdicts over the groups are corrected by Holm's method. Empty for none.",
        default: '',
    },
    {
        name: 'cluster-by',
        description: 'Queries with the same `task`, `subject` or value of a column are not independent; adds the design effect and a cluster bootstrap interval, and holds queries of one cluster out together. Empty for none.',
        default: '',
    },
    {
        name: 'pair-by',
        description: 'With `group-by`, the column that says which queries of different groups ask the same question (in two formats, say); adds the paired comparison of the groups. Empty for none.',
        default: '',
    },
    {
        name: 'families',
        description: 'Families of models where the prefix of the name (`openai/…`) does not say it, lines of the form `gpt-* = openai`.',
        default: '',
    },
    {
        name: 'adjudications',
        description: 'A CSV with `query_id`, `class` (`genuine`, `grader-defect`, `wrong-reference`, `ambiguous`, `multi-answer` or `truncated`) and `note` that settles queries every model got wrong; those that are not genuine leave the evaluation. `adjudications.csv` of the report is one ready to fill in.',
        default: '',
    },
    {
        name: 'show-text',
        description: 'Whether the HTML report may show questions, answers and references of the queries under audit, `true` or `false`. Comments and summaries never do.',
        default: 'false',
    },
    {
        name: 'prices',
        description: 'What answers cost where the results do not say it, lines of the form `gpt-4* = 2.50 10` (dollars per million input and output tokens) or `gpt-4* = 0.003` (dollars an answer).',
        default: '',
    },
    {
        name: 'compare-with',
        description: 'An earlier certificate to compare with, query by query; the path of a `certificate.json` or of its report folder, or `artifact:NAME` for the report folder that the latest successful run of this workflow on the default branch uploaded (needs `actions` read). Empty for none.',
        default: '',
    },
    {
        name: 'self-check',
        description: 'Whether to run the gate against itself (how often would it decide otherwise on such an evaluation, and can it fail at all), `true` or `false`.',
        default: 'false',
    },
    {
        name: 'diagnostics',
        description: 'Whether to work out what stands beside the certificate (correlations and what they predict, how many models are enough, groups, repeats, the audit of the queries that every model got wrong, what votes, routers and cascades reach), `true` or `false`.',
        default: 'true',
    },
    {
        name: 'seed',
        description: 'Seed of everything random in the diagnostics, a whole number; same results and seed, same bytes.',
        default: '1',
    },
    {
        name: 'limits',
        description: 'Raises or lowers what may be read, a comma list such as `ratio=400, total-bytes=16GiB`. Names are `files`, `file-bytes`, `total-bytes` (out of archives), `ratio`, `entries` and `nesting`.',
        default: '',
    },
    {
        name: 'fail-on',
        description: 'When the gate fails, a comma list of `no-gain`, `no-realised-gain` (no vote, router, cascade or ensemble measured here can be worth `min-gain`), `inconclusive`, `ensemble-not-better`, `regression` (something got worse since `compare-with`, or cannot be compared with it), or `none`.',
        default: 'no-gain',
    },
    {
        name: 'comment',
        description: 'When to write the pull-request comment, `always`, `on-change` (of the verdict), `on-failure` or `off`.',
        default: 'always',
    },
    {
        name: 'comment-key',
        description: 'Tells several certificates on one pull request apart; each key has a comment of its own.',
        default: 'default',
    },
    {
        name: 'annotations',
        description: 'Where to annotate the queries that every model gets wrong, on their lines of results files that are in the repository. `true` takes a check run on the pull request (needs `checks` write) and otherwise the log, `log` the log alone, `false` neither.',
        default: 'true',
    },
    {
        name: 'tracking-issue',
        description: 'Whether scheduled runs keep one issue for each `comment-key`, opened on a confirmed failure and closed when the gate passes, `true` or `false`. Needs `issues` write.',
        default: 'false',
    },
    {
        name: 'confirm',
        description: 'How many scheduled runs in a row must have failed before that issue is opened, 1 to 20. Above 1 it needs `actions` read.',
        default: '2',
    },
    {
        name: 'mermaid',
        description: 'Whether the job summary has a Mermaid chart of accuracies under the ceiling too, `true` or `false`. Everything in it is also said in words.',
        default: 'false',
    },
    {
        name: 'report-dir',
        description: 'Folder for `certificate.json`, `report.html`, `report.md`, `outcomes.csv`, `queries.csv`, `all-wrong.csv` and `adjudications.csv`.',
        default: 'beta-certificate',
    },
    {
        name: 'github-token',
        description: 'Token for the comment (needs `pull-requests` write) and for artifacts (`actions` read). Empty does without both.',
        default: '${{ github.token }}',
    },
];
/** The outputs of action.yml. */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'verdict',
    'passed',
    'beta',
    'ceiling',
    'single-best',
    'single-best-accuracy',
    'gain',
    'gain-lower',
    'gain-upper',
    'models',
    'queries',
    'all-wrong',
    'certificate-path',
    'report-path',
    'comment-url',
]));


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   gZ: () => (/* binding */ LEAVE_IT)
/* harmony export */ });
/** Reads the runner's GITHUB_API_URL and GITHUB_GRAPHQL_URL, whose defaults are github.com's, and checks the token. */
function accessOf(environment, token) {
    if (token === '')
        return { rule: 'github-token is empty', mend: 'Leave it out to use the default.' };
    // A stray line end or quotation mark cannot go into a header, and the message for that would quote the token.
    if (!/^[!-~]+$/.test(token)) {
        return { rule: 'github-token contains a character that no token has', mend: 'Set the secret anew.' };
    }
    const apiUrl = (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] || 'https://api.github.com/graphql';
    for (const [name, value] of [
        ['GITHUB_API_URL', apiUrl],
        ['GITHUB_GRAPHQL_URL', graphqlUrl],
    ]) {
        if (!isWebAddress(value))
            return { rule: `${name} must be an address`, value, mend: LEAVE_IT };
    }
    return { token, apiUrl, graphqlUrl };
}
/** The mend for what the runner sets in the environment. */
const LEAVE_IT = 'The runner sets it: leave it as it is.';
/** Reads `owner/name`; undefined where the text is anything else. */
function repositoryOf(text) {
    // A name of dots alone would lead to another place of the API.
    const [, owner, repo] = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(text) ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
function isWebAddress(text) {
    return /^https?:\/\/[\w.:[\]/-]+$/.test(text) && URL.canParse(text);
}


/***/ }),

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
;// CONCATENATED MODULE: ./build/github/download.js

/**
 * Where GitHub's redirection leads: the storage's address, signed, so that whoever has it may read the file for a
 * minute. It is therefore in no message. Only HTTPS will do; a plain address of this machine also, where the API itself
 * has no HTTPS.
 *
 * @throws ApiFailure for any other address
 */
function storageAddress(location, apiUrl) {
    const address = location === undefined || !URL.canParse(location) ? undefined : new URL(location);
    if (address === undefined)
        throw new failure/* ApiFailure */.F9('refused', 'redirected to no address');
    const isOpenToUs = isLoopback(address) && new URL(apiUrl).protocol === 'http:';
    if (address.protocol !== 'https:' && !(address.protocol === 'http:' && isOpenToUs)) {
        throw new failure/* ApiFailure */.F9('refused', 'redirected to an address without HTTPS');
    }
    return address;
}
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/**
 * The content at an address of the storage, in chunks. Given up at the deadline, and when `patience` milliseconds bring
 * nothing new; the time that the taker needs for a chunk does not count.
 *
 * @throws ApiFailure, `unavailable` also where the storage refuses: a newly signed address may do
 */
async function* contentAt(address, request, deadline, patience) {
    const silence = new AbortController();
    const wait = () => setTimeout(() => silence.abort(new DOMException('silence', 'TimeoutError')), patience);
    let waiting = wait();
    try {
        const response = await request(address, {
            redirect: 'manual',
            signal: AbortSignal.any([deadline, silence.signal]),
            // The bytes as they were uploaded: a digest may be waiting for them.
            headers: { 'accept-encoding': 'identity', 'user-agent': 'beta-certificate' },
        });
        if (response.status !== 200) {
            await response.body?.cancel();
            const kind = response.status === 429 ? 'rate-limited' : 'unavailable';
            throw new failure/* ApiFailure */.F9(kind, `storage: ${response.status}`, (0,failure/* waitIn */.NH)(response.headers.get('retry-after')));
        }
        for await (const chunk of response.body ?? []) {
            clearTimeout(waiting);
            yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            waiting = wait();
        }
    }
    catch (error) {
        throw error instanceof failure/* ApiFailure */.F9 ? error : (0,failure/* transportFailure */.qO)(error);
    }
    finally {
        clearTimeout(waiting);
    }
}

// EXTERNAL MODULE: ./build/github/retry.js
var retry = __webpack_require__(5892);
;// CONCATENATED MODULE: ./build/github/client.js



const PER_PAGE = 100;
/** Opens GitHub for one piece of work, whose requests share the patience. Asks nothing yet. */
async function connect({ token, apiUrl }, patience) {
    // Loaded here because loading takes longer than everything else in a run that does not ask GitHub.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(665), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 1351));
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(665)]).then(__webpack_require__.bind(__webpack_require__, 8665));
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'beta-certificate' });
    const send = (0,retry/* patientSender */.J)(patience);
    const sendLong = (0,retry/* patientSender */.J)({ ...patience, requestTimeout: patience.total });
    // Redirects are not followed, so that no host but GitHub's ever sees the token.
    async function answer(route, parameters, request) {
        try {
            return await octokit.request(route, { ...parameters, request: { ...request, redirect: 'manual' } });
        }
        catch (error) {
            throw (0,failure/* failureOf */.g5)(error, token);
        }
    }
    async function page(route, parameters, read, happened) {
        return send(async (signal) => {
            const { status, data, headers } = await answer(route, parameters, { signal });
            if (status >= 300)
                throw redirected(status);
            return read(data, headers.link ?? '');
        }, happened);
    }
    return {
        ask: page,
        async all(route, parameters, read) {
            const items = [];
            for (let number = 1;; number++) {
                // Pages are counted here; the address in the Link header is not followed, as redirects are not.
                const more = await page(route, { ...parameters, per_page: PER_PAGE, page: number }, (body, link) => {
                    items.push(...read(body));
                    return /rel="next"/.test(link);
                });
                if (!more)
                    return items;
            }
        },
        async download(route, parameters, receive) {
            return sendLong(async (deadline) => {
                const signal = AbortSignal.any([deadline, AbortSignal.timeout(patience.requestTimeout)]);
                // The body is left unread: of an answer that is no redirection it could be the file, in memory as a whole.
                const { status, data, headers } = await answer(route, parameters, { signal, parseSuccessResponseBody: false });
                if (data instanceof ReadableStream)
                    await data.cancel();
                if (status < 300)
                    throw (0,failure/* incomplete */.$x)();
                if (status !== 302)
                    throw redirected(status);
                const address = storageAddress(headers.location, apiUrl);
                // The way to the API leads to the storage too: the runner's proxy, where it has one.
                return receive(contentAt(address, defaults.request?.fetch, deadline, patience.requestTimeout));
            });
        },
    };
}
/** Such as 301 for a repository that has another name now. */
function redirected(status) {
    return new failure/* ApiFailure */.F9('refused', `${String(status)}: redirected`);
}


/***/ }),

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   F9: () => (/* binding */ ApiFailure),
/* harmony export */   NH: () => (/* binding */ waitIn),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   qO: () => (/* binding */ transportFailure)
/* harmony export */ });
/** A request to GitHub that failed. Holds nothing of the request itself, so it cannot give the token away. */
class ApiFailure extends Error {
    kind;
    said;
    waitAsked;
    name = 'ApiFailure';
    constructor(kind, 
    /** What was answered, or what went wrong on the way: foreign text. */
    said, 
    /** Milliseconds that GitHub asks to wait, where it says. */
    waitAsked) {
        super(`${kind}: ${said}`);
        this.kind = kind;
        this.said = said;
        this.waitAsked = waitAsked;
    }
}
/** A 2xx answer without what it must hold was cut on the way, or is not GitHub's. */
function incomplete() {
    return new ApiFailure('unavailable', 'incomplete answer');
}
/**
 * Reads an error thrown by Octokit.
 *
 * Only what the server answered is kept, without the token should the answer repeat it.
 */
function failureOf(error, token) {
    if (error instanceof ApiFailure)
        return error;
    const answer = error.response;
    if (answer === undefined)
        return transportFailure(error);
    const message = messageOf(answer.data).replaceAll(token, '***');
    const said = message === '' ? String(answer.status) : `${String(answer.status)}: ${message}`;
    return new ApiFailure(kindOf(answer, message), said, waitAskedBy(answer));
}
function kindOf({ status, headers }, message) {
    if (status >= 500)
        return 'unavailable';
    if (status === 429)
        return 'rate-limited';
    if (status === 403) {
        const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
        return limited ? 'rate-limited' : 'permission';
    }
    if (status === 401)
        return 'token';
    if (status === 404)
        return 'absent';
    if (status === 410)
        return 'gone';
    return status === 422 && /too long/i.test(message) ? 'too-long' : 'refused';
}
function messageOf(data) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const details = Array.isArray(errors) ? errors.map((each) => messageOf(each)) : [];
    return [message, ...details].filter((part) => typeof part === 'string' && part !== '').join('; ');
}
/** `Retry-After`, or the time until `x-ratelimit-reset` by the server's own clock, because ours may be wrong. */
function waitAskedBy({ headers }) {
    const asked = waitIn(headers['retry-after']);
    if (asked !== undefined)
        return asked;
    if (headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const wait = Number(headers['x-ratelimit-reset']) * 1000 - Date.parse(String(headers['date']));
    return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
/** The milliseconds of a `Retry-After` header that gives seconds. */
function waitIn(retryAfter) {
    const seconds = String(retryAfter ?? '');
    return /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}
/** A failure on the way. Only its code is kept, because the messages of a network library may quote headers. */
function transportFailure(error) {
    return new ApiFailure('unavailable', transportCode(error));
}
/** The innermost code of a network failure (`ECONNREFUSED`, `UND_ERR_SOCKET`), or `TimeoutError` and the like. */
function transportCode(error) {
    let found = 'unknown error';
    for (let cause = error; typeof cause === 'object' && cause !== null; cause = cause.cause) {
        const { code, name } = cause;
        found = typeof code === 'string' ? code : String(name);
    }
    return found;
}


/***/ }),

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isText),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   q: () => (/* binding */ isPositiveInteger)
/* harmony export */ });
/** The value at a path in parsed JSON; undefined where the path ends early. */
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null)
            return undefined;
        here = here[key];
    }
    return here;
}
/** What ids and numbers of GitHub are. */
function isPositiveInteger(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ patientSender),
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(220);



/** For requests that nothing important waits for. */
const PATIENCE = { tries: 3, baseDelay: 1000, requestTimeout: 15_000, total: 60_000 };
/**
 * Pause after a rate limit that names no time: GitHub's documentation asks for at least a minute
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const UNNAMED_RATE_LIMIT_PAUSE = 60_000;
const CLOCK = { now: () => performance.now(), sleep: async (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds) };
/**
 * A sender whose requests share one allowance of time, which begins now.
 *
 * A request is repeated when it met a rate limit or an unavailable server, after a pause that grows, is never shorter
 * than what GitHub asks for, and carries some jitter. A pause that would not end within the allowance is not begun.
 *
 * A request that must not be carried out twice comes with `happened`, which looks whether it was carried out although
 * it seemed to fail: it is asked before every repetition, and its result taken if it has one. This is why
 * @octokit/plugin-retry does not serve: it repeats such requests blindly, waits by its own schedule whatever
 * `Retry-After` says, never repeats after 403, and has no bound on the whole.
 */
function patientSender(patience, timer = CLOCK) {
    const end = timer.now() + patience.total;
    return async (send, happened) => {
        for (let tried = 1;; tried++) {
            const left = Math.floor(end - timer.now());
            if (left <= 0)
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiFailure */ .F9('unavailable', 'no time left');
            try {
                return await send(AbortSignal.timeout(Math.min(left, patience.requestTimeout)));
            }
            catch (failure) {
                if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiFailure */ .F9))
                    throw failure;
                const doubtful = happened !== undefined && failure.kind === 'unavailable';
                const repeatable = failure.kind === 'unavailable' || failure.kind === 'rate-limited';
                const lastTry = tried >= patience.tries;
                const pause = pauseAfter(tried, failure, patience);
                if (!repeatable || (lastTry && !doubtful) || timer.now() + pause >= end)
                    throw failure;
                await timer.sleep(pause);
                const result = doubtful ? await happened() : undefined;
                if (result !== undefined)
                    return result;
                if (lastTry)
                    throw failure;
            }
        }
    };
}
function pauseAfter(tried, failure, { baseDelay }) {
    const backOff = baseDelay * 2 ** (tried - 1);
    const asked = failure.waitAsked ?? (failure.kind === 'rate-limited' ? UNNAMED_RATE_LIMIT_PAUSE : 0);
    return Math.max(backOff, asked) + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(0, Math.ceil(backOff / 2) + 1);
}


/***/ }),

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ INVISIBLE),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/**
 * Characters that do not show, or that act on what stands around them: controls and line ends, marks of direction,
 * characters of no width, blanks that are letters, selectors of variants, tags, and halves of characters. In a name
 * they would break a line, run as a command of a terminal, or make one name look like another.
 */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
/** Text with each of these characters as JSON would write it in escapes: `\u202e`. */
function inert(text) {
    return text.replace(INVISIBLE, (character) => Array.from({ length: character.length }, (_, i) => jsonEscape(character.charCodeAt(i))).join(''));
}
function jsonEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ naturalOrder)
/* harmony export */ });
/**
 * Compares texts as people order them: runs of digits by their value (`q2` before `q10`), everything else by code
 * unit. A total order: texts that compare equal are identical.
 */
function naturalOrder(a, b) {
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
        const [runA, runB] = [digitsFrom(a, i), digitsFrom(b, j)];
        if (runA > i && runB > j) {
            const order = compareDigits(a.slice(i, runA), b.slice(j, runB));
            if (order !== 0)
                return order;
            [i, j] = [runA, runB];
        }
        else {
            const order = a.charCodeAt(i) - b.charCodeAt(j);
            if (order !== 0)
                return order;
            [i, j] = [i + 1, j + 1];
        }
    }
    const order = a.length - i - (b.length - j);
    // Equal values with different zeros in front (q1, q01) are different texts.
    return order !== 0 || a === b ? order : a < b ? -1 : 1;
}
function digitsFrom(text, start) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57)
        end += 1;
    return end;
}
function compareDigits(a, b) {
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return x.length - y.length || (x === y ? 0 : x < y ? -1 : 1);
}


/***/ }),

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   sp: () => (/* binding */ pValue)
/* harmony export */ });
/** The integer k with k / scale nearest to x on the asked side; k / scale itself is compared, so 0.07 stays 0.07. */
function rounded(x, scale, rounding) {
    if (rounding === 'nearest')
        return Math.round(x * scale);
    let k = Math.round(x * scale);
    if (rounding === 'up') {
        while (k / scale < x)
            k += 1;
        while ((k - 1) / scale >= x)
            k -= 1;
    }
    else {
        while (k / scale > x)
            k -= 1;
        while ((k + 1) / scale <= x)
            k += 1;
    }
    return k;
}
/** A fraction as percent or percentage points: 0.0515 is `5.2` (nearest, one digit). */
function percent(x, digits = 1, rounding = 'nearest') {
    const k = rounded(x, 10 ** (digits + 2), rounding);
    return (k / 10 ** digits).toFixed(digits).replace(/^-(0\.?0*)$/, '$1');
}
/**
 * A bound in points with as many digits as it takes to stand on the same side of `against` as it does: a bound just
 * below the gain asked for is not printed as equal to it.
 */
function bound(x, rounding, against) {
    for (let digits = 1; digits < 8; digits++) {
        const shown = Number(percent(x, digits, rounding)) / 100;
        if (x < against === shown < against)
            return percent(x, digits, rounding);
    }
    return percent(x, 8, rounding);
}
/** A fraction chosen by the user, in points, without needless zeros: 0.02 is `2`, 0.015 is `1.5`. */
function points(x) {
    return String(Number((100 * x).toPrecision(12)));
}
/** Thousands separated by commas. */
function integer(x) {
    return Math.round(x)
        .toString()
        .replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A number to so many significant digits, without an exponent where it is large: `8.33`, `0.0000836`, `4,530`. */
function significant(x, digits) {
    const shown = x.toPrecision(digits);
    const value = Number(shown);
    return Math.abs(value) >= 10 ** digits && Math.abs(value) < 1e15 ? integer(value) : shown;
}
/** `1 query`, `1,319 queries`. */
function counted(x, one, many) {
    return `${integer(x)} ${x === 1 ? one : many}`;
}
/** A p-value to two digits, never shown as 0. */
function pValue(p) {
    if (p < 1e-4)
        return '< 0.0001';
    return p >= 0.1 ? p.toFixed(2) : p.toPrecision(2);
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ones),
/* harmony export */   S1: () => (/* binding */ setBit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   c0: () => (/* binding */ hasBit),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   pf: () => (/* binding */ popcount),
/* harmony export */   qs: () => (/* binding */ forEachBit),
/* harmony export */   tu: () => (/* binding */ wordsFor)
/* harmony export */ });
function wordsFor(size) {
    return (size + 31) >>> 5;
}
function hasBit(bits, index) {
    return ((bits[index >>> 5] >>> (index & 31)) & 1) === 1;
}
function setBit(bits, index) {
    bits[index >>> 5] |= 1 << (index & 31);
}
/** The first `size` bits set. */
function ones(size) {
    const bits = new Uint32Array(wordsFor(size)).fill(0xffffffff);
    if (size & 31)
        bits[bits.length - 1] = (1 << (size & 31)) - 1;
    return bits;
}
/** Number of set bits of one word. */
function popcount(word) {
    let v = word - ((word >>> 1) & 0x55555555);
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
/**
 * Number of set bits, or, where rows stand for several identical queries, the sum of the weights of the set bits.
 */
function count(bits, weights) {
    let total = 0;
    if (weights === null) {
        for (const word of bits)
            total += popcount(word);
        return total;
    }
    forEachBit(bits, (index) => (total += weights[index]));
    return total;
}
function forEachBit(bits, visit) {
    for (let w = 0; w < bits.length; w++) {
        for (let word = bits[w]; word !== 0; word &= word - 1)
            visit(w * 32 + 31 - Math.clz32(word & -word));
    }
}
/** A new set, word by word from others of the same length. */
function combine(size, word) {
    const bits = new Uint32Array(wordsFor(size));
    for (let w = 0; w < bits.length; w++)
        bits[w] = word(w);
    return bits;
}


/***/ }),

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Draws),
/* harmony export */   x: () => (/* binding */ REPEATS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);


/** How several outcomes of one model on one query become one. */
const REPEATS = ['first', 'majority', 'mean'];
/** Value of `firstRight` where several draws have the least index and differ. */
const AMBIGUOUS = 2;
/** A sum of decimals differs in its last digits with their order: three times 0.1 is not 0.3. */
const ROUNDING = 1e-9;
/** The graded draws of one model, by row: what a reduction over repeats needs. Kept only when `repeats` is set. */
class Draws {
    counts = new Uint32Array(0);
    right = new Uint32Array(0);
    sums = new Float64Array(0);
    /** The least repeat index seen, and whether that draw was right, for `first`. */
    firstIndex = new Float64Array(0);
    firstRight = new Uint8Array(0);
    /** Draws with an even index, and how many of them are right: one half, chosen without a look at the outcomes. */
    halfCounts = new Uint32Array(0);
    halfRight = new Uint32Array(0);
    grow(rows) {
        this.counts = enlarged(this.counts, new Uint32Array(rows));
        this.right = enlarged(this.right, new Uint32Array(rows));
        this.sums = enlarged(this.sums, new Float64Array(rows));
        this.firstIndex = enlarged(this.firstIndex, new Float64Array(rows));
        this.firstRight = enlarged(this.firstRight, new Uint8Array(rows));
        this.halfCounts = enlarged(this.halfCounts, new Uint32Array(rows));
        this.halfRight = enlarged(this.halfRight, new Uint32Array(rows));
    }
    /** Adds a draw; without an index draws are numbered in the order in which they come. */
    add(row, score, right, index) {
        const order = index ?? this.counts[row];
        const outcome = right ? 1 : 0;
        if (this.counts[row] === 0 || order < this.firstIndex[row]) {
            this.firstIndex[row] = order;
            this.firstRight[row] = outcome;
        }
        else if (order === this.firstIndex[row] && this.firstRight[row] !== outcome) {
            this.firstRight[row] = AMBIGUOUS;
        }
        this.counts[row] += 1;
        this.sums[row] += score;
        if (right)
            this.right[row] += 1;
        if (order % 2 !== 0)
            return;
        this.halfCounts[row] += 1;
        if (right)
            this.halfRight[row] += 1;
    }
    /** The counts of a row: all draws, and those of one half. */
    countsOf(row) {
        return {
            draws: this.counts[row],
            right: this.right[row],
            halfDraws: this.halfCounts[row],
            halfRight: this.halfRight[row],
        };
    }
    /**
     * The reduced outcomes, as a bit per row: `first` the draw of the least index, `majority` right where more than half
     * of the draws are, `mean` right where the mean score reaches the pass threshold. None of them depends on the order
     * in which draws with an index come.
     *
     * @param describe  names a row, for the error
     * @throws UserError for `first` where two draws of the least index differ
     */
    reduce(repeats, passThreshold, rows, describe) {
        const bits = new Uint32Array((0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsFor */ .tu)(rows));
        for (let row = 0; row < rows; row++) {
            if (this.counts[row] === 0)
                continue;
            if (repeats === 'first' && this.firstRight[row] === AMBIGUOUS)
                throw ambiguous(describe(row), this.firstIndex[row]);
            if (this.isRight(row, repeats, passThreshold))
                bits[row >>> 5] |= 1 << (row & 31);
        }
        return bits;
    }
    isRight(row, repeats, passThreshold) {
        switch (repeats) {
            case 'first':
                return this.firstRight[row] === 1;
            case 'majority':
                return 2 * this.right[row] > this.counts[row];
            case 'mean':
                return this.sums[row] / this.counts[row] >= passThreshold - ROUNDING;
        }
    }
}
function ambiguous(cell, index) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${cell} has two draws with the repeat index ${index}, one right and one wrong.`, 'Remove one of them, or set `repeats` to majority or mean.');
}
function enlarged(from, to) {
    to.set(from);
    return to;
}


/***/ }),

/***/ 59:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ OutcomeMatrix)
/* harmony export */ });
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16);


/**
 * The outcomes of the pool as packed bits: what every analysis works on. Immutable.
 *
 * A row is a query, or several identical ones where `weights` says so. `complete` marks the rows that every member
 * answered; `right` is restricted to them.
 */
class OutcomeMatrix {
    members;
    universe;
    weights;
    id;
    models;
    right;
    complete;
    /** Complete rows on which every member is wrong. */
    allWrong;
    /** Rows that some member did not answer and every answering member got wrong. */
    partialAllWrong;
    constructor(members, universe, weights, 
    /** The id of the query of a row. */
    id) {
        this.members = members;
        this.universe = universe;
        this.weights = weights;
        this.id = id;
        const size = universe.length * 32;
        this.models = members.map((member) => member.name);
        this.complete = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(size, (w) => members.reduce((word, m) => word & m.answered[w], universe[w]));
        this.right = members.map((m) => (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(size, (w) => m.right[w] & this.complete[w]));
        const anyRight = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(size, (w) => members.reduce((word, m) => word | m.right[w], 0));
        const anyAnswer = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(size, (w) => members.reduce((word, m) => word | m.answered[w], 0));
        this.allWrong = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(size, (w) => this.complete[w] & ~anyRight[w]);
        this.partialAllWrong = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(size, (w) => universe[w] & anyAnswer[w] & ~this.complete[w] & ~anyRight[w]);
    }
    /** The same members on some of the rows alone, as if the others had never been asked. */
    within(rows) {
        const kept = (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(this.universe.length * 32, (w) => this.universe[w] & rows[w]);
        return new OutcomeMatrix(this.members, kept, this.weights, this.id);
    }
    /** Number of queries (not rows) in a set of rows. */
    queries(bits) {
        return (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(bits, this.weights);
    }
    /** Ids of a set of rows in natural order, which does not depend on the order of the input. */
    ids(bits) {
        const ids = [];
        (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachBit */ .qs)(bits, (row) => ids.push(this.id(row)));
        return ids.sort(_natural_order_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalOrder */ .u);
    }
}


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tu: () => (/* binding */ COUNTABLE_AS_WRONG),
  MH: () => (/* binding */ nameMatcher),
  rW: () => (/* binding */ selectPool)
});

// UNUSED EXPORTS: selector

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/results/source/glob.js
var source_glob = __webpack_require__(6121);
// EXTERNAL MODULE: ./build/outcomes/bits.js
var outcomes_bits = __webpack_require__(674);
// EXTERNAL MODULE: ./build/outcomes/matrix.js
var matrix = __webpack_require__(59);
;// CONCATENATED MODULE: ./build/outcomes/overlap.js


const SHOWN = 3;
/**
 * How many queries the models have in common, in a sentence: the model with the most answers against those that share
 * the least with it. Empty where all share at least half of theirs.
 *
 * Files of one evaluation whose ids differ (a prefix, another numbering) look like models that answered little.
 */
function overlapText(states, weights) {
    if (states.length < 2)
        return '';
    const sized = states.map((state) => ({ state, answered: (0,outcomes_bits/* count */.U9)(state.answered, weights) }));
    const largest = sized.reduce((most, each) => (each.answered > most.answered ? each : most));
    const pairs = sized
        .filter((each) => each !== largest && each.answered > 0)
        .map((each) => {
        const both = (0,outcomes_bits/* combine */.kg)(each.state.answered.length * 32, (w) => each.state.answered[w] & largest.state.answered[w]);
        return { ...each, shared: (0,outcomes_bits/* count */.U9)(both, weights) };
    })
        .filter(({ shared, answered }) => shared < answered / 2)
        .sort((a, b) => a.shared / a.answered - b.shared / b.answered)
        .slice(0, SHOWN);
    if (pairs.length === 0)
        return '';
    const text = pairs
        .map(({ state, answered, shared }) => `${(0,errors/* quote */.h)(state.name)} shares ${shared} of its ${answered} queries`)
        .join(', ');
    return ` Are the query ids the same in all files? With ${(0,errors/* quote */.h)(largest.state.name)} (${largest.answered} queries) ${text}.`;
}

;// CONCATENATED MODULE: ./build/outcomes/pool.js





/** States without a verdict that the user may declare to be wrong answers. */
const COUNTABLE_AS_WRONG = ['error', 'unscored', 'absent'];
/**
 * Decides which columns are members, which are ensembles and which are left out, and what counts as answered.
 *
 * @throws UserError where a selection matches nothing, an ensemble has no outcome, the baseline is not a member, or
 *   fewer than two members remain
 */
function selectPool(table, options) {
    const rows = table.ids.size;
    const weights = table.rowWeights();
    // Names decide the order, so that the order of files never shows in a result.
    const columns = [...table.columns.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = columns.map((column) => column.name);
    if (columns.length === 0 || rows === 0) {
        throw new errors/* UserError */.y('the results hold no outcomes.', 'Check that the evaluation wrote its per-query results.');
    }
    const isEnsemble = selector('ensembles', options.ensembles, names);
    const universe = (0,outcomes_bits/* ones */.S)(rows);
    const total = (0,outcomes_bits/* count */.U9)(universe, weights);
    const states = columns.map((column) => stateOf(column, table, universe, options));
    const candidates = states.filter(({ name }) => !isEnsemble(name));
    const excluded = [];
    const unanswered = new Map();
    const members = [];
    for (const state of candidates) {
        const missing = unansweredOf(state, universe, weights);
        const coverage = (0,outcomes_bits/* count */.U9)(state.answered, weights) / total;
        if (coverage < options.minCoverage) {
            excluded.push({ name: state.name, coverage, reason: 'coverage', ...missing });
        }
        else {
            members.push(state);
            unanswered.set(state.name, missing);
        }
    }
    checkMembers(members, excluded, options, () => overlapText(candidates, weights));
    const ensembles = states.filter((state) => isEnsemble(state.name));
    checkEnsembles(ensembles);
    return {
        matrix: new matrix/* OutcomeMatrix */.q(members, universe, weights, (row) => table.ids.text(row)),
        excluded,
        ensembles,
        unanswered,
        columns: states,
        minCoverage: options.minCoverage,
    };
}
function stateOf(column, table, universe, options) {
    const rows = table.ids.size;
    const graded = column.graded;
    const cell = (row) => `model ${(0,errors/* quote */.h)(column.name)} on query ${(0,errors/* quote */.h)(table.ids.text(row))}`;
    const right = column.draws?.reduce(options.repeats ?? 'first', options.passThreshold, rows, cell) ?? column.right;
    const none = () => 0;
    // A graded record beside an error is a successful retry; an answer that could not be scored yields to both.
    const errored = (0,outcomes_bits/* combine */.kg)(rows, column.errored ? (w) => column.errored[w] & ~graded[w] : none);
    const unscored = (0,outcomes_bits/* combine */.kg)(rows, column.unscored ? (w) => column.unscored[w] & ~graded[w] & ~errored[w] : none);
    const wrongToo = options.countAsWrong;
    const answered = (0,outcomes_bits/* combine */.kg)(rows, (w) => {
        let word = graded[w];
        if (wrongToo.includes('error'))
            word |= errored[w];
        if (wrongToo.includes('unscored'))
            word |= unscored[w];
        if (wrongToo.includes('absent'))
            word |= universe[w] & ~errored[w] & ~unscored[w];
        return word;
    });
    return {
        name: column.name,
        right: (0,outcomes_bits/* combine */.kg)(rows, (w) => right[w]),
        graded: (0,outcomes_bits/* combine */.kg)(rows, (w) => graded[w]),
        answered,
        errored,
        unscored,
    };
}
function unansweredOf(state, universe, weights) {
    const open = (0,outcomes_bits/* combine */.kg)(universe.length * 32, (w) => universe[w] & ~state.answered[w]);
    const errors = (0,outcomes_bits/* count */.U9)(within(state.errored, open), weights);
    const unscored = (0,outcomes_bits/* count */.U9)(within(state.unscored, open), weights);
    return { errors, unscored, absent: (0,outcomes_bits/* count */.U9)(open, weights) - errors - unscored };
}
function within(bits, mask) {
    return (0,outcomes_bits/* combine */.kg)(mask.length * 32, (w) => bits[w] & mask[w]);
}
/** A test for names: any of the globs. Exported for the selection of models, which happens while reading. */
function nameMatcher(globs) {
    const matchers = globs.map((glob) => (0,source_glob/* globMatcher */.f)(glob, 'name'));
    // A name may hold characters that are special in globs: the literal reading counts too.
    return (name) => globs.includes(name) || matchers.some((matches) => matches(name));
}
/** A test for names, of which every glob must match one: a mistyped selection must not pass for an empty one. */
function selector(input, globs, names) {
    for (const glob of globs) {
        if (!names.some(nameMatcher([glob]))) {
            throw new errors/* UserError */.y(`\`${input}\`: ${(0,errors/* quote */.h)(glob)} matches none of the models.`, `The results hold: ${list(names)}.`);
        }
    }
    return nameMatcher(globs);
}
function checkEnsembles(ensembles) {
    const silent = ensembles.find(({ graded }) => graded.every((word) => word === 0));
    if (silent === undefined)
        return;
    throw new errors/* UserError */.y(`\`ensembles\`: ${(0,errors/* quote */.h)(silent.name)} has no graded outcome on any query.`, 'Check that its answers were graded, or leave it out of `ensembles` and of the results.');
}
function checkMembers(members, excluded, options, overlap) {
    const left = excluded.map((model) => `${(0,errors/* quote */.h)(model.name)} (${(100 * model.coverage).toFixed(1)} % of the queries answered)`);
    const leftOut = left.length === 0 ? '' : ` Left out: ${left.slice(0, 10).join(', ')}${left.length > 10 ? ', …' : ''}.`;
    if (members.length < 2) {
        throw new errors/* UserError */.y(`an ensemble needs at least 2 models, and ${members.length === 0 ? 'none is' : `only ${(0,errors/* quote */.h)(members[0].name)} is`} left in the pool.${leftOut}${overlap()}`, 'Give results of more models, or check `models`, `ensembles` and `min-coverage`.');
    }
    const { baseline } = options;
    if (baseline !== undefined && !members.some((state) => state.name === baseline)) {
        throw new errors/* UserError */.y(`\`baseline-model\`: ${(0,errors/* quote */.h)(baseline)} is not a member of the pool.${leftOut}`, `The members are: ${list(members.map((state) => state.name))}.`);
    }
}
function list(names) {
    return names.slice(0, 10).map(errors/* quote */.h).join(', ') + (names.length > 10 ? ` and ${names.length - 10} more` : '');
}


/***/ }),

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ RowLabels),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);


/** More groups than this are ids, not groups. */
const MOST_GROUPS = 500;
/** One label for each row: the group it is compared in, or the cluster it was drawn with. */
class RowLabels {
    input;
    field;
    numbers = new Map();
    names = [];
    byRow = new Map();
    /** @param input  the input that asked for the labels, for messages */
    constructor(input, field) {
        this.input = input;
        this.field = field;
    }
    /** States the label of a row; all records of a query must agree. */
    state(row, label, describe, place) {
        let number = this.numbers.get(label);
        if (number === undefined) {
            this.numbers.set(label, (number = this.numbers.size));
            this.names.push(label);
        }
        const known = this.byRow.get(row);
        if (known === undefined)
            this.byRow.set(row, number);
        else if (known !== number) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`query ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(describe())} has the ${this.field} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(label)} here and ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(this.names[known])} elsewhere.`, `Give each query one ${this.field}.`, place);
        }
    }
    /**
     * The rows of each label, in the order of the labels; rows without one are together under `(none)`.
     *
     * @throws UserError where no row has a label, or there are too many
     */
    groups(rows) {
        this.check();
        if (this.numbers.size > MOST_GROUPS) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${this.input}\`: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(this.field)} has ${this.numbers.size} different values; at most ${MOST_GROUPS} can be compared.`, 'Name a field with fewer values.');
        }
        const { names } = this;
        const groups = new Map([...names].sort().map((name) => [name, new Uint32Array((0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsFor */ .tu)(rows))]));
        for (let row = 0; row < rows; row++) {
            const number = this.byRow.get(row);
            const name = number === undefined ? '(none)' : names[number];
            let bits = groups.get(name);
            if (bits === undefined)
                groups.set(name, (bits = new Uint32Array((0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsFor */ .tu)(rows))));
            (0,_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .setBit */ .S1)(bits, row);
        }
        return groups;
    }
    /**
     * The label of each row as a whole number; a row without one is a cluster of its own.
     *
     * @throws UserError where no row has a label
     */
    clusters(rows) {
        this.check();
        let next = this.numbers.size;
        return Float64Array.from({ length: rows }, (_, row) => this.byRow.get(row) ?? next++);
    }
    /** The label that was stated for a row. */
    labelOf(row) {
        const number = this.byRow.get(row);
        return number === undefined ? undefined : this.names[number];
    }
    check() {
        if (this.byRow.size > 0)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${this.input}\`: no record has ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(this.field)}.`, 'Name `task`, `subject` (where the format has them) or a column of the table.');
    }
}
/** What every format may say of a query, whatever its columns are called. */
function labelOf(record, field) {
    if (field === 'task')
        return record.task;
    return field === 'subject' ? record.details?.subject : undefined;
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ OutcomeTable)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/results/reader.js
var reader = __webpack_require__(1306);
// EXTERNAL MODULE: ./build/results/record.js
var record = __webpack_require__(6432);
// EXTERNAL MODULE: ./build/outcomes/bits.js
var outcomes_bits = __webpack_require__(674);
// EXTERNAL MODULE: ./build/outcomes/draws.js
var draws = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/outcomes/column.js


/** All outcomes of one model while records come in: a bit per row for each state. */
class Column {
    name;
    capacity;
    right;
    graded;
    errored;
    unscored;
    draws;
    /** Records that repeated a (model, query) with the same outcome. */
    duplicates = 0;
    constructor(name, capacity, keepDraws) {
        this.name = name;
        this.capacity = capacity;
        this.right = new Uint32Array((0,outcomes_bits/* wordsFor */.tu)(capacity));
        this.graded = new Uint32Array((0,outcomes_bits/* wordsFor */.tu)(capacity));
        this.draws = keepDraws ? new draws/* Draws */.Q() : undefined;
        this.draws?.grow(capacity);
    }
    grow(capacity) {
        this.capacity = capacity;
        this.right = longer(this.right, capacity);
        this.graded = longer(this.graded, capacity);
        if (this.errored)
            this.errored = longer(this.errored, capacity);
        if (this.unscored)
            this.unscored = longer(this.unscored, capacity);
        this.draws?.grow(capacity);
    }
    /** The outcome on a row, undefined while there is none. */
    outcome(row) {
        const mask = 1 << (row & 31);
        const word = row >>> 5;
        return (this.graded[word] & mask) === 0 ? undefined : (this.right[word] & mask) !== 0;
    }
    grade(row, right) {
        const mask = 1 << (row & 31);
        this.graded[row >>> 5] |= mask;
        if (right)
            this.right[row >>> 5] |= mask;
    }
    markError(row) {
        this.errored ??= new Uint32Array((0,outcomes_bits/* wordsFor */.tu)(this.capacity));
        this.errored[row >>> 5] |= 1 << (row & 31);
    }
    markUnscored(row) {
        this.unscored ??= new Uint32Array((0,outcomes_bits/* wordsFor */.tu)(this.capacity));
        this.unscored[row >>> 5] |= 1 << (row & 31);
    }
}
function longer(bits, rows) {
    const result = new Uint32Array((0,outcomes_bits/* wordsFor */.tu)(rows));
    result.set(bits.subarray(0, result.length));
    return result;
}

;// CONCATENATED MODULE: ./build/outcomes/conflict.js

/**
 * The error for two outcomes of one model on one query that differ.
 *
 * @param right   what the later of the two says
 * @param judged  whether the record names its judge, so that two judges may be what differs
 */
function conflict(model, query, right, judged, place) {
    const judges = judged ? 'If several judges graded the answers, name the one to use with `judge`. ' : '';
    return new errors/* UserError */.y(`model ${(0,errors/* quote */.h)(model)} is ${word(right)} on query ${(0,errors/* quote */.h)(query)} here and ${word(!right)} on it earlier.`, `${judges}If these are repeated draws, set \`repeats\` to first, majority or mean; otherwise remove one of the two.`, place);
}
function word(right) {
    return right ? 'right' : 'wrong';
}

;// CONCATENATED MODULE: ./build/outcomes/grid-block.js
/** Outcomes of up to 32 consecutive rows, one word for each column, before they go into the columns' bits. */
class GridBlock {
    columns;
    word = -1;
    graded;
    right;
    constructor(columns) {
        this.columns = columns;
        this.graded = new Uint32Array(columns.length);
        this.right = new Uint32Array(columns.length);
    }
    /** Adds a row that has no outcomes yet; `cells` holds a CELL code for each column. */
    add(row, cells) {
        if (row >>> 5 !== this.word) {
            this.flush();
            this.word = row >>> 5;
        }
        const { graded, right } = this;
        const shift = row & 31;
        // Without a branch: of the codes, 0 and 1 are graded, and 1 is right; 2 is neither.
        for (let i = 0; i < graded.length; i++) {
            const cell = cells[i];
            graded[i] |= ((cell ^ 2) >>> 1) << shift;
            right[i] |= (cell & 1) << shift;
        }
    }
    /** Moves what was gathered into the columns. */
    flush() {
        if (this.word === -1)
            return;
        for (const [i, column] of this.columns.entries()) {
            column.graded[this.word] |= this.graded[i];
            column.right[this.word] |= this.right[i];
        }
        this.graded.fill(0);
        this.right.fill(0);
        this.word = -1;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/outcomes/id-index.js

/**
 * Numbers distinct ids 0, 1, 2, ... in order of first appearance; an id is its UTF-8 bytes.
 *
 * A `Map` of strings does the same, but a million ids cost it about a second and 90 MB, which is longer than everything
 * else together; here the bytes are compared where they were read, in one open-addressed table over one arena. While ids
 * come in growing order (q1, q2, ..., q10), as they mostly do, each is new without a look-up, and no table is made.
 *
 * The hash is HalfSipHash-1-3 (Aumasson and Bernstein) under a random key, because the ids come from strangers, who
 * could otherwise choose ids that all collide. The key never shows in any result.
 */
class IdIndex {
    size = 0;
    /** Whether every id so far was greater than the one before it: then `slots` and `hashes` are not in use yet. */
    growing = true;
    slots = new Int32Array(0);
    hashes = new Int32Array(0);
    /** ends[i] is where id i ends in the arena; it begins where its predecessor ends. */
    ends = new Float64Array(1 << 9);
    arena = Buffer.allocUnsafe(1 << 14);
    /** Where texts are put to be looked up. */
    scratch = Buffer.allocUnsafe(1 << 10);
    key = new Int32Array(new Uint8Array((0,external_node_crypto_.randomBytes)(8)).buffer);
    /** The number of the id `bytes[start, end)`, which gets the next free one when it is new. */
    intern(bytes, start, end) {
        if (this.growing) {
            if (this.size === 0 || this.isGreaterThanLast(bytes, start, end))
                return this.append(bytes, start, end);
            this.startHashing();
        }
        const hash = halfSipHash(this.key[0], this.key[1], bytes, start, end);
        const mask = this.slots.length - 1;
        let slot = hash & mask;
        for (; this.slots[slot] >= 0; slot = (slot + 1) & mask) {
            const known = this.slots[slot];
            if (this.hashes[known] === hash && this.equals(known, bytes, start, end))
                return known;
        }
        const index = this.append(bytes, start, end);
        this.hashes[index] = hash;
        this.slots[slot] = index;
        if (this.size * 2 > this.slots.length)
            this.makeSlots(this.slots.length * 4);
        return index;
    }
    internText(id) {
        // A code unit is three bytes at most.
        if (3 * id.length > this.scratch.length)
            this.scratch = Buffer.allocUnsafe(6 * id.length);
        return this.intern(this.scratch, 0, this.scratch.write(id, 'utf8'));
    }
    /** The number of an id that was interned, without interning it. */
    find(id) {
        if (this.growing)
            this.startHashing();
        const bytes = Buffer.from(id);
        const hash = halfSipHash(this.key[0], this.key[1], bytes, 0, bytes.length);
        const mask = this.slots.length - 1;
        for (let slot = hash & mask; this.slots[slot] >= 0; slot = (slot + 1) & mask) {
            const known = this.slots[slot];
            if (this.hashes[known] === hash && this.equals(known, bytes, 0, bytes.length))
                return known;
        }
        return undefined;
    }
    text(index) {
        return this.arena.toString('utf8', this.begin(index), this.ends[index]);
    }
    begin(index) {
        return index === 0 ? 0 : this.ends[index - 1];
    }
    equals(index, bytes, start, end) {
        const begin = this.begin(index);
        const length = end - start;
        if (this.ends[index] - begin !== length)
            return false;
        for (let i = 0; i < length; i++)
            if (this.arena[begin + i] !== bytes[start + i])
                return false;
        return true;
    }
    /** In order of length, then of bytes. */
    isGreaterThanLast(bytes, start, end) {
        const begin = this.begin(this.size - 1);
        const length = end - start;
        const difference = length - (this.ends[this.size - 1] - begin);
        if (difference !== 0)
            return difference > 0;
        for (let i = 0; i < length; i++) {
            const order = bytes[start + i] - this.arena[begin + i];
            if (order !== 0)
                return order > 0;
        }
        return false;
    }
    append(bytes, start, end) {
        const index = this.size;
        const top = this.begin(index);
        const length = end - start;
        if (top + length > this.arena.length) {
            const larger = Buffer.allocUnsafe(Math.max(this.arena.length * 2, top + length));
            this.arena.copy(larger, 0, 0, top);
            this.arena = larger;
        }
        for (let i = 0; i < length; i++)
            this.arena[top + i] = bytes[start + i];
        if (index === this.ends.length)
            this.growIds();
        this.ends[index] = top + length;
        this.size += 1;
        return index;
    }
    growIds() {
        const ends = new Float64Array(this.ends.length * 2);
        ends.set(this.ends);
        this.ends = ends;
        if (this.growing)
            return;
        const hashes = new Int32Array(ends.length);
        hashes.set(this.hashes);
        this.hashes = hashes;
    }
    startHashing() {
        this.growing = false;
        this.hashes = new Int32Array(this.ends.length);
        for (let index = 0; index < this.size; index++) {
            this.hashes[index] = halfSipHash(this.key[0], this.key[1], this.arena, this.begin(index), this.ends[index]);
        }
        let slots = 1 << 10;
        while (slots < this.size * 4)
            slots *= 4;
        this.makeSlots(slots);
    }
    makeSlots(length) {
        const mask = length - 1;
        const slots = new Int32Array(length).fill(-1);
        const { hashes, size } = this;
        for (let index = 0; index < size; index++) {
            let slot = hashes[index] & mask;
            while (slots[slot] >= 0)
                slot = (slot + 1) & mask;
            slots[slot] = index;
        }
        this.slots = slots;
    }
}
/** HalfSipHash with one round per word and three at the end, 32-bit result. Exported for its test. */
function halfSipHash(key0, key1, bytes, start, end) {
    let v0 = key0;
    let v1 = key1;
    let v2 = key0 ^ 0x6c796765;
    let v3 = key1 ^ 0x74656462;
    const words = (end - start) >> 2;
    // The last word holds the remaining bytes and the length; three more rounds follow without input.
    for (let round = 0; round <= words + 3; round++) {
        let word = 0;
        if (round < words) {
            const at = start + 4 * round;
            word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
        }
        else if (round === words) {
            word = (end - start) << 24;
            for (let at = start + 4 * words, shift = 0; at < end; at++, shift += 8)
                word |= bytes[at] << shift;
        }
        else if (round === words + 1) {
            v2 ^= 0xff;
        }
        v3 ^= word;
        v0 = (v0 + v1) | 0;
        v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
        v0 = (v0 << 16) | (v0 >>> 16);
        v2 = (v2 + v3) | 0;
        v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
        v0 = (v0 + v3) | 0;
        v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
        v2 = (v2 + v1) | 0;
        v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
        v2 = (v2 << 16) | (v2 >>> 16);
        v0 ^= word;
    }
    return v1 ^ v3;
}

;// CONCATENATED MODULE: ./build/outcomes/file-summary.js
function emptySummary(path, format) {
    return {
        path,
        format,
        models: [],
        records: 0,
        errors: 0,
        unscored: 0,
        missing: 0,
        scores: 0,
        setAside: [],
        warnings: [],
    };
}
/** Notes something that was not used, once for each reason, with its count. */
function setAside(summary, what, count) {
    const known = summary.setAside.find((entry) => entry.what === what);
    if (known)
        known.count += count;
    else
        summary.setAside.push({ what, count });
}

// EXTERNAL MODULE: ./build/results/query-key.js
var query_key = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/results/valid-text.js
var valid_text = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/outcomes/patterns.js

/** Equal patterns over the same models get the same id, in whatever order their columns came. */
function namedPatterns(patterns) {
    const pools = new Set(patterns.map(({ models }) => JSON.stringify([...models].sort())));
    return patterns.map(({ models, cells, count, place }) => {
        const order = models.map((_, i) => i).sort((i, j) => (models[i] < models[j] ? -1 : 1));
        const sorted = order.map((i) => models[i]);
        const pattern = order.map((i) => '01-'[cells[i]]).join('');
        // The models are part of the pattern; they are named where there is more than one set of them.
        const of = pools.size === 1 ? '' : JSON.stringify(sorted);
        return {
            id: `pattern${of}:${pattern}`,
            models: sorted,
            cells: cells.map((_, k) => cells[order[k]]),
            count,
            place,
        };
    });
}
function patternTaken(id, place) {
    return new errors/* UserError */.y(`a query of another file has the id ${(0,errors/* quote */.h)(id)}, which stands for a row of this grouped table.`, 'Rename the query, or certify the two apart.', place);
}

;// CONCATENATED MODULE: ./build/outcomes/row-places.js
/** Where the record of each row stands that was read first: a file, by its number, and a line. */
class RowPlaces {
    files = new Int32Array(1024);
    /** 0 where the format has no lines, or the row was not stated. */
    lines = new Int32Array(1024);
    /** States the place of a row; only the first counts. */
    state(row, file, line) {
        if (row >= this.lines.length) {
            this.files = row_places_longer(this.files, row);
            this.lines = row_places_longer(this.lines, row);
        }
        if (this.lines[row] !== 0)
            return;
        this.files[row] = file;
        this.lines[row] = line;
    }
    /** Undefined where the row stands on no line. */
    of(row) {
        const line = this.lines[row] ?? 0;
        return line === 0 ? undefined : { file: this.files[row], line };
    }
}
function row_places_longer(array, row) {
    const grown = new Int32Array(Math.max(row + 1, 2 * array.length));
    grown.set(array);
    return grown;
}

// EXTERNAL MODULE: ./build/outcomes/row-labels.js
var row_labels = __webpack_require__(1026);
;// CONCATENATED MODULE: ./build/outcomes/weights.js

/** How many identical queries each row stands for; nothing is stored while every row is one query. */
class RowWeights {
    /** 0 where no count was given. */
    counts = null;
    grow(rows) {
        if (this.counts === null)
            return;
        const longer = new Float64Array(rows);
        longer.set(this.counts);
        this.counts = longer;
    }
    /** States the count of a row. The same row may be stated again, but not differently. */
    state(row, count, capacity, describe, place) {
        checkCount(count, place);
        this.counts ??= new Float64Array(capacity);
        const known = this.counts[row];
        if (known !== 0 && known !== count) {
            throw new errors/* UserError */.y(`query ${(0,errors/* quote */.h)(describe())} has the count ${count} here and ${known} earlier.`, 'Give each query one count.', place);
        }
        this.counts[row] = count;
    }
    /** Adds to the count of a row. */
    add(row, count, capacity) {
        this.counts ??= new Float64Array(capacity);
        this.counts[row] += count;
    }
    /** The weight of each of the first `rows` rows, or null where every row is one query. */
    toArray(rows) {
        if (this.counts === null)
            return null;
        const weights = this.counts.slice(0, rows).map((count) => (count === 0 ? 1 : count));
        return weights.every((weight) => weight === 1) ? null : weights;
    }
}
/** @throws UserError unless `count` is a positive whole number that a double holds exactly. */
function checkCount(count, place) {
    if (!Number.isSafeInteger(count) || count < 1) {
        throw new errors/* UserError */.y(`the count ${(0,errors/* quote */.h)(count)} is not a positive whole number.`, 'Give each row the number of queries that it stands for.', place);
    }
}

;// CONCATENATED MODULE: ./build/outcomes/table.js














/**
 * Every record of every file, joined by (model, query). The one place where duplicates, conflicts, repeats, scores
 * and grouped rows are decided.
 */
class OutcomeTable {
    options;
    ids = new IdIndex();
    columns = new Map();
    files = [];
    /** Names that the selection left out, for the message where it matches nothing. */
    unselected = new Set();
    weights = new RowWeights();
    /** The first line of each row; files count as in `files`. */
    places = new RowPlaces();
    modelsOf = new Map();
    capacity = 1024;
    /** Rows of a grid that are not in the columns yet. */
    block;
    hashes = new Map();
    /** Grouped rows without ids, by pattern; they become rows when the models are all known. */
    patterns = [];
    /** Labels of queries that may turn out to have no outcomes: a description makes no query part of the evaluation. */
    described = [];
    constructor(options) {
        this.options = options;
    }
    open(file, format) {
        this.flush();
        const summary = emptySummary(file.path, format);
        const number = this.files.push(summary) - 1;
        const models = new Set();
        this.modelsOf.set(summary, models);
        return {
            selects: (model) => (this.options.selects === undefined ? undefined : this.isSelected(model)),
            record: (record) => {
                if (!this.isSelected(record.model)) {
                    setAside(summary, 'records of models not selected by `models`', 1);
                    return;
                }
                models.add(record.model);
                this.addRecord(record, summary, number);
            },
            // What several judges say beside the one that is used is evidence, not an outcome.
            verdict: () => undefined,
            grid: (names) => {
                for (const name of names)
                    models.add(name);
                return this.grid(names, summary, number);
            },
            setAside: (what, count = 1) => setAside(summary, what, count),
            label: ({ task, id }, field, value, line) => this.label(this.row(this.ids.internText((0,query_key/* queryKey */.q)(task, id))), field, value, { file: summary.path, line }),
            fact: (query, { labels }, line) => {
                for (const [field, value] of labels ?? [])
                    this.described.push({
                        key: (0,query_key/* queryKey */.q)(query.task, query.id),
                        field,
                        value,
                        place: { file: summary.path, line },
                    });
            },
            warn: (message) => {
                if (!summary.warnings.includes(message))
                    summary.warnings.push(message);
            },
        };
    }
    /** Weight of each row, or null where every row is one query. */
    rowWeights() {
        return this.weights.toArray(this.ids.size);
    }
    /**
     * Ends the reading. Turns grouped rows into rows: equal patterns over the same models are one row, in whatever order
     * they came.
     */
    finish() {
        this.flush();
        for (const [summary, models] of this.modelsOf)
            for (const model of [...models].sort())
                summary.models.push(model);
        for (const { key, field, value, place } of this.described) {
            const row = this.ids.find(key);
            if (row !== undefined)
                this.label(row, field, value, place);
        }
        const named = this.ids.size;
        for (const { id, models, cells, count, place } of namedPatterns(this.patterns)) {
            const fresh = this.ids.size;
            const row = this.row(this.ids.internText(id));
            if (row < named)
                throw patternTaken(id, place);
            this.weights.add(row, count, this.capacity);
            if (row === fresh)
                this.addCells(models.map((model) => this.column(model)), cells, row, place);
        }
        this.patterns.length = 0;
    }
    isSelected(model) {
        const selected = this.options.selects === undefined || this.options.selects(model);
        if (!selected)
            this.unselected.add(model);
        return selected;
    }
    /** Before anything is read from the columns. */
    flush() {
        this.block?.flush();
        this.block = undefined;
    }
    addRecord(record, summary, file) {
        this.flush();
        const place = record.line === undefined ? { file: summary.path } : { file: summary.path, line: record.line };
        if (record.model === '')
            throw new errors/* UserError */.y('the model has no name.', 'Give every record the name of its model.', place);
        const key = (0,query_key/* queryKey */.q)(record.task, record.id);
        (0,valid_text/* checkId */.i)(key, place);
        // A query on which a model has nothing is still part of the evaluation, and so is the model.
        const row = this.row(this.ids.internText(key));
        if (record.line !== undefined)
            this.places.state(row, file, record.line);
        for (const { field } of this.options.labels ?? []) {
            const value = record.labels?.get(field) ?? (0,row_labels/* labelOf */.W)(record, field);
            if (value !== undefined)
                this.label(row, field, value, place);
        }
        const column = this.column(record.model);
        if (record.count !== undefined)
            this.stateCount(row, record.count, place);
        if (record.contentHash !== undefined)
            this.checkHash(row, record.contentHash, place);
        if (record.result === 'missing')
            summary.missing += 1;
        else
            this.addResult(column, row, record.result, record, summary, place);
    }
    addResult(column, row, result, record, summary, place) {
        summary.records += 1;
        if (result === 'error') {
            summary.errors += 1;
            column.markError(row);
        }
        else if (result === 'unscored') {
            summary.unscored += 1;
            column.markUnscored(row);
        }
        else {
            const score = typeof result === 'boolean' ? this.scoreOf(result) : result;
            if (typeof result === 'number' && result !== 0 && result !== 1)
                summary.scores += 1;
            const right = typeof result === 'boolean' ? result : this.passes(score, place);
            this.gradeCell(column, row, score, right, record, place);
        }
    }
    grid(models, summary, file) {
        const columns = models.map((model) => this.column(model));
        const width = columns.length;
        // Rows are new and in order more often than not: 32 of them are gathered into one word for each column.
        const block = new GridBlock(columns);
        return {
            row: (bytes, start, end, cells, line, count) => {
                let missing = 0;
                for (let i = 0; i < width; i++)
                    if (cells[i] === reader/* CELL */.J.missing)
                        missing += 1;
                summary.missing += missing;
                summary.records += width - missing;
                // None of the models is selected: the row says nothing.
                if (width === 0)
                    return;
                const fresh = this.ids.size;
                const row = this.row(this.ids.intern(bytes, start, end));
                if (row === fresh)
                    this.places.state(row, file, line);
                if (count !== undefined)
                    this.stateCount(row, count, { file: summary.path, line });
                if (row === fresh && this.options.repeats === undefined) {
                    if (this.block !== block)
                        this.flush();
                    this.block = block;
                    block.add(row, cells);
                }
                else {
                    this.addCells(columns, cells, row, { file: summary.path, line });
                }
            },
            pattern: (cells, count, line) => {
                checkCount(count, { file: summary.path, line });
                this.patterns.push({ models, cells: cells.slice(), count, place: { file: summary.path, line } });
                const missing = cells.filter((cell) => cell === reader/* CELL */.J.missing).length;
                summary.missing += missing;
                summary.records += width - missing;
            },
        };
    }
    label(row, field, value, place) {
        if (value === '')
            return;
        for (const labels of this.options.labels ?? []) {
            if (labels.field === field)
                labels.state(row, value, () => this.ids.text(row), place);
        }
    }
    /** The cells of a row that was seen before, or whose draws are kept. */
    addCells(columns, cells, row, place) {
        this.flush();
        for (const [i, column] of columns.entries()) {
            if (cells[i] === reader/* CELL */.J.missing)
                continue;
            const right = cells[i] === reader/* CELL */.J.right;
            this.gradeCell(column, row, this.scoreOf(right), right, {}, place);
        }
    }
    gradeCell(column, row, score, right, { repeat, details }, place) {
        const before = column.outcome(row);
        column.draws?.add(row, score, right, repeat);
        if (before === undefined) {
            column.grade(row, right);
        }
        else if (this.options.repeats !== undefined) {
            return;
        }
        else if (before === right) {
            if (repeat === undefined)
                column.duplicates += 1;
        }
        else {
            throw conflict(column.name, this.ids.text(row), right, details?.judge !== undefined, place);
        }
    }
    /** A verdict as a score, for the mean of draws; right reaches the threshold on any scale. */
    scoreOf(right) {
        return right ? Math.max(1, this.options.passThreshold) : 0;
    }
    passes(score, place) {
        const { passThreshold } = this.options;
        if (!Number.isFinite(score) || (passThreshold <= 1 && (score < 0 || score > 1))) {
            throw new errors/* UserError */.y(`the score ${(0,errors/* quote */.h)(score)} is not between 0 and 1, the scale on which the pass threshold ${passThreshold} lies.`, 'Set `pass-threshold` to the score from which an answer counts as right on your scale (for 1 to 10, say 7).', place);
        }
        return score >= passThreshold;
    }
    column(name) {
        let column = this.columns.get(name);
        if (column === undefined) {
            if (this.columns.size === record/* MOST_MODELS */.V) {
                const mend = 'Name those that matter in `models`; is the column of the model one of something else?';
                throw new errors/* UserError */.y(`there are more than ${record/* MOST_MODELS */.V} models.`, mend);
            }
            column = new Column(name, this.capacity, this.options.repeats !== undefined);
            this.columns.set(name, column);
        }
        return column;
    }
    /** Makes room for a row and gives it back. */
    row(row) {
        if (row >= this.capacity) {
            this.capacity *= 2;
            for (const column of this.columns.values())
                column.grow(this.capacity);
            this.weights.grow(this.capacity);
        }
        return row;
    }
    stateCount(row, count, place) {
        this.weights.state(row, count, this.capacity, () => this.ids.text(row), place);
    }
    checkHash(row, hash, place) {
        const known = this.hashes.get(row);
        if (known === undefined)
            this.hashes.set(row, { hash, place });
        else if (known.hash !== hash) {
            throw new errors/* UserError */.y(`query ${(0,errors/* quote */.h)(this.ids.text(row))} has the content hash ${(0,errors/* quote */.h)(hash)} here and ${(0,errors/* quote */.h)(known.hash)} in ${known.place.file ?? 'another file'}: the same id, but not the same question.`, 'Evaluate all models on one version of the data set.', place);
        }
    }
}


/***/ }),

/***/ 4600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Pl: () => (/* binding */ labelErrorItemText),
/* harmony export */   e6: () => (/* binding */ auditItemText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);

/** What the audit says of one query, in sentences that every surface shares. */
/** What speaks for the class of one query, in a sentence or two. Texts of the evaluation only where they are wanted. */
function auditItemText(item, name, showText) {
    const { findings } = item;
    const texts = showText ? item.texts : null;
    const main = item.class === 'unexplained' ? unexplained(findings) : suspicionText(item.class, findings, texts, name);
    const also = item.suspicions.filter((suspicion) => suspicion !== item.class);
    const besides = also.map((suspicion) => ` Besides, ${suspicionText(suspicion, findings, texts, name)}`);
    return capital(main) + besides.join('');
}
function suspicionText(suspicion, findings, texts, name) {
    switch (suspicion) {
        case 'grader-defect':
            return matchText(findings, texts, name);
        case 'truncated':
            return cutText(findings, name);
        case 'multi-answer':
            return `the question accepts several answers (“${findings.severalAnswers}”).`;
        case 'wrong-reference':
            return agreementText(findings, texts, name);
    }
}
function matchText({ match }, texts, name) {
    const { how, models } = match;
    const quoted = texts?.match ? ` ${name(texts.match.answer)} and ${name(texts.reference ?? '')} are the same.` : '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(models.length, 'model', 'models')} gave the reference and ${models.length === 1 ? 'was' : 'were'} graded wrong (${how}): ${listed(models, name, 5)}.${quoted}`;
}
function agreementText({ plurality, answering, hasReference }, texts, name) {
    const { count, families, second } = plurality;
    const answer = texts?.answers[0];
    const said = answer === undefined ? 'the same answer' : name(answer.text);
    const reference = texts?.reference;
    const against = !hasReference
        ? 'which was graded wrong (the reference was not logged)'
        : reference
            ? `where the reference says ${name(reference)}`
            : 'which is not the reference';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(count)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(answering, 'answering model', 'answering models')}, of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(families)} families, say ${said}, ${against}; the next most common answer has ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(second)}.`;
}
function cutText({ cut, stopReasons }, name) {
    const parts = [
        [cut.empty, 'empty'],
        [cut.stopped, 'stopped at a limit'],
        [cut.atCap, 'at the output cap'],
        [cut.errored, 'failed'],
    ];
    const shown = parts
        .filter(([models]) => models.length > 0)
        .map(([models, what]) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(models.length)} ${what}`);
    const reasons = stopReasons.slice(0, 3).map(({ reason, models }) => `${name(reason)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(models)}`);
    const logged = reasons.length === 0 ? '' : ` Stop reasons: ${reasons.join(', ')}.`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cut.models, 'model', 'models')} gave no complete answer (${shown.join(', ')}).${logged}`;
}
function unexplained({ plurality, answering, distinct, cut }) {
    if (answering === 0 && cut.models === 0)
        return 'nothing but the outcome was logged.';
    const agree = plurality === null
        ? 'no two of them agree'
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(plurality.count)} of them agree, ${plurality.families === 1 ? 'all of one family' : `of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(plurality.families)} families`}`;
    const answers = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(answering, 'model', 'models')} answered, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(distinct, 'different answer', 'different answers')}; ${agree}.`;
    return cut.models === 0 ? answers : `${answers} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cut.models, 'model', 'models')} gave no complete answer.`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** What speaks against the reference of one query that few models got right. */
function labelErrorItemText(item, name, showText) {
    const { right, plurality, expected } = item;
    const texts = showText ? item.texts : null;
    const answer = texts?.answers[0];
    const said = answer === undefined ? 'one answer' : name(answer.text);
    const agree = plurality === null
        ? ''
        : ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(plurality.count)} of the others, of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(plurality.families, 'family', 'families')}, agree on ${said}${texts?.reference ? ` where the reference says ${name(texts.reference)}` : ''}.`;
    const chance = expected < 1e-6 ? 'fewer than 0.000001' : String(Number(expected.toPrecision(2)));
    return `Right: ${listed(right, name, 5)}.${agree} Expected by chance: ${chance}.`;
}
/** The first of some names, and how many more there are. */
function listed(names, name, most) {
    const rest = names.length - most;
    return names.slice(0, most).map(name).join(', ') + (rest > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(rest)} more` : '');
}


/***/ }),

/***/ 1074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ classLabel),
/* harmony export */   LU: () => (/* binding */ auditLines),
/* harmony export */   Pn: () => (/* binding */ auditRows),
/* harmony export */   Py: () => (/* binding */ AUDIT_HEAD),
/* harmony export */   d6: () => (/* binding */ auditSentence),
/* harmony export */   gJ: () => (/* binding */ adjudicatedText),
/* harmony export */   xg: () => (/* binding */ lookedAtText),
/* harmony export */   yX: () => (/* binding */ labelErrorText)
/* harmony export */ });
/* harmony import */ var _diagnostics_audit_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4890);
/* harmony import */ var _audit_item_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2746);




/** What the audit of all-wrong queries says, in sentences that every surface shares. */
/** What each class is called, of one query and of several. */
const LABELS = {
    'grader-defect': ['grader defect', 'grader defects'],
    truncated: ['cut or missing answers', 'cut or missing answers'],
    'multi-answer': ['question with several right answers', 'questions with several right answers'],
    'wrong-reference': ['wrong reference', 'wrong references'],
    unexplained: ['unexplained', 'unexplained'],
};
/** How a query of one class is spoken of. */
const LOOKS = {
    'grader-defect': ['looks like a grader defect', 'look like grader defects'],
    truncated: ['looks like a cut or missing answer', 'look like cut or missing answers'],
    'multi-answer': [
        'looks like a question with several right answers',
        'look like questions with several right answers',
    ],
    'wrong-reference': ['looks like a wrong reference', 'look like wrong references'],
};
function classLabel(name) {
    return LABELS[name][0];
}
/** The one sentence that may change a decision; empty where no query was missed by all models. */
function auditSentence(audit, certificate) {
    const { allWrong } = audit.queries;
    if (allWrong === 0)
        return '';
    const suspects = _diagnostics_audit_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPICIONS */ .D7.filter((name) => audit.counts[name] > 0);
    const count = suspects.reduce((sum, name) => sum + audit.counts[name], 0);
    const all = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(allWrong, 'all-wrong query', 'all-wrong queries');
    if (count === 0) {
        if (sawNothing(audit))
            return notLogged(audit);
        // A wrong reference and a grader's fault show in the answers; without them nothing was cleared.
        if (audit.lookedAt.answers === 0)
            return `The results carry no answers to the ${all}, so faults of the grading cannot be told from genuine co-failure. ${HOW_TO_LOG}`;
        return allWrong === 1
            ? 'The all-wrong query does not look like a fault of the grading: until somebody has read it, it counts as genuine.'
            : `None of the ${all} looks like a fault of the grading: until somebody has read them, all count as genuine.`;
    }
    const looks = suspects.length === 1
        ? LOOKS[suspects[0]][count === 1 ? 0 : 1]
        : `${count === 1 ? 'looks' : 'look'} like faults of the grading (${suspects.map((name) => countedClass(name, audit.counts[name])).join(', ')})`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(count)} of ${all} ${looks}: ${consequence(audit, certificate)}.`;
}
function countedClass(name, count) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(count)} ${LABELS[name][count === 1 ? 0 : 1]}`;
}
/** What the certificate would be if the suspicions were true. */
function consequence({ regraded, withoutSuspects, counts }, certificate) {
    const canAllBeGraded = counts.truncated + counts['multi-answer'] === 0;
    const fixed = canAllBeGraded ? regraded : null;
    const changed = fixed ?? withoutSuspects;
    if (changed === null)
        return 'without them no query is left';
    return `with them ${fixed === null ? 'left out' : 'fixed'}, ${outcomeText(changed, certificate)}`;
}
function outcomeText({ beta, gain, verdict }, certificate) {
    const change = verdict === certificate.verdict
        ? `verdict unchanged`
        : `the verdict would be ${verdict}, not ${certificate.verdict}`;
    const rate = beta === 0 ? '0' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(beta, 2)} %`;
    return `β is ${rate} and the largest gain is at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)(gain.upper, 'up', certificate.minGain)} points (${change})`;
}
/** Columns of `auditRows`. */
const AUDIT_HEAD = ['What it looks like', 'All-wrong', 'Incomplete', 'If true: β, %', 'Largest gain', 'Queries'];
/** One row for each class that any query has: counts, what would follow, and the ids. */
function auditRows(audit, certificate, name, mostIds) {
    return _diagnostics_audit_types_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_CLASSES */ .Lq.flatMap((found) => {
        if (audit.counts[found] + audit.partialCounts[found] === 0)
            return [];
        const own = audit.byClass.find((entry) => entry.class === found);
        const changed = own?.regraded ?? own?.withoutSuspects;
        return [
            [
                LABELS[found][0],
                (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(audit.counts[found]),
                (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(audit.partialCounts[found]),
                changed ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(changed.beta, 2) : '',
                changed ? `at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)(changed.gain.upper, 'up', certificate.minGain)}` : '',
                (0,_audit_item_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(audit.items.filter((item) => item.class === found).map(({ query }) => query), name, mostIds),
            ],
        ];
    });
}
/** The audit in plain lines: what it comes to, then counts and ids by class, then what could not be looked at. */
function auditLines(audit, certificate, adjudicated, name, mostIds) {
    const found = _diagnostics_audit_types_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_CLASSES */ .Lq.filter((entry) => audit.counts[entry] + audit.partialCounts[entry] > 0);
    const nothing = sawNothing(audit);
    const byClass = found.map((entry) => {
        const ids = audit.items.filter((item) => item.class === entry).map(({ query }) => query);
        const partial = audit.partialCounts[entry] === 0 ? '' : ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(audit.partialCounts[entry], 'incomplete', 'incomplete')}`;
        return `${LABELS[entry][0]}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(audit.counts[entry])}${partial}: ${(0,_audit_item_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ids, name, mostIds)}`;
    });
    const lines = [
        adjudicated?.unsettled === 0 ? '' : auditSentence(audit, certificate),
        ...(nothing ? [] : byClass),
        nothing && audit.queries.allWrong > 0 ? '' : lookedAtText(audit),
        labelErrorText(audit, name, Math.min(mostIds, 10)),
    ];
    return lines.filter((line) => line !== '');
}
function sawNothing({ lookedAt }) {
    return lookedAt.answers + lookedAt.references + lookedAt.prompts + lookedAt.stopReasons === 0;
}
const HOW_TO_LOG = 'Log them beside the outcomes: columns `answer`, `reference`, `prompt` and `stop_reason` in a table, or the setting of your harness that keeps samples (`--log_samples` in lm-evaluation-harness).';
function notLogged({ lookedAt }) {
    return `Of the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(lookedAt.of, 'query', 'queries')} that every model got wrong nothing but the outcome was logged, so faults of the grading cannot be told from genuine co-failure. Needed are the models’ answers, the reference, the question and why generation stopped. ${HOW_TO_LOG}`;
}
/** Which evidence there was, and how to log what was missing; empty where there was nothing to look at. */
function lookedAtText(audit) {
    const { of, answers, references, prompts, stopReasons, briefly } = audit.lookedAt;
    if (of === 0)
        return '';
    if (sawNothing(audit))
        return notLogged(audit);
    const kinds = [
        ['answers', answers],
        ['references', references],
        ['questions', prompts],
        ['stop reasons', stopReasons],
    ];
    const seen = kinds.map(([kind, count]) => `${kind} for ${count === 0 ? 'none' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(count)}`).join(', ');
    // Where there are no answers at all, the sentence on the audit has said how to log them.
    const missing = answers > 0 && (answers < of || references < of) ? ` ${HOW_TO_LOG}` : '';
    const short = briefly === 0
        ? ''
        : ` For ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(briefly, 'query', 'queries')} answers were compared with the reference by their simple normal form alone: there are too many to do more.`;
    return `Of the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(of, 'query', 'queries')} that every answering model got wrong the results carry ${seen}.${short}${missing}`;
}
/** Queries that all but a few models get wrong; empty where none is surprising. */
function labelErrorText({ labelErrors }, name, most) {
    const { surprising, expected, items, mostRight } = labelErrors;
    if (surprising === 0)
        return '';
    const agreed = items.filter(({ plurality }) => plurality?.clear === true).length;
    const clear = agreed === 0
        ? ''
        : ` On ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(agreed)} of those listed the others agree clearly on another answer; they come first.`;
    const chance = expected < 0.01 ? 'fewer than 0.01' : String(Number(expected.toFixed(2)));
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(surprising, 'query', 'queries')} that at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(mostRight, 'model', 'models')} got right could have wrong references too: were errors independent, chance alone would bring ${chance} as surprising. Hard questions look the same, so read them; each wrong one adds a gain that is not there.${clear} First: ${(0,_audit_item_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(items.map(({ query }) => query), name, most)}.`;
}
/** What settled queries change; empty where nothing was settled or ignored. */
function adjudicatedText(adjudicated, certificate, name) {
    const { graded, genuine, settled, unsettled, ignored, asGraded } = adjudicated;
    const classes = Object.entries(settled)
        .filter(([, count]) => count > 0)
        .map(([found, count]) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(count)} ${found}`);
    const how = classes.length === 0 ? '' : ` (settled: ${classes.join(', ')}; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(unsettled)} not settled)`;
    const main = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(graded, 'all-wrong query', 'all-wrong queries')} as graded, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(genuine)} counted as genuine${how}. As graded, ${outcomeText(asGraded, certificate)}.`;
    const notes = [
        [ignored.stale, 'settled for another reference or question, so to be judged again'],
        [ignored.notAllWrong, 'ignored, because some model is right on them'],
        [ignored.unknown, 'of no query in the results'],
    ];
    const ignoredText = notes
        .filter(([ids]) => ids.length > 0)
        .map(([ids, why]) => ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(ids.length, 'adjudication', 'adjudications')} ${why}: ${(0,_audit_item_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ids, name, 10)}.`);
    return main + ignoredText.join('');
}


/***/ }),

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ regressionText),
/* harmony export */   Ni: () => (/* binding */ scopeTexts),
/* harmony export */   O4: () => (/* binding */ regressedText),
/* harmony export */   Pw: () => (/* binding */ changeTexts),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* unused harmony export originText */
/* harmony import */ var _comparison_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6345);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2746);


/** What a comparison with an earlier certificate says, in sentences that every surface shares. */
const MOST_NAMES = 5;
/** The outcome in one sentence, to stand alone. @param confidence  of the certificate */
function regressionText(regression, confidence, name) {
    const { outcome, comparedWith, obstacles } = regression;
    const tests = testsText(regression, confidence);
    switch (outcome) {
        case 'regressed':
            return `Regression: ${regressedText(regression, confidence, name)}`;
        case 'improved':
            return `Improvement: ${changed(regression, 'better')} got better since ${originText(comparedWith, name)}, beyond chance and by enough to matter, and nothing got worse (${tests}).`;
        case 'incomparable':
            return `Not comparable with ${originText(comparedWith, name)}: ${obstacles.map((each) => obstacleText(each, regression, name)).join('; ')}.`;
        case 'none':
            return regression.queries === null
                ? `Nothing to compare with yet: ${originText(comparedWith, name)}. The next successful run there will be the first to compare with.`
                : `No regression: nothing got worse since ${originText(comparedWith, name)} beyond chance and by enough to matter (${tests}).`;
    }
}
/** The same of a regression, to stand after the word. */
function regressedText(regression, confidence, name) {
    return `${changed(regression, 'worse')} got worse since ${originText(regression.comparedWith, name)}, beyond chance and by enough to matter (${testsText(regression, confidence)}).`;
}
function changed({ changes }, direction) {
    const those = changes.filter((change) => (0,_comparison_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(change) && change.direction === direction);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(those.length, 'thing', 'things');
}
function testsText({ changes, sharedQueries }, confidence) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changes.length, 'test', 'tests')} on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(sharedQueries, 'shared query', 'shared queries')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(confidence)} % confidence over all of them`;
}
/** The changes that count, one sentence each, worst first. */
function changeTexts({ changes }, minGain, name) {
    return changes.filter(_comparison_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ).map((change) => changeText(change, minGain, name));
}
/** One thing that was compared, whether it is an alarm or not. */
function changeText(change, minGain, name) {
    const { before, after, adjusted, upper } = change;
    const chance = adjusted === null ? '' : `; p ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(adjusted)} after correction`;
    const rates = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before, 2)} % before, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after, 2)} % now (${signed(after - before)} points${chance})`;
    const of = name(change.name ?? '');
    switch (change.what) {
        case 'beta':
            return `Queries that every model gets wrong (β): ${rates}.`;
        case 'accuracy':
            return `${of} is right on ${rates}.`;
        case 'gain': {
            const limit = upper === undefined ? '' : `, and at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(upper, 1, 'up')} now`;
            return `The largest gain over the best model: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before, 1)} points seen before, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after, 1)} now${limit}; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(minGain)} were asked for${chance}.`;
        }
        case 'edge':
            return `Ensemble ${of} against the best model: ${signed(before)} points before, ${signed(after)} now${chance}.`;
    }
}
/** What was compared and what was left out, in sentences; none where nothing was. */
function scopeTexts({ queries, overlap, models, ensembles }, name) {
    if (queries === null || models === null || ensembles === null)
        return [];
    const { before, after, shared, otherQuestion, incomplete, compared, byIdAlone } = queries;
    const left = [
        after > shared ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(after - shared)} only in this run` : '',
        before > shared ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(before - shared)} only in the earlier one` : '',
        otherQuestion > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(otherQuestion)} with another reference or another count than before` : '',
        incomplete > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(incomplete)} that a shared model did not answer in one of the runs` : '',
    ].filter((part) => part !== '');
    const texts = [
        `Compared: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(compared, 'query', 'queries')} and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(models.shared.length, 'model', 'models')} that both runs have, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(overlap, 1, 'down')} % of the larger set of queries.`,
    ];
    if (left.length > 0)
        texts.push(`Left out: ${left.join('; ')}.`);
    if (byIdAlone > 0) {
        texts.push(`For ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(byIdAlone, 'query', 'queries')} no reference was logged in one of the runs: taken for the same by id alone.`);
    }
    return [...texts, ...cameAndWent('models', models, name), ...cameAndWent('ensembles', ensembles, name)];
}
function cameAndWent(what, { added, removed }, name) {
    const list = (names) => names.slice(0, MOST_NAMES).map(name).join(', ') +
        (names.length > MOST_NAMES ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(names.length - MOST_NAMES)} more` : '');
    return [
        ...(added.length > 0 ? [`New ${what}, not compared: ${list(added)}.`] : []),
        ...(removed.length > 0 ? [`No longer among the ${what}: ${list(removed)}.`] : []),
    ];
}
/** Where the earlier certificate comes from, to stand within a sentence. */
function originText(origin, name) {
    if (origin.kind === 'path')
        return `the certificate in ${name(origin.path)}`;
    const { run } = origin;
    if (run === null)
        return `this workflow has not succeeded on ${name(origin.branch)} before`;
    const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(run.createdAt)?.[0];
    const when = day === undefined ? '' : ` of ${day}`;
    return `run ${run.id} on ${name(origin.branch)} (commit ${name(run.headSha.slice(0, 7))}${when}, artifact ${name(origin.name)})`;
}
function obstacleText(obstacle, { queries, overlap, models }, name) {
    switch (obstacle.kind) {
        case 'grading': {
            const text = (value) => (value === '' ? 'not set' : name(value));
            return `\`${obstacle.setting}\` was ${text(obstacle.before)} and is ${text(obstacle.after)}, so what moved may be the grading`;
        }
        case 'grouped':
            return 'a grouped table names no queries, so none can be found again';
        case 'overlap': {
            const most = Math.max(queries?.before ?? 0, queries?.after ?? 0);
            return `only ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(queries?.compared ?? 0)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(most, 'query', 'queries')} can be compared (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(overlap, 1, 'down')} %; at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(_comparison_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_OVERLAP */ .q$)} % are needed)`;
        }
        case 'models':
            return `the runs have ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(models?.shared.length ?? 0, 'model', 'models')} in common, and a pool needs 2`;
    }
}
function signed(x) {
    const text = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(x, 1);
    return x > 0 && Number(text) !== 0 ? `+${text}` : text;
}


/***/ }),

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ costRows),
/* harmony export */   _i: () => (/* binding */ COST_COLUMNS),
/* harmony export */   hv: () => (/* binding */ cheapestText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);

/** What accuracy costs, in a sentence and rows that every surface shares. */
/** The cheapest option that is nearly as good as the best. */
function cheapestText({ cheapestWithinPoint: { name, accuracy, cost, best, saved } }, as) {
    const option = `${as(name)} is right on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy, 2)} % for ${dollars(cost)} dollars an answer`;
    if (name === best)
        return `${option}: nothing cheaper comes within a point of it.`;
    const saving = saved === null ? '' : `, and saves ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(saved, 0, 'down')} % of its cost`;
    return `${option}: within a point of the most accurate, ${as(best)}${saving}.`;
}
const COST_COLUMNS = [
    'Option',
    'Kind',
    'Right, %',
    'An answer',
    'A right answer',
    'Seconds',
    'Frontier',
];
/** A row for each model and policy, cheapest first, under `COST_COLUMNS`; dollars. */
function costRows({ options }, name) {
    return options.map((option) => [
        name(option.name),
        option.kind === 'self-moa' ? 'vote of samples' : option.kind,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(option.accuracy, 2),
        dollars(option.cost),
        option.costPerCorrect === null ? '' : dollars(option.costPerCorrect),
        option.latency === null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(option.latency, 2),
        option.onFrontier ? 'yes' : '',
    ]);
}
function dollars(x) {
    return x === 0 ? '0' : x >= 1 ? x.toFixed(2) : x.toFixed(Math.min(12, 1 - Math.floor(Math.log10(x))));
}


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ routerText),
/* harmony export */   UJ: () => (/* binding */ fewModelsText),
/* harmony export */   dK: () => (/* binding */ sliceNote),
/* harmony export */   gc: () => (/* binding */ clusterText),
/* harmony export */   j$: () => (/* binding */ regimeText),
/* harmony export */   op: () => (/* binding */ correlationText),
/* harmony export */   rf: () => (/* binding */ forestBar)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);

/** What the diagnostics say, in sentences that every surface shares. */
/** What follows from where the best model's errors lie. */
function regimeText(regime, evaluation, name) {
    const { singleBest, allWrong, queries } = evaluation.certificate;
    const best = name(singleBest.name);
    const errors = queries.complete - Math.round(singleBest.accuracy * queries.complete);
    const [low, high] = regime.interval;
    const share = `Of the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error', 'errors')} of ${best}, every other model makes ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(allWrong.count)} too (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(regime.unrescuable, 0)} %, interval ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(low, 0, 'down')} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(high, 0, 'up')}).`;
    const follows = {
        'ceiling-bound': 'Mostly nobody knows better: more models of this kind will not help, better models or better questions will.',
        'realizability-bound': `Mostly the right answer is in the pool: the problem is knowing when to leave ${best}.`,
        mixed: 'Whether better models or a better choice among these would help more is not decided.',
    }[regime.name];
    return `${share} ${follows}`;
}
/** What pairwise correlation would have predicted, and what happened. */
function correlationText({ pairwise }) {
    const { pearson, tetrachoric, singleFactor, beta, betaRange } = pairwise;
    if (beta === null || singleFactor === null || pearson.mean === null) {
        return 'Correlations say nothing here: fewer than two models are right on some queries and wrong on others.';
    }
    const rho = `${pearson.mean.toFixed(2)} on average (${tetrachoric.mean.toFixed(2)} on the latent scale)`;
    const predicted = `From the error rates and from correlations of ${rho}, all models should fail together on ${percentOf(singleFactor.beta)} % of the queries; they do on ${percentOf(beta)} %.`;
    const range = `The same error rates and correlations allow anything from ${percentOf(betaRange[0])} to ${percentOf(betaRange[1])} %: pairs of models cannot say more.`;
    return `${predicted} ${underpricing(singleFactor.ratio, singleFactor.interval)} ${range}`;
}
function underpricing(ratio, interval) {
    if (ratio === null || interval === null)
        return '';
    const [low, high] = interval;
    const times = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(ratio, 2)} times as often (90 % interval ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(low, 2)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(high, 2)})`;
    if (low > 1)
        return `That is ${times}: a common cause. Look at the all-wrong list before you blame the models.`;
    if (high < 1)
        return `That is ${times}: the models complement each other better than pairs of them suggest.`;
    return `That is ${times}: no more than correlation explains.`;
}
/** Small shares keep two digits: 0.0455 %, where one decimal would say 0.0. */
function percentOf(x) {
    const value = 100 * x;
    if (value === 0 || value >= 1)
        return value.toFixed(value === 0 ? 0 : 1);
    return value >= 1e-6 ? String(Number(value.toPrecision(2))) : value.toExponential(1);
}
/** How few models do. */
function fewModelsText({ poolCurve, fewModels }, models, name) {
    // The curve ends where further models add nothing.
    const all = poolCurve.at(-1);
    if (all === undefined || fewModels.ninetyPercent === null || all.gain <= 0)
        return '';
    const point = poolCurve.find(({ k }) => k === fewModels.ninetyPercent);
    const which = point.models.length <= 5 ? ` (${point.models.map(name).join(', ')})` : '';
    const share = point.k === models
        ? `It takes all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(models)} models to reach 90 % of their headroom.`
        : `With ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(point.k, 'model', 'models')}${which} you already have ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(point.gain / all.gain, 0)} % of the headroom of all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(models)}.`;
    if (fewModels.enough === null || point.k === models)
        return share;
    const beyond = fewModels.enough >= all.k
        ? ''
        : ` Beyond ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(fewModels.enough)} more models stop paying on held-out queries.`;
    return share + beyond;
}
/** What a policy can gain that decides before it sees an answer. */
function routerText({ gain, repeats, queries, leftOut }) {
    const left = leftOut > 0 ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftOut, 'query', 'queries')} without two draws of every model left out)` : '';
    return [
        `From at least ${repeats} draws of every model on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(queries, 'query', 'queries')}${left}: the best possible router gains at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(Math.max(0, gain.lower), 1, 'down')} and at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(gain.upper, 1, 'up')} points.`,
        'A router chooses before it sees an answer, so it cannot pick the lucky draw: this ceiling binds what decides from the query alone. Votes and cascades see answers, so only 1 − β binds them, as it binds everything that returns a member’s answer.',
    ].join(' ');
}
function clusterText(clusters) {
    const { designEffect, interval } = clusters;
    const effect = designEffect === null
        ? ''
        : ` The design effect is ${designEffect.toFixed(2)}: the evaluation is worth about as much as one of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(1 / Math.max(designEffect, 1e-9), 0)} % of its queries drawn independently.`;
    return `The queries lie in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(clusters.clusters)} clusters, the largest of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(clusters.largest)}.${effect} Resampling clusters puts the largest gain between ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(interval[0], 1, 'down')} and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(interval[1], 1, 'up')} points. The exact bounds assume independent queries.`;
}
/** One slice's gain on a line from 0 to `most`: `──●──` from lower to upper bound, `┊` at the gain asked for. */
function forestBar(slice, most, minGain, cells = 24) {
    if (slice.gain === null)
        return ' '.repeat(cells);
    const at = (x) => Math.min(cells - 1, Math.floor((x / most) * cells));
    const [low, point, high, asked] = [slice.gain.lower, slice.gain.point, slice.gain.upper, minGain].map(at);
    return Array.from({ length: cells }, (_, i) => {
        if (i === point)
            return '●';
        if (i >= low && i <= high)
            return '─';
        return i === asked ? '┊' : ' ';
    }).join('');
}
function sliceNote(slices, minGain) {
    return `Verdicts over ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(slices.length, 'group', 'groups')} after Holm's correction; ┊ marks the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(minGain)} points asked for. A group too small to decide says so.`;
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _s: () => (/* binding */ htmlAttribute),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   wx: () => (/* binding */ terminalSentence)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9095);

/**
 * One function for each language in which foreign text is written. Names and ids come from results files, and those
 * come from strangers: whatever they hold must come out as text, and nothing else.
 */
const MOST = 120;
/** Text on one line with every invisible character shown as its code point, cut at 120 characters. */
function visible(text, most = MOST) {
    const characters = Array.from(text.slice(0, 4 * most));
    const cut = characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
    return cut.replace(_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
/**
 * Markdown: a code span, in which GitHub resolves no mention, reference, link, formula or HTML. Also for table cells,
 * where a vertical bar is escaped even inside a code span.
 */
function code(text) {
    // A bar behind a back-slash is read in two ways: some count the back-slashes before it, some look at the last alone.
    const shown = visible(text).replaceAll('\\|', '\\\\u{7c}').replaceAll('|', '\\|');
    if (shown.trim() === '')
        return '` `';
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Markdown: lines of fixed-width text. The fence is longer than any run of backticks in them, so none of them closes it. */
function codeBlock(text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
/**
 * Markdown: a sentence of our own in which values from the input stand in JSON quotes (see `quote`). Those become code
 * spans, and so does, in case something foreign slipped in unquoted, every other word that is not plainly a word.
 */
function sentence(text) {
    let out = '';
    // Spans of code that touched would read each other's fences: what touches becomes one.
    let held = '';
    const release = () => {
        if (held !== '')
            out += code(held);
        held = '';
    };
    for (const [word, quoted, marked] of visible(text, 2000).matchAll(PIECES)) {
        if (isPlain(word)) {
            release();
            out += word;
        }
        else
            held += quoted ?? marked ?? word;
    }
    release();
    return out;
}
/** A value in JSON quotes, a name of ours between backticks, a blank, a word, a quote or backtick without its partner. */
const PIECES = /"((?:[^"\\]|\\.)+)"|`([^`]+)`|\s|[^\s"`]+|["`]/g;
/**
 * Letters, numbers and the signs of a sentence, in which neither Markdown nor GitHub finds anything: no address, no
 * number of a commit or an issue, no picture by its name, no mark of a list. Entities would not do: what GitHub links
 * it looks for after it has resolved them.
 */
function isPlain(word) {
    if (/^\s/.test(word))
        return true;
    return (/^[\p{L}\p{M}\p{N}.,;:()'’%/…·–—−β-]+$/u.test(word) &&
        !/:\/\/|www\.|gh-\d|:[\w+-]+:|^(?:[-–—.]+|\d+[.)])$/i.test(word) &&
        !/(?:^|[^\p{L}\p{N}])(?=\d*[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu.test(word));
}
const HTML_ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** HTML: the value of an attribute in quotes, or text between tags: nothing in it opens, closes or ends anything. */
function htmlAttribute(text, most = MOST) {
    return visible(text, most).replace(/[&<>"']/g, (c) => HTML_ESCAPES[c]);
}
/** HTML: foreign text between tags, set apart so that its direction of writing moves nothing beside it. */
function html(text, most = MOST) {
    return `<bdi>${htmlAttribute(text, most)}</bdi>`;
}
/** CSV (RFC 4180), guarded against spreadsheets that would take the cell for a formula. The reader undoes the guard. */
function csvCell(text) {
    const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(guarded) || guarded.trim() !== guarded ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
/**
 * A name in a terminal or in a workflow's log: on one line, nothing that a terminal obeys, and nothing that the runner
 * takes for a command (it looks for `::` at the beginning of a line, behind blanks, and for `##[` anywhere).
 */
function terminal(text) {
    return unobeyed(visible(text));
}
/** The same for a whole sentence of ours with values from the input in it, which may be wrapped at any blank. */
function terminalSentence(text) {
    return unobeyed(visible(text, Infinity));
}
function unobeyed(text) {
    return text.replace(/(^|\s)::/g, '$1:\\u{3a}').replaceAll('##[', '#\\u{23}[');
}


/***/ }),

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gm: () => (/* binding */ adjudicationList),
  XO: () => (/* binding */ allWrongCsv),
  ut: () => (/* binding */ certificateJson),
  oV: () => (/* binding */ outcomesCsv)
});

// EXTERNAL MODULE: ./build/outcomes/bits.js
var bits = __webpack_require__(674);
// EXTERNAL MODULE: ./build/natural-order.js
var natural_order = __webpack_require__(16);
// EXTERNAL MODULE: ./build/generated.js
var generated = __webpack_require__(3813);
// EXTERNAL MODULE: ./build/diagnostics/audit/reference-hash.js
var reference_hash = __webpack_require__(6095);
// EXTERNAL MODULE: ./build/report/audit-item-text.js
var audit_item_text = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/adjudications-csv.js




/**
 * The queries that every answering model got wrong, as a list to be settled by hand: whoever fills in `class` and gives
 * the file back as `adjudications` has settled them. The suspicion stands beside, not in, that column: nothing is
 * settled by leaving it.
 *
 * @param settled  the adjudications of this run: they stand in the list as they are, so that it can take the place of
 *   the file they came from; where the reference has changed since, the class is empty again
 */
function adjudicationsCsv(audit, matrix, evidence, showText, settled = []) {
    const hashes = new Map();
    const add = (row) => hashes.set(matrix.id(row), (0,reference_hash/* referenceHash */.U)(evidence?.references[row], evidence?.prompts[row]));
    (0,bits/* forEachBit */.qs)(matrix.allWrong, add);
    (0,bits/* forEachBit */.qs)(matrix.partialAllWrong, add);
    const earlier = new Map(settled.map((adjudication) => [adjudication.query, adjudication]));
    const open = audit.items.map((item) => {
        const known = earlier.get(item.query);
        earlier.delete(item.query);
        const hash = hashes.get(item.query) ?? '';
        return [...described(item, matrix.models.length, showText), hash, ...judged(known, hash)];
    });
    const done = [...earlier.values()].map(({ query, referenceHash: hash, class: found, note }) => [
        ...[query, '', '', '', ''],
        ...[hash ?? '', found, note],
    ]);
    const head = 'query_id,models_wrong,kind,suspected,evidence,reference_hash,class,note';
    return `${[head, ...[...open, ...done].map((cells) => cells.map(report_escape/* csvCell */.rK).join(','))].join('\n')}\n`;
}
function described(item, models, showText) {
    return [
        item.query,
        item.kind === 'all-wrong' ? String(models) : '',
        item.kind,
        item.class,
        (0,audit_item_text/* auditItemText */.e6)(item, (text) => (0,report_escape/* visible */.RK)(text), showText),
    ];
}
/** Class and note. */
function judged(adjudication, hash) {
    if (adjudication === undefined)
        return ['', ''];
    const isStale = adjudication.referenceHash !== undefined && adjudication.referenceHash !== hash;
    return isStale
        ? ['', `was ${adjudication.class} before the reference or question changed. ${adjudication.note}`.trim()]
        : [adjudication.class, adjudication.note];
}

;// CONCATENATED MODULE: ./build/report/audit-json.js

/** Items written in full: beyond it a certificate would be hundreds of megabytes of unexplained queries. */
const MOST_ITEMS = 5000;
/** The audit as it stands in `certificate.json`: each item with its evidence in a sentence. */
function auditDocument(audit) {
    const kept = new Set([
        ...audit.items.filter((item) => item.class !== 'unexplained'),
        ...audit.items.filter((item) => item.class === 'unexplained'),
    ].slice(0, MOST_ITEMS));
    const items = audit.items
        .filter((item) => kept.has(item))
        .map((item) => ({ ...item, evidence: (0,audit_item_text/* auditItemText */.e6)(item, (text) => text, false) }));
    return { ...audit, items, itemsLeftOut: audit.items.length - items.length };
}

;// CONCATENATED MODULE: ./build/report/files.js






/** The fields of the diagnostics, where they were not wanted. */
const NO_DIAGNOSTICS = {
    pairwise: null,
    regime: null,
    poolCurve: null,
    fewModels: null,
    slices: null,
    clusters: null,
    routerCeiling: null,
};
/** Text of `certificate.json`: schema `beta-certificate/1`. Same input and settings, same bytes. */
function certificateJson(evaluation) {
    const { certificate, decision, settings } = evaluation;
    const { confidence, minGain, verdict, ...rest } = certificate;
    const document = {
        schema: 'beta-certificate/1',
        version: generated/* VERSION */.xv,
        verdict,
        passed: decision.passed,
        failures: decision.failures,
        confidence,
        minGain,
        ...rest,
        ...(evaluation.diagnostics ?? NO_DIAGNOSTICS),
        audit: evaluation.audit === null ? null : auditDocument(evaluation.audit),
        adjudicated: evaluation.adjudicated,
        policies: evaluation.policies === null
            ? null
            : { ...evaluation.policies, judges: evaluation.judges, formats: evaluation.formats },
        regression: evaluation.regression,
        selfCheck: evaluation.selfCheck,
        excludedModels: evaluation.excluded,
        settings: {
            models: settings.models,
            ensembles: settings.ensembles,
            baselineModel: settings.baselineModel ?? null,
            passThreshold: settings.passThreshold,
            metric: settings.metric ?? null,
            filter: settings.filter ?? null,
            judge: settings.judge ?? null,
            repeats: settings.repeats ?? null,
            minCoverage: settings.minCoverage,
            countAsWrong: settings.countAsWrong,
            groupBy: settings.groupBy ?? null,
            clusterBy: settings.clusterBy ?? null,
            pairBy: settings.pairBy ?? null,
            adjudications: settings.adjudications ?? null,
            compareWith: settings.compareWith ?? null,
            prices: settings.prices,
            families: settings.families,
            seed: settings.seed,
            failOn: settings.failOn,
        },
        inputs: evaluation.files,
        setAside: evaluation.setAside,
        warnings: evaluation.warnings,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/**
 * The outcomes as a wide table, in chunks: itself a valid input, which reproduces the certificate. Rows in natural
 * order of their ids, columns in the order of the models' names.
 */
function* outcomesCsv({ matrix, columns }) {
    const { universe, weights } = matrix;
    const rows = [];
    (0,bits/* forEachBit */.qs)(universe, (row) => rows.push({ id: matrix.id(row), row }));
    const inOrder = (a, b) => (0,natural_order/* naturalOrder */.u)(a.id, b.id);
    if (rows.some((entry, i) => i > 0 && inOrder(rows[i - 1], entry) > 0))
        rows.sort(inOrder);
    // Rows that stand for patterns have no ids of their own: left without, the shards of a grouped table can be added up.
    const grouped = weights !== null && rows.every(({ id }) => id.startsWith('pattern:'));
    const head = [
        ...(grouped ? [] : ['query_id']),
        ...(weights === null ? [] : ['count']),
        ...columns.map(({ name }) => name),
    ];
    let chunk = `${head.map(report_escape/* csvCell */.rK).join(',')}\n`;
    for (const { id, row } of rows) {
        if (!grouped)
            chunk += `${(0,report_escape/* csvCell */.rK)(id)},`;
        if (weights !== null)
            chunk += `${weights[row]},`;
        for (let i = 0; i < columns.length; i++)
            chunk += (i === 0 ? '' : ',') + cellOf(columns[i], row);
        chunk += '\n';
        if (chunk.length > 1 << 16) {
            yield chunk;
            chunk = '';
        }
    }
    yield chunk;
}
function cellOf(column, row) {
    if ((0,bits/* hasBit */.c0)(column.graded, row))
        return (0,bits/* hasBit */.c0)(column.right, row) ? '1' : '0';
    if ((0,bits/* hasBit */.c0)(column.errored, row))
        return 'error';
    return (0,bits/* hasBit */.c0)(column.unscored, row) ? 'unscored' : '';
}
/** The queries that every model got wrong, and the incomplete ones that every answering model got wrong. */
function allWrongCsv({ matrix }) {
    const rows = [
        ...matrix.ids(matrix.allWrong).map((id) => `${(0,report_escape/* csvCell */.rK)(id)},${matrix.models.length},all-wrong`),
        ...matrix.ids(matrix.partialAllWrong).map((id) => `${(0,report_escape/* csvCell */.rK)(id)},,partial`),
    ];
    return `${['query_id,models_wrong,kind', ...rows].join('\n')}\n`;
}
/** The queries to be settled by hand; `adjudications` takes it back. */
function adjudicationList({ adjudications, audit, evidence, matrix, settings }) {
    return audit === null ? '' : adjudicationsCsv(audit, matrix, evidence, settings.showText, adjudications);
}


/***/ }),

/***/ 3255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ formatsText),
/* harmony export */   y: () => (/* binding */ judgesText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);

/** What several judges, and several formats of the same questions, make of the pool: sentences for every surface. */
/** How far the judges agree, and what each of them would have said. */
function judgesText(agreement, name) {
    return [agreementText(agreement), betasText(agreement, name), majorityText(agreement), gapsText(agreement, name)]
        .filter((part) => part !== '')
        .join(' ');
}
function agreementText({ cohen, fleiss, judges }) {
    const who = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(judges.length)} judges`;
    const { min, median, max } = cohen;
    if (min === null || median === null || max === null) {
        return cohen.pairs.some(({ answers }) => answers > 0)
            ? `${who} graded; how far they agree beyond chance is not defined, because each pair gave one and the same verdict throughout.`
            : `${who} graded, and no two of them the same answers: how far they agree is not known.`;
    }
    const overall = judges.length > 2 && fleiss.kappa !== null
        ? `; Fleiss ${kappa(fleiss.kappa)} on the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(fleiss.answers, 'answer', 'answers')} that all of them graded`
        : '';
    const range = kappa(min) === kappa(max) ? kappa(min) : `${kappa(min)} to ${kappa(max)}`;
    return `${who} agree ${howWell(fleiss.kappa ?? median)} (Cohen’s kappa, agreement beyond chance, ${range}${overall}).`;
}
/** After Landis and Koch (Biometrics 33, 1977), in plain words. */
function howWell(value) {
    if (value <= 0)
        return 'no more than chance would have it';
    if (value <= 0.2)
        return 'hardly';
    if (value <= 0.4)
        return 'a little';
    if (value <= 0.6)
        return 'moderately';
    return value <= 0.8 ? 'well' : 'almost always';
}
function kappa(value) {
    return value.toFixed(2).replace(/^-(0\.00)$/, '$1');
}
function betasText({ judges }, name) {
    const rated = judges.filter(({ rate }) => rate !== null).sort((a, b) => b.rate - a.rate);
    const [strictest, lenient] = [rated[0], rated.at(-1)];
    if (strictest === undefined || lenient === undefined)
        return '';
    if (rated.length === 1)
        return `Under ${name(strictest.name)} every model is wrong on ${share(strictest)}.`;
    if (strictest.rate === lenient.rate && strictest.queries === lenient.queries)
        return `Under each of them every model is wrong on ${share(strictest)}.`;
    return `Under the strictest (${name(strictest.name)}) every model is wrong on ${share(strictest)}, under the most lenient (${name(lenient.name)}) on ${share(lenient)}.`;
}
function majorityText({ majority }) {
    if (majority.rate === null)
        return '';
    const ties = majority.ties === 0
        ? ''
        : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(majority.ties, 'answer', 'answers')} on which they are divided evenly ${majority.ties === 1 ? 'counts' : 'count'} as wrong)`;
    return `By the majority of their verdicts every model is wrong on ${share(majority)}${ties}.`;
}
/** What stands in the way of comparing them. */
function gapsText({ judges, judgesLeftOut }, name) {
    const partly = judges.filter(({ rate }) => rate === null);
    const counts = judges.filter(({ rate }) => rate !== null).map(({ queries }) => queries);
    const parts = [];
    if (partly.length > 0) {
        const who = partly.length <= 3 ? listed(partly, name) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(partly.length, 'judge', 'judges');
        parts.push(`No query has a verdict on every model, and so there is no such share, under ${who}.`);
    }
    if (new Set(counts).size > 1)
        parts.push('They did not grade the same queries, so the queries may be part of the difference.');
    if (judgesLeftOut > 0)
        parts.push(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(judgesLeftOut, 'judge', 'judges')} with fewer verdicts ${judgesLeftOut === 1 ? 'is' : 'are'} left out of this.`);
    return parts.join(' ');
}
function listed(judges, name) {
    return judges.map((judge) => name(judge.name)).join(' and ');
}
function share({ rate, allWrong, queries }) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)} % of the queries (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(allWrong)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(queries)})`;
}
/** Pairs of formats that are told one by one. */
const MOST_TOLD = 5;
/** What the format does to the same questions. */
function formatsText({ pairs, pairsLeftOut }, name) {
    if (pairs.length === 0)
        return 'No question is asked in two formats, so there is nothing to compare by format.';
    const told = pairs.slice(0, MOST_TOLD).map((pair) => pairText(pair, name));
    const more = pairs.length - told.length + pairsLeftOut;
    if (more > 0)
        told.push(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more pair', 'more pairs')} of formats ${more === 1 ? 'shares' : 'share'} questions.`);
    return told.join(' ');
}
function pairText(pair, name) {
    const { formats, questions, allWrong, leftOut, models, p } = pair;
    const [first, second] = formats.map(name);
    const left = leftOutText(leftOut);
    if (allWrong === null)
        return `Of the questions asked both as ${first} and as ${second} none can be compared${left}.`;
    return [
        `The same ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(questions, 'question', 'questions')}${left}: every model wrong on ${inFormat(allWrong[0])} as ${first}, ${inFormat(allWrong[1])} as ${second} (exact paired p ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp)(p)}).`,
        modelsText(models, name),
    ].join(' ');
}
function inFormat({ rate, count }) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)} % (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(count)})`;
}
function modelsText(models, name) {
    const all = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(models.length, 'model', 'models');
    const differing = models.filter(({ differs }) => differs);
    if (differing.length === 0)
        return `For none of the ${all} does the accuracy differ beyond chance.`;
    const shown = differing
        .slice(0, 3)
        .map(({ name: model, accuracy }) => `${name(model)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy[0])} against ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy[1])} %`);
    return `For ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(differing.length)} of ${all} the accuracy differs beyond chance (${shown.join(', ')}${differing.length > 3 ? ', …' : ''}).`;
}
function leftOutText({ incomplete, askedAgain }) {
    const parts = [
        incomplete > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(incomplete)} not answered by every model in both` : '',
        askedAgain > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(askedAgain)} asked more than once in one format` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : ` (left out: ${parts.join(', ')})`;
}


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ DETAILS),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/audit-text.js
var audit_text = __webpack_require__(1074);
// EXTERNAL MODULE: ./build/numbers.js
var numbers = __webpack_require__(2746);
;// CONCATENATED MODULE: ./build/report/markdown/parts.js
/** The marks that the Markdown sections are made of. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** @param align  a letter for each column: `l` or `r` */
function table(head, rows, align = '') {
    const rule = head.map((_, i) => (align[i] === 'r' ? '--:' : ':--'));
    return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** Paragraphs with something in them. */
function paragraphs(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/report/markdown/audit.js




/** The queries that every model got wrong: what they look like in counts and ids, never in texts. */
function allWrong({ adjudicated, audit, certificate }, detail) {
    if (detail.ids === 0)
        return '';
    const { count } = certificate.allWrong;
    const settled = adjudicated === null ? '' : (0,audit_text/* adjudicatedText */.gJ)(adjudicated, certificate, report_escape/* code */.aY);
    const title = `Queries that every model got wrong (${(0,numbers/* integer */.nd)(count)})`;
    if (audit === null)
        return count === 0 && settled === '' ? '' : folded(title, paragraphs(settled, ids(certificate, detail)));
    const rows = (0,audit_text/* auditRows */.Pn)(audit, certificate, report_escape/* code */.aY, detail.ids);
    const few = (0,audit_text/* labelErrorText */.yX)(audit, report_escape/* code */.aY, Math.min(10, detail.ids));
    if (rows.length === 0 && settled === '' && few === '')
        return '';
    const sentence = adjudicated?.unsettled === 0 ? '' : (0,audit_text/* auditSentence */.d6)(audit, certificate);
    const looked = (0,audit_text/* lookedAtText */.xg)(audit);
    const note = count === 0
        ? ''
        : 'Nothing was removed: the figures above are by the grades as given. To settle queries, fill in `adjudications.csv` and give it back as `adjudications`; `report.html` has the evidence.';
    return folded(title, paragraphs(settled, sentence, rows.length === 0 ? '' : table(audit_text/* AUDIT_HEAD */.Py, rows, 'lrrrll'), looked === sentence ? '' : looked, note, few));
}
function ids({ allWrong: { queries } }, detail) {
    const shown = queries.slice(0, detail.ids).map(report_escape/* code */.aY).join(' ');
    const rest = queries.length - Math.min(queries.length, detail.ids);
    return shown + (rest > 0 ? ` … and ${(0,numbers/* integer */.nd)(rest)} more in \`all-wrong.csv\`.` : '');
}

// EXTERNAL MODULE: ./build/report/comparison-text.js
var comparison_text = __webpack_require__(1156);
// EXTERNAL MODULE: ./build/report/self-check-text.js
var self_check_text = __webpack_require__(3850);
;// CONCATENATED MODULE: ./build/report/markdown/comparison.js




/** What has changed since an earlier certificate: in sight what it comes to, folded what was compared. */
function regression({ certificate, regression: found }, detail) {
    if (found === null)
        return '';
    const changes = (0,comparison_text/* changeTexts */.Pw)(found, certificate.minGain, report_escape/* code */.aY).map((text) => `- ${text}`);
    const scope = detail.models === 0 ? [] : (0,comparison_text/* scopeTexts */.Ni)(found, report_escape/* code */.aY);
    return paragraphs((0,comparison_text/* regressionText */.Fr)(found, certificate.confidence, report_escape/* code */.aY), changes.join('\n'), scope.length === 0 ? '' : folded('What was compared', scope.join('\n\n')));
}
/** The gate against itself. */
function selfCheck({ certificate, selfCheck: check, settings }) {
    if (check === null)
        return '';
    return folded('Has this gate ever been able to fail?', paragraphs((0,self_check_text/* canFailText */.Ii)(check, certificate, settings.failOn, report_escape/* code */.aY), (0,self_check_text/* smallestGainText */.Cw)(check, certificate), (0,self_check_text/* steadinessText */.dH)(check)));
}

// EXTERNAL MODULE: ./build/report/diagnosis.js
var diagnosis = __webpack_require__(4458);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/markdown/diagnostics.js





function groups({ certificate, diagnostics }, detail) {
    const slices = diagnostics?.slices;
    if (!slices || detail.models === 0)
        return '';
    const shown = slices.slice(0, detail.models);
    const someUndecided = shown.some(({ neededToDecide }) => neededToDecide !== null);
    const most = Math.max(certificate.minGain, ...slices.map(({ gain }) => gain?.upper ?? 0)) * 1.0001;
    const rows = shown.map((slice) => [
        (0,report_escape/* code */.aY)(slice.name),
        (0,numbers/* integer */.nd)(slice.queries),
        slice.correctedVerdict,
        slice.allWrong === null ? '' : (0,numbers/* percent */.KN)(slice.allWrong.rate, 1),
        slice.gain === null ? '' : (0,numbers/* percent */.KN)(slice.gain.point, 1),
        `\`${(0,diagnosis/* forestBar */.rf)(slice, most, certificate.minGain).replaceAll(' ', '\u00a0')}\``,
        slice.regime?.name ?? '',
        ...(someUndecided ? [slice.neededToDecide === null ? '' : (0,numbers/* integer */.nd)(slice.neededToDecide)] : []),
    ]);
    const rest = slices.length - shown.length;
    const more = rest > 0 ? `\n\n… and ${(0,numbers/* counted */.hS)(rest, 'group', 'groups')} more in \`certificate.json\`.` : '';
    const head = [
        'Group',
        'Queries',
        'Verdict',
        'β, %',
        'Gain',
        `0 to ${(0,numbers/* percent */.KN)(most, 0, 'up')} points`,
        'Regime',
        ...(someUndecided ? ['Queries to decide'] : []),
    ];
    return folded(`By group (${(0,numbers/* integer */.nd)(slices.length)})`, `${(0,diagnosis/* sliceNote */.dK)(slices, certificate.minGain)}\n\n${table(head, rows, 'lrlrrllr')}${more}`);
}
function fewModels({ certificate, diagnostics }, detail) {
    if (diagnostics === null || diagnostics.poolCurve.length === 0 || detail.models === 0)
        return '';
    const text = (0,diagnosis/* fewModelsText */.UJ)(diagnostics, certificate.models.length, report_escape/* code */.aY);
    const rows = diagnostics.poolCurve
        .slice(0, 10)
        .map((point, i) => [
        String(point.k),
        (0,report_escape/* code */.aY)(point.models.find((model) => !diagnostics.poolCurve[i - 1]?.models.includes(model)) ?? ''),
        (0,numbers/* percent */.KN)(point.ceiling, 2),
        (0,numbers/* percent */.KN)(point.gain, 1),
        point.heldOutGain === null
            ? ''
            : `${(0,numbers/* percent */.KN)(point.heldOutGain, 1)} ± ${(0,numbers/* percent */.KN)(point.heldOutStandardError ?? 0, 1)}`,
    ]);
    const head = ['Models', 'Added', 'Ceiling, %', 'Gain', 'Gain on held-out queries'];
    return folded('How many models are enough', `${text}\n\n${table(head, rows, 'rlrrr')}`.trim());
}
function correlation(evaluation, detail) {
    const { diagnostics } = evaluation;
    if (diagnostics === null || detail.files === 0)
        return '';
    const { pairwise, clusters } = diagnostics;
    const rows = (0,words/* predictionRows */.ZC)(pairwise);
    const without = (0,words/* withoutThresholdText */.n3)(pairwise, report_escape/* code */.aY);
    const predictions = rows.length === 0 ? '' : table(words/* PREDICTION_HEAD */.rk, rows, 'lrr');
    const cluster = clusters === null ? '' : (0,diagnosis/* clusterText */.gc)(clusters);
    return folded('What correlation says', [(0,diagnosis/* correlationText */.op)(diagnostics), predictions, without, cluster].filter((part) => part !== '').join('\n\n'));
}
function repeats({ diagnostics }, detail) {
    if (!diagnostics?.routerCeiling || detail.files === 0)
        return '';
    return folded('What a router could gain', (0,diagnosis/* routerText */.LE)(diagnostics.routerCeiling));
}

// EXTERNAL MODULE: ./build/generated.js
var generated = __webpack_require__(3813);
;// CONCATENATED MODULE: ./build/report/markdown/inputs.js





function leftOut(evaluation, detail) {
    const { certificate, files, setAside, warnings } = evaluation;
    const lines = warnings.map((warning) => `- ${(0,report_escape/* sentence */.em)(warning)}`);
    const worst = (0,words/* worstCaseText */.$u)(certificate);
    if (worst !== '')
        lines.push(`- ${worst}`);
    lines.push(`- ${(0,words/* readText */.yR)(certificate)}`);
    for (const { path, why } of setAside.slice(0, detail.files))
        lines.push(`- Not read: ${(0,report_escape/* code */.aY)(path)}: ${(0,report_escape/* sentence */.em)(why)}`);
    if (setAside.length > detail.files)
        lines.push(`- … and ${(0,numbers/* counted */.hS)(setAside.length - detail.files, 'file', 'files')} more not read.`);
    return folded('What was read and what was left out', `${lines.join('\n')}\n\n${fileTable(files, detail)}`);
}
function fileTable(files, detail) {
    if (detail.files === 0)
        return '';
    const rows = files.slice(0, detail.files).map((file) => {
        const setAside = file.setAside.map((part) => (0,report_escape/* sentence */.em)((0,words/* setAsideText */.y7)(part)));
        const models = file.models.length === 1 ? (0,report_escape/* code */.aY)(file.models[0]) : (0,numbers/* integer */.nd)(file.models.length);
        const counts = [file.records, file.errors, file.unscored, file.missing].map(numbers/* integer */.nd);
        return [(0,report_escape/* code */.aY)(file.path), file.format, models, ...counts, [...file.warnings.map(report_escape/* sentence */.em), ...setAside].join('; ')];
    });
    const rest = files.length - rows.length;
    const more = rest > 0 ? `\n\n… and ${(0,numbers/* counted */.hS)(rest, 'file', 'files')} more in \`certificate.json\`.` : '';
    const head = ['File', 'Format', 'Models', 'Records', 'Errors', 'Unscored', 'Missing', 'Notes'];
    return table(head, rows, 'llrrrrrl') + more;
}
function method({ certificate, settings }, detail) {
    if (detail.files === 0)
        return `β certificate ${generated/* VERSION */.xv}.`;
    const text = [
        words/* WHY_THE_CEILING_HOLDS */.OO,
        (0,words/* boundsText */.Fv)(certificate),
        table(words/* BOUND_HEAD */.ap, (0,words/* boundRows */.yV)(certificate), 'lrl'),
        `${(0,words/* settingsText */.JV)(settings)} β certificate ${generated/* VERSION */.xv}.`,
    ];
    return folded('Method and settings', text.join('\n\n'));
}

// EXTERNAL MODULE: ./build/report/judges-text.js
var judges_text = __webpack_require__(3255);
;// CONCATENATED MODULE: ./build/report/markdown/judges.js



/** What several judges make of the same answers. */
function judges({ judges: agreement }, detail) {
    if (agreement === null || detail.files === 0)
        return '';
    return folded('What the judges agree on', (0,judges_text/* judgesText */.y)(agreement, report_escape/* code */.aY));
}
/** What formats make of the same questions. */
function formats({ formats: compared }, detail) {
    if (compared === null || detail.files === 0)
        return '';
    return folded('The same questions in several formats', (0,judges_text/* formatsText */.u)(compared, report_escape/* code */.aY));
}

;// CONCATENATED MODULE: ./build/report/markdown/models.js




function models({ certificate }, detail) {
    if (detail.models === 0)
        return '';
    const shown = certificate.models.slice(0, detail.models);
    const someUnanswered = shown.some((model) => (0,words/* unanswered */.bj)(model.unanswered) !== '');
    const rows = shown.map((model, i) => [
        String(i + 1),
        (0,report_escape/* code */.aY)(model.name),
        (0,numbers/* percent */.KN)(model.accuracy, 2),
        `${(0,numbers/* percent */.KN)(model.interval[0], 1, 'down')} – ${(0,numbers/* percent */.KN)(model.interval[1], 1, 'up')}`,
        (0,numbers/* integer */.nd)(model.rescues),
        ...(someUnanswered ? [(0,words/* unanswered */.bj)(model.unanswered)] : []),
    ]);
    const rest = certificate.models.length - shown.length;
    const more = rest > 0 ? `\n\n… and ${(0,numbers/* counted */.hS)(rest, 'model', 'models')} more in \`certificate.json\`.` : '';
    const head = [
        '',
        'Model',
        'Right, %',
        `${(0,numbers/* percent */.KN)(certificate.confidence, 0)} % interval`,
        'Wrong where another is right',
        ...(someUnanswered ? ['No verdict'] : []),
    ];
    return folded(`Models (${(0,numbers/* integer */.nd)(certificate.models.length)})`, `${table(head, rows, 'rlrrrr')}${more}`);
}

// EXTERNAL MODULE: ./build/report/cost-text.js
var cost_text = __webpack_require__(1160);
// EXTERNAL MODULE: ./build/report/policies-text.js
var policies_text = __webpack_require__(4149);
;// CONCATENATED MODULE: ./build/report/markdown/policies.js






/** How much of the ceiling anything real reaches: the picture in sight, the rest folded. */
function policies({ certificate, policies: found }, detail) {
    if (found === null || detail.models === 0)
        return '';
    const picture = found.realised.length === 0 ? '' : (0,report_escape/* codeBlock */.DV)((0,policies_text/* policyPicture */.H2)(found, certificate, (name) => (0,report_escape/* visible */.RK)(name, 40)));
    const { columns, rows } = (0,policies_text/* policyTable */.JO)(found, report_escape/* code */.aY);
    const shown = rows.slice(0, Math.max(10, detail.models));
    const evidence = paragraphs(rows.length === 0 ? '' : table(columns, shown, `l${'r'.repeat(columns.length - 1)}`), moreIn(rows.length - shown.length), (0,policies_text/* triplesText */.rh)(found.votes), found.selfMoa === null ? '' : (0,policies_text/* selfMoaText */.rT)(found.selfMoa, report_escape/* code */.aY), ...found.routers.map((picks) => (0,policies_text/* picksText */.Wz)(picks, report_escape/* code */.aY)), ...found.notes, rows.length === 0 ? '' : (0,words/* heldOutText */.xg)(found));
    return paragraphs(
    // Where a gain is possible, what comes next has said it already.
    certificate.verdict === 'gain-possible' ? '' : (0,policies_text/* realisedText */.Xm)(found, report_escape/* code */.aY), picture, picture === '' ? '' : (0,policies_text/* pictureNote */.d)(certificate.minGain), folded(`What votes, routers and cascades reach (${(0,numbers/* integer */.nd)(rows.length)})`, evidence));
}
/** What accuracy costs, cheapest first. */
function cost({ policies: found }, detail) {
    const report = found?.cost ?? null;
    if (report === null || detail.models === 0)
        return '';
    const rows = (0,cost_text/* costRows */.Dh)(report, report_escape/* code */.aY);
    const shown = rows.slice(0, Math.max(10, detail.models));
    return folded('What it costs', paragraphs((0,cost_text/* cheapestText */.hv)(report, report_escape/* code */.aY), table(cost_text/* COST_COLUMNS */._i, shown, 'llrrrrl'), moreIn(rows.length - shown.length)));
}
function moreIn(count) {
    return count > 0 ? `… and ${(0,numbers/* integer */.nd)(count)} more in \`certificate.json\`.` : '';
}

// EXTERNAL MODULE: ./build/report/story.js
var report_story = __webpack_require__(7234);
;// CONCATENATED MODULE: ./build/report/markdown.js










/** From everything to the verdict alone: the first that fits its place is used. */
const DETAILS = [
    { models: Infinity, ids: Infinity, files: Infinity },
    { models: 100, ids: 500, files: 100 },
    { models: 50, ids: 100, files: 20 },
    { models: 10, ids: 20, files: 5 },
    { models: 0, ids: 0, files: 0 },
];
/** The report as GitHub renders it: the verdict first, evidence folded. Pure. */
function renderMarkdown(evaluation, detail) {
    const story = (0,report_story/* tell */.q)(evaluation, report_escape/* code */.aY);
    const sections = [
        opening(story),
        figureTable(story),
        regression(evaluation, detail),
        policies(evaluation, detail),
        allWrong(evaluation, detail),
        models(evaluation, detail),
        groups(evaluation, detail),
        formats(evaluation, detail),
        fewModels(evaluation, detail),
        correlation(evaluation, detail),
        repeats(evaluation, detail),
        cost(evaluation, detail),
        judges(evaluation, detail),
        selfCheck(evaluation),
        leftOut(evaluation, detail),
        method(evaluation, detail),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function opening(story) {
    const sign = !story.passed ? '❌' : story.decided ? '✅' : '⚠️';
    const parts = [`### ${sign} ${story.headline}`, story.sentence, `**Next:** ${story.next}`];
    return [...parts, ...story.gate.map((sentence) => `**${sentence}**`)].join('\n\n');
}
function figureTable(story) {
    const [first, ...rest] = story.figures.map(([label, value]) => [`**${label}**`, value]);
    return table(first, rest);
}


/***/ }),

/***/ 4149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ policyPicture),
/* harmony export */   JO: () => (/* binding */ policyTable),
/* harmony export */   Wz: () => (/* binding */ picksText),
/* harmony export */   Xm: () => (/* binding */ realisedText),
/* harmony export */   d: () => (/* binding */ pictureNote),
/* harmony export */   rT: () => (/* binding */ selfMoaText),
/* harmony export */   rh: () => (/* binding */ triplesText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);

/** What policies realise of the headroom, in sentences, rows and one picture that every surface shares. */
/** The best policy that was trained here, against what an oracle could gain. */
function realisedText({ folds, headroom, realised }, name) {
    if (folds.count === 0)
        return 'Nothing is known to be within reach: no policy could be trained on these results.';
    const trained = realised.filter(({ heldOut, kind }) => heldOut && kind !== 'ensemble');
    const best = trained[0];
    const oracle = `Of the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(headroom, 1)} points an oracle could gain,`;
    if (best === undefined)
        return `${oracle} nothing is known to be within reach: no policy could be trained on these results.`;
    const choice = trained.length === 1 ? '' : ` It is the best of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trained.length)} tried, which flatters it.`;
    return `${oracle} the best policy we could train on these results realises ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(best.gain, 1)} (${between(best.interval)}): ${name(best.name)}.${choice}`;
}
/** What voting among three does, and what a lower correlation would do for it. */
function triplesText({ by, triples }) {
    if (triples === null)
        return '';
    const which = `${triples.sampled ? 'a sample of ' : ''}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(triples.count, 'triple', 'triples')}`;
    const votes = `Among ${which} of models, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(triples.shareLosing, 1)} % vote worse than their own best member; the vote gains ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(triples.meanGain, 1)} points on average.`;
    const counting = by === 'answers' ? ' Majorities of right answers were counted.' : '';
    const rho = triples.slopeOnRho;
    if (rho === null)
        return votes + counting;
    const slope = `With the same headroom, 0.1 more correlation between the three goes with ${signed(rho.estimate / 10, 2)} points${slopeRange(rho)}.`;
    return `${votes}${counting} ${slope}`;
}
function slopeRange({ interval }) {
    if (interval === null)
        return '';
    const [low, high] = interval;
    return ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(low / 10, 2, 'down')} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(high / 10, 2, 'up')})`;
}
/** Several samples of one model against several models. */
function selfMoaText({ model, rhoBetween, rhoWithin, votes }, name) {
    const last = votes.at(-1);
    const result = `A vote of ${last.k} samples of ${name(model)} is right on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(last.selfAccuracy, 1)} %, one sample each of ${last.k} models of similar accuracy on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(last.mixedAccuracy, 1)} %: a difference of ${signed(last.difference)} points (${between(last.interval)}).`;
    const start = `Single samples start from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(last.selfSingle, 1)} and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(last.mixedSingle, 1)} %.`;
    if (rhoWithin === null || rhoBetween === null)
        return `${result} ${start}`;
    return `${result} ${start} Errors correlate at ${rhoWithin.toFixed(2)} within the model and at ${rhoBetween.toFixed(2)} between models.`;
}
/** What a logged router did with the queries. */
function picksText(picks, name) {
    const { accuracyElsewhere, accuracyThere, queries, singleBestElsewhere, toSingleBest } = picks;
    const odd = [
        picks.unknownModel > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(picks.unknownModel, 'pick', 'picks')} of models that are not in the pool` : '',
        picks.notLogged > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(picks.notLogged, 'query', 'queries')} without a logged pick` : '',
    ].filter((text) => text !== '');
    const leftOut = odd.length === 0 ? '' : ` Left out: ${odd.join(', ')}.`;
    if (toSingleBest === null)
        return `${name(picks.name)} picked no model of the pool.${leftOut}`;
    const sent = `${name(picks.name)} sent ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(toSingleBest, 1)} % of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(queries, 'query', 'queries')} to the single best model`;
    const there = accuracyThere === null ? '' : ` and was right on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracyThere, 1)} % of them`;
    const elsewhere = accuracyElsewhere === null
        ? ''
        : ` Elsewhere it was right on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracyElsewhere, 1)} %, where the single best model is on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(singleBestElsewhere, 1)} %.`;
    return `${sent}${there}.${elsewhere}${leftOut}`;
}
const POLICY_COLUMNS = [
    'Policy',
    'Right, %',
    'Gain, points',
    'Between',
    'Share of headroom, %',
    'Won / lost',
    'Dollars an answer',
    'Seconds',
];
/** The policies, best first, without the columns of which nothing is known. */
function policyTable({ realised }, name) {
    const rows = realised.map((policy) => [
        `${name(policy.name)}${policy.heldOut || policy.kind === 'ensemble' ? '' : ' (not held out)'}`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.accuracy, 2),
        signed(policy.gain),
        between(policy.interval),
        shareText(policy),
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(policy.won)} / ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(policy.lost)}`,
        policy.cost === null ? UNKNOWN : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(policy.cost, 2),
        policy.latency === null ? UNKNOWN : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(policy.latency, 2),
    ]);
    const known = POLICY_COLUMNS.map((_, i) => rows.some((row) => row[i] !== UNKNOWN));
    const pick = (cells) => cells.filter((_, i) => known[i]);
    return { columns: pick(POLICY_COLUMNS), rows: rows.map(pick) };
}
const UNKNOWN = '–';
function shareText({ shareInterval, shareOfHeadroom }) {
    if (shareOfHeadroom === null)
        return UNKNOWN;
    const share = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(shareOfHeadroom, 0);
    return shareInterval === null
        ? share
        : `${share} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(shareInterval[0], 0, 'down')} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(shareInterval[1], 0, 'up')})`;
}
const CELLS = 32;
const WIDEST_NAME = 40;
/** Policies in the picture; the table has all of them. */
const MOST_BARS = 15;
/**
 * The single best model at 0, every policy with its interval, and the ceiling with its bounds, on one line of points:
 * for a block of text in a font of one width. `│` is 0, `┊` the gain asked for.
 *
 * @param widest  characters of a name
 */
function policyPicture({ realised }, { gain, minGain, singleBest }, name, widest = WIDEST_NAME) {
    const shown = realised.slice(0, MOST_BARS);
    const ceiling = { point: gain.point, interval: [gain.lower, gain.upper] };
    const bars = [...shown.map((policy) => ({ point: policy.gain, interval: policy.interval })), ceiling];
    const low = Math.min(0, ...bars.map(({ interval }) => interval[0]));
    const high = Math.max(minGain, ...bars.map(({ interval }) => interval[1]));
    const at = (x) => (high > low ? Math.round(((x - low) / (high - low)) * (CELLS - 1)) : 0);
    const bar = (point, [from, to]) => Array.from({ length: CELLS }, (_, i) => {
        if (i === at(point))
            return '●';
        if (i >= at(from) && i <= at(to))
            return '─';
        if (i === at(0))
            return '│';
        return i === at(minGain) ? '┊' : ' ';
    }).join('');
    const lines = [
        [name(cut(singleBest.name, widest)), bar(0, [0, 0]), '0'],
        ...shown.map((policy) => [
            name(cut(policy.name, widest)),
            bar(policy.gain, policy.interval),
            `${signed(policy.gain)} (${between(policy.interval)})`,
        ]),
        ['ceiling', bar(gain.point, ceiling.interval), `${signed(gain.point)} (${between(ceiling.interval)})`],
    ];
    const width = Math.max(...lines.map(([label]) => Array.from(label).length));
    const text = lines.map(([label, picture, figures]) => `${label}${' '.repeat(width - Array.from(label).length)} ${picture} ${figures}`);
    const more = realised.length - shown.length;
    if (more > 0)
        text.splice(-1, 0, `… and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'policy', 'policies')} that gain less`);
    return text.join('\n');
}
function pictureNote(minGain) {
    return `Gain over the single best model, in points: │ is 0, ┊ the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(minGain)} asked for.`;
}
function cut(text, most) {
    const characters = Array.from(text);
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
function signed(x, digits = 1) {
    const text = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(x, digits);
    return x > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function between([low, high]) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(low, 1, 'down')} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(high, 1, 'up')}`;
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ smallestGainText),
/* harmony export */   Ii: () => (/* binding */ canFailText),
/* harmony export */   dH: () => (/* binding */ steadinessText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);

/** How steady verdict and gate are when the queries are drawn again. */
function steadinessText({ replicates, verdicts, verdictFlips, gate }) {
    const shares = Object.entries(verdicts)
        .filter(([, share]) => share > 0)
        .map(([verdict, share]) => `${verdict} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(share, 1)} %`);
    const all = `With its own queries drawn again ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(replicates)} times, this evaluation gets another verdict ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(verdictFlips, 1)} % of the time (${shares.join(', ')}).`;
    const judged = gate.judged.length === 0
        ? ''
        : ` The gate (${gate.judged.join(', ')}) decides otherwise ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(gate.flips, 1)} %.`;
    const not = gate.notJudged.length === 0 ? '' : ` Not judged anew: ${gate.notJudged.join(', ')}.`;
    return all + judged + not;
}
/** The smallest gain that could be ruled out. */
function smallestGainText({ smallestGain }, { queries, models }) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(queries.complete, 'query', 'queries')} and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(models.length, 'model', 'models')} can at best rule out gains above ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(smallestGain.possible, 2, 'up')} points; these results rule out gains above ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(smallestGain.seen, 2, 'up')}.`;
}
/** "Has this gate ever been able to fail?", in a sentence or two. */
function canFailText(check, certificate, failOn, name) {
    if (failOn.length === 0)
        return 'This gate cannot fail: `fail-on` is none.';
    // A gain of nothing is always reached, so at a min-gain of 0 no verdict is inconclusive.
    const others = failOn.filter((each) => each !== 'no-gain' && (each !== 'inconclusive' || certificate.minGain > 0));
    if (!failOn.includes('no-gain')) {
        if (others.length === 0)
            return 'This gate cannot fail: at a min-gain of 0 no verdict is inconclusive.';
        return `This gate can fail: on ${others.join(', ')}.`;
    }
    const also = others.length === 0 ? '' : ` It can also fail on ${others.join(', ')}.`;
    return noGainText(check, certificate, name) + also;
}
function noGainText({ noGain, smallestGain }, certificate, name) {
    const { minGain, queries, singleBest } = certificate;
    const best = name(singleBest.name);
    const { rescues, mostRescues, queriesNeeded, canHappen } = noGain;
    if (!canHappen) {
        const least = queriesNeeded === null
            ? 'No number of queries would do.'
            : `It takes at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(queriesNeeded, 'query', 'queries')}.`;
        return `This gate cannot fail on no-gain: even if no query were left that ${best} gets wrong and another model right, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(queries.complete, 'query', 'queries')} could not rule out a gain of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .bound */ .$s)(smallestGain.possible, 'down', minGain)} points, and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(minGain)} were asked for. ${least}`;
    }
    if (mostRescues === null) {
        return `This gate can fail on no-gain, though not with the other models as good as they are: ${queries.complete === 1 ? 'one query does' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(queries.complete)} queries do`} not tell which of them is best.`;
    }
    return `This gate can fail on no-gain: it does where at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(mostRescues, 'query is', 'queries are')} left that ${best} gets wrong and another model right (now ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(rescues)}).`;
}


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _certificate_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8213);
/* harmony import */ var _diagnostics_audit_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4890);
/* harmony import */ var _audit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1074);
/* harmony import */ var _comparison_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1156);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4458);
/* harmony import */ var _policies_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4149);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2746);







function tell(evaluation, name) {
    const { certificate, decision } = evaluation;
    const { verdict, gain, minGain } = certificate;
    const facts = {
        models: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(certificate.models.length),
        queries: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(certificate.queries.complete),
        best: name(certificate.singleBest.name),
        upper: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(gain.upper, 'up', minGain),
        lower: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s)(gain.lower, 'down', minGain),
        asked: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .points */ .WR)(minGain),
        confidence: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .points */ .WR)(certificate.confidence)} % confidence`,
    };
    const texts = { 'no-gain': noGain, 'gain-possible': gainPossible, inconclusive }[verdict](facts, evaluation, name);
    const [failure] = decision.failures;
    // A gate that fails on something else says that first: a heading of good news over a red check would be misread.
    const lead = failure === undefined || decision.failures.includes(verdict)
        ? {}
        : {
            headline: failureHeadline(failure, evaluation, name),
            sentence: `${texts.headline}. ${texts.sentence}`,
            next: `${failureMend(failure, facts, evaluation)} ${texts.next}`,
        };
    return {
        passed: decision.passed,
        decided: verdict !== 'inconclusive',
        ...texts,
        ...lead,
        figures: figures(evaluation, facts, name),
        failures: decision.failures.map((each) => failureText(each, facts, evaluation, name)),
        gate: decision.failures.map((each) => each === verdict
            ? `The gate fails on ${each}.`
            : `The gate fails on ${failureText(each, facts, evaluation, name)}`),
    };
}
function noGain(facts, evaluation) {
    return {
        headline: `No ensemble of these ${facts.models} models would be worth it`,
        sentence: `Whatever router, vote or cascade you build from them, it cannot be right more than ${facts.upper} points more often than ${facts.best} alone (${facts.confidence}). You asked for at least ${facts.asked}.`,
        next: `Use ${facts.best} alone.${lookFirst(evaluation)} What would change the verdict is a model that is right where all of these are wrong.`,
    };
}
function gainPossible(facts, evaluation, name) {
    const { certificate, policies } = evaluation;
    const reached = policies === null ? '' : ` ${(0,_policies_text_js__WEBPACK_IMPORTED_MODULE_4__/* .realisedText */ .Xm)(policies, name)}`;
    const yours = certificate.ensembles.length > 0
        ? ''
        : ' Put the results of yours beside these and name them as `ensembles` to see how much of it they reach.';
    return {
        headline: `An ensemble of these ${facts.models} models could be worth it`,
        sentence: `Choosing perfectly among their answers would be right at least ${facts.lower} points more often than ${facts.best} alone (${facts.confidence}). You asked for at least ${facts.asked}.`,
        next: `This is what a perfect choice would gain, not what a real router or vote will.${reached}${yours}${lookFirst(evaluation)}`,
    };
}
function inconclusive(facts, evaluation) {
    const { neededToDecide, complete } = evaluation.certificate.queries;
    const more = neededToDecide === null
        ? 'The gain seen is so close to the gain asked for that no practical number of queries would decide: choose another `min-gain`, or accept that it is a tie.'
        : `At the rates seen, about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(neededToDecide)} queries would decide (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(neededToDecide - complete)} more).`;
    const gate = evaluation.decision.passed
        ? ' The gate passes undecided: name `inconclusive` in `fail-on` if it should not.'
        : '';
    return {
        headline: `${facts.queries} queries cannot tell whether an ensemble of these ${facts.models} models would be worth it`,
        sentence: `The largest gain any router, vote or cascade could bring over ${facts.best} alone is at most ${facts.upper} points and at least ${facts.lower} (each at ${facts.confidence}). You asked for ${facts.asked}, which lies between.`,
        next: `${more}${gate}${lookFirst(evaluation)}`,
    };
}
function lookFirst({ adjudicated, audit, certificate }) {
    const { count } = certificate.allWrong;
    if (count === 0 || adjudicated?.unsettled === 0)
        return '';
    const them = count === 1 ? 'the one query' : `the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(count)} queries`;
    const found = audit !== null && _diagnostics_audit_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPICIONS */ .D7.some((name) => audit.counts[name] > 0);
    const why = found ? (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .auditSentence */ .d6)(audit, certificate) : 'wrong references and grader faults look just like this.';
    return ` Look first at ${them} that every model got wrong: ${why}`;
}
function figures(evaluation, facts, name) {
    const { certificate } = evaluation;
    const { allWrong, ceiling, gain, singleBest, queries } = certificate;
    const rows = [];
    const tied = singleBest.ties.length > 0
        ? `, tied with ${singleBest.ties.map(name).slice(0, 5).join(', ')}${singleBest.ties.length > 5 ? ', …' : ''}`
        : '';
    rows.push([
        singleBest.declared ? 'Declared baseline' : 'Best single model',
        `${facts.best}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(singleBest.accuracy, 2)} % right${tied}`,
    ]);
    rows.push([
        'Every model wrong (β)',
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(allWrong.count)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(queries.complete, 'query', 'queries')}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(allWrong.rate, 2)} %`,
    ]);
    rows.push(['Ceiling (1 − β)', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(ceiling.point, 2)} %, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(ceiling.upper, 2, 'up')} %`]);
    rows.push(['Largest gain', `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(gain.point, 1)} points seen; at least ${facts.lower}, at most ${facts.upper}`]);
    rows.push(['Gain asked for', `${facts.asked} points`]);
    if (gain.overBestSeen) {
        const { name: best, point, lower, upper } = gain.overBestSeen;
        rows.push([
            'Over the best model seen',
            `${name(best)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(point, 1)} points; at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(lower, 1, 'down')}, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(upper, 1, 'up')}. The rest of the gain over the baseline is switching to it.`,
        ]);
    }
    const { diagnostics } = evaluation;
    if (diagnostics?.regime)
        rows.push(['Where the best is wrong', (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__/* .regimeText */ .j$)(diagnostics.regime, evaluation, name)]);
    for (const ensemble of certificate.ensembles)
        rows.push([`Ensemble ${name(ensemble.name)}`, ensembleText(ensemble, name)]);
    return rows;
}
function ensembleText(ensemble, name) {
    const { accuracy, beyondCeiling, beyondCeilingQueries, difference, interval, pBeatsEveryMember, queries } = ensemble;
    const unanswered = queries - ensemble.answered;
    const between = interval === null ? '' : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(interval[0], 1, 'down')} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(interval[1], 1, 'up')})`;
    const counts = unanswered === 0 ? '' : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(unanswered)} without an answer count as wrong)`;
    const tooFew = ensemble.reason === null
        ? ''
        : `; it answered ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(ensemble.coverage, 1)} %, less than \`min-coverage\`, and so is not shown better`;
    const main = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(accuracy, 2)} % right on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(queries)}${counts}: ${signed(difference)} points${between} against the best member; p that it does not beat every member ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .pValue */ .sp)(pBeatsEveryMember)}${tooFew}`;
    if (beyondCeiling === 0)
        return main;
    const ids = beyondCeilingQueries.slice(0, 3).map(name).join(', ') + (beyondCeiling > 3 ? ', …' : '');
    const beyond = `; right on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(beyondCeiling, 'query', 'queries')} that every member got wrong (${ids})`;
    return ensemble.aboveCeiling
        ? `${main}${beyond}. That puts it above the ceiling: it writes answers of its own, or it has seen the references`
        : main + beyond;
}
function signed(x) {
    return `${x > 0 ? '+' : ''}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(x, 1)}`;
}
function failureText(failure, facts, evaluation, name) {
    switch (failure) {
        case 'no-gain':
            return `no-gain: an ensemble of these ${facts.models} models can gain at most ${facts.upper} points over ${facts.best} (${facts.confidence}), and ${facts.asked} were asked for.`;
        case 'inconclusive':
            return `inconclusive: ${facts.queries} queries cannot tell whether the largest possible gain over ${facts.best} (between ${facts.lower} and ${facts.upper} points) reaches the ${facts.asked} asked for.`;
        case 'no-realised-gain': {
            const realised = evaluation.policies?.realised ?? [];
            if (realised.length === 0)
                return `no-realised-gain: no vote, router, cascade or ensemble could be measured on these results, so none is shown to gain anything.`;
            const most = realised.reduce((a, b) => (a.upper >= b.upper ? a : b));
            return `no-realised-gain: of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(realised.length, 'policy', 'policies')} measured on these results none gains the ${facts.asked} points asked for; at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(most.upper, 1, 'up')} does ${name(most.name)} (each limit at ${facts.confidence}, so no correction for their number is needed).`;
        }
        case 'regression': {
            const { certificate, regression } = evaluation;
            if (regression === null)
                return 'regression: there was nothing to compare with.';
            const text = regression.outcome === 'regressed' ? _comparison_text_js__WEBPACK_IMPORTED_MODULE_2__/* .regressedText */ .O4 : _comparison_text_js__WEBPACK_IMPORTED_MODULE_2__/* .regressionText */ .Fr;
            return `regression: ${text(regression, certificate.confidence, name)}`;
        }
        case 'ensemble-not-better':
            return `ensemble-not-better: ${weakEnsembles(evaluation, name)} not shown to be right more often than every member (${facts.confidence}).${tooFewAnswers(evaluation, name)}`;
    }
}
/** What heads the report of a gate that fails on something else than the verdict. */
function failureHeadline(failure, evaluation, name) {
    switch (failure) {
        case 'ensemble-not-better':
            return `${weakEnsembles(evaluation, name)} not shown to beat every model`;
        case 'regression':
            return evaluation.regression?.outcome === 'incomparable'
                ? 'Not comparable with the earlier certificate'
                : 'Something got worse since the earlier certificate';
        default:
            return 'Nothing that was measured here gains what was asked for';
    }
}
/** What to do about it, before what follows from the verdict. */
function failureMend(failure, { best }, { regression }) {
    switch (failure) {
        case 'ensemble-not-better':
            return `Use ${best} alone, or improve the ensemble, or evaluate more queries if the difference is worth having.`;
        case 'regression':
            return regression?.outcome === 'incomparable'
                ? 'Evaluate the same queries with the same settings, or, if the change is meant, make the earlier certificate anew.'
                : 'Undo what made it worse, or, if the change is meant, make the earlier certificate anew.';
        default:
            return `Use ${best} alone, or put the results of a better ensemble beside these and name it in \`ensembles\`.`;
    }
}
/** Which ensembles fail for what they did not answer. */
function tooFewAnswers({ certificate, settings }, name) {
    const few = certificate.ensembles.filter(({ reason }) => reason === 'coverage');
    if (few.length === 0)
        return '';
    const names = few.map((each) => `${name(each.name)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(each.coverage, 1)} %)`);
    return ` Answered less than \`min-coverage\` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(settings.minCoverage, 0)} %) of the queries: ${names.join(', ')}.`;
}
function weakEnsembles({ certificate }, name) {
    return (0,_certificate_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .notShownBetter */ .TB)(certificate)
        .map((ensemble) => name(ensemble.name))
        .join(', ');
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _audit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1074);
/* harmony import */ var _comparison_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1156);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4458);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _judges_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3255);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2746);
/* harmony import */ var _policies_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4149);
/* harmony import */ var _self_check_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3850);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7234);









const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const RESET = '\u001b[0m';
const [MODELS, IDS] = [10, 10];
/** Below this the tables do not fit; above it lines are hard to read. */
const [NARROWEST, WIDEST] = [60, 110];
/** The report for a terminal: as the comment, in plain lines that fit its width. Pure. */
function renderTerminal(evaluation, options) {
    const width = Math.max(NARROWEST, Math.min(options.width, WIDEST));
    const paint = (style, text) => (options.color ? `${style}${text}${RESET}` : text);
    const story = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .q)(evaluation, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo);
    const mark = story.passed ? paint(GREEN, 'PASS') : paint(RED, 'FAIL');
    const blocks = [
        `${mark}  ${paint(BOLD, wrap(story.headline, width - 6, '      '))}`,
        wrap(story.sentence, width),
        figures(story.figures, width, (text) => paint(DIM, text)),
        picture(evaluation, width, (text) => paint(DIM, text)),
        compared(evaluation, width),
        reached(evaluation, width, (text) => paint(DIM, text)),
        models(evaluation, width, (text) => paint(DIM, text)),
        allWrong(evaluation, width, (text) => paint(DIM, text)),
        diagnosis(evaluation, width),
        wrap(`Next: ${story.next}`, width),
        ...evaluation.warnings.map((warning) => wrap(`Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSentence */ .wx)(warning)}`, width)),
        ...story.gate.map((sentence) => paint(RED, wrap(sentence, width))),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function figures(rows, width, dim) {
    const label = Math.min(26, Math.max(...rows.map(([name]) => name.length)));
    return rows
        .map(([name, value]) => `  ${dim(name.padEnd(label))}  ${wrap(value, width - label - 4, ' '.repeat(label + 4))}`)
        .join('\n');
}
/** Where the best model, the gain and the all-wrong queries lie between 0 and 100 %. */
function picture({ certificate }, width, dim) {
    const cells = width - 4;
    const right = Math.round(certificate.singleBest.accuracy * cells);
    const gained = Math.round(certificate.ceiling.point * cells) - right;
    const bar = '█'.repeat(right) + '▒'.repeat(Math.max(0, gained)) + '·'.repeat(Math.max(0, cells - right - gained));
    return `  ${bar}\n  ${dim(wrap('█ best model right, ▒ only others right, · every model wrong', cells, '  '))}`;
}
function models({ certificate }, width, dim) {
    const shown = certificate.models.slice(0, MODELS);
    const name = Math.min(width - 40, Math.max(5, ...shown.map((model) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(model.name).length)));
    const head = dim(`  ${'model'.padEnd(name)}   right      interval      rescues`);
    const rows = shown.map((model) => {
        const interval = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(model.interval[0], 1, 'down')} – ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(model.interval[1], 1, 'up')}`;
        return `  ${fit((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(model.name), name)}  ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(model.accuracy, 1).padStart(5)} %  ${interval.padStart(13)}  ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(model.rescues).padStart(9)}`;
    });
    const rest = certificate.models.length - shown.length;
    return [head, ...rows, ...(rest > 0 ? [dim(`  … and ${rest} more`)] : [])].join('\n');
}
/** The policies measured, between the single best model and the ceiling; without colours inside, for its lines to align. */
function reached({ certificate, policies }, width, dim) {
    if (policies === null || policies.realised.length === 0)
        return '';
    const picture = (0,_policies_text_js__WEBPACK_IMPORTED_MODULE_5__/* .policyPicture */ .H2)(policies, certificate, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo, Math.max(8, Math.min(40, width - 58)))
        .split('\n')
        .map((line) => `  ${fit(line, width - 2).trimEnd()}`);
    return [...picture, `  ${dim(wrap((0,_policies_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pictureNote */ .d)(certificate.minGain), width - 2, '  '))}`].join('\n');
}
function allWrong({ adjudicated, audit, certificate }, width, dim) {
    const { count, queries } = certificate.allWrong;
    const settled = adjudicated === null ? [] : [(0,_audit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .adjudicatedText */ .gJ)(adjudicated, certificate, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)];
    const lines = audit === null ? [] : (0,_audit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLines */ .LU)(audit, certificate, adjudicated, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo, IDS);
    const found = [...settled, ...lines].map((line) => wrap(line, width));
    if (audit !== null || count === 0)
        return found.join('\n');
    const rest = queries.length > IDS ? ` … and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(queries.length - IDS)} more` : '';
    const ids = wrap(queries.slice(0, IDS).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo).join('  ') + rest, width - 21, ' '.repeat(21));
    return [...found, `  ${dim('every model wrong:')} ${ids}`].join('\n');
}
/** Against an earlier certificate, and against itself. */
function compared({ certificate, regression, selfCheck, settings }, width) {
    const changes = regression === null
        ? []
        : [
            (0,_comparison_text_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionText */ .Fr)(regression, certificate.confidence, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo),
            ...(0,_comparison_text_js__WEBPACK_IMPORTED_MODULE_1__/* .changeTexts */ .Pw)(regression, certificate.minGain, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo),
        ];
    const checks = selfCheck === null
        ? []
        : [
            (0,_self_check_text_js__WEBPACK_IMPORTED_MODULE_6__/* .canFailText */ .Ii)(selfCheck, certificate, settings.failOn, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo),
            (0,_self_check_text_js__WEBPACK_IMPORTED_MODULE_6__/* .smallestGainText */ .Cw)(selfCheck, certificate),
            (0,_self_check_text_js__WEBPACK_IMPORTED_MODULE_6__/* .steadinessText */ .dH)(selfCheck),
        ];
    return [...changes, ...checks].map((text) => wrap(text, width)).join('\n');
}
function diagnosis({ certificate, diagnostics, formats, judges }, width) {
    if (diagnostics === null)
        return '';
    const { routerCeiling, clusters } = diagnostics;
    return [
        judges === null ? '' : (0,_judges_text_js__WEBPACK_IMPORTED_MODULE_7__/* .judgesText */ .y)(judges, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo),
        formats === null ? '' : (0,_judges_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formatsText */ .u)(formats, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo),
        (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_8__/* .fewModelsText */ .UJ)(diagnostics, certificate.models.length, _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo),
        (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_8__/* .correlationText */ .op)(diagnostics),
        routerCeiling === null ? '' : (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_8__/* .routerText */ .LE)(routerCeiling),
        clusters === null ? '' : (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_8__/* .clusterText */ .gc)(clusters),
    ]
        .filter((text) => text !== '')
        .map((text) => wrap(text, width))
        .join('\n\n');
}
function fit(text, width) {
    return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
/** Breaks lines at spaces; continuation lines begin with `indent`. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((text) => text.trimEnd()).join(`\n${indent}`);
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ worstCaseText),
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   JV: () => (/* binding */ settingsText),
/* harmony export */   OO: () => (/* binding */ WHY_THE_CEILING_HOLDS),
/* harmony export */   ZC: () => (/* binding */ predictionRows),
/* harmony export */   ap: () => (/* binding */ BOUND_HEAD),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   n3: () => (/* binding */ withoutThresholdText),
/* harmony export */   rk: () => (/* binding */ PREDICTION_HEAD),
/* harmony export */   xg: () => (/* binding */ heldOutText),
/* harmony export */   y7: () => (/* binding */ setAsideText),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yV: () => (/* binding */ boundRows)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2746);

/** Sentences and rows of the long reports: the comment, the summary and the page say them alike. */
/** Why a model has no verdict on some queries; `''` where it has one on all. */
function unanswered({ errors, unscored, absent }) {
    const parts = [
        errors > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error', 'errors') : '',
        unscored > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(unscored)} unscored` : '',
        absent > 0 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(absent)} absent` : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** What the queries that some model did not answer could change; `''` where they could not. */
function worstCaseText({ queries, gain }) {
    const worst = gain.partialAllWrong;
    if (!worst)
        return '';
    return `On ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(queries.partialAllWrong, 'left-out query', 'left-out queries')} every model that answered was wrong. Counted as all-wrong, the largest gain is at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(worst.asAllWrong.upper, 1, 'up')} points; counted as rescues, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(worst.asRescues.upper, 1, 'up')}.`;
}
function readText({ queries }) {
    return `Queries: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(queries.total)} read, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(queries.complete)} answered by every model of the pool.`;
}
/** What was not used of a file. */
function setAsideText({ what, count }) {
    return `set aside: ${what}${count > 1 ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(count)})` : ''}`;
}
const PREDICTION_HEAD = ['Model of the errors', 'Predicts β of, %', 'Seen / predicted'];
/** What each model of dependent errors predicts, as cells under PREDICTION_HEAD. */
function predictionRows({ singleFactor, singleFactorPearson, fullSigma, clayton, }) {
    const predictions = [
        ['Single-factor Gaussian', singleFactor],
        ['Single-factor Gaussian, Pearson correlation', singleFactorPearson],
        ['Gaussian with every correlation', fullSigma],
        ['Clayton', clayton],
    ];
    return predictions.flatMap(([label, model]) => model === null
        ? []
        : [
            [
                label,
                model.beta === 0 ? '0' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(100 * model.beta, 3),
                model.ratio === null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(model.ratio, 3),
            ],
        ]);
}
function withoutThresholdText({ withoutThreshold }, name) {
    if (withoutThreshold.length === 0)
        return '';
    return `Left out, being always right or always wrong: ${withoutThreshold.map(name).join(', ')}.`;
}
const WHY_THE_CEILING_HOLDS = 'A policy that returns the answer of one member is wrong wherever every member is wrong. So no router, vote or cascade is right more often than 1 − β, and its gain over the best model is at most the share of queries that this model gets wrong and another gets right.';
function boundsText({ confidence }) {
    return `Bounds are exact and one-sided at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(confidence, 0)} % each; they assume independent queries. They do not bind a policy that writes a new answer of its own (a mixture of agents that synthesises).`;
}
const BOUND_HEAD = ['Upper bound on the gain', 'Points', ''];
/** Every upper bound that was worked out, as cells under BOUND_HEAD; names of fields stand between backticks. */
function boundRows({ gain }) {
    const { bounds } = gain;
    const names = [
        ['rescueDeclared', bounds.rescueDeclared, 'declared baseline: one exact binomial limit'],
        ['rescueBergerBoos', bounds.rescueBergerBoos, 'best model chosen from the data, selection paid for'],
        ['rescueBonferroni', bounds.rescueBonferroni, 'valid, looser'],
        ['bonferroniV2', bounds.bonferroniV2, 'valid, loosest'],
        ['pluginV1', bounds.pluginV1, 'not valid: can never fail a gate; for comparison only'],
    ];
    return names
        .filter((entry) => entry[1] !== null)
        .map(([name, value, note]) => [
        `\`${name}\`${name === gain.method ? ' (used)' : ''}`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(value, 2, 'up'),
        note,
    ]);
}
function settingsText(settings) {
    return `Settings: min-gain ${settings.minGain}, confidence ${settings.confidence}, pass-threshold ${settings.passThreshold}, min-coverage ${settings.minCoverage}, repeats ${settings.repeats ?? 'none'}, count-as-wrong ${settings.countAsWrong.join(', ') || 'none'}, fail-on ${settings.failOn.join(', ') || 'none'}.`;
}
function heldOutText({ folds }) {
    return `What was learned was learned on other queries than those it is scored on: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(folds.count)} folds, seed ${folds.seed}.`;
}


/***/ }),

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(3836);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/files.js + 2 modules
var files = __webpack_require__(8040);
// EXTERNAL MODULE: ./build/comparison/reference-hashes.js
var reference_hashes = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/natural-order.js
var natural_order = __webpack_require__(16);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/queries-csv.js



/**
 * Text of `queries.csv`: of every query with a logged reference the hash of that reference, by which a later run knows
 * whether the same id is still the same question. In natural order of the ids.
 */
function queriesCsv(matrix, evidence) {
    const rows = [...(0,reference_hashes/* referenceHashes */.O)(matrix, evidence)].sort(([a], [b]) => (0,natural_order/* naturalOrder */.u)(a, b));
    return `${['query_id,reference_hash', ...rows.map(([id, hash]) => `${(0,report_escape/* csvCell */.rK)(id)},${hash}`)].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/report/markdown.js + 8 modules
var markdown = __webpack_require__(9761);
;// CONCATENATED MODULE: ./build/report/write.js








/** Writes all files of the report into a folder. */
async function writeReport(evaluation, folder) {
    const paths = { certificate: (0,external_node_path_.join)(folder, 'certificate.json'), report: (0,external_node_path_.join)(folder, 'report.html') };
    try {
        // Loaded only where files are written: the charts bring libraries of their own.
        const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(321)]).then(__webpack_require__.bind(__webpack_require__, 3321));
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)(paths.certificate, (0,files/* certificateJson */.ut)(evaluation));
        await (0,promises_.writeFile)(paths.report, renderHtml(evaluation, evaluation.settings.showText));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), (0,markdown/* renderMarkdown */.G)(evaluation, markdown/* DETAILS */.D[0]));
        if (evaluation.audit !== null)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'adjudications.csv'), (0,files/* adjudicationList */.Gm)(evaluation));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'queries.csv'), queriesCsv(evaluation.matrix, evaluation.evidence));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'all-wrong.csv'), (0,files/* allWrongCsv */.XO)(evaluation));
        await writeChunks((0,external_node_path_.join)(folder, 'outcomes.csv'), (0,files/* outcomesCsv */.oV)(evaluation));
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        throw new errors/* UserError */.y(`the report cannot be written to ${(0,errors/* quote */.h)(folder)} (${String(error.code)}).`, 'Name another folder with `report-dir` (`--out`).');
    }
    return paths;
}
async function writeChunks(path, chunks) {
    const stream = (0,external_node_fs_.createWriteStream)(path);
    const finished = (0,external_node_events_.once)(stream, 'finish');
    for (const chunk of chunks) {
        if (!stream.write(chunk))
            await Promise.race([(0,external_node_events_.once)(stream, 'drain'), finished]);
    }
    stream.end();
    await finished;
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ listFault),
/* harmony export */   Mk: () => (/* binding */ alteredFault),
/* harmony export */   UY: () => (/* binding */ expiredFault),
/* harmony export */   VR: () => (/* binding */ downloadFault),
/* harmony export */   n_: () => (/* binding */ nothingMatches),
/* harmony export */   s9: () => (/* binding */ diskFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _source_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1394);
/* harmony import */ var _source_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5227);



const NAMES_SHOWN = 10;
/** A pattern that selects none of the artifacts with these names. */
function nothingMatches(pattern, names, run) {
    if (names.length === 0) {
        const mend = run.isThisRun
            ? 'Let this job wait for the jobs that upload the results (`needs`), and upload with actions/upload-artifact from version 4 on: earlier ones show their artifacts only when the run has ended.'
            : 'Check `run-id`: the run may not have uploaded anything yet, or its artifacts were deleted.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`artifact\`: ${run.title} has no artifacts.`, mend);
    }
    const wait = run.isThisRun ? ', and that this job waits for the jobs that upload (`needs`)' : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`artifact\`: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(pattern)} matches none of the artifacts of ${run.title}.`, `There is: ${listed(names)}. Check the name${wait}.`);
}
/** Selected artifacts that GitHub has deleted because their time was over. Reading the others would leave out models. */
function expiredFault(names, run) {
    const [what, mend] = names.length === 1 ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(names[0]), 'take it out of'] : [listed(names), 'take them out of'];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`artifact\`: of ${run.title}, ${what} ${names.length === 1 ? 'has' : 'have'} expired.`, `Run the evaluation again, with a longer \`retention-days\` where it uploads; or ${mend} \`artifact\`.`);
}
function listed(names) {
    const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
    return names.slice(0, NAMES_SHOWN).map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h).join(', ') + more;
}
/** The list of a run's artifacts that could not be had. */
function listFault(failure, run) {
    const [why, mend] = explanation(failure, run);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`artifact\`: the artifacts of ${run.title} cannot be listed: ${why}.`, mend);
}
/** The content of an artifact that could not be had. */
function downloadFault(failure, name, run) {
    if (failure.kind === 'gone')
        return expiredFault([name], run);
    const [why, mend] = explanation(failure, run);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`cannot be downloaded from ${run.title}: ${why}.`, mend, { file: (0,_source_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shownArtifact */ .qI)(name) });
}
function explanation({ kind, said }, run) {
    const answer = `(${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(said)})`;
    switch (kind) {
        case 'token':
            return [`GitHub does not accept the token ${answer}`, `Check the \`github-token\` input. ${PERMISSION}`];
        case 'permission':
            return [`the token may not do this ${answer}`, PERMISSION];
        case 'absent':
        case 'gone':
            return [
                `GitHub finds no such thing, or the token may not see it ${answer}`,
                `Check that ${run.title} exists and is not deleted. ${PERMISSION}`,
            ];
        case 'rate-limited':
            return [`GitHub asks for fewer requests ${answer}`, 'Run the job again later.'];
        case 'too-long':
        case 'refused':
            return [`GitHub refused ${answer}`, 'If the repository has moved, give its present name in `repository`.'];
        case 'unavailable':
            return [
                `GitHub did not answer as it should ${answer}`,
                'Run the job again; see also https://www.githubstatus.com.',
            ];
    }
}
const PERMISSION = 'Give the job `actions: read` in its `permissions`; for another repository, give `github-token` a token that may read the Actions of that one.';
/** What was downloaded is not what was uploaded. `because` is our own text. */
function alteredFault(name, run, because) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`is not what ${run.title} uploaded: ${because}.`, 'Run the job again; if it says the same, upload the artifact anew.', { file: (0,_source_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shownArtifact */ .qI)(name) });
}
/** The disk does not take what was downloaded; anything else is returned as it is, to be thrown again. */
function diskFault(error, name) {
    const code = (0,_source_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
    if (code === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(code === 'ENOSPC' || code === 'EDQUOT' ? 'does not fit on the disk.' : `cannot be written to the disk (${code}).`, 'It is kept in the folder RUNNER_TEMP, or that for temporary files, until it is read: make room there.', { file: (0,_source_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shownArtifact */ .qI)(name) });
}


/***/ }),

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ DOWNLOAD_PATIENCE),
  u: () => (/* binding */ openArtifacts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/access.js
var github_access = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var github_client = __webpack_require__(2079);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
// EXTERNAL MODULE: ./build/results/source/expand.js + 2 modules
var expand = __webpack_require__(6262);
// EXTERNAL MODULE: ./build/results/source/limits.js
var source_limits = __webpack_require__(8507);
// EXTERNAL MODULE: ./build/natural-order.js
var natural_order = __webpack_require__(16);
// EXTERNAL MODULE: ./build/results/source/names.js
var names = __webpack_require__(5227);
// EXTERNAL MODULE: ./build/results/source/glob.js
var glob = __webpack_require__(6121);
// EXTERNAL MODULE: ./build/results/artifacts/faults.js
var faults = __webpack_require__(9864);
;// CONCATENATED MODULE: ./build/results/artifacts/choose.js





/**
 * The artifacts that the patterns select, in natural order of their names: of each name the newest, because a run that
 * is repeated keeps the artifacts of its earlier attempts. A pattern that is the name of an artifact is that artifact,
 * whatever characters it has; `!pattern` takes away again, wherever it stands in the list.
 *
 * @throws UserError for a pattern that selects nothing, and for a selected artifact that has expired
 */
function chooseArtifacts(artifacts, patterns, run) {
    const inclusions = patterns.filter((pattern) => !pattern.startsWith('!'));
    const exclusions = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    if (inclusions.length === 0) {
        throw new errors/* UserError */.y('`artifact` names no artifact.', 'Give a name, or a glob such as results-*.');
    }
    const versions = byName(artifacts);
    const names = [...versions.keys()].sort(natural_order/* naturalOrder */.u);
    const matching = (pattern) => {
        if (versions.has(pattern))
            return [pattern];
        return (0,glob/* isGlob */.y)(pattern) ? names.filter((0,glob/* globMatcher */.f)(pattern, 'name')) : [];
    };
    const excluded = new Set(exclusions.flatMap(matching));
    const included = new Map();
    for (const pattern of inclusions) {
        const found = matching(pattern);
        if (found.length === 0)
            throw (0,faults/* nothingMatches */.n_)(pattern, names, run);
        for (const name of found)
            included.set(name, included.get(name) === true || name === pattern);
    }
    const wanted = names.filter((name) => included.has(name) && !excluded.has(name));
    if (wanted.length === 0) {
        throw new errors/* UserError */.y('`artifact`: every artifact found is taken away again by a "!" pattern.', 'Narrow the "!" patterns.');
    }
    const chosen = wanted.map((name) => ({ artifact: versions.get(name)[0], isNamed: included.get(name) === true }));
    const expired = chosen.filter(({ artifact }) => artifact.expired);
    if (expired.length > 0) {
        throw (0,faults/* expiredFault */.UY)(expired.map(({ artifact }) => artifact.name), run);
    }
    return { chosen, setAside: wanted.flatMap((name) => versions.get(name).slice(1).map(passedOver)) };
}
/** The artifacts of each name, newest first. */
function byName(artifacts) {
    const newestFirst = artifacts.toSorted((a, b) => instant(b) - instant(a) || b.id - a.id);
    const versions = new Map();
    for (const artifact of newestFirst) {
        const known = versions.get(artifact.name);
        if (known === undefined)
            versions.set(artifact.name, [artifact]);
        else
            known.push(artifact);
    }
    return versions;
}
/** Where GitHub names no instant, the ids decide: they grow with time. */
function instant({ createdAt }) {
    const parsed = Date.parse(createdAt);
    return Number.isNaN(parsed) ? 0 : parsed;
}
function passedOver({ id, name, createdAt }) {
    const made = createdAt === '' ? '' : ` of ${(0,errors/* quote */.h)(createdAt)}`;
    return { path: (0,names/* shownArtifact */.qI)(name), why: `an earlier artifact of this name (id ${id}${made}); the newest is read` };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(3836);
// EXTERNAL MODULE: ./build/results/source/decompress.js
var decompress = __webpack_require__(9384);
// EXTERNAL MODULE: ./build/results/source/zip-directory.js
var zip_directory = __webpack_require__(314);
;// CONCATENATED MODULE: ./build/results/artifacts/fetch.js






/**
 * Downloads an artifact into a file, whole and as it was uploaded.
 *
 * @throws UserError for other bytes than were uploaded, for too many of them, and where the disk does not take them
 * @throws ApiFailure
 */
async function fetchArtifact(client, run, artifact, file, budget) {
    const { owner, repo } = run;
    const received = await client.download('GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip', { owner, repo, id: artifact.id }, (content) => writeDown(content, artifact.name, file, budget));
    return { size: received.size, unchecked: check(received, artifact, run) };
}
async function writeDown(content, name, file, budget) {
    const shown = (0,names/* shownArtifact */.qI)(name);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    let head = Buffer.alloc(0);
    const orFault = (error) => {
        throw (0,faults/* diskFault */.s9)(error, name);
    };
    const handle = await (0,promises_.open)(file, 'w').catch(orFault);
    try {
        for await (const chunk of content) {
            size += chunk.length;
            budget.chargeDownload(size, shown);
            if (head.length < decompress/* HEAD_BYTES */.Lq)
                head = Buffer.concat([head, chunk.subarray(0, decompress/* HEAD_BYTES */.Lq - head.length)]);
            hash.update(chunk);
            await handle.appendFile(chunk).catch(orFault);
        }
    }
    finally {
        await handle.close();
    }
    return { size, digest: hash.digest('hex'), head };
}
/**
 * GitHub's digest is of the very bytes that were uploaded, so it decides where there is one. Without one, a zip archive
 * vouches for itself with the checksums inside it; anything else must at least have the size that GitHub says. That
 * size says nothing of an old archive, which GitHub packs anew for every download.
 */
function check(received, { name, digest, size }, run) {
    const [, expected] = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '') ?? [];
    if (expected !== undefined) {
        if (expected.toLowerCase() === received.digest)
            return undefined;
        const because = `the ${received.size} bytes received have the SHA-256 digest ${received.digest}, the ${size} bytes uploaded have ${expected}`;
        throw (0,faults/* alteredFault */.Mk)(name, run, because);
    }
    const shown = (0,names/* shownArtifact */.qI)(name);
    const reason = digest === undefined ? 'no digest of it' : 'a digest of it that is no SHA-256';
    if ((0,zip_directory/* isZip */.K0)(received.head))
        return `${shown}: GitHub has ${reason}; only the checksums inside the archive are checked.`;
    if (received.size !== size) {
        throw (0,faults/* alteredFault */.Mk)(name, run, `${received.size} bytes were received, ${size} bytes uploaded`);
    }
    return `${shown}: GitHub has ${reason}; only its size was checked.`;
}

// EXTERNAL MODULE: ./build/results/artifacts/list.js
var list = __webpack_require__(9709);
;// CONCATENATED MODULE: ./build/results/artifacts/run.js


/**
 * The run that the inputs `run-id` and `repository` name; where they are empty, the one of the environment
 * (GITHUB_RUN_ID, GITHUB_REPOSITORY).
 *
 * @throws UserError for what cannot be a run or a repository, and for another repository without a run of it
 */
function runOf({ runId, repository }, environment) {
    const [thisRun, thisRepository] = [environment['GITHUB_RUN_ID'] ?? '', environment['GITHUB_REPOSITORY'] ?? ''];
    const name = repository || thisRepository;
    // Names of owners and repositories are the same in capitals.
    const isHere = name.toLowerCase() === thisRepository.toLowerCase();
    if (runId === '' && !isHere) {
        throw new errors/* UserError */.y(`\`repository\` is ${(0,errors/* quote */.h)(name)}, and \`run-id\` is empty: this run is not one of that repository.`, 'Give the id of the run that has the artifacts.');
    }
    const place = (0,github_access/* repositoryOf */._M)(name);
    if (place === undefined)
        throw wrong('repository', 'owner/name', name, 'GITHUB_REPOSITORY');
    const id = runId || thisRun;
    if (!/^[0-9]{1,20}$/.test(id))
        throw wrong('run-id', 'the number of a workflow run', id, 'GITHUB_RUN_ID');
    return { ...place, id, isThisRun: isHere && id === thisRun, title: `run ${id} of ${name}` };
}
function wrong(input, form, value, variable) {
    if (value !== '')
        return new errors/* UserError */.y(`\`${input}\` must be ${form}, not ${(0,errors/* quote */.h)(value)}.`, 'Correct the input.');
    return new errors/* UserError */.y(`\`${input}\` and ${variable} are both empty.`, `Outside of GitHub Actions, give \`${input}\`.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/results/source/faults.js
var source_faults = __webpack_require__(1394);
;// CONCATENATED MODULE: ./build/results/artifacts/temporary-folder.js





/**
 * Makes a folder that only this user may enter, in RUNNER_TEMP where the environment has it. It is removed when the
 * process ends, if it was not before.
 *
 * @throws UserError where the folder cannot be made
 */
async function temporaryFolder(environment) {
    const parent = environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(parent, 'beta-certificate-')).catch((error) => {
        throw (0,source_faults/* fileFault */.bT)(error, parent);
    });
    const options = { recursive: true, force: true };
    const removeNow = () => (0,external_node_fs_.rmSync)(folder, options); // Nothing asynchronous happens any more when a process ends.
    process.once('exit', removeNow);
    return {
        path: folder,
        async remove() {
            process.off('exit', removeNow);
            await (0,promises_.rm)(folder, options);
        },
    };
}

;// CONCATENATED MODULE: ./build/results/artifacts/index.js















/** No verdict comes without the results, so they are worth waiting for: half an hour at most, a minute of silence. */
const DOWNLOAD_PATIENCE = { tries: 4, baseDelay: 1000, requestTimeout: 60_000, total: 1_800_000 };
/**
 * Downloads artifacts of a workflow run and opens them: an archive as if it lay on disk, with the same limits, and a
 * file that was uploaded as it is likewise. Files are named `artifact:NAME!inner/name`, and come in natural order.
 *
 * The environment is the runner's. The token goes to its API alone, and not to the storage where the artifacts lie.
 *
 * @throws UserError for artifacts that do not exist, have expired, may not be read or are not what was uploaded, for
 * limits, and where GitHub does not answer: without its results an evaluation has no verdict
 */
async function openArtifacts(request, token, environment, limits = source_limits/* DEFAULT_LIMITS */.dR, patience = DOWNLOAD_PATIENCE) {
    const run = runOf(request, environment);
    const access = (0,github_access/* accessOf */.YK)(environment, token);
    if ('rule' in access) {
        const is = access.value === undefined ? '' : `, and is ${(0,errors/* quote */.h)(access.value)}`;
        throw new errors/* UserError */.y(`\`artifact\`: ${access.rule}${is}.`, access.mend);
    }
    const client = await (0,github_client/* connect */.N)(access, patience);
    const listed = await orFault((0,list/* listArtifacts */.w)(client, run), (failure) => (0,faults/* listFault */.Fx)(failure, run));
    const { chosen, setAside } = chooseArtifacts(listed, request.patterns, run);
    const folder = await temporaryFolder(environment);
    const budget = new source_limits/* Budget */.__(limits);
    const expander = new expand/* Expander */.c(folder.path, budget);
    const files = [];
    const warnings = [];
    try {
        for (const [index, { artifact, isNamed }] of chosen.entries()) {
            budget.addFile();
            const file = external_node_path_.join(folder.path, String(index)); // No path comes of a name.
            const shown = (0,names/* shownArtifact */.qI)(artifact.name);
            const { size, unchecked } = await orFault(fetchArtifact(client, run, artifact, file, budget), (failure) => (0,faults/* downloadFault */.VR)(failure, artifact.name, run));
            if (unchecked !== undefined)
                warnings.push(unchecked);
            const inside = await expander.expandAs(shown, { real: file, size });
            if (inside.length === 0)
                expander.setAside.push({ path: shown, why: 'an archive without files' });
            for (const each of inside)
                files.push(isNamed && each.path === shown ? each : { ...each, walked: true });
        }
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
    files.sort((a, b) => (0,natural_order/* naturalOrder */.u)(a.path, b.path));
    return { files, setAside: [...setAside, ...expander.setAside], warnings, close: () => folder.remove() };
}
async function orFault(promise, explain) {
    try {
        return await promise;
    }
    catch (error) {
        throw error instanceof failure/* ApiFailure */.F9 ? explain(error) : error;
    }
}


/***/ }),

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
/* harmony import */ var _github_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);


/**
 * All artifacts of a run, those of its earlier attempts included.
 *
 * @throws ApiFailure
 */
async function listArtifacts(client, { owner, repo, id }) {
    const byId = new Map(); // One that is uploaded meanwhile pushes another to a further page.
    let total = 0;
    const found = await client.all('GET /repos/{owner}/{repo}/actions/runs/{id}/artifacts', { owner, repo, id }, (body) => {
        const count = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, 'total_count');
        const artifacts = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, 'artifacts');
        if (typeof count !== 'number' || !Array.isArray(artifacts))
            throw (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .incomplete */ .$x)();
        total = count;
        return artifacts.map(artifactOf);
    });
    for (const artifact of found)
        byId.set(artifact.id, artifact);
    // A page that is missing could hold a model that would then be left out without a word.
    if (byId.size < total)
        throw new _github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F9('unavailable', `${byId.size} of ${total} artifacts listed`);
    return [...byId.values()];
}
function artifactOf(data) {
    const [id, name, size] = [(0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'id'), (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'name'), (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'size_in_bytes')];
    const [createdAt, digest] = [(0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'created_at'), (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'digest')];
    if (!(0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isPositiveInteger */ .q)(id) || !(0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .K)(name) || typeof size !== 'number')
        throw (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .incomplete */ .$x)();
    return {
        id,
        name,
        size,
        expired: (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'expired') === true,
        createdAt: (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .K)(createdAt) ? createdAt : '',
        digest: (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .K)(digest) ? digest : undefined,
    };
}


/***/ }),

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseOpening),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * Parses one JSON value as evaluation harnesses write it.
 *
 * Beyond strict JSON it reads the bare `NaN`, `Infinity` and `-Infinity` of Python's writer, as numbers. Integers
 * beyond 2^53 become strings, so that ids that differ only in their last digits stay different.
 *
 * @throws SyntaxError where the text is not such a value, or not UTF-8
 */
function parseJson(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new SyntaxError('the text is not UTF-8');
    const text = bytes.toString('utf8');
    if (LONG_INTEGER.test(text))
        return parseTolerantly(text);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!BARE_CONSTANT.test(text))
            throw error;
        return parseTolerantly(text);
    }
}
/** An integer of 16 digits or more; long fractions, which fill the logs of some harnesses, are none. */
const LONG_INTEGER = /(?:^|[\s,:[])-?[0-9]{16,}(?![0-9.eE])/;
const BARE_CONSTANT = /NaN|Infinity/;
/** The beginning of a string, or what may have to be marked. */
const TOKENS = /"|-?Infinity|NaN|-?[0-9][0-9.eE+-]*/g;
/** Marks what stood bare in the text; a private-use character, doubled where a string of the data begins with it. */
const MARK = '\ue0b7';
const MARKED = /\ue0b7|\\u[eE]0[bB]7/y;
/**
 * Puts what JSON.parse would refuse or round into marked strings and takes the marks off again.
 *
 * Strings are found by their quotes and not by a pattern, and the result is walked without recursion: both the length
 * of the strings and the depth of the nesting are in the hands of whoever wrote the file.
 */
function parseTolerantly(text) {
    const pieces = [];
    let copied = 0;
    const tokens = new RegExp(TOKENS);
    for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
        const start = match.index;
        const isString = match[0] === '"';
        const end = isString ? endOfString(text, start) : tokens.lastIndex;
        tokens.lastIndex = end;
        const marked = isString ? markString(text, start) : markBare(match[0]);
        if (marked === undefined || isKey(text, end))
            continue;
        pieces.push(text.slice(copied, start), marked);
        copied = isString ? start + 1 : end;
    }
    pieces.push(text.slice(copied));
    return unmark(JSON.parse(pieces.join('')));
}
/** Behind the closing quote of the string that opens at `start`, or the end of the text. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        let slashes = 0;
        while (text[quote - 1 - slashes] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return quote + 1;
    }
    return text.length;
}
/** The opening quote with a second mark behind it, where the string begins with a mark of its own. */
function markString(text, start) {
    MARKED.lastIndex = start + 1;
    return MARKED.test(text) ? `"${MARK}` : undefined;
}
function markBare(token) {
    if (token.endsWith('Infinity') || token === 'NaN')
        return `"${MARK}${token}"`;
    return /^-?[1-9][0-9]{15,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${MARK}=${token}"` : undefined;
}
function isKey(text, end) {
    let next = end;
    while (' \t\r\n'.includes(text[next] ?? ':'))
        next += 1;
    return text[next] === ':';
}
function unmark(value) {
    const root = { value };
    const open = [root];
    for (let container = open.pop(); container !== undefined; container = open.pop()) {
        // Every key is the container's own, so that assigning to `__proto__` does what it says.
        for (const key of Object.keys(container)) {
            const item = container[key];
            if (typeof item === 'string' && item.startsWith(MARK))
                container[key] = unmarked(item.slice(MARK.length));
            else if (typeof item === 'object' && item !== null)
                open.push(item);
        }
    }
    return root.value;
}
function unmarked(rest) {
    if (rest.startsWith(MARK))
        return rest;
    return rest.startsWith('=') ? rest.slice(1) : Number(rest);
}
/**
 * As much of a JSON text as there is: where the text is cut, the open strings and pairs are dropped and the open
 * brackets closed. Undefined where not even an opening bracket is there.
 */
function parseOpening(text) {
    /** What closes the containers that are open, the innermost last. */
    const closers = [];
    let end = 0;
    let isKey = false;
    // Whole strings, the opening quote of one that is cut, punctuation, bare scalars.
    const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"|"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
    for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
        const token = match[0];
        if (token === '"')
            break;
        if (token === '{' || token === '[') {
            closers.push(token === '{' ? '}' : ']');
            isKey = token === '{';
            end = tokens.lastIndex;
        }
        else if (token === '}' || token === ']') {
            closers.pop();
            end = tokens.lastIndex;
            if (closers.length === 0)
                break;
        }
        else if (token === ':') {
            isKey = false;
        }
        else if (token === ',') {
            isKey = closers.at(-1) === '}';
        }
        else if (!isKey && tokens.lastIndex < text.length) {
            end = tokens.lastIndex;
        }
    }
    if (end === 0)
        return undefined;
    try {
        return parseJson(Buffer.from(text.slice(0, end) + closers.reverse().join('')));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ jsonRows),
/* harmony export */   R: () => (/* binding */ jsonValues)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5835);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2910);



/**
 * The values of a JSON file that `select` takes, in the order of the file, in batches of one chunk each, so that a
 * file larger than memory is never held whole.
 *
 * @throws UserError where the file is not one JSON value or is cut short
 */
async function* jsonValues(file, select) {
    yield* scan(file, {
        select: (path, _first, scanner) => {
            if (path.length === 0)
                refuseSecond(scanner);
            return select(path);
        },
        found: (path, value, line) => ({ path: [...path], value, line }),
    });
}
/**
 * The objects of a JSON-lines file, or of a JSON array, or the one object that the file is.
 *
 * A JSON-lines file that ends in the middle of its last line is what an interrupted run leaves: its whole lines are
 * read, and `onCut` is told.
 *
 * @param only  keys to keep: all other values are passed over without being parsed, which is many times faster where
 *   rows hold long texts, and slower where they are short
 * @throws UserError where the file is not JSON, where a row is not an object, and where anything but the last line is cut
 */
async function* jsonRows(file, onCut = () => undefined, only) {
    let isArray = false;
    /** The row being put together from its values, where only some are kept. */
    let row = new Map();
    let rowLine = 1;
    const isRow = (path) => path.length === (isArray ? 1 : 0);
    yield* scan(file, {
        select: (path, first, scanner) => {
            if (path.length === 0) {
                if (isArray)
                    refuseSecond(scanner);
                else
                    isArray = scanner.roots === 0 && first === OPEN_ARRAY;
                if (isArray)
                    return 'enter';
            }
            if (!isRow(path))
                return only.has(String(path.at(-1))) ? 'take' : 'skip';
            if (only === undefined || first !== OPEN_OBJECT)
                return 'take';
            row = new Map();
            rowLine = scanner.lines;
            return 'enter';
        },
        found: (path, value, line) => {
            if (isRow(path))
                return { row: asRow(value, file, line), line };
            row.set(String(path.at(-1)), value);
            return undefined;
        },
        left: (path) => (isRow(path) ? { row: Object.fromEntries(row), line: rowLine } : undefined),
        onCut: (scanner) => {
            if (isArray || scanner.roots === 0)
                return false;
            const since = only === undefined ? scanner.openSince : rowLine;
            if (since !== scanner.lines)
                throw new _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonSyntaxError */ .q('the value that begins here does not end', since);
            onCut();
            return true;
        },
    });
}
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
function refuseSecond(scanner) {
    if (scanner.roots > 0)
        throw new _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonSyntaxError */ .q('something follows the end of the value', scanner.lines);
}
function asRow(value, file, line) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`a row is not a JSON object but ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value)}.`, 'Write one object for each record.', {
        file: file.path,
        line,
    });
}
async function* scan(file, { select, found, left, onCut }) {
    let batch = [];
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonScanner */ .V({
        select: (path, first) => select(path, first, scanner),
        value: (path, bytes, line) => add(found(path, parseAt(bytes, line), line)),
        leave: (path) => add(left?.(path)),
    });
    const add = (item) => {
        if (item !== undefined)
            batch.push(item);
    };
    try {
        for await (const chunk of file.open()) {
            scanner.write(chunk);
            if (batch.length > 0)
                yield batch;
            batch = [];
        }
        if (!scanner.end() && onCut?.(scanner) !== true) {
            throw new _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonSyntaxError */ .q('the file ends inside a value: it is cut short', scanner.lines);
        }
        if (batch.length > 0)
            yield batch;
    }
    catch (error) {
        if (!(error instanceof _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonSyntaxError */ .q))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`not valid JSON: ${error.message}.`, 'Write the file again, or leave it out.', {
            file: file.path,
            line: error.line,
        });
    }
}
function parseAt(bytes, line) {
    try {
        return (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes);
    }
    catch (error) {
        throw new _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonSyntaxError */ .q(reasonOf(error), line);
    }
}
/** V8 quotes the text in its message; only what stands before that is of use, and the text may be anything. */
function reasonOf(error) {
    if (error instanceof RangeError)
        return 'a value is nested too deeply';
    const message = error instanceof Error ? error.message : '';
    const reason = message.replace(/,? (?:\.\.\.)?"[^]*$| in JSON at [^]*$/, '');
    return /^[\x20-\x7e]+$/.test(reason) ? reason : 'an unexpected character';
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ JsonScanner),
/* harmony export */   q: () => (/* binding */ JsonSyntaxError)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** The bytes are not JSON; `line` is where that was seen. */
class JsonSyntaxError extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];
const [COMMA, COLON] = [0x2c, 0x3a];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/**
 * Finds values in a stream of JSON text without building the rest: files of any size, one value or many after each
 * other (JSON lines), in constant memory apart from the values that are taken. A byte order mark is passed over.
 *
 * What is passed over is only checked for balanced brackets and whole strings; what is taken is parsed by its receiver.
 */
class JsonScanner {
    handler;
    limit;
    /** Values seen at the root, complete ones. */
    roots = 0;
    line = 1;
    /** The line reached. */
    get lines() {
        return this.line;
    }
    /** The line on which the value that is being taken or passed over begins, undefined between values. */
    get openSince() {
        return this.mode === undefined ? undefined : this.startLine;
    }
    /** How many bytes of a byte order mark have been seen; 3 once anything else has. */
    markBytes = 0;
    path = [];
    /** For each entered container: whether it is an array. */
    arrays = [];
    /** What may come next inside the entered container. */
    expecting = 'value';
    /** The value being taken or passed over, if any. */
    mode;
    depth = 0;
    scalar = false;
    inString = false;
    escaped = false;
    parts = [];
    size = 0;
    startLine = 1;
    constructor(handler, 
    /** Longest value that may be taken, in bytes. */
    limit = 512 * 1024 * 1024) {
        this.handler = handler;
        this.limit = limit;
    }
    write(chunk) {
        let i = 0;
        while (i < chunk.length && this.markBytes < 3) {
            if (chunk[i] === BYTE_ORDER_MARK[this.markBytes])
                [i, this.markBytes] = [i + 1, this.markBytes + 1];
            else
                this.markBytes = 3;
        }
        while (i < chunk.length)
            i = this.mode === undefined ? this.between(chunk, i) : this.inside(chunk, i);
    }
    /** Ends the input. True when it ended between values, false when it was cut inside one. */
    end() {
        if (this.mode !== undefined && this.scalar && this.arrays.length === 0)
            this.finish(Buffer.alloc(0));
        return this.mode === undefined && this.arrays.length === 0;
    }
    /** Punctuation and white space between values. */
    between(chunk, i) {
        const byte = chunk[i];
        if (byte === NEWLINE)
            this.line += 1;
        if (byte === NEWLINE || byte === 0x20 || byte === 0x0d || byte === 0x09)
            return i + 1;
        if (this.arrays.length === 0)
            return this.startValue(byte, i);
        const isArray = this.arrays[this.arrays.length - 1];
        const mayClose = this.expecting === 'first' || this.expecting === 'comma';
        if (mayClose && byte === (isArray ? CLOSE_ARRAY : CLOSE_OBJECT)) {
            this.leave();
        }
        else if (this.expecting === 'comma' && byte === COMMA) {
            if (isArray)
                this.path[this.path.length - 1] = this.path[this.path.length - 1] + 1;
            this.expecting = isArray ? 'value' : 'key';
        }
        else if (this.expecting === 'colon' && byte === COLON) {
            this.expecting = 'value';
        }
        else if (this.expecting === 'value' || (this.expecting === 'first' && isArray)) {
            return this.startValue(byte, i);
        }
        else if (byte === QUOTE && (this.expecting === 'key' || this.expecting === 'first')) {
            this.begin('key');
        }
        else {
            throw new JsonSyntaxError(`unexpected ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String.fromCharCode(byte))}`, this.line);
        }
        return this.mode === 'key' ? i : i + 1;
    }
    startValue(byte, i) {
        if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
            throw new JsonSyntaxError(`unexpected ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String.fromCharCode(byte))}`, this.line);
        }
        const choice = this.handler.select(this.path, byte);
        if (choice === 'enter' && (byte === OPEN_OBJECT || byte === OPEN_ARRAY)) {
            const isArray = byte === OPEN_ARRAY;
            this.arrays.push(isArray);
            this.path.push(isArray ? 0 : '');
            this.expecting = 'first';
            return i + 1;
        }
        // A scalar where an object was hoped for is handed over: the receiver knows what to say of it.
        this.begin(choice === 'skip' ? 'skip' : 'take');
        return i;
    }
    begin(mode) {
        this.mode = mode;
        this.depth = 0;
        this.scalar = false;
        this.startLine = this.line;
    }
    /** Goes through the current value from `start`; returns where the value or the chunk ends. */
    inside(chunk, start) {
        let i = start;
        while (i < chunk.length) {
            if (this.inString) {
                i = this.throughString(chunk, i);
                if (this.inString)
                    break;
                if (this.depth === 0)
                    return this.finish(chunk.subarray(start, i), i);
                continue;
            }
            const byte = chunk[i];
            if (byte === QUOTE) {
                if (this.scalar)
                    throw new JsonSyntaxError('unexpected quote', this.line);
                this.inString = true;
                i += 1;
            }
            else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
                this.depth += 1;
                i += 1;
            }
            else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
                if (this.depth === 0)
                    return this.finish(chunk.subarray(start, i), i);
                this.depth -= 1;
                i += 1;
                if (this.depth === 0)
                    return this.finish(chunk.subarray(start, i), i);
            }
            else if (this.depth === 0) {
                const ends = byte === COMMA || byte === NEWLINE || byte === 0x20 || byte === 0x0d || byte === 0x09;
                if (ends)
                    return this.finish(chunk.subarray(start, i), i);
                this.scalar = true;
                i += 1;
            }
            else {
                if (byte === NEWLINE)
                    this.line += 1;
                i += 1;
            }
        }
        this.keep(chunk.subarray(start));
        return chunk.length;
    }
    /**
     * From inside a string to behind its closing quote, or to the end of the chunk.
     *
     * JSON has no line ends inside strings. Were they let through, a line that was cut inside a string would swallow all
     * that follow it.
     */
    throughString(chunk, start) {
        let escaped = this.escaped;
        for (let i = start; i < chunk.length; i++) {
            const byte = chunk[i];
            if (byte === NEWLINE)
                throw new JsonSyntaxError('a string is not closed at the end of its line', this.line);
            if (escaped) {
                escaped = false;
            }
            else if (byte === BACKSLASH) {
                escaped = true;
            }
            else if (byte === QUOTE) {
                this.inString = false;
                this.escaped = false;
                return i + 1;
            }
        }
        this.escaped = escaped;
        return chunk.length;
    }
    keep(part) {
        if (this.mode === 'skip' || part.length === 0)
            return;
        this.grow(part.length);
        // The chunk's memory may be used again by whoever filled it.
        this.parts.push(Buffer.from(part));
    }
    grow(bytes) {
        this.size += bytes;
        if (this.size > this.limit)
            throw new JsonSyntaxError(`one value is longer than ${this.limit} bytes`, this.startLine);
    }
    finish(last, next = 0) {
        const mode = this.mode;
        if (mode !== 'skip')
            this.grow(last.length);
        this.mode = undefined;
        let bytes = last;
        if (this.parts.length > 0) {
            bytes = Buffer.concat([...this.parts, last]);
            this.parts = [];
        }
        this.size = 0;
        if (mode === 'key') {
            this.path[this.path.length - 1] = keyText(bytes, this.startLine);
            this.expecting = 'colon';
            return next;
        }
        if (mode === 'take')
            this.handler.value(this.path, bytes, this.startLine);
        this.ended();
        return next;
    }
    leave() {
        this.arrays.pop();
        this.path.pop();
        this.handler.leave?.(this.path, this.line);
        this.ended();
    }
    ended() {
        this.expecting = 'comma';
        if (this.arrays.length === 0)
            this.roots += 1;
    }
}
function keyText(bytes, line) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new JsonSyntaxError('a key is not UTF-8', line);
    if (!bytes.includes(BACKSLASH))
        return bytes.toString('utf8', 1, bytes.length - 1);
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw new JsonSyntaxError('a key with a broken escape', line);
    }
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ loadResults)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/results/query-key.js
var query_key = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/results/reader.js
var reader = __webpack_require__(1306);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/results/valid-text.js
var valid_text = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/results/tables/spelling.js
const RIGHT = new Set(['true', 'yes', 'pass', 'passed', 'correct', 'right']);
const WRONG = new Set(['false', 'no', 'fail', 'failed', 'incorrect', 'wrong']);
/** `\N` is how databases write NULL into a CSV. */
const MISSING = new Set(['', 'nan', 'n/a', 'na', '<na>', 'null', 'none', '\\n']);
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
/**
 * What a cell of a table says: right, wrong, missing or a score. Undefined where it is none of the spellings known.
 *
 * The single letters C and I (correct, incorrect) are read in upper case only; words in any case.
 */
function readCell(cell) {
    if (cell.length > 40)
        return undefined;
    const text = cell.trim();
    if (text === 'C')
        return true;
    if (text === 'I')
        return false;
    const word = text.toLowerCase();
    if (RIGHT.has(word))
        return true;
    if (WRONG.has(word))
        return false;
    if (MISSING.has(word))
        return 'missing';
    if (word === 'error' || word === 'unscored')
        return word;
    return NUMBER.test(text) ? Number(text) : undefined;
}
/** The same for a value of a JSON table. */
function readJsonCell(value) {
    if (typeof value === 'string')
        return readCell(value);
    if (typeof value === 'boolean')
        return value;
    if (value === null || value === undefined)
        return 'missing';
    if (typeof value !== 'number')
        return undefined;
    return Number.isNaN(value) ? 'missing' : value;
}
/** What to do about scores on a scale of their own, for error messages. */
const SET_THRESHOLD = 'set `pass-threshold` to the one from which an answer counts as right (for 1 to 10, say 7)';
/** The spellings, for error messages. */
const SPELLINGS = '1/0, 1.0/0.0, true/false, yes/no, pass/fail, passed/failed, correct/incorrect, right/wrong, C/I, a number; empty, NaN, N/A, NA, null, None or \\N for missing; error, unscored';
/** Whether a cell for error messages holds one; writers fill it with their words for nothing. */
function holdsError(cell) {
    if (typeof cell === 'string')
        return !NO_ERROR.has(cell.trim().toLowerCase());
    return cell !== null && cell !== undefined && cell !== false && cell !== 0 && !Number.isNaN(cell);
}
const NO_ERROR = new Set([...MISSING, 'false', '0', 'no']);

;// CONCATENATED MODULE: ./build/results/tables/cells.js




/** A short id for a query that is only known by its text: the text itself may be private. */
function textId(text) {
    return `#${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16)}`;
}
/** Ids and names may be numbers in JSON. */
function textOf(cell) {
    if (typeof cell === 'string')
        return cell;
    return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
/** The name of a model or of a task, without the white space that tables have around their cells. */
function nameOf(cell) {
    return textOf(cell).trim();
}
/**
 * The id of a row's query, without white space around it: tables differ in that, and an id that differs in nothing
 * else is the same id.
 *
 * @throws UserError where there is none
 */
function idOf(row, query, header, place) {
    const text = nameOf(row[query.column]);
    if (text !== '') {
        (0,valid_text/* checkId */.i)(text, place);
        return query.isText ? textId(text) : text;
    }
    throw new errors/* UserError */.y('the row has no query id.', 'Give every query an id of its own.', {
        ...place,
        column: header[query.column],
    });
}
/** @throws UserError unless the cell is a positive whole number */
function countOf(cell, place) {
    const text = nameOf(cell);
    const count = /^[0-9]+$/.test(text) ? Number(text) : NaN;
    if (Number.isSafeInteger(count) && count > 0)
        return count;
    throw new errors/* UserError */.y(`the count ${(0,errors/* quote */.h)(cell)} is not a positive whole number.`, 'Give the number of queries that the row stands for.', place);
}
/** The error for a cell that is none of the spellings. */
function unknownCell(cell, place) {
    return new errors/* UserError */.y(`${(0,errors/* quote */.h)(cell)} is neither right, wrong, missing nor a score.`, `Known: ${SPELLINGS}.`, place);
}
/** Names as they may stand in a message, the first few of them. */
function listed(names) {
    const shown = names.slice(0, 8).map(errors/* quote */.h).join(', ');
    return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}
/** @throws UserError where one of these columns shares its name with another column of the table */
function checkDistinct(columns, header, file) {
    const seen = new Map();
    for (const name of header)
        seen.set(name, (seen.get(name) ?? 0) + 1);
    const twice = columns.find((column) => seen.get(header[column]) > 1);
    if (twice !== undefined) {
        const rule = `there are ${seen.get(header[twice])} columns named ${(0,errors/* quote */.h)(header[twice])}.`;
        throw new errors/* UserError */.y(rule, 'Give each column a name of its own.', { file, line: 1 });
    }
}

;// CONCATENATED MODULE: ./build/results/tables/details.js

const TEXT_DETAILS = [
    ['answer', 'answer'],
    ['reference', 'reference'],
    ['text', 'prompt'],
    ['subject', 'subject'],
    ['judge', 'judge'],
    ['stopReason', 'stopReason'],
    ['family', 'family'],
    ['picked', 'picked'],
];
const NUMBER_DETAILS = [
    'confidence',
    'cost',
    'latency',
    'inputTokens',
    'outputTokens',
];
/** Whether any of these columns holds a detail. */
function holdsDetails(columns) {
    return [...TEXT_DETAILS.map(([role]) => role), ...NUMBER_DETAILS].some((role) => columns.has(role));
}
/** The details of one row of a table. */
function rowDetails(columns, row) {
    const details = {};
    const cell = (role) => {
        const column = columns.get(role);
        return column === undefined ? '' : textOf(row[column]);
    };
    for (const [role, field] of TEXT_DETAILS) {
        const text = cell(role);
        if (text !== '')
            details[field] = text;
    }
    for (const role of NUMBER_DETAILS) {
        const text = cell(role).trim();
        const number = text === '' ? NaN : Number(text);
        if (Number.isFinite(number))
            details[role] = number;
    }
    return details;
}

;// CONCATENATED MODULE: ./build/results/tables/wide.js







/** Gives the rows of a wide table to a sink. */
class WideRows {
    shape;
    header;
    sink;
    path;
    passThreshold;
    labels;
    givesFacts;
    /** The models, in the order of their columns. */
    names;
    grid;
    cells;
    constructor(shape, header, sink, path, 
    /** Scores on a scale above 1 are compared with the threshold one by one. */
    passThreshold, labels = new Map(), 
    /** Whether answers and questions are wanted. */
    givesFacts = false) {
        this.shape = shape;
        this.header = header;
        this.sink = sink;
        this.path = path;
        this.passThreshold = passThreshold;
        this.labels = labels;
        this.givesFacts = givesFacts;
        checkColumns(shape, header, path);
        this.names = shape.models.map((column) => header[column].trim());
        this.cells = new Uint8Array(this.names.length);
        this.grid = sink.grid(this.names);
        sayUnused(shape, header, sink);
    }
    /** One row; cells in the order of the header. */
    add(row, line) {
        const { shape } = this;
        const place = { file: this.path, line };
        const results = shape.models.map((column) => this.read(row[column], column, place));
        const count = shape.count === undefined
            ? undefined
            : countOf(row[shape.count], { ...place, column: this.header[shape.count] });
        const plain = results.every((result, i) => this.setCell(i, result));
        if (shape.query === undefined) {
            if (!plain)
                throw new errors/* UserError */.y('a grouped table holds a score.', 'Group by right or wrong: 1 or 0.', place);
            this.grid.pattern(this.cells, count ?? 1, line);
            return;
        }
        const id = idOf(row, shape.query, this.header, place);
        const taskName = shape.task === undefined ? '' : nameOf(row[shape.task]);
        const task = taskName === '' ? undefined : taskName;
        for (const [field, column] of this.labels) {
            const query = task === undefined ? { id } : { task, id };
            this.sink.label(query, field, nameOf(row[column]), line);
        }
        if (this.givesFacts)
            this.addFacts(row, task === undefined ? { id } : { task, id }, line);
        if (plain) {
            const bytes = Buffer.from((0,query_key/* queryKey */.q)(task, id));
            this.grid.row(bytes, 0, bytes.length, this.cells, line, count);
            return;
        }
        for (const [i, result] of results.entries()) {
            const record = { model: this.names[i], id, result, line };
            this.sink.record({
                ...record,
                ...(task === undefined ? {} : { task }),
                ...(count === undefined ? {} : { count }),
            });
        }
    }
    addFacts(row, query, line) {
        const { facts, answers } = this.shape;
        this.sink.fact(query, { details: rowDetails(facts, row) }, line);
        for (const [i, column] of answers.entries()) {
            const answer = column === undefined ? '' : textOf(row[column]);
            if (answer !== '')
                this.sink.fact(query, { model: this.names[i], details: { answer } }, line);
        }
    }
    setCell(i, result) {
        if (result === 'missing')
            this.cells[i] = reader/* CELL */.J.missing;
        else if (typeof result === 'boolean')
            this.cells[i] = result ? reader/* CELL */.J.right : reader/* CELL */.J.wrong;
        else if ((result === 0 || result === 1) && this.passThreshold <= 1)
            this.cells[i] = result;
        else
            return false;
        return true;
    }
    read(cell, column, place) {
        const result = readJsonCell(cell);
        if (result !== undefined)
            return result;
        throw unknownCell(cell, { ...place, column: this.header[column] });
    }
}
/** Whether a wide table says more than outcomes. */
function saysMore({ facts, answers }) {
    return holdsDetails(facts) || answers.some((column) => column !== undefined);
}
/** What is not read, once for each reason: a table may have any number of columns of texts. */
function sayUnused(shape, header, sink) {
    const byReason = new Map();
    for (const { column, why } of shape.setAside) {
        const names = byReason.get(why);
        if (names === undefined)
            byReason.set(why, [header[column]]);
        else
            names.push(header[column]);
    }
    for (const [why, names] of byReason) {
        sink.setAside(`${names.length === 1 ? 'column' : 'columns'} ${listed(names)}: ${why}`, names.length);
    }
}
function checkColumns(shape, header, file) {
    const unnamed = shape.models.find((column) => header[column].trim() === '');
    if (unnamed !== undefined) {
        throw new errors/* UserError */.y(`column ${unnamed + 1} holds outcomes but has no name.`, 'Name every model in the header.', {
            file,
            line: 1,
        });
    }
    const others = [shape.query?.column, shape.task, shape.count].filter((column) => column !== undefined);
    checkDistinct([...shape.models, ...others], header, file);
}

;// CONCATENATED MODULE: ./build/results/shared/judges.js


/**
 * Records the verdicts of one judge, the same for all models: the one that `judge` names (or, without it, `metric`),
 * otherwise the one with the most verdicts (of several with the most, the first by name). The others are set aside and
 * said. Where details are wanted, the verdicts of all judges are given to `verdict`.
 *
 * @param path  a file to name where none of these judges has the name asked for
 * @throws UserError where none of these judges has the name asked for
 */
function recordOneJudge(rows, options, path) {
    const counts = new Map();
    for (const { judge } of rows)
        counts.set(judge, (counts.get(judge) ?? 0) + 1);
    const names = [...counts.keys()].sort();
    const wanted = options.judge ?? options.metric;
    if (wanted !== undefined && !counts.has(wanted)) {
        throw unknownJudge(options.judge === undefined ? 'metric' : 'judge', wanted, names, path);
    }
    const most = names.reduce((count, name) => Math.max(count, counts.get(name)), 0);
    const chosen = wanted ?? names.find((name) => counts.get(name) === most);
    const named = new Set();
    for (const { judge, sink, record } of rows) {
        if (options.details)
            sink.verdict(judge, record);
        if (judge === chosen)
            sink.record(record);
        else
            sink.setAside(verdictsOf(judge, named));
    }
    if (names.length < 2)
        return;
    for (const sink of new Set(rows.map((row) => row.sink))) {
        sink.warn(`several judges graded the answers (${listed(names)}); ${(0,errors/* quote */.h)(chosen)} is used for all models, set \`judge\` to use another`);
    }
}
/** The judge whose verdicts are used of tables that name their judges; one for all tables that a reader reads. */
class JudgeOfTables {
    name;
    others = new Set();
    named = new Set();
    isFound = false;
    /** @param name  as `judge` gives it; undefined: the verdicts of all judges are used */
    constructor(name) {
        this.name = name;
    }
    /**
     * Whether the verdict of a row is used; if not, it is set aside.
     *
     * @param judge  `''` where the row names none
     */
    takes(judge, sink) {
        if (this.name === undefined || judge === this.name)
            return (this.isFound = true);
        this.others.add(judge);
        sink.setAside(verdictsOf(judge, this.named));
        return false;
    }
    /**
     * To be called when all tables are read.
     *
     * @param path  a file to name
     * @throws UserError where the tables do not name this judge
     */
    check(path) {
        if (this.name === undefined || this.isFound)
            return;
        throw unknownJudge('judge', this.name, [...this.others].filter((name) => name !== '').sort(), path);
    }
}
/** More judges than this are a crowd, and are set aside as one. */
const MOST_NAMED = 20;
/** What is set aside; `named` are the judges named so far. */
function verdictsOf(judge, named) {
    if (judge === '')
        return 'rows that name no judge';
    if (named.size < MOST_NAMED)
        named.add(judge);
    return named.has(judge) ? `verdicts of judge ${(0,errors/* quote */.h)(judge)}` : 'verdicts of further judges';
}
function unknownJudge(input, wanted, names, path) {
    return new errors/* UserError */.y(`\`${input}\`: no answer was judged by ${(0,errors/* quote */.h)(wanted)}.`, names.length === 0 ? 'No row names its judge.' : `The judges are: ${listed(names)}.`, { file: path });
}

// EXTERNAL MODULE: ./build/results/json/read.js
var read = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/results/shared/rows.js


/** What readers of harnesses that write one JSON object per answer share: recognising rows, and reading their fields. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * The first rows of a file of JSON lines, of an array of objects, or of a file of one line; none if it is anything
 * else. The last of an array is left out, because the opening of the file may end inside it.
 */
function firstRows(glimpse) {
    if (glimpse.kind === 'json-object')
        return [glimpse.value];
    if (glimpse.kind !== 'json-lines' && glimpse.kind !== 'json-array')
        return [];
    if (!glimpse.items.every(isObject))
        return [];
    return glimpse.kind === 'json-array' && glimpse.items.length > 1 ? glimpse.items.slice(0, -1) : glimpse.items;
}
/** Whether there are rows and all of them have all of these keys. */
function allHave(rows, keys) {
    return rows.length > 0 && rows.every((row) => keys.every((key) => Object.hasOwn(row, key)));
}
/**
 * All whole rows of a file. Says so where an interrupted run has cut the last line.
 *
 * @throws UserError for what is not JSON, and where there is no row at all
 */
async function* wholeRows(file, sink) {
    let rows = 0;
    let isCut = false;
    for await (const batch of (0,read/* jsonRows */.G)(file, () => (isCut = true))) {
        rows += batch.length;
        yield* batch;
    }
    if (rows === 0) {
        throw new errors/* UserError */.y('the file holds no rows.', 'Did the evaluation end before it wrote its results?', {
            file: file.path,
        });
    }
    if (isCut) {
        sink.warn(`the last line is cut short and was left out, the ${rows} before it were read; the run may have been interrupted`);
    }
}
/**
 * The text of an id or a name; harnesses write ids as numbers too.
 *
 * @throws UserError where the row has none
 */
function requiredText(row, key, place) {
    const value = field(row, key);
    if (typeof value === 'string' && value.trim() !== '')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return String(value);
    throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(key)} is ${shown(value)}, not an id or a name.`, 'Write the file again with the harness.', place);
}
/** A score as it was logged; null and the NaN of Python's writer mean that there is none. */
function scoreOf(value, key, place) {
    if (typeof value === 'boolean')
        return value;
    if (value === null)
        return 'unscored';
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : 'unscored';
    throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(key)} is ${shown(value)}, neither a number, true, false nor null.`, 'Score the answers again.', place);
}
function field(row, key) {
    return Object.hasOwn(row, key) ? row[key] : undefined;
}
function optionalText(value) {
    return typeof value === 'string' ? value : undefined;
}
function optionalNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** The details that are there. */
function detailsOf(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** A value as it may stand in a message; a missing one is said to be missing. */
function shown(value) {
    return value === undefined ? 'missing' : (0,errors/* quote */.h)(value);
}
/** @throws UserError where the user asks for a metric that this format does not have */
function onlyMetric(options, metric, file) {
    if (options.metric === undefined || options.metric === metric)
        return;
    throw new errors/* UserError */.y(`\`metric\`: ${(0,errors/* quote */.h)(options.metric)} is not in the file.`, `There is only ${(0,errors/* quote */.h)(metric)}.`, {
        file: file.path,
    });
}
/** @throws UserError where the pass threshold lies outside the scale on which this harness scores, 0 to 1 */
function unitScale(options, file) {
    if (options.passThreshold <= 1)
        return;
    throw new errors/* UserError */.y(`the scores of this file go from 0 to 1, so that none could reach the pass threshold ${options.passThreshold}.`, 'Set `pass-threshold` to at most 1.', { file: file.path });
}
/** One key for several texts, such that different texts never give the same key. */
function keyOf(...parts) {
    return JSON.stringify(parts);
}

;// CONCATENATED MODULE: ./build/results/readers/alpaca-eval.js




/** Keys of `model_outputs.json`, which holds answers before they are compared. */
const OUTPUT_KEYS = new Set(['dataset', 'datasplit', 'instruction', 'output', 'generator']);
/** AlpacaEval: an annotator's preference between each answer and the answer of one baseline model. */
const alpacaEvalReader = {
    name: 'alpaca-eval',
    title: 'AlpacaEval',
    looksFor: 'annotations.json: objects with instruction, generator_1, generator_2 and preference',
    chooses: ['judge'],
    accepts: (glimpse) => {
        const rows = firstRows(glimpse);
        return allHave(rows, ['instruction', 'generator_1', 'generator_2', 'preference']) || areOutputs(rows);
    },
    withoutQueries: (glimpse) => areOutputs(firstRows(glimpse))
        ? 'answers without a preference; those stand in <annotator>/annotations.json'
        : undefined,
    read: readPreferences,
};
function areOutputs(rows) {
    return (allHave(rows, ['instruction', 'output', 'generator']) &&
        rows.every((row) => Object.keys(row).every((key) => OUTPUT_KEYS.has(key))));
}
async function readPreferences(files, sink, options) {
    const preferences = [];
    let baseline;
    for (const { file } of files) {
        const out = sink.open(file, 'alpaca-eval');
        unitScale(options, file);
        let draws = 0;
        for await (const { row, line } of wholeRows(file, out)) {
            const place = { file: file.path, line };
            const name = requiredText(row, 'generator_1', place);
            baseline ??= { name, place };
            if (name !== baseline.name)
                throw otherBaseline(name, place, baseline);
            const preference = readPreference(row, line, place, out, options);
            if (preference.record.result === 0.5)
                draws += 1;
            preferences.push(preference);
        }
        out.warn(`these are preferences over the answers of ${(0,errors/* quote */.h)(baseline.name)}, not correctness: "right" means preferred to it, and an all-wrong query is one on which every model loses to it`);
        if (draws > 0) {
            const as = options.passThreshold <= 0.5 ? 'won' : 'lost';
            out.warn(`${draws} draws score 0.5 and count as ${as} at the pass threshold ${options.passThreshold}`);
        }
    }
    recordOneJudge(preferences, options, files[0].file.path);
}
function readPreference(row, line, place, sink, options) {
    const instruction = requiredText(row, 'instruction', place);
    const judge = optionalText(field(row, 'annotator')) ?? 'unnamed annotator';
    const record = {
        model: requiredText(row, 'generator_2', place),
        id: textId(instruction),
        result: winOf(field(row, 'preference'), place),
        line,
    };
    if (!options.details)
        return { judge, sink, record };
    // price_per_example and time_per_example are the annotator's, not the model's.
    const details = detailsOf({
        answer: optionalText(field(row, 'output_2')),
        prompt: instruction,
        subject: optionalText(field(row, 'dataset')),
        judge,
    });
    return { judge, sink, record: { ...record, details } };
}
/** 1: the baseline wins, 2: the model wins, weighted annotators anything between; 0 is an old spelling of a draw. */
function winOf(preference, place) {
    if (preference === null || Number.isNaN(preference))
        return 'error';
    if (preference === 0)
        return 0.5;
    if (typeof preference === 'number' && preference >= 1 && preference <= 2)
        return preference - 1;
    throw new errors/* UserError */.y(`"preference" is ${shown(preference)}, neither from 1 (baseline) to 2 (model), nor 0 for a draw, nor null.`, 'Annotate the outputs again.', place);
}
function otherBaseline(name, place, first) {
    return new errors/* UserError */.y(`the answers are compared with ${(0,errors/* quote */.h)(name)} here and with ${(0,errors/* quote */.h)(first.name)} in ${first.place.file}:${first.place.line}: wins over different baselines cannot be joined.`, 'Give annotations against one reference model only.', place);
}

;// CONCATENATED MODULE: ./build/results/readers/bbh.js


const NO_VERDICT = 'outputs of BIG-Bench Hard: predictions and targets without a verdict, and the rule that takes the answer out of a prediction is not published with them';
/**
 * Outputs of BIG-Bench Hard. Recognised in order to say why they cannot be used: predictions are whole chains of
 * thought, the files hold no verdict, and any rule for finding the answer in them would be our own grader.
 */
const bbhReader = {
    name: 'bbh',
    title: 'BIG-Bench Hard outputs',
    looksFor: 'an object with canary and outputs (recognised, but it holds no verdicts)',
    accepts: (glimpse) => {
        if (glimpse.kind !== 'json-object' || !Object.hasOwn(glimpse.value, 'canary'))
            return false;
        const outputs = glimpse.value['outputs'];
        if (!Array.isArray(outputs))
            return false;
        // The last one may be cut where the opening of the file ends.
        const first = outputs.slice(0, 1);
        return first.every(isObject) && allHave(first, ['input']);
    },
    withoutQueries: () => `${NO_VERDICT}; grade them and write a table with query, model and correct`,
    read: async (files) => {
        throw new errors/* UserError */.y(`${NO_VERDICT}.`, 'Grade them and write a table with query, model and correct.', {
            file: files[0]?.file.path ?? 'bbh',
        });
    },
};

// EXTERNAL MODULE: ./build/results/json/parse.js
var parse = __webpack_require__(5835);
;// CONCATENATED MODULE: ./build/results/shared/model-names.js
/**
 * Names for files that each hold one model and do not say which: the part of the path that tells them apart.
 *
 * That is the file's name without its endings where those differ (`gpt-4.csv`), else the shortest run of folders
 * that differs (`gpt-4/results.csv`), else the whole path. `archive.zip!` counts as a folder. The names are distinct
 * where the paths are, and none is empty where no path is.
 */
function namesFromPaths(paths) {
    const parts = paths.map((path) => path.split(/[/!]/));
    const stems = parts.map((segments) => stem(segments.at(-1)));
    if (areNames(stems))
        return stems;
    const depth = Math.max(...parts.map((segments) => segments.length));
    for (let levels = 1; levels < depth; levels++) {
        const folders = parts.map((segments) => segments.slice(-1 - levels, -1).join('/'));
        if (areNames(folders))
            return folders;
    }
    return [...paths];
}
function areNames(names) {
    return new Set(names).size === names.length && !names.includes('');
}
/** `gpt-4.1.jsonl.gz` is `gpt-4.1`: only known endings are taken off. */
function stem(name) {
    return name.replace(/(\.(?:csv|tsv|txt|json|jsonl|ndjson|gz|zst|zip|parquet))+$/i, '');
}

;// CONCATENATED MODULE: ./build/results/shared/code-tasks.js



/** The tasks that the opening of such a file shows; undefined where it has no `eval` object. */
function glimpsedTasks(glimpse) {
    if (glimpse.kind !== 'json-object')
        return undefined;
    const tasks = field(glimpse.value, 'eval');
    return isObject(tasks) ? Object.values(tasks) : undefined;
}
/**
 * All tasks of a file, one after the other, so that a file with many samples is never held whole.
 *
 * @throws UserError where `eval` is not an object or has no task
 */
async function* codeTasks(file) {
    let count = 0;
    for await (const batch of (0,read/* jsonValues */.R)(file, code_tasks_select)) {
        for (const { path, value, line } of batch) {
            const id = path[1];
            if (typeof id !== 'string' || id === '') {
                throw new errors/* UserError */.y('`eval` is not an object of tasks by their ids.', 'Write the file again with the harness.', { file: file.path, line });
            }
            count += 1;
            yield { id, samples: value, line };
        }
    }
    if (count > 0)
        return;
    throw new errors/* UserError */.y('`eval` holds no task.', 'Did the evaluation end before it wrote its results?', {
        file: file.path,
    });
}
function code_tasks_select(path) {
    if (path.length === 0)
        return 'enter';
    if (path.length === 1)
        return path[0] === 'eval' ? 'enter' : 'skip';
    return 'take';
}
/** The samples of a task, which are objects. */
function sampleList(task, file) {
    const { samples, id, line } = task;
    if (Array.isArray(samples) && samples.length > 0 && samples.every(isObject))
        return samples;
    throw new errors/* UserError */.y(`the samples of ${(0,errors/* quote */.h)(id)} are not a list of objects but ${shown(samples)}.`, 'Write the file again with the harness.', {
        file: file.path,
        line,
    });
}
const STATUS = new Map([
    ['pass', true],
    ['fail', false],
    // The harness's own verdict: an answer that does not end is wrong.
    ['timeout', false],
    // Older versions of EvalPlus.
    ['success', true],
    ['failed', false],
    ['timed out', false],
]);
/** A status as a verdict; undefined where the tests were not run. */
function verdictOf(status, name, place) {
    if (status === null || status === undefined)
        return undefined;
    const verdict = STATUS.get(status);
    if (verdict !== undefined)
        return verdict;
    throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(name)} is ${(0,errors/* quote */.h)(status)}, none of the known words.`, `Known: ${[...STATUS.keys()].join(', ')}, null.`, place);
}

;// CONCATENATED MODULE: ./build/results/readers/bigcodebench.js





/** BigCodeBench: one file to a model and split. */
const bigcodebenchReader = {
    name: 'bigcodebench',
    title: 'BigCodeBench results',
    looksFor: '`eval` with samples that have `status`',
    accepts: (glimpse) => (glimpsedTasks(glimpse)?.some(looksLikeTask) ?? false) || isSummary(glimpse),
    withoutQueries: (glimpse) => (isSummary(glimpse) ? 'it holds only pass@k of a whole run' : undefined),
    read: readBigCodeBench,
};
function looksLikeTask(task) {
    if (!Array.isArray(task) || !isObject(task[0]))
        return false;
    return (Object.hasOwn(task[0], 'status') && Object.hasOwn(task[0], 'task_id') && !Object.hasOwn(task[0], 'base_status'));
}
function isSummary(glimpse) {
    return (glimpse.kind === 'json-object' &&
        Object.hasOwn(glimpse.value, 'gt_pass_rate') &&
        Object.hasOwn(glimpse.value, 'failed_tasks'));
}
async function readBigCodeBench(files, sink, options) {
    const stems = namesFromPaths(files.map(({ file }) => samplesPath(file.path)));
    const origins = [];
    for (const [i, { file }] of files.entries()) {
        onlyMetric(options, 'status', file);
        origins.push(await originOf(file, stems[i]));
    }
    const splits = new Set(origins.flatMap(({ split }) => split ?? []));
    const unknown = origins.find(({ split }) => split === undefined);
    if (splits.size > 1 && unknown !== undefined)
        throw unknownSplit(unknown);
    const failed = new Set(origins.flatMap((origin) => origin.failed));
    for (const origin of origins)
        await readFile(origin, splits.size > 1, failed, sink.open(origin.file, bigcodebenchReader.name), options);
}
function unknownSplit({ file }) {
    return new errors/* UserError */.y('the split (complete or instruct) is not known.', 'Keep the name that BigCodeBench gave to the file.', { file: file.path });
}
async function originOf(file, stem) {
    const summary = await summaryOf(file);
    const name = file.path.split(/[/!]/).at(-1);
    const named = /^(.+?)--bigcodebench-(?:hard-)?(complete|instruct)\b/.exec(name);
    const model = optionalText(field(summary, 'model')) ?? named?.[1] ?? stem;
    const failed = field(summary, 'failed_tasks') ?? [];
    if (!Array.isArray(failed) || !failed.every((id) => typeof id === 'string')) {
        throw new errors/* UserError */.y(`"failed_tasks" beside the file is not a list of task ids but ${(0,errors/* quote */.h)(failed)}.`, 'Write it again with BigCodeBench.', { file: summaryPath(file.path) });
    }
    // `main` is the revision that is meant where none is given.
    return {
        file,
        model: model.replace(/--main$/, ''),
        split: optionalText(field(summary, 'split')) ?? named?.[2],
        failed,
    };
}
/** The summary that BigCodeBench writes beside the results; an empty object where there is none. */
async function summaryOf(file) {
    const path = summaryPath(file.path);
    const summary = path === file.path ? undefined : (await file.neighbours()).find((other) => other.path === path);
    if (summary === undefined)
        return {};
    try {
        const value = (0,parse/* parseJson */.q)(await summary.bytes());
        if (isObject(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new errors/* UserError */.y('the summary of the run is not a JSON object.', 'Write it again with BigCodeBench, or remove it.', { file: path });
}
function summaryPath(path) {
    return path.replace(/eval_results\.json$/, 'pass_at_k.json');
}
function samplesPath(path) {
    const inFolder = /^(.+)[/!]eval_results\.json$/.exec(path);
    return inFolder?.[1] ?? path.replace(/_eval_results\.json$/, '');
}
const SHOWN = 10;
async function readFile({ file, model, split }, bySplit, failed, sink, options) {
    const left = [];
    for await (const task of codeTasks(file)) {
        const samples = sampleList(task, file);
        if (failed.has(task.id)) {
            left.push(task.id);
            continue;
        }
        for (const [repeat, sample] of samples.entries()) {
            const place = { file: file.path, line: task.line };
            if (!Object.hasOwn(sample, 'status')) {
                throw new errors/* UserError */.y(`a sample of ${(0,errors/* quote */.h)(task.id)} has no "status".`, 'Write the file again with BigCodeBench.', place);
            }
            const solution = options.details ? optionalText(field(sample, 'solution')) : undefined;
            sink.record({
                model,
                ...(bySplit ? { task: split } : {}),
                id: task.id,
                result: verdictOf(field(sample, 'status'), 'status', place) ?? 'unscored',
                line: task.line,
                ...(samples.length > 1 ? { repeat } : {}),
                ...(solution === undefined ? {} : { details: { answer: solution } }),
            });
        }
    }
    if (left.length === 0)
        return;
    const more = left.length > SHOWN ? ` and ${left.length - SHOWN} more` : '';
    sink.setAside(`tasks whose reference solution fails: ${left.slice(0, SHOWN).map(errors/* quote */.h).join(', ')}${more}`, left.length);
}

// EXTERNAL MODULE: ./build/results/tables/csv-rows.js + 2 modules
var csv_rows = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/results/tables/delimiter.js
var delimiter = __webpack_require__(6246);
;// CONCATENATED MODULE: ./build/results/tables/grid-scan.js

const [COMMA, NEWLINE, RETURN, ZERO, ONE, QUOTE, APOSTROPHE, SPACE] = [0x2c, 0x0a, 0x0d, 0x30, 0x31, 0x22, 0x27, 0x20];
/** Longer headers are not worth the trouble: what is held is searched anew with every chunk. */
const MAX_HEADER = 1024 * 1024;
/**
 * Reads rows of the form `id,0,1,,1` straight from the bytes: an unquoted ASCII id in the first column, and 0, 1 or
 * nothing in all others. csv-parse reads such a file too, and a property test holds the two equal; this is an order of
 * magnitude faster, which is what a million queries need.
 *
 * The header is passed over where it has no quotes. At the first row of any other form the scan stops for good and
 * gives back what it has not read.
 */
class GridScan {
    grid;
    columns;
    tail = Buffer.alloc(0);
    cells;
    stopped = false;
    /** The line that is read next; the header is the first. */
    line = 1;
    constructor(grid, columns) {
        this.grid = grid;
        this.columns = columns;
        this.cells = new Uint8Array(columns);
    }
    /** Whether a table can have rows of that form at all. */
    static suits(shape, header, delimiter) {
        const behindId = shape.models.every((column, i) => column === i + 1);
        return (delimiter === ',' &&
            shape.query?.column === 0 &&
            !shape.query.isText &&
            behindId &&
            shape.models.length === header.length - 1);
    }
    /** Reads what can be read of a chunk; a Rest is where reading must go on by other means. */
    write(chunk) {
        let bytes = chunk;
        if (this.tail.length > 0) {
            // The row that the chunks cut in two is put together by itself, so that the rest need not be copied.
            const lineEnd = chunk.indexOf(NEWLINE) + 1;
            const row = Buffer.concat([this.tail, chunk.subarray(0, lineEnd)]);
            const end = this.rows(row);
            const left = [row.subarray(end), chunk.subarray(lineEnd)];
            if (this.stopped)
                return { bytes: Buffer.concat(left), line: this.line };
            bytes = end < row.length || lineEnd === 0 ? Buffer.concat(left) : left[1];
        }
        const end = this.rows(bytes);
        if (this.stopped)
            return { bytes: bytes.subarray(end), line: this.line };
        // A copy: the chunk's memory may be used again.
        this.tail = Buffer.from(bytes.subarray(end));
        return undefined;
    }
    /** The last row may lack its line end; it is given back for the general reader. */
    end() {
        return this.tail.length === 0 ? undefined : { bytes: this.tail, line: this.line };
    }
    /** Reads whole rows; returns where the first one begins that is not whole or not plain. */
    rows(bytes) {
        let start = 0;
        for (;;) {
            const next = this.line === 1 ? this.header(bytes) : this.row(bytes, start);
            if (next <= start)
                return start;
            start = next;
            this.line += 1;
        }
    }
    /** Passes over the header; returns as `row` does. */
    header(bytes) {
        const end = bytes.indexOf(NEWLINE);
        const seen = bytes.subarray(0, end === -1 ? bytes.length : end);
        // A blank line before the header, and a carriage return within it, are left to the general reader as well.
        const isPlain = !seen.includes(QUOTE) && seen[0] !== RETURN && end !== 0 && seen.lastIndexOf(RETURN, -2) === -1;
        if (!isPlain || seen.length > MAX_HEADER)
            return this.stop();
        return end === -1 ? -1 : end + 1;
    }
    /** Reads one row; returns where the next begins, or -1 (not whole, or not plain: then `stopped`). */
    row(bytes, start) {
        const { cells } = this;
        const length = bytes.length;
        let i = start;
        for (; i < length; i++) {
            const byte = bytes[i];
            if (byte === COMMA)
                break;
            if (byte === QUOTE || byte === NEWLINE || byte === RETURN || byte >= 0x80)
                return this.stop();
        }
        const idEnd = i;
        if (i === length)
            return this.wait(length - start);
        // White space around an id is taken off, and a guard before it, by the general reader.
        if (idEnd === start || bytes[start] === APOSTROPHE)
            return this.stop();
        if (bytes[start] <= SPACE || bytes[idEnd - 1] <= SPACE)
            return this.stop();
        const next = this.fullRow(bytes, idEnd) || this.gappyRow(bytes, idEnd, start);
        if (next > 0)
            this.grid.row(bytes, start, idEnd, cells, this.line);
        return next;
    }
    /** The cells `,0,1,...` and a line end, where none is empty: no branch for each cell. 0 where it is another row. */
    fullRow(bytes, idEnd) {
        const { cells, columns } = this;
        let end = idEnd + 2 * columns;
        if (end + 1 >= bytes.length)
            return 0;
        let bad = 0;
        for (let column = 0, i = idEnd; column < columns; column++, i += 2) {
            const cell = bytes[i + 1] ^ ZERO;
            bad |= (bytes[i] ^ COMMA) | (cell & 0xfe);
            cells[column] = cell;
        }
        if (bad !== 0)
            return 0;
        if (bytes[end] === RETURN)
            end += 1;
        return bytes[end] === NEWLINE ? end + 1 : 0;
    }
    /** The same with empty cells. Returns where the next row begins, or -1. */
    gappyRow(bytes, idEnd, start) {
        const { cells, columns } = this;
        const length = bytes.length;
        let i = idEnd + 1;
        for (let column = 0; column < columns; column++) {
            if (i + 1 >= length)
                return this.wait(length - start);
            const byte = bytes[i];
            if (byte === ZERO || byte === ONE) {
                cells[column] = byte - ZERO;
                i += 1;
            }
            else {
                cells[column] = reader/* CELL */.J.missing;
            }
            if (column < columns - 1) {
                if (bytes[i] !== COMMA)
                    return this.stop();
                i += 1;
            }
        }
        if (bytes[i] === RETURN) {
            if (i + 1 >= length)
                return this.wait(length - start);
            i += 1;
        }
        return bytes[i] === NEWLINE ? i + 1 : this.stop();
    }
    stop() {
        this.stopped = true;
        return -1;
    }
    /** Half a row: more bytes are needed, unless the row is so long that it cannot be a plain one. */
    wait(seen) {
        return seen > 4096 + 2 * this.columns ? this.stop() : -1;
    }
}

;// CONCATENATED MODULE: ./build/results/tables/roles.js
/** What a column of a table is for. Names are compared after `normalName`; earlier names win over later ones. */
const ROLES = {
    query: [
        'query_id',
        'id',
        'question_id',
        'doc_id',
        'instance_id',
        'item_id',
        'example_id',
        'sample_id',
        'problem_id',
        'task_id',
        'test_id',
        'case_id',
        'prompt_id',
        'qid',
        'uid',
        'uuid',
        'idx',
        'index',
        'item',
    ],
    /** Texts that identify a query where there is no id: they are hashed, never shown. */
    text: ['query', 'question', 'prompt', 'input', 'instruction', 'problem'],
    model: [
        'model',
        'model_id',
        'model_name',
        'model_name_or_path',
        'provider',
        'generator',
        'system',
        'engine',
        'deployment',
        'llm',
    ],
    outcome: [
        'correct',
        'is_correct',
        'passed',
        'resolved',
        'success',
        'outcome',
        'right',
        'pass',
        'score',
        'acc',
        'accuracy',
        'exact_match',
        'em',
        'pass_at_1',
        'result',
        'reward',
        'value',
        'grade',
    ],
    task: ['task', 'task_name', 'dataset', 'dataset_name', 'benchmark', 'suite'],
    repeat: ['repeat', 'repeat_index', 'repetition', 'epoch', 'trial', 'attempt', 'sample_index', 'replicate'],
    count: ['count'],
    error: ['error', 'error_message', 'exception'],
    subject: ['subject', 'category', 'domain', 'topic', 'subtask', 'format'],
    answer: ['answer', 'response', 'output', 'prediction', 'pred', 'completion', 'generation'],
    reference: ['reference', 'target', 'expected', 'gold', 'ground_truth', 'label', 'solution'],
    judge: ['judge', 'grader', 'annotator', 'scorer'],
    confidence: ['confidence', 'probability', 'prob'],
    cost: ['cost', 'cost_usd', 'price', 'total_cost'],
    latency: ['latency', 'latency_s', 'duration', 'time', 'seconds'],
    inputTokens: ['input_tokens', 'prompt_tokens'],
    outputTokens: ['output_tokens', 'completion_tokens', 'tokens'],
    stopReason: ['stop_reason', 'finish_reason'],
    family: ['family', 'vendor'],
    picked: ['picked', 'picked_model', 'routed_to', 'routed_model', 'selected_model', 'chosen_model'],
    /** Known to be neither models nor needed. */
    other: [
        'split',
        'difficulty',
        'level',
        'temperature',
        'seed',
        'run',
        'run_id',
        'timestamp',
        'date',
        'created_at',
        'notes',
        'comment',
        'metadata',
        'choices',
        'options',
        'answer_index',
        'answer_idx',
        'gold_index',
        'url',
        'source',
        'type',
        'language',
        'version',
        'n',
        'total',
    ],
};
/** A column's name without differences of writing: `questionId`, `Question ID` and `question-id` are `question_id`. */
function normalName(name) {
    return name
        .trim()
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[\s.-]+/g, '_');
}
/** Position of the column that has a role, by the order of the role's names. */
function columnFor(role, names) {
    return columnsFor(role, names)[0];
}
/** Positions of all columns that could have a role, best first. */
function columnsFor(role, names) {
    return ROLES[role].map((synonym) => names.indexOf(synonym)).filter((index) => index !== -1);
}
const KNOWN = new Set(Object.values(ROLES).flat());
/** Whether a (normal) name is that of some role, so that a column under it is not taken for a model. */
function isKnownName(name) {
    return KNOWN.has(name);
}
/** The names that a role may have, best first. */
function namesOf(role) {
    return ROLES[role];
}

;// CONCATENATED MODULE: ./build/results/tables/labels.js

/**
 * Columns that hold the labels asked for (`group-by`, `cluster-by`), by the field's name: a column of that name, or for
 * `task` and `subject` one that is known to be theirs.
 */
function labelColumns(header, fields) {
    const names = header.map(normalName);
    const columns = new Map();
    for (const field of fields) {
        const exact = header.findIndex((name) => name.trim() === field);
        const alike = exact === -1 ? names.indexOf(normalName(field)) : exact;
        const column = alike === -1 && (field === 'task' || field === 'subject') ? columnFor(field, names) : alike;
        if (column !== undefined && column !== -1)
            columns.set(field, column);
    }
    return columns;
}

;// CONCATENATED MODULE: ./build/results/tables/shape.js


// prettier-ignore
const LONG_ROLES = [
    'task', 'repeat', 'count', 'error', 'subject', 'answer', 'reference', 'text', 'judge', 'confidence', 'cost',
    'latency', 'inputTokens', 'outputTokens', 'stopReason', 'family', 'picked',
];
/**
 * Decides from the header and the first rows how a table is to be read. Undefined where it is no table of results.
 *
 * @param header  names of the columns as written
 * @param rows    first rows, as cells in the order of the header
 */
function tableShape(header, rows, hints = {}) {
    const sample = { header, names: header.map(normalName), rows, anyScale: hints.anyScale === true };
    const { names } = sample;
    const chosen = hints.metric === undefined ? -1 : header.indexOf(hints.metric);
    const model = columnFor('model', names);
    const query = identityOf(sample);
    const outcome = chosen === -1 ? columnFor('outcome', names) : chosen;
    const isLong = model !== undefined || chosen !== -1 || !hasModelColumns(sample) || isVerdict(sample, outcome);
    if (isLong && outcome !== undefined && query !== undefined && query.column !== outcome) {
        // Without a model's name beside it, a column by one of these names holds anything at all in tables of other things.
        const isOutcome = model !== undefined || contentOf({ rows, anyScale: true }, outcome) !== 'other';
        return isOutcome ? longShape(names, query, outcome, model) : undefined;
    }
    // A table that has a column of models has no columns for models: what remains are averages, or metrics unknown here.
    if (model !== undefined)
        return undefined;
    return wideShape(sample, query, hints) ?? (outcome === undefined ? itemsShape(sample, query) : undefined);
}
/** What is told of a query wherever a table has a column for it. */
const FACTS = ['text', 'reference', 'subject'];
function itemsShape({ names }, query) {
    if (query === undefined)
        return undefined;
    const columns = factColumns(names, query);
    const [reference, answer] = [columnFor('reference', names), columnFor('answer', names)];
    // Without models, whose answer would it be if not the right one?
    if (reference === undefined && answer !== undefined)
        columns.set('reference', answer);
    if (![...columns.keys()].some((role) => FACTS.includes(role)))
        return undefined;
    const task = columnFor('task', names);
    if (task !== undefined)
        columns.set('task', task);
    return { kind: 'items', query, columns };
}
function factColumns(names, query) {
    const columns = new Map();
    for (const role of FACTS) {
        const column = columnFor(role, names);
        // A question may be the id as well.
        if (column !== undefined && (column !== query?.column || role === 'text'))
            columns.set(role, column);
    }
    return columns;
}
function longShape(names, query, outcome, model) {
    const other = new Map();
    for (const role of LONG_ROLES) {
        const column = columnFor(role, names);
        if (column !== undefined && column !== query.column && column !== outcome && column !== model)
            other.set(role, column);
    }
    const unused = columnsFor('outcome', names).filter((column) => column !== outcome);
    return { kind: 'long', query, outcome, model, other, unused };
}
function wideShape(sample, named, hints) {
    const { header, names } = sample;
    const count = columnFor('count', names);
    const task = columnFor('task', names);
    // A column named `count` is never the id: broken counts must be seen as such.
    const query = named ?? (count === 0 ? undefined : firstColumn(sample, count !== undefined));
    if (query === undefined && count === undefined)
        return undefined;
    const known = new Set(names);
    const labels = new Set(hints.labels?.values());
    const models = [];
    const doubtful = [];
    const setAside = [];
    let isEmpty = true;
    for (const column of names.keys()) {
        if (column === query?.column || column === count || column === task || labels.has(column))
            continue;
        const content = contentOf(sample, column);
        const selected = hints.selects?.(header[column].trim());
        const why = whyNoModel(sample, column, content, selected, known);
        if (why !== undefined)
            setAside.push({ column, why });
        else if (content === 'mixed' && selected !== true)
            doubtful.push(column);
        else
            models.push(column);
        const holdsOutcomes = content === 'outcomes' || content === 'mixed';
        isEmpty &&= !(holdsOutcomes && (why === undefined || selected === false));
    }
    if (isEmpty)
        return undefined;
    const columnOf = new Map(names.map((name, column) => [name, column]));
    const answers = models.map((column) => answerOf(names[column], columnOf));
    const facts = factColumns(names, query);
    const used = new Set([...answers, ...facts.values()]);
    return {
        kind: 'wide',
        query,
        models,
        task,
        count,
        setAside: setAside.filter(({ column }) => !used.has(column)),
        doubtful,
        facts,
        answers,
    };
}
function whyNoModel(sample, column, content, selected, known) {
    const name = sample.names[column];
    if (selected === false)
        return 'not selected by `models`';
    if (content === 'other')
        return 'no outcomes';
    if (UNNAMED.test(name) && content === 'nothing')
        return 'neither a name nor outcomes';
    if (UNNAMED.test(name) && areRowNumbers(sample, column))
        return 'row numbers';
    if (selected === true)
        return undefined;
    return isKnownName(name) || isAnswerOf(name, known) ? 'not models by name' : undefined;
}
/** What is written where a data frame's index has no name. */
const UNNAMED = /^(?:unnamed:_\d+)?$/;
function areRowNumbers({ rows }, column) {
    const first = Number(rows[0]?.[column]);
    return (first === 0 || first === 1) && rows.every((row, i) => Number(row[column]) === first + i);
}
function identityOf(sample) {
    const id = columnFor('query', sample.names);
    if (id !== undefined)
        return { column: id, isText: false };
    const text = columnFor('text', sample.names);
    return text === undefined ? undefined : { column: text, isText: looksLikeText(sample.rows, text) };
}
/** The first column names the queries, unless the table is grouped and that column is one of the models. */
function firstColumn(sample, grouped) {
    const { rows } = sample;
    const distinct = new Set(rows.map((row) => row[0])).size === rows.length;
    const content = contentOf(sample, 0);
    if ((content === 'outcomes' || content === 'nothing') && (grouped || !distinct))
        return undefined;
    return { column: 0, isText: looksLikeText(rows, 0) };
}
/** An id is short and without line ends; a column of questions is not. */
function looksLikeText(rows, column) {
    return rows.some((row) => {
        const cell = row[column];
        return typeof cell === 'string' && (cell.length > 64 || /\s\S+\s/.test(cell.trim()));
    });
}
function contentOf({ rows, anyScale }, column) {
    let outcomes = 0;
    let others = 0;
    for (const row of rows) {
        const value = readJsonCell(row[column]);
        // A number outside 0..1 is a score only on a scale that the user has named; by itself it is as likely a token count.
        if (value === undefined || (!anyScale && typeof value === 'number' && (value < 0 || value > 1)))
            others += 1;
        else if (value !== 'missing')
            outcomes += 1;
    }
    if (others === 0)
        return outcomes === 0 ? 'nothing' : 'outcomes';
    return outcomes === 0 ? 'other' : 'mixed';
}
/** Names that say a verdict, where `score` or `value` might as well be one of several columns of numbers. */
const VERDICTS = new Set(['correct', 'is_correct', 'passed', 'resolved', 'success', 'outcome']);
/** A column by such a name may also hold the right answers of a table that has a column for each model. */
function isVerdict(sample, column) {
    if (column === undefined || !VERDICTS.has(sample.names[column]))
        return false;
    const content = contentOf(sample, column);
    return content === 'outcomes' || content === 'nothing';
}
function hasModelColumns(sample) {
    const models = [...sample.names.keys()].filter((column) => !isKnownName(sample.names[column]) && contentOf(sample, column) === 'outcomes');
    return models.length >= 2;
}
const ANSWER_ENDINGS = ['response', 'answer', 'output', 'prediction', 'completion', 'text'];
/** `gpt-4_response` beside a column `gpt-4`. */
function isAnswerOf(name, names) {
    return ANSWER_ENDINGS.some((ending) => name.endsWith(`_${ending}`) && names.has(name.slice(0, -ending.length - 1)));
}
/** The column that holds a model's answers. */
function answerOf(model, columnOf) {
    return ANSWER_ENDINGS.map((ending) => columnOf.get(`${model}_${ending}`)).find((column) => column !== undefined);
}
/** Whether a file with this one row can be told from a summary: it names a query and a model and says right or wrong. */
function isUnmistakable(shape, header, row) {
    if (shape.kind !== 'long' || shape.model === undefined || !VERDICTS.has(normalName(header[shape.outcome])))
        return false;
    const result = readJsonCell(row[shape.outcome]);
    return typeof result === 'boolean' || result === 0 || result === 1;
}

;// CONCATENATED MODULE: ./build/results/tables/place.js






/**
 * How a table is to be read under the user's settings.
 *
 * @param lineOf  the line of one of the first rows, where the format has lines
 * @throws UserError where it cannot be placed, where a column may or may not be a model, and where a long table lacks
 *   the column that `metric` names
 */
function placeTable(header, rows, file, sink, options, lineOf) {
    const { metric, passThreshold } = options;
    const shape = tableShape(header, rows, {
        metric,
        selects: (model) => sink.selects(model),
        anyScale: passThreshold > 1,
        labels: labelColumns(header, options.labels),
    });
    if (shape === undefined)
        throw noShape(header, file);
    if (shape.kind === 'long' && metric !== undefined && !header.includes(metric)) {
        throw new errors/* UserError */.y(`there is no column ${(0,errors/* quote */.h)(metric)}, which \`metric\` names.`, `There are: ${listed(header)}.`, { file });
    }
    if (shape.kind === 'wide' && metric !== undefined) {
        throw new errors/* UserError */.y(`\`metric\`: ${(0,errors/* quote */.h)(metric)} is no column of outcomes here: the table has one column per model.`, 'Leave `metric` out.', { file });
    }
    const [doubtful] = shape.kind === 'wide' ? shape.doubtful : [];
    if (doubtful !== undefined)
        throw inDoubt(header[doubtful], rows.map((row) => row[doubtful]), file, lineOf);
    return shape;
}
function inDoubt(name, cells, file, lineOf) {
    const row = cells.findIndex((cell) => {
        const result = readJsonCell(cell);
        return result === undefined || (typeof result === 'number' && (result < 0 || result > 1));
    });
    const scores = typeof readJsonCell(cells[row]) === 'number' ? `If these are scores, ${SET_THRESHOLD}. ` : '';
    return new errors/* UserError */.y(`it holds ${(0,errors/* quote */.h)(cells[row])} here and outcomes in other rows.`, `${scores}If it is a model, mend its cells (known: ${SPELLINGS}); if it is not, name the columns that are models with \`models\`.`, { file, column: name, ...(lineOf === undefined ? {} : { line: lineOf(row) }) });
}
function noShape(header, file) {
    const names = ['query', 'model', 'outcome'].map((role) => namesOf(role).slice(0, 4).join(', '));
    return new errors/* UserError */.y(`the columns (${listed(header)}) are neither a query id with outcomes of one model each, nor a query id, a model and an outcome.`, `Known names are, among others: ${names.join('; ')}. \`metric\` names the column of the outcome.`, { file });
}

;// CONCATENATED MODULE: ./build/results/tables/items.js


/** Gives the rows of a table that describes the queries, and holds no outcomes, to a sink. */
class ItemRows {
    shape;
    header;
    sink;
    path;
    labels;
    constructor(shape, header, sink, path, labels) {
        this.shape = shape;
        this.header = header;
        this.sink = sink;
        this.path = path;
        this.labels = labels;
        checkDistinct([shape.query.column, ...shape.columns.values()], header, path);
    }
    /** One row; cells in the order of the header. */
    add(row, line) {
        const { shape, header, path, labels } = this;
        const id = idOf(row, shape.query, header, { file: path, line });
        const column = shape.columns.get('task');
        const task = column === undefined ? '' : nameOf(row[column]);
        this.sink.fact(task === '' ? { id } : { task, id }, {
            details: rowDetails(shape.columns, row),
            labels: new Map([...labels].map(([field, at]) => [field, nameOf(row[at])])),
        }, line);
    }
}

;// CONCATENATED MODULE: ./build/results/tables/long.js




/** Positions of the columns that a long table is read from. */
function columnsUsed({ query, outcome, model, other }) {
    return [query.column, outcome, ...(model === undefined ? [] : [model]), ...other.values()];
}
/** Gives the rows of a long table to a sink. */
class LongRows {
    shape;
    header;
    context;
    constructor(shape, header, context) {
        this.shape = shape;
        this.header = header;
        this.context = context;
        checkDistinct(columnsUsed(shape), header, context.path);
        const { outcome, unused } = shape;
        for (const column of unused) {
            context.sink.setAside(`column ${(0,errors/* quote */.h)(header[column])}: the outcome is ${(0,errors/* quote */.h)(header[outcome])}; \`metric\` chooses another`);
        }
    }
    /** One row; cells in the order of the header. */
    add(row, line) {
        const { shape, header, context } = this;
        const place = { file: context.path, line };
        const model = shape.model === undefined ? context.modelOfFile : nameOf(row[shape.model]);
        if (model === '') {
            const column = shape.model === undefined ? {} : { column: header[shape.model] };
            throw new errors/* UserError */.y('the row names no model.', 'Give every row the name of its model.', { ...place, ...column });
        }
        const record = {
            model,
            id: idOf(row, shape.query, header, place),
            result: this.result(row, place),
            line,
        };
        const task = nameOf(this.cell(row, 'task'));
        if (task !== '')
            record.task = task;
        this.addNumbers(record, row, place);
        const judge = nameOf(this.cell(row, 'judge'));
        if (context.details)
            record.details = rowDetails(this.shape.other, row);
        // The judge is told in any case: where two of them differ, the error says how to choose one.
        else if (judge !== '')
            record.details = { judge };
        if (context.labels.size > 0) {
            record.labels = new Map([...context.labels].map(([field, column]) => [field, nameOf(row[column])]));
        }
        this.give(record, judge);
    }
    give(record, judge) {
        const { sink, details, judge: used } = this.context;
        if (details && judge !== '')
            sink.verdict(judge, record);
        if (!this.shape.other.has('judge') || used.takes(judge, sink))
            sink.record(record);
    }
    cell(row, role) {
        const column = this.shape.other.get(role);
        return column === undefined ? undefined : row[column];
    }
    /** An error counts only where there is no outcome: some harnesses log a message beside a graded answer too. */
    result(row, place) {
        const { outcome } = this.shape;
        const result = readJsonCell(row[outcome]);
        if (result === undefined)
            throw unknownCell(row[outcome], { ...place, column: this.header[outcome] });
        return result === 'missing' && holdsError(this.cell(row, 'error')) ? 'error' : result;
    }
    addNumbers(record, row, place) {
        const repeat = this.shape.other.get('repeat');
        const count = this.shape.other.get('count');
        if (repeat !== undefined && !isBlank(row[repeat]))
            record.repeat = repeatOf(row[repeat], { ...place, column: this.header[repeat] });
        if (count !== undefined && !isBlank(row[count]))
            record.count = countOf(row[count], { ...place, column: this.header[count] });
    }
}
function isBlank(cell) {
    return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
function repeatOf(cell, place) {
    const number = Number(textOf(cell));
    if (Number.isFinite(number))
        return number;
    throw new errors/* UserError */.y(`the repeat ${(0,errors/* quote */.h)(cell)} is not a number.`, 'Number the repeated draws 0, 1, 2, ...', place);
}

;// CONCATENATED MODULE: ./build/results/tables/rows.js




/** What the rows of a table of this shape are given to; undefined where nothing in it is wanted. */
function tableRows(shape, header, context, options) {
    const { sink, path, labels } = context;
    const only = options.onlyDetails === true;
    switch (shape.kind) {
        case 'items':
            return new ItemRows(shape, header, sink, path, labels);
        case 'long':
            return only && !holdsDetails(shape.other) ? undefined : new LongRows(shape, header, context);
        case 'wide': {
            const details = options.details && saysMore(shape);
            return only && !details
                ? undefined
                : new WideRows(shape, header, sink, path, options.passThreshold, labels, details);
        }
    }
}

// EXTERNAL MODULE: ./build/results/take-glimpse.js
var take_glimpse = __webpack_require__(4340);
;// CONCATENATED MODULE: ./build/results/readers/csv.js











/** Comma-separated tables of any origin: one column per model, or one row per (query, model). */
const csvReader = {
    name: 'csv',
    title: 'CSV table',
    looksFor: 'a header with a query id and one column per model, or with query, model and correct (or score)',
    chooses: ['judge'],
    accepts: (glimpse, options) => {
        if (glimpse.kind !== 'csv' || glimpse.rows.length === 0)
            return false;
        const anyScale = options !== undefined && options.passThreshold > 1;
        return tableShape(cleanHeader(glimpse), glimpse.rows, { metric: options?.metric, anyScale }) !== undefined;
    },
    read: readCsvFiles,
};
async function readCsvFiles(files, sink, options) {
    const models = namesFromPaths(files.map(({ file }) => file.path));
    const judge = new JudgeOfTables(options.judge);
    for (const [i, { file, glimpse }] of files.entries()) {
        const out = sink.open(file, 'csv');
        const header = cleanHeader(glimpse);
        const { rows: first } = glimpse;
        const shape = placeTable(header, first, file.path, out, options, (row) => lineOf(header, first, row));
        const { text } = await (0,take_glimpse/* openingOf */.E)(file);
        const table = { file, header, delimiter: (0,delimiter/* delimiterOf */.Vl)(text), lineEnd: (0,delimiter/* lineEndOf */.vN)(text) };
        const labels = labelColumns(header, options.labels);
        const context = { sink: out, path: file.path, modelOfFile: models[i], details: options.details, labels, judge };
        const rows = tableRows(shape, header, context, options);
        if (rows === undefined)
            continue;
        const isPlain = labels.size === 0 && options.passThreshold <= 1 && table.lineEnd === '\n';
        if (rows instanceof WideRows && !rows.givesFacts && isPlain && GridScan.suits(rows.shape, header, table.delimiter))
            await readGrid(table, rows, out);
        else
            await readRows(table, file.open(), 1, rows);
    }
    judge.check(files[0].file.path);
}
/** The line of one of the first rows: cells may span lines. */
function lineOf(header, rows, row) {
    const before = [header, ...rows.slice(0, row)];
    return before.reduce((line, cells) => line + 1 + cells.join('').split('\n').length - 1, 1);
}
/** Names without the white space around them, and without a guard against spreadsheets. */
function cleanHeader({ header }) {
    return header.map((name) => name.replace(/^'(?='*[=+\-@\t\r])/, '').trim());
}
async function readRows({ file, header, delimiter, lineEnd }, chunks, firstLine, rows) {
    for await (const batch of (0,csv_rows/* csvRows */.K)(file, chunks, header, delimiter, firstLine, lineEnd)) {
        for (const { cells, line } of batch)
            rows.add(cells, line);
    }
}
/** A plain grid of 0 and 1 is scanned as bytes as far as it goes; what follows is read in general. */
async function readGrid(table, rows, sink) {
    const scan = new GridScan(sink.grid(rows.names), rows.names.length);
    const chunks = table.file.open()[Symbol.asyncIterator]();
    try {
        for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
            const rest = scan.write(next.value);
            if (rest !== undefined)
                return await readRows(table, resumed(rest.bytes, chunks), rest.line, rows);
        }
        const rest = scan.end();
        if (rest !== undefined)
            await readRows(table, resumed(rest.bytes, chunks), rest.line, rows);
    }
    finally {
        // Whoever asks for chunks one by one has to close the file himself where a row is refused.
        await chunks.return?.();
    }
}
async function* resumed(first, others) {
    yield first;
    for (let next = await others.next(); !next.done; next = await others.next())
        yield next.value;
}

;// CONCATENATED MODULE: ./build/results/readers/deepeval/case.js



function looksLikeCase(item) {
    if (!isObject(item))
        return false;
    return (Array.isArray(field(item, 'metricsData')) ||
        Array.isArray(field(item, 'metricsMetadata')) ||
        (Object.hasOwn(item, 'name') &&
            Object.hasOwn(item, 'success') &&
            ['actualOutput', 'turns'].some((key) => Object.hasOwn(item, key))));
}
/** Names that DeepEval gives by position in the run, which differs where runs differ. */
function hasAutomaticName(name) {
    return /^(?:conversational_)?test_case_(?:[0-9]+|None)$/.test(name);
}
/**
 * Reads one test case.
 *
 * @param metrics  the names of all metrics seen are added here
 * @throws UserError where it is not a test case, or its verdict is neither true, false nor null
 */
function caseOf(value, isConversation, options, metrics, place) {
    if (!isObject(value))
        throw new errors/* UserError */.y(`a test case is not an object but ${(0,errors/* quote */.h)(value)}.`, MEND, place);
    const found = metricsOf(value, place);
    for (const { name } of found)
        if (name !== undefined)
            metrics.add(name);
    const isAnswered = isConversation ||
        optionalText(field(value, 'actualOutput')) !== undefined ||
        Object.hasOwn(value, 'multimodalInputActualOutput');
    const name = optionalText(field(value, 'name'));
    return {
        name: name === undefined || name.trim() === '' ? undefined : name,
        content: case_contentOf(value, isConversation),
        result: resultOf(value, found, options.metric, isAnswered ? 'unscored' : 'error', place),
        details: options.details ? caseDetails(value, found) : undefined,
        line: place.line ?? 1,
    };
}
const MEND = 'Write the file again with DeepEval.';
function metricsOf(item, place) {
    const list = field(item, 'metricsData') ?? field(item, 'metricsMetadata') ?? [];
    if (!Array.isArray(list) || !list.every(isObject)) {
        throw new errors/* UserError */.y(`the metrics of a test case are not a list of objects but ${(0,errors/* quote */.h)(list)}.`, MEND, place);
    }
    return list.map((metric) => ({
        name: optionalText(field(metric, 'name') ?? field(metric, 'metric')),
        success: case_verdictOf(field(metric, 'success'), place),
        failed: (field(metric, 'error') ?? null) !== null,
        flaky: field(metric, 'flaky') === true,
        judge: optionalText(field(metric, 'evaluationModel')),
    }));
}
/** Null values are left out of the file. */
function case_verdictOf(value, place) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'boolean')
        return value;
    throw new errors/* UserError */.y(`"success" is ${shown(value)}, neither true, false nor null.`, MEND, place);
}
/**
 * The verdict of the case, or of the metric asked for. Scores are never compared with thresholds here: for some
 * metrics a high score is bad, and only `success` knows.
 */
function resultOf(item, metrics, metric, ungraded, place) {
    const success = case_verdictOf(field(item, 'success'), place);
    const deciding = metrics.filter(({ name, flaky }) => (metric === undefined ? !flaky : name === metric));
    if (metric === undefined) {
        if (success !== false)
            return success ?? ungraded;
        const judged = deciding.some((one) => one.success === false && !one.failed);
        return !judged && deciding.some(({ failed }) => failed) ? ungraded : false;
    }
    if (deciding.some((one) => one.success === false && !one.failed))
        return false;
    return deciding.length > 0 && deciding.every((one) => one.success === true) ? true : ungraded;
}
function case_contentOf(item, isConversation) {
    if (!isConversation) {
        const input = field(item, 'input') ?? field(item, 'multimodalInput') ?? undefined;
        return input === undefined ? undefined : textId(JSON.stringify([input, field(item, 'expectedOutput') ?? null]));
    }
    // The turns hold the model's own answers; the scenario, or else what the user said first, was there before.
    const turns = field(item, 'turns');
    const first = Array.isArray(turns)
        ? turns.find((turn) => isObject(turn) && field(turn, 'role') === 'user')
        : undefined;
    const opening = optionalText(field(item, 'scenario')) ?? (isObject(first) ? optionalText(field(first, 'content')) : undefined);
    return opening === undefined ? undefined : textId(JSON.stringify([opening, field(item, 'expectedOutcome') ?? null]));
}
function caseDetails(item, metrics) {
    const judges = new Set(metrics.map(({ judge }) => judge));
    return detailsOf({
        answer: optionalText(field(item, 'actualOutput')),
        reference: optionalText(field(item, 'expectedOutput')),
        prompt: optionalText(field(item, 'input')),
        judge: judges.size === 1 ? [...judges][0] : undefined,
        // `evaluationCost` is what the judge cost.
        cost: optionalNumber(field(item, 'tokenCost')),
        latency: optionalNumber(field(item, 'completionTime')),
        inputTokens: optionalNumber(field(item, 'inputTokenCount')),
        outputTokens: optionalNumber(field(item, 'outputTokenCount')),
    });
}

;// CONCATENATED MODULE: ./build/results/readers/deepeval/deepeval.js





/** DeepEval's local results: one test run, of one model, to a file. */
const deepevalReader = {
    name: 'deepeval',
    title: 'DeepEval test run',
    looksFor: '`testCases` (or `conversationalTestCases`) with `metricsData`',
    accepts: (glimpse) => isRun(glimpse) || isLink(glimpse),
    withoutQueries: (glimpse) => (isLink(glimpse) ? 'it holds only the link to a test run' : undefined),
    read: readRuns,
};
const LISTS = ['testCases', 'conversationalTestCases'];
function isRun(glimpse) {
    if (glimpse.kind !== 'json-object')
        return false;
    const wrapped = field(glimpse.value, 'testRunData');
    const run = isObject(wrapped) ? wrapped : glimpse.value;
    const lists = LISTS.map((key) => field(run, key)).filter((list) => Array.isArray(list));
    if (lists.some((list) => list.length > 0 && list.every(looksLikeCase)))
        return true;
    return (lists.length === LISTS.length &&
        lists.every((list) => list.length === 0) &&
        Array.isArray(field(run, 'metricsScores')));
}
function isLink(glimpse) {
    return glimpse.kind === 'json-object' && Object.keys(glimpse.value).join() === 'testRunLink';
}
async function readRuns(files, sink, options) {
    const runs = [];
    for (const { file } of files)
        runs.push(await readRun(file, sink.open(file, deepevalReader.name), options));
    const named = runs.every(namesItsCases);
    const fallback = namesOfRuns(files.map(({ file }) => file.path));
    for (const [i, run] of runs.entries())
        addRun(run, modelOf(run, fallback[i]), named);
}
async function readRun(file, sink, options) {
    const run = { file, sink, cases: [], metrics: new Set(), model: undefined, identifier: undefined };
    for await (const batch of (0,read/* jsonValues */.R)(file, deepeval_select)) {
        for (const { path, value, line } of batch) {
            const [key, index] = path[0] === 'testRunData' ? path.slice(1) : path;
            if (key === 'hyperparameters')
                run.model = modelAmong(value);
            else if (key === 'identifier')
                run.identifier = nonEmpty(value);
            else if (typeof index === 'number')
                run.cases.push(caseOf(value, key === LISTS[1], options, run.metrics, { file: file.path, line }));
            else if (value !== null)
                throw notARun(file, line, value);
        }
    }
    if (run.cases.length === 0) {
        throw new errors/* UserError */.y('the test run holds no test case.', 'Did the evaluation end before it wrote its results?', {
            file: file.path,
        });
    }
    if (options.metric !== undefined && !run.metrics.has(options.metric)) {
        const known = [...run.metrics].sort().map(errors/* quote */.h).join(', ') || 'none';
        throw new errors/* UserError */.y(`\`metric\`: ${(0,errors/* quote */.h)(options.metric)} is not in the test run.`, `It has: ${known}.`, {
            file: file.path,
        });
    }
    return run;
}
/** Only what is needed is parsed; each case is taken alone, because its trace may be long. */
function deepeval_select(path) {
    const [key, index] = path[0] === 'testRunData' ? path.slice(1) : path;
    if (index !== undefined)
        return 'take';
    if (key === undefined)
        return 'enter';
    if (LISTS.includes(String(key)))
        return 'enter';
    return key === 'hyperparameters' || key === 'identifier' ? 'take' : 'skip';
}
function notARun(file, line, value) {
    return new errors/* UserError */.y(`${(0,errors/* quote */.h)(value)} stands where a list of test cases should be.`, 'Write the file again with DeepEval.', { file: file.path, line });
}
/** People log the model under test as `model` or `Model`; nothing else of the run is about it. */
function modelAmong(hyperparameters) {
    if (!isObject(hyperparameters))
        return undefined;
    const key = ['model', 'Model'].find((name) => nonEmpty(field(hyperparameters, name)) !== undefined);
    return key === undefined ? undefined : nonEmpty(field(hyperparameters, key));
}
function nonEmpty(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
/** Names that DeepEval itself gives to files; they say when a run was made, not of what. */
const OWN_NAME = /^(.+?)(?:[/!]\.deepeval)?[/!](?:test_run_[0-9]{8}_[0-9]{6}|\.latest_run_full|\.latest_test_run)\.json$/;
function namesOfRuns(paths) {
    const telling = paths.map((path) => OWN_NAME.exec(path)?.[1] ?? path);
    return namesFromPaths(new Set(telling).size === telling.length ? telling : paths);
}
function modelOf(run, fromPath) {
    if (run.model !== undefined)
        return run.model;
    const [name, source] = run.identifier === undefined ? [fromPath, 'its path'] : [run.identifier, 'its `identifier`'];
    run.sink.warn(`the test run does not say which model it tested (no \`hyperparameters.model\`); it is named ${(0,errors/* quote */.h)(name)} after ${source}`);
    return name;
}
/** Whether the user named every case: only then do names identify queries in all runs. */
function namesItsCases({ cases }) {
    const names = new Set(cases.map(({ name }) => name));
    return names.size === cases.length && cases.every(({ name }) => name !== undefined && !hasAutomaticName(name));
}
function addRun(run, model, named) {
    const draws = new Map();
    const ids = run.cases.map((item) => deepeval_idOf(item, named, run.file));
    const total = new Map();
    for (const id of ids)
        total.set(id, (total.get(id) ?? 0) + 1);
    for (const [i, item] of run.cases.entries()) {
        const id = ids[i];
        const repeat = draws.get(id) ?? 0;
        draws.set(id, repeat + 1);
        run.sink.record({
            model,
            id,
            result: item.result,
            line: item.line,
            ...(total.get(id) > 1 ? { repeat } : {}),
            ...(named && item.content !== undefined ? { contentHash: item.content } : {}),
            ...(item.details === undefined ? {} : { details: item.details }),
        });
    }
}
function deepeval_idOf({ name, content, line }, named, file) {
    if (named)
        return name;
    if (content !== undefined)
        return content;
    throw new errors/* UserError */.y('the test case has neither a name of its own nor an input.', 'Give every test case a `name`.', {
        file: file.path,
        line,
    });
}

;// CONCATENATED MODULE: ./build/results/readers/eval-arena.js


/** How far the logged share may lie from correct / count: it was rounded when it was written. */
const ROUNDING = 1e-3;
/** eval-arena: one row per (benchmark, example, model) with the share of its draws that were right. */
const evalArenaReader = {
    name: 'eval-arena',
    title: 'eval-arena',
    looksFor: 'rows with benchmark_id, model, example_id and pass1',
    accepts: (glimpse) => allHave(firstRows(glimpse), ['benchmark_id', 'model', 'example_id', 'pass1']),
    read: readEvalArena,
};
async function readEvalArena(files, sink, options) {
    for (const { file } of files) {
        const out = sink.open(file, 'eval-arena');
        onlyMetric(options, 'pass1', file);
        unitScale(options, file);
        let shares = 0;
        for await (const { row, line } of wholeRows(file, out)) {
            const place = { file: file.path, line };
            const result = shareOf(row, place);
            if (typeof result === 'number' && result !== 0 && result !== 1)
                shares += 1;
            out.record({
                model: requiredText(row, 'model', place),
                task: requiredText(row, 'benchmark_id', place),
                id: requiredText(row, 'example_id', place),
                result,
                line,
            });
        }
        if (shares > 0) {
            out.warn(`${shares} outcomes are shares over several draws; a model counts as right where its share reaches the pass threshold ${options.passThreshold}`);
        }
    }
}
/**
 * The share of right draws. The draws themselves are gone: which of them were right is not known, so they are not
 * given as repeats. `count` is the number of draws, not of queries.
 */
function shareOf(row, place) {
    const share = scoreOf(field(row, 'pass1'), 'pass1', place);
    if (typeof share !== 'number')
        return share;
    const correct = field(row, 'correct') ?? undefined;
    const count = field(row, 'count') ?? undefined;
    if (correct === undefined || count === undefined)
        return share;
    if (typeof correct !== 'number' || typeof count !== 'number' || !(count > 0 && correct >= 0 && correct <= count)) {
        throw new errors/* UserError */.y(`${shown(correct)} correct of ${shown(count)} draws is not possible.`, 'Mend or leave out the row.', place);
    }
    if (Math.abs(share - correct / count) <= ROUNDING)
        return correct / count;
    throw new errors/* UserError */.y(`"pass1" is ${(0,errors/* quote */.h)(share)}, but ${correct} of ${count} draws are correct.`, 'Mend or leave out the row: one of the three numbers is wrong.', place);
}

;// CONCATENATED MODULE: ./build/results/readers/evalplus.js





/** EvalPlus: HumanEval+ and MBPP+, one file to a model and data set. */
const evalplusReader = {
    name: 'evalplus',
    title: 'EvalPlus results',
    looksFor: '`eval` with samples that have `base_status` and `plus_status` (in old versions: `base` and `plus`)',
    accepts: (glimpse) => glimpsedTasks(glimpse)?.some(evalplus_looksLikeTask) ?? false,
    read: readEvalplus,
};
function evalplus_looksLikeTask(task) {
    if (Array.isArray(task))
        return isObject(task[0]) && Object.hasOwn(task[0], 'base_status');
    return (isObject(task) &&
        Array.isArray(field(task, 'base')) &&
        (Object.hasOwn(task, 'nfiles') || Object.hasOwn(task, 'files')));
}
async function readEvalplus(files, sink, options) {
    const surveys = [];
    for (const { file } of files)
        surveys.push(await survey(file));
    const sinks = files.map(({ file }) => sink.open(file, evalplusReader.name));
    const tests = testsFor(surveys, sinks, options.metric);
    compareHashes(surveys, sinks);
    const models = modelsOf(surveys);
    for (const [i, { file }] of surveys.entries()) {
        for await (const task of codeTasks(file))
            addTask(task, models[i], tests, file, sinks[i], options);
    }
}
/** What must be known of all files before any is read; it ends at the first added test. */
async function survey(file) {
    let dataset;
    let hasPlus = false;
    for await (const task of codeTasks(file)) {
        dataset ??= task.id.split('/')[0];
        hasPlus = samplesOf(task, file).some(({ plus }) => plus !== undefined);
        if (hasPlus)
            break;
    }
    return { file, hasPlus, dataset: dataset, hash: await hashOf(file) };
}
async function hashOf(file) {
    for await (const batch of (0,read/* jsonValues */.R)(file, (path) => path.length === 0 ? 'enter' : path.length === 1 && path[0] === 'hash' ? 'take' : 'skip')) {
        if (batch[0] !== undefined)
            return optionalText(batch[0].value);
    }
    return undefined;
}
function testsFor(surveys, sinks, metric) {
    if (metric !== undefined && metric !== 'base' && metric !== 'plus') {
        throw new errors/* UserError */.y(`\`metric\`: ${(0,errors/* quote */.h)(metric)} is not in the file.`, 'There are base, and plus (which is base and plus).', { file: surveys[0].file.path });
    }
    if (metric === 'base')
        return 'base';
    const without = surveys.filter(({ hasPlus }) => !hasPlus);
    if (without.length === 0)
        return 'plus';
    if (metric === undefined && without.length === surveys.length) {
        for (const sink of sinks)
            sink.warn('only the base tests were run, so they alone decide');
        return 'base';
    }
    throw new errors/* UserError */.y('only the base tests were run, but all models are graded by base and plus tests.', 'Run the plus tests too, or set `metric` to base to grade every model by the base tests.', { file: without[0].file.path });
}
/** Other versions of a data set have other tests, and some of them other texts. */
function compareHashes(surveys, sinks) {
    const first = new Map();
    for (const [i, { dataset, hash }] of surveys.entries()) {
        if (hash === undefined)
            continue;
        const known = first.get(dataset) ?? hash;
        first.set(dataset, known);
        if (known !== hash) {
            sinks[i].warn(`graded on another version of ${(0,errors/* quote */.h)(dataset)} (hash ${(0,errors/* quote */.h)(hash)}) than the first file (${(0,errors/* quote */.h)(known)}): tests and texts of some tasks may differ`);
        }
    }
}
/** Names come from the paths, and are told apart within a data set: a model has one file for each. */
function modelsOf(surveys) {
    const names = new Map();
    for (const dataset of new Set(surveys.map((one) => one.dataset))) {
        const paths = surveys.filter((one) => one.dataset === dataset).map(({ file }) => file.path);
        for (const [i, name] of namesFromPaths(paths.map(evalplus_samplesPath)).entries())
            names.set(paths[i], name);
    }
    return surveys.map(({ file }) => names.get(file.path));
}
/** The path of the samples that were graded: a file, or the folder in which the results lie. */
function evalplus_samplesPath(path) {
    const inFolder = /^(.+)[/!]eval_results\.json$/.exec(path);
    return inFolder?.[1] ?? path.replace(/[._]eval_results\.json$/, '');
}
function addTask(task, model, tests, file, sink, options) {
    const samples = samplesOf(task, file);
    for (const [repeat, sample] of samples.entries()) {
        sink.record({
            model,
            id: task.id,
            result: evalplus_resultOf(sample, tests),
            line: task.line,
            ...(samples.length > 1 ? { repeat } : {}),
            ...(options.details && sample.solution !== undefined ? { details: { answer: sample.solution } } : {}),
        });
    }
}
function evalplus_resultOf({ base, plus }, tests) {
    if (tests === 'base')
        return base ?? 'unscored';
    if (base === false || plus === false)
        return false;
    return base === undefined || plus === undefined ? 'unscored' : true;
}
function samplesOf(task, file) {
    const place = { file: file.path, line: task.line };
    if (isObject(task.samples)) {
        const base = statuses(field(task.samples, 'base'), task, file);
        const plus = statuses(field(task.samples, 'plus') ?? [], task, file);
        if (base.length === 0 || (plus.length > 0 && plus.length !== base.length)) {
            throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(task.id)} has ${base.length} base and ${plus.length} plus results.`, 'Write the file again with EvalPlus.', place);
        }
        return base.map((status, i) => ({
            base: verdictOf(status, 'base', place),
            plus: verdictOf(plus[i], 'plus', place),
            solution: undefined,
        }));
    }
    return sampleList(task, file).map((sample) => {
        if (!Object.hasOwn(sample, 'base_status')) {
            throw new errors/* UserError */.y(`a sample of ${(0,errors/* quote */.h)(task.id)} has no "base_status".`, 'Write the file again with EvalPlus.', place);
        }
        return {
            base: verdictOf(field(sample, 'base_status'), 'base_status', place),
            plus: verdictOf(field(sample, 'plus_status'), 'plus_status', place),
            solution: optionalText(field(sample, 'solution')),
        };
    });
}
/** Old versions: `[status, details]` for each sample. */
function statuses(list, { id, line }, file) {
    if (Array.isArray(list) && list.every((item) => Array.isArray(item) && item.length > 0))
        return list.map((item) => item[0]);
    throw new errors/* UserError */.y(`the results of ${(0,errors/* quote */.h)(id)} are not pairs of status and details.`, 'Write the file again with EvalPlus.', { file: file.path, line });
}

;// CONCATENATED MODULE: ./build/results/shared/newest-runs.js

/**
 * The newest run of each model on each task. Of files with the same date, which are copies of one run, the first is kept.
 *
 * @throws UserError where a model has two results on a task and not both are dated
 */
function newestRuns(runs) {
    const best = new Map();
    const keyOf = (run) => JSON.stringify([run.model, run.task]);
    for (const run of runs) {
        const other = best.get(keyOf(run));
        if (other === undefined)
            best.set(keyOf(run), run);
        else if (run.date === undefined || other.date === undefined)
            throw twice(run, other);
        else if (run.date > other.date)
            best.set(keyOf(run), run);
    }
    const newest = [];
    const older = [];
    for (const run of runs) {
        const kept = best.get(keyOf(run));
        if (kept === run)
            newest.push(run);
        else {
            const relation = kept.date === run.date ? 'the same run as' : 'an older run of the same model and task than';
            older.push({ run, why: `all rows: ${relation} ${kept.file.path}` });
        }
    }
    return { newest, older };
}
function twice(run, other) {
    const task = run.task === '' ? '' : ` on ${(0,errors/* quote */.h)(run.task)}`;
    return new errors/* UserError */.y(`it holds results of ${(0,errors/* quote */.h)(run.model)}${task}, and so does ${other.file.path}; nothing says which is newer.`, 'Leave one of the two out.', { file: run.file.path });
}

;// CONCATENATED MODULE: ./build/results/shared/one-for-all.js

/**
 * Chooses one metric (or filter) for each task, the same for all models: outcomes that were graded in two ways say
 * nothing about each other. The order of the offers has no influence.
 *
 * The user's choice need not exist in a task that leaves no choice, as long as some task has it.
 *
 * @throws UserError where the files of a task have nothing in common, where the user's choice is not among what is there,
 *   and where only the user can choose
 */
function chooseForAll(offers, question) {
    const wantedExists = offers.some(({ names }) => question.wanted !== undefined && names.has(question.wanted));
    const byTask = new Map();
    const alternatives = new Map();
    for (const [task, group] of groupByTask(offers)) {
        const common = [...group[0].names].filter((name) => group.every(({ names }) => names.has(name))).sort();
        const name = chooseOne(common, group, question, wantedExists);
        byTask.set(task, name);
        const others = [...new Set(group.flatMap(({ names }) => [...names]))].filter((other) => other !== name).sort();
        if (name === question.wanted || (others.length === 0 && question.wanted === undefined))
            continue;
        const key = JSON.stringify([name, others]);
        const same = alternatives.get(key) ?? { name, others, tasks: [] };
        alternatives.set(key, { ...same, tasks: [...same.tasks, task] });
    }
    const notes = [...alternatives.values()].map(({ name, others, tasks }) => noteText(question, name, others, tasks));
    return { byTask, notes };
}
function groupByTask(offers) {
    const groups = new Map();
    for (const offer of offers)
        groups.set(offer.task, [...(groups.get(offer.task) ?? []), offer]);
    return groups;
}
function chooseOne(common, group, question, wantedExists) {
    const { input, wanted, preferred, otherwise } = question;
    if (wanted !== undefined) {
        const lacking = group.find(({ names }) => !names.has(wanted));
        if (lacking === undefined)
            return wanted;
        const someHaveIt = group.some(({ names }) => names.has(wanted));
        if (common.length === 1 && wantedExists && !someHaveIt)
            return common[0];
        throw new errors/* UserError */.y(`there is no ${input} ${(0,errors/* quote */.h)(wanted)}.`, `It has ${one_for_all_listed([...lacking.names].sort())}.`, {
            file: lacking.path,
        });
    }
    const known = preferred.find((name) => common.includes(name));
    if (known !== undefined)
        return known;
    if (common.length === 1 || (common.length > 0 && otherwise === 'first by name'))
        return common[0];
    const first = group[0];
    if (common.length > 1) {
        throw new errors/* UserError */.y(`none of its ${input}s is known to say right or wrong.`, `Set \`${input}\` to one of ${one_for_all_listed(common)}.`, { file: first.path });
    }
    const other = group.find(({ names }) => ![...first.names].some((name) => names.has(name))) ?? group.at(-1);
    throw new errors/* UserError */.y(`no ${input} is common to all files of ${taskText([first.task])}: it has ${one_for_all_listed([...first.names].sort())}, and ${other.path} has ${one_for_all_listed([...other.names].sort())}.`, 'Evaluate all models in the same way, or leave one of the files out.', { file: first.path });
}
function noteText({ input }, name, others, tasks) {
    const also = others.length === 0 ? 'there is no other' : `also there: ${one_for_all_listed(others)}; \`${input}\` sets another`;
    return `${input} ${(0,errors/* quote */.h)(name)} is used for all models on ${taskText(tasks)} (${also})`;
}
function taskText(tasks) {
    if (tasks.length === 1 && tasks[0] === '')
        return 'the task';
    return `${tasks.length === 1 ? 'task' : 'tasks'} ${one_for_all_listed(tasks)}`;
}
const LIST_LIMIT = 12;
function one_for_all_listed(names) {
    const shown = names.slice(0, LIST_LIMIT).map((name) => (0,errors/* quote */.h)(name));
    const rest = names.length > LIST_LIMIT ? ` and ${names.length - LIST_LIMIT} more` : '';
    return `${shown.join(', ') || 'none'}${rest}`;
}

;// CONCATENATED MODULE: ./build/results/readers/helm/rows.js


/** Statistics that describe the answer instead of grading it. */
const DESCRIBING = new Set([
    'finish_reason_length',
    'finish_reason_stop',
    'finish_reason_endoftext',
    'num_output_tokens',
    'num_prompt_tokens',
    'inference_runtime',
]);
/**
 * Reads per_instance_stats.json or display_predictions.json. Each of HELM's metrics appends its own entries, so the
 * statistics of one trial are collected from wherever they stand. HELM leaves out those that are NaN.
 */
async function readOutcomes(file, wanted) {
    const trials = new Map();
    const metrics = new Set();
    for await (const batch of (0,read/* jsonRows */.G)(file)) {
        for (const { row, line } of batch) {
            const place = { file: file.path, line };
            const { id, trial, isPerturbed } = trialOf(row, place);
            const key = JSON.stringify([id, trial]);
            const known = trials.get(key) ?? { id, trial, isPerturbed, line, scores: new Map() };
            trials.set(key, known);
            for (const [name, value] of statisticsOf(row, place)) {
                metrics.add(name);
                if (!wanted.has(name) && !DESCRIBING.has(name))
                    continue;
                const before = known.scores.get(name);
                if (before !== undefined && before !== value)
                    throw twoValues(id, name, place);
                known.scores.set(name, value);
            }
        }
    }
    if (trials.size === 0)
        throw new errors/* UserError */.y('the list is empty.', 'Did the run end before its metrics were computed?', { file: file.path });
    return { trials: [...trials.values()], metrics };
}
/**
 * Identity of an entry. A perturbed copy is another question than its original, although HELM gives both one id; its
 * own id names the perturbation with all settings that change the text.
 */
function trialOf(row, place) {
    const instance = row['instance_id'];
    const trial = row['train_trial_index'];
    if (typeof instance !== 'string' || instance === '') {
        throw new errors/* UserError */.y(`the instance_id ${(0,errors/* quote */.h)(instance ?? null)} is not a text.`, 'Write the file again with HELM.', place);
    }
    if (typeof trial !== 'number' || !Number.isSafeInteger(trial) || trial < 0) {
        throw new errors/* UserError */.y(`the train_trial_index ${(0,errors/* quote */.h)(trial ?? null)} is not a count.`, 'Write the file again with HELM.', place);
    }
    return { id: queryId(instance, row['perturbation']), trial, isPerturbed: rows_isObject(row['perturbation']) };
}
/** Flags of a perturbation that say what it is used for, not what it does to the text. */
const FLAGS = new Set(['name', 'robustness', 'fairness', 'computed_on']);
function queryId(instance, perturbation) {
    if (!rows_isObject(perturbation))
        return instance;
    const settings = Object.keys(perturbation)
        .filter((key) => !FLAGS.has(key))
        .sort()
        .map((key) => `${key}=${JSON.stringify(perturbation[key])}`);
    const name = typeof perturbation['name'] === 'string' ? perturbation['name'] : JSON.stringify(perturbation['name'] ?? null);
    return `${instance} [${[name, ...settings].join(' ')}]`;
}
/** Name and value of each statistic; one without a number is as good as absent. */
function statisticsOf(row, place) {
    const { stats } = row;
    if (rows_isObject(stats))
        return Object.entries(stats).filter((entry) => isNumber(entry[1]));
    if (!Array.isArray(stats))
        throw badStatistics(stats, place);
    const found = [];
    for (const stat of stats) {
        const name = rows_isObject(stat) && rows_isObject(stat['name']) ? stat['name']['name'] : undefined;
        if (!rows_isObject(stat) || typeof name !== 'string')
            throw badStatistics(stat, place);
        if (isNumber(stat['mean']))
            found.push([name, stat['mean']]);
    }
    return found;
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function rows_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function badStatistics(value, place) {
    return new errors/* UserError */.y(`the statistics ${(0,errors/* quote */.h)(value ?? null)} have no names and values.`, 'Write the file again with HELM.', place);
}
function twoValues(id, name, place) {
    return new errors/* UserError */.y(`${(0,errors/* quote */.h)(id)} has two different values of ${(0,errors/* quote */.h)(name)} in one trial.`, 'Write the file again with HELM.', place);
}

;// CONCATENATED MODULE: ./build/results/readers/helm/details.js


/**
 * Answers, references and prompts of a run, from display_predictions.json and instances.json beside the outcomes,
 * where helm-summarize has written them.
 */
async function readDetails(file) {
    const folder = [file, ...(await file.neighbours())];
    const named = (name) => folder.find(({ path }) => path
        .split(/[/!]/)
        .at(-1)
        .replace(/\.(?:gz|zst)$/, '') === name);
    const answers = await readAnswers(named('display_predictions.json') ?? named('predictions.json'));
    const questions = await readQuestions(named('instances.json'));
    return ({ id, trial }) => {
        const answer = answers.get(trialKey(id, trial));
        return { ...questions.get(id), ...(answer === undefined ? {} : { answer }) };
    };
}
async function readAnswers(file) {
    const answers = new Map();
    if (file === undefined)
        return answers;
    for await (const batch of (0,read/* jsonRows */.G)(file)) {
        for (const { row, line } of batch) {
            const { id, trial } = trialOf(row, { file: file.path, line });
            const key = trialKey(id, trial);
            const answer = [row['mapped_output'], row['truncated_predicted_text'], row['predicted_text']].find((text) => typeof text === 'string');
            // Old runs list one row for each choice and do not say which was chosen.
            answers.set(key, answers.has(key) && answers.get(key) !== answer ? undefined : answer);
        }
    }
    return answers;
}
async function readQuestions(file) {
    const questions = new Map();
    if (file === undefined)
        return questions;
    for await (const batch of (0,read/* jsonRows */.G)(file)) {
        for (const { row } of batch) {
            if (typeof row['id'] !== 'string')
                continue;
            const prompt = textIn(row['input']);
            const reference = correctReference(row['references']);
            questions.set(queryId(row['id'], row['perturbation']), {
                ...(prompt === undefined ? {} : { prompt }),
                ...(reference === undefined ? {} : { reference }),
            });
        }
    }
    return questions;
}
function correctReference(references) {
    if (!Array.isArray(references))
        return undefined;
    const correct = references.find((reference) => details_isObject(reference) && Array.isArray(reference['tags']) && reference['tags'].includes('correct'));
    return details_isObject(correct) ? textIn(correct['output']) : undefined;
}
/** Texts are wrapped in an object since multi-media inputs exist; before that they stood bare. */
function textIn(value) {
    const text = details_isObject(value) ? value['text'] : value;
    return typeof text === 'string' ? text : undefined;
}
function trialKey(id, trial) {
    return JSON.stringify([id, trial]);
}
function details_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/results/readers/helm/run.js


/**
 * Model and task of the run that a file belongs to: from run_spec.json in the same folder, else from the folder's name,
 * `<scenario>:<setting>=<value>,...,model=<model>`. The task is that name without the model.
 *
 * @throws UserError where neither says the model
 */
async function identifyRun(file) {
    const spec = (await file.neighbours()).find(({ path }) => /^run_spec\.json(?:\.gz|\.zst)?$/.test(baseName(path)));
    const said = spec === undefined ? new Map() : await readSpec(spec);
    const name = said.get('name') ?? baseName(folderOf(file.path).slice(0, -1));
    const { task, model } = splitName(name);
    const best = said.get('adapter_spec/model') ?? said.get('adapter_spec/model_deployment') ?? model;
    if (best !== undefined)
        return { model: best, task };
    throw new errors/* UserError */.y('nothing says which model this is: there is no run_spec.json beside it, and the folder has no model=... in its name.', 'Keep the run folder as HELM wrote it.', { file: file.path });
}
/** The folder with its final slash or exclamation mark; empty where there is none. */
function folderOf(path) {
    return path.slice(0, path.length - baseName(path).length);
}
async function readSpec(spec) {
    const wanted = new Set(['name', 'adapter_spec/model', 'adapter_spec/model_deployment']);
    const found = new Map();
    for await (const batch of (0,read/* jsonValues */.R)(spec, (path) => {
        const name = path.join('/');
        if (path.length === 0 || name === 'adapter_spec')
            return 'enter';
        return wanted.has(name) ? 'take' : 'skip';
    })) {
        for (const { path, value } of batch) {
            if (typeof value === 'string' && value.trim() !== '')
                found.set(path.join('/'), value);
        }
    }
    return found;
}
function splitName(name) {
    const colon = name.indexOf(':');
    if (colon === -1)
        return { task: name, model: undefined };
    const settings = name.slice(colon + 1).split(',');
    const isModel = (setting) => /^model(?:_deployment)?=/.test(setting);
    const model = settings.find((setting) => /^model=./.test(setting))?.slice('model='.length);
    const others = settings.filter((setting) => !isModel(setting)).join(',');
    const scenario = name.slice(0, colon);
    return { task: others === '' ? scenario : `${scenario}:${others}`, model };
}
function baseName(path) {
    return path.split(/[/!]/).at(-1);
}

;// CONCATENATED MODULE: ./build/results/readers/helm/helm.js






/** The run folders of Stanford's HELM: one folder per model and scenario. */
const helmReader = {
    name: 'helm',
    title: 'HELM per-instance results',
    looksFor: 'an array of objects with instance_id, train_trial_index and stats',
    accepts: (glimpse) => isOutcomes(glimpse) || otherFile(glimpse) !== undefined,
    withoutQueries: (glimpse) => {
        const what = otherFile(glimpse);
        return what === undefined ? undefined : `${what} of HELM; per_instance_stats.json holds the outcomes`;
    },
    read: readHelm,
};
/** Statistics that say right or wrong of one instance, best first. */
const METRICS = [
    'exact_match',
    'quasi_exact_match',
    'prefix_exact_match',
    'quasi_prefix_exact_match',
    'final_number_exact_match',
    'math_equiv_chain_of_thought',
    'math_equiv',
    'chain_of_thought_correctness',
    'omni_math_accuracy',
    'ifeval_strict_accuracy',
];
async function readHelm(files, sink, options) {
    const sinks = new Map(files.map(({ file }) => [file, sink.open(file, helmReader.name)]));
    const runs = [];
    for (const { file } of oneOfEachFolder(files, sinks)) {
        const { model, task } = await identifyRun(file);
        const wanted = new Set([...METRICS, ...(options.metric === undefined ? [] : [options.metric])]);
        runs.push({ file, model, task, date: undefined, outcomes: await readOutcomes(file, wanted) });
    }
    const { newest } = newestRuns(runs);
    const graded = newest.filter(({ outcomes }) => outcomes.metrics.size > 0);
    for (const run of newest.filter((one) => !graded.includes(one))) {
        sinks.get(run.file).setAside('instances without any statistic', run.outcomes.trials.length);
    }
    const [first] = graded;
    if (first === undefined) {
        const file = newest[0]?.file.path;
        throw new errors/* UserError */.y('nothing in it is graded: its instances have no statistics.', 'Did the run end before its metrics were computed?', {
            ...(file === undefined ? {} : { file }),
        });
    }
    const question = { input: 'metric', wanted: options.metric, preferred: METRICS, otherwise: 'ask' };
    const metrics = chooseForAll(graded.map((run) => offerOf(run, options.metric)), question);
    for (const note of metrics.notes)
        sinks.get(first.file).warn(note);
    for (const run of graded)
        await report(run, metrics.byTask.get(run.task), sinks.get(run.file), options);
}
/** Most of HELM's statistics count tokens and times: they are offered only where there is no better one. */
function offerOf({ file, task, outcomes }, wanted) {
    const known = new Set(METRICS.filter((name) => outcomes.metrics.has(name)));
    return { path: file.path, task, names: wanted === undefined && known.size > 0 ? known : outcomes.metrics };
}
async function report(run, metric, sink, options) {
    const { model, task, file } = run;
    // A statistic that only the user or the choice among several could name was not kept on the first reading.
    const isKept = METRICS.includes(metric) || metric === options.metric;
    const { trials } = isKept ? run.outcomes : await readOutcomes(file, new Set([metric]));
    const detailsOf = options.details ? await readDetails(file) : undefined;
    const perturbed = trials.filter(({ isPerturbed }) => isPerturbed).length;
    if (perturbed > 0)
        sink.warn(`${perturbed} of its queries are perturbed copies of others; each counts as a query of its own`);
    for (const trial of trials) {
        sink.record({
            model,
            task,
            id: trial.id,
            repeat: trial.trial,
            result: trial.scores.get(metric) ?? 'unscored',
            line: trial.line,
            ...(detailsOf === undefined ? {} : { details: { ...detailsOf(trial), ...trialDetails(trial) } }),
        });
    }
}
/** HELM logs the reason why generation ended as one statistic for each possible reason. */
function trialDetails({ scores }) {
    const reason = ['length', 'stop', 'endoftext'].find((name) => scores.get(`finish_reason_${name}`) === 1);
    const [outputTokens, inputTokens, latency] = ['num_output_tokens', 'num_prompt_tokens', 'inference_runtime'].map((name) => scores.get(name));
    return {
        ...(reason === undefined ? {} : { stopReason: reason }),
        ...(outputTokens === undefined ? {} : { outputTokens }),
        ...(inputTokens === undefined ? {} : { inputTokens }),
        ...(latency === undefined ? {} : { latency }),
    };
}
/** display_predictions.json repeats a part of per_instance_stats.json; where a folder has both, the whole is read. */
function oneOfEachFolder(files, sinks) {
    const complete = new Map();
    for (const { file, glimpse } of files)
        if (isPerInstanceStats(glimpse))
            complete.set(folderOf(file.path), file);
    return files.filter(({ file, glimpse }) => {
        const other = complete.get(folderOf(file.path));
        if (other === undefined || isPerInstanceStats(glimpse))
            return true;
        sinks.get(file).setAside(`outcomes: they are read from ${other.path}`);
        return false;
    });
}
function isPerInstanceStats(glimpse) {
    return firstItems(glimpse).some((item) => has(item, 'instance_id') && Array.isArray(item['stats']));
}
function isOutcomes(glimpse) {
    const isPrediction = (item) => has(item, 'instance_id') && has(item, 'predicted_text') && helm_isObject(item['stats']);
    return isPerInstanceStats(glimpse) || firstItems(glimpse).some(isPrediction);
}
/** What another file of a run folder is, judged by its keys. */
function otherFile(glimpse) {
    if (glimpse.kind === 'json-object') {
        const { value } = glimpse;
        if (has(value, 'adapter_spec') && has(value, 'request_states'))
            return 'the requests and responses';
        if (has(value, 'adapter_spec') && has(value, 'scenario_spec'))
            return 'the settings of a run';
        return has(value, 'definition_path') && has(value, 'name') && has(value, 'tags')
            ? 'the description of a scenario'
            : undefined;
    }
    if (isOutcomes(glimpse))
        return undefined;
    const item = firstItems(glimpse)[0];
    if (item === undefined)
        return undefined;
    if (has(item, 'instance_id') && has(item, 'train_trial_index') && has(item, 'request'))
        return 'the requests';
    if (has(item, 'input') && has(item, 'references') && has(item, 'id'))
        return 'the questions';
    const name = item['name'];
    return helm_isObject(name) && has(name, 'name') && has(item, 'count') && has(item, 'sum')
        ? 'aggregate statistics'
        : undefined;
}
function firstItems(glimpse) {
    return glimpse.kind === 'json-array' ? glimpse.items.filter(helm_isObject) : [];
}
function helm_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function has(value, key) {
    return Object.hasOwn(value, key);
}

// EXTERNAL MODULE: ./build/natural-order.js
var natural_order = __webpack_require__(16);
;// CONCATENATED MODULE: ./build/results/readers/inspect/sample.js




/** The keys of a sample that are needed; all others (messages, events, store, attachments) are large and passed over. */
function sampleKeys(details) {
    const keys = ['id', 'epoch', 'input', 'scores', 'score', 'error', 'invalidation', 'model_usage'];
    const more = ['target', 'metadata', 'output', 'limit', 'working_time', 'total_time'];
    return new Set(details ? [...keys, ...more] : keys);
}
/** The scorer of samples from a time when a log had only one and the samples did not name it. */
const UNNAMED_SCORER = '88F74D2C';
/**
 * Reads a sample, from the log itself or from its summaries.
 *
 * @throws UserError where id, epoch or scores are not what Inspect writes
 */
function readSample(row, place, wantsDetails) {
    const epoch = field(row, 'epoch');
    if (!Number.isSafeInteger(epoch) || epoch < 1) {
        throw new errors/* UserError */.y(`"epoch" is ${shown(epoch)}, not a whole number from 1 on.`, 'Write the log again.', place);
    }
    const { scores, answers } = readScores(row, wantsDetails, place);
    const usage = field(row, 'model_usage');
    return {
        id: requiredText(row, 'id', place),
        epoch: epoch,
        scores,
        answers,
        failed: isThere(field(row, 'error')),
        invalidated: isThere(field(row, 'invalidation')),
        usage: new Map(isObject(usage) ? Object.entries(usage).filter((entry) => isObject(entry[1])) : []),
        inputHash: openingHash(messageText(field(row, 'input'))),
        line: place.line,
        details: wantsDetails ? sample_readDetails(row) : {},
    };
}
function readScores(row, wantsAnswers, place) {
    const all = field(row, 'scores') ?? {};
    if (!isObject(all))
        throw new errors/* UserError */.y(`"scores" is ${shown(all)}, not an object.`, 'Score the log again.', place);
    const legacy = field(row, 'score');
    const entries = [...Object.entries(all), ...(isThere(legacy) ? [[UNNAMED_SCORER, legacy]] : [])];
    const scores = new Map();
    const answers = new Map();
    for (const [scorer, score] of entries) {
        if (!isObject(score)) {
            throw new errors/* UserError */.y(`the score of ${shown(scorer)} is ${shown(score)}, not an object with a value.`, 'Score the log again.', place);
        }
        // Inspect leaves out keys that are null.
        scores.set(scorer, field(score, 'value') ?? null);
        const answer = ownText(field(score, 'answer'));
        if (wantsAnswers && answer !== undefined)
            answers.set(scorer, answer);
    }
    return { scores, answers };
}
function sample_readDetails(row) {
    const output = field(row, 'output');
    const choices = isObject(output) ? field(output, 'choices') : undefined;
    const choice = Array.isArray(choices) ? choices[0] : undefined;
    const message = isObject(choice) ? field(choice, 'message') : undefined;
    const completion = isObject(output) ? ownText(field(output, 'completion')) : undefined;
    const limit = field(row, 'limit');
    const limitType = optionalText(isObject(limit) ? field(limit, 'type') : limit);
    const stopReason = isObject(choice) ? optionalText(field(choice, 'stop_reason')) : undefined;
    return detailsOf({
        answer: completion ?? (isObject(message) ? messageText([message]) : undefined),
        reference: targetText(field(row, 'target')),
        prompt: messageText(field(row, 'input')),
        subject: subjectOf(field(row, 'metadata')),
        stopReason: limitType === undefined ? stopReason : `${limitType}_limit`,
        latency: optionalNumber(field(row, 'working_time')) ?? optionalNumber(field(row, 'total_time')),
    });
}
/** An input: a text, or messages whose contents are texts or lists of parts. */
function messageText(input) {
    if (!Array.isArray(input))
        return ownText(input);
    const parts = input.filter(isObject).flatMap((message) => {
        const content = field(message, 'content');
        return Array.isArray(content) ? content.filter(isObject).map((part) => field(part, 'text')) : [content];
    });
    const texts = parts.map(ownText).filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : texts.join('\n');
}
/** A text that the log has moved elsewhere and only refers to is not there. */
function ownText(value) {
    return typeof value === 'string' && !value.startsWith('attachment://') && !value.startsWith('tc://')
        ? value
        : undefined;
}
function targetText(target) {
    const texts = (Array.isArray(target) ? target : [target]).map(ownText).filter((text) => text !== undefined);
    return texts.map((text) => text.trim()).join(', ') || undefined;
}
function subjectOf(metadata) {
    if (!isObject(metadata))
        return undefined;
    const keys = Object.keys(metadata);
    const column = columnFor('subject', keys.map(normalName));
    return column === undefined ? undefined : optionalText(field(metadata, keys[column]));
}
/** Summaries cut long texts, each version of Inspect in its own way; openings of this length are left whole by all. */
const OPENING = 400;
function openingHash(text) {
    if (text === undefined)
        return undefined;
    const opening = text.replace(/\s+/g, ' ').trim().slice(0, OPENING);
    return (0,external_node_crypto_.createHash)('sha256').update(opening).digest('hex').slice(0, 16);
}
function isThere(value) {
    return value !== undefined && value !== null;
}

;// CONCATENATED MODULE: ./build/results/readers/inspect/log.js





const HEADER_KEYS = new Set(['status', 'eval', 'results', 'stats', 'invalidated']);
/**
 * Reads a log of either kind, an archive or one JSON document, without the conversations.
 *
 * @throws UserError for what is not such a log, or is damaged
 */
async function readLog(file, sink, details) {
    const { header, samples } = file.entries === undefined
        ? await readDocument(file, details)
        : await readArchive(file, file.entries, sink, details);
    const place = { file: file.path };
    const spec = field(header, 'eval');
    if (!isObject(spec))
        throw new errors/* UserError */.y(`"eval" is ${shown(spec)}, not an object.`, 'Write the log again.', place);
    const task = requiredText(spec, 'task', place);
    const created = Date.parse(optionalText(field(spec, 'created')) ?? '');
    const args = field(spec, 'task_args');
    const dataset = field(spec, 'dataset');
    const last = lastAttempts(samples);
    if (last.length < samples.length)
        sink.setAside('earlier attempts at samples that were run again', samples.length - last.length);
    return {
        file,
        task,
        taskId: optionalText(field(spec, 'task_id')) || task,
        model: log_modelOf(spec, header, last, place),
        status: optionalText(field(header, 'status')) ?? 'started',
        date: Number.isNaN(created) ? undefined : new Date(created).toISOString(),
        taskArgs: isObject(args) ? args : {},
        shuffled: isObject(dataset) && field(dataset, 'shuffled') === true,
        samples: withScorerName(last, header),
    };
}
/** A log that is one JSON document: samples of agents are large, so each is read field by field. */
async function readDocument(file, details) {
    const keys = sampleKeys(details);
    let seen = 0;
    const select = (path) => {
        if (path.length === 0)
            return 'enter';
        if (path[0] !== 'samples')
            return HEADER_KEYS.has(path[0]) ? 'take' : 'skip';
        if (path.length === 2)
            seen += 1;
        return path.length < 3 ? 'enter' : keys.has(path[2]) ? 'take' : 'skip';
    };
    const header = new Map();
    const samples = [];
    let fields = new Map();
    let place = { file: file.path };
    const finish = () => {
        if (fields.size > 0)
            samples.push(readSample(Object.fromEntries(fields), place, details));
        fields = new Map();
    };
    let current;
    for await (const batch of (0,read/* jsonValues */.R)(file, select)) {
        for (const { path, value, line } of batch) {
            if (path.length === 1 && path[0] !== 'samples')
                header.set(path[0], value);
            else if (path.length === 3) {
                if (path[1] !== current) {
                    finish();
                    current = path[1];
                    place = { file: file.path, line };
                }
                fields.set(path[2], value);
            }
            else if (path.length !== 1 || value !== null)
                throw noSample(value, { file: file.path, line });
        }
    }
    finish();
    if (samples.length < seen)
        throw noSample({}, { file: file.path });
    return { header: Object.fromEntries(header), samples };
}
function noSample(value, place) {
    return new errors/* UserError */.y(`a sample is ${(0,errors/* quote */.h)(value)}, not an object with id and epoch.`, 'Write the log again.', place);
}
/** A log that is an archive: the header, and the summaries, which have the scores; the samples only where they are needed. */
async function readArchive(file, entries, sink, details) {
    // Ids may hold any character, slashes too: names are only compared, never taken apart.
    const byName = new Map(entries.map((entry) => [entry.path.slice(file.path.length + 1), entry]));
    const start = byName.get('header.json') ?? byName.get('_journal/start.json');
    if (start === undefined)
        throw new errors/* UserError */.y('the archive has neither header.json nor _journal/start.json.', 'Is it an Inspect log?', {
            file: file.path,
        });
    const header = await pick(start, HEADER_KEYS);
    const wantsSamples = details || field(header, 'invalidated') === true;
    const keys = sampleKeys(details);
    const samples = [];
    let lacking = 0;
    for (const summaries of summaryFiles(byName)) {
        for await (const batch of (0,read/* jsonRows */.G)(summaries)) {
            for (const { row, line } of batch) {
                const prefix = `samples/${String(field(row, 'id'))}_epoch_${String(field(row, 'epoch'))}`;
                const body = wantsSamples ? (byName.get(`${prefix}.json`) ?? byName.get(`${prefix}/sample.json`)) : undefined;
                if (wantsSamples && body === undefined)
                    lacking += 1;
                const whole = body === undefined ? row : { ...row, ...(await pick(body, keys)) };
                samples.push({ ...readSample(whole, { file: summaries.path, line }, details), line: undefined });
            }
        }
    }
    if (samples.length === 0 && [...byName.keys()].some((name) => name.startsWith('samples/'))) {
        throw new errors/* UserError */.y('the archive holds samples, but no summary of them.', 'Write the log again, with `inspect log convert`.', { file: file.path });
    }
    if (lacking > 0) {
        const lost = field(header, 'invalidated') === true
            ? 'whether they were invalidated is not known'
            : 'long texts are cut and stop reasons not known';
        sink.warn(`${lacking} samples are only in the summaries: ${lost}`);
    }
    return { header, samples };
}
/** The summaries of a finished log, else the parts that the run had written when it ended. */
function summaryFiles(byName) {
    const whole = byName.get('summaries.json');
    if (whole !== undefined)
        return [whole];
    const parts = [...byName].filter(([name]) => /^_journal\/summaries\/[0-9]+\.json$/.test(name));
    return parts.sort(([a], [b]) => (0,natural_order/* naturalOrder */.u)(a, b)).map(([, part]) => part);
}
/** Some keys of a file that is one JSON object. */
async function pick(file, keys) {
    let isObjectThere = false;
    const select = (path) => {
        isObjectThere = path.length === 0 || typeof path[0] === 'string';
        return path.length === 0 ? 'enter' : keys.has(path[0]) ? 'take' : 'skip';
    };
    const found = new Map();
    for await (const batch of (0,read/* jsonValues */.R)(file, select)) {
        for (const { path, value } of batch) {
            if (path.length === 0)
                isObjectThere = false;
            else
                found.set(path[0], value);
        }
    }
    if (isObjectThere)
        return Object.fromEntries(found);
    throw new errors/* UserError */.y('it is not a JSON object.', 'Write the log again.', { file: file.path });
}
function lastAttempts(samples) {
    return [...new Map(samples.map((sample) => [keyOf(sample.id, String(sample.epoch)), sample])).values()];
}
/** The name of the one scorer of an old log, which only its results hold. */
function withScorerName(samples, header) {
    if (!samples.some(({ scores }) => scores.has(UNNAMED_SCORER)))
        return samples;
    const results = field(header, 'results');
    const listed = isObject(results) ? field(results, 'scores') : undefined;
    const scorer = Array.isArray(listed) ? listed[0] : isObject(results) ? field(results, 'scorer') : undefined;
    const name = (isObject(scorer) ? optionalText(field(scorer, 'name')) : undefined) ?? 'score';
    const renamed = (map) => new Map([...map].map(([key, value]) => [key === UNNAMED_SCORER ? name : key, value]));
    return samples.map((sample) => ({ ...sample, scores: renamed(sample.scores), answers: renamed(sample.answers) }));
}
/** The model of the log. A task that chooses its models itself logs `none/none`: then the only model it used. */
function log_modelOf(spec, header, samples, place) {
    const model = requiredText(spec, 'model', place);
    if (model !== 'none/none' && model !== 'none')
        return model;
    const roles = field(spec, 'model_roles');
    const configs = isObject(roles) ? Object.values(roles).flat() : [];
    const named = configs
        .map((config) => optionalText(isObject(config) ? field(config, 'model') : config))
        .filter((name) => name !== undefined);
    const stats = field(header, 'stats');
    const used = isObject(stats) ? field(stats, 'model_usage') : undefined;
    const usage = [
        ...(isObject(used) ? Object.keys(used) : []),
        ...samples.flatMap((sample) => [...sample.usage.keys()]),
    ];
    const candidates = [new Set(named), new Set(usage)].find((names) => names.size > 0) ?? new Set();
    if (candidates.size === 1)
        return [...candidates][0];
    throw new errors/* UserError */.y(`the log names no model of its own, and ${candidates.size === 0 ? 'none' : [...candidates].slice(0, 5).map(errors/* quote */.h).join(', ')} as used by the task.`, 'Run the task with `--model`, or leave the log out.', place);
}

;// CONCATENATED MODULE: ./build/results/readers/inspect/score.js

/** The measures that samples have, by the names people choose them by: `scorer`, or `scorer.key`. Lists are none. */
function measuresOf(samples) {
    const shapes = new Map();
    for (const { scores } of samples) {
        for (const [scorer, value] of scores) {
            const shape = shapes.get(scorer) ?? { keys: new Set(), single: false, list: false };
            shapes.set(scorer, shape);
            if (Array.isArray(value))
                shape.list = true;
            else if (isObject(value))
                for (const key of Object.keys(value))
                    shape.keys.add(key);
            else if (!isNoScore(value))
                shape.single = true;
        }
    }
    const measures = new Map();
    for (const [scorer, { keys, single, list }] of shapes) {
        for (const key of keys)
            measures.set(`${scorer}.${key}`, { scorer, key });
        // A scorer that gave no value at all is of the plain kind, as far as anybody can tell.
        if (single || (keys.size === 0 && !list))
            measures.set(scorer, { scorer, key: undefined });
    }
    return measures;
}
/** What a measure says of a sample; undefined where the value is neither a verdict, a number nor the mark of none. */
function score_resultOf(sample, { scorer, key }) {
    const given = sample.scores.get(scorer);
    const value = key !== undefined && isObject(given) ? field(given, key) : given;
    if (isNoScore(value))
        return sample.failed ? 'error' : 'unscored';
    if (key !== undefined && !isObject(given))
        return undefined;
    return score_verdictOf(value);
}
/** Inspect marks a sample that could not be scored with NaN, or with null. */
function isNoScore(value) {
    return value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value));
}
/** Inspect's letters stand for correct, incorrect, partly correct and no answer; it reads words in any case. */
const LETTERS = new Map([
    ['C', true],
    ['I', false],
    ['P', 0.5],
    ['N', false],
]);
const WORDS = new Map([
    ['yes', true],
    ['true', true],
    ['no', false],
    ['false', false],
]);
const score_NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
function score_verdictOf(value) {
    if (typeof value === 'boolean' || typeof value === 'number')
        return value;
    if (typeof value !== 'string')
        return undefined;
    const word = LETTERS.get(value) ?? WORDS.get(value.toLowerCase());
    if (word !== undefined)
        return word;
    const text = value.trim();
    if (!score_NUMBER.test(text))
        return undefined;
    return Number.isFinite(Number(text)) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/results/shared/stable-text.js


/** Deeper than anything that is written on purpose, and far from where recursion ends. */
const DEEPEST = 200;
/**
 * A value as JSON with its keys in order, so that equal values give equal texts.
 *
 * @throws UserError for a value that is nested too deep
 */
function stableText(value, place, depth = 0) {
    if (depth > DEEPEST) {
        throw new errors/* UserError */.y(`a value is nested more than ${DEEPEST} levels deep.`, 'Write it flatter.', place);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => stableText(item, place, depth + 1)).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value) ?? 'null';
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${stableText(value[key], place, depth + 1)}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./build/results/readers/inspect/tasks.js


/**
 * Names the task of each log.
 *
 * A model that ran one task with different arguments ran different tasks: the arguments that differ become part of the
 * name. Where each model ran it once, arguments may differ between models without changing the questions, so the name
 * stays and the questions themselves are compared; and so they are where the data set was shuffled, because samples
 * without ids of their own are numbered.
 */
function taskNames(logs) {
    const groups = new Map();
    for (const log of logs)
        groups.set(log.task, [...(groups.get(log.task) ?? []), log]);
    const names = new Map();
    for (const [task, group] of groups) {
        const differing = differingArguments(group);
        const isVaried = differing.length > 0 && hasVariants(group, differing);
        const isDoubtful = group.some(({ shuffled }) => shuffled) || (differing.length > 0 && !isVaried);
        for (const log of group)
            names.set(log, { task: isVaried ? `${task}(${argumentsText(log, differing)})` : task, isDoubtful });
    }
    return names;
}
function differingArguments(logs) {
    const keys = new Set(logs.flatMap(({ taskArgs }) => Object.keys(taskArgs)));
    return [...keys].filter((key) => new Set(logs.map((log) => argument(log, key))).size > 1).sort();
}
/** Whether some model has logs with different arguments. */
function hasVariants(logs, keys) {
    const byModel = new Map();
    for (const log of logs) {
        byModel.set(log.model, (byModel.get(log.model) ?? new Set()).add(argumentsText(log, keys)));
    }
    return [...byModel.values()].some((variants) => variants.size > 1);
}
function argumentsText(log, keys) {
    return keys.map((key) => `${key}=${argument(log, key)}`).join(', ');
}
function argument({ file, taskArgs }, key) {
    return stableText(field(taskArgs, key) ?? null, { file: file.path });
}

;// CONCATENATED MODULE: ./build/results/readers/inspect/inspect.js







/** Logs of Inspect (`.eval` archives and `.json`): one file per model and task. */
const inspectReader = {
    name: 'inspect',
    title: 'Inspect log',
    looksFor: 'an archive with header.json or _journal/start.json, or an object with version, eval.task and eval.model',
    accepts: (glimpse) => {
        if (glimpse.kind === 'zip')
            return glimpse.entries.some((name) => name === 'header.json' || name === '_journal/start.json');
        if (glimpse.kind !== 'json-object')
            return false;
        const spec = field(glimpse.value, 'eval');
        const isLog = typeof field(glimpse.value, 'version') === 'number' && isObject(spec);
        return isLog && Object.hasOwn(spec, 'task') && Object.hasOwn(spec, 'model');
    },
    read: readInspect,
};
async function readInspect(files, sink, options) {
    const sinks = new Map();
    for (const { file } of files) {
        const out = sink.open(file, inspectReader.name);
        const log = await readLog(file, out, options.details);
        if (log.samples.length === 0)
            out.setAside(`the log: it holds no samples (status ${(0,errors/* quote */.h)(log.status)})`);
        else
            sinks.set(log, out);
    }
    const logs = withoutRetries([...sinks.keys()], sinks);
    const names = taskNames(logs);
    const measures = chooseMeasures(logs, names, options, sinks);
    for (const log of logs) {
        const out = sinks.get(log);
        if (log.status !== 'success') {
            out.warn(`the run did not end well (status ${(0,errors/* quote */.h)(log.status)}); its ${log.samples.length} finished samples were read`);
        }
        new LogRecords(log, names.get(log), measures.get(log), out, options.details).give();
    }
}
/** Of the logs of one run and its retries, the newest that succeeded; the newest of all where none did. */
function withoutRetries(logs, sinks) {
    const keyOf = (log) => JSON.stringify([log.taskId, log.model]);
    const succeeded = new Set(logs.filter(({ status }) => status === 'success').map(keyOf));
    const best = logs.filter((log) => log.status === 'success' || !succeeded.has(keyOf(log)));
    for (const log of logs) {
        if (!best.includes(log))
            sinks.get(log).setAside(`the log: its run (status ${(0,errors/* quote */.h)(log.status)}) was retried with success`);
    }
    const runs = best.map((log) => ({ file: log.file, model: log.model, task: log.taskId, date: log.date, log }));
    const { newest, older } = newestRuns(runs);
    for (const { run, why } of older)
        sinks.get(run.log).setAside(why);
    return newest.map(({ log }) => log);
}
/** One measure for each task, the same for all its models. Logs that were never scored have none. */
function chooseMeasures(logs, names, options, sinks) {
    const available = new Map();
    for (const log of logs) {
        const measures = measuresOf(log.samples);
        if (measures.size > 0)
            available.set(log, measures);
        else if (log.samples.some(({ scores }) => scores.size > 0)) {
            throw new errors/* UserError */.y('its scores are lists, which say neither right nor wrong.', 'Score the log with a scorer of one value per sample.', { file: log.file.path });
        }
        else
            sinks.get(log).warn('none of its samples is scored; `inspect score` scores a log');
    }
    if (available.size === 0)
        return new Map();
    const offers = [...available].map(([log, measures]) => ({
        path: log.file.path,
        task: names.get(log).task,
        names: new Set(measures.keys()),
    }));
    const { byTask, notes } = chooseForAll(offers, {
        input: 'metric',
        wanted: options.metric,
        preferred: [],
        otherwise: 'ask',
    });
    const [first] = available.keys();
    for (const note of notes)
        sinks.get(first).warn(note);
    return new Map([...available].map(([log, measures]) => [log, measures.get(byTask.get(names.get(log).task))]));
}
/** Gives the samples of one log to its sink. */
class LogRecords {
    log;
    name;
    measure;
    sink;
    details;
    hasEpochs;
    invalidated = 0;
    odd = [];
    constructor(log, name, measure, sink, details) {
        this.log = log;
        this.name = name;
        this.measure = measure;
        this.sink = sink;
        this.details = details;
        this.hasEpochs = log.samples.some(({ epoch }) => epoch > 1);
    }
    give() {
        for (const sample of this.log.samples) {
            if (sample.invalidated)
                this.invalidated += 1;
            else
                this.sink.record(this.record(sample));
        }
        if (this.invalidated > 0)
            this.sink.setAside('samples that were declared invalid', this.invalidated);
        if (this.odd.length > 0) {
            const first = (0,errors/* quote */.h)(this.odd[0]);
            this.sink.warn(`${this.odd.length} scores of ${(0,errors/* quote */.h)(this.measure.scorer)} are neither verdicts nor numbers and count as unscored (the first: ${first})`);
        }
    }
    record(sample) {
        const { measure, name } = this;
        const result = measure === undefined ? (sample.failed ? 'error' : 'unscored') : score_resultOf(sample, measure);
        if (result === undefined)
            this.odd.push(sample.scores.get(measure.scorer));
        return {
            model: this.log.model,
            task: name.task,
            id: sample.id,
            result: result ?? 'unscored',
            ...(this.hasEpochs ? { repeat: sample.epoch } : {}),
            ...(sample.line === undefined ? {} : { line: sample.line }),
            ...(name.isDoubtful && sample.inputHash !== undefined ? { contentHash: sample.inputHash } : {}),
            ...(this.details ? { details: this.detailsOf(sample) } : {}),
        };
    }
    detailsOf(sample) {
        const usage = sample.usage.get(this.log.model);
        const count = (key) => usage === undefined ? undefined : optionalNumber(field(usage, key));
        const answer = this.measure === undefined ? undefined : sample.answers.get(this.measure.scorer);
        return detailsOf({
            ...sample.details,
            answer: answer ?? sample.details.answer,
            inputTokens: count('input_tokens'),
            outputTokens: count('output_tokens'),
            cost: count('total_cost'),
        });
    }
}

;// CONCATENATED MODULE: ./build/results/readers/json-table.js










/** Tables written as JSON lines or as an array of objects. */
const jsonTableReader = {
    name: 'json',
    title: 'JSON table (lines or array)',
    looksFor: 'objects with query, model and correct (or score), or with a query id and one key per model',
    chooses: ['judge'],
    accepts: (glimpse, options) => {
        const table = sampleOf(glimpse);
        if (table === undefined)
            return false;
        const anyScale = options !== undefined && options.passThreshold > 1;
        const shape = tableShape(table.keys, table.rows, { metric: options?.metric, anyScale });
        if (shape === undefined || glimpse.kind !== 'json-object')
            return shape !== undefined;
        // One object alone is as likely the summary of a run as a table of one row.
        return isUnmistakable(shape, table.keys, table.rows[0]);
    },
    read: readJsonTables,
};
async function readJsonTables(files, sink, options) {
    const models = namesFromPaths(files.map(({ file }) => file.path));
    const judge = new JudgeOfTables(options.judge);
    for (const [i, { file, glimpse }] of files.entries()) {
        const out = sink.open(file, 'json');
        const { keys, rows } = sampleOf(glimpse);
        const shape = placeTable(keys, rows, file.path, out, options, glimpse.kind === 'json-lines' ? (row) => row + 1 : undefined);
        const labels = labelColumns(keys, options.labels);
        const context = { sink: out, path: file.path, modelOfFile: models[i], details: options.details, labels, judge };
        const table = tableRows(shape, keys, context, options);
        if (table === undefined)
            continue;
        const known = new Set(keys);
        const onCut = () => out.warn('the last line is cut short and was left out; the run may have been interrupted');
        const only = shape.kind === 'long' && isWordy(rows[0])
            ? new Set([...columnsUsed(shape), ...labels.values()].map((column) => keys[column]))
            : undefined;
        for await (const batch of (0,read/* jsonRows */.G)(file, onCut, only)) {
            for (const { row, line } of batch) {
                checkKeys(row, shape, known, file, line);
                table.add(cellsOf(row, keys), line);
            }
        }
    }
    judge.check(files[0].file.path);
}
/** Rows of transcripts: most of what they hold is of no use here, and parsing it takes nearly all of the time. */
function isWordy(row) {
    return JSON.stringify(row).length > 4096;
}
/** The keys of the first rows, in the order in which they come, and these rows as cells. */
function sampleOf(glimpse) {
    const [first, ...others] = itemsOf(glimpse);
    if (!json_table_isObject(first))
        return undefined;
    // What is no object among them is an error where it is read, with its line.
    const items = [first, ...others.filter(json_table_isObject)];
    const keys = [...new Set(items.flatMap((item) => Object.keys(item)))];
    return { keys, rows: items.map((item) => cellsOf(item, keys)) };
}
function itemsOf(glimpse) {
    if (glimpse.kind === 'json-object')
        return [glimpse.value];
    return glimpse.kind === 'json-lines' || glimpse.kind === 'json-array' ? glimpse.items : [];
}
function cellsOf(row, keys) {
    return keys.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined));
}
function json_table_isObject(item) {
    return typeof item === 'object' && item !== null && !Array.isArray(item);
}
/** A model that only later rows name would be lost; in a long table all other keys are ignored anyway. */
function checkKeys(row, shape, known, file, line) {
    if (shape.kind !== 'wide')
        return;
    for (const key of Object.keys(row)) {
        if (known.has(key) || isKnownName(normalName(key)))
            continue;
        throw new errors/* UserError */.y(`the key ${(0,errors/* quote */.h)(key)} does not occur in the first rows.`, 'Give every row the same keys (null where a model has no outcome).', { file: file.path, line });
    }
}

;// CONCATENATED MODULE: ./build/results/readers/lighteval/rows.js


const DATE = /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?/;
const FILE_DATE = new RegExp(`_(${DATE.source})\\.parquet$`);
const FOLDER_DATE = new RegExp(`^${DATE.source}$`);
/** Reads one file of details. */
async function readDetailsFile(file, wantsDetails) {
    const names = rows_namesOf(file);
    const { openParquet } = await Promise.all(/* import() */[__webpack_require__.e(367), __webpack_require__.e(822), __webpack_require__.e(167)]).then(__webpack_require__.bind(__webpack_require__, 3167));
    const parquet = await openParquet(file);
    const keep = columnsToKeep(parquet, wantsDetails);
    const rows = [];
    const scalar = new Set();
    const unusable = new Set();
    let task;
    for await (const batch of parquet.rows(keep)) {
        for (const value of batch) {
            const row = detailsRow(value, file, rows.length + 1, wantsDetails);
            if (task !== undefined && task !== row.task)
                throw severalTasks(file, task, row.task);
            task = row.task;
            for (const metric of row.scores.keys())
                scalar.add(metric);
            for (const metric of row.unusable)
                unusable.add(metric);
            rows.push(row);
        }
    }
    if (task === undefined)
        throw new errors/* UserError */.y('the table has no rows.', 'Did the evaluation end before it wrote its results?', {
            file: file.path,
        });
    const usable = new Set([...scalar].filter((metric) => !unusable.has(metric)));
    return { file, ...names, task, rows, usable, unusable };
}
/** Exported for its tests alone, which give it values that no Parquet writer makes by chance. */
function detailsRow(value, file, number, wantsDetails) {
    const doc = fieldsOf(value, 'doc', file, number);
    const metric = fieldsOf(value, 'metric', file, number);
    const task = rows_textOf(own(doc, 'task_name'));
    if (task === undefined)
        throw badRow(file, number, 'doc.task_name is not a text');
    const query = rows_textOf(own(doc, 'query'));
    const id = rows_textOf(own(doc, 'id')) ?? (query === undefined ? undefined : textId(query));
    if (id === undefined)
        throw badRow(file, number, 'doc has neither an id nor a query');
    const scores = new Map();
    const unusable = [];
    for (const name of Object.keys(metric)) {
        const score = typeof metric[name] === 'bigint' ? Number(metric[name]) : metric[name];
        if (typeof score === 'boolean')
            scores.set(name, score);
        else if (typeof score === 'number')
            scores.set(name, Number.isFinite(score) ? score : 'unscored');
        else if (score !== null && score !== undefined)
            unusable.push(name);
    }
    return { id, task, scores, unusable, ...(wantsDetails ? { details: rows_detailsOf(value, doc, query) } : {}) };
}
function rows_detailsOf(value, doc, query) {
    const response = asFields(column(value, 'model_response'));
    const texts = response === undefined ? [] : [own(response, 'text_post_processed'), own(response, 'text')];
    const answer = texts
        .map((list) => (Array.isArray(list) ? rows_textOf(list[0]) : undefined))
        .find((text) => text !== undefined);
    const golds = own(doc, 'gold_index');
    const gold = Array.isArray(golds) ? golds[0] : golds;
    const choices = own(doc, 'choices');
    const reference = Array.isArray(choices) && isIndex(gold) ? rows_textOf(choices[Number(gold)]) : undefined;
    return {
        ...(answer === undefined ? {} : { answer }),
        ...(reference === undefined ? {} : { reference }),
        ...(query === undefined ? {} : { prompt: query }),
    };
}
/** What is read of each row; token lists and log-probabilities, which are most of a file, are not. */
function columnsToKeep({ columns }, wantsDetails) {
    const hasId = columns.some(([top, field]) => plain(top) === 'doc' && field === 'id');
    const doc = [
        'id',
        'task_name',
        ...(hasId && !wantsDetails ? [] : ['query']),
        ...(wantsDetails ? ['choices', 'gold_index'] : []),
    ];
    const response = wantsDetails ? ['text', 'text_post_processed'] : [];
    const wanted = new Map([
        ['doc', new Set(doc)],
        ['model_response', new Set(response)],
    ]);
    return ([top, field]) => {
        const name = plain(top);
        if (name === 'metric')
            return true;
        const fields = wanted.get(name);
        return fields !== undefined && (field === undefined || fields.has(field));
    };
}
/** The documentation and the files differ on the underscores, so both are read. */
function plain(columnName) {
    return (columnName ?? '').replace(/^__(.*)__$/, '$1');
}
function column(row, name) {
    const fields = asFields(row) ?? {};
    return own(fields, name) ?? own(fields, `__${name}__`);
}
function fieldsOf(row, name, file, number) {
    const value = column(row, name);
    const fields = asFields(value);
    if (fields !== undefined)
        return fields;
    throw badRow(file, number, `${name} is ${seen(value)}`);
}
/** A text may be long: LightEval writes Python objects as texts where its records cannot be made into columns. */
function seen(value) {
    if (value === undefined || value === null)
        return 'absent';
    if (typeof value === 'string')
        return 'a text instead of a structure';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
function rows_namesOf(file) {
    const segments = file.path.split(/[/!]/);
    const name = segments.pop();
    const date = segments.length > 0 && FOLDER_DATE.test(segments.at(-1)) ? segments.pop() : FILE_DATE.exec(name)?.[1];
    const root = segments.lastIndexOf('details');
    // The name of a model may hold a slash, and is then two folders.
    const model = root === -1 || root === segments.length - 1 ? segments.at(-1) : segments.slice(root + 1).join('/');
    if (model === undefined || model === '' || model === 'details') {
        throw new errors/* UserError */.y('nothing says which model this is: LightEval names the folder after it.', 'Keep the folders details/<model>/<date>/.', {
            file: file.path,
        });
    }
    return { model, date, modelFolder: segments.join('/'), isWholeName: root !== -1 && root < segments.length - 1 };
}
function severalTasks(file, one, other) {
    return new errors/* UserError */.y(`it holds rows of ${(0,errors/* quote */.h)(one)} and of ${(0,errors/* quote */.h)(other)}.`, 'Give each task a file, as LightEval writes them.', { file: file.path });
}
function badRow(file, number, what) {
    return new errors/* UserError */.y(`row ${number}: ${what}.`, 'Write the file again with LightEval.', { file: file.path });
}
function own(fields, name) {
    return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
function asFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function isIndex(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
/** A text with something in it; ids may be numbers. */
function rows_textOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/results/readers/lighteval/lighteval.js




/** The detail files of Hugging Face's LightEval: one Parquet file per model and task. */
const lightevalReader = {
    name: 'lighteval',
    title: 'LightEval details',
    looksFor: 'Parquet with the columns doc, metric and model_response (written with --save-details)',
    accepts: (glimpse) => isDetails(glimpse) || isFlat(glimpse) || isAggregate(glimpse),
    withoutQueries: (glimpse) => isAggregate(glimpse) ? 'aggregate scores of LightEval; its details_*.parquet files hold the queries' : undefined,
    read: readLightEval,
};
/** Metrics that say right or wrong of one document, best first. */
const lighteval_METRICS = [
    'acc',
    'extractive_match',
    'exact_match',
    'em',
    'pass@1',
    'pass@k:k=1',
    'prompt_level_strict_acc',
    'qem',
    'acc_norm',
    'prompt_level_loose_acc',
];
async function readLightEval(files, sink, options) {
    const sinks = new Map();
    const runs = [];
    for (const { file, glimpse } of files) {
        sinks.set(file, sink.open(file, lightevalReader.name));
        if (isFlat(glimpse))
            throw flatColumns(file);
        runs.push(await readDetailsFile(file, options.details));
    }
    checkFolders(runs);
    const { newest, older } = newestRuns(runs);
    for (const { run, why } of older)
        sinks.get(run.file).setAside(why, run.rows.length);
    const graded = newest.filter(({ usable }) => usable.size > 0);
    const ungraded = newest.filter(({ usable }) => usable.size === 0);
    for (const run of ungraded)
        sinks.get(run.file).setAside(noMetric(run), run.rows.length);
    const first = graded[0];
    if (first === undefined) {
        const [run] = ungraded;
        throw new errors/* UserError */.y(`nothing in it is graded: ${run === undefined ? 'no rows' : noMetric(run)}.`, 'Evaluate with a metric that grades each document.', {
            ...(run === undefined ? {} : { file: run.file.path }),
        });
    }
    const offers = graded.map(({ file, task, usable }) => ({ path: file.path, task, names: usable }));
    const metrics = chooseForAll(offers, {
        input: 'metric',
        wanted: options.metric,
        preferred: lighteval_METRICS,
        otherwise: 'ask',
    });
    for (const note of metrics.notes)
        sinks.get(first.file).warn(note);
    for (const { file, model, task, rows } of graded) {
        const metric = metrics.byTask.get(task);
        for (const { id, scores, details } of rows) {
            const result = scores.get(metric) ?? 'unscored';
            sinks.get(file).record({ model, task, id, result, ...(details === undefined ? {} : { details }) });
        }
    }
}
/** Without the `details` folder above them, `a/model` and `b/model` have the same name. */
function checkFolders(runs) {
    const folders = new Map();
    for (const run of runs) {
        const other = folders.get(run.model) ?? run;
        if (other.modelFolder !== run.modelFolder && !(run.isWholeName && other.isWholeName)) {
            throw new errors/* UserError */.y(`it and ${other.file.path} are both of a model ${(0,errors/* quote */.h)(run.model)}, in different folders.`, 'Keep the folder `details` above them, which shows where the name of the model begins.', { file: run.file.path });
        }
        folders.set(run.model, other);
    }
}
function noMetric({ unusable }) {
    const names = [...unusable].slice(0, 5).map((name) => (0,errors/* quote */.h)(name));
    return names.length === 0
        ? 'its rows have no metric'
        : `none of its metrics (${names.join(', ')}) is one number for each document`;
}
function isDetails(glimpse) {
    if (glimpse.kind !== 'parquet')
        return false;
    const columns = new Set(glimpse.columns.map((name) => name.replace(/^__(.*)__$/, '$1')));
    return columns.has('doc') && columns.has('metric') && columns.has('model_response');
}
/** Until June 2025 LightEval wrote one flat column for each field. */
function isFlat(glimpse) {
    if (glimpse.kind !== 'parquet')
        return false;
    const columns = new Set(glimpse.columns);
    return ['full_prompt', 'predictions', 'gold', 'metrics'].every((name) => columns.has(name));
}
function flatColumns(file) {
    return new errors/* UserError */.y('it has the flat columns that LightEval wrote before July 2025; they are not read.', 'Evaluate again with a newer release.', { file: file.path });
}
function isAggregate(glimpse) {
    if (glimpse.kind !== 'json-object')
        return false;
    const isObject = (key) => {
        const value = Object.hasOwn(glimpse.value, key) ? glimpse.value[key] : undefined;
        return typeof value === 'object' && value !== null;
    };
    return isObject('config_general') && isObject('results');
}

;// CONCATENATED MODULE: ./build/results/shared/newest.js
/** Keeps the newest of all rows with one key, over all files; of two of the same time the one that comes later. */
class Newest {
    rows = new Map();
    /** @returns the row that is not kept, if there were two */
    put(key, row) {
        const known = this.rows.get(key);
        if (known !== undefined && (known.time ?? -Infinity) > (row.time ?? -Infinity))
            return row;
        this.rows.set(key, row);
        return known;
    }
    values() {
        return this.rows.values();
    }
}

;// CONCATENATED MODULE: ./build/results/readers/livebench.js



/** What LiveBench writes in place of an answer when the model's API failed. */
const API_FAILURE = '$ERROR$';
/**
 * LiveBench: judgments of all models in one file per task. The answers, where they are given too, say which of
 * them the API failed to give.
 */
const livebenchReader = {
    name: 'livebench',
    title: 'LiveBench',
    looksFor: 'ground_truth_judgment.jsonl: rows with question_id, task, model, score, tstamp and category',
    accepts: (glimpse) => {
        const rows = firstRows(glimpse);
        return rows.length > 0 && (rows.every(isJudgment) || rows.every(isAnswer));
    },
    read: readLiveBench,
};
function isJudgment(row) {
    return (allHave([row], ['question_id', 'task', 'model', 'score', 'tstamp', 'category']) && !Object.hasOwn(row, 'judge'));
}
function isAnswer(row) {
    return allHave([row], ['question_id', 'answer_id', 'model_id', 'choices', 'total_output_tokens']);
}
async function readLiveBench(files, sink, options) {
    const judgments = new Newest();
    const answers = new Map();
    let judged = false;
    for (const { file, glimpse } of files) {
        const out = sink.open(file, 'livebench');
        if (firstRows(glimpse).some(isAnswer)) {
            await livebench_readAnswers(file, out, answers, options);
            continue;
        }
        judged = true;
        onlyMetric(options, 'score', file);
        unitScale(options, file);
        for await (const { row, line } of wholeRows(file, out)) {
            const judgment = readJudgment(row, line, file, out);
            const older = judgments.put(keyOf(judgment.model, judgment.task, judgment.id), judgment);
            older?.sink.setAside('judgments of answers that were judged again later');
        }
    }
    if (!judged)
        throw onlyAnswers(files[0].file);
    for (const { model, task, id, result, category, line, sink: out } of judgments.values()) {
        const answer = answers.get(keyOf(model, id));
        const details = options.details ? { details: { ...detailsOf({ subject: category }), ...answer?.details } } : {};
        out.record({ model, task, id, result: answer?.failed ? 'error' : result, line, ...details });
    }
}
function readJudgment(row, line, file, sink) {
    const place = { file: file.path, line };
    return {
        model: requiredText(row, 'model', place),
        task: requiredText(row, 'task', place),
        id: requiredText(row, 'question_id', place),
        // A question that could not be evaluated is logged with the score 0.
        result: evaluationFailed(row) ? 'error' : scoreOf(field(row, 'score'), 'score', place),
        category: optionalText(field(row, 'category')),
        time: optionalNumber(field(row, 'tstamp')),
        line,
        sink,
    };
}
function evaluationFailed(row) {
    const error = field(row, 'error');
    return (field(row, 'eval_status') === 'eval_error' ||
        (error !== undefined && error !== null && error !== false && error !== '') ||
        field(row, 'error_msg') === API_FAILURE);
}
async function livebench_readAnswers(file, sink, answers, options) {
    let rows = 0;
    for await (const { row, line } of wholeRows(file, sink)) {
        const place = { file: file.path, line };
        const text = lastTurn(row);
        const key = keyOf(requiredText(row, 'model_id', place), requiredText(row, 'question_id', place));
        const details = options.details
            ? detailsOf({
                answer: text,
                cost: positive(field(row, 'cost_usd')),
                inputTokens: positive(field(row, 'total_input_tokens')),
                outputTokens: positive(field(row, 'total_output_tokens')),
            })
            : {};
        answers.set(key, { failed: text?.trim() === API_FAILURE, details });
        rows += 1;
    }
    sink.setAside('answers: read for API failures and details only, their verdicts stand in the judgments', rows);
}
/** The text that LiveBench grades: the last turn of the first choice. */
function lastTurn(row) {
    const choices = field(row, 'choices');
    const first = Array.isArray(choices) ? choices[0] : undefined;
    const turns = isObject(first) ? field(first, 'turns') : undefined;
    return Array.isArray(turns) ? optionalText(turns.at(-1)) : undefined;
}
/** LiveBench logs -1 for numbers that it does not know. */
function positive(value) {
    const number = optionalNumber(value);
    return number !== undefined && number >= 0 ? number : undefined;
}
function onlyAnswers(file) {
    return new errors/* UserError */.y('these are the answers of LiveBench, without any verdict.', 'Run `gen_ground_truth_judgment.py` and give its `model_judgment/ground_truth_judgment.jsonl` too.', { file: file.path });
}

;// CONCATENATED MODULE: ./build/results/readers/lm-eval/rows.js



/** Keys of a row that are not metrics. */
const FIXED = new Set([
    'doc_id',
    'doc',
    'target',
    'arguments',
    'resps',
    'filtered_resps',
    'filter',
    'metrics',
    'doc_hash',
    'prompt_hash',
    'target_hash',
]);
/** Written in place of every metric when a run only generates; its value is a filler. */
const FILLER = 'bypass';
/** Reads a whole file to see which filters and metrics it has: filters follow each other in blocks. */
async function surveyFile(file) {
    const counter = new FilterCounter();
    const filters = new Set();
    const scalar = new Set();
    const unusable = new Set();
    let rows = 0;
    let marked = false;
    for await (const batch of (0,read/* jsonRows */.G)(file)) {
        for (const { row, line } of batch) {
            rows += 1;
            const place = { file: file.path, line };
            marked ||= Object.hasOwn(row, 'filter');
            filters.add(filterOf(row, counter.next(row, rowId(row, place)), place));
            for (const name of rows_metricsOf(row, place)) {
                const value = rows_own(row, name);
                if (name !== FILLER && (typeof value === 'number' || typeof value === 'boolean'))
                    scalar.add(name);
                else if (value !== null && value !== undefined)
                    unusable.add(name);
            }
        }
    }
    const single = !marked && filters.size === 1;
    const usable = new Set([...scalar].filter((name) => !unusable.has(name)));
    return { rows, filters: single ? new Set(['none']) : filters, usable, unusable };
}
/** Counts how often a document came before, where rows do not say their filter. */
class FilterCounter {
    seen = new Map();
    /** From 1: which of the document's rows without a filter this is. */
    next(row, id) {
        if (Object.hasOwn(row, 'filter'))
            return 0;
        const count = (this.seen.get(id) ?? 0) + 1;
        this.seen.set(id, count);
        return count;
    }
}
/** The row's filter; logs from before November 2024 do not say it, but write the filters one after another. */
function filterOf(row, occurrence, place) {
    if (!Object.hasOwn(row, 'filter'))
        return String(occurrence);
    const { filter } = row;
    if (typeof filter === 'string')
        return filter;
    throw new errors/* UserError */.y(`the filter ${(0,errors/* quote */.h)(filter)} is not a text.`, 'Write the file again with the harness.', place);
}
function rowId(row, place) {
    const id = rows_own(row, 'doc_id');
    if (typeof id === 'number' && Number.isInteger(id))
        return String(id);
    if (typeof id === 'string' && id.trim() !== '')
        return id;
    throw new errors/* UserError */.y(`the doc_id ${(0,errors/* quote */.h)(id)} is neither a whole number nor a text.`, 'Write the file again with the harness.', place);
}
/** The logged hash of the document; where a file names no task, one of our own guards against joining two tasks. */
function rowHash(row, always) {
    const hash = rows_own(row, 'doc_hash');
    if (typeof hash === 'string' && hash !== '')
        return hash;
    return always ? textId(JSON.stringify(rows_own(row, 'doc') ?? null)) : undefined;
}
/** A metric that is absent, null or NaN has given no verdict. */
function rows_resultOf(row, metric) {
    const value = rows_own(row, metric);
    if (typeof value === 'boolean')
        return value;
    return typeof value === 'number' && Number.isFinite(value) ? value : 'unscored';
}
function rows_metricsOf(row, place) {
    if (!Object.hasOwn(row, 'metrics'))
        return Object.keys(row).filter((key) => !FIXED.has(key));
    const names = row['metrics'];
    if (Array.isArray(names) && names.every((name) => typeof name === 'string'))
        return names;
    throw new errors/* UserError */.y(`the metrics ${(0,errors/* quote */.h)(names)} are not a list of names.`, 'Write the file again with the harness.', place);
}
function rows_rowDetails(row) {
    const reference = lm_eval_rows_textOf(rows_own(row, 'target'));
    const answer = rows_answerOf(row, reference);
    const prompt = lm_eval_rows_textOf(rows_argument(row, 0, 0));
    const doc = rows_own(row, 'doc');
    const subject = lm_eval_rows_isObject(doc) ? (lm_eval_rows_textOf(rows_own(doc, 'subject')) ?? lm_eval_rows_textOf(rows_own(doc, 'category'))) : undefined;
    return {
        ...(answer === undefined ? {} : { answer }),
        ...(reference === undefined ? {} : { reference }),
        ...(prompt === undefined ? {} : { prompt }),
        ...(subject === undefined ? {} : { subject }),
    };
}
/** The filtered text; for multiple choice the likeliest choice, as index where the target is an index. */
function rows_answerOf(row, reference) {
    const responses = rows_own(row, 'filtered_resps');
    if (!Array.isArray(responses) || responses.length === 0)
        return undefined;
    const likelihoods = responses.map(logLikelihood);
    if (likelihoods.some((value) => value === undefined)) {
        const first = responses[0];
        return lm_eval_rows_textOf(Array.isArray(first) ? first[0] : first);
    }
    const best = likelihoods.reduce((top, value, i) => (value > likelihoods[top] ? i : top), 0);
    if (reference !== undefined && /^[0-9]+$/.test(reference))
        return String(best);
    return lm_eval_rows_textOf(rows_argument(row, best, 1))?.trim() ?? String(best);
}
/** Of a pair [log-likelihood, whether it is the greedy answer]; both are written as texts. */
function logLikelihood(response) {
    if (!Array.isArray(response) || response.length !== 2)
        return undefined;
    const [value, greedy] = response;
    if (greedy !== 'True' && greedy !== 'False' && typeof greedy !== 'boolean')
        return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && !Number.isNaN(number) ? number : undefined;
}
/** Part `part` of request `request`: an object of objects in the samples files, a list of lists before that. */
function rows_argument(row, request, part) {
    const requests = rows_own(row, 'arguments');
    if (Array.isArray(requests)) {
        const parts = requests[request];
        return Array.isArray(parts) ? parts[part] : undefined;
    }
    if (!lm_eval_rows_isObject(requests))
        return undefined;
    const parts = rows_own(requests, `gen_args_${request}`);
    return lm_eval_rows_isObject(parts) ? rows_own(parts, `arg_${part}`) : undefined;
}
function rows_own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function lm_eval_rows_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function lm_eval_rows_textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./build/results/readers/lm-eval/runs.js



/** The harness writes `samples_<task>_<date>.jsonl`, with hyphens for the colons of the date. Task names hold `_` too. */
const SAMPLES = /^samples_(.+)_([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?)\.jsonl?(?:\.gz|\.zst)?$/;
const AGGREGATE = /_([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?)\.json(?:\.gz|\.zst)?$/;
/**
 * Model, task and date of each file. The samples do not say the model: the results file of the same date in the same
 * folder does, else the folder, which the harness names after the model.
 *
 * Files with other names than the harness gives are taken as one model each, on one task.
 *
 * @throws UserError where two runs may be of one model or of two, and where nothing names the model
 */
async function identifyRuns(files, sinks) {
    const renamed = files.filter(({ file }) => !SAMPLES.test(runs_baseName(file.path)));
    const stems = namesFromPaths(renamed.map(({ file }) => file.path));
    const folders = new Map();
    const runs = [];
    const byFolderOnly = new Map();
    for (const { file } of files) {
        const sink = sinks.get(file);
        const match = SAMPLES.exec(runs_baseName(file.path));
        if (match === null) {
            const model = stems[renamed.findIndex((other) => other.file === file)];
            sink.warn(`the file's name is not samples_<task>_<date>.jsonl; it is read as the results of one model, ${(0,errors/* quote */.h)(model)}, on the one task of all files so named`);
            runs.push({ file, model, task: '', date: undefined });
            continue;
        }
        const [, task, date] = match;
        const folder = folderPath(file.path);
        const known = folders.get(folder) ?? aggregatesBeside(file, sink);
        folders.set(folder, known);
        const aggregates = await known;
        const named = aggregateFor(aggregates, date, folderName(file.path));
        const model = named?.model ?? folderName(file.path);
        if (model === undefined)
            throw noModel(file);
        if (named?.isRandom) {
            sink.warn(`the harness could not tell the model and called it ${(0,errors/* quote */.h)(model)} at random; another run of it has another name. Name it in --model_args (model=...)`);
        }
        const run = { file, model, task, date };
        if (named === undefined) {
            const key = JSON.stringify([folder, task]);
            const other = byFolderOnly.get(key);
            if (other !== undefined && other.date !== date)
                throw oneOrTwoModels(file, other.file);
            byFolderOnly.set(key, run);
        }
        runs.push(run);
    }
    return runs;
}
function aggregateFor(aggregates, date, folder) {
    return (aggregates.find((aggregate) => aggregate.date === date) ??
        aggregates.find(({ model }) => folder !== undefined && sanitised(model) === folder));
}
async function aggregatesBeside(file, sink) {
    const found = [];
    for (const neighbour of await file.neighbours()) {
        const name = runs_baseName(neighbour.path);
        const date = AGGREGATE.exec(name)?.[1];
        if (date === undefined || SAMPLES.test(name))
            continue;
        try {
            const model = await runs_modelOf(neighbour);
            if (model !== undefined)
                found.push({ date, ...model });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            sink.warn(`the model's name could not be read from the results file beside it: ${error.message}`);
        }
    }
    return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
async function runs_modelOf(aggregate) {
    const values = new Map();
    const selected = new Set(['model_name', 'model_source', 'config/model_args']);
    for await (const batch of (0,read/* jsonValues */.R)(aggregate, (path) => {
        const name = path.join('/');
        if (path.length === 0 || name === 'config')
            return 'enter';
        return selected.has(name) ? 'take' : 'skip';
    })) {
        for (const { path, value } of batch)
            values.set(path.join('/'), value);
    }
    const candidates = ['model_name', 'config/model_args', 'model_source'].map((name) => values.get(name));
    const model = candidates.find((value) => typeof value === 'string' && value.trim() !== '');
    if (model === undefined)
        return undefined;
    return { model, isRandom: model === values.get('model_name') && isDrawn(model, values.get('config/model_args')) };
}
/** Eight small letters and digits, and arguments that name no model. */
function isDrawn(name, modelArguments) {
    const text = typeof modelArguments === 'string' ? modelArguments : JSON.stringify(modelArguments ?? '');
    return /^(?=.*[0-9])[a-z0-9]{8}$/.test(name) && !text.includes(name);
}
/** The harness's spelling of a model's name as a folder. */
function sanitised(model) {
    return model.replace(/["<>:/|\\?*[\]]+/g, '__');
}
function runs_baseName(path) {
    return path.split(/[/!]/).at(-1);
}
function folderPath(path) {
    return path.slice(0, path.length - runs_baseName(path).length);
}
function folderName(path) {
    return (path
        .split(/[/!]/)
        .at(-2)
        ?.replace(/\.zip$/i, '') || undefined);
}
function noModel(file) {
    return new errors/* UserError */.y('nothing says which model this is: there is no results_<date>.json with the same date beside it, and no folder.', 'Keep the folder that the harness named after the model, with the results file in it.', { file: file.path });
}
function oneOrTwoModels(file, other) {
    return new errors/* UserError */.y(`it and ${other.path} are two runs of one task in one folder, and no results_<date>.json beside them says whether of one model or of two.`, 'Keep the results files beside the samples, or give each model a folder.', { file: file.path });
}

;// CONCATENATED MODULE: ./build/results/readers/lm-eval/lm-eval.js






/** The sample logs of EleutherAI's lm-evaluation-harness: one file per model and task. */
const lmEvalReader = {
    name: 'lm-eval',
    title: 'lm-evaluation-harness samples',
    looksFor: 'rows with doc_id, resps and filtered_resps (written with --log_samples)',
    chooses: ['filter'],
    accepts: (glimpse) => rowsOf(glimpse).some(isSample) || lm_eval_isAggregate(glimpse),
    withoutQueries: (glimpse) => lm_eval_isAggregate(glimpse)
        ? 'aggregate scores of lm-evaluation-harness; its samples_*.jsonl files hold the queries'
        : undefined,
    read: readLmEval,
};
/**
 * Metrics that say right or wrong of one document, best first. `acc` comes before `acc_norm` because it is the metric
 * that all multiple-choice tasks have.
 */
const lm_eval_METRICS = [
    'acc',
    'exact_match',
    'prompt_level_strict_acc',
    'pass@1',
    'pass_at_1',
    'em',
    'acc_norm',
    'prompt_level_loose_acc',
];
/** `none` is what the harness calls the filter of a task that defines no filters; `strict-match` precedes `flexible-extract` in its tasks and tables. */
const FILTERS = ['none', 'strict-match'];
async function readLmEval(files, sink, options) {
    const sinks = new Map(files.map(({ file }) => [file, sink.open(file, lmEvalReader.name)]));
    const { newest, older } = newestRuns(await identifyRuns(files, sinks));
    for (const { run, why } of older)
        sinks.get(run.file).setAside(why);
    const surveys = new Map();
    const ungraded = [];
    for (const run of newest) {
        const survey = await surveyFile(run.file);
        if (survey.usable.size > 0)
            surveys.set(run, survey);
        else {
            ungraded.push({ run, why: lm_eval_noMetric(survey) });
            sinks.get(run.file).setAside(lm_eval_noMetric(survey), survey.rows);
        }
    }
    const [spokesman] = surveys.keys();
    if (spokesman === undefined)
        throw nothingGraded(ungraded);
    const offers = (names) => [...surveys].map(([run, survey]) => ({ path: run.file.path, task: run.task, names: names(survey) }));
    const filters = chooseForAll(offers((survey) => survey.filters), { input: 'filter', wanted: options.filter, preferred: FILTERS, otherwise: 'first by name' });
    const metrics = chooseForAll(offers((survey) => survey.usable), { input: 'metric', wanted: options.metric, preferred: lm_eval_METRICS, otherwise: 'ask' });
    for (const note of [...filters.notes, ...metrics.notes])
        sinks.get(spokesman.file).warn(note);
    for (const run of surveys.keys()) {
        await readSamples(run, filters.byTask.get(run.task), metrics.byTask.get(run.task), sinks.get(run.file), options.details);
    }
}
async function readSamples(run, filter, metric, sink, details) {
    const { file, model, task } = run;
    const counter = new FilterCounter();
    const otherFilters = new Map();
    let whole = 0;
    let cut = false;
    for await (const batch of (0,read/* jsonRows */.G)(file, () => (cut = true))) {
        for (const { row, line } of batch) {
            whole += 1;
            const place = { file: file.path, line };
            const id = rowId(row, place);
            const rowFilter = filterOf(row, counter.next(row, id), place);
            // A file without the key that has each document once has no filters to choose from.
            const isChosen = rowFilter === filter || (filter === 'none' && rowFilter === '1' && !Object.hasOwn(row, 'filter'));
            if (!isChosen) {
                otherFilters.set(rowFilter, (otherFilters.get(rowFilter) ?? 0) + 1);
                continue;
            }
            const contentHash = rowHash(row, task === '');
            sink.record({
                model,
                ...(task === '' ? {} : { task }),
                id,
                result: rows_resultOf(row, metric),
                line,
                ...(contentHash === undefined ? {} : { contentHash }),
                ...(details ? { details: rows_rowDetails(row) } : {}),
            });
        }
    }
    for (const [other, rows] of otherFilters)
        sink.setAside(`rows of filter ${(0,errors/* quote */.h)(other)}`, rows);
    if (cut)
        sink.warn(`the last line is cut short and was left out; ${whole} whole rows were read. The run may have been interrupted`);
}
function nothingGraded(ungraded) {
    const files = ungraded.slice(0, 3).map(({ run, why }) => `${run.file.path} (${why})`);
    return new errors/* UserError */.y(`no samples of lm-evaluation-harness are graded: ${files.join(', ') || 'there are no samples'}.`, 'Evaluate with a metric that grades each document.');
}
function lm_eval_noMetric({ unusable }) {
    const names = [...unusable].slice(0, 5).map((name) => (0,errors/* quote */.h)(name));
    return names.length === 0
        ? 'its rows have no metric'
        : `none of its metrics (${names.join(', ')}) is one number for each document`;
}
function rowsOf(glimpse) {
    if (glimpse.kind === 'json-lines' || glimpse.kind === 'json-array')
        return glimpse.items;
    return glimpse.kind === 'json-object' ? [glimpse.value] : [];
}
function isSample(item) {
    return lm_eval_isObject(item) && ['doc_id', 'resps', 'filtered_resps'].every((key) => Object.hasOwn(item, key));
}
function lm_eval_isAggregate(glimpse) {
    if (glimpse.kind !== 'json-object')
        return false;
    const { value } = glimpse;
    const has = (key) => Object.hasOwn(value, key);
    const isOfTheHarness = has('n-shot') || has('versions') || has('group_subtasks') || has('groups');
    return lm_eval_isObject(value['results']) && lm_eval_isObject(value['configs']) && isOfTheHarness && !has('config_general');
}
function lm_eval_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/results/readers/matharena/folders.js

/**
 * Model and competition, which MathArena writes in no file but in `outputs/<competition>/<model>/<problem>.json`,
 * where each of the two is a folder in a folder: `aime/aime_2025` and `openai/gpt-4o`.
 *
 * Folders are read from the right: two for the model, and up to two for the competition. Where some path has fewer
 * than three folders the layout was made by hand, with one folder for the model and one for the competition.
 *
 * @throws UserError where a file lies in no folder
 */
function placesFromFolders(paths) {
    const folders = paths.map((path) => path.split(/[/!]/).slice(0, -1));
    const alone = folders.findIndex((names) => names.length === 0);
    if (alone !== -1) {
        throw new errors/* UserError */.y('the file names no model, and it lies in no folder that does.', 'Keep the layout outputs/<competition>/<model>/.', {
            file: paths[alone],
        });
    }
    const levels = folders.every((names) => names.length >= 3) ? 2 : 1;
    return folders.map((names) => {
        const model = names.slice(-levels).join('/');
        const competition = names.slice(0, -levels).slice(-levels).join('/');
        const text = competition === '' ? `model ${(0,errors/* quote */.h)(model)}` : `model ${(0,errors/* quote */.h)(model)} in competition ${(0,errors/* quote */.h)(competition)}`;
        return { model, competition: competition === '' ? undefined : competition, text };
    });
}

;// CONCATENATED MODULE: ./build/results/readers/matharena/matharena.js





const KEYS = ['idx', 'gold_answer', 'types', 'N', 'answers', 'correct'];
const DETAIL_KEYS = ['problem', 'detailed_costs'];
/** MathArena: one file per problem and model, with all runs of the problem side by side in arrays. */
const matharenaReader = {
    name: 'matharena',
    title: 'MathArena',
    looksFor: 'an object with idx, problem, gold_answer, N, pass_at_1, answers and correct',
    accepts: (glimpse) => glimpse.kind === 'json-object' &&
        ['idx', 'problem', 'N', 'pass_at_1'].every((key) => Object.hasOwn(glimpse.value, key)) &&
        Array.isArray(field(glimpse.value, 'answers')) &&
        Array.isArray(field(glimpse.value, 'correct')),
    read: readMathArena,
};
async function readMathArena(files, sink, options) {
    const places = placesFromFolders(files.map(({ file }) => file.path));
    for (const [i, { file }] of files.entries()) {
        const out = sink.open(file, 'matharena');
        onlyMetric(options, 'correct', file);
        if (i === 0)
            out.warn(`model and competition are taken from the folders: here ${places[i].text}`);
        matharena_readRuns(await problemOf(file, options), file, places[i], out, options);
    }
}
/** The problem's file without the conversations, which are nearly all of its size. */
async function problemOf(file, options) {
    const wanted = new Set(options.details ? [...KEYS, ...DETAIL_KEYS] : KEYS);
    const problem = new Map();
    for await (const batch of (0,read/* jsonValues */.R)(file, (path) => path.length === 0 ? 'enter' : wanted.has(path[0]) ? 'take' : 'skip')) {
        for (const { path, value } of batch)
            problem.set(String(path[0]), value);
    }
    return Object.fromEntries(problem);
}
function matharena_readRuns(problem, file, folders, sink, options) {
    const place = { file: file.path };
    const answers = listOf(problem, 'answers', place);
    const correct = listOf(problem, 'correct', place);
    const runs = field(problem, 'N');
    if (answers.length !== correct.length || runs !== answers.length) {
        throw new errors/* UserError */.y(`"N" is ${shown(runs)}, with ${answers.length} answers and ${correct.length} verdicts.`, 'Run the problem again: the file was not written whole.', place);
    }
    const id = problemId(problem, place);
    const gold = goldAnswer(problem);
    let ungraded = 0;
    for (const [repeat, verdict] of correct.entries()) {
        const result = matharena_verdictOf(verdict, repeat, options, place);
        if (result === 'unscored')
            ungraded += 1;
        sink.record({
            model: folders.model,
            id,
            result,
            repeat,
            ...(folders.competition === undefined ? {} : { task: folders.competition }),
            // The number of a problem is no stable name: older files count from 0. Its answer shows two problems apart.
            ...(gold === undefined ? {} : { contentHash: textId(gold) }),
            ...(options.details ? { details: runDetails(problem, answers[repeat], gold, repeat) } : {}),
        });
    }
    if (runs === 0)
        sink.setAside('problems without a run');
    if (ungraded > 0)
        sink.warn(`${ungraded} of ${correct.length} runs are not graded yet: unscored; grade them with scripts/judge/judge.py`);
}
function listOf(problem, key, place) {
    const value = field(problem, key);
    if (Array.isArray(value))
        return value;
    throw new errors/* UserError */.y(`"${key}" is ${shown(value)}, not a list with one entry for each run.`, 'Run the problem again.', place);
}
/** The file's name, as in the harness; `idx` where the file was renamed. */
function problemId(problem, place) {
    const name = /(?:^|[/!])([0-9]+)\.json(?:\.zst)?$/.exec(place.file ?? '')?.[1];
    if (name !== undefined)
        return name;
    const idx = field(problem, 'idx');
    if (typeof idx === 'number' && Number.isSafeInteger(idx))
        return String(idx);
    throw new errors/* UserError */.y(`"idx" is ${shown(idx)}, not the number of a problem.`, 'Run the problem again.', place);
}
/** Proof-based competitions have none. */
function goldAnswer(problem) {
    const gold = field(problem, 'gold_answer');
    return typeof gold === 'number' ? String(gold) : optionalText(gold);
}
/** True or false for final answers, a share of the points for proofs, a text for what is still to be graded. */
function matharena_verdictOf(verdict, run, options, place) {
    if (typeof verdict === 'boolean')
        return verdict;
    if (verdict === null || typeof verdict === 'string' || Number.isNaN(verdict))
        return 'unscored';
    if (typeof verdict !== 'number' || !(verdict >= 0 && verdict <= 1)) {
        throw new errors/* UserError */.y(`"correct" of run ${run} is ${shown(verdict)}, neither true, false nor from 0 to 1.`, 'Grade the run again.', place);
    }
    if (options.passThreshold <= 1)
        return verdict;
    throw new errors/* UserError */.y(`points are given as shares from 0 to 1, so that none could reach the pass threshold ${options.passThreshold}.`, 'Set `pass-threshold` to at most 1.', place);
}
function runDetails(problem, answer, gold, run) {
    const costs = field(problem, 'detailed_costs');
    const cost = Array.isArray(costs) ? costs[run] : undefined;
    const spent = isObject(cost) ? cost : {};
    const types = field(problem, 'types');
    return detailsOf({
        answer: optionalText(answer),
        reference: gold,
        prompt: optionalText(field(problem, 'problem')),
        subject: Array.isArray(types) && types.length > 0
            ? types.filter((type) => typeof type === 'string').join(', ')
            : undefined,
        cost: optionalNumber(field(spent, 'cost')),
        inputTokens: optionalNumber(field(spent, 'input_tokens')),
        outputTokens: optionalNumber(field(spent, 'output_tokens')),
        latency: optionalNumber(field(spent, 'time')),
    });
}

;// CONCATENATED MODULE: ./build/results/readers/mmlu-pro.js



/** MMLU-Pro: answers of one model, in one file or in one file per subject, graded by the letter taken from them. */
const mmluProReader = {
    name: 'mmlu-pro',
    title: 'MMLU-Pro',
    looksFor: 'an array of objects with question_id, options, answer, answer_index, category and pred',
    accepts: (glimpse) => allHave(firstRows(glimpse), ['question_id', 'options', 'answer', 'answer_index', 'category', 'pred']),
    read: readMmluPro,
};
async function readMmluPro(files, sink, options) {
    const models = modelNames(files);
    for (const [i, { file }] of files.entries()) {
        const out = sink.open(file, 'mmlu-pro');
        onlyMetric(options, 'pred', file);
        await mmlu_pro_readAnswers(file, models[i], out, options);
    }
}
async function mmlu_pro_readAnswers(file, model, sink, options) {
    let withoutLetter = 0;
    for await (const { row, line } of wholeRows(file, sink)) {
        const place = { file: file.path, line };
        const answer = letter(row, 'answer', place);
        const pred = predicted(row, place);
        if (pred === undefined)
            withoutLetter += 1;
        const details = options.details
            ? detailsOf({
                answer: pred ?? optionalText(field(row, 'model_outputs')),
                reference: answer,
                prompt: optionalText(field(row, 'question')),
                subject: optionalText(field(row, 'category')),
            })
            : undefined;
        const id = requiredText(row, 'question_id', place);
        sink.record({ model, id, result: pred === answer, line, ...(details ? { details } : {}) });
    }
    if (withoutLetter > 0) {
        sink.warn(`${withoutLetter} answers of ${(0,errors/* quote */.h)(model)} hold no letter (\`pred\` is empty) and count as wrong; the harness's own script draws a random letter for them`);
    }
}
/** The letter that the harness took from the answer; undefined where it found none. */
function predicted(row, place) {
    const pred = field(row, 'pred');
    return pred === null || pred === '' ? undefined : letter(row, 'pred', place);
}
function letter(row, key, place) {
    const value = field(row, key);
    if (typeof value === 'string' && /^[A-Z]$/.test(value))
        return value;
    // The harness writes all rows on one line.
    const question = shown(field(row, 'question_id'));
    throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(key)} of question ${question} is ${shown(value)}, not one letter.`, 'Write the file again with the harness.', place);
}
/**
 * Names of the models, which the rows do not hold: the folder where a file is one subject of several, otherwise the
 * file, without what the harness puts around the name (`model_outputs_<model>_5shots`).
 */
function modelNames(files) {
    const homes = files.map(({ file, glimpse }) => (isSubject(file.path, glimpse) ? mmlu_pro_folderOf(file.path) : file.path));
    const distinct = [...new Set(homes)];
    const plain = namesFromPaths(distinct);
    const short = plain.map((name) => /^model_outputs_(.+)_[0-9]+-?shots?$/.exec(name)?.[1] ?? name);
    // The same model with several numbers of shots must not become one.
    const names = new Set(short).size === short.length ? short : plain;
    const byHome = new Map(distinct.map((home, i) => [home, names[i]]));
    return homes.map((home) => byHome.get(home));
}
/** Whether the file's name says that it is one subject: `<category>_result.json`, where its rows are of that category. */
function isSubject(path, glimpse) {
    const category = optionalText(firstRows(glimpse)[0]?.['category']);
    if (category === undefined || category === '')
        return false;
    const plain = (text) => text.toLowerCase().replace(/[ _]+/g, ' ');
    return plain(path.split(/[/!]/).at(-1)).startsWith(plain(category));
}
function mmlu_pro_folderOf(path) {
    const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('!'));
    if (end > 0)
        return path.slice(0, end);
    throw new errors/* UserError */.y('the file holds one subject, and neither its rows nor its path name the model.', 'Put the files of each model into a folder of its name.', { file: path });
}

;// CONCATENATED MODULE: ./build/results/readers/mt-bench.js




/** The rating that FastChat writes where it finds none in the judge's text. */
const NO_RATING = -1;
/** MT-Bench in FastChat's layout: a judge rates every turn of every answer from 1 to 10. */
const mtBenchReader = {
    name: 'mt-bench',
    title: 'MT-Bench (FastChat)',
    looksFor: 'model_judgment/<judge>_single.jsonl: rows with question_id, model, judge, score and turn',
    chooses: ['judge'],
    accepts: (glimpse) => {
        const rows = firstRows(glimpse);
        return (allHave(rows, ['question_id', 'model', 'judge', 'score', 'turn']) || isAnswers(glimpse) || isPairwise(glimpse));
    },
    withoutQueries: (glimpse) => {
        if (isAnswers(glimpse))
            return 'answers without a verdict; their ratings stand in model_judgment/';
        if (isPairwise(glimpse))
            return 'comparisons of two models, which do not say whether an answer is right; judge with `--mode single`';
        return undefined;
    },
    read: readRatings,
};
function isAnswers(glimpse) {
    return allHave(firstRows(glimpse), ['question_id', 'answer_id', 'model_id', 'choices']);
}
function isPairwise(glimpse) {
    return allHave(firstRows(glimpse), ['question_id', 'model_1', 'model_2', 'g1_winner', 'g2_winner', 'judge']);
}
async function readRatings(files, sink, options) {
    const ratings = new Newest();
    for (const { file } of files) {
        const out = sink.open(file, 'mt-bench');
        if (options.passThreshold <= 1)
            throw noThreshold(options, file.path);
        let unrated = 0;
        let outside = 0;
        for await (const { row, line } of wholeRows(file, out)) {
            const rating = readRating(row, line, file.path, out, options);
            if (field(row, 'score') === NO_RATING)
                unrated += 1;
            else if (rating.record.result === 'unscored')
                outside += 1;
            const older = ratings.put(keyOf(rating.judge, rating.record.model, rating.record.id), rating);
            older?.sink.setAside('ratings of answers that were rated again later');
        }
        if (unrated > 0)
            out.warn(`${unrated} ratings are -1, FastChat's mark for a judge's text without a rating: unscored`);
        if (outside > 0)
            out.warn(`${outside} ratings are not between 0 and 10: unscored`);
    }
    recordOneJudge([...ratings.values()], options, files[0].file.path);
}
function readRating(row, line, path, sink, options) {
    const place = { file: path, line };
    const judge = judgeOf(field(row, 'judge'), place);
    const record = {
        model: requiredText(row, 'model', place),
        // Each turn is a query of its own: both have their own answer and their own rating.
        id: `${requiredText(row, 'question_id', place)}:${requiredText(row, 'turn', place)}`,
        result: ratingOf(field(row, 'score'), place),
        line,
    };
    return {
        judge,
        sink,
        time: optionalNumber(field(row, 'tstamp')),
        // The judge's prompt holds question and answer in one text, which says neither alone.
        record: options.details ? { ...record, details: { judge } } : record,
    };
}
function ratingOf(score, place) {
    if (score === null)
        return 'unscored';
    if (typeof score !== 'number') {
        throw new errors/* UserError */.y(`"score" is ${shown(score)}, not a rating from 1 to 10.`, 'Judge the answers again.', place);
    }
    return score >= 0 && score <= 10 ? score : 'unscored';
}
/** FastChat logs the judge as [model, template]; which template follows from the question, so the model names the judge. */
function judgeOf(judge, place) {
    const name = optionalText(Array.isArray(judge) ? judge[0] : judge);
    if (name !== undefined && name.trim() !== '')
        return name;
    throw new errors/* UserError */.y(`"judge" is ${shown(judge)}, not [model, template].`, 'Write the file again with the harness.', place);
}
function noThreshold(options, path) {
    return new errors/* UserError */.y(`the ratings go from 1 to 10, and the pass threshold ${(0,errors/* quote */.h)(options.passThreshold)} does not say which of them are good enough.`, 'Set `pass-threshold` above 1, for example `pass-threshold: 7`.', { file: path });
}

;// CONCATENATED MODULE: ./build/results/readers/openai-evals/log.js


/** Name of the verdict of `match` events, beside the names in `metrics` events. */
const MATCH = 'match';
/**
 * Reads a log.
 *
 * @throws UserError where a line is no event, and for a run without samples
 */
async function log_readRuns(file, sink, options) {
    const runs = [];
    for await (const { row, line } of wholeRows(file, sink)) {
        const place = { file: file.path, line };
        const run = runs.at(-1);
        if (Object.hasOwn(row, 'spec'))
            runs.push(runOf(field(row, 'spec'), file, sink, line));
        else if (run === undefined)
            throw new errors/* UserError */.y('the log does not begin with the `spec` of a run.', 'Give the whole file that oaieval wrote.', place);
        else if (Object.hasOwn(row, 'final_report'))
            run.isFinished = true;
        else
            addEvent(run, row, place, options);
    }
    for (const run of runs) {
        if (run.samples.size === 0) {
            throw new errors/* UserError */.y('the run has no samples.', 'Did the evaluation end before it wrote its results?', {
                file: file.path,
                line: run.line,
            });
        }
        if (!run.isFinished)
            sink.warn('a run has no final report, so it may not have come to its end');
    }
    return runs;
}
function runOf(spec, file, sink, line) {
    const place = { file: file.path, line };
    if (!isObject(spec))
        throw new errors/* UserError */.y(`"spec" is not an object but ${(0,errors/* quote */.h)(spec)}.`, 'Give the whole file that oaieval wrote.', place);
    const functions = field(spec, 'completion_fns');
    const names = Array.isArray(functions) ? functions : [];
    const [model] = names;
    if (typeof model !== 'string' || model === '') {
        throw new errors/* UserError */.y(`"completion_fns" is ${shown(functions)}, so that the run names no model.`, 'Give the whole file that oaieval wrote.', place);
    }
    if (names.length > 1) {
        sink.warn(`the run has ${names.length} completion functions; its results are read as those of the first, ${(0,errors/* quote */.h)(model)}`);
    }
    return {
        file,
        sink,
        line,
        model,
        judge: names.length > 1 ? optionalText(names.at(-1)) : undefined,
        evalName: requiredText(spec, 'eval_name', place),
        createdAt: optionalText(field(spec, 'created_at')) ?? '',
        samples: new Map(),
        metrics: new Set(),
        isFinished: false,
    };
}
function addEvent(run, row, place, options) {
    const type = field(row, 'type');
    if (typeof type !== 'string')
        throw new errors/* UserError */.y(`the line is not an event: "type" is ${shown(type)}.`, 'Give the file as oaieval wrote it.', place);
    const isVerdict = type === 'match' || type === 'metrics';
    if (!isVerdict && (field(row, 'sample_id') ?? null) === null) {
        run.sink.setAside('events that belong to no sample');
        return;
    }
    const sample = log_sampleOf(run, requiredText(row, 'sample_id', place), place.line);
    const data = field(row, 'data');
    if (type === 'error')
        sample.isFailed = true;
    if (type === 'sampling')
        sample.sampled.push(options.details && isObject(data)
            ? { text: log_textOf(field(data, 'sampled')), prompt: promptOf(field(data, 'prompt')) }
            : {});
    if (!isVerdict)
        return;
    if (!isObject(data))
        throw new errors/* UserError */.y(`"data" of a ${type} event is ${shown(data)}, not an object.`, 'Give the file as oaieval wrote it.', place);
    addVerdict(run, sample, type === 'match', data, field(row, 'event_id'), place.line, options);
}
function log_sampleOf(run, id, line) {
    const known = run.samples.get(id);
    if (known !== undefined)
        return known;
    const sample = {
        line,
        verdicts: [],
        sampled: [],
        isFailed: false,
        isJudged: false,
        answer: undefined,
        reference: undefined,
    };
    run.samples.set(id, sample);
    return sample;
}
function addVerdict(run, sample, isMatch, data, eventId, line, options) {
    sample.verdicts.push({
        isMatch,
        data: withoutTexts(data),
        order: typeof eventId === 'number' ? eventId : line,
        line,
    });
    if (isMatch)
        run.metrics.add(MATCH);
    else
        for (const [name, value] of Object.entries(data))
            if (typeof value === 'number' || typeof value === 'boolean')
                run.metrics.add(name);
    if (Object.hasOwn(data, 'choice'))
        sample.isJudged = true;
    if (!isMatch || !options.details)
        return;
    sample.answer = log_textOf(field(data, 'sampled')) ?? log_textOf(field(data, 'picked')) ?? sample.answer;
    sample.reference = log_textOf(field(data, 'expected')) ?? sample.reference;
}
/** Verdicts are short; the answers beside them need not be kept in memory with them. */
function withoutTexts(data) {
    const texts = ['sampled', 'picked', 'expected', 'prompt', 'options'];
    return Object.fromEntries(Object.entries(data).filter(([name]) => !texts.includes(name)));
}
/** One text, or the first of several. */
function log_textOf(value) {
    return optionalText(Array.isArray(value) ? value[0] : value);
}
/** A text, or the contents of chat messages. */
function promptOf(value) {
    if (!Array.isArray(value))
        return optionalText(value);
    const contents = value.flatMap((message) => isObject(message) ? (optionalText(field(message, 'content')) ?? []) : []);
    return contents.length === 0 ? undefined : contents.join('\n');
}

;// CONCATENATED MODULE: ./build/results/readers/openai-evals/openai-evals.js



/** Logs of OpenAI evals (`oaieval`): a line that specifies the run, then events. */
const openaiEvalsReader = {
    name: 'openai-evals',
    title: 'OpenAI evals log',
    looksFor: 'JSON lines that begin with `spec` (`completion_fns`, `eval_name`)',
    accepts: isLog,
    read: readLogs,
};
function isLog(glimpse) {
    if (glimpse.kind === 'json-array')
        return false;
    const [first] = firstRows(glimpse);
    const spec = first === undefined ? undefined : field(first, 'spec');
    return (isObject(spec) &&
        Object.hasOwn(spec, 'eval_name') &&
        (Object.hasOwn(spec, 'completion_fns') || Object.hasOwn(spec, 'run_id')));
}
async function readLogs(files, sink, options) {
    const runs = [];
    for (const { file } of files)
        for (const run of await log_readRuns(file, sink.open(file, openaiEvalsReader.name), options))
            runs.push(run);
    const kept = openai_evals_newestRuns(runs);
    for (const evalName of new Set(kept.map((run) => run.evalName))) {
        const sameEval = kept.filter((run) => run.evalName === evalName);
        const metric = metricFor(sameEval, options.metric);
        for (const run of sameEval)
            for (const [id, sample] of run.samples)
                addSample(run, id, sample, metric, options);
    }
}
/** Of several runs of a model on an eval the newest that came to its end; else the newest. */
function openai_evals_newestRuns(runs) {
    const newest = new Map();
    for (const run of runs) {
        const key = keyOf(run.model, run.evalName);
        const known = newest.get(key);
        if (known === undefined || !isBefore(run, known))
            newest.set(key, run);
    }
    const kept = new Set(newest.values());
    for (const run of runs) {
        if (!kept.has(run)) {
            run.sink.setAside(`samples of another run of ${(0,errors/* quote */.h)(run.model)} on ${(0,errors/* quote */.h)(run.evalName)} (the newest that ended is used)`, run.samples.size);
        }
    }
    return [...kept];
}
function isBefore(run, other) {
    if (run.isFinished !== other.isFinished)
        return other.isFinished;
    return run.createdAt < other.createdAt;
}
/** The verdict to use, one for all models of an eval; undefined where no sample of any has one. */
function metricFor(runs, wanted) {
    const graded = runs.filter(({ metrics }) => metrics.size > 0);
    if (wanted !== undefined) {
        const without = graded.find(({ metrics }) => !metrics.has(wanted));
        if (without !== undefined)
            throw openai_evals_noMetric(without, `\`metric\`: ${(0,errors/* quote */.h)(wanted)} is not in the log.`, 'It has');
        return wanted;
    }
    if (graded.length === 0)
        return undefined;
    const common = [...graded[0].metrics].filter((name) => graded.every(({ metrics }) => metrics.has(name)));
    const usual = [MATCH, 'accuracy', 'score'].find((name) => common.includes(name));
    if (usual !== undefined)
        return usual;
    if (common.length === 1)
        return common[0];
    const odd = graded.find(({ metrics }) => common.length === 0 && metrics.size > 0) ?? graded[0];
    throw openai_evals_noMetric(odd, 'no metric is known to be the verdict of all models.', 'Name one that all logs have with `metric`; this one has');
}
function openai_evals_noMetric(run, rule, mend) {
    return new errors/* UserError */.y(rule, `${mend}: ${[...run.metrics].sort().map(errors/* quote */.h).join(', ')}.`, {
        file: run.file.path,
        line: run.line,
    });
}
function addSample(run, id, sample, metric, options) {
    const verdicts = metric === undefined ? [] : openai_evals_verdictsOf(run, sample, metric);
    const details = options.details ? { details: sampleDetails(run, sample) } : {};
    const add = (result, more = {}) => {
        run.sink.record({ model: run.model, id, result, line: sample.line, ...more, ...details });
    };
    if (verdicts.length === 0)
        add(!sample.isFailed && sample.sampled.length > 0 ? 'unscored' : 'error');
    else if (verdicts.length === 1)
        add(verdicts[0]);
    else
        for (const [repeat, verdict] of verdicts.entries())
            add(verdict, { repeat });
}
/** In the order of the events: threads write them to the log in any order. */
function openai_evals_verdictsOf(run, { verdicts }, metric) {
    const results = [];
    for (const { isMatch, data, line } of [...verdicts].sort((a, b) => a.order - b.order)) {
        const key = isMatch ? 'correct' : metric;
        if (isMatch !== (metric === MATCH) || !Object.hasOwn(data, key))
            continue;
        // The lowest score is logged where the judge's choice could not be read: that is no verdict.
        const isUnread = !isMatch && field(data, 'choice') === '__invalid__';
        const result = isUnread ? 'unscored' : scoreOf(field(data, key), key, { file: run.file.path, line });
        results.push(result);
    }
    return results;
}
function sampleDetails(run, sample) {
    // A judge's own sampling is logged after the model's.
    const own = sample.isJudged ? sample.sampled[0] : sample.sampled.at(-1);
    return detailsOf({
        answer: sample.answer ?? own?.text,
        reference: sample.reference,
        prompt: own?.prompt,
        judge: sample.isJudged && run.judge !== undefined ? run.judge : undefined,
    });
}

;// CONCATENATED MODULE: ./build/results/readers/opencompass/details.js


/** The verdicts that OpenCompass itself looks for, in its order. */
const details_VERDICTS = ['correct', 'is_correct', 'cascade_correct'];
/**
 * Name of the verdict in the items of a file, judged by its first item; undefined where there is none.
 *
 * @throws UserError where the user names one that the item does not have
 */
function verdictKey(first, wanted, file) {
    if (wanted === undefined)
        return details_VERDICTS.find((key) => Object.hasOwn(first, key));
    if (Object.hasOwn(first, wanted))
        return wanted;
    const known = Object.keys(first).map(errors/* quote */.h).join(', ');
    throw new errors/* UserError */.y(`\`metric\`: ${(0,errors/* quote */.h)(wanted)} is not in the details.`, `They have: ${known}.`, {
        file: file.path,
    });
}
/**
 * The verdicts on one query: one for each run of the data set that was asked for (`n`), otherwise one.
 *
 * @throws UserError for a verdict that is neither a number, true, false nor null
 */
function detailVerdicts(item, key, sink, place) {
    if (key === undefined) {
        const late = details_VERDICTS.find((name) => Object.hasOwn(item, name));
        if (late === undefined)
            return ['unscored'];
        throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(late)} is here but not in the first detail.`, 'Write the file again with OpenCompass.', place);
    }
    const value = field(item, key) ?? null;
    if (!Array.isArray(value))
        return [scoreOf(value, key, place)];
    const values = value;
    // Only items that carry `example_abbr` were gathered over runs; elsewhere a list is the evaluator's own affair.
    const areRuns = values.length === 1 || (values.length > 1 && Object.hasOwn(item, 'example_abbr'));
    if (areRuns && !values.some((one) => Array.isArray(one)))
        return values.map((one) => scoreOf(one, key, place));
    sink.warn(`${(0,errors/* quote */.h)(key)} of some queries is a list that is not one verdict for each run: they are unscored`);
    return ['unscored'];
}
function itemDetails(item) {
    const text = (...keys) => {
        const values = keys
            .map((key) => field(item, key))
            .map((value) => (Array.isArray(value) && value.length === 1 ? value[0] : value));
        return values.map(optionalText).find((value) => value !== undefined);
    };
    return detailsOf({
        answer: text('pred', 'predictions', 'origin_prediction'),
        reference: text('references', 'answer', 'ref'),
        prompt: text('prompt', 'origin_prompt'),
    });
}

;// CONCATENATED MODULE: ./build/results/readers/opencompass/paths.js

/**
 * Takes apart `<time>/results/<model>/<dataset>.json`.
 *
 * @throws UserError where the path does not reach up to the model
 */
function placeOf(path) {
    const segments = path.split(/[/!]/);
    const dataset = segments.at(-1).replace(/(?:\.(?:json|gz|zst|zip))+$/i, '');
    const model = segments.at(-2) ?? '';
    if (['', '.', '..', 'results'].includes(model) || dataset === '') {
        throw new errors/* UserError */.y('the model is the name of the folder, and the path does not show it.', 'Name the files from further up: `results/<model>/<dataset>.json`.', {
            file: path,
        });
    }
    const above = segments.at(-4);
    const isRun = segments.at(-3) === 'results' && above !== undefined && /^[0-9]{8}_[0-9]{6}$/.test(above);
    return { model, dataset, time: isRun ? above : undefined };
}

;// CONCATENATED MODULE: ./build/results/readers/opencompass/opencompass.js





/** OpenCompass: `results/<model>/<dataset>.json`, where details were dumped. */
const opencompassReader = {
    name: 'opencompass',
    title: 'OpenCompass results with details',
    looksFor: '`details`: an object by index (`"0"`, `"1"`, ...) or a list, with `correct`',
    accepts: (glimpse) => firstDetails(glimpse) !== undefined || isPredictions(glimpse),
    withoutQueries: (glimpse) => isPredictions(glimpse) ? 'it holds predictions without verdicts; the verdicts are under `results`' : undefined,
    read: readOpenCompass,
};
const MARKS = [
    'correct',
    'is_correct',
    'cascade_correct',
    'pred',
    'predictions',
    'origin_prediction',
    'references',
    'example_abbr',
];
/** The first item of `details`, if the file has any that look like OpenCompass's. */
function firstDetails(glimpse) {
    if (glimpse.kind !== 'json-object')
        return undefined;
    const details = field(glimpse.value, 'details');
    const first = Array.isArray(details) ? details[0] : isObject(details) ? field(details, '0') : undefined;
    return isObject(first) && MARKS.some((key) => Object.hasOwn(first, key)) ? first : undefined;
}
function isPredictions(glimpse) {
    if (glimpse.kind !== 'json-object')
        return false;
    const first = field(glimpse.value, '0');
    return (isObject(first) &&
        Object.hasOwn(first, 'prediction') &&
        Object.keys(glimpse.value).every((key) => /^[0-9]+$/.test(key)));
}
async function readOpenCompass(files, sink, options) {
    const sources = files.map(({ file, glimpse }) => {
        const first = firstDetails(glimpse) ?? {};
        return {
            file,
            sink: sink.open(file, opencompassReader.name),
            ...placeOf(file.path),
            key: verdictKey(first, options.metric, file),
        };
    });
    const newest = newestOf(sources);
    checkSameKey(newest);
    for (const source of newest)
        await opencompass_readDetails(source, options);
}
/** One file for each model and data set: the newest run, by the folders that OpenCompass names after their time. */
function newestOf(sources) {
    const groups = new Map();
    for (const source of sources) {
        const key = keyOf(source.model, source.dataset);
        groups.set(key, [...(groups.get(key) ?? []), source]);
    }
    return [...groups.values()].map((group) => {
        const times = new Set(group.map(({ time }) => time));
        if (group.length > 1 && (times.has(undefined) || times.size < group.length)) {
            throw new errors/* UserError */.y(`there are ${group.length} results of ${(0,errors/* quote */.h)(group[0].model)} on ${(0,errors/* quote */.h)(group[0].dataset)}, and the paths do not say which is newest.`, 'Give the results of one run only.', { file: group[1].file.path });
        }
        const newest = group.reduce((a, b) => ((a.time ?? '') < (b.time ?? '') ? b : a));
        for (const source of group)
            if (source !== newest)
                source.sink.setAside(`an earlier run (${newest.time} is newer)`);
        return newest;
    });
}
function checkSameKey(sources) {
    const keys = new Map();
    for (const { dataset, key, file } of sources) {
        if (key === undefined)
            continue;
        const known = keys.get(dataset) ?? key;
        keys.set(dataset, known);
        if (known === key)
            continue;
        throw new errors/* UserError */.y(`the verdict on ${(0,errors/* quote */.h)(dataset)} is ${(0,errors/* quote */.h)(key)} here and ${(0,errors/* quote */.h)(known)} for another model.`, 'Evaluate all models with one version of OpenCompass, or name the verdict with `metric`.', { file: file.path });
    }
}
async function opencompass_readDetails({ file, sink, model, dataset, key }, options) {
    let items = 0;
    for await (const batch of (0,read/* jsonValues */.R)(file, opencompass_select)) {
        for (const { path, value, line } of batch) {
            const index = path[1];
            if (index === 'type')
                continue;
            if (index === undefined || !/^[0-9]+$/.test(String(index)) || !isObject(value)) {
                throw new errors/* UserError */.y(`the detail ${(0,errors/* quote */.h)(index ?? 'details')} is not an object by its index but ${(0,errors/* quote */.h)(value)}.`, 'Write the file again with OpenCompass.', { file: file.path, line });
            }
            items += 1;
            const verdicts = detailVerdicts(value, key, sink, { file: file.path, line });
            const details = options.details ? { details: itemDetails(value) } : {};
            for (const [repeat, result] of verdicts.entries()) {
                sink.record({
                    model,
                    task: dataset,
                    id: String(index),
                    result,
                    line,
                    ...(verdicts.length > 1 ? { repeat } : {}),
                    ...details,
                });
            }
        }
    }
    if (items === 0)
        throw new errors/* UserError */.y('`details` holds no query.', 'Evaluate with `--dump-eval-details`.', { file: file.path });
    if (key === undefined)
        sink.warn('the details hold no verdict (`correct`), because the evaluator of this data set gives none per query: all answers are unscored');
}
function opencompass_select(path) {
    if (path.length === 0)
        return 'enter';
    if (path.length === 1)
        return path[0] === 'details' ? 'enter' : 'skip';
    return 'take';
}

;// CONCATENATED MODULE: ./build/results/readers/promptfoo/row.js





/**
 * Reads a row of `results.results` or of a JSON-Lines file.
 *
 * @throws UserError where a field is not what promptfoo writes
 */
function readRow(row, place, wantsDetails) {
    const test = objectAt(row, 'testCase', place);
    const vars = objectAt(field(test, 'vars') === undefined ? row : test, 'vars', place);
    const prompt = objectOf(field(row, 'prompt'));
    const description = textOf(field(test, 'description'));
    return {
        provider: providerName(field(row, 'provider'), place),
        prompt: optionalText(field(prompt, 'label')) ?? optionalText(field(prompt, 'display')) ?? '',
        promptIdx: indexAt(row, 'promptIdx', place),
        testIdx: indexAt(row, 'testIdx', place),
        id: valueFor('query', [objectOf(field(test, 'metadata'))]),
        description: description.trim() === '' ? undefined : description,
        content: textId(stableText({ vars, assert: field(test, 'assert') ?? null }, place)),
        hasVars: Object.keys(vars).length > 0,
        isMeasured: isMeasured(row),
        results: resultsOf(row, place),
        rowId: optionalText(field(row, 'id')),
        line: place.line,
        details: wantsDetails ? row_readDetails(row, test, vars, place) : {},
    };
}
function providerName(provider, place) {
    const name = typeof provider === 'string'
        ? provider
        : textOf(field(objectOf(provider), 'label')) || textOf(field(objectOf(provider), 'id'));
    if (name.trim() !== '')
        return name;
    throw new errors/* UserError */.y(`"provider" is ${shown(provider)}, which names none.`, 'Give every provider an id or a label.', place);
}
/**
 * `error` is no mark of an error: it holds the reason of an ordinary wrong answer as well. `failureReason` 2 is one, and
 * so is a failure without an output.
 */
function resultsOf(row, place) {
    const success = field(row, 'success');
    const failureReason = field(row, 'failureReason');
    const output = field(objectOf(field(row, 'response')), 'output') ?? null;
    if (failureReason === 2 || (success === false && output === null))
        return new Map([['success', 'error']]);
    if (typeof success !== 'boolean') {
        throw new errors/* UserError */.y(`"success" is ${shown(success)}, neither true nor false.`, 'Write the file again with promptfoo.', place);
    }
    const results = new Map([['success', success]]);
    const named = objectAt(row, 'namedScores', place);
    for (const [name, value] of Object.entries(named))
        results.set(name, scoreOf(value, name, place));
    const score = field(row, 'score');
    if (score !== undefined)
        results.set('score', scoreOf(score, 'score', place));
    return results.set('success', success);
}
function isMeasured(row) {
    const grading = field(row, 'gradingResult');
    const components = field(objectOf(grading), 'componentResults');
    if (Array.isArray(components) && components.length > 0)
        return true;
    const test = field(row, 'testCase');
    const assertions = field(objectOf(test), 'assert');
    if (Array.isArray(assertions) && assertions.length > 0)
        return true;
    if (field(objectOf(grading), 'reason') === NO_ASSERTIONS)
        return false;
    // Old files do not hold the test, and files may be written without the grading: only both together say "no assertions".
    return isObject(grading) || !isObject(test);
}
/** What promptfoo gives as the reason why a test without assertions passed. */
const NO_ASSERTIONS = 'No assertions';
function row_readDetails(row, test, vars, place) {
    const response = objectOf(field(row, 'response'));
    const tokens = objectOf(field(response, 'tokenUsage'));
    const output = field(response, 'output') ?? undefined;
    const cost = optionalNumber(field(row, 'cost')) ?? 0;
    const latency = optionalNumber(field(row, 'latencyMs'));
    return detailsOf({
        answer: unstripped(typeof output === 'object' ? stableText(output, place) : optionalText(output)),
        reference: referenceOf(test, vars),
        prompt: unstripped(optionalText(field(objectOf(field(row, 'prompt')), 'raw'))),
        subject: valueFor('subject', [objectOf(field(test, 'metadata')), vars]),
        stopReason: optionalText(field(response, 'finishReason')),
        // 0 stands for an unknown cost as well.
        cost: cost > 0 ? cost : undefined,
        latency: latency === undefined || field(response, 'cached') === true ? undefined : latency / 1000,
        inputTokens: optionalNumber(field(tokens, 'prompt')),
        outputTokens: optionalNumber(field(tokens, 'completion')),
    });
}
/** Texts that promptfoo was told to leave out (`PROMPTFOO_STRIP_...`) are marked so. */
function unstripped(text) {
    return text === '[output stripped]' || text === '[prompt stripped]' ? undefined : text;
}
/** Assertions that compare the answer with a text, the strictest first. */
const COMPARING = ['equals', 'contains', 'icontains', 'starts-with', 'similar', 'levenshtein', 'factuality'];
/** There is no field for the reference: it is what the strictest comparing assertion compares with, or a variable. */
function referenceOf(test, vars) {
    const list = field(test, 'assert');
    const assertions = Array.isArray(list) ? list.filter(isObject) : [];
    for (const type of COMPARING) {
        const value = textOf(field(assertions.find((assertion) => field(assertion, 'type') === type) ?? {}, 'value'));
        const variable = /^\{\{\s*([\w-]+)\s*\}\}$/.exec(value)?.[1];
        const text = variable === undefined ? value : textOf(field(vars, variable));
        if (text !== '' && !text.includes('{{'))
            return text;
    }
    return valueFor('reference', [vars]);
}
/** The text under the first key that has a role, as in a table: `id`, `query_id`, ... for a query. */
function valueFor(role, places) {
    for (const object of places) {
        const keys = Object.keys(object);
        const column = columnFor(role, keys.map(normalName));
        const text = column === undefined ? '' : textOf(field(object, keys[column]));
        if (text.trim() !== '')
            return text;
    }
    return undefined;
}
/** @throws UserError where there is something else than an object */
function objectAt(row, key, place) {
    const value = field(row, key) ?? {};
    if (isObject(value))
        return value;
    throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(key)} is ${shown(value)}, not an object.`, 'Write the file again with promptfoo.', place);
}
/** @throws UserError where there is something else than a position */
function indexAt(row, key, place) {
    const value = field(row, key);
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0))
        return value;
    throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(key)} is ${shown(value)}, not a whole number.`, 'Write the file again with promptfoo.', place);
}
function objectOf(value) {
    return isObject(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/results/readers/promptfoo/csv.js






/** The columns of a table that promptfoo wrote; undefined where the header is not of that form. */
function csvGroups(header) {
    const groups = [];
    for (let output = 0; output + 3 < header.length; output++) {
        if (!['Status', 'Score', 'Named Scores'].every((name, i) => header[output + 1 + i] === name))
            continue;
        const metrics = [];
        let column = output + 4;
        for (; header[column]?.startsWith('Metric: ') === true; column++)
            metrics.push({ name: header[column].slice('Metric: '.length), column });
        if (header[column] !== 'Grader Reason' || header[column + 1] !== 'Comment')
            continue;
        const label = /^\[(.*?)\] (.*)$/s.exec(header[output]);
        groups.push({ provider: label?.[1] ?? '', prompt: label?.[2] ?? header[output], output, metrics, reason: column });
    }
    return groups.length === 0 ? undefined : groups;
}
/**
 * The rows of a CSV file, one for each (provider, prompt) pair of each line.
 *
 * @throws UserError for a column without a provider, and for cells that promptfoo does not write
 */
async function* readCsv(file, header, wantsDetails) {
    const groups = csvGroups(header);
    if (groups === undefined) {
        throw new errors/* UserError */.y('no provider has the columns Status, Score and Named Scores.', 'Use the JSON output of promptfoo.', { file: file.path, line: 1 });
    }
    const nameless = groups.find(({ provider }) => provider.trim() === '');
    if (nameless !== undefined) {
        throw new errors/* UserError */.y(`column ${nameless.output + 1} names no provider.`, 'Use the JSON output of promptfoo.', {
            file: file.path,
            line: 1,
        });
    }
    const hasDescriptions = header[0] === 'Description' && groups[0].output > 0;
    const varColumns = header
        .slice(0, groups[0].output)
        .map((name, column) => ({ name, column }))
        .slice(hasDescriptions ? 1 : 0);
    let testIdx = 0;
    for await (const batch of (0,csv_rows/* csvRows */.K)(file, file.open(), header, ',')) {
        for (const { cells, line } of batch) {
            const place = { file: file.path, line };
            const vars = Object.fromEntries(varColumns.map(({ name, column }) => [name, unguarded(cells[column])]));
            const description = hasDescriptions && cells[0].trim() !== '' ? cells[0] : undefined;
            const varDetails = detailsOf({ reference: valueFor('reference', [vars]), subject: valueFor('subject', [vars]) });
            for (const [promptIdx, group] of groups.entries()) {
                // A pair that never got to this test has empty cells.
                if (cells.slice(group.output, group.reason + 2).every((cell) => cell === ''))
                    continue;
                const results = csv_resultsOf(group, header, cells, place);
                const answer = results.get('success') === 'error' ? '' : unguarded(cells[group.output]);
                yield {
                    provider: group.provider,
                    prompt: group.prompt,
                    promptIdx,
                    testIdx,
                    id: undefined,
                    description,
                    content: textId(stableText(vars, place)),
                    hasVars: varColumns.length > 0,
                    isMeasured: cells[group.reason] !== NO_ASSERTIONS,
                    results,
                    rowId: undefined,
                    line,
                    details: wantsDetails ? { ...varDetails, ...(answer === '' ? {} : { answer }) } : {},
                };
            }
            testIdx += 1;
        }
    }
}
const csv_STATUS = new Map([
    ['PASS', true],
    ['FAIL', false],
    ['ERROR', 'error'],
]);
function csv_resultsOf(group, header, cells, place) {
    const status = cells[group.output + 1];
    const success = csv_STATUS.get(status);
    if (success === undefined) {
        throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(status)} is none of PASS, FAIL and ERROR.`, 'Write the file again with promptfoo.', {
            ...place,
            column: 'Status',
        });
    }
    const results = new Map();
    const scores = [...group.metrics, { name: 'score', column: group.output + 2 }];
    for (const { name, column } of success === 'error' ? [] : scores) {
        const cell = cells[column];
        if (cell === '')
            continue;
        if (!/^-?[0-9]+(?:\.[0-9]+)?$/.test(cell)) {
            throw new errors/* UserError */.y(`the score ${(0,errors/* quote */.h)(cell)} is not a number.`, 'Write the file again with promptfoo.', {
                ...place,
                column: header[column],
            });
        }
        results.set(name, Number(cell));
    }
    return results.set('success', success);
}
/** The guard against spreadsheets also stands before white space that a formula follows. */
function unguarded(cell) {
    return /^'[\s\u200b-\u200d]+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

;// CONCATENATED MODULE: ./build/results/readers/promptfoo/models.js


/** Prompts without a label of their own are labelled with their text, which is no part of a name when it is longer. */
const LONGEST_LABEL = 40;
/**
 * Names the model of each row: the provider, with the prompt where the provider answered several prompts, and with a
 * number where one file has the same provider and prompt more than once. Decided once over all files.
 *
 * @returns the name of a row, and what people should be told of the names
 * @throws UserError where two models would get the same name
 */
function models_modelNames(files) {
    const slots = slotsOf(files);
    const numbers = new Map();
    const promptsOf = new Map();
    for (const { provider, prompt } of slots.values()) {
        if (!numbers.has(prompt))
            numbers.set(prompt, numbers.size + 1);
        promptsOf.set(provider, (promptsOf.get(provider) ?? new Set()).add(prompt));
    }
    const twins = twinsOf(slots);
    const names = new Map();
    const owners = new Map();
    const numbered = new Set();
    for (const [key, slot] of slots) {
        let name = slot.provider;
        if (promptsOf.get(slot.provider).size > 1) {
            const isShort = slot.prompt !== '' && slot.prompt.length <= LONGEST_LABEL && !/[\r\n]/.test(slot.prompt);
            if (!isShort)
                numbered.add(slot.prompt);
            name += ` [${isShort ? slot.prompt : `#${numbers.get(slot.prompt)}`}]`;
        }
        const pair = keyOf(slot.provider, slot.prompt);
        const rank = twins.get(key);
        if (twins.hasTwins.has(pair))
            name += ` (${rank + 1})`;
        names.set(key, name);
        const owner = keyOf(pair, String(rank));
        if ((owners.get(name) ?? owner) !== owner) {
            throw new errors/* UserError */.y(`two different models would both be named ${(0,errors/* quote */.h)(name)}.`, 'Give every provider a label of its own.', { file: slot.file.path });
        }
        owners.set(name, owner);
    }
    const hasPrompts = [...promptsOf.values()].some((prompts) => prompts.size > 1);
    const notes = [
        ...(hasPrompts
            ? [`a provider with several prompts is one model for each: "provider [prompt]"${numberedText(numbered, numbers)}`]
            : []),
        ...(twins.hasTwins.size > 0
            ? ['the same provider and prompt stand in one file more than once and are numbered (1), (2), ...']
            : []),
    ];
    return { nameOf: (file, row) => names.get(slotKey(files.indexOf(file), row)), notes };
}
/** In the order of the files and, within a file, of the evaluation: never in that of the rows, which is the order of completion. */
function slotsOf(files) {
    const slots = [];
    for (const [index, file] of files.entries()) {
        const found = new Map();
        for (const row of file.rows) {
            const key = slotKey(index, row);
            if (!found.has(key))
                found.set(key, { file, provider: row.provider, prompt: row.prompt, promptIdx: row.promptIdx });
        }
        const position = (slot) => slot.promptIdx ?? -1;
        const inOrder = [...found].sort(([a, x], [b, y]) => position(x) - position(y) || (a < b ? -1 : 1));
        for (const slot of inOrder)
            slots.push(slot);
    }
    return new Map(slots);
}
/** For each slot, how many of its file with the same provider and prompt stand before it. */
class Twins extends Map {
    hasTwins = new Set();
}
function twinsOf(slots) {
    const twins = new Twins();
    const counts = new Map();
    for (const [key, slot] of slots) {
        const inFile = counts.get(slot.file) ?? new Map();
        counts.set(slot.file, inFile);
        const pair = keyOf(slot.provider, slot.prompt);
        const before = inFile.get(pair) ?? 0;
        if (before > 0)
            twins.hasTwins.add(pair);
        twins.set(key, before);
        inFile.set(pair, before + 1);
    }
    return twins;
}
function slotKey(file, row) {
    return keyOf(String(file), row.provider, row.prompt, String(row.promptIdx));
}
function numberedText(numbered, numbers) {
    if (numbered.size === 0)
        return '';
    return `, long prompts by number (${[...numbered].map((prompt) => `#${numbers.get(prompt)} is ${(0,errors/* quote */.h)(prompt)}`).join(', ')})`;
}

;// CONCATENATED MODULE: ./build/results/readers/promptfoo/tests.js


/**
 * Finds the query of each row. promptfoo has no ids, so that is decided once over all files: an id in the tests'
 * metadata if all tests have one and no two share it, else the description under the same condition, else the hash of
 * variables and assertions. Rows of one model on one query in one file are repeats, in the order of the evaluation.
 *
 * @throws UserError where nothing tells tests from repeats
 */
function seatRows(rows) {
    const kinds = ['id', 'description'];
    const kind = kinds.find((candidate) => isUnique(rows, candidate)) ?? 'content';
    const idOf = ({ row }) => row[kind];
    if (kind === 'content')
        checkVars(rows);
    const contents = new Map();
    const groups = new Map();
    for (const named of rows) {
        const test = keyOf(named.file, idOf(named));
        contents.set(test, (contents.get(test) ?? new Set()).add(named.row.content));
        const group = groups.get(keyOf(test, named.model));
        if (group === undefined)
            groups.set(keyOf(test, named.model), [named]);
        else
            group.push(named);
    }
    const seats = new Map();
    for (const group of groups.values()) {
        group.sort((a, b) => (a.row.testIdx ?? 0) - (b.row.testIdx ?? 0));
        for (const [repeat, named] of group.entries()) {
            const { row } = named;
            // Variables may differ between models where a run fills them in: then they say nothing of the question.
            const isOneText = row.hasVars && contents.get(keyOf(named.file, idOf(named))).size === 1;
            seats.set(row, {
                id: idOf(named),
                repeat: group.length > 1 ? repeat : undefined,
                contentHash: kind !== 'content' && isOneText ? row.content : undefined,
            });
        }
    }
    const isPartial = kind !== 'id' && rows.some(({ row }) => row.id !== undefined);
    const instead = kind === 'description' ? 'their descriptions' : 'their variables and assertions';
    const note = isPartial
        ? `some tests have no id in their metadata, or share one: tests are told apart by ${instead}`
        : undefined;
    return { seats, note };
}
/** Whether every row has it, and no model of a file has two different tests under one. */
function isUnique(rows, kind) {
    const contents = new Map();
    return rows.every(({ file, model, row }) => {
        const id = row[kind];
        if (id === undefined)
            return false;
        const key = keyOf(file, model, id);
        const known = contents.get(key) ?? row.content;
        contents.set(key, known);
        return known === row.content;
    });
}
/** Tests whose variables were left out of the file look like repeats of each other. */
function checkVars(rows) {
    const seen = new Set();
    for (const { file, model, row } of rows) {
        if (row.hasVars)
            continue;
        const key = keyOf(file, model, row.content);
        if (seen.has(key)) {
            throw new errors/* UserError */.y('several results are of tests without variables, id and description: different tests cannot be told from repeats.', 'Write the file with its variables (without PROMPTFOO_STRIP_TEST_VARS), or give each test an `id` in its `metadata`.', { file, line: row.line });
        }
        seen.add(key);
    }
}

;// CONCATENATED MODULE: ./build/results/readers/promptfoo/promptfoo.js







/** Results of promptfoo as it writes them to `.json`, `.jsonl` and `.csv`: one file, many providers. */
const promptfooReader = {
    name: 'promptfoo',
    title: 'promptfoo results',
    looksFor: 'results.results with provider and success, lines of them, or a table with Status, Score, Named Scores for each provider',
    accepts: (glimpse) => glimpse.kind === 'csv' ? csvGroups(glimpse.header) !== undefined : promptfoo_isSummary(glimpse) || isLines(glimpse),
    read: readPromptfoo,
};
function isLines(glimpse) {
    return firstRows(glimpse).some((row) => allHave([row], ['provider', 'promptIdx', 'testIdx', 'success']));
}
/** The whole output, `results` in it, or what `evaluate()` returns. The opening may end before the first result. */
function promptfoo_isSummary(glimpse) {
    if (glimpse.kind !== 'json-object')
        return false;
    const inner = field(glimpse.value, 'results');
    const rows = isObject(inner) ? field(inner, 'results') : inner;
    if (Array.isArray(rows) && rows.some((row) => isObject(row) && allHave([row], ['provider', 'success'])))
        return true;
    if (!isObject(inner) || typeof field(inner, 'version') !== 'number')
        return false;
    return Array.isArray(field(inner, 'prompts')) || isObject(field(inner, 'table'));
}
async function readPromptfoo(files, sink, options) {
    checkOneForm(files);
    const known = new Set();
    const read = [];
    for (const { file, glimpse } of files) {
        const out = sink.open(file, promptfooReader.name);
        read.push({ path: file.path, sink: out, rows: await promptfoo_readFile(file, glimpse, out, known, options) });
    }
    const { nameOf, notes } = models_modelNames(read);
    for (const note of notes)
        read[0]?.sink.warn(note);
    const named = read.flatMap((file) => file.rows.map((row) => ({ file: file.path, model: nameOf(file, row), row, sink: file.sink })));
    const { seats, note } = seatRows(named);
    if (note !== undefined)
        read[0].sink.warn(note);
    const metric = options.metric ?? 'success';
    const measured = new Set(named.filter(({ row }) => row.results.has(metric)).map(({ row }) => seats.get(row).id));
    for (const { model, row, sink: out } of named) {
        const { id, repeat, contentHash } = seats.get(row);
        if (!measured.has(id)) {
            out.setAside(`results of tests without the metric ${(0,errors/* quote */.h)(metric)}`);
            continue;
        }
        out.record({
            model,
            id,
            result: promptfoo_resultOf(row, metric),
            line: row.line,
            ...(repeat === undefined ? {} : { repeat }),
            ...(contentHash === undefined ? {} : { contentHash }),
            ...(options.details ? { details: row.details } : {}),
        });
    }
}
function promptfoo_resultOf({ results }, metric) {
    return results.get('success') === 'error' ? 'error' : (results.get(metric) ?? 'unscored');
}
/** A table lacks the ids and assertions by which tests are matched, so its queries are not those of the other forms. */
function checkOneForm(files) {
    const table = files.find(({ glimpse }) => glimpse.kind === 'csv');
    const other = files.find(({ glimpse }) => glimpse.kind !== 'csv');
    if (table === undefined || other === undefined)
        return;
    throw new errors/* UserError */.y(`it is a CSV table of promptfoo, and ${(0,errors/* quote */.h)(other.file.path)} is JSON: their tests cannot be matched.`, 'Give only the JSON (or JSON Lines) files, for example with a `!` pattern in `results` that takes the tables away.', { file: table.file.path });
}
/** The rows of a file that say something and that no earlier file has. */
async function promptfoo_readFile(file, glimpse, sink, known, options) {
    const rows = [];
    const metrics = new Set();
    const seen = [];
    let total = 0;
    let unmeasured = 0;
    for await (const row of allRows(file, glimpse, sink, options.details)) {
        total += 1;
        if (row.rowId !== undefined)
            seen.push(row.rowId);
        if (row.rowId !== undefined && known.has(row.rowId))
            sink.setAside('results that an earlier file of the same evaluation holds too');
        else if (!row.isMeasured)
            unmeasured += 1;
        else {
            for (const name of row.results.keys())
                metrics.add(name);
            rows.push(row);
        }
    }
    for (const id of seen)
        known.add(id);
    const place = { file: file.path };
    if (total === 0)
        throw new errors/* UserError */.y('the file holds no results.', 'Did the evaluation end before it wrote its results?', place);
    if (unmeasured === total) {
        throw new errors/* UserError */.y('none of its tests has an assertion, so that every answer passes.', 'Give the tests assertions.', place);
    }
    if (unmeasured > 0)
        sink.warn(`${unmeasured} results of tests without assertions were left out: every answer passes them`);
    if (rows.length > 0 && options.metric !== undefined && !metrics.has(options.metric)) {
        const names = [...metrics].sort().slice(0, 12).map(errors/* quote */.h).join(', ');
        throw new errors/* UserError */.y(`there is no metric ${(0,errors/* quote */.h)(options.metric)}.`, `It has ${names}.`, place);
    }
    return rows;
}
async function* allRows(file, glimpse, sink, details) {
    if (glimpse.kind === 'csv') {
        yield* readCsv(file, glimpse.header, details);
    }
    else if (promptfoo_isSummary(glimpse)) {
        for await (const batch of (0,read/* jsonValues */.R)(file, selectRows)) {
            for (const { path, value, line } of batch) {
                const place = { file: file.path, line };
                if (typeof path.at(-1) !== 'number' || !isObject(value)) {
                    throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(path.join('.'))} is ${(0,errors/* quote */.h)(value)}, not a result.`, 'Write the file again with promptfoo.', place);
                }
                yield readRow(value, place, details);
            }
        }
    }
    else {
        for await (const { row, line } of wholeRows(file, sink))
            yield readRow(row, { file: file.path, line }, details);
    }
}
/** Only the results: the rest of the document holds the configuration, which may be confidential. */
function selectRows(path) {
    if (path.length === 0 || (path.length === 1 && path[0] === 'results'))
        return 'enter';
    if (path.length === 2 && path[1] === 'results')
        return 'enter';
    const isRow = path.length === 3 || typeof path[1] === 'number';
    return path[0] === 'results' && isRow ? 'take' : 'skip';
}

;// CONCATENATED MODULE: ./build/results/readers/simple-evals.js




const ONLY_HTML = 'the verdicts on single queries stand only in the HTML of the report';
/**
 * simple-evals: `_allresults.json`. Only HealthBench logs its verdicts as data (`metadata.example_level_metadata`);
 * the other evaluations put them into HTML, which is for people, and are set aside.
 */
const simpleEvalsReader = {
    name: 'simple-evals',
    title: 'simple-evals',
    looksFor: '_allresults.json of HealthBench: an object with score, metrics, htmls, convos and metadata',
    // What comes after htmls may lie beyond the opening of the file.
    accepts: (glimpse) => glimpse.kind === 'json-object' &&
        Object.hasOwn(glimpse.value, 'score') &&
        isObject(field(glimpse.value, 'metrics')) &&
        Array.isArray(field(glimpse.value, 'htmls')),
    read: readSimpleEvals,
};
async function readSimpleEvals(files, sink, options) {
    const models = simple_evals_modelNames(files.map(({ file }) => file.path));
    let records = 0;
    for (const [i, { file }] of files.entries()) {
        const out = sink.open(file, 'simple-evals');
        onlyMetric(options, 'score', file);
        unitScale(options, file);
        const found = await readExamples(file, models[i], out, options);
        if (found === 0)
            out.setAside(ONLY_HTML);
        records += found;
    }
    if (records > 0)
        return;
    throw new errors/* UserError */.y(`${ONLY_HTML}.`, 'Have the evaluation write a table with query, model and correct.', {
        file: files[0].file.path,
    });
}
async function readExamples(file, model, sink, options) {
    const repeats = new Map();
    let records = 0;
    let negative = 0;
    for await (const batch of (0,read/* jsonValues */.R)(file, selectExamples)) {
        for (const { value, line } of batch) {
            const place = { file: file.path, line };
            // Other evaluations write null for every example.
            if (value === null)
                continue;
            if (!isObject(value))
                throw new errors/* UserError */.y(`an example is ${shown(value)}, not an object.`, 'Run the evaluation again.', place);
            const id = requiredText(value, 'prompt_id', place);
            const repeat = repeats.get(id) ?? 0;
            repeats.set(id, repeat + 1);
            const { result, isNegative } = rubricScore(value, place);
            if (isNegative)
                negative += 1;
            records += 1;
            sink.record({ model, id, result, repeat, line, ...(options.details ? { details: exampleDetails(value) } : {}) });
        }
    }
    if (negative > 0)
        sink.warn(`${negative} scores are below 0 (points taken off) and are read as 0`);
    return records;
}
function selectExamples(path) {
    const [first, second] = path;
    if (path.length === 0 || (path.length === 1 && first === 'metadata'))
        return 'enter';
    if (first !== 'metadata' || second !== 'example_level_metadata')
        return 'skip';
    return path.length === 2 ? 'enter' : 'take';
}
/** Rubric points over the possible points: at most 1, and below 0 where points were taken off. */
function rubricScore(example, place) {
    const score = scoreOf(field(example, 'score'), 'score', place);
    const isNegative = typeof score === 'number' && score < 0;
    return { result: isNegative ? 0 : score, isNegative };
}
function exampleDetails(example) {
    const usage = field(example, 'usage');
    const tokens = isObject(usage) ? usage : {};
    return detailsOf({
        answer: contents(field(example, 'completion')),
        prompt: contents(field(example, 'prompt')),
        inputTokens: optionalNumber(field(tokens, 'input_tokens')),
        outputTokens: optionalNumber(field(tokens, 'output_tokens')),
    });
}
/** The text of a list of chat messages. */
function contents(messages) {
    if (!Array.isArray(messages))
        return undefined;
    const texts = messages.map((message) => isObject(message) ? optionalText(field(message, 'content')) : undefined);
    return texts.filter((text) => text !== undefined).join('\n\n');
}
/** The harness names its files `<eval>_<model>_<date>_<time>_allresults.json`. */
function simple_evals_modelNames(paths) {
    const plain = namesFromPaths(paths);
    const short = plain.map((name) => /^healthbench(?:_hard|_consensus)?_(.+?)(?:_[0-9]{8}_[0-9]{4,6})?_allresults$/.exec(name)?.[1] ?? name);
    return new Set(short).size === short.length ? short : plain;
}

;// CONCATENATED MODULE: ./build/results/readers/swe-bench/names.js


/** SWE-bench writes the model's name into paths alone: `/` of the name became `__`, which is kept. */
/**
 * Run reports are `<model>.<run id>.json`. What stands behind the last dot is taken for the run id only where it is
 * the same in all files, because names of models have dots of their own.
 */
function reportModels(paths) {
    const names = namesFromPaths(paths);
    const isStem = names.every((name, i) => segmentsOf(paths[i]).at(-1).startsWith(`${name}.`));
    const runs = new Set(names.map((name) => name.slice(name.lastIndexOf('.'))));
    const [run] = runs;
    const isCommon = isStem && names.length > 1 && runs.size === 1 && names.every((name) => name.lastIndexOf('.') > 0);
    return names.map((name, i) => [paths[i], isCommon ? name.slice(0, -run.length) : name]);
}
/** Submissions are `<model>/results/results.json`; files kept elsewhere are told apart by their paths. */
function submissionModels(paths) {
    const folders = paths.map((path) => {
        const segments = segmentsOf(path);
        return segments.at(-2) === 'results' ? segments.at(-3) : undefined;
    });
    const others = paths.filter((_, i) => folders[i] === undefined);
    const names = new Map(namesFromPaths(others).map((name, i) => [others[i], name]));
    return paths.map((path, i) => [path, folders[i] ?? names.get(path)]);
}
/**
 * Reports of instances are `<model>/<instance id>/report.json`, or `<model>/logs/<instance id>/report.json` where
 * they were submitted; files that gather many instances are told apart by their paths.
 *
 * @throws UserError where the path does not reach up to the model
 */
function instanceModel(files) {
    const gathered = files.filter(({ path, ids }) => !isOwnFolder(path, ids)).map(({ path }) => path);
    const names = new Map(namesFromPaths(gathered).map((name, i) => [gathered[i], name]));
    return files.map(({ path }) => {
        const known = names.get(path);
        if (known !== undefined)
            return [path, known];
        const above = segmentsOf(path).slice(0, -2);
        const model = above.at(-1) === 'logs' ? above.at(-2) : above.at(-1);
        if (model !== undefined && model !== '' && model !== '.' && model !== '..')
            return [path, model];
        throw new errors/* UserError */.y('the model is the name of the folder above the instance, and the path does not reach it.', 'Name the files from further up: `<model>/<instance id>/report.json`.', { file: path });
    });
}
/** A report alone in the folder of its instance. A bare `report.json` is one too, of which the path was cut off. */
function isOwnFolder(path, ids) {
    return ids.length === 1 && (path === 'report.json' || segmentsOf(path).at(-2) === ids[0]);
}
function segmentsOf(path) {
    return path.split(/[/!]/);
}

;// CONCATENATED MODULE: ./build/results/readers/swe-bench/shapes.js


const shapes_MEND = 'Write the report again with SWE-bench.';
function isReport(value) {
    if (!Array.isArray(field(value, 'resolved_ids')))
        return false;
    return Array.isArray(field(value, 'submitted_ids')) || typeof field(value, 'total_instances') === 'number';
}
/** The report of a run: lists of ids, which overlap. */
function readReport(value, file, sink) {
    const ids = (key) => idsOf(value, key, file);
    const resolved = ids('resolved_ids');
    const unresolved = ids('unresolved_ids');
    const both = [...resolved].find((id) => unresolved.has(id));
    if (both !== undefined) {
        throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(both)} stands in \`resolved_ids\` and in \`unresolved_ids\`.`, shapes_MEND, {
            file: file.path,
        });
    }
    if (!Object.hasOwn(value, 'unresolved_ids') && !Object.hasOwn(value, 'completed_ids')) {
        throw new errors/* UserError */.y('the report has neither `unresolved_ids` nor `completed_ids`.', shapes_MEND, { file: file.path });
    }
    // Later lists overrule: failures of the infrastructure also stand among the unresolved.
    const results = new Map();
    const set = (keys, result) => {
        for (const key of keys)
            for (const id of ids(key))
                results.set(id, result);
    };
    set(['incomplete_ids'], 'missing');
    set(['completed_ids', 'unresolved_ids', 'empty_patch_ids'], false);
    set(['error_ids', 'infra_failure_ids', 'ambiguous_failure_ids'], 'error');
    set(['resolved_ids'], true);
    const foreign = [...ids('submitted_ids')].filter((id) => !results.has(id)).length;
    if (foreign > 0)
        sink.setAside('instances that were submitted but have no outcome (not part of the data set)', foreign);
    const total = field(value, 'total_instances');
    if (typeof total === 'number' && total > results.size) {
        sink.warn(`the report counts ${total} instances but names ${results.size}; the others are not known here`);
    }
    return { results, listsAll: true, restIsWrong: false };
}
function isInstances(value) {
    const reports = Object.values(value);
    return (reports.length > 0 &&
        reports.every((report) => isObject(report) &&
            Object.hasOwn(report, 'resolved') &&
            ['patch_exists', 'patch_successfully_applied'].some((key) => Object.hasOwn(report, key))));
}
/** Reports of single instances, by instance id. */
function readInstances(value, file) {
    const results = new Map();
    for (const [id, report] of Object.entries(value)) {
        const resolved = isObject(report) ? field(report, 'resolved') : undefined;
        if (!isObject(report) || typeof resolved !== 'boolean') {
            throw new errors/* UserError */.y(`"resolved" of ${(0,errors/* quote */.h)(id)} is ${shown(resolved)}, neither true nor false.`, shapes_MEND, {
                file: file.path,
            });
        }
        results.set(id, !resolved && field(report, 'infra_failure') === true ? 'error' : resolved);
    }
    return { results, listsAll: false, restIsWrong: false };
}
const SUBMISSION_MARKS = ['no_generation', 'generated', 'with_logs', 'no_logs', 'no_apply', 'applied', 'stats'];
function isSubmission(value) {
    const resolved = field(value, 'resolved');
    return (Array.isArray(resolved) &&
        resolved.every((id) => typeof id === 'string') &&
        SUBMISSION_MARKS.some((key) => Object.hasOwn(value, key)));
}
/** The results of a submission to the leaderboard: lists of ids, of which only `resolved` is always there. */
function readSubmission(value, file) {
    const ids = (key) => idsOf(value, key, file);
    const results = new Map();
    const generated = ids('generated');
    const logged = ids('with_logs');
    for (const id of generated)
        results.set(id, logged.size > 0 && !logged.has(id) ? 'error' : false);
    for (const key of ['no_generation', 'applied', 'no_apply', 'test_timeout'])
        for (const id of ids(key))
            results.set(id, false);
    for (const key of ['no_logs', 'install_fail', 'reset_failed', 'test_errored'])
        for (const id of ids(key))
            results.set(id, 'error');
    for (const id of ids('resolved'))
        results.set(id, true);
    return { results, listsAll: generated.size > 0, restIsWrong: generated.size === 0 };
}
function idsOf(value, key, file) {
    const list = field(value, key) ?? [];
    if (!Array.isArray(list))
        throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(key)} is not a list but ${(0,errors/* quote */.h)(list)}.`, shapes_MEND, { file: file.path });
    const bad = list.find((id) => typeof id !== 'string' || id === '');
    if (bad !== undefined) {
        throw new errors/* UserError */.y(`${(0,errors/* quote */.h)(key)} holds ${(0,errors/* quote */.h)(bad)}, which is not an instance id.`, shapes_MEND, { file: file.path });
    }
    return new Set(list);
}

;// CONCATENATED MODULE: ./build/results/readers/swe-bench/swe-bench.js





/** SWE-bench: run reports, reports of single instances, and the results of submissions to the leaderboard. */
const sweBenchReader = {
    name: 'swe-bench',
    title: 'SWE-bench report',
    looksFor: '`resolved_ids` with `submitted_ids` or `total_instances`; or per instance `resolved` and `patch_exists`; or `resolved` with `no_generation` or `generated`',
    accepts: (glimpse) => kindOf(glimpse) !== undefined,
    read: readReports,
};
function kindOf(glimpse) {
    return glimpse.kind === 'json-object' ? kindOfValue(glimpse.value) : undefined;
}
function kindOfValue(value) {
    if (isReport(value))
        return 'report';
    if (isInstances(value))
        return 'instances';
    return isSubmission(value) ? 'submission' : undefined;
}
const READ = { report: readReport, instances: readInstances, submission: readSubmission };
async function readReports(files, sink, options) {
    const all = [];
    for (const { file } of files) {
        onlyMetric(options, 'resolved', file);
        const value = await wholeObject(file);
        const kind = kindOfValue(value);
        if (kind === undefined) {
            throw new errors/* UserError */.y('the file is none of the reports of SWE-bench.', `Expected: ${sweBenchReader.looksFor}.`, {
                file: file.path,
            });
        }
        const out = sink.open(file, sweBenchReader.name);
        all.push({ file, sink: out, kind, outcomes: READ[kind](value, file, out) });
    }
    const universe = universeOf(all);
    for (const [i, model] of swe_bench_modelsOf(all).entries())
        addOutcomes(all[i], model, universe);
}
async function wholeObject(file) {
    const values = [];
    for await (const batch of (0,read/* jsonValues */.R)(file, () => 'take'))
        values.push(...batch.map(({ value }) => value));
    if (values.length === 1 && isObject(values[0]))
        return values[0];
    throw new errors/* UserError */.y('the file is not one JSON object.', 'Write the report again with SWE-bench.', {
        file: file.path,
    });
}
function swe_bench_modelsOf(all) {
    const paths = (kind) => all.filter((read) => read.kind === kind).map(({ file }) => file.path);
    const named = new Map([...reportModels(paths('report')), ...submissionModels(paths('submission'))]);
    const instances = all.filter(({ kind }) => kind === 'instances');
    for (const [path, model] of instanceModel(instances.map(({ file, outcomes }) => ({ path: file.path, ids: [...outcomes.results.keys()] })))) {
        named.set(path, model);
    }
    return all.map(({ file }) => named.get(file.path));
}
/**
 * Every instance that any file names. A file that lists only what was resolved needs it, and needs another file that
 * also lists failures: without one, the instances that no model resolved would not be there at all.
 */
function universeOf(all) {
    const partial = all.find(({ outcomes }) => outcomes.restIsWrong);
    if (partial !== undefined && !all.some(({ outcomes }) => outcomes.listsAll)) {
        throw new errors/* UserError */.y('the files list only resolved instances, so the instances that no model resolved cannot be counted.', 'Add a file that lists every instance: a run report (`resolved_ids`, `unresolved_ids`) or results with `generated`.', { file: partial.file.path });
    }
    return new Set(all.flatMap(({ outcomes }) => [...outcomes.results.keys()]));
}
function addOutcomes({ sink, outcomes, file }, model, universe) {
    for (const [id, result] of outcomes.results)
        sink.record({ model, id, result });
    if (!outcomes.restIsWrong) {
        if (outcomes.results.size > 0)
            return;
        throw new errors/* UserError */.y('the report names no instance.', 'Did the evaluation end before it wrote its results?', {
            file: file.path,
        });
    }
    let rest = 0;
    for (const id of universe) {
        if (outcomes.results.has(id))
            continue;
        rest += 1;
        sink.record({ model, id, result: false });
    }
    if (rest > 0)
        sink.warn(`${rest} instances that only other files name count as not resolved by ${(0,errors/* quote */.h)(model)}: the file lists only resolved ones`);
}

;// CONCATENATED MODULE: ./build/results/readers/zeroeval/grading.js


/**
 * Grades a multiple-choice row as ZeroEval's mcqa_eval.py does: the answer field of the last JSON object of the
 * output is the letter of the right choice.
 *
 * @throws UserError where the row does not hold the choices and the right one
 */
function gradeChoice(row, output, place) {
    const choices = field(row, 'choices');
    const right = field(row, 'correct_answer');
    const index = Array.isArray(choices) && typeof right === 'string' ? choices.indexOf(right) : -1;
    if (index < 0 || index > 25) {
        throw new errors/* UserError */.y(`"correct_answer" is ${shown(right)}, which is none of the choices.`, 'Mend or leave out the row.', place);
    }
    const reference = String.fromCharCode(65 + index);
    const found = answerField(jsonObjects(output).at(-1), output);
    return { answer: found === undefined ? undefined : grading_textOf(found), reference, correct: found === reference };
}
/**
 * Grades a row of a mathematics task as ZeroEval's math_eval.py does: the first number of the answer field of the
 * first JSON object equals the first number of the reference.
 *
 * @throws UserError where the row has no reference
 */
function gradeNumber(row, output, model, place) {
    const raw = field(row, 'answer');
    if (typeof raw !== 'string' || raw.trim() === '') {
        throw new errors/* UserError */.y(`"answer", the reference, is ${shown(raw)}.`, 'Mend or leave out the row.', place);
    }
    const reference = raw.replaceAll('#', '').trim();
    const found = answerField(jsonObjects(output)[0], output) ?? boxedNumber(output, model);
    if (found === undefined)
        return { answer: undefined, reference, correct: false };
    const answer = grading_textOf(found);
    const [mine, right] = [firstNumber(answer), firstNumber(reference)];
    if (mine === 'program' || right === 'program')
        return { answer, reference, correct: undefined };
    return { answer, reference, correct: mine !== undefined && mine === right };
}
/** The whole JSON objects of a text, outermost ones; undefined for braces that hold no JSON. Braces in strings count, as there. */
function jsonObjects(text) {
    const objects = [];
    let depth = 0;
    let start = 0;
    for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
        if (brace === '{') {
            if (depth === 0)
                start = index;
            depth += 1;
        }
        else if (depth > 0) {
            depth -= 1;
            if (depth === 0)
                objects.push(parsed(text.slice(start, index + 1)));
        }
    }
    return objects;
}
function parsed(text) {
    try {
        const value = JSON.parse(text.replaceAll('\n', ''));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** In the order in which ZeroEval looks for it: in the JSON object, then as quoted text, then without quotes. */
function answerField(object, output) {
    if (object !== undefined && Object.hasOwn(object, 'answer'))
        return object['answer'];
    const patterns = [/"answer"\s*:\s*"([^"]*)"/, /"answer"\s*:\s*([^,\s]*)/, /answer\s*:\s*([^,\s]*)/];
    for (const pattern of patterns) {
        const match = pattern.exec(output);
        if (match !== null)
            return match[1];
    }
    return undefined;
}
/** Llama 3.1 models often end in a boxed answer instead of JSON, and the harness makes an exception for them. */
function boxedNumber(output, model) {
    if (!model.includes('Llama-3.1') || !output.slice(-30).includes('boxed'))
        return undefined;
    return /\\boxed\{(\w+)\}/.exec(output)?.[1];
}
/** The first number of an answer after dollar signs and thousands commas are taken out and a fraction is worked out. */
function firstNumber(answer) {
    let text = answer.replaceAll('$', '').trim().replaceAll(',', '');
    if (text.includes('/')) {
        const fraction = /^(-?[0-9.]+)\s*\/\s*(-?[0-9.]+)$/.exec(text);
        const quotient = fraction === null ? NaN : Number(fraction[1]) / Number(fraction[2]);
        if (Number.isFinite(quotient))
            text = String(quotient);
        // The harness gives such text to Python's eval.
        else if (fraction === null && /^[0-9+\-*/(). ]+$/.test(text))
            return 'program';
    }
    const match = /-?[0-9]+(\.[0-9]+)?/.exec(text);
    return match === null ? undefined : Number(match[0]);
}
function grading_textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/results/readers/zeroeval/zeroeval.js



/** Data sets whose rows carry the reference, by the rule that ZeroEval grades them with. */
const CHOICE_DATASETS = new Set(['mmlu-redux']);
const NUMBER_DATASETS = new Set(['gsm', 'math-l5']);
const zeroeval_KEYS = ['session_id', 'id', 'chat_history', 'output', 'generator', 'dataset'];
/**
 * ZeroEval: one file of answers per model and data set. Its result_dirs hold no verdicts; they follow from the rows
 * where these carry the reference, and stand in result_dirs_parsed where the evaluation wrote them.
 */
const zeroevalReader = {
    name: 'zeroeval',
    title: 'ZeroEval',
    looksFor: 'an array of objects with session_id, id, chat_history, output, generator and dataset',
    accepts: (glimpse) => allHave(firstRows(glimpse), zeroeval_KEYS),
    withoutQueries: (glimpse) => whyNotGraded(glimpse),
    read: readZeroEval,
};
function whyNotGraded(glimpse) {
    const rows = firstRows(glimpse).filter((row) => !isGradable(row));
    if (rows.length === 0)
        return undefined;
    return `answers to ${shown(field(rows[0], 'dataset'))} without a verdict and without a reference that an answer must equal; grade them with ZeroEval's src/evaluation and write a table with query, model and correct`;
}
function isGradable(row) {
    const dataset = field(row, 'dataset');
    return (Object.hasOwn(row, 'matched') ||
        (typeof dataset === 'string' && (CHOICE_DATASETS.has(dataset) || NUMBER_DATASETS.has(dataset))));
}
async function readZeroEval(files, sink, options) {
    for (const { file } of files) {
        const out = sink.open(file, 'zeroeval');
        onlyMetric(options, 'matched', file);
        await zeroeval_readAnswers(file, out, options);
    }
}
async function zeroeval_readAnswers(file, sink, options) {
    const counts = { derived: 0, withoutAnswer: 0, programs: 0, furtherSamples: 0 };
    for await (const { row, line } of wholeRows(file, sink)) {
        const place = { file: file.path, line };
        const model = requiredText(row, 'generator', place);
        const outputs = outputsOf(row, place);
        counts.furtherSamples += Math.max(0, outputs.length - 1);
        const graded = grade(row, outputs[0], model, place);
        if (!Object.hasOwn(row, 'matched'))
            counts.derived += 1;
        if (graded !== undefined && graded.answer === undefined)
            counts.withoutAnswer += 1;
        if (graded !== undefined && graded.correct === undefined)
            counts.programs += 1;
        const result = graded === undefined ? 'error' : (graded.correct ?? 'unscored');
        const details = options.details ? { details: detailsFor(row, graded, outputs[0]) } : {};
        sink.record({
            model,
            task: requiredText(row, 'dataset', place),
            id: requiredText(row, 'id', place),
            result,
            line,
            ...details,
        });
    }
    say(sink, counts);
}
function say(sink, counts) {
    const { derived, withoutAnswer, programs, furtherSamples } = counts;
    if (derived > 0)
        sink.warn(`the file holds no verdicts; ${derived} were derived by ZeroEval's own rule from answer and reference`);
    if (withoutAnswer > 0)
        sink.warn(`${withoutAnswer} outputs hold no answer that could be found and count as wrong, as in ZeroEval`);
    if (programs > 0)
        sink.warn(`${programs} answers are sums that ZeroEval would run as a program: unscored`);
    if (furtherSamples > 0)
        sink.setAside('further samples of a query: ZeroEval grades the first', furtherSamples);
}
/** Undefined where there is no output at all. */
function grade(row, output, model, place) {
    if (Object.hasOwn(row, 'matched'))
        return logged(row, place);
    if (!isGradable(row)) {
        throw new errors/* UserError */.y(`rows of the data set ${shown(field(row, 'dataset'))} carry neither a verdict nor a reference that an answer must equal.`, "Grade them with ZeroEval's src/evaluation and write a table with query, model and correct.", place);
    }
    if (output === undefined)
        return undefined;
    return CHOICE_DATASETS.has(field(row, 'dataset'))
        ? gradeChoice(row, output, place)
        : gradeNumber(row, output, model, place);
}
/** The verdict that math_eval.py writes beside a row in result_dirs_parsed. */
function logged(row, place) {
    const matched = field(row, 'matched');
    if (typeof matched !== 'boolean' && matched !== 'No answer extracted') {
        throw new errors/* UserError */.y(`"matched" is ${shown(matched)}, neither true, false nor "No answer extracted".`, 'Grade the answers again.', place);
    }
    const raw = (key) => {
        const value = field(row, key);
        return isObject(value) ? optionalText(field(value, 'raw')) : undefined;
    };
    const answer = matched === 'No answer extracted' ? undefined : (raw('model_answer') ?? '');
    return { answer, reference: raw('correct_answer') ?? '', correct: matched === true };
}
function outputsOf(row, place) {
    const outputs = field(row, 'output');
    const isList = Array.isArray(outputs) && outputs.every((output) => typeof output === 'string' || output === null);
    if (isList)
        return outputs.map((output) => output ?? undefined);
    throw new errors/* UserError */.y(`"output" is ${shown(outputs)}, not a list of texts.`, 'Write the file again with the harness.', place);
}
function detailsFor(row, graded, output) {
    const chat = field(row, 'chat_history');
    return detailsOf({
        answer: graded?.answer ?? output,
        reference: graded?.reference,
        prompt: Array.isArray(chat) ? optionalText(chat[0]) : undefined,
        subject: optionalText(field(row, 'subject')),
    });
}

;// CONCATENATED MODULE: ./build/results/registry.js






















/**
 * All readers, in the order in which they are asked: the first that accepts a file reads it. Harnesses with
 * unmistakable marks come first, tables of any origin last. LiveBench comes before MT-Bench, whose answer files have
 * the same fields.
 */
const READERS = [
    inspectReader,
    lightevalReader,
    promptfooReader,
    lmEvalReader,
    openaiEvalsReader,
    deepevalReader,
    sweBenchReader,
    evalplusReader,
    bigcodebenchReader,
    helmReader,
    opencompassReader,
    livebenchReader,
    mtBenchReader,
    alpacaEvalReader,
    simpleEvalsReader,
    mmluProReader,
    zeroevalReader,
    matharenaReader,
    bbhReader,
    evalArenaReader,
    csvReader,
    jsonTableReader,
];

;// CONCATENATED MODULE: ./build/results/load.js




/**
 * Reads all files into the sink, each by the reader that accepts its content.
 *
 * A file of no known kind is an error where it was named itself; where it was found in a folder, it is set aside.
 *
 * @param format  name of a reader to use for every file, or `auto`
 * @returns the files that hold no per-query results and were set aside
 * @throws UserError for a named file of no known kind, for Git LFS pointers, and where no file holds results
 */
async function loadResults(files, format, sink, options, onFile) {
    const candidates = format === 'auto' ? READERS : [readerNamed(format)];
    const setAside = [];
    const faults = [];
    const byReader = new Map();
    for (const file of files) {
        onFile(file);
        const glimpse = await (0,take_glimpse/* takeGlimpse */.p)(file);
        const reader = candidates.find((candidate) => candidate.accepts(glimpse, options));
        const why = reader?.withoutQueries?.(glimpse);
        if (why !== undefined) {
            setAside.push({ path: file.path, why });
        }
        else if (reader === undefined) {
            const { rule, mend, place } = unknownKind(file, glimpse, candidates, options);
            const fault = new errors/* UserError */.y(rule, mend, place);
            // What a pointer stands for, or a broken file was, may well be results: leaving it out could leave out a model.
            if (file.walked !== true || mayBeResults(glimpse))
                throw fault;
            faults.push(fault);
            setAside.push({ path: file.path, why: rule.replace(/\.$/, '') });
        }
        else {
            const group = byReader.get(reader);
            if (group === undefined)
                byReader.set(reader, [{ file, glimpse }]);
            else
                group.push({ file, glimpse });
        }
    }
    if (byReader.size === 0)
        throw faults.length === 1 && files.length === 1 ? faults[0] : noResults(setAside);
    checkChoices([...byReader.keys()], options);
    for (const [reader, group] of byReader)
        await reader.read(group, sink, options);
    return setAside;
}
/** @throws UserError for a setting that none of the formats knows: what it was to choose would not be chosen */
function checkChoices(readers, options) {
    for (const name of ['judge', 'filter']) {
        if (options[name] === undefined || readers.some(({ chooses }) => chooses?.includes(name)))
            continue;
        throw new errors/* UserError */.y(`\`${name}\`: ${(0,errors/* quote */.h)(options[name])} chooses nothing in these results (${readers.map(({ title }) => title).join(', ')}).`, `Leave \`${name}\` out.`);
    }
}
function mayBeResults(glimpse) {
    return glimpse.kind === 'lfs-pointer' || ('isBroken' in glimpse && glimpse.isBroken === true) || isCut(glimpse);
}
function isCut(glimpse) {
    return (glimpse.kind === 'json-object' || glimpse.kind === 'json-array') && glimpse.isCut === true;
}
function noResults(setAside) {
    const shown = setAside.slice(0, 5).map(({ path, why }) => `${(0,errors/* quote */.h)(path)} (${why})`);
    const more = setAside.length > 5 ? ` and ${setAside.length - 5} more` : '';
    return new errors/* UserError */.y(`no file holds results per query${shown.length > 0 ? `: ${shown.join(', ')}${more}` : ''}.`, 'Point `results` at the files with one record per query.');
}
function readerNamed(format) {
    const reader = READERS.find(({ name }) => name === format);
    if (reader !== undefined)
        return reader;
    throw new errors/* UserError */.y(`\`format\`: ${(0,errors/* quote */.h)(format)} is not known.`, `Known: auto, ${READERS.map(({ name }) => name).join(', ')}.`);
}
function unknownKind(file, glimpse, readers, options) {
    const place = { file: file.path };
    const unfinished = 'Did the evaluation end before it wrote its results?';
    switch (glimpse.kind) {
        case 'empty':
            return { rule: 'the file is empty.', mend: unfinished, place };
        case 'lfs-pointer':
            return {
                rule: 'this is a Git LFS pointer, not the file itself.',
                mend: 'Check out with `lfs: true`, or run `git lfs pull` first.',
                place,
            };
        case 'unreadable':
            return {
                rule: `the file cannot be read: ${glimpse.because}.`,
                mend: 'Give results as UTF-8 text (CSV, JSON, JSON lines), as Parquet, or as an archive of these.',
                place,
            };
        case 'csv':
            if (glimpse.rows.length > 0)
                break;
            return { rule: 'the table has a header and no rows.', mend: unfinished, place: { ...place, line: 1 } };
    }
    if (isCut(glimpse)) {
        return {
            rule: 'the file is JSON that ends inside a value: it is cut short.',
            mend: 'Write the file again, or leave it out.',
            place,
        };
    }
    const [only] = readers.length === 1 ? readers : [];
    const what = `${only === undefined ? 'no reader knows this file' : `this is no ${only.title} file`}; ${load_seen(glimpse)}`;
    if (wouldBeScores(glimpse, readers, options)) {
        const rule = `${what}, and its numbers lie beyond 0 to 1.`;
        return {
            rule,
            mend: `If they are scores, ${SET_THRESHOLD}; if not, leave the file out.`,
            place,
        };
    }
    return { rule: `${what}.`, mend: only === undefined ? known(readers) : lookedFor(only), place };
}
/** Whether a reader would take the file if scores might lie on any scale. */
function wouldBeScores(glimpse, readers, options) {
    if (options.passThreshold > 1)
        return false;
    return readers.some((reader) => reader.accepts(glimpse, { ...options, passThreshold: 2 }));
}
/** Titles alone: what each looks for would be a page. */
function known(readers) {
    const titles = readers.map(({ title }) => title).join('; ');
    return `Known are: ${titles}. docs/formats.md says what each of them looks like; a \`!\` pattern in \`results\` leaves the file out.`;
}
function lookedFor({ title, looksFor }) {
    return `Looked for ${title} (${looksFor}). With \`format: auto\` the others are tried.`;
}
/** The first names seen, which is what tells people which file they have given. */
function load_seen(glimpse) {
    const names = (keys) => keys.slice(0, 8).map(errors/* quote */.h).join(', ') || 'none';
    const keysOf = (value) => typeof value === 'object' && value !== null ? names(Object.keys(value)) : `no keys but ${(0,errors/* quote */.h)(value)}`;
    switch (glimpse.kind) {
        case 'zip':
            return `its entries begin with ${names(glimpse.entries)}`;
        case 'parquet':
            return `its columns begin with ${names(glimpse.columns)}`;
        case 'csv':
            return `its header begins with ${names(glimpse.header)}`;
        case 'json-object':
            return `its keys begin with ${keysOf(glimpse.value)}`;
        case 'json-array':
        case 'json-lines':
            return `the keys of its first item begin with ${keysOf(glimpse.items[0])}`;
        default:
            return 'nothing of it is known';
    }
}


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ queryKey)
/* harmony export */ });
/**
 * The identity of a query as one text, which is also what people see: `task:id`, or the id alone.
 *
 * Colons and back-slashes of the task are escaped, so that two (task, id) pairs never give the same text. A text that
 * was made here and is read again as an id without a task stays what it is: a report of outcomes is valid input.
 */
function queryKey(task, id) {
    return task === undefined ? id : `${task.replace(/[\\:]/g, '\\$&')}:${id}`;
}


/***/ }),

/***/ 1306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CELL)
/* harmony export */ });
/** Cell of a grid: the character codes below, the only ones that a grid may hold. */
const CELL = { wrong: 0, right: 1, missing: 2 };


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_MODELS)
/* harmony export */ });
/** More models than any evaluation has: each costs memory and time, and a row of commas costs nothing to write. */
const MOST_MODELS = 20_000;


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ByteQueue)
/* harmony export */ });
/** Reads a stream of chunks in pieces of chosen sizes. The owner calls `close` when it stops before the end. */
class ByteQueue {
    chunks;
    waiting = Buffer.alloc(0);
    ended = false;
    constructor(source) {
        this.chunks = source[Symbol.asyncIterator]();
    }
    /** The next `count` bytes without consuming them; fewer only at the end of the stream. */
    async peek(count) {
        if (this.waiting.length < count) {
            const gathered = this.waiting.length === 0 ? [] : [this.waiting];
            for (let size = this.waiting.length; size < count;) {
                const chunk = await this.nextChunk();
                if (chunk === undefined)
                    break;
                gathered.push(chunk);
                size += chunk.length;
            }
            this.waiting = gathered.length === 1 ? gathered[0] : Buffer.concat(gathered);
        }
        return this.waiting.subarray(0, count);
    }
    /** Consumes the next `count` bytes; fewer only at the end of the stream. */
    async take(count) {
        const taken = await this.peek(count);
        this.waiting = this.waiting.subarray(taken.length);
        return taken;
    }
    /** Consumes `count` bytes without keeping them; false when the stream ends first. */
    async skip(count) {
        let left = count;
        while (left > this.waiting.length) {
            left -= this.waiting.length;
            const chunk = await this.nextChunk();
            this.waiting = chunk ?? Buffer.alloc(0);
            if (chunk === undefined)
                return false;
        }
        this.waiting = this.waiting.subarray(left);
        return true;
    }
    /** All that is left, in chunks as they come. */
    async *rest() {
        const first = this.waiting;
        this.waiting = Buffer.alloc(0);
        if (first.length > 0)
            yield first;
        for (let chunk = await this.nextChunk(); chunk !== undefined; chunk = await this.nextChunk())
            yield chunk;
    }
    /** Lets go of the stream, so that the file behind it is closed. */
    async close() {
        if (!this.ended)
            await this.chunks.return?.();
        this.ended = true;
    }
    async nextChunk() {
        if (this.ended)
            return undefined;
        const next = await this.chunks.next();
        if (next.done !== true)
            return next.value;
        this.ended = true;
        return undefined;
    }
}


/***/ }),

/***/ 9384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   cx: () => (/* binding */ isCompressed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ji: () => (/* binding */ decompressed),
/* harmony export */   wS: () => (/* binding */ inflateRaw)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _byte_queue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6819);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1394);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(542);





/** How many bytes of a file's opening tell what it is. */
const HEAD_BYTES = 4;
/** Whether these first bytes open a compressed stream that `decompressed` would decode. */
function isCompressed(head) {
    return isGzip(head) || (0,_zstd_js__WEBPACK_IMPORTED_MODULE_3__/* .isZstd */ .oO)(head);
}
/**
 * The content of a stream that may be compressed with gzip or zstd, or with one around the other, judged by its first
 * bytes; a stream that is neither passes through as it is. What comes out is charged to the budget.
 *
 * @throws UserError for content that is cut short, damaged, or beyond a limit.
 */
async function* decompressed(source, shown, budget, layer = 0) {
    const queue = new _byte_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .ByteQueue */ .y(source);
    try {
        const head = await queue.peek(HEAD_BYTES);
        if (!isCompressed(head)) {
            yield* queue.rest();
            return;
        }
        budget.checkNesting(layer + 1, shown);
        let consumed = 0;
        const compressed = counted(queue.rest(), (total) => (consumed = total));
        const content = isGzip(head) ? gunzip(compressed, shown) : (0,_zstd_js__WEBPACK_IMPORTED_MODULE_3__/* .unzstd */ .h2)(compressed, shown);
        const charged = counted(content, (total) => budget.charge(total, consumed, shown, `layer ${layer}`));
        yield* decompressed(charged, shown, budget, layer + 1);
    }
    finally {
        await queue.close();
    }
}
/** Passes a stream on and tells the number of bytes so far, before each chunk is passed on. */
async function* counted(source, tell) {
    let total = 0;
    for await (const chunk of source) {
        total += chunk.length;
        tell(total);
        yield chunk;
    }
}
/** The content of a raw deflate stream, as zip archives hold it. */
function inflateRaw(source, shown) {
    return through(source, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw({ chunkSize: OUTPUT_CHUNK }), shown);
}
const OUTPUT_CHUNK = 2 ** 17;
function isGzip(head) {
    return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b;
}
/** Several gzip members after one another are one content; the decoder checks each member's length and CRC-32. */
function gunzip(source, shown) {
    return through(source, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip({ chunkSize: OUTPUT_CHUNK }), shown);
}
async function* through(source, decoder, shown) {
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source), decoder, () => undefined); // A fault reaches the loop below through the decoder.
    try {
        for await (const chunk of decoder)
            yield chunk;
    }
    catch (error) {
        throw zlibFault(error, shown);
    }
}
function zlibFault(error, shown) {
    const code = (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
    if (code === 'Z_BUF_ERROR')
        return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cutShort */ .VV)(shown);
    return code?.startsWith('Z_') ? (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(shown, `its compressed data is not valid (${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`) : error;
}


/***/ }),

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Expander)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(3836);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/results/source/byte-queue.js
var byte_queue = __webpack_require__(6819);
// EXTERNAL MODULE: ./build/results/source/decompress.js
var decompress = __webpack_require__(9384);
// EXTERNAL MODULE: ./build/results/source/limits.js
var limits = __webpack_require__(8507);
// EXTERNAL MODULE: ./build/natural-order.js
var natural_order = __webpack_require__(16);
// EXTERNAL MODULE: ./build/results/source/names.js
var names = __webpack_require__(5227);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/results/source/faults.js
var faults = __webpack_require__(1394);
;// CONCATENATED MODULE: ./build/results/source/random-access.js




const CHUNK = 2 ** 20;
/** A file on disk. It is opened for each reading, so that nothing stays open between readings. */
function diskBytes(file, shown, size) {
    const stream = (start, end) => readDisk(file, shown, start, end);
    return { size, stream, read: (start, end) => collect(stream(start, end), shown) };
}
async function* readDisk(file, shown, start, end) {
    const handle = await (0,promises_.open)(file).catch((error) => {
        throw (0,faults/* fileFault */.bT)(error, shown);
    });
    try {
        const readAt = (at) => readChunk(handle, shown, at, Math.min(CHUNK, end - at));
        let next = start < end ? readAt(start) : undefined;
        for (let at = start; next !== undefined;) {
            const chunk = await next;
            if (chunk.length === 0) {
                if (end === Infinity)
                    return;
                throw (0,faults/* cutShort */.VV)(shown);
            }
            at += chunk.length;
            // The next chunk is read while this one is worked on. Whoever stops listening does not hear of its failure.
            next = at < end ? readAt(at) : undefined;
            next?.catch(() => undefined);
            yield chunk;
        }
    }
    finally {
        await handle.close();
    }
}
async function readChunk(handle, shown, at, length) {
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
        return buffer.subarray(0, bytesRead);
    }
    catch (error) {
        throw (0,faults/* fileFault */.bT)(error, shown);
    }
}
/**
 * The whole of a stream.
 *
 * @throws UserError above 1 GiB, the most that is ever held in memory of one file.
 */
async function collect(stream, shown) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > limits/* HOLD_BYTES */.oL)
            throw tooLargeToHold(shown);
        chunks.push(chunk);
    }
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}
/** For content that has to be in memory as a whole. */
function tooLargeToHold(shown) {
    return new errors/* UserError */.y('is larger than 1 GiB, the most that can be held in memory at once.', 'Split it into several files, or give it in a form that is read piece by piece: CSV or JSON Lines, in no archive or in one.', { file: shown });
}
/**
 * The bytes of archives inside archives. The ones used last stay in memory, up to 1 GiB together; the others are
 * decompressed again when they are needed.
 */
class HeldArchives {
    /** By the function that opens them: names come from the archives and may repeat. */
    held = new Map();
    size = 0;
    /** Random access to the content of `open()`; `shown` names it to people. */
    async access(shown, open) {
        const load = () => this.load(shown, open);
        const { length } = await load();
        return {
            size: length,
            async read(start, end) {
                const bytes = await load();
                if (end > bytes.length)
                    throw (0,faults/* cutShort */.VV)(shown); // The archive around it changed since.
                return bytes.subarray(start, end);
            },
            async *stream(start, end) {
                const bytes = await load();
                const stop = Math.min(end, bytes.length);
                for (let at = start; at < stop; at += CHUNK)
                    yield bytes.subarray(at, Math.min(at + CHUNK, stop));
            },
        };
    }
    async load(shown, open) {
        const known = this.held.get(open);
        if (known !== undefined) {
            this.held.delete(open);
            this.held.set(open, known); // A Map keeps the order of insertion, so the least recently used come first.
            return known;
        }
        const bytes = await collect(open(), shown);
        this.forget(open);
        for (const oldest of this.held.keys()) {
            if (this.size + bytes.length <= limits/* HOLD_BYTES */.oL)
                break;
            this.forget(oldest);
        }
        this.held.set(open, bytes);
        this.size += bytes.length;
        return bytes;
    }
    forget(open) {
        this.size -= this.held.get(open)?.length ?? 0;
        this.held.delete(open);
    }
}

// EXTERNAL MODULE: ./build/results/source/walk.js
var walk = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/results/source/zip-directory.js
var zip_directory = __webpack_require__(314);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/results/source/zstd.js + 1 modules
var zstd = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/results/source/zip-entry.js






/**
 * The content of one file inside a zip archive: stored, deflated or zstd. It is charged to the budget as it comes.
 *
 * @throws UserError where the content does not have the size and the CRC-32 that the directory says, where the method is
 * another one, or beyond a limit.
 */
async function* readZipEntry(archive, entry, shown, budget) {
    let [size, checksum] = [0, 0];
    const content = (0,decompress/* counted */.hS)(decode(await rawContent(archive, entry, shown), entry.method, shown), (total) => {
        size = total;
        budget.charge(total, entry.compressedSize, shown, 'entry');
    });
    for await (const chunk of content) {
        if (size > entry.size)
            break;
        checksum = (0,external_node_zlib_.crc32)(chunk, checksum);
        yield chunk;
    }
    if (size !== entry.size)
        throw (0,faults/* damaged */.qM)(shown, 'it has another size than the directory of its archive says');
    if (checksum !== entry.crc32)
        throw (0,faults/* damaged */.qM)(shown, 'its checksum (CRC-32) is not the one in its archive');
}
async function rawContent(archive, entry, shown) {
    const header = await archive.read(entry.offset, entry.offset + zip_directory/* LOCAL_SIZE */.a_);
    if (!(0,zip_directory/* isLocalHeader */.$d)(header))
        throw (0,faults/* damaged */.qM)(shown, 'it does not stand where the directory of its archive says');
    const start = entry.offset + zip_directory/* LOCAL_SIZE */.a_ + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (start + entry.compressedSize > entry.dataEnd)
        throw (0,faults/* damaged */.qM)(shown, 'it does not lie inside its archive');
    return archive.stream(start, start + entry.compressedSize);
}
function decode(raw, method, shown) {
    if (method === 0)
        return raw;
    if (method === 8)
        return (0,decompress/* inflateRaw */.wS)(raw, shown);
    if (method === 93)
        return (0,zstd/* unzstd */.h2)(raw, shown);
    throw new errors/* UserError */.y(`is compressed in its archive by method ${method}, which cannot be read here.`, 'Write the archive with deflate, zstd or no compression.', { file: shown });
}

;// CONCATENATED MODULE: ./build/results/source/expand.js











/** Turns files on disk into files of results, opening the archives among them. One for each run. */
class Expander {
    cwd;
    budget;
    setAside = [];
    held = new HeldArchives();
    folders = new Map();
    constructor(cwd, budget) {
        this.cwd = cwd;
        this.budget = budget;
    }
    /** The file itself, or the files inside it where it is an archive that is not one result as a whole. */
    expand(file) {
        return this.expandStored(this.stored(file));
    }
    /** The same for a file that is known by another name than its path, and stands alone. */
    expandAs(shown, { real, size }) {
        return this.expandStored({ ...onDisk(real, shown, size), neighbours: async () => [] });
    }
    expandStored(stored) {
        return this.unfold({ stored, file: this.asFile(stored) }, 1);
    }
    async unfold({ stored, file }, depth) {
        const head = await headOf(stored);
        const isCompressedZip = (0,decompress/* isCompressed */.cx)(head) && (0,zip_directory/* isZip */.K0)(await firstBytes(file.open()));
        if (!(0,zip_directory/* isZip */.K0)(head) && !isCompressedZip)
            return [file];
        this.budget.checkNesting(depth, stored.shown);
        const bytes = isCompressedZip ? undefined : stored.direct;
        return this.openArchive(file, bytes ?? (await this.held.access(stored.shown, () => file.open())), depth);
    }
    async openArchive(file, archive, depth) {
        const directory = await (0,zip_directory/* readZipDirectory */.x5)(archive, file.path, this.budget);
        for (const { name, why } of directory.setAside)
            this.setAside.push({ path: (0,names/* shownInside */._7)(file.path, name), why });
        const members = this.members(file.path, archive, directory.entries);
        if (directory.entries.some(({ name }) => name === 'header.json' || name === '_journal/start.json')) {
            return [{ ...file, entries: members.map((member) => member.file) }]; // An Inspect log is one result.
        }
        const files = [];
        for (const member of members) {
            this.budget.addFile();
            for (const inner of await this.unfold(member, depth + 1))
                files.push(inner);
        }
        return files;
    }
    members(archiveName, archive, entries) {
        const folders = new Map();
        return entries.map((entry) => {
            const shown = (0,names/* shownInside */._7)(archiveName, entry.name);
            const siblings = folders.get(external_node_path_.posix.dirname(entry.name)) ?? [];
            folders.set(external_node_path_.posix.dirname(entry.name), siblings);
            const stored = {
                shown,
                size: entry.size,
                stream: () => readZipEntry(archive, entry, shown, this.budget),
                neighbours: async () => siblings.filter((other) => other !== file),
            };
            const file = this.asFile(stored);
            siblings.push(file);
            return { stored, file };
        });
    }
    stored({ path: named, real, size }) {
        const shown = (0,names/* shownPath */.pS)(named, this.cwd);
        return {
            ...onDisk(real, shown, size),
            neighbours: async () => (await this.folder(external_node_path_.dirname(named))).filter((other) => other.path !== shown),
        };
    }
    folder(folder) {
        const known = this.folders.get(folder) ?? this.listFolder(folder).catch(() => []);
        this.folders.set(folder, known);
        return known;
    }
    async listFolder(folder) {
        const real = await (0,promises_.realpath)(folder);
        const files = [];
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        for (const entry of entries.sort((a, b) => (0,natural_order/* naturalOrder */.u)(a.name, b.name))) {
            if ((0,walk/* isSkipped */.JR)(entry.name, false) || !(entry.isFile() || entry.isSymbolicLink()))
                continue;
            const file = await (0,walk/* followLink */.sT)(external_node_path_.join(folder, entry.name), real);
            if (typeof file !== 'string')
                files.push(this.asFile(this.stored(file)));
        }
        return files;
    }
    asFile(stored) {
        const { shown, neighbours } = stored;
        const open = () => (0,decompress/* counted */.hS)((0,decompress/* decompressed */.ji)(stored.stream(), shown, this.budget), (total) => this.budget.checkFileBytes(total, shown));
        const bytes = async () => {
            if (stored.size > limits/* HOLD_BYTES */.oL)
                throw tooLargeToHold(shown);
            return collect(open(), shown);
        };
        return { path: shown, open, bytes, neighbours };
    }
}
function onDisk(real, shown, size) {
    const direct = diskBytes(real, shown, size);
    return { shown, size, direct, stream: () => direct.stream(0, Infinity) };
}
async function headOf({ direct, stream, size }) {
    return direct === undefined ? firstBytes(stream()) : direct.read(0, Math.min(decompress/* HEAD_BYTES */.Lq, size));
}
async function firstBytes(stream) {
    const queue = new byte_queue/* ByteQueue */.y(stream);
    try {
        return await queue.peek(decompress/* HEAD_BYTES */.Lq);
    }
    finally {
        await queue.close();
    }
}


/***/ }),

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   VV: () => (/* binding */ cutShort),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bT: () => (/* binding */ fileFault),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** The stream ends before its format says that it may. */
function cutShort(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('is cut short: it ends before its content does.', 'Write, copy or download the file again; an upload or a run may have been interrupted.', { file });
}
/** The bytes contradict their own format. `because` is our own text, never text of the file. */
function damaged(file, because) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`is damaged: ${because}.`, 'Write, copy or download the file again.', { file });
}
const REASONS = new Map([
    [
        'ENOENT',
        [
            'does not exist (any more), or is a link to nothing.',
            'Check the path, and that nothing removes the file during the run.',
        ],
    ],
    ['EACCES', ['may not be read: permission denied.', 'Give the user of this run the right to read it.']],
    ['EPERM', ['may not be read: not permitted.', 'Give the user of this run the right to read it.']],
    ['EISDIR', ['is a folder where a file was expected.', 'Check that nothing replaces the file during the run.']],
    ['ENOTDIR', ['leads through a file as if it were a folder.', 'Check the path.']],
    ['ELOOP', ['leads through too many links.', 'Name the file itself.']],
    ['ENAMETOOLONG', ['is longer than a path may be.', 'Check the path.']],
]);
/** A fault of the file system as one that the user can mend; anything else is returned as it is, to be thrown again. */
function fileFault(error, file) {
    const code = codeOf(error);
    if (code === undefined || !hasField(error, 'syscall'))
        return error;
    const [rule, mend] = REASONS.get(code) ?? [`cannot be read (${code}).`, 'Check the file and its disk.'];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(rule, mend, { file });
}
/** The code that errors of the platform carry: `ENOENT`, `Z_DATA_ERROR`. They are known by it and not by their class. */
function codeOf(error) {
    return hasField(error, 'code') && typeof error.code === 'string' ? error.code : undefined;
}
/** What an error says, for messages. */
function messageOf(error) {
    return hasField(error, 'message') ? String(error.message) : 'unknown fault';
}
function hasField(value, name) {
    return typeof value === 'object' && value !== null && name in value;
}


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   y: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const MAX_PATTERN = 4096;
const any = () => true;
const notSlash = (char) => char !== '/';
/**
 * Compiles a glob: `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}` and, for paths, `**`. The whole text must match.
 *
 * For a `path`, `*`, `?` and `[...]` stop at `/`, and `**` as a whole segment stands for any number of folders, none
 * included. For a `name` (of a model), `/` is a character like any other. A bracket or brace that is never closed, and a
 * brace without a comma, stand for themselves; `[*]` is a literal asterisk.
 *
 * The matcher follows all readings at once (Thompson's construction), so its time is the product of the two lengths,
 * whatever the pattern.
 *
 * @throws UserError for a pattern of more than 4096 characters.
 */
function globMatcher(pattern, kind) {
    const chars = Array.from(pattern);
    if (chars.length > MAX_PATTERN) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The pattern ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(pattern)} has more than ${MAX_PATTERN} characters.`, 'Shorten it.');
    }
    const states = ['accept'];
    const start = compile(parse(chars, kind === 'path' ? notSlash : any), 0, states);
    return (text) => run(states, start, text);
}
/** Whether a path has characters that only a glob gives a meaning to. */
function isGlob(path) {
    return /[*?[{]/.test(path);
}
function parse(chars, inSegment) {
    const parts = [];
    const folders = inSegment === notSlash;
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        if (char === '?')
            parts.push({ one: inSegment });
        else if (char === '*') {
            let end = i;
            while (chars[end] === '*')
                end++;
            const segment = folders && end - i === 2 && (i === 0 || chars[i - 1] === '/');
            if (segment && chars[end] === '/') {
                parts.push({ either: [[], [{ many: any }, { one: (c) => c === '/' }]] });
                end++;
            }
            else
                parts.push({ many: segment && end === chars.length ? any : inSegment });
            i = end - 1;
        }
        else if (char === '[') {
            const end = classEnd(chars, i);
            parts.push({ one: end < 0 ? (c) => c === '[' : classTest(chars.slice(i + 1, end), inSegment) });
            if (end >= 0)
                i = end;
        }
        else if (char === '{') {
            const branches = braceBranches(chars, i);
            if (branches.length < 2)
                parts.push({ one: (c) => c === '{' });
            else {
                const end = i + branches.reduce((sum, branch) => sum + branch.length + 1, 0);
                parts.push({ either: branches.map((branch) => parse(branch, inSegment)) });
                i = end;
            }
        }
        else
            parts.push({ one: (c) => c === char });
    }
    return parts;
}
/** Index of the `]` that closes the class opened at `start`, or -1. A `]` that comes first is a member. */
function classEnd(chars, start) {
    const negated = chars[start + 1] === '!' || chars[start + 1] === '^';
    return chars.indexOf(']', start + (negated ? 3 : 2));
}
function classTest(members, inSegment) {
    const negated = members[0] === '!' || members[0] === '^';
    const ranges = [];
    for (let i = negated ? 1 : 0; i < members.length; i++) {
        const isRange = members[i + 1] === '-' && i + 2 < members.length;
        ranges.push([members[i], members[isRange ? i + 2 : i]]);
        if (isRange)
            i += 2;
    }
    const code = (char) => char.codePointAt(0);
    return (char) => inSegment(char) && negated !== ranges.some(([low, high]) => code(low) <= code(char) && code(char) <= code(high));
}
/** The comma-separated branches of the brace opened at `start`; empty when it is never closed. */
function braceBranches(chars, start) {
    const branches = [[]];
    let depth = 0;
    for (let i = start + 1; i < chars.length; i++) {
        const char = chars[i];
        if (char === '}' && depth === 0)
            return branches;
        if (char === ',' && depth === 0)
            branches.push([]);
        else {
            depth += char === '{' ? 1 : char === '}' ? -1 : 0;
            branches[branches.length - 1].push(char);
        }
    }
    return [];
}
/** Adds the states of `parts` that lead to `next`, last part first; returns the state to start from. */
function compile(parts, next, states) {
    for (const part of parts.toReversed()) {
        if ('one' in part)
            next = states.push({ test: part.one, next }) - 1;
        else if ('many' in part) {
            const loop = states.push({ free: [] }) - 1;
            const step = states.push({ test: part.many, next: loop }) - 1;
            states[loop] = { free: [step, next] };
            next = loop;
        }
        else {
            const after = next;
            next = states.push({ free: part.either.map((branch) => compile(branch, after, states)) }) - 1;
        }
    }
    return next;
}
function run(states, start, text) {
    let current = reach(states, [start]);
    for (const char of text) {
        const stepped = [];
        for (const index of current) {
            const state = states[index];
            if (state !== 'accept' && 'test' in state && state.test(char))
                stepped.push(state.next);
        }
        if (stepped.length === 0)
            return false;
        current = reach(states, stepped);
    }
    return current.has(0);
}
/** All states that `from` leads to without consuming a character. */
function reach(states, from) {
    const reached = new Set();
    const pending = [...from];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
        if (reached.has(index))
            continue;
        reached.add(index);
        const state = states[index];
        if (state !== 'accept' && 'free' in state)
            pending.push(...state.free);
    }
    return reached;
}


/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openSources)
});

// UNUSED EXPORTS: DEFAULT_LIMITS

// EXTERNAL MODULE: ./build/results/source/expand.js + 2 modules
var expand = __webpack_require__(6262);
// EXTERNAL MODULE: ./build/results/source/limits.js
var source_limits = __webpack_require__(8507);
// EXTERNAL MODULE: ./build/natural-order.js
var natural_order = __webpack_require__(16);
// EXTERNAL MODULE: ./build/results/source/names.js
var names = __webpack_require__(5227);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(3836);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/results/source/faults.js
var faults = __webpack_require__(1394);
// EXTERNAL MODULE: ./build/results/source/glob.js
var source_glob = __webpack_require__(6121);
// EXTERNAL MODULE: ./build/results/source/walk.js
var walk = __webpack_require__(9062);
;// CONCATENATED MODULE: ./build/results/source/select.js








/**
 * The files on disk that the patterns select, each once. A pattern that exists literally is that file or folder,
 * whatever characters it has. `!pattern` takes files away again, wherever it stands in the list.
 *
 * @throws UserError for a pattern that selects nothing and for what cannot be read.
 */
async function selectFiles(patterns, cwd, budget) {
    const exclusions = patterns.filter((pattern) => pattern.startsWith('!'));
    const inclusions = patterns.filter((pattern) => !pattern.startsWith('!'));
    if (inclusions.length === 0) {
        throw new errors/* UserError */.y('`results` names no files.', 'Give a path, a folder or a glob such as "results/**/*.json".');
    }
    const excluded = await Promise.all(exclusions.map((pattern) => exclusion(pattern.slice(1), cwd)));
    const setAside = new Map();
    const shown = (file) => (0,names/* shownPath */.pS)(file, cwd);
    const note = (file, why) => setAside.set(shown(file), why);
    const byReal = new Map();
    for (const pattern of inclusions) {
        let found = 0;
        for await (const file of matches(pattern, cwd, { shown, setAside: note })) {
            found++;
            if (excluded.some((isExcluded) => isExcluded(file.path)))
                continue;
            const known = byReal.get(file.real);
            if (known === undefined)
                budget.addFile();
            else
                noteDuplicate(known, file, note, shown);
            // Where a link and the file itself are both named, the file's own name is the better one to show.
            // Named by itself in any way, it is no mere find: what it holds is wanted.
            const walked = file.walked === true && known?.walked !== false;
            if (known === undefined || file.path === file.real)
                byReal.set(file.real, { ...file, walked });
            else
                byReal.set(file.real, { ...known, walked });
        }
        if (found === 0)
            throw await matchesNothing(pattern, cwd);
    }
    if (byReal.size === 0) {
        throw new errors/* UserError */.y('`results`: every file found is taken away again by a "!" pattern.', 'Narrow the "!" patterns.');
    }
    return { files: [...byReal.values()], setAside: [...setAside].map(([file, why]) => ({ path: file, why })) };
}
function noteDuplicate(known, file, note, shown) {
    if (known.path === file.path)
        note(file.path, 'named more than once; it is read once');
    else {
        const [read, unread] = file.path === file.real ? [file, known] : [known, file];
        note(unread.path, `the same file as ${shown(read.path)}; it is read once`);
    }
}
async function* matches(pattern, cwd, notes) {
    if (pattern.trim() === '')
        throw new errors/* UserError */.y('`results` has an empty pattern.', 'Remove the empty line.');
    const literal = await existing(pattern, cwd);
    if (literal !== undefined) {
        const shown = notes.shown(literal);
        const found = await (0,walk/* statFile */.T1)(literal, shown);
        if (found.isDirectory())
            yield* folderFiles(literal, notes);
        else if (found.isFile())
            yield { path: literal, real: await (0,walk/* realFile */.Vt)(literal, shown), size: found.size, walked: false };
        else
            throw new errors/* UserError */.y('is not a regular file.', 'Write the results to a file first.', { file: shown });
        return;
    }
    if (!(0,source_glob/* isGlob */.y)(pattern))
        return;
    const { base, rest } = splitGlob(pattern);
    const folder = external_node_path_.resolve(cwd, base);
    if (!(await isFolder(folder)))
        return;
    const isMatch = (0,source_glob/* globMatcher */.f)(rest, 'path');
    const depth = rest.includes('**') ? Infinity : rest.split('/').length;
    for await (const file of (0,walk/* walk */.GG)(folder, { ...notes, depth, hidden: /(^|[/{,])\./.test(rest) })) {
        if (isMatch((0,names/* slashed */.df)(external_node_path_.relative(folder, file.path))))
            yield { ...file, walked: false };
    }
}
async function* folderFiles(folder, notes) {
    let isEmpty = true;
    for await (const file of (0,walk/* walk */.GG)(folder, { ...notes, depth: Infinity, hidden: false })) {
        isEmpty = false;
        yield { ...file, walked: true };
    }
    if (!isEmpty)
        return;
    const mend = 'Check the path; names that begin with a dot, node_modules and links to folders are not visited.';
    throw new errors/* UserError */.y('is a folder without files.', mend, { file: notes.shown(folder) });
}
/** What the file system answers to a text that is no path of anything: a glob, for example. */
const NAMES_NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);
/** The absolute path that a pattern names literally, also with back-slashes read as slashes, where there is one. */
async function existing(pattern, cwd) {
    for (const text of new Set([pattern, pattern.replaceAll('\\', '/')])) {
        const file = external_node_path_.resolve(cwd, text);
        try {
            await (0,promises_.lstat)(file);
            return file;
        }
        catch (error) {
            if (!NAMES_NOTHING.has((0,faults/* codeOf */.$N)(error) ?? '')) {
                throw (0,faults/* fileFault */.bT)(error, (0,names/* shownPath */.pS)(file, cwd));
            }
        }
    }
    return undefined;
}
async function isFolder(folder) {
    try {
        return (await (0,promises_.lstat)(await (0,promises_.realpath)(folder))).isDirectory();
    }
    catch {
        return false;
    }
}
/** The leading segments that hold no glob, and what follows them. */
function splitGlob(pattern) {
    const segments = external_node_path_.posix.normalize(pattern.replaceAll('\\', '/')).split('/');
    const first = segments.findIndex(source_glob/* isGlob */.y);
    const at = first < 0 ? segments.length - 1 : first;
    const base = segments.slice(0, at).join('/');
    return { base: base === '' && at > 0 ? '/' : base, rest: segments.slice(at).join('/') };
}
/** Whether a file is taken away: the pattern matches it, or a folder that it lies in. */
async function exclusion(pattern, cwd) {
    const literal = await existing(pattern, cwd);
    if (literal !== undefined)
        return (file) => file === literal || file.startsWith(literal + external_node_path_.sep);
    const glob = external_node_path_.posix.normalize(pattern.replaceAll('\\', '/')).replace(/\/$/, '');
    const isMatch = (0,source_glob/* globMatcher */.f)(glob, 'path');
    return (file) => {
        const text = (0,names/* slashed */.df)(external_node_path_.isAbsolute(glob) ? file : external_node_path_.relative(cwd, file));
        const ends = [...text.matchAll(/\//g)].map(({ index }) => index);
        return [...ends, text.length].some((end) => isMatch(text.slice(0, end)));
    };
}
const NEARBY = 5;
async function matchesNothing(pattern, cwd) {
    const { base, rest } = splitGlob(pattern);
    let folder = external_node_path_.resolve(cwd, base);
    let wanted = rest;
    while (!(await isFolder(folder)) && external_node_path_.dirname(folder) !== folder) {
        wanted = external_node_path_.basename(folder);
        folder = external_node_path_.dirname(folder);
    }
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const likeness = new Map(names.map((name) => [name, sharedStart(name, wanted)]));
    names.sort((a, b) => likeness.get(b) - likeness.get(a) || (0,natural_order/* naturalOrder */.u)(a, b));
    const nearby = names.filter((name) => !name.startsWith('.')).slice(0, NEARBY);
    const seen = nearby.length === 0 ? 'That folder is empty.' : `There is: ${nearby.map(errors/* quote */.h).join(', ')}.`;
    const where = folder.length > 80 ? `…${folder.slice(-79)}` : folder;
    return new errors/* UserError */.y(`\`results\`: no file matches ${(0,errors/* quote */.h)(pattern)}, looked up in ${(0,errors/* quote */.h)(where)}.`, `${seen} Check the path, and that the results are written before this step.`);
}
function sharedStart(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length++;
    return length;
}

;// CONCATENATED MODULE: ./build/results/source/index.js






/**
 * Resolves paths, folders and globs (one each; `!pattern` takes away) to files of results, in natural order of their
 * shown paths, each file once. Zip archives are replaced by the files inside them, except for those that are one result
 * as a whole (an Inspect log), and gzip and zstd are decoded wherever they are met, judged by content and never by name.
 *
 * Nothing is written to disk. What is found and not read is in `setAside`.
 *
 * @throws UserError for a pattern that selects nothing, for what cannot be read, is damaged or cut short, and for limits.
 */
async function openSources(patterns, { cwd, limits = source_limits/* DEFAULT_LIMITS */.dR }) {
    const budget = new source_limits/* Budget */.__(limits);
    const selected = await selectFiles(patterns, cwd, budget);
    const expander = new expand/* Expander */.c(cwd, budget);
    const files = [];
    for (const file of selected.files) {
        for (const result of await expander.expand(file)) {
            // The members of an archive are finds too, even where the archive was named.
            const isNamed = file.walked === false && result.path === (0,names/* shownPath */.pS)(file.path, cwd);
            files.push(isNamed ? result : { ...result, walked: true });
        }
    }
    files.sort((a, b) => (0,natural_order/* naturalOrder */.u)(a.path, b.path));
    return { files, setAside: [...selected.setAside, ...expander.setAside] };
}


/***/ }),

/***/ 8507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   oL: () => (/* binding */ HOLD_BYTES)
/* harmony export */ });
/* unused harmony export RATIO_FREE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const MiB = 2 ** 20;
const GiB = 2 ** 30;
const DEFAULT_LIMITS = {
    maxFiles: 100_000,
    maxFileBytes: 64 * GiB,
    maxTotalBytes: 8 * GiB,
    maxRatio: 200,
    maxEntries: 100_000,
    maxNesting: 2,
};
/** Small logs of one repeated word may compress a thousandfold and do no harm. */
const RATIO_FREE = 100 * MiB;
/** Most bytes of one file that are ever held in memory at once. */
const HOLD_BYTES = GiB;
/** The limits together with what this run has used of them. */
class Budget {
    limits;
    files = 0;
    total = 0;
    downloaded = 0;
    furthest = new Map();
    constructor(limits) {
        this.limits = limits;
    }
    /** Counts one more file of the run. */
    addFile() {
        this.files += 1;
        if (this.files > this.limits.maxFiles)
            throw tooMuch('There are', 'files', this.limits.maxFiles);
    }
    /** Checks the number of files inside one archive. */
    checkEntries(count, file) {
        if (count > this.limits.maxEntries)
            throw tooMuch('holds', 'entries', this.limits.maxEntries, file);
    }
    /** Checks how deep `file` lies inside archives or compressions. */
    checkNesting(depth, file) {
        if (depth > this.limits.maxNesting)
            throw tooMuch('has', 'nesting', this.limits.maxNesting, file);
    }
    /** Checks the bytes read from one file so far. */
    checkFileBytes(produced, file) {
        if (produced > this.limits.maxFileBytes)
            throw tooMuch('has', 'file-bytes', this.limits.maxFileBytes, file);
    }
    /**
     * Charges what one decompression has produced so far from `consumed` bytes. Reading the same file again is free up to
     * the furthest point reached before, because the limit is on what the inputs hold and not on how often we look.
     * `stage` tells apart the decompressions of one file.
     */
    charge(produced, consumed, file, stage) {
        this.checkFileBytes(produced, file);
        const { maxRatio, maxTotalBytes } = this.limits;
        if (produced > RATIO_FREE && produced > maxRatio * consumed)
            throw tooMuch('expands by', 'ratio', maxRatio, file);
        this.total += this.growth(`${stage}\0${file}`, produced);
        if (this.total > maxTotalBytes)
            throw tooMuch('brings the run to', 'total-bytes', maxTotalBytes, file);
    }
    /** Charges what one download has brought so far. Downloads are bounded like decompressed content, and apart from it. */
    chargeDownload(received, file) {
        const { maxTotalBytes } = this.limits;
        this.downloaded += this.growth(`download\0${file}`, received);
        if (this.downloaded <= maxTotalBytes)
            return;
        throw tooMuch('brings the run to', 'total-bytes', maxTotalBytes, file, 'of downloaded content');
    }
    /** How far `produced` goes beyond the furthest point that was reached before. */
    growth(key, produced) {
        const before = this.furthest.get(key) ?? 0;
        if (produced <= before)
            return 0;
        this.furthest.set(key, produced);
        return produced - before;
    }
}
const UNITS = {
    files: 'files',
    entries: 'files inside it',
    nesting: 'archives or compressions around one another',
    'file-bytes': 'of content',
    'total-bytes': 'of decompressed content',
    ratio: 'times its size',
};
/** `name` is how the user sets the limit: `limits: ratio=400`. */
function tooMuch(verb, name, limit, file, unit = UNITS[name]) {
    const isBytes = name.endsWith('bytes');
    const setting = isBytes ? byteText : String;
    // A number alone would not say of what.
    const shown = isBytes && setting(limit) === String(limit) ? `${limit} bytes` : setting(limit);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${verb} more than ${shown} ${unit}, the limit \`${name}\`.`, `If that is intended, raise \`limits\`: ${name}=${setting(limit * 2)}.`, file === undefined ? {} : { file });
}
function byteText(bytes) {
    if (bytes >= GiB && Number.isInteger(bytes / GiB))
        return `${bytes / GiB}GiB`;
    if (bytes >= MiB && Number.isInteger(bytes / MiB))
        return `${bytes / MiB}MiB`;
    return String(bytes);
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ shownInside),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   qI: () => (/* binding */ shownArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9095);


/**
 * The name of a file on disk as people see it: relative to `cwd` with forward slashes, absolute where it lies outside.
 */
function shownPath(absolute, cwd) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(cwd, absolute);
    const outside = relative === '' || relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative);
    return unmistakable(slashed(outside ? absolute : relative));
}
/** The name of a file inside an archive, as people see it. */
function shownInside(archive, entry) {
    return `${archive}!${unmistakable(entry)}`;
}
/** The name of an artifact of a workflow run, as people see it. */
function shownArtifact(name) {
    return `artifact:${unmistakable(name)}`;
}
/** A path of this platform, with forward slashes. */
function slashed(text) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? text.replaceAll('\\', '/') : text;
}
// A line end in a file name could start a command of the workflow's log; a direction mark could disguise the name.
// What already looks like an escape is escaped too, so that two files never have one name.
function unmistakable(name) {
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .t)(name.replace(/\\(?=u[0-9a-f]{4})/g, '\\u005c'));
}


/***/ }),

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   T1: () => (/* binding */ statFile),
/* harmony export */   Vt: () => (/* binding */ realFile),
/* harmony export */   sT: () => (/* binding */ followLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3836);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1394);
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16);




/**
 * The files of a folder and its subfolders, in natural order of each folder's names. Hidden names and `node_modules`
 * are not visited. A link to a file is followed while the file lies in the folder itself; links to folders are never
 * followed, so that no cycle and no way out exists.
 *
 * @throws UserError for a folder that cannot be read.
 */
async function* walk(root, options) {
    const realRoot = await realFile(root, options.shown(root));
    const pending = [{ folder: root, real: realRoot, depth: 1 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { folder, real, depth } = next;
        const subfolders = [];
        for (const entry of await list(folder, options.shown(folder))) {
            if (isSkipped(entry.name, options.hidden))
                continue;
            const [at, realAt] = [node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, entry.name)];
            if (entry.isDirectory()) {
                if (depth < options.depth)
                    subfolders.push({ folder: at, real: realAt, depth: depth + 1 });
            }
            else if (entry.isSymbolicLink()) {
                const target = await followLink(at, realRoot);
                if (typeof target === 'string')
                    options.setAside(at, target);
                else
                    yield target;
            }
            else if (entry.isFile())
                yield { path: at, real: realAt, size: (await statFile(at, options.shown(at))).size };
            else
                options.setAside(at, 'not a regular file');
        }
        for (const subfolder of subfolders.reverse())
            pending.push(subfolder);
    }
}
/** The file behind a link, or why the link is not followed. */
async function followLink(link, realRoot) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(link);
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (target.isDirectory())
            return 'a link to a folder';
        if (!real.startsWith(realRoot.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? realRoot : realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return 'a link that leads out of the folder';
        }
        return target.isFile() ? { path: link, real, size: target.size } : 'a link to something that is not a regular file';
    }
    catch {
        return 'a link that leads nowhere';
    }
}
/** Whether a name is left out of every walk. */
function isSkipped(name, hidden) {
    return name === 'node_modules' || (!hidden && name.startsWith('.'));
}
async function list(folder, shown) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return entries.sort((a, b) => (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_3__/* .naturalOrder */ .u)(a.name, b.name));
    }
    catch (error) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFault */ .bT)(error, shown);
    }
}
/** What the file system says of a path, links followed. */
async function statFile(file, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    }
    catch (error) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFault */ .bT)(error, shown);
    }
}
/** Where a path really lies, links followed. */
async function realFile(file, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
    }
    catch (error) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFault */ .bT)(error, shown);
    }
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ isLocalHeader),
/* harmony export */   K0: () => (/* binding */ isZip),
/* harmony export */   a_: () => (/* binding */ LOCAL_SIZE),
/* harmony export */   x5: () => (/* binding */ readZipDirectory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1394);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8507);



const SIGNATURE = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const END_SIZE = 22;
const END64_SIZE = 56;
const LOCATOR64_SIZE = 20;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX16 = 0xffff;
const MAX32 = 0xffffffff;
/** Whether the first bytes of a file open a zip archive, an empty one included. */
function isZip(head) {
    return head.length >= 4 && (head.readUInt32LE(0) === SIGNATURE.local || head.readUInt32LE(0) === SIGNATURE.end);
}
/** Whether the bytes at an entry's offset open it. */
function isLocalHeader(header) {
    return header.readUInt32LE(0) === SIGNATURE.local;
}
/**
 * Reads the directory at the end of a zip archive (PKWARE's APPNOTE, with ZIP64). Of several entries with one name the
 * last is taken, as writers that append mean it. Folders are left out; names are only names and never become paths.
 *
 * @throws UserError for an archive that is cut short, inconsistent, encrypted, split, or has more entries than allowed.
 */
async function readZipDirectory(archive, shown, budget) {
    const end = await findEnd(archive, shown);
    budget.checkEntries(end.count, shown);
    if (end.offset + end.size > end.limit)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(shown, 'its directory does not lie inside it');
    if (end.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLD_BYTES */ .oL)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(shown, 'its directory is larger than 1 GiB');
    const bytes = await archive.read(end.offset, end.offset + end.size);
    const files = new Map();
    const setAside = [];
    const extents = [];
    let count = 0;
    for (let at = 0; at < bytes.length; count++) {
        if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== SIGNATURE.entry) {
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(shown, 'its directory is not valid');
        }
        const variable = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
        const next = at + ENTRY_SIZE + variable[0] + variable[1] + variable[2];
        if (next > bytes.length)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(shown, 'its directory is not valid');
        const { entry, isLink } = parseEntry(bytes.subarray(at, next), end.offset, shown);
        extents.push({ start: entry.offset, end: entry.offset + LOCAL_SIZE + variable[0] + entry.compressedSize });
        at = next;
        if (entry.name.endsWith('/'))
            continue;
        if (isLink)
            setAside.push({ name: entry.name, why: 'a symbolic link inside an archive' });
        else {
            if (files.has(entry.name))
                setAside.push({ name: entry.name, why: 'the archive holds a later file of this name' });
            files.set(entry.name, entry);
        }
    }
    if (count !== end.count)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(shown, 'its directory has another number of entries than it says');
    checkExtents(extents, end.offset, shown);
    return { entries: [...files.values()], setAside };
}
async function findEnd(archive, shown) {
    const start = Math.max(0, archive.size - END_SIZE - MAX16);
    const tail = await archive.read(start, archive.size);
    let at = tail.length - END_SIZE;
    while (at >= 0 &&
        !(tail.readUInt32LE(at) === SIGNATURE.end && at + END_SIZE + tail.readUInt16LE(at + 20) === tail.length))
        at--;
    if (at < 0)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .cutShort */ .VV)(shown);
    const record = tail.subarray(at);
    const classic = {
        count: record.readUInt16LE(10),
        size: record.readUInt32LE(12),
        offset: record.readUInt32LE(16),
        limit: start + at,
    };
    if (classic.count === MAX16 || classic.size === MAX32 || classic.offset === MAX32) {
        return (await findEnd64(archive, classic.limit, shown)) ?? classic;
    }
    if (record.readUInt16LE(4) !== 0)
        throw split(shown);
    return classic;
}
async function findEnd64(archive, endAt, shown) {
    if (endAt < LOCATOR64_SIZE)
        return undefined;
    const locator = await archive.read(endAt - LOCATOR64_SIZE, endAt);
    if (locator.readUInt32LE(0) !== SIGNATURE.locator64)
        return undefined;
    if (locator.readUInt32LE(16) > 1)
        throw split(shown);
    const at = Number(locator.readBigUInt64LE(8));
    if (at + END64_SIZE > endAt)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(shown, 'its ZIP64 record does not lie inside it');
    const record = await archive.read(at, at + END64_SIZE);
    if (record.readUInt32LE(0) !== SIGNATURE.end64)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(shown, 'its ZIP64 record is not valid');
    const [count, size, offset] = [32, 40, 48].map((field) => Number(record.readBigUInt64LE(field)));
    return { count, size, offset, limit: at };
}
function parseEntry(bytes, dataEnd, shown) {
    const nameEnd = ENTRY_SIZE + bytes.readUInt16LE(28);
    const name = decodeName(bytes.subarray(ENTRY_SIZE, nameEnd));
    if ((bytes.readUInt16LE(8) & 0x41) !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('is an encrypted archive.', 'Give it without a password.', { file: shown });
    }
    const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30));
    const [size, compressedSize, offset] = widen([24, 20, 42].map((field) => bytes.readUInt32LE(field)), extra, shown);
    // The upper half of the external attributes is the file's mode where a Unix system (3) or macOS (19) wrote the entry.
    const isUnix = bytes[5] === 3 || bytes[5] === 19;
    const isLink = isUnix && (bytes.readUInt16LE(40) & 0xf000) === 0xa000;
    const [method, crc32] = [bytes.readUInt16LE(10), bytes.readUInt32LE(16)];
    return { entry: { name, method, crc32, compressedSize, size, offset, dataEnd }, isLink };
}
/** Replaces the values that do not fit 32 bits by those of the ZIP64 extra field, which holds only those, in this order. */
function widen(values, extra, shown) {
    if (!values.includes(MAX32))
        return [...values];
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
        let read = 0;
        return values.map((value) => {
            if (value !== MAX32)
                return value;
            if (read + 8 > field.length)
                throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(shown, 'the ZIP64 field of an entry is too short');
            return Number(field.readBigUInt64LE((read += 8) - 8));
        });
    }
    return [...values];
}
function decodeName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return bytes.toString('latin1'); // Old writers use a code page that the archive does not name.
    }
}
/** Entries that share data are how a small archive is made to decompress without end. */
function checkExtents(extents, dataEnd, shown) {
    extents.sort((a, b) => a.start - b.start);
    extents.forEach(({ end }, i) => {
        const next = i + 1 < extents.length ? extents[i + 1].start : dataEnd;
        if (end > next)
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(shown, 'entries overlap one another or the directory');
    });
}
function split(shown) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('is one part of a split archive.', 'Join the parts into one archive.', { file: shown });
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oO: () => (/* binding */ isZstd),
  h2: () => (/* binding */ unzstd)
});

// UNUSED EXPORTS: frameDecoders

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(8339);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/results/source/byte-queue.js
var byte_queue = __webpack_require__(6819);
// EXTERNAL MODULE: ./build/results/source/faults.js
var faults = __webpack_require__(1394);
;// CONCATENATED MODULE: ./build/results/source/xxh64.js
const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;
const STRIPE = 32;
/**
 * The XXH64 hash with seed 0 of a content given in pieces: the checksum of zstd frames (RFC 8878, 3.1.1).
 * For decoders that do not check it themselves.
 */
class Xxh64 {
    lanes = [wrap(P1 + P2), P2, 0n, wrap(-P1)];
    tail = Buffer.alloc(0);
    length = 0;
    update(piece) {
        this.length += piece.length;
        const bytes = Buffer.concat([this.tail, piece]);
        const whole = bytes.length - (bytes.length % STRIPE);
        let [a, b, c, d] = this.lanes;
        for (let at = 0; at < whole; at += STRIPE) {
            a = round(a, bytes.readBigUInt64LE(at));
            b = round(b, bytes.readBigUInt64LE(at + 8));
            c = round(c, bytes.readBigUInt64LE(at + 16));
            d = round(d, bytes.readBigUInt64LE(at + 24));
        }
        this.lanes = [a, b, c, d];
        this.tail = bytes.subarray(whole);
    }
    digest() {
        let hash = P5;
        if (this.length >= STRIPE) {
            const turns = [1n, 7n, 12n, 18n];
            hash = wrap(this.lanes.reduce((sum, lane, i) => sum + rotate(lane, turns[i]), 0n));
            for (const lane of this.lanes)
                hash = wrap((hash ^ round(0n, lane)) * P1 + P4);
        }
        hash = wrap(hash + BigInt(this.length));
        let at = 0;
        for (; at + 8 <= this.tail.length; at += 8) {
            hash = wrap(rotate(hash ^ round(0n, this.tail.readBigUInt64LE(at)), 27n) * P1 + P4);
        }
        if (at + 4 <= this.tail.length) {
            hash = wrap(rotate(hash ^ wrap(BigInt(this.tail.readUInt32LE(at)) * P1), 23n) * P2 + P3);
            at += 4;
        }
        for (; at < this.tail.length; at++)
            hash = wrap(rotate(hash ^ wrap(BigInt(this.tail[at]) * P5), 11n) * P1);
        hash = wrap((hash ^ (hash >> 33n)) * P2);
        hash = wrap((hash ^ (hash >> 29n)) * P3);
        return hash ^ (hash >> 32n);
    }
}
function round(lane, input) {
    return wrap(rotate(wrap(lane + input * P2), 31n) * P1);
}
function rotate(value, by) {
    return wrap(value << by) | (value >> (64n - by));
}
function wrap(value) {
    return BigInt.asUintN(64, value);
}

;// CONCATENATED MODULE: ./build/results/source/zstd.js







const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
/** The largest window that the zstd tools accept themselves unless told otherwise. */
const MAX_WINDOW = 2 ** 27;
const MAX_BLOCK = 2 ** 17;
/** Whether the first four bytes open a zstd frame; a skippable frame may come first. */
function isZstd(head) {
    return head.length >= 4 && (head.readUInt32LE(0) === FRAME || isSkippable(head.readUInt32LE(0)));
}
/**
 * Decompresses zstd (RFC 8878): any number of frames, skippable frames among them.
 *
 * Frames and blocks are walked here and the decoder is given one whole frame at a time, because decoders differ at the
 * end of a frame: the one of Node.js stops there without an error, however much follows.
 *
 * @throws UserError for content that is cut short or damaged, and for frames that need a dictionary or more than 128 MiB of window.
 */
async function* unzstd(source, shown, decoder = frameDecoders[0]) {
    const queue = new byte_queue/* ByteQueue */.y(source);
    try {
        for (let magic = await queue.take(4); magic.length > 0; magic = await queue.take(4)) {
            if (magic.length < 4)
                throw (0,faults/* cutShort */.VV)(shown);
            const kind = magic.readUInt32LE(0);
            if (kind === FRAME)
                yield* readFrame(queue, magic, shown, decoder);
            else if (!isSkippable(kind))
                throw (0,faults/* damaged */.qM)(shown, 'something that is not zstd follows the last zstd frame');
            else if (!(await queue.skip((await exactly(queue, 4, shown)).readUInt32LE(0))))
                throw (0,faults/* cutShort */.VV)(shown);
        }
    }
    finally {
        await queue.close();
    }
}
function isSkippable(magic) {
    return magic >= SKIPPABLE && magic < SKIPPABLE + 16;
}
async function* readFrame(queue, magic, shown, decoder) {
    const header = await readHeader(queue, magic, shown);
    let failure;
    async function* watched() {
        try {
            yield* framePieces(queue, header, shown);
        }
        catch (error) {
            failure = error;
            throw error;
        }
    }
    let size = 0;
    try {
        for await (const chunk of decoder(watched())) {
            size += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        // A decoder may wrap or replace the fault of its source, so the source's own fault goes first.
        if (failure !== undefined)
            throw failure;
        throw (0,faults/* damaged */.qM)(shown, `its zstd data cannot be decoded (${(0,faults/* messageOf */.bD)(error)})`);
    }
    if (header.size !== undefined && size !== header.size)
        throw (0,faults/* damaged */.qM)(shown, 'a zstd frame has another size than it says');
}
async function readHeader(queue, magic, shown) {
    const descriptor = await exactly(queue, 1, shown);
    const flags = descriptor[0];
    if ((flags & 8) !== 0)
        throw (0,faults/* damaged */.qM)(shown, 'a zstd frame uses a reserved bit');
    const single = (flags & 32) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][flags & 3];
    const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6];
    const windowBytes = single ? 0 : 1;
    const rest = await exactly(queue, windowBytes + dictionaryBytes + sizeBytes, shown);
    if (rest.subarray(windowBytes, windowBytes + dictionaryBytes).some((byte) => byte !== 0)) {
        throw new errors/* UserError */.y('is zstd that needs a dictionary.', 'Compress it without a dictionary.', { file: shown });
    }
    const size = readSize(rest.subarray(windowBytes + dictionaryBytes));
    const window = single ? (size ?? 0) : 2 ** (10 + (rest[0] >> 3)) * (1 + (rest[0] & 7) / 8);
    if (window > MAX_WINDOW) {
        throw new errors/* UserError */.y('is zstd with a window above 128 MiB, which takes as much memory to read.', 'Compress it without the options `--long` or `--ultra`.', { file: shown });
    }
    return { bytes: Buffer.concat([magic, descriptor, rest]), hasChecksum: (flags & 4) !== 0, size };
}
function readSize(bytes) {
    if (bytes.length === 0)
        return undefined;
    if (bytes.length === 8)
        return Number(bytes.readBigUInt64LE(0));
    return bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}
async function* framePieces(queue, header, shown) {
    yield header.bytes;
    for (let last = false; !last;) {
        const head = await exactly(queue, 3, shown);
        const word = head.readUIntLE(0, 3);
        const size = word >> 3;
        if (size > MAX_BLOCK)
            throw (0,faults/* damaged */.qM)(shown, 'a zstd block is larger than 128 KiB');
        last = (word & 1) === 1;
        const repeated = ((word >> 1) & 3) === 1;
        yield Buffer.concat([head, await exactly(queue, repeated ? 1 : size, shown)]);
    }
    if (header.hasChecksum)
        yield await exactly(queue, 4, shown);
}
async function exactly(queue, count, shown) {
    const bytes = await queue.take(count);
    if (bytes.length < count)
        throw (0,faults/* cutShort */.VV)(shown);
    return bytes;
}
/** Of Node.js itself, from 22.15 on. */
async function* nativeDecoder(pieces) {
    const stream = external_node_zlib_.createZstdDecompress({ chunkSize: 2 ** 17 });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(pieces), stream, () => undefined); // A fault reaches the loop below through the stream.
    for await (const chunk of stream)
        yield chunk;
}
/**
 * Pure JavaScript, for older versions of Node.js. It is slower, does not bound its time on blocks that were made to
 * hurt, and does not look at checksums, so they are checked here.
 */
async function* portableDecoder(pieces) {
    const decoded = [];
    const hash = new Xxh64();
    const decoder = new esm/* Decompress */.YM((data) => {
        if (data.length > 0)
            decoded.push(Buffer.from(data));
    });
    let hasChecksum = false;
    let isFirst = true;
    let previous;
    for await (const piece of pieces) {
        if (isFirst)
            hasChecksum = (piece[4] & 4) !== 0;
        isFirst = false;
        // The last piece has to be known as the last, so each waits for its successor.
        if (previous !== undefined)
            decoder.push(previous);
        previous = piece;
        for (const data of decoded.splice(0)) {
            if (hasChecksum)
                hash.update(data);
            yield data;
        }
    }
    if (previous !== undefined)
        decoder.push(previous, true);
    for (const data of decoded.splice(0)) {
        if (hasChecksum)
            hash.update(data);
        yield data;
    }
    if (hasChecksum && previous?.readUInt32LE(0) !== Number(hash.digest() & 0xffffffffn))
        throw new Error('wrong checksum');
}
/** The decoders that this version of Node.js can run, best first. */
const frameDecoders = "createZstdDecompress" in external_node_zlib_ ? [nativeDecoder, portableDecoder] : [portableDecoder];


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ csvRows),
  P: () => (/* binding */ tooLong)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/results/tables/plain-lines.js
/**
 * Splits text without quotes into rows, one a line. Blank lines are passed over.
 *
 * At the first row that holds a quote it stops for good and gives back what it has not read.
 */
class PlainLines {
    delimiter;
    line;
    /** The beginning of a line whose end has not come yet, in pieces. */
    pieces = [];
    /** Length of that beginning. */
    held = 0;
    constructor(delimiter, 
    /** The line that is read next. */
    line) {
        this.delimiter = delimiter;
        this.line = line;
    }
    /** The whole rows of a piece of text; `rest` is where reading must go on by other means, from `line` on. */
    write(text) {
        const quote = text.indexOf('"');
        const end = quote === -1 ? text.lastIndexOf('\n') : text.lastIndexOf('\n', quote);
        const rows = end === -1 ? [] : this.rows(this.taken() + text.slice(0, end));
        const behind = text.slice(end + 1);
        if (quote !== -1)
            return { rows, rest: this.taken() + behind };
        this.pieces.push(behind);
        this.held += behind.length;
        return { rows, rest: undefined };
    }
    /** The last row, where it lacks its line end. */
    end() {
        return this.rows(this.taken());
    }
    taken() {
        const text = this.pieces.join('');
        this.pieces = [];
        this.held = 0;
        return text;
    }
    rows(text) {
        const rows = [];
        for (const ended of text.split('\n')) {
            const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
            if (line !== '')
                rows.push({ cells: line.split(this.delimiter), line: this.line });
            this.line += 1;
        }
        return rows;
    }
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js
var lib = __webpack_require__(8075);
;// CONCATENATED MODULE: ./build/results/tables/quoted-rows.js



/** Longest row: a cell of ten megabytes is an answer, one of a hundred a broken file. */
const MAX_ROW = 64 * 1024 * 1024;
/**
 * Rows of CSV with quotes, by csv-parse, in batches of one piece of text each. No batch is empty.
 *
 * @param firstLine  number of the line on which the text begins
 * @throws UserError for quotes that are left open or stand where none may stand, and for rows that are too long
 */
async function* quotedRows(file, texts, delimiter, lineEnd, firstLine) {
    let batch = [];
    let fault;
    const lines = new LineCount(firstLine, lineEnd);
    const parser = (0,lib/* parse */.qg)({
        delimiter,
        info: true,
        max_record_size: MAX_ROW,
        record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
        relax_column_count: true,
        skip_empty_lines: true,
    });
    parser.on('readable', () => {
        for (let next = read(parser); next !== null; next = read(parser)) {
            batch.push({ cells: next.record, line: lines.beginningOf(next) });
        }
    });
    parser.on('error', (error) => (fault = error));
    for await (const text of texts) {
        parser.write(text);
        // Rows are emitted on the next turn of the event loop; until then nothing more is written.
        await new Promise((resolve) => setImmediate(resolve));
        if (fault)
            throw csvFault(fault, file, lines);
        if (batch.length > 0)
            yield batch;
        batch = [];
    }
    parser.end();
    await new Promise((resolve) => parser.once('close', resolve));
    if (fault)
        throw csvFault(fault, file, lines);
    if (batch.length > 0)
        yield batch;
}
function read(parser) {
    return parser.read();
}
/**
 * Lines of the file for the lines of csv-parse, which reports where a row ends and counts carriage returns and line
 * feeds in cells alike, so that a `\r\n` in quotes is two lines to it.
 */
class LineCount {
    lineEnd;
    /** What has to be added to the parser's count. */
    shift;
    /** The line behind the last row. */
    next;
    constructor(firstLine, lineEnd) {
        this.lineEnd = lineEnd;
        this.shift = firstLine - 1;
        this.next = firstLine;
    }
    beginningOf({ record, info }) {
        let [breaks, others] = [0, 0];
        for (const cell of record) {
            if (!cell.includes('\n') && !cell.includes('\r'))
                continue;
            for (const char of cell) {
                if (char === this.lineEnd)
                    breaks += 1;
                else if (char === '\n' || char === '\r')
                    others += 1;
            }
        }
        this.shift -= others;
        const end = info.lines + this.shift;
        this.next = end + 1;
        return end - breaks;
    }
    ofFault(error) {
        return (error.lines ?? 1) + this.shift;
    }
}
function csvFault(error, file, lines) {
    const code = error.code ?? 'unknown';
    if (code === 'CSV_MAX_RECORD_SIZE')
        return tooLong(file, lines.next);
    if (code === 'CSV_QUOTE_NOT_CLOSED') {
        return new errors/* UserError */.y('a quote is opened here, or on a later line, and not closed before the end of the file.', 'Close the quote, or write the file again: it may be cut short.', { file: file.path, line: lines.next });
    }
    return new errors/* UserError */.y(`not valid CSV (${(0,errors/* quote */.h)(code)}).`, 'Quote cells that hold quotes, delimiters or line ends, and double the quotes inside them (RFC 4180).', { file: file.path, line: lines.ofFault(error) });
}

;// CONCATENATED MODULE: ./build/results/tables/csv-rows.js



/** A spreadsheet guard: an apostrophe before a cell that would be read as a formula. */
const GUARDED = /^'+[=+\-@\t\r]/;
/**
 * The rows of a CSV file behind its header, in batches. Cells that were guarded against spreadsheets (`'=1+1`) are
 * given back as they were.
 *
 * Text without quotes is split at line ends and delimiters, which takes a tenth of the time; from the first quote on
 * csv-parse reads. A property test holds the two equal.
 *
 * @param chunks     the text, from the header on, or from a later row on
 * @param firstLine  number of the line on which the text begins; 1 means that it begins with the header
 * @param lineEnd    what ends the rows; `\n` stands for `\r\n` too
 * @throws UserError for rows of another length than the header, open quotes and text that is not UTF-8
 */
async function* csvRows(file, chunks, header, delimiter, firstLine = 1, lineEnd = '\n') {
    const texts = decoded(file, chunks, firstLine);
    const plain = new PlainLines(delimiter, firstLine);
    let isHeader = firstLine === 1;
    try {
        for await (const batch of allRows(file, texts, plain, delimiter, lineEnd)) {
            const rows = isHeader ? batch.slice(1) : batch;
            isHeader = false;
            for (const row of rows)
                finish(row, file, header);
            if (rows.length > 0)
                yield rows;
        }
    }
    finally {
        // The texts are asked for one by one, so that nothing else closes the file where a row is refused.
        await texts.return(undefined);
    }
}
/** Every row, the header among them: plain lines as long as there are any, then the rest. No batch is empty. */
async function* allRows(file, texts, plain, delimiter, lineEnd) {
    if (lineEnd === '\r') {
        yield* quotedRows(file, texts, delimiter, lineEnd, 1);
        return;
    }
    for (let next = await texts.next(); !next.done; next = await texts.next()) {
        const { rows, rest } = plain.write(next.value);
        if (rows.length > 0)
            yield rows;
        if (rest !== undefined) {
            yield* quotedRows(file, joined(rest, texts), delimiter, lineEnd, plain.line);
            return;
        }
        if (plain.held > MAX_ROW)
            throw tooLong(file, plain.line);
    }
    const last = plain.end();
    if (last.length > 0)
        yield last;
}
function finish({ cells, line }, file, header) {
    if (cells.length !== header.length) {
        throw new errors/* UserError */.y(`the row has ${cells.length} cells, but the header has ${header.length}.`, 'Give every row one cell for each column; quote cells that hold the delimiter.', { file: file.path, line });
    }
    for (let i = 0; i < cells.length; i++) {
        const cell = cells[i];
        if (cell.charCodeAt(0) === APOSTROPHE && GUARDED.test(cell))
            cells[i] = cell.slice(1);
    }
}
const APOSTROPHE = 0x27;
async function* joined(first, others) {
    yield first;
    yield* others;
}
/** The chunks as text, without a byte order mark at the beginning of the file. */
async function* decoded(file, chunks, firstLine) {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: firstLine !== 1 });
    let line = firstLine;
    const decode = (chunk) => {
        try {
            return decoder.decode(chunk, { stream: chunk !== undefined });
        }
        catch {
            const place = { file: file.path, line };
            throw new errors/* UserError */.y(`the text is not UTF-8 from about line ${line} on.`, 'Save the file as UTF-8.', place);
        }
    };
    for await (const chunk of chunks) {
        const text = decode(chunk);
        if (text !== '')
            yield text;
        for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1))
            line += 1;
    }
    decode();
}
function tooLong(file, line) {
    return new errors/* UserError */.y(`one row is longer than ${MAX_ROW / 1024 / 1024} MiB.`, 'Is a quote left open? Otherwise leave the long texts out of the results.', { file: file.path, line });
}


/***/ }),

/***/ 6246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ isWiderThan),
/* harmony export */   Vl: () => (/* binding */ delimiterOf),
/* harmony export */   vN: () => (/* binding */ lineEndOf)
/* harmony export */ });
/** The character that separates the cells: comma, semicolon or tab, whichever is most frequent in the first line. */
function delimiterOf(text) {
    const line = firstLine(text);
    const count = (delimiter) => line.split(delimiter).length;
    const candidates = [',', ';', '\t'];
    return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
/** Whether the first line has more columns than this; judged without splitting it. */
function isWiderThan(most, text, delimiter) {
    const line = firstLine(text);
    let columns = 1;
    for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1))
        columns += 1;
    return columns > most;
}
/**
 * What ends the rows: a line feed (with or without a carriage return before it), or the carriage return alone of old
 * spreadsheets, where the first line ends in one.
 */
function lineEndOf(text) {
    return /^[^\r\n]*\r(?!\n|$)/.test(withoutQuoted(text).trimStart()) ? '\r' : '\n';
}
function firstLine(text) {
    return /^[^\r\n]*/.exec(withoutQuoted(text).trimStart())[0];
}
/** A line that has no cells does not count: readers pass over it. */
function withoutQuoted(text) {
    return text.replace(/"[^"]*"/g, '');
}


/***/ }),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openingOf),
/* harmony export */   p: () => (/* binding */ takeGlimpse)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2016);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5835);
/* harmony import */ var _json_scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2910);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6432);
/* harmony import */ var _tables_delimiter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6246);






/** How much of a file is looked at, and how far the end of a first JSON value or a first row is searched for. */
const OPENING = 1024 * 1024;
const FIRST_VALUE = 64 * 1024 * 1024;
const ITEMS = 20;
const ROWS = 200;
const LFS = 'version https://git-lfs.github.com/spec/';
/** A table may have a column of answers for each model, and some for other things, but not many. */
const MOST_COLUMNS = 2 * _record_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_MODELS */ .V + 1000;
/** Looks at the opening of a file and says what it is, whatever its name. */
async function takeGlimpse(file) {
    if (file.entries)
        return { kind: 'zip', entries: file.entries.map((entry) => entry.path.split('!').at(-1)) };
    const { bytes, text, whole } = await openingOf(file);
    if (bytes.length === 0)
        return { kind: 'empty' };
    if (bytes.subarray(0, LFS.length).toString('latin1') === LFS)
        return { kind: 'lfs-pointer' };
    if (bytes.subarray(0, 4).toString('latin1') === 'PAR1') {
        // Loaded where it is needed: the codecs are most of the program, and few results are Parquet.
        const { parquetColumns } = await Promise.all(/* import() */[__webpack_require__.e(367), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 4121));
        return { kind: 'parquet', columns: await parquetColumns(file) };
    }
    const fault = notText(bytes, whole);
    if (fault !== undefined)
        return { kind: 'unreadable', ...fault };
    const first = /\S/.exec(text)?.[0];
    if (first === undefined)
        return { kind: 'empty' };
    if (first === '[' && !BRACKETED_NAME.test(text))
        return arrayGlimpse(text, whole);
    if (first === '{')
        return objectGlimpse(file, text);
    const glimpse = csvGlimpse(text, whole);
    if (whole || glimpse.kind !== 'csv' || glimpse.rows.length > 0)
        return glimpse;
    // The first row alone is longer than the opening.
    const longer = await openingOf(file, FIRST_VALUE);
    return csvGlimpse(longer.text, longer.whole);
}
/** A header whose first name is in brackets, `[provider] prompt,...`, and not the beginning of a JSON array. */
const BRACKETED_NAME = /^\s*\[(?!true\b|false\b|null\b|NaN\b|Infinity\b)[A-Za-z]/;
/** The first bytes of a file, the text that they are, without a byte order mark, and whether they are all of it. */
async function openingOf(file, size = OPENING) {
    const chunks = [];
    let seen = 0;
    for await (const chunk of file.open()) {
        chunks.push(Buffer.from(chunk));
        seen += chunk.length;
        if (seen > size)
            break;
    }
    const whole = seen <= size;
    const bytes = Buffer.concat(chunks).subarray(0, size);
    const text = (whole ? bytes : wholeCharacters(bytes)).toString('utf8').replace(/^\ufeff/, '');
    return { bytes, text, whole };
}
/** Why bytes are not text that can be read. Text in another encoding may well be results; other bytes are not. */
function notText(bytes, whole) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (utf16)
        return { because: 'it is UTF-16 text; save it as UTF-8', isBroken: true };
    if (bytes.includes(0))
        return { because: 'it holds NUL bytes: it is binary, or text in another encoding than UTF-8' };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole ? bytes : wholeCharacters(bytes)))
        return { because: 'it is not UTF-8 text; save it as UTF-8', isBroken: true };
    return undefined;
}
/** Without the bytes of a last character that the cut may have split. */
function wholeCharacters(bytes) {
    let end = bytes.length;
    while (end > bytes.length - 4 && (bytes[end - 1] & 0xc0) === 0x80)
        end -= 1;
    return (bytes[end - 1] & 0x80) === 0 ? bytes : bytes.subarray(0, end - 1);
}
function arrayGlimpse(text, whole) {
    const items = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOpening */ ._)(text);
    if (!Array.isArray(items))
        return { kind: 'unreadable', because: 'it begins like a JSON array, but is not JSON', isBroken: true };
    const glimpse = { kind: 'json-array', items: items.slice(0, ITEMS) };
    return whole && endsInside(text) ? { ...glimpse, isCut: true } : glimpse;
}
async function objectGlimpse(file, text) {
    const items = [];
    let rest = text.trimStart();
    const value = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOpening */ ._)(rest);
    if (typeof value !== 'object' || value === null)
        return { kind: 'unreadable', because: 'it begins like a JSON object, but is not JSON', isBroken: true };
    const { several, isCut } = await extentOf(file);
    if (!several)
        return { kind: 'json-object', value: value, ...(isCut ? { isCut } : {}) };
    // Lines: only whole ones; the first counts even where it is longer than the opening.
    items.push(value);
    for (let at = rest.indexOf('\n'); at !== -1 && items.length < ITEMS; at = rest.indexOf('\n')) {
        rest = rest.slice(at + 1);
        const next = rest.indexOf('\n');
        const item = next === -1 ? undefined : (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOpening */ ._)(rest.slice(0, next));
        if (item !== undefined)
            items.push(item);
    }
    return { kind: 'json-lines', items };
}
/** Whether a second JSON value follows the first, and whether the file ends inside the first. */
async function extentOf(file) {
    let values = 0;
    let isCut = false;
    const scanner = new _json_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonScanner */ .V({
        select: () => {
            values += 1;
            return 'skip';
        },
        value: () => undefined,
    });
    let size = 0;
    try {
        for await (const chunk of file.open()) {
            scanner.write(chunk);
            size += chunk.length;
            if (values > 1 || size >= FIRST_VALUE)
                return { several: values > 1, isCut };
        }
        isCut = !scanner.end();
    }
    catch (error) {
        if (!(error instanceof _json_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonSyntaxError */ .q))
            throw error;
    }
    return { several: values > 1, isCut: isCut && values === 1 };
}
/** Whether the text, the whole of a file, ends inside its first JSON value. */
function endsInside(text) {
    const scanner = new _json_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonScanner */ .V({ select: () => 'skip', value: () => undefined });
    try {
        scanner.write(Buffer.from(text));
        return !scanner.end();
    }
    catch (error) {
        if (!(error instanceof _json_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonSyntaxError */ .q))
            throw error;
        return false;
    }
}
/** The header and the first rows, as far as they are whole and valid: what is wrong behind them is said where it is read. */
function csvGlimpse(text, whole) {
    const delimiter = (0,_tables_delimiter_js__WEBPACK_IMPORTED_MODULE_5__/* .delimiterOf */ .Vl)(text);
    if ((0,_tables_delimiter_js__WEBPACK_IMPORTED_MODULE_5__/* .isWiderThan */ .NZ)(MOST_COLUMNS, text, delimiter))
        return { kind: 'unreadable', because: `its first row has more than ${MOST_COLUMNS} columns` };
    const lineEnd = (0,_tables_delimiter_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEndOf */ .vN)(text);
    const end = text.lastIndexOf(lineEnd);
    const lines = whole || end === -1 ? text : text.slice(0, end + 1);
    const rows = [];
    let because = 'there is no header';
    try {
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(lines, {
            delimiter,
            on_record: (row) => {
                rows.push(row);
                return null;
            },
            record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
            relax_column_count: true,
            skip_empty_lines: true,
            to: ROWS,
        });
    }
    catch (error) {
        because = String(error.code);
    }
    const [header, ...others] = rows;
    if (header === undefined)
        return { kind: 'unreadable', because: `it is neither JSON nor CSV (${because})` };
    return { kind: 'csv', header, rows: others };
}


/***/ }),

/***/ 1455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ checkId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * Ids are kept as UTF-8, in which half a surrogate pair has no form: different ids would become one.
 *
 * @throws UserError for such a text
 */
function checkId(text, place) {
    if (!LONE_SURROGATE.test(text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the query id ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is not valid Unicode.`, 'Write the results again as UTF-8.', place);
}
const LONE_SURROGATE = /\p{Surrogate}/u;


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M6: () => (/* binding */ NOT_FLAGS),
  XO: () => (/* binding */ parseActionSettings),
  P$: () => (/* binding */ parseSettings)
});

// UNUSED EXPORTS: ANNOTATION_MODES, COMMENT_MODES

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/certificate/gate.js
var gate = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/diagnostics/policies/prices.js
var prices = __webpack_require__(514);
// EXTERNAL MODULE: ./build/outcomes/draws.js
var draws = __webpack_require__(2191);
// EXTERNAL MODULE: ./build/results/source/limits.js
var source_limits = __webpack_require__(8507);
;// CONCATENATED MODULE: ./build/results/source/parse-limits.js


const FIELDS = {
    files: 'maxFiles',
    'file-bytes': 'maxFileBytes',
    'total-bytes': 'maxTotalBytes',
    ratio: 'maxRatio',
    entries: 'maxEntries',
    nesting: 'maxNesting',
};
const UNITS = new Map([
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
function parseLimits(text) {
    const limits = { ...source_limits/* DEFAULT_LIMITS */.dR };
    for (const item of text.split(/[,\s]+/).filter((part) => part !== '')) {
        const [, name, digits, unit] = /^([a-z-]+)=([0-9]{1,12})(|KiB|MiB|GiB)$/.exec(item) ?? [];
        const field = name === undefined || !Object.hasOwn(FIELDS, name) ? undefined : FIELDS[name];
        const value = Number(digits) * (UNITS.get(unit ?? '') ?? NaN);
        if (field === undefined || !Number.isSafeInteger(value) || value < 1) {
            throw new errors/* UserError */.y(`\`limits\`: ${(0,errors/* quote */.h)(item)} is not a name and a positive whole number.`, `Write for example ratio=400 or total-bytes=16GiB; the names are ${Object.keys(FIELDS).join(', ')}.`);
        }
        limits[field] = value;
    }
    return limits;
}

// EXTERNAL MODULE: ./build/outcomes/pool.js + 1 modules
var pool = __webpack_require__(6715);
;// CONCATENATED MODULE: ./build/settings.js






const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'off'];
const ANNOTATION_MODES = ['true', 'log', 'false'];
/** Inputs that the command line does not have, or has in another form. */
const NOT_FLAGS = new Set([
    'results',
    'artifact',
    'run-id',
    'repository',
    'comment',
    'comment-key',
    'annotations',
    'tracking-issue',
    'confirm',
    'mermaid',
    'report-dir',
    'github-token',
]);
/**
 * Reads and checks all settings before any work is done. Defaults are not here: action.yml holds them.
 *
 * @throws UserError that names the input, the rule and the bad value
 */
function parseSettings(get) {
    const settings = {
        results: lines(get('results')),
        artifacts: artifacts(get),
        format: get('format').trim(),
        models: lines(get('models')),
        ensembles: lines(get('ensembles')),
        baselineModel: optional(get('baseline-model')),
        minGain: number(get, 'min-gain', 'at least 0 and below 1', '0.02 for two points', (x) => x >= 0 && x < 1),
        confidence: number(get, 'confidence', 'above 0 and below 1', '0.95 for 95 %', (x) => x > 0 && x < 1),
        passThreshold: number(get, 'pass-threshold', 'above 0', '0.5', (x) => x > 0),
        metric: optional(get('metric')),
        judge: optional(get('judge')),
        filter: optional(get('filter')),
        repeats: get('repeats').trim() === '' ? undefined : oneOf(get, 'repeats', draws/* REPEATS */.x),
        minCoverage: number(get, 'min-coverage', 'at least 0 and at most 1', '0.95 for 95 %', (x) => x >= 0 && x <= 1),
        countAsWrong: severalOf(get, 'count-as-wrong', pool/* COUNTABLE_AS_WRONG */.Tu),
        limits: parseLimits(get('limits')),
        groupBy: optional(get('group-by')),
        clusterBy: optional(get('cluster-by')),
        pairBy: optional(get('pair-by')),
        families: lines(get('families')).map(family),
        adjudications: optional(get('adjudications')),
        showText: yesOrNo(get, 'show-text'),
        prices: lines(get('prices')),
        compareWith: optional(get('compare-with')),
        selfCheck: yesOrNo(get, 'self-check'),
        diagnostics: yesOrNo(get, 'diagnostics'),
        seed: seed(get('seed').trim()),
        failOn: failOn(get),
    };
    if (settings.results.length + settings.artifacts.patterns.length === 0) {
        throw new errors/* UserError */.y('`results` names no file.', 'Give the path, folder or glob of the results of your evaluation.');
    }
    if (settings.failOn.includes('ensemble-not-better') && settings.ensembles.length === 0) {
        throw new errors/* UserError */.y('`fail-on`: `ensemble-not-better` needs an ensemble to test.', 'Name its rows of the results with `ensembles`.');
    }
    if (settings.failOn.includes('no-realised-gain') && !settings.diagnostics) {
        throw new errors/* UserError */.y('`fail-on`: `no-realised-gain` is judged by policies that `diagnostics` measures.', 'Set `diagnostics` to true.');
    }
    const grouping = ['group-by', 'cluster-by', 'pair-by'].filter((name) => get(name).trim() !== '');
    if (grouping.length > 0 && !settings.diagnostics) {
        throw new errors/* UserError */.y(`\`${grouping[0]}\` asks for what \`diagnostics\` works out, and that is false.`, `Set \`diagnostics\` to true, or leave out \`${grouping.join('`, `')}\`.`);
    }
    if (settings.failOn.includes('regression') && settings.compareWith === undefined) {
        throw new errors/* UserError */.y('`fail-on`: `regression` needs an earlier certificate to compare with.', 'Name it with `compare-with`.');
    }
    (0,prices/* parsePrices */.ap)(settings.prices);
    if (settings.pairBy !== undefined && settings.groupBy === undefined) {
        throw new errors/* UserError */.y('`pair-by` compares groups, and there are none.', 'Name the groups with `group-by`.');
    }
    return settings;
}
/** @throws UserError as parseSettings */
function parseActionSettings(get) {
    const reportDir = get('report-dir').trim();
    if (reportDir === '')
        throw new errors/* UserError */.y('`report-dir` is empty.', 'Name a folder for the report.');
    const commentKey = get('comment-key').trim();
    if (commentKey === '' || commentKey.length > 100) {
        throw new errors/* UserError */.y(`\`comment-key\` must have 1 to 100 characters, not ${(0,errors/* quote */.h)(commentKey)}.`, 'Give a short name.');
    }
    return {
        comment: oneOf(get, 'comment', COMMENT_MODES),
        commentKey,
        annotations: oneOf(get, 'annotations', ANNOTATION_MODES),
        trackingIssue: yesOrNo(get, 'tracking-issue'),
        confirm: number(get, 'confirm', 'of runs, 1 to 20', '2', (x) => Number.isInteger(x) && x >= 1 && x <= 20),
        mermaid: yesOrNo(get, 'mermaid'),
        reportDir,
        token: get('github-token').trim(),
    };
}
function artifacts(get) {
    const request = {
        patterns: lines(get('artifact')),
        runId: get('run-id').trim(),
        repository: get('repository').trim(),
    };
    if (request.patterns.length === 0 && (request.runId !== '' || request.repository !== '')) {
        throw new errors/* UserError */.y('`run-id` and `repository` say where artifacts are, and `artifact` names none.', 'Name the artifacts with `artifact`.');
    }
    return request;
}
function family(line) {
    const [, glob, name] = /^([^=]*[^=\s])\s*=\s*(\S.*)$/.exec(line) ?? [];
    if (glob !== undefined && name !== undefined)
        return { glob, name };
    throw new errors/* UserError */.y(`\`families\`: ${(0,errors/* quote */.h)(line)} is not of the form \`glob = family\`.`, 'Write for example `gpt-* = openai`.');
}
function yesOrNo(get, name) {
    const text = get(name).trim();
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw new errors/* UserError */.y(`\`${name}\` must be true or false, not ${(0,errors/* quote */.h)(text)}.`, 'Write one of the two.');
}
function seed(text) {
    if (/^[0-9]{1,10}$/.test(text) && Number(text) < 2 ** 32)
        return Number(text);
    throw new errors/* UserError */.y(`\`seed\` must be a whole number below 4294967296, not ${(0,errors/* quote */.h)(text)}.`, 'Any will do.');
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function optional(text) {
    return text.trim() === '' ? undefined : text.trim();
}
/** A plain decimal number: `2%`, `0,02` and `30abc` are mistakes, not numbers. */
function number(get, name, rule, example, isValid) {
    const text = get(name).trim();
    const value = /^[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : NaN;
    if (Number.isFinite(value) && isValid(value))
        return value;
    throw new errors/* UserError */.y(`\`${name}\` must be a number ${rule}, not ${(0,errors/* quote */.h)(text)}.`, `Write a plain decimal number, such as ${example}.`);
}
function oneOf(get, name, known) {
    const text = get(name).trim();
    const found = known.find((value) => value === text);
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.y(`\`${name}\` must be one of ${known.join(', ')}, not ${(0,errors/* quote */.h)(text)}.`, 'Choose one of them.');
}
function severalOf(get, name, known) {
    const words = get(name)
        .split(/[,\s]+/)
        .filter((word) => word !== '');
    const wrong = words.find((word) => !known.includes(word));
    if (wrong !== undefined) {
        throw new errors/* UserError */.y(`\`${name}\`: ${(0,errors/* quote */.h)(wrong)} is not one of ${known.join(', ')}.`, 'Give a comma list of them.');
    }
    return known.filter((value) => words.includes(value));
}
/** `none` has to be said: an empty gate is more often a mistake than a wish. */
function failOn(get) {
    if (get('fail-on').trim() === 'none')
        return [];
    const conditions = severalOf(get, 'fail-on', [...gate/* FAIL_ON */.d$, 'none']);
    if (conditions.length === 0)
        throw new errors/* UserError */.y('`fail-on` is empty.', 'Write `none` if the gate is never to fail.');
    if (conditions.includes('none'))
        throw new errors/* UserError */.y('`fail-on` has `none` beside other conditions.', 'Write `none` alone, or leave it out.');
    return conditions.filter((condition) => condition !== 'none');
}


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ binomialCdf)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(337);


/**
 * P(X <= k) for X binomial with n trials and success probability p, as a regularised incomplete beta function. For
 * non-integer k it is the usual continuous extension, which sample-size searches need.
 *
 * @param k  0 <= k <= n, @param n  n > 0, @param p  0 <= p <= 1
 * @throws RangeError outside that domain
 * Accuracy: that of incompleteBeta, relative 1e-13.
 */
function binomialCdf(k, n, p) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(n > 0 && Number.isFinite(n), `binomialCdf: n must be positive and finite, not ${n}`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(k >= 0 && k <= n, `binomialCdf: k must lie in [0, ${n}], not ${k}`);
    return k === n ? 1 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J)(k + 1, n - k, p).upper;
}


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ firstNotPositive)
/* harmony export */ });
/**
 * The point where a decreasing function falls to zero or below, rounded up: the smallest double above `low` (where it
 * is positive) and up to `high` (where it is not) at which the function is not positive. Halving as far as doubles go
 * takes about 54 evaluations, and more only where the point lies much nearer to zero than either end does.
 */
function firstNotPositive(f, low, high) {
    let [below, above] = [low, high];
    for (;;) {
        const middle = (below + above) / 2;
        if (middle <= below || middle >= above)
            return above;
        if (f(middle) > 0)
            below = middle;
        else
            above = middle;
    }
}


/***/ }),

/***/ 1946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ lowerLimit),
/* harmony export */   Of: () => (/* binding */ upperLimit),
/* harmony export */   YP: () => (/* binding */ interval)
/* harmony export */ });
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9832);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1870);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(337);



/**
 * One-sided lower confidence limit, at level 1 - alpha, of a binomial proportion: the Clopper-Pearson limit
 * BetaInv(alpha; k, n - k + 1), and 0 at k = 0 (Clopper and Pearson, Biometrika 26, 1934).
 *
 * @param k      successes, 0 <= k <= n (the continuous extension for non-integers)
 * @param n      trials, > 0
 * @param alpha  probability of lying above the truth, in (0, 1)
 * @throws RangeError outside that domain
 * Accuracy: 1e-12 relative (golden values up to n = 10^6).
 */
function lowerLimit(k, n, alpha) {
    checkDomain(k, n, alpha);
    if (k === 0)
        return 0;
    return (0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .firstNotPositive */ .T)((x) => alpha - (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J)(k, n - k + 1, x).lower, 0, 1);
}
/** One-sided upper Clopper-Pearson limit at level 1 - alpha: 1 - lowerLimit(n - k, n, alpha), and 1 at k = n. */
function upperLimit(k, n, alpha) {
    checkDomain(k, n, alpha);
    if (k === n)
        return 1;
    return (0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .firstNotPositive */ .T)((x) => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J)(k + 1, n - k, x).upper - alpha, 0, 1);
}
/** Two-sided (equal-tailed) Clopper-Pearson interval at level 1 - alpha. */
function interval(k, n, alpha) {
    return [lowerLimit(k, n, alpha / 2), upperLimit(k, n, alpha / 2)];
}
function checkDomain(k, n, alpha) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDomain */ .c)(n > 0 && Number.isFinite(n), `Clopper-Pearson: n must be positive and finite, not ${n}`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDomain */ .c)(k >= 0 && k <= n, `Clopper-Pearson: k must lie in [0, ${n}], not ${k}`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDomain */ .c)(alpha > 0 && alpha < 1, `Clopper-Pearson: alpha must lie in (0, 1), not ${alpha}`);
}


/***/ }),

/***/ 1870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ requireDomain)
/* harmony export */ });
/**
 * Throws a RangeError unless `holds`. Functions of `stats/` never answer outside their domain: a NaN compares false
 * with every threshold and would pass a gate.
 */
function requireDomain(holds, rule) {
    if (!holds)
        throw new RangeError(rule);
}


/***/ }),

/***/ 4060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holmAdjusted)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);

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
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(p >= 0 && p <= 1, `Holm: p-values must lie in [0, 1], not ${p}`);
    const order = pValues.map((_, i) => i).sort((i, j) => pValues[i] - pValues[j]);
    const adjusted = [];
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]));
        adjusted[index] = largest;
    });
    return adjusted;
}


/***/ }),

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);

/**
 * The regularised incomplete beta function I_x(a, b) and its complement 1 - I_x(a, b).
 *
 * jStat's version stops its continued fraction at 3e-7, and the limits built on it were seen to be off by 8e-10 to the
 * unsafe side, so this project has its own: the continued fraction of DiDonato and Morris (ACM TOMS 18, 1992, eq. 9)
 * with the power term from Loader's saddle-point form of the binomial density, which keeps its relative accuracy at
 * any a + b.
 *
 * @param a, b  shape parameters, finite and > 0 (not necessarily integers)
 * @param x     0 <= x <= 1
 * @throws RangeError outside that domain, and where the fraction does not end: shapes of 1e-8 or above 1e10
 * Accuracy: relative error of the smaller tail below 1e-13 up to a + b = 10^6 (checked against reference values);
 * cost grows as the square root of a + b near the mean.
 */
function incompleteBeta(a, b, x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(a > 0 && Number.isFinite(a), `incompleteBeta: a must be positive and finite, not ${a}`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(b > 0 && Number.isFinite(b), `incompleteBeta: b must be positive and finite, not ${b}`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(x >= 0 && x <= 1, `incompleteBeta: x must lie in [0, 1], not ${x}`);
    const y = 1 - x;
    // The distance from the mean is taken from x once: y = 1 - x has lost the digits of a small x.
    const distance = a - (a + b) * x;
    // The fraction converges fast on the near side of the mean; the other tail is its complement.
    if (distance >= 0) {
        const lower = Math.min(1, powerTerm(a, b, x, y, distance) / continuedFraction(a, b, x, distance));
        return { lower, upper: 1 - lower };
    }
    const upper = Math.min(1, powerTerm(b, a, y, x, -distance) / continuedFraction(b, a, y, -distance));
    return { lower: 1 - upper, upper };
}
/** Terms of the fraction; at the mean, 10^6 needs 439 and 10^8 needs 2027. */
const MOST_TERMS = 1e5;
/** DiDonato and Morris (1992), eq. 9, summed by the modified Lentz algorithm; `distance` is a - (a + b) x. */
function continuedFraction(a, b, x, distance) {
    let c = (a * (distance + 1)) / (a + 1);
    let fraction = c;
    let d = 0;
    for (let m = 1; m < MOST_TERMS; m++) {
        const odd = a + 2 * m - 1;
        const numerator = (((a + m - 1) * (a + b + m - 1)) / odd) * ((m * (b - m)) / odd) * x * x;
        const denominator = m + (m * (b - m) * x) / odd + ((a + m) * (distance + 1 + m * (2 - x))) / (a + 2 * m + 1);
        d = 1 / (denominator + numerator * d);
        c = denominator + numerator / c;
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) <= 2 ** -52)
            return fraction;
    }
    throw new RangeError(`incompleteBeta: no convergence at a = ${a}, b = ${b}, x = ${x}`);
}
/**
 * x^a y^b / B(a, b), as the square root of ab / (2 pi (a+b)) times the exponential of Loader's saddle-point terms
 * (Loader, Fast and accurate computation of binomial probabilities, 2000).
 */
function powerTerm(a, b, x, y, distance) {
    const n = a + b;
    const exponent = stirlingError(n) -
        stirlingError(a) -
        stirlingError(b) -
        deviance(a, n * x, distance) -
        deviance(b, n * y, -distance);
    return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}
/** log Gamma(z + 1) minus Stirling's approximation log(sqrt(2 pi z) (z / e)^z), for z > 0. */
function stirlingError(z) {
    let shift = 0;
    let w = z;
    // Below 8 the asymptotic series loses digits: climb by Gamma(w + 2) = (w + 1) Gamma(w + 1).
    while (w < 8) {
        shift += (w + 0.5) * Math.log1p(1 / w) - 1;
        w += 1;
    }
    const r = 1 / (w * w);
    const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))))) / w;
    return series + shift;
}
/** Loader's deviance term x log(x / m) + m - x, without cancellation where x is near m; `difference` is x - m. */
function deviance(x, m, difference) {
    if (Math.abs(difference) >= 0.1 * (x + m))
        return x * Math.log(x / m) - difference;
    const v = difference / (x + m);
    let sum = difference * v;
    let term = 2 * x * v;
    // v^2 is below 1/100: the terms left out do not show.
    for (let j = 3; j < 20; j += 2) {
        term *= v * v;
        sum += term / j;
    }
    return sum;
}


/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pFirstIsBetter),
/* harmony export */   z: () => (/* binding */ pDiffer)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);


/**
 * Exact one-sided McNemar test that the first of two paired classifiers is right more often: the probability of at
 * least `onlyFirst` successes among the discordant pairs when each is a fair coin (McNemar 1947, exact form).
 *
 * @param onlyFirst   pairs on which only the first is right, >= 0
 * @param onlySecond  pairs on which only the second is right, >= 0
 * @returns the p-value; 1 where no pair is discordant
 */
function pFirstIsBetter(onlyFirst, onlySecond) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(onlyFirst >= 0 && onlySecond >= 0, `McNemar: counts must not be negative: ${onlyFirst}, ${onlySecond}`);
    const pairs = onlyFirst + onlySecond;
    return pairs === 0 ? 1 : (0,_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .H)(onlySecond, pairs, 0.5);
}
/** Exact two-sided McNemar test: twice the smaller one-sided p-value, at most 1. */
function pDiffer(onlyFirst, onlySecond) {
    return Math.min(1, 2 * pFirstIsBetter(Math.max(onlyFirst, onlySecond), Math.min(onlyFirst, onlySecond)));
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ logNormalCdf),
/* harmony export */   Sw: () => (/* binding */ logNormalCdfSlope),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony export normalUpperTail */
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);

const INVERSE_SQRT_2PI = 0.3989422804014326779;
/** From here outwards the tail is an asymptotic rational function times the density (sqrt 32). */
const FAR = 5.656854249492380195;
/** Standard normal density at x, without the loss of digits that squaring a large x brings. @throws RangeError for NaN */
function normalDensity(x) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(!Number.isNaN(x), 'normalDensity: x must be a number, not NaN');
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
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(!Number.isNaN(x), 'normalCdf: x must be a number, not NaN');
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
        return Math.log(tailRatio(-x)) - 0.5 * x * x;
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
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(p === 0 || p === 1, `normalQuantile: p must lie in [0, 1], not ${p}`);
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


/***/ }),

/***/ 2681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   e: () => (/* binding */ integerBelow)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1870);

/**
 * A seeded generator: xoshiro128** (Blackman and Vigna, ACM TOMS 47, 2021; period 2^128 - 1), its state filled by
 * splitmix32. Each number carries 53 random bits, from two 32-bit draws. Same seed, same numbers, on every machine.
 *
 * @param seed  a whole number in [0, 2^32), or a text, which is hashed to one (FNV-1a over its UTF-16 units)
 * @throws RangeError for another number
 */
function seededRandom(seed) {
    let mix = typeof seed === 'string' ? hash(seed) : seed;
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDomain */ .c)(Number.isInteger(mix) && mix >= 0 && mix < 2 ** 32, `seed: a whole number in [0, 2^32), not ${mix}`);
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


/***/ }),

/***/ 3413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ pairedInterval),
/* harmony export */   BW: () => (/* binding */ pairedStandardError),
/* harmony export */   LO: () => (/* binding */ pairedUpperLimit),
/* harmony export */   UX: () => (/* binding */ pairedLowerLimit)
/* harmony export */ });
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9832);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1870);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);



/**
 * Confidence limits for the difference of two paired proportions, by inverting the score test (T. Tango, Statistics in
 * Medicine 17, 1998). The variance of the difference is estimated under each value tested, so that the limits lie in
 * [-1, 1] and do not collapse where no pair, or none of one kind, is discordant: with none at all they are
 * +-z^2 / (n + z^2).
 *
 * No continuity correction. The level is approximate: asymptotically exact, close to it at sizes that evaluations have.
 */
/**
 * One-sided lower limit, at level 1 - alpha, of P(first is right) - P(second is right).
 *
 * @param onlyFirst   pairs on which only the first is right, >= 0; parts of pairs are allowed
 * @param onlySecond  pairs on which only the second is right, >= 0
 * @param pairs       all pairs, concordant ones too, > 0 and not below the discordant ones
 * @param alpha       in (0, 1/2]
 * @throws RangeError outside that domain
 */
function pairedLowerLimit(onlyFirst, onlySecond, pairs, alpha) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDomain */ .c)(pairs > 0 && Number.isFinite(pairs), `Tango: the number of pairs must be positive, not ${pairs}`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDomain */ .c)(onlyFirst >= 0 && onlySecond >= 0 && onlyFirst + onlySecond <= pairs * (1 + 1e-12), `Tango: ${onlyFirst} and ${onlySecond} discordant pairs of ${pairs}`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDomain */ .c)(alpha > 0 && alpha <= 0.5, `Tango: alpha must lie in (0, 1/2], not ${alpha}`);
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha);
    const estimate = (onlyFirst - onlySecond) / pairs;
    // Positive where the score test rejects a difference as too small: from -1 up to the limit.
    const excess = (difference) => pairs * (estimate - difference) - z * Math.sqrt(pairs * varianceUnder(difference, onlyFirst, onlySecond, pairs));
    return Math.max(-1, (0,_bisect_js__WEBPACK_IMPORTED_MODULE_2__/* .firstNotPositive */ .T)(excess, -1, estimate));
}
/** One-sided upper limit, at level 1 - alpha: minus the lower limit with the two exchanged. */
function pairedUpperLimit(onlyFirst, onlySecond, pairs, alpha) {
    return -pairedLowerLimit(onlySecond, onlyFirst, pairs, alpha);
}
/** Two-sided (equal-tailed) interval at level 1 - alpha. */
function pairedInterval(onlyFirst, onlySecond, pairs, alpha) {
    return [
        pairedLowerLimit(onlyFirst, onlySecond, pairs, alpha / 2),
        pairedUpperLimit(onlyFirst, onlySecond, pairs, alpha / 2),
    ];
}
/**
 * Standard error of the difference seen, if the true one were `difference`: the one that these limits are made with.
 *
 * @param difference  in [-1, 1]
 */
function pairedStandardError(difference, onlyFirst, onlySecond, pairs) {
    return Math.sqrt(varianceUnder(difference, onlyFirst, onlySecond, pairs) / pairs);
}
/** Variance of one pair's difference, at the most likely chance of "only the second" that a given mean difference allows. */
function varianceUnder(difference, onlyFirst, onlySecond, pairs) {
    const a = 2 * pairs;
    const b = (2 * pairs - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond;
    const spread = difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, b * b + 4 * a * onlySecond * spread));
    // The larger root of a x^2 + b x - onlySecond * spread.
    const chance = (root - b) / (2 * a);
    return Math.max(0, 2 * chance + spread);
}


/***/ })

};
