import 'mocha/mocha.js';

// The words of mocha have to be there before the first suite is read.
mocha.setup({
  ui: 'bdd',
  reporter: 'spec',
  color: true,
  timeout: 60_000,
  forbidOnly: true,
  forbidPending: true,
});
