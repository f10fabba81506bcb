import type { Clause } from './clause.ts';
import { DOING, MIND, VERB_FORMS, verbAs } from './lexicon/verbs.ts';
import { partyAt } from './who.ts';
import { plainDeed } from './yes-or-no.ts';

const INSTEAD = new Set(['instead', 'rather']);
/** As good as a number: twice a day. */
const TWICE_DAILY = /\b(?:morning and (?:night|evening)|day and night)\b/i;

/** "by stopping at the kerb": the sentence itself says how it will be seen. */
export function shownByDeed(clause: Clause): boolean {
  const { words, predicate, to, sentence } = clause;
  for (let at = predicate.at + 1; at < to - 1; at += 1) {
    const text = words[at]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    // "skills (cooking, cleaning)": headings, and no deeds.
    if (words[at]?.bracketed === true) continue;
    if (text === 'by' || text === ',') {
      const verb = verbAs(next, 'ing');
      if (verb !== undefined && plainDeed(verb) && !words[at + 1]?.possessive) return true;
    }
    // "so that he does the weekly shop", "nights that she sleeps in her own bed": a person and a plain deed.
    const purpose = text === 'so' || (text === 'that' && !MIND.has(predicate.verb));
    const party = purpose ? partyAt(words, next === 'that' ? at + 2 : at + 1, sentence.names) : undefined;
    if (party === undefined || party.type === 'unnamed') continue;
    const verb = words
      .slice(party.end, party.end + 4)
      .map((word) => verbAs(word.text, 'base', 's'))
      .find((each) => each !== undefined && each !== 'be' && each !== 'have');
    if (verb !== undefined && plainDeed(verb)) return true;
  }
  return false;
}

/** Does the amount say how much, and not merely every day? */
export function levels(clause: Clause): boolean {
  return clause.amounts.some(
    (amount) =>
      amount.type !== 'rate' ||
      /\d|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|half/i.test(
        // "every day until 1 May": the figure of the day says nothing of how much.
        amount.words.replace(UNTIL_A_DAY, ''),
      ),
  );
}

const UNTIL_A_DAY = /\b(?:until|till|up to|from|starting) .*$/i;

/** "the skills to run her own room: sheets changed each week": behind the colon stands what will be seen. */
export function listsBehindColon(clause: Clause): boolean {
  const { words, predicate, to } = clause;
  const colon = words.findIndex((word, at) => at > predicate.at && at < to && word.text === ':');
  if (predicate.at < 0 || colon < 0) return false;
  const start = words[colon]?.start ?? 0;
  return (
    clause.amounts.some((amount) => amount.start > start) &&
    words.slice(colon, to).some((word) => {
      const form = VERB_FORMS.get(word.text);
      return form?.shapes.has('past') === true && !form.shapes.has('base') && DOING.has(form.base);
    })
  );
}

/** "No one smokes indoors: on 5 visits the air is clean": what will be seen instead follows. */
function countedBehindColon({ words, predicate, to, amounts }: Clause): boolean {
  const colon = words.findIndex((word, at) => at > predicate.at && at < to - 2 && word.text === ':');
  const start = words[colon]?.start;
  return start !== undefined && amounts.some((amount) => amount.start > start);
}

/** "no alcohol on any of the 12 readings": a test shows it, and what is seen is the test. */
function tested({ words, amounts, due, predicate }: Clause): boolean {
  return (
    (amounts.length > 0 || due) &&
    (predicate.verb === 'show' || predicate.verb === 'have' || predicate.verb === 'be') &&
    words.some((word) => TESTS.test(word.text))
  );
}

const TESTS = /^(?:tests?|readings?|samples?|swabs?|screens?|breathalyser|breathalysers|checks|results?)$/;

/** Does the sentence itself say what will be seen in place of what stops? */
export function replaced(clause: Clause, from: number): boolean {
  return (
    clause.words.slice(from, clause.to).some((word) => INSTEAD.has(word.text)) ||
    countedBehindColon(clause) ||
    tested(clause) ||
    needsNoHelp(clause)
  );
}

/** "doesn't need reminding to brush his teeth": he brushes them, and nobody says so. */
function needsNoHelp({ words, predicate }: Clause): boolean {
  const [help, to] = [words[predicate.at + 1]?.text ?? '', words[predicate.at + 2]?.text];
  return predicate.verb === 'need' && HELP.test(help) && to === 'to';
}

const HELP =
  /^(?:remind(?:ing|ers?)|prompt(?:ing|s)?|telling|chasing|asking|nagging|waking|help|support|adults?)$/;

/** "brushes morning and night": as good as a number. */
export function twiceDaily({ text, words, predicate, to }: Clause): boolean {
  return TWICE_DAILY.test(text.slice(words[Math.max(0, predicate.at)]?.start, words[to - 1]?.end));
}
