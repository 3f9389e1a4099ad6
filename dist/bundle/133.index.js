export const id = 133;
export const ids = [133];
export const modules = {
 3282:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   O: () => ( referenceHashes)
 });
 var _audit_reference_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6530);
 var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
function referenceHashes(matrix, evidence) {
    const hashes = new Map();
    if (evidence === undefined)
        return hashes;
    (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_1__ .qs)(matrix.universe, (row) => {
        const reference = evidence.references[row];
        if (reference !== undefined)
            hashes.set(matrix.id(row), (0,_audit_reference_hash_js__WEBPACK_IMPORTED_MODULE_0__ .U)(reference, undefined));
    });
    return hashes;
}
 }),
 6520:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( wrongPatterns)
 });
 var _outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
 var _stats_weight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7142);
function wrongPatterns({ complete, wrong, weights }, most = Infinity) {
    const counts = new Map();
    const units = new Uint16Array(Math.ceil(wrong.length / 16));
    (0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ .qs)(complete, (row) => {
        if (counts.size > most)
            return;
        units.fill(0);
        for (let m = 0; m < wrong.length; m++)
            if ((0,_outcomes_bits_js__WEBPACK_IMPORTED_MODULE_0__ .c0)(wrong[m], row))
                units[m >>> 4] |= 1 << (m & 15);
        const key = String.fromCharCode(...units);
        counts.set(key, (counts.get(key) ?? 0) + (0,_stats_weight_js__WEBPACK_IMPORTED_MODULE_1__ .U)(weights, row));
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
 }),
 4133:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  compareRun: () => ( compareRun)
});
var compare = __webpack_require__(8461);
var grading = __webpack_require__(6936);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(5145);
var artifacts = __webpack_require__(2351);
var faults = __webpack_require__(1212);
var sources = __webpack_require__(5076);
var names = __webpack_require__(4529);
var read = __webpack_require__(8516);
;
const SCHEMA = 'beta-certificate/1';
const MEND = 'Give a `certificate.json` as this program wrote it, or the report folder that holds it.';
const WANTED = [
    'schema',
    'version',
    'queries/complete',
    'allWrong/count',
    'models/*/name',
    'ensembles/*/name',
    'inputs/*/format',
    'clusters',
    'measure',
    'gain/method',
    'settings/passThreshold',
    'settings/metric',
    'settings/filter',
    'settings/judge',
    'settings/repeats',
    'settings/countAsWrong/*',
];
const KINDS = {
    '{': 'an object',
    '[': 'a list',
    '"': 'a text',
    t: 'true',
    f: 'false',
    n: 'null',
};
const HOLDS = new Map(WANTED.flatMap((wanted) => {
    const steps = wanted.split('/');
    return steps.map((step, i) => [steps.slice(0, i).join('/'), step === '*' ? 'a list' : 'an object']);
}));
async function readEarlierCertificate(file) {
    const found = await Found.in(file);
    const schema = found.one('schema');
    if (schema !== SCHEMA) {
        const is = schema === undefined ? 'it names no schema' : `the schema is ${(0,errors.hD)(schema)}, not ${(0,errors.hD)(SCHEMA)}`;
        throw found.fault(`\`compare-with\`: no certificate of this program: ${is}.`);
    }
    checkOutcomes(found);
    const countAsWrong = found.texts('settings/countAsWrong/*');
    return {
        version: found.text('version') ?? '',
        queries: found.count('queries/complete'),
        allWrong: found.count('allWrong/count'),
        models: found.someNames('models/*/name'),
        ensembles: found.names('ensembles/*/name'),
        countAsWrong,
        effectiveClusters: effectiveClusters(found),
        grading: (0,grading.M)({
            passThreshold: found.number('settings/passThreshold'),
            metric: found.text('settings/metric'),
            filter: found.text('settings/filter'),
            judge: found.text('settings/judge'),
            repeats: found.text('settings/repeats'),
            countAsWrong,
        }, found.texts('inputs/*/format')),
    };
}
function effectiveClusters(found) {
    const clusters = found.one('clusters');
    if (clusters === undefined || clusters === null)
        return undefined;
    const effective = clusters.effective;
    if (typeof effective === 'number' && effective > 0)
        return effective;
    throw found.fault('`compare-with`: `clusters` holds no effective number of clusters.');
}
function checkOutcomes(found) {
    const what = found.text('measure') === 'score' ? 'scores' : found.text('gain/method') === 'samples' ? 'draws of one model' : '';
    if (what !== '')
        throw found.fault(`\`compare-with\`: the earlier certificate is of ${what}, which cannot be compared.`);
}
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
        const batches = (0,read.R)(file, (path, first) => {
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
        return new errors.yo(rule, MEND, { file: this.file.path });
    }
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
        const is = value === undefined ? 'is not there' : `is ${(0,errors.hD)(value)}, not ${rule}`;
        return this.fault(`\`compare-with\`: \`${place.replaceAll('/', '.')}\` ${is}.`);
    }
}
var outcomes_matrix = __webpack_require__(59);
var outcomes_pool = __webpack_require__(6729);
var outcomes_table = __webpack_require__(6248);
var load = __webpack_require__(6919);
var csv_rows = __webpack_require__(5453);
var preview_file = __webpack_require__(2790);
;
const earlier_outcomes_MEND = 'Keep the files of one report folder together: `certificate.json`, `outcomes.csv` and `queries.csv`.';
async function earlierSnapshot(certificate, outcomes, queries) {
    const names = [...certificate.models, ...certificate.ensembles];
    const wanted = new Set(names);
    const table = new outcomes_table.j({ passThreshold: 0.5, repeats: undefined, selects: (name) => wanted.has(name) });
    const options = { passThreshold: 0.5, labels: [], details: false };
    await (0,load.z)([outcomes], 'csv', table, options, () => undefined);
    table.finish();
    const unknown = names.find((name) => !table.columns.has(name));
    if (unknown !== undefined)
        throw notTogether(`it has no column ${(0,errors.hD)(unknown)}`, outcomes);
    const pool = (0,outcomes_pool.rW)(table, {
        ensembles: [],
        baseline: undefined,
        minCoverage: 0,
        countAsWrong: outcomes_pool.Tu.filter((state) => certificate.countAsWrong.includes(state)),
        repeats: undefined,
        passThreshold: 0.5,
    });
    const columns = new Map(pool.columns.map((column) => [column.name, column]));
    const { universe, weights, id } = pool.matrix;
    const members = certificate.models.map((name) => columns.get(name));
    const matrix = new outcomes_matrix.q(members, universe, weights, id);
    checkCount('complete queries', matrix.queries(matrix.complete), certificate.queries, outcomes);
    checkCount('all-wrong queries', matrix.queries(matrix.allWrong), certificate.allWrong, outcomes);
    return {
        matrix,
        ensembles: certificate.ensembles.map((name) => columns.get(name)),
        hashes: queries === undefined ? new Map() : await readHashes(queries),
        grading: certificate.grading,
        effectiveClusters: certificate.effectiveClusters,
    };
}
function checkCount(what, found, said, file) {
    if (found !== said)
        throw notTogether(`it has ${found} ${what} and the certificate ${said}`, file);
}
function notTogether(because, file) {
    return new errors.yo(`\`compare-with\`: these outcomes are not those of the certificate beside them: ${because}.`, earlier_outcomes_MEND, { file: file.path });
}
const HEADER = ['query_id', 'reference_hash'];
async function readHashes(file) {
    const preview = await (0,preview_file.R)(file);
    if (preview.kind !== 'csv' || preview.header.join() !== HEADER.join()) {
        throw new errors.yo(`\`compare-with\`: not a table with the columns ${HEADER.join(', ')}.`, earlier_outcomes_MEND, {
            file: file.path,
        });
    }
    const hashes = new Map();
    for await (const rows of (0,csv_rows.K)(file, file.open(), HEADER, ',')) {
        for (const { cells, line } of rows) {
            const [id, hash] = [cells[0], cells[1]];
            if (!/^[0-9a-f]{16}$/.test(hash)) {
                throw new errors.yo(`\`compare-with\`: ${(0,errors.hD)(hash)} is not a reference hash.`, earlier_outcomes_MEND, {
                    file: file.path,
                    line,
                });
            }
            if (hashes.has(id)) {
                throw new errors.yo(`\`compare-with\`: the query ${(0,errors.hD)(id)} is there twice.`, earlier_outcomes_MEND, {
                    file: file.path,
                    line,
                });
            }
            hashes.set(id, hash);
        }
    }
    return hashes;
}
var github_access = __webpack_require__(3110);
var github_client = __webpack_require__(2079);
var failure = __webpack_require__(220);
var artifacts_faults = __webpack_require__(6548);
var list = __webpack_require__(2057);
var payload = __webpack_require__(7692);
;
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
async function latestRun(client, { owner, repo }, thisRun) {
    const branch = await client.ask('GET /repos/{owner}/{repo}', { owner, repo }, (body) => {
        const name = (0,payload.at)(body, 'default_branch');
        if (!(0,payload.K)(name))
            throw (0,failure.$x)();
        return name;
    });
    const workflow = await client.ask('GET /repos/{owner}/{repo}/actions/runs/{id}', { owner, repo, id: thisRun }, (body) => {
        const id = (0,payload.at)(body, 'workflow_id');
        if (!(0,payload.q)(id))
            throw (0,failure.$x)();
        return id;
    });
    const successes = (event) => client.ask('GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs', { owner, repo, workflow, branch, status: 'success', per_page: 10, ...event }, (body) => {
        const runs = (0,payload.at)(body, 'workflow_runs');
        if (!Array.isArray(runs))
            throw (0,failure.$x)();
        const here = `${owner}/${repo}`.toLowerCase();
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
    if (!(0,payload.q)(id) || !(0,payload.q)(number) || !(0,payload.K)(headSha))
        throw (0,failure.$x)();
    const repository = (0,payload.at)(data, 'head_repository', 'full_name');
    return {
        id,
        number,
        createdAt: (0,payload.K)(createdAt) ? createdAt : '',
        headSha,
        event: (0,payload.at)(data, 'event'),
        branch: (0,payload.at)(data, 'head_branch'),
        conclusion: (0,payload.at)(data, 'conclusion'),
        repository: (0,payload.K)(repository) ? repository.toLowerCase() : '',
    };
}
;
async function openEarlierArtifact(name, { environment, token }, limits, retryPolicy) {
    const [repository, thisRun] = [environment['GITHUB_REPOSITORY'] ?? '', environment['GITHUB_RUN_ID'] ?? ''];
    const place = (0,github_access._M)(repository);
    if (place === undefined || !/^[0-9]{1,20}$/.test(thisRun)) {
        throw new errors.yo('`compare-with`: `artifact:` looks among the runs of a workflow, and this is none (GITHUB_REPOSITORY and GITHUB_RUN_ID name no run).', 'Outside of GitHub Actions, give the path of an earlier report folder.');
    }
    if (name === '')
        throw new errors.yo('`compare-with`: `artifact:` names no artifact.', 'Write artifact:NAME.');
    const access = (0,github_access.YK)(environment, token);
    if ('rule' in access) {
        const is = access.value === undefined ? '' : `, and is ${(0,errors.hD)(access.value)}`;
        throw new errors.yo(`\`compare-with\`: ${access.rule}${is}.`, access.mend);
    }
    const client = await (0,github_client.N)(access, retryPolicy);
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
    const opened = await (0,artifacts.u)(request, token, environment, limits, retryPolicy);
    return { files: opened.files, origin, warnings: opened.warnings, close: () => opened.close() };
}
async function checkArtifact(client, run, name, branch) {
    const named = (await orFault((0,list.w)(client, run), run)).filter((artifact) => artifact.name === name);
    if (named.length === 0) {
        throw new errors.yo(`\`compare-with\`: the latest successful run of this workflow on ${(0,errors.hD)(branch)}, ${run.title}, has no artifact ${(0,errors.hD)(name)}.`, 'Upload the report folder under that name there first (actions/upload-artifact behind this step), let it run once, and set `compare-with` then.');
    }
    if (named.every(({ expired }) => expired))
        throw (0,artifacts_faults.UY)([name], run);
}
function untrusted({ branch }) {
    return new errors.yo(`\`compare-with\`: on ${(0,errors.hD)(branch)} this workflow has succeeded only for pull requests or after other workflows, and what such a run uploaded may be of another branch.`, `Let the workflow run on ${TRUSTED_EVENTS.join(', ')} there too, or give a path.`);
}
async function orFault(promise, run) {
    try {
        return await promise;
    }
    catch (error) {
        throw error instanceof failure.F9 ? (0,artifacts_faults.Fx)(error, run) : error;
    }
}
;
const PREFIX = 'artifact:';
const CERTIFICATE = 'certificate.json';
async function readEarlier(source, runContext, limits, retryPolicy = artifacts._) {
    if (!source.startsWith(PREFIX)) {
        const { files, origin } = await openPath(source, runContext, limits);
        return readFrom(files, origin, []);
    }
    const name = source.slice(PREFIX.length).trim();
    const opened = await openEarlierArtifact(name, runContext, limits, retryPolicy);
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
        throw missing(`the folder ${(0,errors.hD)(source)} holds no ${CERTIFICATE}`);
    }
    const { files } = await (0,sources.H)([file], { cwd, limits, fence });
    return { files, origin: { kind: 'path', path: (0,names.pS)(full, cwd) } };
}
async function readFrom(files, origin, warnings) {
    const file = certificateAmong(files, origin);
    const certificate = await readEarlierCertificate(file);
    const beside = await file.neighbours();
    const named = (name) => beside.find((other) => nameOf(other) === name);
    const outcomes = named('outcomes.csv');
    if (outcomes === undefined) {
        throw new errors.yo('`compare-with`: there is no outcomes.csv beside this certificate, and a comparison is made query by query.', 'Keep the whole report folder, not the certificate alone.', { file: file.path });
    }
    const snapshot = await earlierSnapshot(certificate, outcomes, named('queries.csv'));
    return { origin, snapshot, version: certificate.version, warnings };
}
function certificateAmong(files, origin) {
    const found = files.filter((file) => nameOf(file) === CERTIFICATE);
    if (found.length === 1)
        return found[0];
    if (found.length === 0 && files.length === 1 && origin.kind === 'path')
        return files[0];
    const where = origin.kind === 'path' ? (0,errors.hD)(origin.path) : `the artifact ${(0,errors.hD)(origin.name)}`;
    if (found.length === 0)
        throw missing(`${where} holds no ${CERTIFICATE}`);
    const names = found.slice(0, 3).map((file) => (0,errors.hD)(file.path));
    throw new errors.yo(`\`compare-with\`: ${where} holds ${found.length} certificates (${names.join(', ')}${found.length > 3 ? ', …' : ''}).`, 'Keep one report folder in each artifact or archive.');
}
function nameOf({ path: shown }) {
    return external_node_path_.posix.basename(shown.slice(shown.lastIndexOf('!') + 1));
}
async function isFolder(full, source) {
    if (source.trim() === '' || full.includes('\0'))
        throw missing(`${(0,errors.hD)(source)} is no path`);
    if (!(await exists(full)))
        throw missing(`there is no file or folder ${(0,errors.hD)(source)}`);
    return (await (0,promises_.lstat)(full)).isDirectory();
}
async function exists(full) {
    try {
        await (0,promises_.lstat)(full);
        return true;
    }
    catch (error) {
        if ((0,faults.$N)(error) === undefined)
            throw error;
        return false;
    }
}
function missing(rule) {
    return new errors.yo(`\`compare-with\`: ${rule}.`, 'Name the report folder of an earlier run, or its certificate.json; `artifact:NAME` takes it from the default branch.');
}
var reference_hashes = __webpack_require__(3282);
var bounds = __webpack_require__(7055);
var level = __webpack_require__(6358);
var sample_size = __webpack_require__(468);
var certificate_verdict = __webpack_require__(4817);
var multinomial = __webpack_require__(8145);
var clopper_pearson = __webpack_require__(1946);
var mcnemar = __webpack_require__(875);
var stats_random = __webpack_require__(2681);
var patterns = __webpack_require__(6520);
var wrong_sets = __webpack_require__(7738);
var bits = __webpack_require__(674);
;
class Redrawn {
    rescued;
    discordant;
    patterns;
    drawn;
    position;
    constructor(matrix, ensembles) {
        const sets = (0,wrong_sets.L4)(matrix);
        const size = matrix.universe.length * 32;
        const states = ensembles.flatMap(({ right, answered }) => [
            (0,bits.kg)(size, (w) => sets.complete[w] & answered[w] & right[w]),
            (0,bits.kg)(size, (w) => sets.complete[w] & ~(answered[w] & right[w])),
        ]);
        this.patterns = (0,patterns.L)({ ...sets, wrong: [...sets.wrong, ...states] });
        this.position = sets.models.map((name) => matrix.models.indexOf(name));
        this.drawn = this.patterns.counts.slice();
        this.rescued = matrix.models.map(() => 0);
        this.discordant = ensembles.map(() => ({
            onlyEnsemble: new Float64Array(matrix.models.length),
            onlyMember: new Float64Array(matrix.models.length),
        }));
        this.count();
    }
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
            let wrong = members.length;
            while (wrong > 0 && members[wrong - 1] >= models)
                wrong -= 1;
            if (wrong < models)
                for (let i = 0; i < wrong; i++)
                    rescued[position[members[i]]] += weight;
            for (let i = wrong; i < members.length; i++) {
                const state = members[i] - models;
                const { onlyEnsemble, onlyMember } = discordant[state >>> 1];
                const isRight = (state & 1) === 0;
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
;
const REPLICATES = 1_000;
const JUDGED = ['no-gain', 'inconclusive', 'ensemble-not-better'];
function gateStability(pool, certificate, settings) {
    const { minGain } = certificate;
    const delta = (0,level.e)(certificate.confidence);
    const { matrix } = pool;
    const n = certificate.queries.complete;
    const baseline = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
    const judged = JUDGED.filter((condition) => settings.failOn.includes(condition));
    const redrawn = new Redrawn(matrix, judged.includes('ensemble-not-better') ? pool.ensembles : []);
    const upper = (rescued, queries) => baseline === undefined ? (0,bounds.jG)(rescued, queries, delta) : (0,clopper_pearson.Of)(rescued[baseline], queries, delta);
    const verdict = () => {
        const fewest = baseline === undefined ? Math.min(...redrawn.rescued) : redrawn.rescued[baseline];
        const bound = fewest / n >= minGain ? fewest / n : upper(redrawn.rescued, n);
        return (0,certificate_verdict.V)({ lower: (0,bounds.BG)(fewest, n, delta), upper: bound }, minGain);
    };
    const fails = (found) => judged.some((condition) => condition === 'ensemble-not-better'
        ? certificate.ensembles.some(({ reason }) => reason !== null) ||
            redrawn.discordant.some((pairs) => !beatsAll(pairs, delta))
        : condition === found);
    const decision = fails(verdict());
    const replicates = settings.replicates ?? REPLICATES;
    const random = (0,stats_random.I)(`${settings.seed} self-check`);
    const counts = { 'no-gain': 0, 'gain-possible': 0, inconclusive: 0 };
    let [failing, flips] = [0, 0];
    for (let i = 0; i < replicates; i++) {
        redrawn.draw((seen, drawn) => (0,multinomial.c)(seen, drawn, random));
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
function leastPossible(models, baseline, queries) {
    return Array.from({ length: models }, (_, m) => (m === (baseline ?? 0) ? 0 : queries));
}
function reachOf({ matrix }, n, minGain, baseline, upper) {
    const rescued = (0,bounds.LZ)({
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
        queriesNeeded: canHappen ? null : (0,sample_size.A)(n, (queries) => possibleWith(queries) < minGain),
    };
}
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
function beatsAll({ onlyEnsemble, onlyMember }, delta) {
    return onlyEnsemble.every((only, m) => (0,mcnemar.L)(only, onlyMember[m]) <= delta);
}
;
async function compareRun(settings, runContext, { pool, graded }, certificate, evidence, files) {
    const { baselineModel: baseline, compareWith, confidence, failOn, limits, minGain, seed } = settings;
    const checked = settings.selfCheck ? gateStability(pool, certificate, { failOn, seed, baseline }) : null;
    if (compareWith === undefined)
        return { regression: null, selfCheck: checked, warnings: [] };
    const earlier = await readEarlier(compareWith, runContext, limits);
    const now = {
        matrix: graded.matrix,
        ensembles: pool.ensembles,
        excluded: pool.excluded.map(({ name }) => name),
        effectiveClusters: certificate.clusters?.effective,
        hashes: (0,reference_hashes.O)(graded.matrix, evidence),
        grading: (0,grading.M)(settings, files.map(({ format }) => format)),
    };
    const isWanted = settings.models.length === 0 ? () => true : (0,outcomes_pool.MH)(settings.models);
    const regression = (0,compare.UD)(earlier, now, { confidence, minGain, baseline, isWanted, clusterOf: graded.cluster });
    return { regression, selfCheck: checked, warnings: earlier.warnings };
}
 }),
 8145:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   c: () => ( resample)
 });
function resample(counts, drawn, random) {
    let items = 0;
    for (const count of counts)
        items += count;
    let left = items;
    for (let i = 0; i < counts.length; i++) {
        const count = counts[i];
        const taken = left === 0 || count === 0 ? 0 : count >= items ? left : drawBinomial(left, count / items, random);
        drawn[i] = taken;
        left -= taken;
        items -= count;
    }
}
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
function logFactorial(k) {
    let z = k + 1;
    let product = 1;
    for (; z < 10; z += 1)
        product *= z;
    const r = 1 / (z * z);
    const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / z;
    return (z - 0.5) * Math.log(z) - z + 0.9189385332046727 + series - Math.log(product);
}
 })
};
