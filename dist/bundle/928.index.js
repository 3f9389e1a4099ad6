export const id = 928;
export const ids = [928];
export const modules = {

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ LONGEST_CLEANED),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* unused harmony export closingBrace */
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


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ powerIsBounded),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Pg: () => (/* binding */ Effort),
/* harmony export */   mP: () => (/* binding */ UNREADABLE)
/* harmony export */ });
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


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ finalAnswer)
/* harmony export */ });
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
    try {
        const value = JSON.parse(source);
        if (typeof value !== 'object' || value === null)
            return undefined;
        const fields = new Map(Object.entries(value));
        const answer = ANSWER_KEYS.map((key) => fields.get(key)).find((found) => found !== undefined);
        if (typeof answer === 'string')
            return answer.trim();
        return answer === undefined || answer === null ? undefined : JSON.stringify(answer);
    }
    catch {
        // Not JSON, or nested too deeply to be written again.
        return undefined;
    }
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


/***/ }),

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ fractionText),
/* harmony export */   VO: () => (/* binding */ reciprocal),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   gu: () => (/* binding */ negative),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   xr: () => (/* binding */ ONE),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* unused harmony export ZERO */
/* harmony import */ var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6174);

const ZERO = { n: 0n, d: 1n };
const ONE = { n: 1n, d: 1n };
/** n/d in lowest terms. @throws UNREADABLE where d is 0 or either part is too long */
function fraction(n, d = 1n) {
    if (d === 1n)
        return { n: (0,_effort_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(n), d };
    if (d === 0n)
        throw _effort_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE */ .mP;
    const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
    return { n: (0,_effort_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(n / divisor), d: (0,_effort_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(d / divisor) };
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


/***/ }),

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ answerKey)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(407);

/**
 * A key of an answer's text: texts with one key are the same answer, whatever the question. What depends on the other
 * text (a unit or a name that only one of the two states) is left to `sameAnswer`, so a key never joins too much.
 *
 * @returns the empty string for an empty answer
 */
function answerKey(text) {
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(text).key;
}


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   F4: () => (/* binding */ termsInOrder),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   Jo: () => (/* binding */ wholePower),
/* harmony export */   PF: () => (/* binding */ inverseTerm),
/* harmony export */   XJ: () => (/* binding */ atomPower),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   ft: () => (/* binding */ onlyTerm),
/* harmony export */   g3: () => (/* binding */ rationalValue),
/* harmony export */   kR: () => (/* binding */ polynomialText),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
/* harmony import */ var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6174);
/* harmony import */ var _fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2446);
/* harmony import */ var _radical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4076);



function constant(value) {
    return value.n === 0n ? new Map() : new Map([['', { coefficient: value, factors: [], key: '' }]]);
}
/** One atom to a power. */
function atomPower(atom, power = _fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE */ .xr) {
    return single(product(_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE */ .xr, [{ atom, power }]));
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
        terms.set(term.key, { ...term, coefficient: (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)(term.coefficient, by) });
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
    let result = constant(_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE */ .xr);
    for (let i = 0; i < power; i++)
        result = productOf(result, a, effort);
    return result;
}
/** 1/term. */
function inverseTerm(term) {
    return product((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(term.coefficient.d, term.coefficient.n), term.factors.map(({ atom, power }) => ({ atom, power: (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .negative */ .gu)(power) })));
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
            return (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fractionText */ .OU)(coefficient);
        if (coefficient.d === 1n && coefficient.n === 1n)
            return key;
        return coefficient.d === 1n && coefficient.n === -1n ? `-${key}` : `${(0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fractionText */ .OU)(coefficient)}*${key}`;
    })
        .join(' + ');
}
function addTerm(terms, term) {
    const known = terms.get(term.key);
    const coefficient = known === undefined ? term.coefficient : (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(known.coefficient, term.coefficient);
    if (coefficient.n === 0n)
        terms.delete(term.key);
    else
        terms.set(term.key, { ...term, coefficient });
}
function termProduct(a, b) {
    const coefficient = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)(a.coefficient, b.coefficient);
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
        powers.set(atom, known === undefined ? power : (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(known, power));
    }
    const reduced = [];
    for (const [atom, power] of powers) {
        if (atom.startsWith('#')) {
            const whole = floor(power);
            coefficient = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)(coefficient, (0,_radical_js__WEBPACK_IMPORTED_MODULE_2__/* .primePower */ .xE)(BigInt(atom.slice(1)), whole));
            const rest = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(power, (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(-whole));
            if (rest.n !== 0n)
                reduced.push({ atom, power: rest });
        }
        else if (atom === 'i') {
            if (power.d !== 1n)
                throw _effort_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE */ .mP;
            const turns = ((power.n % 4n) + 4n) % 4n;
            if (turns >= 2n)
                coefficient = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .negative */ .gu)(coefficient);
            if (turns % 2n === 1n)
                reduced.push({ atom, power: _fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE */ .xr });
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
    return `${name}^${power.d === 1n ? String(power.n) : `(${(0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fractionText */ .OU)(power)})`}`;
}


/***/ }),

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ quotientText),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   P5: () => (/* binding */ raised),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Zh: () => (/* binding */ over),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   eU: () => (/* binding */ atom),
/* harmony export */   sD: () => (/* binding */ hasSymbols),
/* harmony export */   t7: () => (/* binding */ areEqual),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   vR: () => (/* binding */ negated),
/* harmony export */   zr: () => (/* binding */ root)
/* harmony export */ });
/* harmony import */ var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6174);
/* harmony import */ var _fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2446);
/* harmony import */ var _polynomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9790);
/* harmony import */ var _radical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4076);




