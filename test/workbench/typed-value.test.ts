import { typedValue } from '../../src/workbench/sheet/typed-value';
test('a', () => expect(typedValue('8,5', 'General')).toEqual({ value: 8.5 }));
