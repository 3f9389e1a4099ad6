import { Arguments, GREEK } from './arguments.js';
import { UNREADABLE } from './effort.js';
import { fraction } from './fraction.js';
import { binomial, factorial, magnitude, repeatingDecimal } from './evaluate.js';
import {
  atom,
  negated,
  number,
  over,
  plus,
  quotientText,
  raised,
  root,
  times,
  valueOf,
  type Quotient,
} from './quotient.js';
import { quantity, quotientOf, type Value } from './value.js';

/** Deepest nesting that is followed. */
const MAX_DEPTH = 30;

const FUNCTIONS = new Set('sin cos tan sec csc cot sinh cosh tanh arcsin arccos arctan log ln lg exp'.split(' '));
/** Letters that name a function where a bracket follows. */
const NAMED_FUNCTIONS = new Set(['f', 'g', 'h', 'F', 'G', 'P', 'Q']);

/**
 * Reads the arithmetic of a formula and evaluates it exactly as it goes. What stands in brackets may be more than a
 * number; `bracket` reads it. Where a formula can be read in two ways (`1/2x`, `2^10` in LaTeX, `\sin x^2`) it is not
 * read at all.
 */
export abstract class Formula extends Arguments {
  private depth = 0;
  /** Which of the two signs `\pm` stands for, and how many were met. */
  protected sign: 1 | -1 = 1;
  protected signsMet = 0;

  /** Reads what begins with a bracket, a matrix or the sign of a set; undefined where nothing of the kind begins. */
  protected abstract bracket(): Value | undefined;

  protected sum(): Value {
    if (++this.depth > MAX_DEPTH) throw UNREADABLE;
    let result = this.signed(this.signHere());
    for (let sign = this.signHere(); sign !== 0; sign = this.signHere()) {
      result = quantity(plus(quotientOf(result), quotientOf(this.signed(sign)), this.effort));
    }
    this.depth--;
    return result;
  }

  private signed(sign: number): Value {
    const value = this.product();
    if (sign >= 0) return value;
    if (value.kind === 'infinity') return { kind: 'infinity', isNegative: !value.isNegative };
    return quantity(negated(quotientOf(value), this.effort));
  }

  /** Takes a sign if there is one: 1, -1, or 0 for none. */
  private signHere(): number {
    if (this.accept('+')) return 1;
    if (this.accept('-')) return -1;
    if (!this.isNext('pm') && !this.isNext('mp')) return 0;
    this.signsMet++;
    return this.take().text === 'pm' ? this.sign : -this.sign;
  }

  private product(): Value {
    let result = this.power();
    let isAfterSlash = false;
    for (;;) {
      if (this.isNext('*') || this.isNext('/')) {
        isAfterSlash = this.take().text === '/';
        const isNegative = this.accept('-');
        const factor = quotientOf(this.power());
        const operation = isAfterSlash ? over : times;
        result = quantity(
          operation(quotientOf(result), isNegative ? negated(factor, this.effort) : factor, this.effort),
        );
      } else if (this.beginsFactor()) {
        if (isAfterSlash) throw UNREADABLE;
        result = quantity(times(quotientOf(result), quotientOf(this.power()), this.effort));
      } else return result;
    }
  }

  private beginsFactor(): boolean {
    const next = this.peek();
    if (next === undefined || next.kind === 'number' || next.kind === 'text') return false;
    if (next.kind === 'word') return next.text !== 'and' && next.text !== 'or';
    if (next.kind === 'sign') return next.text === '(' || next.text === '{';
    return ['frac', 'sqrt', 'pi', 'binom'].includes(next.text) || FUNCTIONS.has(next.text) || GREEK.has(next.text);
  }

  private power(): Value {
    let result = this.factor();
    if (this.isNext('*') && this.peek(1)?.text === '*') {
      this.at += 2;
      const isNegative = this.accept('-');
      const exponent = quotientOf(this.power());
      return quantity(raised(quotientOf(result), isNegative ? negated(exponent, this.effort) : exponent, this.effort));
    }
    if (this.isNext('!')) result = this.factorial(result);
    if (this.accept('^')) {
      if (this.isCircle()) return quantity(times(quotientOf(result), atom('°'), this.effort));
      result = quantity(raised(quotientOf(result), this.exponent(), this.effort));
      if (this.isNext('^') || this.isNext('!')) throw UNREADABLE;
    }
    if (this.accept('%')) return quantity(times(quotientOf(result), number(fraction(1n, 100n)), this.effort));
    return result;
  }

  private factorial(of: Value): Value {
    this.take();
    if (this.isNext('!')) throw UNREADABLE;
    return quantity(factorial(quotientOf(of), this.effort));
  }

  private exponent(): Quotient {
    const next = this.peek();
    if (next?.text === '{' && next.kind === 'sign') return this.group();
    if (this.isLatex) return this.oneToken();
    if (this.accept('-')) return negated(this.exponent(), this.effort);
    if (next?.kind === 'number') return number(this.decimal());
    const isBracket = next?.text === '(';
    const inside = isBracket ? this.bracket() : undefined;
    return inside === undefined ? this.oneToken() : quotientOf(inside);
  }

