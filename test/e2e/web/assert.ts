/** Stands in for `node:assert/strict` in a browser, as far as the suites use it. */
function ok(value: unknown, message = 'not true'): asserts value {
  if (!Boolean(value)) throw new Error(message);
}

const shown = (value: unknown): string => JSON.stringify(value, undefined, 2);

function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message ?? `${shown(actual)} is not ${shown(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(shown(actual) === shown(expected), message ?? `${shown(actual)} is not ${shown(expected)}`);
}

function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `‘${text}’ does not fit ${pattern.source}`);
}

export default { ok, equal, deepEqual, match };
