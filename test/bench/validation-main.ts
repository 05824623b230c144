import { VALIDATION_BENCHES } from './validation';

VALIDATION_BENCHES[process.argv[2] ?? '']?.();
