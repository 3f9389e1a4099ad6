export const id = 813;
export const ids = [813];
export const modules = {

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ pairMean),
/* harmony export */   Xn: () => (/* binding */ pairMatrices),
/* harmony export */   mC: () => (/* binding */ jointWrongCounts),
/* harmony export */   n7: () => (/* binding */ meanJointWrong),
/* harmony export */   xb: () => (/* binding */ pairSummary)
/* harmony export */ });
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6032);
/* harmony import */ var _stats_tetrachoric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4228);
/* harmony import */ var _outcomes_error_overlap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3050);



/** Mean over all pairs of models of the share of queries that both get wrong: from how many are wrong on each query. */
function meanJointWrong({ wrong, complete, weights, queries }) {
    const wrongModels = new Float64Array(complete.length * 32);
    for (const bits of wrong)
        (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachBit */ .qs)(bits, (row) => (wrongModels[row] += 1));
    let sum = 0;
    (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachBit */ .qs)(complete, (row) => {
        const j = wrongModels[row];
        sum += ((j * (j - 1)) / 2) * (weights?.[row] ?? 1);
    });
    return sum / ((wrong.length * (wrong.length - 1)) / 2) / queries;
}
/** Queries that both models of each pair get wrong, for all pairs: a square matrix by rows. */
function jointWrongCounts({ wrong, counts, weights }) {
    const size = wrong.length;
    const joint = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
        joint[i * size + i] = counts[i];
        for (let j = 0; j < i; j++) {
            joint[i * size + j] = joint[j * size + i] = (0,_outcomes_error_overlap_js__WEBPACK_IMPORTED_MODULE_2__/* .overlap */ .E)(wrong[i], wrong[j], weights);
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
            const pair = (0,_stats_tetrachoric_js__WEBPACK_IMPORTED_MODULE_0__/* .tetrachoric */ .R)({ both, onlyFirst: a - both, onlySecond: b - both, neither: n - a - b + both });
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


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrongPatterns)
/* harmony export */ });
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6032);

function wrongPatterns({ complete, wrong, weights }, most = Infinity) {
    const counts = new Map();
    const units = new Uint16Array(Math.ceil(wrong.length / 16));
    (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachBit */ .qs)(complete, (row) => {
        if (counts.size > most)
            return;
        units.fill(0);
        for (let m = 0; m < wrong.length; m++)
            if ((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasBit */ .c0)(wrong[m], row))
                units[m >>> 4] |= 1 << (m & 15);
        const key = String.fromCharCode(...units);
        counts.set(key, (counts.get(key) ?? 0) + (weights === null ? 1 : weights[row]));
    });
    if (counts.size > most)
        return null;
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


/***/ }),

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ wrongSets),
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   PC: () => (/* binding */ varying),
/* harmony export */   Pj: () => (/* binding */ coFailureRate),
/* harmony export */   Qd: () => (/* binding */ mostAccurate),
/* harmony export */   W6: () => (/* binding */ thresholdsOf)
/* harmony export */ });
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6032);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9959);


function wrongSets(matrix) {
    const order = matrix.models.map((_, i) => i).sort((i, j) => (matrix.models[i] < matrix.models[j] ? -1 : 1));
    const size = matrix.universe.length * 32;
    const wrong = order.map((i) => (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)(size, (w) => matrix.complete[w] & ~matrix.right[i][w]));
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
/** Of these models the `most` that are wrong least often, in the order of their names; of equal ones the first names. */
function mostAccurate({ counts }, members, most) {
    if (members.length <= most)
        return members;
    return [...members]
        .sort((i, j) => counts[i] - counts[j] || i - j)
        .slice(0, most)
        .sort((i, j) => i - j);
}
/** Normal quantiles of the models' wrong-rates. @param sets  models that each have a finite one */
function thresholdsOf({ counts, queries }) {
    return counts.map((errors) => (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(errors / queries));
}
/** Share of the complete queries on which all of these models are wrong. @param sets  at least one model */
function coFailureRate({ complete, wrong, weights, queries }) {
    const together = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)(complete.length * 32, (w) => wrong.reduce((word, bits) => word & bits[w], complete[w]));
    return (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(together, weights) / queries;
}


/***/ }),

/***/ 3050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ overlap)
/* harmony export */ });
/* harmony import */ var _bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6032);

