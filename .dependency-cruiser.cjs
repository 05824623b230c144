/**
 * Which folder of src may import which, besides itself. `values`: anything; `types`: types alone.
 * `port` is the Workbook's own files in src/workbook, and its reader of formulas, without its two implementations.
 */
const LAYERS = [
  { from: 'scoring', values: [], types: [] },
  { from: 'port', values: [], types: [] },
  { from: 'sheets', values: ['scoring', 'port', 'locales'], types: [] },
  { from: 'documents', values: ['scoring', 'port', 'locales', 'workbook/file'], types: [] },
  { from: 'workbook/excel', values: ['port'], types: [] },
  { from: 'workbook/file', values: ['port'], types: [] },
  { from: 'council', values: ['scoring', 'sheets', 'documents', 'port', 'locales'], types: [] },
  { from: 'locales', values: [], types: ['scoring', 'sheets', 'port'] },
  { from: 'functions', values: ['scoring', 'sheets', 'locales'], types: ['port'] },
  { from: 'taskpane', values: ['council', 'port', 'locales'], types: ['scoring', 'sheets', 'documents'] },
  { from: 'commands', values: ['taskpane'], types: ['council'] },
  { from: 'workbench', values: ['taskpane', 'functions', 'workbook/file', 'council', 'port', 'locales'], types: ['scoring', 'sheets'] },
  { from: 'cli', values: ['functions', 'workbook/file', 'council', 'port', 'locales'], types: ['scoring', 'sheets'] },
];

/** The one page that runs inside Excel puts the panel, the ribbon and Excel's Workbook together. */
const EXCEL_ENTRY = '^src/taskpane/main\\.tsx$';

const pattern = (folder) => (folder === 'port' ? '^src/workbook/(formula/)?[^/]+$' : `^src/${folder}/`);

function layerRules({ from, values, types }) {
  const own = from === 'taskpane' ? { path: pattern(from), pathNot: EXCEL_ENTRY } : { path: pattern(from) };
  return [
    {
      name: `layer-${from}`,
      comment: `src/${from} may import: ${[...values, ...types.map((type) => `${type} (types)`)].join(', ') || 'nothing'}`,
      severity: 'error',
      from: own,
      to: { path: '^src/', pathNot: [from, ...values, ...types].map(pattern) },
    },
    ...types.map((type) => ({
      name: `types-only-${from}-${type}`,
      severity: 'error',
      from: own,
      to: { path: pattern(type), dependencyTypesNot: ['type-only'] },
    })),
  ];
}

module.exports = {
  forbidden: [
    ...LAYERS.flatMap(layerRules),
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-dangling-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-unlisted-folder',
      comment: 'Every folder of src has its line in the table above.',
      severity: 'error',
      from: { path: '^src/', pathNot: LAYERS.map(({ from }) => pattern(from)) },
      to: {},
    },
    {
      name: 'no-development-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-core',
      comment: 'Scoring, sheets, council and functions run everywhere: no Node, no screen.',
      severity: 'error',
      from: { path: '^src/(scoring|sheets|council|documents|functions|locales)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'scoring-without-packages',
      severity: 'error',
      from: { path: '^src/scoring/' },
      to: { path: 'node_modules' },
    },
    {
      name: 'screen-only-in-panels',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|workbench)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
