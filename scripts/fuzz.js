// Mutants of a sample of every format through the whole engine, for longer than the tests can:
// `node scripts/fuzz.js [ROUNDS] [SEED]`. Each round is one mutant of each sample. Says what came of them, and shows the
// first faults: anything thrown that is no UserError, a certificate that rests on what is gone, more than ten seconds.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/fuzz');
const [rounds, seed] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1)];

// The samples read fixtures by their paths from the root.
process.chdir(root);
const options = ['-p', 'tsconfig.test.json', '--noEmit', 'false', '--noCheck', '--outDir', out];
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], { stdio: 'inherit' });
const load = (path) => import(pathToFileURL(join(out, '__tests__', path)).href);
const { fuzz } = await load('hostile/fuzz/fuzz.js');
const { seeded } = await load('support/random.js');

const start = performance.now();
const { certified, refused, faults } = await fuzz(seeded(seed), rounds, () => performance.now());
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `seed ${seed}: ${certified + refused} runs in ${seconds} s, ${certified} certified, ${refused} refused, ${faults.length} faults`,
);
for (const fault of faults.slice(0, 10)) console.log(`\n${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
