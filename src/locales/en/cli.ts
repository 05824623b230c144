/** The command line. */
export const cli = {
  help: `Validates, scores and ranks public administrative reform workbooks (.xlsx).

Usage:
  cchc run FILE.xlsx [--out RESULT.xlsx] [--json REPORT.json] [--documents FOLDER]
           [--steps validate,score,compare,shortlist] [--findings] [--overwrite] [--lang vi|en]

  --out        write the workbook with its results to this file; the input is never changed
  --json       write the report (findings, every unit's result) to a JSON file
  --documents  write papers (proposal, minutes, decision, notice, unit results) and award lists into this folder
  --steps      what to do: validate, score, compare (with commitments), shortlist (for awards); all by default
  --findings   also write the sheet Checks: a line a finding, with a link to its cell
  --overwrite  also replace result cells that somebody typed or that hold another formula
  --rank-list  the list that ranks of commitments are counted in: the name of a sheet, or group (the
               workbook’s groups); by default as the workbook remembers
  --lang       language: vi (default) or en
  --help       show this

Exit codes: 0 done; 1 done, with errors that nobody has accepted; 2 could not be read or done.
`,
  usage: 'The command is not right: {problem} See cchc --help.',
  noCommand: 'the command “run” is missing.',
  noInput: 'exactly one input file is needed.',
  badOption: 'the option “{option}” is not known.',
  badStep: 'there is no step “{step}”.',
  badLanguage: 'there is no language “{language}”.',
  sameFile: 'the result must be another file than the input.',
  unexpected: 'Something unexpected went wrong: {message}',
  findings: 'Findings: {errors} errors, {warnings} warnings, {infos} notes; {accepted} accepted.',
  shortlist: '{award} ({recipients}, {group}): {entries} of {quota}, tied at the cut {tied}.',
  ranked: '{group}: {ranked} ranked, {unranked} not ranked, {all} units in all.',
  commitments: 'Commitments: {all} compared ({verdicts}); {waiting} texts wait for their reading to be confirmed.',
  noGroup: 'All units',
  conflicts: '{n} result cells of the user differ from the results and were kept; use --overwrite to replace them.',
  wrote: 'Wrote {path}.',
};
