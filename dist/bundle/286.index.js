export const id = 286;
export const ids = [286];
export const modules = {

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrongPatterns)
/* harmony export */ });
/* harmony import */ var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6032);

function wrongPatterns({ complete, wrong, weights }, most = Infinity) {
    const counts = new Map();
    const units = new Uint16Array(Math.ceil(wrong.length / 16));
    (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachBit */ .qs)(complete, (row) => {
        if (counts.size > most)
            return;
        units.fill(0);
        for (let m = 0; m < wrong.length; m++)
            if ((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasBit */ .c0)(wrong[m], row))
                units[m >>> 4] |= 1 << (m & 15);
        const key = String.fromCharCode(...units);
        counts.set(key, (counts.get(key) ?? 0) + (weights === null ? 1 : weights[row]));
    });
    if (counts.size > most)
        return null;
    const keys = [...counts.keys()].sort();
    const start = new Uint32Array(keys.length + 1);
    const members = [];
    for (const [p, key] of keys.entries()) {
        for (let m = 0; m < wrong.length; m++)
            if ((key.charCodeAt(m >>> 4) >>> (m & 15)) & 1)
                members.push(m);
        start[p + 1] = members.length;
    }
    return { counts: Float64Array.from(keys, (key) => counts.get(key)), start, members: Uint32Array.from(members) };
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

/***/ 3286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRun: () => (/* binding */ compareRun)
});

// EXTERNAL MODULE: ./build/comparison/compare.js + 4 modules
var compare = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/comparison/grading.js
var grading = __webpack_require__(9882);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/base/errors.js
var errors = __webpack_require__(1099);
// EXTERNAL MODULE: ./build/sources/artifacts/index.js + 4 modules
var artifacts = __webpack_require__(2390);
// EXTERNAL MODULE: ./build/sources/faults.js
var faults = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/sources/index.js + 1 modules
var sources = __webpack_require__(2246);
// EXTERNAL MODULE: ./build/sources/names.js
var names = __webpack_require__(9763);
// EXTERNAL MODULE: ./build/formats/json/read.js
var read = __webpack_require__(3138);
;// CONCATENATED MODULE: ./build/comparison/earlier-certificate.js



const SCHEMA = 'beta-certificate/1';
const MEND = 'Give a `certificate.json` as this program wrote it, or the report folder that holds it.';
/** Everything that is read, by its place; `*` is any position of an array. The rest is passed over unread. */
const WANTED = [
    'schema',
    'version',
    'queries/complete',
    'allWrong/count',
    'models/*/name',
    'ensembles/*/name',
    'inputs/*/format',
    'settings/passThreshold',
    'settings/metric',
    'settings/filter',
    'settings/judge',
    'settings/repeats',
    'settings/countAsWrong/*',
];
/** By its first byte, what a JSON value is; anything else begins a number. */
const KINDS = {
    '{': 'an object',
    '[': 'a list',
    '"': 'a text',
    t: 'true',
    f: 'false',
    n: 'null',
};
/** What has to be at each place on the way to a wanted one. */
const HOLDS = new Map(WANTED.flatMap((wanted) => {
    const steps = wanted.split('/');
    return steps.map((step, i) => [steps.slice(0, i).join('/'), step === '*' ? 'a list' : 'an object']);
}));
/**
 * Reads an earlier certificate, of which nothing is taken on trust.
 *
 * @throws UserError for what is no certificate of this schema, or lacks what a comparison needs
 */
