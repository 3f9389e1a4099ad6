export const id = 644;
export const ids = [644];
export const modules = {
7644:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
renderHtml: () => ( renderHtml)
});
var base_numbers = __webpack_require__(3650);
var version = __webpack_require__(9780);
var sections_all = __webpack_require__(401);
var model_summary = __webpack_require__(8400);
var report_escape = __webpack_require__(9924);
;
class Markup {
#text;
constructor(text) {
this.#text = text;
}
toString() {
return this.#text;
}
}
function markup(parts, ...values) {
let text = parts[0];
for (const [i, value] of values.entries()) {
if (/=\s*$/.test(parts[i]))
throw new Error(`An attribute stands without quotes: ${parts[i]}`);
text += rendered(value) + parts[i + 1];
}
return new Markup(text);
}
function trusted(text) {
return new Markup(text);
}
function foreign(text) {
return new Markup((0,report_escape.qy)(text));
}
function foreignLines(text, most) {
const cut = text.length > most ? `${text.slice(0, most)}\u2026` : text;
return new Markup(cut
.split(/\r\n|\n|\r/)
.map((line) => (0,report_escape._s)(line.replaceAll('\t', '  '), Infinity))
.join('\n'));
}
function rendered(value) {
if (value === null)
return '';
if (value instanceof Markup)
return value.toString();
if (typeof value === 'object')
return value.map(rendered).join('');
return (0,report_escape._s)(String(value), Infinity);
}
var model_text = __webpack_require__(7650);
;
function prose(text) {
return markup `${(0,model_text.Ly)(text).map(span)}`;
}
function span({ kind, text }) {
switch (kind) {
case 'words':
return text;
case 'name':
return markup `<b class="n">${foreign(text)}</b>`;
case 'code':
return markup `<code>${text}</code>`;
case 'strong':
return markup `<strong>${text}</strong>`;
case 'message':
return said(text);
}
}
const QUOTED = /"((?:[^"\\]|\\.)*)"|`([^`"]*)`/g;
function said(text) {
const pieces = [];
let end = 0;
for (const match of text.matchAll(QUOTED)) {
const [all, name, code] = match;
pieces.push(text.slice(end, match.index));
pieces.push(name === undefined ? markup `<code>${code}</code>` : markup `<b class="n">${foreign(name)}</b>`);
end = match.index + all.length;
}
return [...pieces, text.slice(end)];
}
function wordsOf(text) {
const same = (part) => part;
return (0,model_text.gj)(text, { words: same, name: same, code: same, strong: same, message: same });
}
;
const SLACK = 1e-9;
function stepOf([low, high], count) {
const places = Math.floor(Math.log10((high - low) / count));
const power = 10 ** places;
const rough = (high - low) / count / power;
return power * (rough >= Math.sqrt(50) ? 10 : rough >= Math.sqrt(10) ? 5 : rough >= Math.SQRT2 ? 2 : 1);
}
function linearScale(domain, [from, to], count, isRounded = false) {
const step = stepOf(domain, count);
const [first, last] = isRounded
? [Math.floor(domain[0] / step + SLACK), Math.ceil(domain[1] / step - SLACK)]
: [Math.ceil(domain[0] / step - SLACK), Math.floor(domain[1] / step + SLACK)];
const [low, high] = isRounded ? [first * step, last * step] : domain;
const digits = Math.max(0, -Math.floor(Math.log10(step) + SLACK));
return {
at: (value) => from + ((value - low) / (high - low)) * (to - from),
ticks: Array.from({ length: last - first + 1 }, (_, i) => {
const label = ((first + i) * step).toFixed(digits);
return { value: Number(label), label: label.replace(/^-(?=0\.?0*$)/, '').replace('-', base_numbers.N5) };
}),
};
}
function logScale(domain, [from, to]) {
const [low, high] = [Math.floor(Math.log10(domain[0])), Math.ceil(Math.log10(domain[1]))];
const every = Math.ceil((high - low) / 8);
const values = Array.from({ length: high - low + 1 }, (_, i) => low + i)
.filter((power) => (power - low) % every === 0)
.flatMap((power) => (high - low <= 2 && power < high ? [1, 2, 5] : [1]).map((times) => Number(`${times}e${power}`)));
return {
at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
ticks: values.map((value) => ({ value, label: String(value) })),
};
}
;
function percentAxis(values, lines = {}) {
const marks = [lines.zero, lines.asked, lines.ceiling].filter((x) => x !== undefined);
const finite = [...values, ...marks].filter(Number.isFinite).map((x) => 100 * x);
const [low, high] = [Math.min(...finite), Math.max(...finite)];
const room = Math.max(0.04 * (high - low), 0.1);
const scale = linearScale([low === 0 ? -room / 2 : low - room, high + room], [0, 100], 5);
const at = (value) => percentage(scale.at(100 * value));
return {
at,
ticks: scale.ticks.map(({ value, label }) => ({ at: percentage(scale.at(value)), label })),
lines: ['zero', 'asked', 'ceiling'].flatMap((kind) => {
const value = lines[kind];
return value === undefined ? [] : [{ at: at(value), kind }];
}),
};
}
function percentage(x) {
return `${Number(x.toFixed(2))}%`;
}
function axisLabels({ ticks }) {
return markup `<svg class="axis" aria-hidden="true" focusable="false">${ticks.map(({ at, label }) => markup `<text x="${at}" y="14">${label}</text>`)}</svg>`;
}
function axisLines({ ticks, lines }) {
return markup `${ticks.map(({ at }) => line(at, 'grid'))}${lines.map(({ at, kind }) => line(at, kind))}`;
}
function line(at, kind) {
return markup `<line class="${kind}" x1="${at}" x2="${at}" y1="0" y2="100%"/>`;
}
;
const STEPS = 10;
function heatMap({ id, title, finding, values, names }) {
const size = names.length;
const paths = new Map();
const listed = [];
for (let i = 0; i < size; i++) {
for (let j = 0; j < size; j++) {
if (i === j)
continue;
const value = values[i * size + j];
const step = Math.round(STEPS * value);
paths.set(step, `${paths.get(step) ?? ''}M${j} ${i}h1v1h-1z`);
if (j > i)
listed.push(String(Math.round(100 * value)));
}
}
const every = [1, 2, 5, 10, 20].find((step) => size / step <= 18) ?? 50;
const numbered = Array.from({ length: size }, (_, i) => i).filter((i) => i === 0 || (i + 1) % every === 0);
const middle = (i) => percentage((100 * (i + 0.5)) / size);
const label = (i) => `${i + 1}. ${(0,report_escape.RK)(names[i])}`;
const options = names.map((_, i) => markup `<option value="${i}">${label(i)}</option>`);
const axes = numbered.map((i) => markup `<text x="${middle(i)}" y="-5" data-tip="${label(i)}" tabindex="0" role="img" aria-label="${label(i)}">${i + 1}</text><text class="y" x="-6" y="${middle(i)}" dy="4" data-tip="${label(i)}">${i + 1}</text>`);
return markup `<figure class="heat" id="pairs" data-values="${listed.join(' ')}"><div class="map"><svg role="group" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${wordsOf(finding)}</desc>
<rect class="frame" width="100%" height="100%"/><svg id="${id}-cells" viewBox="0 0 ${size} ${size}" width="100%" height="100%">${[...paths].sort(([a], [b]) => a - b).map(([step, path]) => markup `<path class="${shade(step)}" d="${path}"/>`)}</svg>
${axes}</svg></div><figcaption><p>${prose(finding)}</p>${shadeKey()}<div class="lookup" hidden><label>Correlation of <select id="pair-a">${options}</select></label> <label>and <select id="pair-b">${options}</select></label> <output id="pair-value" for="pair-a pair-b"></output></div></figcaption></figure>`;
}
function shadeKey() {
const shown = [-6, -4, -2, 0, 2, 4, 6, 8, 10];
return markup `<ul class="shades">${shown.map((step) => markup `<li><svg class="swatch" aria-hidden="true" focusable="false" width="18" height="12"><rect class="${shade(step)}" width="18" height="12"/></svg> ${(step / STEPS).toFixed(1).replace('-', base_numbers.N5)}</li>`)}</ul>`;
}
function shade(step) {
return step < 0 ? `n${-step}` : `p${step}`;
}
;
const HEIGHT = 240;
const WIDE = 30;
function lineChart(chart) {
const points = chart.series.flatMap((series) => series.points);
const [first, last] = [Math.min(...points.map((p) => p.x)), Math.max(...points.map((p) => p.x))];
const across = first === last ? [first - 1, last + 1] : [first, last];
const x = linearScale(across, [0, 100], Math.min(8, Math.max(1, last - first)));
const y = verticalScale([
...points.flatMap((p) => [p.y, p.low ?? p.y, p.high ?? p.y]),
...(chart.reference === undefined ? [] : [chart.reference.y]),
]);
const left = (value) => percentage(x.at(value));
const top = (value) => Number(y.at(value).toFixed(1));
const columns = x.ticks.filter(({ value }) => Number.isInteger(value));
return markup `<figure class="lines"><figcaption>${chart.title}<ul class="key">${chart.series.map((series) => key(series.stroke, series.name))}${chart.reference === undefined ? null : key('asked', chart.reference.name)}</ul></figcaption>
<p class="y">${chart.y}</p><div class="plot"><svg role="group" aria-labelledby="${chart.id}-title ${chart.id}-desc" height="${HEIGHT}">
<title id="${chart.id}-title">${chart.title}</title><desc id="${chart.id}-desc">${chart.finding}</desc>
${y.ticks.map(({ value, label }) => markup `<line class="grid" x1="0" x2="100%" y1="${top(value)}" y2="${top(value)}"/><text class="y" x="-8" y="${top(value) + 4}">${label}</text>`)}
${columns.map(({ value }) => markup `<line class="grid" x1="${left(value)}" x2="${left(value)}" y1="${HEIGHT}" y2="${HEIGHT + 5}"/><text x="${left(value)}" y="${HEIGHT + 18}">${value}</text>`)}
${chart.reference === undefined ? null : markup `<line class="asked" x1="0" x2="100%" y1="${top(chart.reference.y)}" y2="${top(chart.reference.y)}"/>`}
<svg class="paths" viewBox="0 0 100 ${HEIGHT}" width="100%" height="${HEIGHT}" preserveAspectRatio="none">${chart.series.map((series) => paths(series, x, y))}</svg>
${chart.series.map(({ points: shown, stroke }) => (shown.length > 25 ? null : shown.map((p) => markup `<circle class="dot ${stroke}" cx="${left(p.x)}" cy="${top(p.y)}" r="3" tabindex="0" role="img" aria-label="${p.says}" data-tip="${p.says}"/>`)))}</svg></div>
<p class="x">${chart.x}</p></figure>`;
}
function verticalScale(values) {
const finite = values.filter(Number.isFinite);
const [low, high] = [Math.min(...finite), Math.max(...finite)];
if (low > 0 && high / low > WIDE)
return logScale([low, high], [HEIGHT, 0]);
return linearScale([Math.min(0, low), high > Math.min(0, low) ? high : low + 1], [HEIGHT, 0], 5, true);
}
function paths({ points, stroke }, x, y) {
const banded = points.filter((p) => p.low !== undefined && p.high !== undefined);
const place = (p, value) => `${Number(x.at(p.x).toFixed(2))},${Number(y.at(value).toFixed(2))}`;
const band = [...banded.map((p) => place(p, p.high)), ...banded.map((p) => place(p, p.low)).reverse()].join('L');
const path = points.map((p) => place(p, p.y)).join('L');
return markup `${band === '' ? null : markup `<path class="band" d="M${band}Z"/>`}<path class="line ${stroke}" d="M${path}"/>`;
}
function key(stroke, name) {
return markup `<li><svg class="sample" aria-hidden="true" focusable="false" width="28" height="10"><line class="line ${stroke}" x1="0" x2="28" y1="5" y2="5"/></svg> ${name}</li>`;
}
;
function wholeBar({ parts }) {
const total = parts.reduce((sum, { queries }) => sum + queries, 0);
let before = 0;
const drawn = parts.map(({ look: kind, queries }) => {
const left = (100 * before) / total;
before += queries;
const width = (100 * queries) / total;
return markup `<rect class="${kind}" x="${percentage(left)}" width="${percentage(width)}" height="100%"/>`;
});
return markup `<figure class="whole"><svg aria-hidden="true" focusable="false" height="22"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" x2="0" y1="0" y2="6"/></pattern></defs>${drawn}</svg>
<figcaption><ul class="key">${parts.map(({ look: kind, name, queries }) => markup `<li><svg class="sample" aria-hidden="true" focusable="false" width="14" height="14"><rect class="${kind}" width="14" height="14"/></svg> ${prose(name)}: <strong>${(0,base_numbers.nd)(queries)}</strong> (${(0,base_numbers.KN)(queries / total, 1)}%)</li>`)}</ul></figcaption></figure>`;
}
;
function estimateBar(axis, estimate, tip) {
const shown = estimate === null || tip === '' ? null : markup ` data-tip="${tip}"`;
return markup `<svg aria-hidden="true" focusable="false"${shown}>${axisLines(axis)}${estimate === null ? null : drawn(axis, estimate)}</svg>`;
}
function drawn(axis, { point, interval, limit }) {
const dot = markup `<circle class="${limit ? 'dot limit' : 'dot'}" cx="${axis.at(point)}" cy="50%" r="4"/>`;
if (interval === null)
return dot;
const [low, high] = interval.map(axis.at);
const end = limit ? markup `<rect class="end" x="${high}" y="15%" width="3" height="70%"/>` : null;
return markup `<line class="range" x1="${low}" x2="${high}" y1="50%" y2="50%"/>${end}${dot}`;
}
;
const CLASS = { name: 'word', word: 'word', number: 'num', text: 'text', picture: 'bar' };
function table(of, texts) {
const { id, caption, columns, rows, classes, stacks = false } = of;
const axis = axisOf(of);
const label = `${stacks ? 'stacks' : 'plain'}${columns.some(({ kind }) => kind === 'picture') ? ' pictured' : ''}`;
const head = columns.map((column) => headCell(column, axis));
const body = rows.map((row, r) => {
const cells = row.map((cell, i) => columns[i].kind === 'picture' ? pictureCell(cell, axis, table_said(of, row, i)) : bodyCell(columns[i], cell, texts));
const filtered = classes === undefined ? null : markup ` data-class="${classes[r]}"`;
return markup `<tr role="row"${filtered}>${cells}</tr>\n`;
});
return markup `${filter(of)}<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption"><table id="${id}" class="${label}" role="table"><caption id="${id}-caption"><span>${prose(caption)}</span></caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">${body}</tbody></table></div>`;
}
function axisOf({ columns, rows, lines = {} }) {
const place = columns.findIndex(({ kind }) => kind === 'picture');
if (place < 0)
return null;
const estimates = rows.map((row) => row[place]).filter(isEstimate);
return percentAxis(estimates.flatMap(({ point, interval }) => [point, ...(interval ?? [])]), lines);
}
function isEstimate(cell) {
return typeof cell === 'object' && cell !== null && 'point' in cell;
}
function headCell({ head, kind, sortable, sorted }, axis) {
const sort = sortable ? markup ` data-sort="${CLASS[kind]}"` : null;
const order = sorted === undefined ? null : markup ` aria-sort="${sorted}"`;
const shown = kind === 'picture' ? markup `<span class="hidden">Drawn</span>${axisLabels(axis)}` : prose(head);
const named = wordsOf(head) === '' && kind !== 'picture' ? markup `<span class="hidden">What</span>` : null;
return markup `<th scope="col" role="columnheader" class="${CLASS[kind]}"${sort}${order}>${shown}${named}</th>`;
}
function table_said({ columns }, row, picture) {
const numbers = columns.slice(0, picture).flatMap(({ head, kind }, i) => {
const cell = row[i];
return kind === 'number' && typeof cell === 'string' && cell !== '' ? [`${wordsOf(head)} ${wordsOf(cell)}`] : [];
});
return numbers.join(', ');
}
function pictureCell(cell, axis, tip) {
return markup `<td role="cell" class="bar">${estimateBar(axis, isEstimate(cell) ? cell : null, tip)}</td>`;
}
function bodyCell({ kind, head }, cell, texts) {
const content = contentOf(cell, texts);
if (kind === 'name')
return markup `<th scope="row" role="rowheader">${content}</th>`;
const label = wordsOf(head);
const attribute = kind === 'text' || label === '' ? null : markup ` data-head="${label}"`;
return markup `<td role="cell"${kind === 'word' ? null : markup ` class="${CLASS[kind]}"`}${attribute}>${content}</td>`;
}
function contentOf(cell, texts) {
if (cell === null || isEstimate(cell))
return null;
if (typeof cell === 'string')
return prose(cell);
const note = cell.note === undefined ? null : markup ` <small>${prose(cell.note)}</small>`;
return markup `${prose(cell.text)}${note}${texts.show(cell.texts)}`;
}
function filter({ id, classes, classLabels = [] }) {
if (classes === undefined)
return null;
const options = classLabels.map(([value, label]) => markup `<option value="${value}">${label}</option>`);
const choice = classLabels.length < 2
? null
: markup `<label>Looks like <select name="class"><option value="">anything</option>${options}</select></label>`;
return markup `<form class="filter" data-filters="${id}" hidden>${choice}<label>Id contains <input type="search" name="text" autocomplete="off"></label><output aria-live="polite"></output></form>`;
}
;
function htmlSection({ id, title, blocks }, texts) {
return markup `<section id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${title}</h2>\n${htmlBlocks(blocks, texts)}</section>\n`;
}
function htmlBlocks(blocks, texts) {
return blocks.map((block) => blockOf(block, texts));
}
function blockOf(block, texts) {
switch (block.kind) {
case 'paragraph':
return block.heading === true ? markup `<h3>${prose(block.text)}</h3>` : markup `<p>${prose(block.text)}</p>`;
case 'list':
return markup `<ul>${block.items.map((item) => markup `<li>${prose(item)}</li>`)}</ul>`;
case 'code':
return markup `<pre class="code"><code>${block.text}</code></pre>`;
case 'table':
return table(block, texts);
case 'folded':
return markup `<details><summary>${block.title}</summary>${htmlBlocks(block.blocks, texts)}</details>`;
default:
return render_drawn(block);
}
}
function render_drawn(block) {
switch (block.kind) {
case 'whole':
return wholeBar(block);
case 'lines':
return lineChart(block);
case 'heat':
return heatMap(block);
}
}
;
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
  const AT_ONCE = 25;
  const page = (table) => {
    let fitting = 0;
    for (const row of table.tBodies[0].rows) {
      const fits = row.dataset.out === undefined;
      if (fits) fitting += 1;
      row.hidden = !fits;
      row.classList.toggle('later', fits && table.dataset.all === undefined && fitting > AT_ONCE);
    }
    if (table.more === undefined) return;
    table.more.hidden = table.dataset.all !== undefined || fitting <= AT_ONCE;
    table.more.textContent = 'Show all ' + fitting + ' rows';
  };
  for (const table of document.querySelectorAll('.scroll > table')) {
    if (table.tBodies[0].rows.length <= AT_ONCE) continue;
    table.more = document.createElement('button');
    table.more.type = 'button';
    table.more.className = 'more';
    table.more.addEventListener('click', () => { table.dataset.all = ''; page(table); });
    table.parentNode.after(table.more);
    page(table);
  }

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
    page(table);
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
        if (fits) { shown += 1; delete item.dataset.out; } else item.dataset.out = '';
      });
      page(byId(form.dataset.filters));
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
      out.textContent = i === j ? 'is 1: the same model' : 'is ' + value.toFixed(2).replace('-', '\\u2212');
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

  const tip = byId('tip');
  const showTip = ({ target }) => {
    const of = target.closest && target.closest('[data-tip]');
    tip.hidden = of === null || of === undefined;
    if (tip.hidden) return;
    tip.textContent = of.dataset.tip;
    const box = of.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left + box.width / 2 - tip.offsetWidth / 2), innerWidth - tip.offsetWidth - 8);
    tip.style.left = left + scrollX + 'px';
    tip.style.top = (box.top < 48 ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + scrollY + 'px';
  };
  addEventListener('pointerover', showTip);
  addEventListener('focusin', showTip);
  addEventListener('focusout', () => { tip.hidden = true; });
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') tip.hidden = true; });

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
;
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
;
const PHONE_STYLES = `
@media (max-width: 40rem) {
  .figures div { grid-template-columns: 1fr; }
  .stacks, .stacks :is(caption, thead, tbody) { display: block; }
  .stacks.pictured { min-width: 0; }
  .stacks tr { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .stacks :is(thead, tbody) :is(th, td) { border: 0; padding: 0; min-width: 0; white-space: normal; text-align: left; }
  .stacks thead th:not([data-sort], .bar) { position: absolute; clip-path: inset(50%); }
  .stacks tbody th, .stacks td.text { flex: 0 0 100%; width: auto; }
  .stacks td:empty { display: none; }
  .stacks td[data-head]::before { content: attr(data-head) ': '; font-size: .8125rem; color: var(--muted); }
  .stacks :is(th, td).bar { flex: 0 0 calc(100% - 1.6rem); width: auto; margin: 0 .8rem; }
  .stacks thead th.bar { order: 1; }
  .stacks td.bar { height: 1.7rem; }
}
`;
;
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
  .scroll { overflow: visible; background: none; }
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
;
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
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem 1.5rem; margin: 1.6rem 0; max-width: 58rem; }
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

.scroll {
  overflow-x: auto; margin: 0 0 1.4rem;
  background:
    linear-gradient(to right, var(--paper) 40%, transparent) 0 0 / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 40%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
    linear-gradient(to right, color-mix(in oklab, var(--ink) 32%, var(--paper)), transparent) 0 0 / .9rem 100% no-repeat scroll,
    linear-gradient(to left, color-mix(in oklab, var(--ink) 32%, var(--paper)), transparent) 100% 0 / .9rem 100% no-repeat scroll;
}
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; font-size: .9375rem; line-height: 1.4; }
table:not(.pictured) { width: auto; min-width: min(100%, 34rem); }
caption { text-align: left; color: var(--muted); font-size: .875rem; padding: 0 0 .5rem; }
caption span { display: block; max-width: min(68ch, 100vw - 2rem); }
th, td { text-align: left; vertical-align: middle; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; color: var(--muted); font-weight: 500; font-size: .8125rem; border-bottom-color: var(--strong); }
tbody th { font-weight: 500; min-width: 9rem; overflow-wrap: anywhere; }
td.num, th.num { text-align: right; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
thead th.num { white-space: normal; min-width: 4.5rem; }
th button { border: 0; padding: 0; min-height: 1.5rem; background: none; color: inherit; font-weight: inherit; text-align: inherit; text-decoration: underline dotted; text-underline-offset: .25em; }
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
.ceiling { stroke: var(--strong); stroke-width: 1.5; stroke-dasharray: 2 4; }
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
.line.ceiling { stroke: var(--strong); stroke-width: 1.5; stroke-dasharray: 2 4; }
.asked { stroke: var(--warm); stroke-width: 1.5; stroke-dasharray: 5 4; }
.band { fill: color-mix(in oklab, var(--muted) 16%, transparent); }

dl.texts { display: grid; gap: .2rem; margin: .3rem 0 0; }
dl.texts dt { font-size: .8125rem; color: var(--muted); }
dl.texts pre { padding: .5rem .7rem; margin: 0 0 .4rem; }
td details { margin: .2rem 0 0; }
details { margin: 0 0 1.2rem; }
#tip { position: absolute; z-index: 2; max-width: 20rem; padding: .3rem .6rem; border-radius: 4px; background: var(--ink); color: var(--paper); font-size: .8125rem; pointer-events: none; }
@media screen { tr.later { display: none !important; } }
@media print { button.more { display: none; } }
button.more { margin: -.6rem 0 1.4rem; font-size: .875rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.next { margin-bottom: .3rem; }
.verdict ol { padding-left: 1.4rem; margin: 0 0 1.2rem; }
summary { cursor: pointer; color: var(--accent); padding: .2rem 0; }
details[open] > summary { margin-bottom: .6rem; }
form.filter { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; margin: 0 0 1rem; }
form.filter label { display: grid; font-size: .875rem; color: var(--muted); }
form.filter :is(select, input) { color: var(--ink); height: 2.2rem; }
form.filter output { line-height: 2.2rem; }
output { font-variant-numeric: tabular-nums; color: var(--ink); }
footer { border-top: 1px solid var(--line); padding-top: 1rem; color: var(--muted); font-size: .875rem; }
${HEAT_STYLES}
${PHONE_STYLES}
${PRINT_STYLES}`;
var sha256 = __webpack_require__(9589);
;
const MAX_TEXT = 300_000;
const MAX_OF_ONE = 4000;
class TextBudget {
showText;
#left = MAX_TEXT;
leftOut = 0;
constructor(showText) {
this.showText = showText;
}
show(texts) {
if (!this.showText || !texts)
return null;
const { question, reference, match, answers } = texts;
const all = [
['Question', question],
['Reference', reference],
['Answer that equals it', match?.answer ?? null],
...answers.map(({ text, models }) => [`Answer of ${(0,base_numbers.hS)(models, 'model', 'models')}`, text]),
];
const parts = all.filter((part) => part[1] !== null);
const size = parts.reduce((sum, [, text]) => sum + Math.min(text.length, MAX_OF_ONE), 0);
if (size > this.#left) {
this.leftOut += 1;
return null;
}
this.#left -= size;
return markup `<details><summary>Question and answers</summary><dl class="texts">${parts.map(([label, text]) => markup `<dt>${label}</dt><dd><pre dir="auto">${foreignLines(text, MAX_OF_ONE)}</pre></dd>`)}</dl></details>`;
}
}
var changes = __webpack_require__(6964);
var figures = __webpack_require__(7108);
var blocks = __webpack_require__(6907);
var samples_text = __webpack_require__(9400);
;
const VERDICTS = { 'no-gain': 'No gain', 'gain-possible': 'Gain possible', inconclusive: 'Inconclusive' };
function verdictSection(evaluation, summary, texts) {
const { undecided, passed, heading, line, warnings, steps, facts, gate } = summary;
const [state, tone] = !passed
? ['\u2715 Gate failed', 'failed']
: undecided
? ['Undecided (gate passes)', 'undecided']
: ['\u2713 Gate passed', 'passed'];
const said = [
'perfect choice',
...(evaluation.certificate.measure === 'score' ? [] : [(0,samples_text.e)(evaluation).nobody]),
];
const others = facts.filter(({ label }) => !said.includes(label));
return markup `<section class="verdict" aria-labelledby="verdict">
<p class="kicker"><strong>${VERDICTS[evaluation.certificate.verdict]}</strong> <span class="${tone}">${state}: ${prose(gate)}</span></p>
<h1 id="verdict">${prose(heading)}</h1>
<p class="lead">${prose(line)}</p>
${warnings.map((text) => markup `<p class="warning">\u26a0\ufe0f ${prose(text)}</p>`)}
${decidingNumbers(evaluation, summary)}
${htmlBlocks(verdict_changes(summary), texts)}
${steps.length === 0 ? null : markup `<p class="next"><strong>Do next</strong></p><ol>${steps.map((step) => markup `<li>${prose(step)}</li>`)}</ol>`}
${htmlBlocks(whole(evaluation), texts)}
<dl class="figures">${others.map(({ label, value, note }) => markup `<div><dt>${label}</dt><dd>${prose(value)}${note === '' ? null : markup ` <small>${prose(note)}</small>`}</dd></div>`)}</dl>
</section>`;
}
function decidingNumbers({ certificate }, { situation, changes: rows }) {
const { gain, minGain, verdict } = certificate;
const own = ownNumber(situation, rows);
const decides = own !== null ? [] : { 'no-gain': ['upper'], 'gain-possible': ['lower'], inconclusive: ['lower', 'upper'] }[verdict];
const numbers = [
['lower', 'Possible, at least', (0,base_numbers.$s)(gain.lower, 'down', minGain)],
['point', 'Possible, seen', (0,figures.x8)(gain.point)],
['upper', 'Possible, at most', (0,base_numbers.$s)(gain.upper, 'up', minGain)],
['asked', 'Gain asked for', (0,base_numbers.WR)(minGain)],
];
const shown = numbers.map(([key, label, value]) => {
const hint = decides.includes(key) ? markup `<dd class="hint">decides the verdict</dd>` : null;
return markup `<div class="${hint === null ? key : 'decides'}"><dt>${label}</dt><dd>${value} <small>points</small></dd>${hint}</div>`;
});
const first = own === null
? null
: markup `<div class="decides"><dt>${prose(own.label)}</dt><dd>${own.value} <small>points</small></dd><dd class="hint">decides</dd></div>`;
return markup `<dl class="numbers">${first}${shown}</dl>`;
}
function ownNumber(situation, [worst]) {
if ('ensemble' in situation)
return { label: (0,model_text.KT)(situation.ensemble.name), value: (0,figures.x8)(situation.ensemble.difference) };
if (situation.kind === 'reached')
return { label: (0,model_text.KT)(situation.policy.name), value: (0,figures.x8)(situation.policy.gain) };
if (situation.kind === 'room' && situation.best !== undefined)
return { label: 'Best policy tried', value: (0,figures.x8)(situation.best.gain) };
if (situation.kind === 'regressed' && worst !== undefined)
return { label: `Change of ${worst.label}`, value: (0,figures.x8)(worst.change.after - worst.change.before) };
return null;
}
function verdict_changes({ changes: rows }) {
return (0,blocks.tp)({
id: 'before-after',
caption: 'Before and after, what got worse first.',
columns: changes.FK,
rows: rows.map(({ cells }) => cells),
});
}
function whole(evaluation) {
const { singleBest, queries, allWrong, models, measure } = evaluation.certificate;
if (measure === 'score')
return [];
const { nobody, others } = (0,samples_text.e)(evaluation);
const best = models.find(({ name }) => name === singleBest.name);
return [
{
kind: 'whole',
parts: [
{ name: `${(0,model_text.KT)(best.name)} right`, look: 'best', queries: best.correct },
{ name: others, look: 'others', queries: queries.complete - best.correct - allWrong.count },
{ name: nobody, look: 'nobody', queries: allWrong.count },
],
},
];
}
;
function renderHtml(evaluation, showText) {
const texts = new TextBudget(showText);
const summary = (0,model_summary.Y)(evaluation);
const sections = (0,sections_all.sectionsOf)(evaluation, showText);
const verdict = verdictSection(evaluation, summary, texts);
const body = sections.map((section) => htmlSection(section, texts));
const left = texts.leftOut === 0
? null
: markup `<p>Questions and answers of ${(0,base_numbers.hS)(texts.leftOut, 'question', 'questions')} are left out of this page to keep it small.</p>`;
return `<!doctype html>\n${page(wordsOf(summary.heading), [verdict, contents(sections), body, left]).toString()}\n`;
}
function page(title, main) {
return markup `<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="\u03b2 certificate ${version.x}">
<title>${title}</title>
<style>${trusted(STYLES)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><span class="brand">\u03b2 certificate</span><button type="button" id="theme" hidden>Dark colours</button></header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>\u03b2 certificate ${version.x}. Names and ids come from the results. This page loads nothing and sends nothing.</p></footer>
<div id="tip" role="tooltip" hidden></div>
<script>${trusted(SCRIPT)}</script></body></html>`;
}
function contents(sections) {
const links = sections.map(({ id, title }) => markup `<li><a href="#${id}">${title}</a></li>`);
return markup `<nav aria-label="Contents"><ul>${links}</ul></nav>`;
}
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
return `'sha256-${(0,sha256.s)(text, 'base64')}'`;
}
})
};
