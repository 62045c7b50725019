import { runBuild } from './run-build.ts';

process.exitCode = (await runBuild()) ? 0 : 1;
