/**
 * Lets the focal point of a picture be chosen by a click: fills the fields `x` and `y` of the form in hundredths and shows the point.
 * Without script one of nine parts is chosen, or the numbers are typed.
 */
class FocalPoint extends HTMLElement {
  connectedCallback() {
    const form = this.closest('form')
    const picture = this.querySelector<HTMLElement>('.focus')
    const [x, y] = ['x', 'y'].map((name) => form?.elements.namedItem(name)) as (HTMLInputElement | null)[]
    const exact = form?.querySelector<HTMLInputElement>('input[name="cell"][value="exact"]')
    if (!form || !picture || !x || !y || !exact) return
    const dot = document.createElement('span')
    dot.className = 'dot'
    dot.setAttribute('aria-hidden', 'true')
    picture.append(dot)
    const show = () => {
      const isExact = exact.checked && x.value !== '' && y.value !== ''
      dot.hidden = !isExact
      dot.style.left = `${x.value}%`
      dot.style.top = `${y.value}%`
    }
    picture.addEventListener('click', (event) => {
      if (event.detail === 0) return // chosen by keyboard: the part itself is meant
      const box = picture.getBoundingClientRect()
      const part = (at: number, from: number, length: number) =>
        `${Math.min(100, Math.max(0, Math.round(((at - from) / length) * 100)))}`
      x.value = part(event.clientX, box.left, box.width)
      y.value = part(event.clientY, box.top, box.height)
      event.preventDefault() // the part under the pointer is not what was chosen
      exact.checked = true
      show()
    })
    form.addEventListener('input', show)
    show()
  }
}
customElements.define('focal-point', FocalPoint)
