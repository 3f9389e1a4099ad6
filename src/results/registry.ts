import type { Reader } from './reader.js';
import { aiderReader } from './readers/aider.js';
import { alpacaEvalReader } from './readers/alpaca-eval.js';
import { arenaHardReader } from './readers/arena-hard.js';
import { bbhReader } from './readers/bbh.js';
import { bfclReader } from './readers/bfcl.js';
import { bigcodebenchReader } from './readers/bigcodebench.js';
import { csvReader } from './readers/csv.js';
import { deepevalReader } from './readers/deepeval/deepeval.js';
import { evalArenaReader } from './readers/eval-arena.js';
import { evalplusReader } from './readers/evalplus.js';
import { ghModelsReader } from './readers/gh-models.js';
import { harborReader } from './readers/harbor.js';
import { helmReader } from './readers/helm/helm.js';
import { hleReader } from './readers/hle.js';
import { inspectReader } from './readers/inspect/inspect.js';
import { jsonTableReader, parquetTableReader } from './readers/json-table.js';
import { junitReader } from './readers/junit/junit.js';
import { lightevalReader } from './readers/lighteval/lighteval.js';
import { livebenchReader } from './readers/livebench.js';
import { lmEvalReader } from './readers/lm-eval/lm-eval.js';
import { matharenaReader } from './readers/matharena/matharena.js';
import { mmluProReader } from './readers/mmlu-pro.js';
import { mtBenchReader } from './readers/mt-bench.js';
import { openaiEvalsReader } from './readers/openai-evals/openai-evals.js';
import { opencompassReader } from './readers/opencompass/opencompass.js';
import { promptfooReader } from './readers/promptfoo/promptfoo.js';
import { simpleEvalsReader } from './readers/simple-evals.js';
import { sweBenchReader } from './readers/swe-bench/swe-bench.js';
import { tau2BenchReader } from './readers/tau2-bench.js';
import { terminalBenchReader } from './readers/terminal-bench.js';
import { xlsxReader } from './readers/xlsx.js';
import { zeroevalReader } from './readers/zeroeval/zeroeval.js';

/**
 * All readers, in the order in which they are asked: the first that accepts a file reads it. Harnesses with
 * unmistakable marks come first, tables of any origin last. LiveBench comes before MT-Bench, whose answer files have
 * the same fields.
 */
export const READERS: readonly Reader[] = [
  inspectReader,
  lightevalReader,
  promptfooReader,
  lmEvalReader,
  openaiEvalsReader,
  deepevalReader,
  sweBenchReader,
  evalplusReader,
  bigcodebenchReader,
  helmReader,
  opencompassReader,
  livebenchReader,
  mtBenchReader,
  alpacaEvalReader,
  arenaHardReader,
  simpleEvalsReader,
  mmluProReader,
  zeroevalReader,
  matharenaReader,
  bbhReader,
  evalArenaReader,
  ghModelsReader,
  terminalBenchReader,
  harborReader,
  tau2BenchReader,
  bfclReader,
  hleReader,
  aiderReader,
  junitReader,
  csvReader,
  jsonTableReader,
  parquetTableReader,
  xlsxReader,
];
