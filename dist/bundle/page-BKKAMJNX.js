import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  pairMatrices
} from "./chunk-OM4EXR6C.js";
import {
  AUDIT_HEAD,
  BOUND_HEAD,
  COST_COLUMNS,
  INPUTS,
  NOT_FLAGS,
  PREDICTION_HEAD,
  VERSION,
  WHY_THE_CEILING_HOLDS,
  adjudicatedText,
  allDrawsText,
  auditItemText,
  auditRows,
  auditSentence,
  boundRows,
  boundsText,
  canFailText,
  chanceText,
  changeText,
  changeTexts,
  cheapestText,
  classLabel,
  correlationText,
  costRows,
  ensemblesText,
  fewModelsText,
  formatsText,
  heldOutText,
  html,
  htmlAttribute,
  judgesText,
  labelErrorItemText,
  labelErrorText,
  lookedAtText,
  luckText,
  missingText,
  picksText,
  policyTable,
  predictionRows,
  readText,
  realisedText,
  referenceText,
  regressionText,
  routerText,
  scopeTexts,
  selfMoaText,
  setAsideText,
  settingsText,
  sliceNote,
  smallestGainText,
  steadinessText,
  tell,
  thinnedText,
  triplesText,
  unanswered,
  visible,
  withoutThresholdText
} from "./chunk-HHGY7PCQ.js";
import "./chunk-G2NQFGCD.js";
import {
  AUDIT_CLASSES
} from "./chunk-6YDBQBIC.js";
import {
  subset,
  varying,
  wrongSets
} from "./chunk-QEGVGF3F.js";
import "./chunk-G7JSO23H.js";
import "./chunk-CXIQ2MI7.js";
import {
  bound,
  counted,
  integer,
  pValue,
  percent,
  points
} from "./chunk-2K3WNTE6.js";
import "./chunk-HBNKPYH5.js";
import "./chunk-BCTFEGXR.js";
import "./chunk-7DFY5YNM.js";
import "./chunk-BXVPSMF3.js";
import "./chunk-4KAC5RUT.js";

// src/report/html/page.ts
import { createHash } from "node:crypto";

// src/report/html/markup.ts
var Markup = class {
  #text;
  constructor(text) {
    this.#text = text;
  }
  toString() {
    return this.#text;
  }
};
function markup(parts, ...values) {
  let text = parts[0];
  for (const [i, value2] of values.entries()) {
    if (/=\s*$/.test(parts[i])) throw new Error(`An attribute stands without quotes: ${parts[i]}`);
    text += rendered(value2) + parts[i + 1];
  }
  return new Markup(text);
}
function trusted(text) {
  return new Markup(text);
}
function joined(pieces, between3) {
  return new Markup(pieces.map(rendered).join(htmlAttribute(between3, Infinity)));
}
function foreign(text) {
  return new Markup(html(text));
}
function foreignLines(text, most) {
  const cut = text.length > most ? `${text.slice(0, most)}\u2026` : text;
  return new Markup(
    cut.split(/\r\n|\n|\r/).map((line3) => htmlAttribute(line3.replaceAll("	", "  "), Infinity)).join("\n")
  );
}
function rendered(value2) {
  if (value2 === null) return "";
  if (value2 instanceof Markup) return value2.toString();
  if (typeof value2 === "object") return value2.map(rendered).join("");
  return htmlAttribute(String(value2), Infinity);
}

// src/report/html/prose.ts
var OPEN = "\uE000";
var CLOSE = "\uE001";
var MARKS = /[\ue000\ue001]/g;
var marked = (text) => OPEN + visible(text).replace(MARKS, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`) + CLOSE;
var PARTS = /\ue000([^\ue000\ue001]*)\ue001|`([^`\ue000\ue001]*)`/g;
function prose(sentence) {
  return split(
    sentence,
    PARTS,
    (match) => match[1] === void 0 ? markup`<code>${match[2]}</code>` : markup`<b class="n">${foreign(match[1])}</b>`
  );
}
var QUOTED = /"((?:[^"\\]|\\.)*)"|`([^`"]*)`/g;
function message(text) {
  return split(
    text,
    QUOTED,
    (match) => match[1] === void 0 ? markup`<code>${match[2]}</code>` : markup`<b class="n">${foreign(match[1])}</b>`
  );
}
function split(text, pattern, show) {
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(unbroken(text.slice(end, match.index)), show(match));
    end = match.index + match[0].length;
  }
  return markup`${pieces}${unbroken(text.slice(end))}`;
}
function unbroken(text) {
  return text.replaceAll(" %", "\xA0%");
}

// src/report/html/script.ts
var SCRIPT = `'use strict';
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

// src/report/html/section.ts
function paragraph(content) {
  return markup`<p>${content}</p>`;
}
function folded(title, content) {
  return markup`<details><summary>${title}</summary>${content}</details>`;
}

// src/report/html/table.ts
function table({ id, caption, columns, rows, classes, stacks = false }) {
  const label = `${stacks ? "stacks" : "plain"}${columns.some(({ picture }) => picture) ? " pictured" : ""}`;
  return markup`<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption"><table id="${id}" class="${label}" role="table"><caption id="${id}-caption"><span>${caption}</span></caption>
<thead role="rowgroup"><tr role="row">${columns.map(headCell)}</tr></thead>
<tbody role="rowgroup">${rows.map((row, r) => markup`<tr role="row"${classes === void 0 ? null : markup` data-class="${classes[r]}"`}>${row.map((cell, i) => bodyCell(columns[i], cell))}</tr>\n`)}</tbody></table></div>`;
}
function headCell({ head, number: number3, picture, text, sortable, sorted }) {
  const type = picture ? "bar" : number3 ? "num" : text ? "text" : "word";
  const sort = sortable ? markup` data-sort="${type}"` : null;
  const order = sorted === void 0 ? null : markup` aria-sort="${sorted}"`;
  return markup`<th scope="col" role="columnheader" class="${type}"${sort}${order}>${head}</th>`;
}
function bodyCell({ number: number3, names, picture, text }, cell) {
  if (names) return markup`<th scope="row" role="rowheader">${cell}</th>`;
  if (picture) return markup`<td role="cell" class="bar">${cell}</td>`;
  if (number3) return markup`<td role="cell" class="num">${cell}</td>`;
  return text ? markup`<td role="cell" class="text">${cell}</td>` : markup`<td role="cell">${cell}</td>`;
}

// src/report/html/sections/text-budget.ts
var MOST_TEXT = 3e5;
var MOST_OF_ONE = 4e3;
var TextBudget = class {
  constructor(showText) {
    this.showText = showText;
  }
  showText;
  #left = MOST_TEXT;
  /** Queries whose texts had no room. */
  leftOut = 0;
  show(texts2) {
    if (!this.showText || texts2 === null) return null;
    const { question, reference, match, answers } = texts2;
    const all = [
      ["Question", question],
      ["Reference", reference],
      ["Answer that equals it", match?.answer ?? null],
      ...answers.map(({ text, models }) => [`Answer of ${counted(models, "model", "models")}`, text])
    ];
    const parts = all.filter((part) => part[1] !== null);
    const size = parts.reduce((sum, [, text]) => sum + Math.min(text.length, MOST_OF_ONE), 0);
    if (size > this.#left) {
      this.leftOut += 1;
      return null;
    }
    this.#left -= size;
    return folded(
      "Question and answers",
      markup`<dl class="texts">${parts.map(([label, text]) => markup`<dt>${label}</dt><dd><pre dir="auto">${foreignLines(text, MOST_OF_ONE)}</pre></dd>`)}</dl>`
    );
  }
};

// src/report/html/sections/audit.ts
var MOST_ROWS = 2e3;
function auditSection(report) {
  const { certificate, audit, adjudicated, matrix } = report.evaluation;
  const partial = certificate.queries.partialAllWrong;
  const settled = adjudicated === null ? null : paragraph(prose(adjudicatedText(adjudicated, certificate, marked)));
  const count = certificate.allWrong.count;
  const few = audit?.labelErrors.surprising ?? 0;
  if (count + partial + few === 0 && settled === null) return null;
  return {
    id: "all-wrong",
    title: `Queries that every model got wrong (${integer(count)})`,
    body: [
      settled,
      audit === null ? idTable(certificate.allWrong.queries, partial === 0 ? [] : matrix.ids(matrix.partialAllWrong)) : audited(audit, report)
    ]
  };
}
function audited(audit, { evaluation, showText }) {
  const { certificate } = evaluation;
  const rows = auditRows(audit, certificate, marked, 0);
  const [sentence, looked] = [auditSentence(audit, certificate), lookedAtText(audit)];
  const texts2 = new TextBudget(showText);
  const shown = audit.items.slice(0, MOST_ROWS);
  const items = table({
    id: "audit-items",
    caption: "Every query that all answering models got wrong.",
    columns: [
      { head: "Query", names: true, sortable: true },
      { head: "Looks like", sortable: true },
      { head: "What speaks for it", text: true }
    ],
    stacks: true,
    classes: shown.map((item) => item.class),
    rows: shown.map((item) => [
      markup`${foreign(item.query)}${item.kind === "partial" ? markup` <small>not answered by every model</small>` : null}`,
      classLabel(item.class),
      markup`${prose(auditItemText(item, marked, showText))}${texts2.show(item.texts)}`
    ])
  });
  const few = labelErrors(audit, showText, texts2);
  return [
    sentence === "" ? null : paragraph(markup`<strong>${prose(sentence)}</strong>`),
    rows.length === 0 ? null : table({
      id: "audit-counts",
      caption: "What they look like, and what the certificate would be if that were true. No query is removed for what it looks like.",
      columns: AUDIT_HEAD.slice(0, -1).map((head, i) => ({ head, number: i > 0, names: i === 0 })),
      rows: rows.map((row) => row.slice(0, -1).map(prose))
    }),
    looked === "" || looked === sentence ? null : paragraph(prose(looked)),
    shown.length === 0 ? null : [TO_SETTLE, filter("audit-items", classesOf(audit)), items],
    notShown(audit.items.length - shown.length),
    few,
    texts2.leftOut === 0 ? null : paragraph(
      `Questions and answers of ${counted(texts2.leftOut, "query", "queries")} are left out of this page to keep it small.`
    )
  ];
}
var TO_SETTLE = paragraph(
  markup`To settle queries, fill in <code>adjudications.csv</code> beside this page and give it back as <code>adjudications</code>.`
);
function labelErrors(audit, showText, texts2) {
  const { items } = audit.labelErrors;
  const text = labelErrorText(audit, marked, 10);
  if (text === "") return null;
  return [
    markup`<h3>Queries that only a few models got right</h3>`,
    paragraph(prose(text)),
    folded(
      `The ${counted(items.length, "query", "queries")} with the evidence`,
      table({
        id: "label-errors",
        caption: "Most suspicious first.",
        stacks: true,
        columns: [
          { head: "Query", names: true },
          { head: "What speaks against its reference", text: true }
        ],
        rows: items.map((item) => [
          foreign(item.query),
          markup`${prose(labelErrorItemText(item, marked, showText))}${texts2.show(item.texts)}`
        ])
      })
    )
  ];
}
function classesOf({ items }) {
  const present = new Set(items.map((item) => item.class));
  return AUDIT_CLASSES.filter((found) => present.has(found)).map((found) => [found, classLabel(found)]);
}
function idTable(allWrong, partial) {
  const rows = [
    ...allWrong.map((id) => ({ id, kind: "by every model" })),
    ...partial.map((id) => ({ id, kind: "by every model that answered" }))
  ];
  const shown = rows.slice(0, MOST_ROWS);
  return [
    filter("all-wrong-ids", []),
    table({
      id: "all-wrong-ids",
      caption: "Look at these first: wrong references and grader faults look just like this.",
      columns: [
        { head: "Query", names: true, sortable: true },
        { head: "Got wrong", sortable: true }
      ],
      classes: shown.map(() => "unexplained"),
      rows: shown.map(({ id, kind }) => [foreign(id), kind])
    }),
    notShown(rows.length - shown.length)
  ];
}
function notShown(count) {
  return count > 0 ? paragraph(prose(`\u2026 and ${counted(count, "query", "queries")} more in \`all-wrong.csv\`.`)) : null;
}
function filter(tableId, classes) {
  const choice = classes.length < 2 ? null : markup`<label>Looks like <select name="class"><option value="">anything</option>${classes.map(([value2, label]) => markup`<option value="${value2}">${label}</option>`)}</select></label>`;
  return markup`<form class="filter" data-filters="${tableId}" hidden>${choice}<label>Id contains <input type="search" name="text" autocomplete="off"></label><output aria-live="polite"></output></form>`;
}

