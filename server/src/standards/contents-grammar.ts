import { areasIn, entriesIn } from './names.ts';
import { PhraseGrammar, NONE, stops } from './phrase-grammar.ts';
import type { BlockName, Demand, FieldName, Filter } from './standard.ts';
import type { Words } from './meanings.ts';
import * as T from './tokens.ts';

const AT_HAS = stops(T.In, T.Longer, T.Owned, T.Has, T.Comma);
const AT_LIST = stops(T.Comma, T.And);
const AT_HAS_ALONE = stops(T.Has);

/** Sentences about what stands in a plan: what each goal has, how many there are, areas, sections, signatures. */
export abstract class ContentsGrammar extends PhraseGrammar {
  protected readonly everyBlock = this.RULE(
    'everyBlock',
    (): Demand | undefined => {
      this.begin('has');
      const name = this.SUBRULE(this.phrase, { ARGS: [AT_HAS, 'block'] });
      const block = this.ACTION(() => this.meanings.block(name));
      const filter = this.OPTION(() => this.SUBRULE(this.filter));
      this.CONSUME(T.Has);
      return this.OR([
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.At);
            this.CONSUME(T.Least);
            this.begin('holds');
            const least = T.numberOf(this.CONSUME(T.Count).image);
            const inside = this.SUBRULE2(this.phrase, { ARGS: [NONE, 'blocks'] });
            return this.ACTION(() => {
              const inner = this.meanings.block(inside);
              return block === undefined || inner === undefined
                ? undefined
                : { type: 'holds', block, filter, least, inner };
            });
          },
        },
        {
          ALT: (): Demand | undefined => {
            const fields = this.SUBRULE(this.fields, { ARGS: [block] });
            return block === undefined ? undefined : { type: 'has', block, filter, fields };
          },
          IGNORE_AMBIGUITIES: true,
        },
      ]);
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly filter = this.RULE(
    'filter',
    (): Filter | undefined =>
      this.OR([
        {
          ALT: (): Filter | undefined => {
            this.CONSUME(T.In);
            return { type: 'area', area: this.SUBRULE(this.phrase, { ARGS: [AT_HAS_ALONE, 'area'] }).text };
          },
        },
        {
          ALT: (): Filter | undefined => {
            this.CONSUME(T.Longer);
            this.CONSUME(T.Than);
            const than = this.SUBRULE(this.duration, { ARGS: [AT_HAS_ALONE] });
            return than === undefined ? undefined : { type: 'longer', than };
          },
        },
        {
          ALT: (): Filter | undefined => {
            this.CONSUME(T.Owned);
            this.CONSUME(T.By);
            return { type: 'owned', role: this.SUBRULE2(this.phrase, { ARGS: [AT_HAS_ALONE, 'role'] }).text };
          },
        },
      ]),
    { recoveryValueFunc: () => undefined },
  );

  protected readonly fields = this.RULE(
    'fields',
    (block?: BlockName): FieldName[] => {
      const found: FieldName[] = [];
      const add = (words: Words): void => {
        const field = block === undefined ? undefined : this.meanings.field(block, words);
        if (field !== undefined) found.push(field);
      };
      const first = this.SUBRULE(this.phrase, { ARGS: [AT_LIST, 'field', { block }] });
      this.ACTION(() => add(first));
      this.MANY(() => {
        this.AT_LEAST_ONE(() =>
          this.OR([{ ALT: () => this.CONSUME(T.Comma) }, { ALT: () => this.CONSUME(T.And) }]),
        );
        const next = this.SUBRULE2(this.phrase, { ARGS: [AT_LIST, 'field', { block }] });
        this.ACTION(() => add(next));
      });
      return found;
    },
    { recoveryValueFunc: () => [] },
  );

  protected readonly bound = this.RULE(
    'bound',
    (): 'at most' | 'at least' =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.At);
            this.begin('count');
            return this.OR2([
              { ALT: (): 'at most' | 'at least' => (this.CONSUME(T.Most), 'at most') },
              { ALT: (): 'at most' | 'at least' => (this.CONSUME(T.Least), 'at least') },
            ]);
          },
        },
        {
          ALT: (): 'at most' | 'at least' => {
            this.CONSUME(T.NoMore);
            this.begin('count');
            return 'at most';
          },
        },
      ]),
    { recoveryValueFunc: (): 'at most' => 'at most' },
  );

  /** `at most 6 goals`, `at least 1 contingency`, `no more than 3 actions for each goal`. */
  protected readonly counted = this.RULE(
    'counted',
    (): Demand | undefined => {
      const bound = this.SUBRULE(this.bound);
      const n = T.numberOf(this.CONSUME(T.Count).image);
      const name = this.SUBRULE(this.phrase, { ARGS: [stops(T.Per), 'blocks'] });
      const holder = this.OPTION(() => {
        this.CONSUME(T.Per);
        return this.SUBRULE2(this.phrase, { ARGS: [NONE, 'block'] });
      });
      return this.ACTION(() => {
        const block = this.meanings.block(name);
        const per = holder === undefined ? undefined : this.meanings.block(holder);
        return block === undefined ? undefined : { type: 'count', bound, n, block, per };
      });
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `a goal in health`, `a personal adviser is named`. */
  protected readonly one = this.RULE(
    'one',
    (): Demand | undefined => {
      this.CONSUME(T.Article);
      this.begin('areas');
      const name = this.SUBRULE(this.phrase, { ARGS: [stops(T.In, T.Is), 'block or role'] });
      return this.OR([
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.In);
            let need: 'each' | 'one' | undefined;
            this.OPTION(() => {
              this.OR2([
                { ALT: () => (this.CONSUME(T.Each), (need = 'each')) },
                { ALT: () => (this.CONSUME(T.One), (need = 'one')) },
              ]);
              this.CONSUME(T.Of);
            });
            const words = this.SUBRULE(this.rest, { ARGS: ['area'] });
            return this.ACTION(() => {
              const block = this.meanings.block(name);
              if (block === undefined) return undefined;
              return {
                type: 'areas',
                block,
                areas: need === undefined ? [words.text] : areasIn(words.text),
                need: need ?? 'each',
              };
            });
          },
        },
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.Is);
            this.begin('named');
            this.CONSUME(T.Named);
            return { type: 'named', role: name.text };
          },
        },
      ]);
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly sections = this.RULE(
    'sections',
    (): Demand | undefined => {
      this.CONSUME(T.Sections);
      this.begin('sections');
      const words = this.SUBRULE(this.rest, { ARGS: ['sections'] });
      return this.ACTION(() => ({ type: 'sections', names: entriesIn(words.text) }));
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly covers = this.RULE(
    'covers',
    (): Demand | undefined => {
      this.CONSUME(T.Covers);
      this.begin('covers');
      const words = this.SUBRULE(this.rest, { ARGS: ['matters'] });
      return this.ACTION(() => ({ type: 'covers', matters: areasIn(words.text) }));
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly signed = this.RULE(
    'signed',
    (): Demand | undefined => {
      this.CONSUME(T.Signed);
      this.begin('signed');
      this.CONSUME(T.By);
      const words = this.SUBRULE(this.rest, { ARGS: ['role'] });
      return this.ACTION(() => ({ type: 'signed', roles: entriesIn(words.text) }));
    },
    { recoveryValueFunc: () => undefined },
  );
}
