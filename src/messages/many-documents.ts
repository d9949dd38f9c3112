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
  'not-a-part': {
    vi: { text: '“{actual}” không phải kết quả của một phần, hoặc bị cắt dở', hint: 'Chạy lại phần đó với --shard.' },
    en: { text: '`{actual}` is no result of a shard, or was cut off', hint: 'Run that shard again with --shard.' },
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
