import type { Messages } from '../model/index.js';

/** What is said of work on very many documents. */
export const manyDocumentsMessages = {
  'malformed-shard': {
    vi: { text: '“{actual}” không phải một phần', hint: 'Viết i/n, ví dụ 2/4: phần thứ hai trong bốn phần.' },
    en: { text: '`{actual}` is no shard', hint: 'Write i/n: 2/4 is the second of four.' },
  },
  'shard-needs-json': {
    vi: { text: 'chỉ kết quả dạng JSON mới ghép lại được', hint: 'Thêm --format json.' },
    en: { text: 'only results in JSON can be put together', hint: 'Add --format json.' },
  },
  'all-units-needed': {
    vi: {
      text: 'tổng hợp cần văn bản của mọi đơn vị cùng một lúc, không chia phần được',
      hint: 'Bỏ --shard; chia phần bằng lệnh cover, hoặc dùng --jobs.',
    },
    en: {
      text: 'a synthesis needs the papers of all units at once and has no shards',
      hint: 'Leave out --shard; `cover` has shards, or use --jobs.',
    },
  },
  'merge-needs-json': {
    vi: { text: 'các phần này chỉ ghép được thành JSON', hint: 'Bỏ --format; dạng khác chỉ có với kết quả của lệnh cover.' },
    en: { text: 'these shards give JSON alone', hint: 'Leave out --format; only results of `cover` have other formats.' },
  },
  'not-a-part': {
    vi: { text: '“{actual}” không phải kết quả của một phần, hoặc bị cắt dở', hint: 'Chạy lại phần đó với --shard.' },
    en: { text: '`{actual}` is no result of a shard, or was cut off', hint: 'Run that shard again with --shard.' },
  },
  'parts-of-others': {
    vi: {
      text: 'các phần là của những lần chạy khác nhau: {actual}',
      hint: 'Ghép các phần của cùng một lệnh, cùng một kế hoạch cấp trên.',
    },
    en: { text: 'these are shards of different runs: {actual}', hint: 'Merge those of one command and of one superior’s plan.' },
  },
  'parts-missing': {
    vi: { text: 'thiếu phần {actual} trong {count} phần', hint: 'Chạy nốt các phần đó rồi ghép lại.' },
    en: { text: 'of {count} shards these are missing: {actual}', hint: 'Run them, then merge again.' },
  },
  'parts-repeated': {
    vi: { text: 'phần {actual} có hai lần, hoặc là của lần chạy khác', hint: 'Mỗi phần đưa vào một lần, tất cả cùng số phần.' },
    en: { text: 'shards given twice, or of another run: {actual}', hint: 'Give each once, all of the same number of shards.' },
  },
} satisfies Messages;
