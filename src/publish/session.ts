import {
  accessOf,
  SET_BY_RUNNER,
  repositoryOf,
  type AccessFault,
  type Access,
  type Repository,
} from '../github/access.js';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../github/client.js';
import type { RetryPolicy } from '../github/retry.js';

/** GitHub, open for one run of publishing. */
export interface Session {
  readonly client: Client;
  readonly access: Access;
  readonly repository: Repository;
  /** Ends when a request that another run had under way should have arrived. */
  readonly pause: () => Promise<void>;
}

/** Opens GitHub, or says why it cannot be asked. */
export type OpenSession = () => Promise<Session | AccessFault>;

/** Opens GitHub at the first call, and gives the same at every other: all that is published shares the retry policy. */
export function sessionOpener(environment: NodeJS.ProcessEnv, token: string, retryPolicy: RetryPolicy): OpenSession {
  let opened: Promise<Session | AccessFault> | undefined;
  return async () => (opened ??= open(environment, token, retryPolicy));
}

async function open(
  environment: NodeJS.ProcessEnv,
  token: string,
  retryPolicy: RetryPolicy,
): Promise<Session | AccessFault> {
  const access = accessOf(environment, token);
  if ('rule' in access) return access;
  const name = environment['GITHUB_REPOSITORY'] ?? '';
  const repository = repositoryOf(name);
  if (repository === undefined)
    return { rule: 'GITHUB_REPOSITORY must be owner/name', value: name, remedy: SET_BY_RUNNER };
  // Not the same for runs that come at the same time.
  const pause = async (): Promise<void> =>
    sleep(retryPolicy.baseDelay + randomInt(0, Math.ceil(retryPolicy.baseDelay / 2) + 1));
  const { connect } = await import('../github/client.js');
  return { client: await connect(access, retryPolicy), access, repository, pause };
}
