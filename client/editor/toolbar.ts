import type { Editor } from '@tiptap/core'
import { redo, undo } from '@tiptap/pm/history'
import { insertFigure, insertPicture, insertVideo, setLink } from './insert.ts'
import { words } from './words.ts'

type Tool = { label: string; act: (editor: Editor) => unknown; isOn?: (editor: Editor) => boolean }

/** The tools over the page: words, not signs. One stop for Tab; the arrows move within. */
export function toolbar(editor: Editor, upload: string): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'tools'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', words().toolbar)
  const groups = toolGroups(upload)
  const made = groups.flatMap((group, index) => {
    const buttons = group.map((tool) => ({ tool, button: buttonFor(tool, editor) }))
    if (index > 0) bar.append(document.createElement('hr'))
    bar.append(...buttons.map(({ button }) => button))
    return buttons
  })
  const show = () => {
    for (const { tool, button } of made) if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(editor)))
  }
  editor.on('transaction', show)
  show()
  rove(
    bar,
    made.map(({ button }) => button),
  )
  return bar
}

function toolGroups(upload: string): Tool[][] {
  const text = words()
  const mark = (label: string, name: string): Tool => ({
    label,
    act: (editor) => editor.chain().toggleMark(name).run(),
    isOn: (editor) => editor.isActive(name),
  })
  const heading = (label: string, level: number): Tool => ({
    label,
    act: (editor) => editor.chain().toggleNode('heading', 'paragraph', { level }).run(),
    isOn: (editor) => editor.isActive('heading', { level }),
  })
  const list = (label: string, name: string): Tool => ({
    label,
    act: (editor) => editor.chain().toggleList(name, 'listItem').run(),
    isOn: (editor) => editor.isActive(name),
  })
  return [
    [
      mark(text.bold, 'bold'),
      mark(text.italic, 'italic'),
      { label: text.link, act: setLink, isOn: (e) => e.isActive('link') },
    ],
    [heading(text.heading, 2), heading(text.subheading, 3)],
    [
      list(text.bullets, 'bulletList'),
      list(text.numbers, 'orderedList'),
      {
        label: text.quote,
        act: (editor) => editor.chain().toggleWrap('quote').run(),
        isOn: (editor) => editor.isActive('quote'),
      },
      {
        label: text.steps,
        act: (editor) =>
          editor
            .chain()
            .insertContent({ type: 'steps', content: [{ type: 'step', content: [{ type: 'paragraph' }] }] })
            .run(),
      },
    ],
    [
      { label: text.picture, act: (editor) => insertPicture(editor, upload) },
      { label: text.figure, act: insertFigure },
      { label: text.video, act: insertVideo },
    ],
    [
      { label: text.undo, act: (editor) => editor.commands.command(({ state, dispatch }) => undo(state, dispatch)) },
      { label: text.redo, act: (editor) => editor.commands.command(({ state, dispatch }) => redo(state, dispatch)) },
    ],
  ]
}

function buttonFor(tool: Tool, editor: Editor): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = tool.label
  button.addEventListener('click', () => {
    // at once, so that the first letters typed after the click are not lost
    editor.view.focus()
    tool.act(editor)
  })
  return button
}

function rove(bar: HTMLElement, buttons: HTMLButtonElement[]) {
  const hold = (index: number) => {
    for (const [at, button] of buttons.entries()) button.tabIndex = at === index ? 0 : -1
  }
  hold(0)
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const from = buttons.indexOf(document.activeElement as HTMLButtonElement)
    if (!step || from < 0) return
    event.preventDefault()
    const to = (from + step + buttons.length) % buttons.length
    hold(to)
    buttons[to]?.focus()
  })
}
