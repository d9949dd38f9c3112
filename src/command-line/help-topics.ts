/** What `dvplan help` answers besides the commands: each topic with the words that it is asked by. */
import { fold } from '../model/index.js';

/** The first word is the Vietnamese that helps name, the second the English. */
export const topicNames = {
  keys: ['khai-báo', 'keys', 'khóa', 'front matter'],
  styles: ['kiểu', 'styles'],
  skeletons: ['khung', 'skeletons'],
  regulation: ['thể-thức', 'regulation', 'regulations', 'quy định'],
  exitCodes: ['mã-thoát', 'exit-codes', 'mã kết thúc'],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;
export type Topic = keyof typeof topicNames;
export const topics = Object.keys(topicNames) as readonly Topic[];

/** The topic of a word, whatever its case, diacritics and separators; null if there is none. */
export function topicNamed(word: string): Topic | null {
  return topics.find((topic) => topicNames[topic].some((name) => fold(name) === fold(word))) ?? null;
}
