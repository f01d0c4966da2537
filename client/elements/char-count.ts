import { words } from './words.ts'

/**
 * Says how much of `data-max` characters the textarea inside it has used. One may write beyond and then shorten;
 * without script, and in any case, the server says no.
 */
class CharCount extends HTMLElement {
  connectedCallback() {
    const area = this.querySelector('textarea')
    const note = this.querySelector('.hint')
    const max = Number(this.dataset.max)
    if (!area || !note || !max) return
    note.id ||= `${area.id}-count`
    area.setAttribute('aria-describedby', [area.getAttribute('aria-describedby'), note.id].filter(Boolean).join(' '))
    const show = () => {
      const over = area.value.length - max
      const [n, most] = [Math.abs(over > 0 ? over : area.value.length), max].map((x) => x.toLocaleString('vi-VN')) as [
        string,
        string,
      ]
      note.textContent = over > 0 ? words().over(n, most) : words().count(n, most)
      note.classList.toggle('left-over', over > 0)
    }
    area.addEventListener('input', show)
    show()
  }
}
customElements.define('char-count', CharCount)
