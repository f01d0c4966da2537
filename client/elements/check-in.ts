import { fold } from '#platform/text/fold.ts'
import { offerScanning } from '../offline/scan.ts'
import { words } from './words.ts'

type Kept = {
  id: string
  at: string
  how: 'code' | 'list'
  participantId?: string
  code?: string
  guest?: { name: string; place: string }
}
const every = 10_000
const mostAtOnce = 200

/**
 * The door of an event: each note that somebody came is kept on this machine first and sent after, so that it works without a
 * network and catches up. The server knows a note that comes again by its id. Without script every button is a form.
 */
class CheckIn extends HTMLElement {
  #kept: Kept[] = []
  #isSending = false

  connectedCallback() {
    this.#kept = read(this.#key)
    for (const it of this.#kept) this.#show(it)
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
    window.addEventListener('online', () => void this.#send())
    setInterval(() => void this.#send(), every)
    void this.#send()
  }

  get #key() {
    return `gs-arrivals:${this.dataset.roll}`
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
    this.#kept.push(kept)
    write(this.#key, this.#kept)
    this.#show(kept)
    void this.#send()
  }

  /** Shows at once that somebody is here, whether it was sent or not. */
  #show({ participantId, guest }: Kept) {
    const row = [...this.#rows()].find((it) => it.dataset.id === participantId)
    row?.querySelector('button')?.remove()
    row?.querySelector('[data-here]')?.removeAttribute('hidden')
    if (guest) this.#say(words().guestKept(guest.name))
  }

  async #send() {
    if (this.#isSending || this.#kept.length === 0) return
    this.#isSending = true
    const some = this.#kept.slice(0, mostAtOnce)
    try {
      const body = new FormData()
      body.append('marks', JSON.stringify(some))
      const answer = await fetch(this.dataset.action!, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
      })
      const isOurs = answer.headers.get('content-type')?.startsWith('application/json')
      if (!isOurs) throw new Error(words().signInAgain)
      const said = (await answer.json()) as { unknown?: string[]; present?: number; error?: string }
      if (!answer.ok) throw new Error(said.error)
      const sent = new Set(some.map(({ id }) => id))
      this.#kept = this.#kept.filter(({ id }) => !sent.has(id))
      write(this.#key, this.#kept)
      const lost = some.filter(({ id }) => said.unknown?.includes(id)).map((it) => it.code ?? it.guest?.name ?? '')
      this.#count(said.present)
      this.#say(lost.length > 0 ? words().unknownTickets(lost.join(', ')) : words().allSent)
    } catch (error) {
      const why = error instanceof TypeError ? '' : (error as Error).message
      this.#say([words().keptHere(this.#kept.length), why].filter(Boolean).join(' '))
    }
    this.#isSending = false
    if (this.#kept.length > 0 && navigator.onLine) setTimeout(() => void this.#send(), 1500)
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

function read(key: string): Kept[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]')
  } catch {
    return []
  }
}

/** A full or forbidden store means that notes live as long as the page. */
function write(key: string, kept: readonly Kept[]) {
  try {
    if (kept.length > 0) localStorage.setItem(key, JSON.stringify(kept))
    else localStorage.removeItem(key)
  } catch {}
}
