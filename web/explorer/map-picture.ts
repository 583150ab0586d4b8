// What is on the canvas of the map: ties below, signs by community, then names as far as they fit. It is drawn when
// something changed, never in a loop.
import { quadtree, type Quadtree } from 'd3-quadtree';
import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { Labels } from './map-label.js';
import { GROUPS, trace } from './map-sign.js';

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
}

/** Pixels: around the map, and how near a pointer must come. */
const MARGIN = 30;
const NEAR = 14;
/** Marked things that are looked at from near. */
const FEW = 10;
const FONT = '12.5px system-ui, sans-serif';

/** What is on the canvas now. */
export class MapPicture {
  transform = zoomIdentity;
  hovered: Dot | null = null;
  private width = 0;
  private height = 0;
  private waiting = false;
  /** Where all stand, to find the nearest. */
  private tree: Quadtree<Dot> = quadtree();
  private readonly colours = new Map<string, string>();
  private readonly most: number;
  private readonly ranked: readonly Dot[];

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly dots: readonly Dot[],
    private readonly ties: readonly Tie[],
    private readonly marked: ReadonlySet<Dot>,
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
    this.tree = quadtree<Dot>(
      [...this.dots],
      (dot) => this.place(dot)[0],
      (dot) => this.place(dot)[1],
    );
    this.draw();
    return { width, height };
  }

  /** The view that shows what is marked, or else all: many that are marked stand everywhere. */
  first(): ZoomTransform {
    const { size } = this.marked;
    return size > 0 && size <= FEW ? this.fit([...this.marked], 0) : this.whole();
  }

  /** The view that shows what is joined to the rest as large as it fits: a few stray things would make all small. */
  whole(): ZoomTransform {
    return this.fit(
      this.dots.filter(({ group }) => group < GROUPS),
      0.01,
    );
  }

  /** The view that shows some as large as they fit, without a share of them at each edge. */
  private fit(some: readonly Dot[], stray: number): ZoomTransform {
    const sorted = (axis: 0 | 1) => some.map((dot) => this.place(dot)[axis]).sort((one, other) => one - other);
    const [xs, ys] = [sorted(0), sorted(1)];
    const at = (values: readonly number[], share: number) => values[Math.round(share * (values.length - 1))] ?? 0;
    const [left, right, top, bottom] = [at(xs, stray), at(xs, 1 - stray), at(ys, stray), at(ys, 1 - stray)];
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
    const found = this.tree.find(mapX, mapY, NEAR / this.transform.k) ?? null;
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
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    this.paintTies(context);
    for (let group = GROUPS; group >= 0; group--) {
      const path = new Path2D();
      for (const dot of this.dots) {
        if (dot.group === group)
          trace(path, group === GROUPS ? 0 : group, ...this.transform.apply(this.place(dot)), this.radius(dot));
      }
      context.fillStyle = this.colour(`--group-${group}`);
      context.fill(path);
    }
    this.paintRings(context);
    this.paintNames(context);
  }

  private paintTies(context: CanvasRenderingContext2D): void {
    const [few, near] = [new Path2D(), new Path2D()];
    // Ties of all that are marked would hide one another.
    const lit = new Set([this.hovered, ...(this.marked.size === 1 ? this.marked : [])]);
    for (const { from, to } of this.ties) {
      const path = lit.has(from) || lit.has(to) ? near : few;
      path.moveTo(...this.transform.apply(this.place(from)));
      path.lineTo(...this.transform.apply(this.place(to)));
    }
    context.lineWidth = 0.6;
    context.strokeStyle = this.colour('--map-tie');
    context.stroke(few);
    context.lineWidth = 1.4;
    context.strokeStyle = this.colour('--accent');
    context.stroke(near);
  }

  /** A ring around each that is marked. */
  private paintRings(context: CanvasRenderingContext2D): void {
    context.lineWidth = 2.5;
    context.strokeStyle = this.colour('--ink');
    for (const dot of this.marked) {
      const [x, y] = this.transform.apply(this.place(dot));
      context.beginPath();
      context.arc(x, y, this.radius(dot) + 4.5, 0, 2 * Math.PI);
      context.stroke();
    }
  }

  private paintNames(context: CanvasRenderingContext2D): void {
    const labels = new Labels();
    const first = new Set([...(this.hovered ? [this.hovered] : []), ...this.marked]);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const dot of new Set([...first, ...this.ranked])) {
      const [x, y] = this.transform.apply(this.place(dot));
      if (x < 0 || y < 0 || x > this.width || y > this.height) continue;
      const left = x + this.radius(dot) + (this.marked.has(dot) ? 9 : 4);
      context.font = first.has(dot) ? `600 ${FONT}` : FONT;
      const right = left + context.measureText(dot.name).width;
      if (right > this.width && !first.has(dot)) continue;
      if (!labels.take({ left: x - this.radius(dot), top: y - 9, right: right + 4, bottom: y + 9 })) continue;
      context.lineWidth = 4;
      context.strokeStyle = this.colour('--paper');
      context.fillStyle = this.colour('--ink');
      context.strokeText(dot.name, left, y);
      context.fillText(dot.name, left, y);
    }
  }
}
