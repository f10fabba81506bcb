/*
 * What plain JavaScript without any library needs for the same language: the yardstick of the benchmark. It splits
 * lines, finds labels in a table, folds them into objects with offsets, works dates out and makes some 25 cheap checks.
 */

export interface FloorNode {
  readonly level: number;
  readonly kind: string;
  readonly start: number;
  readonly textStart: number;
  readonly end: number;
  readonly text: string;
  readonly fields: Map<string, FloorNode>;
  readonly parts: FloorNode[];
  /** Day number of `By` and its kin; NaN where it is no date. */
  by: number;
}

export interface FloorFinding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const FIELD = 9;
const LEVELS = new Map<string, number>([
  ['Plan', 0], ['Need', 2], ['Worry', 2], ['Goal', 3], ['Outcome', 3], ['Milestone', 4], ['Action', 4], ['Task', 4],
  ['Person', 5], ['Child', 5], ['Review', 5],
  ...['Kind', 'Born', 'Reference', 'Status', 'Started', 'Visits', 'Area', 'Strength', 'So that', 'Measure', 'Now', 'Target', 'Shown by', 'Who', 'Helped by', 'By', 'Help now', 'Help aim', 'Help', 'How often', 'Until'].map((label): [string, number] => [label, FIELD]),
]); // prettier-ignore
const MONTHS = new Map(
  'January February March April May June July August September October November December'
    .split(' ')
    .map((month, at) => [month, at]),
);
const WRITTEN =
  /^(?:.* on )?(?:(\d{1,2}) ([A-Z][a-z]+) (\d{4})|(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{4})-(\d\d)-(\d\d))$/;

/** Days since 1970, NaN for what is no date. */
function dayIn(text: string): number {
  const found = WRITTEN.exec(text);
  if (found === null) return NaN;
  if (found[3] !== undefined)
    return Date.UTC(Number(found[3]), MONTHS.get(found[2]!) ?? NaN, Number(found[1])) / 864e5;
  if (found[6] !== undefined)
    return Date.UTC(Number(found[6]), Number(found[5]) - 1, Number(found[4])) / 864e5;
  return Date.UTC(Number(found[7]), Number(found[8]) - 1, Number(found[9])) / 864e5;
}

const node = (
  level: number,
  kind: string,
  start: number,
  textStart: number,
  end: number,
  text: string,
): FloorNode => ({ level, kind, start, textStart, end, text, fields: new Map(), parts: [], by: NaN });

/** Reads a text into one plan. */
export function readFloor(source: string): FloorNode {
  const plan = node(0, 'Plan', 0, 0, 0, '');
  let open: FloorNode[] = [plan];
  const entry = (start: number, end: number): void => {
    const colon = source.indexOf(':', start);
    const level = colon < 0 || colon >= end ? undefined : LEVELS.get(source.slice(start, colon));
    if (level === undefined) return;
    let from = colon + 1;
    while (source.charCodeAt(from) === 32) from++;
    const made = node(level, source.slice(start, colon), start, from, end, source.slice(from, end));
    if (level === FIELD) {
      if (
        made.kind === 'By' ||
        made.kind === 'Started' ||
        made.kind === 'Born' ||
        made.kind === 'Status' ||
        made.kind === 'Now'
      )
        made.by = dayIn(made.text);
      open[open.length - 1]!.fields.set(made.kind, made);
      return;
    }
    if (level === 0) return;
    while (open.length > 1 && open[open.length - 1]!.level >= level) open.pop();
    if (level === 5) open = [plan];
    open[open.length - 1]!.parts.push(made);
    open.push(made);
  };
  for (let at = 0; at < source.length;) {
    let end = source.indexOf('\n', at);
    if (end < 0) end = source.length;
    let start = at;
    while (source.charCodeAt(start) === 32) start++;
    if (start < end && source.charCodeAt(start) !== 35) {
      if (open[open.length - 1]!.level === 5) open.pop();
      for (
        let bar = source.indexOf(' | ', start);
        bar >= 0 && bar < end;
        bar = source.indexOf(' | ', start)
      ) {
        entry(start, bar);
        start = bar + 3;
      }
      entry(start, end);
    }
    at = end + 1;
  }
  return plan;
}

const VAGUE =
  /\b(?:improve|develop|reduce|increase|better|enhance|encourage|promote|engage|address|explore|progress)\b/i;
const HEDGE =
  /\b(?:as appropriate|where possible|as required|when needed|regular|some|ongoing|as necessary|if possible)\b/i;
