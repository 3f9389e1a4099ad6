import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  repeatedDraws
} from "./chunk-OGNGI7F3.js";
import {
  CHANGE_COLUMNS,
  FAIL_ON,
  INPUTS,
  OF_ACTION,
  SHARED,
  auditItemText,
  auditSentence,
  bounds,
  boundsText,
  cautionText,
  classTable,
  decide,
  failureTexts,
  fieldOf,
  labelErrorItemText,
  list,
  listed as listed2,
  paragraph,
  plainText,
  readTexts,
  rendered,
  sectionsOf,
  settingsText,
  shortened,
  summaryOf,
  valueOf
} from "./chunk-QL2IV4VL.js";
import {
  VERSION,
  code,
  codeBlock,
  csvCell,
  openMetricsLabel,
  sentence,
  terminal,
  terminalSentence,
  xml
} from "./chunk-EQG3SICH.js";
import {
  MAX_TEXT,
  NONE,
  certify,
  clusterCounts,
  estimateClusteredGain,
  holdingBoth,
  modelSamples
} from "./chunk-BXDJJZ7N.js";
import {
  OutcomeTable,
  RowLabels,
  loadResults,
  openArtifacts,
  openSources,
  queryKey,
  referenceHashes,
  scratchFolder
} from "./chunk-KDABLBMI.js";
import {
  listed,
  nameMatcher,
  selectPool
} from "./chunk-BDWRA573.js";
import {
  codeOf,
  writeFault
} from "./chunk-R4PXF7IF.js";
import {
  counted,
  integer,
  portable
} from "./chunk-A6NMTJM7.js";
import {
  referenceHash
} from "./chunk-WAU2FQZV.js";
import {
  OutcomeMatrix,
  combine,
  confidenceOfEach,
  count,
  deltaOf,
  forEachBit,
  hasBit,
  inMoreThan,
  naturalOrder,
  verdictOf
} from "./chunk-ZTGFV77K.js";
import {
  INVISIBLE,
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";

// src/run/fault.ts
var ISSUES = "https://github.com/beta-certificate/beta-certificate/issues";
var STATUS = { passed: 0, failed: 1, wrongInput: 2, fault: 3 };
function faultSentence(error, debug) {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `a fault of this program, and no verdict: ${quote(what)}. Please report it at ${ISSUES} with the version (${VERSION}) and what you ran; ${debug}=1 in the environment shows where it happened.`;
}
function stackOf(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
function watchForFaults(report) {
  let open2 = true;
  process.on("uncaughtException", report);
  process.on("exit", () => {
    if (open2) report(new Error("it ended before its work was done"));
  });
  return {
    finished: () => {
      open2 = false;
    }
  };
}

// src/run/analyses.ts
var NO_ANALYSES = {
  diagnostics: null,
  audit: null,
  policies: null,
  saving: null,
  policiesAsGraded: null,
  savingAsGraded: null,
  judges: null,
  formats: null
};

// src/outcomes/alike-names.ts
function alikeNames(names) {
  const groups = /* @__PURE__ */ new Map();
  for (const name of names) {
    const key = skeleton(name);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
function skeleton(name) {
  const folded = name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
  return folded.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

// src/run/same-questions.ts
function sameQuestions(pool, certificate, settings, evidence) {
  if (evidence === void 0 || pool.cluster !== void 0) return null;
  const { matrix } = pool;
  const rowsOf = /* @__PURE__ */ new Map();
  forEachBit(matrix.complete, (row) => {
    const prompt = words(evidence.prompts[row]);
    if (prompt === "") return;
    const question = `${prompt}\0${words(evidence.references[row])}`;
    const rows = rowsOf.get(question);
    if (rows === void 0) rowsOf.set(question, [row]);
    else rows.push(row);
  });
  const repeated = [...rowsOf].filter(([, rows]) => rows.length > 1);
  if (repeated.length === 0 || rowsOf.size === 1) return null;
  const questionOf = new Map(repeated.flatMap(([question, rows]) => rows.map((row) => [row, question])));
  const baseline = settings.baseline === void 0 ? void 0 : matrix.models.indexOf(settings.baseline);
  const clusters = clusterCounts(matrix, (row) => questionOf.get(row));
  const verdict = verdictOf(estimateClusteredGain(clusters, baseline, deltaOf(settings.confidence)), settings.minGain);
  const [first, second] = repeated[0][1];
  return {
    kind: "same-questions",
    queries: [...questionOf.keys()].reduce((sum, row) => sum + (matrix.weights?.[row] ?? 1), 0),
    example: [matrix.id(first), matrix.id(second)],
    verdict: verdict === certificate.verdict ? null : verdict
  };
}
function words(text) {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

// src/outcomes/suspicious-members.ts
var MIN_OF_EACH = 10;
var [LEAST_AGREEMENT, LEAST_CONTESTED] = [0.99, 0.95];
var MIN_OTHERS = 3;
function identicalMembers(matrix) {
  const groups = /* @__PURE__ */ new Map();
  const queries = matrix.queries(matrix.complete);
  for (const [m, name] of matrix.models.entries()) {
    const right = matrix.right[m];
    const correct = matrix.queries(right);
    if (correct < MIN_OF_EACH || queries - correct < MIN_OF_EACH) continue;
    const key = Buffer.from(right.buffer, right.byteOffset, right.byteLength).toString("latin1");
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
function looksLikeVotes(matrix) {
  const models = matrix.models.length;
  if (models - 1 < MIN_OTHERS) return [];
  const size = matrix.universe.length * 32;
  const above = (number) => inMoreThan(matrix.right, number, size);
  const right = [above(Math.floor((models - 1) / 2)), above(Math.floor((models + 1) / 2))];
  const notWrong = [above(Math.ceil((models - 1) / 2) - 1), above(Math.ceil((models + 1) / 2) - 1)];
  const [some, two, allButOne, all] = [above(0), above(1), above(models - 2), above(models - 1)];
  const mixed = [combine(size, (w) => some[w] & ~allButOne[w]), combine(size, (w) => two[w] & ~all[w])];
  const found = [];
  for (const [m, name] of matrix.models.entries()) {
    const own = matrix.right[m];
    const queries = (of, word) => matrix.queries(combine(size, (w) => matrix.complete[w] & (of === 1 ? own[w] : ~own[w]) & word(w)));
    const share = (within) => {
      const bothRight = queries(1, (w) => right[1][w] & within(1, w));
      const bothWrong = queries(0, (w) => ~notWrong[0][w] & within(0, w));
      return [
        { agreed: bothRight, all: bothRight + queries(0, (w) => right[0][w] & within(0, w)) },
        { agreed: bothWrong, all: bothWrong + queries(1, (w) => ~notWrong[1][w] & within(1, w)) }
      ];
    };
    const contested = share((of, w) => mixed[of][w]);
    if (contested.some((part) => part.all < MIN_OF_EACH || part.agreed < LEAST_CONTESTED * part.all)) continue;
    const whole = share(() => -1);
    const [agreed, decided] = [whole[0].agreed + whole[1].agreed, whole[0].all + whole[1].all];
    if (agreed >= LEAST_AGREEMENT * decided) found.push({ model: name, agreement: agreed / decided });
  }
  return found;
}
function looksLikeAnyOf(matrix) {
  const { models, complete, right } = matrix;
  if (models.length - 1 < 2) return [];
  const size = matrix.universe.length * 32;
  const [any, several] = [inMoreThan(right, 0, size), inMoreThan(right, 1, size)];
  const wrong = matrix.queries(complete) - matrix.queries(any);
  if (wrong < MIN_OF_EACH) return [];
  return models.filter((_, m) => {
    const own = right[m];
    const isAnyOf = own.every((word, w) => word === any[w] && (word & ~several[w]) === 0);
    if (!isAnyOf) return false;
    return right.every((other, o) => {
      return o === m || matrix.queries(combine(size, (w) => own[w] & ~other[w])) >= MIN_OF_EACH;
    });
  });
}
var ENSEMBLE = /(?:^|[^a-z])(?:ensembles?|vot(?:e|es|ed|ing)|routers?|routed|majority|plurality|moa|mixture[-_ ]of[-_ ]agents|best[-_ ]of[-_ ]\d+|consensus|maj@\d+)(?:[^a-z]|$)/i;
function namedLikeEnsemble(model) {
  return ENSEMBLE.test(model);
}

// src/run/cautions.ts
var FEW_CLUSTERS = 30;
var LARGE_CLUSTER = 0.05;
var MOST = 5;
function cautionsOf(pool, certificate, settings, ensembles, evidence) {
  const other = (members2) => {
    const verdict = verdictWith(pool, members2, settings);
    return verdict === certificate.verdict ? null : verdict;
  };
  const { members } = pool.matrix;
  const without = (names) => other(members.filter(({ name }) => !names.has(name)));
  const areOutcomes = pool.scores === void 0;
  const groups = areOutcomes ? identicalMembers(pool.matrix) : [];
  const repeated = new Set(
    groups.flatMap((group) => {
      const kept = group.find((name) => name === settings.baseline) ?? group[0];
      return group.filter((name) => name !== kept);
    })
  );
  const ofGroups = groups.length === 0 ? null : without(repeated);
  const { universe, weights, id } = pool.matrix;
  const distinct = repeated.size === 0 ? pool.matrix : new OutcomeMatrix(
    members.filter(({ name }) => !repeated.has(name)),
    universe,
    weights,
    id
  );
  const votes = areOutcomes ? looksLikeVotes(distinct).slice(0, MOST) : [];
  const anyOf = areOutcomes ? looksLikeAnyOf(distinct) : [];
  const same = sameQuestions(pool, certificate, settings, evidence);
  const named = pool.matrix.models.filter((name) => namedLikeEnsemble(name) && !anyOf.includes(name) && !votes.some(({ model }) => model === name)).slice(0, MOST);
  return [
    ...fewClusters(certificate),
    ...same === null ? [] : [same],
    ...pool.ofFew === null ? [] : [{ kind: "of-few", ...pool.ofFew }],
    ...leftOut(pool, other),
    ...alikeNames(pool.columns.map(({ name }) => name)).slice(0, MOST).map((models) => ({ kind: "alike-names", models })),
    ...groups.slice(0, MOST).map((models) => ({ kind: "identical", models, verdict: ofGroups })),
    ...votes.map(({ model, agreement }) => {
      return { kind: "vote", model, agreement, verdict: without(/* @__PURE__ */ new Set([model])) };
    }),
    ...anyOf.map((model) => ({ kind: "any-of", model, verdict: without(/* @__PURE__ */ new Set([model])) })),
    ...named.map((model) => ({ kind: "ensemble-name", model, verdict: without(/* @__PURE__ */ new Set([model])) })),
    ...takenByGlob(pool, ensembles).flatMap(({ glob, names }) => {
      const taken = pool.ensembles.filter(({ name }) => names.includes(name));
      const verdict = other([...members, ...taken]);
      return verdict === null ? [] : [{ kind: "taken", glob, names, verdict }];
    })
  ];
}
function fewClusters({ clusters, queries }) {
  if (clusters === null) return [];
  const { effective, largest } = clusters;
  if (effective >= FEW_CLUSTERS && largest <= LARGE_CLUSTER * queries.complete) return [];
  return [{ kind: "few-clusters", effective, largest, queries: queries.complete }];
}
function leftOut(pool, other) {
  const { columns, excluded, matrix } = pool;
  const judged2 = (models) => {
    const names = new Set(models.map(({ name }) => name));
    const verdict = other([...matrix.members, ...columns.filter(({ name }) => names.has(name))]);
    return verdict === null ? [] : [{ kind: "left-out", models, verdict }];
  };
  if (excluded.length === 0) return [];
  const together = judged2(excluded);
  if (together.length > 0 || excluded.length === 1) return together;
  return excluded.slice(0, MOST).flatMap((model) => judged2([model]));
}
function takenByGlob({ ensembles }, globs) {
  const exact = new Set(globs);
  const left = ensembles.map(({ name }) => name).filter((name) => !exact.has(name));
  const found = globs.map((glob) => ({ glob, names: [] }));
  for (const name of left) found.find(({ glob }) => nameMatcher([glob])(name))?.names.push(name);
  return found.filter(({ names }) => names.length > 0);
}
function checkTaken(pool, models, ensembles) {
  for (const { glob, names } of takenByGlob(pool, ensembles)) {
    const swallowed = names.find((name) => models.includes(name));
    if (swallowed === void 0) continue;
    throw new UserError(
      `\`models\` names ${quote(swallowed)}, and the glob ${quote(glob)} of \`ensembles\` takes it out of the pool.`,
      "Name ensembles by their exact names."
    );
  }
}
function verdictWith(pool, members, settings) {
  const { universe, weights, id } = pool.matrix;
  const sorted = [...members].sort((a, b) => a.name < b.name ? -1 : 1);
  if (sorted.length < 2 || settings.baseline !== void 0 && !sorted.some(({ name }) => name === settings.baseline))
    return null;
  const matrix = new OutcomeMatrix(sorted, universe, weights, id);
  if (matrix.queries(matrix.complete) === 0) return null;
  const none = { errors: 0, unscored: 0, absent: 0 };
  const unanswered = new Map(sorted.map(({ name }) => [name, none]));
  return certify({ ...pool, matrix, ensembles: [], unanswered }, settings).verdict;
}

// src/settings/together.ts
function checkMeasure(settings) {
  const clash = [...ofScores(settings), ...ofSamples(settings)].find(({ when }) => when);
  if (clash !== void 0) throw new UserError(clash.rule, clash.mend);
}
var OF_OUTCOMES = [
  ["fail-on: no-realised-gain", ({ failOn }) => failOn.includes("no-realised-gain")],
  ["fail-on: no-saving", ({ failOn }) => failOn.includes("no-saving")],
  ["adjudications", ({ adjudications }) => adjudications !== void 0],
  ["compare-with", ({ compareWith }) => compareWith !== void 0],
  ["self-check", ({ selfCheck }) => selfCheck],
  ["group-by", ({ groupBy }) => groupBy !== void 0],
  ["options", ({ options }) => options !== void 0]
];
function ofScores(settings) {
  const { measure, repeats, scoreRange } = settings;
  if (measure !== "score") {
    const rule = "`score-range` is the scale of scores, and `measure` is accuracy.";
    const mend = "Set `measure` to score, or leave `score-range` out.";
    return [{ when: scoreRange[0] !== 0 || scoreRange[1] !== 1, rule, mend }];
  }
  return [
    {
      when: repeats !== void 0 && repeats !== "mean",
      rule: `\`repeats: ${repeats}\` counts right and wrong draws, and \`measure: score\` has scores.`,
      mend: "Set `repeats` to mean, or `measure` to accuracy."
    },
    ...OF_OUTCOMES.map(([name, isSet]) => ({
      when: isSet(settings),
      rule: `\`${name}\` is about right and wrong answers, and \`measure: score\` has scores.`,
      mend: `Leave \`${name}\` out, or set \`measure\` to accuracy.`
    }))
  ];
}
function ofSamples({ countAsWrong, repeats }) {
  return [
    {
      when: repeats === "samples" && countAsWrong.length > 0,
      rule: "`count-as-wrong` counts queries, and with `repeats: samples` it is draws that are counted.",
      mend: "Write the draws that failed into the results as wrong, or leave `count-as-wrong` out."
    }
  ];
}
function checkOneModel(settings) {
  const found = OF_OUTCOMES.find(([, isSet]) => isSet(settings));
  if (found === void 0) return;
  throw new UserError(
    `\`${found[0]}\` needs several models, and the results hold draws of one.`,
    `Leave \`${found[0]}\` out.`
  );
}
function checkTogether(settings) {
  const { artifacts: artifacts2, clusterBy, compareWith, diagnostics, ensembles, failOn, groupBy, pairBy, results } = settings;
  if (results.length + artifacts2.patterns.length === 0) {
    throw new UserError("`results` names no file.", "Give the path, folder or glob of the results of your evaluation.");
  }
  if (failOn.includes("ensemble-not-better") && ensembles.length === 0) {
    throw new UserError(
      "`fail-on`: `ensemble-not-better` needs an ensemble to test.",
      "Name its rows of the results with `ensembles`."
    );
  }
  if (failOn.includes("no-saving") && !diagnostics) {
    throw new UserError(
      "`fail-on`: `no-saving` is judged by policies that `diagnostics` measures.",
      "Set `diagnostics` to true."
    );
  }
  if (failOn.includes("no-realised-gain") && !diagnostics) {
    throw new UserError(
      "`fail-on`: `no-realised-gain` is judged by policies that `diagnostics` measures.",
      "Set `diagnostics` to true."
    );
  }
  const grouping = [...groupBy === void 0 ? [] : ["group-by"], ...pairBy === void 0 ? [] : ["pair-by"]];
  if (grouping.length > 0 && !diagnostics) {
    throw new UserError(
      `\`${grouping[0]}\` asks for what \`diagnostics\` works out, and that is false.`,
      `Set \`diagnostics\` to true, or leave out \`${grouping.join("`, `")}\`.`
    );
  }
  if (failOn.includes("regression") && compareWith === void 0) {
    throw new UserError(
      "`fail-on`: `regression` needs an earlier certificate to compare with.",
      "Name it with `compare-with`."
    );
  }
  if (settings.selfCheck && clusterBy !== void 0) {
    throw new UserError(
      "`self-check` draws single queries again, and with `cluster-by` these are not independent.",
      "Leave out one of the two."
    );
  }
  if (pairBy !== void 0 && groupBy === void 0) {
    throw new UserError("`pair-by` compares groups, and there are none.", "Name the groups with `group-by`.");
  }
  checkMeasure(settings);
}

// src/evidence/interner.ts
var Interner = class {
  /** @param most  characters of text that are kept in all */
  constructor(most) {
    this.most = most;
  }
  most;
  list = [];
  /** Texts for which there was no room. */
  refused = 0;
  codes = /* @__PURE__ */ new Map();
  characters = 0;
  /** The text's number; NONE where there is no room for another one, unless it matters. */
  intern(text, matters) {
    const kept = text.length > MAX_TEXT ? ending(text) : text;
    const known = this.codes.get(kept);
    if (known !== void 0) return known;
    if (!matters && this.characters + kept.length > this.most) {
      this.refused += 1;
      return NONE;
    }
    this.characters += kept.length;
    this.codes.set(kept, this.list.length);
    return this.list.push(kept) - 1;
  }
};
function ending(text) {
  return Buffer.from(text.slice(-MAX_TEXT), "utf16le").toString("utf16le");
}

// src/evidence/model-collector.ts
var NUMBERS = ["confidence", "cost", "latency", "inputTokens", "outputTokens"];
var ModelCollector = class {
  constructor(options, texts, stops) {
    this.options = options;
    this.texts = texts;
    this.stops = stops;
    this.seen = new Uint32Array(options.rows);
  }
  options;
  texts;
  stops;
  draws = [];
  /** Draws seen of each row. */
  seen;
  sums = /* @__PURE__ */ new Map();
  picks;
  family;
  isEmpty = true;
  /** One record: a draw of its own. */
  add(row, outcome, details) {
    const { mostDraws, rows } = this.options;
    const k = this.seen[row];
    if (k >= mostDraws) return;
    this.seen[row] = k + 1;
    if (this.draws.length === k) this.draws.push(emptyDraw(rows));
    this.draws[k].right[row] = outcome;
    this.addDetails(row, this.draws[k], details);
  }
  /** Something said of the model's only draw, outside of its record. */
  addFact(row, details) {
    if (this.draws.length === 0) this.draws.push(emptyDraw(this.options.rows));
    this.addDetails(row, this.draws[0], details);
  }
  /** Nothing where no record carried anything of the model's. */
  finish(name) {
    if (this.isEmpty) return [];
    const mean = (field) => {
      const sums = this.sums.get(field);
      return sums === void 0 ? null : sums.total.map((total, row) => total / sums.count[row]);
    };
    return [
      [
        name,
        {
          draws: this.draws,
          family: this.family,
          picks: this.picks ?? null,
          confidence: mean("confidence"),
          cost: mean("cost"),
          latency: mean("latency"),
          inputTokens: mean("inputTokens"),
          outputTokens: mean("outputTokens")
        }
      ]
    ];
  }
  addDetails(row, draw, details) {
    const { answer, stopReason, picked, family: family2 } = details;
    if (answer !== void 0) draw.answer[row] = this.texts.intern(answer, this.options.matters(row));
    if (stopReason !== void 0) draw.stop[row] = this.stops.intern(stopReason, true);
    if (picked !== void 0) {
      this.picks ??= new Array(this.options.rows).fill(void 0);
      this.picks[row] ??= picked;
    }
    if (family2 !== void 0) this.family ??= family2;
    const numbers = NUMBERS.filter((field) => details[field] !== void 0);
    for (const field of numbers) this.addNumber(field, row, details[field]);
    this.isEmpty &&= [answer, stopReason, picked, family2].every((text) => text === void 0) && numbers.length === 0;
  }
  addNumber(field, row, value) {
    let sums = this.sums.get(field);
    if (sums === void 0) {
      const { rows } = this.options;
      sums = { total: new Float64Array(rows), count: new Uint32Array(rows) };
      this.sums.set(field, sums);
    }
    sums.total[row] += value;
    sums.count[row] += 1;
  }
};
function emptyDraw(rows) {
  return {
    answer: new Int32Array(rows).fill(NONE),
    right: new Int8Array(rows).fill(NONE),
    stop: new Int16Array(rows).fill(NONE)
  };
}

// src/evidence/collect.ts
var MAX_JUDGES = 100;
var MAX_STOPS = 1e4;
var EvidenceCollector = class {
  constructor(options) {
    this.options = options;
    const none = () => new Array(options.rows).fill(void 0);
    [this.references, this.prompts, this.subjects] = [none(), none(), none()];
    this.texts = new Interner(options.mostText);
  }
  options;
  models = /* @__PURE__ */ new Map();
  texts;
  stops = new Interner(MAX_STOPS);
  references;
  prompts;
  subjects;
  judges = /* @__PURE__ */ new Map();
  /** Answers, questions and references for which there was no room. */
  get left() {
    return this.texts.refused;
  }
  open() {
    return {
      selects: (model) => this.options.models.has(model),
      record: (record) => this.addRecord(record),
      verdict: (judge, record) => this.addVerdict(judge, record),
      fact: (query, { model, details }) => {
        const row = this.options.rowOf(queryKey(query.task, query.id));
        if (row === void 0) return;
        this.addQuery(row, details);
        if (model !== void 0) this.collector(model)?.addFact(row, details);
      },
      // Outcomes are known already, and warnings were given when they were read.
      grid: () => ({ row: () => void 0, pattern: () => void 0 }),
      answers: () => ({ model: () => 0, row: () => void 0 }),
      label: () => void 0,
      setAside: () => void 0,
      reading: () => void 0,
      warn: () => void 0
    };
  }
  /** What was collected; undefined where the results carry nothing beside outcomes. */
  finish() {
    const { rows } = this.options;
    const models = new Map([...this.models].flatMap(([name, model]) => model.finish(name)));
    const lists = [this.references, this.prompts, this.subjects];
    if (models.size + this.judges.size === 0 && lists.every((list2) => list2.every((text) => text === void 0)))
      return void 0;
    return {
      rows,
      models,
      texts: this.texts.list,
      stops: this.stops.list,
      references: this.references,
      prompts: this.prompts,
      subjects: this.subjects,
      judges: this.judges
    };
  }
  addRecord(record) {
    const { details } = record;
    if (details === void 0) return;
    const row = this.options.rowOf(queryKey(record.task, record.id));
    if (row === void 0) return;
    this.addQuery(row, details);
    this.collector(record.model)?.add(row, this.outcomeOf(record), details);
  }
  addVerdict(judge, record) {
    const row = this.options.rowOf(queryKey(record.task, record.id));
    const outcome = this.outcomeOf(record);
    if (row === void 0 || outcome === NONE || !this.options.models.has(record.model)) return;
    let byModel = this.judges.get(judge);
    if (byModel === void 0) {
      if (this.judges.size === MAX_JUDGES) return;
      this.judges.set(judge, byModel = /* @__PURE__ */ new Map());
    }
    let verdicts = byModel.get(record.model);
    if (verdicts === void 0) {
      byModel.set(record.model, verdicts = new Int8Array(this.options.rows).fill(NONE));
    }
    if (verdicts[row] === NONE) verdicts[row] = outcome;
  }
  addQuery(row, { reference, prompt, subject }) {
    if (reference !== void 0) this.references[row] ??= this.keep(row, reference);
    if (prompt !== void 0) this.prompts[row] ??= this.keep(row, prompt);
    if (subject !== void 0) this.subjects[row] ??= this.keep(row, subject);
  }
  keep(row, text) {
    const code2 = this.texts.intern(text, this.options.matters(row));
    return code2 === NONE ? void 0 : this.texts.list[code2];
  }
  collector(model) {
    if (!this.options.models.has(model)) return void 0;
    let collector = this.models.get(model);
    if (collector === void 0) {
      collector = new ModelCollector(this.options, this.texts, this.stops);
      this.models.set(model, collector);
    }
    return collector;
  }
  outcomeOf({ result }) {
    if (typeof result === "boolean") return result ? 1 : 0;
    if (typeof result === "number") return result >= this.options.passThreshold ? 1 : 0;
    return NONE;
  }
};

// src/run/read-evidence.ts
var MAX_CELLS = 2e7;
var MAX_TEXT2 = 2e8;
var MAX_DRAWS = 64;
var FEW_RIGHT = 3;
async function readEvidence(files, settings, options, table, pool) {
  const { matrix } = pool;
  const models = /* @__PURE__ */ new Set([...matrix.models, ...pool.ensembles.map(({ name }) => name)]);
  const rows = table.ids.size;
  if (models.size * rows > MAX_CELLS) {
    const warning = `Answers, questions and costs were not looked at: ${integer(models.size)} models on ${integer(rows)} queries are more than ${integer(MAX_CELLS)} answers.`;
    return { evidence: void 0, warnings: [warning] };
  }
  const collector = new EvidenceCollector({
    rows,
    rowOf: (key) => table.ids.find(key),
    models,
    passThreshold: settings.passThreshold,
    mostDraws: settings.repeats === void 0 ? 1 : MAX_DRAWS,
    matters: (row) => {
      const right = matrix.members.filter((member) => hasBit(member.right, row));
      return right.length <= FEW_RIGHT;
    },
    mostText: MAX_TEXT2
  });
  const again = { ...options, details: true, onlyDetails: true, labels: [] };
  await loadResults(files, settings.format, collector, again, () => void 0);
  const evidence = collector.finish();
  const { left } = collector;
  const warnings = left === 0 ? [] : [`There was no room for ${counted(left, "text", "texts")} (answers or questions): policies do without them.`];
  return { evidence, warnings };
}

// src/run/unused-files.ts
var SHOWN = 5;
function unusedText(setAside, files) {
  const silent = files.filter(({ records, errors, unscored }) => records === errors + unscored);
  const reasons = [
    ...silent.flatMap(({ path, setAside: parts, warnings }) => {
      const whys = [...parts.map(({ what }) => what), ...warnings];
      return whys.length === 0 ? [] : [`${quote(path)} (${whys.slice(0, 2).join("; ")})`];
    }),
    ...setAside.map(({ path, why }) => `${quote(path)} (${why})`)
  ];
  if (reasons.length === 0) return "";
  return `Files without a graded outcome: ${listed(reasons, SHOWN, String)}.`;
}

// src/sources/open.ts
async function openAll({ results, artifacts: artifacts2, limits }, { cwd, environment, token, fence }) {
  const disk = results.length === 0 ? { files: [], setAside: [] } : await openSources(results, { cwd, limits, fence });
  if (artifacts2.patterns.length === 0) return { ...disk, warnings: [], close: async () => void 0 };
  const remote = await openArtifacts(artifacts2, token, environment, limits);
  return {
    files: [...disk.files, ...remote.files],
    setAside: [...disk.setAside, ...remote.setAside],
    warnings: remote.warnings,
    close: () => remote.close()
  };
}

// src/run/warnings.ts
function notRead(files) {
  if (files.length === 0) return [];
  const shown2 = files.slice(0, 5).map(({ path }) => quote(path));
  const more2 = files.length > shown2.length ? ", \u2026" : "";
  return [`${counted(files.length, "file was", "files were")} found and not read: ${shown2.join(", ")}${more2}.`];
}
function warningsOf(settings, table, certificate, { excluded }) {
  const warnings = [];
  const duplicates = [...table.columns.values()].reduce((sum, column) => sum + column.duplicates, 0);
  if (duplicates > 0)
    warnings.push(
      `${counted(duplicates, "record", "records")} repeated a model and query with the same outcome; each was counted once.`
    );
  const retried = settings.repeats === void 0 || settings.repeats === "first" ? retriesOf(table) : [];
  if (retried.length > 0)
    warnings.push(
      `Errors stand beside a graded answer to the same query and were taken for attempts that were repeated: ${retried.join(", ")}.`
    );
  const scores = table.files.reduce((sum, file) => sum + file.scores, 0);
  if (scores > 0 && settings.measure === "accuracy") {
    warnings.push(
      `${counted(scores, "outcome was a score", "outcomes were scores")} other than 0 and 1; such scores count as right from ${settings.passThreshold} on (pass-threshold).`
    );
  }
  if (settings.measure === "score") {
    warnings.push(
      scores === 0 ? "All scores are 0 or 1: `measure: accuracy` has the narrower limits for these." : "Of scores: the certificate and the ensembles. Correlations, the audit and trained policies are about right and wrong; `measure: accuracy` with `pass-threshold` has them."
    );
  }
  if (excluded.length > 0) {
    const names = excluded.map(({ name, coverage }) => `${quote(name)} (${(100 * coverage).toFixed(1)} %)`);
    warnings.push(
      `Left out of the pool, having answered less than ${100 * settings.minCoverage} % of the queries: ${names.join(", ")}.`
    );
  }
  const { total, complete } = certificate.queries;
  if (complete < total / 2) {
    warnings.push(
      `Only ${complete} of ${total} queries were answered by every model: the certificate rests on these alone.`
    );
  } else if (complete < total)
    warnings.push(`${total - complete} of ${total} queries were not answered by every model and were left out.`);
  if (settings.minGain === 0)
    warnings.push("min-gain is 0: every gain is worth having, so the verdict can only be gain-possible.");
  return warnings;
}
function retriesOf(table) {
  const found = [...table.columns.values()].flatMap(({ name, errored, graded }) => {
    const rows = errored === void 0 ? 0 : count(
      combine(table.ids.size, (w) => errored[w] & graded[w]),
      null
    );
    return rows === 0 ? [] : [`${quote(name)} (${counted(rows, "query", "queries")})`];
  });
  return found.length > 5 ? [...found.slice(0, 5), `and ${found.length - 5} more`] : found;
}

// src/run/evaluate.ts
var NOT_COMPARED = { regression: null, selfCheck: null, warnings: [] };
var NOT_SETTLED = { adjudicated: null, adjudications: [] };
async function evaluate(settings, runContext, listener) {
  const opened = await openAll(settings, runContext);
  try {
    return await evaluateFiles(settings, opened, runContext, listener);
  } finally {
    await opened.close();
  }
}
async function evaluateFiles(settings, opened, runContext, listener, records) {
  const labels = labelsOf(settings);
  const table = new OutcomeTable({
    passThreshold: settings.passThreshold,
    repeats: settings.repeats,
    selects: settings.models.length === 0 ? void 0 : nameMatcher([...settings.models, ...settings.ensembles]),
    labels,
    ...settings.measure === "score" ? { scoreRange: settings.scoreRange } : {}
  });
  const options = readOptions(settings, labels);
  const setAside = records === void 0 ? await loadResults(opened.files, settings.format, table, options, ({ path }) => listener.file(path)) : [];
  if (records !== void 0) {
    const sink = table.open({ path: "matrix" }, "matrix");
    for (const record of records()) sink.record(record);
  }
  const unread = [...opened.setAside, ...setAside];
  table.finish();
  checkSelection(settings.models, table);
  const confidence = confidenceOfEach(settings.confidence, settings.looks);
  const choices = { ...settings, confidence, baseline: settings.baselineModel, scores: settings.measure === "score" };
  const cluster = labels.find(({ input }) => input === "cluster-by")?.labelByRow();
  const graded = { ...selected(), cluster };
  checkTaken(graded, settings.models, settings.ensembles);
  if (graded.samples !== void 0) checkOneModel(settings);
  const { evidence, warnings } = records === void 0 && wantsEvidence(settings) ? await readEvidence(opened.files, settings, options, table, graded) : { evidence: void 0, warnings: [] };
  const { pool, adjudicated, adjudications } = settings.adjudications === void 0 ? { pool: graded, ...NOT_SETTLED } : await settled(settings.adjudications);
  const settledOnly = certify(pool, choices);
  const asGraded = adjudicated === null ? null : certify(graded, choices);
  const certificate = asGraded === null ? settledOnly : holdingBoth(settledOnly, asGraded);
  const isOfOutcomes = pool.samples === void 0 && pool.scores === void 0;
  const analyses = settings.diagnostics && isOfOutcomes ? await analysed() : NO_ANALYSES;
  const draws = settings.repeats === "samples" ? repeatedDraws(table, pool.matrix) : void 0;
  const compared = settings.compareWith === void 0 && !settings.selfCheck ? NOT_COMPARED : await comparisons(settledOnly);
  return {
    settings,
    certificate,
    adjudicated,
    adjudications,
    evidence,
    ...analyses,
    samples: draws === void 0 ? null : modelSamples(draws.models, pool, confidence),
    regression: compared.regression,
    selfCheck: compared.selfCheck,
    decision: decide(
      certificate,
      {
        policies: analyses.policies,
        policiesAsGraded: analyses.policiesAsGraded,
        saving: analyses.saving,
        savingAsGraded: analyses.savingAsGraded,
        regression: compared.regression,
        excluded: pool.excluded,
        queriesOfFew: pool.ofFew?.queries ?? 0,
        asGraded
      },
      settings
    ),
    matrix: pool.matrix,
    placeOf: (row) => {
      const place = table.places.of(row);
      return place === void 0 ? void 0 : { file: table.files[place.file].path, line: place.line };
    },
    columns: pool.columns,
    graded: { scores: pool.scores, samples: pool.samples },
    excluded: pool.excluded,
    files: table.files,
    setAside: unread,
    cautions: cautionsOf(pool, settledOnly, choices, settings.ensembles, evidence),
    warnings: [
      ...opened.warnings,
      ...notRead(unread),
      ...warningsOf(settings, table, certificate, pool),
      ...warnings,
      ...compared.warnings
    ]
  };
  function selected() {
    try {
      return selectPool(table, choices);
    } catch (error) {
      const unused = error instanceof UserError ? unusedText(unread, table.files) : "";
      throw unused === "" ? error : new UserError(error.message, unused);
    }
  }
  async function settled(adjudications2) {
    const { settleQueries } = await import("./settle-queries-R66RUAFY.js");
    return settleQueries({ ...settings, confidence, adjudications: adjudications2 }, runContext, graded, evidence);
  }
  async function comparisons(of) {
    const { compareRun } = await import("./compare-run-KRPCC7IM.js");
    return compareRun(settings, runContext, { pool, graded }, of, evidence, table.files);
  }
  async function analysed() {
    const { analyse } = await import("./analyse-FUS4GLZF.js");
    return analyse(settings, table, pool, graded, certificate, labels, evidence, (what) => listener.stage(what));
  }
}
function readOptions(settings, labels) {
  const { metric, filter, judge, measure, models, ensembles, baselineModel, scoreRange } = settings;
  const [low, high] = scoreRange;
  const passThreshold = measure === "score" && (low !== 0 || high !== 1) ? Math.max(2, settings.passThreshold) : settings.passThreshold;
  const named = nameMatcher([...models, ...ensembles, ...baselineModel === void 0 ? [] : [baselineModel]]);
  return {
    passThreshold,
    // A subject is one of the details that harnesses log; nothing else of them is needed for the outcomes.
    details: labels.some(({ field }) => field === "subject"),
    labels: labels.map(({ field }) => field),
    repeats: settings.repeats !== void 0,
    scores: measure === "score",
    columns: settings.columns,
    isNamed: named,
    ...settings.models.length === 0 ? {} : { selects: nameMatcher([...settings.models, ...settings.ensembles]) },
    ...metric === void 0 ? {} : { metric },
    ...filter === void 0 ? {} : { filter },
    ...judge === void 0 ? {} : { judge }
  };
}
function wantsEvidence({ diagnostics, adjudications, compareWith }) {
  return diagnostics || adjudications !== void 0 || compareWith !== void 0;
}
function labelsOf({ groupBy, clusterBy, pairBy, diagnostics }) {
  const labels = [];
  if (clusterBy !== void 0) labels.push(new RowLabels("cluster-by", clusterBy));
  if (!diagnostics) return labels;
  if (groupBy !== void 0) labels.push(new RowLabels("group-by", groupBy));
  if (pairBy !== void 0) labels.push(new RowLabels("pair-by", pairBy));
  return labels;
}
function checkSelection(models, table) {
  for (const glob of models) {
    const matches = nameMatcher([glob]);
    if ([...table.columns.keys()].some(matches)) continue;
    const names = [...table.columns.keys(), ...table.unselected].sort();
    const shown2 = names.slice(0, 10).map(quote).join(", ");
    throw new UserError(
      `\`models\`: ${quote(glob)} matches none of the models.`,
      `The results hold: ${shown2}${names.length > 10 ? ", \u2026" : ""}.`
    );
  }
}

// src/report/readings.ts
var MAX_SHOWN = 5;
function readingLines(files) {
  const byReading = /* @__PURE__ */ new Map();
  for (const { path, reading } of files) {
    if (reading === void 0) continue;
    const known = byReading.get(reading);
    if (known === void 0) byReading.set(reading, [path]);
    else known.push(path);
  }
  const lines2 = [...byReading].map(([reading, [first, ...others]]) => {
    const more2 = others.length > 0 ? ` and ${counted(others.length, "file", "files")} more` : "";
    return `${first}${more2}: ${reading}`;
  });
  const rest = lines2.length - MAX_SHOWN;
  return rest > 0 ? [...lines2.slice(0, MAX_SHOWN), `\u2026 and ${rest} more ways: see certificate.json`] : lines2;
}

// src/report/markdown/render.ts
function markdownText(text) {
  return rendered(text, {
    words: (words2) => words2,
    name: code,
    message: sentence,
    code: (name) => `\`${name}\``,
    strong: (words2) => `**${words2}**`
  });
}
function foldedSections(sections, most) {
  return sections.map(({ title, blocks }) => foldedText(title, markdownBlocks(blocks, most)));
}
function foldedText(title, content) {
  return content === "" ? "" : `<details><summary>${title}</summary>

${content}

</details>`;
}
function markdownBlocks(blocks, most) {
  return blocks.map((block) => blockText(block, most)).filter((text) => text !== "").join("\n\n");
}
function blockText(block, most) {
  switch (block.kind) {
    case "paragraph":
      return block.heading === true ? `**${markdownText(block.text)}**` : markdownText(block.text);
    case "list":
      return block.items.map((item) => `- ${markdownText(item)}`).join("\n");
    case "code":
      return codeBlock(block.text);
    case "table":
      return most === 0 ? "" : tableText(block, most);
    case "folded":
      return foldedText(block.title, markdownBlocks(block.blocks, most));
    default:
      return "";
  }
}
function tableText({ columns, rows, allIn = "certificate.json" }, most) {
  const kept = columns.map(({ kind }) => kind !== "picture");
  const line = (cells) => `| ${cells.filter((_, i) => kept[i]).join(" | ")} |`;
  const shown2 = rows.length <= most ? rows : rows.slice(0, most);
  const text = [
    line(columns.map(({ head }) => markdownText(head))),
    line(columns.map(({ kind }) => kind === "number" ? "--:" : ":--")),
    ...shown2.map((row) => line(row.map(cellText)))
  ].join("\n");
  const rest = rows.length - shown2.length;
  return rest > 0 ? `${text}

\u2026 and ${integer(rest)} more in \`${allIn}\`.` : text;
}
function cellText(cell) {
  if (cell === null) return "";
  if (typeof cell === "string") return markdownText(cell);
  if (!("text" in cell)) return "";
  return markdownText(cell.text) + (cell.note === void 0 ? "" : ` (${markdownText(cell.note)})`);
}

// src/report/markdown/comment.ts
var MAX_WARNINGS = 2;
var MAX_IDS = 5;
var COMMENT_ROWS = [10, 4, 0];
var FULL_ROWS = [Infinity, 100, 20];
var IN_EVIDENCE = ["policies", "saving", "samples", "models", "groups", "few-models"];
function commentLevels(evaluation) {
  const summary = summaryOf(evaluation);
  return COMMENT_ROWS.map(
    (most) => (stamp) => joined(opening(summary, stamp), most === 0 ? [] : folds(evaluation, summary, most))
  );
}
function fullLevels(evaluation) {
  const summary = summaryOf(evaluation);
  return [
    ...FULL_ROWS.map(
      (most) => (stamp) => joined(opening(summary, stamp), [
        ...moreWarnings(summary).map((block) => markdownBlocks([block], most)),
        ...foldedSections(sectionsOf(evaluation), most)
      ])
    ),
    ...commentLevels(evaluation)
  ];
}
function joined(head, parts) {
  return `${[head, ...parts].filter((part) => part !== "").join("\n\n")}
`;
}
function opening(summary, stamp) {
  const { sign, heading, line, warnings, saving, picture, steps, changes, gate, basis } = summary;
  const parts = [
    `### ${sign} ${markdownText(heading)}`,
    markdownText(line),
    ...warnings.slice(0, MAX_WARNINGS).map((text) => `\u26A0\uFE0F ${markdownText(text)}`),
    markdownText(saving),
    picture === "" ? "" : codeBlock(picture),
    changes.length === 0 ? "" : tableText({ columns: CHANGE_COLUMNS, rows: changes.map(({ cells }) => cells) }, Infinity),
    steps.length === 0 ? "" : `**Do next**
${steps.map((step, i) => `${i + 1}. ${markdownText(step)}`).join("\n")}`,
    [markdownText(gate), markdownText(basis), stamp].filter((text) => text !== "").join(" \xB7 ")
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function folds(evaluation, summary, most) {
  const sections = sectionsOf(evaluation);
  const evidence = sections.filter(({ id }) => IN_EVIDENCE.includes(id));
  return [
    foldedText(
      "Evidence: policies, models, how many are enough",
      evidence.map((section) => withTitle(section, most)).join("\n\n")
    ),
    missed(evaluation, most),
    foldedText("Method and settings", markdownBlocks(methodBlocks(evaluation, summary), most))
  ];
}
function withTitle({ title, blocks }, most) {
  const flat = blocks.flatMap(
    (block) => block.kind === "folded" ? block.blocks.filter(({ kind }) => kind === "table").slice(0, 1) : [block]
  );
  return `**${title}**

${markdownBlocks(flat, most)}`;
}
function missed(evaluation, most) {
  const { audit, certificate, adjudicated } = evaluation;
  const { count: count2, queries } = certificate.allWrong;
  if (count2 === 0) return "";
  const suspects = (audit?.items ?? []).filter((item) => item.kind === "all-wrong" && item.class !== "unexplained");
  const ids = [.../* @__PURE__ */ new Set([...suspects.map(({ query }) => query), ...queries])];
  const sentence2 = audit === null || adjudicated?.unsettled === 0 ? "" : auditSentence(audit, certificate);
  return foldedText(
    `${counted(count2, "question", "questions")} every model missed`,
    markdownBlocks(
      [
        ...paragraph(sentence2),
        ...audit === null ? [] : classTable(audit, evaluation),
        ...paragraph(`${listed2(ids, MAX_IDS, count2)}. All of them, with the evidence, are in the full report.`)
      ],
      most
    )
  );
}
function methodBlocks(evaluation, summary) {
  const { certificate, files, settings } = evaluation;
  const readings = readingLines(files).map((line) => `Read: ${shortened(line, 300)}`);
  return [
    ...moreWarnings(summary),
    ...list([...readTexts(evaluation), ...readings]),
    ...paragraph(boundsText(certificate)),
    ...bounds(evaluation),
    ...paragraph(`${settingsText(settings)} \u03B2 certificate ${VERSION}.`)
  ];
}
function moreWarnings({ warnings }) {
  return list(warnings.slice(MAX_WARNINGS).map((text) => `\u26A0\uFE0F ${text}`));
}

// src/report/terminal.ts
var BOLD = "\x1B[1m";
var RED = "\x1B[31m";
var GREEN = "\x1B[32m";
var YELLOW = "\x1B[33m";
var RESET = "\x1B[0m";
var [NARROWEST, WIDEST] = [60, 100];
var [MAX_FACTS, MAX_ROWS] = [10, 12];
var [INDENT, GAP] = ["  ", "   "];
var LEAST = 9;
function renderTerminal(evaluation, options) {
  const width = Math.max(NARROWEST, Math.min(options.width, WIDEST)) - INDENT.length;
  const paint = (style, text) => options.color ? `${style}${text}${RESET}` : text;
  const summary = summaryOf(evaluation);
  const blocks = [
    paint(BOLD, wrap(shown(summary.heading), width)),
    wrap(shown(summary.line), width),
    status(summary, paint),
    ...summary.warnings.map((text) => paint(YELLOW, wrap(`! ${shown(text)}`, width, "  "))),
    grid(
      summary.facts.filter(({ label }) => !LONG.has(label)).slice(0, MAX_FACTS).map(({ label, value, note }) => [label, shown(value), shown(note)]),
      width
    ),
    summary.saving === "" ? "" : wrap(shown(summary.saving), width),
    summary.changes.length === 0 ? "" : tableLines(
      CHANGE_COLUMNS,
      summary.changes.map(({ cells }) => cells),
      width
    ),
    ["Do next", ...summary.steps.map((step, i) => wrap(`${i + 1}. ${shown(step)}`, width, "   "))].join("\n"),
    ...options.verbose === true ? [...longFacts(summary, width), ...everything(evaluation, width, paint)] : [],
    readingLines(evaluation.files).map((line) => wrap(`Read: ${terminalSentence(line)}`, width, "      ")).join("\n"),
    ...summary.failures.map((text) => paint(RED, wrap(shown(text), width))),
    more(options)
  ];
  return `${blocks.filter((block) => block !== "").map((block) => block.replace(/^(?!$)/gm, INDENT)).join("\n\n")}
`;
}
var LONG = /* @__PURE__ */ new Set(["looks", "clusters", "where the best is wrong", "what can be saved", "draws"]);
function longFacts({ facts }, width) {
  return facts.filter(({ label }) => LONG.has(label)).map(({ label, value }) => wrap(`${capital(label)}: ${shown(value)}`, width));
}
function status({ gate, passed, sign }, paint) {
  if (!passed) return paint(RED, `FAIL  ${shown(gate)}`);
  if (sign === "\u26AA") return paint(YELLOW, `UNDECIDED (gate passes)  ${shown(gate)}`);
  return paint(sign === "\u2705" ? GREEN : YELLOW, `PASS  ${shown(gate)}`);
}
function more({ report, verbose, hints }) {
  if (hints !== true) return "";
  const where = report === void 0 ? "full report: --out report" : `full report: ${terminal(report)}`;
  return verbose === true ? capital(where) : `More: --verbose \xB7 ${where}`;
}
function everything(evaluation, width, paint) {
  return sectionsOf(evaluation).flatMap(({ title, blocks }) => [
    paint(BOLD, title),
    ...blocks.flatMap((block) => lines(block, width))
  ]);
}
function lines(block, width) {
  switch (block.kind) {
    case "paragraph":
      return [wrap(shown(block.text), width)];
    case "list":
      return [block.items.map((item) => wrap(`- ${shown(item)}`, width, "  ")).join("\n")];
    case "code":
      return [wrap(terminalSentence(block.text), width)];
    case "table":
      return [limited(block, width)];
    case "folded":
      return [block.title, ...block.blocks.flatMap((inner) => lines(inner, width))];
    default:
      return [];
  }
}
function limited({ columns, rows }, width) {
  const rest = rows.length - MAX_ROWS;
  const text = tableLines(columns, rows.slice(0, MAX_ROWS), width);
  return rest > 0 ? `${text}
\u2026 and ${integer(rest)} more in the full report` : text;
}
function tableLines(columns, rows, width) {
  const kept = columns.map(({ kind }, i) => kind === "picture" ? -1 : i).filter((i) => i >= 0);
  const cells = [columns.map(({ head }) => shown(head)), ...rows.map((row) => row.map(cellText2))].map(
    (row) => kept.map((i) => row[i])
  );
  return grid(
    cells,
    width,
    kept.map((i) => columns[i].kind === "number")
  );
}
function cellText2(cell) {
  if (cell === null || typeof cell === "object" && !("text" in cell)) return "";
  return typeof cell === "string" ? shown(cell) : shown(cell.text);
}
function grid(rows, width, numbers = []) {
  const size = (text) => Array.from(text).length;
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => size(row[i]))));
  while (widths.reduce((sum, each) => sum + GAP.length + each, -GAP.length) > width) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest] > LEAST) widths[widest] = widths[widest] - 1;
    else widths.pop();
  }
  const cell = (text, i) => {
    const cut = size(text) > widths[i] ? `${Array.from(text).slice(0, widths[i] - 1).join("")}\u2026` : text;
    const pad = " ".repeat(widths[i] - size(cut));
    return numbers[i] === true ? pad + cut : cut + pad;
  };
  return rows.map((row) => row.slice(0, widths.length).map(cell).join(GAP).trimEnd()).join("\n");
}
function shown(text) {
  const same = (part) => part;
  return rendered(text, {
    words: same,
    code: (name) => `\`${name}\``,
    strong: same,
    name: terminal,
    message: terminalSentence
  });
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function wrap(text, width, indent = "") {
  const out = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length + (out.length > 0 ? indent.length : 0) > width) {
      out.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...out, line].map((each) => each.trimEnd()).join(`
${indent}`);
}

// src/settings/types.ts
var IN_REQUEST = { artifact: true, "run-id": true, repository: true, "github-token": true };

// src/settings/settings.ts
function settingsDocument(settings) {
  const named = SHARED.filter(({ inCertificate }) => inCertificate);
  return Object.fromEntries(
    named.map((setting) => [fieldOf(setting.name), valueOf(setting, settings) ?? null])
  );
}
function parseSettings(get) {
  const settings = { ...read(SHARED, get), artifacts: artifacts(get) };
  checkTogether(settings);
  return settings;
}
function parseActionSettings(get) {
  const { artifact: _, runId: __, repository: ___, githubToken: token, ...settings } = read(OF_ACTION, get);
  return { ...settings, token };
}
function read(settings, get) {
  return Object.fromEntries(settings.map(({ name, kind }) => [fieldOf(name), kind.read(get(name), name)]));
}
function artifacts(get) {
  const request = INPUTS.filter(({ name }) => name in IN_REQUEST);
  const { artifact: patterns, runId, repository } = read(request, get);
  if (patterns.length === 0 && (runId !== "" || repository !== "")) {
    throw new UserError(
      "`run-id` and `repository` say where artifacts are, and `artifact` names none.",
      "Name the artifacts with `artifact`."
    );
  }
  return { patterns, runId, repository };
}

// src/report/adjudications-csv.ts
function adjudicationsCsv(audit, matrix, evidence, showText, settled = []) {
  const hashes = /* @__PURE__ */ new Map();
  const add = (row) => hashes.set(matrix.id(row), referenceHash(evidence?.references[row], evidence?.prompts[row]));
  forEachBit(matrix.allWrong, add);
  forEachBit(matrix.partialAllWrong, add);
  const listed3 = new Set(audit.labelErrors.items.map(({ query }) => query));
  if (listed3.size > 0)
    forEachBit(matrix.complete, (row) => {
      if (listed3.has(matrix.id(row))) add(row);
    });
  const earlier = new Map(settled.map((adjudication) => [adjudication.query, adjudication]));
  const settle = (query, cells) => {
    const known = earlier.get(query);
    earlier.delete(query);
    const hash = hashes.get(query) ?? "";
    return [...cells, hash, ...judged(known, hash)];
  };
  const models = matrix.models.length;
  const open2 = [
    ...audit.items.map((item) => settle(item.query, described(item, models, showText))),
    ...audit.labelErrors.items.map((item) => settle(item.query, describedError(item, models, showText)))
  ];
  const done = [...earlier.values()].map(({ query, referenceHash: hash, class: found, note }) => [
    ...[query, "", "", "", ""],
    ...[hash ?? "", found, note]
  ]);
  const head = "query_id,models_wrong,kind,suspected,evidence,reference_hash,class,note";
  return `${[head, ...[...open2, ...done].map((cells) => cells.map(csvCell).join(","))].join("\n")}
`;
}
function described(item, models, showText) {
  return [
    item.query,
    item.kind === "all-wrong" ? String(models) : "",
    item.kind,
    item.class,
    plainText(auditItemText(item, showText))
  ];
}
function describedError(item, models, showText) {
  return [
    item.query,
    String(models - item.right.length),
    "label-error",
    item.plurality?.clear === true ? "wrong-reference" : "unexplained",
    plainText(labelErrorItemText(item, showText))
  ];
}
function judged(adjudication, hash) {
  if (adjudication === void 0) return ["", ""];
  const isStale = adjudication.referenceHash !== void 0 && adjudication.referenceHash !== hash;
  return isStale ? ["", `was ${adjudication.class} before the reference or question changed. ${adjudication.note}`.trim()] : [adjudication.class, adjudication.note];
}

// src/report/audit-json.ts
var MAX_ITEMS = 5e3;
function auditDocument(audit) {
  const kept = new Set(
    [
      ...audit.items.filter((item) => item.class !== "unexplained"),
      ...audit.items.filter((item) => item.class === "unexplained")
    ].slice(0, MAX_ITEMS)
  );
  const items = audit.items.filter((item) => kept.has(item)).map((item) => ({ ...item, evidence: plainText(auditItemText(item, false)) }));
  return { ...audit, items, itemsLeftOut: audit.items.length - items.length };
}

// src/report/files.ts
var NO_DIAGNOSTICS = {
  pairwise: null,
  regime: null,
  poolCurve: null,
  fewModels: null,
  slices: null,
  routerCeiling: null,
  thinned: null,
  luckFloor: null,
  chance: null,
  allDraws: null,
  contributions: null,
  recall: null
};
function shortened2(_key, value) {
  return typeof value === "number" ? portable(value) : value;
}
function certificateJson(evaluation) {
  const { certificate, decision, settings } = evaluation;
  const { confidence, minGain, verdict, ...rest } = certificate;
  const document = {
    schema: "beta-certificate/1",
    version: VERSION,
    verdict,
    passed: decision.passed,
    failures: decision.failures,
    confidence,
    looks: { budget: settings.looks, confidence: settings.confidence },
    minGain,
    ...rest,
    samples: evaluation.samples,
    saving: evaluation.saving,
    ...evaluation.diagnostics ?? NO_DIAGNOSTICS,
    audit: evaluation.audit === null ? null : auditDocument(evaluation.audit),
    adjudicated: evaluation.adjudicated,
    policies: evaluation.policies === null ? null : { ...evaluation.policies, judges: evaluation.judges, formats: evaluation.formats },
    regression: evaluation.regression,
    selfCheck: evaluation.selfCheck,
    excludedModels: evaluation.excluded,
    settings: settingsDocument(settings),
    inputs: evaluation.files,
    setAside: evaluation.setAside,
    warnings: [...evaluation.cautions.map((caution) => plainText(cautionText(caution), quote)), ...evaluation.warnings]
  };
  return `${JSON.stringify(document, shortened2, 2)}
`;
}
function* outcomesCsv(evaluation) {
  const { matrix, columns, graded } = evaluation;
  const { universe, weights } = matrix;
  if (graded.samples !== void 0) {
    yield* drawsCsv(evaluation, graded.samples);
    return;
  }
  const cell = cellsOf(evaluation);
  const rows = [];
  forEachBit(universe, (row) => rows.push({ id: matrix.id(row), row }));
  const inOrder = (a, b) => naturalOrder(a.id, b.id);
  if (rows.some((entry, i) => i > 0 && inOrder(rows[i - 1], entry) > 0)) rows.sort(inOrder);
  const grouped = weights !== null && rows.every(({ id }) => id.startsWith("pattern:"));
  const head = [
    ...grouped ? [] : ["query_id"],
    ...weights === null ? [] : ["count"],
    ...columns.map(({ name }) => name)
  ];
  let chunk = `${head.map(csvCell).join(",")}
`;
  for (const { id, row } of rows) {
    if (!grouped) chunk += `${csvCell(id)},`;
    if (weights !== null) chunk += `${weights[row]},`;
    for (let i = 0; i < columns.length; i++) chunk += (i === 0 ? "" : ",") + cell(columns[i], row);
    chunk += "\n";
    if (chunk.length > 1 << 16) {
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}
function* drawsCsv({ matrix, columns }, { name, draws, right }) {
  const rows = [];
  forEachBit(matrix.universe, (row) => rows.push({ id: matrix.id(row), row }));
  yield "query_id,model,repeat,outcome\n";
  for (const { id, row } of rows.sort((a, b) => naturalOrder(a.id, b.id))) {
    let chunk = "";
    for (const column of columns) {
      const cells = `${csvCell(id)},${csvCell(column.name)}`;
      if (column.name === name)
        for (let k = 0; k < draws[row]; k++) chunk += `${cells},${k},${k < right[row] ? 1 : 0}
`;
      const other = column.name === name && draws[row] > 0 ? "" : cellOf(column, row);
      if (other !== "") chunk += `${cells},0,${other}
`;
    }
    yield chunk;
  }
}
function cellsOf({ graded, settings }) {
  const { scores } = graded;
  if (scores === void 0) return cellOf;
  const [low, high] = settings.scoreRange;
  return (column, row) => {
    const score = scores.get(column.name)[row];
    return Number.isNaN(score) ? cellOf(column, row) : String(Math.min(high, low + score * (high - low)));
  };
}
function cellOf(column, row) {
  if (hasBit(column.graded, row)) return hasBit(column.right, row) ? "1" : "0";
  if (hasBit(column.errored, row)) return "error";
  return hasBit(column.unscored, row) ? "unscored" : "";
}
function allWrongCsv({ matrix }) {
  const rows = [
    ...matrix.ids(matrix.allWrong).map((id) => `${csvCell(id)},${matrix.models.length},all-wrong`),
    ...matrix.ids(matrix.partialAllWrong).map((id) => `${csvCell(id)},,partial`)
  ];
  return `${["query_id,models_wrong,kind", ...rows].join("\n")}
`;
}
function adjudicationList({ adjudications, audit, evidence, matrix, settings }) {
  return audit === null ? "" : adjudicationsCsv(audit, matrix, evidence, settings.showText, adjudications);
}

// src/report/replace-files.ts
import { constants, lstatSync, mkdirSync, renameSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
var NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
async function replaceFiles(folder, files, gone = []) {
  const scratch = await scratchFolder(folder, ".beta-certificate-");
  try {
    for (const { name, content } of files) await write(join(scratch.path, name), content());
    moveIn(
      folder,
      scratch.path,
      files.map(({ name }) => name),
      gone
    );
  } finally {
    scratch.remove();
  }
}
function makeFolder(folder) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
async function write(path, pieces) {
  const handle = await open(path, NEW_FILE, 438);
  try {
    for (const piece of pieces) await handle.appendFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function moveIn(folder, scratch, names, gone) {
  const before = join(scratch, "before");
  mkdirSync(before);
  const done = [];
  const move = (from, to) => {
    renameSync(from, to);
    done.push([from, to]);
  };
  try {
    for (const name of [...names.toReversed(), ...gone])
      if (isThere(join(folder, name))) move(join(folder, name), join(before, name));
    for (const name of names) move(join(scratch, name), join(folder, name));
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    throw error;
  }
}
function isThere(path) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return found !== void 0;
  throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
}

// src/report/write.ts
import { join as join2, resolve } from "node:path";

// src/report/junit.ts
function junitXml(evaluation) {
  const { decision, settings } = evaluation;
  const failures = failureTexts(evaluation).map((text) => plainText(text));
  const asked = FAIL_ON.filter((condition) => settings.failOn.includes(condition));
  const cases = asked.map((condition) => {
    const at = decision.failures.indexOf(condition);
    return at === -1 ? testCase(condition, "") : testCase(condition, failure(condition, failures[at]));
  });
  const counts = `tests="${asked.length + 1}" failures="${decision.failures.length}" errors="0"`;
  const lines2 = renderTerminal(evaluation, { width: 100, color: false }).trimEnd().split("\n");
  const output = lines2.map(xml).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="beta-certificate" ${counts}>
  <testsuite name="beta-certificate" ${counts} skipped="0">
${[testCase("certificate", ""), ...cases].join("\n")}
    <system-out>${output}</system-out>
  </testsuite>
</testsuites>
`;
}
function testCase(name, content) {
  const tag = `testcase name="${name}" classname="beta-certificate"`;
  return content === "" ? `    <${tag}/>` : `    <${tag}>
      ${content}
    </testcase>`;
}
function failure(condition, text) {
  return `<failure type="${condition}" message="${xml(text)}">${xml(text)}</failure>`;
}

// src/report/metrics.ts
var VERDICTS = ["no-gain", "gain-possible", "inconclusive"];
function metricsText({ certificate, decision }) {
  const { allWrong, ceiling, gain, minGain, models, queries, singleBest, verdict } = certificate;
  const one = (value) => [{ value }];
  const families = [
    family("passed", "Whether the gate passed, 1 or 0.", one(Number(decision.passed))),
    family("models", "Models in the pool.", one(models.length)),
    family("queries", "Queries that every model answered.", one(queries.complete)),
    family("all_wrong", "Queries that every model got wrong.", one(allWrong.count)),
    family("beta_ratio", "Share of the queries that every model got wrong.", one(allWrong.rate)),
    family("ceiling_ratio", "One minus beta.", one(ceiling.point)),
    family("single_best_ratio", "Accuracy of the best model, or of the declared baseline.", one(singleBest.accuracy)),
    family("gain_ratio", "Largest gain over that model, as seen.", one(gain.point)),
    family("gain_lower_ratio", "Lower bound on the largest gain, one-sided.", one(gain.lower)),
    family("gain_upper_ratio", "Upper bound on the largest gain, one-sided.", one(gain.upper)),
    family("min_gain_ratio", "Gain asked for.", one(minGain)),
    family(
      "verdict",
      "The verdict.",
      VERDICTS.map((each) => ({ labels: { [`${PREFIX}verdict`]: each }, value: Number(each === verdict) })),
      "stateset"
    ),
    family(
      "accuracy_ratio",
      "Accuracy of each model.",
      models.map(({ name, accuracy }) => ({ labels: { model: name }, value: accuracy }))
    )
  ];
  return `${families.join("")}# EOF
`;
}
var PREFIX = "beta_certificate_";
function family(name, help, samples, type = "gauge") {
  const full = PREFIX + name;
  const unit = name.endsWith("_ratio") ? [`# UNIT ${full} ratio`] : [];
  const lines2 = samples.map(({ labels = {}, value }) => {
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${openMetricsLabel(text)}"`);
    return `${full}${pairs.length === 0 ? "" : `{${pairs.join(",")}}`} ${portable(value)}`;
  });
  return `${[`# TYPE ${full} ${type}`, ...unit, `# HELP ${full} ${help}`, ...lines2].join("\n")}
`;
}

// src/report/queries-csv.ts
function queriesCsv(matrix, evidence) {
  const rows = [...referenceHashes(matrix, evidence)].sort(([a], [b]) => naturalOrder(a, b));
  return `${["query_id,reference_hash", ...rows.map(([id, hash]) => `${csvCell(id)},${hash}`)].join("\n")}
`;
}

// src/report/write.ts
async function writeReport(evaluation, folder, fence) {
  const { renderHtml } = await import("./page-CSAZNOUR.js");
  const { audit, evidence, matrix, settings } = evaluation;
  const files = [
    { name: "report.html", content: () => [renderHtml(evaluation, settings.showText)] },
    { name: "report.md", content: () => [fullLevels(evaluation)[0]("")] },
    ...audit === null ? [] : [{ name: "adjudications.csv", content: () => [adjudicationList(evaluation)] }],
    { name: "junit.xml", content: () => [junitXml(evaluation)] },
    { name: "metrics.txt", content: () => [metricsText(evaluation)] },
    { name: "queries.csv", content: () => [queriesCsv(matrix, evidence)] },
    { name: "all-wrong.csv", content: () => [allWrongCsv(evaluation)] },
    { name: "outcomes.csv", content: () => outcomesCsv(evaluation) },
    // The last one: where it is, all others are.
    { name: "certificate.json", content: () => [certificateJson(evaluation)] }
  ];
  const full = resolve(folder);
  await fence?.check(full, folder);
  try {
    makeFolder(full);
    await replaceFiles(full, files, leftovers(evaluation, full));
  } catch (error) {
    const code2 = codeOf(error);
    if (code2 === void 0) throw error;
    throw new UserError(
      `the report cannot be written to ${quote(folder)}: ${writeFault(code2)}.`,
      "Name another folder with `report-dir` (`--out`)."
    );
  }
  return { certificate: join2(folder, "certificate.json"), report: join2(folder, "report.html") };
}
function leftovers({ audit, settings }, folder) {
  const name = "adjudications.csv";
  const isInput = settings.adjudications !== void 0 && resolve(settings.adjudications) === join2(folder, name);
  return audit === null && !isInput ? [name] : [];
}

export {
  STATUS,
  faultSentence,
  stackOf,
  watchForFaults,
  evaluate,
  parseSettings,
  parseActionSettings,
  commentLevels,
  fullLevels,
  renderTerminal,
  wrap,
  certificateJson,
  replaceFiles,
  writeReport
};
