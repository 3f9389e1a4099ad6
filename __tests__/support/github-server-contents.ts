import { exampleOf } from './github-description.js';
import { NOT_FOUND, type Reply } from './github-faults.js';

/** The files of a repository at its commits. */
export class ContentStore {
  private readonly files = new Map<string, Buffer | 'folder' | 'submodule'>();

  add(path: string, content: string | Buffer, commit: string): void {
    this.files.set(`${commit}:${path}`, Buffer.from(content));
  }

  addOther(path: string, kind: 'folder' | 'submodule', commit: string): void {
    this.files.set(`${commit}:${path}`, kind);
  }

  /** What the API answers to a path below `/repos/owner/name`; undefined for paths that are not about contents. */
  answer(path: string, query: URLSearchParams): Reply | undefined {
    const [, file] = /^\/contents\/(.+)$/.exec(path) ?? [];
    if (file === undefined) return undefined;
    const ref = query.get('ref') ?? '';
    const content = this.files.get(`${ref}:${file}`);
    return content === undefined ? NOT_FOUND : { status: 200, body: view(file, content) };
  }
}

/** Beyond this GitHub gives no content. */
const CONTENT_LIMIT = 2 ** 20;

function view(path: string, content: Buffer | 'folder' | 'submodule'): unknown {
  const example = { ...exampleOf('repos/get-content', 200), path, name: path.split('/').at(-1)! };
  if (content === 'folder') return [];
  if (content === 'submodule') {
    const { encoding: _, content: __, ...shared } = example as Record<string, unknown>;
    return { ...shared, type: 'submodule', size: 0, submodule_git_url: 'https://github.com/octo/other.git' };
  }
  const isGiven = content.length <= CONTENT_LIMIT;
  // As GitHub does: base64 in lines.
  const lines = content.toString('base64').replace(/.{1,60}/g, '$&\n');
  return { ...example, size: content.length, encoding: isGiven ? 'base64' : 'none', content: isGiven ? lines : '' };
}
