/** A document in YAML -> blocks. */
import type { SourceReader } from '../source-reader.js';
import { readYamlDocument } from './yaml-document.js';

export const readYamlSource: SourceReader = (source) => Promise.resolve({ ...readYamlDocument(source), footnotes: [] });
