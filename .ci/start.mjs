import { install, run } from './shell.mjs';

const steps = [
  ['install', install],
  ['build', () => run('npm', 'run', '--silent', 'build')],
  [
    'lint',
    () =>
      run(
        'node',
        'server/bin/smartplan.js',
        'lint',
        'samples',
        '--as-of',
        '2026-11-22',
        '--fail-on',
        'never',
      ),
  ],
];

for (const [name, step] of steps) {
  if (step()) continue;
  console.error(`\nThis went wrong at the step "${name}". What is above says why.`);
  process.exit(1);
}

console.log(`
That was SMART Plan over the plans in the folder "samples".

To read plans of your own:
  npx smartplan lint FOLDER

To write plans in VS Code:
  npm run package
  then in VS Code: Extensions, the menu "…", "Install from VSIX…", and choose smart-plan.vsix.
  Or open this folder in VS Code and press F5.
`);
