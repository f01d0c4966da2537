import type { Block, Column } from '#platform/documents/official-document.ts'
import type { Ballot } from '../queries/ballot.ts'
import { resultLines } from '../result-lines.ts'

/** What a ballot came to as a table of a document: sums for each answer or option, and the places of a ranked one. */
export function resultTable(ballot: Ballot): Block {
  const lines = resultLines(ballot, 'vi')
  const votes: Column = { label: 'Số phiếu', align: 'right' }
  const caption = 'Kết quả kiểm phiếu'
  if (ballot.method === 'approve')
    return {
      ...{ type: 'table', caption, columns: [{ label: 'Ý kiến', align: 'left' }, votes] },
      rows: lines.map((it) => [it.label, String(it.votes)]),
    }
  const ranked = ballot.method === 'rank'
  return {
    ...{ type: 'table', caption },
    columns: [
      { label: 'Lựa chọn', align: 'left' },
      votes,
      { label: 'Tỷ lệ %', align: 'right' },
      ...(ranked
        ? ([
            { label: 'Điểm', align: 'right' },
            { label: 'Hạng', align: 'center' },
          ] as const)
        : []),
      { label: 'Kết quả', align: 'left' },
    ],
    rows: lines.map((it) => [
      ...[it.label, String(it.votes), it.share?.replace(' %', '') ?? ''],
      ...(ranked ? [it.points ?? '', it.place ?? ''] : []),
      it.passed === undefined ? '' : it.passed ? 'Đạt' : 'Chưa đạt',
    ]),
  }
}