async function readEarlierCertificate(file) {
    const found = await Found.in(file);
    const schema = found.one('schema');
    if (schema !== SCHEMA) {
        const is = schema === undefined ? 'it names no schema' : `the schema is ${(0,errors/* quote */.hD)(schema)}, not ${(0,errors/* quote */.hD)(SCHEMA)}`;
        throw found.fault(`\`compare-with\`: no certificate of this program: ${is}.`);
    }
    const countAsWrong = found.texts('settings/countAsWrong/*');
    return {
        version: found.text('version') ?? '',
        queries: found.count('queries/complete'),
        allWrong: found.count('allWrong/count'),
        models: found.someNames('models/*/name'),
        ensembles: found.names('ensembles/*/name'),
        countAsWrong,
        grading: (0,grading/* gradingOf */.M)({
            passThreshold: found.number('settings/passThreshold'),
            metric: found.text('settings/metric'),
            filter: found.text('settings/filter'),
            judge: found.text('settings/judge'),
            repeats: found.text('settings/repeats'),
            countAsWrong,
        }, found.texts('inputs/*/format')),
    };
}
/** The values at the wanted places of a file. */
class Found {
    file;
    values;
    constructor(file, values) {
        this.file = file;
        this.values = values;
    }
    static async in(file) {
        const values = new Map(WANTED.map((place) => [place, []]));
        const placeOf = (path) => path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
        const found = new Found(file, values);
        const batches = (0,read/* jsonValues */.R)(file, (path, first) => {
            const place = placeOf(path);
            if (values.has(place))
                return 'take';
            const holds = HOLDS.get(place);
            if (holds === undefined)
                return 'skip';
            const is = KINDS[String.fromCharCode(first)] ?? 'a number';
            if (is === holds)
                return 'enter';
            const what = place === '' ? 'no certificate of this program: it' : `\`${place.replaceAll('/', '.')}\``;
            throw found.fault(`\`compare-with\`: ${what} is ${is}, not ${holds}.`);
        });
        for await (const batch of batches) {
            for (const { path, value } of batch)
                values.get(placeOf(path)).push(value);
        }
        return found;
    }
    fault(rule) {
        return new errors/* UserError */.yo(rule, MEND, { file: this.file.path });
    }
    /** The last one: of a key that is there twice, JSON.parse takes the last too. */
    one(place) {
        return this.values.get(place).at(-1);
    }
    text(place) {
        const value = this.one(place);
        if (value === undefined || value === null)
            return undefined;
        if (typeof value === 'string')
            return value;
        throw this.wrong(place, 'a text', value);
    }
    number(place) {
        const value = this.one(place);
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        throw this.wrong(place, 'a number', value);
    }
    count(place) {
        const value = this.one(place);
        if (Number.isSafeInteger(value) && value >= 0)
            return value;
        throw this.wrong(place, 'a count', value);
    }
    texts(place) {
        return this.values.get(place).map((value) => {
            if (typeof value === 'string')
                return value;
            throw this.wrong(place, 'a text', value);
        });
    }
    /** Texts that are names: none twice, none empty. */
    names(place) {
        const names = this.texts(place);
        const known = new Set();
        for (const name of names) {
            if (name === '' || known.has(name))
                throw this.wrong(place, 'a name of its own', name);
            known.add(name);
        }
        return names;
    }
    someNames(place) {
        const names = this.names(place);
        if (names.length === 0)
            throw this.wrong(place, 'a name', undefined);
        return names;
    }
    wrong(place, rule, value) {
        const is = value === undefined ? 'is not there' : `is ${(0,errors/* quote */.hD)(value)}, not ${rule}`;
        return this.fault(`\`compare-with\`: \`${place.replaceAll('/', '.')}\` ${is}.`);
    }
}

// EXTERNAL MODULE: ./build/outcomes/matrix.js
var outcomes_matrix = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/outcomes/pool.js + 2 modules
var outcomes_pool = __webpack_require__(76);
// EXTERNAL MODULE: ./build/outcomes/table.js + 8 modules
var outcomes_table = __webpack_require__(582);
// EXTERNAL MODULE: ./build/readers/load.js + 112 modules
var load = __webpack_require__(8292);
// EXTERNAL MODULE: ./build/formats/csv/csv-rows.js + 2 modules
var csv_rows = __webpack_require__(8826);
// EXTERNAL MODULE: ./build/readers/take-glimpse.js
var take_glimpse = __webpack_require__(8848);
;// CONCATENATED MODULE: ./build/comparison/earlier-outcomes.js







const earlier_outcomes_MEND = 'Keep the files of one report folder together: `certificate.json`, `outcomes.csv` and `queries.csv`.';
/**
 * The earlier outcomes, as the certificate beside them says who was a member and who an ensemble.
 *
 * @param outcomes  `outcomes.csv`, which the ordinary readers read: it holds 0 and 1, whatever the pass threshold was
 * @param queries   `queries.csv`; undefined where there is none, so that queries are known by their ids alone
 * @throws UserError for files that cannot be read or do not belong together
 */
