import type { Sample } from './sample.js';
import { READERS } from '../../../src/readers/registry.js';

/** One for each reader, in a file of its name. */
export const SAMPLES: readonly Sample[] = await Promise.all(
  READERS.map(async ({ name }) => ((await import(`./${name}.js`)) as { SAMPLE: Sample }).SAMPLE),
);
