import type { Word } from './words.ts';

/** They end like the name of a job and are none. */
const NO_JOBS =
  /^(?:letter|number|paper|order|centre|corner|matter|offer|dinner|supper|water|computer|shower|charter|register|folder|poster|planner|checker|tracker|timer|newsletter|behaviour|factor|door|floor|sensor|monitor|list|checklist|playlist|mirror|member|newcomer|error|indoor|outdoor|master|cluster|chapter|transfer|power|answer|remainder|reminder|customer|consumer|other|another|either|neither|never|later|after|under|over|whether|rather|together|altogether|further|longer|shorter|smaller|bigger|better|younger|older|easter|summer|winter|september|october|november|december|quarter|semester|scooter|ladder|butter|sugar|laser|printer|laptop|counter|border|easier|earlier|quieter|calmer|stranger|manner|colour|flavour|labour|favour|major|minor|prior|senior|junior|interior|exterior)$/;

/** "interviewer", "mediator", "stylist": somebody by a job that no list knows. */
export const isJob = (word: Word | undefined): word is Word =>
  word?.type === 'word' &&
  !word.possessive &&
  word.text.length >= 6 &&
  /[a-z](?:er|or|ist|ian|tant)$/.test(word.text) &&
  !NO_JOBS.test(word.text);
