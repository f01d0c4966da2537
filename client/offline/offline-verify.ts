import { readCode, type TrustedKey, type Verdict } from './read-code.ts'
import { offerScanning } from './scan.ts'

/** What the file brings along: the keys it trusts, whose they are, where the register is, and the words. */
type Brought = {
  keys: TrustedKey[]
  /** The certificate’s own page, without the serial. */
  register: string
  words: Record<string, string>
}

const brought: Brought = JSON.parse(document.getElementById('du-lieu')?.textContent ?? '{}')
const { words } = brought
const form = document.querySelector('form')!
const box = form.querySelector('textarea')!
const place = document.getElementById('ket-qua')!

form.addEventListener('submit', (event) => {
  event.preventDefault()
  judge(box.value)
})
offerScanning(form, words, (text) => {
  box.value = text
  judge(text)
})
if (location.hash.length > 1) {
  box.value = location.hash.slice(1)
  judge(box.value)
}

function judge(text: string): void {
  const verdict = readCode(text, brought.keys)
  const shape = verdict.kind === 'genuine' ? 'valid' : verdict.kind === 'empty' ? 'unknown' : 'revoked'
  const section = made('section', '', verdict.kind === 'unknownKey' ? 'unknown' : shape)
  section.className = `result ${section.className}`
  const state = made('div', '', 'state')
  const said = made('div')
  said.append(made('h2', words[verdict.kind]), made('p', words[`${verdict.kind}Below`]))
  state.append(signOf(section.className.split(' ')[1]!), said)
  section.append(state, ...bodyOf(verdict))
  place.replaceChildren(section)
  section.setAttribute('aria-label', words[verdict.kind]!)
  section.tabIndex = -1
  section.focus()
}

function bodyOf(verdict: Verdict): HTMLElement[] {
  const next = words[`${verdict.kind}Next`]
  if (verdict.kind !== 'genuine') return next ? [made('p', next)] : []
  const { said, key } = verdict
  const list = made('dl', '', 'facts')
  const facts: [string, string][] = [
    [words['honour']!, said.t],
    [words['recipient']!, said.n],
    [words['decision']!, `${said.d}, ${dateOf(said.o)}`],
    [words['issuer']!, said.i],
    [words['serial']!, said.s],
    [words['key']!, `${key.kid} (${dateOf(key.from)} – ${key.to ? dateOf(key.to) : words['today']})`],
  ]
  for (const [label, value] of facts) {
    const row = made('div')
    row.append(made('dt', label), made('dd', value, value === said.s ? 'serial' : ''))
    list.append(row)
  }
  const online = made('p', '', 'note warn')
  const link = document.createElement('a')
  link.href = brought.register + said.s
  link.textContent = link.href
  online.append(`${words['onlyOnline']} `, link)
  return [list, made('p', next), online]
}

function made(name: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  if (className) element.className = className
  return element
}

function signOf(kind: string): Node {
  const template = document.getElementById(`hinh-${kind}`) as HTMLTemplateElement
  return template.content.cloneNode(true)
}

const dateOf = (date: string) => date.split('-').reverse().join('/')
