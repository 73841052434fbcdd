/** What people write words into. What they search by, and who they are, is typed again at once. */
const WORDS = 'textarea, input[type="text"], input[type="email"], input:not([type])';

let sending: HTMLFormElement | null = null;

/** This form is being sent with all that is in it, so the page may be left. */
export function send(form: HTMLFormElement): void {
  sending = form;
}

/** Has the browser ask before words that were not sent are left behind. */
export function askBeforeLeaving(page: Document): void {
  page.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) send(event.target as HTMLFormElement);
  });
  addEventListener('beforeunload', (event) => {
    if ([...page.forms].some((form) => form !== sending && unsent(form))) event.preventDefault();
    sending = null;
  });
}

function unsent(form: HTMLFormElement): boolean {
  if (form.method !== 'post' || form.querySelector('[type="password"]')) return false;
  return [...form.elements].some((field) => field.matches(WORDS) && written(field as HTMLInputElement | HTMLTextAreaElement));
}

/** A quotation came from the text that it is in; only words of one's own are lost. */
function written(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return !field.matches('[data-remark-quotation]') && field.value.trim() !== '' && field.value !== field.defaultValue;
}
