import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  forEachBit,
  hasBit,
  weightAt
} from "./chunk-ZTGFV77K.js";

// src/stats/multinomial.ts
function resample(counts, drawn, random) {
  let items = 0;
  for (const count of counts) items += count;
  let left = items;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i];
    const taken = left === 0 || count === 0 ? 0 : count >= items ? left : drawBinomial(left, count / items, random);
    drawn[i] = taken;
    left -= taken;
    items -= count;
  }
}
function drawBinomial(n, p, random) {
  if (p > 0.5) return n - drawBinomial(n, 1 - p, random);
  return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}
function byInversion(n, p, random) {
  const odds = p / (1 - p);
  let probability = Math.exp(n * Math.log1p(-p));
  let rest = random();
  let k = 0;
  while (rest > probability && k < n) {
    rest -= probability;
    k += 1;
    probability *= (n - k + 1) / k * odds;
    if (probability < 1e-300) break;
  }
  return k;
}
function byRejection(n, p, random) {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const scale = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((n + 1) * p);
  const logOdds = Math.log(p / (1 - p));
  for (; ; ) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + centre);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > n) continue;
    const accepted = logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds;
    if (Math.log(v * scale / (a / (us * us) + b)) <= accepted) return k;
  }
}
function logFactorial(k) {
  let z = k + 1;
  let product = 1;
  for (; z < 10; z += 1) product *= z;
  const r = 1 / (z * z);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / z;
  return (z - 0.5) * Math.log(z) - z + 0.9189385332046727 + series - Math.log(product);
}

// src/correlation/patterns.ts
function wrongPatterns({ complete, wrong, weights }, most = Infinity) {
  const counts = /* @__PURE__ */ new Map();
  const units = new Uint16Array(Math.ceil(wrong.length / 16));
  forEachBit(complete, (row) => {
    if (counts.size > most) return;
    units.fill(0);
    for (let m = 0; m < wrong.length; m++) if (hasBit(wrong[m], row)) units[m >>> 4] |= 1 << (m & 15);
    const key = String.fromCharCode(...units);
    counts.set(key, (counts.get(key) ?? 0) + weightAt(weights, row));
  });
  if (counts.size > most) return null;
  const keys = [...counts.keys()].sort();
  const start = new Uint32Array(keys.length + 1);
  const members = [];
  for (const [p, key] of keys.entries()) {
    for (let m = 0; m < wrong.length; m++) if (key.charCodeAt(m >>> 4) >>> (m & 15) & 1) members.push(m);
    start[p + 1] = members.length;
  }
  return { counts: Float64Array.from(keys, (key) => counts.get(key)), start, members: Uint32Array.from(members) };
}

export {
  resample,
  wrongPatterns
};
