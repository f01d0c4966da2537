// For other sites: <script src="…/nhung/guong-sang-cot.js" defer></script> <guong-sang-cot don-vi="xa-cau-ke"></guong-sang-cot>
// Shows a unit's newest stories in a frame of ours. It sets no cookie, counts nobody, and writes no style.
const home = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin

class GuongSangCot extends HTMLElement {
  static readonly observedAttributes = ['don-vi', 'ngon-ngu', 'cao']

  connectedCallback() {
    this.show()
  }

  attributeChangedCallback() {
    if (this.isConnected) this.show()
  }

  private show() {
    const unit = this.getAttribute('don-vi') ?? ''
    if (!/^[a-z0-9-]+$/.test(unit)) return this.replaceChildren()
    const language = /^(km|en)$/.exec(this.getAttribute('ngon-ngu') ?? '')?.[0]
    const frame = document.createElement('iframe')
    frame.src = `${home}${language ? `/${language}` : ''}/nhung/${unit}`
    frame.title = this.getAttribute('title') ?? 'Gương Sáng'
    frame.width = '100%'
    frame.height = /^\d{2,4}$/.exec(this.getAttribute('cao') ?? '')?.[0] ?? '420'
    frame.loading = 'lazy'
    frame.referrerPolicy = 'no-referrer'
    this.replaceChildren(frame)
  }
}

if (!customElements.get('guong-sang-cot')) customElements.define('guong-sang-cot', GuongSangCot)
