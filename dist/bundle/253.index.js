export const id = 253;
export const ids = [253,79];
export const modules = {
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
8253:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
settingsInRepository: () => ( settingsInRepository)
});
var errors = __webpack_require__(5145);
var github_access = __webpack_require__(3110);
var client = __webpack_require__(2079);
var github_failure = __webpack_require__(220);
var github_payload = __webpack_require__(7692);
;
async function contentAt(client, repository, path, commit, limit) {
const parameters = { ...repository, path, ref: commit };
return client.ask('GET /repos/{owner}/{repo}/contents/{path}', parameters, (body) => contentOf(body, limit));
}
function contentOf(body, limit) {
if (Array.isArray(body))
return { kind: 'no-file' };
const [type, size, encoding, content] = ['type', 'size', 'encoding', 'content'].map((key) => (0,github_payload.fK)(body, key));
if (!(0,github_payload.KH)(type))
throw (0,github_failure.$x)();
if (type !== 'file')
return { kind: 'no-file' };
if (typeof size !== 'number')
throw (0,github_failure.$x)();
if (size > limit)
return { kind: 'too-large' };
const bytes = encoding === 'base64' && typeof content === 'string' ? Buffer.from(content, 'base64') : undefined;
if (bytes?.length !== size)
throw (0,github_failure.$x)();
return { kind: 'file', bytes };
}
var parse = __webpack_require__(6248);
var settings_file = __webpack_require__(2077);
;
const SETTINGS_RETRIES = { tries: 4, baseDelay: 1000, requestTimeout: 15_000, total: 180_000 };
async function settingsInRepository(config, token, event, environment, retryPolicy = SETTINGS_RETRIES) {
if (config === '' || config === settings_file.tW)
return undefined;
if (!isInside(config)) {
throw new errors.yo(`\`config\` must be a path in the repository, not ${(0,errors.hD)(config)}.`, `Write it without a slash at its beginning, and without dots, as ${settings_file.OM} is.`);
}
const access = (0,github_access.YK)(environment, token);
if ('rule' in access) {
const is = access.value === undefined ? '' : `, and is ${(0,errors.hD)(access.value)}`;
throw new errors.yo(`\`config\`: ${access.rule}${is}.`, access.remedy);
}
const name = environment['GITHUB_REPOSITORY'] ?? '';
const repository = (0,github_access._M)(name);
if (repository === undefined) {
throw new errors.yo(`\`config\`: GITHUB_REPOSITORY must be owner/name, not ${(0,errors.hD)(name)}.`, github_access.cx);
}
const commit = trustedCommit(event, environment);
const title = `${config} at ${commit.slice(0, 7)}`;
const content = await contentAt(await (0,client.connect)(access, retryPolicy), repository, config, commit, settings_file.zx).catch((failure) => {
throw failure instanceof github_failure.F9 ? unreadable(failure, title) : failure;
});
return { title, texts: await (0,parse.x)(bytesOf(content, title), title) };
}
function trustedCommit({ name, payload, unreadable }, environment) {
if (/^deployment/.test(name)) {
throw new errors.yo(`\`config\`: what is deployed may be the head of a pull request, so on ${(0,errors.hD)(name)} no commit can be trusted with the settings.`, 'Leave `config` out, and give the settings as inputs.');
}
const isProposal = name !== 'pull_request_target' &&
((0,github_payload.fK)(payload, 'pull_request') !== undefined || /^(?:pull_request|merge_group)/.test(name));
const commit = !isProposal
? environment['GITHUB_SHA']
: ((0,github_payload.fK)(payload, 'pull_request', 'base', 'sha') ?? (0,github_payload.fK)(payload, 'merge_group', 'base_sha'));
if ((0,github_payload.KH)(commit) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
return commit;
const why = !isProposal
? 'GITHUB_SHA names no commit'
: `the event ${unreadable ?? 'does not name the commit of the base branch (pull_request.base.sha in its payload)'}`;
throw new errors.yo(`\`config\`: ${why}.`, github_access.cx);
}
function isInside(path) {
return (path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part)));
}
function bytesOf(content, file) {
switch (content.kind) {
case 'file':
return content.bytes;
case 'no-file':
throw new errors.yo('is not a file.', 'Name a file in `config`.', { file });
case 'too-large':
throw new errors.yo(`is larger than ${settings_file.zx} bytes.`, 'A configuration file holds settings, and no results.', { file });
}
}
function unreadable({ kind, said }, file) {
const [why, remedy] = explanation(kind);
return new errors.yo(`cannot be read: ${why} (${(0,errors.hD)(said)}).`, remedy, { file });
}
function explanation(kind) {
switch (kind) {
case 'token':
return ['GitHub does not accept the token', `Check the \`github-token\` input. ${PERMISSION}`];
case 'permission':
return ['the token may not do this', PERMISSION];
case 'absent':
case 'gone':
return ['GitHub finds no such file there, or the token may not see it', `${MERGED} ${PERMISSION}`];
case 'rate-limited':
return ['GitHub asks for fewer requests', 'Run the job again later.'];
case 'too-long':
case 'refused':
return ['GitHub refused', `Check \`config\`. ${PERMISSION}`];
case 'unavailable':
return ['GitHub did not answer as it should', 'Run the job again; see also https://www.githubstatus.com.'];
}
}
const MERGED = 'Check the path; on a pull request the file must be in the base branch already.';
const PERMISSION = 'Give the job `contents: read` in its `permissions`.';
})
};
