import { faultsIn, matrix, messageAt, summary } from './example';

/** The summary with other formulas; the values stay those of the right ones. */
function summaryWith(formulas: Readonly<Record<string, string>>) {
  const { rows, formulas: usual } = summary();
  return { Bảng: { rows, formulas: { ...usual, ...formulas } } };
}

function matrixWith(formulas: Readonly<Record<string, string>>) {
  const { rows, formulas: usual } = matrix();
  return { Điểm: { rows, formulas: { ...usual, ...formulas } } };
}

const EXPECTED = ['row.ignored'] as const;

test('a summary and a matrix of sound formulas have no fault', () => {
  expect(faultsIn(summaryWith({}), ...EXPECTED)).toEqual([]);
  expect(faultsIn(matrixWith({}), ...EXPECTED)).toEqual([]);
});

describe('formula.missesCells', () => {
  test.each([
    ['a total without the last row', { E12: 'SUM(E2:E10)' }, 'E12', 'E11'],
    ['a total without the first rows', { E12: 'SUM(E4:E11)' }, 'E12', 'E2:E3'],
    ['an average', { G12: 'AVERAGE(G2:G10)' }, 'G12', 'G11'],
    ['a rank of a group without its last unit', { H3: 'RANK(G3,G$2:G$5)' }, 'H3', 'G6'],
    ['a rank over more than its group, but not all of the next', { H3: 'RANK(G3,G$2:G$8)' }, 'H3', 'G9:G11'],
    ['a sum on both sides', { E12: 'SUM(E3:E10)' }, 'E12', 'E2; E11'],
  ])('%s', (_, formulas, address, missed) => {
    expect(faultsIn(summaryWith(formulas), ...EXPECTED)).toEqual([`formula.missesCells Bảng!${address}`]);
    expect(messageAt(summaryWith(formulas), address)).toEqual([expect.stringContaining(`bỏ sót ${missed}.`)]);
  });

  test('one finding for a row of totals that was filled to the right', () => {
    const totals = Object.fromEntries(['C', 'D', 'E'].map((column) => [`${column}12`, `SUM(${column}2:${column}10)`]));
    expect(faultsIn(summaryWith(totals), ...EXPECTED)).toEqual(['formula.missesCells Bảng!C12:E12']);
    expect(faultsIn(summaryWith({ ...totals, D12: 'SUM(D2:D9)' }), ...EXPECTED)).toEqual(
      ['C', 'D', 'E'].map((column) => `formula.missesCells Bảng!${column}12`),
    );
  });

  test('one finding for a formula that was filled down, also without $', () => {
    const rank = (row: number): string => `RANK(G${row},G$2:G$5)`;
    const filled = Object.fromEntries([2, 3, 4, 5, 6].map((row) => [`H${row}`, rank(row)]));
    expect(faultsIn(summaryWith(filled), ...EXPECTED)).toEqual(['formula.missesCells Bảng!H2:H6']);
    const sliding = Object.fromEntries([2, 3, 4, 5, 6].map((row) => [`H${row}`, `RANK(G${row},G${row}:G${row + 4})`]));
    expect(faultsIn(summaryWith(sliding), ...EXPECTED)).toEqual(['formula.missesCells Bảng!H3:H6']);
  });

  test.each([
    ['a total of all groups', { E12: 'SUM(E2:E11)' }],
    ['a total of each group', { E12: 'SUM(E2:E6)', E13: 'SUM(E7:E11)' }],
    ['a total in pieces', { E12: 'SUM(E2:E8)+SUM(E9:E11)' }],
    ['a total with head and blank rows', { E12: 'SUM(E1:E11)' }],
    ['whole columns', { C14: 'SUM(E:E)' }],
    ['the best three', { C14: 'AVERAGE(G2:G4)' }],
    ['halves that complete each other', { C14: 'SUM(E2:E8)', D14: 'SUM(E9:E11)' }],
    ['columns beside the table', { C14: 'SUM(Z2:Z10)' }],
  ])('not %s', (_, formulas) => {
    expect(faultsIn(summaryWith(formulas), ...EXPECTED)).toEqual([]);
  });

  test('not running sums', () => {
    const running = Object.fromEntries([...Array(10).keys()].map((at) => [`J${at + 2}`, `SUM(E$2:E${at + 2})`]));
    expect(faultsIn(summaryWith(running), ...EXPECTED)).toEqual([]);
  });

  test('another sheet', () => {
    const formulas = { A1: 'SUM(Bảng!E2:E10)', B1: 'Bảng!E2' };
    const { rows, formulas: usual } = summary();
    const withUse = { ...usual, C14: "'Ghi chép'!A1" };
    const sheets = { Bảng: { rows, formulas: withUse }, 'Ghi chép': { rows: [[674, 80]], formulas } };
    expect(faultsIn(sheets, ...EXPECTED)).toEqual(['formula.missesCells Ghi chép!A1']);
    expect(messageAt(sheets, 'A1')).toEqual([expect.stringContaining('chỉ lấy Bảng!E2:E10, bỏ sót Bảng!E11.')]);
  });

  test.each([
    ['the last component of an area', { B5: 'SUM(C5:D5)' }, 'B5', 'E5'],
    ['the first component of an area', { B5: 'SUM(D5:E5)' }, 'B5', 'C5'],
  ])('in a matrix: %s', (_, formulas, address, missed) => {
    expect(faultsIn(matrixWith(formulas), ...EXPECTED)).toEqual([`formula.missesCells Điểm!${address}`]);
    expect(messageAt(matrixWith(formulas), address)).toEqual([expect.stringContaining(`bỏ sót ${missed}.`)]);
  });

  test('in a matrix without areas: the last component of the total', () => {
    const total = (formula: string) => ({
      Điểm: {
        rows: [
          ['Đơn vị', '1.1', '1.2', '1.3', '1.4', 'Tổng điểm'],
          ['Điểm tối đa', 1, 1, 1, 1, 4],
          ['Sở A', 1, 1, 1, 0, 3],
        ],
        formulas: { F3: formula },
      },
    });
    expect(faultsIn(total('SUM(B3:E3)'))).toEqual([]);
    expect(faultsIn(total('SUM(B3:C3,D3:E3)'))).toEqual([]);
    expect(faultsIn(total('SUM(B3:D3)'))).toEqual(['formula.missesCells Điểm!F3']);
  });

  test('a matrix whose total reads areas, or components in pieces, misses nothing', () => {
    expect(faultsIn(matrixWith({ I5: 'SUM(B5,G5:H5)' }), 'formula.differs')).toEqual([]);
    expect(faultsIn(matrixWith({ I5: 'SUM(C5:E5)+SUM(G5:H5)' }), 'formula.differs')).toEqual([]);
  });

  test('the criteria sheet: a sum without the last component below', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['I', 'Lĩnh vực', 30],
      ['1', 'Một', 10],
      ['2', 'Hai', 10],
      [null, 'Kịp thời: 10'],
      ['3', 'Ba', 10],
      [null, 'Tổng cộng', 30],
    ];
    const criteria = (formula: string, value: number) => ({
      'Tiêu chí': { rows: rows.map((row, at) => (at === 1 ? ['I', 'Lĩnh vực', value] : row)), formulas: { C2: formula } },
    });
    expect(faultsIn(criteria('SUM(C3:C6)', 30), 'sheet.noneRecognised', 'criteria.totalNotScale')).toEqual([]);
    const missing = faultsIn(criteria('SUM(C3:C4)', 20), 'sheet.noneRecognised', 'criteria.totalNotScale');
    expect(missing).toEqual(['formula.missesCells Tiêu chí!C2']);
  });
});

