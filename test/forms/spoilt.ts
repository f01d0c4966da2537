import type { Form } from './found.ts'

/** What is sent to a form, and why it must be refused. */
export type Spoilt = { how: string; body: string | Uint8Array<ArrayBuffer>; type?: string }

const typed = new Set(['text', 'search', 'email', 'textarea', 'password', 'number', 'tel', 'url'])
const kept = new Set(['hidden', 'submit', 'button'])
const isId = (value: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)
/** Ids that name the sending itself or the new record, not something that must exist. */
const ofSending = new Set(['submission', 'id'])

/** The ways in which a form can be spoilt, each as the bytes that are sent. `foreign` is an id of another unit's. */
export function spoil({ fields }: Form, foreign: string): Spoilt[] {
  const filled: [string, string][] = fields
    .filter(({ type }) => type !== 'file')
    .map(({ name, value }) => [name, value])
  const texts = fields.filter(({ type }) => typed.has(type)).map(({ name }) => name)
  const visible = fields.filter(({ type }) => !kept.has(type)).map(({ name }) => name)
  const withAll = (names: readonly string[], value: string) =>
    encode(filled.map(([name, old]) => [name, names.includes(name) ? value : old]))
  const ids = fields.filter((it) => isId(it.value) && !ofSending.has(it.name)).map(({ name }) => name)
  const isEmptyBad = fields.some(({ type, optional }) => !kept.has(type) && !optional)
  const versioned = fields.some(({ name }) => name === 'version')
  const raw = (suffix: string) => `${encode(filled.filter(([name]) => !texts.includes(name)))}${suffix}`

  return [
    ...(texts.length > 0
      ? [
          { how: 'too long', body: withAll(texts, 'a'.repeat(100_000)) },
          { how: 'a character that is none', body: withAll(texts, 'a\u0000b') },
          {
            how: 'bytes that are no UTF-8',
            body: raw(texts.map((name) => `&${encodeURIComponent(name)}=%ff%fe%c3`).join('')),
          },
        ]
      : []),
    ...(isEmptyBad ? [{ how: 'empty', body: withAll(visible, '') }] : []),
    ...(ids.length > 0
      ? [
          { how: 'the id of another unit’s', body: withAll(ids, foreign) },
          { how: 'an id that is none', body: withAll(ids, "1' or '1'='1") },
        ]
      : []),
    ...(versioned
      ? [
          { how: 'a stale version', body: withAll(['version'], '1999999') },
          { how: 'a version that is no number', body: withAll(['version'], 'một') },
          { how: 'JSON', body: JSON.stringify(Object.fromEntries(filled)), type: 'application/json' },
          {
            how: 'a broken multipart',
            body: '--x\r\nContent-Disposition: form-data; name="a',
            type: 'multipart/form-data; boundary=x',
          },
        ]
      : []),
    ...(visible.length > 0
      ? [{ how: 'each field twice', body: encode([...filled, ...filled].map(([n, v]) => [n, v || 'x'])) }]
      : []),
  ]
}

const encode = (pairs: readonly (readonly [string, string])[]) =>
  new URLSearchParams(pairs.map(([n, v]) => [n, v])).toString()
