// Makes the tables of this folder, which are no results of any model: node examples/synthetic/make.js
import { writeFileSync } from 'node:fs';

/** Uniform on [0, 1): mulberry32. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const write = (name, lines) => writeFileSync(new URL(name, import.meta.url), `${lines.join('\n')}\n`);
const list = (n, of) => Array.from({ length: n }, (_, i) => of(i));

/** Three models, a router, and what each answer cost: sums are easy for all, proofs are not. */
function costs() {
  const random = generator(1);
  const lines = ['query_id,prompt,model,correct,cost'];
  const price = { large: 0.01, medium: 0.004, small: 0.001 };
  for (const q of list(600, Number)) {
    const isProof = random() < 0.4;
    const prompt = `${isProof ? 'prove the lemma about' : 'add up the column of'} ${q}`;
    const luck = random();
    // Most of what is hard for one model is hard for the others.
    const succeeds = (chance) => (random() < 0.92 ? luck : random()) < chance;
    const right = {
      large: succeeds(isProof ? 0.86 : 0.97),
      medium: succeeds(isProof ? 0.86 : 0.965),
      small: succeeds(isProof ? 0.5 : 0.96),
    };
    // The router takes most proofs for what they are, asks the medium model there and the small one elsewhere.
    const pick = isProof && random() < 0.98 ? 'medium' : 'small';
    for (const model of Object.keys(right)) lines.push(`q${q},${prompt},${model},${Number(right[model])},${price[model]}`);
    lines.push(`q${q},${prompt},router,${Number(right[pick])},${(price[pick] + 0.0002).toFixed(4)}`);
  }
  write('costs.csv', lines);
}

/** One model drawn eight times, and a verifier that picks one of the draws. */
function draws() {
  const random = generator(2);
  const lines = ['query_id,model,repeat,correct'];
  for (const q of list(250, String)) {
    const chance = [0, 0.25, 0.6, 0.9, 1][Math.floor(random() * 5)];
    const drawn = list(8, () => Number(random() < chance));
    drawn.forEach((right, k) => lines.push(`q${q},agent,${k},${right}`));
    const right = drawn.some((one) => one === 1) && random() < 0.4 + 0.5 * chance;
    lines.push(`q${q},verifier,0,${Number(right)}`);
  }
  write('draws.csv', lines);
}

/** Three models graded from 1 to 10. */
function grades() {
  const random = generator(3);
  const lines = ['query_id,model,score'];
  for (const q of list(300, String)) {
    const hard = random();
    for (const [model, level] of [['alpha', 7.4], ['beta', 7.1], ['gamma', 5.6]]) {
      const score = level - 3 * hard + 2.4 * (random() + random() - 1);
      lines.push(`q${q},${model},${Math.min(10, Math.max(1, score)).toFixed(1)}`);
    }
  }
  write('grades.csv', lines);
}

/** Three kinds of questions, of which production sees one far more often than the evaluation has it. */
function traffic() {
  const random = generator(4);
  const lines = ['query_id,kind,chat,coder'];
  const kinds = { faq: [400, 0.99, 0.9], billing: [150, 0.95, 0.9], code: [250, 0.7, 0.86] };
  for (const [kind, [questions, chat, coder]] of Object.entries(kinds))
    for (const q of list(questions, Number)) {
      // What is hard for one model is hard for the other, but for half of the code.
      const luck = random();
      const right = (chance) => Number((kind === 'code' && random() < 0.5 ? random() : luck) < chance);
      lines.push(`${kind}-${q},${kind},${right(chat)},${right(coder)}`);
    }
  write('traffic.csv', lines);
}

costs();
draws();
grades();
traffic();
