import { Editor } from '@tiptap/core'
import { extensionsOf } from '../editor/extensions.ts'
import { toolbar } from '../editor/toolbar.ts'
import { words } from '../editor/words.ts'

/**
 * Edits the story whose document JSON is in the textarea inside it, and writes it back there at every change, so that
 * the form is sent as any other. `upload` takes a picture (POST, field `file`, answers `{ "id": … }`) and shows one by
 * its id (`GET upload/id`). Without script a plain message stands in its place.
 */
class StoryEditor extends HTMLElement {
  #editor: Editor | undefined

  connectedCallback() {
    const area = this.querySelector('textarea')
    if (!area || this.#editor) return
    const upload = this.getAttribute('upload') ?? ''
    const place = document.createElement('div')
    this.append(place)
    const editor = new Editor({
      element: place,
      extensions: extensionsOf(upload),
      content: documentIn(area.value),
      injectCSS: false,
      editorProps: {
        attributes: { class: 'writing', role: 'textbox', 'aria-multiline': 'true', 'aria-label': words().story },
      },
      onUpdate: () => {
        area.value = JSON.stringify(editor.getJSON())
        area.dispatchEvent(new Event('input', { bubbles: true }))
      },
    })
    this.#editor = editor
    this.insertBefore(toolbar(editor, upload), place)
    // a draft that was taken back
    area.addEventListener('change', () => editor.commands.setContent(documentIn(area.value), { emitUpdate: false }))
  }

  disconnectedCallback() {
    this.#editor?.destroy()
    this.#editor = undefined
  }
}
customElements.define('story-editor', StoryEditor)

function documentIn(json: string) {
  try {
    return JSON.parse(json)
  } catch {
    return { type: 'doc', content: [{ type: 'paragraph' }] }
  }
}
