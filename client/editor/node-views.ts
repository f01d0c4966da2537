import type { Editor, NodeViewRenderer } from '@tiptap/core'
import type { Node as Part } from '@tiptap/pm/model'
import { asks } from './asks.ts'
import { ask } from './dialog.ts'
import { words } from './words.ts'

type Made = { editor: Editor; getPos: () => number | undefined }

/** How the parts with boxes of their own look while one writes: quotations and steps, pictures, figures, videos. */
export function nodeViews(pictures: string): Record<string, NodeViewRenderer> {
  return {
    quote: boxed('blockquote', 'by', (text) => text.by, 'after'),
    step: boxed('div', 'title', (text) => text.stepTitle, 'before'),
    steps,
    picture: atom('picture', (node) => picture(node, pictures)),
    figure: atom('figure', ({ attrs }) => [
      line(`${attrs.what}: ${[attrs.before, attrs.after].filter(Boolean).join(' → ')}`),
    ]),
    sound: atom('sound', ({ attrs }) => [line(`${words().sound}: ${attrs.title}`), line(attrs.transcript)]),
    videoLink: atom('videoLink', ({ attrs }) => [line(`${words().video}: ${attrs.title} (${attrs.href})`)]),
  }
}

/** A part that holds paragraphs and has one box for its attribute, above or below them. */
function boxed(
  tag: string,
  attribute: string,
  label: (text: ReturnType<typeof words>) => string,
  where: 'before' | 'after',
): NodeViewRenderer {
  return ({ node, editor, getPos }) => {
    const dom = document.createElement(tag)
    if (node.type.name === 'step') dom.dataset.step = ''
    const contentDOM = document.createElement('div')
    const input = document.createElement('input')
    input.value = node.attrs[attribute]
    input.placeholder = label(words())
    input.setAttribute('aria-label', label(words()))
    input.addEventListener('input', () => setAttributes({ editor, getPos }, { [attribute]: input.value }))
    // Enter goes on to the text; it must not send the form around the editor
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      editor.view.focus()
      editor.commands.setTextSelection((getPos() ?? 0) + 2)
    })
    dom.append(...(where === 'before' ? [input, contentDOM] : [contentDOM, input]))
    return {
      dom,
      contentDOM,
      update: (next: Part) => {
        if (next.type !== node.type) return false
        if (input.value !== next.attrs[attribute]) input.value = next.attrs[attribute]
        return true
      },
      stopEvent: (event: Event) => event.target === input,
      ignoreMutation: (mutation: { target: unknown; type: string }) =>
        mutation.type !== 'selection' && !contentDOM.contains(mutation.target as globalThis.Node),
    }
  }
}

const steps: NodeViewRenderer = ({ node, editor, getPos }) => {
  const dom = document.createElement('div')
  dom.dataset.steps = ''
  const contentDOM = document.createElement('div')
  const add = button(words().addStep, () => {
    const at = getPos()
    const current = at === undefined ? null : editor.state.doc.nodeAt(at)
    if (at === undefined || !current) return
    editor
      .chain()
      .insertContentAt(at + current.nodeSize - 1, { type: 'step', content: [{ type: 'paragraph' }] })
      .run()
    contentDOM.lastElementChild?.querySelector('input')?.focus()
  })
  contentDOM.dataset.steps = ''
  dom.append(contentDOM, add)
  return {
    dom,
    contentDOM,
    update: (next: Part) => next.type === node.type,
    stopEvent: (event: Event) => event.target === add,
    ignoreMutation: (mutation: { target: unknown; type: string }) =>
      mutation.type !== 'selection' && !contentDOM.contains(mutation.target as globalThis.Node),
  }
}

/** A part that is filled in through a dialog, with its two buttons. */
function atom(
  kind: 'picture' | 'figure' | 'videoLink' | 'sound',
  show: (node: Part) => HTMLElement[],
): NodeViewRenderer {
  return ({ node: first, editor, getPos }) => {
    let node = first
    const text = words()
    const dom = document.createElement('div')
    dom.className = 'atom'
    dom.contentEditable = 'false'
    const body = document.createElement('div')
    const acts = document.createElement('div')
    acts.className = 'acts'
    acts.append(
      button(text.edit, async () => {
        const answers = await ask(text[kind === 'videoLink' ? 'video' : kind], asks()[kind], node.attrs)
        if (answers) setAttributes({ editor, getPos }, answers.values)
      }),
      button(text.remove, () => {
        const at = getPos()
        if (at !== undefined) editor.commands.deleteRange({ from: at, to: at + node.nodeSize })
      }),
    )
    body.append(...show(node))
    dom.append(body, acts)
    return {
      dom,
      update: (next: Part) => {
        if (next.type !== first.type) return false
        node = next
        body.replaceChildren(...show(next))
        return true
      },
      stopEvent: (event: Event) => event.target instanceof HTMLElement && event.target.tagName === 'BUTTON',
      ignoreMutation: () => true,
    }
  }
}

function picture({ attrs }: Part, pictures: string): HTMLElement[] {
  const image = document.createElement('img')
  image.src = `${pictures}/${encodeURIComponent(attrs.id)}`
  image.alt = attrs.alt
  return [image, line([attrs.caption, attrs.credit].filter(Boolean).join(' · '))]
}

function line(text: string): HTMLParagraphElement {
  const made = document.createElement('p')
  made.textContent = text
  return made
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.contentEditable = 'false'
  made.addEventListener('click', act)
  return made
}

function setAttributes({ editor, getPos }: Made, attributes: Record<string, string>) {
  const at = getPos()
  const node = at === undefined ? null : editor.state.doc.nodeAt(at)
  if (at === undefined || !node) return
  editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, ...attributes }))
}
