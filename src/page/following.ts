/** The page as `dvplan preview` serves it: it shows what files hold while they are written elsewhere. */
import type { FollowedState } from '../workspace/outputs/page-copy.js';
import { bytesOf } from './base64.js';
import type { Desk } from './desk.js';
import { Refusal } from './engine-client.js';
import type { Notices } from './notices.js';

/** Shows what is told of the files, until the page is closed; what stands in the way is told above what was shown last. */
export function follow(address: string, desk: Desk, notices: Notices): Promise<void> {
  /** What was shown of each file, as it came; what it is made of besides. */
  const shownOf = new Map<string, string>();
  let beside = new Map<string, string>();
  const show = async ({ files, beside: brought, fault }: FollowedState): Promise<void> => {
    notices.dismiss();
    if (fault === null) {
      const before = beside;
      beside = new Map(brought.map(({ name, base64 }) => [name, base64]));
      const gone = [...before.keys()].filter((name) => !beside.has(name)).map((name) => ({ name, bytes: null }));
      const come = brought.filter(({ name, base64 }) => before.get(name) !== base64);
      for (const name of shownOf.keys()) {
        if (files.some((one) => one.name === name)) continue;
        shownOf.delete(name);
        desk.leave(name);
      }
      await desk.bring([...gone, ...come.map(({ name, base64 }) => ({ name, bytes: bytesOf(base64) }))]);
    }
    const changed = files.filter(({ name, base64 }) => shownOf.get(name) !== base64);
    for (const { name, base64 } of changed) shownOf.set(name, base64);
    for (const { name, base64 } of changed) {
      try {
        await desk.follow({ name, bytes: bytesOf(base64) });
      } catch (error) {
        notices.refuse(error, name);
      }
    }
    if (fault !== null) notices.refuse(new Refusal(fault.text, fault.hint));
  };
  return new Promise((done) => {
    const stream = new EventSource(address);
    let shown = Promise.resolve();
    stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
      shown = shown.then(() => show(JSON.parse(data) as FollowedState)).then(done);
    });
    stream.addEventListener('error', () => notices.refuse(new Refusal(notices.speech.say('followingEnded'), null)));
  });
}
