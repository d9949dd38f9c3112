/** The pages beside the text: those near the view alone are filled. */
import { make } from '../elements.js';
import { layOut, seenPage, type LaidPage } from './laid-out.js';
import { blockOf } from './matching.js';

/** Between a page and the edge of the view, px. */
const border = 12;

export class PageView {
  #pages: readonly LaidPage[] = [];
  #places: readonly HTMLElement[] = [];
  readonly #watcher: IntersectionObserver;

  /**
   * @param view where the pages are seen, which scrolls
   * @param bench where they are laid out
   * @param point told of a text on a page that somebody points to, and how far down it stands, 0 to 1
   */
  constructor(
    readonly view: HTMLElement,
    readonly bench: HTMLElement,
    point: (text: string, share: number) => void,
  ) {
    this.#watcher = new IntersectionObserver((seen) => seen.forEach(({ target, isIntersecting }) => this.#fill(target, isIntersecting)), {
      root: view,
      rootMargin: '600px',
    });
    new ResizeObserver(() => this.#fit()).observe(view);
    view.addEventListener('dblclick', ({ target }) => {
      const block = target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null;
      if (block !== null) point(block.textContent ?? '', this.#shareOf(block));
    });
  }

  get count(): number {
    return this.#pages.length;
  }

  /**
   * Shows a Word file; where one looks stays the same.
   *
   * @param most how many of its pages, from the first
   */
  async show(bytes: Uint8Array, most = Infinity): Promise<void> {
    const pages = await layOut(bytes, this.bench);
    const { scrollTop } = this.view;
    // What one looks at is never empty, not even until the watcher tells.
    const filled = this.#places.map((place) => place.hasChildNodes());
    this.#pages = pages.slice(0, most);
    this.#watcher.disconnect();
    this.#places = this.#pages.map((page, index) => {
      const { width, height } = page.section;
      const place = make('div', { class: 'page', 'data-page': String(index) });
      Object.assign(place.style, { width: `${width}px`, height: `${height}px` });
      return place;
    });
    this.#fit();
    this.view.replaceChildren(...this.#places);
    this.view.scrollTop = scrollTop;
    for (const [index, place] of this.#places.entries()) {
      this.#fill(place, filled[index] ?? index === 0);
      this.#watcher.observe(place);
    }
  }

  clear(): void {
    this.#watcher.disconnect();
    [this.#pages, this.#places] = [[], []];
    this.view.replaceChildren();
    this.bench.replaceChildren();
  }

  /** Goes to the words around an offset of the draft; false if no page has them. */
  goTo(source: string, offset: number): boolean {
    const sections = [...new Set(this.#pages.map(({ section }) => section))];
    const blocks = sections.flatMap((section) => section.blocks.map((block, index) => ({ section, block, index })));
    const found = blockOf(
      blocks.map(({ block }) => block.textContent ?? ''),
      source,
      offset,
    );
    const { section, index = 0 } = blocks[found ?? -1] ?? {};
    const top = section?.edges[index]?.top ?? 0;
    const at = this.#pages.findIndex((page) => page.section === section && top < page.to);
    const [page, place] = [this.#pages[at], this.#places[at]];
    if (page === undefined || place === undefined) return false;
    this.#fill(place, true);
    for (const pointed of this.view.querySelectorAll('.pointed')) pointed.classList.remove('pointed');
    const block = place.querySelector(`[data-block="${index}"]`);
    block?.classList.add('pointed');
    (block ?? place).scrollIntoView({ block: 'center' });
    return true;
  }

  /** A page is as wide as the view. */
  #fit(): void {
    const width = Math.max(0, ...this.#pages.map(({ section }) => section.width));
    const room = this.view.clientWidth - 2 * border;
    if (width > 0 && room > 0) this.view.style.setProperty('--page-zoom', String(Math.min(1, room / width)));
  }

  #shareOf(block: HTMLElement): number {
    const index = this.#places.findIndex((place) => place.contains(block));
    return index / Math.max(1, this.#places.length);
  }

  #fill(place: Element, isNear: boolean): void {
    const page = this.#pages[Number(place.getAttribute('data-page'))];
    if (page === undefined || isNear === place.hasChildNodes()) return;
    place.replaceChildren(...(isNear ? seenPage(page) : []));
  }
}
