/** Begins the line that says how many tests passed and failed. */
export const DONE = 'tests in a browser:';
