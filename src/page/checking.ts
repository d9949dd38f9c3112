/** When a text is checked: once nobody types for a moment, one check at a time, and again where the text changed meanwhile. */

/** Shortest and longest moment that is waited for, ms: as long as the last check took, for a text that takes longer disturbs more. */
const pauses = { shortest: 80, longest: 250 };

interface CheckingSteps {
  readonly check: () => Promise<void>;
  /** Whether it has to wait, as an input method does. */
  readonly isHeldUp: () => boolean;
  readonly tell: (isBusy: boolean) => void;
}

export class Checking {
  #timer = 0;
  #isWorking = false;
  #isStale = false;
  #took = 0;
  #changedAt = -Infinity;

  constructor(readonly steps: CheckingSteps) {}

  /** How long the text is as it is, ms. */
  get rest(): number {
    return performance.now() - this.#changedAt;
  }

  changed(): void {
    this.#changedAt = performance.now();
    this.#wait();
  }

  async now(): Promise<void> {
    const { check, isHeldUp, tell } = this.steps;
    tell(true);
    if (isHeldUp()) return this.#wait();
    if (this.#isWorking) {
      this.#isStale = true;
      return;
    }
    this.#isWorking = true;
    const began = performance.now();
    await check();
    this.#took = performance.now() - began;
    this.#isWorking = false;
    const again = this.#isStale;
    this.#isStale = false;
    if (again) await this.now();
    else tell(false);
  }

  #wait(): void {
    this.steps.tell(true);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.now(), Math.min(pauses.longest, Math.max(pauses.shortest, this.#took)));
  }
}