/** Queries in both sets of rows, without making the set: the inner loop of everything that goes over pairs. */
function overlap(a, b, weights) {
    let total = 0;
    if (weights === null) {
        for (let w = 0; w < a.length; w++)
            total += (0,_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .popcount */ .pf)(a[w] & b[w]);
        return total;
    }
    for (let w = 0; w < a.length; w++) {
        for (let word = a[w] & b[w]; word !== 0; word &= word - 1)
            total += weights[w * 32 + 31 - Math.clz32(word & -word)];
    }
    return total;
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyse: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./build/certificate/level.js
var level = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/base/natural-order.js
var natural_order = __webpack_require__(6886);
// EXTERNAL MODULE: ./build/answers/effort.js
var effort = __webpack_require__(6174);
// EXTERNAL MODULE: ./build/answers/final-answer.js
var final_answer = __webpack_require__(8385);
// EXTERNAL MODULE: ./build/answers/clean.js
var clean = __webpack_require__(5751);
// EXTERNAL MODULE: ./build/answers/reading.js + 9 modules
var reading = __webpack_require__(407);
;// CONCATENATED MODULE: ./build/answers/how.js


/** What differs between two spellings of one answer, in a few words for people; the first of these that applies. */
function howTheyDiffer(answer, reference, isStated) {
    if (answer.trim() === reference.trim())
        return isStated ? 'stated inside a longer text' : 'the same text';
    const [a, b] = [(0,reading/* read */.L)(answer), (0,reading/* read */.L)(reference)];
    if (a.kind === 'choice' || b.kind === 'choice')
        return 'choice letter written differently';
    if (a.kind === 'literal' || b.kind === 'literal')
        return 'quotes or white space of a literal';
    if (a.kind === 'text' || b.kind === 'text')
        return 'capitals, white space or punctuation';
    const [left, right] = [(0,clean/* clean */.uH)(answer), (0,clean/* clean */.uH)(reference)];
    if (INEQUALITY.test(left) !== INEQUALITY.test(right))
        return 'inequality written as an interval';
    return (onOneSide(a, b, 'unit', ({ unit }) => unit !== undefined) ??
        onOneSide(a, b, 'name of the variable', ({ value }) => value.kind === 'named') ??
        spelling(left, right));
}
const INEQUALITY = /[<>]|\\[lg]eq?(?![a-z])/;
function onOneSide(a, b, what, has) {
    if (has(a) === has(b))
        return undefined;
    return `${what} in the ${has(b) ? 'reference' : 'answer'} only`;
}
function spelling(answer, reference) {
    const texts = [answer, reference];
    const bare = texts.map(withoutSpacing);
    if (bare[0] === bare[1])
        return 'LaTeX spacing or wrappers';
    const digits = bare.map((text) => text.replace(/(?<=\d)(?:,|\{,\})(?=\d{3})/g, ''));
    if (digits[0] === digits[1])
        return 'thousands separators';
    const flat = bare.map((text) => text.replace(/[{}]/g, ''));
    if (flat[0] === flat[1]) {
        if (flat[0].includes('frac'))
            return 'fractions written differently';
        return flat[0].includes('sqrt') ? 'roots written differently' : 'LaTeX spacing or wrappers';
    }
    const sorted = bare.map((text) => [...text.replace(/[()[\]{}\\]/g, '')].sort().join(''));
    if (sorted[0] === sorted[1])
        return 'order of the parts';
    if (texts.some((text) => text.includes('\\pm')))
        return 'plus-minus written out';
    if (texts.some((text) => text.includes('%')) && !texts.every((text) => text.includes('%')))
        return 'percent written out';
    if (texts.some((text) => /frac|\//.test(text)))
        return 'fractions written differently';
    if (texts.some((text) => text.includes('sqrt')))
        return 'roots written differently';
    return 'the same value written differently';
}
function withoutSpacing(text) {
    return text
        .replace(/\\(?:left|right)(?![A-Za-z])/g, '')
        .replace(/\\[,;:! ]|\s|~/g, '')
        .replace(/\\(?:text|mbox|mathrm)\{([^{}]*)\}/g, '$1')
        .replace(/[dt]frac/g, 'frac');
}

// EXTERNAL MODULE: ./build/answers/value.js
var answers_value = __webpack_require__(2551);
;// CONCATENATED MODULE: ./build/answers/same.js





const LONGEST_FORM = 200;
/**
 * Whether an answer and a reference are the same answer in two spellings, exactly: no rounding, no closeness. A unit,
 * a percent sign, a name (`x =`) or the text of a choice may stand on one side only. In doubt they are not the same.
 *
 * @returns null where they are not known to be the same, and where either is empty
 */
function sameAnswer(answer, reference) {
    const answers = candidates(answer);
    const references = candidates(reference);
    for (const right of references) {
        for (const left of answers) {
            const form = commonForm(left.reading, right.reading);
            if (form === undefined)
                continue;
            const isStated = left.text.trim() !== answer.trim() || right.text.trim() !== reference.trim();
            return { how: howTheyDiffer(left.text, right.text, isStated), form: form.slice(0, LONGEST_FORM) };
        }
    }
    for (const right of references) {
        for (const left of answers) {
            const form = withoutPercent(left, right) ?? withoutPercent(right, left);
            if (form !== undefined)
                return { how: 'percent sign on one side only', form: form.slice(0, LONGEST_FORM) };
        }
    }
    return null;
}
const PERCENT = /\s*(?:\\?%|\bpercent|\\text\s*\{\s*(?:percent|\\?%)\s*\})\s*(\$*)\s*\.?\s*$/i;
/**
 * The form of a percentage whose sign the other side leaves out, as people do where the question asks for percent: like
 * any unit it may stand on one side only. What stands beside it must be a bare number, without a unit of its own.
 */
function withoutPercent(percentage, other) {
    const short = percentage.text.length <= LONGEST_FORM && other.text.length <= LONGEST_FORM;
    if (!short || !PERCENT.test(percentage.text) || other.text.includes('%'))
        return undefined;
    const number = (0,reading/* read */.L)(percentage.text.replace(PERCENT, '$1'));
    const isBare = [number, other.reading].every((reading) => reading.kind === 'math' && reading.unit === undefined);
    return isBare ? commonForm(number, other.reading) : undefined;
}
/** The text itself, and the answer it states where that is another. */
function candidates(text) {
    const stated = (0,final_answer/* finalAnswer */.z)(text);
    const texts = stated === undefined || stated === text.trim() ? [text] : [text, stated];
    return texts.map((candidate) => ({ text: candidate, reading: (0,reading/* read */.L)(candidate) }));
}
function commonForm(a, b) {
    if (a.key === '' || b.key === '')
        return undefined;
    if (a.key === b.key)
        return a.key.slice(1);
    if (a.kind === 'math' && b.kind === 'math') {
        if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit)
            return undefined;
        if (!areSameValues(a, b))
            return undefined;
        const { value } = b;
        return (0,answers_value/* valueText */.Ru)(value.kind === 'named' ? value.value : value);
    }
    if (a.kind === 'choice' && b.kind === 'choice') {
        return a.letter === b.letter && (a.text === '' || b.text === '') ? a.letter : undefined;
    }
    return withoutQuotes(a, b) ?? withoutQuotes(b, a);
}
function areSameValues(a, b) {
    try {
        return (0,answers_value/* areSame */.tj)(a.value, b.value, new effort/* Effort */.Pg());
    }
    catch (error) {
        if (error === effort/* UNREADABLE */.mP)
            return false;
        throw error;
    }
}
/** A string of a program and the same text without quotes, character for character. */
function withoutQuotes(a, b) {
    if (a.kind !== 'literal' || b.kind !== 'text')
        return undefined;
    return a.key === `'${JSON.stringify(b.text)}` ? b.text : undefined;
}

;// CONCATENATED MODULE: ./build/audit/comparisons.js

/** Comparisons beyond keys in one audit: each takes some tenths of a millisecond. */
const MOST = 20_000;
/** Compares answers at length as long as there are not too many, and by their keys alone from then on. */
class Comparisons {
    most;
    made = 0;
    /** Comparisons by keys that were not equal, and that could have said more. */
    skipped = 0;
    constructor(most = MOST) {
        this.most = most;
    }
    match(answer, reference) {
        if (this.made >= this.most) {
            if (answer.key === reference.key)
                return { how: 'the same in normal form', form: answer.key };
            this.skipped += 1;
            return null;
        }
        this.made += 1;
        return sameAnswer(answer.text, reference.text);
    }
}

;// CONCATENATED MODULE: ./build/audit/families.js
/**
 * The family of a model, for the question whether an agreement is more than one family's habit: as the user says, as
 * the harness logged it, or the name up to its first `/`, or else up to its first `-`.
 *
 * Two families taken for one make a suspicion rarer; one taken for two would make it cheap.
 */
function familyOf(model, families, evidence) {
    const stated = families.get(model) ?? evidence?.models.get(model)?.family;
    if (stated !== undefined)
        return stated.toLowerCase();
    const slash = model.indexOf('/');
    const end = slash > 0 ? slash : model.indexOf('-');
    return (end > 0 ? model.slice(0, end) : model).toLowerCase();
}

// EXTERNAL MODULE: ./build/audit/label-errors.js + 1 modules
var label_errors = __webpack_require__(4547);
// EXTERNAL MODULE: ./build/audit/reading.js + 1 modules
var audit_reading = __webpack_require__(8800);
// EXTERNAL MODULE: ./build/audit/recompute.js
var recompute = __webpack_require__(6116);
// EXTERNAL MODULE: ./build/audit/types.js
var types = __webpack_require__(6775);
;// CONCATENATED MODULE: ./build/audit/sensitivity.js


/**
 * What the certificate would be if the suspicions were true, for each class and for all of them.
 *
 * `withoutSuspects` takes the suspects out of the evaluation, so that there are fewer queries and fewer all-wrong ones;
 * `regraded` keeps them and grades them by what was found: by the answer that equals the reference, or by the answer
 * that the models agree on. Suspects that nothing was found to grade by stay as they were graded.
 */
function sensitivityOf(pool, suspects, settings) {
    const all = outcomesOf(pool, suspects, settings);
    const byClass = types/* SUSPICIONS */.D7.flatMap((name) => {
        const own = suspects.filter((suspect) => suspect.class === name);
        const count = own.reduce((sum, { allWrong }) => sum + allWrong, 0);
        if (count === 0)
            return [];
        return [
            { class: name, suspects: count, ...(own.length === suspects.length ? all : outcomesOf(pool, own, settings)) },
        ];
    });
    return { ...all, byClass };
}
function outcomesOf(pool, suspects, settings) {
    if (!suspects.some(({ allWrong }) => allWrong > 0))
        return { withoutSuspects: null, regraded: null };
    const rows = (0,recompute/* bitsOf */.e4)(suspects.map(({ row }) => row), pool.matrix.universe.length);
    const right = new Map(suspects.filter(({ rightIfTrue }) => rightIfTrue.length > 0).map(({ row, rightIfTrue }) => [row, rightIfTrue]));
    const changesTheCertificate = suspects.some(({ row, allWrong }) => allWrong > 0 && right.has(row));
    return {
        withoutSuspects: (0,recompute/* recompute */.ZK)((0,recompute/* withoutRows */.AW)(pool, rows), settings),
        regraded: changesTheCertificate ? (0,recompute/* recompute */.ZK)((0,recompute/* regradedRows */.eO)(pool, right), settings) : null,
    };
}

// EXTERNAL MODULE: ./build/audit/triage.js + 1 modules
var audit_triage = __webpack_require__(5527);
;// CONCATENATED MODULE: ./build/audit/audit.js









/**
 * Looks at every query that all models got wrong: a common fault of the grading looks exactly like co-failure. Nothing
 * is removed; what the certificate would be if the suspicions were true stands beside it.
 *
 * @param evidence     of the same rows; undefined where nothing but outcomes is known
 * @param certificate  of the same pool, for its settings
 */
function auditOf(pool, evidence, certificate, { families, showText, graded }) {
    const { matrix } = pool;
    const family = (model) => familyOf(model, families, evidence);
    const readings = new audit_reading/* Readings */.U(pool, evidence);
    const comparisons = new Comparisons();
    const triage = new audit_triage/* Triage */.T(readings, comparisons, evidence, family);
    const counts = { 'all-wrong': zeros(), partial: zeros() };
    const lookedAt = { of: 0, answers: 0, references: 0, prompts: 0, stopReasons: 0, briefly: 0 };
    const suspects = [];
    const items = [];
    // In the order of the ids, so that the order of the rows never shows, not even in what is compared briefly.
    const failed = [
        ...(0,recompute/* rowsOf */.RO)(matrix.allWrong).map((row) => ({ row, query: matrix.id(row), kind: 'all-wrong' })),
        ...(0,recompute/* rowsOf */.RO)(matrix.partialAllWrong).map((row) => ({ row, query: matrix.id(row), kind: 'partial' })),
    ].sort((a, b) => (0,natural_order/* naturalOrder */.u)(a.query, b.query));
    for (const { row, query, kind } of failed) {
        const queries = matrix.weights?.[row] ?? 1;
        const { class: found, suspicions, findings, texts, rightIfTrue, logged } = triage.judge(row);
        items.push({ query, queries, kind, class: found, suspicions, findings, texts: showText ? texts : null });
        counts[kind][found] += queries;
        if (found !== 'unexplained')
            suspects.push({ row, class: found, allWrong: kind === 'all-wrong' ? queries : 0, rightIfTrue });
        lookedAt.of += queries;
        if (logged.answers)
            lookedAt.answers += queries;
        if (findings.hasReference)
            lookedAt.references += queries;
        if (evidence?.prompts[row] !== undefined)
            lookedAt.prompts += queries;
        if (logged.stopReasons)
            lookedAt.stopReasons += queries;
        if (logged.briefly)
            lookedAt.briefly += queries;
    }
    return {
        queries: { allWrong: matrix.queries(matrix.allWrong), partial: matrix.queries(matrix.partialAllWrong) },
        counts: counts['all-wrong'],
        partialCounts: counts.partial,
        lookedAt,
        items,
        ...sensitivityOf(pool, suspects, (0,recompute/* settingsOf */.f5)(certificate)),
        labelErrors: (0,label_errors/* labelErrorsOf */.X)((0,label_errors/* likelyLabelErrors */.s)(graded ?? matrix), matrix, readings, comparisons, evidence, family, showText),
    };
}
function zeros() {
    return Object.fromEntries(types/* AUDIT_CLASSES */.Lq.map((name) => [name, 0]));
}

// EXTERNAL MODULE: ./build/stats/domain.js
var domain = __webpack_require__(1544);
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
    const whole = Math.floor(mean);
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

// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(2095);
;// CONCATENATED MODULE: ./build/correlation/budget.js
/**
 * What diagnostics may cost, in steps. A step is about a nanosecond of one core. Steps are counted from the sizes of the
 * input and never measured, so that the same input is thinned in the same way on every machine.
 *
 * Each part has a budget of its own: asking for one more part changes no number of another. Together they are at most some
 * twenty seconds of one core; ordinary evaluations stay far below.
 */
const BUDGET = {
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
    routers: 4e9,
};
/** What the parts are made of, in steps. */
const STEPS = {
    /** Popcount of a word of 32 rows; a row that stands for several queries is counted alone. */
    word: 1,
    weightedWord: 32,
    /** A tetrachoric correlation from nothing. */
    tetrachoric: 10_000,
    /** One near a known correlation: by a polynomial. */
    nearbyTetrachoric: 200,
    /** A binomial draw, for one unit of a resample. */
    draw: 60,
    /** One model in the integral of a single factor. */
    factor: 6000,
    /** Eigenvalues of a correlation matrix, by the cube of its size. */
    eigen: 15,
    /** One pair at one point of the integral over all models. */
    orthant: 2,
    /** A query that is dealt into folds, and the outcome of one model on it in what is learned there. */
    dealtQuery: 3000,
    dealtOutcome: 100,
    /** A feature of a query in the fits for one model, and a query in a choice between models by its neighbours. */
    fittedFeature: 45,
    neighbour: 200,
    /** One model in the bounds of one certificate. */
    bound: 20_000,
};
/** Correlations are between these many models at most: beyond it a matrix says nothing that a reader could take in. */
const MOST_PAIRED_MODELS = 200;
/** Steps to go once through a set of rows. */
function stepsOfRows(words, weights) {
    return words * (weights === null ? STEPS.word : STEPS.weightedWord);
}
/** Models whose pairs can all be compared. @param rows  steps to count the queries of one pair */
function modelsToPair(rows) {
    const pairs = BUDGET.pairs / (STEPS.tetrachoric + rows);
    return Math.max(2, Math.min(MOST_PAIRED_MODELS, Math.floor(Math.sqrt(2 * pairs))));
}
/** Groups that can each have a certificate. @param rows  steps to go once through all rows */
function groupsToCertify(models, rows) {
    return Math.floor(BUDGET.slices / (models * (STEPS.bound + 10 * rows)));
}
/** What a part says of itself: nothing where it did all that it would. */
function fewerThan(part, used, of, unit) {
    return used < of ? [{ part, used, of, unit }] : [];
}

// EXTERNAL MODULE: ./build/stats/bisect.js
var bisect = __webpack_require__(3166);
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
    return theta === 0 ? 0 : Math.exp(-Math.LN2 / theta);
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

// EXTERNAL MODULE: ./build/stats/correlation-matrix.js + 1 modules
var correlation_matrix = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/stats/orthant.js + 1 modules
var orthant = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/stats/normal.js
var stats_normal = __webpack_require__(9959);
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
    if (rho === 1)
        return (0,stats_normal/* logNormalCdf */.JM)(Math.min(...t));
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
    const agreement = gentle ? 3e-6 : 1e-11;
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
        let [steps, sum] = [0, 0];
        for (let value = Infinity; value > NEGLIGIBLE * top; sum += value)
            value = term(direction * step * ++steps);
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
                log += (0,stats_normal/* logNormalCdf */.JM)(x);
                continue;
            }
            product *= (0,stats_normal/* normalCdf */.vr)(x);
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
                const hazard = (0,stats_normal/* logNormalCdfSlope */.Sw)(x);
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

// EXTERNAL MODULE: ./build/correlation/pairwise.js
var pairwise = __webpack_require__(3721);
;// CONCATENATED MODULE: ./build/correlation/copulas.js





/**
 * What a single factor predicts for the co-failure rate whose correlation is the mean of these, or 0 where that is negative.
 *
 * @param correlations  a square matrix by rows
 * @param thresholds    normal quantiles of the models' wrong-rates, at least two
 * @param beta          the measured co-failure rate of these models
 */
function pricedBy(correlations, thresholds, beta) {
    const mean = (0,pairwise/* pairMean */.W8)(correlations, thresholds.length, () => true);
    const rho = Math.min(1, Math.max(0, mean));
    const predicted = singleFactorProbability(thresholds, rho);
    return { rho, beta: predicted, ratio: ratio(beta, predicted) };
}
/** Every pair with its own tetrachoric correlation, made positive definite by clipping eigenvalues at 1e-4. */
function fullSigma(pairs, thresholds, beta, random, lattice) {
    const { matrix } = (0,correlation_matrix/* nearestCorrelation */.Rz)({ size: thresholds.length, cells: pairs.tetrachoric });
    const { value, standardError } = (0,orthant/* orthantProbability */.s)(thresholds, matrix, random, lattice);
    return { beta: value, standardError, ratio: ratio(beta, value) };
}
/** One parameter, from the mean rate at which pairs are wrong together, with tails that stay dependent. */
function clayton(sets, pairs, beta) {
    const rates = sets.counts.map((count) => count / sets.queries);
    const joint = (0,pairwise/* pairMean */.W8)(pairs.jointWrong, rates.length, () => true) / sets.queries;
    const { theta } = fitClayton(rates, joint);
    const predicted = claytonProbability(rates, theta);
    return {
        theta: Number.isFinite(theta) ? theta : null,
        tailDependence: claytonTailDependence(theta),
        beta: predicted,
        ratio: ratio(beta, predicted),
    };
}
/** null where the prediction is 0, or so small that the ratio is no double. */
function ratio(beta, predicted) {
    const quotient = beta / predicted;
    return Number.isFinite(quotient) ? quotient : null;
}

// EXTERNAL MODULE: ./build/outcomes/error-overlap.js
var error_overlap = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/certificate/certify.js + 2 modules
var certify = __webpack_require__(6977);
// EXTERNAL MODULE: ./build/outcomes/matrix.js
var outcomes_matrix = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/stats/binomial.js
var binomial = __webpack_require__(21);
// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(6914);
;// CONCATENATED MODULE: ./build/correlation/chance.js





/**
 * Guessers rescue each other: of 24 that choose among four options one is nearly always right, and a perfect choice among
 * their answers is a perfect answer. Exact one-sided binomial tests, by Holm, say which models are better than that.
 *
 * @param options  choices of each question, >= 2
 */
function chanceOf(pool, certificate, options) {
    const { confidence, minGain, models, queries, singleBest } = certificate;
    const n = queries.complete;
    // At least so many right answers are as probable as at most so many wrong ones.
    const p = (0,holm/* holmAdjusted */.F)(models.map(({ correct }) => (0,binomial/* binomialCdf */.H)(n - correct, n, 1 - 1 / options)));
    const notShownBetter = models.flatMap(({ name, accuracy }, i) => p[i] > (0,level/* deltaOf */.e)(confidence) ? [{ name, accuracy, p: p[i] }] : []);
    const out = new Set(notShownBetter.map(({ name }) => name));
    const baseline = singleBest.declared ? singleBest.name : undefined;
    const rest = pool.matrix.members.filter(({ name }) => !out.has(name) || name === baseline);
    if (out.size === 0 || rest.length < 2)
        return { options, notShownBetter, gainWithout: null };
    const { complete, id, weights } = pool.matrix;
    const matrix = new outcomes_matrix/* OutcomeMatrix */.q(rest, complete, weights, id);
    const { point, lower, upper } = (0,certify/* certify */.F)({ ...pool, ensembles: [], matrix }, { confidence, minGain, baseline }).gain;
    return { options, notShownBetter, gainWithout: { point, lower, upper } };
}

// EXTERNAL MODULE: ./build/certificate/bounds.js
var bounds = __webpack_require__(3497);
// EXTERNAL MODULE: ./build/outcomes/bits.js
var outcomes_bits = __webpack_require__(6032);
;// CONCATENATED MODULE: ./build/correlation/base-name.js
/** Ends of names that say where or how a model runs, when it was made or how its weights are stored: not which model it is. */
const HOSTS = /^(azure|bedrock|cerebras|deepinfra|fireworks|groq|hyperbolic|lepton|novita|ollama|openrouter|replicate|sambanova|together|togetherai|vertex|vllm|sglang|latest|free)$/;
const QUANTISATIONS = /^(fp\d+|bf16|fp8|int[48]|nf4|awq|gptq|gguf|exl2|w\d+a\d+|[248]bit|q\d)$/;
/** 20240513, or what 2024-05-13 leaves, or month and day, or year and month. */
const DATES = /^(20\d{6}|(0[1-9]|1[0-2])[0-3]\d|2[3-9](0[1-9]|1[0-2]))$/;
/**
 * The name of a model without its provider, host, date and quantisation: what deployments and versions of one model share.
 * A guess by the customs of names; `Llama-3.1-405B-Inst@sambanova` and `Meta-Llama-3.1-405B-Instruct-FP8` give the same.
 */
function baseName(name) {
    const own = name
        .toLowerCase()
        .split('/')
        .at(-1)
        .replace(/@.*$/, '')
        .replace(/:(free|beta|nitro|floor|latest|\d+)$/, '')
        .replace(/^[a-z]+:(?=[a-z])/, '')
        .replace(/^((us|eu|apac)\.)?(ai21|amazon|anthropic|cohere|deepseek|meta|mistral|openai|qwen)\./, '')
        .replace(/^meta-(?=llama)/, '')
        .replace(/-v\d+$/, (version, at, all) => (/20\d{6}$/.test(all.slice(0, at)) ? '' : version))
        .replace(/[-_ ]20\d\d[-_](0[1-9]|1[0-2])[-_][0-3]\d(?=$|[-_ ])/, '');
    const parts = own.split(/[-_ ]+/).map((part) => (part === 'inst' ? 'instruct' : part));
    while (parts.length > 1 && isExtra(parts))
        parts.pop();
    return parts.join('-');
}
function isExtra(parts) {
    const [before, last] = [parts.at(-2), parts.at(-1)];
    // A host's name for a quantised copy; in `gpt-4-turbo` it is the model.
    if (last === 'turbo')
        return before === 'instruct';
    if (/^[kmsl0]$/.test(last))
        return parts.some((part) => /^q\d$/.test(part));
    return HOSTS.test(last) || QUANTISATIONS.test(last) || DATES.test(last);
}

;// CONCATENATED MODULE: ./build/correlation/luck.js



/**
 * The gain that deployments and versions of one model (by name) show over their own best, and that two draws of one model
 * show over one, averaged over all pairs of its draws.
 *
 * @param delta  one-sided level of `lower`
 * @param reference  the single best model, or the declared baseline, by its place in the matrix
 * @returns null where no names agree and there are no draws
 */
function luckFloor(matrix, draws, delta, reference) {
    const groups = [...sameModels(matrix, delta, reference), ...(draws === undefined ? [] : drawnTwice(draws))];
    groups.sort((a, b) => b.gain - a.gain || (a.base < b.base ? -1 : 1));
    return groups.length === 0 ? null : { groups };
}
function sameModels(matrix, delta, reference) {
    const byBase = new Map();
    for (const [m, name] of matrix.models.entries()) {
        const base = baseName(name);
        byBase.set(base, [...(byBase.get(base) ?? []), m]);
    }
    const n = matrix.queries(matrix.complete);
    return [...byBase]
        .filter(([, members]) => members.length > 1)
        .map(([base, members]) => {
        const any = (0,outcomes_bits/* combine */.kg)(matrix.complete.length * 32, (w) => members.reduce((word, m) => word | matrix.right[m][w], 0));
        const best = members.reduce((most, m) => Math.max(most, matrix.queries(matrix.right[m])), 0);
        const rescues = matrix.queries(any) - best;
        const overBest = (matrix.queries(any) - matrix.queries(matrix.right[reference])) / n;
        const models = members.map((m) => matrix.models[m]).sort();
        return { base, models, draws: null, gain: rescues / n, overBest, lower: (0,bounds/* gainLowerBound */.BG)(rescues, n, delta) };
    });
}
function drawnTwice({ models }) {
    return models.flatMap(({ name, draws, right }) => {
        let [sum, queries, fewest] = [0, 0, Infinity];
        for (const [q, r] of draws.entries()) {
            if (r < 2)
                continue;
            // Of two draws of different outcome one is right: c (r - c) of the r (r - 1) / 2 pairs, half of which one draw loses.
            sum += (right[q] * (r - right[q])) / (r * (r - 1));
            queries += 1;
            fewest = Math.min(fewest, r);
        }
        return queries === 0
            ? []
            : [{ base: name, models: [name], draws: fewest, gain: sum / queries, overBest: null, lower: null }];
    });
}
function allDrawsOf({ models }) {
    const queries = models[0]?.draws.length ?? 0;
    let allWrong = 0;
    for (let q = 0; q < queries; q++)
        if (models.every(({ right }) => right[q] === 0))
            allWrong += 1;
    return { queries, allWrong };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/correlation/folds.js


/**
 * Splits the complete queries into folds by the SHA-256 of the number of the deal and their ids, so that neither the order of
 * the rows nor anybody's choice of a seed decides. The queries of a row that stands for several are dealt out over the folds.
 *
 * Queries of one cluster stay together: what is learned from a query would be told again by its siblings.
 *
 * @param folds    how many, >= 2; of a handful of queries or clusters some may be empty
 * @param deal     number of the deal: each splits the queries in another way
 * @param cluster  where queries come in clusters; of no use, and not used, where all would be held out at once
 */
function foldsOf(matrix, folds, deal, cluster) {
    const { complete, weights } = matrix;
    const foldOfCluster = cluster && dealClusters(matrix, folds, deal, cluster);
    const dealt = Array.from({ length: folds }, () => ({
        rows: new Uint32Array(complete.length),
        weights: weights === null ? null : new Float64Array(weights.length),
    }));
    (0,outcomes_bits/* forEachBit */.qs)(complete, (row) => {
        const weight = weights === null ? 1 : weights[row];
        const name = cluster?.(row);
        const together = name === undefined ? undefined : foldOfCluster.get(name);
        if (together !== undefined) {
            (0,outcomes_bits/* setBit */.S1)(dealt[together].rows, row);
            if (weights !== null)
                dealt[together].weights[row] = weight;
            return;
        }
        const start = dealHash(matrix.id(row), deal) % folds;
        for (let turn = 0; turn < Math.min(folds, weight); turn++) {
            const fold = dealt[(start + turn) % folds];
            (0,outcomes_bits/* setBit */.S1)(fold.rows, row);
            if (fold.weights !== null)
                fold.weights[row] = Math.floor((weight - turn - 1) / folds) + 1;
        }
    });
    const split = dealt.map((heldOut) => ({
        heldOut: part(heldOut.rows, heldOut.weights),
        training: rest(matrix, heldOut),
    }));
    const isOneCluster = cluster !== undefined && split.some(({ training }) => training.queries === 0);
    return isOneCluster ? foldsOf(matrix, folds, deal) : split;
}
/**
 * The fold of each cluster. Largest clusters first, each to the fold that has the fewest queries so far, for a hash would
 * leave the folds of a few clusters uneven; among clusters of one size a hash decides.
 */
function dealClusters(matrix, folds, deal, cluster) {
    const sizes = new Map();
    (0,outcomes_bits/* forEachBit */.qs)(matrix.complete, (row) => {
        const name = cluster(row);
        if (name !== undefined)
            sizes.set(name, (sizes.get(name) ?? 0) + (matrix.weights?.[row] ?? 1));
    });
    const all = [...sizes].map(([name, size]) => ({ name, size, hash: dealHash(name, deal) }));
    all.sort((a, b) => b.size - a.size || a.hash - b.hash || (a.name < b.name ? -1 : 1));
    const filled = Array.from({ length: folds }, () => 0);
    const foldOf = new Map();
    for (const { name, size } of all) {
        const fold = filled.indexOf(Math.min(...filled));
        filled[fold] += size;
        foldOf.set(name, fold);
    }
    return foldOf;
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
/** The first 32 bits of the SHA-256 of the number of a deal, a space and a name, in UTF-8. */
function dealHash(name, deal) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${deal} ${name}`).digest().readUInt32BE(0);
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

;// CONCATENATED MODULE: ./build/correlation/pool-curve.js



const FOLDS = 5;
/** Below two queries a fold the held-out curve would say nothing. */
const FEWEST_QUERIES = 2 * FOLDS;
const EVERY_SIZE = 100;
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
 * @param cluster   of each row, to be held out together
 */
function poolCurve(matrix, baseline, cluster) {
    const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
    const all = { rows: matrix.complete, weights: matrix.weights, queries: matrix.queries(matrix.complete) };
    const n = all.queries;
    const order = greedyOrder(matrix, all);
    const missed = uncoveredAlong(matrix, order, all);
    const reference = (0,error_overlap/* overlap */.E)(matrix.right[declared ?? order[0]], matrix.complete, matrix.weights);
    const gains = missed.map((count) => (n - count - reference) / n);
    const heldOut = n < FEWEST_QUERIES ? null : heldOutCurve(matrix, foldsOf(matrix, FOLDS, 0, cluster), declared);
    const full = missed.indexOf(missed.at(-1)) + 1;
    const enough = heldOut === null ? null : smallestWithin(heldOut);
    const headroom = gains.at(-1);
    // The gains are multiples of 1/n; the margin keeps rounding from asking for one model more.
    const most = headroom > 0 ? gains.findIndex((gain) => gain >= 0.9 * headroom - 1e-12) + 1 : null;
    const last = Math.max(full, enough ?? 1);
    const points = sizesUpTo(last, most)
        .map((k) => k - 1)
        .map((i) => ({
        k: i + 1,
        models: order.slice(0, i + 1).map((m) => matrix.models[m]),
        ceiling: (n - missed[i]) / n,
        gain: gains[i],
        heldOutCeiling: heldOut === null ? null : heldOut[i].ceiling,
        heldOutGain: heldOut === null ? null : heldOut[i].gain,
        heldOutStandardError: heldOut === null ? null : heldOut[i].standardError,
    }));
    return { poolCurve: points, fewModels: { ninetyPercent: most, enough } };
}
/** Every size up to EVERY_SIZE; beyond it steps of a tenth, `wanted` and the last, for each names all of its models. */
function sizesUpTo(last, wanted) {
    const sizes = [];
    for (let k = 1; k < last; k += k < EVERY_SIZE ? 1 : Math.ceil(k / 10))
        sizes.push(k);
    if (wanted !== null && wanted < last && !sizes.includes(wanted))
        sizes.push(wanted);
    return [...sizes, last].sort((a, b) => a - b);
}
/** All models, each the one that covers most of what those before it miss; ties by accuracy, then by name. */
function greedyOrder(matrix, part) {
    const uncovered = part.rows.slice();
    const accuracy = matrix.right.map((right) => (0,error_overlap/* overlap */.E)(right, part.rows, part.weights));
    const left = [...matrix.models.keys()].sort((a, b) => (isBefore(matrix, accuracy, a, b) ? -1 : 1));
    // What a model adds never grows, so what it added in an earlier step bounds it, and most need not be counted again.
    const adds = accuracy.slice();
    const order = [];
    while (left.length > 0) {
        let [at, most] = [-1, 0];
        for (const [i, m] of left.entries()) {
            if (adds[m] <= most)
                continue;
            adds[m] = (0,error_overlap/* overlap */.E)(matrix.right[m], uncovered, part.weights);
            if (adds[m] > most)
                [at, most] = [i, adds[m]];
        }
        if (at < 0)
            return [...order, ...left];
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
        const singleRight = (0,error_overlap/* overlap */.E)(single, heldOut.rows, heldOut.weights);
        const uncovered = heldOut.rows.slice();
        for (const [k, m] of order.entries()) {
            remove(uncovered, matrix.right[m]);
            const reached = heldOut.queries - (0,outcomes_bits/* count */.U9)(uncovered, heldOut.weights);
            const lost = (0,error_overlap/* overlap */.E)(single, uncovered, heldOut.weights);
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

;// CONCATENATED MODULE: ./build/stats/percentile.js
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

;// CONCATENATED MODULE: ./build/correlation/pool-size.js





/** Sub-pools drawn for each size; fewer where that is too much work, and none where it is below the fewest. */
const SUB_POOLS = 200;
const FEWEST_DRAWS = 40;
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
    const sizes = pool_size_sizesUpTo(size);
    const draws = drawsOfEachSize(sets);
    if (draws === 0)
        return [];
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
/** How many sub-pools of each size can be afforded; 0 where that is too few to say anything. */
function drawsOfEachSize({ complete, models, weights }) {
    const rows = stepsOfRows(complete.length, weights);
    const steps = pool_size_sizesUpTo(models.length).reduce((sum, k) => sum + k * (rows + STEPS.factor), 0);
    const affordable = Math.min(SUB_POOLS, Math.floor(BUDGET.poolSize / steps));
    return affordable < FEWEST_DRAWS ? 0 : affordable;
}
/** 2, 3, 4, 5, then in steps of a fifth, and the whole pool. */
function pool_size_sizesUpTo(most) {
    const sizes = [];
    for (let k = 2; k < most; k = Math.max(k + 1, Math.round(k * 1.2)))
        sizes.push(k);
    return [...sizes, most];
}
/** Puts a random choice of k elements in front: the first steps of a Fisher-Yates shuffle. */
function shuffleFirst(items, k, random) {
    for (let i = 0; i < k; i++) {
        const j = i + (0,stats_random/* integerBelow */.e)(random, items.length - i);
        [items[i], items[j]] = [items[j], items[i]];
    }
}

;// CONCATENATED MODULE: ./build/correlation/deal.js



/**
 * Which of many groups each item goes to, by chance and yet by nothing but what the item is: neither the order of the
 * items nor how they are numbered shows. Items that are the same are dealt out in turn from a place of their own.
 *
 * @param first, second  hashes of what each item is
 */
function dealOut(first, second, groups) {
    const seen = new Map();
    return first.map((hash, item) => {
        const content = hash * 2 ** 21 + (second[item] >>> 11);
        const turn = seen.get(content) ?? 0;
        seen.set(content, turn + 1);
        return Math.floor((mix((hash + Math.imul(turn, 0x9e3779b9)) ^ second[item]) / 2 ** 32) * groups);
    });
}
/** A pair of numbers for each name, by which hashes of contents are made up. */
function keysOf(names) {
    const key = (salt) => Uint32Array.from({ length: names }, (_, i) => hashText(String(i), salt));
    return [key(1), key(2)];
}
/** The finishing rounds of MurmurHash3. */
function mix(hash) {
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/** Deals the complete queries out to groups and counts in each. A row that stands for several is as many queries. */
function groupCounts(sets, groups) {
    const { place, start } = placesOf(sets, groups);
    const models = sets.wrong.length;
    const cells = (models * (models + 1)) / 2;
    const dealt = sets.wrong.map((bits) => {
        const moved = new Uint32Array(start[groups]);
        (0,outcomes_bits/* forEachBit */.qs)(bits, (row) => {
            for (let copy = place.first[row]; copy < place.first[row + 1]; copy++)
                (0,outcomes_bits/* setBit */.S1)(moved, place.bit[copy]);
        });
        return moved;
    });
    // Shared with other threads rather than copied: this is by far the largest part of what they need.
    const joint = new Float32Array(new SharedArrayBuffer(4 * groups * cells));
    const queries = new Float64Array(groups);
    const allWrong = new Float64Array(groups);
    for (let group = 0; group < groups; group++) {
        const part = dealt.map((bits) => bits.subarray(start[group], start[group + 1]));
        let at = group * cells;
        for (let i = 0; i < models; i++)
            for (let j = 0; j <= i; j++)
                joint[at++] = (0,error_overlap/* overlap */.E)(part[i], part[j], null);
        queries[group] = place.sizes[group];
        const together = part[0].map((word, w) => part.reduce((all, bits) => all & bits[w], word));
        allWrong[group] = (0,error_overlap/* overlap */.E)(together, together, null);
    }
    return { groups, queries, allWrong, joint };
}
/** Where each query goes; every group starts with a word of its own, `start` of it. */
function placesOf(sets, groups) {
    const { complete, wrong, weights } = sets;
    const first = new Uint32Array(complete.length * 32 + 1);
    (0,outcomes_bits/* forEachBit */.qs)(complete, (row) => (first[row + 1] = weights === null ? 1 : weights[row]));
    for (let row = 1; row < first.length; row++)
        first[row] += first[row - 1];
    const hashes = contentHashes(complete.length * 32, wrong);
    const [a, b] = hashes.map((byRow) => {
        const byCopy = new Uint32Array(first.at(-1));
        (0,outcomes_bits/* forEachBit */.qs)(complete, (row) => byCopy.fill(byRow[row], first[row], first[row + 1]));
        return byCopy;
    });
    const group = dealOut(a, b, groups);
    const sizes = new Uint32Array(groups);
    for (const g of group)
        sizes[g] += 1;
    const start = new Uint32Array(groups + 1);
    for (let g = 0; g < groups; g++)
        start[g + 1] = start[g] + ((sizes[g] + 31) >>> 5);
    const next = start.slice(0, groups).map((word) => word * 32);
    const bit = group.map((g) => next[g]++);
    return { place: { first, bit, sizes }, start };
}
/** Two hashes of which models are wrong on each row. */
function contentHashes(rows, wrong) {
    const keys = keysOf(wrong.length);
    return keys.map((key) => {
        const hashes = new Uint32Array(rows);
        for (const [m, bits] of wrong.entries())
            (0,outcomes_bits/* forEachBit */.qs)(bits, (row) => (hashes[row] ^= key[m]));
        return hashes;
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/stats/multinomial.js
var multinomial = __webpack_require__(8487);
// EXTERNAL MODULE: ./build/stats/bivariate-normal.js
var bivariate_normal = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/stats/tetrachoric.js
var tetrachoric = __webpack_require__(4228);
;// CONCATENATED MODULE: ./build/stats/tetrachoric-update.js



/** Total degree of the Taylor polynomials. */
const DEGREE = 6;
const TERMS = ((DEGREE + 1) * (DEGREE + 2)) / 2;
/** Correlations beyond this (atanh 3, that is 0.995) are left to the slow path, as is whatever lies farther off than the two below. */
const FARTHEST = 3;
/** Of a threshold, in units of sqrt(1 - rho^2): beyond it the polynomials are not trusted. */
const THRESHOLD_REACH = 0.6;
/** Of z, and the largest last term of its polynomial beside its first. */
const CORRELATION_REACH = 0.6;
const LAST_TERM = 3e-4;
/**
 * Tetrachoric correlations of many tables that lie near a known one, as those of bootstrap replicates do.
 *
 * Around the known thresholds the bivariate normal is its Taylor polynomial of degree 6, whose coefficients are worked
 * out once for each pair; around the known z = atanh(rho) so is the integral of its density over z (Plackett's
 * identity). A new table then costs one exponential and some Newton steps on a polynomial.
 *
 * Accuracy: over 75,000 resampled tables of 50 to 5,000 items the error in rho was 3e-7 on average from 200 items on (5e-6 with
 * 50) and 2e-3 at worst, where resampling itself moves rho by 1e-2 and more. What lies too far goes to the slow path.
 */
class NearbyTetrachoric {
    rule;
    constructor({ rhos, first, second }) {
        this.rule = new Float64Array(rhos.length * STRIDE);
        for (const [pair, rho] of rhos.entries()) {
            const z = Math.atanh(rho);
            const at = this.rule.subarray(pair * STRIDE, (pair + 1) * STRIDE);
            if (Math.abs(z) > FARTHEST)
                continue;
            const [h, k] = [first[pair], second[pair]];
            at.set(taylor(h, k, z));
            const reach = THRESHOLD_REACH * Math.sqrt(1 - rho * rho);
            const q = Math.exp(2 * z);
            at.set([h, k, reach, q, 1 / q, (Math.PI * (1 + q)) / Math.sqrt(q), rho, 1 - rho * rho], TERMS);
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
        const { rule } = this;
        const start = pair * STRIDE;
        const more = start + TERMS;
        const u = h - rule[more];
        const v = k - rule[more + 1];
        const reach = rule[more + 2];
        if (!(Math.abs(u) < reach && Math.abs(v) < reach))
            return slow(first, second, both, n);
        // By rows of falling powers of u, each a polynomial in v.
        let joint = 0;
        for (let row = 0, at = start; row <= DEGREE; row++) {
            let inner = rule[at++];
            for (let term = 0; term < row; term++)
                inner = inner * v + rule[at++];
            joint = joint * u + inner;
        }
        const q = rule[more + 3];
        const inverse = rule[more + 4];
        const t = rule[more + 6];
        const a = (h + k) * (h + k) * 0.125;
        const b = (h - k) * (h - k) * 0.125;
        const e = (both / n - joint) * rule[more + 5] * Math.exp(a + b + a * inverse + b * q);
        const d = distance(e, a * inverse, b * q, t, rule[more + 7]);
        if (!(Math.abs(d) < CORRELATION_REACH))
            return slow(first, second, both, n);
        const tanh = (d * (945 + d * d * (105 + d * d))) / (945 + d * d * (420 + d * d * 15));
        return (t + tanh) / (1 + t * tanh);
    }
}
/**
 * How far from the known z the density, 1 there, has the integral e: a root of the integral's Taylor polynomial.
 * With A = (h + k)^2 / (8 q), B = (h - k)^2 q / 8 and q = exp(2z) the density's logarithm has the derivatives l1 ... l5
 * below, and the density itself the m1 ... m5 that follow from them. NaN where Newton's method does not settle.
 */
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
        const slope = 1 + d * (2 * c2 + d * (3 * c3 + d * (4 * c4 + d * (5 * c5 + d * 6 * c6))));
        const step = (e - value) / slope;
        d += step;
        // Newton's method squares what is left.
        if (Math.abs(step) < 1e-4)
            return Math.abs(c6 * d ** 5) < LAST_TERM ? d : NaN;
    }
    return NaN;
}
/** Coefficients of the bivariate normal around (h, k) at a fixed z, in the order in which `at` reads them. */
function taylor(h, k, z) {
    const rho = Math.tanh(z);
    const s2 = 1 - rho * rho;
    const s = Math.sqrt(s2);
    // Derivatives of the density: i times in h, j times in k.
    const density = table();
    density[0][0] = ((0,stats_normal/* normalDensity */.kC)(h) * (0,stats_normal/* normalDensity */.kC)((k - rho * h) / s)) / s;
    for (let i = 0; i < DEGREE; i++) {
        for (let j = 0; j < DEGREE; j++) {
            if (i > 0) {
                const before = (i > 1 ? (i - 1) * density[i - 2][j] : 0) - (j > 0 ? rho * j * density[i - 1][j - 1] : 0);
                density[i][j] = -((h - rho * k) * density[i - 1][j] + before) / s2;
            }
            else if (j > 0) {
                density[0][j] = -((k - rho * h) * density[0][j - 1] + (j > 1 ? (j - 1) * density[0][j - 2] : 0)) / s2;
            }
        }
    }
    const derivatives = table();
    derivatives[0][0] = (0,bivariate_normal/* bivariateNormalCdfAtZ */.lN)(h, k, z);
    derivatives[1][0] = (0,stats_normal/* normalDensity */.kC)(h) * (0,stats_normal/* normalCdf */.vr)((k - rho * h) / s);
    derivatives[0][1] = (0,stats_normal/* normalDensity */.kC)(k) * (0,stats_normal/* normalCdf */.vr)((h - rho * k) / s);
    for (let i = 2; i <= DEGREE; i++) {
        const [inH, inK] = [derivatives[i - 1][0], derivatives[0][i - 1]];
        const [beforeH, beforeK] = i > 2 ? [derivatives[i - 2][0], derivatives[0][i - 2]] : [0, 0];
        derivatives[i][0] = -h * inH - (i - 2) * beforeH - rho * density[i - 2][0];
        derivatives[0][i] = -k * inK - (i - 2) * beforeK - rho * density[0][i - 2];
    }
    for (let i = 1; i <= DEGREE; i++)
        for (let j = 1; i + j <= DEGREE; j++)
            derivatives[i][j] = density[i - 1][j - 1];
    const factorial = [1, 1, 2, 6, 24, 120, 720];
    const coefficients = [];
    for (let i = DEGREE; i >= 0; i--)
        for (let j = DEGREE - i; j >= 0; j--)
            coefficients.push(derivatives[i][j] / (factorial[i] * factorial[j]));
    return Float64Array.from(coefficients);
}
function table() {
    return Array.from({ length: DEGREE + 1 }, () => new Float64Array(DEGREE + 1));
}
function slow(first, second, both, n) {
    return (0,tetrachoric/* tetrachoric */.R)({ both, onlyFirst: first - both, onlySecond: second - both, neither: n - first - second + both })
        .rho;
}
const STRIDE = TERMS + 8;

;// CONCATENATED MODULE: ./build/correlation/ratio-replicates.js





/** Replicates of one block. */
const BLOCK = 25;
/** Blocks of `BLOCK` ratios, each of a resampled evaluation; NaN where fewer than two models have a threshold in it. */
function ratioReplicates(input) {
    const replicate = new Replicate(input);
    return (block) => {
        const random = (0,stats_random/* seededRandom */.I)(`${input.seed} ${block}`);
        return Float64Array.from({ length: BLOCK }, () => replicate.ratio(random));
    };
}
/** Scratch space of the replicates, so that none of them allocates per pair. */
class Replicate {
    input;
    /** Counts of the pairs i >= j, row by row: queries that both get wrong, on the diagonal those that the model does. */
    joint;
    wrong;
    thresholds;
    roots;
    counts;
    drawn;
    queries = 0;
    constructor(input) {
        this.input = input;
        const { models, sample, known } = input;
        this.joint = new Float64Array((models * (models + 1)) / 2);
        this.wrong = new Float64Array(models);
        this.thresholds = new Float64Array(models);
        this.roots = new NearbyTetrachoric(known);
        this.counts = 'members' in sample ? sample.counts : new Float64Array(sample.groups).fill(1);
        this.drawn = new Float64Array(this.counts.length);
    }
    ratio(random) {
        (0,multinomial/* resample */.c)(this.counts, this.drawn, random);
        this.countPairs();
        const { joint, queries: n, thresholds, wrong } = this;
        const active = [];
        for (let m = 0; m < wrong.length; m++) {
            if (!(wrong[m] > 0 && wrong[m] < n))
                continue;
            thresholds[m] = (0,stats_normal/* normalQuantile */.Zl)(wrong[m] / n);
            active.push(m);
        }
        if (active.length < 2)
            return NaN;
        let sum = 0;
        for (const i of active) {
            const pairs = (i * (i - 1)) / 2;
            for (const j of active) {
                if (j >= i)
                    break;
                sum += this.roots.at(pairs + j, thresholds[i], thresholds[j], wrong[i], wrong[j], joint[pairs + i + j], n);
            }
        }
        const allWrong = this.allWrong(active);
        if (allWrong === 0)
            return 0;
        const rho = sum / ((active.length * (active.length - 1)) / 2);
        const predicted = logSingleFactorProbability(Float64Array.from(active, (m) => thresholds[m]), Math.max(0, rho));
        return Math.exp(Math.log(allWrong / n) - predicted);
    }
    countPairs() {
        const { joint, drawn, wrong } = this;
        const { sample } = this.input;
        joint.fill(0);
        this.queries = 0;
        for (let unit = 0; unit < drawn.length; unit++) {
            const times = drawn[unit];
            if (times === 0)
                continue;
            if ('members' in sample) {
                this.queries += times;
                const { members, start } = sample;
                const from = start[unit];
                for (let i = from; i < start[unit + 1]; i++) {
                    const row = (members[i] * (members[i] + 1)) / 2;
                    for (let j = from; j <= i; j++)
                        joint[row + members[j]] += times;
                }
            }
            else {
                this.queries += times * sample.queries[unit];
                const from = unit * joint.length;
                for (let i = 0; i < joint.length; i++)
                    joint[i] += times * sample.joint[from + i];
            }
        }
        for (let m = 0; m < wrong.length; m++)
            wrong[m] = joint[(m * (m + 3)) / 2];
    }
    /** Queries on which all of the models with a threshold are wrong. */
    allWrong(active) {
        const { drawn, queries, wrong } = this;
        const { sample } = this.input;
        let total = 0;
        for (let unit = 0; unit < drawn.length; unit++) {
            if (drawn[unit] === 0)
                continue;
            if (!('members' in sample)) {
                total += drawn[unit] * sample.allWrong[unit];
                continue;
            }
            const { members, start } = sample;
            if (start[unit + 1] - start[unit] < active.length)
                continue;
            let among = 0;
            for (let i = start[unit]; i < start[unit + 1]; i++)
                if (wrong[members[i]] < queries)
                    among += 1;
            if (among === active.length)
                total += drawn[unit];
        }
        return total;
    }
}

;// CONCATENATED MODULE: ./build/correlation/parallel.js




/** Work that falls into blocks, by name, because a function cannot be sent to another thread. */
const KINDS = { ratio: ratioReplicates };
const [FREE, TAKEN, DONE] = [0, 1, 2];
/** Below this, starting a thread costs more than it brings. */
const WORTH_A_THREAD = 0.3;
const MOST_THREADS = 8;
/** Milliseconds to wait for a block that another thread has taken; then it is worked out here as well, to the same digits. */
const PATIENCE = 1000;
/**
 * The numbers of all blocks, in order. Long work is shared among the cores of the machine; since every block is made
 * by the same function from the same input, neither their number nor the failure of a thread changes a digit.
 *
 * It returns when all is done: this thread works through blocks like the others and sleeps only for the last of
 * theirs. A thread that could not start leaves its blocks free, and one that died in a block has it worked out here.
 *
 * @param script  what a thread runs; where that file is missing, all is done here
 */
function computeBlocks(kind, input, { blocks, length, seconds }, script = __webpack_require__.ab + "worker.js") {
    const helpers = seconds < WORTH_A_THREAD ? 0 : Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_THREADS - 1, Math.ceil(blocks / 2));
    const work = {
        kind,
        input,
        length,
        results: new Float64Array(new SharedArrayBuffer(8 * blocks * length)),
        states: new Int32Array(new SharedArrayBuffer(4 * blocks)),
    };
    if (helpers > 0 && (0,external_node_fs_.existsSync)(script))
        startThreads(script, helpers, work);
    finish(work, takeBlocks(work));
    return Float64Array.from(work.results);
}
/** Works through the blocks that no thread has taken yet. Returns the function that makes them. */
function takeBlocks({ kind, input, length, results, states }) {
    const compute = KINDS[kind](input);
    for (let block = 0; block < states.length; block++) {
        if (Atomics.compareExchange(states, block, FREE, TAKEN) !== FREE)
            continue;
        let outcome = FREE;
        try {
            results.set(compute(block), block * length);
            outcome = DONE;
        }
        finally {
            Atomics.store(states, block, outcome);
            Atomics.notify(states, block);
        }
    }
    return compute;
}
/** Waits for the blocks that other threads have taken, and makes those that do not come. */
function finish({ length, results, states }, compute) {
    for (let block = 0; block < states.length; block++) {
        Atomics.wait(states, block, TAKEN, PATIENCE);
        if (Atomics.load(states, block) !== DONE)
            results.set(compute(block), block * length);
    }
}
/** Threads that take part; the process does not wait for them. What goes wrong with them is said once. */
function startThreads(script, count, work) {
    let said = false;
    const complain = (error) => {
        if (!said)
            process.emitWarning(`A second thread could not help (${error instanceof Error ? error.message : String(error)}); everything was worked out on one core.`);
        said = true;
    };
    for (let i = 0; i < count && !said; i++) {
        try {
            new external_node_worker_threads_.Worker(script, { workerData: work }).on('error', complain).unref();
        }
        catch (error) {
            complain(error);
        }
    }
}

// EXTERNAL MODULE: ./build/correlation/patterns.js
var patterns = __webpack_require__(638);
// EXTERNAL MODULE: ./build/correlation/wrong-sets.js
var wrong_sets = __webpack_require__(7816);
;// CONCATENATED MODULE: ./build/correlation/ratio-bootstrap.js









/**
 * 90 % percentile interval of the single-factor underpricing ratio over resampled queries. Every replicate works out
 * its own thresholds and all of its tetrachoric correlations anew; a model that is always right or always wrong in a
 * replicate is left out of it, as it would be of a full sample.
 *
 * Queries are resampled as what they are to this ratio: patterns of wrong models. Where there are tens of thousands of
 * those, queries are dealt out to groups at random and the groups resampled: with G groups the standard deviation of
 * the replicates is that of resampled queries to within a share of 1 / sqrt(2G), below what 2,000 replicates tell.
 *
 * @param sets          at least two models, each wrong on some queries and right on some
 * @param pairs         their counts and correlations
 * @param replicates    as many as wanted; fewer, or none, where that is too much work. Rounded up to blocks
 * @param seed          of the replicates, which come in blocks with a generator each
 * @returns a null interval where no query is all-wrong, where fewer than 100 replicates can be afforded, or where an end of it is no finite number
 */
function ratioInterval(sets, pairs, replicates, seed) {
    if ((0,wrong_sets/* coFailureRate */.Pj)(sets) === 0)
        return { interval: null, replicates: 0, made: 0 };
    const models = sets.models.length;
    const sample = sampleOf(sets);
    const work = workOf(sample, models) + STEPS.tetrachoric * farPairs(sets, pairs);
    const rounds = Math.min(replicates, Math.floor(BUDGET.ratio / work));
    if (rounds < Math.min(replicates, FEWEST))
        return { interval: null, replicates: 0, made: 0 };
    const input = { seed, models, known: knownPairs(sets, pairs.tetrachoric), sample };
    const blocks = Math.ceil(rounds / BLOCK);
    const ratios = computeBlocks('ratio', input, { blocks, length: BLOCK, seconds: 1e-9 * work * rounds })
        .filter((ratio) => !Number.isNaN(ratio))
        .sort();
    const interval = ratios.length === 0 ? null : [percentile(ratios, 0.05), percentile(ratios, 0.95)];
    return { interval: interval?.every(Number.isFinite) ? interval : null, replicates: ratios.length, made: rounds };
}
/** Ends of an interval from fewer replicates move by more than they should. */
const FEWEST = 100;
const GROUPS = 2000;
/** Counts over all groups: 240 MB. */
const MOST_COUNTS = 6e7;
/** Groups of fewer queries save nothing. */
const QUERIES_PER_GROUP = 16;
/** With as many errors, and right answers, hardly any replicate misses them all. */
const NEVER_NONE = 20;
function sampleOf(sets) {
    const models = sets.models.length;
    const groups = Math.min(GROUPS, Math.floor(MOST_COUNTS / ((models * (models + 1)) / 2)));
    const rare = sets.counts.some((errors) => Math.min(errors, sets.queries - errors) < NEVER_NONE);
    if (rare || sets.queries < QUERIES_PER_GROUP * groups)
        return (0,patterns/* wrongPatterns */.L)(sets);
    return (0,patterns/* wrongPatterns */.L)(sets, 4 * groups) ?? groupCounts(sets, groups);
}
/** Steps of one replicate: a draw for each pattern or group, an addition for each pair in it, a root for each pair. */
function workOf(sample, models) {
    const roots = (STEPS.nearbyTetrachoric * models * models) / 2;
    if (!('members' in sample))
        return roots + sample.groups * (STEPS.draw + (0.64 * models * models) / 2);
    const { counts, start } = sample;
    let work = roots;
    for (let p = 0; p < counts.length; p++)
        work += STEPS.draw + (start[p + 1] - start[p]) ** 2 / 2;
    return work;
}
/** Pairs whose table in a replicate lies so far from the known one that its correlation is worked out from nothing: the number expected. */
function farPairs({ counts, queries: n }, pairs) {
    const models = counts.length;
    const moves = counts.map((errors) => Math.sqrt((errors * (n - errors)) / n) / n / (0,stats_normal/* normalDensity */.kC)((0,stats_normal/* normalQuantile */.Zl)(errors / n)));
    let expected = 0;
    for (let i = 1; i < models; i++) {
        for (let j = 0; j < i; j++) {
            const rho = pairs.tetrachoric[i * models + j];
            const both = pairs.jointWrong[i * models + j];
            const cells = [both, counts[i] - both, counts[j] - both, n - counts[i] - counts[j] + both];
            // A pair on a bound stays there.
            if (cells.includes(0))
                continue;
            // The standard error of atanh(rho) is about 0.45 times that of the logarithm of the odds ratio.
            const turn = 0.45 * Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0));
            const reach = THRESHOLD_REACH * Math.sqrt(1 - rho * rho);
            const near = [reach / moves[i], reach / moves[j], CORRELATION_REACH / turn].map((x) => 1 - 2 * (0,stats_normal/* normalCdf */.vr)(-x));
            expected += 1 - near[0] * near[1] * near[2];
        }
    }
    return expected;
}
function knownPairs({ counts, wrong, queries }, tetrachorics) {
    const models = wrong.length;
    const thresholds = counts.map((errors) => (0,stats_normal/* normalQuantile */.Zl)(errors / queries));
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

// EXTERNAL MODULE: ./build/stats/clopper-pearson.js
var clopper_pearson = __webpack_require__(4436);
// EXTERNAL MODULE: ./build/stats/mcnemar.js
var mcnemar = __webpack_require__(1309);
;// CONCATENATED MODULE: ./build/correlation/could-be-best.js


/**
 * The models that could truly be the best: those that the best one seen does not beat at `level` / (M - 1) by the exact
 * one-sided McNemar test. The truly best model is among them with probability at least 1 - level: for it to be left out, one of
 * the others must have beaten it by chance.
 *
 * @param best   index of the model that is right most often
 * @param level  in (0, 1)
 */
function couldBeBest({ complete, models, right, weights }, best, level) {
    const correct = right.map((bits) => (0,error_overlap/* overlap */.E)(bits, complete, weights));
    return [...models.keys()].filter((m) => {
        const both = (0,error_overlap/* overlap */.E)(right[best], right[m], weights);
        return m === best || (0,mcnemar/* pFirstIsBetter */.L)(correct[best] - both, correct[m] - both) > level / (models.length - 1);
    });
}

;// CONCATENATED MODULE: ./build/correlation/regime.js


/** Of delta: the chance that the truly best model is left out of those that could be the best. */
const OF_DELTA = 1 / 25;
/**
 * Whether the errors of the single best model are mostly shared by every other model (*ceiling-bound*: more models of
 * this kind will not help) or mostly not (*realizability-bound*). One half decides, and where the interval holds it the
 * regime is *mixed*.
 *
 * The interval is exact and allows for the choice of the model: it spans the Clopper-Pearson intervals, at delta - gamma, of every
 * model that could be the best at gamma. The truly best model is one of them, and its own interval misses with
 * probability delta - gamma. A declared baseline was not chosen here: its interval stands alone, at delta.
 *
 * @param reference  index of the best model seen, or of the declared baseline
 * @param delta      1 - confidence of the two-sided interval, in (0, 1)
 * @returns null where the reference makes no errors
 */
function regimeOf(matrix, reference, declared, delta) {
    const allWrong = matrix.queries(matrix.allWrong);
    const errorsOf = (m) => matrix.queries(matrix.complete) - matrix.queries(matrix.right[m]);
    const errors = errorsOf(reference);
    if (errors === 0)
        return null;
    const gamma = declared ? 0 : delta * OF_DELTA;
    const candidates = declared ? [reference] : couldBeBest(matrix, reference, gamma);
    // The share falls with the errors, and so do its limits.
    const most = candidates.reduce((largest, m) => Math.max(largest, errorsOf(m)), errors);
    const low = (0,clopper_pearson/* interval */.YP)(allWrong, most, delta - gamma)[0];
    const high = (0,clopper_pearson/* interval */.YP)(allWrong, errors, delta - gamma)[1];
    const name = low > 0.5 ? 'ceiling-bound' : high < 0.5 ? 'realizability-bound' : 'mixed';
    return { name, unrescuable: allWrong / errors, interval: [low, high] };
}

// EXTERNAL MODULE: ./build/outcomes/hash-order.js
var hash_order = __webpack_require__(305);
// EXTERNAL MODULE: ./build/stats/target-bets.js
var target_bets = __webpack_require__(1590);
;// CONCATENATED MODULE: ./build/correlation/router-scores.js
/**
 * What one router is worth on each query: it chooses by all draws of the query but one of each model, and is scored on
 * that one, averaged over which draws are left out. It ranks models by (c + k mu_m) / (r - 1 + k) of the c right ones among
 * r - 1 draws, with the mean mu_m of the model on the queries before and the weight k of a beta prior that fits them: where
 * queries differ little, draws say little. Equals are told apart by the order of the models.
 *
 * A draw is independent of what was chosen without it, so given the queries before the expected score is that of a router.
 *
 * @param models  in an order that does not depend on the draws; two draws at least on each query
 */
function routerScores(models) {
    const n = models[0].draws.length;
    const size = models.length;
    const scores = new Float64Array(n);
    const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
    // The rank of each model without a draw that was wrong, and without one that was right.
    const [keptWrong, keptRight] = [new Float64Array(size), new Float64Array(size)];
    for (let q = 0; q < n; q++) {
        const k = weightOf(sums, squares, q);
        for (let m = 0; m < size; m++) {
            const [r, c] = [models[m].draws[q], models[m].right[q]];
            const known = k * ((sums[m] + 0.5) / (q + 1));
            keptWrong[m] = (c + known) / (r - 1 + k);
            keptRight[m] = (c - 1 + known) / (r - 1 + k);
        }
        let score = 0;
        for (let m = 0; m < size; m++) {
            const right = models[m].right[q];
            // Only a right draw that is left out scores.
            if (right > 0)
                score += (right / models[m].draws[q]) * chanceToLead(models, q, m, keptRight, keptWrong);
        }
        scores[q] = score;
        for (let m = 0; m < size; m++) {
            const [r, c] = [models[m].draws[q], models[m].right[q]];
            sums[m] += c / r;
            squares[m] += (c * (c - 1)) / (r * (r - 1));
        }
    }
    return scores;
}
/** The chance that no other model ranks above this one, which loses a right draw, as each of them loses a random one. */
function chanceToLead(models, query, leader, keptRight, keptWrong) {
    const rank = keptRight[leader];
    let chance = 1;
    for (let m = 0; m < models.length && chance > 0; m++) {
        if (m === leader)
            continue;
        const below = (other) => other < rank || (other === rank && m > leader);
        const share = models[m].right[query] / models[m].draws[query];
        chance *= (below(keptRight[m]) ? share : 0) + (below(keptWrong[m]) ? 1 - share : 0);
    }
    return chance;
}
/**
 * The weight, in draws, of a beta prior with the variance between queries that was seen: mean (1 - mean) / variance - 1,
 * all models together, and drawn towards 1 by as much as one query says.
 */
function weightOf(sums, squares, queries) {
    if (queries === 0)
        return 1;
    let [within, between] = [0, 0];
    for (let m = 0; m < sums.length; m++) {
        const mean = sums[m] / queries;
        const variance = Math.max(0, squares[m] / queries - mean * mean);
        between += variance;
        within += mean * (1 - mean) - variance;
    }
    const one = sums.length / (4 * queries);
    return (Math.max(0, within) + one) / (between + one);
}

// EXTERNAL MODULE: ./build/stats/least-mean.js
var least_mean = __webpack_require__(9589);
;// CONCATENATED MODULE: ./build/correlation/router-upper.js


/** b of the statistics: how much a spread of the chances counts. */
const FACTORS = Array.from({ length: 13 }, (_, power) => 0.25 * Math.sqrt(2 ** power));
const STATISTICS = FACTORS.length + 1;
/**
 * Upper confidence limit for the gain of the best router, G = min_m E[max p - p_m], and what it is an upper estimate of.
 *
 * Each query bets on a statistic with an expectation of at least G, less the mean share of the models that trailed the
 * leader by half a standard deviation at most before (or of the declared baseline): the largest share of right draws, by
 * Jensen's inequality; or, for some b, the mean share + (1 - 1/M) / (4b) + b S. There S estimates the spread sum_m (p_m -
 * mean p)^2 without bias, and max p - mean p <= sqrt((1 - 1/M) S) <= b S + (1 - 1/M) / (4b). The first is far too large where
 * models are alike, the others where they differ. Whichever had the smallest mean + 2 sd / sqrt(n) + 2 range / n on the
 * queries before is taken: to choose by the past costs nothing, as all of them have expectations of at least G.
 *
 * @param shares   of right draws of each model, by query, in the order of the bets
 * @param against  models over whose best the gain is; one where a baseline is declared
 * @param delta    in (0, 1)
 * @returns `point`: the mean over all queries of the statistic that would be taken next, less the largest mean share
 */
function routerUpperLimit(models, shares, against, delta) {
    const n = shares[0].length;
    const size = models.length;
    const wrong = against.map((m) => shares[m].map((share) => 1 - share));
    const near = new least_mean/* NearColumns */.QM(wrong);
    const { eagerness, rest } = (0,least_mean/* eagernessOf */.xG)(n, against.length);
    const ranges = new Ranges(size);
    const past = new PastStatistics(n);
    const statistics = new Float64Array(STATISTICS);
    const headrooms = new Float64Array(STATISTICS);
    const [values, slopes, lows, highs] = [0, 1, 2, 3].map(() => new Float64Array(n));
    for (let q = 0; q < n; q++) {
        near.choose();
        const { chosen } = near;
        const fewest = models.reduce((least, { draws }) => Math.min(least, draws[q]), Infinity);
        const best = past.best((j) => ranges.width(j, chosen, fewest));
        const a = eagerness[q];
        slopes[q] = a === 0 ? 0 : a / (past.deviation(best) * Math.sqrt(rest[q]));
        [lows[q], highs[q]] = ranges.of(best, chosen, fewest);
        fill(statistics, models, shares, q);
        const reference = 1 - near.next(q, 0) / chosen;
        for (let j = 0; j < STATISTICS; j++) {
            headrooms[j] += statistics[j] / n;
            statistics[j] -= reference;
        }
        values[q] = statistics[best];
        past.add(statistics);
    }
    const draws = models.reduce((least, model) => model.draws.reduce((few, r) => Math.min(few, r), least), Infinity);
    const next = past.best((j) => ranges.width(j, 1, draws));
    const best = against.reduce((most, m) => Math.max(most, mean(shares[m])), 0);
    return {
        point: headrooms[next] - best,
        upper: (0,target_bets/* betsUpperLimit */.Ct)({ values, slopes, lows, highs, weights: new Float64Array(n).fill(1) }, delta, 1),
    };
}
/** The statistics of a query before a model's share is taken off: first the largest share, then one for each factor. */
function fill(to, models, shares, query) {
    const size = models.length;
    let [largest, sum, squares, unbiased] = [0, 0, 0, 0];
    for (let m = 0; m < size; m++) {
        const share = shares[m][query];
        const [r, c] = [models[m].draws[query], models[m].right[query]];
        largest = Math.max(largest, share);
        sum += share;
        squares += share * share;
        unbiased += (c * (c - 1)) / (r * (r - 1));
    }
    const spread = unbiased - (sum * sum - squares + unbiased) / size;
    to[0] = largest;
    for (let i = 0; i < FACTORS.length; i++)
        to[i + 1] = sum / size + offset(FACTORS[i], size) + FACTORS[i] * spread;
}
function offset(factor, size) {
    return (1 - 1 / size) / (4 * factor);
}
/** Between what each statistic lies, less the mean share of so many models. */
class Ranges {
    size;
    known = new Map();
    constructor(size) {
        this.size = size;
    }
    width(statistic, chosen, fewest) {
        const [low, high] = this.of(statistic, chosen, fewest);
        return high - low;
    }
    of(statistic, chosen, fewest) {
        // The largest share is not below any.
        if (statistic === 0)
            return [0, 1];
        const draws = Math.min(fewest, 1000);
        const key = (draws * this.size + chosen - 1) * STATISTICS + statistic;
        let range = this.known.get(key);
        if (range === undefined)
            this.known.set(key, (range = this.workOut(FACTORS[statistic - 1], chosen, draws)));
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
            most = Math.max(most, ones / size - reference + (factor * ones * (size - ones)) / size);
        }
        const least = chosen / size - 1 - (factor * (size - 1)) / (4 * (draws - 1));
        const shift = offset(factor, size);
        return [least + shift, most + shift];
    }
}
/** Means and deviations of the statistics over the queries before. */
class PastStatistics {
    total;
    sums = new Float64Array(STATISTICS);
    squares = new Float64Array(STATISTICS);
    count = 0;
    /** @param total  queries there are */
    constructor(total) {
        this.total = total;
    }
    add(statistics) {
        for (let j = 0; j < STATISTICS; j++) {
            this.sums[j] += statistics[j];
            this.squares[j] += statistics[j] ** 2;
        }
        this.count += 1;
    }
    deviation(j) {
        const { count } = this;
        const spread = count === 0 ? 0 : this.squares[j] - this.sums[j] ** 2 / count;
        return Math.sqrt((Math.max(0, spread) + 0.25) / (count + 1));
    }
    best(width) {
        let [best, least] = [0, Infinity];
        for (let j = 0; j < STATISTICS; j++) {
            const mean = this.count === 0 ? 0 : this.sums[j] / this.count;
            const value = mean + (2 * this.deviation(j)) / Math.sqrt(this.total) + (2 * width(j)) / this.total;
            if (value < least)
                [best, least] = [j, value];
        }
        return best;
    }
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/correlation/router-ceiling.js




/**
 * The largest gain of any router: a policy that decides by the query alone and so cannot pick the lucky draw.
 *
 * With p_m(q) the chance that model m is right on q, the best router gains G = min_m E[max_m' p_m'(q) - p_m(q)].
 * - `point` and `upper`: from statistics of the draws with an expectation of at least G; see `routerUpperLimit`.
 * - `crossFitted` and `lower`: what one router gains that chooses by all draws but one and is scored on that one; see
 *   `routerScores`. It gains no more than the best. `lower` is the least of the lower limits over m, each at delta: G is
 *   one of the G_m, so looking at all of them costs nothing.
 *
 * The limits are won by bets (see `stats/target-bets`) and hold at every number of queries. They depend on the order of
 * the queries, which is that of the SHA-256 of the ids.
 *
 * @param baseline  name of the declared baseline, if any
 * @param delta     one-sided level of each limit, in (0, 1)
 * @returns null where no query has two draws of every model
 */
function routerCeiling(input, baseline, delta) {
    const total = input.models[0]?.draws.length ?? 0;
    const usable = [];
    for (let query = 0; query < total; query++)
        if (input.models.every(({ draws }) => draws[query] >= 2))
            usable.push(query);
    const n = usable.length;
    if (n === 0)
        return null;
    const queries = Array.from((0,hash_order/* hashOrder */.V)(usable.map(input.id)), (i) => usable[i]);
    // In order of name, so that the order of columns does not show.
    const models = [...input.models]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, draws, right }) => ({
        name,
        draws: Uint32Array.from(queries, (q) => draws[q]),
        right: Uint32Array.from(queries, (q) => right[q]),
    }));
    const against = [...models.keys()].filter((m) => baseline === undefined || models[m].name === baseline);
    const shares = models.map(({ draws, right }) => Float64Array.from(draws, (r, q) => right[q] / r));
    const means = against.map((m) => mean(shares[m]));
    const scores = routerScores(models);
    const crossFitted = mean(scores) - Math.max(...means);
    const above = routerUpperLimit(models, shares, against, delta);
    // The largest gain is at least 0, and at least what one router gains.
    const point = Math.max(0, crossFitted, above.point);
    const values = new Float64Array(n);
    let lower = Infinity;
    for (const m of against) {
        for (let q = 0; q < n; q++)
            values[q] = (1 + scores[q] - shares[m][q]) / 2;
        lower = Math.min(lower, 2 * (0,target_bets/* meanLowerLimit */.ay)(values, delta) - 1);
    }
    const repeats = models.reduce((least, { draws }) => draws.reduce((few, r) => Math.min(few, r), least), Infinity);
    return {
        repeats,
        queries: n,
        leftOut: total - n,
        gain: {
            point,
            lower: Math.max(0, lower),
            upper: Math.max(point, above.upper),
            crossFitted,
        },
    };
}

;// CONCATENATED MODULE: ./build/stats/student.js


/**
 * Two-sided critical value of Student's t: t with P(|T| > t) = alpha. T^2 / (T^2 + degrees) has the beta distribution
 * with 1/2 and degrees/2, whose quantile the lower Clopper-Pearson limit is.
 *
 * @param degrees  of freedom, >= 2
 * @param alpha    in (0, 1)
 * @throws RangeError outside that domain
 * Accuracy: 1e-8 relative down to alpha = 1e-6: 1 - alpha has lost the digits of a small alpha.
 */
function studentCritical(degrees, alpha) {
    (0,domain/* requireDomain */.c)(degrees >= 2, `Student's t: at least 2 degrees of freedom, not ${degrees}`);
    (0,domain/* requireDomain */.c)(alpha > 0 && alpha < 1, `Student's t: alpha must lie in (0, 1), not ${alpha}`);
    const share = (0,clopper_pearson/* lowerLimit */.Fk)(0.5, (degrees - 1) / 2, 1 - alpha);
    return Math.sqrt((degrees * share) / (1 - share));
}

;// CONCATENATED MODULE: ./build/correlation/sigma-interval.js











/** Parts of the queries that are left out in turn; fewer where that is too much work. */
const SIGMA_PARTS = 20;
const FEWEST_PARTS = 10;
/** With fewer queries for each model the estimated correlations are so noisy that the prediction is biased. */
const QUERIES_PER_MODEL = 3;
/** Two-sided level: each end is exceeded with a chance of a twentieth. */
const DELTA = 0.1;
/** Of the integral; the same shifts for every part, so that their noise cancels. */
const LATTICE = { shifts: 2, points: 500 };
/**
 * 90 % interval of the measured co-failure rate over what all pairwise correlations together predict.
 *
 * The spread of the logarithm of the ratio is that of a jackknife: a twentieth of the queries (whole clusters, where there
 * are some) is left out at a time, and thresholds, correlations and the prediction are worked out anew. Student's t
 * gives its ends. Where few queries are all-wrong their number is skewed; each end is moved out by what the exact limit
 * of that number is longer than its normal one, squares being added.
 *
 * Simulated on two families of models with nothing but pairwise correlations, the lower end exceeds 1 in at most 5 % of
 * runs (docs/claims.md).
 *
 * @param sets   of this matrix, models that each have a threshold
 * @param seed   of the shifts of the lattice
 * @returns null where no query is all-wrong, there are fewer than three queries for each model, a
 *          part's absence leaves fewer than two models with a threshold, or it is too much work
 */
function sigmaInterval(matrix, sets, seed, cluster) {
    const parts = sigmaParts(sets);
    const n = sets.queries;
    const allWrong = Math.round((0,wrong_sets/* coFailureRate */.Pj)(sets) * n);
    if (parts === 0 || allWrong === 0 || n < QUERIES_PER_MODEL * sets.models.length)
        return null;
    const predicted = (some) => fullSigma((0,pairwise/* pairMatrices */.Xn)(some), (0,wrong_sets/* thresholdsOf */.W6)(some), 0, (0,stats_random/* seededRandom */.I)(seed), LATTICE).beta;
    // Half a query more, so that a part which holds all of the all-wrong queries leaves a logarithm.
    const logRatio = (some) => Math.log(((0,wrong_sets/* coFailureRate */.Pj)(some) * some.queries + 0.5) / some.queries / predicted(some));
    const remaining = foldsOf(matrix, parts, 0, cluster).map(({ training }) => within(sets, training));
    // The few queries that models fail on may all lie in one part.
    if (remaining.some(({ models }) => models.length < 2))
        return null;
    const without = remaining.map(logRatio);
    const mean = without.reduce((sum, x) => sum + x, 0) / parts;
    const variance = ((parts - 1) / parts) * without.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    const estimate = Math.log(allWrong / n / predicted(sets));
    const reach = studentCritical(parts - 1, DELTA) ** 2 * variance;
    const normal = ((0,stats_normal/* normalQuantile */.Zl)(DELTA / 2) ** 2 * (1 - allWrong / n)) / allWrong;
    const end = (limit) => {
        const exact = Math.log(allWrong / n / limit);
        return estimate - Math.sign(exact) * Math.sqrt(Math.max(0, reach + exact ** 2 - normal));
    };
    const ends = [
        Math.exp(end((0,clopper_pearson/* lowerLimit */.Fk)(allWrong, n, DELTA / 2))),
        Math.exp(end((0,clopper_pearson/* upperLimit */.Of)(allWrong, n, DELTA / 2))),
    ];
    return ends.every(Number.isFinite) ? ends : null;
}
/** How many parts can be afforded; 0 where they are too few for an interval. */
function sigmaParts({ complete, models, weights }) {
    const size = models.length;
    const pairs = (size * (size - 1)) / 2;
    const price = pairs * (STEPS.tetrachoric + stepsOfRows(complete.length, weights)) +
        STEPS.eigen * size ** 3 +
        LATTICE.shifts * LATTICE.points * STEPS.orthant * pairs;
    const affordable = Math.min(SIGMA_PARTS, Math.floor(BUDGET.sigma / price));
    return affordable < FEWEST_PARTS ? 0 : affordable;
}
/** The models on some of the queries, those that have no threshold there left out. */
function within(sets, { rows, weights, queries }) {
    const wrong = sets.wrong.map((bits) => (0,outcomes_bits/* combine */.kg)(rows.length * 32, (w) => bits[w] & rows[w]));
    const some = {
        ...sets,
        complete: rows,
        wrong,
        counts: Float64Array.from(wrong, (bits) => (0,error_overlap/* overlap */.E)(bits, rows, weights)),
        queries,
        weights,
    };
    return (0,wrong_sets/* subset */.LE)(some, (0,wrong_sets/* varying */.PC)(some));
}

// EXTERNAL MODULE: ./build/certificate/cluster-counts.js
var cluster_counts = __webpack_require__(4673);
// EXTERNAL MODULE: ./build/certificate/estimate.js
var estimate = __webpack_require__(8770);
// EXTERNAL MODULE: ./build/stats/incomplete-beta.js
var incomplete_beta = __webpack_require__(311);
;// CONCATENATED MODULE: ./build/correlation/gain-tests.js




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
/**
 * Both p-values where queries lie in clusters, as coarse as a correction over so many slices needs them: delta / k, where
 * the limits at delta, delta / 2, ... delta / k all decide and those at delta / (k + 1) do not; 1 where none does. The
 * probability of delta / k or less is at most that of the limit at delta / k to fail. At delta they agree with the verdict.
 *
 * @param slices  as many are looked at together
 */
function clusteredPValues(counts, minGain, baseline, delta, slices) {
    const smallest = (decides) => {
        let k = 0;
        while (k < slices && decides(delta / (k + 1)))
            k += 1;
        // Times k it must not come out above delta.
        return k === 0 ? 1 : (delta / k) * (1 - 1e-12);
    };
    return {
        noGain: smallest((level) => (0,estimate/* estimateClusteredGain */.p)(counts, baseline, level).upper < minGain),
        gainPossible: smallest((level) => (0,estimate/* estimateClusteredGain */.p)(counts, baseline, level).lower >= minGain),
    };
}

;// CONCATENATED MODULE: ./build/correlation/slices.js







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
        .map(([name, rows]) => sliceOf(name, { ...pool, ensembles: [], matrix: pool.matrix.within(rows) }, certificate, delta, groups.size));
    const decidable = slices.filter(({ p }) => p !== null);
    const noGain = (0,holm/* holmAdjusted */.F)(decidable.map(({ p }) => p.noGain));
    const gainPossible = (0,holm/* holmAdjusted */.F)(decidable.map(({ p }) => p.gainPossible));
    const corrected = new Map(decidable.map((slice, i) => {
        const p = { noGain: noGain[i], gainPossible: gainPossible[i] };
        return [slice, { ...slice, p, correctedVerdict: verdictAt(p, delta) }];
    }));
    return slices.map((slice) => corrected.get(slice) ?? slice);
}
function sliceOf(name, pool, whole, delta, slices) {
    const { cluster, matrix } = pool;
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
        p: cluster === undefined
            ? {
                noGain: pGainAtLeast(rescued, n, minGain, declared, delta),
                gainPossible: pGainBelow(best.rescues, n, minGain),
            }
            : clusteredPValues((0,cluster_counts/* clusterCounts */.Zo)(matrix, cluster), minGain, baseline === undefined ? undefined : matrix.models.indexOf(baseline), delta, slices),
        neededToDecide: queries.neededToDecide,
        singleBest: { name: best.name, accuracy: best.accuracy },
        allWrong: { count: allWrong.count, rate: allWrong.rate },
        gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
        regime: regimeOf(matrix, matrix.models.indexOf(best.name), singleBest.declared, delta),
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

;// CONCATENATED MODULE: ./build/correlation/diagnose.js

















/** Of the ratio to what a single factor predicts. */
const REPLICATES = 2000;
/**
 * Everything that a pool's outcomes say beside the certificate. What needs something that was not given is null.
 *
 * Every part has a generator of its own, so that asking for one more part changes no number of another.
 *
 * @param certificate  of the same pool: its confidence, min-gain and single best model are used
 */
function diagnose(pool, certificate, options) {
    const { matrix } = pool;
    const { stage = () => undefined } = options;
    const { name: best, declared } = certificate.singleBest;
    const baseline = declared ? best : undefined;
    const delta = (0,level/* deltaOf */.e)(certificate.confidence);
    const { pairwise, thinned } = pairwiseDiagnostics(matrix, options);
    stage('looking for the best few models');
    const few = poolCurve(matrix, baseline, options.cluster);
    const groups = options.groups && largest(matrix, options.groups);
    return {
        pairwise,
        regime: regimeOf(matrix, matrix.models.indexOf(best), declared, delta),
        ...few,
        slices: groups === undefined ? null : slicesOf(pool, certificate, groups),
        routerCeiling: options.draws === undefined ? null : routerCeiling(options.draws, baseline, delta),
        luckFloor: luckFloor(matrix, options.draws, delta, matrix.models.indexOf(best)),
        chance: options.options === undefined ? null : chanceOf(pool, certificate, options.options),
        allDraws: options.draws === undefined ? null : allDrawsOf(options.draws),
        thinned: [
            ...thinned,
            ...fewerThan('pool curve', few.poolCurve.length, few.poolCurve.at(-1).k, 'sizes'),
            ...fewerThan('groups', groups?.size ?? 0, options.groups?.size ?? 0, 'groups'),
        ],
    };
}
/** The groups with the most queries, as many as can have a certificate. */
function largest(matrix, groups) {
    const most = groupsToCertify(matrix.models.length, stepsOfRows(matrix.complete.length, matrix.weights));
    if (groups.size <= most)
        return groups;
    const sized = [...groups].map(([name, rows]) => ({
        name,
        rows,
        queries: (0,error_overlap/* overlap */.E)(rows, matrix.complete, matrix.weights),
    }));
    sized.sort((a, b) => b.queries - a.queries || (a.name < b.name ? -1 : 1));
    return new Map(sized.slice(0, most).map(({ name, rows }) => [name, rows]));
}
function pairwiseDiagnostics(matrix, options) {
    options.stage?.('comparing every pair of models');
    const all = (0,wrong_sets/* wrongSets */.L4)(matrix);
    const size = all.models.length;
    const meanError = all.counts.reduce((sum, errors) => sum + errors, 0) / (size * all.queries);
    const members = (0,wrong_sets/* varying */.PC)(all);
    const most = modelsToPair(stepsOfRows(all.complete.length, all.weights));
    const sets = (0,wrong_sets/* subset */.LE)(all, (0,wrong_sets/* mostAccurate */.Qd)(all, members, most));
    const pairs = (0,pairwise/* pairMatrices */.Xn)(sets);
    const { thinned, ...predicted } = members.length < 2 ? NO_PREDICTIONS : predictions(matrix, sets, pairs, options);
    return {
        pairwise: {
            withoutThreshold: all.models.filter((_, i) => !members.includes(i)),
            models: sets.models.length,
            ...(0,pairwise/* pairSummary */.xb)(pairs, options.families ?? new Map()),
            betaRange: betaRange(size, meanError, (0,pairwise/* meanJointWrong */.n7)(all)),
            ...predicted,
        },
        thinned: [...fewerThan('correlations', sets.models.length, members.length, 'models'), ...thinned],
    };
}
const NO_PREDICTIONS = {
    beta: null,
    singleFactor: null,
    singleFactorPearson: null,
    fullSigma: null,
    clayton: null,
    poolSize: [],
    thinned: [],
};
function predictions(matrix, sets, pairs, { seed, cluster, stage = () => undefined }) {
    stage('resampling queries');
    const thresholds = (0,wrong_sets/* thresholdsOf */.W6)(sets);
    const beta = (0,wrong_sets/* coFailureRate */.Pj)(sets);
    const { interval, replicates, made } = ratioInterval(sets, pairs, REPLICATES, `${seed} single factor`);
    stage('working out what correlations predict');
    return {
        beta,
        singleFactor: { ...pricedBy(pairs.tetrachoric, thresholds, beta), interval, replicates },
        singleFactorPearson: pricedBy(pairs.pearson, thresholds, beta),
        fullSigma: {
            ...fullSigma(pairs, thresholds, beta, (0,stats_random/* seededRandom */.I)(`${seed} full sigma`)),
            interval: sigmaInterval(matrix, sets, `${seed} full sigma`, cluster),
        },
        clayton: clayton(sets, pairs, beta),
        poolSize: poolSizeGrowth(sets, pairs.tetrachoric, thresholds, (0,stats_random/* seededRandom */.I)(`${seed} pool size`)),
        thinned: [
            ...(beta > 0 ? fewerThan('ratio interval', made, REPLICATES, 'replicates') : []),
            ...(beta > 0 ? fewerThan('sigma interval', sigmaParts(sets), SIGMA_PARTS, 'parts') : []),
            ...fewerThan('pool sizes', drawsOfEachSize(sets), SUB_POOLS, 'pools of each size'),
        ],
    };
}

;// CONCATENATED MODULE: ./build/correlation/formats.js





/** More pairs say nothing that a reader could take in: then the groups are not formats. */
const MOST_PAIRS = 20;
/**
 * Compares what formats do to the same questions (multiple choice and free response, say), question by question.
 *
 * @param groups  rows of each format
 * @param pairOf  the question of each row, as a number; rows with the same number ask the same question. A row that
 *   stands for several queries asks its question more than once
 * @param delta   1 - confidence of intervals and of `differs`, in (0, 1)
 * @returns no pairs where no question is asked in two formats
 */
function pairedFormats(matrix, groups, pairOf, delta) {
    const formats = [...groups]
        .sort(([a], [b]) => (0,natural_order/* naturalOrder */.u)(a, b))
        .map(([name, rows]) => ({ name, rowOf: questionsOf(rows, matrix, pairOf) }));
    const sharing = formats
        .flatMap((first, i) => formats.slice(i + 1).map((second) => match(first, second, matrix)))
        .filter(({ shared }) => shared > 0);
    const most = [...sharing].sort((a, b) => b.shared - a.shared).slice(0, MOST_PAIRS);
    const compared = sharing.filter((pair) => most.includes(pair)).map((pair) => compare(pair, matrix, delta));
    const adjusted = (0,holm/* holmAdjusted */.F)(compared.map(({ p }) => p));
    return {
        pairs: compared.map((pair, i) => ({ ...pair, p: adjusted[i] })),
        pairsLeftOut: sharing.length - compared.length,
    };
}
/** Instead of a row, for a question that is asked more than once in one format. */
const AGAIN = -1;
function questionsOf(rows, { universe, weights }, pairOf) {
    const rowOf = new Map();
    (0,outcomes_bits/* forEachBit */.qs)(rows, (row) => {
        if (!(0,outcomes_bits/* hasBit */.c0)(universe, row))
            return;
        const question = pairOf[row];
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
        // A row in both groups is no second asking.
        if (b === undefined || (a === b && a !== AGAIN))
            continue;
        shared += 1;
        if (a === AGAIN || b === AGAIN)
            askedAgain += 1;
        else if (!(0,outcomes_bits/* hasBit */.c0)(complete, a) || !(0,outcomes_bits/* hasBit */.c0)(complete, b))
            incomplete += 1;
        else
            rows.push([a, b]);
    }
    return { formats: [first.name, second.name], shared, leftOut: { incomplete, askedAgain }, rows };
}
function compare({ formats, leftOut, rows }, matrix, delta) {
    const n = rows.length;
    const wrong = tally(rows, matrix.allWrong);
    const allWrongIn = (count) => ({ count, rate: count / n, interval: (0,clopper_pearson/* interval */.YP)(count, n, delta) });
    const models = matrix.models
        .map((name, m) => ({ name, right: tally(rows, matrix.right[m]) }))
        .sort((a, b) => (0,natural_order/* naturalOrder */.u)(a.name, b.name));
    const adjusted = (0,holm/* holmAdjusted */.F)(models.map(({ right }) => (0,mcnemar/* pDiffer */.z)(right.onlyFirst, right.onlySecond)));
    return {
        formats,
        questions: n,
        leftOut,
        allWrong: n === 0 ? null : [allWrongIn(wrong.first), allWrongIn(wrong.second)],
        onlyFirst: wrong.onlyFirst,
        onlySecond: wrong.onlySecond,
        p: (0,mcnemar/* pDiffer */.z)(wrong.onlyFirst, wrong.onlySecond),
        models: models.map(({ name, right }, i) => ({
            name,
            accuracy: n === 0 ? null : [right.first / n, right.second / n],
            p: adjusted[i],
            differs: adjusted[i] <= delta,
        })),
    };
}
/** Of pairs of rows: how often the first, the second, only the first and only the second is in a set. */
function tally(rows, set) {
    let [first, second, both] = [0, 0, 0];
    for (const [a, b] of rows) {
        const [inFirst, inSecond] = [(0,outcomes_bits/* hasBit */.c0)(set, a), (0,outcomes_bits/* hasBit */.c0)(set, b)];
        if (inFirst)
            first += 1;
        if (inSecond)
            second += 1;
        if (inFirst && inSecond)
            both += 1;
    }
    return { first, second, onlyFirst: first - both, onlySecond: second - both };
}

// EXTERNAL MODULE: ./build/evidence/evidence.js
var evidence = __webpack_require__(2077);
;// CONCATENATED MODULE: ./build/stats/kappa.js

/**
 * Cohen's kappa of two raters who put the same subjects into the same categories: the share of agreement beyond what
 * the raters' own category shares would bring by chance (J. Cohen, Educational and Psychological Measurement 20, 1960),
 * with the large-sample standard error of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969).
 *
 * @param table  a square of counts >= 0: subjects that the first rater put into category i and the second into j
 * @returns null where there are no subjects, or where both raters use one and the same category throughout: agreement
 *   by chance is then certain, and kappa 0 / 0
 * @throws RangeError outside that domain
 */
function cohenKappa(table) {
    const size = table.length;
    (0,domain/* requireDomain */.c)(table.every((row) => row.length === size && row.every(isCount)), 'cohenKappa: the table must be square, of counts that are finite and not negative');
    const total = sum(table.map(sum));
    if (total === 0)
        return null;
    const first = table.map((row) => sum(row) / total);
    const second = table.map((_, j) => sum(table.map((row) => row[j])) / total);
    // As a sum over differing categories, so that certain agreement is exactly certain.
    const byChance = sum(first.map((p, i) => p * second[i]));
    const disagreementByChance = sum(first.map((p, i) => p * sum(second.filter((_, j) => j !== i))));
    if (disagreementByChance === 0)
        return null;
    const disagreement = sum(table.map((row, i) => sum(row.filter((_, j) => j !== i)))) / total;
    const kappa = 1 - disagreement / disagreementByChance;
    // How much one subject of a cell moves kappa (the delta method); its mean over the subjects is `centre`.
    const influence = (i, j) => (i === j ? 1 : 0) - (1 - kappa) * (second[i] + first[j]);
    const centre = kappa - byChance * (1 - kappa);
    const variance = sum(table.map((row, i) => sum(row.map((count, j) => count * (influence(i, j) - centre) ** 2)))) / total;
    return { kappa, standardError: Math.sqrt(variance / total) / disagreementByChance };
}
/**
 * Fleiss' kappa of several raters of the same subjects, who need not be the same persons for each subject (J. L. Fleiss,
 * Psychological Bulletin 76, 1971). For two raters it is Scott's pi, close to Cohen's kappa and not the same.
 *
 * @param ratings  for each kind of subject the number of ratings in each category; the same number of ratings, at least
 *   two, for every subject
 * @param times    subjects of each kind, >= 0; one if not given
 * @returns null where there are no subjects, or where every rating is of one category
 * @throws RangeError outside that domain
 */
function fleissKappa(ratings, times) {
    const raters = ratings.length === 0 ? 2 : sum(ratings[0]);
    const categories = ratings[0]?.length ?? 0;
    const weights = times ?? ratings.map(() => 1);
    (0,domain/* requireDomain */.c)(raters >= 2 && ratings.every((row) => row.length === categories && row.every(isCount) && sum(row) === raters), 'fleissKappa: every subject needs the same number of ratings, at least 2, in the same categories');
    (0,domain/* requireDomain */.c)(weights.length === ratings.length && weights.every(isCount), 'fleissKappa: as many numbers of subjects as kinds of subjects, finite and not negative');
    const subjects = sum(weights);
    if (subjects === 0)
        return null;
    const shares = Array.from({ length: categories }, (_, c) => sum(ratings.map((row, i) => weights[i] * row[c])) / (subjects * raters));
    const disagreementByChance = sum(shares.map((p, c) => p * sum(shares.filter((_, other) => other !== c))));
    if (disagreementByChance === 0)
        return null;
    // Of all ordered pairs of raters of a subject, those that differ.
    const differing = ratings.map((row) => sum(row.map((count) => count * (raters - count))) / (raters * (raters - 1)));
    return 1 - sum(differing.map((share, i) => share * weights[i])) / subjects / disagreementByChance;
}
function isCount(x) {
    return Number.isFinite(x) && x >= 0;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/correlation/judges.js







/** More are a crowd of annotators: the table of pairs would outgrow the report. */
const MOST_JUDGES = 30;
/**
 * Compares the judges of the members' answers. A row that stands for several queries counts as that many.
 *
 * @param judges  verdicts by judge and by model, over the rows of the matrix; models that are no members are ignored
 * @param delta   1 - confidence of the two-sided intervals, in (0, 1)
 * @returns null where fewer than two judges graded an answer of a member
 */
function judgeAgreement(judges, matrix, delta) {
    const all = [...judges]
        .map(([name, verdicts]) => ({ name, verdicts, answers: answersOf(verdicts, matrix) }))
        .filter(({ answers }) => answers > 0)
        .sort((a, b) => b.answers - a.answers || (0,natural_order/* naturalOrder */.u)(a.name, b.name));
    if (all.length < 2)
        return null;
    const panel = all
        .slice(0, MOST_JUDGES)
        .sort((a, b) => (0,natural_order/* naturalOrder */.u)(a.name, b.name))
        .map(({ name, verdicts }) => panelist(name, verdicts, matrix));
    const pairs = panel.flatMap((first, i) => panel.slice(i + 1).map((second) => pairOf(first, second, matrix)));
    const kappas = pairs.flatMap(({ kappa }) => kappa ?? []).sort((a, b) => a - b);
    const { members, ties, fleiss } = poll(panel, matrix);
    return {
        judges: panel.map(({ name, members: verdicts }) => ({ name, ...gradedBy(verdicts, matrix, delta) })),
        judgesLeftOut: all.length - panel.length,
        majority: { ...gradedBy(members, matrix, delta), ties },
        cohen: {
            min: kappas[0] ?? null,
            median: kappas.length === 0 ? null : percentile(kappas, 0.5),
            max: kappas.at(-1) ?? null,
            pairs,
        },
        fleiss,
    };
}
/** Answers of members that a judge graded. */
function answersOf(verdicts, { models, universe, weights }) {
    let answers = 0;
    for (const given of models.flatMap((model) => verdicts.get(model) ?? [])) {
        (0,outcomes_bits/* forEachBit */.qs)(universe, (row) => {
            if ((given[row] ?? evidence/* NONE */.x) !== evidence/* NONE */.x)
                answers += weights === null ? 1 : weights[row];
        });
    }
    return answers;
}
function panelist(name, verdicts, matrix) {
    const members = matrix.models.map((model) => {
        const given = verdicts.get(model);
        const right = new Uint32Array(matrix.universe.length);
        const answered = new Uint32Array(matrix.universe.length);
        if (given !== undefined) {
            (0,outcomes_bits/* forEachBit */.qs)(matrix.universe, (row) => {
                const verdict = given[row] ?? evidence/* NONE */.x;
                if (verdict === evidence/* NONE */.x)
                    return;
                (0,outcomes_bits/* setBit */.S1)(answered, row);
                if (verdict === 1)
                    (0,outcomes_bits/* setBit */.S1)(right, row);
            });
        }
        return { name: model, right, answered };
    });
    return { name, members };
}
function gradedBy(members, matrix, delta) {
    const graded = new outcomes_matrix/* OutcomeMatrix */.q(members, matrix.universe, matrix.weights, matrix.id);
    const answers = judges_sum(members.map(({ answered }) => matrix.queries(answered)));
    const right = judges_sum(members.map((member) => matrix.queries(member.right)));
    const queries = graded.queries(graded.complete);
    const allWrong = graded.queries(graded.allWrong);
    return {
        answers,
        right: answers === 0 ? null : right / answers,
        queries,
        allWrong,
        rate: queries === 0 ? null : allWrong / queries,
        interval: queries === 0 ? null : (0,clopper_pearson/* interval */.YP)(allWrong, queries, delta),
    };
}
function pairOf(first, second, matrix) {
    const size = matrix.universe.length * 32;
    const cell = (rightFirst, rightSecond) => judges_sum(first.members.map((a, m) => {
        const b = second.members[m];
        const [flipA, flipB] = [rightFirst ? 0 : ~0, rightSecond ? 0 : ~0];
        const word = (w) => a.answered[w] & b.answered[w] & (a.right[w] ^ flipA) & (b.right[w] ^ flipB);
        return matrix.queries((0,outcomes_bits/* combine */.kg)(size, word));
    }));
    const table = [
        [cell(true, true), cell(true, false)],
        [cell(false, true), cell(false, false)],
    ];
    const answers = judges_sum(table.flat());
    const agreement = cohenKappa(table);
    return {
        judges: [first.name, second.name],
        answers,
        agreement: answers === 0 ? null : (table[0][0] + table[1][1]) / answers,
        kappa: agreement?.kappa ?? null,
        standardError: agreement?.standardError ?? null,
    };
}
/** Lets all judges vote on each answer. */
function poll(panel, matrix) {
    const rows = matrix.universe.length * 32;
    /** Answers that all judges graded, by the number of judges who call them right. */
    const gradedByAll = new Array(panel.length + 1).fill(0);
    let ties = 0;
    const members = matrix.models.map((name, m) => {
        const votes = new Uint8Array(rows);
        const ayes = new Uint8Array(rows);
        for (const { members: verdicts } of panel) {
            (0,outcomes_bits/* forEachBit */.qs)(verdicts[m].answered, (row) => (votes[row] += 1));
            (0,outcomes_bits/* forEachBit */.qs)(verdicts[m].right, (row) => (ayes[row] += 1));
        }
        const right = new Uint32Array((0,outcomes_bits/* wordsFor */.tu)(rows));
        const answered = new Uint32Array((0,outcomes_bits/* wordsFor */.tu)(rows));
        (0,outcomes_bits/* forEachBit */.qs)(matrix.universe, (row) => {
            if (votes[row] === 0)
                return;
            const weight = matrix.weights === null ? 1 : matrix.weights[row];
            (0,outcomes_bits/* setBit */.S1)(answered, row);
            if (2 * ayes[row] > votes[row])
                (0,outcomes_bits/* setBit */.S1)(right, row);
            else if (2 * ayes[row] === votes[row])
                ties += weight;
            if (votes[row] === panel.length)
                gradedByAll[ayes[row]] += weight;
        });
        return { name, right, answered };
    });
    const ratings = gradedByAll.map((_, ayes) => [ayes, panel.length - ayes]);
    return { members, ties, fleiss: { kappa: fleissKappa(ratings, gradedByAll), answers: judges_sum(gradedByAll) } };
}
function judges_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/stats/auc.js

/**
 * Area under the ROC curve: the Mann-Whitney statistic with ties counted half, and its standard error by the
 * structural components of DeLong, DeLong and Clarke-Pearson (Biometrics 44, 1988), found from mid-ranks (Sun and Xu,
 * IEEE Signal Processing Letters 21, 2014) in the time of a sort.
 *
 * @param scores    any numbers, infinities included
 * @param positive  of each score, whether it is of a positive (not 0) or a negative (0)
 * @param weights   how many identical cases each score stands for, > 0; null: one
 * @throws RangeError for a NaN among the scores, arrays of different lengths, or without a positive or a negative
 */
function areaUnderCurve(scores, positive, weights) {
    (0,domain/* requireDomain */.c)(scores.length === positive.length, 'auc: scores and classes must have one length');
    (0,domain/* requireDomain */.c)(!scores.some(Number.isNaN), 'auc: scores must be numbers, not NaN');
    let [positives, negatives] = [0, 0];
    for (let i = 0; i < scores.length; i++) {
        if (positive[i])
            positives += weights?.[i] ?? 1;
        else
            negatives += weights?.[i] ?? 1;
    }
    (0,domain/* requireDomain */.c)(positives > 0 && negatives > 0, 'auc: there must be a positive and a negative');
    // Of two equal infinities the difference is NaN, which sorting by its definition takes for 0.
    const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[a] - scores[b]);
    // For each group of equal scores, which share of the other class lies below it, half of the equal ones included.
    let [sum, aboveSquares, belowSquares, positivesBelow, negativesBelow] = [0, 0, 0, 0, 0];
    const groups = [];
    for (let from = 0, to = 0; from < order.length; from = to) {
        const group = { positives: 0, negatives: 0, above: 0, below: 0 };
        for (; to < order.length && scores[order[to]] === scores[order[from]]; to++) {
            if (positive[order[to]])
                group.positives += weights?.[order[to]] ?? 1;
            else
                group.negatives += weights?.[order[to]] ?? 1;
        }
        group.above = (negativesBelow + group.negatives / 2) / negatives;
        group.below = (positives - positivesBelow - group.positives / 2) / positives;
        sum += group.positives * group.above;
        positivesBelow += group.positives;
        negativesBelow += group.negatives;
        groups.push(group);
    }
    const auc = sum / positives;
    for (const group of groups) {
        aboveSquares += group.positives * (group.above - auc) ** 2;
        belowSquares += group.negatives * (group.below - auc) ** 2;
    }
    const variance = aboveSquares / (positives - 1) / positives + belowSquares / (negatives - 1) / negatives;
    return { auc, standardError: positives > 1 && negatives > 1 ? Math.sqrt(variance) : null };
}

;// CONCATENATED MODULE: ./build/policies/cascades-advantage.js
/**
 * The advantage of escalating by confidence over escalating as many queries at random, averaged over all escalation
 * rates from 0 to 1, equal confidences escalated in random order.
 *
 * Let u, uniform on [0, 1], be a query's rank by confidence, l and h the outcomes of the cheap and the strong model. At
 * rate e the cascade is right on E[l] + E[(h - l) 1(u < e)] of the queries, random escalation on E[l] + e E[h - l].
 * Over e the difference integrates to E[(h - l) (1/2 - u)], which is what is computed here. It is cov(l, u) - cov(h, u), and
 * because E[u | right] - E[u | wrong] = AUC - 1/2, with ties at their mid-rank, it equals
 *
 *     a_L (1 - a_L) (AUC_L - 1/2)  -  a_H (1 - a_H) (AUC_H - 1/2)
 *
 * exactly, in any sample, with a_L and a_H the accuracies of the two and AUC_L and AUC_H how well the cheap model's
 * confidence tells the right answers of either from its wrong ones. The first term is the share of the queries that are
 * errors of the cheap model caught beyond chance. It is the whole advantage where the strong model is always right, or
 * right regardless of the cheap one's confidence (AUC_H = 1/2).
 *
 * @param ranks  from `midRanks`
 */
function integratedAdvantage(ranks, cheapRight, strongRight, weights) {
    return weightedMean(ranks.map((u, i) => (strongRight[i] - cheapRight[i]) * (0.5 - u)), weights);
}
/** Where each value stands among all, from 0 to 1; equal values all stand in the middle of their stretch. */
function midRanks(values, weights) {
    const order = ascending(values);
    const ranks = new Float64Array(values.length);
    let below = 0;
    for (let from = 0, to = 0; from < order.length; from = to) {
        let equal = 0;
        for (; to < order.length && values[order[to]] === values[order[from]]; to++)
            equal += weights?.[order[to]] ?? 1;
        for (let k = from; k < to; k++)
            ranks[order[k]] = below + equal / 2;
        below += equal;
    }
    return ranks.map((rank) => rank / below);
}
/** Positions by ascending value. Subtraction would make NaN of two equal infinities. */
function ascending(values) {
    return Uint32Array.from(values.keys()).sort((a, b) => values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : 0);
}
/** 0 of nothing. */
function weightedMean(values, weights) {
    let [sum, total] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        sum += (weights?.[i] ?? 1) * values[i];
        total += weights?.[i] ?? 1;
    }
    return total === 0 ? 0 : sum / total;
}

// EXTERNAL MODULE: ./build/answers/key.js
var key = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/policies/answer-keys.js



/** No answer that could be counted: nothing logged, or a text that states none. */
const ABSTAINS = -1;
/**
 * Numbers for answers: two texts have one number where they are the same answer. Worked out once for each distinct
 * text, when it is first asked for.
 */
class AnswerKeys {
    evidence;
    ofText;
    numbers = new Map();
    constructor(evidence) {
        this.evidence = evidence;
        this.ofText = new Int32Array(evidence.texts.length).fill(UNKNOWN);
    }
    /** @param text  a position in `Evidence.texts`, or NONE */
    of(text) {
        if (text === evidence/* NONE */.x)
            return ABSTAINS;
        if (this.ofText[text] === UNKNOWN)
            this.ofText[text] = this.numberOf(keyOf(this.evidence.texts[text]));
        return this.ofText[text];
    }
    numberOf(key) {
        if (key === '')
            return ABSTAINS;
        const known = this.numbers.get(key) ?? this.numbers.size;
        this.numbers.set(key, known);
        return known;
    }
}
const UNKNOWN = -2;
/** A long text that states no answer has no key. */
function keyOf(text) {
    const answer = (0,final_answer/* finalAnswer */.z)(text);
    return answer === undefined ? '' : (0,key/* answerKey */.q)(answer);
}

;// CONCATENATED MODULE: ./build/policies/cascades-confidence.js

/** Two draws agree or they do not: that is no scale. */
const cascades_confidence_FEWEST_DRAWS = 3;
/** The signals of all models that have one; a logged confidence counts before the agreement of draws. */
function confidenceSignals({ matrix, rows, evidence }) {
    if (evidence === undefined)
        return [];
    const keys = new AnswerKeys(evidence);
    const signals = [];
    for (const [model, name] of matrix.models.entries()) {
        const own = evidence.models.get(name);
        if (own === undefined)
            continue;
        const { confidence, draws } = own;
        if (confidence !== null) {
            const values = Float64Array.from(rows, (row) => (Number.isNaN(confidence[row]) ? -Infinity : confidence[row]));
            signals.push({ model, by: 'logged', values, draws: 1 });
        }
        else if (draws.length >= cascades_confidence_FEWEST_DRAWS) {
            const values = Float64Array.from(rows, (row) => agreement(draws, row, keys));
            signals.push({ model, by: 'self-consistency', values, draws: draws.length });
        }
    }
    return signals.filter(({ values }) => values.some((value) => value > values[0] || value < values[0]));
}
/** Share of the draws on a query that give its most frequent answer; -Infinity where too few were made. */
function agreement(draws, row, keys) {
    const counts = new Map();
    let [made, most] = [0, 0];
    for (const { answer, right } of draws) {
        const key = keys.of(answer[row]);
        // A draw that gives no answer was made all the same, and agrees with none.
        if (key !== ABSTAINS || right[row] >= 0)
            made += 1;
        if (key === ABSTAINS)
            continue;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        most = Math.max(most, count);
    }
    return made < cascades_confidence_FEWEST_DRAWS ? -Infinity : most / made;
}

// EXTERNAL MODULE: ./build/stats/paired-exact.js
var paired_exact = __webpack_require__(4567);
// EXTERNAL MODULE: ./build/certificate/cluster-gain.js
var cluster_gain = __webpack_require__(8142);
;// CONCATENATED MODULE: ./build/policies/context.js





const context_FOLDS = 5;
/** Deals of the queries into folds: what is learned by chance in one is not in another. */
const DEALS = 20;
/** Below two queries a fold nothing that is held out would say anything. */
const context_FEWEST_QUERIES = 2 * context_FOLDS;
/**
 * The context of a pool's policies.
 *
 * Gains are over the model that is best on all queries, as in the certificate. Choosing it there makes it look better
 * than it is, and gains smaller, which limits take into account (see realise). Choosing it on the training folds would
 * not do: of models that are nearly equal the one that is worse on a fold looks better on the others, so that what is
 * held against the policies is right less often than any of them. Ties go to the first name.
 *
 * @returns undefined below `FEWEST_QUERIES` complete queries
 */
function policyContext(matrix, evidence, { baseline, cluster, delta, seed, deals: wanted }) {
    const queries = matrix.queries(matrix.complete);
    if (queries < context_FEWEST_QUERIES)
        return undefined;
    const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
    const count = wanted ?? dealsWithin(matrix);
    const dealt = Array.from({ length: count }, (_, deal) => foldsOf(matrix, context_FOLDS, deal, cluster));
    const parts = dealt.map((folds) => positionsOf(matrix, folds));
    const { rows, weights } = parts[0];
    const deals = dealt.map((folds, deal) => ({
        folds,
        foldOf: parts[deal].foldOf,
        trainingBest: Int32Array.from(folds, (fold) => declared ?? bestOf(matrix, fold.training)),
    }));
    const singleBest = declared ?? bestOf(matrix, { rows: matrix.complete, weights: matrix.weights, queries });
    const comparator = Float64Array.from(rows, (row) => Number((0,outcomes_bits/* hasBit */.c0)(matrix.right[singleBest], row)));
    const oracle = Float64Array.from(rows, (row) => Number(!(0,outcomes_bits/* hasBit */.c0)(matrix.allWrong, row)));
    let headroom = 0;
    for (let i = 0; i < rows.length; i++)
        headroom += (weights?.[i] ?? 1) * (oracle[i] - comparator[i]);
    return {
        ...deals[0],
        deals,
        matrix,
        rows,
        weights,
        queries,
        evidence,
        unitOf: cluster === undefined ? null : (0,cluster_gain/* unitsOf */.$J)(matrix, rows, cluster),
        singleBest,
        candidates: declared === undefined ? [...matrix.models.keys()] : [declared],
        delta,
        seed,
        comparator,
        oracle,
        headroom: headroom / queries,
    };
}
/** The same queries in each of their deals. */
function inEachDeal(context) {
    return context.deals.map((deal) => ({ ...context, ...deal }));
}
/** As many deals as are wanted, fewer where queries are so many that they would take long, and hardly differ. */
function dealsWithin({ complete, models }) {
    const steps = complete.length * 32 * (STEPS.dealtQuery + models.length * STEPS.dealtOutcome);
    return Math.max(1, Math.min(DEALS, Math.floor(BUDGET.deals / steps)));
}
/** Parts of a row come largest first, so that the parts are the same in every deal. */
function positionsOf({ complete, weights }, folds) {
    const [rows, foldOf] = [[], []];
    (0,outcomes_bits/* forEachBit */.qs)(complete, (row) => {
        const holding = [...folds.keys()].filter((fold) => (0,outcomes_bits/* hasBit */.c0)(folds[fold].heldOut.rows, row));
        const sizeIn = (fold) => folds[fold].heldOut.weights?.[row] ?? 1;
        for (const fold of holding.sort((a, b) => sizeIn(b) - sizeIn(a))) {
            rows.push(row);
            foldOf.push(fold);
        }
    });
    return {
        rows: Int32Array.from(rows),
        foldOf: Uint8Array.from(foldOf),
        weights: weights === null ? null : Float64Array.from(rows, (row, i) => folds[foldOf[i]].heldOut.weights[row]),
    };
}
/** The model that is right on most queries of a part of them, an index; the first name where several are. */
function bestOf({ models, right }, part) {
    let [best, most] = [-1, -1];
    for (let m = 0; m < models.length; m++) {
        const correct = (0,error_overlap/* overlap */.E)(right[m], part.rows, part.weights);
        if (correct > most || (correct === most && models[m] < models[best]))
            [best, most] = [m, correct];
    }
    return best;
}
/** By position, the outcome (0 or 1) of a model given by its index. */
function context_outcomesOf({ matrix, rows }, model) {
    return Float64Array.from(rows, (row) => Number((0,outcomes_bits/* hasBit */.c0)(matrix.right[model], row)));
}
const OVER_BASELINE = 'Gains are over the declared baseline. What the certificate says of an ensemble in the results is its gain over the best member, whichever that is.';
/** What gains are over, where that is a declared baseline, or the models that are best on the other folds are right less often. */
function comparatorNotes(context) {
    const { candidates, comparator, deals, matrix, queries, rows, weights } = context;
    if (candidates.length === 1)
        return [OVER_BASELINE];
    let behind = 0;
    for (const { foldOf, trainingBest } of deals) {
        for (let i = 0; i < rows.length; i++) {
            const chosen = Number((0,outcomes_bits/* hasBit */.c0)(matrix.right[trainingBest[foldOf[i]]], rows[i]));
            behind += (weights?.[i] ?? 1) * (comparator[i] - chosen);
        }
    }
    if (behind === 0)
        return [];
    const points = ((100 * behind) / queries / deals.length).toFixed(1);
    return [
        `Gains are over the model that is best on all queries. Over the one that is best on the other folds, chosen without a look at the query, each would be ${points} points more.`,
    ];
}

// EXTERNAL MODULE: ./build/stats/gain-over-best.js
var gain_over_best = __webpack_require__(841);
;// CONCATENATED MODULE: ./build/policies/cluster-limits.js

/**
 * Limits of a policy's gain over the truly best model where queries come in clusters (clusterGainLower), as the certificate
 * has them of an ensemble.
 *
 * @param outcome   by position; NaN is left out
 * @param gain      the gain seen: from there the limits are moved out for a larger variance
 * @param variance  relative to that of as many independent clusters
 */
function clusterLimits(outcome, { candidates, delta, matrix, rows, unitOf, weights }, gain, variance) {
    const counts = (0,cluster_gain/* gainCounts */.Ic)({ outcome, rows, weights, unitOf }, candidates.map((m) => matrix.right[m]));
    const moved = (limit) => Math.max(-1, Math.min(1, limit + (Math.sqrt(variance) - 1) * (limit - gain)));
    return {
        interval: [moved((0,cluster_gain/* clusterGainLower */.H)(counts, delta / 2)), moved((0,cluster_gain/* clusterGainUpper */.IY)(counts, delta / 2))],
        upper: moved((0,cluster_gain/* clusterGainUpper */.IY)(counts, delta)),
    };
}

;// CONCATENATED MODULE: ./build/policies/realise.js




/**
 * What the variance of the gain of a learned policy is, relative to that of as many independent queries. Folds are scored
 * with what was learned from each other, which makes 1 + K / (K - 1) for K folds of one deal (Nadeau and Bengio, Machine
 * Learning 52, 2003). The mean over many deals varies less; for a choice between two models that are equal it is 1.48.
 */
const LEARNED = 1.5;
/**
 * What a policy realises that learns nothing from these queries: its gain over the single best model on the same queries,
 * with limits, and the share of the headroom that this is.
 *
 * The gain has exact limits (exactPairedLower). Where ties were split, outcomes are fractions, and the limits are those of the
 * sums of wins and losses. Those are too wide if anything: a fraction varies less than the coin that it is the chance of.
 * Where queries come in clusters, the limits are by bets on clusters (clusterLimits). Of an ensemble in the results these are the limits of the certificate
 * (compareEnsemble), but where a baseline is declared: then they are of the gain over that.
 *
 * Every limit is for one policy, chosen without a look at these numbers, and holds for its gain over the truly best model,
 * whichever that is (lowerOverBest, upperOverBest). A declared baseline needs no choice.
 * - "Every policy gains less than min-gain" needs no correction for how many were tried. It is claimed only where the
 *   upper limit of each is below min-gain. If it is false, some policy gains as much, and the claim needs that one's
 *   limit to be wrong, which has probability delta at most (an intersection-union test: Berger, Technometrics 24, 1982).
 * - "The best of these policies gains at least so much" would need one: the largest of many estimates flatters itself,
 *   and its limits do not cover at their level. So the best in the list is a place to look, and no finding.
 *
 * Simulated on models with nothing to choose between, where it is worst, and on clusters: scripts/claims/policies.js.
 *
 * @param outcome  by position, in [0, 1]; NaN where the policy has none: that query is left out for both sides
 * @returns undefined where the policy has no outcome at all
 * @throws RangeError for an outcome outside [0, 1]
 */
function realise(name, kind, outcome, context, extra) {
    return played(name, kind, outcome, context, extra, 1);
}
/**
 * What a policy realises that is learned on the training folds of every deal: all figures are means over the deals, and so
 * are the limits, each of them for LEARNED times the variance. What they are limits of is the mean gain of policies
 * that are trained on four fifths of the queries, and not the gain of the one that is trained on all of them.
 *
 * No upper limit is below 0: of models that are nearly equal, the one that does better on some folds does worse on the rest,
 * so that a choice between them seems to lose what it does not.
 *
 * @param learn  the policy in one deal; undefined where it cannot be learned in one
 */
function realiseLearned(name, kind, context, learn, extra = {}) {
    const deals = [];
    for (const deal of inEachDeal(context)) {
        const answers = learn(deal);
        if (answers === undefined)
            return undefined;
        const { outcome, ...took } = answers;
        const one = played(name, kind, outcome, deal, { heldOut: true, ...extra, ...took }, LEARNED);
        if (one === undefined)
            return undefined;
        deals.push(one);
    }
    const mean = (of) => deals.reduce((sum, policy) => sum + of(policy), 0) / deals.length;
    const known = (of) => deals.some((policy) => of(policy) === null) ? null : mean((policy) => of(policy));
    return {
        ...deals[0],
        accuracy: mean(({ accuracy }) => accuracy),
        gain: mean(({ gain }) => gain),
        interval: [
            mean(({ interval }) => interval[0]),
            Math.max(0, mean(({ interval }) => interval[1])),
        ],
        upper: Math.max(0, mean(({ upper }) => upper)),
        shareOfHeadroom: known(({ shareOfHeadroom }) => shareOfHeadroom),
        deals: deals.length,
        won: mean(({ won }) => won),
        lost: mean(({ lost }) => lost),
        cost: known(({ cost }) => cost),
        latency: known(({ latency }) => latency),
    };
}
function played(name, kind, outcome, context, extra, variance) {
    const { delta } = context;
    const { queries, correct, room } = totals(outcome, context);
    if (queries === 0)
        return undefined;
    const scores = context.candidates.map((m) => scoreAgainst(m, outcome, context));
    const chosen = context.candidates.indexOf(context.singleBest);
    const { won, lost } = scores[chosen];
    const size = queries / variance;
    const sized = scores.map((each) => ({ won: each.won / variance, lost: each.lost / variance }));
    const { unitOf } = context;
    const limits = unitOf === null
        ? {
            interval: [(0,gain_over_best/* lowerOverBest */.uT)(sized, size, delta / 2), (0,gain_over_best/* upperOverBest */.Dq)(sized, chosen, size, delta / 2)],
            upper: (0,gain_over_best/* upperOverBest */.Dq)(sized, chosen, size, delta),
        }
        : clusterLimits(outcome, { ...context, unitOf }, (won - lost) / queries, variance);
    const severalDraws = extra.severalDraws === true;
    return {
        name,
        kind,
        queries,
        accuracy: correct / queries,
        gain: (won - lost) / queries,
        ...limits,
        method: unitOf === null ? 'exactPaired' : 'clusterBets',
        deals: null,
        shareOfHeadroom: room > 0 && !severalDraws ? (won - lost) / room : null,
        severalDraws,
        heldOut: extra.heldOut,
        won,
        lost,
        cost: meanWhereAnswered(extra.cost, outcome, context, extra.asked),
        latency: meanWhereAnswered(extra.latency, outcome, context, extra.asked),
    };
}
/** What a policy's outcomes add up to. `room`: queries that the single best model gets wrong and some other model right. */
function totals(outcome, { comparator, oracle, weights }) {
    let [queries, correct, room] = [0, 0, 0];
    for (let i = 0; i < outcome.length; i++) {
        const value = outcome[i];
        if (Number.isNaN(value))
            continue;
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`outcome: in [0, 1], not ${value}`);
        const weight = weights?.[i] ?? 1;
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
        if (Number.isNaN(value))
            continue;
        const weight = weights?.[i] ?? 1;
        if ((0,outcomes_bits/* hasBit */.c0)(right, rows[i]))
            lost += weight * (1 - value);
        else
            won += weight * value;
    }
    return { won, lost };
}
/** Mean over the queries with an outcome; null where it is not known of all of them. */
function meanWhereAnswered(values, outcome, { weights }, asked = () => true) {
    if (values === undefined)
        return null;
    let [sum, queries] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        if (Number.isNaN(outcome[i]) || !asked(i))
            continue;
        const weight = weights?.[i] ?? 1;
        sum += weight * values[i];
        queries += weight;
    }
    return queries === 0 || Number.isNaN(sum) ? null : sum / queries;
}
/** Best first: by gain, and by name where that is the same. */
function bestFirst(policies) {
    return [...policies].sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/policies/cascades-measure.js




/** Chooses the threshold of a cascade on each fold's training queries and scores it on the queries held out, in every deal. */
function measureCascade(signal, strong, context, costs) {
    const { matrix, rows, weights } = context;
    const [low, high] = [context_outcomesOf(context, signal.model), context_outcomesOf(context, strong)];
    const order = ascending(signal.values);
    const [cheapName, strongName] = [matrix.models[signal.model], matrix.models[strong]];
    const deals = inEachDeal(context).map((deal) => {
        const thresholds = deal.folds.map((_, fold) => bestThreshold(order, signal.values, low, high, deal, fold));
        const escalates = Float64Array.from(rows, (_, i) => Number(signal.values[i] < thresholds[deal.foldOf[i]]));
        const rates = deal.folds.map((_, fold) => shareOfFold(escalates, deal, fold));
        const outcome = Float64Array.from(rows, (_, i) => (escalates[i] ? high[i] : low[i]));
        const advantage = weightedMean(outcome.map((right, i) => right - low[i] - rates[deal.foldOf[i]] * (high[i] - low[i])), weights);
        const interval = intervalAround(advantage, escalates, low, high, deal);
        return { foldOf: deal.foldOf, thresholds, escalates, outcome, advantage, interval };
    });
    const spent = (by, draws, escalates) => Float64Array.from(rows, (row, i) => {
        const first = draws * (by.get(cheapName)?.[row] ?? NaN);
        return escalates[i] ? first + (by.get(strongName)?.[row] ?? NaN) : first;
    });
    const policy = realiseLearned(`cascade: ${cheapName}, then ${strongName}`, 'cascade', context, ({ foldOf }) => {
        const { escalates, outcome } = deals.find((deal) => deal.foldOf === foldOf);
        return {
            outcome,
            cost: spent(costs.dollars, signal.draws, escalates),
            // Draws are made side by side; the strong model is asked after them.
            latency: spent(costs.seconds, 1, escalates),
        };
    });
    const mean = (of) => deals.reduce((sum, deal) => sum + of(deal), 0) / deals.length;
    const measured = {
        thresholds: deals[0].thresholds.map((threshold) => (threshold === Infinity ? null : threshold)),
        escalated: mean(({ escalates }) => weightedMean(escalates, weights)),
        accuracy: policy.accuracy,
        advantage: mean(({ advantage }) => advantage),
        advantageInterval: [mean(({ interval }) => interval[0]), mean(({ interval }) => interval[1])],
    };
    return { measured, policy };
}
/**
 * Two-sided interval of the advantage over random escalation. With a share e of the queries escalated, that advantage is
 * e (1 - e) times the difference of two means of "strong right less cheap right": of the queries escalated and of those
 * kept. Each mean has exact limits, which hold for a handful of queries too, and the two are put together by
 * the squares of their distances (Zou and Donner, Statistics in Medicine 27, 2008). Thresholds are taken as given.
 */
function intervalAround(advantage, escalates, low, high, { weights, delta }) {
    const sides = [0, 1].map((side) => {
        let [queries, won, lost] = [0, 0, 0];
        for (let i = 0; i < escalates.length; i++) {
            if (escalates[i] !== side)
                continue;
            const weight = weights?.[i] ?? 1;
            queries += weight;
            if (high[i] > low[i])
                won += weight;
            if (high[i] < low[i])
                lost += weight;
        }
        return { queries, won, lost };
    });
    const [kept, escalated] = sides;
    // Where nothing is kept, or nothing escalated, there is nothing to be unsure of: random escalation does the same.
    if (kept.queries === 0 || escalated.queries === 0)
        return [advantage, advantage];
    const [keptDown, keptUp] = distances(kept, delta);
    const [escalatedDown, escalatedUp] = distances(escalated, delta);
    const scale = (kept.queries * escalated.queries) / (kept.queries + escalated.queries) ** 2;
    return [advantage - scale * Math.hypot(escalatedDown, keptUp), advantage + scale * Math.hypot(escalatedUp, keptDown)];
}
/** How far the limits of a mean difference lie below and above it. */
function distances({ queries, won, lost }, delta) {
    const mean = (won - lost) / queries;
    const alpha = delta / 2;
    return [mean - (0,paired_exact/* exactPairedLower */._n)(won, lost, queries, alpha), (0,paired_exact/* exactPairedUpper */.bm)(won, lost, queries, alpha) - mean];
}
/**
 * The confidence from which keeping the cheap answer gives the highest accuracy on the training queries; of equal ones
 * the lowest, which escalates least. Queries without a confidence are always escalated.
 *
 * @returns Infinity where asking the strong model every time is best
 */
function bestThreshold(order, values, low, high, { foldOf, weights }, heldOut) {
    let [best, most, gained, last] = [Infinity, -Infinity, 0, -Infinity];
    for (const i of order) {
        if (foldOf[i] === heldOut)
            continue;
        const value = values[i];
        if (value !== last && gained > most)
            [best, most] = [value, gained];
        last = value;
        gained += (weights?.[i] ?? 1) * (high[i] - low[i]);
    }
    return gained > most ? Infinity : best;
}
function shareOfFold(values, { foldOf, weights }, fold) {
    const isIn = (_, i) => foldOf[i] === fold;
    return weightedMean(values.filter(isIn), weights === null ? null : weights.filter(isIn));
}

;// CONCATENATED MODULE: ./build/policies/cascades.js





/** Pairs that are measured; of more, those with the largest integrated advantage. */
const cascades_MOST_PAIRS = 10;
/**
 * Cascades from each model with a confidence to each more accurate one that does not cost less, at most `MOST_PAIRS`
 * of them, largest integrated advantage first.
 *
 * That choice looks at the queries that the cascades are scored on, so what is reported flatters cascades. It errs on
 * the side that no claim rests on: "no policy gains as much" is made harder by it, not easier.
 */
function cascadesOf(context, costs) {
    const signals = confidenceSignals(context);
    if (signals.length === 0) {
        return without('No cascade: no model has a confidence, or three draws with answers that agree more or less.');
    }
    const models = membersOf(context, costs);
    const pairs = signals.flatMap((signal) => pairsOf(signal, models, context.weights));
    if (pairs.length === 0) {
        return without('No cascade: no model is more accurate, and at least as expensive, than one with a confidence.');
    }
    // The sort is stable: equal pairs stay in the order of the models.
    pairs.sort((a, b) => b.integrated - a.integrated);
    const measured = pairs.slice(0, cascades_MOST_PAIRS).map(({ signal, cheap, strong, integrated, auc }) => {
        const { measured, policy } = measureCascade(signal, strong.index, context, costs);
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
            ...measured,
        };
        return { cascade, policy };
    });
    const left = pairs.length - measured.length;
    return {
        cascades: measured.map(({ cascade }) => cascade),
        realised: measured.map(({ policy }) => policy),
        notes: left === 0
            ? []
            : [`${left} more cascades were not measured: those shown catch most errors beyond random escalation.`],
    };
}
function without(note) {
    return { cascades: [], realised: [], notes: [note] };
}
function membersOf(context, { dollars }) {
    const { matrix, rows, weights } = context;
    return matrix.models.map((name, index) => {
        const right = context_outcomesOf(context, index);
        const cost = Float64Array.from(rows, (row) => dollars.get(name)?.[row] ?? NaN);
        return { index, name, right, accuracy: weightedMean(right, weights), cost: weightedMean(cost, weights) };
    });
}
function pairsOf(signal, models, weights) {
    const cheap = models[signal.model];
    if (cheap.accuracy === 0)
        return [];
    // A cost that is not known rules nothing out.
    const stronger = models.filter(({ accuracy, cost }) => accuracy > cheap.accuracy && !(cost < cheap.cost * signal.draws));
    if (stronger.length === 0)
        return [];
    const ranks = midRanks(signal.values, weights);
    const auc = areaUnderCurve(signal.values, cheap.right, weights);
    return stronger.map((strong) => {
        const integrated = integratedAdvantage(ranks, cheap.right, strong.right, weights);
        return { signal, cheap, strong, integrated, auc };
    });
}
function unlogged({ values }, { weights }) {
    return values.reduce((sum, value, i) => sum + (value === -Infinity ? (weights?.[i] ?? 1) : 0), 0);
}