async function earlierSnapshot(certificate, outcomes, queries) {
    const names = [...certificate.models, ...certificate.ensembles];
    // What is named is a model whatever it is called; columns of models that were left out then are not needed.
    const wanted = new Set(names);
    const table = new outcomes_table/* OutcomeTable */.j({ passThreshold: 0.5, repeats: undefined, selects: (name) => wanted.has(name) });
    const options = { passThreshold: 0.5, labels: [], details: false };
    await (0,load/* loadResults */.z)([outcomes], 'csv', table, options, () => undefined);
    table.finish();
    const unknown = names.find((name) => !table.columns.has(name));
    if (unknown !== undefined)
        throw notTogether(`it has no column ${(0,errors/* quote */.hD)(unknown)}`, outcomes);
    const pool = (0,outcomes_pool/* selectPool */.rW)(table, {
        ensembles: [],
        baseline: undefined,
        minCoverage: 0,
        countAsWrong: outcomes_pool/* COUNTABLE_AS_WRONG */.Tu.filter((state) => certificate.countAsWrong.includes(state)),
        repeats: undefined,
        passThreshold: 0.5,
    });
    const columns = new Map(pool.columns.map((column) => [column.name, column]));
    const { universe, weights, id } = pool.matrix;
    const members = certificate.models.map((name) => columns.get(name));
    const matrix = new outcomes_matrix/* OutcomeMatrix */.q(members, universe, weights, id);
    checkCount('complete queries', matrix.queries(matrix.complete), certificate.queries, outcomes);
    checkCount('all-wrong queries', matrix.queries(matrix.allWrong), certificate.allWrong, outcomes);
    return {
        matrix,
        ensembles: certificate.ensembles.map((name) => columns.get(name)),
        hashes: queries === undefined ? new Map() : await readHashes(queries),
        grading: certificate.grading,
    };
}
function checkCount(what, found, said, file) {
    if (found !== said)
        throw notTogether(`it has ${found} ${what} and the certificate ${said}`, file);
}
function notTogether(because, file) {
    return new errors/* UserError */.yo(`\`compare-with\`: these outcomes are not those of the certificate beside them: ${because}.`, earlier_outcomes_MEND, { file: file.path });
}
const HEADER = ['query_id', 'reference_hash'];
async function readHashes(file) {
    const glimpse = await (0,take_glimpse/* takeGlimpse */.p)(file);
    if (glimpse.kind !== 'csv' || glimpse.header.join() !== HEADER.join()) {
        throw new errors/* UserError */.yo(`\`compare-with\`: not a table with the columns ${HEADER.join(', ')}.`, earlier_outcomes_MEND, {
            file: file.path,
        });
    }
    const hashes = new Map();
    for await (const rows of (0,csv_rows/* csvRows */.K)(file, file.open(), HEADER, ',')) {
        for (const { cells, line } of rows) {
            const [id, hash] = [cells[0], cells[1]];
            if (!/^[0-9a-f]{16}$/.test(hash)) {
                throw new errors/* UserError */.yo(`\`compare-with\`: ${(0,errors/* quote */.hD)(hash)} is not a reference hash.`, earlier_outcomes_MEND, {
                    file: file.path,
                    line,
                });
            }
            if (hashes.has(id)) {
                throw new errors/* UserError */.yo(`\`compare-with\`: the query ${(0,errors/* quote */.hD)(id)} is there twice.`, earlier_outcomes_MEND, {
                    file: file.path,
                    line,
                });
            }
            hashes.set(id, hash);
        }
    }
    return hashes;
}

// EXTERNAL MODULE: ./build/github/access.js
var github_access = __webpack_require__(5892);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var github_client = __webpack_require__(3146);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(9630);
// EXTERNAL MODULE: ./build/sources/artifacts/faults.js
var artifacts_faults = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/sources/artifacts/list.js
var list = __webpack_require__(1879);
// EXTERNAL MODULE: ./build/github/payload.js
var payload = __webpack_require__(3130);
;// CONCATENATED MODULE: ./build/comparison/latest-run.js


/**
 * Events whose runs are of the default branch itself. Runs for pull requests (`pull_request`, `pull_request_target`,
 * and `workflow_run`, which stands on the default branch too) may be about a stranger's code, even one whose branch has
 * the same name: what they uploaded is no baseline.
 */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * The latest successful run of this workflow on the default branch, other than this very run.
 *
 * @param thisRun  id of this run
 * @throws ApiFailure
 */
