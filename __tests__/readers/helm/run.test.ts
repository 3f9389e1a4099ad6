import { expect, test } from '@jest/globals';
import { identifyRun } from '../../../src/readers/helm/run.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import { faultOf } from '../tables/outcomes.js';
import { memoryFile } from '../../support/read.js';

function run(folder: string, spec?: unknown, name = 'run_spec.json'): Promise<{ model: string; task: string }> {
  const all: ResultsFile[] = [];
  const file = memoryFile(`${folder}/per_instance_stats.json`, '', all);
  if (spec !== undefined) memoryFile(`${folder}/${name}`, JSON.stringify(spec), all);
  return identifyRun(file);
}

test.each<[string, unknown, string, string]>([
  ['out/mmlu:subject=law,model=lab_m', undefined, 'lab_m', 'mmlu:subject=law'],
  ['mmlu:model=lab_m,model_deployment=x', undefined, 'lab_m', 'mmlu'],
  ['x', { name: 'gsm:a=1,model=m', adapter_spec: { model: 'lab/m', model_deployment: 'd' } }, 'lab/m', 'gsm:a=1'],
  ['x', { name: 'gsm', adapter_spec: { model_deployment: 'd', model: ' ' } }, 'd', 'gsm'],
  ['mmlu:model=folder', { adapter_spec: { other: 'x' } }, 'folder', 'mmlu'],
  ['x:y', { name: 'gsm:model=m', adapter_spec: { model: 7 } }, 'm', 'gsm'],
])('%s with the specification %j: model %s, task %s', async (folder, spec, model, task) => {
  expect(await run(folder, spec)).toEqual({ model, task });
});

test('a specification that was compressed', async () => {
  // Neighbours are given decompressed, under their own names.
  expect(await run('x', { name: 'gsm', adapter_spec: { model: 'm' } }, 'run_spec.json.gz')).toEqual({
    model: 'm',
    task: 'gsm',
  });
});

test.each(['mmlu', 'mmlu:subject=law', 'mmlu:model='])('nothing in %s names the model', async (folder) => {
  expect(await faultOf(() => run(folder))).toBe(
    `${folder}/per_instance_stats.json: nothing says which model this is: there is no run_spec.json beside it, and the folder has no model=... in its name. Keep the run folder as HELM wrote it.`,
  );
});
