// Which names fit on the map: the most important first, none over another.

/** A box on the screen. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Names that are on the map already. */
export class Labels {
  private readonly cells = new Map<string, Box[]>();
  private static readonly CELL = 80;

  /** Whether a box is free; when it is, it is taken. */
  take(box: Box): boolean {
    const keys = this.keysOf(box);
    const overlaps = (other: Box) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;
    if (keys.some((key) => this.cells.get(key)?.some(overlaps) === true)) return false;
    for (const key of keys) this.cells.set(key, [...(this.cells.get(key) ?? []), box]);
    return true;
  }

  private keysOf({ left, top, right, bottom }: Box): string[] {
    const cell = (value: number) => Math.floor(value / Labels.CELL);
    const keys: string[] = [];
    for (let x = cell(left); x <= cell(right); x++)
      for (let y = cell(top); y <= cell(bottom); y++) keys.push(`${x},${y}`);
    return keys;
  }
}
