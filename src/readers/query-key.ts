/**
 * The identity of a query as one text, which is also what people see: `task:id`, or the id alone.
 *
 * Colons and back-slashes of the task are escaped, so that two (task, id) pairs never give the same text. A text that
 * was made here and is read again as an id without a task stays what it is: a report of outcomes is valid input.
 */
export function queryKey(task: string | undefined, id: string): string {
  return task === undefined ? id : `${task.replace(/[\\:]/g, '\\$&')}:${id}`;
}
