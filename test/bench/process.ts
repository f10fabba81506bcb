import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { median } from './measure.ts';

/** A whole process to measure. */
export interface Command {
  readonly name: string;
  readonly run: readonly [program: string, ...args: string[]];
  readonly cwd?: string;
  /** What it ends with where not with 0: a linter that finds something ends as it likes. */
  readonly ends?: 'anyhow';
  /** Runs before the clock starts, every time. */
  readonly before?: () => void;
}

/** What one process took. */
export interface Taken {
  /** Seconds of the processor, of all its threads and of the processes that it started; NaN where the system does not say. */
  readonly work: number;
  /** Seconds on the clock. */
  readonly clock: number;
  /** The most memory in MB; NaN where the system does not say. */
  readonly memory: number;
}

/** Milliseconds between two looks at the memory. What the system gives is the most there ever was. */
const LOOK = 20;

/** Runs a process to its end; what it prints goes nowhere. */
export async function take({ name, run: [program, ...args], cwd, ends, before }: Command): Promise<Taken> {
  before?.();
  const nowhere = openSync('/dev/null', 'w');
  const worked = workOfChildren();
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', nowhere, nowhere],
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
  });
  let memory = NaN;
  const look = setInterval(() => (memory = memoryOf(child.pid) ?? memory), LOOK);
  const status = await new Promise<number | null>((resolve, reject) =>
    child.once('exit', resolve).once('error', reject),
  );
  clearInterval(look);
  closeSync(nowhere);
  if (status === null || (status !== 0 && ends === undefined))
    throw new Error(`${name} ended with ${status ?? 'a signal'}`);
  return {
    work: workOfChildren() - worked,
    clock: (performance.now() - start) / 1000,
    memory,
  };
}

/**
 * Runs processes in turn, round by round, so that a busy minute of the machine falls on all of them alike.
 *
 * @returns what each took by name: the median of work and clock, the most memory
 */
export async function takeInTurn(
  commands: readonly Command[],
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Map<string, Taken>> {
  const all = new Map<string, Taken[]>(commands.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const command of commands) {
      const taken = await take(command);
      if (round >= 0) all.get(command.name)?.push(taken);
    }
  }
  return new Map(
    [...all].map(([name, each]) => [
      name,
      {
        work: median(each.map(({ work }) => work)),
        clock: median(each.map(({ clock }) => clock)),
        memory: Math.max(...each.map(({ memory }) => memory)),
      },
    ]),
  );
}

/** Seconds that the processes worked which this one started and which have ended. */
function workOfChildren(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    // After the name in brackets: user and system time of ended children are the 14th and 15th, in hundredths.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return NaN;
  }
}

/** The most memory that a process has used up to now, in MB. */
export function memoryOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