const UNIT = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY)(_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE */ .xr);
function number(value) {
    return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY)(value), below: UNIT };
}
function atom(name) {
    return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .atomPower */ .XJ)(name), below: UNIT };
}
function plus(a, b, effort) {
    if ((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .polynomialText */ .kR)(a.below) === (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .polynomialText */ .kR)(b.below)) {
        return quotient((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(a.above, b.above, effort), a.below, effort);
    }
    const above = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$7)(a.above, b.below, effort), (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$7)(b.above, a.below, effort), effort);
    return quotient(above, (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$7)(a.below, b.below, effort), effort);
}
function negated(a, effort) {
    return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .scaled */ .vK)(a.above, (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(-1n), effort), below: a.below };
}
function times(a, b, effort) {
    return quotient((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$7)(a.above, b.above, effort), (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$7)(a.below, b.below, effort), effort);
}
/** a / b. @throws UNREADABLE where b is 0 */
function over(a, b, effort) {
    return times(a, quotient(b.below, b.above, effort), effort);
}
/** The exact value where there is nothing but rational numbers in it. */
function valueOf(a) {
    return a.below.size === 1 ? (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .rationalValue */ .g3)(a.above) : undefined;
}
/** Whether it holds a symbol: anything but numbers, roots of numbers, π, e and i. */
function hasSymbols(a) {
    return [...a.above.values(), ...a.below.values()].some(({ factors }) => factors.some((factor) => !factor.atom.startsWith('#') && !['π', 'e', 'i'].includes(factor.atom)));
}
/** As text. Equal texts mean equal values; the other way only where no denominator has several terms. */
function quotientText(a) {
    const above = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .polynomialText */ .kR)(a.above);
    return isUnit(a.below) ? above : `(${above})/(${(0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .polynomialText */ .kR)(a.below)})`;
}
/** Whether the values are the same, by cross-multiplication. */
function areEqual(a, b, effort) {
    if (isUnit(a.below) && isUnit(b.below))
        return (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .polynomialText */ .kR)(a.above) === (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .polynomialText */ .kR)(b.above);
    return (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .polynomialText */ .kR)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$7)(a.above, b.below, effort)) === (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .polynomialText */ .kR)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$7)(b.above, a.below, effort));
}
/**
 * base^exponent by identities that hold for every value of the symbols; a power that has none is an atom of its own.
 *
 * @throws UNREADABLE for 0 to a power that is not positive
 */
function raised(base, exponent, effort) {
    const power = valueOf(exponent);
    const opaque = () => atom(`(${quotientText(base)})^(${quotientText(exponent)})`);
    if (power === undefined)
        return opaque();
    if (base.above.size === 0) {
        if (power.n <= 0n)
            throw _effort_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE */ .mP;
        return base;
    }
    if (power.d !== 1n)
        return rootPower(base, power, effort) ?? opaque();
    const size = power.n < 0n ? -power.n : power.n;
    const positive = wholeQuotientPower(base, size, effort);
    if (positive === undefined)
        return opaque();
    return power.n < 0n ? over(number(_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE */ .xr), positive, effort) : positive;
}
/** The degree-th root: of a negative rational, the real one of odd degree and the one along i for square roots. */
function root(base, degree, effort) {
    if (degree < 2n)
        throw _effort_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE */ .mP;
    const value = valueOf(base);
    if (value !== undefined && value.n < 0n) {
        const positive = root(number((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(-value.n, value.d)), degree, effort);
        if (degree % 2n === 1n)
            return negated(positive, effort);
        if (degree === 2n)
            return times(positive, atom('i'), effort);
    }
    return raised(base, number((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(1n, degree)), effort);
}
function wholeQuotientPower(base, power, effort) {
    const value = valueOf(base);
    if (value !== undefined) {
        if (!(0,_effort_js__WEBPACK_IMPORTED_MODULE_0__/* .powerIsBounded */ .DE)(value.n, power) || !(0,_effort_js__WEBPACK_IMPORTED_MODULE_0__/* .powerIsBounded */ .DE)(value.d, power))
            return undefined;
        return number((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(value.n ** power, value.d ** power));
    }
    if (power > 64n)
        return undefined;
    return {
        above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .wholePower */ .Jo)(base.above, Number(power), effort),
        below: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .wholePower */ .Jo)(base.below, Number(power), effort),
    };
}
/** A power that is not whole: of a positive rational through its primes, of a bare symbol as it stands. */
function rootPower(base, power, effort) {
    const value = valueOf(base);
    if (value !== undefined) {
        if (value.n < 0n)
            return undefined;
        const above = integerPower(value.n, power, effort);
        const below = integerPower(value.d, power, effort);
        return above === undefined || below === undefined ? undefined : over(above, below, effort);
    }
    const term = isUnit(base.below) ? (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyTerm */ .ft)(base.above) : undefined;
    const [factor] = term?.factors ?? [];
    if (term === undefined || factor === undefined || term.factors.length > 1 || term.coefficient.n < 0n)
        return undefined;
    // (x^2)^(1/2) is |x|, not x; and a root under another power may be of a negative number.
    if (factor.power.n !== 1n || factor.power.d !== 1n || factor.atom === 'i' || factor.atom.startsWith('#')) {
        return undefined;
    }
    const scale = rootPower(number(term.coefficient), power, effort);
    return scale === undefined ? undefined : times(scale, { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .atomPower */ .XJ)(factor.atom, power), below: UNIT }, effort);
}
function integerPower(n, power, effort) {
    if (power.d === 2n && power.n === 1n) {
        const whole = (0,_radical_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeSquareRoot */ .tN)(n);
        if (whole !== undefined)
            return number((0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(whole));
    }
    if (power.d > 64n)
        return undefined;
    effort.spend(100);
    const factors = (0,_radical_js__WEBPACK_IMPORTED_MODULE_3__/* .primeFactors */ .qO)(n);
    if (factors === undefined)
        return undefined;
    let result = number(_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE */ .xr);
    for (const [prime, count] of factors) {
        const exponent = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(power.n * BigInt(count), power.d);
        result = times(result, { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .atomPower */ .XJ)(`#${prime}`, exponent), below: UNIT }, effort);
    }
    return result;
}
function quotient(above, below, effort) {
    if (isUnit(below))
        return { above, below };
    if (below.size === 0)
        throw _effort_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE */ .mP;
    if (above.size === 0)
        return { above, below: UNIT };
    const term = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyTerm */ .ft)(below);
    if (term !== undefined)
        return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .productOf */ .$7)(above, (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .single */ .J0)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .inverseTerm */ .PF)(term)), effort), below: UNIT };
    const scale = (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .reciprocal */ .VO)((0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .termsInOrder */ .F4)(below)[0].coefficient);
    return { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .scaled */ .vK)(above, scale, effort), below: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .scaled */ .vK)(below, scale, effort) };
}
function isUnit(a) {
    const value = a.size === 1 ? a.get('') : undefined;
    return value !== undefined && (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fractionText */ .OU)(value.coefficient) === '1';
}


