/** Small words that give a sentence its shape. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const MODALS = set(
  "will 'll won't can can't cannot could should must shall would may might i'll he'll she'll they'll we'll you'll it'll i'd he'd she'd they'd we'd you'd",
);
/** They join a wish or a readiness to the verb that matters. */
export const NEGATORS = set(
  "not never won't can't cannot isn't aren't doesn't don't didn't wasn't hasn't haven't wouldn't shouldn't neither",
);
export const BE = set(
  "is are was were be been being am isn't aren't wasn't i'm he's she's it's they're we're you're there's",
);
export const HAVE = set("has have had having hasn't haven't i've we've they've you've");
export const DO = set("does do did doesn't don't didn't");
export const PRONOUNS = set(
  "i he she they we you it i'll he'll she'll they'll we'll you'll i'm he's she's they're we're you're i've we've they've you've i'd he'd she'd they'd we'd you'd",
);
export const POSSESSIVES = set('my his her their our your its');
export const OBJECT_PRONOUNS = set('me him her them us himself herself themselves myself yourself ourselves');
export const DETERMINERS = set(
  'the a an this that these those each every any some no all both another my his her their our your its more fewer less enough several many',
);
export const PREPOSITIONS = set(
  'of in on at by for with without from to into onto about over under between among after before during until till through across around off up down per as against towards toward within near beside like since via outside inside past than out upon throughout using despite regarding concerning following including',
);
export const SUBORDINATORS = set(
  'when if once after whenever before as while given since because unless until although where whilst so provided wherever though',
);
export const LEAD_WORDS = set(
  'by before from until till up in on at within for over during throughout after when if once whenever as while given since with without following because between through having to every each following despite where upon across starting using',
);
export const CONJUNCTIONS = set('and but then or plus &');
/** They never begin a name, even with a capital at the start of a statement. */
export const NOT_NAMES = set(
  'never always not my his her their our your its the a an this that these those each every any some no all both another in on at by for with without from to into of about over under between after before during until till through when if once whenever as while given since because within up and but or so then not is are was were be has have had do does did will can could should must would may might shall it there here who what which how where why more less most least half daily weekly monthly fortnightly termly annually quarterly twice first second third next last two three four five six seven eight nine ten one january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun easter christmas reception spring summer autumn winter year yr ks key stage english maths science french welsh polish level gcse gcses btec nvq pep ehcp ehc lac cla cin cp taf tac sgo eet neet hba1c bmi isa gp btec pe ict it tv uk nhs section term week weeks from mr mrs ms miss dr auntie aunty uncle nan also still now ongoing continue target outcome goal action aim objective whole-school additional regular continued better',
);
export const TITLES = set(
  'mr mrs ms miss dr auntie aunty uncle aunt baby nurse sister nan nanny grandma grandad sir prof pc',
);

const ADVERBS = set(
  'also still now then just only both again always often usually sometimes soon already all each first even more less better together well',
);
const NOT_ADVERBS = set('family apply reply supply rely july only');

/** Does the word only colour the verb beside it? */
export const isAdverb = (text: string): boolean =>
  ADVERBS.has(text) || (text.length > 4 && text.endsWith('ly') && !NOT_ADVERBS.has(text));
