const WRONG = '[aria-invalid="true"]';

/** Brings whoever was refused to the first place that has to change, once it is marked. */
export function toFirstWrong(): void {
  requestAnimationFrame(() => {
    const wrong =
      document.querySelector<HTMLElement>(`[role="dialog"] ${WRONG}`) ??
      document.querySelector<HTMLElement>(`main ${WRONG}`);
    wrong?.focus();
  });
}
