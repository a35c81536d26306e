import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPicture, pictureName } from '../../main/domain/pictures/file.ts';
import { aDesk } from '../support/desk.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Everyone “on” = around you</title><g clip-path="url(#a)"><text x="1" font-style="italic">Will</text></g></svg>';
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

describe('Saving a picture', () => {
  it('hands it over as it is, and says where it went', async () => {
    const desk = aDesk();
    expect(await desk.ask('files.save', { name: 'Everyone around you.svg', base64: base64(SVG) })).toEqual({ saved: '/home/user/Everyone around you.svg' });
    expect(desk.saved.get('Everyone around you.svg')).toBe(SVG);
    await desk.ask('files.save', { name: 'Year.png', base64: base64(PNG) });
    expect([...desk.saved.keys()]).toEqual(['Everyone around you.svg', 'Year.png']);
  });

  it.each([
    ['another kind of file', 'notes.html', SVG],
    ['a name without an ending', 'svg', SVG],
    ['a PNG that is none', 'a.png', SVG],
    ['a script', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['something that runs', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect x=">" onload="1"/></svg>'],
    ['something that fetches', 'a.svg', '<svg><image href="http://elsewhere.example/a.png"/></svg>'],
    ['a colour that fetches', 'a.svg', '<svg><rect fill="url(http://elsewhere.example/#a)"/></svg>'],
    ['a page in disguise', 'a.svg', '<html><svg></svg></html>'],
  ])('refuses %s', async (_, name, content) => {
    const desk = aDesk();
    expect((await desk.refused('files.save', { name, base64: base64(content) })).kind).toBe('refused');
    expect(desk.saved.size).toBe(0);
  });

  it('keeps a name within its folder, whatever was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('svg', 'PNG', 'png'), (stem, kind) => {
        const named = pictureName(`${stem}.${kind}`);
        expect(named?.kind).toBe(kind.toLowerCase());
        expect(named?.name).toMatch(/^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N} -]*[\p{L}\p{M}\p{N}])?\.(svg|png)$/u);
      }),
    );
    expect(pictureName('../../etc/Five factors, 2026.svg')?.name).toBe('etc Five factors 2026.svg');
    expect(pictureName('con.png')?.name).toBe('picture.png');
  });

  it('knows a drawing by its tags, not by what people are called', () => {
    expect(isPicture('svg', bytes(SVG))).toBe(true);
    expect(isPicture('svg', bytes('<svg><text>onload=1 href=2 &lt;script&gt;</text></svg>'))).toBe(true);
  });
});
