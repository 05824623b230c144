import type { Delivered, DeliveredFile, Delivery, DeliveryWay } from '../../src/workbook/delivery';

/** Keeps what was handed over, and says of all files that they go the same way. */
export class FakeDelivery implements Delivery {
  readonly delivered: DeliveredFile[] = [];

  constructor(private readonly way: DeliveryWay = 'download') {}

  workbookName(): Promise<string> {
    return Promise.resolve('kết quả.xlsx');
  }

  wayOf(): DeliveryWay {
    return this.way;
  }

  deliver(files: readonly DeliveredFile[], archive: string): Promise<readonly Delivered[]> {
    this.delivered.push(...files);
    const names = files.map(({ name }) => name);
    const told: Delivered = this.way === 'download' ? { way: 'download', file: `${archive}.zip`, count: names.length } : { way: this.way, names };
    return Promise.resolve([told]);
  }
}
