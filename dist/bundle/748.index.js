export const id = 748;
export const ids = [748];
export const modules = {
2748:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
commentLevels: () => ( commentLevels),
fullLevels: () => ( fullLevels)
});
var numbers = __webpack_require__(3650);
var version = __webpack_require__(9780);
var report_escape = __webpack_require__(9924);
var blocks = __webpack_require__(6907);
var model_changes = __webpack_require__(6964);
var audit_text = __webpack_require__(7028);
var sections_all = __webpack_require__(401);
var all_wrong = __webpack_require__(9865);
var inputs = __webpack_require__(4733);
var method = __webpack_require__(5223);
var model_summary = __webpack_require__(8400);
var model_text = __webpack_require__(7650);
var words = __webpack_require__(9668);
var report_readings = __webpack_require__(5170);
;
function markdownText(text) {
return (0,model_text.gj)(text, {
words: (words) => words,
name: report_escape.aY,
message: report_escape.em,
code: (name) => `\`${name}\``,
strong: (words) => `**${words}**`,
});
}
function foldedSections(sections, most) {
return sections.map(({ title, blocks }) => foldedText(title, markdownBlocks(blocks, most)));
}
function foldedText(title, content) {
return content === '' ? '' : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function markdownBlocks(blocks, most) {
return blocks
.map((block) => blockText(block, most))
.filter((text) => text !== '')
.join('\n\n');
}
function blockText(block, most) {
switch (block.kind) {
case 'paragraph':
return block.heading === true ? `**${markdownText(block.text)}**` : markdownText(block.text);
case 'list':
return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
case 'code':
return (0,report_escape.DV)(block.text);
case 'table':
return most === 0 ? '' : tableText(block, most);
case 'folded':
return foldedText(block.title, markdownBlocks(block.blocks, most));
default:
return '';
}
}
function tableText({ columns, rows, allIn = 'certificate.json' }, most) {
const kept = columns.map(({ kind }) => kind !== 'picture');
const line = (cells) => `| ${cells.filter((_, i) => kept[i]).join(' | ')} |`;
const shown = rows.length <= most ? rows : rows.slice(0, most);
const text = [
line(columns.map(({ head }) => markdownText(head))),
line(columns.map(({ kind }) => (kind === 'number' ? '--:' : ':--'))),
...shown.map((row) => line(row.map(cellText))),
].join('\n');
const rest = rows.length - shown.length;
return rest > 0 ? `${text}\n\n\u2026 and ${(0,numbers.nd)(rest)} more in \`${allIn}\`.` : text;
}
function cellText(cell) {
if (cell === null)
return '';
if (typeof cell === 'string')
return markdownText(cell);
if (!('text' in cell))
return '';
return markdownText(cell.text) + (cell.note === undefined ? '' : ` (${markdownText(cell.note)})`);
}
;
const MAX_WARNINGS = 2;
const MAX_IDS = 5;
const COMMENT_ROWS = [10, 4, 0];
const FULL_ROWS = [Infinity, 100, 20];
const IN_EVIDENCE = ['policies', 'saving', 'samples', 'models', 'groups', 'few-models'];
function commentLevels(evaluation) {
const summary = (0,model_summary.Y)(evaluation);
return COMMENT_ROWS.map((most) => (stamp) => joined(opening(summary, stamp), most === 0 ? [] : folds(evaluation, summary, most)));
}
function fullLevels(evaluation) {
const summary = (0,model_summary.Y)(evaluation);
return [
...FULL_ROWS.map((most) => (stamp) => joined(opening(summary, stamp), [
...moreWarnings(summary).map((block) => markdownBlocks([block], most)),
...foldedSections((0,sections_all.sectionsOf)(evaluation), most),
])),
...commentLevels(evaluation),
];
}
function joined(head, parts) {
return `${[head, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}
function opening(summary, stamp) {
const { sign, heading, line, warnings, saving, picture, steps, changes, passed, gate, basis } = summary;
const parts = [
`### ${sign} ${markdownText(heading)}`,
markdownText(line),
...warnings.slice(0, MAX_WARNINGS).map((text) => `\u26a0\ufe0f ${markdownText(text)}`),
markdownText(saving),
picture === '' ? '' : (0,report_escape.DV)(picture),
changes.length === 0
? ''
: tableText({ columns: model_changes.FK, rows: changes.map(({ cells }) => cells) }, Infinity),
steps.length === 0 ? '' : `**Do next**\n${steps.map((step, i) => `${i + 1}. ${markdownText(step)}`).join('\n')}`,
[`Gate ${passed ? 'passed' : 'failed'}: ${markdownText(gate)}`, markdownText(basis), stamp]
.filter((text) => text !== '')
.join(' \u00b7 '),
];
return parts.filter((part) => part !== '').join('\n\n');
}
function folds(evaluation, summary, most) {
const sections = (0,sections_all.sectionsOf)(evaluation);
const evidence = sections.filter(({ id }) => IN_EVIDENCE.includes(id));
return [
foldedText('Evidence: policies, models, how many are enough', evidence.map((section) => withTitle(section, most)).join('\n\n')),
missed(evaluation, most),
foldedText('Method and settings', markdownBlocks(methodBlocks(evaluation, summary), most)),
];
}
function withTitle({ title, blocks }, most) {
const flat = blocks.flatMap((block) => block.kind === 'folded' ? block.blocks.filter(({ kind }) => kind === 'table').slice(0, 1) : [block]);
return `**${title}**\n\n${markdownBlocks(flat, most)}`;
}
function missed(evaluation, most) {
const { audit, certificate, adjudicated } = evaluation;
const { count, queries } = certificate.allWrong;
if (count === 0)
return '';
const suspects = (audit?.items ?? []).filter((item) => item.kind === 'all-wrong' && item.class !== 'unexplained');
const ids = [...new Set([...suspects.map(({ query }) => query), ...queries])];
const sentence = audit === null || adjudicated?.unsettled === 0 ? '' : (0,audit_text.d6)(audit, certificate);
return foldedText(`${(0,numbers.hS)(count, 'question', 'questions')} every model missed`, markdownBlocks([
...(0,blocks.FY)(sentence),
...(audit === null ? [] : (0,all_wrong.B)(audit, evaluation)),
...(0,blocks.FY)(`${(0,model_text.KE)(ids, MAX_IDS, count)}. All of them, with the evidence, are in the full report.`),
], most));
}
function methodBlocks(evaluation, summary) {
const { certificate, files, settings } = evaluation;
const readings = (0,report_readings.i)(files).map((line) => `Read: ${(0,model_text.vI)(line, 300)}`);
return [
...moreWarnings(summary),
...(0,blocks.p_)([...(0,inputs.Z)(evaluation), ...readings]),
...(0,blocks.FY)((0,words.Fv)(certificate)),
...(0,method.O)(evaluation),
...(0,blocks.FY)(`${(0,words.JV)(settings)} \u03b2 certificate ${version.x}.`),
];
}
function moreWarnings({ warnings }) {
return (0,blocks.p_)(warnings.slice(MAX_WARNINGS).map((text) => `\u26a0\ufe0f ${text}`));
}
})
};
