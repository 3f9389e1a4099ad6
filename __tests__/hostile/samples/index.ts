import { AGENTS } from './agents.js';
import { HARNESSES } from './harnesses.js';
import { LEADERBOARDS } from './leaderboards.js';
import type { Sample } from './sample.js';

/** One for each reader. */
export const SAMPLES: readonly Sample[] = [...HARNESSES, ...AGENTS, ...LEADERBOARDS];
