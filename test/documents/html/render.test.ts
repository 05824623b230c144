/** @jest-environment jsdom */
import { plainText } from '../../../src/documents/html/plain-text';
import { renderHtml } from '../../../src/documents/html/render';
import type { Block, Paper } from '../../../src/documents/paper/paper';

const PAPER: Paper = {
  kind: 'proposal',
  title: 'Đề nghị khen thưởng',
  letterhead: { superior: 'UBND tỉnh X', issuer: 'Sở Nội vụ', number: 'Số: 05/TTr-SNV', placeAndDate: 'X, ngày 05 tháng 01 năm 2026' },
  blocks: [
    { block: 'title', kind: 'TỜ TRÌNH', subject: 'Về việc “A & <B>”' },
    { block: 'addressees', label: 'Kính gửi:', names: ['UBND tỉnh;', 'Hội đồng.'] },
    { block: 'bases', lines: ['Căn cứ Luật;'] },
    { block: 'paragraph', runs: [{ text: 'Một ' }, { text: 'hai', bold: true }, { text: ' ba', italic: true, bold: true }] },
    { block: 'centred', text: 'ĐIỀU KHOẢN' },
    {
      block: 'table',
      table: {
        columns: [
          { head: 'STT', width: 10, align: 'center' },
          { head: 'Tên', width: 30, align: 'left' },
          { head: 'Điểm', width: 10, align: 'right' },
        ],
        rows: [{ title: 'Nhóm 1' }, { cells: ['1', 'Sở A\nvà B', '92,5'] }],
      },
    },
  ],
  closing: {
    second: { office: ['THƯ KÝ'], name: 'Trần Thị B' },
    main: { office: ['GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
    recipientsLabel: 'Nơi nhận:',
    recipients: ['Như trên;', 'Lưu: VT.'],
  },
  annexes: [{ label: 'Phụ lục', title: 'DANH SÁCH', attachedTo: '(Kèm theo Tờ trình)', blocks: [{ block: 'paragraph', runs: [{ text: 'Hết.' }] }] }],
  origin: { workbook: '', entry: '', hash: '', made: '2026-01-05T00:00:00Z' },
};

function drawn(blocks: readonly Block[] = PAPER.blocks): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = renderHtml({ ...PAPER, blocks });
  return holder;
}

test('what is pasted says all of the paper, in order', () => {
  expect(drawn().textContent.replace(/\u00a0/g, '')).toBe(
    [
      'UBND TỈNH XSỞ NỘI VỤSố: 05/TTr-SNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúcX, ngày 05 tháng 01 năm 2026',
      'TỜ TRÌNHVề việc “A & <B>”Kính gửi:- UBND tỉnh;- Hội đồng.Căn cứ Luật;Một hai baĐIỀU KHOẢN',
      'STTTênĐiểmNhóm 11Sở Avà B92,5',
      'THƯ KÝTrần Thị BGIÁM ĐỐCNguyễn Văn ANơi nhận:- Như trên;- Lưu: VT.',
      'Phụ lụcDANH SÁCH(Kèm theo Tờ trình)Hết.',
    ].join(''),
  );
});

test('every paragraph has its own font, size and alignment, as Word keeps no others', () => {
  const written = [...drawn().querySelectorAll('p')].filter(({ textContent }) => textContent.trim() !== '');
  for (const { style } of written) {
    expect([style.fontFamily.includes('Times New Roman'), style.fontSize, style.textAlign]).toEqual([true, expect.stringMatching(/^1[1-4]pt$/), expect.stringMatching(/^(left|center|right|justify)$/)]);
  }
});

test('figures of the Decree: body of 14 pt, justified, first line 1.27 cm in, 6 pt apart', () => {
  const body = [...drawn().querySelectorAll('p')].find(({ textContent }) => textContent === 'Một hai ba');
  expect(body?.style).toMatchObject({ fontSize: '14pt', textAlign: 'justify', textIndent: '36pt', marginTop: '6pt' });
  expect(body?.innerHTML).toBe('Một <b>hai</b><b><i> ba</i></b>');
});

test('tables keep their borders, their shares and the side of each column', () => {
  const [, table] = drawn().querySelectorAll('table');
  expect([...(table?.querySelectorAll('th') ?? [])].map((head) => head.getAttribute('width'))).toEqual(['20%', '60%', '20%']);
  const cells = [...(table?.querySelectorAll('td') ?? [])];
  expect(cells.map(({ style }) => style.borderStyle)).toEqual(cells.map(() => 'solid'));
  expect(cells.map((cell) => cell.querySelector('p')?.style.textAlign)).toEqual(['left', 'center', 'left', 'right']);
  expect(cells[0]?.colSpan).toBe(3);
  expect(cells[2]?.querySelector('p')?.innerHTML).toBe('Sở A<br>và B');
});

test('nothing that a cell says becomes markup', () => {
  const text = '<img src=x onerror=alert(1)> "&amp;\'';
  const holder = drawn([{ block: 'paragraph', runs: [{ text }] }]);
  expect(holder.querySelector('img')).toBeNull();
  expect(holder.textContent).toContain(text);
});

test('an annex begins on a page of its own; one addressee stands on the label’s line', () => {
  const lines = [...drawn([{ block: 'addressees', label: 'Kính gửi:', names: ['UBND tỉnh'] }]).querySelectorAll('p')];
  expect(lines.find(({ textContent }) => textContent === 'Phụ lục')?.getAttribute('style')).toContain('page-break-before:always');
  expect(lines.some(({ textContent }) => textContent === 'Kính gửi: UBND tỉnh')).toBe(true);
});

test('as text alone: a line a paragraph, tabs between cells', () => {
  expect(plainText(PAPER).split('\n')).toEqual([
    'UBND TỈNH X',
    'SỞ NỘI VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 05/TTr-SNV',
    'X, ngày 05 tháng 01 năm 2026',
    '',
    'TỜ TRÌNH',
    'Về việc “A & <B>”',
    'Kính gửi:',
    '- UBND tỉnh;',
    '- Hội đồng.',
    'Căn cứ Luật;',
    'Một hai ba',
    'ĐIỀU KHOẢN',
    'STT\tTên\tĐiểm',
    'Nhóm 1',
    '1\tSở A và B\t92,5',
    '',
    'THƯ KÝ',
    'Trần Thị B',
    'GIÁM ĐỐC',
    'Nguyễn Văn A',
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    '',
    'Phụ lục',
    'DANH SÁCH',
    '(Kèm theo Tờ trình)',
    'Hết.',
    '',
  ]);
});
