export const id = 351;
export const ids = [351,79];
export const modules = {
8750:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$: () => ( scratchFolder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];
const open = new Set();
async function scratchFolder(parent, prefix) {
const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
if (open.size === 0) {
process.on('exit', removeAll);
for (const signal of SIGNALS)
process.on(signal, end);
}
open.add(path);
return {
path,
remove() {
removeFolder(path);
stopWatching();
},
};
}
function removeFolder(path) {
open.delete(path);
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
}
function removeAll() {
for (const path of open)
removeFolder(path);
}
function end(signal) {
removeAll();
stopWatching();
process.kill(process.pid, signal);
}
function stopWatching() {
if (open.size > 0)
return;
process.off('exit', removeAll);
for (const signal of SIGNALS)
process.off(signal, end);
}
}),
3110:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
YK: () => ( accessOf),
_M: () => ( repositoryOf),
cx: () => ( SET_BY_RUNNER)
});
function accessOf(environment, token) {
if (token === '')
return { rule: 'github-token is empty', remedy: 'Leave it out to use the default.' };
if (!/^[!-~]+$/.test(token)) {
return { rule: 'github-token contains a character that no token has', remedy: 'Set the secret anew.' };
}
const apiUrl = (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] || 'https://api.github.com/graphql';
for (const [name, value] of [
['GITHUB_API_URL', apiUrl],
['GITHUB_GRAPHQL_URL', graphqlUrl],
]) {
if (!isWebAddress(value))
return { rule: `${name} must be an address`, value, remedy: SET_BY_RUNNER };
}
return { token, apiUrl, graphqlUrl };
}
const SET_BY_RUNNER = 'The runner sets it: leave it as it is.';
function repositoryOf(text) {
const [, owner, repo] = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(text) ?? [];
return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
function isWebAddress(text) {
return /^https?:\/\/[\w.:[\]/-]+$/.test(text) && URL.canParse(text);
}
}),
2079:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
connect: () => ( connect)
});
var failure = __webpack_require__(220);
;
function storageAddress(location, apiUrl) {
const address = location === undefined || !URL.canParse(location) ? undefined : new URL(location);
if (address === undefined)
throw new failure.F9('refused', 'redirected to no address');
const isOpenToUs = isLoopback(address) && new URL(apiUrl).protocol === 'http:';
if (address.protocol !== 'https:' && !(address.protocol === 'http:' && isOpenToUs)) {
throw new failure.F9('refused', 'redirected to an address without HTTPS');
}
return address;
}
function isLoopback({ hostname }) {
return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
async function* contentAt(address, request, deadline, maxSilence) {
const silence = new AbortController();
const wait = () => setTimeout(() => silence.abort(new DOMException('silence', 'TimeoutError')), maxSilence);
let waiting = wait();
try {
const response = await request(address, {
redirect: 'manual',
signal: AbortSignal.any([deadline, silence.signal]),
headers: { 'accept-encoding': 'identity', 'user-agent': 'beta-certificate' },
});
if (response.status !== 200) {
await response.body?.cancel();
const kind = response.status === 429 ? 'rate-limited' : 'unavailable';
throw new failure.F9(kind, `storage: ${response.status}`, (0,failure.Vs)(response.headers.get('retry-after')));
}
for await (const chunk of response.body ?? []) {
clearTimeout(waiting);
yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
waiting = wait();
}
}
catch (error) {
throw error instanceof failure.F9 ? error : (0,failure.qO)(error, address.host);
}
finally {
clearTimeout(waiting);
}
}
var retry = __webpack_require__(5892);
;
const PER_PAGE = 100;
const MAX_PAGES = 300;
async function connect({ token, apiUrl }, retryPolicy) {
const { getOctokit } = await Promise.all([__webpack_require__.e(665), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 1351));
const { defaults } = await __webpack_require__.e( 665).then(__webpack_require__.bind(__webpack_require__, 8665));
const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'beta-certificate' });
const send = (0,retry.A)(retryPolicy);
const sendLong = (0,retry.A)({ ...retryPolicy, requestTimeout: retryPolicy.total });
async function answer(route, parameters, request) {
try {
return await octokit.request(route, { ...parameters, request: { ...request, redirect: 'manual' } });
}
catch (error) {
throw (0,failure.g5)(error, token, new URL(apiUrl).host);
}
}
async function page(route, parameters, read, findCreated) {
return send(async (signal) => {
const { status, data, headers } = await answer(route, parameters, { signal });
if (status >= 300)
throw redirected(status);
if (signal.aborted)
throw (0,failure.qO)(signal.reason, new URL(apiUrl).host);
return read(data, headers.link ?? '');
}, findCreated);
}
return {
ask: page,
async all(route, parameters, read) {
const items = [];
for (let number = 1;; number++) {
const more = await page(route, { ...parameters, per_page: PER_PAGE, page: number }, (body, link) => {
items.push(...read(body));
return /rel="next"/.test(link);
});
if (!more)
return items;
if (number === MAX_PAGES)
throw new failure.F9('refused', `a list of more than ${MAX_PAGES} pages`);
}
},
async download(route, parameters, receive) {
return sendLong(async (deadline) => {
const signal = AbortSignal.any([deadline, AbortSignal.timeout(retryPolicy.requestTimeout)]);
const { status, data, headers } = await answer(route, parameters, { signal, parseSuccessResponseBody: false });
if (data instanceof ReadableStream)
await data.cancel();
if (status < 300)
throw (0,failure.$x)();
if (status !== 302)
throw redirected(status);
const address = storageAddress(headers.location, apiUrl);
return receive(contentAt(address, defaults.request?.fetch, deadline, retryPolicy.requestTimeout));
});
},
};
}
function redirected(status) {
return new failure.F9('refused', `${String(status)}: redirected`);
}
}),
220:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$x: () => ( incomplete),
F9: () => ( ApiFailure),
Vs: () => ( retryAfterMs),
XM: () => ( ifFailed),
g5: () => ( failureOf),
qO: () => ( transportFailure)
});
class ApiFailure extends Error {
kind;
said;
waitAsked;
name = 'ApiFailure';
constructor(kind,
said,
waitAsked) {
super(`${kind}: ${said}`);
this.kind = kind;
this.said = said;
this.waitAsked = waitAsked;
}
}
async function ifFailed(promise, otherwise) {
return promise.catch((error) => {
if (error instanceof ApiFailure)
return otherwise(error);
throw error;
});
}
function incomplete() {
return new ApiFailure('unavailable', 'incomplete answer');
}
function failureOf(error, token, host) {
if (error instanceof ApiFailure)
return error;
const answer = error.response;
if (answer === undefined)
return transportFailure(error, host);
const message = messageOf(answer.data).replaceAll(token, '***');
const said = message === '' ? String(answer.status) : `${String(answer.status)}: ${message}`;
return new ApiFailure(kindOf(answer, message), said, waitAskedBy(answer));
}
function kindOf({ status, headers }, message) {
if (status >= 500)
return 'unavailable';
if (status === 429)
return 'rate-limited';
if (status === 403) {
const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
return limited ? 'rate-limited' : 'permission';
}
if (status === 401)
return 'token';
if (status === 404)
return 'absent';
if (status === 410)
return 'gone';
return status === 422 && /too long/i.test(message) ? 'too-long' : 'refused';
}
function messageOf(data) {
if (typeof data !== 'object' || data === null)
return '';
const { message, errors } = data;
const details = Array.isArray(errors) ? errors.map((each) => messageOf(each)) : [];
return [message, ...details].filter((part) => typeof part === 'string' && part !== '').join('; ');
}
function waitAskedBy({ headers }) {
const asked = retryAfterMs(headers['retry-after']);
if (asked !== undefined)
return asked;
if (headers['x-ratelimit-remaining'] !== '0')
return undefined;
const wait = Number(headers['x-ratelimit-reset']) * 1000 - Date.parse(String(headers['date']));
return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
function retryAfterMs(retryAfter) {
const seconds = String(retryAfter ?? '');
return /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}
function transportFailure(error, host) {
const code = transportCode(error);
return new ApiFailure('unavailable', `no answer from ${host}: ${wordsOf(code)} (${code})`);
}
function transportCode(error) {
let found = 'unknown error';
let isCode = false;
for (let cause = error; typeof cause === 'object' && cause !== null; cause = cause.cause) {
const { code, name, message, errors } = cause;
const inner = Array.isArray(errors) ? errors[0]?.code : undefined;
const known = typeof code === 'string' ? code : inner;
if (typeof known === 'string')
[found, isCode] = [known, true];
else if (!isCode)
found = message === BAD_PORT ? BAD_PORT : String(name);
}
return found;
}
const BAD_PORT = 'bad port';
function wordsOf(code) {
if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/.test(code))
return 'its certificate is not trusted';
if (/^ERR_(?:SSL|TLS)/.test(code))
return 'no encrypted connection could be agreed on';
return WORDS[code] ?? 'the connection failed';
}
const WORDS = {
[BAD_PORT]: 'connections to this port are not allowed',
AbortError: 'not in time',
EAI_AGAIN: 'the name server does not answer',
ECONNREFUSED: 'the connection was refused',
ECONNRESET: 'the connection was cut',
EHOSTUNREACH: 'the network has no way to it',
ENETUNREACH: 'the network has no way to it',
ENOTFOUND: 'the name is not known',
EPIPE: 'the connection was cut',
ETIMEDOUT: 'not in time',
TimeoutError: 'not in time',
UND_ERR_BODY_TIMEOUT: 'not in time',
UND_ERR_CONNECT_TIMEOUT: 'not in time',
UND_ERR_HEADERS_TIMEOUT: 'not in time',
UND_ERR_SOCKET: 'the connection was cut',
};
}),
7692:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
KH: () => ( isText),
fK: () => ( valueAt),
q6: () => ( isPositiveInteger)
});
function valueAt(value, ...path) {
let here = value;
for (const key of path) {
if (typeof here !== 'object' || here === null)
return undefined;
here = here[key];
}
return here;
}
function isPositiveInteger(value) {
return Number.isSafeInteger(value) && value > 0;
}
function isText(value) {
return typeof value === 'string' && value !== '';
}
}),
5892:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( retryingSender),
T: () => ( PUBLISH_RETRIES)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(220);
const PUBLISH_RETRIES = { tries: 3, baseDelay: 1000, requestTimeout: 15_000, total: 60_000 };
const UNNAMED_RATE_LIMIT_PAUSE = 60_000;
const CLOCK = { now: () => performance.now(), sleep: async (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds) };
function retryingSender(retryPolicy, timer = CLOCK) {
const end = timer.now() + retryPolicy.total;
return async (send, findCreated) => {
for (let tried = 1;; tried++) {
const left = Math.floor(end - timer.now());
if (left <= 0)
throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__ .F9('unavailable', 'no time left');
try {
return await send(AbortSignal.timeout(Math.min(left, retryPolicy.requestTimeout)));
}
catch (failure) {
if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__ .F9))
throw failure;
const doubtful = findCreated !== undefined && failure.kind === 'unavailable';
const repeatable = failure.kind === 'unavailable' || failure.kind === 'rate-limited';
const lastTry = tried >= retryPolicy.tries;
const pause = pauseAfter(tried, failure, retryPolicy);
if (!repeatable || (lastTry && !doubtful) || timer.now() + pause >= end)
throw failure;
await timer.sleep(pause);
const result = doubtful ? await findCreated() : undefined;
if (result !== undefined)
return result;
if (lastTry)
throw failure;
}
}
};
}
function pauseAfter(tried, failure, { baseDelay }) {
const backOff = baseDelay * 2 ** (tried - 1);
const asked = failure.waitAsked ?? (failure.kind === 'rate-limited' ? UNNAMED_RATE_LIMIT_PAUSE : 0);
return Math.max(backOff, asked) + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(0, Math.ceil(backOff / 2) + 1);
}
}),
6548:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Fx: () => ( listFault),
Mk: () => ( alteredFault),
UJ: () => ( orFault),
UY: () => ( expiredFault),
VR: () => ( downloadFault),
n_: () => ( nothingMatches),
s9: () => ( diskFault)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(220);
var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1212);
var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4529);
var _base_listed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(639);
const NAMES_SHOWN = 10;
function nothingMatches(pattern, names, run) {
if (names.length === 0) {
const remedy = run.isThisRun
? 'Let this job wait for the jobs that upload the results (`needs`), and upload with actions/upload-artifact from version 4 on: earlier ones show their artifacts only when the run has ended.'
: 'Check `run-id`: the run may not have uploaded anything yet, or its artifacts were deleted.';
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`artifact\`: ${run.title} has no artifacts.`, remedy);
}
const wait = run.isThisRun ? ', and that this job waits for the jobs that upload (`needs`)' : '';
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`artifact\`: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(pattern)} matches none of the artifacts of ${run.title}.`, `There is: ${(0,_base_listed_js__WEBPACK_IMPORTED_MODULE_4__ .r)(names, NAMES_SHOWN)}. Check the name${wait}.`);
}
function expiredFault(names, run) {
const [what, remedy] = names.length === 1 ? [(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(names[0]), 'take it out of'] : [(0,_base_listed_js__WEBPACK_IMPORTED_MODULE_4__ .r)(names, NAMES_SHOWN), 'take them out of'];
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`artifact\`: of ${run.title}, ${what} ${names.length === 1 ? 'has' : 'have'} expired.`, `Run the evaluation again, with a longer \`retention-days\` where it uploads; or ${remedy} \`artifact\`.`);
}
function listFault(failure, run) {
const [why, remedy] = explanation(failure, run);
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`\`artifact\`: the artifacts of ${run.title} cannot be listed: ${why}.`, remedy);
}
function downloadFault(failure, name, run) {
if (failure.kind === 'gone')
return expiredFault([name], run);
const [why, remedy] = explanation(failure, run);
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`cannot be downloaded from ${run.title}: ${why}.`, remedy, { file: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__ .qI)(name) });
}
function explanation({ kind, said }, run) {
const answer = `(${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(said)})`;
switch (kind) {
case 'token':
return [`GitHub does not accept the token ${answer}`, `Check the \`github-token\` input. ${PERMISSION}`];
case 'permission':
return [`the token may not do this ${answer}`, PERMISSION];
case 'absent':
case 'gone':
return [
`GitHub finds no such thing, or the token may not see it ${answer}`,
`Check that ${run.title} exists and is not deleted. ${PERMISSION}`,
];
case 'rate-limited':
return [`GitHub asks for fewer requests ${answer}`, 'Run the job again later.'];
case 'too-long':
case 'refused':
return [`GitHub refused ${answer}`, 'If the repository has moved, give its present name in `repository`.'];
case 'unavailable':
return [
`GitHub did not answer as it should ${answer}`,
'Run the job again; see also https://www.githubstatus.com.',
];
}
}
const PERMISSION = 'Give the job `actions: read` in its `permissions`; for another repository, give `github-token` a token that may read the Actions of that one.';
function alteredFault(name, run, because) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`is not what ${run.title} uploaded: ${because}.`, 'Run the job again; if it says the same, upload the artifact anew.', { file: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__ .qI)(name) });
}
function diskFault(error, name) {
const code = (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .$N)(error);
if (code === undefined)
return error;
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(code === 'ENOSPC' || code === 'EDQUOT' ? 'does not fit on the disk.' : `cannot be written to the disk (${code}).`, 'It is kept in the folder RUNNER_TEMP, or that for temporary files, until it is read: make room there.', { file: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__ .qI)(name) });
}
async function orFault(promise, explain) {
return (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__ .XM)(promise, (failure) => {
throw explain(failure);
});
}
}),
2351:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
_: () => ( DOWNLOAD_RETRIES),
openArtifacts: () => ( openArtifacts)
});
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(5145);
var github_access = __webpack_require__(3110);
var github_client = __webpack_require__(2079);
var expand = __webpack_require__(1137);
var sources_limits = __webpack_require__(3761);
var natural_order = __webpack_require__(3176);
var names = __webpack_require__(4529);
var group_by = __webpack_require__(7825);
var glob = __webpack_require__(6120);
var faults = __webpack_require__(6548);
;
function chooseArtifacts(artifacts, patterns, run) {
const inclusions = patterns.filter((pattern) => !pattern.startsWith('!'));
const exclusions = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
if (inclusions.length === 0) {
throw new errors.yo('`artifact` names no artifact.', 'Give a name, or a glob such as results-*.');
}
const versions = byName(artifacts);
const names = [...versions.keys()].sort(natural_order.u);
const matching = (pattern) => {
if (versions.has(pattern))
return [pattern];
return (0,glob.y)(pattern) ? names.filter((0,glob.f)(pattern, 'name')) : [];
};
const excluded = new Set(exclusions.flatMap(matching));
const included = new Map();
for (const pattern of inclusions) {
const found = matching(pattern);
if (found.length === 0)
throw (0,faults.n_)(pattern, names, run);
for (const name of found)
included.set(name, included.get(name) === true || name === pattern);
}
const wanted = names.filter((name) => included.has(name) && !excluded.has(name));
if (wanted.length === 0) {
throw new errors.yo('`artifact`: every artifact found is taken away again by a "!" pattern.', 'Narrow the "!" patterns.');
}
const chosen = wanted.map((name) => ({ artifact: versions.get(name)[0], isNamed: included.get(name) === true }));
const expired = chosen.filter(({ artifact }) => artifact.expired);
if (expired.length > 0) {
throw (0,faults.UY)(expired.map(({ artifact }) => artifact.name), run);
}
return { chosen, setAside: wanted.flatMap((name) => versions.get(name).slice(1).map(passedOver)) };
}
function byName(artifacts) {
const newestFirst = artifacts.toSorted((a, b) => instant(b) - instant(a) || b.id - a.id);
return (0,group_by.$)(newestFirst, ({ name }) => name);
}
function instant({ createdAt }) {
const parsed = Date.parse(createdAt);
return Number.isNaN(parsed) ? 0 : parsed;
}
function passedOver({ id, name, createdAt }) {
const made = createdAt === '' ? '' : ` of ${(0,errors.hD)(createdAt)}`;
return { path: (0,names.qI)(name), why: `an earlier artifact of this name (id ${id}${made}); the newest is read` };
}
var external_node_crypto_ = __webpack_require__(7598);
var promises_ = __webpack_require__(1455);
var signatures = __webpack_require__(7946);
;
async function fetchArtifact(client, run, artifact, file, budget) {
const { owner, repo } = run;
const received = await client.download('GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip', { owner, repo, id: artifact.id }, (content) => writeDown(content, artifact.name, file, budget));
return { size: received.size, unchecked: check(received, artifact, run) };
}
async function writeDown(content, name, file, budget) {
const shown = (0,names.qI)(name);
const hash = (0,external_node_crypto_.createHash)('sha256');
let size = 0;
let head = Buffer.alloc(0);
const orFault = (error) => {
throw (0,faults.s9)(error, name);
};
const handle = await (0,promises_.open)(file, 'w').catch(orFault);
try {
for await (const chunk of content) {
size += chunk.length;
budget.chargeDownload(size, shown);
if (head.length < signatures.Lq)
head = Buffer.concat([head, chunk.subarray(0, signatures.Lq - head.length)]);
hash.update(chunk);
await handle.appendFile(chunk).catch(orFault);
}
}
finally {
await handle.close();
}
return { size, digest: hash.digest('hex'), head };
}
function check(received, { name, digest, size }, run) {
const [, expected] = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '') ?? [];
if (expected !== undefined) {
if (expected.toLowerCase() === received.digest)
return undefined;
const because = `the ${received.size} bytes received have the SHA-256 digest ${received.digest}, the ${size} bytes uploaded have ${expected}`;
throw (0,faults.Mk)(name, run, because);
}
const shown = (0,names.qI)(name);
const reason = digest === undefined ? 'no digest of it' : 'a digest of it that is no SHA-256';
if ((0,signatures.K0)(received.head))
return `${shown}: GitHub has ${reason}; only the checksums inside the archive are checked.`;
if (received.size !== size) {
throw (0,faults.Mk)(name, run, `${received.size} bytes were received, ${size} bytes uploaded`);
}
return `${shown}: GitHub has ${reason}; only its size was checked.`;
}
var list = __webpack_require__(2057);
;
function runOf({ runId, repository }, environment) {
const [thisRun, thisRepository] = [environment['GITHUB_RUN_ID'] ?? '', environment['GITHUB_REPOSITORY'] ?? ''];
const name = repository || thisRepository;
const isHere = name.toLowerCase() === thisRepository.toLowerCase();
if (runId === '' && !isHere) {
throw new errors.yo(`\`repository\` is ${(0,errors.hD)(name)}, and \`run-id\` is empty: this run is not one of that repository.`, 'Give the id of the run that has the artifacts.');
}
const place = (0,github_access._M)(name);
if (place === undefined)
throw wrong('repository', 'owner/name', name, 'GITHUB_REPOSITORY');
const id = runId || thisRun;
if (!/^[0-9]{1,20}$/.test(id))
throw wrong('run-id', 'the number of a workflow run', id, 'GITHUB_RUN_ID');
return { ...place, id, isThisRun: isHere && id === thisRun, title: `run ${id} of ${name}` };
}
function wrong(input, form, value, variable) {
if (value !== '')
return new errors.yo(`\`${input}\` must be ${form}, not ${(0,errors.hD)(value)}.`, 'Correct the input.');
return new errors.yo(`\`${input}\` and ${variable} are both empty.`, `Outside of GitHub Actions, give \`${input}\`.`);
}
var external_node_os_ = __webpack_require__(8161);
var scratch = __webpack_require__(8750);
var sources_faults = __webpack_require__(1212);
;
async function temporaryFolder(environment) {
const parent = environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
return (0,scratch.$)(parent, 'beta-certificate-').catch((error) => {
throw (0,sources_faults.bT)(error, parent);
});
}
;
const DOWNLOAD_RETRIES = { tries: 4, baseDelay: 1000, requestTimeout: 60_000, total: 1_800_000 };
async function openArtifacts(request, token, environment, limits = sources_limits.dR, retryPolicy = DOWNLOAD_RETRIES) {
const run = runOf(request, environment);
const access = (0,github_access.YK)(environment, token);
if ('rule' in access) {
const is = access.value === undefined ? '' : `, and is ${(0,errors.hD)(access.value)}`;
throw new errors.yo(`\`artifact\`: ${access.rule}${is}.`, access.remedy);
}
const client = await (0,github_client.connect)(access, retryPolicy);
const listed = await (0,faults.UJ)((0,list.w)(client, run), (failure) => (0,faults.Fx)(failure, run));
const { chosen, setAside } = chooseArtifacts(listed, request.patterns, run);
const folder = await temporaryFolder(environment);
const budget = new sources_limits.__(limits);
const expander = new expand.c(folder.path, budget);
const files = [];
const warnings = [];
try {
for (const [index, { artifact, isNamed }] of chosen.entries()) {
budget.addFile();
const file = external_node_path_.join(folder.path, String(index));
const shown = (0,names.qI)(artifact.name);
const { size, unchecked } = await (0,faults.UJ)(fetchArtifact(client, run, artifact, file, budget), (failure) => (0,faults.VR)(failure, artifact.name, run));
if (unchecked !== undefined)
warnings.push(unchecked);
const inside = await expander.expandAs(shown, { real: file, size });
if (inside.length === 0)
expander.setAside.push({ path: shown, why: 'an archive without files' });
for (const each of inside)
files.push(isNamed && each.path === shown ? each : { ...each, foundInFolder: true });
}
}
catch (error) {
folder.remove();
throw error;
}
files.sort((a, b) => (0,natural_order.u)(a.path, b.path));
return { files, setAside: [...setAside, ...expander.setAside], warnings, close: async () => folder.remove() };
}
}),
2057:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
w: () => ( listArtifacts)
});
var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
var _github_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);
async function listArtifacts(client, { owner, repo, id }) {
const byId = new Map();
let total = 0;
const found = await client.all('GET /repos/{owner}/{repo}/actions/runs/{id}/artifacts', { owner, repo, id }, (body) => {
const count = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(body, 'total_count');
const artifacts = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(body, 'artifacts');
if (typeof count !== 'number' || !Array.isArray(artifacts))
throw (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__ .$x)();
total = count;
return artifacts.map(artifactOf);
});
for (const artifact of found)
byId.set(artifact.id, artifact);
if (byId.size < total)
throw new _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ .F9('unavailable', `${byId.size} of ${total} artifacts listed`);
return [...byId.values()];
}
function artifactOf(data) {
const [id, name, size] = [(0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'id'), (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'name'), (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'size_in_bytes')];
const [createdAt, digest] = [(0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'created_at'), (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'digest')];
if (!(0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .q6)(id) || !(0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(name) || typeof size !== 'number')
throw (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__ .$x)();
return {
id,
name,
size,
expired: (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'expired') === true,
createdAt: (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(createdAt) ? createdAt : '',
digest: (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(digest) ? digest : undefined,
};
}
})
};
