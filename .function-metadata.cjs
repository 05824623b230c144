/**
 * What Excel shows of the functions in cells: functions.json in Vietnamese, functions.en-US.json
 * in English. Structure and English texts come from the doc comments in src/functions, the
 * Vietnamese texts from src/locales.
 */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

const FUNCTIONS = join(__dirname, 'src/functions');
const VIETNAMESE = join(__dirname, 'src/locales/vi/function-descriptions.json');

/** The two files by name. @throws Error when a comment is not understood, or a Vietnamese text is missing. */
async function functionMetadata() {
  const files = readdirSync(FUNCTIONS).map((name) => join(FUNCTIONS, name));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`src/functions: ${errors.join('; ')}`);
  const english = JSON.parse(metadataJson);
  const texts = JSON.parse(readFileSync(VIETNAMESE, 'utf8'));
  const vietnamese = { ...english, functions: english.functions.map((one) => inVietnamese(one, texts[one.id])) };
  return { 'functions.json': textOf(vietnamese), 'functions.en-US.json': textOf(english) };
}

function inVietnamese(one, texts) {
  const translated = (text, what) => {
    if (typeof text !== 'string') throw new Error(`${VIETNAMESE}: ${one.id}: no text for ${what}`);
    return text;
  };
  const parameters = one.parameters.map((parameter) => ({
    ...parameter,
    description: translated(texts?.parameters[parameter.name], parameter.name),
  }));
  return { ...one, description: translated(texts?.description, 'the function'), parameters };
}

const textOf = (metadata) => `${JSON.stringify(metadata, null, 2)}\n`;

/** Writes the two files beside the pages, and again when a function or a text changes. */
class FunctionMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('function metadata', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.contextDependencies.add(FUNCTIONS);
      compilation.fileDependencies.add(VIETNAMESE);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'function metadata', stage }, async () => {
        for (const [name, text] of Object.entries(await functionMetadata())) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}

module.exports = { functionMetadata, FunctionMetadataPlugin };
