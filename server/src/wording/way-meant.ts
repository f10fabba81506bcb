const MORE =
  /\b(?:more|increas\w+|rises?|raises?|further|longer|higher|goes up|go up|doubles?|earns?|gains?|attendance|attends?|on time|own bed|brush\w*|reads?|on (?:his|her|their|my) own|by (?:himself|herself|myself|themselves))\b/i;
const LESS =
  /\b(?:fewer|less|reduc\w+|decreas\w+|falls?|drops?|lower|goes down|go down|comes? down|cuts? down|shorter|quicker|faster|sooner)\b/i;
/** Figures of what is to become rarer, and words that turn "more" about. */
const RARER =
  /\b(?:no (?:more|longer|fewer|less)|more than|less than|not|never|without|miss\w*|late\w*|absen\w*|exclu\w*|suspen\w*|hit\w*|bit\w*|prompt\w*|help\w*|remind\w*|ask\w*|argu\w*|wak\w*|cigarette\w*|smok\w*|drink\w*|out of|minutes? to|unauthorised)\b/i;

/** Which way a figure is meant to go by the words of a goal and of its measure; undefined where they leave it open. */
export function wayMeant(goal: string, measure: string): 'at least' | 'at most' | undefined {
  // "reduces the days that she misses", measured in days at school: the two go opposite ways.
  if (LESS.test(goal))
    return MORE.test(goal) || MORE.test(measure) || (measure !== '' && !sharesWord(goal, measure))
      ? undefined
      : 'at most';
  const both = `${goal} ${measure}`;
  return MORE.test(both) && !RARER.test(both) ? 'at least' : undefined;
}

const sharesWord = (goal: string, measure: string): boolean =>
  measure
    .toLowerCase()
    .split(/\W+/, 20)
    .some((word) => word.length > 5 && goal.toLowerCase().includes(word.slice(0, -1)));