/***/ }),

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qO: () => (/* binding */ primeFactors),
/* harmony export */   tN: () => (/* binding */ wholeSquareRoot),
/* harmony export */   xE: () => (/* binding */ primePower)
/* harmony export */ });
/* harmony import */ var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6174);
/* harmony import */ var _fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2446);


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
    if (!(0,_effort_js__WEBPACK_IMPORTED_MODULE_0__/* .powerIsBounded */ .DE)(prime, size))
        throw _effort_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE */ .mP;
    return power < 0n ? (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(1n, prime ** size) : (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO)(prime ** size);
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


/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./build/answers/clean.js
var clean = __webpack_require__(5751);
// EXTERNAL MODULE: ./build/answers/effort.js
var answers_effort = __webpack_require__(6174);
// EXTERNAL MODULE: ./build/answers/fraction.js
var fraction = __webpack_require__(2446);
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
        if (error === answers_effort/* UNREADABLE */.mP)
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
            throw answers_effort/* UNREADABLE */.mP;
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
        throw answers_effort/* UNREADABLE */.mP;
    }
    escaped() {
        const c = this.text[++this.at] ?? '';
        const length = c === 'x' ? 2 : c === 'u' ? 4 : 0;
        if (length > 0) {
            const digits = this.text.slice(this.at + 1, this.at + 1 + length);
            if (digits.length < length || !/^[\da-f]+$/i.test(digits))
                throw answers_effort/* UNREADABLE */.mP;
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
                throw answers_effort/* UNREADABLE */.mP;
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
                throw answers_effort/* UNREADABLE */.mP;
            isMap = hasValue;
            // Of a key given twice, which counts is the program's affair.
            if (isMap && keys.has(key))
                throw answers_effort/* UNREADABLE */.mP;
            keys.add(key);
            entries.push(hasValue ? `${key}:${this.value(depth + 1)}` : key);
            if (!this.accept(',') && this.text[this.at] !== '}')
                throw answers_effort/* UNREADABLE */.mP;
        }
        return `${isMap === false ? 'set' : ''}{${entries.sort().join(',')}}`;
    }
    word() {
        const match = /[-+]?[\w.]+(?:(?<=\d[eE])[-+]\d+)?/y;
        match.lastIndex = this.at;
        const found = match.exec(this.text)?.[0];
        if (found === undefined)
            throw answers_effort/* UNREADABLE */.mP;
        this.at += found.length;
        const name = NAMES.get(found);
        if (name !== undefined)
            return name;
        const value = (0,fraction/* decimal */._)(found.replace(/^[-+]/, ''));
        if (value === undefined)
            throw answers_effort/* UNREADABLE */.mP;
        return (0,fraction/* fractionText */.OU)(found.startsWith('-') ? (0,fraction/* negative */.gu)(value) : value);
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

// EXTERNAL MODULE: ./build/answers/quotient.js
var quotient = __webpack_require__(8113);
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
            throw answers_effort/* UNREADABLE */.mP;
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
            throw answers_effort/* UNREADABLE */.mP;
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
            throw answers_effort/* UNREADABLE */.mP;
        const [all, command, digits, word, sign] = match;
        const at = piece.lastIndex;
        // `~5` is about 5; elsewhere the sign is LaTeX's space.
        if (all === '~' && tokens.length === 0)
            throw answers_effort/* UNREADABLE */.mP;
        if (command !== undefined) {
            if (SPACES.has(command))
                spaced = true;
            else if (TEXT_COMMANDS.has(command)) {
                const content = /^\s*\{([^{}]*)\}/.exec(text.slice(at, at + 200));
                if (content === null)
                    throw answers_effort/* UNREADABLE */.mP;
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
            throw answers_effort/* UNREADABLE */.mP;
        tokens.push({ kind: 'number', text: digits.replaceAll(',', ''), spaced });
        return start + digits.length;
    }
    const first = digits.slice(0, digits.indexOf(','));
    // Inside brackets `1,000` is neither surely a thousand nor surely two numbers.
    if (/^,0\d\d/.test(digits.slice(first.length)))
        throw answers_effort/* UNREADABLE */.mP;
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

// EXTERNAL MODULE: ./build/answers/value.js
var answers_value = __webpack_require__(2551);
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
        const value = (0,answers_value/* quotientOf */.RS)(this.sum());
        this.expect('}');
        return value;
    }
    oneToken() {
        const next = this.take();
        if (next.kind === 'number') {
            if (!/^\d$/.test(next.text))
                throw answers_effort/* UNREADABLE */.mP;
            return (0,quotient/* number */.ai)((0,fraction/* fraction */.zO)(BigInt(next.text)));
        }
        if (next.kind === 'word' && next.text.length === 1)
            return (0,quotient/* atom */.eU)(next.text);
        if (next.kind === 'command' && next.text === 'pi')
            return (0,quotient/* atom */.eU)('π');
        if (next.kind === 'command' && GREEK.has(next.text))
            return (0,quotient/* atom */.eU)(next.text);
        throw answers_effort/* UNREADABLE */.mP;
    }
    fraction() {
        const above = this.argument();
        const below = this.argument();
        this.refuseNumberNext();
        return (0,quotient/* over */.Zh)(above, below, this.effort);
    }
    /** No number is ever the right factor of a product that is not written out. */
    refuseNumberNext() {
        if (this.peek()?.kind === 'number')
            throw answers_effort/* UNREADABLE */.mP;
    }
    decimal() {
        const value = (0,fraction/* decimal */._)(this.take().text);
        if (value === undefined)
            throw answers_effort/* UNREADABLE */.mP;
        return value;
    }
    subscript() {
        if (!this.accept('{')) {
            const { kind, text } = this.take();
            if ((kind !== 'number' && kind !== 'word') || (this.isLatex && text.length > 1))
                throw answers_effort/* UNREADABLE */.mP;
            return text;
        }
        const parts = [];
        while (!this.accept('}')) {
            const { kind, text } = this.take();
            if (kind === 'command' || '{}^_'.includes(text))
                throw answers_effort/* UNREADABLE */.mP;
            parts.push(text.trim());
        }
        return parts.join(' ');
    }
}

