import type { Locale } from '#platform/i18n.ts'
import type { Block, RichDocument } from '#platform/rich-text/document.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { spoken } from '#platform/speech/spoken.ts'
import { countWords, excerpt } from '#platform/text/words.ts'
import type { FormKind } from './form-kind.ts'
import { lengthIn, type NetworkKind, networks } from './social-network.ts'

/** What a form is made from: the edition that readers see, who wrote it and where it stands. */
export type FormSource = {
  language: Locale
  title: string
  standfirst: string
  author: string
  body: RichDocument
  unitName: string
  fieldName: string
  address: string
}

/** Syllables that a village listens to before it goes on with its work: some two minutes. */
const loudspeakerWords = 320

/** The first text of a form: everything in it is the edition's own words, for an editor to go on from. */
export function draftForm(kind: FormKind, source: FormSource): string {
  switch (kind) {
    case 'radio':
      return said(source, [source.title, source.standfirst, ...linesOf(source.body), source.author])
    case 'loudspeaker':
      return said(source, bulletin(source))
    case 'briefing':
      return briefing(source)
    case 'social':
    case 'zalo':
    case 'x':
      return shared(kind, source)
  }
}

/** Closed sentences, one part a paragraph; Vietnamese written out as it is said. Khmer is read by a person as it stands. */
function said({ language }: FormSource, parts: readonly string[]): string {
  const whole = parts
    .filter((it) => it.trim() !== '')
    .map((it) => (/[.!?…។]$/.test(it.trim()) ? it.trim() : `${it.trim()}.`))
  const text = whole.join('\n\n')
  return language === 'vi' ? spoken(text).text : text
}

/** From the unit's own loudspeaker: whose it is, the title, and whole paragraphs for as long as a village listens. */
function bulletin({ language, unitName, title, standfirst, body }: FormSource): string[] {
  const parts = [
    ...(language === 'vi' ? [`Gương sáng của ${unitName.charAt(0).toLocaleLowerCase('vi')}${unitName.slice(1)}`] : []),
    title,
    standfirst,
  ]
  let words = countWords(parts.join(' '))
  for (const line of linesOf(body)) {
    words += countWords(line)
    if (words > loudspeakerWords) break
    parts.push(line)
  }
  return parts
}

const linesOf = (body: RichDocument) => plainText(body).split('\n\n')

/** For a rapporteur: who and what, each figure before and after, how it is done, one point a line. */
function briefing({ title, standfirst, body, fieldName }: FormSource): string {
  const points = body.content.flatMap((block) => pointsOf(block))
  return [title, fieldName, '', standfirst, '', ...points.map((it) => `– ${it}`)].join('\n').trim()
}

function pointsOf(block: Block): string[] {
  if (block.type === 'picture' || block.type === 'videoLink' || block.type === 'sound') return []
  const text = plainText({ type: 'doc', content: [block] })
  if (block.type === 'paragraph') return [excerpt(text, 240)].filter((it) => it !== '')
  if (block.type === 'heading') return []
  return text.split('\n\n').filter((it) => it !== '')
}

/** A title, what of the standfirst and the first paragraphs has room where readers see it, and where to read on. */
function shared(kind: NetworkKind, { title, standfirst, body, address }: FormSource): string {
  const { limit, seen } = networks[kind]
  const room = Math.min(limit, seen ?? limit, 900)
  const head = fitted(kind, title, limit - lengthIn(kind, `\n\n${address}`))
  const more = [standfirst, ...linesOf(body)].filter((it) => it.trim() !== '').join('\n\n')
  const left = room - lengthIn(kind, `${head}\n\n\n\n${address}`)
  return [head, left > 30 ? fitted(kind, more, left) : '', address].filter(Boolean).join('\n\n')
}

/** As many whole words of a text as a network has room for. */
function fitted(kind: NetworkKind, text: string, room: number): string {
  if (lengthIn(kind, text) <= room) return text
  let most = text.length
  for (;;) {
    most = Math.floor(most * 0.9)
    if (most < 10) return ''
    const cut = excerpt(text, most)
    if (lengthIn(kind, cut) <= room) return cut
  }
}
