/** The version of the product; a test holds it against the packages' own. */
export const VERSION = '0.1.0';