;// CONCATENATED MODULE: ./build/answers/evaluate.js



/** Larger factorials and binomials are atoms: equal to themselves, not evaluated. */
const LARGEST = 200n;
/** n! for a whole n up to 200; an atom for anything else. @throws UNREADABLE for negative whole numbers */
function factorial(of, effort) {
    const n = whole(of);
    if (n === undefined || n > LARGEST)
        return (0,quotient/* atom */.eU)(`(${(0,quotient/* quotientText */.B3)(of)})!`);
    if (n < 0n)
        throw answers_effort/* UNREADABLE */.mP;
    effort.spend(Number(n));
    let result = 1n;
    for (let factor = 2n; factor <= n; factor++)
        result *= factor;
    return (0,quotient/* number */.ai)((0,fraction/* fraction */.zO)(result));
}
/** The binomial coefficient for 0 <= k <= n <= 200; an atom for anything else. */
function binomial(above, below, effort) {
    const [n, k] = [whole(above), whole(below)];
    if (n === undefined || k === undefined || k < 0n || n > LARGEST || k > n) {
        return (0,quotient/* atom */.eU)(`binomial(${(0,quotient/* quotientText */.B3)(above)}, ${(0,quotient/* quotientText */.B3)(below)})`);
    }
    effort.spend(Number(k));
    let result = 1n;
    for (let i = 1n; i <= k; i++)
        result = (result * (n - k + i)) / i;
    return (0,quotient/* number */.ai)((0,fraction/* fraction */.zO)(result));
}
/** |a| of a rational number; an atom for anything else. */
function magnitude(of) {
    const value = (0,quotient/* valueOf */.RP)(of);
    if (value === undefined)
        return (0,quotient/* atom */.eU)(`|${(0,quotient/* quotientText */.B3)(of)}|`);
    return (0,quotient/* number */.ai)((0,fraction/* fraction */.zO)(value.n < 0n ? -value.n : value.n, value.d));
}
/** `0.1` and then `6` for ever: 1/6. @throws UNREADABLE where either is not made of digits */
function repeatingDecimal(start, repeated) {
    const first = (0,fraction/* decimal */._)(start);
    if (first === undefined || !/^\d{1,50}$/.test(repeated) || !/^\d+(?:\.\d+)?$/.test(start))
        throw answers_effort/* UNREADABLE */.mP;
    const places = BigInt(start.includes('.') ? start.length - start.indexOf('.') - 1 : 0);
    const scale = 10n ** places;
    const nines = 10n ** BigInt(repeated.length) - 1n;
    return (0,fraction/* fraction */.zO)(((first.n * scale) / first.d) * nines + BigInt(repeated), scale * nines);
}
function whole(of) {
    const value = (0,quotient/* valueOf */.RP)(of);
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
            throw answers_effort/* UNREADABLE */.mP;
        let result = this.signed(this.signHere());
        for (let sign = this.signHere(); sign !== 0; sign = this.signHere()) {
            result = (0,answers_value/* quantity */.au)((0,quotient/* plus */.tY)((0,answers_value/* quotientOf */.RS)(result), (0,answers_value/* quotientOf */.RS)(this.signed(sign)), this.effort));
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
        return (0,answers_value/* quantity */.au)((0,quotient/* negated */.vR)((0,answers_value/* quotientOf */.RS)(value), this.effort));
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
                const factor = (0,answers_value/* quotientOf */.RS)(this.power());
                const operation = isAfterSlash ? quotient/* over */.Zh : quotient/* times */.Hn;
                result = (0,answers_value/* quantity */.au)(operation((0,answers_value/* quotientOf */.RS)(result), isNegative ? (0,quotient/* negated */.vR)(factor, this.effort) : factor, this.effort));
            }
            else if (this.beginsFactor()) {
                if (isAfterSlash)
                    throw answers_effort/* UNREADABLE */.mP;
                result = (0,answers_value/* quantity */.au)((0,quotient/* times */.Hn)((0,answers_value/* quotientOf */.RS)(result), (0,answers_value/* quotientOf */.RS)(this.power()), this.effort));
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
            const exponent = (0,answers_value/* quotientOf */.RS)(this.power());
            return (0,answers_value/* quantity */.au)((0,quotient/* raised */.P5)((0,answers_value/* quotientOf */.RS)(result), isNegative ? (0,quotient/* negated */.vR)(exponent, this.effort) : exponent, this.effort));
        }
        if (this.isNext('!'))
            result = this.factorial(result);
        if (this.accept('^')) {
            if (this.isCircle())
                return (0,answers_value/* quantity */.au)((0,quotient/* times */.Hn)((0,answers_value/* quotientOf */.RS)(result), (0,quotient/* atom */.eU)('°'), this.effort));
            result = (0,answers_value/* quantity */.au)((0,quotient/* raised */.P5)((0,answers_value/* quotientOf */.RS)(result), this.exponent(), this.effort));
            if (this.isNext('^') || this.isNext('!'))
                throw answers_effort/* UNREADABLE */.mP;
        }
        if (this.accept('%'))
            return (0,answers_value/* quantity */.au)((0,quotient/* times */.Hn)((0,answers_value/* quotientOf */.RS)(result), (0,quotient/* number */.ai)((0,fraction/* fraction */.zO)(1n, 100n)), this.effort));
        return result;
    }
    factorial(of) {
        this.take();
        if (this.isNext('!'))
            throw answers_effort/* UNREADABLE */.mP;
        return (0,answers_value/* quantity */.au)(factorial((0,answers_value/* quotientOf */.RS)(of), this.effort));
    }
    exponent() {
        const next = this.peek();
        if (next?.text === '{' && next.kind === 'sign')
            return this.group();
        if (this.isLatex)
            return this.oneToken();
        if (this.accept('-'))
            return (0,quotient/* negated */.vR)(this.exponent(), this.effort);
        if (next?.kind === 'number')
            return (0,quotient/* number */.ai)(this.decimal());
        const isBracket = next?.text === '(';
        const inside = isBracket ? this.bracket() : undefined;
        return inside === undefined ? this.oneToken() : (0,answers_value/* quotientOf */.RS)(inside);
    }
    factor() {
        const inside = this.bracket();
        if (inside !== undefined)
            return inside;
        const next = this.take();
        switch (next.kind) {
            case 'number':
                this.at--;
                return (0,answers_value/* quantity */.au)(this.numeral());
            case 'word':
                return (0,answers_value/* quantity */.au)(this.letters(next.text));
            case 'command':
                return this.command(next.text);
            case 'sign':
                if (next.text === '|')
                    return (0,answers_value/* quantity */.au)(this.absolute());
                throw answers_effort/* UNREADABLE */.mP;
            default:
                throw answers_effort/* UNREADABLE */.mP;
        }
    }
    /** A number with what belongs to it: a fraction (`1 1/2`), a base (`77_8`), repeating digits (`0.1\overline{6}`). */
    numeral() {
        const { text } = this.peek();
        const value = this.decimal();
        const isWhole = /^\d+$/.test(text);
        if (this.accept('_'))
            return (0,quotient/* atom */.eU)(`${text}_${this.subscript()}`);
        if (this.isNext('overline') || (this.isNext('.') && this.peek(1)?.text === 'overline')) {
            this.at += this.isNext('.') ? 2 : 1;
            this.expect('{');
            const digits = this.take().text;
            this.expect('}');
            return (0,quotient/* number */.ai)(repeatingDecimal(text, digits));
        }
        const next = this.peek();
        if (next?.kind === 'number') {
            const [slash, below] = [this.peek(1), this.peek(2)];
            if (!isWhole || !next.spaced || slash?.text !== '/' || below?.kind !== 'number')
                throw answers_effort/* UNREADABLE */.mP;
            const above = (0,quotient/* number */.ai)(this.decimal());
            this.take();
            return this.mixed((0,quotient/* number */.ai)(value), (0,quotient/* over */.Zh)(above, (0,quotient/* number */.ai)(this.decimal()), this.effort));
        }
        if (this.isNext('frac')) {
            const start = this.at;
            this.take();
            const part = this.fraction();
            if ((0,quotient/* valueOf */.RP)(part) !== undefined) {
                if (!isWhole)
                    throw answers_effort/* UNREADABLE */.mP;
                return this.mixed((0,quotient/* number */.ai)(value), part);
            }
            this.at = start;
        }
        return (0,quotient/* number */.ai)(value);
    }
    mixed(whole, part) {
        const value = (0,quotient/* valueOf */.RP)(part);
        this.refuseNumberNext();
        if (value.n <= 0n || value.n >= value.d || this.beginsFactor())
            throw answers_effort/* UNREADABLE */.mP;
        return (0,quotient/* plus */.tY)(whole, part, this.effort);
    }
    letters(text) {
        if (text.length > 1)
            throw answers_effort/* UNREADABLE */.mP;
        if (NAMED_FUNCTIONS.has(text) && this.isNext('(')) {
            return (0,quotient/* atom */.eU)(`${text}(${(0,quotient/* quotientText */.B3)((0,answers_value/* quotientOf */.RS)(this.bracket()))})`);
        }
        return this.symbol(text);
    }
    symbol(name) {
        const full = this.accept('_') ? `${name}_${this.subscript()}` : name;
        return (0,quotient/* atom */.eU)(this.accept("'") ? `${full}'` : full);
    }
    command(name) {
        if (name === 'infty')
            return { kind: 'infinity', isNegative: false };
        if (name === 'frac')
            return (0,answers_value/* quantity */.au)(this.fraction());
        if (name === 'pi')
            return (0,answers_value/* quantity */.au)((0,quotient/* atom */.eU)('π'));
        if (GREEK.has(name))
            return (0,answers_value/* quantity */.au)(this.symbol(name));
        if (name === 'sqrt')
            return (0,answers_value/* quantity */.au)(this.squareRoot());
        if (name === 'binom')
            return (0,answers_value/* quantity */.au)(binomial(this.argument(), this.argument(), this.effort));
        if (FUNCTIONS.has(name))
            return (0,answers_value/* quantity */.au)(this.functionValue(name));
        throw answers_effort/* UNREADABLE */.mP;
    }
    squareRoot() {
        let degree = 2n;
        if (this.accept('[')) {
            const value = this.decimal();
            if (value.d !== 1n)
                throw answers_effort/* UNREADABLE */.mP;
            degree = value.n;
            this.expect(']');
        }
        const inside = this.isNext('(') ? (0,answers_value/* quotientOf */.RS)(this.bracket()) : this.argument();
        this.refuseNumberNext();
        return (0,quotient/* root */.zr)(inside, degree, this.effort);
    }
    /** A function value is an atom: it equals the same function of the same argument, and nothing else. */
    functionValue(name) {
        const base = this.accept('_') ? `_${this.isNext('{') ? (0,quotient/* quotientText */.B3)(this.group()) : this.subscript()}` : '';
        const power = this.accept('^') ? this.exponent() : undefined;
        const argument = this.isNext('(') || this.isNext('{') ? (0,answers_value/* quotientOf */.RS)(this.factor()) : this.plainArgument();
        const value = (0,quotient/* atom */.eU)(`${name}${base}(${(0,quotient/* quotientText */.B3)(argument)})`);
        return power === undefined ? value : (0,quotient/* raised */.P5)(value, power, this.effort);
    }
    plainArgument() {
        let result = (0,answers_value/* quotientOf */.RS)(this.factor());
        if (this.peek()?.kind === 'word' || this.isNext('pi'))
            result = (0,quotient/* times */.Hn)(result, (0,answers_value/* quotientOf */.RS)(this.factor()), this.effort);
        if (this.accept('^')) {
            if (!this.isCircle())
                throw answers_effort/* UNREADABLE */.mP;
            result = (0,quotient/* times */.Hn)(result, (0,quotient/* atom */.eU)('°'), this.effort);
        }
        const next = this.peek();
        if (next?.text === '/' || next?.text === '!' || next?.kind === 'word' || next?.text === '(')
            throw answers_effort/* UNREADABLE */.mP;
        return result;
    }
    absolute() {
        const inside = (0,answers_value/* quotientOf */.RS)(this.sum());
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
            throw answers_effort/* UNREADABLE */.mP;
        const [first] = items;
        if (items.length === 1)
            return first;
        return this.listOf(items, isChoice);
    }
    listOf(items, isChoice) {
        const list = (of) => ({ kind: 'sequence', open: '', close: '', items: of });
        // `A, C` may be choices in any order or things put in order.
        if (items.every((item) => symbolOf(item) !== undefined))
            throw answers_effort/* UNREADABLE */.mP;
        const [first, ...others] = items;
        if (first?.kind !== 'named')
            return list(items);
        const inner = items.map((item) => (item.kind === 'named' && item.name === first.name ? item.value : item));
        // `x < 1 or x > 3` is a union; `x > 1, x < 3` may be meant as both at once.
        if (inner.every(({ kind }) => kind === 'sequence' || kind === 'union')) {
            if (!isChoice || items.some(({ kind }) => kind !== 'named'))
                throw answers_effort/* UNREADABLE */.mP;
            return { ...first, value: { kind: 'union', items: inner } };
        }
        const isOneName = inner.every(({ kind }) => kind === 'quantity');
        const isAllNamed = others.every(({ kind }) => kind === 'named');
        if (isOneName)
            return { ...first, value: list(inner) };
        if (!isAllNamed)
            throw answers_effort/* UNREADABLE */.mP;
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
                    throw answers_effort/* UNREADABLE */.mP;
            }
            else {
                isChoice = false;
                if (!endsWithComma)
                    throw answers_effort/* UNREADABLE */.mP;
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
            throw answers_effort/* UNREADABLE */.mP;
        const end = this.at;
        this.at = start;
        this.sign = -1;
        const other = this.relation();
        this.sign = 1;
        this.signsMet = met;
        if (this.at !== end)
            throw answers_effort/* UNREADABLE */.mP;
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
                throw answers_effort/* UNREADABLE */.mP;
            return { kind: 'named', name, value: sides[1] };
        }
        return inequality(sides, relations);
    }
    /** `x = 7/2 = 3.5`: all sides after the name must be the same. */
    lastOfEqual(first) {
        while (this.accept('=')) {
            const next = this.union();
            if (first.kind !== 'quantity' || next.kind !== 'quantity')
                throw answers_effort/* UNREADABLE */.mP;
            if (!(0,quotient/* areEqual */.t7)(first.quotient, next.quotient, this.effort))
                throw answers_effort/* UNREADABLE */.mP;
        }
        return first;
    }
    /** `7! * 2! = 10080` is its value, `3 = x` names x, anything else is an equation. */
    equality(sides) {
        const quotients = sides.map((side) => {
            if (side.kind !== 'quantity')
                throw answers_effort/* UNREADABLE */.mP;
            return side.quotient;
        });
        const [left, right] = quotients;
        if (quotients.every((side) => (0,quotient/* valueOf */.RP)(side) !== undefined)) {
            if (quotients.every((side) => (0,quotient/* areEqual */.t7)(side, left, this.effort)))
                return sides[0];
            throw answers_effort/* UNREADABLE */.mP;
        }
        if (sides.length !== 2)
            throw answers_effort/* UNREADABLE */.mP;
        const name = symbolOf(sides[1]);
        if (name !== undefined && !(0,quotient/* hasSymbols */.sD)(left))
            return { kind: 'named', name, value: sides[0] };
        const zero = (0,quotient/* plus */.tY)(left, (0,quotient/* negated */.vR)(right, this.effort), this.effort);
        if (zero.above.size === 0)
            throw answers_effort/* UNREADABLE */.mP;
        return (0,answers_value/* equation */.FN)(zero, this.effort);
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
            throw answers_effort/* UNREADABLE */.mP;
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
            throw answers_effort/* UNREADABLE */.mP;
        const isGroup = open.kind === 'sign' && (open.text === '{' || (open.text === '(' && close.text === ')'));
        if (isGroup && items.length === 1 && !endsWithComma) {
            if (items[0].kind === 'named' || items[0].kind === 'equation')
                throw answers_effort/* UNREADABLE */.mP;
            return items[0];
        }
        if (isPair && (open.text === '(') !== (close.text === ')') && items.length !== 2)
            throw answers_effort/* UNREADABLE */.mP;
        if (this.signsMet > met || (endsWithComma && items.length !== 1))
            throw answers_effort/* UNREADABLE */.mP;
        return { kind: 'sequence', open: isAngle ? '<' : open.text, close: isAngle ? '>' : close.text, items };
    }
    reals() {
        this.take();
        this.expect('{');
        if (this.take().text !== 'R')
            throw answers_effort/* UNREADABLE */.mP;
        this.expect('}');
        return REALS;
    }
    matrix() {
        const kind = this.take().text.slice('begin'.length);
        if (!['pmatrix', 'bmatrix', 'matrix'].includes(kind))
            throw answers_effort/* UNREADABLE */.mP;
        const rows = [[]];
        for (;;) {
            rows.at(-1).push((0,answers_value/* quantity */.au)((0,answers_value/* quotientOf */.RS)(this.sum())));
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
        throw answers_effort/* UNREADABLE */.mP;
    const ascending = isUpward ? sides : [...sides].reverse();
    const steps = isUpward ? relations : [...relations].reverse();
    const at = ascending.findIndex((side) => symbolOf(side) !== undefined);
    const name = at < 0 ? undefined : symbolOf(ascending[at]);
    const [low, high] = [ascending[at - 1], ascending[at + 1]];
    if (name === undefined || ascending.length !== 1 + (low ? 1 : 0) + (high ? 1 : 0))
        throw answers_effort/* UNREADABLE */.mP;
    for (const side of [low, high]) {
        if (side !== undefined && side.kind !== 'infinity' && (side.kind !== 'quantity' || (0,quotient/* hasSymbols */.sD)(side.quotient))) {
            throw answers_effort/* UNREADABLE */.mP;
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
    if (value.kind !== 'quantity' || !(0,quotient/* hasSymbols */.sD)(value.quotient))
        return undefined;
    const text = (0,answers_value/* valueText */.Ru)(value);
    return /^[A-Za-z][A-Za-z]*(?:_\w+)?'?$/.test(text) && (0,answers_value/* valueText */.Ru)({ kind: 'quantity', quotient: (0,quotient/* atom */.eU)(text) }) === text
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
    if (text.length > clean/* LONGEST_CLEANED */.MS)
        return { kind: 'text', key: `"${trimmed}`, text: trimmed };
    const literal = literalText(trimmed.replace(/^```\w*\n([^]*)```$|^`([^`]*)`$/, '$1$2').trim());
    if (literal !== undefined)
        return { kind: 'literal', key: `'${literal}` };
    const cleaned = (0,clean/* clean */.uH)(text).replace(/(?<![.\\])\.$/, '');
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
    const size = (0,fraction/* decimal */._)(text.replace('-', ''));
    const value = (0,answers_value/* quantity */.au)((0,quotient/* number */.ai)(text.startsWith('-') ? (0,fraction/* negative */.gu)(size) : size));
    return { kind: 'math', key: `=${(0,answers_value/* valueText */.Ru)(value)}`, value, unit: undefined };
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
        const value = readMath(tokens, new answers_effort/* Effort */.Pg());
        return { kind: 'math', key: `=${(0,answers_value/* valueText */.Ru)(value)}${unit === undefined ? '' : ` ${unit}`}`, value, unit };
    }
    catch (error) {
        if (error === answers_effort/* UNREADABLE */.mP)
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


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ equation),
/* harmony export */   RS: () => (/* binding */ quotientOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   tj: () => (/* binding */ areSame)
/* harmony export */ });
/* unused harmony export hasNoOrder */
/* harmony import */ var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6174);
/* harmony import */ var _fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2446);
/* harmony import */ var _polynomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9790);
/* harmony import */ var _quotient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8113);




