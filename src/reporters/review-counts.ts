/** What a review found and wrote, in one line. */
import { fill } from '../messages/fill.js';
import type { Language } from '../messages/index.js';
import { reviewCommandWords } from '../messages/word/review.js';
import type { ReviewedWordFile } from '../workspace/outputs/review.js';

/** `12 phát hiện: 4 lời nêu, 6 chỗ sửa sẵn, 2 điều ở lời tóm tắt đầu bài; còn 2 chỗ sửa đang chờ`. */
export function countReview({ plan, pending, issued }: ReviewedWordFile, language: Language): string {
  // Not by the words of the whole command line: the page brings along what it says alone.
  const word = (key: keyof typeof reviewCommandWords, to: Language, values: Readonly<Record<string, unknown>> = {}): string =>
    fill(reviewCommandWords[key][to], values);
  const parts = [
    word('reviewCounts', language, {
      count: plan.found,
      comments: plan.commented,
      changes: plan.edits.length,
      summarized: plan.summarized,
    }),
    ...(plan.left > 0 ? [word('reviewLeft', language, { count: plan.left })] : []),
    ...(pending > 0 ? [word('reviewPending', language, { count: pending })] : []),
    ...(plan.kept > 0 ? [word('reviewKept', language, { count: plan.kept })] : []),
    ...(issued ? [word('reviewIssued', language)] : []),
  ];
  return parts.join('; ');
}