async function latestRun(client, { owner, repo }, thisRun) {
    const branch = await client.ask('GET /repos/{owner}/{repo}', { owner, repo }, (body) => {
        const name = (0,payload.at)(body, 'default_branch');
        if (!(0,payload/* isText */.K)(name))
            throw (0,failure/* incomplete */.$x)();
        return name;
    });
    const workflow = await client.ask('GET /repos/{owner}/{repo}/actions/runs/{id}', { owner, repo, id: thisRun }, (body) => {
        const id = (0,payload.at)(body, 'workflow_id');
        if (!(0,payload/* isPositiveInteger */.q)(id))
            throw (0,failure/* incomplete */.$x)();
        return id;
    });
    const successes = (event) => client.ask('GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs', { owner, repo, workflow, branch, status: 'success', per_page: 10, ...event }, (body) => {
        const runs = (0,payload.at)(body, 'workflow_runs');
        if (!Array.isArray(runs))
            throw (0,failure/* incomplete */.$x)();
        const here = `${owner}/${repo}`.toLowerCase();
        // The list is GitHub's, and so are its filters: what matters is checked again.
        return runs
            .map(runOf)
            .filter((run) => run.branch === branch && run.conclusion === 'success' && run.repository === here)
            .filter((run) => String(run.id) !== thisRun);
    });
    let latest = null;
    for (const event of TRUSTED_EVENTS) {
        for (const run of await successes({ event })) {
            if (run.event === event && (latest === null || run.number > latest.number))
                latest = run;
        }
    }
    const others = latest === null ? await successes({}) : [];
    const run = latest === null ? null : { id: latest.id, createdAt: latest.createdAt, headSha: latest.headSha };
    return { branch, run, onlyUntrusted: others.length > 0 };
}
function runOf(data) {
    const [id, number, createdAt, headSha] = ['id', 'run_number', 'created_at', 'head_sha'].map((key) => (0,payload.at)(data, key));
    if (!(0,payload/* isPositiveInteger */.q)(id) || !(0,payload/* isPositiveInteger */.q)(number) || !(0,payload/* isText */.K)(headSha))
        throw (0,failure/* incomplete */.$x)();
    const repository = (0,payload.at)(data, 'head_repository', 'full_name');
    return {
        id,
        number,
        createdAt: (0,payload/* isText */.K)(createdAt) ? createdAt : '',
        headSha,
        event: (0,payload.at)(data, 'event'),
        branch: (0,payload.at)(data, 'head_branch'),
        conclusion: (0,payload.at)(data, 'conclusion'),
        repository: (0,payload/* isText */.K)(repository) ? repository.toLowerCase() : '',
    };
}

;// CONCATENATED MODULE: ./build/comparison/open-artifact.js








/**
 * Opens an artifact of the latest successful run of this workflow on the default branch.
 *
 * @throws UserError outside of GitHub Actions, for an artifact that this run does not have or that has expired, for
 * what openArtifacts refuses, and where GitHub does not answer
 */
async function openEarlierArtifact(name, { environment, token }, limits, patience) {
    const [repository, thisRun] = [environment['GITHUB_REPOSITORY'] ?? '', environment['GITHUB_RUN_ID'] ?? ''];
    const place = (0,github_access/* repositoryOf */._M)(repository);
    if (place === undefined || !/^[0-9]{1,20}$/.test(thisRun)) {
        throw new errors/* UserError */.yo('`compare-with`: `artifact:` looks among the runs of a workflow, and this is none (GITHUB_REPOSITORY and GITHUB_RUN_ID name no run).', 'Outside of GitHub Actions, give the path of an earlier report folder.');
    }
    if (name === '')
        throw new errors/* UserError */.yo('`compare-with`: `artifact:` names no artifact.', 'Write artifact:NAME.');
    const access = (0,github_access/* accessOf */.YK)(environment, token);
    if ('rule' in access) {
        const is = access.value === undefined ? '' : `, and is ${(0,errors/* quote */.hD)(access.value)}`;
        throw new errors/* UserError */.yo(`\`compare-with\`: ${access.rule}${is}.`, access.mend);
    }
    const client = await (0,github_client/* connect */.N)(access, patience);
    const here = { ...place, id: thisRun, isThisRun: true, title: `earlier runs of ${repository}` };
    const latest = await orFault(latestRun(client, place, thisRun), here);
    const origin = { kind: 'artifact', name, branch: latest.branch, run: latest.run };
    if (latest.run === null) {
        if (latest.onlyUntrusted)
            throw untrusted(latest);
        return { files: null, origin, warnings: [], close: async () => undefined };
    }
    const id = String(latest.run.id);
    const run = { ...place, id, isThisRun: false, title: `run ${id} of ${repository}` };
    await checkArtifact(client, run, name, latest.branch);
    const request = { patterns: [name], runId: id, repository: '' };
    const opened = await (0,artifacts/* openArtifacts */.u)(request, token, environment, limits, patience);
    return { files: opened.files, origin, warnings: opened.warnings, close: () => opened.close() };
}
async function checkArtifact(client, run, name, branch) {
    const named = (await orFault((0,list/* listArtifacts */.w)(client, run), run)).filter((artifact) => artifact.name === name);
    if (named.length === 0) {
        throw new errors/* UserError */.yo(`\`compare-with\`: the latest successful run of this workflow on ${(0,errors/* quote */.hD)(branch)}, ${run.title}, has no artifact ${(0,errors/* quote */.hD)(name)}.`, 'Upload the report folder under that name there first (actions/upload-artifact behind this step), let it run once, and set `compare-with` then.');
    }
    if (named.every(({ expired }) => expired))
        throw (0,artifacts_faults/* expiredFault */.UY)([name], run);
}
/** Runs that only strangers' code may have made are no baseline, and to compare with nothing must not pass. */
function untrusted({ branch }) {
    return new errors/* UserError */.yo(`\`compare-with\`: on ${(0,errors/* quote */.hD)(branch)} this workflow has succeeded only for pull requests or after other workflows, and what such a run uploaded may be of another branch.`, `Let the workflow run on ${TRUSTED_EVENTS.join(', ')} there too, or give a path.`);
}
async function orFault(promise, run) {
    try {
        return await promise;
    }
    catch (error) {
        throw error instanceof failure/* ApiFailure */.F9 ? (0,artifacts_faults/* listFault */.Fx)(error, run) : error;
    }
}

