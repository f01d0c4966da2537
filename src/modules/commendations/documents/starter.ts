import { starterDocx, type StarterLine } from '#platform/documents/starter.ts'
import { t as fieldWords } from '../messages/fields.ts'
import { type DocumentKind, templateFields } from './fields.ts'

const titles: Record<DocumentKind, string> = {
  ...{ proposal: 'Tờ trình', report: 'Báo cáo', minutes: 'Biên bản', decision: 'Quyết định', annex: 'Danh sách' },
}
/** What the head and the foot hold already. */
const placed = ['co_quan_cap_tren', 'co_quan', 'dia_danh', 'so', 'ky_hieu', 'ngay', 'trich_yeu', 'nguoi_ky', 'chuc_vu']

/** A Word file to begin a template from: the official layout with every field and list that this kind may name. */
export function starterTemplate(kind: DocumentKind): Promise<Buffer> {
  const { fields, lists }: { fields: readonly string[]; lists: Record<string, readonly string[]> } =
    templateFields[kind]
  const words: Record<string, unknown> = fieldWords('vi')
  const said = (name: string) => (typeof words[name] === 'string' ? words[name] : name)
  const body: StarterLine[] = [
    ...fields.filter((name) => !placed.includes(name)).map((name) => `${said(name)}: {${name}}`),
    ...Object.entries(lists).flatMap(([list, line]) => [
      `${said(list)}:`,
      `{#${list}}`,
      `- ${line.map((name) => `{${name}}`).join(', ')}`,
      `{/${list}}`,
    ]),
  ]
  return starterDocx(titles[kind], body)
}