;// CONCATENATED MODULE: ./build/policies/cost-frontier.js
/**
 * The offers that no other one beats: none is at least as accurate for less, or more accurate for as much. Cheapest
 * first. Of equal offers the first name stands for all.
 */
function frontierOf(offers) {
    const ordered = [...offers].sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
    const frontier = [];
    for (const offer of ordered)
        if (offer.accuracy > (frontier.at(-1)?.accuracy ?? -1))
            frontier.push(offer);
    return frontier;
}
/**
 * The upper concave envelope of a frontier, step by step. Between two corners a mixture of both, chosen by a coin for
 * each query, buys everything on the line, so the slope is the shadow price of the budget: the accuracy that one more
 * dollar per answer brings.
 *
 * @param frontier  from `frontierOf`
 */
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

;// CONCATENATED MODULE: ./build/policies/cost.js



const ONE_POINT = 0.01;
/**
 * Costs of the models, over the complete queries, and of the realised policies, each over its own.
 *
 * @returns null where no model has a cost on every query
 */
function costReport(context, realised, costs) {
    const all = [...modelsOf(context, costs), ...realised];
    const priced = all.flatMap((option) => (option.cost === null ? [] : [{ ...option, cost: option.cost }]));
    if (!priced.some(({ kind }) => kind === 'model'))
        return null;
    const frontier = frontierOf(priced);
    const onFrontier = new Set(frontier);
    const options = priced
        .map((option) => ({
        name: option.name,
        kind: option.kind,
        accuracy: option.accuracy,
        cost: option.cost,
        costPerCorrect: option.accuracy === 0 ? null : option.cost / option.accuracy,
        latency: option.latency,
        onFrontier: onFrontier.has(option),
    }))
        .sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
    const best = frontier.at(-1);
    // The margin keeps rounding from shutting out an option that is exactly a point less accurate.
    const near = frontier.find(({ accuracy }) => accuracy >= best.accuracy - ONE_POINT - 1e-12);
    return {
        options,
        envelope: envelopeOf(frontier),
        cheapestWithinPoint: {
            name: near.name,
            accuracy: near.accuracy,
            cost: near.cost,
            best: best.name,
            saved: best.cost === 0 ? null : 1 - near.cost / best.cost,
        },
        withoutCost: all.filter(({ cost }) => cost === null).map(({ name }) => name),
    };
}
function modelsOf(context, { dollars, seconds }) {
    const { matrix, rows, weights } = context;
    const meanOf = (values) => {
        const mean = weightedMean(Float64Array.from(rows, (row) => values?.[row] ?? NaN), weights);
        return Number.isNaN(mean) ? null : mean;
    };
    return matrix.models.map((name, m) => ({
        name,
        kind: 'model',
        accuracy: weightedMean(context_outcomesOf(context, m), weights),
        cost: meanOf(dollars.get(name)),
        latency: meanOf(seconds.get(name)),
    }));
}

