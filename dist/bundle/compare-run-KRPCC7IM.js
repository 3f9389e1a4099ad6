import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  resample,
  wrongPatterns
} from "./chunk-5OXIU5UJ.js";
import {
  ApiFailure,
  DOWNLOAD_RETRIES,
  OutcomeTable,
  accessOf,
  at,
  connect,
  csvRows,
  expiredFault,
  incomplete,
  isPositiveInteger,
  isText,
  listArtifacts,
  listFault,
  loadResults,
  openArtifacts,
  openSources,
  previewFile,
  referenceHashes,
  repositoryOf,
  shownPath
} from "./chunk-KDABLBMI.js";
import {
  compare,
  gradingOf
} from "./chunk-LVRVVOEP.js";
import {
  COUNTABLE_AS_WRONG,
  nameMatcher,
  selectPool,
  wrongSets
} from "./chunk-BDWRA573.js";
import {
  codeOf
} from "./chunk-R4PXF7IF.js";
import {
  jsonValues
} from "./chunk-OTYH7KTS.js";
import "./chunk-A6NMTJM7.js";
import "./chunk-I447F5VF.js";
import "./chunk-U4S32GN3.js";
import "./chunk-WAU2FQZV.js";
import {
  queriesToDecide
} from "./chunk-QHURBGYY.js";
import {
  OutcomeMatrix,
  bergerBoosBound,
  combine,
  deltaOf,
  gainLowerBound,
  pFirstIsBetter,
  rescues,
  seededRandom,
  upperLimit,
  verdictOf
} from "./chunk-ZTGFV77K.js";
import "./chunk-BCTFEGXR.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";
import "./chunk-4KAC5RUT.js";

// src/comparison/read-earlier.ts
import { lstat } from "node:fs/promises";
import path from "node:path";

// src/comparison/earlier-certificate.ts
var SCHEMA = "beta-certificate/1";
var MEND = "Give a `certificate.json` as this program wrote it, or the report folder that holds it.";
var WANTED = [
  "schema",
  "version",
  "queries/complete",
  "allWrong/count",
  "models/*/name",
  "ensembles/*/name",
  "inputs/*/format",
  "clusters",
  "measure",
  "gain/method",
  "settings/passThreshold",
  "settings/metric",
  "settings/filter",
  "settings/judge",
  "settings/repeats",
  "settings/countAsWrong/*"
];
var KINDS = {
  "{": "an object",
  "[": "a list",
  '"': "a text",
  t: "true",
  f: "false",
  n: "null"
};
var HOLDS = new Map(
  WANTED.flatMap((wanted) => {
    const steps = wanted.split("/");
    return steps.map((step, i) => [steps.slice(0, i).join("/"), step === "*" ? "a list" : "an object"]);
  })
);
async function readEarlierCertificate(file) {
  const found = await Found.in(file);
  const schema = found.one("schema");
  if (schema !== SCHEMA) {
    const is = schema === void 0 ? "it names no schema" : `the schema is ${quote(schema)}, not ${quote(SCHEMA)}`;
    throw found.fault(`\`compare-with\`: no certificate of this program: ${is}.`);
  }
  checkOutcomes(found);
  const countAsWrong = found.texts("settings/countAsWrong/*");
  return {
    version: found.text("version") ?? "",
    queries: found.count("queries/complete"),
    allWrong: found.count("allWrong/count"),
    models: found.someNames("models/*/name"),
    ensembles: found.names("ensembles/*/name"),
    countAsWrong,
    effectiveClusters: effectiveClusters(found),
    grading: gradingOf(
      {
        passThreshold: found.number("settings/passThreshold"),
        metric: found.text("settings/metric"),
        filter: found.text("settings/filter"),
        judge: found.text("settings/judge"),
        repeats: found.text("settings/repeats"),
        countAsWrong
      },
      found.texts("inputs/*/format")
    )
  };
}
function effectiveClusters(found) {
  const clusters = found.one("clusters");
  if (clusters === void 0 || clusters === null) return void 0;
  const effective = clusters.effective;
  if (typeof effective === "number" && effective > 0) return effective;
  throw found.fault("`compare-with`: `clusters` holds no effective number of clusters.");
}
function checkOutcomes(found) {
  const what = found.text("measure") === "score" ? "scores" : found.text("gain/method") === "samples" ? "draws of one model" : "";
  if (what !== "")
    throw found.fault(`\`compare-with\`: the earlier certificate is of ${what}, which cannot be compared.`);
}
var Found = class _Found {
  constructor(file, values) {
    this.file = file;
    this.values = values;
  }
  file;
  values;
  static async in(file) {
    const values = new Map(WANTED.map((place) => [place, []]));
    const placeOf = (path2) => path2.map((step) => typeof step === "number" ? "*" : step).join("/");
    const found = new _Found(file, values);
    const batches = jsonValues(file, (path2, first) => {
      const place = placeOf(path2);
      if (values.has(place)) return "take";
      const holds = HOLDS.get(place);
      if (holds === void 0) return "skip";
      const is = KINDS[String.fromCharCode(first)] ?? "a number";
      if (is === holds) return "enter";
      const what = place === "" ? "no certificate of this program: it" : `\`${place.replaceAll("/", ".")}\``;
      throw found.fault(`\`compare-with\`: ${what} is ${is}, not ${holds}.`);
    });
    for await (const batch of batches) {
      for (const { path: path2, value } of batch) values.get(placeOf(path2)).push(value);
    }
    return found;
  }
  fault(rule) {
    return new UserError(rule, MEND, { file: this.file.path });
  }
  /** The last one: of a key that is there twice, JSON.parse takes the last too. */
  one(place) {
    return this.values.get(place).at(-1);
  }
  text(place) {
    const value = this.one(place);
    if (value === void 0 || value === null) return void 0;
    if (typeof value === "string") return value;
    throw this.wrong(place, "a text", value);
  }
  number(place) {
    const value = this.one(place);
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw this.wrong(place, "a number", value);
  }
  count(place) {
    const value = this.one(place);
    if (Number.isSafeInteger(value) && value >= 0) return value;
    throw this.wrong(place, "a count", value);
  }
  texts(place) {
    return this.values.get(place).map((value) => {
      if (typeof value === "string") return value;
      throw this.wrong(place, "a text", value);
    });
  }
  /** Texts that are names: none twice, none empty. */
  names(place) {
    const names = this.texts(place);
    const known = /* @__PURE__ */ new Set();
    for (const name of names) {
      if (name === "" || known.has(name)) throw this.wrong(place, "a name of its own", name);
      known.add(name);
    }
    return names;
  }
  someNames(place) {
    const names = this.names(place);
    if (names.length === 0) throw this.wrong(place, "a name", void 0);
    return names;
  }
  wrong(place, rule, value) {
    const is = value === void 0 ? "is not there" : `is ${quote(value)}, not ${rule}`;
    return this.fault(`\`compare-with\`: \`${place.replaceAll("/", ".")}\` ${is}.`);
  }
};

