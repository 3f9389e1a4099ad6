export const id = 190;
export const ids = [190];
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
8767:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
W: () => ( COMMENT_LIMIT),
j: () => ( putComment)
});
var github_failure = __webpack_require__(220);
var marker = __webpack_require__(892);
var run = __webpack_require__(525);
var report_escape = __webpack_require__(9924);
;
const SAME = '<!-- beta-certificate same -->';
const FRAME_RESERVE = 1024;
function framed(report, { key, state, stamp }) {
return `${(0,marker.xL)(key, state, stamp)}${report.trimEnd()}\n`;
}
function outdated(report, head, frame) {
const [ours, latest] = [(0,report_escape.aY)((0,run.Fu)(frame.stamp.commit)), (0,report_escape.aY)((0,run.Fu)(head))];
const note = [
`### \u26aa Not of the latest commit: this is of ${ours}`,
`The latest commit of this pull request is ${latest}, of which this says nothing. Its own run replaces this text.`,
`<details><summary>The report of ${ours}</summary>`,
report.trimEnd().replaceAll('\u2705', '\u26aa'),
'</details>',
];
return framed(note.join('\n\n'), frame);
}
function confirmed(body, { key, state, stamp, environment }) {
const [kept = ''] = body.split(SAME);
const line = (0,run.i$)(stamp, environment);
return `${(0,marker.Pe)(kept.trimEnd(), (0,marker.xL)(key, state, stamp))}\n\n${SAME}\nThe same verdict since: ${line}\n`;
}
var fit = __webpack_require__(7011);
var own_comments = __webpack_require__(495);
;
const COMMENT_LIMIT = 65_536;
const ROUNDS = 3;
async function putComment(github, pullRequest, draft, pause) {
const place = { github, pullRequest, draft, pause };
const ours = await ownComments(place);
const head = await headOf(place);
const [existing] = ours;
const duplicates = Math.max(0, ours.length - 1);
const ended = (result, comment = existing) => ({ result, comment, duplicates, head });
if (existing !== undefined && isOvertaken(draft, existing, head))
return ended('newer');
if (existing === undefined && isOutdated(draft.stamp, head))
return ended('outdated');
if (!isWanted(draft, existing))
return ended(existing === undefined ? 'none-wanted' : 'unchanged');
for (const text of textsOf(draft, existing)) {
const body = text(head);
if (existing !== undefined && (0,own_comments.QV)(existing.body, body))
return ended('unchanged');
try {
const updated = existing === undefined ? undefined : await updatedOrGone(github, existing.id, body);
const written = updated ?? (await create(place, ours, body));
return { ...ended('written', written), ...(await keepOldest(place, written, text)) };
}
catch (failure) {
if (!(failure instanceof github_failure.F9 && failure.kind === 'too-long'))
throw failure;
}
}
return ended('no-room');
}
function* textsOf(draft, existing) {
if (existing !== undefined && isSameVerdict(draft, existing)) {
const body = confirmed(existing.body, draft);
yield () => (Buffer.byteLength(body) <= COMMENT_LIMIT ? body : existing.body);
return;
}
const limit = COMMENT_LIMIT - Buffer.byteLength(framed('', draft)) - FRAME_RESERVE;
for (const report of (0,fit._)(draft.levels, limit)) {
yield (head) => head !== undefined && isOutdated(draft.stamp, head) ? outdated(report, head, draft) : framed(report, draft);
}
}
function isWanted(draft, existing) {
const { mode, state, stamp, key } = draft;
if (mode === 'always')
return true;
if (mode === 'on-failure')
return existing !== undefined || !state.passed;
return (existing === undefined || !isSameVerdict(draft, existing) || (0,marker.r$)(key, existing.body)?.commit !== stamp.commit);
}
function isSameVerdict({ mode, key, state }, { body }) {
return mode === 'on-change' && state.verdict !== marker.aN && (0,marker.r$)(key, body)?.sameAs(state) === true;
}
function isOvertaken({ key, stamp }, { body }, head) {
const there = (0,marker.r$)(key, body);
if (there === undefined)
return false;
if (head !== undefined && there.commit !== stamp.commit) {
if (there.commit === head)
return true;
if (stamp.commit === head)
return false;
}
return (0,run.U4)(there, stamp);
}
function isOutdated({ commit }, head) {
return head !== undefined && commit !== '' && commit !== head;
}
async function headOf({ github, pullRequest }) {
return (0,github_failure.XM)(github.headOf(pullRequest), () => undefined);
}
async function ownComments({ github, pullRequest, draft }) {
const marked = (0,own_comments.HJ)(draft.key, await github.comments(pullRequest));
return marked.length === 0 ? [] : (0,own_comments.xO)(await (0,own_comments.DQ)(github), marked);
}
async function updatedOrGone(github, id, body) {
return (0,github_failure.XM)(github.updateComment(id, body), (failure) => {
if (failure.kind !== 'absent')
throw failure;
return undefined;
});
}
async function create(place, before, body) {
return place.github.createComment(place.pullRequest, body, async () => {
const now = await ownComments(place);
return (0,own_comments.EK)(body, now.filter(({ id }) => !before.some((earlier) => earlier.id === id)));
});
}
async function keepOldest(place, written, text) {
const { github, draft } = place;
let comment = written;
try {
for (let round = 1; round <= ROUNDS; round++) {
await place.pause();
const [oldest] = await ownComments(place);
if (oldest === undefined || oldest.id > comment.id)
break;
const head = await headOf(place);
const isOvertakenNow = isOvertaken(draft, oldest, head);
if (oldest.id === comment.id && !isOvertakenNow && !isToBeWrittenAgain(draft, oldest, comment.body, text(head)))
break;
const kept = isOvertakenNow ? oldest : await updatedOrGone(github, oldest.id, text(head));
if (kept === undefined)
break;
if (oldest.id !== comment.id)
await github.deleteComment(comment.id);
comment = kept;
if (isOvertakenNow)
return { result: 'newer', comment };
}
return { comment };
}
catch (failure) {
if (!(failure instanceof github_failure.F9))
throw failure;
return { comment, unsettled: failure };
}
}
function isToBeWrittenAgain({ key, stamp }, there, written, wanted) {
if ((0,own_comments.QV)(there.body, written))
return !(0,own_comments.QV)(written, wanted);
const mark = (0,marker.r$)(key, there.body);
return mark !== undefined && (0,run.U4)(stamp, mark);
}
}),
495:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
DQ: () => ( loginOf),
EK: () => ( latestWith),
HJ: () => ( markedUnder),
QV: () => ( sameText),
xO: () => ( writtenBy)
});
var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(892);
const DEFAULT_AUTHOR = 'github-actions[bot]';
function markedUnder(key, all) {
return all.filter(({ body }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__ .r$)(key, body) !== undefined);
}
function writtenBy(login, all) {
return all.filter(({ author }) => isBy(login, author)).sort((a, b) => a.id - b.id);
}
async function loginOf(github) {
return (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__ .XM)(github.viewer(), () => DEFAULT_AUTHOR);
}
function isBy(login, author) {
return author.login === login || (author.isBot && withoutSuffix(author.login) === withoutSuffix(login));
}
function withoutSuffix(login) {
return login.replace(/\[bot\]$/, '');
}
function latestWith(body, all) {
return all.findLast((each) => sameText(each.body, body));
}
function sameText(a, b) {
const normal = (text) => text.replaceAll('\r\n', '\n').trimEnd();
return normal(a) === normal(b);
}
}),
9190:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
publishComment: () => ( publishComment)
});
var github_failure = __webpack_require__(220);
var advice = __webpack_require__(7194);
var api = __webpack_require__(654);
var publish_comment = __webpack_require__(8767);
var notice = __webpack_require__(8802);
;
async function resolvePullRequest(github, run) {
const fromBranch = (await github.pullRequestsFrom(run.headOwner, run.headBranch)).filter(({ headRepository, baseRepository }) => headRepository === run.headRepository && baseRepository === run.baseRepository);
const ofCommit = fromBranch.filter(({ headSha }) => headSha === run.headSha);
return (ofCommit.length > 0 ? ofCommit : fromBranch).map(({ number }) => number);
}
;
async function publishComment(draft, subject, open) {
if (subject.kind === 'unreadable')
return { notices: [(0,notice.$e)(`No comment: the event ${subject.because}.`)] };
const session = await open();
if ('rule' in session) {
const level = session.rule === 'github-token is empty' ? notice.lm : notice.$e;
return { notices: [level((0,advice.te)('No pull request comment', session))] };
}
const task = { ...COMMENT, otherwise: (0,advice.Xv)(subject) };
try {
const github = (0,api.zq)(session.client, session.access, session.repository);
const numbers = subject.kind === 'pull-request' ? [subject.number] : await resolvePullRequest(github, subject.run);
if (numbers.length !== 1)
return { notices: [(0,notice.lm)((0,advice.LK)(numbers))] };
const { result, comment, head, duplicates, unsettled } = await (0,publish_comment.j)(github, numbers[0], draft, session.pause);
const notices = [];
if (result === 'newer')
notices.push((0,notice.lm)((0,advice.y3)(draft.stamp.commit, head, comment?.url)));
if (result === 'outdated')
notices.push((0,notice.lm)((0,advice.iz)(draft.stamp.commit, head ?? '')));
if (result === 'no-room')
notices.push((0,notice.$e)((0,advice.fj)(COMMENT.undone)));
if (duplicates > 0)
notices.push((0,notice.pq)((0,advice.PQ)(duplicates, comment?.url)));
if (unsettled !== undefined)
notices.push((0,notice.$e)((0,advice.v9)(unsettled, SECOND)));
return { url: comment?.url, notices };
}
catch (failure) {
if (!(failure instanceof github_failure.F9))
throw failure;
return { notices: [(0,notice.$e)((0,advice.v9)(failure, task))] };
}
}
const COMMENT = {
undone: 'The pull request comment was not written',
permissions: ['pull-requests: write'],
};
const SECOND = {
undone: 'The pull request comment was written, and a second one by a run at the same time was not ruled out',
permissions: ['pull-requests: write'],
};
})
};