// EXTERNAL MODULE: ./build/base/errors.js
var errors = __webpack_require__(1099);
// EXTERNAL MODULE: ./build/policies/prices.js
var policies_prices = __webpack_require__(4131);
;// CONCATENATED MODULE: ./build/policies/cost-answers.js


const PER_MILLION = 1e-6;
/**
 * Costs of the answers of members and ensembles. A price that was given counts before a cost that was logged, because
 * who gives one wants to know what answers would cost at it.
 *
 * @param names   of the models
 * @param rows    of the outcome matrix
 * @param prices  from `parsePrices`
 * @throws UserError for a price by tokens where no model that it names has its tokens logged
 */
function answerCosts(names, rows, evidence, prices) {
    const dollars = new Map();
    const seconds = new Map();
    const idle = new Set();
    const applied = new Set();
    for (const name of names) {
        const model = evidence?.models.get(name);
        if (model?.latency)
            seconds.set(name, model.latency);
        const price = (0,policies_prices/* priceOf */.xx)(prices, name);
        const cost = price === undefined ? (model?.cost ?? null) : costAt(price, model, rows);
        if (cost !== null)
            dollars.set(name, cost);
        if (price !== undefined)
            (cost === null ? idle : applied).add(price);
    }
    for (const price of idle) {
        if (applied.has(price))
            continue;
        throw new errors/* UserError */.yo(`\`prices\`: ${(0,errors/* quote */.hD)(price.glob)} has a price by tokens, and its results hold no numbers of input and output tokens.`, 'Give dollars per answer, `model = dollars`.');
    }
    return { dollars, seconds };
}
function costAt(price, model, rows) {
    if ('perAnswer' in price)
        return new Float64Array(rows).fill(price.perAnswer);
    const { inputTokens, outputTokens } = model ?? {};
    if (!inputTokens || !outputTokens)
        return null;
    return inputTokens.map((tokens, row) => PER_MILLION * (tokens * price.perInput + outputTokens[row] * price.perOutput));
}

