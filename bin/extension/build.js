// Makes dist/extension/dvplan-VERSION.vsix, the extension for VS Code: a zip of its manifest, the client and the server. It is put together
// here: the tool that VS Code has for it (vsce) names thirty packages, which bring many more along, and a .vsix is a plain zip.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { standalone } from '../../build.values.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'bin', 'extension');
const folder = join(root, 'dist', 'extension');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const manifest = { ...JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8')), version };

const { outputFiles } = await build({
  entryPoints: { extension: join(source, 'extension.js'), server: join(source, 'server.js') },
  ...standalone,
  outdir: folder,
  write: false,
  external: ['vscode'],
  // The oldest VS Code of the manifest has Node 20.18.
  target: 'node20.18',
});
const code = Object.fromEntries(outputFiles.map(({ path, contents }) => [`extension/${path.slice(folder.length + 1)}`, contents]));
const text = (content) => new TextEncoder().encode(content);
const files = {
  'extension.vsixmanifest': text(vsixManifest(manifest)),
  '[Content_Types].xml': text(
    contentTypes({ vsixmanifest: 'text/xml', json: 'application/json', cjs: 'application/javascript', md: 'text/markdown' }),
  ),
  'extension/package.json': text(`${JSON.stringify(manifest, null, 2)}\n`),
  'extension/README.md': readFileSync(join(source, 'README.md')),
  'extension/LICENSE.md': readFileSync(join(root, 'LICENSE')),
  ...code,
};
// The same files make the same bytes: a zip tells of no time before 1980.
const zip = zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const path = join(folder, `dvplan-${version}.vsix`);
writeFileSync(path, zip);
process.stdout.write(`${path} ${(zip.length / 1e6).toFixed(1)} MB\n`);

/** What VS Code reads first: the manifest of its package format (VSX 2011). */
function vsixManifest({ name, publisher, displayName, description, keywords, categories, engines }) {
  const property = (id, value) => `<Property Id="Microsoft.VisualStudio.Code.${id}" Value="${inXml(value)}"/>`;
  const asset = (type, file) => `<Asset Type="Microsoft.VisualStudio.${type}" Path="extension/${file}" Addressable="true"/>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
<Metadata>
<Identity Language="vi-VN" Id="${inXml(name)}" Version="${inXml(version)}" Publisher="${inXml(publisher)}"/>
<DisplayName>${inXml(displayName)}</DisplayName>
<Description xml:space="preserve">${inXml(description)}</Description>
<Tags>${inXml(keywords.join(','))}</Tags>
<Categories>${inXml(categories.join(','))}</Categories>
<GalleryFlags>Public</GalleryFlags>
<Properties>${property('Engine', engines.vscode)}${property('ExtensionDependencies', '')}${property('ExtensionPack', '')}
${property('ExtensionKind', 'workspace')}${property('LocalizedLanguages', '')}${property('ExecutesCode', 'true')}</Properties>
<License>extension/LICENSE.md</License>
</Metadata>
<Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
<Dependencies/>
<Assets>${asset('Code.Manifest', 'package.json')}
${asset('Services.Content.Details', 'README.md')}${asset('Services.Content.License', 'LICENSE.md')}</Assets>
</PackageManifest>
`;
}

function contentTypes(types) {
  const defaults = Object.entries(types).map(([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`);
  const schema = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return `<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="${schema}">${defaults.join('')}</Types>\n`;
}

function inXml(value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
