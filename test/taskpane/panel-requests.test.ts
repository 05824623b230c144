/** @jest-environment jsdom */
import { createPanelStore } from '../../src/taskpane/shared/panel-store';
import { createPanelRequests } from '../../src/taskpane/panel-requests';
import { runRequest } from '../../src/taskpane/run-request';
import { FakeDelivery } from './fake-delivery';
import { FakeWorkbook } from './fake-workbook';

describe('requests', () => {
  test('go to the listener', () => {
    const requests = createPanelRequests();
    const heard: string[] = [];
    requests.listen((step) => heard.push(step));
    requests.request('score');
    requests.request('validate');
    expect(heard).toEqual(['score', 'validate']);
  });

  test('the last one made before anybody listens waits, and is heard once', () => {
    const requests = createPanelRequests();
    requests.request('validate');
    requests.request('score');
    const heard: string[] = [];
    const end = requests.listen((step) => heard.push(step));
    end();
    requests.listen((step) => heard.push(`again ${step}`));
    expect(heard).toEqual(['score']);
  });

  test('made after the listening ended wait for the next listener', () => {
    const requests = createPanelRequests();
    const heard: string[] = [];
    requests.listen((step) => heard.push(`first ${step}`))();
    requests.request('score');
    requests.listen((step) => heard.push(`second ${step}`));
    expect(heard).toEqual(['second score']);
  });
});

describe('carrying out a request', () => {
  test('for a step shows the step and its outcome', async () => {
    const store = createPanelStore(new FakeWorkbook({ A: [['x']] }), new FakeDelivery());
    await runRequest(store, 'score');
    expect(store.getState()).toMatchObject({ step: 'score', job: null, notice: 'scored' });
    await runRequest(store, 'validate');
    expect(store.getState()).toMatchObject({ step: 'validate', job: null, notice: 'validated' });
  });

  test('for undoing takes back the last write, and says when there is none', async () => {
    const workbook = new FakeWorkbook({ A: [['x']] });
    const store = createPanelStore(workbook, new FakeDelivery());
    await workbook.apply({ blocks: [], sheets: [] });
    await runRequest(store, 'undo');
    expect(store.getState()).toMatchObject({ notice: 'undone', problem: null, undoable: 0 });
    await runRequest(store, 'undo');
    expect(store.getState()).toMatchObject({ notice: null, problem: { error: { code: 'nothingToUndo' } } });
  });

  test('leaves work under way alone', async () => {
    const workbook = new FakeWorkbook({ A: [['x']] });
    const store = createPanelStore(workbook, new FakeDelivery());
    const release = workbook.hold();
    const running = runRequest(store, 'validate');
    await runRequest(store, 'score');
    expect(store.getState().step).toBe('validate');
    release();
    await running;
    expect(store.getState()).toMatchObject({ step: 'validate', notice: 'validated', scoring: null });
  });
});
