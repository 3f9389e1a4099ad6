import { UNREADABLE, type Effort } from './effort.js';
import { reciprocal } from './fraction.js';
import { scaled, termsInOrder } from './polynomial.js';
import { areEqual, atom, hasSymbols, negated, plus, quotientText, type Quotient } from './quotient.js';

/** What a mathematical answer says. */
export type Value =
  | { readonly kind: 'quantity'; readonly quotient: Quotient }
  | { readonly kind: 'infinity'; readonly isNegative: boolean }
  /**
   * Tuples, intervals, sets and lists: their brackets and what is in them. `open` and `close` are empty for a list
   * without brackets. Sets and lists without brackets have no order; whatever else has one.
   */
  | { readonly kind: 'sequence'; readonly open: string; readonly close: string; readonly items: readonly Value[] }
  | { readonly kind: 'union'; readonly items: readonly Value[] }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly Value[])[] }
  /** `x = 3`, `f(x) = 2x`, `x \in (0, 1)`; an inequality is the interval it stands for. */
  | { readonly kind: 'named'; readonly name: string; readonly value: Value }
  /** An equation that is not of that form, as what is zero by it. */
  | { readonly kind: 'equation'; readonly zero: Quotient };

function hasNoOrder(value: Value): boolean {
  return value.kind === 'union' || (value.kind === 'sequence' && (value.open === '' || value.open === '{'));
}

/** The value as text: values with one text are the same. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'quantity':
      return quotientText(value.quotient);
    case 'infinity':
      return value.isNegative ? '-∞' : '∞';
    case 'sequence':
      return `${value.open}${itemTexts(value).join(', ')}${value.close}`;
    case 'union':
      return itemTexts(value).join(' ∪ ');
    case 'matrix':
      return `matrix ${value.rows.map((row) => row.map(valueText).join(', ')).join('; ')}`;
    case 'named':
      return `${value.name} = ${valueText(value.value)}`;
    case 'equation':
      return `${quotientText(value.zero)} = 0`;
  }
}

function itemTexts(value: Value & { items: readonly Value[] }): string[] {
  const texts = value.items.map((item) => {
    const text = valueText(item);
    // A list inside a list keeps its ends.
    return item.kind === 'sequence' && item.open === '' ? `<${text}>` : text;
  });
  return hasNoOrder(value) ? texts.sort() : texts;
}

/** An equation `zero = 0`, whatever rational factor it was multiplied by. */
export function equation(zero: Quotient, effort: Effort): Value {
  const [first] = termsInOrder(zero.above);
  const by = first === undefined ? undefined : reciprocal(first.coefficient);
  return {
    kind: 'equation',
    zero: by === undefined ? zero : { above: scaled(zero.above, by, effort), below: zero.below },
  };
}

/**
 * Whether two values are the same. A set may be listed without its braces, and `y = 2x + 1` is the equation
 * `2x - y + 1 = 0`; a name on one side only may be left out at the outermost level.
 *
 * @throws UNREADABLE where it would cost too much to know
 */
export function areSame(a: Value, b: Value, effort: Effort): boolean {
  if (a.kind === 'named' && b.kind === 'named') {
    return a.name === b.name && areSameInside(a.value, b.value, effort);
  }
  if (a.kind === 'named' && b.kind !== 'equation') return areSameInside(a.value, b, effort);
  if (b.kind === 'named' && a.kind !== 'equation') return areSameInside(a, b.value, effort);
  return areSameInside(a, b, effort);
}

function areSameInside(a: Value, b: Value, effort: Effort): boolean {
  effort.spend(1);
  if (a.kind === 'quantity' && b.kind === 'quantity') return areEqual(a.quotient, b.quotient, effort);
  if (a.kind === 'matrix' && b.kind === 'matrix') {
    return a.rows.length === b.rows.length && a.rows.every((row, i) => areSameRow(row, b.rows[i]!, effort));
  }
  if (a.kind === 'sequence' && b.kind === 'sequence') {
    if (hasNoOrder(a) && hasNoOrder(b)) return areSameInAnyOrder(a.items, b.items, effort);
    return a.open === b.open && a.close === b.close && areSameRow(a.items, b.items, effort);
  }
  if (a.kind === 'union' && b.kind === 'union') return areSameInAnyOrder(a.items, b.items, effort);
  const [left, right] = [asEquation(a, effort), asEquation(b, effort)];
  if (left !== undefined && right !== undefined) return areEqual(left, right, effort);
  if (a.kind === 'named' && b.kind === 'named') return a.name === b.name && areSameInside(a.value, b.value, effort);
  return a.kind === b.kind && valueText(a) === valueText(b);
}

function areSameRow(a: readonly Value[], b: readonly Value[], effort: Effort): boolean {
  return a.length === b.length && a.every((item, i) => areSameInside(item, b[i]!, effort));
}

/** As multisets: what is listed twice must be listed twice. */
function areSameInAnyOrder(a: readonly Value[], b: readonly Value[], effort: Effort): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every((item) => {
    const at = left.findIndex((other) => areSameInside(item, other, effort));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Also of `y = 2x + 1`; not of `x = 5`: an equation yet to be solved is not its solution. */
function asEquation(value: Value, effort: Effort): Quotient | undefined {
  if (value.kind === 'equation') return value.zero;
  if (value.kind !== 'named' || value.value.kind !== 'quantity') return undefined;
  const { quotient } = value.value;
  if (!hasSymbols(quotient)) return undefined;
  const all = equation(plus(atom(value.name), negated(quotient, effort), effort), effort);
  return all.kind === 'equation' ? all.zero : undefined;
}

export function quantity(quotient: Quotient): Value {
  return { kind: 'quantity', quotient };
}

/** @throws UNREADABLE for anything but a number or an expression */
export function quotientOf(value: Value): Quotient {
  if (value.kind !== 'quantity') throw UNREADABLE;
  return value.quotient;
}
