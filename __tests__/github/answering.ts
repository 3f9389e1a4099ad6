import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Access } from '../../src/github/access.js';
import { connect, type Client } from '../../src/github/client.js';
import { TOKEN } from '../support/github-server.js';

export const REPOSITORY = { owner: 'octo', repo: 'evals' };

export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: unknown;
}

export interface Answering {
  readonly client: Client;
  readonly access: Access;
  /** Every request, in order. */
  readonly asked: readonly Asked[];
}

/**
 * A client of a server that answers every request with what it is given, be it what GitHub would answer or not: what
 * stands between the two may answer anything.
 *
 * @param answer  the body for JSON; or a status alone
 */
export async function answering<T>(
  answer: (asked: Asked) => unknown,
  use: (answering: Answering) => Promise<T>,
): Promise<T> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const one = {
        method: request.method!,
        path: request.url!,
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
      asked.push(one);
      const body = answer(one);
      const status = typeof body === 'number' ? body : 200;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(status === 204 ? undefined : JSON.stringify(typeof body === 'number' ? { message: 'no' } : body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const access = { token: TOKEN, apiUrl: origin, graphqlUrl: `${origin}/graphql` };
  try {
    const client = await connect(access, { tries: 1, baseDelay: 1, requestTimeout: 10_000, total: 20_000 });
    return await use({ client, access, asked });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
