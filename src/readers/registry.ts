import type { Reader } from './reader.js';
import { aiderReader } from './aider.js';
import { alpacaEvalReader } from './alpaca-eval.js';
import { arenaHardReader } from './arena-hard.js';
import { bbhReader } from './bbh.js';
import { bfclReader } from './bfcl.js';
import { bigcodebenchReader } from './bigcodebench.js';
import { csvReader } from './csv.js';
import { deepevalReader } from './deepeval/deepeval.js';
import { evalArenaReader } from './eval-arena.js';
import { evalplusReader } from './evalplus.js';
import { ghModelsReader } from './gh-models.js';
import { harborReader } from './harbor.js';
import { helmReader } from './helm/helm.js';
import { hleReader } from './hle.js';
import { inspectReader } from './inspect/inspect.js';
import { jsonTableReader, parquetTableReader } from './json-table.js';
import { junitReader } from './junit/junit.js';
import { lightevalReader } from './lighteval/lighteval.js';
import { livebenchReader } from './livebench.js';
import { lmEvalReader } from './lm-eval/lm-eval.js';
import { matharenaReader } from './matharena/matharena.js';
import { mmluProReader } from './mmlu-pro.js';
import { mtBenchReader } from './mt-bench.js';
import { openaiEvalsReader } from './openai-evals/openai-evals.js';
import { opencompassReader } from './opencompass/opencompass.js';
import { promptfooReader } from './promptfoo/promptfoo.js';
import { simpleEvalsReader } from './simple-evals.js';
import { sweBenchReader } from './swe-bench/swe-bench.js';
import { tau2BenchReader } from './tau2-bench.js';
import { terminalBenchReader } from './terminal-bench.js';
import { xlsxReader } from './xlsx.js';
import { zeroevalReader } from './zeroeval/zeroeval.js';

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
