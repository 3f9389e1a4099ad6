export const id = 211;
export const ids = [211];
export const modules = {
 7211:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  certify: () => ( certify),
  readResults: () => ( readResults),
  renderMarkdown: () => ( renderMarkdown)
});
var bits = __webpack_require__(674);
var files = __webpack_require__(8040);
var comment = __webpack_require__(2748);
var evaluate = __webpack_require__(8772);
var errors = __webpack_require__(5145);
var settings = __webpack_require__(7312);
var table = __webpack_require__(9526);
;
function settingsOf(options) {
    const kinds = new Map(table.SG.map(({ name, kind }) => [name, kind]));
    for (const name of Object.keys(options)) {
        if (!kinds.has(name))
            throw new errors.yo(`there is no option ${(0,errors.hD)(name)}.`, 'docs/inputs.md lists all of them.');
    }
    return (0,settings.P$)((name) => {
        const value = Object.hasOwn(options, name) ? options[name] : (0,table.HA)(name);
        return typeof value === 'object' ? value.join(kinds.get(name)?.isRepeated === true ? '\n' : ',') : String(value);
    });
}
;
function checkMatrix({ queries, models, counts }) {
    const seen = new Set();
    for (const [q, id] of queries.entries()) {
        if (typeof id !== 'string' || id === '' || seen.has(id)) {
            throw new errors.yo(`\`queries[${q}]\` is ${(0,errors.hD)(id)}.`, 'Give each query a text of its own.');
        }
        seen.add(id);
    }
    for (const [name, cells] of [...Object.entries(models), ...(counts === undefined ? [] : [['', counts]])]) {
        const what = name === '' ? '`counts`' : `\`models\`: ${(0,errors.hD)(name)}`;
        if (cells.length !== queries.length) {
            throw new errors.yo(`${what} has ${cells.length} entries for ${queries.length} queries.`, 'Give one entry for each query; null stands for none.');
        }
        const isCell = name === '' ? isCount : isOutcome;
        const wrong = cells.findIndex((cell) => !isCell(cell));
        if (wrong !== -1) {
            throw new errors.yo(`${what} has ${(0,errors.hD)(cells[wrong])} for the query ${(0,errors.hD)(queries[wrong])}.`, name === '' ? 'Give whole numbers from 1 on.' : 'Give true, false, a number, "error", "unscored" or null.');
        }
    }
}
function isOutcome(cell) {
    return typeof cell === 'boolean' || cell === null || Number.isFinite(cell) || cell === 'error' || cell === 'unscored';
}
function isCount(count) {
    return Number.isInteger(count) && count >= 1;
}
;
const SILENT = { file: () => undefined, stage: () => undefined };
const EVALUATIONS = new WeakMap();
async function certify(of, options = {}) {
    const evaluation = isPaths(of) ? await evaluationOf(of, options) : await evaluationOfMatrix(of, options);
    const certificate = JSON.parse((0,files.ut)(evaluation));
    EVALUATIONS.set(certificate, evaluation);
    return certificate;
}
async function readResults(paths, options = {}) {
    const { matrix, columns } = await evaluationOf(paths, { ...options, diagnostics: false });
    const rows = [];
    (0,bits.qs)(matrix.universe, (row) => rows.push(row));
    const cell = (column, row) => {
        if ((0,bits.c0)(column.graded, row))
            return (0,bits.c0)(column.right, row);
        if ((0,bits.c0)(column.errored, row))
            return 'error';
        return (0,bits.c0)(column.unscored, row) ? 'unscored' : null;
    };
    return {
        queries: rows.map((row) => matrix.id(row)),
        models: Object.fromEntries(columns.map((column) => [column.name, rows.map((row) => cell(column, row))])),
        ...(matrix.weights === null ? {} : { counts: rows.map((row) => matrix.weights[row]) }),
    };
}
function renderMarkdown(certificate) {
    const evaluation = EVALUATIONS.get(certificate);
    if (evaluation === undefined)
        throw new TypeError('renderMarkdown takes what certify returned, not a copy of it');
    return (0,comment.h)(evaluation)[0]('');
}
function isPaths(of) {
    return typeof of === 'string' || Array.isArray(of);
}
function runContext() {
    return { cwd: process.cwd(), environment: process.env, token: '' };
}
function evaluationOf(paths, options) {
    const results = typeof paths === 'string' ? paths : paths.join('\n');
    return (0,evaluate._)(settingsOf({ ...options, results }), runContext(), SILENT);
}
function evaluationOfMatrix(matrix, options) {
    checkMatrix(matrix);
    const settings = settingsOf({ ...options, results: 'matrix' });
    const models = Object.entries(matrix.models);
    return (0,evaluate.f)(function* () {
        for (const [q, id] of matrix.queries.entries()) {
            const count = matrix.counts?.[q];
            for (const [model, cells] of models) {
                const result = cells[q] ?? 'missing';
                yield { model, id, result, line: q + 1, ...(count === undefined ? {} : { count }) };
            }
        }
    }, settings, runContext(), SILENT);
}
 })
};
