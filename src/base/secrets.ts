/** Tokens that are known by how they begin: of GitHub, GitLab, Hugging Face, npm, Slack, OpenAI, Anthropic, Google, AWS; JWT; keys. */
const TOKENS = new RegExp(
  [
    String.raw`\b(?:gh[pousr]_|github_pat_|glpat-|hf_|npm_|xox[abeprs]-)\w[\w-]{18,}`,
    String.raw`\b(?:sk-(?=[\w-]*\d)(?=[\w-]*[A-Z])|AIza)[\w-]{20,}`,
    String.raw`\b(?:AKIA|ASIA)[0-9A-Z]{16}\b`,
    String.raw`\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*`,
    String.raw`-----BEGIN [A-Z ]*PRIVATE KEY-----.*`,
  ].join('|'),
  'gs',
);

/** A text with `***` in place of tokens of known services: an error stands in a log that anybody may read. */
export function withoutTokens(text: string): string {
  return text.replace(TOKENS, '***');
}

/** Whether what stands where a number or a word belongs could be a key of some service: long, with letters and digits. */
export function mayBeKey(text: string): boolean {
  return /^(?=\S*[a-z])(?=\S*\d)\S{20,}$/i.test(text.trim());
}
