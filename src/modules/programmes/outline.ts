import { deadlineIn, kindOf, type ClauseKind, type Deadline } from './clause-kind.ts'
import { type FoundTarget, targetsIn } from './target-words.ts'

/** One clause that a plan’s text was found to hold: its words are exactly those of the text, without its own number. */
export type FoundClause = {
  /** The numbering of the plan itself, bullets lettered in their order: `IV.2.d`. */
  code: string
  parent: string | null
  text: string
  kind: ClauseKind
  targets: FoundTarget[]
  deadline: Deadline | null
}

/** What a plan’s text was found to hold. `left` is what stands before the first clause and after the last. */
export type Outline = { clauses: FoundClause[]; before: string[]; after: string[] }

/**
 * Reads the outline of an administrative document from its paragraphs: parts (I.), sections (1.), points (a), bullets
 * (-, +), and the articles, clauses and points of legal texts (Điều 1., 1., a). Nothing is guessed beyond the numbers that
 * stand there: a paragraph without one goes on with the clause before it.
 */
export function readOutline(text: string): Outline {
  const nodes: Node[] = []
  const before: string[] = []
  const after: string[] = []
  let open: Node[] = []
  let isOver = false
  for (const line of paragraphs(text)) {
    if (isOver || isEnd(line)) {
      isOver = nodes.length > 0
      ;(isOver ? after : before).push(line)
      continue
    }
    const mark = markOf(line, open)
    if (!mark) {
      const last = open.at(-1)
      if (last) last.lines.push(line)
      else before.push(line)
      continue
    }
    open = open.filter(({ depth }) => depth < mark.depth)
    const parent = open.at(-1)
    const node: Node = { ...mark, code: codeOf(mark, parent, nodes), parent: parent?.code ?? null, lines: [mark.words] }
    open.push(node)
    nodes.push(node)
  }
  const parents = new Set(nodes.map(({ parent }) => parent))
  return { before, after, clauses: nodes.map((node) => clauseOf(node, parents.has(node.code))) }
}

type Mark = { depth: number; label: string; words: string; bullet: boolean }
type Node = Mark & { code: string; parent: string | null; lines: string[] }

const paragraphs = (text: string) =>
  text
    .normalize('NFC')
    .split(/\n+/)
    .map((it) => it.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((it) => it !== '' && !/^(trang )?\d+$/i.test(it))

/** Where the clauses end: the receivers, the signature. */
const isEnd = (line: string) => /^(Nơi nhận|TM\. |KT\. |TL\. |CHỦ TỊCH\b)/.test(line)

const patterns: readonly { depth: number; pattern: RegExp; bullet?: true }[] = [
  { depth: 1, pattern: /^Phần (?:thứ )?([IVX]+|\S+)[.:]?\s+(.+)$/u },
  { depth: 2, pattern: /^(?:Chương )?([IVX]+)[.)]\s+(.+)$/ },
  { depth: 2, pattern: /^Điều (\d+)[.:]\s+(.+)$/ },
  { depth: 3, pattern: /^(?:Khoản )?(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(.+)$/ },
  { depth: 6, pattern: /^(?:Điểm )?([a-zđ])[).]\s+(.+)$/ },
  { depth: 7, bullet: true, pattern: /^([-–•])\s*(?:\+\s*)?(.+)$/ },
  { depth: 8, bullet: true, pattern: /^(\+|\*)\s*(.+)$/ },
]

/** The number that a paragraph begins with and what stands behind it; nothing for one that goes on. */
function markOf(line: string, open: readonly Node[]): Mark | undefined {
  const clean = line.replace(/\*\*/g, '')
  for (const { depth, pattern, bullet = false } of patterns) {
    const [, label, words] = pattern.exec(clean) ?? []
    if (!label || !words) continue
    if (depth === 3) return numbered(label, words, clean, open)
    return { depth, label, words, bullet }
  }
  return undefined
}

/** 1., 1.1., 1.1.2.: deeper by each number. A year or a figure at the start of a sentence is no number of a clause. */
function numbered(label: string, words: string, line: string, open: readonly Node[]): Mark | undefined {
  const parts = label.split('.')
  const isPointed = /^(?:Khoản )?\d{1,2}(\.\d{1,2})*[.)]\s/.test(line) || parts.length > 1
  const isPart = /^(Khoản )?\d/.test(line) && Number(parts[0]) <= 40
  if (!isPointed || !isPart) return undefined
  const parent = open.findLast(({ depth }) => depth < 3)
  const own = parent && parts.length > 1 && parts[0] === parent.label ? parts.slice(1) : parts
  return { depth: 2 + Math.min(3, own.length), label: own.at(-1)!, words, bullet: false }
}

/** The code of a clause: its parent’s and its own number; bullets are lettered in their order, as the plan is cited. */
function codeOf({ label, bullet, depth }: Mark, parent: Node | undefined, nodes: readonly Node[]): string {
  const siblings = nodes.filter((it) => it.parent === (parent?.code ?? null))
  const own = bullet ? letterAt(siblings.filter((it) => it.bullet).length) : label
  const code = parent ? `${parent.code}.${own}` : depth === 1 ? `P${own}` : own
  return freeAmong(nodes, code)
}

const letters = 'abcdeghiklmnopqrstuvxy'
const letterAt = (index: number) =>
  index < letters.length
    ? letters[index]!
    : `${letters[Math.floor(index / letters.length) - 1]}${letters[index % letters.length]}`

/** A number that a text gives twice is kept apart, for a person to mend. */
function freeAmong(nodes: readonly Node[], code: string): string {
  const taken = new Set(nodes.map((it) => it.code))
  for (let again = 2; ; again++) {
    if (!taken.has(code)) return code
    if (!taken.has(`${code}-${again}`)) return `${code}-${again}`
  }
}

function clauseOf({ code, parent, lines }: Node, hasParts: boolean): FoundClause {
  const text = lines.join('\n')
  const targets = targetsIn(text)
  const deadline = deadlineIn(text)
  return { code, parent, text, targets, deadline, kind: kindOf(text, { hasParts, code, targets, deadline }) }
}
