/**
 * Asks again until there is an answer, and gives it. The time limit of the test ends a wait in vain;
 * `what` then stands in the log.
 *
 * @throws Error after `seconds`
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  seconds = 40,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${seconds} seconds in vain: ${what}`);
}
