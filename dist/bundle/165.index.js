export const id = 165;
export const ids = [165];
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

/***/ 6165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/settings/generated.js
var generated = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(5606);
// EXTERNAL MODULE: ./build/report/story.js + 1 modules
var story = __webpack_require__(2129);
;// CONCATENATED MODULE: ./build/report/html/markup.js

/** Finished HTML. There are two ways to make it: the tag below, which escapes, and `trusted`. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/**
 * HTML from a template. Whatever is put into it is escaped, in text and in attributes alike, unless it was made by
 * this tag itself.
 *
 * @throws Error for a value in an attribute without quotes, where no escaping would help
 */
function markup(parts, ...values) {
    let text = parts[0];
    for (const [i, value] of values.entries()) {
        if (/=\s*$/.test(parts[i]))
            throw new Error(`An attribute stands without quotes: ${parts[i]}`);
        text += rendered(value) + parts[i + 1];
    }
    return new Markup(text);
}
/** HTML of our own that is no template: the style sheet and the script. Nothing from the results may come here. */
function trusted(text) {
    return new Markup(text);
}
function joined(pieces, between) {
    return new Markup(pieces.map(rendered).join((0,report_escape/* htmlAttribute */._s)(between, Infinity)));
}
/** A name or an id from the results: isolated, and cut where it is very long. */
function foreign(text) {
    return new Markup((0,report_escape/* html */.qy)(text));
}
/** Text from the results that keeps its lines. */
function foreignLines(text, most) {
    const cut = text.length > most ? `${text.slice(0, most)}…` : text;
    return new Markup(cut
        .split(/\r\n|\n|\r/)
        .map((line) => (0,report_escape/* htmlAttribute */._s)(line.replaceAll('\t', '  '), Infinity))
        .join('\n'));
}
function rendered(value) {
    if (value === null)
        return '';
    if (value instanceof Markup)
        return value.toString();
    if (typeof value === 'object')
        return value.map(rendered).join('');
    return (0,report_escape/* htmlAttribute */._s)(String(value), Infinity);
}

;// CONCATENATED MODULE: ./build/report/html/prose.js


/**
 * Sentences are made in one place for every surface, as plain text in which names from the results stand. Here each
 * name is put between two marks, so that the whole sentence can be escaped afterwards and the names still be told
 * apart: a sentence that forgot to mark a name loses its typography, not its safety.
 */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const MARKS = /[\ue000\ue001]/g;
/** The name for the functions that make sentences; `prose` turns the sentence into HTML. */
const marked = (text) => OPEN + (0,report_escape/* visible */.RK)(text).replace(MARKS, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`) + CLOSE;
const PARTS = /\ue000([^\ue000\ue001]*)\ue001|`([^`\ue000\ue001]*)`/g;
/** A sentence in HTML: marked names isolated, what stands between backticks as code, all of it escaped. */
function prose(sentence) {
    return split(sentence, PARTS, (match) => match[1] === undefined ? markup `<code>${match[2]}</code>` : markup `<b class="n">${foreign(match[1])}</b>`);
}
const QUOTED = /"((?:[^"\\]|\\.)*)"|`([^`"]*)`/g;
/** A message of our own in which values from the input stand in JSON quotes (see `quote`). */
function message(text) {
    return split(text, QUOTED, (match) => match[1] === undefined ? markup `<code>${match[2]}</code>` : markup `<b class="n">${foreign(match[1])}</b>`);
}
function split(text, pattern, show) {
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
        pieces.push(unbroken(text.slice(end, match.index)), show(match));
        end = match.index + match[0].length;
    }
    return markup `${pieces}${unbroken(text.slice(end))}`;
}
/** No line begins with the sign of a percentage. */
function unbroken(text) {
    return text.replaceAll(' %', '\u00a0%');
}

;// CONCATENATED MODULE: ./build/report/html/script.js
/**
 * The page's script, for comfort alone: switching colours, sorting, filtering, looking up a pair, unfolding for print.
 * It stands in the page as it stands here; it reads and moves what is there, and never makes HTML out of text.
 */
const SCRIPT = `'use strict';
(() => {
  const byId = (id) => document.getElementById(id);

  const theme = byId('theme');
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);
  const nameTheme = () => { theme.textContent = isDark() ? 'Light colours' : 'Dark colours'; };
  theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; nameTheme(); });
  prefersDark.addEventListener('change', nameTheme);
  nameTheme();
  theme.hidden = false;

  const numberIn = (cell) => {
    const found = /-?[0-9][0-9,]*(?:\\.[0-9]+)?/.exec(cell.textContent.replace('\\u2212', '-'));
    return found === null ? null : Number(found[0].replaceAll(',', ''));
  };
  const inWords = new Intl.Collator('en', { numeric: true });
  const sortBy = (table, column, kind, descending) => {
    const rows = [...table.tBodies[0].rows].map((row) => {
      const cell = row.cells[column];
      return { row, key: kind === 'num' ? numberIn(cell) : cell.textContent };
    });
    rows.sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null);
      const order = kind === 'num' ? a.key - b.key : inWords.compare(a.key, b.key);
      return descending ? -order : order;
    });
    table.tBodies[0].append(...rows.map(({ row }) => row));
  };
  for (const head of document.querySelectorAll('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const descending = before === null ? head.dataset.sort === 'num' : before === 'ascending';
      for (const other of head.parentNode.cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sortBy(head.closest('table'), head.cellIndex, head.dataset.sort, descending);
    });
  }

  for (const form of document.querySelectorAll('form.filter')) {
    const items = [...byId(form.dataset.filters).querySelectorAll('[data-class]')];
    const ids = items.map((item) => item.cells[0].textContent.toLowerCase());
    const counted = form.querySelector('output');
    const apply = () => {
      const wanted = form.elements.class ? form.elements.class.value : '';
      const text = form.elements.text.value.trim().toLowerCase();
      let shown = 0;
      items.forEach((item, i) => {
        const fits = (wanted === '' || item.dataset.class === wanted) && ids[i].includes(text);
        item.hidden = !fits;
        if (fits) shown += 1;
      });
      counted.textContent = shown + ' of ' + items.length + ' shown';
    };
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.hidden = false;
    apply();
  }

  const pairs = byId('pairs');
  if (pairs !== null) {
    const values = pairs.dataset.values.split(' ');
    const [first, second, out] = ['pair-a', 'pair-b', 'pair-value'].map(byId);
    const size = first.options.length;
    const show = () => {
      const [i, j] = [first.selectedIndex, second.selectedIndex].sort((a, b) => a - b);
      const value = Number(values[i * size - (i * (i + 1)) / 2 + j - i - 1]) / 100;
      out.textContent = i === j ? 'is 1: the same model' : 'is ' + value.toFixed(2);
    };
    second.selectedIndex = 1;
    pairs.querySelector('.lookup').hidden = false;
    pairs.addEventListener('input', show);
    const cells = byId('heat-cells');
    cells.addEventListener('pointermove', (event) => {
      const box = cells.getBoundingClientRect();
      const at = (from, length, position) => Math.min(size - 1, Math.max(0, Math.floor((size * (position - from)) / length)));
      first.selectedIndex = at(box.top, box.height, event.clientY);
      second.selectedIndex = at(box.left, box.width, event.clientX);
      show();
    });
    show();
  }

  const unfolded = [];
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details:not([open])')) {
      details.open = true;
      unfolded.push(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of unfolded.splice(0)) details.open = false;
  });
})();
`;

// EXTERNAL MODULE: ./build/audit/types.js
var types = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/report/audit-text.js
var audit_text = __webpack_require__(7612);
// EXTERNAL MODULE: ./build/report/audit-item-text.js
var audit_item_text = __webpack_require__(6262);
// EXTERNAL MODULE: ./build/base/numbers.js
var base_numbers = __webpack_require__(8348);
;// CONCATENATED MODULE: ./build/report/html/section.js

function paragraph(content) {
    return markup `<p>${content}</p>`;
}
function folded(title, content) {
    return markup `<details><summary>${title}</summary>${content}</details>`;
}

;// CONCATENATED MODULE: ./build/report/html/table.js

/** A table in a box of its own that scrolls where it is wider than the page. */
function table({ id, caption, columns, rows, classes, stacks = false }) {
    const label = `${stacks ? 'stacks' : 'plain'}${columns.some(({ picture }) => picture) ? ' pictured' : ''}`;
    return markup `<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption"><table id="${id}" class="${label}" role="table"><caption id="${id}-caption"><span>${caption}</span></caption>