;// CONCATENATED MODULE: ./build/policies/asking.js

/** What answers cost by the results alone, without prices that the user gave. */
function loggedCosts({ evidence, matrix }, names = matrix.models) {
    return answerCosts(names, matrix.universe.length * 32, evidence, []);
}
/**
 * By position, what it costs to ask several models the same query at once: the sum of their dollars, and the seconds
 * of the slowest; NaN where one of them is not known.
 *
 * @param asked  by fold, indices of the models; one that is asked several times stands there several times
 * @returns nothing of dollars or seconds where they are not known of every model asked
 */
function askingAll({ foldOf, matrix, rows }, asked, { dollars, seconds }) {
    const together = (known, add) => {
        const values = asked.map((models) => models.map((m) => known.get(matrix.models[m])));
        if (!values.flat().every((each) => each !== undefined))
            return undefined;
        return Float64Array.from(rows, (row, i) => values[foldOf[i]].reduce((sum, each) => add(sum, each[row]), 0));
    };
    const cost = together(dollars, (sum, next) => sum + next);
    const latency = together(seconds, (most, next) => Math.max(most, next));
    return { ...(cost === undefined ? {} : { cost }), ...(latency === undefined ? {} : { latency }) };
}

;// CONCATENATED MODULE: ./build/policies/ensembles.js



