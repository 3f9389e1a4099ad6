export const id = 380;
export const ids = [380];
export const modules = {

/***/ 9305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ withoutRows),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   ZK: () => (/* binding */ recompute),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   eO: () => (/* binding */ regradedRows),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _certificate_certify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4608);
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
/* harmony import */ var _outcomes_matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59);



/** The pool as if these rows had never been asked. */
function withoutRows(pool, rows) {
    const kept = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .combine */ .kg)(rows.length * 32, (w) => ~rows[w]);
    return { ...pool, matrix: pool.matrix.within(kept) };
}
/** The pool with some models right where they were graded wrong, by row. */
function regradedRows(pool, right) {
    const { members, universe, weights, id } = pool.matrix;
    const byModel = new Map(members.map((member) => [member.name, { ...member, right: member.right.slice() }]));
    for (const [row, models] of right)
        for (const model of models)
            (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .setBit */ .S1)(byModel.get(model).right, row);
    return { ...pool, matrix: new _outcomes_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .OutcomeMatrix */ .q([...byModel.values()], universe, weights, id) };
}
/** The certificate in short, by the same formulas as the headline; null where no query is left. */
function recompute(pool, settings) {
    if (pool.matrix.queries(pool.matrix.complete) === 0)
        return null;
    return inShort((0,_certificate_certify_js__WEBPACK_IMPORTED_MODULE_0__/* .certify */ .F)({ ...pool, ensembles: [] }, settings));
}
function inShort({ queries, allWrong, ceiling, singleBest, gain, verdict }) {
    return {
        queries: queries.complete,
        allWrong: allWrong.count,
        beta: allWrong.rate,
        ceiling,
        singleBest: { name: singleBest.name, accuracy: singleBest.accuracy },
        gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
        verdict,
    };
}
/** The settings under which a certificate was made. */
function settingsOf({ confidence, minGain, singleBest }) {
    return { confidence, minGain, baseline: singleBest.declared ? singleBest.name : undefined };
}
function bitsOf(rows, words) {
    const bits = new Uint32Array(words);
    for (const row of rows)
        (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .setBit */ .S1)(bits, row);
    return bits;
}
function rowsOf(bits) {
    const rows = [];
    (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachBit */ .qs)(bits, (row) => rows.push(row));
    return rows;
}


/***/ }),

/***/ 2434:
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

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ overlap)
/* harmony export */ });
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);

/** Queries in both sets of rows, without making the set: the inner loop of everything that goes over pairs. */
function overlap(a, b, weights) {
    let total = 0;
    if (weights === null) {
        for (let w = 0; w < a.length; w++)
            total += (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .popcount */ .pf)(a[w] & b[w]);
        return total;
    }
    for (let w = 0; w < a.length; w++) {
        for (let word = a[w] & b[w]; word !== 0; word &= word - 1)
            total += weights[w * 32 + 31 - Math.clz32(word & -word)];
    }
    return total;
}


/***/ }),

/***/ 5587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ pairMean),
/* harmony export */   Xn: () => (/* binding */ pairMatrices),
/* harmony export */   mC: () => (/* binding */ jointWrongCounts),
/* harmony export */   xb: () => (/* binding */ pairSummary)
/* harmony export */ });
/* harmony import */ var _stats_tetrachoric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5322);
/* harmony import */ var _overlap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6640);


/** Queries that both models of each pair get wrong, for all pairs: a square matrix by rows. */
function jointWrongCounts({ wrong, counts, weights }) {
    const size = wrong.length;
    const joint = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
        joint[i * size + i] = counts[i];
        for (let j = 0; j < i; j++) {
            joint[i * size + j] = joint[j * size + i] = (0,_overlap_js__WEBPACK_IMPORTED_MODULE_1__/* .overlap */ .E)(wrong[i], wrong[j], weights);
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

/***/ 7320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrongPatterns)
/* harmony export */ });
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);

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

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ wrongSets),
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   PC: () => (/* binding */ varying),
/* harmony export */   Pj: () => (/* binding */ coFailureRate)
/* harmony export */ });
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);