  private factor(): Value {
    const inside = this.bracket();
    if (inside !== undefined) return inside;
    const next = this.take();
    switch (next.kind) {
      case 'number':
        this.at--;
        return quantity(this.numeral());
      case 'word':
        return quantity(this.letters(next.text));
      case 'command':
        return this.command(next.text);
      case 'sign':
        if (next.text === '|') return quantity(this.absolute());
        throw UNREADABLE;
      default:
        throw UNREADABLE;
    }
  }

  /** A number with what belongs to it: a fraction (`1 1/2`), a base (`77_8`), repeating digits (`0.1\overline{6}`). */
  private numeral(): Quotient {
    const { text } = this.peek()!;
    const value = this.decimal();
    const isWhole = /^\d+$/.test(text);
    if (this.accept('_')) return atom(`${text}_${this.subscript()}`);
    if (this.isNext('overline') || (this.isNext('.') && this.peek(1)?.text === 'overline')) {
      this.at += this.isNext('.') ? 2 : 1;
      this.expect('{');
      const digits = this.take().text;
      this.expect('}');
      return number(repeatingDecimal(text, digits));
    }
    const next = this.peek();
    if (next?.kind === 'number') {
      const [slash, below] = [this.peek(1), this.peek(2)];
      if (!isWhole || !next.spaced || slash?.text !== '/' || below?.kind !== 'number') throw UNREADABLE;
      const above = number(this.decimal());
      this.take();
      return this.mixed(number(value), over(above, number(this.decimal()), this.effort));
    }
    if (this.isNext('frac')) {
      const start = this.at;
      this.take();
      const part = this.fraction();
      if (valueOf(part) !== undefined) {
        if (!isWhole) throw UNREADABLE;
        return this.mixed(number(value), part);
      }
      this.at = start;
    }
    return number(value);
  }

  private mixed(whole: Quotient, part: Quotient): Quotient {
    const value = valueOf(part)!;
    this.refuseNumberNext();
    if (value.n <= 0n || value.n >= value.d || this.beginsFactor()) throw UNREADABLE;
    return plus(whole, part, this.effort);
  }

  private letters(text: string): Quotient {
    if (text.length > 1) throw UNREADABLE;
    if (NAMED_FUNCTIONS.has(text) && this.isNext('(')) {
      return atom(`${text}(${quotientText(quotientOf(this.bracket()!))})`);
    }
    return this.symbol(text);
  }

  private symbol(name: string): Quotient {
    const full = this.accept('_') ? `${name}_${this.subscript()}` : name;
    return atom(this.accept("'") ? `${full}'` : full);
  }

  private command(name: string): Value {
    if (name === 'infty') return { kind: 'infinity', isNegative: false };
    if (name === 'frac') return quantity(this.fraction());
    if (name === 'pi') return quantity(atom('π'));
    if (GREEK.has(name)) return quantity(this.symbol(name));
    if (name === 'sqrt') return quantity(this.squareRoot());
    if (name === 'binom') return quantity(binomial(this.argument(), this.argument(), this.effort));
    if (FUNCTIONS.has(name)) return quantity(this.functionValue(name));
    throw UNREADABLE;
  }

  private squareRoot(): Quotient {
    let degree = 2n;
    if (this.accept('[')) {
      const value = this.decimal();
      if (value.d !== 1n) throw UNREADABLE;
      degree = value.n;
      this.expect(']');
    }
    const inside = this.isNext('(') ? quotientOf(this.bracket()!) : this.argument();
    this.refuseNumberNext();
    return root(inside, degree, this.effort);
  }

  /** A function value is an atom: it equals the same function of the same argument, and nothing else. */
  private functionValue(name: string): Quotient {
    const base = this.accept('_') ? `_${this.isNext('{') ? quotientText(this.group()) : this.subscript()}` : '';
    const power = this.accept('^') ? this.exponent() : undefined;
    const argument = this.isNext('(') || this.isNext('{') ? quotientOf(this.factor()) : this.plainArgument();
    const value = atom(`${name}${base}(${quotientText(argument)})`);
    return power === undefined ? value : raised(value, power, this.effort);
  }

  private plainArgument(): Quotient {
    let result = quotientOf(this.factor());
    if (this.peek()?.kind === 'word' || this.isNext('pi'))
      result = times(result, quotientOf(this.factor()), this.effort);
    if (this.accept('^')) {
      if (!this.isCircle()) throw UNREADABLE;
      result = times(result, atom('°'), this.effort);
    }
    const next = this.peek();
    if (next?.text === '/' || next?.text === '!' || next?.kind === 'word' || next?.text === '(') throw UNREADABLE;
    return result;
  }

  private absolute(): Quotient {
    const inside = quotientOf(this.sum());
    this.expect('|');
    return magnitude(inside);
  }
}
