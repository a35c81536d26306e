import { holdInstance } from '../../main/vault/instance.ts';

// Holds the folder given until it is killed.
const holding = holdInstance(process.argv[2] ?? '');
if (!holding.ok) throw new Error(holding.failure.message);
process.stdout.write('held\n');
setInterval(() => holding.value, 1_000);