// src/report/html/sections/comparison.ts
function comparisonSection({ evaluation }) {
  const { certificate, regression } = evaluation;
  if (regression === null) return null;
  const counted2 = changeTexts(regression, certificate.minGain, marked);
  const all = regression.changes.map((change) => changeText(change, certificate.minGain, marked));
  return {
    id: "comparison",
    title: "Since the earlier certificate",
    body: [
      paragraph(markup`<strong>${prose(regressionText(regression, certificate.confidence, marked))}</strong>`),
      list(counted2),
      scopeTexts(regression, marked).map((text) => paragraph(prose(text))),
      all.length === 0 ? null : folded("Everything that was compared", list(all))
    ]
  };
}
function selfCheckSection({ evaluation }) {
  const { certificate, selfCheck, settings } = evaluation;
  if (selfCheck === null) return null;
  return {
    id: "self-check",
    title: "Has this gate ever been able to fail?",
    body: [
      paragraph(prose(canFailText(selfCheck, certificate, settings.failOn, marked))),
      paragraph(prose(smallestGainText(selfCheck, certificate))),
      paragraph(prose(steadinessText(selfCheck)))
    ]
  };
}
function list(texts2) {
  return texts2.length === 0 ? null : markup`<ul>${texts2.map((text) => markup`<li>${prose(text)}</li>`)}</ul>`;
}

// ../main/node_modules/d3-array/dist/d3-array.mjs
function ascending(a2, b) {
  return a2 == null || b == null ? NaN : a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
}
function descending(a2, b) {
  return a2 == null || b == null ? NaN : b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  if (f.length !== 2) {
    compare1 = ascending;
    compare2 = (d, x2) => ascending(f(d), x2);
    delta = (d, x2) => f(d) - x2;
  } else {
    compare1 = f === ascending || f === descending ? f : zero;
    compare2 = f;
    delta = f;
  }
  function left(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a2[mid], x2) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a2[mid], x2) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a2, x2, lo = 0, hi = a2.length) {
    const i = left(a2, x2, lo, hi - 1);
    return i > lo && delta(a2[i - 1], x2) > -delta(a2[i], x2) ? i - 1 : i;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}
function number(x2) {
  return x2 === null ? NaN : +x2;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
var bisectLeft = ascendingBisect.left;
var bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf);
var blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
    } else if (blury) {
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    }
    return data;
  };
}
function blurh(blur, T, S, w, h) {
  for (let y2 = 0, n = w * h; y2 < n; ) {
    blur(T, S, y2, y2 += w, 1);
  }
}
function blurv(blur, T, S, w, h) {
  for (let x2 = 0, n = w * h; x2 < w; ++x2) {
    blur(T, S, x2, x2 + n, w);
  }
}
function blurfImage(radius) {
  const blur = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur(T, S, start + 0, stop + 0, step);
    blur(T, S, start + 1, stop + 1, step);
    blur(T, S, start + 2, stop + 2, step);
    blur(T, S, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t = radius - radius0;
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius0 * S[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s0)];
      T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
      sum -= S[Math.max(start, i - s0)];
    }
  };
}
function bluri(radius) {
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius * S[start];
    const s2 = step * radius;
    for (let i = start, j = start + s2; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s2)];
      T[i] = sum / w;
      sum -= S[Math.max(start, i - s2)];
    }
  };
}
var array = Array.prototype;
var slice = array.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
  const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i2, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i2 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i2 / inc > stop) --i2;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i2 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i2 * inc > stop) --i2;
  }
  if (i2 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
  return [i1, i2, inc];
}
function ticks(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
  if (!(i2 >= i1)) return [];
  const n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse) {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  } else {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  }
  return ticks2;
}
function tickIncrement(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function shuffle2(array3, i0 = 0, i1 = array3.length) {
    let m = i1 - (i0 = +i0);
    while (m) {
      const i = random() * m-- | 0, t = array3[m + i0];
      array3[m + i0] = array3[i + i0];
      array3[i + i0] = t;
    }
    return array3;
  };
}

