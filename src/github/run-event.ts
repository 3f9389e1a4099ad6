import { readFile } from 'node:fs/promises';

/** The event that started this run, as the runner hands it over. */
export interface RunEvent {
  readonly name: string;
  /** Undefined where there is none or it cannot be read. */
  readonly payload: unknown;
  /** Why not; completes "the event ...". */
  readonly unreadable?: string;
}

/** Reads GITHUB_EVENT_NAME, and the payload in GITHUB_EVENT_PATH. */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<RunEvent> {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const path = environment['GITHUB_EVENT_PATH'] ?? '';
  const without = (unreadable: string): RunEvent => ({ name, payload: undefined, unreadable });
  if (path === '') return without('has no payload: GITHUB_EVENT_PATH is not set');
  try {
    return { name, payload: JSON.parse(await readFile(path, 'utf8')) };
  } catch (error) {
    return without(
      error instanceof SyntaxError
        ? 'has a payload that is not JSON (the file in GITHUB_EVENT_PATH)'
        : 'has a payload that cannot be read (the file in GITHUB_EVENT_PATH)',
    );
  }
}
