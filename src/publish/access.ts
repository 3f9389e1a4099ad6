import { foreign, notice, warning, type Notice } from './notice.js';

/** Where GitHub is, and on whose behalf to speak to it. */
export interface Access {
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  /** `https://api.github.com`, or `https://host/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** Reads the runner's GITHUB_REPOSITORY, GITHUB_API_URL and GITHUB_GRAPHQL_URL; a notice where access is impossible. */
export function accessOf(environment: NodeJS.ProcessEnv, token: string): Access | Notice {
  if (token === '') return notice('No pull request comment: github-token is empty. Leave it out to use the default.');
  // A stray line end or quotation mark cannot go into a header, and the message for that would quote the token.
  if (!/^[!-~]+$/.test(token)) {
    return warning(
      'No pull request comment: github-token contains a character that no token has. Set the secret anew.',
    );
  }
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined) {
    return warning(`No pull request comment: GITHUB_REPOSITORY must be owner/name, and is ${foreign(repository)}.`);
  }
  const apiUrl = (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] || 'https://api.github.com/graphql';
  for (const url of [apiUrl, graphqlUrl]) {
    if (!isWebAddress(url)) {
      return warning(
        `No pull request comment: GITHUB_API_URL and GITHUB_GRAPHQL_URL must be addresses, and one is ${foreign(url)}.`,
      );
    }
  }
  return { owner, repo, token, apiUrl, graphqlUrl };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\w.:[\]/-]+$/.test(text) && URL.canParse(text);
}
