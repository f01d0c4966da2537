/** Printing, copying the address, and the machine’s own way to pass a page on. `data-copied`: what the button says once it is copied. */
class ShareStory extends HTMLElement {
  connectedCallback() {
    const button = (value: string) => this.querySelector<HTMLButtonElement>(`button[value=${value}]`)
    const [print, copy, share] = [button('print'), button('copy'), button('share')]
    const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
    print?.addEventListener('click', () => window.print())
    copy?.addEventListener('click', () => {
      void navigator.clipboard.writeText(address).then(() => (copy.textContent = this.dataset.copied ?? ''))
    })
    share?.addEventListener('click', () => {
      void navigator.share({ title: document.title, url: address }).catch(() => {}) // closed without choosing
    })
    // Its place stays: the page must not move when the script comes.
    if (copy && !('clipboard' in navigator)) copy.style.visibility = 'hidden'
    if (share && !('share' in navigator)) share.style.visibility = 'hidden'
  }
}
customElements.define('share-story', ShareStory)