<thead role="rowgroup"><tr role="row">${columns.map(headCell)}</tr></thead>
<tbody role="rowgroup">${rows.map((row, r) => markup `<tr role="row"${classes === undefined ? null : markup ` data-class="${classes[r]}"`}>${row.map((cell, i) => bodyCell(columns[i], cell))}</tr>\n`)}</tbody></table></div>`;
}
function headCell({ head, number, picture, text, sortable, sorted }) {
    const type = picture ? 'bar' : number ? 'num' : text ? 'text' : 'word';
    const sort = sortable ? markup ` data-sort="${type}"` : null;
    const order = sorted === undefined ? null : markup ` aria-sort="${sorted}"`;
    return markup `<th scope="col" role="columnheader" class="${type}"${sort}${order}>${head}</th>`;
}
function bodyCell({ number, names, picture, text }, cell) {
    if (names)
        return markup `<th scope="row" role="rowheader">${cell}</th>`;
    if (picture)
        return markup `<td role="cell" class="bar">${cell}</td>`;
    if (number)
        return markup `<td role="cell" class="num">${cell}</td>`;
    return text ? markup `<td role="cell" class="text">${cell}</td>` : markup `<td role="cell">${cell}</td>`;
}

;// CONCATENATED MODULE: ./build/report/html/sections/text-budget.js



/** Characters of questions and answers on one page, and of one text. */
const MOST_TEXT = 300_000;
const MOST_OF_ONE = 4000;
/** Questions and answers, folded, as long as there is room for them on the page. */
class TextBudget {
    showText;
    #left = MOST_TEXT;
    /** Queries whose texts had no room. */
    leftOut = 0;
    constructor(showText) {
        this.showText = showText;
    }
    show(texts) {
        if (!this.showText || texts === null)
            return null;
        const { question, reference, match, answers } = texts;
        const all = [
            ['Question', question],
            ['Reference', reference],
            ['Answer that equals it', match?.answer ?? null],
            ...answers.map(({ text, models }) => [`Answer of ${(0,base_numbers/* counted */.hS)(models, 'model', 'models')}`, text]),
        ];
        const parts = all.filter((part) => part[1] !== null);
        const size = parts.reduce((sum, [, text]) => sum + Math.min(text.length, MOST_OF_ONE), 0);
        if (size > this.#left) {
            this.leftOut += 1;
            return null;
        }
        this.#left -= size;
        return folded('Question and answers', markup `<dl class="texts">${parts.map(([label, text]) => markup `<dt>${label}</dt><dd><pre dir="auto">${foreignLines(text, MOST_OF_ONE)}</pre></dd>`)}</dl>`);
    }
}

;// CONCATENATED MODULE: ./build/report/html/sections/audit.js









/** Rows on the page: the rest is in the files beside it. */
const MOST_ROWS = 2000;
/** The queries that every model got wrong: what speaks for a fault of the grading, one by one. */
function auditSection(report) {
    const { certificate, audit, adjudicated, matrix } = report.evaluation;
    const partial = certificate.queries.partialAllWrong;
    const settled = adjudicated === null ? null : paragraph(prose((0,audit_text/* adjudicatedText */.gJ)(adjudicated, certificate, marked)));
    const count = certificate.allWrong.count;
    const few = audit?.labelErrors.surprising ?? 0;
    if (count + partial + few === 0 && settled === null)
        return null;
    return {
        id: 'all-wrong',
        title: `Queries that every model got wrong (${(0,base_numbers/* integer */.nd)(count)})`,
        body: [
            settled,
            audit === null
                ? idTable(certificate.allWrong.queries, partial === 0 ? [] : matrix.ids(matrix.partialAllWrong))
                : audited(audit, report),
        ],
    };
}
function audited(audit, { evaluation, showText }) {
    const { certificate } = evaluation;
    const rows = (0,audit_text/* auditRows */.Pn)(audit, certificate, marked, 0);
    const [sentence, looked] = [(0,audit_text/* auditSentence */.d6)(audit, certificate), (0,audit_text/* lookedAtText */.xg)(audit)];
    const texts = new TextBudget(showText);
    const shown = audit.items.slice(0, MOST_ROWS);
    const items = table({
        id: 'audit-items',
        caption: 'Every query that all answering models got wrong.',
        columns: [
            { head: 'Query', names: true, sortable: true },
            { head: 'Looks like', sortable: true },
            { head: 'What speaks for it', text: true },
        ],
        stacks: true,
        classes: shown.map((item) => item.class),
        rows: shown.map((item) => [
            markup `${foreign(item.query)}${item.kind === 'partial' ? markup ` <small>not answered by every model</small>` : null}`,
            (0,audit_text/* classLabel */.FH)(item.class),
            markup `${prose((0,audit_item_text/* auditItemText */.e6)(item, marked, showText))}${texts.show(item.texts)}`,
        ]),
    });
    const few = labelErrors(audit, showText, texts);
    return [
        sentence === '' ? null : paragraph(markup `<strong>${prose(sentence)}</strong>`),
        rows.length === 0
            ? null
            : table({
                id: 'audit-counts',
                caption: 'What they look like, and what the certificate would be if that were true. No query is removed for what it looks like.',
                columns: audit_text/* AUDIT_HEAD */.Py.slice(0, -1).map((head, i) => ({ head, number: i > 0, names: i === 0 })),
                rows: rows.map((row) => row.slice(0, -1).map(prose)),
            }),
        looked === '' || looked === sentence ? null : paragraph(prose(looked)),
        shown.length === 0 ? null : [TO_SETTLE, filter('audit-items', classesOf(audit)), items],
        notShown(audit.items.length - shown.length),
        few,
        texts.leftOut === 0
            ? null
            : paragraph(`Questions and answers of ${(0,base_numbers/* counted */.hS)(texts.leftOut, 'query', 'queries')} are left out of this page to keep it small.`),
    ];
}
const TO_SETTLE = paragraph(markup `To settle queries, fill in <code>adjudications.csv</code> beside this page and give it back as <code>adjudications</code>.`);
function labelErrors(audit, showText, texts) {
    const { items } = audit.labelErrors;
    const text = (0,audit_text/* labelErrorText */.yX)(audit, marked, 10);
    if (text === '')
        return null;
    return [
        markup `<h3>Queries that only a few models got right</h3>`,
        paragraph(prose(text)),
        folded(`The ${(0,base_numbers/* counted */.hS)(items.length, 'query', 'queries')} with the evidence`, table({
            id: 'label-errors',
            caption: 'Most suspicious first.',
            stacks: true,
            columns: [
                { head: 'Query', names: true },
                { head: 'What speaks against its reference', text: true },
            ],
            rows: items.map((item) => [
                foreign(item.query),
                markup `${prose((0,audit_item_text/* labelErrorItemText */.Pl)(item, marked, showText))}${texts.show(item.texts)}`,
            ]),
        })),
    ];
}
function classesOf({ items }) {
    const present = new Set(items.map((item) => item.class));
    return types/* AUDIT_CLASSES */.Lq.filter((found) => present.has(found)).map((found) => [found, (0,audit_text/* classLabel */.FH)(found)]);
}
/** Without diagnostics the ids are all there is. */
function idTable(allWrong, partial) {
    const rows = [
        ...allWrong.map((id) => ({ id, kind: 'by every model' })),
        ...partial.map((id) => ({ id, kind: 'by every model that answered' })),
    ];
    const shown = rows.slice(0, MOST_ROWS);
    return [
        filter('all-wrong-ids', []),
        table({
            id: 'all-wrong-ids',
            caption: 'Look at these first: wrong references and grader faults look just like this.',
            columns: [
                { head: 'Query', names: true, sortable: true },
                { head: 'Got wrong', sortable: true },
            ],
            classes: shown.map(() => 'unexplained'),
            rows: shown.map(({ id, kind }) => [foreign(id), kind]),
        }),
        notShown(rows.length - shown.length),
    ];
}
function notShown(count) {
    return count > 0 ? paragraph(prose(`… and ${(0,base_numbers/* counted */.hS)(count, 'query', 'queries')} more in \`all-wrong.csv\`.`)) : null;
}
/** Shown where scripts run: a choice of class and a search in ids. */
function filter(tableId, classes) {
    const choice = classes.length < 2
        ? null
        : markup `<label>Looks like <select name="class"><option value="">anything</option>${classes.map(([value, label]) => markup `<option value="${value}">${label}</option>`)}</select></label>`;
    return markup `<form class="filter" data-filters="${tableId}" hidden>${choice}<label>Id contains <input type="search" name="text" autocomplete="off"></label><output aria-live="polite"></output></form>`;
}

// EXTERNAL MODULE: ./build/report/comparison-text.js
var comparison_text = __webpack_require__(6274);
// EXTERNAL MODULE: ./build/report/self-check-text.js
var self_check_text = __webpack_require__(4532);
;// CONCATENATED MODULE: ./build/report/html/sections/comparison.js





/** What has changed since an earlier certificate. */
function comparisonSection({ evaluation }) {
    const { certificate, regression } = evaluation;
    if (regression === null)
        return null;
    const counted = (0,comparison_text/* changeTexts */.Pw)(regression, certificate.minGain, marked);
    const all = regression.changes.map((change) => (0,comparison_text/* changeText */.k0)(change, certificate.minGain, marked));
    return {
        id: 'comparison',
        title: 'Since the earlier certificate',
        body: [
            paragraph(markup `<strong>${prose((0,comparison_text/* regressionText */.Fr)(regression, certificate.confidence, marked))}</strong>`),
            list(counted),
            (0,comparison_text/* scopeTexts */.Ni)(regression, marked).map((text) => paragraph(prose(text))),
            all.length === 0 ? null : folded('Everything that was compared', list(all)),
        ],
    };
}
/** Whether the gate can fail, and how steady it is. */
function selfCheckSection({ evaluation }) {
    const { certificate, selfCheck, settings } = evaluation;
    if (selfCheck === null)
        return null;
    return {
        id: 'self-check',
        title: 'Has this gate ever been able to fail?',
        body: [
            paragraph(prose((0,self_check_text/* canFailText */.Ii)(selfCheck, certificate, settings.failOn, marked))),
            paragraph(prose((0,self_check_text/* smallestGainText */.Cw)(selfCheck, certificate))),
            paragraph(prose((0,self_check_text/* steadinessText */.dH)(selfCheck))),
        ],
    };
}
function list(texts) {
    return texts.length === 0 ? null : markup `<ul>${texts.map((text) => markup `<li>${prose(text)}</li>`)}</ul>`;
}

// EXTERNAL MODULE: ./build/report/diagnosis.js
var diagnosis = __webpack_require__(1012);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(8236);
// EXTERNAL MODULE: ../main/node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(2386);
// EXTERNAL MODULE: ../main/node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6911);
;// CONCATENATED MODULE: ./build/report/html/charts/axis.js


/** A linear axis of fractions, labelled in percent or points, with room beside the outermost values. */
function percentAxis(values, lines = {}) {
    const marks = [lines.zero, lines.asked].filter((x) => x !== undefined);
    const finite = [...values, ...marks].filter(Number.isFinite).map((x) => 100 * x);
    const [low, high] = [Math.min(...finite), Math.max(...finite)];
    const room = Math.max(0.04 * (high - low), 0.1);
    const scale = (0,d3_scale/* scaleLinear */.m4)()
        .domain([low === 0 ? -room / 2 : low - room, high + room])
        .range([0, 100]);
    const at = (value) => percentage(scale(100 * value));
    return {
        at,
        ticks: labelled(scale, 5).map(({ value, label }) => ({ at: percentage(scale(value)), label })),
        lines: ['zero', 'asked'].flatMap((kind) => {
            const value = lines[kind];
            return value === undefined ? [] : [{ at: at(value), kind }];
        }),
    };
}
function labelled(scale, count) {
    const format = scale.tickFormat(count);
    return scale.ticks(count).map((value) => ({ value, label: format(value).replace('−', '-') }));
}
function percentage(x) {
    return `${Number(x.toFixed(2))}%`;
}
/** The labels of an axis, to stand at the head of a column of drawings on it. */
function axisLabels({ ticks }) {
    return markup `<svg class="axis" aria-hidden="true" focusable="false">${ticks.map(({ at, label }) => markup `<text x="${at}" y="14">${label}</text>`)}</svg>`;
}
/** The lines of an axis behind one drawing; above one another they run through the whole column. */
function axisLines({ ticks, lines }) {
    return markup `${ticks.map(({ at }) => line(at, 'grid'))}${lines.map(({ at, kind }) => line(at, kind))}`;
}
function line(at, kind) {
    return markup `<line class="${kind}" x1="${at}" x2="${at}" y1="0" y2="100%"/>`;
}

;// CONCATENATED MODULE: ./build/report/html/charts/lines.js




const HEIGHT = 240;
/** Values this far apart are drawn on a logarithmic axis. */
const WIDE = 30;
/**
 * Lines over a whole-number axis. The width is that of the page: positions across are percentages, and the paths are
 * stretched without their strokes.
 */
