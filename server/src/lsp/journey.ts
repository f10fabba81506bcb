import type { CancellationToken, Connection } from 'vscode-languageserver';
import { getJourney, type JourneyQuestion, type JourneyView } from '../service/journey.ts';
import type { Judging } from './judging.ts';

/** Asked by clients that show the journey of a plan beside it: `{ uri, planIndex?, theme?, width?, interactive? }`. */
const JOURNEY = 'smartplan/journey';

/** Answers with the journey of an open document; null where the document is not open or holds no plan. */
export function answerJourneys(connection: Connection, judging: Judging): void {
  connection.onRequest(
    JOURNEY,
    (
      { uri, ...question }: JourneyQuestion & { uri: string },
      token: CancellationToken,
    ): JourneyView | null => {
      const analysis = judging.analysis(uri, token);
      return analysis === undefined ? null : getJourney(analysis, question);
    },
  );
}
