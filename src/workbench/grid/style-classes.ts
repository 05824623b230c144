/**
 * Classes made while drawing, one for each different set of CSS declarations: cells by the
 * thousand share a few looks, and a class costs the browser much less than inline styles.
 */
export class StyleClasses {
  private readonly sheet = new CSSStyleSheet();
  private readonly names = new Map<string, string>();

  constructor() {
    document.adoptedStyleSheets.push(this.sheet);
  }

  /** The class with these declarations. */
  name(declarations: string): string {
    const known = this.names.get(declarations);
    if (known !== undefined) return known;
    const made = `made-${this.names.size}`;
    this.sheet.insertRule(`.${made} { ${declarations} }`, this.sheet.cssRules.length);
    this.names.set(declarations, made);
    return made;
  }

  /** Forgets all classes; nothing drawn with them may be left. */
  clear(): void {
    this.sheet.replaceSync('');
    this.names.clear();
  }

  destroy(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}
