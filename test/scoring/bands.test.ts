import fc from 'fast-check';
import { bandOf } from '../../src/scoring/bands';
import { fewPoints, pts } from './support';

const bands = [
  { name: 'Khá', from: pts('70') },
  { name: 'Xuất sắc', from: pts('90') },
  { name: 'Trung bình', from: pts('50') },
  { name: 'Tốt', from: pts('80') },
];

describe('bandOf', () => {
  test.each([
    ['100', 'Xuất sắc'],
    ['90', 'Xuất sắc'],
    ['89.99', 'Tốt'],
    ['80', 'Tốt'],
    ['79.999999999', 'Khá'],
    ['50', 'Trung bình'],
    ['49.99', null],
    ['-1', null],
  ])('%s is %s', (index, band) => {
    expect(bandOf(pts(index), bands)).toBe(band);
  });

  test('knows none without bands', () => {
    expect(bandOf(pts('100'), [])).toBeNull();
  });

  test('takes the first of two with the same bound', () => {
    expect(bandOf(pts('85'), [{ name: 'A', from: pts('80') }, { name: 'B', from: pts('80') }])).toBe('A');
  });

  test('the order of the bands makes no difference', () => {
    fc.assert(
      fc.property(fewPoints, fc.shuffledSubarray(bands, { minLength: 4 }), (index, shuffled) => {
        expect(bandOf(index, shuffled)).toBe(bandOf(index, bands));
      }),
    );
  });
});
