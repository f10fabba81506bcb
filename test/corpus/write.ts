import { writeFileSync } from 'node:fs';
import { REPORT, sampleReport } from './report.ts';

writeFileSync(REPORT, await sampleReport());
