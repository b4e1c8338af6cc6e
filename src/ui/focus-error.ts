/** To the first field with something wrong, or the first alert that takes the focus, once the screen says what. */
export function focusError(form: HTMLFormElement): void {
  requestAnimationFrame(() =>
    form.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"][tabindex]')?.focus(),
  );
}