// ../main/node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key2 in definition) prototype[key2] = definition[key2];
  return prototype;
}
function Color() {
}
var darker = 0.7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m, l;
  format2 = (format2 + "").trim().toLowerCase();
  return (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a2) {
  if (a2 <= 0) r = g = b = NaN;
  return new Rgb(r, g, b, a2);
}
function rgbConvert(o) {
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Rgb();
  o = o.rgb();
  return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity;
}
define(Rgb, rgb, extend(Color, {
  brighter(k2) {
    k2 = k2 == null ? brighter : Math.pow(brighter, k2);
    return new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  darker(k2) {
    k2 = k2 == null ? darker : Math.pow(darker, k2);
    return new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a2 = clampa(this.opacity);
  return `${a2 === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a2 === 1 ? ")" : `, ${a2})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  value2 = clampi(value2);
  return (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h, s2, l, a2) {
  if (a2 <= 0) h = s2 = l = NaN;
  else if (l <= 0 || l >= 1) h = s2 = NaN;
  else if (s2 <= 0) h = NaN;
  return new Hsl(h, s2, l, a2);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s2 = max - min, l = (max + min) / 2;
  if (s2) {
    if (r === max) h = (g - b) / s2 + (g < b) * 6;
    else if (g === max) h = (b - r) / s2 + 2;
    else h = (r - g) / s2 + 4;
    s2 /= l < 0.5 ? max + min : 2 - max - min;
    h *= 60;
  } else {
    s2 = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s2, l, o.opacity);
}
function hsl(h, s2, l, opacity) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s2, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s2, l, opacity) {
  this.h = +h;
  this.s = +s2;
  this.l = +l;
  this.opacity = +opacity;
}
define(Hsl, hsl, extend(Color, {
  brighter(k2) {
    k2 = k2 == null ? brighter : Math.pow(brighter, k2);
    return new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    k2 = k2 == null ? darker : Math.pow(darker, k2);
    return new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s2 = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s2, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a2 = clampa(this.opacity);
    return `${a2 === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a2 === 1 ? ")" : `, ${a2})`}`;
  }
}));
function clamph(value2) {
  value2 = (value2 || 0) % 360;
  return value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees = 180 / Math.PI;
var K = 18;
var Xn = 0.96422;
var Yn = 1;
var Zn = 0.82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y2 = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x2, z;
  if (r === g && g === b) x2 = z = y2;
  else {
    x2 = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
    z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
  }
  return new Lab(116 * y2 - 16, 500 * (x2 - y2), 200 * (y2 - z), o.opacity);
}
function lab(l, a2, b, opacity) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a2, b, opacity == null ? 1 : opacity);
}
function Lab(l, a2, b, opacity) {
  this.l = +l;
  this.a = +a2;
  this.b = +b;
  this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
  brighter(k2) {
    return new Lab(this.l + K * (k2 == null ? 1 : k2), this.a, this.b, this.opacity);
  },
  darker(k2) {
    return new Lab(this.l - K * (k2 == null ? 1 : k2), this.a, this.b, this.opacity);
  },
  rgb() {
    var y2 = (this.l + 16) / 116, x2 = isNaN(this.a) ? y2 : y2 + this.a / 500, z = isNaN(this.b) ? y2 : y2 - this.b / 200;
    x2 = Xn * lab2xyz(x2);
    y2 = Yn * lab2xyz(y2);
    z = Zn * lab2xyz(z);
    return new Rgb(
      lrgb2rgb(3.1338561 * x2 - 1.6168667 * y2 - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x2 + 1.9161415 * y2 + 0.033454 * z),
      lrgb2rgb(0.0719453 * x2 - 0.2289914 * y2 + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x2) {
  return 255 * (x2 <= 31308e-7 ? 12.92 * x2 : 1.055 * Math.pow(x2, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x2) {
  return (x2 /= 255) <= 0.04045 ? x2 / 12.92 : Math.pow((x2 + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (!(o instanceof Lab)) o = labConvert(o);
  if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h, c, l, opacity) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
  this.h = +h;
  this.c = +c;
  this.l = +l;
  this.opacity = +opacity;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k2) {
    return new Hcl(this.h, this.c, this.l + K * (k2 == null ? 1 : k2), this.opacity);
  },
  darker(k2) {
    return new Hcl(this.h, this.c, this.l - K * (k2 == null ? 1 : k2), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861;
var B = 1.78277;
var C = -0.29227;
var D = -0.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k2 = (E * (g - l) - C * bl) / D, s2 = Math.sqrt(k2 * k2 + bl * bl) / (E * l * (1 - l)), h = s2 ? Math.atan2(k2, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s2, l, o.opacity);
}
function cubehelix(h, s2, l, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s2, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s2, l, opacity) {
  this.h = +h;
  this.s = +s2;
  this.l = +l;
  this.opacity = +opacity;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k2) {
    k2 = k2 == null ? brighter : Math.pow(brighter, k2);
    return new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    k2 = k2 == null ? darker : Math.pow(darker, k2);
    return new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a2 = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
    return new Rgb(
      255 * (l + a2 * (A * cosh2 + B * sinh2)),
      255 * (l + a2 * (C * cosh2 + D * sinh2)),
      255 * (l + a2 * (E * cosh2)),
      this.opacity
    );
  }
}));

// ../main/node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t12, v0, v1, v2, v3) {
  var t22 = t12 * t12, t32 = t22 * t12;
  return ((1 - 3 * t12 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t12 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant = (x2) => () => x2;
function linear(a2, d) {
  return function(t) {
    return a2 + t * d;
  };
}
function exponential(a2, b, y2) {
  return a2 = Math.pow(a2, y2), b = Math.pow(b, y2) - a2, y2 = 1 / y2, function(t) {
    return Math.pow(a2 + t * b, y2);
  };
}
function hue$1(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a2) ? b : a2);
}
function gamma(y2) {
  return (y2 = +y2) === 1 ? nogamma : function(a2, b) {
    return b - a2 ? exponential(a2, b, y2) : constant(isNaN(a2) ? b : a2);
  };
}
function nogamma(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d) : constant(isNaN(a2) ? b : a2);
}
var rgb2 = (function rgbGamma(y2) {
  var color2 = gamma(y2);
  function rgb3(start, end) {
    var r = color2((start = rgb(start)).r, (end = rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }
  rgb3.gamma = rgbGamma;
  return rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
    for (i = 0; i < n; ++i) {
      color2 = rgb(colors[i]);
      r[i] = color2.r || 0;
      g[i] = color2.g || 0;
      b[i] = color2.b || 0;
    }
    r = spline(r);
    g = spline(g);
    b = spline(b);
    color2.opacity = 1;
    return function(t) {
      color2.r = r(t);
      color2.g = g(t);
      color2.b = b(t);
      return color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a2, b) {
  if (!b) b = [];
  var n = a2 ? Math.min(b.length, a2.length) : 0, c = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a2[i] * (1 - t) + b[i] * t;
    return c;
  };
}
function isNumberArray(x2) {
  return ArrayBuffer.isView(x2) && !(x2 instanceof DataView);
}
function genericArray(a2, b) {
  var nb = b ? b.length : 0, na = a2 ? Math.min(nb, a2.length) : 0, x2 = new Array(na), c = new Array(nb), i;
  for (i = 0; i < na; ++i) x2[i] = value(a2[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x2[i](t);
    return c;
  };
}
function date(a2, b) {
  var d = /* @__PURE__ */ new Date();
  return a2 = +a2, b = +b, function(t) {
    return d.setTime(a2 * (1 - t) + b * t), d;
  };
}
function number2(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return a2 * (1 - t) + b * t;
  };
}
function object(a2, b) {
  var i = {}, c = {}, k2;
  if (a2 === null || typeof a2 !== "object") a2 = {};
  if (b === null || typeof b !== "object") b = {};
  for (k2 in b) {
    if (k2 in a2) {
      i[k2] = value(a2[k2], b[k2]);
    } else {
      c[k2] = b[k2];
    }
  }
  return function(t) {
    for (k2 in i) c[k2] = i[k2](t);
    return c;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string(a2, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s2 = [], q = [];
  a2 = a2 + "", b = b + "";
  while ((am = reA.exec(a2)) && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) {
      bs = b.slice(bi, bs);
      if (s2[i]) s2[i] += bs;
      else s2[++i] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s2[i]) s2[i] += bm;
      else s2[++i] = bm;
    } else {
      s2[++i] = null;
      q.push({ i, x: number2(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s2[i]) s2[i] += bs;
    else s2[++i] = bs;
  }
  return s2.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s2[(o = q[i2]).i] = o.x(t);
    return s2.join("");
  });
}
function value(a2, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? constant(b) : (t === "number" ? number2 : t === "string" ? (c = color(b)) ? (b = c, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number2)(a2, b);
}
function round(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return Math.round(a2 * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI;
var identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a2, b, c, d, e, f) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a2 * a2 + b * b)) a2 /= scaleX, b /= scaleX;
  if (skewX = a2 * c + b * d) c -= a2 * skewX, d -= b * skewX;
  if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
  if (a2 * d < b * c) a2 = -a2, b = -b, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a2) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  if (value2 == null) return identity;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value2);
  if (!(value2 = svgNode.transform.baseVal.consolidate())) return identity;
  value2 = value2.matrix;
  return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
  function pop(s2) {
    return s2.length ? s2.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb || yb) {
      s2.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }
  function rotate(a2, b, s2, q) {
    if (a2 !== b) {
      if (a2 - b > 180) b += 360;
      else if (b - a2 > 180) a2 += 360;
      q.push({ i: s2.push(pop(s2) + "rotate(", null, degParen) - 2, x: number2(a2, b) });
    } else if (b) {
      s2.push(pop(s2) + "rotate(" + b + degParen);
    }
  }
  function skewX(a2, b, s2, q) {
    if (a2 !== b) {
      q.push({ i: s2.push(pop(s2) + "skewX(", null, degParen) - 2, x: number2(a2, b) });
    } else if (b) {
      s2.push(pop(s2) + "skewX(" + b + degParen);
    }
  }
  function scale(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push(pop(s2) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb !== 1 || yb !== 1) {
      s2.push(pop(s2) + "scale(" + xb + "," + yb + ")");
    }
  }
  return function(a2, b) {
    var s2 = [], q = [];
    a2 = parse(a2), b = parse(b);
    translate(a2.translateX, a2.translateY, b.translateX, b.translateY, s2, q);
    rotate(a2.rotate, b.rotate, s2, q);
    skewX(a2.skewX, b.skewX, s2, q);
    scale(a2.scaleX, a2.scaleY, b.scaleX, b.scaleY, s2, q);
    a2 = b = null;
    return function(t) {
      var i = -1, n = q.length, o;
      while (++i < n) s2[(o = q[i]).i] = o.x(t);
      return s2.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x2) {
  return ((x2 = Math.exp(x2)) + 1 / x2) / 2;
}
function sinh(x2) {
  return ((x2 = Math.exp(x2)) - 1 / x2) / 2;
}
function tanh(x2) {
  return ((x2 = Math.exp(2 * x2)) - 1) / (x2 + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon2) {
      S = Math.log(w1 / w0) / rho;
      i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    } else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho;
      i = function(t) {
        var s2 = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s2 + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s2 + r0)
        ];
      };
    }
    i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
    return i;
  }
  zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  };
  return zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.s = s2(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hsl_default = hsl2(hue$1);
var hslLong = hsl2(nogamma);
function hcl2(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.c = c(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hcl_default = hcl2(hue$1);
var hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y2) {
    y2 = +y2;
    function cubehelix3(start, end) {
      var h = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
      return function(t) {
        start.h = h(t);
        start.s = s2(t);
        start.l = l(Math.pow(t, y2));
        start.opacity = opacity(t);
        return start + "";
      };
    }
    cubehelix3.gamma = cubehelixGamma;
    return cubehelix3;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1);
var cubehelixLong = cubehelix2(nogamma);

// ../main/node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x2) {
  return Math.abs(x2 = Math.round(x2)) >= 1e21 ? x2.toLocaleString("en").replace(/,/g, "") : x2.toString(10);
}
function formatDecimalParts(x2, p) {
  if (!isFinite(x2) || x2 === 0) return null;
  var i = (x2 = p ? x2.toExponential(p - 1) : x2.toExponential()).indexOf("e"), coefficient = x2.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x2.slice(i + 1)
  ];
}
function exponent(x2) {
  return x2 = formatDecimalParts(Math.abs(x2)), x2 ? x2[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    var i = value2.length, t = [], j = 0, g = grouping[0], length = 0;
    while (i > 0 && g > 0) {
      if (length + g + 1 > width) g = Math.max(1, width - length);
      t.push(value2.substring(i -= g, i + g));
      if ((length += g + 1) > width) break;
      g = grouping[j = (j + 1) % grouping.length];
    }
    return t.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s2) {
  out: for (var n = s2.length, i = 1, i0 = -1, i1; i < n; ++i) {
    switch (s2[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        if (i0 === 0) i0 = i;
        i1 = i;
        break;
      default:
        if (!+s2[i]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s2.slice(0, i0) + s2.slice(i1 + 1) : s2;
}
var prefixExponent;
function formatPrefixAuto(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return prefixExponent = void 0, x2.toPrecision(p);
  var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x2, Math.max(0, p + i - 1))[0];
}
function formatRounded(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return x2 + "";
  var coefficient = d[0], exponent2 = d[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x2, p) => (x2 * 100).toFixed(p),
  "b": (x2) => Math.round(x2).toString(2),
  "c": (x2) => x2 + "",
  "d": formatDecimal,
  "e": (x2, p) => x2.toExponential(p),
  "f": (x2, p) => x2.toFixed(p),
  "g": (x2, p) => x2.toPrecision(p),
  "o": (x2) => Math.round(x2).toString(8),
  "p": (x2, p) => formatRounded(x2 * 100, p),
  "r": formatRounded,
  "s": formatPrefixAuto,
  "X": (x2) => Math.round(x2).toString(16).toUpperCase(),
  "x": (x2) => Math.round(x2).toString(16)
};
function identity2(x2) {
  return x2;
}
var map = Array.prototype.map;
var prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale2) {
  var group = locale2.grouping === void 0 || locale2.thousands === void 0 ? identity2 : formatGroup(map.call(locale2.grouping, Number), locale2.thousands + ""), currencyPrefix = locale2.currency === void 0 ? "" : locale2.currency[0] + "", currencySuffix = locale2.currency === void 0 ? "" : locale2.currency[1] + "", decimal = locale2.decimal === void 0 ? "." : locale2.decimal + "", numerals = locale2.numerals === void 0 ? identity2 : formatNumerals(map.call(locale2.numerals, String)), percent2 = locale2.percent === void 0 ? "%" : locale2.percent + "", minus = locale2.minus === void 0 ? "\u2212" : locale2.minus + "", nan = locale2.nan === void 0 ? "NaN" : locale2.nan + "";
  function newFormat(specifier, options2) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign2 = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    if (type === "n") comma = true, type = "g";
    else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
    if (zero3 || fill === "0" && align === "=") zero3 = true, fill = "0", align = "=";
    var prefix = (options2 && options2.prefix !== void 0 ? options2.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent2 : "") + (options2 && options2.suffix !== void 0 ? options2.suffix : "");
    var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
      if (type === "c") {
        valueSuffix = formatType(value2) + valueSuffix;
        value2 = "";
      } else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision);
        if (trim) value2 = formatTrim(value2);
        if (valueNegative && +value2 === 0 && sign2 !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign2 === "(" ? sign2 : minus : sign2 === "-" || sign2 === "(" ? "" : sign2) + valuePrefix;
        valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign2 === "(" ? ")" : "");
        if (maybeSuffix) {
          i = -1, n = value2.length;
          while (++i < n) {
            if (c = value2.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix;
              value2 = value2.slice(0, i);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value2 = group(value2, Infinity);
      var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      if (comma && zero3) value2 = group(padding + value2, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value2) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k2 = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value3) {
      return f(k2 * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale;
var format;
var formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  locale = formatLocale(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}
function precisionFixed(step) {
  return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// ../main/node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range3) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range3).domain(domain);
      break;
  }
  return this;
}
function constants(x2) {
  return function() {
    return x2;
  };
}
function number$1(x2) {
  return +x2;
}
var unit = [0, 1];
function identity$1(x2) {
  return x2;
}
function normalize(a2, b) {
  return (b -= a2 = +a2) ? function(x2) {
    return (x2 - a2) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a2, b) {
  var t;
  if (a2 > b) t = a2, a2 = b, b = t;
  return function(x2) {
    return Math.max(a2, Math.min(b, x2));
  };
}
function bimap(domain, range3, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range3[0], r1 = range3[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x2) {
    return r0(d0(x2));
  };
}
function polymap(domain, range3, interpolate) {
  var j = Math.min(domain.length, range3.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  if (domain[j] < domain[0]) {
    domain = domain.slice().reverse();
    range3 = range3.slice().reverse();
  }
  while (++i < j) {
    d[i] = normalize(domain[i], domain[i + 1]);
    r[i] = interpolate(range3[i], range3[i + 1]);
  }
  return function(x2) {
    var i2 = bisectRight(domain, x2, 1, j) - 1;
    return r[i2](d[i2](x2));
  };
}
function copy$1(source, target) {
  return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
  var domain = unit, range3 = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise2, output, input;
  function rescale() {
    var n = Math.min(domain.length, range3.length);
    if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
    piecewise2 = n > 2 ? polymap : bimap;
    output = input = null;
    return scale;
  }
  function scale(x2) {
    return x2 == null || isNaN(x2 = +x2) ? unknown : (output || (output = piecewise2(domain.map(transform), range3, interpolate$1)))(transform(clamp(x2)));
  }
  scale.invert = function(y2) {
    return clamp(untransform((input || (input = piecewise2(range3, domain.map(transform), number2)))(y2)));
  };
  scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
  };
  scale.range = function(_) {
    return arguments.length ? (range3 = Array.from(_), rescale()) : range3.slice();
  };
  scale.rangeRound = function(_) {
    return range3 = Array.from(_), interpolate$1 = round, rescale();
  };
  scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
  };
  scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  };
  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };
  return function(t, u) {
    transform = t, untransform = u;
    return rescale();
  };
}
function continuous() {
  return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
  var step = tickStep(start, stop, count), precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value2))) specifier.precision = precision;
      return formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain = scale.domain;
  scale.ticks = function(count) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
  };
  scale.tickFormat = function(count, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
  };
  scale.nice = function(count) {
    if (count == null) count = 10;
    var d = domain();
    var i0 = 0;
    var i1 = d.length - 1;
    var start = d[i0];
    var stop = d[i1];
    var prestep;
    var step;
    var maxIter = 10;
    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count);
      if (step === prestep) {
        d[i0] = start;
        d[i1] = stop;
        return domain(d);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }
    return scale;
  };
  return scale;
}
function linear2() {
  var scale = continuous();
  scale.copy = function() {
    return copy$1(scale, linear2());
  };
  initRange.apply(scale, arguments);
  return linearish(scale);
}
function nice(domain, interval) {
  domain = domain.slice();
  var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
  if (x1 < x0) {
    t = i0, i0 = i1, i1 = t;
    t = x0, x0 = x1, x1 = t;
  }
  domain[i0] = interval.floor(x0);
  domain[i1] = interval.ceil(x1);
  return domain;
}
function transformLog(x2) {
  return Math.log(x2);
}
function transformExp(x2) {
  return Math.exp(x2);
}
function transformLogn(x2) {
  return -Math.log(-x2);
}
function transformExpn(x2) {
  return -Math.exp(-x2);
}
function pow10(x2) {
  return isFinite(x2) ? +("1e" + x2) : x2 < 0 ? 0 : x2;
}
function powp(base) {
  return base === 10 ? pow10 : base === Math.E ? Math.exp : (x2) => Math.pow(base, x2);
}
function logp(base) {
  return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x2) => Math.log(x2) / base);
}
function reflect(f) {
  return (x2, k2) => -f(-x2, k2);
}
function loggish(transform) {
  const scale = transform(transformLog, transformExp);
  const domain = scale.domain;
  let base = 10;
  let logs;
  let pows;
  function rescale() {
    logs = logp(base), pows = powp(base);
    if (domain()[0] < 0) {
      logs = reflect(logs), pows = reflect(pows);
      transform(transformLogn, transformExpn);
    } else {
      transform(transformLog, transformExp);
    }
    return scale;
  }
  scale.base = function(_) {
    return arguments.length ? (base = +_, rescale()) : base;
  };
  scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  };
  scale.ticks = (count) => {
    const d = domain();
    let u = d[0];
    let v = d[d.length - 1];
    const r = v < u;
    if (r) [u, v] = [v, u];
    let i = logs(u);
    let j = logs(v);
    let k2;
    let t;
    const n = count == null ? 10 : +count;
    let z = [];
    if (!(base % 1) && j - i < n) {
      i = Math.floor(i), j = Math.ceil(j);
      if (u > 0) for (; i <= j; ++i) {
        for (k2 = 1; k2 < base; ++k2) {
          t = i < 0 ? k2 / pows(-i) : k2 * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      }
      else for (; i <= j; ++i) {
        for (k2 = base - 1; k2 >= 1; --k2) {
          t = i > 0 ? k2 / pows(-i) : k2 * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      }
      if (z.length * 2 < n) z = ticks(u, v, n);
    } else {
      z = ticks(i, j, Math.min(j - i, n)).map(pows);
    }
    return r ? z.reverse() : z;
  };
  scale.tickFormat = (count, specifier) => {
    if (count == null) count = 10;
    if (specifier == null) specifier = base === 10 ? "s" : ",";
    if (typeof specifier !== "function") {
      if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
      specifier = format(specifier);
    }
    if (count === Infinity) return specifier;
    const k2 = Math.max(1, base * count / scale.ticks().length);
    return (d) => {
      let i = d / pows(Math.round(logs(d)));
      if (i * base < base - 0.5) i *= base;
      return i <= k2 ? specifier(d) : "";
    };
  };
  scale.nice = () => {
    return domain(nice(domain(), {
      floor: (x2) => pows(Math.floor(logs(x2))),
      ceil: (x2) => pows(Math.ceil(logs(x2)))
    }));
  };
  return scale;
}
function log() {
  const scale = loggish(transformer$2()).domain([1, 10]);
  scale.copy = () => copy$1(scale, log()).base(scale.base());
  initRange.apply(scale, arguments);
  return scale;
}

// ../main/node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI;
var tau = 2 * pi;
var epsilon = 1e-6;
var tauEpsilon = tau - epsilon;
function append(strings) {
  this._ += strings[0];
  for (let i = 1, n = strings.length; i < n; ++i) {
    this._ += arguments[i] + strings[i];
  }
}
function appendRound(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d > 15) return append;
  const k2 = 10 ** d;
  return function(strings) {
    this._ += strings[0];
    for (let i = 1, n = strings.length; i < n; ++i) {
      this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
    }
  };
}
function equal(x0, y0, x1, y1) {
  return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
  const d = Math.floor(digits);
  if (!(d <= 15)) return equal;
  const k2 = 10 ** d;
  const r = function(value2) {
    return Math.round(value2 * k2);
  };
  return function(x0, y0, x1, y1) {
    return r(x0) === r(x1) && r(y0) === r(y1);
  };
}
var Path = class {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null;
    this._ = "";
    this._append = digits == null ? append : appendRound(digits);
    this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x2, y2) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}`;
  }
  closePath() {
    if (this._x1 !== null) {
      this._x1 = this._x0, this._y1 = this._y0;
      this._append`Z`;
    }
  }
  lineTo(x2, y2) {
    this._append`L${this._x1 = +x2},${this._y1 = +y2}`;
  }
  quadraticCurveTo(x1, y1, x2, y2) {
    this._append`Q${+x1},${+y1},${this._x1 = +x2},${this._y1 = +y2}`;
  }
  bezierCurveTo(x1, y1, x2, y2, x3, y3) {
    this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x3},${this._y1 = +y3}`;
  }
  arcTo(x1, y1, x2, y2, r) {
    x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
    if (this._x1 === null) {
      this._append`M${this._x1 = x1},${this._y1 = y1}`;
    } else if (!(l01_2 > epsilon)) ;
    else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r) {
      this._append`L${this._x1 = x1},${this._y1 = y1}`;
    } else {
      let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
      if (Math.abs(t01 - 1) > epsilon) {
        this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
      }
      this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
    }
  }
  arc(x2, y2, r, a0, a1, ccw) {
    x2 = +x2, y2 = +y2, r = +r, ccw = !!ccw;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x2 + dx, y0 = y2 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
    if (this._x1 === null) {
      this._append`M${x0},${y0}`;
    } else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) {
      this._append`L${x0},${y0}`;
    }
    if (!r) return;
    if (da < 0) da = da % tau + tau;
    if (da > tauEpsilon) {
      this._append`A${r},${r},0,1,${cw},${x2 - dx},${y2 - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
    } else if (da > epsilon) {
      const x1 = x2 + r * Math.cos(a1);
      const y1 = y2 + r * Math.sin(a1);
      if (da >= pi && this._equal(x0, y0, x1, y1)) {
        da /= 2;
        let a00 = a0 + da;
        this._append`A${r},${r},0,${+(da >= pi)},${cw},${x2 + r * Math.cos(a00)},${y2 + r * Math.sin(a00)}`;
      }
      this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
    }
  }
  rect(x2, y2, w, h) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}h${w = +w}v${+h}h${-w}Z`;
  }
  toString() {
    return this._;
  }
};
function path() {
  return new Path();
}
path.prototype = Path.prototype;

