// Mutants of a sample of every format through the whole engine, for longer than the tests can:
// `node scripts/fuzz.js [ROUNDS] [SEED]`. Each round is one mutant of each sample. Says what came of them, and shows the
// first faults: anything thrown that is no UserError, a certificate that rests on what is gone, more than half a minute. The
// mutants run in a thread that is watched from another one, because a reader that never ends could not say so itself.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/fuzz');
const PATIENCE = 60_000;

await (isMainThread ? watch() : run(workerData));

async function watch() {
  const [rounds, seed] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1)];
  // The samples read fixtures by their paths from the root.
  process.chdir(root);
  const options = ['-p', 'tsconfig.test.json', '--noEmit', 'false', '--noCheck', '--outDir', out];
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], { stdio: 'inherit' });
  const worker = new Worker(new URL(import.meta.url), { workerData: { rounds, seed } });
  let [running, since] = ['', performance.now()];
  const watchdog = setInterval(() => {
    if (performance.now() - since > PATIENCE) end(`seed ${seed}: no end of\n${running}`);
  }, 1000);
  const end = (text) => {
    clearInterval(watchdog);
    console.log(text);
    process.exitCode = 1;
    void worker.terminate();
  };
  worker.on('error', (error) => end(`seed ${seed}: ${error.stack}\nin the run of\n${running}`));
  worker.on('message', ({ begins, report, faults }) => {
    [running, since] = [begins ?? '', performance.now()];
    if (report === undefined) return;
    clearInterval(watchdog);
    console.log(`seed ${seed}: ${report}`);
    for (const fault of faults.slice(0, 10)) console.log(`\n${fault}`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  });
}

async function run({ rounds, seed }) {
  const load = (path) => import(pathToFileURL(join(out, '__tests__', path)).href);
  const { fuzz } = await load('hostile/fuzz/fuzz.js');
  const { seeded } = await load('support/random.js');
  const start = performance.now();
  const begins = (described) => parentPort.postMessage({ begins: described });
  const { certified, refused, faults } = await fuzz(seeded(seed), rounds, () => performance.now(), begins);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const report = `${certified + refused} runs in ${seconds} s, ${certified} certified, ${refused} refused, ${faults.length} faults`;
  parentPort.postMessage({ report, faults });
}
