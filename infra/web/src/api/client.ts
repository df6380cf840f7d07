import { Problem } from './problem';
import { sessionIsOver } from './session';

interface Sending {
  /** Sent as JSON; a file as it is. */
  body?: unknown;
  /** One for each thing that somebody does, the same for each time that it is tried. */
  key?: string;
  /** What the caller has seen. */
  version?: number;
  /** Lets the request outlive the page. */
  keepalive?: boolean;
}

export async function get<T>(path: string): Promise<T> {
  return (await answered('GET', path, {})).json() as Promise<T>;
}

/** The same, where not being there is an answer too. */
export async function getOrNull<T>(path: string): Promise<T | null> {
  try {
    return await get<T>(path);
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) return null;
    throw failure;
  }
}

interface Page<T> {
  items: T[];
  next?: string | null;
}

/** A list to its end. Only for lists that stay short: one unit's, one centre's people. */
export async function getAll<T>(path: string): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null | undefined;
  do {
    const sign = path.includes('?') ? '&' : '?';
    const page = await get<Page<T>>(`${path}${sign}limit=100${cursor ? `&cursor=${cursor}` : ''}`);
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
}

/** What every command answers. */
export interface Receipt {
  id: string;
  status: string;
  version: number;
}

/**
 * @param version what was seen; none where nothing is written over
 */
export async function put<T = Receipt>(
  path: string,
  version: number | null,
  body: unknown,
  keepalive = false,
): Promise<T> {
  const sending = { body, keepalive, ...(version !== null && { version }) };
  return (await answered('PUT', path, sending)).json() as Promise<T>;
}

const REPETITIONS = 5;

/**
 * Something that somebody does once, however often it has to be sent: what passes by itself is
 * tried again under the same key, so that nothing happens twice.
 */
export async function act<T = Receipt>(
  path: string,
  doing: { version?: number; body?: unknown } = {},
): Promise<T> {
  const key = crypto.randomUUID();
  for (let repetition = 0; ; repetition++) {
    try {
      const answer = await answered('POST', path, { ...doing, key });
      return (answer.status === 204 ? {} : await answer.json()) as T;
    } catch (failure) {
      if (!(failure instanceof Problem) || !failure.passes || repetition >= REPETITIONS)
        throw failure;
      await pause(failure.pause(repetition));
    }
  }
}

export async function signOut(): Promise<void> {
  await answered('POST', '/logout', {});
}

async function answered(method: string, path: string, sending: Sending): Promise<Response> {
  let answer = await sent(method, path, sending);
  if (answer.status === 403 && method !== 'GET' && (await Problem.of(answer.clone())).code === 'csrf') {
    // The token has changed with the session; any answer brings the new one.
    await sent('GET', '/api/v1/me', {});
    answer = await sent(method, path, sending);
  }
  sessionIsOver(answer.status === 401);
  if (!answer.ok) throw await Problem.of(answer, sending.body);
  return answer;
}

async function sent(method: string, path: string, sending: Sending): Promise<Response> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
  });
  if (method !== 'GET') headers.set('X-XSRF-TOKEN', csrfToken());
  if (sending.key !== undefined) headers.set('Idempotency-Key', sending.key);
  if (sending.version !== undefined) headers.set('If-Match', `"${sending.version}"`);
  const { body } = sending;
  if (body !== undefined)
    headers.set('Content-Type', body instanceof Blob ? body.type : 'application/json');
  try {
    return await fetch(path, {
      method,
      headers,
      body: body === undefined ? null : body instanceof Blob ? body : JSON.stringify(body),
      keepalive: sending.keepalive ?? false,
    });
  } catch {
    throw Problem.noAnswer();
  }
}

function csrfToken(): string {
  return /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