// ../main/node_modules/d3-shape/dist/d3-shape.mjs
function constant2(x2) {
  return function constant3() {
    return x2;
  };
}
var cos = Math.cos;
var sin = Math.sin;
var sqrt = Math.sqrt;
var epsilon3 = 1e-12;
var pi2 = Math.PI;
var halfPi = pi2 / 2;
var tau2 = 2 * pi2;
function withPath(shape) {
  let digits = 3;
  shape.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null) {
      digits = null;
    } else {
      const d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return shape;
  };
  return () => new Path(digits);
}
var slice2 = Array.prototype.slice;
function array2(x2) {
  return typeof x2 === "object" && "length" in x2 ? x2 : Array.from(x2);
}
function Linear(context) {
  this._context = context;
}
Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default:
        this._context.lineTo(x2, y2);
        break;
    }
  }
};
function curveLinear(context) {
  return new Linear(context);
}
function x(p) {
  return p[0];
}
function y(p) {
  return p[1];
}
function line(x$1, y$1) {
  var defined = constant2(true), context = null, curve = curveLinear, output = null, path2 = withPath(line3);
  x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant2(x$1);
  y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant2(y$1);
  function line3(data) {
    var i, n = (data = array2(data)).length, d, defined0 = false, buffer;
    if (context == null) output = curve(buffer = path2());
    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) output.lineStart();
        else output.lineEnd();
      }
      if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  line3.x = function(_) {
    return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant2(+_), line3) : x$1;
  };
  line3.y = function(_) {
    return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant2(+_), line3) : y$1;
  };
  line3.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant2(!!_), line3) : defined;
  };
  line3.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), line3) : curve;
  };
  line3.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line3) : context;
  };
  return line3;
}
function area(x0, y0, y1) {
  var x1 = null, defined = constant2(true), context = null, curve = curveLinear, output = null, path2 = withPath(area2);
  x0 = typeof x0 === "function" ? x0 : x0 === void 0 ? x : constant2(+x0);
  y0 = typeof y0 === "function" ? y0 : y0 === void 0 ? constant2(0) : constant2(+y0);
  y1 = typeof y1 === "function" ? y1 : y1 === void 0 ? y : constant2(+y1);
  function area2(data) {
    var i, j, k2, n = (data = array2(data)).length, d, defined0 = false, buffer, x0z = new Array(n), y0z = new Array(n);
    if (context == null) output = curve(buffer = path2());
    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) {
          j = i;
          output.areaStart();
          output.lineStart();
        } else {
          output.lineEnd();
          output.lineStart();
          for (k2 = i - 1; k2 >= j; --k2) {
            output.point(x0z[k2], y0z[k2]);
          }
          output.lineEnd();
          output.areaEnd();
        }
      }
      if (defined0) {
        x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data);
        output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]);
      }
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  function arealine() {
    return line().defined(defined).curve(curve).context(context);
  }
  area2.x = function(_) {
    return arguments.length ? (x0 = typeof _ === "function" ? _ : constant2(+_), x1 = null, area2) : x0;
  };
  area2.x0 = function(_) {
    return arguments.length ? (x0 = typeof _ === "function" ? _ : constant2(+_), area2) : x0;
  };
  area2.x1 = function(_) {
    return arguments.length ? (x1 = _ == null ? null : typeof _ === "function" ? _ : constant2(+_), area2) : x1;
  };
  area2.y = function(_) {
    return arguments.length ? (y0 = typeof _ === "function" ? _ : constant2(+_), y1 = null, area2) : y0;
  };
  area2.y0 = function(_) {
    return arguments.length ? (y0 = typeof _ === "function" ? _ : constant2(+_), area2) : y0;
  };
  area2.y1 = function(_) {
    return arguments.length ? (y1 = _ == null ? null : typeof _ === "function" ? _ : constant2(+_), area2) : y1;
  };
  area2.lineX0 = area2.lineY0 = function() {
    return arealine().x(x0).y(y0);
  };
  area2.lineY1 = function() {
    return arealine().x(x0).y(y1);
  };
  area2.lineX1 = function() {
    return arealine().x(x1).y(y0);
  };
  area2.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant2(!!_), area2) : defined;
  };
  area2.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), area2) : curve;
  };
  area2.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area2) : context;
  };
  return area2;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
  this._curve = curve;
}
Radial.prototype = {
  areaStart: function() {
    this._curve.areaStart();
  },
  areaEnd: function() {
    this._curve.areaEnd();
  },
  lineStart: function() {
    this._curve.lineStart();
  },
  lineEnd: function() {
    this._curve.lineEnd();
  },
  point: function(a2, r) {
    this._curve.point(r * Math.sin(a2), r * -Math.cos(a2));
  }
};
function curveRadial(curve) {
  function radial(context) {
    return new Radial(curve(context));
  }
  radial._curve = curve;
  return radial;
}
var sqrt3$2 = sqrt(3);
var tan30 = sqrt(1 / 3);
var tan30_2 = tan30 * 2;
var kr = sin(pi2 / 10) / sin(7 * pi2 / 10);
var kx = sin(tau2 / 10) * kr;
var ky = -cos(tau2 / 10) * kr;
var sqrt3$1 = sqrt(3);
var sqrt3 = sqrt(3);
var s = sqrt(3) / 2;
var k = 1 / sqrt(12);
var a = (k / 2 + 1) * 3;
function noop() {
}
function point$3(that, x2, y2) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x2) / 6,
    (that._y0 + 4 * that._y1 + y2) / 6
  );
}
function Basis(context) {
  this._context = context;
}
Basis.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 3:
        point$3(this, this._x1, this._y1);
      // falls through
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisClosed(context) {
  this._context = context;
}
BasisClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x2, this._y2);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
        this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x2, this._y2);
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x2 = x2, this._y2 = y2;
        break;
      case 1:
        this._point = 2;
        this._x3 = x2, this._y3 = y2;
        break;
      case 2:
        this._point = 3;
        this._x4 = x2, this._y4 = y2;
        this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
        break;
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function BasisOpen(context) {
  this._context = context;
}
BasisOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        var x0 = (this._x0 + 4 * this._x1 + x2) / 6, y0 = (this._y0 + 4 * this._y1 + y2) / 6;
        this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
  }
};
function Bundle(context, beta) {
  this._basis = new Basis(context);
  this._beta = beta;
}
Bundle.prototype = {
  lineStart: function() {
    this._x = [];
    this._y = [];
    this._basis.lineStart();
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, j = x2.length - 1;
    if (j > 0) {
      var x0 = x2[0], y0 = y2[0], dx = x2[j] - x0, dy = y2[j] - y0, i = -1, t;
      while (++i <= j) {
        t = i / j;
        this._basis.point(
          this._beta * x2[i] + (1 - this._beta) * (x0 + t * dx),
          this._beta * y2[i] + (1 - this._beta) * (y0 + t * dy)
        );
      }
    }
    this._x = this._y = null;
    this._basis.lineEnd();
  },
  point: function(x2, y2) {
    this._x.push(+x2);
    this._y.push(+y2);
  }
};
var bundle = (function custom(beta) {
  function bundle2(context) {
    return beta === 1 ? new Basis(context) : new Bundle(context, beta);
  }
  bundle2.beta = function(beta2) {
    return custom(+beta2);
  };
  return bundle2;
})(0.85);
function point$2(that, x2, y2) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x2),
    that._y2 + that._k * (that._y1 - y2),
    that._x2,
    that._y2
  );
}
function Cardinal(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        point$2(this, this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        this._x1 = x2, this._y1 = y2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinal = (function custom2(tension) {
  function cardinal2(context) {
    return new Cardinal(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom2(+tension2);
  };
  return cardinal2;
})(0);
function CardinalClosed(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3;
        this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalClosed = (function custom3(tension) {
  function cardinal2(context) {
    return new CardinalClosed(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom3(+tension2);
  };
  return cardinal2;
})(0);
function CardinalOpen(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalOpen = (function custom4(tension) {
  function cardinal2(context) {
    return new CardinalOpen(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom4(+tension2);
  };
  return cardinal2;
})(0);
function point$1(that, x2, y2) {
  var x1 = that._x1, y1 = that._y1, x22 = that._x2, y22 = that._y2;
  if (that._l01_a > epsilon3) {
    var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x1 = (x1 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
    y1 = (y1 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
  }
  if (that._l23_a > epsilon3) {
    var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x22 = (x22 * b + that._x1 * that._l23_2a - x2 * that._l12_2a) / m;
    y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
  }
  that._context.bezierCurveTo(x1, y1, x22, y22, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRom.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        this.point(this._x2, this._y2);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRom = (function custom5(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom5(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomClosed(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3;
        this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomClosed = (function custom6(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom6(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomOpen(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomOpen = (function custom7(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom7(+alpha2);
  };
  return catmullRom2;
})(0.5);
function LinearClosed(context) {
  this._context = context;
}
LinearClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._point) this._context.closePath();
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    if (this._point) this._context.lineTo(x2, y2);
    else this._point = 1, this._context.moveTo(x2, y2);
  }
};
function sign(x2) {
  return x2 < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
  var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
  var h = that._x1 - that._x0;
  return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point(that, t02, t12) {
  var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
  that._context.bezierCurveTo(x0 + dx, y0 + dx * t02, x1 - dx, y1 - dx * t12, x1, y1);
}
function MonotoneX(context) {
  this._context = context;
}
MonotoneX.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
      case 3:
        point(this, this._t0, slope2(this, this._t0));
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    var t12 = NaN;
    x2 = +x2, y2 = +y2;
    if (x2 === this._x1 && y2 === this._y1) return;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        point(this, slope2(this, t12 = slope3(this, x2, y2)), t12);
        break;
      default:
        point(this, this._t0, t12 = slope3(this, x2, y2));
        break;
    }
    this._x0 = this._x1, this._x1 = x2;
    this._y0 = this._y1, this._y1 = y2;
    this._t0 = t12;
  }
};
function MonotoneY(context) {
  this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y2) {
  MonotoneX.prototype.point.call(this, y2, x2);
};
function ReflectContext(context) {
  this._context = context;
}
ReflectContext.prototype = {
  moveTo: function(x2, y2) {
    this._context.moveTo(y2, x2);
  },
  closePath: function() {
    this._context.closePath();
  },
  lineTo: function(x2, y2) {
    this._context.lineTo(y2, x2);
  },
  bezierCurveTo: function(x1, y1, x2, y2, x3, y3) {
    this._context.bezierCurveTo(y1, x1, y2, x2, y3, x3);
  }
};
function Natural(context) {
  this._context = context;
}
Natural.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = [];
    this._y = [];
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, n = x2.length;
    if (n) {
      this._line ? this._context.lineTo(x2[0], y2[0]) : this._context.moveTo(x2[0], y2[0]);
      if (n === 2) {
        this._context.lineTo(x2[1], y2[1]);
      } else {
        var px = controlPoints(x2), py = controlPoints(y2);
        for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) {
          this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x2[i1], y2[i1]);
        }
      }
    }
    if (this._line || this._line !== 0 && n === 1) this._context.closePath();
    this._line = 1 - this._line;
    this._x = this._y = null;
  },
  point: function(x2, y2) {
    this._x.push(+x2);
    this._y.push(+y2);
  }
};
function controlPoints(x2) {
  var i, n = x2.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
  a2[0] = 0, b[0] = 2, r[0] = x2[0] + 2 * x2[1];
  for (i = 1; i < n - 1; ++i) a2[i] = 1, b[i] = 4, r[i] = 4 * x2[i] + 2 * x2[i + 1];
  a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x2[n - 1] + x2[n];
  for (i = 1; i < n; ++i) m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
  a2[n - 1] = r[n - 1] / b[n - 1];
  for (i = n - 2; i >= 0; --i) a2[i] = (r[i] - a2[i + 1]) / b[i];
  b[n - 1] = (x2[n] + a2[n - 1]) / 2;
  for (i = 0; i < n - 1; ++i) b[i] = 2 * x2[i + 1] - a2[i + 1];
  return [a2, b];
}
function Step(context, t) {
  this._context = context;
  this._t = t;
}
Step.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = this._y = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default: {
        if (this._t <= 0) {
          this._context.lineTo(this._x, y2);
          this._context.lineTo(x2, y2);
        } else {
          var x1 = this._x * (1 - this._t) + x2 * this._t;
          this._context.lineTo(x1, this._y);
          this._context.lineTo(x1, y2);
        }
        break;
      }
    }
    this._x = x2, this._y = y2;
  }
};

// src/report/html/charts/axis.ts
function percentAxis(values, lines = {}) {
  const marks = [lines.zero, lines.asked].filter((x2) => x2 !== void 0);
  const finite = [...values, ...marks].filter(Number.isFinite).map((x2) => 100 * x2);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const room = Math.max(0.04 * (high - low), 0.1);
  const scale = linear2().domain([low === 0 ? -room / 2 : low - room, high + room]).range([0, 100]);
  const at = (value2) => percentage(scale(100 * value2));
  return {
    at,
    ticks: labelled(scale, 5).map(({ value: value2, label }) => ({ at: percentage(scale(value2)), label })),
    lines: ["zero", "asked"].flatMap((kind) => {
      const value2 = lines[kind];
      return value2 === void 0 ? [] : [{ at: at(value2), kind }];
    })
  };
}
function labelled(scale, count) {
  const format2 = scale.tickFormat(count);
  return scale.ticks(count).map((value2) => ({ value: value2, label: format2(value2).replace("\u2212", "-") }));
}
function percentage(x2) {
  return `${Number(x2.toFixed(2))}%`;
}
function axisLabels({ ticks: ticks2 }) {
  return markup`<svg class="axis" aria-hidden="true" focusable="false">${ticks2.map(({ at, label }) => markup`<text x="${at}" y="14">${label}</text>`)}</svg>`;
}
function axisLines({ ticks: ticks2, lines }) {
  return markup`${ticks2.map(({ at }) => line2(at, "grid"))}${lines.map(({ at, kind }) => line2(at, kind))}`;
}
function line2(at, kind) {
  return markup`<line class="${kind}" x1="${at}" x2="${at}" y1="0" y2="100%"/>`;
}

// src/report/html/charts/lines.ts
var HEIGHT = 240;
var WIDE = 30;
function lineChart(chart) {
  const points2 = chart.series.flatMap((series) => series.points);
  const [first, last] = [Math.min(...points2.map((p) => p.x)), Math.max(...points2.map((p) => p.x))];
  const x2 = linear2().domain(first === last ? [first - 1, last + 1] : [first, last]).range([0, 100]);
  const y2 = verticalScale([
    ...points2.flatMap((p) => [p.y, p.low ?? p.y, p.high ?? p.y]),
    ...chart.reference === void 0 ? [] : [chart.reference.y]
  ]);
  const left = (value2) => percentage(x2(value2));
  const top = (value2) => Number(y2(value2).toFixed(1));
  const rows = y2.ticks(5).filter((_, i, all) => all.length <= 8 || i % Math.ceil(all.length / 8) === 0);
  const columns = x2.ticks(Math.min(8, Math.max(1, last - first))).filter(Number.isInteger);
  const format2 = y2.tickFormat(5);
  return markup`<figure class="lines"><figcaption>${chart.title}<ul class="key">${chart.series.map((series) => key(series.stroke, series.name))}${chart.reference === void 0 ? null : key("asked", chart.reference.name)}</ul></figcaption>
<p class="y">${chart.y}</p><div class="plot"><svg role="img" aria-labelledby="${chart.id}-title ${chart.id}-desc" height="${HEIGHT}">
<title id="${chart.id}-title">${chart.title}</title><desc id="${chart.id}-desc">${chart.description}</desc>
${rows.map((value2) => markup`<line class="grid" x1="0" x2="100%" y1="${top(value2)}" y2="${top(value2)}"/><text class="y" x="-8" y="${top(value2) + 4}">${numberText(format2(value2), value2)}</text>`)}
${columns.map((value2) => markup`<line class="grid" x1="${left(value2)}" x2="${left(value2)}" y1="${HEIGHT}" y2="${HEIGHT + 5}"/><text x="${left(value2)}" y="${HEIGHT + 18}">${value2}</text>`)}
${chart.reference === void 0 ? null : markup`<line class="asked" x1="0" x2="100%" y1="${top(chart.reference.y)}" y2="${top(chart.reference.y)}"/>`}
<svg class="paths" viewBox="0 0 100 ${HEIGHT}" width="100%" height="${HEIGHT}" preserveAspectRatio="none">${chart.series.map((series) => paths(series, x2, y2))}</svg>
${chart.series.map(({ points: shown, stroke }) => shown.length > 25 ? null : shown.map((p) => markup`<circle class="dot ${stroke}" cx="${left(p.x)}" cy="${top(p.y)}" r="3"/>`))}</svg></div>
<p class="x">${chart.x}</p></figure>`;
}
function verticalScale(values) {
  const finite = values.filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  if (low > 0 && high / low > WIDE) return log().domain([low, high]).range([HEIGHT, 0]).nice();
  return linear2().domain([Math.min(0, low), high > Math.min(0, low) ? high : low + 1]).range([HEIGHT, 0]).nice(5);
}
function numberText(label, value2) {
  return label === "" ? String(Number(value2.toPrecision(2))) : label.replace("\u2212", "-");
}
function paths({ points: points2, stroke }, x2, y2) {
  const banded = points2.filter((p) => p.low !== void 0 && p.high !== void 0);
  const band = area().x((p) => x2(p.x)).y0((p) => y2(p.low)).y1((p) => y2(p.high)).digits(2)(banded);
  const path2 = line().x((p) => x2(p.x)).y((p) => y2(p.y)).digits(2)([...points2]);
  return markup`${band === null ? null : markup`<path class="band" d="${band}"/>`}<path class="line ${stroke}" d="${path2 ?? ""}"/>`;
}
function key(stroke, name) {
  return markup`<li><svg class="sample" aria-hidden="true" focusable="false" width="28" height="10"><line class="line ${stroke}" x1="0" x2="28" y1="5" y2="5"/></svg> ${name}</li>`;
}

// src/report/html/charts/heat-map.ts
var STEPS = 10;
function heatMap({ id, title, description, values, size }) {
  const paths2 = /* @__PURE__ */ new Map();
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const step = Math.round(STEPS * values[i * size + j]);
      paths2.set(step, `${paths2.get(step) ?? ""}M${j} ${i}h1v1h-1z`);
    }
  }
  const every = [1, 2, 5, 10, 20].find((step) => size / step <= 18) ?? 50;
  const numbered = Array.from({ length: size }, (_, i) => i).filter((i) => i === 0 || (i + 1) % every === 0);
  const middle = (i) => percentage(100 * (i + 0.5) / size);
  return markup`<div class="map"><svg role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
<rect class="frame" width="100%" height="100%"/><svg id="${id}-cells" viewBox="0 0 ${size} ${size}" width="100%" height="100%">${[...paths2].sort(([a2], [b]) => a2 - b).map(([step, path2]) => markup`<path class="${shade(step)}" d="${path2}"/>`)}</svg>
${numbered.map((i) => markup`<text x="${middle(i)}" y="-5">${i + 1}</text><text class="y" x="-6" y="${middle(i)}" dy="4">${i + 1}</text>`)}</svg></div>`;
}
function shadeKey() {
  const shown = [-6, -4, -2, 0, 2, 4, 6, 8, 10];
  return markup`<ul class="shades">${shown.map((step) => markup`<li><svg class="swatch" aria-hidden="true" focusable="false" width="18" height="12"><rect class="${shade(step)}" width="18" height="12"/></svg> ${(step / STEPS).toFixed(1)}</li>`)}</ul>`;
}
function shade(step) {
  return step < 0 ? `n${-step}` : `p${step}`;
}

// src/report/html/charts/similar-order.ts
function similarOrder(similarity, size) {
  let groups = Array.from({ length: size }, (_, i) => [i]);
  const at = (i, j) => similarity[i * size + j];
  const sums = groups.map((_, i) => Float64Array.from(groups, (__, j) => at(i, j)));
  while (groups.length > 1) {
    let [first, second, most] = [0, 1, -Infinity];
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const mean = sums[i][j] / (groups[i].length * groups[j].length);
        if (mean > most) [first, second, most] = [i, j, mean];
      }
    }
    groups[first] = joinedEnds(groups[first], groups[second], at);
    groups = groups.filter((_, i) => i !== second);
    const gone = sums.splice(second, 1)[0];
    for (let j = 0; j < gone.length; j++) {
      const row = j < second ? j : j - 1;
      if (j !== second && row !== first) sums[row][first] += gone[j];
    }
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i].filter((_, j) => j !== second);
    for (let j = 0; j < sums.length; j++) if (j !== first) sums[first][j] = sums[j][first];
  }
  return groups[0] ?? [];
}
function joinedEnds(a2, b, at) {
  const [aTurned, bTurned] = [[...a2].reverse(), [...b].reverse()];
  const ways = [
    [a2, b],
    [a2, bTurned],
    [aTurned, b],
    [aTurned, bTurned]
  ];
  let best = ways[0];
  let most = -Infinity;
  for (const way of ways) {
    const touching = at(way[0].at(-1), way[1][0]);
    if (touching > most) [best, most] = [way, touching];
  }
  return best.flat();
}

// src/report/html/sections/pairs.ts
var MOST_MODELS = 100;
function pairs({ matrix, certificate }) {
  const all = wrongSets(matrix);
  const place = new Map(certificate.models.map(({ name }, i) => [name, i]));
  const members = varying(all).sort((i, j) => place.get(all.models[i]) - place.get(all.models[j]));
  if (members.length < 3) return null;
  const matrices = pairMatrices(subset(all, members.slice(0, MOST_MODELS)));
  const order = similarOrder(matrices.pearson, matrices.models.length);
  const left = members.length - order.length;
  return [
    markup`<h3>Correlation of errors, pair by pair</h3>`,
    paragraph(
      `Models that err on the same queries stand beside each other. 1 means on exactly the same, 0 no more often than by chance.${left > 0 ? ` Of ${integer(members.length)} models only the ${integer(order.length)} with the most right answers are shown; ${integer(left)} are left out.` : ""}`
    ),
    map2(matrices, order),
    nearest(matrices, order)
  ];
}
function map2({ models, pearson }, order) {
  const size = order.length;
  const values = Float64Array.from(
    { length: size * size },
    (_, k2) => phi(pearson, order, Math.floor(k2 / size), k2 % size)
  );
  const listed = [];
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) listed.push(String(Math.round(100 * values[i * size + j])));
  return markup`<figure class="heat" id="pairs" data-values="${listed.join(" ")}">${heatMap({
    id: "heat",
    title: "Correlation of errors of every pair of models",
    description: "Rows and columns are the models of the table below, by their numbers there. The table has the extremes of each row.",
    values,
    size
  })}<figcaption>${shadeKey()}<div class="lookup" hidden><label>Correlation of <select id="pair-a">${options(models, order)}</select></label> <label>and <select id="pair-b">${options(models, order)}</select></label> <output id="pair-value" for="pair-a pair-b"></output></div></figcaption></figure>`;
}
function options(models, order) {
  return order.map((i, row) => markup`<option value="${row}">${row + 1}. ${visible(models[i])}</option>`);
}
function nearest({ models, pearson }, order) {
  const size = order.length;
  const rows = order.map((model, i) => {
    const others = order.map((_, j) => j).filter((j) => j !== i);
    const value2 = (j) => phi(pearson, order, i, j);
    const most = others.reduce((a2, b) => value2(b) > value2(a2) ? b : a2);
    const least = others.reduce((a2, b) => value2(b) < value2(a2) ? b : a2);
    const mean = others.reduce((sum, j) => sum + value2(j), 0) / others.length;
    return [
      String(i + 1),
      foreign(models[model]),
      mean.toFixed(2),
      markup`${value2(most).toFixed(2)} <small>${foreign(models[order[most]])}</small>`,
      markup`${value2(least).toFixed(2)} <small>${foreign(models[order[least]])}</small>`
    ];
  });
  return folded(
    `The ${integer(size)} models of the map in its order`,
    table({
      id: "nearest",
      caption: "Correlation of errors with the other models: on average, at most and at least.",
      columns: [
        { head: "No.", number: true, sortable: true, sorted: "ascending" },
        { head: "Model", names: true, sortable: true },
        { head: "Mean", number: true, sortable: true },
        { head: "Most alike", sortable: true },
        { head: "Least alike", sortable: true }
      ],
      rows
    })
  );
}
function phi(pearson, order, i, j) {
  return pearson[order[i] * order.length + order[j]];
}