describe('formula.overtyped and formula.differs', () => {
  test('a number typed over a formula, whatever it is', () => {
    const { rows, formulas } = summary();
    delete formulas.E7;
    expect(faultsIn({ Bảng: { rows, formulas } }, ...EXPECTED)).toEqual(['formula.overtyped Bảng!E7']);
    expect(messageAt({ Bảng: { rows, formulas } }, 'E7')).toEqual([expect.stringContaining('lẽ ra là “=C7+D7”')]);
    const wrong = rows.map((row, at) => (at === 6 ? [...row.slice(0, 6), 74, row[7] ?? null] : row));
    const others = summary().formulas;
    delete others.G7;
    expect(faultsIn({ Bảng: { rows: wrong, formulas: others } }, ...EXPECTED)).toEqual(['formula.overtyped Bảng!G7']);
  });

  test('a number typed into the row of totals', () => {
    const { rows, formulas } = summary();
    delete formulas.D12;
    expect(faultsIn({ Bảng: { rows, formulas } }, ...EXPECTED)).toEqual(['formula.overtyped Bảng!D12']);
  });

  test('a formula unlike its column', () => {
    expect(faultsIn(summaryWith({ G4: 'ROUND(E4/E4*100,2)' }), ...EXPECTED)).toEqual(['formula.differs Bảng!G4']);
    expect(messageAt(summaryWith({ G4: 'ROUND(E4/E4*100,2)' }), 'G4')).toEqual([
      expect.stringContaining('thì phải là “=ROUND(E4/F4*100,2)”'),
    ]);
  });

  test('not what is typed in a column of values, or where nothing applies', () => {
    const { rows, formulas } = summary();
    const kept = Object.fromEntries(Object.entries(formulas).filter(([address]) => !/^E[2-6]$/.test(address)));
    expect(faultsIn({ Bảng: { rows, formulas: kept } }, ...EXPECTED)).toEqual([]);
  });

  test('not a rank that a unit without rank does not have', () => {
    const { rows, formulas } = summary();
    const excluded = rows.map((row, at) => [...row, at === 0 ? 'Không xếp hạng' : at === 3 ? 'Mới thành lập' : null]);
    const without = excluded.map((row, at) => (at === 3 ? [...row.slice(0, 7), 'Không xếp', row[8] ?? null] : row));
    delete formulas.H4;
    const found = faultsIn({ Bảng: { rows: without, formulas } }, ...EXPECTED, 'result.formulaDiffers');
    expect(found).toEqual([]);
  });

  test('not the first of sums that go on from row to row', () => {
    const { rows, formulas } = summary();
    const more = rows.map((row, at) => [...row, at === 0 ? 'Cộng dồn' : 0]);
    const running = Object.fromEntries([...Array(9).keys()].map((at) => [`I${at + 3}`, `I${at + 2}+E${at + 3}`]));
    expect(faultsIn({ Bảng: { rows: more, formulas: { ...formulas, ...running } } }, ...EXPECTED)).toEqual([]);
  });

  test('not the cells of one array formula', () => {
    const array = Object.fromEntries([...Array(10).keys()].map((at) => [`E${at + 2}`, 'C2:C11+D2:D11']));
    expect(faultsIn(summaryWith(array), ...EXPECTED)).toEqual([]);
  });
});

