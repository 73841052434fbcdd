/** Whether a key was meant for the page: not for a field, not for the browser, not for an input method. */
export function meantForPage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return true;
  if (target instanceof HTMLInputElement) return target.type === 'radio' || target.type === 'checkbox';
  return !target.isContentEditable && !['TEXTAREA', 'SELECT'].includes(target.tagName);
}

export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
