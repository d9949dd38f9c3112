/** When a text is checked: once nobody types for a moment, one check at a time, and again where the text changed meanwhile. */

/** How long nobody types before a text is checked, ms: a long one, whose check takes longer, waits longer. */
const pauses = { short: 80, long: 250 };

/** Longest text that is a short one, UTF-16 units. */
const shortText = 50_000;

interface CheckingSteps {
  readonly check: () => Promise<void>;
  /** How long the text is, UTF-16 units. */
  readonly length: () => number;
  /** Whether it has to wait, as an input method does. */
  readonly isHeldUp: () => boolean;
  readonly tell: (isBusy: boolean) => void;
  /** Nobody types any more. */
  readonly rested: () => void;
}

export class Checking {
  /** Whether nobody types. */
  isResting = true;
  #timer = 0;
  #restTimer = 0;
  #isWorking = false;
  #isStale = false;

  constructor(readonly steps: CheckingSteps) {}

  changed(): void {
    this.isResting = false;
    clearTimeout(this.#restTimer);
    this.#restTimer = window.setTimeout(() => {
      this.isResting = true;
      this.steps.rested();
    }, pauses.long);
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
    await check();
    this.#isWorking = false;
    const again = this.#isStale;
    this.#isStale = false;
    if (again) await this.now();
    else tell(false);
  }

  #wait(): void {
    const { length, tell } = this.steps;
    tell(true);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.now(), length() > shortText ? pauses.long : pauses.short);
  }
}
