// The shape of each community on the map, so that none is told by colour alone.
import { svg } from './dom.js';

/** How many communities have a sign of their own; the others share the last. */
export const GROUPS = 8;

const SHAPES = ['circle', 'square', 'diamond', 'triangle'] as const;

/** Draws the sign of a community into a path, around a point. */
export function trace(path: CanvasPath, group: number, x: number, y: number, r: number): void {
  const shape = SHAPES[group % SHAPES.length];
  if (shape === 'square') path.rect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
  else if (shape === 'circle') {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
  } else {
    const corners =
      shape === 'diamond'
        ? ([
            [0, -1.25],
            [1.25, 0],
            [0, 1.25],
            [-1.25, 0],
          ] as const)
        : ([
            [0, -1.2],
            [1.15, 0.85],
            [-1.15, 0.85],
          ] as const);
    for (const [index, [dx, dy]] of corners.entries()) {
      if (index === 0) path.moveTo(x + dx * r, y + dy * r);
      else path.lineTo(x + dx * r, y + dy * r);
    }
    path.closePath();
  }
}

/** The sign of a community beside its name. */
export function communitySign(group: number): SVGElement {
  const shape = group >= GROUPS ? 'circle' : SHAPES[group % SHAPES.length];
  const d = {
    circle: 'M11 6A5 5 0 1 1 1 6a5 5 0 0 1 10 0Z',
    square: 'M1.6 1.6h8.8v8.8H1.6Z',
    diamond: 'M6 .3 11.7 6 6 11.7.3 6Z',
    triangle: 'M6 .8 11.6 10.8H.4Z',
  };
  return svg(
    'svg',
    { class: `sign group-${group}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' },
    svg('path', { d: d[shape ?? 'circle'] }),
  );
}
