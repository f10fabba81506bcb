import type { WordGroup } from './group.ts';

/** Verbs of things that people can be seen or heard to do. */
export const DOING_VERBS: readonly WordGroup[] = [
  {
    words:
      'say, speak, talk, tell, ask, answer, reply, read, write, spell, count, scale, add, subtract, name, label, list, describe, retell, recite, sing, shout, whisper, greet, thank, apologise, phone, ring, text, message, call, email, sign, point, nod, wave, look, copy, repeat, blend, segment, sound, narrate, explain, request, tell, negotiate, volunteer, present, report, discuss, chat, laugh, smile, cry, hear, recount, spell out, e-mail, skype, facetime, whatsapp, swear, listen',
    why: 'Words and signs: they can be heard or seen.',
  },
  {
    words:
      'walk, run, cycle, ride, swim, climb, jump, hop, skip, throw, catch, kick, sit, stand, kneel, crawl, roll, dance, play, march, drive, travel, catch, cross, board, wait, queue, line up, come, go, arrive, leave, return, enter, attend, sleep, wake, rest, lie, nap, get up, move, carry, lift, push, pull, reach, touch, hug, hold, cuddle, hit, punch, kick, bite, spit, scratch, slam, break, smash',
    why: 'Movements: they can be seen.',
  },
  {
    words:
      'eat, drink, cook, bake, fry, boil, chop, peel, pour, stir, serve, taste, chew, swallow, feed, wash, shower, bathe, bath, dry, brush, comb, floss, clean, wipe, sweep, mop, hoover, vacuum, tidy, dust, iron, fold, hang, load, unload, empty, fill, dress, undress, wear, zip, button, fasten, tie, lace, put, pack, unpack, shop, buy, pay, save, spend, bank, deposit, owe, budget, weigh, measure, cut, draw, paint, colour, trace, glue, build, make, sew, plant, dig, water, mow, fix, mend, strip, remake, change, set, lay, turn, switch, press, open, close, lock, shut, use, take, inject, inhale, test, check, log, record, tick, mark, sort, match, order, sequence, stack, thread, post, swap, trade, share, lend, borrow, choose, pick, select, help, join, visit, meet, see, watch, find, follow, keep, bring, fetch, collect, hand, give, pass, show, start, finish, complete, stay, remain, live, hold, score, practise, rehearse, earn, cuddle, toilet, wee, remind, prompt, sit up, smoke, vape, gamble, steal, lie, last, draw up, stick, tap, stamp, clap, squeeze, blow, breathe, hum, stroke, sew, knit, plait, braid, shave, moisturise, rinse, scrub, vacuum, recycle, plug, charge, photograph, calculate, estimate, predict, locate, line, join in, sleep, snack, refill, reorder, unlock, swipe, scan, top up, type, phone, dial, telephone, sketch, complete, raise, greet, approach, initiate, request, prompt, separate, part, transfer, queue, pedal, balance',
    why: 'Everyday deeds with a thing in them: they can be seen.',
  },
  {
    words:
      'assess, screen, weigh, teach, train, coach, lead, run, chair, host, facilitate, demonstrate, model, rehearse, prepare, print, produce, compile, collate, translate, interpret, transport, escort, accompany, collect, drop, supervise, staff, cover, greet, welcome, observe, video, photograph, film, scan, copy, refer, inform, notify, alert, remind, invite, introduce, ring, chase, claim, fund, pay, order, deliver, fit, install, repair, move, mediate, advocate, minute, circulate, upload, amend, redraft, feed back, undertake, conduct, carry out, commission, allocate, administer, dispense, prescribe, massage, stretch, exercise, read, set',
    why: 'The deeds of workers that have an end or a length.',
  },
];
