import { patternFor } from '../../../base/letters.js';
import { isKnownName, namesOf, type Role } from '../roles.js';
import type { Column } from './facts.js';

/**
 * What names and values say of a column's role. Names are evidence, never proof: each function gives a weight, and the
 * structure of the table decides among what is left.
 */

/** The words of a list, separated by white space. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** The words that a normal name is made of. */
export function wordsOf(normal: string): string[] {
  return normal.split(patternFor(normal, /[^A-Za-z0-9@]+/, String.raw`[^\p{L}\p{N}@]+`)).filter((word) => word !== '');
}

function hasWord(normal: string, among: ReadonlySet<string>): boolean {
  return wordsOf(normal).some((word) => among.has(word));
}

const isNamed = (role: Role, normal: string): boolean => (namesOf(role) as readonly string[]).includes(normal);

const MODEL = wordSet('model models llm llms');
const MODEL_TAIL = wordSet(
  'model models llm llms name id key slug used alias label display selected universal identifier',
);
const MODEL_LIKE = wordSet(
  'agent system engine backend checkpoint config configuration deployment experiment method solver candidate variant assistant policy approach arm setup pipeline submission bot network architecture algorithm technique strategy alias generator run participant player contestant competitor learner predictor classifier',
);
const MODEL_VERY_WEAK = wordSet('provider name label team vendor version group');
/** What is said of a model that is not the one whose row it is. */
const OTHER_MODEL = wordSet(
  'judge grader grading oracle best routed router baseline reference embedding picked chosen annotator evaluator opponent teacher response output answer prediction',
);

/** How much a column's name speaks for the model: 0 to 3; below 0 where it is the name of something else. */
export function modelName({ normal, isPath }: Column): number {
  if (isPath) return 1;
  if (isNamed('picked', normal)) return -3;
  const parts = wordsOf(normal);
  if (parts.some((word) => OTHER_MODEL.has(word))) return -2;
  if (normal === 'model' || normal === 'model_name' || normal === 'llm_name') return 3.2;
  if (parts.some((word) => MODEL.has(word)) && MODEL_TAIL.has(parts.at(-1)!)) return 3;
  if (normal === 'provider' || normal === 'system') return 1;
  if (
    parts.some((word) => MODEL_LIKE.has(word)) &&
    (parts.length === 1 || /^(?:name|id|key|label|alias)$/.test(parts.at(-1)!))
  )
    return 2;
  if (/^run(?:_name|_label)$/.test(normal)) return 2;
  if (parts.some((word) => MODEL_VERY_WEAK.has(word))) return 0.5;
  if (isKnownName(normal) || taskName(normal) > 0 || repeatName(normal) > 0 || metricName(normal)) return -2;
  return 0;
}

const FAMILIES =
  /(?:^|[^a-z])(?:gpt|chatgpt|o[1-5](?:-mini|-preview|-pro)?|claude|opus|sonnet|haiku|llama|gemini|gemma|palm|mistral|mixtral|ministral|codestral|qwen|qwq|deepseek|phi|yi|command-?r|cohere|falcon|vicuna|alpaca|grok|nova|titan|jamba|dbrx|olmo|nemotron|granite|kimi|glm|chatglm|internlm|baichuan|starcoder|wizardlm|wizardcoder|codellama|solar|zephyr|hermes|davinci|curie|bard|t5|bert|openchat|minimax|ernie|hunyuan|aya|smollm|pythia|bloom|opt|mpt|stablelm|reka|sonar|magistral|devstral|athene|tulu|model)(?:[^a-z]|$)/;

const isOfFamily = (text: string): boolean => FAMILIES.test(text.toLowerCase());

/** Whether a text looks like the name of a model: a known family, or a size or version such as `-70b` or `-v2`. */
export function looksLikeModel(text: string): boolean {
  return (
    isOfFamily(text) ||
    (/[-_ ./]v?[0-9]+(?:\.[0-9]+)*[bB]?(?:$|[-_ :@])/.test(text) && /[a-z]{2}/i.test(text) && !looksLikeVariant(text))
  );
}

/** Whether a text names a known family, an organisation with its model, or a size such as `70b`. */
export function namesFamily(text: string): boolean {
  return isOfFamily(text) || /\w\/\w/.test(text) || /(?:^|[^a-z0-9])[0-9.]+[bB](?:$|[^a-z0-9])/.test(text);
}

/** Share of a column's values that look like models, 0 to 1. */
export function modelValues({ values }: Column): number {
  if (values.length === 0) return 0;
  const seen = values.slice(0, 200);
  return seen.filter((value) => isOfFamily(value)).length / seen.length;
}

