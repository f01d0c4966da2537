import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { t } from '../messages/hand-over.ts'
import { taskLine } from '../pages/task-line.tsx'
import { countsInHand, type InHand } from '../in-hand.ts'
import type { Task } from '../task.ts'

export type HandOver = {
  official: string
  title: string
  unitName: string
  since: DateText
  day: DateText
  tasks: readonly Task[]
  inHand: InHand
}

/** The hand-over of a post on paper: what is in hand, every line of work, and room for both to sign. Always in Vietnamese. */
export function handOverDocument(it: HandOver): OfficialDocument {
  const text = t('vi')
  const rows = it.tasks.map((task, at) => {
    const line = taskLine(task, it.day, 'vi')
    const due = task.due ? formatDate(task.due) : ''
    return [String(at + 1), String(line.title), String(line.text ?? ''), due, '']
  })
  return {
    parentOrg: null,
    org: it.unitName,
    ...{ number: null, symbol: 'BB', place: '……', date: null },
    kind: 'Biên bản',
    subject: `Bàn giao công việc của chức danh ${it.title}`,
    basis: [],
    body: [
      { type: 'paragraph', text: `Người bàn giao: ${it.official}, ${it.title}, từ ${formatDate(it.since)}.` },
      { type: 'paragraph', text: 'Người nhận bàn giao: ……………………………………………………………' },
      { type: 'paragraph', text: `Số liệu do phần mềm đếm ngày ${formatDate(it.day)}.` },
      { type: 'heading', level: 1, text: text.inHand },
      { type: 'list', items: inHandLines(it.inHand) },
      { type: 'heading', level: 1, text: text.work },
      rows.length === 0
        ? { type: 'paragraph', text: text.noWork }
        : {
            type: 'table',
            caption: '',
            columns: [
              { label: 'TT', align: 'center' },
              { label: text.what, align: 'left' },
              { label: text.why, align: 'left' },
              { label: text.due, align: 'center' },
              { label: text.received, align: 'center' },
            ],
            rows,
          },
    ],
    signer: { authority: '', title: 'Người nhận bàn giao', name: '' },
    cosigners: [{ authority: '', title: 'Người bàn giao', name: it.official }],
    receivers: ['Hai bên', 'Lưu: VT'],
  }
}

/** What is in hand, a line each; nothing that there is none of. */
function inHandLines(inHand: InHand): string[] {
  const text = t('vi')
  const lines = countsInHand.flatMap((key) => (inHand[key] > 0 ? [`${text[key]}: ${inHand[key]}`] : []))
  if (inHand.carriesOn.length > 0) lines.push(`${text.carriesOn}: ${inHand.carriesOn.join(', ')}`)
  return lines.length > 0 ? lines : [text.nothing]
}
