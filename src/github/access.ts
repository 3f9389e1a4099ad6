/** Where GitHub is, and on whose behalf to speak to it. */
export interface Access {
  readonly token: string;
  /** `https://api.github.com`, or `https://host/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** Why nothing can be asked of GitHub: a setting that cannot be right. */
export interface AccessFault {
  /** What is wrong, without a full stop. */
  readonly rule: string;
  /** The setting's value where it may be shown: foreign text. */
  readonly value?: string;
  readonly remedy: string;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Reads the runner's GITHUB_API_URL and GITHUB_GRAPHQL_URL, whose defaults are github.com's, and checks the token. */
export function accessOf(environment: NodeJS.ProcessEnv, token: string): Access | AccessFault {
  if (token === '') return { rule: 'github-token is empty', remedy: 'Leave it out to use the default.' };
  // A stray line end or quotation mark cannot go into a header, and the message for that would quote the token.
  if (!/^[!-~]+$/.test(token)) {
    return { rule: 'github-token contains a character that no token has', remedy: 'Set the secret anew.' };
  }
  const apiUrl = (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] || 'https://api.github.com/graphql';
  for (const [name, value] of [
    ['GITHUB_API_URL', apiUrl],
    ['GITHUB_GRAPHQL_URL', graphqlUrl],
  ]) {
    if (!isWebAddress(value)) return { rule: `${name} must be an address`, value, remedy: SET_BY_RUNNER };
  }
  return { token, apiUrl, graphqlUrl };
}

/** The remedy for what the runner sets in the environment. */
export const SET_BY_RUNNER = 'The runner sets it: leave it as it is.';

/** Reads `owner/name`; undefined where the text is anything else. */
export function repositoryOf(text: string): Repository | undefined {
  // A name of dots alone would lead to another place of the API.
  const [, owner, repo] = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(text) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\w.:[\]/-]+$/.test(text) && URL.canParse(text);
}