function lineChart(chart) {
    const points = chart.series.flatMap((series) => series.points);
    const [first, last] = [Math.min(...points.map((p) => p.x)), Math.max(...points.map((p) => p.x))];
    const x = (0,d3_scale/* scaleLinear */.m4)()
        .domain(first === last ? [first - 1, last + 1] : [first, last])
        .range([0, 100]);
    const y = verticalScale([
        ...points.flatMap((p) => [p.y, p.low ?? p.y, p.high ?? p.y]),
        ...(chart.reference === undefined ? [] : [chart.reference.y]),
    ]);
    const left = (value) => percentage(x(value));
    const top = (value) => Number(y(value).toFixed(1));
    const rows = y.ticks(5).filter((_, i, all) => all.length <= 8 || i % Math.ceil(all.length / 8) === 0);
    const columns = x.ticks(Math.min(8, Math.max(1, last - first))).filter(Number.isInteger);
    const format = y.tickFormat(5);
    return markup `<figure class="lines"><figcaption>${chart.title}<ul class="key">${chart.series.map((series) => key(series.stroke, series.name))}${chart.reference === undefined ? null : key('asked', chart.reference.name)}</ul></figcaption>
<p class="y">${chart.y}</p><div class="plot"><svg role="img" aria-labelledby="${chart.id}-title ${chart.id}-desc" height="${HEIGHT}">
<title id="${chart.id}-title">${chart.title}</title><desc id="${chart.id}-desc">${chart.description}</desc>
${rows.map((value) => markup `<line class="grid" x1="0" x2="100%" y1="${top(value)}" y2="${top(value)}"/><text class="y" x="-8" y="${top(value) + 4}">${numberText(format(value), value)}</text>`)}
${columns.map((value) => markup `<line class="grid" x1="${left(value)}" x2="${left(value)}" y1="${HEIGHT}" y2="${HEIGHT + 5}"/><text x="${left(value)}" y="${HEIGHT + 18}">${value}</text>`)}
${chart.reference === undefined ? null : markup `<line class="asked" x1="0" x2="100%" y1="${top(chart.reference.y)}" y2="${top(chart.reference.y)}"/>`}
<svg class="paths" viewBox="0 0 100 ${HEIGHT}" width="100%" height="${HEIGHT}" preserveAspectRatio="none">${chart.series.map((series) => paths(series, x, y))}</svg>
${chart.series.map(({ points: shown, stroke }) => (shown.length > 25 ? null : shown.map((p) => markup `<circle class="dot ${stroke}" cx="${left(p.x)}" cy="${top(p.y)}" r="3"/>`)))}</svg></div>
<p class="x">${chart.x}</p></figure>`;
}
function verticalScale(values) {
    const finite = values.filter(Number.isFinite);
    const [low, high] = [Math.min(...finite), Math.max(...finite)];
    if (low > 0 && high / low > WIDE)
        return (0,d3_scale/* scaleLog */.ZE)().domain([low, high]).range([HEIGHT, 0]).nice();
    return (0,d3_scale/* scaleLinear */.m4)()
        .domain([Math.min(0, low), high > Math.min(0, low) ? high : low + 1])
        .range([HEIGHT, 0])
        .nice(5);
}
/** Logarithmic scales leave out the labels of ticks that are too close; those few that are shown all have one. */
function numberText(label, value) {
    return label === '' ? String(Number(value.toPrecision(2))) : label.replace('−', '-');
}
function paths({ points, stroke }, x, y) {
    const banded = points.filter((p) => p.low !== undefined && p.high !== undefined);
    const band = (0,d3_shape/* area */.Wc)()
        .x((p) => x(p.x))
        .y0((p) => y(p.low))
        .y1((p) => y(p.high))
        .digits(2)(banded);
    const path = (0,d3_shape/* line */.n8)()
        .x((p) => x(p.x))
        .y((p) => y(p.y))
        .digits(2)([...points]);
    return markup `${band === null ? null : markup `<path class="band" d="${band}"/>`}<path class="line ${stroke}" d="${path ?? ''}"/>`;
}
function key(stroke, name) {
    return markup `<li><svg class="sample" aria-hidden="true" focusable="false" width="28" height="10"><line class="line ${stroke}" x1="0" x2="28" y1="5" y2="5"/></svg> ${name}</li>`;
}

// EXTERNAL MODULE: ./build/correlation/pairwise.js
var pairwise = __webpack_require__(3721);
// EXTERNAL MODULE: ./build/correlation/wrong-sets.js
var wrong_sets = __webpack_require__(7816);
;// CONCATENATED MODULE: ./build/report/html/charts/heat-map.js


/** Steps of colour for each sign: a correlation of 0.34 is in step 3, of -0.2 in step -2. */
const STEPS = 10;
/** A square of colours, one path for each step, with the numbers of its rows along two sides. */
function heatMap({ id, title, description, values, size }) {
    const paths = new Map();
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
            if (i === j)
                continue;
            const step = Math.round(STEPS * values[i * size + j]);
            paths.set(step, `${paths.get(step) ?? ''}M${j} ${i}h1v1h-1z`);
        }
    }
    const every = [1, 2, 5, 10, 20].find((step) => size / step <= 18) ?? 50;
    const numbered = Array.from({ length: size }, (_, i) => i).filter((i) => i === 0 || (i + 1) % every === 0);
    const middle = (i) => percentage((100 * (i + 0.5)) / size);
    return markup `<div class="map"><svg role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
<rect class="frame" width="100%" height="100%"/><svg id="${id}-cells" viewBox="0 0 ${size} ${size}" width="100%" height="100%">${[...paths].sort(([a], [b]) => a - b).map(([step, path]) => markup `<path class="${shade(step)}" d="${path}"/>`)}</svg>
${numbered.map((i) => markup `<text x="${middle(i)}" y="-5">${i + 1}</text><text class="y" x="-6" y="${middle(i)}" dy="4">${i + 1}</text>`)}</svg></div>`;
}
/** The colours and what they mean. */
function shadeKey() {
    const shown = [-6, -4, -2, 0, 2, 4, 6, 8, 10];
    return markup `<ul class="shades">${shown.map((step) => markup `<li><svg class="swatch" aria-hidden="true" focusable="false" width="18" height="12"><rect class="${shade(step)}" width="18" height="12"/></svg> ${(step / STEPS).toFixed(1)}</li>`)}</ul>`;
}
function shade(step) {
    return step < 0 ? `n${-step}` : `p${step}`;
}

;// CONCATENATED MODULE: ./build/report/html/charts/similar-order.js
/**
 * An order of the rows of a symmetric matrix of similarities in which like stands beside like: average-linkage
 * clustering, in which every merged pair of groups is turned so that its most similar ends touch. Ties go to the first
 * rows, so the same matrix gives the same order. Takes the cube of the number of rows.
 */
function similarOrder(similarity, size) {
    let groups = Array.from({ length: size }, (_, i) => [i]);
    const at = (i, j) => similarity[i * size + j];
    // Sums of similarities between groups, so that means need no second look at the members.
    const sums = groups.map((_, i) => Float64Array.from(groups, (__, j) => at(i, j)));
    while (groups.length > 1) {
        let [first, second, most] = [0, 1, -Infinity];
        for (let i = 0; i < groups.length; i++) {
            for (let j = i + 1; j < groups.length; j++) {
                const mean = sums[i][j] / (groups[i].length * groups[j].length);
                if (mean > most)
                    [first, second, most] = [i, j, mean];
            }
        }
        groups[first] = joinedEnds(groups[first], groups[second], at);
        groups = groups.filter((_, i) => i !== second);
        const gone = sums.splice(second, 1)[0];
        for (let j = 0; j < gone.length; j++) {
            const row = j < second ? j : j - 1;
            if (j !== second && row !== first)
                sums[row][first] += gone[j];
        }
        for (let i = 0; i < sums.length; i++)
            sums[i] = sums[i].filter((_, j) => j !== second);
        for (let j = 0; j < sums.length; j++)
            if (j !== first)
                sums[first][j] = sums[j][first];
    }
    return groups[0] ?? [];
}
function joinedEnds(a, b, at) {
    const [aTurned, bTurned] = [[...a].reverse(), [...b].reverse()];
    const ways = [
        [a, b],
        [a, bTurned],
        [aTurned, b],
        [aTurned, bTurned],
    ];
    let best = ways[0];
    let most = -Infinity;
    for (const way of ways) {
        const touching = at(way[0].at(-1), way[1][0]);
        if (touching > most)
            [best, most] = [way, touching];
    }
    return best.flat();
}

;// CONCATENATED MODULE: ./build/report/html/sections/pairs.js









/** The map has a row for each model; beyond this its rows are too thin to see. */
const MOST_MODELS = 100;
/** Correlations of errors, pair by pair: a map of all, and the extremes of each model as text. */
function pairs({ matrix, certificate }) {
    const all = (0,wrong_sets/* wrongSets */.L4)(matrix);
    const place = new Map(certificate.models.map(({ name }, i) => [name, i]));
    const members = (0,wrong_sets/* varying */.PC)(all).sort((i, j) => place.get(all.models[i]) - place.get(all.models[j]));
    if (members.length < 3)
        return null;
    const matrices = (0,pairwise/* pairMatrices */.Xn)((0,wrong_sets/* subset */.LE)(all, members.slice(0, MOST_MODELS)));
    const order = similarOrder(matrices.pearson, matrices.models.length);
    const left = members.length - order.length;
    return [
        markup `<h3>Correlation of errors, pair by pair</h3>`,
        paragraph(`Models that err on the same queries stand beside each other. 1 means on exactly the same, 0 no more often than by chance.${left > 0 ? ` Of ${(0,base_numbers/* integer */.nd)(members.length)} models only the ${(0,base_numbers/* integer */.nd)(order.length)} with the most right answers are shown; ${(0,base_numbers/* integer */.nd)(left)} are left out.` : ''}`),
        map(matrices, order),
        nearest(matrices, order),
    ];
}
function map({ models, pearson }, order) {
    const size = order.length;
    const values = Float64Array.from({ length: size * size }, (_, k) => phi(pearson, order, Math.floor(k / size), k % size));
    // Two characters a pair, for whoever looks one up: the correlation in hundredths, above the diagonal.
    const listed = [];
    for (let i = 0; i < size; i++)
        for (let j = i + 1; j < size; j++)
            listed.push(String(Math.round(100 * values[i * size + j])));
    return markup `<figure class="heat" id="pairs" data-values="${listed.join(' ')}">${heatMap({
        id: 'heat',
        title: 'Correlation of errors of every pair of models',
        description: 'Rows and columns are the models of the table below, by their numbers there. The table has the extremes of each row.',
        values,
        size,
    })}<figcaption>${shadeKey()}<div class="lookup" hidden><label>Correlation of <select id="pair-a">${options(models, order)}</select></label> <label>and <select id="pair-b">${options(models, order)}</select></label> <output id="pair-value" for="pair-a pair-b"></output></div></figcaption></figure>`;
}
function options(models, order) {
    return order.map((i, row) => markup `<option value="${row}">${row + 1}. ${(0,report_escape/* visible */.RK)(models[i])}</option>`);
}
function nearest({ models, pearson }, order) {
    const size = order.length;
    const rows = order.map((model, i) => {
        const others = order.map((_, j) => j).filter((j) => j !== i);
        const value = (j) => phi(pearson, order, i, j);
        const most = others.reduce((a, b) => (value(b) > value(a) ? b : a));
        const least = others.reduce((a, b) => (value(b) < value(a) ? b : a));
        const mean = others.reduce((sum, j) => sum + value(j), 0) / others.length;
        return [
            String(i + 1),
            foreign(models[model]),
            mean.toFixed(2),
            markup `${value(most).toFixed(2)} <small>${foreign(models[order[most]])}</small>`,
            markup `${value(least).toFixed(2)} <small>${foreign(models[order[least]])}</small>`,
        ];
    });
    return folded(`The ${(0,base_numbers/* integer */.nd)(size)} models of the map in its order`, table({
        id: 'nearest',
        caption: 'Correlation of errors with the other models: on average, at most and at least.',
        columns: [
            { head: 'No.', number: true, sortable: true, sorted: 'ascending' },
            { head: 'Model', names: true, sortable: true },
            { head: 'Mean', number: true, sortable: true },
            { head: 'Most alike', sortable: true },
            { head: 'Least alike', sortable: true },
        ],
        rows,
    }));
}
function phi(pearson, order, i, j) {
    return pearson[order[i] * order.length + order[j]];
}

