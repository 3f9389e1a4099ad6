import { inequality, symbolOf } from './inequality.js';
import { UNREADABLE, type Effort } from './effort.js';
import { Formula } from './formula.js';
import { areEqual, hasSymbols, negated, plus, valueOf, type Quotient } from './quotient.js';
import type { Token } from './tokens.js';
import { equation, quantity, quotientOf, type Value } from './value.js';

const CLOSING = new Set([')', ']', '}', 'rangle']);
const RELATIONS = new Set(['=', '<', '>', 'le', 'ge', 'in']);
const REALS: Value = {
  kind: 'sequence',
  open: '(',
  close: ')',
  items: [
    { kind: 'infinity', isNegative: true },
    { kind: 'infinity', isNegative: false },
  ],
};

/** The value that the tokens of a formula state. @throws UNREADABLE where they state none that is known here */
export function readMath(tokens: readonly Token[], effort: Effort): Value {
  return new MathReader(tokens, effort).answer();
}

/** Reads what holds formulas together: lists, brackets, unions, matrices, names and relations. */
class MathReader extends Formula {
  /** The whole answer: a value, or a list without brackets. */
  answer(): Value {
    const { items, isChoice, endsWithComma } = this.items(true);
    if (this.peek() !== undefined || items.length === 0 || endsWithComma) throw UNREADABLE;
    const [first] = items;
    if (items.length === 1) return first!;
    return this.listOf(items, isChoice);
  }

  private listOf(items: readonly Value[], isChoice: boolean): Value {
    const list = (of: readonly Value[]): Value => ({ kind: 'sequence', open: '', close: '', items: of });
    // `A, C` may be choices in any order or things put in order.
    if (items.every((item) => symbolOf(item) !== undefined)) throw UNREADABLE;
    const [first, ...others] = items;
    if (first?.kind !== 'named') return list(items);
    const inner = items.map((item) => (item.kind === 'named' && item.name === first.name ? item.value : item));
    // `x < 1 or x > 3` is a union; `x > 1, x < 3` may be meant as both at once.
    if (inner.every(({ kind }) => kind === 'sequence' || kind === 'union')) {
      if (!isChoice || items.some(({ kind }) => kind !== 'named')) throw UNREADABLE;
      return { ...first, value: { kind: 'union', items: inner } };
    }
    const isOneName = inner.every(({ kind }) => kind === 'quantity');
    const isAllNamed = others.every(({ kind }) => kind === 'named');
    if (isOneName) return { ...first, value: list(inner) };
    if (!isAllNamed) throw UNREADABLE;
    return list(items);
  }

  /**
   * Items up to a closing bracket or the end. In lists without an order, `\pm` makes two of one.
   */
  private items(isUnordered: boolean): { items: Value[]; isChoice: boolean; endsWithComma: boolean } {
    const items: Value[] = [];
    let isChoice = true;
    let endsWithComma = false;
    while (!this.isAtClose()) {
      items.push(...this.item(isUnordered));
      endsWithComma = false;
      if (this.isAtClose()) break;
      if (this.accept(',') || this.accept(';')) endsWithComma = true;
      const word = this.peek()?.text.trim();
      if ((word === 'or' || word === 'and') && ['word', 'text'].includes(this.peek()!.kind)) {
        this.take();
        if (word === 'and') isChoice = false;
        endsWithComma = false;
        if (this.isAtClose()) throw UNREADABLE;
      } else {
        isChoice = false;
        if (!endsWithComma) throw UNREADABLE;
      }
    }
    return { items, isChoice, endsWithComma };
  }

  private isAtClose(): boolean {
    const next = this.peek();
    return next === undefined || (CLOSING.has(next.text) && next.kind !== 'text');
  }

  private item(isUnordered: boolean): Value[] {
    const start = this.at;
    const met = this.signsMet;
    const value = this.relation();
    if (!isUnordered || this.signsMet === met) return [value];
    // Two signs in one expression may or may not go together.
    if (this.signsMet > met + 1 || this.sign === -1) throw UNREADABLE;
    const end = this.at;
    this.at = start;
    this.sign = -1;
    const other = this.relation();
    this.sign = 1;
    this.signsMet = met;
    if (this.at !== end) throw UNREADABLE;
    return [value, other];
  }

  private relation(): Value {
    const name = this.name();
    if (name !== undefined) return { kind: 'named', name, value: this.lastOfEqual(this.union()) };
    const sides = [this.union()];
    const relations: string[] = [];
    for (let next = this.peek(); next !== undefined && RELATIONS.has(next.text); next = this.peek()) {
      relations.push(this.take().text);
      sides.push(this.union());
    }
    if (relations.length === 0) return sides[0]!;
    if (relations.every((relation) => relation === '=')) return this.equality(sides);
    if (relations.length === 1 && relations[0] === 'in') {
      const name = symbolOf(sides[0]!);
      if (name === undefined) throw UNREADABLE;
      return { kind: 'named', name, value: sides[1]! };
    }
    return inequality(sides, relations);
  }

  /** `x = 7/2 = 3.5`: all sides after the name must be the same. */
  private lastOfEqual(first: Value): Value {
    while (this.accept('=')) {
      const next = this.union();
      if (first.kind !== 'quantity' || next.kind !== 'quantity') throw UNREADABLE;
      if (!areEqual(first.quotient, next.quotient, this.effort)) throw UNREADABLE;
    }
    return first;
  }

