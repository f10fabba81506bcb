/** A calendar day as the number of days since 1 January 1970. Plain arithmetic moves it by days. */
export type Day = number & { readonly calendar: 'day' };
