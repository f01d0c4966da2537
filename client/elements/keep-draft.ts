import { words } from './words.ts'

type Draft = { at: string; values: Record<string, string> }
const sentKey = 'gs-sent'
const skipped = ['hidden', 'password', 'file', 'submit', 'button']

/**
 * Keeps what is typed into the form inside it on this machine, under `data-key` and the form's address, and offers it
 * back when the page is opened again. It is thrown away once the form has been sent and did not come back.
 */
class KeepDraft extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    const key = `gs-draft:${this.dataset.key}:${new URL(form.action).pathname}`
    forgetSent(key)
    const before = JSON.stringify(valuesOf(form))
    const kept = read(key)
    if (kept && JSON.stringify(kept.values) !== before) this.prepend(offer(form, key, kept))
    form.addEventListener('input', () => write(key, { at: new Date().toISOString(), values: valuesOf(form) }))
    form.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) sessionStorage.setItem(sentKey, key)
    })
  }
}
customElements.define('keep-draft', KeepDraft)

/** After a form was sent: it was saved unless the page that came shows an alert. */
function forgetSent(key: string) {
  if (sessionStorage.getItem(sentKey) !== key) return
  sessionStorage.removeItem(sentKey)
  if (!document.querySelector('main [role="alert"]')) localStorage.removeItem(key)
}

/** The page that follows a form need not hold the form itself. */
export function forgetSentElsewhere() {
  const key = sessionStorage.getItem(sentKey)
  if (key && !document.querySelector('keep-draft')) forgetSent(key)
}

function offer(form: HTMLFormElement, key: string, draft: Draft): HTMLElement {
  const text = words()
  const bar = document.createElement('div')
  bar.className = 'note kept'
  bar.setAttribute('role', 'status')
  const note = document.createElement('p')
  note.textContent = text.draft(new Date(draft.at).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' }))
  const take = button(text.takeBack, () => {
    putBack(form, draft.values)
    bar.remove()
  })
  const drop = button(text.dropDraft, () => {
    localStorage.removeItem(key)
    bar.remove()
  })
  bar.append(note, take, drop)
  return bar
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (one): one is Control =>
      'value' in one && 'name' in one && one.name !== '' && !skipped.includes((one as Control).type),
  )
}

function isTicked(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)
}

/** Every box by its name, and a tick by its name and value. */
function valuesOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    controlsOf(form).map((one) =>
      isTicked(one) ? [`${one.name}=${one.value}`, String(one.checked)] : [one.name, one.value],
    ),
  )
}

function putBack(form: HTMLFormElement, values: Record<string, string>) {
  for (const control of controlsOf(form)) {
    const value = values[isTicked(control) ? `${control.name}=${control.value}` : control.name]
    if (value === undefined) continue
    if (isTicked(control)) control.checked = value === 'true'
    else control.value = value
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

function read(key: string): Draft | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** A full or forbidden store only means that nothing is kept. */
function write(key: string, draft: Draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
  } catch {}
}
