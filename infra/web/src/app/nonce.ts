/** What the gateway allows styles of this page to carry. Browsers show it to scripts as a property only. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
