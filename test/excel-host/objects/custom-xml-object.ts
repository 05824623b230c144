import { HostError } from '../host-error';
import { HostCollection, HostObject } from '../host-object';
import type { Members } from '../host-object';
import { textOf } from './arguments';
import type { Excel } from './excel';

class CustomXmlPartObject extends HostObject {
  readonly type = 'CustomXmlPart';

  constructor(
    private readonly excel: Excel,
    private readonly part: { readonly id: string; xml: string },
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.part.id };
  }

  protected readonly members: Members = {
    get: { Id: () => this.part.id },
    call: {
      GetXml: () => this.part.xml,
      SetXml: (xml) => {
        this.part.xml = wellFormed(textOf(xml));
      },
      Delete: () => {
        this.excel.model.customXml = this.excel.model.customXml.filter((part) => part !== this.part);
      },
    },
  };
}

export function customXmlParts(excel: Excel): HostObject {
  const { model } = excel;
  const object = (part: { readonly id: string; xml: string }): HostObject => new CustomXmlPartObject(excel, part);
  const getItem = (id: unknown): HostObject => {
    const part = model.customXml.find((candidate) => candidate.id === id);
    if (part === undefined) throw new HostError('ItemNotFound');
    return object(part);
  };
  return new HostCollection('CustomXmlPartCollection', () => model.customXml.map(object), {
    call: {
      GetItem: getItem,
      GetByNamespace: (namespace) =>
        new HostCollection(
          'CustomXmlPartScopedCollection',
          () => model.customXml.filter(({ xml }) => xml.includes(`xmlns="${textOf(namespace)}"`)).map(object),
          { call: { GetItem: getItem } },
        ),
      Add: (xml) => {
        const part = { id: model.newId(), xml: wellFormed(textOf(xml)) };
        model.customXml = [...model.customXml, part];
        return object(part);
      },
    },
  });
}

/** One element with text in it is all that is written here. */
function wellFormed(xml: string): string {
  if (/^<(\w+)(?: \w+="[^"<&]*")*>(?:[^<&]|&#?\w+;)*<\/\1>$/.test(xml)) return xml;
  throw new HostError('InvalidArgument');
}
