/** One place in what was sent that has to change. */
export interface Place {
  pointer: string;
  code: string;
  detail: string;
}

interface Wire {
  type?: string;
  title?: string;
  detail?: string;
  errors?: Place[];
}

/** A refusal in words (RFC 9457), or an answer that did not come. */
export class Problem extends Error {
  readonly code: string;

  constructor(
    readonly status: number,
    private readonly wire: Wire,
    readonly retryAfterSeconds?: number,
    /** What was refused. */
    readonly sent?: unknown,
  ) {
    super(wire.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.code = wire.type?.split('/').pop() ?? (status === 0 ? 'no-answer' : 'internal');
  }

  /** No answer at all: the line is down, or the page was left. */
  static noAnswer(): Problem {
    return new Problem(0, {});
  }

  static async of(answer: Response, sent?: unknown): Promise<Problem> {
    const after = Number(answer.headers.get('Retry-After'));
    const wire = await answer
      .json()
      .then((body: unknown) => body as Wire)
      .catch(() => ({}));
    return new Problem(answer.status, wire, after > 0 ? after : undefined, sent);
  }

  get title(): string | undefined {
    return this.wire.title;
  }

  get detail(): string | undefined {
    return this.wire.detail;
  }

  get places(): Place[] {
    return this.wire.errors ?? [];
  }

  /** Whether the same request may do better in a while, without anybody changing anything. */
  get passes(): boolean {
    return (
      [0, 429, 502, 503, 504].includes(this.status) ||
      (this.status === 409 && this.code === 'still-running')
    );
  }

  get isSignedOut(): boolean {
    return this.status === 401;
  }

  get isStale(): boolean {
    return this.status === 412;
  }

  /** How long to wait before the nth repetition. */
  pause(repetition: number): number {
    return 1000 * (this.retryAfterSeconds ?? Math.min(2 ** repetition, 15));
  }
}