// src/report/html/sections/correlation.ts
function correlationSection({ evaluation }) {
  const { diagnostics } = evaluation;
  if (diagnostics === null) return null;
  const { pairwise } = diagnostics;
  const predictions = predictionRows(pairwise);
  const thinned = thinnedText(diagnostics);
  const without = withoutThresholdText(pairwise, marked);
  return {
    id: "correlation",
    title: "How alike the models err",
    body: [
      paragraph(prose(correlationText(diagnostics))),
      predictions.length === 0 ? null : table({
        id: "predictions",
        caption: "How often all models would fail together if their errors hung together as these models say.",
        columns: PREDICTION_HEAD.map((head, i) => ({ head, number: i > 0, names: i === 0 })),
        rows: predictions
      }),
      without === "" ? null : paragraph(prose(without)),
      growth(pairwise.poolSize),
      pairs(evaluation),
      thinned === "" ? null : paragraph(thinned)
    ]
  };
}
function growth(sizes) {
  if (sizes.length < 2) return null;
  const title = "Failing together, seen against predicted, by size of the pool";
  const last = sizes.at(-1);
  return [
    lineChart({
      id: "growth",
      title,
      description: `The median ratio is ${ratio(sizes[0].median)} for ${integer(sizes[0].k)} models and ${ratio(last.median)} for ${integer(last.k)}.`,
      x: "Models in the pool",
      y: "Seen / predicted",
      series: [
        {
          name: "median of random pools; shaded: 5 to 95 %",
          stroke: "main",
          points: sizes.map(({ k: k2, median, p05, p95 }) => ({ x: k2, y: median, low: p05, high: p95 }))
        }
      ],
      reference: { y: 1, name: "as often as predicted" }
    }),
    folded(
      "The numbers of this chart",
      table({
        id: "growth-numbers",
        caption: `${title}.`,
        columns: ["Models", "Median", "5 %", "95 %"].map((head) => ({ head, number: true })),
        rows: sizes.map(({ k: k2, median, p05, p95 }) => [integer(k2), ratio(median), ratio(p05), ratio(p95)])
      })
    )
  ];
}
function ratio(x2) {
  return String(Number(x2.toPrecision(3)));
}

