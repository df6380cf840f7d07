import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act, get, getAll, getOrNull, put } from './client';

interface Request {
  method: string;
  path: string;
  headers: Headers;
  body: string | null;
}

/** Answers in the order in which it was told to; a missing answer is a broken line. */
class Server {
  readonly seen: Request[] = [];
  private readonly answers: (Response | null)[] = [];

  will(...answers: (Response | null)[]): void {
    this.answers.push(...answers);
  }

  readonly fetch = (path: string, request: RequestInit): Promise<Response> => {
    this.seen.push({
      method: request.method ?? 'GET',
      path,
      headers: new Headers(request.headers),
      body: typeof request.body === 'string' ? request.body : null,
    });
    const answer = this.answers.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('Failed to fetch'));
  };
}

const ok = (body: unknown) => Response.json(body);
const refusal = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ type: `/problems/${code}`, title: code, detail: code }, { status, headers });

describe('the client', () => {
  let server: Server;

  beforeEach(() => {
    vi.useFakeTimers();
    server = new Server();
    vi.stubGlobal('fetch', server.fetch);
    document.cookie = 'XSRF-TOKEN=token-1';
    document.documentElement.lang = 'vi';
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tries what passes by itself again under the same key', async () => {
    server.will(refusal(503, 'unavailable', { 'Retry-After': '2' }), null, ok({ id: '1' }));

    const done = act('/api/v1/nominations', { body: { callId: 'c' } });
    await vi.advanceTimersByTimeAsync(10_000);

    await expect(done).resolves.toEqual({ id: '1' });
    const keys = server.seen.map((request) => request.headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('uses another key for another action', async () => {
    server.will(ok({}), ok({}));
    await act('/api/v1/nominations');
    await act('/api/v1/nominations');
    const [one, other] = server.seen.map((request) => request.headers.get('Idempotency-Key'));
    expect(one).not.toBe(other);
  });

  it('says which version it has seen, in which language, and proves where it comes from', async () => {
    server.will(ok({ version: 4 }));
    await put('/api/v1/nominations/n', 3, { title: 'a' });
    const [request] = server.seen;
    expect(request?.headers.get('If-Match')).toBe('"3"');
    expect(request?.headers.get('X-XSRF-TOKEN')).toBe('token-1');
    expect(request?.headers.get('Accept-Language')).toBe('vi');
    expect(request?.body).toBe('{"title":"a"}');
  });

  it('fetches a new token once where the session has changed', async () => {
    server.will(refusal(403, 'csrf'), ok({}), ok({ id: '1' }));
    await act('/api/v1/nominations');
    expect(server.seen.map((request) => request.path)).toEqual([
      '/api/v1/nominations',
      '/api/v1/me',
      '/api/v1/nominations',
    ]);
  });

  it('gives a refusal back in the words of the server', async () => {
    server.will(refusal(409, 'not-in-this-state'));
    await expect(act('/api/v1/nominations/n/hand-in')).rejects.toMatchObject({
      status: 409,
      code: 'not-in-this-state',
      passes: false,
    });
    expect(server.seen).toHaveLength(1);
  });

  it('reads lists to their end, and takes a missing thing for an answer where asked to', async () => {
    server.will(ok({ items: [1], next: 'x' }), ok({ items: [2], next: null }));
    await expect(getAll('/api/v1/people')).resolves.toEqual([1, 2]);
    expect(server.seen[1]?.path).toBe('/api/v1/people?limit=100&cursor=x');

    server.will(refusal(404, 'not-found'), refusal(404, 'not-found'));
    await expect(getOrNull('/api/v1/cases/n')).resolves.toBeNull();
    await expect(get('/api/v1/cases/n')).rejects.toMatchObject({ status: 404 });
  });
});
