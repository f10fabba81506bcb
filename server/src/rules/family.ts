const RELATION =
  /\b(?:mum|mummy|mam|mother|dad|daddy|father|parents?|step-?(?:mum|mother|dad|father)|nan|nanna|nana|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|grandparents?|aunt|aunty|auntie|uncle|brother|sister|cousin)\b/i;

/** Relations that somebody is paid or approved to be, and workers who have a relation in their title. */
const WORKER = /\b(?:foster|nurse|worker|visitor|teacher|adviser|adopter)\b/i;

/** Whether a role or the words for a person name a relation of the child: "Ewa's sister, safety network". */
export const isRelation = (words: string): boolean => RELATION.test(words) && !WORKER.test(words);

const PARENT = /\b(?:mum|mummy|mam|mother|dad|daddy|father|parents?|guardian)\b/i;

/** Whether the words name a parent; other relations help more often than they are set tasks. */
export const isParent = (words: string): boolean => isRelation(words) && PARENT.test(words);
