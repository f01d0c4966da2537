import { parseDate, today } from '#platform/text/dates.ts'
import { keepAndSend } from './keep-and-send.ts'
import { keepPage } from './keep-page.ts'
import { words } from './kept-words.ts'
import { tellFault } from './tell-fault.ts'

type Act = { id: string; refused?: string; kind: string; fields: Record<string, string>; label: string; form: string }

/**
 * Findings, recommendations and signatures of an inspection on a tablet: each act is kept on this machine first and sent after, one by
 * one in their order, once the answers are sent. One that is refused stays here with the reason, to be mended or sent again; signatures
 * wait for it, and are given anew where its words change: nobody has signed other words than they saw. Without script every act is a form.
 */
class FieldActs extends HTMLElement {
  #queue?: ReturnType<typeof keepAndSend<Act, { taken?: boolean }>>

  connectedCallback() {
    const answers = `gs-inspection:${this.dataset.visit}`
    this.#queue = keepAndSend<Act, { taken?: boolean }>({
      ...{ key: `gs-inspection-acts:${this.dataset.visit}`, action: this.dataset.action!, most: 1 },
      ...{ refusal: 'ofThatNote', changed: () => this.#show() },
      mayGo: (it, kept) =>
        !isSigning(it) || !kept.slice(0, kept.indexOf(it)).some(({ refused }) => refused !== undefined),
      waitsFor: () => (localStorage.getItem(answers) === null ? undefined : words().answersFirst),
      bodyOf: async (some) => {
        const body = new FormData()
        const { id, kind, fields } = some[0]!
        body.append('act', JSON.stringify({ id, kind, fields }))
        return body
      },
      taken: () => this.#taken(),
      say: (text) => this.#say(text),
    })
    this.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#note(event.target as HTMLFormElement)
    })
    this.#show()
    this.#queue.begin()
    keepPage().catch(() => {})
  }

  #note(form: HTMLFormElement) {
    const place = form.closest('details')!
    const [kind, findingId] = splitId(place.id)
    const fault = this.#faultOf(form, kind)
    tellFault(form, fault)
    if (fault) return
    const sent = [...new FormData(form)].filter(([name]) => name !== 'version' && name !== 'submission')
    const fields = Object.fromEntries(sent.map(([name, value]) => [name, String(value)]))
    const said = fields.finding ?? fields.what ?? fields.name ?? ''
    const title = place.querySelector('summary')!.firstChild!.textContent!.trim()
    form.reset()
    form.querySelector<HTMLButtonElement>('sign-pad button')?.click()
    place.open = false
    this.#queue?.note({
      ...{ id: crypto.randomUUID(), kind, form: place.id, label: `${title}: ${said}` },
      fields: { ...fields, ...(findingId && { findingId }) },
    })
  }

  /** What is missing before it is kept, so that nobody learns at home what was missing there. */
  #faultOf(form: HTMLFormElement, kind: string): string {
    const bare = [...form.querySelectorAll<HTMLInputElement>('[required]')].find((it) => !it.value.trim())
    bare?.focus()
    if (bare) return words().fillAll
    const [what, owner, dueOn] = ['what', 'owner', 'dueOn'].map((name) => typedIn(form, name))
    if ((what || owner || dueOn) && !(what && owner && dueOn)) return words().fillAll
    if (dueOn && (parseDate(dueOn) ?? '') < today(new Date())) return words().badDay
    const strokes = form.querySelector<HTMLInputElement>('[name="strokes"]')
    if (kind === 'hand' && !strokes?.value) return words().drawFirst
    const isLeft = [...document.querySelectorAll('[data-item][data-todo]')].some(
      (it) => !it.querySelector('[data-kept]'),
    )
    return kind === 'sign' && isLeft ? words().itemsLeft : ''
  }

  /** Lists what waits, hides what is done, and shows what comes after the signature of the team. */
  #show() {
    const acts = this.#queue?.kept() ?? []
    const list = this.querySelector<HTMLElement>('[data-waiting]')!
    list.hidden = acts.length === 0
    list.replaceChildren(...acts.map((it) => this.#line(it)))
    const kinds = new Set(acts.filter(({ refused }) => refused === undefined).map(({ kind }) => kind))
    const isSigned = kinds.has('sign')
    const after = this.querySelector<HTMLElement>('[data-after-sign]')
    if (after && this.querySelector('#sign')) after.hidden = !isSigned
    for (const id of ['#finding', '#sign']) this.#hide(id, isSigned)
    for (const id of ['#hand', '#refusal']) this.#hide(id, kinds.has('hand') || kinds.has('refusal'))
  }

  #hide(selector: string, isHidden: boolean) {
    const place = this.querySelector<HTMLElement>(selector)
    if (place) place.hidden = isHidden
  }

  #line(act: Act): HTMLElement {
    const line = document.createElement('li')
    const [label, state] = [document.createElement('b'), document.createElement('p')]
    label.textContent = act.label
    state.className = act.refused === undefined ? 'soft' : 'err'
    state.textContent = act.refused === undefined ? words().actKept : words().actRefused(act.refused)
    line.append(label, state)
    if (act.refused === undefined) return line
    const acts = document.createElement('p')
    acts.className = 'acts'
    acts.append(
      button(words().actMend, act.label, () => this.#mend(act)),
      button(words().actAgain, act.label, () => this.#queue?.again(act.id)),
    )
    line.append(acts)
    return line
  }

  /** Puts a refused act back into its form; signatures that were given after it are given anew. */
  #mend({ id, form, fields }: Act) {
    const place = this.querySelector<HTMLDetailsElement>(`#${CSS.escape(form)}`)
    if (!place) return
    for (const [name, value] of Object.entries(fields)) {
      const control = place.querySelector<HTMLInputElement>(`[name="${name}"]`)
      if (control && name !== 'strokes') control.value = value
    }
    const kept = this.#queue?.kept() ?? []
    const signed = kept.slice(kept.findIndex((it) => it.id === id) + 1).filter(isSigning)
    for (const it of [...signed, { id }]) this.#queue?.drop(it.id)
    if (signed.length > 0) this.#say(words().signAgain)
    place.open = true
    place.querySelector('summary')?.focus()
  }

  /** When all is sent the page shows what the server has, unless somebody is writing. */
  #taken(): undefined {
    const isWriting = [...document.querySelectorAll<HTMLInputElement>('main input:not([type=hidden]), main textarea')]
      .filter((it) => !it.closest('[data-item]')?.querySelector('[data-kept]'))
      .some((it) => (it.type === 'radio' ? it.checked !== it.defaultChecked : it.value !== it.defaultValue))
    const isDrawing = [...this.querySelectorAll<HTMLInputElement>('[name="strokes"]')].some(({ value }) => value)
    if (this.#queue?.kept().length === 0 && !isWriting && !isDrawing) location.reload()
  }

  #say(text: string) {
    this.querySelector('[data-acts-said]')!.textContent = text
  }
}
customElements.define('field-acts', FieldActs)

const isSigning = ({ kind }: Act): boolean => ['sign', 'hand', 'refusal'].includes(kind)
const typedIn = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? ''

/** «remedy-…» is a remedy of that finding; any other form is named by its kind. */
function splitId(id: string): [string, string?] {
  const [, findingId] = /^remedy-(.+)$/.exec(id) ?? []
  return findingId ? ['remedy', findingId] : [id]
}

function button(text: string, about: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  const hidden = document.createElement('span')
  hidden.className = 'vh'
  hidden.textContent = `: ${about}`
  Object.assign(made, { type: 'button', className: 'btn' })
  made.append(text, hidden)
  made.addEventListener('click', act)
  return made
}
