/** Words that hurt, as a pattern, with what young people would rather read. */
export interface Wounding {
  readonly words: RegExp;
  readonly rather: string;
  /** The words in the same form, where they can simply be put in place. */
  readonly swap?: (found: string) => string | undefined;
}

const swaps =
  (table: Readonly<Record<string, string>>) =>
  (found: string): string | undefined =>
    table[found.toLowerCase()];

const FAMILY = 'mother|father|mum|dad|parents?|family';

/** "a LAC child", but a "LAC nurse" by her title. */
export const SAYS_LAC =
  /\b(?:LAC|CLA)\b(?! (?:nurse|doctor|paediatrician|social worker|teacher|team|reviewing officer|IRO|health team|service|mentor|coordinator|co-ordinator)\b)/;

/**
 * Source: Language that cares, a glossary that the charity TACT made with young people. It is advice: young people
 * differ, and legal names of orders, plans and teams stay as they are.
 */
export const WOUNDING: readonly Wounding[] = [
  {
    words: /\babscond(?:s|ed|ing)?\b/i,
    rather: '‘run away’ or ‘go missing’',
    swap: swaps({
      abscond: 'go missing',
      absconds: 'goes missing',
      absconded: 'went missing',
      absconding: 'going missing',
    }),
  },
  {
    words: /\basylum seekers?\b/i,
    rather: '‘young person’, with the name',
    swap: swaps({ 'asylum seeker': 'young person', 'asylum seekers': 'young people' }),
  },
  {
    words: new RegExp(`\\b(?:birth|biological) (?:${FAMILY})\\b`, 'i'),
    rather: '‘parents’, ‘mum’ or ‘dad’, or the name',
    swap: (found) => found.replace(/^\w+ /, ''),
  },
  {
    words: /\bcare leavers?\b(?! (?:covenant|offer|service|team|worker|grant))/i,
    rather: '‘care experienced’, or the name',
  },
  { words: /\bchallenging behaviours?\b/i, rather: '‘having trouble coping’ or ‘distressed feelings’' },
  {
    words: /\bcontact cent(?:re|er)s?\b/i,
    rather: '‘family centre’',
    swap: swaps({ 'contact centre': 'family centre', 'contact centres': 'family centres' }),
  },
  {
    words:
      /\b(?:(?:un)?supervised|direct|indirect|sibling) contact\b|\bcontact (?:sessions?|visits?|arrangements?)\b|\b(?:attend|attends|attending|during|after|before) contact\b|^contact(?= (?:to|will|with)\b)|\b(?:have|has|having) contact with\b/i,
    rather: '‘family time’, or ‘seeing Mum’',
  },
  { words: /\b(?:difficult|hard) to place\b/i, rather: '‘we have not found a good enough home yet’' },
  {
    words: /\bdrop(?:s|ped)? out(?: of)?\b/i,
    rather: '‘leave early’',
    swap: swaps({
      'drop out': 'leave early',
      'drops out': 'leaves early',
      'dropped out': 'left early',
      'drop out of': 'leave',
      'drops out of': 'leaves',
      'dropped out of': 'left',
    }),
  },
  { words: /\bfoster carers?\b/i, rather: 'the person’s name' },
  {
    words: /\bin care\b(?! (?:of|plan|proceedings|home|council|team|service))/i,
    rather: '‘living with another family’, or where the child lives',
  },
  {
    words:
      /\bleaving care\b(?! (?:act|team|service|worker|adviser|advisor|grant|personal|health|passport|offer|allowance|summary|regulations|guidance|bursary))/i,
    rather: '‘moving on’',
  },
  {
    words: SAYS_LAC,
    rather: 'the full words or the child’s name; ‘LAC’ reads as ‘lack’',
  },
  {
    words: /\bNEET\b/,
    rather: '‘not in work, training or education at present’',
    swap: () => 'not in work, training or education',
  },
  {
    words: /(?<!plan for )\bpermanence\b(?! (?:plan|panel|order|team))/i,
    rather: '‘my home without disruptions’',
  },
  {
    words:
      /(?<!(?:work|school|college|student|job) )\bplacements?\b(?! (?:order|plan|agreement|officer|team|student|meeting|began))/i,
    rather: '‘home’, or the name of the people',
  },
];

const ANY = new RegExp(WOUNDING.map(({ words }) => words.source).join('|'), 'i');

/** Whether a text may hold any of these words at all: nearly none does, and one look is quicker than one for each. */
export const mayWound = (text: string): boolean => ANY.test(text);
