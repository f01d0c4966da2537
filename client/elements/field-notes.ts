import { faultsOfAnswer, type Need, type Verdict } from '#modules/inspections/checklist.ts'
import { keepAndSend } from './keep-and-send.ts'
import { dropPhoto, findPhoto, keepPhoto, shrunk } from './kept-photos.ts'
import { words } from './kept-words.ts'
import { tellFault } from './tell-fault.ts'

type Kept = { id: string; at: string; itemId: string; verdict: string; comment: string; photo: boolean }
type Answer = { faulty?: { id: string }[] }

/**
 * The checklist of an inspection on a tablet: each answer is kept on this machine first, its photograph too, and sent after, so that
 * it works without a network and catches up. What is missing is said before it is kept. Without script every item is a form.
 */
class FieldNotes extends HTMLElement {
  #queue?: ReturnType<typeof keepAndSend<Kept, Answer>>

  connectedCallback() {
    this.#queue = keepAndSend<Kept, Answer>({
      ...{ key: `gs-inspection:${this.dataset.visit}`, action: this.dataset.action!, most: 20 },
      bodyOf,
      taken: (said, some) => this.#taken(said, some),
      say: (text) => this.#say(text),
    })
    for (const it of this.#queue.kept()) this.#show(it.itemId)
    for (const form of this.querySelectorAll<HTMLFormElement>('[data-item] form'))
      form.addEventListener('submit', (event) => {
        event.preventDefault()
        void this.#note(form)
      })
    this.#queue.begin()
  }

  async #note(form: HTMLFormElement) {
    const place = form.closest<HTMLElement>('[data-item]')!
    const sent = new FormData(form)
    const [verdict, comment] = ['verdict', 'comment'].map((it) => String(sent.get(it) ?? '').trim())
    const file = sent.get('file')
    const photo = file instanceof File && file.size > 0 ? file : undefined
    const fault = faultOf(place, verdict!, comment!, photo !== undefined)
    if (fault) {
      tellFault(form, fault)
      return
    }
    const id = crypto.randomUUID()
    if (photo) await keepPhoto(id, await shrunk(photo)).catch(() => undefined)
    tellFault(form, '')
    this.#show(place.dataset.item!)
    this.#openNext(place)
    if (photo) place.dataset.hasPhoto = '1'
    const it = { itemId: place.dataset.item!, verdict: verdict!, comment: comment!, photo: photo !== undefined }
    this.#queue?.note({ ...it, id, at: new Date().toISOString() })
  }

  #taken({ faulty = [] }: Answer, some: readonly Kept[]): string | undefined {
    const bad = new Set(faulty.map(({ id }) => id))
    for (const it of some) if (it.photo) void dropPhoto(it.id)
    const lost = some.filter(({ id }) => bad.has(id)).map(({ itemId }) => this.#titleOf(itemId))
    return lost.length > 0 ? words().answersLost(lost.join('; ')) : undefined
  }

  /** Folds the item away and marks it, whether it was sent or not. */
  #show(itemId: string) {
    const place = this.querySelector<HTMLElement>(`[data-item="${itemId}"]`)
    const details = place?.querySelector('details')
    if (!place || !details) return
    details.open = false
    place.querySelector('[data-kept]')?.remove()
    const mark = document.createElement('p')
    mark.dataset.kept = ''
    mark.className = 'soft'
    mark.textContent = words().answerKept
    place.prepend(mark)
  }

  /** Opens the next item that has no answer yet, and goes there. */
  #openNext(place: HTMLElement) {
    const places = [...this.querySelectorAll<HTMLElement>('[data-item]')]
    const next = places
      .slice(places.indexOf(place) + 1)
      .find((it) => it.dataset.todo && !it.querySelector('[data-kept]'))
    const details = next?.querySelector('details')
    if (!details) return
    details.open = true
    details.querySelector('summary')?.focus()
  }

  #titleOf = (itemId: string) =>
    this.querySelector(`[data-item="${itemId}"]`)?.closest('section')?.querySelector('h2')?.textContent ?? ''

  #say(text: string) {
    this.querySelector('[data-said]')!.textContent = text
  }
}
customElements.define('field-notes', FieldNotes)

async function bodyOf(some: readonly Kept[]): Promise<FormData> {
  const body = new FormData()
  body.append('marks', JSON.stringify(some.map(({ photo: _, ...it }) => it)))
  for (const it of some) {
    const photo = it.photo && (await findPhoto(it.id))
    if (photo) body.append(`photo-${it.id}`, photo, 'anh.jpg')
  }
  return body
}

/** The same rule that the server goes by, so that nobody learns at home what was missing there. */
function faultOf(place: HTMLElement, verdict: string, comment: string, isNew: boolean): string {
  if (!verdict) return words().chooseVerdict
  const hasPhoto = isNew || place.dataset.hasPhoto === '1'
  const given = { verdict: verdict as Verdict, comment: comment || null, hasPhoto }
  const faults = faultsOfAnswer({ needs: place.dataset.needs as Need }, given)
  return [faults.comment && words().needsComment, faults.file && words().needsPhoto].filter(Boolean).join('. ')
}