function hasNoOrder(value) {
    return value.kind === 'union' || (value.kind === 'sequence' && (value.open === '' || value.open === '{'));
}
/** The value as text: values with one text are the same. */
function valueText(value) {
    switch (value.kind) {
        case 'quantity':
            return (0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__/* .quotientText */ .B3)(value.quotient);
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
            return `${(0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__/* .quotientText */ .B3)(value.zero)} = 0`;
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
    const [first] = (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .termsInOrder */ .F4)(zero.above);
    const by = first === undefined ? undefined : (0,_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .reciprocal */ .VO)(first.coefficient);
    return {
        kind: 'equation',
        zero: by === undefined ? zero : { above: (0,_polynomial_js__WEBPACK_IMPORTED_MODULE_2__/* .scaled */ .vK)(zero.above, by, effort), below: zero.below },
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
        return (0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__/* .areEqual */ .t7)(a.quotient, b.quotient, effort);
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
        return (0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__/* .areEqual */ .t7)(left, right, effort);
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
    if (!(0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__/* .hasSymbols */ .sD)(quotient))
        return undefined;
    const all = equation((0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__/* .plus */ .tY)((0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__/* .atom */ .eU)(value.name), (0,_quotient_js__WEBPACK_IMPORTED_MODULE_3__/* .negated */ .vR)(quotient, effort), effort), effort);
    return all.kind === 'equation' ? all.zero : undefined;
}
function quantity(quotient) {
    return { kind: 'quantity', quotient };
}
/** @throws UNREADABLE for anything but a number or an expression */
function quotientOf(value) {
    if (value.kind !== 'quantity')
        throw _effort_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE */ .mP;
    return value.quotient;
}


/***/ }),

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ labelErrorsOf),
  s: () => (/* binding */ likelyLabelErrors)
});

