import type { Editor } from '@tiptap/core'
import { asks } from './asks.ts'
import { ask } from './dialog.ts'
import { words } from './words.ts'

/** Sends a picture to `upload`, which answers `{ "id": … }`, and puts it into the story with its words. */
export async function insertPicture(editor: Editor, upload: string): Promise<void> {
  const text = words()
  const answers = await ask(text.picture, [
    { name: 'file', label: text.file, kind: 'file', required: true },
    ...asks().picture,
  ])
  if (!answers?.file) return
  const body = new FormData()
  body.set('file', answers.file)
  for (const [name, value] of Object.entries(answers.values)) body.set(name, value)
  const sent = await fetch(upload, { method: 'POST', body, headers: { accept: 'application/json' } }).catch(
    () => undefined,
  )
  const { id, error } = (await sent?.json().catch(() => undefined)) ?? {}
  if (sent?.ok && typeof id === 'string') put(editor, 'picture', { id, ...answers.values })
  else window.alert(typeof error === 'string' ? error : text.uploadFailed)
}

/** Asks for a figure with its before and after, and puts it into the story. */
export async function insertFigure(editor: Editor): Promise<void> {
  const answers = await ask(words().figure, asks().figure)
  if (answers) put(editor, 'figure', answers.values)
}

/** Asks for the address of a video elsewhere, and puts it into the story as a link. */
export async function insertVideo(editor: Editor): Promise<void> {
  const answers = await ask(words().video, asks().videoLink)
  if (answers) put(editor, 'videoLink', answers.values)
}

/** Asks where the chosen words should lead; an empty answer takes the link away. */
export async function setLink(editor: Editor): Promise<void> {
  const { href } = editor.getAttributes('link')
  const answers = await ask(words().link, asks().link, { href: href ?? '' })
  if (!answers) return
  editor.view.focus()
  const chain = editor.chain().extendMarkRange('link')
  if (answers.values.href) chain.setMark('link', { href: answers.values.href }).run()
  else chain.unsetMark('link').run()
}

function put(editor: Editor, type: string, attrs: Record<string, string>) {
  editor.view.focus()
  editor
    .chain()
    .insertContent([{ type, attrs }, { type: 'paragraph' }])
    .run()
}
