import { expect, test } from '@jest/globals';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { connect, MAX_PAGES } from '../../src/github/client.js';
import { failureOf, type ApiFailure } from '../../src/github/failure.js';
import { TOKEN, withServer } from '../support/github-server.js';

const ONCE = { tries: 1, baseDelay: 1, requestTimeout: 10_000, total: 20_000 };

/** What asking an API at an address comes to. */
async function failureAt(apiUrl: string, retryPolicy = ONCE): Promise<ApiFailure> {
  const client = await connect({ token: TOKEN, apiUrl, graphqlUrl: '' }, retryPolicy);
  return client
    .ask('GET /repos/{owner}/{repo}', { owner: 'octo', repo: 'evals' }, () => undefined)
    .then(
      () => {
        throw new Error('it was answered');
      },
      (failure: ApiFailure) => failure,
    );
}

/** A server that does as told with every connection, until the test is over. */
async function withSocketServer(serve: (socket: Socket) => void, use: (port: string) => Promise<void>): Promise<void> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(String((server.address() as AddressInfo).port));
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

test('a refused connection is said so, with the host and the code', async () => {
  let closed = '';
  await withSocketServer(
    () => undefined,
    async (port) => void (closed = port),
  );
  expect((await failureAt(`http://127.0.0.1:${closed}`)).said).toBe(
    `no answer from 127.0.0.1:${closed}: the connection was refused (ECONNREFUSED)`,
  );
});

test('a name that nobody knows', async () => {
  expect((await failureAt('http://github.invalid')).said).toMatch(
    /^no answer from github\.invalid: the name (?:is not known \(ENOTFOUND\)|server does not answer \(EAI_AGAIN\))$/,
  );
});

test('a server that speaks no TLS', () =>
  withSocketServer(
    (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    async (port) => {
      expect((await failureAt(`https://127.0.0.1:${port}`)).said).toMatch(
        new RegExp(`^no answer from 127\\.0\\.0\\.1:${port}: no encrypted connection could be agreed on \\(ERR_SSL_`),
      );
    },
  ));

test('a port that fetch connects to never', async () => {
  expect((await failureAt('http://127.0.0.1:1')).said).toContain('connections to this port are not allowed');
});

test.each([
  [
    'a connection that is cut',
    (socket: Socket) => socket.destroy(),
    /: the connection was cut \((?:UND_ERR_SOCKET|ECONNRESET)\)$/,
  ],
  ['one that hangs', () => undefined, /: not in time \(TimeoutError\)$/],
  [
    'bytes that come one by one and never end',
    (socket: Socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n');
      const drip = setInterval(() => socket.write(' '), 20);
      socket.on('close', () => clearInterval(drip));
    },
    /: not in time \(TimeoutError\)$/,
  ],
])('%s', (_what, serve, said) =>
  withSocketServer(serve, async (port) => {
    const failure = await failureAt(`http://127.0.0.1:${port}`, { ...ONCE, requestTimeout: 300 });
    expect(failure.kind).toBe('unavailable');
    expect(failure.said).toMatch(said);
  }),
);

test.each([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is not trusted'],
  ['CERT_HAS_EXPIRED', 'its certificate is not trusted'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'its certificate is not trusted'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is not trusted'],
  ['ENETUNREACH', 'the network has no way to it'],
  ['UND_ERR_CONNECT_TIMEOUT', 'not in time'],
  ['ESOMETHING', 'the connection failed'],
])('%s in words', (code, words) => {
  const error = new TypeError('fetch failed', { cause: Object.assign(new Error('token secret'), { code }) });
  expect(failureOf(error, TOKEN, 'api.github.com').said).toBe(`no answer from api.github.com: ${words} (${code})`);
});

test('of a name with several addresses the first failure speaks', () => {
  const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
  const error = new TypeError('fetch failed', { cause: { name: 'AggregateError', errors: [refused, refused] } });
  expect(failureOf(error, TOKEN, 'h').said).toBe('no answer from h: the connection was refused (ECONNREFUSED)');
});

test('pages without end have an end', () =>
  withServer(
    async (server) => {
      const client = await connect({ token: TOKEN, apiUrl: server.url, graphqlUrl: '' }, { ...ONCE, total: 120_000 });
      const parameters = { owner: 'octo', repo: 'evals', number: 7 };
      const list = client.all('GET /repos/{owner}/{repo}/issues/{number}/comments', parameters, () => []);
      await expect(list).rejects.toMatchObject({ kind: 'refused', said: 'a list of more than 300 pages' });
      expect(server.requests).toHaveLength(MAX_PAGES);
    },
    { answer: () => ({ status: 200, body: [], headers: { link: '<http://127.0.0.1/next>; rel="next"' } }) },
  ));
