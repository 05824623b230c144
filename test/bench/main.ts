import { benchCore } from './core';
import { benchRanks } from './ranks';
import { benchValidation } from './validation';
import { benchWholeRun } from './whole-run';

benchCore();
benchValidation();
benchWholeRun();
await benchRanks();
