import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './processes.js';
import type { Reply } from './github-faults.js';
import type { RecordedRequest } from './github-server.js';

/**
 * GitHub's published description of the operations that this product uses (`scripts/github-api.js`), and what it says
 * of a request or an answer. The description is read as closed: a parameter or a field that it does not list is a fault.
 */

type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly type: string; readonly schema: Schema };
  readonly answers: Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;
}

const { operations, schemas } = JSON.parse(
  readFileSync(join(ROOT, '__tests__/fixtures/github-api/description.json'), 'utf8'),
) as { readonly operations: readonly Operation[]; readonly schemas: Readonly<Record<string, Schema>> };

/** Refusals that GitHub's documentation gives for its whole API and not for each operation. */
const ANYWHERE = ['301', '302', '307', '400', '401', '403', '404', '410', '422', '429', '500', '502', '503'];

const ajv = new Ajv2019({
  strict: false,
  logger: false,
  coerceTypes: false,
  // Shorter code of its checks takes longer to make than it saves.
  code: { optimize: false },
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
    uri: /^[a-z][a-z+.-]*:\S+$/,
  },
});
ajv.addSchema({
  $id: 'github',
  components: { schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, closed(schema)])) },
});

/** The operation that a request means; undefined where the description has none. */
export function operationOf({ method, path }: Pick<RecordedRequest, 'method' | 'path'>): Operation | undefined {
  return operations.find((each) => each.method === method && pathOf(each).test(path));
}

/** What is wrong with a request, one text for each fault. */
export function requestFaults(request: RecordedRequest): readonly string[] {
  const { method, path, query, headers, body } = request;
  const where = `${method} ${path}`;
  const operation = operationOf(request);
  if (operation === undefined) return [`${where}: no such operation`];
  const faults: string[] = [];
  const inPath = pathOf(operation).exec(path)?.groups ?? {};
  const inQuery = Object.fromEntries(query);
  for (const name of Object.keys(inQuery)) {
    if (query.getAll(name).length > 1) faults.push(`query ${name}: given twice`);
    if (!operation.parameters.some((each) => each.in === 'query' && each.name === name))
      faults.push(`query ${name}: unknown`);
  }
  for (const { name, in: place, required, schema } of operation.parameters) {
    const value = place === 'path' ? inPath[name] : place === 'query' ? inQuery[name] : headers[name.toLowerCase()];
    if (value === undefined) {
      if (required) faults.push(`${place} ${name}: missing`);
    } else faults.push(...faultsIn(schema, typed(String(value), schema), `${place} ${name}`));
  }
  // https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#headers
  if ((headers['user-agent'] ?? '') === '') faults.push('header user-agent: missing');
  if (!/^application\/(?:vnd\.github(?:\.v3)?\+)?json$/.test(headers.accept ?? ''))
    faults.push('header accept: not JSON');
  faults.push(...bodyFaults(operation, headers['content-type'] ?? '', body));
  return faults.map((fault) => `${where}: ${fault}`);
}

/** What is wrong with an answer of a server that plays GitHub. */
export function answerFaults(operation: Operation, { status, body, headers = {} }: Reply): readonly string[] {
  const where = `${operation.method} ${operation.path} answers ${String(status)}`;
  const described = operation.answers[String(status)];
  if (described === undefined && !ANYWHERE.includes(String(status))) return [`${where}: not described`];
  // What stands between a client and GitHub answers with pages of its own.
  if (Buffer.isBuffer(body)) return status >= 500 ? [] : [`${where}: no JSON`];
  if (status >= 300 && status < 400 && headers['location'] === undefined) return [`${where}: no location`];
  const schema = described?.schema ?? (status < 400 ? undefined : refusalOf(status));
  if (schema === undefined) return body === undefined || status >= 300 ? [] : [`${where}: a body`];
  const sent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  return faultsIn(schema, sent, 'body')
    .filter((fault) => !DELETED_FORK.test(fault))
    .map((fault) => `${where}: ${fault}`);
}

/** GitHub gives null for the repository of a deleted fork, which its description does not say. */
const DELETED_FORK = /\/(?:head\/repo|head_repository) must be object /;

/** The first published example of an operation's answer, as a copy. */
export function exampleOf(id: string, status: number): Record<string, unknown> {
  const found = operations.find((each) => each.id === id)?.answers[String(status)]?.example;
  if (found === undefined) throw new Error(`The description has no example of ${id} ${String(status)}.`);
  return structuredClone(found) as Record<string, unknown>;
}

function refusalOf(status: number): Schema {
  return { $ref: `#/components/schemas/${status === 422 ? 'validation-error' : 'basic-error'}` };
}

function bodyFaults({ body: described }: Operation, type: string, body: string): readonly string[] {
  if (described === undefined) return body === '' ? [] : ['body: there is none'];
  if (body === '') return described.required ? ['body: missing'] : [];
  if (!type.startsWith(described.type)) return [`header content-type: ${type} instead of ${described.type}`];
  try {
    return faultsIn(described.schema, JSON.parse(body), 'body');
  } catch {
    return ['body: not JSON'];
  }
}

const patterns = new Map<Operation, RegExp>();

function pathOf(operation: Operation): RegExp {
  const known = patterns.get(operation);
  if (known !== undefined) return known;
  // The path of a file is the one parameter that has slashes.
  const source = operation.path
    .replace(/[.]/g, '\\.')
    .replace('{path}', '(?<path>.+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const pattern = new RegExp(`^${source}$`);
  patterns.set(operation, pattern);
  return pattern;
}

/** A text of an address as the type that the description gives it. */
function typed(text: string, { type }: Schema): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

const compiled = new Map<Schema, ValidateFunction>();

function faultsIn(schema: Schema, value: unknown, name: string): readonly string[] {
  let validate = compiled.get(schema);
  if (validate === undefined) compiled.set(schema, (validate = ajv.compile(closed(schema) as object)));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${name}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

/**
 * A schema of OpenAPI 3.0 as JSON Schema has it (`nullable`), in which an object has the fields that are listed and no
 * others, unless the schema itself says otherwise.
 */
function closed(schema: unknown, isPart = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => closed(each, isPart));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = schema as Record<string, unknown>;
  const result = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, closedUnder(key, value)]));
  const composed = 'allOf' in rest || 'anyOf' in rest || 'oneOf' in rest;
  if ('properties' in rest && !('additionalProperties' in rest) && !isPart) {
    result[composed ? 'unevaluatedProperties' : 'additionalProperties'] = false;
  }
  return nullable === true ? { anyOf: [{ type: 'null' }, result] } : result;
}

function closedUnder(key: string, value: unknown): unknown {
  if (key === '$ref') return `github${String(value)}`;
  if (key === 'properties') {
    return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, closed(each)]));
  }
  return closed(value, key === 'allOf');
}
