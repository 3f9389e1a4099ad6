import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);

// src/base/numbers.ts
function rounded(x, scale, rounding) {
  if (rounding === "nearest") return Math.round(x * scale);
  let k = Math.round(x * scale);
  if (rounding === "up") {
    while (k / scale < x) k += 1;
    while ((k - 1) / scale >= x) k -= 1;
  } else {
    while (k / scale > x) k -= 1;
    while ((k + 1) / scale <= x) k += 1;
  }
  return k;
}
function percent(x, digits = 1, rounding = "nearest") {
  const k = rounded(x, 10 ** (digits + 2), rounding);
  return (k / 10 ** digits).toFixed(digits).replace(/^-(0\.?0*)$/, "$1").replace("-", MINUS);
}
var MINUS = "\u2212";
function bound(x, rounding, against) {
  for (let digits = 1; digits < 8; digits++) {
    const shown = rounded(x, 10 ** (digits + 2), rounding) / 10 ** (digits + 2);
    if (x < against === shown < against) return percent(x, digits, rounding);
  }
  return percent(x, 8, rounding);
}
function portable(x) {
  return Number.isInteger(x) ? x : Number(x.toPrecision(12));
}
function points(x) {
  return String(Number((100 * x).toPrecision(12)));
}
function integer(x) {
  return Math.round(x).toString().replace(/\B(?=(\d{3})+$)/g, ",");
}
function significant(x, digits) {
  const shown = x.toPrecision(digits);
  const value = Number(shown);
  return Math.abs(value) >= 10 ** digits && Math.abs(value) < 1e15 ? integer(value) : shown;
}
function counted(x, one, many) {
  return `${integer(x)} ${x === 1 ? one : many}`;
}
function pValue(p) {
  if (p < 1e-4) return "< 0.0001";
  return p >= 0.1 ? p.toFixed(2) : p.toPrecision(2);
}

export {
  percent,
  MINUS,
  bound,
  portable,
  points,
  integer,
  significant,
  counted,
  pValue
};
