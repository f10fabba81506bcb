import { check } from './check.ts';

describe('privacy/personal-details', () => {
  it('knows numbers and addresses by their shape and check digit', () => {
    check(
      'privacy/personal-details',
      `
Plan: Ida's plan
  Reference: 943 476 5919
#            ^^^^^^^^^^^^ hint: This looks like an NHS number. Plans are copied and printed: keep it in the record, unless the family needs it here.
  Social worker: Jo Lane, jo.lane@example.org
#                         ^^^^^^^^^^^^^^^^^^^ hint: This looks like an email address. Plans are copied and printed: keep it in the record, unless the family needs it here.
  Section: Home
    Ida lives at 4 Mill Lane, LE1 4XY, and rings 07700 900123 or +44 7700 900124.
#                             ^^^^^^^ hint: This looks like a postcode. Plans are copied and printed: keep it in the record, unless the family needs it here.
#                                                ^^^^^^^^^^^^ hint: This looks like a telephone number. Plans are copied and printed: keep it in the record, unless the family needs it here.
#                                                                ^^^^^^^^^^^^^^^ hint: This looks like a telephone number. Plans are copied and printed: keep it in the record, unless the family needs it here.
  Goal: Ida shows X312000326001 and U312000326001 and AB 12 34 56 C
#                                   ^^^^^^^^^^^^^ hint: This looks like a unique pupil number. Plans are copied and printed: keep it in the record, unless the family needs it here.
#                                                     ^^^^^^^^^^^^^ hint: This looks like a National Insurance number. Plans are copied and printed: keep it in the record, unless the family needs it here.`,
    );
  });
  it('leaves other numbers alone', () => {
    check(
      'privacy/personal-details',
      `
Plan: Ida's plan
  Reference: CP-1180
  Person: Jo Lane (social worker) | Phone: 01632 960123
  Section: Numbers
    943 476 5918 and 1234567890 and 0123-456 and 2026-11-22 and 04/05/2026 and 12345678901234.
    Ring 0800 1111, 116 123, 0300 123 4567 or 111. HbA1c 53, £1,200, 10:30 to 11:45, Year 5, B1 and E2.
    School: B12 group, room Q1 1AA, form 9A 3B, AB12, at @home, M5 7.
  Goal: Ida saves £1,200 in 52 weeks by 4 May 2027`,
    );
  });
  it('is graver in a template', () => {
    check(
      'privacy/personal-details',
      `
Template: Ours
  For: care plan
  Owner: jo.lane@example.org
#        ^^^^^^^^^^^^^^^^^^^ error: This looks like an email address. A template goes to many families: write the blank [email] in its place.

Plan: [Name]'s plan
  Person: Jo Lane (social worker) | Phone: 01632 960123
#                                          ^^^^^^^^^^^^ error: This looks like a telephone number. A template goes to many families: write the blank [phone] in its place.
  Person: [name] ([role]) | Phone: [phone]`,
    );
  });
});

describe('privacy/birth-date-in-template', () => {
  it('finds the day in the field and in a sentence', () => {
    check(
      'privacy/birth-date-in-template',
      `
Template: Ours
  For: care plan
  Version: 2, 4 May 2026

Plan: [Name]'s plan
  Child: [Name] | Born: 4 May 2012
#                       ^^^^^^^^^^ error: This is somebody’s date of birth. A template goes to many families: write the blank [date of birth] in its place.
  Started: 4 May 2026
  Section: About
    [Name] was born on 04/05/2012 in Leicester.
#                      ^^^^^^^^^^ error: This is somebody’s date of birth. A template goes to many families: write the blank [date of birth] in its place.
    The birth plan of 4 May 2026 is here.`,
    );
  });
});

describe('privacy/another-name', () => {
  const said = (name: string): string =>
    `warning: ‘${name}’ is nobody in this plan. If the sentence was copied from another plan, write the name of who is meant here; if the name is right, add a line ‘Person: ${name} (role)’.`;

  it('tells once of each name that was copied in with a goal or an action', () => {
    check(
      'privacy/another-name',
      `
Plan: Ben's plan
  Child: Ben
  Person: Priya Nair (family support worker)
  Need: Ben and Jayden miss school
    Goal: Jayden is at school by 8.50am on 4 days out of 5
#         ^^^^^^ ${said('Jayden')}
      Action: Priya Nair takes Jayden to breakfast club
    Goal: By Easter James will be in bed by 9pm on 5 nights a week
#                   ^^^^^ ${said('James')}
    Goal: Ben and Zara walk to school 4 days a week
#                 ^^^^ ${said('Zara')}
    Goal: Lily-Mae's attendance is 95%
#         ^^^^^^^^ ${said('Lily-Mae')}
      Action: Priya meets Rashid every Tuesday
#                         ^^^^^^ ${said('Rashid')}
      Action: Priya reads with Milo at nursery
#                              ^^^^ ${said('Milo')}
      Action: Priya washes Aiden's uniform
#                          ^^^^^ ${said('Aiden')}
      Action: Priya books a place for Harvey at the club
#                                     ^^^^^^ ${said('Harvey')}`,
    );
  });
  it('knows everybody whom the plan tells of, by first name, in a quotation or by their role', () => {
    check(
      'privacy/another-name',
      `
Plan: Ben's plan
  Child: Benjamin (Ben) Moss
  School: Oakwood Primary
  Person: Zara Moss (sister)
  Brother: Kai
  Nan Ivana looks after the children on Fridays.
  Leon says: "I miss Omar."
  Goal: Benjamin and Kai walk to Oakwood 4 days a week
    Who: Chidi (neighbour)
    Action: Zara meets Omar and collects Leon's things
    Action: Ivana reads with Chidi's twins
    Action: Dad takes his friend Idris to the park
    Action: Dad helps Idris up the wall`,
    );
  });
  it('leaves places, products, days, agencies and words that are names too', () => {
    check(
      'privacy/another-name',
      `
Plan: Ben's plan
  Child: Ben
  Goal: Makaton is used at every meal
  Goal: Minecraft stays off after 8pm on 5 nights a week
  Goal: Handwriting improves to 3 lines a day
  Goal: Tantrums will be shorter than 5 minutes
  Goal: Hope walks to school 4 days a week
    Action: Mum takes Ben to Scouts in Halifax every Friday
    Action: Mum asks Turning Point for a place before Ramadan
    Action: Mum teaches Makaton to Dad and rings Barnardo's`,
    );
  });
  it('holds no name against a plan that names no child, or a template', () => {
    check('privacy/another-name', 'Plan: Our plan\n  Goal: Jayden is at school by 8.50am\n');
    check(
      'privacy/another-name',
      "Template: Ours\n\nPlan: Ben's plan\n  Goal: Jayden is at school by 8.50am\n",
    );
  });
});
