const [width, height] = [600, 200]
const most = 19_000

/**
 * A place to sign with a finger or a pen: the strokes go with the form as the path of a drawing. Without script the name that is typed
 * is the signature.
 */
class SignPad extends HTMLElement {
  connectedCallback() {
    const { label = '', again = '', name = '' } = this.dataset
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name })
    const pad = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    for (const [key, value] of Object.entries({ class: 'signature', viewBox: `0 0 ${width} ${height}`, role: 'img' }))
      pad.setAttribute(key, value)
    pad.setAttribute('aria-label', label)
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    pad.append(path)
    const clear = document.createElement('button')
    Object.assign(clear, { type: 'button', className: 'btn', textContent: again })
    const words = document.createElement('p')
    words.textContent = label
    this.append(words, pad, clear, field)
    this.#draw(pad, path, field)
    clear.addEventListener('click', () => {
      field.value = ''
      path.setAttribute('d', '')
    })
  }

  #draw(pad: SVGSVGElement, path: SVGPathElement, field: HTMLInputElement) {
    let isDown = false
    const add = (event: PointerEvent, verb: 'M' | 'L') => {
      const box = pad.getBoundingClientRect()
      const x = ((event.clientX - box.left) / box.width) * width
      const y = ((event.clientY - box.top) / box.height) * height
      if (x < 0 || y < 0 || x > width || y > height || field.value.length > most) return
      field.value += `${verb}${x.toFixed(1)} ${y.toFixed(1)} `
      path.setAttribute('d', field.value)
    }
    pad.addEventListener('pointerdown', (event) => {
      isDown = true
      pad.setPointerCapture(event.pointerId)
      add(event, 'M')
    })
    pad.addEventListener('pointermove', (event) => isDown && add(event, 'L'))
    pad.addEventListener('pointerup', () => {
      isDown = false
    })
  }
}
customElements.define('sign-pad', SignPad)
