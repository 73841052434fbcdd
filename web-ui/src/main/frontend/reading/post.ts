export interface Told {
  told: string;
  unread: string;
}

/**
 * Sends marks with the token of the page's own form. What is sent when the page is left still arrives.
 * Null when the house did not take it.
 */
export async function post(form: HTMLFormElement, marks: Record<string, string>): Promise<Told | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (name !== 'back') body.append(name, String(value));
  for (const [name, value] of Object.entries(marks)) body.append(name, value);
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      keepalive: true,
      redirect: 'manual',
      headers: { Accept: 'application/json' },
    });
    return answer.status === 200 ? ((await answer.json()) as Told) : null;
  } catch (failure) {
    if (failure instanceof TypeError) return null;
    throw failure;
  }
}
