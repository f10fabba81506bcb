import { LEXICON_WORDS } from '../../wording/lexicon/all.ts';
import { DETERMINERS, MODALS, NOT_NAMES, PREPOSITIONS } from '../../wording/lexicon/small-words.ts';

/** Short forms of the field with their full words, as families would have to look them up. */
const WORDS: Readonly<Record<string, string>> = {
  ASB: 'antisocial behaviour',
  CAFCASS: 'Children and Family Court Advisory and Support Service',
  CAMHS: 'Child and Adolescent Mental Health Services',
  CBT: 'cognitive behavioural therapy',
  CCE: 'child criminal exploitation',
  CIN: 'child in need',
  CP: 'child protection',
  CIC: 'child in care',
  CLA: 'child looked after',
  CSE: 'child sexual exploitation',
  CSC: "children's social care",
  DLA: 'Disability Living Allowance',
  DSL: 'designated safeguarding lead',
  EBSA: 'emotionally based school avoidance',
  EET: 'education, employment or training',
  EHA: 'early help assessment',
  EHCNA: 'education, health and care needs assessment',
  EHCP: 'education, health and care plan',
  ELSA: 'emotional literacy support assistant',
  EP: 'educational psychologist',
  ESA: 'Employment and Support Allowance',
  ETE: 'education, training and employment',
  EWO: 'education welfare officer',
  FGC: 'family group conference',
  FSW: 'family support worker',
  HLTA: 'higher level teaching assistant',
  HV: 'health visitor',
  ICPC: 'initial child protection conference',
  IDVA: 'independent domestic violence adviser',
  IEP: 'individual education plan',
  IHA: 'initial health assessment',
  IRO: 'independent reviewing officer',
  ISVA: 'independent sexual violence adviser',
  LAC: 'looked-after child',
  LADO: 'local authority designated officer',
  LSA: 'learning support assistant',
  MARAC: 'multi-agency risk assessment conference',
  MASH: 'multi-agency safeguarding hub',
  NEET: 'not in education, employment or training',
  NRM: 'National Referral Mechanism',
  OT: 'occupational therapist',
  PEP: 'personal education plan',
  PIP: 'Personal Independence Payment',
  PLO: 'Public Law Outline',
  PRU: 'pupil referral unit',
  RCPC: 'review child protection conference',
  RHA: 'review health assessment',
  SALT: 'speech and language therapist',
  SDQ: 'strengths and difficulties questionnaire',
  SEMH: 'social, emotional and mental health',
  SEN: 'special educational needs',
  SENCO: 'special educational needs co-ordinator',
  SEND: 'special educational needs and disabilities',
  SENDCO: 'special educational needs and disabilities co-ordinator',
  SGO: 'special guardianship order',
  SLCN: 'speech, language and communication needs',
  SLT: 'speech and language therapist',
  SW: 'social worker',
  TA: 'teaching assistant',
  TAC: 'team around the child',
  TAF: 'team around the family',
  VSH: 'virtual school head',
  YJS: 'youth justice service',
  YOT: 'youth offending team',
};

/** `SENCo`, `SaLT`, `IROs`: a short form as people write it. */
export const SHORT_FORM = /(?<![\w-])[A-Z][A-Za-z]{0,5}[A-Z](?:o|s|os)?(?!\w|-\d|\/\d)/g;

/** The full words of a short form; undefined for one that is not known. */
export function fullWords(short: string): string | undefined {
  if (Object.hasOwn(WORDS, short.toUpperCase())) return WORDS[short.toUpperCase()];
  const one = short.replace(/s$/, '').toUpperCase();
  return Object.hasOwn(WORDS, one) && short.endsWith('s') ? `${WORDS[one] ?? ''}s` : undefined;
}

/** Letters that are in everybody's mouth, or are no short form at all. */
const EVERYDAY = new Set(
  'NHS GCSE GCSES BTEC NVQ ICT BBC DVD USB MOT DIY FAQ PIN SIM SMS URL PDF CCTV ATM TBC TBA ASAP HIV MMR BMI DNA ADHD ASD ESOL IKEA LIDL ALDI ASDA YMCA YWCA RSPCA NSPCC RAF SEN USA VAT PTA MRI ECG LGBT LGBTQ SMART SATS UCAS CSCS DBS ADL GDPR DVLA DWP HMRC PAYE ISA ILR COVID WIFI'.split(
    ' ',
  ),
);

/** Three to six capitals that no list knows: "DAPP". */
export const UNKNOWN_SHORT_FORM = /(?<![\w£'’-])[A-Z]{3,6}s?(?![\w'’-]|\.\w)/g;

/** A short form that only its own service would know, and no word that is only written large: "NOT", "EVERY". */
export function isUnknown(short: string): boolean {
  const small = short.toLowerCase();
  return (
    !EVERYDAY.has(short.replace(/s$/, '')) &&
    fullWords(short) === undefined &&
    !/^[IVXLCDM]+$/.test(short) &&
    ![LEXICON_WORDS, NOT_NAMES, MODALS, DETERMINERS, PREPOSITIONS].some((known) => known.has(small))
  );
}
