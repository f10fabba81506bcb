import { createHash } from 'node:crypto';
import type { FindingReport } from './file-report.ts';

/**
 * Names of findings that stay the same when lines move: file, check, goal and message, and a count where these are
 * alike. One for each finding, in their order; 64 hexadecimal figures.
 */
export function fingerprints(path: string, findings: readonly FindingReport[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, goal, message }) => {
    const about = JSON.stringify([path, rule, goal, message]);
    const count = (seen.get(about) ?? 0) + 1;
    seen.set(about, count);
    return createHash('sha256').update(`${about}${count}`).digest('hex');
  });
}
