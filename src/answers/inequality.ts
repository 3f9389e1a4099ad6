import { valueText, type Value } from './value.js';
import { hasSymbols, atom } from './quotient.js';
import { UNREADABLE } from './effort.js';

/** The interval that an inequality between a symbol and constants stands for. */
export function inequality(sides: readonly Value[], relations: readonly string[]): Value {
  const isUpward = relations.every((relation) => relation === '<' || relation === 'le');
  const isDownward = relations.every((relation) => relation === '>' || relation === 'ge');
  if ((!isUpward && !isDownward) || relations.length > 2) throw UNREADABLE;
  const ascending = isUpward ? sides : [...sides].reverse();
  const steps = isUpward ? relations : [...relations].reverse();
  const at = ascending.findIndex((side) => symbolOf(side) !== undefined);
  const name = at < 0 ? undefined : symbolOf(ascending[at]!);
  const [low, high] = [ascending[at - 1], ascending[at + 1]];
  if (name === undefined || ascending.length !== 1 + (low ? 1 : 0) + (high ? 1 : 0)) throw UNREADABLE;
  for (const side of [low, high]) {
    if (side !== undefined && side.kind !== 'infinity' && (side.kind !== 'quantity' || hasSymbols(side.quotient))) {
      throw UNREADABLE;
    }
  }
  const isClosed = (relation: string | undefined): boolean => relation === 'le' || relation === 'ge';
  const value: Value = {
    kind: 'sequence',
    open: low !== undefined && isClosed(steps[at - 1]) ? '[' : '(',
    close: high !== undefined && isClosed(steps[at]) ? ']' : ')',
    items: [low ?? { kind: 'infinity', isNegative: true }, high ?? { kind: 'infinity', isNegative: false }],
  };
  return { kind: 'named', name, value };
}

/** The name of a value that is one symbol and nothing else. */
export function symbolOf(value: Value): string | undefined {
  if (value.kind !== 'quantity' || !hasSymbols(value.quotient)) return undefined;
  const text = valueText(value);
  return /^[A-Za-z][A-Za-z]*(?:_\w+)?'?$/.test(text) && valueText({ kind: 'quantity', quotient: atom(text) }) === text
    ? text
    : undefined;
}