;// CONCATENATED MODULE: ./build/report/html/sections/correlation.js








/** What correlations between pairs of models say, and what they leave unsaid. */
function correlationSection({ evaluation }) {
    const { diagnostics } = evaluation;
    if (diagnostics === null)
        return null;
    const { pairwise } = diagnostics;
    const predictions = (0,words/* predictionRows */.ZC)(pairwise);
    const thinned = (0,diagnosis/* thinnedText */.se)(diagnostics);
    const without = (0,words/* withoutThresholdText */.n3)(pairwise, marked);
    return {
        id: 'correlation',
        title: 'How alike the models err',
        body: [
            paragraph(prose((0,diagnosis/* correlationText */.op)(diagnostics))),
            predictions.length === 0
                ? null
                : table({
                    id: 'predictions',
                    caption: 'How often all models would fail together if their errors hung together as these models say.',
                    columns: words/* PREDICTION_HEAD */.rk.map((head, i) => ({ head, number: i > 0, names: i === 0 })),
                    rows: predictions,
                }),
            without === '' ? null : paragraph(prose(without)),
            growth(pairwise.poolSize),
            pairs(evaluation),
            thinned === '' ? null : paragraph(thinned),
        ],
    };
}
function growth(sizes) {
    if (sizes.length < 2)
        return null;
    const title = 'Failing together, seen against predicted, by size of the pool';
    const last = sizes.at(-1);
    return [
        lineChart({
            id: 'growth',
            title,
            description: `The median ratio is ${ratio(sizes[0].median)} for ${(0,base_numbers/* integer */.nd)(sizes[0].k)} models and ${ratio(last.median)} for ${(0,base_numbers/* integer */.nd)(last.k)}.`,
            x: 'Models in the pool',
            y: 'Seen / predicted',
            series: [
                {
                    name: 'median of random pools; shaded: 5 to 95 %',
                    stroke: 'main',
                    points: sizes.map(({ k, median, p05, p95 }) => ({ x: k, y: median, low: p05, high: p95 })),
                },
            ],
            reference: { y: 1, name: 'as often as predicted' },
        }),
        folded('The numbers of this chart', table({
            id: 'growth-numbers',
            caption: `${title}.`,
            columns: ['Models', 'Median', '5 %', '95 %'].map((head) => ({ head, number: true })),
            rows: sizes.map(({ k, median, p05, p95 }) => [(0,base_numbers/* integer */.nd)(k), ratio(median), ratio(p05), ratio(p95)]),
        })),
    ];
}
function ratio(x) {
    return String(Number(x.toPrecision(3)));
}

;// CONCATENATED MODULE: ./build/report/html/sections/few-models.js







/** How the ceiling grows with every model that is added, and how much of that holds on queries not used to choose. */
function fewModelsSection({ evaluation }) {
    const { certificate, diagnostics } = evaluation;
    if (diagnostics === null || diagnostics.poolCurve.length < 2)
        return null;
    const curve = diagnostics.poolCurve;
    const held = curve.filter(({ heldOutGain }) => heldOutGain !== null);
    const last = curve.at(-1);
    const text = (0,diagnosis/* fewModelsText */.UJ)(diagnostics, certificate.models.length, marked);
    return {
        id: 'few-models',
        title: 'How many models are enough',
        body: [
            text === '' ? null : paragraph(prose(text)),
            lineChart({
                id: 'pool-curve',
                title: 'Largest gain by number of models',
                description: `From ${(0,base_numbers/* percent */.KN)(curve[0].gain, 1)} points with ${(0,base_numbers/* integer */.nd)(curve[0].k)} to ${(0,base_numbers/* percent */.KN)(last.gain, 1)} with ${(0,base_numbers/* integer */.nd)(last.k)} on the queries that chose them.`,
                x: 'Models, added in the order of the table below',
                y: 'Gain, points',
                series: [
                    {
                        name: 'on the queries that chose the models',
                        stroke: 'main',
                        points: curve.map(({ k, gain }) => ({ x: k, y: 100 * gain })),
                    },
                    ...(held.length < 2
                        ? []
                        : [
                            {
                                name: 'on held-out queries; shaded: one standard error',
                                stroke: 'second',
                                points: held.map(({ k, heldOutGain, heldOutStandardError: error }) => ({
                                    x: k,
                                    y: 100 * heldOutGain,
                                    low: 100 * (heldOutGain - (error ?? 0)),
                                    high: 100 * (heldOutGain + (error ?? 0)),
                                })),
                            },
                        ]),
                ],
                reference: { y: 100 * certificate.minGain, name: 'gain asked for' },
            }),
            folded('The numbers of this chart', table({
                id: 'pool-numbers',
                caption: 'Models in the order in which they rescue most of what those before them get wrong.',
                columns: [
                    { head: 'Models', number: true },
                    { head: 'Added', names: true },
                    { head: 'Ceiling, %', number: true },
                    { head: 'Gain', number: true },
                    { head: 'Gain on held-out queries', number: true },
                ],
                rows: curve.map((point, i) => [
                    (0,base_numbers/* integer */.nd)(point.k),
                    foreign(point.models.find((model) => !curve[i - 1]?.models.includes(model)) ?? ''),
                    (0,base_numbers/* percent */.KN)(point.ceiling, 2),
                    (0,base_numbers/* percent */.KN)(point.gain, 1),
                    point.heldOutGain === null
                        ? ''
                        : `${(0,base_numbers/* percent */.KN)(point.heldOutGain, 1)} ± ${(0,base_numbers/* percent */.KN)(point.heldOutStandardError ?? 0, 1)}`,
                ]),
            })),
        ],
    };
}

// EXTERNAL MODULE: ./build/report/judges-text.js
var judges_text = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/report/html/sections/formats.js






/** The same questions, asked in different forms. */
function formatsSection({ evaluation }) {
    const { formats } = evaluation;
    if (formats === null)
        return null;
    return {
        id: 'formats',
        title: 'The same questions in other formats',
        body: [
            paragraph(prose((0,judges_text/* formatsText */.u)(formats, marked))),
            formats.pairs.length === 0
                ? null
                : table({
                    id: 'formats-table',
                    caption: 'Questions that every model gets wrong, of those asked in both formats.',
                    columns: [
                        { head: 'Formats', names: true },
                        { head: 'Questions', number: true },
                        { head: 'All wrong in the first, %', number: true },
                        { head: 'In the second, %', number: true },
                        { head: 'p', number: true },
                        { head: 'Models that differ', number: true },
                    ],
                    rows: formats.pairs.map(({ formats: [first, second], questions, allWrong, p, models }) => [
                        [foreign(first), ' and ', foreign(second)],
                        (0,base_numbers/* integer */.nd)(questions),
                        allWrong === null ? '' : rate(allWrong[0]),
                        allWrong === null ? '' : rate(allWrong[1]),
                        allWrong === null ? '' : (0,base_numbers/* pValue */.sp)(p),
                        (0,base_numbers/* integer */.nd)(models.filter(({ differs }) => differs).length),
                    ]),
                }),
        ],
    };
}
function rate({ rate: share, interval }) {
    return `${(0,base_numbers/* percent */.KN)(share, 1)} (${(0,base_numbers/* percent */.KN)(interval[0], 1, 'down')} – ${(0,base_numbers/* percent */.KN)(interval[1], 1, 'up')})`;
}

;// CONCATENATED MODULE: ./build/report/html/sections/inputs.js






/** Files listed on the page; the certificate lists all. */
const MOST_FILES = 1000;
/** What was read, what was left out, and why. */
function inputsSection({ evaluation }) {
    const { certificate, files, setAside, warnings } = evaluation;
    const missing = (0,words/* missingText */.qq)(certificate);
    const ensembles = (0,words/* ensemblesText */.Se)(evaluation, marked);
    const lines = [
        message((0,words/* readText */.yR)(certificate)),
        ...(ensembles === '' ? [] : [prose(ensembles)]),
        ...warnings.map(message),
        ...(missing === '' ? [] : [message(missing)]),
        ...setAside.slice(0, MOST_FILES).map(({ path, why }) => markup `Not read: ${foreign(path)}: ${message(why)}`),
    ];
    return {
        id: 'inputs',
        title: 'What was read and what was left out',
        body: [
            markup `<ul>${lines.map((line) => markup `<li>${line}</li>`)}</ul>`,
            rest(setAside.length - MOST_FILES, 'not read'),
            folded(`Files read (${(0,base_numbers/* integer */.nd)(files.length)})`, table({
                id: 'files',
                caption: 'Files and what they held.',
                columns: [
                    { head: 'File', names: true, sortable: true },
                    { head: 'Format', sortable: true },
                    { head: 'Models', sortable: true },
                    ...['Records', 'Errors', 'Unscored', 'Missing'].map((head) => ({ head, number: true, sortable: true })),
                    { head: 'Notes' },
                ],
                rows: files
                    .slice(0, MOST_FILES)
                    .map((file) => [
                    foreign(file.path),
                    file.format,
                    file.models.length === 1 ? foreign(file.models[0]) : (0,base_numbers/* integer */.nd)(file.models.length),
                    ...[file.records, file.errors, file.unscored, file.missing].map(base_numbers/* integer */.nd),
                    joined([...readingOf(file), ...file.warnings, ...file.setAside.map(words/* setAsideText */.y7)].map(message), '; '),
                ]),
            })),
            rest(files.length - MOST_FILES, 'read'),
        ],
    };
}
const readingOf = ({ reading }) => (reading === undefined ? [] : [reading]);
function rest(count, what) {
    return count > 0
        ? paragraph(message(`… and ${(0,base_numbers/* counted */.hS)(count, 'file', 'files')} more ${what}: see \`certificate.json\`.`))
        : null;
}

