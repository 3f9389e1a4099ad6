import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  AUDIT_HEAD,
  BOUND_HEAD,
  COST_COLUMNS,
  PREDICTION_HEAD,
  VERSION,
  WHY_THE_CEILING_HOLDS,
  adjudicatedText,
  allDrawsText,
  auditItemText,
  auditLines,
  auditRows,
  auditSentence,
  boundRows,
  boundsText,
  canFailText,
  cautionText,
  chanceText,
  changeTexts,
  cheapestText,
  code,
  codeBlock,
  correlationText,
  costRows,
  csvCell,
  decide,
  ensemblesText,
  fewModelsText,
  forestBar,
  formatsText,
  heldOutText,
  judgesText,
  labelErrorItemText,
  labelErrorText,
  lookedAtText,
  luckText,
  missingText,
  picksText,
  pictureNote,
  policyPicture,
  policyTable,
  predictionRows,
  readText,
  realisedText,
  regressionText,
  routerText,
  scopeTexts,
  selfMoaText,
  sentence,
  setAsideText,
  settingsText,
  sliceNote,
  smallestGainText,
  steadinessText,
  tell,
  terminal,
  terminalSentence,
  thinnedText,
  triplesText,
  unanswered,
  visible,
  withoutThresholdText
} from "./chunk-HHGY7PCQ.js";
import {
  MOST_TEXT,
  NONE,
  certify,
  holdingBoth
} from "./chunk-BXYUC4IQ.js";
import {
  OutcomeTable,
  RowLabels,
  codeOf,
  loadResults,
  openArtifacts,
  openSources,
  queryKey,
  referenceHashes,
  scratchFolder,
  writeFault
} from "./chunk-WEDST43N.js";
import {
  nameMatcher,
  selectPool
} from "./chunk-CXIQ2MI7.js";
import {
  counted,
  integer,
  percent,
  portable
} from "./chunk-2K3WNTE6.js";
import {
  referenceHash
} from "./chunk-ZNVENU7J.js";
import {
  OutcomeMatrix,
  combine,
  confidenceOfEach,
  forEachBit,
  hasBit,
  inMoreThan,
  naturalOrder
} from "./chunk-7DFY5YNM.js";
import {
  INVISIBLE,
  UserError,
  quote
} from "./chunk-BXVPSMF3.js";

// src/run/fault.ts
var ISSUES = "https://github.com/beta-certificate/beta-certificate/issues";
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
  policiesAsGraded: null,
  judges: null,
  formats: null
};

