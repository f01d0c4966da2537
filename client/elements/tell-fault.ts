/** Says at the head of a form what is wrong with it; no words take away what was said before. */
export function tellFault(form: HTMLFormElement, text: string): void {
  form.querySelector('[data-fault]')?.remove()
  if (!text) return
  const mark = document.createElement('p')
  mark.dataset.fault = ''
  mark.className = 'err'
  mark.role = 'alert'
  mark.textContent = text
  form.prepend(mark)
}