// src/comparison/earlier-outcomes.ts
var MEND2 = "Keep the files of one report folder together: `certificate.json`, `outcomes.csv` and `queries.csv`.";
async function earlierSnapshot(certificate, outcomes, queries) {
  const names = [...certificate.models, ...certificate.ensembles];
  const wanted = new Set(names);
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: void 0, selects: (name) => wanted.has(name) });
  const options = { passThreshold: 0.5, labels: [], details: false };
  await loadResults([outcomes], "csv", table, options, () => void 0);
  table.finish();
  const unknown = names.find((name) => !table.columns.has(name));
  if (unknown !== void 0) throw notTogether(`it has no column ${quote(unknown)}`, outcomes);
  const pool = selectPool(table, {
    ensembles: [],
    baseline: void 0,
    minCoverage: 0,
    countAsWrong: COUNTABLE_AS_WRONG.filter((state) => certificate.countAsWrong.includes(state)),
    repeats: void 0,
    passThreshold: 0.5
  });
  const columns = new Map(pool.columns.map((column) => [column.name, column]));
  const { universe, weights, id } = pool.matrix;
  const members = certificate.models.map((name) => columns.get(name));
  const matrix = new OutcomeMatrix(members, universe, weights, id);
  checkCount("complete queries", matrix.queries(matrix.complete), certificate.queries, outcomes);
  checkCount("all-wrong queries", matrix.queries(matrix.allWrong), certificate.allWrong, outcomes);
  return {
    matrix,
    ensembles: certificate.ensembles.map((name) => columns.get(name)),
    hashes: queries === void 0 ? /* @__PURE__ */ new Map() : await readHashes(queries),
    grading: certificate.grading,
    effectiveClusters: certificate.effectiveClusters
  };
}
function checkCount(what, found, said, file) {
  if (found !== said) throw notTogether(`it has ${found} ${what} and the certificate ${said}`, file);
}
function notTogether(because, file) {
  return new UserError(
    `\`compare-with\`: these outcomes are not those of the certificate beside them: ${because}.`,
    MEND2,
    { file: file.path }
  );
}
var HEADER = ["query_id", "reference_hash"];
async function readHashes(file) {
  const preview = await previewFile(file);
  if (preview.kind !== "csv" || preview.header.join() !== HEADER.join()) {
    throw new UserError(`\`compare-with\`: not a table with the columns ${HEADER.join(", ")}.`, MEND2, {
      file: file.path
    });
  }
  const hashes = /* @__PURE__ */ new Map();
  for await (const rows of csvRows(file, file.open(), HEADER, ",")) {
    for (const { cells, line } of rows) {
      const [id, hash] = [cells[0], cells[1]];
      if (!/^[0-9a-f]{16}$/.test(hash)) {
        throw new UserError(`\`compare-with\`: ${quote(hash)} is not a reference hash.`, MEND2, {
          file: file.path,
          line
        });
      }
      if (hashes.has(id)) {
        throw new UserError(`\`compare-with\`: the query ${quote(id)} is there twice.`, MEND2, {
          file: file.path,
          line
        });
      }
      hashes.set(id, hash);
    }
  }
  return hashes;
}