// EXTERNAL MODULE: ./build/outcomes/bits.js
var bits = __webpack_require__(6032);
// EXTERNAL MODULE: ./build/base/natural-order.js
var natural_order = __webpack_require__(6886);
// EXTERNAL MODULE: ./build/audit/plurality.js
var plurality = __webpack_require__(1964);
// EXTERNAL MODULE: ./build/audit/recompute.js
var recompute = __webpack_require__(6116);
;// CONCATENATED MODULE: ./build/audit/surprise.js

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
            if (!(0,bits/* hasBit */.c0)(this.matrix.right[m], row))
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

// EXTERNAL MODULE: ./build/audit/triage.js + 1 modules
var triage = __webpack_require__(5527);
;// CONCATENATED MODULE: ./build/audit/label-errors.js






const MOST_LISTED = 50;
/** Answers are read for this many, the most surprising ones. */
const MOST_READ = 500;
/**
 * Which queries are listed, by the outcomes alone (see labelErrorsOf).
 *
 * @param matrix  by the grades as given: what was settled moves no threshold
 */
function likelyLabelErrors(matrix) {
    const mostRight = Math.min(10, Math.max(1, Math.floor(matrix.models.length / 5)));
    const few = fewRight(matrix, mostRight);
    const surprise = new Surprise(matrix);
    const surprising = (0,recompute/* rowsOf */.RO)(few)
        .map((row) => ({ row, statistic: surprise.of(row) }))
        .filter(({ statistic }) => surprise.expected(statistic) <= 1)
        .map((one) => ({ ...one, query: matrix.id(one.row) }))
        .sort((a, b) => b.statistic - a.statistic || (0,natural_order/* naturalOrder */.u)(a.query, b.query))
        .map(({ row, query, statistic }) => ({ row, query, expected: surprise.expected(statistic) }));
    return { mostRight, few, surprising, expected: surprise.atThreshold() };
}
/** The same without the rows that are no part of a matrix any more. */
function among(found, { universe }) {
    return {
        ...found,
        few: (0,bits/* combine */.kg)(universe.length * 32, (w) => found.few[w] & universe[w]),
        surprising: found.surprising.filter(({ row }) => (0,bits/* hasBit */.c0)(universe, row)),
    };
}
/**
 * Queries that all but a few models get wrong: a wrong reference that one model happens to match looks like this, and
 * each of them counts as a gain that there is none of.
 *
 * A query is listed where fewer than one as surprising would be expected among all of them if the models erred
 * independently (see Surprise). That is a threshold for reading, not a test: errors are never independent, and hard
 * questions pass it as well. Queries on which the models that miss agree clearly on another answer come first, then
 * the most surprising ones.
 */
