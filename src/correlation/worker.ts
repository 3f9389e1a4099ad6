import { workerData } from 'node:worker_threads';
import { takeBlocks, type SharedWork } from './parallel.js';

// What a second core runs: its share of the blocks of one piece of work.
takeBlocks(workerData as SharedWork);