;// CONCATENATED MODULE: ./build/report/html/sections/judges.js






/** What each of several judges would have made of the same answers. */
function judgesSection({ evaluation }) {
    const { judges: agreement } = evaluation;
    if (agreement === null)
        return null;
    const row = (name, graded) => [
        name,
        graded.right === null ? '' : (0,base_numbers/* percent */.KN)(graded.right, 1),
        graded.rate === null ? '' : (0,base_numbers/* percent */.KN)(graded.rate, 2),
        graded.interval === null ? '' : between(graded.interval),
        `${(0,base_numbers/* integer */.nd)(graded.allWrong)} of ${(0,base_numbers/* integer */.nd)(graded.queries)}`,
    ];
    const { pairs } = agreement.cohen;
    return {
        id: 'judges',
        title: `Judges (${(0,base_numbers/* integer */.nd)(agreement.judges.length)})`,
        body: [
            paragraph(prose((0,judges_text/* judgesText */.y)(agreement, marked))),
            table({
                id: 'judges-table',
                caption: 'What the pool looks like to each judge.',
                columns: [
                    { head: 'Judge', names: true },
                    ...['Answers right, %', 'β, %', 'Interval of β', 'Every model wrong'].map((head) => ({ head, number: true })),
                ],
                rows: [
                    ...agreement.judges.map((judge) => row(foreign(judge.name), judge)),
                    row('The majority', agreement.majority),
                ],
            }),
            pairs.length === 0
                ? null
                : folded('Pairs of judges', table({
                    id: 'judge-pairs',
                    caption: 'Agreement on the answers that both graded; kappa is agreement beyond chance.',
                    columns: [
                        { head: 'Judges', names: true },
                        ...['Answers', 'Same verdict, %', 'Kappa', 'Standard error'].map((head) => ({ head, number: true })),
                    ],
                    rows: pairs.map(({ judges, answers, agreement: same, kappa, standardError }) => [
                        [foreign(judges[0]), ' and ', foreign(judges[1])],
                        (0,base_numbers/* integer */.nd)(answers),
                        same === null ? '' : (0,base_numbers/* percent */.KN)(same, 1),
                        kappa === null ? '' : kappa.toFixed(2),
                        standardError === null ? '' : standardError.toFixed(3),
                    ]),
                })),
        ],
    };
}
function between([low, high]) {
    return `${(0,base_numbers/* percent */.KN)(low, 2, 'down')} – ${(0,base_numbers/* percent */.KN)(high, 2, 'up')}`;
}

;// CONCATENATED MODULE: ./build/report/html/sections/luck.js



/** What of the gain comes from asking the same model again, or from guessing. */
function luckSection({ evaluation }) {
    const { certificate, diagnostics } = evaluation;
    if (diagnostics === null)
        return null;
    const texts = [(0,diagnosis/* luckText */.H_)(diagnostics, certificate, marked), (0,diagnosis/* chanceText */.y1)(diagnostics, marked)].filter((text) => text !== '');
    if (texts.length === 0)
        return null;
    return { id: 'luck', title: 'How much is luck', body: texts.map((text) => paragraph(prose(text))) };
}

// EXTERNAL MODULE: ./build/settings/settings.js + 1 modules
var settings = __webpack_require__(3382);
;// CONCATENATED MODULE: ./build/report/html/command.js



/** Limits decide what is refused, and not what is computed. */
const LEFT_OUT = new Set([...settings/* NOT_FLAGS */.M6, 'limits']);
/** Inputs whose several values stand in one flag; the flags of other lists are repeated. */
const COMMA_LISTS = new Set(['count-as-wrong', 'fail-on']);
/** The command line of a run, with every setting that is not the default. */
function recomputing(settings) {
    const flags = generated/* INPUTS */.mc.filter(({ name }) => !LEFT_OUT.has(name)).flatMap(({ name, default: usual }) => {
        const values = texts(name, settings);
        return values.length === 0 || (values.length === 1 && values[0] === usual)
            ? []
            : values.map((value) => shellWord(`--${name}=${value}`));
    });
    const { patterns } = settings.artifacts;
    const results = patterns.length > 0 ? [...settings.results, 'FOLDER'] : settings.results;
    const dashed = results.some((path) => path.startsWith('-')) ? ['--'] : [];
    const words = ['beta-certificate', ...flags, ...dashed, ...results.map(shellWord)];
    return {
        artifacts: patterns.length === 0
            ? null
            : 'The results came from workflow artifacts: download them first, and put their folder in the place of FOLDER.',
        command: words.join(' '),
        fromOutcomes: `The outcomes as they were counted are in \`outcomes.csv\` beside this page: itself a valid input, which gives the same certificate with the same \`min-gain\`, \`confidence\`, \`baseline-model\`, \`ensembles\`, \`min-coverage\` and \`count-as-wrong\`.${settings.adjudications === undefined ? '' : ' Adjudications need the results themselves: they hold the questions that were judged.'}`,
    };
}
/** The values of an input as its flag takes them; none where it is empty. */
function texts(name, settings) {
    const value = command_valueOf(name, settings);
    if (value === undefined || value === null || value === '')
        return name === 'fail-on' ? ['none'] : [];
    return Array.isArray(value) ? value.map(String) : [String(value)];
}
function command_valueOf(name, settings) {
    if (name === 'families')
        return settings.families.map(({ glob, name: family }) => `${glob} = ${family}`);
    const value = new Map(Object.entries(settings)).get(fieldOf(name));
    return Array.isArray(value) && COMMA_LISTS.has(name) ? value.join(',') : value;
}
/** `min-gain` is the field `minGain`. */
function fieldOf(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** One word of a POSIX shell that holds exactly this text; what cannot be seen is written as its bytes. */
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    if ((0,report_escape/* visible */.RK)(text, Infinity) === text)
        return `'${text.replaceAll("'", "'\\''")}'`;
    const bytes = [...new TextEncoder().encode(text)].map((byte) => byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c
        ? String.fromCharCode(byte)
        : `\\${byte.toString(8).padStart(3, '0')}`);
    return `$'${bytes.join('')}'`;
}

;// CONCATENATED MODULE: ./build/report/html/sections/method.js







/** Why the numbers hold, what they do not bind, and how to get them again. */
function methodSection({ evaluation }) {
    const { certificate, settings } = evaluation;
    const { artifacts, command, fromOutcomes } = recomputing(settings);
    return {
        id: 'method',
        title: 'Method, settings, and how to compute it again',
        body: [
            paragraph(words/* WHY_THE_CEILING_HOLDS */.OO),
            paragraph((0,words/* boundsText */.Fv)(certificate)),
            paragraph(certificate.clusters === null
                ? 'Why the bounds hold: for each model, count the queries that it gets wrong and another gets right. Each count is binomial, so Clopper and Pearson’s exact limits hold for its share, and the largest gain is the smallest of these shares. From below nothing has to be paid for the choice of a model: whichever model truly has the smallest share, its count is no smaller than the smallest seen. From above a baseline named in advance costs nothing either; otherwise the chance of error is shared among the models that could still be the best (Berger and Boos 1994).'
                : 'Why the limits of the gain hold: bets are laid on whole clusters, one after the other, against the claim that the gain is at least (or at most) some value. Were the claim true, the capital would not grow on average, so it seldom grows to a multiple of what it was (Ville’s inequality); a claim against which it does is rejected. That holds whatever the queries of a cluster have in common, where its size tells nothing of its rates.'),
            table({
                id: 'bounds',
                caption: 'Every upper bound on the gain; the certificate uses one of them.',
                columns: words/* BOUND_HEAD */.ap.map((head, i) => ({
                    head: head === '' ? 'What it is' : head,
                    number: i === 1,
                    names: i === 0,
                })),
                rows: (0,words/* boundRows */.yV)(certificate).map(([name, value, note]) => [prose(name), value, note]),
            }),
            paragraph(prose((0,words/* settingsText */.JV)(settings))),
            markup `<h3>To compute it again</h3>`,
            artifacts === null ? null : paragraph(prose(artifacts)),
            markup `<pre class="code"><code>${command}</code></pre>`,
            paragraph(prose(fromOutcomes)),
            paragraph(`β certificate ${generated/* VERSION */.xv}, seed ${settings.seed}. Same results, settings and version: the same bytes.`),
        ],
    };
}

;// CONCATENATED MODULE: ./build/report/html/charts/interval.js


/** One estimate on an axis. It repeats numbers that stand as text in its row, so it says nothing of its own. */
function estimateBar(axis, estimate) {
    return markup `<svg aria-hidden="true" focusable="false">${axisLines(axis)}${estimate === null ? null : drawn(axis, estimate)}</svg>`;
}
function drawn(axis, { point, interval, limit }) {
    const dot = markup `<circle class="${limit ? 'dot limit' : 'dot'}" cx="${axis.at(point)}" cy="50%" r="4"/>`;
    if (interval === null)
        return dot;
    const [low, high] = interval.map(axis.at);
    const end = limit ? markup `<rect class="end" x="${high}" y="15%" width="3" height="70%"/>` : null;
    return markup `<line class="range" x1="${low}" x2="${high}" y1="50%" y2="50%"/>${end}${dot}`;
}

;// CONCATENATED MODULE: ./build/report/html/sections/models.js






function modelsSection({ evaluation }) {
    const { certificate } = evaluation;
    const { models, confidence } = certificate;
    const level = `${(0,base_numbers/* percent */.KN)(confidence, 0)} % interval`;
    const someUnanswered = models.some((model) => (0,words/* unanswered */.bj)(model.unanswered) !== '');
    const axis = percentAxis(models.flatMap(({ interval }) => [...interval]));
    const columns = [
        { head: 'Model', names: true, sortable: true },
        { head: 'Right, %', number: true, sortable: true, sorted: 'descending' },
        { head: level, number: true },
        { head: axisLabels(axis), picture: true },
        { head: 'Wrong where another is right', number: true, sortable: true },
        ...(someUnanswered ? [{ head: 'No verdict', sortable: true }] : []),
    ];
    return {
        id: 'models',
        title: `Models (${(0,base_numbers/* integer */.nd)(models.length)})`,
        body: table({
            id: 'models-table',
            caption: `Share of the ${(0,base_numbers/* integer */.nd)(certificate.queries.complete)} queries that each model gets right.`,
            columns,
            rows: models.map((model) => [
                foreign(model.name),
                (0,base_numbers/* percent */.KN)(model.accuracy, 2),
                `${(0,base_numbers/* percent */.KN)(model.interval[0], 1, 'down')} – ${(0,base_numbers/* percent */.KN)(model.interval[1], 1, 'up')}`,
                estimateBar(axis, { point: model.accuracy, interval: model.interval }),
                (0,base_numbers/* integer */.nd)(model.rescues),
                ...(someUnanswered ? [(0,words/* unanswered */.bj)(model.unanswered)] : []),
            ]),
        }),
    };
}

