import { words } from './words.ts'

/**
 * Lists the files chosen in the input inside it with their sizes, and holds the form back while one is larger than
 * `data-max-bytes`, so that nobody waits for an upload that will be refused.
 */
class FileDrop extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input')
    if (!input) return
    const max = Number(this.dataset.maxBytes) || Number.POSITIVE_INFINITY
    const list = document.createElement('ul')
    list.className = 'file-list'
    list.setAttribute('aria-live', 'polite')
    this.append(list)
    const show = () => list.replaceChildren(...[...(input.files ?? [])].map((file) => line(file, max)))
    input.addEventListener('change', show)
    input.form?.addEventListener('submit', (event) => {
      if (![...(input.files ?? [])].some((file) => file.size > max)) return
      event.preventDefault()
      input.focus()
    })
    show()
  }
}
customElements.define('file-drop', FileDrop)

function line(file: File, max: number): HTMLLIElement {
  const text = words()
  const item = document.createElement('li')
  const tag = document.createElement('span')
  const tooLarge = file.size > max
  tag.className = tooLarge ? 'tag late' : 'tag ok'
  tag.textContent = tooLarge ? text.tooLarge(sizeOf(file.size), sizeOf(max)) : `${sizeOf(file.size)} · ${text.ready}`
  item.append(file.name, ' ', tag)
  return item
}

function sizeOf(bytes: number): string {
  const megabytes = bytes / 1024 / 1024
  return megabytes >= 1
    ? `${megabytes.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`
    : `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('vi-VN')} KB`
}
