import { createInterface } from 'node:readline';
import { answer } from './lib/answer.ts';

// One JSON object a line in, one a line out, in the same order. A bad line is answered with an
// error and the others all the same; the exit code then is 1.
let failed = false;
for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  if (line.trim() === '') continue;
  const result = await answer(line);
  if ('error' in result) failed = true;
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
process.exitCode = failed ? 1 : 0;
