import { runBuilt } from './built';
import { benchCore, COMPONENTS, UNITS } from './core';
import { benchRanks } from './ranks';
import { RUNS, VALIDATION_BENCHES } from './validation';
import { benchWholeRun } from './whole-run';

benchCore();
console.log(`\nvalidating ${UNITS} × ${COMPONENTS} cells with all rules; medians of ${RUNS} runs, built as the pages are`);
await runBuilt('test/bench/validation-main.ts', Object.keys(VALIDATION_BENCHES));
benchWholeRun();
await benchRanks();
