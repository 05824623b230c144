import { openedBytes, type } from './own-functions';
import { MAIN, packageOf, partsOf, textsOf, worksheet } from './support';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';

/** The parts of a workbook with metadata of its own. */
function partsWith(metadata: string): Record<string, string> {
  const parts = partsOf(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), { 'xl/metadata.xml': metadata });
  const relationships = parts['xl/_rels/workbook.xml.rels'] ?? '';
  const types = parts['[Content_Types].xml'] ?? '';
  return {
    ...parts,
    'xl/_rels/workbook.xml.rels': relationships.replace('</Relationships>', `<Relationship Id="m" Type="${RELATIONSHIP}" Target="metadata.xml"/></Relationships>`),
    '[Content_Types].xml': types.replace('</Types>', `<Override PartName="/xl/metadata.xml" ContentType="${CONTENT_TYPE}"/></Types>`),
  };
}

async function typedInto(parts: Record<string, string>, ...formulas: string[]): Promise<Record<string, string>> {
  const workbook = await openedBytes(packageOf(parts));
  await type(workbook, 'B1', ...formulas);
  return textsOf(workbook.bytes());
}

const PROPERTIES = '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';
const RICH = '<metadataType name="XLRICHVALUE" minSupportedVersion="120000"/>';
const RICH_VALUES = '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst/></bk></futureMetadata>';

test('a workbook without metadata gets a part of them, once', async () => {
  const parts = await typedInto(partsOf(worksheet('')), '=CCHC.TOTAL(A1)', '=UNIQUE(A1:A9)', '=IFNA(A1,0)');
  expect(parts['xl/s.xml']).toContain('<c r="B1" cm="1" t="str"><f t="array" ref="B1">_xldudf_CCHC_TOTAL(A1)</f><v></v></c>');
  expect(parts['xl/s.xml']).toContain('<c r="B2" cm="1"><f t="array" ref="B2">_xlfn.UNIQUE(A1:A9)</f></c>');
  expect(parts['xl/s.xml']).toContain('<c r="B3"><f>_xlfn.IFNA(A1,0)</f></c>');
  expect(parts['xl/metadata.xml']).toContain(`<futureMetadata name="XLDAPR" count="1">${PROPERTIES}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>`);
  expect(parts['xl/metadata.xml']).toContain(`<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR"`);
  expect(parts['[Content_Types].xml']).toContain(`<Override PartName="/xl/metadata.xml" ContentType="${CONTENT_TYPE}"/>`);
  expect(parts['xl/_rels/workbook.xml.rels']).toContain(`Type="${RELATIONSHIP}" Target="metadata.xml"`);
});

test('without such a formula there is none', async () => {
  const parts = await typedInto(partsOf(worksheet('')), '=SUM(A1)');
  expect(Object.keys(parts)).not.toContain('xl/metadata.xml');
});

test('metadata of other things are kept, and dynamic arrays put behind them', async () => {
  const metadata = `<metadata xmlns="${MAIN}"><metadataTypes count="1">${RICH}</metadataTypes>${RICH_VALUES}<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;
  const parts = await typedInto(partsWith(metadata), '=CCHC.TOTAL(A1)');
  expect(parts['xl/s.xml']).toContain('<c r="B1" cm="1">');
  expect(parts['xl/metadata.xml']).toMatch(
    /^<metadata [^>]*><metadataTypes count="2"><metadataType name="XLRICHVALUE"[^>]*\/><metadataType name="XLDAPR"[^>]*\/><\/metadataTypes><futureMetadata name="XLRICHVALUE".*<\/futureMetadata><futureMetadata name="XLDAPR" count="1">.*<\/futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
  );
});

test('the entry that Excel made is used', async () => {
  const metadata = `<metadata xmlns="${MAIN}"><metadataTypes count="2">${RICH}<metadataType name="XLDAPR"/></metadataTypes>${RICH_VALUES}<futureMetadata name="XLDAPR" count="2"><bk><extLst/></bk>${PROPERTIES}</futureMetadata><cellMetadata count="2"><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></cellMetadata></metadata>`;
  const parts = await typedInto(partsWith(metadata), '=CCHC.TOTAL(A1)');
  expect(parts['xl/s.xml']).toContain('<c r="B1" cm="2">');
  expect(parts['xl/metadata.xml']).toBe(metadata);
});

test('tags with a prefix', async () => {
  const metadata = `<x:metadata xmlns:x="${MAIN}"><x:metadataTypes count="0"/></x:metadata>`;
  const parts = await typedInto(partsWith(metadata), '=CCHC.TOTAL(A1)');
  expect(parts['xl/metadata.xml']).toContain('<x:metadataTypes count="1"><x:metadataType name="XLDAPR"');
  expect(parts['xl/metadata.xml']).toContain('<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></x:ext></x:extLst></x:bk></x:futureMetadata><x:cellMetadata count="1"><x:bk><x:rc t="1" v="0"/></x:bk></x:cellMetadata></x:metadata>');
});
