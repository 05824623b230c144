import { openWorkbook } from '../../src/workbook/file/file-workbook';
import { fileOf } from './book-file';
import { describeWorkbook } from './contract';

describeWorkbook('FileWorkbook', (book) => openWorkbook(fileOf(book)));
