/** A reference and an answer. */
export type Pair = readonly [reference: string, answer: string];

/** One pair a line, the two parted by a tilde; lines that begin with # are headings. */
export function pairs(table: string): Pair[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map((line) => {
      const [reference, answer] = line.split('  ~  ');
      if (reference === undefined || answer === undefined) throw new Error(`no pair: ${line}`);
      return [reference, answer];
    });
}