function labelErrorsOf(graded, matrix, readings, comparisons, evidence, familyOf, showText) {
    const { mostRight, few, surprising, expected } = among(graded, matrix);
    const weightOf = (row) => matrix.weights?.[row] ?? 1;
    const read = surprising.slice(0, MOST_READ).map(({ row, expected: asSurprising, query }) => {
        const models = readings.of(row);
        const wrong = models.filter(({ model }) => !isRight(matrix, model, row));
        const camps = (0,plurality/* campsOf */.I)(wrong, comparisons);
        return {
            query,
            queries: weightOf(row),
            right: models.map(({ model }) => model).filter((model) => isRight(matrix, model, row)),
            expected: asSurprising,
            plurality: (0,plurality/* pluralityOf */.o)(camps, familyOf),
            texts: showText ? (0,triage/* textsOf */.C)(evidence?.prompts[row], evidence?.references[row], camps) : null,
        };
    });
    const agreed = (item) => (item.plurality?.clear ? 0 : 1);
    const items = [...read].sort((a, b) => agreed(a) - agreed(b)).slice(0, MOST_LISTED);
    const total = surprising.reduce((sum, { row }) => sum + weightOf(row), 0);
    return {
        mostRight,
        queries: matrix.queries(few),
        surprising: total,
        expected,
        items,
        more: total - items.reduce((sum, { queries }) => sum + queries, 0),
    };
}
function isRight(matrix, model, row) {
    return (0,bits/* hasBit */.c0)(matrix.right[matrix.models.indexOf(model)], row);
}
/** Complete rows on which at least one and at most `most` models are right, 32 rows at a time. */
function fewRight({ complete, right }, most) {
    /** Bit by bit: at least k + 1 models are right. */
    const atLeast = new Uint32Array(most + 1);
    return (0,bits/* combine */.kg)(complete.length * 32, (w) => {
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


/***/ }),

/***/ 1964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ campsOf),
/* harmony export */   o: () => (/* binding */ pluralityOf)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);

