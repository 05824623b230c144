import type { FormulaToken } from './tokens';

/** With the prefix that files have for newer functions, or without. */
const GIVES_NAMES = /^(?:_xlfn\.)?(?:LET|LAMBDA)$/i;

/**
 * The names, in lower case, that `LET` and `LAMBDA` of a formula give to values.
 * @example variablesOf(tokenize('LET(x,A1,x+1)')) // Set { 'x' }
 */
export function variablesOf(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const variables = new Set<string>();
  if (!tokens.some(({ kind, text }) => kind === 'function' && GIVES_NAMES.test(text))) return variables;
  /** Around the token: which function, and how many arguments before. */
  const open: { readonly name: string; argument: number }[] = [];
  tokens.forEach(({ kind, text }, at) => {
    const around = open.at(-1);
    const isName = around?.name === 'LAMBDA' || (around?.name === 'LET' && around.argument % 2 === 0);
    if (kind === 'name' && isName && /^\s*,/.test(tokens[at + 1]?.text ?? '')) variables.add(text.toLowerCase());
    if (kind !== 'other' || text.startsWith('"')) return;
    for (const [index, sign] of [...text].entries()) {
      const inside = open.at(-1);
      if (sign === '(' || sign === '{') open.push({ name: index === 0 ? nameOf(tokens[at - 1]) : '', argument: 0 });
      else if (sign === ')' || sign === '}') open.pop();
      else if (sign === ',' && inside) inside.argument += 1;
    }
  });
  return variables;
}

/** `LET` or `LAMBDA`; empty for all others. */
function nameOf(token: FormulaToken | undefined): string {
  return token?.kind === 'function' && GIVES_NAMES.test(token.text) ? token.text.replace(/^_xlfn\./i, '').toUpperCase() : '';
}
