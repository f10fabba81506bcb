import { labelled } from './statements.ts';

/** What nobody could keep, reach or do (A), and what is there already or serves only the service (R). */
const TABLE = `
goal   S M T A  | By next Tuesday Emrys goes from 8% of his lessons to 97%.
goal   S M T A  | Nia's HbA1c comes down from 102 to 45 in two weeks.
goal   S M T A  | Nia's reading age goes from 6 to 12 within four weeks.
goal   S M T A  | Emrys, who cannot read yet, reads a whole novel aloud by half-term.
goal   S M T A  | Lowri, who has never held a violin, gets a distinction in her first exam by Easter.
goal   S M T A  | Each and every night until 30 June Lowri is in bed by 9, come what may.
goal   S M T A  | Until 30 June Lowri always hands in her phone at 9 pm, no exceptions.
goal   S M T    | Emrys, who cannot read yet, reads ten words aloud by Easter.
goal   S M T    | By Easter Emrys goes from 40% of his lessons to 80%.
goal   S M T    | Within ten days Emrys's late marks fall from 5 a week to 3.
goal   S M T    | Nia's HbA1c comes down from 102 to 60 by February 2027.
action S M T A  | Dad, who has no licence and nobody to drive him, takes Lowri to ballet in the next county every Friday until July.
action S M T A  | Grandma (in hospital for her hip) will cook the boys' tea every night until 4 May.
action S M T A  | Mum, who speaks no English, rings the housing office by herself by 4 May.
action S M T A  | Uncle Gethin, who works nights on the ferries, will walk Lowri to school at 8.30 every morning until July.
action S M T    | Mum, who speaks no English, rings the housing office with an interpreter on 4 May.
action S M T    | Dad, who has no licence, takes Lowri to ballet by bus every Friday until July.
action S M T    | Support worker Ffion walks to school with Lowri, who cannot tell the time, every Monday until July.
goal   S M T R  | Lowri, who has cycled to school alone every day for two years, will cycle to school once by Easter.
goal   S M T R  | Lowri can already spell 60 words; by Easter she spells 20 words aloud.
goal   S M T R  | By Easter Lowri will swim 25 metres. She swam 800 metres in the gala last month.
goal   S M T R  | By Easter Lowri gets 6 out of 10 in the spelling quiz, although she scored 10 out of 10 every week this term.
action S M T R  | The tutor teaches Lowri to count to 20 every Monday until Easter, although she already does long division in maths.
goal   S M T    | Lowri already reads 20 pages a week; by Easter she reads 40 pages a week.
goal   S M T    | Lowri, who already walks to school with Mum, will walk there alone on 3 days in 5 by Easter.
goal   S M T    | Lowri, who has lived with her aunt since May, will swim 25 metres by Easter.
goal   S M T    | Lowri has a bad dream every night now; by Easter she sleeps through 5 nights in 7.
action S M T    | The tutor, who already sees Lowri on Mondays, reads with her every Friday until Easter.
action S M T R  | The social worker visits Lowri on 4 May so that the team meets its visiting target.
action S M T R  | The SENCO updates Lowri's chart by 4 May to have the file ready for Ofsted.
action S M T R  | The manager signs the form by 4 May because the service needs its funding.
action S M T R  | The family worker gets Dad's signature by 4 May to keep the paperwork up to date.
action S M T    | The social worker visits Lowri on 4 May so that she can say what she wants.
action S M T    | The SENCO sends the form by 4 May so that the school has the money for Lowri's aide.
action S M T    | The family worker goes through the budget with Dad on 4 May so that his bills are paid on time.
goal   S M T    | By 4 May Lowri has her own bank account so that her wages are paid into it.
action S M T R  | The student social worker sees Gil every Friday until May so that she gets the hours for her portfolio.
action S M T R  | The SENCO writes a target for Gil's handwriting by 3 May because every box on the form has to be filled.
action S M T R  | The key worker takes a photo of Gil on 3 May for the charity's newsletter.
action S M T R  | The manager holds a meeting on 3 May so the home keeps its Outstanding rating.
action S M T R  | The SW closes Gil's case by 31 March to bring her caseload down.
action S M T R  | The TA logs Gil's reading each day until May as evidence for the pupil premium spend.
action S M T R  | The teacher tests Gil on 3 May so that his class has a full set of data.
action S M T R  | The SW visits on 30 March so that the visit counts in this quarter's figures.
action S M T R  | The PA gets Gil's feedback form signed by 3 May to meet the contract.
goal   S M T R  | Gil reaches level 4 in maths by July so that the school gets its progress score.
goal   S M T R  | Gil has been on time 100% this year; he will be on time 8 days out of 10 by July.
goal   S M T R  | By July Gil, a county swimmer, will swim a width of the small pool.
goal   S M T R  | Gil's weekly reading log shows 60 pages; he will read 20 pages a week by July.
goal   S M T R  | Gil will learn to use the toilet by day by July (dry day and night since he was three).
action S M T R  | The TA will teach Gil the alphabet every day until July, though he is a fluent reader.
action S M T R  | The mentor shows Gil how to catch the 42 bus on 3 May; he has caught it alone for a year.
goal   S M T A  | Gil goes from 12 cigarettes an hour to none for ever by tomorrow.
goal   S M T A  | Gil will sleep 12 hours every night without a single wake-up for the whole of the next two years.
action S M T A  | Mum, on her own with the baby in intensive care 80 miles off, will be at both school gates at 8.45 every day until July.
action S M T A  | Nan, who had a stroke in May and cannot lift, will hoist Gil in and out of bed every day until July.
action S M T A  | Dad, who is at sea until August, will take Gil to football each Saturday in May.
action S M T A  | Mum, who is deaf and has no signer, will ring the benefits line on 3 May.
action S M T A  | Grandad, 88 and nearly blind, will drive Gil to school every day until July.
action S M T A  | Dad, who works every weekend and has no cover, will take Gil to match day each Saturday until May.
action S M T A  | Auntie Flo, who has moved to Canada, will give Gil his tea every Tuesday until July.
goal   S M T    | Gil reads 8 of 10 words from picture cards; he will read 8 of 10 words without pictures by July.
goal   S M T A  | Every one of Nell's homework tasks is handed in on time, with none missed, for the whole of Year 8.
goal   S M T A  | Without a single reminder, ever, Nell takes all her tablets on time each day until 1 June.
goal   S M T A  | Rory, at present on 12% attendance, is in school every day without fail from tomorrow until July.
action S M T A  | Mum, who cannot read, reads the twelve-page court report and writes her answer to it by Monday.
action S M T A  | Dad, who is in prison until October, takes Ava to her swimming lesson every Saturday from May.
action S M T A  | Mum to drive the children to school each day from 4 May although she has no car and no licence.
action S M T A  | Mum, who speaks only Tigrinya, will ring the benefits office on her own on 4 May; no interpreter is available.
goal   S M T R  | Ava, who has been dry at night since 2024, will be dry at night by 1 June.
goal   S M T R  | Ava fills in the feedback form each month until July to help the service with its inspection.
goal   S M T R  | By 31 March Omar's file has an up-to-date chronology so that the team passes its audit.
goal   S M T R  | Omar will have moved to the cheaper home by 31 March to bring the placements budget down.
goal   S M T R  | Omar, who has his own bank account, will open a bank account by 1 May.
action S M T R  | The SENCO writes Omar's plan by 5 May so that the school has its paperwork ready for Ofsted.
action S M T R  | The worker visits on the 28th of each month to keep the visiting figures green.
goal   S M T    | Omar, who has never cooked, makes cheese on toast by himself by 1 May.
goal   S M T    | Omar can already make toast; by 1 May he makes beans on toast and a cup of tea on his own.
goal   S M T    | Nell, who has not been to school since March, goes in for one hour with Miss Hall on three days a week by 1 May.
goal   S M T    | Leo goes from being in 4 lessons a week to 10 by the end of the summer term.
goal   S M T    | Mum keeps the sharp knives in the locked drawer on every visit until 3 June.
goal   S M T    | All four children have their own toothbrush by Saturday.
goal   S M T    | Rory, at 12% attendance in the autumn, is in school for 50% of sessions in the summer term.
action S M T    | Mum, with the interpreter Selam on the line, rings the benefits office on 4 May at 10.
action S M T    | Dad, who is home from prison on 1 May, takes Ava to her swimming lesson on Saturdays from 9 May with Gran.
action S M T    | Mum, who does not drive, takes the children to school by the council's taxi each day from 4 May.
goal   S M T    | Kit, 4, puts on his own shoes on three nursery mornings out of five by 1 June.
goal   S M T    | Baby Isaac has put on at least 150 g a week at each weigh-in until 1 June.
goal   S M T    | So that she can visit her sister, Ava learns the bus route and makes the trip with Jo twice by 1 May.
goal   S M T    | Omar tells the panel in his own words what he wants from his next home on 31 March.
`;

export const REACH_STATEMENTS = labelled(TABLE);
