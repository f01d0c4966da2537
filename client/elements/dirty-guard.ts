/** Asks before a page is left while the form inside it holds something that was typed and not sent. */
class DirtyGuard extends HTMLElement {
  connectedCallback() {
    let dirty = false
    this.addEventListener('input', () => {
      dirty = true
    })
    this.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) dirty = false
    })
    window.addEventListener('beforeunload', (event) => {
      if (dirty) event.preventDefault()
    })
  }
}
customElements.define('dirty-guard', DirtyGuard)