const ABSOLUTE = /\b(?:always|never|at all times|every single|completely|100%)\b/i;
const NO_DEED = /^(?:support|monitor|liaise|check in|continue|ensure|offer|work with)\b/i;
const MIND = /\b(?:understands?|feels?|knows?|is aware|confident|realises?|happier)\b/i;
const WISH = /\b(?:hopes? to|would like|will try|aims? to)\b/i;
const SERVICE = /\b(?:will be supported|attends? sessions|access to|is referred)\b/i;
const COUNTED = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|once|twice)\b/i;
const TIME =
  /\b(?:by|within|until|every|each|a week|a month|January|February|March|April|June|July|August|September|October|November|December)\b/i;
const NOBODY = /\b(?:staff|professionals|everyone|all|services|school)\b/i;
const SEVERAL = /\band (?:continue|also|then|will)\b/i;

/** Reads a text and makes the checks, in the order of the text. */
export function reviewFloor(source: string, today: number): FloorFinding[] {
  const plan = readFloor(source);
  const found: FloorFinding[] = [];
  const say = (rule: string, at: FloorNode, message: string): void => {
    found.push({ rule, start: at.start, end: at.end, message });
  };
  const started = plan.fields.get('Started')?.by ?? NaN;
  const people = new Set(
    plan.parts.filter((each) => each.level === 5).map((each) => each.text.replace(/ \(.*$/, '')),
  );
  if (Number.isNaN(started)) say('no-start', plan, 'The plan does not say when it started.');
  if (!plan.parts.some((each) => each.kind === 'Review')) say('no-review', plan, 'The plan has no review.');
  for (const need of plan.parts) {
    if (need.level !== 2) continue;
    if (!need.fields.has('Area')) say('no-area', need, 'Say which area of life it belongs to.');
    for (const goal of need.parts) checkGoal(goal);
  }
  return found;

  function checkGoal(goal: FloorNode): void {
    const { text, fields } = goal;
    if (text.length < 20) say('too-thin', goal, `‘${text}’ says too little.`);
    checkWords(goal, false);
    if (!COUNTED.test(text) && !COUNTED.test(fields.get('Target')?.text ?? ''))
      say('no-measure', goal, 'Say how much or how often.');
    if (!fields.has('Measure')) say('no-measure-field', goal, 'Say what is counted.');
    if (!fields.has('Now')) say('no-baseline', goal, 'Say where it stands today.');
    if (!fields.has('So that')) say('no-reason', goal, 'Say what it makes possible.');
    if (!fields.has('Helped by')) say('no-helper', goal, 'Say who helps.');
    if (
      Number(/\d+/.exec(fields.get('Target')?.text ?? '')?.[0]) <
      Number(/\d+/.exec(fields.get('Now')?.text ?? '')?.[0])
    )
      say('backwards', goal, 'The target lies below where it stands.');
    if (HEDGE.test(fields.get('Measure')?.text ?? ''))
      say('hedged-measure', goal, 'Two people would read this measure in two ways.');
    const due = checkFields(goal);
    for (const step of goal.parts) {
      checkWords(step, step.kind === 'Action');
      const day = checkFields(step);
      if (day > due) say('after-goal', step, 'It is due after the goal itself.');
    }
  }

  function checkWords(item: FloorNode, isAction: boolean): void {
    const { text } = item;
    if (text === '') say('empty', item, 'Nothing is written here.');
    if (VAGUE.test(text))
      say('vague', item, `‘${VAGUE.exec(text)![0]}’ can mean anything: say what will be seen.`);
    if (HEDGE.test(text)) say('hedge', item, `‘${HEDGE.exec(text)![0]}’ leaves open how much.`);
    if (ABSOLUTE.test(text))
      say('absolute', item, `‘${ABSOLUTE.exec(text)![0]}’ is more than anybody can keep.`);
    if (MIND.test(text)) say('unobservable', item, 'Nobody can see a state of mind.');
    if (WISH.test(text)) say('wish', item, 'Say what happens, not what is hoped.');
    if (NOBODY.test(text)) say('nobody', item, 'Name the person.');
    if (SEVERAL.test(text)) say('several', item, 'These are two things: part them.');
    if (isAction ? NO_DEED.test(text) : SERVICE.test(text)) say('no-deed', item, 'Say what is done.');
    if (!TIME.test(text) && !item.fields.has('By') && !item.fields.has('How often'))
      say('no-deadline', item, 'Say by when.');
  }

  function checkFields(item: FloorNode): number {
    const { fields } = item;
    const by = fields.get('By');
    const who = fields.get('Who');
    if (who === undefined ? item.kind !== 'Milestone' : !people.has(who.text))
      say('owner', who ?? item, 'Name who answers for it.');
    if (by === undefined) return NaN;
    if (Number.isNaN(by.by)) say('no-date', by, `‘${by.text}’ is not a day.`);
    if (by.by < started) say('before-start', by, 'It is due before the plan began.');
    if (by.by < today) say('overdue', by, 'The day has gone by.');
    return by.by;
  }
}
