import { mayFillCells, ownName, shownNames, storedNames } from '../../../src/workbook/file/function-names';
import { SPILLING_NAMES, STORED_NAMES } from '../../../src/workbook/file/newer-functions';

describe('names in the file and as Excel shows them', () => {
  test.each([
    ['_xldudf_CCHC_RANKS(D2:D20,B2:B20)', 'CCHC.RANKS(D2:D20,B2:B20)'],
    ['_xldudf_CCHC_TOTAL(_xldudf_CCHC_RATE(A1,B1),-1,"CCHC.X(")', 'CCHC.TOTAL(CCHC.RATE(A1,B1),-1,"CCHC.X(")'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)+_xlfn.STDEV.S(D:D)', 'XLOOKUP(A1,B:B,C:C)+STDEV.S(D:D)'],
    ['_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))', 'SORT(FILTER(A1:A9,B1:B9>0))'],
    ['SUM(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY(\'a b\'!$C$2))*2', "SUM(A1#,'a b'!$C$2#)*2"],
    ['_xlfn.LET(_xlpm.x,Tổng,_xlpm.y,2,_xlpm.x*_xlpm.y+x1)', 'LET(x,Tổng,y,2,x*y+x1)'],
    ['_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,{1,2}*_xlpm.v))', 'MAP(A1:A3,LAMBDA(v,{1,2}*v))'],
    ['Bảng[[#This Row],[Điểm]]*2', 'Bảng[[#This Row],[Điểm]]*2'],
    ['NETWORKDAYS.INTL(A1,B1)+ISO.CEILING(C1)', 'NETWORKDAYS.INTL(A1,B1)+ISO.CEILING(C1)'],
    ['_xldudf_CONTOSO_ADD(1,2)', '_xldudf_CONTOSO_ADD(1,2)'],
    ['_xlfn.SOMETHING.OF.2040(1)', '_xlfn.SOMETHING.OF.2040(1)'],
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
  ])('%s', (stored, shown) => {
    expect(shownNames(stored)).toBe(shown);
    expect(storedNames(shown)).toBe(stored);
    expect(storedNames(stored)).toBe(stored);
  });

  test.each([
    ['cchc.ranks(a1:a9)', '_xldudf_CCHC_RANKS(a1:a9)'],
    ['xlookup(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['_xldudf_cchc_ranks(_xlfn.anchorarray(A1))', '_xldudf_CCHC_RANKS(_xlfn.ANCHORARRAY(A1))'],
    ['Bảng[@Điểm]+Bảng[@[Điểm tối đa]]+SUM(Bảng[@])', 'Bảng[[#This Row],[Điểm]]+Bảng[[#This Row],[Điểm tối đa]]+SUM(Bảng[#This Row])'],
  ])('typed, %s', (typed, stored) => expect(storedNames(typed)).toBe(stored));

  test('every newer function comes back as it was', () => {
    for (const [name, stored] of STORED_NAMES) expect([shownNames(`${stored}(A1)*1`), storedNames(`${name}(B1)*1`)]).toEqual([name === 'ANCHORARRAY' ? 'A1#*1' : `${name}(A1)*1`, `${stored}(B1)*1`]);
    expect([...SPILLING_NAMES].filter((name) => !STORED_NAMES.has(name))).toEqual([]);
  });
});

test('which functions are ours', () => {
  expect(['_xldudf_CCHC_RANKS', 'cchc.ranks', 'CCHC.', 'RANKS', 'XCCHC.RANKS', '_xldudf_CONTOSO_ADD'].map(ownName)).toEqual(['RANKS', 'RANKS', null, null, null, null]);
});

test('which formulas may fill more cells than their own', () => {
  const texts = ['_xldudf_CCHC_TOTAL(A1)', '_xlfn.UNIQUE(A:A)', 'SUM(_xlfn.ANCHORARRAY(A1))', '_xlfn.IFNA(A1,0)', 'SUM(A1)', '"_xlfn.UNIQUE("&A1'];
  expect(texts.map(mayFillCells)).toEqual([true, true, true, false, false, false]);
});
