export const id = 79;
export const ids = [79];
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
})
};
