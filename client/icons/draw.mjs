import { writeFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';
import { pathToFileURL } from 'node:url';

/*
 * The mark: steps that rise to a light, on a rounded square. One description, drawn twice: as SVG for
 * the files in the explorer, as PNG for the extension's page (which takes no SVG).
 */
const STEPS = [
  [26, 98],
  [26, 76],
  [52, 76],
  [52, 54],
  [78, 54],
  [78, 36],
];
const LIGHT = { x: 98, y: 30, radius: 10 };
const SIZE = 128;
const CORNER = 28;
const STROKE = 11;
const TEAL = [15, 98, 106];
const WHITE = [255, 255, 255];
const AMBER = [255, 190, 77];

const hex = (colour) => `#${colour.map((each) => each.toString(16).padStart(2, '0')).join('')}`;

/** The mark alone, for a file: no ground, one colour for the steps. */
export const fileIcon = (stroke) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="14 14 100 100">
  <path d="M${STEPS.map((point) => point.join(' ')).join('L')}" fill="none" stroke="${hex(stroke)}" stroke-width="${STROKE}" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="${LIGHT.x}" cy="${LIGHT.y}" r="${LIGHT.radius}" fill="${hex(AMBER)}"/>
</svg>
`;

/** Distance from a point to the line from `a` to `b`. */
function distance(x, y, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The colour at a point; undefined outside the rounded square. */
function colourAt(x, y) {
  const middle = SIZE / 2;
  const edge = middle - CORNER;
  const outside = Math.hypot(
    Math.max(0, Math.abs(x - middle) - edge),
    Math.max(0, Math.abs(y - middle) - edge),
  );
  if (outside > CORNER) return undefined;
  if (Math.hypot(x - LIGHT.x, y - LIGHT.y) <= LIGHT.radius) return AMBER;
  const onSteps = STEPS.slice(1).some((point, index) => distance(x, y, STEPS[index], point) <= STROKE / 2);
  return onSteps ? WHITE : TEAL;
}

/** Sixteen samples for each pixel, as red, green, blue and opacity. */
function pixel(column, row) {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < 16; sample++) {
    const colour = colourAt(column + ((sample % 4) + 0.5) / 4, row + (Math.floor(sample / 4) + 0.5) / 4);
    if (colour === undefined) continue;
    colour.forEach((each, index) => (sum[index] += each));
    sum[3] += 1;
  }
  const share = sum[3] || 1;
  return [...sum.slice(0, 3).map((each) => Math.round(each / share)), Math.round((sum[3] / 16) * 255)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** The rows of the picture as PNG takes them, each after its filter byte. */
export function rows() {
  const row = (y) => [0, ...Array.from({ length: SIZE }, (_, x) => pixel(x, y)).flat()];
  return Buffer.from(Array.from({ length: SIZE }, (_, y) => row(y)).flat());
}

function png() {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows(), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const write = (name, data) => writeFileSync(new URL(name, import.meta.url), data);
  write('icon.png', png());
  write('file-light.svg', fileIcon(TEAL));
  write('file-dark.svg', fileIcon([111, 207, 204]));
}
