/** Names of models that break out of quotes where they can. */
export const HOSTILE = [
  'openai/gpt-4',
  "it's",
  'say "hi"',
  'back\\slash\\',
  "x'); DROP TABLE outcomes; --",
  '`tick`',
  'naïve – 模型',
  '${HOME} $1 :name %s',
];

export const modelFlags = (models: readonly string[]): string[] => models.flatMap((model) => ['--models', model]);
