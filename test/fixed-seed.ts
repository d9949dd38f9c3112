/** Draws the cases of every property from one seed, so that a run decides as the last one did; DVPLAN_SEED asks for others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['DVPLAN_SEED'] ?? 20261127) });
