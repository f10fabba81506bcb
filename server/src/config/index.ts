export { ConfigurationResolver } from './resolver.ts';
export { sayProblem } from './settings.ts';
