import { labelled } from './statements.ts';

/** Amounts and moments left to the reader in any words, beside figures that do and do not mend them. */
const TABLE = `
goal   S - T    | By 4 May 2027 Iolo brushes the dog rather seldom but quite regularly.
goal   S - T    | Pip (8, one of three sisters) will pretty often lay the table by Easter.
goal   S M T    | Pip lays the table on 5 evenings in 7, and now and then more, by Easter.
goal   S - T    | By 6 June Osian rings his dad once in a while.
action S - -    | Grandpa takes the boys fishing every so often.
action S - T    | The tutor gives Osian a reasonable amount of algebra every Thursday.
action S - T    | Each Monday the teaching assistant reads with Osian for a sensible length of time.
action S M T    | Each Monday the teaching assistant reads with Osian for a sensible length of time: 20 minutes.
action S - T    | Support worker Nell lends Osian some money each Friday.
action S M T    | Support worker Nell lends Osian £5 and some tokens each Friday.
action S - -    | Auntie Flo will read with Pip when she can.
action S - -    | The youth worker will play chess with Osian as often as he is able.
action S - -    | Dad hears Osian read as time permits.
action S - -    | The nurse will teach Mum about eczema if the rota allows.
action S M T    | When Osian can name his tablets, by 6 June, the nurse gives him the spare key.
goal   S M T    | Pip has a photo book that she can look at when she likes, on her shelf by 6 June.
action - - -    | Opportunities to play with 2 or 3 children
action S M T    | As required - that is, whenever her peak flow is under 200 - the school nurse gives Pip two puffs within one minute.
`;

export const LOOSE_STATEMENTS = labelled(TABLE);
