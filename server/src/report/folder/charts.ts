import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { cut } from '../../journey/picture/measure.ts';
import { html, type Markup } from '../markup.ts';

const WIDTH = 640;
const LABELS = 205;
/** Room for the words behind a bar. */
const NOTES = 85;
const ROW = 26;
/** Between a label and its bar. */
const GAP = 10;
/** Of the letters, as the style sets them. */
const SIZE = 15;
/** A longer chart says less than its table. */
const MOST_BARS = 20;

/** One bar: its parts are counts that lie one after the other; `note` stands behind it. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly { readonly name: string; readonly count: number; readonly style: BarStyle }[];
  readonly note: string;
}

/** Styles differ in colour and in pattern, so that none depends on colour alone. */
export type BarStyle = 'good' | 'calm' | 'bad' | 'rest';

/**
 * Bars across, one row each. The table beside the chart says the same, so that the picture needs only one sentence.
 *
 * @param most the count that fills the width; 0 draws no bar
 */
export function bars(rows: readonly Bar[], most: number, says: string, id: string): Markup {
  const shown = rows.slice(0, MOST_BARS);
  const down = scaleBand(
    shown.map((_, at) => at),
    [0, shown.length * ROW],
  ).paddingInner(0.3);
  const across = scaleLinear([0, Math.max(1, most)], [0, WIDTH - LABELS - NOTES]);
  const height = Math.max(ROW, shown.length * ROW);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${says}">
    <defs>
      <pattern
        id="${id}-bad"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="bad" width="6" height="6"></rect>
        <rect class="stripe" width="2" height="6"></rect>
      </pattern>
    </defs>
    ${shown.map((row, at) => {
      const y = down(at) ?? 0;
      const middle = y + down.bandwidth() / 2 + 5;
      let from = 0;
      const parts = row.parts.map(({ count, style }) => {
        const x = LABELS + across(from);
        from += count;
        const width = across(count);
        if (count === 0) return undefined;
        const fill = style === 'bad' ? html`fill="url(#${id}-bad)"` : html`class="${style}"`;
        return html`<rect
          x="${x.toFixed(1)}"
          y="${y.toFixed(1)}"
          width="${width.toFixed(1)}"
          height="${down.bandwidth().toFixed(1)}"
          ${fill}
        ></rect>`;
      });
      return html`<text class="label" x="${LABELS - GAP}" y="${middle.toFixed(1)}" text-anchor="end"
          >${cut(row.label, LABELS - GAP - 2, SIZE)}</text
        >
        ${parts}
        <text class="value" x="${(LABELS + across(from) + 8).toFixed(1)}" y="${middle.toFixed(1)}"
          >${row.note}</text
        >`;
    })}
  </svg>`;
}

/** A line over several reports. `value` is 0 to 1; a report without one leaves a gap. */
export function trend(
  points: readonly { readonly label: string; readonly value: number | undefined; readonly note: string }[],
  says: string,
): Markup {
  const height = 200;
  const across = scalePoint(
    points.map((_, at) => at),
    [60, WIDTH - 50],
  );
  const down = scaleLinear([0, 1], [height - 40, 20]);
  const at = (index: number): number => across(index) ?? 0;
  const path = line<(typeof points)[number]>()
    .defined(({ value }) => value !== undefined)
    .x((_, index) => at(index))
    .y(({ value = 0 }) => down(value))(points);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${says}">
    ${[0, 0.5, 1].map(
      (share) =>
        html`<line class="grid" x1="50" x2="${WIDTH - 40}" y1="${down(share)}" y2="${down(share)}"></line>
          <text class="label" x="42" y="${down(share) + 5}" text-anchor="end">${share * 100}%</text>`,
    )}
    <path class="line" d="${path ?? ''}"></path>
    ${points.map(({ label, value, note }, index) =>
      value === undefined
        ? undefined
        : html`<circle class="dot" cx="${at(index).toFixed(1)}" cy="${down(value).toFixed(1)}" r="5"></circle>
            <text
              class="value"
              x="${at(index).toFixed(1)}"
              y="${(down(value) - 12).toFixed(1)}"
              text-anchor="middle"
              >${note}</text
            >
            <text class="label" x="${at(index).toFixed(1)}" y="${height - 12}" text-anchor="middle"
              >${label}</text
            >`,
    )}
  </svg>`;
}
