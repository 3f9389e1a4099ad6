import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/base/errors.js';
import { chooseArtifacts } from '../../../src/sources/artifacts/choose.js';
import type { Artifact } from '../../../src/sources/artifacts/list.js';
import type { Run } from '../../../src/sources/artifacts/run.js';

const RUN: Run = { owner: 'octo', repo: 'evals', id: '7', isThisRun: true, title: 'run 7 of octo/evals' };

let lastId = 0;
const artifact = (name: string, changes: Partial<Artifact> = {}): Artifact => ({
  id: ++lastId,
  name,
  size: 1,
  expired: false,
  createdAt: '2026-01-01T00:00:00Z',
  digest: undefined,
  ...changes,
});

function chosen(names: readonly string[], patterns: readonly string[]): readonly (readonly [string, boolean])[] {
  const artifacts = names.map((name) => artifact(name));
  return chooseArtifacts(artifacts, patterns, RUN).chosen.map((each) => [each.artifact.name, each.isNamed]);
}

function refusal(artifacts: readonly Artifact[], patterns: readonly string[], run = RUN): string {
  try {
    chooseArtifacts(artifacts, patterns, run);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }
  throw new Error('nothing was refused');
}

describe('patterns', () => {
  test('names and globs, each artifact once, in natural order', () => {
    expect(chosen(['r-10', 'r-9', 'x'], ['r-*', 'r-10', '*9'])).toEqual([
      ['r-9', false],
      ['r-10', true],
    ]);
  });

  test('a name is itself, whatever characters it has, and a name of a prototype is a name', () => {
    expect(chosen(['r[1]', 'r1', '{a,b}'], ['r[1]', '{a,b}'])).toEqual([
      ['r[1]', true],
      ['{a,b}', true],
    ]);
    expect(chosen(['__proto__', 'constructor'], ['__proto__'])).toEqual([['__proto__', true]]);
    expect(refusal([artifact('a')], ['constructor'])).toContain('"constructor" matches none');
  });

  test('"!" takes away, wherever it stands', () => {
    expect(chosen(['r-a', 'r-b', 'r-debug'], ['!*-debug', 'r-*', '!r-b'])).toEqual([['r-a', false]]);
    expect(refusal([artifact('a')], ['a', '!*'])).toContain('every artifact found is taken away again');
    expect(refusal([artifact('a')], ['!b'])).toBe(
      '`artifact` names no artifact. Give a name, or a glob such as results-*.',
    );
  });

  test('one that matches nothing is told what there is', () => {
    const names = Array.from({ length: 12 }, (_, i) => artifact(`r-${i}\n::error::`));
    const message = refusal(names, ['r-1', 'R*']);
    expect(message).toContain('`artifact`: "r-1" matches none of the artifacts of run 7 of octo/evals. There is: "r-0');
    expect(message).toContain('"r-9\\n::error::" and 2 more. Check the name, and that this job waits');
    expect(message).not.toContain('\n');
    expect(refusal(names, ['x'], { ...RUN, isThisRun: false })).toMatch(/and 2 more\. Check the name\.$/);
  });

  test('without any artifact the remedy is another', () => {
    expect(refusal([], ['x'])).toMatch(/^`artifact`: run 7 of octo\/evals has no artifacts\. .*`needs`/);
    expect(refusal([], ['x'], { ...RUN, isThisRun: false })).toMatch(/has no artifacts\. Check `run-id`/);
  });
});

describe('several of one name', () => {
  const names = (artifacts: readonly Artifact[]): readonly [number, readonly string[]] => {
    const { chosen: found, setAside } = chooseArtifacts(artifacts, ['r'], RUN);
    expect(found).toHaveLength(1);
    return [found[0].artifact.id, setAside.map(({ why }) => /id (\d+)/.exec(why)![1])];
  };

  test('the newest instant wins, then the higher id; without an instant, the id alone', () => {
    const at = (id: number, createdAt: string): Artifact => artifact('r', { id, createdAt });
    expect(names([at(1, '2026-01-02T00:00:00Z'), at(2, '2026-01-01T00:00:00Z')])).toEqual([1, ['2']]);
    expect(names([at(1, '2026-01-01T00:00:00Z'), at(3, '2026-01-01T00:00:00Z'), at(2, '')])).toEqual([3, ['1', '2']]);
    expect(names([at(1, ''), at(2, 'yesterday')])).toEqual([2, ['1']]);
  });

  test('of artifacts that were not asked for nothing is said', () => {
    const artifacts = [artifact('logs'), artifact('logs'), artifact('r')];
    expect(chooseArtifacts(artifacts, ['r'], RUN).setAside).toEqual([]);
  });
});

describe('expired', () => {
  const expired = (name: string): Artifact => artifact(name, { expired: true });

  test('is an error even if others are left, because a model would be missing', () => {
    expect(refusal([artifact('r-a'), expired('r-b')], ['r-*'])).toBe(
      '`artifact`: of run 7 of octo/evals, "r-b" has expired. Run the evaluation again, with a longer `retention-days` where it uploads; or take it out of `artifact`.',
    );
    expect(refusal([expired('r-a'), expired('r-b')], ['r-*'])).toContain('"r-a", "r-b" have expired.');
  });

  test('does not matter where it is not asked for, or taken away', () => {
    const artifacts = [artifact('r-a'), expired('r-b')];
    expect(chooseArtifacts(artifacts, ['r-a'], RUN).chosen).toHaveLength(1);
    expect(chooseArtifacts(artifacts, ['*', '!r-b'], RUN).chosen).toHaveLength(1);
  });
});
