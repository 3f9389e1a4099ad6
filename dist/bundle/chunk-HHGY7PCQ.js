import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  parsePrices
} from "./chunk-G2NQFGCD.js";
import {
  AUDIT_CLASSES,
  SUSPICIONS,
  endsThatDiffer
} from "./chunk-6YDBQBIC.js";
import {
  LEAST_OVERLAP,
  REPEATS,
  counts,
  parseColumns
} from "./chunk-G7JSO23H.js";
import {
  COUNTABLE_AS_WRONG
} from "./chunk-CXIQ2MI7.js";
import {
  bound,
  counted,
  integer,
  pValue,
  percent,
  points,
  significant
} from "./chunk-2K3WNTE6.js";
import {
  DEFAULT_LIMITS
} from "./chunk-HBNKPYH5.js";
import {
  FORMULA
} from "./chunk-BCTFEGXR.js";
import {
  deltaOf,
  isShownBetter,
  verdictOf
} from "./chunk-7DFY5YNM.js";
import {
  INVISIBLE,
  UserError,
  quote
} from "./chunk-BXVPSMF3.js";

// src/settings/generated.ts
var VERSION = "0.1.0";
var INPUTS = [
  {
    name: "results",
    description: "Files with the results of the evaluation, one path, folder or glob a line; `!pattern` leaves out, `book.xlsx#sheet` names a sheet. Many models, the same queries, right or wrong.",
    default: ""
  },
  {
    name: "artifact",
    description: "Names or globs of workflow artifacts that hold results, one a line; `!pattern` leaves out. Needs `actions` read. Can be given beside or instead of `results`.",
    default: ""
  },
  { name: "run-id", description: "The workflow run whose artifacts are read; empty takes this run.", default: "" },
  { name: "repository", description: "The repository (`owner/name`) of that run; empty takes this one.", default: "" },
  {
    name: "format",
    description: "Format of the results. `auto` tells it from the content of each file.",
    default: "auto"
  },
  { name: "models", description: "Names or globs of the models to keep, one a line; empty keeps all.", default: "" },
  {
    name: "ensembles",
    description: "Names or globs of rows of results that are themselves policies (a router, a vote), one a line. They are compared with the members, not counted among them.",
    default: ""
  },
  {
    name: "baseline-model",
    description: "The incumbent model, named in advance. The gain is then measured over this model; empty takes the best model of the results and pays for the choice.",
    default: ""
  },
  {
    name: "min-gain",
    description: "The smallest gain in accuracy that would justify running an ensemble; 0.02 is 2 percentage points.",
    default: "0.02"
  },
  {
    name: "confidence",
    description: "Confidence of each bound, between 0 and 1. A verdict is wrong with probability at most one minus this.",
    default: "0.95"
  },
  {
    name: "looks",
    description: "How often you may decide while the evaluation grows, said before the first look. Each look takes its share of the error that `confidence` allows, so that a verdict at any of them is wrong with probability at most one minus that.",
    default: "1"
  },
  {
    name: "pass-threshold",
    description: "Scores from this on count as right. Above 1 for scales beyond 0 to 1 (say 7 for 1 to 10).",
    default: "0.5"
  },
  {
    name: "metric",
    description: "The score, metric or scorer to use, by its name in the results, where there are several.",
    default: ""
  },
  {
    name: "columns",
    description: "Tables only, which column is what, where their names do not say so; lines `role = column`, such as `outcome = score` or `model = {folder}`.",
    default: ""
  },
  {
    name: "judge",
    description: "The judge whose verdicts count, by its name in the results, where several graded the same answers. Their agreement is reported.",
    default: ""
  },
  { name: "filter", description: "lm-evaluation-harness only, the answer filter to use for all models.", default: "" },
  {
    name: "repeats",
    description: "How several outcomes of one model on one query become one, `first`, `majority` (more than half) or `mean` (mean score at least `pass-threshold`). Empty makes differing outcomes an error.",
    default: ""
  },
  {
    name: "min-coverage",
    description: "Least share of the queries that a model must have answered to stay in the pool, and an ensemble to be shown better.",
    default: "0.95"
  },
  {
    name: "count-as-wrong",
    description: "Which outcomes without a verdict count as wrong answers, a comma list of `error`, `unscored`, `absent`. By default they are missing, not wrong. `absent` counts only queries that more than half of the models have.",
    default: ""
  },
  {
    name: "group-by",
    description: "Gives a certificate for each group of queries too, by `task`, `subject` or the name of a column; verdicts over the groups are corrected by Holm's method. Empty for none.",
    default: ""
  },
  {
    name: "cluster-by",
    description: "Queries with the same `task`, `subject` or value of a column are not independent; the verdict allows for that, by limits on whole clusters, and queries of one cluster are held out together. Empty for none.",
    default: ""
  },
  {
    name: "pair-by",
    description: "With `group-by`, the column that says which queries of different groups ask the same question (in two formats, say); adds the paired comparison of the groups. Empty for none.",
    default: ""
  },
  {
    name: "options",
    description: "How many choices each question has, where they are multiple choice (`4`). Names the models not shown to be better than chance, and the gain without them. Empty where that is not known or differs.",
    default: ""
  },
  {
    name: "families",
    description: "Families of models where the prefix of the name (`openai/\u2026`) does not say it, lines of the form `gpt-* = openai`.",
    default: ""
  },
  {
    name: "adjudications",
    description: "A CSV with `query_id`, `class` (`genuine`, `grader-defect`, `wrong-reference`, `ambiguous`, `multi-answer` or `truncated`) and `note` that settles queries that every model got wrong, and likely label errors; those that are not genuine leave the evaluation. The gate must hold with and without it. `adjudications.csv` of the report is one ready to fill in.",
    default: ""
  },
  {
    name: "show-text",
    description: "Whether the HTML report may show questions, answers and references of the queries under audit, `true` or `false`. Comments and summaries never do.",
    default: "false"
  },
  {
    name: "prices",
    description: "What answers cost where the results do not say it, lines of the form `gpt-4* = 2.50 10` (dollars per million input and output tokens) or `gpt-4* = 0.003` (dollars an answer).",
    default: ""
  },
  {
    name: "compare-with",
    description: "An earlier certificate to compare with, query by query; the path of a `certificate.json` or of its report folder, or `artifact:NAME` for the report folder that the latest successful run of this workflow on the default branch uploaded (needs `actions` read). Empty for none.",
    default: ""
  },
  {
    name: "self-check",
    description: "Whether to run the gate against itself (how often would it decide otherwise on such an evaluation, and can it fail at all), `true` or `false`.",
    default: "false"
  },
  {
    name: "diagnostics",
    description: "Whether to work out what stands beside the certificate (correlations and what they predict, how many models are enough, groups, repeats, the audit of the queries that every model got wrong, what votes, routers and cascades reach), `true` or `false`.",
    default: "true"
  },
  {
    name: "seed",
    description: "Seed of everything random in the diagnostics, a whole number; same results and seed, same bytes.",
    default: "1"
  },
  {
    name: "limits",
    description: "Raises or lowers what may be read, a comma list such as `ratio=400, total-bytes=16GiB`. Names are `files`, `file-bytes`, `total-bytes` (out of archives), `ratio`, `entries` and `nesting`.",
    default: ""
  },
  {
    name: "fail-on",
    description: "When the gate fails, a comma list of `no-gain`, `no-realised-gain` (no vote, router, cascade or ensemble measured here can be worth `min-gain`), `inconclusive`, `incomplete` (answers that are missing would change the verdict, or a model was left out), `ensemble-not-better`, `regression` (something got worse since `compare-with`, or cannot be compared with it), or `none`.",
    default: "no-gain"
  },
  {
    name: "comment",
    description: "When to write the pull-request comment, `always`, `on-change` (of the verdict), `on-failure` or `off`.",
    default: "always"
  },
  {
    name: "comment-key",
    description: "Tells several certificates on one pull request apart; each key has a comment of its own.",
    default: "default"
  },
  {
    name: "annotations",
    description: "Where to annotate the queries that every model gets wrong, on their lines of results files that are in the repository. `true` takes a check run on the pull request (needs `checks` write) and otherwise the log, `log` the log alone, `false` neither.",
    default: "true"
  },
  {
    name: "tracking-issue",
    description: "Whether scheduled runs keep one issue for each `comment-key`, opened on a confirmed failure and closed when the gate passes, `true` or `false`. Needs `issues` write.",
    default: "false"
  },
  {
    name: "confirm",
    description: "How many scheduled runs in a row must have failed before that issue is opened, 1 to 20. Above 1 it needs `actions` read.",
    default: "2"
  },
  {
    name: "mermaid",
    description: "Whether the job summary has a Mermaid chart of accuracies under the ceiling too, `true` or `false`. Everything in it is also said in words.",
    default: "false"
  },
  {
    name: "report-dir",
    description: "Folder for `certificate.json`, `report.html`, `report.md`, `outcomes.csv`, `queries.csv`, `all-wrong.csv` and `adjudications.csv`.",
    default: "beta-certificate"
  },
  {
    name: "github-token",
    description: "Token for the comment (needs `pull-requests` write) and for artifacts (`actions` read). Empty does without both.",
    default: "${{ github.token }}"
  }
];