;// CONCATENATED MODULE: ./build/comparison/read-earlier.js










const PREFIX = 'artifact:';
const CERTIFICATE = 'certificate.json';
/**
 * Reads the certificate that `compare-with` names, with the outcomes beside it.
 *
 * @param source  path of an earlier `certificate.json`, of the report folder that holds it or of a zip archive of that;
 *   or `artifact:NAME`, the report folder as the latest successful run of this workflow on the default branch uploaded it
 * @returns without a snapshot where that branch has no successful run yet
 * @throws UserError for what is missing, broken or no certificate: a comparison with nothing must not pass for one
 */
async function readEarlier(source, surroundings, limits, patience = artifacts/* DOWNLOAD_PATIENCE */.L) {
    if (!source.startsWith(PREFIX)) {
        const { files, origin } = await openPath(source, surroundings, limits);
        return readFrom(files, origin, []);
    }
    const name = source.slice(PREFIX.length).trim();
    const opened = await openEarlierArtifact(name, surroundings, limits, patience);
    try {
        if (opened.files === null)
            return { origin: opened.origin, snapshot: null, version: '', warnings: [] };
        return await readFrom(opened.files, opened.origin, opened.warnings);
    }
    finally {
        await opened.close();
    }
}
async function openPath(source, { cwd, fence }, limits) {
    const full = external_node_path_.resolve(cwd, source);
    const file = (await isFolder(full, source)) ? external_node_path_.join(full, CERTIFICATE) : full;
    if (file !== full && !(await exists(file))) {
        throw missing(`the folder ${(0,errors/* quote */.hD)(source)} holds no ${CERTIFICATE}`);
    }
    const { files } = await (0,sources/* openSources */.H)([file], { cwd, limits, fence });
    return { files, origin: { kind: 'path', path: (0,names/* shownPath */.pS)(full, cwd) } };
}
async function readFrom(files, origin, warnings) {
    const file = certificateAmong(files, origin);
    const certificate = await readEarlierCertificate(file);
    const beside = await file.neighbours();
    const named = (name) => beside.find((other) => nameOf(other) === name);
    const outcomes = named('outcomes.csv');
    if (outcomes === undefined) {
        throw new errors/* UserError */.yo('`compare-with`: there is no outcomes.csv beside this certificate, and a comparison is made query by query.', 'Keep the whole report folder, not the certificate alone.', { file: file.path });
    }
    const snapshot = await earlierSnapshot(certificate, outcomes, named('queries.csv'));
    return { origin, snapshot, version: certificate.version, warnings };
}
function certificateAmong(files, origin) {
    const found = files.filter((file) => nameOf(file) === CERTIFICATE);
    if (found.length === 1)
        return found[0];
    // A file that was named itself may have any name.
    if (found.length === 0 && files.length === 1 && origin.kind === 'path')
        return files[0];
    const where = origin.kind === 'path' ? (0,errors/* quote */.hD)(origin.path) : `the artifact ${(0,errors/* quote */.hD)(origin.name)}`;
    if (found.length === 0)
        throw missing(`${where} holds no ${CERTIFICATE}`);
    const names = found.slice(0, 3).map((file) => (0,errors/* quote */.hD)(file.path));
    throw new errors/* UserError */.yo(`\`compare-with\`: ${where} holds ${found.length} certificates (${names.join(', ')}${found.length > 3 ? ', …' : ''}).`, 'Keep one report folder in each artifact or archive.');
}
function nameOf({ path: shown }) {
    return external_node_path_.posix.basename(shown.slice(shown.lastIndexOf('!') + 1));
}
async function isFolder(full, source) {
    if (source.trim() === '' || full.includes('\0'))
        throw missing(`${(0,errors/* quote */.hD)(source)} is no path`);
    if (!(await exists(full)))
        throw missing(`there is no file or folder ${(0,errors/* quote */.hD)(source)}`);
    return (await (0,promises_.lstat)(full)).isDirectory();
}
async function exists(full) {
    try {
        await (0,promises_.lstat)(full);
        return true;
    }
    catch (error) {
        if ((0,faults/* codeOf */.$N)(error) === undefined)
            throw error;
        return false;
    }
}
function missing(rule) {
    return new errors/* UserError */.yo(`\`compare-with\`: ${rule}.`, 'Name the report folder of an earlier run, or its certificate.json; `artifact:NAME` takes it from the default branch.');
}

