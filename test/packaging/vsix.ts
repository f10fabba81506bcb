import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { createVSIX } from '@vscode/vsce';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Packs the extension as it would be given away, and says where it lies. */
export async function packExtension(): Promise<string> {
  const packagePath = path.join(ROOT, '.cache/packaging/smart-plan.vsix');
  mkdirSync(path.dirname(packagePath), { recursive: true });
  await createVSIX({ cwd: ROOT, packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
}

const END = 0x06054b50;

/** The files of a zip archive, by name. A VSIX is one. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('This is not a zip archive.');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    if (!name.endsWith('/')) files.set(name, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