// src/comparison/latest-run.ts
var TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch"];
async function latestRun(client, { owner, repo }, thisRun) {
  const branch = await client.ask("GET /repos/{owner}/{repo}", { owner, repo }, (body) => {
    const name = at(body, "default_branch");
    if (!isText(name)) throw incomplete();
    return name;
  });
  const workflow = await client.ask(
    "GET /repos/{owner}/{repo}/actions/runs/{id}",
    { owner, repo, id: thisRun },
    (body) => {
      const id = at(body, "workflow_id");
      if (!isPositiveInteger(id)) throw incomplete();
      return id;
    }
  );
  const successes = (event) => client.ask(
    "GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs",
    { owner, repo, workflow, branch, status: "success", per_page: 10, ...event },
    (body) => {
      const runs = at(body, "workflow_runs");
      if (!Array.isArray(runs)) throw incomplete();
      const here = `${owner}/${repo}`.toLowerCase();
      return runs.map(runOf).filter((run2) => run2.branch === branch && run2.conclusion === "success" && run2.repository === here).filter((run2) => String(run2.id) !== thisRun);
    }
  );
  let latest = null;
  for (const event of TRUSTED_EVENTS) {
    for (const run2 of await successes({ event })) {
      if (run2.event === event && (latest === null || run2.number > latest.number)) latest = run2;
    }
  }
  const others = latest === null ? await successes({}) : [];
  const run = latest === null ? null : { id: latest.id, createdAt: latest.createdAt, headSha: latest.headSha };
  return { branch, run, onlyUntrusted: others.length > 0 };
}
function runOf(data) {
  const [id, number, createdAt, headSha] = ["id", "run_number", "created_at", "head_sha"].map((key) => at(data, key));
  if (!isPositiveInteger(id) || !isPositiveInteger(number) || !isText(headSha)) throw incomplete();
  const repository = at(data, "head_repository", "full_name");
  return {
    id,
    number,
    createdAt: isText(createdAt) ? createdAt : "",
    headSha,
    event: at(data, "event"),
    branch: at(data, "head_branch"),
    conclusion: at(data, "conclusion"),
    repository: isText(repository) ? repository.toLowerCase() : ""
  };
}