function wrongSets(matrix) {
    const order = matrix.models.map((_, i) => i).sort((i, j) => (matrix.models[i] < matrix.models[j] ? -1 : 1));
    const size = matrix.universe.length * 32;
    const wrong = order.map((i) => (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(size, (w) => matrix.complete[w] & ~matrix.right[i][w]));
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
    const together = (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(complete.length * 32, (w) => wrong.reduce((word, bits) => word & bits[w], complete[w]));
    return (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(together, weights) / queries;
}


/***/ }),

/***/ 3380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyse: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./build/certificate/level.js
var level = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/natural-order.js
var natural_order = __webpack_require__(16);
;// CONCATENATED MODULE: ./build/answers/effort.js
/** Thrown inside this folder where a text is not read as mathematics; `readMath` catches it. One object, no stack. */
const UNREADABLE = new Error('not readable as mathematics');
/** Bits of the longest integer that arithmetic may make. */
const MOST_BITS = 2048;
const LARGEST = 1n << BigInt(MOST_BITS);
/** Products of terms for one text. Ordinary answers need fewer than a hundred. */
const MOST_STEPS = 3000;
/**
 * What one text may cost. Answers are hostile: `(1+x)^{99}`, `9!!!!`, `10^{10^{10}}` are short to write. Whatever costs
 * more is not evaluated, and such texts are compared as texts.
 */
class Effort {
    left = MOST_STEPS;
    /** @throws UNREADABLE where the effort is used up */
    spend(steps) {
        this.left -= steps;
        if (this.left < 0)
            throw UNREADABLE;
    }
}
/**
 * The integer itself, unless it is too long to go on with.
 *
 * @throws UNREADABLE beyond 2048 bits
 */
function bounded(n) {
    if (n > LARGEST || n < -LARGEST)
        throw UNREADABLE;
    return n;
}
/** Whether base^power stays within the bound; power >= 0. */
function powerIsBounded(base, power) {
    const size = base < 0n ? -base : base;
    if (size <= 1n)
        return true;
    return power <= BigInt(MOST_BITS) && BigInt(size.toString(2).length) * power <= BigInt(MOST_BITS);
}

;// CONCATENATED MODULE: ./build/answers/final-answer.js
/** Only the end of a response is searched: that is where the answer stands. */
const LONGEST_SEARCHED = 20_000;
/** A response up to this length that states nothing is itself the answer. */
const SHORT = 200;
/** A sentence that goes on for longer than this states no answer. */
const LONGEST_STATED = 400;
/**
 * The answer that a response states: its last `\boxed{...}`, `<answer>` or `[ANSWER]` block, `#### ` line, JSON object
 * with an answer, sentence such as "the final answer is: I", or block of code at the very end. A short text that states
 * nothing so is the answer itself.
 *
 * @returns undefined for a longer text without any of these
 */
function finalAnswer(text) {
    const end = text.slice(-LONGEST_SEARCHED).trim();
    const stated = boxed(end) ?? tagged(end) ?? hashed(end) ?? jsonAnswer(end) ?? sentence(end) ?? lastBlock(end);
    if (stated !== undefined && stated !== '')
        return stated;
    return end.length <= SHORT && text.length <= LONGEST_SEARCHED ? end : undefined;
}
/** The last box; boxes that a comma or an "and" joins to it are part of the answer. */
function boxed(text) {
    if (!/\\(?:boxed|fbox)/.test(text))
        return undefined;
    const closing = closingBraces(text);
    const boxes = [];
    for (const match of text.matchAll(/\\(?:boxed|fbox)\s?\{/g)) {
        const open = match.index + match[0].length - 1;
        const close = closing.get(open);
        if (close === undefined || match.index < (boxes.at(-1)?.end ?? 0))
            continue;
        boxes.push({ start: match.index, end: close + 1, content: text.slice(open + 1, close).trim() });
    }
    let first = boxes.length - 1;
    while (first > 0 && isJoint(text.slice(boxes[first - 1].end, boxes[first].start)))
        first--;
    const content = boxes
        .slice(Math.max(0, first))
        .map((box) => box.content)
        .join(', ');
    return boxes.length === 0 ? undefined : withoutBoxes(content);
}
function isJoint(between) {
    return between.length <= 12 && /^[\s$,.]*(?:and|or|,)[\s$]*$/.test(between.trim());
}
/** Boxes inside the box say nothing more. */
function withoutBoxes(content) {
    return content.replace(/\\(?:boxed|fbox)\s?(?=\{)/g, '');
}
/** Where each brace that opens is closed, in one pass. A back-slash takes the meaning off the next character. */
function closingBraces(text) {
    const closing = new Map();
    const open = [];
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (c === '\\')
            i++;
        else if (c === '{')
            open.push(i);
        else if (c === '}' && open.length > 0)
            closing.set(open.pop(), i);
    }
    return closing;
}
function tagged(text) {
    for (const [open, close] of [
        ['<answer>', '</answer>'],
        ['[ANSWER]', '[/ANSWER]'],
    ]) {
        const start = text.lastIndexOf(open);
        if (start < 0)
            continue;
        const end = text.indexOf(close, start);
        const content = text.slice(start + open.length, end < 0 ? undefined : end).trim();
        // `f(1) == 2` states 2.
        const at = /^(?:assert\s+)?\w+\(/.test(content) ? content.lastIndexOf(' == ') : -1;
        return at < 0 ? content : content.slice(at + 4).trim();
    }
    return undefined;
}
function hashed(text) {
    const at = text.lastIndexOf('####');
    return at < 0 ? undefined : lineFrom(text, at + 4);
}
const STATES = /\banswer(?: to [\w ]{1,40})?(?:\*\*)? ?(?:(?:is|=)(?=[\s:*]) ?:?|:)(?:\*\*)?(?! ?(?:correct|wrong|unclear|as follows))/gi;
/** What follows the last "answer is", "Final answer:" and the like, to the end of the sentence or line. */
function sentence(text) {
    let at = -1;
    for (const match of text.matchAll(STATES))
        at = match.index + match[0].length;
    if (at < 0)
        return undefined;
    const line = lineFrom(text, at).replace(/^[*\s]+|\*+$/g, '');
    const end = /(?<!\b(?:Mr|Mrs|Ms|Dr|St))\.\s+(?=[A-Z])/.exec(line)?.index;
    const stated = line
        .slice(0, end)
        .replace(/(?<!\.)\.$/, '')
        .replace(/\*+$/, '')
        .trim();
    return stated.length <= LONGEST_STATED ? stated : undefined;
}
/** The rest of the line, or the next line that is not empty. */
function lineFrom(text, at) {
    const rest = text.slice(at).replace(/^[\s:*]+/, (all) => all.replace(/[^*]/g, ''));
    const end = rest.indexOf('\n');
    return (end < 0 ? rest : rest.slice(0, end)).trim();
}
const ANSWER_KEYS = ['answer', 'final_answer', 'finalAnswer', 'Answer'];
function jsonAnswer(text) {
    const source = text.startsWith('{') ? text : lastBlock(text);
    if (source === undefined || !source.startsWith('{'))
        return undefined;
    let value;
    try {
        value = JSON.parse(source);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const fields = new Map(Object.entries(value));
    const answer = ANSWER_KEYS.map((key) => fields.get(key)).find((found) => found !== undefined);
    if (typeof answer === 'string')
        return answer.trim();
    return answer === undefined || answer === null ? undefined : JSON.stringify(answer);
}
/** The block of code that the text ends with. */
function lastBlock(text) {
    if (!text.endsWith('```'))
        return undefined;
    const start = text.lastIndexOf('```', text.length - 4);
    if (start < 0)
        return undefined;
    return text
        .slice(start + 3, -3)
        .replace(/^\w*\n/, '')
        .trim();
}

;// CONCATENATED MODULE: ./build/answers/clean.js
/**
 * The first pass over every answer: one spelling for characters and wrappers that carry no meaning. Every expression
 * here is linear in the text.
 */
/** Longer texts are compared as they stand. */
const LONGEST_CLEANED = 20_000;
/** What JSON makes of a LaTeX command whose back-slash was not doubled: `\times` becomes a tab and `imes`. */
const EATEN = [
    [/\t(?=imes|ext|frac|heta|riangle)/g, '\\t'],
    [/\f(?=rac|box|orall)/g, '\\f'],
    [/[\b](?=oxed|egin|inom|eta\b)/g, '\\b'],
    [/\r(?=ight|m\{|angle|brace)/g, '\\r'],
    [/\n(?=eq\b|abla)/g, '\\n'],
];
/** Signs and the LaTeX or plain spelling that the rest of this folder knows. */
const SIGNS = new Map([
    ...spelled('−–—﹣－', '-'),
    ...spelled('×∙·⋅∗', '*'),
    ...spelled('“”„″', '"'),
    ...spelled('‘’‚′', "'"),
    ...spelled('\u00a0\u2007\u3000', ' '),
    ...spelled('\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u202f', '\\,'),
    ...spelled('\u200b\u200c\u200d\u2060\ufeff\u200e\u200f', ''),
    ...spelled('∅', '\\emptyset '),
    ...spelled('π', '\\pi '),
    ...spelled('θ', '\\theta '),
    ...spelled('∞', '\\infty '),
    ...spelled('∪', '\\cup '),
    ...spelled('∈', '\\in '),
    ...spelled('≤', '\\le '),
    ...spelled('≥', '\\ge '),
    ...spelled('≠', '\\ne '),
    ...spelled('±', '\\pm '),
    ...spelled('∓', '\\mp '),
    ...spelled('÷', '/'),
    ...spelled('⁄', '/'),
    ...spelled('ℝ', '\\mathbb{R}'),
    ...spelled('°º', '^{\\circ}'),
    ...spelled('，', ','),
    ...spelled('％', '%'),
]);
const VULGAR = new Map(['½12', '⅓13', '⅔23', '¼14', '¾34', '⅕15', '⅖25', '⅗35', '⅘45', '⅙16', '⅚56', '⅛18', '⅜38', '⅝58', '⅞78'].map(([sign, above, below]) => [sign, `\\frac{${above}}{${below}}`]));
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
/** The text in Unicode's composed form (NFC), typographic variants in one spelling, wrappers off. */
function clean(text) {
    let result = text;
    if (/[\t\f\b\r\n]/.test(result))
        for (const [eaten, restored] of EATEN)
            result = result.replace(eaten, restored);
    if (/[^\u0020-\u007e]/.test(result))
        result = asciiSigns(result.normalize('NFC'));
    return unwrapped(result.trim());
}
function asciiSigns(text) {
    return text
        .replace(/√\s*(\d+)/g, '\\sqrt{$1}')
        .replace(/√/g, '\\sqrt ')
        .replace(/∛\s*(\d+)/g, '\\sqrt[3]{$1}')
        .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/g, (run) => `^{${[...run].map((c) => '0123456789-'[RAISED.indexOf(c)]).join('')}}`)
        .replace(/[₀₁₂₃₄₅₆₇₈₉]+/g, (run) => `_{${[...run].map((c) => String(LOWERED.indexOf(c))).join('')}}`)
        .replace(/[^\u0020-\u007e]/g, (sign) => SIGNS.get(sign) ?? VULGAR.get(sign) ?? sign);
}
/** Most wrappers taken off one another; each goes over the text again. */
const MOST_WRAPPERS = 6;
function unwrapped(text) {
    let result = text;
    for (let i = 0; i < MOST_WRAPPERS; i++) {
        const inner = inside(result);
        if (inner === undefined)
            break;
        result = inner.trim();
    }
    return withoutDollars(result);
}
const PAIRS = [
    ['**', '**'],
    ['```', '```'],
    ['`', '`'],
    ['\\(', '\\)'],
    ['\\[', '\\]'],
    ['$$', '$$'],
];
function inside(text) {
    for (const [open, close] of PAIRS) {
        if (text.length <= open.length + close.length || !text.startsWith(open) || !text.endsWith(close))
            continue;
        let inner = text.slice(open.length, -close.length);
        if (inner.includes(open))
            continue;
        if (open === '```')
            inner = inner.replace(/^\w+\n/, '');
        return inner;
    }
    const boxed = /^\\(?:boxed|fbox|text|textbf|textrm|textit|mbox|mathrm|mathbf)\s*\{/.exec(text);
    if (boxed !== null && closingBrace(text, boxed[0].length - 1) === text.length - 1) {
        return text.slice(boxed[0].length, -1);
    }
    return undefined;
}
/** Position of the brace that closes the one at `open`, or -1. A back-slash takes the meaning off the next character. */
function closingBrace(text, open) {
    let depth = 0;
    for (let i = open; i < text.length; i++) {
        const c = text[i];
        if (c === '\\')
            i++;
        else if (c === '{')
            depth++;
        else if (c === '}' && --depth === 0)
            return i;
    }
    return -1;
}
/** Dollar signs around mathematics go; one that stands alone is money and becomes `\$`. */
function withoutDollars(text) {
    if (!text.includes('$'))
        return text;
    const bare = text.match(/(?<!\\)\$/g)?.length ?? 0;
    if (bare === 0)
        return text;
    return bare % 2 === 0 ? text.replace(/(?<!\\)\$/g, '') : text.replace(/(?<!\\)\$/g, '\\$');
}
function spelled(signs, as) {
    return [...signs].map((sign) => [sign, as]);
}

;// CONCATENATED MODULE: ./build/answers/fraction.js

const ZERO = { n: 0n, d: 1n };
const ONE = { n: 1n, d: 1n };
/** n/d in lowest terms. @throws UNREADABLE where d is 0 or either part is too long */
function fraction(n, d = 1n) {
    if (d === 1n)
        return { n: bounded(n), d };
    if (d === 0n)
        throw UNREADABLE;
    const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
    return { n: bounded(n / divisor), d: bounded(d / divisor) };
}
function add(a, b) {
    return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}
function multiply(a, b) {
    return fraction(a.n * b.n, a.d * b.d);
}
/** 1/a. @throws UNREADABLE where a is 0 */
function reciprocal(a) {
    return fraction(a.d, a.n);
}
function negative(a) {
    return { n: -a.n, d: a.d };
}
/** As text: `-3/4`, `5`. */
function fractionText(a) {
    return a.d === 1n ? a.n.toString() : `${a.n}/${a.d}`;
}
/** Most digits, in all, of a number that is read as one. */
const MOST_DIGITS = 500;
/**
 * The exact value of an unsigned decimal numeral: `12`, `0.50`, `.5`, `5.`, `1.2e-3`; undefined for anything else and for
 * more than 500 digits.
 */
function decimal(text) {
    if (text.length > MOST_DIGITS)
        return undefined;
    const match = /^(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, whole = '', part = '', exponent = '0'] = match;
    if (whole === '' && part === '')
        return undefined;
    const scale = Number(exponent) - part.length;
    if (Math.abs(scale) > MOST_DIGITS)
        return undefined;
    const digits = BigInt(whole + part);
    return scale >= 0 ? fraction(digits * 10n ** BigInt(scale)) : fraction(digits, 10n ** BigInt(-scale));
}
function gcd(a, b) {
    // Most fractions are small, and numbers are much faster than big integers.
    if (a <= BigInt(Number.MAX_SAFE_INTEGER) && b <= BigInt(Number.MAX_SAFE_INTEGER)) {
        let [x, y] = [Number(a), Number(b)];
        while (y !== 0)
            [x, y] = [y, x % y];
        return BigInt(x);
    }
    while (b !== 0n)
        [a, b] = [b, a % b];
    return a;
}

;// CONCATENATED MODULE: ./build/answers/literal.js


/** Deepest nesting and most values that are followed. */
const DEEPEST = 50;
const LONGEST = 20_000;
/**
 * The value of a Python or JSON literal in one spelling, whatever its white space, its quotes and the order of its keys;
 * undefined for anything else. Strings keep every character, and 5.0 is 5, as in both languages.
 */
function literalText(text) {
    if (text.length > LONGEST || !/^['"[{(]/.test(text))
        return undefined;
    if (!/['":]|\b(?:None|True|False|null|true|false)\b/.test(text))
        return undefined;
    try {
        const reader = new LiteralReader(text);
        const result = reader.value(0);
        return reader.isAtEnd() ? result : undefined;
    }
    catch (error) {
        if (error === UNREADABLE)
            return undefined;
        throw error;
    }
}
const NAMES = new Map([
    ['None', 'none'],
    ['null', 'none'],
    ['True', 'true'],
    ['true', 'true'],
    ['False', 'false'],
    ['false', 'false'],
]);
const ESCAPES = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['b', '\b'],
    ['f', '\f'],
    ['0', '\0'],
    ['\n', ''],
    ['\\', '\\'],
    ["'", "'"],
    ['"', '"'],
]);
class LiteralReader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    isAtEnd() {
        this.space();
        return this.at === this.text.length;
    }
    value(depth) {
        if (depth > DEEPEST)
            throw UNREADABLE;
        this.space();
        const c = this.text[this.at];
        if (c === "'" || c === '"')
            return JSON.stringify(this.strings());
        if (c === '[')
            return `[${this.items(']', depth).items.join(',')}]`;
        if (c === '(') {
            const { items, endsWithComma } = this.items(')', depth);
            return items.length === 1 && !endsWithComma ? items[0] : `(${items.join(',')})`;
        }
        if (c === '{')
            return this.setOrMap(depth);
        return this.word();
    }
    /** Strings side by side are one, as in Python. */
    strings() {
        let result = '';
        for (let c = this.text[this.at]; c === "'" || c === '"'; c = this.text[this.at]) {
            result += this.string(c);
            this.space();
        }
        return result;
    }
    string(quote) {
        let result = '';
        for (this.at++; this.at < this.text.length; this.at++) {
            const c = this.text[this.at];
            if (c === quote) {
                this.at++;
                return result;
            }
            result += c === '\\' ? this.escaped() : c;
        }
        throw UNREADABLE;
    }
    escaped() {
        const c = this.text[++this.at] ?? '';
        const length = c === 'x' ? 2 : c === 'u' ? 4 : 0;
        if (length > 0) {
            const digits = this.text.slice(this.at + 1, this.at + 1 + length);
            if (digits.length < length || !/^[\da-f]+$/i.test(digits))
                throw UNREADABLE;
            this.at += length;
            return String.fromCharCode(parseInt(digits, 16));
        }
        return ESCAPES.get(c) ?? `\\${c}`;
    }
    items(close, depth) {
        const items = [];
        this.at++;
        let endsWithComma = false;
        while (!this.accept(close)) {
            if (items.length > 0 && !endsWithComma)
                throw UNREADABLE;
            items.push(this.value(depth + 1));
            endsWithComma = this.accept(',');
        }
        return { items, endsWithComma };
    }
    setOrMap(depth) {
        this.at++;
        const entries = [];
        const keys = new Set();
        let isMap;
        while (!this.accept('}')) {
            const key = this.value(depth + 1);
            const hasValue = this.accept(':');
            if (isMap !== undefined && isMap !== hasValue)
                throw UNREADABLE;
            isMap = hasValue;
            // Of a key given twice, which counts is the program's affair.
            if (isMap && keys.has(key))
                throw UNREADABLE;
            keys.add(key);
            entries.push(hasValue ? `${key}:${this.value(depth + 1)}` : key);
            if (!this.accept(',') && this.text[this.at] !== '}')
                throw UNREADABLE;
        }
        return `${isMap === false ? 'set' : ''}{${entries.sort().join(',')}}`;
    }
    word() {
        const match = /[-+]?[\w.]+(?:(?<=\d[eE])[-+]\d+)?/y;
        match.lastIndex = this.at;
        const found = match.exec(this.text)?.[0];
        if (found === undefined)
            throw UNREADABLE;
        this.at += found.length;
        const name = NAMES.get(found);
        if (name !== undefined)
            return name;
        const value = decimal(found.replace(/^[-+]/, ''));
        if (value === undefined)
            throw UNREADABLE;
        return fractionText(found.startsWith('-') ? negative(value) : value);
    }
    accept(c) {
        this.space();
        if (this.text[this.at] !== c)
            return false;
        this.at++;
        return true;
    }
    space() {
        while (/\s/.test(this.text[this.at] ?? ''))
            this.at++;
    }
}

;// CONCATENATED MODULE: ./build/answers/plain.js
/**
 * The choice that an answer names: `B`, `(B)`, `b)`, `B.`, `B) Paris`, `Option B`. A small letter alone is one only up
 * to j, and neither e nor i: those are numbers.
 */
function choiceOf(text) {
    if (text.length > 400)
        return undefined;
    const bare = text.replace(/^(?:option|choice|answer):?\s+(?=\(?[A-Za-z]\b)/i, '');
    const alone = /^(?:\(([A-Za-z])\)|([A-Za-z])\)|([A-Za-z])[.:])\.?$|^([A-Zabcdfghj])$/.exec(bare);
    if (alone !== null) {
        return { letter: (alone[1] ?? alone[2] ?? alone[3] ?? alone[4]).toUpperCase(), text: '' };
    }
    const withText = /^(?:\(([A-Za-z])\)[.:]?|([A-Z])[).:])\s+(\S[^]*)$/.exec(bare);
    if (withText === null)
        return undefined;
    const [, bracketed, marked, rest = ''] = withText;
    // `(A) and (C)` names two.
    if (/\([A-Z]\)|(?:^|\s)[A-Z][).](?:\s|$)/.test(rest) || /^(?:and|or|not|is|but|nor)\b|^[,&/+]/i.test(rest)) {
        return undefined;
    }
    return { letter: (bracketed ?? marked).toUpperCase(), text: plainText(rest) };
}
/** Longer texts keep their capitals: they are programs or prose. */
const LONGEST_FOLDED = 200;
/**
 * A cleaned text in one spelling: white space, and for short texts capitals, a leading article, quotes around the whole
 * and a final full stop.
 */
function plainText(cleaned) {
    const text = withoutTextCommands(cleaned).replace(/\s+/g, ' ').trim();
    if (text.includes('\\'))
        return latexText(text);
    const spaced = text.replace(/ ?([,;:]) ?/g, '$1');
    if (spaced.length > LONGEST_FOLDED)
        return spaced;
    const bare = spaced
        .replace(/\.$|(?<=\p{L})!$/u, '')
        .replace(/^"([^"]+)"$/, '$1')
        .toLowerCase()
        .trim();
    return bare.replace(/^(?:the|an?) (?=[\p{L}\d].*[\p{L}\d]{2})/u, '') || spaced;
}
/** The text with `\text{...}` and its like unwrapped. */
function withoutTextCommands(text) {
    if (!text.includes('\\'))
        return text;
    return text
        .replace(/\\(?:text|mbox|mathrm|textrm|textbf|mathbf|textit|mathit|emph|hbox|textsf|texttt)\s*\{([^{}]*)\}/g, '$1')
        .replace(/\\[,;: ]|~|\\quad/g, ' ')
        .replace(/\\!/g, '')
        .replace(/\\([$%&_#])/g, '$1');
}
/** LaTeX that is not read as mathematics: the same but for spacing and spellings of one command. */
function latexText(text) {
    return text
        .replace(/\\(?:left|right|displaystyle)(?![A-Za-z])/g, '')
        .replace(/\\[dt]frac(?![A-Za-z])/g, '\\frac')
        .replace(/(?<![A-Za-z\d]) | (?![A-Za-z\d])/g, '')
        .replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/answers/radical.js


/** Trial division stops here; what is left below its square is prime. */
const LARGEST_DIVISOR = 1000n;
/**
 * The prime factors of a positive integer with their powers; undefined where a part has no factor up to 1000 and is
 * too large to be known as prime.
 */
function primeFactors(n) {
    const factors = new Map();
    for (let divisor = 2n; divisor <= LARGEST_DIVISOR && divisor * divisor <= n; divisor += divisor === 2n ? 1n : 2n) {
        while (n % divisor === 0n) {
            factors.set(divisor, (factors.get(divisor) ?? 0) + 1);
            n /= divisor;
        }
    }
    if (n === 1n)
        return factors;
    if (n <= LARGEST_DIVISOR * LARGEST_DIVISOR)
        return factors.set(n, (factors.get(n) ?? 0) + 1);
    return undefined;
}
/** prime^power for a whole power of either sign. @throws UNREADABLE where it is too long */
function primePower(prime, power) {
    const size = power < 0n ? -power : power;
    if (!powerIsBounded(prime, size))
        throw UNREADABLE;
    return power < 0n ? fraction(1n, prime ** size) : fraction(prime ** size);
}
/** The whole square root of n >= 0 where there is one (Newton's iteration). */
function wholeSquareRoot(n) {
    if (n < 2n)
        return n;
    let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
    for (;;) {
        const next = (root + n / root) >> 1n;
        if (next >= root)
            return root * root === n ? root : undefined;
        root = next;
    }
}

;// CONCATENATED MODULE: ./build/answers/polynomial.js



function constant(value) {
    return value.n === 0n ? new Map() : new Map([['', { coefficient: value, factors: [], key: '' }]]);
}
/** One atom to a power. */
function atomPower(atom, power = ONE) {
    return single(product(ONE, [{ atom, power }]));
}
function single(term) {
    return new Map([[term.key, term]]);
}
function sum(a, b, effort) {
    effort.spend(b.size);
    const terms = new Map(a);
    for (const term of b.values())
        addTerm(terms, term);
    return terms;
}
function scaled(a, by, effort) {
    effort.spend(a.size);
    const terms = new Map();
    for (const term of a.values())
        terms.set(term.key, { ...term, coefficient: multiply(term.coefficient, by) });
    return terms;
}
function productOf(a, b, effort) {
    const terms = new Map();
    for (const left of a.values()) {
        for (const right of b.values()) {
            effort.spend(1 + left.factors.length + right.factors.length);
            addTerm(terms, termProduct(left, right));
        }
    }
    return terms;
}
/** a to a whole power, by repeated multiplication: the effort bounds it. @param power  >= 0 */
function wholePower(a, power, effort) {
    let result = constant(ONE);
    for (let i = 0; i < power; i++)
        result = productOf(result, a, effort);
    return result;
}
/** 1/term. */
function inverseTerm(term) {
    return product(fraction(term.coefficient.d, term.coefficient.n), term.factors.map(({ atom, power }) => ({ atom, power: negative(power) })));
}
/** The value of a polynomial without symbols, roots and constants such as π; undefined for any other. */
function rationalValue(a) {
    if (a.size === 0)
        return { n: 0n, d: 1n };
    const term = a.size === 1 ? a.get('') : undefined;
    return term?.coefficient;
}
function onlyTerm(a) {
    return a.size === 1 ? a.values().next().value : undefined;
}
/** Terms in the order of their products, which is the same for equal polynomials. */
function termsInOrder(a) {
    return [...a.values()].sort((x, y) => (x.key < y.key ? -1 : 1));
}
/** As text, the same for equal polynomials. */
function polynomialText(a) {
    if (a.size === 0)
        return '0';
    return termsInOrder(a)
        .map(({ coefficient, key }) => {
        if (key === '')
            return fractionText(coefficient);
        if (coefficient.d === 1n && coefficient.n === 1n)
            return key;
        return coefficient.d === 1n && coefficient.n === -1n ? `-${key}` : `${fractionText(coefficient)}*${key}`;
    })
        .join(' + ');
}
function addTerm(terms, term) {
    const known = terms.get(term.key);
    const coefficient = known === undefined ? term.coefficient : add(known.coefficient, term.coefficient);
    if (coefficient.n === 0n)
        terms.delete(term.key);
    else
        terms.set(term.key, { ...term, coefficient });
}
function termProduct(a, b) {
    const coefficient = multiply(a.coefficient, b.coefficient);
    if (b.factors.length === 0)
        return { ...a, coefficient };
    if (a.factors.length === 0)
        return { ...b, coefficient };
    return product(coefficient, [...a.factors, ...b.factors]);
}
/** Brings a product into its one form: atoms in order and once each, roots of primes and i reduced. */
function product(coefficient, factors) {
    const powers = new Map();
    for (const { atom, power } of factors) {
        const known = powers.get(atom);
        powers.set(atom, known === undefined ? power : add(known, power));
    }
    const reduced = [];
    for (const [atom, power] of powers) {
        if (atom.startsWith('#')) {
            const whole = floor(power);
            coefficient = multiply(coefficient, primePower(BigInt(atom.slice(1)), whole));
            const rest = add(power, fraction(-whole));
            if (rest.n !== 0n)
                reduced.push({ atom, power: rest });
        }
        else if (atom === 'i') {
            if (power.d !== 1n)
                throw UNREADABLE;
            const turns = ((power.n % 4n) + 4n) % 4n;
            if (turns >= 2n)
                coefficient = negative(coefficient);
            if (turns % 2n === 1n)
                reduced.push({ atom, power: ONE });
        }
        else if (power.n !== 0n)
            reduced.push({ atom, power });
    }
    reduced.sort((a, b) => (a.atom < b.atom ? -1 : 1));
    return { coefficient, factors: reduced, key: reduced.map(factorText).join('*') };
}
function floor({ n, d }) {
    const whole = n / d;
    return n < 0n && whole * d !== n ? whole - 1n : whole;
}
function factorText({ atom, power }) {
    const name = atom.startsWith('#') ? atom.slice(1) : atom;
    if (name !== atom && power.d === 2n)
        return `√${name}`;
    if (power.n === 1n && power.d === 1n)
        return name;
    return `${name}^${power.d === 1n ? String(power.n) : `(${fractionText(power)})`}`;
}

;// CONCATENATED MODULE: ./build/answers/quotient.js




const UNIT = constant(ONE);
function number(value) {
    return { above: constant(value), below: UNIT };
}
function atom(name) {
    return { above: atomPower(name), below: UNIT };
}
function plus(a, b, effort) {
    if (polynomialText(a.below) === polynomialText(b.below)) {
        return quotient(sum(a.above, b.above, effort), a.below, effort);
    }
    const above = sum(productOf(a.above, b.below, effort), productOf(b.above, a.below, effort), effort);
    return quotient(above, productOf(a.below, b.below, effort), effort);
}
function negated(a, effort) {
    return { above: scaled(a.above, fraction(-1n), effort), below: a.below };
}
function times(a, b, effort) {
    return quotient(productOf(a.above, b.above, effort), productOf(a.below, b.below, effort), effort);
}
/** a / b. @throws UNREADABLE where b is 0 */
function over(a, b, effort) {
    return times(a, quotient(b.below, b.above, effort), effort);
}
/** The exact value where there is nothing but rational numbers in it. */
function quotient_valueOf(a) {
    return a.below.size === 1 ? rationalValue(a.above) : undefined;
}
/** Whether it holds a symbol: anything but numbers, roots of numbers, π, e and i. */
function hasSymbols(a) {
    return [...a.above.values(), ...a.below.values()].some(({ factors }) => factors.some((factor) => !factor.atom.startsWith('#') && !['π', 'e', 'i'].includes(factor.atom)));
}
/** As text. Equal texts mean equal values; the other way only where no denominator has several terms. */
function quotientText(a) {
    const above = polynomialText(a.above);
    return isUnit(a.below) ? above : `(${above})/(${polynomialText(a.below)})`;
}
/** Whether the values are the same, by cross-multiplication. */
function areEqual(a, b, effort) {
    if (isUnit(a.below) && isUnit(b.below))
        return polynomialText(a.above) === polynomialText(b.above);
    return polynomialText(productOf(a.above, b.below, effort)) === polynomialText(productOf(b.above, a.below, effort));
}
/**
 * base^exponent by identities that hold for every value of the symbols; a power that has none is an atom of its own.
 *
 * @throws UNREADABLE for 0 to a power that is not positive
 */
function raised(base, exponent, effort) {
    const power = quotient_valueOf(exponent);
    const opaque = () => atom(`(${quotientText(base)})^(${quotientText(exponent)})`);
    if (power === undefined)
        return opaque();
    if (base.above.size === 0) {
        if (power.n <= 0n)
            throw UNREADABLE;
        return base;
    }
    if (power.d !== 1n)
        return rootPower(base, power, effort) ?? opaque();
    const size = power.n < 0n ? -power.n : power.n;
    const positive = wholeQuotientPower(base, size, effort);
    if (positive === undefined)
        return opaque();
    return power.n < 0n ? over(number(ONE), positive, effort) : positive;
}
/** The degree-th root: of a negative rational, the real one of odd degree and the one along i for square roots. */
function root(base, degree, effort) {
    if (degree < 2n)
        throw UNREADABLE;
    const value = quotient_valueOf(base);
    if (value !== undefined && value.n < 0n) {
        const positive = root(number(fraction(-value.n, value.d)), degree, effort);
        if (degree % 2n === 1n)
            return negated(positive, effort);
        if (degree === 2n)
            return times(positive, atom('i'), effort);
    }
    return raised(base, number(fraction(1n, degree)), effort);
}
function wholeQuotientPower(base, power, effort) {
    const value = quotient_valueOf(base);
    if (value !== undefined) {
        if (!powerIsBounded(value.n, power) || !powerIsBounded(value.d, power))
            return undefined;
        return number(fraction(value.n ** power, value.d ** power));
    }
    if (power > 64n)
        return undefined;
    return {
        above: wholePower(base.above, Number(power), effort),
        below: wholePower(base.below, Number(power), effort),
    };
}
/** A power that is not whole: of a positive rational through its primes, of a bare symbol as it stands. */
function rootPower(base, power, effort) {
    const value = quotient_valueOf(base);
    if (value !== undefined) {
        if (value.n < 0n)
            return undefined;
        const above = integerPower(value.n, power, effort);
        const below = integerPower(value.d, power, effort);
        return above === undefined || below === undefined ? undefined : over(above, below, effort);
    }
    const term = isUnit(base.below) ? onlyTerm(base.above) : undefined;
    const [factor] = term?.factors ?? [];
    if (term === undefined || factor === undefined || term.factors.length > 1 || term.coefficient.n < 0n)
        return undefined;
    // (x^2)^(1/2) is |x|, not x; and a root under another power may be of a negative number.
    if (factor.power.n !== 1n || factor.power.d !== 1n || factor.atom === 'i' || factor.atom.startsWith('#')) {
        return undefined;
    }
    const scale = rootPower(number(term.coefficient), power, effort);
    return scale === undefined ? undefined : times(scale, { above: atomPower(factor.atom, power), below: UNIT }, effort);
}
function integerPower(n, power, effort) {
    if (power.d === 2n && power.n === 1n) {
        const whole = wholeSquareRoot(n);
        if (whole !== undefined)
            return number(fraction(whole));
    }
    if (power.d > 64n)
        return undefined;
    effort.spend(100);
    const factors = primeFactors(n);
    if (factors === undefined)
        return undefined;
    let result = number(ONE);
    for (const [prime, count] of factors) {
        const exponent = fraction(power.n * BigInt(count), power.d);
        result = times(result, { above: atomPower(`#${prime}`, exponent), below: UNIT }, effort);
    }
    return result;
}
function quotient(above, below, effort) {
    if (isUnit(below))
        return { above, below };
    if (below.size === 0)
        throw UNREADABLE;
    if (above.size === 0)
        return { above, below: UNIT };
    const term = onlyTerm(below);
    if (term !== undefined)
        return { above: productOf(above, single(inverseTerm(term)), effort), below: UNIT };
    const scale = reciprocal(termsInOrder(below)[0].coefficient);
    return { above: scaled(above, scale, effort), below: scaled(below, scale, effort) };
}
function isUnit(a) {
    const value = a.size === 1 ? a.get('') : undefined;
    return value !== undefined && fractionText(value.coefficient) === '1';
}

;// CONCATENATED MODULE: ./build/answers/cursor.js

/** Where a reader stands among the tokens of a formula. Every token taken costs effort, however often it is taken. */
class Cursor {
    tokens;
    effort;
    at = 0;
    constructor(tokens, effort) {
        this.tokens = tokens;
        this.effort = effort;
    }
    peek(ahead = 0) {
        return this.tokens[this.at + ahead];
    }
    /** @throws UNREADABLE at the end */
    take() {
        const token = this.tokens[this.at++];
        this.effort.spend(1);
        if (token === undefined)
            throw UNREADABLE;
        return token;
    }
    /** Whether the next token is this command (`frac`) or this sign (`{`, which is not the command `\{`). */
    isNext(text) {
        const next = this.tokens[this.at];
        return next !== undefined && next.text === text && next.kind === (/^[a-z]/.test(text) ? 'command' : 'sign');
    }
    accept(text) {
        if (!this.isNext(text))
            return false;
        this.take();
        return true;
    }
    /** @throws UNREADABLE where anything else comes next */
    expect(text) {
        if (!this.accept(text))
            throw UNREADABLE;
    }
}

;// CONCATENATED MODULE: ./build/answers/tokens.js

/** Texts with more tokens are not read as mathematics. */
const MOST_TOKENS = 400;
const SPACES = new Set([',', ';', ':', '!', ' ', '>', '\n', 'quad', 'qquad', 'enspace', 'thinspace', 'hfill']);
const NOTHING = new Set([
    ...['left', 'right', 'displaystyle', 'textstyle', 'limits', 'big', 'Big', 'bigl', 'bigr', 'Bigl', 'Bigr', 'bigg'],
    ...['rm', 'bf', 'it'],
]);
const TEXT_COMMANDS = new Set([
    'text',
    'mbox',
    'mathrm',
    'textrm',
    'textbf',
    'mathbf',
    'textit',
    'operatorname',
    'hbox',
]);
const OTHER_NAMES = new Map([
    ['dfrac', 'frac'],
    ['tfrac', 'frac'],
    ['cfrac', 'frac'],
    ['dbinom', 'binom'],
    ['tbinom', 'binom'],
    ['leq', 'le'],
    ['leqslant', 'le'],
    ['geq', 'ge'],
    ['geqslant', 'ge'],
    ['neq', 'ne'],
    ['lbrace', '{'],
    ['rbrace', '}'],
    ['lbrack', '['],
    ['rbrack', ']'],
    ['varnothing', 'emptyset'],
    ['bigcup', 'cup'],
    ['degree', 'circ'],
]);
const SIGN_COMMANDS = new Map([
    ['cdot', '*'],
    ['times', '*'],
    ['ast', '*'],
    ['lt', '<'],
    ['gt', '>'],
    ['colon', ':'],
    ['div', '/'],
    ['%', '%'],
    ['lvert', '|'],
    ['rvert', '|'],
    ['vert', '|'],
]);
/** Words that stand for a command where a formula is typed without LaTeX. */
const WORD_COMMANDS = new Set(['sqrt', 'pi', 'sin', 'cos', 'tan', 'sec', 'csc', 'cot', 'log', 'ln', 'infty', 'pm']);
/** Runs of letters that are products of variables; any other run is a word. */
const PRODUCT = /^(?:[abcd]{2,3}|[xyzwtuv]{2,4}|[mnk]{2,3}|[pqrst]{2,3})$/;
/** Thousands written so that nothing else can be meant: `32,\!348`, `32{,}348`, `32\,348`. */
const LATEX_THOUSANDS = /(?<![\d.,])\d{1,3}(?:(?:,\\! ?|\{,\}|\\,|\\ )\d{3})+(?!\d)/g;
const SPACED_THOUSANDS = /^((?:\\\$|[-+£€¥])*)(\d{1,3}(?: \d{3})+)(?![\d ])/;
/**
 * The tokens of a cleaned text. A comma is a thousands separator only outside brackets and in a run of exactly that
 * shape (`1,234,567`); everywhere else it separates.
 *
 * @throws UNREADABLE for more than 400 tokens and where a comma could mean both
 */
function tokensOf(cleaned) {
    const text = cleaned
        .replace(LATEX_THOUSANDS, (digits) => digits.replace(/\D+/g, ''))
        .replace(SPACED_THOUSANDS, (_all, sign, digits) => sign + digits.replaceAll(' ', ''))
        .replace(/\\begin\s*\{(\w+)\}/g, '\\begin$1 ')
        .replace(/\\end\s*\{(\w+)\}/g, '\\end$1 ')
        .replace(/(?<=\d) ?x ?(?=10\^)/g, '*');
    const piece = /\s+|~|\\([A-Za-z]+|[^])|(\d+(?:,\d+)*(?:\.\d+)?(?:[eE][+-]?\d+(?![\dA-Za-z.]))?|\.\d+)|([A-Za-z\u00c0-\u024f\u0370-\u03ff]+)|([^])/gy;
    const tokens = [];
    let spaced = false;
    let depth = 0;
    for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
        if (tokens.length >= MOST_TOKENS)
            throw UNREADABLE;
        const [all, command, digits, word, sign] = match;
        const at = piece.lastIndex;
        // `~5` is about 5; elsewhere the sign is LaTeX's space.
        if (all === '~' && tokens.length === 0)
            throw UNREADABLE;
        if (command !== undefined) {
            if (SPACES.has(command))
                spaced = true;
            else if (TEXT_COMMANDS.has(command)) {
                const content = /^\s*\{([^{}]*)\}/.exec(text.slice(at, at + 200));
                if (content === null)
                    throw UNREADABLE;
                tokens.push(asPercent({ kind: 'text', text: content[1], spaced }));
                piece.lastIndex = at + content[0].length;
                spaced = false;
            }
            else if (!NOTHING.has(command)) {
                const name = OTHER_NAMES.get(command) ?? command;
                const as = SIGN_COMMANDS.get(name);
                tokens.push(as === undefined ? { kind: 'command', text: name, spaced } : { kind: 'sign', text: as, spaced });
                if (name === '{')
                    depth++;
                if (name === '}')
                    depth--;
                spaced = false;
            }
            continue;
        }
        if (digits !== undefined) {
            const end = pushNumber(tokens, digits, spaced, depth, text, at - digits.length);
            piece.lastIndex = end;
        }
        else if (word !== undefined) {
            const isUnion = word === 'U' && ')]}'.includes(tokens.at(-1)?.text ?? '-');
            if (isUnion)
                tokens.push({ kind: 'command', text: 'cup', spaced });
            else
                tokens.push(asPercent({ kind: WORD_COMMANDS.has(word) ? 'command' : 'word', text: word, spaced }));
        }
        else if (sign !== undefined) {
            if ('([{'.includes(sign))
                depth++;
            if (')]}'.includes(sign))
                depth--;
            tokens.push({ kind: 'sign', text: sign, spaced });
        }
        spaced = digits === undefined && word === undefined && sign === undefined;
    }
    return tokens;
}
function asPercent(token) {
    return token.text.trim() === 'percent' ? { kind: 'sign', text: '%', spaced: token.spaced } : token;
}
/** Pushes the number that starts at `start` and returns where it ends: before the first comma that separates. */
function pushNumber(tokens, digits, spaced, depth, text, start) {
    const before = tokens.at(-1);
    // LaTeX takes one digit for the upper part of a fraction: `\frac43` is 4/3.
    if (before?.kind === 'command' && before.text === 'frac' && /^\d\d/.test(digits)) {
        tokens.push({ kind: 'number', text: digits[0], spaced });
        return start + 1;
    }
    if (!digits.includes(',')) {
        tokens.push({ kind: 'number', text: digits, spaced });
        return start + digits.length;
    }
    const isBare = depth === 0 && !(before?.kind === 'sign' && before.text === ',' && !spaced);
    if (isBare && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) {
        // `1,234,-5` may be two numbers or three.
        if (/^,[^\s]/.test(text.slice(start + digits.length, start + digits.length + 2)))
            throw UNREADABLE;
        tokens.push({ kind: 'number', text: digits.replaceAll(',', ''), spaced });
        return start + digits.length;
    }
    const first = digits.slice(0, digits.indexOf(','));
    // Inside brackets `1,000` is neither surely a thousand nor surely two numbers.
    if (/^,0\d\d/.test(digits.slice(first.length)))
        throw UNREADABLE;
    tokens.push({ kind: 'number', text: first, spaced });
    return start + first.length;
}
/** Products of variables, letter by letter; only in what is a formula for another reason: `2xy`, not `bad`. */
function lettersApart(tokens) {
    const isFormula = tokens.some(({ kind, text }) => kind === 'number' || '+-*/^='.includes(text));
    if (!isFormula)
        return tokens;
    return tokens.flatMap((token) => token.kind === 'word' && PRODUCT.test(token.text)
        ? [...token.text].map((text, i) => ({ ...token, text, spaced: i === 0 && token.spaced }))
        : [token]);
}

;// CONCATENATED MODULE: ./build/answers/value.js




function hasNoOrder(value) {
    return value.kind === 'union' || (value.kind === 'sequence' && (value.open === '' || value.open === '{'));
}
/** The value as text: values with one text are the same. */
function valueText(value) {
    switch (value.kind) {
        case 'quantity':
            return quotientText(value.quotient);
        case 'infinity':
            return value.isNegative ? '-∞' : '∞';
        case 'sequence':
            return `${value.open}${itemTexts(value).join(', ')}${value.close}`;
        case 'union':
            return itemTexts(value).join(' ∪ ');
        case 'matrix':
            return `matrix ${value.rows.map((row) => row.map(valueText).join(', ')).join('; ')}`;
        case 'named':
            return `${value.name} = ${valueText(value.value)}`;
        case 'equation':
            return `${quotientText(value.zero)} = 0`;
    }
}
function itemTexts(value) {
    const texts = value.items.map((item) => {
        const text = valueText(item);
        // A list inside a list keeps its ends.
        return item.kind === 'sequence' && item.open === '' ? `<${text}>` : text;
    });
    return hasNoOrder(value) ? texts.sort() : texts;
}
/** An equation `zero = 0`, whatever rational factor it was multiplied by. */
function equation(zero, effort) {
    const [first] = termsInOrder(zero.above);
    const by = first === undefined ? undefined : reciprocal(first.coefficient);
    return {
        kind: 'equation',
        zero: by === undefined ? zero : { above: scaled(zero.above, by, effort), below: zero.below },
    };
}
/**
 * Whether two values are the same. A set may be listed without its braces, and `y = 2x + 1` is the equation
 * `2x - y + 1 = 0`; a name on one side only may be left out at the outermost level.
 *
 * @throws UNREADABLE where it would cost too much to know
 */
function areSame(a, b, effort) {
    if (a.kind === 'named' && b.kind === 'named') {
        return a.name === b.name && areSameInside(a.value, b.value, effort);
    }
    if (a.kind === 'named' && b.kind !== 'equation')
        return areSameInside(a.value, b, effort);
    if (b.kind === 'named' && a.kind !== 'equation')
        return areSameInside(a, b.value, effort);
    return areSameInside(a, b, effort);
}
function areSameInside(a, b, effort) {
    effort.spend(1);
    if (a.kind === 'quantity' && b.kind === 'quantity')
        return areEqual(a.quotient, b.quotient, effort);
    if (a.kind === 'matrix' && b.kind === 'matrix') {
        return a.rows.length === b.rows.length && a.rows.every((row, i) => areSameRow(row, b.rows[i], effort));
    }
    if (a.kind === 'sequence' && b.kind === 'sequence') {
        if (hasNoOrder(a) && hasNoOrder(b))
            return areSameInAnyOrder(a.items, b.items, effort);
        return a.open === b.open && a.close === b.close && areSameRow(a.items, b.items, effort);
    }
    if (a.kind === 'union' && b.kind === 'union')
        return areSameInAnyOrder(a.items, b.items, effort);
    const [left, right] = [asEquation(a, effort), asEquation(b, effort)];
    if (left !== undefined && right !== undefined)
        return areEqual(left, right, effort);
    if (a.kind === 'named' && b.kind === 'named')
        return a.name === b.name && areSameInside(a.value, b.value, effort);
    return a.kind === b.kind && valueText(a) === valueText(b);
}
function areSameRow(a, b, effort) {
    return a.length === b.length && a.every((item, i) => areSameInside(item, b[i], effort));
}
/** As multisets: what is listed twice must be listed twice. */
function areSameInAnyOrder(a, b, effort) {
    if (a.length !== b.length)
        return false;
    const left = [...b];
    return a.every((item) => {
        const at = left.findIndex((other) => areSameInside(item, other, effort));
        if (at >= 0)
            left.splice(at, 1);
        return at >= 0;
    });
}
/** Also of `y = 2x + 1`; not of `x = 5`: an equation yet to be solved is not its solution. */
function asEquation(value, effort) {
    if (value.kind === 'equation')
        return value.zero;
    if (value.kind !== 'named' || value.value.kind !== 'quantity')
        return undefined;
    const { quotient } = value.value;
    if (!hasSymbols(quotient))
        return undefined;
    const all = equation(plus(atom(value.name), negated(quotient, effort), effort), effort);
    return all.kind === 'equation' ? all.zero : undefined;
}
function quantity(quotient) {
    return { kind: 'quantity', quotient };
}
/** @throws UNREADABLE for anything but a number or an expression */
function quotientOf(value) {
    if (value.kind !== 'quantity')
        throw UNREADABLE;
    return value.quotient;
}

;// CONCATENATED MODULE: ./build/answers/arguments.js






/** Letters by the names of their commands. Pi is a number and not among them. */
const GREEK = new Set(('alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau ' +
    'upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega ell').split(' '));
/** What the commands of LaTeX take: groups, single digits, subscripts. */
class Arguments extends Cursor {
    isLatex;
    constructor(tokens, effort) {
        super(lettersApart(tokens), effort);
        this.isLatex = tokens.some(({ kind }) => kind === 'command');
    }
    isCircle() {
        if (this.accept('circ'))
            return true;
        if (!this.isNext('{') || this.peek(1)?.text !== 'circ' || this.peek(2)?.text !== '}')
            return false;
        this.at += 3;
        return true;
    }
    /** The argument of a command: a group, or the single digit or letter that LaTeX takes. */
    argument() {
        return this.isNext('{') ? this.group() : this.oneToken();
    }
    group() {
        this.expect('{');
        const value = quotientOf(this.sum());
        this.expect('}');
        return value;
    }
    oneToken() {
        const next = this.take();
        if (next.kind === 'number') {
            if (!/^\d$/.test(next.text))
                throw UNREADABLE;
            return number(fraction(BigInt(next.text)));
        }
        if (next.kind === 'word' && next.text.length === 1)
            return atom(next.text);
        if (next.kind === 'command' && next.text === 'pi')
            return atom('π');
        if (next.kind === 'command' && GREEK.has(next.text))
            return atom(next.text);
        throw UNREADABLE;
    }
    fraction() {
        const above = this.argument();
        const below = this.argument();
        this.refuseNumberNext();
        return over(above, below, this.effort);
    }
    /** No number is ever the right factor of a product that is not written out. */
    refuseNumberNext() {
        if (this.peek()?.kind === 'number')
            throw UNREADABLE;
    }
    decimal() {
        const value = decimal(this.take().text);
        if (value === undefined)
            throw UNREADABLE;
        return value;
    }
    subscript() {
        if (!this.accept('{')) {
            const { kind, text } = this.take();
            if ((kind !== 'number' && kind !== 'word') || (this.isLatex && text.length > 1))
                throw UNREADABLE;
            return text;
        }
        const parts = [];
        while (!this.accept('}')) {
            const { kind, text } = this.take();
            if (kind === 'command' || '{}^_'.includes(text))
                throw UNREADABLE;
            parts.push(text.trim());
        }
        return parts.join(' ');
    }
}

;// CONCATENATED MODULE: ./build/answers/evaluate.js



/** Larger factorials and binomials are atoms: equal to themselves, not evaluated. */
const evaluate_LARGEST = 200n;
/** n! for a whole n up to 200; an atom for anything else. @throws UNREADABLE for negative whole numbers */
function factorial(of, effort) {
    const n = whole(of);
    if (n === undefined || n > evaluate_LARGEST)
        return atom(`(${quotientText(of)})!`);
    if (n < 0n)
        throw UNREADABLE;
    effort.spend(Number(n));
    let result = 1n;
    for (let factor = 2n; factor <= n; factor++)
        result *= factor;
    return number(fraction(result));
}
/** The binomial coefficient for 0 <= k <= n <= 200; an atom for anything else. */
function binomial(above, below, effort) {
    const [n, k] = [whole(above), whole(below)];
    if (n === undefined || k === undefined || k < 0n || n > evaluate_LARGEST || k > n) {
        return atom(`binomial(${quotientText(above)}, ${quotientText(below)})`);
    }
    effort.spend(Number(k));
    let result = 1n;
    for (let i = 1n; i <= k; i++)
        result = (result * (n - k + i)) / i;
    return number(fraction(result));
}
/** |a| of a rational number; an atom for anything else. */
function magnitude(of) {
    const value = quotient_valueOf(of);
    if (value === undefined)
        return atom(`|${quotientText(of)}|`);
    return number(fraction(value.n < 0n ? -value.n : value.n, value.d));
}
/** `0.1` and then `6` for ever: 1/6. @throws UNREADABLE where either is not made of digits */
function repeatingDecimal(start, repeated) {
    const first = decimal(start);
    if (first === undefined || !/^\d{1,50}$/.test(repeated) || !/^\d+(?:\.\d+)?$/.test(start))
        throw UNREADABLE;
    const places = BigInt(start.includes('.') ? start.length - start.indexOf('.') - 1 : 0);
    const scale = 10n ** places;
    const nines = 10n ** BigInt(repeated.length) - 1n;
    return fraction(((first.n * scale) / first.d) * nines + BigInt(repeated), scale * nines);
}
function whole(of) {
    const value = quotient_valueOf(of);
    return value?.d === 1n ? value.n : undefined;
}

;// CONCATENATED MODULE: ./build/answers/formula.js






/** Deepest nesting that is followed. */
const formula_DEEPEST = 30;
const FUNCTIONS = new Set('sin cos tan sec csc cot sinh cosh tanh arcsin arccos arctan log ln lg exp'.split(' '));
/** Letters that name a function where a bracket follows. */
const NAMED_FUNCTIONS = new Set(['f', 'g', 'h', 'F', 'G', 'P', 'Q']);
/**
 * Reads the arithmetic of a formula and evaluates it exactly as it goes. What stands in brackets may be more than a
 * number; `bracket` reads it. Where a formula can be read in two ways (`1/2x`, `2^10` in LaTeX, `\sin x^2`) it is not
 * read at all.
 */
class Formula extends Arguments {
    depth = 0;
    /** Which of the two signs `\pm` stands for, and how many were met. */
    sign = 1;
    signsMet = 0;
    sum() {
        if (++this.depth > formula_DEEPEST)
            throw UNREADABLE;
        let result = this.signed(this.signHere());
        for (let sign = this.signHere(); sign !== 0; sign = this.signHere()) {
            result = quantity(plus(quotientOf(result), quotientOf(this.signed(sign)), this.effort));
        }
        this.depth--;
        return result;
    }
    signed(sign) {
        const value = this.product();
        if (sign >= 0)
            return value;
        if (value.kind === 'infinity')
            return { kind: 'infinity', isNegative: !value.isNegative };
        return quantity(negated(quotientOf(value), this.effort));
    }
    /** Takes a sign if there is one: 1, -1, or 0 for none. */
    signHere() {
        if (this.accept('+'))
            return 1;
        if (this.accept('-'))
            return -1;
        if (!this.isNext('pm') && !this.isNext('mp'))
            return 0;
        this.signsMet++;
        return this.take().text === 'pm' ? this.sign : -this.sign;
    }
    product() {
        let result = this.power();
        let isAfterSlash = false;
        for (;;) {
            if (this.isNext('*') || this.isNext('/')) {
                isAfterSlash = this.take().text === '/';
                const isNegative = this.accept('-');
                const factor = quotientOf(this.power());
                const operation = isAfterSlash ? over : times;
                result = quantity(operation(quotientOf(result), isNegative ? negated(factor, this.effort) : factor, this.effort));
            }
            else if (this.beginsFactor()) {
                if (isAfterSlash)
                    throw UNREADABLE;
                result = quantity(times(quotientOf(result), quotientOf(this.power()), this.effort));
            }
            else
                return result;
        }
    }
    beginsFactor() {
        const next = this.peek();
        if (next === undefined || next.kind === 'number' || next.kind === 'text')
            return false;
        if (next.kind === 'word')
            return next.text !== 'and' && next.text !== 'or';
        if (next.kind === 'sign')
            return next.text === '(' || next.text === '{';
        return ['frac', 'sqrt', 'pi', 'binom'].includes(next.text) || FUNCTIONS.has(next.text) || GREEK.has(next.text);
    }
    power() {
        let result = this.factor();
        if (this.isNext('*') && this.peek(1)?.text === '*') {
            this.at += 2;
            const isNegative = this.accept('-');
            const exponent = quotientOf(this.power());
            return quantity(raised(quotientOf(result), isNegative ? negated(exponent, this.effort) : exponent, this.effort));
        }
        if (this.isNext('!'))
            result = this.factorial(result);
        if (this.accept('^')) {
            if (this.isCircle())
                return quantity(times(quotientOf(result), atom('°'), this.effort));
            result = quantity(raised(quotientOf(result), this.exponent(), this.effort));
            if (this.isNext('^') || this.isNext('!'))
                throw UNREADABLE;
        }
        if (this.accept('%'))
            return quantity(times(quotientOf(result), number(fraction(1n, 100n)), this.effort));
        return result;
    }
    factorial(of) {
        this.take();
        if (this.isNext('!'))
            throw UNREADABLE;
        return quantity(factorial(quotientOf(of), this.effort));
    }
    exponent() {
        const next = this.peek();
        if (next?.text === '{' && next.kind === 'sign')
            return this.group();
        if (this.isLatex)
            return this.oneToken();
        if (this.accept('-'))
            return negated(this.exponent(), this.effort);
        if (next?.kind === 'number')
            return number(this.decimal());
        const isBracket = next?.text === '(';
        const inside = isBracket ? this.bracket() : undefined;
        return inside === undefined ? this.oneToken() : quotientOf(inside);
    }
    factor() {
        const inside = this.bracket();
        if (inside !== undefined)
            return inside;
        const next = this.take();
        switch (next.kind) {
            case 'number':
                this.at--;
                return quantity(this.numeral());
            case 'word':
                return quantity(this.letters(next.text));
            case 'command':
                return this.command(next.text);
            case 'sign':
                if (next.text === '|')
                    return quantity(this.absolute());
                throw UNREADABLE;
            default:
                throw UNREADABLE;
        }
    }
    /** A number with what belongs to it: a fraction (`1 1/2`), a base (`77_8`), repeating digits (`0.1\overline{6}`). */
    numeral() {
        const { text } = this.peek();
        const value = this.decimal();
        const isWhole = /^\d+$/.test(text);
        if (this.accept('_'))
            return atom(`${text}_${this.subscript()}`);
        if (this.isNext('overline') || (this.isNext('.') && this.peek(1)?.text === 'overline')) {
            this.at += this.isNext('.') ? 2 : 1;
            this.expect('{');
            const digits = this.take().text;
            this.expect('}');
            return number(repeatingDecimal(text, digits));
        }
        const next = this.peek();
        if (next?.kind === 'number') {
            const [slash, below] = [this.peek(1), this.peek(2)];
            if (!isWhole || !next.spaced || slash?.text !== '/' || below?.kind !== 'number')
                throw UNREADABLE;
            const above = number(this.decimal());
            this.take();
            return this.mixed(number(value), over(above, number(this.decimal()), this.effort));
        }
        if (this.isNext('frac')) {
            const start = this.at;
            this.take();
            const part = this.fraction();
            if (quotient_valueOf(part) !== undefined) {
                if (!isWhole)
                    throw UNREADABLE;
                return this.mixed(number(value), part);
            }
            this.at = start;
        }
        return number(value);
    }
    mixed(whole, part) {
        const value = quotient_valueOf(part);
        this.refuseNumberNext();
        if (value.n <= 0n || value.n >= value.d || this.beginsFactor())
            throw UNREADABLE;
        return plus(whole, part, this.effort);
    }
    letters(text) {
        if (text.length > 1)
            throw UNREADABLE;
        if (NAMED_FUNCTIONS.has(text) && this.isNext('(')) {
            return atom(`${text}(${quotientText(quotientOf(this.bracket()))})`);
        }
        return this.symbol(text);
    }
    symbol(name) {
        const full = this.accept('_') ? `${name}_${this.subscript()}` : name;
        return atom(this.accept("'") ? `${full}'` : full);
    }
    command(name) {
        if (name === 'infty')
            return { kind: 'infinity', isNegative: false };
        if (name === 'frac')
            return quantity(this.fraction());
        if (name === 'pi')
            return quantity(atom('π'));
        if (GREEK.has(name))
            return quantity(this.symbol(name));
        if (name === 'sqrt')
            return quantity(this.squareRoot());
        if (name === 'binom')
            return quantity(binomial(this.argument(), this.argument(), this.effort));
        if (FUNCTIONS.has(name))
            return quantity(this.functionValue(name));
        throw UNREADABLE;
    }
    squareRoot() {
        let degree = 2n;
        if (this.accept('[')) {
            const value = this.decimal();
            if (value.d !== 1n)
                throw UNREADABLE;
            degree = value.n;
            this.expect(']');
        }
        const inside = this.isNext('(') ? quotientOf(this.bracket()) : this.argument();
        this.refuseNumberNext();
        return root(inside, degree, this.effort);
    }
    /** A function value is an atom: it equals the same function of the same argument, and nothing else. */
    functionValue(name) {
        const base = this.accept('_') ? `_${this.isNext('{') ? quotientText(this.group()) : this.subscript()}` : '';
        const power = this.accept('^') ? this.exponent() : undefined;
        const argument = this.isNext('(') || this.isNext('{') ? quotientOf(this.factor()) : this.plainArgument();
        const value = atom(`${name}${base}(${quotientText(argument)})`);
        return power === undefined ? value : raised(value, power, this.effort);
    }
    plainArgument() {
        let result = quotientOf(this.factor());
        if (this.peek()?.kind === 'word' || this.isNext('pi'))
            result = times(result, quotientOf(this.factor()), this.effort);
        if (this.accept('^')) {
            if (!this.isCircle())
                throw UNREADABLE;
            result = times(result, atom('°'), this.effort);
        }
        const next = this.peek();
        if (next?.text === '/' || next?.text === '!' || next?.kind === 'word' || next?.text === '(')
            throw UNREADABLE;
        return result;
    }
    absolute() {
        const inside = quotientOf(this.sum());
        this.expect('|');
        return magnitude(inside);
    }
}

;// CONCATENATED MODULE: ./build/answers/read-math.js




const CLOSING = new Set([')', ']', '}']);
const RELATIONS = new Set(['=', '<', '>', 'le', 'ge', 'in']);
const REALS = {
    kind: 'sequence',
    open: '(',
    close: ')',
    items: [
        { kind: 'infinity', isNegative: true },
        { kind: 'infinity', isNegative: false },
    ],
};
/** The value that the tokens of a formula state. @throws UNREADABLE where they state none that is known here */
function readMath(tokens, effort) {
    return new MathReader(tokens, effort).answer();
}
/** Reads what holds formulas together: lists, brackets, unions, matrices, names and relations. */
class MathReader extends Formula {
    /** The whole answer: a value, or a list without brackets. */
    answer() {
        const { items, isChoice, endsWithComma } = this.items(true);
        if (this.peek() !== undefined || items.length === 0 || endsWithComma)
            throw UNREADABLE;
        const [first] = items;
        if (items.length === 1)
            return first;
        return this.listOf(items, isChoice);
    }
    listOf(items, isChoice) {
        const list = (of) => ({ kind: 'sequence', open: '', close: '', items: of });
        // `A, C` may be choices in any order or things put in order.
        if (items.every((item) => symbolOf(item) !== undefined))
            throw UNREADABLE;
        const [first, ...others] = items;
        if (first?.kind !== 'named')
            return list(items);
        const inner = items.map((item) => (item.kind === 'named' && item.name === first.name ? item.value : item));
        // `x < 1 or x > 3` is a union; `x > 1, x < 3` may be meant as both at once.
        if (inner.every(({ kind }) => kind === 'sequence' || kind === 'union')) {
            if (!isChoice || items.some(({ kind }) => kind !== 'named'))
                throw UNREADABLE;
            return { ...first, value: { kind: 'union', items: inner } };
        }
        const isOneName = inner.every(({ kind }) => kind === 'quantity');
        const isAllNamed = others.every(({ kind }) => kind === 'named');
        if (isOneName)
            return { ...first, value: list(inner) };
        if (!isAllNamed)
            throw UNREADABLE;
        return list(items);
    }
    /**
     * Items up to a closing bracket or the end. In lists without an order, `\pm` makes two of one.
     */
    items(isUnordered) {
        const items = [];
        let isChoice = true;
        let endsWithComma = false;
        while (!this.isAtClose()) {
            items.push(...this.item(isUnordered));
            endsWithComma = false;
            if (this.isAtClose())
                break;
            if (this.accept(',') || this.accept(';'))
                endsWithComma = true;
            const word = this.peek()?.text.trim();
            if ((word === 'or' || word === 'and') && ['word', 'text'].includes(this.peek().kind)) {
                this.take();
                if (word === 'and')
                    isChoice = false;
                endsWithComma = false;
                if (this.isAtClose())
                    throw UNREADABLE;
            }
            else {
                isChoice = false;
                if (!endsWithComma)
                    throw UNREADABLE;
            }
        }
        return { items, isChoice, endsWithComma };
    }
    isAtClose() {
        const next = this.peek();
        return next === undefined || (CLOSING.has(next.text) && next.kind !== 'text');
    }
    item(isUnordered) {
        const start = this.at;
        const met = this.signsMet;
        const value = this.relation();
        if (!isUnordered || this.signsMet === met)
            return [value];
        // Two signs in one expression may or may not go together.
        if (this.signsMet > met + 1 || this.sign === -1)
            throw UNREADABLE;
        const end = this.at;
        this.at = start;
        this.sign = -1;
        const other = this.relation();
        this.sign = 1;
        this.signsMet = met;
        if (this.at !== end)
            throw UNREADABLE;
        return [value, other];
    }
    relation() {
        const name = this.name();
        if (name !== undefined)
            return { kind: 'named', name, value: this.lastOfEqual(this.union()) };
        const sides = [this.union()];
        const relations = [];
        for (let next = this.peek(); next !== undefined && RELATIONS.has(next.text); next = this.peek()) {
            relations.push(this.take().text);
            sides.push(this.union());
        }
        if (relations.length === 0)
            return sides[0];
        if (relations.every((relation) => relation === '='))
            return this.equality(sides);
        if (relations.length === 1 && relations[0] === 'in') {
            const name = symbolOf(sides[0]);
            if (name === undefined)
                throw UNREADABLE;
            return { kind: 'named', name, value: sides[1] };
        }
        return inequality(sides, relations);
    }
    /** `x = 7/2 = 3.5`: all sides after the name must be the same. */
    lastOfEqual(first) {
        while (this.accept('=')) {
            const next = this.union();
            if (first.kind !== 'quantity' || next.kind !== 'quantity')
                throw UNREADABLE;
            if (!areEqual(first.quotient, next.quotient, this.effort))
                throw UNREADABLE;
        }
        return first;
    }
    /** `7! * 2! = 10080` is its value, `3 = x` names x, anything else is an equation. */
    equality(sides) {
        const quotients = sides.map((side) => {
            if (side.kind !== 'quantity')
                throw UNREADABLE;
            return side.quotient;
        });
        const [left, right] = quotients;
        if (quotients.every((side) => quotient_valueOf(side) !== undefined)) {
            if (quotients.every((side) => areEqual(side, left, this.effort)))
                return sides[0];
            throw UNREADABLE;
        }
        if (sides.length !== 2)
            throw UNREADABLE;
        const name = symbolOf(sides[1]);
        if (name !== undefined && !hasSymbols(left))
            return { kind: 'named', name, value: sides[0] };
        const zero = plus(left, negated(right, this.effort), this.effort);
        if (zero.above.size === 0)
            throw UNREADABLE;
        return equation(zero, this.effort);
    }
    /** Takes `x =`, `f(x) =`, `AB =`, `x_1 =` if that is what comes next. */
    name() {
        const texts = [];
        let ahead = this.peek()?.text === 'angle' || this.peek()?.text === 'triangle' ? 1 : 0;
        const first = this.peek(ahead);
        if (first?.text === '(')
            return this.tupleName();
        if (first === undefined || !(first.kind === 'word' || first.kind === 'text' || first.text === 'theta')) {
            return undefined;
        }
        texts.push(first.text.trim());
        ahead++;
        if (this.textAhead(ahead, 5) === '^{-1}') {
            texts.push('^-1');
            ahead += 5;
        }
        const opens = this.peek(ahead)?.text;
        if (opens === '_' || opens === "'" || opens === '(') {
            for (; ahead < 12 && this.peek(ahead)?.text !== '='; ahead++) {
                const next = this.peek(ahead);
                if (next === undefined || !(next.kind === 'word' || next.kind === 'number' || "_'(),{}".includes(next.text))) {
                    return undefined;
                }
                if (next.text !== '{' && next.text !== '}')
                    texts.push(next.text);
            }
        }
        if (this.peek(ahead)?.text !== '=' || this.peek(ahead)?.kind !== 'sign')
            return undefined;
        // `y = 2y - 1` is an equation; `x = 1 or x = 2` names x twice.
        const after = this.tokens.slice(this.at + ahead);
        if (after.some(({ text }, i) => text === first.text && after[i + 1]?.text !== '='))
            return undefined;
        for (let i = 0; i <= ahead; i++)
            this.take();
        return texts.join('');
    }
    /** Takes `(x, y) =`: the names of the parts of a tuple. */
    tupleName() {
        let ahead = 1;
        while (ahead < 10 && (ahead % 2 === 1 ? this.peek(ahead)?.kind === 'word' : this.peek(ahead)?.text === ','))
            ahead++;
        if (ahead < 4 || this.textAhead(ahead, 2) !== ')=')
            return undefined;
        const name = this.textAhead(0, ahead + 1);
        for (let i = 0; i < ahead + 2; i++)
            this.take();
        return name;
    }
    textAhead(ahead, count) {
        return Array.from({ length: count }, (_, i) => this.peek(ahead + i)?.text ?? '').join('');
    }
    union() {
        const first = this.sum();
        if (!this.isNext('cup'))
            return first;
        const items = [first];
        while (this.accept('cup'))
            items.push(this.sum());
        if (items.some(({ kind }) => kind !== 'sequence'))
            throw UNREADABLE;
        return { kind: 'union', items };
    }
    bracket() {
        const next = this.peek();
        if (next === undefined)
            return undefined;
        if (next.kind === 'command') {
            if (next.text.startsWith('begin'))
                return this.matrix();
            if (next.text === 'emptyset') {
                this.take();
                return { kind: 'sequence', open: '{', close: '}', items: [] };
            }
            if (next.text === 'mathbb')
                return this.reals();
            if (next.text !== '{' && next.text !== 'langle')
                return undefined;
        }
        else if (next.kind !== 'sign' || !'([{'.includes(next.text))
            return undefined;
        return this.bracketed(this.take());
    }
    bracketed(open) {
        const met = this.signsMet;
        const { items, endsWithComma } = this.items(open.kind === 'command' && open.text === '{');
        const close = this.take();
        const isPair = (open.text === '(' || open.text === '[') && (close.text === ')' || close.text === ']');
        const isSet = open.text === '{' && close.text === '}' && open.kind === close.kind;
        const isAngle = open.text === 'langle' && close.text === 'rangle';
        if (!isPair && !isSet && !isAngle)
            throw UNREADABLE;
        const isGroup = open.kind === 'sign' && (open.text === '{' || (open.text === '(' && close.text === ')'));
        if (isGroup && items.length === 1 && !endsWithComma) {
            if (items[0].kind === 'named' || items[0].kind === 'equation')
                throw UNREADABLE;
            return items[0];
        }
        if (isPair && (open.text === '(') !== (close.text === ')') && items.length !== 2)
            throw UNREADABLE;
        if (this.signsMet > met || (endsWithComma && items.length !== 1))
            throw UNREADABLE;
        return { kind: 'sequence', open: isAngle ? '<' : open.text, close: isAngle ? '>' : close.text, items };
    }
    reals() {
        this.take();
        this.expect('{');
        if (this.take().text !== 'R')
            throw UNREADABLE;
        this.expect('}');
        return REALS;
    }
    matrix() {
        const kind = this.take().text.slice('begin'.length);
        if (!['pmatrix', 'bmatrix', 'matrix'].includes(kind))
            throw UNREADABLE;
        const rows = [[]];
        for (;;) {
            rows.at(-1).push(quantity(quotientOf(this.sum())));
            if (this.accept('&'))
                continue;
            if (this.peek()?.text === '\\') {
                this.take();
                if (!this.isNext(`end${kind}`)) {
                    rows.push([]);
                    continue;
                }
            }
            this.expect(`end${kind}`);
            return { kind: 'matrix', rows };
        }
    }
}
/** The interval that an inequality between a symbol and constants stands for. */
function inequality(sides, relations) {
    const isUpward = relations.every((relation) => relation === '<' || relation === 'le');
    const isDownward = relations.every((relation) => relation === '>' || relation === 'ge');
    if ((!isUpward && !isDownward) || relations.length > 2)
        throw UNREADABLE;
    const ascending = isUpward ? sides : [...sides].reverse();
    const steps = isUpward ? relations : [...relations].reverse();
    const at = ascending.findIndex((side) => symbolOf(side) !== undefined);
    const name = at < 0 ? undefined : symbolOf(ascending[at]);
    const [low, high] = [ascending[at - 1], ascending[at + 1]];
    if (name === undefined || ascending.length !== 1 + (low ? 1 : 0) + (high ? 1 : 0))
        throw UNREADABLE;
    for (const side of [low, high]) {
        if (side !== undefined && side.kind !== 'infinity' && (side.kind !== 'quantity' || hasSymbols(side.quotient))) {
            throw UNREADABLE;
        }
    }
    const isClosed = (relation) => relation === 'le' || relation === 'ge';
    const value = {
        kind: 'sequence',
        open: low !== undefined && isClosed(steps[at - 1]) ? '[' : '(',
        close: high !== undefined && isClosed(steps[at]) ? ']' : ')',
        items: [low ?? { kind: 'infinity', isNegative: true }, high ?? { kind: 'infinity', isNegative: false }],
    };
    return { kind: 'named', name, value };
}
/** The name of a value that is one symbol and nothing else. */
function symbolOf(value) {
    if (value.kind !== 'quantity' || !hasSymbols(value.quotient))
        return undefined;
    const text = valueText(value);
    return /^[A-Za-z][A-Za-z]*(?:_\w+)?'?$/.test(text) && valueText({ kind: 'quantity', quotient: atom(text) }) === text
        ? text
        : undefined;
}

;// CONCATENATED MODULE: ./build/answers/units.js
/** Words after a number that change its value or its meaning: never units. */
const CHANGES_MEANING = new Set(('and or not no none nor less more fewer below above under over minus plus times squared cubed factorial percent ' +
    'percentage hundred thousand million billion trillion dozen half halves third thirds quarter quarters fourth fourths ' +
    'fifth fifths sixth sixths eighth eighths tenth tenths hundredth hundredths thousandth thousandths remainder to out of ' +
    'if when where base mod modulo through between is are was approximately about at least most negative positive except ' +
    'ago before after th st nd rd score gross pair pairs left right up down east west north south loss debt deficit am pm ' +
    'bc bce ad ce by from with without only but all any some every one two three four five six seven eight ' +
    'nine ten zero pi i e x y z january february march april may june july august september october november december for then for the a an choose divided multiplied equals equal').split(' '));
const MULTIPLIERS = new Map([
    ['dozen', '12'],
    ['hundred', '100'],
    ['thousand', '1000'],
    ['million', '1000000'],
    ['billion', '1000000000'],
    ['trillion', '1000000000000'],
]);
/** Spellings of one unit. Abbreviations keep their case: a megawatt is not a milliwatt. */
const SAME_UNIT = new Map([
    'dollar usd us$ $',
    'euro eur €',
    'pound gbp £',
    'cent ¢',
    'cm centimeter centimetre',
    'mm millimeter millimetre',
    'km kilometer kilometre',
    'm meter metre',
    'in inch inches',
    'ft foot feet',
    'yd yard',
    'mi mile',
    'g gram',
    'kg kilogram',
    'mg milligram',
    'lb lbs pound-weight',
    'oz ounce',
    'L l liter litre',
    'ml mL milliliter millilitre',
    's sec secs second',
    'min mins minute',
    'h hr hrs hour',
    'day',
    'degree deg °',
    'radian rad',
    'unit',
].flatMap((line) => {
    const [name, ...others] = line.split(' ');
    return [name, ...others].map((spelling) => [spelling, name]);
}));
/** Known to be units even where they stand at the number without a space or without `\text`. */
const ATTACHED = new Set([
    'cm',
    'mm',
    'km',
    'kg',
    'mg',
    'lb',
    'lbs',
    'oz',
    'ml',
    'mL',
    'ft',
    'sec',
    'min',
    'hr',
    'mph',
]);
/** Single letters that are units where a space or `\text` sets them off. */
const LETTERS = new Set(['m', 'g', 's', 'h', 'L', 'l']);
const CURRENCY = new Map([
    ['$', 'dollar'],
    ['€', 'euro'],
    ['£', 'pound'],
    ['¥', 'yen'],
    ['USD', 'dollar'],
    ['EUR', 'euro'],
    ['GBP', 'pound'],
]);
const ANGLED = new Set(['sin', 'cos', 'tan', 'sec', 'csc', 'cot']);
/** Most words of a unit; more are a sentence. */
const MOST_WORDS = 4;
/**
 * Takes money signs off the front and a unit off the end: `\$32`, `118 \text{ dollars}`, `15\mbox{ cm}^2`, `145^\circ`,
 * `30 miles per hour`. Words that multiply (`million`) become factors. What is not surely a unit stays where it is.
 */
function withoutUnit(tokens) {
    const { rest, unit: money } = withoutMoney(tokens);
    const parts = [];
    let end = rest.length;
    while (end > 1 && parts.length <= MOST_WORDS) {
        const piece = unitPiece(rest, end);
        if (piece === undefined)
            break;
        parts.unshift(piece.text);
        end = piece.start;
    }
    let kept = rest.slice(0, end);
    let words = parts
        .join(' ')
        .split(' ')
        .filter((word) => word !== '');
    const factor = MULTIPLIERS.get(words[0]?.toLowerCase() ?? '');
    if (factor !== undefined) {
        kept = [...kept, sign('*'), { kind: 'number', text: factor, spaced: false }];
        words = words.slice(1);
    }
    const unit = words.length === 0 ? undefined : unitName(words, money);
    // `\sin 30^\circ` is a function of an angle, not an angle.
    const isArgument = unit === 'degree' && kept.some(({ kind, text }) => kind === 'command' && ANGLED.has(text));
    const isRefused = isArgument || (words.length > 0 && (unit === undefined || !kept.some(({ kind }) => kind !== 'sign')));
    if (isRefused || (money !== undefined && unit !== undefined && unit.split('/')[0] !== money))
        return { tokens, unit: undefined };
    return { tokens: kept, unit: unit ?? money };
}
function withoutMoney(tokens) {
    let at = 0;
    while (at < 2 && tokens[at]?.kind === 'sign' && '+-'.includes(tokens[at].text))
        at++;
    const first = tokens[at];
    const name = first === undefined ? undefined : CURRENCY.get(first.text.replace('\\', ''));
    if (name === undefined || tokens[at + 1]?.kind === undefined)
        return { rest: tokens, unit: undefined };
    return { rest: [...tokens.slice(0, at), ...tokens.slice(at + 1)], unit: name };
}
/** The piece of a unit that ends before `end`: words, `cm^2`, a slash between them, the sign of degrees. */
function unitPiece(tokens, end) {
    const last = tokens[end - 1];
    if (isCircle(tokens, end))
        return { text: '°', start: end - (last.text === '}' ? 4 : 2) };
    if (last.kind === 'command' && last.text === '$')
        return { text: '$', start: end - 1 };
    if (last.kind === 'sign' && last.text === '¢')
        return { text: '¢', start: end - 1 };
    if (last.kind === 'sign' && last.text === '.' && tokens[end - 2]?.kind === 'word') {
        return unitPiece(tokens, end - 1);
    }
    const power = powerBefore(tokens, end);
    const at = power === undefined ? end - 1 : power.start - 1;
    const word = tokens[at];
    if (word === undefined || at === 0)
        return undefined;
    let text;
    if (word.kind === 'text')
        text = word.text.trim().replaceAll('.', '').replace(/^\//, '/ ');
    else if (word.kind === 'word' && isUnitWord(word, tokens, at))
        text = word.text;
    else
        return undefined;
    if (!/^(?:[A-Za-z]+(?:[ -][A-Za-z]+)*|\/ [A-Za-z]+)?$/.test(text.replace(/\s+/g, ' ')))
        return undefined;
    const slash = tokens[at - 1];
    const isPer = word.kind === 'word' &&
        slash?.kind === 'sign' &&
        slash.text === '/' &&
        ['word', 'number'].includes(tokens[at - 2]?.kind ?? '');
    const name = power === undefined ? text : `${text}^${power.text}`;
    return isPer ? { text: `/ ${name}`, start: at - 1 } : { text: name, start: at };
}
function isUnitWord(word, tokens, at) {
    const { text } = word;
    if (ATTACHED.has(text))
        return true;
    const before = tokens[at - 1];
    const isSetOff = word.spaced || (before.kind === 'sign' && before.text === '/');
    if ((text === 'C' || text === 'F') && isCircle(tokens, at))
        return true;
    // `3 + 2 m` may hold a variable; `2 m` may not.
    if (text.length === 1) {
        const end = before.text === '/' && tokens[at - 2]?.kind === 'word' ? at - 2 : at;
        return isSetOff && LETTERS.has(text) && tokens.slice(0, end).every(isPartOfNumeral);
    }
    // Without a space, two or three letters may be a product of variables.
    return isSetOff
        ? text.length > 2 || SAME_UNIT.has(text)
        : before.kind === 'number' && text.length > 3 && SAME_UNIT.has(unitStem(text));
}
function isPartOfNumeral({ kind, text }, at) {
    return kind === 'number' || text === '/' || (text === '-' && at === 0);
}
function isCircle(tokens, end) {
    const texts = (count) => tokens
        .slice(Math.max(0, end - count), end)
        .map(({ text }) => text)
        .join('');
    return texts(2) === '^circ' || texts(4) === '^{circ}';
}
function powerBefore(tokens, end) {
    const at = (back) => tokens[end - back]?.text ?? '';
    if (/^[23]$/.test(at(1)) && at(2) === '^')
        return { text: at(1), start: end - 2 };
    if (at(1) === '}' && /^[23]$/.test(at(2)) && at(3) === '{' && at(4) === '^')
        return { text: at(2), start: end - 4 };
    return undefined;
}
/** The unit in one spelling; undefined where a word of it changes the meaning of the number. */
function unitName(words, money) {
    const names = [];
    let power = '';
    for (const word of words) {
        const lower = word.toLowerCase();
        if (lower === 'square' || lower === 'sq')
            power = '^2';
        else if (lower === 'cubic' || lower === 'cu')
            power = '^3';
        else if (lower === 'per' || word === '/')
            names.push('/');
        else if (lower === 'mph')
            names.push('mi', '/', 'h');
        else {
            const [stem = '', raised] = word.split('^');
            if (CHANGES_MEANING.has(stem.toLowerCase()))
                return undefined;
            names.push(unitStem(stem) + (raised === undefined ? power : `^${raised}`));
            power = '';
        }
    }
    const [first, second] = names;
    // Degrees of temperature: 30 °C is not 30 °F.
    if (first === 'degree' && second !== undefined)
        names.splice(0, 2, `degree ${second[0].toUpperCase()}`);
    // `$18 per day` and `$18/day`; without the money it would be a unit of nothing.
    if (names[0] === '/' && money !== undefined)
        names.unshift(money);
    if (names.length === 0 || names[0] === '/' || names.length > MOST_WORDS + 2)
        return undefined;
    return names.join(' ').replaceAll(' / ', '/');
}
function unitStem(word) {
    const exact = SAME_UNIT.get(word);
    if (exact !== undefined)
        return exact;
    if (word.length <= 3 && word !== word.toLowerCase() && !SAME_UNIT.has(word.toLowerCase()))
        return word;
    const lower = word.toLowerCase();
    const known = SAME_UNIT.get(lower);
    if (known !== undefined)
        return known;
    const singular = lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
    return SAME_UNIT.get(singular) ?? singular;
}
function sign(text) {
    return { kind: 'sign', text, spaced: false };
}

;// CONCATENATED MODULE: ./build/answers/reading.js










/** Longer texts are not read as mathematics. */
const LONGEST_FORMULA = 1000;
/**
 * Understands an answer: a choice, a literal of a program, mathematics, or else a text. The first character of the key
 * says which, so that none is taken for another; an empty answer has the empty key.
 */
function read(text) {
    const trimmed = text.trim();
    if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(trimmed))
        return numeral(trimmed);
    if (text.length > LONGEST_CLEANED)
        return { kind: 'text', key: `"${trimmed}`, text: trimmed };
    const literal = literalText(trimmed.replace(/^```\w*\n([^]*)```$|^`([^`]*)`$/, '$1$2').trim());
    if (literal !== undefined)
        return { kind: 'literal', key: `'${literal}` };
    const cleaned = clean(text).replace(/(?<![.\\])\.$/, '');
    const words = withoutTextCommands(cleaned).trim();
    const choice = choiceOf(words);
    if (choice !== undefined)
        return { kind: 'choice', key: `(${choice.letter}) ${choice.text}`.trim(), ...choice };
    if (mayBeMath(cleaned)) {
        const reading = math(cleaned);
        if (reading !== undefined)
            return reading;
    }
    const plain = plainText(cleaned);
    return { kind: 'text', key: plain === '' ? '' : `"${plain}`, text: trimmed };
}
/** By far the most answers are plain numbers. */
function numeral(text) {
    const size = decimal(text.replace('-', ''));
    const value = quantity(number(text.startsWith('-') ? negative(size) : size));
    return { kind: 'math', key: `=${valueText(value)}`, value, unit: undefined };
}
/** Whether it is worth a try: a digit, a LaTeX command, or nothing that is surely a word. */
function mayBeMath(text) {
    if (text.length > LONGEST_FORMULA)
        return false;
    return /[\d\\]/.test(text) || (text.length <= 60 && !/[A-Za-z]{4}/.test(text));
}
function math(cleaned) {
    try {
        const { tokens, unit } = withoutUnit(tokensOf(cleaned));
        if (isSpan(tokens))
            return undefined;
        const value = readMath(tokens, new Effort());
        return { kind: 'math', key: `=${valueText(value)}${unit === undefined ? '' : ` ${unit}`}`, value, unit };
    }
    catch (error) {
        if (error === UNREADABLE)
            return undefined;
        throw error;
    }
}
/** `5-7`, `2-1` and `12/25/2024` are ranges, scores and dates, not arithmetic. */
function isSpan(tokens) {
    const [, joint] = tokens;
    if (joint?.text !== '-' && (joint?.text !== '/' || tokens.length < 5))
        return false;
    return tokens.every(({ kind, text }, i) => (i % 2 === 0 ? kind === 'number' : text === joint.text));
}

;// CONCATENATED MODULE: ./build/answers/how.js


/** What differs between two spellings of one answer, in a few words for people; the first of these that applies. */
function howTheyDiffer(answer, reference, isStated) {
    if (answer.trim() === reference.trim())
        return isStated ? 'stated inside a longer text' : 'the same text';
    const [a, b] = [read(answer), read(reference)];
    if (a.kind === 'choice' || b.kind === 'choice')
        return 'choice letter written differently';
    if (a.kind === 'literal' || b.kind === 'literal')
        return 'quotes or white space of a literal';
    if (a.kind === 'text' || b.kind === 'text')
        return 'capitals, white space or punctuation';
    const [left, right] = [clean(answer), clean(reference)];
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
    const number = read(percentage.text.replace(PERCENT, '$1'));
    const isBare = [number, other.reading].every((reading) => reading.kind === 'math' && reading.unit === undefined);
    return isBare ? commonForm(number, other.reading) : undefined;
}
/** The text itself, and the answer it states where that is another. */
function candidates(text) {
    const stated = finalAnswer(text);
    const texts = stated === undefined || stated === text.trim() ? [text] : [text, stated];
    return texts.map((candidate) => ({ text: candidate, reading: read(candidate) }));
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
        return valueText(value.kind === 'named' ? value.value : value);
    }
    if (a.kind === 'choice' && b.kind === 'choice') {
        return a.letter === b.letter && (a.text === '' || b.text === '') ? a.letter : undefined;
    }
    return withoutQuotes(a, b) ?? withoutQuotes(b, a);
}
function areSameValues(a, b) {
    try {
        return areSame(a.value, b.value, new Effort());
    }
    catch (error) {
        if (error === UNREADABLE)
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

;// CONCATENATED MODULE: ./build/diagnostics/audit/comparisons.js

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

;// CONCATENATED MODULE: ./build/diagnostics/audit/families.js
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

// EXTERNAL MODULE: ./build/outcomes/bits.js
var outcomes_bits = __webpack_require__(674);
;// CONCATENATED MODULE: ./build/answers/key.js

/**
 * A key of an answer's text: texts with one key are the same answer, whatever the question. What depends on the other
 * text (a unit or a name that only one of the two states) is left to `sameAnswer`, so a key never joins too much.
 *
 * @returns the empty string for an empty answer
 */
function answerKey(text) {
    return read(text).key;
}

// EXTERNAL MODULE: ./build/evidence/evidence.js
var evidence_evidence = __webpack_require__(8303);
;// CONCATENATED MODULE: ./build/diagnostics/audit/limits.js
/**
 * Words under which providers and harnesses log that generation hit a limit of length or time, without anything but
 * their letters: `MAX_TOKENS`, `max_tokens` and `FinishReason.MAX_TOKENS` are one word.
 */
const LIMITS = new Set([
    'length',
    'maxlength',
    'modellength',
    'maxtokens',
    'maxnewtokens',
    'maxoutputtokens',
    'maxcompletiontokens',
    'maxtokensexceeded',
    'tokenlimit',
    'contextlength',
    'contextlimit',
    'contextwindowexceeded',
    'modelcontextwindowexceeded',
    'messagelimit',
    'timelimit',
    'workinglimit',
    'timeout',
    'truncated',
    'incomplete',
]);
/** Whether a logged stop reason says that the answer was cut. */
function isLimit(reason) {
    const last = reason.slice(Math.max(reason.lastIndexOf('.'), reason.lastIndexOf(':')) + 1);
    return LIMITS.has(last.toLowerCase().replace(/[^a-z]/g, ''));
}
/** Answers shorter than this share a length by accident: single letters, numbers. */
const SHORTEST_CAP = 64;
/** Output tokens from this share of the maximum on lie just below it. */
const JUST_BELOW = 0.95;
/**
 * The output tokens at which a model was cut, where its counts show that: the maximum, reached exactly on at least
 * three queries and on more than there are just below it. Lengths that end by themselves thin out instead.
 */
function outputCap({ outputTokens }) {
    if (outputTokens === null)
        return undefined;
    let [most, reached] = [0, 0];
    for (const tokens of outputTokens) {
        if (tokens > most)
            [most, reached] = [tokens, 1];
        else if (tokens === most)
            reached += 1;
    }
    if (most < SHORTEST_CAP || reached < 3)
        return undefined;
    let below = 0;
    for (const tokens of outputTokens)
        if (tokens < most && tokens >= JUST_BELOW * most)
            below += 1;
    return reached > below ? most : undefined;
}

;// CONCATENATED MODULE: ./build/diagnostics/audit/reading.js





/** Whether something stood in the way of an answer. */
function isCut({ empty, stopped, atCap, errored }) {
    return empty || stopped || atCap || errored;
}
/** Reads what the results carry of the members on single queries, in the order of their names. */
class Readings {
    evidence;
    sources;
    limits;
    /** Answers by their position in the texts: queries share many. */
    stated = new Map();
    constructor(pool, evidence) {
        this.evidence = evidence;
        const columns = new Map(pool.columns.map((column) => [column.name, column]));
        this.limits = evidence?.stops.map(isLimit) ?? [];
        this.sources = pool.matrix.members
            .map(({ name, answered }) => {
            const own = evidence?.models.get(name);
            return {
                model: name,
                answered,
                errored: columns.get(name)?.errored,
                evidence: own,
                logsAnswers: own?.draws.some(({ answer }) => answer.some((code) => code !== evidence_evidence/* NONE */.x)) ?? false,
                cap: own === undefined ? undefined : outputCap(own),
            };
        })
            .sort((a, b) => (a.model < b.model ? -1 : 1));
    }
    /** The members that answered the query or failed on it; members without anything on it are absent. */
    of(row) {
        const read = this.sources.flatMap((source) => {
            const errored = source.errored !== undefined && (0,outcomes_bits/* hasBit */.c0)(source.errored, row);
            if (!errored && !(0,outcomes_bits/* hasBit */.c0)(source.answered, row))
                return [];
            return [this.read(source, row, errored)];
        });
        // Where nobody has an answer, none was logged for this query: only what is logged as empty is.
        const isLogged = read.some(({ answers }) => answers.length > 0);
        return read.map((reading) => isLogged || !reading.empty || this.isBlank(reading, row) ? reading : { ...reading, empty: false });
    }
    read(source, row, errored) {
        const { evidence, model, cap } = source;
        const answers = [];
        const stopReasons = [];
        let [draws, limited] = [0, 0];
        for (const draw of evidence?.draws ?? []) {
            const [code, right, stop] = [draw.answer[row], draw.right[row], draw.stop[row]];
            if (code !== evidence_evidence/* NONE */.x || right !== evidence_evidence/* NONE */.x || stop !== evidence_evidence/* NONE */.x)
                draws += 1;
            const stated = code === evidence_evidence/* NONE */.x ? null : this.statedIn(code);
            if (stated !== null)
                answers.push({ ...stated, right: right === 1 });
            if (stop === evidence_evidence/* NONE */.x)
                continue;
            stopReasons.push(this.evidence.stops[stop]);
            if (this.limits[stop])
                limited += 1;
        }
        return {
            model,
            answers,
            draws: Math.max(1, draws),
            errored,
            empty: !errored && source.logsAnswers && answers.length === 0,
            stopped: limited > 0 && 2 * limited >= stopReasons.length,
            atCap: cap !== undefined && evidence.outputTokens[row] === cap,
            stopReasons,
        };
    }
    /** Whether an empty text was logged as the answer, rather than none. */
    isBlank({ model }, row) {
        return this.evidence.models.get(model).draws.some(({ answer }) => answer[row] !== evidence_evidence/* NONE */.x);
    }
    /** null for an empty answer. */
    statedIn(code) {
        const known = this.stated.get(code);
        if (known !== undefined)
            return known;
        const whole = this.evidence.texts[code].trim();
        const text = finalAnswer(whole) ?? whole;
        const stated = whole === '' ? null : { text, key: answerKey(text) };
        this.stated.set(code, stated);
        return stated;
    }
}

;// CONCATENATED MODULE: ./build/diagnostics/audit/plurality.js

/** Camps with answers up to this length are compared with the largest camps of several models, as many as this. */
const [plurality_LONGEST, plurality_LARGEST] = [200, 3];
/**
 * The models with an answer that was not cut, by their answers: the largest camp first, then in order of the answers.
 * Answers with one key are the same; small camps join a large one where their answers are the same beyond keys (a unit
 * that only some of them write).
 */
function campsOf(readings, comparisons) {
    const byKey = new Map();
    for (const reading of readings) {
        const answer = isCut(reading) ? undefined : usual(reading.answers);
        if (answer === undefined)
            continue;
        const { text, key } = answer;
        const camp = byKey.get(key);
        if (camp === undefined)
            byKey.set(key, { text, key, models: [reading.model] });
        else {
            camp.models.push(reading.model);
            if (text.length < camp.text.length)
                camp.text = text;
        }
    }
    const camps = [];
    for (const camp of [...byKey.values()].sort(largestFirst)) {
        const isShort = camp.text.length <= plurality_LONGEST;
        const at = camps
            .slice(0, plurality_LARGEST)
            .findIndex((large) => isShort && large.models.length > 1 && comparisons.match(camp, large) !== null);
        if (at === -1)
            camps.push(camp);
        else
            camps[at] = { ...camps[at], models: [...camps[at].models, ...camp.models].sort() };
    }
    return camps.sort(largestFirst);
}
function largestFirst(a, b) {
    return b.models.length - a.models.length || (a.key < b.key ? -1 : 1);
}
/** Of repeated draws the most common answer, the earliest of equals; a model has one voice. */
function usual(answers) {
    const counts = new Map();
    for (const { key } of answers)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return answers.reduce((best, answer) => (best === undefined || counts.get(answer.key) > counts.get(best.key) ? answer : best), undefined);
}
/** What the largest camp amounts to; null where no two models agree. */
function pluralityOf(camps, familyOf) {
    const [first, second] = camps;
    if (first === undefined || first.models.length < 2)
        return null;
    const answering = camps.reduce((sum, { models }) => sum + models.length, 0);
    const count = first.models.length;
    const facts = {
        count,
        second: second?.models.length ?? 0,
        share: count / answering,
        families: new Set(first.models.map(familyOf)).size,
    };
    return { ...facts, models: first.models, clear: isClear(facts, first.text) };
}
const YES_OR_NO = /^\W*(?:yes|no|true|false|valid|invalid)\W*$/i;
const LETTER = /^\W*[a-z]\W*$/i;
/**
 * Whether an agreement is clear enough to doubt the reference: at least three models of at least two families, at least
 * half of those that answer, and at least twice as many as give the second most common answer.
 *
 * Where there are few answers to choose from, models agree easily: on a single letter three quarters have to. Yes and
 * no leave only one wrong answer, so that agreement on it says nothing.
 */
function isClear({ count, second, share, families }, answer) {
    if (YES_OR_NO.test(answer))
        return false;
    return count >= 3 && families >= 2 && count >= 2 * second && share >= (LETTER.test(answer) ? 3 / 4 : 1 / 2);
}

// EXTERNAL MODULE: ./build/diagnostics/audit/recompute.js
var recompute = __webpack_require__(9305);
;// CONCATENATED MODULE: ./build/diagnostics/audit/surprise.js

/** Steps of the lattice on which the statistic lives, from its least to its greatest value. */
const STEPS = 20_000;
/**
 * How surprising it is which models are wrong on a query, if they erred independently of each other.
 *
 * The statistic is the sum over the wrong models of log(a / (1 - a)), a the model's accuracy: up to a constant the
 * negative log-likelihood of the outcome under independent Bernoulli(a), so that a good model's error counts for much
 * and that of a coin flip for nothing. Its weights are rounded to a lattice, on which the distribution of the sum is
 * the convolution of two-point distributions: exact for the rounded statistic, without simulation. Accuracies are
 * (c + 1/2) / (n + 1), so that none is 0 or 1.
 */
class Surprise {
    matrix;
    weights;
    /** Of the sum of the negative weights: the least value of the statistic. */
    least;
    /** P(statistic >= least + i). */
    tail;
    queries;
    constructor(matrix) {
        this.matrix = matrix;
        const n = matrix.queries(matrix.complete);
        this.queries = n;
        const accuracies = matrix.right.map((right) => (matrix.queries(right) + 0.5) / (n + 1));
        const logOdds = accuracies.map((a) => Math.log(a / (1 - a)));
        const span = logOdds.reduce((sum, x) => sum + Math.abs(x), 0);
        this.weights = Int32Array.from(logOdds, (x) => (span === 0 ? 0 : Math.round((x / span) * STEPS)));
        this.least = this.weights.reduce((sum, weight) => sum + Math.min(0, weight), 0);
        this.tail = tailOf(this.weights, accuracies);
    }
    /** The statistic of a complete row, in steps of the lattice. */
    of(row) {
        let sum = 0;
        for (let m = 0; m < this.weights.length; m++)
            if (!(0,outcomes_bits/* hasBit */.c0)(this.matrix.right[m], row))
                sum += this.weights[m];
        return sum;
    }
    /** How many of the complete queries would be at least as surprising, on average, if models erred independently. */
    expected(statistic) {
        return this.queries * this.tail[statistic - this.least];
    }
    /** The largest expected number that is at most one: what the threshold "fewer than one by chance" amounts to. */
    atThreshold() {
        const index = this.tail.findIndex((p) => this.queries * p <= 1);
        return index === -1 ? 0 : this.queries * this.tail[index];
    }
}
/** Tail probabilities of the sum of weights[m] with probability 1 - accuracies[m] each, from its least value on. */
function tailOf(weights, accuracies) {
    const size = weights.reduce((sum, weight) => sum + Math.abs(weight), 1);
    let density = new Float64Array(size);
    density[0] = 1;
    let top = 0;
    for (let m = 0; m < weights.length; m++) {
        const shift = Math.abs(weights[m]);
        // Counted from the least value, a negative weight is one for being right.
        const moves = weights[m] < 0 ? accuracies[m] : 1 - accuracies[m];
        const next = new Float64Array(size);
        for (let i = 0; i <= top; i++) {
            next[i] += density[i] * (1 - moves);
            next[i + shift] += density[i] * moves;
        }
        top += shift;
        density = next;
    }
    for (let i = size - 2; i >= 0; i--)
        density[i] += density[i + 1];
    return density;
}

;// CONCATENATED MODULE: ./build/diagnostics/audit/several-answers.js
/** Wordings, in English, by which a question accepts more than one answer. Every gap is bounded, so the search is linear. */
const WORDINGS = [
    [
        'print any of them',
        /\b(?:print|output|return|give|report|write|find|choose|pick|select|accept)s?\s+any\s+(?:one\s+)?(?:of\s+(?:them|these|those|the)|valid|such|correct|possible|optimal|solution|answer)\b/i,
    ],
    [
        'if there are multiple answers',
        /\b(?:if|when|where|since)\s+there\s+(?:are|is|exists?|may\s+be|might\s+be|can\s+be)\s+(?:multiple|several|many|more\s+than\s+one)\s+(?:\w{1,20}\s+){0,3}(?:answers?|solutions?|outputs?|possibilities|ways|options|results)\b/i,
    ],
    [
        'several correct answers',
        /\b(?:multiple|several|many|more\s+than\s+one)\s+(?:correct|valid|right|acceptable|possible)\s+(?:answers?|solutions?|outputs?)\b/i,
    ],
    [
        'any valid answer',
        /\bany\s+(?:one\s+)?(?:valid|correct|acceptable)\s+(?:answers?|solutions?|outputs?|one|ordering|order)\b/i,
    ],
    ['any of them is accepted', /\bany\s+(?:\w{1,20}\s+){0,4}(?:is|are|will\s+be)\s+(?:accepted|acceptable|fine)\b/i],
    ['any one of them', /\bany\s+one\s+of\s+(?:them|these|those|the)\b/i],
    [
        'in any order',
        /\b(?:print|output|return|list|give|write|enter|report|answers?)\b[^.!?]{0,80}\bin\s+any\s+order\b/i,
    ],
    [
        'not unique',
        /\b(?:answers?|solutions?|outputs?)\s+(?:is|are|may|might|need)\s+not\s+(?:necessarily\s+)?(?:be\s+)?unique\b/i,
    ],
    ['one possible answer', /\bone\s+possible\s+(?:answer|solution|output|example)\b/i],
];
/** White space is shortened first, so that no pattern meets a run of it. */
const BLANKS = /\s+/g;
/** The wording, as named here, by which a question accepts several answers; null where there is none. */
function severalAnswers(question) {
    const text = question.replace(BLANKS, ' ');
    return WORDINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

// EXTERNAL MODULE: ./build/diagnostics/audit/types.js
var types = __webpack_require__(4890);
;// CONCATENATED MODULE: ./build/diagnostics/audit/triage.js






/**
 * Judges queries that every answering model got wrong, by what the results carry.
 *
 * The first of these that holds is the class of a query; hard facts come before inferences:
 * - `grader-defect`: an answer that was graded wrong equals the reference once both are written alike;
 * - `truncated`: at least half of the models that have anything on the query gave an empty answer, were cut at a limit
 *   or at their output cap, or failed;
 * - `multi-answer`: the question says that several answers will do;
 * - `wrong-reference`: the models agree with each other, clearly, on an answer that is not the reference (see
 *   pluralityOf); where no reference was logged, on an answer that was graded wrong;
 * - `unexplained`: none of these.
 */
class Triage {
    readings;
    comparisons;
    evidence;
    familyOf;
    constructor(readings, comparisons, evidence, familyOf) {
        this.readings = readings;
        this.comparisons = comparisons;
        this.evidence = evidence;
        this.familyOf = familyOf;
    }
    judge(row) {
        const models = this.readings.of(row);
        const reference = this.evidence?.references[row];
        const prompt = this.evidence?.prompts[row];
        const { skipped } = this.comparisons;
        const { match, matching } = matchesOf(models, reference, this.comparisons);
        const camps = campsOf(models, this.comparisons);
        const plurality = pluralityOf(camps, this.familyOf);
        const cut = cutOf(models);
        const phrase = prompt === undefined ? null : severalAnswers(prompt);
        const holds = {
            'grader-defect': match !== null,
            truncated: cut.models > 0 && 2 * cut.models >= models.length,
            'multi-answer': phrase !== null,
            'wrong-reference': match === null && plurality !== null && plurality.clear,
        };
        const suspicions = types/* SUSPICIONS */.D7.filter((suspicion) => holds[suspicion]);
        const found = suspicions[0] ?? 'unexplained';
        return {
            class: found,
            suspicions,
            findings: {
                answering: camps.reduce((sum, camp) => sum + camp.models.length, 0),
                distinct: camps.length,
                hasReference: reference !== undefined,
                match: match === null ? null : { how: match.how, models: match.models },
                plurality,
                cut,
                stopReasons: stopReasonsOf(models),
                severalAnswers: phrase,
            },
            texts: {
                ...textsOf(prompt, reference, camps),
                match: match === null ? null : { answer: shortened(match.answer), form: shortened(match.form) },
            },
            rightIfTrue: found === 'grader-defect' ? matching : found === 'wrong-reference' ? plurality.models : [],
            logged: {
                answers: models.some(({ answers }) => answers.length > 0),
                stopReasons: models.some(({ stopReasons }) => stopReasons.length > 0),
                briefly: this.comparisons.skipped > skipped,
            },
        };
    }
}
/** Answers that were graded wrong and equal the reference. */
function matchesOf(models, reference, comparisons) {
    if (reference === undefined || reference.trim() === '')
        return { match: null, matching: [] };
    const text = finalAnswer(reference) ?? reference;
    const wanted = { text, key: answerKey(text) };
    const byKey = new Map();
    const compare = (answer) => {
        const known = byKey.get(answer.key);
        if (known !== undefined)
            return known;
        const found = comparisons.match(answer, wanted);
        byKey.set(answer.key, found);
        return found;
    };
    let first;
    const [equal, matching] = [[], []];
    for (const { model, answers, draws } of models) {
        let [right, defects] = [0, 0];
        for (const answer of answers) {
            const same = answer.right ? null : compare(answer);
            if (same !== null) {
                first ??= { ...same, answer: answer.text };
                defects += 1;
            }
            if (answer.right || same !== null)
                right += 1;
        }
        if (defects > 0)
            equal.push(model);
        if (defects > 0 && 2 * right > draws)
            matching.push(model);
    }
    return { match: first === undefined ? null : { ...first, models: equal }, matching };
}
function cutOf(models) {
    const named = (holds) => models.filter(holds).map(({ model }) => model);
    return {
        empty: named(({ empty }) => empty),
        stopped: named(({ stopped }) => stopped),
        atCap: named(({ atCap }) => atCap),
        errored: named(({ errored }) => errored),
        models: models.filter(isCut).length,
    };
}
function stopReasonsOf(models) {
    const counts = new Map();
    for (const { stopReasons } of models) {
        for (const reason of new Set(stopReasons))
            counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts]
        .map(([reason, count]) => ({ reason, models: count }))
        .sort((a, b) => b.models - a.models || (a.reason < b.reason ? -1 : 1));
}
const [MOST_QUESTION, MOST_SHOWN, MOST_ANSWERS] = [2000, 500, 5];
/** The texts that a reader needs to judge a query, cut to what can be read. */
function textsOf(prompt, reference, camps) {
    return {
        question: prompt === undefined ? null : shortened(prompt, MOST_QUESTION),
        reference: reference === undefined ? null : shortened(reference),
        match: null,
        answers: camps.slice(0, MOST_ANSWERS).map(({ text, models }) => ({ text: shortened(text), models: models.length })),
    };
}
function shortened(text, most = MOST_SHOWN) {
    return text.length > most ? `${text.slice(0, most)}…` : text;
}

;// CONCATENATED MODULE: ./build/diagnostics/audit/label-errors.js






const MOST_LISTED = 50;
/** Answers are read for this many, the most surprising ones. */
const MOST_READ = 500;
/**
 * Queries that all but a few models get wrong: a wrong reference that one model happens to match looks like this, and
 * each of them counts as a gain that there is none of.
 *
 * A query is listed where fewer than one as surprising would be expected among all of them if the models erred
 * independently (see Surprise). That is a threshold for reading, not a test: errors are never independent, and hard
 * questions pass it as well. Queries on which the models that miss agree clearly on another answer come first, then
 * the most surprising ones.
 */
function labelErrorsOf(matrix, readings, comparisons, evidence, familyOf, showText) {
    const mostRight = Math.min(10, Math.max(1, Math.floor(matrix.models.length / 5)));
    const few = fewRight(matrix, mostRight);
    const surprise = new Surprise(matrix);
    const surprising = (0,recompute/* rowsOf */.RO)(few)
        .map((row) => ({ row, statistic: surprise.of(row) }))
        .filter(({ statistic }) => surprise.expected(statistic) <= 1)
        .map((one) => ({ ...one, query: matrix.id(one.row) }))
        .sort((a, b) => b.statistic - a.statistic || (0,natural_order/* naturalOrder */.u)(a.query, b.query));
    const weightOf = (row) => matrix.weights?.[row] ?? 1;
    const read = surprising.slice(0, MOST_READ).map(({ row, statistic, query }) => {
        const models = readings.of(row);
        const wrong = models.filter(({ model }) => !isRight(matrix, model, row));
        const camps = campsOf(wrong, comparisons);
        return {
            query,
            queries: weightOf(row),
            right: models.map(({ model }) => model).filter((model) => isRight(matrix, model, row)),
            expected: surprise.expected(statistic),
            plurality: pluralityOf(camps, familyOf),
            texts: showText ? textsOf(evidence?.prompts[row], evidence?.references[row], camps) : null,
        };
    });
    const agreed = (item) => (item.plurality?.clear ? 0 : 1);
    const items = [...read].sort((a, b) => agreed(a) - agreed(b)).slice(0, MOST_LISTED);
    const total = surprising.reduce((sum, { row }) => sum + weightOf(row), 0);
    return {
        mostRight,
        queries: matrix.queries(few),
        surprising: total,
        expected: surprise.atThreshold(),
        items,
        more: total - items.reduce((sum, { queries }) => sum + queries, 0),
    };
}
function isRight(matrix, model, row) {
    return (0,outcomes_bits/* hasBit */.c0)(matrix.right[matrix.models.indexOf(model)], row);
}
/** Complete rows on which at least one and at most `most` models are right, 32 rows at a time. */
function fewRight({ complete, right }, most) {
    /** Bit by bit: at least k + 1 models are right. */
    const atLeast = new Uint32Array(most + 1);
    return (0,outcomes_bits/* combine */.kg)(complete.length * 32, (w) => {
        atLeast.fill(0);
        for (const bits of right) {
            const word = bits[w];
            if (word === 0)
                continue;
            for (let k = most; k > 0; k--)
                atLeast[k] |= atLeast[k - 1] & word;
            atLeast[0] |= word;
        }
        return complete[w] & atLeast[0] & ~atLeast[most];
    });
}

;// CONCATENATED MODULE: ./build/diagnostics/audit/sensitivity.js


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

;// CONCATENATED MODULE: ./build/diagnostics/audit/audit.js









/**
 * Looks at every query that all models got wrong: a common fault of the grading looks exactly like co-failure. Nothing
 * is removed; what the certificate would be if the suspicions were true stands beside it.
 *
 * @param evidence     of the same rows; undefined where nothing but outcomes is known
 * @param certificate  of the same pool, for its settings
 */
function auditOf(pool, evidence, certificate, { families, showText }) {
    const { matrix } = pool;
    const family = (model) => familyOf(model, families, evidence);
    const readings = new Readings(pool, evidence);
    const comparisons = new Comparisons();
    const triage = new Triage(readings, comparisons, evidence, family);
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
        labelErrors: labelErrorsOf(matrix, readings, comparisons, evidence, family, showText),
    };
}
function zeros() {
    return Object.fromEntries(types/* AUDIT_CLASSES */.Lq.map((name) => [name, 0]));
}

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

// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(2681);
// EXTERNAL MODULE: ./build/diagnostics/multinomial.js
var multinomial = __webpack_require__(2434);
;// CONCATENATED MODULE: ./build/diagnostics/cluster-replicates.js


/** Replicates of one block. */
const BLOCK = 50;
/** Blocks of `BLOCK` gains, each the least rescue rate of a model over resampled clusters. */
function gainReplicates({ seed, models, sample }) {
    const { clusters, queries, rescues } = sample;
    const drawn = new Float64Array(clusters.length);
    const totals = new Float64Array(models);
    const gain = (random) => {
        (0,multinomial/* resample */.c)(clusters, drawn, random);
        totals.fill(0);
        let n = 0;
        for (let unit = 0; unit < drawn.length; unit++) {
            const times = drawn[unit];
            if (times === 0)
                continue;
            n += times * queries[unit];
            const from = unit * models;
            for (let m = 0; m < models; m++)
                totals[m] += times * rescues[from + m];
        }
        return totals.reduce((least, count) => Math.min(least, count)) / n;
    };
    return (block) => {
        const random = (0,stats_random/* seededRandom */.I)(`${seed} ${block}`);
        return Float64Array.from({ length: BLOCK }, () => gain(random));
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/folds.js

/**
 * Splits the complete queries into folds by a hash of their ids, so that the order of the rows never matters. The
 * queries of a row that stands for several are dealt out over the folds.
 *
 * Queries of one cluster stay together: what is learned from a query would be told again by its siblings.
 *
 * @param folds    how many, >= 2; of a handful of queries or clusters some may be empty
 * @param cluster  where queries come in clusters; of no use, and not used, where all would be held out at once
 */
function foldsOf(matrix, folds, seed, cluster) {
    const { complete, weights } = matrix;
    const foldOfCluster = cluster && dealClusters(matrix, folds, seed, cluster);
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
        const start = hashText(matrix.id(row), seed) % folds;
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
    return isOneCluster ? foldsOf(matrix, folds, seed) : split;
}
/**
 * The fold of each cluster. Largest clusters first, each to the fold that has the fewest queries so far, for a hash would
 * leave the folds of a few clusters uneven; among clusters of one size a hash decides.
 */
function dealClusters(matrix, folds, seed, cluster) {
    const sizes = new Map();
    (0,outcomes_bits/* forEachBit */.qs)(matrix.complete, (row) => {
        const name = cluster(row);
        if (name !== undefined)
            sizes.set(name, (sizes.get(name) ?? 0) + (matrix.weights?.[row] ?? 1));
    });
    const all = [...sizes].map(([name, size]) => ({ name, size, hash: hashText(name, seed) }));
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
/** A 32-bit hash of a text: FNV-1a over its code units, with the finishing rounds of MurmurHash3 to mix the last ones in. */
function hashText(text, seed) {
    let hash = (0x811c9dc5 ^ seed) >>> 0;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./build/diagnostics/overlap.js
var overlap = __webpack_require__(6640);
;// CONCATENATED MODULE: ./build/diagnostics/deal.js



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
                joint[at++] = (0,overlap/* overlap */.E)(part[i], part[j], null);
        queries[group] = place.sizes[group];
        const together = part[0].map((word, w) => part.reduce((all, bits) => all & bits[w], word));
        allWrong[group] = (0,overlap/* overlap */.E)(together, together, null);
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
        return (0,normal/* logNormalCdf */.JM)(Math.min(...t));
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
                log += (0,normal/* logNormalCdf */.JM)(x);
                continue;
            }
            product *= (0,normal/* normalCdf */.vr)(x);
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
                const hazard = (0,normal/* logNormalCdfSlope */.Sw)(x);
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

// EXTERNAL MODULE: ./build/stats/bivariate-normal.js
var bivariate_normal = __webpack_require__(3207);
// EXTERNAL MODULE: ./build/stats/tetrachoric.js
var tetrachoric = __webpack_require__(5322);
;// CONCATENATED MODULE: ./build/diagnostics/tetrachoric-update.js



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
    density[0][0] = ((0,normal/* normalDensity */.kC)(h) * (0,normal/* normalDensity */.kC)((k - rho * h) / s)) / s;
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
    derivatives[1][0] = (0,normal/* normalDensity */.kC)(h) * (0,normal/* normalCdf */.vr)((k - rho * h) / s);
    derivatives[0][1] = (0,normal/* normalDensity */.kC)(k) * (0,normal/* normalCdf */.vr)((h - rho * k) / s);
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

;// CONCATENATED MODULE: ./build/diagnostics/ratio-replicates.js





/** Replicates of one block. */
const ratio_replicates_BLOCK = 25;
/** Blocks of `BLOCK` ratios, each of a resampled evaluation; NaN where fewer than two models have a threshold in it. */
function ratioReplicates(input) {
    const replicate = new Replicate(input);
    return (block) => {
        const random = (0,stats_random/* seededRandom */.I)(`${input.seed} ${block}`);
        return Float64Array.from({ length: ratio_replicates_BLOCK }, () => replicate.ratio(random));
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
            thresholds[m] = (0,normal/* normalQuantile */.Zl)(wrong[m] / n);
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

;// CONCATENATED MODULE: ./build/diagnostics/parallel.js





/** Work that falls into blocks, by name, because a function cannot be sent to another thread. */
const KINDS = { ratio: ratioReplicates, gain: gainReplicates };
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

// EXTERNAL MODULE: ./build/diagnostics/wrong-sets.js
var wrong_sets = __webpack_require__(8026);
;// CONCATENATED MODULE: ./build/diagnostics/clusters.js






const REPLICATES = 2000;
const FEWEST = 200;
/** Additions, of about a nanosecond each. */
const WORK = 4e9;
/** Groups that clusters are dealt out to where there are more than four times as many kinds of them. */
const GROUPS = 2000;
/**
 * What it does to the gain that queries come in clusters (one passage, one template): how much wider its variance is
 * than that of as many independent queries, and a bootstrap interval over whole clusters.
 *
 * Clusters that are the same to the gain are drawn as one kind. Where there are thousands of kinds, clusters are dealt
 * out to groups at random and the groups resampled: the standard deviation of the replicates is then that of resampled
 * clusters to within a share of 1 / sqrt(2 x groups), below what 2,000 replicates tell.
 *
 * @param clusterOf  the cluster of each row, whole numbers from 0; read at complete rows only
 * @param reference  the single best model, or the declared baseline
 * @param declared   whether it was declared: the gain is then the gain over it, else over the best of each resample
 * @param delta      1 - confidence of the two-sided interval, in (0, 1)
 * @param seed       of the replicates
 * @returns null where there are fewer than two clusters
 */
function clusterDiagnostics(matrix, clusterOf, reference, declared, delta, seed) {
    const { models, wrong } = (0,wrong_sets/* wrongSets */.L4)(matrix);
    const clusters = clustersOf(matrix, clusterOf);
    if (clusters.size < 2)
        return null;
    const against = declared ? [models.indexOf(reference)] : [...models.keys()];
    const size = matrix.universe.length * 32;
    const rescued = against.map((m) => (0,outcomes_bits/* combine */.kg)(size, (w) => wrong[m][w] & ~matrix.allWrong[w]));
    const sample = kindsOf(matrix, clusters, rescued) ?? groupsOf(matrix, clusters, rescued);
    const work = sample.clusters.length * (rescued.length + 60);
    const blocks = Math.ceil(Math.min(REPLICATES, Math.max(FEWEST, Math.floor(WORK / work))) / BLOCK);
    const gains = computeBlocks('gain', { seed, models: rescued.length, sample }, { blocks, length: BLOCK, seconds: 1e-9 * work * blocks * BLOCK }).sort();
    return {
        clusters: clusters.size,
        largest: clusters.queries.reduce((most, queries) => Math.max(most, queries)),
        designEffect: designEffect(clusters, matrix, rescued[declared ? 0 : models.indexOf(reference)]),
        interval: [percentile(gains, delta / 2), percentile(gains, 1 - delta / 2)],
        replicates: gains.length,
    };
}
function clustersOf(matrix, clusterOf) {
    const numbers = new Map();
    const of = new Uint32Array(matrix.universe.length * 32);
    const queries = [];
    (0,outcomes_bits/* forEachBit */.qs)(matrix.complete, (row) => {
        let cluster = numbers.get(clusterOf[row]);
        if (cluster === undefined) {
            cluster = numbers.size;
            numbers.set(clusterOf[row], cluster);
            queries.push(0);
        }
        of[row] = cluster;
        queries[cluster] += weightOf(matrix, row);
    });
    return { size: numbers.size, of, queries: Float64Array.from(queries) };
}
/** Clusters with as many queries, and as many rescues for every model, as one unit; null where there are too many kinds. */
function kindsOf(matrix, clusters, rescued) {
    const kinds = new Map();
    // First the queries, then the rescues of each model.
    const counts = new Float64Array(1 + rescued.length);
    const { rows, start } = rowsByCluster(matrix, clusters);
    for (let cluster = 0; cluster < clusters.size && kinds.size <= 4 * GROUPS; cluster++) {
        counts.fill(0);
        counts[0] = clusters.queries[cluster];
        for (let i = start[cluster]; i < start[cluster + 1]; i++) {
            const weight = weightOf(matrix, rows[i]);
            for (let m = 0; m < rescued.length; m++)
                if ((0,outcomes_bits/* hasBit */.c0)(rescued[m], rows[i]))
                    counts[m + 1] += weight;
        }
        const key = counts.join();
        const kind = kinds.get(key);
        if (kind === undefined)
            kinds.set(key, { clusters: 1, counts: [...counts] });
        else
            kind.clusters += 1;
    }
    if (kinds.size > 4 * GROUPS)
        return null;
    // Sorted by what they hold: the draws must not depend on the order of rows or on how clusters are numbered.
    const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
    return {
        clusters: Float64Array.from(sorted, (kind) => kind.clusters),
        queries: Float64Array.from(sorted, (kind) => kind.counts[0]),
        rescues: Float64Array.from(sorted.flatMap((kind) => kind.counts.slice(1))),
    };
}
function rowsByCluster(matrix, { size, of }) {
    const start = new Uint32Array(size + 1);
    (0,outcomes_bits/* forEachBit */.qs)(matrix.complete, (row) => (start[of[row] + 1] += 1));
    for (let cluster = 0; cluster < size; cluster++)
        start[cluster + 1] += start[cluster];
    const next = start.slice();
    const rows = new Uint32Array(start[size]);
    (0,outcomes_bits/* forEachBit */.qs)(matrix.complete, (row) => (rows[next[of[row]]++] = row));
    return { rows, start };
}
function groupsOf(matrix, clusters, rescued) {
    const models = rescued.length;
    // A cluster's content is its sums, and so are the hashes of it.
    const [first, second] = keysOf(models + 1).map((keys) => {
        const hashes = Uint32Array.from(clusters.queries, (queries) => Math.imul(queries, keys[models]));
        for (const [m, bits] of rescued.entries())
            (0,outcomes_bits/* forEachBit */.qs)(bits, (row) => (hashes[clusters.of[row]] += Math.imul(weightOf(matrix, row), keys[m])));
        return hashes.map(mix);
    });
    const group = dealOut(first, second, GROUPS);
    const queries = new Float64Array(GROUPS);
    for (const [cluster, g] of group.entries())
        queries[g] += clusters.queries[cluster];
    const rescues = new Float64Array(GROUPS * models);
    for (const [m, bits] of rescued.entries())
        (0,outcomes_bits/* forEachBit */.qs)(bits, (row) => (rescues[group[clusters.of[row]] * models + m] += weightOf(matrix, row)));
    return { clusters: new Float64Array(GROUPS).fill(1), queries, rescues };
}
/**
 * Sandwich variance of the rescue rate, with the factor C / (C - 1), over p (1 - p) / n. Its sums are of whole numbers,
 * so that their order does not show.
 */
function designEffect({ size, of, queries }, matrix, rescued) {
    const rescues = new Float64Array(size);
    (0,outcomes_bits/* forEachBit */.qs)(rescued, (row) => (rescues[of[row]] += weightOf(matrix, row)));
    let [n, total, byN, byRescues, crossed] = [0, 0, 0, 0, 0];
    for (let cluster = 0; cluster < size; cluster++) {
        const [q, r] = [queries[cluster], rescues[cluster]];
        n += q;
        total += r;
        byN += q * q;
        byRescues += r * r;
        crossed += q * r;
    }
    if (total === 0 || total === n)
        return null;
    const rate = total / n;
    const squares = byRescues - 2 * rate * crossed + rate * rate * byN;
    return ((size / (size - 1)) * squares) / (n * rate * (1 - rate));
}
function weightOf({ weights }, row) {
    return weights === null ? 1 : weights[row];
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

;// CONCATENATED MODULE: ./build/stats/symmetric-eigen.js
/**
 * All eigenvalues and eigenvectors of a symmetric matrix: Householder's reduction to three diagonals, then implicit QR
 * steps with Wilkinson's shift (Golub and Van Loan, Matrix Computations, sections 8.3.1 and 8.3.2).
 *
 * @throws RangeError where a cell is no finite number
 * Accuracy: absolute 1e-14 times the largest eigenvalue and the square root of the size.
 */
function symmetricEigen(matrix) {
    const n = matrix.size;
    const { diagonal, beside, basis } = threeDiagonals(matrix);
    diagonalise(diagonal, beside, basis);
    const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => diagonal[j] - diagonal[i]);
    const vectors = basis.map((_, at) => basis[order[at % n] * n + Math.floor(at / n)]);
    return { values: Float64Array.from(order, (i) => diagonal[i]), vectors: { size: n, cells: vectors } };
}
function threeDiagonals({ size: n, cells }) {
    const a = cells.slice();
    const beside = new Float64Array(n);
    // Row k: the vector whose reflection clears column k, scaled so that the reflection is I - v v'.
    const mirrors = new Float64Array(n * n);
    const w = new Float64Array(n);
    for (let k = 0; k + 1 < n; k++) {
        const v = mirrors.subarray(k * n, (k + 1) * n);
        let rest = 0;
        for (let i = k + 2; i < n; i++)
            rest += a[i * n + k] ** 2;
        const first = a[(k + 1) * n + k];
        if (rest === 0) {
            beside[k] = first;
            continue;
        }
        const length = Math.sqrt(first * first + rest);
        beside[k] = first > 0 ? -length : length;
        const head = first - beside[k];
        const scale = Math.sqrt(2 / (head * head + rest));
        v[k + 1] = head * scale;
        for (let i = k + 2; i < n; i++)
            v[i] = a[i * n + k] * scale;
        let half = 0;
        for (let i = k + 1; i < n; i++) {
            let sum = 0;
            for (let j = k + 1; j < n; j++)
                sum += a[i * n + j] * v[j];
            w[i] = sum;
            half += (sum * v[i]) / 2;
        }
        for (let i = k + 1; i < n; i++)
            w[i] = w[i] - half * v[i];
        for (let i = k + 1; i < n; i++)
            for (let j = k + 1; j < n; j++)
                a[i * n + j] = a[i * n + j] - v[i] * w[j] - w[i] * v[j];
    }
    const diagonal = Float64Array.from({ length: n }, (_, i) => a[i * n + i]);
    return { diagonal, beside, basis: basisOf(mirrors, n) };
}
/** The rows of the reflections' product, from the last to the first: each touches only what is right of and below it. */
function basisOf(mirrors, n) {
    const rows = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
        rows[i * n + i] = 1;
    for (let k = n - 2; k >= 0; k--) {
        const v = mirrors.subarray(k * n, (k + 1) * n);
        for (let i = k + 1; i < n; i++) {
            let sum = 0;
            for (let j = k + 1; j < n; j++)
                sum += rows[i * n + j] * v[j];
            for (let j = k + 1; j < n; j++)
                rows[i * n + j] = rows[i * n + j] - sum * v[j];
        }
    }
    return rows;
}
/** Turns the basis until nothing is left beside the diagonal. */
function diagonalise(diagonal, beside, basis) {
    const n = diagonal.length;
    const scale = Math.max(...diagonal.map(Math.abs), ...beside.map(Math.abs), Number.MIN_VALUE);
    const negligible = (Number.EPSILON / 4) * scale;
    let last = n - 1;
    for (let step = 0; last > 0; step++) {
        if (!(step < 60 * n))
            throw new RangeError('symmetricEigen: no convergence');
        if (Math.abs(beside[last - 1]) <= negligible) {
            last -= 1;
            continue;
        }
        let first = last - 1;
        while (first > 0 && Math.abs(beside[first - 1]) > negligible)
            first -= 1;
        chase(diagonal, beside, basis, first, last);
    }
}
/** One QR step on the cells from `first` to `last`: a rotation that the shift asks for, and those that tidy up after it. */
function chase(diagonal, beside, basis, first, last) {
    const n = diagonal.length;
    const end = beside[last - 1];
    const half = (diagonal[last - 1] - diagonal[last]) / 2;
    const shift = diagonal[last] - (end * end) / (half + (half < 0 ? -1 : 1) * Math.hypot(half, end));
    let x = diagonal[first] - shift;
    let z = beside[first];
    for (let k = first; k < last; k++) {
        const length = Math.hypot(x, z);
        const cos = x / length;
        const sin = z / length;
        if (k > first)
            beside[k - 1] = length;
        const a = diagonal[k];
        const b = beside[k];
        const c = diagonal[k + 1];
        diagonal[k] = cos * (cos * a + sin * b) + sin * (cos * b + sin * c);
        diagonal[k + 1] = sin * (sin * a - cos * b) + cos * (cos * c - sin * b);
        x = beside[k] = cos * (cos * b + sin * c) - sin * (cos * a + sin * b);
        z = sin * beside[k + 1];
        beside[k + 1] *= cos;
        const row = k * n;
        const next = row + n;
        for (let i = 0; i < n; i++) {
            const p = basis[row + i];
            const q = basis[next + i];
            basis[row + i] = cos * p + sin * q;
            basis[next + i] = cos * q - sin * p;
        }
    }
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
    const scaled = cells.map((cell, at) => at % (n + 1) === 0 ? 1 : cell / (width[Math.floor(at / n)] * width[at % n]));
    return { matrix: { size: n, cells: scaled }, raised };
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

;// CONCATENATED MODULE: ./build/stats/normal-tables.js

// Samplers ask for these two functions millions of times, at arguments that no other call has had: here a table gives the
// nearest known point and Taylor's series the rest of the way, without a logarithm, an exponential or a root.
const LOW = -10;
const HIGH = 8.5;
const CELLS_PER_UNIT = 64;
const cdfPoints = Float64Array.from({ length: (HIGH - LOW) * CELLS_PER_UNIT + 1 }, (_, i) => LOW + i / CELLS_PER_UNIT);
const cdfAt = cdfPoints.map(normal/* normalCdf */.vr);
const densityAt = cdfPoints.map(normal/* normalDensity */.kC);
/**
 * normalCdf from a table.
 *
 * @param x  any number, infinities included
 * @throws RangeError for NaN
 * Accuracy: relative 1e-13 above -3, 4e-10 from there down to -10, and that of normalCdf below.
 */
function tabledNormalCdf(x) {
    if (!(x > LOW && x < HIGH))
        return (0,normal/* normalCdf */.vr)(x);
    const cell = ((x - LOW) * CELLS_PER_UNIT + 0.5) | 0;
    const a = cdfPoints[cell];
    const d = x - a;
    const s = a * a;
    // Hermite's polynomials are the derivatives of the density.
    const fifth = ((s - 6) * s + 3) / 120;
    return (cdfAt[cell] + densityAt[cell] * d * (1 + d * (-a / 2 + d * ((s - 1) / 6 + d * ((a * (3 - s)) / 24 + d * fifth)))));
}
/** Cells are equal parts of the octaves 2^-60 to 1/2, so that each is as narrow beside its values as every other. */
const OCTAVES = 60;
const CELLS_PER_OCTAVE = 128;
/** The upper half of a double as a whole number: its exponent, then the first bits of its mantissa. */
const EXPONENT_BIAS = 1023;
const CELL_SHIFT = 20 - Math.log2(CELLS_PER_OCTAVE);
const FIRST_CELL = (EXPONENT_BIAS - OCTAVES) * CELLS_PER_OCTAVE;
const normal_tables_double = new DataView(new ArrayBuffer(8));
const quantilePoints = Float64Array.from({ length: (OCTAVES - 1) * CELLS_PER_OCTAVE + 1 }, (_, i) => {
    const octave = Math.floor(i / CELLS_PER_OCTAVE) - OCTAVES;
    return 2 ** octave * (1 + ((i % CELLS_PER_OCTAVE) + 0.5) / CELLS_PER_OCTAVE);
});
const quantileAt = quantilePoints.map(normal/* normalQuantile */.Zl);
const slopeAt = quantileAt.map((x) => 1 / (0,normal/* normalDensity */.kC)(x));
/**
 * normalQuantile from a table.
 *
 * @param p  0 <= p <= 1
 * @throws RangeError outside that domain
 * Accuracy: absolute 1e-12 from 2^-60 to 1 - 2^-52, and that of normalQuantile below.
 */
function tabledNormalQuantile(p) {
    const small = p > 0.5 ? 1 - p : p;
    if (!(small >= 2 ** -OCTAVES))
        return (0,normal/* normalQuantile */.Zl)(p);
    normal_tables_double.setFloat64(0, small);
    const cell = (normal_tables_double.getUint32(0) >>> CELL_SHIFT) - FIRST_CELL;
    const a = quantileAt[cell];
    const d = (small - quantilePoints[cell]) * slopeAt[cell];
    const s = a * a;
    const x = a + d * (1 + d * (a / 2 + d * ((1 + 2 * s) / 6 + (d * a * (7 + 6 * s)) / 24)));
    return p > 0.5 ? -x : x;
}

;// CONCATENATED MODULE: ./build/stats/orthant.js



/** A relative standard error of about 0.3 % for 67 strongly dependent variables, far less for few. */
const USUAL_SIZE = { shifts: 12, points: 1000 };
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
    const tilt = minimaxTilt(chain);
    const generator = Float64Array.from(primes(chain.size), (p) => Math.sqrt(p) % 1);
    const weights = new FourWeights(chain, tilt);
    const means = Array.from({ length: shifts }, () => {
        const start = Float64Array.from(generator, random);
        let sum = 0;
        for (let first = 0; first < points; first += 4)
            sum += weights.sum(generator, start, first, Math.min(4, points - first));
        return sum / points;
    });
    const value = means.reduce((a, b) => a + b) / shifts;
    const spread = means.reduce((sum, mean) => sum + (mean - value) ** 2, 0);
    return { value, standardError: Math.max(ROUNDING * value, Math.sqrt(spread / (shifts - 1) / shifts)) };
}
/**
 * The integrand at points of the unit cube: each variable is drawn from its normal distribution, moved by its tilt and
 * cut at its limit, and the product collects what cutting and moving cost. Four points at a time, whose sums a
 * processor works out side by side; one alone would wait for each addition.
 */
class FourWeights {
    chain;
    tilt;
    drawn;
    left = new Float64Array(4);
    product = new Float64Array(4);
    exponent = new Float64Array(4);
    constructor(chain, tilt) {
        this.chain = chain;
        this.tilt = tilt;
        this.drawn = new Float64Array(4 * chain.size);
    }
    /** The sum over the first `wanted` of the four points of a lattice from number `first` on. */
    sum(generator, start, first, wanted) {
        const { drawn, left, product, exponent, tilt } = this;
        const { size, limits, weights } = this.chain;
        product.fill(1);
        exponent.fill(0);
        for (let j = 0, row = 0; j < size; row += j++) {
            let a = limits[j] - tilt[j];
            let [b, c, d] = [a, a, a];
            for (let i = 0, y = 0; i < j; i++, y += 4) {
                const weight = weights[row + i];
                a -= weight * drawn[y];
                b -= weight * drawn[y + 1];
                c -= weight * drawn[y + 2];
                d -= weight * drawn[y + 3];
            }
            left[0] = a;
            left[1] = b;
            left[2] = c;
            left[3] = d;
            const moved = tilt[j];
            for (let point = 0; point < 4; point++) {
                const room = tabledNormalCdf(left[point]);
                product[point] *= room;
                if (j === size - 1)
                    continue;
                const at = start[j] + (first + point) * generator[j];
                const folded = Math.abs(2 * (at - Math.floor(at)) - 1);
                // The floor lies beyond every threshold of use; without it a corner of the cube gives minus infinity.
                const y = moved + tabledNormalQuantile(Math.max(1e-300, folded * room));
                exponent[point] += moved * (0.5 * moved - y);
                drawn[4 * j + point] = y;
            }
        }
        let sum = 0;
        for (let point = 0; point < wanted; point++)
            sum += product[point] * Math.exp(exponent[point]);
        return sum;
    }
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
    const mean = new Float64Array(size);
    const wanted = new Float64Array(size);
    let damping = 0.5;
    let before = Infinity;
    for (let round = 0; round < 100; round++) {
        wanted.fill(0);
        for (let i = 0, row = 0; i < size; row += i++) {
            let left = limits[i];
            for (let j = 0; j < i; j++)
                left -= weights[row + j] * mean[j];
            hazard[i] = (0,normal/* logNormalCdfSlope */.Sw)(left - tilt[i]);
            mean[i] = tilt[i] - hazard[i];
            for (let j = 0; j < i; j++)
                wanted[j] -= weights[row + j] * hazard[i];
        }
        let change = 0;
        for (let j = 0; j < size; j++) {
            change = Math.max(change, Math.abs(wanted[j] - tilt[j]));
            tilt[j] += damping * (wanted[j] - tilt[j]);
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
        const expected = -(0,normal/* logNormalCdfSlope */.Sw)(least);
        for (let i = k + 1; i < n; i++) {
            let sum = c[i * n + k];
            for (let j = 0; j < k; j++)
                sum -= weights[i * n + j] * weights[k * n + j];
            weights[i * n + k] = sum / width;
            rest[i] = rest[i] - (sum / width) ** 2;
            moved[i] = moved[i] + (sum / width) * expected;
        }
    }
    const rows = new Float64Array((n * (n - 1)) / 2);
    for (let i = 0, row = 0; i < n; row += i++) {
        const width = weights[i * n + i];
        t[i] = t[i] / width;
        for (let j = 0; j < i; j++)
            rows[row + j] = weights[i * n + j] / width;
    }
    return { size: n, limits: t, weights: rows };
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

// EXTERNAL MODULE: ./build/diagnostics/pairwise.js
var pairwise = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/diagnostics/patterns.js
var patterns = __webpack_require__(7320);
;// CONCATENATED MODULE: ./build/diagnostics/ratio-bootstrap.js







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
 * @param tetrachorics  their correlations, a square matrix by rows
 * @param replicates    as many as wanted; fewer where `WORK` would be exceeded, but not below 200. Rounded up to blocks
 * @param seed          of the replicates, which come in blocks with a generator each
 * @returns a null interval where no query is all-wrong, or where an end of it is no finite number
 */
function ratioInterval(sets, tetrachorics, replicates, seed) {
    if ((0,wrong_sets/* coFailureRate */.Pj)(sets) === 0)
        return { interval: null, replicates: 0 };
    const models = sets.models.length;
    const sample = sampleOf(sets);
    const work = workOf(sample, models);
    const rounds = Math.min(replicates, Math.max(ratio_bootstrap_FEWEST, Math.floor(ratio_bootstrap_WORK / work)));
    const input = { seed, models, known: knownPairs(sets, tetrachorics), sample };
    const blocks = Math.ceil(rounds / ratio_replicates_BLOCK);
    const ratios = computeBlocks('ratio', input, { blocks, length: ratio_replicates_BLOCK, seconds: 1e-9 * work * rounds })
        .filter((ratio) => !Number.isNaN(ratio))
        .sort();
    const interval = ratios.length === 0 ? null : [percentile(ratios, 0.05), percentile(ratios, 0.95)];
    return { interval: interval?.every(Number.isFinite) ? interval : null, replicates: ratios.length };
}
/** In steps of about a nanosecond: some seconds on one core. */
const ratio_bootstrap_WORK = 4e9;
const ratio_bootstrap_FEWEST = 200;
const ratio_bootstrap_GROUPS = 2000;
/** Counts over all groups: 240 MB. */
const MOST_COUNTS = 6e7;
/** Groups of fewer queries save nothing. */
const QUERIES_PER_GROUP = 16;
/** With as many errors, and right answers, no replicate ever misses them all. */
const NEVER_NONE = 100;
function sampleOf(sets) {
    const models = sets.models.length;
    const groups = Math.min(ratio_bootstrap_GROUPS, Math.floor(MOST_COUNTS / ((models * (models + 1)) / 2)));
    const rare = sets.counts.some((errors) => Math.min(errors, sets.queries - errors) < NEVER_NONE);
    if (rare || sets.queries < QUERIES_PER_GROUP * groups)
        return (0,patterns/* wrongPatterns */.L)(sets);
    return (0,patterns/* wrongPatterns */.L)(sets, 4 * groups) ?? groupCounts(sets, groups);
}
/** Steps of one replicate: a draw for each pattern or group, an addition for each pair in it, a root for each pair. */
function workOf(sample, models) {
    const roots = 100 * models * models;
    if (!('members' in sample))
        return roots + sample.groups * (60 + (0.64 * models * models) / 2);
    const { counts, start } = sample;
    let work = roots;
    for (let p = 0; p < counts.length; p++)
        work += 60 + (start[p + 1] - start[p]) ** 2 / 2;
    return work;
}
function knownPairs({ counts, wrong, queries }, tetrachorics) {
    const models = wrong.length;
    const thresholds = counts.map((errors) => (0,normal/* normalQuantile */.Zl)(errors / queries));
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

;// CONCATENATED MODULE: ./build/diagnostics/copulas.js






const copulas_REPLICATES = 2000;
/**
 * One correlation for all pairs, the mean tetrachoric one: what it predicts for the co-failure rate, and the measured
 * rate over the prediction with its bootstrap interval.
 *
 * @param sets        at least two models, each with a finite threshold
 * @param thresholds  normal quantiles of their wrong-rates
 * @param beta        the measured co-failure rate of these models
 * @param seed        of the bootstrap
 */
function singleFactor(sets, pairs, thresholds, beta, seed) {
    return {
        ...pricedBy(pairs.tetrachoric, thresholds, beta),
        ...ratioInterval(sets, pairs.tetrachoric, copulas_REPLICATES, seed),
    };
}
/**
 * What a single factor predicts whose correlation is the mean of these, or 0 where that is negative.
 *
 * @param correlations  a square matrix by rows
 */
function pricedBy(correlations, thresholds, beta) {
    const mean = (0,pairwise/* pairMean */.W8)(correlations, thresholds.length, () => true);
    const rho = Math.min(1, Math.max(0, mean));
    const predicted = singleFactorProbability(thresholds, rho);
    return { rho, beta: predicted, ratio: ratio(beta, predicted) };
}
/** Every pair with its own tetrachoric correlation, made positive definite by clipping eigenvalues at 1e-4. */
function fullSigma(pairs, thresholds, beta, random) {
    const { matrix } = nearestCorrelation({ size: thresholds.length, cells: pairs.tetrachoric });
    const { value, standardError } = orthantProbability(thresholds, matrix, random);
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
 * @param cluster   of each row, to be held out together
 */
function poolCurve(matrix, baseline, seed, cluster) {
    const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
    const all = { rows: matrix.complete, weights: matrix.weights, queries: matrix.queries(matrix.complete) };
    const n = all.queries;
    const order = greedyOrder(matrix, all);
    const missed = uncoveredAlong(matrix, order, all);
    const reference = (0,overlap/* overlap */.E)(matrix.right[declared ?? order[0]], matrix.complete, matrix.weights);
    const gains = missed.map((count) => (n - count - reference) / n);
    const heldOut = n < FEWEST_QUERIES ? null : heldOutCurve(matrix, foldsOf(matrix, FOLDS, seed, cluster), declared);
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
    const accuracy = matrix.right.map((right) => (0,overlap/* overlap */.E)(right, part.rows, part.weights));
    const left = new Set(matrix.models.keys());
    const order = [];
    while (left.size > 0) {
        let [chosen, most] = [-1, -1];
        for (const m of left) {
            const adds = (0,overlap/* overlap */.E)(matrix.right[m], uncovered, part.weights);
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
        const singleRight = (0,overlap/* overlap */.E)(single, heldOut.rows, heldOut.weights);
        const uncovered = heldOut.rows.slice();
        for (const [k, m] of order.entries()) {
            remove(uncovered, matrix.right[m]);
            const reached = heldOut.queries - (0,outcomes_bits/* count */.U9)(uncovered, heldOut.weights);
            const lost = (0,overlap/* overlap */.E)(single, uncovered, heldOut.weights);
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
        const j = i + (0,stats_random/* integerBelow */.e)(random, items.length - i);
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
    /** Whether the capital against the mean m ever gets above what rejects m; the larger m, the less. */
    const rejects = (m) => {
        let log = 0;
        // At m = 0 nothing can be lost, and the bet is the untruncated one.
        return values.some((value, i) => (log += Math.log1p(Math.min(bets[i], TRUNCATION / m) * (value - m))) > wanted);
    };
    if (!rejects(0))
        return 0;
    return (0,bisect/* firstNotPositive */.T)((m) => (rejects(m) ? 1 : 0), 0, 1) * (1 - 2 ** -51);
}
/** The bets by the regularised mean and variance of the values before each: priors of one value, 1/2 and 1/4. */
function predictableBets(values, alpha) {
    const scale = (-2 * Math.log(alpha)) / values.length;
    let sum = 0.5;
    let squares = 0.25;
    return values.map((value, i) => {
        const bet = Math.sqrt((scale * (i + 1)) / squares);
        sum += value;
        squares += (value - sum / (i + 2)) ** 2;
        return bet;
    });
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

// EXTERNAL MODULE: ./build/certificate/certify.js
var certify = __webpack_require__(4608);
// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/certificate/bounds.js
var bounds = __webpack_require__(7055);
// EXTERNAL MODULE: ./build/stats/binomial.js
var stats_binomial = __webpack_require__(6871);
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
        return (0,stats_binomial/* binomialCdf */.H)(rescued[baseline], n, minGain);
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
        .map(([name, rows]) => sliceOf(name, { ...pool, ensembles: [], matrix: pool.matrix.within(rows) }, certificate, delta));
    const decidable = slices.filter(({ p }) => p !== null);
    const noGain = (0,holm/* holmAdjusted */.F)(decidable.map(({ p }) => p.noGain));
    const gainPossible = (0,holm/* holmAdjusted */.F)(decidable.map(({ p }) => p.gainPossible));
    const corrected = new Map(decidable.map((slice, i) => {
        const p = { noGain: noGain[i], gainPossible: gainPossible[i] };
        return [slice, { ...slice, p, correctedVerdict: verdictAt(p, delta) }];
    }));
    return slices.map((slice) => corrected.get(slice) ?? slice);
}
function sliceOf(name, pool, whole, delta) {
    const { matrix } = pool;
    const n = matrix.queries(matrix.complete);
    if (n === 0)
        return { ...slices_NOTHING, name };
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
const slices_NOTHING = {
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
    const { seed, stage = () => undefined } = options;
    const { name: best, declared } = certificate.singleBest;
    const baseline = declared ? best : undefined;
    const delta = (0,level/* deltaOf */.e)(certificate.confidence);
    const errors = certificate.queries.complete - certificate.models.find(({ name }) => name === best).correct;
    const pairwise = pairwiseDiagnostics(matrix, options.families ?? new Map(), seed, stage);
    stage('looking for the best few models');
    const few = poolCurve(matrix, baseline, seed, options.cluster);
    if (options.clusterOf !== undefined)
        stage('resampling clusters');
    return {
        pairwise,
        regime: regimeOf(certificate.allWrong.count, errors, delta),
        ...few,
        slices: options.groups === undefined ? null : slicesOf(pool, certificate, options.groups),
        clusters: options.clusterOf === undefined
            ? null
            : clusterDiagnostics(matrix, options.clusterOf, best, declared, delta, `${seed} clusters`),
        routerCeiling: options.draws === undefined ? null : routerCeiling(options.draws, baseline, delta, seed),
    };
}
function pairwiseDiagnostics(matrix, families, seed, stage) {
    stage('comparing every pair of models');
    const all = (0,wrong_sets/* wrongSets */.L4)(matrix);
    const size = all.models.length;
    const meanError = all.counts.reduce((sum, errors) => sum + errors, 0) / (size * all.queries);
    const meanJoint = (0,pairwise/* pairMean */.W8)((0,pairwise/* jointWrongCounts */.mC)(all), size, () => true) / all.queries;
    const members = (0,wrong_sets/* varying */.PC)(all);
    const sets = (0,wrong_sets/* subset */.LE)(all, members);
    const pairs = (0,pairwise/* pairMatrices */.Xn)(sets);
    return {
        withoutThreshold: all.models.filter((_, i) => !members.includes(i)),
        ...(0,pairwise/* pairSummary */.xb)(pairs, families),
        betaRange: betaRange(size, meanError, meanJoint),
        ...(members.length < 2 ? NO_PREDICTIONS : predictions(sets, pairs, seed, stage)),
    };
}
const NO_PREDICTIONS = {
    beta: null,
    singleFactor: null,
    singleFactorPearson: null,
    fullSigma: null,
    clayton: null,
    poolSize: [],
};
function predictions(sets, pairs, seed, stage) {
    stage('resampling queries');
    const thresholds = sets.counts.map((errors) => (0,normal/* normalQuantile */.Zl)(errors / sets.queries));
    const beta = (0,wrong_sets/* coFailureRate */.Pj)(sets);
    const single = singleFactor(sets, pairs, thresholds, beta, `${seed} single factor`);
    stage('working out what correlations predict');
    return {
        beta,
        singleFactor: single,
        singleFactorPearson: pricedBy(pairs.pearson, thresholds, beta),
        fullSigma: fullSigma(pairs, thresholds, beta, (0,stats_random/* seededRandom */.I)(`${seed} full sigma`)),
        clayton: clayton(sets, pairs, beta),
        poolSize: poolSizeGrowth(sets, pairs.tetrachoric, thresholds, (0,stats_random/* seededRandom */.I)(`${seed} pool size`)),
    };
}

// EXTERNAL MODULE: ./build/stats/mcnemar.js
var mcnemar = __webpack_require__(875);
;// CONCATENATED MODULE: ./build/diagnostics/formats.js





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

// EXTERNAL MODULE: ./build/outcomes/matrix.js
var outcomes_matrix = __webpack_require__(59);
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
    const total = kappa_sum(table.map(kappa_sum));
    if (total === 0)
        return null;
    const first = table.map((row) => kappa_sum(row) / total);
    const second = table.map((_, j) => kappa_sum(table.map((row) => row[j])) / total);
    // As a sum over differing categories, so that certain agreement is exactly certain.
    const byChance = kappa_sum(first.map((p, i) => p * second[i]));
    const disagreementByChance = kappa_sum(first.map((p, i) => p * kappa_sum(second.filter((_, j) => j !== i))));
    if (disagreementByChance === 0)
        return null;
    const disagreement = kappa_sum(table.map((row, i) => kappa_sum(row.filter((_, j) => j !== i)))) / total;
    const kappa = 1 - disagreement / disagreementByChance;
    // How much one subject of a cell moves kappa (the delta method); its mean over the subjects is `centre`.
    const influence = (i, j) => (i === j ? 1 : 0) - (1 - kappa) * (second[i] + first[j]);
    const centre = kappa - byChance * (1 - kappa);
    const variance = kappa_sum(table.map((row, i) => kappa_sum(row.map((count, j) => count * (influence(i, j) - centre) ** 2)))) / total;
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
    const raters = ratings.length === 0 ? 2 : kappa_sum(ratings[0]);
    const categories = ratings[0]?.length ?? 0;
    const weights = times ?? ratings.map(() => 1);
    (0,domain/* requireDomain */.c)(raters >= 2 && ratings.every((row) => row.length === categories && row.every(isCount) && kappa_sum(row) === raters), 'fleissKappa: every subject needs the same number of ratings, at least 2, in the same categories');
    (0,domain/* requireDomain */.c)(weights.length === ratings.length && weights.every(isCount), 'fleissKappa: as many numbers of subjects as kinds of subjects, finite and not negative');
    const subjects = kappa_sum(weights);
    if (subjects === 0)
        return null;
    const shares = Array.from({ length: categories }, (_, c) => kappa_sum(ratings.map((row, i) => weights[i] * row[c])) / (subjects * raters));
    const disagreementByChance = kappa_sum(shares.map((p, c) => p * kappa_sum(shares.filter((_, other) => other !== c))));
    if (disagreementByChance === 0)
        return null;
    // Of all ordered pairs of raters of a subject, those that differ.
    const differing = ratings.map((row) => kappa_sum(row.map((count) => count * (raters - count))) / (raters * (raters - 1)));
    return 1 - kappa_sum(differing.map((share, i) => share * weights[i])) / subjects / disagreementByChance;
}
function isCount(x) {
    return Number.isFinite(x) && x >= 0;
}
function kappa_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/diagnostics/judges.js







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
            if ((given[row] ?? evidence_evidence/* NONE */.x) !== evidence_evidence/* NONE */.x)
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
                const verdict = given[row] ?? evidence_evidence/* NONE */.x;
                if (verdict === evidence_evidence/* NONE */.x)
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/cascades-advantage.js
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/answer-keys.js



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
        if (text === evidence_evidence/* NONE */.x)
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
    const answer = finalAnswer(text);
    return answer === undefined ? '' : answerKey(answer);
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/cascades-confidence.js

/** Two draws agree or they do not: that is no scale. */
const FEWEST_DRAWS = 3;
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
        else if (draws.length >= FEWEST_DRAWS) {
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
    return made < FEWEST_DRAWS ? -Infinity : most / made;
}

// EXTERNAL MODULE: ./build/stats/tango.js
var tango = __webpack_require__(3413);
;// CONCATENATED MODULE: ./build/diagnostics/policies/context.js



const context_FOLDS = 5;
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
function policyContext(matrix, evidence, { baseline, cluster, delta, seed }) {
    const queries = matrix.queries(matrix.complete);
    if (queries < context_FEWEST_QUERIES)
        return undefined;
    const folds = foldsOf(matrix, context_FOLDS, seed, cluster);
    const { rows, foldOf, weights } = positionsOf(matrix, folds);
    const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
    const trainingBest = Int32Array.from(folds, (fold) => declared ?? bestOf(matrix, fold.training));
    const singleBest = declared ?? bestOf(matrix, { rows: matrix.complete, weights: matrix.weights, queries });
    const comparator = Float64Array.from(rows, (row) => Number((0,outcomes_bits/* hasBit */.c0)(matrix.right[singleBest], row)));
    const oracle = Float64Array.from(rows, (row) => Number(!(0,outcomes_bits/* hasBit */.c0)(matrix.allWrong, row)));
    let headroom = 0;
    for (let i = 0; i < rows.length; i++)
        headroom += (weights?.[i] ?? 1) * (oracle[i] - comparator[i]);
    return {
        matrix,
        rows,
        weights,
        queries,
        evidence,
        folds,
        foldOf,
        clusterOf: cluster === undefined ? null : context_clustersOf(rows, cluster),
        singleBest,
        candidates: declared === undefined ? [...matrix.models.keys()] : [declared],
        trainingBest,
        delta,
        seed,
        comparator,
        oracle,
        headroom: headroom / queries,
    };
}
function positionsOf({ complete, weights }, folds) {
    const [rows, foldOf] = [[], []];
    (0,outcomes_bits/* forEachBit */.qs)(complete, (row) => {
        for (const [fold, { heldOut }] of folds.entries()) {
            if (!(0,outcomes_bits/* hasBit */.c0)(heldOut.rows, row))
                continue;
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
/** The number of each row's cluster; null where there is but one. */
function context_clustersOf(rows, cluster) {
    const numbers = new Map();
    const of = rows.map((row) => {
        const name = cluster(row);
        if (name === undefined)
            return -1;
        if (!numbers.has(name))
            numbers.set(name, numbers.size);
        return numbers.get(name);
    });
    return of.every((number) => number === 0) ? null : of;
}
/** The model that is right on most queries of a part of them, an index; the first name where several are. */
function bestOf({ models, right }, part) {
    let [best, most] = [-1, -1];
    for (let m = 0; m < models.length; m++) {
        const correct = (0,overlap/* overlap */.E)(right[m], part.rows, part.weights);
        if (correct > most || (correct === most && models[m] < models[best]))
            [best, most] = [m, correct];
    }
    return best;
}
/** By position, the outcome (0 or 1) of a model given by its index. */
function context_outcomesOf({ matrix, rows }, model) {
    return Float64Array.from(rows, (row) => Number((0,outcomes_bits/* hasBit */.c0)(matrix.right[model], row)));
}
/** A note where the model that is best on the other folds is right less often than the best of all. */
function comparatorNotes({ comparator, foldOf, matrix, queries, rows, trainingBest, weights, }) {
    let behind = 0;
    for (let i = 0; i < rows.length; i++) {
        const chosen = Number((0,outcomes_bits/* hasBit */.c0)(matrix.right[trainingBest[foldOf[i]]], rows[i]));
        behind += (weights?.[i] ?? 1) * (comparator[i] - chosen);
    }
    if (behind === 0)
        return [];
    const points = ((100 * behind) / queries).toFixed(1);
    return [
        `Gains are over the model that is best on all queries. Over the one that is best on the other folds, chosen without a look at the query, each would be ${points} points more.`,
    ];
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/bootstrap.js


const MOST_REPLICATES = 2000;
const FEWEST_REPLICATES = 200;
/** Draws, of about a tenth of a microsecond each. */
const bootstrap_WORK = 2e7;
/** In an order of their own, so that neither the order of rows nor that of models decides what is drawn. */
function bootstrap_kindsOf(queries) {
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
    const replicates = Math.min(MOST_REPLICATES, Math.max(FEWEST_REPLICATES, Math.floor(bootstrap_WORK / kinds.length)));
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/chosen-opponent.js



/** Share of alpha that is spent on how far behind the other models are, as in the certificate's own bound. */
const SPENT = 1 / 25;
/**
 * The level at which an upper limit of a policy's gain over the model with the best accuracy *seen* is one of level
 * `alpha` of its gain over the truly best model, the least of its gains over them all.
 *
 * Bonferroni pays for every model that could have been chosen: alpha / M. But a model that is clearly worse than the best
 * is hardly ever chosen. So, after Berger and Boos (Journal of the American Statistical Association 89, 1994), as in the
 * certificate: with gamma = alpha / 25, the gain over model m is at least L_m, for all m together, at level 1 - gamma. If
 * the least gain is e or more, each gain is at least max(e, L_m), and an estimate over m that lies as many of its standard
 * errors below e as the chosen one's does has the chance Phi((e + z s_m(e) - max(e, L_m)) / s_m(max(e, L_m))), or
 * Phi(z) where m competes. The limit is the e at which these add up to alpha - gamma, and the level is Phi(z) there.
 * Where s_m is small the chance of m could rise with e: it is taken at its larger end, so that the sum only falls.
 *
 * The chances are normal approximations with Tango's standard errors, as the limits themselves are.
 *
 * @param scores   against each model that could have been chosen, >= 1; of one, nothing was chosen, and the level is alpha
 * @param chosen   an index into them
 * @param queries  on which the policy was compared, > 0
 * @param alpha    in (0, 1/2]
 * @returns        at most alpha; not below (alpha - gamma) / M but for rounding
 */
function levelOverChosen(scores, chosen, queries, alpha) {
    const { won, lost } = scores[chosen];
    const estimate = (won - lost) / queries;
    if (scores.length === 1 || estimate >= 1)
        return alpha / scores.length;
    const gamma = alpha * SPENT;
    const error = (m, gain) => (0,tango/* pairedStandardError */.BW)(gain, scores[m].won, scores[m].lost, queries);
    const own = (gain) => (estimate - gain) / error(chosen, gain);
    const least = scores.map((each) => (0,tango/* pairedLowerLimit */.UX)(each.won, each.lost, queries, gamma / scores.length));
    const excess = (gain) => {
        const z = own(gain);
        let sum = gamma - alpha;
        for (const [m, floor] of least.entries()) {
            if (floor <= gain)
                sum += (0,normal/* normalCdf */.vr)(z);
            else {
                const below = (gain + z * error(m, gain) - floor) / error(m, floor);
                sum += (0,normal/* normalCdf */.vr)(Math.max(below, own(floor)));
            }
        }
        return sum;
    };
    return (0,normal/* normalCdf */.vr)(own((0,bisect/* firstNotPositive */.T)(excess, estimate, 1)));
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/variance.js
/**
 * What the variance of a mean over folds is, relative to that of as many independent queries: folds are scored with what
 * was learned from each other (Nadeau and Bengio, Machine Learning 52, 2003).
 */
function foldEffect(folds) {
    return 1 + folds / (folds - 1);
}
/**
 * The design effect of a policy's gain over the single best model: its variance where whole clusters are drawn, relative
 * to that of as many independent queries, from the sums over C clusters, with the factor C / (C - 1) (L. Kish, Survey
 * Sampling, 1965, chapter 5). Rough below some twenty clusters.
 *
 * @param outcome  by position; NaN is left out
 * @returns 1 or more (that clusters would be better than independent queries is not believed), and 1 without clusters
 */
function variance_designEffect(outcome, { clusterOf, comparator, weights }) {
    if (clusterOf === null)
        return 1;
    let [queries, sum] = [0, 0];
    for (let i = 0; i < outcome.length; i++) {
        if (Number.isNaN(outcome[i]))
            continue;
        const weight = weights?.[i] ?? 1;
        queries += weight;
        sum += weight * (outcome[i] - comparator[i]);
    }
    const mean = sum / queries;
    const byCluster = new Map();
    let [within, alone, clusters] = [0, 0, 0];
    for (let i = 0; i < outcome.length; i++) {
        if (Number.isNaN(outcome[i]))
            continue;
        const weight = weights?.[i] ?? 1;
        const deviation = outcome[i] - comparator[i] - mean;
        within += weight * deviation * deviation;
        const cluster = clusterOf[i];
        if (cluster >= 0)
            byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + weight * deviation);
        else {
            // Each query of the position is a cluster of its own.
            alone += weight * deviation * deviation;
            clusters += weight;
        }
    }
    clusters += byCluster.size;
    if (within === 0 || clusters < 2)
        return 1;
    const between = [...byCluster.values()].reduce((total, each) => total + each * each, alone);
    return Math.max(1, ((clusters / (clusters - 1)) * between) / within);
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/realise.js








/** With fewer queries than this on which the two differ, resampling them says too little. */
const FEWEST_DIFFERENT = 10;
/**
 * What a policy realises: its gain over the single best model on the same queries, with limits, and the share of the
 * headroom that this is.
 *
 * The gain has Tango's score limits where every outcome is 0 or 1. Where ties were split, outcomes are fractions, and
 * the limits are percentiles of a bootstrap over queries. With a handful of queries on which policy and model differ a
 * bootstrap is too sure of itself; the score limits are then taken of the sums of wins and losses. Those are too wide
 * if anything: a fraction varies less than the coin that it is the chance of.
 *
 * Every limit is for one policy, chosen without a look at these numbers, and holds for its gain over the truly best model,
 * whichever that is. The model with the best accuracy here is at least as good here as the true best, so the lower limit
 * pays nothing for the choice. The upper limit does (levelOverChosen). A declared baseline needs no choice.
 * - "Every policy gains less than min-gain" needs no correction for how many were tried. It is claimed only where the
 *   upper limit of each is below min-gain. If it is false, some policy gains as much, and the claim needs that one's
 *   limit to be wrong, which has probability delta at most (an intersection-union test: Berger, Technometrics 24, 1982).
 * - "The best of these policies gains at least so much" would need one: the largest of many estimates flatters itself,
 *   and its limits do not cover at their level. So the best in the list is a place to look, and no finding.
 *
 * Folds are not independent: each is scored with what was learned from the others. Where the policy learned anything, the
 * limits are those of 1 + K / (K - 1) times the variance, for K folds; where queries come in clusters, of as many times
 * more as the design effect says.
 * Simulated on models with nothing to choose between, where it is worst, and on clusters: scripts/claims/policies.js.
 *
 * @param outcome  by position, in [0, 1]; NaN where the policy has none: that query is left out for both sides
 * @returns undefined where the policy has no outcome at all
 * @throws RangeError for an outcome outside [0, 1]
 */
function realise(name, kind, outcome, context, extra) {
    const { delta } = context;
    const { queries, correct, different, isFractional } = totals(outcome, context);
    if (queries === 0)
        return undefined;
    const inflation = (extra.fixed === true ? 1 : foldEffect(context.folds.length)) * variance_designEffect(outcome, context);
    const scores = context.candidates.map((m) => scoreAgainst(m, outcome, context));
    const chosen = context.candidates.indexOf(context.singleBest);
    const { won, lost } = scores[chosen];
    const kinds = bootstrap_kindsOf(comparisons(outcome, context));
    const random = (0,stats_random/* seededRandom */.I)(`${context.seed} policy ${kind} ${name}`);
    const { gains, shares, replicates } = resampled(kinds, random);
    const room = kinds.reduce((sum, each) => sum + each.queries * each.room, 0);
    const gain = (won - lost) / queries;
    const share = room > 0 ? (won - lost) / room : null;
    const stretched = (end, estimate, by = 1) => estimate + by * Math.sqrt(inflation) * (end - estimate);
    const size = queries / inflation;
    const sized = scores.map((each) => ({ won: each.won / inflation, lost: each.lost / inflation }));
    const [wins, losses] = [sized[chosen].won, sized[chosen].lost];
    const limits = (alpha) => {
        const upperLevel = levelOverChosen(sized, chosen, size, alpha);
        if (!isFractional || different < FEWEST_DIFFERENT)
            return [(0,tango/* pairedLowerLimit */.UX)(wins, losses, size, alpha), (0,tango/* pairedUpperLimit */.LO)(wins, losses, size, upperLevel)];
        // So far out there are hardly any resamples: the limit at alpha is moved out as that of a normal distribution would be.
        const further = (0,normal/* normalQuantile */.Zl)(upperLevel) / (0,normal/* normalQuantile */.Zl)(alpha);
        return [stretched(percentile(gains, alpha), gain), stretched(percentile(gains, 1 - alpha), gain, further)];
    };
    // Where resamples without headroom are so many that an end could lie among them, there is no interval.
    const hasShares = share !== null && shares.length > (1 - delta / 2) * replicates;
    const [least, most] = hasShares ? middle(shares, delta) : [0, 0];
    return {
        name,
        kind,
        queries,
        accuracy: correct / queries,
        gain,
        interval: limits(delta / 2),
        upper: limits(delta)[1],
        shareOfHeadroom: share,
        shareInterval: hasShares ? [stretched(least, share), stretched(most, share)] : null,
        heldOut: extra.heldOut,
        won,
        lost,
        cost: meanWhereAnswered(extra.cost, outcome, context, extra.asked),
        latency: meanWhereAnswered(extra.latency, outcome, context, extra.asked),
    };
}
/** What a policy's outcomes add up to. `different`: the queries on which it is not the single best model's. */
function totals(outcome, { comparator, weights }) {
    let [queries, correct, different] = [0, 0, 0];
    let isFractional = false;
    for (let i = 0; i < outcome.length; i++) {
        const value = outcome[i];
        if (Number.isNaN(value))
            continue;
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`outcome: in [0, 1], not ${value}`);
        const weight = weights?.[i] ?? 1;
        queries += weight;
        correct += weight * value;
        if (value !== comparator[i])
            different += weight;
        if (value !== 0 && value !== 1)
            isFractional = true;
    }
    return { queries, correct, different, isFractional };
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
function* comparisons(outcome, { comparator, oracle, weights }) {
    for (let i = 0; i < outcome.length; i++) {
        if (Number.isNaN(outcome[i]))
            continue;
        yield { queries: weights?.[i] ?? 1, gain: outcome[i] - comparator[i], room: oracle[i] - comparator[i] };
    }
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/cascades-measure.js




/** Chooses the threshold of a cascade on each fold's training queries and scores it on the queries held out. */
function measureCascade(signal, strong, context, costs) {
    const { matrix, rows, weights, foldOf, folds } = context;
    const [low, high] = [context_outcomesOf(context, signal.model), context_outcomesOf(context, strong)];
    const order = ascending(signal.values);
    const thresholds = folds.map((_, fold) => bestThreshold(order, signal.values, low, high, context, fold));
    const escalates = Float64Array.from(rows, (_, i) => Number(signal.values[i] < thresholds[foldOf[i]]));
    const outcome = Float64Array.from(rows, (_, i) => (escalates[i] ? high[i] : low[i]));
    const rates = folds.map((_, fold) => shareOfFold(escalates, context, fold));
    const advantages = outcome.map((right, i) => right - low[i] - rates[foldOf[i]] * (high[i] - low[i]));
    const advantage = weightedMean(advantages, weights);
    const [cheapName, strongName] = [matrix.models[signal.model], matrix.models[strong]];
    const spent = (by, draws) => Float64Array.from(rows, (row, i) => {
        const first = draws * (by.get(cheapName)?.[row] ?? NaN);
        return escalates[i] ? first + (by.get(strongName)?.[row] ?? NaN) : first;
    });
    const policy = realise(`cascade: ${cheapName}, then ${strongName}`, 'cascade', outcome, context, {
        heldOut: true,
        cost: spent(costs.dollars, signal.draws),
        // Draws are made side by side; the strong model is asked after them.
        latency: spent(costs.seconds, 1),
    });
    const measured = {
        thresholds: thresholds.map((threshold) => (threshold === Infinity ? null : threshold)),
        escalated: weightedMean(escalates, weights),
        accuracy: policy.accuracy,
        advantage,
        advantageInterval: intervalAround(advantage, escalates, low, high, context),
    };
    return { measured, policy };
}
/**
 * Two-sided interval of the advantage over random escalation. With a share e of the queries escalated, that advantage is
 * e (1 - e) times the difference of two means of "strong right less cheap right": of the queries escalated and of those
 * kept. Each mean has Tango's score limits, which hold for a handful of queries too, and the two are put together by
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
    const [lower, upper] = (0,tango/* pairedInterval */.$D)(won, lost, queries, delta);
    return [mean - lower, upper - mean];
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/cascades.js





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

;// CONCATENATED MODULE: ./build/diagnostics/policies/cost-frontier.js
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/cost.js



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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/diagnostics/policies/prices.js
var policies_prices = __webpack_require__(514);
;// CONCATENATED MODULE: ./build/diagnostics/policies/cost-answers.js


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
        throw new errors/* UserError */.y(`\`prices\`: ${(0,errors/* quote */.h)(price.glob)} has a price by tokens, and its results hold no numbers of input and output tokens.`, 'Give dollars per answer, `model = dollars`.');
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/asking.js

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

;// CONCATENATED MODULE: ./build/diagnostics/policies/ensembles.js



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
            fixed: true,
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/features-text.js
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/features.js

/** Terms that are kept; of more, those in most texts. */
const MOST_TERMS = 20_000;
/** Standard deviations at which a length is cut, so that no single text outweighs all else. */
const features_FARTHEST = 3;
/**
 * Features of every query, fitted on the training queries alone: TF-IDF of words and pairs of words, the domain as
 * one column each, and the length.
 *
 * - TF-IDF: (1 + ln count) x (1 + ln((1 + n) / (1 + texts with the term))), each row then scaled to length 1
 *   (Manning, Raghavan and Schuetze, Introduction to Information Retrieval, 2008, section 6.4). Terms in one training
 *   text only are left out, and of more than `MOST_TERMS` the rarer ones; ties go by the term.
 * - Length: the logarithm, less its mean, over its standard deviation, cut at three of them.
 *
 * Written here because the kept-up package for it (`natural`) brings some fifty others along.
 *
 * @param training  the training queries, positions in the arrays of `facts`
 */
function fitFeatures(facts, training) {
    const { terms } = facts;
    const texts = new Uint32Array(terms.columns);
    for (const row of training)
        for (let k = terms.start[row]; k < terms.start[row + 1]; k++)
            texts[terms.column[k]] += 1;
    const columnOf = chosenTerms(texts);
    const idf = Float64Array.from(texts, (count) => 1 + Math.log((1 + training.length) / (1 + count)));
    const termColumns = columnOf.reduce((most, column) => Math.max(most, column + 1), 0);
    const domains = commonDomains(facts.domains, training);
    const scaled = scaledLengths(facts.lengths, training);
    const rows = facts.lengths.length;
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
/** Domains of at least two training queries, numbered; none where they do not tell the queries apart. */
function commonDomains(domains, training) {
    const counts = new Map();
    for (const row of training) {
        const domain = domains[row];
        if (domain !== undefined)
            counts.set(domain, (counts.get(domain) ?? 0) + 1);
    }
    const kept = [...counts.keys()].filter((domain) => counts.get(domain) >= FEWEST_TEXTS).sort();
    const isEverywhere = kept.length === 1 && counts.get(kept[0]) === training.length;
    return new Map(isEverywhere ? [] : kept.map((domain, number) => [domain, number]));
}
/** null where all lengths are the same. */
function scaledLengths(lengths, training) {
    const logs = lengths.map(Math.log1p);
    let [sum, squares] = [0, 0];
    for (const row of training)
        sum += logs[row];
    const mean = sum / training.length;
    for (const row of training)
        squares += (logs[row] - mean) ** 2;
    const deviation = Math.sqrt(squares / training.length);
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/routers-picks.js
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
/** Right answers of a model among some queries. */
function countRight(right, queries) {
    let correct = 0;
    for (const query of queries)
        correct += right[query];
    return correct;
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/neighbours.js

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
function routeByNeighbours({ features, training, heldOut, right }) {
    const index = new TermIndex(features, training);
    const size = chooseSize(training.map((_, i) => i), (i) => index.nearest(training[i], i), training, right);
    if (size === undefined)
        return new Uint32Array(heldOut.length);
    return heldOut.map((query) => {
        const near = index.nearest(query, undefined).subarray(0, size);
        return mostLikely(right.length, (m) => {
            let correct = 0;
            for (const neighbour of near)
                correct += right[m][training[neighbour]];
            return correct;
        });
    });
}
/** undefined where accuracies alone predict best. */
function chooseSize(positions, nearestTo, training, right) {
    const n = training.length;
    const correct = right.map((of) => training.reduce((sum, query) => sum + of[query], 0));
    const losses = new Float64Array(SIZES.length);
    let lossAlone = 0;
    for (const position of positions) {
        const near = nearestTo(position);
        for (const [m, of] of right.entries()) {
            const outcome = of[training[position]];
            // Of the others only, as for the neighbours.
            const alone = (correct[m] - outcome) / Math.max(1, n - 1);
            lossAlone += (alone - outcome) ** 2;
            let sum = 0;
            for (let s = 0, seen = 0; s < SIZES.length; s++) {
                for (; seen < Math.min(SIZES[s], near.length); seen++)
                    sum += of[training[near[seen]]];
                losses[s] += ((seen === 0 ? alone : sum / seen) - outcome) ** 2;
            }
        }
    }
    const least = losses.indexOf(Math.min(...losses));
    return losses[least] < lossAlone ? SIZES[least] : undefined;
}
/** For each term the training queries that have it, so that only those are gone through that share a term. */
class TermIndex {
    features;
    start;
    query;
    value;
    similarity;
    constructor(features, training) {
        this.features = features;
        const { termColumns } = features;
        this.start = new Uint32Array(termColumns + 1);
        this.forEachTerm(training, (column) => (this.start[column + 1] += 1));
        for (let c = 0; c < termColumns; c++)
            this.start[c + 1] += this.start[c];
        const next = this.start.slice();
        this.query = new Uint32Array(this.start[termColumns]);
        this.value = new Float64Array(this.query.length);
        this.forEachTerm(training, (column, value, position) => {
            const at = next[column]++;
            this.query[at] = position;
            this.value[at] = value;
        });
        this.similarity = new Float64Array(training.length);
    }
    /**
     * Positions of the training queries nearest to a query, nearest first, at most MOST; equally near ones in their order. None that
     * has no term in common with it, and not the one at `except`.
     */
    nearest(row, except) {
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
        if (except !== undefined)
            similarity[except] = 0;
        // The least similarity that still counts, from a sort without a comparison function, which is fast.
        const sorted = similarity.slice().sort();
        const least = Math.max(sorted[Math.max(0, sorted.length - neighbours_MOST)], Number.MIN_VALUE);
        const near = [];
        for (let i = 0; i < similarity.length; i++)
            if (similarity[i] >= least)
                near.push(i);
        return Uint32Array.from(near.sort((a, b) => similarity[b] - similarity[a] || a - b).slice(0, neighbours_MOST));
    }
    forEachTerm(training, visit) {
        const { start, column, value, termColumns } = this.features;
        for (const [position, row] of training.entries()) {
            for (let k = start[row]; k < start[row + 1] && column[k] < termColumns; k++)
                visit(column[k], value[k], position);
        }
    }
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/logistic.js
/** Norm of the gradient at which a fit ends. The penalty makes weights at most this far from the best ones. */
const CLOSE_ENOUGH = 1e-3;
const logistic_MOST_STEPS = 50;
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
    const margins = logistic_times(rows, weights).map((x) => x + intercept);
    const [slope, curvature] = [new Float64Array(n), new Float64Array(n)];
    for (let step = 0; step < logistic_MOST_STEPS; step++) {
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
        const along = logistic_times(rows, search);
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
    const margins = logistic_times(rows, weights);
    const intercept = -(pull + dot(curvature, margins)) / total;
    return { weights, intercept, margins: margins.map((x) => x + intercept) };
}
function logistic_times({ start, column, value }, vector) {
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/routers-logistic.js



/** Weights of the data against the penalty, weakest first. Beside them stands 0: no features, each model's own accuracy. */
const STRENGTHS = [0.1, 1];
/** Every so-manieth training query is kept back to choose the strength by. */
const KEPT_BACK = 4;
/**
 * Routes by logistic regression: for each model the probability that it is right, and the query goes to the highest.
 *
 * The strength is one for all models. It is chosen inside the training queries, a quarter of which is kept back, by the
 * sum of the logarithmic losses of all models there: with few queries that tells signal from noise better than the
 * accuracy of the routed answers does. Strengths are tried from weak to strong until the loss rises. Where features
 * predict no better than the models' accuracies, every query goes to the best model.
 */
function routeByLogistic(task) {
    const { features, training, heldOut, right } = task;
    const fitted = training.filter((_, i) => i % KEPT_BACK !== 0);
    const keptBack = training.filter((_, i) => i % KEPT_BACK === 0);
    const { strength, predictors } = chooseStrength(task, fitted, keptBack);
    const picks = new Uint32Array(heldOut.length);
    if (strength === 0)
        return picks;
    const rows = pickRows(features, training);
    const final = right.map((of, m) => predictorOf(rows, of, training, strength, predictors[m]));
    for (const [i, query] of heldOut.entries()) {
        picks[i] = mostLikely(right.length, (m) => predict(final[m], features, query));
    }
    return picks;
}
function chooseStrength({ features, right }, fitted, keptBack) {
    const rows = pickRows(features, fitted);
    const loss = (predictors) => {
        let sum = 0;
        for (const [m, predictor] of predictors.entries())
            for (const query of keptBack)
                sum += logLoss(predict(predictor, features, query), right[m][query]);
        return sum;
    };
    let best = { strength: 0, predictors: right.map((of) => constantOf(of, fitted)) };
    let least = loss(best.predictors);
    for (const strength of STRENGTHS) {
        const predictors = right.map((of, m) => predictorOf(rows, of, fitted, strength, best.predictors[m]));
        const now = loss(predictors);
        if (!(now < least))
            break;
        [best, least] = [{ strength, predictors }, now];
    }
    return best;
}
/** @param from  where the fit begins */
function predictorOf(rows, of, queries, strength, from) {
    const correct = countRight(of, queries);
    if (correct === 0 || correct === queries.length)
        return constantOf(of, queries);
    const right = Uint8Array.from(queries, (query) => of[query]);
    return fitLogistic(rows, right, strength, { from: 'margin' in from ? undefined : from });
}
/** The log odds of being right on any query, one right and one wrong answer added so that they are finite. */
function constantOf(of, queries) {
    const correct = countRight(of, queries);
    return { margin: Math.log((correct + 1) / (queries.length - correct + 1)) };
}
function predict(predictor, rows, row) {
    return 'margin' in predictor ? predictor.margin : marginOf(predictor, rows, row);
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/routers.js









/** Queries that routers are measured on; of more, a sample. */
const MOST_QUERIES = 10_000;
/** Features of all training queries, times models, in one fold: a few seconds of work for all folds. */
const MOST_WORK = 8_000_000;
const FEWEST_TRAINING = 500;
/** Neighbours are sought among all training queries, so time goes by their number times that of all queries. */
const MOST_TRAINING = 2_000;
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
    if (new Set(queries.domains).size > 1) {
        realised.push(routed('router: best model of the domain', picksByDomain(context, queries), context, costs));
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
        const { learned, shortened } = learnedPicks(context, queries);
        for (const [name, picks] of learned)
            realised.push(routed(name, picks, context, costs));
        const without = queries.prompts.filter((prompt) => prompt === undefined).length;
        if (without > 0)
            notes.push(`${without} of ${queries.prompts.length} queries have no prompt and were routed by domain at most.`);
        if (queries.sampled)
            notes.push(`Routers from texts were measured on a sample of ${MOST_QUERIES} queries.`);
        if (shortened !== undefined)
            notes.push(`Routers from texts learned from ${shortened} queries a fold, to keep the time short.`);
    }
    return { realised: realised.filter((policy) => policy !== undefined), notes };
}
function queriesOf({ rows, matrix, evidence, seed }) {
    const keyed = Array.from(rows, (row, position) => {
        const id = matrix.id(row);
        return { id, position, hash: hashText(id, seed + 1) };
    });
    keyed.sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.position - b.position));
    return {
        positions: Uint32Array.from(keyed, ({ position }) => position),
        domains: keyed.map(({ id, position }) => evidence?.subjects[rows[position]] ?? taskOf(id)),
        prompts: keyed.map(({ position }) => evidence?.prompts[rows[position]]),
        sampled: keyed.length > MOST_QUERIES,
    };
}
/** The task of a query id of the form `task:id`. */
function taskOf(id) {
    return /^((?:[^\\:]|\\.)+):/s.exec(id)?.[1];
}
/** Models best first by the training queries of a fold; of equal ones the first name. */
function preference({ matrix, folds }, fold) {
    const { rows, weights } = folds[fold].training;
    const correct = matrix.right.map((right) => (0,overlap/* overlap */.E)(right, rows, weights));
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
const LEARNED = [
    ['router: tf-idf logistic', routeByLogistic],
    ['router: nearest neighbours', routeByNeighbours],
];
/** By position, the picks of the routers that read the text; -1 for queries outside the sample. */
function learnedPicks(context, queries) {
    const { matrix, rows, foldOf, folds } = context;
    const positions = queries.positions.subarray(0, MOST_QUERIES);
    const prompts = queries.prompts.slice(0, MOST_QUERIES);
    const facts = {
        terms: countTerms(prompts),
        domains: queries.domains.slice(0, MOST_QUERIES),
        lengths: Float64Array.from(prompts, (prompt) => prompt?.length ?? 0),
    };
    const perQuery = Math.max(1, facts.terms.column.length / positions.length);
    const affordable = Math.floor(MOST_WORK / (matrix.models.length * perQuery));
    const most = Math.min(MOST_TRAINING, Math.max(FEWEST_TRAINING, affordable));
    const learned = new Map(LEARNED.map(([name]) => [name, new Int32Array(rows.length).fill(-1)]));
    const all = Uint32Array.from(positions.keys());
    let shortened;
    for (const fold of folds.keys()) {
        const heldOut = all.filter((i) => foldOf[positions[i]] === fold);
        const training = all.filter((i) => foldOf[positions[i]] !== fold);
        if (training.length > most)
            shortened = most;
        const order = preference(context, fold);
        const right = order.map((m) => Uint8Array.from(positions, (at) => Number((0,outcomes_bits/* hasBit */.c0)(matrix.right[m], rows[at]))));
        const used = training.subarray(0, most);
        const task = { features: fitFeatures(facts, used), training: used, heldOut, right };
        for (const [name, route] of LEARNED) {
            const picks = route(task);
            for (const [i, query] of heldOut.entries())
                learned.get(name)[positions[query]] = order[picks[i]];
        }
    }
    return { learned, shortened };
}
/** What a router realises by its picks, models by position; -1 where it has none. */
function routed(name, picks, context, costs) {
    const { matrix, rows } = context;
    const outcome = Float64Array.from(picks, (m, i) => (m < 0 ? NaN : Number((0,outcomes_bits/* hasBit */.c0)(matrix.right[m], rows[i]))));
    const of = (by) => Float64Array.from(picks, (m, i) => by.get(matrix.models[m] ?? '')?.[rows[i]] ?? NaN);
    return realise(name, 'router', outcome, context, {
        heldOut: true,
        cost: of(costs.dollars),
        latency: of(costs.seconds),
    });
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/draw-ballots.js

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

;// CONCATENATED MODULE: ./build/diagnostics/policies/draw-correlation.js

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

;// CONCATENATED MODULE: ./build/diagnostics/policies/count-votes.js

/** Sums of weights that differ by less are a tie: the order of addition must not break it. */
const count_votes_ROUNDING = 1e-9;
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
            if (this.votes[at] < most * (1 - count_votes_ROUNDING))
                continue;
            winners += 1;
            right += this.rights[at] / this.voters[at];
        }
        return winners === 0 ? 0 : right / winners;
    }
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/sampled-votes.js




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
/** A generator for each query, so that the order of the rows never matters. */
function randomAt(position, k, { matrix, rows, seed }) {
    return (0,stats_random/* seededRandom */.I)(hashText(`${k} ${matrix.id(rows[position])}`, seed));
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/self-moa.js








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
    const kinds = bootstrap_kindsOf(usable.map((i, u) => ({ queries: weights?.[i] ?? 1, gain: own[u] - mixed[u], room: 0 })));
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
    const { foldOf, rows, trainingBest } = context;
    const models = [...new Set(trainingBest)];
    const k = VOTERS.findLast((size) => models.every((m) => ballots[m] !== undefined && isCovered(ballots[m], size, context)));
    if (k === undefined)
        return [];
    const partitions = partitionsFor(rows.length, k);
    const outcome = Float64Array.from(rows, (_, i) => {
        const own = ballots[trainingBest[foldOf[i]]];
        return drawsAt(own, i) >= k ? voteOf(own, i, k, partitions, randomAt(i, k, context)) : NaN;
    });
    const asked = Array.from(trainingBest, (m) => Array.from({ length: k }, () => m));
    const policy = realise(`vote of ${k} samples of the single best model`, 'self-moa', outcome, context, {
        heldOut: true,
        fixed: models.length === 1,
        ...askingAll(context, asked, costs),
    });
    return policy === undefined ? [] : [policy];
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/ballots.js


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
    return { by: 'outcomes', choice: right, right };
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
    return { by: 'answers', choice, right: models.map((model, m) => verdicts(model, m, context)) };
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/word-count.js

/** Queries in one word of packed rows: what loops that combine three sets or more add up, without making a set. */
function queriesIn(word, index, weights) {
    if (weights === null)
        return (0,outcomes_bits/* popcount */.pf)(word);
    let total = 0;
    for (let rest = word; rest !== 0; rest &= rest - 1)
        total += weights[index * 32 + 31 - Math.clz32(rest & -rest)];
    return total;
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/best-three.js



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
 */
function bestThree(context, ballots, fold) {
    const { training } = context.folds[fold];
    const ranked = rankedTriples(context.matrix, training);
    if (ballots.by === 'outcomes')
        return ranked[0];
    const shortlist = ranked.slice(0, Math.max(1, Math.min(SHORTLIST, Math.floor(BALLOTS / (3 * context.rows.length)))));
    let [best, most] = [shortlist[0], -1];
    for (const three of shortlist) {
        const correct = trainingScore(three, context, ballots, fold);
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
    const correct = right.map((bits) => (0,overlap/* overlap */.E)(bits, rows, weights));
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
function trainingScore(three, { foldOf, weights }, ballots, fold) {
    const count = new VoteCount(3);
    let correct = 0;
    for (let i = 0; i < foldOf.length; i++) {
        if (foldOf[i] === fold)
            continue;
        count.clear();
        for (const m of three)
            count.add(ballots.choice[m][i], ballots.right[m][i]);
        correct += (weights?.[i] ?? 1) * count.outcome();
    }
    return correct;
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/regression.js

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

;// CONCATENATED MODULE: ./build/diagnostics/policies/triples.js




/** All triples of 106 models; of more, a sample. */
const triples_MOST = 200_000;
const triples_FEWEST = 1000;
/** Words of packed bits, of about a nanosecond each. */
const triples_WORK = 1e9;
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
    const steps = sets.complete.length * (sets.weights === null ? 1 : 32);
    const most = Math.max(triples_FEWEST, Math.min(triples_MOST, Math.floor(triples_WORK / steps)));
    const tally = new TripleTally(sets);
    if (all <= most) {
        for (let a = 0; a < size; a++)
            for (let b = a + 1; b < size; b++)
                for (let c = b + 1; c < size; c++)
                    tally.add(a, b, c);
    }
    else {
        const random = (0,stats_random/* seededRandom */.I)(`${seed} triples`);
        for (let drawn = 0; drawn < most; drawn++)
            tally.add(...distinctThree(size, random));
    }
    return tally.result(all > most, delta);
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
    phi;
    regression;
    triples = 0;
    gains = 0;
    losing = 0;
    constructor(sets) {
        this.sets = sets;
        const { counts, queries: n } = sets;
        const size = counts.length;
        this.joint = (0,pairwise/* jointWrongCounts */.mC)(sets);
        this.phi = this.joint.map((both, at) => {
            const [a, b] = [counts[Math.floor(at / size)], counts[at % size]];
            return (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
        });
        this.regression = new Regression(size);
    }
    add(a, b, c) {
        const { joint, phi, sets } = this;
        const { counts, queries, weights, wrong } = sets;
        const size = counts.length;
        const [ab, ac, bc] = [a * size + b, a * size + c, b * size + c];
        const allThree = overlapOfThree(wrong[a], wrong[b], wrong[c], weights);
        const majority = joint[ab] + joint[ac] + joint[bc] - 2 * allThree;
        const best = Math.min(counts[a], counts[b], counts[c]);
        const gain = (best - majority) / queries;
        this.triples += 1;
        this.gains += gain;
        if (gain < 0)
            this.losing += 1;
        const rho = (phi[ab] + phi[ac] + phi[bc]) / 3;
        if (Number.isFinite(rho))
            this.regression.add([a, b, c], rho, (best - allThree) / queries, gain);
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

;// CONCATENATED MODULE: ./build/diagnostics/policies/votes.js








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
    const { folds, matrix, delta, seed } = context;
    const ballots = ballotsOf(context);
    const counted = ballots.by === 'answers' ? 'plurality' : 'majority';
    const models = matrix.models.length;
    const all = `${counted} of ${models === 2 ? 'both' : `all ${models}`} models`;
    const vote = (name, voters, fixed) => realise(name, 'vote', voted(context, ballots, voters), context, {
        heldOut: true,
        fixed,
        ...askingAll(context, voters.map((each) => [...each.keys()]), costs),
    });
    const everyone = new Map([...matrix.models.keys()].map((m) => [m, 1]));
    const realised = [
        vote(all, folds.map(() => everyone), true),
        vote(`${all}, weighted by accuracy`, folds.map(({ training }) => weighted(context, training)), false),
    ];
    if (models > 3) {
        const three = folds.map((_, fold) => new Map(bestThree(context, ballots, fold).map((m) => [m, 1])));
        realised.push(vote(`${counted} of the best three models`, three, false));
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
        const correct = (0,overlap/* overlap */.E)(right, rows, weights);
        return Math.log((correct + 0.5) / (queries - correct + 0.5));
    });
    const voting = [...odds.entries()].filter(([, weight]) => weight > 0);
    return voting.length > 0 ? new Map(voting) : new Map([...odds.keys()].map((m) => [m, 1]));
}

;// CONCATENATED MODULE: ./build/diagnostics/policies/policies.js










const CLUSTERS_NOTE = 'Queries of one cluster were held out together, and limits are as much wider as the design effect of each gain says.';
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
        return tooFew(options.seed);
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
        folds: { count: context.folds.length, seed: options.seed },
        notes: [
            ...(context.clusterOf === null ? [] : [CLUSTERS_NOTE]),
            ...comparatorNotes(context),
            ...parts.flatMap((part) => part.notes),
        ],
    };
}
function tooFew(seed) {
    return {
        headroom: 0,
        realised: [],
        votes: { by: 'outcomes', triples: null },
        cascades: [],
        selfMoa: null,
        routers: [],
        cost: null,
        folds: { count: 0, seed },
        notes: [`No policy was measured: that takes at least ${context_FEWEST_QUERIES} queries that every model answered.`],
    };
}

// EXTERNAL MODULE: ./build/outcomes/pool.js + 1 modules
var pool = __webpack_require__(6715);
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
        right: new Float64Array(rows.length),
        firstHalfDraws: new Uint32Array(rows.length),
        firstHalfRight: new Float64Array(rows.length),
    };
    for (const [i, row] of rows.entries()) {
        const counts = draws.countsOf(row);
        member.draws[i] = counts.draws;
        member.right[i] = counts.right;
        member.firstHalfDraws[i] = counts.halfDraws;
        member.firstHalfRight[i] = counts.halfRight;
    }
    return member;
}

;// CONCATENATED MODULE: ./build/engine/analyse.js








/** Everything that is worked out beside the certificate. */
async function analyse(settings, table, pool, certificate, labels, evidence, stage) {
    const { seed, showText } = settings;
    const { matrix } = pool;
    const rows = table.ids.size;
    const delta = (0,level/* deltaOf */.e)(certificate.confidence);
    const families = familiesOf(settings, matrix);
    const by = (input) => labels.find((label) => label.input === input);
    const groups = by('group-by')?.groups(rows);
    const clusters = by('cluster-by');
    const clusterOf = clusters?.clusters(rows);
    const cluster = clusters && ((row) => clusters.labelOf(row));
    const pairOf = by('pair-by')?.clusters(rows);
    const draws = repeatedDraws(table, matrix);
    const diagnostics = diagnose(pool, certificate, {
        seed,
        families,
        stage,
        cluster,
        ...(groups === undefined ? {} : { groups }),
        ...(clusterOf === undefined ? {} : { clusterOf }),
        ...(draws === undefined ? {} : { draws }),
    });
    stage('looking at the queries that every model got wrong');
    const audit = auditOf(pool, evidence, certificate, { families, showText });
    stage('measuring votes, routers and cascades');
    const { baselineModel: baseline, prices } = settings;
    return {
        diagnostics,
        audit,
        policies: policiesOf(pool, evidence, { baseline, cluster, delta, seed, prices }),
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

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lN: () => (/* binding */ bivariateNormalCdfAtZ),
/* harmony export */   nA: () => (/* binding */ bivariateNormalSlopeAtZ)
/* harmony export */ });
/* unused harmony export bivariateNormalCdf */
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1870);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);


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
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireDomain */ .c)(!Number.isNaN(h) && !Number.isNaN(k) && !Number.isNaN(z), `bivariateNormalCdf: a number is needed, not ${h}, ${k}, ${z}`);
    if (!Number.isFinite(h - k) || z === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(Math.min(h, k));
    if (z === -Infinity)
        return smallestOverlap(h, k);
    const independent = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(h) * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(k);
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
    return k > 0 ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(h) - (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(-k) : (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(k) - (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(-h);
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
            return this.panels(low, high, 1);
        const top = this.zeroBetween(low, high, (z) => this.logSlope(z));
        const floor = this.logDensity(top) - DROP;
        // No double is that small, and a slope of millions would ask for as many panels.
        if (floor < UNDERFLOW)
            return 0;
        const left = this.zeroBetween(low, top, (z) => floor - this.logDensity(z));
        const right = this.zeroBetween(top, high, (z) => this.logDensity(z) - floor);
        const falls = 2 * (floor + DROP) - this.logDensity(left) - this.logDensity(right);
        return this.panels(left, right, Math.ceil(Math.max((right - left) / 1.25, falls / 15, 1)));
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


/***/ }),

/***/ 5322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tetrachoric)
/* harmony export */ });
/* unused harmony export approximateAtanh */
/* harmony import */ var _bivariate_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1870);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);



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
    const angle = Math.PI / (2 * (1 + ((both * neither) / (onlyFirst * onlySecond)) ** c));
    return Math.min(18, Math.max(-18, -Math.log(Math.tan(angle))));
}


/***/ })

};