// EXTERNAL MODULE: ./build/report/cost-text.js
var cost_text = __webpack_require__(4706);
;// CONCATENATED MODULE: ./build/report/html/sections/cost.js






/** What accuracy costs. */
function costSection({ evaluation }) {
    const cost = evaluation.policies?.cost ?? null;
    if (cost === null)
        return null;
    return {
        id: 'cost',
        title: 'What it costs',
        body: [
            paragraph(prose((0,cost_text/* cheapestText */.hv)(cost, marked))),
            table({
                id: 'cost-table',
                caption: 'Models and policies, cheapest first, in US dollars. On the frontier stands what nothing else beats at its price.',
                columns: [
                    { head: cost_text/* COST_COLUMNS */._i[0], names: true, sortable: true },
                    { head: cost_text/* COST_COLUMNS */._i[1], sortable: true },
                    { head: cost_text/* COST_COLUMNS */._i[2], number: true, sortable: true },
                    { head: cost_text/* COST_COLUMNS */._i[3], number: true, sortable: true, sorted: 'ascending' },
                    { head: cost_text/* COST_COLUMNS */._i[4], number: true, sortable: true },
                    { head: cost_text/* COST_COLUMNS */._i[5], number: true, sortable: true },
                    { head: cost_text/* COST_COLUMNS */._i[6], sortable: true },
                ],
                rows: (0,cost_text/* costRows */.Dh)(cost, marked).map((row) => row.map(prose)),
            }),
            cost.envelope.length === 0 ? null : envelope(cost),
            cost.withoutCost.length === 0
                ? null
                : paragraph(markup `No cost on every query, so left out here: ${joined(cost.withoutCost.map(foreign), ', ')}.`),
        ],
    };
}
function envelope({ envelope: steps }) {
    return folded(`What the next dollar buys (${(0,base_numbers/* counted */.hS)(steps.length, 'step', 'steps')})`, table({
        id: 'envelope',
        caption: 'Points of accuracy for each further US dollar for a thousand answers.',
        columns: [{ head: 'From', names: true }, { head: 'To' }, { head: 'Points', number: true }],
        rows: steps.map(({ from, to, accuracyPerDollar }) => [
            foreign(from),
            foreign(to),
            String(Number((accuracyPerDollar / 10).toPrecision(3))),
        ]),
    }));
}

// EXTERNAL MODULE: ./build/report/policies-text.js
var policies_text = __webpack_require__(3103);
;// CONCATENATED MODULE: ./build/report/html/sections/picture.js









/** Policies shown at once; the rest is folded. */
const SHOWN = 15;
/** The single best model at 0, every policy with what it gains, and the ceiling that none of them passes. */
function pictureSection({ evaluation }) {
    const { certificate, policies } = evaluation;
    const { gain, minGain, singleBest } = certificate;
    const best = {
        name: markup `${foreign(singleBest.name)} <small>${(0,words/* referenceText */.n5)(certificate)}</small>`,
        gain: '0',
        between: '',
        estimate: { point: 0, interval: null },
    };
    const ceiling = {
        name: markup `The ceiling <small>a perfect choice among the answers</small>`,
        gain: tenth(gain.point),
        between: range(gain.lower, gain.upper),
        estimate: { point: gain.point, interval: [gain.lower, gain.upper], limit: true },
    };
    const realised = (policies?.realised ?? []).map((policy) => ({
        name: [foreign(policy.name), noteOn(policy)],
        gain: tenth(policy.gain),
        between: range(...policy.interval),
        estimate: { point: policy.gain, interval: policy.interval },
    }));
    const compared = policies ? [] : ensembles(certificate);
    const policyLines = [...realised, ...compared];
    const all = [best, ...policyLines, ceiling];
    const axis = percentAxis(all.flatMap(({ estimate }) => [estimate.point, ...(estimate.interval ?? [])]), { zero: 0, asked: minGain });
    const columns = [
        { head: 'Policy', names: true },
        { head: 'Gain, points', number: true },
        { head: 'Between', number: true },
        { head: axisLabels(axis), picture: true },
    ];
    const drawn = (id, caption, lines) => table({
        id,
        caption,
        columns,
        rows: lines.map((line) => [line.name, line.gain, line.between, estimateBar(axis, line.estimate)]),
        stacks: true,
    });
    const rest = policyLines.slice(SHOWN);
    const said = policies !== null
        ? prose((0,policies_text/* realisedText */.Xm)(policies, marked))
        : policyLines.length === 0
            ? 'No policy was compared here: what a real router or vote would reach is not known.'
            : null;
    return {
        id: 'picture',
        title: 'What can be reached, and what cannot',
        body: [
            said === null ? null : paragraph(said),
            drawn('policies', `Gain over ${(0,words/* referenceText */.n5)(certificate)}, in points. The dashed line is the gain asked for (${(0,base_numbers/* points */.WR)(minGain)}); the bar at the end of the ceiling is its bound.`, [best, ...policyLines.slice(0, SHOWN), ceiling]),
            rest.length === 0
                ? null
                : folded(`${(0,base_numbers/* integer */.nd)(rest.length)} more policies`, drawn('more-policies', 'The policies that gain less.', rest)),
        ],
    };
}
function noteOn({ kind, heldOut }) {
    if (kind === 'ensemble')
        return markup ` <small>in the results</small>`;
    return heldOut ? null : markup ` <small>not held out</small>`;
}
/**
 * Rows of the results that are policies, where nothing more is known of them than how they compare. Their intervals are of the
 * gain over the best member, and say nothing of that over a declared baseline.
 */
function ensembles({ ensembles: results, singleBest }) {
    return results.map(({ accuracy, difference, interval, name }) => {
        const gain = singleBest.declared ? accuracy - singleBest.accuracy : difference;
        const known = singleBest.declared ? null : interval;
        return {
            name: markup `${foreign(name)} <small>in the results</small>`,
            gain: tenth(gain),
            between: known === null ? '' : range(...known),
            estimate: { point: gain, interval: known },
        };
    });
}
function tenth(x) {
    return (0,base_numbers/* percent */.KN)(x, 1);
}
function range(low, high) {
    return `${(0,base_numbers/* percent */.KN)(low, 1, 'down')} to ${(0,base_numbers/* percent */.KN)(high, 1, 'up')}`;
}

;// CONCATENATED MODULE: ./build/report/html/sections/policies.js







/** Columns of one number each. */
const SORTABLE = /^(?:Policy|Right|Gain|Dollars|Seconds)/;
/** What votes, routers and cascades reach, in numbers. */
function policiesSection({ evaluation }) {
    const { certificate, policies } = evaluation;
    if (policies === null)
        return null;
    const { columns, rows } = (0,policies_text/* policyTable */.JO)(policies, marked);
    const said = [
        (0,policies_text/* triplesText */.rh)(policies.votes),
        policies.selfMoa === null ? '' : (0,policies_text/* selfMoaText */.rT)(policies.selfMoa, marked),
        ...policies.routers.map((picks) => (0,policies_text/* picksText */.Wz)(picks, certificate, marked)),
        ...(rows.length === 0 ? [] : [(0,words/* heldOutText */.xg)(policies)]),
    ];
    return {
        id: 'reached',
        title: `What votes, routers and cascades reach (${(0,base_numbers/* integer */.nd)(rows.length)})`,
        body: [
            rows.length === 0
                ? null
                : table({
                    id: 'policies-table',
                    caption: `Every policy, paired with ${(0,words/* referenceText */.n5)(certificate)} on the same queries.`,
                    columns: columns.map((head, i) => ({
                        head,
                        number: i > 0,
                        names: i === 0,
                        sortable: SORTABLE.test(head),
                        ...(i === 2 ? { sorted: 'descending' } : {}),
                    })),
                    rows: rows.map((row) => row.map(prose)),
                }),
            said.filter((text) => text !== '').map((text) => paragraph(prose(text))),
            policies.notes.length === 0
                ? null
                : markup `<p>Notes:</p><ul>${policies.notes.map((note) => markup `<li>${prose(note)}</li>`)}</ul>`,
            policies.selfMoa === null ? null : selfMoaTable(policies.selfMoa),
            policies.cascades.length === 0 ? null : cascadeTable(policies.cascades),
        ],
    };
}
function selfMoaTable({ votes }) {
    return folded('Samples of one model against several models, by number of voters', table({
        id: 'self-moa',
        caption: 'Share of the queries that the vote gets right, in percent, and the difference in points.',
        columns: ['Voters', 'One model, %', 'Several models, %', 'Difference', 'Between', 'Queries'].map((head) => ({
            head,
            number: true,
        })),
        rows: votes.map(({ k, selfAccuracy, mixedAccuracy, difference, interval, queries }) => [
            (0,base_numbers/* integer */.nd)(k),
            (0,base_numbers/* percent */.KN)(selfAccuracy, 1),
            (0,base_numbers/* percent */.KN)(mixedAccuracy, 1),
            (0,base_numbers/* percent */.KN)(difference, 1),
            policies_between(interval),
            (0,base_numbers/* integer */.nd)(queries),
        ]),
    }));
}
function cascadeTable(cascades) {
    return folded(`Cascades (${(0,base_numbers/* integer */.nd)(cascades.length)})`, table({
        id: 'cascades',
        caption: 'A cheap model answers, and where it is not sure a stronger one is asked. The advantage is over asking the stronger one as often at random.',
        columns: [
            { head: 'Cheap model', names: true },
            { head: 'Stronger model' },
            { head: 'Sureness' },
            ...['AUC', 'Escalated, %', 'Right, %', 'Advantage, points', 'Between', 'Least escalation, %'].map((head) => ({
                head,
                number: true,
            })),
        ],
        rows: cascades.map((cascade) => [
            foreign(cascade.cheap),
            foreign(cascade.strong),
            cascade.signal === 'logged' ? 'logged' : 'agreement of its own answers',
            cascade.auc.toFixed(2),
            (0,base_numbers/* percent */.KN)(cascade.escalated, 1),
            (0,base_numbers/* percent */.KN)(cascade.accuracy, 1),
            (0,base_numbers/* percent */.KN)(cascade.advantage, 1),
            cascade.advantageInterval === null ? '' : policies_between(cascade.advantageInterval),
            (0,base_numbers/* percent */.KN)(cascade.volumeCeiling, 1),
        ]),
    }));
}
function policies_between([low, high]) {
    return `${(0,base_numbers/* percent */.KN)(low, 1, 'down')} to ${(0,base_numbers/* percent */.KN)(high, 1, 'up')}`;
}

;// CONCATENATED MODULE: ./build/report/html/sections/router-ceiling.js









