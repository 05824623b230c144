import { benchCore } from './core';
import { benchWholeRun } from './whole-run';

benchCore();
benchWholeRun();
