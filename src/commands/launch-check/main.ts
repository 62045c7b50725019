import { runLaunchCheck } from './run-launch-check.ts';

process.exitCode = runLaunchCheck(process.argv.slice(2));
