/** What the preview answers over HTTP, and what it refuses. */
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from 'vitest';
import { servePage, type ServedPage } from '../../src/server/preview/serve-page.js';
import { pageThatFollows } from '../../src/workspace/outputs/page-copy.js';

const page = pageThatFollows(
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'; base-uri 'none'" />` +
    '<p>trang</p><script type="application/json" id="brought">[]</script>',
  'changes',
);

const it = test.extend<{ served: ServedPage }>({
  // oxlint-disable-next-line no-empty-pattern
  served: async ({}, use) => {
    const served = await servePage(page);
    await use(served);
    await served.end();
  },
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function answer(
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = ask(address, { method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.once('error', fail);
    asked.end();
  });
}

describe('the preview', () => {
  it('hands out the page to who knows its address, with a policy that lets it ask that address alone', async ({ served }) => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\da-f]{32}\/$/u);
    const { status, headers, body } = await answer(served.address);
    expect([status, body]).toEqual([200, page]);
    expect(body).toContain('data-follows="changes"');
    expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('has an address of its own each time', async ({ served }) => {
    const other = await servePage(page);
    expect(other.address.split('/')[3]).not.toBe(served.address.split('/')[3]);
    await other.end();
  });

  it('answers nothing else: another name, token, path, method', async ({ served }) => {
    const { origin } = new URL(served.address);
    const host = new URL(served.address).host;
    for (const name of [`localhost:${host.split(':')[1]}`, 'evil.example', `evil.example:${host.split(':')[1]}`, '127.0.0.1'])
      expect((await answer(served.address, { headers: { host: name } })).status, name).toBe(403);
    for (const path of ['/', '/changes', `/${'0'.repeat(32)}/`, `/${'0'.repeat(32)}/changes`, '/đ', '//'])
      expect((await answer(origin + encodeURI(path))).status, path).toBe(404);
    for (const path of ['x', '../', 'changes/x', '..%2f..%2fetc/passwd', 'dvplan.html'])
      expect((await answer(`${served.address}${path}`)).status, path).toBe(404);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])
      expect([method, (await answer(served.address, { method })).status]).toEqual([method, 405]);
  });

  it('tells who looks what there is, and what comes, and lets nobody wait once it ends', async ({ served }) => {
    const { address } = served;
    served.show('{"one":1}');
    let seen = '';
    const ended = new Promise<void>((done) => {
      const asked = ask(`${address}changes`, { agent: false }, (response) => {
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          seen += chunk;
          if (seen.includes('"one"') && !seen.includes('"two"')) served.show('{"two":2}');
          else if (seen.includes('"two"')) void served.end();
        });
        response.on('error', () => undefined);
        response.on('close', done);
      });
      asked.on('error', () => undefined);
      asked.end();
    });
    await ended;
    expect(seen).toContain('data: {"one":1}\n\n');
    expect(seen).toContain('data: {"two":2}\n\n');
    await expect(answer(address)).rejects.toThrow('ECONNREFUSED');
  });
});