/**
 * The ensembles in the results as realised policies, on the complete queries; what they did not answer there is wrong,
 * as in the certificate. What they were built on is not known here, so they are never called held out.
 *
 * @param costs  those that were logged where none are given
 */
function realisedEnsembles(ensembles, context, costs = loggedCosts(context, ensembles.map(({ name }) => name))) {
    const { rows } = context;
    const realised = ensembles.flatMap(({ name, answered, right }) => {
        const byPosition = (values) => values ? Float64Array.from(rows, (row) => values[row]) : undefined;
        const [cost, latency] = [byPosition(costs.dollars.get(name)), byPosition(costs.seconds.get(name))];
        const outcome = Float64Array.from(rows, (row) => Number((0,outcomes_bits/* hasBit */.c0)(answered, row) && (0,outcomes_bits/* hasBit */.c0)(right, row)));
        const policy = realise(name, 'ensemble', outcome, context, {
            heldOut: false,
            asked: (i) => (0,outcomes_bits/* hasBit */.c0)(answered, rows[i]),
            ...(cost === undefined ? {} : { cost }),
            ...(latency === undefined ? {} : { latency }),
        });
        return policy === undefined ? [] : [policy];
    });
    return { realised };
}
/** Where each logged router sent the queries, and what came of it. Ensembles without a logged pick have no entry. */
function routerPicks(ensembles, context) {
    const found = [];
    for (const ensemble of ensembles) {
        const picks = context.evidence?.models.get(ensemble.name)?.picks;
        if (picks)
            found.push(summaryOf(ensemble, picks, context));
    }
    return found;
}
function summaryOf({ name, answered, right }, picks, { comparator, matrix, rows, singleBest, weights }) {
    const members = new Set(matrix.models);
    const [stayed, left] = [new Tally(), new Tally()];
    let [unknown, notLogged] = [0, 0];
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (!(0,outcomes_bits/* hasBit */.c0)(answered, row))
            continue;
        const weight = weights?.[i] ?? 1;
        const picked = picks[row];
        if (picked === undefined)
            notLogged += weight;
        else if (!members.has(picked))
            unknown += weight;
        else {
            const isBest = picked === matrix.models[singleBest];
            (isBest ? stayed : left).add(weight, (0,outcomes_bits/* hasBit */.c0)(right, row), comparator[i] === 1);
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
        notLogged,
    };
}
class Tally {
    queries = 0;
    correct = 0;
    singleBest = 0;
    add(weight, right, singleBestRight) {
        this.queries += weight;
        if (right)
            this.correct += weight;
        if (singleBestRight)
            this.singleBest += weight;
    }
    accuracy() {
        return this.queries === 0 ? null : this.correct / this.queries;
    }
    singleBestAccuracy() {
        return this.queries === 0 ? null : this.singleBest / this.queries;
    }
}

;// CONCATENATED MODULE: ./build/policies/features-text.js
/** A term must stand in this many texts: what stands in one says nothing of any other. */
const FEWEST_TEXTS = 2;
/** Characters that are read of all texts together, and of one text: the first half of them and the last. */
const MOST_CHARACTERS = 20_000_000;
const MOST_OF_ONE = 10_000;
const LEAST_OF_ONE = 500;
/**
 * How often each word and each pair of neighbouring words stands in each text, without terms that stand in one only.
 * A word is a run of letters, digits and underscores, in small letters and in pieces of 40; in scripts that put no
 * spaces between words each character is one.
 *
 * Of long texts the beginning and the end are read: what all queries share may stand before the question or after it.
 * Columns are in the order of the terms, so that the order of the texts never shows.
 */
function countTerms(texts) {
    const share = Math.floor(MOST_CHARACTERS / Math.max(1, texts.length));
    const most = Math.max(LEAST_OF_ONE, Math.min(MOST_OF_ONE, share));
    const words = numbered(texts.length, (i) => wordsIn(ends(texts[i] ?? '', most)));
    // A pair stands in no more texts than either of its words, so pairs of a rare word need not be counted.
    const pairs = numbered(texts.length, (i) => pairsIn(words.rows[i], words));
    return join([words, pairs]);
}
function numbered(count, termsOf) {
    const numbers = new Map();
    const [terms, texts, last] = [[], [], []];
    const rows = Array.from({ length: count }, (_, text) => Uint32Array.from(termsOf(text), (term) => {
        let number = numbers.get(term);
        if (number === undefined) {
            number = terms.push(term) - 1;
            numbers.set(term, number);
            texts.push(0);
            last.push(-1);
        }
        if (last[number] !== text)
            texts[number] += 1;
        last[number] = text;
        return number;
    }));
    return { terms, texts, rows };
}
function* wordsIn(text) {
    for (const [word] of text.matchAll(WORD))
        yield word.toLowerCase();
}
function* pairsIn(row, { terms, texts }) {
    for (let i = 1; i < row.length; i++) {
        const [a, b] = [row[i - 1], row[i]];
        if (texts[a] >= FEWEST_TEXTS && texts[b] >= FEWEST_TEXTS)
            yield `${terms[a]} ${terms[b]}`;
    }
}
const UNSPACED = String.raw `\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(String.raw `[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}_]){1,40}`, 'gu');
function ends(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most / 2)} ${text.slice(-most / 2)}`;
}
/** Counts by row and term, of the terms that stand in enough texts, sorted. */
function join(parts) {
    const kept = parts.flatMap(({ terms, texts }, part) => terms.flatMap((term, number) => (texts[number] >= FEWEST_TEXTS ? [{ term, part, number }] : [])));
    kept.sort((a, b) => (a.term < b.term ? -1 : 1));
    const columnOf = parts.map(({ terms }) => new Int32Array(terms.length).fill(-1));
    for (const [column, { part, number }] of kept.entries())
        columnOf[part][number] = column;
    const rows = parts[0].rows.map((_, i) => {
        const columns = parts.flatMap(({ rows }, part) => Array.from(rows[i], (number) => columnOf[part][number]));
        return Int32Array.from(columns.filter((column) => column >= 0)).sort();
    });
    return runLengths(rows, kept.length);
}
/** Sparse counts from rows of ascending columns, a column as often as it counts. */
function runLengths(rows, columns) {
    const start = new Uint32Array(rows.length + 1);
    const [column, value] = [[], []];
    for (const [i, row] of rows.entries()) {
        for (let k = 0; k < row.length; k++) {
            if (k > 0 && row[k] === row[k - 1])
                value[value.length - 1] += 1;
            else {
                column.push(row[k]);
                value.push(1);
            }
        }
        start[i + 1] = column.length;
    }
    return { start, column: Uint32Array.from(column), value: Float64Array.from(value), columns };
}

;// CONCATENATED MODULE: ./build/policies/features.js

/** Terms that are kept; of more, those in most texts. */
const MOST_TERMS = 3_000;
/** Standard deviations at which a length is cut, so that no single text outweighs all else. */
const features_FARTHEST = 3;
/**
 * Features of every query, once for all folds: TF-IDF of words and pairs of words, the domain as one column each, and the
 * length. They come from the queries alone. No outcome has a part in them, so none can leak from held-out queries.
 *
 * - TF-IDF: (1 + ln count) x (1 + ln((1 + n) / (1 + texts with the term))), each row then scaled to length 1
 *   (Manning, Raghavan and Schuetze, Introduction to Information Retrieval, 2008, section 6.4). Terms in one
 *   text only are left out, and of more than `MOST_TERMS` the rarer ones; ties go by the term.
 * - Length: the logarithm, less its mean, over its standard deviation, cut at three of them.
 *
 * Written here because the kept-up package for it (`natural`) brings some fifty others along.
 */
function fitFeatures(facts) {
    const { terms } = facts;
    const rows = facts.lengths.length;
    const texts = new Uint32Array(terms.columns);
    for (const column of terms.column)
        texts[column] += 1;
    const columnOf = chosenTerms(texts);
    const idf = Float64Array.from(texts, (count) => 1 + Math.log((1 + rows) / (1 + count)));
    const termColumns = columnOf.reduce((most, column) => Math.max(most, column + 1), 0);
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
            if (columnOf[term] >= 0)
                put(columnOf[term], (1 + Math.log(terms.value[k])) * idf[term]);
        }
        toUnitLength(value.subarray(first, end));
        const domain = domains.get(facts.domains[row] ?? '');
        if (domain !== undefined)
            put(termColumns + domain, 1);
        if (scaled !== null)
            put(termColumns + domains.size, scaled[row]);
        start[row + 1] = end;
    }
    return {
        start,
        column: column.slice(0, end),
        value: value.slice(0, end),
        columns: termColumns + domains.size + (scaled === null ? 0 : 1),
        termColumns,
    };
}
/** Some of the rows, in the order given. */
function pickRows(all, rows) {
    const start = new Uint32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++)
        start[i + 1] = start[i] + all.start[rows[i] + 1] - all.start[rows[i]];
    const [column, value] = [new Uint32Array(start[rows.length]), new Float64Array(start[rows.length])];
    for (let i = 0; i < rows.length; i++) {
        column.set(all.column.subarray(all.start[rows[i]], all.start[rows[i] + 1]), start[i]);
        value.set(all.value.subarray(all.start[rows[i]], all.start[rows[i] + 1]), start[i]);
    }
    return { start, column, value, columns: all.columns };
}
/** The column of each term, -1 where it is left out. Terms come sorted, so an order by number is one by text. */
function chosenTerms(texts) {
    const common = [...texts.keys()].filter((term) => texts[term] >= FEWEST_TEXTS);
    const kept = common.length <= MOST_TERMS
        ? common
        : common
            .sort((a, b) => texts[b] - texts[a] || a - b)
            .slice(0, MOST_TERMS)
            .sort((a, b) => a - b);
    const columnOf = new Int32Array(texts.length).fill(-1);
    for (const [column, term] of kept.entries())
        columnOf[term] = column;
    return columnOf;
}
/** Domains of at least two queries, numbered; none where they do not tell the queries apart. */
function commonDomains(domains) {
    const counts = new Map();
    for (const domain of domains) {
        if (domain !== undefined)
            counts.set(domain, (counts.get(domain) ?? 0) + 1);
    }
    const kept = [...counts.keys()].filter((domain) => counts.get(domain) >= FEWEST_TEXTS).sort();
    const isEverywhere = kept.length === 1 && counts.get(kept[0]) === domains.length;
    return new Map(isEverywhere ? [] : kept.map((domain, number) => [domain, number]));
}
/** null where all lengths are the same. */
function scaledLengths(lengths) {
    const logs = lengths.map(Math.log1p);
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
    if (!(deviation > 1e-9))
        return null;
    return logs.map((log) => Math.max(-features_FARTHEST, Math.min(features_FARTHEST, (log - mean) / deviation)));
}
function toUnitLength(values) {
    let squares = 0;
    for (const x of values)
        squares += x * x;
    if (squares > 0)
        for (let i = 0; i < values.length; i++)
            values[i] /= Math.sqrt(squares);
}

;// CONCATENATED MODULE: ./build/policies/nearest-queries.js
/** Neighbours of each query that are kept: enough that most sets of training queries have the most that a router asks for among them. */
const KEPT = 800;
/** The queries nearest to each, by the cosine of their terms; once for all folds and deals. */
class NearestQueries {
    features;
    start;
    query;
    value;
    similarity;
    known;
    queries;
    constructor(features) {
        this.features = features;
        const { termColumns } = features;
        this.queries = features.start.length - 1;
        this.known = Array.from({ length: this.queries });
        this.start = new Uint32Array(termColumns + 1);
        this.forEachTerm((column) => (this.start[column + 1] += 1));
        for (let c = 0; c < termColumns; c++)
            this.start[c + 1] += this.start[c];
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
    /** Those of some queries that are nearest to one, nearest first, at most `most`; itself is not among them. */
    to(query, most, among) {
        const near = (this.known[query] ??= this.nearest(query));
        const found = new Uint32Array(Math.min(most, near.length));
        let count = 0;
        for (let i = 0; i < near.length && count < found.length; i++)
            if (among[near[i]] === 1)
                found[count++] = near[i];
        return found.subarray(0, count);
    }
    /** All that share a term, nearest first, at most KEPT; equally near ones in their order. */
    nearest(row) {
        const { features, start, query, value, similarity } = this;
        similarity.fill(0);
        for (let k = features.start[row]; k < features.start[row + 1]; k++) {
            const column = features.column[k];
            if (column >= features.termColumns)
                break;
            const x = features.value[k];
            for (let at = start[column]; at < start[column + 1]; at++)
                similarity[query[at]] += x * value[at];
        }
        similarity[row] = 0;
        // The least similarity that still counts, from a sort without a comparison function, which is fast.
        const sorted = similarity.slice().sort();
        const least = Math.max(sorted[Math.max(0, sorted.length - KEPT)], Number.MIN_VALUE);
        const near = [];
        for (let i = 0; i < similarity.length; i++)
            if (similarity[i] >= least)
                near.push(i);
        return Uint32Array.from(near.sort((a, b) => similarity[b] - similarity[a] || a - b).slice(0, KEPT));
    }
    forEachTerm(visit) {
        const { start, column, value, termColumns } = this.features;
        for (let query = 0; query < this.queries; query++) {
            for (let k = start[query]; k < start[query + 1] && column[k] < termColumns; k++)
                visit(column[k], value[k], query);
        }
    }
}

;// CONCATENATED MODULE: ./build/policies/most-likely.js
/** The model with the highest estimate; of equal ones the better model, so that no signal means the single best. */
function mostLikely(models, estimate) {
    let [best, highest] = [0, -Infinity];
    for (let m = 0; m < models; m++) {
        const value = estimate(m);
        if (value > highest)
            [best, highest] = [m, value];
    }
    return best;
}

;// CONCATENATED MODULE: ./build/policies/neighbours.js

/** Numbers of neighbours to choose among. Beside them stands all of the training queries: each model's own accuracy. */
const SIZES = [5, 10, 20, 50, 100];
const neighbours_MOST = SIZES.at(-1);
/**
 * Routes by nearest neighbours: the model that is right most often on the training queries most like this one, by the
 * cosine of their TF-IDF rows.
 *
 * How many neighbours is chosen among the training queries, each predicted from the others: the number with the least
 * mean squared error over all models (Brier score). Where no number predicts better than the models' accuracies, every
 * query goes to the best model; so does a query that shares no term with any training query.
 */
function routeByNeighbours({ nearest, training, heldOut, right }) {
    const isTraining = new Uint8Array(nearest.queries);
    for (const query of training)
        isTraining[query] = 1;
    const near = (query) => nearest.to(query, neighbours_MOST, isTraining);
    const size = chooseSize(near, training, right);
    if (size === undefined)
        return new Uint32Array(heldOut.length);
    return heldOut.map((query) => {
        const neighbours = near(query).subarray(0, size);
        return mostLikely(right.length, (m) => {
            let correct = 0;
            for (const neighbour of neighbours)
                correct += right[m][neighbour];
            return correct;
        });
    });
}
/** undefined where accuracies alone predict best. */
function chooseSize(nearestTo, training, right) {
    const n = training.length;
    const correct = right.map((of) => training.reduce((sum, query) => sum + of[query], 0));
    const losses = new Float64Array(SIZES.length);
    let lossAlone = 0;
    for (const query of training) {
        const near = nearestTo(query);
        for (const [m, of] of right.entries()) {
            const outcome = of[query];
            // Of the others only, as for the neighbours.
            const alone = (correct[m] - outcome) / Math.max(1, n - 1);
            lossAlone += (alone - outcome) ** 2;
            let sum = 0;
            for (let s = 0, seen = 0; s < SIZES.length; s++) {
                for (; seen < Math.min(SIZES[s], near.length); seen++)
                    sum += of[near[seen]];
                losses[s] += ((seen === 0 ? alone : sum / seen) - outcome) ** 2;
            }
        }
    }
    const least = losses.indexOf(Math.min(...losses));
    return losses[least] < lossAlone ? SIZES[least] : undefined;
}

;// CONCATENATED MODULE: ./build/policies/logistic.js
/** Norm of the gradient at which a fit ends. The penalty makes weights at most this far from the best ones. */
const CLOSE_ENOUGH = 1e-3;
const MOST_STEPS = 50;
/**
 * Logistic regression with a quadratic penalty: the weights w and the intercept b that minimise
 *
 *     |w|^2 / 2 + strength x sum over rows of log(1 + exp(-y (x w + b))),    y = 1 where right, -1 where wrong,
 *
 * with the intercept free of the penalty. Newton steps, each found by conjugate gradients from products with the rows
 * alone (a truncated Newton method: Lin, Weng and Keerthi, Journal of Machine Learning Research 9, 2008), shortened
 * until they decrease the objective enough. No chance and no learning rate: the objective is strictly convex, and
 * the fit ends at its minimum.
 *
 * Written here because what npm has does not serve: dense matrices, a fixed number of plain gradient steps and no
 * penalty, which on texts is neither fast nor converged.
 *
 * @param right     of each row, 1 or 0; both must occur, or the intercept has no finite best value
 * @param strength  weight of the data against the penalty, > 0
 * @param options   `from`: where to begin; the fit for another strength saves steps. `closeEnough`: see CLOSE_ENOUGH
 * @throws RangeError where the outcomes are all the same, or the strength is not positive
 */
function fitLogistic(rows, right, strength, { from, closeEnough = CLOSE_ENOUGH } = {}) {
    const n = rows.start.length - 1;
    let correct = 0;
    for (let i = 0; i < n; i++)
        correct += right[i];
    if (!(strength > 0))
        throw new RangeError(`fitLogistic: the strength must be positive, not ${strength}`);
    if (!(correct > 0 && correct < n))
        throw new RangeError('fitLogistic: right and wrong outcomes must both occur');
    const weights = from?.weights.slice() ?? new Float64Array(rows.columns);
    let intercept = from?.intercept ?? Math.log(correct / (n - correct));
    const margins = times(rows, weights).map((x) => x + intercept);
    const [slope, curvature] = [new Float64Array(n), new Float64Array(n)];
    for (let step = 0; step < MOST_STEPS; step++) {
        for (let i = 0; i < n; i++) {
            const p = 1 / (1 + Math.exp(-margins[i]));
            slope[i] = strength * (p - right[i]);
            curvature[i] = strength * p * (1 - p);
        }
        const gradient = weights.slice();
        addTransposed(rows, slope, gradient);
        const norm = Math.hypot(Math.sqrt(dot(gradient, gradient)), logistic_sum(slope));
        if (norm <= closeEnough)
            break;
        const move = newtonMove(rows, slope, curvature, gradient, Math.min(0.1, Math.sqrt(norm)) * norm);
        const decrease = dot(gradient, move.weights) + logistic_sum(slope) * move.intercept;
        const length = stepLength(weights, margins, move, decrease, right, strength);
        if (length === 0)
            break;
        for (let j = 0; j < weights.length; j++)
            weights[j] += length * move.weights[j];
        for (let i = 0; i < n; i++)
            margins[i] += length * move.margins[i];
        intercept += length * move.intercept;
    }
    return { weights, intercept };
}
/** The log odds that a row is right. */
function marginOf({ weights, intercept }, rows, row) {
    let margin = intercept;
    for (let k = rows.start[row]; k < rows.start[row + 1]; k++)
        margin += weights[rows.column[k]] * rows.value[k];
    return margin;
}
/** How far to go: halved until the objective falls by enough; 0 where rounding is all that is left to gain. */
function stepLength(weights, margins, move, decrease, right, strength) {
    const objective = (length) => {
        let [loss, penalty] = [0, 0];
        for (let i = 0; i < margins.length; i++)
            loss += logLoss(margins[i] + length * move.margins[i], right[i]);
        for (let j = 0; j < weights.length; j++)
            penalty += (weights[j] + length * move.weights[j]) ** 2;
        return penalty / 2 + strength * loss;
    };
    const before = objective(0);
    for (let length = 1; length > 1e-10; length /= 2) {
        if (objective(length) <= before + 1e-4 * length * decrease)
            return length;
    }
    return 0;
}
/**
 * The Newton step to a tolerance: conjugate gradients for the weights, preconditioned with the diagonal. The intercept is
 * eliminated: whatever the weights do, it moves so that its own equation holds. Texts are all positive numbers, so
 * left in it would be nearly dependent on the weights, and the search slow.
 */
function newtonMove(rows, slope, curvature, gradient, tolerance) {
    const [total, pull] = [logistic_sum(curvature), logistic_sum(slope)];
    const size = gradient.length;
    const means = new Float64Array(size);
    addTransposed(rows, curvature, means);
    const diagonal = new Float64Array(size).fill(1);
    addSquares(rows, curvature, diagonal);
    for (let j = 0; j < size; j++)
        diagonal[j] -= means[j] ** 2 / total;
    const weights = new Float64Array(size);
    const residual = gradient.map((g, j) => (means[j] * pull) / total - g);
    const search = residual.map((r, j) => r / diagonal[j]);
    const product = new Float64Array(size);
    let fit = dot(residual, search);
    let left = dot(residual, residual);
    for (let round = 0; round < size && Math.sqrt(left) > tolerance; round++) {
        const along = times(rows, search);
        const shift = dot(curvature, along) / total;
        for (let i = 0; i < along.length; i++)
            along[i] = curvature[i] * (along[i] - shift);
        product.set(search);
        addTransposed(rows, along, product);
        const length = fit / dot(search, product);
        const before = fit;
        [fit, left] = [0, 0];
        for (let j = 0; j < size; j++) {
            weights[j] += length * search[j];
            const r = residual[j] - length * product[j];
            residual[j] = r;
            left += r * r;
            fit += (r * r) / diagonal[j];
        }
        for (let j = 0; j < size; j++)
            search[j] = residual[j] / diagonal[j] + (fit / before) * search[j];
    }
    const margins = times(rows, weights);
    const intercept = -(pull + dot(curvature, margins)) / total;
    return { weights, intercept, margins: margins.map((x) => x + intercept) };
}
function times({ start, column, value }, vector) {
    const result = new Float64Array(start.length - 1);
    for (let i = 0; i < result.length; i++) {
        let total = 0;
        for (let k = start[i]; k < start[i + 1]; k++)
            total += value[k] * vector[column[k]];
        result[i] = total;
    }
    return result;
}
/** Adds the transposed rows times a vector. */
function addTransposed({ start, column, value }, vector, to) {
    for (let i = 0; i < vector.length; i++) {
        const x = vector[i];
        for (let k = start[i]; k < start[i + 1]; k++)
            to[column[k]] += value[k] * x;
    }
}
/** Adds the transposed squares of the rows times a vector. */
function addSquares({ start, column, value }, vector, to) {
    for (let i = 0; i < vector.length; i++) {
        const x = vector[i];
        for (let k = start[i]; k < start[i + 1]; k++)
            to[column[k]] += value[k] * value[k] * x;
    }
}
function dot(a, b) {
    let total = 0;
    for (let i = 0; i < a.length; i++)
        total += a[i] * b[i];
    return total;
}
function logistic_sum(values) {
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += values[i];
    return total;
}
/** -log P(outcome) at a margin, without overflow. */
function logLoss(margin, right) {
    const against = right ? -margin : margin;
    return Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
}

;// CONCATENATED MODULE: ./build/policies/routers-picks.js
/** Right answers of a model among some queries. */
function countRight(right, queries) {
    let correct = 0;
    for (const query of queries)
        correct += right[query];
    return correct;
}

;// CONCATENATED MODULE: ./build/policies/routers-logistic.js




/** Weights of the data against the penalty, weakest first. Beside them stands 0: no features, each model's own accuracy. */
const STRENGTHS = [0.1, 1];
/** Every so-manieth training query is kept back to choose the strength by. */
const KEPT_BACK = 4;
/** Norm of the gradient at which a fit ends: what is left moves no estimate by a thousandth. */
const routers_logistic_CLOSE_ENOUGH = 0.1;
/** A router by logistic regression (routeByLogistic) whose fits begin where those of other folds and deals ended. */
function logisticRouter() {
    const fits = new Map();
    return (task) => routeByLogistic(task, fits);
}
/**
 * Routes by logistic regression: for each model the probability that it is right, and the query goes to the highest.
 *
 * The strength is one for all models. It is chosen inside the training queries, a quarter of which is kept back, by the
 * sum of the logarithmic losses of all models there: with few queries that tells signal from noise better than the
 * accuracy of the routed answers does. Strengths are tried from weak to strong until the loss rises. Where features
 * predict no better than the models' accuracies, every query goes to the best model.
 */
function routeByLogistic(task, fits) {
    const { features, models, training, heldOut, right } = task;
    const fitted = training.filter((_, i) => i % KEPT_BACK !== 0);
    const keptBack = training.filter((_, i) => i % KEPT_BACK === 0);
    const strength = chooseStrength(task, fitted, keptBack, fits);
    const picks = new Uint32Array(heldOut.length);
    if (strength === 0)
        return picks;
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
        let sum = 0;
        for (const [m, predictor] of predictors.entries())
            for (const query of keptBack)
                sum += logLoss(predict(predictor, features, query), right[m][query]);
        return sum;
    };
    let best = 0;
    let least = loss(right.map((of) => constantOf(of, fitted)));
    for (const strength of STRENGTHS) {
        const now = loss(right.map((of, m) => predictorOf(rows, of, fitted, strength, models[m], fits)));
        if (!(now < least))
            break;
        [best, least] = [strength, now];
    }
    return best;
}
function predictorOf(rows, of, queries, strength, model, fits) {
    const correct = countRight(of, queries);
    if (correct === 0 || correct === queries.length)
        return constantOf(of, queries);
    const right = Uint8Array.from(queries, (query) => of[query]);
    const key = `${model} at ${strength}`;
    const fit = fitLogistic(rows, right, strength, { from: fits.get(key), closeEnough: routers_logistic_CLOSE_ENOUGH });
    fits.set(key, fit);
    return fit;
}
/** The log odds of being right on any query, one right and one wrong answer added so that they are finite. */
function constantOf(of, queries) {
    const correct = countRight(of, queries);
    return { margin: Math.log((correct + 1) / (queries.length - correct + 1)) };
}
function predict(predictor, rows, row) {
    return 'margin' in predictor ? predictor.margin : marginOf(predictor, rows, row);
}

