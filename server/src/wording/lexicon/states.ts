import type { WordGroup } from './group.ts';

/** Nouns of skill, feeling and quality: having more of one cannot be seen as such. */
export const ABSTRACT_NOUNS: readonly WordGroup[] = [
  {
    words:
      'confidence, self-confidence, self-esteem, esteem, resilience, self-worth, worth, wellbeing, well-being, happiness, anxiety, mood, moods, emotions, emotion, feelings, temper, anger, mental health, emotional health, trust, hope, pride, dignity, security, safety, stability, identity, attachment, attachments, belonging, aspirations, aspiration, motivation, enthusiasm, optimism, tolerance, empathy, sense, self, self-image, sympathy, grief, trauma, stress, worries, fears, frustration, frustrations, reactions, distress, impulses, urges, calm, esteem, self-belief, self-control, self-regulation, regulation, permanence, attunement, warmth, consistency',
    why: 'States of mind and heart: ask what would be seen.',
    spares: ['By 8 May 2027 Amari scores his anxiety at 4 or less out of 10 on three Mondays running.'],
  },
  {
    words:
      'understanding, awareness, knowledge, insight, appreciation, grasp, comprehension, recognition, acceptance, literacy, sense, consciousness, perspective, mindset, outlook, road sense',
    why: 'Knowledge is inside the head: ask what the person will say or do.',
    spares: ['By 8 May 2027 Amari shows her understanding of time by reading 8 of 10 clock faces aloud.'],
  },
  {
    words:
      'skills, skill, ability, abilities, capacity, capability, competence, competency, strategies, strategy, techniques, tools, approaches, approach, management, methods, mechanisms, independence, autonomy, behaviour, behaviours, conduct, attitude, attitudes, manners, relationships, relationship, friendships, friendship, connections, bonds, bond, links, interaction, interactions, communication, language, speech, vocabulary, concentration, focus, attention, engagement, participation, involvement, organisation, attendance, punctuality, attainment, progress, achievement, achievements, performance, potential, outcomes, outcome, access, network, opportunity, chance, chances, wellness, health, fitness, diet, weight, sleep, appetite, hygiene, self-care, lifestyle, routine, routines, boundaries, structure, parenting, care, supervision, guidance, discipline, conditions, environment, household, presence, contribution, contributions, responsibility, responsibilities, role, stability, opportunities, quality time, choices, decisions, options, experiences, experience, activities, life, lives, needs, need, support, network, networks, risk, risks, harm, exploitation, conflict, arguments, issues, difficulties, problems, concerns, triggers, transition, transitions, change, changes, challenges, situations, adulthood, expectations, goals, milestones, finances, standards, standard, quality, habits, practice, practices, patterns, social life, timekeeping, time-keeping, toileting, play, reading, writing, maths, numeracy, literacy, english, fluency, accuracy, mobility, balance, coordination, stamina, use, intake, drinking, drug-taking, offending, school life, budgeting, self-help, level, levels, number, amount, extent, frequency, circle, handwriting, spelling, gaming, swearing, openness, honesty, improvement, improvements, reduction, reductions, decrease, development, growth, consistency, credibility, memory, processing, sensory needs, emotional regulation, road safety, coping, personal care, cleanliness, tidiness, respect, courtesy, politeness, kindness, patience, maturity, initiative, consideration, thoughtfulness, effort, commitment',
    why: 'Wide fields: more, better or good of one is left to the reader.',
    spares: ['By 8 May 2027 Amari names the four steps of his washing routine in order.'],
  },
];

/** Adjectives of states that every reader would draw differently. */
export const VAGUE_STATES: readonly WordGroup[] = [
  {
    words:
      'happy, happier, confident, resilient, safe, safer, secure, calm, calmer, settled, stable, well, healthy, healthier, fit, independent, mature, responsible, reliable, motivated, engaged, included, valued, respected, loved, nurtured, listened, heard, understood, empowered, prepared, ready, able, aware, comfortable, relaxed, content, positive, polite, kind, good, better, best, great, nice, strong, stronger, capable, competent, skilled, organised, sensible, cooperative, co-operative, compliant, focused, focussed, attentive, sociable, friendly, open, honest, open-minded, consistent, appropriate, suitable, adequate, acceptable, satisfactory, reasonable, proper, age-appropriate, meaningful, enjoyable, fun, lovely, pleasant, smooth, fulfilling, rewarding, memorable, successful, effective, cared, protected, supported, anxious, angry, aggressive, violent, disruptive, naughty, rude, fulfilled, hopeful, regulated, dysregulated, attached, balanced, active, punctual, tidy, clean, presentable, self-sufficient, self-reliant, proud, optimistic, trusting, at ease, at risk, on track, in control, thriving, steady, clear, close, closer, connected, accepted, worried, sad, lonely, isolated, stuck, grown-up, streetwise, literate, numerate, assertive, hygienic, nutritious, balanced, tolerant, cooperative, purposeful, productive, realistic, timely, on time, emotionally available, attuned, consistent, supportive, protective, respectful, considerate, courteous, well-mannered, helpful, thoughtful, normal, tidier, cleaner, neater, quieter, kinder, nicer, fitter, braver, easier, smoother, brighter, busier, worse, work-ready, job-ready, school-ready, tenancy-ready',
    why: 'Each reader draws the line elsewhere.',
    spares: ['Amari is dry on 4 school days out of 5 by 12 May 2027.'],
  },
];

/** Adverbs and comparatives of degree: left to the reader where nothing is counted. */
export const VAGUE_MANNERS: readonly WordGroup[] = [
  {
    words:
      'better, well, properly, appropriately, effectively, successfully, confidently, positively, safely, healthily, sensibly, responsibly, reliably, consistently, maturely, calmly, kindly, nicely, openly, honestly, fully, greatly, significantly, more, less, fewer, best, sufficiently, adequately, suitably, independently, meaningfully, actively, happily, politely, respectfully, steadily, gradually, correctly, efficiently, comfortably',
    why: 'How well is left to the reader.',
    spares: ['By 12 May 2027 Amari answers 8 of 10 sums correctly in the Monday quiz.'],
  },
];