// EXTERNAL MODULE: ./build/comparison/reference-hashes.js
var reference_hashes = __webpack_require__(276);
// EXTERNAL MODULE: ./build/certificate/bounds.js
var bounds = __webpack_require__(3497);
// EXTERNAL MODULE: ./build/certificate/level.js
var level = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/certificate/sample-size.js
var sample_size = __webpack_require__(2726);
// EXTERNAL MODULE: ./build/certificate/verdict.js
var certificate_verdict = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/stats/multinomial.js
var multinomial = __webpack_require__(8487);
// EXTERNAL MODULE: ./build/stats/clopper-pearson.js
var clopper_pearson = __webpack_require__(4436);
// EXTERNAL MODULE: ./build/stats/mcnemar.js
var mcnemar = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(2095);
// EXTERNAL MODULE: ./build/correlation/patterns.js
var patterns = __webpack_require__(638);
// EXTERNAL MODULE: ./build/correlation/wrong-sets.js
var wrong_sets = __webpack_require__(7816);
// EXTERNAL MODULE: ./build/outcomes/bits.js
var bits = __webpack_require__(6032);
;// CONCATENATED MODULE: ./build/gate/redrawn.js



/**
 * The counts that decide a certificate, for the evaluation as it is and then for each sample drawn from it. Queries
 * with the same outcomes are drawn together, so that a sample costs by the patterns and not by the queries.
 */
