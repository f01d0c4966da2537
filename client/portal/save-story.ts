import { listSaved, save } from './kept.ts'

/** The button that keeps a story on this machine, without an account. `data-on` and `data-off`: its words. */
class SaveStory extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return
    const { on = '', off = '' } = this.dataset
    const path = location.pathname
    const story = { path, title: document.querySelector('h1')?.textContent ?? '', lang: document.documentElement.lang }
    const isSaved = () => listSaved().some((it) => it.path === path)
    const show = () => {
      button.textContent = isSaved() ? off : on
      button.setAttribute('aria-pressed', String(isSaved()))
    }
    button.addEventListener('click', () => void save(story, !isSaved()).then(show, show))
    show()
    this.hidden = false
  }
}
customElements.define('save-story', SaveStory)
