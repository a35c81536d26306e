/** What a saved picture says of itself. */
export interface PictureWords {
  /** Drawn above it, and its `title`. */
  readonly title: string;
  /** Beside the title: a day, a period. */
  readonly when: string;
  readonly description: string;
  /** What its file is called; its title unless given. */
  readonly name?: string;
}

/** Room left around what is drawn, in pixels: names may stand outside the picture's own frame. */
export interface Surround {
  readonly left?: number;
  readonly right?: number;
}

/** What decides how a shape looks, with what it is where nothing is said. */
const SHAPE: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  opacity: '1',
};
/** And how words look. */
const WORDS: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'paint-order': 'normal',
};
/** What stays of an element's own attributes: where it is and what shape it has. */
const GEOMETRY = /^(d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|points|viewBox|clip-path|patternUnits|patternTransform|id)$/u;
/** What other parts point at by its name, and which draws nothing itself. */
const POINTED_AT = new Set(['clipPath', 'pattern']);
const HOLDS_PARTS = new Set(['g', 'defs', ...POINTED_AT]);
const NS = 'http://www.w3.org/2000/svg';
const PAD = 24;
const HEAD = 56;

export interface Standalone {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** From the live drawing's corner to this one's. */
  readonly shift: { readonly x: number; readonly y: number };
  readonly paper: string;
}

/**
 * The drawing as a file of its own: colours resolved, fonts named, a title and a description, nothing that leans on the page's
 * style sheets, no links, names for screen readers or numbers of people. `words: false` leaves the letters out, for a picture whose
 * letters are drawn over it.
 */
export function standalone(live: SVGSVGElement, about: PictureWords, { left = 0, right = 0 }: Surround = {}, { words = true }: { readonly words?: boolean } = {}): Standalone {
  const box = live.viewBox.baseVal;
  const [wide, tall] = box.width > 0 ? [box.width, box.height] : [live.clientWidth, live.clientHeight];
  const width = Math.ceil(wide + left + right + 2 * PAD);
  const height = Math.ceil(tall + HEAD + 2 * PAD);
  const shift = { x: PAD + left, y: PAD + HEAD };
  const page = getComputedStyle(document.body);
  const file = document.createElementNS(NS, 'svg');
  file.setAttribute('xmlns', NS);
  file.setAttribute('width', String(width));
  file.setAttribute('height', String(height));
  file.setAttribute('viewBox', `0 0 ${width} ${height}`);
  file.setAttribute('role', 'img');
  file.append(made('title', {}, about.title), made('desc', {}, about.description), made('rect', { width: String(width), height: String(height), fill: page.backgroundColor }));
  if (words) {
    const head = headWords(about);
    for (const { text, x, y, font, fill } of head) file.append(made('text', { x: String(x), y: String(y), fill, 'font-family': font.family, 'font-size': font.size, 'font-style': font.style }, text));
  }
  const drawing = made('g', { transform: `translate(${shift.x} ${shift.y})` });
  for (const child of live.children) drawing.append(...copied(child, words));
  file.append(drawing);
  return { svg: new XMLSerializer().serializeToString(file), width, height, shift, paper: page.backgroundColor };
}

/** The title in the journal's own letters, and when. */
export function headWords({ title, when }: PictureWords): readonly { readonly text: string; readonly x: number; readonly y: number; readonly font: { readonly family: string; readonly size: string; readonly style: string }; readonly fill: string }[] {
  const root = getComputedStyle(document.documentElement);
  const page = getComputedStyle(document.body);
  const serif = root.getPropertyValue('--serif').trim();
  const heading = { text: title, x: PAD, y: PAD + 20, font: { family: serif, size: '24px', style: 'normal' }, fill: page.color };
  return when === '' ? [heading] : [heading, { text: when, x: PAD, y: PAD + 42, font: { family: page.fontFamily, size: '14px', style: 'normal' }, fill: page.color }];
}

function made(name: string, attributes: Readonly<Record<string, string>>, text?: string): SVGElement {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A copy of an element as it looks; nothing of one that is not seen. */
function copied(live: Element, words: boolean): readonly SVGElement[] {
  if (!(live instanceof SVGElement) || live.tagName === 'title' || live.tagName === 'desc' || live.hasAttribute('data-unsaved')) return [];
  const style = getComputedStyle(live);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  const isWords = live.tagName === 'text' || live.tagName === 'tspan';
  if (isWords && !words) return [];
  // Nothing is seen of a shape that only takes the pointer.
  if (!HOLDS_PARTS.has(live.tagName) && live.children.length === 0 && style.fill === 'none' && style.stroke === 'none') return [];
  const copy = document.createElementNS(NS, live.tagName);
  for (const { name, value } of live.attributes) if (GEOMETRY.test(name)) copy.setAttribute(name, value);
  // Only what is pointed at needs its name.
  if (!POINTED_AT.has(live.tagName)) copy.removeAttribute('id');
  // A part of a text looks as the text does.
  if (!HOLDS_PARTS.has(live.tagName) && live.tagName !== 'tspan') {
    for (const [name, unsaid] of Object.entries(isWords ? { ...SHAPE, ...WORDS } : SHAPE)) {
      const value = style.getPropertyValue(name);
      if (value !== unsaid) copy.setAttribute(name, value);
    }
  }
  if (live.tagName === 'g' && style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (style.transform !== 'none' && live.tagName !== 'pattern') copy.setAttribute('transform', style.transform);
  if (live.children.length === 0) copy.textContent = live.textContent;
  else
    for (const child of live.childNodes) {
      if (child instanceof Element) copy.append(...copied(child, words));
      else if (isWords) copy.append(child.textContent ?? '');
    }
  return [copy];
}
