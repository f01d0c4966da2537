import { fold } from '#platform/text/fold.ts'
import { offerScanning } from '../offline/scan.ts'
import { keepPage } from './keep-page.ts'
import { keepAndSend } from './keep-and-send.ts'
import { words } from './kept-words.ts'

type Kept = {
  id: string
  at: string
  how: 'code' | 'list'
  participantId?: string
  code?: string
  guest?: { name: string; place: string }
}
type Answer = { unknown?: string[]; present?: number }

/**
 * The door of an event: each note that somebody came is kept on this machine first and sent after, so that it works without a
 * network and catches up. The server knows a note that comes again by its id. Without script every button is a form.
 */
class CheckIn extends HTMLElement {
  #queue?: ReturnType<typeof keepAndSend<Kept, Answer>>

  connectedCallback() {
    this.#queue = keepAndSend<Kept, Answer>({
      ...{ key: `gs-arrivals:${this.dataset.roll}`, action: this.dataset.action!, most: 200 },
      bodyOf: async (some) => {
        const body = new FormData()
        body.append('marks', JSON.stringify(some))
        return body
      },
      taken: (said, some) => this.#taken(said, some),
      say: (text) => this.#say(text),
    })
    for (const it of this.#queue.kept()) this.#show(it)
    this.#hear('[data-code-form]', (form) => {
      const box = form.elements.namedItem('code') as HTMLInputElement
      if (box.value.trim()) this.#noteCode(box.value.trim())
      box.value = ''
      box.focus()
    })
    this.#hear('[data-guest-form]', (form) => {
      const [name, place] = ['guestName', 'guestPlace'].map((it) => form.elements.namedItem(it) as HTMLInputElement)
      if (!name?.value.trim()) return name?.focus()
      this.#note({ how: 'list', guest: { name: name.value.trim(), place: place?.value.trim() ?? '' } })
      form.reset()
      name.focus()
    })
    this.#hear('[data-list-form]', (_, button) => this.#note({ how: 'list', participantId: button?.value ?? '' }))
    const codes = this.querySelector<HTMLFormElement>('[data-code-form]')
    const { noCode, noCamera, holdStill } = words()
    if (codes) offerScanning(codes, { noCode, noCamera, holdStill }, (code) => this.#noteCode(code))
    this.#filter()
    this.#queue.begin()
    keepPage().catch(() => {})
  }

  #hear(form: string, act: (form: HTMLFormElement, button: HTMLButtonElement | null) => void) {
    this.querySelector<HTMLFormElement>(form)?.addEventListener('submit', (event) => {
      event.preventDefault()
      act(event.currentTarget as HTMLFormElement, event.submitter as HTMLButtonElement | null)
    })
  }

  #noteCode(code: string) {
    const known = /SK-?[0-9A-Y]{4}-?[0-9A-Y]{4}/.exec(code.toUpperCase())?.[0].replaceAll('-', '')
    const row = [...this.#rows()].find((it) => it.dataset.code?.replaceAll('-', '') === known)
    if (row?.querySelector('button') === null)
      return this.#say(words().hereAlready(row.querySelector('p')!.textContent!))
    this.#note({ how: 'code', ...(row ? { participantId: row.dataset.id! } : { code }) })
  }

  #note(it: Omit<Kept, 'id' | 'at'>) {
    const kept = { ...it, id: crypto.randomUUID(), at: new Date().toISOString() }
    this.#show(kept)
    this.#queue?.note(kept)
  }

  /** Shows at once that somebody is here, whether it was sent or not. */
  #show({ participantId, guest }: Kept) {
    const row = [...this.#rows()].find((it) => it.dataset.id === participantId)
    row?.querySelector('button')?.remove()
    row?.querySelector('[data-here]')?.removeAttribute('hidden')
    if (guest) this.#say(words().guestKept(guest.name))
  }

  #taken({ unknown, present }: Answer, some: readonly Kept[]): string | undefined {
    const lost = some.filter(({ id }) => unknown?.includes(id)).map((it) => it.code ?? it.guest?.name ?? '')
    this.#count(present)
    return lost.length > 0 ? words().unknownTickets(lost.join(', ')) : undefined
  }

  #count(present: number | undefined) {
    const place = this.querySelector('[data-count]')
    if (place && present !== undefined) place.textContent = place.textContent!.replace(/\d+/, String(present))
  }

  #say(text: string) {
    this.querySelector('[data-said]')!.textContent = text
  }

  #rows = () => this.querySelectorAll<HTMLElement>('li[data-id]')

  #filter() {
    const place = this.querySelector<HTMLElement>('[data-filter]')
    const box = place?.querySelector('input')
    if (!place || !box) return
    place.hidden = false
    box.addEventListener('input', () => {
      const wanted = fold(box.value)
      for (const row of this.#rows()) row.hidden = !(row.dataset.words ?? '').includes(wanted)
    })
  }
}
customElements.define('check-in', CheckIn)