;// CONCATENATED MODULE: ./build/policies/routers.js











/** Queries that routers are measured on; of more, a sample. */
const MOST_QUERIES = 10_000;
/** Training queries of a fold that routers learn from texts; of more, some. */
const MOST_TRAINING = 2_000;
/** The models that are best on the training queries, among which routers choose by texts. */
const MOST_MODELS = 12;
/**
 * Routers that could be built on these results, each learned on the training folds and scored on the fold held out: the
 * best model of the query's domain, logistic regressions on its text, and its nearest neighbours.
 *
 * A query's domain is its subject, or its task where none is logged. Routers see the query and no answer.
 *
 * @returns the routers that there is something to learn for, and why others are missing or measured on less
 */
function routers(context, costs) {
    const notes = [];
    const queries = queriesOf(context);
    const realised = [];
    const learned = (name, on, picks) => {
        realised.push(realiseLearned(name, 'router', on, (deal) => playOf(picks(deal), deal, costs)));
    };
    if (new Set(queries.domains).size > 1) {
        learned('router: best model of the domain', context, (deal) => picksByDomain(deal, queries));
    }
    else {
        notes.push('No router by domain: the queries have no subjects or tasks that tell them apart.');
    }
    if (context.weights !== null) {
        notes.push('No router learned from texts: rows stand for several identical queries, which would be in training and test alike.');
    }
    else if (queries.prompts.every((prompt) => prompt === undefined)) {
        notes.push('No router learned from texts: the results hold no prompts.');
    }
    else {
        const texts = textsOf(context, queries);
        const deals = routers_dealsWithin(context, texts);
        const on = { ...context, deals: context.deals.slice(0, deals) };
        for (const [name, router] of ROUTERS) {
            const route = router();
            learned(name, on, (deal) => picksByTexts(route, deal, texts));
        }
        const without = queries.prompts.filter((prompt) => prompt === undefined).length;
        if (without > 0)
            notes.push(`${without} of ${queries.prompts.length} queries have no prompt and were routed by domain at most.`);
        if (queries.sampled)
            notes.push(`Routers from texts were measured on a sample of ${MOST_QUERIES} queries.`);
        if (context.matrix.models.length > MOST_MODELS)
            notes.push(`Routers from texts choose among the ${MOST_MODELS} models that are best on the training queries.`);
        if (trainingOf(texts) === MOST_TRAINING)
            notes.push(`Routers from texts learned from ${MOST_TRAINING} queries a fold, to keep the time short.`);
        if (deals < context.deals.length)
            notes.push(`Routers from texts were measured on ${deals} of the ${context.deals.length} deals, to keep the time short.`);
    }
    return { realised: realised.filter((policy) => policy !== undefined), notes };
}
function queriesOf({ rows, matrix, evidence }) {
    const ids = Array.from(rows, (row) => matrix.id(row));
    const positions = (0,hash_order/* hashOrder */.V)(ids);
    return {
        positions,
        domains: Array.from(positions, (at) => evidence?.subjects[rows[at]] ?? taskOf(ids[at])),
        prompts: Array.from(positions, (at) => evidence?.prompts[rows[at]]),
        sampled: positions.length > MOST_QUERIES,
    };
}
/** The task of a query id of the form `task:id`. */
function taskOf(id) {
    return /^((?:[^\\:]|\\.)+):/s.exec(id)?.[1];
}
/** Models best first by the training queries of a fold; of equal ones the first name. */
function preference({ matrix, folds }, fold) {
    const { rows, weights } = folds[fold].training;
    const correct = matrix.right.map((right) => (0,error_overlap/* overlap */.E)(right, rows, weights));
    return [...matrix.models.keys()].sort((a, b) => correct[b] - correct[a] || (matrix.models[a] < matrix.models[b] ? -1 : 1));
}
/** By position, the model that is best in the query's domain on the training folds; the best of all where the domain is new. */
function picksByDomain(context, { positions, domains }) {
    const { matrix, rows, foldOf, folds, weights } = context;
    const size = matrix.models.length;
    const numbers = new Map();
    const numberOf = domains.map((domain) => {
        if (!numbers.has(domain))
            numbers.set(domain, numbers.size);
        return numbers.get(domain);
    });
    const correct = folds.map(() => new Float64Array(numbers.size * size));
    for (const [i, position] of positions.entries()) {
        const weight = weights?.[position] ?? 1;
        for (let m = 0; m < size; m++) {
            if ((0,outcomes_bits/* hasBit */.c0)(matrix.right[m], rows[position]))
                correct[foldOf[position]][numberOf[i] * size + m] += weight;
        }
    }
    const picks = new Int32Array(rows.length);
    const total = Float64Array.from(correct[0], (_, cell) => correct.reduce((sum, of) => sum + of[cell], 0));
    for (const fold of folds.keys()) {
        const order = preference(context, fold);
        const best = Array.from({ length: numbers.size }, (_, domain) => {
            // A new domain has no right answers in training: all models tie, and the first in the order is the best of all.
            const at = domain * size;
            return order[mostLikely(size, (k) => total[at + order[k]] - correct[fold][at + order[k]])];
        });
        for (const [i, position] of positions.entries())
            if (foldOf[position] === fold)
                picks[position] = best[numberOf[i]];
    }
    return picks;
}
const ROUTERS = [
    ['router: tf-idf logistic', logisticRouter],
    ['router: nearest neighbours', () => routeByNeighbours],
];
function textsOf({ matrix, rows }, queries) {
    const positions = queries.positions.subarray(0, MOST_QUERIES);
    const prompts = queries.prompts.slice(0, MOST_QUERIES);
    const facts = {
        terms: countTerms(prompts),
        domains: queries.domains.slice(0, MOST_QUERIES),
        lengths: Float64Array.from(prompts, (prompt) => prompt?.length ?? 0),
    };
    const features = fitFeatures(facts);
    const right = matrix.right.map((bits) => Uint8Array.from(positions, (at) => Number((0,outcomes_bits/* hasBit */.c0)(bits, rows[at]))));
    return { positions, features, nearest: new NearestQueries(features), right };
}
/** Training queries of a fold that are learned from, at most. */
function trainingOf({ positions }) {
    return Math.min(MOST_TRAINING, positions.length);
}
function routers_dealsWithin({ deals, folds, matrix }, texts) {
    const training = trainingOf(texts);
    const perQuery = texts.features.column.length / texts.positions.length;
    const steps = perQuery * STEPS.fittedFeature + STEPS.neighbour;
    const deal = folds.length * Math.min(MOST_MODELS, matrix.models.length) * training * steps;
    return Math.max(1, Math.min(deals.length, Math.floor(BUDGET.routers / deal)));
}
/** By position, what a router picks that reads the text; -1 for queries outside the sample. */
function picksByTexts(route, deal, texts) {
    const { rows, foldOf, folds } = deal;
    const { features, nearest, positions, right } = texts;
    const picks = new Int32Array(rows.length).fill(-1);
    const all = Uint32Array.from(positions.keys());
    for (const fold of folds.keys()) {
        const heldOut = all.filter((i) => foldOf[positions[i]] === fold);
        const training = all.filter((i) => foldOf[positions[i]] !== fold).subarray(0, MOST_TRAINING);
        const models = preference(deal, fold).slice(0, MOST_MODELS);
        const picked = route({ features, nearest, training, heldOut, models, right: models.map((m) => right[m]) });
        for (const [i, query] of heldOut.entries())
            picks[positions[query]] = models[picked[i]];
    }
    return picks;
}
/** What comes of a router's picks, models by position; -1 where it has none. */
function playOf(picks, { matrix, rows }, costs) {
    const of = (by) => Float64Array.from(picks, (m, i) => by.get(matrix.models[m] ?? '')?.[rows[i]] ?? NaN);
    return {
        outcome: Float64Array.from(picks, (m, i) => (m < 0 ? NaN : Number((0,outcomes_bits/* hasBit */.c0)(matrix.right[m], rows[i])))),
        cost: of(costs.dollars),
        latency: of(costs.seconds),
    };
}

;// CONCATENATED MODULE: ./build/policies/bootstrap.js


const MOST_REPLICATES = 2000;
const FEWEST_REPLICATES = 200;
/** Draws, of about a tenth of a microsecond each. */
const WORK = 2e7;
/** In an order of their own, so that neither the order of rows nor that of models decides what is drawn. */
function kindsOf(queries) {
    const kinds = new Map();
    for (const { queries: count, gain, room } of queries) {
        const rooms = kinds.get(gain) ?? new Map();
        if (rooms.size === 0)
            kinds.set(gain, rooms);
        rooms.set(room, (rooms.get(room) ?? 0) + count);
    }
    return [...kinds]
        .flatMap(([gain, rooms]) => [...rooms].map(([room, count]) => ({ queries: count, gain, room })))
        .sort((a, b) => a.gain - b.gain || a.room - b.room);
}
/** Resamples queries by their kinds. Fewer replicates where kinds are very many, but not below 200. */
function resampled(kinds, random) {
    const replicates = Math.min(MOST_REPLICATES, Math.max(FEWEST_REPLICATES, Math.floor(WORK / kinds.length)));
    const counts = Float64Array.from(kinds, ({ queries }) => queries);
    const queries = counts.reduce((sum, count) => sum + count, 0);
    const drawn = new Float64Array(kinds.length);
    const gains = new Float64Array(replicates);
    const shares = [];
    for (let r = 0; r < replicates; r++) {
        (0,multinomial/* resample */.c)(counts, drawn, random);
        let [gain, room] = [0, 0];
        for (let k = 0; k < kinds.length; k++) {
            gain += drawn[k] * kinds[k].gain;
            room += drawn[k] * kinds[k].room;
        }
        gains[r] = gain / queries;
        if (room > 0)
            shares.push(gain / room);
    }
    return { replicates, gains: gains.sort(), shares: Float64Array.from(shares).sort() };
}
/** What lies between the delta/2 and the 1 - delta/2 percentiles. */
function middle(sorted, delta) {
    return [percentile(sorted, delta / 2), percentile(sorted, 1 - delta / 2)];
}

;// CONCATENATED MODULE: ./build/policies/draw-ballots.js

function drawBallots(model, evidence, keys, { rows, weights }) {
    const start = new Int32Array(rows.length + 1);
    const [choice, right] = [[], []];
    let [queries, correct, answered] = [0, 0, 0];
    for (let i = 0; i < rows.length; i++) {
        let rightHere = 0;
        for (const draw of evidence.draws) {
            const verdict = draw.right[rows[i]];
            if (verdict < 0)
                continue;
            const key = keys.of(draw.answer[rows[i]]);
            choice.push(key);
            right.push(verdict);
            rightHere += verdict;
            if (key !== ABSTAINS)
                answered += 1;
        }
        start[i + 1] = choice.length;
        const drawn = choice.length - start[i];
        if (drawn === 0)
            continue;
        queries += weights?.[i] ?? 1;
        correct += ((weights?.[i] ?? 1) * rightHere) / drawn;
    }
    return {
        model,
        start,
        choice: Int32Array.from(choice),
        right: Float64Array.from(right),
        accuracy: correct / queries,
        answered: answered / choice.length,
    };
}
/** The same draws as votes on outcomes: all wrong answers are one choice, all right ones the other. */
function asOutcomes(ballots) {
    return { ...ballots, choice: Int32Array.from(ballots.right) };
}
function drawsAt({ start }, position) {
    return start[position + 1] - start[position];
}
/** Share of the draws at a position that are right. */
function rightShare({ start, right }, position) {
    let total = 0;
    for (let d = start[position]; d < start[position + 1]; d++)
        total += right[d];
    return total / (start[position + 1] - start[position]);
}

;// CONCATENATED MODULE: ./build/policies/draw-correlation.js

/**
 * Phi correlation of the wrong-indicators of two different draws of one model on the same query.
 *
 * @returns null where no query has two draws, or where all draws are right or all wrong
 */
function correlationWithin(ballots, { rows, weights }) {
    let [queries, wrong, both] = [0, 0, 0];
    for (let i = 0; i < rows.length; i++) {
        const drawn = drawsAt(ballots, i);
        if (drawn < 2)
            continue;
        const weight = weights?.[i] ?? 1;
        const share = 1 - rightShare(ballots, i);
        queries += weight;
        wrong += weight * share;
        // Pairs of different draws: what a draw shares with itself says nothing.
        both += (weight * share * (share * drawn - 1)) / (drawn - 1);
    }
    return phi(both / queries, wrong / queries, wrong / queries);
}
/** Mean phi correlation between a draw of one model and a draw of another, over all pairs that have one. */
function correlationBetween(models, { rows, weights }) {
    const pairs = [];
    for (const [m, first] of models.entries()) {
        for (const second of models.slice(0, m)) {
            let [queries, a, b, both] = [0, 0, 0, 0];
            for (let i = 0; i < rows.length; i++) {
                if (drawsAt(first, i) === 0 || drawsAt(second, i) === 0)
                    continue;
                const weight = weights?.[i] ?? 1;
                const [x, y] = [1 - rightShare(first, i), 1 - rightShare(second, i)];
                queries += weight;
                a += weight * x;
                b += weight * y;
                both += weight * x * y;
            }
            const rho = phi(both / queries, a / queries, b / queries);
            if (rho !== null)
                pairs.push(rho);
        }
    }
    return pairs.length === 0 ? null : pairs.reduce((sum, rho) => sum + rho, 0) / pairs.length;
}
function phi(both, first, second) {
    const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
    return spread > 0 ? (both - first * second) / spread : null;
}

;// CONCATENATED MODULE: ./build/policies/count-votes.js

/** Sums of weights that differ by less are a tie: the order of addition must not break it. */
const ROUNDING = 1e-9;
/**
 * Counts the votes on one query at a time.
 *
 * The answer with most votes wins. Ties are split fairly: each of the leading answers is returned with the same
 * chance, and the outcome is the mean. An answer that was graded both right and wrong counts by the share of its
 * voters who were graded right. Where everybody abstains there is no answer, and that is wrong.
 */
class VoteCount {
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
        if (choice === ABSTAINS)
            return;
        let at = 0;
        while (at < this.options && this.choices[at] !== choice)
            at += 1;
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
        for (let at = 0; at < this.options; at++)
            most = Math.max(most, this.votes[at]);
        let [winners, right] = [0, 0];
        for (let at = 0; at < this.options; at++) {
            if (this.votes[at] < most * (1 - ROUNDING))
                continue;
            winners += 1;
            right += this.rights[at] / this.voters[at];
        }
        return winners === 0 ? 0 : right / winners;
    }
}

;// CONCATENATED MODULE: ./build/policies/sampled-votes.js




const MOST_PARTITIONS = 100;
const FEWEST_PARTITIONS = 20;
/** Ballots counted in all, of some ten nanoseconds each, over so many numbers of voters. */
const sampled_votes_WORK = 3e7;
const sampled_votes_SIZES = 4;
/** How often the draws of a query are dealt into votes. */
function partitionsFor(positions, k) {
    const affordable = Math.floor(sampled_votes_WORK / (2 * sampled_votes_SIZES * k * Math.max(1, positions)));
    return Math.min(MOST_PARTITIONS, Math.max(FEWEST_PARTITIONS, affordable));
}
/** A generator for each query, so that neither the order of the rows nor the seed ever matters. */
function randomAt(position, k, { matrix, rows }) {
    return (0,stats_random/* seededRandom */.I)(hashText(`${k} ${matrix.id(rows[position])}`, 0));
}
/** Mean outcome of the vote of k different draws of one model. */
function voteOf(ballots, position, k, partitions, random) {
    const from = ballots.start[position];
    const draws = Int32Array.from({ length: drawsAt(ballots, position) }, (_, d) => from + d);
    const count = new VoteCount(k);
    // With no more draws than voters there is only one vote.
    const times = draws.length === k ? 1 : partitions;
    let total = 0;
    for (let p = 0; p < times; p++) {
        count.clear();
        for (let v = 0; v < k; v++) {
            const at = v + (0,stats_random/* integerBelow */.e)(random, draws.length - v);
            [draws[v], draws[at]] = [draws[at], draws[v]];
            count.add(ballots.choice[draws[v]], ballots.right[draws[v]]);
        }
        total += count.outcome();
    }
    return total / times;
}
/** Mean outcome of the vote of one draw of each model. */
function mixedVoteOf(pool, position, partitions, random) {
    const count = new VoteCount(pool.length);
    const times = pool.every((ballots) => drawsAt(ballots, position) === 1) ? 1 : partitions;
    let total = 0;
    for (let p = 0; p < times; p++) {
        count.clear();
        for (const ballots of pool) {
            const draw = ballots.start[position] + (0,stats_random/* integerBelow */.e)(random, drawsAt(ballots, position));
            count.add(ballots.choice[draw], ballots.right[draw]);
        }
        total += count.outcome();
    }
    return total / times;
}

;// CONCATENATED MODULE: ./build/policies/self-moa.js








/** Numbers of voters: odd ones, because a vote of two or four is mostly ties. */
const VOTERS = [3, 5, 7, 9];
/** Models are of similar accuracy within this of each other, on the mean over their draws. */
const SIMILAR = 0.05;
/** Share of the queries, and of the draws, that must have what is voted on. */
const NEARLY_ALL = 0.95;
/**
 * Is it diversity that a vote lives from? The vote of k samples of one model against the vote of one sample each of k
 * models of similar accuracy, on the same queries.
 *
 * The one model is the single best (or the declared baseline). The mixed pool is that model and the k - 1 nearest to it
 * in mean accuracy over their draws, none further away than 5 points: against much weaker ones the comparison would be
 * of accuracies. The best model is known from the same queries, which favours it a little: `selfSingle` and
 * `mixedSingle` say from which accuracy either side starts.
 *
 * Which samples vote is drawn again and again, and the accuracies are means over these partitions. The interval
 * resamples queries. In `realised` stands the vote of the single best model of each fold, chosen on the others.
 *
 * @param costs  those that were logged where none are given
 */
function selfMoaOf(context, costs = loggedCosts(context)) {
    const sampled = sampledModels(context);
    if (sampled === undefined)
        return { selfMoa: null, realised: [], notes: [NO_DRAWS] };
    const { ballots, by } = sampled;
    const realised = realisedVote(context, ballots, costs);
    const self = ballots[context.singleBest];
    const pool = self === undefined ? [] : similarTo(self, ballots, context);
    const sizes = self === undefined ? [] : VOTERS.filter((k) => k <= pool.length && isCovered(self, k, context));
    if (self === undefined || sizes.length === 0) {
        return { selfMoa: null, realised, notes: [realised.length === 0 ? NO_DRAWS : NO_POOL] };
    }
    const votes = sizes.map((k) => self_moa_compare(self, pool.slice(0, k), context));
    return {
        selfMoa: {
            model: self.model,
            by,
            rhoWithin: correlationWithin(self, context),
            rhoBetween: correlationBetween(pool.slice(0, sizes.at(-1)), context),
            votes,
        },
        realised,
        notes: [],
    };
}
const NO_DRAWS = 'Votes of several samples of one model were not measured: the single best model has no three graded draws on nearly every query.';
const NO_POOL = 'Several samples of one model were not compared with a mixed pool: there are not three models with draws within 5 points of the single best one.';
/** By model (an index into `matrix.models`); undefined for models of which no draws were logged. */
function sampledModels(context) {
    const { evidence, matrix } = context;
    if (evidence === undefined)
        return undefined;
    const keys = new AnswerKeys(evidence);
    const ballots = matrix.models.map((name) => {
        const model = evidence.models.get(name);
        const own = model === undefined ? undefined : drawBallots(name, model, keys, context);
        return own === undefined || own.right.length === 0 ? undefined : own;
    });
    const known = ballots.filter((own) => own !== undefined);
    if (known.length === 0)
        return undefined;
    return known.every(({ answered }) => answered >= NEARLY_ALL)
        ? { ballots, by: 'answers' }
        : { ballots: ballots.map((own) => (own === undefined ? undefined : asOutcomes(own))), by: 'outcomes' };
}
/** Whether there are at least k draws on nearly every query. */
function isCovered(ballots, k, { queries, rows, weights }) {
    let covered = 0;
    for (let i = 0; i < rows.length; i++)
        if (drawsAt(ballots, i) >= k)
            covered += weights?.[i] ?? 1;
    return covered >= NEARLY_ALL * queries;
}
/** The model itself and those near it, nearest first. */
function similarTo(self, ballots, context) {
    const distance = ({ accuracy }) => Math.abs(accuracy - self.accuracy);
    const others = ballots
        .filter((own) => own !== undefined && own !== self && isCovered(own, 1, context))
        .map((own) => own)
        .filter((own) => distance(own) <= SIMILAR)
        .sort((a, b) => distance(a) - distance(b) || (a.model < b.model ? -1 : 1));
    return [self, ...others];
}
function self_moa_compare(self, pool, context) {
    const { rows, weights, delta, seed } = context;
    const k = pool.length;
    const usable = [...rows.keys()].filter((i) => drawsAt(self, i) >= k && pool.every((own) => drawsAt(own, i) >= 1));
    const partitions = partitionsFor(usable.length, k);
    const [own, mixed, ownSingle, mixedSingle] = [[], [], [], []];
    for (const i of usable) {
        const random = randomAt(i, k, context);
        own.push(voteOf(self, i, k, partitions, random));
        mixed.push(mixedVoteOf(pool, i, partitions, random));
        ownSingle.push(rightShare(self, i));
        mixedSingle.push(pool.reduce((sum, model) => sum + rightShare(model, i), 0) / k);
    }
    const queries = usable.reduce((sum, i) => sum + (weights?.[i] ?? 1), 0);
    const mean = (values) => values.reduce((sum, value, u) => sum + (weights?.[usable[u]] ?? 1) * value, 0) / queries;
    const kinds = kindsOf(usable.map((i, u) => ({ queries: weights?.[i] ?? 1, gain: own[u] - mixed[u], room: 0 })));
    return {
        k,
        models: pool.map(({ model }) => model),
        queries,
        selfAccuracy: mean(own),
        mixedAccuracy: mean(mixed),
        difference: mean(own) - mean(mixed),
        interval: middle(resampled(kinds, (0,stats_random/* seededRandom */.I)(`${seed} self-moa ${k}`)).gains, delta),
        selfSingle: mean(ownSingle),
        mixedSingle: mean(mixedSingle),
        partitions,
    };
}
/** The vote of as many samples as there are, up to nine, of the single best model of each fold. */
function realisedVote(context, ballots, costs) {
    const { deals, rows } = context;
    const models = [...new Set(deals.flatMap(({ trainingBest }) => [...trainingBest]))];
    const k = VOTERS.findLast((size) => models.every((m) => ballots[m] !== undefined && isCovered(ballots[m], size, context)));
    if (k === undefined)
        return [];
    const partitions = partitionsFor(rows.length, k);
    // The same draws vote in every deal.
    const votes = new Map(models.map((m) => {
        const own = ballots[m];
        const outcome = Float64Array.from(rows, (_, i) => drawsAt(own, i) >= k ? voteOf(own, i, k, partitions, randomAt(i, k, context)) : NaN);
        return [m, outcome];
    }));
    const play = (deal) => ({
        outcome: Float64Array.from(rows, (_, i) => votes.get(deal.trainingBest[deal.foldOf[i]])[i]),
        ...askingAll(deal, Array.from(deal.trainingBest, (m) => Array.from({ length: k }, () => m)), costs),
    });
    const name = `vote of ${k} samples of the single best model`;
    const extra = { heldOut: true, severalDraws: true };
    const { outcome, ...took } = play(context);
    // Where one model is the best in all folds of all deals, nothing was learned.
    const policy = models.length === 1
        ? realise(name, 'self-moa', outcome, context, { ...extra, ...took })
        : realiseLearned(name, 'self-moa', context, play, extra);
    return policy === undefined ? [] : [policy];
}

