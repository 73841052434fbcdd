const ID = 'told';

/** Puts a place on the page whose words are read out. It has to be there before its words are. */
export function listenFor(page: Document): void {
  if (page.getElementById(ID)) return;
  const region = page.createElement('p');
  region.id = ID;
  region.className = 'sr';
  region.setAttribute('role', 'status');
  page.body.append(region);
}

/** Says something to those who hear the page; also when it was said just before. */
export function tell(words: string): void {
  const region = document.getElementById(ID);
  if (!region) return;
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = words;
  });
}
