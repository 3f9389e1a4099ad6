export const id = 44;
export const ids = [44];
export const modules = {
654:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
EN: () => ( bodyOf),
ZZ: () => ( pageOf),
c3: () => ( listOf),
rM: () => ( authorOf),
zq: () => ( githubOf)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);
function githubOf(client, { graphqlUrl }, repository) {
let login;
return {
comments: async (number) => client.all('GET /repos/{owner}/{repo}/issues/{number}/comments', { ...repository, number }, listOf(commentOf)),
createComment: async (number, body, findCreated) => client.ask('POST /repos/{owner}/{repo}/issues/{number}/comments', { ...repository, number, body }, commentOf, findCreated),
updateComment: async (id, body) => client.ask('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { ...repository, id, body }, commentOf),
deleteComment: async (id) => {
try {
await client.ask('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { ...repository, id }, () => undefined);
}
catch (failure) {
if (!(failure instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__ .F9 && failure.kind === 'absent'))
throw failure;
}
},
pullRequestsFrom: async (owner, branch) => {
const parameters = { ...repository, state: 'open', head: `${owner}:${branch}` };
return client.all('GET /repos/{owner}/{repo}/pulls', parameters, listOf(pullRequestOf));
},
headOf: async (number) => client.ask('GET /repos/{owner}/{repo}/pulls/{number}', { ...repository, number }, (data) => pullRequestOf(data).headSha),
viewer: async () => (login ??= client.ask(`POST ${graphqlUrl}`, { query: '{ viewer { login } }' }, loginOf)),
};
}
function listOf(item) {
return (body) => {
if (!Array.isArray(body))
throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .$x)();
return body.map(item);
};
}
function commentOf(data) {
const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'id');
if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .q6)(id))
throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .$x)();
return { id, body: bodyOf(data), author: authorOf(data), url: pageOf(data) };
}
function bodyOf(data) {
const body = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'body');
return (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(body) ? body : '';
}
function authorOf(data) {
const login = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'user', 'login');
return { login: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(login) ? login : '', isBot: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'user', 'type') === 'Bot' };
}
function pageOf(data) {
const url = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'html_url');
return (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(url) && /^https?:\/\/[!-~]+$/.test(url) ? url : undefined;
}
function pullRequestOf(data) {
const number = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'number');
const headSha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'head', 'sha');
if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .q6)(number) || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(headSha))
throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .$x)();
return {
number,
headSha,
headRepository: repositoryId((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'head', 'repo', 'id')),
baseRepository: repositoryId((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'base', 'repo', 'id')),
};
}
function repositoryId(id) {
return (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .q6)(id) ? id : undefined;
}
function loginOf(data) {
const login = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .fK)(data, 'data', 'viewer', 'login');
if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .KH)(login))
throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__ .F9('refused', 'no viewer');
return login;
}
}),
5760:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
t: () => ( checksOf)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7692);
var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
function checksOf(client, repository) {
return {
create: async ({ name, headSha, externalId, conclusion, detailsUrl, output }, findCreated) => client.ask('POST /repos/{owner}/{repo}/check-runs', {
...repository,
name,
head_sha: headSha,
external_id: externalId,
status: 'completed',
conclusion,
...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
output,
}, checkRunOf, findCreated),
append: async (id, output, findCreated) => client.ask('PATCH /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id, output }, checkRunOf, findCreated),
get: async (id) => client.ask('GET /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id }, checkRunOf),
conclude: async (id, conclusion, output) => client.ask('PATCH /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id, conclusion, output }, checkRunOf),
named: async (headSha, name) => client.all('GET /repos/{owner}/{repo}/commits/{headSha}/check-runs', { ...repository, headSha, check_name: name, filter: 'all' }, (body) => (0,_api_js__WEBPACK_IMPORTED_MODULE_1__ .c3)(checkRunOf)((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__ .fK)(body, 'check_runs'))),
};
}
function checkRunOf(data) {
const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__ .fK)(data, 'id');
const annotations = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__ .fK)(data, 'output', 'annotations_count');
if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_2__ .q6)(id))
throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__ .$x)();
return {
id,
url: (0,_api_js__WEBPACK_IMPORTED_MODULE_1__ .ZZ)(data),
externalId: (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__ .fK)(data, 'external_id'),
conclusion: (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__ .fK)(data, 'conclusion'),
annotations: typeof annotations === 'number' ? annotations : undefined,
};
}
}),
7194:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
LK: () => ( withoutOnePullRequest),
PQ: () => ( duplicatesNotice),
Xv: () => ( forkAdvice),
fj: () => ( noRoom),
iz: () => ( leftToLatest),
te: () => ( withoutAccess),
v9: () => ( advice),
y3: () => ( leftToNewer)
});
var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
function advice({ kind, said }, task) {
const [happened, remedy] = explanation(kind, task);
return `${task.undone}: ${happened} (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)(said)}). ${remedy} The verdict stands.`;
}
function explanation(kind, task) {
const { otherwise = '', refused = SUMMARY } = task;
const permission = `Give the job ${task.permissions.map((each) => `\`${each}\``).join(' and ')} in its \`permissions\`.`;
const remedy = otherwise === '' ? permission : `${permission} ${otherwise}`;
switch (kind) {
case 'token':
return ['GitHub does not accept the token', `Check the github-token input. ${remedy}`];
case 'permission':
return ['the token may not do this', remedy];
case 'absent':
return ['GitHub finds no such thing, or the token may not see it', remedy];
case 'rate-limited':
return ['GitHub asks for fewer requests', 'Run the job again later.'];
case 'too-long':
return ['GitHub finds it too long', SUMMARY];
case 'gone':
case 'refused':
return ['GitHub refused it', refused];
case 'unavailable':
return ['GitHub did not answer as it should', 'Run the job again; see also https://www.githubstatus.com.'];
}
}
const SUMMARY = 'The job summary has the whole report.';
function forkAdvice(subject) {
return subject.kind === 'upstream-run'
? ''
: 'For a pull request from a fork the token can only read: comment from a second workflow, started by `workflow_run` (docs/forks.md).';
}
function withoutAccess(what, { rule, value, remedy }) {
const is = value === undefined ? '' : `, and is ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)(value)}`;
return `${what}: ${rule}${is}. ${remedy}`;
}
function withoutOnePullRequest(numbers) {
return numbers.length === 0
? 'No pull request comment: no open pull request is from the branch of the finished run any more.'
: `No pull request comment: the finished run's branch has several open pull requests (${numbers.join(', ')}), and nothing says which one the run was for. Close all but one.`;
}
function noRoom(undone) {
return `${undone}: even the shortest text is longer than GitHub takes (65,536). ${SUMMARY} The verdict stands.`;
}
function duplicatesNotice(duplicates, url) {
const kept = url === undefined ? 'the oldest' : `the oldest (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)(url)})`;
return `The pull request has ${String(duplicates)} more of our comments with the same comment-key, from runs at the same time: only ${kept} is kept up to date. Runs take back their own; delete those that stay.`;
}
function leftToNewer(commit, head, url) {
const which = url === undefined ? '' : ` (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)(url)})`;
if (head !== undefined && commit !== '' && head !== commit) {
return `The pull request comment${which} stays as it is: commit ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)((0,_run_js__WEBPACK_IMPORTED_MODULE_1__ .Fu)(commit))} of this run is no longer the latest of the pull request, which is ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)((0,_run_js__WEBPACK_IMPORTED_MODULE_1__ .Fu)(head))}. The verdict stands.`;
}
return `The pull request comment${which} is of a newer run than this one of commit ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)((0,_run_js__WEBPACK_IMPORTED_MODULE_1__ .Fu)(commit))}, and stays as it is. The verdict stands.`;
}
function leftToLatest(commit, head) {
return `No pull request comment: commit ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)((0,_run_js__WEBPACK_IMPORTED_MODULE_1__ .Fu)(commit))} is no longer the latest of the pull request, which is ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ .aY)((0,_run_js__WEBPACK_IMPORTED_MODULE_1__ .Fu)(head))}. Its own run comments. The verdict stands.`;
}
}),
9700:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
I: () => ( MAX_IN_CHECK),
Jd: () => ( putCheckRun),
W$: () => ( TEXT_LIMIT),
vu: () => ( conclusionOf)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(220);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
var _annotation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1335);
var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7011);
const PER_REQUEST = 50;
const MAX_IN_CHECK = 500;
const TEXT_LIMIT = 65_535;
function checkName(key) {
return `beta-certificate: queries that every model gets wrong (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__ .RK)(key, 60)})`;
}
async function putCheckRun(checks, draft) {
const { headSha, state } = draft;
const name = checkName(draft.key);
const externalId = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
const batches = batchesOf(draft.annotations.slice(0, MAX_IN_CHECK).map(inCheck));
const output = outputOf(draft);
let doubtful = true;
let annotated = 0;
try {
const found = async () => {
doubtful = true;
const run = (await checks.named(headSha, name)).find((each) => each.externalId === externalId);
doubtful = false;
return run;
};
const first = { ...output, annotations: batches[0] ?? [] };
const run = await checks.create({ name, headSha, externalId, conclusion: conclusionOf(state), output: first }, found);
annotated = first.annotations.length;
for (const annotations of batches.slice(1)) {
const wanted = annotated + annotations.length;
await checks.append(run.id, { ...output, annotations }, async () => {
const now = await checks.get(run.id);
return (now.annotations ?? 0) >= wanted ? now : undefined;
});
annotated = wanted;
}
return { annotated, doubtful: false };
}
catch (failure) {
if (!(failure instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ .F9))
throw failure;
return { annotated, failure, doubtful: annotated === 0 && doubtful && failure.kind === 'unavailable' };
}
}
function conclusionOf({ verdict, passed }) {
if (!passed)
return 'failure';
return verdict === 'inconclusive' ? 'neutral' : 'success';
}
function outputOf({ state, annotations, levels }) {
const [text] = (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__ ._)(levels, TEXT_LIMIT);
const count = annotations.length;
const over = count > MAX_IN_CHECK ? `, ${String(MAX_IN_CHECK)} of them annotated` : '';
const title = `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__ .RK)(state.verdict)}: ${String(count)} ${count === 1 ? 'question' : 'questions'}${over}`;
return { title, summary: text ?? 'The report is in the job summary.' };
}
function batchesOf(items) {
return Array.from({ length: Math.ceil(items.length / PER_REQUEST) }, (_, i) => items.slice(i * PER_REQUEST, (i + 1) * PER_REQUEST));
}
function inCheck(annotation) {
const { path, line, level, title, message } = (0,_annotation_js__WEBPACK_IMPORTED_MODULE_3__ .S)(annotation);
return {
path,
start_line: line,
end_line: line,
annotation_level: level === 'error' ? 'failure' : level,
title,
message,
};
}
}),
6044:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
publishCheck: () => ( publishCheck)
});
var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7194);
var _annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1335);
var _check_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9700);
var _github_checks_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5760);
var _notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8802);
async function publishCheck(draft, open) {
const all = draft.annotations;
const inLog = (...notices) => ({ forLog: all, notices });
const session = await open();
if ('rule' in session)
return inLog((0,_notice_js__WEBPACK_IMPORTED_MODULE_4__ .pq)((0,_advice_js__WEBPACK_IMPORTED_MODULE_0__ .te)('Questions are annotated in the log and in no check run', session)));
const checks = (0,_github_checks_api_js__WEBPACK_IMPORTED_MODULE_3__ .t)(session.client, session.repository);
const { annotated, failure, doubtful } = await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_2__ .Jd)(checks, draft);
if (failure === undefined) {
const most = `a check run holds ${String(_check_run_js__WEBPACK_IMPORTED_MODULE_2__ .I)}`;
return { forLog: [], notices: annotated < all.length ? [(0,_notice_js__WEBPACK_IMPORTED_MODULE_4__ .pq)((0,_annotation_js__WEBPACK_IMPORTED_MODULE_1__ .i)(annotated, all.length, most))] : [] };
}
if (annotated === 0 && !doubtful)
return inLog((0,_notice_js__WEBPACK_IMPORTED_MODULE_4__ .pq)((0,_advice_js__WEBPACK_IMPORTED_MODULE_0__ .v9)(failure, CHECK)));
const undone = doubtful
? 'Whether there is a check run that annotates the questions is not known'
: `The check run annotates ${String(annotated)} of ${String(all.length)} questions`;
return { forLog: [], notices: [(0,_notice_js__WEBPACK_IMPORTED_MODULE_4__ .lm)((0,_advice_js__WEBPACK_IMPORTED_MODULE_0__ .v9)(failure, { ...CHECK, undone }))] };
}
const CHECK = {
undone: 'No check run annotates the questions, so the log does',
permissions: ['checks: write'],
otherwise: 'Or set `annotations` to `log` to do without.',
refused: 'The annotations are in the log.',
};
})
};
