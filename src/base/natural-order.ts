/**
 * Compares texts as people order them: runs of digits by their value (`q2` before `q10`), everything else by code
 * unit. A total order: texts that compare equal are identical.
 */
export function naturalOrder(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [runA, runB] = [digitsFrom(a, i), digitsFrom(b, j)];
    if (runA > i && runB > j) {
      const order = compareDigits(a.slice(i, runA), b.slice(j, runB));
      if (order !== 0) return order;
      [i, j] = [runA, runB];
    } else {
      const order = a.charCodeAt(i) - b.charCodeAt(j);
      if (order !== 0) return order;
      [i, j] = [i + 1, j + 1];
    }
  }
  const order = a.length - i - (b.length - j);
  // Equal values with different zeros in front (q1, q01) are different texts.
  return order !== 0 || a === b ? order : a < b ? -1 : 1;
}

function digitsFrom(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}

function compareDigits(a: string, b: string): number {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length - y.length || (x === y ? 0 : x < y ? -1 : 1);
}
