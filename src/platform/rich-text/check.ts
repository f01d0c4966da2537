import type { RichDocument } from './document.ts'
import { isSafeLink } from './safe-link.ts'
import { type AttrSpec, limits, marks, nodes } from './schema.ts'

/** Where in the document (`content[2].attrs.href`) and what is wrong, as a code of `messages.ts`. */
export type DocumentError = { path: string; code: string }
export type Checked = { ok: true; doc: RichDocument } | { ok: false; errors: DocumentError[] }

type Json = Record<string, unknown>
type Walk = { errors: DocumentError[]; nodes: number; characters: number }

/**
 * Reads what an editor sent as a document of `schema.ts`, or says every place where it is not one.
 * What comes back is rebuilt from known parts only: composed letters (NFC), missing attributes filled in, nothing else kept.
 */
export function checkDocument(json: unknown): Checked {
  const walk: Walk = { errors: [], nodes: 0, characters: 0 }
  const doc =
    isRecord(json) && json.type === 'doc' ? readNode(json, '', 0, walk) : wrong(walk, '', 'richText.notDocument')
  if (walk.characters > limits.characters) wrong(walk, '', 'richText.tooLong')
  if (walk.nodes > limits.nodes) wrong(walk, '', 'richText.tooMany')
  // every part was checked against the schema on the way
  return walk.errors.length > 0 ? { ok: false, errors: walk.errors } : { ok: true, doc: doc as unknown as RichDocument }
}

function readNode(json: Json, path: string, depth: number, walk: Walk): Json {
  walk.nodes += 1
  const type = String(json.type)
  const spec = Object.hasOwn(nodes, type) ? nodes[type] : undefined
  if (!spec) return wrong(walk, path, 'richText.unknownNode')
  if (depth > limits.depth) return wrong(walk, path, 'richText.tooDeep')
  if (walk.nodes > limits.nodes) return {}
  const known = ['type', spec.attrs && 'attrs', spec.holds && 'content', ...(type === 'text' ? ['text', 'marks'] : [])]
  refuseUnknown(json, known, path, walk)
  if (type === 'text') return readText(json, path, walk)
  const attrs = readAttrs(spec.attrs, json.attrs, `${path}.attrs`, walk)
  const content = spec.holds ? readContent(json, spec.holds, path, depth, walk) : undefined
  return { type, ...(attrs && { attrs }), ...(content && content.length > 0 && { content }) }
}

type Holds = { of: readonly string[]; atLeast: number; first?: string }
function readContent({ content = [] }: Json, holds: Holds, path: string, depth: number, walk: Walk): Json[] {
  if (!Array.isArray(content)) return [wrong(walk, `${path}.content`, 'richText.unknownNode')]
  if (content.length < holds.atLeast) wrong(walk, path || 'content', 'richText.empty')
  return content.map((child: unknown, index) => {
    const at = `${path && `${path}.`}content[${index}]`
    const type = isRecord(child) ? String(child.type) : ''
    const fits = holds.of.includes(type) && (index > 0 || !holds.first || type === holds.first)
    return isRecord(child) && fits ? readNode(child, at, depth + 1, walk) : wrong(walk, at, 'richText.unknownNode')
  })
}

function readText(json: Json, path: string, walk: Walk): Json {
  const text = readString(json.text, `${path}.text`, walk)
  if (text === '') wrong(walk, `${path}.text`, 'richText.empty')
  if (json.marks === undefined) return { type: 'text', text }
  if (!Array.isArray(json.marks) || json.marks.length > 3) return wrong(walk, `${path}.marks`, 'richText.unknownMark')
  const read = json.marks.map((mark: unknown, index) => readMark(mark, `${path}.marks[${index}]`, walk))
  if (new Set(read.map((mark) => mark.type)).size < read.length) wrong(walk, `${path}.marks`, 'richText.unknownMark')
  return { type: 'text', text, ...(read.length > 0 && { marks: read }) }
}

function readMark(json: unknown, path: string, walk: Walk): Json {
  const type = isRecord(json) ? String(json.type) : ''
  const spec = Object.hasOwn(marks, type) ? marks[type] : undefined
  if (!spec || !isRecord(json)) return wrong(walk, path, 'richText.unknownMark')
  refuseUnknown(json, ['type', spec.attrs && 'attrs'], path, walk)
  const attrs = readAttrs(spec.attrs, json.attrs, `${path}.attrs`, walk)
  return { type, ...(attrs && { attrs }) }
}

function readAttrs(specs: Record<string, AttrSpec> | undefined, json: unknown, path: string, walk: Walk) {
  if (!specs) return undefined
  const given = json ?? {}
  if (!isRecord(given)) return wrong(walk, path, 'richText.badAttribute')
  refuseUnknown(given, Object.keys(specs), path, walk)
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, readAttr(spec, given[name], `${path}.${name}`, walk)]),
  )
}

function readAttr(spec: AttrSpec, value: unknown, path: string, walk: Walk): unknown {
  if (spec.kind === 'oneOf') {
    return spec.values.includes(Number(value)) && typeof value === 'number'
      ? value
      : wrong(walk, path, 'richText.badAttribute')
  }
  const text = readString(value ?? '', path, walk).trim()
  if (spec.kind === 'id' && !/^[A-Za-z0-9_-]{1,64}$/.test(text)) wrong(walk, path, 'richText.badAttribute')
  if (spec.kind === 'link' && !isSafeLink(text, { web: spec.web ?? false })) wrong(walk, path, 'richText.badLink')
  if (spec.kind === 'text' && spec.required && text === '') wrong(walk, path, 'richText.required')
  if (spec.kind === 'text' && text.length > spec.max) wrong(walk, path, 'richText.attributeTooLong')
  return text
}

/** Text in composed letters. Control characters are refused: the database cannot hold them all, and nobody types them. */
function readString(value: unknown, path: string, walk: Walk): string {
  if (typeof value !== 'string' || /\p{Cc}|\p{Cs}/u.test(value)) {
    wrong(walk, path, 'richText.badText')
    return ' '
  }
  walk.characters += value.length
  return value.normalize('NFC')
}

function refuseUnknown(json: Json, known: (string | undefined)[], path: string, walk: Walk) {
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) wrong(walk, `${path && `${path}.`}${key}`, 'richText.unknownAttribute')
  }
}

function wrong(walk: Walk, path: string, code: string): Json {
  if (walk.errors.length < 50) walk.errors.push({ path: path.replace(/^\./, ''), code })
  return {}
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