  /** `7! * 2! = 10080` is its value, `3 = x` names x, anything else is an equation. */
  private equality(sides: readonly Value[]): Value {
    const quotients = sides.map((side) => {
      if (side.kind !== 'quantity') throw UNREADABLE;
      return side.quotient;
    });
    const [left, right] = quotients as [Quotient, Quotient];
    if (quotients.every((side) => valueOf(side) !== undefined)) {
      if (quotients.every((side) => areEqual(side, left, this.effort))) return sides[0]!;
      throw UNREADABLE;
    }
    if (sides.length !== 2) throw UNREADABLE;
    const name = symbolOf(sides[1]!);
    if (name !== undefined && !hasSymbols(left)) return { kind: 'named', name, value: sides[0]! };
    const zero = plus(left, negated(right, this.effort), this.effort);
    if (zero.above.size === 0) throw UNREADABLE;
    return equation(zero, this.effort);
  }

  /** Takes `x =`, `f(x) =`, `AB =`, `x_1 =` if that is what comes next. */
  private name(): string | undefined {
    const texts = [];
    let ahead = this.peek()?.text === 'angle' || this.peek()?.text === 'triangle' ? 1 : 0;
    const first = this.peek(ahead);
    if (first?.text === '(') return this.tupleName();
    if (first === undefined || !(first.kind === 'word' || first.kind === 'text' || first.text === 'theta')) {
      return undefined;
    }
    texts.push(first.text.trim());
    ahead++;
    if (this.textAhead(ahead, 5) === '^{-1}') {
      texts.push('^-1');
      ahead += 5;
    }
    const opens = this.peek(ahead)?.text;
    if (opens === '_' || opens === "'" || opens === '(') {
      for (; ahead < 12 && this.peek(ahead)?.text !== '='; ahead++) {
        const next = this.peek(ahead);
        if (next === undefined || !(next.kind === 'word' || next.kind === 'number' || "_'(),{}".includes(next.text))) {
          return undefined;
        }
        if (next.text !== '{' && next.text !== '}') texts.push(next.text);
      }
    }
    if (this.peek(ahead)?.text !== '=' || this.peek(ahead)?.kind !== 'sign') return undefined;
    // `y = 2y - 1` is an equation; `x = 1 or x = 2` names x twice.
    const after = this.tokens.slice(this.at + ahead);
    if (after.some(({ text }, i) => text === first.text && after[i + 1]?.text !== '=')) return undefined;
    for (let i = 0; i <= ahead; i++) this.take();
    return texts.join('');
  }

  /** Takes `(x, y) =`: the names of the parts of a tuple. */
  private tupleName(): string | undefined {
    let ahead = 1;
    while (ahead < 10 && (ahead % 2 === 1 ? this.peek(ahead)?.kind === 'word' : this.peek(ahead)?.text === ','))
      ahead++;
    if (ahead < 4 || this.textAhead(ahead, 2) !== ')=') return undefined;
    const name = this.textAhead(0, ahead + 1);
    for (let i = 0; i < ahead + 2; i++) this.take();
    return name;
  }

  private textAhead(ahead: number, count: number): string {
    return Array.from({ length: count }, (_, i) => this.peek(ahead + i)?.text ?? '').join('');
  }

  private union(): Value {
    const first = this.sum();
    if (!this.isNext('cup')) return first;
    const items = [first];
    while (this.accept('cup')) items.push(this.sum());
    if (items.some(({ kind }) => kind !== 'sequence')) throw UNREADABLE;
    return { kind: 'union', items };
  }

  protected bracket(): Value | undefined {
    const next = this.peek();
    if (next === undefined) return undefined;
    if (next.kind === 'command') {
      if (next.text.startsWith('begin')) return this.matrix();
      if (next.text === 'emptyset') {
        this.take();
        return { kind: 'sequence', open: '{', close: '}', items: [] };
      }
      if (next.text === 'mathbb') return this.reals();
      if (next.text !== '{' && next.text !== 'langle') return undefined;
    } else if (next.kind !== 'sign' || !'([{'.includes(next.text)) return undefined;
    return this.bracketed(this.take());
  }

  private bracketed(open: Token): Value {
    const met = this.signsMet;
    const { items, endsWithComma } = this.items(open.kind === 'command' && open.text === '{');
    const close = this.take();
    const isPair = (open.text === '(' || open.text === '[') && (close.text === ')' || close.text === ']');
    const isSet = open.text === '{' && close.text === '}' && open.kind === close.kind;
    const isAngle = open.text === 'langle' && close.text === 'rangle';
    if (!isPair && !isSet && !isAngle) throw UNREADABLE;
    const isGroup = open.kind === 'sign' && (open.text === '{' || (open.text === '(' && close.text === ')'));
    if (isGroup && items.length === 1 && !endsWithComma) {
      if (items[0]!.kind === 'named' || items[0]!.kind === 'equation') throw UNREADABLE;
      return items[0]!;
    }
    if (isPair && (open.text === '(') !== (close.text === ')') && items.length !== 2) throw UNREADABLE;
    if (this.signsMet > met || (endsWithComma && items.length !== 1)) throw UNREADABLE;
    return { kind: 'sequence', open: isAngle ? '<' : open.text, close: isAngle ? '>' : close.text, items };
  }

  private reals(): Value {
    this.take();
    this.expect('{');
    if (this.take().text !== 'R') throw UNREADABLE;
    this.expect('}');
    return REALS;
  }

  private matrix(): Value {
    const kind = this.take().text.slice('begin'.length);
    if (!['pmatrix', 'bmatrix', 'matrix'].includes(kind)) throw UNREADABLE;
    const rows: Value[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(quantity(quotientOf(this.sum())));
      if (this.accept('&')) continue;
      if (this.peek()?.text === '\\') {
        this.take();
        if (!this.isNext(`end${kind}`)) {
          rows.push([]);
          continue;
        }
      }
      this.expect(`end${kind}`);
      return { kind: 'matrix', rows };
    }
  }
}
