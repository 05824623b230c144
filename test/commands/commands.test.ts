import { readFileSync } from 'node:fs';
import { registerCommands } from '../../src/commands/commands';

type Command = (event: { completed: () => void }) => void;

/** As much of office.js as the ribbon needs; `shown` settles what Excel answers. */
function ribbon(shown: () => Promise<void>) {
  const commands = new Map<string, Command>();
  const log: string[] = [];
  const showAsTaskpane = async (): Promise<void> => {
    log.push('show');
    await shown();
  };
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane },
    },
  });
  registerCommands((step) => log.push(`request ${step}`));
  const press = (name: string): Promise<void> =>
    new Promise((resolve) => {
      commands.get(name)?.({
        completed: () => {
          log.push('completed');
          resolve();
        },
      });
    });
  return { commands, log, press };
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test('every function that the manifest names is there, and no other', () => {
  const named = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(.+)<\/FunctionName>/g)];
  const { commands } = ribbon(() => Promise.resolve());
  expect([...commands.keys()]).toEqual(named.map(([, name]) => name));
});

test.each(['validate', 'score', 'compare', 'shortlist', 'undo'])('%s asks the panel, shows the pane, and tells Excel', async (step) => {
  const { log, press } = ribbon(() => Promise.resolve());
  await press(step);
  expect(log).toEqual([`request ${step}`, 'show', 'completed']);
});

test.each([
  ['cannot show the pane', () => Promise.reject(new Error('no pane'))],
  ['does not say whether it shows the pane', () => new Promise<void>(() => undefined)],
])('the work is done and Excel is told also where it %s', async (_, shown) => {
  const { log, press } = ribbon(shown);
  await press('score');
  expect(log).toEqual(['request score', 'show', 'completed']);
});
