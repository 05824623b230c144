import { renderDocx } from '../../src/documents/docx/render';
import { boldWidth } from '../../src/documents/docx/text-width';
import { decision } from '../../src/documents/paper/decision';
import { proposal } from '../../src/documents/paper/proposal';
import { unitResult } from '../../src/documents/paper/unit-result';
import { minutes } from '../../src/documents/paper/minutes';
import { data } from './data';
import { opened, paragraphWith, textOf } from './opened';

async function documentOf(paper: Parameters<typeof renderDocx>[0]): Promise<string> {
  return opened(await renderDocx(paper)).get('word/document.xml') ?? '';
}

/** Twips. */
const MM = 1440 / 25.4;

describe('the form of Decree 30/2020', () => {
  test('A4, with margins in their ranges, page numbers from page 2, each annex numbered from 1', async () => {
    const xml = await documentOf(proposal(data));
    const sections = xml.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
    expect(sections).toHaveLength(4);
    for (const section of sections) {
      expect(section).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
      const margin = (side: string): number => Number(new RegExp(`w:${side}="(\\d+)"`).exec(/<w:pgMar[^>]*>/.exec(section)?.[0] ?? '')?.[1]);
      for (const [side, least, most] of [['top', 20, 25], ['bottom', 20, 25], ['left', 30, 35], ['right', 15, 20]] as const) {
        expect(margin(side)).toBeGreaterThanOrEqual(Math.floor(least * MM));
        expect(margin(side)).toBeLessThanOrEqual(Math.ceil(most * MM));
      }
      expect(margin('header')).toBeLessThan(margin('top'));
      expect(section).toContain('<w:titlePg/>');
      expect(section).toContain('<w:pgNumType w:start="1" w:fmt="decimal"/>');
    }
  });

  test('the page number stands in the middle, 13–14 pt upright', async () => {
    const parts = opened(await renderDocx(proposal(data)));
    const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml);
    const numbered = headers.filter((xml) => xml.includes('PAGE'));
    expect(numbered).toHaveLength(4);
    for (const xml of numbered) {
      expect(xml).toContain('<w:jc w:val="center"/>');
      expect(xml).toContain('<w:sz w:val="28"/>');
    }
  });

  test('Times New Roman, black, in Vietnamese', async () => {
    const parts = opened(await renderDocx(proposal(data)));
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>');
    expect(styles).toContain('<w:lang w:val="vi-VN"/>');
    for (const font of (parts.get('word/document.xml') ?? '').matchAll(/w:ascii="([^"]*)"/g)) expect(font[1]).toBe('Times New Roman');
  });

  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 13, ['b'], ['i']],
    ['Độc lập - Tự do - Hạnh phúc', 13, 14, ['b'], ['i']],
    ['UBND TỈNH BÀ RỊA - VŨNG TÀU', 12, 13, [], ['b', 'i']],
    ['SỞ NỘI VỤ', 12, 13, ['b'], ['i']],
    ['Số: 05/TTr-SNV', 13, 13, [], ['b', 'i']],
    ['Bà Rịa - Vũng Tàu, ngày 05 tháng 02 năm 2018', 13, 14, ['i'], ['b']],
    ['TỜ TRÌNH', 13, 14, ['b'], ['i']],
    ['Về việc đề nghị', 13, 14, ['b'], ['i']],
    ['Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh', 13, 14, [], ['b', 'i']],
    ['Căn cứ Luật', 13, 14, ['i'], ['b']],
    ['Trên cơ sở', 13, 14, [], ['b', 'i']],
    ['GIÁM ĐỐC', 13, 14, ['b'], ['i']],
    ['Nguyễn Thị Hoà', 13, 14, ['b'], ['i']],
    ['Nơi nhận:', 12, 12, ['b', 'i'], []],
    ['- Như trên;', 11, 11, [], ['b', 'i']],
    ['DANH SÁCH CÁ NHÂN', 13, 14, ['b'], ['i']],
    ['DANH SÁCH TẬP THỂ', 13, 14, ['b'], ['i']],
    ['(Kèm theo Tờ trình số 05/TTr-SNV ngày 05 tháng 02 năm 2018 của Sở Nội vụ)', 13, 14, ['i'], ['b']],
  ] as const)('“%s”: %d to %d pt, the right style', async (text, least, most, on, off) => {
    const paragraph = paragraphWith(await documentOf(proposal(data)), text);
    const size = Number(/<w:sz w:val="(\d+)"/.exec(paragraph)?.[1]) / 2;
    expect(size).toBeGreaterThanOrEqual(least);
    expect(size).toBeLessThanOrEqual(most);
    for (const style of on) expect(paragraph).toContain(`<w:${style}/>`);
    for (const style of off) expect(paragraph).not.toContain(`<w:${style}/>`);
  });

  test('“Phụ lục” with a roman number where there are several', async () => {
    const xml = await documentOf(proposal(data));
    for (const number of ['I', 'II', 'III']) expect(textOf(xml).split('\n')).toContain(`Phụ lục ${number}`);
    const section = xml.slice(xml.indexOf('<w:sectPr'));
    expect(paragraphWith(section, 'Phụ lục I')).toMatch(/<w:b\/>.*<w:sz w:val="28"\/>/);
  });

  test('paragraphs are justified, indented by 1.27 cm, 6 pt apart at least, single to 1.5 lines', async () => {
    const paragraph = paragraphWith(await documentOf(proposal(data)), 'Trên cơ sở');
    expect(paragraph).toContain('<w:jc w:val="both"/>');
    expect(paragraph).toContain('<w:ind w:firstLine="720"/>');
    const spacing = /<w:spacing [^>]*>/.exec(paragraph)?.[0] ?? '';
    expect(Number(/w:before="(\d+)"/.exec(spacing)?.[1])).toBeGreaterThanOrEqual(120);
    expect(Number(/w:line="(\d+)"/.exec(spacing)?.[1])).toBeGreaterThanOrEqual(240);
    expect(Number(/w:line="(\d+)"/.exec(spacing)?.[1])).toBeLessThanOrEqual(360);
  });

  test('the rule under the motto is as long as the motto, the issuer’s a third to a half of its name', async () => {
    const xml = await documentOf(proposal(data));
    const lengthOfRuleAfter = (text: string, cell: number): number => {
      const after = xml.slice(xml.indexOf(paragraphWith(xml, text)) + paragraphWith(xml, text).length);
      const [, left, right] = /<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(after) ?? [];
      return cell - Number(left) - Number(right);
    };
    const [left, right] = Array.from(/<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(xml)?.[1]?.matchAll(/w:w="(\d+)"/g) ?? [], (match) => Number(match[1]));
    expect(lengthOfRuleAfter('Độc lập - Tự do - Hạnh phúc', (right ?? 0) - 120)).toBeCloseTo(boldWidth('Độc lập - Tự do - Hạnh phúc', 26), -1);
    const share = lengthOfRuleAfter('SỞ NỘI VỤ', (left ?? 0) - 120) / boldWidth('SỞ NỘI VỤ', 24);
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  test('the country’s name fits its cell in one line', async () => {
    const xml = await documentOf(proposal(data));
    const right = Number(Array.from(/<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(xml)?.[1]?.matchAll(/w:w="(\d+)"/g) ?? [])[1]?.[1]);
    expect(boldWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 24)).toBeLessThan(right - 120);
  });

  test('every table repeats its head, and no row is split', async () => {
    for (const paper of [proposal(data), minutes(data), decision(data)]) {
      const xml = await documentOf(paper);
      const tables = (xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []).filter((table) => table.includes('w:tblHeader'));
      expect(tables.length).toBeGreaterThan(2);
      for (const table of tables) {
        const rows = table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
        expect(rows[0]).toContain('<w:tblHeader/>');
        expect(rows.slice(1).join('')).not.toContain('<w:tblHeader/>');
        for (const row of rows) expect(row).toContain('<w:cantSplit/>');
      }
    }
  });

  test('signatures are never alone on a page, nor is a sentence that announces something', async () => {
    const kept = (paragraph: string): boolean => paragraph.includes('<w:keepNext/>');
    const xml = await documentOf(proposal(data));
    expect(kept(paragraphWith(xml, 'xem xét, quyết định./.'))).toBe(true);
    expect(kept(paragraphWith(xml, 'cụ thể như sau:'))).toBe(true);
    expect(kept(paragraphWith(xml, 'Cờ thi đua'))).toBe(false);
    const card = data.groups[0]?.units[0];
    if (card === undefined) throw new Error('no unit');
    const commitments = [{ text: 'Đúng hạn', verdict: 'Đạt' }, { text: 'Trong tốp 3', verdict: 'Không đạt' }];
    const result = await documentOf(unitResult(data, { group: '', unit: card, ranked: 1, previousRank: null, areas: [], commitments }));
    expect([kept(paragraphWith(result, 'Đúng hạn')), kept(paragraphWith(result, 'Trong tốp 3'))]).toEqual([false, true]);
  });

  test('a table’s columns add up to the width of the text', async () => {
    const xml = await documentOf(decision(data));
    for (const grid of xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)) {
      const widths = Array.from(grid[1]?.matchAll(/w:w="(\d+)"/g) ?? [], (match) => Number(match[1]));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1701 - 850);
    }
  });
});