describe('formula.broken, formula.external, formula.circular', () => {
  test('a lost reference is the fault, not the error it leads to', () => {
    const { rows, formulas } = summary();
    const lost = rows.map((row, at) => (at === 10 ? [...row.slice(0, 4), { error: '#REF!' }, ...row.slice(5)] : row));
    const found = faultsIn({ Bảng: { rows: lost, formulas: { ...formulas, E11: 'C11+#REF!' } } }, ...EXPECTED);
    expect(found).toEqual(['formula.broken Bảng!E11']);
  });

  test.each(['[1]Sheet1!A1+D5', "'C:\\So lieu\\[Diem 2024.xlsx]Điểm'!$A$1+D5", '[Diem.xlsx]Điểm!A1+D5'])('%s', (formula) => {
    expect(faultsIn(summaryWith({ E5: formula }), ...EXPECTED)).toEqual(['formula.external Bảng!E5']);
  });

  test('a sum that holds itself, and a way round over another sheet', () => {
    expect(faultsIn(summaryWith({ E12: 'SUM(E2:E12)' }), ...EXPECTED)).toEqual(['formula.circular Bảng!E12']);
    const { rows, formulas } = summary();
    const sheets = {
      Bảng: { rows, formulas: { ...formulas, E5: 'C5+D5+Khác!A1' } },
      Khác: { rows: [[0, 0]], formulas: { A1: 'SUM(B1:B9)', B2: 'SUM(Bảng!E4:E6)/1000' } },
    };
    expect(faultsIn(sheets, ...EXPECTED, 'formula.differs')).toEqual(['formula.circular Bảng!E5']);
    expect(messageAt(sheets, 'E5')).toEqual([expect.stringContaining('E5 → Khác!A1 → Khác!B2 → E5')]);
  });

  test('sheets that are not recognised are looked at only where recognised ones read them', () => {
    const { rows, formulas } = summary();
    const other = { rows: [[1]], formulas: { A1: 'B1+[1]S!A1', B1: '#REF!', C1: 'C1+[1]S!A1', D1: '#REF!' } };
    expect(faultsIn({ Bảng: { rows, formulas }, Nháp: other }, ...EXPECTED)).toEqual([]);
    const used = { Bảng: { rows, formulas: { ...formulas, C14: 'Nháp!A1' } }, Nháp: other };
    expect(faultsIn(used, ...EXPECTED)).toEqual(['formula.broken Nháp!B1', 'formula.external Nháp!A1']);
  });

  test('not a formula that asks for its own address only', () => {
    expect(faultsIn(summaryWith({ E13: 'SUM(E2:INDEX(E:E,ROW(E13)-2))' }), ...EXPECTED)).toEqual([]);
  });
});
