import fc from 'fast-check';
import { looseNameKey, nameKey, normalName } from '../../src/scoring/unit-name';

describe('nameKey', () => {
  test.each([
    ['Phường 2', ['Phường 02', 'PHƯỜNG 2', 'phường   2', 'Phường\u00a02', 'Phường\n2', 'Phường2', 'P.2', 'P. 2', 'P2', 'P.02', 'p 2', 'UBND phường 2', 'UBND P.2', 'Ủy ban nhân dân phường 02', 'Uỷ ban nhân dân Phường 2', '\u200bPhường\u200b 2\ufeff', ' "Phường 2" ']],
    ['Thành phố Vũng Tàu', ['TP Vũng Tàu', 'TP.Vũng Tàu', 'Tp. Vũng Tàu', 'T.P Vũng Tàu', 'UBND TP. Vũng Tàu', 'thành phố Vũng Tàu']],
    ['Thị xã Phú Mỹ', ['TX. Phú Mỹ', 'TX Phú Mỹ', 'T.X. Phú Mỹ']],
    ['Thị trấn Long Điền', ['TT. Long Điền', 'TT Long Điền', 'TT.Long Ðiền']],
    ['Huyện Châu Đức', ['H. Châu Đức', 'H.Châu Đức', 'huyện Châu đức']],
    ['Quận 1', ['Q.1', 'Q1', 'Q. 01']],
    ['Xã Hòa Bình', ['Xã Hoà Bình', 'X. Hòa Bình', 'XÃ HÒA BÌNH', 'XÃ HOÀ BÌNH']],
    ['Đặc khu Côn Đảo', ['ĐK Côn Đảo', 'ĐK. Côn Đảo']],
    ['Xã Thủy Đông', ['Xã Thuỷ Đông']],
    ['Xã Khóa Quý', ['Xã Khoá Qúy']],
    ['Tỉnh Bà Rịa - Vũng Tàu', ['Tỉnh Bà Rịa – Vũng Tàu', 'Tỉnh Bà Rịa-Vũng Tàu', 'Tỉnh Bà Rịa — Vũng Tàu', 'Tỉnh Bà Rịa −Vũng Tàu']],
    ['Huyện Đắk R’Lấp', ["Huyện Đắk R'Lấp", 'Huyện Ðắk R`Lấp', 'Huyện ĐẮK RLẤP']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hoá, Thể thao và Du lịch', 'SỞ VĂN HOÁ THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa , Thể thao và Du lịch.']],
  ])('%s in other spellings', (name, spellings) => {
    for (const spelling of spellings) {
      expect({ spelling, key: nameKey(spelling) }).toStrictEqual({ spelling, key: nameKey(name) });
      expect(nameKey(spelling.normalize('NFD'))).toBe(nameKey(name));
    }
  });

  test.each([
    ['Phường 2', 'Xã 2'],
    ['Phường 2', 'Phường 12'],
    ['Phường 1', 'Phường 10'],
    ['Phường 1 2', 'Phường 12'],
    ['Phường Rạch Dừa', 'Rạch Dừa'],
    ['Xã Hòa Bình', 'Xã Hóa Bình'],
    ['Xã Tân An', 'Xã Tân Ân'],
    ['Xã Đại Lộc', 'Xã Dại Lộc'],
    ['Sở Nội vụ', 'Nội vụ'],
    ['P. Nội vụ', 'Phòng Nội vụ'],
    ['Thị xã Bến Cát', 'Thành phố Bến Cát'],
    ['Văn phòng UBND tỉnh', 'Văn phòng tỉnh'],
  ])('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  test('leaves a committee or a kind that has no name after it', () => {
    expect(nameKey('UBND')).toBe('ubnd');
    expect(nameKey('P.')).toBe('p');
    expect(nameKey('UBND tỉnh')).toBe(nameKey('Tỉnh'));
    expect(nameKey('Phường')).not.toBe('');
  });

  test('is empty for what holds no name', () => {
    for (const blank of ['', '  ', '\u00a0\u200b', '-', '...', '""']) expect(nameKey(blank)).toBe('');
  });

  test('does not depend on case rules of the place', () => {
    expect(nameKey('XÃ ITI')).toBe(nameKey('Xã iti'));
    expect('I'.toLocaleLowerCase('tr')).toBe('ı');
  });
});

describe('looseNameKey', () => {
  test.each([
    ['Phường Rạch Dừa', 'Rạch Dừa'],
    ['TP. Vũng Tàu', 'Vũng Tàu'],
    ['Thị xã Phú Mỹ', 'phú mỹ'],
    ['Tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
    ['UBND xã Long Sơn', 'Long Sơn'],
    ['Đặc khu Côn Đảo', 'Côn Đảo'],
  ])('%s is %s', (full, bare) => {
    expect(looseNameKey(full)).toBe(looseNameKey(bare));
  });

  test('keeps the kind of a name that is a number, and of no name', () => {
    expect(looseNameKey('Phường 02')).toBe(nameKey('Phường 2'));
    expect(looseNameKey('Phường 2')).not.toBe(looseNameKey('Quận 2'));
    expect(looseNameKey('2')).toBe('2');
    expect(looseNameKey('Phường')).toBe(nameKey('Phường'));
  });

  test('keeps what agencies are', () => {
    expect(looseNameKey('Sở Y tế')).toBe(nameKey('Sở Y tế'));
    expect(looseNameKey('Ban Dân tộc')).toBe(nameKey('Ban Dân tộc'));
  });
});

describe('normalName', () => {
  test.each([
    [' Phường\u00a0 02 ', 'Phường 2'],
    ['Phường\r\n2', 'Phường 2'],
    ['Ðắk Lắk'.normalize('NFD'), 'Đắk Lắk'],
    ['Xã ðông\u200b Hòa', 'Xã đông Hòa'],
    ['Quận 10', 'Quận 10'],
    ['Phường 0', 'Phường 0'],
    ['Trạm 1.05', 'Trạm 1.05'],
    ['Đội A01', 'Đội A01'],
    ['Bệnh viện 30-04', 'Bệnh viện 30-04'],
  ])('%j is shown as %s', (text, shown) => {
    expect(normalName(text)).toBe(shown);
  });

  test('changes nothing that matters to the key, and nothing the second time', () => {
    const piece = fc.constantFrom('Phường', 'P.', 'Xã', 'Hòa', 'Hoà', 'Đông', 'Ðông', '02', '2', '00', ' ', '\u00a0', '-', '–', "'", 'R', 'UBND ', '\u200b');
    fc.assert(
      fc.property(fc.array(piece).map((pieces) => pieces.join('')), (text) => {
        expect(nameKey(normalName(text))).toBe(nameKey(text));
        expect(normalName(normalName(text))).toBe(normalName(text));
        expect(looseNameKey(text) === '').toBe(nameKey(text) === '');
      }),
    );
  });
});
