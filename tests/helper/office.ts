import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is here. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

const library = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Module1"/>
</library:library>
`;

/** What is done to a file that is open as `doc`, in LibreOffice's Basic. */
function macro(from: string, into: string, steps: string): string {
  const address = (path: string) => `&quot;${pathToFileURL(path)}&quot;`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(${address(from)}, &quot;_blank&quot;, 0, hidden())
${steps}
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = &quot;FilterName&quot;
  saving(0).Value = &quot;MS Word 2007 XML&quot;
  doc.storeToURL(${address(into)}, saving())
  doc.close(True)
End Sub
</script:module>
`;
}

let profile: string | undefined;

// LibreOffice fills a new profile when it first starts, and would write over what is there.
function profileOnce(): string {
  if (profile === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'briefpress-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    office(made, '--terminate_after_init');
    profile = made;
  }
  return profile;
}

function office(folder: string, ...args: string[]): void {
  const own = `-env:UserInstallation=${pathToFileURL(folder)}`;
  spawnSync('soffice', [own, '--headless', '--norestore', ...args], { timeout: 60_000 });
}

function run(file: Uint8Array, steps: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
  try {
    const [from, into] = [join(folder, 'from.docx'), join(folder, 'into.docx')];
    const basic = join(profileOnce(), 'user', 'basic', 'Standard');
    mkdirSync(basic, { recursive: true });
    writeFileSync(from, file);
    writeFileSync(join(basic, 'Module1.xba'), macro(from, into, steps));
    writeFileSync(join(basic, 'script.xlb'), library);
    office(profileOnce(), 'macro:///Standard.Module1.Main');
    if (!existsSync(into)) throw new Error('LibreOffice saved nothing');
    return readFileSync(into);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const quoted = (text: string) => `&quot;${text.replaceAll('"', '""')}&quot;`;

/** Replaces words of a Word file in LibreOffice, as an editor does, and saves it there. */
export function editInOffice(file: Uint8Array, from: string, to: string): Uint8Array {
  return run(
    file,
    `  search = doc.createReplaceDescriptor()
  search.SearchString = ${quoted(from)}
  search.ReplaceString = ${quoted(to)}
  doc.replaceAll(search)`,
  );
}

/** Opens a Word file in LibreOffice and saves it. */
export function saveInOffice(file: Uint8Array): Uint8Array {
  return run(file, '');
}

/** Accepts or rejects every tracked change of a Word file in LibreOffice. */
export function settleInOffice(file: Uint8Array, how: 'Accept' | 'Reject'): Uint8Array {
  return run(
    file,
    `  dispatcher = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
  dispatcher.executeDispatch(doc.CurrentController.Frame, &quot;.uno:${how}AllTrackedChanges&quot;, &quot;&quot;, 0, Array())`,
  );
}
