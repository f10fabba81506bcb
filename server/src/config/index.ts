export { ConfigurationResolver } from './resolver.ts';
export { SETTINGS_FILE } from './resolve.ts';
export { sayProblem, type SettingsProblem } from './settings.ts';