/** Parts of paths and values that number or name repetitions of one thing. */
const VARIANT =
  /^(?:.*[-_. ])?(?:rs|seed|run|rep|repeat|trial|attempt|epoch|sample|draw|pass|iter|iteration|round|rollout|try|fold|v|split)[-_ .]?[0-9]+$/i;
/** Parts of paths that name another grading or prompting of the same answers, or the time of a run. */
const GRADING =
  /(?:^|[-_. ])(?:strict|loose|lenient|greedy|sampled|cot|direct|zero-?shot|few-?shot|[0-9]+-?shot|raw|filtered|normalized)(?:[-_. ]|$)/i;

export function looksLikeVariant(text: string): boolean {
  return VARIANT.test(text) || /^[0-9]+$/.test(text);
}

export function looksLikeGrading(text: string): boolean {
  return GRADING.test(text);
}

const QUERY_NOUN = wordSet(
  'query question prompt case test testcase task item example sample record row doc document instance problem input entry exercise challenge puzzle datapoint global dataset data eval uid uuid guid qid pid line sentence passage request scenario',
);
const QUERY_ID = wordSet('id ids idx index key number no num nr hash uid uuid guid qid pid name ref');
const TEXT_NOUN = wordSet(
  'question prompt input problem instruction query questions intent inputs text sentence passage goal',
);

/** How much a column's name speaks for the query: 0 to 3; below 0 where it is the name of something else. */
export function queryName({ normal, isPath }: Column): number {
  if (isPath) return 0.3;
  if (isNamed('query', normal)) return 3 - 0.01 * namesOf('query').indexOf(normal as never);
  const parts = wordsOf(normal);
  if (
    parts.some(
      (word) =>
        MODEL.has(word) ||
        word === 'run' ||
        word === 'category' ||
        word === 'run_id' ||
        word === 'trace' ||
        word === 'trial',
    )
  )
    return -1;
  const last = parts.at(-1) ?? '';
  if (parts.some((word) => QUERY_NOUN.has(word)) && QUERY_ID.has(last)) return parts.length > 1 ? 2.9 : 2;
  if (isNamed('text', normal)) return 2.2;
  if (parts.length > 1 && TEXT_NOUN.has(last)) return 2.1;
  if (QUERY_NOUN.has(last) && parts.length === 1) return 2;
  if (QUERY_ID.has(last)) return parts.length === 1 ? 1.9 : 0.5;
  if (isKnownName(normal)) return -1;
  return 0;
}

/** Whether a column's name says that it holds questions rather than ids. */
export function isTextName({ normal }: Column): boolean {
  return TEXT_NOUN.has(wordsOf(normal).at(-1) ?? '');
}

const TASK = wordSet(
  'task dataset benchmark suite subject category domain topic subset subtask eval section language lang scenario discipline field area collection corpus',
);

export function taskName(normal: string): number {
  if (isNamed('task', normal)) return 3;
  const parts = wordsOf(normal);
  return parts.some((word) => TASK.has(word)) &&
    !parts.some((word) => QUERY_ID.has(word) && word !== 'name') &&
    !parts.includes('score')
    ? 2
    : 0;
}

const REPEAT = wordSet(
  'repeat repeats epoch trial attempt seed run sample draw rep replicate replication iteration iter round rollout try pass generation',
);

export function repeatName(normal: string): number {
  if (isNamed('repeat', normal)) return 3;
  return wordsOf(normal).some((word) => REPEAT.has(word)) ? 2 : 0;
}

const METRIC = wordSet('metric metrics measure criterion criteria scorer rubric aspect dimension evaluator feedback');

/** Whether a column names the metric that its row is of. */
export function metricName(normal: string): boolean {
  return hasWord(normal, METRIC) || normal === 'score_name';
}

export function judgeName(normal: string): boolean {
  return isNamed('judge', normal) || hasWord(normal, wordSet('judge grader annotator rater reviewer'));
}

const BENCHMARKS =
  /^(?:mmlu|mmlu[-_ ]?pro|gsm8k|gsm|arc|arc[-_ ]?[ce].*|hellaswag|truthfulqa|winogrande|humaneval|human[-_ ]?eval|mbpp|math|math[-_ ]?500|aime.*|gpqa.*|bbh|drop|ifeval|boolq|piqa|squad.*|triviaqa|nq|code|coding|reasoning|writing|law|medicine|medical|history|biology|physics|chemistry|algebra|geometry|science|stem|humanities|qa|summari[sz]ation|translation|swe[-_ ]?bench.*|livecodebench.*|musr|hle|simpleqa|mathvista|mmmu.*|mgsm|alpaca.*|mt[-_ ]?bench|art|economics|finance|business|psychology|philosophy|english|french|german|spanish|chinese|easy|medium|hard)$/i;

/** Whether a text is the name of a benchmark or of a subject. */
export function looksLikeTask(text: string): boolean {
  return BENCHMARKS.test(text);
}
