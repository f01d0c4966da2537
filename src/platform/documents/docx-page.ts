import { AlignmentType, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { latin, points } from './docx-text.ts'

/** Page numbers in the middle of the upper margin, from the second page on. */
export function pageNumbers() {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: latin, size: points(13) })
  const later = new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
  return { headers: { first: new Header({ children: [new Paragraph({})] }), default: later } }
}
