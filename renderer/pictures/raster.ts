import { headWords, type PictureWords, standalone, type Surround } from './standalone.ts';

/** Pixels of the file for each of the screen's. */
const SCALE = 2;

/**
 * The drawing as a PNG, at twice its size. The shapes come from the file that would be saved as SVG; its letters are drawn over them
 * with the page's own fonts, which an image may not use. Null when the browser could not draw it.
 */
export async function drawPng(live: SVGSVGElement, about: PictureWords, surround: Surround = {}): Promise<Blob | null> {
  const shapes = standalone(live, about, surround, { words: false });
  const address = URL.createObjectURL(new Blob([shapes.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(shapes.width, shapes.height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = shapes.width * SCALE;
    canvas.height = shapes.height * SCALE;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.scale(SCALE, SCALE);
    context.drawImage(image, 0, 0, shapes.width, shapes.height);
    for (const { text, x, y, font, fill } of headWords(about)) {
      context.font = `${font.style} ${font.size} ${font.family}`;
      context.fillStyle = fill;
      context.fillText(text, x, y);
    }
    context.translate(shapes.shift.x, shapes.shift.y);
    for (const text of live.querySelectorAll('text')) drawWords(context, live, text);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Draws the words of one text where they stand, line by line. */
function drawWords(context: CanvasRenderingContext2D, live: SVGSVGElement, text: SVGTextElement): void {
  const style = getComputedStyle(text);
  if (text.closest('[data-unsaved]') !== null || style.display === 'none' || style.visibility === 'hidden' || text.getNumberOfChars() === 0) return;
  const [from, to] = [live.getScreenCTM(), text.getScreenCTM()];
  if (from === null || to === null) return;
  const { a, b, c, d, e, f } = from.inverse().multiply(to);
  const box = live.viewBox.baseVal;
  context.save();
  // The drawing's own coordinates begin at its corner.
  context.translate(-box.x, -box.y);
  context.transform(a, b, c, d, e, f);
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.lineJoin = 'round';
  let at = 0;
  for (const { textContent } of text.childNodes) {
    const words = textContent ?? '';
    if (words === '') continue;
    const start = text.getStartPositionOfChar(at);
    at += words.length;
    if (style.stroke !== 'none') {
      context.strokeStyle = style.stroke;
      context.lineWidth = Number.parseFloat(style.strokeWidth);
      context.strokeText(words, start.x, start.y);
    }
    context.fillStyle = style.fill;
    context.fillText(words, start.x, start.y);
  }
  context.restore();
}
