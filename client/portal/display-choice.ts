/** Two switches, large type and high contrast, kept on this machine. Without script the browser's own settings serve. */
class DisplayChoice extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[value]')) {
      const show = () => button.setAttribute('aria-pressed', String(page.contains(button.value)))
      button.addEventListener('click', () => {
        page.toggle(button.value)
        try {
          localStorage.setItem('gs-display', ['large', 'contrast'].filter((it) => page.contains(it)).join(' '))
        } catch {
          // it holds for this page only
        }
        show()
      })
      show()
    }
  }
}
const page = document.documentElement.classList
customElements.define('display-choice', DisplayChoice)
