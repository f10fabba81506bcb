/** The heading of a report that nobody has given another. */
export const USUAL_TITLE = 'Report on children’s plans';

/** Sheets on one page, where nothing else is asked for. */
export const USUAL_SHEETS = 100;
