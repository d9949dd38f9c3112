/** A document in its office, and all that can be made of it. What few ask for is loaded when it is asked for. */
export type { FileKind, FileRead, FolderEntry, Host, Paths } from './host.js';
export { shippedFrom, type Shipped, type ShippedFiles, type ShippedValues } from './shipped.js';
export { Workspace, type WorkspaceOptions } from './workspace.js';
export type { LintedDocument, LintOptions, OpenedDocument } from './opened-document.js';
export type { Issue } from '../config/issue.js';
export { memoryHost } from './memory-host.js';
export { mendedMark, sourceKindOf } from './source-kinds.js';
export { maximumSourceBytes } from '../parse/index.js';
