import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../locales/language';

export const STEPS = ['validate', 'score', 'compare', 'shortlist'] as const;
export type Step = (typeof STEPS)[number];

/** A run as the command line asks for it. */
export interface RunArguments {
  readonly input: string;
  readonly out: string | null;
  readonly json: string | null;
  /** The folder for papers and lists. */
  readonly documents: string | null;
  readonly steps: ReadonlySet<Step>;
  readonly overwrite: boolean;
  /** Write the sheet *Kiểm tra*. */
  readonly findings: boolean;
  /** The list that commitments' ranks are counted in; `undefined` leaves what the workbook remembers. */
  readonly rankList: string | undefined;
}

/** What is wrong with a command line; its sentence is made where the language is known. */
export interface UsageProblem {
  readonly problem: 'noCommand' | 'noInput' | 'badOption' | 'badStep' | 'badLanguage';
  readonly values: Readonly<Record<string, string>>;
}

export type Command =
  | { readonly command: 'help'; readonly language: Language }
  | { readonly command: 'run'; readonly language: Language; readonly run: RunArguments }
  | { readonly command: 'usage'; readonly language: Language; readonly problem: UsageProblem };

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  documents: { type: 'string' },
  steps: { type: 'string' },
  lang: { type: 'string' },
  'rank-list': { type: 'string' },
  overwrite: { type: 'boolean' },
  findings: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that take no value. */
const SWITCHES: ReadonlySet<string> = new Set(['overwrite', 'findings', 'help']);

/**
 * Reads the command line.
 * @example readArguments(['run', 'in.xlsx', '--lang', 'en'])
 */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = isLanguage(values.lang) ? values.lang : 'vi';
  const usage = (problem: UsageProblem['problem'], more: Record<string, string> = {}): Command => ({
    command: 'usage',
    language,
    problem: { problem, values: more },
  });
  if (values.help === true) return { command: 'help', language };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(OPTIONS, token.name);
    const wantsText = known && !SWITCHES.has(token.name);
    if (!known || wantsText !== (typeof token.value === 'string')) return usage('badOption', { option: token.rawName });
  }
  if (typeof values.lang === 'string' && !isLanguage(values.lang)) return usage('badLanguage', { language: values.lang });
  const [command, input, ...more] = positionals;
  if (command !== 'run') return usage('noCommand');
  if (input === undefined || more.length > 0) return usage('noInput');
  const steps = new Set<Step>();
  for (const name of textOr(values.steps, STEPS.join(',')).split(',')) {
    const step = STEPS.find((one) => one === name.trim());
    if (step === undefined) return usage('badStep', { step: name.trim() });
    steps.add(step);
  }
  const run = {
    input,
    out: textOr(values.out, null),
    json: textOr(values.json, null),
    documents: textOr(values.documents, null),
    steps,
    overwrite: values.overwrite === true,
    findings: values.findings === true,
    rankList: rankListOf(values['rank-list']),
  };
  return { command: 'run', language, run };
}

/** The name of a sheet, or the word for the workbook's groups. */
function rankListOf(value: string | boolean | undefined): string | undefined {
  return value === GROUPS ? '' : textOr(value, undefined);
}

const GROUPS = 'group';

function textOr<T>(value: string | boolean | undefined, other: T): string | T {
  return typeof value === 'string' ? value : other;
}
