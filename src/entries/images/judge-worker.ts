import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { judgeImage } from './judge-image.ts';
import type { JudgeTask } from './judge-images.ts';

const { paths, port, done } = workerData as JudgeTask;
const faults = [];
for (const path of paths) faults.push((await judgeImage(readFileSync(path))) ?? null);
port.postMessage(faults);
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);
