import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  pairMatrices,
  parsePrices
} from "./chunk-ITNHDENL.js";
import {
  SWITCH,
  VERSION,
  YES_OR_NO,
  lines,
  number,
  oneOf,
  orEmpty,
  parsed,
  plainText,
  someOf,
  someOrNone,
  text,
  visible,
  whole
} from "./chunk-EQG3SICH.js";
import {
  AUDIT_CLASSES,
  SUSPICIONS,
  endsThatDiffer
} from "./chunk-QNZL3YP6.js";
import {
  LEAST_OVERLAP,
  REPEATS,
  counts,
  parseColumns
} from "./chunk-LVRVVOEP.js";
import {
  COUNTABLE_AS_WRONG,
  listed,
  subset,
  varying,
  wrongSets
} from "./chunk-BDWRA573.js";
import {
  bound,
  counted,
  integer,
  pValue,
  percent,
  points,
  significant
} from "./chunk-A6NMTJM7.js";
import {
  DEFAULT_LIMITS
} from "./chunk-U4S32GN3.js";
import {
  deltaOf,
  isShownBetter,
  verdictOf
} from "./chunk-ZTGFV77K.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";

// src/report/model/text.ts
var MARKS = /[\ue000-\ue005]/g;
function named(name) {
  return shortened(name, 120);
}
function shortened(name, most) {
  return `\uE000${unmarked(visible(name, most))}\uE001`;
}
function message(text2) {
  return `\uE002${unmarked(text2)}\uE003`;
}
function strong(words) {
  return `\uE004${words}\uE005`;
}
var PARTS = /\ue000([^\ue000-\ue005]*)\ue001|\ue002([^\ue000-\ue005]*)\ue003|\ue004([^\ue000-\ue005]*)\ue005|`([^`\ue000-\ue005]*)`/g;
function spansOf(text2) {
  const spans = [];
  let end = 0;
  const words = (to) => {
    if (to > end) spans.push({ kind: "words", text: text2.slice(end, to) });
  };
  for (const match of text2.matchAll(PARTS)) {
    words(match.index);
    const [all, name, said, stressed, code] = match;
    if (name !== void 0) spans.push({ kind: "name", text: name });
    else if (said !== void 0) spans.push({ kind: "message", text: said });
    else if (stressed !== void 0) spans.push({ kind: "strong", text: stressed });
    else spans.push({ kind: "code", text: code });
    end = match.index + all.length;
  }
  words(text2.length);
  return spans;
}
function rendered(text2, how) {
  return spansOf(text2).map((span) => how[span.kind](span.text)).join("");
}
function listed2(names, most, all = names.length) {
  return listed(names, most, named, all);
}
function together(...sentences) {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
function unmarked(text2) {
  return text2.replace(MARKS, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`);
}
function plainText2(text2, name = (raw) => raw) {
  const same = (part) => part;
  return rendered(text2, { words: same, strong: same, message: same, code: (part) => `\`${part}\``, name });
}

