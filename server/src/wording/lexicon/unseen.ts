import type { WordGroup } from './group.ts';

/** States that nobody sees, however often they are counted. What can be seen (clean, dry, dressed) is none of them. */
export const UNSEEN_STATES: readonly WordGroup[] = [
  {
    words:
      'happy, happier, confident, resilient, safe, safer, secure, calm, calmer, settled, stable, mature, responsible, reliable, motivated, engaged, included, valued, respected, loved, understood, empowered, comfortable, relaxed, content, positive, kind, sensible, cooperative, co-operative, compliant, focused, focussed, attentive, sociable, friendly, honest, consistent, appropriate, acceptable, supportive, protective, respectful, considerate, well-mannered, helpful, thoughtful, regulated, attuned, emotionally available, proud, optimistic, trusting, at ease, in control, worried, anxious',
    why: 'A number of days says when, and not what anybody would see on them.',
    spares: ['By 4 May 2027 Amari is dry at night on 5 nights out of 7.'],
  },
];

/** Things that nobody sees, however often somebody shows, has or makes them. */
export const UNSEEN_THINGS: readonly WordGroup[] = [
  {
    words:
      'confidence, self-confidence, self-esteem, resilience, self-worth, wellbeing, well-being, happiness, anxiety, mood, emotions, emotion, feelings, temper, anger, stability, identity, motivation, enthusiasm, tolerance, empathy, understanding, awareness, knowledge, insight, appreciation, attitude, attitudes, conduct, behaviour, behaviours, relationships, relationship, friendships, interactions, interaction, engagement, progress, choices, decisions, consistency, respect, courtesy, politeness, kindness, patience, maturity, initiative, consideration, thoughtfulness, effort, commitment, self-control, self-regulation, regulation, warmth, needs, boundaries, independence',
    why: 'Wide fields and states of mind: how often is no help while what is left to the reader.',
    spares: ['By 4 May 2027 Amari uses her worry card in 4 lessons out of 5.'],
  },
];
