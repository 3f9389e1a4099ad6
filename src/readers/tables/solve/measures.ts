import { patternFor } from '../../../base/letters.js';
import { isKnownName, namesOf, normalName } from '../roles.js';
import { wordSet, wordsOf } from './evidence.js';

/** What the name of a column says of its being the outcome. */
export type Measure =
  /** A verdict by name: `correct`, `passed`, `exact_match`. */
  | 'verdict'
  /** A grade by name: `score`, `reward`. */
  | 'score'
  /** As likely the state of the call as the verdict on its answer: `success`, `status`, `ok`. */
  | 'status'
  /** A name that holds a word for a grade among others: `answer_correctness`. */
  | 'partly'
  /** A metric of one aspect: `faithfulness`, `rouge_l`. */
  | 'metric'
  /** Something counted or flagged beside the grade: `is_truncated`, `has_image`. */
  | 'flag'
  /** The name of something else that a table has. */
  | 'other'
  | 'unknown';

const VERDICT = wordSet(
  'correct is_correct correctness right is_right passed is_passed pass is_pass resolved is_resolved solved is_solved hit is_hit verdict judgement judgment final_judgement final_judgment judge_correct is_accepted accepted match is_match matched exact_match em true_false pass_at_1 pass@1 score_binarized binary_score symbolic_correct follow_all_instructions acc accuracy outcome is_answer_correct graded_correct',
);
const SCORE = wordSet(
  'score scores eval_score evaluation_score final_score judge_score judge_result reward rewards cum_reward grade graded mark points rating quality performance correct_score evaluation llm_judge average_score value result judged',
);
const STATUS = wordSet('success is_success successful succeeded status state ok is_ok completed finished label judge');
const GRADE_WORDS = wordSet(
  'correct correctness pass passed success solved resolved match score acc accuracy reward verdict judgement judgment grade hit right em',
);
const METRIC =
  /(?:faithful|relevanc|precision|recall|rouge|bleu|meteor|chrf|bertscore|similarity|coheren|fluen|consisten|toxic|harm|bias|hallucinat|groundedness|completeness|concise|helpful|factual|readab|perplex|f1|ndcg|mrr|levenshtein|distance|overlap|coverage|safety|sentiment|creativ|clarity|depth|tone|politeness|adherence)/;
const FLAG_FIRST = wordSet(
  'is has needs requires num n contains was can should uses used with without no any all count total format parse',
);
const FLAG_WORDS = wordSet(
  'error errors truncated completed timeout timeouts flagged cached skipped refusal refused valid count length len tokens seconds ms time duration latency cost price index idx id ids step steps turns retries retry hash version complexity difficulty ambiguous multilingual image images tool tools threshold weight rank order position entropy prob probability confidence temperature logprob logprobs',
);
/** What stands around a metric's name and says nothing. */
const WRAPPING = wordSet(
  'metrics metric scores score evaluation evaluations evaluation_result results result feedback grading outputs output value v1 v2 rewards sample_score evaluation_results values test_result report parsed_result parsed assertions score_results assessments annotations annotation',
);

/** The name of what a column measures: `metrics.exact_match/score` measures `exact_match`. */
export function measureOf(name: string): string {
  const parts = name
    .split(/[./:|]|,\s*/)
    .map(normalName)
    .filter((part) => part !== '' && part !== 'none');
  const telling = parts.filter((part) => !WRAPPING.has(part));
  const measure = telling.at(-1) ?? parts.at(-1) ?? '';
  return measure.replace(patternFor(measure, /\W+$/, String.raw`[^\p{L}\p{N}_]+$`), '');
}

/** Whether a name stands below scores or metrics: `scores.Tone` is a grade, whatever it grades. */
function isGraded(name: string): boolean {
  const above = name
    .split(/[./:|]/)
    .slice(0, -1)
    .map(normalName);
  return above.some((part) =>
    /^(?:scores?|metrics?|rewards?|grading|feedback|evaluations?|evaluation_results?|assertions|score_results|assessments|annotations)$/.test(
      part,
    ),
  );
}

/** Whether a word is a metric of one aspect. */
export function isMetricWord(word: string): boolean {
  // Most words are none, which is quickly seen.
  return METRIC.test(word) && measureKind(word) === 'metric';
}

export function measureKind(name: string): Measure {
  const measure = measureOf(name);
  const whole = normalName(name);
  if (VERDICT.has(measure) || VERDICT.has(whole)) return 'verdict';
  if (SCORE.has(measure) || SCORE.has(whole)) return 'score';
  if (STATUS.has(measure)) return 'status';
  if (/^pass(?:@|_at_)[0-9]+$/.test(measure)) return 'partly';
  const parts = wordsOf(measure);
  if (METRIC.test(measure)) return 'metric';
  if (FLAG_FIRST.has(parts[0] ?? '') && !parts.some((word) => GRADE_WORDS.has(word))) return 'flag';
  if (parts.some((word) => FLAG_WORDS.has(word))) return 'flag';
  if (parts[0] === 'format') return 'flag';
  if (parts.some((word) => GRADE_WORDS.has(word))) return 'partly';
  if (isGraded(name)) return 'partly';
  if (isKnownName(measure) || isKnownName(whole))
    return namesOf('outcome').includes(measure as never) ? 'score' : 'other';
  return 'unknown';
}