// src/report/html/sections/few-models.ts
function fewModelsSection({ evaluation }) {
  const { certificate, diagnostics } = evaluation;
  if (diagnostics === null || diagnostics.poolCurve.length < 2) return null;
  const curve = diagnostics.poolCurve;
  const held = curve.filter(({ heldOutGain }) => heldOutGain !== null);
  const last = curve.at(-1);
  const text = fewModelsText(diagnostics, certificate.models.length, marked);
  return {
    id: "few-models",
    title: "How many models are enough",
    body: [
      text === "" ? null : paragraph(prose(text)),
      lineChart({
        id: "pool-curve",
        title: "Largest gain by number of models",
        description: `From ${percent(curve[0].gain, 1)} points with ${integer(curve[0].k)} to ${percent(last.gain, 1)} with ${integer(last.k)} on the queries that chose them.`,
        x: "Models, added in the order of the table below",
        y: "Gain, points",
        series: [
          {
            name: "on the queries that chose the models",
            stroke: "main",
            points: curve.map(({ k: k2, gain }) => ({ x: k2, y: 100 * gain }))
          },
          ...held.length < 2 ? [] : [
            {
              name: "on held-out queries; shaded: one standard error",
              stroke: "second",
              points: held.map(({ k: k2, heldOutGain, heldOutStandardError: error }) => ({
                x: k2,
                y: 100 * heldOutGain,
                low: 100 * (heldOutGain - (error ?? 0)),
                high: 100 * (heldOutGain + (error ?? 0))
              }))
            }
          ]
        ],
        reference: { y: 100 * certificate.minGain, name: "gain asked for" }
      }),
      folded(
        "The numbers of this chart",
        table({
          id: "pool-numbers",
          caption: "Models in the order in which they rescue most of what those before them get wrong.",
          columns: [
            { head: "Models", number: true },
            { head: "Added", names: true },
            { head: "Ceiling, %", number: true },
            { head: "Gain", number: true },
            { head: "Gain on held-out queries", number: true }
          ],
          rows: curve.map((point2, i) => [
            integer(point2.k),
            foreign(point2.models.find((model) => !curve[i - 1]?.models.includes(model)) ?? ""),
            percent(point2.ceiling, 2),
            percent(point2.gain, 1),
            point2.heldOutGain === null ? "" : `${percent(point2.heldOutGain, 1)} \xB1 ${percent(point2.heldOutStandardError ?? 0, 1)}`
          ])
        })
      )
    ]
  };
}

// src/report/html/sections/formats.ts
function formatsSection({ evaluation }) {
  const { formats } = evaluation;
  if (formats === null) return null;
  return {
    id: "formats",
    title: "The same questions in other formats",
    body: [
      paragraph(prose(formatsText(formats, marked))),
      formats.pairs.length === 0 ? null : table({
        id: "formats-table",
        caption: "Questions that every model gets wrong, of those asked in both formats.",
        columns: [
          { head: "Formats", names: true },
          { head: "Questions", number: true },
          { head: "All wrong in the first, %", number: true },
          { head: "In the second, %", number: true },
          { head: "p", number: true },
          { head: "Models that differ", number: true }
        ],
        rows: formats.pairs.map(({ formats: [first, second], questions, allWrong, p, models }) => [
          [foreign(first), " and ", foreign(second)],
          integer(questions),
          allWrong === null ? "" : rate(allWrong[0]),
          allWrong === null ? "" : rate(allWrong[1]),
          allWrong === null ? "" : pValue(p),
          integer(models.filter(({ differs }) => differs).length)
        ])
      })
    ]
  };
}
function rate({ rate: share, interval }) {
  return `${percent(share, 1)} (${percent(interval[0], 1, "down")} \u2013 ${percent(interval[1], 1, "up")})`;
}

// src/report/html/sections/inputs.ts
var MOST_FILES = 1e3;
function inputsSection({ evaluation }) {
  const { certificate, files, setAside, warnings } = evaluation;
  const missing = missingText(certificate);
  const ensembles2 = ensemblesText(evaluation, marked);
  const lines = [
    message(readText(certificate)),
    ...ensembles2 === "" ? [] : [prose(ensembles2)],
    ...warnings.map(message),
    ...missing === "" ? [] : [message(missing)],
    ...setAside.slice(0, MOST_FILES).map(({ path: path2, why }) => markup`Not read: ${foreign(path2)}: ${message(why)}`)
  ];
  return {
    id: "inputs",
    title: "What was read and what was left out",
    body: [
      markup`<ul>${lines.map((line3) => markup`<li>${line3}</li>`)}</ul>`,
      rest(setAside.length - MOST_FILES, "not read"),
      folded(
        `Files read (${integer(files.length)})`,
        table({
          id: "files",
          caption: "Files and what they held.",
          columns: [
            { head: "File", names: true, sortable: true },
            { head: "Format", sortable: true },
            { head: "Models", sortable: true },
            ...["Records", "Errors", "Unscored", "Missing"].map((head) => ({ head, number: true, sortable: true })),
            { head: "Notes" }
          ],
          rows: files.slice(0, MOST_FILES).map((file) => [
            foreign(file.path),
            file.format,
            file.models.length === 1 ? foreign(file.models[0]) : integer(file.models.length),
            ...[file.records, file.errors, file.unscored, file.missing].map(integer),
            joined([...readingOf(file), ...file.warnings, ...file.setAside.map(setAsideText)].map(message), "; ")
          ])
        })
      ),
      rest(files.length - MOST_FILES, "read")
    ]
  };
}
var readingOf = ({ reading }) => reading === void 0 ? [] : [reading];
function rest(count, what) {
  return count > 0 ? paragraph(message(`\u2026 and ${counted(count, "file", "files")} more ${what}: see \`certificate.json\`.`)) : null;
}

// src/report/html/sections/judges.ts
function judgesSection({ evaluation }) {
  const { judges: agreement } = evaluation;
  if (agreement === null) return null;
  const row = (name, graded) => [
    name,
    graded.right === null ? "" : percent(graded.right, 1),
    graded.rate === null ? "" : percent(graded.rate, 2),
    graded.interval === null ? "" : between(graded.interval),
    `${integer(graded.allWrong)} of ${integer(graded.queries)}`
  ];
  const { pairs: pairs2 } = agreement.cohen;
  return {
    id: "judges",
    title: `Judges (${integer(agreement.judges.length)})`,
    body: [
      paragraph(prose(judgesText(agreement, marked))),
      table({
        id: "judges-table",
        caption: "What the pool looks like to each judge.",
        columns: [
          { head: "Judge", names: true },
          ...["Answers right, %", "\u03B2, %", "Interval of \u03B2", "Every model wrong"].map((head) => ({ head, number: true }))
        ],
        rows: [
          ...agreement.judges.map((judge) => row(foreign(judge.name), judge)),
          row("The majority", agreement.majority)
        ]
      }),
      pairs2.length === 0 ? null : folded(
        "Pairs of judges",
        table({
          id: "judge-pairs",
          caption: "Agreement on the answers that both graded; kappa is agreement beyond chance.",
          columns: [
            { head: "Judges", names: true },
            ...["Answers", "Same verdict, %", "Kappa", "Standard error"].map((head) => ({ head, number: true }))
          ],
          rows: pairs2.map(({ judges, answers, agreement: same, kappa, standardError }) => [
            [foreign(judges[0]), " and ", foreign(judges[1])],
            integer(answers),
            same === null ? "" : percent(same, 1),
            kappa === null ? "" : kappa.toFixed(2),
            standardError === null ? "" : standardError.toFixed(3)
          ])
        })
      )
    ]
  };
}
function between([low, high]) {
  return `${percent(low, 2, "down")} \u2013 ${percent(high, 2, "up")}`;
}

