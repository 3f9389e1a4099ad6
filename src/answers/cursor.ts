import { UNREADABLE, type Effort } from './effort.js';
import type { Token } from './tokens.js';

/** Where a reader stands among the tokens of a formula. Every token taken costs effort, however often it is taken. */
export class Cursor {
  protected at = 0;

  constructor(
    protected readonly tokens: readonly Token[],
    protected readonly effort: Effort,
  ) {}

  protected peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** @throws UNREADABLE at the end */
  protected take(): Token {
    const token = this.tokens[this.at++];
    this.effort.spend(1);
    if (token === undefined) throw UNREADABLE;
    return token;
  }

  /** Whether the next token is this command (`frac`) or this sign (`{`, which is not the command `\{`). */
  protected isNext(text: string): boolean {
    const next = this.tokens[this.at];
    return next !== undefined && next.text === text && next.kind === (/^[a-z]/.test(text) ? 'command' : 'sign');
  }

  protected accept(text: string): boolean {
    if (!this.isNext(text)) return false;
    this.take();
    return true;
  }

  /** @throws UNREADABLE where anything else comes next */
  protected expect(text: string): void {
    if (!this.accept(text)) throw UNREADABLE;
  }
}
