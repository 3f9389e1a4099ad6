import { UserError } from '../../base/errors.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { XmlScanner, XmlSyntaxError, type XmlEvents } from './xml.js';

/** Says where in a workbook something is wrong, behind the name of its file. */
export type Fault = (because: string) => UserError;

/** Writing it again is the remedy for a workbook whose parts contradict their format. */
export function faultOf(file: ResultsFile, where: () => string): Fault {
  return (because) =>
    new UserError(`${where()}: ${because}.`, 'Save the workbook again, or save the sheet as CSV.', { file: file.path });
}

/**
 * Scans one part of a workbook; what `taken` gives back after each piece is passed on, where there is any.
 *
 * @throws UserError for XML that is not valid, and for text that is not UTF-8
 */
export async function* scanPart<T>(
  part: ResultsFile,
  events: XmlEvents,
  taken: () => readonly T[],
  fault: Fault,
): AsyncGenerator<readonly T[]> {
  const scanner = new XmlScanner(events);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk: Buffer | undefined): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw fault('its text is not UTF-8');
    }
  };
  const scan = (chunk: Buffer | undefined): readonly T[] => {
    const text = decode(chunk);
    try {
      scanner.write(text);
      if (chunk === undefined) scanner.end();
    } catch (error) {
      if (error instanceof XmlSyntaxError) throw fault(error.message);
      throw error;
    }
    return taken();
  };
  for await (const chunk of part.open()) {
    const found = scan(chunk);
    if (found.length > 0) yield found;
  }
  const last = scan(undefined);
  if (last.length > 0) yield last;
}

/** Scans one part of a workbook to its end. */
export async function scanWhole(part: ResultsFile, events: XmlEvents, fault: Fault): Promise<void> {
  for await (const _ of scanPart(part, events, () => [], fault));
}
