import type { Kind } from './kinds.js';

/** An input of the action, a flag of the command line, or both. */
export interface Setting {
  readonly name: string;
  readonly kind: Kind<unknown>;
  /** As text. */
  readonly default: string;
  /** Where it applies, if not on both surfaces. */
  readonly where?: 'action' | 'command line';
  /** Whether `settings` of certificate.json holds it. */
  readonly inCertificate?: true;
  /** Whether the report states it even where it is the default. */
  readonly inReport?: true;
  /** The letter of the short form of its flag. */
  readonly short?: string;
  readonly description: string;
}
