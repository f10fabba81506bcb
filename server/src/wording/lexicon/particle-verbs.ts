/** A verb and its particle mean something else together; the meaning decides. */
export const PARTICLE_VERBS: ReadonlyMap<string, string> = new Map(
  'find out=learn, turn up=attend, show up=attend, go up=increase, go down=decrease, come down=decrease, come up=increase, build up=develop, step up=increase, get on=relate, get better=improve, get worse=worsen, get along=relate, look into=explore, catch up=liaise, touch base=liaise, carry out=conduct, deal with=handle, attend to=manage, look after=manage, keep up=sustain, settle in=settle, settle into=settle, settle down=settle, calm down=calm, cut down=reduce, cut back=reduce, bring down=reduce, bring up=raise, open up=express, work on=develop, work towards=develop, work with=engage, work through=process, think about=consider, take responsibility=manage, take ownership=manage, take control=manage, take charge=manage, take pride=enjoy, take care=manage, take part=participate, take up=join, make progress=progress, move forward=progress, move towards=progress, present as=become, move on=progress, keep safe=manage, stay safe=manage, get by=cope, do well=succeed, do better=improve, feel better=feel, keep in=relate, stay in=relate, link in=liaise, link with=liaise, check in=monitor, keep track=monitor, keep an=monitor, follow up=pursue, chase up=pursue, give up=stop, cut out=stop, grow up=mature, act out=stop, run off=run, behave well=behave, engage with=engage, focus on=prioritise, concentrate on=prioritise, learn about=learn, be supported=support, get used=adapt, stay out=avoid, keep out=avoid, stay away=avoid, keep away=avoid, steer clear=avoid'
    .split(', ')
    .map((each) => {
      const [phrase = '', meaning = ''] = each.split('=');
      return [phrase, meaning] as const;
    }),
);

/** Forms that are far more often a thing than a deed: "short breaks", "home visits". */
export const MOSTLY_NOUNS: ReadonlySet<string> = new Set(
  'breaks visits calls checks walks works plans reports needs changes feeds drinks marks records reviews shops steps labels drops attempts supports prompts signs hands answers conditions tests trips lists notes charts books tasks hours meals clubs groups meetings sessions appointments forms letters photos points bits turns starts lessons uses matters limits results links looks rests views hopes values fears worries moods lives clothes sorts means cares plays shares houses homes sets phones cards cooks tutors mentors coaches escorts guides parents nurses experiences contacts routes levels balances triggers challenges practices processes habits units weeks seeks faces wears cuts lights issues concerns problems falls rises increases decreases progress exercises aims'.split(
    ' ',
  ),
);