// src/outcomes/alike-names.ts
function alikeNames(names) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const name of names) {
    const key = skeleton(name);
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, [name]);
    else group.push(name);
  }
  return [...groups2.values()].filter((group) => group.length > 1);
}
function skeleton(name) {
  const folded2 = name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
  return folded2.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

// src/outcomes/suspicious-members.ts
var FEWEST_OF_EACH = 10;
var [LEAST_AGREEMENT, LEAST_CONTESTED] = [0.99, 0.95];
var FEWEST_OTHERS = 3;
function identicalMembers(matrix) {
  const groups2 = /* @__PURE__ */ new Map();
  const queries = matrix.queries(matrix.complete);
  for (const [m, name] of matrix.models.entries()) {
    const right = matrix.right[m];
    const correct = matrix.queries(right);
    if (correct < FEWEST_OF_EACH || queries - correct < FEWEST_OF_EACH) continue;
    const key = Buffer.from(right.buffer, right.byteOffset, right.byteLength).toString("latin1");
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, [name]);
    else group.push(name);
  }
  return [...groups2.values()].filter((group) => group.length > 1);
}
function looksLikeVotes(matrix) {
  const models3 = matrix.models.length;
  if (models3 - 1 < FEWEST_OTHERS) return [];
  const size = matrix.universe.length * 32;
  const above = (number) => inMoreThan(matrix.right, number, size);
  const right = [above(Math.floor((models3 - 1) / 2)), above(Math.floor((models3 + 1) / 2))];
  const notWrong = [above(Math.ceil((models3 - 1) / 2) - 1), above(Math.ceil((models3 + 1) / 2) - 1)];
  const [some, two, allButOne, all] = [above(0), above(1), above(models3 - 2), above(models3 - 1)];
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
    if (contested.some((part) => part.all < FEWEST_OF_EACH || part.agreed < LEAST_CONTESTED * part.all)) continue;
    const whole = share(() => -1);
    const [agreed, decided] = [whole[0].agreed + whole[1].agreed, whole[0].all + whole[1].all];
    if (agreed >= LEAST_AGREEMENT * decided) found.push({ model: name, agreement: agreed / decided });
  }
  return found;
}
function looksLikeAnyOf(matrix) {
  const { models: models3, complete, right } = matrix;
  if (models3.length - 1 < 2) return [];
  const size = matrix.universe.length * 32;
  const [any, several] = [inMoreThan(right, 0, size), inMoreThan(right, 1, size)];
  const wrong = matrix.queries(complete) - matrix.queries(any);
  if (wrong < FEWEST_OF_EACH) return [];
  return models3.filter((_, m) => {
    const own = right[m];
    const isAnyOf = own.every((word, w) => word === any[w] && (word & ~several[w]) === 0);
    if (!isAnyOf) return false;
    return right.every((other, o) => {
      return o === m || matrix.queries(combine(size, (w) => own[w] & ~other[w])) >= FEWEST_OF_EACH;
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
function cautionsOf(pool, certificate, settings, ensembles) {
  const other = (members2) => {
    const verdict = verdictWith(pool, members2, settings);
    return verdict === certificate.verdict ? null : verdict;
  };
  const { members } = pool.matrix;
  const without = (names) => other(members.filter(({ name }) => !names.has(name)));
  const groups2 = identicalMembers(pool.matrix);
  const repeated = new Set(
    groups2.flatMap((group) => {
      const kept = group.find((name) => name === settings.baseline) ?? group[0];
      return group.filter((name) => name !== kept);
    })
  );
  const ofGroups = groups2.length === 0 ? null : without(repeated);
  const { universe, weights, id } = pool.matrix;
  const distinct = repeated.size === 0 ? pool.matrix : new OutcomeMatrix(
    members.filter(({ name }) => !repeated.has(name)),
    universe,
    weights,
    id
  );
  const votes = looksLikeVotes(distinct).slice(0, MOST);
  const anyOf = looksLikeAnyOf(distinct);
  const named = pool.matrix.models.filter((name) => namedLikeEnsemble(name) && !anyOf.includes(name) && !votes.some(({ model }) => model === name)).slice(0, MOST);
  return [
    ...fewClusters(certificate),
    ...pool.ofFew === null ? [] : [{ kind: "of-few", ...pool.ofFew }],
    ...leftOut(pool, other),
    ...alikeNames(pool.columns.map(({ name }) => name)).slice(0, MOST).map((models3) => ({ kind: "alike-names", models: models3 })),
    ...groups2.slice(0, MOST).map((models3) => ({ kind: "identical", models: models3, verdict: ofGroups })),
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
  const judged2 = (models3) => {
    const names = new Set(models3.map(({ name }) => name));
    const verdict = other([...matrix.members, ...columns.filter(({ name }) => names.has(name))]);
    return verdict === null ? [] : [{ kind: "left-out", models: models3, verdict }];
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
function checkTaken(pool, models3, ensembles) {
  for (const { glob, names } of takenByGlob(pool, ensembles)) {
    const swallowed = names.find((name) => models3.includes(name));
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
  const unanswered2 = new Map(sorted.map(({ name }) => [name, none]));
  return certify({ ...pool, matrix, ensembles: [], unanswered: unanswered2 }, settings).verdict;
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
    const kept = text.length > MOST_TEXT ? ending(text) : text;
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
  return Buffer.from(text.slice(-MOST_TEXT), "utf16le").toString("utf16le");
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
    const { answer, stopReason, picked, family } = details;
    if (answer !== void 0) draw.answer[row] = this.texts.intern(answer, this.options.matters(row));
    if (stopReason !== void 0) draw.stop[row] = this.stops.intern(stopReason, true);
    if (picked !== void 0) {
      this.picks ??= new Array(this.options.rows).fill(void 0);
      this.picks[row] ??= picked;
    }
    if (family !== void 0) this.family ??= family;
    const numbers = NUMBERS.filter((field) => details[field] !== void 0);
    for (const field of numbers) this.addNumber(field, row, details[field]);
    this.isEmpty &&= [answer, stopReason, picked, family].every((text) => text === void 0) && numbers.length === 0;
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
var MOST_JUDGES = 100;
var MOST_STOPS = 1e4;
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
  stops = new Interner(MOST_STOPS);
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
      label: () => void 0,
      setAside: () => void 0,
      reading: () => void 0,
      warn: () => void 0
    };
  }
  /** What was collected; undefined where the results carry nothing beside outcomes. */
  finish() {
    const { rows } = this.options;
    const models3 = new Map([...this.models].flatMap(([name, model]) => model.finish(name)));
    const lists = [this.references, this.prompts, this.subjects];
    if (models3.size + this.judges.size === 0 && lists.every((list) => list.every((text) => text === void 0)))
      return void 0;
    return {
      rows,
      models: models3,
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
      if (this.judges.size === MOST_JUDGES) return;
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
var MOST_CELLS = 2e7;
var MOST_TEXT2 = 2e8;
var MOST_DRAWS = 64;
var FEW_RIGHT = 3;
async function readEvidence(files, settings, options, table2, pool) {
  const { matrix } = pool;
  const models3 = /* @__PURE__ */ new Set([...matrix.models, ...pool.ensembles.map(({ name }) => name)]);
  const rows = table2.ids.size;
  if (models3.size * rows > MOST_CELLS) {
    const warning = `Answers, questions and costs were not looked at: ${integer(models3.size)} models on ${integer(rows)} queries are more than ${integer(MOST_CELLS)} answers.`;
    return { evidence: void 0, warnings: [warning] };
  }
  const collector = new EvidenceCollector({
    rows,
    rowOf: (key) => table2.ids.find(key),
    models: models3,
    passThreshold: settings.passThreshold,
    mostDraws: settings.repeats === void 0 ? 1 : MOST_DRAWS,
    matters: (row) => {
      const right = matrix.members.filter((member) => hasBit(member.right, row));
      return right.length <= FEW_RIGHT;
    },
    mostText: MOST_TEXT2
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
  const more = reasons.length > SHOWN ? ` and ${reasons.length - SHOWN} more` : "";
  return `Files without a graded outcome: ${reasons.slice(0, SHOWN).join(", ")}${more}.`;
}

// src/sources/open.ts
async function openAll({ results, artifacts, limits }, { cwd, environment, token, fence }) {
  const disk = results.length === 0 ? { files: [], setAside: [] } : await openSources(results, { cwd, limits, fence });
  if (artifacts.patterns.length === 0) return { ...disk, warnings: [], close: async () => void 0 };
  const remote = await openArtifacts(artifacts, token, environment, limits);
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
  const shown = files.slice(0, 5).map(({ path }) => quote(path));
  const more = files.length > shown.length ? ", \u2026" : "";
  return [`${counted(files.length, "file was", "files were")} found and not read: ${shown.join(", ")}${more}.`];
}
function warningsOf(settings, table2, certificate, { excluded }) {
  const warnings = [];
  const duplicates = [...table2.columns.values()].reduce((sum, column) => sum + column.duplicates, 0);
  if (duplicates > 0)
    warnings.push(
      `${counted(duplicates, "record", "records")} repeated a model and query with the same outcome; each was counted once.`
    );
  const scores = table2.files.reduce((sum, file) => sum + file.scores, 0);
  if (scores > 0) {
    warnings.push(
      `${counted(scores, "outcome was a score", "outcomes were scores")} other than 0 and 1; such scores count as right from ${settings.passThreshold} on (pass-threshold).`
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

// src/run/evaluate.ts
var NOT_COMPARED = { regression: null, selfCheck: null, warnings: [] };
var NOT_SETTLED = { adjudicated: null, adjudications: [] };
async function evaluate(settings, surroundings, watcher) {
  const opened = await openAll(settings, surroundings);
  try {
    return await evaluateFiles(settings, opened, surroundings, watcher);
  } finally {
    await opened.close();
  }
}
async function evaluateFiles(settings, opened, surroundings, watcher) {
  const labels = labelsOf(settings);
  const table2 = new OutcomeTable({
    passThreshold: settings.passThreshold,
    repeats: settings.repeats,
    selects: settings.models.length === 0 ? void 0 : nameMatcher([...settings.models, ...settings.ensembles]),
    labels
  });
  const options = readOptions(settings, labels);
  const setAside = await loadResults(opened.files, settings.format, table2, options, ({ path }) => watcher.file(path));
  const unread = [...opened.setAside, ...setAside];
  table2.finish();
  checkSelection(settings.models, table2);
  const confidence = confidenceOfEach(settings.confidence, settings.looks);
  const choices = { ...settings, confidence, baseline: settings.baselineModel };
  const cluster = labels.find(({ input }) => input === "cluster-by")?.labelByRow();
  const graded = { ...selected(), cluster };
  checkTaken(graded, settings.models, settings.ensembles);
  const { evidence, warnings } = wantsEvidence(settings) ? await readEvidence(opened.files, settings, options, table2, graded) : { evidence: void 0, warnings: [] };
  const { pool, adjudicated, adjudications } = settings.adjudications === void 0 ? { pool: graded, ...NOT_SETTLED } : await settled(settings.adjudications);
  const settledOnly = certify(pool, choices);
  const asGraded = adjudicated === null ? null : certify(graded, choices);
  const certificate = asGraded === null ? settledOnly : holdingBoth(settledOnly, asGraded);
  const analyses = settings.diagnostics ? await analysed() : NO_ANALYSES;
  const compared2 = settings.compareWith === void 0 && !settings.selfCheck ? NOT_COMPARED : await comparisons(settledOnly);
  return {
    settings,
    certificate,
    adjudicated,
    adjudications,
    evidence,
    ...analyses,
    regression: compared2.regression,
    selfCheck: compared2.selfCheck,
    decision: decide(
      certificate,
      {
        policies: analyses.policies,
        policiesAsGraded: analyses.policiesAsGraded,
        regression: compared2.regression,
        excluded: pool.excluded,
        queriesOfFew: pool.ofFew?.queries ?? 0,
        asGraded
      },
      settings
    ),
    matrix: pool.matrix,
    placeOf: (row) => {
      const place = table2.places.of(row);
      return place === void 0 ? void 0 : { file: table2.files[place.file].path, line: place.line };
    },
    columns: pool.columns,
    excluded: pool.excluded,
    files: table2.files,
    setAside: unread,
    cautions: cautionsOf(pool, settledOnly, choices, settings.ensembles),
    warnings: [
      ...opened.warnings,
      ...notRead(unread),
      ...warningsOf(settings, table2, certificate, pool),
      ...warnings,
      ...compared2.warnings
    ]
  };
  function selected() {
    try {
      return selectPool(table2, choices);
    } catch (error) {
      const unused = error instanceof UserError ? unusedText(unread, table2.files) : "";
      throw unused === "" ? error : new UserError(error.message, unused);
    }
  }
  async function settled(adjudications2) {
    const { settleQueries } = await import("./settle-queries-AWUGB5NB.js");
    return settleQueries({ ...settings, confidence, adjudications: adjudications2 }, surroundings, graded, evidence);
  }
  async function comparisons(of) {
    const { compareRun } = await import("./compare-run-JOCRIPOB.js");
    return compareRun(settings, surroundings, { pool, graded }, of, evidence, table2.files);
  }
  async function analysed() {
    const { analyse } = await import("./analyse-BIO3UFUW.js");
    return analyse(settings, table2, pool, graded, certificate, labels, evidence, (what) => watcher.stage(what));
  }
}
function readOptions(settings, labels) {
  const { passThreshold, metric, filter, judge, models: models3, ensembles, baselineModel } = settings;
  const named = nameMatcher([...models3, ...ensembles, ...baselineModel === void 0 ? [] : [baselineModel]]);
  return {
    passThreshold,
    // A subject is one of the details that harnesses log; nothing else of them is needed for the outcomes.
    details: labels.some(({ field }) => field === "subject"),
    labels: labels.map(({ field }) => field),
    repeats: settings.repeats !== void 0,
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
function checkSelection(models3, table2) {
  for (const glob of models3) {
    const matches = nameMatcher([glob]);
    if ([...table2.columns.keys()].some(matches)) continue;
    const names = [...table2.columns.keys(), ...table2.unselected].sort();
    const shown = names.slice(0, 10).map(quote).join(", ");
    throw new UserError(
      `\`models\`: ${quote(glob)} matches none of the models.`,
      `The results hold: ${shown}${names.length > 10 ? ", \u2026" : ""}.`
    );
  }
}

// src/report/readings.ts
var MOST_SHOWN = 5;
function readingLines(files) {
  const byReading = /* @__PURE__ */ new Map();
  for (const { path, reading } of files) {
    if (reading === void 0) continue;
    const known = byReading.get(reading);
    if (known === void 0) byReading.set(reading, [path]);
    else known.push(path);
  }
  const lines = [...byReading].map(([reading, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${counted(others.length, "file", "files")} more` : "";
    return `${first}${more}: ${reading}`;
  });
  const rest = lines.length - MOST_SHOWN;
  return rest > 0 ? [...lines.slice(0, MOST_SHOWN), `\u2026 and ${rest} more ways: see certificate.json`] : lines;
}

// src/report/terminal.ts
var BOLD = "\x1B[1m";
var DIM = "\x1B[2m";
var RED = "\x1B[31m";
var GREEN = "\x1B[32m";
var YELLOW = "\x1B[33m";
var RESET = "\x1B[0m";
var [MODELS, IDS] = [10, 10];
var [NARROWEST, WIDEST] = [60, 110];
function renderTerminal(evaluation, options) {
  const width = Math.max(NARROWEST, Math.min(options.width, WIDEST));
  const paint = (style, text) => options.color ? `${style}${text}${RESET}` : text;
  const story = tell(evaluation, terminal);
  const mark = !story.passed ? paint(RED, "FAIL") : story.decided ? paint(GREEN, "PASS") : paint(YELLOW, "WARN");
  const blocks = [
    `${mark}  ${paint(BOLD, wrap(story.headline, width - 6, "      "))}`,
    wrap(story.sentence, width),
    ...story.warnings.map((text) => paint(YELLOW, wrap(`! ${text}`, width, "  "))),
    wrap(story.basis, width),
    figures(story.figures, width, (text) => paint(DIM, text)),
    picture(evaluation, width, (text) => paint(DIM, text)),
    compared(evaluation, width),
    reached(evaluation, width, (text) => paint(DIM, text)),
    models(evaluation, width, (text) => paint(DIM, text)),
    allWrong(evaluation, width, (text) => paint(DIM, text)),
    diagnosis(evaluation, width),
    wrap(`Next: ${story.next}`, width),
    ...evaluation.warnings.map((warning) => wrap(`Note: ${terminalSentence(warning)}`, width)),
    ...story.gate.map((sentence2) => paint(RED, wrap(sentence2, width)))
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
function figures(rows, width, dim) {
  const label = Math.min(26, Math.max(...rows.map(([name]) => name.length)));
  return rows.map(([name, value]) => `  ${dim(name.padEnd(label))}  ${wrap(value, width - label - 4, " ".repeat(label + 4))}`).join("\n");
}
function picture({ certificate }, width, dim) {
  const cells = width - 4;
  const right = Math.round(certificate.singleBest.accuracy * cells);
  const gained = Math.round(certificate.ceiling.point * cells) - right;
  const bar = "\u2588".repeat(right) + "\u2592".repeat(Math.max(0, gained)) + "\xB7".repeat(Math.max(0, cells - right - gained));
  return `  ${bar}
  ${dim(wrap("\u2588 best model right, \u2592 only others right, \xB7 every model wrong", cells, "  "))}`;
}
function models({ certificate }, width, dim) {
  const shown = certificate.models.slice(0, MODELS);
  const name = Math.min(width - 40, Math.max(5, ...shown.map((model) => terminal(model.name).length)));
  const head = dim(`  ${"model".padEnd(name)}   right      interval      rescues`);
  const rows = shown.map((model) => {
    const interval = `${percent(model.interval[0], 1, "down")} \u2013 ${percent(model.interval[1], 1, "up")}`;
    return `  ${fit(terminal(model.name), name)}  ${percent(model.accuracy, 1).padStart(5)} %  ${interval.padStart(13)}  ${integer(model.rescues).padStart(9)}`;
  });
  const rest = certificate.models.length - shown.length;
  return [head, ...rows, ...rest > 0 ? [dim(`  \u2026 and ${rest} more`)] : []].join("\n");
}
function reached({ certificate, policies: policies2 }, width, dim) {
  if (policies2 === null || policies2.realised.length === 0) return "";
  const picture2 = policyPicture(policies2, certificate, terminal, Math.max(8, Math.min(40, width - 58))).split("\n").map((line) => `  ${fit(line, width - 2).trimEnd()}`);
  return [...picture2, `  ${dim(wrap(pictureNote(certificate), width - 2, "  "))}`].join("\n");
}
function allWrong({ adjudicated, audit, certificate }, width, dim) {
  const { count, queries } = certificate.allWrong;
  const settled = adjudicated === null ? [] : [adjudicatedText(adjudicated, certificate, terminal)];
  const lines = audit === null ? [] : auditLines(audit, certificate, adjudicated, terminal, IDS);
  const found = [...settled, ...lines].map((line) => wrap(line, width));
  if (audit !== null || count === 0) return found.join("\n");
  const rest = queries.length > IDS ? ` \u2026 and ${integer(queries.length - IDS)} more` : "";
  const ids2 = wrap(queries.slice(0, IDS).map(terminal).join("  ") + rest, width - 21, " ".repeat(21));
  return [...found, `  ${dim("every model wrong:")} ${ids2}`].join("\n");
}
function compared({ certificate, regression: regression2, selfCheck: selfCheck2, settings }, width) {
  const changes = regression2 === null ? [] : [
    regressionText(regression2, certificate.confidence, terminal),
    ...changeTexts(regression2, certificate.minGain, terminal)
  ];
  const checks = selfCheck2 === null ? [] : [
    canFailText(selfCheck2, certificate, settings.failOn, terminal),
    smallestGainText(selfCheck2, certificate),
    steadinessText(selfCheck2)
  ];
  return [...changes, ...checks].map((text) => wrap(text, width)).join("\n");
}
function diagnosis({ certificate, diagnostics, formats: formats2, judges: judges2 }, width) {
  if (diagnostics === null) return "";
  const { routerCeiling } = diagnostics;
  return [
    judges2 === null ? "" : judgesText(judges2, terminal),
    formats2 === null ? "" : formatsText(formats2, terminal),
    fewModelsText(diagnostics, certificate.models.length, terminal),
    correlationText(diagnostics),
    routerCeiling === null ? "" : routerText(routerCeiling),
    allDrawsText(diagnostics),
    luckText(diagnostics, certificate, terminal),
    chanceText(diagnostics, terminal),
    thinnedText(diagnostics)
  ].filter((text) => text !== "").map((text) => wrap(text, width)).join("\n\n");
}
function fit(text, width) {
  return text.length > width ? `${text.slice(0, width - 1)}\u2026` : text.padEnd(width);
}
function wrap(text, width, indent = "") {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((text2) => text2.trimEnd()).join(`
${indent}`);
}

// src/report/adjudications-csv.ts
function adjudicationsCsv(audit, matrix, evidence, showText, settled = []) {
  const hashes = /* @__PURE__ */ new Map();
  const add = (row) => hashes.set(matrix.id(row), referenceHash(evidence?.references[row], evidence?.prompts[row]));
  forEachBit(matrix.allWrong, add);
  forEachBit(matrix.partialAllWrong, add);
  const listed = new Set(audit.labelErrors.items.map(({ query }) => query));
  if (listed.size > 0)
    forEachBit(matrix.complete, (row) => {
      if (listed.has(matrix.id(row))) add(row);
    });
  const earlier = new Map(settled.map((adjudication) => [adjudication.query, adjudication]));
  const settle = (query, cells) => {
    const known = earlier.get(query);
    earlier.delete(query);
    const hash = hashes.get(query) ?? "";
    return [...cells, hash, ...judged(known, hash)];
  };
  const models3 = matrix.models.length;
  const open2 = [
    ...audit.items.map((item) => settle(item.query, described(item, models3, showText))),
    ...audit.labelErrors.items.map((item) => settle(item.query, describedError(item, models3, showText)))
  ];
  const done = [...earlier.values()].map(({ query, referenceHash: hash, class: found, note }) => [
    ...[query, "", "", "", ""],
    ...[hash ?? "", found, note]
  ]);
  const head = "query_id,models_wrong,kind,suspected,evidence,reference_hash,class,note";
  return `${[head, ...[...open2, ...done].map((cells) => cells.map(csvCell).join(","))].join("\n")}
`;
}
function described(item, models3, showText) {
  return [
    item.query,
    item.kind === "all-wrong" ? String(models3) : "",
    item.kind,
    item.class,
    auditItemText(item, (text) => visible(text), showText)
  ];
}
function describedError(item, models3, showText) {
  return [
    item.query,
    String(models3 - item.right.length),
    "label-error",
    item.plurality?.clear === true ? "wrong-reference" : "unexplained",
    labelErrorItemText(item, (text) => visible(text), showText)
  ];
}
function judged(adjudication, hash) {
  if (adjudication === void 0) return ["", ""];
  const isStale = adjudication.referenceHash !== void 0 && adjudication.referenceHash !== hash;
  return isStale ? ["", `was ${adjudication.class} before the reference or question changed. ${adjudication.note}`.trim()] : [adjudication.class, adjudication.note];
}

// src/report/audit-json.ts
var MOST_ITEMS = 5e3;
function auditDocument(audit) {
  const kept = new Set(
    [
      ...audit.items.filter((item) => item.class !== "unexplained"),
      ...audit.items.filter((item) => item.class === "unexplained")
    ].slice(0, MOST_ITEMS)
  );
  const items = audit.items.filter((item) => kept.has(item)).map((item) => ({ ...item, evidence: auditItemText(item, (text) => text, false) }));
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
  allDraws: null
};
function shortened(_key, value) {
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
    ...evaluation.diagnostics ?? NO_DIAGNOSTICS,
    audit: evaluation.audit === null ? null : auditDocument(evaluation.audit),
    adjudicated: evaluation.adjudicated,
    policies: evaluation.policies === null ? null : { ...evaluation.policies, judges: evaluation.judges, formats: evaluation.formats },
    regression: evaluation.regression,
    selfCheck: evaluation.selfCheck,
    excludedModels: evaluation.excluded,
    settings: {
      models: settings.models,
      ensembles: settings.ensembles,
      baselineModel: settings.baselineModel ?? null,
      passThreshold: settings.passThreshold,
      metric: settings.metric ?? null,
      columns: settings.columns,
      filter: settings.filter ?? null,
      judge: settings.judge ?? null,
      repeats: settings.repeats ?? null,
      minCoverage: settings.minCoverage,
      countAsWrong: settings.countAsWrong,
      groupBy: settings.groupBy ?? null,
      clusterBy: settings.clusterBy ?? null,
      pairBy: settings.pairBy ?? null,
      adjudications: settings.adjudications ?? null,
      compareWith: settings.compareWith ?? null,
      prices: settings.prices,
      options: settings.options ?? null,
      families: settings.families,
      seed: settings.seed,
      failOn: settings.failOn
    },
    inputs: evaluation.files,
    setAside: evaluation.setAside,
    warnings: [...evaluation.cautions.map((caution) => cautionText(caution, quote)), ...evaluation.warnings]
  };
  return `${JSON.stringify(document, shortened, 2)}
`;
}
function* outcomesCsv({ matrix, columns }) {
  const { universe, weights } = matrix;
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
    for (let i = 0; i < columns.length; i++) chunk += (i === 0 ? "" : ",") + cellOf(columns[i], row);
    chunk += "\n";
    if (chunk.length > 1 << 16) {
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
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

// src/report/queries-csv.ts
function queriesCsv(matrix, evidence) {
  const rows = [...referenceHashes(matrix, evidence)].sort(([a], [b]) => naturalOrder(a, b));
  return `${["query_id,reference_hash", ...rows.map(([id, hash]) => `${csvCell(id)},${hash}`)].join("\n")}
`;
}

// src/report/markdown/parts.ts
function folded(title, content) {
  return `<details><summary>${title}</summary>

${content}

</details>`;
}
function table(head, rows, align = "") {
  const rule = head.map((_, i) => align[i] === "r" ? "--:" : ":--");
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function paragraphs(...parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}

// src/report/markdown/audit.ts
function allWrong2({ adjudicated, audit, certificate }, detail) {
  if (detail.ids === 0) return "";
  const { count } = certificate.allWrong;
  const settled = adjudicated === null ? "" : adjudicatedText(adjudicated, certificate, code);
  const title = `Queries that every model got wrong (${integer(count)})`;
  if (audit === null)
    return count === 0 && settled === "" ? "" : folded(title, paragraphs(settled, ids(certificate, detail)));
  const rows = auditRows(audit, certificate, code, detail.ids);
  const few = labelErrorText(audit, code, Math.min(10, detail.ids));
  if (rows.length === 0 && settled === "" && few === "") return "";
  const sentence2 = adjudicated?.unsettled === 0 ? "" : auditSentence(audit, certificate);
  const looked = lookedAtText(audit);
  const note = count === 0 ? "" : "Nothing was removed: the figures above are by the grades as given. To settle queries, fill in `adjudications.csv` and give it back as `adjudications`; `report.html` has the evidence.";
  return folded(
    title,
    paragraphs(
      settled,
      sentence2,
      rows.length === 0 ? "" : table(AUDIT_HEAD, rows, "lrrrll"),
      looked === sentence2 ? "" : looked,
      note,
      few
    )
  );
}
function ids({ allWrong: { queries } }, detail) {
  const shown = queries.slice(0, detail.ids).map(code).join(" ");
  const rest = queries.length - Math.min(queries.length, detail.ids);
  return shown + (rest > 0 ? ` \u2026 and ${integer(rest)} more in \`all-wrong.csv\`.` : "");
}

// src/report/markdown/comparison.ts
function regression({ certificate, regression: found }, detail) {
  if (found === null) return "";
  const changes = changeTexts(found, certificate.minGain, code).map((text) => `- ${text}`);
  const scope = detail.models === 0 ? [] : scopeTexts(found, code);
  return paragraphs(
    regressionText(found, certificate.confidence, code),
    changes.join("\n"),
    scope.length === 0 ? "" : folded("What was compared", scope.join("\n\n"))
  );
}
function selfCheck({ certificate, selfCheck: check, settings }) {
  if (check === null) return "";
  return folded(
    "Has this gate ever been able to fail?",
    paragraphs(
      canFailText(check, certificate, settings.failOn, code),
      smallestGainText(check, certificate),
      steadinessText(check)
    )
  );
}

// src/report/markdown/diagnostics.ts
function groups({ certificate, diagnostics }, detail) {
  const slices = diagnostics?.slices;
  if (!slices || detail.models === 0) return "";
  const shown = slices.slice(0, detail.models);
  const someUndecided = shown.some(({ neededToDecide }) => neededToDecide !== null);
  const most = Math.max(certificate.minGain, ...slices.map(({ gain }) => gain?.upper ?? 0)) * 1.0001;
  const rows = shown.map((slice) => [
    code(slice.name),
    integer(slice.queries),
    slice.correctedVerdict,
    slice.allWrong === null ? "" : percent(slice.allWrong.rate, 1),
    slice.gain === null ? "" : percent(slice.gain.point, 1),
    `\`${forestBar(slice, most, certificate.minGain).replaceAll(" ", "\xA0")}\``,
    slice.regime?.name ?? "",
    ...someUndecided ? [slice.neededToDecide === null ? "" : integer(slice.neededToDecide)] : []
  ]);
  const rest = slices.length - shown.length;
  const more = rest > 0 ? `

\u2026 and ${counted(rest, "group", "groups")} more in \`certificate.json\`.` : "";
  const head = [
    "Group",
    "Queries",
    "Verdict",
    "\u03B2, %",
    "Gain",
    `0 to ${percent(most, 0, "up")} points`,
    "Regime",
    ...someUndecided ? ["Queries to decide"] : []
  ];
  return folded(
    `By group (${integer(slices.length)})`,
    `${sliceNote(slices, certificate.minGain)}

${table(head, rows, "lrlrrllr")}${more}`
  );
}
function fewModels({ certificate, diagnostics }, detail) {
  if (diagnostics === null || diagnostics.poolCurve.length === 0 || detail.models === 0) return "";
  const text = fewModelsText(diagnostics, certificate.models.length, code);
  const rows = diagnostics.poolCurve.slice(0, 10).map((point, i) => [
    String(point.k),
    code(point.models.find((model) => !diagnostics.poolCurve[i - 1]?.models.includes(model)) ?? ""),
    percent(point.ceiling, 2),
    percent(point.gain, 1),
    point.heldOutGain === null ? "" : `${percent(point.heldOutGain, 1)} \xB1 ${percent(point.heldOutStandardError ?? 0, 1)}`
  ]);
  const head = ["Models", "Added", "Ceiling, %", "Gain", "Gain on held-out queries"];
  return folded("How many models are enough", `${text}

${table(head, rows, "rlrrr")}`.trim());
}
function correlation(evaluation, detail) {
  const { diagnostics } = evaluation;
  if (diagnostics === null || detail.files === 0) return "";
  const { pairwise } = diagnostics;
  const rows = predictionRows(pairwise);
  const without = withoutThresholdText(pairwise, code);
  const predictions = rows.length === 0 ? "" : table(PREDICTION_HEAD, rows, "lrr");
  return folded(
    "What correlation says",
    [correlationText(diagnostics), predictions, without, thinnedText(diagnostics)].filter((part) => part !== "").join("\n\n")
  );
}
function repeats({ diagnostics }, detail) {
  if (!diagnostics?.routerCeiling || detail.files === 0) return "";
  return folded(
    "What a router could gain",
    [routerText(diagnostics.routerCeiling), allDrawsText(diagnostics)].filter((part) => part !== "").join("\n\n")
  );
}
function luck({ certificate, diagnostics }, detail) {
  if (diagnostics === null || detail.files === 0) return "";
  const parts = [luckText(diagnostics, certificate, code), chanceText(diagnostics, code)].filter((part) => part !== "");
  return parts.length === 0 ? "" : folded("How much is luck", parts.join("\n\n"));
}

// src/report/markdown/inputs.ts
function leftOut2(evaluation, detail) {
  const { certificate, files, setAside, warnings } = evaluation;
  const lines = warnings.map((warning) => `- ${sentence(warning)}`);
  const missing = missingText(certificate);
  if (missing !== "") lines.push(`- ${missing}`);
  const ensembles = ensemblesText(evaluation, code);
  if (ensembles !== "") lines.push(`- ${ensembles}`);
  lines.push(`- ${readText(certificate)}`);
  for (const { path, why } of setAside.slice(0, detail.files))
    lines.push(`- Not read: ${code(path)}: ${sentence(why)}`);
  if (setAside.length > detail.files)
    lines.push(`- \u2026 and ${counted(setAside.length - detail.files, "file", "files")} more not read.`);
  return folded("What was read and what was left out", `${lines.join("\n")}

${fileTable(files, detail)}`);
}
function fileTable(files, detail) {
  if (detail.files === 0) return "";
  const rows = files.slice(0, detail.files).map((file) => {
    const setAside = file.setAside.map((part) => sentence(setAsideText(part)));
    const reading = file.reading === void 0 ? [] : [sentence(file.reading)];
    const models3 = file.models.length === 1 ? code(file.models[0]) : integer(file.models.length);
    const counts = [file.records, file.errors, file.unscored, file.missing].map(integer);
    return [
      code(file.path),
      file.format,
      models3,
      ...counts,
      [...reading, ...file.warnings.map(sentence), ...setAside].join("; ")
    ];
  });
  const rest = files.length - rows.length;
  const more = rest > 0 ? `

\u2026 and ${counted(rest, "file", "files")} more in \`certificate.json\`.` : "";
  const head = ["File", "Format", "Models", "Records", "Errors", "Unscored", "Missing", "Notes"];
  return table(head, rows, "llrrrrrl") + more;
}
function method({ certificate, settings }, detail) {
  if (detail.files === 0) return `\u03B2 certificate ${VERSION}.`;
  const text = [
    WHY_THE_CEILING_HOLDS,
    boundsText(certificate),
    table(BOUND_HEAD, boundRows(certificate), "lrl"),
    `${settingsText(settings)} \u03B2 certificate ${VERSION}.`
  ];
  return folded("Method and settings", text.join("\n\n"));
}

// src/report/markdown/judges.ts
function judges({ judges: agreement }, detail) {
  if (agreement === null || detail.files === 0) return "";
  return folded("What the judges agree on", judgesText(agreement, code));
}
function formats({ formats: compared2 }, detail) {
  if (compared2 === null || detail.files === 0) return "";
  return folded("The same questions in several formats", formatsText(compared2, code));
}

// src/report/markdown/models.ts
function models2({ certificate }, detail) {
  if (detail.models === 0) return "";
  const shown = certificate.models.slice(0, detail.models);
  const someUnanswered = shown.some((model) => unanswered(model.unanswered) !== "");
  const rows = shown.map((model, i) => [
    String(i + 1),
    code(model.name),
    percent(model.accuracy, 2),
    `${percent(model.interval[0], 1, "down")} \u2013 ${percent(model.interval[1], 1, "up")}`,
    integer(model.rescues),
    ...someUnanswered ? [unanswered(model.unanswered)] : []
  ]);
  const rest = certificate.models.length - shown.length;
  const more = rest > 0 ? `

\u2026 and ${counted(rest, "model", "models")} more in \`certificate.json\`.` : "";
  const head = [
    "",
    "Model",
    "Right, %",
    `${percent(certificate.confidence, 0)} % interval`,
    "Wrong where another is right",
    ...someUnanswered ? ["No verdict"] : []
  ];
  return folded(`Models (${integer(certificate.models.length)})`, `${table(head, rows, "rlrrrr")}${more}`);
}

// src/report/markdown/policies.ts
function policies({ certificate, policies: found }, detail) {
  if (found === null || detail.models === 0) return "";
  const picture2 = found.realised.length === 0 ? "" : codeBlock(policyPicture(found, certificate, (name) => visible(name, 40)));
  const { columns, rows } = policyTable(found, code);
  const shown = rows.slice(0, Math.max(10, detail.models));
  const evidence = paragraphs(
    rows.length === 0 ? "" : table(columns, shown, `l${"r".repeat(columns.length - 1)}`),
    moreIn(rows.length - shown.length),
    triplesText(found.votes),
    found.selfMoa === null ? "" : selfMoaText(found.selfMoa, code),
    ...found.routers.map((picks) => picksText(picks, certificate, code)),
    ...found.notes,
    rows.length === 0 ? "" : heldOutText(found)
  );
  return paragraphs(
    // Where a gain is possible, what comes next has said it already.
    certificate.verdict === "gain-possible" ? "" : realisedText(found, code),
    picture2,
    picture2 === "" ? "" : pictureNote(certificate),
    folded(`What votes, routers and cascades reach (${integer(rows.length)})`, evidence)
  );
}
function cost({ policies: found }, detail) {
  const report = found?.cost ?? null;
  if (report === null || detail.models === 0) return "";
  const rows = costRows(report, code);
  const shown = rows.slice(0, Math.max(10, detail.models));
  return folded(
    "What it costs",
    paragraphs(cheapestText(report, code), table(COST_COLUMNS, shown, "llrrrrl"), moreIn(rows.length - shown.length))
  );
}
function moreIn(count) {
  return count > 0 ? `\u2026 and ${integer(count)} more in \`certificate.json\`.` : "";
}

// src/report/markdown.ts
var DETAILS = [
  { models: Infinity, ids: Infinity, files: Infinity },
  { models: 100, ids: 500, files: 100 },
  { models: 50, ids: 100, files: 20 },
  { models: 10, ids: 20, files: 5 },
  { models: 0, ids: 0, files: 0 }
];
function renderMarkdown(evaluation, detail) {
  const story = tell(evaluation, code);
  const sections = [
    opening(story),
    figureTable(story),
    regression(evaluation, detail),
    policies(evaluation, detail),
    allWrong2(evaluation, detail),
    models2(evaluation, detail),
    groups(evaluation, detail),
    formats(evaluation, detail),
    fewModels(evaluation, detail),
    correlation(evaluation, detail),
    luck(evaluation, detail),
    repeats(evaluation, detail),
    cost(evaluation, detail),
    judges(evaluation, detail),
    selfCheck(evaluation),
    leftOut2(evaluation, detail),
    method(evaluation, detail)
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}
`;
}
function opening(story) {
  const sign = !story.passed ? "\u274C" : story.decided ? "\u2705" : "\u26A0\uFE0F";
  const warnings = story.warnings.map((text) => `\u26A0\uFE0F ${text}`);
  const basis = story.basis === "" ? [] : [story.basis];
  const parts = [`### ${sign} ${story.headline}`, story.sentence, ...warnings, ...basis, `**Next:** ${story.next}`];
  return [...parts, ...story.gate.map((sentence2) => `**${sentence2}**`)].join("\n\n");
}
function figureTable(story) {
  const [first, ...rest] = story.figures.map(([label, value]) => [`**${label}**`, value]);
  return table(first, rest);
}

// src/report/write.ts
async function writeReport(evaluation, folder, fence) {
  const { renderHtml } = await import("./page-BKKAMJNX.js");
  const { audit, evidence, matrix, settings } = evaluation;
  const files = [
    { name: "report.html", content: () => [renderHtml(evaluation, settings.showText)] },
    { name: "report.md", content: () => [renderMarkdown(evaluation, DETAILS[0])] },
    ...audit === null ? [] : [{ name: "adjudications.csv", content: () => [adjudicationList(evaluation)] }],
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
  faultSentence,
  stackOf,
  watchForFaults,
  evaluate,
  DETAILS,
  renderMarkdown,
  readingLines,
  renderTerminal,
  certificateJson,
  replaceFiles,
  writeReport
};
