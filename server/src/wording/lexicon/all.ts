import { ABSTRACT_NOUNS, VAGUE_MANNERS, VAGUE_STATES } from './states.ts';
import { SERVICE_NOUNS } from './services.ts';
import { UNNAMED } from './people.ts';
import { AMOUNT_HEDGES } from './amounts.ts';
import { COMMON_NOUNS } from './common-nouns.ts';
import { wordSet } from './group.ts';
import { VERB_FORMS } from './verbs.ts';

/** Every single word that some list knows: a capital at the start of a statement does not make it a name. */
export const LEXICON_WORDS: ReadonlySet<string> = new Set([
  ...[
    ...wordSet(
      ABSTRACT_NOUNS,
      VAGUE_MANNERS,
      VAGUE_STATES,
      SERVICE_NOUNS,
      UNNAMED,
      AMOUNT_HEDGES,
      COMMON_NOUNS,
    ),
  ].filter((word) => !word.includes(' ')),
  ...VERB_FORMS.keys(),
]);
