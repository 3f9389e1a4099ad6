// Synthetic results of any size: one query in 30 that every model gets wrong, models from about 60 to 95 % right that
// tend to fail together. Same size, same bytes.
import { createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';

/** A linear congruential generator: what is measured does not depend on how good the numbers are. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const header = (models) => `query_id,${Array.from({ length: models }, (_, m) => `model-${m}`).join(',')}\n`;

function* rows(queries, models) {
  const random = generator(queries + models);
  const skill = Array.from({ length: models }, (_, m) => 0.6 + (0.35 * (m + 1)) / models);
  for (let q = 0; q < queries; q++) {
    const ease = random();
    let row = `q${q}`;
    for (let m = 0; m < models; m++) {
      const right = q % 30 !== 0 && 0.5 * ease + 0.5 * random() > 1 - skill[m];
      row += right ? ',1' : ',0';
    }
    yield `${row}\n`;
  }
}

/** Writes one wide table. */
export async function writeTable(file, queries, models) {
  const stream = createWriteStream(file);
  let chunk = header(models);
  for (const row of rows(queries, models)) {
    chunk += row;
    if (chunk.length < 1 << 20) continue;
    if (!stream.write(chunk)) await once(stream, 'drain');
    chunk = '';
  }
  stream.end(chunk);
  await once(stream, 'finish');
}

/** Deals the rows of the same table to several files by chance, and shuffles each. */
export function writeShards(files, queries, models) {
  const random = generator(files.length);
  const shards = files.map(() => []);
  for (const row of rows(queries, models)) shards[Math.floor(random() * files.length)].push(row);
  for (const [i, shard] of shards.entries()) {
    for (let k = shard.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [shard[k], shard[other]] = [shard[other], shard[k]];
    }
    writeFileSync(files[i], header(models) + shard.join(''));
  }
}
