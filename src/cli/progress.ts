import type { ProgressListener } from '../run/evaluate.js';
import { terminal } from '../report/escape.js';

/** Says on standard error what is going on: which file is read, once reading has taken a second. Silent where nobody watches. */
export class Progress implements ProgressListener {
  private current = '';
  private files = 0;
  private shown = false;
  private readonly timer: NodeJS.Timeout | undefined;

  constructor(private readonly stream: { write(text: string): unknown; readonly isTTY?: boolean }) {
    if (stream.isTTY === true) this.timer = setInterval(() => this.show(), 1000).unref();
  }

  file(path: string): void {
    this.current = path;
    this.files += 1;
  }

  /** Shown at once: while the machine is busy with it no timer fires. */
  stage(what: string): void {
    clearInterval(this.timer);
    if (this.stream.isTTY === true) this.write(what);
  }

  end(): void {
    clearInterval(this.timer);
    if (this.shown) this.stream.write('\r\u001b[K');
  }

  private show(): void {
    this.write(`reading file ${this.files}: ${terminal(this.current)}`);
  }

  private write(text: string): void {
    this.shown = true;
    this.stream.write(`\r\u001b[K${text} …`);
  }
}
