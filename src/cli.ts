#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runProgram } from './launch/run-program.ts';

// A run is over before most code that V8 would optimise has paid for that: optimised later, a build takes
// a quarter less processor time, and one of many briefs no more. V8 of Node 20 alone knows the flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
// Nearly all that a run makes lives to its end, and is copied at each step by which V8 gives it more room.
setFlagsFromString('--semi-space-growth-factor=16');
// To mark what is alive step by step, in case there is ever much garbage, costs a run that is soon over.
setFlagsFromString('--no-incremental-marking');
// Compiled for an interpreter first, as V8 does by itself, a pattern takes three times as long.
setFlagsFromString('--no-regexp-tier-up');

const [verb = '', ...others] = process.argv.slice(2);
// Answered before anything heavy is loaded.
if (others.length === 0 && (verb === '--version' || verb === '-V')) {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as {
    version: string;
  };
  process.stdout.write(`${version}\n`);
} else {
  // Short names are faster to load, and tell nothing of where a fault is.
  const name = process.env.BRIEFPRESS_DEBUG ? 'program-with-names' : 'program';
  runProgram(__dirname, name, verb);
}
