import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '../../src/base/errors.js';
import { evaluate } from '../../src/run/evaluate.js';
import { defaultOf } from '../../src/settings/table.js';
import { parseSettings } from '../../src/settings/settings.js';

/** Files by their paths; a function makes what is not a plain file. */
export type Tree = Readonly<Record<string, string | Buffer | ((path: string) => void)>>;

/** What a run came to: a certificate with its K and n, or what the user is told. Anything else that is thrown goes through. */
export type Outcome =
  | {
      readonly kind: 'certificate';
      readonly allWrong: number;
      readonly queries: number;
      /** What is said of the files. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly file: string | undefined; readonly message: string };

/**
 * Runs the whole engine, diagnostics off, on files in a folder of their own.
 *
 * @param inputs  inputs of the action; without `results` everything in the folder is read
 */
export async function runOn(tree: Tree, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    for (const [name, content] of Object.entries(tree)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      if (typeof content === 'function') content(path);
      else writeFileSync(path, content);
    }
    const given = new Map(Object.entries({ results: '.', diagnostics: 'false', ...inputs }));
    const settings = parseSettings((name) => given.get(name) ?? defaultOf(name));
    const { certificate, files, setAside, warnings } = await evaluate(
      settings,
      { cwd: folder, environment: {}, token: '' },
      { file: () => undefined, stage: () => undefined },
    );
    const { allWrong, queries } = certificate;
    const ofFiles = files.flatMap((file) => [...file.warnings, ...file.setAside.map(({ what }) => what)]);
    const notes = [...warnings, ...ofFiles, ...setAside.map(({ why }) => why)];
    return { kind: 'certificate', allWrong: allWrong.count, queries: queries.complete, notes };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'refused', file: error.place.file, message: error.message };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that nobody but root may read. */
export function unreadable(content: string): (path: string) => void {
  return (path) => {
    writeFileSync(path, content);
    chmodSync(path, 0);
  };
}
