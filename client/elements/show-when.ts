/**
 * Shows what is inside it only while the form's `data-name` has one of the values in `data-value` (separated by spaces).
 * What is hidden is not sent. Without script everything is visible and the server takes what applies.
 */
class ShowWhen extends HTMLElement {
  connectedCallback() {
    const form = this.closest('form')
    const name = this.dataset.name ?? ''
    const wanted = (this.dataset.value ?? '').split(' ')
    if (!form) return
    const show = () => {
      const shown = new FormData(form).getAll(name).some((value) => wanted.includes(String(value)))
      this.hidden = !shown
      for (const part of this.querySelectorAll<HTMLFieldSetElement>('fieldset, input, select, textarea')) {
        part.disabled = !shown
      }
    }
    form.addEventListener('change', show)
    show()
  }
}
customElements.define('show-when', ShowWhen)
