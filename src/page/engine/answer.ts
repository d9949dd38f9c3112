/** Questions to the engine and its answers, as they pass between the page and its worker. */
import { wordFinding, type Language } from '../../messages/index.js';
import { Failure } from '../../model/index.js';
import { sayButton } from '../page-actions.js';
import type { Answer, Operations, Question } from './protocol.js';

/** Asks the engine; nothing is thrown. */
export async function answer(engine: Operations, { id, operation, request, language }: Question): Promise<Answer> {
  try {
    const ask = engine[operation].bind(engine) as (request: unknown, language: Language) => Promise<unknown>;
    return { id, kind: 'made', value: await ask(request, language) };
  } catch (error) {
    if (error instanceof Failure) return { id, kind: 'refused', ...wordFinding(error.finding, language, sayButton) };
    return { id, kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}