// src/report/html/sections/luck.ts
function luckSection({ evaluation }) {
  const { certificate, diagnostics } = evaluation;
  if (diagnostics === null) return null;
  const texts2 = [luckText(diagnostics, certificate, marked), chanceText(diagnostics, marked)].filter(
    (text) => text !== ""
  );
  if (texts2.length === 0) return null;
  return { id: "luck", title: "How much is luck", body: texts2.map((text) => paragraph(prose(text))) };
}

// src/report/html/command.ts
var LEFT_OUT = /* @__PURE__ */ new Set([...NOT_FLAGS, "limits"]);
var COMMA_LISTS = /* @__PURE__ */ new Set(["count-as-wrong", "fail-on"]);
function recomputing(settings) {
  const flags = INPUTS.filter(({ name }) => !LEFT_OUT.has(name)).flatMap(({ name, default: usual }) => {
    const values = texts(name, settings);
    return values.length === 0 || values.length === 1 && values[0] === usual ? [] : values.map((value2) => shellWord(`--${name}=${value2}`));
  });
  const { patterns } = settings.artifacts;
  const results = patterns.length > 0 ? [...settings.results, "FOLDER"] : settings.results;
  const dashed = results.some((path2) => path2.startsWith("-")) ? ["--"] : [];
  const words = ["beta-certificate", ...flags, ...dashed, ...results.map(shellWord)];
  return {
    artifacts: patterns.length === 0 ? null : "The results came from workflow artifacts: download them first, and put their folder in the place of FOLDER.",
    command: words.join(" "),
    fromOutcomes: `The outcomes as they were counted are in \`outcomes.csv\` beside this page: itself a valid input, which gives the same certificate with the same \`min-gain\`, \`confidence\`, \`baseline-model\`, \`ensembles\`, \`min-coverage\` and \`count-as-wrong\`.${settings.adjudications === void 0 ? "" : " Adjudications need the results themselves: they hold the questions that were judged."}`
  };
}
function texts(name, settings) {
  const value2 = valueOf(name, settings);
  if (value2 === void 0 || value2 === null || value2 === "") return name === "fail-on" ? ["none"] : [];
  return Array.isArray(value2) ? value2.map(String) : [String(value2)];
}
function valueOf(name, settings) {
  if (name === "families") return settings.families.map(({ glob, name: family }) => `${glob} = ${family}`);
  const value2 = new Map(Object.entries(settings)).get(fieldOf(name));
  return Array.isArray(value2) && COMMA_LISTS.has(name) ? value2.join(",") : value2;
}
function fieldOf(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function shellWord(text) {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (visible(text, Infinity) === text) return `'${text.replaceAll("'", "'\\''")}'`;
  const bytes = [...new TextEncoder().encode(text)].map(
    (byte) => byte >= 32 && byte < 127 && byte !== 39 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`
  );
  return `$'${bytes.join("")}'`;
}

// src/report/html/sections/method.ts
function methodSection({ evaluation }) {
  const { certificate, settings } = evaluation;
  const { artifacts, command, fromOutcomes } = recomputing(settings);
  return {
    id: "method",
    title: "Method, settings, and how to compute it again",
    body: [
      paragraph(WHY_THE_CEILING_HOLDS),
      paragraph(boundsText(certificate)),
      paragraph(
        certificate.clusters === null ? "Why the bounds hold: for each model, count the queries that it gets wrong and another gets right. Each count is binomial, so Clopper and Pearson\u2019s exact limits hold for its share, and the largest gain is the smallest of these shares. From below nothing has to be paid for the choice of a model: whichever model truly has the smallest share, its count is no smaller than the smallest seen. From above a baseline named in advance costs nothing either; otherwise the chance of error is shared among the models that could still be the best (Berger and Boos 1994)." : "Why the limits of the gain hold: bets are laid on whole clusters, one after the other, against the claim that the gain is at least (or at most) some value. Were the claim true, the capital would not grow on average, so it seldom grows to a multiple of what it was (Ville\u2019s inequality); a claim against which it does is rejected. That holds whatever the queries of a cluster have in common, where its size tells nothing of its rates."
      ),
      table({
        id: "bounds",
        caption: "Every upper bound on the gain; the certificate uses one of them.",
        columns: BOUND_HEAD.map((head, i) => ({
          head: head === "" ? "What it is" : head,
          number: i === 1,
          names: i === 0
        })),
        rows: boundRows(certificate).map(([name, value2, note]) => [prose(name), value2, note])
      }),
      paragraph(prose(settingsText(settings))),
      markup`<h3>To compute it again</h3>`,
      artifacts === null ? null : paragraph(prose(artifacts)),
      markup`<pre class="code"><code>${command}</code></pre>`,
      paragraph(prose(fromOutcomes)),
      paragraph(`\u03B2 certificate ${VERSION}, seed ${settings.seed}. Same results, settings and version: the same bytes.`)
    ]
  };
}

// src/report/html/charts/interval.ts
function estimateBar(axis, estimate) {
  return markup`<svg aria-hidden="true" focusable="false">${axisLines(axis)}${estimate === null ? null : drawn(axis, estimate)}</svg>`;
}
function drawn(axis, { point: point2, interval, limit }) {
  const dot = markup`<circle class="${limit ? "dot limit" : "dot"}" cx="${axis.at(point2)}" cy="50%" r="4"/>`;
  if (interval === null) return dot;
  const [low, high] = interval.map(axis.at);
  const end = limit ? markup`<rect class="end" x="${high}" y="15%" width="3" height="70%"/>` : null;
  return markup`<line class="range" x1="${low}" x2="${high}" y1="50%" y2="50%"/>${end}${dot}`;
}

// src/report/html/sections/models.ts
function modelsSection({ evaluation }) {
  const { certificate } = evaluation;
  const { models, confidence } = certificate;
  const level = `${percent(confidence, 0)} % interval`;
  const someUnanswered = models.some((model) => unanswered(model.unanswered) !== "");
  const axis = percentAxis(models.flatMap(({ interval }) => [...interval]));
  const columns = [
    { head: "Model", names: true, sortable: true },
    { head: "Right, %", number: true, sortable: true, sorted: "descending" },
    { head: level, number: true },
    { head: axisLabels(axis), picture: true },
    { head: "Wrong where another is right", number: true, sortable: true },
    ...someUnanswered ? [{ head: "No verdict", sortable: true }] : []
  ];
  return {
    id: "models",
    title: `Models (${integer(models.length)})`,
    body: table({
      id: "models-table",
      caption: `Share of the ${integer(certificate.queries.complete)} queries that each model gets right.`,
      columns,
      rows: models.map((model) => [
        foreign(model.name),
        percent(model.accuracy, 2),
        `${percent(model.interval[0], 1, "down")} \u2013 ${percent(model.interval[1], 1, "up")}`,
        estimateBar(axis, { point: model.accuracy, interval: model.interval }),
        integer(model.rescues),
        ...someUnanswered ? [unanswered(model.unanswered)] : []
      ])
    })
  };
}

// src/report/html/sections/cost.ts
function costSection({ evaluation }) {
  const cost = evaluation.policies?.cost ?? null;
  if (cost === null) return null;
  return {
    id: "cost",
    title: "What it costs",
    body: [
      paragraph(prose(cheapestText(cost, marked))),
      table({
        id: "cost-table",
        caption: "Models and policies, cheapest first, in US dollars. On the frontier stands what nothing else beats at its price.",
        columns: [
          { head: COST_COLUMNS[0], names: true, sortable: true },
          { head: COST_COLUMNS[1], sortable: true },
          { head: COST_COLUMNS[2], number: true, sortable: true },
          { head: COST_COLUMNS[3], number: true, sortable: true, sorted: "ascending" },
          { head: COST_COLUMNS[4], number: true, sortable: true },
          { head: COST_COLUMNS[5], number: true, sortable: true },
          { head: COST_COLUMNS[6], sortable: true }
        ],
        rows: costRows(cost, marked).map((row) => row.map(prose))
      }),
      cost.envelope.length === 0 ? null : envelope(cost),
      cost.withoutCost.length === 0 ? null : paragraph(markup`No cost on every query, so left out here: ${joined(cost.withoutCost.map(foreign), ", ")}.`)
    ]
  };
}
function envelope({ envelope: steps }) {
  return folded(
    `What the next dollar buys (${counted(steps.length, "step", "steps")})`,
    table({
      id: "envelope",
      caption: "Points of accuracy for each further US dollar for a thousand answers.",
      columns: [{ head: "From", names: true }, { head: "To" }, { head: "Points", number: true }],
      rows: steps.map(({ from, to, accuracyPerDollar }) => [
        foreign(from),
        foreign(to),
        String(Number((accuracyPerDollar / 10).toPrecision(3)))
      ])
    })
  );
}

// src/report/html/sections/picture.ts
var SHOWN = 15;
function pictureSection({ evaluation }) {
  const { certificate, policies } = evaluation;
  const { gain, minGain, singleBest } = certificate;
  const best = {
    name: markup`${foreign(singleBest.name)} <small>${referenceText(certificate)}</small>`,
    gain: "0",
    between: "",
    estimate: { point: 0, interval: null }
  };
  const ceiling = {
    name: markup`The ceiling <small>a perfect choice among the answers</small>`,
    gain: tenth(gain.point),
    between: range2(gain.lower, gain.upper),
    estimate: { point: gain.point, interval: [gain.lower, gain.upper], limit: true }
  };
  const realised = (policies?.realised ?? []).map((policy2) => ({
    name: [foreign(policy2.name), noteOn(policy2)],
    gain: tenth(policy2.gain),
    between: range2(...policy2.interval),
    estimate: { point: policy2.gain, interval: policy2.interval }
  }));
  const compared = policies ? [] : ensembles(certificate);
  const policyLines = [...realised, ...compared];
  const all = [best, ...policyLines, ceiling];
  const axis = percentAxis(
    all.flatMap(({ estimate }) => [estimate.point, ...estimate.interval ?? []]),
    { zero: 0, asked: minGain }
  );
  const columns = [
    { head: "Policy", names: true },
    { head: "Gain, points", number: true },
    { head: "Between", number: true },
    { head: axisLabels(axis), picture: true }
  ];
  const drawn2 = (id, caption, lines) => table({
    id,
    caption,
    columns,
    rows: lines.map((line3) => [line3.name, line3.gain, line3.between, estimateBar(axis, line3.estimate)]),
    stacks: true
  });
  const rest2 = policyLines.slice(SHOWN);
  const said = policies !== null ? prose(realisedText(policies, marked)) : policyLines.length === 0 ? "No policy was compared here: what a real router or vote would reach is not known." : null;
  return {
    id: "picture",
    title: "What can be reached, and what cannot",
    body: [
      said === null ? null : paragraph(said),
      drawn2(
        "policies",
        `Gain over ${referenceText(certificate)}, in points. The dashed line is the gain asked for (${points(minGain)}); the bar at the end of the ceiling is its bound.`,
        [best, ...policyLines.slice(0, SHOWN), ceiling]
      ),
      rest2.length === 0 ? null : folded(`${integer(rest2.length)} more policies`, drawn2("more-policies", "The policies that gain less.", rest2))
    ]
  };
}
function noteOn({ kind, heldOut }) {
  if (kind === "ensemble") return markup` <small>in the results</small>`;
  return heldOut ? null : markup` <small>not held out</small>`;
}
function ensembles({ ensembles: results, singleBest }) {
  return results.map(({ accuracy, difference, interval, name }) => {
    const gain = singleBest.declared ? accuracy - singleBest.accuracy : difference;
    const known = singleBest.declared ? null : interval;
    return {
      name: markup`${foreign(name)} <small>in the results</small>`,
      gain: tenth(gain),
      between: known === null ? "" : range2(...known),
      estimate: { point: gain, interval: known }
    };
  });
}
function tenth(x2) {
  return percent(x2, 1);
}
function range2(low, high) {
  return `${percent(low, 1, "down")} to ${percent(high, 1, "up")}`;
}

// src/report/html/sections/policies.ts
var SORTABLE = /^(?:Policy|Right|Gain|Dollars|Seconds)/;
function policiesSection({ evaluation }) {
  const { certificate, policies } = evaluation;
  if (policies === null) return null;
  const { columns, rows } = policyTable(policies, marked);
  const said = [
    triplesText(policies.votes),
    policies.selfMoa === null ? "" : selfMoaText(policies.selfMoa, marked),
    ...policies.routers.map((picks) => picksText(picks, certificate, marked)),
    ...rows.length === 0 ? [] : [heldOutText(policies)]
  ];
  return {
    id: "reached",
    title: `What votes, routers and cascades reach (${integer(rows.length)})`,
    body: [
      rows.length === 0 ? null : table({
        id: "policies-table",
        caption: `Every policy, paired with ${referenceText(certificate)} on the same queries.`,
        columns: columns.map((head, i) => ({
          head,
          number: i > 0,
          names: i === 0,
          sortable: SORTABLE.test(head),
          ...i === 2 ? { sorted: "descending" } : {}
        })),
        rows: rows.map((row) => row.map(prose))
      }),
      said.filter((text) => text !== "").map((text) => paragraph(prose(text))),
      policies.notes.length === 0 ? null : markup`<p>Notes:</p><ul>${policies.notes.map((note) => markup`<li>${prose(note)}</li>`)}</ul>`,
      policies.selfMoa === null ? null : selfMoaTable(policies.selfMoa),
      policies.cascades.length === 0 ? null : cascadeTable(policies.cascades)
    ]
  };
}
function selfMoaTable({ votes }) {
  return folded(
    "Samples of one model against several models, by number of voters",
    table({
      id: "self-moa",
      caption: "Share of the queries that the vote gets right, in percent, and the difference in points.",
      columns: ["Voters", "One model, %", "Several models, %", "Difference", "Between", "Queries"].map((head) => ({
        head,
        number: true
      })),
      rows: votes.map(({ k: k2, selfAccuracy, mixedAccuracy, difference, interval, queries }) => [
        integer(k2),
        percent(selfAccuracy, 1),
        percent(mixedAccuracy, 1),
        percent(difference, 1),
        between2(interval),
        integer(queries)
      ])
    })
  );
}
function cascadeTable(cascades) {
  return folded(
    `Cascades (${integer(cascades.length)})`,
    table({
      id: "cascades",
      caption: "A cheap model answers, and where it is not sure a stronger one is asked. The advantage is over asking the stronger one as often at random.",
      columns: [
        { head: "Cheap model", names: true },
        { head: "Stronger model" },
        { head: "Sureness" },
        ...["AUC", "Escalated, %", "Right, %", "Advantage, points", "Between", "Least escalation, %"].map((head) => ({
          head,
          number: true
        }))
      ],
      rows: cascades.map((cascade) => [
        foreign(cascade.cheap),
        foreign(cascade.strong),
        cascade.signal === "logged" ? "logged" : "agreement of its own answers",
        cascade.auc.toFixed(2),
        percent(cascade.escalated, 1),
        percent(cascade.accuracy, 1),
        percent(cascade.advantage, 1),
        cascade.advantageInterval === null ? "" : between2(cascade.advantageInterval),
        percent(cascade.volumeCeiling, 1)
      ])
    })
  );
}
function between2([low, high]) {
  return `${percent(low, 1, "down")} to ${percent(high, 1, "up")}`;
}

// src/report/html/sections/router-ceiling.ts
function routerCeilingSection({ evaluation }) {
  const { certificate, diagnostics } = evaluation;
  const router = diagnostics?.routerCeiling;
  if (!router) return null;
  const allDraws = allDrawsText(diagnostics);
  const rows = [
    { name: markup`The best possible router <small>sees the query alone</small>`, gain: router.gain },
    { name: markup`The ceiling <small>sees the answers</small>`, gain: certificate.gain }
  ];
  const axis = percentAxis(
    rows.flatMap(({ gain }) => [gain.lower, gain.upper]),
    { zero: 0, asked: certificate.minGain }
  );
  return {
    id: "router",
    title: "What a router could gain",
    body: [
      paragraph(prose(routerText(router))),
      allDraws === "" ? null : paragraph(prose(allDraws)),
      table({
        id: "router-table",
        caption: `Gain over ${referenceText(certificate)}, in points. The dashed line is the gain asked for.`,
        columns: [
          { head: "Policy", names: true },
          { head: "At least", number: true },
          { head: "At most", number: true },
          { head: axisLabels(axis), picture: true }
        ],
        rows: rows.map(({ name, gain }) => [
          name,
          percent(gain.lower, 1, "down"),
          percent(gain.upper, 1, "up"),
          estimateBar(axis, { point: gain.point, interval: [gain.lower, gain.upper], limit: true })
        ]),
        stacks: true
      })
    ]
  };
}

// src/report/html/sections/slices.ts
function slicesSection({ evaluation }) {
  const { certificate, diagnostics } = evaluation;
  const slices = diagnostics?.slices;
  if (!slices || slices.length === 0) return null;
  const { minGain } = certificate;
  const axis = percentAxis(
    slices.flatMap(({ gain }) => gain === null ? [] : [gain.lower, gain.upper]),
    { zero: 0, asked: minGain }
  );
  const someUndecided = slices.some(({ neededToDecide }) => neededToDecide !== null);
  const columns = [
    { head: "Group", names: true, sortable: true, sorted: "ascending" },
    { head: axisLabels(axis), picture: true },
    { head: "Verdict", sortable: true },
    { head: "Gain", number: true, sortable: true },
    { head: "At least", number: true, sortable: true },
    { head: "At most", number: true, sortable: true },
    { head: "\u03B2, %", number: true, sortable: true },
    { head: "Queries", number: true, sortable: true },
    { head: "Regime", sortable: true },
    ...someUndecided ? [{ head: "Queries to decide", number: true, sortable: true }] : []
  ];
  return {
    id: "groups",
    title: `By group (${integer(slices.length)})`,
    body: [
      paragraph(prose(sliceNote(slices, minGain).replace("\u250A", "the dashed line"))),
      table({
        id: "groups-table",
        caption: "Largest gain in points: the value seen, and the bounds that are sure of it.",
        columns,
        rows: slices.map(({ name, gain, correctedVerdict, allWrong, queries, regime, neededToDecide }) => [
          foreign(name),
          estimateBar(
            axis,
            gain === null ? null : { point: gain.point, interval: [gain.lower, gain.upper], limit: true }
          ),
          correctedVerdict,
          gain === null ? "" : percent(gain.point, 1),
          gain === null ? "" : percent(gain.lower, 1, "down"),
          gain === null ? "" : percent(gain.upper, 1, "up"),
          allWrong === null ? "" : percent(allWrong.rate, 1),
          integer(queries),
          regime?.name ?? "",
          ...someUndecided ? [neededToDecide === null ? "" : integer(neededToDecide)] : []
        ])
      })
    ]
  };
}

// src/report/html/charts/whole.ts
function wholeBar(parts) {
  const total = parts.reduce((sum, { queries }) => sum + queries, 0);
  let before = 0;
  const drawn2 = parts.map(({ kind, queries }) => {
    const left = 100 * before / total;
    before += queries;
    const width = 100 * queries / total;
    return markup`<rect class="${kind}" x="${percentage(left)}" width="${percentage(width)}" height="100%"/>`;
  });
  return markup`<figure class="whole"><svg aria-hidden="true" focusable="false" height="22"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" x2="0" y1="0" y2="6"/></pattern></defs>${drawn2}</svg>
<figcaption><ul class="key">${parts.map(({ kind, name, queries }) => markup`<li><svg class="sample" aria-hidden="true" focusable="false" width="14" height="14"><rect class="${kind}" width="14" height="14"/></svg> ${name}: <strong>${integer(queries)}</strong> (${percent(queries / total, 1)} %)</li>`)}</ul></figcaption></figure>`;
}

// src/report/html/sections/verdict.ts
var VERDICTS = { "no-gain": "No gain", "gain-possible": "Gain possible", inconclusive: "Inconclusive" };
function verdictSection(report) {
  const { evaluation, story } = report;
  const [gate, tone] = !story.passed ? ["\u2715 The gate failed", "failed"] : story.decided ? ["\u2713 The gate passed", "passed"] : ["\u26A0\uFE0F The gate passed, on nothing to act on", "undecided"];
  return markup`<section class="verdict" aria-labelledby="verdict">
<p class="kicker"><strong>${VERDICTS[evaluation.certificate.verdict]}</strong> <span class="${tone}">${gate}</span></p>
<h1 id="verdict">${prose(story.headline)}</h1>
<p class="lead">${prose(story.sentence)}</p>
${story.warnings.map((text) => markup`<p class="warning">⚠️ ${prose(text)}</p>`)}
${story.basis === "" ? null : paragraph(story.basis)}
${decidingNumbers(report)}
<p><strong>Next:</strong> ${prose(story.next)}</p>
${story.gate.map((sentence) => markup`<p class="failed">${prose(sentence)}</p>`)}
${whole(report)}
<dl class="figures">${story.figures.map(([label, value2]) => markup`<div><dt>${prose(label)}</dt><dd>${prose(value2)}</dd></div>`)}</dl>
</section>`;
}
function decidingNumbers({ evaluation }) {
  const { gain, minGain, verdict } = evaluation.certificate;
  const decides = { "no-gain": ["upper"], "gain-possible": ["lower"], inconclusive: ["lower", "upper"] }[verdict];
  const numbers = [
    ["lower", "Gain at least", bound(gain.lower, "down", minGain)],
    ["point", "Gain seen", percent(gain.point, 1)],
    ["upper", "Gain at most", bound(gain.upper, "up", minGain)],
    ["asked", "Gain asked for", points(minGain)]
  ];
  const shown = numbers.map(([key2, label, value2]) => {
    const hint = decides.includes(key2) ? markup`<dd class="hint">decides the verdict</dd>` : null;
    return markup`<div class="${hint === null ? key2 : "decides"}"><dt>${label}</dt><dd>${value2} <small>points</small></dd>${hint}</div>`;
  });
  return markup`<dl class="numbers">${shown}</dl>`;
}
function whole({ evaluation }) {
  const { singleBest, queries, allWrong, models } = evaluation.certificate;
  const best = models.find(({ name }) => name === singleBest.name);
  if (best === void 0) return paragraph("");
  return wholeBar([
    { name: markup`${foreign(best.name)} right`, kind: "best", queries: best.correct },
    { name: "only others right", kind: "others", queries: queries.complete - best.correct - allWrong.count },
    { name: "every model wrong", kind: "nobody", queries: allWrong.count }
  ]);
}

// src/report/html/heat-styles.ts
var shades = Array.from({ length: STEPS }, (_, i) => i + 1).map((step) => {
  const share = 100 * step / STEPS;
  return `.p${step} { fill: color-mix(in oklab, var(--accent) ${share}%, var(--paper)); }
.n${step} { fill: color-mix(in oklab, var(--warm) ${share}%, var(--paper)); }`;
}).join("\n");
var HEAT_STYLES = `
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

// src/report/html/print-styles.ts
var PRINT_STYLES = `
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

// src/report/html/styles.ts
var COLORS = {
  paper: ["#fdfdfc", "#14171a"],
  raised: ["#f4f5f5", "#1d2125"],
  ink: ["#1b1e21", "#e8eaec"],
  muted: ["#575e66", "#a3abb3"],
  line: ["#d8dcdf", "#373d43"],
  strong: ["#858c93", "#767f88"],
  accent: ["#1a5f8f", "#79b8e6"],
  warm: ["#a4441c", "#f0a079"]
};
var tokens = Object.entries(COLORS).map(([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`).join("\n  ");
var STYLES = `
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

// src/report/html/page.ts
function renderHtml(evaluation, showText) {
  const report = { evaluation, story: tell(evaluation, marked), showText };
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
    inputsSection(report)
  ].filter((section) => section !== null);
  return `<!doctype html>
${page(report, sections).toString()}
`;
}
function page(report, sections) {
  return markup`<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="β certificate ${VERSION}">
<title>${tell(report.evaluation, (text) => visible(text)).headline}</title>
<style>${trusted(STYLES)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><span class="brand">β certificate</span><button type="button" id="theme" hidden>Dark colours</button></header>
<main id="main" tabindex="-1">
${verdictSection(report)}
${contents(sections)}
${sections.map(({ id, title, body }) => markup`<section id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${title}</h2>\n${body}</section>\n`)}
</main>
<footer><p>β certificate ${VERSION}. Names and ids come from the results. This page loads nothing and sends nothing.</p></footer>
<script>${trusted(SCRIPT)}</script></body></html>`;
}
function contents(sections) {
  const links = sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  return markup`<nav aria-label="Contents"><ul>${links}</ul></nav>`;
}
function policy() {
  return [
    "default-src 'none'",
    `style-src ${hashOf(STYLES)}`,
    `script-src ${hashOf(SCRIPT)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}
function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
export {
  renderHtml
};
