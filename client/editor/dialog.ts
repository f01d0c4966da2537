import { words } from './words.ts'

export type Ask = {
  name: string
  label: string
  kind?: 'text' | 'file'
  hint?: string
  required?: boolean
  /** Words for what is wrong with a value, or nothing. */
  check?: (value: string) => string | undefined
}

/** The answers of a small dialog: text by name, and a file where one was asked for. `undefined` when it was left. */
export type Answers = { values: Record<string, string>; file?: File | undefined } | undefined

/** Asks for a few values in a dialog over the editor. */
export function ask(title: string, asked: Ask[], values: Record<string, string> = {}): Promise<Answers> {
  const text = words()
  const dialog = document.createElement('dialog')
  const form = document.createElement('form')
  form.noValidate = true
  form.method = 'dialog'
  form.className = 'form'
  const heading = document.createElement('h3')
  heading.textContent = title
  heading.id = 'ask-title'
  dialog.setAttribute('aria-labelledby', heading.id)
  const fields = asked.map((one) => field(one, values[one.name] ?? ''))
  const acts = document.createElement('div')
  acts.className = 'acts'
  const save = button(text.save, 'submit')
  const cancel = button(text.cancel, 'button')
  acts.append(save, cancel)
  form.append(heading, ...fields.map(({ box }) => box), acts)
  dialog.append(form)
  document.body.append(dialog)
  dialog.showModal()

  return new Promise((answer) => {
    const leave = (answers: Answers) => {
      dialog.close()
      dialog.remove()
      answer(answers)
    }
    cancel.addEventListener('click', () => leave(undefined))
    dialog.addEventListener('cancel', () => leave(undefined))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const wrong = fields.filter(({ isRight }) => !isRight())
      if (wrong[0]) return wrong[0].input.focus()
      leave({
        values: Object.fromEntries(
          fields.filter(({ one }) => one.kind !== 'file').map(({ one, input }) => [one.name, input.value.trim()]),
        ),
        file: fields.find(({ one }) => one.kind === 'file')?.input.files?.[0],
      })
    })
  })
}

function field(one: Ask, value: string) {
  const box = document.createElement('div')
  box.className = 'field'
  const input = document.createElement('input')
  input.id = `ask-${one.name}`
  input.type = one.kind ?? 'text'
  if (one.kind === 'file') input.accept = 'image/jpeg,image/png,image/webp'
  else input.value = value
  const label = document.createElement('label')
  label.htmlFor = input.id
  label.textContent = one.label
  const hint = document.createElement('p')
  hint.className = 'hint'
  hint.textContent = one.hint ?? ''
  const error = document.createElement('p')
  error.className = 'err'
  error.id = `${input.id}-error`
  error.hidden = true
  box.append(label, ...(one.hint ? [hint] : []), error, input)
  const isRight = () => {
    const given = one.kind === 'file' ? (input.files?.length ? 'file' : '') : input.value.trim()
    const wrong = one.required && given === '' ? words().needed : one.check?.(given)
    box.classList.toggle('bad', Boolean(wrong))
    error.hidden = !wrong
    error.textContent = wrong ?? ''
    input.setAttribute('aria-describedby', error.id)
    input.toggleAttribute('aria-invalid', Boolean(wrong))
    return !wrong
  }
  return { one, box, input, isRight }
}

function button(label: string, type: 'submit' | 'button'): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = type
  made.textContent = label
  return made
}
