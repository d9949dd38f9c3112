import { expect, it } from 'vitest';
import { joinBrokenSyllables } from '../../src/language/spelling/broken-syllables.js';

it.for([
  ['đạt từ 3% tr ở lên so v ới t ổng s ố đảng viên', 'đạt từ 3% trở lên so với tổng số đảng viên'],
  ['của cấp ủy, ban th ường v ụ c ấp ủy nhiệm kỳ', 'của cấp ủy, ban thường vụ cấp ủy nhiệm kỳ'],
  ['làm việc của ban th\n   ường v ụ', 'làm việc của ban thường\n    vụ'],
  ['theo điểm c ở trên và khoản 2', 'theo điểm c ở trên và khoản 2'],
  ['các điểm a, b và c ở trên, điểm d, đ ở dưới', 'các điểm a, b và c ở trên, điểm d, đ ở dưới'],
  ['nhóm A, B  ở cột bên', 'nhóm A, B  ở cột bên'],
  ['TP. Hồ Chí Minh, đ/c An', 'TP. Hồ Chí Minh, đ/c An'],
  ['xã An Bình; tổ 1 ở thôn', 'xã An Bình; tổ 1 ở thôn'],
] as const)('are made whole, and nothing else is: %s', ([text, whole]) => {
  expect(joinBrokenSyllables(text)).toBe(whole);
});
