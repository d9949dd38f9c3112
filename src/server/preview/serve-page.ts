/**
 * The page over HTTP, for its preview of files that are being written: to this machine alone, under an address that nobody guesses. Only
 * `GET` is answered, of the page and of the stream that tells it what the files hold.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { policyOf } from '../../workspace/outputs/page-copy.js';

export interface ServedPage {
  /** Where a browser of this machine finds it. */
  readonly address: string;
  /** Hands a state to all that look, and to those who will: JSON in one line. */
  show(state: string): void;
  end(): Promise<void>;
}

/** Serves a page that follows `changes`, an address beside its own. */
export async function servePage(page: string): Promise<ServedPage> {
  const served = new PageServer(page);
  await served.begin();
  return served;
}

class PageServer implements ServedPage {
  readonly #page: Buffer;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #token = randomBytes(16).toString('hex');
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #looking = new Set<ServerResponse>();
  #state: string | null = null;

  constructor(page: string) {
    this.#page = Buffer.from(page);
    this.#headers = {
      'Content-Security-Policy': `${policyOf(page)}; frame-ancestors 'none'`,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    };
  }

  async begin(): Promise<void> {
    await new Promise<void>((done, fail) => {
      this.#server.once('error', fail);
      this.#server.listen(0, '127.0.0.1', done);
    });
  }

  get address(): string {
    return `http://${this.#host}/${this.#token}/`;
  }

  get #host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  show(state: string): void {
    this.#state = state;
    for (const response of this.#looking) response.write(`data: ${state}\n\n`);
  }

  async end(): Promise<void> {
    const closed = new Promise<void>((done) => this.#server.close(() => done()));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const refuse = (status: number, more: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { ...this.#headers, ...more, 'Content-Length': '0' }).end();
    };
    // A name that somebody made lead to this machine is none of its own.
    if (request.headers.host !== this.#host) return refuse(403);
    if (request.method !== 'GET') return refuse(405, { Allow: 'GET' });
    const [, token = '', name, ...rest] = (request.url ?? '').split('/');
    if (!this.#isToken(token) || rest.length > 0) return refuse(404);
    if (name === '') {
      const headers = { ...this.#headers, 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': String(this.#page.length) };
      response.writeHead(200, headers).end(this.#page);
    } else if (name === 'changes') {
      response.writeHead(200, { ...this.#headers, 'Content-Type': 'text/event-stream' });
      response.write(this.#state === null ? 'retry: 1000\n\n' : `retry: 1000\ndata: ${this.#state}\n\n`);
      this.#looking.add(response);
      response.once('close', () => this.#looking.delete(response));
    } else refuse(404);
  }

  #isToken(typed: string): boolean {
    const [one, other] = [Buffer.from(typed), Buffer.from(this.#token)];
    return one.length === other.length && timingSafeEqual(one, other);
  }
}