/** Two ceilings: what sees the query alone, and what sees answers. */
function routerCeilingSection({ evaluation }) {
    const { certificate, diagnostics } = evaluation;
    const router = diagnostics?.routerCeiling;
    if (!router)
        return null;
    const allDraws = (0,diagnosis/* allDrawsText */.uw)(diagnostics);
    const rows = [
        { name: markup `The best possible router <small>sees the query alone</small>`, gain: router.gain },
        { name: markup `The ceiling <small>sees the answers</small>`, gain: certificate.gain },
    ];
    const axis = percentAxis(rows.flatMap(({ gain }) => [gain.lower, gain.upper]), { zero: 0, asked: certificate.minGain });
    return {
        id: 'router',
        title: 'What a router could gain',
        body: [
            paragraph(prose((0,diagnosis/* routerText */.LE)(router))),
            allDraws === '' ? null : paragraph(prose(allDraws)),
            table({
                id: 'router-table',
                caption: `Gain over ${(0,words/* referenceText */.n5)(certificate)}, in points. The dashed line is the gain asked for.`,
                columns: [
                    { head: 'Policy', names: true },
                    { head: 'At least', number: true },
                    { head: 'At most', number: true },
                    { head: axisLabels(axis), picture: true },
                ],
                rows: rows.map(({ name, gain }) => [
                    name,
                    (0,base_numbers/* percent */.KN)(gain.lower, 1, 'down'),
                    (0,base_numbers/* percent */.KN)(gain.upper, 1, 'up'),
                    estimateBar(axis, { point: gain.point, interval: [gain.lower, gain.upper], limit: true }),
                ]),
                stacks: true,
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./build/report/html/sections/slices.js








/** A certificate for each group of queries, on one axis. */
function slicesSection({ evaluation }) {
    const { certificate, diagnostics } = evaluation;
    const slices = diagnostics?.slices;
    if (!slices || slices.length === 0)
        return null;
    const { minGain } = certificate;
    const axis = percentAxis(slices.flatMap(({ gain }) => (gain === null ? [] : [gain.lower, gain.upper])), { zero: 0, asked: minGain });
    const someUndecided = slices.some(({ neededToDecide }) => neededToDecide !== null);
    const columns = [
        { head: 'Group', names: true, sortable: true, sorted: 'ascending' },
        { head: axisLabels(axis), picture: true },
        { head: 'Verdict', sortable: true },
        { head: 'Gain', number: true, sortable: true },
        { head: 'At least', number: true, sortable: true },
        { head: 'At most', number: true, sortable: true },
        { head: 'β, %', number: true, sortable: true },
        { head: 'Queries', number: true, sortable: true },
        { head: 'Regime', sortable: true },
        ...(someUndecided ? [{ head: 'Queries to decide', number: true, sortable: true }] : []),
    ];
    return {
        id: 'groups',
        title: `By group (${(0,base_numbers/* integer */.nd)(slices.length)})`,
        body: [
            paragraph(prose((0,diagnosis/* sliceNote */.dK)(slices, minGain).replace('┊', 'the dashed line'))),
            table({
                id: 'groups-table',
                caption: 'Largest gain in points: the value seen, and the bounds that are sure of it.',
                columns,
                rows: slices.map(({ name, gain, correctedVerdict, allWrong, queries, regime, neededToDecide }) => [
                    foreign(name),
                    estimateBar(axis, gain === null ? null : { point: gain.point, interval: [gain.lower, gain.upper], limit: true }),
                    correctedVerdict,
                    gain === null ? '' : (0,base_numbers/* percent */.KN)(gain.point, 1),
                    gain === null ? '' : (0,base_numbers/* percent */.KN)(gain.lower, 1, 'down'),
                    gain === null ? '' : (0,base_numbers/* percent */.KN)(gain.upper, 1, 'up'),
                    allWrong === null ? '' : (0,base_numbers/* percent */.KN)(allWrong.rate, 1),
                    (0,base_numbers/* integer */.nd)(queries),
                    regime?.name ?? '',
                    ...(someUndecided ? [neededToDecide === null ? '' : (0,base_numbers/* integer */.nd)(neededToDecide)] : []),
                ]),
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./build/report/html/charts/whole.js



/** All queries in one bar: how many each part has, with a key that says the numbers. */
function wholeBar(parts) {
    const total = parts.reduce((sum, { queries }) => sum + queries, 0);
    let before = 0;
    const drawn = parts.map(({ kind, queries }) => {
        const left = (100 * before) / total;
        before += queries;
        const width = (100 * queries) / total;
        return markup `<rect class="${kind}" x="${percentage(left)}" width="${percentage(width)}" height="100%"/>`;
    });
    return markup `<figure class="whole"><svg aria-hidden="true" focusable="false" height="22"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" x2="0" y1="0" y2="6"/></pattern></defs>${drawn}</svg>
<figcaption><ul class="key">${parts.map(({ kind, name, queries }) => markup `<li><svg class="sample" aria-hidden="true" focusable="false" width="14" height="14"><rect class="${kind}" width="14" height="14"/></svg> ${name}: <strong>${(0,base_numbers/* integer */.nd)(queries)}</strong> (${(0,base_numbers/* percent */.KN)(queries / total, 1)} %)</li>`)}</ul></figcaption></figure>`;
}

;// CONCATENATED MODULE: ./build/report/html/sections/verdict.js





const VERDICTS = { 'no-gain': 'No gain', 'gain-possible': 'Gain possible', inconclusive: 'Inconclusive' };
/** What was decided, by which number, and what to do next: readable alone. */
function verdictSection(report) {
    const { evaluation, story } = report;
    const [gate, tone] = !story.passed
        ? ['✕ The gate failed', 'failed']
        : story.decided
            ? ['✓ The gate passed', 'passed']
            : ['⚠️ The gate passed, on nothing to act on', 'undecided'];
    return markup `<section class="verdict" aria-labelledby="verdict">
<p class="kicker"><strong>${VERDICTS[evaluation.certificate.verdict]}</strong> <span class="${tone}">${gate}</span></p>
<h1 id="verdict">${prose(story.headline)}</h1>
<p class="lead">${prose(story.sentence)}</p>
${story.warnings.map((text) => markup `<p class="warning">⚠️ ${prose(text)}</p>`)}
${story.basis === '' ? null : paragraph(story.basis)}
${decidingNumbers(report)}
<p><strong>Next:</strong> ${prose(story.next)}</p>
${story.gate.map((sentence) => markup `<p class="failed">${prose(sentence)}</p>`)}
${whole(report)}
<dl class="figures">${story.figures.map(([label, value]) => markup `<div><dt>${prose(label)}</dt><dd>${prose(value)}</dd></div>`)}</dl>
</section>`;
}
/** The gain asked for between what is sure and what cannot be exceeded: the comparison that is the verdict. */
function decidingNumbers({ evaluation }) {
    const { gain, minGain, verdict } = evaluation.certificate;
    const decides = { 'no-gain': ['upper'], 'gain-possible': ['lower'], inconclusive: ['lower', 'upper'] }[verdict];
    const numbers = [
        ['lower', 'Gain at least', (0,base_numbers/* bound */.$s)(gain.lower, 'down', minGain)],
        ['point', 'Gain seen', (0,base_numbers/* percent */.KN)(gain.point, 1)],
        ['upper', 'Gain at most', (0,base_numbers/* bound */.$s)(gain.upper, 'up', minGain)],
        ['asked', 'Gain asked for', (0,base_numbers/* points */.WR)(minGain)],
    ];
    const shown = numbers.map(([key, label, value]) => {
        const hint = decides.includes(key) ? markup `<dd class="hint">decides the verdict</dd>` : null;
        return markup `<div class="${hint === null ? key : 'decides'}"><dt>${label}</dt><dd>${value} <small>points</small></dd>${hint}</div>`;
    });
    return markup `<dl class="numbers">${shown}</dl>`;
}
function whole({ evaluation }) {
    const { singleBest, queries, allWrong, models } = evaluation.certificate;
    const best = models.find(({ name }) => name === singleBest.name);
    if (best === undefined)
        return paragraph('');
    return wholeBar([
        { name: markup `${foreign(best.name)} right`, kind: 'best', queries: best.correct },
        { name: 'only others right', kind: 'others', queries: queries.complete - best.correct - allWrong.count },
        { name: 'every model wrong', kind: 'nobody', queries: allWrong.count },
    ]);
}

;// CONCATENATED MODULE: ./build/report/html/heat-styles.js

/** Colours of the heat map: from the paper to the accent for correlations above 0, to the warm colour below. */
const shades = Array.from({ length: STEPS }, (_, i) => i + 1)
    .map((step) => {
    const share = (100 * step) / STEPS;
    return `.p${step} { fill: color-mix(in oklab, var(--accent) ${share}%, var(--paper)); }
.n${step} { fill: color-mix(in oklab, var(--warm) ${share}%, var(--paper)); }`;
})
    .join('\n');
const HEAT_STYLES = `
.map { max-width: 40rem; padding: 1.6rem 0 0 2rem; }
.map > svg { display: block; width: 100%; aspect-ratio: 1; }
.map > svg > svg { shape-rendering: crispEdges; }
.frame { fill: var(--paper); stroke: var(--line); }
.heat .shades { margin-top: 1rem; }
.p0 { fill: var(--paper); }
.swatch rect { stroke: var(--line); }
.lookup { margin-top: .9rem; display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; }
.lookup select { max-width: 16rem; color: var(--ink); }
.lookup output { font-weight: 600; min-width: 8rem; }
${shades}
`;

;// CONCATENATED MODULE: ./build/report/html/print-styles.js
/** On paper: light colours, everything unfolded, nothing that only works on a screen. */
const PRINT_STYLES = `
@media print {
  :root, :root[data-theme] { color-scheme: light; }
  @page { margin: 16mm 14mm; }
  html { font-size: 12px; }
  body { max-width: none; padding: 0; }
  header button, nav, .skip, form.filter, .lookup { display: none; }
  section { margin-bottom: 1.6rem; }
  h2, h3, caption, summary, figcaption { break-after: avoid; }
  tr, figure, .numbers, .figures div, article { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table, .plain.pictured { min-width: 0; }
  th, td { padding-right: .6rem; }
  tbody th, thead th.num, .plain.pictured thead th.num { min-width: 0; }
  td.text { min-width: 0; }
  .pictured td:not(.bar) { white-space: normal; }
  .pictured td.num { white-space: nowrap; }
  th button { text-decoration: none; }
  th.bar, td.bar { min-width: 7rem; width: 26%; }
  summary { list-style: none; color: inherit; font-weight: 600; }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  .map { max-width: 12cm; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;

;// CONCATENATED MODULE: ./build/report/html/styles.js


/** The colours in light and in dark. Text has a contrast of at least 4.5 to 1 with the paper in both, lines of charts 3 to 1. */
const COLORS = {
    paper: ['#fdfdfc', '#14171a'],
    raised: ['#f4f5f5', '#1d2125'],
    ink: ['#1b1e21', '#e8eaec'],
    muted: ['#575e66', '#a3abb3'],
    line: ['#d8dcdf', '#373d43'],
    strong: ['#858c93', '#767f88'],
    accent: ['#1a5f8f', '#79b8e6'],
    warm: ['#a4441c', '#f0a079'],
};
const tokens = Object.entries(COLORS)
    .map(([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`)
    .join('\n  ');
const STYLES = `
:root {
  color-scheme: light dark;
  ${tokens}
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 66rem; padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: anywhere;
}
p, ul, li, dd, h1, h2, h3 { max-width: 68ch; }
p { margin: 0 0 1em; text-wrap: pretty; }
small { font-size: .8125rem; color: var(--muted); font-weight: 400; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
header { display: flex; justify-content: space-between; align-items: center; min-height: 3.5rem; border-bottom: 1px solid var(--line); }
.brand { font-weight: 600; letter-spacing: .01em; }
button, select, input {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--strong); border-radius: 4px;
  padding: .25rem .6rem; max-width: 100%;
}
button { cursor: pointer; }
header button { font-size: .875rem; }
h1 { font-size: clamp(1.6rem, 4.2vw, 2.4rem); line-height: 1.15; letter-spacing: -.015em; text-wrap: balance; margin: .3rem 0 1rem; max-width: 30ch; }
h2 { font-size: 1.3rem; line-height: 1.25; letter-spacing: -.005em; margin: 0 0 .8rem; }
h3 { font-size: 1.05rem; margin: 2rem 0 .6rem; }
section { margin: 0 0 3.25rem; }
section[id] { border-top: 1px solid var(--line); padding-top: 1.6rem; }
.verdict { margin: 2.25rem 0 2rem; }
.kicker { margin: 0; color: var(--muted); }
.kicker strong { color: var(--accent); margin-right: .75rem; }
.failed { color: var(--warm); font-weight: 600; }
.lead { font-size: 1.15rem; line-height: 1.5; }
.n { font-weight: 600; }
table .n { font-weight: inherit; }
code, pre { font-family: var(--mono); font-size: .9em; }
pre { background: var(--raised); padding: .8rem 1rem; border-radius: 4px; white-space: pre-wrap; margin: 0 0 1em; }

dl { margin: 0; }
dd { margin: 0; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1rem 1.5rem; margin: 1.6rem 0; max-width: 48rem; }
.numbers div { border-top: 2px solid var(--line); padding-top: .5rem; }
.numbers .decides { border-color: var(--accent); }
.numbers dt { font-size: .875rem; color: var(--muted); }
.numbers dd { font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums lining-nums; letter-spacing: -.01em; }
.numbers .decides dd:not(.hint) { color: var(--accent); font-weight: 600; }
.numbers dd.hint { font-size: .8125rem; letter-spacing: 0; color: var(--accent); }
.figures { border-top: 1px solid var(--line); margin-top: 1.5rem; }
.figures div { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; gap: 0 1.5rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
.figures dt { color: var(--muted); }

nav ul { list-style: none; margin: 0 0 2.5rem; padding: 0; columns: 18rem; column-gap: 2rem; max-width: none; font-size: .9375rem; }
nav li { margin: 0 0 .3rem; break-inside: avoid; }

.scroll { overflow-x: auto; margin: 0 0 1.4rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; font-size: .9375rem; line-height: 1.4; }
table:not(.pictured) { width: auto; min-width: min(100%, 34rem); }
caption { text-align: left; color: var(--muted); font-size: .875rem; padding: 0 0 .5rem; }
caption span { display: block; max-width: min(68ch, 100vw - 2rem); }
th, td { text-align: left; vertical-align: middle; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; color: var(--muted); font-weight: 500; font-size: .8125rem; border-bottom-color: var(--strong); }
tbody th { font-weight: 500; min-width: 9rem; overflow-wrap: anywhere; }
td.num, th.num { text-align: right; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
thead th.num { white-space: normal; min-width: 4.5rem; }
th button { border: 0; padding: 0; background: none; color: inherit; font-weight: inherit; text-align: inherit; text-decoration: underline dotted; text-underline-offset: .25em; }
th[aria-sort] button { color: var(--ink); text-decoration: none; }
th[aria-sort='ascending'] button::after { content: ' \\2191'; }
th[aria-sort='descending'] button::after { content: ' \\2193'; }
td small, tbody th small { display: block; line-height: 1.3; }

th.bar, td.bar { width: 36%; min-width: 10rem; padding: 0; position: relative; }
th.bar + th, td.bar + td { padding-left: 1.1rem; }

.pictured td:not(.bar) { white-space: nowrap; }
td.text { min-width: 16rem; }
tr:has(> td.text) > * { vertical-align: top; }
.plain.pictured { min-width: 44rem; }
.plain.pictured thead th.num { min-width: 6rem; }
td.bar svg { position: absolute; inset: 0; width: 100%; height: 100%; }
th.bar svg { display: block; width: 100%; height: 18px; overflow: visible; }
svg { overflow: visible; }
svg text { font: .75rem var(--sans); fill: var(--muted); text-anchor: middle; font-variant-numeric: tabular-nums; }
svg text.y { text-anchor: end; }
.grid { stroke: var(--line); stroke-width: 1; }
.zero { stroke: var(--strong); stroke-width: 1.5; }
.asked { stroke: var(--warm); stroke-width: 1.5; stroke-dasharray: 5 4; }
.range { stroke: var(--accent); stroke-width: 3; }
.end { fill: var(--accent); }
.dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.dot.second { fill: var(--paper); stroke: var(--ink); }

figure { margin: 0 0 1.6rem; }
figcaption { font-size: .875rem; color: var(--muted); }
.key, .shades { list-style: none; padding: 0; margin: .5rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; max-width: none; }
.key strong { color: var(--ink); font-variant-numeric: tabular-nums; }
.sample, .swatch { display: inline-block; vertical-align: -.1em; margin-right: .25rem; }
.whole > svg { display: block; width: 100%; }
.best { fill: var(--accent); }
.others { fill: color-mix(in oklab, var(--accent) 38%, var(--paper)); }
.nobody { fill: url(#hatch); stroke: var(--strong); stroke-width: 1; }
.hatch { stroke: var(--strong); stroke-width: 2; }
.lines figcaption { color: var(--ink); font-weight: 500; margin-bottom: .8rem; }
.lines .key { color: var(--muted); font-weight: 400; }
p.x, p.y { font-size: .8125rem; color: var(--muted); margin: 0 0 .5rem; }
p.x { text-align: center; max-width: none; margin: 1.7rem 0 0; }
.plot { padding: 0 .8rem 0 3.2rem; }
.plot > svg { display: block; width: 100%; }
.line { fill: none; stroke: var(--accent); stroke-width: 2; vector-effect: non-scaling-stroke; }
.line.second { stroke: var(--ink); stroke-dasharray: 1 4; stroke-linecap: round; }
.line.asked { stroke: var(--warm); stroke-width: 1.5; stroke-dasharray: 5 4; }
.band { fill: color-mix(in oklab, var(--muted) 16%, transparent); }

dl.texts { display: grid; gap: .2rem; margin: .3rem 0 0; }
dl.texts dt { font-size: .8125rem; color: var(--muted); }
dl.texts pre { padding: .5rem .7rem; margin: 0 0 .4rem; }
td details { margin: .2rem 0 0; }
details { margin: 0 0 1.2rem; }
summary { cursor: pointer; color: var(--accent); padding: .2rem 0; }
details[open] > summary { margin-bottom: .6rem; }
form.filter { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; margin: 0 0 1rem; }
form.filter label { display: grid; font-size: .875rem; color: var(--muted); }
form.filter :is(select, input) { color: var(--ink); height: 2.2rem; }
form.filter output { line-height: 2.2rem; }
output { font-variant-numeric: tabular-nums; color: var(--ink); }
footer { border-top: 1px solid var(--line); padding-top: 1rem; color: var(--muted); font-size: .875rem; }
${HEAT_STYLES}
@media (max-width: 40rem) {
  .figures div { grid-template-columns: 1fr; }
  .stacks, .stacks :is(caption, thead, tbody) { display: block; }
  .stacks tr { display: grid; grid-template-columns: 1fr 1fr; border-bottom: 1px solid var(--line); }
  .stacks.pictured { min-width: 0; }
  .stacks.pictured tr { grid-template-columns: 1fr 3.6rem 6.6rem; }
  .stacks :is(thead, tbody) :is(th, td) { border-bottom: 0; min-width: 0; padding: .5rem .8rem .1rem 0; align-self: end; }
  .stacks tbody :is(th, td) { align-self: start; }
  .stacks :is(thead, tbody) :is(.num, .bar, .text) { padding-right: 0; }
  .stacks :is(th, td):is(.bar, .text) { grid-column: 1 / -1; width: 100%; }
  .stacks td.bar { height: 1.7rem; }
  .stacks td.text { padding-bottom: .6rem; }
}
${PRINT_STYLES}`;

;// CONCATENATED MODULE: ./build/report/html/page.js
























/**
 * The report for whoever has to defend the decision: one HTML page that needs nothing else, neither network nor
 * scripts (those only sort, filter and switch colours). Pure: the same evaluation gives the same bytes.
 *
 * @param showText  whether questions and answers may be shown; otherwise ids and numbers alone
 */
function renderHtml(evaluation, showText) {
    const report = { evaluation, story: (0,story/* tell */.q)(evaluation, marked), showText };
    const sections = [
        comparisonSection(report),
        pictureSection(report),
        policiesSection(report),
        auditSection(report),
        modelsSection(report),
        slicesSection(report),
        formatsSection(report),
        fewModelsSection(report),
        correlationSection(report),
        luckSection(report),
        routerCeilingSection(report),
        costSection(report),
        judgesSection(report),
        selfCheckSection(report),
        methodSection(report),
        inputsSection(report),
    ].filter((section) => section !== null);
    return `<!doctype html>\n${page(report, sections).toString()}\n`;
}
function page(report, sections) {
    return markup `<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="β certificate ${generated/* VERSION */.xv}">
<title>${(0,story/* tell */.q)(report.evaluation, (text) => (0,report_escape/* visible */.RK)(text)).headline}</title>
<style>${trusted(STYLES)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><span class="brand">β certificate</span><button type="button" id="theme" hidden>Dark colours</button></header>
<main id="main" tabindex="-1">
${verdictSection(report)}
${contents(sections)}
${sections.map(({ id, title, body }) => markup `<section id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${title}</h2>\n${body}</section>\n`)}
</main>
<footer><p>β certificate ${generated/* VERSION */.xv}. Names and ids come from the results. This page loads nothing and sends nothing.</p></footer>
<script>${trusted(SCRIPT)}</script></body></html>`;
}
function contents(sections) {
    const links = sections.map(({ id, title }) => markup `<li><a href="#${id}">${title}</a></li>`);
    return markup `<nav aria-label="Contents"><ul>${links}</ul></nav>`;
}
/** Nothing may be loaded, and nothing may run but this page's own style sheet and script, by their hashes. */
function policy() {
    return [
        "default-src 'none'",
        `style-src ${hashOf(STYLES)}`,
        `script-src ${hashOf(SCRIPT)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
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