// src/comparison/open-artifact.ts
async function openEarlierArtifact(name, { environment, token }, limits, retryPolicy) {
  const [repository, thisRun] = [environment["GITHUB_REPOSITORY"] ?? "", environment["GITHUB_RUN_ID"] ?? ""];
  const place = repositoryOf(repository);
  if (place === void 0 || !/^[0-9]{1,20}$/.test(thisRun)) {
    throw new UserError(
      "`compare-with`: `artifact:` looks among the runs of a workflow, and this is none (GITHUB_REPOSITORY and GITHUB_RUN_ID name no run).",
      "Outside of GitHub Actions, give the path of an earlier report folder."
    );
  }
  if (name === "") throw new UserError("`compare-with`: `artifact:` names no artifact.", "Write artifact:NAME.");
  const access = accessOf(environment, token);
  if ("rule" in access) {
    const is = access.value === void 0 ? "" : `, and is ${quote(access.value)}`;
    throw new UserError(`\`compare-with\`: ${access.rule}${is}.`, access.mend);
  }
  const client = await connect(access, retryPolicy);
  const here = { ...place, id: thisRun, isThisRun: true, title: `earlier runs of ${repository}` };
  const latest = await orFault(latestRun(client, place, thisRun), here);
  const origin = { kind: "artifact", name, branch: latest.branch, run: latest.run };
  if (latest.run === null) {
    if (latest.onlyUntrusted) throw untrusted(latest);
    return { files: null, origin, warnings: [], close: async () => void 0 };
  }
  const id = String(latest.run.id);
  const run = { ...place, id, isThisRun: false, title: `run ${id} of ${repository}` };
  await checkArtifact(client, run, name, latest.branch);
  const request = { patterns: [name], runId: id, repository: "" };
  const opened = await openArtifacts(request, token, environment, limits, retryPolicy);
  return { files: opened.files, origin, warnings: opened.warnings, close: () => opened.close() };
}
async function checkArtifact(client, run, name, branch) {
  const named = (await orFault(listArtifacts(client, run), run)).filter((artifact) => artifact.name === name);
  if (named.length === 0) {
    throw new UserError(
      `\`compare-with\`: the latest successful run of this workflow on ${quote(branch)}, ${run.title}, has no artifact ${quote(name)}.`,
      "Upload the report folder under that name there first (actions/upload-artifact behind this step), let it run once, and set `compare-with` then."
    );
  }
  if (named.every(({ expired }) => expired)) throw expiredFault([name], run);
}
function untrusted({ branch }) {
  return new UserError(
    `\`compare-with\`: on ${quote(branch)} this workflow has succeeded only for pull requests or after other workflows, and what such a run uploaded may be of another branch.`,
    `Let the workflow run on ${TRUSTED_EVENTS.join(", ")} there too, or give a path.`
  );
}
async function orFault(promise, run) {
  try {
    return await promise;
  } catch (error) {
    throw error instanceof ApiFailure ? listFault(error, run) : error;
  }
}

// src/comparison/read-earlier.ts
var PREFIX = "artifact:";
var CERTIFICATE = "certificate.json";
async function readEarlier(source, runContext, limits, retryPolicy = DOWNLOAD_RETRIES) {
  if (!source.startsWith(PREFIX)) {
    const { files, origin } = await openPath(source, runContext, limits);
    return readFrom(files, origin, []);
  }
  const name = source.slice(PREFIX.length).trim();
  const opened = await openEarlierArtifact(name, runContext, limits, retryPolicy);
  try {
    if (opened.files === null) return { origin: opened.origin, snapshot: null, version: "", warnings: [] };
    return await readFrom(opened.files, opened.origin, opened.warnings);
  } finally {
    await opened.close();
  }
}
async function openPath(source, { cwd, fence }, limits) {
  const full = path.resolve(cwd, source);
  const file = await isFolder(full, source) ? path.join(full, CERTIFICATE) : full;
  if (file !== full && !await exists(file)) {
    throw missing(`the folder ${quote(source)} holds no ${CERTIFICATE}`);
  }
  const { files } = await openSources([file], { cwd, limits, fence });
  return { files, origin: { kind: "path", path: shownPath(full, cwd) } };
}
async function readFrom(files, origin, warnings) {
  const file = certificateAmong(files, origin);
  const certificate = await readEarlierCertificate(file);
  const beside = await file.neighbours();
  const named = (name) => beside.find((other) => nameOf(other) === name);
  const outcomes = named("outcomes.csv");
  if (outcomes === void 0) {
    throw new UserError(
      "`compare-with`: there is no outcomes.csv beside this certificate, and a comparison is made query by query.",
      "Keep the whole report folder, not the certificate alone.",
      { file: file.path }
    );
  }
  const snapshot = await earlierSnapshot(certificate, outcomes, named("queries.csv"));
  return { origin, snapshot, version: certificate.version, warnings };
}
function certificateAmong(files, origin) {
  const found = files.filter((file) => nameOf(file) === CERTIFICATE);
  if (found.length === 1) return found[0];
  if (found.length === 0 && files.length === 1 && origin.kind === "path") return files[0];
  const where = origin.kind === "path" ? quote(origin.path) : `the artifact ${quote(origin.name)}`;
  if (found.length === 0) throw missing(`${where} holds no ${CERTIFICATE}`);
  const names = found.slice(0, 3).map((file) => quote(file.path));
  throw new UserError(
    `\`compare-with\`: ${where} holds ${found.length} certificates (${names.join(", ")}${found.length > 3 ? ", \u2026" : ""}).`,
    "Keep one report folder in each artifact or archive."
  );
}
function nameOf({ path: shown }) {
  return path.posix.basename(shown.slice(shown.lastIndexOf("!") + 1));
}
async function isFolder(full, source) {
  if (source.trim() === "" || full.includes("\0")) throw missing(`${quote(source)} is no path`);
  if (!await exists(full)) throw missing(`there is no file or folder ${quote(source)}`);
  return (await lstat(full)).isDirectory();
}
async function exists(full) {
  try {
    await lstat(full);
    return true;
  } catch (error) {
    if (codeOf(error) === void 0) throw error;
    return false;
  }
}
function missing(rule) {
  return new UserError(
    `\`compare-with\`: ${rule}.`,
    "Name the report folder of an earlier run, or its certificate.json; `artifact:NAME` takes it from the default branch."
  );
}