// src/report/escape.ts
var MOST = 120;
function visible(text, most = MOST) {
  const characters = Array.from(text.slice(0, 4 * most));
  const cut2 = characters.length > most ? `${characters.slice(0, most).join("")}\u2026` : characters.join("");
  return cut2.replace(INVISIBLE, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
function code(text) {
  const shown = visible(text).replaceAll("\\|", "\\\\u{7c}").replaceAll("|", "\\|");
  if (shown.trim() === "") return "` `";
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function codeBlock(text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text
${text}
${fence}`;
}
function sentence(text) {
  let out = "";
  let held = "";
  const release = () => {
    if (held !== "") out += code(held);
    held = "";
  };
  for (const [word, quoted, marked] of visible(text, 2e3).matchAll(PIECES)) {
    if (isPlain(word) || held !== "" && /^[.,;:]+$/.test(word)) {
      release();
      out += word;
    } else held += quoted ?? marked ?? word;
  }
  release();
  return out;
}
var PIECES = /"((?:[^"\\]|\\.)+)"|`([^`]+)`|\s|[^\s"`]+|["`]/g;
function isPlain(word) {
  if (/^\s/.test(word)) return true;
  return /^[\p{L}\p{M}\p{N}.,;:()'’%/…·–—−β-]+$/u.test(word) && !/:\/\/|www\.|gh-\d|:[\w+-]+:|^(?:[-–—.]+|\d+[.)])$/i.test(word) && !/(?:^|[^\p{L}\p{N}])(?=\d*[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu.test(word);
}
var HTML_ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function htmlAttribute(text, most = MOST) {
  return visible(text, most).replace(/[&<>"']/g, (c) => HTML_ESCAPES[c]);
}
function html(text, most = MOST) {
  return `<bdi>${htmlAttribute(text, most)}</bdi>`;
}
function csvCell(text) {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) || guarded.trim() !== guarded ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
function terminal(text) {
  return unobeyed(visible(text));
}
function terminalSentence(text) {
  return unobeyed(visible(text, Infinity));
}
function unobeyed(text) {
  return text.replace(/(^|\s)::/g, "$1:\\u{3a}").replaceAll("##[", "#\\u{23}[");
}

// src/gate/decide.ts
var FAIL_ON = [
  "no-gain",
  "no-realised-gain",
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
function holds(condition, certificate, { excluded, queriesOfFew = 0, policies, policiesAsGraded, regression, asGraded }) {
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
      return [policies, policiesAsGraded ?? policies].some(
        (measured) => (measured?.realised ?? []).every(({ upper }) => upper < certificate.minGain)
      );
    case "ensemble-not-better":
      return certificate.ensembles.length === 0 || readings.some((reading) => notShownBetter(reading).length > 0);
    // What cannot be compared is no pass: nobody knows whether it got worse.
    case "regression":
      return regression === null || regression.outcome === "regressed" || regression.outcome === "incomparable";
  }
}

// src/report/audit-item-text.ts
function auditItemText(item, name, showText) {
  const { findings } = item;
  const texts = showText ? item.texts : null;
  const main = item.class === "unexplained" ? unexplained(findings) : suspicionText(item.class, findings, texts, name);
  const also = item.suspicions.filter((suspicion) => suspicion !== item.class);
  const besides = also.map((suspicion) => ` Besides, ${suspicionText(suspicion, findings, texts, name)}`);
  return capital(main) + besides.join("");
}
function suspicionText(suspicion, findings, texts, name) {
  switch (suspicion) {
    case "grader-defect":
      return matchText(findings, texts, name);
    case "truncated":
      return cutText(findings, name);
    case "multi-answer":
      return `the question accepts several answers (\u201C${findings.severalAnswers}\u201D).`;
    case "wrong-reference":
      return agreementText(findings, texts, name);
  }
}
function matchText({ match }, texts, name) {
  const { how, models } = match;
  const quoted = texts?.match ? ` ${name(texts.match.answer)} and ${name(texts.reference ?? "")} are the same.` : "";
  return `${counted(models.length, "model", "models")} gave the reference and ${models.length === 1 ? "was" : "were"} graded wrong (${how}): ${listed(models, name, 5)}.${quoted}`;
}
function agreementText({ plurality, answering, hasReference }, texts, name) {
  const { count, families, second } = plurality;
  const answer = texts?.answers[0];
  const said = answer === void 0 ? "the same answer" : name(answer.text);
  const reference = texts?.reference;
  const against = !hasReference ? "which was graded wrong (the reference was not logged)" : reference ? `where the reference says ${name(reference)}` : "which is not the reference";
  return `${integer(count)} of ${counted(answering, "answering model", "answering models")}, of ${integer(families)} families, say ${said}, ${against}; the next most common answer has ${integer(second)}.`;
}
function cutText({ cut: cut2, stopReasons }, name) {
  const parts = [
    [cut2.empty, "empty"],
    [cut2.stopped, "stopped at a limit"],
    [cut2.atCap, "at the output cap"],
    [cut2.errored, "failed"]
  ];
  const shown = parts.filter(([models]) => models.length > 0).map(([models, what]) => `${integer(models.length)} ${what}`);
  const reasons = stopReasons.slice(0, 3).map(({ reason, models }) => `${name(reason)} ${integer(models)}`);
  const logged = reasons.length === 0 ? "" : ` Stop reasons: ${reasons.join(", ")}.`;
  return `${counted(cut2.models, "model", "models")} gave no complete answer (${shown.join(", ")}).${logged}`;
}
function unexplained({ plurality, answering, distinct, cut: cut2 }) {
  if (answering === 0 && cut2.models === 0) return "nothing but the outcome was logged.";
  const agree = plurality === null ? "no two of them agree" : `${integer(plurality.count)} of them agree, ${plurality.families === 1 ? "all of one family" : `of ${integer(plurality.families)} families`}`;
  const answers = `${counted(answering, "model", "models")} answered, ${counted(distinct, "different answer", "different answers")}; ${agree}.`;
  return cut2.models === 0 ? answers : `${answers} ${counted(cut2.models, "model", "models")} gave no complete answer.`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function labelErrorItemText(item, name, showText) {
  const { right, plurality, expected } = item;
  const texts = showText ? item.texts : null;
  const answer = texts?.answers[0];
  const said = answer === void 0 ? "one answer" : name(answer.text);
  const agree = plurality === null ? "" : ` ${integer(plurality.count)} of the others, of ${counted(plurality.families, "family", "families")}, agree on ${said}${texts?.reference ? ` where the reference says ${name(texts.reference)}` : ""}.`;
  const chance = expected < 1e-6 ? "fewer than 0.000001" : String(Number(expected.toPrecision(2)));
  return `Right: ${listed(right, name, 5)}.${agree} Expected by chance: ${chance}.`;
}
function listed(names, name, most) {
  const rest = names.length - most;
  return names.slice(0, most).map(name).join(", ") + (rest > 0 ? ` and ${integer(rest)} more` : "");
}

// src/report/audit-text.ts
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
  const { allWrong } = audit.queries;
  if (allWrong === 0) return "";
  const suspects = SUSPICIONS.filter((name) => audit.counts[name] > 0);
  const count = suspects.reduce((sum, name) => sum + audit.counts[name], 0);
  const all = counted(allWrong, "all-wrong query", "all-wrong queries");
  if (count === 0) {
    if (sawNothing(audit)) return notLogged(audit);
    if (audit.lookedAt.answers === 0)
      return `The results carry no answers to the ${all}, so faults of the grading cannot be told from genuine co-failure. ${HOW_TO_LOG}`;
    return allWrong === 1 ? "The all-wrong query does not look like a fault of the grading: until somebody has read it, it counts as genuine." : `None of the ${all} looks like a fault of the grading: until somebody has read them, all count as genuine.`;
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
  if (changed2 === null) return "without them no query is left";
  return `with them ${fixed === null ? "left out" : "fixed"}, ${outcomeText(changed2, certificate)}`;
}
function outcomeText({ beta, gain, verdict }, certificate) {
  const change = verdict === certificate.verdict ? `verdict unchanged` : `the verdict would be ${verdict}, not ${certificate.verdict}`;
  const rate = beta === 0 ? "0" : `${percent(beta, 2)} %`;
  return `\u03B2 is ${rate} and the largest gain is at most ${bound(gain.upper, "up", certificate.minGain)} points (${change})`;
}
var AUDIT_HEAD = ["What it looks like", "All-wrong", "Incomplete", "If true: \u03B2, %", "Largest gain", "Queries"];
function auditRows(audit, certificate, name, mostIds) {
  return AUDIT_CLASSES.flatMap((found) => {
    if (audit.counts[found] + audit.partialCounts[found] === 0) return [];
    const own = audit.byClass.find((entry) => entry.class === found);
    const changed2 = own?.regraded ?? own?.withoutSuspects;
    return [
      [
        LABELS[found][0],
        integer(audit.counts[found]),
        integer(audit.partialCounts[found]),
        changed2 ? percent(changed2.beta, 2) : "",
        changed2 ? `at most ${bound(changed2.gain.upper, "up", certificate.minGain)}` : "",
        listed(
          audit.items.filter((item) => item.class === found).map(({ query }) => query),
          name,
          mostIds
        )
      ]
    ];
  });
}
function auditLines(audit, certificate, adjudicated, name, mostIds) {
  const found = AUDIT_CLASSES.filter((entry) => audit.counts[entry] + audit.partialCounts[entry] > 0);
  const nothing = sawNothing(audit);
  const byClass = found.map((entry) => {
    const ids = audit.items.filter((item) => item.class === entry).map(({ query }) => query);
    const partial = audit.partialCounts[entry] === 0 ? "" : ` and ${counted(audit.partialCounts[entry], "incomplete", "incomplete")}`;
    return `${LABELS[entry][0]}: ${integer(audit.counts[entry])}${partial}: ${listed(ids, name, mostIds)}`;
  });
  const lines2 = [
    adjudicated?.unsettled === 0 ? "" : auditSentence(audit, certificate),
    ...nothing ? [] : byClass,
    nothing && audit.queries.allWrong > 0 ? "" : lookedAtText(audit),
    labelErrorText(audit, name, Math.min(mostIds, 10))
  ];
  return lines2.filter((line) => line !== "");
}
function sawNothing({ lookedAt }) {
  return lookedAt.answers + lookedAt.references + lookedAt.prompts + lookedAt.stopReasons === 0;
}
var HOW_TO_LOG = "Log them beside the outcomes: columns `answer`, `reference`, `prompt` and `stop_reason` in a table, or the setting of your harness that keeps samples (`--log_samples` in lm-evaluation-harness).";
function notLogged({ lookedAt }) {
  return `Of the ${counted(lookedAt.of, "query", "queries")} that every model got wrong nothing but the outcome was logged, so faults of the grading cannot be told from genuine co-failure. Needed are the models\u2019 answers, the reference, the question and why generation stopped. ${HOW_TO_LOG}`;
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
  const short = briefly === 0 ? "" : ` For ${counted(briefly, "query", "queries")} answers were compared with the reference by their simple normal form alone: there are too many to do more.`;
  return `Of the ${counted(of, "query", "queries")} that every answering model got wrong the results carry ${seen}.${short}${missing}`;
}
function labelErrorText({ labelErrors }, name, most) {
  const { surprising, expected, items, mostRight } = labelErrors;
  if (surprising === 0) return "";
  const agreed = items.filter(({ plurality }) => plurality?.clear === true).length;
  const clear = agreed === 0 ? "" : ` On ${integer(agreed)} of those listed the others agree clearly on another answer; they come first.`;
  const chance = expected < 0.01 ? "fewer than 0.01" : String(Number(expected.toFixed(2)));
  return `${counted(surprising, "query", "queries")} that at most ${counted(mostRight, "model", "models")} got right could have wrong references too: were errors independent, chance alone would bring ${chance} as surprising. Hard questions look the same, so read them; each wrong one adds a gain that is not there.${clear} First: ${listed(
    items.map(({ query }) => query),
    name,
    most
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
  return `${integer(out)} of ${counted(asGraded.queries, "query was", "queries were")} settled and left out (${classes.join(", ")}). As graded: at least ${least}, at most ${most} points; ${same}.`;
}
function adjudicatedText(adjudicated, certificate, name) {
  const { graded, genuine, settled, unsettled, ignored, asGraded, asSettled, labelErrorsRemoved } = adjudicated;
  const classes = Object.entries(settled).filter(([, count]) => count > 0).map(([found, count]) => `${integer(count)} ${found}`);
  const how = classes.length === 0 ? "" : ` (settled: ${classes.join(", ")}; ${integer(unsettled)} not settled)`;
  const main = `${counted(graded, "all-wrong query", "all-wrong queries")} as graded, ${integer(genuine)} counted as genuine${how}. As graded, ${outcomeText(asGraded, certificate)}.`;
  const others = labelErrorsRemoved > 0 ? ` ${counted(labelErrorsRemoved, "likely label error was", "likely label errors were")} left out too.` : asGraded.queries === asSettled.queries ? "" : " Settling only what every model missed flatters the gain: where a reference is wrong, a model that is graded right by luck counts as a rescue. Settle the likely label errors as well.";
  const notes = [
    [ignored.stale, "settled for another reference or question, so to be judged again"],
    [ignored.notListed, "ignored, because some model is right on them and they are no likely label errors"],
    [ignored.unknown, "of no query in the results"]
  ];
  const ignoredText = notes.filter(([ids]) => ids.length > 0).map(([ids, why]) => ` ${counted(ids.length, "adjudication", "adjudications")} ${why}: ${listed(ids, name, 10)}.`);
  return main + others + ignoredText.join("");
}

// src/report/comparison-text.ts
var MOST_NAMES = 5;
function regressionText(regression, confidence, name) {
  const { outcome, comparedWith, obstacles } = regression;
  const tests = testsText(regression, confidence);
  switch (outcome) {
    case "regressed":
      return `Regression: ${regressedText(regression, confidence, name)}`;
    case "improved":
      return `Improvement: ${changed(regression, "better")} got better since ${originText(comparedWith, name)}, beyond chance and by enough to matter, and nothing got worse (${tests}).`;
    case "incomparable":
      return `Not comparable with ${originText(comparedWith, name)}: ${obstacles.map((each) => obstacleText(each, regression, name)).join("; ")}.`;
    case "none":
      return regression.queries === null ? `Nothing to compare with yet: ${originText(comparedWith, name)}. The next successful run there will be the first to compare with.` : `No regression: nothing got worse since ${originText(comparedWith, name)} beyond chance and by enough to matter (${tests}).`;
  }
}
function regressedText(regression, confidence, name) {
  return `${changed(regression, "worse")} got worse since ${originText(regression.comparedWith, name)}, beyond chance and by enough to matter (${testsText(regression, confidence)}).`;
}
function changed({ changes }, direction) {
  const those = changes.filter((change) => counts(change) && change.direction === direction);
  return counted(those.length, "thing", "things");
}
function testsText({ changes, sharedQueries }, confidence) {
  return `${counted(changes.length, "test", "tests")} on ${counted(sharedQueries, "shared query", "shared queries")}, ${points(confidence)} % confidence over all of them`;
}
function changeTexts({ changes }, minGain, name) {
  return changes.filter(counts).map((change) => changeText(change, minGain, name));
}
function changeText(change, minGain, name) {
  const { before, after, adjusted, upper } = change;
  const chance = adjusted === null ? "" : `; p ${pValue(adjusted)} after correction`;
  const rates = `${percent(before, 2)} % before, ${percent(after, 2)} % now (${signed(after - before)} points${chance})`;
  const of = name(change.name ?? "");
  switch (change.what) {
    case "beta":
      return `Queries that every model gets wrong (\u03B2): ${rates}.`;
    case "accuracy":
      return `${of} is right on ${rates}.`;
    case "gain": {
      const limit = upper === void 0 ? "" : `, and at most ${percent(upper, 1, "up")} now`;
      return `The largest gain over the best model: ${percent(before, 1)} points seen before, ${percent(after, 1)} now${limit}; ${points(minGain)} were asked for${chance}.`;
    }
    case "edge":
      return `Ensemble ${of} against the best model: ${signed(before)} points before, ${signed(after)} now${chance}.`;
  }
}
function scopeTexts({ queries, overlap, models, ensembles, clusters }, name) {
  if (queries === null || models === null || ensembles === null) return [];
  const { after, shared, absent, otherQuestion, incomplete, compared, unanswered: unanswered2, byIdAlone } = queries;
  const left = [
    after > shared ? `${integer(after - shared)} only in this run` : "",
    otherQuestion > 0 ? `${integer(otherQuestion)} with another reference or another count than before` : "",
    incomplete > 0 ? `${integer(incomplete)} that a shared model did not answer in the earlier one` : ""
  ].filter((part) => part !== "");
  const texts = [
    `Compared: ${counted(compared, "query", "queries")} of the earlier run, on ${counted(models.shared.length, "model", "models")} that both runs have; ${percent(overlap, 1, "down")} % of the larger set of queries is in both.`
  ];
  if (left.length > 0) texts.push(`Left out: ${left.join("; ")}.`);
  if (unanswered2 > 0) {
    const gone = absent > 0 ? ` (${integer(absent)} of them are only in the earlier run)` : "";
    texts.push(
      `On ${counted(unanswered2, "query", "queries")} a shared model gives no answer now${gone}: it is wrong there now.`
    );
  }
  if (clusters !== null)
    texts.push(`The runs were compared by ${counted(clusters, "cluster", "clusters")} of queries, each taken whole.`);
  if (byIdAlone > 0) {
    texts.push(
      `For ${counted(byIdAlone, "query", "queries")} no reference was logged in one of the runs: taken for the same by id alone.`
    );
  }
  return [...texts, ...cameAndWent("models", models, name), ...cameAndWent("ensembles", ensembles, name)];
}
function cameAndWent(what, { added, removed }, name) {
  const list = (names) => listed2(names.map(name));
  return [
    ...added.length > 0 ? [`New ${what}, not compared: ${list(added)}.`] : [],
    ...removed.length > 0 ? [`No longer among the ${what}: ${list(removed)}.`] : []
  ];
}
function originText(origin, name) {
  if (origin.kind === "path") return `the certificate in ${name(origin.path)}`;
  const { run } = origin;
  if (run === null) return `this workflow has not succeeded on ${name(origin.branch)} before`;
  const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(run.createdAt)?.[0];
  const when = day === void 0 ? "" : ` of ${day}`;
  return `run ${run.id} on ${name(origin.branch)} (commit ${name(run.headSha.slice(0, 7))}${when}, artifact ${name(origin.name)})`;
}
function obstacleText(obstacle, { queries, overlap, models }, name) {
  switch (obstacle.kind) {
    case "grading": {
      const text = (value) => value === "" ? "not set" : name(value);
      return `\`${obstacle.setting}\` was ${text(obstacle.before)} and is ${text(obstacle.after)}, so what moved may be the grading`;
    }
    case "grouped":
      return "a grouped table names no queries, so none can be found again";
    case "overlap": {
      const most = Math.max(queries?.before ?? 0, queries?.after ?? 0);
      return `only ${integer(Math.round(overlap * most))} of ${counted(most, "query", "queries")} can be compared (${percent(overlap, 1, "down")} %; at least ${points(LEAST_OVERLAP)} % are needed)`;
    }
    case "models-removed":
      return `the earlier run had ${listed2(obstacle.removed.map((each) => `${name(each.name)} (${BECAME[each.now]})`))}, and nobody knows how it would do now; \`models\` says which models are meant to be here`;
    case "queries-removed": {
      const { queries: gone, ids } = obstacle;
      return `${counted(gone, "query", "queries")} of the earlier run ${gone === 1 ? "is" : "are"} not here or ${gone === 1 ? "is another question" : "are other questions"} now (${listed2(ids.map(name), gone)})`;
    }
    case "models":
      return `the runs have ${counted(models?.shared.length ?? 0, "model", "models")} in common, and a pool needs 2`;
  }
}
var BECAME = {
  absent: "not in these results",
  "left-out": "left out for the queries that it did not answer",
  ensemble: "taken as an ensemble now",
  model: "taken as a model now"
};
function listed2(names, all = names.length) {
  const shown = names.slice(0, MOST_NAMES);
  return shown.join(", ") + (all > shown.length ? ` and ${integer(all - shown.length)} more` : "");
}
function signed(x) {
  const text = percent(x, 1);
  return x > 0 && Number(text) !== 0 ? `+${text}` : text;
}

// src/report/diagnosis.ts
function regimeText(regime, evaluation, name) {
  const { clusters, singleBest, allWrong, queries } = evaluation.certificate;
  const best = name(singleBest.name);
  const errors = queries.complete - Math.round(singleBest.accuracy * queries.complete);
  const [low, high] = regime.interval;
  const share2 = `Of the ${counted(errors, "error", "errors")} of ${best}, every other model makes ${integer(allWrong.count)} too (${percent(regime.unrescuable, 0)} %, interval ${percent(low, 0, "down")} to ${percent(high, 0, "up")}${clusters === null ? "" : ", for independent queries"}).`;
  const follows = {
    "ceiling-bound": "Mostly nobody knows better: more models of this kind will not help, better models or better questions will.",
    "realizability-bound": `Mostly the right answer is in the pool: the problem is knowing when to leave ${best}.`,
    mixed: "Whether better models or a better choice among these would help more is not decided."
  }[regime.name];
  return `${share2} ${follows}`;
}
function correlationText({ pairwise, thinned }) {
  const { pearson, fullSigma, singleFactor, beta, betaRange, models, withoutThreshold } = pairwise;
  if (beta === null || fullSigma === null || singleFactor === null || pearson.mean === null) {
    return "Correlations say nothing here: fewer than two models are right on some queries and wrong on others.";
  }
  const all = thinned.some(({ part }) => part === "correlations") ? `all of the ${integer(models)} most accurate models` : withoutThreshold.length === 0 ? "all models" : `all ${integer(models)} of them`;
  const predicted = `The errors of two models correlate by ${pearson.mean.toFixed(2)} on average. From the error rates and the correlation of every pair, ${all} should fail together on ${percentOf(fullSigma.beta)} % of the queries; they do on ${percentOf(beta)} %.`;
  const range = `The mean error rate and the mean rate of failing in pairs allow anything from ${percentOf(betaRange[0])} to ${percentOf(betaRange[1])} %: pairs of models cannot say more.`;
  return [predicted, beyondPairs(fullSigma), oneFactor(singleFactor, beta), range].filter((part) => part !== "").join(" ");
}
function beyondPairs({ ratio, interval }) {
  if (ratio === null || ratio === 0) return "";
  const times = `That is ${significant(ratio, 2)} times as often`;
  if (interval === null) return `${times}; whether that is more than chance cannot be said here.`;
  const [low, high] = interval;
  const range = `${times} (90 % interval ${significant(low, 2)} to ${significant(high, 2)})`;
  if (low > 1)
    return `${range}: a common cause that pairs do not show. Look at the all-wrong list before you blame the models.`;
  if (high < 1) return `${range}: the models complement each other better than pairs of them suggest.`;
  return `${range}: not shown to be more than the correlations explain.`;
}
function oneFactor({ beta: predicted, ratio }, beta) {
  if (ratio === null || beta === 0) return "";
  return `With the mean correlation for every pair it would be ${percentOf(predicted)} %, but families of models exceed that without any common cause.`;
}
function thinnedText({ thinned }) {
  if (thinned.length === 0) return "";
  const parts = thinned.map(
    ({ part, used, of, unit }) => used === 0 ? `no ${PART[part]}` : `${PART[part]}: ${integer(used)} of ${integer(of)} ${unit}`
  );
  return `To bound the time, some of this was worked out on less: ${parts.join("; ")}.`;
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
function fewModelsText({ poolCurve, fewModels }, models, name) {
  const all = poolCurve.at(-1);
  if (all === void 0 || fewModels.ninetyPercent === null || all.gain <= 0) return "";
  const point = poolCurve.find(({ k }) => k === fewModels.ninetyPercent);
  const which = point.models.length <= 5 ? ` (${point.models.map(name).join(", ")})` : "";
  const share2 = point.k === models ? `It takes all ${integer(models)} models to reach 90 % of their headroom.` : `With ${counted(point.k, "model", "models")}${which} you already have ${percent(point.gain / all.gain, 0)} % of the headroom of all ${integer(models)}.`;
  if (fewModels.enough === null || point.k === models) return share2;
  const beyond = fewModels.enough >= all.k ? "" : ` Beyond ${integer(fewModels.enough)} more models stop paying on held-out queries.`;
  return share2 + beyond;
}
function routerText({ gain, repeats, queries, leftOut }) {
  const left = leftOut > 0 ? ` (${counted(leftOut, "query", "queries")} without two draws of every model left out)` : "";
  return [
    `From at least ${repeats} draws of every model on ${counted(queries, "query", "queries")}${left}: the best possible router gains at least ${percent(Math.max(0, gain.lower), 1, "down")} and at most ${percent(gain.upper, 1, "up")} points.`,
    "A router chooses before it sees an answer, so it cannot pick the lucky draw: this ceiling binds what decides from the query alone. Votes and cascades see answers and may exceed it."
  ].join(" ");
}
function allDrawsText({ allDraws }) {
  if (allDraws === null || allDraws.queries === 0) return "";
  const { allWrong, queries } = allDraws;
  return `\u03B2 counts one outcome of each model and query, so a vote over several draws can be right more often than 1 \u2212 \u03B2. On ${integer(allWrong)} of ${counted(queries, "query", "queries")} (${percent(allWrong / queries, 1)} %) no draw of any model is right: whatever returns one of these draws is wrong there.`;
}
function luckText({ luckFloor }, certificate, name) {
  const group = luckFloor?.groups[0];
  if (group === void 0 || group.gain === 0) return "";
  const { point } = certificate.gain;
  const share2 = point > 0 ? `, beside ${percent(point, 1)} of all ${integer(certificate.models.length)} models` : "";
  if (group.draws !== null)
    return `How much is luck: two draws of ${name(group.base)} gain ${percent(group.gain, 1)} points over one${share2}.`;
  const names = group.models.slice(0, 4).map(name).join(", ") + (group.models.length > 4 ? ", \u2026" : "");
  const overBest = group.overBest <= 0 ? ` and nothing over ${name(certificate.singleBest.name)}` : ` and ${percent(group.overBest, 1)} over ${name(certificate.singleBest.name)}`;
  return `How much is luck: by their names ${integer(group.models.length)} are deployments or versions of one model (${names}), and a perfect choice among them gains ${percent(group.gain, 1)} points over their best${overBest}${share2}.`;
}
function chanceText({ chance }, name) {
  if (chance === null) return "";
  const { gainWithout, notShownBetter: notShownBetter2, options } = chance;
  const guess = `${percent(1 / options, 1)} %`;
  if (notShownBetter2.length === 0) return `Every model is shown to be better than chance (${guess}).`;
  const shown = notShownBetter2.slice(0, 5).map((model) => name(model.name));
  const names = shown.join(", ") + (notShownBetter2.length > shown.length ? ", \u2026" : "");
  const who = `${counted(notShownBetter2.length, "model is", "models are")} not shown to be better than chance (${guess}): ${names}. A perfect choice among guesses is no policy that can be built.`;
  if (gainWithout === null) return `${who} Without them fewer than two models are left.`;
  return `${who} Without them the largest gain is at least ${percent(gainWithout.lower, 1, "down")} and at most ${percent(gainWithout.upper, 1, "up")} points.`;
}
function guessersText({ chance }, certificate, name) {
  if (chance === null || chance.notShownBetter.length === 0) return "";
  const { gainWithout, notShownBetter: notShownBetter2, options } = chance;
  const guess = `${percent(1 / options, 1)} %`;
  if (notShownBetter2.length === certificate.models.length)
    return `No model is shown to be better than guessing (${guess}): a perfect choice among guesses is no policy that can be built.`;
  const shown = notShownBetter2.slice(0, 5).map((model) => name(model.name));
  const names = shown.join(", ") + (notShownBetter2.length > shown.length ? ", \u2026" : "");
  const who = `Without ${names}, which ${notShownBetter2.length === 1 ? "is" : "are"} not shown better than guessing (${guess}),`;
  const { minGain, verdict } = certificate;
  if (gainWithout === null)
    return verdict === "no-gain" ? "" : `${who} only one model is left, and there is no ensemble.`;
  const other = verdictOf(gainWithout, minGain);
  return other === verdict ? "" : `${who} the verdict would be ${other}.`;
}
function forestBar(slice, most, minGain, cells = 24) {
  if (slice.gain === null) return " ".repeat(cells);
  const at = (x) => Math.min(cells - 1, Math.floor(x / most * cells));
  const [low, point, high, asked] = [slice.gain.lower, slice.gain.point, slice.gain.upper, minGain].map(at);
  return Array.from({ length: cells }, (_, i) => {
    if (i === point) return "\u25CF";
    if (i >= low && i <= high) return "\u2500";
    return i === asked ? "\u250A" : " ";
  }).join("");
}
function sliceNote(slices, minGain) {
  return `Verdicts over ${counted(slices.length, "group", "groups")} after Holm's correction; \u250A marks the ${points(minGain)} points asked for. A group too small to decide says so.`;
}

// src/report/cautions-text.ts
function cautionText(caution, name) {
  switch (caution.kind) {
    case "few-clusters":
      return `Few clusters hold much of the data: they weigh like ${caution.effective.toFixed(0)} of equal size, and the largest has ${percent(caution.largest / caution.queries, 1)} % of the queries. The limits hold only where the size of a cluster tells nothing of its rates; a kind of cluster that is not among these can change the verdict.`;
    case "of-few":
      return `${counted(caution.queries, "query is", "queries are")} in the results of at most half of the models (${caution.models.length === 0 ? "of none" : listed(caution.models, name, 5)}) and no part of the certificate.`;
    case "left-out": {
      const [shown, one] = [caution.models.slice(0, 5), caution.models.length === 1];
      const names = shown.map((model) => `${name(model.name)} (${percent(model.coverage, 1)} % answered)`).join(", ");
      return `${names}${caution.models.length > shown.length ? ", \u2026" : ""} ${one ? "was" : "were"} left out by \`min-coverage\`: with ${one ? "it" : "them"}, on the queries that all answered, the verdict would be ${caution.verdict}.`;
    }
    case "alike-names":
      return `${listed(caution.models.map(inAscii), name, 5)} are names that look the same and count as different models. If they are one model, give it one name.`;
    case "identical":
      return `${listed(caution.models, name, 5)} have the same outcome on every query: are they one model? Keep one of them.${without("Counted once", caution.verdict)}`;
    case "ensemble-name":
      return `${name(caution.model)} is counted as a model and is called like an ensemble. If it is one, name it in \`ensembles\`.${without("Without it", caution.verdict)}`;
    case "vote":
      return `${name(caution.model)} is counted as a model and gives what the majority of the others gives on ${percent(caution.agreement, 1, "down")} % of the queries. If it is an ensemble of them, name it in \`ensembles\`.${without("Without it", caution.verdict)}`;
    case "any-of":
      return `${name(caution.model)} is counted as a model and is right exactly where any of the others is right. If it is the best choice among them, it is no model: name it in \`ensembles\` or leave it out.${without("Without it", caution.verdict)}`;
    case "taken":
      return `${name(caution.glob)} in \`ensembles\` takes ${listed(caution.names, name, 5)} out of the pool.${without("With them as models", caution.verdict)} Name ensembles by their exact names.`;
  }
}
function without(how, verdict) {
  return verdict === null ? "" : ` ${how} the verdict would be ${verdict}.`;
}
function inAscii(text) {
  return text.replace(/[^\x20-\x7e]|^ | (?= |$)/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}

// src/certificate/weight.ts
var FEWEST_QUERIES = 50;
var FEWEST_CLUSTERS = 10;
function isTooFew({ queries }) {
  return queries.complete < FEWEST_QUERIES;
}

// src/report/words.ts
function unanswered({ errors, unscored, absent }) {
  const parts = [
    errors > 0 ? counted(errors, "error", "errors") : "",
    unscored > 0 ? `${integer(unscored)} unscored` : "",
    absent > 0 ? `${integer(absent)} absent` : ""
  ];
  return parts.filter((part) => part !== "").join(", ");
}
function missingText({ gain, queries }) {
  const { missing } = gain;
  if (missing === null) return "";
  return `On ${integer(missing.queries)} of ${counted(queries.total, "query", "queries")} some model gave no answer. Over all queries, with what is missing counted as wrong, the largest gain is ${rangeText(missing.unansweredWrong)}; counted as right, ${rangeText(missing.unansweredRight)}.`;
}
function missingWarning(certificate) {
  const { missing } = certificate.gain;
  const ends = endsThatDiffer(certificate);
  if (missing === null || ends.length === 0) return "";
  const said = ends.map((end) => {
    const { verdict } = missing[end];
    return `counted as ${end === "unansweredWrong" ? "wrong" : "right"} it would be ${verdict} (${rangeText(missing[end])})`;
  });
  return `The verdict depends on answers that are missing: some model gave none on ${integer(missing.queries)} of ${counted(certificate.queries.total, "query", "queries")}. With them ${said.join("; ")}.`;
}
function rangeText({ point, lower, upper }) {
  return `${percent(point, 1)} points, at least ${percent(lower, 1, "down")} and at most ${percent(upper, 1, "up")}`;
}
function tooFewText(certificate) {
  return isTooFew(certificate) ? `Only ${counted(certificate.queries.complete, "query", "queries")}: too few to act on.` : "";
}
function fewClustersText({ clusters, verdict }) {
  if (clusters === null || clusters.clusters >= FEWEST_CLUSTERS) return "";
  const many = counted(clusters.clusters, "cluster", "clusters");
  return verdict === "inconclusive" ? `${many} can decide nothing, however many queries lie in ${clusters.clusters === 1 ? "it" : "them"}: check \`cluster-by\`.` : `Only ${many}: too few to act on. Check \`cluster-by\`.`;
}
function basisText({ queries: { complete, total } }) {
  return complete < total ? `Based on ${integer(complete)} of ${counted(total, "query", "queries")}.` : "";
}
function ensemblesText({ certificate, settings }, name) {
  const { ensembles } = certificate;
  if (ensembles.length === 0) return "";
  const shown = ensembles.slice(0, 20).map((ensemble) => name(ensemble.name));
  const more = ensembles.length > shown.length ? ` and ${integer(ensembles.length - shown.length)} more` : "";
  return `Taken as ensembles, compared with the models and not counted among them (\`ensembles\`: ${settings.ensembles.map(name).join(", ")}): ${shown.join(", ")}${more}.`;
}
function readText({ queries }) {
  return `Queries: ${integer(queries.total)} read, ${integer(queries.complete)} answered by every model of the pool.`;
}
function setAsideText({ what, count }) {
  return `set aside: ${what}${count > 1 ? ` (${integer(count)})` : ""}`;
}
var PREDICTION_HEAD = ["Model of the errors", "Predicts \u03B2 of, %", "Seen / predicted"];
function predictionRows({
  singleFactor,
  singleFactorPearson,
  fullSigma,
  clayton
}) {
  const predictions = [
    ["Single-factor Gaussian", singleFactor],
    ["Single-factor Gaussian, Pearson correlation", singleFactorPearson],
    ["Gaussian with every correlation", fullSigma],
    ["Clayton", clayton]
  ];
  return predictions.flatMap(
    ([label, model]) => model === null ? [] : [
      [
        label,
        model.beta === 0 ? "0" : significant(100 * model.beta, 3),
        model.ratio === null ? "" : significant(model.ratio, 3)
      ]
    ]
  );
}
function withoutThresholdText({ withoutThreshold }, name) {
  if (withoutThreshold.length === 0) return "";
  return `Left out, being always right or always wrong: ${withoutThreshold.map(name).join(", ")}.`;
}
var WHY_THE_CEILING_HOLDS = "A policy that returns the answer of one member is wrong wherever every member is wrong. So no router, vote or cascade is right more often than 1 \u2212 \u03B2, and its gain over the best model is at most the share of queries that this model gets wrong and another gets right.";
function clusterText({ clusters, gain, verdict }) {
  if (clusters === null || gain.independent === null) return "";
  const { unlabelled } = clusters;
  const alone = unlabelled === 0 ? "" : ` ${counted(unlabelled, "query has no label and counts as a cluster", "queries have no label and count as clusters")} of ${unlabelled === 1 ? "its" : "their"} own.`;
  const other = gain.independent.verdict === verdict ? "the same verdict" : `\`${gain.independent.verdict}\`, which would be wrong too often`;
  return `${integer(clusters.clusters)}, the largest of ${counted(clusters.largest, "query", "queries")}: the limits of the gain allow for what the queries of one have in common, where the size of a cluster tells nothing of its rates.${alone} Taken as independent queries: ${rangeText(gain.independent)} (${other}).`;
}
function levelText(confidence) {
  return String(Number(percent(confidence, 3, "down")));
}
function looksText({ confidence }, settings) {
  return `This is one of at most ${integer(settings.looks)}. Each bound holds with ${levelText(confidence)} % confidence, so over all looks a verdict is wrong with probability at most ${points(deltaOf(settings.confidence))} %.`;
}
function onceText({ confidence, looks }) {
  return looks > 1 ? ` That is at the level of each of your ${integer(looks)} looks.` : ` Decide once, at that number: whoever looks again and again until it is decided is wrong more often than ${points(deltaOf(confidence))} % of the time; \`looks\` allows for that.`;
}
function boundsText({ clusters, confidence }) {
  const which = clusters === null ? "they assume independent queries." : "those of the verdict come from bets on whole clusters and hold whatever the queries of a cluster have in common, where its size tells nothing of its rates, and so do those of the ceiling and of the models. Those of this table, of where the best model is wrong, of the router ceiling, of luck and of chance assume independent queries.";
  return `Bounds are exact and one-sided at ${levelText(confidence)} % each; ${which} They do not bind a policy that writes a new answer of its own (a mixture of agents that synthesises).`;
}
var BOUND_HEAD = ["Upper bound on the gain", "Points", ""];
function boundRows({ gain }) {
  const { bounds } = gain;
  const { method } = gain;
  const clustered = method === "clusterLeast" || method === "clusterDeclared" ? [[method, gain.upper, "bets on clusters; all others are for independent queries"]] : [];
  const names = [
    ...clustered,
    ["rescueDeclared", bounds.rescueDeclared, "declared baseline: one exact binomial limit"],
    ["rescueBergerBoos", bounds.rescueBergerBoos, "best model chosen from the data, selection paid for"],
    ["rescueBonferroni", bounds.rescueBonferroni, "valid"],
    ["bonferroniV2", bounds.bonferroniV2, "valid, loosest"],
    ["pluginV1", bounds.pluginV1, "not valid: can never fail a gate; for comparison only"]
  ];
  return names.filter((entry) => entry[1] !== null).map(([name, value, note]) => [`\`${name}\`${name === method ? " (used)" : ""}`, percent(value, 2, "up"), note]);
}
function settingsText(settings) {
  return `Settings: min-gain ${settings.minGain}, confidence ${settings.confidence}, looks ${settings.looks}, pass-threshold ${settings.passThreshold}, min-coverage ${settings.minCoverage}, repeats ${settings.repeats ?? "none"}, count-as-wrong ${settings.countAsWrong.join(", ") || "none"}, fail-on ${settings.failOn.join(", ") || "none"}.`;
}
function referenceText({ singleBest }) {
  return singleBest.declared ? "the declared baseline" : "the single best model";
}
function heldOutText({ folds }) {
  return `What was learned was learned on other queries than those it is scored on: ${integer(folds.count)} folds, ${counted(folds.deals, "deal", "deals")}.`;
}

// src/report/heading-warnings.ts
function headingWarnings(evaluation, name) {
  const { cautions, certificate, diagnostics } = evaluation;
  const clusters = fewClustersText(certificate);
  return [
    tooFewText(certificate),
    clusters,
    diagnostics === null ? "" : guessersText(diagnostics, certificate, name),
    settledText(evaluation),
    missingWarning(certificate),
    // Of very few clusters one line is enough.
    ...cautions.filter(({ kind }) => kind !== "few-clusters" || clusters === "").map((caution) => cautionText(caution, name))
  ].filter((text) => text !== "");
}

// src/report/policies-text.ts
function realisedText({ folds, headroom, realised }, name) {
  if (folds.count === 0) return "Nothing is known to be within reach: no policy could be trained on these results.";
  const trained = realised.filter(({ heldOut, kind }) => heldOut && kind !== "ensemble");
  const best = trained[0];
  const oracle = `Of the ${percent(headroom, 1)} points an oracle could gain,`;
  if (best === void 0)
    return `${oracle} nothing is known to be within reach: no policy could be trained on these results.`;
  const choice = trained.length === 1 ? "" : ` It is the best of ${integer(trained.length)} tried, which flatters it.`;
  return `${oracle} the best policy we could train on these results realises ${percent(best.gain, 1)} (${between(best.interval)}): ${name(best.name)}.${choice}`;
}
function triplesText({ by, triples }) {
  if (triples === null) return "";
  const which = `${triples.sampled ? "a sample of " : ""}${counted(triples.count, "triple", "triples")}`;
  const votes = `Among ${which} of models, ${percent(triples.shareLosing, 1)} % vote worse than their own best member; the vote gains ${percent(triples.meanGain, 1)} points on average.`;
  const counting = by === "answers" ? " Majorities of right answers were counted." : "";
  const rho = triples.slopeOnRho;
  if (rho === null) return votes + counting;
  const slope = `With the same headroom, 0.1 more correlation between the three goes with ${signed2(rho.estimate / 10, 2)} points${slopeRange(rho)}.`;
  return `${votes}${counting} ${slope}`;
}
function slopeRange({ interval }) {
  if (interval === null) return "";
  const [low, high] = interval;
  return ` (${percent(low / 10, 2, "down")} to ${percent(high / 10, 2, "up")})`;
}
function selfMoaText({ model, rhoBetween, rhoWithin, votes }, name) {
  const last = votes.at(-1);
  const result = `A vote of ${last.k} samples of ${name(model)} is right on ${percent(last.selfAccuracy, 1)} %, one sample each of ${last.k} models of similar accuracy on ${percent(last.mixedAccuracy, 1)} %: a difference of ${signed2(last.difference)} points (${between(last.interval)}).`;
  const start = `Single samples start from ${percent(last.selfSingle, 1)} and ${percent(last.mixedSingle, 1)} %.`;
  if (rhoWithin === null || rhoBetween === null) return `${result} ${start}`;
  return `${result} ${start} Errors correlate at ${rhoWithin.toFixed(2)} within the model and at ${rhoBetween.toFixed(2)} between models.`;
}
function picksText(picks, certificate, name) {
  const reference = referenceText(certificate);
  const { accuracyElsewhere, accuracyThere, queries, singleBestElsewhere, toSingleBest } = picks;
  const odd = [
    picks.unknownModel > 0 ? `${counted(picks.unknownModel, "pick", "picks")} of models that are not in the pool` : "",
    picks.notLogged > 0 ? `${counted(picks.notLogged, "query", "queries")} without a logged pick` : ""
  ].filter((text) => text !== "");
  const leftOut = odd.length === 0 ? "" : ` Left out: ${odd.join(", ")}.`;
  if (toSingleBest === null) return `${name(picks.name)} picked no model of the pool.${leftOut}`;
  const sent = `${name(picks.name)} sent ${percent(toSingleBest, 1)} % of ${counted(queries, "query", "queries")} to ${reference}`;
  const there = accuracyThere === null ? "" : ` and was right on ${percent(accuracyThere, 1)} % of them`;
  const elsewhere = accuracyElsewhere === null ? "" : ` Elsewhere it was right on ${percent(accuracyElsewhere, 1)} %, where ${reference} is on ${percent(singleBestElsewhere, 1)} %.`;
  return `${sent}${there}.${elsewhere}${leftOut}`;
}
var POLICY_COLUMNS = [
  "Policy",
  "Right, %",
  "Gain, points",
  "Between",
  "Share of headroom, %",
  "Won / lost",
  "Dollars an answer",
  "Seconds"
];
function policyTable({ realised }, name) {
  const rows = realised.map((policy) => [
    `${name(policy.name)}${policy.heldOut || policy.kind === "ensemble" ? "" : " (not held out)"}`,
    percent(policy.accuracy, 2),
    signed2(policy.gain),
    between(policy.interval),
    policy.shareOfHeadroom === null ? UNKNOWN : percent(policy.shareOfHeadroom, 0),
    `${integer(policy.won)} / ${integer(policy.lost)}`,
    policy.cost === null ? UNKNOWN : significant(policy.cost, 2),
    policy.latency === null ? UNKNOWN : significant(policy.latency, 2)
  ]);
  const known = POLICY_COLUMNS.map((_, i) => rows.some((row) => row[i] !== UNKNOWN));
  const pick = (cells) => cells.filter((_, i) => known[i]);
  return { columns: pick(POLICY_COLUMNS), rows: rows.map(pick) };
}
var UNKNOWN = "\u2013";
var CELLS = 32;
var WIDEST_NAME = 40;
var MOST_BARS = 15;
function policyPicture({ realised }, { gain, minGain, singleBest }, name, widest = WIDEST_NAME) {
  const shown = realised.slice(0, MOST_BARS);
  const ceiling = { point: gain.point, interval: [gain.lower, gain.upper] };
  const bars = [...shown.map((policy) => ({ point: policy.gain, interval: policy.interval })), ceiling];
  const low = Math.min(0, ...bars.map(({ interval }) => interval[0]));
  const high = Math.max(minGain, ...bars.map(({ interval }) => interval[1]));
  const at = (x) => high > low ? Math.round((x - low) / (high - low) * (CELLS - 1)) : 0;
  const bar = (point, [from, to]) => Array.from({ length: CELLS }, (_, i) => {
    if (i === at(point)) return "\u25CF";
    if (i >= at(from) && i <= at(to)) return "\u2500";
    if (i === at(0)) return "\u2502";
    return i === at(minGain) ? "\u250A" : " ";
  }).join("");
  const lines2 = [
    [name(cut(singleBest.name, widest)), bar(0, [0, 0]), "0"],
    ...shown.map((policy) => [
      name(cut(policy.name, widest)),
      bar(policy.gain, policy.interval),
      `${signed2(policy.gain)} (${between(policy.interval)})`
    ]),
    ["ceiling", bar(gain.point, ceiling.interval), `${signed2(gain.point)} (${between(ceiling.interval)})`]
  ];
  const width = Math.max(...lines2.map(([label]) => Array.from(label).length));
  const text = lines2.map(
    ([label, picture, figures2]) => `${label}${" ".repeat(width - Array.from(label).length)} ${picture} ${figures2}`
  );
  const more = realised.length - shown.length;
  if (more > 0) text.splice(-1, 0, `\u2026 and ${counted(more, "policy", "policies")} that gain less`);
  return text.join("\n");
}
function pictureNote(certificate) {
  return `Gain over ${referenceText(certificate)}, in points: \u2502 is 0, \u250A the ${points(certificate.minGain)} asked for.`;
}
function cut(text, most) {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}\u2026`;
}
function signed2(x, digits = 1) {
  const text = percent(x, digits);
  return x > 0 && Number(text) !== 0 ? `+${text}` : text;
}
function between([low, high]) {
  return `${percent(low, 1, "down")} to ${percent(high, 1, "up")}`;
}

// src/report/story.ts
function tell(evaluation, name) {
  const { certificate, decision } = evaluation;
  const { verdict, gain, minGain } = certificate;
  const facts = {
    models: integer(certificate.models.length),
    queries: integer(certificate.queries.complete),
    best: name(certificate.singleBest.name),
    upper: bound(gain.upper, "up", minGain),
    lower: bound(gain.lower, "down", minGain),
    asked: points(minGain),
    confidence: `${levelText(certificate.confidence)} % confidence`
  };
  const texts = disagrees(evaluation) ? disagreement(facts, evaluation) : { "no-gain": noGain, "gain-possible": gainPossible, inconclusive }[verdict](facts, evaluation, name);
  const [failure] = decision.failures;
  const lead = failure === void 0 || decision.failures.includes(verdict) ? {} : {
    headline: failureHeadline(failure, evaluation, name),
    sentence: `${texts.headline}. ${texts.sentence}`,
    next: `${failureMend(failure, facts, evaluation)} ${texts.next}`
  };
  return {
    passed: decision.passed,
    decided: verdict !== "inconclusive" && !isTooFew(certificate),
    ...texts,
    ...lead,
    warnings: headingWarnings(evaluation, name),
    basis: basisText(certificate),
    figures: figures(evaluation, facts, name),
    failures: decision.failures.map((each) => failureText(each, facts, evaluation, name)),
    gate: decision.failures.map(
      (each) => each === verdict ? `The gate fails on ${each}.` : `The gate fails on ${failureText(each, facts, evaluation, name)}`
    )
  };
}
function noGain(facts, evaluation) {
  return {
    headline: `No ensemble of these ${facts.models} models would be worth it`,
    sentence: `Whatever router, vote or cascade you build from them, it cannot be right more than ${facts.upper} points more often than ${facts.best} alone (${facts.confidence}). You asked for at least ${facts.asked}.`,
    next: `Use ${facts.best} alone.${lookFirst(evaluation)} What would change the verdict is a model that is right where all of these are wrong.`
  };
}
function gainPossible(facts, evaluation, name) {
  const { certificate, policies } = evaluation;
  const reached = policies === null ? "" : ` ${realisedText(policies, name)}`;
  const yours = certificate.ensembles.length > 0 ? "" : " Put the results of yours beside these and name them as `ensembles` to see how much of it they reach.";
  return {
    headline: `An ensemble of these ${facts.models} models could be worth it`,
    sentence: `Choosing perfectly among their answers would be right at least ${facts.lower} points more often than ${facts.best} alone (${facts.confidence}). You asked for at least ${facts.asked}.`,
    next: `This is what a perfect choice would gain, not what a real router or vote will.${reached}${yours}${lookFirst(evaluation)}`
  };
}
function inconclusive(facts, evaluation) {
  const { clusters, queries } = evaluation.certificate;
  const { neededToDecide, complete } = queries;
  const more = clusters !== null ? "Evaluate more clusters: more queries of the same ones tell little. How many would decide cannot be said." : neededToDecide === null ? "The gain seen is so close to the gain asked for that no practical number of queries would decide: choose another `min-gain`, or accept that it is a tie." : `At the rates seen, about ${integer(neededToDecide)} queries decide with a probability of 80 % (${integer(neededToDecide - complete)} more).${onceText(evaluation.settings)}`;
  const gate = evaluation.decision.passed ? " The gate passes undecided: name `inconclusive` in `fail-on` if it should not." : "";
  return {
    headline: `${facts.queries} queries cannot tell whether an ensemble of these ${facts.models} models would be worth it`,
    sentence: `The largest gain any router, vote or cascade could bring over ${facts.best} alone is at most ${facts.upper} points and at least ${facts.lower} (each at ${facts.confidence}). You asked for ${facts.asked}, which lies between.`,
    next: `${more}${gate}${lookFirst(evaluation)}`
  };
}
function disagrees({ adjudicated }) {
  return adjudicated !== null && adjudicated.asGraded.verdict !== adjudicated.asSettled.verdict;
}
function disagreement(facts, { adjudicated, certificate }) {
  const { asGraded, asSettled } = adjudicated;
  const said = ({ gain, queries, verdict }) => `${verdict} on ${counted(queries, "query", "queries")} (at least ${bound(gain.lower, "down", certificate.minGain)} and at most ${bound(gain.upper, "up", certificate.minGain)} points)`;
  return {
    headline: `The grades as given and as settled do not agree whether an ensemble of these ${facts.models} models would be worth it`,
    sentence: `As graded the verdict is ${said(asGraded)}; as settled by \`adjudications\` it is ${said(asSettled)}. You asked for ${facts.asked}. A verdict has to hold by both, so this is inconclusive.`,
    next: "Correct the references and the grader where the evaluation is made, and evaluate again: then there is one set of grades."
  };
}
function lookFirst({ adjudicated, audit, certificate }) {
  const { count } = certificate.allWrong;
  if (count === 0 || adjudicated?.unsettled === 0) return "";
  const them = count === 1 ? "the one query" : `the ${integer(count)} queries`;
  const found = audit !== null && SUSPICIONS.some((name) => audit.counts[name] > 0);
  const why = found ? auditSentence(audit, certificate) : "wrong references and grader faults look just like this.";
  return ` Look first at ${them} that every model got wrong: ${why}`;
}
function figures(evaluation, facts, name) {
  const { certificate } = evaluation;
  const { allWrong, ceiling, gain, singleBest, queries } = certificate;
  const rows = [];
  const tied = singleBest.ties.length > 0 ? `, tied with ${singleBest.ties.map(name).slice(0, 5).join(", ")}${singleBest.ties.length > 5 ? ", \u2026" : ""}` : "";
  rows.push([
    singleBest.declared ? "Declared baseline" : "Best single model",
    `${facts.best}: ${percent(singleBest.accuracy, 2)} % right${tied}`
  ]);
  rows.push([
    "Every model wrong (\u03B2)",
    `${integer(allWrong.count)} of ${counted(queries.complete, "query", "queries")}: ${percent(allWrong.rate, 2)} %`
  ]);
  rows.push(["Ceiling (1 \u2212 \u03B2)", `${percent(ceiling.point, 2)} %, at most ${percent(ceiling.upper, 2, "up")} %`]);
  rows.push(["Largest gain", `${percent(gain.point, 1)} points seen; at least ${facts.lower}, at most ${facts.upper}`]);
  rows.push(["Gain asked for", `${facts.asked} points`]);
  if (evaluation.settings.looks > 1) rows.push(["Looks", looksText(certificate, evaluation.settings)]);
  if (gain.overBestSeen) {
    const { name: best, point, lower, upper } = gain.overBestSeen;
    rows.push([
      "Over the best model seen",
      `${name(best)}: ${percent(point, 1)} points; at least ${percent(lower, 1, "down")}, at most ${percent(upper, 1, "up")}. The rest of the gain over the baseline is switching to it.`
    ]);
  }
  if (certificate.clusters !== null) rows.push(["Clusters", clusterText(certificate)]);
  const { diagnostics } = evaluation;
  if (diagnostics?.regime) rows.push(["Where the best is wrong", regimeText(diagnostics.regime, evaluation, name)]);
  for (const ensemble of certificate.ensembles)
    rows.push([`Ensemble ${name(ensemble.name)}`, ensembleText(ensemble, certificate, name)]);
  return rows;
}
function ensembleText(ensemble, certificate, name) {
  const { accuracy, beyondCeiling, beyondCeilingQueries, difference, interval, queries } = ensemble;
  const unanswered2 = queries - ensemble.answered;
  const between2 = interval === null ? "" : ` (${percent(interval[0], 1, "down")} to ${percent(interval[1], 1, "up")})`;
  const counts2 = unanswered2 === 0 ? "" : ` (${integer(unanswered2)} without an answer count as wrong)`;
  const tooFew = ensemble.reason === null ? "" : `; it answered ${percent(ensemble.coverage, 1)} %, less than \`min-coverage\`, and so is not shown better`;
  const main = `${percent(accuracy, 2)} % right on ${integer(queries)}${counts2}: ${signed3(difference)} points${between2} against ${bestMemberText(certificate, name)}; ${evidenceText(ensemble, certificate)}${tooFew}`;
  if (beyondCeiling === 0) return main;
  const ids = beyondCeilingQueries.slice(0, 3).map(name).join(", ") + (beyondCeiling > 3 ? ", \u2026" : "");
  const beyond = `; right on ${counted(beyondCeiling, "query", "queries")} that every member got wrong (${ids})`;
  return ensemble.aboveCeiling ? `${main}${beyond}. That puts it above the ceiling: it writes answers of its own, or it has seen the references` : main + beyond;
}
function bestMemberText({ models, singleBest }, name) {
  if (!singleBest.declared) return "the best member";
  const best = models[0];
  return best.accuracy > singleBest.accuracy ? `the best member (${name(best.name)}, not the declared baseline)` : "the best member, whichever it truly is";
}
function evidenceText({ lower, pBeatsEveryMember }, { confidence }) {
  if (pBeatsEveryMember !== null)
    return `exact test, p ${pBeatsEveryMember < 1e-4 ? "" : "= "}${pValue(pBeatsEveryMember)}`;
  return `lower limit of its gain over every member ${percent(lower, 1, "down")} points (${levelText(confidence)} %, by bets on clusters; above 0 it is shown to beat them all)`;
}
function signed3(x) {
  return `${x > 0 ? "+" : ""}${percent(x, 1)}`;
}
function failureText(failure, facts, evaluation, name) {
  switch (failure) {
    case "no-gain":
      if (disagrees(evaluation))
        return "no-gain: by one of the two, the grades as given and the grades as settled, no ensemble would be worth it.";
      return `no-gain: an ensemble of these ${facts.models} models can gain at most ${facts.upper} points over ${facts.best} (${facts.confidence}), and ${facts.asked} were asked for.`;
    case "inconclusive":
      return `inconclusive: ${facts.queries} queries cannot tell whether the largest possible gain over ${facts.best} (between ${facts.lower} and ${facts.upper} points) reaches the ${facts.asked} asked for.`;
    case "incomplete":
      return `incomplete: ${incompleteText(evaluation, name)}`;
    case "no-realised-gain": {
      const realised = evaluation.policies?.realised ?? [];
      if (realised.length === 0)
        return `no-realised-gain: no vote, router, cascade or ensemble could be measured on these results, so none is shown to gain anything.`;
      const most = realised.reduce((a, b) => a.upper >= b.upper ? a : b);
      return `no-realised-gain: of ${counted(realised.length, "policy", "policies")} measured on these results none gains the ${facts.asked} points asked for; at most ${percent(most.upper, 1, "up")} does ${name(most.name)} (each limit at ${facts.confidence}, so no correction for their number is needed).`;
    }
    case "regression": {
      const { certificate, regression } = evaluation;
      if (regression === null) return "regression: there was nothing to compare with.";
      const text = regression.outcome === "regressed" ? regressedText : regressionText;
      return `regression: ${text(regression, certificate.confidence, name)}`;
    }
    case "ensemble-not-better":
      return `ensemble-not-better: ${weakEnsembles(evaluation, name)} not shown to be right more often than every member (${facts.confidence}).${tooFewAnswers(evaluation, name)}`;
  }
}
function failureHeadline(failure, evaluation, name) {
  switch (failure) {
    case "ensemble-not-better":
      return `${weakEnsembles(evaluation, name)} not shown to beat every model`;
    case "no-gain":
    case "inconclusive":
      return "The grades as given and as settled do not agree";
    case "incomplete":
      return "The verdict does not stand on complete results";
    case "regression":
      return evaluation.regression?.outcome === "incomparable" ? "Not comparable with the earlier certificate" : "Something got worse since the earlier certificate";
    default:
      return "Nothing that was measured here gains what was asked for";
  }
}
function failureMend(failure, { best }, { regression }) {
  switch (failure) {
    case "ensemble-not-better":
      return `Use ${best} alone, or improve the ensemble, or evaluate more queries if the difference is worth having.`;
    case "no-gain":
    case "inconclusive":
      return `Use ${best} alone until they do.`;
    case "incomplete":
      return "Evaluate what is missing again, or say in `count-as-wrong` what a missing answer is, and in `models` which models are meant.";
    case "regression":
      return regression?.outcome === "incomparable" ? "Evaluate the same queries with the same settings, or, if the change is meant, make the earlier certificate anew." : "Undo what made it worse, or, if the change is meant, make the earlier certificate anew.";
    default:
      return `Use ${best} alone, or put the results of a better ensemble beside these and name it in \`ensembles\`.`;
  }
}
function incompleteText({ cautions, certificate, excluded }, name) {
  const left = excluded.slice(0, 5).map((model) => `${name(model.name)} (${percent(model.coverage, 1)} % answered)`);
  const out = left.length === 0 ? "" : `left out of the pool: ${left.join(", ")}${excluded.length > left.length ? ", \u2026" : ""}.`;
  const few = cautions.find((caution) => caution.kind === "of-few");
  const unshared = few ? `${counted(few.queries, "query is", "queries are")} in the results of at most half of the models.` : "";
  return [out, unshared, missingWarning(certificate)].filter((text) => text !== "").join(" ");
}
function tooFewAnswers({ certificate, settings }, name) {
  const few = certificate.ensembles.filter(({ reason }) => reason === "coverage");
  if (few.length === 0) return "";
  const names = few.map((each) => `${name(each.name)} (${percent(each.coverage, 1)} %)`);
  return ` Answered less than \`min-coverage\` (${percent(settings.minCoverage, 0)} %) of the queries: ${names.join(", ")}.`;
}
function weakEnsembles({ certificate }, name) {
  return notShownBetter(certificate).map((ensemble) => name(ensemble.name)).join(", ");
}

// src/report/self-check-text.ts
function steadinessText({ replicates, verdicts, verdictFlips, gate }) {
  const shares = Object.entries(verdicts).filter(([, share2]) => share2 > 0).map(([verdict, share2]) => `${verdict} ${percent(share2, 1)} %`);
  const all = `With its own queries drawn again ${integer(replicates)} times, this evaluation gets another verdict ${percent(verdictFlips, 1)} % of the time (${shares.join(", ")}).`;
  const judged = gate.judged.length === 0 ? "" : ` The gate (${gate.judged.join(", ")}) decides otherwise ${percent(gate.flips, 1)} %.`;
  const not = gate.notJudged.length === 0 ? "" : ` Not judged anew: ${gate.notJudged.join(", ")}.`;
  return all + judged + not;
}
function smallestGainText({ smallestGain }, { queries, models }) {
  return `${counted(queries.complete, "query", "queries")} and ${counted(models.length, "model", "models")} can at best rule out gains above ${percent(smallestGain.possible, 2, "up")} points; these results rule out gains above ${percent(smallestGain.seen, 2, "up")}.`;
}
function canFailText(check, certificate, failOn2, name) {
  if (failOn2.length === 0) return "This gate cannot fail: `fail-on` is none.";
  const others = failOn2.filter((each) => each !== "no-gain" && (each !== "inconclusive" || certificate.minGain > 0));
  if (!failOn2.includes("no-gain")) {
    if (others.length === 0) return "This gate cannot fail: at a min-gain of 0 no verdict is inconclusive.";
    return `This gate can fail: on ${others.join(", ")}.`;
  }
  const also = others.length === 0 ? "" : ` It can also fail on ${others.join(", ")}.`;
  return noGainText(check, certificate, name) + also;
}
function noGainText({ noGain: noGain2, smallestGain }, certificate, name) {
  const { minGain, queries, singleBest } = certificate;
  const best = name(singleBest.name);
  const { rescues, mostRescues, queriesNeeded, canHappen } = noGain2;
  if (!canHappen) {
    const least = queriesNeeded === null ? "No number of queries would do." : `It takes at least ${counted(queriesNeeded, "query", "queries")}.`;
    return `This gate cannot fail on no-gain: even if no query were left that ${best} gets wrong and another model right, ${counted(queries.complete, "query", "queries")} could not rule out a gain of ${bound(smallestGain.possible, "down", minGain)} points, and ${points(minGain)} were asked for. ${least}`;
  }
  if (mostRescues === null) {
    return `This gate can fail on no-gain, though not with the other models as good as they are: ${queries.complete === 1 ? "one query does" : `${integer(queries.complete)} queries do`} not tell which of them is best.`;
  }
  return `This gate can fail on no-gain: it does where at most ${counted(mostRescues, "query is", "queries are")} left that ${best} gets wrong and another model right (now ${integer(rescues)}).`;
}

// src/report/judges-text.ts
function judgesText(agreement, name) {
  return [agreementText2(agreement), betasText(agreement, name), majorityText(agreement), gapsText(agreement, name)].filter((part) => part !== "").join(" ");
}
function agreementText2({ cohen, fleiss, judges }) {
  const who = `${integer(judges.length)} judges`;
  const { min, median, max } = cohen;
  if (min === null || median === null || max === null) {
    return cohen.pairs.some(({ answers }) => answers > 0) ? `${who} graded; how far they agree beyond chance is not defined, because each pair gave one and the same verdict throughout.` : `${who} graded, and no two of them the same answers: how far they agree is not known.`;
  }
  const overall = judges.length > 2 && fleiss.kappa !== null ? `; Fleiss ${kappa(fleiss.kappa)} on the ${counted(fleiss.answers, "answer", "answers")} that all of them graded` : "";
  const range = kappa(min) === kappa(max) ? kappa(min) : `${kappa(min)} to ${kappa(max)}`;
  return `${who} agree ${howWell(fleiss.kappa ?? median)} (Cohen\u2019s kappa, agreement beyond chance, ${range}${overall}).`;
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
function betasText({ judges }, name) {
  const rated = judges.filter(({ rate }) => rate !== null).sort((a, b) => b.rate - a.rate);
  const [strictest, lenient] = [rated[0], rated.at(-1)];
  if (strictest === void 0 || lenient === void 0) return "";
  if (rated.length === 1) return `Under ${name(strictest.name)} every model is wrong on ${share(strictest)}.`;
  if (strictest.rate === lenient.rate && strictest.queries === lenient.queries)
    return `Under each of them every model is wrong on ${share(strictest)}.`;
  return `Under the strictest (${name(strictest.name)}) every model is wrong on ${share(strictest)}, under the most lenient (${name(lenient.name)}) on ${share(lenient)}.`;
}
function majorityText({ majority }) {
  if (majority.rate === null) return "";
  const ties = majority.ties === 0 ? "" : ` (${counted(majority.ties, "answer", "answers")} on which they are divided evenly ${majority.ties === 1 ? "counts" : "count"} as wrong)`;
  return `By the majority of their verdicts every model is wrong on ${share(majority)}${ties}.`;
}
function gapsText({ judges, judgesLeftOut }, name) {
  const partly = judges.filter(({ rate }) => rate === null);
  const counts2 = judges.filter(({ rate }) => rate !== null).map(({ queries }) => queries);
  const parts = [];
  if (partly.length > 0) {
    const who = partly.length <= 3 ? listed3(partly, name) : counted(partly.length, "judge", "judges");
    parts.push(`No query has a verdict on every model, and so there is no such share, under ${who}.`);
  }
  if (new Set(counts2).size > 1)
    parts.push("They did not grade the same queries, so the queries may be part of the difference.");
  if (judgesLeftOut > 0)
    parts.push(
      `${counted(judgesLeftOut, "judge", "judges")} with fewer verdicts ${judgesLeftOut === 1 ? "is" : "are"} left out of this.`
    );
  return parts.join(" ");
}
function listed3(judges, name) {
  return judges.map((judge) => name(judge.name)).join(" and ");
}
function share({ rate, allWrong, queries }) {
  return `${percent(rate)} % of the queries (${integer(allWrong)} of ${integer(queries)})`;
}
var MOST_TOLD = 5;
function formatsText({ pairs, pairsLeftOut }, name) {
  if (pairs.length === 0) return "No question is asked in two formats, so there is nothing to compare by format.";
  const told = pairs.slice(0, MOST_TOLD).map((pair) => pairText(pair, name));
  const more = pairs.length - told.length + pairsLeftOut;
  if (more > 0)
    told.push(`${counted(more, "more pair", "more pairs")} of formats ${more === 1 ? "shares" : "share"} questions.`);
  return told.join(" ");
}
function pairText(pair, name) {
  const { formats, questions, allWrong, leftOut, models, p } = pair;
  const [first, second] = formats.map(name);
  const left = leftOutText(leftOut);
  if (allWrong === null) return `Of the questions asked both as ${first} and as ${second} none can be compared${left}.`;
  return [
    `The same ${counted(questions, "question", "questions")}${left}: every model wrong on ${inFormat(allWrong[0])} as ${first}, ${inFormat(allWrong[1])} as ${second} (exact paired p ${pValue(p)}).`,
    modelsText(models, name)
  ].join(" ");
}
function inFormat({ rate, count }) {
  return `${percent(rate)} % (${integer(count)})`;
}
function modelsText(models, name) {
  const all = counted(models.length, "model", "models");
  const differing = models.filter(({ differs }) => differs);
  if (differing.length === 0) return `For none of the ${all} does the accuracy differ beyond chance.`;
  const shown = differing.slice(0, 3).map(({ name: model, accuracy }) => `${name(model)} ${percent(accuracy[0])} against ${percent(accuracy[1])} %`);
  return `For ${integer(differing.length)} of ${all} the accuracy differs beyond chance (${shown.join(", ")}${differing.length > 3 ? ", \u2026" : ""}).`;
}
function leftOutText({ incomplete, askedAgain }) {
  const parts = [
    incomplete > 0 ? `${integer(incomplete)} not answered by every model in both` : "",
    askedAgain > 0 ? `${integer(askedAgain)} asked more than once in one format` : ""
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (left out: ${parts.join(", ")})`;
}

// src/report/cost-text.ts
function cheapestText({ cheapestWithinPoint: { name, accuracy, cost, best, saved } }, as) {
  const option = `${as(name)} is right on ${percent(accuracy, 2)} % for ${dollars(cost)} dollars an answer`;
  if (name === best) return `${option}: nothing cheaper comes within a point of it.`;
  const saving = saved === null ? "" : `, and saves ${percent(saved, 0, "down")} % of its cost`;
  return `${option}: within a point of the most accurate, ${as(best)}${saving}.`;
}
var COST_COLUMNS = [
  "Option",
  "Kind",
  "Right, %",
  "An answer",
  "A right answer",
  "Seconds",
  "Frontier"
];
function costRows({ options }, name) {
  return options.map((option) => [
    name(option.name),
    option.kind === "self-moa" ? "vote of samples" : option.kind,
    percent(option.accuracy, 2),
    dollars(option.cost),
    option.costPerCorrect === null ? "" : dollars(option.costPerCorrect),
    option.latency === null ? "" : significant(option.latency, 2),
    option.onFrontier ? "yes" : ""
  ]);
}
function dollars(x) {
  return x === 0 ? "0" : x >= 1 ? x.toFixed(2) : x.toFixed(Math.min(12, 1 - Math.floor(Math.log10(x))));
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
function parseLimits(text) {
  const limits = { ...DEFAULT_LIMITS };
  for (const item of text.split(/[,\s]+/).filter((part) => part !== "")) {
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

// src/settings/settings.ts
var COMMENT_MODES = ["always", "on-change", "on-failure", "off"];
var ANNOTATION_MODES = ["true", "log", "false"];
var NOT_FLAGS = /* @__PURE__ */ new Set([
  "results",
  "artifact",
  "run-id",
  "repository",
  "comment",
  "comment-key",
  "annotations",
  "tracking-issue",
  "confirm",
  "mermaid",
  "report-dir",
  "github-token"
]);
function parseSettings(get) {
  const settings = {
    results: lines(get("results")),
    artifacts: artifacts(get),
    format: get("format").trim(),
    models: lines(get("models")),
    ensembles: lines(get("ensembles")),
    baselineModel: optional(get("baseline-model")),
    minGain: number(get, "min-gain", "at least 0 and below 1", "0.02 for two points", (x) => x >= 0 && x < 1),
    confidence: number(get, "confidence", "above 0 and below 1", "0.95 for 95 %", (x) => x > 0 && x < 1),
    looks: number(
      get,
      "looks",
      "a whole number from 1 to 1000",
      "3",
      (x) => Number.isInteger(x) && x >= 1 && x <= 1e3
    ),
    passThreshold: number(get, "pass-threshold", "above 0", "0.5", (x) => x > 0),
    metric: optional(get("metric")),
    columns: lines(get("columns")),
    judge: optional(get("judge")),
    filter: optional(get("filter")),
    repeats: get("repeats").trim() === "" ? void 0 : oneOf(get, "repeats", REPEATS),
    minCoverage: number(get, "min-coverage", "at least 0 and at most 1", "0.95 for 95 %", (x) => x >= 0 && x <= 1),
    countAsWrong: severalOf(get, "count-as-wrong", COUNTABLE_AS_WRONG),
    limits: parseLimits(get("limits")),
    groupBy: optional(get("group-by")),
    clusterBy: optional(get("cluster-by")),
    pairBy: optional(get("pair-by")),
    options: get("options").trim() === "" ? void 0 : number(get, "options", "a whole number from 2 on", "4", (x) => Number.isInteger(x) && x >= 2),
    families: lines(get("families")).map(family),
    adjudications: optional(get("adjudications")),
    showText: yesOrNo(get, "show-text"),
    prices: lines(get("prices")),
    compareWith: optional(get("compare-with")),
    selfCheck: yesOrNo(get, "self-check"),
    diagnostics: yesOrNo(get, "diagnostics"),
    seed: seed(get("seed").trim()),
    failOn: failOn(get)
  };
  if (settings.results.length + settings.artifacts.patterns.length === 0) {
    throw new UserError("`results` names no file.", "Give the path, folder or glob of the results of your evaluation.");
  }
  if (settings.failOn.includes("ensemble-not-better") && settings.ensembles.length === 0) {
    throw new UserError(
      "`fail-on`: `ensemble-not-better` needs an ensemble to test.",
      "Name its rows of the results with `ensembles`."
    );
  }
  if (settings.failOn.includes("no-realised-gain") && !settings.diagnostics) {
    throw new UserError(
      "`fail-on`: `no-realised-gain` is judged by policies that `diagnostics` measures.",
      "Set `diagnostics` to true."
    );
  }
  const grouping = ["group-by", "pair-by"].filter((name) => get(name).trim() !== "");
  if (grouping.length > 0 && !settings.diagnostics) {
    throw new UserError(
      `\`${grouping[0]}\` asks for what \`diagnostics\` works out, and that is false.`,
      `Set \`diagnostics\` to true, or leave out \`${grouping.join("`, `")}\`.`
    );
  }
  if (settings.failOn.includes("regression") && settings.compareWith === void 0) {
    throw new UserError(
      "`fail-on`: `regression` needs an earlier certificate to compare with.",
      "Name it with `compare-with`."
    );
  }
  if (settings.selfCheck && settings.clusterBy !== void 0) {
    throw new UserError(
      "`self-check` draws single queries again, and with `cluster-by` these are not independent.",
      "Leave out one of the two."
    );
  }
  parsePrices(settings.prices);
  parseColumns(settings.columns);
  if (settings.pairBy !== void 0 && settings.groupBy === void 0) {
    throw new UserError("`pair-by` compares groups, and there are none.", "Name the groups with `group-by`.");
  }
  return settings;
}
function parseActionSettings(get) {
  const reportDir = get("report-dir").trim();
  if (reportDir === "") throw new UserError("`report-dir` is empty.", "Name a folder for the report.");
  const commentKey = get("comment-key").trim();
  if (commentKey === "" || commentKey.length > 100) {
    throw new UserError(
      `\`comment-key\` must have 1 to 100 characters, not ${quote(commentKey)}.`,
      "Give a short name."
    );
  }
  return {
    comment: oneOf(get, "comment", COMMENT_MODES),
    commentKey,
    annotations: oneOf(get, "annotations", ANNOTATION_MODES),
    trackingIssue: yesOrNo(get, "tracking-issue"),
    confirm: number(
      get,
      "confirm",
      "a whole number from 1 to 20",
      "2",
      (x) => Number.isInteger(x) && x >= 1 && x <= 20
    ),
    mermaid: yesOrNo(get, "mermaid"),
    reportDir,
    token: get("github-token").trim()
  };
}
function artifacts(get) {
  const request = {
    patterns: lines(get("artifact")),
    runId: get("run-id").trim(),
    repository: get("repository").trim()
  };
  if (request.patterns.length === 0 && (request.runId !== "" || request.repository !== "")) {
    throw new UserError(
      "`run-id` and `repository` say where artifacts are, and `artifact` names none.",
      "Name the artifacts with `artifact`."
    );
  }
  return request;
}
function family(line) {
  const [, glob, name] = /^([^=]*[^=\s])\s*=\s*(\S.*)$/.exec(line) ?? [];
  if (glob !== void 0 && name !== void 0) return { glob, name };
  throw new UserError(
    `\`families\`: ${quote(line)} is not of the form \`glob = family\`.`,
    "Write for example `gpt-* = openai`."
  );
}
function yesOrNo(get, name) {
  const text = get(name).trim();
  if (text === "true" || text === "false") return text === "true";
  throw new UserError(`\`${name}\` must be true or false, not ${quote(text)}.`, "Write one of the two.");
}
function seed(text) {
  if (/^[0-9]{1,10}$/.test(text) && Number(text) < 2 ** 32) return Number(text);
  throw new UserError(`\`seed\` must be a whole number below 4294967296, not ${quote(text)}.`, "Any will do.");
}
function lines(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function optional(text) {
  return text.trim() === "" ? void 0 : text.trim();
}
function number(get, name, rule, example, isValid) {
  const text = get(name).trim();
  const value = /^[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value) && isValid(value)) return value;
  throw new UserError(
    `\`${name}\` must be ${rule.startsWith("a ") ? rule : `a number ${rule}`}, not ${quote(text)}.`,
    `Write a plain decimal number, such as ${example}.`
  );
}
function oneOf(get, name, known) {
  const text = get(name).trim();
  const found = known.find((value) => value === text);
  if (found !== void 0) return found;
  throw new UserError(`\`${name}\` must be one of ${known.join(", ")}, not ${quote(text)}.`, "Choose one of them.");
}
function severalOf(get, name, known) {
  const words = get(name).split(/[,\s]+/).filter((word) => word !== "");
  const wrong = words.find((word) => !known.includes(word));
  if (wrong !== void 0) {
    throw new UserError(
      `\`${name}\`: ${quote(wrong)} is not one of ${known.join(", ")}.`,
      "Give a comma list of them."
    );
  }
  return known.filter((value) => words.includes(value));
}
function failOn(get) {
  if (get("fail-on").trim() === "none") return [];
  const conditions = severalOf(get, "fail-on", [...FAIL_ON, "none"]);
  if (conditions.length === 0) throw new UserError("`fail-on` is empty.", "Write `none` if the gate is never to fail.");
  if (conditions.includes("none"))
    throw new UserError("`fail-on` has `none` beside other conditions.", "Write `none` alone, or leave it out.");
  return conditions.filter((condition) => condition !== "none");
}

export {
  VERSION,
  INPUTS,
  decide,
  NOT_FLAGS,
  parseSettings,
  parseActionSettings,
  visible,
  code,
  codeBlock,
  sentence,
  htmlAttribute,
  html,
  csvCell,
  terminal,
  terminalSentence,
  auditItemText,
  labelErrorItemText,
  classLabel,
  auditSentence,
  AUDIT_HEAD,
  auditRows,
  auditLines,
  lookedAtText,
  labelErrorText,
  adjudicatedText,
  regressionText,
  changeTexts,
  changeText,
  scopeTexts,
  steadinessText,
  smallestGainText,
  canFailText,
  correlationText,
  thinnedText,
  fewModelsText,
  routerText,
  allDrawsText,
  luckText,
  chanceText,
  forestBar,
  sliceNote,
  unanswered,
  missingText,
  ensemblesText,
  readText,
  setAsideText,
  PREDICTION_HEAD,
  predictionRows,
  withoutThresholdText,
  WHY_THE_CEILING_HOLDS,
  boundsText,
  BOUND_HEAD,
  boundRows,
  settingsText,
  referenceText,
  heldOutText,
  judgesText,
  formatsText,
  cheapestText,
  COST_COLUMNS,
  costRows,
  realisedText,
  triplesText,
  selfMoaText,
  picksText,
  policyTable,
  policyPicture,
  pictureNote,
  cautionText,
  tell
};
