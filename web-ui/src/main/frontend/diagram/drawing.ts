import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';

const STEP = 1.25;
const AIR = 24;

export interface Drawing {
  zoom(by: string): void;
}

/** In the colours of the page; the wheel stays the page's. */
export async function drawn(host: HTMLElement, bpmn: string): Promise<Drawing> {
  const container = host.querySelector<HTMLElement>('[data-canvas]');
  if (!container) throw new Error('no canvas');
  const viewer = new NavigatedViewer({
    container,
    zoomScroll: { enabled: false },
    bpmnRenderer: {
      defaultFillColor: 'var(--surface)',
      defaultStrokeColor: 'var(--ink2)',
      defaultLabelColor: 'var(--ink)',
    },
  });
  await viewer.importXML(bpmn);
  const canvas = viewer.get<Canvas>('canvas');
  mark(canvas, viewer.get<ElementRegistry>('elementRegistry'), host.dataset['marks'] ?? '{}');
  connect(viewer.get<EventBus>('eventBus'), canvas);
  shape(canvas, container);
  fit(canvas);
  return {
    zoom: (by) => (by === 'fit' ? fit(canvas) : void canvas.zoom(canvas.zoom() * (by === 'in' ? STEP : 1 / STEP))),
  };
}

/** As high as the drawing wants at this width, as long as the page has room for it. */
function shape(canvas: Canvas, container: HTMLElement): void {
  const { inner } = canvas.viewbox();
  const high = ((inner.height + 2 * AIR) / (inner.width + 2 * AIR)) * container.clientWidth;
  container.style.height = `${Math.round(Math.min(460, Math.max(180, high)))}px`;
  canvas.resized();
}

/** With air around it: fitted exactly, the ends of the drawing would be cut. */
function fit(canvas: Canvas): void {
  const { inner, outer } = canvas.viewbox();
  canvas.viewbox({
    x: inner.x - AIR,
    y: inner.y - AIR,
    width: inner.width + 2 * AIR,
    height: inner.height + 2 * AIR,
  });
  if (canvas.zoom() > 1) canvas.zoom(1, { x: outer.width / 2, y: outer.height / 2 });
}

function mark(canvas: Canvas, registry: ElementRegistry, marks: string): void {
  for (const [element, looks] of Object.entries(JSON.parse(marks) as Record<string, string[]>)) {
    if (registry.get(element)) for (const look of looks) canvas.addMarker(element, look);
  }
}

/** What was found and where: a click on one leads to the other. */
function connect(events: EventBus, canvas: Canvas): void {
  const found = [...document.querySelectorAll<HTMLElement>('.findings [data-element]')];
  const chosen = (element: string | undefined) =>
    found.forEach((one) => one.classList.toggle('chosen', one.dataset['element'] === element));
  events.on('element.click', ({ element }: { element: { id: string } }) => {
    chosen(element.id);
    document.querySelector('.findings .chosen')?.scrollIntoView({ block: 'center' });
  });
  for (const one of found) {
    const element = one.dataset['element'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'find';
    button.append(...one.childNodes);
    one.append(button);
    button.addEventListener('click', () => {
      chosen(element);
      canvas.scrollToElement(element, 80);
      canvas.getContainer().scrollIntoView({ block: 'center' });
    });
  }
}
