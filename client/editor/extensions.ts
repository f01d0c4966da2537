import { type AnyExtension, Extension, Mark, Node, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { history, redo, undo } from '@tiptap/pm/history'
import { type AttrSpec, marks, type NodeSpec, nodes } from '#platform/rich-text/schema.ts'
import { nodeViews } from './node-views.ts'
import { enterInSteps } from './steps.ts'

/** How each part is written to and read from the clipboard. */
const tags: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  quote: 'blockquote',
  picture: 'figure[data-picture]',
  figure: 'div[data-figure]',
  steps: 'div[data-steps]',
  step: 'div[data-step]',
  videoLink: 'div[data-video-link]',
  sound: 'div[data-sound]',
  hardBreak: 'br',
  bold: 'strong',
  italic: 'em',
  link: 'a[href]',
}
const readAlso: Record<string, string[]> = { bold: ['b'], italic: ['i'] }

/** Everything the editor knows, made from the table that the server checks against. `pictures` is where a picture is seen. */
export function extensionsOf(pictures: string): AnyExtension[] {
  return [
    ...Object.entries(nodes).map(([name, spec]) => nodeOf(name, spec, pictures)),
    ...Object.entries(marks).map(([name, spec]) => markOf(name, spec.attrs)),
    behaviour,
  ]
}

/** The content expression of ProseMirror for what a node may hold. */
export function contentOf({ holds }: NodeSpec): string | undefined {
  if (!holds) return undefined
  const any = `(${holds.of.join(' | ')})`
  return holds.first ? `${holds.first} ${any}*` : `${any}${holds.atLeast === 1 ? '+' : '*'}`
}

function nodeOf(name: string, spec: NodeSpec, pictures: string): AnyExtension {
  const inline = name === 'text' || name === 'hardBreak'
  const inDocument = nodes.doc?.holds?.of.includes(name)
  const atom = !spec.holds && !inline
  return Node.create({
    name,
    topNode: name === 'doc',
    inline,
    atom,
    draggable: atom,
    selectable: atom,
    defining: name === 'heading' || name === 'quote' || name === 'steps',
    priority: name === 'paragraph' ? 1000 : 100,
    group: inline ? 'inline' : inDocument ? (name.endsWith('List') ? 'block list' : 'block') : undefined,
    content: contentOf(spec),
    addAttributes: () => attributesOf(spec.attrs),
    parseHTML: () => (name === 'heading' ? headings : name === 'doc' || name === 'text' ? undefined : read(name)),
    renderHTML: ({ node, HTMLAttributes }) =>
      name === 'heading' ? [`h${node.attrs.level}`, 0] : write(name, HTMLAttributes, Boolean(spec.holds)),
    addNodeView: () => nodeViews(pictures)[name] ?? null,
    addInputRules() {
      return inputRules(name, this.type)
    },
  })
}

const headings = [2, 3].map((level) => ({ tag: `h${level}`, attrs: { level } }))

function markOf(name: string, attrs?: Record<string, AttrSpec>): AnyExtension {
  return Mark.create({
    name,
    inclusive: name !== 'link',
    addAttributes: () =>
      name === 'link'
        ? { href: { default: '', parseHTML: (element: HTMLElement) => element.getAttribute('href') } }
        : attributesOf(attrs),
    parseHTML: () => read(name),
    renderHTML: ({ mark }) => (name === 'link' ? ['a', { href: mark.attrs.href }, 0] : [tags[name] ?? 'span', 0]),
  })
}

function attributesOf(specs: Record<string, AttrSpec> = {}) {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        default: spec.kind === 'oneOf' ? spec.values[0] : '',
        parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
        renderHTML: (values: Record<string, unknown>) => ({ [`data-${name}`]: values[name] }),
      },
    ]),
  )
}

function read(name: string) {
  return [tags[name], ...(readAlso[name] ?? [])].filter((tag) => tag !== undefined).map((tag) => ({ tag }))
}

function write(name: string, attributes: Record<string, unknown>, holds: boolean) {
  const [, tag = 'div', flag] = /^(\w+)(?:\[(.+)\])?$/.exec(tags[name] ?? 'div') ?? []
  const all = { ...attributes, ...(flag && { [flag]: '' }) }
  return holds ? ([tag, all, 0] as const) : ([tag, all] as const)
}

/** `## ` makes a heading, `- ` and `1. ` a list, `> ` a quotation: as in other editors people know. */
function inputRules(name: string, type: Parameters<typeof wrappingInputRule>[0]['type']) {
  if (name === 'heading') {
    return [2, 3].map((level) =>
      textblockTypeInputRule({ find: new RegExp(`^(#{${level}})\\s$`), type, getAttributes: () => ({ level }) }),
    )
  }
  if (name === 'bulletList') return [wrappingInputRule({ find: /^\s*[-+*]\s$/, type })]
  if (name === 'orderedList') return [wrappingInputRule({ find: /^1\.\s$/, type })]
  return name === 'quote' ? [wrappingInputRule({ find: /^>\s$/, type })] : []
}

const behaviour = Extension.create({
  name: 'behaviour',
  priority: 200,
  addProseMirrorPlugins: () => [history(), gapCursor(), dropCursor()],
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      'Mod-b': () => editor.commands.toggleMark('bold'),
      'Mod-i': () => editor.commands.toggleMark('italic'),
      'Mod-z': () => editor.commands.command(({ state, dispatch }) => undo(state, dispatch)),
      'Mod-y': () => editor.commands.command(({ state, dispatch }) => redo(state, dispatch)),
      'Shift-Mod-z': () => editor.commands.command(({ state, dispatch }) => redo(state, dispatch)),
      'Shift-Enter': () => editor.commands.insertContent({ type: 'hardBreak' }),
      Enter: () => editor.commands.splitListItem('listItem') || enterInSteps(editor),
      Tab: () => editor.commands.sinkListItem('listItem'),
      'Shift-Tab': () => editor.commands.liftListItem('listItem'),
    }
  },
})
