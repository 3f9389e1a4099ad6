import { sha256 } from '../../base/sha256.js';

/** Hexadecimal digits of a hash: among a thousand entries a question meets a strange one once in 10^11. */
export const HASH_LENGTH = 14;

/** Stands for a question with the reference that was published for it, whatever blanks, capitals and forms it is written with. */
export function erratumHash(question: string, reference: string): string {
  return sha256(JSON.stringify([question, reference].map(normal))).slice(0, HASH_LENGTH);
}

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
