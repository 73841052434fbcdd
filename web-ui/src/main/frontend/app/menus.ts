/** A menu is a plain <details>; a click elsewhere or Escape closes it. */
export function closeMenusOutside(page: Document): void {
  const open = () => page.querySelectorAll<HTMLDetailsElement>('details.menu[open]');
  page.addEventListener('click', (event) => {
    for (const menu of open()) {
      if (!menu.contains(event.target as Node)) menu.open = false;
    }
  });
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of open()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
}
