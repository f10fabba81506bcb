/** Twice as many dots as pixels, so that the picture stays sharp on paper. */
const SHARP = 2;

/** Draws a picture on a canvas and gives it as PNG in Base64; undefined where the browser cannot. */
export async function paint({
  svg,
  width,
  height,
}: {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}): Promise<string | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const canvas = document.createElement('canvas');
  // A canvas has its limits; a very long plan is drawn with fewer dots.
  const sharp = Math.min(SHARP, 16_000 / height, 16_000 / width);
  canvas.width = Math.round(width * sharp);
  canvas.height = Math.round(height * sharp);
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const [, data] = canvas.toDataURL('image/png').split(',');
  return data === undefined || data === '' ? undefined : data;
}
