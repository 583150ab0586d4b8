// Draws the map on a canvas: ties below, signs by community, then names as far as they fit. It is drawn when something
// changed, never in a loop.
import { quadtree } from 'd3-quadtree';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { pageOf } from './address.js';
import { lead } from './filter-form.js';
import { Labels } from './map-label.js';
import { GROUPS, trace } from './map-sign.js';
import { onTheme } from './theme.js';

/** An entity at its place, from 0 to 1. */
export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly importance: number;
  readonly group: number;
  readonly x: number;
  readonly y: number;
}

/** Two entities that are joined. */
export interface Tie {
  readonly from: Dot;
  readonly to: Dot;
  readonly sources: number;
}

/** Pixels: around the map, and how near a pointer must come. */
const MARGIN = 30;
const NEAR = 14;
const FONT = '12.5px system-ui, sans-serif';

/** Draws a map and keeps it drawn until the signal ends it. */
export function drawMap(
  canvas: HTMLCanvasElement,
  box: HTMLElement,
  dots: readonly Dot[],
  ties: readonly Tie[],
  marked: Dot | null,
  leaving: AbortSignal,
): void {
  const picture = new Picture(canvas, dots, ties, marked);
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.9, 30])
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
    if (!fitted) behaviour.transform(stage, picture.fit());
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
    if (action === 'whole') behaviour.transform(stage, zoomIdentity);
    else if (action !== undefined) behaviour.scaleBy(stage, action === 'in' ? 1.6 : 1 / 1.6);
  });
  canvas.addEventListener('pointermove', (event) => {
    picture.point(event.offsetX, event.offsetY);
  });
  canvas.addEventListener('pointerleave', () => {
    picture.point(-100, -100);
  });
  canvas.addEventListener('click', (event) => {
    picture.point(event.offsetX, event.offsetY);
    if (picture.hovered) lead(pageOf(picture.hovered.id));
  });
}

/** What is on the canvas now. */
class Picture {
  transform = zoomIdentity;
  hovered: Dot | null = null;
  private width = 0;
  private height = 0;
  private waiting = false;
  private readonly colours = new Map<string, string>();
  private readonly most: number;
  private readonly ranked: readonly Dot[];

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly dots: readonly Dot[],
    private readonly ties: readonly Tie[],
    private readonly marked: Dot | null,
  ) {
    this.ranked = [...dots].sort((one, other) => other.importance - one.importance);
    this.most = this.ranked[0]?.importance ?? 1;
  }

  /** Takes up the size that the page gives the canvas. */
  resize(): { width: number; height: number } {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    this.canvas.width = width * devicePixelRatio;
    this.canvas.height = height * devicePixelRatio;
    [this.width, this.height] = [width, height];
    this.draw();
    return { width, height };
  }

  /** The view that shows what is joined to the rest as large as it fits: a few stray things would make all small. */
  fit(): ZoomTransform {
    const most = this.marked ? [this.marked] : this.dots.filter(({ group }) => group < GROUPS);
    const sorted = (axis: 0 | 1) => most.map((dot) => this.place(dot)[axis]).sort((one, other) => one - other);
    const [xs, ys] = [sorted(0), sorted(1)];
    const at = (values: readonly number[], share: number) => values[Math.floor(share * (values.length - 1))] ?? 0;
    const [left, right, top, bottom] = [at(xs, 0.01), at(xs, 0.99), at(ys, 0.01), at(ys, 0.99)];
    const room = (size: number, length: number) => (size - 2 * MARGIN) / Math.max(length, size / 6);
    const scale = Math.max(1, Math.min(room(this.width, right - left), room(this.height, bottom - top)));
    return zoomIdentity
      .translate(this.width / 2, this.height / 2)
      .scale(scale)
      .translate(-(left + right) / 2, -(top + bottom) / 2);
  }

  /** Marks what is under a point of the canvas. */
  point(x: number, y: number): void {
    const [mapX, mapY] = this.transform.invert([x, y]);
    const tree = quadtree<Dot>(
      [...this.dots],
      (dot) => this.place(dot)[0],
      (dot) => this.place(dot)[1],
    );
    const found = tree.find(mapX, mapY, NEAR / this.transform.k) ?? null;
    if (found === this.hovered) return;
    this.hovered = found;
    this.canvas.classList.toggle('pointing', found !== null);
    this.draw();
  }

  /** Draws at the next frame, once however often it was asked. */
  draw(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.paint();
    });
  }

  private place({ x, y }: Dot): [number, number] {
    return [MARGIN + x * (this.width - 2 * MARGIN), MARGIN + y * (this.height - 2 * MARGIN)];
  }

  private radius({ importance }: Dot): number {
    return (
      (2.4 + 10 * Math.sqrt(importance / this.most)) *
      Math.min(1.6, Math.sqrt(this.transform.k)) *
      (this.width < 600 ? 0.7 : 1)
    );
  }

  /** Draws in the colours of another theme. */
  repaint(): void {
    this.colours.clear();
    this.draw();
  }

  /** A colour of the theme, as a canvas takes it: what a property holds is for the browser to resolve. */
  private colour(name: string): string {
    const known = this.colours.get(name);
    if (known !== undefined) return known;
    this.canvas.style.color = `var(${name})`;
    const { color } = getComputedStyle(this.canvas);
    this.colours.set(name, color);
    return color;
  }

  private paint(): void {
    const context = this.canvas.getContext('2d');
    if (context === null || this.width === 0) return;
    const colour = (name: string): string => this.colour(name);
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    this.paintTies(context, colour);
    for (let group = GROUPS; group >= 0; group--) {
      const path = new Path2D();
      for (const dot of this.dots) {
        if (dot.group === group)
          trace(path, group === GROUPS ? 0 : group, ...this.transform.apply(this.place(dot)), this.radius(dot));
      }
      context.fillStyle = colour(`--group-${group}`);
      context.fill(path);
    }
    this.paintNames(context, colour);
  }

  private paintTies(context: CanvasRenderingContext2D, colour: (name: string) => string): void {
    const [few, near] = [new Path2D(), new Path2D()];
    for (const tie of this.ties) {
      const lit = [this.hovered, this.marked].some((dot) => dot !== null && (tie.from === dot || tie.to === dot));
      const path = lit ? near : few;
      path.moveTo(...this.transform.apply(this.place(tie.from)));
      path.lineTo(...this.transform.apply(this.place(tie.to)));
    }
    context.lineWidth = 0.6;
    context.strokeStyle = colour('--map-tie');
    context.stroke(few);
    context.lineWidth = 1.4;
    context.strokeStyle = colour('--accent');
    context.stroke(near);
  }

  private paintNames(context: CanvasRenderingContext2D, colour: (name: string) => string): void {
    const labels = new Labels();
    const first = [this.hovered, this.marked].filter((dot) => dot !== null);
    context.font = FONT;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const dot of new Set([...first, ...this.ranked])) {
      const [x, y] = this.transform.apply(this.place(dot));
      if (x < 0 || y < 0 || x > this.width || y > this.height) continue;
      const left = x + this.radius(dot) + 4;
      const right = left + context.measureText(dot.name).width;
      if (right > this.width && !first.includes(dot)) continue;
      if (!labels.take({ left: x - this.radius(dot), top: y - 9, right: right + 4, bottom: y + 9 })) continue;
      context.lineWidth = 4;
      context.strokeStyle = colour('--paper');
      context.strokeText(dot.name, left, y);
      context.fillStyle = colour(first.includes(dot) ? '--accent' : '--ink');
      context.fillText(dot.name, left, y);
    }
  }
}
