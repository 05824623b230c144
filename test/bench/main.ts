import { benchCore } from './core';
import { benchValidation } from './validation';
import { benchWholeRun } from './whole-run';

benchCore();
benchValidation();
benchWholeRun();
