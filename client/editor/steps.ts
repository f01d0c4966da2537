import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/**
 * Enter on an empty line at the end of a step begins the next step; on a step that is still empty it leaves the steps.
 * True when it did one of these.
 */
export function enterInSteps(editor: Editor): boolean {
  const { state, view } = editor
  const { $from, empty } = state.selection
  if (!empty || $from.parent.content.size > 0 || $from.depth < 3 || $from.node(-1).type.name !== 'step') return false
  const [step, steps] = [$from.node(-1), $from.node(-2)]
  if ($from.index(-1) !== step.childCount - 1) return false

  const { tr } = state
  if (step.childCount > 1) {
    tr.delete($from.before(), $from.after())
    const at = tr.mapping.map($from.after(-1))
    const fresh = state.schema.nodes.step?.createAndFill()
    if (!fresh) return false
    tr.insert(at, fresh).setSelection(TextSelection.create(tr.doc, at + 2))
  } else {
    const last = $from.index(-2) === steps.childCount - 1
    const paragraph = state.schema.nodes.paragraph?.create()
    if (!last || steps.childCount === 1 || !paragraph) return false
    tr.delete($from.before(-1), $from.after(-1))
    const at = tr.mapping.map($from.after(-2))
    tr.insert(at, paragraph).setSelection(TextSelection.create(tr.doc, at + 1))
  }
  view.dispatch(tr.scrollIntoView())
  return true
}