;// CONCATENATED MODULE: ./build/policies/ballots.js


/** Answers are counted where every model has them on this share of the queries; on the rest it abstains. */
const ballots_NEARLY_ALL = 0.95;
/**
 * The models' answers as ballots, or, where not all of them logged answers, their outcomes: "right" and "wrong" are
 * then the two choices. That takes all wrong answers to a query for the same, so a vote counted so is right no more
 * often than a plurality of the answers would be (as long as right answers are the same answer).
 *
 * Of repeated draws the first counts.
 */
function ballotsOf(context) {
    return answerBallots(context) ?? outcomeBallots(context);
}
function outcomeBallots(context) {
    const right = context.matrix.right.map((bits) => outcomesAt(context.rows, bits));
    return { by: 'outcomes', choice: right, right, severalDraws: false };
}
function answerBallots(context) {
    const { evidence, matrix, queries, rows, weights } = context;
    if (evidence === undefined)
        return undefined;
    const models = matrix.models.map((name) => evidence.models.get(name));
    if (!models.every((model) => model !== undefined))
        return undefined;
    const keys = new AnswerKeys(evidence);
    const choice = [];
    for (const { draws } of models) {
        const own = Int32Array.from(rows, (row) => keys.of(draws[0].answer[row]));
        let answered = 0;
        for (let i = 0; i < own.length; i++)
            if (own[i] !== ABSTAINS)
                answered += weights?.[i] ?? 1;
        if (answered < ballots_NEARLY_ALL * queries)
            return undefined;
        choice.push(own);
    }
    const right = models.map((model, m) => verdicts(model, m, context));
    const severalDraws = right.some((verdict, m) => {
        const outcomes = outcomesAt(rows, matrix.right[m]);
        return verdict.some((each, i) => each !== outcomes[i]);
    });
    return { by: 'answers', choice, right, severalDraws };
}
/** The verdict on the answer that is voted with; the model's outcome where the draw has none. */
function verdicts({ draws }, model, { matrix, rows }) {
    return outcomesAt(rows, matrix.right[model]).map((outcome, i) => {
        const right = draws[0].right[rows[i]];
        return right >= 0 ? right : outcome;
    });
}
function outcomesAt(rows, right) {
    const outcomes = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        if ((0,outcomes_bits/* hasBit */.c0)(right, rows[i]))
            outcomes[i] = 1;
    return outcomes;
}

;// CONCATENATED MODULE: ./build/policies/word-count.js

/** Queries in one word of packed rows: what loops that combine three sets or more add up, without making a set. */
function queriesIn(word, index, weights) {
    if (weights === null)
        return (0,outcomes_bits/* popcount */.pf)(word);
    let total = 0;
    for (let rest = word; rest !== 0; rest &= rest - 1)
        total += weights[index * 32 + 31 - Math.clz32(rest & -rest)];
    return total;
}

;// CONCATENATED MODULE: ./build/policies/best-three.js



/** Only the best few models are tried; on very large evaluations fewer, so that all triples of them take about a second. */
const MOST_CANDIDATES = 40;
const WORDS = 2e8;
/** Triples whose answers are counted, and the ballots that may take. */
const SHORTLIST = 100;
const BALLOTS = 2e7;
/**
 * The three models whose vote is right most often on the training queries of a fold. Tried are all triples of the 40
 * models with the best accuracy there. Majorities of outcomes are counted first, which is quick; where answers are
 * voted on, the answers of the 100 best of these triples decide. Ties go to the better models, then to the first names.
 *
 * @param context  at least three models
 * @param memo     outcomes of votes by their voters, which other folds and deals ask for again
 */
function bestThree(context, ballots, fold, memo = new Map()) {
    const { training } = context.folds[fold];
    const ranked = rankedTriples(context.matrix, training);
    if (ballots.by === 'outcomes')
        return ranked[0];
    const shortlist = ranked.slice(0, Math.max(1, Math.min(SHORTLIST, Math.floor(BALLOTS / (3 * context.rows.length)))));
    let [best, most] = [shortlist[0], -1];
    for (const three of shortlist) {
        const correct = trainingScore(voteOfThree(three, ballots, memo), context, fold);
        if (correct > most + 1e-9)
            [best, most] = [three, correct];
    }
    return best;
}
/** Best first by majorities of outcomes; no more than the shortlist is long. */
function rankedTriples(matrix, training) {
    const models = best_three_candidates(matrix, training);
    const triples = [];
    for (let a = 0; a < models.length; a++) {
        for (let b = a + 1; b < models.length; b++) {
            for (let c = b + 1; c < models.length; c++) {
                const three = [models[a], models[b], models[c]];
                triples.push({ three, correct: majority(matrix, three, training) });
            }
        }
    }
    // The sort is stable: of equal triples the first one tried, that of the better models, stays first.
    triples.sort((x, y) => y.correct - x.correct);
    return triples.slice(0, SHORTLIST).map(({ three }) => three);
}
function best_three_candidates({ models, right }, { rows, weights }) {
    let most = MOST_CANDIDATES;
    const steps = rows.length * (weights === null ? 1 : 32);
    while (most > 3 && (most ** 3 / 6) * steps > WORDS)
        most -= 1;
    const correct = right.map((bits) => (0,error_overlap/* overlap */.E)(bits, rows, weights));
    return [...models.keys()]
        .sort((a, b) => correct[b] - correct[a] || (models[a] < models[b] ? -1 : 1))
        .slice(0, most);
}
/** Training queries on which at least two of the three are right. */
function majority({ right }, [a, b, c], { rows, weights }) {
    const [first, second, third] = [right[a], right[b], right[c]];
    let total = 0;
    for (let w = 0; w < rows.length; w++) {
        const two = (first[w] & second[w]) | (third[w] & (first[w] | second[w]));
        total += queriesIn(rows[w] & two, w, weights);
    }
    return total;
}
/** Values that the memo holds at most. */
const REMEMBERED = 2e7;
function voteOfThree(three, ballots, memo) {
    const known = memo.get(three.join());
    if (known !== undefined)
        return known;
    const count = new VoteCount(3);
    const outcome = Float64Array.from(ballots.right[0], (_, i) => {
        count.clear();
        for (const m of three)
            count.add(ballots.choice[m][i], ballots.right[m][i]);
        return count.outcome();
    });
    if (memo.size * outcome.length > REMEMBERED)
        memo.clear();
    memo.set(three.join(), outcome);
    return outcome;
}
function trainingScore(outcome, { foldOf, weights }, fold) {
    let correct = 0;
    for (let i = 0; i < foldOf.length; i++)
        if (foldOf[i] !== fold)
            correct += (weights?.[i] ?? 1) * outcome[i];
    return correct;
}

;// CONCATENATED MODULE: ./build/policies/regression.js

/** Below this leaving out one model says nothing of what another choice of models would have given. */
const FEWEST_MODELS = 5;
const SUMS = 9;
/**
 * Least squares of y on x and z over cases that each belong to several models, with an interval from leaving out one
 * model, and all cases that it belongs to, at a time (the jackknife; Efron and Stein, Annals of Statistics 9, 1981).
 *
 * Only sums are kept, so that leaving a model out is a subtraction.
 */
class Regression {
    total = new Float64Array(SUMS);
    byModel;
    constructor(models) {
        this.byModel = Array.from({ length: models }, () => new Float64Array(SUMS));
    }
    add(models, x, z, y) {
        const terms = [1, x, z, y, x * x, x * z, z * z, x * y, z * y];
        for (let t = 0; t < SUMS; t++)
            this.total[t] += terms[t];
        for (const model of models) {
            const sums = this.byModel[model];
            for (let t = 0; t < SUMS; t++)
                sums[t] += terms[t];
        }
    }
    /** The slopes on x and on z; null where the cases do not tell the two apart. */
    slopes(delta) {
        const fitted = fit(this.total);
        if (fitted === null)
            return null;
        const present = this.byModel.filter((sums) => sums[0] > 0);
        const without = present.map((sums) => fit(this.total.map((sum, t) => sum - sums[t])));
        const slope = (which) => ({
            estimate: fitted[which],
            interval: jackknife(fitted[which], without.map((each) => each?.[which]), delta),
        });
        return { first: slope(0), second: slope(1) };
    }
}
function fit([n, x, z, y, xx, xz, zz, xy, zy]) {
    const [a, b, c] = [xx - (x * x) / n, xz - (x * z) / n, zz - (z * z) / n];
    const [p, q] = [xy - (x * y) / n, zy - (z * y) / n];
    const determinant = a * c - b * b;
    // Sums lose digits to cancellation; what is left of a determinant below this is rounding.
    if (!(n >= 3 && a > 1e-12 * xx && c > 1e-12 * zz && determinant > 1e-9 * a * c))
        return null;
    return [(c * p - b * q) / determinant, (a * q - b * p) / determinant];
}
function jackknife(estimate, without, delta) {
    const size = without.length;
    if (size < FEWEST_MODELS || without.includes(undefined))
        return null;
    const mean = without.reduce((sum, value) => sum + value, 0) / size;
    const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const reach = studentCritical(size - 1, delta) * Math.sqrt(((size - 1) / size) * squares);
    return [estimate - reach, estimate + reach];
}

;// CONCATENATED MODULE: ./build/policies/triples.js






/** All triples of 106 models; of more, a sample. */
const triples_MOST = 200_000;
const triples_FEWEST = 1000;
/**
 * The majority of outcomes of every triple of models, against the best of the three on the same queries: a query is
 * right where two of them are. In no way held out: the best of the three is known from the queries themselves, which
 * makes it harder to beat, and what comes out is a description of these results.
 *
 * From counts alone: with e_a the errors of a, e_ab of a and b together, the majority makes
 * e_ab + e_ac + e_bc - 2 e_abc errors, and an oracle over the three e_abc.
 *
 * The slopes are least squares over the triples: gain on the mean phi correlation of the three pairs and on the
 * headroom over the best of the three. A triple with a model that is always right or always wrong has no correlation
 * and is left out of them. Triples share models, so the intervals leave out one model at a time.
 *
 * @param sets  wrong sets of the pool, models in the order of their names
 * @returns null below three models
 */
function triplesOf(sets, delta, seed) {
    const size = sets.models.length;
    if (size < 3)
        return null;
    const all = (size * (size - 1) * (size - 2)) / 6;
    const steps = stepsOfRows(sets.complete.length, sets.weights);
    const most = Math.max(triples_FEWEST, Math.min(triples_MOST, Math.floor(BUDGET.triples / steps)));
    if (all <= most) {
        const joint = (0,pairwise/* jointWrongCounts */.mC)(sets);
        const tally = new TripleTally(sets, (a, b) => joint[a * size + b]);
        for (let a = 0; a < size; a++)
            for (let b = a + 1; b < size; b++)
                for (let c = b + 1; c < size; c++)
                    tally.add(a, b, c);
        return tally.result(false, delta);
    }
    // Of a sample most pairs come up once: the matrix of all would be work, and memory, for nothing.
    const tally = new TripleTally(sets, (a, b) => (0,error_overlap/* overlap */.E)(sets.wrong[a], sets.wrong[b], sets.weights));
    const random = (0,stats_random/* seededRandom */.I)(`${seed} triples`);
    for (let drawn = 0; drawn < most; drawn++)
        tally.add(...distinctThree(size, random));
    return tally.result(true, delta);
}
/** Three different numbers below `size`, every set of three as likely as any other. */
function distinctThree(size, random) {
    for (;;) {
        const [a, b, c] = [(0,stats_random/* integerBelow */.e)(random, size), (0,stats_random/* integerBelow */.e)(random, size), (0,stats_random/* integerBelow */.e)(random, size)];
        if (a !== b && a !== c && b !== c)
            return [a, b, c];
    }
}
class TripleTally {
    sets;
    joint;
    regression;
    triples = 0;
    gains = 0;
    losing = 0;
    /** @param joint  queries that two models both get wrong */
    constructor(sets, joint) {
        this.sets = sets;
        this.joint = joint;
        this.regression = new Regression(sets.counts.length);
    }
    add(a, b, c) {
        const { counts, queries, weights, wrong } = this.sets;
        const [ab, ac, bc] = [this.joint(a, b), this.joint(a, c), this.joint(b, c)];
        const allThree = overlapOfThree(wrong[a], wrong[b], wrong[c], weights);
        const majority = ab + ac + bc - 2 * allThree;
        const best = Math.min(counts[a], counts[b], counts[c]);
        const gain = (best - majority) / queries;
        this.triples += 1;
        this.gains += gain;
        if (gain < 0)
            this.losing += 1;
        const rho = (this.phi(a, b, ab) + this.phi(a, c, ac) + this.phi(b, c, bc)) / 3;
        if (Number.isFinite(rho))
            this.regression.add([a, b, c], rho, (best - allThree) / queries, gain);
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
            slopeOnHeadroom: slopes?.second ?? null,
        };
    }
}
/** Queries in all three sets of rows. */
function overlapOfThree(a, b, c, weights) {
    let total = 0;
    for (let w = 0; w < a.length; w++)
        total += queriesIn(a[w] & b[w] & c[w], w, weights);
    return total;
}

;// CONCATENATED MODULE: ./build/policies/votes.js








/**
 * Votes over the pool, against the single best model:
 * - of all models, one vote each. Nothing is learned.
 * - of all models, each with the log-odds of its accuracy on the training folds, the weights that are best where
 *   models err independently (Nitzan and Paroush, International Economic Review 23, 1982). A model that is wrong more
 *   often than right has no vote, rather than one against its answer.
 * - of the three models whose vote is right most often on the training folds.
 *
 * Beside them what the vote of every triple does to the best of the three.
 *
 * @param costs  those that were logged where none are given; a vote costs the answers of all who vote
 */
function votesOf(context, costs = loggedCosts(context)) {
    const { matrix, delta, seed } = context;
    const ballots = ballotsOf(context);
    const counted = ballots.by === 'answers' ? 'plurality' : 'majority';
    const models = matrix.models.length;
    const all = `${counted} of ${models === 2 ? 'both' : `all ${models}`} models`;
    const { severalDraws } = ballots;
    const play = (deal, voters) => ({
        outcome: voted(deal, ballots, voters),
        ...askingAll(deal, voters.map((each) => [...each.keys()]), costs),
    });
    const learned = (name, votersOf) => realiseLearned(name, 'vote', context, (deal) => play(deal, deal.folds.map((_, fold) => votersOf(deal, fold))), { severalDraws });
    const everyone = new Map([...matrix.models.keys()].map((m) => [m, 1]));
    const { outcome, ...took } = play(context, context.folds.map(() => everyone));
    const realised = [
        realise(all, 'vote', outcome, context, { heldOut: true, severalDraws, ...took }),
        learned(`${all}, weighted by accuracy`, ({ folds }, fold) => weighted(context, folds[fold].training)),
    ];
    if (models > 3) {
        const memo = new Map();
        realised.push(learned(`${counted} of the best three models`, (deal, fold) => new Map(bestThree(deal, ballots, fold, memo).map((m) => [m, 1]))));
    }
    return {
        votes: { by: ballots.by, triples: triplesOf((0,wrong_sets/* wrongSets */.L4)(matrix), delta, seed) },
        realised,
        notes: ballots.by === 'answers' ? [] : [BY_OUTCOMES],
    };
}
const BY_OUTCOMES = 'Votes were counted on outcomes, because not every model has an answer on nearly every query: all wrong answers to a query are taken for the same one, so votes over the answers could be right more often than these.';
/** By position, the chance that the vote is right. */
function voted({ foldOf, rows }, { choice, right }, voters) {
    const count = new VoteCount(choice.length);
    return Float64Array.from(rows, (_, i) => {
        count.clear();
        for (const [m, weight] of voters[foldOf[i]])
            count.add(choice[m][i], right[m][i], weight);
        return count.outcome();
    });
}
/** Log-odds of accuracy. Half a query is added to either side, so that nobody is infinitely sure. */
function weighted({ matrix }, { rows, weights, queries }) {
    const odds = matrix.right.map((right) => {
        const correct = (0,error_overlap/* overlap */.E)(right, rows, weights);
        return Math.log((correct + 0.5) / (queries - correct + 0.5));
    });
    const voting = [...odds.entries()].filter(([, weight]) => weight > 0);
    return voting.length > 0 ? new Map(voting) : new Map([...odds.keys()].map((m) => [m, 1]));
}

;// CONCATENATED MODULE: ./build/policies/policies.js










const ONE_CLUSTER_NOTE = 'All queries are of one cluster, which says nothing of others: no limit is narrower than all that is possible.';
const CLUSTERS_NOTE = 'Queries of one cluster were held out together, and limits are by bets on clusters: as wide as so few independent clusters make them.';
/**
 * What policies that can be built reach on these results: the ensembles in them, and votes, routers and cascades that
 * are trained and scored here, each on queries that it did not see.
 *
 * @throws UserError for prices that are none, or of no model
 */
function policiesOf(pool, evidence, options) {
    const { matrix } = pool;
    const prices = (0,policies_prices/* parsePrices */.ap)(options.prices);
    const names = [...matrix.models, ...pool.ensembles.map(({ name }) => name)];
    (0,policies_prices/* checkPrices */.DD)(prices, names);
    const costs = answerCosts(names, matrix.universe.length * 32, evidence, prices);
    const context = policyContext(matrix, evidence, options);
    if (context === undefined)
        return tooFew();
    const ensembles = realisedEnsembles(pool.ensembles, context, costs);
    const votes = votesOf(context, costs);
    const routed = routers(context, costs);
    const cascades = cascadesOf(context, costs);
    const selfMoa = selfMoaOf(context, costs);
    const parts = [votes, routed, cascades, selfMoa];
    const realised = bestFirst([ensembles, ...parts].flatMap((part) => part.realised));
    return {
        headroom: context.headroom,
        realised,
        votes: votes.votes,
        cascades: cascades.cascades,
        selfMoa: selfMoa.selfMoa,
        routers: routerPicks(pool.ensembles, context),
        cost: costReport(context, realised, costs),
        folds: { count: context.folds.length, deals: context.deals.length },
        notes: [
            ...(realised.some(({ deals }) => deals !== null) ? [learnedNote(context)] : []),
            ...clustersNotes(context),
            ...comparatorNotes(context),
            ...parts.flatMap((part) => part.notes),
        ],
    };
}
function clustersNotes({ unitOf }) {
    if (unitOf === null)
        return [];
    return [unitOf.every((unit) => unit === unitOf[0]) ? ONE_CLUSTER_NOTE : CLUSTERS_NOTE];
}
function learnedNote({ deals, folds }) {
    const times = deals.length === 1 ? '' : `, averaged over ${deals.length} deals of the queries into ${folds.length} folds`;
    return `What is said of a learned policy is the gain of policies trained on four fifths of the queries${times}; the one trained on all of them may gain more or less.`;
}
function tooFew() {
    return {
        headroom: 0,
        realised: [],
        votes: { by: 'outcomes', triples: null },
        cascades: [],
        selfMoa: null,
        routers: [],
        cost: null,
        folds: { count: 0, deals: 0 },
        notes: [`No policy was measured: that takes at least ${context_FEWEST_QUERIES} queries that every model answered.`],
    };
}

// EXTERNAL MODULE: ./build/outcomes/pool.js + 2 modules
var pool = __webpack_require__(76);
;// CONCATENATED MODULE: ./build/outcomes/repeated-draws.js

/** Repeated draws of the whole pool; undefined where draws were not kept (`repeats` is not set). */
function repeatedDraws(table, matrix) {
    const rows = [];
    (0,outcomes_bits/* forEachBit */.qs)(matrix.complete, (row) => rows.push(row));
    const models = [];
    for (const name of matrix.models) {
        const { draws } = table.columns.get(name);
        if (draws === undefined)
            return undefined;
        models.push(memberDraws(name, draws, rows));
    }
    return { models, id: (query) => matrix.id(rows[query]) };
}
function memberDraws(name, draws, rows) {
    const member = {
        name,
        draws: new Uint32Array(rows.length),
        right: new Uint32Array(rows.length),
    };
    for (const [i, row] of rows.entries()) {
        const counts = draws.countsOf(row);
        member.draws[i] = counts.draws;
        member.right[i] = counts.right;
    }
    return member;
}

;// CONCATENATED MODULE: ./build/run/analyse.js








/**
 * Everything that is worked out beside the certificate.
 *
 * @param graded  the pool by the grades as given; `pool` itself where nothing was settled
 */
async function analyse(settings, table, pool, graded, certificate, labels, evidence, stage) {
    const { seed, showText } = settings;
    const { matrix } = pool;
    const rows = table.ids.size;
    const delta = (0,level/* deltaOf */.e)(certificate.confidence);
    const families = familiesOf(settings, matrix);
    const by = (input) => labels.find((label) => label.input === input);
    const groups = by('group-by')?.groups(rows);
    const { cluster } = pool;
    const pairOf = by('pair-by')?.clusters(rows);
    const draws = repeatedDraws(table, matrix);
    const diagnostics = diagnose(pool, certificate, {
        seed,
        families,
        stage,
        cluster,
        ...(groups === undefined ? {} : { groups }),
        ...(settings.options === undefined ? {} : { options: settings.options }),
        ...(draws === undefined ? {} : { draws }),
    });
    stage('looking at the queries that every model got wrong');
    const audit = auditOf(pool, evidence, certificate, { families, showText, graded: graded.matrix });
    stage('measuring votes, routers and cascades');
    const { baselineModel: baseline, prices } = settings;
    const policyOptions = { baseline, cluster, delta, seed, prices };
    return {
        diagnostics,
        audit,
        policies: policiesOf(pool, evidence, policyOptions),
        policiesAsGraded: graded === pool || !settings.failOn.includes('no-realised-gain')
            ? null
            : policiesOf(graded, evidence, policyOptions),
        judges: evidence === undefined || evidence.judges.size < 2 ? null : judgeAgreement(evidence.judges, matrix, delta),
        formats: groups === undefined || pairOf === undefined ? null : pairedFormats(matrix, groups, pairOf, delta),
    };
}
/** Families as the user states them. */
function familiesOf({ families }, { models }) {
    const matchers = families.map(({ glob, name }) => ({ name, matches: (0,pool/* nameMatcher */.MH)([glob]) }));
    const byModel = new Map();
    for (const model of models) {
        const family = matchers.find(({ matches }) => matches(model));
        if (family !== undefined)
            byModel.set(model, family.name);
    }
    return byModel;
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lN: () => (/* binding */ bivariateNormalCdfAtZ),
/* harmony export */   nA: () => (/* binding */ bivariateNormalSlopeAtZ)
/* harmony export */ });
/* unused harmony export bivariateNormalCdf */
/* harmony import */ var _gauss_legendre_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5752);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1544);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9959);



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
 * Accuracy: 1e-14 absolute; relative 1e-13 down to probabilities of 1e-30 and 1e-12 down to 1e-290 (checked against
 * 40-digit values and against another integral at drawn points).
 */
function bivariateNormalCdf(h, k, rho) {
    requireDomain(rho >= -1 && rho <= 1, `bivariateNormalCdf: rho must lie in [-1, 1], not ${rho}`);
    return bivariateNormalCdfAtZ(h, k, Math.atanh(rho));
}
/** The same probability by z = atanh(rho), infinities included, which tells correlations next to 1 apart. */
function bivariateNormalCdfAtZ(h, k, z) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDomain */ .c)(!Number.isNaN(h) && !Number.isNaN(k) && !Number.isNaN(z), `bivariateNormalCdf: a number is needed, not ${h}, ${k}, ${z}`);
    if (!Number.isFinite(h - k) || z === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(Math.min(h, k));
    if (z === -Infinity)
        return smallestOverlap(h, k);
    const independent = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(h) * (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(k);
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
    return k > 0 ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(h) - (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(-k) : (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(k) - (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(-h);
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
        // Left of 0 and of -log |h - k| the integrand grows nearly as fast as exp(z) or faster.
        if (low === -Infinity)
            low = Math.min(high, 0) - 2 * DROP;
        const width = high - low;
        const steepest = Math.max(this.logSlope(low), -this.logSlope(high));
        if (width <= 2 && steepest * width <= 20)
            return (0,_gauss_legendre_js__WEBPACK_IMPORTED_MODULE_0__/* .gaussLegendre */ .y)((z) => this.density(z), low, high, 1);
        const top = this.zeroBetween(low, high, (z) => this.logSlope(z));
        const floor = this.logDensity(top) - DROP;
        // No double is that small, and a slope of millions would ask for as many panels.
        if (floor < UNDERFLOW)
            return 0;
        const left = this.zeroBetween(low, top, (z) => floor - this.logDensity(z));
        const right = this.zeroBetween(top, high, (z) => this.logDensity(z) - floor);
        const falls = 2 * (floor + DROP) - this.logDensity(left) - this.logDensity(right);
        const panels = Math.ceil(Math.max((right - left) / 1.25, falls / 15, 1));
        return (0,_gauss_legendre_js__WEBPACK_IMPORTED_MODULE_0__/* .gaussLegendre */ .y)((z) => this.density(z), left, right, panels);
    }
    /** The point where a decreasing function changes sign, or the end that is nearest to one; a few digits are enough. */
    zeroBetween(low, high, f) {
        if (f(high) > 0)
            return high;
        for (let halving = 0; halving < 30; halving++) {
            const middle = (low + high) / 2;
            if (f(middle) > 0)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 8487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ resample)
/* harmony export */ });
/* unused harmony export drawBinomial */
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


/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tetrachoric)
/* harmony export */ });
/* unused harmony export approximateAtanh */
/* harmony import */ var _bivariate_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9009);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1544);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9959);



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
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDomain */ .c)(Math.min(both, onlyFirst, onlySecond, neither) >= 0 && both + onlyFirst + onlySecond + neither < Infinity, `tetrachoric: counts must be finite and not negative: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDomain */ .c)(Math.min(both + onlyFirst, onlySecond + neither, both + onlySecond, onlyFirst + neither) > 0, `tetrachoric: a margin is empty: ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
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
    const h = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(first);
    const k = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(second);
    const joint = both / n;
    let low = -Infinity;
    let high = Infinity;
    let z = approximateAtanh({ both, onlyFirst, onlySecond, neither });
    for (let i = 0; i < 200; i++) {
        const excess = (0,_bivariate_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .bivariateNormalCdfAtZ */ .lN)(h, k, z) - joint;
        if (excess === 0)
            return z;
        if (excess > 0)
            high = z;
        else
            low = z;
        const { slope, bend } = (0,_bivariate_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .bivariateNormalSlopeAtZ */ .nA)(h, k, z);
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
        if (next === z)
            return z;
        z = next;
    }
    throw new RangeError(`tetrachoric: no convergence for ${both}, ${onlyFirst}, ${onlySecond}, ${neither}`);
}
/**
 * atanh of Bonett and Price's approximation of the tetrachoric correlation, cos(pi / (1 + odds ratio ^ c)), at most 18
 * either way: where a search for the correlation itself begins.
 *
 * @param table  cells > 0
 */
function approximateAtanh({ both, onlyFirst, onlySecond, neither }) {
    const n = both + onlyFirst + onlySecond + neither;
    const first = (both + onlyFirst) / n;
    const second = (both + onlySecond) / n;
    const c = (1 - Math.abs(first - second) / 5 - (0.5 - Math.min(first, second)) ** 2) / 2;
    const odds = Math.log((both * neither) / (onlyFirst * onlySecond));
    const angle = Math.PI / (2 * (1 + Math.exp(c * odds)));
    return Math.min(18, Math.max(-18, -Math.log(Math.tan(angle))));
}


/***/ })

};
