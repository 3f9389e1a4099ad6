import { terminal } from '../report/escape.js';

/** Says on standard error which file is being read, once reading has taken a second. Silent where nobody watches. */
export class Progress {
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

  end(): void {
    clearInterval(this.timer);
    if (this.shown) this.stream.write('\r\u001b[K');
  }

  private show(): void {
    this.shown = true;
    this.stream.write(`\r\u001b[Kreading file ${this.files}: ${terminal(this.current)}`);
  }
}
