/*
 * Turns of phrase in which people write standards, each with the usual one: "must be held no later than" is `within`.
 */

/** A turn of phrase and what it is put as. */
export type Turn = readonly [words: RegExp, instead: string];

const NUMBER = '\\d+|one|two|three|four|five|six|seven|eight|nine|ten';
const MODAL =
  '(?:must|should|shall|ought to|ha(?:s|ve) to|needs? to|(?:is|are) to|will)(?: always| also| all)?';

/** Verbs, numbers and limits; one after the other. */
export const TURNS: readonly Turn[] = [
  [/\s+/g, ' '],
  [
    /\bplease\b ?|,? ?at the latest\b|,? ?as a minimum\b|,? ?or sooner\b|,? ?or earlier\b|,? ?or more often\b/gi,
    '',
  ],
  [new RegExp(`\\b${MODAL} not (?:have|contain|include) more than\\b`, 'gi'), 'has at most'],
  [new RegExp(`\\b${MODAL} not be\\b`, 'gi'), 'no'],
  [/\b(?:may|can|must|should) be (?=later than\b)/gi, ''],
  [new RegExp(`\\b${MODAL} (?:be|get)\\b`, 'gi'), 'is'],
  [
    new RegExp(
      `\\b${MODAL} (?:have|include|contain|show|state|give|name|list|record|say|set out|specify|identify)\\b`,
      'gi',
    ),
    'has',
  ],
  [new RegExp(`\\b${MODAL}\\b`, 'gi'), ''],
  [
    /\b(?:includes?|contains?|shows?|states?|gives?|lists?|records?|sets? out|specif(?:y|ies)|identif(?:y|ies)|needs(?= (?:an?|at|one|its|both|the) )|requires?|names|carry|carries|comes? with)\b/gi,
    'has',
  ],
  [
    /\b(?:is|are) (?:held|done|completed|carried out|made|planned|arranged|undertaken)\b|\btakes? place\b|\bhappens?\b|\boccurs?\b/gi,
    '',
  ],
  [
    /\b(?:is|are) (?=within\b|at (?:least|most)\b|every\b|weekly\b|monthly\b|fortnightly\b|not? (?:later|more)\b|by\b|before\b|on or before\b)/gi,
    '',
  ],
  [/\b(?:an? )?max(?:imum)?(?: of)? (?=[\da-z])/gi, 'at most '],
  [/\b(?:an? )?min(?:imum)?(?: of)? (?=[\da-z])/gi, 'at least '],
  [/\bnot? (?:fewer|less) than\b/gi, 'at least'],
  [new RegExp(`\\b(${NUMBER}) ([a-z]+),? at (?:the )?(most|least)$`, 'gi'), 'at $3 $1 $2'],
  [/\bone or more\b/gi, 'at least one'],
  [new RegExp(`\\b(${NUMBER}) or more\\b`, 'gi'), 'at least $1'],
  [new RegExp(`\\b(${NUMBER}) or (?:fewer|less)\\b`, 'gi'), 'at most $1'],
  [/\b(?:once|one time) (?:in )?(?:every|each|an?|per)\b/gi, 'every'],
  // "sent 5 working days before": no later.
  [
    new RegExp(
      `(?<!\\b(?:within|least|most|than) )\\b((?:${NUMBER}) (?:working |school |clear )?(?:hours?|days?|weeks?|months?)) before\\b`,
      'gi',
    ),
    'at least $1 before',
  ],
  [/\b(?:on or before|not? later than|by no later than)\b/gi, 'no later than'],
  [
    new RegExp(
      `\\b(?:no later than|not? more than|at most) (?=(?:${NUMBER}|an?) [a-z -]+ (?:after|of|from|following) )`,
      'gi',
    ),
    'within ',
  ],
  [new RegExp(`\\b(?:with)?in the (?:first |next )?(?=(?:${NUMBER}) )`, 'gi'), 'within '],
  [/\b(?:from|after|of|following) (?:the )?(?:date|day|time) (?:of|when|that|on which) /gi, 'of '],
  [
    /\b(?:the )?(?:start|beginning)(?: date)? of the plan\b|\bthe plan(?:['’]s)? (?:start(?: date|s|ing|ed)?|began|begins)\b/gi,
    'Started',
  ],
  [
    /\b(?:the )?(?:child|young person) (?:becoming|became|becomes) looked after\b|\bbecoming looked after\b|\b(?:coming into|entering) care\b/gi,
    'Became looked after',
  ],
  [
    /\b(?:the )?(?:start|beginning) of (?:the )?placement\b|\bthe placement(?:['’]s)? (?:start(?:s|ing|ed)?|began|begins)\b/gi,
    'Placement began',
  ],
  [new RegExp(`\\bwithin (${NUMBER}|an?) ([a-z -]{3,20}) (?:from|following) `, 'gi'), 'within $1 $2 of '],
  [/\bof the first (?:one|review|visit|meeting|conference|core group)\b/gi, 'of the first'],
  [/\b(reviews?|visits?|conferences?|core groups?) (?:meetings?|dates?)\b/gi, '$1'],
  [/\b(?:in|per|for) (?:the |an? |each |every |any )?plan\b/gi, ''],
  [/\bin each (?=goal|need|section|outcome|aim)/gi, 'per '],
  [
    /^(?:there (?:is|are) )?(?:an?|one) (review|visit|core group|conference|meeting) (?=within .+ (?:of|after) (?:Started|Became looked after|Placement began)$)/gi,
    'first $1 ',
  ],
  [/\s+/g, ' '],
];

/** Whole sentences in other words; every one that fits is tried. */
export const SENTENCES: readonly Turn[] = [
  [/^(?:the|an?|is) /i, ''],
  [/^at least (?:1|one) (?=[a-z ]+ in )/i, 'a '],
  [/^(?:each|any)(?: of the)? /i, 'every '],
  [
    new RegExp(
      `^(?:every |each |all |any |the |an? )?([a-z ]+?)s? (?:has|have) (?:at most|not? more than|up to) (${NUMBER}) ([a-z ]+)$`,
      'i',
    ),
    'at most $2 $3 per $1',
  ],
  [new RegExp(`^no ([a-z ]+?) (?:has|have)? ?more than (${NUMBER}) ([a-z ]+)$`, 'i'), 'at most $2 $3 per $1'],
  [/^(?:the|an?|every|each|all|any|this)? ?(?:plans?|it) (?:is |are )?signed by /i, 'signed by '],
  [/^(?:the )?signatures? of /i, 'signed by '],
  [/^(?:the )?([a-z ,]+) signs?(?: (?:it|the plan|this plan|every plan))?$/i, 'signed by $1'],
  [
    /^(?:the|an?|every|each|all|any|this)? ?(?:plans?|it) (?:is|are) reviewed (?:at least )?(?=every|each|weekly|monthly|yearly|annually)/i,
    'review at least ',
  ],
  [
    /^(?:the|every|each|all)? ?(?:child|children|young person|young people|family) (?:is|are) (?:visited|seen)(?: alone)? (?:at least )?(?=every|each|weekly|monthly|fortnightly)/i,
    'visit at least ',
  ],
  [
    /^(?:the|every|each|all)? ?(?:child|children|young person|young people|family) (?:(?:is|are) )?(?:visited|seen)(?: alone)? (?=within |before |on the )/i,
    'visit ',
  ],
  // "the minutes are shared within 15 working days of the conference".
  [
    /^(?:the |an? |all |any )?([a-z][a-z ]*?) (?:is|are) ([a-z]+(?: up| out)?) (?=(?:within|before|at least|on the|by) )/i,
    '$1 $2 ',
  ],
  [
    /^(?:the|every|each|all)? ?core groups? meets? (?:at least )?(?=every|each|weekly|monthly|fortnightly)/i,
    'core group at least ',
  ],
  [/^(?:the|an?|every|each|all|any|this)? ?plans? covers? /i, 'covers '],
  [
    /^(?:every|each|all)? ?(?:the )?(?:later|subsequent|further|following|other) ([a-z]+?)s? (?=within )/i,
    'every later $1 ',
  ],
  [
    /^(every later [a-z ]+? within [^,]*?) of (?:the )?(?:last|previous|preceding|one before|each other)(?: one)?(?: [a-z]+)?$/i,
    '$1',
  ],
  [/^(?:the )?((?:first|second|next) .*)$/i, '$1'],
  [
    /^(every [a-z ]+?) (?:is |are )?owned by (?:an? |one |only one )?(?:single )?(?:named )?(?:person|worker|practitioner|professional|individual|adult|somebody|someone)$/i,
    '$1 has Who',
  ],
  [
    /^(?:check|note|record|discussion|conversation|mention)s? (?:that|about|of|on|whether) (.+?)(?: (?:has|have) been (?:talked about|discussed|considered|explained|thought about|offered))?$/i,
    'covers $1',
  ],
  [
    /^(after (?:each|every) [a-z ]+?),? (?:an? |the )?((?:review|visit|core group|conference|meeting)s?(?: within .+)?)$/i,
    '$1, $2',
  ],
];

/** What a goal or an action has, in other words than its labels. */
export const FIELDS: readonly Turn[] = [
  [
    /\b(?:an? |the |one )?(?:named|responsible) (?:person|adult|individual|worker)(?: responsible)?\b/gi,
    'Who',
  ],
  [/\b(?:an? |the |one )?(?:person|name|somebody|someone)(?: named| responsible)?\b/gi, 'Who'],
  [/\b(?:an? |the )?(?:clear |end )?date\b/gi, 'By'],
  [/\b(?:both|its own|a clear|clear) /gi, ''],
];