/** Camps with answers up to this length are compared with the largest camps of several models, as many as this. */
const [LONGEST, LARGEST] = [200, 3];
/**
 * The models with an answer that was not cut, by their answers: the largest camp first, then in order of the answers.
 * Answers with one key are the same; small camps join a large one where their answers are the same beyond keys (a unit
 * that only some of them write).
 */
function campsOf(readings, comparisons) {
    const byKey = new Map();
    for (const reading of readings) {
        const answer = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isCut */ .x)(reading) ? undefined : usual(reading.answers);
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
        const isShort = camp.text.length <= LONGEST;
        const at = camps
            .slice(0, LARGEST)
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


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Readings),
  x: () => (/* binding */ isCut)
});

// EXTERNAL MODULE: ./build/answers/key.js
var key = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/answers/final-answer.js
var final_answer = __webpack_require__(8385);
// EXTERNAL MODULE: ./build/evidence/evidence.js
var evidence_evidence = __webpack_require__(2077);
// EXTERNAL MODULE: ./build/outcomes/bits.js
var bits = __webpack_require__(6032);
;// CONCATENATED MODULE: ./build/audit/limits.js
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

;// CONCATENATED MODULE: ./build/audit/reading.js





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
            const errored = source.errored !== undefined && (0,bits/* hasBit */.c0)(source.errored, row);
            if (!errored && !(0,bits/* hasBit */.c0)(source.answered, row))
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
        const text = (0,final_answer/* finalAnswer */.z)(whole) ?? whole;
        const stated = whole === '' ? null : { text, key: (0,key/* answerKey */.q)(text) };
        this.stated.set(code, stated);
        return stated;
    }
}


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ withoutRows),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   ZK: () => (/* binding */ recompute),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   eO: () => (/* binding */ regradedRows),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _certificate_certify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6977);
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6032);
/* harmony import */ var _outcomes_matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6333);



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

/***/ 5527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Triage),
  C: () => (/* binding */ textsOf)
});

// EXTERNAL MODULE: ./build/answers/final-answer.js
var final_answer = __webpack_require__(8385);
// EXTERNAL MODULE: ./build/answers/key.js
var key = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/audit/plurality.js
var audit_plurality = __webpack_require__(1964);
// EXTERNAL MODULE: ./build/audit/reading.js + 1 modules
var reading = __webpack_require__(8800);
;// CONCATENATED MODULE: ./build/audit/several-answers.js
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

// EXTERNAL MODULE: ./build/audit/types.js
var types = __webpack_require__(6775);
;// CONCATENATED MODULE: ./build/audit/triage.js






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
        const camps = (0,audit_plurality/* campsOf */.I)(models, this.comparisons);
        const plurality = (0,audit_plurality/* pluralityOf */.o)(camps, this.familyOf);
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
    const text = (0,final_answer/* finalAnswer */.z)(reference) ?? reference;
    const wanted = { text, key: (0,key/* answerKey */.q)(text) };
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
        models: models.filter(reading/* isCut */.x).length,
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


/***/ })

};
