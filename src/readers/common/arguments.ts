import type { Facts } from './runs.js';
import { isObject } from '../../formats/json/object.js';

/** Settings of the machine and of the transport, which do not change what a model answers. */
const MACHINE = new Set([
  'api_key',
  'batch_size',
  'cache_dir',
  'data_parallel_size',
  'device',
  'device_map',
  'gpu_memory_utilization',
  'max_batch_size',
  'max_connections',
  'max_retries',
  'num_concurrent',
  'parallelize',
  'swap_space',
  'tensor_parallel_size',
  'timeout',
  'tokenized_requests',
  'trust_remote_code',
]);

/**
 * Arguments as facts: of an object, or of a text such as `pretrained=org/a,revision=main`. Without those of the machine,
 * those that are null, and the one that is the model's own name.
 */
export function argumentFacts(given: unknown, model?: string): Facts {
  const entries = isObject(given) ? Object.entries(given) : typeof given === 'string' ? ofText(given) : [];
  const kept = entries.filter(
    ([name, value]) => value !== null && value !== '' && value !== model && !MACHINE.has(name),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

/** A comma inside brackets or quotes does not end an argument; one without `=` belongs to the value before it. */
function ofText(text: string): [string, string][] {
  const found: [string, string][] = [];
  for (const part of text.match(/(?:\{[^}]*\}|\[[^\]]*\]|"[^"]*"|[^,])+/g) ?? []) {
    const equals = part.indexOf('=');
    if (equals > 0) found.push([part.slice(0, equals).trim(), part.slice(equals + 1).trim()]);
  }
  return found;
}
