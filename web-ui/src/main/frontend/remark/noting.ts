/** The drafted note of a resubmission has what was just done about a remark, unless somebody wrote in it. */
export function keepNote(page: Document): void {
  page.addEventListener('remarks:replaced', () => void renew(page));
}

const untouched = (page: Document) => {
  const note = page.querySelector<HTMLTextAreaElement>('[data-drafted-note]');
  return note && note.value === note.defaultValue ? note : null;
};

async function renew(page: Document): Promise<void> {
  if (!untouched(page)) return;
  const words = await drafted(page);
  const note = untouched(page);
  if (!note || words === null) return;
  note.defaultValue = words;
  note.value = words;
}

/** As the page would come now; null where that cannot be had, and then the note stays as it is. */
async function drafted(page: Document): Promise<string | null> {
  try {
    const answer = await fetch(page.location.pathname, { redirect: 'error' });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return next.querySelector<HTMLTextAreaElement>('[data-drafted-note]')?.defaultValue ?? null;
  } catch (failure) {
    if (failure instanceof TypeError) return null;
    throw failure;
  }
}
