import { type Kept, listRead, listSaved } from './kept.ts'

/** A list of what is kept on this machine: `data-of` is `saved` or `read`. The words for an empty list stand inside it. */
class KeepList extends HTMLElement {
  async connectedCallback() {
    const stories = this.dataset.of === 'read' ? await listRead() : listSaved()
    if (stories.length === 0) return
    const list = document.createElement('ul')
    list.className = 'listed'
    list.append(...stories.map(line))
    this.replaceChildren(list)
  }
}

function line({ path, title, lang }: Kept): HTMLElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')]
  link.href = path
  link.lang = lang
  link.textContent = title
  item.append(link)
  return item
}
customElements.define('keep-list', KeepList)
