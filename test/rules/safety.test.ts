import { check } from './check.ts';

describe('safety/danger-without-goal', () => {
  it('wants a safety goal under each danger', () => {
    check(
      'safety/danger-without-goal',
      `
Plan: Ida's plan
  Danger statement 1: Gran is worried that Ida will be hit by a car
# ^^^^^^^^^^^^^^^^^^ warning: This danger statement has no safety goal. Add one under it: what will be seen, and for how long.
  Danger statement 2: Gran is worried that Ida will fall in the river
# ^^^^^^^^^^^^^^^^^^ hint: The goal under this danger statement is not written as a safety goal. Write ‘Safety goal:’, with what will be seen and for how long.
    Goal: Ida swims 20 metres
  Danger statement 3: Gran is worried that Ida will get lost
  Section: Goals
    Safety goal: Ida finds her way home 10 times out of 10
      For: danger statement 3`,
    );
  });
  it('cannot tell where a safety goal names no danger', () => {
    check(
      'safety/danger-without-goal',
      `
Plan: Ida's plan
  Danger statement: Gran is worried that Ida will be hit by a car

  Section: Goals
    Safety goal: Ida crosses at the lights`,
    );
  });
});

describe('safety/safety-goal-without-duration', () => {
  it('reads field, sentence and target', () => {
    check(
      'safety/safety-goal-without-duration',
      `
Plan: Ida's plan
  Danger statement: Gran is worried that Ida will be hit by a car
    Safety goal: Ida crosses at the lights on 10 days out of 10
#   ^^^^^^^^^^^ warning: ‘Ida crosses at the lights on 10 days out of 10’ does not say for how long it has to be seen. Add ‘For how long:’ with a number of weeks or months.
    Safety goal: Ida crosses with Gran for 6 months
    Safety goal: Ida rings the bell
      Target: 10 out of 10, four weeks running
    Safety goal: Ida wears her helmet
      For how long: 12 weeks
    Goal: Ida rides on the pavement`,
    );
  });
  it('takes the day until which it is seen', () => {
    check(
      'safety/safety-goal-without-duration',
      `
Plan: Ida's plan
  Danger statement: Gran is worried that Ida will be hit by a car
    Safety goal: Ida is home by 9pm every Friday until 31 March 2027
    Safety goal: Ida stays on the pavement until the end of May 2027
    Safety goal: Ida is home by 9pm on 20 nights out of 20 between 1 May and 30 June 2027
    Safety goal: Ida is home by 9pm every Friday
#   ^^^^^^^^^^^ warning: ‘Ida is home by 9pm every Friday’ does not say for how long it has to be seen. Add ‘For how long:’ with a number of weeks or months.
    Safety goal: Ida is home by 9pm until further notice
#   ^^^^^^^^^^^ warning: ‘Ida is home by 9pm until further notice’ does not say for how long it has to be seen. Add ‘For how long:’ with a number of weeks or months.
    Safety goal: Ida crosses at the lights by 31 March 2027
#   ^^^^^^^^^^^ warning: ‘Ida crosses at the lights by 31 March 2027’ does not say for how long it has to be seen. Add ‘For how long:’ with a number of weeks or months.`,
    );
  });
  it('asks nothing of what is done once', () => {
    check(
      'safety/safety-goal-without-duration',
      `
Plan: Ida's plan
  Danger statement: Gran is worried that Ida will fall ill
    Safety goal: Ida has her two missed immunisations by 18 December 2026
    Safety goal: The stair gate is fitted by 18 December 2026
    Safety goal: Ida is registered with a dentist by 18 December 2026
    Safety goal: Mum is sober by 18 December 2026
#   ^^^^^^^^^^^ warning: ‘Mum is sober by 18 December 2026’ does not say for how long it has to be seen. Add ‘For how long:’ with a number of weeks or months.
    Safety goal: Ida has her injection every Friday
#   ^^^^^^^^^^^ warning: ‘Ida has her injection every Friday’ does not say for how long it has to be seen. Add ‘For how long:’ with a number of weeks or months.`,
    );
  });
});

describe('safety/no-contingency', () => {
  it('asks for one in some kinds of plan', () => {
    check(
      'safety/no-contingency',
      `
Plan: Ida's plan
^^^^ warning: This plan does not say what happens if things go wrong. Add ‘If:’ with what might happen, and ‘Then:’ with what is done, by whom and how soon.
  Kind: child protection plan
  Goal: Ida crosses at the lights

Plan: Bo's plan
^^^^ hint: This plan does not say what happens if things go wrong. Add ‘If:’ with what might happen, and ‘Then:’ with what is done, by whom and how soon.
  Kind: placement plan
  Goal: Bo sleeps in his own bed

Plan: Flo's plan
  Kind: child in need plan
  Goal: Flo sleeps in her own bed`,
    );
  });
  it("takes a heading of the writer's own", () => {
    check(
      'safety/no-contingency',
      `
Plan: Ida's plan
  Kind: pathway plan
  Goal: Ida pays her own rent

  Section: Contingency plan
    Ida rings Gran, who has a bed for her.`,
    );
  });
});
