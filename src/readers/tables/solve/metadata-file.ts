import { folderOf } from '../../common/path-parts.js';
import { nameOf } from '../cells.js';
import type { Table } from '../table.js';

/** The column for the model that a file beside the results names. */
export const METADATA_COLUMN = '{metadata}';

const DESCRIPTION =
  /^(?:meta(?:data)?|config(?:uration)?|run[-_]?(?:config|info|metadata)|args|arguments|params|parameters|settings|info|experiment|spec)\.json$/i;

/** The models that files such as `metadata.json` name, by the folder in which they lie, and those files. */
export interface Beside {
  readonly models: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<Table>;
}

/** Files of one object that name one model, where each folder has one of them beside other files. */
export function modelsBeside(tables: readonly Table[]): Beside {
  const models = new Map<string, string>();
  const files = new Set<Table>();
  const inFolder = new Map<string, number>();
  for (const { file } of tables) inFolder.set(folderOf(file.path), (inFolder.get(folderOf(file.path)) ?? 0) + 1);
  for (const table of tables) {
    const { path } = table.file;
    const folder = folderOf(path);
    const model =
      table.isOneObject === true && DESCRIPTION.test(path.slice(folder.length)) ? modelIn(table) : undefined;
    if (model === undefined || inFolder.get(folder)! < 2) continue;
    // Two that name models leave open which is meant.
    if (models.has(folder)) return { models: new Map(), files: new Set() };
    models.set(folder, model);
    files.add(table);
  }
  return { models, files };
}

const MODEL_PATH = /(?:^|\.)(?:(?:model|llm)(?:_?name|_?id)?|model_name_or_path|model\.(?:name|id))$/i;

/** The one model that an object names, at whatever depth. */
function modelIn({ columns, sample }: Table): string | undefined {
  const [row] = sample;
  const named = columns.map((name, i) => (MODEL_PATH.test(name) ? nameOf(row?.cells[i]) : ''));
  const names = new Set(named.filter((name) => name !== ''));
  return names.size === 1 ? [...names][0] : undefined;
}