class Redrawn {
    /** R_m of each model, in the order of the matrix. */
    rescued;
    discordant;
    patterns;
    drawn;
    /** Position in the matrix of each model of the patterns, which come by name. */
    position;
    constructor(matrix, ensembles) {
        const sets = (0,wrong_sets/* wrongSets */.L4)(matrix);
        const size = matrix.universe.length * 32;
        // An ensemble is right or not (no answer is none that is right): two bits, behind those of the models.
        const states = ensembles.flatMap(({ right, answered }) => [
            (0,bits/* combine */.kg)(size, (w) => sets.complete[w] & answered[w] & right[w]),
            (0,bits/* combine */.kg)(size, (w) => sets.complete[w] & ~(answered[w] & right[w])),
        ]);
        this.patterns = (0,patterns/* wrongPatterns */.L)({ ...sets, wrong: [...sets.wrong, ...states] });
        this.position = sets.models.map((name) => matrix.models.indexOf(name));
        this.drawn = this.patterns.counts.slice();
        this.rescued = matrix.models.map(() => 0);
        this.discordant = ensembles.map(() => ({
            onlyEnsemble: new Float64Array(matrix.models.length),
            onlyMember: new Float64Array(matrix.models.length),
        }));
        this.count();
    }
    /** Takes a new sample. @param resample  fills in how often each pattern comes up, from how often it was seen */
    draw(resample) {
        resample(this.patterns.counts, this.drawn);
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
            if (weight === 0)
                continue;
            const members = patterns.members.subarray(patterns.start[p], patterns.start[p + 1]);
            // Ascending: the wrong models, then the states of ensembles.
            let wrong = members.length;
            while (wrong > 0 && members[wrong - 1] >= models)
                wrong -= 1;
            // Where every model is wrong there is nothing to rescue.
            if (wrong < models)
                for (let i = 0; i < wrong; i++)
                    rescued[position[members[i]]] += weight;
            for (let i = wrong; i < members.length; i++) {
                const state = members[i] - models;
                const { onlyEnsemble, onlyMember } = discordant[state >>> 1];
                const isRight = (state & 1) === 0;
                // Only the wrong models are listed: for an ensemble that is wrong, all are taken for right, and those taken back.
                if (!isRight)
                    for (let m = 0; m < models; m++)
                        onlyMember[m] += weight;
                for (let j = 0; j < wrong; j++) {
                    if (isRight)
                        onlyEnsemble[position[members[j]]] += weight;
                    else
                        onlyMember[position[members[j]]] -= weight;
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/gate/self-check.js









const REPLICATES = 1_000;
const JUDGED = ['no-gain', 'inconclusive', 'ensemble-not-better'];
/**
 * Runs the certificate against itself: the complete queries are drawn again with replacement, a thousand times, and
 * each sample is certified. How often verdict and gate come out otherwise is how often they would on another sample of
 * queries of the same kind, as far as this one tells.
 *
 * @param certificate  of this pool
 */
function selfCheck(pool, certificate, settings) {
    const { minGain } = certificate;
    const delta = (0,level/* deltaOf */.e)(certificate.confidence);
    const { matrix } = pool;
    const n = certificate.queries.complete;
    const baseline = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
    const judged = JUDGED.filter((condition) => settings.failOn.includes(condition));
    const redrawn = new Redrawn(matrix, judged.includes('ensemble-not-better') ? pool.ensembles : []);
    const upper = (rescued, queries) => baseline === undefined ? (0,bounds/* bergerBoosBound */.jG)(rescued, queries, delta) : (0,clopper_pearson/* upperLimit */.Of)(rescued[baseline], queries, delta);
    const verdict = () => {
        const fewest = baseline === undefined ? Math.min(...redrawn.rescued) : redrawn.rescued[baseline];
        // No upper bound lies below the share seen: where that is large enough, there is no need of the bound.
        const bound = fewest / n >= minGain ? fewest / n : upper(redrawn.rescued, n);
        return (0,certificate_verdict/* verdictOf */.V)({ lower: (0,bounds/* gainLowerBound */.BG)(fewest, n, delta), upper: bound }, minGain);
    };
    const fails = (found) => judged.some((condition) => condition === 'ensemble-not-better'
        ? certificate.ensembles.some(({ reason }) => reason !== null) ||
            redrawn.discordant.some((pairs) => !beatsAll(pairs, delta))
        : condition === found);
    const decision = fails(verdict());
    const replicates = settings.replicates ?? REPLICATES;
    const random = (0,stats_random/* seededRandom */.I)(`${settings.seed} self-check`);
    const counts = { 'no-gain': 0, 'gain-possible': 0, inconclusive: 0 };
    let [failing, flips] = [0, 0];
    for (let i = 0; i < replicates; i++) {
        redrawn.draw((seen, drawn) => (0,multinomial/* resample */.c)(seen, drawn, random));
        const found = verdict();
        const failed = fails(found);
        counts[found] += 1;
        if (failed)
            failing += 1;
        if (failed !== decision)
            flips += 1;
    }
    const share = (count) => count / replicates;
    return {
        replicates,
        verdicts: {
            'no-gain': share(counts['no-gain']),
            'gain-possible': share(counts['gain-possible']),
            inconclusive: share(counts.inconclusive),
        },
        verdictFlips: share(replicates - counts[certificate.verdict]),
        gate: {
            judged,
            notJudged: settings.failOn.filter((condition) => !judged.some((known) => known === condition)),
            fails: share(failing),
            flips: share(flips),
        },
        smallestGain: {
            possible: upper(leastPossible(matrix.models.length, baseline, n), n),
            seen: certificate.gain.upper,
        },
        noGain: reachOf(pool, n, minGain, baseline, upper),
    };
}
/** The rescues on which the bound is smallest: one model is never wrong, and every other one always. */
function leastPossible(models, baseline, queries) {
    return Array.from({ length: models }, (_, m) => (m === (baseline ?? 0) ? 0 : queries));
}
function reachOf({ matrix }, n, minGain, baseline, upper) {
    const rescued = (0,bounds/* rescues */.LZ)({
        queries: n,
        allWrong: matrix.queries(matrix.allWrong),
        correct: matrix.right.map((right) => matrix.queries(right)),
    });
    const best = baseline ?? rescued.indexOf(Math.min(...rescued));
    const possibleWith = (queries) => upper(leastPossible(rescued.length, baseline, queries), queries);
    const canHappen = possibleWith(n) < minGain;
    const certifies = (count) => upper(rescued.map((other, m) => (m === best ? count : Math.max(other, count))), n) < minGain;
    return {
        canHappen,
        rescues: rescued[best],
        mostRescues: certifies(0) ? lastTrue(certifies, Math.ceil(minGain * n)) : null,
        queriesNeeded: canHappen ? null : (0,sample_size/* queriesToDecide */.A)(n, (queries) => possibleWith(queries) < minGain),
    };
}
/** The largest whole number below `end` at which a condition holds that holds at 0, and from somewhere on no more. */
function lastTrue(holds, end) {
    let [low, high] = [0, end];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** Whether an ensemble is right more often than every member, as compareEnsemble tests it. */
function beatsAll({ onlyEnsemble, onlyMember }, delta) {
    return onlyEnsemble.every((only, m) => (0,mcnemar/* pFirstIsBetter */.L)(only, onlyMember[m]) <= delta);
}

;// CONCATENATED MODULE: ./build/run/compare-run.js






/** This run against an earlier certificate, and the gate against itself, as far as they are asked for. */
async function compareRun(settings, surroundings, { pool, graded }, certificate, evidence, files) {
    const { baselineModel: baseline, compareWith, confidence, failOn, limits, minGain, seed } = settings;
    const checked = settings.selfCheck ? selfCheck(pool, certificate, { failOn, seed, baseline }) : null;
    if (compareWith === undefined)
        return { regression: null, selfCheck: checked, warnings: [] };
    const earlier = await readEarlier(compareWith, surroundings, limits);
    const now = {
        // As graded in both runs: what is settled away now must not be missing from what was.
        matrix: graded.matrix,
        ensembles: pool.ensembles,
        excluded: pool.excluded.map(({ name }) => name),
        hashes: (0,reference_hashes/* referenceHashes */.O)(graded.matrix, evidence),
        grading: (0,grading/* gradingOf */.M)(settings, files.map(({ format }) => format)),
    };
    const isWanted = settings.models.length === 0 ? () => true : (0,outcomes_pool/* nameMatcher */.MH)(settings.models);
    const regression = (0,compare/* compare */.UD)(earlier, now, { confidence, minGain, baseline, isWanted, clusterOf: graded.cluster });
    return { regression, selfCheck: checked, warnings: earlier.warnings };
}


/***/ }),

/***/ 8487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ resample)
/* harmony export */ });
/* unused harmony export drawBinomial */
/**
 * Draws a multinomial sample: how often each category comes up when as many items are drawn, with replacement, as
 * there are. One binomial for each category, so that a bootstrap costs by the categories and not by the items.
 *
 * @param counts  items of each category, whole numbers >= 0
 * @param drawn   receives the counts of the sample, of the same length
 */
