// Moves the map: by mouse, wheel, fingers and buttons.
import { select } from 'd3-selection';
import { zoom, type ZoomTransform } from 'd3-zoom';
import { pageOf } from './address.js';
import { lead } from './filter-form.js';
import { MapPicture, type Dot, type Tie } from './map-picture.js';
import { onTheme } from './theme.js';

/** Draws a map and keeps it drawn until the signal ends it. */
export function drawMap(
  canvas: HTMLCanvasElement,
  box: HTMLElement,
  dots: readonly Dot[],
  ties: readonly Tie[],
  marked: ReadonlySet<Dot>,
  leaving: AbortSignal,
): void {
  const picture = new MapPicture(canvas, dots, ties, marked);
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.9, 30])
    .wheelDelta(({ deltaY, deltaMode }) => -deltaY * (deltaMode === 1 ? 0.05 : 0.003))
    // A wheel turns the page unless Ctrl says that it zooms; a double click opens nothing twice.
    .filter((event: Event) => !(event instanceof WheelEvent) || event.ctrlKey || event.metaKey)
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      picture.transform = transform;
      picture.draw();
    });
  const stage = select(canvas).call(behaviour).on('dblclick.zoom', null);
  let fitted = false;
  const resize = () => {
    const { width, height } = picture.resize();
    const whole: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ];
    behaviour.extent(whole).translateExtent(whole);
    if (!fitted) behaviour.transform(stage, picture.first());
    fitted = true;
  };
  const watch = new ResizeObserver(resize);
  watch.observe(canvas);
  leaving.addEventListener('abort', () => {
    watch.disconnect();
  });
  onTheme(() => {
    picture.repaint();
  }, leaving);
  box.addEventListener('click', ({ target }) => {
    const action = target instanceof Element ? target.closest('button')?.dataset.action : undefined;
    if (action === 'whole') behaviour.transform(stage, picture.whole());
    else if (action !== undefined) behaviour.scaleBy(stage, action === 'in' ? 1.6 : 1 / 1.6);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') picture.point(event.offsetX, event.offsetY);
  });
  canvas.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') picture.point(-100, -100);
  });
  canvas.addEventListener('click', (event) => {
    const before = picture.hovered;
    picture.point(event.offsetX, event.offsetY);
    // A finger covers what it touches: the first touch names it, the second opens it.
    const isSure = !(event instanceof PointerEvent) || event.pointerType !== 'touch' || before === picture.hovered;
    if (picture.hovered && isSure) lead(pageOf(picture.hovered.id));
  });
}
