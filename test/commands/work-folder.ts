/** dvplan run inside the test's process, in a temporary folder of the test's own. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { run } from '../../src/cli.js';

/** What a run leaves behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run finds around it besides its folder. */
export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether both streams are a terminal. */
  readonly terminal?: boolean;
  /** A file that worker threads run in the place of the program. */
  readonly worker?: string;
  /** Digest of the program, as its launcher tells it. */
  readonly build?: string;
}

/** The folder of one test. */
export class WorkFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'dvplan-test-')));

  /** Runs dvplan with this folder as the working folder. */
  async run(args: readonly string[], { input = '', env = {}, terminal = false, worker, build }: Surroundings = {}): Promise<Outcome> {
    const written = { stdout: '', stderr: '' };
    const stream = (name: keyof typeof written) => ({
      isTTY: terminal,
      write: (text: string | Uint8Array): boolean => {
        written[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
        return true;
      },
    });
    let nanoseconds = 0n;
    const exitCode = await run(args, {
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      stdin: chunksOf(input),
      env,
      cwd: () => this.path,
      hrtime: { bigint: () => (nanoseconds += 1_500_000n) },
      ...(worker === undefined ? {} : { worker }),
      ...(build === undefined ? {} : { build }),
    });
    return { exitCode, ...written };
  }

  /** The full path of a file in the folder. */
  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  /** Changes the text of a file. */
  rewrite(name: string, change: (text: string) => string): void {
    this.write(name, change(this.read(name).toString('utf8')));
  }

  read(name: string): Buffer {
    return readFileSync(this.at(name));
  }

  has(name: string): boolean {
    return existsSync(this.at(name));
  }

  /** Names of all files in the folder and below it. */
  get files(): string[] {
    return readdirSync(this.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.path.length + 1))
      .sort();
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

async function* chunksOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const middle = bytes.length >> 1;
  yield bytes.subarray(0, middle);
  yield bytes.subarray(middle);
}

/** `it` with a folder of its own. */
export const it = test.extend<{ folder: WorkFolder }>({
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = new WorkFolder();
    await use(folder);
    folder.remove();
  },
});

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a sample plan of the project. */
export function sample(name: string): string {
  return readFileSync(join(root, 'plans', name), 'utf8');
}

/** A plan that is as short as a plan can be, without a fault. */
export const shortPlan = `---
tên loại: Kế hoạch
trích yếu: công tác dân vận năm 2024
số và ký hiệu: 11-KH/ĐU
cơ quan cấp trên: Đảng bộ thành phố Thái Nguyên
cơ quan ban hành: Đảng ủy phường Gia Sàng
địa danh: Gia Sàng
ngày ban hành: 19/01/2024
người ký:
  quyền hạn: T/M BAN THƯỜNG VỤ
  chức vụ: PHÓ BÍ THƯ
  họ tên: Nguyễn Văn A
nơi nhận:
  - Thường trực Thành ủy (để báo cáo)
lưu: Văn phòng Đảng ủy
---

Thực hiện Kế hoạch số 136-KH/TU, ngày 19/01/2024 của Ban Thường vụ Thành ủy về công tác dân vận năm 2024, Đảng ủy phường xây dựng kế hoạch như sau:

## I. NHIỆM VỤ

1. Tổ chức hội nghị đánh giá công tác dân vận trước ngày 30/6/2024.

2. Xây dựng báo cáo công tác dân vận 6 tháng đầu năm.

## II. TỔ CHỨC THỰC HIỆN

1. Khối Dân vận theo dõi, đôn đốc việc thực hiện Kế hoạch này.
`;