// src/gate/redrawn.ts
var Redrawn = class {
  /** R_m of each model, in the order of the matrix. */
  rescued;
  discordant;
  patterns;
  drawn;
  /** Position in the matrix of each model of the patterns, which come by name. */
  position;
  constructor(matrix, ensembles) {
    const sets = wrongSets(matrix);
    const size = matrix.universe.length * 32;
    const states = ensembles.flatMap(({ right, answered }) => [
      combine(size, (w) => sets.complete[w] & answered[w] & right[w]),
      combine(size, (w) => sets.complete[w] & ~(answered[w] & right[w]))
    ]);
    this.patterns = wrongPatterns({ ...sets, wrong: [...sets.wrong, ...states] });
    this.position = sets.models.map((name) => matrix.models.indexOf(name));
    this.drawn = this.patterns.counts.slice();
    this.rescued = matrix.models.map(() => 0);
    this.discordant = ensembles.map(() => ({
      onlyEnsemble: new Float64Array(matrix.models.length),
      onlyMember: new Float64Array(matrix.models.length)
    }));
    this.count();
  }
  /** Takes a new sample. @param resample  fills in how often each pattern comes up, from how often it was seen */
  draw(resample2) {
    resample2(this.patterns.counts, this.drawn);
    this.count();
  }
  count() {
    const { patterns, rescued, discordant, position } = this;
    const models = rescued.length;
    rescued.fill(0);
    for (const { onlyEnsemble, onlyMember } of discordant) {
      onlyEnsemble.fill(0);
      onlyMember.fill(0);
    }
    for (let p = 0; p < patterns.counts.length; p++) {
      const weight = this.drawn[p];
      if (weight === 0) continue;
      const members = patterns.members.subarray(patterns.start[p], patterns.start[p + 1]);
      let wrong = members.length;
      while (wrong > 0 && members[wrong - 1] >= models) wrong -= 1;
      if (wrong < models) for (let i = 0; i < wrong; i++) rescued[position[members[i]]] += weight;
      for (let i = wrong; i < members.length; i++) {
        const state = members[i] - models;
        const { onlyEnsemble, onlyMember } = discordant[state >>> 1];
        const isRight = (state & 1) === 0;
        if (!isRight) for (let m = 0; m < models; m++) onlyMember[m] += weight;
        for (let j = 0; j < wrong; j++) {
          if (isRight) onlyEnsemble[position[members[j]]] += weight;
          else onlyMember[position[members[j]]] -= weight;
        }
      }
    }
  }
};