describe('the file', () => {
  test('the same paper gives the same bytes, whenever and wherever it is made', async () => {
    const first = await renderDocx(proposal(data));
    jest.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
    const second = await renderDocx(proposal(data));
    jest.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('its properties name the workbook, the journal’s entry, the hash, and the moment', async () => {
    const parts = opened(await renderDocx(proposal(data)));
    const custom = parts.get('docProps/custom.xml') ?? '';
    for (const [name, value] of [['Workbook', data.origin.workbook], ['Journal entry', '12'], ['Content hash', data.origin.hash]] as const) {
      expect(custom).toMatch(new RegExp(`name="${name}"[^>]*><vt:lpwstr>${value}</vt:lpwstr>`));
    }
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2018-02-05T03:00:00Z</dcterms:created>');
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2018-02-05T03:00:00Z</dcterms:modified>');
    expect(core).toContain('<dc:title>Về việc đề nghị');
  });

  test('what is not known of the origin is left out', async () => {
    const parts = opened(await renderDocx(proposal({ ...data, origin: { ...data.origin, entry: '' } })));
    expect(parts.get('docProps/custom.xml')).not.toContain('Journal entry');
  });

  test('Vietnamese stays in NFC, and marks of XML are text', async () => {
    const issuer = 'Sở “Thử” <&> Nghiệm';
    const xml = await documentOf(proposal({ ...data, texts: { ...data.texts, proposal: { ...data.texts.proposal, issuer } } }));
    const text = textOf(xml);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain(issuer.toLocaleUpperCase('vi'));
    expect(text).toContain('Bà Lê Thị Thuỷ');
  });
});
