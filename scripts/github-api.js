// GitHub's published description of its REST API, cut down to the operations that this product uses: the loopback
// GitHub of the tests holds every request and every answer of its own to it. The source is the package
// @octokit/openapi (MIT), of whose 385 MB 13 are read: what is used is kept in the repository, and the package is
// installed only to make it again.
//
//     npm install --no-save --ignore-scripts @octokit/openapi@23.0.2
//     node scripts/github-api.js        writes __tests__/fixtures/github-api/
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What publishing, artifacts and the configuration file ask of GitHub. A request beyond these fails the test that makes it. */
const OPERATIONS = [
  'repos/get',
  'repos/get-content',
  'pulls/list',
  'pulls/get',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'issues/list-for-repo',
  'issues/create',
  'issues/update',
  'checks/create',
  'checks/get',
  'checks/update',
  'checks/list-for-ref',
  'actions/get-workflow-run',
  'actions/list-workflow-runs',
  'actions/list-workflow-run-artifacts',
  'actions/download-artifact',
];

/** Schemas of refusals, which GitHub gives for any operation, whether the description repeats them there or not. */
const REFUSALS = ['basic-error', 'validation-error'];

const folder = fileURLToPath(new URL('../__tests__/fixtures/github-api/', import.meta.url));

/** The files of the fixture, by name. */
export function githubApiFiles() {
  const manifest = createRequire(import.meta.url).resolve('@octokit/openapi/package.json');
  const read = (path) => readFileSync(join(dirname(manifest), path), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const reduced = reduce(JSON.parse(read('generated/api.github.com.json')));
  const source = `@octokit/openapi ${version}, generated/api.github.com.json; MIT, see LICENSE; cut down by scripts/github-api.js`;
  return new Map([
    ['description.json', `${JSON.stringify({ source, ...reduced }, undefined, 1)}\n`],
    ['LICENSE', read('LICENSE')],
  ]);
}

function reduce(description) {
  const operations = [];
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (OPERATIONS.includes(operation.operationId))
        operations.push(operationOf(method, path, operation, description));
    }
  }
  const missing = OPERATIONS.filter((id) => !operations.some((each) => each.id === id));
  if (missing.length > 0) throw new Error(`The description knows no ${missing.join(', ')}.`);
  return { operations, schemas: schemasUsed(operations, description) };
}

function operationOf(method, path, { operationId, parameters = [], requestBody, responses }, description) {
  const bodies = Object.entries(requestBody?.content ?? {});
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((each) => {
      const { name, in: place, required = false, schema } = resolved(each, description);
      return { name, in: place, required, schema: bare(schema) };
    }),
    ...(requestBody === undefined
      ? {}
      : { body: { required: requestBody.required === true, type: bodies[0][0], schema: bare(bodies[0][1].schema) } }),
    answers: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        answerOf(resolved(response, description), description),
      ]),
    ),
  };
}

function answerOf({ content = {}, headers = {} }, description) {
  const { schema, examples = {} } = content['application/json'] ?? {};
  const [example] = Object.values(examples).map((each) => resolved(each, description).value);
  return {
    ...(schema === undefined ? {} : { schema: bare(schema) }),
    ...(example === undefined ? {} : { example }),
    headers: Object.keys(headers),
  };
}

function resolved(part, description) {
  if (part.$ref === undefined) return part;
  return part.$ref
    .slice(2)
    .split('/')
    .reduce((here, key) => here[key], description);
}

/** The components that the operations refer to, and those that these refer to. */
function schemasUsed(operations, { components }) {
  const used = {};
  const waiting = [...REFUSALS];
  const visit = (part) => {
    if (typeof part !== 'object' || part === null) return;
    if (typeof part.$ref === 'string') waiting.push(part.$ref.split('/').pop());
    for (const [key, each] of Object.entries(part)) if (key !== 'example') visit(each);
  };
  visit(operations);
  while (waiting.length > 0) {
    const name = waiting.pop();
    if (used[name] !== undefined) continue;
    used[name] = bare(components.schemas[name]);
    visit(used[name]);
  }
  return Object.fromEntries(Object.entries(used).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A schema with what validates and nothing else: descriptions and examples of single fields are for people. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) =>
      !(FOR_PEOPLE.has(key) && typeof value !== 'object') &&
      !['example', 'examples'].includes(key) &&
      !key.startsWith('x-'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, key === 'properties' ? mapped(value) : bare(value)]));
}

/** Names of properties are names, even where one is called `title`. */
function mapped(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, bare(schema)]));
}

const FOR_PEOPLE = new Set(['title', 'description', 'default', 'deprecated']);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of githubApiFiles()) writeFileSync(join(folder, name), text);
}
