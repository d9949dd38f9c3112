/** What a page brings along: drafts, and the configuration of their office. */
import { failure, officeFileName } from '../model/index.js';
import { memoryHost, Workspace } from '../workspace/index.js';
import { besideEachOther, filesBehind } from '../workspace/outputs/files-behind.js';
import type { BroughtFile, FollowedState } from '../workspace/outputs/page-copy.js';

const pageName = 'dvplan.html';

/** @throws Failure `page-absent` where the installation lacks it */
export function emptyPage({ shipped }: Workspace): string {
  const page = shipped.files.made(pageName);
  if (page === null) throw failure('-', 'page-absent', pageName);
  return page;
}

/** Most bytes of a file in a page. */
const most = 64 * 1024 * 1024;

/**
 * Files by the names that they have in the page, in which all lie beside each other; the configuration first.
 *
 * @throws Failure if a draft cannot be read, two have one name or offices of their own, or the configuration needs files that stay behind
 */
export async function filesOfPage(sources: readonly string[], workspace: Workspace): Promise<BroughtFile[]> {
  const { host } = workspace;
  const files = new Map<string, Uint8Array>();
  const offices = new Set<string>();
  for (const source of sources) {
    if (source === '-') throw failure('-', 'page-of-input', '-');
    const document = await workspace.open(source);
    const name = host.paths.basename(source);
    if (files.has(name)) throw failure(source, 'page-same-name', name);
    files.set(name, bytesAt(document.path, source, workspace));
    offices.add((await document.office())?.file ?? '');
  }
  const [office = '', ...others] = offices;
  if (others.length > 0) throw failure('-', 'page-of-offices', officeFileName);
  if (office !== '') files.set(officeFileName, bytesAt(workspace.pathOf(office), office, workspace));
  const inPage = new Workspace({ host: memoryHost(files), shipped: workspace.shipped.files, generator: workspace.generator });
  if (office !== '') await inPage.offices.find(inPage.host.folder);
  const first = [...files.keys()].toSorted((one, other) => Number(other === officeFileName) - Number(one === officeFileName));
  return first.map((name) => ({ name, base64: Buffer.from(files.get(name) ?? []).toString('base64') }));
}

/**
 * Drafts with all that they are made of, as a page follows them.
 *
 * @throws Failure if a draft cannot be read
 */
export async function followedFiles(sources: readonly string[], workspace: Workspace): Promise<Pick<FollowedState, 'files' | 'beside'>> {
  const all = new Map<string, { readonly bytes: Uint8Array; isDraft: boolean }>();
  for (const source of sources) {
    const document = await workspace.open(source);
    for (const [path, bytes] of await filesBehind(document)) if (!all.has(path)) all.set(path, { bytes, isDraft: false });
    all.set(document.path, { bytes: bytesAt(document.path, source, workspace), isDraft: true });
  }
  const files: BroughtFile[] = [];
  const beside: BroughtFile[] = [];
  for (const [name, { bytes, isDraft }] of besideEachOther(all, workspace.host))
    (isDraft ? files : beside).push({ name, base64: Buffer.from(bytes).toString('base64') });
  return { files, beside };
}

function bytesAt(path: string, source: string, { host }: Workspace): Uint8Array {
  const read = host.read(path, most);
  if (read.kind !== 'read') throw failure(source, 'file-not-found', source);
  return read.bytes;
}
