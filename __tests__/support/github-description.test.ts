import { describe, expect, test } from '@jest/globals';
import { answerFaults, exampleOf, operationOf, requestFaults } from './github-description.js';
import type { RecordedRequest } from './github-server.js';

const AT = '/repos/octo/evals';

function request(method: string, path: string, body?: unknown, query = '', headers = {}): RecordedRequest {
  return {
    method,
    path: `${AT}${path}`,
    query: new URLSearchParams(query),
    headers: {
      'user-agent': 'x',
      accept: 'application/vnd.github.v3+json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? '' : JSON.stringify(body),
  };
}

describe('requests', () => {
  test.each([
    request('GET', '/issues/7/comments', undefined, 'per_page=100&page=2'),
    request('POST', '/issues/7/comments', { body: 'text' }),
    request('PATCH', '/issues/7', { state: 'closed', state_reason: 'duplicate' }),
    request('DELETE', '/issues/comments/9'),
    request('GET', '/actions/workflows/nightly.yml/runs', undefined, 'status=completed&event=schedule'),
  ])('$method $path is described', (each) => {
    expect(requestFaults(each)).toEqual([]);
  });

  test.each<readonly [string, RecordedRequest, RegExp]>([
    ['a path', request('GET', '/issues/7/remarks'), /no such operation/],
    ['a method', request('PUT', '/issues/7/comments', { body: 'x' }), /no such operation/],
    ['a query parameter', request('GET', '/issues/7/comments', undefined, 'sort=created'), /query sort: unknown/],
    [
      'a parameter given twice',
      request('GET', '/pulls', undefined, 'state=all&state=open'),
      /query state: given twice/,
    ],
    ['a value of a parameter', request('GET', '/pulls', undefined, 'state=merged'), /query state .*allowed values/],
    ['a type of a parameter', request('GET', '/issues/seven/comments'), /path issue_number must be integer/],
    ['a body where there is none', request('GET', '/pulls', { head: 'x' }), /body: there is none/],
    ['no body where one must be', request('POST', '/issues/7/comments'), /body: missing/],
    ['a body that is no JSON', { ...request('POST', '/issues/7/comments', {}), body: '{' }, /body: not JSON/],
    ['a field', request('POST', '/issues/7/comments', { body: 'x', pinned: true }), /additional properties.*pinned/],
    [
      'a field further in',
      request('POST', '/check-runs', {
        name: 'x',
        head_sha: 'a',
        output: { title: 't', summary: 's', markdown: true },
      }),
      /body\/output .*markdown/,
    ],
    ['a field that is missing', request('POST', '/check-runs', { name: 'x' }), /required property 'head_sha'/],
    ['a type of a field', request('POST', '/issues/7/comments', { body: 7 }), /body\/body must be string/],
    ['a value of a field', request('PATCH', '/issues/7', { state_reason: 'boring' }), /allowed values/],
    [
      'a body of another type',
      request('POST', '/issues/7/comments', { body: 'x' }, '', { 'content-type': 'text/plain' }),
      /content-type/,
    ],
    ['no user agent', request('GET', '/pulls', undefined, '', { 'user-agent': undefined }), /user-agent: missing/],
    ['an answer that is no JSON', request('GET', '/pulls', undefined, '', { accept: 'text/html' }), /accept/],
  ])('%s that the description does not know is a fault', (_what, each, fault) => {
    expect(requestFaults(each).join('\n')).toMatch(fault);
  });
});

describe('answers', () => {
  const operation =
    operationOf(request('GET', '/issues/comments/9')) ?? operationOf(request('PATCH', '/issues/comments/9'))!;
  const comment = exampleOf('issues/update-comment', 200);

  test.each<readonly [string, Parameters<typeof answerFaults>[1], RegExp]>([
    ['a field', { status: 200, body: { ...comment, mood: 'good' } }, /mood/],
    ['a field that is missing', { status: 200, body: { ...comment, id: undefined } }, /required property 'id'/],
    ['a type of a field', { status: 200, body: { ...comment, id: '9' } }, /body\/id must be integer/],
    ['a status', { status: 206, body: comment }, /206: not described/],
    ['a refusal', { status: 403, body: { reason: 'no' } }, /reason/],
    ['a redirection to nowhere', { status: 301, body: { message: 'Moved' } }, /no location/],
    ['bytes', { status: 200, body: Buffer.from('x') }, /no JSON/],
  ])('%s that the description does not know is a fault', (_what, reply, fault) => {
    expect(answerFaults(operation, reply).join('\n')).toMatch(fault);
  });

  test('the published example is none', () => {
    expect(answerFaults(operation, { status: 200, body: comment })).toEqual([]);
  });
});
