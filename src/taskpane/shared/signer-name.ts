const KEY = 'cchc.signer';
let name = '';

/** Who last answered for something, for as long as the page is open, so that the name is typed once. */
export function signerName(): string {
  try {
    return sessionStorage.getItem(KEY) ?? name;
  } catch {
    return name;
  }
}

export function setSignerName(next: string): void {
  name = next;
  try {
    sessionStorage.setItem(KEY, next);
  } catch {
    // Storage may be switched off: then the name lasts as long as the script.
  }
}
