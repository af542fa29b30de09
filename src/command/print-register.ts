import type { Brief, Document } from '../brief/index.ts';
import { knownNames } from '../build/topics.ts';
import { clockOf } from '../clock.ts';
import { nearest, say, Trouble } from '../message/index.ts';
import { write } from '../pipeline.ts';
import {
  type RegisterName,
  registerNames,
  registers,
  toCsv,
  toDocument,
} from '../register/index.ts';
import { defaultTheme, type OutputFormat } from '../write/index.ts';
import { formatsOf } from './formats.ts';
import type { Io } from './io.ts';

export interface RegisterOptions {
  register?: string | undefined;
  format?: string | undefined;
  out?: string | undefined;
}

/**
 * Prints a register of a brief or of one audience's document: CSV, or a sheet in any format of a
 * build. What is no text goes to a file, `<register>.<format>` where none is named.
 */
export async function printRegister(
  root: Brief | Document,
  { register = '', format = 'csv', out }: RegisterOptions,
  io: Io,
): Promise<void> {
  const name = nameOf(register);
  const known =
    name === 'names' ? await knownNames(io.host, ['templates', io.packageTemplates]) : [];
  const entries = registers[name](root, known);
  const put = async (bytes: Uint8Array, kind: OutputFormat | 'csv') => {
    if (out === undefined && kind !== 'docx' && kind !== 'pdf')
      return io.out(new TextDecoder().decode(bytes));
    const file = out ?? `${name}.${kind}`;
    await io.host.write(file, bytes);
    io.out(`${file}\n`);
  };
  if (format === 'csv') return put(new TextEncoder().encode(toCsv(entries)), 'csv');
  const written = await write(toDocument(entries, name, root), formatsOf([format]), {
    clock: clockOf(io.env.epoch, root.metadata.date),
    assets: new Map(),
    theme: defaultTheme,
    signal: io.signal,
  });
  for (const output of written.value) await put(output.bytes, output.format);
}

function nameOf(given: string): RegisterName {
  const name = registerNames.find(one => one === given);
  if (name) return name;
  const near = nearest(given, registerNames);
  throw new Trouble(
    say('usage', {
      why: `Unknown register \`${given}\``,
      hint: near ? `Did you mean \`${near}\`?` : `Known are ${registerNames.join(', ')}.`,
    }),
  );
}
