import type { Paragraph, Text } from './text';

interface Copy {
  version: number;
  text: Text;
  savedAt: string;
  savedBy: string;
}

export type Answer =
  | ({ what: 'stored'; merged: boolean } & Copy)
  | ({ what: 'conflict' } & Copy)
  | { what: 'refused'; reasons: string[] }
  | { what: 'signed-out' }
  | { what: 'offline' };

/** Talks to the house with the session of the page. */
export class Server {
  private token = meta('csrf-token');
  private readonly header = meta('csrf-header');

  constructor(private readonly address: string) {}

  async save(version: number, text: Text): Promise<Answer> {
    const answer = await this.send('PUT', 'working-copy', { version, text });
    if (typeof answer === 'string') return { what: answer };
    if (answer.status === 200) return { what: 'stored', ...((await answer.json()) as Copy & { merged: boolean }) };
    const body = (await answer.json()) as Copy & { reasons?: string[] };
    if (answer.status === 409 && body.text) return { what: 'conflict', ...body };
    return { what: 'refused', reasons: body.reasons ?? [String(answer.status)] };
  }

  /** The paragraphs of pasted plain text; null when the house does not answer. */
  async paste(plain: string): Promise<{ text?: Text & { paragraphs: Paragraph[] }; reasons?: string[] } | null> {
    const answer = await this.send('POST', 'paste', { text: plain });
    return typeof answer === 'string' ? null : await answer.json();
  }

  private async send(method: string, what: string, body: unknown): Promise<Response | 'offline' | 'signed-out'> {
    try {
      const answer = await this.once(method, what, body);
      if (!(await signedOut(answer))) return known(answer);
      if (!(await this.freshToken())) return 'signed-out';
      const again = await this.once(method, what, body);
      return (await signedOut(again)) ? 'signed-out' : known(again);
    } catch (failure) {
      if (failure instanceof TypeError) return 'offline';
      throw failure;
    }
  }

  private once(method: string, what: string, body: unknown): Promise<Response> {
    return fetch(`${this.address}/${what}`, {
      method,
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', [this.header]: this.token },
      body: JSON.stringify(body),
    });
  }

  /** After signing in again in another tab the page's own token is stale. */
  private async freshToken(): Promise<boolean> {
    const page = await fetch(location.pathname, { redirect: 'manual' });
    if (page.status !== 200) return false;
    const found = new DOMParser().parseFromString(await page.text(), 'text/html');
    const token = found.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
    const changed = token !== this.token;
    this.token = token;
    return changed;
  }
}

const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

/** A 403 with reasons is a refusal; without, it is the token of a session that is over. */
async function signedOut(answer: Response): Promise<boolean> {
  if (answer.status !== 403) return answer.type === 'opaqueredirect' || answer.status === 401;
  return !(await answer.clone().text()).includes('"reasons"');
}

/** What does not come from our endpoint (a proxy's page, a restart) is as good as no answer. */
function known(answer: Response): Response | 'offline' {
  const json = answer.headers.get('Content-Type')?.includes('json') ?? false;
  return json && answer.status < 500 ? answer : 'offline';
}