// src/gate/stability.ts
var REPLICATES = 1e3;
var JUDGED = ["no-gain", "inconclusive", "ensemble-not-better"];
function gateStability(pool, certificate, settings) {
  const { minGain } = certificate;
  const delta = deltaOf(certificate.confidence);
  const { matrix } = pool;
  const n = certificate.queries.complete;
  const baseline = settings.baseline === void 0 ? void 0 : matrix.models.indexOf(settings.baseline);
  const judged = JUDGED.filter((condition) => settings.failOn.includes(condition));
  const redrawn = new Redrawn(matrix, judged.includes("ensemble-not-better") ? pool.ensembles : []);
  const upper = (rescued, queries) => baseline === void 0 ? bergerBoosBound(rescued, queries, delta) : upperLimit(rescued[baseline], queries, delta);
  const verdict = () => {
    const fewest = baseline === void 0 ? Math.min(...redrawn.rescued) : redrawn.rescued[baseline];
    const bound = fewest / n >= minGain ? fewest / n : upper(redrawn.rescued, n);
    return verdictOf({ lower: gainLowerBound(fewest, n, delta), upper: bound }, minGain);
  };
  const fails = (found) => judged.some(
    (condition) => condition === "ensemble-not-better" ? certificate.ensembles.some(({ reason }) => reason !== null) || redrawn.discordant.some((pairs) => !beatsAll(pairs, delta)) : condition === found
  );
  const decision = fails(verdict());
  const replicates = settings.replicates ?? REPLICATES;
  const random = seededRandom(`${settings.seed} self-check`);
  const counts = { "no-gain": 0, "gain-possible": 0, inconclusive: 0 };
  let [failing, flips] = [0, 0];
  for (let i = 0; i < replicates; i++) {
    redrawn.draw((seen, drawn) => resample(seen, drawn, random));
    const found = verdict();
    const failed = fails(found);
    counts[found] += 1;
    if (failed) failing += 1;
    if (failed !== decision) flips += 1;
  }
  const share = (count) => count / replicates;
  return {
    replicates,
    verdicts: {
      "no-gain": share(counts["no-gain"]),
      "gain-possible": share(counts["gain-possible"]),
      inconclusive: share(counts.inconclusive)
    },
    verdictFlips: share(replicates - counts[certificate.verdict]),
    gate: {
      judged,
      notJudged: settings.failOn.filter((condition) => !judged.some((known) => known === condition)),
      fails: share(failing),
      flips: share(flips)
    },
    smallestGain: {
      possible: upper(leastPossible(matrix.models.length, baseline, n), n),
      seen: certificate.gain.upper
    },
    noGain: reachOf(pool, n, minGain, baseline, upper)
  };
}
function leastPossible(models, baseline, queries) {
  return Array.from({ length: models }, (_, m) => m === (baseline ?? 0) ? 0 : queries);
}
function reachOf({ matrix }, n, minGain, baseline, upper) {
  const rescued = rescues({
    queries: n,
    allWrong: matrix.queries(matrix.allWrong),
    correct: matrix.right.map((right) => matrix.queries(right))
  });
  const best = baseline ?? rescued.indexOf(Math.min(...rescued));
  const possibleWith = (queries) => upper(leastPossible(rescued.length, baseline, queries), queries);
  const canHappen = possibleWith(n) < minGain;
  const certifies = (count) => upper(
    rescued.map((other, m) => m === best ? count : Math.max(other, count)),
    n
  ) < minGain;
  return {
    canHappen,
    rescues: rescued[best],
    mostRescues: certifies(0) ? lastTrue(certifies, Math.ceil(minGain * n)) : null,
    queriesNeeded: canHappen ? null : queriesToDecide(n, (queries) => possibleWith(queries) < minGain)
  };
}
function lastTrue(holds, end) {
  let [low, high] = [0, end];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
function beatsAll({ onlyEnsemble, onlyMember }, delta) {
  return onlyEnsemble.every((only, m) => pFirstIsBetter(only, onlyMember[m]) <= delta);
}

// src/run/compare-run.ts
async function compareRun(settings, runContext, { pool, graded }, certificate, evidence, files) {
  const { baselineModel: baseline, compareWith, confidence, failOn, limits, minGain, seed } = settings;
  const checked = settings.selfCheck ? gateStability(pool, certificate, { failOn, seed, baseline }) : null;
  if (compareWith === void 0) return { regression: null, selfCheck: checked, warnings: [] };
  const earlier = await readEarlier(compareWith, runContext, limits);
  const now = {
    // As graded in both runs: what is settled away now must not be missing from what was.
    matrix: graded.matrix,
    ensembles: pool.ensembles,
    excluded: pool.excluded.map(({ name }) => name),
    effectiveClusters: certificate.clusters?.effective,
    hashes: referenceHashes(graded.matrix, evidence),
    grading: gradingOf(
      settings,
      files.map(({ format }) => format)
    )
  };
  const isWanted = settings.models.length === 0 ? () => true : nameMatcher(settings.models);
  const regression = compare(earlier, now, { confidence, minGain, baseline, isWanted, clusterOf: graded.cluster });
  return { regression, selfCheck: checked, warnings: earlier.warnings };
}
export {
  compareRun
};
