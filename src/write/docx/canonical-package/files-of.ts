import { type Document, Packer } from 'docx';
import { strToU8, unzipSync } from 'fflate';

/** Gives the files of a package by their names, as the library makes them. */
type Compile = (file: Document) => ReadonlyMap<string, string | Uint8Array>;

/**
 * Gives the files of a package before they are zipped: zipping and unzipping them took two thirds of
 * the time of a first document. The library keeps that step to itself; where another version of it has
 * no such step, its zip file is taken apart, and the bytes are the same.
 */
export async function filesOf(
  file: Document,
  compile: Compile | null = compileOf(Packer),
): Promise<Record<string, Uint8Array>> {
  if (!compile) return unzipSync(await Packer.pack(file, 'uint8array'));
  return Object.fromEntries(
    [...compile(file)].map(([name, data]) => [
      name,
      typeof data === 'string' ? strToU8(data) : new Uint8Array(data),
    ]),
  );
}

function compileOf(packer: object): Compile | null {
  const { compiler } = packer as { compiler?: { compile?: Compile } };
  return typeof compiler?.compile === 'function' ? compiler.compile.bind(compiler) : null;
}