function resample(counts, drawn, random) {
    let items = 0;
    for (const count of counts)
        items += count;
    let left = items;
    for (let i = 0; i < counts.length; i++) {
        const count = counts[i];
        // The last category that holds anything takes what is left: its share of the remaining items is 1.
        const taken = left === 0 || count === 0 ? 0 : count >= items ? left : drawBinomial(left, count / items, random);
        drawn[i] = taken;
        left -= taken;
        items -= count;
    }
}
/**
 * A draw from the binomial distribution, exact: by inversion where the mean is below 10, else by W. Hormann's
 * transformed rejection (BTRS, Journal of Statistical Computation and Simulation 46, 1993).
 *
 * @param n  trials, a whole number >= 0, @param p  0 < p < 1
 */
function drawBinomial(n, p, random) {
    if (p > 0.5)
        return n - drawBinomial(n, 1 - p, random);
    return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}
function byInversion(n, p, random) {
    const odds = p / (1 - p);
    let probability = Math.exp(n * Math.log1p(-p));
    let rest = random();
    let k = 0;
    while (rest > probability && k < n) {
        rest -= probability;
        k += 1;
        probability *= ((n - k + 1) / k) * odds;
        // Rounding can leave a rest that no further outcome uses up.
        if (probability < 1e-300)
            break;
    }
    return k;
}
function byRejection(n, p, random) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const centre = n * p + 0.5;
    const squeeze = 0.92 - 4.2 / b;
    const scale = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    const logOdds = Math.log(p / (1 - p));
    for (;;) {
        const u = random() - 0.5;
        const v = random();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + centre);
        if (us >= 0.07 && v <= squeeze)
            return k;
        if (k < 0 || k > n)
            continue;
        const accepted = logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds;
        if (Math.log((v * scale) / (a / (us * us) + b)) <= accepted)
            return k;
    }
}
/** log k! by Stirling's series, to 1e-12; below k = 9 by way of 9!. */
function logFactorial(k) {
    let z = k + 1;
    let product = 1;
    for (; z < 10; z += 1)
        product *= z;
    const r = 1 / (z * z);
    const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / z;
    return (z - 0.5) * Math.log(z) - z + 0.9189385332046727 + series - Math.log(product);
}


/***/ })

};
