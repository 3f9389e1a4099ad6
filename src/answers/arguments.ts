import { Cursor } from './cursor.js';
import { UNREADABLE, type Effort } from './effort.js';
import { decimal, fraction } from './fraction.js';
import { atom, number, over, type Quotient } from './quotient.js';
import { lettersApart, type Token } from './tokens.js';
import { quotientOf, type Value } from './value.js';

/** Letters by the names of their commands. Pi is a number and not among them. */
export const GREEK = new Set(
  (
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau ' +
    'upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega ell'
  ).split(' '),
);

/** What the commands of LaTeX take: groups, single digits, subscripts. */
export abstract class Arguments extends Cursor {
  protected readonly isLatex: boolean;

  constructor(tokens: readonly Token[], effort: Effort) {
    super(lettersApart(tokens), effort);
    this.isLatex = tokens.some(({ kind }) => kind === 'command');
  }

  protected abstract sum(): Value;

  protected isCircle(): boolean {
    if (this.accept('circ')) return true;
    if (!this.isNext('{') || this.peek(1)?.text !== 'circ' || this.peek(2)?.text !== '}') return false;
    this.at += 3;
    return true;
  }

  /** The argument of a command: a group, or the single digit or letter that LaTeX takes. */
  protected argument(): Quotient {
    return this.isNext('{') ? this.group() : this.oneToken();
  }

  protected group(): Quotient {
    this.expect('{');
    const value = quotientOf(this.sum());
    this.expect('}');
    return value;
  }

  protected oneToken(): Quotient {
    const next = this.take();
    if (next.kind === 'number') {
      if (!/^\d$/.test(next.text)) throw UNREADABLE;
      return number(fraction(BigInt(next.text)));
    }
    if (next.kind === 'word' && next.text.length === 1) return atom(next.text);
    if (next.kind === 'command' && next.text === 'pi') return atom('π');
    if (next.kind === 'command' && GREEK.has(next.text)) return atom(next.text);
    throw UNREADABLE;
  }

  protected fraction(): Quotient {
    const above = this.argument();
    const below = this.argument();
    this.refuseNumberNext();
    return over(above, below, this.effort);
  }

  /** No number is ever the right factor of a product that is not written out. */
  protected refuseNumberNext(): void {
    if (this.peek()?.kind === 'number') throw UNREADABLE;
  }

  protected decimal(): ReturnType<typeof fraction> {
    const value = decimal(this.take().text);
    if (value === undefined) throw UNREADABLE;
    return value;
  }

  protected subscript(): string {
    if (!this.accept('{')) {
      const { kind, text } = this.take();
      if ((kind !== 'number' && kind !== 'word') || (this.isLatex && text.length > 1)) throw UNREADABLE;
      return text;
    }
    const parts: string[] = [];
    while (!this.accept('}')) {
      const { kind, text } = this.take();
      if (kind === 'command' || '{}^_'.includes(text)) throw UNREADABLE;
      parts.push(text.trim());
    }
    return parts.join(' ');
  }
}