// src/report/model/audit-item-text.ts
function auditItemText(item, showText) {
  const { findings } = item;
  const texts = showText ? item.texts : null;
  const main = item.class === "unexplained" ? unexplained(findings) : suspicionText(item.class, findings, texts);
  const also = item.suspicions.filter((suspicion) => suspicion !== item.class);
  const besides = also.map((suspicion) => ` Besides, ${suspicionText(suspicion, findings, texts)}`);
  return capital(main) + besides.join("");
}
function suspicionText(suspicion, findings, texts) {
  switch (suspicion) {
    case "grader-defect":
      return matchText(findings, texts);
    case "truncated":
      return cutText(findings);
    case "multi-answer":
      return `the question accepts several answers (\u201C${findings.severalAnswers}\u201D).`;
    case "wrong-reference":
      return agreementText(findings, texts);
  }
}
function matchText({ match }, texts) {
  const { how, models: models2 } = match;
  const quoted = texts?.match ? ` ${named(texts.match.answer)} and ${named(texts.reference ?? "")} are the same.` : "";
  return `${counted(models2.length, "model", "models")} gave the reference and ${models2.length === 1 ? "was" : "were"} graded wrong (${how}): ${listed2(models2, 5)}.${quoted}`;
}
function agreementText({ plurality, answering, hasReference }, texts) {
  const { count, families, second } = plurality;
  const answer = texts?.answers[0];
  const said = answer === void 0 ? "the same answer" : named(answer.text);
  const reference = texts?.reference;
  const against = !hasReference ? "which was graded wrong (the reference was not logged)" : reference ? `where the reference says ${named(reference)}` : "which is not the reference";
  return `${integer(count)} of ${counted(answering, "answering model", "answering models")}, of ${integer(families)} families, say ${said}, ${against}; the next most common answer has ${integer(second)}.`;
}
function cutText({ cut, stopReasons }) {
  const parts2 = [
    [cut.empty, "empty"],
    [cut.stopped, "stopped at a limit"],
    [cut.atCap, "at the output cap"],
    [cut.errored, "failed"]
  ];
  const shown = parts2.filter(([models2]) => models2.length > 0).map(([models2, what]) => `${integer(models2.length)} ${what}`);
  const reasons = stopReasons.slice(0, 3).map(({ reason, models: models2 }) => `${named(reason)} ${integer(models2)}`);
  const logged = reasons.length === 0 ? "" : ` Stop reasons: ${reasons.join(", ")}.`;
  return `${counted(cut.models, "model", "models")} gave no complete answer (${shown.join(", ")}).${logged}`;
}
function unexplained({ plurality, answering, distinct, cut }) {
  if (answering === 0 && cut.models === 0) return "nothing but the outcome was logged.";
  const agree = plurality === null ? "no two of them agree" : `${integer(plurality.count)} of them agree, ${plurality.families === 1 ? "all of one family" : `of ${integer(plurality.families)} families`}`;
  const answers = `${counted(answering, "model", "models")} answered, ${counted(distinct, "different answer", "different answers")}; ${agree}.`;
  return cut.models === 0 ? answers : `${answers} ${counted(cut.models, "model", "models")} gave no complete answer.`;
}
function capital(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
function labelErrorItemText(item, showText) {
  const { right, plurality, expected } = item;
  const texts = showText ? item.texts : null;
  const answer = texts?.answers[0];
  const said = answer === void 0 ? "one answer" : named(answer.text);
  const agree = plurality === null ? "" : ` ${integer(plurality.count)} of the others, of ${counted(plurality.families, "family", "families")}, agree on ${said}${texts?.reference ? ` where the reference says ${named(texts.reference)}` : ""}.`;
  const chance = expected < 1e-6 ? "fewer than 0.000001" : String(Number(expected.toPrecision(2)));
  return `Right: ${listed2(right, 5)}.${agree} Expected by chance: ${chance}.`;
}

// src/report/model/audit-text.ts
var LABELS = {
  "grader-defect": ["grader defect", "grader defects"],
  truncated: ["cut or missing answers", "cut or missing answers"],
  "multi-answer": ["question with several right answers", "questions with several right answers"],
  "wrong-reference": ["wrong reference", "wrong references"],
  unexplained: ["unexplained", "unexplained"]
};
var LOOKS = {
  "grader-defect": ["looks like a grader defect", "look like grader defects"],
  truncated: ["looks like a cut or missing answer", "look like cut or missing answers"],
  "multi-answer": [
    "looks like a question with several right answers",
    "look like questions with several right answers"
  ],
  "wrong-reference": ["looks like a wrong reference", "look like wrong references"]
};
function classLabel(name) {
  return LABELS[name][0];
}
function auditSentence(audit, certificate) {
  const { allWrong: allWrong2 } = audit.queries;
  if (allWrong2 === 0) return "";
  const suspects = SUSPICIONS.filter((name) => audit.counts[name] > 0);
  const count = suspects.reduce((sum, name) => sum + audit.counts[name], 0);
  const all = counted(allWrong2, "question that every model missed", "questions that every model missed");
  if (count === 0) {
    if (sawNothing(audit)) return notLogged(audit);
    if (audit.lookedAt.answers === 0)
      return `The results carry no answers to the ${all}, so faults of the grading cannot be told from genuine co-failure. ${HOW_TO_LOG}`;
    return allWrong2 === 1 ? "The all-wrong question does not look like a fault of the grading: until somebody has read it, it counts as genuine." : `None of the ${all} looks like a fault of the grading: until somebody has read them, all count as genuine.`;
  }
  const looks = suspects.length === 1 ? LOOKS[suspects[0]][count === 1 ? 0 : 1] : `${count === 1 ? "looks" : "look"} like faults of the grading (${suspects.map((name) => countedClass(name, audit.counts[name])).join(", ")})`;
  return `${integer(count)} of ${all} ${looks}: ${consequence(audit, certificate)}.`;
}
function countedClass(name, count) {
  return `${integer(count)} ${LABELS[name][count === 1 ? 0 : 1]}`;
}
function consequence({ regraded, withoutSuspects, counts: counts2 }, certificate) {
  const canAllBeGraded = counts2.truncated + counts2["multi-answer"] === 0;
  const fixed = canAllBeGraded ? regraded : null;
  const changed2 = fixed ?? withoutSuspects;
  if (changed2 === null) return "without them no question is left";
  return `with them ${fixed === null ? "left out" : "fixed"}, ${outcomeText(changed2, certificate)}`;
}
function outcomeText({ beta, gain, verdict }, certificate) {
  const change = verdict === certificate.verdict ? `verdict unchanged` : `the verdict would be ${verdict}, not ${certificate.verdict}`;
  const rate2 = beta === 0 ? "0" : `${percent(beta, 2)}%`;
  return `\u03B2 is ${rate2} and the largest gain is at most ${bound(gain.upper, "up", certificate.minGain)} points (${change})`;
}
function sawNothing({ lookedAt }) {
  return lookedAt.answers + lookedAt.references + lookedAt.prompts + lookedAt.stopReasons === 0;
}
var HOW_TO_LOG = "Log them beside the outcomes: columns `answer`, `reference`, `prompt` and `stop_reason` in a table, or the setting of your harness that keeps samples (`--log_samples` in lm-evaluation-harness).";
function notLogged({ lookedAt }) {
  return `Of the ${counted(lookedAt.of, "question", "questions")} that every model got wrong nothing but the outcome was logged, so faults of the grading cannot be told from genuine co-failure. Needed are the models\u2019 answers, the reference, the question and why generation stopped. ${HOW_TO_LOG}`;
}
function lookedAtText(audit) {
  const { of, answers, references, prompts, stopReasons, briefly } = audit.lookedAt;
  if (of === 0) return "";
  if (sawNothing(audit)) return notLogged(audit);
  const kinds = [
    ["answers", answers],
    ["references", references],
    ["questions", prompts],
    ["stop reasons", stopReasons]
  ];
  const seen = kinds.map(([kind, count]) => `${kind} for ${count === 0 ? "none" : integer(count)}`).join(", ");
  const missing = answers > 0 && (answers < of || references < of) ? ` ${HOW_TO_LOG}` : "";
  const short = briefly === 0 ? "" : ` For ${counted(briefly, "question", "questions")} answers were compared with the reference by their simple normal form alone: there are too many to do more.`;
  return `Of the ${counted(of, "question", "questions")} that every answering model got wrong the results carry ${seen}.${short}${missing}`;
}
function labelErrorText({ labelErrors: labelErrors2 }) {
  const { surprising, expected, items, mostRight } = labelErrors2;
  if (surprising === 0) return "";
  const agreed = items.filter(({ plurality }) => plurality?.clear === true).length;
  const clear = agreed === 0 ? "" : ` On ${integer(agreed)} of those listed the others agree clearly on another answer; they come first.`;
  const chance = expected < 0.01 ? "fewer than 0.01" : String(Number(expected.toFixed(2)));
  return `${counted(surprising, "question", "questions")} that at most ${counted(mostRight, "model", "models")} got right could have wrong references too: were errors independent, chance alone would bring ${chance} as surprising. Hard questions look the same, so read them; each wrong one adds a gain that is not there.${clear} First: ${listed2(
    items.map(({ query }) => query),
    5,
    surprising
  )}.`;
}
function settledText({ adjudicated, certificate }) {
  if (adjudicated === null) return "";
  const { settled, labelErrorsRemoved, asGraded, asSettled } = adjudicated;
  const out = asGraded.queries - asSettled.queries;
  if (out === 0) return "";
  const classes = Object.entries(settled).filter(([found, count]) => found !== "genuine" && count > 0).map(([found, count]) => `${integer(count)} ${found}`);
  if (labelErrorsRemoved > 0) classes.push(counted(labelErrorsRemoved, "likely label error", "likely label errors"));
  const { gain, verdict } = asGraded;
  const [least, most] = [bound(gain.lower, "down", certificate.minGain), bound(gain.upper, "up", certificate.minGain)];
  const same = verdict === asSettled.verdict ? "same verdict" : `another verdict, ${verdict}`;
  return `${integer(out)} of ${counted(asGraded.queries, "question was", "questions were")} settled and left out (${classes.join(", ")}). As graded: at least ${least}, at most ${most} points; ${same}.`;
}
function adjudicatedText(adjudicated, certificate) {
  const { graded, genuine, settled, unsettled, ignored, asGraded, asSettled, labelErrorsRemoved } = adjudicated;
  const classes = Object.entries(settled).filter(([, count]) => count > 0).map(([found, count]) => `${integer(count)} ${found}`);
  const how = classes.length === 0 ? "" : ` (settled: ${classes.join(", ")}; ${integer(unsettled)} not settled)`;
  const main = `${counted(graded, "question that every model missed", "questions that every model missed")} as graded, ${integer(genuine)} counted as genuine${how}. As graded, ${outcomeText(asGraded, certificate)}.`;
  const others = labelErrorsRemoved > 0 ? ` ${counted(labelErrorsRemoved, "likely label error was", "likely label errors were")} left out too.` : asGraded.queries === asSettled.queries ? "" : " Settling only what every model missed flatters the gain: where a reference is wrong, a model that is graded right by luck counts as a rescue. Settle the likely label errors as well.";
  const notes = [
    [ignored.stale, "settled for another reference or question, so to be judged again"],
    [ignored.notListed, "ignored, because some model is right on them and they are no likely label errors"],
    [ignored.unknown, "of no question in the results"]
  ];
  const ignoredText = notes.filter(([ids]) => ids.length > 0).map(([ids, why]) => ` ${counted(ids.length, "adjudication", "adjudications")} ${why}: ${listed2(ids, 10)}.`);
  return main + others + ignoredText.join("");
}

// src/report/model/figures.ts
function signed(x, digits = 1) {
  const text2 = percent(x, digits);
  return x > 0 && Number(text2) !== 0 ? `+${text2}` : text2;
}
function range([low, high]) {
  return `${percent(low, 1, "down")} to ${percent(high, 1, "up")}`;
}
function shares(interval) {
  return `${range(interval)}%`;
}
function gainRange({ lower, upper }, minGain) {
  return `${bound(lower, "down", minGain)} to ${bound(upper, "up", minGain)}`;
}
function atMost(x, minGain) {
  return `+${bound(x, "up", minGain)}`;
}
function pointsText(x) {
  const shown = points(x);
  return `${shown} ${shown === "1" ? "point" : "points"}`;
}
function dollars(x) {
  return x === 0 ? "0" : x >= 1 ? x.toFixed(2) : x.toFixed(Math.min(12, 1 - Math.floor(Math.log10(x))));
}

// src/report/model/blocks.ts
function paragraph(text2) {
  return text2 === "" ? [] : [{ kind: "paragraph", text: text2 }];
}
function paragraphs(...texts) {
  return texts.flatMap(paragraph);
}
function list(items) {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
function table(of) {
  return of.rows.length === 0 ? [] : [{ kind: "table", ...of }];
}
function folded(title, blocks) {
  return blocks.length === 0 ? [] : [{ kind: "folded", title, blocks }];
}
function numberColumns(names, ...numbers) {
  return [{ head: names, kind: "name" }, ...numbers.map((head) => ({ head, kind: "number" }))];
}

// src/report/model/sections/all-wrong.ts
var MAX_ROWS = 2e3;
var MAX_ALIKE = 25;
var allWrong = (evaluation, showText) => {
  const { certificate, audit, adjudicated } = evaluation;
  const { count } = certificate.allWrong;
  const few = audit?.labelErrors.surprising ?? 0;
  if (count + certificate.queries.partialAllWrong + few === 0 && adjudicated === null) return null;
  return {
    id: "all-wrong",
    title: `Questions that every model got wrong (${integer(count)})`,
    blocks: [
      ...paragraph(adjudicated === null ? "" : adjudicatedText(adjudicated, certificate)),
      ...audit === null ? idTable(evaluation) : audited(audit, evaluation, showText)
    ]
  };
};
function audited(audit, evaluation, showText) {
  const { certificate, adjudicated } = evaluation;
  const sentence = adjudicated?.unsettled === 0 ? "" : auditSentence(audit, certificate);
  const looked = lookedAtText(audit);
  return [
    ...paragraph(sentence),
    ...classTable(audit, evaluation),
    ...paragraph(looked === sentence ? "" : looked),
    ...audit.items.length === 0 ? [] : [...paragraph(TO_SETTLE), ...itemTable(audit, showText)],
    ...labelErrors(audit, showText)
  ];
}
var TO_SETTLE = "Nothing was removed: every figure is by the grades as given. To settle questions, fill in `adjudications.csv` of the report and give it back as `adjudications`.";
function classTable(audit, { certificate }) {
  const present = AUDIT_CLASSES.filter((found) => audit.counts[found] + audit.partialCounts[found] > 0);
  const somePartial = audit.queries.partial > 0;
  return table({
    id: "audit-counts",
    caption: "What they look like, and what the certificate would be if that were true.",
    columns: numberColumns(
      "Looks like",
      "Questions",
      ...somePartial ? ["Not answered by all"] : [],
      "If true: every model wrong",
      "Largest gain"
    ),
    rows: present.map((found) => {
      const own = audit.byClass.find((entry) => entry.class === found);
      const changed2 = own?.regraded ?? own?.withoutSuspects;
      return [
        classLabel(found),
        integer(audit.counts[found]),
        ...somePartial ? [integer(audit.partialCounts[found])] : [],
        changed2 ? `${percent(changed2.beta, 2)}%` : "",
        changed2 ? `at most ${atMost(changed2.gain.upper, certificate.minGain)}` : ""
      ];
    })
  });
}
function itemTable({ items }, showText) {
  const shown = items.slice(0, MAX_ROWS);
  const said = shown.map((item) => auditItemText(item, showText));
  const alike = shown.length > MAX_ALIKE && new Set(said).size === 1 && !shown.some(({ kind }) => kind === "partial");
  if (alike)
    return [
      ...paragraph(`Of each of them the same is known: ${said[0].charAt(0).toLowerCase()}${said[0].slice(1)}`),
      ...folded(`The ids of ${counted(items.length, "question", "questions")}`, [
        ...paragraph(
          `${shown.map(({ query }) => named(query)).join(", ")}${items.length > shown.length ? ", \u2026 (all are in `all-wrong.csv`)" : ""}`
        )
      ])
    ];
  const present = AUDIT_CLASSES.filter((found) => shown.some((item) => item.class === found));
  return [
    ...table({
      id: "audit-items",
      caption: `Every question that all answering models got wrong.${showText ? "" : " Questions and answers are not shown: `show-text: true` puts them here."}`,
      columns: [
        { head: "Question", kind: "name", sortable: true },
        { head: "Looks like", kind: "word", sortable: true },
        { head: "What speaks for it", kind: "text" }
      ],
      rows: shown.map((item, i) => [
        { text: named(item.query), ...item.kind === "partial" ? { note: "not answered by every model" } : {} },
        classLabel(item.class),
        { text: said[i], texts: showText ? item.texts : null }
      ]),
      classes: shown.map((item) => item.class),
      classLabels: present.map((found) => [found, classLabel(found)]),
      stacks: true,
      allIn: "all-wrong.csv"
    }),
    ...notShown(items.length - shown.length)
  ];
}
function labelErrors(audit, showText) {
  const { items } = audit.labelErrors;
  const text2 = labelErrorText(audit);
  if (text2 === "") return [];
  return [
    { kind: "paragraph", text: "Questions that only a few models got right", heading: true },
    ...paragraph(text2),
    ...folded(
      `The ${counted(items.length, "question", "questions")} with the evidence`,
      table({
        id: "label-errors",
        caption: "Most suspicious first.",
        columns: [
          { head: "Question", kind: "name" },
          { head: "What speaks against its reference", kind: "text" }
        ],
        rows: items.map((item) => [
          named(item.query),
          { text: labelErrorItemText(item, showText), texts: showText ? item.texts : null }
        ]),
        stacks: true
      })
    )
  ];
}
function idTable({ certificate, matrix }) {
  const partial = certificate.queries.partialAllWrong === 0 ? [] : matrix.ids(matrix.partialAllWrong);
  const rows = [
    ...certificate.allWrong.queries.map((id) => ({ id, kind: "by every model" })),
    ...partial.map((id) => ({ id, kind: "by every model that answered" }))
  ];
  return [
    ...paragraphs(
      rows.length === 0 ? "" : "Look at these first: wrong references and grader faults look just like this."
    ),
    ...table({
      id: "all-wrong-ids",
      caption: "Questions that no answering model got right.",
      columns: [
        { head: "Question", kind: "name", sortable: true },
        { head: "Got wrong", kind: "word", sortable: true }
      ],
      rows: rows.slice(0, MAX_ROWS).map(({ id, kind }) => [named(id), kind]),
      classes: rows.slice(0, MAX_ROWS).map(() => "unexplained"),
      allIn: "all-wrong.csv"
    }),
    ...notShown(rows.length - MAX_ROWS)
  ];
}
function notShown(count) {
  return paragraph(count > 0 ? `\u2026 and ${counted(count, "question", "questions")} more in \`all-wrong.csv\`.` : "");
}

// src/report/model/changes.ts
var CHANGE_COLUMNS = [
  { head: "", kind: "name" },
  { head: "before", kind: "number" },
  { head: "now", kind: "number" },
  { head: "change, points", kind: "number" }
];
function changeRows({ changes }) {
  return [...changes].sort((a, b) => Number(isAlarm(b)) - Number(isAlarm(a)) || harm(b) - harm(a)).map((change) => {
    const by = movedText(change);
    return {
      change,
      cells: [
        label(change),
        level(change, change.before),
        level(change, change.after),
        counts(change) ? strong(by) : by
      ],
      p: change.adjusted === null ? "" : pValue(change.adjusted)
    };
  });
}
function movedText({ before, after }) {
  return signed((Math.round(1e3 * after) - Math.round(1e3 * before)) / 1e3);
}
function isAlarm(change) {
  return counts(change) && change.direction === "worse";
}
function harm(change) {
  const moved = change.after - change.before;
  if (change.what === "beta") return moved;
  return change.what === "gain" && !isAlarm(change) ? 0 : -moved;
}
function label({ what, name = "" }) {
  return {
    accuracy: named(name),
    edge: `${named(name)} over the best model`,
    beta: "every model wrong (\u03B2)",
    gain: "largest possible gain"
  }[what];
}
function level({ what }, x) {
  return what === "accuracy" || what === "beta" ? `${percent(x, 1)}%` : signed(x).replace(/^\+?0\.0$/, "0.0");
}

// src/report/model/comparison-text.ts
var MAX_NAMES = 5;
function regressionText(regression, confidence) {
  const { outcome, comparedWith } = regression;
  const tests = testsText(regression, confidence);
  switch (outcome) {
    case "regressed":
      return `Regression: ${regressedText(regression, confidence)}`;
    case "improved":
      return `Improvement: ${changed(regression, "better")} got better since ${originText(comparedWith)}, beyond chance and by enough to matter, and nothing got worse (${tests}).`;
    case "incomparable":
      return `Not comparable with ${originText(comparedWith)}: ${obstaclesText(regression)}.`;
    case "none":
      return regression.queries === null ? `Nothing to compare with yet: ${originText(comparedWith)}. The next successful run there will be the first to compare with.` : `No regression: nothing got worse since ${originText(comparedWith)} beyond chance and by enough to matter (${tests}).`;
  }
}
function regressedText(regression, confidence) {
  return `${changed(regression, "worse")} got worse since ${originText(regression.comparedWith)}, beyond chance and by enough to matter (${testsText(regression, confidence)}).`;
}
function changed({ changes }, direction) {
  const those = changes.filter((change) => counts(change) && change.direction === direction);
  return counted(those.length, "thing", "things");
}
function testsText({ changes, sharedQueries }, confidence) {
  return `${counted(changes.length, "test", "tests")} on ${counted(sharedQueries, "shared question", "shared questions")}, ${points(confidence)}% confidence over all of them`;
}
function scopeTexts({ queries, overlap, models: models2, ensembles, clusters }) {
  if (queries === null || models2 === null || ensembles === null) return [];
  const { after, shared, absent, otherQuestion, incomplete, compared, unanswered: unanswered2, byIdAlone } = queries;
  const left = [
    after > shared ? `${integer(after - shared)} only in this run` : "",
    otherQuestion > 0 ? `${integer(otherQuestion)} with another reference or another count than before` : "",
    incomplete > 0 ? `${integer(incomplete)} that a shared model did not answer in the earlier one` : ""
  ].filter((part) => part !== "");
  const texts = [
    `Compared: ${counted(compared, "question", "questions")} of the earlier run, on ${counted(models2.shared.length, "model", "models")} that both runs have; ${percent(overlap, 1, "down")}% of the larger set of questions is in both.`
  ];
  if (left.length > 0) texts.push(`Left out: ${left.join("; ")}.`);
  if (unanswered2 > 0) {
    const gone = absent > 0 ? ` (${integer(absent)} of them are only in the earlier run)` : "";
    texts.push(
      `On ${counted(unanswered2, "question", "questions")} a shared model gives no answer now${gone}: it is wrong there now.`
    );
  }
  if (clusters !== null)
    texts.push(`The runs were compared by ${counted(clusters, "cluster", "clusters")} of questions, each taken whole.`);
  if (byIdAlone > 0) {
    texts.push(
      `For ${counted(byIdAlone, "question", "questions")} no reference was logged in one of the runs: taken for the same by id alone.`
    );
  }
  return [...texts, ...cameAndWent("models", models2), ...cameAndWent("ensembles", ensembles)];
}
function cameAndWent(what, { added, removed }) {
  const list2 = (names) => listed2(names, MAX_NAMES);
  return [
    ...added.length > 0 ? [`New ${what}, not compared: ${list2(added)}.`] : [],
    ...removed.length > 0 ? [`No longer among the ${what}: ${list2(removed)}.`] : []
  ];
}
function originText(origin) {
  if (origin.kind === "path") return `the certificate in ${named(origin.path)}`;
  const { run } = origin;
  if (run === null) return `this workflow has not succeeded on ${named(origin.branch)} before`;
  const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(run.createdAt)?.[0];
  const when = day === void 0 ? "" : ` of ${day}`;
  return `run ${run.id} on ${named(origin.branch)} (commit ${named(run.headSha.slice(0, 7))}${when}, artifact ${named(origin.name)})`;
}
function obstaclesText(regression) {
  return regression.obstacles.map((each) => obstacleText(each, regression)).join("; ");
}
function obstacleText(obstacle, { queries, overlap, models: models2 }) {
  switch (obstacle.kind) {
    case "grading": {
      const text2 = (value) => value === "" ? "not set" : named(value);
      return `\`${obstacle.setting}\` was ${text2(obstacle.before)} and is ${text2(obstacle.after)}, so what moved may be the grading`;
    }
    case "grouped":
      return "a grouped table names no questions, so none can be matched";
    case "overlap": {
      const most = Math.max(queries?.before ?? 0, queries?.after ?? 0);
      return `only ${integer(Math.round(overlap * most))} of ${counted(most, "question", "questions")} can be compared (${percent(overlap, 1, "down")}%; at least ${points(LEAST_OVERLAP)}% are needed)`;
    }
    case "models-removed":
      return `the earlier run had ${becameText(obstacle.removed)}, so how it would do now is not known; \`models\` says which models are meant to be here`;
    case "queries-removed": {
      const { queries: gone, ids } = obstacle;
      return `${counted(gone, "question", "questions")} of the earlier run ${gone === 1 ? "is" : "are"} not here or ${gone === 1 ? "is another question" : "are other questions"} now (${listed2(ids, MAX_NAMES, gone)})`;
    }
    case "clusters":
      return `the questions lie in effectively ${integer(Math.round(obstacle.after))} clusters now and lay in ${integer(Math.round(obstacle.before))} before, so the labels of \`cluster-by\` are other ones; under labels that gather the losses a loss would look like one chance event`;
    case "models":
      return `the runs have ${counted(models2?.shared.length ?? 0, "model", "models")} in common, and a pool needs 2`;
  }
}
var BECAME = {
  absent: "not in these results",
  "left-out": "left out for the questions that it did not answer",
  ensemble: "taken as an ensemble now",
  model: "taken as a model now"
};
function becameText(removed) {
  const shown = removed.slice(0, MAX_NAMES).map((each) => `${named(each.name)} (${BECAME[each.now]})`);
  const rest2 = removed.length - shown.length;
  return shown.join(", ") + (rest2 > 0 ? ` and ${integer(rest2)} more` : "");
}

// src/report/model/self-check-text.ts
function steadinessText({ replicates, verdicts, verdictFlips, gate }) {
  const shares2 = Object.entries(verdicts).filter(([, share2]) => share2 > 0).map(([verdict, share2]) => `${verdict} ${percent(share2, 1)}%`);
  const all = `With its own questions drawn again ${integer(replicates)} times, this evaluation gets another verdict ${percent(verdictFlips, 1)}% of the time (${shares2.join(", ")}).`;
  const judged = gate.judged.length === 0 ? "" : ` The gate (${gate.judged.join(", ")}) decides otherwise ${percent(gate.flips, 1)}%.`;
  const not = gate.notJudged.length === 0 ? "" : ` Not judged anew: ${gate.notJudged.join(", ")}.`;
  return all + judged + not;
}
function smallestGainText({ smallestGain }, { queries, models: models2 }) {
  return `${counted(queries.complete, "question", "questions")} and ${counted(models2.length, "model", "models")} can at best rule out gains above ${percent(smallestGain.possible, 2, "up")} points; these results rule out gains above ${percent(smallestGain.seen, 2, "up")}.`;
}
function canFailText(check, certificate, failOn) {
  if (failOn.length === 0) return "This gate cannot fail: `fail-on` is none.";
  const others = failOn.filter((each) => each !== "no-gain" && (each !== "inconclusive" || certificate.minGain > 0));
  if (!failOn.includes("no-gain")) {
    if (others.length === 0) return "This gate cannot fail: at a min-gain of 0 no verdict is inconclusive.";
    return `This gate can fail: on ${others.join(", ")}.`;
  }
  const also = others.length === 0 ? "" : ` It can also fail on ${others.join(", ")}.`;
  return noGainText(check, certificate) + also;
}
function noGainText({ noGain, smallestGain }, certificate) {
  const { minGain, queries, singleBest } = certificate;
  const best = named(singleBest.name);
  const { rescues, mostRescues, queriesNeeded, canHappen } = noGain;
  if (!canHappen) {
    const least = queriesNeeded === null ? "No number of questions would do." : `It takes at least ${counted(queriesNeeded, "question", "questions")}.`;
    return `This gate cannot fail on no-gain: even if no question were left that ${best} gets wrong and another model right, ${counted(queries.complete, "question", "questions")} could not rule out a gain of ${bound(smallestGain.possible, "down", minGain)} points, and ${points(minGain)} were asked for. ${least}`;
  }
  if (mostRescues === null) {
    return `This gate can fail on no-gain, though not with the other models as good as they are: ${queries.complete === 1 ? "one question does" : `${integer(queries.complete)} questions do`} not tell which of them is best.`;
  }
  return `This gate can fail on no-gain: it does where at most ${counted(mostRescues, "question is", "questions are")} left that ${best} gets wrong and another model right (now ${integer(rescues)}).`;
}

// src/report/model/sections/comparison.ts
var comparison = ({ certificate, regression }) => {
  if (regression === null) return null;
  return {
    id: "comparison",
    title: "Before and after",
    blocks: [
      ...paragraph(regressionText(regression, certificate.confidence)),
      ...table({
        id: "changes",
        caption: "On the questions that both runs share; what got worse first.",
        columns: [...CHANGE_COLUMNS, { head: "p, corrected", kind: "number" }],
        rows: changeRows(regression).map(({ cells, p }) => [...cells, p])
      }),
      ...folded("What was compared", list(scopeTexts(regression)))
    ]
  };
};
var selfCheck = ({ certificate, selfCheck: check, settings }) => check === null ? null : {
  id: "self-check",
  title: "Has this gate ever been able to fail?",
  blocks: paragraphs(
    canFailText(check, certificate, settings.failOn),
    smallestGainText(check, certificate),
    steadinessText(check)
  )
};

// src/certificate/weight.ts
var MIN_QUERIES = 50;
var MIN_CLUSTERS = 10;
function isTooFew({ queries }) {
  return queries.complete < MIN_QUERIES;
}

// src/settings/table/command-line.ts
var COMMAND_LINE = [
  {
    name: "out",
    kind: text("FOLDER"),
    default: "",
    where: "command line",
    description: "Folder for `certificate.json`, `report.html`, `report.md`, `outcomes.csv`, `queries.csv`, `all-wrong.csv`, `adjudications.csv`, `junit.xml` and `metrics.txt` (OpenMetrics). Without it no file is written."
  },
  {
    name: "json",
    kind: text("FILE"),
    default: "",
    where: "command line",
    description: "Writes the certificate to FILE; `-` prints it, and nothing else, on standard output."
  },
  {
    name: "verbose",
    kind: SWITCH,
    default: "",
    where: "command line",
    short: "v",
    description: "Prints all of the report, not its first screen alone."
  },
  {
    name: "markdown",
    kind: text("FILE"),
    default: "",
    where: "command line",
    description: "Writes the report as Markdown to FILE, as in a comment; `-` prints it, and nothing else, on standard output."
  },
  {
    name: "color",
    kind: SWITCH,
    default: "",
    where: "command line",
    description: "Colours, also where standard output is no terminal or NO_COLOR is set."
  },
  { name: "no-color", kind: SWITCH, default: "", where: "command line", description: "No colours, on a terminal too." },
  { name: "help", kind: SWITCH, default: "", where: "command line", short: "h", description: "Prints this text." },
  { name: "version", kind: SWITCH, default: "", where: "command line", description: "Prints the version." }
];

// src/gate/decide.ts
var FAIL_ON = [
  "no-gain",
  "no-realised-gain",
  "no-saving",
  "inconclusive",
  "incomplete",
  "ensemble-not-better",
  "regression"
];
function decide(certificate, measured, settings) {
  const failures = FAIL_ON.filter(
    (condition) => settings.failOn.includes(condition) && holds(condition, certificate, measured)
  );
  return { passed: failures.length === 0, failures };
}
function notShownBetter({ ensembles, confidence }) {
  const delta = deltaOf(confidence);
  return ensembles.filter((ensemble) => !isShownBetter(ensemble, delta));
}
function holds(condition, certificate, measured) {
  const { excluded, queriesOfFew = 0, policies: policies2, policiesAsGraded, regression, asGraded } = measured;
  const readings = asGraded ? [certificate, asGraded] : [certificate];
  switch (condition) {
    // The verdict is `inconclusive` where the readings differ, and one of them may be this.
    case "no-gain":
      return readings.some((reading) => verdictOf(reading.gain, reading.minGain) === "no-gain");
    case "inconclusive":
      return certificate.verdict === "inconclusive";
    case "incomplete":
      return excluded.length > 0 || queriesOfFew > 0 || readings.some((reading) => endsThatDiffer(reading).length > 0);
    // Every one of them must be shown to be too small, each at the full level: an intersection-union test (Berger 1982).
    // Where nothing could be measured, nothing was realised.
    case "no-realised-gain":
      return [policies2, policiesAsGraded ?? policies2].some(
        (reached) => (reached?.realised ?? []).every(({ upper }) => upper < certificate.minGain)
      );
    case "no-saving":
      return [measured.saving, measured.savingAsGraded].some((saving2) => saving2?.verdict === "no-saving");
    case "ensemble-not-better":
      return certificate.ensembles.length === 0 || readings.some((reading) => notShownBetter(reading).length > 0);
    // What cannot be compared is no pass: nobody knows whether it got worse.
    case "regression":
      return regression === null || regression.outcome === "regressed" || regression.outcome === "incomparable";
  }
}

// src/settings/table/everyday.ts
var EVERYDAY = [
  {
    name: "results",
    kind: lines("PATH"),
    default: "",
    description: "Files with the results of the evaluation, one path, folder or glob a line; `!pattern` leaves out, `book.xlsx#sheet` names a sheet. Many models, the same queries, right or wrong."
  },
  {
    name: "ensembles",
    kind: lines("NAME"),
    default: "",
    inCertificate: true,
    description: "Names or globs of rows of results that are themselves policies (a router, a vote), one a line. They are compared with the members, not counted among them."
  },
  {
    name: "baseline-model",
    kind: text("NAME"),
    default: "",
    inCertificate: true,
    description: "The incumbent model, named in advance. The gain is then measured over this model; empty takes the best model of the results and pays for the choice."
  },
  {
    name: "min-gain",
    kind: number("at least 0 and below 1", "0.02 for two points", (x) => x >= 0 && x < 1),
    default: "0.02",
    inReport: true,
    description: "The smallest gain in accuracy that would justify running an ensemble; 0.02 is 2 percentage points."
  },
  {
    name: "confidence",
    kind: number("from 0.000001 to 0.999999999999", "0.95 for 95 %", (x) => x >= 1e-6 && x <= 0.999999999999),
    default: "0.95",
    inReport: true,
    description: "Confidence of each bound, between 0 and 1. A verdict is wrong with probability at most one minus this."
  },
  {
    name: "fail-on",
    kind: someOrNone(FAIL_ON),
    default: "no-gain",
    inCertificate: true,
    inReport: true,
    description: "When the gate fails, a comma list of `no-gain`, `no-realised-gain` (no vote, router, cascade or ensemble measured here can be worth `min-gain`), `no-saving` (no model or policy measured here saves `min-saving` at a loss of at most `max-loss`), `inconclusive`, `incomplete` (answers that are missing would change the verdict, or a model was left out), `ensemble-not-better`, `regression` (something got worse since `compare-with`, or cannot be compared with it), or `none`."
  },
  {
    name: "compare-with",
    kind: text("PATH"),
    default: "",
    inCertificate: true,
    description: "An earlier certificate to compare with, query by query; the path of a `certificate.json` or of its report folder, or `artifact:NAME` for the report folder that the latest successful run of this workflow on the default branch uploaded (needs `actions` read). Empty for none."
  },
  {
    name: "show-text",
    kind: YES_OR_NO,
    default: "false",
    description: "Whether the HTML report may show questions, answers and references of the queries under audit, `true` or `false`. Comments and summaries never do."
  }
];

// src/settings/table/publishing.ts
var COMMENT_MODES = ["always", "on-change", "on-failure", "off"];
var ANNOTATION_MODES = ["true", "log", "false"];
function checkCommentKey(text2) {
  if (text2 !== "" && text2.length <= 100) return;
  throw new UserError(`\`comment-key\` must have 1 to 100 characters, not ${quote(text2)}.`, "Give a short name.");
}
function checkReportDir(text2) {
  if (text2 === "") throw new UserError("`report-dir` is empty.", "Name a folder for the report.");
}
var PUBLISHING = [
  {
    name: "report-dir",
    kind: plainText("FOLDER", checkReportDir),
    default: "beta-certificate",
    where: "action",
    description: "Folder for `certificate.json`, `report.html`, `report.md`, `outcomes.csv`, `queries.csv`, `all-wrong.csv`, `adjudications.csv`, `junit.xml` and `metrics.txt` (OpenMetrics)."
  },
  {
    name: "comment",
    kind: oneOf(COMMENT_MODES),
    default: "always",
    where: "action",
    description: "When to write the pull-request comment, `always`, `on-change` (of the verdict), `on-failure` or `off`."
  },
  {
    name: "comment-key",
    kind: plainText("NAME", checkCommentKey),
    default: "default",
    where: "action",
    description: "Tells several certificates on one pull request apart; each key has a comment of its own."
  },
  {
    name: "annotations",
    kind: oneOf(ANNOTATION_MODES),
    default: "true",
    where: "action",
    description: "Where to annotate the queries that every model gets wrong, on their lines of results files that are in the repository. `true` takes a check run on the pull request (needs `checks` write) and otherwise the log, `log` the log alone, `false` neither."
  },
  {
    name: "tracking-issue",
    kind: YES_OR_NO,
    default: "false",
    where: "action",
    description: "Whether scheduled runs keep one issue for each `comment-key`, opened on a confirmed failure and closed when the gate passes, `true` or `false`. Needs `issues` write."
  },
  {
    name: "confirm",
    kind: whole(1, 20, 2),
    default: "2",
    where: "action",
    description: "How many scheduled runs in a row must have failed before that issue is opened, 1 to 20. Above 1 it needs `actions` read."
  },
  {
    name: "mermaid",
    kind: YES_OR_NO,
    default: "false",
    where: "action",
    description: "Whether the job summary has a Mermaid chart of accuracies under the ceiling too, `true` or `false`. Everything in it is also said in words."
  },
  {
    name: "github-token",
    kind: plainText("TOKEN"),
    default: "${{ github.token }}",
    where: "action",
    description: "Token for the comment (needs `pull-requests` write) and for artifacts (`actions` read). Empty does without both."
  }
];

// src/settings/measure.ts
var MEASURES = ["accuracy", "score"];
var NUMBER = /^\s*[-+]?[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?\s*$/;
var SCORE_RANGE = {
  ...parsed("LOW,HIGH", "two numbers, the lower first", scoreRange),
  write: (range2) => [range2.join(",")]
};
function scoreRange(text2) {
  const ends = text2.split(",");
  const [low, high] = ends.map((end) => NUMBER.test(end) ? Number(end) : NaN);
  if (ends.length === 2 && Number.isFinite(low) && Number.isFinite(high) && low < high) return [low, high];
  throw new UserError(
    `\`score-range\` must be the lowest and the highest score of a scale, not ${quote(text2.trim())}.`,
    "Write both with a comma between them, such as 1,10."
  );
}

// src/sources/parse-limits.ts
var FIELDS = {
  files: "maxFiles",
  "file-bytes": "maxFileBytes",
  "total-bytes": "maxTotalBytes",
  ratio: "maxRatio",
  entries: "maxEntries",
  nesting: "maxNesting"
};
var UNITS = /* @__PURE__ */ new Map([
  ["", 1],
  ["KiB", 2 ** 10],
  ["MiB", 2 ** 20],
  ["GiB", 2 ** 30]
]);
function parseLimits(text2) {
  const limits = { ...DEFAULT_LIMITS };
  for (const item of text2.split(/[,\s]+/).filter((part) => part !== "")) {
    const [, name, digits, unit] = /^([a-z-]+)=([0-9]{1,12})(|KiB|MiB|GiB)$/.exec(item) ?? [];
    const field = name === void 0 || !Object.hasOwn(FIELDS, name) ? void 0 : FIELDS[name];
    const value = Number(digits) * (UNITS.get(unit ?? "") ?? NaN);
    if (field === void 0 || !Number.isSafeInteger(value) || value < 1) {
      throw new UserError(
        `\`limits\`: ${quote(item)} is not a name and a positive whole number.`,
        `Write for example ratio=400 or total-bytes=16GiB; the names are ${Object.keys(FIELDS).join(", ")}.`
      );
    }
    limits[field] = value;
  }
  return limits;
}

// src/settings/table/reading.ts
var READING = [
  {
    name: "artifact",
    kind: lines("NAME"),
    default: "",
    where: "action",
    description: "Names or globs of workflow artifacts that hold results, one a line; `!pattern` leaves out. Needs `actions` read. Can be given beside or instead of `results`."
  },
  {
    name: "run-id",
    kind: plainText("ID"),
    default: "",
    where: "action",
    description: "The workflow run whose artifacts are read; empty takes this run."
  },
  {
    name: "repository",
    kind: plainText("OWNER/NAME"),
    default: "",
    where: "action",
    description: "The repository (`owner/name`) of that run; empty takes this one."
  },
  {
    name: "format",
    kind: plainText("NAME"),
    default: "auto",
    description: "Format of the results. `auto` tells it from the content of each file."
  },
  {
    name: "models",
    kind: lines("NAME"),
    default: "",
    inCertificate: true,
    description: "Names or globs of the models to keep, one a line; empty keeps all."
  },
  {
    name: "columns",
    kind: lines("ROLE=COLUMN", parseColumns),
    default: "",
    inCertificate: true,
    description: "Tables only, which column is what, where their names do not say so; lines `role = column`, such as `outcome = score`, `outcome = not hallucinated`, `outcome = grade is A` or `model = {folder}`."
  },
  {
    name: "metric",
    kind: text("NAME"),
    default: "",
    inCertificate: true,
    description: "The score, metric or scorer to use, by its name in the results, where there are several."
  },
  {
    name: "pass-threshold",
    kind: number("above 0", "0.5", (x) => x > 0),
    default: "0.5",
    inCertificate: true,
    inReport: true,
    description: "Scores from this on count as right. Above 1 for scales beyond 0 to 1 (say 7 for 1 to 10)."
  },
  {
    name: "measure",
    kind: oneOf(MEASURES),
    default: "accuracy",
    inCertificate: true,
    description: "What an outcome is, `accuracy` (right or wrong) or `score` (a grade on a scale, of which means are taken; `min-gain` is then a share of the scale)."
  },
  {
    name: "score-range",
    kind: SCORE_RANGE,
    default: "0,1",
    inCertificate: true,
    description: "With `measure: score`, the lowest and the highest score of the scale, such as `1,10`."
  },
  {
    name: "judge",
    kind: text("NAME"),
    default: "",
    inCertificate: true,
    description: "The judge whose verdicts count, by its name in the results, where several graded the same answers. Their agreement is reported."
  },
  {
    name: "filter",
    kind: text("NAME"),
    default: "",
    inCertificate: true,
    description: "lm-evaluation-harness only, the answer filter to use for all models."
  },
  {
    name: "repeats",
    kind: orEmpty(oneOf(REPEATS)),
    default: "",
    inCertificate: true,
    inReport: true,
    description: "How several outcomes of one model on one query become one, `first`, `majority` (more than half), `mean` (mean score at least `pass-threshold`), or `samples`, which adds what several draws of one model are worth (pass@k, the best of k) and counts the first; with a single model that is the certificate. Empty makes differing outcomes an error."
  },
  {
    name: "min-coverage",
    kind: number("at least 0 and at most 1", "0.95 for 95 %", (x) => x >= 0 && x <= 1),
    default: "0.95",
    inCertificate: true,
    inReport: true,
    description: "Least share of the queries that a model must have answered to stay in the pool, and an ensemble to be shown better."
  },
  {
    name: "count-as-wrong",
    kind: someOf(COUNTABLE_AS_WRONG),
    default: "",
    inCertificate: true,
    inReport: true,
    description: "Which outcomes without a verdict count as wrong answers, a comma list of `error`, `unscored`, `absent`. By default they are missing, not wrong. `absent` counts only queries that more than half of the models have. With `repeats: majority` or `mean` draws that failed count too."
  },
  {
    name: "limits",
    kind: parsed("LIST", "a comma list of `name=number`", parseLimits),
    default: "",
    description: "Raises or lowers what may be read, a comma list such as `ratio=400, total-bytes=16GiB`. Names are `files`, `file-bytes`, `total-bytes` (out of archives), `ratio`, `entries` and `nesting`."
  }
];

// src/settings/families.ts
var LINES = lines("GLOB=FAMILY");
var FAMILIES = {
  ...LINES,
  read: (text2, name) => LINES.read(text2, name).map(family),
  write: (families) => families.map(({ glob, name }) => `${glob} = ${name}`)
};
function family(line) {
  const [, glob, name] = /^([^=]*[^=\s])\s*=\s*(\S.*)$/.exec(line) ?? [];
  if (glob !== void 0 && name !== void 0) return { glob, name };
  throw new UserError(
    `\`families\`: ${quote(line)} is not of the form \`glob = family\`.`,
    "Write for example `gpt-* = openai`."
  );
}

// src/settings/table/statistics.ts
var STATISTICS = [
  {
    name: "looks",
    kind: whole(1, 1e3, 3),
    default: "1",
    inReport: true,
    description: "How often you may decide while the evaluation grows, said before the first look. Each look takes its share of the error that `confidence` allows, so that a verdict at any of them is wrong with probability at most one minus that."
  },
  {
    name: "group-by",
    kind: text("COLUMN"),
    default: "",
    inCertificate: true,
    description: "Gives a certificate for each group of queries too, by `task`, `subject` or the name of a column; verdicts over the groups are corrected by Holm's method. Empty for none."
  },
  {
    name: "cluster-by",
    kind: text("COLUMN"),
    default: "",
    inCertificate: true,
    description: "Queries with the same `task`, `subject` or value of a column are not independent; the verdict allows for that, by limits on whole clusters, and queries of one cluster are held out together. Empty for none."
  },
  {
    name: "pair-by",
    kind: text("COLUMN"),
    default: "",
    inCertificate: true,
    description: "With `group-by`, the column that says which queries of different groups ask the same question (in two formats, say); adds the paired comparison of the groups. Empty for none."
  },
  {
    name: "options",
    kind: orEmpty(whole(2, Infinity, 4)),
    default: "",
    inCertificate: true,
    description: "How many choices each question has, where they are multiple choice (`4`). Names the models not shown to be better than chance, and the gain without them. Empty where that is not known or differs."
  },
  {
    name: "families",
    kind: FAMILIES,
    default: "",
    inCertificate: true,
    description: "Families of models where the name up to its first `/`, or else its first `-`, does not say it, lines of the form `gpt-* = openai`."
  },
  {
    name: "adjudications",
    kind: text("FILE"),
    default: "",
    inCertificate: true,
    description: "A CSV with `query_id`, `class` (`genuine`, `grader-defect`, `wrong-reference`, `ambiguous`, `multi-answer` or `truncated`) and `note` that settles queries that every model got wrong, and likely label errors; those that are not genuine leave the evaluation. The gate must hold with and without it. `adjudications.csv` of the report is one ready to fill in."
  },
  {
    name: "prices",
    kind: lines("MODEL=DOLLARS", parsePrices),
    default: "",
    inCertificate: true,
    description: "What answers cost where the results do not say it, lines of the form `gpt-4* = 2.50 10` (dollars per million input and output tokens) or `gpt-4* = 0.003` (dollars an answer)."
  },
  {
    name: "max-loss",
    kind: orEmpty(number("at least 0 and below 1", "0.01 for one point", (x) => x >= 0 && x < 1)),
    default: "",
    inCertificate: true,
    description: "Where costs are known, the accuracy that may be given up to save some; 0.01 is 1 percentage point. Empty takes `min-gain`; what is not worth an ensemble is not worth a dearer model."
  },
  {
    name: "min-saving",
    kind: number("above 0 and below 1", "0.1 for a tenth", (x) => x > 0 && x < 1),
    default: "0.1",
    inCertificate: true,
    description: "The smallest saving worth having, as a share of what the best (or declared) model costs."
  },
  {
    name: "self-check",
    kind: YES_OR_NO,
    default: "false",
    description: "Whether to run the gate against itself (how often would it decide otherwise on such an evaluation, and can it fail at all), `true` or `false`."
  },
  {
    name: "diagnostics",
    kind: YES_OR_NO,
    default: "true",
    description: "Whether to work out what stands beside the certificate (correlations and what they predict, how many models are enough, groups, repeats, the audit of the queries that every model got wrong, what votes, routers and cascades reach), `true` or `false`."
  },
  {
    name: "seed",
    kind: whole(0, 2 ** 32 - 1, 1),
    default: "1",
    inCertificate: true,
    description: "Seed of everything random in the diagnostics, a whole number; same results and seed, same bytes."
  }
];

// src/settings/table.ts
var GROUPS = [
  { title: "Everyday", settings: EVERYDAY },
  { title: "Output of the command line", settings: COMMAND_LINE },
  { title: "What is read, and how", settings: READING },
  { title: "Statistics and diagnostics", settings: STATISTICS },
  { title: "Publishing", settings: PUBLISHING }
];
var ALL = GROUPS.flatMap(({ settings }) => settings);
var INPUTS = ALL.filter(({ where }) => where !== "command line");
var FLAGS = ALL.filter(({ where }) => where !== "action");
var SHARED = INPUTS.filter(({ where }) => where === void 0);
var OF_ACTION = INPUTS.filter(({ where }) => where === "action");
var DEFAULTS = new Map(ALL.map((setting) => [setting.name, setting.default]));
function defaultOf(name) {
  return DEFAULTS.get(name) ?? "";
}
function fieldOf(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function valueOf({ name }, values) {
  return new Map(Object.entries(values)).get(fieldOf(name));
}

// src/report/model/words.ts
function missingText({ gain, minGain, queries }) {
  const { missing } = gain;
  if (missing === null) return "";
  return `On ${integer(missing.queries)} of ${counted(queries.total, "question", "questions")} some model gave no answer. Over all questions, with what is missing counted as wrong, the largest gain is ${rangeText(missing.unansweredWrong, minGain)}; counted as right, ${rangeText(missing.unansweredRight, minGain)}.`;
}
function missingWarning(certificate) {
  const { missing } = certificate.gain;
  const ends = endsThatDiffer(certificate);
  if (missing === null || ends.length === 0) return "";
  const said = ends.map((end) => {
    const { verdict } = missing[end];
    return `counted as ${end === "unansweredWrong" ? "wrong" : "right"} it would be ${verdict} (${gainRange(missing[end], certificate.minGain)} points)`;
  });
  return `The verdict depends on missing answers (${integer(missing.queries)} of ${counted(certificate.queries.total, "question", "questions")}): ${said.join("; ")}.`;
}
function rangeText(gain, minGain) {
  return `${signed(gain.point)} points (${gainRange(gain, minGain)})`;
}
function tooFewText(certificate) {
  return isTooFew(certificate) ? `Only ${counted(certificate.queries.complete, "question", "questions")}: too few to act on.` : "";
}
function fewClustersText({ clusters, verdict }) {
  if (clusters === null || clusters.clusters >= MIN_CLUSTERS) return "";
  const many = counted(clusters.clusters, "cluster", "clusters");
  return verdict === "inconclusive" ? `${many} can decide nothing, however many questions lie in ${clusters.clusters === 1 ? "it" : "them"}: check \`cluster-by\`.` : `Only ${many}: too few to act on. Check \`cluster-by\`.`;
}
var WHY_THE_CEILING_HOLDS = "A policy that returns the answer of one member is wrong wherever every member is wrong. So no router, vote or cascade is right more often than 1 \u2212 \u03B2, and its gain over the best model is at most the share of questions that this model gets wrong and another gets right.";
function clusterText({ clusters, gain, minGain, verdict }) {
  if (clusters === null || gain.independent === null) return "";
  const { unlabelled } = clusters;
  const alone = unlabelled === 0 ? "" : ` ${counted(unlabelled, "question has no label and counts as a cluster", "questions have no label and count as clusters")} of ${unlabelled === 1 ? "its" : "their"} own.`;
  const other = gain.independent.verdict === verdict ? "the same verdict" : `\`${gain.independent.verdict}\`, which would be wrong too often`;
  return `${integer(clusters.clusters)}, the largest of ${counted(clusters.largest, "question", "questions")}: the limits of the gain allow for what the questions of one have in common.${alone} Taken as independent questions: ${rangeText(gain.independent, minGain)} (${other}).${unrelatedText(gain, minGain)}`;
}
function unrelatedText({ sizesUnrelated }, minGain) {
  if (sizesUnrelated === null) return "";
  return ` If the size of a cluster told nothing of its rates: ${rangeText(sizesUnrelated, minGain)} (\`${sizesUnrelated.verdict}\`).`;
}
function levelText(confidence) {
  return percent(confidence, 3, "down").replace(/\.?0+$/, "");
}
function looksText({ confidence }, settings) {
  return `This is one of at most ${integer(settings.looks)}. Each bound holds with ${levelText(confidence)}% confidence, so over all looks a verdict is wrong with probability at most ${points(deltaOf(settings.confidence))}%.`;
}
function boundsText({ clusters, confidence }) {
  const which = clusters === null ? "they assume independent questions." : "those of the verdict come from bets on whole clusters and hold whatever the questions of a cluster have in common, as long as no cluster that could be drawn is larger than the largest here, and so do those of the ceiling, of the models, of where the best model is wrong, of luck and of chance. Those of this table, of the router ceiling and of formats assume independent questions.";
  return `Bounds are exact and one-sided at ${levelText(confidence)}% each; ${which} They do not bind a policy that writes a new answer of its own (a mixture of agents that synthesises). Intervals of models and policies are two-sided at the same confidence.`;
}
function boundRows({ gain }) {
  const { bounds: bounds2 } = gain;
  const { method: method2 } = gain;
  if (bounds2 === null) return [[`\`${method2}\` (used)`, percent(gain.upper, 2, "up"), "by bets"]];
  const clustered = method2 === "clusterLeast" || method2 === "clusterDeclared" ? [[method2, gain.upper, "bets on clusters; all others are for independent questions"]] : [];
  const names = [
    ...clustered,
    ["rescueDeclared", bounds2.rescueDeclared, "declared baseline: one exact binomial limit"],
    ["rescueBergerBoos", bounds2.rescueBergerBoos, "best model chosen from the data, selection paid for"],
    ["rescueBonferroni", bounds2.rescueBonferroni, "valid"],
    ["bonferroniV2", bounds2.bonferroniV2, "valid, loosest"],
    ["pluginV1", bounds2.pluginV1, "not valid: can never fail a gate; for comparison only"]
  ];
  return names.filter((entry) => entry[1] !== null).map(([name, value, note]) => [`\`${name}\`${name === method2 ? " (used)" : ""}`, percent(value, 2, "up"), note]);
}
function settingsText(settings) {
  const shown = SHARED.filter(({ inReport }) => inReport).map((setting) => {
    const values = setting.kind.write(valueOf(setting, settings)).map((value) => value.replaceAll(",", ", "));
    return `${setting.name} ${values.join(", ") || "none"}`;
  });
  return `Settings: ${shown.join(", ")}.`;
}
function referenceText({ singleBest }) {
  return singleBest.declared ? "the declared baseline" : "the single best model";
}
function heldOutText({ folds }) {
  return `What was learned was learned on other questions than those it is scored on: ${integer(folds.count)} folds, ${counted(folds.deals, "deal", "deals")}.`;
}

// src/report/model/sections/contributions.ts
var contributions = (evaluation) => {
  const { certificate, diagnostics } = evaluation;
  if (diagnostics === null) return null;
  const { contributions: found, recall } = diagnostics;
  const columns = [
    { head: "Model", kind: "name", sortable: true },
    { head: "Shapley value, points", kind: "number", sortable: true, sorted: "descending" },
    { head: "Only it is right", kind: "number", sortable: true },
    { head: "Share", kind: "number" },
    { head: `${levelText(certificate.confidence)}% interval`, kind: "number" }
  ];
  return {
    id: "contributions",
    title: "Who contributes",
    blocks: [
      ...paragraphs(CONTRIBUTION_TEXT, aloneText(evaluation, diagnostics)),
      ...table({
        id: "contributions-table",
        caption: `Shapley values add up to 1 \u2212 \u03B2, ${percent(certificate.ceiling.point, 1)} points.`,
        columns,
        rows: found.map(({ model, onlyRight, shapley }) => [
          named(model),
          percent(shapley, 2),
          integer(onlyRight.count),
          `${percent(onlyRight.rate)}%`,
          shares(onlyRight.interval)
        ])
      }),
      ...folded(
        "Questions by the number of models that are right",
        table({
          id: "recall-table",
          caption: "How many models share each right answer.",
          columns: [
            { head: "Models right", kind: "number", sortable: true, sorted: "ascending" },
            { head: "Questions", kind: "number", sortable: true },
            { head: "Share", kind: "number" }
          ],
          rows: recall.map(({ queries, right }) => [
            integer(right),
            integer(queries),
            `${percent(queries / certificate.queries.complete)}%`
          ])
        })
      )
    ]
  };
};
var CONTRIBUTION_TEXT = "Each question that some model gets right is shared equally among the models that get it right: the share of a model is its Shapley value. What only it gets right is what the ceiling loses without it. (In algorithm selection the best single model is the single best solver, SBS, a perfect choice the virtual best solver, VBS, and a share of the possible gain is a share of the SBS-VBS gap.)";
function aloneText({ certificate }, { contributions: found, recall }) {
  const { allWrong: allWrong2, queries, singleBest } = certificate;
  const best = found.find(({ model }) => model === singleBest.name)?.onlyRight.count ?? 0;
  const alone = (recall[1]?.queries ?? 0) - best;
  const gained = queries.complete - allWrong2.count - Math.round(singleBest.accuracy * queries.complete);
  if (gained <= 0) return "";
  return `Of the ${counted(gained, "question", "questions")} that ${named(singleBest.name)} misses and another gets right, ${integer(alone)} (${percent(alone / gained, 0)}%) are right by one model alone.`;
}

// src/report/model/diagnosis.ts
function regimeText(regime, evaluation) {
  const { singleBest, allWrong: allWrong2, queries } = evaluation.certificate;
  const best = named(singleBest.name);
  const errors = queries.complete - Math.round(singleBest.accuracy * queries.complete);
  const [low, high] = regime.interval;
  const share2 = `Of the ${counted(errors, "error", "errors")} of ${best}, every other model makes ${integer(allWrong2.count)} too (${percent(regime.unrescuable, 0)}%, interval ${percent(low, 0, "down")} to ${percent(high, 0, "up")}).`;
  const follows = {
    "ceiling-bound": "Most of them no model gets right: more models of this kind will not help, better models or better questions will.",
    "realizability-bound": `Most of them another model gets right: the problem is knowing when to leave ${best}.`,
    mixed: "Whether better models or a better choice among these would help more is not decided."
  }[regime.name];
  return `${share2} ${follows}`;
}
function correlationText({ pairwise, thinned }) {
  const { pearson, fullSigma, singleFactor, beta, betaRange, models: models2, withoutThreshold } = pairwise;
  if (beta === null || fullSigma === null || singleFactor === null || pearson.mean === null) {
    return "Correlations say nothing here: fewer than two models are right on some questions and wrong on others.";
  }
  const all = thinned.some(({ part }) => part === "correlations") ? `all of the ${integer(models2)} most accurate models` : withoutThreshold.length === 0 ? "all models" : `all ${integer(models2)} of them`;
  const predicted = `The errors of two models correlate by ${pearson.mean.toFixed(2)} on average. From the error rates and the correlation of every pair, ${all} should fail together on ${percentOf(fullSigma.beta)}% of the questions; they do on ${percentOf(beta)}%.`;
  const range2 = `The mean error rate and the mean rate of failing in pairs allow anything from ${percentOf(betaRange[0])} to ${percentOf(betaRange[1])}%: pairs of models cannot say more.`;
  return [predicted, beyondPairs(fullSigma), oneFactor(singleFactor, beta), range2].filter((part) => part !== "").join(" ");
}
function beyondPairs({ ratio, interval }) {
  if (ratio === null || ratio === 0) return "";
  const times = `That is ${significant(ratio, 2)} times as often`;
  if (interval === null) return `${times}; whether that is more than chance cannot be said here.`;
  const [low, high] = interval;
  const range2 = `${times} (90% interval ${significant(low, 2)} to ${significant(high, 2)})`;
  if (low > 1)
    return `${range2}: a common cause that pairs do not show. Look at the all-wrong list before you blame the models.`;
  if (high < 1) return `${range2}: the models complement each other better than pairs of them suggest.`;
  return `${range2}: not shown to be more than the correlations explain.`;
}
function oneFactor({ beta: predicted, ratio }, beta) {
  if (ratio === null || beta === 0) return "";
  return `With the mean correlation for every pair it would be ${percentOf(predicted)}%, but families of models exceed that without any common cause.`;
}
function thinnedText({ thinned }) {
  if (thinned.length === 0) return "";
  const parts2 = thinned.map(
    ({ part, used, of, unit }) => used === 0 ? `no ${PART[part]}` : `${PART[part]}: ${integer(used)} of ${integer(of)} ${unit}`
  );
  return `To bound the time, some of this was worked out on less: ${parts2.join("; ")}.`;
}
var PART = {
  correlations: "correlations (the most accurate models)",
  "ratio interval": "interval of the ratio to what a single factor predicts",
  "sigma interval": "interval of the ratio to what all correlations predict",
  "pool sizes": "ratios of random pools",
  "pool curve": "curve of the best few models",
  groups: "certificates of groups"
};
function percentOf(x) {
  const value = 100 * x;
  if (value === 0 || value >= 1) return value.toFixed(value === 0 ? 0 : 1);
  return value >= 1e-6 ? String(Number(value.toPrecision(2))) : value.toExponential(1);
}
function fewModelsText({ poolCurve, fewModels: fewModels2 }, models2) {
  const all = poolCurve.at(-1);
  if (all === void 0 || fewModels2.ninetyPercent === null || all.gain <= 0) return "";
  const point = poolCurve.find(({ k }) => k === fewModels2.ninetyPercent);
  const which = point.models.length <= 5 ? ` (${point.models.map(named).join(", ")})` : "";
  const share2 = point.k === models2 ? `It takes all ${integer(models2)} models to reach 90% of their possible gain.` : `${counted(point.k, "model", "models")}${which} already reach ${percent(point.gain / all.gain, 0)}% of the possible gain of all ${integer(models2)}.`;
  if (fewModels2.enough === null || point.k === models2) return share2;
  const beyond = fewModels2.enough >= all.k ? "" : ` Beyond ${integer(fewModels2.enough)} more models stop paying on held-out questions.`;
  return share2 + beyond;
}
function routerText({ gain, repeats, queries, leftOut }, inClusters = false) {
  const left = leftOut > 0 ? ` (${counted(leftOut, "question", "questions")} without two draws of every model left out)` : "";
  return [
    `From at least ${repeats} draws of every model on ${counted(queries, "question", "questions")}${left}: the best possible router gains at least ${percent(Math.max(0, gain.lower), 1, "down")} and at most ${percent(gain.upper, 1, "up")} points.`,
    "A router chooses before it sees an answer, so it cannot pick the lucky draw: this ceiling binds what decides from the question alone. Votes and cascades see answers and may exceed it.",
    inClusters ? "Both limits take the questions as independent; with clusters they are too narrow." : ""
  ].filter((part) => part !== "").join(" ");
}
function allDrawsText({ allDraws }) {
  if (allDraws === null || allDraws.queries === 0) return "";
  const { allWrong: allWrong2, queries } = allDraws;
  return `\u03B2 counts one outcome of each model and question, so a vote over several draws can be right more often than 1 \u2212 \u03B2. On ${integer(allWrong2)} of ${counted(queries, "question", "questions")} (${percent(allWrong2 / queries, 1)}%) no draw of any model is right: whatever returns one of these draws is wrong there.`;
}
function luckText({ luckFloor }, certificate) {
  const group = luckFloor?.groups[0];
  if (group === void 0 || group.gain === 0) return "";
  const { point } = certificate.gain;
  const share2 = point > 0 ? `, beside ${percent(point, 1)} of all ${integer(certificate.models.length)} models` : "";
  if (group.draws !== null)
    return `How much is luck: two draws of ${named(group.base)} gain ${percent(group.gain, 1)} points over one${share2}.`;
  const names = group.models.slice(0, 4).map(named).join(", ") + (group.models.length > 4 ? ", \u2026" : "");
  const overBest = group.overBest <= 0 ? ` and nothing over ${named(certificate.singleBest.name)}` : ` and ${percent(group.overBest, 1)} over ${named(certificate.singleBest.name)}`;
  return `How much is luck: by their names ${integer(group.models.length)} are deployments or versions of one model (${names}), and a perfect choice among them gains ${percent(group.gain, 1)} points over their best${overBest}${share2}.`;
}
function chanceText({ chance }) {
  if (chance === null) return "";
  const { gainWithout, notShownBetter: notShownBetter2, options } = chance;
  const guess = `${percent(1 / options, 1)}%`;
  if (notShownBetter2.length === 0) return `Every model is shown to be better than chance (${guess}).`;
  const shown = notShownBetter2.slice(0, 5).map((model) => named(model.name));
  const names = shown.join(", ") + (notShownBetter2.length > shown.length ? ", \u2026" : "");
  const who = `${counted(notShownBetter2.length, "model is", "models are")} not shown to be better than chance (${guess}): ${names}. A perfect choice among guesses is no policy that can be built.`;
  if (gainWithout === null) return `${who} Without them fewer than two models are left.`;
  return `${who} Without them the largest gain is at least ${percent(gainWithout.lower, 1, "down")} and at most ${percent(gainWithout.upper, 1, "up")} points.`;
}
function guessersText({ chance }, certificate) {
  if (chance === null || chance.notShownBetter.length === 0) return "";
  const { gainWithout, notShownBetter: notShownBetter2, options } = chance;
  const guess = `${percent(1 / options, 1)}%`;
  if (notShownBetter2.length === certificate.models.length)
    return `No model is shown to be better than guessing (${guess}): a perfect choice among guesses is no policy that can be built.`;
  const shown = notShownBetter2.slice(0, 5).map((model) => named(model.name));
  const names = shown.join(", ") + (notShownBetter2.length > shown.length ? ", \u2026" : "");
  const who = `Without ${names}, which ${notShownBetter2.length === 1 ? "is" : "are"} not shown better than guessing (${guess}),`;
  const { minGain, verdict } = certificate;
  if (gainWithout === null)
    return verdict === "no-gain" ? "" : `${who} only one model is left, and there is no ensemble.`;
  const other = verdictOf(gainWithout, minGain);
  return other === verdict ? "" : `${who} the verdict would be ${other}.`;
}

// src/report/model/sections/similar-order.ts
function similarOrder(similarity, size) {
  let groups2 = Array.from({ length: size }, (_, i) => [i]);
  const at = (i, j) => similarity[i * size + j];
  const sums = groups2.map((_, i) => Float64Array.from(groups2, (__, j) => at(i, j)));
  while (groups2.length > 1) {
    let [first, second, most] = [0, 1, -Infinity];
    for (let i = 0; i < groups2.length; i++) {
      for (let j = i + 1; j < groups2.length; j++) {
        const mean = sums[i][j] / (groups2[i].length * groups2[j].length);
        if (mean > most) [first, second, most] = [i, j, mean];
      }
    }
    groups2[first] = joinedEnds(groups2[first], groups2[second], at);
    groups2 = groups2.filter((_, i) => i !== second);
    const gone = sums.splice(second, 1)[0];
    for (let j = 0; j < gone.length; j++) {
      const row = j < second ? j : j - 1;
      if (j !== second && row !== first) sums[row][first] += gone[j];
    }
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i].filter((_, j) => j !== second);
    for (let j = 0; j < sums.length; j++) if (j !== first) sums[first][j] = sums[j][first];
  }
  return groups2[0] ?? [];
}
function joinedEnds(a, b, at) {
  const [aTurned, bTurned] = [[...a].reverse(), [...b].reverse()];
  const ways = [
    [a, b],
    [a, bTurned],
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

// src/report/model/sections/pairs.ts
var MAX_MODELS = 100;
function pairs({ matrix, certificate }) {
  const all = wrongSets(matrix);
  const place = new Map(certificate.models.map(({ name }, i) => [name, i]));
  const members = varying(all).sort((i, j) => place.get(all.models[i]) - place.get(all.models[j]));
  if (members.length < 3) return [];
  const { models: models2, pearson } = pairMatrices(subset(all, members.slice(0, MAX_MODELS)));
  const order = similarOrder(pearson, models2.length);
  const size = order.length;
  const names = order.map((model) => models2[model]);
  const values = Float64Array.from(
    { length: size * size },
    (_, k) => pearson[order[Math.floor(k / size)] * size + order[k % size]]
  );
  const left = members.length - size;
  const extremes = extremesOf(names, values);
  const [most, least] = ["most", "least"].map(
    (which) => extremes.reduce(
      (a, b) => which === "most" ? b.most.value > a.most.value ? b : a : b.least.value < a.least.value ? b : a
    )
  );
  return [
    { kind: "paragraph", text: "Correlation of errors, pair by pair", heading: true },
    ...paragraph(
      `Models that err on the same questions stand beside each other. 1 means on exactly the same, 0 no more often than by chance.${left > 0 ? ` Of ${integer(members.length)} models the ${integer(size)} with the most right answers are shown.` : ""}`
    ),
    {
      kind: "heat",
      id: "heat",
      title: "Correlation of errors of every pair of models",
      finding: `Most alike are ${named(most.name)} and ${named(most.most.name)} (${decimal(most.most.value)}), least alike ${named(least.name)} and ${named(least.least.name)} (${decimal(least.least.value)}).`,
      names,
      values
    },
    ...folded(
      `The ${integer(size)} models of the map in its order`,
      table({
        id: "nearest",
        caption: "Correlation of errors with the other models: on average, at most and at least.",
        columns: [
          { head: "No.", kind: "number", sortable: true, sorted: "ascending" },
          { head: "Model", kind: "name", sortable: true },
          { head: "Mean", kind: "number", sortable: true },
          { head: "Most alike", kind: "word", sortable: true },
          { head: "Least alike", kind: "word", sortable: true }
        ],
        rows: extremes.map((row, i) => [
          String(i + 1),
          named(row.name),
          decimal(row.mean),
          { text: decimal(row.most.value), note: named(row.most.name) },
          { text: decimal(row.least.value), note: named(row.least.name) }
        ])
      })
    )
  ];
}
function extremesOf(names, values) {
  const size = names.length;
  return names.map((name, i) => {
    const others = names.map((other, j) => ({ name: other, value: values[i * size + j], j })).filter(({ j }) => j !== i);
    return {
      name,
      mean: others.reduce((sum, { value }) => sum + value, 0) / others.length,
      most: others.reduce((a, b) => b.value > a.value ? b : a),
      least: others.reduce((a, b) => b.value < a.value ? b : a)
    };
  });
}
function decimal(x) {
  return percent(x / 100, 2);
}

// src/report/model/sections/correlation.ts
var correlation = (evaluation) => {
  const { diagnostics } = evaluation;
  if (diagnostics === null) return null;
  const { pairwise } = diagnostics;
  return {
    id: "correlation",
    title: "How alike the models err",
    blocks: [
      ...paragraph(correlationText(diagnostics)),
      ...predictions(pairwise),
      ...paragraph(
        pairwise.withoutThreshold.length === 0 ? "" : `Left out, being always right or always wrong: ${pairwise.withoutThreshold.map(named).join(", ")}.`
      ),
      ...growth(pairwise.poolSize),
      ...pairs(evaluation),
      ...paragraph(thinnedText(diagnostics))
    ]
  };
};
function predictions({ singleFactor, singleFactorPearson, fullSigma, clayton }) {
  const models2 = [
    ["Single-factor Gaussian", singleFactor],
    ["Single-factor Gaussian, Pearson correlation", singleFactorPearson],
    ["Gaussian with every correlation", fullSigma],
    ["Clayton", clayton]
  ];
  return table({
    id: "predictions",
    caption: "How often all models would fail together if their errors depended on each other as these models say.",
    columns: numberColumns("Model of the errors", "Predicts all wrong", "Seen / predicted"),
    rows: models2.flatMap(
      ([label2, model]) => model === null ? [] : [
        [
          label2,
          model.beta === 0 ? "0%" : `${significant(100 * model.beta, 3)}%`,
          model.ratio === null ? "" : significant(model.ratio, 3)
        ]
      ]
    )
  });
}
function growth(sizes) {
  if (sizes.length < 2) return [];
  const title = "Failing together, seen against predicted, by size of the pool";
  const last = sizes.at(-1);
  return [
    {
      kind: "lines",
      id: "growth",
      title,
      finding: `The median ratio is ${significant(sizes[0].median, 3)} for ${integer(sizes[0].k)} models and ${significant(last.median, 3)} for ${integer(last.k)}.`,
      x: "Models in the pool",
      y: "Seen / predicted",
      series: [
        {
          name: "median of random pools; shaded: 5% to 95%",
          stroke: "main",
          points: sizes.map(({ k, median, p05, p95 }) => ({ x: k, y: median, low: p05, high: p95 }))
        }
      ],
      reference: { y: 1, name: "as often as predicted" }
    },
    ...folded(
      "The numbers of this chart",
      table({
        id: "growth-numbers",
        caption: `${title}.`,
        columns: ["Models", "Median", "5%", "95%"].map((head) => ({ head, kind: "number" })),
        rows: sizes.map(({ k, median, p05, p95 }) => [
          integer(k),
          ...[median, p05, p95].map((ratio) => significant(ratio, 3))
        ])
      })
    )
  ];
}

// src/report/model/sections/cost.ts
var cost = ({ policies: policies2 }) => {
  const found = policies2?.cost ?? null;
  if (found === null) return null;
  return {
    id: "cost",
    title: "What it costs",
    blocks: [
      ...paragraph(cheapestText(found)),
      ...table({
        id: "cost-table",
        caption: "Models and policies, cheapest first, in US dollars. On the frontier stands what nothing else beats at its price.",
        columns: [
          { head: "Option", kind: "name", sortable: true },
          { head: "Kind", kind: "word", sortable: true },
          { head: "Right", kind: "number", sortable: true },
          { head: "An answer", kind: "number", sortable: true, sorted: "ascending" },
          { head: "A right answer", kind: "number", sortable: true },
          { head: "Seconds", kind: "number", sortable: true },
          { head: "Frontier", kind: "word", sortable: true }
        ],
        rows: found.options.map((option) => [
          named(option.name),
          option.kind === "self-moa" ? "vote of samples" : option.kind,
          `${percent(option.accuracy)}%`,
          dollars(option.cost),
          option.costPerCorrect === null ? "" : dollars(option.costPerCorrect),
          option.latency === null ? "" : significant(option.latency, 2),
          option.onFrontier ? "yes" : ""
        ])
      }),
      ...envelope(found),
      ...paragraph(
        found.withoutCost.length === 0 ? "" : `No cost on every question, so left out here: ${found.withoutCost.map(named).join(", ")}.`
      )
    ]
  };
};
function cheapestText({
  cheapestWithinPoint: { name, accuracy, cost: price, best, saved }
}) {
  const option = `${named(name)} is right on ${percent(accuracy)}% for ${dollars(price)} dollars an answer`;
  if (name === best) return `${option}: nothing cheaper comes within a point of it.`;
  const saving2 = saved === null ? "" : `, and saves ${percent(saved, 0, "down")}% of its cost`;
  return `${option}: within a point of the most accurate, ${named(best)}${saving2}.`;
}
function envelope({ envelope: steps }) {
  return folded(
    `What the next dollar buys (${counted(steps.length, "step", "steps")})`,
    table({
      id: "envelope",
      caption: "Points of accuracy for each further US dollar for a thousand answers.",
      columns: [
        { head: "From", kind: "name" },
        { head: "To", kind: "word" },
        { head: "Points", kind: "number" }
      ],
      rows: steps.map(({ from, to, accuracyPerDollar }) => [
        named(from),
        named(to),
        significant(accuracyPerDollar / 10, 3)
      ])
    })
  );
}

// src/report/model/sections/few-models.ts
var fewModels = ({ certificate, diagnostics }) => {
  const curve = diagnostics?.poolCurve ?? [];
  if (diagnostics === null || curve.length < 2) return null;
  const last = curve.at(-1);
  const text2 = fewModelsText(diagnostics, certificate.models.length);
  return {
    id: "few-models",
    title: "How many models are enough",
    blocks: [
      ...paragraph(text2),
      {
        kind: "lines",
        id: "pool-curve",
        title: "Largest gain by number of models",
        finding: `From ${signed(curve[0].gain)} points with ${integer(curve[0].k)} to ${signed(last.gain)} with ${integer(last.k)} on the questions that chose them.`,
        x: "Models, added in the order of the table below",
        y: "Gain, points",
        series: seriesOf(curve),
        reference: { y: 100 * certificate.minGain, name: "gain asked for" }
      },
      ...folded(
        "The numbers of this chart",
        table({
          id: "pool-numbers",
          caption: "The order in which each model adds most right answers to those before it.",
          columns: [
            { head: "Models", kind: "number" },
            ...numberColumns("Added", "Some model right", "Gain", "Gain on held-out questions")
          ],
          rows: curve.map((point, i) => [
            integer(point.k),
            named(point.models.find((model) => !curve[i - 1]?.models.includes(model)) ?? ""),
            `${percent(point.ceiling, 1)}%`,
            signed(point.gain),
            point.heldOutGain === null ? "" : `${signed(point.heldOutGain)} \xB1 ${percent(point.heldOutStandardError ?? 0, 1)}`
          ])
        })
      )
    ]
  };
};
function seriesOf(curve) {
  const chosen = {
    name: "on the questions that chose the models",
    stroke: "main",
    points: curve.map(({ k, gain }) => ({ x: k, y: 100 * gain }))
  };
  const held2 = curve.flatMap(
    ({ k, heldOutGain: gain, heldOutStandardError: error }) => gain === null ? [] : [{ x: k, y: 100 * gain, low: 100 * (gain - (error ?? 0)), high: 100 * (gain + (error ?? 0)) }]
  );
  return held2.length < 2 ? [chosen] : [chosen, { name: "on held-out questions; shaded: one standard error", stroke: "second", points: held2 }];
}

// src/report/model/sections/groups.ts
var groups = ({ certificate, diagnostics }) => {
  const slices = diagnostics?.slices ?? [];
  if (slices.length === 0) return null;
  const { minGain } = certificate;
  const someUndecided = slices.some(({ neededToDecide }) => neededToDecide !== null);
  const columns = [
    { head: "Group", kind: "name", sortable: true, sorted: "ascending" },
    { head: "", kind: "picture" },
    { head: "Verdict", kind: "word", sortable: true },
    { head: "Largest gain", kind: "number", sortable: true },
    { head: "At least, at most", kind: "number" },
    { head: "Every model wrong", kind: "number", sortable: true },
    { head: "Questions", kind: "number", sortable: true },
    ...someUndecided ? [{ head: "Needed to decide", kind: "number", sortable: true }] : []
  ];
  return {
    id: "groups",
    title: `By group (${integer(slices.length)})`,
    blocks: [
      ...paragraph(
        `The verdicts of ${counted(slices.length, "group", "groups")} are corrected for their number (Holm). Each was asked for ${pointsText(minGain)}; a group that is too small to decide is inconclusive.`
      ),
      ...table({
        id: "groups-table",
        caption: "Largest gain over the best model of the group, in points, with its one-sided limits.",
        columns,
        rows: slices.map(({ name, gain, correctedVerdict, allWrong: allWrong2, queries, neededToDecide }) => [
          named(name),
          gain === null ? null : { point: gain.point, interval: [gain.lower, gain.upper], limit: true },
          correctedVerdict,
          gain === null ? "" : signed(gain.point),
          gain === null ? "" : gainRange(gain, minGain),
          allWrong2 === null ? "" : `${percent(allWrong2.rate, 1)}%`,
          integer(queries),
          ...someUndecided ? [neededToDecide === null ? "" : integer(neededToDecide)] : []
        ]),
        lines: { zero: 0, asked: minGain }
      })
    ]
  };
};

// src/report/model/sections/inputs.ts
var MAX_FILES = 1e3;
var inputs = (evaluation) => {
  const { files, setAside } = evaluation;
  return {
    id: "inputs",
    title: "What was read and what was left out",
    blocks: [
      ...list([
        ...readTexts(evaluation),
        ...setAside.slice(0, MAX_FILES).map(({ path, why }) => `Not read: ${named(path)}: ${message(why)}`)
      ]),
      ...rest(setAside.length - MAX_FILES, "not read"),
      ...folded(
        `Files read (${integer(files.length)})`,
        table({
          id: "files",
          caption: "Files and what they held.",
          columns: FILE_COLUMNS,
          rows: files.slice(0, MAX_FILES).map(fileRow)
        })
      ),
      ...rest(files.length - MAX_FILES, "read")
    ]
  };
};
function readTexts(evaluation) {
  const { certificate, warnings } = evaluation;
  const { total, complete } = certificate.queries;
  return [
    `Questions: ${integer(total)} read, ${integer(complete)} answered by every model of the pool.`,
    ensemblesText(evaluation),
    ...warnings.map(message),
    missingText(certificate)
  ].filter((text2) => text2 !== "");
}
function ensemblesText({ certificate, settings }) {
  const { ensembles } = certificate;
  if (ensembles.length === 0) return "";
  const shown = ensembles.slice(0, 20).map((ensemble) => named(ensemble.name));
  const more = ensembles.length > shown.length ? ` and ${integer(ensembles.length - shown.length)} more` : "";
  return `Taken as ensembles, compared with the models and not counted among them (\`ensembles\`: ${settings.ensembles.map(named).join(", ")}): ${shown.join(", ")}${more}.`;
}
var FILE_COLUMNS = [
  { head: "File", kind: "name", sortable: true },
  { head: "Format", kind: "word", sortable: true },
  { head: "Models", kind: "word", sortable: true },
  ...["Records", "Errors", "Unscored", "Missing"].map((head) => ({ head, kind: "number", sortable: true })),
  { head: "Notes", kind: "text" }
];
function fileRow(file) {
  const setAside = file.setAside.map(
    ({ what, count }) => `set aside: ${what}${count > 1 ? ` (${integer(count)})` : ""}`
  );
  const notes = [...file.reading === void 0 ? [] : [file.reading], ...file.warnings, ...setAside];
  return [
    named(file.path),
    file.format,
    file.models.length === 1 ? named(file.models[0]) : integer(file.models.length),
    ...[file.records, file.errors, file.unscored, file.missing].map(integer),
    notes.map(message).join("; ")
  ];
}
function rest(count, what) {
  return paragraph(count > 0 ? `\u2026 and ${counted(count, "file", "files")} more ${what}: see \`certificate.json\`.` : "");
}

// src/report/model/judges-text.ts
function judgesText(agreement) {
  return [agreementText2(agreement), betasText(agreement), majorityText(agreement), gapsText(agreement)].filter((part) => part !== "").join(" ");
}
function agreementText2({ cohen, fleiss, judges: judges2 }) {
  const who = `${integer(judges2.length)} judges`;
  const { min, median, max } = cohen;
  if (min === null || median === null || max === null) {
    return cohen.pairs.some(({ answers }) => answers > 0) ? `${who} graded; how far they agree beyond chance is not defined, because each pair gave one and the same verdict throughout.` : `${who} graded, and no two of them the same answers: how far they agree is not known.`;
  }
  const overall = judges2.length > 2 && fleiss.kappa !== null ? `; Fleiss ${kappa(fleiss.kappa)} on the ${counted(fleiss.answers, "answer", "answers")} that all of them graded` : "";
  const range2 = kappa(min) === kappa(max) ? kappa(min) : `${kappa(min)} to ${kappa(max)}`;
  return `${who} agree ${howWell(fleiss.kappa ?? median)} (Cohen\u2019s kappa, agreement beyond chance, ${range2}${overall}).`;
}
function howWell(value) {
  if (value <= 0) return "no more than chance would have it";
  if (value <= 0.2) return "hardly";
  if (value <= 0.4) return "a little";
  if (value <= 0.6) return "moderately";
  return value <= 0.8 ? "well" : "almost always";
}
function kappa(value) {
  return value.toFixed(2).replace(/^-(0\.00)$/, "$1");
}
function betasText({ judges: judges2 }) {
  const rated = judges2.filter(({ rate: rate2 }) => rate2 !== null).sort((a, b) => b.rate - a.rate);
  const [strictest, lenient] = [rated[0], rated.at(-1)];
  if (strictest === void 0 || lenient === void 0) return "";
  if (rated.length === 1) return `Under ${named(strictest.name)} every model is wrong on ${share(strictest)}.`;
  if (strictest.rate === lenient.rate && strictest.queries === lenient.queries)
    return `Under each of them every model is wrong on ${share(strictest)}.`;
  return `Under the strictest (${named(strictest.name)}) every model is wrong on ${share(strictest)}, under the most lenient (${named(lenient.name)}) on ${share(lenient)}.`;
}
function majorityText({ majority }) {
  if (majority.rate === null) return "";
  const ties = majority.ties === 0 ? "" : ` (${counted(majority.ties, "answer", "answers")} on which they are divided evenly ${majority.ties === 1 ? "counts" : "count"} as wrong)`;
  return `By the majority of their verdicts every model is wrong on ${share(majority)}${ties}.`;
}
function gapsText({ judges: judges2, judgesLeftOut }) {
  const partly = judges2.filter(({ rate: rate2 }) => rate2 === null);
  const counts2 = judges2.filter(({ rate: rate2 }) => rate2 !== null).map(({ queries }) => queries);
  const parts2 = [];
  if (partly.length > 0) {
    const who = partly.length <= 3 ? listed3(partly) : counted(partly.length, "judge", "judges");
    parts2.push(`No question has a verdict on every model, and so there is no such share, under ${who}.`);
  }
  if (new Set(counts2).size > 1)
    parts2.push("They did not grade the same questions, so the questions may be part of the difference.");
  if (judgesLeftOut > 0)
    parts2.push(
      `${counted(judgesLeftOut, "judge", "judges")} with fewer verdicts ${judgesLeftOut === 1 ? "is" : "are"} left out of this.`
    );
  return parts2.join(" ");
}
function listed3(judges2) {
  return judges2.map((judge) => named(judge.name)).join(" and ");
}
function share({ rate: rate2, allWrong: allWrong2, queries }) {
  return `${percent(rate2)}% of the questions (${integer(allWrong2)} of ${integer(queries)})`;
}
var MAX_TOLD = 5;
function formatsText({ pairs: pairs2, pairsLeftOut }, inClusters = false) {
  if (pairs2.length === 0) return "No question is asked in two formats, so there is nothing to compare by format.";
  const told = pairs2.slice(0, MAX_TOLD).map((pair) => pairText(pair));
  const more = pairs2.length - told.length + pairsLeftOut;
  if (more > 0)
    told.push(`${counted(more, "more pair", "more pairs")} of formats ${more === 1 ? "shares" : "share"} questions.`);
  if (inClusters)
    told.push("These tests take the questions as independent; with clusters they find differences too often.");
  return told.join(" ");
}
function pairText(pair) {
  const { formats: formats2, questions, allWrong: allWrong2, leftOut, models: models2, p } = pair;
  const [first, second] = formats2.map(named);
  const left = leftOutText(leftOut);
  if (allWrong2 === null) return `Of the questions asked both as ${first} and as ${second} none can be compared${left}.`;
  return [
    `The same ${counted(questions, "question", "questions")}${left}: every model wrong on ${inFormat(allWrong2[0])} as ${first}, ${inFormat(allWrong2[1])} as ${second} (exact paired p ${pValue(p)}).`,
    modelsText(models2)
  ].join(" ");
}
function inFormat({ rate: rate2, count }) {
  return `${percent(rate2)}% (${integer(count)})`;
}
function modelsText(models2) {
  const all = counted(models2.length, "model", "models");
  const differing = models2.filter(({ differs }) => differs);
  if (differing.length === 0) return `For none of the ${all} does the accuracy differ beyond chance.`;
  const shown = differing.slice(0, 3).map(({ name: model, accuracy }) => `${named(model)} ${percent(accuracy[0])} against ${percent(accuracy[1])}%`);
  return `For ${integer(differing.length)} of ${all} the accuracy differs beyond chance (${shown.join(", ")}${differing.length > 3 ? ", \u2026" : ""}).`;
}
function leftOutText({ incomplete, askedAgain }) {
  const parts2 = [
    incomplete > 0 ? `${integer(incomplete)} not answered by every model in both` : "",
    askedAgain > 0 ? `${integer(askedAgain)} asked more than once in one format` : ""
  ].filter((part) => part !== "");
  return parts2.length === 0 ? "" : ` (left out: ${parts2.join(", ")})`;
}

// src/report/model/sections/judges.ts
var judges = ({ judges: agreement }) => {
  if (agreement === null) return null;
  const row = (name, graded) => [
    name,
    graded.right === null ? "" : `${percent(graded.right, 1)}%`,
    graded.rate === null ? "" : `${percent(graded.rate, 1)}%`,
    graded.interval === null ? "" : shares(graded.interval),
    `${integer(graded.allWrong)} of ${integer(graded.queries)}`
  ];
  return {
    id: "judges",
    title: `Judges (${integer(agreement.judges.length)})`,
    blocks: [
      ...paragraph(judgesText(agreement)),
      ...table({
        id: "judges-table",
        caption: "What the pool looks like to each judge.",
        columns: numberColumns("Judge", "Answers right", "Every model wrong", "Interval", "Questions"),
        rows: [
          ...agreement.judges.map((judge) => row(named(judge.name), judge)),
          row("The majority", agreement.majority)
        ]
      }),
      ...folded(
        "Pairs of judges",
        table({
          id: "judge-pairs",
          caption: "Agreement on the answers that both graded; kappa is agreement beyond chance.",
          columns: numberColumns("Judges", "Answers", "Same verdict", "Kappa", "Standard error"),
          rows: agreement.cohen.pairs.map(({ judges: pair, answers, agreement: same, kappa: kappa2, standardError }) => [
            pair.map(named).join(" and "),
            integer(answers),
            same === null ? "" : `${percent(same, 1)}%`,
            kappa2 === null ? "" : percent(kappa2 / 100, 2),
            standardError === null ? "" : standardError.toFixed(3)
          ])
        })
      )
    ]
  };
};
var formats = ({ certificate, formats: compared }) => {
  if (compared === null) return null;
  return {
    id: "formats",
    title: "The same questions in other formats",
    blocks: [
      ...paragraph(formatsText(compared, certificate.clusters !== null)),
      ...table({
        id: "formats-table",
        caption: "Questions that every model gets wrong, of those asked in both formats.",
        columns: numberColumns(
          "Formats",
          "Questions",
          "All wrong in the first",
          "In the second",
          "p",
          "Models that differ"
        ),
        rows: compared.pairs.map(({ formats: pair, questions, allWrong: allWrong2, p, models: models2 }) => [
          pair.map(named).join(" and "),
          integer(questions),
          allWrong2 === null ? "" : rate(allWrong2[0]),
          allWrong2 === null ? "" : rate(allWrong2[1]),
          allWrong2 === null ? "" : pValue(p),
          integer(models2.filter(({ differs }) => differs).length)
        ])
      })
    ]
  };
};
function rate({ rate: share2, interval }) {
  return `${percent(share2, 1)}% (${shares(interval)})`;
}

// src/report/model/sections/luck.ts
var luck = ({ certificate, diagnostics }) => {
  if (diagnostics === null) return null;
  const blocks = paragraphs(luckText(diagnostics, certificate), chanceText(diagnostics));
  return blocks.length === 0 ? null : { id: "luck", title: "How much is luck", blocks };
};

// src/report/command.ts
function recomputing(settings) {
  const flags = SHARED.filter(({ name }) => name !== "results").flatMap((setting) => {
    const values = setting.kind.write(valueOf(setting, settings));
    return values.join() === setting.default ? [] : values.map((value) => shellWord(`--${setting.name}=${value}`));
  });
  const { patterns } = settings.artifacts;
  const results = patterns.length > 0 ? [...settings.results, "FOLDER"] : settings.results;
  const dashed = results.some((path) => path.startsWith("-")) ? ["--"] : [];
  const words = ["beta-certificate", ...flags, ...dashed, ...results.map(shellWord)];
  return {
    artifacts: patterns.length === 0 ? null : "The results came from workflow artifacts: download them first, and put their folder in the place of FOLDER.",
    command: words.join(" "),
    fromOutcomes: `The outcomes as they were counted are in \`outcomes.csv\` beside this page: itself a valid input, which gives the same certificate with the same \`min-gain\`, \`confidence\`, \`baseline-model\`, \`ensembles\`, \`min-coverage\` and \`count-as-wrong\`.${settings.adjudications === void 0 ? "" : " Adjudications need the results themselves: they hold the questions that were judged."}`
  };
}
function shellWord(text2) {
  if (/^[\w@%+=:,./-]+$/.test(text2)) return text2;
  if (visible(text2, Infinity) === text2) return `'${text2.replaceAll("'", "'\\''")}'`;
  const bytes = [...new TextEncoder().encode(text2)].map(
    (byte) => byte >= 32 && byte < 127 && byte !== 39 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`
  );
  return `$'${bytes.join("")}'`;
}

// src/report/model/sections/method.ts
var method = (evaluation) => {
  const { certificate, settings } = evaluation;
  const { artifacts, command, fromOutcomes } = recomputing(settings);
  return {
    id: "method",
    title: "Method, settings, and how to compute it again",
    blocks: [
      ...paragraph(WHY_THE_CEILING_HOLDS),
      ...paragraph(boundsText(certificate)),
      ...paragraph(certificate.clusters === null ? WHY_INDEPENDENT : WHY_CLUSTERED),
      ...bounds(evaluation),
      ...paragraph(settingsText(settings)),
      { kind: "paragraph", text: "To compute it again", heading: true },
      ...paragraph(artifacts ?? ""),
      { kind: "code", text: command },
      ...paragraph(fromOutcomes),
      ...paragraph(
        `\u03B2 certificate ${VERSION}, seed ${settings.seed}. Same results, settings and version: the same bytes.`
      )
    ]
  };
};
function bounds({ certificate }) {
  return table({
    id: "bounds",
    caption: "Every upper bound on the gain; the certificate uses one of them.",
    columns: [
      { head: "Upper bound on the gain", kind: "name" },
      { head: "Points", kind: "number" },
      { head: "What it is", kind: "word" }
    ],
    rows: boundRows(certificate)
  });
}
var WHY_INDEPENDENT = "Why the bounds hold: for each model, count the questions that it gets wrong and another gets right. Each count is binomial, so Clopper and Pearson\u2019s exact limits hold for its share, and the largest gain is the smallest of these shares. The lower limit needs no correction for the choice of a model: whichever model truly has the smallest share, its count is no smaller than the smallest seen. The upper limit of a baseline named in advance needs none either; otherwise the chance of error is shared among the models that could still be the best (Berger and Boos 1994).";
var WHY_CLUSTERED = "Why the limits of the gain hold: bets are laid on whole clusters, one after the other, against the claim that the gain is at least (or at most) some value. If the claim were true, the capital would not grow on average, so it seldom grows to a multiple of what it was (Ville\u2019s inequality); a claim against which it does is rejected. That holds whatever the questions of a cluster have in common.";

// src/report/model/sections/models.ts
var models = ({ certificate }) => {
  const shown = certificate.models;
  const someUnanswered = shown.some((model) => unanswered(model.unanswered) !== "");
  const columns = [
    { head: "Model", kind: "name", sortable: true },
    { head: "Right", kind: "number", sortable: true, sorted: "descending" },
    { head: `${levelText(certificate.confidence)}% interval`, kind: "number" },
    { head: "", kind: "picture" },
    { head: "Wrong where another is right", kind: "number", sortable: true },
    ...someUnanswered ? [{ head: "No verdict", kind: "word", sortable: true }] : []
  ];
  return {
    id: "models",
    title: `Models (${integer(shown.length)})`,
    blocks: table({
      id: "models-table",
      caption: `Share of the ${counted(certificate.queries.complete, "question", "questions")} that each model gets right. The dashed line is what a perfect choice among them reaches.`,
      columns,
      rows: shown.map((model) => [
        named(model.name),
        `${percent(model.accuracy)}%`,
        shares(model.interval),
        { point: model.accuracy, interval: model.interval },
        integer(model.rescues),
        ...someUnanswered ? [unanswered(model.unanswered)] : []
      ]),
      lines: { ceiling: certificate.ceiling.point },
      stacks: true
    })
  };
};
function unanswered({ errors, unscored, absent }) {
  const parts2 = [
    errors > 0 ? counted(errors, "error", "errors") : "",
    unscored > 0 ? `${integer(unscored)} unscored` : "",
    absent > 0 ? `${integer(absent)} absent` : ""
  ];
  return parts2.filter((part) => part !== "").join(", ");
}

// src/report/model/measured.ts
function measuredOf({ certificate, policies: policies2 }) {
  const { ensembles, singleBest } = certificate;
  const compared = new Map(ensembles.map((each) => [each.name, each]));
  const realised = (policies2?.realised ?? []).map((policy) => {
    const own = policy.kind === "ensemble" && !singleBest.declared ? compared.get(policy.name) : void 0;
    const { name, kind, won, lost, cost: cost2, latency } = policy;
    const { accuracy, gain, interval } = own === void 0 ? policy : { accuracy: own.accuracy, gain: own.difference, interval: own.interval };
    const note = kind === "ensemble" ? "in the results" : policy.heldOut ? "" : "not held out";
    return { name, kind, accuracy, gain, interval, note, won, lost, cost: cost2, latency };
  });
  const known = new Set(realised.map(({ name }) => name));
  const others = ensembles.filter(({ name }) => !known.has(name)).map(({ name, accuracy, difference, interval }) => ({
    name,
    kind: "ensemble",
    accuracy,
    gain: singleBest.declared ? accuracy - singleBest.accuracy : difference,
    interval: singleBest.declared ? null : interval,
    note: "in the results",
    won: null,
    lost: null,
    cost: null,
    latency: null
  }));
  return [...realised, ...others].sort((a, b) => b.gain - a.gain);
}

// src/report/model/policies-text.ts
function realisedText({ folds, headroom, realised }) {
  const trained = realised.filter(({ heldOut, kind }) => heldOut && kind !== "ensemble");
  const best = trained[0];
  const perfect = `A perfect choice among the answers would gain ${percent(headroom, 1)} points`;
  if (folds.count === 0 || best === void 0) return `${perfect}; no policy could be trained on these results.`;
  const choice = trained.length === 1 ? "" : ` It is the best of ${integer(trained.length)} that were tried, so expect a little less.`;
  return `${perfect}; the best policy that was trained and measured here gains ${signed(best.gain)} (${range(best.interval)}): ${named(best.name)}.${choice}`;
}
function triplesText({ by, triples }) {
  if (triples === null) return "";
  const which = `${triples.sampled ? "a sample of " : ""}${counted(triples.count, "triple", "triples")}`;
  const votes = `Among ${which} of models, ${percent(triples.shareLosing, 1)}% vote worse than their own best member; the vote gains ${percent(triples.meanGain, 1)} points on average.`;
  const counting = by === "answers" ? " Majorities of right answers were counted." : "";
  const rho = triples.slopeOnRho;
  if (rho === null) return votes + counting;
  const slope = `With the same possible gain, 0.1 more correlation between the three goes with ${signed(rho.estimate / 10, 2)} points${slopeRange(rho)}.`;
  return `${votes}${counting} ${slope}`;
}
function slopeRange({ interval }) {
  if (interval === null) return "";
  const [low, high] = interval;
  return ` (${percent(low / 10, 2, "down")} to ${percent(high / 10, 2, "up")})`;
}
function selfMoaText({ model, rhoBetween, rhoWithin, votes }) {
  const last = votes.at(-1);
  const result = `A vote of ${last.k} samples of ${named(model)} is right on ${percent(last.selfAccuracy, 1)}%, one sample each of ${last.k} models of similar accuracy on ${percent(last.mixedAccuracy, 1)}%: a difference of ${signed(last.difference)} points (${range(last.interval)}).`;
  const start = `Single samples start from ${percent(last.selfSingle, 1)} and ${percent(last.mixedSingle, 1)}%.`;
  if (rhoWithin === null || rhoBetween === null) return `${result} ${start}`;
  return `${result} ${start} Errors correlate at ${rhoWithin.toFixed(2)} within the model and at ${rhoBetween.toFixed(2)} between models.`;
}
function picksText(picks, certificate) {
  const reference = referenceText(certificate);
  const { accuracyElsewhere, accuracyThere, queries, singleBestElsewhere, toSingleBest } = picks;
  const odd = [
    picks.unknownModel > 0 ? `${counted(picks.unknownModel, "pick", "picks")} of models that are not in the pool` : "",
    picks.notLogged > 0 ? `${counted(picks.notLogged, "question", "questions")} without a logged pick` : ""
  ].filter((text2) => text2 !== "");
  const leftOut = odd.length === 0 ? "" : ` Left out: ${odd.join(", ")}.`;
  if (toSingleBest === null) return `${named(picks.name)} picked no model of the pool.${leftOut}`;
  const sent = `${named(picks.name)} sent ${percent(toSingleBest, 1)}% of ${counted(queries, "question", "questions")} to ${reference}`;
  const there = accuracyThere === null ? "" : ` and was right on ${percent(accuracyThere, 1)}% of them`;
  const elsewhere = accuracyElsewhere === null ? "" : ` Elsewhere it was right on ${percent(accuracyElsewhere, 1)}%, where ${reference} is on ${percent(singleBestElsewhere, 1)}%.`;
  return `${sent}${there}.${elsewhere}${leftOut}`;
}

// src/report/model/sections/policies.ts
var policies = (evaluation) => {
  const { certificate, policies: found } = evaluation;
  const measured = measuredOf(evaluation);
  return {
    id: "policies",
    title: measured.length === 0 ? "What could be reached" : `What votes, routers and cascades reach (${integer(measured.length)})`,
    blocks: [
      ...paragraph(found === null ? "" : realisedText(found)),
      ...policyTable(certificate, measured),
      ...found === null ? [] : details(found, certificate)
    ]
  };
};
function policyTable(certificate, measured) {
  const { gain, minGain, singleBest, confidence } = certificate;
  const [someCost, someLatency, someCounts] = [
    measured.some(({ cost: cost2 }) => cost2 !== null),
    measured.some(({ latency }) => latency !== null),
    measured.some(({ won }) => won !== null)
  ];
  const optional = [
    [someCounts, { head: "Better on / worse on", kind: "number" }],
    [someCost, { head: "Dollars an answer", kind: "number", sortable: true }],
    [someLatency, { head: "Seconds", kind: "number", sortable: true }]
  ];
  const row = (cells, extra) => [
    ...cells,
    ...extra.filter((_, i) => optional[i][0])
  ];
  return table({
    id: "policies-table",
    caption: `Gain over ${referenceText(certificate)} on the same questions, in points. The dashed line is the gain asked for (${pointsText(minGain)}).`,
    columns: [
      { head: "Policy", kind: "name", sortable: true },
      { head: "Right", kind: "number", sortable: true },
      { head: "Gain", kind: "number", sortable: true },
      { head: `${levelText(confidence)}% interval`, kind: "number" },
      { head: "", kind: "picture" },
      ...optional.filter(([known]) => known).map(([, column]) => column)
    ],
    rows: [
      row(
        [
          { text: named(singleBest.name), note: referenceText(certificate) },
          `${percent(singleBest.accuracy)}%`,
          "0",
          "",
          { point: 0, interval: null }
        ],
        ["", "", ""]
      ),
      ...measured.map(
        (policy) => row(
          [
            { text: named(policy.name), ...policy.note === "" ? {} : { note: policy.note } },
            `${percent(policy.accuracy)}%`,
            signed(policy.gain),
            policy.interval === null ? "" : range(policy.interval),
            { point: policy.gain, interval: policy.interval }
          ],
          [
            policy.won === null ? "" : `${integer(policy.won)} / ${integer(policy.lost)}`,
            policy.cost === null ? "" : significant(policy.cost, 2),
            policy.latency === null ? "" : significant(policy.latency, 2)
          ]
        )
      ),
      row(
        [
          { text: "A perfect choice", note: `no policy can gain more; each limit one-sided` },
          `${percent(certificate.ceiling.point)}%`,
          signed(gain.point),
          gainRange(gain, minGain),
          { point: gain.point, interval: [gain.lower, gain.upper], limit: true }
        ],
        ["", "", ""]
      )
    ],
    lines: { zero: 0, asked: minGain, ceiling: gain.point },
    stacks: true
  });
}
function details(found, certificate) {
  return [
    ...paragraphs(
      triplesText(found.votes),
      found.selfMoa === null ? "" : selfMoaText(found.selfMoa),
      ...found.routers.map((picks) => picksText(picks, certificate)),
      found.realised.length === 0 ? "" : heldOutText(found)
    ),
    ...folded("What could not be measured, and why", list(found.notes)),
    ...found.selfMoa === null ? [] : selfMoaTable(found.selfMoa),
    ...cascadeTable(found.cascades)
  ];
}
function selfMoaTable({ votes }) {
  return folded(
    "Samples of one model against several models, by number of voters",
    table({
      id: "self-moa",
      caption: "Share of the questions that the vote gets right, and the difference in points.",
      columns: numberColumns("Voters", "One model", "Several models", "Difference", "95% interval", "Questions").map(
        (column) => ({ ...column, kind: "number" })
      ),
      rows: votes.map(({ k, selfAccuracy, mixedAccuracy, difference, interval, queries }) => [
        integer(k),
        `${percent(selfAccuracy, 1)}%`,
        `${percent(mixedAccuracy, 1)}%`,
        signed(difference),
        range(interval),
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
        { head: "Cheap model", kind: "name" },
        { head: "Stronger model", kind: "word" },
        { head: "Confidence", kind: "word" },
        ...["AUC", "Escalated", "Right", "Advantage, points", "Interval", "Least escalation"].map((head) => ({
          head,
          kind: "number"
        }))
      ],
      rows: cascades.map((cascade) => [
        named(cascade.cheap),
        named(cascade.strong),
        cascade.signal === "logged" ? "logged" : "agreement of its own answers",
        cascade.auc.toFixed(2),
        `${percent(cascade.escalated, 1)}%`,
        `${percent(cascade.accuracy, 1)}%`,
        signed(cascade.advantage),
        cascade.advantageInterval === null ? "" : range(cascade.advantageInterval),
        `${percent(cascade.volumeCeiling, 1)}%`
      ])
    })
  );
}

// src/report/model/sections/router.ts
var router = ({ certificate, diagnostics }) => {
  const found = diagnostics?.routerCeiling;
  if (!found) return null;
  const rows = [
    { name: "The best possible router", note: "sees the question alone", gain: found.gain },
    { name: "A perfect choice", note: "sees the answers", gain: certificate.gain }
  ];
  return {
    id: "router",
    title: "What a router could gain",
    blocks: [
      ...paragraphs(routerText(found, certificate.clusters !== null), allDrawsText(diagnostics)),
      ...table({
        id: "router-table",
        caption: `Gain over ${referenceText(certificate)}, in points, with one-sided limits.`,
        columns: [
          { head: "Policy", kind: "name" },
          { head: "At least", kind: "number" },
          { head: "At most", kind: "number" },
          { head: "", kind: "picture" }
        ],
        rows: rows.map(({ name, note, gain }) => [
          { text: name, note },
          bound(Math.max(0, gain.lower), "down", certificate.minGain),
          bound(gain.upper, "up", certificate.minGain),
          { point: gain.point, interval: [gain.lower, gain.upper], limit: true }
        ]),
        lines: { zero: 0, asked: certificate.minGain },
        stacks: true
      })
    ]
  };
};

// src/report/model/samples-text.ts
function samplesText({ curve, draws, flips, queries }, minGain) {
  const { gain, passAtK } = curve.at(-1);
  return `some of ${draws} draws is right on ${percent(passAtK, 1)}%: ${signed(gain.point)} points (${gainRange(gain, minGain)}) over one; ${integer(flips.count)} of ${integer(queries)} questions flip between draws`;
}
function subjectOf({ certificate, samples: samples2 }) {
  const { models: models2, singleBest, gain } = certificate;
  const best = named(singleBest.name);
  if (gain.method === "samples") {
    return {
      choice: `choice among ${samples2?.[0]?.draws ?? 2} draws of ${best}`,
      best: `one draw of ${best}`,
      whatever: "Whatever picks or votes among them"
    };
  }
  return {
    choice: `ensemble of these ${integer(models2.length)} models`,
    best,
    whatever: "Whatever router, vote or cascade you build"
  };
}

// src/report/model/sections/samples.ts
var samples = ({ certificate, samples: found }) => {
  if (found === null || found.length === 0) return null;
  const { minGain } = certificate;
  return {
    id: "samples",
    title: "Several draws of one model",
    blocks: [
      ...paragraphs(
        ...found.slice(0, 3).map((each) => `${named(each.model)}: ${samplesText(each, minGain)}.`),
        ...found.flatMap(({ selectors }) => selectors).map(
          ({ name, gain, regret }) => `${named(name)} gains ${signed(gain.point)} points (${range([gain.lower, gain.upper])}) over one draw and falls ${percent(regret.point, 1)} short of a perfect choice (${range([regret.lower, regret.upper])}).`
        )
      ),
      ...table({
        id: "samples-table",
        caption: "Of k draws some, all or most are right; the gain of the best of k over one draw, with one-sided limits.",
        columns: numberColumns("Model", "k", "pass@k", "pass^k", "majority", "Best of k, points"),
        rows: found.flatMap(
          ({ curve, model }) => curve.map(({ gain, k, majority, passAtK, passHatK }) => [
            named(model),
            String(k),
            `${percent(passAtK)}%`,
            `${percent(passHatK)}%`,
            `${percent(majority)}%`,
            `${signed(gain.point)} (${gainRange(gain, minGain)})`
          ])
        )
      })
    ]
  };
};

// src/report/model/saving-text.ts
function savingText(saving2) {
  return `${switchText(saving2)}; ${reachedText(saving2)}.`;
}
function switchText({ maxLoss, reference, switch: to }) {
  return to === null ? `No cheaper model is shown to lose at most ${pointsText(maxLoss)} against ${named(reference)}` : `Switching from ${named(reference)} to ${named(to.model)} saves ${shareText(to.saving)} and loses at most ${percent(Math.max(0, to.loss[1]), 1, "up")} points`;
}
function reachedText({ policies: policies2, maxLoss }) {
  const best = bestHolding(policies2, maxLoss);
  if (best !== void 0)
    return `the best policy tried, ${named(best.name)}, saves ${shareText(best.saving)}${isMixture(best) ? ", no more than a random mixture of models" : ""}`;
  return policies2.length === 0 ? "no policy with known costs was tried" : "no policy tried saves anything at so small a loss";
}
function bestHolding(policies2, maxLoss) {
  const holding = policies2.filter(({ loss, saving: saving2 }) => loss[1] <= maxLoss && saving2[0] > 0);
  return holding.sort((a, b) => b.saving[0] - a.saving[0])[0];
}
function isMixture({ overMixture }) {
  return overMixture !== null && overMixture[1] <= 0;
}
function shareText([point]) {
  return `${percent(point, 0, "down")}%`;
}
function noSavingText({ maxLoss, minSaving, policies: policies2, reference }) {
  return `no model and none of ${policies2.length} policies with known costs saves ${percent(minSaving, 0)}% of what ${named(reference)} costs and loses at most ${pointsText(maxLoss)}.`;
}

// src/report/model/sections/saving.ts
var saving = ({ saving: found }) => {
  if (found === null) return null;
  const { ceiling, policies: policies2, reference, switch: to } = found;
  const row = (what, saved, loss, over) => [
    what,
    `${percent(saved[0])}%`,
    `${percent(saved[1], 1, "down")}%`,
    signed(-loss[0]),
    percent(loss[1], 1, "up"),
    over === null ? "" : `${signed(over[0])} (${range([over[1], over[2]])})`
  ];
  return {
    id: "saving",
    title: "What can be saved",
    blocks: [
      ...paragraph(savingText(found)),
      ...table({
        id: "saving-table",
        caption: `Instead of ${named(reference)}, as shares of its cost; each limit one-sided. The mixture is the best random mixture of two models at the same cost.`,
        columns: numberColumns(
          "Instead",
          "Saves",
          "At least",
          "Right, points",
          "Loses at most",
          "Over a mixture, points"
        ),
        rows: [
          ...to === null ? [] : [row(named(to.model), to.saving, to.loss, null)],
          ...[...policies2].sort((a, b) => b.saving[0] - a.saving[0]).map((policy) => row(named(policy.name), policy.saving, policy.loss, policy.overMixture))
        ]
      }),
      ...paragraph(
        ceiling === null ? "" : `A perfect choice among the answers, which sees what is right, would save ${percent(ceiling.point, 0, "down")}% (at most ${percent(ceiling.upper, 0, "up")}%).`
      )
    ]
  };
};

// src/report/model/sections/all.ts
var ALL2 = [
  comparison,
  policies,
  allWrong,
  models,
  contributions,
  groups,
  formats,
  fewModels,
  correlation,
  luck,
  router,
  samples,
  saving,
  cost,
  judges,
  selfCheck,
  method,
  inputs
];
function sectionsOf(evaluation, showText = false) {
  return ALL2.map((section) => section(evaluation, showText)).filter((section) => section !== null);
}

// src/report/model/failures.ts
function failureTexts(evaluation) {
  return evaluation.decision.failures.map((failure) => `${failure}: ${failureText(failure, evaluation)}`);
}
function failureText(failure, evaluation) {
  const { certificate, policies: policies2, regression, adjudicated } = evaluation;
  const { gain, minGain, queries, singleBest, confidence } = certificate;
  const asked = pointsText(minGain);
  const level2 = `one-sided ${levelText(confidence)}%`;
  switch (failure) {
    case "no-gain":
      if (adjudicated !== null && adjudicated.asGraded.verdict !== adjudicated.asSettled.verdict)
        return "by one of the two, the grades as given and the grades as settled, no ensemble can gain what was asked for.";
      return `no ${subjectOf(evaluation).choice} can gain ${asked}: at most ${atMost(gain.upper, minGain)} over ${subjectOf(evaluation).best} (${level2}).`;
    case "inconclusive":
      return `${counted(queries.complete, "question", "questions")} cannot tell whether the largest possible gain over ${named(singleBest.name)} (${gainRange(gain, minGain)} points) reaches ${asked}.`;
    case "incomplete":
      return incompleteText(evaluation);
    case "no-realised-gain": {
      const realised = policies2?.realised ?? [];
      if (realised.length === 0)
        return "no vote, router, cascade or ensemble could be measured on these results, so none is shown to gain anything.";
      const most = realised.reduce((a, b) => a.upper >= b.upper ? a : b);
      return `none of ${counted(realised.length, "policy", "policies")} measured on these results gains ${asked}; ${named(most.name)} gains most, at most ${bound(most.upper, "up", minGain)} (${level2}).`;
    }
    case "no-saving":
      return noSavingText(evaluation.saving ?? evaluation.savingAsGraded);
    case "regression": {
      if (regression === null) return "there was nothing to compare with.";
      return (regression.outcome === "regressed" ? regressedText : regressionText)(regression, confidence);
    }
    case "ensemble-not-better":
      return weakText(evaluation);
  }
}
function weakText({ certificate, settings }) {
  const weak = notShownBetter(certificate);
  if (weak.length === 0) return "the results hold no ensemble, so none is shown to beat every model.";
  const each = weak.slice(0, 5).map(
    ({ name, difference, reason, coverage }) => reason === "coverage" ? `${named(name)} answered ${percent(coverage, 1)}%, less than \`min-coverage\` (${percent(settings.minCoverage, 0)}%)` : `${named(name)} is not shown to beat every model (${signed(difference)} points over the best)`
  );
  return `${each.join("; ")}${weak.length > each.length ? `; and ${integer(weak.length - each.length)} more` : ""}.`;
}
function incompleteText({ cautions, certificate, excluded }) {
  const left = excluded.slice(0, 5).map((model) => `${named(model.name)} (${percent(model.coverage, 1)}% answered)`);
  const out = left.length === 0 ? "" : `left out of the pool: ${left.join(", ")}${excluded.length > left.length ? ", \u2026" : ""}.`;
  const few = cautions.find((caution) => caution.kind === "of-few");
  const unshared = few ? `${counted(few.queries, "question is", "questions are")} in the results of at most half of the models.` : "";
  return together(out, unshared, missingWarning(certificate));
}

// src/report/model/situation.ts
function situationOf(evaluation) {
  const { certificate, decision, adjudicated, regression, settings } = evaluation;
  const { failures } = decision;
  if (failures.includes("regression"))
    return regression?.outcome === "regressed" ? { kind: "regressed" } : { kind: "incomparable" };
  if (settings.failOn.join() === "regression" && regression !== null && regression.queries !== null)
    return { kind: "held" };
  if (failures.length === 1 && failures[0] === "incomplete") return { kind: "incomplete" };
  if (adjudicated !== null && adjudicated.asGraded.verdict !== adjudicated.asSettled.verdict)
    return { kind: "disagreement" };
  const saving2 = evaluation.saving ?? null;
  if (saving2 !== null && settings.failOn.includes("no-saving")) {
    if (failures.includes("no-saving")) return { kind: "no-saving", saving: saving2 };
    if (failures.length === 0 && saving2.switch !== null && saving2.verdict === "saving-possible")
      return { kind: "saves", saving: saving2 };
  }
  if (certificate.ensembles.length > 0) return ofEnsembles(evaluation);
  if (failures.includes("ensemble-not-better")) return { kind: "none-named" };
  if (certificate.verdict === "no-gain") return { kind: "no-gain" };
  const tried = triedOf(evaluation);
  if (failures.includes("no-realised-gain")) return { kind: "room", best: tried[0] };
  if (certificate.verdict === "inconclusive") return { kind: "undecided" };
  const policy = tried.find(({ interval }) => interval !== null && interval[0] >= certificate.minGain);
  return policy === void 0 ? { kind: "room", best: tried[0] } : { kind: "reached", policy };
}
function ofEnsembles({ certificate, decision }) {
  const sorted = [...certificate.ensembles].sort((a, b) => b.difference - a.difference);
  const weak = notShownBetter(certificate);
  const isWeak = (ensemble2) => weak.includes(ensemble2);
  const fails = decision.failures.includes("ensemble-not-better");
  const ensemble = fails ? sorted.findLast(isWeak) : sorted.find((each) => !isWeak(each)) ?? sorted[0];
  if (isWeak(ensemble)) return { kind: "not-better", ensemble };
  return { kind: ensemble.difference >= certificate.minGain ? "better" : "better-by-little", ensemble };
}
function triedOf(evaluation) {
  return measuredOf(evaluation).filter(({ kind, note }) => kind !== "ensemble" && note === "");
}
function signOf({ certificate, decision }, { kind }) {
  if (!decision.passed) return "\u274C";
  if (kind === "undecided" || kind === "disagreement" || isTooFew(certificate)) return "\u26AA";
  return kind === "better" || kind === "reached" || kind === "saves" ? "\u2705" : "\u{1F7E1}";
}

// src/report/model/headings.ts
function answerOf(evaluation, situation) {
  const { certificate } = evaluation;
  const { gain, minGain, queries } = certificate;
  const { best, choice, whatever } = subjectOf(evaluation);
  const asked = pointsText(minGain);
  switch (situation.kind) {
    case "regressed":
      return regressed(evaluation);
    case "held":
      return held(evaluation);
    case "incomparable":
      return incomparable(evaluation);
    case "incomplete":
      return {
        heading: "The results are not complete",
        line: parts(incompleteLine(evaluation), possible(certificate), youAsked(certificate))
      };
    case "disagreement":
      return disagreement(evaluation);
    case "none-named":
      return {
        heading: "No ensemble is in the results, so none is shown to beat every model",
        line: capital2(parts(possible(certificate, true), youAsked(certificate)))
      };
    case "better":
    case "better-by-little":
    case "not-better":
      return ofEnsemble(evaluation, situation.kind, situation.ensemble);
    case "no-gain":
      return {
        heading: `No ${choice} can gain ${asked}: at most ${atMost(gain.upper, minGain)} over ${best}`,
        line: `${whatever}: ${parts(strong(`at most ${atMost(gain.upper, minGain)} percentage points`) + ` (${oneSided(certificate)})`, youAsked(certificate))}`
      };
    case "undecided":
      return {
        heading: `${counted(queries.complete, "question", "questions")} cannot tell whether ${choice.startsWith("e") ? "an" : "a"} ${choice} can gain ${asked}`,
        line: parts(
          `Largest possible gain over ${best}: ${strong(`${gainRange(gain, minGain)} percentage points`)} (each limit ${oneSided(certificate)})`,
          youAsked(certificate)
        )
      };
    case "saves":
    case "no-saving":
      return ofSaving(situation.saving, situation.kind, certificate);
    case "reached":
      return {
        heading: `${named(situation.policy.name)} reaches ${signed(situation.policy.gain)} points over ${best}; you need ${points(minGain)}`,
        line: ofTried(evaluation, situation.policy)
      };
    case "room":
      return situation.best === void 0 ? {
        heading: `Up to ${signed(gain.point)} points to gain over ${best}; nothing has been tried yet`,
        line: capital2(parts(possible(certificate, true), youAsked(certificate)))
      } : {
        heading: `Up to ${signed(gain.point)} points to gain over ${best}, but ${reach(situation.best, minGain)}`,
        line: ofTried(evaluation, situation.best)
      };
  }
}
function ofSaving(saving2, kind, certificate) {
  const { maxLoss, minSaving, reference } = saving2;
  const asked = `${percent(minSaving, 0)}% at a loss of at most ${pointsText(maxLoss)}`;
  return {
    heading: kind === "no-saving" ? `Nothing that was measured saves ${percent(minSaving, 0)}% of what ${named(reference)} costs` : switchText(saving2),
    line: parts(
      `Asked for: ${strong(asked)} (${oneSided(certificate)})`,
      `largest gain in accuracy: ${signed(certificate.gain.point)} points`
    )
  };
}
function reach({ gain }, minGain) {
  return gain >= minGain ? `the best policy tried, ${signed(gain)}, is not shown to reach the ${points(minGain)} you need` : `the best policy tried reaches ${signed(gain)}; you need ${points(minGain)}`;
}
function ofEnsemble(evaluation, kind, ensemble) {
  const { certificate } = evaluation;
  const { minGain, models: models2, ensembles } = certificate;
  const { difference, interval } = ensemble;
  const over = named(models2[0].name);
  const between = interval === null ? "" : ` (${range(interval)})`;
  const number2 = `${signed(difference)} ${Math.abs(difference) === 0.01 ? "point" : "points"}`;
  const more = ensembles.length - 1;
  const verb = kind === "not-better" ? `is ${interval !== null && interval[1] < 0 ? "worse than" : "not shown to beat"} ${over}: ${number2}${between}` : kind === "better" ? `beats every model: ${number2} over ${over}${between}` : `beats every model, but by ${number2}; you asked for ${points(minGain)}`;
  const label2 = interval === null ? "" : ` (${range(interval)}, ${levelText(certificate.confidence)}%)`;
  return {
    heading: `${named(ensemble.name)} ${verb}`,
    line: parts(
      `${named(ensemble.name)}: ${strong(`${signed(difference)} percentage points`)}${label2}`,
      certificate.verdict === "no-gain" ? `no ensemble of these models can gain more than ${atMost(certificate.gain.upper, minGain)} (${oneSided(certificate)})` : possible(certificate),
      youAsked(certificate),
      more > 0 ? `${counted(more, "more ensemble", "more ensembles")} below` : ""
    )
  };
}
function ofTried(evaluation, { name, gain, interval }) {
  const { certificate } = evaluation;
  const count = triedOf(evaluation).length;
  const between = interval === null ? "" : ` (${range(interval)}, ${levelText(certificate.confidence)}%)`;
  return parts(
    `Best of ${integer(count)} tried, ${named(name)}: ${strong(`${signed(gain)} percentage points`)}${between}`,
    possible(certificate),
    youAsked(certificate)
  );
}
function regressed({ certificate, regression }) {
  const alarms = changeRows(regression).filter(({ change }) => isAlarm(change));
  const [first, ...others] = alarms.map(({ change }) => change);
  const rest2 = others.slice(0, 2).map(alsoText);
  const more = others.length - rest2.length;
  return {
    heading: changeHeading(first),
    line: parts(
      `${strong(`${movedText(first)} percentage points`)} on the ${counted(regression.sharedQueries, "question", "questions")} that both runs share, beyond chance (${levelText(certificate.confidence)}%)`,
      ...rest2,
      more > 0 ? `${integer(more)} more below` : ""
    )
  };
}
function held({ certificate, regression }) {
  const { sharedQueries, changes, outcome } = regression;
  const shared = counted(sharedQueries, "shared question", "shared questions");
  return {
    heading: outcome === "improved" ? `Something got better on ${shared}, and nothing got worse` : `Nothing got worse beyond chance on ${shared}`,
    line: parts(
      `Largest drop: ${strong(`${largestDrop(changes)} percentage points`)} (${counted(changes.length, "test", "tests")}, ${levelText(certificate.confidence)}% together)`,
      possible(certificate),
      youAsked(certificate)
    )
  };
}
function largestDrop(changes) {
  const moved = changes.filter(({ what }) => what !== "gain").map(({ what, before, after }) => what === "beta" ? before - after : after - before);
  return signed(Math.min(0, ...moved));
}
function incompleteLine({ certificate, excluded }) {
  const { complete, total } = certificate.queries;
  if (complete < total)
    return `${strong(`${integer(complete)} of ${integer(total)} questions`)} were answered by every model`;
  const all = excluded.length + certificate.models.length;
  return `${strong(`${integer(excluded.length)} of ${integer(all)} models`)} answered too few questions`;
}
function changeHeading({ what, name = "", before, after }) {
  switch (what) {
    case "accuracy":
      return `${named(name)} fell from ${percent(before)}% to ${percent(after)}%`;
    case "edge":
      return `${named(name)} no longer beats every model: ${signed(before)} points before, ${signed(after)} now`;
    case "beta":
      return `Every model is wrong on ${percent(after)}% of the questions; it was ${percent(before)}%`;
    case "gain":
      return `The largest possible gain fell from ${signed(before)} to ${signed(after)} points`;
  }
}
function alsoText({ what, name = "" }) {
  return {
    accuracy: `${named(name)} fell too`,
    edge: `${named(name)} no longer beats every model`,
    beta: "more questions that every model misses",
    gain: "the possible gain shrank below what you ask for"
  }[what];
}
function incomparable({ certificate, regression }) {
  const line = parts(possible(certificate, true), youAsked(certificate));
  if (regression === null || regression.queries === null)
    return {
      heading: "There is nothing to compare with",
      line: regression === null ? line : parts(`Looked for ${originText(regression.comparedWith)}`, line)
    };
  return {
    heading: "The results cannot be compared with the earlier run",
    line: `${capital2(obstaclesText(regression))}. ${capital2(line)}`
  };
}
function disagreement({ adjudicated, certificate }) {
  const { minGain } = certificate;
  const said = ({
    gain,
    verdict
  }) => `${verdict} (${gainRange(gain, minGain)} points)`;
  return {
    heading: "The grades as given and the grades as settled give different verdicts",
    line: parts(
      `As graded: ${strong(said(adjudicated.asGraded))}`,
      `as settled: ${said(adjudicated.asSettled)}`,
      youAsked(certificate)
    )
  };
}
function possible(certificate, isStrong = false) {
  const { gain, minGain } = certificate;
  const value = isStrong ? strong(`${signed(gain.point)} percentage points`) : signed(gain.point);
  return `possible: ${value} (${gainRange(gain, minGain)}, one-sided)`;
}
function youAsked({ minGain }) {
  return `you asked for +${points(minGain)}`;
}
function oneSided({ confidence }) {
  return `one-sided ${levelText(confidence)}%`;
}
function parts(...texts) {
  return texts.filter((text2) => text2 !== "").join(" \xB7 ");
}
function capital2(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}

// src/report/model/picture.ts
var CELLS = 17;
var MAX_YOURS = 3;
function pictureOf(evaluation, situation) {
  const { certificate } = evaluation;
  const { gain, minGain, singleBest } = certificate;
  const [tried] = triedOf(evaluation);
  const yours = [...certificate.ensembles].sort((a, b) => b.difference - a.difference).slice(0, MAX_YOURS);
  const bars = [
    { label: singleBest.declared ? "baseline" : "best model", point: 0, interval: null },
    ...tried === void 0 ? [] : [{ label: "best tried", point: tried.gain, interval: tried.interval }],
    ...yours.map(({ accuracy, difference, interval }, i) => ({
      label: yours.length === 1 ? "yours" : `yours, no. ${i + 1}`,
      point: singleBest.declared ? accuracy - singleBest.accuracy : difference,
      interval: singleBest.declared ? null : interval
    })),
    { label: "possible", point: gain.point, interval: [gain.lower, gain.upper] }
  ];
  if (situation.kind === "regressed" || situation.kind === "held" || situation.kind === "incomparable") return "";
  const ends = bars.flatMap(({ point, interval }) => [point, ...interval ?? []]);
  const [low, high] = [Math.min(0, ...ends), Math.max(minGain, ...ends)];
  if (!(high > low)) return "";
  const at = (x) => Math.round((x - low) / (high - low) * (CELLS - 1));
  const line = ({ label: label2, point, interval }) => {
    const cells = Array.from({ length: CELLS }, (_, i) => {
      if (i === at(point)) return "\u25CF";
      if (interval !== null && i >= at(interval[0]) && i <= at(interval[1])) return "\u2501";
      if (i === at(0)) return "\u2502";
      return i === at(minGain) ? "\u250A" : "\u2500";
    });
    return `${cells.join("")} ${(point === 0 ? "0" : signed(point)).padStart(5)} ${label2}`;
  };
  const asked = `${" ".repeat(at(minGain))}\u250A`.padEnd(CELLS);
  return [...bars.map(line), `${asked} ${`+${points(minGain)}`.padStart(5)} asked for`].join("\n");
}

// src/report/model/steps.ts
var MOST = 3;
var MAX_IDS = 4;
function stepsOf(evaluation, situation) {
  const [first, ...others] = ofSituation(evaluation, situation);
  const check = checkSuspects(evaluation);
  const checkFirst = ["room", "no-gain", "undecided", "reached"].includes(situation.kind);
  const steps = checkFirst ? [check, first, ...others] : [first, check, ...others];
  return steps.filter((step) => step !== void 0 && step !== "").slice(0, MOST);
}
function ofSituation(evaluation, situation) {
  const { certificate } = evaluation;
  const best = named(certificate.singleBest.name);
  switch (situation.kind) {
    case "regressed":
      return afterRegression(evaluation);
    case "held":
      return [];
    case "incomparable":
      return [
        evaluation.regression?.queries === void 0 || evaluation.regression.queries === null ? "Run the workflow once on the branch that `compare-with` names: its certificate is what the next run compares with." : "Evaluate the same questions with the same settings; or, if the change is meant, name the models in `models` and run the workflow once on the default branch."
      ];
    case "incomplete":
      return [completeStep(evaluation), "Or say in `count-as-wrong` what a missing answer is."];
    case "disagreement":
      return [
        `Use ${best} alone until both agree.`,
        "Correct the references and the grader where the evaluation is made, then evaluate again."
      ];
    case "none-named":
      return ["Add the outcomes of your ensemble as a column and name it in `ensembles`."];
    case "better":
      return [
        `Merge ${named(situation.ensemble.name)} if ${signed(situation.ensemble.difference)} points are worth ${priceOf(evaluation, situation.ensemble)}.`,
        liftStep(evaluation)
      ];
    case "better-by-little":
      return [
        `Keep ${best} unless ${signed(situation.ensemble.difference)} points are worth it; lower \`min-gain\` if they are.`,
        liftStep(evaluation)
      ];
    case "not-better":
      return [
        `Use ${named(certificate.models[0].name)} alone, or improve ${named(situation.ensemble.name)}${situation.ensemble.reason === "coverage" ? `: it answered ${percent(situation.ensemble.coverage, 1)}%, less than \`min-coverage\`` : ""}.`,
        liftStep(evaluation)
      ];
    case "no-gain":
      return [`Use ${best} alone.`, liftStep(evaluation)];
    case "undecided":
      return undecidedSteps(evaluation);
    case "saves":
      return [
        `Use ${named(situation.saving.switch.model)} instead of ${named(situation.saving.reference)} if ${percent(Math.max(0, situation.saving.switch.loss[1]), 1, "up")} points are worth it.`
      ];
    case "no-saving":
      return [
        `Use ${named(situation.saving.reference)}, or add a cheaper model or router and name its price in \`prices\`.`
      ];
    case "reached":
      return [
        `Build ${named(situation.policy.name)}, evaluate it, and name its column in \`ensembles\`: the gate then tests it against every model.`
      ];
    case "room":
      return [
        certificate.gain.method === "samples" ? "Add the outcomes of what your selector picks as a model of its own and name it in `ensembles`, to test it." : "Add the outcomes of your router or vote as a column and name it in `ensembles`, to test it."
      ];
  }
}
function afterRegression({ regression }) {
  const worst = changeRows(regression).find(({ change }) => isAlarm(change)).change;
  const who = worst.name === void 0 ? "what made it worse" : `what changed ${named(worst.name)}`;
  return [
    `Undo ${who}, or evaluate again to confirm it.`,
    "If the change is meant, run the workflow once on the default branch: that makes this the new baseline."
  ];
}
function undecidedSteps({ certificate, decision, settings }) {
  const { clusters, queries, minGain } = certificate;
  const { neededToDecide, complete } = queries;
  const more = clusters !== null ? "Evaluate more clusters (`cluster-by`): more questions of the same ones tell little." : neededToDecide === null ? `Choose another \`min-gain\`, or accept a tie: the gain seen is so close to ${pointsText(minGain)} that no practical number of questions decides.` : `Evaluate ${integer(neededToDecide - complete)} more questions (${integer(neededToDecide)} in all), then decide once (\`looks\`): at the rates seen that decides with a probability of 80%.`;
  const strict = decision.passed && !settings.failOn.includes("inconclusive") ? "Add `inconclusive` to `fail-on` if an undecided gate should not pass." : "";
  return [more, strict];
}
function completeStep({ certificate, excluded }) {
  const { complete, total } = certificate.queries;
  const who = excluded.slice(0, 3).map(({ name, coverage }) => `${named(name)} (${percent(coverage, 0)}% answered)`);
  return who.length > 0 ? `Evaluate ${who.join(", ")} on all questions, or say in \`models\` which models are meant.` : `Evaluate the ${integer(total - complete)} questions again that some model did not answer.`;
}
function priceOf({ certificate, policies: policies2 }, { name }) {
  const best = certificate.models[0].name;
  const [own, single] = [name, best].map((each) => policies2?.cost?.options.find((option) => option.name === each));
  if (own === void 0 || single === void 0 || single.cost === 0) return `running more than ${named(best)}`;
  return `${significant(own.cost / single.cost, 2)} times the cost of ${named(best)} (${dollars(own.cost)} against ${dollars(single.cost)} US dollars an answer)`;
}
function liftStep({ certificate, audit }) {
  const { count, queries } = certificate.allWrong;
  const suspects = new Set(audit?.items.filter((item) => item.class !== "unexplained").map(({ query }) => query));
  const genuine = queries.filter((id) => !suspects.has(id));
  if (genuine.length === 0) return "";
  return `To raise the limit, add a model that is right where all of these are wrong: ${listed2(genuine, MAX_IDS, count - suspects.size)}.`;
}
function checkSuspects({ adjudicated, audit, certificate }) {
  if (audit === null || adjudicated?.unsettled === 0 || certificate.allWrong.count === 0) return "";
  const suspects = audit.items.filter(
    ({ class: found, kind }) => kind === "all-wrong" && SUSPICIONS.includes(found)
  );
  if (suspects.length === 0) return "";
  return `Check ${listed2(
    suspects.map(({ query }) => query),
    MAX_IDS
  )} first.`;
}

// src/report/model/cautions-text.ts
function cautionText(caution) {
  switch (caution.kind) {
    case "few-clusters":
      return `Few clusters hold much of the data: they weigh like ${caution.effective.toFixed(0)} of equal size, the largest has ${percent(caution.largest / caution.queries, 1)}% of the questions. A kind of cluster that is rare and large, and is not among them, can change the verdict.`;
    case "same-questions":
      return `${integer(caution.queries)} of the ids stand for a question that another id has too (${listed2(caution.example, 2)}, for one), and count as independent all the same. \`cluster-by\`, with what tells questions apart, allows for that.${without("With each question as one cluster", caution.verdict)}`;
    case "of-few":
      return `${counted(caution.queries, "question is", "questions are")} in the results of at most half of the models (${caution.models.length === 0 ? "of none" : listed2(caution.models, 5)}) and no part of the certificate.`;
    case "left-out": {
      const [shown, one] = [caution.models.slice(0, 5), caution.models.length === 1];
      const names = shown.map((model) => `${named(model.name)} (${percent(model.coverage, 1)}% answered)`).join(", ");
      return `${names}${caution.models.length > shown.length ? ", \u2026" : ""} ${one ? "was" : "were"} left out by \`min-coverage\`: with ${one ? "it" : "them"}, on the questions that all answered, the verdict would be ${caution.verdict}.`;
    }
    case "alike-names":
      return `${listed2(caution.models.map(inAscii), 5)} look the same and count as different models: give one model one name.`;
    case "identical":
      return `${listed2(caution.models, 5)} have the same outcome on every question: if they are one model, keep one of them.${without("Counted once", caution.verdict)}`;
    case "ensemble-name":
      return `${named(caution.model)} is counted as a model and is called like an ensemble: if it is one, name it in \`ensembles\`.${without("Without it", caution.verdict)}`;
    case "vote":
      return `${named(caution.model)} is counted as a model and gives what the majority of the others gives on ${percent(caution.agreement, 1, "down")}% of the questions: if it is an ensemble, name it in \`ensembles\`.${without("Without it", caution.verdict)}`;
    case "any-of":
      return `${named(caution.model)} is counted as a model and is right exactly where any other is: if it is the best choice among them, name it in \`ensembles\` or leave it out.${without("Without it", caution.verdict)}`;
    case "taken":
      return `${named(caution.glob)} in \`ensembles\` takes ${listed2(caution.names, 5)} out of the pool.${without("With them as models", caution.verdict)} Name ensembles by their exact names.`;
  }
}
function without(how, verdict) {
  return verdict === null ? "" : ` ${how} the verdict would be ${verdict}.`;
}
function inAscii(text2) {
  return text2.replace(/[^\x20-\x7e]|^ | (?= |$)/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}

// src/report/model/warnings.ts
function warningsOf(evaluation, situation) {
  const { cautions, certificate, diagnostics } = evaluation;
  const clusters = fewClustersText(certificate);
  return [
    tooFewText(certificate),
    clusters,
    diagnostics === null ? "" : guessersText(diagnostics, certificate),
    settledText(evaluation),
    missingWarning(certificate),
    // Of very few clusters one line is enough.
    ...cautions.filter(({ kind }) => kind !== "few-clusters" || clusters === "").map(cautionText),
    basisText(evaluation),
    ["regressed", "incomparable"].includes(situation.kind) ? "" : regressionWarning(evaluation),
    suspectsText(evaluation)
  ].filter((text2) => text2 !== "");
}
function basisText({ certificate, excluded }) {
  const { complete, total } = certificate.queries;
  if (complete === total && excluded.length === 0) return "";
  const shown = excluded.slice(0, 3).map(({ name, coverage }) => `${named(name)} (${percent(coverage, 0)}% answered)`);
  const rest2 = excluded.length - shown.length;
  const out = shown.length === 0 ? "" : `${shown.join(", ")}${rest2 > 0 ? ` and ${integer(rest2)} more` : ""} left out`;
  if (complete === total) return `${out}.`;
  return `Based on ${integer(complete)} of ${counted(total, "question", "questions")}${out === "" ? ": some model gave no answer to the others" : `: ${out}`}.`;
}
function regressionWarning({ certificate, regression }) {
  if (regression === null) return "";
  if (regression.outcome === "incomparable" || regression.queries === null)
    return regressionText(regression, certificate.confidence);
  const [worst] = changeRows(regression).filter(({ change }) => isAlarm(change));
  return worst === void 0 ? "" : `${changeHeading(worst.change)}.`;
}
function suspectsText({ adjudicated, audit, certificate }) {
  if (audit === null || adjudicated?.unsettled === 0) return "";
  const suspects = SUSPICIONS.reduce((sum, found) => sum + audit.counts[found], 0);
  if (suspects === 0) return "";
  const all = certificate.allWrong.count;
  const references = audit.counts["wrong-reference"] === suspects;
  return `${integer(suspects)} of the ${counted(all, "question", "questions")} that every model missed ${suspects === 1 ? "looks" : "look"} like ${references ? `${suspects === 1 ? "a wrong reference" : "wrong references"}` : `${suspects === 1 ? "a fault" : "faults"} of the grading`}.`;
}

// src/report/model/summary.ts
var [MAX_CHANGES, MAX_MODELS2] = [6, 3];
function summaryOf(evaluation) {
  const { certificate, decision, settings } = evaluation;
  const situation = situationOf(evaluation);
  const { failures, passed } = decision;
  const conditions = (passed ? settings.failOn : failures).map((each) => `\`${each}\``).join(", ");
  return {
    situation,
    sign: signOf(evaluation, situation),
    passed,
    ...answerOf(evaluation, situation),
    warnings: warningsOf(evaluation, situation),
    saving: evaluation.saving === null ? "" : savingText(evaluation.saving),
    picture: pictureOf(evaluation, situation),
    steps: stepsOf(evaluation, situation),
    changes: shownChanges(evaluation),
    gate: `Gate ${passed ? "passed" : "failed"}${conditions === "" ? " (nothing is asked of it)" : ` (${conditions})`}`,
    basis: `${basisOf(evaluation)}, ${counted(certificate.models.length, "model", "models")}`,
    facts: factsOf(evaluation),
    failures: failureTexts(evaluation)
  };
}
function basisOf({ certificate, regression }) {
  const { complete, total } = certificate.queries;
  const all = complete === total ? counted(total, "question", "questions") : `${integer(complete)} of ${integer(total)} questions`;
  return regression === null || [0, complete].includes(regression.sharedQueries) ? all : `${all} (${integer(regression.sharedQueries)} shared with the earlier run)`;
}
function shownChanges({ regression }) {
  const rows = regression === null ? [] : changeRows(regression);
  let models2 = 0;
  const isShown = ({ change }) => change.what !== "accuracy" || counts(change) || change.before !== change.after && models2++ < MAX_MODELS2;
  return rows.filter(isShown).slice(0, MAX_CHANGES);
}
function factsOf(evaluation) {
  const { certificate, audit, diagnostics, settings } = evaluation;
  const { allWrong: allWrong2, gain, minGain, queries, singleBest, ensembles } = certificate;
  const [tried] = triedOf(evaluation);
  const suspects = audit === null ? 0 : allWrong2.count - audit.counts.unexplained;
  const facts = [
    {
      label: singleBest.declared ? "declared baseline" : "best single model",
      value: `${percent(singleBest.accuracy)}%`,
      note: named(singleBest.name) + (singleBest.ties.length > 0 ? `, tied with ${listed2(singleBest.ties, 3)}` : "")
    },
    ...ensembles.slice(0, 3).map(({ name, difference, interval }) => ({
      label: "yours",
      value: `${signed(difference)} points${interval === null ? "" : ` (${range(interval)})`}`,
      note: named(name)
    })),
    ...tried === void 0 ? [] : [
      {
        label: "best policy tried",
        value: `${signed(tried.gain)} points${tried.interval === null ? "" : ` (${range(tried.interval)})`}`,
        note: named(tried.name)
      }
    ],
    {
      label: "perfect choice",
      value: `${signed(gain.point)} points (${gainRange(gain, minGain)})`,
      note: `you asked for +${points(minGain)}`
    },
    {
      label: certificate.measure === "score" ? "no model scores at all" : "every model wrong",
      value: `${integer(allWrong2.count)} of ${counted(queries.complete, "question", "questions")}`,
      note: suspects > 0 ? `${integer(suspects)} may be faults of the grading` : ""
    }
  ];
  if (gain.overBestSeen)
    facts.push({
      label: "best model seen",
      value: `${signed(gain.overBestSeen.point)} points (${gainRange(gain.overBestSeen, minGain)}) over it`,
      note: `${named(gain.overBestSeen.name)}: the rest of the gain over ${referenceText(certificate)} is switching to it`
    });
  if (evaluation.saving !== null)
    facts.push({ label: "what can be saved", value: savingText(evaluation.saving), note: "" });
  for (const each of (evaluation.samples ?? []).slice(0, 3))
    facts.push({ label: "draws", value: samplesText(each, minGain), note: named(each.model) });
  if (settings.looks > 1) facts.push({ label: "looks", value: looksText(certificate, settings), note: "" });
  if (certificate.clusters !== null) facts.push({ label: "clusters", value: clusterText(certificate), note: "" });
  if (diagnostics?.regime)
    facts.push({ label: "where the best is wrong", value: regimeText(diagnostics.regime, evaluation), note: "" });
  return facts;
}

export {
  FAIL_ON,
  decide,
  GROUPS,
  INPUTS,
  FLAGS,
  SHARED,
  OF_ACTION,
  defaultOf,
  fieldOf,
  valueOf,
  paragraph,
  list,
  table,
  signed,
  range,
  named,
  shortened,
  spansOf,
  rendered,
  listed2 as listed,
  plainText2 as plainText,
  CHANGE_COLUMNS,
  auditSentence,
  auditItemText,
  labelErrorItemText,
  classTable,
  boundsText,
  settingsText,
  readTexts,
  bounds,
  sectionsOf,
  failureTexts,
  cautionText,
  summaryOf
};
