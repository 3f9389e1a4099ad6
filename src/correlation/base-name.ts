/** Ends of names that say where or how a model runs, when it was made or how its weights are stored: not which model it is. */
const HOSTS =
  /^(azure|bedrock|cerebras|deepinfra|fireworks|groq|hyperbolic|lepton|novita|ollama|openrouter|replicate|sambanova|together|togetherai|vertex|vllm|sglang|latest|free)$/;
const QUANTISATIONS = /^(fp\d+|bf16|fp8|int[48]|nf4|awq|gptq|gguf|exl2|w\d+a\d+|[248]bit|q\d)$/;
/** 20240513, or what 2024-05-13 leaves, or month and day, or year and month. */
const DATES = /^(20\d{6}|(0[1-9]|1[0-2])[0-3]\d|2[3-9](0[1-9]|1[0-2]))$/;

/**
 * The name of a model without its provider, host, date and quantisation: what deployments and versions of one model share.
 * A guess by the customs of names; `Llama-3.1-405B-Inst@sambanova` and `Meta-Llama-3.1-405B-Instruct-FP8` give the same.
 */
export function baseName(name: string): string {
  const own = name
    .toLowerCase()
    .split('/')
    .at(-1)!
    .replace(/@.*$/, '')
    .replace(/:(free|beta|nitro|floor|latest|\d+)$/, '')
    .replace(/^[a-z]+:(?=[a-z])/, '')
    .replace(/^((us|eu|apac)\.)?(ai21|amazon|anthropic|cohere|deepseek|meta|mistral|openai|qwen)\./, '')
    .replace(/^meta-(?=llama)/, '')
    .replace(/-v\d+$/, (version, at: number, all: string) => (/20\d{6}$/.test(all.slice(0, at)) ? '' : version))
    .replace(/[-_ ]20\d\d[-_](0[1-9]|1[0-2])[-_][0-3]\d(?=$|[-_ ])/, '');
  const parts = own.split(/[-_ ]+/).map((part) => (part === 'inst' ? 'instruct' : part));
  while (parts.length > 1 && isExtra(parts)) parts.pop();
  return parts.join('-');
}

function isExtra(parts: readonly string[]): boolean {
  const [before, last] = [parts.at(-2)!, parts.at(-1)!];
  // A host's name for a quantised copy; in `gpt-4-turbo` it is the model.
  if (last === 'turbo') return before === 'instruct';
  if (/^[kmsl0]$/.test(last)) return parts.some((part) => /^q\d$/.test(part));
  return HOSTS.test(last) || QUANTISATIONS.test(last) || DATES.test(last);
}
