/** What docx-preview asks of JSZip, by fflate, a tenth of its size: the build puts it in its place. */
import { unzipSync } from 'fflate';

/** A part of a zip. */
interface ZipPart {
  async(type: string): Promise<string | Blob | Uint8Array>;
}

export default class ZipFile {
  private constructor(readonly files: Readonly<Record<string, ZipPart>>) {}

  static async loadAsync(file: Blob): Promise<ZipFile> {
    const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
    return new ZipFile(Object.fromEntries(parts.map(([name, bytes]) => [name, { async: async (type: string) => contentAs(bytes, type) }])));
  }
}

function contentAs(bytes: Uint8Array, type: string): string | Blob | Uint8Array {
  if (type === 'string' || type === 'text') return new TextDecoder().decode(bytes);
  return type === 'blob' ? new Blob([bytes as BlobPart]) : bytes;
}
