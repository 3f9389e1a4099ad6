import { quote, UserError } from '../../base/errors.js';
import { repositoryOf, type Repository } from '../../github/access.js';

/** A workflow run whose artifacts are wanted. */
export interface Run extends Repository {
  readonly id: string;
  /** Whether it is the run that is asking. */
  readonly isThisRun: boolean;
  /** As people call it: `run 42 of owner/name`. */
  readonly title: string;
}

/**
 * The run that the inputs `run-id` and `repository` name; where they are empty, the one of the environment
 * (GITHUB_RUN_ID, GITHUB_REPOSITORY).
 *
 * @throws UserError for what cannot be a run or a repository, and for another repository without a run of it
 */
export function runOf(
  { runId, repository }: { readonly runId: string; readonly repository: string },
  environment: NodeJS.ProcessEnv,
): Run {
  const [thisRun, thisRepository] = [environment['GITHUB_RUN_ID'] ?? '', environment['GITHUB_REPOSITORY'] ?? ''];
  const name = repository || thisRepository;
  // Names of owners and repositories are the same in capitals.
  const isHere = name.toLowerCase() === thisRepository.toLowerCase();
  if (runId === '' && !isHere) {
    throw new UserError(
      `\`repository\` is ${quote(name)}, and \`run-id\` is empty: this run is not one of that repository.`,
      'Give the id of the run that has the artifacts.',
    );
  }
  const place = repositoryOf(name);
  if (place === undefined) throw wrong('repository', 'owner/name', name, 'GITHUB_REPOSITORY');
  const id = runId || thisRun;
  if (!/^[0-9]{1,20}$/.test(id)) throw wrong('run-id', 'the number of a workflow run', id, 'GITHUB_RUN_ID');
  return { ...place, id, isThisRun: isHere && id === thisRun, title: `run ${id} of ${name}` };
}

function wrong(input: string, form: string, value: string, variable: string): UserError {
  if (value !== '') return new UserError(`\`${input}\` must be ${form}, not ${quote(value)}.`, 'Correct the input.');
  return new UserError(`\`${input}\` and ${variable} are both empty.`, `Outside of GitHub Actions, give \`${input}\`.`);
}
