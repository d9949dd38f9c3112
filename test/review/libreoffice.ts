/** Word files with marks as LibreOffice reads them: its text when all changes are rejected, and how many comments it has. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';

export interface ReadByLibreOffice {
  /** A paragraph a line, without empty ones at the beginning: rejecting leaves one before a table there. */
  readonly text: string;
  readonly comments: number;
}

const declaration = (kind: string, root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind}.dtd">\n`;

const macro = `${declaration('module', 'script:module')}<script:module xmlns:script="http://openoffice.org/2000/script"
 script:name="Marks" script:language="StarBasic">
Sub SettleAll(listed As String)
  Dim file As Integer, line As String
  file = FreeFile
  Open listed For Input As #file
  Do While Not Eof(file)
    Line Input #file, line
    If line &lt;&gt; "" Then Settle(line)
  Loop
  Close #file
End Sub

Sub Settle(path As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim document, dispatcher, fields, count As Long
  document = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:RejectAllTrackedChanges", "", 0, Array())
  fields = document.getTextFields().createEnumeration()
  Do While fields.hasMoreElements()
    If fields.nextElement().supportsService("com.sun.star.text.TextField.Annotation") Then count = count + 1
  Loop
  Dim filter(1) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Text (encoded)"
  filter(1).Name = "FilterOptions"
  filter(1).Value = "UTF8,LF"
  document.storeToURL(ConvertToURL(path + ".txt"), filter())
  Dim counted As Integer
  counted = FreeFile
  Open path + ".count" For Output As #counted
  Print #counted, count
  Close #counted
  document.close(True)
End Sub
</script:module>`;

/** Rejects all changes of each file; null for one that LibreOffice does not open. Skips the test, saying why, where it is missing. */
export function rejectedByLibreOffice(context: Pick<TestContext, 'skip'>, files: readonly Uint8Array[]): (ReadByLibreOffice | null)[] {
  const program = process.env['DVPLAN_SOFFICE'] || 'soffice';
  if (spawnSync(program, ['--version']).error !== undefined) {
    console.warn('SKIPPED: soffice is not installed (Debian: libreoffice-writer)');
    context.skip('soffice is missing');
  }
  const folder = mkdtempSync(join(tmpdir(), 'dvplan-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    writeFileSync(join(folder, 'list'), paths.join('\n'));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const run = `macro:///Standard.Marks.SettleAll("${join(folder, 'list')}")`;
    // The first start makes a profile, and takes away what it does not know.
    for (let tries = 0; tries < 3 && !existsSync(`${paths.at(-1) ?? ''}.count`); tries++) {
      writeMacro(join(folder, 'profile/user/basic'));
      spawnSync(program, [profile, '--headless', '--norestore', run], { timeout: 300_000 });
    }
    return paths.map((path) =>
      existsSync(`${path}.count`)
        ? { text: readFileSync(`${path}.txt`, 'utf8').replace(/^\ufeff?\n*/u, ''), comments: Number(readFileSync(`${path}.count`, 'utf8')) }
        : null,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the macro into the library of a profile. */
function writeMacro(basic: string): void {
  const library = join(basic, 'Standard');
  mkdirSync(library, { recursive: true });
  const names = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  writeFileSync(join(library, 'Marks.xba'), macro);
  writeFileSync(
    join(library, 'script.xlb'),
    `${declaration('library', 'library:library')}<library:library ${names} library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Marks"/></library:library>`,
  );
  writeFileSync(
    join(basic, 'script.xlc'),
    `${declaration('libraries', 'library:libraries')}<library:libraries ${names}><library:library library:name="Standard"
 xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
}
