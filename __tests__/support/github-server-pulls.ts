import { exampleOf } from './github-description.js';
import { NOT_FOUND, type Reply } from './github-faults.js';
import type { Listing } from './github-server-issues.js';

export interface Account {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface StoredPull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  head: Head;
  readonly base: Head;
}

export interface Head {
  readonly ref: string;
  readonly sha: string;
  /** Null where the fork is deleted. */
  readonly repo: { readonly id: number; readonly full_name: string } | null;
  readonly owner: string;
}

/** What the API answers to a path below `/repos/owner/name`; undefined for paths that are not about pull requests. */
export function pullAnswer(
  pulls: readonly StoredPull[],
  path: string,
  query: URLSearchParams,
): Reply | Listing | undefined {
  if (path === '/pulls') {
    const state = query.get('state') ?? 'open';
    const head = query.get('head');
    const [example] = exampleOf('pulls/list', 200) as unknown as Record<string, unknown>[];
    const found = pulls.filter(
      (pull) => pull.state === state && (head === null || head === `${pull.head.owner}:${pull.head.ref}`),
    );
    return { pages: found.map((pull) => view(pull, example!)) };
  }
  const [, number] = /^\/pulls\/(\d+)$/.exec(path) ?? [];
  if (number === undefined) return undefined;
  const pull = pulls.find((each) => each.number === Number(number));
  return pull === undefined ? NOT_FOUND : { status: 200, body: view(pull, exampleOf('pulls/get', 200)) };
}

/** An account as the API shows it. */
export function viewAccount(account: Account | null): object | null {
  return account === null ? null : { ...(exampleOf('issues/update-comment', 200)['user'] as object), ...account };
}

function view({ number, state, head, base }: StoredPull, example: Record<string, unknown>): object {
  return {
    ...example,
    // The published example of a team lacks a field that the description requires.
    requested_teams: [],
    number,
    state,
    head: viewHead(head, example['head']),
    base: viewHead(base, example['base']),
  };
}

function viewHead({ ref, sha, repo, owner }: Head, example: unknown): object {
  const shown = example as { readonly repo: object; readonly user: object };
  // Fields of the published examples that the description does not know.
  const unknown = { template_repository: undefined, subscribers_count: undefined, network_count: undefined };
  return {
    ...shown,
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: { ...shown.user, login: owner },
    repo: repo === null ? null : { ...shown.repo, ...unknown, ...repo },
  };
}
