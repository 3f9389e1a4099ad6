/** What a column of a table is for. Names are compared after `normalName`; earlier names win over later ones. */
const ROLES = {
  query: [
    'query_id',
    'id',
    'question_id',
    'doc_id',
    'instance_id',
    'item_id',
    'example_id',
    'sample_id',
    'problem_id',
    'task_id',
    'test_id',
    'case_id',
    'prompt_id',
    'qid',
    'uid',
    'uuid',
    'idx',
    'index',
    'item',
  ],
  /** Texts that identify a query where there is no id: they are hashed, never shown. */
  text: ['query', 'question', 'prompt', 'input', 'instruction', 'problem'],
  model: [
    'model',
    'model_id',
    'model_name',
    'model_name_or_path',
    'provider',
    'generator',
    'system',
    'engine',
    'deployment',
    'llm',
  ],
  outcome: [
    'correct',
    'is_correct',
    'passed',
    'resolved',
    'success',
    'outcome',
    'right',
    'pass',
    'score',
    'acc',
    'accuracy',
    'exact_match',
    'em',
    'pass_at_1',
    'result',
    'reward',
    'value',
    'grade',
  ],
  task: ['task', 'task_name', 'dataset', 'dataset_name', 'benchmark', 'suite'],
  repeat: ['repeat', 'repeat_index', 'repetition', 'epoch', 'trial', 'attempt', 'sample_index', 'replicate'],
  count: ['count'],
  error: ['error', 'error_message', 'exception'],
  subject: ['subject', 'category', 'domain', 'topic', 'subtask', 'format'],
  answer: ['answer', 'response', 'output', 'prediction', 'pred', 'completion', 'generation'],
  reference: ['reference', 'target', 'expected', 'gold', 'ground_truth', 'label', 'solution'],
  judge: ['judge', 'grader', 'annotator', 'scorer'],
  confidence: ['confidence', 'probability', 'prob'],
  cost: ['cost', 'cost_usd', 'price', 'total_cost'],
  latency: ['latency', 'latency_s', 'duration', 'time', 'seconds'],
  inputTokens: ['input_tokens', 'prompt_tokens'],
  outputTokens: ['output_tokens', 'completion_tokens', 'tokens'],
  stopReason: ['stop_reason', 'finish_reason'],
  family: ['family', 'vendor'],
  picked: ['picked', 'picked_model', 'routed_to', 'routed_model', 'selected_model', 'chosen_model'],
  /** Known to be neither models nor needed. */
  other: [
    'split',
    'difficulty',
    'level',
    'temperature',
    'seed',
    'run',
    'run_id',
    'timestamp',
    'date',
    'created_at',
    'notes',
    'comment',
    'metadata',
    'choices',
    'options',
    'answer_index',
    'answer_idx',
    'gold_index',
    'url',
    'source',
    'type',
    'language',
    'version',
    'n',
    'total',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof ROLES;

/** A column's name without differences of writing: `questionId`, `Question ID` and `question-id` are `question_id`. */
export function normalName(name: string): string {
  return name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
}

/** Position of the column that has a role, by the order of the role's names. */
export function columnFor(role: Role, names: readonly string[]): number | undefined {
  return ROLES[role].map((synonym) => names.indexOf(synonym)).find((index) => index !== -1);
}

const KNOWN = new Set<string>(Object.values(ROLES).flat());

/** Whether a (normal) name is that of some role, so that a column under it is not taken for a model. */
export function isKnownName(name: string): boolean {
  return KNOWN.has(name);
}

/** The names that a role may have, best first. */
export function namesOf(role: Role): readonly string[] {
  return ROLES[role];
}

/** The role whose columns have a (normal) name. */
export function roleOfName(name: string): Role | undefined {
  return (Object.keys(ROLES) as Role[]).find((role) => namesOf(role).includes(name));
}
