/** A stretch of the picture, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels that stay free around every label. */
const AIR = 5;

/** Keeps account of what is taken, so that no two labels lie over each other. */
export class Space {
  private readonly taken: Box[] = [];
  private readonly left: number;
  private readonly right: number;

  constructor(left: number, right: number) {
    this.left = left;
    this.right = right;
  }

  take(...boxes: readonly Box[]): void {
    this.taken.push(...boxes);
  }

  /** Takes the first of several places that is free; every box of a place has to be. Undefined where none is. */
  place<T extends { readonly boxes: readonly Box[] }>(places: readonly T[]): T | undefined {
    const free = places.find(({ boxes }) => boxes.every((box) => this.isFree(box)));
    if (free !== undefined) this.take(...free.boxes);
    return free;
  }

  private isFree(box: Box): boolean {
    if (box.left < this.left || box.right > this.right) return false;
    return this.taken.every(
      (each) =>
        box.right + AIR <= each.left ||
        each.right + AIR <= box.left ||
        box.bottom + 1 <= each.top ||
        each.bottom + 1 <= box.top,
    );
  }
}
