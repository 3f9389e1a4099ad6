import { workerData } from 'node:worker_threads';
import { takeBlocks, type SharedWork } from './parallel.js';

// What a second core runs: its share of the blocks of several pieces of work.
for (const work of workerData as readonly SharedWork[]) takeBlocks(work);
